"""The composition root: fonts, theme, translations, crash hooks, window.

Nothing heavy is loaded before the first paint.
"""

import os
import sys
import threading
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app.foundation.memory import give_memory_back
from app.foundation.resources import resource
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.own_events import Application
from app.ui.preferences.dressing import dress
from app.ui.preferences.languages import DUTCH, language_of
from app.ui.preferences.start_again import SIZE_VARIABLE, start_again
from app.ui.preferences.whole_page import show_first
from app.ui.quick import without_collecting
from app.ui.settings import TEXT_SIZES, UserSettings
from app.ui.theme.fonts import FIRST, OTHERS, register_fonts
from app.ui.theme.style import Theme
from app.ui.trouble.watch import Watch
from app.ui.widgets.rail import Place


def run(path: Path | None = None) -> int:
    """Open the window, on a file when one is given; returns when it is closed."""
    places = Places.of_user()
    with without_collecting():
        app, window = show_window(sys.argv[:1], places, path)
    watch = Watch(places, window)
    with watch.caught():
        if path is not None:
            watch.leave_trace()
        QTimer.singleShot(0, window, lambda: watch.begin(path))
        if path is None:
            QTimer.singleShot(0, window, _load_ahead)
        code = app.exec()
    watch.end(code)
    if window.preferences.begins_again:
        start_again(window.preferences.begins_with)
    return code


def show_window(
    arguments: list[str], places: Places, path: Path | None = None
) -> tuple[QApplication, MainWindow]:
    """The window, shown but not yet painted: at its start page, or with the name of the file that opens."""
    settings = UserSettings(places.root)
    _size_everything(settings.now.text_size)
    app = make_application(arguments, settings.now.language)
    theme = Theme(app)
    dress(theme, settings)
    window = MainWindow(app, theme, places, settings=settings)
    app.file_asked.connect(lambda asked: window.open_path(Path(asked)))
    if path is None:
        window.show_place(Place.START)
        window.help.welcome()
    else:
        window.open_path(path)
    show_first(window)
    return app, window


def _size_everything(percent: int) -> None:
    """Qt reads how large a pixel is when it starts, and never again."""
    if percent in TEXT_SIZES and percent != TEXT_SIZES[0]:
        os.environ[SIZE_VARIABLE] = str(percent / 100)


def _load_ahead() -> None:
    """While people look at the start page: load what the first file will need, beside the window."""
    threading.Thread(target=import_module, args=("app.ui.opened",), name="vooruit").start()


def make_application(arguments: list[str], language: str = DUTCH) -> Application:
    """The application with its fonts and its language; tests and the demo make the same one."""
    give_memory_back()
    app = Application(arguments)
    app.setApplicationName("Praktijkdag")
    app.setApplicationDisplayName("Praktijkdag")
    app.setDesktopFileName("praktijkdag")
    app.setWindowIcon(QIcon(str(resource("icons", "praktijkdag.svg"))))
    language = language_of(language)
    QLocale.setDefault(QLocale(f"{language}_BE"))
    register_fonts(resource("fonts"), FIRST)
    QTimer.singleShot(0, app, lambda: _register_other_fonts(app))
    _translate(app, language)
    return app


def _register_other_fonts(app: QApplication) -> None:
    """The stand-ins (Arabic, Ethiopic, emoji): fifteen megabytes that the first paint seldom needs."""
    register_fonts(resource("fonts"), OTHERS)
    for window in app.topLevelWidgets():
        window.update()


def translators(language: str, parent: QObject) -> Iterator[QTranslator]:
    """Qt's own words in a language, and ours: ours come last, and so before what Qt says itself."""
    folders = {
        f"qtbase_{language}": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        f"praktijkdag_{language}": str(resource("translations")),
    }
    for name, folder in folders.items():
        translator = QTranslator(parent)
        if translator.load(name, folder):
            yield translator


def _translate(app: QApplication, language: str) -> None:
    for translator in translators(language, app):
        app.installTranslator(translator)
