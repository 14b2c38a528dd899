"""What people change in the picture of a verhaal itself: words in their place, and what its keys ask."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.ui.state import OpenPractice
from app.ui.steps.over_editor import OverEditor
from app.ui.steps.timeline.course_layout import WHOLE_ID, BoxKind
from app.ui.steps.timeline.course_view import CourseView
from app.workshop.trajectories_values import Case


class CourseChanges(QObject):
    """Of the box that people are at, in the verhaal that ``case`` gives. The picture stays at that box."""

    def __init__(
        self, practice: OpenPractice, view: CourseView, case: Callable[[], Case | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._told = practice.workshop.trajectories
        self._view = view
        self._case = case
        self._edits_when = False
        self.editor = OverEditor(practice, view.viewport(), view)
        self.editor.tab_goes_on = True
        self.editor.tabbed.connect(self._on_tabbed)

    def write(self) -> bool:
        """Other words over those that stand there; False when they are about no moment and no factor."""
        case, box, area = self._case(), self._view.chosen, self._view.area()
        if case is None or box is None or area is None:
            return True
        self._edits_when = False
        moment, factor = case.moment(box.id), case.factor(box.id)
        if moment is not None:
            self.editor.begin(
                area, moment.text, self.tr("Wat gebeurde er?"),
                lambda text: self._practice.do(lambda: self._told.write_moment(moment.id, text.strip())),
                lines=True,
            )  # fmt: skip
        elif factor is not None:
            self.editor.begin(
                area, factor.text, self.tr("Wat hielp of hinderde"),
                lambda text: self._practice.do(lambda: self._told.write_factor(factor.id, text.strip())),
                lines=True,
            )  # fmt: skip
        return moment is not None or factor is not None

    def ask(self, wish: str) -> None:
        """Do what a key asks of the moment or the factor that people are at."""
        case, box = self._case(), self._view.chosen
        if case is None or box is None:
            return
        if box.kind is BoxKind.MOMENT:
            self._change_moment(box.id, wish)
        elif box.kind.is_factor:
            self._change_factor(case, box.id, wish)

    def _change_moment(self, moment_id: str, wish: str) -> None:
        if wish == "bin":
            self._practice.do(lambda: self._told.bin_moment(moment_id))
        elif wish in ("earlier", "later"):
            self._practice.do(lambda: self._told.move_moment(moment_id, -1 if wish == "earlier" else 1))
            self._view.choose(moment_id)

    def _change_factor(self, case: Case, factor_id: str, wish: str) -> None:
        factor = case.factor(factor_id)
        if factor is None:
            return
        if wish == "bin":
            self._practice.do(lambda: self._told.bin_factor(factor_id))
        elif wish in ("helps", "hinders"):
            self._practice.do(lambda: self._told.set_helps(factor_id, helps=wish == "helps"))
        elif wish in ("up", "down"):
            self._practice.do(lambda: self._told.move_factor(factor_id, -1 if wish == "up" else 1))
        else:
            places = [None, *(one.id for one in case.moments)]
            place = places.index(factor.moment_id) + (-1 if wish == "earlier" else 1)
            if 0 <= place < len(places):
                self._practice.do(lambda: self._told.place_factor(factor_id, places[place]))
        self._view.choose(factor_id if wish != "bin" else factor.moment_id or WHOLE_ID)

    def _on_tabbed(self, by: int) -> None:
        """Tab in the words of a moment: when it was; again, and people are back at the picture."""
        case, box = self._case(), self._view.chosen
        moment = case.moment(box.id) if case is not None and box is not None else None
        area = self._view.area()
        self._view.setFocus()
        if moment is None or area is None or self._edits_when or by < 0:
            return
        self._edits_when = True
        self.editor.begin(
            area, moment.when, self.tr("Wanneer was dat?"),
            lambda text: self._practice.do(lambda: self._told.say_when(moment.id, text)), lines=False,
        )  # fmt: skip
