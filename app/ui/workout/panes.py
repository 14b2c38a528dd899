"""The four panes beside each other: how wide each is, which are folded away, and the way round them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from app.ui.settings import UserSettings
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, Width
from app.ui.workout.answers_pane import AnswersPane
from app.ui.workout.outline_pane import OutlinePane
from app.ui.workout.pane_handle import PaneHandle
from app.ui.workout.side_pane import SidePane

Four = tuple[OutlinePane, AnswersPane, QWidget, SidePane]


class Panes(QSplitter):
    """People widen them by what stands between them; how wide is remembered on this computer.

    A pane stands here once it is made with this as its parent; ``hold`` tells which is which.
    """

    middle_wanted = Signal()
    """The keyboard should go to the text."""

    def __init__(self, theme: Theme, settings: UserSettings, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._settings = settings
        self._narrow = False
        self._opened = False
        """Whether the outline was opened although the window is narrow."""
        self.in_focus_view = False
        self._tight = self._seeks = False
        """Whether the window is as small as it can be; whether people look for words in the texts."""
        self.setChildrenCollapsible(False)
        self.setHandleWidth(Space.M)
        self._shares = self._wide = False
        """Whether all grow with the window, else only the text; whether it is wide enough for that."""
        self.splitterMoved.connect(lambda _place, _which: self._remember())

    def hold(self, panes: Four) -> None:
        """These are its panes, from left to right."""
        self._outline, self._answers, self._middle, self._side = panes
        least = (Width.PANE_LEAST, Width.PANE_LEAST + Space.XL, Width.TEXT_LEAST, Width.PANE_LEAST)
        for pane, width in zip(panes, least, strict=True):
            pane.setMinimumWidth(width)
        between = (
            self.tr("Tussen de teksten en de antwoorden"),
            self.tr("Tussen de antwoorden en de tekst"),
            self.tr("Tussen de tekst en wat erbij hoort"),
        )
        for number, name in enumerate(between, 1):
            self.handle(number).setAccessibleName(name)
        self.setStretchFactor(self.indexOf(self._middle), 1)
        self._divide()

    @property
    def outline_folds(self) -> bool:
        """Whether there is too little width for all four, so that a button opens the outline."""
        return self._narrow

    def fit(self, window_width: int) -> None:
        """Fold the outline when the window, of this width in pixels, has no room for it."""
        narrow = window_width < Width.MIDDLE_WINDOW
        if narrow != self._narrow:
            self._narrow, self._opened = narrow, False
        self._tight = window_width < Width.NARROW_WINDOW
        self._wide = window_width >= Width.WIDE_WINDOW
        self._share(wide=self._wide and not self._kept())
        self._show_panes()

    def toggle_outline(self) -> None:
        """Open or fold the outline, where it folds; elsewhere go to it."""
        if self._narrow:
            self._opened = not self._opened
            self._show_panes()

    def toggle_focus_view(self) -> None:
        """Only the text, or everything again."""
        self.in_focus_view = not self.in_focus_view
        self._show_panes()

    def seek(self, on: bool) -> None:
        """While people look for words the answers give way in the smallest window: both would be cut."""
        self._seeks = on
        self._show_panes()

    def leave_focus_view(self) -> None:
        """Everything again."""
        if self.in_focus_view:
            self.toggle_focus_view()

    def go_round(self, by: int) -> None:
        """Put the keyboard in the next pane, or (-1) in the one before."""
        ways = [self._outline, self._answers, self._middle]
        if self._side.can_take_focus:
            ways.append(self._side)
        shown = [pane for pane in ways if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = [place for place, pane in enumerate(shown) if focus is not None and pane.isAncestorOf(focus)]
        pane = shown[((here[0] if here else -1) + by) % len(shown)]
        if pane is self._middle:
            self.middle_wanted.emit()
        elif isinstance(pane, OutlinePane | AnswersPane | SidePane):
            pane.take_focus()

    def createHandle(self) -> PaneHandle:
        handle = PaneHandle(self._theme, self)
        handle.reset_wanted.connect(self._forget)
        return handle

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shares:
            self._divide()

    def _share(self, *, wide: bool) -> None:
        """In a wide window the answers and what is beside the text get of it too, until people choose."""
        if wide != self._shares:
            self._shares = wide
            self._divide()

    def _divide(self) -> None:
        if self._shares:
            whole = sum(Width.WORKOUT_SHARES)
            self.setSizes([self.width() * share // whole for share in Width.WORKOUT_SHARES])
        else:
            self.setSizes(self._kept() or Width.WORKOUT_PANES)

    def _show_panes(self) -> None:
        everything = not self.in_focus_view
        self._outline.setVisible(everything and (not self._narrow or self._opened))
        self._answers.setVisible(everything and not (self._tight and self._seeks))
        self._side.setVisible(everything and not (self._narrow and self._opened))

    def _kept(self) -> Sequence[int]:
        kept = self._settings.now.workout_panes
        return kept if len(kept) == self.count() and all(width > 0 for width in kept) else ()

    def _remember(self) -> None:
        sizes = tuple(self.sizes())
        if all(sizes):
            self._settings.set(workout_panes=sizes)
            self._share(wide=False)

    def _forget(self) -> None:
        """As long as nobody chose, they are as wide as we have it."""
        self._settings.set(workout_panes=())
        self._shares = self._wide
        self._divide()
