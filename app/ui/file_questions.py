"""Which file, and where: what people are asked in a dialog of the system itself."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.desktop import Desktop
from app.ui.settings import UserSettings


class FileQuestions:
    """The questions about files that the system itself asks. Tests answer them without a dialog."""

    def open(self, parent: QWidget, start: Path) -> Path | None:
        """A file to open."""
        name, _filter = QFileDialog.getOpenFileName(
            parent, _tr("Open een praktijk"), str(start), _tr("Praktijken (*.praktijk)")
        )
        return Path(name) if name else None

    def photo(self, parent: QWidget, start: Path) -> Path | None:
        """A photo of a flipchart or of paper. All files: what it is, its content tells."""
        name, _filter = QFileDialog.getOpenFileName(
            parent,
            _tr("Kies een foto"),
            str(start),
            _tr("Foto's (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif);;Alle bestanden (*)"),
        )
        return Path(name) if name else None

    def questions(self, parent: QWidget, start: Path) -> Path | None:
        """A file with questions to bring in, or a form in Word that asks them."""
        name, _filter = QFileDialog.getOpenFileName(
            parent,
            _tr("Haal vragen uit een bestand"),
            str(start),
            _tr("Vragen of een Word-formulier (*.yaml *.yml *.docx *.dotx);;Alle bestanden (*)"),
        )
        return Path(name) if name else None

    def notes(self, parent: QWidget, start: Path) -> Path | None:
        """A list of post-its. All files: what it is, its content tells."""
        name, _filter = QFileDialog.getOpenFileName(
            parent,
            _tr("Kies een lijst met post-its"),
            str(start),
            _tr("Lijsten (*.csv *.tsv *.txt);;Alle bestanden (*)"),
        )
        return Path(name) if name else None

    def template(self, parent: QWidget, start: Path) -> Path | None:
        """A Word template. All files: what it is, its content tells."""
        name, _filter = QFileDialog.getOpenFileName(
            parent,
            _tr("Kies het sjabloon van je organisatie"),
            str(start),
            _tr("Word-sjablonen (*.dotx *.docx);;Alle bestanden (*)"),
        )
        return Path(name) if name else None

    def sources(self, parent: QWidget, start: Path) -> Path | None:
        """A list of sources. All files: what it is, its content tells."""
        name, _filter = QFileDialog.getOpenFileName(
            parent,
            _tr("Kies een lijst met bronnen"),
            str(start),
            _tr("BibTeX (*.bib);;Alle bestanden (*)"),
        )
        return Path(name) if name else None

    def returned(self, parent: QWidget, start: Path) -> Path | None:
        """A Word file that came back. All files: what it is, its content tells."""
        name, _filter = QFileDialog.getOpenFileName(
            parent,
            _tr("Kies het Word-bestand dat terugkwam"),
            str(start),
            _tr("Word (*.docx);;Alle bestanden (*)"),
        )
        return Path(name) if name else None

    def document(self, parent: QWidget, start: Path) -> Path | None:
        """A document to keep with the practice, of any kind."""
        name, _filter = QFileDialog.getOpenFileName(
            parent, _tr("Kies een document"), str(start), _tr("Alle bestanden (*)")
        )
        return Path(name) if name else None

    def copy(self, parent: QWidget, start: Path) -> Path | None:
        """A copy of the open practice. All files: what it is, its content tells."""
        name, _filter = QFileDialog.getOpenFileName(
            parent,
            _tr("Kies de kopie die erbij moet"),
            str(start),
            _tr("Praktijken (*.praktijk);;Alle bestanden (*)"),
        )
        return Path(name) if name else None

    def save(self, parent: QWidget, proposal: Path) -> Path | None:
        """Where to make a file."""
        name, _filter = QFileDialog.getSaveFileName(
            parent, _tr("Waar wil je het bewaren?"), str(proposal), f"*{proposal.suffix}"
        )
        path = Path(name) if name else None
        if path is None or path.suffix.casefold() == proposal.suffix:
            return path
        whole = path.with_name(path.name + proposal.suffix)
        return self.save(parent, whole) if whole.exists() else whole

    def paper(self, parent: QWidget, proposal: Path) -> Path | None:
        """Where to make a Word file or a PDF: the suffix says which, or else the chosen kind."""
        word, pdf = _tr("Word (*.docx)"), _tr("PDF (*.pdf)")
        name, chosen = QFileDialog.getSaveFileName(
            parent, _tr("Waar wil je het bewaren?"), str(proposal), f"{word};;{pdf}"
        )
        path = Path(name) if name else None
        if path is None or path.suffix.casefold() in (".docx", ".pdf"):
            return path
        whole = path.with_name(path.name + (".pdf" if chosen == pdf else ".docx"))
        return self.paper(parent, whole) if whole.exists() else whole

    def folder(self, parent: QWidget, start: Path) -> Path | None:
        """A folder to put things in."""
        name = QFileDialog.getExistingDirectory(parent, _tr("Kies een map"), str(start))
        return Path(name) if name else None

    def sheets(self, parent: QWidget, start: Path) -> Sequence[Path]:
        """Filled invulbladen, one or more. All files: what one is, its content tells."""
        names, _filter = QFileDialog.getOpenFileNames(
            parent,
            _tr("Kies de ingevulde bladen"),
            str(start),
            _tr("Word (*.docx);;Alle bestanden (*)"),
        )
        return [Path(name) for name in names]


class FilesAsked:
    """The questions as one window asks them: over itself, and from where people keep such files."""

    def __init__(self, dialogs: FileQuestions, window: QWidget, settings: UserSettings) -> None:
        self.dialogs = dialogs
        self.desktop = Desktop()
        self._window = window
        self._settings = settings

    def open(self, name: str = "") -> Path | None:
        """A file to open, perhaps one that was called ``name``."""
        return self.dialogs.open(self._window, self._practices() / name)

    def copy(self) -> Path | None:
        """A copy of the open practice, to take in."""
        return self.dialogs.copy(self._window, self._practices())

    def photo(self) -> Path | None:
        """A photo of a flipchart or of paper."""
        return self.dialogs.photo(self._window, _pictures())

    def notes(self) -> Path | None:
        """A list of post-its."""
        return self.dialogs.notes(self._window, documents())

    def questions(self) -> Path | None:
        """A file with questions to bring in."""
        return self.dialogs.questions(self._window, documents())

    def sheets(self) -> Sequence[Path]:
        """Filled invulbladen, one or more."""
        return self.dialogs.sheets(self._window, documents())

    def template(self) -> Path | None:
        """A Word template of the organisation."""
        return self.dialogs.template(self._window, documents())

    def document(self) -> Path | None:
        """A document to keep with the practice."""
        return self.dialogs.document(self._window, documents())

    def returned(self) -> Path | None:
        """A Word file that came back."""
        return self.dialogs.returned(self._window, documents())

    def sources(self) -> Path | None:
        """A list of sources in BibTeX."""
        return self.dialogs.sources(self._window, documents())

    def new(self, name: str) -> Path | None:
        """Where to make a practice, with ``name`` as a proposal."""
        return self.dialogs.save(self._window, self._practices() / name)

    def save(self, proposal: Path) -> Path | None:
        """Where to make a file."""
        return self.dialogs.save(self._window, self._going_out(proposal))

    def paper(self, proposal: Path) -> Path | None:
        """Where to make a Word file or a PDF."""
        return self.dialogs.paper(self._window, self._going_out(proposal))

    def folder(self, start: Path) -> Path | None:
        """A folder, for what people say."""
        return self.dialogs.folder(self._window, start)

    def target(self, proposal: Path) -> Path | None:
        """Where to make what is proposed: a Word file may as well become a PDF."""
        return self.paper(proposal) if proposal.suffix == ".docx" else self.save(proposal)

    def _practices(self) -> Path:
        """Where practices are kept: as people chose, if that folder is there."""
        return _chosen(self._settings.now.practices_folder) or documents()

    def _going_out(self, proposal: Path) -> Path:
        """What was made is proposed beside the practice, or where people want what they make."""
        folder = _chosen(self._settings.now.exports_folder)
        return folder / proposal.name if folder is not None else proposal


def _chosen(folder: str) -> Path | None:
    path = Path(folder) if folder else None
    return path if path is not None and path.is_dir() else None


def _pictures() -> Path:
    """Where photos come in."""
    return _own_folder(QStandardPaths.StandardLocation.PicturesLocation)


def documents() -> Path:
    """Where people keep their documents."""
    return _own_folder(QStandardPaths.StandardLocation.DocumentsLocation)


def new_name(*, network: bool) -> str:
    """What a new file is called as long as nobody gave it a name."""
    return _tr("Nieuw lerend netwerk") if network else _tr("Nieuwe praktijk")


def _own_folder(kind: QStandardPaths.StandardLocation) -> Path:
    """A folder of this person; home where it isn't there, else a dialog opens where the program stands."""
    folder = Path(QStandardPaths.writableLocation(kind))
    return folder if folder.is_dir() else Path.home()


def _tr(words: str) -> str:
    return QCoreApplication.translate("FileQuestions", words)
