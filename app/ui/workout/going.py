"""How people come to a text, a remark, an answer or a source in Uitwerken."""

from app.ui.state import OpenPractice
from app.ui.workout.answers_pane import AnswersPane
from app.ui.workout.editor.draft_editor import DraftEditor
from app.ui.workout.find_texts import Found
from app.ui.workout.outline_pane import OutlinePane
from app.ui.workout.panes import Panes
from app.ui.workout.sheets import Sheet, Sheets
from app.ui.workout.side_pane import SidePane
from app.workshop.guides import GRONDPLAN
from app.workshop.remark_places import spot_of
from app.workshop.remark_values import beside


class Going:
    """Each way brings what people look for into sight, with the keyboard where they go on."""

    def __init__(
        self,
        practice: OpenPractice,
        outline: OutlinePane,
        answers: AnswersPane,
        draft: DraftEditor,
        side: SidePane,
        panes: Panes,
        sheets: Sheets,
    ) -> None:
        self._practice = practice
        self._outline = outline
        self._answers = answers
        self._draft = draft
        self._side = side
        self._panes = panes
        self._sheets = sheets

    def to(self, step_id: str | None) -> None:
        """Write another text."""
        if step_id not in (None, self._outline.step_id):
            self._practice.go_to_step(step_id)

    def on(self) -> None:
        """The next text of those that the outline shows."""
        self.to(self._outline.beside(1))

    def back(self) -> None:
        """The text before this one."""
        self.to(self._outline.beside(-1))

    def show_words(self, step_id: str, words: str) -> None:
        """Go to a text and select these words in it, as people read them."""
        self._sheets.turn_to(None)
        self.to(step_id)
        if self._outline.step_id == step_id:
            self._draft.setFocus()
            if words:
                self._draft.select_words(words)

    def show_answer(self, answer_id: str) -> None:
        """Show an answer at the left, if need be beside its own question."""
        cited = self._practice.workshop.citations.source(answer_id)
        if cited.step_id and cited.step_id != self._outline.step_id:
            self.to(cited.step_id)
        self._panes.leave_focus_view()
        self._answers.choose(answer_id)

    def show_sources(self, source_id: str | None = None, *, matrix: bool = False) -> None:
        """The source register, at one of them or at the onderbouwing."""
        if not self._sheets.turn_to(Sheet.SOURCES):
            return
        if source_id is not None:
            self._sheets.sources.show_source(source_id)
        elif matrix:
            self._sheets.sources.show_matrix()

    def next_remark(self, places: int = 1) -> None:
        """The next remark over all onderdelen (-1: the one before), first those that ask something."""
        every = self._practice.workshop.remarks.all()
        begin = self._side.first_remark
        start = next((at for at, one in enumerate(every) if one.id == begin), 0)
        found = beside(every, self._side.chosen_remark, places, start)
        if found is not None:
            self.show_remark(found.id)

    def show_remark(self, remark_id: str) -> None:
        """To the text that a remark is on, with it chosen at the right; one without a place in the list."""
        workshop = self._practice.workshop
        remark, guide = workshop.remarks.get(remark_id), workshop.guides.get(GRONDPLAN)
        if remark is None or guide is None or not self._practice.leave():
            return
        spot = spot_of(remark, guide, workshop.drafts.plain(), self._outline.step_id)
        if not remark.placed or spot.step_id is None:
            self._sheets.turn_to(Sheet.REMARKS)
            self._sheets.remarks.show_remark(remark_id)
            return
        self.show_words(spot.step_id, spot.words)
        self._side.choose_remark(remark_id)

    def to_section(self, section: str) -> None:
        """To the first text of an onderdeel."""
        guide = self._practice.workshop.guides.get(GRONDPLAN)
        found = guide.section(section) if guide is not None else None
        if guide is not None and found is not None and found.steps:
            self._sheets.turn_to(None)
            self.to(guide.step_id(found.steps[0]))

    def to_place_of(self, answer_id: str) -> None:
        """Where an answer went: in this text when it stands here, or else in the first that has it."""
        places = self._practice.workshop.citations.places(answer_id)
        here = [place for place in places if place.step_id == self._outline.step_id]
        for place in [*here, *places][:1]:
            self.show_words(place.step_id, place.sentence)

    def show_span(self, begin: int, end: int) -> None:
        """Letters of the text that is shown are selected."""
        self._draft.setFocus()
        self._draft.select_range(begin, end)

    def show_found(self, found: Found) -> None:
        """The place is selected; the keyboard stays in the bar, to go on to the next one."""
        self.to(found.step_id)
        if self._outline.step_id == found.step_id:
            self._draft.select_range(found.hit.start, found.hit.end)
