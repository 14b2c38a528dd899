"""What goes out of a day by command: the report and the sheet for who could not come."""

from pathlib import Path

import pytest

from tests.imports.sheets import fill
from tests.practices import started_practice
from tests.test_cli import Shell


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    shell = Shell(tmp_path)
    with started_practice(tmp_path) as workshop:
        workshop.file.publish_now()
    return shell


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_the_report_of_a_day_goes_to_word_and_pdf(shell: Shell, suffix: str) -> None:
    words = ("export", "Naam.praktijk", "--what", "dagverslag", "--to", f"dag{suffix}", "--day", "1")
    assert shell.run(*words) == 0, shell.err
    assert shell.out == f"'dag{suffix}' is geschreven.\n"
    assert (shell.folder / f"dag{suffix}").stat().st_size > 1000


def test_the_sheet_is_kept_under_its_id(shell: Shell) -> None:
    assert shell.run("export", "Naam.praktijk", "--what", "invulblad", "--to", "blad.docx") == 0, shell.err
    assert "'blad.docx' is geschreven (v1 · " in shell.out


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("--what", "dagverslag", "--to", "dag.yaml"), ".docx (Word) of .pdf (PDF)"),
        (("--what", "invulblad", "--to", "blad.pdf"), ".docx (Word)"),
        (("--what", "dagverslag", "--to", "dag.pdf", "--day", "7"), "Dag 7 is er niet"),
        (("--what", "dagverslag", "--to", "dag.pdf", "--day", "0"), "Dag 0 is er niet"),
    ],
)
def test_what_can_not_be_made_is_explained_and_nothing_is_written(
    shell: Shell, words: tuple[str, ...], hint: str
) -> None:
    before = shell.left()
    assert shell.run("export", "Naam.praktijk", *words) == 1
    assert hint in shell.err
    assert shell.err.count("\n") == 1
    assert shell.left() == before


def test_filled_sheets_are_taken_in_and_it_says_what_went_where(shell: Shell) -> None:
    assert shell.run("export", "Naam.praktijk", "--what", "invulblad", "--to", "blad.docx") == 0, shell.err
    fill(shell.folder / "blad.docx", name="Dayo", doel=("Kinderen spelen.",), kenmerken=("Jong",))
    assert shell.run("sheet", "Naam.praktijk", "blad.docx") == 0, shell.err
    assert shell.out == "'blad.docx' van Dayo: 2 antwoorden opgenomen.\n"
    assert shell.run("sheet", "Naam.praktijk", "blad.docx") == 0, shell.err
    assert "2 stonden er al." in shell.out


def test_one_bad_sheet_takes_in_none(shell: Shell) -> None:
    assert shell.run("export", "Naam.praktijk", "--what", "invulblad", "--to", "blad.docx") == 0, shell.err
    fill(shell.folder / "blad.docx", doel=("Kinderen spelen.",))
    shell.file("slecht.docx", b"%PDF-1.7")
    assert shell.run("sheet", "Naam.praktijk", "blad.docx", "slecht.docx") == 1
    assert "is een PDF" in shell.err
    assert shell.run("sheet", "Naam.praktijk", "blad.docx") == 0
    assert "1 antwoord opgenomen" in shell.out


@pytest.mark.parametrize("what", ["agenda", "uitnodiging"])
def test_a_day_is_not_chosen_where_all_days_go_together(shell: Shell, what: str) -> None:
    words = ("export", "Naam.praktijk", "--what", what, "--to", "a.pdf", "--day", "1")
    assert shell.run_apart(*words) == 2
    assert "--day" in shell.err
