"""In the smallest window, and with everything twice as large, nothing is cut and nothing is out of reach."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.prepare.page import PreparePage
from app.ui.session.page import SessionPage
from app.ui.settings import UserSettings
from app.ui.submit.page import SubmitPage
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.ui.workout.page import WorkoutPage
from tests.ui.every_screen import EveryScreen, Screens, settle
from tests.ui.reach import cut, in_sight
from tests.ui.tab_round import go_round

STEPS = ("OpenStep", "BoardStep", "CheckStep", "ScaleStep", "ChoiceStep", "TimelineStep")


@pytest.fixture
def every(qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[EveryScreen]:
    every = EveryScreen(qapp, theme, tmp_path)
    every.open()
    yield every
    every.close()


def _main_screens(every: EveryScreen) -> Screens:
    every.place(Place.SESSION, SessionPage)
    for step in STEPS:
        every.go_to(step)
        yield step, every.window
    yield from every.prepare()
    every.go_to("OpenStep")
    every.place(Place.WORKOUT, WorkoutPage)
    yield "uitwerken", every.window
    yield from every.submit()


@pytest.mark.timeout(200)
def test_in_the_smallest_window_no_control_is_cut(every: EveryScreen) -> None:
    every.window.resize(960, 600)
    settle()
    found = []
    for name, root in _main_screens(every):
        settle()
        found += [f"{name}: {fault}" for fault in cut(root)]
    assert found == []


def _note_unseen(found: list[str], where: str, whole: QScrollArea, stop: QWidget) -> None:
    if whole.isAncestorOf(stop) and not in_sight(stop, whole):
        found.append(f"{where}: {type(stop).__name__} ‘{stop.accessibleName()[:40]}’")


@pytest.mark.timeout(200)
def test_twice_as_large_on_a_small_screen_tab_brings_everything_into_sight(
    qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    UserSettings(tmp_path / "data").set(text_size=200)
    every = EveryScreen(qapp, theme, tmp_path)
    every.open()
    whole = every.window.centralWidget()
    assert isinstance(whole, QScrollArea)
    every.window.resize(640, 360)  # 1280×720 on the screen
    settle()
    found: list[str] = []
    for place, kind in (
        (Place.SESSION, SessionPage), (Place.PREPARE, PreparePage),
        (Place.WORKOUT, WorkoutPage), (Place.SUBMIT, SubmitPage),
    ):  # fmt: skip
        every.place(place, kind)
        round_ = go_round(partial(_note_unseen, found, place.name, whole))
        assert len(round_.stops) > 10
    every.close()
    assert found == []
