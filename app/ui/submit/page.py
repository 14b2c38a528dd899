"""Indienen: how far the description is, what is still to be done for the next level, and what goes out."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from app.exports.targets import (
    CALENDAR,
    CARDS,
    CHECKLIST,
    CSV,
    ICS,
    LESSONS,
    NOTES,
    PNG,
    PRESENTATION,
    PROFILE,
    SLIDES,
    WALL,
)
from app.guides.levels import Level
from app.guides.steps import BoardStep
from app.ui.desktop import Desktop
from app.ui.place_page import PlacePage
from app.ui.prepare.header import PrepareHeader
from app.ui.state import Changed, OpenPractice
from app.ui.submit.document_page import DocumentPage
from app.ui.submit.documents_card import Document, DocumentAct
from app.ui.submit.fill_form_page import FillFormPage
from app.ui.submit.level_card import LevelCard, working_at
from app.ui.submit.lock_page import LockPage
from app.ui.submit.overview import Overview
from app.ui.submit.sub_page import SubPage
from app.ui.submit.sub_pages import SubPages
from app.ui.submit.version_acts import VersionActs
from app.ui.submit.wants import Wants
from app.ui.submit.wishes_form import PDF, WORD
from app.ui.submit.without_plan import WithoutPlan
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space
from app.workshop.guides import GRONDPLAN


class SubmitPage(PlacePage):
    """Nothing that is missing stops the document. What opens here, opens in the page itself."""

    look_wanted = Signal(object)
    """A ``Spot`` in a text."""
    fill_in_wanted = Signal()
    """The data of the practice are to be filled in."""
    methods_wanted = Signal()
    """There is no grondplan: one is to be taken up."""
    day_file_wanted = Signal(bool)
    """The day as a file; True for without names."""
    paper_wanted = Signal(str, str)
    """A paper of the sessions, by its name and its suffix."""
    copies_wanted = Signal()
    """The copies of the file, to put a state of before back."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, desktop: Desktop, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._desktop = desktop
        self.header = PrepareHeader(theme, practice, self)
        self.level = LevelCard(theme, practice, self)
        self.stack = QStackedWidget(self)
        self.subs = SubPages(theme, practice, desktop, self.stack)
        self.overview = Overview(
            theme, self._documents(), self._made(), self.stack, changeable=not practice.read_only
        )
        self.stack.addWidget(self.overview)
        self.wants = Wants(practice, self.overview)
        self.versions = VersionActs(practice, self.overview.versions)
        self._theme = theme
        self._none: WithoutPlan | None = None
        self._build()
        self._connect()

    @property
    def none(self) -> WithoutPlan:
        """What stands here without a grondplan; made once there is none, which is seldom."""
        if self._none is None:
            network = self._practice.workshop.practice.kind == "network"
            documents = [*self._shared(), *self._of_sessions(), self._day(), *self._private()]
            self._none = none = WithoutPlan(self._theme, documents, self, network=network)
            none.step_wanted.connect(self.methods_wanted)
            none.sent.open_wanted.connect(self._open)
            none.sent.folder_wanted.connect(self._open)
            self._inside.addWidget(none, 1)
        return self._none

    @property
    def shown(self) -> QWidget:
        """The overview, or the page that is open in its place."""
        return self.stack.currentWidget() or self.overview

    @property
    def plan(self) -> bool:
        """Whether the file has a grondplan at all."""
        return self._practice.workshop.guides.get(GRONDPLAN) is not None

    def show_overview(self) -> None:
        """Back from what was open, to where it was opened."""
        self.subs.close()
        self._read()
        self.subs.came_from.give_back(self.take_focus)

    def show_sent(self, path: Path, forward: str) -> None:
        """A file is written; ``forward`` says in a sentence what to do with it."""
        self.subs.close()
        self._read()
        (self.overview if self.plan else self.none).show_sent(path, forward)

    def take_focus(self) -> None:
        """On the first thing to do."""
        page = self.shown
        if not self.stack.isVisibleTo(self):
            self.none.take_focus()
        elif isinstance(page, Overview | SubPage):
            page.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()
        self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.level.set_low(self.height() < _LOW)

    def _read(self) -> None:
        self._show_level()
        self._show_stack()
        if self.plan:
            self.wants.read()
            self.versions.read()
            self.overview.show_form(self._practice.workshop.forms.name or "")
            self.overview.show_made(any_made=self._has_exercise())

    def _has_exercise(self) -> bool:
        steps = (step for guide in self._practice.workshop.guides for _section, step in guide.steps())
        return any(isinstance(step, BoardStep) for step in steps)

    def _show_stack(self) -> None:
        """Without a grondplan only what opens in its place."""
        inside = self.plan or self.shown is not self.overview
        self.stack.setVisible(inside)
        if not inside or self._none is not None:
            self.none.setVisible(not inside)
        self._show_level()

    def _show_level(self) -> None:
        """A page that is open in the place of the overview gets all the room."""
        self.level.setVisible(self.plan and self.shown is self.overview)

    def _on_changed(self, _changed: Changed) -> None:
        if self.isVisible() and self.shown is self.overview:
            self._read()

    def _word(self) -> None:
        """Ctrl+E: to the document; and when people are there, write it."""
        if isinstance(self.shown, DocumentPage | FillFormPage | LockPage):
            self.shown.ask_to_write()
        elif self.plan:
            self.subs.open_document(WORD)

    def _to_copies(self) -> None:
        """Ctrl+T: only from where its button stands, as on the start page."""
        if self.overview.versions.copies.isVisible():
            self.copies_wanted.emit()

    def _open(self, path: Path) -> None:
        if not self._desktop.open(path):
            words = self.tr("‘{name}’ ging niet open. Open het zelf; je vindt het in {folder}.")
            self._practice.trouble.emit(words.format(name=path.name, folder=path.parent))

    def _ask_level(self) -> None:
        self.level.ask(working_at(self._practice.workshop) or Level.WETENSCHAPPELIJK_ONDERZOCHT)

    def _go_round(self, along: int) -> None:
        """F6: to the next of the things that stand beside each other."""
        page = self.shown
        if not self.plan:
            return
        assert isinstance(page, Overview | SubPage)
        stops = page.panes() if self.level.isHidden() else [self.level.line.stop, *page.panes()]
        focus = QApplication.focusWidget()
        here = next((number for number, stop in enumerate(stops) if focus in (stop, stop.focusProxy())), -1)
        stops[(here + along) % len(stops)].setFocus()

    def _documents(self) -> list[Document]:
        return [
            Document(
                self.tr("Grondplan om te lezen"), self.tr("PDF"),
                (DocumentAct(self.tr("Maak"), lambda: self.subs.open_document(PDF)),),
            ),
            Document(
                self.tr("Tekst voor het aanmeldingsformulier"), self.tr("Om te kopiëren, veld per veld"),
                (DocumentAct(self.tr("Toon"), self.subs.open_form_text),),
            ),
            Document(
                self.tr("Begeleidende mail"), self.tr("Om mee te sturen met het Word-document"),
                (DocumentAct(self.tr("Toon"), self.subs.open_mail),),
            ),
            Document(
                self.tr("Terug uit Word"), self.tr("Wat lezers veranderden en opmerkten"),
                (DocumentAct(self.tr("Bekijk"), self.subs.open_returned),),
            ),
            self._day(),
            *self._shared(),
            *self._private(),
        ]  # fmt: skip

    def _private(self) -> list[Document]:
        return [
            Document(
                self.tr("Kopie met wachtwoord"), self.tr("Het hele bestand, voor een stick of een mail"),
                (DocumentAct(self.tr("Maak"), self.subs.open_lock),),
            ),
            Document(
                self.tr("Woorden wissen"), self.tr("Iemand neemt iets terug, of alles is goedgekeurd"),
                (DocumentAct(self.tr("Kies"), self.subs.open_erase),),
            ),
        ]  # fmt: skip

    def _day(self) -> Document:
        return Document(
            self.tr("Alles van deze dag"), self.tr("Dagbestand, ook zonder namen"),
            (
                DocumentAct(self.tr("Maak"), lambda: self.day_file_wanted.emit(False)),
                DocumentAct(self.tr("Zonder namen"), lambda: self.day_file_wanted.emit(True)),
            ),
        )  # fmt: skip

    def _shared(self) -> list[Document]:
        """What any file can give, also one without a grondplan."""
        act = self._act
        return [
            Document(
                self.tr("Presentatie in vier delen"), self.tr("Dia's met notities, of om uit te delen"),
                (
                    act(self.tr("Maak een presentatie"), PRESENTATION, SLIDES),
                    act(self.tr("Twee pagina's"), PRESENTATION, WORD),
                ),
            ),
            Document(
                self.tr("Kalender"), self.tr("Alle dagen, voor een agenda of om af te drukken"),
                (act(self.tr("Kalenderbestand"), CALENDAR, ICS), act(self.tr("Lijst"), CALENDAR, WORD)),
            ),
        ]  # fmt: skip

    def _of_sessions(self) -> list[Document]:
        """What the sessions of a learning network made."""
        act, word, pdf = self._act, self.tr("Word"), self.tr("PDF")
        return [
            Document(
                self.tr("Checklist goede praktijken"), self.tr("Wat staat, wat nog niet, wat we morgen doen"),
                (act(word, CHECKLIST, WORD), act(pdf, CHECKLIST, PDF)),
            ),
            Document(
                self.tr("Leerinzichten"), self.tr("Met de verhalen en wat erin terugkomt"),
                (act(word, LESSONS, WORD), act(pdf, LESSONS, PDF)),
            ),
        ]  # fmt: skip

    def _act(self, words: str, what: str, suffix: str) -> DocumentAct:
        return DocumentAct(words, lambda: self.paper_wanted.emit(what, suffix))

    def _made(self) -> list[Document]:
        act, word, pdf, make = self._act, self.tr("Word"), self.tr("PDF"), self.tr("Maak")
        return [
            Document(
                self.tr("Praktijkprofiel"), self.tr("Om in te werken, of als A3 om op te hangen"),
                (act(word, PROFILE, WORD), act(self.tr("A3"), PROFILE, PDF)),
            ),
            *self._of_sessions(),
            Document(
                self.tr("De muur met post-its"), self.tr("Clusters en stipjes, zonder namen"),
                (act(pdf, WALL, PDF), act(self.tr("Afbeelding"), WALL, PNG)),
            ),
            Document(
                self.tr("De post-its als tabel"), self.tr("CSV, opent in Excel"), (act(make, NOTES, CSV),)
            ),
            Document(
                self.tr("Gesprekskaarten"), self.tr("PDF, om uit te knippen"), (act(make, CARDS, PDF),)
            ),
        ]  # fmt: skip

    def _connect(self) -> None:
        self.wants.look_wanted.connect(self.look_wanted)
        self.wants.fill_in_wanted.connect(self.fill_in_wanted)
        self.versions.compare_wanted.connect(self.subs.open_compare)
        self.overview.versions.copies_wanted.connect(self.copies_wanted)
        self.subs.left.connect(self.show_overview)
        self.subs.fill_in_wanted.connect(self.fill_in_wanted)
        self.subs.look_wanted.connect(self.look_wanted)
        self.overview.level_wanted.connect(self._ask_level)
        self.level.way_wanted.connect(self.subs.open_way)
        self.overview.document_wanted.connect(lambda: self.subs.open_document(WORD))
        self.overview.form_wanted.connect(self.subs.open_form)
        self.overview.sent.open_wanted.connect(self._open)
        self.overview.sent.folder_wanted.connect(self._open)
        self.stack.currentChanged.connect(lambda _number: self._show_stack())
        self._practice.changed.connect(self._on_changed)
        self._shortcut("Ctrl+E", self._word)
        self._shortcut("Ctrl+T", self._to_copies)
        self._shortcut("F6", lambda: self._go_round(1))
        self._shortcut("Shift+F6", lambda: self._go_round(-1))

    def _shortcut(self, keys: str, act: Callable[[], None]) -> None:
        QShortcut(QKeySequence(keys), self, act)

    def _build(self) -> None:
        self._inside = inside = QVBoxLayout()
        inside.setContentsMargins(Space.M, Space.M, Space.L, Space.M)
        inside.setSpacing(Space.L)
        inside.addWidget(self.level)
        inside.addWidget(self.stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addLayout(inside, 1)


_LOW = 10 * Height.TILE
"""Below this height, in logical pixels, the line of the levels gives up the space around it."""
