"""Two copies of one practice that each got 5,000 answers more, and changed the same thirty texts."""

import shutil
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from app.store.opening import open_practice_file
from app.store.places import Places
from app.workshop.merging import bring, preview, take_in
from app.workshop.merging_choices import open_choices
from app.workshop.workshop import Workshop
from benchmarks.big_file import WORDS, make, say

EACH = 5_000


def measure(each: int = EACH) -> dict[str, float]:
    """Milliseconds to bring the other copy, to say what it has, to take it in, and to list what to choose."""
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
        workshop = Workshop(open_practice_file(mine, places))
        moments = [time.perf_counter()]
        other = bring(workshop, theirs)
        moments.append(time.perf_counter())
        found = preview(workshop, other)
        moments.append(time.perf_counter())
        take_in(workshop, other)
        moments.append(time.perf_counter())
        choices = open_choices(workshop)
        moments.append(time.perf_counter())
        other.let_go()
        workshop.file.close()
        brought, looked, taken, listed = (1000 * (end - begin) for begin, end in pairwise(moments))
    return {
        f"bring the copy with {each} answers more, ms (another thread)": brought,
        f"say what it brings, {len(found.brought)} lines, ms": looked,
        f"take it in beside {each} of our own, ms": taken,
        f"list {len(choices)} choices, ms": listed,
        "all of it, ms": brought + looked + taken + listed,
    }
