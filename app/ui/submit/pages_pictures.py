"""Pictures of the pages that people look at, made on another thread; only a few are kept."""

from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QImage

from app.exports.page_pictures import PagePictures

MOST_BYTES = 64 * 1024 * 1024
"""How much memory pictures that nobody looks at may hold."""


class PagesPictures(QObject):
    """Pictures of one PDF at a time. ``ready`` comes when there is one more."""

    ready = Signal()
    _came_back = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self, maxThreadCount=1)
        self._pictures: PagePictures | None = None
        self._kept: OrderedDict[int, QImage] = OrderedDict()
        self._wanted: dict[int, int] = {}
        self._job: _Job | None = None
        self._came_back.connect(self._take)

    def open(self, pdf: bytes) -> tuple[tuple[float, float], ...]:
        """Take another PDF; gives the size of each page in points. Raises ``ValueError`` when it is none."""
        pictures = PagePictures(pdf)
        self.close()
        self._pictures = pictures
        return tuple(pictures.size(page) for page in range(pictures.count))

    def close(self) -> None:
        """Give back all it holds."""
        self._wanted, self._job = {}, None
        self._kept.clear()
        if self._pictures is not None:
            self._pictures.close()
            self._pictures = None

    def finish(self) -> None:
        """Close, and wait until the other thread is done."""
        self.close()
        self._pool.waitForDone()

    def want(self, widths: dict[int, int]) -> None:
        """What is looked at: for each page how many pixels wide; the first is made first."""
        self._wanted = widths
        self._forget()
        self._next()

    def of(self, page: int) -> QImage | None:
        """The newest picture of a page, perhaps of another width; none when there is none yet."""
        return self._kept.get(page)

    @property
    def kept(self) -> Iterable[int]:
        """The pages of which there is a picture."""
        return tuple(self._kept)

    def _next(self) -> None:
        if self._job is not None or self._pictures is None:
            return
        for page, width in self._wanted.items():
            has = self._kept.get(page)
            if has is None or has.width() != width:
                self._job = _Job(self._pictures, page, width, self)
                self._pool.start(self._job)
                return

    def give(self, job: "_Job") -> None:
        """From the other thread: this one is made, or there was nothing to make it of any more."""
        self._came_back.emit(job)

    def _take(self, job: "_Job") -> None:
        if job is not self._job:
            return  # of a PDF that is gone
        self._job = None
        if job.image is not None:
            self._kept[job.page] = job.image
            self._kept.move_to_end(job.page)
            self._forget()
            self.ready.emit()
        self._next()

    def _forget(self) -> None:
        """The oldest first, but nothing that is looked at."""
        for page in [page for page in self._kept if page not in self._wanted]:
            if sum(image.sizeInBytes() for image in self._kept.values()) <= MOST_BYTES:
                return
            del self._kept[page]


class _Job(QRunnable):
    """One page, on a worker's thread."""

    def __init__(self, pictures: PagePictures, page: int, width: int, owner: PagesPictures) -> None:
        super().__init__()
        self.page = page
        self.image: QImage | None = None
        self._pictures, self._width, self._owner = pictures, width, owner
        self.setAutoDelete(False)

    def run(self) -> None:
        try:
            width, height, rgb = self._pictures.rgb(self.page, self._width)
        except ValueError:
            return  # closed meanwhile: another PDF has come, and nobody waits for this page
        self.image = QImage(rgb, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self._owner.give(self)
