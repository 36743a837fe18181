"""Has Python collect its garbage on the GUI thread alone."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

_IDLE_MS, _BUSY_MS = 250, 20
"""An import makes thousands of objects in a hundredth of a second, and every one of them is walked through."""


class Garbage(QObject):
    """While it is kept, no worker thread frees a widget: Qt dies of that.

    Python starts a collection on whichever thread allocates next, and a closed dialog often waits in a cycle for one.
    """

    def __init__(self, parent: QObject, is_busy: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_IDLE_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def pass_over_what_is_here(self) -> None:
        """Look no more at what is loaded by now: the libraries alone would take longer than the window may pause."""
        gc.freeze()

    def stop(self) -> None:
        """Leave collecting to Python again; no worker may be left."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that Python itself would have collected by now.

        The older ones wait while something runs: an import holds many thousand objects, and walking through them all
        is a pause that everybody notices.
        """
        is_busy = self._is_busy()
        pause = _BUSY_MS if is_busy else _IDLE_MS
        if self._timer.interval() != pause:
            self._timer.setInterval(pause)
        for generation in (0,) if is_busy else (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
