"""Before something goes out: what may point to a client, one by one. Nothing is ever held back."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.state import OpenPractice
from app.ui.submit.marked_sentence import MarkedSentence
from app.ui.submit.sub_page import SubPage
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.translated import translated
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.text import plain_label
from app.workshop.privacy import Finding, Outgoing, findings

Texts = Callable[[], Iterable[Outgoing]]
"""Gives what would go out, as it is now."""


class PrivacyPage(SubPage):
    """The words in their sentence, where that stands, and what to do.

    What people went past is not asked again as long as the file is open.
    """

    look_wanted = Signal(object)
    """A ``Spot`` in a text."""
    fill_in_wanted = Signal()
    """The data of the practice are to be changed."""
    went_on = Signal()
    """Write it: all was looked at, or people go on as it is."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent, widest=Width.AGENDA_WIDEST)
        self.heading.setText(self.tr("Kijk dit na voor het weggaat"))
        self._practice = practice
        self._texts: Texts = tuple
        self._found: list[Finding] = []
        self._at = 0
        self._passed: set[tuple[str, str, str]] = set()
        """What was shown and left as it is."""
        self._intro = plain_label("", TextRole.BODY, self, wrap=True)
        self._card = QFrame(self)
        self._count = plain_label("", TextRole.SMALL, self._card)
        self._where = plain_label("", TextRole.SMALL_STRONG, self._card, wrap=True)
        self.sentence = MarkedSentence(theme, self._card)
        self._looks = plain_label("", TextRole.STRONG, self._card, wrap=True)
        self.look = Button(theme, self.tr("Naar de tekst"), self._card, key="T")
        self.here = Button(theme, self.tr("Mag hier blijven"), self._card, key="H")
        self.everywhere = Button(theme, self.tr("Mag overal blijven"), self._card, key="O")
        self.next = Button(theme, self.tr("Volgende"), self._card, key="F8")
        self.previous = Button(
            theme, self.tr("Vorige"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Shift F8"
        )
        self.write = Button(
            theme, self.tr("Ga verder"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="Ctrl E"
        )
        self._build()
        self._connect()

    @property
    def shown(self) -> Finding | None:
        """What is to be looked at now; None when all of it was."""
        return self._found[self._at] if self._at < len(self._found) else None

    @property
    def words(self) -> Sequence[str]:
        """What it says now, from top to bottom."""
        labels = (self._intro, self._count, self._where, self._looks)
        return [label.text() for label in labels if not label.isHidden()]

    def begin(self, texts: Texts) -> bool:
        """Look through what would go out; False when there is nothing that was not passed before."""
        self._texts, self._at = texts, 0
        self._found = [one for one in self._survey() if _key(one) not in self._passed]
        self._show()
        return bool(self._found)

    def go_on(self) -> None:
        """People decide: it goes out. What they saw or skipped is not asked again in this opening."""
        self._passed |= {_key(one) for one in self._found}
        self.went_on.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_again()

    def take_focus(self) -> None:
        buttons = (self.look, self.here, self.next) if self.shown is not None else (self.write,)
        next(one for one in buttons if not one.isHidden() and one.isEnabled()).setFocus()

    def panes(self) -> list[QWidget]:
        return [self.look if self.shown is not None else self.write, self.write]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = _KEYS.get(Qt.Key(event.key())) if not event.modifiers() else None
        if act is not None and self.shown is not None:
            button: Button = getattr(self, act)
            button.click()
        else:
            super().keyPressEvent(event)

    def _survey(self) -> list[Finding]:
        return findings(self._practice.workshop, self._texts())

    def _read_again(self) -> None:
        """After people were elsewhere, or said that something may stay: what is gone needs no look."""
        here = self.shown
        left = {_key(one): one for one in self._survey()}
        keys = [_key(one) for one in self._found]
        fresh = [one for key, one in left.items() if key not in keys and key not in self._passed]
        self._at -= sum(key not in left for key in keys[: self._at])
        self._found = [*(left[key] for key in keys if key in left), *fresh]
        if here is not None and _key(here) not in left:
            self._at = min(self._at, len(self._found))
        self._show()

    def _show(self) -> None:
        one = self.shown
        self._card.setVisible(one is not None)
        self.previous.setVisible(self._at > 0)
        if one is None:
            self._intro.setText(self.tr("Je hebt alles bekeken. Ga verder als het zo mag weggaan."))
            return
        self._intro.setText(
            self.tr(
                "Dit kan naar een cliënt wijzen. Misschien is het niets: jij beslist, niets houdt je tegen."
            )
        )
        marked = one.marked
        self._count.setText(self.tr("{at} van {all}").format(at=self._at + 1, all=len(self._found)))
        self._where.setText(translated(one.outgoing.where))
        self.sentence.show_words(marked.sentence, marked.at, marked.at + len(marked.words))
        looks = self.tr("‘{words}’ lijkt {kind}.").format(
            words=marked.words, kind=translated(marked.mark.words)
        )
        self._looks.setText(" ".join(looks.split()))
        self.look.setVisible(one.spot is not None)
        for button in (self.here, self.everywhere):
            button.setEnabled(not self._practice.read_only)

    def _look(self) -> None:
        spot = self.shown.spot if self.shown is not None else None
        if spot is not None and spot.step_id is not None:
            self.look_wanted.emit(spot)
        elif spot is not None:
            self.fill_in_wanted.emit()

    def _allow(self, *, everywhere: bool) -> None:
        one = self.shown
        if one is None:
            return
        place = None if everywhere else one.outgoing.place
        allow = self._practice.workshop.cleared.allow
        if self._practice.works(lambda: allow(one.marked.mark, one.marked.words, place)):
            self._read_again()
            self.take_focus()

    def _go(self, along: int) -> None:
        self._at = min(max(self._at + along, 0), len(self._found))
        self._show()
        if self.shown is None:
            self.write.setFocus()
        elif not self.next.hasFocus():
            self.take_focus()

    def _connect(self) -> None:
        self.look.clicked.connect(self._look)
        self.here.clicked.connect(lambda: self._allow(everywhere=False))
        self.everywhere.clicked.connect(lambda: self._allow(everywhere=True))
        self.next.clicked.connect(lambda: self._go(1))
        self.previous.clicked.connect(lambda: self._go(-1))
        self.write.clicked.connect(self.go_on)
        for keys, act in (
            ("F8", lambda: self._go(1)),
            ("Shift+F8", lambda: self._go(-1)),
            ("Ctrl+E", self.go_on),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _build(self) -> None:
        self._card.setProperty("surface", "card")
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self._where, 1)
        top.addWidget(self._count)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        inside.setSpacing(Space.M)
        inside.addLayout(top)
        inside.addWidget(self.sentence)
        inside.addWidget(self._looks)
        acts = QHBoxLayout()
        acts.setSpacing(Space.S)
        for button in (self.look, self.here, self.everywhere, self.next):
            acts.addWidget(button)
        acts.addStretch(1)
        inside.addLayout(acts)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XS, 0, 0, 0)
        foot.addWidget(self.previous)
        foot.addStretch(1)
        foot.addWidget(self.write)
        self.body.addWidget(self._intro)
        self.body.addWidget(self._card)
        self.body.addStretch(1)
        self.body.addLayout(foot)


_KEYS = {Qt.Key.Key_T: "look", Qt.Key.Key_H: "here", Qt.Key.Key_O: "everywhere"}


def _key(one: Finding) -> tuple[str, str, str]:
    return one.marked.mark.value, one.marked.words.casefold(), one.outgoing.place
