"""Erasing words for good: what somebody takes back, or all raw answers once the description was approved."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.exports.kept_quotes import exports_quoting
from app.models import Export
from app.ui.amounts import counted
from app.ui.session.report_list import Line, ReportList
from app.ui.state import OpenPractice
from app.ui.submit.erase_going import Going, GoingEarlier, GoingWords, earlier_words
from app.ui.submit.sub_page import SubPage
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.text import plain_label
from app.workshop.earlier_texts import EarlierText, earlier_texts
from app.workshop.want import Spot
from app.workshop.withdrawal import (
    may_clean_up,
    raw_answers,
    said_with,
    speakers,
    withdrawal_of_answers,
    withdrawal_of_person,
)


class Subject(Enum):
    """What can be erased; else the id of a person."""

    NOTHING = auto()
    ONE_ANSWER = auto()
    EARLIER = auto()
    """How a text read before."""
    ALL = auto()


class ErasePage(SubPage):
    """The one act that asks and can't be undone. Before it people see what goes and what we can't reach."""

    look_wanted = Signal(object)
    """A ``Spot`` in a text that still quotes the words."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent, widest=Width.AGENDA_WIDEST)
        self.heading.setText(self.tr("Woorden wissen"))
        self._practice = practice
        self._going: Going | None = None
        self._exports: list[Export] = []
        self._offered: list[tuple[Line, str | EarlierText]] = []
        """What can be chosen, when the subject has more than one."""
        self._acts: dict[int, object] = {}
        """Row of the list → what Enter goes to (a ``Spot``), or chooses: an answer by its id, or a text."""
        self.subject = ChoiceField(theme, self)
        self.subject.setAccessibleName(self.tr("Wat wil je wissen?"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Zoek het antwoord: typ enkele woorden"))
        self.search.setAccessibleName(self.search.placeholderText())
        self._hint = plain_label(
            self.tr(
                "Voor wie niet meer wil dat we zijn woorden bewaren, of als de beschrijving af is. "
                "Je ziet eerst alles wat weggaat. Pas daarna wis je."
            ),
            TextRole.MUTED, self, wrap=True,
        )  # fmt: skip
        self.list = ReportList(theme, self.tr("Wat er gewist wordt"), self)
        self.files = CheckBox(theme, "", self)
        self.approved = CheckBox(theme, self.tr("De beschrijving is goedgekeurd"), self)
        self._told = plain_label("", TextRole.STRONG, self, wrap=True)
        self.erase = Button(theme, self.tr("Wis definitief …"), self, size=ButtonSize.SESSION)
        self.keep = Button(theme, self.tr("Nee, laat staan"), self, size=ButtonSize.SESSION)
        self.sure = Button(theme, self.tr("Ja, wis"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION)
        self._build()
        self._connect()

    @property
    def told(self) -> str:
        """What it says above its buttons."""
        return self._told.text()

    def open(self) -> None:
        """Begin with nothing chosen."""
        self._told.setText("")
        self._fill_subjects()
        self._show()

    def choose(self, subject: object) -> None:
        """Choose what may go, by its data in the list of subjects."""
        self.subject.setCurrentIndex(self.subject.findData(subject))
        self._on_subject()

    def take_focus(self) -> None:
        self.subject.setFocus()

    def panes(self) -> list[QWidget]:
        return [self.subject, self.list, self.erase]

    def showEvent(self, event: QShowEvent) -> None:
        """A text may have been changed since: it may quote the words no more."""
        super().showEvent(event)
        if self._going is not None:
            self._weigh(self._going.again(self._practice.workshop))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.sure.isVisible():
            self._ask(asks=False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            self._act(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    # -- choosing

    def _fill_subjects(self) -> None:
        workshop = self._practice.workshop
        self.subject.clear()
        self.subject.addItem(self.tr("Kies wat je wil wissen"), Subject.NOTHING)
        self.subject.addItem(self.tr("Eén antwoord of post-it"), Subject.ONE_ANSWER)
        for person_id, name, count in speakers(workshop):
            words = self.tr("Alles wat {name} zei ({count})").format(name=name, count=count)
            self.subject.addItem(words, person_id)
        self.subject.addItem(self.tr("Hoe een tekst vroeger was"), Subject.EARLIER)
        self.subject.addItem(self.tr("Alle ruwe antwoorden, post-its en scores"), Subject.ALL)

    def _on_subject(self) -> None:
        subject, workshop = self.subject.currentData(), self._practice.workshop
        self._told.setText("")
        self._going, self._exports, self._offered = None, [], []
        self.search.clear()
        if subject is Subject.ALL:
            self._weigh(GoingWords(raw_answers(workshop)))
        elif isinstance(subject, str):
            self._weigh(GoingWords(withdrawal_of_person(workshop, subject)))
        else:
            if subject is Subject.EARLIER:
                self._offer_earlier()
            self._show()
        if subject is Subject.ONE_ANSWER:
            self.search.setFocus()

    def _offer_earlier(self) -> None:
        self._offered = [
            (Line(one.title, earlier_words(one.count)), one) for one in earlier_texts(self._practice.workshop)
        ]
        if not self._offered:
            self._told.setText(self.tr("Geen enkele tekst was vroeger anders."))

    def _on_search(self, typed: str) -> None:
        self._going, self._exports = None, []
        self._offered = [
            (Line(" ".join(text.split()), self.tr("Enter kiest dit")), one)
            for one, text in said_with(self._practice.workshop, typed)
        ]
        self._show()

    def _weigh(self, going: Going) -> None:
        self._going = going
        self._exports = exports_quoting(self._practice.workshop, going.sought)
        self._show()

    # -- erasing

    def _ask(self, *, asks: bool) -> None:
        for button in (self.keep, self.sure):
            button.setVisible(asks)
        self.erase.setVisible(not asks)
        self._told.setText(self.tr("Zeker? Dit kan je niet ongedaan maken.") if asks else "")
        (self.keep if asks else self.erase).setFocus()

    def _on_sure(self) -> None:
        going = self._going
        files = [export.id for export in self._exports] if self.files.isChecked() else []
        if going is None or not self._practice.leave():
            return
        if self._practice.works(lambda: going.erase(self._practice.workshop, files)):
            self.open()
            words = self.tr("Gewist op deze computer, ook in de geschiedenis en de reservekopieën.")
            self._told.setText(f"{words} {going.advice}".strip())
            self.take_focus()

    # -- showing

    def _show(self) -> None:
        going = self._going
        self.search.setVisible(self.subject.currentData() is Subject.ONE_ANSWER)
        self._hint.setVisible(self.subject.currentData() is Subject.NOTHING)
        told: Sequence[tuple[Line, object]] = (
            going.lines(self._exports) if going is not None else self._offered
        )
        self._acts = {row: act for row, (_line, act) in enumerate(told) if act is not None}
        self.list.show_lines([line for line, _act in told])
        files = len(self._exports)
        words = counted(files, "Wis ook het bewaarde bestand", "Wis ook de {count} bewaarde bestanden")
        self.files.setText(words)
        self.files.setAccessibleName(self.files.text())
        self.files.setVisible(files > 0)
        needs = going is not None and going.needs_approval
        self.approved.setVisible(needs and not self._approved_level)
        for button in (self.keep, self.sure):
            button.hide()
        self.erase.setVisible(going is not None and going.anything)
        if going is not None and going.anything:
            self._told.setText(self.tr("Mails, sticks en versies in de cloud kunnen we niet wissen."))
        self._enable()

    @property
    def _approved_level(self) -> bool:
        return may_clean_up(self._practice.workshop)

    def _enable(self) -> None:
        may = self.approved.isHidden() or self.approved.isChecked()
        self.erase.setEnabled(may and not self._practice.read_only)

    def _act(self, index: QModelIndex) -> None:
        aim = self._acts.get(index.row())
        if isinstance(aim, Spot):
            self.look_wanted.emit(aim)
            return
        if isinstance(aim, EarlierText):
            self._weigh(GoingEarlier(aim))
        elif isinstance(aim, str):
            self._weigh(GoingWords(withdrawal_of_answers(self._practice.workshop, [aim])))
        self.list.setFocus()

    def _connect(self) -> None:
        self.subject.activated.connect(lambda _number: self._on_subject())
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self._first_match)
        self.list.doubleClicked.connect(self._act)
        self.approved.toggled.connect(lambda _on: self._enable())
        self.erase.clicked.connect(lambda: self._ask(asks=True))
        self.keep.clicked.connect(lambda: self._ask(asks=False))
        self.sure.clicked.connect(self._on_sure)

    def _first_match(self) -> None:
        if self._offered:
            self.list.setFocus()
            self.list.setCurrentIndex(self.list.model().index(0, 0))

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XS, 0, 0, 0)
        foot.setSpacing(Space.M)
        foot.addWidget(self.files)
        foot.addWidget(self.approved)
        foot.addWidget(self._told, 1)
        for button in (self.erase, self.keep, self.sure):
            foot.addWidget(button)
        self.body.addWidget(self.subject)
        self.body.addWidget(self.search)
        self.body.addWidget(self._hint)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(foot)
