"""Keeps the computer from falling asleep while the room looks at it.

Every way ends with this program, however it ends: the system lets go when our thread, our connection or
our end of a pipe is gone.
"""

import contextlib
import ctypes
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

_WHO: Final = "Praktijkdag"
_WHY: Final = "De zaal kijkt mee"
_ANSWER_WITHIN: Final = 300
"""Milliseconds that the desktop gets to answer."""
_ES_CONTINUOUS: Final = 0x80000000
_ES_SYSTEM_AND_DISPLAY: Final = 0x00000003
_BUS_NAME: Final = "praktijkdag-zaal"


@dataclass(frozen=True, slots=True)
class _Awake:
    """``holds`` tells whether the computer still stays awake; ``let_go`` ends it."""

    holds: Callable[[], bool]
    let_go: Callable[[], None]


class KeepAwake:
    """``begin`` when the room starts to look, ``end`` when it stops. Neither ever raises."""

    def __init__(self, system: str = sys.platform) -> None:
        self._system = system
        self._awake: _Awake | None = None
        self._failed = False

    @property
    def failed(self) -> bool:
        """Whether it was asked and the system did not do it."""
        return self._failed or (self._awake is not None and not self._awake.holds())

    def begin(self) -> None:
        """Keep awake from now on."""
        if self._awake is None:
            ways = (way() for way in _ways(self._system))
            self._awake = next((awake for awake in ways if awake is not None), None)
            self._failed = self._awake is None

    def end(self) -> None:
        """Let the computer sleep again when it wants."""
        if self._awake is not None:
            awake, self._awake = self._awake, None
            awake.let_go()


def _ways(system: str) -> Sequence[Callable[[], _Awake | None]]:
    if system == "win32":
        return (_windows,)
    if system == "darwin":
        return (lambda: _child("caffeinate", "-d", "-i", "-w", str(os.getpid())),)
    inhibit = ("systemd-inhibit", "--what=idle:sleep", f"--who={_WHO}", f"--why={_WHY}")
    return (_desktop, lambda: _child(*inhibit, "cat"))


def _windows() -> _Awake | None:
    try:
        set_state = ctypes.windll.kernel32.SetThreadExecutionState  # type: ignore[attr-defined]
    except (AttributeError, OSError):
        return None
    if not set_state(_ES_CONTINUOUS | _ES_SYSTEM_AND_DISPLAY):
        return None

    def let_go() -> None:
        set_state(_ES_CONTINUOUS)

    return _Awake(lambda: True, let_go)


def _desktop() -> _Awake | None:
    """Asks the desktop's screen saver over a connection of its own, which ends what it asked."""
    try:
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage
    except ImportError:
        return None
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _BUS_NAME)

    def let_go() -> None:
        QDBusConnection.disconnectFromBus(_BUS_NAME)

    saver = "org.freedesktop.ScreenSaver"
    call = QDBusMessage.createMethodCall(saver, "/org/freedesktop/ScreenSaver", saver, "Inhibit")
    call.setArguments([_WHO, _WHY])
    if bus.isConnected():
        answer = bus.call(call, QDBus.CallMode.Block, _ANSWER_WITHIN)
        if answer.type() is QDBusMessage.MessageType.ReplyMessage:
            return _Awake(bus.isConnected, let_go)
    let_go()
    return None


def _child(*command: str) -> _Awake | None:
    """A program that keeps awake for as long as it runs; it ends with us, as it reads from our pipe."""
    nowhere = subprocess.DEVNULL
    try:
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=nowhere, stderr=nowhere)
    except OSError:
        return None

    def let_go() -> None:
        if child.stdin is not None:
            with contextlib.suppress(OSError):
                child.stdin.close()
        child.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(timeout=1)

    return _Awake(lambda: child.poll() is None, let_go)
