"""'Wie': one field with everybody and every table, found by any part of the name.

A name that fits nobody is made on the spot. Keys come to this field and not to the line inside it, also
while the list with suggestions is open; so what was meant is worked out from the words that stand there.
"""

import re
import unicodedata

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from app.foundation.errors import KnownError
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import SignSize, Space, TextRole
from app.ui.widgets.announce import announce
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.text import plain_label, set_tip
from app.workshop.people import Who

_NOBODY = 0
"""The row of 'Niemand'; the people come after it."""
PASSING = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""Why the keyboard goes for a moment and comes back: nothing typed may change for that."""


class WhoField(QComboBox):
    """Keeps its choice until it is changed. 'Niemand' is a choice too."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None, *, nobody: str = ""
    ) -> None:
        """``nobody`` are the words for nobody in particular, where 'Niemand' would say something else."""
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._nobody = nobody or self.tr("Niemand")
        self._people: list[Who] = []
        self._labels: list[str] = []
        self._compared: tuple[list[str], list[str]] = ([], [])
        """What each row and each name is compared by; typing looks in it at every key."""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(self.tr("Wie zegt dit?"))
        self._completer = QCompleter(self.model(), self)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = self._completer.popup()
        assert popup is not None
        popup.setProperty("surface", "popup")
        self.setCompleter(self._completer)
        line = self.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("Wie?"))
        line.setAccessibleName(self.accessibleName())
        line.returnPressed.connect(self._show_found)
        self._new = plain_label(self.tr("nieuw"), TextRole.SMALL, line)
        self._new.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._new.hide()
        self.editTextChanged.connect(lambda _words: self._show_new())
        self.show_people()

    def show_people(self) -> None:
        """Read the people and tables of today again. What is chosen stays, unless that person is gone."""
        people = self._practice.workshop.people.everyone(self._practice.day_id)
        if people == self._people and self.count():
            return
        words = self.currentText()
        chosen = self.chosen_who()
        self._people, self._labels = people, _labels(people)
        nobody = _folded(self._nobody)
        self._compared = (
            [nobody, *map(_folded, self._labels)],
            [nobody, *(_folded(who.name) for who in people)],
        )
        self.clear()
        self.addItem(self._nobody)
        self.addItems(self._labels)
        ids = [who.id for who in people]
        if chosen is not None:
            self._show_row(ids.index(chosen.id) + 1 if chosen.id in ids else _NOBODY)
        else:
            self.setCurrentIndex(_NOBODY)
            self.setEditText(words or self.itemText(_NOBODY))

    def choose(self, who: Who | None) -> None:
        """Show this person or table, or 'Niemand'."""
        ids = [one.id for one in self._people]
        self._show_row(ids.index(who.id) + 1 if who is not None and who.id in ids else _NOBODY)

    def who(self) -> Who | None:
        """Who was meant; a name that fits nobody is added to the people of today.

        Raises ``KnownError`` when the words fit more than one: a guess would sign somebody else's words.
        """
        self.show_people()
        words = self.currentText().strip()
        rows, begins = self._rows(words)
        if len(rows) > 1:
            raise KnownError(self._words_of_doubt(words, begins=begins))
        if rows:
            self._show_row(rows[0])
            return None if rows[0] == _NOBODY else self._people[rows[0] - 1]
        made = self._practice.workshop.people.add_person(words, self._practice.day_id)
        self.show_people()
        self._show_row([who.id for who in self._people].index(made.id) + 1)
        return made

    @property
    def is_new(self) -> bool:
        """Whether the words fit nobody, so that they become somebody; the field says so beforehand."""
        return not self._new.isHidden()

    def event(self, event: QEvent) -> bool:
        """Page keys ask another question, also while the list is open: they come from a clicker too."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._list_is_open()
        ):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming in by a key, the whole name is selected, so that two letters of another replace it."""
        super().focusInEvent(event)
        line = self.lineEdit()
        if line is not None and event.reason() not in (*PASSING, Qt.FocusReason.MouseFocusReason):
            line.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who was meant stands there in full once the field is left."""
        if event.reason() not in PASSING:
            self._show_found()
        super().focusOutEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past the field must not sign the next answer with another name."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = SignSize.SMALL
        spot = QRectF(self.width() - Space.M - size, (self.height() - size) / 2, size, size)
        paint_sign(QPainter(self), Sign.CHEVRON_DOWN, spot, self._theme.colour("ink"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_new()
        self._tell_cut()

    def _show_new(self) -> None:
        """Say that Enter makes somebody new of a name, before it does."""
        rows, _begins = self._rows(self.currentText().strip())
        line = self.lineEdit()
        if line is None or self.is_new == (not rows):
            self._tell_cut()
            return
        self._new.setVisible(not rows)
        line.setTextMargins(0, 0, 0 if rows else self._new.sizeHint().width() + Space.S, 0)
        said = "" if rows else self.tr("Nog niemand heet zo. Bij Enter komt deze naam bij de mensen.")
        for widget in (self, line):
            widget.setAccessibleDescription(said)
        self._tell_cut()
        if said and self.hasFocus():
            announce(self, said)
        self._place_new()

    def _tell_cut(self) -> None:
        """What Enter does with a new name; a known one that is wider than the field stands in the tip."""
        line, words = self.lineEdit(), self.currentText()
        if line is not None:
            whole = self.fontMetrics().horizontalAdvance(words) < line.width() - Space.XS
            set_tip(line, line.accessibleDescription() if self.is_new else "" if whole else words)

    def _place_new(self) -> None:
        line, size = self.lineEdit(), self._new.sizeHint()
        if line is not None:
            left, top = line.width() - size.width() - Space.XS, (line.height() - size.height()) // 2
            self._new.setGeometry(left, top, size.width(), size.height())

    def _list_is_open(self) -> bool:
        popup = self._completer.popup()
        return popup is not None and popup.isVisible()

    def chosen_who(self) -> Who | None:
        """The person or table whose label stands there as it was given; None when words were typed."""
        words = self.currentText()
        return next(
            (who for who, label in zip(self._people, self._labels, strict=True) if label == words), None
        )

    def _show_found(self) -> None:
        """Write out the one name that fits; words that fit nobody, or several, stay as they were typed."""
        rows, _begins = self._rows(self.currentText().strip())
        if len(rows) == 1:
            self._show_row(rows[0])

    def _show_row(self, row: int) -> None:
        """Show a name from its first letter on; where one types, the next letter replaces it."""
        self.setCurrentIndex(row)
        self.setEditText(self.itemText(row))
        line = self.lineEdit()
        if line is None:
            return
        if self.hasFocus():
            line.selectAll()
        else:
            line.home(False)

    def _rows(self, words: str) -> tuple[list[int], bool]:
        """The rows that fit, by the closest way in which any does; and whether they begin with the words."""
        wanted = _folded(words)
        if not wanted:
            return [_NOBODY], True
        labels, names = self._compared
        rows = range(len(labels))
        for fits in (
            [row for row in rows if labels[row] == wanted],
            [row for row in rows if names[row] == wanted],
            [row for row in rows if labels[row].startswith(wanted)],
        ):
            if fits:
                return fits, True
        # Only at the beginning of a word: "An" is somebody new, also when there is a Hanne.
        begun = re.compile(rf"\b{re.escape(wanted)}")
        return [row for row in rows if row != _NOBODY and begun.search(names[row])], False

    def _words_of_doubt(self, words: str, *, begins: bool) -> str:
        sentence = (
            self.tr("Meer dan één naam begint met '{words}'. Kies er één uit de lijst of typ verder.")
            if begins
            else self.tr("In meer dan één naam staat '{words}'. Kies er één uit de lijst of typ verder.")
        )
        return sentence.format(words=words)


def _labels(people: list[Who]) -> list[str]:
    """Names as the list shows them, with the table beside it. Namesakes can be told apart by a number."""
    names = [_folded(who.name) for who in people]
    labels: list[str] = []
    for who, name in zip(people, names, strict=True):
        label = f"{who.name}  ·  {who.table}" if who.table else who.name
        same = sum(
            other.table == who.table and its_name == name
            for other, its_name in zip(people[: len(labels)], names, strict=False)
        )
        labels.append(f"{label} ({same + 1})" if same or (names.count(name) > 1 and not who.table) else label)
    return labels


def _folded(words: str) -> str:
    """Words as they are compared: capitals and the way an accent was typed make no difference."""
    return unicodedata.normalize("NFC", words.casefold())
