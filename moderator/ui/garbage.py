"""Has Python collect its garbage on the GUI thread alone."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 100


class Garbage(QObject):
    """While it is kept, no worker thread frees a widget: Qt dies of that.

    Python starts a collection on whichever thread allocates next, and a closed dialog often waits in a cycle for one.
    """

    def __init__(self, parent: QObject, is_busy: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
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
        for generation in (0,) if self._is_busy() else (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
