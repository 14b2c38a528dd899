"""What a line and a run are called in a Qt document. Only this module knows the numbers of our properties.

Nothing of the look is read back: a size, a colour or a margin is there for the eye, the rest of the
properties says what the text is.
"""

import re
from collections.abc import Iterator
from enum import IntEnum
from functools import cache

from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextFormat

from app.prose.blocks import Run, Runs
from app.ui.theme.tokens import BODY, Space
from app.ui.workout.editor.lines import BULLETS, Level, Levels, Line

LINE_BREAK = "\u2028"

_OURS = QTextFormat.Property.UserProperty.value + 0x500


class Ours(IntEnum):
    """Our properties of a piece of text, of a block and of a table."""

    LINK = _OURS
    CITES = _OURS + 1
    LETTER = _OURS + 2
    """A letter that Qt can't keep, behind the sign that stands for it."""
    LEVELS = _OURS + 3
    OPENS = _OURS + 4
    FRESH = _OURS + 5
    FILLER = _OURS + 6
    ALIGNMENT = _OURS + 7
    WIDTHS = _OURS + 8


STAND_IN = "\ufffd"
_ODD = re.compile("[\r\u2028\u2029\ufdd0\ufdd1\ud800-\udfff]")
"""What Qt would read as the end of a block or drop, and the line break that is a letter of the text."""

FILLER_HEIGHT = Space.XS
"""Pixels of a line that is only there because the document needs one."""


# -- runs


def char_format(run: Run, letter: str = "") -> QTextCharFormat:
    """The format of a run, or of one odd letter of it."""
    made = QTextCharFormat()
    if run.bold:
        made.setFontWeight(QFont.Weight.Bold)
    if run.italic:
        made.setFontItalic(True)
    if run.link is not None:
        made.setProperty(Ours.LINK, run.link)
    if run.cites:
        made.setProperty(Ours.CITES, ",".join(run.cites))
    if letter:
        made.setProperty(Ours.LETTER, letter)
    return made


def pieces(runs: Runs) -> Iterator[tuple[str, QTextCharFormat]]:
    """What to insert in a document, piece by piece, so that it holds exactly ``runs``."""
    for run in runs:
        format_ = char_format(run)
        done = 0
        for odd in _ODD.finditer(run.text):
            if odd.start() > done:
                yield _shown(run.text[done : odd.start()]), format_
            shown = LINE_BREAK if odd.group() == LINE_BREAK else STAND_IN
            yield shown, char_format(run, f"{ord(odd.group()):x}")
            done = odd.end()
        if done < len(run.text):
            yield _shown(run.text[done:]), format_


def block_runs(block: QTextBlock) -> Runs:
    """The runs of a block of the document, neighbours of one look made one."""
    runs: list[Run] = []
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        run = run_of(fragment.text(), fragment.charFormat())
        if runs and _same_look(runs[-1], run):
            runs[-1] = Run(runs[-1].text + run.text, run.bold, run.italic, run.link, run.cites)
        else:
            runs.append(run)
        at += 1
    return tuple(runs)


def run_of(text: str, format_: QTextCharFormat) -> Run:
    """A piece of the document as a run."""
    letter = format_.stringProperty(Ours.LETTER)
    if letter and not text.strip(STAND_IN + LINE_BREAK):
        text = chr(int(letter, 16)) * len(text)
    else:
        text = text.replace(LINE_BREAK, "\n")
    bold = format_.fontWeight() >= QFont.Weight.DemiBold
    return Run(text, bold, format_.fontItalic(), link_of(format_), cites_of(format_))


def look_of(format_: QTextCharFormat) -> QTextCharFormat:
    """Only what people would expect on the next line too: bold and italic."""
    return char_format(Run("", format_.fontWeight() >= QFont.Weight.DemiBold, format_.fontItalic()))


def link_of(format_: QTextCharFormat) -> str | None:
    """The address behind a piece of text."""
    return format_.stringProperty(Ours.LINK) or None


def cites_of(format_: QTextCharFormat) -> tuple[str, ...]:
    """The contributions that a piece of text rests on."""
    cites = format_.stringProperty(Ours.CITES)
    return tuple(cites.split(",")) if cites else ()


def _shown(text: str) -> str:
    return text.replace("\n", LINE_BREAK)


def _same_look(one: Run, other: Run) -> bool:
    return (one.bold, one.italic, one.link, one.cites) == (
        other.bold,
        other.italic,
        other.link,
        other.cites,
    )


# -- lines


def block_format(line: Line, *, first: bool = False) -> QTextBlockFormat:
    """The format of a line, with the room around it. ``first``: nothing stands above it."""
    made = QTextBlockFormat()
    if line.levels:
        made.setProperty(Ours.LEVELS, levels_text(line.levels))
        made.setIndent(len(line.levels))
    if line.opens is not None:
        made.setProperty(Ours.OPENS, line.opens + 1)
    if line.fresh:
        made.setProperty(Ours.FRESH, True)
    if line.heading:
        made.setHeadingLevel(line.heading)
    if line.filler:
        made.setProperty(Ours.FILLER, True)
    if not _is_low(line):
        made.setLineHeight(BODY.line, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    made.setTopMargin(0 if first else _room_above(line))
    return made


def block_char_format(line: Line) -> QTextCharFormat:
    """The look of a line without letters."""
    made = QTextCharFormat()
    if _is_low(line):
        made.setProperty(QTextFormat.Property.FontPixelSize, FILLER_HEIGHT)
    return made


def cell_format() -> QTextBlockFormat:
    """The format of a line in a cell."""
    made = QTextBlockFormat()
    made.setLineHeight(BODY.line - Space.XS / 2, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    return made


def line_of(block: QTextBlock) -> Line:
    """A block of the document, read as a line."""
    format_ = block.blockFormat()
    opens = format_.intProperty(Ours.OPENS)
    return Line(
        block_runs(block),
        levels_of(format_),
        opens - 1 if opens else None,
        format_.boolProperty(Ours.FRESH),
        format_.headingLevel(),
        format_.boolProperty(Ours.FILLER),
    )


def levels_of(format_: QTextFormat) -> Levels:
    """The lists that a block or a table stands in."""
    return _levels(format_.stringProperty(Ours.LEVELS))


def levels_text(levels: Levels) -> str:
    """Levels as one property: ``b`` for bullets, the number of the first item else."""
    return ",".join(f"n{level.start}" if level.numbered else "b" for level in levels)


@cache
def _levels(text: str) -> Levels:
    return tuple(
        Level(int(part[1:]), numbered=True) if part.startswith("n") else BULLETS
        for part in text.split(",")
        if part
    )


def _is_low(line: Line) -> bool:
    """Whether a line takes hardly any height: nobody looks for words before or behind a table."""
    return line.filler and line.opens is None


def _room_above(line: Line) -> int:
    if _is_low(line):
        return 0
    if line.heading:
        return Space.L
    return Space.XS if line.opens is not None else Space.S + Space.XS
