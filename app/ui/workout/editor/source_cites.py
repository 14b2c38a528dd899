"""Citations of sources in the document: which one the cursor is in, and putting one there."""

from collections.abc import Container

from PySide6.QtGui import QTextCharFormat, QTextCursor

from app.prose.source_citations import Cite, SourceCitation, citation_of, source_citations
from app.ui.workout.editor.formats import Ours
from app.ui.workout.editor.units import letters, units

_ENDS = ".!?…"
_OPENING = "([“‘«\u2028"


def citation_at(cursor: QTextCursor) -> SourceCitation | None:
    """The citation that the cursor is in or right behind; its letters are those of the line."""
    text = cursor.block().text()
    at = letters(text, cursor.positionInBlock())
    return next((one for one in source_citations(text) if one.start < at <= one.end), None)


def put_citation(cursor: QTextCursor, key: str, known: Container[str]) -> None:
    """Cite a source where the cursor is, before the full stop of a sentence that ends there.

    In a citation that is there already it joins the others; in one with an unknown key it takes its place.
    """
    cursor.beginEditBlock()
    cursor.setPosition(cursor.selectionEnd())
    there = citation_at(cursor)
    if there is None:
        _put_new(cursor, key)
    else:
        _put_in(cursor, there, key, known)
    cursor.endEditBlock()


def _put_new(cursor: QTextCursor, key: str) -> None:
    block, start = cursor.block(), cursor.position()
    text = block.text()
    at = letters(text, cursor.positionInBlock())
    before = text[:at]
    while before and before[-1] in _ENDS and before.rstrip(_ENDS).strip():
        before = before[:-1]
    cursor.setPosition(block.position() + units(before))
    passed = start - cursor.position()
    made = citation_of(key)
    if before.strip() and not before[-1].isspace() and before[-1] not in _OPENING:
        made = " " + made
    cursor.insertText(made, _format(cursor))
    cursor.setPosition(cursor.position() + passed)


def _put_in(cursor: QTextCursor, there: SourceCitation, key: str, known: Container[str]) -> None:
    cites = list(there.cites)
    unknown = next((place for place, one in enumerate(cites) if one.key not in known), None)
    if unknown is not None:
        cites[unknown] = Cite(key, cites[unknown].more, cites[unknown].bare)
    elif key not in (one.key for one in cites):
        cites.append(Cite(key))
    block = cursor.block()
    text = block.text()
    cursor.setPosition(block.position() + units(text[: there.start]) + 1)
    format_ = _format(cursor)
    cursor.setPosition(block.position() + units(text[: there.start]))
    cursor.setPosition(block.position() + units(text[: there.end]), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(f"[{'; '.join(map(_written, cites))}]", format_)


def _written(cite: Cite) -> str:
    more = f", {cite.more}" if cite.more else ""
    return f"{'-' if cite.bare else ''}@{cite.key}{more}"


def _format(cursor: QTextCursor) -> QTextCharFormat:
    """As the letter before: a citation stands in the sentence. Never in a link."""
    made = QTextCharFormat(cursor.charFormat())
    for one in (Ours.LINK, Ours.LETTER):
        made.clearProperty(one)
    return made
