"""A step that plans a series, in the session: the panel with its dates, which the room sees too."""

from PySide6.QtWidgets import QWidget

from app.guides.steps import AgreementsStep
from app.ui.room_views import AgreementsShow, AgreementsView, StepView
from app.ui.state import OpenPractice
from app.ui.steps.page import AskedPage
from app.ui.steps.series.panel import AskTarget, SeriesPanel
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space


class SeriesScreen(AskedPage[AgreementsShow]):
    """The room follows: each date that moves, moves there."""

    margin = Space.L

    def __init__(
        self,
        theme: Theme,
        practice: OpenPractice,
        step: AgreementsStep,
        ask: AskTarget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, practice, (AgreementsShow.SERIES,), parent)
        self.panel = SeriesPanel(theme, practice, step, ask, self, primary=False)
        self.column.addWidget(self.panel, 1)
        self.add_foot()
        self.refresh()

    @property
    def view(self) -> StepView:
        return AgreementsView(self.stage, self._practice.day_id)

    def take_focus(self) -> None:
        self.panel.take_focus()

    def refresh(self) -> None:
        """What comes; the panel reads by itself."""
        self.show_way()
