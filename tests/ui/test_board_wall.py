"""The free wall with mouse and keys: hanging notes, clusters, laying in line, looking from near and afar."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent, QRegion, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.store.opening import open_practice_file
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.room_views import BoardShows, BoardView
from app.ui.state import OpenPractice
from app.ui.steps.board.screen import Stage
from app.ui.steps.board.wall import WallPane
from app.ui.steps.board.wall_items import TILES
from app.ui.steps.board.wall_layout import NOTE
from app.ui.steps.board.wall_view import WallView
from app.ui.theme.style import Theme
from app.ui.widgets.cap_button import CapButton
from app.workshop.board_values import NewNote
from app.workshop.day_guides import BOARD_ID
from app.workshop.workshop import Workshop
from tests.ui.boards import AtBoard, five_notes, session_at_board
from tests.ui.hands import type_in

_NONE, _SHIFT, _CTRL, _ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
_LEFT = Qt.MouseButton.LeftButton


class Painted(QObject):
    """Where a widget is painted again, on the screen: a picture of it would paint all of it anyhow."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self._region += event.region()
        return False

    def after(self, act: Callable[[], object]) -> QRegion:
        """What ``act`` has painted again."""
        QApplication.processEvents()
        self._region = QRegion()
        act()
        QApplication.processEvents()
        return self._region


Fill = Callable[[Workshop], object]
At = Callable[..., "Wall"]


class Wall(AtBoard):
    """A board on the free wall."""

    @property
    def pane(self) -> WallPane:
        assert self.screen.pane is self.screen.wall
        return self.screen.wall

    @property
    def view(self) -> WallView:
        return self.screen.wall.view

    def spot(self, text: str) -> QPoint:
        """The middle of a note on the screen."""
        area = self.view.note_area(self.note(text).id)
        assert area is not None
        return area.center()

    def title(self, number: int) -> QPoint:
        """The name of a cluster on the screen."""
        area = self.view.row_area(self.cluster(number))
        assert area is not None
        return area.center().toPoint()

    def cluster(self, number: int) -> str:
        return next(one.id for one in self.board.clusters() if one.number == number)

    def click(self, text: str, held: Qt.KeyboardModifier = _NONE) -> None:
        QTest.mouseClick(self.view.viewport(), _LEFT, held, self.spot(text))

    def drag_note(self, text: str, end: QPoint) -> None:
        self.drag(self.view.viewport(), self.spot(text), end)

    def inside(self, number: int) -> list[str]:
        """The words on the notes of a cluster."""
        ids = next(one.note_ids for one in self.board.clusters() if one.number == number)
        return [note.text for note in self.board.notes() if note.id in ids]

    def chosen(self) -> set[str]:
        return {note.text for note in self.board.notes() if note.id in self.pane.chosen}

    def hangs_at(self, text: str) -> QPointF:
        return self.view.areas[self.note(text).id].topLeft()

    def empty_spot(self) -> QPoint:
        """Beside everything that hangs."""
        room = self.view.viewport().rect()
        return QPoint(room.right() - 6, room.bottom() - 6)


