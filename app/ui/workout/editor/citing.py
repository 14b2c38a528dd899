"""Which answers a passage rests on: read, added and taken away in the document."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from app.prose.blocks import Runs, runs_text
from app.prose.sentences import sentences
from app.ui.workout.editor.formats import Ours, block_runs, cites_of, link_of
from app.ui.workout.editor.units import letters, units

_ENDS = ".!?…"
_CLOSING = "”’\"')]»"

Cites = tuple[str, ...]


def sentence_at(cursor: QTextCursor) -> QTextCursor | None:
    """The sentence where the cursor is, selected; ``None`` on a line without words."""
    block = cursor.block()
    runs = block_runs(block)
    text = runs_text(runs)
    at = letters(text, cursor.positionInBlock())
    spans = sentences(runs)
    for span in spans:
        if at <= span.end or span is spans[-1]:
            return _selected(block, text, span.start, span.end)
    return None


def cites_at(cursor: QTextCursor) -> Cites:
    """What the sentence of the cursor, or what is selected, rests on."""
    chosen = cursor if cursor.hasSelection() else sentence_at(cursor)
    if chosen is None:
        return ()
    found = (cite for _piece, format_ in pieces_in(chosen) for cite in cites_of(format_))
    return tuple(dict.fromkeys(found))


def rest_on(cursor: QTextCursor, ids: Sequence[str]) -> bool:
    """What is selected, or the sentence of the cursor, rests on these answers too; whether it changed."""
    return _recite(cursor, lambda cites: tuple(dict.fromkeys((*cites, *ids))))


def let_go(cursor: QTextCursor, contribution_id: str) -> bool:
    """What is selected, or the sentence of the cursor, no longer rests on this answer; whether it changed."""
    return _recite(cursor, lambda cites: tuple(one for one in cites if one != contribution_id))


def passages(document: QTextDocument, lines: Sequence[Runs], contribution_id: str) -> Iterator[QTextCursor]:
    """Everything that rests on an answer. ``lines`` are the runs of the blocks of the document."""
    for number, runs in enumerate(lines):
        if not any(contribution_id in run.cites for run in runs):
            continue
        begin = document.findBlockByNumber(number).position()
        for run in runs:
            end = begin + units(run.text)
            if contribution_id in run.cites:
                yield _between(document, begin, end)
            begin = end


def typing_format(cursor: QTextCursor, now: QTextCharFormat) -> QTextCharFormat | None:
    """The format for the next letter typed, when it isn't ``now``.

    A letter goes on with the sentence it is typed in. A new sentence rests on nothing yet, a link ends
    where it ends, and what stands for an odd letter stands for that one only.
    """
    after = _format_after(cursor)
    unwanted: list[int] = []
    if now.hasProperty(Ours.LETTER):
        unwanted.append(Ours.LETTER)
    if now.hasProperty(QTextFormat.Property.FontPixelSize):
        unwanted.append(QTextFormat.Property.FontPixelSize.value)
    if link_of(now) and (after is None or link_of(after) != link_of(now)):
        unwanted.append(Ours.LINK)
    goes_on = after is not None and cites_of(after) == cites_of(now)
    if cites_of(now) and not goes_on and _sentence_is_over(cursor):
        unwanted.append(Ours.CITES)
    if not unwanted:
        return None
    made = QTextCharFormat(now)
    for one in unwanted:
        made.clearProperty(one)
    return made


def pieces_in(chosen: QTextCursor) -> Iterator[tuple[QTextCursor, QTextCharFormat]]:
    """The pieces of one format in what is selected."""
    document = chosen.document()
    begin, end = chosen.selectionStart(), chosen.selectionEnd()
    block = document.findBlock(begin)
    while block.isValid() and block.position() < end:
        at = block.begin()
        while not at.atEnd():
            fragment = at.fragment()
            left = max(begin, fragment.position())
            right = min(end, fragment.position() + fragment.length())
            if left < right:
                yield _between(document, left, right), fragment.charFormat()
            at += 1
        block = block.next()


def _recite(cursor: QTextCursor, change: Callable[[Cites], Cites]) -> bool:
    chosen = cursor if cursor.hasSelection() else sentence_at(cursor)
    if chosen is None:
        return False
    wanted = [
        (piece, format_, change(cites_of(format_)))
        for piece, format_ in pieces_in(chosen)
        if change(cites_of(format_)) != cites_of(format_)
    ]
    edit = QTextCursor(chosen)
    edit.beginEditBlock()
    for piece, format_, cites in wanted:
        made = QTextCharFormat(format_)
        if cites:
            made.setProperty(Ours.CITES, ",".join(cites))
        else:
            made.clearProperty(Ours.CITES)
        piece.setCharFormat(made)
    edit.endEditBlock()
    return bool(wanted)


def _sentence_is_over(cursor: QTextCursor) -> bool:
    before = cursor.block().text()
    said = before[: letters(before, cursor.positionInBlock())].rstrip()
    return not said or said.rstrip(_CLOSING)[-1:] in tuple(_ENDS)


def _format_after(cursor: QTextCursor) -> QTextCharFormat | None:
    if cursor.atBlockEnd():
        return None
    beyond = QTextCursor(cursor)
    beyond.setPosition(cursor.position() + 1)
    return beyond.charFormat()


def _selected(block: QTextBlock, text: str, start: int, end: int) -> QTextCursor:
    begin = block.position()
    return _between(block.document(), begin + units(text[:start]), begin + units(text[:end]))


def _between(document: QTextDocument, begin: int, end: int) -> QTextCursor:
    made = QTextCursor(document)
    made.setPosition(begin)
    made.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return made
