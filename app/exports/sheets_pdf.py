"""Paper for in the room: sheets with empty post-its in each colour, and the werkvragen as posters.

Import this where it is used: it brings reportlab with it. All sizes are in points.
"""

import io
from collections.abc import Iterable

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.lib.units import mm

from app.exports.pdf_about import About, Outline, new_canvas
from app.exports.pdf_styles import ACCENT, EDGE, INK, MUTED, TextStyle
from app.exports.pdf_text import Text, plain
from app.exports.wall import INK as NOTE_INK
from app.exports.wall import paper_of
from app.exports.wall_drawing import draw_sign
from app.exports.word_text import one_line
from app.guides.steps import BoardStep

_MARGIN, _GAP = 12 * mm, 5 * mm
_COLUMNS, _ROWS = 2, 4
_POSTER = (96.0, 84.0, 72.0, 60.0, 50.0, 42.0, 34.0, 26.0)
"""Letters of a question, the largest first."""


def note_sheets_pdf(step: BoardStep) -> bytes:
    """An A4 with eight empty post-its for each colour, to write on by hand; with sign, word and prompt."""
    stream = io.BytesIO()
    canvas = new_canvas(stream, A4, About("Post-its om op te schrijven"))
    outline = Outline(canvas)
    width, height = A4
    wide = (width - 2 * _MARGIN - _GAP) / _COLUMNS
    high = (height - 2 * _MARGIN - 26 - (_ROWS - 1) * _GAP) / _ROWS
    for color in step.colors:
        outline.add(color.word)
        paper = HexColor(f"#{paper_of(color)}")
        draw_sign(canvas, color.sign, _MARGIN, height - _MARGIN - 12, 11)
        head = Text(plain(one_line(color.prompt or color.word), bold=True), TextStyle(11, 14, INK))
        _w, head_high = head.wrap(width - 2 * _MARGIN - 20, 0)
        head.drawOn(canvas, _MARGIN + 20, height - _MARGIN - head_high + 2)
        for place in range(_COLUMNS * _ROWS):
            left = _MARGIN + place % _COLUMNS * (wide + _GAP)
            bottom = _MARGIN + (_ROWS - 1 - place // _COLUMNS) * (high + _GAP)
            canvas.setFillColor(paper)
            canvas.setStrokeColor(EDGE)
            canvas.setLineWidth(0.6)
            canvas.roundRect(left, bottom, wide, high, 4, stroke=1, fill=1)
            draw_sign(canvas, color.sign, left + 9, bottom + 9, 8)
            word = Text(plain(one_line(color.word)), TextStyle(9, 11, HexColor(f"#{NOTE_INK}")))
            word.wrap(wide - 30, 0)
            word.drawOn(canvas, left + 22, bottom + 7)
        canvas.showPage()
    if not step.colors:
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def posters_pdf(questions: Iterable[tuple[str, str]], practice: str) -> bytes:
    """Each question on an A3 on its side, as large as fits; a pair is the onderdeel and the question."""
    size = landscape(A3)
    stream = io.BytesIO()
    canvas = new_canvas(stream, size, About("Werkvragen om op te hangen", practice))
    outline = Outline(canvas)
    width, height = size
    margin = 28 * mm
    wide, room = width - 2 * margin, height - 2 * margin - 60
    pages = 0
    for section, question in questions:
        outline.add(question)
        for letters in _POSTER:
            text = Text(plain(one_line(question), bold=True), TextStyle(letters, letters * 1.2, INK))
            _w, high = text.wrap(wide, 0)
            if high <= room:
                break
        above = Text(plain(one_line(section)), TextStyle(24, 30, ACCENT))
        _w, above_high = above.wrap(wide, 0)
        above.drawOn(canvas, margin, height - margin - above_high)
        text.drawOn(canvas, margin, (height - high) / 2 - 10)
        foot = Text(plain(one_line(practice)), TextStyle(16, 20, MUTED))
        _w, _h = foot.wrap(wide, 0)
        foot.drawOn(canvas, margin, margin - 20)
        canvas.showPage()
        pages += 1
    if not pages:
        canvas.showPage()
    canvas.save()
    return stream.getvalue()
