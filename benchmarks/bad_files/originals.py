"""The good files that the bad ones are made of: one of each sort that people bring in."""

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from app.exports.fill_in_sheet import Asks, SheetWishes
from app.exports.paper_writing import export_sheet
from app.exports.writing import export_practice
from app.foundation.resources import resource
from app.imports.day_file import read_day_file
from app.imports.day_into_practice import bring_in
from app.store.opening import create_practice_file, open_practice_file
from app.store.places import Places
from app.workshop.sheet_marks import PROMPT
from app.workshop.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Originals:
    """Their bytes. ``practice`` is the file that is open when others come in; ``copy`` grew apart from it."""

    practice: bytes
    copy: bytes
    day: str
    guides: tuple[str, ...]
    returned: bytes
    """The plan as Word, with comments and tracked changes of readers."""
    sheet: bytes
    form: bytes


def make_originals() -> Originals:
    """From the sample day."""
    sample = resource("sample", "speelhuis.yaml")
    with TemporaryDirectory() as name:
        folder = Path(name)
        places, place = Places(folder / "data"), folder / "Speelhuis.praktijk"
        workshop = Workshop(create_practice_file(place, places))
        bring_in(read_day_file(sample), workshop)
        plan, sheet = folder / "plan.docx", folder / "blad.docx"
        export_practice(workshop, plan)
        export_sheet(workshop, sheet, workshop.people.days()[0].id, SheetWishes(Asks.ALL))
        workshop.file.close()
        practice = place.read_bytes()
        other = Workshop(open_practice_file(place, places))
        _work_on(other)
        other.file.close()
        return Originals(
            practice,
            place.read_bytes(),
            sample.read_text(encoding="utf-8"),
            tuple(path.read_text(encoding="utf-8") for path in sorted(resource("guides").glob("*.yaml"))),
            _with_readers(plan.read_bytes()),
            _filled(sheet.read_bytes()),
            _form(),
        )


def _work_on(workshop: Workshop) -> None:
    """What somebody did in a copy: new things, other words, something away."""
    steps = [guide.step_id(step) for guide in workshop.guides for _section, step in guide.steps()]
    for number, step in enumerate(steps[:20]):
        made = workshop.answers.enter(step, f"In de kopie gezegd, {number}")
        assert made is not None
        workshop.drafts.write(step, f"Een andere tekst in de kopie, {number}.")
        if number % 5 == 0:
            workshop.answers.bin(made)
    workshop.describe("title", "Het Speelhuis, anders")
    workshop.people.add_person("Nieuw in de kopie")


def parts_of(content: bytes) -> dict[str, bytes]:
    """The parts of a good package."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    """A package of these parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def _with_readers(plan: bytes) -> bytes:
    from benchmarks.word_return import edited

    return edited(parts_of(plan))


def _filled(sheet: bytes) -> bytes:
    """As somebody sends it back."""
    parts = parts_of(sheet)
    text = parts["word/document.xml"].decode()
    parts["word/document.xml"] = text.replace(PROMPT, "Bij ons gaat dat anders, ’s avonds.").encode()
    return packed(parts)


def _form() -> bytes:
    """A form of others: titles, a table of data, questions with lines, boxes to tick."""
    import docx

    form = docx.Document()
    form.add_heading("Aanvraag van een praktijk", 0)
    table = form.add_table(rows=0, cols=2)
    for label in ("Naam van de organisatie", "Contactpersoon", "E-mail", "Datum"):
        table.add_row().cells[0].text = label
    for title in ("De praktijk", "Doelgroep", "Effecten"):
        form.add_heading(title, 1)
        for number in range(4):
            form.add_paragraph(f"{number + 1}. Waarom doen jullie dit zo, en wat werkt er?")
            form.add_paragraph("Schrijf hier enkele zinnen.").runs[0].italic = True
            form.add_paragraph("………………………………………………")
            form.add_paragraph("")
        form.add_paragraph("☐ ja   ☐ nee   ☐ een beetje")
    grid = form.add_table(rows=3, cols=3)
    for number, cell in enumerate(grid.rows[0].cells):
        cell.text = f"Kolom {number}"
    stream = io.BytesIO()
    form.save(stream)
    return stream.getvalue()
