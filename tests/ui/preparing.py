"""A window at Voorbereiden, for the tests of its parts."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.store.opening import create_practice_file
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.opened import Opened
from app.ui.prepare.page import PreparePage
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.workshop.workshop import Workshop
from tests.ui.hands import Dialogs, bring_up

Prepare = tuple[MainWindow, Opened, PreparePage]


@contextmanager
def preparing(
    qtbot: QtBot, qapp: QGuiApplication, theme: Theme, folder: Path, *, network: bool = False
) -> Iterator[Prepare]:
    """A new practice called "Het Speelhuis", shown in an active window."""
    places = Places(folder / "data")
    window = MainWindow(qapp, theme, places, Dialogs(lambda proposal: folder / proposal.name))
    bring_up(qtbot, window)

    def make() -> Workshop:
        workshop = Workshop(create_practice_file(folder / "Speelhuis.praktijk", places))
        workshop.start("Het Speelhuis", network=network)
        return workshop

    window.use(make, place=Place.PREPARE)
    page = window.page(Place.PREPARE)
    assert window.opened is not None
    assert isinstance(page, PreparePage)
    try:
        yield window, window.opened, page
    finally:
        window.close()
