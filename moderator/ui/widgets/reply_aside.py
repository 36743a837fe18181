"""What stands beside the head of a reply: its language, and how much of what the platform takes it has used."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from moderator.domain import LANGUAGES
from moderator.ui import phrases, theme
from moderator.ui.widgets.choice_button import ChoiceButton
from moderator.ui.wording import language

LIMIT = 10_000
"""Until it is known what the comment's platform takes."""


class ReplyAside(QWidget):
    """Counts as the platform does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = LIMIT
        self._length_of: Callable[[str], int] = len
        choices = [(code, language(code)) for code in LANGUAGES]
        self.lang = ChoiceButton(self.tr("Language of the reply"), choices, "flat")
        self.length = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.lang)
        row.addWidget(self.length)

    def allow(self, limit: int, length: Callable[[str], int]) -> None:
        """Count against another limit, in its units."""
        self._limit, self._length_of = limit, length

    def show_language(self, lang: str) -> None:
        """Show a language without telling anybody; another one than replies have is answered in the first."""
        self.lang.show_choice(lang if lang in LANGUAGES else LANGUAGES[0])

    def measure(self, text: str) -> bool:
        """Show how long a text is; True when it has anything and fits."""
        length = self._length_of(text)
        said = f"{phrases.number(length)} / {phrases.number(self._limit)}"
        self.length.setText(said)
        self.length.setAccessibleName(self.tr("Length: {length}").format(length=said))
        theme.mark(self.length, "mute" if length <= self._limit else "warning")
        return 0 < length <= self._limit
