"""One thing that came back from Word, beside our text: what reads otherwise, or what has no question."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.guides.steps import OpenStep
from app.prose.difference import blocks_difference
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.difference_view import DifferenceView
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label
from app.workshop.guides import GRONDPLAN
from app.workshop.returned_values import ReturnedText
from app.workshop.word_differences import Difference, QuestionDifferences


class ReturnView(QWidget):
    """Shows it, and the two things that can be done with it."""

    gone = Signal(int)
    """To the next (1) or the one before (-1)."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._title = plain_label("", TextRole.STRONG, self, max_lines=2)
        self._about = plain_label("", TextRole.SMALL, self, wrap=True)
        self.home = ChoiceField(theme, self)
        self.home.setAccessibleName(self.tr("Bij welke vraag komt dit?"))
        self.view = DifferenceView(theme, self)
        self._then = plain_label(self.tr("Wat er veranderde in Word"), TextRole.SMALL_STRONG, self)
        self.then = DifferenceView(theme, self)
        self.next = Button(theme, self.tr("Volgende"), self, size=ButtonSize.LIST, key="F8")
        self.previous = Button(theme, self.tr("Vorige"), self, size=ButtonSize.LIST, key="Shift F8")
        self.leave_it = Button(theme, self.tr("Laat zoals het is"), self, size=ButtonSize.SESSION, key="L")
        self.take = Button(
            theme, self.tr("Neem over"), self,
            kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="O",
        )  # fmt: skip
        self.previous.clicked.connect(lambda: self.gone.emit(-1))
        self.next.clicked.connect(lambda: self.gone.emit(1))
        self.home.currentIndexChanged.connect(lambda _row: self._enable())
        self._build()

    @property
    def about(self) -> str:
        """What it says of what is shown."""
        return self._about.text()

    @property
    def chosen_home(self) -> str | None:
        """The question that people chose for a text without one, by the id of its step."""
        data = self.home.currentData()
        return data if isinstance(data, str) else None

    def show_difference(self, asked: QuestionDifferences, one: Difference) -> None:
        """Our text with this taken over; and what they did themselves, when we changed it too."""
        self._title.setText(f"{asked.section}: {asked.question}")
        self._about.setText(self._told(one))
        self.home.hide()
        self.take.set_words(self.tr("Neem over"))
        self.view.show_passages(blocks_difference(one.ours, one.proposed))
        for widget in (self._then, self.then):
            widget.setVisible(one.both)
        self.then.show_passages(blocks_difference(one.before, one.theirs) if one.both else ())
        self._enable()

    def show_homeless(self, text: ReturnedText) -> None:
        """A text for which people choose the question."""
        self._title.setText(text.heading)
        self._about.setText(self.tr("Dit past bij geen vraag van je grondplan. Kies bij welke het komt."))
        self._fill_homes()
        self.home.setCurrentIndex(0)
        self.home.show()
        self.take.set_words(self.tr("Zet erbij"))
        self.view.show_passages(blocks_difference((), text.blocks))
        self._then.hide()
        self.then.hide()
        self._enable()

    def _enable(self) -> None:
        may = not self._practice.read_only
        self.leave_it.setEnabled(may)
        self.take.setEnabled(may and (self.home.isHidden() or self.chosen_home is not None))

    def _fill_homes(self) -> None:
        guide = self._practice.workshop.guides.get(GRONDPLAN)
        self.home.clear()
        self.home.addItem(self.tr("Kies een vraag"), None)
        if guide is None:
            return
        for section, step in guide.steps():
            if isinstance(step, OpenStep):
                self.home.addItem(f"{section.title}: {step.question}", guide.step_id(step))

    def _told(self, one: Difference) -> str:
        """What a reader has to know of one difference before choosing."""
        if one.clash and not one.ours:
            return self.tr(
                "Jij haalde dit weg, in Word werd het veranderd. Neem je over, dan staat het er weer."
            )
        if one.clash:
            return self.tr(
                "Jullie veranderden dezelfde woorden. Neem je over, dan gaan die van jou weg. "
                "Ctrl+Z zet ze terug."
            )
        if one.both:
            return self.tr("Jij veranderde dit ook. Neem je over, dan staan beide wijzigingen erin.")
        if not one.ours:
            return self.tr("Nieuw in Word.")
        if not one.proposed:
            return self.tr("Weggehaald in Word.")
        return self.tr("Veranderd in Word.")

    def _build(self) -> None:
        stops = (self.previous, self.next, self.home, self.view, self.then, self.leave_it, self.take)
        tab_in_order(*stops)
        self.then.setAccessibleName(self._then.text())
        self.home.setMinimumContentsLength(12)
        self.home.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._about)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addLayout(words, 1)
        head.addWidget(self.previous, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.next, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addStretch(1)
        foot.addWidget(self.leave_it)
        foot.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self.home)
        layout.addWidget(self.view, 2)
        layout.addWidget(self._then)
        layout.addWidget(self.then, 1)
        layout.addLayout(foot)
