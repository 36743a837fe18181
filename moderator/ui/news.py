"""The numbers around the pages, counted off the GUI thread and never twice at once."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moderator.care import Alarm, Question
from moderator.desk import Desk
from moderator.domain import ModeratorId
from moderator.progress import Report
from moderator.queues import SavedView, Size, ViewId
from moderator.rulings import Notice
from moderator.ui.background import Background
from moderator.views import QueueCount, StreamCount, Today

_SOON_MS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """What side column, top bar and status line show; queues and streams are those of the brand, if one is chosen."""

    brand: str | None
    queues: tuple[QueueCount, ...]
    streams: tuple[StreamCount, ...]
    brands: tuple[str, ...]
    open_by_brand: Mapping[str, int]
    views: tuple[SavedView, ...]
    view_sizes: Mapping[ViewId, Size]
    members: Mapping[ModeratorId, str]
    today: Today
    model: str
    warning: str
    routes: tuple[tuple[str, int], ...] = ()
    questions: tuple[Question, ...] = ()
    alarms: tuple[Alarm, ...] = ()
    notices: tuple[Notice, ...] = ()


class News(QObject):
    """Counts anew when asked; what is asked for during a count is one count after it."""

    counted = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._is_counting = False
        self._is_stale = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self.latest: Numbers | None = None
        self.brand: str | None = None

    def turn_to(self, brand: str | None) -> None:
        """Count the comments of one brand alone from now on, or of all."""
        self.brand = brand
        self.refresh()

    def refresh_soon(self) -> None:
        """Count anew when the next comment has been painted; keys that come fast are one count."""
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def refresh(self) -> None:
        """Count anew."""
        self._soon.stop()
        if self._is_counting:
            self._is_stale = True
            return
        self._is_counting, self._is_stale = True, False
        job = self._background.read(self._count)
        job.done.connect(self._tell)
        job.failed.connect(self.failed)
        job.ended.connect(self._settle)

    def stream_name(self, stream: int) -> str:
        """Give a stream's name as it was last counted."""
        streams = self.latest.streams if self.latest is not None else ()
        return next((each.name for each in streams if each.id == stream), "")

    def _count(self, _: Report) -> Numbers:
        desk, brand = self._desk, self.brand
        # a model that cannot be loaded is only found out by loading it
        model = desk.models.current()
        streams, brands = desk.queues.streams(), desk.queues.brands()
        return Numbers(
            brand=brand,
            queues=desk.queues.counts(brand),
            streams=tuple(each for each in streams if brand in {None, each.brand}),
            brands=brands,
            open_by_brand={name: sum(each.open for each in streams if each.brand == name) for name in brands},
            views=desk.filters.all(),
            view_sizes=desk.filters.counts(),
            members={member.id: member.name for member in desk.team.all()},
            today=desk.decisions.today(),
            model=model,
            warning=desk.models.warning,
            routes=desk.queues.routes(brand),
            questions=desk.colleagues.of_me(),
            alarms=desk.watch.alarms(),
            notices=desk.rules.notices(),
        )

    @Slot(object)
    def _tell(self, numbers: Numbers) -> None:
        self.latest = numbers
        self.counted.emit(numbers)

    @Slot()
    def _settle(self) -> None:
        self._is_counting = False
        if self._is_stale:
            self.refresh()
