"""Photos of flipcharts: upright, small, without where they were taken; and what is no photo is said."""

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from app.foundation.errors import KnownError
from app.workshop import photos
from app.workshop.photos import LONGEST_SIDE, make_photo, read_photo

ORIENTATION, GPS, MAKER = 0x0112, 0x8825, 0x010F


def a_picture(size: tuple[int, int] = (40, 20), mode: str = "RGB") -> Image.Image:
    picture = Image.new(mode, size)
    picture.paste(Image.new(mode, (size[0] // 2, size[1]), 255 if len(mode) == 1 else "white"), (0, 0))
    return picture


def saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    made = io.BytesIO()
    picture.save(made, kind, **options)
    return made.getvalue()


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF"])
def test_every_kind_is_kept_as_a_jpeg_whatever_its_name(kind: str) -> None:
    photo = make_photo(saved(a_picture(), kind), "flap.docx")
    kept = opened(photo.content)
    assert (kept.format, kept.size, photo.name) == ("JPEG", (40, 20), "flap.docx")


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16"])
def test_every_sort_of_pixels_becomes_colour(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    picture = (
        Image.new("I;16", (8, 8), 65535) if mode == "I;16" else Image.new("L", (8, 8), 255).convert(mode)
    )
    assert opened(make_photo(saved(picture, kind), "a").content).getpixel((4, 4)) == (255, 255, 255)


def test_what_is_see_through_becomes_white_paper() -> None:
    nothing = Image.new("RGBA", (8, 8), (0, 0, 0, 0))
    assert opened(make_photo(saved(nothing, "PNG"), "a.png").content).getpixel((4, 4)) == (255, 255, 255)


def test_a_photo_is_turned_upright_and_tells_no_place_and_no_camera() -> None:
    exif = Image.Exif()
    exif[ORIENTATION], exif[MAKER] = 6, "Fairphone"
    exif.get_ifd(GPS)[2] = (51.0, 3.0, 43.0)
    content = make_photo(saved(a_picture(), "JPEG", exif=exif, comment=b"Gent"), "IMG_1.jpg").content
    kept = opened(content)
    assert kept.size == (20, 40)
    assert not kept.getexif()
    assert "comment" not in kept.info
    for secret in (b"Fairphone", b"Exif", b"Gent"):
        assert secret not in content


def test_a_huge_photo_costs_less_than_a_megabyte() -> None:
    flipchart = Image.effect_noise((500, 375), 60).convert("RGB").resize((8000, 6000))
    content = saved(flipchart, "JPEG", quality=95) + b"\0" * 40_000_000
    photo = make_photo(content, "groot.jpg")
    assert max(opened(photo.content).size) == LONGEST_SIDE
    assert len(photo.content) < 1_000_000


def a_bomb() -> bytes:
    """A PNG of a few bytes that says it is 100,000 by 100,000."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "geen foto die we kennen"),
        (b"x", "geen foto die we kennen"),
        (b"<svg/>", "geen foto die we kennen"),
        (b"%PDF-1.7 \xff\xd8", "is een PDF, geen foto"),
        (b"\x00\x00\x00\x18ftypheic" + b"x" * 40, "HEIC-foto"),
        (saved(Image.effect_noise((300, 300), 90), "JPEG")[:900], "beschadigd"),
        (saved(Image.effect_noise((300, 300), 90), "PNG")[:900], "beschadigd"),
        (a_bomb(), "te veel beeldpunten"),
    ],
)
def test_what_is_no_photo_is_one_sentence(content: bytes, sentence: str) -> None:
    with pytest.raises(KnownError, match=sentence) as trouble:
        make_photo(content, "vreemd.jpg")
    assert "Er is niets veranderd" in trouble.value.sentence


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda path: path.mkdir(), "is een map"),
        (lambda path: None, "kan niet gelezen worden"),
    ],
)
def test_a_folder_and_a_file_that_went_are_one_sentence(
    tmp_path: Path, make: Callable[[Path], None], sentence: str
) -> None:
    path = tmp_path / "foto.jpg"
    make(path)
    with pytest.raises(KnownError, match=sentence):
        read_photo(path)


def test_what_is_far_too_big_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photos, "MOST_BYTES", 10)
    path = tmp_path / "foto.jpg"
    path.write_bytes(saved(a_picture(), "JPEG"))
    with pytest.raises(KnownError, match="te groot om te lezen"):
        read_photo(path)


def test_a_photo_is_read_from_its_file(tmp_path: Path) -> None:
    path = tmp_path / "flap 1.png"
    path.write_bytes(saved(a_picture(), "PNG"))
    assert (read_photo(path).name, opened(read_photo(path).content).format) == ("flap 1.png", "JPEG")
