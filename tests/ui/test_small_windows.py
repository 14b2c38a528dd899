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
from app.ui.steps.board.screen import BoardScreen, Stage
from app.ui.steps.cards.screen import CardsScreen
from app.ui.submit.page import SubmitPage
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.ui.workout.page import WorkoutPage
from tests.ui.every_screen import EveryScreen, Screens
from tests.ui.laid_over import settle
from tests.ui.reach import cut, in_sight, overlapping
from tests.ui.tab_round import go_round

STEPS = (
    *("OpenStep", "CheckStep", "ScaleStep", "ChoiceStep", "TimelineStep"),
    *("ProfileStep", "CardsStep", "BoardStep"),
)
MANY = "\n".join(f"wat wij doen, nummer {number}" for number in range(20))


@pytest.fixture
def every(qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[EveryScreen]:
    """Everything twice as large."""
    UserSettings(tmp_path / "data").set(text_size=200)
    every = EveryScreen(qapp, theme, tmp_path)
    every.open()
    yield every
    every.close()


def _main_screens(every: EveryScreen) -> Screens:
    session = every.place(Place.SESSION, SessionPage)
    for step in STEPS:
        every.go_to(step)
        yield step, every.window
        if isinstance(session.middle.step_screen, BoardScreen | CardsScreen):
            yield from _inside(session.middle.step_screen, every.window)
    yield from every.prepare()
    yield from every.guides()
    every.go_to("OpenStep")
    workout = every.place(Place.WORKOUT, WorkoutPage)
    yield "uitwerken", every.window
    workout.finder.open_bar(replacing=True, words="ouders")
    yield "uitwerken, zoeken", every.window
    workout.finder.close_bar()
    yield from every.submit()
    yield from every.merge()


def _inside(screen: BoardScreen | CardsScreen, window: QWidget) -> Screens:
    """Where most is shown at once: a pasted list, a vote, and a card that is spoken about."""
    if isinstance(screen, CardsScreen):
        screen.begin_pane.begin()
        yield "een kaart", window
        return
    screen.go_to(Stage.WRITE)
    screen.writing.entry.field.setPlainText(MANY)
    screen.writing.offer_list(MANY)
    yield "een geplakte lijst", window
    screen.writing.entry.clear()
    screen.go_to(Stage.VOTE)
    yield "stemmen", window


@pytest.mark.timeout(200)
def test_twice_as_large_on_1920_by_1080_no_control_is_cut_nor_under_another(every: EveryScreen) -> None:
    every.window.resize(960, 540)
    settle()
    whole = every.window.centralWidget()
    assert isinstance(whole, QScrollArea)
    assert whole.verticalScrollBar().maximum() == 0, "also the large buttons are in sight"
    found = []
    for name, root in _main_screens(every):
        settle()
        found += [f"{name}: {fault}" for fault in (*cut(root), *overlapping(root))]
    assert found == []


def _note_unseen(found: list[str], where: str, whole: QScrollArea, stop: QWidget) -> None:
    if whole.isAncestorOf(stop) and not in_sight(stop, whole):
        found.append(f"{where}: {type(stop).__name__} ‘{stop.accessibleName()[:40]}’")


@pytest.mark.timeout(200)
def test_twice_as_large_on_a_small_screen_tab_brings_everything_into_sight(every: EveryScreen) -> None:
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
    assert found == []
