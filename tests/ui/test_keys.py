"""The list of all keys is true: it has what the program hears, and the program hears what it has."""

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import app.ui
from app.exports.cheat_sheet import Reader
from app.guides.loader import bundled_guides
from app.store.opening import create_practice_file
from app.ui.main_window import MainWindow
from app.ui.preferences.cheat_sheets import CheatSheets
from app.ui.preferences.keys.all import all_keys
from app.ui.preferences.keys.key_list import Key, KeyGroup, found
from app.ui.preferences.keys_list import Title
from app.ui.preferences.keys_window import KeysWindow
from app.ui.prepare.page import PreparePage
from app.ui.projector.keys import MODIFIER
from app.ui.session.page import SessionPage
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.workshop.methods import use
from app.workshop.workshop import Workshop
from tests.ui.hands import Dialogs, type_in, window_at_start

UI = Path(app.ui.__file__).parent
NOT_HEARD = ("demo", "keys", "digits.py", "cheat_sheets.py")
"""The hands of the demo, the list itself, what a digit is on which keyboard, and what is on paper."""
NAMES = {
    "Return": "Enter", "Escape": "Esc", "Delete": "Del", "Space": "Spatie", "Backspace": "Terugspatie",
    "Backtab": "Tab", "PageDown": "PgDn", "PageUp": "PgUp", "PgDown": "PgDn", "Up": "↑", "Down": "↓",
    "Left": "←", "Right": "→", "↵": "Enter", "Plus": "+", "Minus": "–", "-": "–", "Period": ".",
    "Equal": "+", "Underscore": "–",
}  # fmt: skip
OF_QT = {"Tab", "Home", "End", "PgUp", "PgDn"}
"""What every list and every window of Qt hears by itself."""
HELD = {"Shift", "Control", "Alt", "AltGr", "Meta"}
STANDARD = {
    "Undo": {"Ctrl+Z"},
    "Redo": {"Ctrl+Y", "Ctrl+Shift+Z"},
    "Find": {"Ctrl+F"},
    "Paste": {"Ctrl+V"},
}
SEQUENCE = re.compile(
    r"((Ctrl|Alt|Shift)[+ ])*(F\d+|(Ctrl|Alt|Shift)[+ ](\S|[A-Z]\w+))|Esc|Del|Tab|PgDn|PgUp|Home|Spatie"
)


def spelled(sequence: str) -> str:
    """A key as the list spells it."""
    pieces = re.split(r"(?<=.)[+ ](?=.)", sequence)
    return "+".join(NAMES.get(piece, piece) for piece in pieces)


def base(caption: str) -> str:
    """The key itself, without what is held down with it."""
    return re.split(r"(?<=.)\+(?=.)", caption)[-1]


def nodes_of(node: ast.AST) -> Iterator[ast.AST]:
    """Everything in it, but not the ends of a range of keys."""
    yield node
    for child in ast.iter_child_nodes(node):
        if not (
            isinstance(child, ast.Call) and isinstance(child.func, ast.Name) and child.func.id == "range"
        ):
            yield from nodes_of(child)


