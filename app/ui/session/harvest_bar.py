"""The oogstronde: whose turn it is, what the others gave, and on to the next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.session.entry import AnswerEntry
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label
from app.workshop.harvest import Round, given, round_of
from app.workshop.people import Who, WhoKind


class HarvestBar(QFrame):
    """Sets 'wie' to each table in turn, or to each person when there are no tables. Ends by itself."""

    ended = Signal()

    def __init__(
        self, theme: Theme, practice: OpenPractice, entry: AnswerEntry, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._entry = entry
        self._round: Round | None = None
        self._before: Who | None = None
        self.setProperty("surface", "block")
        self._turn = plain_label("", TextRole.STRONG, self, wrap=True)
        self._given = plain_label("", TextRole.SMALL, self, wrap=True)
        self.next_button = Button(theme, "", self, size=ButtonSize.LIST, key="Ctrl ↵")
        self._stop = Button(theme, self.tr("Stop"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        self._build()
        self.next_button.clicked.connect(self.go_on)
        self._stop.clicked.connect(self.stop)
        entry.on_wanted.connect(self.go_on)
        practice.moved.connect(lambda _step: self.stop())
        practice.changed.connect(self._on_changed)
        self.hide()

    @property
    def words(self) -> str:
        """What it says: whose turn it is, and what was given."""
        return f"{self._turn.text()}\n{self._given.text()}"

    def toggle(self) -> None:
        """Begin a round on this question, or stop the one that goes on."""
        if self._round is not None:
            self.stop()
            return
        people = self._practice.workshop.people.everyone(self._practice.day_id)
        self._round = round_of(people)
        if self._round is None:
            self._practice.trouble.emit(
                self.tr("Er zijn nog geen tafels of mensen om rond te gaan. Voeg ze toe bij Voorbereiden.")
            )
            return
        self._before = self._entry.who.chosen_who()
        self._show()

    def go_on(self) -> None:
        """What is typed is added first; then it is the next one's turn."""
        if self._round is None or not self._entry.add():
            return
        further = self._round.next()
        if further is None:
            self._end()
        else:
            self._round = further
            self._show()

    def stop(self) -> None:
        """No round any more; 'wie' is who it was before."""
        if self._round is not None:
            self._round = None
            self._entry.who.choose(self._before)
        self.hide()

    def _end(self) -> None:
        """Everybody was asked: say what each gave, until another question comes."""
        assert self._round is not None
        turns = self._round.turns
        self.stop()
        self._turn.setText(self.tr("De oogstronde is rond."))
        self._given.setText(self._words_of_given(turns))
        self.next_button.hide()
        self._stop.set_words(self.tr("Sluit"))
        self.show()
        self._entry.field.setFocus()

    def _show(self) -> None:
        assert self._round is not None
        turns, place = self._round.turns, self._round.place
        self._entry.who.choose(self._round.now)
        words = self.tr("{name} is aan de beurt ({place}\u00a0van\u00a0{count})")
        self._turn.setText(words.format(name=self._round.now.name, place=place + 1, count=len(turns)))
        self._given.setText(self._words_of_given(turns[: place + 1]))
        at_tables = turns[0].kind is WhoKind.TABLE
        self.next_button.set_words(self.tr("Volgende tafel") if at_tables else self.tr("Volgende"))
        if place + 1 == len(turns):
            self.next_button.set_words(self.tr("Klaar"))
        self._stop.set_words(self.tr("Stop"))
        self.next_button.show()
        self.show()
        self._entry.field.setFocus()

    def _words_of_given(self, turns: tuple[Who, ...]) -> str:
        answers = self._practice.workshop.answers.of(self._practice.step_id)
        counts = given(turns, answers)
        return " · ".join(f"{who.name}: {count}" for who, count in zip(turns, counts, strict=True))

    def _on_changed(self, changed: Changed) -> None:
        if self._round is not None and changed.touches("contribution"):
            self._given.setText(self._words_of_given(self._round.turns[: self._round.place + 1]))

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._turn)
        words.addWidget(self._given)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.M)
        layout.addLayout(words, 1)
        layout.addWidget(self._stop)
        layout.addWidget(self.next_button)
        tab_in_order(self._stop, self.next_button)
