"""Where new practices, what is made of them, and backups go."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.file_questions import FilesAsked, documents
from app.ui.preferences.form import Part
from app.ui.settings import UserSettings
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.text import plain_label


class FoldersPart(Part):
    """A folder that is gone, on a stick that was pulled, is passed by until it is there again."""

    def __init__(self, theme: Theme, settings: UserSettings, files: FilesAsked, parent: QWidget) -> None:
        super().__init__(self.tr("Mappen"), parent)
        self._settings = settings
        self._files = files
        choose = self.tr("Kies een map…")
        self.practices = _Folder(theme, self.tr("Nieuwe praktijken"), choose, self.tr("In Documenten"), self)
        self.exports = _Folder(
            theme, self.tr("Wat je als Word of PDF bewaart"), choose, self.tr("Naast de praktijk"), self
        )
        self.backups = _Folder(
            theme, self.tr("Reservekopieën"), choose, self.tr("In de map van Praktijkdag"), self
        )
        self.trouble = plain_label("", TextRole.WARNING, self, wrap=True)
        self.add(self.practices, self.exports, self.backups, self.trouble)
        self._connect(
            self.practices, "practices_folder", lambda folder: settings.set(practices_folder=folder)
        )
        self._connect(self.exports, "exports_folder", lambda folder: settings.set(exports_folder=folder))
        self._connect(self.backups, "backups_folder", self._move_backups)
        self.show_now()

    def show_now(self) -> None:
        """Show what counts now."""
        now = self._settings.now
        self.practices.show_folder(now.practices_folder)
        self.exports.show_folder(now.exports_folder)
        self.backups.show_folder(now.backups_folder)
        self.trouble.setVisible(bool(self.trouble.text()))

    def _connect(self, row: "_Folder", field: str, keep: Callable[[str], object]) -> None:
        def choose() -> None:
            now = getattr(self._settings.now, field)
            folder = self._files.folder(Path(now) if now and Path(now).is_dir() else documents())
            if folder is not None and self._can_write(folder):
                keep(str(folder.absolute()))

        row.choose.clicked.connect(choose)
        row.usual.clicked.connect(lambda: self._go_usual(row, keep))

    def _go_usual(self, row: "_Folder", keep: Callable[[str], object]) -> None:
        self.trouble.setText("")
        keep("")
        row.choose.setFocus()

    def _can_write(self, folder: Path) -> bool:
        """Tried now, because later nobody looks."""
        import tempfile

        try:
            with tempfile.TemporaryFile(dir=folder):
                self.trouble.setText("")
        except OSError:
            words = self.tr("In '{folder}' kan niet geschreven worden. Er is niets veranderd.")
            self.trouble.setText(words.format(folder=folder))
        self.trouble.setVisible(bool(self.trouble.text()))
        return not self.trouble.text()

    def _move_backups(self, folder: str) -> None:
        """What lies in the folder of before stays there, and is still found."""
        now = self._settings.now
        earlier = dict.fromkeys((now.backups_folder, *now.backups_before))
        before = tuple(one for one in earlier if one and one != folder)
        self._settings.set(backups_folder=folder, backups_before=before)


class _Folder(QWidget):
    """What goes there, where that is, and the two buttons to change it."""

    def __init__(self, theme: Theme, what: str, choose: str, usual: str, parent: Part) -> None:
        super().__init__(parent)
        self._usual_words = usual
        self._where = plain_label("", TextRole.BODY, self, wrap=True)
        low, link = ButtonSize.LIST, ButtonKind.LINK
        self.choose = Button(theme, choose, self, size=low)
        self.usual = Button(theme, self.tr("Gebruik weer de gewone plaats"), self, kind=link, size=low)
        for button in (self.choose, self.usual):
            button.setAccessibleDescription(what)
        buttons = QWidget(self)
        line = FlowLayout(buttons, gap=Space.M)
        line.addWidget(self.choose)
        line.addWidget(self.usual)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(plain_label(what, TextRole.STRONG, self, wrap=True))
        layout.addWidget(self._where)
        layout.addWidget(buttons)

    @property
    def where(self) -> str:
        """What it says of the place."""
        return self._where.text()

    def show_folder(self, folder: str) -> None:
        """Show where it is; empty: the usual place, and there is nothing to go back to."""
        gone = bool(folder) and not Path(folder).is_dir()
        words = self.tr("{folder} (nu niet bereikbaar; intussen: {usual})") if gone else "{folder}"
        self._where.setText(words.format(folder=folder or self._usual_words, usual=self._usual_words))
        self.usual.setVisible(bool(folder))