class Heard:
    """The keys in the text of one module: as words, as names of Qt, and as letters."""

    def __init__(self, path: Path) -> None:
        self.module = ".".join(("app.ui", *path.relative_to(UI).with_suffix("").parts)).removesuffix(
            ".__init__"
        )
        self.text = path.read_text(encoding="utf-8")
        self.words: set[str] = set()
        self.names: set[str] = set()
        self.letters: set[str] = set()
        for node in nodes_of(ast.parse(self.text)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                if SEQUENCE.fullmatch(node.value):
                    self.words.add(spelled(node.value))
                elif len(node.value) == 1:
                    self.letters.add(spelled(node.value))
            elif isinstance(node, ast.Attribute) and node.attr.startswith("Key_"):
                name = node.attr.removeprefix("Key_")
                self.names |= {NAMES.get(name, name)} - HELD
            elif isinstance(node, ast.Attribute) and "StandardKey" in ast.dump(node.value):
                self.words |= STANDARD.get(node.attr, set())

    def hears(self, caption: str) -> bool:
        """Whether it can be that it hears a key of the list."""
        key = base(caption)
        if re.fullmatch(r"\d–\d", key) or (key.isdigit() and key not in self.names):
            return bool(re.search(r"\bdigit|place_of\(event|Key_1\b|\{\w*(number|place)\b", self.text))
        held = all(re.search(piece, self.text, re.IGNORECASE) for piece in caption.split("+")[:-1] if piece)
        return caption in self.words or (held and (key in self.names or key in self.letters))


@cache
def modules() -> tuple[Heard, ...]:
    return tuple(
        Heard(path)
        for path in sorted(UI.rglob("*.py"))
        if not any(part in NOT_HEARD for part in path.relative_to(UI).parts)
    )


@cache
def listed() -> tuple[KeyGroup, ...]:
    return all_keys()


def usual() -> KeyGroup:
    """The keys that every list, button and field hears."""
    return next(group for group in listed() if "widgets" in group.modules)


def listed_for(module: str) -> Iterator[str]:
    for group in listed():
        if group.hears(module) or group in (usual(), listed()[0]):
            for key in group.keys:
                yield from key.captions


def test_every_key_that_a_module_hears_is_in_the_list_of_its_place() -> None:
    missing = []
    for heard in modules():
        captions = set(listed_for(heard.module))
        bases = {base(caption) for caption in captions}
        missing += [f"{heard.module}: {key}" for key in sorted(heard.words - captions)]
        missing += [f"{heard.module}: {key}" for key in sorted(heard.names - bases) if not key.isdigit()]
    assert missing == []


def test_every_key_in_the_list_is_heard_at_its_place() -> None:
    invented = []
    for group in listed():
        heard = [one for one in modules() if group.hears(one.module)]
        for key in group.keys:
            invented += [
                f"{group.heading}: {caption}"
                for caption in key.captions
                if not (group is usual() and base(caption) in OF_QT)
                and not any(one.hears(caption) for one in heard)
            ]
    assert invented == []


def test_every_place_that_the_list_names_is_there() -> None:
    known = {one.module.removeprefix("app.ui.") for one in modules()}
    packages = {name.rpartition(".")[0] for name in known} | {name.partition(".")[0] for name in known}
    named = {name for group in listed() for name in group.modules}
    assert named - known - packages == set()


# -- the spiekbrieven


@pytest.mark.parametrize("reader", Reader)
def test_every_key_on_a_spiekbrief_stands_in_the_list(reader: Reader) -> None:
    captions = {caption for group in listed() for key in group.keys for caption in key.captions}
    lines = [line for part in CheatSheets().sheet(reader).parts for line in part.lines]
    assert {key for line in lines for key in line.keys} <= captions
    assert sum(bool(line.keys) for line in lines) >= 20
    assert len({line.keys for line in lines if line.keys}) > 15
    loose = [
        line.words for line in lines if re.search(r"\b(F\d+|(Ctrl|Shift|Esc|PgDn|PgUp|Del)\b)", line.words)
    ]
    assert loose == [], "a key in a sentence grows stale"


def test_a_key_that_left_the_list_stands_on_no_spiekbrief(monkeypatch: pytest.MonkeyPatch) -> None:
    left = tuple(
        replace(group, keys=tuple(key for key in group.keys if key.keys != "F7")) for group in listed()
    )
    monkeypatch.setattr("app.ui.preferences.cheat_sheets.all_keys", lambda: left)
    with pytest.raises(LookupError, match="F7"):
        CheatSheets().sheet(Reader.FACILITATOR)


# -- on screen


@pytest.fixture
def window(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    yield from window_at_start(qtbot, qapp, theme, tmp_path)


def open_practice(window: MainWindow, folder: Path) -> None:
    """A new practice that asks the steps of every guide."""

    def make() -> Workshop:
        workshop = Workshop(create_practice_file(folder / "Speelhuis.praktijk", window.places))
        workshop.start("Het Speelhuis")
        day = workshop.people.days()[0].id
        workshop.people.add_person("Fien", day)
        for key in bundled_guides():
            use(workshop, key, day)
        return workshop

    window.use(make)


def keys_of(window: MainWindow, qtbot: QtBot) -> KeysWindow:
    QTest.keyClick(window, Qt.Key.Key_F1)
    keys = window.preferences.keys
    assert keys is not None
    qtbot.waitUntil(keys.isActiveWindow)
    return keys


def titles(keys: KeysWindow) -> list[str]:
    return [row.words for row in keys.list.rows if isinstance(row, Title)]


def test_every_shortcut_of_every_place_and_kind_of_step_is_in_the_list(
    window: MainWindow, tmp_path: Path
) -> None:
    assert window.start.earlier is not None
    open_practice(window, tmp_path)
    assert window.opened is not None
    practice = window.opened.practice
    prepare = window.page(Place.PREPARE)
    assert isinstance(prepare, PreparePage)
    for place in Place:
        if place is not Place.START:
            window.show_place(place)
    for number in range(len(prepare.parts)):
        prepare.show_part(number)
    window.show_place(Place.SESSION)
    kinds = {type(stop.step): position for position, stop in enumerate(practice.stops)}
    heard: set[tuple[str, str]] = set()
    for position in kinds.values():
        practice.go_to(position)
        for shortcut in window.findChildren(QShortcut):
            keys = shortcut.key().toString(QKeySequence.SequenceFormat.PortableText)
            heard.add((type(shortcut.parent()).__module__, spelled(keys)))
    assert len(kinds) >= 10
    assert len(heard) > 100
    room = {
        key
        for group in all_keys()
        if "projector" in group.modules
        for one in group.keys
        for key in one.captions
    }
    missing = [
        f"{module}: {caption}"
        for module, caption in sorted(heard)
        if caption not in {*listed_for(module), *room} and caption.removeprefix(f"{MODIFIER}+") not in room
    ]
    assert missing == []


def test_f1_shows_the_keys_of_where_people_are_first_and_leads_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    keys = keys_of(window, qtbot)
    assert titles(keys)[:2] == ["Waar je nu bent", "Start"]
    QTest.keyClick(keys, Qt.Key.Key_Escape)
    assert keys.isHidden()
    open_practice(window, tmp_path)
    session = window.page(Place.SESSION)
    assert isinstance(session, SessionPage)
    assert window.opened is not None
    practice = window.opened.practice
    practice.go_to(
        next(at for at, stop in enumerate(practice.stops) if type(stop.step).__name__ == "OpenStep")
    )
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    session.entry.field.setFocus()
    assert titles(keys_of(window, qtbot))[:3] == ["Waar je nu bent", "Sessie · een vraag", "Sessie"]
    QTest.keyClick(keys, Qt.Key.Key_F1)
    qtbot.waitUntil(window.isActiveWindow)
    assert session.entry.field.hasFocus()


def test_a_key_and_a_word_are_found_and_the_list_is_walked_with_arrows(
    window: MainWindow, qtbot: QtBot
) -> None:
    keys = keys_of(window, qtbot)
    assert keys.search.hasFocus()
    type_in(keys.search, "wekker")
    assert keys.says.text() == "Niets gevonden. Zoek een ander woord, of een toets zoals Ctrl+K."
    keys.search.clear()
    type_in(keys.search, "parkeerplaats ctrl")
    rows = [row for row in keys.list.rows if isinstance(row, Key)]
    assert rows == [Key("Ctrl+P", "zet iets op de parkeerplaats")]
    QTest.keyClick(keys.search, Qt.Key.Key_Down)
    assert keys.list.hasFocus()
    QTest.keyClick(keys.list, Qt.Key.Key_End)
    spoken = keys.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ctrl+P: zet iets op de parkeerplaats"


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        ("F11", "F5 · F11"),
        ("ctrl+shift+h", "Ctrl+Shift+H"),
        ("stipje erbij", "+ · –"),
        ("ctrl+-", "Ctrl++ · Ctrl+– · Ctrl+0"),
    ],
)
def test_what_people_look_for_is_found(wanted: str, first: str) -> None:
    assert found(all_keys(), wanted)[0].keys[0].keys == first


