"""Every command by name with its key, and the actions that menus, keys, buttons and the palette share."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from moderator.ui.wording import QT_TRANSLATE_NOOP


class Group(StrEnum):
    """Where commands are listed together."""

    DECIDE = "decide"
    MOVE = "move"
    REPLY = "reply"
    VIEW = "view"
    FILE = "file"
    RULES = "rules"
    MODEL = "model"
    HELP = "help"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something that a person can ask for; `title` is untranslated, `key` is how it comes before it is changed."""

    name: str
    title: str
    group: Group
    key: str = ""


_ROWS = (
    ("approve", QT_TRANSLATE_NOOP("Commands", "Approve"), Group.DECIDE, "A"),
    ("hide", QT_TRANSLATE_NOOP("Commands", "Hide"), Group.DECIDE, "H"),
    ("mark_spam", QT_TRANSLATE_NOOP("Commands", "Spam"), Group.DECIDE, "S"),
    ("delete", QT_TRANSLATE_NOOP("Commands", "Delete"), Group.DECIDE, "D"),
    ("reply", QT_TRANSLATE_NOOP("Commands", "Reply"), Group.REPLY, "R"),
    ("escalate", QT_TRANSLATE_NOOP("Commands", "Escalate"), Group.DECIDE, "E"),
    ("escalate_to", QT_TRANSLATE_NOOP("Commands", "Escalate to…"), Group.DECIDE, "Shift+E"),
    ("ban", QT_TRANSLATE_NOOP("Commands", "Ban author"), Group.DECIDE, "B"),
    ("snooze", QT_TRANSLATE_NOOP("Commands", "Snooze"), Group.DECIDE, "Z"),
    ("assign", QT_TRANSLATE_NOOP("Commands", "Assign"), Group.DECIDE, "G"),
    ("hand_over", QT_TRANSLATE_NOOP("Commands", "Hand over with a note…"), Group.DECIDE, "Shift+G"),
    ("ask_colleague", QT_TRANSLATE_NOOP("Commands", "Ask a colleague…"), Group.DECIDE, "Q"),
    ("note", QT_TRANSLATE_NOOP("Commands", "Note"), Group.DECIDE, "N"),
    ("reason", QT_TRANSLATE_NOOP("Commands", "Reason…"), Group.DECIDE, "C"),
    ("reopen", QT_TRANSLATE_NOOP("Commands", "Reopen"), Group.DECIDE, "O"),
    ("unhide", QT_TRANSLATE_NOOP("Commands", "Unhide"), Group.DECIDE, ""),
    ("unban", QT_TRANSLATE_NOOP("Commands", "Unban author"), Group.DECIDE, ""),
    ("without_teaching", QT_TRANSLATE_NOOP("Commands", "Decide without teaching"), Group.DECIDE, "L"),
    ("contest", QT_TRANSLATE_NOOP("Commands", "This post is a contest, or is none"), Group.DECIDE, ""),
    ("undo", QT_TRANSLATE_NOOP("Commands", "Undo"), Group.DECIDE, "U"),
    ("redo", QT_TRANSLATE_NOOP("Commands", "Redo what was undone last"), Group.DECIDE, "Shift+U"),
    ("send", QT_TRANSLATE_NOOP("Commands", "Send the reply"), Group.REPLY, "Ctrl+Return"),
    ("next", QT_TRANSLATE_NOOP("Commands", "Next comment"), Group.MOVE, "J"),
    ("previous", QT_TRANSLATE_NOOP("Commands", "Previous comment"), Group.MOVE, "K"),
    ("select", QT_TRANSLATE_NOOP("Commands", "Select or leave out the comment"), Group.MOVE, "X"),
    ("select_campaign", QT_TRANSLATE_NOOP("Commands", "Select the whole campaign"), Group.MOVE, "Shift+A"),
    ("extend_next", QT_TRANSLATE_NOOP("Commands", "Select, and go to the next comment"), Group.MOVE, "Shift+J"),
    ("extend_previous", QT_TRANSLATE_NOOP("Commands", "Select, and go to the previous comment"), Group.MOVE, "Shift+K"),
    ("select_all", QT_TRANSLATE_NOOP("Commands", "Select the whole queue"), Group.MOVE, "Ctrl+A"),
    ("select_none", QT_TRANSLATE_NOOP("Commands", "Select nothing"), Group.MOVE, "Esc"),
    ("search", QT_TRANSLATE_NOOP("Commands", "Search"), Group.MOVE, "/"),
    ("search_everywhere", QT_TRANSLATE_NOOP("Commands", "Search everything"), Group.MOVE, ""),
    ("filter", QT_TRANSLATE_NOOP("Commands", "Add to the filter…"), Group.MOVE, "F"),
    ("filter_clear", QT_TRANSLATE_NOOP("Commands", "Take the whole filter off"), Group.MOVE, "Shift+F"),
    ("filter_copy", QT_TRANSLATE_NOOP("Commands", "Copy filter"), Group.MOVE, "Ctrl+Shift+C"),
    ("filter_paste", QT_TRANSLATE_NOOP("Commands", "Paste filter"), Group.MOVE, "Ctrl+Shift+V"),
    ("only_author", QT_TRANSLATE_NOOP("Commands", "Only this author"), Group.MOVE, ""),
    ("only_post", QT_TRANSLATE_NOOP("Commands", "Only this post"), Group.MOVE, ""),
    ("only_stream", QT_TRANSLATE_NOOP("Commands", "Only this stream"), Group.MOVE, ""),
    ("save_view", QT_TRANSLATE_NOOP("Commands", "Save as view…"), Group.MOVE, "Ctrl+S"),
    ("update_view", QT_TRANSLATE_NOOP("Commands", "Keep this filter in the open view"), Group.MOVE, ""),
    ("rename_view", QT_TRANSLATE_NOOP("Commands", "Rename the open view…"), Group.MOVE, ""),
    ("share_view", QT_TRANSLATE_NOOP("Commands", "Share the open view, or keep it to oneself"), Group.MOVE, ""),
    ("delete_view", QT_TRANSLATE_NOOP("Commands", "Delete the open view"), Group.MOVE, ""),
    ("queues", QT_TRANSLATE_NOOP("Commands", "Go to the left column"), Group.MOVE, "F6"),
    ("goto", QT_TRANSLATE_NOOP("Commands", "Go to comment…"), Group.MOVE, "Ctrl+G"),
    ("brand", QT_TRANSLATE_NOOP("Commands", "Choose brand…"), Group.VIEW, "Ctrl+B"),
    ("reveal", QT_TRANSLATE_NOOP("Commands", "Show or mask coarse words of this case"), Group.VIEW, "M"),
    ("why", QT_TRANSLATE_NOOP("Commands", "Why: explain the next flag"), Group.VIEW, "W"),
    ("as_read", QT_TRANSLATE_NOOP("Commands", "Show the text as the classifier reads it"), Group.VIEW, "V"),
    ("details", QT_TRANSLATE_NOOP("Commands", "Show more or less of the case"), Group.VIEW, "I"),
    ("mask", QT_TRANSLATE_NOOP("Commands", "Mask coarse words"), Group.VIEW, ""),
    ("theme_system", QT_TRANSLATE_NOOP("Commands", "Theme of the system"), Group.VIEW, ""),
    ("theme_light", QT_TRANSLATE_NOOP("Commands", "Light theme"), Group.VIEW, ""),
    ("theme_dark", QT_TRANSLATE_NOOP("Commands", "Dark theme"), Group.VIEW, ""),
    ("text_larger", QT_TRANSLATE_NOOP("Commands", "Larger text"), Group.VIEW, "Ctrl++"),
    ("text_smaller", QT_TRANSLATE_NOOP("Commands", "Smaller text"), Group.VIEW, "Ctrl+-"),
    ("text_usual", QT_TRANSLATE_NOOP("Commands", "Text in its usual size"), Group.VIEW, "Ctrl+0"),
    ("language_system", QT_TRANSLATE_NOOP("Commands", "Language of the system"), Group.VIEW, ""),
    ("language_en", "English", Group.VIEW, ""),
    ("language_ru", "Русский", Group.VIEW, ""),
    ("language_id", "Bahasa Indonesia", Group.VIEW, ""),
    ("triage", QT_TRANSLATE_NOOP("Commands", "Triage"), Group.VIEW, "Ctrl+1"),
    ("log", QT_TRANSLATE_NOOP("Commands", "Moderation log"), Group.VIEW, "Ctrl+2"),
    ("rules", QT_TRANSLATE_NOOP("Commands", "Rules"), Group.VIEW, "Ctrl+5"),
    ("replies", QT_TRANSLATE_NOOP("Commands", "Canned replies"), Group.VIEW, "Ctrl+4"),
    ("new_reply", QT_TRANSLATE_NOOP("Commands", "New canned reply"), Group.REPLY, ""),
    ("model", QT_TRANSLATE_NOOP("Commands", "Model"), Group.VIEW, "Ctrl+8"),
    ("rule_new", QT_TRANSLATE_NOOP("Commands", "New rule"), Group.RULES, ""),
    ("rule_keep", QT_TRANSLATE_NOOP("Commands", "Keep the text of the rule"), Group.RULES, "Ctrl+Shift+S"),
    ("rule_way", QT_TRANSLATE_NOOP("Commands", "Rule as form or as text"), Group.RULES, "Ctrl+Shift+T"),
    ("rule_play", QT_TRANSLATE_NOOP("Commands", "Play the rule over the archive"), Group.RULES, "Ctrl+Shift+P"),
    ("rule_live", QT_TRANSLATE_NOOP("Commands", "Let the rule go live"), Group.RULES, ""),
    ("thresholds", QT_TRANSLATE_NOOP("Commands", "Thresholds of flags"), Group.MODEL, ""),
    ("threshold_back", QT_TRANSLATE_NOOP("Commands", "Take the last step of a threshold back"), Group.MODEL, ""),
    ("automatic", QT_TRANSLATE_NOOP("Commands", "Automatic actions"), Group.MODEL, ""),
    ("train", QT_TRANSLATE_NOOP("Commands", "Train a model on your decisions"), Group.MODEL, ""),
    ("teach", QT_TRANSLATE_NOOP("Commands", "Teach me: ask about uncertain comments"), Group.MODEL, ""),
    ("use_model", QT_TRANSLATE_NOOP("Commands", "Use the chosen model"), Group.MODEL, ""),
    ("model_back", QT_TRANSLATE_NOOP("Commands", "Take the last switch of models back"), Group.MODEL, ""),
    ("rejudge", QT_TRANSLATE_NOOP("Commands", "Judge waiting comments again"), Group.MODEL, ""),
    ("escalation", QT_TRANSLATE_NOOP("Commands", "Escalation, hours and promises"), Group.VIEW, ""),
    ("asked", QT_TRANSLATE_NOOP("Commands", "Questions asked of you"), Group.VIEW, ""),
    ("alarms", QT_TRANSLATE_NOOP("Commands", "Look at the latest alarm"), Group.VIEW, ""),
    ("open", QT_TRANSLATE_NOOP("Commands", "Open…"), Group.FILE, "Ctrl+O"),
    ("settings", QT_TRANSLATE_NOOP("Commands", "Settings"), Group.FILE, "Ctrl+,"),
    ("export", QT_TRANSLATE_NOOP("Commands", "Export log…"), Group.FILE, "Ctrl+E"),
    ("quit", QT_TRANSLATE_NOOP("Commands", "Quit"), Group.FILE, "Ctrl+Q"),
    ("palette", QT_TRANSLATE_NOOP("Commands", "All commands…"), Group.HELP, "Ctrl+K"),
    ("keys", QT_TRANSLATE_NOOP("Commands", "Keys"), Group.HELP, "?"),
)

