"""What is said at the start page when the program was stopped the last time, or work stayed behind."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.foundation.clock import local_now
from app.foundation.fault_report import Fault
from app.ui.amounts import counted
from app.ui.start.words import day_in_words, read_moment
from app.ui.theme.fonts import role_font
from app.ui.theme.tokens import TextRole, Width
from app.ui.widgets.notice import Notice, NoticeAction
from app.ui.widgets.text import elided
from app.workshop.timetable import moment_words

if TYPE_CHECKING:
    from app.store.leftovers import Leftover
    from app.ui.opening import Offer
    from app.ui.trouble.fatal import Stopped


def tell(
    notice: Notice, offer: "Offer | None", stopped: "Stopped | None", show: Callable[[Fault], None]
) -> None:
    """Say in one banner that the program was stopped and what stayed behind, as far as either is so."""
    words = LastTime(local_now())
    said = [words.stopped(all_published=offer is None)] if stopped is not None else []
    actions: list[NoticeAction] = []
    if offer is not None:
        said.append(offer.sentence)
        actions += offer.actions
    elif stopped is not None and stopped.fault is not None:
        actions.append(NoticeAction(words.understood(), lambda: None))
    if stopped is not None and stopped.fault is not None:
        fault = stopped.fault
        actions.append(NoticeAction(words.report(), lambda: show(fault)))
    notice.show_notice(" ".join(said), actions)


class LastTime(QObject):
    """Puts it in words; ``now`` is what days are counted from."""

    def __init__(self, now: dt.datetime) -> None:
        super().__init__()
        self._now = now

    def stopped(self, *, all_published: bool) -> str:
        """The program did not end by itself."""
        words = self.tr("Praktijkdag stopte vorige keer onverwacht.")
        if all_published:
            words += " " + self.tr("Alles wat je typte, zit in je bestanden.")
        return words

    def understood(self) -> str:
        """A button that only closes."""
        return self.tr("Begrepen")

    def report(self) -> str:
        """The button to the report."""
        return self.tr("Toon het verslag")

    def left(self, found: "Leftover", others: int = 0) -> str:
        """Which practice, until when, and what was being typed; ``others`` have newer work too."""
        name = found.title or Path(found.path).stem
        until = read_moment(found.changed_at)
        if until is None:
            words = self.tr(
                "Op deze computer staat nieuwer werk van '{name}' dat nog niet in het bestand zit."
            ).format(name=name)
        else:
            words = self.tr(
                "Op deze computer staat nieuwer werk van '{name}' dat nog niet in het bestand zit: "
                "alles tot {day} om {time}."
            ).format(name=name, day=day_in_words(until.date(), self._now.date()), time=moment_words(until))
        said = [words, self._half_typed(found.half_typed), self._others(others)]
        return " ".join(filter(None, said))

    def _half_typed(self, half_typed: tuple[str, ...]) -> str:
        quoted = next(filter(None, half_typed), "")
        if not half_typed:
            return ""
        if not quoted:
            return self.tr("Ook wat je nog aan het typen was, is er.")
        shown = elided(quoted, role_font(TextRole.BODY), Width.START_RIGHT)
        return self.tr("Ook wat je nog aan het typen was, is er: ‘{words}’.").format(words=shown)

    def _others(self, others: int) -> str:
        if not others:
            return ""
        return counted(
            others,
            "Ook van een andere praktijk is er nieuwer werk; dat zie je als je ze opent.",
            "Ook van {count} andere praktijken is er nieuwer werk; dat zie je als je ze opent.",
        )
