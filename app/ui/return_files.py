"""Word files that come back: asked for, read beside the work, kept, and shown with their remarks."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.file_questions import FilesAsked
from app.ui.state import OpenPractice
from app.ui.submit.making import Making
from app.ui.submit.page import SubmitPage
from app.ui.submit.return_page import ReturnPage
from app.ui.word_reading import reading_of

if TYPE_CHECKING:
    from app.imports.word_return_file import ReturnFile
    from app.workshop.returned_values import ReturnedFile


class ReturnFiles(QObject):
    """Opening one file does both: its texts are compared, and its remarks come in, each once."""

    def __init__(self, practice: OpenPractice, page: SubmitPage, files: FilesAsked) -> None:
        super().__init__(page)
        self._practice = practice
        self._page = page
        self._files = files
        self._reading = Making(self)
        self._reading.made.connect(self._take_in)
        self._reading.failed.connect(self._on_failed)
        page.subs.returned_wanted.connect(self.choose)
        page.subs.kept_return_wanted.connect(self.open_kept)
        practice.closing.connect(self._reading.finish)

    def choose(self) -> None:
        """Ask which file, and read it."""
        from app.imports.word_return_file import ReturnFile

        if self._practice.read_only or not self._practice.leave():
            return
        path = self._files.returned()
        if path is not None:
            self._begin(lambda: ReturnFile.open(path))

    def open_kept(self, return_id: str) -> None:
        """Read a file that came in before."""
        from app.imports.word_return_file import ReturnFile

        returns = self._practice.workshop.returns
        row = returns.get(return_id)
        if row is not None:
            self._begin(lambda: ReturnFile(row.name, returns.content_of(return_id)))

    @property
    def _shown(self) -> ReturnPage:
        return self._page.subs.returned

    def _begin(self, opened: "Callable[[], ReturnFile]") -> None:
        read = reading_of(self._practice, opened)
        if read is None:
            self._shown.show_trouble()
            return
        self._shown.begin()
        self._reading.begin(read)

    def _on_failed(self, sentence: str) -> None:
        self._shown.show_trouble()
        self._practice.trouble.emit(sentence)

    def _take_in(self, found: "ReturnedFile") -> None:
        from app.workshop.remarks_taking import bring_in

        workshop = self._practice.workshop
        remarks: list[str] = []
        if found.remarks and not self._practice.read_only:
            taken = self._practice.do(lambda: bring_in(workshop, found))
            remarks = list(taken.sentences()) if taken is not None else []
        elif not self._practice.read_only:
            self._practice.do(lambda: workshop.returns.keep(found))
        self._shown.show_returned(found, remarks)
