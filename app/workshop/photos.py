"""Photos of flipcharts and of paper: known by their content, made small, without the place they were taken.

Pillow is imported where it is used: it takes longer to load than the window takes to open. A photo may be
made ready on another thread; keeping it is a step of work, on the thread that owns the file.
"""

import io
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.foundation.errors import KnownError

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_SIDE = 2560
"""Pixels: small handwriting on a flipchart can still be read."""
QUALITIES = (85, 70, 55, 40)
"""The first one that stays under ``ENOUGH_BYTES``; 85 does for nearly every photo."""
ENOUGH_BYTES = 1_000_000
MOST_BYTES = 250_000_000
"""Larger files are not even read."""
MOST_PIXELS = {"JPEG": 250_000_000, "MPO": 250_000_000}
MOST_PIXELS_OF_OTHERS = 60_000_000
"""A picture that claims more is made to fill the memory. A JPEG is read at a fraction of its size."""
MEDIA_TYPE = "image/jpeg"

_FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF")
_SAFE = "Er is niets veranderd"


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo as it is kept: an upright JPEG with nothing in it but the picture."""

    name: str
    content: bytes


def read_photo(path: Path) -> Photo:
    """The photo in a file. Raises ``KnownError`` when it can't be read or is no photo."""
    try:
        if path.is_dir():
            raise KnownError(f"'{path.name}' is een map. {_SAFE}; kies één foto in die map.")
        if path.stat().st_size > MOST_BYTES:
            raise KnownError(
                f"'{path.name}' is te groot om te lezen. {_SAFE}; maak de foto eerst kleiner op je toestel."
            )
        content = path.read_bytes()
    except OSError as error:
        raise KnownError(f"'{path.name}' kan niet gelezen worden. {_SAFE}; kijk of het er nog is.") from error
    return make_photo(content, path.name)


def make_photo(content: bytes, name: str) -> Photo:
    """A photo made ready to keep. Raises ``KnownError`` when these bytes are no photo we know."""
    _refuse_others(content, name)
    from PIL import Image, ImageOps, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = None  # It would only warn; ours is looked at before anything is unpacked.
    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as picture:
            most = MOST_PIXELS.get(picture.format or "", MOST_PIXELS_OF_OTHERS)
            if picture.width * picture.height > most:
                raise KnownError(
                    f"'{name}' heeft te veel beeldpunten om te openen. {_SAFE}; maak de foto eerst kleiner."
                )
            picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            upright = _in_colour(ImageOps.exif_transpose(picture))
            upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
            return Photo(name, _as_jpeg(upright))
    except UnidentifiedImageError as error:
        raise KnownError(
            f"'{name}' is geen foto die we kennen. {_SAFE}; kies een JPEG, PNG, WebP, TIFF, BMP of GIF."
        ) from error
    except (OSError, ValueError, SyntaxError, EOFError, struct.error) as error:
        raise KnownError(
            f"'{name}' is beschadigd of niet volledig. {_SAFE}; kopieer de foto opnieuw van je toestel."
        ) from error


def _refuse_others(content: bytes, name: str) -> None:
    """What people often have instead of a photo gets a sentence of its own."""
    if content.startswith(b"%PDF"):
        raise KnownError(
            f"'{name}' is een PDF, geen foto. {_SAFE}; maak een foto of een schermafdruk van de bladzijde."
        )
    if content[4:8] == b"ftyp" and content[8:12] in (
        b"heic",
        b"heix",
        b"heif",
        b"mif1",
        b"msf1",
        b"hevc",
        b"avif",
    ):
        raise KnownError(
            f"'{name}' is een HEIC-foto, zoals een iPhone ze maakt. {_SAFE}; open ze in Foto's en kies "
            "'Exporteren als JPEG', of stuur ze jezelf door met de mail."
        )


def _in_colour(picture: "Image") -> "Image":
    """Plain red, green and blue. What is see-through becomes white paper."""
    from PIL import Image

    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        seen = picture.convert("RGBA")
        paper = Image.new("RGB", seen.size, "white")
        paper.paste(seen, mask=seen.getchannel("A"))
        return paper
    if picture.mode.startswith("I"):  # 16 bits a pixel, from a scanner
        return picture.convert("I").point(lambda value: value * (1 / 256)).convert("RGB")
    return picture.convert("RGB")


def _as_jpeg(picture: "Image") -> bytes:
    """Only the picture: no place, no camera, no comment, no thumbnail."""
    picture.info.clear()
    made = io.BytesIO()
    for quality in QUALITIES:
        made = io.BytesIO()
        picture.save(made, "JPEG", quality=quality, optimize=True)
        if made.tell() < ENOUGH_BYTES:
            break
    return made.getvalue()
