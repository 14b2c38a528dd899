"""Every place keeps its contrast in the dark and in high contrast; light: in ``test_accessible``."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from app.ui.prepare.page import PreparePage
from app.ui.session.page import SessionPage
from app.ui.submit.page import SubmitPage
from app.ui.theme.style import Choice, Theme
from app.ui.widgets.rail import Place
from app.ui.workout.page import WorkoutPage
from tests.ui.every_screen import EveryScreen
from tests.ui.laid_over import settle
from tests.ui.measured_contrast import Measured, measure

STEPS = ("OpenStep", "BoardStep", "CheckStep", "ChoiceStep")


@pytest.fixture
def every(
    qapp: QGuiApplication, theme: Theme, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[EveryScreen]:
    every = EveryScreen(qapp, theme, tmp_path_factory.mktemp("kleuren"))
    every.open()
    yield every
    every.close()


@pytest.mark.timeout(240)
def test_words_and_signs_stand_out_in_the_dark_and_in_high_contrast(every: EveryScreen, theme: Theme) -> None:
    found = Measured()
    for choice in (Choice.DARK, Choice.CONTRAST):
        theme.choose(choice)
        every.place(Place.SESSION, SessionPage)
        for step in STEPS:
            every.go_to(step)
            measure(found, f"{step}, {choice.value}", every.window)
        for place, kind in (
            (Place.PREPARE, PreparePage), (Place.WORKOUT, WorkoutPage), (Place.SUBMIT, SubmitPage)
        ):  # fmt: skip
            every.place(place, kind)
            measure(found, f"{place.name}, {choice.value}", every.window)
        every.window.show_place(Place.START)
        settle()
        measure(found, f"start, {choice.value}", every.window)
    assert len(found.words) > 300
    assert found.signs > 20
    assert found.pale == []
    assert found.share_as_wanted > 0.97
