"""The model page: which model judges, how right it and others are, and what flags may do by themselves."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from moderator.desk import Desk
from moderator.learnt import CandidateModel
from moderator.ui import theme
from moderator.ui.background import Background, Job
from moderator.ui.core_sentences import say_sentence
from moderator.ui.dialogs.job_bar import JobBar
from moderator.ui.pages import model_words
from moderator.ui.pages.automatic_panel import AutomaticPanel
from moderator.ui.pages.model_details import ModelDetails
from moderator.ui.pages.model_list import ModelList
from moderator.ui.pages.model_notes import ModelNotes
from moderator.ui.pages.model_state import ModelState, Published, counting_labels, reading_figures, reading_models
from moderator.ui.pages.model_tiles import ModelTiles
from moderator.ui.pages.model_views import View, ViewPills
from moderator.ui.pages.model_work import ModelWork, Switched
from moderator.ui.pages.threshold_panel import ThresholdPanel
from moderator.ui.widgets.chart import Chart, load, warm_up
from moderator.ui.widgets.text import tip

_SIDE, _SCROLL_BAR = 24, 10


class ModelPage(QWidget):
    """Reads itself anew whenever it is turned to, and after each thing that was done on it."""

    failed = Signal(object)
    said = Signal(str)
    changed = Signal()
    """Another model judges, or queues hold something else."""
    teaching_wanted = Signal()
    """There is something in the queue of uncertain comments that is to be opened."""
    comment_wanted = Signal(object)

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._state: ModelState | None = None
        self._labels = 0
        self._is_counting = self._is_stale = False
        self.work = ModelWork(desk, background, self)
        self.job = JobBar()
        self.teach, self.train = QPushButton(self.tr("Teach me")), QPushButton(self.tr("Train"))
        self.views = ViewPills()
        self.notes = ModelNotes()
        self.tiles = ModelTiles()
        self.list = ModelList()
        self.details = ModelDetails()
        self.thresholds = ThresholdPanel(desk, background)
        self.automatic = AutomaticPanel(desk, background)
        self._is_first = True
        # no focus proxy: Tab would jump over whatever stands before it
        self.start: QWidget = self.list.sheet
        self._lay_out()
        self._connect()
        self._allow()

    @Slot()
    def refresh(self) -> None:
        """Read everything anew."""
        job = self._background.read(reading_models(self._desk))
        job.done.connect(self._show_models)
        job.failed.connect(self.failed)
        self._count_labels()
        self.thresholds.refresh()
        self.automatic.refresh()

    def _count_labels(self) -> None:
        """Read all decisions, which may take seconds: never twice at once, and once more when asked for meanwhile."""
        self._is_stale = self._is_counting
        if self._is_counting:
            return
        self._is_counting = True
        job = self._background.read(counting_labels(self._desk))
        job.done.connect(self._show_labels)
        job.failed.connect(self.failed)
        job.ended.connect(self._end_count)

    @Slot()
    def _end_count(self) -> None:
        self._is_counting = False
        if self._is_stale:
            self._count_labels()

    @Slot()
    def use_chosen(self) -> None:
        """Put the chosen model to work, unless it may not be."""
        model = self._chosen()
        if model is not None and not self._why_not(model):
            self.work.use(model.name)

    @Slot(object)
    def show_view(self, view: View) -> None:
        """Show the models, from which scores flags are raised, or what flags do by themselves."""
        self.views.show_view(view)
        for part in (self.list, self.details):
            part.setVisible(view is View.MODELS)
        self.thresholds.setVisible(view is View.THRESHOLDS)
        self.automatic.setVisible(view is View.AUTOMATIC)
        sheets = {View.MODELS: self.list.sheet, View.THRESHOLDS: self.thresholds.sheet}
        self.start = sheets.get(view, self.automatic.sheet)
        if view is View.THRESHOLDS:
            self.thresholds.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Read everything whenever the page is turned to."""
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()
        if self._is_first:
            self._is_first = False
            self._background.read(warm_up).done.connect(self._build_charts)

    @Slot(object)
    def _build_charts(self) -> None:
        load()
        # the others draw when they are seen
        for chart in self.findChildren(Chart):
            if chart.isVisible():
                chart.build()

    def _lay_out(self) -> None:
        theme.mark(self, "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(self.tr("Model"))
        theme.mark(title, "title")
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 18, _SIDE, 0)
        head.setSpacing(10)
        head.addWidget(title)
        head.addWidget(self.views)
        head.addStretch(1)
        for part in (self.job, self.teach, self.train):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self._scroll(), 1)
        self.show_view(View.MODELS)

    def _scroll(self) -> QScrollArea:
        canvas = QWidget()
        theme.mark(canvas, "canvas")
        inside = QVBoxLayout(canvas)
        inside.setContentsMargins(_SIDE, 0, _SIDE - _SCROLL_BAR, 18)
        inside.setSpacing(14)
        for part in (self.notes, self.tiles, self.list, self.details, self.thresholds, self.automatic):
            inside.addWidget(part)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # always there, so that cards do not change their width when one of them grows
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(canvas)
        return scroll

    def _connect(self) -> None:
        work = self.work
        self.train.clicked.connect(work.train)
        self.teach.clicked.connect(work.ask)
        self.list.back_asked.connect(work.take_back)
        self.views.chosen.connect(self.show_view)
        self.notes.rejudge_asked.connect(work.rejudge)
        self.details.use_asked.connect(self.use_chosen)
        self.list.chosen.connect(self._turn_to)
        self.automatic.shown.connect(self.tiles.show_automatic)
        self.automatic.shown.connect(self.views.show_automatic)
        work.began.connect(self._follow)
        work.trained.connect(self._tell_trained)
        work.switched.connect(self._tell_switched)
        work.judged.connect(self._tell_judged)
        work.asked.connect(self._tell_asked)
        work.stopped.connect(self._tell_stopped)
        work.ended.connect(self.refresh)
        for part in (work, self.thresholds, self.automatic):
            part.failed.connect(self.failed)
        for panel in (self.thresholds, self.automatic):
            panel.said.connect(self.said)
        self.thresholds.moved.connect(work.rejudge)
        self.thresholds.open_asked.connect(self.comment_wanted)

    @Slot(object)
    def _show_models(self, state: ModelState) -> None:
        self._state = state
        self.tiles.show_models(state)
        self.list.show_models(state)
        self._show_chosen()
        self._allow()

    @Slot(object)
    def _show_labels(self, labels: int) -> None:
        self._labels = labels
        self.tiles.show_labels(labels)
        self._allow()

    @Slot(object)
    def _turn_to(self) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        model = self._chosen()
        if model is None:
            return
        self.details.show_model(model, self._why_not(model))
        job = self._background.read(reading_figures(self._desk, model.name))
        job.done.connect(self._show_published)
        job.failed.connect(self.failed)

    @Slot(object)
    def _show_published(self, found: Published) -> None:
        if found.name == self.list.sheet.key():
            self.details.show_published(found.figures)

    def _chosen(self) -> CandidateModel | None:
        models = self._state.models if self._state is not None else ()
        return next((one for one in models if one.name == self.list.sheet.key()), None)

    def _why_not(self, model: CandidateModel) -> str:
        if model.is_in_use:
            return self.tr("This model judges already.")
        return say_sentence(model.problem) or self._why_no_work()

    def _why_no_work(self) -> str:
        if self._state is not None and not self._state.is_lead:
            return self.tr("Only a lead may put another model to work.")
        return self._why_busy()

    def _why_busy(self) -> str:
        return self.tr("Something else is being done.") if self.work.is_busy else ""

    def _allow(self) -> None:
        busy = self._why_busy()
        nothing = "" if self._labels else self.tr("There is no decision yet that a model could learn from.")
        for button, why_not in ((self.train, busy or nothing), (self.teach, busy)):
            button.setEnabled(not why_not)
            button.setToolTip(tip(why_not))
        theme.mark(self.train, "primary" if self.train.isEnabled() else "")
        self.thresholds.be_busy(is_busy=bool(busy))
        if self._state is not None:
            self.notes.show_models(self._state, busy)
            self.list.allow(self._why_no_work())
        if (model := self._chosen()) is not None:
            self.details.allow(self._why_not(model))

    @Slot(object, str)
    def _follow(self, job: Job, what: str) -> None:
        self.job.follow(job, what, model_words.phases())
        self._allow()

    @Slot(object)
    def _tell_trained(self, made: CandidateModel) -> None:
        self.said.emit(model_words.trained(made))
        self.list.want(made.name)

    @Slot(object)
    def _tell_switched(self, made: Switched) -> None:
        said = model_words.switched(made.switch)
        self.said.emit(f"{said}. {model_words.thresholds_left()}" if made.has_left_thresholds else said)
        self.changed.emit()

    @Slot(object)
    def _tell_judged(self, count: int) -> None:
        self.said.emit(model_words.judged(count))
        self.changed.emit()

    @Slot(object)
    def _tell_asked(self, count: int) -> None:
        self.said.emit(model_words.asked(count))
        self.changed.emit()
        if count:
            self.teaching_wanted.emit()

    @Slot(str)
    def _tell_stopped(self, said: str) -> None:
        self.said.emit(said)
        self.changed.emit()
