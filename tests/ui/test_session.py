"""A day in the window: typing, signing, undoing, moving on, and what the room gets to see of it."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.store.copies import kept_copies, look
from app.store.opening import Newer, create_practice_file, find_leftovers, open_practice_file
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.opened import Opened
from app.ui.projector.feed import RoomMode
from app.ui.projector.scene import Question
from app.ui.session.answer_row import Shown
from app.ui.session.answer_rows import Row
from app.ui.session.page import SessionPage
from app.ui.state import HALF_TYPED, Changed
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Width
from app.ui.widgets.rail import Place
from app.ui.workout.page import WorkoutPage
from app.workshop.people import WhoKind
from app.workshop.workshop import Workshop
from tests.ui.hands import Dialogs, bring_up, new_practice, type_in

FIRST_QUESTION = 5
Session = tuple[MainWindow, Opened, SessionPage]


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "data")


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path, places: Places
) -> Iterator[MainWindow]:
    window = MainWindow(qapp, theme, places, Dialogs(lambda proposal: tmp_path / proposal.name))
    bring_up(qtbot, window)
    yield window
    window.close()


@pytest.fixture
def session(window: MainWindow, tmp_path: Path, places: Places) -> Session:
    """A new practice, at its first open question."""

    window.use(new_practice(tmp_path, places))
    assert window.opened is not None
    window.opened.practice.go_to(FIRST_QUESTION)
    page = window.page(Place.SESSION)
    assert isinstance(page, SessionPage)
    return window, window.opened, page


def texts(opened: Opened) -> list[str]:
    return [answer.text for answer in opened.practice.workshop.answers.of(opened.practice.step_id)]


def test_the_cursor_is_in_the_answer_and_enter_adds(session: Session, qtbot: QtBot) -> None:
    _window, opened, page = session
    assert page.entry.field.hasFocus()
    type_in(page.entry.field, "Wij zitten óp de grond 🙂")
    QTest.keyClick(page.entry.field, Qt.Key.Key_Return)
    assert texts(opened) == ["Wij zitten óp de grond 🙂"]
    assert page.entry.field.toPlainText() == ""
    assert page.entry.field.hasFocus()


@pytest.mark.parametrize("size", [(1280, 720), (960, 600)])
def test_what_one_types_is_in_sight_however_low_the_window(session: Session, size: tuple[int, int]) -> None:
    window, _opened, page = session
    window.resize(*size)
    field = page.entry.field
    for words in ("", "Wij zitten op de grond"):
        type_in(field, words)
        QApplication.processEvents()
        assert field.viewport().rect().contains(field.cursorRect())
    page.answers.setFocus()
    QApplication.processEvents()
    assert field.viewport().rect().contains(field.cursorRect())


def test_a_scroll_bar_beside_the_timer_changes_nothing_in_it(session: Session) -> None:
    """What a bar changes could take it away again: Qt then lays out for ever, and the program ends."""
    window, opened, page = session
    opened.time.toggle()
    window.resize(1600, 1000)
    column, timer = page.room_column, page.timer
    least = timer.digits.needed + timer.start.sizeHint().width() + timer.more.sizeHint().width()
    around = max(least, Width.RIGHT_INSIDE)
    looks = []
    for width in range(around, around + 160, 4):
        column.setFixedWidth(width)
        for policy in (Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAlwaysOn):
            column.below.setVerticalScrollBarPolicy(policy)
            QApplication.processEvents()
            looks.append(timer.start.y() > timer.digits.geometry().bottom())
    assert looks[::2] == looks[1::2]
    assert set(looks) == {True, False}, "the buttons stand beside the digits, and under them"


def test_shift_enter_is_a_new_line(session: Session, qtbot: QtBot) -> None:
    _window, opened, page = session
    type_in(page.entry.field, "eerst")
    QTest.keyClick(page.entry.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_in(page.entry.field, "dan")
    QTest.keyClick(page.entry.field, Qt.Key.Key_Return)
    assert texts(opened) == ["eerst\ndan"]


def test_tab_goes_to_who_and_a_new_name_is_made_on_the_spot(session: Session, qtbot: QtBot) -> None:
    _window, opened, page = session
    type_in(page.entry.field, "De koffie staat er nog")
    QTest.keyClick(page.entry.field, Qt.Key.Key_Tab)
    line = page.entry.who.lineEdit()
    assert line is not None
    assert line.hasFocus()
    type_in(line, "Ömra")
    QTest.keyClick(line, Qt.Key.Key_Return)
    (answer,) = opened.practice.workshop.answers.of(opened.practice.step_id)
    assert answer.who is not None
    assert (answer.who.kind, answer.who.name) == (WhoKind.PERSON, "Ömra")
    assert [who.name for who in opened.practice.workshop.people.everyone()] == ["Ömra"]


def test_two_letters_and_enter_take_the_name_that_fits(session: Session, qtbot: QtBot) -> None:
    _window, opened, page = session
    for name in ("Fien", "Zoraïa"):
        opened.practice.workshop.people.add_person(name)
    type_in(page.entry.field, "Wachten is werken")
    line = page.entry.who.lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    type_in(line, "zo")
    QTest.keyClick(line, Qt.Key.Key_Return)
    (answer,) = opened.practice.workshop.answers.of(opened.practice.step_id)
    assert answer.who is not None
    assert answer.who.name == "Zoraïa"


def test_undo_gives_the_words_back_to_the_field(session: Session, qtbot: QtBot) -> None:
    _window, opened, page = session
    type_in(page.entry.field, "te snel op Enter")
    QTest.keyClick(page.entry.field, Qt.Key.Key_Return)
    QTest.keyClick(page.entry.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert texts(opened) == []
    assert page.entry.field.toPlainText() == "te snel op Enter"
    assert "Antwoord toegevoegd" in page.saved.words


def test_ctrl_z_in_an_empty_field_is_the_practices(session: Session, qtbot: QtBot) -> None:
    _window, opened, page = session
    opened.practice.workshop.answers.enter(opened.practice.step_id, "een")
    QTest.keyClick(page.entry.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert texts(opened) == []


def test_what_is_typed_is_on_disk_within_a_second_and_on_leaving_the_step(
    session: Session, qtbot: QtBot
) -> None:
    _window, opened, page = session
    step = opened.practice.step_id
    type_in(page.entry.field, "halve zin")
    qtbot.waitUntil(lambda: opened.practice.workshop.answers.unfinished(step) == "halve zin", timeout=1000)
    type_in(page.entry.field, " verder")
    opened.practice.next()
    assert opened.practice.workshop.answers.unfinished(step) == "halve zin verder"
    assert page.entry.field.toPlainText() == ""
    opened.practice.previous()
    assert page.entry.field.toPlainText() == "halve zin verder"


def test_page_down_asks_the_next_question_also_while_typing(session: Session, qtbot: QtBot) -> None:
    _window, opened, page = session
    before = opened.practice.step_id
    QTest.keyClick(page.entry.field, Qt.Key.Key_PageDown)
    assert opened.practice.step_id != before
    QTest.keyClick(page.entry.field, Qt.Key.Key_PageUp)
    assert opened.practice.step_id == before


def test_the_room_follows_without_names_and_without_what_is_private(session: Session, qtbot: QtBot) -> None:
    _window, opened, page = session
    opened.desk.show()
    assert opened.desk.window is not None
    page.entry.private.setChecked(True)
    type_in(page.entry.field, "niet voor de zaal")
    QTest.keyClick(page.entry.field, Qt.Key.Key_Return)
    type_in(page.entry.field, "wel voor de zaal")
    page.entry.who.setEditText("Fien")
    QTest.keyClick(page.entry.field, Qt.Key.Key_Return)
    type_in(page.entry.field, "nog niet af")
    opened.practice.leave()
    scene = opened.desk.window.view.scene
    assert isinstance(scene, Question)
    assert scene.answers == ("wel voor de zaal",)
    on_wall = " ".join(words for words_of in opened.desk.window.view.page_texts for words in words_of)
    assert "Fien" not in on_wall
    assert page.room_column.view.scene == scene
    assert "1 van 2" in page.room_column._passes.text()


def test_frozen_the_room_keeps_its_view_while_we_look_elsewhere(session: Session, qtbot: QtBot) -> None:
    _window, opened, page = session
    before = opened.feed.scene
    QTest.keyClick(page.entry.field, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    assert opened.feed.mode is RoomMode.FREEZE
    opened.practice.next()
    assert opened.feed.scene == before
    QTest.keyClick(page.entry.field, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    assert opened.feed.scene != before


def test_html_from_people_is_text_on_every_screen(session: Session, qtbot: QtBot) -> None:
    _window, opened, page = session
    words = '<img src="file:///etc/passwd"><b>vet</b> &nbsp;'
    type_in(page.entry.field, words)
    QTest.keyClick(page.entry.field, Qt.Key.Key_Return)
    assert texts(opened) == [words]
    assert isinstance(opened.feed.scene, Question)
    assert opened.feed.scene.answers == (words,)
    shown = page.answers.model().index(0, 0)
    assert page.answers._delegate.shown(page.answers._answers.rows[0], 400).lines[0].startswith("<img")
    assert shown.data() == words


def test_keys_in_the_list_hide_bin_and_move(session: Session, qtbot: QtBot) -> None:
    _window, opened, page = session
    opened.practice.workshop.answers.add(opened.practice.step_id, ["een", "twee", "drie"])
    page.answers.setFocus()
    page.answers.setCurrentIndex(page.answers.model().index(0, 0))
    assert page.answers.chosen() is not None
    QTest.keyClick(page.answers, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert texts(opened) == ["een", "drie", "twee"]
    chosen = page.answers.chosen()
    assert chosen is not None
    assert chosen.text == "drie"
    QTest.keyClick(page.answers, Qt.Key.Key_H)
    assert opened.practice.workshop.answers.get(chosen.id).private
    QTest.keyClick(page.answers, Qt.Key.Key_Delete)
    assert texts(opened) == ["een", "twee"]
    opened.practice.undo()
    assert texts(opened) == ["een", "drie", "twee"]


def test_an_answer_is_edited_in_its_place(session: Session, qtbot: QtBot) -> None:
    _window, opened, page = session
    opened.practice.workshop.answers.add(opened.practice.step_id, ["tot 3 jaar"])
    page.answers.setCurrentIndex(page.answers.model().index(0, 0))
    page.answers.setFocus()
    QTest.keyClick(page.answers, Qt.Key.Key_E)
    (editor,) = page.answers.findChildren(QPlainTextEdit)
    type_in(editor, "of tot 4? ")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert texts(opened) == ["of tot 4? tot 3 jaar"]


def test_a_draft_is_kept_as_typed_and_opening_changes_no_letter(session: Session, qtbot: QtBot) -> None:
    window, opened, _page = session
    step = opened.practice.step_id
    letters = "Tab\there, hard\u00a0space, café, trailing  \n\n| a | b |\n"
    opened.practice.workshop.drafts.write(step, letters)
    window.show_place(Place.WORKOUT)
    page = window.page(Place.WORKOUT)
    assert isinstance(page, WorkoutPage)
    opened.practice.next()
    opened.practice.previous()
    assert opened.practice.workshop.drafts.text(step) == letters
    page.draft.moveCursor(QTextCursor.MoveOperation.End)
    type_in(page.draft, " Nog iets.")
    opened.practice.next()
    first, rest = opened.practice.workshop.drafts.text(step).split("\n\n")
    assert first == letters.split("\n\n")[0], "what nobody touched keeps every letter"
    assert rest.strip().endswith("Nog iets.")


def test_closing_publishes_everything_typed(session: Session, tmp_path: Path) -> None:
    window, _opened, page = session
    type_in(page.entry.field, "net voor het sluiten")
    window.close()
    file = sqlite3.connect(tmp_path / "Speelhuis.praktijk")
    found = file.execute("SELECT text FROM contribution").fetchall()
    file.close()
    assert ("net voor het sluiten",) in found


def test_published_after_a_pause_without_closing(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    _window, opened, page = session
    type_in(page.entry.field, "voor de stick")
    QTest.keyClick(page.entry.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not opened.practice.workshop.file.unpublished, timeout=8000)
    file = sqlite3.connect(tmp_path / "Speelhuis.praktijk")
    found = file.execute("SELECT text FROM contribution").fetchall()
    file.close()
    assert ("voor de stick",) in found


def test_after_an_hour_of_work_a_copy_is_kept_on_this_computer(
    session: Session, qtbot: QtBot, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    _window, opened, page = session
    monkeypatch.setattr("app.store.practice_file.COPY_EVERY", 0.0)
    type_in(page.entry.field, "van het eerste uur")
    QTest.keyClick(page.entry.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(kept_copies(opened.path, places)), timeout=15000)
    (kept,) = kept_copies(opened.path, places)
    assert len(look(kept.path).contents.answers) == 1


def test_a_question_that_comes_back_is_not_broken_into_lines_again_but_where_it_is_seen(
    session: Session, qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    _window, opened, page = session
    monkeypatch.setattr("app.ui.session.answer_row.MOST_KEPT", 10)
    practice, answers = opened.practice, page.answers
    asked = practice.position
    for place in (asked + 1, asked):
        practice.go_to(place)
        practice.workshop.answers.add(
            practice.step_id, [f"{number} {'woorden ' * number}" for number in range(90)]
        )
        qapp.processEvents()
    whole = answers.verticalScrollBar().maximum()
    practice.go_to(asked + 2)
    qapp.processEvents()
    broken: list[str] = []
    monkeypatch.setattr(answers._delegate, "_break", _told(broken, answers._delegate._break))
    practice.go_to(asked)
    qapp.processEvents()
    assert answers.verticalScrollBar().maximum() == whole
    assert 0 < len(broken) < 30

    last = answers._answers.rows[-1].answer
    practice.workshop.answers.edit(last.id, "woorden " * 90)
    qapp.processEvents()
    assert answers.verticalScrollBar().maximum() > whole


def _told(broken: list[str], real: Callable[[Row, int, bool], Shown]) -> Callable[[Row, int, bool], Shown]:
    def breaks(row: Row, width: int, opened: bool) -> Shown:
        broken.append(row.answer.id)
        return real(row, width, opened)

    return breaks


def test_a_long_day_leaves_nothing_behind_of_the_questions_that_were_asked(
    session: Session, qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    _window, opened, page = session
    monkeypatch.setattr("app.ui.session.answer_row.MOST_KEPT", 10)
    monkeypatch.setattr("app.store.recorder.MOST_HEADS", 10)

    def ask_and_enter() -> None:
        opened.practice.go_to(opened.practice.position + 1)
        for number in range(6):
            type_in(page.entry.field, f"antwoord {number}")
            QTest.keyClick(page.entry.field, Qt.Key.Key_Return)
        qapp.processEvents()

    ask_and_enter()
    widgets = len(page.findChildren(QWidget))
    for _question in range(6):
        ask_and_enter()
        assert len(page.answers._delegate._kept) <= 10 + 6
        assert len(opened.practice.workshop.file._recorder._heads) <= 10 + 3
    assert len(page.findChildren(QWidget)) == widgets


def test_words_that_are_being_typed_draw_nothing_again_but_undoing_them_does(session: Session) -> None:
    _window, opened, page = session
    told: list[Changed] = []
    opened.practice.changed.connect(told.append)
    type_in(page.entry.field, "Meer ru")
    opened.practice.leave()
    assert [one.tables for one in told] == [HALF_TYPED]
    assert not told[0].touches("contribution")
    QTest.keyClick(page.entry.field, Qt.Key.Key_Return)
    opened.practice.undo()
    opened.practice.undo()
    assert all(one.touches("contribution") for one in told[1:])
    assert page.entry.field.toPlainText() == ""


def test_a_folder_that_goes_away_is_said_and_nothing_is_lost(
    session: Session, qtbot: QtBot, tmp_path: Path, places: Places
) -> None:
    window, _opened, _page = session
    stick = tmp_path / "stick"
    stick.mkdir()
    window.use(lambda: _moved(stick / "Speelhuis.praktijk", places))
    opened = window.opened
    assert opened is not None
    opened.practice.go_to(FIRST_QUESTION)
    new_page = window.page(Place.SESSION)
    assert isinstance(new_page, SessionPage)
    for one in list(stick.iterdir()):
        one.unlink()
    stick.rmdir()
    type_in(new_page.entry.field, "terwijl de stick weg is")
    QTest.keyClick(new_page.entry.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Bewaard op deze computer" in new_page.saved.words, timeout=8000)
    window.close()
    (left,) = find_leftovers(places)
    stick.mkdir()
    file = open_practice_file(Path(left.path), places, newer=Newer.GO_ON)
    step = FIRST_QUESTION
    workshop = Workshop(file)
    steps = [guide.step_id(one) for guide in workshop.guides for _section, one in guide.steps()]
    assert [answer.text for answer in workshop.answers.of(steps[step])] == ["terwijl de stick weg is"]
    file.close()


def _moved(path: Path, places: Places) -> Workshop:
    workshop = Workshop(create_practice_file(path, places))
    workshop.start("Op een stick")
    return workshop


@pytest.mark.parametrize("place", [Place.PREPARE, Place.SESSION, Place.WORKOUT, Place.SUBMIT])
def test_every_place_opens_by_its_key(session: Session, qtbot: QtBot, place: Place) -> None:
    window, _opened, _page = session
    QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + place.value), Qt.KeyboardModifier.ControlModifier)
    assert window.rail.place is place


def test_a_file_that_is_no_practice_is_one_sentence_and_what_was_open_stays(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    window, opened, _page = session
    bad = tmp_path / "foto.praktijk"
    bad.write_bytes(b"geen databank")
    window.open_path(bad)
    qtbot.waitUntil(window.start.notice.isVisible)
    assert "geen praktijkbestand" in window.start.notice.sentence
    assert window.opened is opened
    assert window.windowTitle() == f"{opened.title} – Praktijkdag"
    assert bad.read_bytes() == b"geen databank"


def test_a_file_open_elsewhere_offers_to_read_or_to_work_beside(
    session: Session, qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    other = MainWindow(qapp, theme, Places(tmp_path / "andere computer"))
    qtbot.addWidget(other)
    other.show()
    other.open_path(tmp_path / "Speelhuis.praktijk")
    qtbot.waitUntil(other.start.notice.isVisible)
    assert "is open bij" in other.start.notice.sentence
    assert other.start.notice._buttons[0].hasFocus()
    other.start.notice._buttons[0].click()
    assert other.opened is not None
    assert other.opened.practice.workshop.file.read_only
    other.close()


def test_a_new_practice_starts_with_its_data(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.start.new_practice_wanted.emit()
    assert window.opened is not None
    assert window.rail.place is Place.PREPARE
    assert (tmp_path / "Nieuwe praktijk.praktijk").exists()


def test_a_full_disk_is_said_and_the_words_stay_in_the_field(session: Session, qtbot: QtBot) -> None:
    window, opened, page = session
    step = opened.practice.step_id
    connection = opened.practice.workshop.file.connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    words = "zonder plaats " * 2000
    type_in(page.entry.field, words)
    opened.practice.leave()
    assert "vol" in window.notice.sentence
    assert page.entry.field.toPlainText() == words
    connection.execute(f"PRAGMA max_page_count = {pages * 100}")
    qtbot.waitUntil(lambda: opened.practice.workshop.answers.unfinished(step) == words, timeout=3000)


def test_half_a_character_is_no_reason_to_lose_the_rest(session: Session, qtbot: QtBot) -> None:
    _window, opened, _page = session
    opened.practice.workshop.answers.enter(opened.practice.step_id, "heel \ud83d half \x00\x07 eind")
    assert texts(opened) == ["heel \ufffd half \x00\x07 eind"]


def test_typing_goes_on_in_the_text_when_the_next_one_comes(session: Session) -> None:
    window, _opened, page = session
    window.show_place(Place.WORKOUT)
    workout = window.page(Place.WORKOUT)
    assert isinstance(workout, WorkoutPage)
    workout.draft.setFocus()
    QTest.keyClick(workout.draft, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert workout.draft.hasFocus()
    assert not page.entry.field.hasFocus()


def test_undo_does_not_go_before_the_beginning(session: Session) -> None:
    _window, opened, page = session
    steps = len(opened.practice.stops)
    QTest.keyClick(page.entry.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(opened.practice.stops) == steps
    assert not opened.practice.undoable


def test_private_words_stay_private_when_they_come_back(session: Session) -> None:
    _window, opened, page = session
    type_in(page.entry.field, "niet voor de zaal")
    page.entry.private.click()
    opened.practice.next()
    assert not page.entry.private.isChecked()
    opened.practice.previous()
    assert page.entry.private.isChecked()
    QTest.keyClick(page.entry.field, Qt.Key.Key_Return)
    opened.practice.undo()
    assert page.entry.field.toPlainText() == "niet voor de zaal"
    assert page.entry.private.isChecked()
    QTest.keyClick(page.entry.field, Qt.Key.Key_Return)
    assert isinstance(opened.feed.scene, Question)
    assert opened.feed.scene.answers == ()


def test_people_stay_where_they_are_while_the_disk_is_full(session: Session, qtbot: QtBot) -> None:
    window, opened, page = session
    connection = opened.practice.workshop.file.connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    position, words = opened.practice.position, "zonder plaats " * 2000
    type_in(page.entry.field, words)
    opened.practice.next()
    assert opened.practice.position == position
    assert page.entry.field.toPlainText() == words
    window.close()
    assert window.isVisible()
    assert "nog niet bewaard" in window.notice.sentence
    connection.execute(f"PRAGMA max_page_count = {pages * 100}")
    opened.practice.next()
    assert opened.practice.position == position + 1


def test_an_answer_being_changed_is_kept_on_closing(session: Session, tmp_path: Path) -> None:
    window, opened, page = session
    opened.practice.workshop.answers.add(opened.practice.step_id, ["oud"])
    page.answers.take_focus()
    QTest.keyClick(page.answers, Qt.Key.Key_E)
    (editor,) = page.answers.findChildren(QPlainTextEdit)
    type_in(editor, "nieuw en ")
    window.close()
    file = sqlite3.connect(tmp_path / "Speelhuis.praktijk")
    found = file.execute("SELECT text FROM contribution").fetchall()
    file.close()
    assert ("nieuw en oud",) in found


def test_closing_after_a_look_at_every_place_leaves_nothing_open(session: Session) -> None:
    window, _opened, _page = session
    for place in (Place.PREPARE, Place.WORKOUT, Place.SUBMIT):
        window.show_place(place)
    window.close()
    assert window.opened is None


def test_an_answer_without_words_left_goes_to_the_bin(session: Session) -> None:
    _window, opened, page = session
    opened.practice.workshop.answers.add(opened.practice.step_id, ["weg ermee", "blijft"])
    page.answers.setCurrentIndex(page.answers.model().index(1, 0))
    page.answers.setFocus()
    QTest.keyClick(page.answers, Qt.Key.Key_E)
    (editor,) = page.answers.findChildren(QPlainTextEdit)
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert texts(opened) == ["blijft"]
    assert [answer.text for answer in opened.practice.workshop.answers.binned(opened.practice.step_id)] == [
        "weg ermee"
    ]


def test_plain_letters_steer_the_room_outside_a_text_field_and_type_inside_one(session: Session) -> None:
    _window, opened, page = session
    type_in(page.entry.field, "a")
    QTest.keyClick(page.entry.field, Qt.Key.Key_B)
    modes = [opened.feed.mode]
    page.day.outline.setFocus()
    QTest.keyClick(page.day.outline, Qt.Key.Key_B)
    assert [*modes, opened.feed.mode] == [RoomMode.LIVE, RoomMode.BLACK]


def test_a_file_to_read_has_no_field_to_type_in(
    session: Session, qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    other = MainWindow(qapp, theme, Places(tmp_path / "andere computer"))
    qtbot.addWidget(other)
    other.show()
    other.open_path(tmp_path / "Speelhuis.praktijk")
    qtbot.waitUntil(other.start.notice.isVisible)
    other.start.notice._buttons[0].click()
    assert other.opened is not None
    other.opened.practice.go_to(FIRST_QUESTION)
    page = other.page(Place.SESSION)
    assert isinstance(page, SessionPage)
    assert not page.entry.isVisible()
    assert "alleen lezen" in page.strip._title.text()
    assert not page.parking.isVisible()
    other.close()


def test_a_new_file_over_an_open_name_leaves_the_open_practice_alone(session: Session, qtbot: QtBot) -> None:
    window, opened, _page = session
    window.files.dialogs = Dialogs(lambda _proposal: opened.path.with_name("foto.praktijk"))
    opened.path.with_name("foto.praktijk").write_bytes(b"bezet")
    window.start.new_practice_wanted.emit()
    assert window.opened is opened
    assert opened.path.with_name("foto.praktijk").read_bytes() == b"bezet"


def test_the_title_of_the_window_follows_the_practice(session: Session) -> None:
    window, opened, _page = session
    opened.practice.workshop.describe("title", "Het <b>Speelhuis</b>")
    assert "Het <b>Speelhuis</b>" in window.windowTitle()


def test_what_was_thrown_away_is_found_in_the_bin_and_comes_back(session: Session) -> None:
    _window, opened, page = session
    answers = opened.practice.workshop.answers
    (one, _other) = answers.add(opened.practice.step_id, ["toch belangrijk", "blijft"])
    assert page.bin.isHidden()
    answers.bin(one)
    assert page.bin.words == "Prullenbak (1)"
    page.bin.click()
    chosen = page.answers.chosen()
    assert chosen is not None
    assert chosen.text == "toch belangrijk"
    QTest.keyClick(page.answers, Qt.Key.Key_Return)
    assert texts(opened) == ["toch belangrijk", "blijft"]
    assert page.bin.isHidden()
    assert isinstance(opened.feed.scene, Question)
    assert opened.feed.scene.answers == ("toch belangrijk", "blijft")


def test_a_file_changed_elsewhere_is_merged_and_said(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    window, opened, page = session
    place, step = opened.path, opened.practice.step_id
    opened.practice.workshop.answers.enter(step, "van hier")
    qtbot.waitUntil(lambda: not opened.practice.workshop.file.unpublished, timeout=8000)
    copy = tmp_path / "andere computer" / place.name
    copy.parent.mkdir()
    copy.write_bytes(place.read_bytes())
    other = open_practice_file(copy, Places(tmp_path / "elders"))
    Workshop(other).answers.enter(step, "van elders")
    other.close()
    copy.replace(place)  # As a cloud client does.
    type_in(page.entry.field, "en nog iets van hier")
    QTest.keyClick(page.entry.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "van elders" in texts(opened), timeout=8000)
    assert sorted(texts(opened)) == ["en nog iets van hier", "van elders", "van hier"]
    assert "samengevoegd" in window.notice.sentence


def test_a_tick_that_waits_for_words_survives_what_others_do(session: Session) -> None:
    _window, opened, page = session
    answers = opened.practice.workshop.answers
    page.entry.private.click()
    answers.add(opened.practice.step_id, ["iets anders"])
    assert page.entry.private.isChecked()
    type_in(page.entry.field, "niet voor de zaal")
    QTest.keyClick(page.entry.field, Qt.Key.Key_Return)
    assert isinstance(opened.feed.scene, Question)
    assert opened.feed.scene.answers == ("iets anders",)


def test_the_explanation_at_the_first_step_begins_with_what_the_guide_is_about(session: Session) -> None:
    _window, opened, page = session
    practice, head = opened.practice, page.centre.head
    practice.go_to(0)
    intro = practice.here.guide.intro.strip()
    assert head.help.text().startswith(intro)
    practice.next()
    assert intro not in head.help.text()