@pytest.fixture
def at(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[At]:
    """A window at the wall of a board that was filled."""
    opened: list[AbstractContextManager[tuple[MainWindow, AtBoard]]] = []

    def make(fill: Fill = five_notes, stage: Stage = Stage.CLUSTER) -> Wall:
        opened.append(session_at_board(qtbot, qapp, theme, tmp_path, fill))
        window, board = opened[-1].__enter__()
        made = Wall(board.screen)
        made.window = window
        made.go_to(stage)
        qapp.processEvents()
        made.press(Qt.Key.Key_M, _ALT if isinstance(window.focusWidget(), QLineEdit) else _NONE)
        qapp.processEvents()  # the wall gets its size
        return made

    yield make
    for one in opened:
        one.__exit__(None, None, None)


def _near(one: QPointF, other: QPointF) -> bool:
    """The same place, to less than a pixel."""
    return (one - other).manhattanLength() < 1


def test_the_same_notes_hang_on_the_wall_and_what_was_chosen_stays_chosen(at: At) -> None:
    board = at()
    board.press(Qt.Key.Key_M)
    order = board.screen.order
    assert order.isVisible()
    order.choose([board.note("zitten").id])
    QTest.mouseClick(order.side.wall, _LEFT)
    assert board.pane.isVisible()
    assert board.view.hasFocus()
    assert board.chosen() == {"zitten"}
    assert set(board.view.areas) == {note.id for note in board.board.notes()}


def test_the_whole_wall_is_in_view_at_first_and_nothing_lies_over_another(at: At) -> None:
    board = at()
    room = board.view.viewport().rect()
    areas = list(board.view.areas.values())
    assert all(room.contains(board.spot(text)) for text in board.texts())
    assert not any(one.intersects(other) for one in areas for other in areas if one is not other)


def test_a_note_is_dragged_into_a_cluster_as_one_step(at: At) -> None:
    board = at()
    board.drag_note("los een", board.spot("zitten"))
    assert board.inside(2) == ["zitten", "los een"]
    before = board.hangs_at("los een")
    board.practice.undo()
    assert board.inside(2) == ["zitten"]
    assert board.note("los een").x is None
    assert board.hangs_at("los een") != before


def test_a_note_that_is_let_go_beside_all_clusters_is_loose_and_hangs_there(at: At) -> None:
    board = at()
    board.drag_note("wachten", board.empty_spot())
    assert board.note("wachten").cluster_id is None
    assert board.inside(1) == ["groeten"]
    assert board.view.note_area(board.note("wachten").id) is not None
    at_end = board.hangs_at("wachten")
    board.press(Qt.Key.Key_M)
    board.press(Qt.Key.Key_M)
    assert board.hangs_at("wachten") == at_end


def test_a_cluster_is_dragged_by_its_name_and_keeps_its_notes(at: At) -> None:
    board = at()
    before = {text: board.hangs_at(text) for text in ("wachten", "groeten", "zitten")}
    board.drag(board.view.viewport(), board.title(1), board.title(1) + QPoint(60, 90))
    moved = {text: board.hangs_at(text) - spot for text, spot in before.items()}
    assert _near(moved["wachten"], moved["groeten"])
    assert moved["wachten"].y() > 0
    assert moved["zitten"] == QPointF()
    assert board.inside(1) == ["wachten", "groeten"]
    board.practice.undo()
    assert board.hangs_at("wachten") == before["wachten"]


def test_moving_one_note_of_a_cluster_leaves_the_others_where_they_hang(at: At) -> None:
    board = at()
    stays = board.hangs_at("groeten")
    board.click("wachten")
    board.press(Qt.Key.Key_Down, _CTRL)
    assert _near(board.hangs_at("groeten"), stays)


def test_ctrl_and_an_arrow_hang_the_chosen_notes_elsewhere(at: At) -> None:
    board = at()
    board.click("los een")
    board.click("los twee", _CTRL)
    before = board.hangs_at("los een"), board.hangs_at("los twee")
    board.press(Qt.Key.Key_Right, _CTRL)
    after = board.hangs_at("los een"), board.hangs_at("los twee")
    step = NOTE.width() / 8
    assert [round(new.x() - old.x(), 1) for old, new in zip(before, after, strict=True)] == [step, step]
    board.press(Qt.Key.Key_Down, _CTRL | _SHIFT)
    assert round(board.hangs_at("los een").y() - after[0].y(), 1) == 10 * step
    board.practice.undo()
    board.practice.undo()
    assert (board.hangs_at("los een"), board.hangs_at("los twee")) == before


def test_arrows_walk_over_the_notes_and_shift_chooses_more(at: At) -> None:
    board = at()
    board.click("wachten")
    board.press(Qt.Key.Key_Right)
    assert board.chosen() == {"groeten"}
    board.press(Qt.Key.Key_Left, _SHIFT)
    assert board.chosen() == {"groeten", "wachten"}
    board.press(Qt.Key.Key_Escape)
    assert board.chosen() == {"wachten"}


def test_every_note_is_reached_with_arrows(at: At) -> None:
    def fill(workshop: Workshop) -> None:
        notes = [
            NewNote(f"briefje {n}", "groen", cluster=f"Groep {n % 7}" if n % 3 else None) for n in range(40)
        ]
        workshop.board(BOARD_ID).add_all(notes)

    board = at(fill)
    seen, waiting = set(), [board.board.notes()[0].id]
    while waiting:
        note_id = waiting.pop()
        if note_id in seen:
            continue
        seen.add(note_id)
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            board.view.choose([note_id])
            board.press(key)
            waiting += board.view.chosen
    assert seen == {note.id for note in board.board.notes()}


def test_a_number_sends_the_note_to_a_cluster_and_it_hangs_there(at: At) -> None:
    board = at()
    board.click("los een")
    board.press(Qt.Key.Key_Right, _CTRL)
    board.press(Qt.Key.Key_2)
    assert board.inside(2) == ["zitten", "los een"]
    gap = board.hangs_at("los een") - board.hangs_at("zitten")
    assert abs(gap.x()) + abs(gap.y()) < 3 * NOTE.width()


def test_a_new_cluster_is_made_of_a_band_and_named_in_its_place(at: At) -> None:
    board = at()
    corner = board.view.note_area(board.note("los een").id)
    end = board.view.note_area(board.note("los twee").id)
    assert corner is not None
    assert end is not None
    board.drag(board.view.viewport(), corner.topLeft() - QPoint(3, 3), end.bottomRight() - QPoint(20, 6))
    assert board.chosen() == {"los een", "los twee"}
    board.press(Qt.Key.Key_K, _CTRL)
    field = board.pane.in_place.over_cluster
    assert field.hasFocus()
    type_in(field, "Samen eten")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert board.board.clusters()[-1].name == "Samen eten"
    assert board.inside(3) == ["los een", "los twee"]
    assert board.view.hasFocus()


def test_a_name_is_changed_by_a_double_click_and_split_merge_and_dissolve_go_by_key(at: At) -> None:
    board = at()
    QTest.mouseDClick(board.view.viewport(), _LEFT, _NONE, board.title(2))
    field = board.pane.in_place.over_cluster
    type_in(field, "Op de grond")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert board.board.clusters()[1].name == "Op de grond"
    board.view.choose([board.note("wachten").id, board.note("zitten").id])
    board.press(Qt.Key.Key_V)
    assert board.inside(1) == ["wachten", "groeten", "zitten"]
    board.view.choose([board.note("groeten").id])
    board.press(Qt.Key.Key_K, _CTRL | _SHIFT)
    QTest.keyClick(board.pane.in_place.over_cluster, Qt.Key.Key_Escape)
    assert board.inside(2) == ["groeten"]
    QTest.mouseClick(board.view.viewport(), _LEFT, _NONE, board.title(2))
    assert board.pane.chosen_cluster == board.cluster(2)
    board.press(Qt.Key.Key_Delete)
    assert [one.name for one in board.board.clusters()] == ["Aan de deur"]
    assert board.note("groeten").cluster_id is None


def test_g_lays_the_chosen_notes_in_rows_as_one_step(at: At) -> None:
    board = at()
    board.view.choose([board.note("los een").id])
    board.press(Qt.Key.Key_Down, _CTRL | _SHIFT)
    board.press(Qt.Key.Key_Right, _CTRL)
    board.view.choose([board.note("los een").id, board.note("los twee").id])
    before = board.hangs_at("los een")
    board.press(Qt.Key.Key_G, _SHIFT)
    assert board.hangs_at("los een").x() == board.hangs_at("los twee").x()
    board.press(Qt.Key.Key_G, _CTRL)
    assert board.hangs_at("los een").y() == board.hangs_at("los twee").y()
    board.practice.undo()
    board.practice.undo()
    assert board.hangs_at("los een") == before
    board.press(Qt.Key.Key_Escape)
    board.press(Qt.Key.Key_G)
    assert "twee of meer" in board.screen.panel.said


def test_home_leads_near_and_back_and_what_is_in_hand_stays_in_view(at: At) -> None:
    board = at()
    board.click("zitten")
    board.press(Qt.Key.Key_Home)
    assert board.view.near == 1
    assert board.view.viewport().rect().contains(board.spot("zitten"))
    board.press(Qt.Key.Key_D)
    assert board.view.near > 1
    board.press(Qt.Key.Key_D, _SHIFT)
    board.press(Qt.Key.Key_D, _SHIFT)
    assert board.view.near < 1
    board.press(Qt.Key.Key_Home)
    assert board.view.fits


def test_ctrl_and_the_wheel_come_nearer_to_what_is_under_the_mouse(at: At) -> None:
    board = at()
    spot = board.spot("zitten")
    before, fixed = board.view.near, board.view.mapToScene(spot)
    view = board.view.viewport()
    place = QPointF(spot)
    wheel = QWheelEvent(
        place, view.mapToGlobal(place), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, _CTRL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, wheel)
    assert board.view.near > before
    moved = board.view.mapFromScene(fixed) - spot
    assert moved.manhattanLength() <= 3


def test_the_right_button_takes_hold_of_the_wall_and_changes_nothing(at: At) -> None:
    board = at()
    board.press(Qt.Key.Key_Home)
    notes, before = board.board.notes(), board.spot("wachten")
    view = board.view.viewport()
    QTest.mousePress(view, Qt.MouseButton.RightButton, _NONE, before)
    QTest.mouseMove(view, before + QPoint(-40, -30))
    QTest.mouseRelease(view, Qt.MouseButton.RightButton, _NONE, before + QPoint(-40, -30))
    assert board.spot("wachten") == before + QPoint(-40, -30)
    assert board.board.notes() == notes


def test_esc_puts_back_what_hangs_from_the_mouse(at: At) -> None:
    board = at()
    notes, before = board.board.notes(), board.hangs_at("los een")
    view = board.view.viewport()
    QTest.mousePress(view, _LEFT, _NONE, board.spot("los een"))
    QTest.mouseMove(view, board.spot("zitten"))
    QTest.mouseMove(view, board.spot("zitten") + QPoint(2, 2))
    assert board.hangs_at("los een") != before
    board.press(Qt.Key.Key_Escape)
    QTest.mouseRelease(view, _LEFT, _NONE, board.spot("zitten"))
    assert board.hangs_at("los een") == before
    assert board.board.notes() == notes


def test_words_are_changed_in_place_and_come_near_enough_to_read(at: At) -> None:
    board = at()
    while board.view.near > 0.3:
        board.view.zoom(-1)
    board.click("zitten")
    board.press(Qt.Key.Key_E)
    field = board.pane.in_place.over_note
    assert field.hasFocus()
    assert board.view.near == 1
    type_in(field, "samen ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "samen " in " ".join(board.texts())


def test_searching_dims_the_rest_and_enter_leads_on(at: At) -> None:
    board = at()
    board.press(Qt.Key.Key_F, _CTRL)
    type_in(board.pane.sought, "los")
    assert board.chosen() == {"los een"}
    board.press(Qt.Key.Key_Return)
    assert board.chosen() == {"los twee"}
    dimmed = [item.note.text for item in board.view._items.values() if item.state.dimmed]
    assert dimmed == ["wachten", "groeten", "zitten"]


def test_dots_are_given_on_the_wall_too(at: At) -> None:
    board = at(stage=Stage.VOTE)
    board.click("zitten")
    board.press(Qt.Key.Key_Plus)
    board.press(Qt.Key.Key_Plus)
    assert board.note("zitten").votes == 2
    board.press(Qt.Key.Key_A)
    field = board.pane.in_place.over_note
    field.clear()
    type_in(field, "5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert board.note("zitten").votes == 5


def test_enter_shows_the_cluster_in_the_room(at: At) -> None:
    board = at()
    board.click("zitten")
    board.press(Qt.Key.Key_Return)
    assert board.screen.view == BoardView(BoardShows.CLUSTER, board.cluster(2))


def test_what_is_removed_gives_the_keyboard_to_the_nearest(at: At) -> None:
    board = at()
    board.click("wachten")
    board.press(Qt.Key.Key_Delete)
    assert board.chosen() == {"groeten"}


def test_the_keys_beside_the_wall_can_be_clicked(at: At) -> None:
    board = at()
    board.click("los een")
    cap = next(one for one in board.screen.panel.findChildren(CapButton) if one.caption == "Ctrl K")
    QTest.mouseClick(cap, _LEFT)
    QTest.keyClick(board.pane.in_place.over_cluster, Qt.Key.Key_Escape)
    assert board.inside(3) == ["los een"]


def test_a_note_is_hung_elsewhere_with_clicks_alone(at: At) -> None:
    board = at()
    board.click("los een")
    note = board.note("los een").id
    before = board.pane.view.areas[note].topLeft()
    caps = {cap.caption: cap for cap in board.screen.panel.findChildren(CapButton)}
    QTest.mouseClick(caps["→"], _LEFT)
    QTest.mouseClick(caps["→"], _LEFT)
    QTest.mouseClick(caps["↓"], _LEFT)
    by = board.pane.view.areas[note].topLeft() - before
    assert 0 < by.y() < by.x()


def test_notes_of_all_sizes_hang_and_are_painted(at: At) -> None:
    long = "woord " * 833

    def fill(workshop: Workshop) -> None:
        texts = [long, "🙂", "مرحبا بكم", "x" * 400, "een\ntwee\n\ndrie"]
        workshop.board(BOARD_ID).add_all([NewNote(text, "onbekend") for text in texts])

    board = at(fill)
    board.view.choose([board.note(board.texts()[0]).id])
    for _ in range(12):
        assert not board.view.grab().isNull()
        board.view.zoom(1)
    before = board.view.areas[board.note(board.texts()[0]).id].height()
    board.press(Qt.Key.Key_O)
    assert board.view.areas[board.note(board.texts()[0]).id].height() > 10 * before


def test_from_afar_every_note_is_a_tile_in_its_colour_and_what_is_chosen_is_ringed(at: At) -> None:
    def fill(workshop: Workshop) -> None:
        notes = [NewNote(f"briefje {number}", "geel") for number in range(400)]
        workshop.board(BOARD_ID).add_all(notes)

    board = at(fill)
    assert board.view.near < TILES
    board.view.choose([board.note("briefje 200").id])
    picture = board.view.viewport().grab().toImage()
    papers = {picture.pixelColor(board.spot(text) + QPoint(-3, -2)).name() for text in board.texts()[::20]}
    assert "#fff0a8" in papers
    area = board.view.note_area(board.note("briefje 200").id)
    assert area is not None
    assert picture.pixelColor(area.left(), area.center().y()).name() != "#fff0a8"


@pytest.mark.parametrize(("count", "tiled"), [(400, True), (60, False)])
def test_from_afar_the_rings_of_a_note_run_around_its_words_and_its_sign(
    at: At, count: int, tiled: bool
) -> None:
    def fill(workshop: Workshop) -> None:
        notes = [NewNote(f"briefje {number} aan de deur", "geel") for number in range(count)]
        workshop.board(BOARD_ID).add_all(notes)

    board = at(fill)
    assert (board.view.near < TILES) is tiled
    one, other = board.note("briefje 30 aan de deur"), board.note("briefje 2 aan de deur")
    area = board.view.note_area(one.id)
    assert area is not None
    inside, around = area.adjusted(4, 4, -4, -4), area.adjusted(-6, -6, 6, 6)
    pictures = []
    for chosen in (other, one):
        board.view.choose([chosen.id])
        pictures.append(board.view.viewport().grab())
    without, ringed = pictures
    assert ringed.copy(inside).toImage() == without.copy(inside).toImage()
    assert ringed.copy(around).toImage() != without.copy(around).toImage()


def test_from_afar_too_what_is_chosen_sought_or_dragged_is_painted_at_once(at: At) -> None:
    def fill(workshop: Workshop) -> None:
        workshop.board(BOARD_ID).add_all([NewNote(f"briefje {number}", "geel") for number in range(400)])

    board = at(fill)
    view = board.view.viewport()
    assert board.view.near < TILES
    painted = Painted(view)
    for act, text in (
        (lambda: board.view.choose([board.note("briefje 200").id]), "briefje 200"),
        (lambda: board.pane.search("briefje 399"), "briefje 10"),
    ):
        assert painted.after(act).contains(board.spot(text))
    begin = board.spot("briefje 20")
    QTest.mousePress(view, _LEFT, _NONE, begin)
    QApplication.processEvents()
    by = QPoint(60, 60)
    again = painted.after(lambda: QTest.mouseMove(view, begin + by))
    assert again.contains(begin)
    assert again.contains(begin + by)
    board.press(Qt.Key.Key_Escape)


def test_an_empty_wall_says_what_to_do(at: At) -> None:
    board = at(lambda _workshop: None)
    assert "nog geen post-its" in board.pane.empty.text()
    type_in(board.pane.new_note, "eerste")
    QTest.keyClick(board.pane.new_note, Qt.Key.Key_Return)
    assert board.texts() == ["eerste"]


def test_where_a_note_hangs_is_there_again_after_opening_and_in_the_day_file(at: At, tmp_path: Path) -> None:
    board = at()
    board.drag_note("los een", board.empty_spot())
    where = board.note("los een").x, board.note("los een").y
    assert None not in where
    board.practice.workshop.file.publish_now()
    copy = tmp_path / "kopie.praktijk"
    copy.write_bytes((tmp_path / "Speelhuis.praktijk").read_bytes())
    again = Workshop(open_practice_file(copy, Places(tmp_path / "elders")))
    found = next(note for note in again.board(BOARD_ID).notes() if note.text == "los een")
    assert (found.x, found.y) == where
    again.file.close()


def test_who_only_looks_moves_nothing(at: At, monkeypatch: pytest.MonkeyPatch) -> None:
    board = at()
    notes, before = board.board.notes(), board.hangs_at("los een")
    monkeypatch.setattr(OpenPractice, "read_only", property(lambda _self: True))
    board.drag_note("los een", board.spot("zitten"))
    assert board.board.notes() == notes
    assert board.hangs_at("los een") == before
    assert "alleen kijken" in board.screen.panel.said
