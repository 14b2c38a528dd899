"""What is pasted, as blocks: from Word, Google Docs, LibreOffice, the web, or plain text.

Words, paragraphs, small headings, lists, tables, bold, italic and links stay; colours, letter types,
pictures, hidden text, scripts and remarks go. What comes out is in the form that survives
(``normal``).
"""

from app.prose.blocks import Blocks
from app.prose.markdown_writing import normal
from app.prose.pasted_plain import plain_blocks

LONGEST = 3_000_000
"""Characters: what comes after is not pasted. Word needs some 20 for each word."""


def blocks_from_html(html: str) -> Blocks:
    """The blocks of a page or a piece of one. Never fails; what can't be read as a page is read as text."""
    from app.prose.pasted_html import TooDeepError, html_blocks, words_only

    page = html[:LONGEST]
    try:
        return normal(html_blocks(page))
    except TooDeepError:
        return normal(tuple(plain_blocks(words_only(page))))


def blocks_from_plain(text: str) -> Blocks:
    """Lines that begin with a bullet or a number become lists, an empty line begins a paragraph.

    Two or more lines with tabs become a table. Marks of Markdown stay text.
    """
    return normal(tuple(plain_blocks(text[:LONGEST])))
