"""What is written for those who use it and those who carry on is true, as far as a program can tell."""

import re
import shlex
import tomllib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from app.cli import _parser
from app.ui.preferences.keys.all import all_keys

ROOT = Path(__file__).parents[1]
README, CONTRIBUTING = (
    (ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "CONTRIBUTING.md")
)
DOCS = {"README.md": README, "CONTRIBUTING.md": CONTRIBUTING} | {
    f"docs/{path.name}": path.read_text(encoding="utf-8") for path in (ROOT / "docs").glob("*.md")
}
ENDINGS = r"(?:py|md|sql|yaml|docx|pptx|qm|ts|praktijk|toml|txt|in|png)"
TO_BE_MADE = {"0006.sql", "v6.praktijk", "praktijkdag_XX.ts", "Speelhuis.praktijk", "NAAM.praktijk"}
"""Files that are named as what somebody is going to make."""


def contract(name: str) -> list[list[str]]:
    """The floors of a contract in pyproject.toml, from the top, each with its rooms."""
    given = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = given["tool"]["importlinter"]["contracts"]
    (layers,) = (one["layers"] for one in contracts if one["id"] == name)
    return [re.findall(r"\w+", layer) for layer in layers]


def drawn(number: int) -> list[list[str]]:
    """The floors of a picture in CONTRIBUTING.md, from the top."""
    picture = re.findall(r"^```\n(.*?)^```", CONTRIBUTING, re.MULTILINE | re.DOTALL)[number]
    walls = (line for line in picture.splitlines() if not re.match("[┌├└]", line))
    return [re.findall(r"(?:^ +|│ )(\w+)(?= *│| *$)", line) for line in walls]


@pytest.mark.parametrize(("number", "name"), [(0, "house"), (1, "windows")])
def test_the_house_is_drawn_as_the_contract_builds_it(number: int, name: str) -> None:
    assert drawn(number) == contract(name)


def named_files() -> Iterator[tuple[str, str]]:
    """Every file that a text names, with the text."""
    for doc, text in DOCS.items():
        for name in re.findall(rf"`((?:[\w.*-]+/)*[\w*-]+\.{ENDINGS})`", text):
            yield doc, name
        for link in re.findall(r"\]\(([^)#:]+)\)", text):
            if re.search(rf"\.{ENDINGS}$", link):
                yield doc, (ROOT / doc).parent.joinpath(link).resolve().relative_to(ROOT).as_posix()


def is_there(name: str) -> bool:
    """Whether there is such a file, wherever its name is a part of its path."""
    folders = ("app", "tests", "docs", "resources", "requirements", "benchmarks", "installer")
    places = (ROOT / name, *(ROOT / folder for folder in folders))
    return any(ROOT.glob(name)) or any(any(place.rglob(name)) for place in places if place.is_dir())


def test_every_file_that_is_named_is_there() -> None:
    found = {(doc, name) for doc, name in named_files() if Path(name).name not in TO_BE_MADE}
    assert len(found) > 40
    assert [one for one in sorted(found) if not is_there(one[1])] == []


def test_every_command_in_the_readme_is_understood() -> None:
    commands = re.findall(r"`\./run ([a-z]+ [^`]*)`", README)
    assert len(commands) > 30
    for command in commands:
        assert _parser().parse_args(shlex.split(command)).run is not None, command


def test_every_key_in_the_readme_is_in_the_list_of_keys() -> None:
    known = set(chain.from_iterable(key.captions for group in all_keys() for key in group.keys))
    known |= {"Alt+B", "Alt+F"}  # the letters of the room, as they are typed in a text field
    named = re.findall(r"(?<![\w+])(?:(?:Ctrl|Shift|Alt)\+)+(?:\w+|[,↑↓←→])|(?<![\w+])F\d+\b", README)
    assert len(named) > 20
    assert sorted(set(named) - known) == []
