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
from app.ui.prepare.practice_part import PracticePart
from app.ui.session.page import SessionPage
from app.ui.state import OpenPractice
from app.ui.steps.board.screen import BoardScreen, Stage
from app.ui.steps.cards.screen import CardsScreen
from app.ui.submit.erase_page import ErasePage, Subject
from app.ui.submit.page import SubmitPage
from app.ui.submit.return_page import ReturnPage
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.ui.workout.page import WorkoutPage
from app.ui.workout.sheets import Sheet
from app.workshop.own_guides import to_edit
from app.workshop.spelling import KnownWords
from tests.imports.word_forms import SHAPES, save
from tests.ui.laid_over import (
    Overs,
    over_a_sentence,
    over_the_board,
    over_the_end,
    over_the_preparation,
    over_the_session,
    over_the_submission,
    over_the_texts,
    press,
    wait_until,
)
from tests.ui.laid_over import settle as settle  # for who leads the window elsewhere too
from tests.ui.seldom_seen import after_a_stop, copies_of_before, nothing_in_it
from tests.ui.walked_practice import (
    FORM,
    PLAY,
    VAGUE,
    FilesOfWalk,
    fill_sheet,
    keep_photo,
    send_back,
    walked_practice,
)

_MOST_MOMENTS = 8
"""Of one step: writing, ordering, voting, the result …"""
_EXTRAS = ("points", "looks_back", "result")
"""Of a step, for which its screen has something that others of its kind lack."""
_A_TURN = 3
"""With cards every moment is somebody's turn: one is as good as all."""

Page = TypeVar("Page", bound=QWidget)
Screens = Iterator[tuple[str, QWidget]]
"""The name of a screen, and what holds everything that people can reach there."""


