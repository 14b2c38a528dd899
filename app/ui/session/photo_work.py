"""Photos that come in: found in what is pasted or dropped, made ready on another thread, then kept."""

from collections.abc import Iterable
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TypeAlias

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QImage

from app.foundation.errors import KnownError
from app.ui.state import OpenPractice
from app.workshop.photos import MEDIA_TYPE, Photo, make_photo, read_photo

Offered: TypeAlias = Path | bytes
"""A file, or the picture itself."""


class PhotoWork(QObject):
    """Keeps photos with the step they were given on, also when people are at another one by then."""

    busy = Signal(bool)
    kept = Signal(str)
    """The step that has a photo more."""
    _came_back = Signal()

    def __init__(self, practice: OpenPractice, parent: QObject) -> None:
        super().__init__(parent)
        self._practice = practice
        self._pool = QThreadPool(self, maxThreadCount=1)
        self._done: SimpleQueue[_Making] = SimpleQueue()
        self._running = 0
        self._came_back.connect(self._take)
        practice.closing.connect(self.finish)

    def add(self, photos: Iterable[Offered], name: str, step_id: str) -> None:
        """Make these ready and keep them with a step; ``name`` is for a picture that has none of its own."""
        for one in photos:
            self._running += 1
            self._pool.start(_Making(one, name, step_id, self))
        self.busy.emit(self._running > 0)

    def finish(self) -> None:
        """Wait for what still runs, and keep it."""
        self._pool.waitForDone()
        self._take()

    def give(self, made: "_Making") -> None:
        """From the other thread: this one is ready, or it failed."""
        self._done.put(made)
        self._came_back.emit()

    def _take(self) -> None:
        """On the thread that owns the file: keep what is ready."""
        while True:
            try:
                made = self._done.get_nowait()
            except Empty:
                return
            self._running -= 1
            self.busy.emit(self._running > 0)
            if made.trouble is not None:
                self._practice.trouble.emit(made.trouble.sentence)
            elif made.photo is not None:
                self._keep(made.photo, made.step_id)

    def _keep(self, photo: Photo, step_id: str) -> None:
        attach, day = self._practice.workshop.attachments.attach, self._practice.day_id
        done = self._practice.works(
            lambda: attach(photo.content, name=photo.name, media_type=MEDIA_TYPE, step=step_id, day_id=day)
        )
        if done:
            self.kept.emit(step_id)


class _Making(QRunnable):
    """One photo, on a worker's thread."""

    def __init__(self, offered: Offered, name: str, step_id: str, work: PhotoWork) -> None:
        super().__init__()
        self.step_id = step_id
        self.photo: Photo | None = None
        self.trouble: KnownError | None = None
        self._offered = offered
        self._name = name
        self._work = work
        self.setAutoDelete(False)

    def run(self) -> None:
        try:
            offered = self._offered
            self.photo = read_photo(offered) if isinstance(offered, Path) else make_photo(offered, self._name)
        except KnownError as error:
            self.trouble = error
        self._work.give(self)


def photos_in(source: QMimeData) -> list[Offered]:
    """The files or the picture in what was pasted or dropped; none when there are words to paste."""
    files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    if files:
        return [*files]
    if not source.hasImage() or source.hasText():
        return []
    image = source.imageData()
    return [_bytes_of(image)] if isinstance(image, QImage) and not image.isNull() else []


def _bytes_of(image: QImage) -> bytes:
    """A picture as bytes that are quickly made; they are kept as a JPEG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "BMP")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
