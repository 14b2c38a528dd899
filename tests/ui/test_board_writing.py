"""Writing on a board: colours and names by key, lists pasted or dropped, and notes that say little."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.projector.step_scene import Tiles
from app.ui.room_views import BoardShows, BoardView
from app.ui.session.page import SessionPage
from app.ui.steps.board.screen import BoardScreen, Stage
from app.ui.steps.board.writing import AT_ONCE, WritingPane
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Width
from app.ui.widgets.rail import Place
from app.workshop.board_values import NewNote
from app.workshop.day_guides import BOARD_ID
from app.workshop.workshop import Workshop
from tests.ui.boards import AtBoard, session_at_board
from tests.ui.hands import type_in
from tests.ui.laid_over import settle

_NONE, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Writing(AtBoard):
    """A board while people write."""

    @property
    def pane(self) -> WritingPane:
        return self.screen.writing

    def write(self, words: str) -> None:
        """Type a note and press Enter."""
        assert self.pane.entry.field.hasFocus()
        type_in(self.pane.entry.field, words)
        self.press(Qt.Key.Key_Return)

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, _CTRL)

    def drop(self, path: Path) -> None:
        """Let a file go over the notes, as from the system's file manager."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        button = Qt.MouseButton.LeftButton
        at, copy = QPoint(9, 9), Qt.DropAction.CopyAction
        QApplication.sendEvent(self.pane, QDragEnterEvent(at, copy, data, button, _NONE))
        QApplication.sendEvent(self.pane, QDropEvent(QPointF(at), copy, data, button, _NONE))

    def colors(self) -> list[str | None]:
        return [note.color for note in self.board.notes()]


Start = Callable[..., Writing]


@pytest.fixture
def at(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Start]:
    """A window at a board where nothing hangs yet, with two people at it."""
    opened: list[AbstractContextManager[tuple[MainWindow, AtBoard]]] = []

    def fill(workshop: Workshop) -> None:
        day = workshop.people.days()[0].id
        for name in ("Zoraïa", "Staf"):
            workshop.people.add_person(name, day)

    def make(more: Callable[[Workshop], object] = lambda _workshop: None) -> Writing:
        def both(workshop: Workshop) -> None:
            fill(workshop)
            more(workshop)

        opened.append(session_at_board(qtbot, qapp, theme, tmp_path, both))
        window, board = opened[-1].__enter__()
        made = Writing(board.screen)
        made.window = window
        made.screen.take_focus()
        return made

    yield make
    for one in opened:
        one.__exit__(None, None, None)


def test_a_note_is_typed_in_the_colour_of_its_key_which_is_kept(at: Start) -> None:
    board = at()
    board.write("ik zeg dag")
    board.press(Qt.Key.Key_3, _CTRL)
    board.write("ik lach")
    board.write("ik wacht")
    assert board.texts() == ["ik zeg dag", "ik lach", "ik wacht"]
    assert board.colors() == ["groen", "roze", "roze"]


def test_tab_leads_to_who_and_the_colour_changes_there_too(at: Start) -> None:
    board = at()
    type_in(board.pane.entry.field, "ik vraag eerst")
    board.press(Qt.Key.Key_Tab)
    board.press(Qt.Key.Key_2, _CTRL)
    line = board.pane.entry.who.lineEdit()
    assert line is not None
    line.selectAll()
    type_in(line, "Zoraïa")
    board.press(Qt.Key.Key_Return)
    (note,) = board.board.notes()
    assert note.who is not None
    assert (note.who.name, note.color) == ("Zoraïa", "geel")
    assert board.pane.entry.field.hasFocus()


def test_an_empty_note_is_not_hung_an_emoji_and_five_thousand_letters_are(at: Start) -> None:
    board = at()
    board.press(Qt.Key.Key_Return)
    board.write("   ")
    assert board.texts() == []
    long = ("woord " * 834).strip()
    board.write("🙂")
    board.write(long)
    assert board.texts() == ["🙂", long]


