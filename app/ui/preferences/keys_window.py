"""All keys, to look one up: by what it does or by itself, those of where people are now first."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.exports.cheat_sheet import Reader
from app.foundation.errors import KnownError
from app.ui.file_questions import FilesAsked, documents
from app.ui.preferences.cheat_sheets import CheatSheets, save_cheat_sheet
from app.ui.preferences.keys.all import all_keys
from app.ui.preferences.keys.key_list import KeyGroup, found, nearest_first, of_here
from app.ui.preferences.keys_list import KeysList, Row, Title
from app.ui.preferences.over import SmallWindow
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.translated import translated
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.rail import HELP_KEY, KEYS_KEY
from app.ui.widgets.text import plain_label

_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeysWindow(SmallWindow):
    """The cursor is in the search field; ↓ goes to the list, F1 or Esc away."""

    help_wanted = Signal()

    def __init__(self, theme: Theme, files: FilesAsked, work: QWidget) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("Alle toetsen"))
        self._files = files
        self._groups = all_keys()
        self._here: list[str] = []
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Zoek een toets of een woord, zoals F8 of stem"))
        self.search.setAccessibleName(self.tr("Zoek een toets of een woord"))
        self.list = KeysList(theme, self)
        self.says = plain_label("", TextRole.SMALL, self, wrap=True)
        low = ButtonSize.LIST
        self.help = Button(theme, self.tr("Hulp"), self, kind=ButtonKind.LINK, size=low, key=HELP_KEY)
        self.print = Button(theme, self.tr("Bewaar als PDF"), self, size=low)
        self.print.setAccessibleDescription(self.tr("Eén blad met de toetsen die je nu ziet"))
        self.sheets = {
            Reader.FACILITATOR: Button(theme, self.tr("Begeleider…"), self, size=low),
            Reader.SCRIBE: Button(theme, self.tr("Penhouder…"), self, size=low),
        }
        self.search.textChanged.connect(lambda _words: self._show())
        self.search.installEventFilter(self)
        self.print.clicked.connect(self._print)
        for reader, button in self.sheets.items():
            button.setAccessibleDescription(self.tr("Een spiekbrief: één blad voor naast het toetsenbord"))
            button.clicked.connect(lambda _on=False, reader=reader: self._print_sheet(reader))
        self.help.clicked.connect(self.help_wanted)
        QShortcut(QKeySequence(KEYS_KEY), self, self.close)
        QShortcut(QKeySequence(HELP_KEY), self, self.help_wanted.emit)
        self._build()

    @property
    def shown(self) -> list[KeyGroup]:
        """The groups that are shown, in their order."""
        return found(nearest_first(self._groups, self._here), self.search.text())

    def show_over(self, here: QWidget) -> None:
        """Show every key, those of the place of this widget first."""
        self._here = _modules_around(here)
        self.search.clear()
        self._show()
        self.come()
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in _DOWN
            and self.list.rows
        ):
            self.list.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        shown = self.shown
        here = [group for group in shown if of_here(group, self._here)]
        rows = _rows(self.tr("Waar je nu bent"), here)
        rows += _rows(self.tr("Elders") if here else "", [group for group in shown if group not in here])
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.print.setEnabled(bool(rows))
        none = self.tr("Niets gevonden. Zoek een ander woord, of een toets zoals Ctrl+K.")
        self._say("" if rows else none)

    def _say(self, words: str) -> None:
        self.says.setText(words)
        self.says.setVisible(bool(words))

    def _print(self) -> None:
        from app.exports.keys_pdf import export_keys

        groups = [(group.heading, [(key.keys, key.words) for key in group.keys]) for group in self.shown]
        title = self.tr("Toetsen van Praktijkdag")
        language = self.tr("nl-BE")
        self._write(
            self.tr("Toetsen van Praktijkdag.pdf"),
            lambda target: export_keys(title, groups, target, language),
        )

    def _print_sheet(self, reader: Reader) -> None:
        self._write(CheatSheets().file_name(reader), lambda target: save_cheat_sheet(reader, target))

    def _write(self, name: str, write: Callable[[Path], None]) -> None:
        """Ask where, write, and say where it is."""
        target = self._files.save(documents() / name)
        if target is None:
            return
        self._say(self.tr("Het blad wordt gemaakt…"))
        self.repaint()
        try:
            write(target)
        except KnownError as error:
            self._say(translated(error.sentence))
            return
        words = self.tr("'{name}' staat in de map '{folder}'.")
        self._say(words.format(name=target.name, folder=target.parent.name))

    def _build(self) -> None:
        foot = FlowLayout()
        foot.addWidget(self.help)
        foot.addWidget(self.print)
        label = plain_label(self.tr("Spiekbrief"), TextRole.SMALL, self)
        label.setMinimumHeight(ButtonSize.LIST.value)
        foot.addWidget(label)
        for button in self.sheets.values():
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.S)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.says)
        layout.addLayout(foot)


def _rows(title: str, groups: list[KeyGroup]) -> list[Row]:
    rows: list[Row] = [Title(title, large=True)] if title and groups else []
    for group in groups:
        rows += [Title(group.heading), *group.keys]
    return rows


def _modules_around(widget: QWidget) -> list[str]:
    """The modules of a widget and of all it stands in, the innermost first."""
    found_here: list[str] = []
    around: QObject | None = widget
    while around is not None:
        found_here.append(type(around).__module__)
        around = around.parent()
    return [module for module in found_here if module.startswith("app.ui")]
