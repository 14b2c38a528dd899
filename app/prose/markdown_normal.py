"""Runs in the form that Markdown can hold."""

from dataclasses import replace

from app.prose.blocks import Run, Runs, joined
from app.prose.markdown import citable, parse_line, web_link
from app.prose.markdown_runs import EDGES, without_marks, write_runs


def normal_runs(runs: Runs, *, one_line: bool = False) -> Runs:
    """``runs`` as Markdown can hold them: see ``normal`` in ``markdown_writing``."""
    kept = _clean(runs, one_line)
    for _ in range(4):
        if not any(run.bold or run.italic for run in kept):
            return kept
        back = _clean(parse_line(write_runs(kept)), one_line)
        if back == kept:
            return kept
        if without_marks(back) != without_marks(kept):
            break
        kept = back
    return without_marks(kept)


def _clean(runs: Runs, one_line: bool) -> Runs:
    """``runs`` without what Markdown has no place for, whatever they look like."""
    kept = _trimmed(joined(_clean_run(run, one_line) for run in runs))
    if one_line or not any("\n" in run.text for run in kept):
        return kept
    lines: list[Run] = []
    at_start = True
    for run in kept:
        parts = [part.lstrip(" \t") for part in run.text.split("\n")]
        if not at_start:
            parts[0] = run.text.split("\n", 1)[0]
        lines.append(replace(run, text="\n".join(parts)))
        at_start = not parts[-1] and (at_start or len(parts) > 1)
    return _trimmed(joined(lines))


def _clean_run(run: Run, one_line: bool) -> Run:
    text = run.text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    if one_line:
        text = text.replace("\n", " ")
    link = run.link if run.link and web_link(run.link) else None
    cites = () if link else tuple(dict.fromkeys(filter(citable, run.cites)))
    return Run(text, run.bold, run.italic, link, cites)


def _trimmed(runs: Runs) -> Runs:
    first, end = 0, len(runs)
    while first < end and not runs[first].text.strip(EDGES):
        first += 1
    while first < end and not runs[end - 1].text.strip(EDGES):
        end -= 1
    left = list(runs[first:end])
    if left and left[0].text[0] in EDGES:
        left[0] = replace(left[0], text=left[0].text.lstrip(EDGES))
    if left and left[-1].text[-1] in EDGES:
        left[-1] = replace(left[-1], text=left[-1].text.rstrip(EDGES))
    return tuple(left)
