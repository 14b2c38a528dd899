"""On how many lines a text comes, reckoned without a program that draws it.

Letters are as wide as Arial, which runs wider than the font of our templates: where that is missing, another
seldom needs more room than this.
"""

from functools import cache

from app.exports.word_metrics import EM, Widths
from app.prose.blocks import Runs


def line_count(runs: Runs, wide: float, size: float, *, bold: bool = False) -> int:
    """Lines of ``wide`` points in letters of ``size`` points; at least one."""
    rows, at = 1, 0.0
    for run in runs:
        widths = _widths(bold or run.bold, run.italic)
        scale = size / EM
        for number, part in enumerate(run.text.split("\n")):
            if number:
                rows, at = rows + 1, 0.0
            for word in part.split(" "):
                long = widths[word] * scale
                if at and at + long - widths.space * scale > wide:
                    rows, at = rows + 1, 0.0
                if long > wide:
                    rows += int(long // wide)
                    at = long % wide
                else:
                    at += long
    return rows


@cache
def _widths(bold: bool, italic: bool) -> Widths:
    return Widths("arial", bold=bold, italic=italic)
