"""Saved and undo, beside the work: "Bewaard 11:33" and *Ongedaan maken*.

After an undo the same place says for five seconds what was undone.
"""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Moment, Space, TextRole
from app.ui.translated import translated
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.icons import Sign
from app.ui.widgets.sign_label import SignLabel
from app.ui.widgets.text import plain_label

_UNDO = "Ctrl Z"


class SavedLine(QWidget):
    """Tells when the work was saved, and offers to take back the last step."""

    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, tells_act: bool = False) -> None:
        """With ``tells_act`` the last act stands between the time and undo, where there is room for it."""
        super().__init__(parent)
        self._tells_act = tells_act
        self._saved = ""
        self._trouble = self._short = False
        self._sign = SignLabel(theme, Sign.CHECK, "accent", self)
        self._words = plain_label("", TextRole.SMALL, self)
        self._act = plain_label("", TextRole.SMALL, self)
        self.undo = Button(
            theme, self.tr("Ongedaan maken"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key=_UNDO
        )
        self.undo.clicked.connect(self.undo_wanted)
        self.undone_shown = QTimer(self, singleShot=True, interval=Moment.UNDONE_SHOWN)
        self.undone_shown.timeout.connect(self._show_saved)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, Space.XS, Space.XS, Space.XS)
        layout.setSpacing(Space.S)
        layout.addWidget(self._sign)
        layout.addWidget(self._words)
        layout.addWidget(self._act)
        layout.addWidget(self.undo)
        self.set_undo_possible(possible=False)
        self._show_saved()

    def show_saved(self, clock: str) -> None:
        """Say "Bewaard" with the time, such as "11:33"; that is never cut, rather the last act beside it."""
        self._saved, self._trouble = self.tr("Bewaard {time}").format(time=clock), False
        if not self.undone_shown.isActive():
            self._show_saved()

    def show_elsewhere(self, sentence: str) -> None:
        """Say that the work is safe but not at its own place, such as when the stick is gone."""
        self._saved, self._trouble = sentence, True
        self._show_saved()

    def show_undone(self, what: str) -> None:
        """Say for a while what was taken back, such as "Antwoord toegevoegd"."""
        self.undone_shown.start()
        self._show(self.tr("Ongedaan gemaakt: {what}").format(what=translated(what)), Sign.CHECK, "accent")

    def set_undo_possible(self, *, possible: bool, act: str = "") -> None:
        """Offer undo only when there is something to take back: the last act."""
        self.undo.setVisible(possible)
        self._act.setText(act)
        self._show_act()

    def show_short(self, *, short: bool) -> None:
        """Where there is little room the time is not said, nor the key; what is wrong always is."""
        self._short = short
        self.undo.set_key("" if short else _UNDO)
        self._show_fitting()

    @property
    def words(self) -> str:
        """What it says now."""
        return self._words.text()

    def _show_saved(self) -> None:
        self.undone_shown.stop()
        sign, colour = (Sign.WARNING, "warning") if self._trouble else (Sign.CHECK, "accent")
        self._show(self._saved, sign, colour)

    def _show(self, words: str, sign: Sign, colour: str) -> None:
        self._words.setText(words)
        short = self._tells_act and words == self._saved and not self._trouble
        self._words.setMinimumWidth(self._words.sizeHint().width() if short else 0)
        self._sign.set_sign(sign, colour)
        self._sign.setVisible(bool(words))
        self._show_fitting()
        self._show_act()

    def _show_fitting(self) -> None:
        self._words.setVisible(not self._short or self._trouble or self.undone_shown.isActive())

    def _show_act(self) -> None:
        """Not while an undone act is told of: two acts beside each other would only puzzle."""
        told = self._tells_act and bool(self._words.text() and self._act.text())
        self._act.setVisible(told and not self.undone_shown.isActive() and not self._trouble)
