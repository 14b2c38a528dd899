"""The way from the window to its settings and its keys; what was chosen there counts here at once."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.store.places import Places
from app.ui.theme.style import Theme
from app.ui.widgets.rail import KEYS_KEY, SETTINGS_KEY

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.preferences.keys_window import KeysWindow
    from app.ui.preferences.window import SettingsWindow
    from app.workshop.day_file import Naming


class PreferencesDoor(QObject):
    """Makes both windows when they are first wanted."""

    def __init__(self, theme: Theme, window: "MainWindow") -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._settings = window.settings
        self.window: SettingsWindow | None = None
        self.keys: KeysWindow | None = None
        self.begins_again = False
        """Whether the program is to begin anew when this window is closed."""
        self.begins_with: Path | None = None
        """The file to begin with then."""
        for keys, act in ((SETTINGS_KEY, self.show_settings), (KEYS_KEY, self.show_keys)):
            QShortcut(QKeySequence(keys), window, act)
        window.rail.settings_wanted.connect(self.show_settings)
        window.rail.keys_wanted.connect(self.show_keys)
        self._settings.changed.connect(self._on_settings)
        if self._settings.trouble:
            window.notice.show_notice(self._settings.trouble)

    def places(self, places: Places) -> Places:
        """The same places, with the backups where people want them."""
        now = self._settings.now
        folders = [Path(folder) if folder else None for folder in (now.backups_folder, *now.backups_before)]
        return replace(places, backup_folders=tuple(folders))

    def new_day_naming(self) -> "Naming | None":
        """How words of the first day of a new practice may be signed at most."""
        from app.workshop.day_file import Naming

        known = {naming.value: naming for naming in (Naming.TABLE, Naming.NOBODY)}
        return known.get(self._settings.now.new_day_naming)

    def show_settings(self) -> None:
        """Show what people can choose, with what is chosen now."""
        from app.ui.preferences.window import SettingsWindow

        if self.window is None:
            self.window = SettingsWindow(self._theme, self._settings, self._window.files, self._window)
            self.window.again_wanted.connect(self.begin_again)
            self.window.keys_wanted.connect(self.show_keys)
            self.window.help_wanted.connect(self._window.help.show)
            self._window.help.serve(self.window)
        opened = self._window.opened
        self.window.words.show_practice(opened.practice if opened is not None else None)
        self.window.show_over()

    def show_keys(self) -> None:
        """Show every key, those of where people are now first."""
        from app.ui.preferences.keys_window import KeysWindow

        if self.keys is None:
            self.keys = KeysWindow(self._theme, self._window.files, self._window)
            self.keys.help_wanted.connect(self._window.help.show)
            self._window.help.serve(self.keys)
        around = (QApplication.focusWidget(), self._window.focusWidget(), self._window)
        self.keys.show_over(next(one for one in around if one and self._is_work(one)))

    def _is_work(self, widget: QWidget) -> bool:
        return widget is self._window or self._window.isAncestorOf(widget)

    def _on_settings(self) -> None:
        opened = self._window.opened
        if opened is not None:
            opened.practice.workshop.file.use_places(self._window.places)

    def begin_again(self) -> None:
        """Close as always; what could not be kept keeps the window open, and nothing begins."""
        opened = self._window.opened
        path = opened.path if opened is not None else None
        self.begins_again, self.begins_with = True, path
        if self.window is not None:
            self.window.close()
        if not self._window.close():
            self.begins_again = False
