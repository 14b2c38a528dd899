"""The real program on a file, to be killed in the middle of typing.

It prints "typed" once an answer is in and another one is half-typed, and then waits.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.store.places import Places
from app.ui import application, publisher
from app.ui.main_window import MainWindow
from app.ui.session.page import SessionPage
from app.ui.widgets.rail import Place
from tests.ui.hands import type_in

ANSWER, HALF = "We wachten tot iemand wil", "En dan begint Fien"


def main() -> int:
    """Run the program as people do; nothing is published, so that work stays behind."""
    publisher.PAUSE = publisher.LONGEST = 10**8
    show = application.show_window

    def shown(arguments: list[str], places: Places, path: Path | None) -> object:
        app, window = show(arguments, places, path)
        QTimer.singleShot(0, window, lambda: QTimer.singleShot(0, window, lambda: type_and_wait(window)))
        return app, window

    application.show_window = shown  # type: ignore[assignment]
    return application.run(Path(sys.argv[1]))


def type_and_wait(window: MainWindow) -> None:
    """An answer with its Enter, and the beginning of the next one."""
    assert window.opened is not None
    window.opened.practice.go_to_step("grondplan/doel.verandering")
    page = window.page(Place.SESSION)
    assert isinstance(page, SessionPage)
    type_in(page.entry.field, ANSWER)
    QTest.keyClick(page.entry.field, Qt.Key.Key_Return)
    type_in(page.entry.field, HALF)
    QApplication.processEvents()
    window.opened.practice.leave()
    print("typed", flush=True)
    time.sleep(600)


if __name__ == "__main__":
    sys.exit(main())
