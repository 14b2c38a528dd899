"""An answer put in the text: as sentences of its own, that remember which answer they rest on."""

from PySide6.QtGui import QTextCharFormat, QTextCursor

from app.prose.blocks import Paragraph, Run
from app.prose.markdown_escape import tidy
from app.ui.workout.editor.citing import sentence_at
from app.ui.workout.editor.pasting import put_blocks

_OPENING = "([“‘'\"«"
_CLOSING = ".,;:!?)]”’»…"


def put_answer(cursor: QTextCursor, text: str, contribution_id: str, quoted: str | None) -> None:
    """Put an answer where the cursor is, or behind the sentence it is in the middle of.

    ``quoted``: between quotation marks, with these words behind it.
    """
    parts = tidy(text).split("\n\n")
    if quoted is not None:
        parts[0] = "“" + parts[0].lstrip()
        parts[-1] = parts[-1].rstrip() + "”" + quoted
    blocks = tuple(Paragraph((Run(part, cites=(contribution_id,)),)) for part in parts if part.strip())
    if not blocks:
        return
    cursor.beginEditBlock()
    cursor.setPosition(cursor.selectionEnd())
    _leave_sentence(cursor)
    before, after = _beside(cursor)
    if before.strip() and before not in _OPENING:
        cursor.insertText(" ", _bare())
    put_blocks(cursor, blocks)
    if after.strip() and after not in _CLOSING:
        cursor.insertText(" ", _bare())
    cursor.endEditBlock()


def _leave_sentence(cursor: QTextCursor) -> None:
    """A sentence isn't broken in two: from its middle the cursor goes to its end."""
    sentence = sentence_at(cursor)
    if sentence is not None and sentence.selectionStart() < cursor.position() < sentence.selectionEnd():
        cursor.setPosition(sentence.selectionEnd())


def _beside(cursor: QTextCursor) -> tuple[str, str]:
    text = cursor.block().text().encode("utf-16-le", "surrogatepass")
    at = 2 * cursor.positionInBlock()
    before = text[:at].decode("utf-16-le", "replace")
    after = text[at:].decode("utf-16-le", "replace")
    return before[-1:], after[:1]


def _bare() -> QTextCharFormat:
    return QTextCharFormat()
