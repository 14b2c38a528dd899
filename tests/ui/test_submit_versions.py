"""Versies: states get a name, are laid beside each other, and texts of then are put back."""

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.exports.wishes import PlanWishes
from app.exports.writing import export_grondplan
from app.prose.difference import Kind
from app.ui.submit.compare_page import ComparePage
from app.ui.submit.versions_panel import VersionsPanel
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from tests.ui.hands import type_in
from tests.ui.submitting import Hands, hands_on

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
WHY = "grondplan/aanleiding.vraagstuk"
GOAL = "grondplan/doel.verandering"


@pytest.fixture
def submit(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Hands]:
    with hands_on(qtbot, qapp, theme, tmp_path) as hands:
        hands.workshop.drafts.write(WHY, "Er is te weinig plek om te spelen.")
        hands.workshop.drafts.write(GOAL, "Kinderen spelen samen.")
        yield hands


def panel_of(hands: Hands) -> VersionsPanel:
    panel = hands.page.overview.versions
    panel.list.setFocus()
    return panel


def name_now(hands: Hands, name: str) -> VersionsPanel:
    panel = panel_of(hands)
    panel.list.choose("")
    hands.press(Key.Key_F2)
    type_in(hands.focus(), name)
    hands.press(Key.Key_Return)
    return panel


def titles(panel: VersionsPanel) -> list[str]:
    return [row.title for row in panel.list.rows]


def compare_with_now(hands: Hands) -> ComparePage:
    panel_of(hands)
    hands.press(Key.Key_Return)
    page = hands.page.shown
    assert isinstance(page, ComparePage)
    return page


def test_this_moment_gets_a_name_with_f2_and_the_keyboard_stays_on_it(submit: Hands) -> None:
    panel = name_now(submit, "naar EXPOO, 12 maart")
    assert titles(panel)[:2] == ["Nu", "naar EXPOO, 12 maart"]
    assert panel.list.hasFocus()
    assert panel.list.row is not None
    assert panel.list.row.title == "naar EXPOO, 12 maart"


def test_a_name_changes_with_f2_and_goes_away_with_del_and_undo_brings_it_back(submit: Hands) -> None:
    panel = name_now(submit, "eerste")
    submit.press(Key.Key_F2)
    type_in(submit.focus(), "tweede")
    submit.press(Key.Key_Return)
    assert titles(panel)[1] == "tweede"
    submit.press(Key.Key_Delete)
    assert "tweede" not in titles(panel)
    submit.press(Key.Key_Z, CTRL)
    assert titles(panel)[1] == "tweede"


def test_esc_leaves_a_name_as_it_was_and_no_name_names_nothing(submit: Hands) -> None:
    panel = name_now(submit, "eerste")
    submit.press(Key.Key_F2)
    type_in(submit.focus(), "anders")
    submit.press(Key.Key_Escape)
    assert titles(panel)[1] == "eerste"
    panel = name_now(submit, "   ")
    assert titles(panel).count("eerste") == 1
    assert panel.list.hasFocus()


def test_only_the_questions_that_changed_are_shown_with_their_words_counted(submit: Hands) -> None:
    name_now(submit, "eerste")
    submit.workshop.drafts.write(WHY, "Er is te weinig plek om buiten te spelen.")
    page = compare_with_now(submit)
    assert [one.step_id for one in page.compared] == [WHY]
    assert page.compared[0].words == "Een woord erbij"
    assert page.words == "Een tekst is anders: één woord erbij."
    assert page.questions.hasFocus()
    assert "buiten" in page.view.toPlainText()


def test_two_states_that_are_the_same_say_so(submit: Hands) -> None:
    name_now(submit, "eerste")
    page = compare_with_now(submit)
    assert page.words == "Deze twee versies hebben dezelfde teksten."
    assert page.put_back.isHidden()
    assert page.before.hasFocus()


def test_one_text_is_put_back_and_undo_takes_that_back(submit: Hands) -> None:
    name_now(submit, "eerste")
    submit.workshop.drafts.write_all({WHY: "Anders.", GOAL: "Ook anders."}, "Getypt")
    page = compare_with_now(submit)
    assert [one.step_id for one in page.compared] == [WHY, GOAL]
    submit.press(Key.Key_Down)
    page.put_back.click()
    assert submit.workshop.drafts.text(GOAL) == "Kinderen spelen samen."
    assert submit.workshop.drafts.text(WHY) == "Anders."
    assert [one.step_id for one in page.compared] == [WHY]
    submit.press(Key.Key_Z, CTRL)
    assert submit.workshop.drafts.text(GOAL) == "Ook anders."


