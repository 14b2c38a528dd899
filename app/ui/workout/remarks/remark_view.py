"""One remark with everything about it: what was said, what we answer, and where it belongs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.exports.grondplan import iso_date_in_words
from app.guides.schema import Guide
from app.guides.steps import OpenStep
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.translated import date_shown
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.text import plain_label
from app.ui.workout.remarks.remark_form import RemarkForm
from app.workshop.guides import GRONDPLAN
from app.workshop.remark_values import RemarkFacts


class RemarkView(QWidget):
    """The words of the reader above, ours below. One without a place asks for one first."""

    go_wanted = Signal()

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget) -> None:
        super().__init__(parent)
        self._practice = practice
        self._facts: RemarkFacts | None = None
        self.form = RemarkForm(theme, practice, self, lines=4)
        self.go = Button(theme, self.tr("Naar de tekst"), self, size=ButtonSize.LIST, key="Enter")
        self.go.clicked.connect(self.go_wanted)
        self.places = ChoiceField(theme, self)
        self.places.setAccessibleName(self.tr("Bij welk onderdeel of welke vraag hoort ze?"))
        self.places.setPlaceholderText(self.tr("Kies waar ze bij hoort"))
        self.place = Button(theme, self.tr("Plaats"), self)
        self.place.clicked.connect(self.put)
        self.elsewhere = Button(
            theme, self.tr("Plaats bij…"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="P"
        )
        self.elsewhere.clicked.connect(self.ask_place)
        self._head = plain_label("", TextRole.HEADING, self, wrap=True)
        self._where = plain_label("", TextRole.MUTED, self, wrap=True)
        self._on = plain_label("", TextRole.MUTED, self, wrap=True)
        self._said = plain_label("", TextRole.BODY, self, wrap=True)
        self._replies = plain_label("", TextRole.BODY, self, wrap=True)
        self._closed = plain_label(
            self.tr("In Word was dit gesprek al afgesloten."), TextRole.SMALL, self, wrap=True
        )
        self._build()

    def show_remark(self, facts: RemarkFacts, question: str, title: str) -> None:
        """Show one, with the words of its question and its onderdeel when it has them."""
        another = self._facts is None or self._facts.id != facts.id
        self._facts = facts
        who = facts.author or self.tr("een lezer")
        self._head.setText(self.tr("Opmerking van {who}").format(who=who))
        where = " – ".join(part for part in (title, question) if part) or self.tr("Nog zonder plaats")
        when = date_shown(iso_date_in_words(facts.day)).replace(" ", "\u00a0")
        self._where.setText(f"{where} · {when}" if when else where)
        self._on.setText(self.tr("Over: {words}").format(words=facts.words))
        self._on.setVisible(bool(facts.words))
        self._said.setText(facts.comment)
        self._replies.setText("\n".join(self._reply(one.author, one.text) for one in facts.replies))
        self._replies.setVisible(bool(facts.replies))
        self._closed.setVisible(facts.resolved)
        self.form.show_remark(facts)
        self._fill_places()
        if another:
            self._asks_place(asks=not facts.placed)
            self._scroll.verticalScrollBar().setValue(0)
        elif facts.placed and self._sits(facts):
            self._asks_place(asks=False)
        self.go.setVisible(facts.placed)

    def ask_place(self) -> None:
        """Ask where it belongs."""
        if self._facts is not None and not self._practice.read_only:
            self._asks_place(asks=True)
            self.places.setFocus()

    def put(self) -> None:
        """It belongs where is chosen."""
        facts, guide = self._facts, self._practice.workshop.guides.get(GRONDPLAN)
        chosen = self.places.currentData()
        if facts is None or guide is None or not isinstance(chosen, str):
            return
        key, _, step_id = chosen.partition("\n")
        section = guide.section(key)
        if section is not None:
            self._asks_place(asks=False)
            self._practice.do(
                lambda: self._practice.workshop.remarks.place(facts.id, section, step_id or None)
            )

    # -- inside

    def _reply(self, author: str, text: str) -> str:
        return self.tr("{who}: {text}").format(who=author or self.tr("Een lezer"), text=text)

    def _sits(self, facts: RemarkFacts) -> bool:
        return str(self.places.currentData()) == f"{facts.section_key}\n{facts.step_id or ''}"

    def _asks_place(self, *, asks: bool) -> None:
        may = not self._practice.read_only
        for one in (self.places, self.place):
            one.setVisible(asks and may)
        self.elsewhere.setVisible(not asks and may)

    def _fill_places(self) -> None:
        """Every onderdeel, and under it its questions; where it is now is chosen."""
        guide = self._practice.workshop.guides.get(GRONDPLAN)
        wanted = [] if guide is None else list(_places(guide))
        here = [str(self.places.itemData(row)) for row in range(self.places.count())]
        if here != [data for _words, data in wanted]:
            self.places.clear()
            for words, data in wanted:
                self.places.addItem(words, data)
        if self._facts is not None and not self.places.hasFocus():
            at = self.places.findData(f"{self._facts.section_key}\n{self._facts.step_id or ''}")
            self.places.setCurrentIndex(at)

    def _build(self) -> None:
        inside = QWidget(self)
        inside.setProperty("surface", "clear")
        inside.setMaximumWidth(Width.FORM)
        place = QHBoxLayout()
        place.setSpacing(Space.S)
        place.addWidget(self.places, 1)
        place.addWidget(self.place)
        self.places.setMinimumContentsLength(12)
        self.places.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        acts = QHBoxLayout()
        acts.setSpacing(Space.M)
        acts.addWidget(self.go)
        acts.addWidget(self.elsewhere)
        acts.addStretch(1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, Space.M, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._head)
        column.addWidget(self._where)
        column.addLayout(place)
        column.addLayout(acts)
        column.addSpacing(Space.S)
        for one in (self._on, self._said, self._replies, self._closed):
            column.addWidget(one)
        column.addSpacing(Space.S)
        column.addWidget(self.form)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)


def _places(guide: Guide) -> list[tuple[str, str]]:
    """What is read, and the key of the onderdeel with the id of the question behind it."""
    found = []
    for section in guide.sections:
        asked = [step for step in section.steps if isinstance(step, OpenStep)]
        if asked:
            found.append((section.title, f"{section.key}\n"))
        found += [(f"    {step.question}", f"{section.key}\n{guide.step_id(step)}") for step in asked]
    return found
