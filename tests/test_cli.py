"""The command line as people meet it: one Dutch sentence when something is wrong, and the right exit code."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

import docx
import pytest

from app import cli
from app.foundation.errors import KnownError
from app.foundation.version import VERSION
from app.imports.day_file import read_day_file
from app.store.places import Places
from app.workshop.workshop import Workshop
from tests.practices import SAMPLE, empty_practice

ROOT = Path(__file__).parents[1]
SMALL = "practice: {title: Proef}\ngrondplan: [{onderdeel: Doel, werkvraag: Wat?, answers: [{text: ja}]}]\n"


class Shell:
    """A folder to stand in, with a data folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.out = self.err = ""

    def run(self, *words: str) -> int:
        """``praktijkdag`` here in this process, which is quicker."""
        out, err = StringIO(), StringIO()
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
            patch.chdir(self.folder)
            patch.setenv("PRAKTIJKDAG_DATA", str(self.folder / "data"))
            try:
                return cli.main(words)
            finally:
                self.out, self.err = out.getvalue(), err.getvalue()

    def run_apart(self, *words: str) -> int:
        """``praktijkdag`` in a process of its own."""
        variables = os.environ | {"PRAKTIJKDAG_DATA": str(self.folder / "data"), "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, "-P", "-m", "app", *words],
            cwd=self.folder,
            env=variables,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        self.out, self.err = done.stdout, done.stderr
        return done.returncode

    def file(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def left(self) -> set[str]:
        """What lies in the folder, but for our own data."""
        return {path.name for path in self.folder.iterdir()} - {"data"}


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample day as a practice file; copy it before changing it."""
    shell = Shell(tmp_path_factory.mktemp("ingelezen"))
    assert shell.run("import", str(SAMPLE), "Speelhuis.praktijk") == 0
    assert shell.out == "'Speelhuis.praktijk' is gemaakt, met 46 vragen en 208 antwoorden erop.\n"
    return shell.folder / "Speelhuis.praktijk"


def test_each_command_runs_as_a_program_of_its_own(shell: Shell) -> None:
    shell.file("dag.yaml", SMALL)
    for words, code in (
        (("import", "dag.yaml", "A.praktijk"), 0),
        (("import", "dag.yaml", "A.praktijk"), 1),
        (("export", "A.praktijk", "--to", "A.docx"), 0),
        (("export", "A.praktijk", "--to", "A.odt"), 1),
        (("check", "A.praktijk"), 0),
        (("check", "dag.yaml"), 1),
        (("merge", "A.praktijk", "weg.praktijk"), 1),
        (("merge", "A.praktijk"), 2),
        (("--help",), 0),
    ):
        assert shell.run_apart(*words) == code, words
        assert shell.err.count("\n") == (code != 0)
        assert bool(shell.out) == (code == 0)
    assert shell.left() == {"dag.yaml", "A.praktijk", "A.docx"}


def test_a_day_goes_in_and_comes_out_the_same(shell: Shell, imported: Path) -> None:
    shutil.copy(imported, shell.folder)
    assert shell.run("export", "Speelhuis.praktijk", "--to", "een.yaml") == 0
    assert shell.run("import", "een.yaml", "Twee.praktijk") == 0
    assert shell.run("export", "Twee.praktijk", "--to", "twee.yml", "--what", "grondplan") == 0
    assert shell.err == ""
    assert (shell.folder / "twee.yml").read_bytes() == (shell.folder / "een.yaml").read_bytes()
    assert len(read_day_file(shell.folder / "een.yaml").grondplan) == 46


def test_word_is_written_and_remembered_in_the_file(shell: Shell, imported: Path) -> None:
    shutil.copy(imported, shell.folder)
    for number in (1, 2):
        assert shell.run("export", "Speelhuis.praktijk", "--to", "plan.docx") == 0
        assert shell.out.startswith(f"'plan.docx' is geschreven (v{number} · ")
    assert (shell.folder / "plan.docx").read_bytes().startswith(b"PK")
    assert shell.left() == {"Speelhuis.praktijk", "plan.docx"}


def test_the_leerinzichten_of_a_day_go_out_as_word_and_pdf(shell: Shell, imported: Path) -> None:
    shutil.copy(imported, shell.folder)
    for name, begin in (("leer.docx", b"PK"), ("leer.pdf", b"%PDF")):
        assert shell.run("export", "Speelhuis.praktijk", "--what", "leerinzichten", "--to", name) == 0
        assert (shell.folder / name).read_bytes().startswith(begin)
    assert shell.run("export", "Speelhuis.praktijk", "--what", "leerinzichten", "--to", "leer.csv") == 1
    assert "leer.csv" in shell.err
    assert shell.left() == {"Speelhuis.praktijk", "leer.docx", "leer.pdf"}


AIM = "Aanleiding en vraagstuk"


def headings(path: Path) -> list[str]:
    document = docx.Document(str(path))
    return [line.text for line in document.paragraphs if line.style and line.style.name == "Heading 1"]


def test_a_presentation_and_a_calendar_go_out_and_leave_the_file_as_it_was(
    shell: Shell, imported: Path
) -> None:
    before = imported.read_bytes()
    made = {"presentatie": ("x.pptx", "x.docx"), "kalender": ("dagen.ics", "lijst.docx", "lijst.pdf")}
    for what, names in made.items():
        for name in names:
            assert shell.run("export", str(imported), "--what", what, "--to", name) == 0, shell.err
            assert shell.out == f"'{name}' is geschreven.\n"
    assert (shell.folder / "dagen.ics").read_bytes().count(b"BEGIN:VEVENT") == 1
    assert (shell.folder / "x.pptx").stat().st_size > 20_000
    assert imported.read_bytes() == before
    assert shell.run("export", str(imported), "--what", "presentatie", "--to", "x.ics") == 1
    assert "PowerPoint" in shell.err
    assert shell.run("export", str(imported), "--what", "kalender", "--to", "x.pptx") == 1
    assert not (shell.folder / "x.ics").exists()


def test_a_grondplan_goes_out_in_parts_and_without_what_is_missing(shell: Shell, imported: Path) -> None:
    shutil.copy(imported, shell.folder)
    export = ("export", "Speelhuis.praktijk", "--to", "deel.docx", "--parts", "doelgroep, aanleiding")
    assert shell.run(*export, "--annexes", "bronnen", "--no-gaps") == 0
    assert headings(shell.folder / "deel.docx") == [AIM, "Doelgroep", "Bijlage: Bronnen"]
    assert shell.run(*export, "--annexes", "geen", "--level", "goed-beschreven") == 0
    assert headings(shell.folder / "deel.docx") == [AIM, "Doelgroep"]


def test_the_final_version_is_no_draft_and_a_pdf_can_be_made_too(shell: Shell, imported: Path) -> None:
    shutil.copy(imported, shell.folder)
    for options, is_draft in ((("--provenance",), True), (("--final",), False)):
        assert shell.run("export", "Speelhuis.praktijk", "--to", "plan.docx", *options) == 0
        footer = docx.Document(str(shell.folder / "plan.docx")).sections[0].footer
        assert ("ontwerp" in footer.paragraphs[-1].text) == is_draft
    assert shell.run("export", "Speelhuis.praktijk", "--to", "plan.pdf", "--final") == 0
    assert shell.out.startswith("'plan.pdf' is geschreven (v3 · ")
    assert (shell.folder / "plan.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--to", "x.docx", "--level", "gevorderd"), "het niveau 'gevorderd' kennen we niet"),
        (("--to", "x.docx", "--parts", "doelgroepen"), "(bedoel je 'doelgroep'?)"),
        (("--to", "x.pdf", "--annexes", "bronnen,foto"), "de bijlage 'foto' kennen we niet"),
        (("--to", "x.yaml", "--final"), "--final hoort bij een grondplan in Word of PDF"),
        (("--to", "x.docx", "--what", "agenda", "--no-gaps"), "--no-gaps hoort bij een grondplan"),
        (("--to", "x.pdf", "--template", "huis.dotx"), "--template hoort bij een grondplan in Word"),
        (("--to", "x.docx", "--final", "--provenance"), "kies --final of --provenance"),
    ],
)
def test_options_that_mean_nothing_are_refused(
    shell: Shell, imported: Path, options: tuple[str, ...], said: str
) -> None:
    with pytest.raises(SystemExit) as stopped:
        shell.run("export", str(imported), *options)
    assert stopped.value.code == 2
    assert said in shell.err
    assert not list(shell.folder.glob("x.*"))


def test_an_anonymous_export_warns_for_names_in_texts(shell: Shell, imported: Path) -> None:
    assert shell.run("export", str(imported), "--to", "zonder.yaml", "--anonymous") == 0
    assert shell.err.startswith("In ")
    assert shell.err.count("\n") == 1
    day = read_day_file(shell.folder / "zonder.yaml")
    assert day.participants == ()
    assert all(answer.by is None for question in day.grondplan for answer in question.answers)


def test_a_day_file_can_be_written_while_somebody_has_the_practice_open(shell: Shell) -> None:
    workshop = empty_practice(shell.folder)
    workshop.start("Proef")
    workshop.file.publish_now()
    assert shell.run_apart("export", "Naam.praktijk", "--to", "dag.yaml") == 0
    assert shell.run_apart("export", "Naam.praktijk", "--to", "plan.docx") == 1
    assert "is open bij" in shell.err
    assert not (shell.folder / "plan.docx").exists()
    workshop.file.close()


def test_a_check_tells_what_is_there_and_what_is_missing(shell: Shell, imported: Path) -> None:
    assert shell.run("check", str(imported)) == 0
    lines = shell.out.splitlines()
    assert lines[:2] == ["Het Speelhuis (praktijk)", "Het bestand is heel."]
    assert "Aangemeld: niets meer nodig." in lines
    assert any(line.startswith("  - Doel: ") for line in lines)


def test_a_check_for_privacy_tells_what_to_look_at_and_where(shell: Shell, imported: Path) -> None:
    assert shell.run("check", str(imported), "--privacy") == 0
    lines = shell.out.splitlines()
    assert lines[0].startswith("Kijk 33 plaatsen na voor je iets doorgeeft.")
    assert lines[1:3] == [
        "- Korte omschrijving – Wat gebeurt er op een gewone voormiddag?: "
        "‘Fien’ lijkt de naam van iemand die meedeed.",
        "    [openingsuur na te vragen: Fien zegt 9.00–11.30, Staf 9.30–12.00]",
    ]
    shell.file("dag.yaml", SMALL)
    shell.run("import", "dag.yaml", "A.praktijk")
    assert shell.run("check", "A.praktijk", "--privacy") == 0
    assert shell.out.startswith("We vonden niets dat naar een cliënt kan wijzen.")


def test_a_copy_is_merged_with_what_is_new_and_what_to_choose(shell: Shell, imported: Path) -> None:
    shutil.copy(imported, shell.folder / "A.praktijk")
    shutil.copy(imported, shell.folder / "B.praktijk")
    for name, title in (("A", "Speelhuis A"), ("B", "Speelhuis B")):
        _retitle(shell, name, title)
    assert shell.run("merge", "A.praktijk", "B.praktijk") == 0
    assert shell.out == "Uit 'B.praktijk': 1 nieuwe wijziging. In 'A.praktijk': 1 keuze te maken.\n"
    assert shell.run("merge", "A.praktijk", "B.praktijk") == 0
    assert shell.out.startswith("Uit 'B.praktijk': 0 nieuwe wijzigingen.")
    assert shell.run("check", "A.praktijk") == 0
    assert "Na samenvoegen nog te kiezen: 1." in shell.out


def _retitle(shell: Shell, name: str, title: str) -> None:
    from app.store.opening import open_practice_file

    places = Places(shell.folder / "data")
    workshop = Workshop(open_practice_file(shell.folder / f"{name}.praktijk", places))
    workshop.describe("title", title)
    assert workshop.file.close() is None


def test_another_practice_is_not_merged(shell: Shell, imported: Path) -> None:
    shell.file("klein.yaml", SMALL)
    assert shell.run("import", "klein.yaml", "Klein.praktijk") == 0
    before = (shell.folder / "Klein.praktijk").read_bytes()
    assert shell.run("merge", "Klein.praktijk", str(imported)) == 1
    assert "niets samengevoegd" in shell.err
    assert (shell.folder / "Klein.praktijk").read_bytes() == before


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        ("praktijk: {}\n", "kennen we hier niet"),
        (SMALL.replace("{text: ja}", "{by: Niemand, text: ja}"), "geen deelnemer en geen tafel"),
        (SMALL + "\x1b", "onzichtbaar teken"),
        ("a: &a [x]\nb: *a\n", "anker"),
        ("lol: &lol [x, x]\n" + "".join(f"l{n}: &l{n} [*lol, *lol]\n" for n in range(20)), "anker"),
        ("[" * 5000, "in elkaar"),
        (b"PK\x03\x04rest", "geen tekstbestand"),
        (b"\xff\xfe\x00", "UTF-16"),
        ("", "leeg"),
        ("practice: {title: !!python/object:os.system x}\n", "een type met !"),
    ],
    ids=[
        "unknown key",
        "unknown person",
        "control",
        "alias",
        "bomb",
        "deep",
        "zip",
        "utf-16",
        "empty",
        "tag",
    ],
)
def test_a_day_that_can_not_be_read_makes_nothing(shell: Shell, content: str | bytes, hint: str) -> None:
    shell.file("dag.yaml", content)
    assert shell.run("import", "dag.yaml", "Nieuw.praktijk") == 1
    assert hint in shell.err
    assert shell.err.count("\n") == 1
    assert shell.out == ""
    assert shell.left() == {"dag.yaml"}


def test_what_is_there_already_is_not_touched(shell: Shell) -> None:
    shell.file("dag.yaml", SMALL)
    shell.file("Naam.praktijk", "iets van iemand")
    assert shell.run("import", "dag.yaml", "Naam.praktijk") == 1
    assert "bestaat al" in shell.err
    assert (shell.folder / "Naam.praktijk").read_text() == "iets van iemand"


def test_a_folder_that_is_not_there_is_named(shell: Shell) -> None:
    shell.file("dag.yaml", SMALL)
    assert shell.run("import", "dag.yaml", "weg/Naam.praktijk") == 1
    assert "kan daar niet gemaakt worden" in shell.err
    assert shell.run("import", "nergens.yaml", "Naam.praktijk") == 1
    assert "“nergens.yaml”" in shell.err
    assert shell.left() == {"dag.yaml"}


@pytest.mark.parametrize(
    "kind", ["text", "truncated", "flipped", "foreign", "trigger", "folder", "nothing", "empty"]
)
def test_what_is_no_whole_practice_file_is_refused(shell: Shell, imported: Path, kind: str) -> None:
    path = shell.folder / "X.praktijk"
    content = imported.read_bytes()
    if kind == "text":
        path.write_text("geen databank")
    elif kind == "truncated":
        path.write_bytes(content[: len(content) // 2])
    elif kind == "flipped":
        middle = len(content) // 2
        path.write_bytes(
            content[:middle]
            + bytes(255 - byte for byte in content[middle : middle + 9000])
            + content[middle + 9000 :]
        )
    elif kind == "foreign":
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE a (b)")
        connection.close()
    elif kind == "trigger":
        path.write_bytes(content)
        connection = sqlite3.connect(path)
        connection.execute("CREATE TRIGGER t AFTER INSERT ON day BEGIN SELECT 1; END")
        connection.commit()
        connection.close()
    elif kind == "folder":
        path.mkdir()
    elif kind == "empty":
        path.write_bytes(b"")
    for words in (
        ("check", path.name),
        ("export", path.name, "--to", "a.yaml"),
        ("merge", path.name, str(imported)),
    ):
        assert shell.run(*words) == 1, words
        assert "X.praktijk" in shell.err
        assert shell.err.count("\n") == 1
        assert shell.out == ""
    assert not (shell.folder / "a.yaml").exists()


def test_a_damaged_file_names_its_newest_good_copy(shell: Shell, imported: Path) -> None:
    path = Path(shutil.copy(imported, shell.folder))
    assert shell.run("check", path.name) == 0
    path.write_bytes(path.read_bytes()[:5000])
    assert shell.run("check", path.name) == 1
    assert "reservekopie" in shell.err
    assert str(shell.folder / "data") in shell.err


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("import",), "hier ontbreekt DAG.yaml, NAAM.praktijk"),
        (("import", "dag.yaml", "Naam.docx"), "moet eindigen op .praktijk"),
        (("export", "a.praktijk"), "hier ontbreekt --to"),
        (("export", "a.praktijk", "--to"), "bij --to hoort een waarde"),
        (("export", "a.praktijk", "--to", "a.docx", "--what", "boek"), "'boek' kan niet bij --what"),
        (("export", "a.praktijk", "--to=a.docx", "--anonymous=ja"), "bij --anonymous hoort geen waarde"),
        (("merge", "a.praktijk"), "hier ontbreekt KOPIE.praktijk"),
        (("merge", "a.praktijk", "./a.praktijk"), "twee keer hetzelfde"),
        (("check", "a.praktijk", "b.praktijk"), "dit kennen we hier niet: b.praktijk"),
        (("chek", "a.praktijk"), "bedoel je 'check'?"),
        (("nergens",), "geen opdracht en geen bestand"),
        (("--verkeerd",), "Zo werkt het niet"),
        (("nergens\x1b[31m",), "geen opdracht"),
    ],
)
def test_wrong_use_is_one_sentence_and_two(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], hint: str
) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(words)
    assert stopped.value.code == 2
    said = capsys.readouterr()
    assert hint in said.err
    assert said.err.count("\n") == 1
    assert "\x1b" not in said.err
    assert said.out == ""


def test_a_format_we_do_not_know_names_those_we_do(shell: Shell, imported: Path) -> None:
    assert shell.run("export", str(imported), "--to", "plan.odt") == 1
    assert ".docx" in shell.err
    assert ".yaml" in shell.err


def test_help_is_dutch(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (("--help",), ("export", "-h")):
        with pytest.raises(SystemExit) as stopped:
            cli.main(words)
        assert stopped.value.code == 0
        said = capsys.readouterr().out
        assert said.startswith("Gebruik: praktijkdag")
        assert "opties:" in said
        for english in ("usage", "options", "positional", "show this", "optional"):
            assert english not in said


def test_it_says_which_version_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(["--version"])
    assert stopped.value.code == 0
    assert capsys.readouterr().out == f"Praktijkdag {VERSION}\n"


def test_help_and_the_window_load_nothing_heavy(shell: Shell) -> None:
    looks = (
        "import sys, types; window = types.ModuleType('app.ui.application');"
        "window.run = lambda path: print(path) or 7; sys.modules['app.ui.application'] = window;"
        "from app.cli import main; codes = [main([]), main(['Naam.praktijk'])];"
        "heavy = {'sqlalchemy', 'yaml', 'PySide6', 'docx', 'msgspec'} & set(sys.modules);"
        "print(codes, sorted(heavy))"
    )
    done = subprocess.run(
        [sys.executable, "-c", looks], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.splitlines() == ["None", "Naam.praktijk", "[7, 7] []"]


def test_the_demo_is_played_in_the_folder_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    import app.ui.demo

    played: list[tuple[Path | None, bool]] = []

    def play(out: Path | None, *, every_look: bool) -> int:
        played.append((out, every_look))
        return 0

    monkeypatch.setattr(app.ui.demo, "play", play)
    assert cli.main(["demo", "--out", "hier"]) == 0
    assert cli.main(["demo", "--quick"]) == 0
    assert played == [(Path("hier"), True), (None, False)]


@pytest.mark.parametrize("wrong", [ValueError("geheim van Fien"), FileNotFoundError(2, "weg", "/ergens/x")])
def test_a_bug_is_one_sentence_and_a_report_without_words_of_people(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, wrong: Exception
) -> None:
    def break_down(_path: object) -> int:
        raise wrong

    monkeypatch.setenv("PRAKTIJKDAG_DATA", str(tmp_path))
    monkeypatch.setattr(cli, "_window", break_down)
    assert cli.main([]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "is veilig" in said
    (report,) = Places.of_user().crash_reports.iterdir()
    assert str(report) in said
    assert "break_down" in report.read_text(encoding="utf-8")
    assert "geheim" not in said + report.read_text(encoding="utf-8")


def test_ctrl_c_and_a_closed_pipe_are_quiet(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], imported: Path, tmp_path: Path
) -> None:
    def stop(_path: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_window", stop)
    assert cli.main([]) == 130
    assert capsys.readouterr() == ("", "")
    check = f"{sys.executable} -m app check '{imported}'"
    variables = os.environ | {"PRAKTIJKDAG_DATA": str(tmp_path)}
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; ({check}; echo $? >&2) | true"],
        cwd=ROOT,
        env=variables,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stderr == "0\n"


def test_what_a_file_says_can_not_command_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def complain(_path: object) -> int:
        raise KnownError("rood: \x1b[31m\nen verder")

    monkeypatch.setattr(cli, "_window", complain)
    assert cli.main([]) == 1
    assert capsys.readouterr().err == "rood:  [31m en verder\n"


def test_the_data_folder_can_be_put_elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PRAKTIJKDAG_DATA", str(tmp_path))
    assert Places.of_user().root == tmp_path
    monkeypatch.delenv("PRAKTIJKDAG_DATA")
    assert "Praktijkdag" in str(Places.of_user().root)


BIB = "@book{metz2016, author = {Metz, A.}, title = {Spel}, year = 2016}\n@book{stuk, title = {x\n"


def test_sources_come_in_from_bibtex_and_go_out_again(shell: Shell, imported: Path) -> None:
    shutil.copy(imported, shell.folder)
    shell.file("bronnen.bib", BIB)
    for said in ("1 bron kwam erbij.\n", "Geen bronnen kwamen erbij.\n1 stond er al.\n"):
        assert shell.run("import", "bronnen.bib", "Speelhuis.praktijk") == 0
        assert shell.out == said
        assert shell.err.startswith("Regel 2: bron 'stuk' kwam niet mee")
    assert shell.run("export", "Speelhuis.praktijk", "--what", "bronnen", "--to", "alle.bib") == 0
    text = (shell.folder / "alle.bib").read_text(encoding="utf-8")
    assert text.count("@") == 10
    assert "auteur = {Kinderopvang Bizzebij (fictief)}," in text
    assert "@book{metz2016," in text
    assert shell.run("import", "alle.bib", "Speelhuis.praktijk") == 0
    assert shell.out.startswith("Geen bronnen kwamen erbij.\n10 stonden er al.")


def test_the_list_of_sources_goes_out_on_paper(shell: Shell, imported: Path) -> None:
    for name in ("lijst.docx", "lijst.pdf"):
        assert shell.run("export", str(imported), "--what", "bronnen", "--to", name) == 0
    assert headings(shell.folder / "lijst.docx") == ["Bronnenlijst", "Onderbouwing"]
    (table,) = docx.Document(str(shell.folder / "lijst.docx")).tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == ["Onderdeel", "Onderzoek", "Praktijkkennis", "Ervaringskennis"]
    assert ["Werkzame elementen\nEén soort kennis", "Metz, 2016", "–", "–"] in rows
    assert ["Doel\nNog geen bron", "–", "–", "–"] in rows


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("import", "leeg.bib", "Speelhuis.praktijk"), "'leeg.bib' is leeg."),
        (("import", "brief.bib", "Speelhuis.praktijk"), "In 'brief.bib' staat geen bron in BibTeX."),
        (("import", "weg.bib", "Speelhuis.praktijk"), "'weg.bib' kan niet gelezen worden."),
        (("import", "goed.bib", "Weg.praktijk"), "'Weg.praktijk' is er niet."),
        (("export", "Speelhuis.praktijk", "--what", "bronnen", "--to", "x.yaml"), "We weten niet"),
    ],
)
def test_sources_that_can_not_come_in_or_go_out_change_nothing(
    shell: Shell, imported: Path, words: tuple[str, ...], said: str
) -> None:
    shutil.copy(imported, shell.folder)
    shell.file("leeg.bib", "")
    shell.file("brief.bib", "Beste, zie mail@voorbeeld.be")
    shell.file("goed.bib", BIB)
    before = shell.left()
    assert shell.run(*words) == 1
    assert shell.err.startswith(said)
    assert shell.err.count("\n") == 1
    assert shell.left() == before


def test_two_copies_come_together_in_a_file_of_their_own(shell: Shell, imported: Path) -> None:
    from app.store.opening import open_practice_file

    shutil.copy(imported, shell.folder / "A.praktijk")
    shutil.copy(imported, shell.folder / "B.praktijk")
    for name, title in (("A", "Speelhuis A"), ("B", "Speelhuis B")):
        _retitle(shell, name, title)
    workshop = Workshop(open_practice_file(shell.folder / "B.praktijk", Places(shell.folder / "data")))
    workshop.answers.add("grondplan/doel.verandering", ["Een stoel\x1b[2J"])
    workshop.file.close()
    before = {name: (shell.folder / name).read_bytes() for name in ("A.praktijk", "B.praktijk")}
    words = ("merge", "A.praktijk", "B.praktijk", "--to", "X.praktijk")
    assert shell.run(*words) == 0
    lines = shell.out.splitlines()
    assert lines[0] == "'B.praktijk' brengt één antwoord en één gegeven van de praktijk (gewijzigd)."
    assert any(line.startswith("  + Antwoord ‘Een stoel") for line in lines)
    (choice,) = [line for line in lines if line.startswith("  ? ")]
    assert "(titel)" in choice
    assert set(choice.split(": ", 1)[1].split(" | ")) == {"Speelhuis A", "Speelhuis B"}
    assert lines[-1] == "Uit 'B.praktijk': 2 nieuwe wijzigingen. In 'X.praktijk': 1 keuze te maken."
    assert {name: (shell.folder / name).read_bytes() for name in before} == before
    assert shell.run("check", "X.praktijk") == 0
    assert "Na samenvoegen nog te kiezen: 1." in shell.out
    assert shell.run(*words) == 1
    assert "bestaat al" in shell.err
    assert shell.run("merge", "A.praktijk", "weg.praktijk", "--to", "Y.praktijk") == 1
    assert not (shell.folder / "Y.praktijk").exists()
    with pytest.raises(SystemExit):
        shell.run("merge", "A.praktijk", "B.praktijk", "--to", "Y.zip")
    assert "moet eindigen op .praktijk" in shell.err


def test_a_spiekbrief_needs_no_practice(shell: Shell) -> None:
    for reader in ("begeleider", "penhouder"):
        assert shell.run("keys", reader, "--to", f"{reader}.pdf") == 0
        assert shell.out == f"'{reader}.pdf' is geschreven.\n"
        assert (shell.folder / f"{reader}.pdf").read_bytes().startswith(b"%PDF")
    assert shell.run("keys", "penhouder", "--to", "weg/brief.pdf") == 1
    assert shell.err.startswith("De map 'weg' is er niet.")
    for words in (("zaal", "--to", "brief.pdf"), ("penhouder", "--to", "brief.docx")):
        with pytest.raises(SystemExit):
            shell.run("keys", *words)
    assert not (shell.folder / "brief.docx").exists()
