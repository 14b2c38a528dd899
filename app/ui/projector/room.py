"""Turns the work into what the room may see. The one place where that happens.

Everything said goes through ``Audience``; the windows that show it read the feed, none the workshop.
Also what stands on a frozen wall is looked at again with every change: who asks not to be on it, isn't.
"""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QObject, Signal

from app.guides.schema import AnyStep
from app.guides.steps import (
    AgreementsStep,
    BoardStep,
    CardsStep,
    CheckStep,
    ChoiceStep,
    ExplainStep,
    OpenStep,
    ProfileStep,
    ScaleStep,
    TimelineStep,
)
from app.prose.telling import told, told_blocks
from app.ui.projector.feed import RoomFeed, RoomMode
from app.ui.projector.room_time import pause_scene
from app.ui.projector.scene import DayEnd, Explain, Instruction, Question, Scene, Trial
from app.ui.projector.step_scene import CardScene, StepScene, Tiles
from app.ui.room_views import BoardShows, BoardView, StepView
from app.ui.state import Changed, OpenPractice
from app.workshop.audience import ROOM
from app.workshop.explained import explained

_OF_STEPS = (
    *("note", "cluster", "vote", "core_component", "core_activity"),
    *("deck", "card", "casus", "round", "play"),
    *("score", "choice", "check_mark", "agreement", "network"),
    *("trajectory", "moment", "factor", "insight"),
)
"""Tables whose rows the room sees on a step with a screen of its own."""
_WITH_SCENES = (
    *(BoardStep, ProfileStep, CardsStep, TimelineStep),
    *(ScaleStep, ChoiceStep, CheckStep, AgreementsStep),
)
"""The kinds of step that have scenes of their own."""


