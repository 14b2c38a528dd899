"""The wall leaves the house as a drawing: everything that may be seen, readable, and nobody's name."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from docx import Document
from PIL import Image

from app.cli import main
from app.exports.board_files import export_notes, export_wall
from app.exports.board_report import board_blocks
from app.exports.document import Picture
from app.exports.grondplan_consent import Consent
from app.exports.notes_table import BOM, HEADER, notes_csv
from app.exports.wall import Wall, wall_of
from app.exports.wall_files import report_pictures, wall_pdf, wall_png
from app.exports.writing import export_day_report
from app.foundation.errors import KnownError
from app.imports.notes_file import read_notes
from app.prose.blocks import Table, runs_text
from app.workshop.answer import Marks
from app.workshop.board import Board
from app.workshop.board_values import NewNote
from app.workshop.day_guides import BOARD_ID
from app.workshop.methods import use
from app.workshop.workshop import Workshop
from tests.practices import practice_of, sample_day

FORMULAS = ("=1+1", "+32 9 123 45 67", "-eerst zitten", "@iedereen", "'t is koud", "'=x", "=> zie foto")


@pytest.fixture
def board(workshop: Workshop) -> Board:
    use(workshop, "werkzame-elementen", workshop.people.days()[0].id)
    return workshop.board(BOARD_ID)


def wall(workshop: Workshop) -> Wall:
    return wall_of(workshop, BOARD_ID, Consent(workshop.file, names=False))


def words_in(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        text = " ".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    return " ".join(text.split())


def texts_in(blocks: Sequence[object]) -> str:
    tables = [block for block in blocks if isinstance(block, Table)]
    return "\n".join(runs_text(cell) for table in tables for row in table.rows for cell in row)


def test_every_note_of_the_sample_day_can_be_read_on_paper() -> None:
    with practice_of(sample_day()) as workshop:
        made = wall(workshop)
        words = words_in(wall_pdf(made, "Het Speelhuis")).replace(" ", "")
        assert made.notes == 82
        for group in made.groups:
            for note in group.notes:
                if note.text.isascii():
                    assert "".join(note.text.split()) in words


def test_what_is_not_for_others_is_nowhere(workshop: Workshop, board: Board) -> None:
    day = workshop.people.days()[0].id
    shy = workshop.people.add_person("Shirin", day)
    workshop.seats.set_quotable(shy.id, False)
    board.add("voor iedereen", "groen")
    board.add("enkel voor ons", "groen", marks=Marks(private=True))
    board.add("van iemand die dat niet wil", "geel", shy)
    made = wall(workshop)
    assert [note.text for group in made.groups for note in group.notes] == ["voor iedereen"]
    assert made.left_out == 2
    words = words_in(wall_pdf(made, ""))
    assert "enkel" not in words
    assert "Shirin" not in words
    assert "enkel" not in notes_csv(workshop, Consent(workshop.file, names=True)).decode()
    assert "enkel" in notes_csv(workshop, Consent(workshop.file, names=True), private=True).decode()


@pytest.mark.parametrize("text", ["a" * 5_000, "woord " * 1_000, "🙂", "  ", "مرحبا بك", "lijn\n" * 200])
def test_any_note_fits_on_paper_and_nothing_of_it_is_cut(workshop: Workshop, board: Board, text: str) -> None:
    board.add_all([NewNote("ervoor", "geel"), NewNote(text, "groen"), NewNote("erna", "roze")])
    words = words_in(wall_pdf(wall(workshop), "Proef"))
    assert "ervoor" in words
    assert "erna" in words
    for letter in ("a", "woord", "lijn"):
        if text.count(letter) > 100:
            found = words.count(letter)
            assert found >= text.count(letter)
    assert report_pictures(wall(workshop))


def test_one_picture_holds_the_whole_wall_and_is_about_as_wide_as_a_screen() -> None:
    with practice_of(sample_day()) as workshop:
        image = Image.open(io.BytesIO(wall_png(wall(workshop))))
    assert image.format == "PNG"
    assert 1.0 < image.width / image.height < 2.5
    assert len(image.getcolors(1_000_000) or ()) > 10


def test_a_wall_too_big_for_one_picture_says_what_to_do(workshop: Workshop, board: Board) -> None:
    board.add_all([NewNote("woord " * 400, "geel") for _ in range(200)])
    with pytest.raises(KnownError, match="bewaar ze als PDF"):
        wall_png(wall(workshop))
    assert words_in(wall_pdf(wall(workshop), "")).count("woord") >= 80_000


def test_a_board_without_notes_is_no_file(workshop: Workshop, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="nog geen post-its"):
        export_wall(workshop, tmp_path / "wand.png")
    assert not (tmp_path / "wand.png").exists()


def test_what_looks_like_a_formula_stays_text_on_its_way_to_a_spreadsheet_and_back(
    workshop: Workshop, board: Board, tmp_path: Path
) -> None:
    board.add_all([NewNote(text, "groen", cluster="=Cluster") for text in FORMULAS])
    target = tmp_path / "post-its.csv"
    export_notes(workshop, target)
    content = target.read_bytes().decode("utf-8")
    rows = list(csv.reader(io.StringIO(content.removeprefix(BOM)), delimiter=";"))
    assert tuple(rows[0]) == HEADER
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows[1:] for cell in row)
    back = read_notes(target, board.step.colors)
    assert tuple(note.text for note in back.notes) == FORMULAS
    assert {note.cluster for note in back.notes} == {"=Cluster"}
    assert {note.color for note in back.notes} == {"groen"}


def test_the_report_has_the_wall_in_words_too(workshop: Workshop, board: Board) -> None:
    ids = board.add_all([NewNote("dag zeggen", "groen"), NewNote("samen kiezen", "geel"), NewNote("los")])
    made = board.make_cluster("Aan de deur", ids[:2])
    board.set_specific(made)
    board.vote(ids[0], 3)
    blocks = list(board_blocks(workshop, Consent(workshop.file, names=False)))
    told = texts_in(blocks)
    assert "eigen aan deze praktijk" in told
    for part in (
        "1. Aan de deur",
        "2 post-its · 3 stipjes",
        "● alliantie",
        "▲ samen beslissen",
        "– dag zeggen",
    ):
        assert part in told
    assert "zonder kleur\n– los" in told
    pictures = [block for block in blocks if isinstance(block, Picture)]
    assert len(pictures) == 2
    assert "Aan de deur: 3 stipjes" in pictures[0].alt


def test_the_day_report_ends_with_what_the_group_made(tmp_path: Path) -> None:
    with practice_of(sample_day()) as workshop:
        day = workshop.people.days()[0].id
        for suffix in (".docx", ".pdf"):
            export_day_report(workshop, tmp_path / f"dag{suffix}", day)
    document = Document(str(tmp_path / "dag.docx"))
    headings = [
        one.text for one in document.paragraphs if one.style is not None and one.style.name == "Heading 1"
    ]
    assert headings[-6:] == [
        "Post-its en clusters",
        "Praktijkprofiel",
        "Gesprekken met de kaarten",
        "Verhalen en leerinzichten",
        "Andere werkvormen",
        "Plenaire terugkoppeling",
    ]
    assert len(document.inline_shapes) > 3
    words = words_in((tmp_path / "dag.pdf").read_bytes())
    assert "Plenaire terugkoppeling" in words
    assert "De groep plakte 80 stipjes. Er waren er 70 uitgedeeld: 10 meer dan verwacht." in words


@pytest.mark.parametrize(("what", "name"), [("wand", "w.png"), ("wand", "w.pdf"), ("post-its", "p.csv")])
def test_the_command_line_writes_them(
    what: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with practice_of(sample_day()) as workshop:
        source = workshop.file.place
        workshop.file.publish_now()
        copy = tmp_path / "kopie.praktijk"
        copy.write_bytes(source.read_bytes())
    assert main(["export", str(copy), "--what", what, "--to", str(tmp_path / name)]) == 0
    assert f"'{name}' is geschreven." in capsys.readouterr().out
    assert (tmp_path / name).stat().st_size > 1_000
