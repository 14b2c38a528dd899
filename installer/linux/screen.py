"""A screen that is not there (Xvfb), and a look from outside at the windows on it."""

import ctypes
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import POINTER, byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p

_LARGE = 400
"""Pixels: narrower than this is no window to work in."""


class Screen:
    """Knows which windows are shown. Asks X itself: the programs know nothing of it."""

    def __init__(self, name: str) -> None:
        self.variables = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = c_void_p
        self._x.XDefaultRootWindow.argtypes, self._x.XDefaultRootWindow.restype = [c_void_p], c_ulong
        self._x.XQueryTree.argtypes = [
            c_void_p,
            c_ulong,
            *[POINTER(c_ulong)] * 2,
            POINTER(c_void_p),
            POINTER(c_uint),
        ]
        self._x.XInternAtom.argtypes, self._x.XInternAtom.restype = [c_void_p, c_char_p, c_int], c_ulong
        self._x.XGetWindowProperty.argtypes = [
            c_void_p, c_ulong, c_ulong, c_long, c_long, c_int, c_ulong,
            POINTER(c_ulong), POINTER(c_int), POINTER(c_ulong), POINTER(c_ulong), POINTER(c_void_p),
        ]  # fmt: skip
        self._x.XGetGeometry.argtypes = [
            c_void_p, c_ulong, POINTER(c_ulong), *[POINTER(c_int)] * 2, *[POINTER(c_uint)] * 4
        ]  # fmt: skip
        self._x.XFree.argtypes = [c_void_p]
        self._x.XSetErrorHandler(_ignore)  # A window may be gone before it was looked at.
        self._display = c_void_p(self._x.XOpenDisplay(name.encode()))

    def wait_for(self, words: str, seconds: float = 60) -> bool:
        """Whether a large window with these words in its title came in time."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if any(words in title for title in self.titles()):
                return True
            time.sleep(0.002)
        return False

    def titles(self) -> list[str]:
        """The titles of all windows large enough to work in."""
        return [self._title(window) for window in self._windows() if self._width(window) >= _LARGE]

    def processes(self) -> set[int]:
        """Of which programs windows are shown, as far as they say."""
        return {process for window in self._windows() if (process := self._process(window))}

    def _windows(self) -> list[int]:
        root, parent, count, children = c_ulong(), c_ulong(), c_uint(), c_void_p()
        top = self._x.XDefaultRootWindow(self._display)
        self._x.XQueryTree(self._display, top, byref(root), byref(parent), byref(children), byref(count))
        if not children.value:
            return []
        found = list((c_ulong * count.value).from_address(children.value))
        self._x.XFree(children)
        return found

    def _title(self, window: int) -> str:
        with self._property(window, b"_NET_WM_NAME") as (place, length):
            return ctypes.string_at(place, length).decode("utf-8", "replace") if place else ""

    def _process(self, window: int) -> int | None:
        with self._property(window, b"_NET_WM_PID") as (place, _length):
            return c_ulong.from_address(place).value if place else None

    @contextmanager
    def _property(self, window: int, name: bytes) -> Iterator[tuple[int | None, int]]:
        """Where X put what a window says of itself, and how much it is; not longer than the block."""
        kind, width, length, left = c_ulong(), c_int(), c_ulong(), c_ulong()
        place = c_void_p()
        answers = [byref(one) for one in (kind, width, length, left, place)]
        atom = self._x.XInternAtom(self._display, name, 0)
        self._x.XGetWindowProperty(self._display, window, atom, 0, 256, 0, 0, *answers)
        yield place.value, length.value
        if place.value:
            self._x.XFree(place)

    def _width(self, window: int) -> int:
        root, x, y = c_ulong(), c_int(), c_int()
        width, height, border, depth = c_uint(), c_uint(), c_uint(), c_uint()
        sizes = [byref(one) for one in (root, x, y, width, height, border, depth)]
        self._x.XGetGeometry(self._display, window, *sizes)
        return width.value


_ignore = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)(lambda _display, _error: 0)


@contextmanager
def virtual_screen() -> Iterator[Screen]:
    """A screen of 1440×900 until the end of the block."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    try:
        os.close(write)
        with os.fdopen(read) as said:
            yield Screen(f":{said.readline().strip()}")
    finally:
        server.terminate()
        server.wait()
