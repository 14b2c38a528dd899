"""Scores as dots and statements as bars, drawn without a screen, as they stand in a report.

Import this where it is used: it brings reportlab with it. All sizes are in points.
"""

import io
from collections.abc import Callable, Sequence

from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.exports.pdf_fonts import BOLD, REGULAR, register_first_fonts
from app.exports.pdf_styles import ACCENT, EDGE, INK, MUTED, TINT, TextStyle
from app.exports.pdf_text import Text, plain
from app.exports.wall_files import pngs_of
from app.foundation.dot_places import DotPlaces
from app.foundation.text import number_words
from app.guides.check_status import CheckStatus
from app.guides.steps import ScaleStep
from app.workshop.score_values import Spread
from app.workshop.weighed import BlockResult, ChecklistResult

_WIDE, _NAMES = 160 * mm, 58 * mm
_BAR, _GAP = 18.0, 9.0
_BEFORE = 11.0
_NAME = TextStyle(9.5, 12.5, INK)
_WARNING = HexColor("#7D3500")
_TONE = HexColor("#E8ECF1")
_DOTS_PER_INCH = 200
_LINE_HIGH, _DOT, _LEAST_DOT, _IN = 118.0, 15.0, 2.0, 12.0


def result_png(result: ChecklistResult) -> bytes:
    """A bar for each block with statements; under it, thinner, how it was before."""
    blocks = result.weighing_blocks
    register_first_fonts()
    names = [Text(plain(block.title), _NAME) for block in blocks]
    below = _BEFORE + 3 if result.has_before else 0.0
    highs = [max(name.wrap(_NAMES - 8, 0)[1], _BAR + below) for name in names]

    def draw(canvas: Canvas, high: float) -> None:
        top = high - 1
        for block, name, tall in zip(blocks, names, highs, strict=True):
            name.drawOn(canvas, 0, top - name.height - max(0.0, (_BAR - name.height) / 2))
            _draw_shares(canvas, block.counts, top - _BAR, _BAR)
            if result.has_before:
                _draw_shares(canvas, block.counts_before, top - _BAR - below, _BEFORE)
            top -= tall + _GAP

    return _png(draw, sum(highs) + _GAP * len(blocks) + 2)


def result_words(result: ChecklistResult) -> str:
    """What is to be seen on the bars, for who can't see them."""
    told = "; ".join(f"{block.title}: {counts_told(block)}" for block in result.weighing_blocks)
    return f"Per blok hoeveel punten ja, deels, nee en niet van toepassing zijn. {told}."


def counts_told(block: BlockResult) -> str:
    """The numbers of a block as words."""
    counts = zip(block.counts, CheckStatus, strict=True)
    told = ", ".join(f"{number} {status.value}" for number, status in counts if number)
    return told or "nog niets ingevuld"


def scores_png(step: ScaleStep, spread: Spread) -> bytes:
    """The dots on their line, and the middle."""
    register_first_fonts()
    return _png(lambda canvas, _high: _draw_scores(canvas, step, spread), _LINE_HIGH)


def _draw_scores(canvas: Canvas, step: ScaleStep, spread: Spread) -> None:
    base = 30.0
    places = DotPlaces(step.min, step.max, _IN, _WIDE - _IN, largest=_DOT, least=_LEAST_DOT)
    x = places.x
    canvas.setStrokeColor(EDGE)
    canvas.setLineWidth(1.5)
    canvas.line(0, base, _WIDE, base)
    ticks = places.ticks()
    for tick in ticks:
        canvas.setLineWidth(0.75)
        canvas.line(x(tick), base, x(tick), base - 4)
        canvas.setFillColor(INK)
        canvas.setFont(BOLD if tick in (ticks[0], ticks[-1]) else REGULAR, 9.5)
        canvas.drawCentredString(x(tick), base - 15, number_words(tick))
    canvas.setFont(REGULAR, 8)
    canvas.setFillColor(MUTED)
    if step.low:
        canvas.drawString(0, 3, step.low)
    if step.high:
        canvas.drawRightString(_WIDE, 3, step.high)
    canvas.setFillColor(ACCENT)
    for across, above, size in places.dots(spread.stacks, _LINE_HIGH - base - 18):
        canvas.circle(across, base + above, size / 2, stroke=0, fill=1)
    if spread.middle is not None:
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, 9.5)
        words = f"het midden: {number_words(spread.middle)}"
        half = canvas.stringWidth(words, BOLD, 9.5) / 2
        canvas.drawCentredString(min(max(x(spread.middle), half), _WIDE - half), _LINE_HIGH - 11, words)


def _draw_shares(canvas: Canvas, counts: Sequence[int], bottom: float, high: float) -> None:
    """Parts side by side, each with its word and its number; nothing weighed is a dashed track."""
    whole = _WIDE - _NAMES
    total = sum(counts)
    size = high * 0.52
    if not total:
        canvas.setStrokeColor(EDGE)
        canvas.setDash(3, 2)
        canvas.roundRect(_NAMES, bottom, whole, high, 2, stroke=1, fill=0)
        canvas.setDash()
        return
    parts = [(status, count) for status, count in zip(CheckStatus, counts, strict=True) if count]
    words = [f"{count} {status.value}" for status, count in parts]
    least = [canvas.stringWidth(one, BOLD, size) + 8 for one in words]
    spare = max(whole - 1.5 * (len(parts) - 1) - sum(least), 0.0)
    left = _NAMES
    for (status, count), told, need in zip(parts, words, least, strict=True):
        wide = need + spare * count / total
        ground, ink, edge = _look(status)
        canvas.setFillColor(ground)
        canvas.setStrokeColor(edge)
        canvas.setLineWidth(0.9)
        canvas.roundRect(left + 0.45, bottom + 0.45, wide - 0.9, high - 0.9, 2, stroke=1, fill=1)
        canvas.setFillColor(ink)
        canvas.setFont(BOLD, size)
        canvas.drawCentredString(left + wide / 2, bottom + (high - size * 0.7) / 2, told)
        left += wide + 1.5


def _look(status: CheckStatus) -> tuple[Color, Color, Color]:
    """Ground, ink and edge; the word says it too."""
    looks = {
        CheckStatus.JA: (ACCENT, white, ACCENT),
        CheckStatus.DEELS: (TINT, ACCENT, ACCENT),
        CheckStatus.NEE: (white, _WARNING, _WARNING),
        CheckStatus.NVT: (_TONE, INK, _TONE),
    }
    return looks[status]


def _png(draw: Callable[[Canvas, float], None], high: float) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, (_WIDE, high), invariant=1, initialFontName=REGULAR)  # type: ignore[arg-type]
    draw(canvas, high)
    canvas.showPage()
    canvas.save()
    return pngs_of(stream.getvalue(), _DOTS_PER_INCH)[0]
