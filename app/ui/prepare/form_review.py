"""A form in Word before its questions are used: what was read of it, line by line, to put right."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.guides.form_guide import guide_of_form
from app.guides.form_lines import Datum, FormLine, FormReading, LineKind, changed_to, in_words
from app.guides.loader import bundled
from app.guides.schema import Guide
from app.ui.amounts import counted
from app.ui.prepare.form_lines_list import FormLines
from app.ui.prepare.form_preview import FormPreview
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.one_line import OneLineField
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label


class FormReview(QWidget):
    """Nothing of the practice changes before "Gebruik dit formulier"; corrections wait until one is back."""

    back_wanted = Signal()
    used = Signal(object, object)
    """The ``FormReading`` and its lines as people left them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: FormReading | None = None
        self._before: list[tuple[int, FormLine]] = []
        """Corrections to take back, the last one last."""
        self._put_right: dict[FormReading, tuple[list[FormLine], list[tuple[int, FormLine]]]] = {}
        """Form → its lines as people left them, and the corrections to take back."""
        self._at = -1
        """The place of the line whose words are in the field."""
        self._now: Guide | None = None
        self._title = plain_label("", TextRole.TITLE, self, max_lines=1)
        self._counts = plain_label("", TextRole.STRONG, self)
        self.back = Button(
            theme, self.tr("Terug, gebruik niets"), self,
            kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Esc",
        )  # fmt: skip
        self.list = FormLines(theme, self)
        self.kinds = {
            LineKind.SECTION: Button(theme, self.tr("Onderdeel"), self, size=ButtonSize.LIST, key="O"),
            LineKind.QUESTION: Button(theme, self.tr("Vraag"), self, size=ButtonSize.LIST, key="V"),
            LineKind.HELP: Button(theme, self.tr("Uitleg"), self, size=ButtonSize.LIST, key="U"),
            LineKind.NOTHING: Button(theme, self.tr("Niets"), self, size=ButtonSize.LIST, key="N"),
        }
        self.datum = ChoiceField(theme, self)
        self.text = OneLineField(self, goes_on=False)
        self.preview = FormPreview(theme, self)
        self.use = Button(
            theme, self.tr("Gebruik dit formulier"), self,
            kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="Ctrl Enter",
        )  # fmt: skip
        self._fill()
        self._build()
        self._connect()

    def show_form(self, reading: FormReading, now: Guide | None) -> None:
        """Show what was read; ``now`` is the grondplan that the file has."""
        if self._reading is not None:
            self._keep_text()
            self._put_right[self._reading] = (list(self.list.lines), self._before)
        self._reading, self._now, self._at = reading, now, -1
        lines, self._before = self._put_right.get(reading, (list(reading.lines), []))
        self._title.setText(self.tr("Formulier ‘{name}’").format(name=reading.name))
        self.list.show_lines(list(lines))
        self._show_result()
        self._show_line()
        first = next((at for at, line in enumerate(self.list.lines) if line.kind is not LineKind.NOTHING), 0)
        self.list.choose(first)

    def take_focus(self) -> None:
        """On the lines."""
        self.list.setFocus()

    @property
    def counts(self) -> str:
        """How much was found, in words."""
        return self._counts.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or event.modifiers():
            super().keyPressEvent(event)
        elif self.text.hasFocus() or self.datum.hasFocus():
            self._show_line()
            self.list.setFocus()
        else:
            self.back_wanted.emit()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z and Ctrl+Y are never the practice's own here: nobody sees what they would change."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            if undo or event.matches(QKeySequence.StandardKey.Redo):
                event.accept()
                return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.preview.setFixedWidth(Width.RIGHT if self.width() >= Width.TWO_COLUMNS else Width.RIGHT_NARROW)

    # -- putting right

    def _turn(self, kind: LineKind) -> None:
        """The chosen line is of another kind; a datum that nobody knows yet is asked for."""
        self._keep_text()
        line = self._line()
        if line is None:
            return
        if kind is LineKind.DATUM and changed_to(line, kind) is None:
            self.datum.setFocus()
            self.datum.showPopup()
            return
        self._put(changed_to(line, kind) or line)

    def _choose_datum(self, place: int) -> None:
        self._keep_text()
        line = self._line()
        if line is not None:
            datum = list(Datum)[place - 1] if place else None
            self._put(changed_to(line, LineKind.DATUM if datum else LineKind.QUESTION, datum) or line)
            self.list.setFocus()

    def _keep_text(self) -> None:
        """The words in the field are those of their line; an empty field leaves it as it was."""
        words = " ".join(self.text.toPlainText().split())
        line = self.list.lines[self._at] if 0 <= self._at < len(self.list.lines) else None
        if line is not None and words and words != " ".join(line.text.split()):
            self._correct(self._at, in_words(line, words))

    def _show_other_line(self) -> None:
        """Another line is chosen: what was typed in the one before it stays."""
        self._keep_text()
        self._show_line()

    def _put(self, line: FormLine) -> None:
        self._correct(self.list.row, line)
        self._show_line()

    def _correct(self, row: int, line: FormLine) -> None:
        if line != self.list.lines[row]:
            self._before.append((row, self.list.lines[row]))
            self.list.put(row, line)
            self._show_result()

    def _take_back(self) -> None:
        if self._before:
            row, line = self._before.pop()
            self.list.put(row, line)
            self.list.choose(row)
            self._show_result()
            self._show_line()

    def _use(self) -> None:
        self._keep_text()
        if self.use.isEnabled() and self._reading is not None:
            self.used.emit(self._reading, tuple(self.list.lines))

    # -- showing

    def _line(self) -> FormLine | None:
        return self.list.lines[self.list.row] if 0 <= self.list.row < len(self.list.lines) else None

    def _show_line(self) -> None:
        line = self._line()
        if line is None:
            return
        self._at = self.list.row
        for kind, button in self.kinds.items():
            button.setChecked(line.kind is kind)
        self.datum.setCurrentIndex(list(Datum).index(line.datum) + 1 if line.datum is not None else 0)
        if self.text.toPlainText() != line.text:
            self.text.setPlainText(line.text)

    def _show_result(self) -> None:
        lines = self.list.lines
        made = guide_of_form(
            self._reading.name if self._reading else "", lines, bundled("grondplan"), self._now
        )
        self.preview.show_guide(made, self._now)
        self.list.may_undo = bool(self._before)
        sections, questions, data = (
            sum(line.kind is kind for line in lines)
            for kind in (LineKind.SECTION, LineKind.QUESTION, LineKind.DATUM)
        )
        words = [
            counted(sections, "1 onderdeel", "{count} onderdelen"),
            counted(questions, "1 vraag", "{count} vragen"),
            counted(data, "1 gegeven", "{count} gegevens"),
        ]
        self._counts.setText(" · ".join(words))
        self.use.setEnabled(questions > 0)

    def _fill(self) -> None:
        self.datum.setAccessibleName(self.tr("Welk gegeven van de praktijk dit vraagt"))
        self.datum.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.datum.addItem(self.tr("Geen gegeven"))
        for datum in Datum:
            self.datum.addItem(datum.label)
        for button in self.kinds.values():
            button.setCheckable(True)
        self.text.setAccessibleName(self.tr("De tekst van deze regel"))

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.use.clicked.connect(self._use)
        for kind, button in self.kinds.items():
            button.clicked.connect(lambda _on=False, kind=kind: self._turn(kind))
        self.datum.activated.connect(self._choose_datum)
        self.list.kind_wanted.connect(self._turn)
        self.list.undo_wanted.connect(self._take_back)
        self.list.chosen.connect(self._show_other_line)
        self.list.words_wanted.connect(self._go_to_words)
        self.text.entered.connect(self._words_done)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._use)

    def _go_to_words(self) -> None:
        self.text.setFocus()
        self.text.selectAll()

    def _words_done(self) -> None:
        self._keep_text()
        self._show_line()
        self.list.setFocus()

    def _build(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self._title, 1)
        above.addWidget(self.back)
        purpose = self.tr(
            "Kijk na wat we lazen. Kies een regel en druk O, V, U of N; met G is het een gegeven van de "
            "praktijk. Enter om de tekst te wijzigen, Ctrl Z om terug te gaan."
        )
        words = plain_label(purpose, TextRole.MUTED, self, wrap=True)
        kinds = QHBoxLayout()
        kinds.setSpacing(Space.S)
        for button in self.kinds.values():
            kinds.addWidget(button)
        kinds.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self.text, 2)
        line.addWidget(self.datum, 1)
        tab_in_order(self.text, self.datum)
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(self._counts)
        left.addWidget(self.list, 1)
        left.addLayout(kinds)
        left.addLayout(line)
        panes = QHBoxLayout()
        panes.setSpacing(Space.L)
        panes.addLayout(left, 1)
        panes.addWidget(self.preview)
        below = QHBoxLayout()
        below.addWidget(self.use)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        layout.setSpacing(Space.S)
        layout.addLayout(above)
        layout.addWidget(words)
        layout.addLayout(panes, 1)
        layout.addLayout(below)