def test_nothing_in_the_list_is_cut_in_a_small_window(window: MainWindow, qtbot: QtBot) -> None:
    keys = keys_of(window, qtbot)
    for width in (360, 640):
        keys.resize(width, 240)
        QApplication.processEvents()
        room = keys.list.viewport().width()
        assert keys.list.horizontalScrollBar().maximum() == 0
        for number in range(keys.list.model().rowCount()):
            assert keys.list.visualRect(keys.list.model().index(number, 0)).width() <= room
        for button in (keys.print, *keys.sheets.values()):
            assert button.width() >= button.sizeHint().width()
            assert keys.rect().contains(button.geometry())


def test_what_is_shown_is_printed_on_one_page(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    keys = keys_of(window, qtbot)
    QTest.keyClick(keys.print, Qt.Key.Key_Space)
    assert keys.says.text() == f"'Toetsen van Praktijkdag.pdf' staat in de map '{tmp_path.name}'."
    assert (tmp_path / "Toetsen van Praktijkdag.pdf").read_bytes().startswith(b"%PDF")


def test_both_spiekbrieven_are_a_button_away_and_trouble_is_said(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    keys = keys_of(window, qtbot)
    for reader, button in keys.sheets.items():
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert keys.says.text() == f"'Spiekbrief {reader}.pdf' staat in de map '{tmp_path.name}'."
        assert (tmp_path / f"Spiekbrief {reader}.pdf").read_bytes().startswith(b"%PDF")
    window.files.dialogs = Dialogs(lambda proposal: tmp_path / "weg" / proposal.name)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert keys.says.text().startswith(f"De map '{tmp_path / 'weg'}' is er niet.")
    window.files.dialogs = Dialogs(lambda _proposal: None)
    keys.search.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert keys.says.text().startswith("De map")
