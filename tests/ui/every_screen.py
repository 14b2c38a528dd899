"""Leads one window past every screen of the program, for tests that look at all of them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.guides.editing import at, spots
from app.guides.loader import bundled_guides
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.prepare.methods import MethodsPart
from app.ui.prepare.page import PreparePage
from app.ui.session.page import SessionPage
from app.ui.state import OpenPractice
from app.ui.steps.board.screen import BoardScreen, Stage
from app.ui.submit.page import SubmitPage
from app.ui.submit.return_page import ReturnPage
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.ui.workout.page import WorkoutPage
from app.ui.workout.sheets import Sheet
from app.workshop.methods import use
from app.workshop.own_guides import to_edit
from app.workshop.workshop import Workshop
from tests.imports.returns import Edited, sent, type_in
from tests.practices import sample_practice
from tests.ui.hands import Dialogs
from tests.ui.laid_over import (
    Overs,
    over_the_end,
    over_the_preparation,
    over_the_session,
    over_the_submission,
    over_the_texts,
    press,
    wait_until,
)
from tests.ui.laid_over import settle as settle  # for who leads the window elsewhere too

_MOST_MOMENTS = 8
"""Of one step: writing, ordering, voting, the result …"""
_TEXT = "grondplan/doel.wat-wil-je-uiteindelijk-bereiken-bij"
_PLAY = "Kinderen spelen samen."

Page = TypeVar("Page", bound=QWidget)
Screens = Iterator[tuple[str, QWidget]]
"""The name of a screen, and what holds everything that people can reach there."""


class EveryScreen:
    """A window with the sample day, in which every guide of ours is asked besides."""

    def __init__(self, app: QGuiApplication, theme: Theme, folder: Path) -> None:
        self._folder = folder
        self.astray: list[str] = []
        """Where the keyboard came to, when it was elsewhere before something was laid over it."""
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
        for part in (
            self.session,
            self.prepare,
            self.guides,
            self.workout,
            self.submit,
            self.merge,
            self.beside,
        ):
            for name, root in part():
                settle()
                yield name, root
        self.window.show_place(Place.START)
        assert self.window.start.earlier is not None  # otherwise it comes a moment later
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
            if isinstance(screen, BoardScreen):
                screen.go_to(Stage.CLUSTER)
                press("M")
                yield f"sessie, {name}, vrije muur", self.window
                press("M")
        practice.go_to(self._stops()["OpenStep"])
        settle()
        yield from self._overs("sessie", over_the_session(page))
        page.show_end_of_day()
        end = page.end_of_day
        assert end is not None
        yield from self._overs("einde van de dag", over_the_end(end))
        page.show_question()

    def prepare(self) -> Screens:
        """The parts, and what stands beside one or in its place."""
        page = self.place(Place.PREPARE, PreparePage)
        for number, part in enumerate(page.parts):
            page.show_part(number)
            settle()
            yield f"voorbereiden, {type(part).__name__}", self.window
        yield from self._overs("voorbereiden", over_the_preparation(page))

    def guides(self) -> Screens:
        """A guide that is being written: itself, a section of it, and a step of every kind."""
        page = self.place(Place.PREPARE, PreparePage)
        methods = page.part(MethodsPart)
        page.show_part(page.parts.index(methods))
        seen: set[type] = set()
        for key in bundled_guides():
            guide = to_edit(self.practice.workshop, key)
            assert guide is not None
            for spot in spots(guide):
                kind = type(at(guide, spot.path))
                if kind not in seen:
                    seen.add(kind)
                    methods.edit(key)
                    assert methods.editor is not None
                    methods.editor.writing.choose(spot)
                    settle()
                    yield f"werkvorm schrijven, {kind.__name__}", self.window
        press("Esc")

    def workout(self) -> Screens:
        """The texts, the sheets in their place, and what is laid over them."""
        page = self.place(Place.WORKOUT, WorkoutPage)
        self.practice.go_to(self._stops()["OpenStep"])
        settle()
        yield "uitwerken, tekst", self.window
        yield from self._overs("uitwerken", over_the_texts(page))
        for sheet in Sheet:
            page.sheets.turn_to(sheet)
            settle()
            yield f"uitwerken, {sheet.name.lower()}", self.window
        page.sheets.turn_to(None)

    def submit(self) -> Screens:
        """The overview, and each page that opens in its place."""
        page = self.place(Place.SUBMIT, SubmitPage)
        yield "indienen", self.window
        yield from self._overs("indienen", over_the_submission(page))
        subs = page.subs
        acts: dict[str, Callable[[], None]] = {
            "document": lambda: subs.open_document(".docx"),
            "formuliertekst": subs.open_form_text,
            "mail": subs.open_mail,
            "weg": subs.open_way,
            "terug uit Word": subs.open_returned,
            "terug uit Word, met een bestand": self._read_returned,
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

    def merge(self) -> Screens:
        """What a copy brings, and then what is to be chosen."""
        before = QApplication.focusWidget()
        self.window.merge_copy()
        assert self.window.merging is not None
        page = self.window.merging.page
        wait_until(page.preview.isVisible)
        yield "samenvoegen", self.window
        page.preview.take.click()
        wait_until(page.choices.isVisible)
        yield "kiezen wat het wordt", self.window
        press("Esc")
        self._look_back("samenvoegen", before)

    def beside(self) -> Screens:
        """The small windows beside the work."""
        door, aid = self.window.preferences, self.window.help
        shows: dict[str, tuple[Callable[[], None], Callable[[], QWidget | None]]] = {
            "instellingen": (door.show_settings, lambda: door.window),
            "toetsen": (door.show_keys, lambda: door.keys),
            "hulp": (aid.show, lambda: aid.window),
        }
        for name, (show, made) in shows.items():
            before = QApplication.focusWidget()
            show()
            small = made()
            assert small is not None
            settle()
            yield name, small
            press("Esc")
            wait_until(self.window.isActiveWindow)
            self._look_back(name, before)

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

    def _overs(self, place: str, overs: Overs) -> Screens:
        """What is laid over a place, each from where the keyboard would be, and back."""
        for over in overs:
            over.origin.setFocus()
            settle()
            before = QApplication.focusWidget()
            over.come()
            settle()
            inside = QApplication.focusWidget()
            if not over.again:
                yield f"{place}, {over.name}", over.root or self.window
            if inside is None or not isValid(inside) or not inside.isVisible():
                over.origin.setFocus()  # who looked at it put the keyboard elsewhere, and it went away
                over.come()
                settle()
            over.go()
            settle()
            self._look_back(f"{place}, {over.name}", before)

    def _look_back(self, name: str, before: QWidget | None) -> None:
        now = QApplication.focusWidget()
        if now is not before:
            self.astray.append(f"{name}: {_named(before)} → {_named(now)}")

    def _read_returned(self) -> None:
        """Our own Word file comes back, with another word in it."""
        page = self.place(Place.SUBMIT, SubmitPage)
        file = Edited(sent(self.practice.workshop, self._folder, "terug.docx"))
        type_in(file.paragraph(_PLAY), "Kinderen spelen elke dag samen.")
        file.save()
        page.subs.open_returned()
        returned = page.shown
        assert isinstance(returned, ReturnPage)
        press("Ctrl+O")
        wait_until(returned.busy.isHidden)

    def _make(self) -> Workshop:
        """The sample day, and a copy of it in which somebody else wrote on."""
        copy = sample_practice(self._folder / "kopie.praktijk", Places(self._folder / "elders"))
        copy.drafts.write(_TEXT, f"{_PLAY} Dat zegt de keuken.")
        copy.file.close()
        workshop = sample_practice(self._folder / "Speelhuis.praktijk", self.window.places)
        workshop.drafts.write(_TEXT, _PLAY)
        workshop.answers.add(_TEXT, ["Bel naar 0470 12 34 56."])
        day = workshop.people.days()[0].id
        for key in bundled_guides():
            use(workshop, key, day)
        return workshop


def _named(widget: QWidget | None) -> str:
    return f"{type(widget).__name__} ‘{widget.accessibleName()}’" if widget is not None else "nergens"