COMMANDS: Mapping[str, Command] = {
    name: Command(name=name, title=title, group=group, key=key) for name, title, group, key in _ROWS
}

DECISIONS = (
    "approve",
    "hide",
    "mark_spam",
    "delete",
    "reply",
    "",
    "escalate",
    "escalate_to",
    "assign",
    "hand_over",
    "snooze",
    "ask_colleague",
    "note",
    "reopen",
    "unhide",
    "",
    "ban",
    "unban",
    "",
    "select",
    "select_campaign",
    "only_author",
    "only_post",
    "",
    "undo",
    "redo",
)
"""Every decision, as the main menu and the menus on a comment have them; an empty one is a line."""

ON_A_COMMENT = frozenset(
    name
    for name, command in COMMANDS.items()
    if command.group in {Group.DECIDE, Group.REPLY} and name not in {"undo", "redo", "new_reply"}
)
"""Commands that only make sense while a comment is on the screen."""

# the plus of most keyboards needs Shift, and nobody presses it
_TWINS = {"text_larger": ("Ctrl+=",)}
LATIN = dict(zip("йцукенгшщзфывапролдячсмить", "qwertyuiopasdfghjklzxcvbnm", strict=True))


def title(name: str) -> str:
    """Call a command, without the dots of its dialog."""
    return QCoreApplication.translate("Commands", COMMANDS[name].title).removesuffix("…")


