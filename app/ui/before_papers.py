"""The papers from before the day: the invitation, the agenda and the spiekbrieven."""

from pathlib import Path

from PySide6.QtCore import QObject

from app.exports.cheat_sheet import Reader
from app.ui.file_questions import FilesAsked
from app.ui.look_first import LookOn
from app.ui.prepare.agenda import AgendaPart
from app.ui.state import OpenPractice


class BeforePapers(QObject):
    """Asks where, writes, and says where it is."""

    def __init__(self, practice: OpenPractice, agenda: AgendaPart, files: FilesAsked, look: LookOn) -> None:
        super().__init__(agenda)
        from app.exports.targets import AGENDA, INVITATION

        self._practice = practice
        self._agenda = agenda
        self._files = files
        for wanted, what in ((agenda.invitation_wanted, INVITATION), (agenda.agenda_wanted, AGENDA)):
            wanted.connect(lambda what=what: look.at_paper(what, lambda: self._write(what)))
        agenda.cheat_sheet_wanted.connect(self._write_cheat_sheet)
        agenda.ask_target = files.target

    def _write(self, what: str) -> None:
        from app.exports.writing import export_before_the_day

        workshop = self._practice.workshop
        place = workshop.file.place
        target = self._files.paper(place.with_name(f"{place.stem} – {what}.docx"))
        if target is None:
            return
        if self._practice.do(lambda: export_before_the_day(workshop, target, what)) is not None:
            self._tell(target)

    def _write_cheat_sheet(self, reader: Reader) -> None:
        """It holds nothing of the practice: there is nothing to look at first."""
        from app.ui.preferences.cheat_sheets import CheatSheets, save_cheat_sheet

        target = self._files.save(
            self._practice.workshop.file.place.with_name(CheatSheets().file_name(reader))
        )
        if target is not None and self._practice.works(lambda: save_cheat_sheet(reader, target)):
            self._tell(target)

    def _tell(self, target: Path) -> None:
        words = self.tr("'{name}' staat in de map '{folder}'.")
        self._agenda.show_result(words.format(name=target.name, folder=target.parent.name))
