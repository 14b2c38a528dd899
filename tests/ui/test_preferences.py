"""What people choose on this computer counts at once, at every start, and can be chosen with keys alone."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMainWindow, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.store.places import Places
from app.ui.file_questions import documents
from app.ui.main_window import MainWindow
from app.ui.preferences import start_again
from app.ui.preferences.dressing import dress
from app.ui.preferences.languages import language_of, languages, own_name
from app.ui.preferences.whole_page import show_first
from app.ui.preferences.window import SettingsWindow
from app.ui.projector.feed import RoomMode
from app.ui.projector.known_screens import kept_screen, screen_words
from app.ui.projector.screens import ScreenWatch
from app.ui.settings import Settings, UserSettings
from app.ui.theme.style import Choice, Theme
from app.ui.theme.tokens import COLOURS, Scheme
from app.ui.widgets.button import Button
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.rail import Place
from app.ui.workout.page import WorkoutPage
from app.workshop.day_file import Naming
from app.workshop.spelling import KnownWords
from tests.practices import empty_practice
from tests.ui.hands import Dialogs, focus

CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """A window and the folder it works in; dialogs about folders are answered with ``folder``."""

    def __init__(self, qtbot: QtBot, app: QGuiApplication, theme: Theme, home: Path) -> None:
        self.qtbot = qtbot
        self.home = home
        self.folder: Path | None = None
        self.name = "Nieuw"
        self.asked: list[Path] = []
        self.settings = UserSettings(home / "data")
        dress(theme, self.settings)
        dialogs = Dialogs(self._answer)
        self.window = MainWindow(app, theme, Places(home / "data"), dialogs, settings=self.settings)
        qtbot.addWidget(self.window)
        self.window.show_place(Place.START)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def _answer(self, proposal: Path) -> Path | None:
        self.asked.append(proposal)
        return self.folder if not proposal.suffix else self.home / f"{self.name}{proposal.suffix}"

    def open_settings(self) -> SettingsWindow:
        QTest.keyClick(self.window, Qt.Key.Key_Comma, CTRL)
        shown = self.window.preferences.window
        assert shown is not None
        self.qtbot.waitUntil(shown.isActiveWindow)
        return shown

    def new_practice(self, name: str = "Nieuw") -> None:
        self.name = name
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        QTest.keyClick(self.window.start, Qt.Key.Key_N, CTRL)
        assert self.window.opened is not None

    def kept(self) -> Settings:
        """What the next start will read."""
        return UserSettings(self.home / "data").now


@pytest.fixture
def desk(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, qapp, theme, tmp_path)
    yield desk
    desk.settings.changed.disconnect()
    desk.window.close()


def choose(field: QComboBox, words: str) -> None:
    """With the keyboard: the first letters of an answer."""
    field.setFocus()
    for _ in range(field.count()):
        QTest.keyClick(
            field, Qt.Key.Key_Down if field.currentIndex() < field.findText(words) else Qt.Key.Key_Up
        )
        if field.currentText() == words:
            return
    raise AssertionError(f"there is no {words}")


# -- how it looks


def test_other_colours_come_at_once_and_are_there_at_the_next_start(desk: Desk, theme: Theme) -> None:
    settings = desk.open_settings()
    assert settings.look.colours.field.hasFocus()
    choose(settings.look.colours.field, "Donker")
    seen = [theme.scheme]
    choose(settings.look.colours.field, "Hoog contrast")
    assert [*seen, theme.scheme] == [Scheme.DARK, Scheme.CONTRAST_LIGHT]
    assert desk.kept().theme == Choice.CONTRAST.value


def test_keys_on_buttons_and_motion_can_be_left_out(desk: Desk, theme: Theme) -> None:
    settings = desk.open_settings()
    before = theme.is_calm
    for tick in (settings.look.keys, settings.look.calm):
        tick.setFocus()
        QTest.keyClick(tick, Qt.Key.Key_Space)
    assert (theme.show_keys, before, theme.is_calm) == (False, False, True)
    assert (desk.kept().shows_keys, desk.kept().less_motion) == (False, True)


def test_another_size_asks_before_the_window_closes_and_then_begins_again_where_people_were(
    desk: Desk,
) -> None:
    desk.new_practice()
    settings = desk.open_settings()
    assert settings.look.again.isHidden()
    choose(settings.look.text_size.field, "150 %")
    assert desk.kept().text_size == 150
    assert desk.window.isVisible()
    settings.look.again.setFocus()
    QTest.keyClick(settings.look.again, Qt.Key.Key_Return)
    assert not desk.window.isVisible()
    assert desk.window.preferences.begins_again
    assert desk.window.preferences.begins_with == desk.home / "Nieuw.praktijk"


def test_the_size_of_before_asks_nothing(desk: Desk) -> None:
    settings = desk.open_settings()
    choose(settings.look.text_size.field, "200 %")
    choose(settings.look.text_size.field, "100 %")
    assert settings.look.again.isHidden()


def test_the_program_is_begun_as_it_was_packed_and_without_our_size(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(start_again.SIZE_VARIABLE, "2.0")
    assert start_again.SIZE_VARIABLE not in start_again.environment()
    file = tmp_path / "Het Speelhuis.praktijk"
    assert start_again.command(file) == [sys.executable, "-m", "app", str(file)]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert start_again.command(None) == [sys.executable]


def test_everything_is_drawn_twice_as_large_and_the_window_fits_where_it_did(tmp_path: Path) -> None:
    UserSettings(tmp_path).set(text_size=200)
    look = (
        "import sys; from pathlib import Path; from app.store.places import Places; "
        "from app.ui.application import show_window; "
        f"app, window = show_window(sys.argv[:1], Places(Path({str(tmp_path)!r}))); "
        "least = window.minimumSize() * window.devicePixelRatio(); "
        "print(window.devicePixelRatio(), least.width(), least.height())"
    )
    seen = subprocess.run(
        [sys.executable, "-c", look], env=os.environ, capture_output=True, text=True, check=True, timeout=60
    )
    assert seen.stdout.split() == ["2.0", "960", "540"]


def test_a_window_begins_on_the_whole_screen_when_that_has_no_room_for_it(qtbot: QtBot) -> None:
    room = QGuiApplication.primaryScreen().availableSize()
    for size, whole in ((room, True), (room - QSize(0, 60), False)):
        window = QMainWindow()
        qtbot.addWidget(window)
        window.resize(size)
        show_first(window)
        assert window.isMaximized() is whole
        assert window.normalGeometry().height() < room.height()


def test_in_a_window_too_small_for_it_what_has_the_keyboard_comes_into_sight(
    qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    UserSettings(tmp_path / "data").set(text_size=200)
    window = Desk(qtbot, qapp, theme, tmp_path).window
    whole = window.centralWidget()
    assert isinstance(whole, QScrollArea)
    bars = (whole.horizontalScrollBar(), whole.verticalScrollBar())
    window.resize(960, 600)
    QApplication.processEvents()
    assert [bar.maximum() for bar in bars] == [0, 0]
    window.resize(480, 300)
    QApplication.processEvents()

    def is_in_sight(target: QWidget) -> bool:
        QApplication.processEvents()
        corner = target.mapTo(whole, QPoint(0, 0))
        across = 0 <= corner.x() < whole.viewport().width()
        return across and 0 <= corner.y() <= whole.viewport().height() - target.height()

    for target in (window.rail.settings, window.start.beginnings.practice, window.start.beginnings.sample):
        target.setFocus()
        assert is_in_sight(target)
    window.resize(1440, 900)
    QApplication.processEvents()
    window.resize(480, 300)
    QApplication.processEvents()
    assert is_in_sight(window.start.beginnings.sample)


# -- the room and the names


def test_the_room_takes_other_colours_at_once(desk: Desk) -> None:
    desk.new_practice()
    opened = desk.window.opened
    assert opened is not None
    opened.desk.show()
    room = opened.desk.window
    assert room is not None
    assert opened.feed.mode is not RoomMode.BLACK
    settings = desk.open_settings()
    choose(settings.room.colours.field, "Hoog contrast")
    assert opened.desk.scheme is Scheme.CONTRAST_DARK
    corner = room.view.grab().toImage().pixelColor(0, 0)
    assert corner.name() == COLOURS[Scheme.CONTRAST_DARK].paper.lower()
    assert desk.kept().room_scheme == Scheme.CONTRAST_DARK.value


def test_a_screen_that_is_not_there_now_stays_chosen(desk: Desk) -> None:
    from app.ui.settings import KeptScreen

    beamer = KeptScreen("Epson", "EB-X41", "X5")
    desk.settings.set(room_screen=beamer)
    settings = desk.open_settings()
    assert settings.room.screen_of_room.field.currentText() == "Epson EB-X41 (nu niet aangesloten)"
    choose(settings.room.screen_of_room.field, "Het scherm waarop je niet werkt")
    assert desk.kept().room_screen is None


def test_a_screen_that_is_there_in_another_place_is_the_one_that_is_chosen(
    desk: Desk, qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    beamer = qapp.primaryScreen()
    monkeypatch.setattr(ScreenWatch, "others", (beamer,))
    desk.settings.set(room_screen=replace(kept_screen(beamer), x=1440))
    shown = desk.open_settings().room.screen_of_room.field.currentText()
    assert shown == screen_words(kept_screen(beamer))


def test_in_a_new_practice_answers_begin_without_names(desk: Desk) -> None:
    settings = desk.open_settings()
    choose(settings.room.naming.field, "niets: geen naam en geen tafel")
    settings.close()
    desk.new_practice()
    assert desk.window.opened is not None
    day = desk.window.opened.practice.day
    assert day is not None
    assert day.naming == Naming.NOBODY.value


# -- folders


def test_each_kind_of_file_is_proposed_in_its_own_folder(desk: Desk) -> None:
    settings = desk.open_settings()
    for name, row in (("praktijken", settings.folders.practices), ("uitvoer", settings.folders.exports)):
        desk.folder = desk.home / name
        desk.folder.mkdir()
        row.choose.setFocus()
        QTest.keyClick(row.choose, Qt.Key.Key_Return)
        assert row.where == str(desk.folder)
    desk.asked.clear()
    files = desk.window.files
    files.new("Nieuw.praktijk")
    files.paper(desk.home / "Plan.docx")
    assert desk.asked == [desk.home / "praktijken" / "Nieuw.praktijk", desk.home / "uitvoer" / "Plan.docx"]
    (desk.home / "uitvoer").rmdir()
    files.paper(desk.home / "Plan.docx")
    assert desk.asked[-1] == desk.home / "Plan.docx"
    assert desk.kept().practices_folder == str(desk.home / "praktijken")


def test_without_a_folder_for_documents_files_are_proposed_at_home(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda kind: str(tmp_path / "Documenten"))
    assert documents() == tmp_path
    (tmp_path / "Documenten").mkdir()
    assert documents() == tmp_path / "Documenten"


def test_a_folder_can_be_given_up_again(desk: Desk) -> None:
    settings = desk.open_settings()
    desk.folder = desk.home
    settings.folders.practices.choose.click()
    settings.folders.practices.usual.click()
    assert desk.kept().practices_folder == ""
    assert settings.folders.practices.where == "In Documenten"
    assert settings.folders.practices.choose.hasFocus()


def test_a_folder_that_can_not_be_written_changes_nothing(desk: Desk) -> None:
    settings = desk.open_settings()
    desk.folder = desk.home / "weg"
    settings.folders.backups.choose.click()
    assert settings.folders.trouble.text() == (
        f"In '{desk.folder}' kan niet geschreven worden. Er is niets veranderd."
    )
    assert settings.folders.trouble.isVisible()
    assert desk.kept().backups_folder == ""


def test_backups_of_the_open_practice_go_to_the_folder_that_was_just_chosen(desk: Desk) -> None:
    desk.new_practice()
    settings = desk.open_settings()
    desk.folder = desk.home / "stick"
    desk.folder.mkdir()
    settings.folders.backups.choose.click()
    opened = desk.window.opened
    assert opened is not None
    opened.practice.workshop.describe("title", "Het Speelhuis")
    desk.window.close()
    assert len(list(desk.folder.rglob("*.praktijk"))) == 1


# -- language and spelling


def test_only_languages_that_are_there_can_be_chosen(desk: Desk, tmp_path: Path) -> None:
    settings = desk.open_settings()
    assert settings.words.language.answers == [own_name(code) for code in languages()]
    assert settings.words.language.field.currentText() == "Nederlands"
    for name in ("praktijkdag_fr.qm", "praktijkdag_nl.qm", "qtbase_de.qm"):
        (tmp_path / name).write_bytes(b"")
    assert languages(tmp_path) == ("nl", "fr")
    assert language_of("xx") == "nl"


def test_marks_under_unknown_words_come_and_go_at_once(desk: Desk) -> None:
    desk.new_practice()
    desk.window.show_place(Place.WORKOUT)
    page = desk.window.page(Place.WORKOUT)
    assert isinstance(page, WorkoutPage)
    shown: list[object] = []
    spy = page.paper.editor.set_spelling
    page.paper.editor.set_spelling = lambda check: (shown.append(check), spy(check))  # type: ignore[method-assign,assignment,func-returns-value]
    settings = desk.open_settings()
    settings.words.marks.click()
    settings.words.marks.click()
    assert shown == [None, page.spelling.check]


def test_a_word_leaves_the_word_list_with_a_key_and_undo_brings_it_back(desk: Desk) -> None:
    desk.new_practice()
    assert desk.window.opened is not None
    practice = desk.window.opened.practice
    words = KnownWords(practice.workshop.file)
    for word in ("brugfiguur", "Speelhuis"):
        words.add(word)
    settings = desk.open_settings()
    assert settings.words.list.words == ["brugfiguur", "Speelhuis"]
    settings.words.list.setFocus()
    QTest.keyClick(settings.words.list, Qt.Key.Key_Delete)
    assert words.all() == settings.words.list.words == ["Speelhuis"]
    assert settings.words.list.hasFocus()
    practice.undo()
    assert settings.words.list.words == ["brugfiguur", "Speelhuis"]
    desk.window.show_place(Place.START)
    desk.new_practice("Een andere")
    assert settings.words.list.isHidden()


# -- the whole window


def test_broken_settings_are_told_in_one_sentence(
    qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "instellingen.json").write_bytes(b'{"text_size": "groot"}')
    window = MainWindow(qapp, theme, Places(tmp_path / "data"))
    qtbot.addWidget(window)
    assert window.notice.sentence.startswith("Je instellingen konden niet gelezen worden")
    assert not window.notice.isHidden()


def test_the_keyboard_goes_through_all_settings_and_back_to_the_first(desk: Desk) -> None:
    settings = desk.open_settings()
    first = focus()
    seen: list[QWidget] = []
    while not seen or seen[-1] is not first:
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        seen.append(focus())
        assert seen[-1].accessibleName(), seen[-1]
        corner = seen[-1].mapTo(settings, QPoint(0, 0)).y()
        assert 0 <= corner <= settings.height() - seen[-1].height()
        assert len(seen) < 40
    wanted = [one for one in settings.findChildren(QWidget) if isinstance(one, QComboBox | CheckBox | Button)]
    assert {one for one in wanted if one.isVisible()} <= set(seen)
    heights = [one.mapTo(settings._inside, QPoint(0, 0)).y() for one in seen[-1:] + seen[:-1]]
    assert heights == sorted(heights)
    QTest.keyClick(settings, Qt.Key.Key_Escape)
    assert settings.isHidden()


@pytest.mark.parametrize("width", [640, 360])
def test_no_word_of_the_settings_is_cut(desk: Desk, width: int) -> None:
    desk.new_practice()
    long_folder = desk.home / ("een map met een heel lange naam " * 3).strip()
    long_folder.mkdir()
    desk.settings.set(text_size=125, exports_folder=str(long_folder))
    settings = desk.open_settings()
    settings.resize(width, 240)
    QApplication.processEvents()
    for button in [*settings.findChildren(Button), *settings.findChildren(CheckBox)]:
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.accessibleName()
            assert button.mapTo(settings, QPoint(button.width(), 0)).x() <= settings.width()
    for label in settings.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_the_settings_are_reached_from_the_rail(desk: Desk) -> None:
    desk.window.rail.settings.setFocus()
    QTest.keyClick(desk.window.rail.settings, Qt.Key.Key_Return)
    settings = desk.window.preferences.window
    assert settings is not None
    assert settings.isVisible()
    QTest.keyClick(settings, Qt.Key.Key_F1)
    assert desk.window.preferences.keys is not None
    assert desk.window.preferences.keys.isVisible()


def test_a_file_that_the_desktop_hands_over_is_opened(tmp_path: Path) -> None:
    """As macOS does it: with an event, when the program is already there."""
    file = empty_practice(tmp_path, "Het Speelhuis").file
    file.close()
    look = (
        "import sys; from pathlib import Path; from PySide6.QtGui import QFileOpenEvent; "
        "from app.store.places import Places; from app.ui.application import show_window; "
        f"app, window = show_window(sys.argv[:1], Places(Path({str(tmp_path / 'data')!r})))\n"
        f"app.sendEvent(app, QFileOpenEvent({str(file.place)!r}))\n"
        "while window.opened is None: app.processEvents()\n"
        "print(window.windowTitle(), app.windowIcon().isNull()); window.close()"
    )
    seen = subprocess.run(
        [sys.executable, "-c", look], env=os.environ, capture_output=True, text=True, check=True, timeout=60
    )
    assert seen.stdout.split("\n")[0] == "Het Speelhuis – Praktijkdag False"
