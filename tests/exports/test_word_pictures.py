"""A photo in the Word file is upright, in proportion, has its words, and tells nothing about who took it."""

import io
import zipfile
from dataclasses import replace

import pytest
from PIL import Image

from app.exports.document import Annex, Picture
from tests.exports.plans import W, Written, plan_of, text_of, written
from tests.exports.word_access import barriers
from tests.exports.word_rules import broken_rules

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
EMU_A_CM = 360_000
ORIENTATION, CAMERA, PLACE = 0x0112, 0x010F, 0x8825
QUARTER_TURN = 6


def photo(
    across: int = 400, down: int = 300, kind: str = "JPEG", mode: str = "RGB", turned: bool = False
) -> bytes:
    image = Image.new(mode, (across, down), 1 if mode in ("1", "P") else None)
    exif = Image.Exif()
    exif[CAMERA] = "Camera van Pepijn"
    exif.get_ifd(PLACE)[1] = "N"
    if turned:
        exif[ORIENTATION] = QUARTER_TURN
    stream = io.BytesIO()
    image.save(stream, kind, exif=exif)
    return stream.getvalue()


def file_with(*pictures: Picture) -> Written:
    return written(replace(plan_of(), annexes=(Annex("fotos", "Foto’s", pictures),)))


def media(file: Written) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(file.content)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if "/media/" in name}


def size_of(file: Written) -> tuple[float, float]:
    """Centimetres across and down of the first picture."""
    extent = next(file.body.iter(f"{WP}extent"))
    return int(str(extent.get("cx"))) / EMU_A_CM, int(str(extent.get("cy"))) / EMU_A_CM


@pytest.mark.parametrize(
    ("kind", "mode"),
    [("JPEG", "RGB"), ("JPEG", "CMYK"), ("JPEG", "L"), ("PNG", "RGBA"), ("PNG", "P"), ("PNG", "1"),
     ("WEBP", "RGBA"), ("TIFF", "RGB"), ("GIF", "P")],
)  # fmt: skip
def test_every_kind_of_picture_is_shown(kind: str, mode: str) -> None:
    file = file_with(Picture(photo(kind=kind, mode=mode), "Een bord met post-its"))
    (name,) = media(file)
    assert name.endswith((".jpg", ".png"))
    assert broken_rules(file.content) == []
    assert barriers(file.content) == []
    assert next(file.body.iter(f"{WP}docPr")).get("descr") == "Een bord met post-its"


def test_nothing_is_told_about_who_took_it_and_where() -> None:
    (content,) = media(file_with(Picture(photo(), "Foto"))).values()
    assert b"Pepijn" not in content
    with Image.open(io.BytesIO(content)) as image:
        assert not dict(image.getexif())


def test_a_photo_stands_upright_and_keeps_its_proportions() -> None:
    across, down = size_of(file_with(Picture(photo(800, 400, turned=True), "Foto", share=0.5)))
    assert down / across == pytest.approx(2, rel=0.01)


def test_a_picture_takes_its_share_of_the_width() -> None:
    across, _ = size_of(file_with(Picture(photo(4000, 1000), "Foto", share=0.5)))
    assert across == pytest.approx(7.7, abs=0.01)


def test_a_tall_picture_leaves_room_on_the_page() -> None:
    across, down = size_of(file_with(Picture(photo(500, 5000), "Foto")))
    assert down < 15
    assert down / across == pytest.approx(10, rel=0.03)


def test_a_small_picture_is_not_blown_up() -> None:
    across, _ = size_of(file_with(Picture(photo(96, 96), "Foto")))
    assert across == pytest.approx(2.54, abs=0.01)


def test_a_large_photo_does_not_make_the_file_heavy() -> None:
    (content,) = media(file_with(Picture(photo(6000, 4000), "Foto"))).values()
    with Image.open(io.BytesIO(content)) as image:
        assert image.width <= 1340


def test_the_same_photo_twice_is_kept_once() -> None:
    file = file_with(Picture(photo(), "Foto 1"), Picture(photo(), "Foto 2"))
    assert len(media(file)) == 1
    assert [one.get("descr") for one in file.body.iter(f"{WP}docPr")] == ["Foto 1", "Foto 2"]


@pytest.mark.parametrize("content", [b"", b"geen foto", photo()[:200], b"<svg/>", b"\xff\xd8\xff\xe0"])
def test_what_is_no_picture_leaves_its_words(content: bytes) -> None:
    file = file_with(Picture(content, "Een bord"))
    assert "Afbeelding die niet te lezen is: Een bord" in text_of(file.body)
    assert not list(file.body.iter(W + "drawing"))
    assert broken_rules(file.content) == []
