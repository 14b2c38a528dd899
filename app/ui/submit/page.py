"""Indienen, in plain form: the level, what is still missing, and the Word document."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.guides.levels import Level
from app.ui.place_page import PlacePage
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.level_mark import LevelMark
from app.ui.widgets.ring import Ring
from app.ui.widgets.text import plain_label


class SubmitPage(PlacePage):
    """Nothing that is missing stops the Word document."""

    word_wanted = Signal()
    step_wanted = Signal(str)

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._level = LevelMark(theme, 0, self)
        self._ring = Ring(theme, parent=self)
        self._share = plain_label("", TextRole.STRONG, self)
        self._what = plain_label("", TextRole.MUTED, self, wrap=True)
        self.missing = QListWidget(self)
        self.missing.setAccessibleName(self.tr("Wat nog ontbreekt"))
        self.missing.setWordWrap(True)
        self.missing.setSpacing(Space.XS)
        self.missing.itemActivated.connect(self._go)
        self.word = Button(
            theme, self.tr("Maak het Word-document"), self,
            kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="Ctrl E",
        )  # fmt: skip
        self.word.clicked.connect(self.word_wanted)
        self._result = plain_label("", TextRole.BODY, self, wrap=True)
        QShortcut(
            QKeySequence("Ctrl+E"),
            self,
            self.word_wanted.emit,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        self._build()
        practice.changed.connect(self._on_changed)
        self._show()

    def show_result(self, sentence: str) -> None:
        """Say where the document is and what to do with it."""
        self._result.setText(sentence)

    def _on_changed(self, changed: Changed) -> None:
        if self.isVisible() and changed.touches("draft", "practice", "guide"):
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()
        self.take_focus()

    def take_focus(self) -> None:
        """The one thing to do here."""
        self.word.setFocus()

    def _show(self) -> None:
        workshop = self._practice.workshop
        done, total = workshop.progress()
        self._level.set_level(workshop.level.order + 1)
        self._ring.set_share(done, total)
        words = self.tr("{done} van de {total} vragen hebben een tekst")
        self._share.setText(words.format(done=done, total=total))
        goal = Level.INGEDIEND if workshop.level is Level.AANGEMELD else workshop.level
        found = workshop.missing(goal)
        if found:
            words = self.tr("Voor '{level}' ontbreekt nog dit. Kies een regel om ernaartoe te gaan.")
        else:
            words = self.tr("Voor '{level}' ontbreekt niets meer.")
        self._what.setText(words.format(level=goal.title))
        self.missing.clear()
        for one in found:
            item = QListWidgetItem(one.sentence, self.missing)
            item.setData(Qt.ItemDataRole.UserRole, one.step_id)

    def _go(self, item: QListWidgetItem) -> None:
        self.step_wanted.emit(item.data(Qt.ItemDataRole.UserRole))

    def _build(self) -> None:
        share = QHBoxLayout()
        share.setSpacing(Space.M)
        share.addWidget(self._ring)
        share.addWidget(self._share)
        share.addStretch(1)
        share.addWidget(self._level)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.PAGE, Space.XL, Space.PAGE, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(plain_label(self.tr("Indienen"), TextRole.TITLE, self))
        layout.addLayout(share)
        layout.addWidget(self._what)
        layout.addWidget(self.missing, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._result, 1)
        foot.addWidget(self.word)
        layout.addLayout(foot)
