"""Starting points for a rule: an empty one, and the examples that come with the program."""

from moderator.folders import shipped
from moderator.progress import Report
from moderator.ui.widgets.rule_outline import outline

EMPTY = """\
name = "{name}"
when = "arrived"

[[all]]
flag = "negative"
at_least = 0.80

[[then]]
escalate = {{ to = "lead", within = "2h", reason = "complaint" }}
"""


def read_examples(_: Report) -> dict[str, str]:
    """Read the examples: their texts by their names; what a form is drawn from is loaded on the way."""
    import moderator.rules.catalogue  # noqa: F401 - so that nobody waits for it

    found = {}
    for path in sorted((shipped("resources") / "rules").glob("*.toml")):
        text = path.read_text("utf-8")
        found[outline(text).name] = text
    return found


def named_anew(text: str, taken: frozenset[str], name: str) -> str:
    """Give a text whose name nobody has: rules of one name are versions of one rule."""
    new, number = name, 2
    while new in taken:
        new, number = f"{name} {number}", number + 1
    return text.replace(f'name = "{name}"', f'name = "{new}"', 1)
