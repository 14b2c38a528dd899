"""Two versions of 60 drafts of about 600 words, compared word by word."""

import statistics
import time

from app.prose.blocks import word_count
from app.prose.difference import blocks_difference
from app.prose.markdown import parse
from tests.exports.samples import sample_drafts

_DRAFTS = 60
_WORDS = 600
_TIMES = 5


def measure() -> dict[str, float]:
    """Milliseconds to compare all drafts: with and without reading the Markdown first."""
    before = [_draft(number) for number in range(_DRAFTS)]
    after = [_edited(draft) for draft in before]
    clocks = (time.perf_counter, time.process_time)
    both: list[tuple[float, ...]] = []
    compared: list[tuple[float, ...]] = []
    blocks_difference(parse(before[0]), parse(after[0]))
    for _ in range(_TIMES):
        start = [clock() for clock in clocks]
        pairs = [(parse(one), parse(other)) for one, other in zip(before, after, strict=True)]
        middle = [clock() for clock in clocks]
        changed = [blocks_difference(one, other) for one, other in pairs]
        end = [clock() for clock in clocks]
        both.append(tuple((late - early) * 1000 for early, late in zip(start, end, strict=True)))
        compared.append(tuple((late - early) * 1000 for early, late in zip(middle, end, strict=True)))
    figures = {
        "words in a draft": sum(word_count(parse(draft)) for draft in before) / _DRAFTS,
        "lines that changed": float(sum(one.is_changed for passages in changed for one in passages)),
    }
    for what, times in (("comparing", compared), ("reading and comparing", both)):
        figures[f"{what} 60 drafts, ms"] = statistics.median(wall for wall, _ in times)
        figures[f"{what} 60 drafts, ms of processor"] = statistics.median(used for _, used in times)
    return figures


def _draft(number: int) -> str:
    drafts = sample_drafts()
    text = ""
    while len(text.split()) < _WORDS:
        text += drafts[number % len(drafts)] + "\n\n"
        number += 1
    return text


def _edited(draft: str) -> str:
    """``draft`` with a word changed in each fourth line, each tenth line gone, and a line more."""
    lines = draft.split("\n")
    for at in range(0, len(lines), 4):
        if len(lines[at].split()) > 4 and not lines[at].startswith("|"):
            words = lines[at].split(" ")
            words[len(words) // 2] = "anders"
            lines[at] = " ".join(words)
    kept = [line for at, line in enumerate(lines) if at % 10 != 9 or line.startswith("|")]
    return "\n".join([*kept, "", "Dit is er nog bij gekomen."])
