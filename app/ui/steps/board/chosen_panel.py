"""Beside an ordered board: the note that the keyboard is on, in full, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.guides.steps import BoardStep
from app.ui.steps.board.keys import ARROWS
from app.ui.steps.board.note_paint import NotePainter, NoteState, dots_words
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.widgets.cap_button import CapButton
from app.ui.widgets.text import menu_text, plain_label
from app.workshop.board_values import BoardCluster, BoardNote
from app.workshop.people import Who

_NOTE = NoteState(whole=True)
_HIGHEST = Height.TILE * 3


class ChosenPanel(QWidget):
    """Nothing chosen: the keys for clusters. Each key can be clicked, for who has a mouse in hand."""

    pressed = Signal(str)
    """The words on a key."""
    number_wanted = Signal(int)
    """The notes go to the cluster with this number; 0: loose."""

    def __init__(
        self, theme: Theme, painter: NotePainter, step: BoardStep, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._painter = painter
        self._kinds = {kind.key: kind.label for kind in step.knowledge}
        self._heading = plain_label("", TextRole.STRONG, self)
        self._note = _Note(theme, painter, self)
        self._who = plain_label("", TextRole.SMALL, self, wrap=True)
        self._own = plain_label("", TextRole.SMALL_STRONG, self, wrap=True)
        self._own.hide()
        self._said = plain_label("", TextRole.WARNING, self, wrap=True)
        self._said.hide()
        self._keys = QWidget(self)
        self._more = plain_label("", TextRole.SMALL, self, wrap=True)
        self._lines: tuple[tuple[str, str], ...] | None = None
        self._clusters: Sequence[BoardCluster] = ()
        self._is_loose = True
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for widget in (self._heading, self._note, self._who, self._own, self._said, self._keys, self._more):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.show_note(None, 0, clusters=(), voting=False)

    def show_note(
        self,
        note: BoardNote | None,
        more: int,
        *,
        clusters: Sequence[BoardCluster],
        voting: bool,
        walled: bool = False,
    ) -> None:
        """The note, how many ``more`` are chosen with it, and the keys that fit the moment."""
        self._clusters = clusters
        self._is_loose = note is None or (note.cluster_id is None and not more)
        words = self.tr("Gekozen post-it") if note is not None else self.tr("Clusters")
        if more:
            words = self.tr("{count} post-its gekozen").format(count=more + 1)
        self._heading.setText(words)
        self._note.show_note(note)
        self._fit()
        self._who.setText(self._words_of_who(note))
        self._who.setVisible(bool(self._who.text()))
        self._show_keys(self._keys_of(note is not None, len(clusters), voting=voting, walled=walled))
        self._more.setText(self._other_keys(note is not None, voting=voting, walled=walled))

    def show_own(self, voter: Who | None, dots: int) -> None:
        """How many of the dots here are of the one who votes now."""
        words = self.tr("{name}: hier {dots}")
        self._own.setText(words.format(name=voter.name, dots=dots_words(dots)) if voter is not None else "")
        self._own.setVisible(voter is not None)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow column only a note that ends in "lees verder" is worth the room of its keys."""
        note = self._note.note
        roomy = self.width() >= Width.RIGHT_NARROW
        self._note.setVisible(note is not None and (roomy or self._painter.is_long(note, Width.NOTE)))
        layout = self.layout()
        if layout is not None:  # The stack that it stands in does not ask again when a note grows.
            layout.invalidate()
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def _caps(self, words: str, keys: str) -> QHBoxLayout:
        """Key caps beside each other, each to be clicked too; an underscore in a name is a space."""
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        for key in keys.split():
            name = self._way(key) if key in ARROWS else words
            cap = CapButton(self._theme, key.replace("_", " "), self._keys, name)
            cap.setAutoRepeat(key in ARROWS)
            if key[0].isdecimal():
                cap.clicked.connect(lambda _on, cap=cap: self._offer_clusters(cap))
            else:
                cap.clicked.connect(lambda _on, cap=cap: self.pressed.emit(cap.caption))
            row.addWidget(cap)
        return row

    def _way(self, arrow: str) -> str:
        """What an arrow does, for who can't see the words beside the four of them."""
        return {
            "↑": self.tr("Verhang naar boven"),
            "↓": self.tr("Verhang naar onder"),
            "←": self.tr("Verhang naar links"),
            "→": self.tr("Verhang naar rechts"),
        }[arrow]

    def menu_of_clusters(self) -> QMenu:
        """Where the notes can go, by name: for who clicks, and does not drag."""
        menu = QMenu(self)
        goals = [(one.number, one.name) for one in self._clusters]
        if not self._is_loose:
            goals.append((0, self.tr("Weer los")))
        for number, name in goals:
            action = menu.addAction(menu_text(f"{number} {name}"))
            action.triggered.connect(lambda _on, number=number: self.number_wanted.emit(number))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _offer_clusters(self, cap: QWidget) -> None:
        self.menu_of_clusters().popup(cap.mapToGlobal(cap.rect().bottomLeft()))

    @property
    def said(self) -> str:
        """What people are told now."""
        return self._said.text()

    def say(self, words: str) -> None:
        """A number that is being typed, or what else people should know at this moment."""
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self._fit()

    def _words_of_who(self, note: BoardNote | None) -> str:
        if note is None:
            return ""
        who = note.who.name if note.who is not None else self.tr("Niemand")
        parts = [who, note.who.table if note.who is not None and note.who.table else ""]
        if note.private:
            parts.append(self.tr("niet op het scherm"))
        if note.anonymous:
            parts.append(self.tr("zonder naam"))
        if note.knowledge in self._kinds:
            parts.append(self._kinds[note.knowledge].lower())
        return ", ".join(part for part in parts if part)

    def _keys_of(
        self, has_note: bool, clusters: int, *, voting: bool, walled: bool
    ) -> tuple[tuple[str, str], ...]:
        """What people need most at this moment; the rest stands in one small line under it."""
        lines = []
        if voting:
            lines.append((self.tr("Stipje erbij of eraf"), "+ –"))
            lines.append((self.tr("Tel de handen"), "A"))
            lines.append((self.tr("Kies wiens stipjes"), "P"))
        if has_note:
            if clusters:
                numbers = f"1_…_{clusters}" if clusters > 1 else "1"
                lines.append((self.tr("Naar een cluster: het nummer"), numbers))
            if not voting:
                lines.append((self.tr("Nieuwe cluster hiermee"), "Ctrl_K"))
        else:
            lines.append((self.tr("Geef een naam"), "F2"))
            lines.append((self.tr("Voeg samen met een andere"), "V"))
            lines.append((self.tr("Eigen aan deze praktijk"), "S"))
            if not voting:
                lines.append((self.tr("Nieuwe cluster"), "Ctrl_K"))
        if walled:
            lines.append((self.tr("Verhang"), " ".join(ARROWS)))
        lines.append((self.tr("Toon deze cluster in de zaal"), "Enter"))
        return tuple(lines)

    def _other_keys(self, has_note: bool, *, voting: bool, walled: bool) -> str:
        """What people need now and then. ``walled``: on the free wall."""
        if has_note:
            words = [
                self.tr("0 weer los · E wijzigt · W wie · H niet op het scherm"),
                self.tr("R kleur · Shift K soort kennis"),
                self.tr("O leest verder · S cluster eigen aan deze praktijk · Shift ↑↓ kiest er meer"),
                self.tr("Ctrl Shift K splitst af · Del weg"),
            ]
        else:
            words = [self.tr("Del heft op, de post-its blijven · N post-it erbij · Shift ↑↓ kiest er meer")]
        if walled:
            words.insert(0, self.tr("Ctrl met een pijl verhangt, met Shift erbij verder · G legt in rijen"))
            words.append(self.tr("Shift G onder elkaar · Ctrl G naast elkaar"))
            words.append(self.tr("Home hele muur of dichtbij · D dichter · Shift D verder"))
        else:
            words.append(self.tr("X klapt de cluster dicht"))
        if voting:
            words.append(self.tr("Ctrl K nieuwe cluster"))
            if not walled:
                words.append(self.tr("U toont die zonder stipje"))
        return " · ".join(words)

    def _show_keys(self, lines: tuple[tuple[str, str], ...]) -> None:
        if lines == self._lines:
            return
        self._lines = lines
        old = self._keys
        self._keys = QWidget(self)
        grid = QGridLayout(self._keys)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(Space.XS)
        grid.setHorizontalSpacing(Space.S)
        grid.setColumnStretch(0, 1)
        for row, (words, keys) in enumerate(lines):
            grid.addWidget(plain_label(words, TextRole.BODY, self._keys, wrap=True), row, 0)
            grid.addLayout(self._caps(words, keys), row, 1)
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(old, self._keys)
        old.hide()
        old.deleteLater()
        self._keys.show()


class _Note(QWidget):
    """One note, whole as far as there is room."""

    def __init__(self, theme: Theme, painter: NotePainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._painter = painter
        self._note: BoardNote | None = None
        theme.changed.connect(self.update)

    @property
    def note(self) -> BoardNote | None:
        """The one that is shown."""
        return self._note

    def show_note(self, note: BoardNote | None) -> None:
        """Show this one."""
        if note != self._note:
            self._note = note
            self.setAccessibleName(self._painter.words(note) if note is not None else "")
            self._take_height()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_height()

    def _take_height(self) -> None:
        if self._note is not None:
            self.setFixedHeight(min(self._painter.height(self._note, self.width(), _NOTE), _HIGHEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._note is not None:
            self._painter.paint(QPainter(self), QRectF(self.rect()), self._note, _NOTE)
