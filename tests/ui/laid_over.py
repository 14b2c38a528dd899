"""What is laid over a place or stands in it for a while: how it comes, and how it goes away again."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.prepare.agenda import AgendaPart
from app.ui.prepare.methods import MethodsPart
from app.ui.prepare.page import PreparePage
from app.ui.prepare.people_part import PeoplePart
from app.ui.prepare.table_head import TableHead
from app.ui.projector.desk import ProjectorDesk
from app.ui.session.day_column import Act
from app.ui.session.end_of_day import EndOfDay
from app.ui.session.page import SessionPage
from app.ui.steps.board.screen import BoardScreen
from app.ui.submit.page import SubmitPage
from app.ui.workout.page import WorkoutPage
from tests.ui.spoken_tree import takes_keyboard

_PEOPLE = "Fien\tkok\nJoris\tbuur\n"
"""A list as people copy it."""
_PATIENCE = 20_000
"""Milliseconds that a file may take to be read beside the window."""


def settle() -> None:
    """What waits for the next turn of the loop is done; timers of the clock are not awaited."""
    for _turn in range(3):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def wait_until(done: Callable[[], bool]) -> None:
    """Let the window go on until it is so."""
    late = QDeadlineTimer(_PATIENCE)
    while not done():
        assert not late.hasExpired()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    settle()


def press(keys: str) -> None:
    """A key or several at once, where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keySequence(focus, QKeySequence(keys))
    settle()


@dataclass(frozen=True, slots=True)
class Over:
    """``come`` brings it while the keyboard is on ``origin``, and ``go`` takes it away.

    Until then people reach only what is in ``root``, which may exist only when it came; without one, all
    of the window. ``again`` is for what was seen already, and comes from elsewhere now.
    """

    name: str
    origin: QWidget
    come: Callable[[], object]
    go: Callable[[], object] = lambda: press("Esc")
    root: QWidget | Callable[[], QWidget | None] | None = None
    again: bool = False

    @property
    def seen_in(self) -> QWidget | None:
        """What people reach, now that it came."""
        return self.root() if callable(self.root) else self.root


Overs = Iterator[Over]


def _close_popup() -> None:
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Escape)


def _focus_of(page: PreparePage) -> QWidget:
    page.take_focus()
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def _keys(*wanted: str) -> Callable[[], None]:
    """Each where the keyboard is by then."""

    def do() -> None:
        for keys in wanted:
            press(keys)

    return do


def over_the_session(page: SessionPage, desk: ProjectorDesk) -> Overs:
    """At a question with answers."""
    field, day, read = page.entry.field, page.day, page.centre.head.read_button
    both, neither = ("Shift+F1", "Ctrl+Shift+F"), ("Ctrl+Shift+F", "Esc", "Shift+F1")
    yield Over("uitleg en een foto", field, _keys(*both), go=_keys(*neither))
    yield Over("oogstronde en inhalen", field, lambda: _late_in_a_round(page), go=_keys("Ctrl+H", "Esc"))
    yield Over("voorlezen", field, _keys("Ctrl+R"))
    yield Over("voorlezen, met de knop", read, read.click, again=True)
    yield Over("springen", field, _keys("Ctrl+G"), root=page.jump)
    yield Over("springen, met de knop", day.jump, day.jump.click, again=True)
    yield Over("herbeleven", field, _keys("Ctrl+Shift+H"), root=page.replay)
    yield Over("herbeleven, met de knop", day.replay, day.replay.click, again=True)
    yield Over("wie over een antwoord", page.answers, _keys("W"))
    yield Over("hoe het kwam", page.entry.via, page.entry.via.click, _close_popup, again=True)
    yield Over("de zaal in dit venster", page.answers, _keys("F11"), root=lambda: desk.cover)
    yield Over("de zaal in een eigen venster", page.answers, desk.show, desk.close, root=lambda: desk.window)
    yield Over("einde van de dag", field, _keys("Ctrl+E"))
    yield Over("einde van de dag, van bij de antwoorden", page.answers, _keys("Ctrl+E"), again=True)


