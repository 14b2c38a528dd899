"""Files of remarks: a Word file that comes back with them, and our answers that go out."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.exports.targets import ANSWERS
from app.ui.file_questions import FilesAsked
from app.ui.look_first import LookOn
from app.ui.state import OpenPractice
from app.ui.submit.making import Making
from app.ui.translated import translated
from app.ui.word_reading import reading_of

if TYPE_CHECKING:
    from app.ui.workout.remarks.sheet import RemarksSheet
    from app.workshop.returned_values import ReturnedFile


class RemarkFiles(QObject):
    """Reads on another thread, and takes in on this one, as one step of work."""

    def __init__(
        self, practice: OpenPractice, sheet: "RemarksSheet", files: FilesAsked, look: LookOn
    ) -> None:
        super().__init__(sheet)
        self._practice = practice
        self._sheet = sheet
        self._files = files
        self._reading = Making(self)
        self._reading.made.connect(self._take_in)
        self._reading.failed.connect(self._on_failed)
        sheet.bring_wanted.connect(self.bring)
        sheet.write_wanted.connect(lambda what: look.at_paper(what, lambda: self.write(what)))
        practice.closing.connect(self._reading.finish)

    def bring(self) -> None:
        """Ask which file, and read it."""
        from app.imports.word_return_file import ReturnFile

        if self._practice.read_only or not self._practice.leave():
            return
        path = self._files.returned()
        if path is None:
            return
        read = reading_of(self._practice, lambda: ReturnFile.open(path))
        if read is not None:
            self._sheet.tell(self.tr("De opmerkingen worden gelezen…"))
            self._reading.begin(read)

    def write(self, what: str) -> None:
        """Ask where, and write the answers into the file that came back, or the letter."""
        from app.exports.answered_file import returned_files
        from app.exports.session_papers import export_paper

        workshop = self._practice.workshop
        place = workshop.file.place
        came = returned_files(workshop)
        name = f"{place.stem} – begeleidende brief.docx"
        if what == ANSWERS:
            name = f"{Path(came[0].name).stem} – met antwoorden.docx" if came else f"{place.stem}.docx"
        proposal = place.with_name(name)
        target = self._files.save(proposal) if what == ANSWERS else self._files.paper(proposal)
        if target is None:
            return
        done = self._practice.do(lambda: export_paper(workshop, target, what))
        if done is not None:
            self._sheet.tell(self.tr("'{name}' is geschreven.").format(name=target.name))

    def _on_failed(self, sentence: str) -> None:
        self._sheet.tell("")
        self._practice.trouble.emit(sentence)

    def _take_in(self, found: "ReturnedFile") -> None:
        from app.workshop.remarks_taken import Came
        from app.workshop.remarks_taking import bring_in

        taken = self._practice.do(lambda: bring_in(self._practice.workshop, found))
        self._sheet.tell("\n".join(map(translated, taken.sentences())) if taken is not None else "")
        if taken is not None:
            fresh = taken.unplaced or taken.that(Came.NEW, Came.MORE)
            if fresh:
                self._sheet.show_remark(fresh[0].id)
