"""Two copies of one practice that each got 5,000 answers more, and changed the same thirty texts."""

import shutil
import tempfile
import time
from pathlib import Path

from app.store.opening import open_practice_file
from app.store.places import Places
from app.workshop.workshop import Workshop
from benchmarks.big_file import WORDS, make, say

EACH = 5_000


def measure(each: int = EACH) -> dict[str, float]:
    """Milliseconds to look at the other copy, to take it in, and to list what people must choose."""
    with tempfile.TemporaryDirectory() as folder:
        places = Places(Path(folder) / "data")
        mine = make(Path(folder) / "mijn.praktijk", places, 120)
        theirs = Path(folder) / "hun.praktijk"
        shutil.copyfile(mine, theirs)
        for place, word in ((mine, "hier"), (theirs, "daar")):
            workshop = Workshop(open_practice_file(place, places))
            say(workshop, each)
            for step in workshop.drafts.all():
                workshop.drafts.write(step, f"{WORDS * 30} {word}")
            workshop.file.close()
        file = open_practice_file(mine, places)
        began = time.perf_counter()
        file.merge_file(theirs)
        merged = time.perf_counter()
        choices = len(file.conflicts())
        listed = time.perf_counter()
        file.close()
    return {
        f"two files of {each} answers together, ms": (merged - began) * 1000,
        f"list the {choices} choices, ms": (listed - merged) * 1000,
    }
