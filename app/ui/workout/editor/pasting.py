"""Blocks put into the text where the cursor is, as one step to take back."""

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QTextCursor

from app.prose.blocks import Blocks, Paragraph, Run, Runs, plain_text
from app.ui.workout.editor.building import dress, put, put_runs
from app.ui.workout.editor.formats import line_of
from app.ui.workout.editor.lines import AnyLine, Line, TableLine, lines_of
from app.ui.workout.editor.reading import table_at

_LINE_END = re.compile(r"[\t\n]+")


def put_blocks(cursor: QTextCursor, blocks: Blocks) -> None:
    """Put blocks in the place of what is selected; the cursor comes behind them."""
    if not blocks:
        return
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if table_at(cursor) is not None or line_of(cursor.block()).heading:
        put_runs(cursor, one_line(blocks))
    elif len(blocks) == 1 and isinstance(blocks[0], Paragraph):
        put_runs(cursor, blocks[0].runs)
    else:
        _put_lines(cursor, blocks)
    cursor.endEditBlock()


def one_line(blocks: Blocks) -> Runs:
    """Blocks as the text of one cell or heading, which has one line."""
    runs: Runs = ()
    for block in blocks:
        own = block.runs if isinstance(block, Paragraph) else (Run(plain_text((block,))),)
        own = tuple(replace(run, text=_LINE_END.sub(" ", run.text)) for run in own)
        runs = (*runs, _space(runs, own), *own) if runs and own else runs or own
    return runs


def _space(before: Runs, after: Runs) -> Run:
    """A space between two; it rests on what both rest on."""
    return Run(" ", cites=after[0].cites if before[-1].cites == after[0].cites else ())


def _put_lines(cursor: QTextCursor, blocks: Blocks) -> None:
    here = line_of(cursor.block())
    lines = _in_list(here, lines_of(blocks)) if here.levels else list(lines_of(blocks))
    tail = not cursor.atBlockEnd()
    if tail:
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    first = lines[0]
    if cursor.block().length() > 1:
        if _joins(first):
            assert isinstance(first, Line)
            put_runs(cursor, first.runs)
            lines = lines[1:]
        if lines:
            _new_block(cursor)
    if lines:
        put(cursor, lines)
    if tail:
        _join_tail(cursor, here, lines)


def _new_block(cursor: QTextCursor) -> None:
    cursor.insertBlock()
    dress(cursor, Line(()))


def _joins(line: AnyLine) -> bool:
    """Whether a line can go on where the cursor stands instead of beginning a line of its own."""
    return isinstance(line, Line) and not line.heading and line.opens is None and not line.filler


def _join_tail(cursor: QTextCursor, here: Line, lines: Sequence[AnyLine]) -> None:
    """What stood behind the cursor: it goes on behind a last paragraph, else it is a line of its own."""
    if lines and not isinstance(lines[-1], TableLine) and _joins(lines[-1]):
        end = cursor.position()
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setPosition(end)
        return
    end = cursor.position()
    cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
    following = replace(here, runs=(), fresh=False, filler=False)
    dress(cursor, replace(following, opens=len(here.levels) - 1 if here.levels else None))
    cursor.setPosition(end)


def _in_list(here: Line, lines: Sequence[AnyLine]) -> list[AnyLine]:
    """Lines pasted in a list become part of it: paragraphs and items of a list become its items."""
    outer = here.levels[:-1]
    inside: list[AnyLine] = []
    for line in lines:
        if isinstance(line, TableLine):
            inside.append(replace(line, levels=outer + (line.levels or here.levels[-1:])))
        elif line.levels:
            levels = (here.levels[-1], *line.levels[1:])
            opens = None if line.opens is None else line.opens + len(outer)
            inside.append(replace(line, levels=outer + levels, opens=opens))
        elif line.filler:
            inside.append(replace(line, levels=here.levels))
        else:
            opens = len(outer) if inside else None
            inside.append(replace(line, levels=here.levels, opens=opens))
    if not here.runs and isinstance(inside[0], Line):
        inside[0] = replace(inside[0], opens=here.opens, fresh=here.fresh)
    return inside