class Room(QObject):
    """Follows the open practice and feeds the room."""

    passed = Signal(int, int)
    """How many answers on this step the room gets, and how many there are."""

    def __init__(self, practice: OpenPractice, feed: RoomFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self.feed = feed
        self.shown = self.all = 0
        self._ends = False
        self._view: StepView | None = None
        self._frozen_view: StepView | None = None
        self._frozen_step = ""
        practice.changed.connect(self._on_changed)
        practice.moved.connect(lambda _step: self._on_moved())
        feed.set_trial(
            Trial(
                self.tr("Kan je dit achteraan lezen?"),
                self.tr("Zo groot staan de antwoorden er. Lukt dit niet? Zet dan de stoelen dichterbij."),
                self.tr("Dit is de kleinste letter die de zaal ooit krijgt."),
            )
        )
        practice.reading.connect(self._look)
        feed.mode_changed.connect(self._on_mode)
        self._look()

    @property
    def ends(self) -> bool:
        """Whether the room gets the end of the day in the place of a question."""
        return self._ends

    @property
    def looks_elsewhere(self) -> bool:
        """Whether people look at another block than the one that runs: the room then does so too."""
        return self._practice.elsewhere

    def show_end_of_day(self) -> None:
        """What the day came to, until people go to a question."""
        self._ends = self._practice.day_id is not None
        self._look()

    def show_question(self) -> None:
        """The question that is asked now."""
        self._ends = False
        self._look()

    def show_step(self, view: StepView) -> None:
        """This part of the step that is asked now, until people go to another."""
        self._view = view
        self._look()

    def show_number(self, number: int) -> None:
        """On the wall of a board: the cluster with this number; 0 is the wall again."""
        if not isinstance(self._practice.here.step, BoardStep) or not isinstance(self._view, BoardView):
            return
        if self._view.shows not in (BoardShows.WALL, BoardShows.CLUSTER):
            return
        clusters = self._practice.workshop.board(self._practice.step_id).clusters()
        cluster = next((one for one in clusters if one.number == number), None)
        if cluster is not None:
            self.show_step(BoardView(BoardShows.CLUSTER, cluster.id))
        elif not number:
            self.show_step(BoardView(BoardShows.WALL))

    def _on_moved(self) -> None:
        self._view = None
        self.show_question()

    def _on_changed(self, changed: Changed) -> None:
        whole_day = self._ends or isinstance(self.feed.frozen, DayEnd)
        if whole_day or changed.touches("contribution", "guide", "agenda_item", "day", *_OF_STEPS):
            self._look_at_frozen(changed)
            self._look()

    def _look(self) -> None:
        self.feed.set_instruction(self._instruction())
        self.feed.show_live(self._scene())
        self.passed.emit(self.shown, self.all)

    def _instruction(self) -> Scene:
        step = self._practice.here.step
        if isinstance(step, _WITH_SCENES):
            from app.ui.projector.step_scenes import instruction_of

            return instruction_of(step)
        return Instruction(step.question)

    def _of_step(self, step: AnyStep) -> Scene:
        from app.ui.projector.step_scenes import scene_of

        return scene_of(self._practice.workshop, self._practice.step_id, step, self._view)

    def _on_mode(self, mode: RoomMode) -> None:
        """Remember of which step a wall is frozen, to look it up again."""
        if mode is RoomMode.FREEZE:
            self._frozen_view, self._frozen_step = self._view, self._practice.step_id

    def _look_at_frozen_step(self, frozen: StepScene, changed: Changed) -> None:
        """Notes and reasons that may not be seen any more go away; their words stay as they were read."""
        found = self._practice.workshop.guides.find(self._frozen_step)
        if found is None:
            return
        from app.ui.projector.step_scenes import scene_of

        step = cast("AnyStep", found[2])
        now = scene_of(self._practice.workshop, self._frozen_step, step, self._frozen_view)
        allowed = _said(now)
        if isinstance(frozen, Tiles):
            tiles = tuple(
                replace(one, text=allowed[one.id] if changed.everything else one.text)
                for one in frozen.tiles
                if one.id in allowed
            )
            title = now.title if changed.everything and isinstance(now, Tiles) else frozen.title
            self.feed.keep_frozen(replace(frozen, title=title, tiles=tiles))
        elif isinstance(frozen, CardScene) and frozen.ids:
            said = zip(frozen.ids, frozen.choices, strict=True)
            kept = [
                (one, allowed[one] if changed.everything else words) for one, words in said if one in allowed
            ]
            ids, choices = tuple(one for one, _words in kept), tuple(words for _one, words in kept)
            self.feed.keep_frozen(replace(frozen, ids=ids, choices=choices))
        elif changed.everything:
            self.feed.keep_frozen(now)
        elif isinstance(step, TimelineStep):
            from app.ui.projector.timeline_scenes import still_there

            self.feed.keep_frozen(still_there(frozen, now))

    def _look_at_frozen(self, changed: Changed) -> None:
        """Take what may no longer be seen off a frozen wall; nothing comes in its place, also not by undo.

        An answer that was edited keeps its old words, unless those may have been erased for good.
        """
        frozen = self.feed.frozen
        if isinstance(frozen, DayEnd) and self._practice.day_id is not None:
            from app.ui.projector.day_end import day_end, still_there

            now = day_end(self._practice.workshop, self._practice.day_id)
            self.feed.keep_frozen(still_there(frozen, now))
        if isinstance(frozen, StepScene):
            self._look_at_frozen_step(frozen, changed)
        if not isinstance(frozen, Question):
            return
        answers = self._practice.workshop.answers.of(frozen.step_id)
        allowed = {answer.id: answer.text for answer in answers if ROOM.lets_through(answer)}
        kept = [
            (one, allowed[one] if changed.everything else text)
            for one, text in zip(frozen.ids, frozen.answers, strict=True)
            if one in allowed
        ]
        ids, texts = tuple(one for one, _text in kept), tuple(text for _one, text in kept)
        self.feed.keep_frozen(replace(frozen, answers=texts, ids=ids))

    def _scene(self) -> Scene:
        stop, step = self._practice.here, self._practice.here.step
        self.shown = self.all = 0
        if self._ends and self._practice.day_id is not None:
            from app.ui.projector.day_end import day_end

            return day_end(self._practice.workshop, self._practice.day_id)
        if stop.free and stop.block is not None:
            pause = stop.block.pause
            return pause_scene(self._practice, stop.block) if pause else Instruction(step.question)
        if self._practice.reading_back:
            from app.exports.citing import citing
            from app.prose.markdown import parse

            workshop = self._practice.workshop
            draft = parse(workshop.drafts.text(self._practice.step_id))
            return Explain(step.question, told_blocks(citing(workshop)(draft)))
        if isinstance(step, ExplainStep):
            text = explained(self._practice.step_id, step, self._practice.day)
            return Explain(step.question, told(text))
        if isinstance(step, _WITH_SCENES):
            return self._of_step(step)
        if not isinstance(step, OpenStep):
            return Instruction(step.question)
        step_id = self._practice.step_id
        answers = self._practice.workshop.answers.of(step_id)
        passed = [answer for answer in answers if ROOM.lets_through(answer)]
        self.shown, self.all = len(passed), sum(not answer.parked for answer in answers)
        return Question(step.question, ROOM.texts(passed), step_id, tuple(answer.id for answer in passed))


def _said(scene: Scene) -> dict[str, str]:
    """Id → words of what people wrote that stands in a scene of a step."""
    if isinstance(scene, Tiles):
        return {tile.id: tile.text for tile in scene.tiles}
    if isinstance(scene, CardScene):
        return dict(zip(scene.ids, scene.choices, strict=True)) if scene.ids else {}
    return {}