def test_a_formula_and_html_stay_text(at: Start) -> None:
    board = at()
    board.write("=SOM(A1)")
    board.write("<b>vet</b>")
    assert board.texts() == ["=SOM(A1)", "<b>vet</b>"]


def test_a_list_is_shown_before_it_counts_and_hung_as_one_step(at: Start) -> None:
    board = at()
    board.paste("- ik wacht\n- ik zwijg\n- ik zit")
    assert board.texts() == []
    assert "3 post-its geplakt" in board.pane.offer.sentence
    board.press(Qt.Key.Key_Return, _CTRL)
    assert board.texts() == ["ik wacht", "ik zwijg", "ik zit"]
    board.practice.undo()
    assert board.texts() == []


def test_a_pasted_list_may_be_one_note_after_all(at: Start) -> None:
    board = at()
    board.paste("eerst dit\ndan dat")
    board.press(Qt.Key.Key_Return)
    assert board.texts() == ["eerst dit\ndan dat"]


def test_cells_of_a_spreadsheet_bring_colour_cluster_and_name(at: Start) -> None:
    board = at()
    board.paste("tekst\tkleur\tcluster\twie\nik wacht\troze\tAan de deur\tStaf\nik zit\tgeel\t\t")
    board.press(Qt.Key.Key_Return, _CTRL)
    one, other = board.board.notes()
    assert (one.color, one.who.name if one.who else None) == ("roze", "Staf")
    assert [cluster.name for cluster in board.board.clusters()] == ["Aan de deur"]
    assert (other.color, other.cluster_id, other.who) == ("geel", None, None)


