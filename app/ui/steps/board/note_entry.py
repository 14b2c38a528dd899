"""Where notes are typed: on paper of the colour that the note will have. Enter hangs it."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from app.ui.digits import place_of
from app.ui.state import Changed, OpenPractice
from app.ui.steps.board.colour_button import ColourButton
from app.ui.theme.fonts import font_of
from app.ui.theme.notes import note_colours
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Radius, Space, Stroke, TextRole, TypeSize, Width
from app.ui.typing import Keeper, field_text
from app.ui.who import WhoField
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.growing import GrowingField
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label, set_tip
from app.workshop.answer import Marks
from app.workshop.board import Board

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TYPED = TypeSize(20, 28)
_DIGITS = 9


class NoteEntry(QWidget):
    """Everything typed is kept from the first key on; colour, who and marks stay until they are changed."""

    added = Signal(str)
    """The id of a note that was hung."""
    typed = Signal(str)
    pasted = Signal(str)
    """What was pasted when it is all that stands in the field."""
    enter_all = Signal()
    """Ctrl+Enter."""
    down = Signal()
    """Down in an empty field: to the notes below."""

    def __init__(self, theme: Theme, practice: OpenPractice, step_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._step_id = step_id
        step = self.board.step
        self.colors: list[ColourButton] = [
            ColourButton(theme, color, f"Ctrl {place}" if place <= _DIGITS else "", self)
            for place, color in enumerate(step.colors, 1)
        ]
        self._color = 0
        self.field = _NoteField(self)
        self.field.setAccessibleName(self.tr("Nieuwe post-it"))
        self._keeper = Keeper(self.field, self._keep)
        self.who = WhoField(theme, practice, self)
        self.knowledge = ChoiceField(theme, self)
        self.private = CheckBox(theme, self.tr("Niet op het scherm"), self)
        self.anonymous = CheckBox(theme, self.tr("Zonder naam"), self)
        self.add_button = Button(theme, self.tr("Voeg toe"), self, key="Enter")
        self.file_button = Button(
            theme, self.tr("Uit een bestand"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST
        )
        self.starter = plain_label("", TextRole.SMALL, self, wrap=True)
        self._lines = (QHBoxLayout(), QHBoxLayout(), QHBoxLayout())
        self._narrow: bool | None = None
        self._fill_knowledge()
        self._build()
        self._connect()
        self.choose_color(0)
        self._show_unfinished()

    @property
    def board(self) -> Board:
        """The board that notes are hung on."""
        return self._practice.workshop.board(self._step_id)

    @property
    def color(self) -> str | None:
        """The key of the colour of the next note."""
        return self.colors[self._color].color.key if self.colors else None

    def text(self) -> str:
        """What stands in the field."""
        return field_text(self.field)

    def choose_color(self, place: int) -> None:
        """The colour at a place from 0; a place without one changes nothing."""
        if not 0 <= place < len(self.colors):
            self._dress()
            return
        self._color = place
        for number, button in enumerate(self.colors):
            button.setChecked(number == place)
        self._dress()
        self.field.setPlaceholderText(self.colors[place].color.prompt)

    def add(self) -> bool:
        """Hang what stands in the field; False when it could not be, and it still stands there."""
        text = self.text()
        if not text.strip():
            self.field.clear()
            return False
        self._keeper.now()

        def hang() -> str | None:
            return self.board.add(
                text.strip("\n"),
                self.color,
                self.who.who(),
                Marks(self.private.isChecked(), self.anonymous.isChecked()),
                self.knowledge.currentData(),
                day_id=self._practice.day_id,
            )

        made = self._practice.do(hang)
        if made is None:
            self.who.setFocus()
            return False
        self._show_unfinished()
        self.field.setFocus()
        self.added.emit(made)
        return True

    def clear(self) -> None:
        """Nothing is being typed any more."""
        self.field.clear()
        self._keeper.now()

    def _keep(self, text: str) -> bool:
        return self._practice.works(lambda: self.board.type(text, day_id=self._practice.day_id))

    def _show_unfinished(self) -> None:
        text = self.board.unfinished()
        if text != self.text():
            self._keeper.show(text)
            self.field.moveCursor(QTextCursor.MoveOperation.End)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("person", "subgroup", "attendance", "day"):
            self.who.show_people()
        if changed.touches("contribution") and self._keeper.now():
            self._show_unfinished()

    def _dress(self) -> None:
        """The paper and the ink of the colour; a guide without colours has quiet paper."""
        color = self.colors[self._color].color if self.colors else None
        look = note_colours(color, self._theme.scheme)
        accent = self._theme.colours.accent
        self.field.setStyleSheet(
            f"QPlainTextEdit {{ background: {look.paper}; color: {look.ink}; "
            f"placeholder-text-color: {look.ink}; border: {Stroke.FOCUS}px solid {accent}; "
            f"border-radius: {Radius.CARD}px; padding: {Space.S}px {Space.M}px; }}"
        )

    def _fill_knowledge(self) -> None:
        self.knowledge.setAccessibleName(self.tr("Soort kennis"))
        self.knowledge.addItem(self.tr("Soort kennis"), None)
        for kind in self.board.step.knowledge:
            self.knowledge.addItem(kind.label, kind.key)
        self.knowledge.setVisible(bool(self.board.step.knowledge))
        self._show_starter()

    def _show_starter(self) -> None:
        """The sentence that such knowledge begins with."""
        key = self.knowledge.currentData()
        found = next((one for one in self.board.step.knowledge if one.key == key), None)
        self.starter.setText(found.text or "" if found is not None else "")
        self.starter.setVisible(bool(self.starter.text()))

    def _connect(self) -> None:
        self.field.enter.connect(self.add)
        self.field.ctrl_enter.connect(self.enter_all)
        self.field.down.connect(self.down)
        self.field.color.connect(self.choose_color)
        self.field.pasted.connect(self._on_pasted)
        self.field.textChanged.connect(lambda: self.typed.emit(self.text()))
        self.add_button.clicked.connect(self.add)
        self.add_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for place, button in enumerate(self.colors):
            button.clicked.connect(lambda _on, place=place: self._on_color(place))
        line = self.who.lineEdit()
        assert line is not None
        line.returnPressed.connect(self.add)
        self.who.installEventFilter(self)
        line.installEventFilter(self)
        self.knowledge.currentIndexChanged.connect(lambda _place: self._show_starter())
        self._practice.leaving.connect(self._keeper.on_leaving)
        self._practice.changed.connect(self._on_changed)
        self._theme.changed.connect(self._dress)

    def _on_color(self, place: int) -> None:
        self.choose_color(place)
        self.field.setFocus()

    def _on_pasted(self, text: str) -> None:
        if self.text().strip() == text.replace("\r\n", "\n").strip():
            self.pasted.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl with a digit is a colour in the field of the name too."""
        if isinstance(event, QKeyEvent) and (place := color_of_key(event)) is not None:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.choose_color(place)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(narrow=event.size().width() < Width.CENTRE)

    def _arrange(self, *, narrow: bool) -> None:
        """What is under the field stands on two lines; on three where two would be too wide."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        marks = (self.anonymous, self.private)
        wide_lines = ((self.who, *self.colors, self.add_button), (self.knowledge, *marks, self.file_button))
        narrow_lines = (
            (self.who, self.knowledge), (*self.colors, self.add_button), (*marks, self.file_button),
        )  # fmt: skip
        for line in self._lines:
            while line.count():
                line.takeAt(0)
        lines = narrow_lines if narrow else wide_lines
        tab_in_order(self.field, *(widget for line in lines for widget in line))
        for line, widgets in zip(self._lines, lines, strict=False):
            for widget in widgets:
                line.addWidget(widget, 1 if widget is self.who else 0)
            if self.who not in widgets:
                line.insertStretch(line.count() - 1, 1)

    def _build(self) -> None:
        self.who.setMinimumWidth(Height.TILE * 2)
        set_tip(self.file_button, "Ctrl+O")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.field)
        for line in self._lines:
            line.setSpacing(Space.S)
            layout.addLayout(line)
        layout.addWidget(self.starter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._arrange(narrow=False)


def color_of_key(event: QKeyEvent) -> int | None:
    """The place of the colour that Ctrl with a digit means; None for any other key."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return place_of(event) if held == Qt.KeyboardModifier.ControlModifier else None


class _NoteField(GrowingField):
    """Enter, Ctrl+Enter and Ctrl with a digit are not text; Alt with a letter is a key of the room."""

    enter = Signal()
    ctrl_enter = Signal()
    down = Signal()
    color = Signal(int)
    pasted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(2, 6, parent, gives_way=True)
        self.setFont(font_of(_TYPED))
        self.setAcceptDrops(False)  # a file that is dropped here is a list of notes
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and color_of_key(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers()
        alt = held == Qt.KeyboardModifier.AltModifier
        place = color_of_key(event)
        if place is not None:
            self.color.emit(place)
        elif event.key() in _ENTER and held & Qt.KeyboardModifier.ControlModifier:
            self.ctrl_enter.emit()
        elif event.key() in _ENTER and not held & Qt.KeyboardModifier.ShiftModifier:
            self.enter.emit()
        elif event.key() == Qt.Key.Key_Down and self.document().isEmpty():
            self.down.emit()
        elif not (alt and event.text().isprintable() and event.text()):
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        super().insertFromMimeData(source)
        self.pasted.emit(source.text())
