"""The wall, measured from its pixels: how large each text really is, and how it stands out.

The ruler: the same words are painted alone, at a size that is known. What they take in rows of ink there and
on the wall gives the size on the wall, whatever the script. It is told as a share of the height of the wall.
The contrast is that of the ground, in the corner of a text, against the colour in the middle of strokes:
of all colours there, the one that stands out most.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from app.prose.telling import told
from app.ui.projector import measures as m
from app.ui.projector.room_view import RoomView
from app.ui.projector.scene import (
    Break,
    ClockScene,
    Explain,
    Instruction,
    Question,
    Scene,
    SmallTimer,
    TimerScene,
    Trial,
)
from app.ui.theme.fonts import pixel_font
from app.ui.theme.tokens import Scheme

pytestmark = pytest.mark.usefixtures("theme")

QUESTION, ANSWER, LEAST = 0.055, 0.035, 0.03
"""The floors: shares of the height of the wall."""
CONTRAST = 7.0
HAIR = 1.0
"""Pixels that a row of ink may differ by, from where it falls on the grid."""
RULER = 400
"""Pixels: the size in which letters are laid out before they are scaled to the size that is asked."""

WALLS = {
    "800x600": (QSize(800, 600), 1.0),
    "1024x768": (QSize(1024, 768), 1.0),
    "full hd": (QSize(1920, 1080), 1.0),
    "4K": (QSize(3840, 2160), 1.0),
    "4K at 200 %": (QSize(3840, 2160), 2.0),
}
ARABIC = "شكرا جزيلا على هذا السؤال، أطفالي يحبون اللعب هنا"
AMHARIC = "እንኳን ደህና መጡ ወደ መጫወቻ ቤት"
LETTERS = " ".join(f"woord{number}" for number in range(2200))
SCENES: dict[str, Scene] = {
    "one answer": Question("Wat doe je precies?", ("Ik benoem wat het kind doet.",)),
    "twelve answers": Question("Wat doe je?", tuple(f"Antwoord {n} over het huis" for n in range(12))),
    "200 short answers": Question("Waaraan denk je?", tuple(f"Hier {number}" for number in range(200))),
    "20,000 letters": Question("Hoe kwam dat?", (LETTERS[:20_000],)),
    "a long question": Question("Wat moet er veranderen, bij wie, en tegen wanneer dan wel? " * 4, ("Ja",)),
    "arabic": Question("ماذا تفعل هنا؟", (ARABIC, "Hallo")),
    "amharic": Question("Wat doe je?", (AMHARIC,)),
    "emoji": Question("Wat doe je?", ("😀👍🏽🎈",)),
    "explain": Explain("Wat gebeurt er met onze woorden?", told("- **Jij** beslist.\n- Alles blijft hier.")),
    "instruction": Instruction("Schrijf drie dingen op die je doet."),
    "long instruction": Instruction("Schrijf op wat je doet en waarom. " * 30),
    "break": Break("Pauze", "terug om 10.45"),
    "trial": Trial("Kan je dit lezen?", "Zo groot zijn antwoorden", "Zo klein is het kleinste"),
}


@dataclass(frozen=True, slots=True)
class Text:
    """Words on the wall, where they are in its pixels, and the share of its height that they must have."""

    words: str
    area: QRect
    floor: float
    bold: bool


def _wall(qtbot: object, scene: Scene, size: QSize, ratio: float, scheme: Scheme) -> tuple[RoomView, float]:
    """A view that gets so many pixels, and how many of them a step on the plane takes."""
    view = RoomView(scheme=scheme)
    qtbot.addWidget(view)  # type: ignore[attr-defined]
    view.follow_screen(size)
    view.resize(size / ratio)
    view.show_timer(SmallTimer(130, 300))
    view.show_scene(scene)
    return view, ratio


def _picture(view: RoomView, ratio: float) -> QImage:
    picture = QImage(view.size() * ratio, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    view.render(picture)
    picture.setDevicePixelRatio(1.0)
    return picture


def _on_picture(view: RoomView, ratio: float, area: QRectF) -> QRect:
    scale, left, top = view._placing()
    step = scale * ratio
    place = QPointF(left * ratio + area.x() * step, top * ratio + area.y() * step)
    return QRectF(place.x(), place.y(), area.width() * step, area.height() * step).toRect()


def _texts(view: RoomView, ratio: float) -> Iterator[Text]:
    """Every line of every text on the page that is shown, with what stands beside it."""
    for place, piece in enumerate(view._pages[view.page].pieces):
        top, floor, bold = piece.top, _floor_of(view.scene, place), piece.text._size.bold
        for number in range(piece.start, piece.end):
            height = piece.text.height(number, number + 1)
            line = QRectF(piece.left, top, piece.area.right() - piece.left, height)
            words = piece.text.text(number, number + 1).strip()
            if words:
                yield Text(words, _on_picture(view, ratio, line), floor, bold)
            top += height
        if piece.continued:
            label = QRectF(piece.left, piece.top - m.SMALL.line, m.SMALL.line * 3, m.SMALL.line)
            yield Text("vervolg", _on_picture(view, ratio, label), LEAST, bold=False)
    foot = m.FOOTER_CLOCK.line
    inside = view._plane.inside
    if view.pages > 1:
        words = f"{view.page + 1} van {view.pages}"
        wide = QFontMetricsF(pixel_font(m.HEIGHT * LEAST, bold=True)).horizontalAdvance(words)
        pages = QRectF(inside.left(), m.FOOTER_MIDDLE - foot / 2, wide, foot)
        yield Text(words, _on_picture(view, ratio, pages), LEAST, bold=True)
    clock = QRectF(inside.right() - 70, m.FOOTER_MIDDLE - foot / 2, 70, foot)
    yield Text("2:10", _on_picture(view, ratio, clock), LEAST, bold=True)


def _floor_of(scene: Scene, place: int) -> float:
    """The share that the texts of a page must have, by their place on it: its title is the first."""
    if isinstance(scene, Trial):
        return (QUESTION, ANSWER, LEAST)[place]
    return ANSWER if isinstance(scene, Question | Explain) and place else QUESTION


def _some(texts: list[Text]) -> list[Text]:
    """The first and the last few: between them stands more of the same."""
    return texts if len(texts) <= 8 else [*texts[:3], *texts[-5:]]


def _rows(picture: QImage, area: QRect) -> int:
    """From the first to the last row with ink in it; the corner of the area is ground."""
    area.setWidth(area.width() & ~3)  # so that rows follow each other without filling between them
    grey = picture.copy(area).convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = bytes(grey.constBits())
    ground = pixels[0]
    inked = pixels.translate(bytes(abs(level - ground) > _INK for level in range(256)))
    first, last = inked.find(1), inked.rfind(1)
    return last // grey.width() - first // grey.width() + 1 if first >= 0 else 0


_INK = 40
"""Grey levels of 255: less is the edge of a letter that a row only just touches."""


def _rows_at(words: str, pixels: float, *, bold: bool) -> int:
    """The rows of ink that these words take in letters of so many pixels."""
    font = pixel_font(RULER, bold=bold)
    scale = pixels / RULER
    metrics = QFontMetricsF(font)
    room = QSize(round(metrics.horizontalAdvance(words) * scale + 2 * pixels), round(4 * pixels))
    paper = QImage(room, QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    painter.setFont(font)
    painter.drawText(QPointF(RULER, 2 * RULER), words)
    painter.end()
    return _rows(paper, paper.rect())


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return sum(
        share * linear(part)
        for share, part in zip(
            (0.2126, 0.7152, 0.0722), (colour.redF(), colour.greenF(), colour.blueF()), strict=True
        )
    )


def _contrast(picture: QImage, area: QRect) -> float:
    """Of the ground, in the corner, and the middle of the strokes on it."""
    crop = picture.copy(area)
    found = {colour: _luminance(QColor.fromRgb(colour)) for colour in set(_pixels(crop))}
    ground = found[crop.pixel(0, 0)]
    return max((max(ground, one) + 0.05) / (min(ground, one) + 0.05) for one in found.values())


def _pixels(image: QImage) -> memoryview:
    """The colours, for as long as the image is there."""
    return memoryview(image.constBits()).cast("I")


def _edge_colours(picture: QImage) -> set[int]:
    whole = picture.rect()
    sides = (
        QRect(0, 0, whole.width(), 1), QRect(0, whole.bottom(), whole.width(), 1),
        QRect(0, 0, 1, whole.height()), QRect(whole.right(), 0, 1, whole.height()),
    )  # fmt: skip
    strips = [picture.copy(side) for side in sides]
    return {colour for strip in strips for colour in _pixels(strip)}


def _pages_to_look_at(view: RoomView) -> list[int]:
    return sorted({0, view.pages - 1})


# -- the ruler itself


@pytest.mark.parametrize("words", ["Hallo", "Antwoord 12", ARABIC, AMHARIC, "😀👍🏽🎈"])
def test_the_ruler_tells_letters_that_are_a_tenth_too_small(words: str) -> None:
    wanted = _rows_at(words, 60, bold=False)
    assert abs(_rows_at(words, 60, bold=False) - wanted) <= HAIR
    assert _rows_at(words, 54, bold=False) < wanted - HAIR


# -- the wall


@pytest.mark.parametrize("wall", WALLS)
@pytest.mark.parametrize("name", SCENES)
def test_no_text_is_smaller_than_its_floor_and_no_ink_touches_the_edge(
    qtbot: object, name: str, wall: str
) -> None:
    size, ratio = WALLS[wall]
    view, ratio = _wall(qtbot, SCENES[name], size, ratio, Scheme.LIGHT)
    for page in _pages_to_look_at(view):
        view.set_page(page)
        picture = _picture(view, ratio)
        assert picture.size() == size
        seen = list(_texts(view, ratio))
        assert len(seen) > 1
        for text in _some(seen):
            found = _rows(picture, text.area)
            wanted = _rows_at(text.words, text.floor * size.height(), bold=text.bold)
            assert found >= wanted - HAIR, f"{text.words}: {found} rows of ink, not {wanted}, on page {page}"
        assert len(_edge_colours(picture)) == 1


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("name", [name for name in SCENES if name != "emoji"])
def test_every_text_stands_out_seven_to_one(qtbot: object, name: str, scheme: Scheme) -> None:
    for wall in ("800x600", "full hd"):
        size, ratio = WALLS[wall]
        view, ratio = _wall(qtbot, SCENES[name], size, ratio, scheme)
        view.set_page(view.pages // 2)
        picture = _picture(view, ratio)
        for text in _some(list(_texts(view, ratio))):
            contrast = _contrast(picture, text.area)
            assert contrast >= CONTRAST, f"{text.words}: {contrast:.1f} at {wall}"


@pytest.mark.parametrize("wall", WALLS)
@pytest.mark.parametrize(
    ("scene", "digits", "label"),
    [
        (TimerScene(130, 300, "Denk alleen"), "2:10", "Denk alleen"),
        (TimerScene(-4, 300, "Denk alleen"), "0:00", "De tijd is om"),
        (ClockScene("11:34"), "11:34", ""),
    ],
    ids=["timer", "time is up", "clock"],
)
def test_a_large_timer_is_large(qtbot: object, scene: Scene, digits: str, label: str, wall: str) -> None:
    size, ratio = WALLS[wall]
    view, ratio = _wall(qtbot, scene, size, ratio, Scheme.LIGHT)
    picture = _picture(view, ratio)
    wide, high = size.width(), size.height()
    middle = QRect(0, round(high * 0.32), wide, round(high * 0.36))
    assert _rows(picture, middle) >= _rows_at(digits, 0.39 * high, bold=True) - HAIR
    above = QRect(0, round(high * 0.1), wide, round(high * 0.2))
    least = _rows_at(label, ANSWER * high, bold=True) - HAIR if label else 0
    assert _rows(picture, above) >= least
    for area in (middle, above) if label else (middle,):
        assert _contrast(picture, area) >= CONTRAST
    assert len(_edge_colours(picture)) == 1
