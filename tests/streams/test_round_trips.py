"""Whatever a table says, it comes out again, in every dialect and encoding that spreadsheets write."""

import contextlib
import csv
import io
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from moderator.errors import UnreadableFileError
from moderator.streams.files import open_file

LETTERS = st.sampled_from("abcXYZ абвЖЁё,;\t|\"'\n«»—019")
TEXTS = st.text(LETTERS, min_size=1, max_size=30).map(str.strip).filter(bool)
ENCODINGS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1251"])
# enough Russian to be known as such, as any real file of that encoding has
KNOWN = "Спасибо за быстрый ответ! " * 20 + "Ждём."


@settings(max_examples=60, deadline=None)
@given(
    texts=st.lists(TEXTS, min_size=1, max_size=8),
    delimiter=st.sampled_from([",", ";", "\t"]),
    encoding=ENCODINGS,
    end=st.sampled_from(["\n", "\r\n"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_texts_come_out_as_they_went_in(
    texts: list[str], delimiter: str, encoding: str, end: str, quoting: int
) -> None:
    written = io.StringIO()
    writer = csv.writer(written, delimiter=delimiter, lineterminator=end, quoting=quoting)  # type: ignore[arg-type]
    writer.writerow(["id", "text", "author"])
    writer.writerows([str(number), text, "Ann"] for number, text in enumerate([KNOWN, *texts]))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.csv"
        path.write_bytes(written.getvalue().encode(encoding))
        entries = list(open_file(path).entries())
    assert [entry.comment.text for entry in entries if entry.comment] == [KNOWN, *texts]
    assert [entry.position for entry in entries] == list(range(1, len(texts) + 2))


@settings(max_examples=60, deadline=None)
@given(content=st.binary(max_size=400) | st.text(LETTERS, max_size=400).map(lambda text: ("id,text\n" + text).encode()))
def test_nonsense_is_refused_or_listed_and_nothing_else_happens(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.csv"
        path.write_bytes(content)
        with contextlib.suppress(UnreadableFileError):
            entries = list(open_file(path).entries())
            assert all(entry.bad is None or entry.bad.reason for entry in entries)
