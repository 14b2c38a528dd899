"""Ties the list of versions to the practice: what there is, a name that is given, changed or forgotten."""

from PySide6.QtCore import QObject, Signal

from app.ui.amounts import counted
from app.ui.start.words import moment_in_words
from app.ui.state import OpenPractice
from app.ui.submit.version_list import VersionRow
from app.ui.submit.versions_panel import VersionsPanel
from app.ui.translated import counts_shown, translated
from app.workshop.versions import State, StateKind


class VersionActs(QObject):
    """Reads again when asked."""

    compare_wanted = Signal(str)
    """The id of a state; '' to choose there."""
    file_wanted = Signal(str)
    """The id of an export whose file is wanted again."""

    def __init__(self, practice: OpenPractice, panel: VersionsPanel) -> None:
        super().__init__(panel)
        self._practice = practice
        self._panel = panel
        panel.compare_wanted.connect(self.compare_wanted)
        panel.file_wanted.connect(self.file_wanted)
        panel.named.connect(self._name)
        panel.bin_wanted.connect(self._bin)

    def read(self) -> None:
        """Show the states there are."""
        self._panel.show_rows([self._row(state) for state in self._practice.workshop.versions.all()])

    def _name(self, key: str, name: str) -> None:
        versions = self._practice.workshop.versions
        if key:
            self._practice.do(lambda: versions.rename(key, name))
            return
        made = self._practice.do(lambda: versions.name(name)) if self._practice.leave() else None
        if made is not None:
            self._panel.list.choose(made)

    def _bin(self, key: str) -> None:
        self._practice.do(lambda: self._practice.workshop.versions.bin(key))

    def _row(self, state: State) -> VersionRow:
        now = state.kind is StateKind.NOW
        return VersionRow(
            key="" if now else state.id,
            title=state_name(state),
            detail=self._how_far() if now else counts_shown(state.detail),
            day=moment_in_words(state.at, self._practice.workshop.clock().replace(tzinfo=None)),
            named=state.kind is StateKind.NAMED,
            sent=state.kind is StateKind.EXPORT,
            known=state.comparable,
        )

    def _how_far(self) -> str:
        done, total = self._practice.workshop.progress()
        return counted(total, "{done} van 1 tekst", "{done} van {count} teksten", done=done)


def state_name(state: State) -> str:
    """What people called it, or what the program calls what nobody named."""
    unnamed = state.kind in (StateKind.NOW, StateKind.END_OF_DAY)
    return translated(state.name) if unnamed else state.name
