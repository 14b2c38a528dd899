"""Taking words back: first what goes and what we can not reach, then asked once, then gone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.guides.levels import Level
from app.store.opening import OpenMode
from app.ui.submit.erase_page import ErasePage, Subject
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.workshop.withdrawal import OUT_OF_REACH, said_with
from tests.ui.hands import type_in
from tests.ui.submitting import Hands, hands_on

Key = Qt.Key


@pytest.fixture
def submit(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Hands]:
    with hands_on(qtbot, qapp, theme, tmp_path) as hands:
        yield hands


def opened(hands: Hands) -> ErasePage:
    buttons = hands.page.overview.documents.buttons
    next(one for one in buttons if one.accessibleDescription().startswith("Woorden wissen")).click()
    page = hands.page.shown
    assert isinstance(page, ErasePage)
    return page


def words(page: ErasePage) -> list[str]:
    return [line.words for line in page.list.lines]


def headings(page: ErasePage) -> list[str]:
    return [line.words for line in page.list.lines if line.heading]


def choose_one(hands: Hands, page: ErasePage) -> str:
    """The answer of Noëlla, found by some of its words with the keyboard."""
    page.choose(Subject.ONE_ANSWER)
    assert page.search.hasFocus()
    type_in(page.search, "mij simpel straat")
    assert len(page.list.lines) == 1
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Return)
    return words(page)[words(page).index("Dit wordt gewist (1)") + 1]


def test_one_answer_is_found_shown_asked_once_and_gone(submit: Hands) -> None:
    page = opened(submit)
    said = choose_one(submit, page)
    assert said.startswith("Voor mij was dat simpel")
    assert set(OUT_OF_REACH) <= set(words(page))
    page.erase.click()
    assert (page.told, page.keep.hasFocus()) == ("Zeker? Dit kan je niet ongedaan maken.", True)
    page.sure.click()
    assert page.told.startswith("Gewist op deze computer")
    submit.workshop.undo()
    assert said not in [" ".join(text.split()) for _id, text in _all(submit)]


def _all(hands: Hands) -> list[tuple[str, str]]:
    return said_with(hands.workshop, "a", 1000)


def test_no_and_esc_leave_everything_as_it_was(submit: Hands) -> None:
    page = opened(submit)
    said = choose_one(submit, page)
    page.erase.click()
    submit.press(Key.Key_Return)
    page.erase.click()
    submit.press(Key.Key_Escape)
    assert submit.page.shown is page
    assert not page.sure.isVisible()
    assert said in [" ".join(text.split()) for _id, text in _all(submit)]


def test_a_text_that_still_quotes_the_words_can_be_gone_to_and_is_weighed_anew(submit: Hands) -> None:
    page = opened(submit)
    said = choose_one(submit, page)
    step = list(submit.workshop.drafts.all())[3]
    submit.workshop.drafts.write(step, f"Iemand zei: {said}")
    submit.window.show_place(Place.WORKOUT)
    submit.window.show_place(Place.SUBMIT)
    assert "Deze teksten citeren het nog" in headings(page)
    place = words(page).index("Deze teksten citeren het nog") + 1
    page.list.setFocus()
    page.list.setCurrentIndex(page.list.model().index(place, 0))
    submit.press(Key.Key_Return)
    assert submit.looked_at()[0] == step
    submit.workshop.drafts.write(step, "Zonder.")
    submit.window.show_place(Place.SUBMIT)
    assert "Deze teksten citeren het nog" not in headings(page)


def test_all_that_one_person_said_goes_together(submit: Hands) -> None:
    page = opened(submit)
    who = submit.workshop.people.named("Staf")
    assert who is not None
    page.choose(who.id)
    assert any(one.startswith("Dit wordt gewist (") for one in headings(page))
    page.erase.click()
    page.sure.click()
    assert page.subject.findData(who.id) == -1


def test_the_raw_answers_go_once_the_description_is_approved(submit: Hands) -> None:
    page = opened(submit)
    page.choose(Subject.ALL)
    assert not page.erase.isEnabled()
    page.approved.click()
    assert page.erase.isEnabled()
    submit.workshop.set_level(Level.GOED_BESCHREVEN)
    page.choose(Subject.ALL)
    assert page.approved.isHidden()
    before = submit.workshop.drafts.all()
    page.erase.click()
    page.sure.click()
    assert _all(submit) == []
    assert submit.workshop.drafts.all() == before


def test_who_only_reads_erases_nothing(submit: Hands) -> None:
    submit.open_again(OpenMode.READ)
    page = opened(submit)
    choose_one(submit, page)
    assert not page.erase.isEnabled()


def test_how_a_text_was_before_is_chosen_shown_and_gone_while_the_text_stays(submit: Hands) -> None:
    step = "grondplan/omschrijving.wat-gebeurt-er-op-een-gewone-voormiddag"
    submit.workshop.drafts.write(step, "Noëlla vertelde over haar nicht in Meulebeke.")
    submit.workshop.file.end_burst()
    submit.workshop.drafts.write(step, "Iemand vertelde over haar familie.")
    page = opened(submit)
    page.choose(Subject.EARLIER)
    row = next(at for at, line in enumerate(page.list.lines) if "gewone voormiddag" in line.words)
    page.list.setFocus()
    page.list.setCurrentIndex(page.list.model().index(row, 0))
    submit.press(Key.Key_Return)
    assert "Noëlla vertelde over haar nicht in Meulebeke." in words(page)
    assert set(OUT_OF_REACH) <= set(words(page))
    page.erase.click()
    page.sure.click()
    assert page.told.startswith("Gewist op deze computer")
    assert submit.workshop.drafts.text(step) == "Iemand vertelde over haar familie."
    page.choose(Subject.EARLIER)
    assert not any("gewone voormiddag" in line.words for line in page.list.lines)
