"""Knows when the windows are at rest: nothing is made beside them any more, and nothing is about to change.

What other threads bring comes in through a signal or through a timer that looks again; whatever waits, waits
for a timer. So the demo need not sleep: it lets threads finish, and the moment that is waited for is now.
"""

import time
from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.ui.publisher import Publisher
from app.ui.ticking import Ticking

_ENDLESS = (Publisher, Ticking)
"""Their timers never come to an end, and show nothing: the file goes out, the clock on the wall turns."""
_LONG = 6000
"""Rounds, a hundredth of a second each when a thread is waited for."""
_PAUSE = 0.01
"""Seconds: a thread that is waited for must get its turn."""

_Kind = TypeVar("_Kind", bound=QObject)


def turn(app: QApplication) -> bool:
    """One turn of the loop, with all that goes away in it; whether anything happened."""
    happened = QEventLoop().processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return happened


def come_to_rest(app: QApplication) -> None:
    """Let all that was begun be done, however long this machine takes; what waits for a moment needs not."""
    for _round in range(_LONG):
        _let_threads_finish(app)
        if turn(app):  # perhaps with what a thread brought, and then another may have begun
            continue
        waiting = [timer for timer in _found(app, QTimer) if _waits(timer)]
        if not waiting:
            return
        for timer in waiting:
            _let_pass(timer)
        if any(isValid(timer) and timer.isActive() for timer in waiting):
            time.sleep(_PAUSE)
    raise AssertionError("the windows never come to rest")


def _let_threads_finish(app: QApplication) -> None:
    for pool in _found(app, QThreadPool):
        pool.waitForDone()


def _waits(timer: QTimer) -> bool:
    return timer.isActive() and not isinstance(timer.parent(), _ENDLESS)


def _let_pass(timer: QTimer) -> None:
    """The moment this timer waits for is now, unless something before it made that needless."""
    if not isValid(timer) or not timer.isActive():
        return
    if timer.isSingleShot():
        timer.stop()
    timer.timeout.emit()


def _found(app: QApplication, kind: type[_Kind]) -> Iterator[_Kind]:
    """All of this kind that belong to a window, in an order that is always the same."""
    windows = [window for window in app.topLevelWidgets() if window.parent() is None]
    for window in sorted(windows, key=lambda window: type(window).__name__):
        yield from window.findChildren(kind)
