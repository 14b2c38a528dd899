"""The votes at a glance: whose dots are being entered, how many there are, and how many were given out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.state import OpenPractice
from app.ui.steps.board.acts import BoardActs
from app.ui.steps.board.note_paint import dots_words
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole
from app.ui.who import WhoField
from app.ui.widgets.icons import Sign
from app.ui.widgets.sign_label import SignLabel
from app.ui.widgets.text import plain_label, set_tip


class VotesLine(QWidget):
    """Too many is told, never corrected. 'Niemand' gives bare counts, of nobody in particular."""

    def __init__(self, theme: Theme, practice: OpenPractice, acts: BoardActs, parent: QWidget) -> None:
        super().__init__(parent)
        self._practice = practice
        self._acts = acts
        self.voter = WhoField(theme, practice, self)
        self.voter.setAccessibleName(self.tr("Wiens stipjes?"))
        self.voter.setMinimumWidth(Height.TILE * 2)
        set_tip(self.voter, self.tr("Wiens stipjes? 'Niemand' telt ze samen."))
        self._sign = SignLabel(theme, Sign.WARNING, "warning", self)
        self.words = plain_label("", TextRole.BODY, self)
        self.under = plain_label("", TextRole.SMALL, self)
        self.voter.currentTextChanged.connect(lambda _words: self._on_voter())
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.words)
        told.addWidget(self.under)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.voter, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addSpacing(Space.S)
        layout.addWidget(self._sign)
        layout.addLayout(told, 1)

    def refresh(self) -> None:
        """Count again."""
        board = self._acts.board
        given, voters = board.votes_given(), board.voters()
        words = self.tr("{given} geplakt").format(given=dots_words(given.given))
        if given.expected:
            words += self.tr(", {expected} verwacht").format(expected=given.expected)
        self.words.setText(words)
        each = board.votes_per_person
        under = self.tr("{count} mensen met elk {each} stipjes").format(count=voters, each=each)
        voter = self._acts.voter
        if voter is not None:
            has = sum(board.votes_of(voter).values())
            under = self.tr("{name}: {has} van {each}").format(name=voter.name, has=has, each=each)
        self.under.setText(under if voters or voter is not None else "")
        too_many = bool(given.expected) and given.over > 0
        self._sign.setVisible(too_many)

    def _on_voter(self) -> None:
        self._acts.voter = self.voter.chosen_who()
        self.refresh()
