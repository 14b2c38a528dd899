"""Forms in Word on the command line: their questions as a draaiboek, and the texts back in the form."""

import shutil
from pathlib import Path

import docx
import pytest

from app.guides.loader import load_guide
from app.guides.writing import guide_to_yaml
from tests.imports.word_forms import SHAPES, save
from tests.test_cli import Shell

DAY = """practice: {title: Het Speelhuis, submitter: Huis van het Kind}
grondplan:
  - {onderdeel: Doelgroep, werkvraag: 'Voor wie is de praktijk uiteindelijk bedoeld?', draft: Voor gezinnen.}
  - {onderdeel: Doel, werkvraag: Wat telt?, draft: Rust.}
"""


class Patient(Shell):
    """A shell that also tells the code of wrong use."""

    def run_to_the_end(self, *words: str) -> int:
        try:
            return self.run(*words)
        except SystemExit as stopped:
            return int(str(stopped.code))


@pytest.fixture
def shell(tmp_path: Path) -> Patient:
    shell = Patient(tmp_path)
    save(SHAPES["headed"](), tmp_path / "formulier.docx")
    return shell


@pytest.fixture
def practice(shell: Patient) -> Path:
    shell.file("dag.yaml", DAY)
    assert shell.run("import", "dag.yaml", "Speelhuis.praktijk") == 0
    return shell.folder / "Speelhuis.praktijk"


def test_a_form_becomes_a_draaiboek_that_can_be_read_and_changed(shell: Patient) -> None:
    assert shell.run("guide", "formulier.docx", "--to", "vragen.yaml") == 0
    assert shell.out.startswith("'vragen.yaml' is geschreven, met 7 vragen in 4 onderdelen.\n")
    guide = load_guide(shell.folder / "vragen.yaml")
    assert guide.key == "grondplan"
    assert (shell.folder / "vragen.yaml").read_text("utf-8") == guide_to_yaml(guide)
    assert [section.title for section in guide.sections][1:-1] == [
        "Aanleiding en vraagstuk",
        "Doelgroep",
        "Aanpak",
        "Overdraagbaarheid",
    ]


def test_a_draaiboek_is_no_dagbestand_and_import_says_where_it_goes(shell: Patient) -> None:
    assert shell.run("guide", "formulier.docx", "--to", "vragen.yaml") == 0
    assert shell.run("import", "vragen.yaml", "Speelhuis.praktijk") != 0
    assert "'vragen.yaml' is een draaiboek, geen dagbestand." in shell.err
    assert not (shell.folder / "Speelhuis.praktijk").exists()


def test_the_texts_go_into_a_form_and_what_is_left_comes_behind(shell: Patient, practice: Path) -> None:
    export = ("export", practice.name, "--what", "grondplan", "--form", "formulier.docx", "--to", "uit.docx")
    assert shell.run(*export) == 0
    assert shell.out.startswith("'uit.docx' is geschreven (v1 · ")
    document = docx.Document(str(shell.folder / "uit.docx"))
    assert document.tables[0].rows[0].cells[1].text == "Het Speelhuis"
    assert document.tables[1].rows[0].cells[0].text == "Voor gezinnen."
    assert [line.text for line in document.paragraphs][-2:] == ["Doel: Wat telt?", "Rust."]
    assert shell.run("check", practice.name) == 0


def test_the_form_stays_as_it_is(shell: Patient, practice: Path) -> None:
    before = (shell.folder / "formulier.docx").read_bytes()
    shell.run("export", practice.name, "--form", "formulier.docx", "--to", "uit.docx")
    assert (shell.folder / "formulier.docx").read_bytes() == before


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("guide", "weg.docx", "--to", "x.yaml"), 1, "kan niet gelezen worden"),
        (("guide", "dag.yaml", "--to", "x.yaml"), 1, "geen Word-bestand"),
        (("guide", "formulier.docx", "--to", "x.docx"), 2, "moet eindigen op .yaml"),
        (("guide", "formulier.docx", "--to", "geen/map/x.yaml"), 1, "kon niet bewaard worden"),
        (("export", "P", "--form", "formulier.docx", "--to", "x.pdf"), 2, ".docx"),
        (("export", "P", "--form", "formulier.docx", "--to", "x.docx", "--final"), 2, "--final hoort"),
        (
            ("export", "P", "--what", "kaarten", "--form", "formulier.docx", "--to", "x.pdf"),
            2,
            "--form hoort",
        ),
        (("export", "P", "--form", "dag.yaml", "--to", "x.docx"), 1, "geen Word-bestand"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_writes_nothing(
    shell: Patient, practice: Path, words: tuple[str, ...], code: int, says: str
) -> None:
    before = practice.read_bytes()
    assert shell.run_to_the_end(*(practice.name if word == "P" else word for word in words)) == code
    assert says in shell.err
    assert shell.err.count("\n") == 1
    assert shell.left() == {"formulier.docx", "dag.yaml", practice.name}
    assert practice.read_bytes() == before


def test_a_form_that_asks_something_else_is_told(shell: Patient, practice: Path) -> None:
    other = docx.Document()
    other.add_paragraph("Hoe laat is het?")
    save(other, shell.folder / "uur.docx")
    shutil.copy(practice, shell.folder / "kopie")
    assert shell.run("export", practice.name, "--form", "uur.docx", "--to", "uit.docx") == 1
    assert "geen enkele vraag van dit grondplan" in shell.err
    assert not (shell.folder / "uit.docx").exists()
