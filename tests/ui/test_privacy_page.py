"""Before a file goes out people look at what may point to a client, one by one, and decide themselves."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.store.opening import OpenMode
from app.ui.submit.document_page import DocumentPage
from app.ui.submit.privacy_page import PrivacyPage
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.workshop.client_marks import ClientMark
from tests.ui.submitting import Hands, hands_on

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def submit(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Hands]:
    with hands_on(qtbot, qapp, theme, tmp_path) as hands:
        yield hands


def looked_first(hands: Hands) -> PrivacyPage:
    """Ask for the document of the sample day: the names of Fien and Staf stand in it."""
    hands.press(Key.Key_E, CTRL)
    assert isinstance(hands.page.shown, DocumentPage)
    hands.press(Key.Key_E, CTRL)
    return looked_at(hands)


def looked_at(hands: Hands) -> PrivacyPage:
    """The page that is laid over a place, with the keyboard on it."""
    page = hands.looked_first
    assert page is not None
    QApplication.processEvents()
    return page


def shown(page: PrivacyPage) -> str | None:
    return page.shown.marked.words if page.shown is not None else None


def test_one_finding_is_shown_with_its_sentence_its_place_and_what_it_looks_like(submit: Hands) -> None:
    page = looked_first(submit)
    assert page.sentence.toPlainText() == "[openingsuur na te vragen: Fien zegt 9.00–11.30, Staf 9.30–12.00]"
    assert page.sentence.lit == "Fien"
    assert "1 van 2" in page.words
    assert "Korte omschrijving – Wat gebeurt er op een gewone voormiddag?" in page.words
    assert "‘Fien’ lijkt de naam van iemand die meedeed." in page.words
    assert page.look.hasFocus()


def test_the_whole_way_goes_with_the_keyboard(submit: Hands) -> None:
    page = looked_first(submit)
    submit.press(Key.Key_F8)
    assert shown(page) == "Staf"
    submit.press(Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert shown(page) == "Fien"
    submit.press(Key.Key_H)
    assert (shown(page), page.here.isVisible()) == ("Staf", True)
    submit.press(Key.Key_O)
    assert shown(page) is None
    assert page.write.hasFocus()
    marks = {(kind, words, place is None) for kind, words, place in submit.workshop.cleared.all()}
    assert marks == {(ClientMark.NAME, "fien", False), (ClientMark.NAME, "staf", True)}


def test_the_text_opens_at_the_words_and_the_way_back_finds_what_is_left(submit: Hands) -> None:
    page = looked_first(submit)
    submit.press(Key.Key_T)
    step, words = submit.looked_at()
    assert words == "Fien"
    text = submit.workshop.drafts.text(step)
    submit.workshop.drafts.write(step, text.replace("Fien", "iemand"))
    submit.window.show_place(Place.SUBMIT)
    assert looked_at(submit) is page
    assert (shown(page), "1 van 1" in page.words) == ("Staf", True)


def test_nothing_holds_the_file_back_and_it_is_asked_once(submit: Hands, qtbot: QtBot) -> None:
    looked_first(submit)
    submit.press(Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: submit.page.overview.sent.isVisible(), timeout=60_000)
    assert (submit.folder / "Speelhuis.docx").exists()
    submit.press(Key.Key_E, CTRL)
    submit.press(Key.Key_E, CTRL)
    assert isinstance(submit.page.shown, DocumentPage)


def test_esc_goes_back_to_the_document_and_writes_nothing(submit: Hands) -> None:
    looked_first(submit)
    submit.press(Key.Key_Escape)
    assert isinstance(submit.page.shown, DocumentPage)
    assert submit.asked == []


def test_a_paper_of_the_group_and_a_day_file_are_looked_at_too(submit: Hands) -> None:
    submit.page.paper_wanted.emit("wand", ".pdf")
    page = looked_at(submit)
    assert shown(page) == "Ilke"
    assert not page.look.isVisible()
    submit.press(Key.Key_E, CTRL)
    assert (submit.folder / "Speelhuis – wand.pdf").exists()
    submit.page.day_file_wanted.emit(True)
    assert looked_at(submit) is page
    assert shown(page) == "Fien"


def test_who_only_reads_can_look_but_says_nothing(submit: Hands) -> None:
    submit.open_again(OpenMode.READ)
    submit.page.day_file_wanted.emit(False)
    page = looked_at(submit)
    assert (page.look.isEnabled(), page.here.isEnabled()) == (True, False)
    submit.press(Key.Key_O)
    assert submit.workshop.cleared.all() == frozenset()


def test_without_a_grondplan_a_paper_is_looked_at_in_the_same_way(submit: Hands) -> None:
    submit.workshop.drafts.write("grondplan/doel.verandering", "Bel 0470 12 34 56")
    assert submit.page.stack.isVisible()
    submit.page.paper_wanted.emit("kaarten", ".pdf")
    assert submit.looked_first is None