def _late_in_a_round(page: SessionPage) -> None:
    """While everybody says something in turn, the day can be made shorter."""
    press("Ctrl+H")
    page.day._act = Act.CATCH_UP  # the clock of the walk is never late
    page.day._do()


def over_the_board(screen: BoardScreen) -> Overs:
    """What is typed over a post-it, and over the name of a cluster."""
    order = screen.order
    order.choose([screen.acts.board.notes()[0].id])
    yield Over("post-it wijzigen", order.columns, _keys("E"), root=order.in_place.over_note)
    yield Over("cluster hernoemen", order.clusters, _keys("F2"), root=order.in_place.over_cluster)


def over_the_end(end: EndOfDay) -> Overs:
    """At the end of a day."""
    yield Over("eerst kijken", end.save, end.save.click)
    yield Over("invulbladen", end.sheets, end.sheets.click)
    yield Over("ingevulde bladen", end.sheets, _keys("Ctrl+I", "Ctrl+O"), go=_keys("Esc", "Esc"))


def over_the_preparation(page: PreparePage) -> Overs:
    """The panels beside a part, and the pages in its place."""
    agenda, people, methods = page.part(AgendaPart), page.part(PeoplePart), page.part(MethodsPart)
    page.show_part(page.parts.number_of(type(agenda)))
    tabs = agenda.tabs
    yield Over("dit blok", agenda.table, _keys("F4"))
    yield Over("dit blok, met de knop", agenda.block, agenda.block.click, again=True)
    yield Over("datum en plaats", tabs.details, tabs.details.click)
    yield Over("te laat", agenda.table, _keys("F8"), go=_keys("F8"))
    yield Over("reeks", tabs.series, tabs.series.click, go=_keys("F7"))
    page.show_part(page.parts.number_of(type(people)))
    QApplication.clipboard().setText(_PEOPLE)
    yield Over("geplakte lijst", people.paste, people.paste.click)
    yield Over("één mens", _focus_of(page), _keys("F2"))
    head = next(one for one in people.findChildren(TableHead) if takes_keyboard(one.button))
    yield Over("tafel hernoemen", head.button, _keys("F2"), root=head)
    page.show_part(page.parts.number_of(type(methods)))
    yield Over("werkvorm schrijven", methods.list, _keys("F2"))
    yield Over("formulier nakijken", methods.bring, methods.bring.click)


def over_the_texts(page: WorkoutPage) -> Overs:
    """At the text of a question."""
    header = page.header
    both, neither = ("Ctrl+Shift+A", "Ctrl+H"), ("Esc", "Ctrl+Shift+A")
    yield Over("zoeken, en een filter", page.draft, _keys(*both), go=_keys(*neither))
    yield Over("bron", page.draft, _keys("Ctrl+Shift+C"))
    yield Over("spelling", page.draft, _keys("F7"))
    yield Over("wat ontbreekt", page.draft, _keys("Ctrl+Shift+W"), root=page.wanting)
    yield Over("wat ontbreekt, met de knop", header.wanting, header.wanting.click, again=True)
    yield Over("wie doet het zo", page.answers.list, _keys("O"), root=page.spread)
    yield Over("link", page.draft, _keys("Ctrl+K"))
    yield Over("tabel", page.draft, _keys("Ctrl+Shift+T"))


def over_a_sentence(page: WorkoutPage) -> Overs:
    """The answers that it rests on."""
    rests = _keys("Home", "Ctrl+F9")
    yield Over("steunt op een antwoord", page.answers.list, rests, _keys("Ctrl+Z"), root=page.paper.cites)


def over_the_submission(page: SubmitPage) -> Overs:
    """At the overview."""
    level, word, way = page.level.line.stop, page.overview.word, page.level.way
    yield Over("niveau", level, _keys("Return"))
    yield Over("document, met de knop", word, word.click, again=True)
    yield Over("weg, met de knop", way, way.click, again=True)