class EveryScreen:
    """A window with the sample day, in which every guide of ours is asked besides."""

    def __init__(self, app: QGuiApplication, theme: Theme, folder: Path) -> None:
        self._folder = folder
        self.astray: list[str] = []
        """Where the keyboard came to, when it was elsewhere before something was laid over it."""
        dialogs = FilesOfWalk(folder)
        self.window = MainWindow(app, theme, Places(folder / "data"), dialogs)
        self.window.resize(1440, 900)
        self.window.show_place(Place.START)
        self.window.show()
        self.window.activateWindow()
        settle()

    def open(self) -> None:
        """The practice is open, as people left it."""
        self.window.use(lambda: walked_practice(self._folder, self.window.places))
        settle()

    @property
    def practice(self) -> OpenPractice:
        """What is open."""
        assert self.window.opened is not None
        return self.window.opened.practice

    def each(self) -> Screens:
        """Every screen, one after the other."""
        yield from self.first_time()
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
        yield from self.seldom()

    def first_time(self) -> Screens:
        """Start on a computer where nothing was opened yet, with the first of the first steps."""
        self.window.help.welcome()
        settle()
        yield "start, eerste keer", self.window
        assert self.window.help.coach is not None
        self.window.help.coach.leave()

    def seldom(self) -> Screens:
        """What people seldom see, and Start as they mostly do; the practice of the walk is closed for it."""
        yield from nothing_in_it(self.window, self._folder)
        self.window.show_place(Place.START)
        assert self.window.start.earlier is not None  # otherwise it comes a moment later
        settle()
        yield "start", self.window
        yield from copies_of_before(self.window)
        yield from after_a_stop(self.window, self._folder)

    def session(self) -> Screens:
        """Each kind of step in each of its moments; then what is laid over a question."""
        page = self.place(Place.SESSION, SessionPage)
        practice = self.practice
        for name, position in self._stops().items():
            practice.go_to(position)
            settle()
            screen = page.middle.step_screen
            yield f"sessie, {name}", self.window
            most = 0 if screen is None else _A_TURN if isinstance(screen, CardsScreen) else _MOST_MOMENTS
            for moment in range(2, most):
                if screen is None or page.middle.step_screen is not screen or not screen.forward():
                    break
                settle()
                yield f"sessie, {name}, moment {moment}", self.window
            if isinstance(screen, BoardScreen):
                yield from self._at_the_board(screen)
            if isinstance(screen, CardsScreen):
                yield from self._with_cards(screen)
        practice.go_to(self._stops()["OpenStep"])
        settle()
        keep_photo(practice, self._folder)
        assert self.window.opened is not None
        yield from self._overs("sessie", over_the_session(page, self.window.opened.desk))
        page.show_end_of_day()
        end = page.end_of_day
        assert end is not None
        fill_sheet(practice.workshop, self._folder)
        yield from self._overs("einde van de dag", over_the_end(end))
        page.show_question()

    def _at_the_board(self, screen: BoardScreen) -> Screens:
        """Post-its that are being written, a pasted list of them, and how they are put together."""
        screen.go_to(Stage.WRITE)
        screen.writing.vague.look_at(VAGUE)
        screen.writing.offer_list(f"{PLAY}\n{VAGUE}")
        settle()
        yield "sessie, post-its schrijven", self.window
        screen.go_to(Stage.CLUSTER)
        screen.order.choose(screen.acts.board.clusters()[0].note_ids[:1])
        self._keep_something("poef")
        yield "sessie, post-its ordenen", self.window
        press("M")
        yield "sessie, vrije muur", self.window
        press("M")
        yield from self._overs("sessie", over_the_board(screen))
        one, other = screen.acts.board.clusters()[:2]
        screen.acts.rename(other.id, one.name)
        settle()
        yield "sessie, clusters die op elkaar lijken", screen.order.side

    def _with_cards(self, screen: CardsScreen) -> Screens:
        """Cards that lie open, and cards that are changed."""
        press("Ctrl+K")
        press("Down")
        yield "sessie, kaarten wijzigen", self.window
        press("Esc")
        screen.begin_pane.options.buttons()[0].click()
        screen.begin_pane.begin()
        settle()
        yield "sessie, open kaarten", self.window

    def prepare(self) -> Screens:
        """The parts, and what stands beside one or in its place."""
        page = self.place(Place.PREPARE, PreparePage)
        save(SHAPES["headed"](), self._folder / FORM)
        for number, part in enumerate(page.parts):
            page.show_part(number)
            if isinstance(part, PracticePart):
                part.chips["partners"].take_focus()
            settle()
            yield f"voorbereiden, {type(part).__name__}", self.window
        yield from self._overs("voorbereiden", over_the_preparation(page))

    def guides(self) -> Screens:
        """A guide that is being written: itself, a section of it, and a step of every kind."""
        page = self.place(Place.PREPARE, PreparePage)
        methods = page.part(MethodsPart)
        page.show_part(page.parts.number_of(type(methods)))
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
        self._keep_something("Wiegelied")
        yield "uitwerken, tekst", self.window
        yield from self._overs("uitwerken", over_the_texts(page))
        for sheet in Sheet:
            page.sheets.turn_to(sheet)
            settle()
            yield f"uitwerken, {sheet.name.lower()}", self.window
            if sheet is Sheet.SOURCES:
                press("Ctrl+Shift+O")
                yield "uitwerken, onderbouwing", self.window
        page.sheets.turn_to(None)
        yield from self._overs("uitwerken", over_a_sentence(page))

    def submit(self) -> Screens:
        """The overview, and each page that opens in its place."""
        page = self.place(Place.SUBMIT, SubmitPage)
        page.show_sent(self._folder / "grondplan.docx", "Stuur het door.")
        page.overview.versions.rename.click()
        settle()
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
            "woorden wissen": lambda: self._search_to_erase(page),
            "ruwe antwoorden wissen": lambda: self._ask_to_erase(page),
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
        yield "nog te kiezen", self.window

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
        """Where the first step of each kind stands, and the first with each of ``_EXTRAS``."""
        found: dict[str, int] = {}
        seen: set[tuple[str, str]] = set()
        for position, stop in enumerate(self.practice.stops):
            kind = type(stop.step).__name__
            extra = next((one for one in _EXTRAS if getattr(stop.step, one, None)), "")
            if (kind, extra) not in seen:
                found[f"{kind}, {extra or 'zonder meer'}" if kind in found else kind] = position
            seen.add((kind, extra))
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
                yield f"{place}, {over.name}", over.seen_in or self.window
            if inside is None or not isValid(inside) or not inside.isVisible():
                over.origin.setFocus()  # who looked at it put the keyboard elsewhere, and it went away
                over.come()
                settle()
            over.go()
            settle()
            self._look_back(f"{place}, {over.name}", before)

    def _keep_something(self, word: str) -> None:
        """So that it is said when something was kept, and what."""
        KnownWords(self.practice.workshop.file).add(word)
        settle()

    def _look_back(self, name: str, before: QWidget | None) -> None:
        now = QApplication.focusWidget()
        if now is not before:
            self.astray.append(f"{name}: {_named(before)} → {_named(now)}")

    def _read_returned(self) -> None:
        """Our own Word file comes back, with another word in it."""
        page = self.place(Place.SUBMIT, SubmitPage)
        send_back(self.practice.workshop, self._folder)
        page.subs.open_returned()
        returned = page.shown
        assert isinstance(returned, ReturnPage)
        press("Ctrl+O")
        wait_until(returned.busy.isHidden)

    def _search_to_erase(self, page: SubmitPage) -> None:
        """Somebody takes back an answer, and it is found."""
        page.subs.open_erase()
        assert isinstance(page.shown, ErasePage)
        page.shown.choose(Subject.ONE_ANSWER)
        page.shown.search.setText("0470")

    def _ask_to_erase(self, page: SubmitPage) -> None:
        """All that goes is shown, and it is asked once more."""
        page.subs.open_raw_answers()
        assert isinstance(page.shown, ErasePage)
        page.shown.approved.setChecked(True)
        page.shown.erase.click()


def _named(widget: QWidget | None) -> str:
    return f"{type(widget).__name__} ‘{widget.accessibleName()}’" if widget is not None else "nergens"
