"""Files as others make them: a grondplan that was read in Word, a form, the copy of a colleague."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from app.store.places import Places

if TYPE_CHECKING:
    from docx.document import Document

    from app.foundation.clock import Clock

COLLEAGUE = "Tafel 2.praktijk"
_SAID_OTHERWISE = (("overdag", "in de week"), ("ouders", "mama’s en papa’s"))
"""What a reader in Word would rather read."""
_DATA = ("Naam van de praktijk", "Organisatie", "Contactpersoon", "E-mailadres")
_ASKED = (
    ("Aanleiding", "Welke vraag of welk signaal lag aan de basis?", "Kort, in je eigen woorden."),
    ("Doel", "Wat wil je bereiken?", "Voor wie, en tegen wanneer."),
    ("Aanpak", "Wat doen jullie precies?", "Beschrijf een gewone dag."),
    ("Aanpak", "Met wie werk je samen?", "Noem geen namen van mensen."),
)


def read_in_word(sent: Path, target: Path) -> Path:
    """A grondplan that comes back with other words here and there."""
    import docx
    from docx.oxml.ns import qn

    document = docx.Document(str(sent))
    for before, after in _SAID_OTHERWISE:
        for run in document.element.body.iter(qn("w:t")):
            run.text = (run.text or "").replace(before, after)
    document.save(str(target))
    return target


def make_form(target: Path) -> Path:
    """A form as an organisation makes it: a table of data, and questions with help and room to write."""
    import docx

    document: Document = docx.Document()
    document.add_heading("Aanmelding van een praktijk", 0)
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    for label in _DATA:
        table.add_row().cells[0].text = label
    part = ""
    for section, question, help_words in _ASKED:
        if section != part:
            document.add_heading(section, 1)
            part = section
        document.add_heading(question, 2)
        document.add_paragraph().add_run(help_words).italic = True
        document.add_paragraph()
    document.save(str(target))
    return target


def work_elsewhere(place: Path, places: Places, clock: "Clock") -> Path:
    """A colleague took the file along, and gave the practice another name and a question an answer."""
    from app.store.opening import open_practice_file
    from app.workshop.workshop import Workshop

    copy = place.with_name(COLLEAGUE)
    shutil.copyfile(place, copy)
    workshop = Workshop(open_practice_file(copy, places), clock)
    workshop.describe("title", "Lerend netwerk Rupelstreek")
    guide = next(iter(workshop.guides))
    _section, step = next(guide.steps())
    workshop.answers.add(guide.step_id(step), ["Wij willen elkaar vaker zien, ook zonder agenda."])
    workshop.file.close()
    return copy
