"""The practice that the walk past every screen leads through, and the files that come back to it."""

from pathlib import Path

import docx
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.guides.loader import bundled_guides
from app.store.places import Places
from app.ui.state import OpenPractice
from app.workshop.chain_values import ChainPart
from app.workshop.methods import use
from app.workshop.sheet_marks import NAME_MARK, short_id
from app.workshop.spelling import KnownWords
from app.workshop.workshop import Workshop
from tests.imports import sheets
from tests.imports.returns import Edited, sent, type_in
from tests.practices import sample_practice
from tests.ui.hands import Dialogs

PLAY = "Kinderen spelen samen."
VAGUE = "vertrouwen opbouwen"
FORM = "formulier van anderen.docx"
_TEXT = "grondplan/doel.wat-wil-je-uiteindelijk-bereiken-bij"


class FilesOfWalk(Dialogs):
    """The system's dialogs: whatever is asked lies in one folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(lambda proposal: folder / proposal.name)

    def questions(self, parent: QWidget, start: Path) -> Path | None:
        return self.answer(start / FORM)


def walked_practice(folder: Path, places: Places) -> Workshop:
    """The sample day with something of everything, and a copy of it in which somebody else wrote on."""
    copy = sample_practice(folder / "kopie.praktijk", Places(folder / "elders"))
    copy.drafts.write(_TEXT, f"{PLAY} Dat zegt de keuken.")
    copy.file.close()
    workshop = sample_practice(folder / "Speelhuis.praktijk", places)
    workshop.drafts.write(_TEXT, PLAY)
    workshop.answers.add(_TEXT, ["Bel naar 0470 12 34 56."])
    KnownWords(workshop.file).add("Speelhuis")
    workshop.chain.add(ChainPart.GOAL, PLAY)
    day = workshop.people.days()[0].id
    workshop.parking.put(_TEXT, VAGUE, day)
    for key in bundled_guides():
        use(workshop, key, day)
    return workshop


def send_back(workshop: Workshop, folder: Path) -> None:
    """Our own Word file comes back, with another word in it."""
    file = Edited(sent(workshop, folder, "terug.docx"))
    type_in(file.paragraph(PLAY), "Kinderen spelen elke dag samen.")
    file.save()


def fill_sheet(workshop: Workshop, folder: Path) -> None:
    """An invulblad comes back; the words above the answer are not those of its question any more."""
    path = sheets.sent(workshop, folder)
    document = docx.Document(str(path))
    sheets.type_into(document, NAME_MARK, "Dayo")
    sheets.type_into(document, short_id(_TEXT), PLAY)
    sheets.heading_of(document, _TEXT).runs[0].text = "Iets anders?"
    document.save(str(path))


def keep_photo(practice: OpenPractice, folder: Path) -> None:
    """A photo of a flipchart, at the question that is asked now."""
    made, keep = folder / "flap.png", practice.workshop.attachments.attach
    paper = QImage(60, 40, QImage.Format.Format_RGB32)
    paper.fill(0xFFFFFF)  # otherwise it shows whatever was in memory
    paper.save(str(made))
    practice.do(
        lambda: keep(made.read_bytes(), name=made.name, media_type="image/png", step=practice.step_id)
    )
