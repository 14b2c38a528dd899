"""What a screen reader says of itself while the day goes on, and what it keeps silent about."""

import datetime as dt
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.foundation.errors import KnownError
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.opened import Opened
from app.ui.theme.style import Theme
from app.ui.widgets import announce
from app.ui.widgets.notice import Notice
from app.workshop.workshop import Workshop
from tests.practices import empty_practice
from tests.ui.hands import Dialogs

DOEL = "grondplan/doel.verandering"
NOW = dt.datetime(2026, 3, 12, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """Everything that was given to screen readers, with whether at once."""
    heard: list[tuple[str, bool]] = []

    def hear(_about: QObject, words: str, at_once: bool) -> None:
        heard.append((words, at_once))

    monkeypatch.setattr(announce, "_send", hear)
    return heard


class Day:
    """An open practice whose clock only goes when a test says so."""

    def __init__(self, qtbot: QtBot, qapp: QGuiApplication, theme: Theme, folder: Path) -> None:
        self.now = NOW
        self.window = MainWindow(
            qapp, theme, Places(folder / "data"), Dialogs(lambda _start: None), clock=lambda: self.now
        )
        qtbot.addWidget(self.window)

        def make() -> Workshop:
            workshop = empty_practice(folder, "Speelhuis")
            workshop.start("Het Speelhuis")
            return workshop

        self.window.use(make)
        self.opened.practice.go_to_step(DOEL)

    @property
    def opened(self) -> Opened:
        assert self.window.opened is not None
        return self.window.opened

    def answer(self, text: str) -> None:
        practice = self.opened.practice
        practice.do(lambda: practice.workshop.answers.enter(DOEL, text, day_id=practice.day_id))

    def wait(self, seconds: int) -> None:
        self.now += dt.timedelta(seconds=seconds)
        self.opened.ticking.tick()


@pytest.fixture
def day(
    qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path, said: list[tuple[str, bool]]
) -> Iterator[Day]:
    day = Day(qtbot, qapp, theme, tmp_path)
    said.clear()
    yield day
    day.window.close()


def test_a_new_answer_is_told_with_its_number_and_an_undone_one_with_what_it_was(
    day: Day, said: list[tuple[str, bool]]
) -> None:
    day.answer("Rust")
    day.answer("Elkaar kennen")
    day.opened.practice.undo()
    assert said == [
        ("Nieuw antwoord: 1 in de lijst", False),
        ("Nieuw antwoord: 2 in de lijst", False),
        ("Ongedaan gemaakt: Antwoord toegevoegd", False),
    ]


def test_kept_is_told_once_when_people_rest_and_never_at_every_key(
    day: Day, said: list[tuple[str, bool]]
) -> None:
    practice, kept = day.opened.practice, day.opened.announcements.kept
    for text in ("R", "Ru", "Rust"):
        practice.do(partial(practice.workshop.answers.type, DOEL, text, day_id=practice.day_id))
    assert said == []
    assert kept.isActive()
    kept.timeout.emit()
    assert said == [("Bewaard", False)]


def test_the_timer_is_told_halfway_in_its_last_minute_and_when_it_is_over(
    day: Day, said: list[tuple[str, bool]]
) -> None:
    time = day.opened.time
    if time.timer is None or not time.timer.running:
        time.toggle()
    assert time.timer is not None
    said.clear()
    total = time.timer.total
    for seconds in (total // 2 - 1, 2, total - total // 2 - 61, 1, 30, 30, 1):
        day.wait(seconds)
    assert said == [
        ("De helft van de tijd is om.", False),
        ("Nog één minuut.", False),
        ("De tijd is om.", False),
    ]


def test_trouble_is_told_at_once(qtbot: QtBot, theme: Theme, said: list[tuple[str, bool]]) -> None:
    notice = Notice(theme)
    qtbot.addWidget(notice)
    notice.show_error(KnownError("De schijf is vol. Wat je typte, staat er nog."))
    assert said == [("De schijf is vol. Wat je typte, staat er nog.", True)]


def test_qt_is_given_the_words_with_how_urgent_they_are(qtbot: QtBot, theme: Theme) -> None:
    notice = Notice(theme)
    qtbot.addWidget(notice)
    announce.announce(notice, "Bewaard")
    announce.announce(notice, "De stick is weg", at_once=True)
    announce.announce(notice, "")
