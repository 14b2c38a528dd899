"""Boards, profiles and cards on the wall: nothing too small, nothing cut, nothing over something else."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSize

from app.guides.check_status import CheckStatus
from app.guides.loader import bundled
from app.guides.steps import BoardStep
from app.ui.projector import measures as m
from app.ui.projector.flow import MarkKind, Page, Piece, page_numbers_width
from app.ui.projector.layout import pages_of
from app.ui.projector.room_view import RoomView
from app.ui.projector.scene import Scene
from app.ui.projector.step_scene import (
    BarRow,
    Bars,
    CardScene,
    Legend,
    Parts,
    Tile,
    Tiles,
    WallRow,
    WallScene,
)
from app.ui.projector.weigh_scene import CheckScene, ResultRow, ResultScene, ScaleScene
from app.ui.theme.tokens import Scheme
from tests.ui.pixels import contrast

pytestmark = pytest.mark.usefixtures("theme")

PLANES = {
    "full hd": m.Plane.of(QSize(1920, 1080)),
    "1280x720": m.Plane.of(QSize(1280, 720)),
    "4:3": m.Plane.of(QSize(1024, 768)),
    "800x600": m.Plane.of(QSize(800, 600)),
    "4K": m.Plane.of(QSize(3840, 2160)),
}
COLORS = next(
    step.colors for _section, step in bundled("werkzame-elementen").steps() if isinstance(step, BoardStep)
)
LONG = " ".join(f"woord{number}" for number in range(700))
ARABIC = "شكرا جزيلا على هذا السؤال"


def _tiles(*texts: str) -> Tiles:
    tiles = tuple(Tile(text, COLORS[place % 3], place % 4) for place, text in enumerate(texts))
    return Tiles("Aan de deur", tiles, f"{len(texts)} post-its", "Cluster 1 van 3")


def _wall(clusters: int, notes: int) -> WallScene:
    rows = tuple(
        WallRow(number, f"Een cluster met een lange naam {number}", COLORS * notes, number, 1 / (number + 1))
        for number in range(1, clusters + 1)
    )
    return WallScene("Wat moet je dan dóén?", rows, f"{clusters} clusters", COLORS)


SCENES: dict[str, Scene] = {
    "one note": _tiles("Ik zeg dag"),
    "a thousand notes": _tiles(*(f"briefje{number} hier" for number in range(1000))),
    "a long note": _tiles(LONG, "kort"),
    "an emoji and arabic": _tiles("🙂", ARABIC),
    "no notes": _tiles(),
    "a wall": _wall(13, 3),
    "scores": ScaleScene(
        "Hoe waardeer je dit?",
        0,
        10,
        "Nog nergens",
        "Al helemaal",
        ((0, 1), (6, 1), (6.5, 1), (7, 3), (8, 2), (8.5, 1), (9, 2), (10, 2)),
        8,
        "13 scores",
    ),
    "a score of each of a hundred": ScaleScene("Hoe?", 0, 10, stacks=((7, 97), (8, 3)), middle=7),
    "a statement": CheckScene(
        "Er is in de praktijk al genoeg ervaring opgedaan.",
        "Leerzame voorbeelden selecteren",
        tuple(CheckStatus),
        CheckStatus.DEELS,
        "9 jaar, 44 weken per jaar",
        "3 van 10",
        beside=("Hoelang loopt het al, hoe vaak, en met wie?", "Toegankelijkheid: iedereen raakt binnen."),
    ),
    "a result": ResultScene(
        "Zo staat het",
        (ResultRow("Deelnemers", (11, 3, 3, 3), (4, 4, 4, 8)), ResultRow("Organisatie", (0, 0, 1, 0))),
        "11 ja, 3 deels, 4 nee, 3 nvt",
    ),
    "a wall of seventy clusters": _wall(70, 60),
    "bars": Bars(
        "Uitslag", tuple(BarRow(f"Cluster nummer {n}", 40 - n, 1 - n / 40) for n in range(40)), "80"
    ),
    "bars of cards": Bars(
        "Uitslag", tuple(BarRow(f"Kaart {n}", 7, 7 / 12, f"7 wel, {n} niet") for n in range(12))
    ),
    "what to do": Legend("Wat moet je dan dóén?", "Schrijf per post-it één ding.", COLORS),
    "a card": CardScene("Zak door je knieën", "Het kind kiest", "Ga eerst zitten.", ("Wel", "Niet")),
    "a card with reasons": CardScene("Geen waarom", "", "Vraag niet", tuple(f"reden {n}" for n in range(40))),
    "a casus": Parts("De ochtend", (("Het gezin", (LONG,)), ("De medewerker", ("Gerda is 58.",)))),
}


def _words(page: Page) -> str:
    return " ".join(piece.words for piece in page.pieces)


def _texts_of(scene: Scene) -> list[str]:
    if isinstance(scene, Tiles):
        return [tile.text for tile in scene.tiles]
    if isinstance(scene, Bars):
        return [words for row in scene.rows for words in (row.name, row.told or str(row.count))]
    if isinstance(scene, CardScene):
        return [scene.title, scene.principle, scene.text, *scene.choices]
    if isinstance(scene, Parts):
        return [scene.title, *(text for _head, texts in scene.parts for text in texts)]
    if isinstance(scene, Legend):
        return [scene.text, scene.under]
    return []


@pytest.mark.parametrize("plane", PLANES.values(), ids=PLANES)
@pytest.mark.parametrize("name", SCENES)
def test_every_word_is_on_a_page(name: str, plane: m.Plane) -> None:
    scene = SCENES[name]
    shown = " ".join(_words(page) for page in pages_of(scene, plane)).split()
    found = set(shown)
    missing = [word for text in _texts_of(scene) for word in text.split() if word not in found]
    assert missing == []


@pytest.mark.parametrize("plane", PLANES.values(), ids=PLANES)
@pytest.mark.parametrize("name", SCENES)
def test_no_letter_is_under_its_floor(name: str, plane: m.Plane) -> None:
    scene = SCENES[name]
    for page in pages_of(scene, plane):
        for place, piece in enumerate(page.pieces):
            assert piece.text._size.size >= 0.03 * m.HEIGHT
            if isinstance(scene, Tiles) and piece.on_note and not piece.muted and place:
                assert piece.text._size.size >= 0.03 * m.HEIGHT
        title = page.pieces[1 if isinstance(scene, CheckScene) else 0]
        if not isinstance(scene, CardScene):
            assert title.text._size.size >= 0.055 * m.HEIGHT


@pytest.mark.parametrize("plane", PLANES.values(), ids=PLANES)
@pytest.mark.parametrize("name", SCENES)
def test_nothing_leaves_the_plane_or_lies_over_other_words(name: str, plane: m.Plane) -> None:
    pages = pages_of(SCENES[name], plane)
    room = QRectF(0, 0, plane.width, m.HEIGHT)
    for page in pages:
        areas = [_ink(piece) for piece in page.pieces if piece.words.strip()]
        assert all(room.contains(area) for area in areas)
        for corner in (end for mark in page.marks for end in (mark.area.topLeft(), mark.area.bottomRight())):
            assert room.contains(corner)
        for one, other in combinations(areas, 2):
            assert not one.intersects(other), (one, other)


@pytest.mark.parametrize("plane", PLANES.values(), ids=PLANES)
@pytest.mark.parametrize("clusters", [3, 13, 29, 70])
def test_every_colour_is_in_the_legend_beside_the_numbers_of_pages(plane: m.Plane, clusters: int) -> None:
    pages = pages_of(_wall(clusters, 4), plane)
    taken = plane.margin + page_numbers_width(len(pages))
    for page in pages:
        legend = [piece for piece in page.pieces if piece.words in {color.word for color in COLORS}]
        assert [piece.words for piece in legend] == [color.word for color in COLORS]
        if legend[0].area.bottom() > m.CONTENT_BOTTOM:
            assert legend[0].left >= taken
            assert legend[-1].area.right() < plane.inside.right() - 150


@pytest.mark.parametrize("scheme", Scheme)
def test_a_bar_stands_out_from_what_it_lies_on(scheme: Scheme) -> None:
    scene = Bars("Uitslag", (BarRow("Aan de deur", 4, 0.5),), "8 stipjes")
    view = RoomView(scheme=scheme)
    view.resize(1920, 1080)
    view.show_scene(scene)
    (page,) = pages_of(scene, PLANES["full hd"])
    track, bar = (mark.area.center().toPoint() for mark in page.marks)
    track.setX(2 * track.x() - bar.x())
    image = view.grab().toImage()
    assert contrast(image.pixel(track), image.pixel(bar)) > 3.0


@pytest.mark.parametrize("plane", PLANES.values(), ids=PLANES)
def test_the_sign_of_what_was_said_of_a_statement_stands_beside_its_word(plane: m.Plane) -> None:
    (page,) = pages_of(SCENES["a statement"], plane)
    mark = next(mark for mark in page.marks if mark.status is not None)
    word = next(piece for piece in page.pieces if piece.status is not None)
    assert mark.sign_left + m.SIGN + m.MARKER_GAP == pytest.approx(word.left)
    assert mark.sign_left > mark.area.left()


def test_a_cluster_of_a_hundred_notes_has_a_tile_for_each() -> None:
    (page,) = pages_of(_wall(1, 40), PLANES["full hd"])
    notes = [mark for mark in page.marks if mark.color is not None]
    assert len(notes) >= 120


@pytest.mark.parametrize("plane", PLANES.values(), ids=PLANES)
@pytest.mark.parametrize("words", range(20, 140, 4))
def test_a_heading_stays_with_the_beginning_of_its_block(plane: m.Plane, words: int) -> None:
    block = " ".join(LONG.split()[:words])
    scene = Parts("De jas", (("Het gezin", (block,)), ("De medewerker", (block,))))
    pieces = [piece for page in pages_of(scene, plane) for piece in page.pieces]
    for number, piece in enumerate(pieces):
        if piece.words in ("Het gezin", "De medewerker"):
            under = pieces[number + 1]
            assert (under.start, under.area.left()) == (0, piece.area.left())
            assert under.area.top() > piece.area.top()


@pytest.mark.parametrize("plane", PLANES.values(), ids=PLANES)
@pytest.mark.parametrize("score", range(11))
def test_no_dot_lies_over_the_words_of_the_middle(plane: m.Plane, score: int) -> None:
    stacks = tuple((value, 9 if value == score else 1) for value in range(11))
    (page,) = pages_of(ScaleScene("Hoe?", 0, 10, stacks=stacks, middle=5), plane)
    words = [_ink(piece) for piece in page.pieces]
    dots = [mark.area for mark in page.marks if mark.kind is MarkKind.DOT]
    assert len(dots) == 19
    assert not [dot for dot in dots if any(dot.intersects(area) for area in words)]


def _ink(piece: Piece) -> QRectF:
    """Where its words are, without the room around them."""
    high = piece.text.height(piece.start, piece.end)
    wide = min(piece.text.natural_width(), piece.area.right() - piece.left)
    left = piece.left if not piece.text.right_to_left else piece.area.right() - wide
    return QRectF(left, piece.top, wide, high).adjusted(1, 2, -1, -2)
