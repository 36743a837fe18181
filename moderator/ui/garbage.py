"""Has Python collect its garbage on the GUI thread alone."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 500


class Garbage(QObject):
    """While it is kept, no worker thread frees a widget: Qt dies of that.

    Python starts a collection on whichever thread allocates next, and a closed dialog often waits in a cycle for one.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def stop(self) -> None:
        """Leave collecting to Python again; no worker may be left."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that Python itself would have collected by now."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
