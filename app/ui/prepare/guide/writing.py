"""The guide that is being written: as it is kept, as it is typed, what is chosen in it and what is wrong.

The form types, the outline chooses and moves; everything on the page reads from here. A gesture is one
operation of ``own_guides`` on the open practice, as everywhere; only what is typed shows before it is kept.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from app.foundation.complaints import Place
from app.guides.editing import Edited, Spot, at, change, spots
from app.guides.schema import Guide
from app.guides.steps import AnyStep
from app.guides.validation import Finding, findings
from app.ui.state import Changed, OpenPractice
from app.workshop import own_guides
from app.workshop.methods import Brought


class GuideWriting(QObject):
    """One guide at a time. Without one (``key`` is empty) nobody may ask anything of it."""

    typed = Signal()
    """Words changed; everything stands where it stood."""
    rebuilt = Signal()
    """Something came, went, moved or became of another kind, perhaps by undo."""
    chosen = Signal()
    """Something else is chosen."""
    gone = Signal()
    """The guide isn't there any more: its making was taken back."""

    def __init__(self, practice: OpenPractice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self.key = ""
        self.guide = Guide(key="leeg", title="", source="", version=1, intro="")
        """As it is typed now."""
        self.spot = Spot()
        self.problems: tuple[Finding, ...] = ()
        self.in_use: Guide | None = None
        """What the session asks under this key."""
        self.is_concept = False
        """Whether something is written that is not put to use."""
        self._kept = self.guide
        self._wanted: Place | None = None
        practice.changed.connect(self._on_changed)

    def open(self, key: str) -> None:
        """Write on in the guide with this key, with its first step chosen."""
        guide = own_guides.to_edit(self._practice.workshop, key)
        assert guide is not None
        self.key = key
        self._read()
        self._show(guide)
        firsts = (spot for spot in spots(guide) if spot.step is not None)
        self.spot = next(firsts, Spot())
        self.rebuilt.emit()

    def close(self) -> None:
        """Nobody writes any more; all is kept."""
        self.key = ""

    # -- looking

    @property
    def practice(self) -> OpenPractice:
        """The file that it is in."""
        return self._practice

    @property
    def changed_since_use(self) -> bool:
        """Whether what is written differs from what the session asks."""
        return self.guide != self.in_use

    @property
    def step(self) -> AnyStep | None:
        """The chosen step; of a section its first, of the guide the first of all; None without any."""
        if self.spot.step is not None:
            step: AnyStep = at(self.guide, self.spot.path)
            return step
        sections = (
            self.guide.sections if self.spot.section is None else (self.guide.sections[self.spot.section],)
        )
        return next((step for section in sections for step in section.steps), None)

    def problems_at(self, spot: Spot) -> list[Finding]:
        """What is wrong in a step, a section or the guide, apart from what lies deeper."""
        return [one for one in self.problems if Spot.of(one.path) == spot]

    # -- choosing

    def choose(self, spot: Spot) -> bool:
        """Another step, section, or the guide itself; False when what was typed can't be kept first."""
        if spot == self.spot:
            return True
        if not self._practice.leave():
            return False
        self._practice.workshop.file.end_burst()
        self.spot = spot
        self.chosen.emit()
        return True

    # -- writing

    def type(self, path: Place, value: object) -> None:
        """Show what is being typed at a place; it is kept a moment later."""
        self.guide = change(self.guide, path, value)
        self._look()
        self.typed.emit()

    def keep(self, path: Place, value: object) -> bool:
        """Keep what was typed at a place; whether that worked."""
        if not self.key or at(self._kept, path) == value:
            return True
        kept, before = change(self._kept, path, value), self._kept
        self._kept = kept
        burst = ".".join(map(str, path))
        label = self.tr("Werkvorm bewerkt")
        if self._practice.works(lambda: own_guides.keep(self._practice.workshop, kept, label, burst)):
            return True
        self._kept = before
        return False

    def set(self, path: Place, value: object) -> None:
        """Choose something at a place, such as another phase: kept at once, a step of its own."""
        self._practice.workshop.file.end_burst()
        self.type(path, value)
        if not self.keep(path, value):
            self._show(self._kept)
            self.rebuilt.emit()
        self._practice.workshop.file.end_burst()

    def do(self, label: str, act: Callable[[Guide, Spot], Edited | Guide], then: Place | None = None) -> bool:
        """Add, move or remove something: kept at once, a step of its own; whether anything changed.

        ``then`` is the field that people go on in.
        """
        if not self._practice.leave():
            return False
        made = act(self._kept, self.spot)
        edited = made if isinstance(made, Edited) else Edited(made, self.spot)
        if edited.guide == self._kept:
            return False
        before, self._kept = self._kept, edited.guide
        self._practice.workshop.file.end_burst()
        if not self._practice.works(lambda: own_guides.keep(self._practice.workshop, edited.guide, label)):
            self._kept = before
            return False
        self.spot, self._wanted = edited.spot, then
        self._show(edited.guide)
        self.rebuilt.emit()
        return True

    def take_wanted(self) -> Place | None:
        """The field that people go on in after the last act; asked once."""
        wanted, self._wanted = self._wanted, None
        return wanted

    def put_to_use(self) -> Brought | None:
        """Ask it from now on; None while something is wrong."""
        return self._practice.do(lambda: own_guides.put_to_use(self._practice.workshop, self.key))

    def drop(self) -> None:
        """Throw away what is not put to use."""
        self._practice.do(lambda: own_guides.drop(self._practice.workshop, self.key))

    # -- inside

    def _on_changed(self, changed: Changed) -> None:
        if not self.key or not changed.touches("guide"):
            return
        guide = own_guides.to_edit(self._practice.workshop, self.key)
        self._read()
        if guide is None:
            self.key = ""
            self.gone.emit()
        elif guide != self._kept:
            self.spot = _near(self.spot, self._kept, guide)
            self._show(guide)
            self.rebuilt.emit()
        else:
            self.typed.emit()

    def _read(self) -> None:
        """What is known of the guide beside its words; asked of the file only when that changed."""
        workshop = self._practice.workshop
        self.in_use = workshop.guides.get(self.key)
        self.is_concept = own_guides.concept(workshop, self.key) is not None

    def _show(self, guide: Guide) -> None:
        self.guide = self._kept = guide
        self._look()

    def _look(self) -> None:
        self.problems = tuple(findings(self.guide))


def _near(spot: Spot, before: Guide, after: Guide) -> Spot:
    """What was chosen, by its key; when it is gone, what stands in its place."""
    key = getattr(at(before, spot.path), "key", "")
    there = [one for one in spots(after) if (one.section is None, one.step is None) == _rank(spot)]
    same = (one for one in there if at(after, one.path).key == key)
    return next(same, None) or _last(there, spot) or Spot()


def _rank(spot: Spot) -> tuple[bool, bool]:
    return spot.section is None, spot.step is None


def _last(there: Iterable[Spot], spot: Spot) -> Spot | None:
    """The last one that does not come after ``spot``."""
    place = (spot.section or 0, spot.step or 0)
    before = [one for one in there if (one.section or 0, one.step or 0) <= place]
    return before[-1] if before else None
