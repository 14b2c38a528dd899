"""Whatever goes out, from any place: what may point to a client is looked at first, over that place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.guides.check_status import CheckStatus
from app.ui.main_window import MainWindow
from app.ui.prepare.agenda import AgendaPart
from app.ui.prepare.page import PreparePage
from app.ui.session.page import SessionPage
from app.ui.submit.privacy_page import PrivacyPage
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.ui.workout.page import WorkoutPage
from app.ui.workout.sheets import Sheet
from app.workshop.day_guides import CHECKLIST
from app.workshop.source_values import SourceFacts
from app.workshop.workshop import Workshop
from tests.ui.boards import session_at
from tests.ui.hands import Dialogs
from tests.ui.submitting import Hands, hands_on

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
PHONE = "0470 12 34 56"


@pytest.fixture
def hands(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Hands]:
    with hands_on(qtbot, qapp, theme, tmp_path) as hands:
        yield hands


def looked_at(hands: Hands) -> PrivacyPage:
    """The page, with the keyboard on it and all of the place under it."""
    page = hands.looked_first
    assert page is not None
    QApplication.processEvents()
    assert page.isAncestorOf(hands.focus())
    return page


def cover_of(page: PrivacyPage) -> QWidget:
    cover = page.parentWidget()
    assert cover is not None
    return cover


def words(page: PrivacyPage) -> str:
    assert page.shown is not None
    return page.shown.marked.words


def session(window: MainWindow) -> SessionPage:
    window.show_place(Place.SESSION)
    page = window.page(Place.SESSION)
    assert isinstance(page, SessionPage)
    return page


def workout(window: MainWindow) -> WorkoutPage:
    window.show_place(Place.WORKOUT)
    page = window.page(Place.WORKOUT)
    assert isinstance(page, WorkoutPage)
    return page


def test_the_report_for_the_group_is_looked_at_and_that_of_the_facilitator_is_not(hands: Hands) -> None:
    page = session(hands.window)
    page.show_end_of_day()
    end = page.end_of_day
    assert end is not None
    end.own.setChecked(True)
    end.save.click()
    assert (hands.looked_first, len(hands.asked)) == (None, 1)
    end.own.setChecked(False)
    end.save.click()
    looked = looked_at(hands)
    assert words(looked) == "Noëlla", "the agenda tells whose waffles set off the alarm"
    hands.press(Key.Key_E, CTRL)
    assert (hands.looked_first, len(hands.asked)) == (None, 2)
    assert hands.focus() is not None


def test_an_invitation_is_looked_at_on_the_place_where_it_is_made(hands: Hands) -> None:
    hands.window.show_place(Place.PREPARE)
    page = hands.window.page(Place.PREPARE)
    assert isinstance(page, PreparePage)
    hands.workshop.days.change(hands.workshop.people.days()[0].id, title=f"Bel {PHONE}")
    page.part(AgendaPart).invitation_wanted.emit()
    looked = looked_at(hands)
    assert words(looked) == PHONE
    assert cover_of(looked).geometry() == page.geometry()
    hands.press(Key.Key_Escape)
    assert (hands.looked_first, hands.asked) == (None, [])


def test_a_checklist_that_was_filled_in_is_looked_at(
    qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    def weighed(workshop: Workshop) -> None:
        day = workshop.people.days()[0].id
        step = "checklist/selecteren.kwestie"
        workshop.checks.weigh(step, CheckStatus.NEE, day_id=day)
        workshop.checks.remark(step, f"bel {PHONE}", day_id=day)

    place = "checklist/morgen.afspraken"
    with session_at(qtbot, qapp, theme, tmp_path, place, weighed, CHECKLIST) as (window, _screen):
        asked: list[Path] = []
        window.files.dialogs = Dialogs(lambda proposal: asked.append(proposal))
        QTest.keyClick(window, Key.Key_S, CTRL)
        assert window.opened is not None
        looked = window.opened.look_first.shown
        assert looked is not None
        assert (words(looked), asked) == (PHONE, [])
        looked.write.click()
        assert [one.suffix for one in asked] == [".docx"]


def test_sources_and_the_letter_to_readers_are_looked_at_once(hands: Hands) -> None:
    page = workout(hands.window)
    hands.workshop.sources.add(SourceFacts(title="Gesprek", supports=f"Bel {PHONE}"))
    page.going.show_sources()
    page.sheets.sources.as_paper.click()
    assert words(looked_at(hands)) == PHONE
    hands.press(Key.Key_E, CTRL)
    assert (hands.folder / "Speelhuis – bronnen.docx").exists()
    page.sheets.sources.as_bib.click()
    assert hands.looked_first is None
    hands.workshop.remarks.answer(hands.workshop.remarks.all()[0].id, "Mail an@gmail.com")
    page.sheets.turn_to(Sheet.REMARKS)
    page.sheets.remarks.write_letter.click()
    assert words(looked_at(hands)) == "an@gmail.com"
    hands.press(Key.Key_E, CTRL)
    assert (hands.folder / "Speelhuis – begeleidende brief.docx").exists()


def test_it_stays_with_its_place_and_goes_to_the_next_that_asks(hands: Hands, qtbot: QtBot) -> None:
    hands.page.paper_wanted.emit("wand", ".pdf")
    looked = looked_at(hands)
    page = workout(hands.window)
    assert (looked.isVisible(), page.isVisible()) == (False, True)
    hands.window.show_place(Place.SUBMIT)
    assert looked_at(hands) is looked
    assert looked.isVisible()
    hands.window.resize(1100, 700)
    qtbot.waitUntil(lambda: cover_of(looked).size() == hands.page.size())
    hands.window.notice.show_notice("Een zin.")
    hands.window.notice.clear()
    assert looked_at(hands) is looked
    page = workout(hands.window)
    hands.workshop.sources.add(SourceFacts(title=f"Bel {PHONE}"))
    page.going.show_sources()
    page.sheets.sources.as_paper.click()
    assert words(looked_at(hands)) == PHONE
    hands.window.show_place(Place.SUBMIT)
    assert not looked.isVisible()
    assert hands.asked == []


def test_what_was_asked_elsewhere_and_not_finished_is_dropped_also_when_nothing_is_to_be_looked_at(
    hands: Hands,
) -> None:
    hands.page.paper_wanted.emit("wand", ".pdf")
    looked_at(hands)
    page = workout(hands.window)
    for source in hands.workshop.sources.all():
        hands.workshop.sources.bin(source.id)
    hands.workshop.sources.add(SourceFacts(title="Een boek"))
    page.going.show_sources()
    page.sheets.sources.as_bib.click()
    assert [one.name for one in hands.asked] == ["Speelhuis – bronnen.bib"]
    hands.window.show_place(Place.SUBMIT)
    assert hands.looked_first is None
    assert hands.page.isEnabled()
    assert len(hands.asked) == 1
