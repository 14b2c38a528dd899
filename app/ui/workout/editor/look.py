"""How a text looks: headings, the header of a table and links. Laid over the letters, never put in them."""

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from app.ui.theme.style import Theme
from app.ui.theme.tokens import BODY, SMALL_HEADINGS
from app.ui.workout.editor.formats import Ours, link_of
from app.ui.workout.editor.reading import table_at


class Look(QSyntaxHighlighter):
    """Dresses each block when it changes, and all of them when the theme does."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        del text
        block = self.currentBlock()
        whole = self._whole(block)
        length = block.length() - 1
        if whole is not None and length:
            self.setFormat(0, length, whole)
        self._dress_links(block, whole)

    def _whole(self, block: QTextBlock) -> QTextCharFormat | None:
        format_ = block.blockFormat()
        level = format_.headingLevel()
        made = QTextCharFormat()
        if level:
            size = SMALL_HEADINGS[min(level, len(SMALL_HEADINGS)) - 1]
            made.setProperty(QTextCharFormat.Property.FontPixelSize, size.size)
            made.setFontWeight(QFont.Weight.Bold)
            return made
        if format_.boolProperty(Ours.FILLER):
            made.setProperty(QTextCharFormat.Property.FontPixelSize, BODY.size)
            return made
        table = table_at(QTextCursor(block))
        if table is not None and table.cellAt(block.position()).row() == 0:
            made.setFontWeight(QFont.Weight.Bold)
            return made
        return None

    def _dress_links(self, block: QTextBlock, whole: QTextCharFormat | None) -> None:
        begin = block.position()
        at = block.begin()
        while not at.atEnd():
            fragment = at.fragment()
            if link_of(fragment.charFormat()):
                made = QTextCharFormat(whole) if whole is not None else QTextCharFormat()
                made.setFontUnderline(True)
                made.setForeground(self._theme.colour("accent"))
                self.setFormat(fragment.position() - begin, fragment.length(), made)
            at += 1
