"""Texts of rules that were written and not kept yet: they outlive the page, the language and the window."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from moderator.ui.pages.rules_state import NEW


@dataclass(frozen=True, slots=True)
class Draft:
    """A text, and the one that it was made from."""

    text: str
    base: str


class Drafts:
    """By the key of their rule; a text that is what was kept is none."""

    def __init__(self) -> None:
        self._drafts: dict[str, Draft] = {}

    def put(self, key: str, text: str, base: str) -> None:
        """Keep a text in mind."""
        if text == base and not key.startswith(NEW):
            self._drafts.pop(key, None)
        else:
            self._drafts[key] = Draft(text, base)

    def get(self, key: str) -> Draft | None:
        """Give what was written for a rule, None when nothing was."""
        return self._drafts.get(key)

    def drop(self, key: str) -> None:
        """Keep a text in mind no longer."""
        self._drafts.pop(key, None)

    def keys(self) -> tuple[str, ...]:
        """Give the keys of all rules that something is written for."""
        return tuple(self._drafts)

    def new_keys(self) -> tuple[str, ...]:
        """Give the keys of rules that nobody has kept yet, in the order in which they were begun."""
        return tuple(key for key in self._drafts if key.startswith(NEW))

    def new_key(self) -> str:
        """Give a key for one more."""
        numbers = [int(key[len(NEW) :]) for key in self.new_keys()]
        return f"{NEW}{max(numbers, default=0) + 1}"

    def written(self) -> bytes:
        """Write all of them down."""
        kept = {key: [draft.text, draft.base] for key, draft in self._drafts.items()}
        return json.dumps(kept, ensure_ascii=False).encode()

    def read(self, written: bytes) -> None:
        """Take up again what was written down; what cannot be read was nothing."""
        try:
            found = json.loads(written or b"{}")
        except ValueError:
            return
        if isinstance(found, Mapping):
            for key, pair in found.items():
                if isinstance(pair, list) and len(pair) == 2 and all(isinstance(one, str) for one in pair):
                    self._drafts[key] = Draft(*pair)
