"""Terug uit Word: what reads otherwise stands beside our text, and is taken over or left with a key."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.store.opening import OpenMode
from app.ui.submit.overview import Overview
from app.ui.submit.return_page import ReturnPage
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.ui.workout.page import WorkoutPage
from app.workshop.word_differences import Difference
from tests.imports.returns import Edited, around, comment, run_of, sent, type_in, word
from tests.ui.submitting import Hands, hands_on

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
WHY = "grondplan/aanleiding.welke-vraag-of-welk-signaal-lag-aan-de"
GOAL = "grondplan/doel.wat-wil-je-uiteindelijk-bereiken-bij"
ROOM, PLAY, MEET = "Er is te weinig plek om te spelen.", "Kinderen spelen samen.", "Ouders ontmoeten elkaar."


@pytest.fixture
def submit(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Hands]:
    with hands_on(qtbot, qapp, theme, tmp_path) as hands:
        hands.workshop.drafts.write(WHY, ROOM)
        hands.workshop.drafts.write(GOAL, f"{PLAY}\n\n{MEET}")
        yield hands


def rewritten(file: Edited) -> None:
    """Two paragraphs at two questions read otherwise."""
    type_in(file.paragraph(ROOM), "Er is veel te weinig plek om te spelen.")
    type_in(file.paragraph(PLAY), "Kinderen spelen elke dag samen.")


def remarked(file: Edited) -> None:
    run = run_of(file.paragraph(PLAY))
    around(run, run, 1)
    file.comment(comment(1, "Welke leeftijd?"))


def bring(qtbot: QtBot, hands: Hands, *changes: Callable[[Edited], object]) -> ReturnPage:
    """Our grondplan goes out, this is done to it, and it is opened at Indienen."""
    file = Edited(sent(hands.workshop, hands.folder))
    for change in changes:
        change(file)
    return bring_file(qtbot, hands, file.save())


def bring_file(qtbot: QtBot, hands: Hands, path: Path) -> ReturnPage:
    hands.answers["terug.docx"] = path
    hands.page.subs.open_returned()
    page = hands.page.shown
    assert isinstance(page, ReturnPage)
    hands.press(Key.Key_O, CTRL)
    qtbot.waitUntil(lambda: page.busy.isHidden())
    return page


def rows(page: ReturnPage) -> list[str]:
    return [line.words for line in page.list.lines if not line.heading]


def text(hands: Hands, step: str) -> str:
    return hands.workshop.drafts.text(step)


def test_before_there_is_a_file_it_says_what_to_choose(submit: Hands) -> None:
    submit.page.subs.open_returned()
    page = submit.page.shown
    assert isinstance(page, ReturnPage)
    assert "Nog geen bestand" in page.end.words
    assert submit.focus() is page.end.step


def test_what_differs_is_listed_by_question_and_shown_beside_ours(qtbot: QtBot, submit: Hands) -> None:
    page = bring(qtbot, submit, rewritten)
    assert rows(page) == ["Er is veel te weinig plek om te spelen.", "Kinderen spelen elke dag samen."]
    assert page.words == "Er zijn 2 verschillen met je tekst."
    assert page.view.view.words_of(0) == "Nieuw: veel."
    assert page.about == "Veranderd in Word."
    assert submit.focus() is page.list


def test_enter_takes_over_and_goes_to_the_next_and_then_to_the_next_step(qtbot: QtBot, submit: Hands) -> None:
    page = bring(qtbot, submit, rewritten)
    submit.press(Key.Key_Return)
    assert text(submit, WHY) == "Er is veel te weinig plek om te spelen."
    assert rows(page) == ["Kinderen spelen elke dag samen."]
    submit.press(Key.Key_O)
    assert text(submit, GOAL) == f"Kinderen spelen elke dag samen.\n\n{MEET}"
    assert "Geen verschillen" in page.end.words
    assert submit.focus() is page.end.step
    submit.press(Key.Key_Space)
    assert isinstance(submit.page.shown, Overview)


def test_what_is_left_can_be_shown_again(qtbot: QtBot, submit: Hands) -> None:
    page = bring(qtbot, submit, rewritten)
    submit.press(Key.Key_L)
    submit.press(Key.Key_L)
    assert text(submit, WHY) == ROOM
    assert "2 verschillen liet je staan" in page.end.words
    page.end.again.click()
    assert len(rows(page)) == 2


def test_undo_takes_back_what_was_taken_over_and_it_is_listed_again(qtbot: QtBot, submit: Hands) -> None:
    page = bring(qtbot, submit, rewritten)
    submit.press(Key.Key_Return)
    submit.press(Key.Key_Z, CTRL)
    assert text(submit, WHY) == ROOM
    assert len(rows(page)) == 2


def test_arrows_and_f8_walk_over_the_differences(qtbot: QtBot, submit: Hands) -> None:
    page = bring(qtbot, submit, rewritten)
    submit.press(Key.Key_F8)
    assert isinstance(page.shown, Difference)
    assert page.shown.step_id == GOAL
    submit.press(Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert page.shown.step_id == WHY
    submit.press(Key.Key_Down)
    submit.press(Key.Key_Down)
    assert page.shown.step_id == GOAL


def test_where_we_changed_it_too_what_they_did_is_shown_as_well(qtbot: QtBot, submit: Hands) -> None:
    file = Edited(sent(submit.workshop, submit.folder))
    rewritten(file)
    path = file.save()
    submit.workshop.drafts.write(WHY, "Hier is te weinig plek om te spelen.")
    page = bring_file(qtbot, submit, path)
    assert page.about.startswith("Jij veranderde dit ook.")
    assert page.view.then.isVisible()
    assert page.view.then.words_of(0) == "Nieuw: veel."
    submit.press(Key.Key_O)
    assert text(submit, WHY) == "Hier is veel te weinig plek om te spelen."


def test_a_file_with_nothing_different_says_so(qtbot: QtBot, submit: Hands) -> None:
    page = bring(qtbot, submit, lambda _file: None)
    assert "Geen verschillen" in page.end.words


def test_opening_one_file_brings_its_remarks_too_each_once(qtbot: QtBot, submit: Hands) -> None:
    before = len(submit.workshop.remarks.all())
    page = bring(qtbot, submit, remarked)
    assert len(submit.workshop.remarks.all()) == before + 1
    assert "1 nieuwe opmerking" in page.words
    bring_file(qtbot, submit, submit.folder / "terug.docx")
    assert len(submit.workshop.remarks.all()) == before + 1
    assert len(submit.workshop.returns.all()) == 1
    page.end.step.click()
    assert submit.window.rail.place is Place.WORKOUT
    workout = submit.window.page(Place.WORKOUT)
    assert isinstance(workout, WorkoutPage)
    assert workout.sheets.remarks.isVisible()


def test_tomorrow_the_file_is_there_and_the_list_is_as_short(qtbot: QtBot, submit: Hands) -> None:
    bring(qtbot, submit, rewritten)
    submit.press(Key.Key_L)
    submit.open_again(OpenMode.WRITE)
    submit.page.subs.open_returned()
    page = submit.page.shown
    assert isinstance(page, ReturnPage)
    qtbot.waitUntil(lambda: page.busy.isHidden())
    assert rows(page) == ["Kinderen spelen elke dag samen."]


def test_a_bad_file_is_refused_in_a_sentence_and_all_stays(qtbot: QtBot, submit: Hands) -> None:
    path = submit.folder / "brief.odt"
    path.write_bytes(b"Hallo")
    before = submit.workshop.file.record.knowledge()
    page = bring_file(qtbot, submit, path)
    assert submit.workshop.file.record.knowledge() == before
    assert "Nog geen bestand" in page.end.words


def test_who_may_only_look_takes_nothing_over(qtbot: QtBot, submit: Hands) -> None:
    bring(qtbot, submit, rewritten)
    submit.open_again(OpenMode.READ)
    submit.page.subs.open_returned()
    page = submit.page.shown
    assert isinstance(page, ReturnPage)
    qtbot.waitUntil(lambda: page.busy.isHidden())
    assert len(rows(page)) == 2
    assert not page.view.take.isEnabled()
    submit.press(Key.Key_O)
    submit.press(Key.Key_L)
    assert text(submit, WHY) == ROOM
    assert len(rows(page)) == 2


def noted(file: Edited) -> None:
    """A reader wrote something under a heading of their own."""
    heading = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Nota van de lezer</w:t></w:r></w:p>'
    for made in (heading, "<w:p><w:r><w:t>Vraag ook de buurt.</w:t></w:r></w:p>"):
        file.body[-1].addprevious(word(made))


def test_a_text_without_a_question_is_put_with_the_one_that_people_choose(
    qtbot: QtBot, submit: Hands
) -> None:
    page = bring(qtbot, submit, noted)
    assert rows(page) == ["Nota van de lezer: Vraag ook de buurt."]
    assert page.words == "1 stuk past bij geen vraag."
    assert not page.view.take.isEnabled()
    submit.press(Key.Key_O)
    assert page.view.home.hasFocus()
    page.view.home.setCurrentIndex(page.view.home.findData(WHY))
    page.list.setFocus()
    submit.press(Key.Key_Return)
    assert text(submit, WHY) == f"{ROOM}\n\nVraag ook de buurt."
    assert rows(page) == []
    submit.press(Key.Key_Z, CTRL)
    assert text(submit, WHY) == ROOM
    assert rows(page) == ["Nota van de lezer: Vraag ook de buurt."]


def test_a_text_without_a_question_can_be_left_and_shown_again(qtbot: QtBot, submit: Hands) -> None:
    page = bring(qtbot, submit, noted)
    submit.press(Key.Key_L)
    assert rows(page) == []
    page.end.again.click()
    assert rows(page) == ["Nota van de lezer: Vraag ook de buurt."]