def test_what_changed_in_uitwerken_is_compared_when_people_come_back(submit: Hands) -> None:
    name_now(submit, "eerst")
    page = compare_with_now(submit)
    assert page.words == "Deze twee versies hebben dezelfde teksten."
    submit.window.show_place(Place.WORKOUT)
    submit.workshop.drafts.write(WHY, "Er is veel te weinig plek om te spelen.")
    submit.window.show_place(Place.SUBMIT)
    assert [one.step_id for one in page.compared] == [WHY]


def test_all_texts_are_put_back_in_one_step(submit: Hands) -> None:
    name_now(submit, "eerste")
    submit.workshop.drafts.write_all({WHY: "Anders.", GOAL: "Ook anders."}, "Getypt")
    page = compare_with_now(submit)
    page.put_all_back.click()
    assert page.compared == ()
    assert submit.workshop.drafts.text(WHY) == "Er is te weinig plek om te spelen."
    submit.press(Key.Key_Z, CTRL)
    assert submit.workshop.drafts.text(WHY) == "Anders."
    assert submit.workshop.drafts.text(GOAL) == "Ook anders."


def test_any_two_states_are_compared(submit: Hands) -> None:
    name_now(submit, "eerste")
    submit.workshop.drafts.write(WHY, "Tweede tekst.")
    name_now(submit, "tweede")
    submit.workshop.drafts.write(WHY, "Derde tekst.")
    submit.page.overview.versions.compare_two.click()
    page = submit.page.shown
    assert isinstance(page, ComparePage)
    names = [page.before.itemText(number).split(" –")[0] for number in range(page.before.count())]
    page.before.setCurrentIndex(names.index("eerste"))
    page.after.setCurrentIndex(names.index("tweede"))
    page.after.activated.emit(page.after.currentIndex())
    assert [one.step_id for one in page.compared] == [WHY]
    kinds = {
        kind: "".join(
            piece.text for line in page.compared[0].passages for piece in line.pieces if piece.kind is kind
        )
        for kind in (Kind.GONE, Kind.NEW)
    }
    assert kinds[Kind.GONE].startswith("Er is te weinig plek")
    assert kinds[Kind.NEW].startswith("Tweede tekst")


def test_f8_goes_to_the_next_difference_and_on_to_the_next_text(submit: Hands) -> None:
    name_now(submit, "eerste")
    longer = {step: f"{submit.workshop.drafts.text(step)} Elke dag." for step in (WHY, GOAL)}
    submit.workshop.drafts.write_all(longer, "Getypt")
    page = compare_with_now(submit)
    seen = []
    for _ in range(5):
        submit.press(Key.Key_F8)
        seen.append((page.questions.currentIndex().row(), page.view.current))
    assert seen == [(0, 0), (1, 0), (1, 0), (1, 0), (1, 0)]
    page.previous.click()
    assert (page.questions.currentIndex().row(), page.view.current) == (0, 0)


def test_what_went_out_can_be_saved_as_it_went(submit: Hands, tmp_path: Path) -> None:
    done = export_grondplan(submit.workshop, tmp_path / "Weg.docx", PlanWishes())
    assert done is not None
    assert done.given is not None
    then = done.path.read_bytes()
    done.path.unlink()
    submit.workshop.drafts.write(WHY, "Intussen anders.")
    panel = panel_of(submit)
    row = next(row for row in panel.list.rows if row.sent)
    assert done.given.code in row.title
    panel.list.choose(row.key)
    panel.file.click()
    assert done.path.read_bytes() == then
    assert docx.Document(str(done.path)).paragraphs
    assert done.given.code in submit.page.overview.sent.words


def test_ctrl_t_at_the_versions_leads_to_the_copies_and_esc_back_to_them(submit: Hands, qtbot: QtBot) -> None:
    window, place = submit.window, submit.workshop.file.place
    submit.workshop.answers.enter(GOAL, "het laatste woord")
    panel_of(submit)
    submit.press(Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: window.copies.is_shown)
    assert window.opened is None
    assert len(window.copies.page.list.rows) > 1, "closing made a copy of all of it"
    qtbot.waitUntil(lambda: not window.copies.page._work.busy)
    assert "hetzelfde als nu" in window.copies.page.words
    submit.press(Key.Key_Escape)
    qtbot.waitUntil(lambda: window.opened is not None)
    assert submit.workshop.file.place == place
    assert window.rail.place is Place.SUBMIT
    submit.page.overview.versions.copies.click()
    qtbot.waitUntil(lambda: window.copies.is_shown)
