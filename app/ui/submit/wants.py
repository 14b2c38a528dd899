"""From what the next level still wants to lines on screen, and from a line to the place where it is done."""

from PySide6.QtCore import QObject, Signal

from app.guides.levels import Level
from app.ui.amounts import counted
from app.ui.state import OpenPractice
from app.ui.submit.level_card import working_at
from app.ui.submit.overview import Overview
from app.ui.submit.want_list import WantRow
from app.ui.translated import told, translated
from app.workshop.counted import at_start
from app.workshop.wanting import Act, Want, wanting


class Wants(QObject):
    """Reads again when asked. Enter on the same line once more goes to the next place that it is about."""

    look_wanted = Signal(object)
    """The ``Spot`` to look at in a text."""
    fill_in_wanted = Signal()
    """The data of the practice are to be filled in."""

    def __init__(self, practice: OpenPractice, overview: Overview) -> None:
        super().__init__(overview)
        self._practice = practice
        self._overview = overview
        self._wants: tuple[Want, ...] = ()
        self._went: tuple[Want, int] | None = None
        overview.wants.act_wanted.connect(self._act)

    def read(self) -> None:
        """Show what is wanting now."""
        workshop = self._practice.workshop
        level = working_at(workshop) or workshop.level
        found = wanting(workshop, level)
        self._wants = found.todo
        rows = [
            WantRow(translated(want.title), told(want.detail), self._word(want.act)) for want in found.todo
        ]
        self._overview.show_wants(
            self._heading(level, len(rows)), rows, [translated(one) for one in found.in_order]
        )

    def _act(self, row: int) -> None:
        want = self._wants[row]
        again = self._went is not None and self._went[0] == want
        place = (self._went[1] + 1) % len(want.spots) if again and self._went and want.spots else 0
        self._went = (want, place)
        spot = want.spots[place] if want.spots else None
        if want.act is Act.FILL_IN or spot is None or spot.step_id is None:
            self.fill_in_wanted.emit()
        else:
            self.look_wanted.emit(spot)

    def _word(self, act: Act) -> str:
        return {
            Act.FILL_IN: self.tr("Vul in"),
            Act.WRITE: self.tr("Schrijf"),
            Act.LOOK: self.tr("Bekijk"),
            Act.TAKE_OUT: self.tr("Haal weg"),
            Act.COMPARE: self.tr("Vergelijk"),
        }[act]

    def _heading(self, level: Level, number: int) -> str:
        ready = {
            Level.AANGEMELD: self.tr("Klaar om aan te melden"),
            Level.INGEDIEND: self.tr("Klaar om in te dienen"),
        }.get(level, self.tr("Klaar voor ‘{level}’"))
        still = {
            Level.AANGEMELD: self.tr("Nog {things} voor je aanmeldt"),
            Level.INGEDIEND: self.tr("Nog {things} voor je indient"),
        }.get(level, self.tr("Nog {things} voor ‘{level}’"))
        things = counted(number, "{number} ding", "{number} dingen")
        return at_start((still if number else ready).format(things=things, level=translated(level.title)))
