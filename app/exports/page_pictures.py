"""The pages of a PDF as pictures, one at a time.

pdfium does not bear two threads at once; every call waits here for the one before it.
"""

from threading import Lock
from types import TracebackType
from typing import NamedTuple

_ONE_AT_A_TIME = Lock()


class Picture(NamedTuple):
    """A page in pixels: ``width`` × ``height`` × 3 bytes (red, green, blue), row after row without a gap."""

    width: int
    height: int
    rgb: bytes


class PagePictures:
    """A PDF to look at; close it, or use it in a ``with``. Pages count from 0.

    Raises ``ValueError`` when ``pdf`` can't be read.
    """

    def __init__(self, pdf: bytes) -> None:
        import pypdfium2  # type: ignore[import-untyped]

        with _ONE_AT_A_TIME:
            try:
                self._document = pypdfium2.PdfDocument(pdf)
                sizes = [self._document.get_page_size(page) for page in range(len(self._document))]
            except pypdfium2.PdfiumError as error:
                raise ValueError("these bytes are no PDF that can be read") from error
        self._sizes = tuple((float(width), float(height)) for width, height in sizes)
        self._open = True

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def size(self, page: int) -> tuple[float, float]:
        """Width and height of a page in points."""
        return self._sizes[page]

    def rgb(self, page: int, width: int) -> Picture:
        """A page, ``width`` pixels wide."""
        with _ONE_AT_A_TIME:
            if not self._open:
                raise ValueError("this PDF has been closed")
            opened = self._document[page]
            try:
                bitmap = opened.render(scale=width / self._sizes[page][0], rev_byteorder=True)
                try:
                    return _picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
                finally:
                    bitmap.close()
            finally:
                opened.close()

    def text(self) -> str:
        """The words on all pages, page after page."""
        with _ONE_AT_A_TIME:
            found = []
            for page in self._document:
                words = page.get_textpage()
                found.append(words.get_text_bounded())
                words.close()
                page.close()
            return "\n".join(found)

    def close(self) -> None:
        """Give back what it holds; once is enough, more does no harm."""
        with _ONE_AT_A_TIME:
            if self._open:
                self._open = False
                self._document.close()

    def __enter__(self) -> "PagePictures":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _picture(width: int, height: int, stride: int, pixels: bytes) -> Picture:
    """Pixels without what fills a row up to a round number of bytes."""
    row = 3 * width
    if stride != row:
        pixels = b"".join(pixels[start : start + row] for start in range(0, height * stride, stride))
    return Picture(width, height, pixels)
