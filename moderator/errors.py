"""Every error that Moderator raises on purpose: the world's fault, said in words fit to show."""

from collections.abc import Sequence
from typing import Any


class ModeratorError(Exception):
    """Something outside the program went wrong; `str()` of it is a sentence for the person at the screen.

    The sentence is given as it is translated, with the names of its values in braces, and the values beside it.
    """

    def __init__(self, sentence: str = "", /, **values: object) -> None:
        super().__init__(sentence.format(**values) if values else sentence)
        self.sentence = sentence
        self.values = values


class Cancelled(ModeratorError):
    """The person asked the work to stop."""

    def __init__(self) -> None:
        super().__init__("Stopped. What was done until now is kept.")


class UnreadableFileError(ModeratorError):
    """A file that cannot be taken in at all; nothing was changed."""


class UnknownColumnsError(UnreadableFileError):
    """A table whose columns do not say which one holds the text; a mapping is needed."""


class InvalidTransition(ModeratorError):
    """A status that may not follow the one the comment has."""


class ForbiddenError(ModeratorError):
    """The moderator's role does not allow this."""


class NotFoundError(ModeratorError):
    """Something that was named does not exist."""


class FilterError(ModeratorError):
    """A filter written as a text that cannot be read; the message names the place."""


class ViewError(ModeratorError):
    """A saved view that cannot be kept so: its name is empty or taken."""


class ReasonRequired(ModeratorError):
    """The house wants a reason for this action, and none was named."""


class ConflictError(ModeratorError):
    """Comments were decided about or edited since they were seen; `conflicts` has both versions, nothing was done."""

    def __init__(self, sentence: str, /, conflicts: Sequence[Any], **values: object) -> None:
        super().__init__(sentence, **values)
        self.conflicts = tuple(conflicts)


class NothingToUndoError(ModeratorError):
    """There is no gesture to undo, or somebody has decided since; `gesture` is the one that stays, if there is one."""

    def __init__(self, sentence: str, /, gesture: int | None = None, **values: object) -> None:
        super().__init__(sentence, **values)
        self.gesture = gesture


class StoreError(ModeratorError):
    """The inbox's database cannot be opened or is busy for too long."""


class ModelError(ModeratorError):
    """A model file is missing, damaged, of another version, or wants types that are not allowed."""


class TrainingDataError(ModeratorError):
    """Labelled files that nothing can be learnt from."""


class ReplyError(ModeratorError):
    """A canned reply that does not exist, does not parse, or would be sent with a hole in it."""


class ReplyTextError(ReplyError):
    """What is wrong with one text of a canned reply, and on which of its lines."""

    def __init__(self, sentence: str, /, *, line: int, **values: object) -> None:
        super().__init__(sentence, **values)
        self.line = line


class ReplyRefused(ModeratorError):
    """A reply that may not be sent as it is; `objections` has each reason."""

    def __init__(self, sentence: str, /, objections: Sequence[Any], **values: object) -> None:
        super().__init__(sentence, **values)
        self.objections = tuple(objections)


class RuleError(ModeratorError):
    """A rule that does not compile; the message names the place."""


class CalendarError(ModeratorError):
    """Business hours that cannot be: an unknown time zone or country, or a time that no calendar reaches."""


class TomlError(ModeratorError):
    """A text that is no TOML, or that would take all memory if it were read."""


class CareError(ModeratorError):
    """A brand's profile or an escalation path that cannot be kept; the message names the place."""


class CareFault(CareError, ValueError):
    """A part of a profile or a path that cannot be used; where it stands is known to whoever reads the whole."""


class RuleFault(RuleError, ValueError):
    """A part of a rule that cannot be used; where it stands is known to whoever reads the rule."""


class SettingsError(ModeratorError):
    """A setting whose value cannot be used; the message names it."""


class BrokenChainError(ModeratorError):
    """The moderation log was altered; the message names the first line that is."""
