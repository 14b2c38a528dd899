"""The runs of a page as paragraphs: white space as a browser shows it, two breaks as an empty line."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.prose.blocks import Run, Runs, joined, runs_text

_BULLET = re.compile(r"[•▪●◦‣\uf0b7\uf0a7]\s*")


def paragraphs_of(runs: Iterable[Run]) -> Iterator[Runs]:
    """The paragraphs in ``runs``: an empty line parts them, a single line end stays."""
    paragraph: list[Run] = []
    for line in _lines(runs):
        if line and paragraph:
            paragraph.append(Run("\n"))
        if line:
            paragraph.extend(line)
        elif paragraph:
            yield joined(paragraph)
            paragraph = []
    if paragraph:
        yield joined(paragraph)


def without_bullet(runs: Runs) -> Runs | None:
    """``runs`` without the bullet that someone typed before them; none when there is no bullet."""
    match = _BULLET.match(runs_text(runs))
    return None if match is None else _from(runs, match.end())


def _lines(runs: Iterable[Run]) -> Iterator[Runs]:
    line: list[Run] = []
    for run in runs:
        if "\n" not in run.text:
            line.append(run)
            continue
        first, *more = run.text.split("\n")
        line.append(replace(run, text=first))
        for text in more:
            yield _tidied(line)
            line = [replace(run, text=text)]
    yield _tidied(line)


def _tidied(line: list[Run]) -> Runs:
    """A line without spaces at its ends, and with one space where two runs both bring one."""
    kept: list[Run] = []
    for run in line:
        text = run.text
        if not kept or kept[-1].text.endswith(" "):
            text = text.lstrip(" \t")
        if text:
            kept.append(run if text == run.text else replace(run, text=text))
    while kept:
        text = kept[-1].text.rstrip(" \t")
        if text:
            kept[-1] = kept[-1] if text == kept[-1].text else replace(kept[-1], text=text)
            break
        kept.pop()
    return tuple(kept)


def _from(runs: Runs, start: int) -> Runs:
    kept = []
    for run in runs:
        kept.append(replace(run, text=run.text[start:]))
        start = max(start - len(run.text), 0)
    return joined(kept)
