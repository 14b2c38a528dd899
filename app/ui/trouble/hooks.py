"""Catching what nobody caught: in the window, on other threads, in what Qt says."""

import re
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from app.foundation.fault_report import Fault, Reports
from app.foundation.journal import Code, What, note

Tell = Callable[[Fault], None]
"""Runs on the thread where it happened."""
_QUIET = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
_NAMED = r"Q\w*(::\w+)*"


@contextmanager
def caught(reports: Reports, tell: Tell) -> Iterator[None]:
    """Report every error that nobody caught, and tell of those that people may notice."""
    before = sys.excepthook, sys.unraisablehook, threading.excepthook

    def on_error(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
        elif error is not None:
            tell(reports.of_error(error))

    def on_unraisable(args: "sys.UnraisableHookArgs") -> None:
        """Something that was being thrown away: nobody waits for it, so nobody is told."""
        if args.exc_value is not None:
            reports.of_error(args.exc_value.with_traceback(args.exc_traceback))

    def on_thread(args: threading.ExceptHookArgs) -> None:
        if not issubclass(args.exc_type, SystemExit):
            on_error(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook, sys.unraisablehook, threading.excepthook = on_error, on_unraisable, on_thread
    qt_before = qInstallMessageHandler(lambda kind, context, words: _on_qt(reports, kind, context, words))
    try:
        yield
    finally:
        qInstallMessageHandler(qt_before)
        sys.excepthook, sys.unraisablehook, threading.excepthook = before


def _on_qt(reports: Reports, kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    """Warnings go to the log, and what Qt ends the program for becomes a report.

    Only the function that warns is noted: the rest of the sentence may quote what people wrote.
    """
    if kind in _QUIET:
        return
    said: Any = getattr(context, "category", None) or ""
    found = re.match(_NAMED, words)
    name = f"{said} {found[0] if found else ''}".strip()
    if kind is QtMsgType.QtFatalMsg:
        reports.of_qt(name)
    else:
        note(What.QT, kind=kind, by=Code(name))
    if sys.stderr is not None:  # As Qt itself would: there is nothing to write to in a packed program.
        print(words, file=sys.stderr)
