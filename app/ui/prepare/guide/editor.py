"""Writing a guide: the outline, a form for what is chosen, the room beside it, and what to look at."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.foundation.complaints import Place
from app.guides.editing import Spot, add_section, add_step, duplicate, remove
from app.ui.prepare.guide.form import GuideForm
from app.ui.prepare.guide.outline import MAX_SHOWN, GuideOutline
from app.ui.prepare.guide.preview import GuidePreview
from app.ui.prepare.guide.words import problems_words
from app.ui.prepare.guide.writing import GuideWriting
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.icons import Sign
from app.ui.widgets.sign_button import SignButton
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label
from app.workshop.methods import Brought


class GuideEditor(QWidget):
    """What is typed is kept as a concept at once; the session asks it only when it is put to use."""

    left = Signal()
    """Back to the list of werkvormen."""
    used = Signal(object, str)
    """It is put to use: a ``Brought``, and its key."""
    share_wanted = Signal(str)
    """The guide with this key is to become a file."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self.writing = GuideWriting(practice, self)
        self.outline = GuideOutline(theme, self.writing, self)
        self.form = GuideForm(theme, self.writing, self)
        self.preview = GuidePreview(theme, self.writing, self)
        self.back = Button(theme, self.tr("Terug"), self, key="Esc", sign=Sign.ARROW_LEFT)
        self.problems = Button(theme, "", self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="F8")
        self.fine = plain_label("", TextRole.SMALL, self)
        self.share = Button(theme, self.tr("Deel als bestand…"), self)
        self.use = Button(theme, self.tr("Gebruik"), self, kind=ButtonKind.PRIMARY, key="Ctrl ↵")
        self.drop = Button(
            theme, self.tr("Gooi weg wat je veranderde"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST
        )
        self.add_step = Button(
            theme,
            self.tr("Stap"),
            self,
            kind=ButtonKind.OPEN,
            size=ButtonSize.LIST,
            sign=Sign.PLUS,
        )
        self.add_step.setAccessibleDescription("Ctrl N")
        self.add_section = Button(
            theme, self.tr("Onderdeel"), self, kind=ButtonKind.OPEN, size=ButtonSize.LIST, sign=Sign.PLUS
        )
        self.add_section.setAccessibleDescription("Ctrl Shift N")
        self._title = plain_label("", TextRole.HEADING, self)
        self._state = plain_label("", TextRole.SMALL, self)
        self._acts = self._small_acts(theme)
        self._left, self._right = QWidget(self), QWidget(self)
        self._build()
        self._connect()

    def open(self, key: str) -> None:
        """Write in the guide with this key."""
        self.writing.open(key)
        self.take_focus()

    def close_guide(self) -> bool:
        """Stop writing; False when what was typed can't be kept."""
        if not self._practice.leave():
            return False
        self.writing.close()
        return True

    def take_focus(self) -> None:
        """Where people choose what to change."""
        self.outline.setFocus()

    def tell(self, words: str) -> None:
        """Say something about it, until something else is chosen."""
        self._state.setText(words)

    @property
    def state(self) -> str:
        """Whether the session asks it as it stands here, in words."""
        return self._state.text()

    # -- acts

    def new_step(self) -> None:
        """A new question behind the chosen step; people type it at once."""
        if self.writing.do(self.tr("Stap toegevoegd"), add_step):
            self.form.take_focus()

    def new_section(self) -> None:
        """A new section behind the chosen one; people type its title at once."""
        if self.writing.do(self.tr("Onderdeel toegevoegd"), add_section):
            self.form.take_focus()

    def duplicate(self) -> None:
        """The chosen one once more."""
        self.writing.do(self.tr("Nog eens hetzelfde"), duplicate)

    def remove(self) -> None:
        """Without the chosen one; Ctrl+Z brings it back."""
        step = self.writing.spot.step is not None
        self.writing.do(self.tr("Stap weggehaald") if step else self.tr("Onderdeel weggehaald"), remove)

    def next_problem(self) -> None:
        """To the next thing to look at, after where people are; from the last one to the first."""
        found = self.writing.problems
        if not found:
            return
        later = [one for one in found if self._rank(one.path) > self._here()]
        path = min(later or found, key=lambda one: self._rank(one.path)).path
        if self.writing.choose(Spot.of(path)):
            self.form.go_to(path)

    def put_to_use(self) -> None:
        """Ask it from now on; while something is wrong, go there instead."""
        if not self._practice.leave():
            return
        if self.writing.problems:
            self.next_problem()
            return
        brought = self.writing.put_to_use()
        if isinstance(brought, Brought):
            key = self.writing.key
            self.writing.close()
            self.used.emit(brought, key)

    # -- inside

    def _here(self) -> tuple[int, int, int]:
        """Where people are: in a field, or before all fields of what is chosen."""
        path = self.form.focused_path()
        return self._rank(path) if path is not None else (*_place(self.writing.spot), -2)

    def _rank(self, path: Place) -> tuple[int, int, int]:
        """The order in which people come by: the outline, and inside what is chosen its form."""
        spot = Spot.of(path)
        return (*_place(spot), self.form.place_of(path) if spot == self.writing.spot else 0)

    def _leave(self) -> None:
        if self.close_guide():
            self.left.emit()

    def _on_share(self) -> None:
        if self.writing.problems:
            self.next_problem()
        elif self._practice.leave():
            self.share_wanted.emit(self.writing.key)

    def _drop(self) -> None:
        if self._practice.leave():
            self.writing.drop()

    def _show(self) -> None:
        found, writing = self.writing.problems, self.writing
        self._title.setText(writing.guide.title[:MAX_SHOWN].strip() or self.tr("Nog zonder titel"))
        self.problems.set_words(problems_words(found))
        self.problems.setVisible(bool(found))
        self.fine.setText("" if found else problems_words(found))
        changed = writing.changed_since_use
        if writing.in_use is None:
            words = self.tr("Nog niet bij de werkvormen: kies Gebruik als je klaar bent.")
        elif changed:
            words = self.tr("De sessie vraagt nog wat er voordien stond, tot je Gebruik kiest.")
        else:
            words = self.tr("Zo vraagt de sessie het ook.")
        self._state.setText(words)
        self.use.setEnabled(changed)
        self.drop.setVisible(writing.is_concept)
        undone = self.tr("Gooi weg wat je veranderde")
        self.drop.set_words(undone if writing.in_use else self.tr("Gooi deze eigen versie weg"))
        for button in self._acts:
            button.setEnabled(writing.spot.section is not None)

    def _order(self) -> None:
        """The fields of the form are the newest, so Tab comes to them last; then to what stands beside it."""
        tab_in_order(*self.form.stops[-1:], self.preview.turn, self.drop)

    def _small_acts(self, theme: Theme) -> list[SignButton]:
        made = []
        for sign, words, key, act in (
            (Sign.ARROW_UP, self.tr("Omhoog"), "Alt ↑", lambda: self.outline.move_chosen(-1)),
            (Sign.ARROW_DOWN, self.tr("Omlaag"), "Alt ↓", lambda: self.outline.move_chosen(1)),
            (Sign.CARDS, self.tr("Nog eens hetzelfde"), "Ctrl D", self.duplicate),
            (Sign.CROSS, self.tr("Haal weg"), "Del", self.remove),
        ):
            button = SignButton(theme, sign, f"{words} ({key})", self)
            button.clicked.connect(lambda _on=False, act=act: act())
            made.append(button)
        return made

    def _connect(self) -> None:
        writing = self.writing
        for signal in (writing.typed, writing.rebuilt, writing.chosen):
            signal.connect(self._show)
        for signal in (writing.rebuilt, writing.chosen):
            signal.connect(self._order)  # the form has other fields now
        writing.gone.connect(self.left)
        self.outline.entered.connect(self.form.take_focus)
        self.form.emptied.connect(self.take_focus)
        self.outline.remove_wanted.connect(self.remove)
        self.outline.left.connect(self._leave)
        self.back.clicked.connect(self._leave)
        self.problems.clicked.connect(self.next_problem)
        self.share.clicked.connect(self._on_share)
        self.use.clicked.connect(self.put_to_use)
        self.drop.clicked.connect(self._drop)
        self.add_step.clicked.connect(self.new_step)
        self.add_section.clicked.connect(self.new_section)
        keys: dict[str, Callable[[], None]] = {
            "Ctrl+N": self.new_step,
            "Ctrl+Shift+N": self.new_section,
            "Ctrl+D": self.duplicate,
            "Ctrl+Return": self.put_to_use,
            "Ctrl+Enter": self.put_to_use,
            "F8": self.next_problem,
            "Esc": self._escape,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act)

    def _escape(self) -> None:
        """From the form to the outline, from there to the list."""
        if self.outline.hasFocus():
            self._leave()
        else:
            self.outline.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width()
        self._right.setVisible(wide >= Width.NARROW_WINDOW - Width.RAIL)
        large = wide >= Width.MIDDLE_WINDOW - Width.RAIL
        self._left.setFixedWidth(Width.LEFT_SESSION if large else Width.CLUSTERS - Space.L)
        right = Width.RIGHT if large else Width.RIGHT_NARROW
        beside = wide - 4 * Space.L - self._left.width() - self.form.maximumWidth()
        self._right.setFixedWidth(min(max(right, beside), _WIDEST_RIGHT))

    def _build(self) -> None:
        above = (self.back, self.problems, self.share, self.use)
        tab_in_order(*above, self.outline, *self._acts, self.add_step, self.add_section)
        named = QVBoxLayout()
        named.setSpacing(0)
        named.addWidget(self._title)
        named.addWidget(self._state)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self.back)
        top.addLayout(named, 1)
        top.addWidget(self.problems)
        top.addWidget(self.fine)
        top.addWidget(self.share)
        top.addWidget(self.use)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.preview, 1)
        right.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignLeft)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(Space.S)
        left.addWidget(self.outline, 1)
        adding = QHBoxLayout()
        adding.setSpacing(Space.S)
        adding.addWidget(self.add_step)
        adding.addWidget(self.add_section)
        adding.addStretch(1)
        acts = QHBoxLayout()
        acts.setSpacing(0)
        for button in self._acts:
            acts.addWidget(button)
        acts.addStretch(1)
        left.addLayout(acts)
        left.addLayout(adding)
        panes = QHBoxLayout()
        panes.setSpacing(Space.L)
        panes.addWidget(self._left)
        panes.addWidget(self.form, 1)
        panes.addWidget(self._right)
        panes.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.M)
        layout.addLayout(top)
        layout.addLayout(panes, 1)


_WIDEST_RIGHT = 2 * Width.RIGHT_INSIDE
"""The room in a wide window: large enough to read, and never larger than the form."""


def _place(spot: Spot) -> tuple[int, int]:
    return (-1 if spot.section is None else spot.section, -1 if spot.step is None else spot.step)
