"""Find and replace over all the texts: a bar over the text, with the places under it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.prose.replacing import replace
from app.ui.amounts import counted
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Moment, Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize, FoldingKeys
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.line import Line
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label
from app.ui.workout.find_texts import Found, Wanted, find_all, replaced
from app.ui.workout.lines_list import Lines, LinesList
from app.ui.workout.outline_pane import OutlinePane

_ROWS = 3
"""Places in sight before their list scrolls; fewer in a low window."""
_LEAST = 0.86
"""Of the width of a button: its letters can become a fifth smaller, its edges can't."""


class FindBar(QFrame):
    """Enter goes to the next place, also in another text; what is replaced is one step of work."""

    found_wanted = Signal(object)
    """Go to this place: a ``Found``."""
    left = Signal()
    opened = Signal(bool)
    """It came (True) or went."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, outline: OutlinePane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._outline = outline
        self._found: list[Found] = []
        self._at = -1
        self.wanted = Line(self, name=self.tr("Zoek in alle teksten"))
        self.new = Line(self, name=self.tr("Vervang door"))
        self.whole = CheckBox(theme, self.tr("Hele woorden"), self)
        self.case = CheckBox(theme, self.tr("Hoofdletters tellen"), self)
        self._count = plain_label("", TextRole.SMALL, self)
        self.list = LinesList(theme, self, most_lines=1)
        self.before = self._button(theme, self.tr("Vorige"), "Shift F3")
        self.after = self._button(theme, self.tr("Volgende"), "F3")
        self.one = self._button(theme, self.tr("Vervang"), "")
        self.all = self._button(theme, self.tr("Vervang alles"), "")
        self.close_button = Button(
            theme, self.tr("Sluit"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Esc"
        )
        self._keys = FoldingKeys(self.before, self.after, self.close_button)
        self._fields = QGridLayout()
        self._again = QTimer(self, singleShot=True, interval=Moment.LOOK_AGAIN)
        for widget in (self.before, self.after, self.whole, self.case):
            widget.setMinimumWidth(Height.FIELD)  # where it is narrow its letters become smaller
        for widget in (self.one, self.all):
            widget.setMinimumWidth(round(widget.sizeHint().width() * _LEAST))
        self._build()
        self._connect()
        self.hide()

    @property
    def count(self) -> str:
        """How many places there are, in words."""
        return self._count.text()

    @property
    def found(self) -> list[Found]:
        """The places, in the order of the texts."""
        return self._found

    def open_bar(self, *, replacing: bool, words: str = "") -> None:
        """Show it, with ``words`` to look for when something is selected."""
        if words and "\n" not in words:
            self.wanted.setText(words)
        writing = replacing and not self._practice.read_only
        for one in (self.new, self.one, self.all):
            one.setVisible(writing)
        self.show()
        self.opened.emit(True)
        self.wanted.setFocus()
        self.wanted.selectAll()
        self._look()

    def close_bar(self) -> None:
        """Take it away; the cursor goes back into the text."""
        if self.isVisible():
            self.hide()
            self.opened.emit(False)
            self.left.emit()

    def step(self, by: int) -> None:
        """Go to the next place, or (-1) the one before; round at the ends."""
        if self.isHidden():
            self.open_bar(replacing=False)
            return
        self._look_now()
        if not self._found:
            return
        if self._at < 0:
            self._at = self._first_from_here() - (by > 0)
        self._go((self._at + by) % len(self._found))

    def replace_one(self) -> None:
        """Put the new words at the place that is chosen, and go on to the next."""
        if not self._practice.leave() or self._practice.read_only:
            return
        self._look_now()
        if self._at < 0:
            self.step(1)
            return
        at, found, drafts = self._at, self._found[self._at], self._practice.workshop.drafts
        text = replace(drafts.text(found.step_id), (found.hit,), self.new.text())
        label = self.tr("Woorden vervangen")
        self._practice.do(lambda: drafts.write_all({found.step_id: text}, label))
        self._look_now()
        if self._found:
            self._go(min(at, len(self._found) - 1))

    def replace_all(self) -> None:
        """Put the new words everywhere, as one step of work that can be taken back."""
        if not self._practice.leave() or self._practice.read_only:
            return
        drafts = self._practice.workshop.drafts
        texts, count = replaced(drafts.all(), drafts.plain(), self._wanted(), self.new.text())
        if not count:
            return
        label = self.tr("Woorden vervangen")
        if self._practice.do(lambda: drafts.write_all(texts, label)) is not None:
            self._look_now()
            times = counted(count, "1 keer vervangen", "{count} keer vervangen")
            done = counted(
                len(texts),
                "{times}, in 1 tekst. Ctrl+Z zet het terug.",
                "{times}, in {count} teksten. Ctrl+Z zet het terug.",
                times=times,
            )
            self._count.setText(done)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Escape:
            self.close_bar()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.new.hasFocus():
            self.replace_one()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.wanted.hasFocus():
            self.step(-1 if shift else 1)
        elif key == Qt.Key.Key_Down and self.wanted.hasFocus() and self._found:
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keys.fold(folded=False)
        self._keys.fold(folded=self._fields.sizeHint().width() > self._fields.geometry().width())

    # -- inside

    def _wanted(self) -> Wanted:
        return Wanted(self.wanted.text(), self.whole.isChecked(), self.case.isChecked())

    def _look(self) -> None:
        """After the last key of a burst: sixty texts are read."""
        self._at = -1
        self._again.start()

    def _look_now(self) -> None:
        self._again.stop()
        steps = [text.step_id for text in self._outline.texts]
        drafts = self._practice.workshop.drafts
        found = find_all(drafts.all(), drafts.plain(), steps, self._wanted())
        if found != self._found:
            self._found = found
            self._at = self._at if self._at < len(found) else -1
        self.list.show_rows([Lines(self._outline.place(one.step_id), one.around) for one in found])
        self.list.setVisible(bool(found))
        self._say()

    def _say(self) -> None:
        count = len(self._found)
        if not self.wanted.text():
            words = ""
        elif not count:
            words = self.tr("Nergens gevonden")
        elif self._at < 0:
            words = counted(count, "1 keer", "{count} keer")
        else:
            words = self.tr("{place} van {count}").format(place=self._at + 1, count=count)
        self._count.setText(words)
        for one in (self.before, self.after, self.one, self.all):
            one.setEnabled(bool(count))

    def _first_from_here(self) -> int:
        """The first place in the current text or after it."""
        steps = [text.step_id for text in self._outline.texts]
        here = steps.index(self._outline.step_id) if self._outline.step_id in steps else 0
        return next((at for at, one in enumerate(self._found) if steps.index(one.step_id) >= here), 0)

    def _go(self, place: int) -> None:
        self._at = place
        self.list.choose(place)
        self._say()
        self.found_wanted.emit(self._found[place])

    def _on_changed(self, changed: Changed) -> None:
        if self.isVisible() and changed.touches("draft", "guide"):
            self._again.start()

    def _connect(self) -> None:
        self.wanted.textChanged.connect(lambda _text: self._look())
        for box in (self.whole, self.case):
            box.toggled.connect(lambda _on: self._look())
        self._again.timeout.connect(self._look_now)
        self.list.wanted.connect(self._go)
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.one.clicked.connect(self.replace_one)
        self.all.clicked.connect(self.replace_all)
        self.close_button.clicked.connect(self.close_bar)
        self._practice.changed.connect(self._on_changed)

    def _button(self, theme: Theme, words: str, key: str) -> Button:
        return Button(theme, words, self, size=ButtonSize.LIST, key=key)

    def _build(self) -> None:
        self.setProperty("surface", "block")
        self.wanted.setPlaceholderText(self.tr("Zoek"))
        self.new.setPlaceholderText(self.tr("Vervang door"))
        self.list.setAccessibleName(self.tr("Plaatsen"))
        self.list.setMinimumHeight(Height.ROW_TWO_LINES)
        self.list.setMaximumHeight(_ROWS * Height.ROW_TWO_LINES)
        fields = self._fields
        fields.setSpacing(Space.S)
        fields.addWidget(self.wanted, 0, 0)
        fields.addWidget(self.before, 0, 1)
        fields.addWidget(self.after, 0, 2)
        fields.addWidget(self.new, 1, 0)
        fields.addWidget(self.one, 1, 1)
        fields.addWidget(self.all, 1, 2)
        fields.setColumnStretch(0, 1)
        how = QHBoxLayout()
        how.setSpacing(Space.M)
        how.addWidget(self.whole)
        how.addWidget(self.case)
        how.addStretch(1)
        how.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.S)
        layout.addLayout(fields)
        layout.addLayout(how)
        layout.addWidget(self._count)
        layout.addWidget(self.list)
        tab_in_order(
            self.wanted, self.before, self.after, self.new, self.one, self.all,
            self.whole, self.case, self.close_button, self.list,
        )  # fmt: skip
