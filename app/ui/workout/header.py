"""The line over the texts: which practice, how far it is, what is still missing, and what was saved last."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.saving import follow
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.level_mark import LevelMark
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.text import plain_label


class WorkoutHeader(QWidget):
    """The practice at the left, saved and undo at the right."""

    wanting_wanted = Signal()
    outline_wanted = Signal()

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._title = plain_label("", TextRole.HEADING, self, max_lines=1)
        self._level = LevelMark(theme, 0, self)
        self._share = plain_label("", TextRole.SMALL, self)
        self.outline = Button(theme, self.tr("Teksten"), self, size=ButtonSize.LIST, key="F4")
        self.outline.clicked.connect(self.outline_wanted)
        self.wanting = Button(
            theme, self.tr("Wat ontbreekt"), self,
            kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Ctrl ⇧ W",
        )  # fmt: skip
        self.wanting.clicked.connect(self.wanting_wanted)
        self.profile = Button(
            theme, self.tr("Praktijkprofiel"), self,
            kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Ctrl ⇧ P",
        )  # fmt: skip
        self.saved = SavedLine(theme, self, tells_act=True)
        follow(self.saved, practice)
        self.setFixedHeight(Height.HEADER)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, 0, Space.L, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.outline)
        layout.addWidget(self._title)
        layout.addWidget(self._level)
        layout.addWidget(self._share)
        layout.addWidget(self.wanting)
        layout.addWidget(self.profile)
        layout.addStretch(1)
        layout.addWidget(self.saved)

    @property
    def share(self) -> str:
        """How many texts there are, in words."""
        return self._share.text()

    def show_practice(self, done: int, total: int, remarks: int) -> None:
        """``done`` of the ``total`` questions of the grondplan have a text; ``remarks`` were made."""
        workshop = self._practice.workshop
        title = workshop.practice.title or self.tr("Nog zonder naam")
        read_only = self.tr("{title} – alleen lezen").format(title=title)
        self._title.setText(read_only if self._practice.read_only else title)
        self._level.set_level(workshop.level.order + 1)
        words = [self.tr("{done} van {total} teksten").format(done=done, total=total)] if total else []
        if remarks:
            many = self.tr("{count} opmerkingen").format(count=remarks)
            words.append(self.tr("1 opmerking") if remarks == 1 else many)
        self._share.setText(", ".join(words))
        self.wanting.setVisible(bool(total))

    def show_profile(self, *, shown: bool) -> None:
        """Whether the praktijkprofiel stands in the place of the texts."""
        self.profile.set_words(self.tr("Terug naar de teksten") if shown else self.tr("Praktijkprofiel"))
        self.saved.setVisible(not shown)  # the profile has one of its own
        self.wanting.setEnabled(not shown)

    def show_folded(self, *, folded: bool) -> None:
        """Whether the outline is folded into its button: there is little width then, here too."""
        self.outline.setVisible(folded)
        self._level.setVisible(not folded)
        self._share.setVisible(not folded)
