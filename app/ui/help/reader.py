"""Shows one page of help, in the colours and sizes of the theme. It opens nothing and fetches nothing."""

from pathlib import Path, PurePosixPath
from typing import Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextImageFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from app.foundation.resources import resource
from app.ui.help.book import Page, fold, words_of
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Space, Stroke, TextRole, Width

PAGES: Final = ".md"
APP: Final = "app:"
"""A link with this before it is something to do in the program."""
_PICTURE: Final = QTextDocument.ResourceType.ImageResource
_HEADINGS: Final = {1: TextRole.TITLE, 2: TextRole.HEADING, 3: TextRole.STRONG}


class Reader(QTextBrowser):
    """Tab goes along the links, Enter follows one; where that leads is up to the window."""

    page_wanted = Signal(str)
    act_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page: Page | None = None
        self._sought = ""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setAccessibleName(self.tr("Hulp"))
        self.anchorClicked.connect(self._follow)
        theme.changed.connect(self._look_again)

    def show_page(self, page: Page, *, sought: str = "", paragraph: int = 0) -> None:
        """Show a page from its top, or from a paragraph, with what was looked for marked."""
        if page != self._page:
            self._page = page
            self._lay_out()
        self._sought = sought
        self._mark()
        block = self.document().findBlockByNumber(paragraph)
        self.setTextCursor(QTextCursor(block))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - Space.L if paragraph else 0)

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """Only pictures that came with the program."""
        return QImage(str(picture_path(name.toString() if isinstance(name, QUrl) else name)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._size_pictures()

    def _look_again(self) -> None:
        if self._page is not None:
            place = self.verticalScrollBar().value()
            self._lay_out()
            self._mark()
            self.verticalScrollBar().setValue(place)

    def _lay_out(self) -> None:
        assert self._page is not None
        document = self.document()
        document.setDefaultFont(role_font(TextRole.BODY))
        document.setMarkdown(self._page.text)
        document.setDocumentMargin(Space.S)
        block = document.begin()
        while block.isValid():
            self._dress(block)
            block = block.next()
        for table in _tables(document):
            self._dress_table(table)
        self._size_pictures()

    def _dress_table(self, table: QTextTable) -> None:
        """Thin lines of the theme, and room around the words."""
        shape = table.format()
        shape.setBorder(Stroke.EDGE)
        shape.setBorderCollapse(True)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(self._theme.colour("line"))
        shape.setCellPadding(Space.S)
        shape.setTopMargin(Space.S)
        shape.setBottomMargin(Space.S)
        table.setFormat(shape)

    def _dress(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        level = block.blockFormat().headingLevel()
        size = TYPE[_HEADINGS[min(level, 3)] if level else TextRole.BODY]
        shape = QTextBlockFormat()
        if not _is_picture(block):
            shape.setLineHeight(size.line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        shape.setTopMargin(Space.L if level > 1 else 0)
        if cursor.currentTable() is not None:
            shape.setBottomMargin(0)
        else:  # the last of a list stands as far from what follows as other words do
            shape.setBottomMargin(Space.XS if _is_listed(block) and _is_listed(block.next()) else Space.S)
        cursor.mergeBlockFormat(shape)
        if level:
            self._size_heading(block, size.size)
        self._underline_links(block)

    def _underline_links(self, block: QTextBlock) -> None:
        """Its colour alone does not tell a link from the words around it."""
        for fragment in _fragments(block):
            letters = fragment.charFormat()
            if letters.isAnchor() and not letters.isImageFormat():
                letters.setFontUnderline(True)
                self._select(fragment.position(), fragment.length()).setCharFormat(letters)

    def _size_heading(self, block: QTextBlock, size: int) -> None:
        """In our size: that of Qt is so many steps above the text, and counts as long as it is there."""
        for fragment in _fragments(block):
            letters = fragment.charFormat()
            letters.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
            letters.setProperty(QTextFormat.Property.FontPixelSize, size)
            self._select(fragment.position(), fragment.length()).setCharFormat(letters)

    def _select(self, position: int, length: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _size_pictures(self) -> None:
        """As wide as the page, and never larger than they are. Qt alone would make small ones coarse."""
        room = min(self.viewport().width() - 2 * Space.M, Width.CENTRE)
        block = self.document().begin()
        while block.isValid():
            for fragment in _fragments(block):
                shape = fragment.charFormat()
                if shape.isImageFormat():
                    self._size_picture(fragment.position(), shape.toImageFormat(), room)
            block = block.next()

    def _size_picture(self, position: int, shape: QTextImageFormat, room: int) -> None:
        picture = QImage(str(picture_path(shape.name())))
        if picture.isNull():
            return
        width = min(room, picture.width())
        ratio = self.devicePixelRatioF()
        smooth = picture.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        smooth.setDevicePixelRatio(ratio)
        self.document().addResource(_PICTURE.value, QUrl(shape.name()), smooth)
        shape.setWidth(width)
        shape.setHeight(width * picture.height() / picture.width())
        self._select(position, 1).setCharFormat(shape)

    def _mark(self) -> None:
        """What was looked for, wherever it stands on the page."""
        parts = [part for part in words_of(self._sought) if len(part) > 1]
        found, block = [], self.document().begin()
        while block.isValid() and parts:
            text = fold(block.text())
            for part in parts:
                at = text.find(part)
                while at >= 0:
                    found.append(self._marked(block.position() + at, len(part)))
                    at = text.find(part, at + len(part))
            block = block.next()
        self.setExtraSelections(found)

    def _marked(self, position: int, length: int) -> QTextEdit.ExtraSelection:
        marked = QTextEdit.ExtraSelection()
        colours = self._theme.colours.yellow
        letters = QTextCharFormat()
        letters.setBackground(QColor(colours.paper))
        letters.setForeground(QColor(colours.ink))
        marked.cursor = self._select(position, length)
        marked.format = letters
        return marked

    def _follow(self, link: QUrl) -> None:
        """To another page or to something in the program; anything else leads nowhere."""
        address = link.toString()
        if address.startswith(APP):
            self.act_wanted.emit(address.removeprefix(APP))
        elif address.endswith(PAGES):
            self.page_wanted.emit(address.removesuffix(PAGES))


def _tables(document: QTextDocument) -> list[QTextTable]:
    return [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]


def _is_listed(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().objectIndex() >= 0


def _is_picture(block: QTextBlock) -> bool:
    return any(one.charFormat().isImageFormat() for one in _fragments(block))


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    """The pieces of a block that look alike; all of them first, because who changes one makes others."""
    found, at = [], block.begin()
    while not at.atEnd():
        found.append(at.fragment())
        at += 1
    return found


def picture_path(name: str) -> Path:
    """Where a picture of a page lies: by the last part of its name, and nowhere else."""
    return resource("help", "beelden", PurePosixPath(name).name)
