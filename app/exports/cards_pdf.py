"""Gesprekskaarten to print and cut: A6, four on an A4, with backs that match when turned over the long edge.

Import this where it is used: it brings reportlab with it. All sizes are in points. A card whose words are
too many for its size gets smaller letters, down to a floor; beyond that it goes on on a card of its own.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.exports.pdf_about import About, Outline, new_canvas
from app.exports.pdf_styles import ACCENT, EDGE, INK, MUTED, TextStyle
from app.exports.pdf_text import Text, plain
from app.exports.wall_drawing import draw_sign
from app.exports.word_text import one_line
from app.workshop.cards_values import CardDeck, Story, TalkCard

WIDE, HIGH = A4[0] / 2, A4[1] / 2
"""A card is an A6, upright: a quarter of an A4."""
_MARGIN = 11 * mm
_MARK, _CLEAR = 6 * mm, 1.5 * mm
_SIZES = (16.0, 15.0, 14.0, 13.0, 12.0, 11.0, 10.0, 9.0)
"""Letters of what stands on a card, the largest first."""
_TITLES = (20.0, 18.0, 16.0)
_ON = " (vervolg)"
_SIGNS = ("●", "▲", "■", "◆", "★", "✚")
"""A sign for each uitgangspunt, in the order in which they come, so that no colour has to tell them apart."""
_COLOURS = ("CFEBD0", "FFF0A8", "FAD1E2", "DCE8FF", "E9DDF7", "FBE3CC")


@dataclass(frozen=True, slots=True)
class _Face:
    """What stands on one side of one card."""

    title: str
    text: str
    principle: str
    number: int


def cards_pdf(deck: CardDeck, practice: str, stories: Sequence[Story] = ()) -> bytes:
    """The deck front and back, and the casussen behind it on a page each."""
    stream = io.BytesIO()
    canvas = new_canvas(stream, A4, About(f"Gesprekskaarten {deck.name}", practice))
    outline = Outline(canvas)
    principles = list(dict.fromkeys(card.principle for card in deck.cards))
    faces = [face for card in deck.cards for face in _faces(card, principles)]
    for start in range(0, len(faces), 4):
        four = faces[start : start + 4]
        outline.add(f"Kaarten {start + 1} tot {start + len(four)}" if len(four) > 1 else f"Kaart {start + 1}")
        for place, face in enumerate(four):
            _draw_front(canvas, face, *_corner(place))
        _cutting_marks(canvas)
        canvas.showPage()
        for place, face in enumerate(four):
            _draw_back(canvas, face, deck.name, practice, *_corner(place, mirrored=True))
        _cutting_marks(canvas)
        canvas.showPage()
    for story in stories:
        outline.add(story.title.strip() or "Casus")
        _draw_story(canvas, story)
    if not faces and not stories:
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _corner(place: int, *, mirrored: bool = False) -> tuple[float, float]:
    """Where a card has its left lower corner. A back stands in the other column, as paper is turned over."""
    column = place % 2
    return (1 - column if mirrored else column) * WIDE, (1 - place // 2) * HIGH


def _faces(card: TalkCard, principles: list[str]) -> list[_Face]:
    """A card, and what did not fit on it on cards after it."""
    number = principles.index(card.principle)
    title, text = card.title.strip() or "–", card.text.strip()
    if _fits(title, text):
        return [_Face(title, text, card.principle, number)]
    faces, words, begun = [], text.split(" "), 0
    while begun < len(words):
        low, high = begun + 1, len(words)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if _fits(title, " ".join(words[begun:middle])) else (low, middle - 1)
        faces.append(_Face(title, " ".join(words[begun:low]), card.principle, number))
        begun, title = low, card.title.strip()[:80] + _ON
    return faces


def _fits(title: str, text: str) -> bool:
    """Whether it does in the smallest letters: larger ones never take less room."""
    return _left(_head(title, _TITLES[-1]), _body(text, _SIZES[-1])) >= 0


def _layout(title: str, text: str) -> tuple[Text, Text]:
    """The title and the text in the largest letters that fit, or in the smallest."""
    bodies: dict[float, Text] = {}
    for large in _TITLES:
        head = _head(title, large)
        for size in _SIZES:
            if size not in bodies:
                bodies[size] = _body(text, size)
            if _left(head, bodies[size]) >= 0:
                return head, bodies[size]
    return head, bodies[_SIZES[-1]]


def _head(title: str, size: float) -> Text:
    return _wrapped(Text(plain(title, bold=True), TextStyle(size, size * 1.2, ACCENT)))


def _body(text: str, size: float) -> Text:
    return _wrapped(Text(plain(text), TextStyle(size, size * 1.32, INK)))


def _wrapped(text: Text) -> Text:
    text.wrap(WIDE - 2 * _MARGIN, 0)
    return text


def _left(head: Text, body: Text) -> float:
    """How many points are left under them; below 0 they don't fit."""
    return HIGH - 2 * _MARGIN - 34 - head.height - body.height - 10


