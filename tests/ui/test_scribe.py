"""What the scribe does at a question beyond typing: lists, marks, rounds, photos, reading back, parking."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.guides.steps import OpenStep
from app.models import Person, Presence, Via
from app.prose.telling import Stretch
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.projector.scene import Explain, Question
from app.ui.session.page import SessionPage
from app.ui.session.photo_view import PhotoView
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.workshop.answers import Answer
from app.workshop.people import Who
from app.workshop.workshop import Workshop
from tests.ui.hands import Dialogs, bring_up, new_practice, type_in

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ENTER = Qt.Key.Key_Return


class Scribe:
    """Somebody at the laptop; keys go where the keyboard is, as with a window manager."""

    def __init__(self, window: MainWindow, photo: Path) -> None:
        assert window.opened is not None
        page = window.page(Place.SESSION)
        assert isinstance(page, SessionPage)
        self.window, self.opened, self.page, self.photo = window, window.opened, page, photo

    @property
    def workshop(self) -> Workshop:
        return self.opened.practice.workshop

    @property
    def step(self) -> str:
        return self.opened.practice.step_id

    @property
    def answers(self) -> list[Answer]:
        return self.workshop.answers.of(self.step)

    @property
    def texts(self) -> list[str]:
        return [answer.text for answer in self.answers]

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifiers)

    def type(self, words: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        type_in(focus, words)

    def paste(self, words: str) -> None:
        data = QMimeData()
        data.setText(words)
        self.page.entry.field.insertFromMimeData(data)

    def into_list(self, *also: int) -> None:
        """The keyboard in the list, on the newest answer; with those rows chosen too."""
        self.page.answers.take_focus()
        self.page.answers.setCurrentIndex(self.page.answers.model().index(0, 0))
        for _row in also:
            self.press(Qt.Key.Key_Down, SHIFT)


@pytest.fixture
def scribe(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Scribe]:
    places, photo = Places(tmp_path / "data"), tmp_path / "flap 1.png"
    window = MainWindow(qapp, theme, places, Dialogs(lambda _proposal: photo))
    bring_up(qtbot, window)

    window.use(new_practice(tmp_path, places))
    assert window.opened is not None
    stops = window.opened.practice.stops
    window.opened.practice.go_to(
        next(number for number, stop in enumerate(stops) if isinstance(stop.step, OpenStep))
    )
    yield Scribe(window, photo)
    window.close()


def at_tables(scribe: Scribe, *names: str) -> list[Who]:
    people, day = scribe.workshop.people, scribe.opened.practice.day_id
    return [people.add_table(name, day) for name in names]


def on_the_wall(scribe: Scribe) -> tuple[str, ...]:
    assert isinstance(scribe.opened.feed.scene, Question)
    return scribe.opened.feed.scene.answers


# -- fast entry


def test_a_pasted_list_is_offered_as_answers_and_taken_back_at_once(scribe: Scribe) -> None:
    scribe.paste("1. wachten\n2. kijken\n3. zitten\n")
    assert "3 regels geplakt" in scribe.page.entry.pasted_line.text()
    assert scribe.page.entry.pasted_line.isVisible()
    scribe.press(ENTER, CTRL)
    assert scribe.texts == ["wachten", "kijken", "zitten"]
    assert not scribe.page.entry.pasted_line.isVisible()
    assert scribe.page.entry.field.hasFocus()
    scribe.press(Qt.Key.Key_Z, CTRL)
    assert scribe.texts == []
    assert "2. kijken" in scribe.page.entry.field.toPlainText()


def test_enter_keeps_a_pasted_list_one_answer(scribe: Scribe) -> None:
    scribe.paste("- een\n- twee")
    scribe.press(ENTER)
    assert scribe.texts == ["- een\n- twee"]


def test_a_list_among_other_words_is_not_offered(scribe: Scribe) -> None:
    scribe.type("Zij zei: ")
    scribe.paste("een\ntwee")
    assert not scribe.page.entry.pasted_line.isVisible()


def test_typing_on_in_a_pasted_list_takes_the_offer_away(scribe: Scribe) -> None:
    scribe.paste("- een\n- twee")
    scribe.type(" en nog")
    scribe.press(ENTER, CTRL)
    assert scribe.texts == []


def test_tab_goes_on_through_who_and_the_ticks_and_is_never_trapped(scribe: Scribe) -> None:
    entry = scribe.page.entry
    seen = []
    for _ in range(40):
        seen.append(QApplication.focusWidget())
        scribe.press(Qt.Key.Key_Tab)
    for one in (entry.field, entry.anonymous, entry.private, entry.to_ask, entry.via, entry.harvest):
        assert one in seen
    assert scribe.page.parking.field in seen
    assert seen.count(entry.field) > 1


def test_what_comes_by_mail_is_said_and_stays_so_until_changed(scribe: Scribe) -> None:
    scribe.press(Qt.Key.Key_B, CTRL)
    assert scribe.page.entry.outside.text() == "Komt buiten de dag, per mail"
    for words in ("een", "twee"):
        scribe.type(words)
        scribe.press(ENTER)
    assert [answer.via for answer in scribe.answers] == [Via.MAIL.value] * 2
    row = scribe.page.answers._answers.rows[0]
    assert "per mail" in scribe.page.answers._delegate.words(row)
    scribe.press(Qt.Key.Key_B, CTRL)
    scribe.press(Qt.Key.Key_B, CTRL)
    assert not scribe.page.entry.outside.isVisible()
    scribe.type("drie")
    scribe.press(ENTER)
    assert scribe.answers[-1].via is None


# -- in the list


@pytest.mark.parametrize(
    ("key", "mark"),
    [(Qt.Key.Key_H, "private"), (Qt.Key.Key_V, "to_ask"), (Qt.Key.Key_N, "anonymous")],
)
def test_a_key_marks_all_that_are_chosen_in_one_step(scribe: Scribe, key: Qt.Key, mark: str) -> None:
    scribe.workshop.answers.add(scribe.step, ["a", "b", "c"])
    scribe.into_list(1)
    scribe.press(key)
    assert [getattr(answer, mark) for answer in scribe.answers] == [False, True, True]
    assert len(scribe.page.answers.chosen_ids()) == 2
    scribe.press(key)
    assert not any(getattr(answer, mark) for answer in scribe.answers)
    scribe.opened.practice.undo()
    scribe.opened.practice.undo()
    assert not any(getattr(answer, mark) for answer in scribe.answers)


def test_several_are_binned_and_moved_together(scribe: Scribe) -> None:
    scribe.workshop.answers.add(scribe.step, ["a", "b", "c", "d"])
    scribe.into_list(1)
    scribe.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert scribe.texts == ["a", "c", "d", "b"]
    scribe.press(Qt.Key.Key_Delete)
    assert scribe.texts == ["a", "b"]
    scribe.opened.practice.undo()
    assert scribe.texts == ["a", "c", "d", "b"]


def test_two_answers_that_contradict_each_other_say_so_by_their_numbers(scribe: Scribe) -> None:
    scribe.workshop.answers.add(scribe.step, ["9 uur", "koffie", "9u30"])
    scribe.into_list()
    scribe.press(Qt.Key.Key_C)
    assert "twee antwoorden" in scribe.page.centre.panel.keys.text()
    scribe.press(Qt.Key.Key_Down, SHIFT)
    scribe.press(Qt.Key.Key_C)
    rows, words = scribe.page.answers._answers.rows, scribe.page.answers._delegate.words
    assert "Spreekt nr. 2 tegen" in words(rows[0])
    assert "Spreekt nr. 3 tegen" in words(rows[1])
    scribe.press(Qt.Key.Key_C)
    assert "tegen" not in words(scribe.page.answers._answers.rows[0])


def test_who_is_changed_over_the_row_and_the_keyboard_is_back_in_the_list(scribe: Scribe) -> None:
    scribe.workshop.people.add_person("Zoraïa")
    scribe.workshop.answers.add(scribe.step, ["a", "b"])
    scribe.into_list(1)
    scribe.press(Qt.Key.Key_W)
    scribe.type("zo")
    scribe.press(ENTER)
    assert [answer.who and answer.who.name for answer in scribe.answers] == ["Zoraïa", "Zoraïa"]
    assert scribe.page.answers.hasFocus()
    scribe.press(Qt.Key.Key_W)
    scribe.press(Qt.Key.Key_Escape)
    assert scribe.page.answers.hasFocus()
    scribe.press(Qt.Key.Key_Escape)
    assert scribe.page.entry.field.hasFocus()


def test_in_doubt_about_a_name_nothing_is_signed_and_the_field_stays(scribe: Scribe) -> None:
    for name in ("Fien Peeters", "Fien Claes"):
        scribe.workshop.people.add_person(name)
    scribe.workshop.answers.add(scribe.step, ["a"])
    scribe.into_list()
    scribe.press(Qt.Key.Key_W)
    scribe.type("fien")
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClick(line, ENTER)
    assert scribe.answers[0].who is None
    assert "Meer dan één naam" in scribe.window.notice.sentence
    assert not scribe.page.answers.hasFocus()


def test_a_parked_answer_leaves_the_list_and_comes_back_from_the_lot(scribe: Scribe) -> None:
    scribe.workshop.answers.add(scribe.step, ["blijft", "later"])
    scribe.into_list()
    scribe.press(Qt.Key.Key_P)
    things = scribe.page.parking.things
    assert [row.answer.text for row in scribe.page.answers._answers.rows] == ["blijft"]
    assert [thing.text for thing in things._model.rows] == ["later"]
    assert on_the_wall(scribe) == ("blijft",)
    things.setFocus()
    scribe.press(Qt.Key.Key_P)
    assert on_the_wall(scribe) == ("blijft", "later")


def test_a_long_answer_is_opened_whole_in_its_place(scribe: Scribe) -> None:
    scribe.workshop.answers.add(scribe.step, ["woord " * 3333])
    scribe.into_list()
    closed = scribe.page.answers.visualRect(scribe.page.answers.currentIndex()).height()
    shown = scribe.page.answers._delegate.shown(scribe.page.answers._answers.rows[0], 500)
    assert "nog 3" in shown.more
    scribe.press(Qt.Key.Key_Right)
    QApplication.processEvents()
    index = scribe.page.answers.currentIndex()
    assert scribe.page.answers.visualRect(index).height() > 20 * closed
    scribe.press(Qt.Key.Key_Left)
    QApplication.processEvents()
    assert scribe.page.answers.visualRect(index).height() == closed


def test_a_clicker_keeps_the_words_of_an_answer_that_is_being_changed(scribe: Scribe) -> None:
    scribe.workshop.answers.add(scribe.step, ["oud"])
    first = scribe.step
    scribe.into_list()
    scribe.press(Qt.Key.Key_E)
    (editor,) = scribe.page.answers.findChildren(QPlainTextEdit)
    type_in(editor, "nieuw en ")
    QTest.keyClick(editor, Qt.Key.Key_PageDown)
    assert scribe.step != first
    assert [answer.text for answer in scribe.workshop.answers.of(first)] == ["nieuw en oud"]


def test_a_clicker_leaves_the_scribe_in_who(scribe: Scribe) -> None:
    scribe.press(Qt.Key.Key_Tab)
    scribe.type("Fie")
    first, focus = scribe.step, QApplication.focusWidget()
    scribe.opened.practice.next()
    assert scribe.step != first
    assert QApplication.focusWidget() is focus
    assert scribe.page.entry.who.currentText() == "Fie"


def test_what_changes_elsewhere_does_not_undo_the_words_in_an_open_row(scribe: Scribe) -> None:
    answers = scribe.workshop.answers
    answers.add(scribe.step, ["oud"])
    scribe.into_list()
    scribe.press(Qt.Key.Key_E)
    (editor,) = scribe.page.answers.findChildren(QPlainTextEdit)
    type_in(editor, "nieuw en ")
    answers.add(scribe.step, ["iets anders"])
    assert "nieuw en oud" in scribe.texts


def test_somebody_who_was_taken_away_leaves_the_words(scribe: Scribe) -> None:
    fien = scribe.workshop.people.add_person("Fien")
    scribe.workshop.answers.enter(scribe.step, "blijft staan", who=fien)
    with scribe.workshop.file.work("Weg") as session:
        session.get_one(Person, fien.id).presence = Presence.BINNED.value
    assert scribe.texts == ["blijft staan"]
    assert scribe.page.answers._answers.rows[0].answer.text == "blijft staan"


# -- the parking lot


def test_ctrl_p_parks_something_and_esc_goes_back_to_the_answer(scribe: Scribe) -> None:
    scribe.press(Qt.Key.Key_P, CTRL)
    assert scribe.page.parking.field.hasFocus()
    scribe.type("9u of 9u30? nakijken")
    scribe.press(ENTER)
    assert [thing.text for thing in scribe.page.parking.things._model.rows] == ["9u of 9u30? nakijken"]
    assert scribe.page.parking.field.text() == ""
    scribe.press(Qt.Key.Key_Escape)
    assert scribe.page.entry.field.hasFocus()
    assert on_the_wall(scribe) == ()


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape, Qt.Key.Key_Tab])
def test_who_comes_back_from_the_parking_lot_has_the_time_in_sight_again(
    scribe: Scribe, qtbot: QtBot, leave: Qt.Key
) -> None:
    scribe.window.resize(1280, 600)
    scribe.press(Qt.Key.Key_P, CTRL)
    for number in range(8):
        scribe.type(f"later {number}")
        scribe.press(ENTER)
    bar = scribe.page.room_column.below.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    scribe.press(leave)
    while (focus := QApplication.focusWidget()) and scribe.page.parking.isAncestorOf(focus):
        scribe.press(leave)
    qtbot.waitUntil(lambda: bar.value() == 0)


def test_ctrl_z_in_the_empty_field_of_the_parking_lot_takes_back_the_last_work(scribe: Scribe) -> None:
    scribe.type("Kinderen kiezen zelf")
    scribe.press(ENTER)
    scribe.press(Qt.Key.Key_P, CTRL)
    scribe.press(Qt.Key.Key_Z, CTRL)
    assert scribe.texts == []


def test_enter_on_a_parked_thing_goes_to_its_question_and_del_bins_it(scribe: Scribe) -> None:
    first = scribe.step
    scribe.workshop.parking.put(first, "later", scribe.opened.practice.day_id)
    scribe.opened.practice.next()
    scribe.page.parking.things.setFocus()
    scribe.press(ENTER)
    assert scribe.step == first
    scribe.page.parking.things.setFocus()
    scribe.press(Qt.Key.Key_Delete)
    assert scribe.page.parking.things._model.rows == []
    assert [answer.text for answer in scribe.workshop.answers.binned(first)] == ["later"]


# -- the round


def test_a_round_asks_each_table_once_and_says_what_each_gave(scribe: Scribe) -> None:
    at_tables(scribe, "Blokken", "Badeend")
    scribe.press(Qt.Key.Key_H, CTRL)
    bar = scribe.page.centre.harvest
    assert "Blokken is aan de beurt" in bar.words
    for words in ("een", "twee"):
        scribe.type(words)
        scribe.press(ENTER)
    scribe.type("nog een")
    scribe.press(ENTER, CTRL)
    assert "Badeend is aan de beurt (2\u00a0van\u00a02)" in bar.words
    assert "Blokken: 3 · Badeend: 0" in bar.words
    scribe.press(ENTER, CTRL)
    assert "rond" in bar.words
    assert [answer.who and answer.who.name for answer in scribe.answers] == ["Blokken"] * 3
    assert scribe.page.entry.who.who() is None
    assert scribe.page.entry.field.hasFocus()


def test_without_tables_or_people_a_round_says_what_to_do(scribe: Scribe) -> None:
    scribe.press(Qt.Key.Key_H, CTRL)
    assert "geen tafels" in scribe.window.notice.sentence
    assert not scribe.page.centre.harvest.isVisible()


def test_a_round_ends_with_its_question(scribe: Scribe) -> None:
    at_tables(scribe, "Blokken", "Badeend")
    scribe.press(Qt.Key.Key_H, CTRL)
    scribe.press(Qt.Key.Key_PageDown)
    assert not scribe.page.centre.harvest.isVisible()


# -- reading back


def test_the_room_reads_the_draft_and_says_yes(scribe: Scribe) -> None:
    scribe.workshop.drafts.write(scribe.step, "**Meer** rust.\n\n- Voor wie?")
    scribe.press(Qt.Key.Key_R, CTRL)
    scene = scribe.opened.feed.scene
    assert isinstance(scene, Explain)
    assert [line.text for line in scene.lines] == ["Meer rust.", "Voor wie?"]
    assert scene.lines[0].stretches == (Stretch(0, 4, bold=True),)
    assert scribe.page.centre.read_back.text.toPlainText() == "Meer rust.\n•\tVoor wie?"
    scribe.press(Qt.Key.Key_J)
    heard = scribe.workshop.read_backs.last(scribe.step)
    assert heard is not None
    assert heard.agreed
    assert "Zaal zei ja om" in scribe.page.centre.head.heard.text()
    assert isinstance(scribe.opened.feed.scene, Question)
    assert scribe.page.entry.field.hasFocus()
    scribe.workshop.drafts.write(scribe.step, "Meer rust thuis.")
    assert "Sindsdien gewijzigd" in scribe.page.centre.head.heard.text()


def test_what_is_missing_is_typed_at_once_as_something_to_ask(scribe: Scribe) -> None:
    scribe.workshop.drafts.write(scribe.step, "Meer rust.")
    scribe.press(Qt.Key.Key_R, CTRL)
    scribe.press(Qt.Key.Key_O)
    assert scribe.page.entry.field.hasFocus()
    scribe.type("de opvang ontbreekt")
    scribe.press(ENTER)
    assert [(answer.text, answer.to_ask) for answer in scribe.answers] == [("de opvang ontbreekt", True)]


def test_without_a_draft_reading_back_says_what_to_do(scribe: Scribe) -> None:
    scribe.press(Qt.Key.Key_R, CTRL)
    assert "nog geen tekst" in scribe.window.notice.sentence
    assert not scribe.opened.practice.reading_back


def test_another_question_ends_the_reading(scribe: Scribe) -> None:
    scribe.workshop.drafts.write(scribe.step, "Meer rust.")
    scribe.press(Qt.Key.Key_R, CTRL)
    scribe.press(Qt.Key.Key_PageDown)
    assert isinstance(scribe.opened.feed.scene, Question)
    assert not scribe.page.centre.read_back.isVisible()


# -- photos


def a_photo(path: Path) -> None:
    Image.new("RGB", (300, 200), "white").save(path)


def test_a_photo_stands_beside_the_typing_and_the_cursor_stays(scribe: Scribe, qtbot: QtBot) -> None:
    a_photo(scribe.photo)
    scribe.press(Qt.Key.Key_F, CTRL | SHIFT)
    pane = scribe.page.centre.photos.pane
    qtbot.waitUntil(lambda: pane.count == 1)
    assert "Foto 1 van 1: flap 1.png" in pane.words
    assert pane.isVisible()
    assert scribe.page.entry.field.hasFocus()
    scribe.type("overgetypt")
    scribe.press(ENTER)
    assert scribe.texts == ["overgetypt"]
    scribe.press(Qt.Key.Key_F, CTRL | SHIFT)
    assert pane.hasFocus()
    scribe.press(Qt.Key.Key_Plus)
    assert pane.view.zoom > 1
    scribe.press(Qt.Key.Key_R)
    scribe.press(Qt.Key.Key_Escape)
    assert not pane.isVisible()
    assert scribe.page.entry.field.hasFocus()
    scribe.press(Qt.Key.Key_F, CTRL | SHIFT)
    scribe.press(Qt.Key.Key_F, CTRL | SHIFT)
    scribe.press(Qt.Key.Key_Delete)
    assert pane.count == 0
    scribe.opened.practice.undo()
    assert pane.count == 1


def test_a_photo_much_larger_than_its_place_loses_no_strokes(theme: Theme, qtbot: QtBot) -> None:
    lines = QPixmap(3200, 3200)
    lines.fill(Qt.GlobalColor.white)
    painter = QPainter(lines)
    for x in range(0, 3200, 16):
        painter.fillRect(x, 0, 2, 3200, Qt.GlobalColor.black)
    painter.end()
    view = PhotoView(theme)
    qtbot.addWidget(view)
    view.resize(200, 200)
    view.show_photo(lines, 0)
    image = view.grab().toImage()
    middle = [image.pixelColor(x, image.height() // 2).lightness() for x in range(20, image.width() - 20)]
    assert all(200 < light < 250 for light in middle)  # every stroke of ink is in the grey


def test_a_photo_is_looked_at_from_near_with_clicks_alone_and_with_keys(scribe: Scribe, qtbot: QtBot) -> None:
    a_photo(scribe.photo)
    scribe.press(Qt.Key.Key_F, CTRL | SHIFT)
    pane, left = scribe.page.centre.photos.pane, Qt.MouseButton.LeftButton
    qtbot.waitUntil(lambda: pane.count == 1)
    view = pane.view
    for _click in range(9):
        QTest.mouseClick(pane.closer, left)
    QTest.mouseClick(view, left, pos=QPoint(10, 10))
    seen = view.middle
    assert (seen.x() > 0, seen.y() > 0) == (True, True)  # what was at the left and high is in the middle
    QTest.mouseClick(view, left, pos=view.rect().center())
    assert view.middle == seen
    QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=QPoint(10, 10))
    assert view.middle == seen
    QTest.mouseClick(pane.farther, left)
    assert 1 < view.zoom < 1.25**9
    scribe.press(Qt.Key.Key_F, CTRL | SHIFT)
    there = view.middle.x()
    scribe.press(Qt.Key.Key_Right, SHIFT)
    assert view.middle.x() < there
    scribe.page.centre.photos.add([scribe.photo])
    qtbot.waitUntil(lambda: pane.count == 2)
    QTest.mouseClick(pane.before, left)
    assert "Foto 1 van 2" in pane.words


def test_in_a_low_window_the_photo_gets_the_place_of_the_question(scribe: Scribe, qtbot: QtBot) -> None:
    a_photo(scribe.photo)
    scribe.window.resize(1280, 720)
    scribe.press(Qt.Key.Key_F, CTRL | SHIFT)
    pane = scribe.page.centre.photos.pane
    qtbot.waitUntil(lambda: pane.isVisible())
    QApplication.processEvents()
    assert pane.view.height() > 150
    assert not scribe.page.centre.head.isVisible()
    scribe.press(Qt.Key.Key_Escape)
    assert scribe.page.centre.head.isVisible()


def test_a_pasted_picture_becomes_a_photo_and_pasted_words_stay_words(scribe: Scribe, qtbot: QtBot) -> None:
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    picture.fill(0)
    both, only = QMimeData(), QMimeData()
    both.setImageData(picture)
    both.setText("uit een rekenblad")
    only.setImageData(picture)
    scribe.page.entry.field.insertFromMimeData(both)
    assert scribe.page.entry.field.toPlainText() == "uit een rekenblad"
    scribe.page.entry.field.insertFromMimeData(only)
    qtbot.waitUntil(lambda: scribe.page.centre.photos.pane.count == 1)
    assert scribe.page.entry.field.toPlainText() == "uit een rekenblad"


def test_a_file_that_is_no_photo_is_one_sentence(scribe: Scribe, qtbot: QtBot) -> None:
    scribe.photo.write_bytes(b"x")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(scribe.photo))])
    scribe.type("blijft staan")
    scribe.page.entry.field.insertFromMimeData(data)
    qtbot.waitUntil(lambda: "geen foto die we kennen" in scribe.window.notice.sentence)
    assert scribe.page.entry.field.toPlainText() == "blijft staan"
    assert not scribe.page.centre.photos.busy_line.isVisible()


def test_a_photo_stays_with_the_question_it_was_given_at(scribe: Scribe, qtbot: QtBot) -> None:
    a_photo(scribe.photo)
    first = scribe.step
    scribe.page.centre.photos.add([scribe.photo])
    scribe.opened.practice.next()
    qtbot.waitUntil(lambda: len(scribe.workshop.attachments.of_step(first)) == 1)
    assert not scribe.page.centre.photos.is_open
    assert scribe.workshop.attachments.of_step(scribe.step) == []


def test_closing_waits_for_a_photo_that_is_made_ready(scribe: Scribe, tmp_path: Path) -> None:
    a_photo(scribe.photo)
    scribe.page.centre.photos.add([scribe.photo])
    scribe.window.close()
    file = sqlite3.connect(tmp_path / "Speelhuis.praktijk")
    found = file.execute("SELECT name FROM attachment").fetchall()
    file.close()
    assert found == [("flap 1.png",)]


def test_a_file_that_is_only_read_says_so_once_and_changes_by_no_key(
    scribe: Scribe, qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    scribe.workshop.answers.add(scribe.step, ["blijft zo"])
    scribe.workshop.drafts.write(scribe.step, "Meer rust.")
    qtbot.waitUntil(lambda: not scribe.workshop.file.unpublished, timeout=8000)
    other = MainWindow(qapp, theme, Places(tmp_path / "andere computer"))
    qtbot.addWidget(other)
    other.show()
    other.open_path(tmp_path / "Speelhuis.praktijk")
    qtbot.waitUntil(other.start.notice.isVisible)
    other.start.notice._buttons[0].click()
    other.activateWindow()
    reader = Scribe(other, scribe.photo)
    reader.opened.practice.go_to_step(scribe.step)
    assert reader.page.centre._looking.isVisible()
    for key in (Qt.Key.Key_H, Qt.Key.Key_R, Qt.Key.Key_P, Qt.Key.Key_B):
        QTest.keyClick(reader.page, key, CTRL)
    reader.page.answers.take_focus()
    for key in (Qt.Key.Key_E, Qt.Key.Key_H, Qt.Key.Key_P, Qt.Key.Key_C, Qt.Key.Key_W, Qt.Key.Key_Delete):
        QTest.keyClick(reader.page.answers, key)
    assert reader.texts == ["blijft zo"]
    assert not reader.opened.practice.reading_back
    assert reader.page.answers.findChildren(QPlainTextEdit) == []
    other.close()


def test_in_a_low_window_nothing_lies_over_who(scribe: Scribe, qtbot: QtBot) -> None:
    scribe.window.resize(1280, 720)
    for key in (Qt.Key.Key_H, Qt.Key.Key_B):
        scribe.press(key, Qt.KeyboardModifier.ControlModifier)
    entry = scribe.page.entry
    qtbot.waitUntil(lambda: entry.who.y() >= entry.field.geometry().bottom())


def test_words_that_undo_gives_back_are_typed_on_at_their_end(scribe: Scribe) -> None:
    scribe.type("eerst")
    scribe.press(Qt.Key.Key_Return)
    scribe.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    scribe.type(" en dan")
    assert scribe.page.entry.field.toPlainText() == "eerst en dan"


def test_keys_of_an_answer_that_is_being_changed_do_not_move_it(scribe: Scribe) -> None:
    for words in ("een", "twee"):
        scribe.type(words)
        scribe.press(Qt.Key.Key_Return)
    scribe.press(Qt.Key.Key_Up)
    scribe.press(Qt.Key.Key_Down)
    scribe.press(Qt.Key.Key_F2)
    scribe.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert scribe.texts == ["een", "twee"]
