"""A hundred patterns that are made to take minutes or gigabytes, and what each of them is let loose on."""

from collections.abc import Iterator

A, SPACES, DIGITS = "a" * 5_000, " " * 5_000, "1" * 5_000
MIXED = ("ab" * 2_500 + "!", "x" * 10_000, "а" * 5_000 + "b", "\u200b" * 5_000, "aA" * 2_500, "(" * 5_000, "🙂" * 3_000)

NESTED = [
    r"(a+)+$", r"(a*)*$", r"(a|a)*$", r"(a|aa)+$", r"^(a?){50}a{50}$", r"(.*)*!", r"(.+)+!", r"(\w+\s?)*$", r"^(\w+)+$",
    r"(x+x+)+y", r"((a+)+)+$", r"(((a*)*)*)*b", r"(a+){10,}$", r"([a-z]+)*\d", r"(?:a+|b+|c+)*d", r"^(a|b|ab)*c$",
    r"(\s+)*\S\d", r"(?:\s*)*$x", r"(\d+)*[^\d]x", r"(a{1,5}){1,100}b", r"(?:a?b?c?)*d", r"(?i)(A+)+b", r"(.*?,){30}P",
    r"^(([a-z])+.)+[A-Z]([a-z])+$", r"(?s)(.+\n?)+x", r"(a+b?)+c", r"(?:(?:a|b)+)+c", r"([^b]+)+b", r"(\p{L}+)+\d",
    r"(\X+)+z", r"^(?:.?a)*$b", r"((?:aa?)+)+$c",
]  # fmt: skip
BACK = [
    r"(a*)\1*\1*b", r"(.+)\1+$x", r"(a+)(\1+)+b", r"^(.*)\1\1\1\1$x", r"(?:(a|b)\1?)+c", r"(\w*)(\w*)(\w*)\3\2\1!",
    r"(?P<x>a+)(?P=x)+b", r"(.)(.)(.)(.).*\4\3\2\1.*z", r"(a*?)\1{5,}b", r"((a)\2)+b",
]  # fmt: skip
REPEATS = [
    r"(a{1,1000}){1,1000}", r"a{100000}", r"a{4294967294}", r"(?:a{1000}){1000}",
    r"((((a{1,99}){1,99}){1,99}){1,99}){1,99}",
    r"(?:(?:(?:(?:(?:a{9}){9}){9}){9}){9}){9}", r"a{999999999999}", r".{0,100000}x", r"(?:.{0,1000}){0,1000}x",
    r"(a{0,1000}){0,1000}b", r"\p{L}{1000}{1000}", r"(?:ab{1,900}){900}c", r"[a-z]{1,1000}[a-z]{1,1000}[0-9]{1,1000}z",
    r"(?:a{1,999}b?){1,999}$c", r"a{ 5 , 99999999 }b", r"(?:x{1,500}){1,500}y",
]  # fmt: skip
DEEP = [
    "(" * 5_000 + "a" + ")" * 5_000, "(?:" * 400 + "a" + ")" * 400, "(" * 60 + "a" + ")+" * 60, "(a?" * 49 + ")*" * 49,
    "[" * 500, "[a[b[c[d" * 100 + "]" * 400, "(?=" * 300 + "a" + ")" * 300, "(?:(?:" * 24 + "a*" + ")*)*" * 24 + "b",
]  # fmt: skip
WIDE = [
    "|".join(f"word{number}" for number in range(100_000)), "|".join("a" * length for length in range(1, 60)) + "|b",
    "(" + "|".join(["a"] * 500) + ")*b", "(?:" + "|".join(["a+"] * 300) + ")+$", "[" + "a-z" * 600 + "]+x",
    "a" * 1_000_000, "(?i)" + "ſ" * 1_900,
    "k[k]" * 490, "(?:kkkk)" * 240, "k(?#)" * 390, "a?" * 900 + "a" * 900, ".*" * 900 + "x",
    r"\b" * 900 + "x", "(a)?" * 490 + "b",
    r"\p{L}*" * 300 + "1",
]  # fmt: skip
RECURSIVE = [
    r"(?R)", r"(?R)*a", r"(a(?1)?b)+", r"((?1)a|a)", r"(?<x>a(?&x)?)+b", r"^(?:(a(?1)*)+)$", r"(a?(?1)?)*b",
    r"(?(DEFINE)(?<q>a+(?&q)*))(?&q)+b", r"(\w(?R)?\w)+!",
]  # fmt: skip
AROUND = [
    r"(?<=a{1,1000}b{1,1000})c", r"(?<=(a+)+)b", r"(?<=(.*)*)x", r"(?<!(\w+)*)\d", r"(?=(a+)+$)b", r"(?!(a|aa)+$)c",
    r"(?<=^.*\n?)*x", r"(?=(?=(?=(a+)+)+)+)b", r"(?<=(?<=(?<=a*)a*)a*)b",
]  # fmt: skip
ODD = [
    r"(?:abcdefghij){e<=5}", r"(?b)(?:a{50}){e<=20}b", r"(?:(?:a+){e<=3}){e<=3}b", r"(?e)(?:hello world again){e}",
    r"\m\w+(?:\W+\w+)*\M!", r"(?r)(a+)+b", r"(?p)(a|aa)+b", r"(?|(a+)|(aa+))+b", r"(?V1)[[a-z]--[b]]+*",
    r"(?>(a+)+)b\K+", r"(a+)+(*FAIL)", r"(*PRUNE)(*SKIP)(a*)*b", "\x00" * 100 + "(\x00+)+b", "(?#" * 100, "\\" * 1_999,
    r"\N{DIGIT ONE}+" * 50, r"(?P<" + "a" * 1_000 + ">a)+", r"\L<words>", r"\u0000{1,1000}" * 20,
]  # fmt: skip
PATTERNS = [*NESTED, *BACK, *REPEATS, *DEEP, *WIDE, *RECURSIVE, *AROUND, *ODD]


def texts() -> Iterator[str]:
    """What comments may hold, each ending so that a match fails at the last character."""
    yield from (f"{A}b!", A, f"{SPACES}x", f"{DIGITS}!", *MIXED)