def _draw_front(canvas: Canvas, face: _Face, x: float, y: float) -> None:
    head, body = _layout(face.title, face.text)
    left, top = x + _MARGIN, y + HIGH - _MARGIN
    _draw_principle(canvas, face, left, top - 14)
    wide = WIDE - 2 * _MARGIN
    top -= 34
    _w, high = head.wrap(wide, 0)
    head.drawOn(canvas, left, top - high)
    top -= high + 10
    _w, high = body.wrap(wide, 0)
    if face.text:
        body.drawOn(canvas, left, top - high)


def _draw_principle(canvas: Canvas, face: _Face, left: float, bottom: float) -> None:
    if not face.principle.strip():
        return
    canvas.setFillColor(HexColor(f"#{_COLOURS[face.number % len(_COLOURS)]}"))
    canvas.roundRect(left, bottom - 6, WIDE - 2 * _MARGIN, 22, 4, stroke=0, fill=1)
    draw_sign(canvas, _SIGNS[face.number % len(_SIGNS)], left + 7, bottom + 1, 8)
    words = Text(plain(one_line(face.principle), bold=True), TextStyle(9.5, 12, INK))
    _w, high = words.wrap(WIDE - 2 * _MARGIN - 26, 0)
    words.drawOn(canvas, left + 22, bottom - high / 2 + 5)


def _draw_back(canvas: Canvas, face: _Face, deck: str, practice: str, x: float, y: float) -> None:
    canvas.setFillColor(HexColor(f"#{_COLOURS[face.number % len(_COLOURS)]}"))
    canvas.roundRect(x + _MARGIN, y + _MARGIN, WIDE - 2 * _MARGIN, HIGH - 2 * _MARGIN, 8, stroke=0, fill=1)
    wide = WIDE - 4 * _MARGIN
    draw_sign(canvas, _SIGNS[face.number % len(_SIGNS)], x + WIDE / 2 - 14, y + HIGH / 2 + 34, 28)
    top = y + HIGH / 2 + 18
    for words, style in (
        (face.principle, TextStyle(14, 18, INK)),
        (deck, TextStyle(10, 13, MUTED)),
        (practice, TextStyle(10, 13, MUTED)),
    ):
        if words.strip():
            text = Text(plain(one_line(words), bold=style.size > 12), style)
            _w, high = text.wrap(wide, 0)
            text.drawOn(canvas, x + 2 * _MARGIN, top - high)
            top -= high + 8


def _cutting_marks(canvas: Canvas) -> None:
    """Short lines at the edges of the sheet and a cross in the middle; never through a word."""
    canvas.setStrokeColor(EDGE)
    canvas.setLineWidth(0.4)
    width, height = A4
    for x1, y1, x2, y2 in (
        (WIDE, height - _CLEAR, WIDE, height - _MARK),
        (WIDE, _CLEAR, WIDE, _MARK),
        (_CLEAR, HIGH, _MARK, HIGH),
        (width - _CLEAR, HIGH, width - _MARK, HIGH),
        (WIDE - _MARK / 2, HIGH, WIDE + _MARK / 2, HIGH),
        (WIDE, HIGH - _MARK / 2, WIDE, HIGH + _MARK / 2),
    ):
        canvas.line(x1, y1, x2, y2)


def _draw_story(canvas: Canvas, story: Story) -> None:
    """A casus, on as many pages as it takes."""
    left, top, wide = 22 * mm, A4[1] - 24 * mm, A4[0] - 44 * mm
    title = Text(plain(story.title.strip() or "Casus", bold=True), TextStyle(22, 27, ACCENT))
    _w, high = title.wrap(wide, 0)
    title.drawOn(canvas, left, top - high)
    top -= high + 14
    for head, words in (("Het gezin", story.family), ("De medewerker", story.worker)):
        if not words.strip():
            continue
        label = Text(plain(head, bold=True), TextStyle(13, 17, INK))
        _w, high = label.wrap(wide, 0)
        if top - high - 40 < 24 * mm:
            canvas.showPage()
            top = A4[1] - 24 * mm
        label.drawOn(canvas, left, top - high)
        top -= high + 6
        for paragraph in (part for part in words.split("\n") if part.strip()):
            pieces = [Text(plain(paragraph.strip()), TextStyle(13, 18.5, INK))]
            while pieces:
                piece = pieces.pop(0)
                _w, high = piece.wrap(wide, 0)
                if top - high < 20 * mm:
                    parts = piece.split(wide, top - 20 * mm)
                    if len(parts) == 2:
                        first, rest = parts
                        _w, part_high = first.wrap(wide, 0)
                        first.drawOn(canvas, left, top - part_high)
                        assert isinstance(rest, Text)
                        piece = rest
                        _w, high = piece.wrap(wide, 0)
                    canvas.showPage()
                    top = A4[1] - 24 * mm
                piece.drawOn(canvas, left, top - high)
                top -= high + 7
        top -= 10
    canvas.showPage()
