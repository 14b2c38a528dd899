"""What a step with a screen of its own has in common: a board, a praktijkprofiel, a game of cards."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.inside import Moment
from app.ui.room_views import StepView
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme


class StepScreen(QWidget):
    """Fills everything left of the room's column. It has its own big buttons at the bottom.

    It never reaches the room: it says with ``shows`` what it wants shown there. PgDn and PgUp, also those
    of a clicker, come to ``forward`` and ``back`` first. One screen lives as long as its step and guide do;
    while it is hidden it may wait with drawing, until it is shown.
    """

    shows = Signal(object)
    """A ``StepView`` for the room, whenever another one is wanted."""
    moved_inside = Signal()
    """``moment`` or ``wants_timer`` changed."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self.step_id = practice.step_id
        """The step that this screen is for; ``practice.step_id`` may be another while it is hidden."""
        self.below: QWidget | None = None
        """What stands in the room's column under the timer, such as what the chosen note can get."""

    def stand_below(self, panel: QWidget) -> None:
        """A place there that comes and goes with the step; in it the panel may hide while it is empty."""
        self.below = QWidget()
        inside = QVBoxLayout(self.below)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(panel)

    @property
    def view(self) -> StepView:
        """What the room gets when people come to this step."""
        raise NotImplementedError

    @property
    def moment(self) -> Moment | None:
        """Where people are inside the step, for the strip; None: the strip counts steps, as elsewhere."""
        return None

    @property
    def wants_timer(self) -> bool:
        """Whether the time for this step matters now; else its room is for ``below``."""
        return True

    def take_focus(self) -> None:
        """Put the keyboard where people work now."""
        raise NotImplementedError

    def show_stop(self) -> None:
        """Another step of those that this screen is for is asked now."""

    def escape(self) -> None:
        """Esc that nothing else wanted."""
        self.take_focus()

    def toggle_help(self) -> None:
        """Shift+F1: the help for the group and the speaking notes, or back."""

    def forward(self) -> bool:
        """The next moment inside the step; False when there is none, and the next step comes."""
        return False

    def back(self) -> bool:
        """The moment before; False at the first, and the step before comes."""
        return False
