"""Remarks by the command line: in from Word, out as answers, a letter and tracked changes."""

import json
from pathlib import Path

import pytest

from app.exports.word_text import W
from app.workshop.returned_values import PlacedBy
from tests.exports.commenting import Said, commented, part
from tests.practices import SAMPLE
from tests.test_cli import Shell

WORDS = "ongeveer één op de vier moeders"


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    shell = Shell(tmp_path)
    assert shell.run("import", str(SAMPLE), "S.praktijk") == 0
    assert shell.run("export", "S.praktijk", "--to", "plan.docx") == 0
    return shell


def comes_back(shell: Shell, *said: Said) -> None:
    plan = (shell.folder / "plan.docx").read_bytes()
    (shell.folder / "terug.docx").write_bytes(commented(plan, said))


def test_remarks_are_taken_in_and_told_in_a_table(shell: Shell) -> None:
    comes_back(shell, Said(WORDS, "Welke is het?"), Said(WORDS, "Al gezien.", done=True))
    assert shell.run("remarks", "S.praktijk", "terug.docx") == 0
    lines = shell.out.splitlines()
    assert lines[0].split() == ["Wat", "Waar", "Van", "Opmerking", "Geplaatst", "door"]
    assert lines[2].startswith("nieuw ")
    assert "Aanleiding en vraagstuk" in lines[2]
    assert "bladwijzer" in lines[2]
    assert lines[3].startswith("nieuw, klaar")
    assert lines[-2:] == [
        "Uit 'terug.docx': 2 nieuwe opmerkingen.",
        "Op klaar, want in Word opgelost: 1 opmerking.",
    ]
    assert shell.run("remarks", "S.praktijk", "terug.docx") == 0
    assert shell.out.splitlines()[-1] == "2 opmerkingen had je al."


def test_a_program_gets_them_in_json(shell: Shell) -> None:
    comes_back(shell, Said(WORDS, "Welke is het?"), Said("", "Ook goed.", "Isaura", to=0))
    assert shell.run("remarks", "S.praktijk", "terug.docx", "--json") == 0
    told = json.loads(shell.out)
    (one,) = told["remarks"]
    assert (one["came"], one["section"], one["new_replies"]) == ("new", "Aanleiding en vraagstuk", 1)
    assert one["placed"] == PlacedBy.BOOKMARK.value
    assert told["export"]


def test_what_is_no_word_file_is_one_sentence(shell: Shell) -> None:
    (shell.folder / "terug.docx").write_bytes(b"%PDF-1.7")
    assert shell.run("remarks", "S.praktijk", "terug.docx") == 1
    assert shell.err.count("\n") == 1


def test_answers_without_any_and_a_letter_with_all(shell: Shell) -> None:
    assert shell.run("export", "S.praktijk", "--what", "antwoorden", "--to", "X.docx") == 1
    assert "Er kwam nog geen Word-bestand" in shell.err
    assert shell.run("export", "S.praktijk", "--what", "begeleidende-brief", "--to", "brief.docx") == 0
    assert (shell.folder / "brief.docx").exists()
    with pytest.raises(SystemExit):
        shell.run("export", "S.praktijk", "--to", "X.docx", "--returned", "a.docx")


def test_an_export_can_be_compared_with_an_earlier_one(shell: Shell) -> None:
    code = shell.run("export", "S.praktijk", "--to", "plan2.docx")
    assert code == 0
    known = shell.out.partition("· ")[2][:4]
    assert shell.run("export", "S.praktijk", "--to", "plan3.docx", "--since", known) == 0
    document = part((shell.folder / "plan3.docx").read_bytes(), "word/document.xml")
    assert not list(document.iter(W + "ins", W + "del")), "nothing changed in between"
    with pytest.raises(SystemExit):
        shell.run("export", "S.praktijk", "--to", "plan4.docx", "--since", "ZZZZ")
    assert "kennen we niet" in shell.err
    with pytest.raises(SystemExit):
        shell.run("export", "S.praktijk", "--to", "plan4.pdf", "--since", known)
