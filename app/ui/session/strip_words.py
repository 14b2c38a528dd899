"""What the strip says of time: left in the block, early or late, the clock and the end. Words, no widgets."""

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.ui.amounts import counted, duration_shown
from app.ui.widgets.icons import Sign
from app.ui.widgets.urgency import Urgency, urgency
from app.workshop.timetable import LATE_FROM, Timetable, moment_words, time_words

_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Reading:
    """Two lines at the right of the strip. A warning is amber; never red, and it never blinks."""

    top: str = ""
    under: str = ""
    warning: bool = False
    sign: Sign | None = None

    @property
    def spoken(self) -> str:
        """Both lines as one sentence."""
        return f"{self.top} {self.under}".strip()


def left_in_block(table: Timetable) -> Reading:
    """How much time the running block still has."""
    running = table.running
    if running is None:
        return Reading()
    if not running.allowed_minutes:
        return Reading(duration_shown(-table.left), QCoreApplication.translate("Strip", "niet voorzien"))
    if table.left < 0:
        over = QCoreApplication.translate("Strip", "{time} over").format(time=duration_shown(table.left))
        return Reading(over, QCoreApplication.translate("Strip", "de tijd is om"), True, Sign.WARNING)
    left = QCoreApplication.translate("Strip", "nog {time}").format(time=duration_shown(table.left))
    if table.nearly_over:
        return Reading(left, QCoreApplication.translate("Strip", "bijna om"), True, Sign.WARNING)
    return Reading(left, QCoreApplication.translate("Strip", "voor dit blok"))


def early_or_late(table: Timetable) -> Reading:
    """How the day will end against its plan; from five minutes on."""
    if not table.begun:
        return Reading()
    if abs(table.late) < LATE_FROM:
        on_time = QCoreApplication.translate("Strip", "op tijd")
        return Reading(on_time, QCoreApplication.translate("Strip", "volgens plan"))
    late = table.late > 0
    later = QCoreApplication.translate("Strip", "{time} later")
    words = later if late else QCoreApplication.translate("Strip", "{time} vroeger")
    under = QCoreApplication.translate("Strip", "dan gepland")
    return Reading(words.format(time=duration_shown(table.late)), under, warning=late)


def clock_and_end(table: Timetable, now: dt.datetime) -> Reading:
    """The time on the wall, and when the day will end."""
    clock = moment_words(now)
    if not table.slots:
        return Reading(clock)
    end = time_words(table.expected_end % _DAY)
    going = not table.begun or table.running is not None
    about = QCoreApplication.translate("Strip", "einde rond {time}")
    words = about if going else QCoreApplication.translate("Strip", "einde om {time}")
    return Reading(clock, words.format(time=end))


def block_urgency(table: Timetable) -> Urgency:
    """How near the end of the running block is; only its changes are told to who can't see them."""
    running = table.running
    if running is None or not running.allowed_minutes:
        return Urgency.FINE
    return urgency(table.left, running.allowed_minutes)


def announcement(table: Timetable) -> str:
    """What is told when the end of a block comes nearer."""
    if table.left <= 0:
        return QCoreApplication.translate("Strip", "De tijd voor dit blok is om.")
    return counted(table.left, "Nog 1 minuut voor dit blok.", "Nog {count} minuten voor dit blok.")
