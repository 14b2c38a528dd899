"""Praktijkervaringen at the keyboard: verhalen, factors, the matrix, leerinzichten; and in the room."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.projector.feed import RoomFeed, RoomMode
from app.ui.projector.layout import pages_of
from app.ui.projector.measures import CONTENT_BOTTOM, SMALL, STRETCH, Plane
from app.ui.projector.scene import Instruction, Scene
from app.ui.projector.step_scene import Beat, CourseScene, FactorScene, Legend, LessonScene, PatternScene
from app.ui.steps.screen import StepScreen
from app.ui.steps.timeline.screen import Stage, TimelineScreen
from app.ui.theme.style import Theme
from app.workshop.trajectories import Trajectories
from app.workshop.trajectories_values import Case
from app.workshop.workshop import Workshop
from tests.ui.boards import AtStep, session_at
from tests.ui.hands import type_in
from tests.ui.timelines import STEP, STEP_ID, with_guide, with_sample

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


class AtTimeline(AtStep):
    """The screen, hands on its keyboard, and eyes in the room."""

    def __init__(self, window: MainWindow, screen: TimelineScreen) -> None:
        self.window = window
        self.screen = screen

    @property
    def told(self) -> Trajectories:
        return self.practice.workshop.trajectories

    @property
    def case(self) -> Case:
        case = self.screen.course.case
        assert case is not None
        return case

    @property
    def feed(self) -> RoomFeed:
        assert self.window.opened is not None
        return self.window.opened.feed

    def scene(self) -> Scene:
        """What the room gets now."""
        return self.feed.scene

    def type(self, words: str) -> None:
        focus = self.window.focusWidget()
        assert focus is not None
        type_in(focus, words)

    def add(self, *texts: str) -> None:
        """Type each, and Enter."""
        for text in texts:
            self.type(text)
            self.press(Key.Key_Return)

    def course(self) -> list[tuple[str, str]]:
        return [(one.when, one.text) for one in self.case.moments]

    def to_picture(self) -> None:
        self.screen.course.view.setFocus()


Start = Callable[..., AtTimeline]


@pytest.fixture
def at(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Start]:
    """A window at the step, once something was put in the practice."""
    opened: list[AbstractContextManager[tuple[MainWindow, StepScreen]]] = []

    def make(fill: Callable[[Workshop], object] = with_guide, stage: Stage = Stage.COURSE) -> AtTimeline:
        opened.append(session_at(qtbot, qapp, theme, tmp_path, STEP_ID, fill))
        window, screen = opened[-1].__enter__()
        assert isinstance(screen, TimelineScreen)
        screen.take_focus()
        screen.go_to(stage)
        return AtTimeline(window, screen)

    yield make
    for one in opened:
        one.__exit__(None, None, None)


def _one_case(workshop: Workshop) -> None:
    with_guide(workshop)
    case = workshop.trajectories.add("Het gezin op de vierde", "vastgelopen")
    for text in ("eerst", "dan", "laatst"):
        workshop.trajectories.add_moment(case, text)


# -- telling a verhaal


def test_a_verhaal_is_begun_named_and_told_without_leaving_the_keyboard(at: Start) -> None:
    timeline = at()
    timeline.press(Key.Key_Return)
    timeline.add("Een gezin dat wegbleef")
    timeline.add("ze komt elke week")
    timeline.type("ze blijft weg")
    timeline.press(Key.Key_Tab)
    timeline.add("november")
    timeline.add("iemand belt")
    assert timeline.case.title == "Een gezin dat wegbleef"
    assert timeline.course() == [
        ("", "ze komt elke week"),
        ("november", "ze blijft weg"),
        ("", "iemand belt"),
    ]


def test_a_moment_comes_behind_the_one_that_is_chosen(at: Start) -> None:
    timeline = at(_one_case)
    timeline.press(Key.Key_Up)
    timeline.press(Key.Key_Left)
    timeline.press(Key.Key_Left)
    timeline.press(Key.Key_Down)
    timeline.add("tussenin", "daarna")
    assert [text for _when, text in timeline.course()] == ["eerst", "tussenin", "daarna", "dan", "laatst"]


def test_f6_says_how_it_ended_and_the_list_shows_it(at: Start) -> None:
    timeline = at(_one_case)
    endings = []
    for _ in range(3):
        timeline.press(Key.Key_F6)
        endings.append(timeline.case.outcome)
    assert endings == [None, "goed", "vastgelopen"]
    index = timeline.screen.course.cases.model().index(0, 0)
    assert "Vastgelopen" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_moments_are_changed_moved_and_binned_by_key(at: Start) -> None:
    timeline = at(_one_case)
    timeline.to_picture()
    timeline.press(Key.Key_Left, _SHIFT)
    assert [text for _when, text in timeline.course()] == ["eerst", "laatst", "dan"]
    timeline.press(Key.Key_Return)
    timeline.type(" van al")
    timeline.press(Key.Key_Tab)
    timeline.type("in maart")
    timeline.press(Key.Key_Return)
    assert timeline.course()[1] == ("in maart", "laatst van al")
    timeline.press(Key.Key_Delete)
    assert [text for _when, text in timeline.course()] == ["eerst", "dan"]
    timeline.practice.undo()
    assert len(timeline.course()) == 3


def test_what_is_typed_is_kept_when_people_go_elsewhere(at: Start) -> None:
    timeline = at(_one_case)
    timeline.type("nog dit")
    timeline.practice.go_to(0)
    assert timeline.told.cases()[0].moments[-1].text == "nog dit"


def test_ctrl_with_an_arrow_goes_to_another_verhaal_and_delete_bins_one(at: Start) -> None:
    timeline = at(with_sample)
    first = timeline.case.id
    timeline.press(Key.Key_Down, _CTRL)
    assert timeline.case.id != first
    timeline.screen.course.cases.setFocus()
    timeline.press(Key.Key_Delete)
    assert [one.id for one in timeline.told.cases()] == [first]
    assert timeline.case.id == first


# -- what helped and hindered


def test_factors_get_a_sign_and_a_perspective_by_key_and_keep_them(at: Start) -> None:
    timeline = at(_one_case, Stage.FACTORS)
    timeline.press(Key.Key_2, _CTRL)
    timeline.add("iemand groette elke week")
    timeline.press(Key.Key_Minus)
    timeline.add("niemand belde", "er was geen afspraak")
    told = [(one.text, one.helps, one.perspective) for one in timeline.case.factors]
    assert told == [
        ("iemand groette elke week", True, "ouder"),
        ("niemand belde", False, "ouder"),
        ("er was geen afspraak", False, "ouder"),
    ]


def test_a_factor_hangs_on_the_moment_where_people_are(at: Start) -> None:
    timeline = at(_one_case, Stage.FACTORS)
    view = timeline.screen.course.view
    view.choose(timeline.case.moments[1].id)
    timeline.add("te laat")
    view.choose("whole")
    timeline.add("altijd")
    moments = [one.moment_id for one in timeline.case.factors]
    assert moments == [timeline.case.moments[1].id, None]


def test_arrows_walk_over_the_picture_as_it_lies_there(at: Start) -> None:
    timeline = at(_one_case, Stage.FACTORS)
    first, second, _last = timeline.case.moments
    factors = [
        timeline.told.add_factor(timeline.case.id, "hielp", helps=True, moment_id=first.id),
        timeline.told.add_factor(timeline.case.id, "hinderde", helps=False, moment_id=first.id),
    ]
    view = timeline.screen.course.view
    view.choose(first.id)
    view.setFocus()
    walked = []
    for key in (
        Key.Key_Up,
        Key.Key_Down,
        Key.Key_Down,
        Key.Key_Up,
        Key.Key_Right,
        Key.Key_Left,
        Key.Key_Left,
    ):
        timeline.press(key)
        assert view.chosen is not None
        walked.append(view.chosen.id)
    assert walked == [factors[0], first.id, factors[1], first.id, second.id, first.id, "whole"]


def test_a_chosen_factor_changes_its_sign_perspective_and_place_by_key(at: Start) -> None:
    timeline = at(_one_case, Stage.FACTORS)
    factor = timeline.told.add_factor(timeline.case.id, "tijd", helps=True)
    timeline.screen.course.view.choose(factor)
    timeline.to_picture()
    timeline.press(Key.Key_Minus)
    timeline.press(Key.Key_4)
    timeline.press(Key.Key_Right, _SHIFT)
    (now,) = timeline.case.factors
    assert (now.helps, now.perspective, now.moment_id) == (False, "beleid", timeline.case.moments[0].id)
    timeline.press(Key.Key_4)
    assert timeline.case.factors[0].perspective is None
    timeline.press(Key.Key_Delete)
    assert timeline.case.factors == ()


def test_the_group_adds_a_perspective_of_its_own_that_gets_a_digit(at: Start) -> None:
    timeline = at(_one_case, Stage.FACTORS)
    entry = timeline.screen.course.factor_entry
    entry.other.click()
    timeline.add("de buurt")
    assert entry.field.hasFocus()
    timeline.add("iedereen keek weg")
    assert timeline.case.factors[0].perspective == "de buurt"
    timeline.press(Key.Key_1, _CTRL)
    timeline.press(Key.Key_5, _CTRL)
    timeline.add("iemand vroeg iets")
    assert [one.perspective for one in timeline.case.factors] == ["de buurt", "de buurt"]


# -- the matrix


def test_two_patterns_are_said_to_be_the_same_and_then_recur(at: Start) -> None:
    timeline = at(with_sample, Stage.MATRIX)
    table = timeline.screen.matrix.table
    first, second = timeline.told.cases()
    assert all(not one.recurs for one in table.chosen)
    table.clearSelection()
    wanted = (first.factors[3].text, second.factors[5].text)
    flags = table.selectionModel().SelectionFlag
    for row in range(table.model().rowCount()):
        index = table.model().index(row, 0)
        if index.data() in wanted:
            table.selectionModel().setCurrentIndex(index, flags.Select)
    timeline.press(Key.Key_V)
    timeline.type("Ik voelde me niet gezien")
    timeline.press(Key.Key_Return)
    current = table.current
    assert current is not None
    assert (current.text, [one.number for one in current.cases]) == ("Ik voelde me niet gezien", [1, 2])
    assert current.recurs
    timeline.practice.undo()
    assert timeline.told.cases()[0].factors[3].text == wanted[0]


def test_esc_leaves_two_patterns_as_they_were(at: Start) -> None:
    timeline = at(with_sample, Stage.MATRIX)
    before = timeline.told.cases()
    timeline.screen.matrix.table.selectAll()
    timeline.press(Key.Key_V)
    timeline.press(Key.Key_Escape)
    assert timeline.told.cases() == before


# -- leerinzichten


def test_a_leerinzicht_is_written_tied_and_secured_by_key(at: Start) -> None:
    timeline = at(_one_case, Stage.LESSONS)
    factor = timeline.told.add_factor(timeline.case.id, "niemand belde", helps=False)
    timeline.press(Key.Key_N, _CTRL)
    timeline.type("Spreek af wie belt.")
    timeline.press(Key.Key_Tab)
    timeline.type("Een naam op het bord")
    timeline.screen.lessons.factors.setFocus()
    timeline.press(Key.Key_Space)
    timeline.screen.lessons.yields.setFocus()
    timeline.press(Key.Key_Down)
    timeline.press(Key.Key_Space)
    timeline.practice.leave()
    (lesson,) = timeline.told.lessons()
    assert (lesson.text, lesson.secured) == ("Spreek af wie belt.", "Een naam op het bord")
    assert (lesson.factor_ids, lesson.yields) == ((factor,), (STEP.yields[1].key,))
    assert lesson.case_id == timeline.told.cases()[0].id


def test_words_stay_with_the_leerinzicht_in_which_they_were_typed(at: Start) -> None:
    timeline = at(with_sample, Stage.LESSONS)
    first, second = timeline.told.lessons()[:2]
    timeline.type("Altijd. ")
    timeline.press(Key.Key_Down, _CTRL)
    assert timeline.told.lessons()[0].text != first.text
    assert timeline.told.lessons()[1].text == second.text
    assert timeline.screen.lessons.text.toPlainText() == second.text


def test_a_factor_is_found_among_two_hundred_by_typing(at: Start) -> None:
    timeline = at(_many, Stage.LESSONS)
    timeline.press(Key.Key_N, _CTRL)
    timeline.press(Key.Key_F, _CTRL)
    timeline.type("factor 7 van verhaal 12")
    timeline.screen.lessons.finder.textEdited.emit("")
    timeline.press(Key.Key_Return)
    timeline.press(Key.Key_Space)
    (found,) = timeline.told.lessons()[-1].factor_ids
    factor = timeline.told.factor(found)
    assert factor is not None
    assert factor.text == "factor 7 van verhaal 12"


def _many(workshop: Workshop) -> None:
    """Thirty verhalen, 210 factors."""
    with_guide(workshop)
    with workshop.file.work("Veel verhalen"):
        for case in range(30):
            made = workshop.trajectories.add(f"Verhaal {case}")
            workshop.trajectories.add_moment(made, "iets")
            for factor in range(7):
                workshop.trajectories.add_factor(
                    made,
                    f"factor {factor + 1} van verhaal {case}",
                    helps=factor % 2 == 0,
                    perspective="ouder",
                )


# -- moments of the step, and the room


def test_page_down_and_up_go_through_the_moments_before_they_leave(at: Start) -> None:
    timeline = at(_one_case)
    seen = [timeline.screen.stage]
    for key in (Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageUp):
        timeline.press(key)
        seen.append(timeline.screen.stage)
    assert seen == [Stage.COURSE, Stage.FACTORS, Stage.MATRIX, Stage.LESSONS, Stage.MATRIX]
    assert timeline.practice.step_id == STEP_ID


def test_nothing_of_a_verhaal_is_in_the_room_until_somebody_shows_it(at: Start) -> None:
    timeline = at(with_sample)
    secrets = [moment.text for case in timeline.told.cases() for moment in case.moments]
    secrets += [factor.text for case in timeline.told.cases() for factor in case.factors]
    secrets += [one.text for one in timeline.told.lessons()]
    for stage in Stage:
        timeline.screen.go_to(stage)
        timeline.press(Key.Key_Down, _CTRL)
        assert isinstance(timeline.scene(), Legend | Instruction)
        assert not any(secret in repr(timeline.scene()) for secret in secrets)


@pytest.mark.parametrize("size", [QSize(1920, 1080), QSize(800, 600)], ids=["full hd", "800x600"])
def test_moments_beside_each_other_begin_level_whatever_stands_above_them(size: QSize) -> None:
    whens = ("nu", "drie weken later, op een dinsdag in de regen, na de koffie", "", "september")
    beats = tuple(Beat(when, "Ze komt terug. " * (1 + 5 * number)) for number, when in enumerate(whens))
    plane = Plane.of(size)
    for page in pages_of(CourseScene("Verhaal 1", beats), plane):
        points = {mark.area.top() for mark in page.marks if mark.area.width() == mark.area.height()}
        blocks = {piece.area.top() for piece in page.pieces if piece.box}
        assert len(blocks) == len(points)  # one height for every row
        assert all(piece.area.bottom() <= CONTENT_BOTTOM + STRETCH for piece in page.pieces)


def test_what_is_shown_follows_within_one_verhaal_and_stops_at_another(at: Start) -> None:
    timeline = at(with_sample)
    timeline.press(Key.Key_R, _CTRL)
    assert isinstance(timeline.scene(), CourseScene)
    timeline.press(Key.Key_PageDown)
    assert isinstance(timeline.scene(), FactorScene)
    timeline.press(Key.Key_Down, _CTRL)
    assert isinstance(timeline.scene(), Legend)
    timeline.press(Key.Key_R, _CTRL)
    timeline.press(Key.Key_PageDown)
    assert isinstance(timeline.scene(), Legend)
    timeline.press(Key.Key_R, _CTRL)
    assert isinstance(timeline.scene(), PatternScene)
    timeline.press(Key.Key_Escape)
    assert isinstance(timeline.scene(), Legend)


def test_one_leerinzicht_after_another_stands_large_in_the_room(at: Start) -> None:
    timeline = at(with_sample, Stage.LESSONS)
    assert timeline.scene() == Instruction("Wat leren we hieruit?")
    timeline.press(Key.Key_R, _CTRL)
    first = timeline.scene()
    assert isinstance(first, LessonScene)
    timeline.press(Key.Key_Down, _CTRL)
    second = timeline.scene()
    assert isinstance(second, LessonScene)
    assert (first.place, second.place) == ("Leerinzicht 1 van 5", "Leerinzicht 2 van 5")


def test_who_comes_back_to_the_step_begins_with_the_question_again(at: Start) -> None:
    timeline = at(with_sample)
    timeline.press(Key.Key_R, _CTRL)
    position = timeline.practice.position
    timeline.practice.go_to(0)
    timeline.practice.go_to(position)
    assert isinstance(timeline.scene(), Legend)
    assert not timeline.screen.room_button.isChecked()


def test_a_moment_that_is_taken_back_leaves_a_frozen_wall_too(at: Start) -> None:
    timeline = at(with_sample)
    timeline.press(Key.Key_R, _CTRL)
    gone, stays = timeline.case.moments[0], timeline.case.moments[1]
    timeline.feed.set_mode(RoomMode.FREEZE)
    timeline.practice.do(lambda: timeline.told.bin_moment(gone.id))
    timeline.practice.do(lambda: timeline.told.write_moment(stays.id, "iets heel anders"))
    assert gone.text not in repr(timeline.scene())
    assert stays.text in repr(timeline.scene())
    timeline.practice.do(lambda: timeline.told.bin(timeline.case.id))
    assert isinstance(timeline.scene(), Legend)


@pytest.mark.parametrize("size", [QSize(1920, 1080), QSize(1024, 768), QSize(1280, 720)])
def test_every_word_of_a_verhaal_is_on_some_page_of_the_room_above_the_floor(at: Start, size: QSize) -> None:
    def fill(workshop: Workshop) -> None:
        with_sample(workshop)
        case = workshop.trajectories.cases()[0]
        workshop.trajectories.add_moment(case.id, "een lang stuk " * 200, "in mei")
        workshop.trajectories.add_factor(case.id, "een lange factor " * 80, helps=False, perspective="oma")
        workshop.trajectories.add_lesson("een lang inzicht " * 60, case.id)

    timeline, plane = at(fill), Plane.of(size)
    for stage in (Stage.COURSE, Stage.FACTORS, Stage.MATRIX, Stage.LESSONS):
        timeline.screen.go_to(stage)
        if timeline.screen.room_button.isChecked():
            timeline.press(Key.Key_R, _CTRL)
        timeline.press(Key.Key_R, _CTRL)
        pages = pages_of(timeline.scene(), plane)
        read: dict[int, str] = {}
        for piece in (piece for page in pages for piece in page.pieces):
            read[id(piece.text)] = read.get(id(piece.text), "") + piece.words
        shown = ["".join(words.split()) for words in read.values()]
        for words in _words_of(timeline, stage):
            assert any("".join(words.split()) in one for one in shown)
        for page in pages:
            for piece in page.pieces:
                assert piece.text.height(0, 1) >= SMALL.line
                assert piece.area.right() <= plane.width
                assert piece.area.bottom() <= 1080


def _words_of(timeline: AtTimeline, stage: Stage) -> list[str]:
    case = timeline.case
    if stage is Stage.COURSE:
        return [one.text for one in case.moments]
    if stage is Stage.LESSONS:
        lesson = timeline.screen.lessons.lesson
        return [lesson.text] if lesson is not None else []
    return [one.text for one in case.factors]


def test_thirty_verhalen_with_two_hundred_factors_are_counted_and_walked_through(at: Start) -> None:
    timeline = at(_many, Stage.MATRIX)
    assert timeline.screen.matrix.table.model().rowCount() == 211
    timeline.screen.go_to(Stage.FACTORS)
    for number in range(2, 31):
        timeline.press(Key.Key_Down, _CTRL)
        assert timeline.case.number == number
