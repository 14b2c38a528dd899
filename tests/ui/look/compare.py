"""Is every screen as people last accepted it? The pictures of the demo are laid on those in ``pictures``.

Both are made three times smaller, and then compared patch by patch: of 8 × 8 small dots only the mean counts,
so that the edge of a letter may fall a little otherwise, and a plane of another colour or a button that moved
may not. ``TOLERANCE`` lies between the two: the 256 colours of an accepted picture cost a patch at most 4 of
255 on our screens, and a quiet button that moves 4 dots of the screen changes one by 6, words by 15 or more.
"""

import shutil
from collections.abc import Mapping
from math import ceil
from pathlib import Path

from PIL import Image, ImageChops

ACCEPTED = Path(__file__).with_name("pictures")
LEFT = Path(__file__).parents[3] / "build" / "looks"
"""Where a comparison that fails leaves what was seen, and where it differs."""
SHOWN_FOLDER = "demo/dag"
"""Where a demo goes that is compared: some screens name the folder of what was written, or the last two."""
TOLERANCE = 5
"""How much the mean colour of a patch may differ, of 255."""

_WIDEST = 480
_PATCH = 8
_COLOURS = 256
_EXACT = 64
"""So many colours, those of planes and words, are kept as they are; the others stand for many."""
_CHANGED = (255, 0, 160)


def pictures_of(demo: Path) -> dict[str, Path]:
    """The pictures that a quick demo took, by name: there each name is taken once."""
    return {path.stem.split("-", 1)[1]: path for path in sorted(demo.glob("*.png"))}


def small(path: Path) -> Image.Image:
    """A picture of the demo as it is compared: every dot is the mean of some whole dots of the screen."""
    with Image.open(path) as picture:
        return picture.convert("RGB").reduce(ceil(picture.width / _WIDEST))


def packed(picture: Image.Image) -> Image.Image:
    """The picture in few colours, so that its file is small; the planes and the words keep theirs."""
    counted = sorted(picture.getcolors(picture.width * picture.height) or (), reverse=True)
    exact = [channel for _count, colour in counted[:_EXACT] for channel in colour]  # type: ignore[attr-defined]
    others = picture.quantize(_COLOURS - _EXACT, method=Image.Quantize.FASTOCTREE).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette((exact + others)[: 3 * _COLOURS])
    return picture.quantize(palette=palette, dither=Image.Dither.NONE)


def apart(seen: Image.Image, accepted: Image.Image) -> Image.Image | None:
    """What was seen, with the patches marked that are not as accepted; None when all are."""
    if seen.size != accepted.size:
        return seen
    patches = ImageChops.difference(seen.reduce(_PATCH), accepted.convert("RGB").reduce(_PATCH))
    red, green, blue = patches.split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    if most.getextrema()[1] <= TOLERANCE:  # type: ignore[operator]
        return None
    marks = most.point([0 if level <= TOLERANCE else 128 for level in range(256)])
    marks = marks.resize((marks.width * _PATCH, marks.height * _PATCH), Image.Resampling.NEAREST)
    marks = marks.crop((0, 0, *seen.size))
    return Image.composite(Image.new("RGB", seen.size, _CHANGED), seen, marks)


def check_looks(demo: Path, accepted: Path = ACCEPTED, left: Path = LEFT) -> None:
    """Fails when a screen looks otherwise than accepted, was never accepted, or is gone."""
    seen, known = pictures_of(demo), {path.stem: path for path in accepted.glob("*.png")}
    changed = _changed(seen, known)
    new, gone = sorted(seen.keys() - known.keys()), sorted(known.keys() - seen.keys())
    if not changed and not new and not gone:
        return
    shutil.rmtree(left, ignore_errors=True)
    shutil.copytree(demo, left / "seen")
    (left / "difference").mkdir()
    for name, picture in changed.items():
        picture.save(left / "difference" / f"{name}.png")
    told = {"Otherwise": changed, "never accepted": new, "gone": gone}
    names = "; ".join(f"{kind}: {', '.join(which)}" for kind, which in told.items() if which)
    raise AssertionError(
        f"Screens don't look as accepted. {names}. What was seen, and where it differs, lies in {left}. "
        f"Look at each; is it better so, then ./test --accept-looks {left / 'seen'}"
    )


def accept(demo: Path, accepted: Path = ACCEPTED) -> list[str]:
    """Take over the pictures of a demo; the names of those that changed. What looks the same stays."""
    accepted.mkdir(exist_ok=True)
    seen, known = pictures_of(demo), {path.stem: path for path in accepted.glob("*.png")}
    taken = [*_changed(seen, known), *(seen.keys() - known.keys())]
    for name in taken:
        packed(small(seen[name])).save(accepted / f"{name}.png", optimize=True)
    gone = known.keys() - seen.keys()
    for name in gone:
        known[name].unlink()
    return sorted([*taken, *gone])


def _changed(seen: Mapping[str, Path], known: Mapping[str, Path]) -> dict[str, Image.Image]:
    changed = {}
    for name in sorted(seen.keys() & known.keys()):
        with Image.open(known[name]) as accepted:
            marked = apart(small(seen[name]), accepted)
        if marked is not None:
            changed[name] = marked
    return changed
