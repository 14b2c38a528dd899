"""Files of sources: a list in BibTeX that comes in, and the register that goes out."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.exports.targets import SOURCES
from app.ui.amounts import counted
from app.ui.file_questions import FilesAsked
from app.ui.look_first import LookOn
from app.ui.state import OpenPractice
from app.ui.submit.making import Making
from app.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.imports.bibtex import BibFile
    from app.ui.workout.sources.sheet import SourcesSheet

_MOST_NAMED = 3
"""Broken entries that are named; the rest is counted."""


class SourceFiles(QObject):
    """Reads on another thread, says how far it is, and takes in on this one, as one step of work."""

    def __init__(
        self, practice: OpenPractice, sheet: "SourcesSheet", files: FilesAsked, look: LookOn
    ) -> None:
        super().__init__(sheet)
        self._practice = practice
        self._sheet = sheet
        self._files = files
        self._reading = Making(self)
        self._reading.lasts.connect(lambda: self._tell_share(0))
        self._reading.progressed.connect(self._tell_share)
        self._reading.made.connect(self._take_in)
        self._reading.cancelled.connect(lambda: sheet.tell(self.tr("Gestopt. Er is niets veranderd.")))
        self._reading.failed.connect(self._on_failed)
        sheet.bring_wanted.connect(self.bring)
        sheet.write_wanted.connect(lambda suffix: look.at_paper(SOURCES, lambda: self.write(suffix)))
        sheet.stop_wanted.connect(self._reading.cancel)
        practice.closing.connect(self._reading.finish)
        self._long = False

    def bring(self) -> None:
        """Ask which list, and read it."""
        if self._practice.read_only or not self._practice.leave():
            return
        path = self._files.sources()
        if path is None:
            return
        self._long = False

        def read(progress: "Callable[[float], None]", cancelled: "Callable[[], bool]") -> "BibFile | None":
            from app.imports.bibtex import read_bib

            def told(share: float) -> bool:
                progress(share)
                return not cancelled()

            found = read_bib(path, told)
            return None if found.stopped else found

        self._sheet.tell(self.tr("De bronnen worden gelezen…"))
        self._reading.begin(read)

    def write(self, suffix: str) -> None:
        """Ask where, and write the register."""
        from app.exports.sources_files import export_sources

        workshop = self._practice.workshop
        place = workshop.file.place
        proposal = place.with_name(f"{place.stem} – bronnen{suffix}")
        target = self._files.save(proposal) if suffix == ".bib" else self._files.paper(proposal)
        if target is None:
            return
        done = self._practice.do(lambda: export_sources(workshop, target))
        if done is not None:
            self._told(target)
            if done.texts_naming_people:
                self._practice.trouble.emit(
                    self.tr("Let op: er staat nog een naam in. Kijk dat na voor je het doorstuurt.")
                )

    def _told(self, target: Path) -> None:
        self._sheet.tell(self.tr("'{name}' is geschreven.").format(name=target.name))

    def _tell_share(self, share: float) -> None:
        if share == 0:
            self._long = True
        if self._long:
            words = self.tr("De bronnen worden gelezen: {share} %").format(share=round(share * 100))
            self._sheet.tell(words, stoppable=True)

    def _on_failed(self, sentence: str) -> None:
        self._sheet.tell("")
        self._practice.trouble.emit(sentence)

    def _take_in(self, found: "BibFile") -> None:
        from app.imports.bibtex_words import sentences_of

        taken = self._practice.do(lambda: self._practice.workshop.sources.take_in(found.sources))
        if taken is None:
            self._sheet.tell("")
            return
        told = [translated(one) for one in (*sentences_of(taken), *found.broken[:_MOST_NAMED])]
        if len(found.broken) > _MOST_NAMED:
            left = len(found.broken) - _MOST_NAMED
            told.append(counted(left, "Nog 1 bron kwam niet mee.", "Nog {count} bronnen kwamen niet mee."))
        self._sheet.tell("\n".join(told))
        if taken.added:
            self._sheet.show_source(taken.added[0])
