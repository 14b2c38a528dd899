"""What an edited Word file says otherwise, on the command line."""

import json
from pathlib import Path

import pytest

from tests.imports.returns import Edited, type_in
from tests.test_cli import Shell
from tests.test_cli_forms import DAY


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    shell = Shell(tmp_path)
    shell.file("dag.yaml", DAY)
    assert shell.run("import", "dag.yaml", "Speelhuis.praktijk") == 0
    assert shell.run("export", "Speelhuis.praktijk", "--to", "plan.docx") == 0
    return shell


def edited(shell: Shell) -> None:
    file = Edited(shell.folder / "plan.docx")
    type_in(file.paragraph("Voor gezinnen."), "Voor alle gezinnen.")
    file.save("terug.docx")


def test_what_differs_is_printed_per_question_and_nothing_changes(shell: Shell) -> None:
    edited(shell)
    before = (shell.folder / "Speelhuis.praktijk").read_bytes()
    assert shell.run("changes", "Speelhuis.praktijk", "terug.docx") == 0
    assert shell.out.splitlines() == [
        "Doelgroep: Voor wie is de praktijk uiteindelijk bedoeld?",
        "  veranderd",
        "    - Voor gezinnen.",
        "    + Voor alle gezinnen.",
        "1 verschil tussen 'terug.docx' en je teksten. Er is niets veranderd.",
    ]
    assert (shell.folder / "Speelhuis.praktijk").read_bytes() == before


def test_other_programs_get_it_as_json(shell: Shell) -> None:
    edited(shell)
    assert shell.run("changes", "Speelhuis.praktijk", "terug.docx", "--json") == 0
    told = json.loads(shell.out)
    assert (told["file"], told["gone"], told["homeless"]) == ("terug.docx", [], [])
    (asked,) = told["questions"]
    assert asked["section"] == "Doelgroep"
    assert asked["changes"] == [
        {
            "kind": "changed",
            "ours": "Voor gezinnen.",
            "theirs": "Voor alle gezinnen.",
            "before": "Voor gezinnen.",
            "proposed": "Voor alle gezinnen.",
            "both": False,
            "clash": False,
        }
    ]


def test_a_file_with_nothing_different_says_so(shell: Shell) -> None:
    assert shell.run("changes", "Speelhuis.praktijk", "plan.docx") == 0
    assert shell.out == "'plan.docx' zegt niets anders dan je teksten. Er is niets veranderd.\n"


def test_a_file_that_is_no_word_file_is_refused(shell: Shell) -> None:
    (shell.folder / "brief.odt").write_bytes(b"Hallo")
    assert shell.run("changes", "Speelhuis.praktijk", "brief.odt") == 1
    assert "brief.odt" in shell.err
