"""At the right: what the room will see of the chosen step, and how long everything takes."""

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guides.faults import MAX_TEXT
from app.guides.schema import AnyStep
from app.guides.steps import ChoiceStep, ExplainStep, OpenStep, ProfileStep
from app.prose.telling import told
from app.ui.amounts import duration_shown
from app.ui.prepare.guide.words import steps_words
from app.ui.prepare.guide.writing import GuideWriting
from app.ui.projector.room_view import RoomView
from app.ui.projector.scene import Black, Explain, Question, Scene
from app.ui.projector.step_scenes import scene_of
from app.ui.room_views import ChoiceShows, ChoiceView, ProfileView, StepView
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.framed import Framed
from app.ui.widgets.text import plain_label
from app.workshop.guides import CONCEPT
from app.workshop.workshop import Workshop

MAX_SHOWN = 1_000
"""Letters of a question that are shown."""
SCREEN = QSize(1920, 1080)
"""The screen that is laid out for: the usual one."""


class GuidePreview(QWidget):
    """The same painter as on the wall, so that both show the same lines."""

    def __init__(self, theme: Theme, writing: GuideWriting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing = writing
        self.view = RoomView(self)
        self.view.follow_screen(SCREEN)
        self._caption = plain_label("", TextRole.SMALL, self, wrap=True)
        self._length = plain_label("", TextRole.SMALL, self, wrap=True)
        self.turn = Button(
            theme, self.tr("Volgende bladzijde"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST
        )
        self.turn.hide()
        self.turn.clicked.connect(self._turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(plain_label(self.tr("Zo ziet de zaal het"), TextRole.SMALL_STRONG, self))
        layout.addWidget(Framed(theme, self.view, self))
        layout.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._caption)
        layout.addSpacing(Space.S)
        layout.addWidget(self._length)
        layout.addStretch(1)
        for signal in (writing.typed, writing.rebuilt, writing.chosen):
            signal.connect(self._show)

    @property
    def caption(self) -> str:
        """What is said under the picture."""
        return self._caption.text()

    def _turn(self) -> None:
        if not self.view.turn(1):
            self.view.set_page(0)

    def _show(self) -> None:
        writing, step = self._writing, self._writing.step
        self.view.show_scene(room_scene(writing.practice.workshop, step) if step is not None else Black())
        self.turn.setVisible(self.view.pages > 1)
        self._caption.setText(self._words())
        sections = writing.guide.sections
        minutes = sum(section.planned_minutes for section in sections)
        steps = steps_words(sum(len(section.steps) for section in sections))
        words = self.tr("{steps}, ongeveer {length}").format(steps=steps, length=duration_shown(minutes))
        self._length.setText(words if minutes else steps)

    def _words(self) -> str:
        if self._writing.step is None:
            return self.tr("Hier staat nog geen stap.")
        if self._writing.spot.step is None:
            return self.tr("De zaal ziet geen titels van onderdelen. Dit is de eerste stap.")
        return ""


def room_scene(workshop: Workshop, step: AnyStep) -> Scene:
    """What the room sees of a step when people come to it, before anything is said.

    A text far too long to be asked is cut, so that whoever pasted it by mistake can go on.
    """
    step = replace(step, question=step.question[:MAX_SHOWN], help=(step.help or "")[:MAX_SHOWN] or None)
    if isinstance(step, ExplainStep):
        return Explain(step.question, told(step.text[:MAX_TEXT]))
    if isinstance(step, OpenStep):
        return Question(step.question)
    view: StepView | None = None
    if isinstance(step, ChoiceStep):
        view = ChoiceView(ChoiceShows.OPTIONS)
    elif isinstance(step, ProfileStep) and step.example:
        view = ProfileView(example=0)
    # Under a key that no step has, so that nothing of what was said can come along.
    return scene_of(workshop, f"{CONCEPT}/{step.key}", step, view)
