"""The top of the window: name, menus, brand, search, streams, who sits here."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenuBar, QSizePolicy, QWidget

from moderator.ui import phrases, sizes, theme
from moderator.ui.locale_words import in_order
from moderator.ui.widgets.avatar import Avatar
from moderator.ui.widgets.choice_button import ChoiceButton
from moderator.ui.widgets.search_field import SearchField
from moderator.ui.widgets.text import plain


class TopBar(QFrame):
    """Shows where one is; the menus are here, so that the list has the height."""

    def __init__(self, menus: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "top")
        sizes.hold(self, height=48)
        name = QLabel("Moderator")
        theme.mark(name, "name")
        self._brand = plain(role="key")
        self.brand = ChoiceButton(self.tr("Brand"), [(None, self.tr("All brands"))], "brand")
        self.brand.hide()
        self.search = SearchField()
        self._brands: tuple[str, ...] = ()
        self._streams = plain(role="mute")
        self._me = Avatar("", 28)
        menus.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(name)
        row.addWidget(self._brand)
        row.addWidget(self.brand)
        row.addWidget(self.search, 8)
        row.addStretch(1)
        row.addWidget(menus)
        row.addWidget(self._streams)
        row.addWidget(self._me)

    def show_me(self, name: str) -> None:
        """Show who sits at the desk."""
        self._me.show_name(name)

    def show_brands(self, brands: tuple[str, ...], chosen: str | None) -> None:
        """Show whose comments these are; several brands are a choice."""
        self._brand.setText("".join(brands[:1]))
        self._brand.setVisible(len(brands) == 1)
        self.brand.setVisible(len(brands) > 1)
        if brands != self._brands:
            self._brands = brands
            self.brand.offer([(None, self.tr("All brands")), *((brand, brand) for brand in in_order(brands, str))])
        self.brand.show_choice(chosen)

    def show_streams(self, streams: int) -> None:
        """Show from how many streams the comments come."""
        self._streams.setText(phrases.counted(streams, "%n stream", "%n streams"))
