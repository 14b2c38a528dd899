"""Leads one window past every screen of the program, for tests that look at all of them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.guides.loader import bundled_guides
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.prepare.page import PreparePage
from app.ui.session.page import SessionPage
from app.ui.state import OpenPractice
from app.ui.submit.page import SubmitPage
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.ui.workout.page import WorkoutPage
from app.ui.workout.sheets import Sheet
from app.workshop.methods import use
from app.workshop.workshop import Workshop
from tests.practices import sample_practice
from tests.ui.hands import Dialogs

_MOST_MOMENTS = 8
"""Of one step: writing, ordering, voting, the result …"""

Page = TypeVar("Page", bound=QWidget)
Screens = Iterator[tuple[str, QWidget]]
"""The name of a screen, and what holds everything that people can reach there."""


def settle() -> None:
    """What waits for the next turn of the loop is done; timers of the clock are not awaited."""
    for _turn in range(3):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def escape() -> None:
    """Esc, where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    settle()


class EveryScreen:
    """A window with the sample day, in which every guide of ours is asked besides."""

    def __init__(self, app: QGuiApplication, theme: Theme, folder: Path) -> None:
        self._folder = folder
        dialogs = Dialogs(lambda proposal: folder / proposal.name)
        self.window = MainWindow(app, theme, Places(folder / "data"), dialogs)
        self.window.resize(1440, 900)
        self.window.show_place(Place.START)
        self.window.show()
        self.window.activateWindow()
        settle()

    def open(self) -> None:
        """The practice is open, as people left it."""
        self.window.use(self._make)
        settle()

    @property
    def practice(self) -> OpenPractice:
        """What is open."""
        assert self.window.opened is not None
        return self.window.opened.practice

    def each(self) -> Screens:
        """Every screen, one after the other."""
        yield "start, eerste keer", self.window
        self.open()
        for part in (self.session, self.prepare, self.workout, self.submit, self.beside):
            for name, root in part():
                settle()
                yield name, root
        self.window.show_place(Place.START)
        settle()
        yield "start", self.window

    def session(self) -> Screens:
        """Each kind of step in each of its moments; then what is laid over a question."""
        page = self.place(Place.SESSION, SessionPage)
        practice = self.practice
        for name, position in self._stops().items():
            practice.go_to(position)
            settle()
            screen = page.middle.step_screen
            yield f"sessie, {name}", self.window
            for moment in range(2, _MOST_MOMENTS if screen is not None else 0):
                if screen is None or page.middle.step_screen is not screen or not screen.forward():
                    break
                settle()
                yield f"sessie, {name}, moment {moment}", self.window
        practice.go_to(self._stops()["OpenStep"])
        for name, (act, root) in {
            "uitleg": (page.middle.toggle_help, self.window),
            "oogstronde": (page.centre.begin_harvest, self.window),
            "voorlezen": (page.centre.begin_read_back, self.window),
            "springen": (page.jump.open_over, page.jump),
            "herbeleven": (page.replay.open_over, page.replay),
            "einde van de dag": (page.show_end_of_day, self.window),
        }.items():
            page.take_focus()
            act()
            settle()
            yield f"sessie, {name}", root
            escape()
            page.show_question()

    def prepare(self) -> Screens:
        """The parts; and a guide that is being written."""
        page = self.place(Place.PREPARE, PreparePage)
        for number, part in enumerate(page.parts):
            page.show_part(number)
            settle()
            yield f"voorbereiden, {type(part).__name__}", self.window

    def workout(self) -> Screens:
        """The texts, the sheets in their place, and what is laid over them."""
        page = self.place(Place.WORKOUT, WorkoutPage)
        self.practice.go_to(self._stops()["OpenStep"])
        settle()
        yield "uitwerken, tekst", self.window
        page.finder.open_bar(replacing=True, words="")
        settle()
        yield "uitwerken, zoeken", self.window
        escape()
        page.wanting.open_over()
        settle()
        yield "uitwerken, wat ontbreekt", page.wanting
        escape()
        for sheet in Sheet:
            page.sheets.turn_to(sheet)
            settle()
            yield f"uitwerken, {sheet.name.lower()}", self.window
        page.sheets.turn_to(None)

    def submit(self) -> Screens:
        """The overview, and each page that opens in its place."""
        page = self.place(Place.SUBMIT, SubmitPage)
        yield "indienen", self.window
        subs = page.subs
        acts: dict[str, Callable[[], None]] = {
            "document": lambda: subs.open_document(".docx"),
            "formuliertekst": subs.open_form_text,
            "mail": subs.open_mail,
            "weg": subs.open_way,
            "terug uit Word": subs.open_returned,
            "woorden wissen": subs.open_erase,
            "ruwe antwoorden wissen": subs.open_raw_answers,
            "slot": subs.open_lock,
            "vergelijken": lambda: subs.open_compare(""),
        }
        for name, act in acts.items():
            act()
            settle()
            yield f"indienen, {name}", self.window
            page.show_overview()
            settle()

    def beside(self) -> Screens:
        """The small windows beside the work, and a notice with something to do."""
        door = self.window.preferences
        door.show_settings()
        assert door.window is not None
        settle()
        yield "instellingen", door.window
        door.window.hide()
        door.show_keys()
        assert door.keys is not None
        settle()
        yield "toetsen", door.keys
        door.keys.hide()
        self.window.activateWindow()
        settle()

    def close(self) -> None:
        """Let go of the file."""
        self.window.close()
        self.window.deleteLater()

    def _stops(self) -> dict[str, int]:
        """Where the first step of each kind stands."""
        found: dict[str, int] = {}
        for position, stop in enumerate(self.practice.stops):
            found.setdefault(type(stop.step).__name__, position)
        return found

    def go_to(self, kind: str) -> None:
        """To the first step of this kind."""
        self.practice.go_to(self._stops()[kind])
        settle()

    def place(self, place: Place, kind: type[Page]) -> Page:
        """Go to a place; its page."""
        self.window.show_place(place)
        page = self.window.page(place)
        assert isinstance(page, kind)
        settle()
        return page

    def _make(self) -> Workshop:
        workshop = sample_practice(self._folder / "Speelhuis.praktijk", self.window.places)
        day = workshop.people.days()[0].id
        for key in bundled_guides():
            use(workshop, key, day)
        return workshop
