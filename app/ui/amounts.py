"""How much there is of something, in the language of the window: what is counted, and lengths of time.

A counted thing is one call with both Dutch texts: ``counted(n, "1 vraag", "{count} vragen")``. A language has
as many forms of it as it needs, by the rules that Qt has for it; ``messages.py`` reads these calls.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.foundation.text import number_words

COUNTED: Final = "Counted"
"""Where Qt finds what windows count."""
NUMBERS: Final = "Below"
"""Where it finds numbers in letters: those of ``app.workshop.counted``."""


def counted(number: int, one: str, more: str, **values: object) -> str:
    """So many of something. Both texts may name ``{count}``, in digits, and ``{number}``, in letters.

    Dutch is the source: what nobody translated gets the one text or the other.
    """
    said = QCoreApplication.translate(COUNTED, more, one, number)
    if said == more and number == 1:
        said = one
    letters = in_letters(number) if "{number}" in said else ""
    return said.format(count=number, number=letters, **values)


def in_letters(number: int) -> str:
    """A number as people read it most easily: up to twelve in letters."""
    from app.workshop.counted import number_word  # The start page has dates to show, and needs no more.

    return QCoreApplication.translate(NUMBERS, number_word(number))


def number_shown(value: float) -> str:
    """A number as the language of the window writes it: "7", "6,5", "6.5"."""
    whole, _, part = number_words(value).partition(",")
    words = QCoreApplication.translate("Amounts", "{whole},{part}")
    return words.format(whole=whole, part=part) if part else whole


def duration_shown(minutes: int) -> str:
    """How long something takes: "45 min", "2 u", "4 u 35"."""
    hours, rest = divmod(abs(minutes), 60)
    if not hours:
        return QCoreApplication.translate("Amounts", "{minutes} min").format(minutes=rest)
    if not rest:
        return QCoreApplication.translate("Amounts", "{hours} u").format(hours=hours)
    words = QCoreApplication.translate("Amounts", "{hours} u {minutes}")
    return words.format(hours=hours, minutes=f"{rest:02}")
