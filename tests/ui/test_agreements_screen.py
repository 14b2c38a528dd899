"""Agreements on a step: beside them what an earlier day left, or what the checklist came to."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.guides.check_status import CheckStatus
from app.guides.steps import AgreementsStep
from app.ui.main_window import MainWindow
from app.ui.projector.step_scene import Parts
from app.ui.projector.weigh_scene import ResultScene
from app.ui.projector.weigh_scenes import weigh_scene_of
from app.ui.room_views import AgreementsShow, AgreementsView
from app.ui.steps.agreements.screen import AgreementsScreen
from app.ui.steps.screen import StepScreen
from app.ui.theme.style import Theme
from app.workshop.answers import Mark
from app.workshop.methods import use
from app.workshop.workshop import Workshop
from tests.practices import started_practice
from tests.ui.boards import session_at

TOMORROW = "checklist/morgen.afspraken"
BACK = "bijeenkomst/terugblik.afspraken"


def weighed(workshop: Workshop) -> None:
    day = workshop.people.days()[0].id
    workshop.checks.weigh("checklist/selecteren.kwestie", CheckStatus.NEE, day_id=day)
    workshop.checks.remark("checklist/selecteren.kwestie", "niemand kan ze zeggen", day_id=day)
    workshop.checks.weigh("checklist/selecteren.ervaring", CheckStatus.JA, day_id=day)


def scene_of(window: MainWindow) -> object:
    assert window.opened is not None
    return window.opened.feed.scene


def agreements_screen(screen: StepScreen) -> AgreementsScreen:
    assert isinstance(screen, AgreementsScreen)
    return screen


def test_beside_the_agreements_of_a_checklist_stands_what_it_came_to(
    qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    with session_at(qtbot, qapp, theme, tmp_path, TOMORROW, weighed, "checklist") as (window, made):
        screen = agreements_screen(made)
        lines = screen.result.lines
        assert lines.index("Wat nog niet staat") < lines.index("Wat staat")
        assert "brandende kwestie" in lines[1]
        scene = scene_of(window)
        assert isinstance(scene, ResultScene)
        assert scene.rows[0].counts == (1, 0, 1, 0)


@pytest.mark.parametrize("mark", [Mark.PRIVATE, Mark.PARKED])
def test_what_is_kept_from_the_room_is_not_counted_or_listed_there(tmp_path: Path, mark: Mark) -> None:
    with started_practice(tmp_path) as workshop:
        day = workshop.people.days()[0].id
        use(workshop, "checklist", day)
        weighed(workshop)
        one = workshop.checks.on(day).get("checklist/selecteren.kwestie").id
        workshop.answers.set_mark(mark, one, on=True)
        found = workshop.guides.find(TOMORROW)
        assert found is not None
        step = found[2]
        assert isinstance(step, AgreementsStep)
        result, not_yet = (
            weigh_scene_of(workshop, TOMORROW, step, AgreementsView(shows, day))
            for shows in (AgreementsShow.RESULT, AgreementsShow.NOT_YET)
        )
    assert isinstance(result, ResultScene)
    assert result.rows[0].counts == (1, 0, 0, 0)
    assert isinstance(not_yet, Parts)
    assert not_yet.parts == ()


def test_an_agreement_is_typed_with_who_and_when_and_belongs_to_this_step(
    qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    with session_at(qtbot, qapp, theme, tmp_path, TOMORROW, weighed, "checklist") as (window, made):
        screen = agreements_screen(made)
        screen.entry.what.setText("Kleuterschool bellen")
        screen.entry.who.setText("Ann")
        QTest.keyClick(screen.entry.who, Qt.Key.Key_Return)
        assert window.opened is not None
        practice = window.opened.practice
        (agreed,) = practice.workshop.agreements.of(practice.day_id)
        assert (agreed.what, agreed.who, agreed.step_id) == ("Kleuterschool bellen", "Ann", TOMORROW)
        practice.next()
        practice.next()
        scene = scene_of(window)
        assert isinstance(scene, Parts)
        assert scene.parts[0][1] == ("Kleuterschool bellen\nAnn",)


def before(workshop: Workshop) -> None:
    """A first meeting that learned and agreed something, and a second one today."""
    first = workshop.people.days()[0].id
    guide = workshop.guides.get("bijeenkomst")
    assert guide is not None
    learning = next(step for _section, step in guide.steps() if getattr(step, "learning", False))
    workshop.answers.enter(guide.step_id(learning), "Wegblijven is ook een mening", day_id=first)
    workshop.agreements.add("Vijf gezinnen bellen", "Ilke", day_id=first)
    second = workshop.people.add_day().id
    use(workshop, "bijeenkomst", second)
    workshop.days.change(second, date=workshop.clock().date().isoformat())


def test_a_meeting_begins_with_what_the_last_one_learned_and_agreed(
    qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    with session_at(qtbot, qapp, theme, tmp_path, BACK, before, "bijeenkomst") as (window, made):
        screen = agreements_screen(made)
        assert [one.what for one in screen.back_panel.agreed.agreed] == ["Vijf gezinnen bellen"]
        scene = scene_of(window)
        assert isinstance(scene, Parts)
        assert dict(scene.parts) == {
            "Wat we leerden": ("Wegblijven is ook een mening",),
            "Nog te doen": ("Vijf gezinnen bellen\nIlke",),
        }


def second_day(workshop: Workshop) -> None:
    """A first meeting that left nothing, and a second one today."""
    second = workshop.people.add_day().id
    use(workshop, "bijeenkomst", second)
    workshop.days.change(second, date=workshop.clock().date().isoformat())


@pytest.mark.parametrize(
    ("days", "words"), [(lambda _made: None, "Dit is de eerste bijeenkomst"), (second_day, "Op de vorige")]
)
def test_with_nothing_to_look_back_on_it_says_whether_there_was_a_meeting_before(
    qtbot: QtBot,
    qapp: QGuiApplication,
    theme: Theme,
    tmp_path: Path,
    days: Callable[[Workshop], None],
    words: str,
) -> None:
    with session_at(qtbot, qapp, theme, tmp_path, BACK, days, "bijeenkomst") as (_window, made):
        assert agreements_screen(made).back_panel.empty_words.startswith(words)


def weighed_twice(*now: CheckStatus) -> Callable[[Workshop], None]:
    """Two statements that stood in part before, weighed again today."""

    def prepare(workshop: Workshop) -> None:
        first, second = workshop.people.days()[0].id, workshop.people.add_day().id
        for key, status in zip(("kwestie", "ervaring"), now, strict=True):
            workshop.checks.weigh(f"checklist/selecteren.{key}", CheckStatus.DEELS, day_id=first)
            workshop.checks.weigh(f"checklist/selecteren.{key}", status, day_id=second)
        use(workshop, "checklist", second)
        workshop.days.change(second, date=workshop.clock().date().isoformat())

    return prepare


@pytest.mark.parametrize(
    ("now", "words"),
    [
        ((CheckStatus.NEE, CheckStatus.DEELS), "Een punt staat minder goed dan vorige keer."),
        ((CheckStatus.JA, CheckStatus.DEELS), "Een punt staat beter dan vorige keer."),
        ((CheckStatus.JA, CheckStatus.JA), "Twee punten staan beter dan vorige keer."),
        (
            (CheckStatus.JA, CheckStatus.NEE),
            "Een punt staat beter dan vorige keer, één punt staat minder goed.",
        ),
    ],
)
def test_how_it_differs_from_the_time_before_is_said_in_a_sentence(
    qtbot: QtBot,
    qapp: QGuiApplication,
    theme: Theme,
    tmp_path: Path,
    now: tuple[CheckStatus, CheckStatus],
    words: str,
) -> None:
    with session_at(qtbot, qapp, theme, tmp_path, TOMORROW, weighed_twice(*now), "checklist") as (_win, made):
        assert agreements_screen(made).result.changed == words


def test_what_was_done_since_is_ticked_off_here(
    qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    with session_at(qtbot, qapp, theme, tmp_path, BACK, before, "bijeenkomst") as (_window, made):
        screen = agreements_screen(made)
        screen.back_panel.agreed.take_focus()
        QTest.keyClick(screen.back_panel.agreed, Qt.Key.Key_Space)
        assert [one.done for one in screen.back_panel.agreed.agreed] == [True]
        assert screen.agreed.agreed == []


def test_a_proposal_takes_no_place_of_what_was_typed(
    qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    start = "netwerk/afspraken.start"
    with session_at(qtbot, qapp, theme, tmp_path, start, lambda _made: None, "netwerk") as (_window, made):
        screen = agreements_screen(made)
        screen.entry.what.setText("Onze eigen afspraak")
        proposal = screen.proposals[0]
        QTest.mouseClick(proposal, Qt.MouseButton.LeftButton)
        assert [one.what for one in screen.agreed.agreed] == ["Onze eigen afspraak"]
        assert screen.entry.what.text() == proposal.words
        assert screen.entry.who.hasFocus()
