"""The editor of one canned reply: what it is called, where it lies, and its texts by language and variant."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from moderator.canned import ReplyProblem
from moderator.domain import LANGUAGES, CannedReply
from moderator.ui import reply_words, theme
from moderator.ui.widgets.chip import Chip
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.reply_tabs import LanguageTabs, VariantTabs
from moderator.ui.widgets.reply_template_field import TemplateField
from moderator.ui.widgets.sentence_row import SentenceRow
from moderator.ui.widgets.text import plain
from moderator.ui.widgets.variable_menu import VariableMenu
from moderator.ui.wording import language

_MOST_PROBLEMS = 5


class ReplyEditor(Panel):
    """Holds one reply as it is being written; it saves nothing by itself."""

    changed = Signal()
    """Something was written, or another language or variant is looked at."""
    save_wanted = Signal()
    revert_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._reply = CannedReply(shortcut="", title="", bodies={})
        self._texts: dict[str, list[str]] = {}
        self.lang, self.variant = LANGUAGES[0], 0
        self._is_showing = False
        self.state = Chip()
        self.title, self.shortcut, self.folder, self.tags = (QLineEdit() for _ in range(4))
        self.languages, self.variants = LanguageTabs(), VariantTabs()
        self.text = TemplateField()
        self.insert = VariableMenu()
        self.save, self.revert = QPushButton(self.tr("Save")), QPushButton(self.tr("Throw changes away"))
        self.problems: list[SentenceRow] = []
        self._lay_out()
        self._connect()
        self.state.hide()
        self._show_text()

    def show_reply(self, reply: CannedReply) -> None:
        """Write on at a reply; the language stays where it has one."""
        self._is_showing = True
        self._reply = reply
        self._texts = {lang: list(texts) for lang, texts in reply.bodies.items()}
        if self.lang not in self._texts and self._texts:
            self.lang = next(code for code in (*LANGUAGES, *self._texts) if code in self._texts)
        self.variant = 0
        for field, said in (
            (self.title, reply.title),
            (self.shortcut, reply.shortcut),
            (self.folder, reply.folder),
            (self.tags, ", ".join(reply.tags)),
        ):
            if field.text() != said:
                field.setText(said)
        self._show_text()
        self._is_showing = False
        self.show_problems(())

    def now(self) -> CannedReply:
        """Give the reply as it stands in the fields; texts without a letter are left out."""
        texts = {lang: tuple(text for text in variants if text.strip()) for lang, variants in self._texts.items()}
        return replace(
            self._reply,
            title=self.title.text().strip(),
            shortcut=self.shortcut.text().strip().removeprefix("/"),
            folder="/".join(part.strip() for part in self.folder.text().split("/") if part.strip()),
            tags=tuple(dict.fromkeys(tag.strip() for tag in self.tags.text().split(",") if tag.strip())),
            bodies={lang: texts[lang] for lang in _ordered(texts) if texts[lang]},
        )

    def show_state(self, said: str, tint: str, *, is_changed: bool, is_new: bool) -> None:
        """Say how the reply stands, and whether there is something to save."""
        self.state.show_text(said, tint)
        self.state.setVisible(bool(said))
        self.save.setEnabled(is_changed)
        self.revert.setVisible(is_changed)
        self.revert.setText(self.tr("Throw it away") if is_new else self.tr("Throw changes away"))

    def show_problems(self, problems: Sequence[ReplyProblem]) -> None:
        """Say what is wrong, each with a way to its line; the lines of the open text are marked."""
        for row in self.problems:
            self._wrong.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.problems = [self._problem(problem) for problem in problems[:_MOST_PROBLEMS]]
        for row in self.problems:
            self._wrong.addWidget(row)
        here = [each.line for each in problems if each.lang == self.lang and each.variant == self.variant]
        self.text.mark_lines(here)
        self._show_tabs(frozenset(each.lang for each in problems if each.lang))

    @Slot(str)
    def show_language(self, lang: str) -> None:
        """Look at another language; one that is missing is begun."""
        self.lang, self.variant = lang, 0
        self._show_text()
        self.text.setFocus()
        self.changed.emit()

    @Slot(int)
    def show_variant(self, variant: int) -> None:
        """Look at another variant."""
        self.variant = variant
        self._show_text()
        self.changed.emit()

    def _problem(self, problem: ReplyProblem) -> SentenceRow:
        name = language(problem.lang) if problem.lang in LANGUAGES else ""
        said = reply_words.problem(problem, "" if problem.lang == self.lang else name)
        row = SentenceRow(said, self.tr("Go there"))
        row.wanted.connect(partial(self._go_to, problem))
        return row

    def _go_to(self, problem: ReplyProblem) -> None:
        if problem.lang not in LANGUAGES:
            (self.title if not self.title.text().strip() else self.shortcut).setFocus()
            return
        if (problem.lang, problem.variant) != (self.lang, self.variant):
            self.lang, self.variant = problem.lang, problem.variant
            self._show_text()
            self.changed.emit()
        self.text.go_to_line(problem.line)

    def _show_text(self) -> None:
        was_showing, self._is_showing = self._is_showing, True
        variants = self._texts.get(self.lang, [])
        self.variant = min(self.variant, max(len(variants) - 1, 0))
        self.text.show_text(variants[self.variant] if variants else "")
        self.text.setAccessibleName(self.tr("Text in {language}").format(language=language(self.lang)))
        self.text.setPlaceholderText(self.tr("Nothing in {language} yet").format(language=language(self.lang)))
        self._show_tabs(frozenset())
        self._is_showing = was_showing

    def _show_tabs(self, wrong: frozenset[str]) -> None:
        counts = {lang: sum(bool(text.strip()) for text in texts) for lang, texts in self._texts.items()}
        self.languages.show_counts(counts, wrong, self.lang)
        self.variants.show_count(max(len(self._texts.get(self.lang, [])), 1), self.variant)
        self.variants.add.setEnabled(bool(counts.get(self.lang)))

    @Slot()
    def _change(self) -> None:
        if self._is_showing:
            return
        variants = self._texts.setdefault(self.lang, [""])
        written = self.text.toPlainText()
        if variants[self.variant] != written:
            variants[self.variant] = written
            self._show_tabs(frozenset())
        self.changed.emit()

    @Slot()
    def _add_variant(self) -> None:
        self._texts.setdefault(self.lang, [""]).append("")
        self.variant = len(self._texts[self.lang]) - 1
        self._show_text()
        self.text.setFocus()
        self.changed.emit()

    @Slot()
    def _remove_variant(self) -> None:
        variants = self._texts.get(self.lang, [])
        if len(variants) > 1:
            del variants[self.variant]
            self._show_text()
            self.changed.emit()

    @Slot(str, object)
    def _insert(self, text: str, selected: tuple[int, int] | None) -> None:
        self.text.write(text, selected)

    def _lay_out(self) -> None:
        self.aside.addWidget(self.state)
        names = QGridLayout()
        names.setHorizontalSpacing(10)
        names.setVerticalSpacing(4)
        for place, (field, name, hint) in enumerate(self._named().values()):
            field.setAccessibleName(name)
            field.setPlaceholderText(hint)
            label = plain(name, "mute")
            label.setBuddy(field)
            names.addWidget(label, place // 2 * 2, place % 2)
            names.addWidget(field, place // 2 * 2 + 1, place % 2)
        names.setColumnStretch(0, 3)
        names.setColumnStretch(1, 2)
        above = QHBoxLayout()
        above.addWidget(self.languages, 1)
        above.addWidget(self.insert, 0, Qt.AlignmentFlag.AlignTop)
        self._wrong = QVBoxLayout()
        self._wrong.setSpacing(2)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addStretch(1)
        below.addWidget(self.revert)
        below.addWidget(self.save)
        theme.mark(self.save, "primary")
        self.body.addLayout(names)
        self.body.addSpacing(4)
        self.body.addLayout(above)
        self.body.addWidget(self.text, 1)
        self.body.addLayout(self._wrong)
        self.body.addWidget(self.variants)
        self.body.addLayout(below)

    def _named(self) -> Mapping[str, tuple[QLineEdit, str, str]]:
        return {
            "title": (self.title, self.tr("Title"), self.tr("What it is for")),
            "shortcut": (self.shortcut, self.tr("Shortcut, typed after /"), self.tr("late-delivery")),
            "folder": (self.folder, self.tr("Folder"), self.tr("delivery/late")),
            "tags": (self.tags, self.tr("Tags, with commas between them"), self.tr("complaint, sorry")),
        }

    def _connect(self) -> None:
        for field in (self.title, self.shortcut, self.folder, self.tags):
            field.textChanged.connect(self._change)
        self.text.textChanged.connect(self._change)
        self.languages.chosen.connect(self.show_language)
        self.variants.chosen.connect(self.show_variant)
        self.variants.added.connect(self._add_variant)
        self.variants.removed.connect(self._remove_variant)
        self.insert.wanted.connect(self._insert)
        self.save.clicked.connect(self.save_wanted)
        self.revert.clicked.connect(self.revert_wanted)


def _ordered(texts: Mapping[str, object]) -> list[str]:
    return [*(code for code in LANGUAGES if code in texts), *(code for code in texts if code not in LANGUAGES)]
