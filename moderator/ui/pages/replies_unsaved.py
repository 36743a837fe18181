"""Replies that were changed and not saved, kept by shortcut through other pages, languages and the next start."""

from collections.abc import Mapping

from pydantic import BaseModel, ValidationError

from moderator.domain import CannedReply

NEW = ""
"""In place of a shortcut: a reply that was never saved."""


class _State(BaseModel):
    open_one: str | None = None
    changed: dict[str, CannedReply] = {}


class Unsaved:
    """What is written of each reply, as long as it differs from what is kept."""

    def __init__(self) -> None:
        self._kept: Mapping[str, CannedReply] = {}
        self.changed: dict[str, CannedReply] = {}

    def know(self, kept: Mapping[str, CannedReply]) -> None:
        """Compare with these from now on; what is as they are is unsaved no more."""
        self._kept = kept
        for shortcut, reply in list(self.changed.items()):
            self.note(shortcut, reply)

    def note(self, shortcut: str, reply: CannedReply) -> bool:
        """Take what is written of a reply; True when it is another than what is kept."""
        kept = self._kept.get(shortcut)
        is_changed = _written(reply) != _written(kept) if kept is not None else True
        if is_changed:
            self.changed[shortcut] = reply
        else:
            self.changed.pop(shortcut, None)
        return is_changed

    def of(self, shortcut: str) -> CannedReply | None:
        """Give a reply as it is written, else as it is kept."""
        return self.changed.get(shortcut) or self._kept.get(shortcut)

    def drop(self, shortcut: str) -> None:
        """Forget what was written."""
        self.changed.pop(shortcut, None)

    def remembered(self, open_one: str | None) -> bytes:
        """Give what is not saved and which reply is open, to go on with it another time."""
        return _State(open_one=open_one, changed=self.changed).model_dump_json().encode()

    def recall(self, state: bytes) -> str | None:
        """Go on with what was written, and give the reply that was open; what is no such state is passed over."""
        try:
            kept = _State.model_validate_json(state or b"{}")
        except ValidationError:
            return None
        self.changed = kept.changed
        return kept.open_one


def _written(reply: CannedReply | None) -> object:
    """Give what a person writes of a reply."""
    if reply is None:
        return None
    texts = {lang: tuple(variants) for lang, variants in reply.bodies.items()}
    return reply.shortcut, reply.title, texts, reply.folder, tuple(reply.tags)
