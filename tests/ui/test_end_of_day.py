"""The end of the day in the window: agreements typed, shown to the room, and papers out and in."""

import re
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.exports.fill_in_sheet import Asks
from app.store.opening import create_practice_file
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.opened import Opened
from app.ui.projector.feed import RoomMode
from app.ui.projector.scene import DayEnd, Question
from app.ui.session.end_of_day import EndOfDay
from app.ui.session.page import SessionPage
from app.ui.session.report_list import Line
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.button import Button
from app.ui.widgets.rail import Place
from app.workshop.answer import Marks
from app.workshop.day_report import day_report
from app.workshop.workshop import Workshop
from tests.imports.sheets import DOEL, KENMERKEN, fill, heading_of
from tests.ui.hands import Dialogs, bring_up, type_in

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key


class Day:
    """The page, and hands on its keyboard."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self.folder = folder
        assert window.opened is not None
        self.opened: Opened = window.opened
        page = window.page(Place.SESSION)
        assert isinstance(page, SessionPage)
        self.session = page

    @property
    def page(self) -> EndOfDay:
        assert self.session.end_of_day is not None
        return self.session.end_of_day

    @property
    def workshop(self) -> Workshop:
        return self.opened.practice.workshop

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus(), key, modifier)

    def type(self, words: str) -> None:
        type_in(self.focus(), words)

    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def agreed(self) -> list[tuple[str, str, str, bool]]:
        day = self.opened.practice.day_id
        return [(one.what, one.who, one.when, one.done) for one in self.workshop.agreements.of(day)]


@pytest.fixture
def answers(tmp_path: Path) -> dict[str, Path | None]:
    """What the file dialogs answer, by the suffix or name of the proposal."""
    return {}


@pytest.fixture
def day(
    qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path, answers: dict[str, Path | None]
) -> Iterator[Day]:
    places = Places(tmp_path / "data")
    dialogs = Dialogs(lambda proposal: answers.get(proposal.name, tmp_path / proposal.name))
    window = MainWindow(qapp, theme, places, dialogs)
    bring_up(qtbot, window)

    def make() -> Workshop:
        workshop = Workshop(create_practice_file(tmp_path / "Speelhuis.praktijk", places))
        workshop.start("Het Speelhuis")
        for name in ("Babette", "Ilke"):
            workshop.people.add_person(name, workshop.people.days()[0].id)
        return workshop

    window.use(make)
    made = Day(window, tmp_path)
    made.opened.practice.go_to_step(DOEL)
    made.press(Key.Key_E, CTRL)
    yield made
    window.close()


@pytest.mark.parametrize("size", [(1024, 640), (1280, 720), (1440, 900)])
def test_no_word_to_press_or_to_type_by_is_cut_in_a_small_window(day: Day, size: tuple[int, int]) -> None:
    day.window.resize(*size)
    day.workshop.agreements.add("Bellen", "Ilke", "morgen", day_id=day.opened.practice.day_id)
    day.opened.room.show_end_of_day()
    day.page.show_day()
    QApplication.processEvents()
    page = day.page
    buttons = [one for one in page.findChildren(Button) if one.isVisible()]
    assert {page.to_room, page.save, page.sheets, page.back, page.entry.button} <= set(buttons)
    assert page.to_room.words == "Haal van het scherm"
    headings = [
        one
        for one in page.findChildren(QLabel)
        if one.isVisible() and one.text() in ("Einde van de dag", "Gedaan", "Nog open", "plan → echt (min)")
    ]
    assert len(headings) >= 3
    for one in (*buttons, *headings):
        assert one.width() >= one.sizeHint().width(), one.accessibleName()
        assert page.rect().contains(one.mapTo(page, one.rect().bottomRight()))
    for field in (page.entry.who, page.entry.when):
        hint = field.fontMetrics().horizontalAdvance(field.placeholderText())
        assert field.width() >= hint + 2 * Space.M


def test_in_a_small_window_what_is_open_follows_on_what_is_done(day: Day) -> None:
    page = day.page
    day.window.resize(1440, 900)
    QApplication.processEvents()
    done, still_open = list(page.done.lines), list(page.open.lines)
    day.window.resize(1024, 640)
    QApplication.processEvents()
    assert page.open.isHidden()
    assert page.done.lines == [*done, Line("Nog open", heading=True), *still_open]
    day.window.resize(1440, 900)
    QApplication.processEvents()
    assert page.open.isVisible()
    assert (page.done.lines, page.open.lines) == (done, still_open)


def test_an_agreement_is_typed_without_leaving_the_keyboard(day: Day) -> None:
    assert day.page.entry.what.hasFocus()
    day.type("5 gezinnen opbellen")
    day.press(Key.Key_Tab)
    day.type("Ilke en Ba")
    assert day.page.entry.who.text() == "Ilke en Babette"
    day.press(Key.Key_Tab)
    day.type("vóór de paasvakantie")
    day.press(Key.Key_Return)
    assert day.agreed() == [("5 gezinnen opbellen", "Ilke en Babette", "vóór de paasvakantie", False)]
    assert day.page.entry.what.hasFocus()
    assert day.page.entry.what.text() == ""


def test_a_proposed_name_gives_way_to_what_is_typed(day: Day) -> None:
    who = day.page.entry.who
    who.setFocus()
    day.type("Ba")
    assert (who.text(), who.selectedText()) == ("Babette", "bette")
    day.press(Key.Key_Backspace)
    assert who.text() == "Ba"
    day.type("s")
    assert who.text() == "Bas"


def test_the_list_edits_ticks_moves_and_bins_by_keys_and_undo_takes_back(day: Day) -> None:
    for what in ("een", "twee"):
        day.type(what)
        day.press(Key.Key_Return)
    day.press(Key.Key_Down)
    assert day.page.agreements.hasFocus()
    day.page.agreements.setCurrentIndex(day.page.agreements.model().index(1, 0))
    day.press(Key.Key_Up, ALT)
    assert [one[0] for one in day.agreed()] == ["twee", "een"]
    day.press(Key.Key_Space)
    assert day.agreed()[0] == ("twee", "", "", True)
    day.press(Key.Key_E)
    assert day.page.entry.what.text() == "twee"
    day.type("anders")
    day.press(Key.Key_Return)
    assert day.agreed()[0][0] == "anders"
    day.press(Key.Key_Down)
    day.press(Key.Key_Delete)
    assert [one[0] for one in day.agreed()] == ["een"]
    day.press(Key.Key_Z, CTRL)
    assert [one[0] for one in day.agreed()] == ["anders", "een"]


def test_without_what_it_says_so_and_keeps_the_words(day: Day) -> None:
    day.press(Key.Key_Tab)
    day.type("Tijl")
    day.press(Key.Key_Return)
    assert day.agreed() == []
    assert "Er is niets veranderd" in day.window.notice.sentence
    assert day.page.entry.who.text() == "Tijl"
    assert day.page.entry.what.hasFocus()


def test_a_half_typed_agreement_is_kept_when_people_leave(day: Day) -> None:
    day.type("Affiche hangen")
    day.window.show_place(Place.PREPARE)
    assert [one[0] for one in day.agreed()] == ["Affiche hangen"]


def test_escape_drops_the_change_and_then_goes_back_to_the_question(day: Day) -> None:
    day.type("half")
    day.press(Key.Key_Escape)
    assert day.page.entry.what.text() == ""
    assert not day.page.isHidden()
    day.press(Key.Key_Escape)
    assert day.page.isHidden()
    assert day.session.centre.isVisible()
    assert day.session.entry.field.hasFocus()


def test_another_question_takes_the_place_of_the_page(day: Day) -> None:
    day.press(Key.Key_Return, CTRL)
    day.press(Key.Key_PageDown)
    assert day.page.isHidden()
    assert isinstance(day.opened.feed.scene, Question)


def test_the_room_sees_the_end_of_the_day_without_what_is_private(day: Day) -> None:
    here = day.opened.practice.day_id
    day.workshop.answers.enter(DOEL, "geheim", day_id=here, marks=Marks(private=True, to_ask=True))
    day.workshop.answers.enter(DOEL, "openlijk", day_id=here, marks=Marks(to_ask=True))
    day.press(Key.Key_Return, CTRL)
    scene = day.opened.feed.scene
    assert isinstance(scene, DayEnd)
    assert "openlijk" in repr(scene)
    assert "geheim" not in repr(scene)
    assert [line.words for line in day.page.open.lines[:3]] == ["Na te vragen", "geheim", "openlijk"]
    day.type("Affiche")
    day.press(Key.Key_Return)
    assert "Affiche" in repr(day.opened.feed.scene)
    day.press(Key.Key_Return, CTRL)
    assert isinstance(day.opened.feed.scene, Question)


def test_the_room_never_gets_the_name_of_who_chose_nobody(day: Day) -> None:
    from app.models import Person

    one = day.workshop.people.named("Ilke")
    assert one is not None
    with day.workshop.file.work("Toestemming") as session:
        session.get_one(Person, one.id).naming = "nobody"
    day.type("Bellen")
    day.press(Key.Key_Tab)
    day.type("Ilke")
    day.press(Key.Key_Return)
    day.press(Key.Key_Return, CTRL)
    assert "Ilke" not in repr(day.opened.feed.scene)
    assert "iemand" in repr(day.opened.feed.scene)
    assert day.agreed()[0][1] == "Ilke"


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_the_report_is_saved_in_the_kind_that_its_name_says(
    day: Day, answers: dict[str, Path | None], suffix: str
) -> None:
    target = day.folder / f"verslag{suffix}"
    answers["Speelhuis – dagverslag.docx"] = target
    day.press(Key.Key_S, CTRL)
    assert target.read_bytes()[:4] == (b"%PDF" if suffix == ".pdf" else b"PK\x03\x04")
    assert f"verslag{suffix}" in day.page.panel.result.text()


def test_no_place_chosen_writes_nothing(day: Day, answers: dict[str, Path | None]) -> None:
    answers["Speelhuis – dagverslag.docx"] = None
    before = sorted(day.folder.iterdir())
    day.press(Key.Key_S, CTRL)
    assert sorted(day.folder.iterdir()) == before


def test_the_questions_a_sheet_can_ask_are_those_of_the_report_and_those_that_may_stay_empty(
    day: Day,
) -> None:
    day.press(Key.Key_I, CTRL)
    words = day.page.panel.asks[Asks.ALL].words
    every, *may_stay_empty = map(int, re.findall(r"\d+", words))
    assert every - sum(may_stay_empty) == day_report(day.workshop, day.workshop.people.days()[0].id).asked
    assert ("leeg blijven" in words) == bool(may_stay_empty)


def test_a_sheet_goes_out_and_comes_back_and_is_shown_before_it_counts(
    day: Day, answers: dict[str, Path | None]
) -> None:
    day.press(Key.Key_I, CTRL)
    day.press(Key.Key_Return, CTRL)
    sheet = day.folder / "Speelhuis – invulblad.docx"
    document = fill(sheet, name="Dayo", naming=1, doel=("Kinderen spelen.",))
    heading_of(document, DOEL).runs[0].text = "Iets heel anders?"
    document.save(str(sheet))
    answers["blad.docx"] = sheet
    day.press(Key.Key_O, CTRL)
    review = day.page.review
    assert review.list.hasFocus()
    assert [line.words for line in review.list.lines] == [
        "Dayo · met naam · Speelhuis – invulblad.docx",
        "Kinderen spelen.",
    ]
    assert day.workshop.answers.count(DOEL) == 0
    day.press(Key.Key_Return)
    assert review.goal.hasFocus()
    question = day.workshop.guides.find(KENMERKEN)
    assert question is not None
    row = next(
        row for row in range(review.goal.count()) if review.goal.itemText(row).endswith(question[2].question)
    )
    review.goal.setCurrentIndex(row)
    review.goal.activated.emit(row)
    day.press(Key.Key_Return, CTRL)
    assert [answer.text for answer in day.workshop.answers.of(KENMERKEN)] == ["Kinderen spelen."]
    assert day.workshop.answers.count(DOEL) == 0
    assert "1 antwoord opgenomen" in day.page.panel.result.text()
    day.press(Key.Key_Z, CTRL)
    assert day.workshop.answers.count(KENMERKEN) == 0


def test_escape_from_the_review_takes_nothing_in(day: Day, answers: dict[str, Path | None]) -> None:
    day.press(Key.Key_I, CTRL)
    day.press(Key.Key_Return, CTRL)
    answers["blad.docx"] = day.folder / "Speelhuis – invulblad.docx"
    fill(day.folder / "Speelhuis – invulblad.docx", doel=("Kinderen spelen.",))
    day.press(Key.Key_O, CTRL)
    day.press(Key.Key_Escape)
    assert day.workshop.answers.count(DOEL) == 0
    day.press(Key.Key_Escape)
    assert day.page.entry.what.hasFocus()


def test_a_bad_file_is_one_sentence(day: Day, answers: dict[str, Path | None]) -> None:
    bad = day.folder / "slecht.docx"
    bad.write_bytes(b"%PDF-1.7")
    answers["blad.docx"] = bad
    day.press(Key.Key_I, CTRL)
    day.press(Key.Key_O, CTRL)
    assert "is een PDF" in day.window.notice.sentence


def test_only_the_chosen_sections_go_on_the_sheet(day: Day) -> None:
    day.press(Key.Key_I, CTRL)
    panel = day.page.panel
    model = panel.sections.model()
    keys = [model.index(row, 0).data(Qt.ItemDataRole.UserRole).key for row in range(model.rowCount())]
    for key in keys:
        panel.sections.choose(key)
        if key != "doel":
            QTest.keyClick(panel.sections, Key.Key_Space)
    day.press(Key.Key_Return, CTRL)
    document = docx.Document(str(day.folder / "Speelhuis – invulblad.docx"))
    sections = [one.text for one in document.paragraphs if one.style and one.style.name == "Heading 1"]
    assert sections == ["Doel"]


def test_sixty_agreements_scroll_within_the_page(day: Day) -> None:
    here = day.opened.practice.day_id
    for number in range(60):
        day.workshop.agreements.add(f"<b>Afspraak</b> {number} " + "lang " * 60, "Tijl", day_id=here)
    day.window.resize(1280, 720)
    assert len(day.page.agreements.agreed) == 60
    assert day.page.height() <= 720
    assert day.page.save.geometry().bottom() < day.page.height()


def test_a_frozen_end_of_the_day_loses_what_became_private(day: Day) -> None:
    here = day.opened.practice.day_id
    one = day.workshop.answers.enter(DOEL, "toch maar niet", day_id=here, marks=Marks(to_ask=True))
    assert one is not None
    day.workshop.answers.enter(DOEL, "dit mag", day_id=here, marks=Marks(to_ask=True))
    day.press(Key.Key_Return, CTRL)
    day.opened.feed.set_mode(RoomMode.FREEZE)
    day.press(Key.Key_Escape)
    day.workshop.answers.mark(one, Marks(private=True, to_ask=True))
    assert "toch maar niet" not in repr(day.opened.feed.scene)
    assert "dit mag" in repr(day.opened.feed.scene)


def test_closing_the_day_brings_the_page(day: Day) -> None:
    day.press(Key.Key_Escape)
    assert day.page.isHidden()
    day.session.day.day_closed.emit()
    assert not day.page.isHidden()
    assert day.session.day.isHidden()
    day.press(Key.Key_F4)
    assert day.page.isHidden()
    assert day.session.day.isVisible()


def test_the_window_may_have_any_height_with_things_on_the_parking_lot(day: Day) -> None:
    for number in range(3):
        day.workshop.parking.put(DOEL, f"voor later {number}", day.opened.practice.day_id)
    for height in range(720, 1000, 20):
        day.window.resize(1440, height)
        QApplication.processEvents()
    assert day.session.room_column.isVisible()
