"""Canned replies are filled in whole, or not at all."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.canned import PartKind, ReplyPart
from moderator.domain import CannedReply
from moderator.errors import ReplyError
from moderator.replies.checking import check
from moderator.replies.language import SHORT, VARIABLES, names
from moderator.replies.template import render

KNOWN = {"author": "Nadia W", "brand": "Aurora Coffee", "moderator": "Marta", "post": "", "link": ""}


def reply(body: str = "Hello {{ author }}", **bodies: str) -> CannedReply:
    texts = {lang: (text,) for lang, text in bodies.items()}
    return CannedReply(shortcut="hello", title="A greeting", bodies=texts or {"en": (body,)})


def test_a_reply_is_filled_in_with_its_values_in_order() -> None:
    written = reply("{{ brand }}: hello {{ author }}, from {{ moderator }} of {{ brand }}")
    rendered = render(written, "en", KNOWN)
    assert rendered.body == "Aurora Coffee: hello Nadia W, from Marta of Aurora Coffee"
    assert rendered.values == ("Aurora Coffee", "Nadia W", "Marta", "Aurora Coffee")
    assert [part.name for part in rendered.parts if part.kind is PartKind.VALUE] == [
        "brand.name",
        "author.name",
        "moderator.name",
        "brand.name",
    ]
    assert rendered.parts[1] == ReplyPart(kind=PartKind.TEXT, text=": hello ")


def test_a_reply_speaks_the_language_of_the_comment() -> None:
    written = reply(en="Hello", ru="Здравствуйте", id="Halo")
    assert [render(written, lang, KNOWN).body for lang in ("en", "ru", "id")] == ["Hello", "Здравствуйте", "Halo"]


def test_a_language_without_a_body_is_answered_in_english() -> None:
    assert render(reply(ru="Здравствуйте", en="Hello"), "id", KNOWN).lang == "en"
    assert render(reply(ru="Здравствуйте", en="Hello"), "und", KNOWN).body == "Hello"


def test_without_english_any_language_is_better_than_none() -> None:
    assert render(reply(id="Halo"), "ru", KNOWN).lang == "id"


@pytest.mark.parametrize("value", [{}, {"author": ""}, {"author": " \n\t"}])
def test_a_reply_with_a_hole_is_never_rendered(value: dict[str, str]) -> None:
    with pytest.raises(ReplyError, match=r'^/hello \(en\) has a hole: nothing is known here for "author.name"\.$'):
        render(reply(), "en", value)


@pytest.mark.parametrize("body", ["{{ post|upper }}", "{{ post|title }}", "{{ author|default(post)}}{{ post }}"])
def test_no_filter_hides_a_hole(body: str) -> None:
    with pytest.raises(ReplyError, match=r'nothing is known here for "post\.title"'):
        render(reply(body), "en", KNOWN)


def test_a_default_fills_a_hole() -> None:
    assert render(reply("Hello {{ author|default('friend') }}!"), "en", {}).body == "Hello friend!"


def test_if_leaves_out_what_is_not_known() -> None:
    body = "{% if post %}About “{{ post }}”: {% endif %}thank you"
    assert render(reply(body), "en", KNOWN).body == "thank you"
    assert render(reply(body), "en", {"post": "Oat milk"}).body == "About “Oat milk”: thank you"


def test_a_reply_that_says_nothing_is_not_rendered() -> None:
    with pytest.raises(ReplyError, match="says nothing here"):
        render(reply("{% if post %}{{ post }}{% endif %} "), "en", KNOWN)


def test_a_value_is_plain_text_and_never_a_template() -> None:
    rendered = render(reply(), "en", {"author": "<b>{{ brand }}</b>\n& {% if x %}", "brand": "Aurora"})
    assert rendered.body == "Hello <b>{{ brand }}</b> & {% if x %}"


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("{{ author.__class__ }}", "line 1: a reply may not look inside a value"),
        ("{{ author['name'] }}", "line 1: a reply may not look inside a value"),
        ("Hello\n{{ autor }}", 'line 2: there is no variable "autor", only author'),
        ("{{ author", "line 1: what begins with .* is not closed"),
        ("{% if author %}", "line 1: an .* has no"),
        ("{{ author|shout }}", 'there is no filter "shout", only default'),
        ("{{ author|upper(1) }}", 'the filter "upper" takes nothing'),
        ("{{ author|default }}", 'the filter "default" takes one text'),
        ("{{ author|default(1) }}", "write 1 as text"),
        ("{{ none }}", "write None as text"),
        ("{{ 'a' * 9 }}", "no mul"),
        ("{{ range(9) }}", "no call"),
        ("{% for a in author %}{{ a }}{% endfor %}", "no for"),
        ("{% set a = author %}", "no assign"),
        ("{% include 'secret' %}", "no include"),
        ("{% if author < 'b' %}x{% endif %}", "compared with == and != alone"),
        ("Hello { author }", r"\{ author \} would be sent as it stands; write \{\{ author \}\}"),
        ("x" * 10_001, "10001 characters"),
        ("{{" + "(" * 4_000 + "author" + ")" * 4_000 + "}}", "nested too deeply"),
        ("{% if author %}" * 60 + "x" + "{% endif %}" * 60, "nested too deeply"),
    ],
)
def test_a_reply_that_cannot_be_used_is_refused_with_its_place(body: str, sentence: str) -> None:
    with pytest.raises(ReplyError, match=r"^/hello \(en\): .*" + sentence):
        check(reply(body))
    with pytest.raises(ReplyError, match=r"^/hello \(en\): .*" + sentence):
        render(reply(body), "en", KNOWN)


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        (CannedReply(shortcut="/hello", title="T", bodies={"en": ("x",)}), '"/hello" is no shortcut'),
        (CannedReply(shortcut="two words", title="T", bodies={"en": ("x",)}), "is no shortcut"),
        (CannedReply(shortcut="Hello", title="T", bodies={"en": ("x",)}), "small letters"),
        (CannedReply(shortcut="", title="T", bodies={"en": ("x",)}), "is no shortcut"),
        (CannedReply(shortcut="hello", title=" ", bodies={"en": ("x",)}), "/hello: it needs a title"),
        (CannedReply(shortcut="hello", title="T", bodies={}), "no text in any language"),
        (CannedReply(shortcut="hello", title="T", bodies={"en": (" ",)}), r"/hello \(en\): line 1: it is empty"),
        (CannedReply(shortcut="hello", title="T", bodies={"eng": ("x",)}), '"eng" is no language of replies'),
    ],
)
def test_a_reply_that_could_never_be_found_is_refused(written: CannedReply, sentence: str) -> None:
    with pytest.raises(ReplyError, match=sentence):
        check(written)


def test_a_shortcut_may_be_in_any_alphabet() -> None:
    check(CannedReply(shortcut="возврат-денег", title="Возврат", bodies={"ru": ("Вернём.",)}))


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ReplyError, match='"tlh" is no language of replies, only en, ru, id'):
        render(reply(), "tlh", KNOWN)


def test_a_reply_without_bodies_is_refused() -> None:
    with pytest.raises(ReplyError, match="no text in any language"):
        render(CannedReply(shortcut="hello", title="T", bodies={}), "en", KNOWN)


def test_names_are_listed_in_order_of_first_use() -> None:
    assert names("{% if post %}{{ author.first_name }}{% endif %}{{ brand|upper }}{{ author }}{{ ask('x') }}") == (
        "post.title",
        "author.first_name",
        "brand.name",
        "author.name",
    )
    assert names("plain text") == ()


PIECES = st.sampled_from(["{{", "}}", "{%", "%}", "{#", "#}", "|", "if ", "endif", "'", "(", ")", ".", "\n", " "])
BODIES = st.lists(
    PIECES | st.sampled_from([*VARIABLES, *SHORT, "default", "upper", "self", "ask", "for"]) | st.text(max_size=4)
)


@given(BODIES.map("".join), st.dictionaries(st.sampled_from([*VARIABLES, *SHORT]), st.text(max_size=10)))
def test_any_body_is_rendered_whole_or_is_a_reply_error(body: str, variables: dict[str, str]) -> None:
    written = reply(body)
    try:
        rendered = render(written, "en", variables, strict=False)
    except ReplyError:
        return
    assert rendered.body
    start = 0
    for value in rendered.values:
        # the reply is stripped at both ends, and so may be its first and last value
        start = rendered.body.index(value.strip(), start)


@given(st.text(max_size=60))
def test_checking_any_text_raises_nothing_but_reply_errors(body: str) -> None:
    with suppress(ReplyError):
        check(reply(body))


def test_dotted_names_and_the_short_ones_of_before_mean_the_same() -> None:
    known = {"author.name": "Anna K.", "brand.name": "Aurora", "post.title": "T", "post.link": "L", "stream.name": "S"}
    long = "{{ author.name }} {{ brand.name }} {{ post.title }} {{ post.link }} {{ stream.name }}"
    short = "{{ author }} {{ brand }} {{ post }} {{ link }} {{ stream }}"
    assert render(reply(long), "en", known).body == render(reply(short), "en", known).body == "Anna K. Aurora T L S"


def test_a_brand_has_variables_of_its_own() -> None:
    body = "{% if brand.phone %}Call {{ brand.phone }}{% else %}Write to us{% endif %}"
    assert render(reply(body), "en", {"brand.phone": "+44 20 7946 0000"}).body == "Call +44 20 7946 0000"
    assert render(reply(body), "en", {}).body == "Write to us"
    with pytest.raises(ReplyError, match=r'nothing is known here for "brand\.часы"'):
        render(reply("{{ brand.часы }}"), "en", {})


def test_what_is_asked_for_stays_open_until_it_is_answered() -> None:
    body = "Order {{ ask('order number') }}, hours {{ brand.hours | default(ask('hours')) }}"
    left = render(reply(body), "en", {}, strict=False)
    assert left.body == "Order ‹order number›, hours ‹hours›"
    assert left.blanks == ("order number", "hours")
    with pytest.raises(ReplyError, match="asks for “order number”; answer that first"):
        render(reply(body), "en", {})
    answered = render(reply(body), "en", {"brand.hours": "8–22"}, answers={"order number": " A-17\n"})
    assert answered.body == "Order A-17, hours 8–22"
    assert answered.values == ("A-17", "8–22")


def test_an_answer_is_no_blank_again_and_no_template() -> None:
    rendered = render(reply("{{ ask('a') }}"), "en", {}, answers={"a": "‹a› {{ author }}"})
    assert (rendered.body, rendered.blanks) == ("‹a› {{ author }}", ())


def test_the_signature_ends_a_reply_unless_its_text_places_it() -> None:
    known = {"moderator.name": "Vera", "signature": "— {{ moderator.name }}, Aurora"}
    signed = render(reply("Hello"), "en", known)
    assert signed.body == "Hello\n— Vera, Aurora"
    assert signed.parts[-1] == ReplyPart(kind=PartKind.VALUE, text="\n— Vera, Aurora", name="signature")
    assert render(reply("{{ signature }}: hello"), "en", known).body == "— Vera, Aurora: hello"
    assert render(reply("Hello {{ signature }}"), "en", {}).body == "Hello"


def test_a_signature_with_a_hole_or_a_question_is_refused() -> None:
    with pytest.raises(ReplyError, match=r"^The signature \(en\) has a hole"):
        render(reply("Hello"), "en", {"signature": "{{ moderator.name }}"})
    with pytest.raises(ReplyError, match="may not ask"):
        render(reply("Hello"), "en", {"signature": "{{ ask('x') }}"})


def test_variants_are_given_by_number() -> None:
    several = CannedReply(shortcut="hello", title="T", bodies={"en": ("One {{ x", "Two", "Three")})
    assert render(several, "en", {}, variant=1).body == "Two"
    assert render(several, "en", {}, variant=5).variant == 2
    with pytest.raises(ReplyError, match=r"^/hello \(en, 1\): line 1"):
        check(several)


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Анна К.", "Анна, добрый день"),
        ("Anna K.", "Здравствуйте, добрый день"),
        ("user_17", "Здравствуйте, добрый день"),
    ],
)
def test_a_russian_reply_greets_by_name_only_where_it_reads_as_russian(name: str, greeted: str) -> None:
    body = "{{ author.first_name | vocative_or('Здравствуйте') }}, добрый день"
    assert render(reply(ru=body), "ru", {"author": name}).body == greeted


def test_a_first_name_can_be_taken_of_a_whole_name() -> None:
    assert render(reply("{{ author.name | first_name }}"), "en", {"author": "Anna K. 🌸"}).body == "Anna"
    assert render(reply("{{ author.name | vocative_or('Hi') }}"), "en", {"author": "DJ Max"}).body == "Hi"
    with pytest.raises(ReplyError, match=r'nothing is known here for "author\.first_name"'):
        render(reply("{{ author.name | first_name }}"), "en", {"author": "DJ Max"})
