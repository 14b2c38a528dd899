"""How a text looks: headings, headers of tables, links, citations. Laid over the letters, never in them."""

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from app.prose.source_citations import source_citations
from app.ui.theme.style import Theme
from app.ui.theme.tokens import BODY, SMALL_HEADINGS
from app.ui.workout.editor.formats import Ours, link_of
from app.ui.workout.editor.reading import table_at
from app.ui.workout.editor.units import units


class Look(QSyntaxHighlighter):
    """Dresses each block when it changes, and all of them when the theme does."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        self.source_keys: frozenset[str] | None = None
        """The keys there are; None as long as nobody said."""
        theme.changed.connect(self.rehighlight)

    def set_source_keys(self, keys: frozenset[str]) -> None:
        """A citation of another key is shown to be unknown."""
        if keys != self.source_keys:
            self.source_keys = keys
            block = self.document().begin()
            while block.isValid():
                if "[" in block.text():
                    self.rehighlightBlock(block)
                block = block.next()

    def highlightBlock(self, text: str) -> None:
        block = self.currentBlock()
        whole = self._whole(block)
        length = block.length() - 1
        if whole is not None and length:
            self.setFormat(0, length, whole)
        self._dress_links(block, whole)
        self._dress_citations(text, whole)

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

    def _dress_citations(self, text: str, whole: QTextCharFormat | None) -> None:
        """In the colour of a link; with a wave under it when its key is of no source."""
        for one in source_citations(text):
            made = QTextCharFormat(whole) if whole is not None else QTextCharFormat()
            made.setForeground(self._theme.colour("accent"))
            if self.source_keys is not None and any(cite.key not in self.source_keys for cite in one.cites):
                made.setForeground(self._theme.colour("warning"))
                made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
                made.setUnderlineColor(self._theme.colour("warning"))
            begin = units(text[: one.start])
            self.setFormat(begin, units(text[: one.end]) - begin, made)

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
