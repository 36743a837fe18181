"""Saved views: kept, opened, renamed, shared, changed and deleted, with a way back."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from moderator.desk import Desk
from moderator.errors import NotFoundError
from moderator.progress import Report
from moderator.queues import Queue, SavedView, ViewId
from moderator.ui.background import Background
from moderator.ui.dialogs.filter_dialogs import ViewDialog


class SavedViews(QObject):
    """Knows which view is open; a queue that is opened otherwise is none."""

    opened = Signal(object)
    """The view whose queue shall be shown."""
    changed = Signal()
    said = Signal(str)
    deleted = Signal(str)
    """What was deleted, in words; `restore` brings it back."""
    failed = Signal(object)

    def __init__(
        self, desk: Desk, background: Background, window: QWidget, parent: QObject, shown: Callable[[], Queue]
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._window = window
        self._shown = shown
        self._views: tuple[SavedView, ...] = ()
        self._gone: SavedView | None = None
        self.open: ViewId | None = None
        self.menu = QMenu(window)

    def know(self, views: tuple[SavedView, ...]) -> None:
        """Take the views as they were last read."""
        self._views = views

    def view(self, id_: ViewId | None) -> SavedView | None:
        """Give a view as it was last read."""
        return next((each for each in self._views if each.id == id_), None)

    def go_on(self, view: SavedView | None) -> None:
        """Have open what was open before the window was built anew."""
        self.open = view.id if view is not None else None
        self._views = (view,) if view is not None else ()

    def ways(self) -> Mapping[str, Callable[[], None]]:
        """Name what commands can ask for here."""
        return {
            "save_view": self.ask_to_save,
            "update_view": self._update,
            "rename_view": self._rename_open,
            "share_view": self._share_open,
            "delete_view": self._delete_open,
        }

    @Slot()
    def close(self) -> None:
        """Have no view open: another queue is."""
        self.open = None

    @Slot(object)
    def turn_to(self, id_: ViewId) -> None:
        """Open a view, or say why it cannot be."""
        view = self.view(id_)
        if view is None or view.queue is None:
            self.failed.emit(NotFoundError(view.problem if view else self.tr("This view is not there any more.")))
            return
        self.open = id_
        self.opened.emit(view)

    @Slot()
    def ask_to_save(self) -> None:
        """Ask for a name for what is shown."""
        dialog = ViewDialog(self.tr("Save as view"), parent=self._window)
        dialog.answered.connect(self._save)
        dialog.open()

    @Slot(object)
    def ask_to_rename(self, id_: ViewId) -> None:
        """Ask for another name."""
        view = self.view(id_)
        if view is not None:
            dialog = ViewDialog(self.tr("Rename view"), view.name, is_shared=view.is_shared, parent=self._window)
            dialog.answered.connect(lambda name, shared: self._rename(view, name, is_shared=shared))
            dialog.open()

    @Slot(object)
    def delete(self, id_: ViewId) -> None:
        """Delete a view at once; it can be brought back."""
        view = self.view(id_)
        if view is None:
            return

        def delete(_: Report) -> SavedView:
            self._desk.filters.delete(view.id)
            return view

        job = self._background.write(delete)
        job.done.connect(self._tell_deleted)
        job.failed.connect(self.failed)

    @Slot()
    def restore(self) -> None:
        """Bring back what was deleted last."""
        gone, self._gone = self._gone, None
        if gone is not None and gone.queue is not None:
            queue = gone.queue
            said = self.tr("The view “{name}” is back").format(name=gone.name)
            self._do(lambda: self._desk.filters.save(gone.name, queue, is_shared=gone.is_shared), said)

    @Slot(object, QPoint)
    def offer(self, id_: ViewId, at: QPoint) -> None:
        """Open the menu of a view."""
        view = self.view(id_)
        if view is None:
            return
        self.menu.clear()
        share = self.tr("Keep it to oneself") if view.is_shared else self.tr("Share with the team")
        for words, way in (
            (self.tr("Open"), lambda: self.turn_to(id_)),
            (self.tr("Rename…"), lambda: self.ask_to_rename(id_)),
            (share, lambda: self._share(view)),
            (self.tr("Move up"), lambda: self._move(view, -1)),
            (self.tr("Move down"), lambda: self._move(view, 1)),
            (self.tr("Keep what is shown now in it"), lambda: self._replace(view)),
            (self.tr("Delete"), lambda: self.delete(id_)),
        ):
            self.menu.addAction(words).triggered.connect(way)
        self.menu.popup(at)

    @Slot(str, bool)
    def _save(self, name: str, is_shared: bool) -> None:  # noqa: FBT001 - what a dialog answers
        queue = self._shown()

        def save(_: Report) -> SavedView:
            return self._desk.filters.save(name, queue, is_shared=is_shared)

        job = self._background.write(save)
        job.done.connect(self._take_saved)
        job.failed.connect(self.failed)

    @Slot(object)
    def _take_saved(self, view: SavedView) -> None:
        self._views = (*self._views, view)
        self.open = view.id
        self.changed.emit()
        self.said.emit(self.tr("Saved as “{name}”").format(name=view.name))
        self.opened.emit(view)

    @Slot(object)
    def _tell_deleted(self, view: SavedView) -> None:
        self._gone = view
        if self.open == view.id:
            self.open = None
        self.changed.emit()
        self.deleted.emit(self.tr("Deleted the view “{name}”").format(name=view.name))

    def _rename(self, view: SavedView, name: str, *, is_shared: bool) -> None:
        def rename() -> None:
            if name != view.name:
                self._desk.filters.rename(view.id, name)
            if is_shared != view.is_shared:
                self._desk.filters.share(view.id, is_shared=is_shared)

        self._do(rename, self.tr("Renamed to “{name}”").format(name=name))

    def _share(self, view: SavedView) -> None:
        said = self.tr("The team sees “{name}” no more") if view.is_shared else self.tr("The team sees “{name}” now")
        self._do(lambda: self._desk.filters.share(view.id, is_shared=not view.is_shared), said.format(name=view.name))

    def _move(self, view: SavedView, by: int) -> None:
        place = [each.id for each in self._views].index(view.id) + by
        if 0 <= place < len(self._views):
            self._do(lambda: self._desk.filters.move(view.id, place), "")

    def _replace(self, view: SavedView) -> None:
        queue = self._shown()
        said = self.tr("“{name}” keeps this filter now").format(name=view.name)
        self._do(lambda: self._desk.filters.replace(view.id, queue), said)

    def _do(self, change: Callable[[], object], said: str) -> None:
        def work(_: Report) -> str:
            change()
            return said

        job = self._background.write(work)
        job.done.connect(self._tell)
        job.failed.connect(self.failed)

    @Slot(object)
    def _tell(self, said: str) -> None:
        self.changed.emit()
        if said:
            self.said.emit(said)

    def _update(self) -> None:
        self._with_open(self._replace)

    def _share_open(self) -> None:
        self._with_open(self._share)

    def _rename_open(self) -> None:
        self._with_open(lambda view: self.ask_to_rename(view.id))

    def _delete_open(self) -> None:
        self._with_open(lambda view: self.delete(view.id))

    def _with_open(self, way: Callable[[SavedView], None]) -> None:
        view = self.view(self.open)
        if view is None:
            self.said.emit(self.tr("No saved view is open"))
        else:
            way(view)