@pytest.mark.parametrize(
    "content",
    [
        "tekst;kleur\nik wacht é;roze\n=1+1;geel\n".encode("cp1252"),
        "\ufefftekst;kleur\nik wacht é;roze\n=1+1;geel\n".encode(),
        "tekst,kleur\nik wacht é,roze\n=1+1,geel\n".encode("utf-16"),
    ],
    ids=["windows-1252", "bom", "utf-16"],
)
def test_a_file_that_is_dropped_is_read_whatever_wrote_it(at: Start, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "post-its.csv"
    path.write_bytes(content)
    board = at()
    board.drop(path)
    assert "2 post-its klaar" in board.pane.offer.sentence
    board.press(Qt.Key.Key_Return, _CTRL)
    assert board.texts() == ["ik wacht é", "=1+1"]
    assert board.colors() == ["roze", "geel"]


def test_a_text_file_has_a_note_on_every_line(at: Start, tmp_path: Path) -> None:
    path = tmp_path / "lijst.txt"
    path.write_text("een\n\ntwee\n", encoding="utf-8")
    board = at()
    board.drop(path)
    board.press(Qt.Key.Key_Return, _CTRL)
    assert board.texts() == ["een", "twee"]


def test_a_list_that_is_too_long_is_said_and_nothing_hangs(at: Start, tmp_path: Path) -> None:
    path = tmp_path / "alles.csv"
    path.write_text("tekst\n" + "ik wacht\n" * (10 * AT_ONCE), encoding="utf-8")
    board = at()
    board.drop(path)
    assert "50000" in board.pane.offer.sentence
    board.press(Qt.Key.Key_Return, _CTRL)
    assert board.texts() == []


def test_a_file_that_is_no_list_is_said(at: Start, tmp_path: Path) -> None:
    path = tmp_path / "foto.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    board = at()
    board.drop(path)
    assert board.pane.offer.isVisible()
    assert board.texts() == []


def test_a_vague_note_hangs_and_is_asked_about_without_taking_the_keyboard(at: Start) -> None:
    board = at()
    board.write("vertrouwen opbouwen")
    assert board.texts() == ["vertrouwen opbouwen"]
    assert "vertrouwen opbouwen" in board.pane.vague.words.text()
    assert board.pane.entry.field.hasFocus()
    board.write("ik zak door mijn knieën en zeg dag")
    assert not board.pane.vague.isVisible()


def test_one_click_switches_the_asking_off_and_on(at: Start) -> None:
    board = at()
    board.write("vertrouwen opbouwen")
    board.pane.vague.switch.click()
    board.pane.entry.field.setFocus()
    board.write("respect tonen")
    assert "respect" not in board.pane.vague.words.text()
    assert not board.pane.vague.asks


def test_what_is_half_typed_is_there_again_after_going_elsewhere(at: Start) -> None:
    board = at()
    type_in(board.pane.entry.field, "ik zeg half")
    board.practice.go_to(0)
    assert board.board.unfinished() == "ik zeg half"
    board.practice.go_to_step(BOARD_ID)
    page = board.window.page(Place.SESSION)
    assert isinstance(page, SessionPage)
    screen = page.middle.step_screen
    assert isinstance(screen, BoardScreen)
    assert screen.writing.entry.text() == "ik zeg half"


def test_a_note_that_is_taken_back_can_be_changed_and_hung_again(at: Start) -> None:
    board = at()
    board.write("vertrouwen opbouwen")
    board.practice.undo()
    assert board.pane.entry.text() == "vertrouwen opbouwen"
    board.pane.entry.field.selectAll()
    board.write("ik kom terug op wat ze zei")
    assert board.texts() == ["ik kom terug op wat ze zei"]


def test_the_room_sees_the_instruction_until_it_may_see_what_comes_in_but_never_what_is_private(
    at: Start,
) -> None:
    board = at()
    board.write("voor iedereen")
    feed = board.window.opened.feed if board.window.opened else None
    assert feed is not None
    assert board.screen.view == BoardView(BoardShows.INSTRUCTION)
    assert "voor iedereen" not in repr(feed.scene)
    board.screen.falling.click()
    assert isinstance(feed.scene, Tiles)
    board.pane.entry.private.setChecked(True)
    board.pane.entry.field.setFocus()
    board.write("niet voor de zaal")
    assert "voor iedereen" in repr(feed.scene)
    assert "niet voor de zaal" not in repr(feed.scene)


def test_notes_below_are_changed_coloured_hidden_and_binned_by_key(at: Start) -> None:
    board = at(lambda workshop: workshop.board(BOARD_ID).add_all([NewNote("een", "groen")]))
    board.press(Qt.Key.Key_Down)
    assert board.pane.grid.hasFocus()
    board.press(Qt.Key.Key_H)
    assert board.note("een").private
    board.press(Qt.Key.Key_2, _CTRL)
    assert board.note("een").color == "geel"
    board.press(Qt.Key.Key_E)
    type_in(board.pane.editor, " meer")
    board.press(Qt.Key.Key_Return)
    assert board.texts() == ["een meer"]
    board.press(Qt.Key.Key_Delete)
    assert board.texts() == []
    board.practice.undo()
    assert board.texts() == ["een meer"]


def test_pgdn_leads_from_writing_to_clustering_and_back(at: Start) -> None:
    board = at()
    board.write("ik wacht")
    seen = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        board.press(key)
        seen.append(board.screen.stage)
    assert seen == [Stage.CLUSTER, Stage.WRITE]


def test_tiles_keep_their_width_when_a_scroll_bar_would_make_a_column_less_fit(at: Start) -> None:
    board = at()
    for number in range(7):
        board.board.add(f"post-it {number}", "groen")
    tiles = board.pane.grid
    tiles.setFixedHeight(2 * tiles.gridSize().height() + 2)
    for width in range(Width.NOTE * 3, Width.NOTE * 5, 3):
        tiles.setFixedWidth(width)
        settle()
        seen = {(tiles.gridSize().width(), tiles.verticalScrollBar().isVisible())}
        settle()
        assert {(tiles.gridSize().width(), tiles.verticalScrollBar().isVisible())} == seen
        across = sum(tiles.visualRect(tiles.model().index(row, 0)).y() == 0 for row in range(7))
        assert across == tiles.viewport().width() // tiles.gridSize().width(), width
