"""The files of the end of a day: the report and the invulblad out, filled sheets in."""

from pathlib import Path

from PySide6.QtCore import QObject

from app.ui.file_questions import FilesAsked
from app.ui.look_first import LookOn
from app.ui.session.end_of_day import EndOfDay
from app.ui.state import OpenPractice


class DayPapers(QObject):
    """Asks where and which, writes or reads, and says in one sentence what to do with it."""

    def __init__(
        self,
        practice: OpenPractice,
        page: EndOfDay,
        files: FilesAsked,
        look: LookOn,
    ) -> None:
        super().__init__(page)
        self._practice = practice
        self._page = page
        self._files = files
        self._look = look
        page.save_wanted.connect(self._look_at_report)
        page.sheet_wanted.connect(self._make_sheet)
        page.read_wanted.connect(self._read_sheets)

    def _look_at_report(self, for_facilitator: bool) -> None:
        """What the facilitator keeps for themselves goes nowhere."""
        from app.exports.outgoing_papers import texts_of_day_report

        workshop, day_id = self._practice.workshop, self._practice.day_id
        if for_facilitator or day_id is None:
            self._save_report(for_facilitator)
        else:
            self._look.at(
                lambda: texts_of_day_report(workshop, day_id), lambda: self._save_report(for_facilitator)
            )

    def _save_report(self, for_facilitator: bool) -> None:
        from app.exports.writing import export_day_report

        target, day_id = self._target(self.tr("dagverslag")), self._practice.day_id
        if target is None or day_id is None:
            return
        workshop = self._practice.workshop
        done = self._practice.do(
            lambda: export_day_report(workshop, target, day_id, for_facilitator=for_facilitator)
        )
        if done is not None:
            words = self.tr("'{name}' staat in de map '{folder}'. Je kan het nu doorsturen.")
            if for_facilitator:
                words = self.tr("'{name}' staat in de map '{folder}'. Dit blad is enkel voor jou.")
            self._say(words, target)

    def _make_sheet(self, wishes: object) -> None:
        from app.exports.fill_in_sheet import SheetWishes
        from app.exports.writing import export_sheet

        assert isinstance(wishes, SheetWishes)
        target, day_id = self._target(self.tr("invulblad")), self._practice.day_id
        if target is None or day_id is None:
            return
        done = self._practice.do(lambda: export_sheet(self._practice.workshop, target, day_id, wishes))
        if done is not None:
            words = self.tr("'{name}' staat in de map '{folder}'. Stuur het naar wie er niet bij was.")
            self._say(words, target)

    def _read_sheets(self) -> None:
        """All of them or none: one that can't be read is said, and nothing is taken in."""
        from app.imports.fill_in_sheet import read_sheet

        paths = self._files.sheets() if self._practice.leave() else ()
        workshop = self._practice.workshop
        sheets = self._practice.do(lambda: [read_sheet(path, workshop) for path in paths])
        if sheets:
            self._page.show_filled(sheets)

    def _target(self, kind: str) -> Path | None:
        """A name beside the practice, as a proposal."""
        if not self._practice.leave():
            return None
        place = self._practice.workshop.file.place
        return self._files.paper(place.with_name(f"{place.stem} – {kind}.docx"))

    def _say(self, words: str, target: Path) -> None:
        self._page.show_result(words.format(name=target.name, folder=target.parent.name))
