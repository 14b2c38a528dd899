"""Makes the pictures of help from those that ``./run demo --out MAP`` took: ``make_pictures.py MAP``."""

import sys
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps

WANTED: Final = {
    "start": "start-eerste-keer",
    "mensen": "voorbereiden-mensen",
    "agenda": "voorbereiden-agenda",
    "vraag": "sessie-vraag",
    "antwoorden": "sessie-lijst",
    "ordenen": "bord-ordenen",
    "beamer": "voorbereiden-zaal",
    "zaal": "zaal-bord-cluster",
    "uitwerken": "uitwerken",
    "indienen": "indienen",
    "document": "indienen-document-ontwerp",
    "nakijken": "indienen-privacy",
}
"""The name of a picture in the pages, and that of the demo without its number."""
WIDTH: Final = 960
COLOURS: Final = 96
EDGE: Final = "#7A8593"
HERE: Final = Path(__file__).parent / "beelden"


def make(demo: Path) -> None:
    """Write them all, smaller and in few colours, over those of before."""
    for name, source in WANTED.items():
        found = sorted((demo / "beelden").glob(f"[0-9][0-9][0-9]-{source}.png"))
        with Image.open(found[0]) as picture:
            high = round(picture.height * WIDTH / picture.width)
            small = picture.convert("RGB").resize((WIDTH, high), Image.Resampling.LANCZOS)
        few = ImageOps.expand(small, 1, EDGE).quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(HERE / f"{name}.png", optimize=True)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
