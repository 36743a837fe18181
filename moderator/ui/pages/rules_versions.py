"""Old versions of a rule: looked at, and brought back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from moderator.desk import Desk
from moderator.progress import Report
from moderator.ui import ruling_words
from moderator.ui.background import Background

if TYPE_CHECKING:
    from moderator.ui.pages.rules import RulesPage
    from moderator.ui.pages.rules_bench import RulesBench


class OldVersions(QObject):
    """What is being written stays in mind while an old version is looked at."""

    def __init__(self, desk: Desk, background: Background, bench: "RulesBench", page: "RulesPage") -> None:
        super().__init__(bench)
        self._desk, self._background, self._bench, self._page = desk, background, bench, page
        page.life.version_wanted.connect(self.show_version)
        page.editor.brought_back.connect(self._bring_back)
        page.editor.left_old.connect(self._leave)

    @Slot(int)
    def show_version(self, version: int) -> None:
        """Show the text of a version, to be read."""
        name = self._bench.key

        def read(_: Report) -> str:
            return self._desk.rules.text(name, version)

        def show(text: str) -> None:
            if name == self._bench.key:
                self._page.editor.show_old(text, version, self._when(version))
                self._bench.allow()
                self._bench.trying.look()

        job = self._background.read(read)
        job.done.connect(show)
        job.failed.connect(self._bench.failed)

    def _when(self, version: int) -> str:
        moments = [line.made_at for line in self._bench.life if line.version == version]
        return ruling_words.moment(min(moments)) if moments else ""

    @Slot()
    def _bring_back(self) -> None:
        text = self._page.editor.written()
        self._page.editor.show_rule(text, self._bench.summary())
        self._bench.drafts.put(self._bench.key, text, self._bench.base)
        self._bench.drafted.emit()
        self._bench.take_edit()

    @Slot()
    def _leave(self) -> None:
        self._page.editor.show_rule(self._bench.text_of(self._bench.key) or self._bench.base, self._bench.summary())
        self._bench.allow()
        self._bench.trying.look()
