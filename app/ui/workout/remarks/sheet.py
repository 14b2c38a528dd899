"""The opmerkingen in the place of the texts: all of them at the left, one with our answer at the right."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.amounts import counted
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.empty import EmptyPlace
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.text import plain_label
from app.ui.workout.remarks.remark_list import RemarkList
from app.ui.workout.remarks.remark_view import RemarkView
from app.workshop.guides import GRONDPLAN
from app.workshop.remark_values import RemarkFacts, RemarkSieve, authors_of, beside

_TOUCHES = ("remark", "guide")


class RemarksSheet(QWidget):
    """Type an answer and press Ctrl+Enter: that one is done, and the next open one comes."""

    bring_wanted = Signal()
    """Remarks from a Word file."""
    write_wanted = Signal(str)
    """The name in ``targets`` of what is to be written: the answers or the letter."""
    remark_wanted = Signal(str)
    """To the text that this remark is on."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._may = not practice.read_only
        self.list = RemarkList(theme, self, changeable=self._may)
        self.view = RemarkView(theme, practice, self)
        self.sieves = {
            name: Button(theme, words, self, size=ButtonSize.LIST)
            for name, words in (
                ("all", self.tr("Alle")),
                ("asking", self.tr("Open")),
                ("unplaced", self.tr("Zonder plaats")),
            )
        }
        self.author = ChoiceField(theme, self)
        self.author.setAccessibleName(self.tr("Van wie"))
        self.told = plain_label("", TextRole.SMALL, self, wrap=True, max_lines=6)
        self.bring = self._link(self.tr("Neem een Word-bestand op"))
        self.write_answers = self._link(self.tr("Antwoorden in Word"))
        self.write_letter = self._link(self.tr("Begeleidende brief"))
        self._count = plain_label("", TextRole.STRONG, self)
        self._none = plain_label("", TextRole.MUTED, self, wrap=True)
        self._right = QStackedWidget(self)
        self._empty = EmptyPlace(
            theme,
            self.tr("Wat zeggen de lezers?"),
            self.tr(
                "Stuur het grondplan in Word naar EXPOO of naar collega’s. Komt het terug met opmerkingen, "
                "neem het dan hier op: elke opmerking komt bij haar vraag."
            ),
            self.tr("Neem een Word-bestand op") if self._may else "",
            self,
        )
        self._build()
        self._connect()

    def take_focus(self) -> None:
        """On the list."""
        if self.list.remarks:
            self.list.setFocus()
        else:
            self._empty.setFocus()

    def show_remark(self, remark_id: str) -> None:
        """This one, whatever is sifted out now."""
        if remark_id not in [one.id for one in self.list.remarks]:
            self.sieves["all"].setChecked(True)
            self.author.setCurrentIndex(0)
            self.refresh()
        self.list.choose_remark(remark_id)
        self.list.setFocus()

    def go_on(self, places: int = 1) -> None:
        """F8 and Shift+F8: the next remark that asks something, and from the last one the first."""
        chosen = self.list.chosen
        found = beside(self.list.remarks, chosen.id if chosen else None, places)
        if found is not None and self.view.form.keep_now():
            self.list.choose_remark(found.id)

    def tell(self, sentences: str) -> None:
        """Say what became of a file."""
        self.told.setText(sentences)
        self.told.setVisible(bool(sentences))

    def refresh(self) -> None:
        """Read the remarks anew; what is being typed stays."""
        workshop = self._practice.workshop
        every = workshop.remarks.all()
        self._fill_authors(every)
        sieve = RemarkSieve(
            asking=self.sieves["asking"].isChecked(),
            unplaced=self.sieves["unplaced"].isChecked(),
            author=str(self.author.currentData() or ""),
        )
        guide = workshop.guides.get(GRONDPLAN)
        titles = {section.key: section.title for section in guide.sections} if guide else {}
        self.list.show_remarks(sieve.sifted(every), titles)
        asking = sum(one.asks for one in every)
        words = counted(
            len(every), "1 opmerking, {open} open", "{count} opmerkingen, {open} open", open=asking
        )
        self._count.setText(words)
        loose = sum(not one.placed for one in every)
        words = self.tr("Zonder plaats ({count})").format(count=loose) if loose else self.tr("Zonder plaats")
        self.sieves["unplaced"].set_words(words)
        if not every:
            self._count.setText(self.tr("Nog geen opmerkingen"))
        for part in (self._sifting, self.author, self._files):
            part.setVisible(bool(every))
        self._keys.setVisible(bool(every) and self._may)
        self._show_chosen()

    # -- inside

    def _show_chosen(self) -> None:
        facts, workshop = self.list.chosen, self._practice.workshop
        if facts is None:
            self.view.form.show_remark(None)
            nothing = not workshop.remarks.all()
            self._none.setText(self.tr("Geen opmerking die hieraan voldoet."))
            self._right.setCurrentWidget(self._empty if nothing else self._none)
            return
        found = workshop.guides.find(facts.step_id) if facts.step_id else None
        guide = workshop.guides.get(GRONDPLAN)
        section = guide.section(facts.section_key) if guide and facts.section_key else None
        self._right.setCurrentWidget(self.view)
        self.view.show_remark(facts, found[2].question if found else "", section.title if section else "")

    def _fill_authors(self, every: list[RemarkFacts]) -> None:
        authors = authors_of(every)
        shown = [self.author.itemData(row) for row in range(1, self.author.count())]
        if self.author.count() and shown == authors:
            return
        chosen = self.author.currentData()
        self.author.clear()
        self.author.addItem(self.tr("Van iedereen"), "")
        for name in authors:
            self.author.addItem(name, name)
        self.author.setCurrentIndex(max(self.author.findData(chosen), 0))

    def _key(self, event: QKeyEvent) -> None:
        if event.text().upper() == "P" and not event.modifiers():
            self.view.ask_place()
        else:
            self.view.form.take_key(event)

    def _bin(self, remark_id: str) -> None:
        self._practice.do(lambda: self._practice.workshop.remarks.bin(remark_id))

    def _go(self) -> None:
        chosen = self.list.chosen
        if chosen is not None and chosen.placed and self.view.form.keep_now():
            self.remark_wanted.emit(chosen.id)
        elif chosen is not None:
            self.view.ask_place()

    def _on_changed(self, changed: Changed) -> None:
        if self.isVisible() and changed.touches(*_TOUCHES):
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: from a field to the list."""
        if event.key() == Qt.Key.Key_Escape and not self.list.hasFocus():
            self.take_focus()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < Width.TWO_COLUMNS + Width.TEXT_LEAST / 2
        self._left.setFixedWidth(Width.LEFT_PREPARE + Space.L if narrow else Width.RIGHT)

    def _connect(self) -> None:
        self._practice.changed.connect(self._on_changed)
        self.list.chosen_changed.connect(self._show_chosen)
        self.list.go_wanted.connect(self._go)
        self.list.bin_wanted.connect(self._bin)
        self.list.key_typed.connect(self._key)
        self.view.go_wanted.connect(self._go)
        self.view.form.next_wanted.connect(self._on_finished)
        self.view.form.left.connect(self.take_focus)
        for button in self.sieves.values():
            button.clicked.connect(lambda _on: self.refresh())
        self.author.activated.connect(lambda _row: self.refresh())
        self.bring.clicked.connect(self.bring_wanted)
        self._empty.step_wanted.connect(self.bring_wanted)
        self.write_answers.clicked.connect(lambda: self.write_wanted.emit("antwoorden"))
        self.write_letter.clicked.connect(lambda: self.write_wanted.emit("begeleidende-brief"))
        keys: dict[str, Callable[[], object]] = {
            "F8": self.go_on,
            "Shift+F8": lambda: self.go_on(-1),
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act)

    def _on_finished(self) -> None:
        self.go_on()
        self.view.form.take_focus()

    def _link(self, words: str) -> Button:
        return Button(self._theme, words, self, kind=ButtonKind.LINK, size=ButtonSize.LIST)

    def _build(self) -> None:
        self._left = self._left_side()
        for one in (self.view, self._empty, self._none):
            self._right.addWidget(one)
        page = QWidget(self)
        page.setProperty("surface", "page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        right = QVBoxLayout(page)
        right.setContentsMargins(Space.XL, Space.L, Space.XL, Space.S)
        right.addWidget(self._right, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self._left)
        layout.addWidget(page, 1)

    def _left_side(self) -> QWidget:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.S, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._count)
        self._sifting = QWidget(left)
        sieves = FlowLayout(self._sifting, gap=Space.XS)
        group = QButtonGroup(self)
        for button in self.sieves.values():
            button.setCheckable(True)
            group.addButton(button)
            sieves.addWidget(button)
        self.sieves["all"].setChecked(True)
        column.addWidget(self._sifting)
        column.addWidget(self.author)
        column.addWidget(self.list, 1)
        self._keys = plain_label(
            self.tr(
                "F8: volgende · Enter: naar de tekst · A: antwoord · O B K T: open, bezig, klaar, terzijde"
            ),
            TextRole.SMALL,
            left,
            wrap=True,
        )
        column.addWidget(self._keys)
        column.addWidget(self.told)
        self.told.hide()
        self._files = QWidget(left)
        links = FlowLayout(self._files, gap=Space.M)
        for link in (self.bring, self.write_answers, self.write_letter):
            links.addWidget(link)
        self.bring.setVisible(self._may)
        column.addWidget(self._files)
        column.addSpacing(Space.S)
        return left
