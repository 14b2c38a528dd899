"""What lists and headings become when people act on lines. Works on lines alone, so it is plain to test.

Each act gets all lines of a text and the places of the chosen ones, and gives the lines as they are
afterwards: as many as before. An item moves with all it holds.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.ui.workout.editor.lines import BULLETS, AnyLine, Level, Levels, Line, TableLine, shared_levels

DEEPEST = 9
"""How many lists people can make stand in each other; what comes from elsewhere may be deeper."""


def deeper(lines: Sequence[AnyLine], chosen: Iterable[int]) -> list[AnyLine]:
    """The chosen items become items of a list in the item above them; a first item stays."""
    now = list(lines)
    done = -1
    for at in sorted(chosen):
        inside = item_at(now, at)
        if at <= done or len(inside) == 0:
            continue
        done = inside[-1]
        depth = len(now[at].levels)
        if _has_elder(now, at) and max(len(now[one].levels) for one in inside) < DEEPEST:
            above = now[at - 1].levels
            level = above[depth] if len(above) > depth else replace(now[at].levels[-1], start=1)
            level = level if level.numbered else BULLETS
            for one in inside:
                now[one] = _with_level(now[one], depth, level)
            now[at] = _opened(now[at], depth)
    return now


def shallower(lines: Sequence[AnyLine], chosen: Iterable[int]) -> list[AnyLine]:
    """The chosen items leave their list: they go on in the list around it, or become paragraphs."""
    now = list(lines)
    done = -1
    for at in sorted(chosen):
        if at <= done or not now[at].levels:
            continue
        depth = len(now[at].levels)
        inside = item_at(now, at) or range(at, at + 1)
        done = inside[-1]
        was = opens(now[at])
        for one in inside:
            now[one] = _without_level(now[one], depth - 1)
        if was is not None:
            now[at] = _opened(now[at], min(was, depth - 2) if depth > 1 else None)
    return now


def listed(
    lines: Sequence[AnyLine], chosen: Sequence[int], *, numbered: bool, start: int = 1
) -> list[AnyLine]:
    """The chosen lines become items of a list of this kind; when all are already, they leave it."""
    level = Level(start, numbered=True) if numbered else BULLETS
    places = [at for at in chosen if isinstance(lines[at], Line)]
    if len(places) > 1:
        places = [at for at in places if _has_text(lines[at])] or places
    if places and all(_is_item(lines[at], numbered) for at in places):
        return shallower(lines, places)
    now = list(lines)
    if len(places) == 1 and opens(lines[places[0]]) is not None:
        places = siblings(lines, places[0])
    for at in places:
        line = now[at]
        assert isinstance(line, Line)
        if line.opens is None:
            levels = (*line.levels[:-1], level)
            now[at] = replace(
                line, levels=levels, opens=len(levels) - 1, fresh=False, heading=0, filler=False
            )
        else:
            depth = len(line.levels)
            for one in item_at(now, at):
                here = now[one].levels
                now[one] = replace(now[one], levels=(*here[: depth - 1], level, *here[depth:]))
    return now


def headed(lines: Sequence[AnyLine], chosen: Iterable[int], level: int) -> list[AnyLine]:
    """The chosen lines become small headings of a level; running text again when all are of it already."""
    now = list(lines)
    places = [at for at in chosen if isinstance(now[at], Line)]
    if all(_heading(now[at]) == level for at in places):
        level = 0
    for at in places:
        line = now[at]
        assert isinstance(line, Line)
        now[at] = replace(line, heading=level, filler=False)
    return now


def plain(lines: Sequence[AnyLine], chosen: Sequence[int]) -> list[AnyLine]:
    """The chosen lines become paragraphs outside every list."""
    now = headed(lines, [at for at in chosen if _heading(lines[at])], 0)
    for at in chosen:
        while now[at].levels:
            now = shallower(now, [at])
    return now


def went_on(lines: Sequence[AnyLine], at: int) -> list[AnyLine]:
    """An item loses its mark: it goes on with the item above it, or leaves the list when it is the first."""
    line = lines[at]
    if isinstance(line, TableLine) or line.opens is None or not _has_elder(lines, at):
        return shallower(lines, [at])
    now = list(lines)
    now[at] = replace(line, opens=None, fresh=False)
    return now


def item_at(lines: Sequence[AnyLine], at: int) -> range:
    """The places of the item that begins at a line, with all in it; empty when no item begins there."""
    if opens(lines[at]) is None:
        return range(at, at)
    depth = len(lines[at].levels)
    end = at + 1
    while end < len(lines) and _within(lines[end], depth):
        end += 1
    return range(at, end)


def siblings(lines: Sequence[AnyLine], at: int) -> list[int]:
    """Where the items of the innermost list of a line begin."""
    depth = len(lines[at].levels)
    first = at
    while first > 0 and _has_elder(lines, first):
        first -= 1
        while not (opens(lines[first]) is not None and len(lines[first].levels) == depth):
            first -= 1
            if first < 0:
                return [at]
    found = [first]
    after = item_at(lines, first).stop
    while after < len(lines) and len(lines[after].levels) == depth and _has_elder(lines, after):
        found.append(after)
        after = item_at(lines, after).stop
    return found


def opens(line: AnyLine) -> int | None:
    """From which list on a line begins an item; a table never does."""
    return line.opens if isinstance(line, Line) else None


def _within(line: AnyLine, depth: int) -> bool:
    begins = opens(line)
    return len(line.levels) >= depth and (begins is None or begins >= depth)


def _has_elder(lines: Sequence[AnyLine], at: int) -> bool:
    """Whether the item that begins at a line has another one above it in its list."""
    line = lines[at]
    depth = len(line.levels)
    if not isinstance(line, Line) or line.opens != depth - 1 or line.fresh or at == 0:
        return False
    above = lines[at - 1].levels
    return shared_levels(above, line.levels, None) == depth


def _with_level(line: AnyLine, at: int, level: Level) -> AnyLine:
    levels: Levels = (*line.levels[:at], level, *line.levels[at:])
    begins = opens(line)
    line = replace(line, levels=levels)
    return _opened(line, begins + 1, keep_fresh=True) if begins is not None and begins >= at else line


def _without_level(line: AnyLine, at: int) -> AnyLine:
    levels = line.levels[:at] + line.levels[at + 1 :]
    begins = opens(line)
    line = replace(line, levels=levels)
    return _opened(line, begins - 1, keep_fresh=True) if begins is not None and begins > at else line


def _opened(line: AnyLine, at: int | None, *, keep_fresh: bool = False) -> AnyLine:
    if isinstance(line, TableLine):
        return line
    return replace(line, opens=at, fresh=line.fresh and keep_fresh)


def _is_item(line: AnyLine, numbered: bool) -> bool:
    return opens(line) is not None and line.levels[-1].numbered == numbered


def _has_text(line: AnyLine) -> bool:
    return isinstance(line, Line) and bool(line.runs)


def _heading(line: AnyLine) -> int:
    return line.heading if isinstance(line, Line) else 0
