"""The line over the texts: which practice, how far it is, what is still missing, and what was saved last."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui.saving import follow
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.level_mark import LevelMark
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.text import plain_label, set_tip

_WANTING_KEY, _PROFILE_KEY = "Ctrl ⇧ W", "Ctrl ⇧ P"


class WorkoutHeader(QWidget):
    """The practice at the left, saved and undo at the right."""

    wanting_wanted = Signal()
    outline_wanted = Signal()

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._folded = self._sheet = False
        self._told = self._counted = ""
        self._title = plain_label("", TextRole.HEADING, self, max_lines=1)
        self._level = LevelMark(theme, 0, self)
        self._share = plain_label("", TextRole.SMALL, self)
        self.outline = Button(theme, self.tr("Teksten"), self, size=ButtonSize.LIST, key="F4")
        self.outline.clicked.connect(self.outline_wanted)
        self.wanting = Button(
            theme, self.tr("Wat ontbreekt"), self,
            kind=ButtonKind.LINK, size=ButtonSize.LIST, key=_WANTING_KEY,
        )  # fmt: skip
        self.wanting.clicked.connect(self.wanting_wanted)
        self.profile = Button(
            theme, self.tr("Praktijkprofiel"), self,
            kind=ButtonKind.LINK, size=ButtonSize.LIST, key=_PROFILE_KEY,
        )  # fmt: skip
        self.sources = Button(theme, self.tr("Bronnen"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        set_tip(self.sources, "Ctrl+Shift+B")
        self.chain = Button(theme, self.tr("Ketting"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        set_tip(self.chain, "Ctrl+Shift+Y")
        self.remarks = Button(theme, self.tr("Opmerkingen"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        set_tip(self.remarks, "Ctrl+Shift+R")
        self.saved = SavedLine(theme, self, tells_act=True)
        self.saved.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
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
        layout.addWidget(self.remarks)
        layout.addWidget(self.sources)
        layout.addWidget(self.chain)
        layout.addStretch(1)
        layout.addWidget(self.saved)

    @property
    def share(self) -> str:
        """How many texts there are, in words."""
        return self._told

    def show_practice(self, done: int, total: int, remarks: int) -> None:
        """``done`` of the ``total`` questions of the grondplan have a text; ``remarks`` are open."""
        workshop = self._practice.workshop
        title = workshop.practice.title or self.tr("Nog zonder naam")
        read_only = self.tr("{title} – alleen lezen").format(title=title)
        self._title.setText(read_only if self._practice.read_only else title)
        self._title.setMinimumWidth(min(self._title.sizeHint().width(), Width.TABLE))
        self._level.setVisible(workshop.has_plan and not self._folded)
        self._level.set_level(workshop.level.order + 1)
        words = [self.tr("{done} van {total} teksten").format(done=done, total=total)] if total else []
        if remarks:
            many = self.tr("{count} opmerkingen open").format(count=remarks)
            words.append(self.tr("1 opmerking open") if remarks == 1 else many)
        self._told = ", ".join(words)
        self._counted = words[0] if words else ""
        self._show_share()
        self.wanting.setVisible(bool(total))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_share()

    def _show_share(self) -> None:
        """The remarks stand in the outline too: they give way where there is less room.

        In the smallest window the name of the practice does too: it stands over the window itself.
        """
        narrow = self.width() + Width.RAIL < Width.NARROW_WINDOW
        self._title.setVisible(not narrow or self._sheet)
        wide = self.width() + Width.RAIL >= Width.WIDE_WINDOW
        self._share.setText(self._told if wide else self._counted)
        self._share.setVisible(not self._folded and not self._sheet)
        self.outline.setVisible(self._folded and not self._sheet)

    def show_profile(self, *, shown: bool) -> None:
        """Whether the praktijkprofiel stands in the place of the texts."""
        self.profile.set_words(self.tr("Terug naar de teksten") if shown else self.tr("Praktijkprofiel"))
        self.sources.set_words(self.tr("Bronnen"))
        self.remarks.set_words(self.tr("Opmerkingen"))
        self.chain.set_words(self.tr("Ketting"))
        self.chain.setVisible(self._practice.workshop.has_plan)
        self.saved.setVisible(not shown)  # the profile has one of its own
        self.wanting.setEnabled(not shown)
        self._sheet = shown
        self._show_share()

    def show_sources(self) -> None:
        """The sources stand in the place of the texts."""
        self.show_profile(shown=False)
        self.sources.set_words(self.tr("Terug naar de teksten"))
        self.wanting.setEnabled(False)
        self._sheet = True
        self._show_share()

    def show_remarks(self) -> None:
        """The remarks stand in the place of the texts."""
        self.show_profile(shown=False)
        self.remarks.set_words(self.tr("Terug naar de teksten"))
        self.wanting.setEnabled(False)
        self._sheet = True
        self._show_share()

    def show_chain(self) -> None:
        """The chain stands in the place of the texts."""
        self.show_profile(shown=False)
        self.chain.set_words(self.tr("Terug naar de teksten"))
        self.wanting.setEnabled(False)
        self._sheet = True
        self._show_share()

    def show_folded(self, *, folded: bool) -> None:
        """Whether the outline is folded into its button: there is little width then, here too."""
        self._folded = folded
        self.wanting.set_key("" if folded else _WANTING_KEY)
        self.profile.set_key("" if folded else _PROFILE_KEY)
        self._level.setVisible(not folded and self._practice.workshop.has_plan)
        self._show_share()
