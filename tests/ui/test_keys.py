"""The list of all keys is true: it has what the program hears, and the program hears what it has."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import app.ui
from app.ui.preferences.keys.all import all_keys
from app.ui.preferences.keys.key_list import KeyGroup

UI = Path(app.ui.__file__).parent
NOT_HEARD = ("demo", "keys", "digits.py")
"""The hands of the demo, the list itself, and what a digit is on which keyboard."""
NAMES = {
    "Return": "Enter", "Escape": "Esc", "Delete": "Del", "Space": "Spatie", "Backspace": "Terugspatie",
    "Backtab": "Tab", "PageDown": "PgDn", "PageUp": "PgUp", "PgDown": "PgDn", "Up": "↑", "Down": "↓",
    "Left": "←", "Right": "→", "⇧": "Shift", "↵": "Enter", "Plus": "+", "Minus": "–", "-": "–", "Period": ".",
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
    r"((Ctrl|Alt|Shift|⇧)[+ ])*(F\d+|(Ctrl|Alt|Shift|⇧)[+ ](\S|[A-Z]\w+))|Esc|Del|Tab|PgDn|PgUp|Home|Spatie"
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
        return caption in self.words or key in self.names or key in self.letters


@cache
def modules() -> tuple[Heard, ...]:
    return tuple(
        Heard(path)
        for path in sorted(UI.rglob("*.py"))
        if not any(part in NOT_HEARD for part in path.relative_to(UI).parts)
    )


def usual() -> KeyGroup:
    """The keys that every list, button and field hears."""
    return next(group for group in all_keys() if "widgets" in group.modules)


def listed_for(module: str) -> Iterator[str]:
    for group in all_keys():
        if group.hears(module) or group == usual() or group == all_keys()[0]:
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
    for group in all_keys():
        heard = [one for one in modules() if group.hears(one.module)]
        for key in group.keys:
            invented += [
                f"{group.heading}: {caption}"
                for caption in key.captions
                if not (group == usual() and base(caption) in OF_QT)
                and not any(one.hears(caption) for one in heard)
            ]
    assert invented == []


def test_every_place_that_the_list_names_is_there() -> None:
    known = {one.module.removeprefix("app.ui.") for one in modules()}
    packages = {name.rpartition(".")[0] for name in known} | {name.partition(".")[0] for name in known}
    named = {name for group in all_keys() for name in group.modules}
    assert named - known - packages == set()
