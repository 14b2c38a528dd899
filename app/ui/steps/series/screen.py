"""A step that plans a series, in the session: the panel with its dates, which the room sees too."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guides.steps import AgreementsStep
from app.ui.room_views import AgreementsShow, AgreementsView, StepView
from app.ui.state import OpenPractice
from app.ui.steps.foot import StepFoot
from app.ui.steps.head import StepHead
from app.ui.steps.screen import StepScreen
from app.ui.steps.series.panel import AskTarget, SeriesPanel
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space


class SeriesScreen(StepScreen):
    """The room follows: each date that moves, moves there."""

    def __init__(
        self,
        theme: Theme,
        practice: OpenPractice,
        step: AgreementsStep,
        ask: AskTarget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, practice, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "paper")
        self.head = StepHead(theme, self)
        self.panel = SeriesPanel(theme, practice, step, ask, self, primary=False)
        self.foot = StepFoot(theme, practice, self)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self.head)
        self._column.addWidget(self.panel, 1)
        self._column.addWidget(self.foot)
        self.head.show_stop(practice.here)
        self.foot.show_next()

    @property
    def view(self) -> StepView:
        return AgreementsView(AgreementsShow.SERIES, self._practice.day_id)

    def take_focus(self) -> None:
        self.panel.take_focus()

    def toggle_help(self) -> None:
        self.head.toggle_help()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = event.size().height() < 700
        self._column.setContentsMargins(Space.L, Space.M if low else Space.L, Space.L, Space.M)
        self.head.show_low(low=low)
        self.foot.make_room(event.size().width())
