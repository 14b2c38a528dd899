"""What is at hand at the right of the text: remarks, na te vragen, hiaten and contradictions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.line import Line
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label
from app.ui.workout.at_hand import Item, What, against_at, asked_at, gaps_at, remarks_at
from app.ui.workout.at_hand_list import AtHandList
from app.ui.workout.remarks.remark_form import RemarkForm
from app.ui.workout.texts import Text
from app.workshop.guides import GRONDPLAN
from app.workshop.raw_answers import numbers_on
from app.workshop.unfinished_bits import bits_in_words

_TABLES = ("contribution", "person", "subgroup", "contradiction", "gap", "remark", "guide")


class SidePane(QWidget):
    """Each thing leads to where it is about; a new hiaat is one line and Enter."""

    answer_wanted = Signal(str)
    words_wanted = Signal(str, str)
    """To a text (its step) and these words in it."""
    span_wanted = Signal(int, int)
    """To these letters of the text that is shown."""
    marks_changed = Signal(list)
    """The remarks on this text, as ``(begin, end, number)``."""
    left = Signal()
    next_wanted = Signal()
    """The next remark, on whatever text."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._text: Text | None = None
        self._words = ""
        self._beside: dict[str, str] = {}
        """The other texts of the onderdeel, without marks."""
        self.list = AtHandList(theme, self)
        self.next_remark = Button(
            theme, self.tr("Volgende"), self,
            kind=ButtonKind.LINK, size=ButtonSize.LIST, key="F8",
        )  # fmt: skip
        self.next_remark.setAccessibleDescription(self.tr("Naar de volgende opmerking, F8"))
        self.next_remark.clicked.connect(self.next_wanted)
        self.form = RemarkForm(theme, practice, self, signs=False)
        self.new_gap = Line(self, name=self.tr("Nieuw hiaat"))
        self._heading = plain_label(self.tr("Bij deze tekst"), TextRole.STRONG, self, wrap=True)
        self._empty = plain_label("", TextRole.MUTED, self, wrap=True)
        self._keys = plain_label("", TextRole.SMALL, self, wrap=True)
        self._build()
        self._connect()

    def show_text(self, text: Text | None, words: str) -> None:
        """What is at hand for this text; ``words`` is what people read of it in the editor."""
        self._text, self._words = text, words
        self._beside = self._read_beside()
        self._show()

    def show_words(self, words: str) -> None:
        """The text has other words now: see what that does to the remarks and to what is still open."""
        self._words = words
        self._show()

    def take_focus(self) -> None:
        """The keyboard on the first thing, or in the field for a hiaat."""
        if self.list.items:
            self.list.setFocus()
        elif not self._practice.read_only:
            self.new_gap.setFocus()

    @property
    def can_take_focus(self) -> bool:
        """Whether there is anything to do here."""
        return bool(self.list.items) or not self._practice.read_only

    @property
    def first_remark(self) -> str | None:
        """The id of the first remark here: on this text, or else on its onderdeel."""
        return next((item.id for item in self.list.items if item.what is What.REMARK), None)

    @property
    def chosen_remark(self) -> str | None:
        """The id of the remark that is chosen here."""
        chosen = self.list.chosen()
        return chosen.id if chosen is not None and chosen.what is What.REMARK else None

    def choose_remark(self, remark_id: str) -> None:
        """Show that this one is meant."""
        item = next((one for one in self.list.items if (one.what, one.id) == (What.REMARK, remark_id)), None)
        if item is not None:
            self.list.choose(item)

    # -- showing

    def _read_beside(self) -> dict[str, str]:
        text, drafts = self._text, self._practice.workshop.drafts
        if text is None or not self._practice.workshop.remarks.of(text.section):
            return {}
        plain = drafts.plain()
        steps = [text.guide.step_id(one) for one in text.section.steps]
        return {step: plain[step] for step in steps if step in plain and step != text.step_id}

    def _show(self) -> None:
        items = self._items()
        self.list.show_items(items)
        marks = [
            (*item.span, item.number)
            for item in items
            if item.what is What.REMARK and item.span is not None and not item.settled
        ]
        self.marks_changed.emit(marks)
        self.next_remark.setVisible(bool(self._practice.workshop.remarks.all()))
        self._show_chosen()
        self._empty.setVisible(not items and self._text is not None)
        self._heading.setVisible(self._text is not None)
        self.new_gap.setVisible(self._text is not None and not self._practice.read_only)

    def _show_chosen(self) -> None:
        """What is done about the chosen remark."""
        chosen = self.chosen_remark
        facts = self._practice.workshop.remarks.get(chosen) if chosen is not None else None
        self.form.show_remark(facts)
        self.form.setVisible(facts is not None)

    def _items(self) -> list[Item]:
        if self._text is None:
            return []
        workshop, step_id = self._practice.workshop, self._text.step_id
        answers = workshop.answers.of(step_id)
        numbers = numbers_on(workshop, step_id)
        is_grondplan = self._text.guide.key == GRONDPLAN
        remarks = workshop.remarks.of(self._text.section) if is_grondplan else []
        return [
            *remarks_at(remarks, self._words, step_id, self._beside),
            *asked_at(answers, numbers, bits_in_words(step_id, self._words)),
            *gaps_at(workshop.gaps.all(), step_id, self._text.step_ids),
            *against_at(answers, numbers, workshop.contradictions.on_step(step_id)),
        ]

    # -- what is asked

    def _go(self, item: Item) -> None:
        if item.what in (What.ASK, What.AGAINST):
            self.answer_wanted.emit(item.id)
        elif item.span is not None:
            self.span_wanted.emit(*item.span)
        elif item.what is What.BIT and self._text is not None:
            self.words_wanted.emit(self._text.step_id, item.words)
        elif item.elsewhere:
            self.words_wanted.emit(item.elsewhere, item.quoted)

    def _tick(self, item: Item) -> None:
        if item.what is What.GAP and not self._practice.read_only:
            self._practice.do(lambda: self._practice.workshop.gaps.close(item.id, closed=not item.closed))

    def _bin(self, item: Item) -> None:
        workshop = self._practice.workshop
        if item.what is What.GAP and not self._practice.read_only:
            self._practice.do(lambda: workshop.gaps.bin(item.id))
        elif item.what is What.REMARK and not self._practice.read_only:
            self._practice.do(lambda: workshop.remarks.bin(item.id))

    def _add(self) -> None:
        words, text = self.new_gap.text(), self._text
        if text is None or not words.strip():
            return
        if self._practice.do(lambda: self._practice.workshop.gaps.add(words, text.step_id)) is not None:
            self.new_gap.clear()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*_TABLES):
            self._show()

    def _connect(self) -> None:
        self._practice.changed.connect(self._on_changed)
        self.list.go_wanted.connect(self._go)
        self.list.tick_wanted.connect(self._tick)
        self.list.bin_wanted.connect(self._bin)
        self.list.left.connect(self.left)
        self.list.key_typed.connect(self.form.take_key)
        self.list.chosen_changed.connect(self._show_chosen)
        self.form.next_wanted.connect(self.next_wanted)
        self.form.left.connect(self.list.setFocus)
        self.list.focused.connect(self._keys.setVisible)
        self.new_gap.returnPressed.connect(self._add)

    def _build(self) -> None:
        self._empty.setText(
            self.tr(
                "Hier komt wat nog na te vragen is, wat de praktijk nog mist (hiaten) en wat lezers opmerken."
            )
        )
        self.new_gap.setPlaceholderText(self.tr("Nog nodig"))
        self._keys.setText(
            self.tr("Enter: ernaartoe")
            if self._practice.read_only
            else self.tr("Enter: ernaartoe · Spatie: hiaat opgelost · Del: hiaat weg")
        )
        self._keys.hide()
        self.form.hide()
        above = QHBoxLayout()
        above.addWidget(self._heading, 1)
        above.addWidget(self.next_remark)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, Space.M, Space.M)
        layout.setSpacing(Space.XS)
        layout.addLayout(above)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._keys)
        layout.addWidget(self.form)
        layout.addWidget(self.new_gap)
        tab_in_order(self.next_remark, self.list)
