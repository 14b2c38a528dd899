"""``python -m benchmarks.libreoffice``: a round trip through LibreOffice, made for real, off screen.

The sample day goes out as Word, is edited and commented in LibreOffice, and comes in again: exactly those
edits differ, each comment stands at its question, and nothing is brought in twice. Needs LibreOffice and the
Python that has its ``uno`` (Debian: libreoffice-writer and python3-uno). Says what came back; 1 when that is
anything else.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from app.exports.citing import citing
from app.exports.writing import export_practice
from app.foundation.resources import resource
from app.imports.day_file import read_day_file
from app.imports.day_into_practice import bring_in
from app.imports.word_return import read_return
from app.prose.blocks import plain_text
from app.store.opening import create_practice_file
from app.store.places import Places
from app.workshop.remarks_taking import bring_in as take_remarks
from app.workshop.word_differences import differences
from app.workshop.workshop import Workshop

EDITS = (
    ("Een gewone voormiddag verloopt zo", "Zo verloopt een gewone voormiddag", True),
    ("gezinnen die klein of slecht wonen", "gezinnen die klein wonen", True),
    ("vrij spel, begeleiders op de grond", "vrij spel, met begeleiders", True),
    ("ouders groeten elkaar buiten het Speelhuis", "ouders groeten elkaar op straat", False),
    ("drie dikke, afwasbare matten", "vier dikke, afwasbare matten", False),
    ("coördinatie, lokaal, verzekering", "coördinatie en verzekering", False),
    ("structurele middelen in het meerjarenplan", "vaste middelen in het meerjarenplan", False),
)
"""Words, what comes in their place, and whether as a tracked change: paragraph, items, cells."""
COMMENTS = (
    ("de jas gaat van de stoelleuning naar de kapstok", "Alienor", "Mooi beeld.", False),
    ("Schoenen uit, jas weg", "Gijsbrecht", "Voor iedereen?", True),
)


def round_trip(program: str, python: str, folder: Path) -> list[str]:
    """What went otherwise than it should, in words; empty when all is well."""
    workshop = Workshop(create_practice_file(folder / "Speelhuis.praktijk", Places(folder / "data")))
    bring_in(read_day_file(resource("sample", "speelhuis.yaml")), workshop)
    export_practice(workshop, folder / "plan.docx")
    _edit(program, python, folder)
    before = len(workshop.remarks.all())
    returned = read_return(workshop, folder / "terug.docx")
    found = differences(workshop, returned, citing(workshop))
    wrong = [f"belongs to no question: {one.heading}" for one in found.homeless]
    wrong += [f"is gone: {one}" for one in found.gone]
    wanted = {after for _before, after, _tracked in EDITS}
    for question in found.questions:
        for one in question.open:
            ours, theirs = plain_text(one.ours), plain_text(one.theirs)
            made = [edit for edit in EDITS if edit[1] in wanted and ours.replace(edit[0], edit[1]) == theirs]
            print(f"  differs, {question.question}: {made[0][1] if made else theirs[:80]!r}")
            wanted -= {after for _before, after, _tracked in made}
            if not made:
                wrong.append(f"differs in another way than it was edited: {theirs[:80]!r}")
    wrong += [f"was edited and does not differ: {after}" for after in wanted]
    for time in ("first", "again"):
        take_remarks(workshop, returned)
        count = len(workshop.remarks.all()) - before
        print(f"  comments taken in, {time}: {count}")
        if count != len(COMMENTS):
            wrong.append(f"{count} comments came in, not {len(COMMENTS)}")
    placed = [one for one in workshop.remarks.all() if one.comment in {text for _w, _a, text, _r in COMMENTS}]
    wrong += [f"no question was found for: {one.comment}" for one in placed if one.step_id is None]
    workshop.file.discard()
    return wrong


def main() -> int:
    """The exit code."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    python = next((one for one in ("/usr/bin/python3", shutil.which("python3") or "") if _has_uno(one)), None)
    if program is None or python is None:
        print("This needs LibreOffice and its uno for Python: libreoffice-writer and python3-uno.")
        return 2
    with tempfile.TemporaryDirectory() as folder:
        wrong = round_trip(program, python, Path(folder))
    for words in wrong:
        print(f"WRONG: {words}")
    print("All came back as it was edited." if not wrong else f"{len(wrong)} things went wrong.")
    return 1 if wrong else 0


def _edit(program: str, python: str, folder: Path) -> None:
    wishes = folder / "wishes.json"
    told = {
        "program": program,
        "file": str(folder / "plan.docx"),
        "target": str(folder / "terug.docx"),
        "edits": EDITS,
        "comments": COMMENTS,
    }
    wishes.write_text(json.dumps(told), encoding="utf-8")
    script = Path(__file__).with_name("libreoffice_edits.py")
    subprocess.run([python, str(script), str(wishes)], check=True, timeout=300)


def _has_uno(python: str) -> bool:
    return bool(python) and subprocess.run([python, "-c", "import uno"], capture_output=True).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
