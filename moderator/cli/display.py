"""Whether a window can be opened here, asked before Qt would end the process over it."""

import os
import sys

_NAMES = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
_LIBRARIES = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-render-util.so.0",
    "libxcb-shape.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
)


def why_no_window() -> str | None:
    """Say in one line why there can be no window; None where there can."""
    if not sys.platform.startswith("linux"):
        return None
    named = [name for name in _NAMES if os.environ.get(name)]
    if not named:
        return "There is no display here"
    return _why_not_x11() if named == ["DISPLAY"] else None


def _why_not_x11() -> str | None:
    import ctypes

    # Qt's xcb plugin aborts where these are missing, and no exception tells of it
    try:
        for library in _LIBRARIES:
            ctypes.CDLL(library)
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        return f"Qt needs a system library that is missing here ({error})"
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    is_closed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return f"The display {os.environ['DISPLAY']} does not answer" if is_closed else None
