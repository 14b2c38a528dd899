"""The votes at a glance: whose dots are being stuck, how many there are, and how many were given out."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.amounts import counted
from app.ui.state import OpenPractice
from app.ui.steps.board.acts import BoardActs
from app.ui.steps.board.note_paint import dots_words
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, SignSize, Space, TextRole, Width
from app.ui.who import PASSING, WhoField
from app.ui.widgets.icons import Sign
from app.ui.widgets.sign_label import SignLabel
from app.ui.widgets.text import plain_label, set_tip
from app.workshop.people import Who, WhoKind


class VotesLine(QWidget):
    """Too many is told, never corrected."""

    done = Signal()
    """It is known whose dots come now."""

    def __init__(self, theme: Theme, practice: OpenPractice, acts: BoardActs, parent: QWidget) -> None:
        super().__init__(parent)
        self._practice = practice
        self._acts = acts
        self.voter = _Voter(theme, practice, acts, self)
        self._sign = SignLabel(theme, Sign.WARNING, "warning", self)
        self.words = plain_label("", TextRole.BODY, self, wrap=True)
        self.under = plain_label("", TextRole.SMALL, self)
        acts.voter_changed.connect(self.refresh)
        self.voter.done.connect(self.done)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addStretch(1)
        told.addWidget(self.words)
        told.addWidget(self.under)
        told.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.voter, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addSpacing(Space.S)
        layout.addWidget(self._sign)
        layout.addLayout(told, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A column of single letters says nothing: there the words stand in the tip."""
        super().resizeEvent(event)
        room = event.size().width() - self.voter.minimumWidth() - SignSize.ROW - 3 * Space.S
        for one in (self.words, self.under):
            one.setVisible(room >= Height.TILE)

    def warns(self) -> bool:
        """Whether there are more dots than were given out: in all, or by the one who votes."""
        return not self._sign.isHidden()

    def refresh(self) -> None:
        """Count again."""
        board, voter = self._acts.board, self._acts.voter
        self.voter.show_people()
        given, each = board.votes_given(), board.votes_per_person
        words = self.tr("{given} geplakt").format(given=dots_words(given.given))
        if given.expected:
            words += self.tr(", {expected} verwacht").format(expected=given.expected)
        self.words.setText(words)
        over = bool(given.expected) and given.over > 0
        if voter is not None and voter.kind is WhoKind.PERSON:
            left = each - sum(board.votes_of(voter).values())
            over = over or left < 0
            self.under.setText(self._words_of_left(voter, left))
        elif voter is not None:
            has = sum(board.votes_of(voter).values())
            self.under.setText(f"{voter.name}: {dots_words(has)}")
        else:
            self.under.setText(self._words_of_all(board.voters(), each))
        self._sign.setVisible(over)
        for one in (self, self._sign):
            set_tip(one, f"{self.words.text()}\n{self.under.text()}")

    def _words_of_left(self, voter: Who, left: int) -> str:
        if left < 0:
            return self.tr("{name}: {count} te veel").format(name=voter.name, count=-left)
        if left == 0:
            return self.tr("{name}: alles geplakt").format(name=voter.name)
        return self.tr("{name}: nog {count} te plakken").format(name=voter.name, count=left)

    def _words_of_all(self, voters: int, each: int) -> str:
        if not voters:
            return ""
        dots = dots_words(each)
        return counted(voters, "1 mens met {each}", "{count} mensen met elk {each}", each=dots)


class _Voter(WhoField):
    """Keeps its choice until another is made. A name counts when it stands there whole, or after Enter."""

    done = Signal()

    def __init__(self, theme: Theme, practice: OpenPractice, acts: BoardActs, parent: QWidget) -> None:
        super().__init__(
            theme, practice, parent, nobody=QCoreApplication.translate("Board", "Iedereen samen")
        )
        self._acts = acts
        self.setAccessibleName(self.tr("Wiens stipjes?"))
        set_tip(self, self.tr("Wiens stipjes plak je? Per mens, per tafel, of iedereen samen."))
        self.setMinimumWidth(Height.TILE * 2)
        self.setMaximumWidth(Width.TABLE)
        self.setEnabled(acts.may)
        line = self.lineEdit()
        assert line is not None
        line.setAccessibleName(self.accessibleName())
        line.returnPressed.connect(self._finish)
        self.activated.connect(lambda _row: self._take())
        acts.voter_changed.connect(lambda: self.choose(acts.voter))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.choose(self._acts.voter)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in PASSING:
            self._take()

    def _finish(self) -> None:
        if self._take():
            self.done.emit()

    def _take(self) -> bool:
        """In doubt the one who voted stays, and it is told why."""
        found: list[Who | None] = []
        known = self._practice.works(lambda: found.append(self.who()))
        if known:
            self._acts.vote_as(found[0])
        else:
            self.choose(self._acts.voter)
        return known
