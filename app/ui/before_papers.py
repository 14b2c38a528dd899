"""The papers from before the day: the invitation and the agenda."""

from PySide6.QtCore import QObject

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
        agenda.ask_target = files.target

    def _write(self, what: str) -> None:
        from app.exports.writing import export_before_the_day

        workshop = self._practice.workshop
        place = workshop.file.place
        target = self._files.paper(place.with_name(f"{place.stem} – {what}.docx"))
        if target is None:
            return
        if self._practice.do(lambda: export_before_the_day(workshop, target, what)) is not None:
            words = self.tr("'{name}' staat in de map '{folder}'.")
            self._agenda.show_result(words.format(name=target.name, folder=target.parent.name))
