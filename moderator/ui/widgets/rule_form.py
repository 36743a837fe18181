"""A rule as a form: every change is made in its text, so that comments and what the form does not know stay."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from moderator.rulings import Problem
from moderator.ui import ruling_names
from moderator.ui.widgets.rule_buttons import MenuButton
from moderator.ui.widgets.rule_form_group import FormGroup, beginning_of_action
from moderator.ui.widgets.rule_form_head import FormHead
from moderator.ui.widgets.rule_form_row import FormRow
from moderator.ui.widgets.rule_outline import Deed, Outline, Part, outline
from moderator.ui.widgets.text import plain
from moderator.ui.wording import say_error

if TYPE_CHECKING:
    from moderator.rules.catalogue import Spec
    from moderator.rules.editing import RuleText

Edit = Callable[["RuleText"], None]


class RuleForm(QWidget):
    """Drawn from the catalogue of conditions and actions; it is drawn anew when lines come, go or move."""

    edited = Signal(str)
    """The text after a change."""
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Form of the rule"))
        self.text = ""
        self.head = FormHead()
        self.rows: dict[str, FormRow] = {}
        self.groups: dict[str, FormGroup] = {}
        self.unreadable = plain("", "mute", wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._column.addWidget(self.unreadable)
        self._column.addWidget(self.head)
        self._body: QWidget | None = None
        self._problems: tuple[Problem, ...] = ()
        self._is_read_only = False
        self.head.wished.connect(self._set_top)
        self._add_keys()

    def show_text(self, text: str) -> None:
        """Draw the form of a text; what cannot be read is said, and nothing else is there."""
        self.text = text
        self._draw(outline(text))

    def show_problems(self, problems: Sequence[Problem]) -> tuple[Problem, ...]:
        """Say what is wrong beside the line that it is about; gives what has no line here."""
        self._problems = tuple(problems)
        said = [one for row in self.rows.values() for one in row.show_problems(problems)]
        said += self.head.show_problems(problems)
        return tuple(one for one in problems if one not in said)

    def be_read(self, *, is_read_only: bool) -> None:
        """Let the form be looked at and not changed."""
        self._is_read_only = is_read_only
        self.head.setEnabled(not is_read_only)
        if self._body is not None:
            self._body.setEnabled(not is_read_only)

    def go_to(self, place: str) -> None:
        """Put the focus where something stands."""
        row = next((row for at, row in self.rows.items() if place == at or place.startswith(f"{at}.")), None)
        if row is not None:
            self._focus(row, place)
        else:
            self.head.go_to(place)

    def _draw(self, found: Outline) -> None:
        for way in ("head", "unreadable"):
            getattr(self, way).setVisible((way == "unreadable") == bool(found.problem))
        why = say_error(found.problem) if found.problem is not None else ""
        self.unreadable.setText(
            self.tr("{why} The form cannot be drawn before that is mended under Text.").format(why=why)
        )
        self.head.show_top(found.top)
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self.rows, self.groups, self._body = {}, {}, None
        if not found.problem:
            self._body = self._drawn(found)
            self._body.setEnabled(not self._is_read_only)
            self._column.addWidget(self._body)
            self.show_problems(self._problems)

    def _drawn(self, found: Outline) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        # what rules are made of is loaded when somebody looks at one
        from moderator.rules.catalogue import ACTIONS, CONDITIONS

        for part in found.groups:
            column.addWidget(self._group(part, CONDITIONS, is_inner=False))
        column.addWidget(self._deeds(found.deeds, ACTIONS))
        return body

    def _group(self, part: Part, specs: Mapping[str, "Spec"], *, is_inner: bool) -> FormGroup:
        group = FormGroup(part, specs, is_inner=is_inner)
        group.added.connect(self._add)
        group.gone.connect(self._remove)
        self.groups[part.place] = group
        for inner in part.parts:
            if inner.group is not None:
                group.add_group(self._group(inner, specs, is_inner=True))
            else:
                group.add_row(self._condition(inner, specs))
        return group

    def _condition(self, part: Part, specs: Mapping[str, "Spec"]) -> FormRow:
        name = next((key for key in part.written if key in specs), next(iter(part.written), ""))
        return self._row(FormRow(part.place, name, ruling_names.condition(name), specs.get(name)), part.written)

    def _deeds(self, deeds: Sequence[Deed], specs: Mapping[str, "Spec"]) -> QWidget:
        group = self.groups["then"] = FormGroup(Part(place="then"), {})
        group.title.setText(self.tr("Then"))
        group.add.setText("+ " + self.tr("Add an action"))
        group.add.setAccessibleName(self.tr("Add an action"))
        group.add.fill_when_asked(partial(self._offer_deeds, group.add, specs))
        for deed in deeds:
            row = FormRow(deed.place, deed.name, ruling_names.action(deed.name), specs.get(deed.name))
            group.add_row(self._row(row, deed.written))
        return group

    def _offer_deeds(self, button: MenuButton, specs: Mapping[str, "Spec"]) -> None:
        for name, spec in specs.items():
            button.offer(ruling_names.action(name), partial(self._add, "then", {name: beginning_of_action(spec)}))

    def _row(self, row: FormRow, written: object) -> FormRow:
        row.show_written(written)
        row.wished.connect(self._set)
        row.gone.connect(self._remove)
        row.moved.connect(self._move)
        self.rows[row.place] = row
        return row

    def _add_keys(self) -> None:
        for keys, way in (
            ("Alt+Up", partial(self._move_focused, -1)),
            ("Alt+Down", partial(self._move_focused, 1)),
            ("Ctrl+Del", self._take_focused_out),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(way)

    def _focused(self) -> FormRow | None:
        focus = QApplication.focusWidget()
        return next((row for row in self.rows.values() if focus is not None and row.isAncestorOf(focus)), None)

    def _move_focused(self, steps: int) -> None:
        row = self._focused()
        if row is not None:
            row.move_by(steps)

    def _take_focused_out(self) -> None:
        row = self._focused()
        if row is not None:
            row.take_out()

    @Slot(str, object)
    def _set_top(self, key: str, value: object) -> None:
        self._edit(lambda editing: editing.set_top(key, value))

    @Slot(str, object)
    def _set(self, place: str, value: object) -> None:
        row = next((row for at, row in self.rows.items() if place == at or place.startswith(f"{at}.")), None)
        self._edit(lambda editing: editing.set(place, value))
        if row is not None and place.rpartition(".")[2] not in row.fields and place != row.place:
            self._redraw(place)

    @Slot(str, object)
    def _add(self, place: str, written: dict[str, object]) -> None:
        before = set(self.rows)
        self._edit(lambda editing: editing.add(place, written))
        self._redraw("")
        new = [row for at, row in self.rows.items() if at not in before]
        if new:
            self._focus(new[-1])

    @Slot(str)
    def _remove(self, place: str) -> None:
        around = list(self.rows)
        at = around.index(place) if place in around else 0
        self._edit(lambda editing: editing.remove(place))
        self._redraw("")
        left = list(self.rows.values())
        if left:
            self._focus(left[min(at, len(left) - 1)])

    @Slot(str, int)
    def _move(self, place: str, steps: int) -> None:
        group, _, number = place.rstrip("]").rpartition("[")
        if not number.isdigit():
            return
        wanted = int(number) + steps
        beside = f"{group}[{wanted}]"
        if beside in self.rows or beside in self.groups:
            self._edit(lambda editing: editing.move(place, beside))
            self._redraw(beside)

    def _redraw(self, place: str) -> None:
        self._draw(outline(self.text))
        if place:
            self.go_to(place)

    def _focus(self, row: FormRow, _place: str = "") -> None:
        row.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self, change: Edit) -> None:
        from moderator.errors import RuleError
        from moderator.rules.editing import RuleText

        editing = RuleText(self.text)
        try:
            change(editing)
        except RuleError as error:
            self.refused.emit(error)
            return
        self.text = editing.text
        self.edited.emit(self.text)
