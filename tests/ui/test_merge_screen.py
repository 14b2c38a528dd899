"""Taking in a copy on screen: look first, take it in, choose side by side, and back to the work."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.store.opening import OpenMode, open_practice_file
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.merge.page import MergePage
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.workshop.workshop import Workshop
from tests.practices import empty_practice
from tests.ui.hands import Dialogs, type_in

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
STEP = "grondplan/doel.verandering"
SHARED = "Ouders en kinderen komen samen in een huis waar iedereen welkom is, elke week opnieuw."


class Copies:
    """A window with one copy open, and another copy beside it."""

    def __init__(self, qtbot: QtBot, qapp: QGuiApplication, theme: Theme, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        mine = empty_practice(folder, "Speelhuis")
        mine.start("Het Speelhuis")
        mine.drafts.write(STEP, SHARED)
        mine.file.close()
        self.place, self.other = folder / "Speelhuis.praktijk", folder / "Tafel 2.praktijk"
        shutil.copyfile(self.place, self.other)
        self.chosen: Path | None = self.other
        self.window = MainWindow(qapp, theme, Places(folder / "data"), Dialogs(lambda _start: self.chosen))
        qtbot.addWidget(self.window)

    def elsewhere(self, place: Path | None = None) -> Workshop:
        return Workshop(open_practice_file(place or self.other, Places(self.folder / "ander")))

    def open(self) -> None:
        self.window.open_path(self.place)
        self.qtbot.waitUntil(lambda: self.window.opened is not None)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    @property
    def mine(self) -> Workshop:
        assert self.window.opened is not None
        return self.window.opened.practice.workshop

    @property
    def page(self) -> MergePage:
        assert self.window.merging is not None
        return self.window.merging.page

    def look(self) -> None:
        """Ctrl+Shift+M, and the copy is looked at."""
        self.press(Key.Key_M, CTRL | SHIFT)
        self.qtbot.waitUntil(lambda: self.page.preview.isVisible())

    def take(self) -> None:
        self.press(Key.Key_Return, CTRL)
        self.qtbot.waitUntil(lambda: not self.page.preview.isVisible())

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)


@pytest.fixture
def copies(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Copies]:
    made = Copies(qtbot, qapp, theme, tmp_path)
    yield made
    made.window.close()


@pytest.fixture
def torn(copies: Copies) -> Copies:
    """Both wrote another text and another title, and both typed Fien; the window is open."""
    there = copies.elsewhere()
    there.drafts.write(STEP, SHARED + " Dat zegt tafel twee.")
    there.describe("title", "Speelhuis Mechelen")
    there.answers.add(STEP, ["van ginder"], who=there.people.add_person("Fien"))
    there.file.close()
    copies.open()
    copies.mine.drafts.write(STEP, SHARED + " Dat zeggen wij.")
    copies.mine.describe("title", "Speelhuis Antwerpen")
    copies.mine.people.add_person("Fien")
    return copies


def test_what_a_copy_brings_is_shown_first_and_esc_leaves_everything_as_it_was(torn: Copies) -> None:
    torn.look()
    preview = torn.page.preview
    assert preview.words.startswith("'Tafel 2.praktijk' brengt één antwoord")
    assert "Op 2 plaatsen schreven jullie iets anders." in preview.words
    assert "Antwoord ‘van ginder’" in [line.words for line in preview.things.lines]
    assert [line.words for line in preview.sums.lines] == ["Van wie", "Fien", "Bij welk onderdeel", "Doel"]
    assert preview.take.hasFocus()
    torn.press(Key.Key_Escape)
    assert not torn.page.isVisible()
    assert torn.mine.answers.of(STEP) == []
    assert list(torn.mine.file.copy.folder.glob("erbij*")) == []


def test_choices_are_walked_by_keyboard_until_none_is_left(torn: Copies) -> None:
    torn.look()
    torn.take()
    choices = torn.page.choices
    assert choices.count.text() == "Nog 3 keuzes"
    assert choices.list.hasFocus()
    assert len(choices.side.cards) == 2
    assert choices.side.difference.isVisible()
    assert choices.side.difference.count == 1
    torn.press(Key.Key_B)
    assert torn.mine.drafts.all()[STEP].count(SHARED) == 2, "one paragraph, so both stand there"
    assert choices.count.text() == "Nog 2 keuzes"
    torn.press(Key.Key_F8)
    assert choices.title.text() == "Fien staat er twee keer"
    torn.press(Key.Key_F8)
    torn.press(Key.Key_A)
    assert choices.typed.hasFocus()
    choices.typed.selectAll()
    type_in(choices.typed, "Ons Speelhuis 1 B")
    torn.press(Key.Key_Return, CTRL)
    assert torn.mine.practice.title == "Ons Speelhuis 1 B"
    torn.press(Key.Key_B)
    assert choices.count.text() == "Er is niets meer te kiezen."
    assert [who.name for who in torn.mine.people.everyone()].count("Fien") == 1
    assert choices.back.hasFocus()
    torn.press(Key.Key_Space)
    assert not torn.page.isVisible()


def test_undo_brings_the_choice_back(torn: Copies) -> None:
    torn.look()
    torn.take()
    choices = torn.page.choices
    value = choices.one.options[0].value  # type: ignore[union-attr]
    torn.press(Key.Key_1)
    assert torn.mine.drafts.all()[STEP] == value
    torn.press(Key.Key_Z, CTRL)
    assert choices.count.text() == "Nog 3 keuzes"


def test_what_is_left_is_said_in_every_place_with_a_way_back(torn: Copies) -> None:
    line = torn.window.choices_line
    assert not line.isVisible()
    torn.look()
    torn.take()
    torn.press(Key.Key_Escape)
    torn.window.show_place(Place.WORKOUT)
    assert line.isVisible()
    assert line.words == "Op 2 plaatsen schreven jullie iets anders. Alles is bewaard."
    line.choose.click()
    assert torn.page.choices.isVisible()
    assert not line.isVisible()
    torn.press(Key.Key_1)
    torn.press(Key.Key_Escape)
    assert line.words.startswith("Op één plaats")
    torn.press(Key.Key_M, CTRL | SHIFT)
    torn.press(Key.Key_1)
    torn.press(Key.Key_Escape)
    assert not line.isVisible()


def test_choices_wait_in_the_file_until_it_is_opened_again(torn: Copies) -> None:
    torn.look()
    torn.take()
    torn.press(Key.Key_Escape)
    torn.window.use(
        lambda: Workshop(open_practice_file(torn.place, Places(torn.folder / "data"))), torn.place
    )
    assert torn.window.choices_line.words.startswith("Op 2 plaatsen")


def test_a_copy_with_nothing_new_and_one_that_cannot_come_in_say_so(copies: Copies) -> None:
    copies.open()
    copies.look()
    assert copies.page.preview.words == "'Tafel 2.praktijk' heeft niets wat hier nog niet in zit."
    assert not copies.page.preview.take.isVisible()
    assert copies.page.preview.leave_it.hasFocus()
    copies.press(Key.Key_Space)
    copies.chosen = copies.folder / "stuk.praktijk"
    copies.chosen.write_bytes(b"niets")
    copies.press(Key.Key_M, CTRL | SHIFT)
    copies.qtbot.waitUntil(lambda: "geen praktijkbestand" in copies.window.notice.sentence)
    assert not copies.page.isVisible()


def test_what_another_wrote_in_the_same_file_meanwhile_is_explained_and_offered(copies: Copies) -> None:
    copies.open()
    copies.mine.file.publish_now()
    shutil.copyfile(copies.place, copies.other)
    there = copies.elsewhere()
    there.describe("title", "Speelhuis Mechelen")
    there.file.close()
    shutil.copyfile(copies.other, copies.place)
    copies.mine.describe("title", "Speelhuis Antwerpen")
    copies.mine.file.publish_now()
    assert "kies je wanneer het past" in copies.window.notice.sentence
    assert copies.window.choices_line.words.startswith("Op één plaats")
    copies.window.choices_line.choose.click()
    assert copies.page.choices.why.text().startswith("Samengevoegd met wat elders veranderde, vandaag")
    assert {card.text.toPlainText() for card in copies.page.choices.side.cards} == {
        "Speelhuis Mechelen",
        "Speelhuis Antwerpen",
    }


def test_esc_while_a_copy_is_looked_at_forgets_it(copies: Copies) -> None:
    copies.open()
    copies.press(Key.Key_M, CTRL | SHIFT)
    copies.press(Key.Key_Escape)
    assert not copies.page.isVisible()
    copies.qtbot.waitUntil(lambda: not list(copies.mine.file.copy.folder.glob("erbij*")))
    copies.look()
    assert copies.page.preview.isVisible()


def test_closing_while_a_copy_is_looked_at_leaves_nothing_behind(copies: Copies) -> None:
    copies.open()
    work = copies.mine.file.copy.folder
    copies.press(Key.Key_M, CTRL | SHIFT)
    assert copies.page.busy.isVisible()
    copies.window.close()
    assert copies.window.opened is None
    assert not work.exists()


def test_who_may_only_read_sees_what_there_is_to_choose_and_chooses_nothing(torn: Copies) -> None:
    torn.look()
    torn.take()
    torn.press(Key.Key_Escape)
    torn.mine.file.publish_now()
    places = Places(torn.folder / "lezer")
    torn.window.use(lambda: Workshop(open_practice_file(torn.place, places, mode=OpenMode.READ)), torn.place)
    assert torn.window.choices_line.isVisible()
    assert not torn.window.choices_line.choose.isVisible()
    torn.press(Key.Key_M, CTRL | SHIFT)
    choices = torn.page.choices
    assert len(choices.side.cards) == 2
    before = torn.mine.drafts.all()
    torn.press(Key.Key_1)
    torn.press(Key.Key_B)
    assert torn.mine.drafts.all() == before
    assert not any(card.take.isVisible() for card in choices.side.cards)
    assert choices.count.text() == "Nog 3 keuzes"


def test_the_start_page_offers_it_for_the_last_practice(copies: Copies) -> None:
    copies.open()
    copies.window.show_place(Place.START)
    button = copies.window.start.beginnings.merge
    assert button.isVisible()
    button.click()
    copies.qtbot.waitUntil(lambda: copies.page.preview.isVisible())
