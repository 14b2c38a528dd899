"""A banner in the page itself: what happened, what is safe, what you can do. Never a dialog the room sees."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.foundation.errors import KnownError
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, SignSize, Space, TextRole
from app.ui.translated import translated
from app.ui.widgets.announce import announce
from app.ui.widgets.button import Button
from app.ui.widgets.icons import Sign
from app.ui.widgets.sign_label import SignLabel
from app.ui.widgets.text import plain_label

_MOST_LINES = 4
"""Of a sentence beside its actions."""
_TAKE_CARE, _GONE_WELL = (Sign.WARNING, "warning"), (Sign.CHECK, "accent")


@dataclass(frozen=True, slots=True)
class NoticeAction:
    """A button on the banner; the banner goes away when it is pressed."""

    words: str
    act: Callable[[], None]


class Notice(QFrame):
    """Hidden until there is something to say. One sentence and at most three actions.

    The actions stand beside the sentence, or under it where that would make it a narrow column; with
    ``stacked`` always under it.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, stacked: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "notice")
        self._words = plain_label("", TextRole.BODY, self, wrap=True)
        told = QHBoxLayout()
        told.setSpacing(Space.S)
        self._sign = SignLabel(theme, *_TAKE_CARE, self, SignSize.ROW)
        told.addWidget(self._sign)
        told.addSpacing(Space.S)
        told.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row = QHBoxLayout()
        self._row.setSpacing(Space.S)
        self._row.addStretch(0)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(Space.S)
        self._body.addLayout(told, 1)
        self._body.addLayout(self._row)
        self._stacked = stacked
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        whole.addLayout(self._body)
        if stacked:
            whole.addStretch(1)
        self._buttons: list[Button] = []
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._words.text()

    def show_notice(
        self, sentence: str, actions: Sequence[NoticeAction] = (), *, gone_well: bool = False
    ) -> None:
        """Say something, also what lies below says; without actions there is one that only closes."""
        self._sign.set_sign(*(_GONE_WELL if gone_well else _TAKE_CARE))
        self._clear_buttons()
        sentence = translated(sentence)
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        for action in tuple(actions)[:3] or (NoticeAction(self.tr("Begrepen"), lambda: None),):
            self._add_button(action)
        self._arrange()
        self.show()
        announce(self, sentence, at_once=True)

    def show_error(self, error: KnownError, actions: Sequence[NoticeAction] = ()) -> None:
        """Say what an error says; its sentence is fit to show as it is."""
        self.show_notice(error.sentence, actions)

    def take_focus(self) -> None:
        """The keyboard is on what is offered first: for who asked for something, and is asked back."""
        if self._buttons:
            self._buttons[0].setFocus()

    def clear(self) -> None:
        """Take the banner away."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        buttons = sum(button.sizeHint().width() + Space.S for button in self._buttons)
        room = max(self.contentsRect().width() - 4 * Space.M - SignSize.ROW - buttons, 1)
        under = self._stacked or self._words.heightForWidth(room) > _MOST_LINES * TYPE[TextRole.BODY].line
        way = QBoxLayout.Direction
        self._body.setDirection(way.TopToBottom if under else way.LeftToRight)

    def _add_button(self, action: NoticeAction) -> None:
        button = Button(self._theme, action.words, self)
        button.clicked.connect(lambda: self._act(action))
        self._row.insertWidget(self._row.count() - 1, button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._buttons.append(button)

    def _act(self, action: NoticeAction) -> None:
        self.clear()
        action.act()

    def _clear_buttons(self) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()
