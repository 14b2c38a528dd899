"""Saved and undo, beside the work: "Bewaard 11:33" and *Ongedaan maken*.

After an undo the same place says for five seconds what was undone.
"""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
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
    """Tells when the work was saved, and offers to take back the last step.

    Where there is little room it does without the last act, then the key, then the time; what is wrong is
    always said, and the words of undo are never cut.
    """

    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, tells_act: bool = False) -> None:
        """With ``tells_act`` the last act stands between the time and undo, where there is room for it."""
        super().__init__(parent)
        self._tells_act = tells_act
        self._saved = ""
        self._trouble = False
        self._sign = SignLabel(theme, Sign.CHECK, "accent", self)
        self._words = plain_label("", TextRole.SMALL, self)
        self._act = plain_label("", TextRole.SMALL, self)
        self.undo = Button(
            theme, self.tr("Ongedaan maken"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key=_UNDO
        )
        self.undo.clicked.connect(self.undo_wanted)
        self.undo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
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
        theme.changed.connect(self._fit)
        self.set_undo_possible(possible=False)
        self._show_saved()

    def sizeHint(self) -> QSize:
        """What it takes to say everything, also what there is no room for now."""
        act = [self._act] if self._tells_act_now else []
        undo = [] if self.undo.isHidden() else [self.undo]
        return self._size_for(*(one.sizeHint().width() for one in (*self._told, *act, *undo)))

    def minimumSizeHint(self) -> QSize:
        told = self._told if self._tells_act and self.undone_shown.isActive() else self._told[:1]
        undo = [] if self.undo.isHidden() else [self.undo.minimumSizeHint().width()]
        return self._size_for(*(one.sizeHint().width() for one in told), *undo)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

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
        self._fit()

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
        self._sign.set_sign(sign, colour)
        self._fit()

    @property
    def _must_tell(self) -> bool:
        return self._trouble or self.undone_shown.isActive()

    @property
    def _tells_act_now(self) -> bool:
        """Not while an undone act is told of: two acts beside each other would only puzzle."""
        return self._tells_act and bool(self.words and self._act.text()) and not self._must_tell

    @property
    def _told(self) -> list[QWidget]:
        return [self._sign, self._words] if self.words else []

    def _fit(self) -> None:
        """Show what there is room for."""
        told = [one.sizeHint().width() for one in self._told]
        whole, least = self.undo.sizeHint().width(), self.undo.minimumSizeHint().width()
        fits = self.undo.isHidden() or self._size_for(*told, least).width() <= self.width()
        tells = bool(told) and (self._must_tell or fits)
        self._sign.setVisible(bool(told))
        self._words.setMinimumWidth(told[-1] if told and fits else 0)
        self._words.setVisible(tells)
        self._act.setVisible(tells and self._tells_act_now)
        cut = tells and not fits
        keyed = not cut and self._size_for(*(told if fits else told[:1]), whole).width() <= self.width()
        self.undo.setMinimumWidth(whole if keyed else least)
        self.updateGeometry()

    def _size_for(self, *widths: int) -> QSize:
        between = Space.S * max(len(widths) - 1, 0)
        return QSize(sum(widths) + between + Space.XS, super().sizeHint().height())
