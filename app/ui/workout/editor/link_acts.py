"""Links made, changed and taken away in the document."""

from PySide6.QtGui import QTextCharFormat, QTextCursor

from app.ui.workout.editor.citing import pieces_in
from app.ui.workout.editor.formats import Ours, link_of
from app.ui.workout.editor.links import address_of


def make_link(cursor: QTextCursor, typed: str) -> bool:
    """Make a link of what is selected, of the link of the cursor, or of the address itself.

    False when ``typed`` is no address of the web or of mail; then nothing changes. The cursor comes
    behind the link.
    """
    address = address_of(typed)
    if address is None:
        return False
    _choose_link(cursor)
    made = QTextCharFormat()
    made.setProperty(Ours.LINK, address)
    if cursor.hasSelection():
        cursor.mergeCharFormat(made)
    else:
        cursor.insertText(typed.strip(), made)
    cursor.setPosition(cursor.selectionEnd())
    return True


def remove_link(cursor: QTextCursor) -> None:
    """What is selected, or the link of the cursor, is ordinary text again."""
    chosen = QTextCursor(cursor)
    _choose_link(chosen)
    chosen.beginEditBlock()
    for piece, format_ in list(pieces_in(chosen)):
        format_.clearProperty(Ours.LINK)
        piece.setCharFormat(format_)
    chosen.endEditBlock()


def _choose_link(cursor: QTextCursor) -> None:
    """Without a selection, select the whole link that the cursor is in."""
    link = link_of(cursor.charFormat())
    if cursor.hasSelection() or link is None:
        return
    at = cursor.position()
    line = QTextCursor(cursor.block())
    line.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    begin = end = at
    for piece, format_ in pieces_in(line):
        if link_of(format_) != link:
            continue
        if piece.selectionStart() > end or piece.selectionEnd() < begin:
            continue
        begin, end = min(begin, piece.selectionStart()), max(end, piece.selectionEnd())
    cursor.setPosition(begin)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
