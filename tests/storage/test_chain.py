"""The hash chain says the same whoever writes its JSON."""

import json

from hypothesis import given
from hypothesis import strategies as st

from moderator.storage.chain import canonical

VALUES = st.none() | st.integers() | st.text(st.characters()) | st.text(st.characters(categories=["Cs", "Cc", "Zs"]))


@given(st.dictionaries(st.sampled_from(["id", "text", "note", "Ж"]), VALUES))
def test_the_quick_writer_and_pythons_own_write_the_same(row: dict[str, object]) -> None:
    said = json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=repr)
    assert canonical(row) == said.encode("utf-8", "surrogatepass")