class Commands(QObject):
    """The commands as actions of one window; whoever asks, `asked` tells the name."""

    asked = Signal(str)

    def __init__(self, window: QWidget, keys: Mapping[str, str] | None = None) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for command in COMMANDS.values():
            action = QAction(QCoreApplication.translate("Commands", command.title), window)
            action.setObjectName(command.name)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(self._tell)
            window.addAction(action)
            self._actions[command.name] = action
        # the composer itself listens for these two, so that they mean something only there
        self._actions["send"].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.rekey(keys or {})

    def retitle(self) -> None:
        """Say every title anew: the language has changed."""
        for name, action in self._actions.items():
            action.setText(QCoreApplication.translate("Commands", COMMANDS[name].title))

    def __getitem__(self, name: str) -> QAction:
        """Give the action of a command."""
        return self._actions[name]

    def all(self) -> list[QAction]:
        """Give every action, in the order of the table."""
        return list(self._actions.values())

    def rekey(self, keys: Mapping[str, str]) -> None:
        """Take a person's own keys; commands that are not named keep theirs, unless another one was given it."""
        taken = {QKeySequence(key) for key in keys.values() if key}
        for name, action in self._actions.items():
            usual = [QKeySequence(key) for key in (COMMANDS[name].key, *_TWINS.get(name, ())) if key]
            own = [QKeySequence(keys[name])] if name in keys else [key for key in usual if key not in taken]
            action.setShortcuts(own)

    def enable(self, names: Iterable[str], *, are_enabled: bool) -> None:
        """Let commands be asked for, or not."""
        for name in names:
            self._actions[name].setEnabled(are_enabled)

    def run_by_place(self, event: QKeyEvent) -> bool:
        """Run the command whose Latin letter shares a key with a Cyrillic one, so that a layout need not change."""
        letter = LATIN.get(event.text().lower())
        if letter is None:
            return False
        shift = "Shift+" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else ""
        wanted = QKeySequence(shift + letter.upper())
        for action in self._actions.values():
            if action.isEnabled() and action.shortcut() == wanted:
                action.trigger()
                return True
        return False

    @Slot()
    def _tell(self) -> None:
        self.asked.emit(self.sender().objectName())
