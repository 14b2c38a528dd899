"""Uitwerken: remarks are answered beside the text and in one list, by keyboard, and go out again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.exports.writing import export_practice
from app.models import Remark
from app.ui.theme.style import Theme
from app.ui.workout.at_hand import What
from app.ui.workout.remarks.sheet import RemarksSheet
from app.workshop.remark_values import RemarkFacts, RemarkStatus
from tests.exports.commenting import Said, commented
from tests.ui.hands import focus, type_in
from tests.ui.working_out import AtWorkout, workout_window

MORNING = "grondplan/omschrijving.wat-gebeurt-er-op-een-gewone-voormiddag"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ENTER = Qt.Key.Key_Return
WORDS = "ongeveer één op de vier moeders"


class Reader(AtWorkout):
    """Whoever works through the remarks."""

    @property
    def every(self) -> list[RemarkFacts]:
        return self.workshop.remarks.all()

    def get(self, remark_id: str) -> RemarkFacts:
        found = self.workshop.remarks.get(remark_id)
        assert found is not None
        return found

    @property
    def sheet(self) -> RemarksSheet:
        return self.page.sheets.remarks

    def open_list(self) -> RemarksSheet:
        self.press(Qt.Key.Key_R, CTRL | SHIFT)
        return self.sheet

    def look_first(self) -> list[str]:
        """What is to be looked at before something goes out; and go past it."""
        assert self.window.opened is not None
        looked = self.window.opened.look_first.shown
        if looked is None or looked.shown is None:
            return []
        words = [looked.shown.marked.words]
        looked.write.click()
        return words

    def stray(self) -> str:
        with self.workshop.file.work("Opmerking") as session:
            row = Remark(comment="Waar hoort dit bij?", author="Isaura", rank="zz")
            session.add(row)
        return row.id


@pytest.fixture
def reader(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Reader]:
    with workout_window(qtbot, qapp, theme, tmp_path) as window:
        reader = Reader(window, tmp_path)
        reader.practice.go_to_step(MORNING)
        yield reader


# -- beside the text


def test_a_letter_on_a_remark_gives_it_a_status_that_its_row_says(reader: Reader) -> None:
    side = reader.page.side
    side.list.setFocus()
    item = side.list.chosen()
    assert item is not None
    assert item.status is RemarkStatus.OPEN
    reader.press(Qt.Key.Key_B)
    assert reader.get(item.id).status is RemarkStatus.IN_WORK
    chosen = side.list.chosen()
    assert chosen is not None
    assert ", bezig" in side.list.words(chosen)
    reader.press(Qt.Key.Key_K)
    assert reader.get(item.id).status is RemarkStatus.DONE
    assert side.list.heading(What.REMARK) == "2 opmerkingen, 1 open"


def test_an_answer_is_typed_beside_the_text_and_kept(reader: Reader) -> None:
    side = reader.page.side
    side.list.setFocus()
    item = side.list.chosen()
    assert item is not None
    reader.press(Qt.Key.Key_A)
    type_in(focus(), "We vragen het na.")
    assert reader.practice.leave()
    assert reader.get(item.id).answer == "We vragen het na."
    reader.press(Qt.Key.Key_Escape)
    assert side.list.hasFocus()


def test_setting_a_remark_aside_waits_for_the_reason(reader: Reader) -> None:
    side = reader.page.side
    side.list.setFocus()
    item = side.list.chosen()
    assert item is not None
    reader.press(Qt.Key.Key_T)
    assert focus() is side.form.reason.field
    assert reader.get(item.id).status is RemarkStatus.OPEN
    type_in(focus(), "Niet van ons.")
    assert reader.practice.leave()
    assert (reader.get(item.id).status, reader.get(item.id).reason) == (RemarkStatus.ASIDE, "Niet van ons.")


def test_ctrl_enter_finishes_a_remark_and_goes_to_the_next_open_one(reader: Reader) -> None:
    side = reader.page.side
    side.list.setFocus()
    item = side.list.chosen()
    assert item is not None
    reader.press(Qt.Key.Key_A)
    type_in(focus(), "Gedaan.")
    reader.press(ENTER, CTRL)
    assert (reader.get(item.id).status, reader.get(item.id).answer) == (RemarkStatus.DONE, "Gedaan.")
    assert side.chosen_remark not in (None, item.id)


def test_f8_walks_over_all_onderdelen_and_shift_f8_back(reader: Reader) -> None:
    places = []
    for _press in range(4):
        reader.press(Qt.Key.Key_F8)
        places.append(reader.practice.step_id.split(".")[0])
    assert places == [
        "grondplan/omschrijving",
        "grondplan/omschrijving",
        "grondplan/doelgroep",
        "grondplan/doelgroep",
    ]
    here = reader.page.side.chosen_remark
    reader.press(Qt.Key.Key_F8, SHIFT)
    reader.press(Qt.Key.Key_F8)
    assert reader.page.side.chosen_remark == here


def test_what_is_done_is_no_longer_counted_in_the_outline(reader: Reader) -> None:
    for one in reader.every:
        if one.section_key == "omschrijving":
            reader.workshop.remarks.set_status(one.id, RemarkStatus.DONE)
    rows = [row for row in reader.page.outline.list.rows if row.words == "Korte omschrijving"]
    assert [row.remarks for row in rows] == [0]


# -- the list of all


def test_the_list_shows_every_remark_with_the_unplaced_on_top(reader: Reader) -> None:
    lost = reader.stray()
    sheet = reader.open_list()
    assert len(sheet.list.remarks) == 16
    assert sheet.list.remarks[0].id == lost
    assert [row.strong for row in sheet.list.rows if row.heading][:2] == [
        "Nog zonder plaats",
        "Aanleiding en vraagstuk",
    ]


def test_a_remark_without_a_place_gets_one_by_keyboard(reader: Reader) -> None:
    lost = reader.stray()
    sheet = reader.open_list()
    sheet.show_remark(lost)
    reader.press(Qt.Key.Key_P)
    assert focus() is sheet.view.places
    sheet.view.places.setCurrentIndex(sheet.view.places.findText("Doelgroep"))
    reader.press(Qt.Key.Key_Tab)
    reader.press(Qt.Key.Key_Space)
    assert (reader.get(lost).section, reader.get(lost).placed) == ("Doelgroep", True)


def test_the_list_is_sifted_by_status_place_and_author(reader: Reader) -> None:
    lost = reader.stray()
    done = reader.every[1]
    reader.workshop.remarks.set_status(done.id, RemarkStatus.DONE)
    sheet = reader.open_list()
    sheet.sieves["asking"].click()
    assert done.id not in [one.id for one in sheet.list.remarks]
    sheet.sieves["unplaced"].click()
    assert [one.id for one in sheet.list.remarks] == [lost]
    sheet.sieves["all"].click()
    sheet.author.setCurrentIndex(sheet.author.findText("Isaura"))
    sheet.author.activated.emit(sheet.author.currentIndex())
    assert {one.author for one in sheet.list.remarks} == {"Isaura"}


def test_enter_goes_from_the_list_to_the_words_in_the_text(reader: Reader) -> None:
    sheet = reader.open_list()
    wanted = next(one for one in reader.every if one.words == "vrijwilliger")
    sheet.show_remark(wanted.id)
    reader.press(ENTER)
    assert reader.practice.step_id == MORNING
    assert reader.page.draft.textCursor().selectedText() == "vrijwilliger"
    assert reader.page.side.chosen_remark == wanted.id


def test_answers_are_typed_one_after_the_other_in_the_list(reader: Reader) -> None:
    sheet = reader.open_list()
    first, second = reader.every[:2]
    sheet.show_remark(first.id)
    reader.press(Qt.Key.Key_A)
    type_in(focus(), "Eén.")
    reader.press(ENTER, CTRL)
    assert sheet.list.chosen is not None
    assert sheet.list.chosen.id == second.id
    type_in(focus(), "Twee.")
    assert reader.practice.leave()
    assert [one.answer for one in reader.every[:2]] == ["Eén.", "Twee."]


def test_a_remark_is_thrown_away_and_comes_back_with_ctrl_z(reader: Reader) -> None:
    sheet = reader.open_list()
    reader.press(Qt.Key.Key_Delete)
    assert len(sheet.list.remarks) == 14
    reader.practice.undo()
    assert len(sheet.list.remarks) == 15


def test_without_remarks_the_list_says_what_it_is_for(reader: Reader) -> None:
    for one in reader.every:
        reader.workshop.remarks.bin(one.id)
    sheet = reader.open_list()
    assert not sheet.author.isVisible()
    assert not sheet.write_letter.isVisible()
    assert sheet.isAncestorOf(focus()), "the keyboard is on the one next step"
    asked: list[bool] = []
    sheet.bring_wanted.connect(lambda: asked.append(True))
    reader.window.files.dialogs.answer = lambda _start: None  # type: ignore[attr-defined]
    reader.press(Qt.Key.Key_Space)
    assert asked == [True]


def test_a_commented_word_file_is_taken_in_and_answered(qtbot: QtBot, reader: Reader) -> None:
    plan = reader.folder / "plan.docx"
    export_practice(reader.workshop, plan)
    (reader.folder / "terug.docx").write_bytes(
        commented(plan.read_bytes(), [Said(WORDS, "Nieuw!", "Fatima")])
    )
    sheet = reader.open_list()
    sheet.bring.click()
    qtbot.waitUntil(lambda: len(sheet.list.remarks) == 16)
    assert sheet.told.text().startswith("Uit 'terug.docx': 1 nieuwe opmerking.")
    chosen = sheet.list.chosen
    assert chosen is not None
    assert (chosen.comment, chosen.author, chosen.section) == ("Nieuw!", "Fatima", "Aanleiding en vraagstuk")
    reader.press(Qt.Key.Key_A)
    type_in(focus(), "Dank je.")
    sheet.write_answers.click()
    assert reader.look_first() == ["Fien"]
    assert (reader.folder / "terug – met antwoorden.docx").exists()
    sheet.write_letter.click()
    assert reader.look_first() == []
    assert (reader.folder / "Speelhuis – begeleidende brief.docx").exists()
    assert reader.troubles == []
