"""Makes the file of the newest version that later programs must go on opening.

Run ``python -m tests.store.make_fixture`` once, before a new version is released; never after.
"""

import tempfile
from pathlib import Path

from app.models import Attendance, Contribution, Day, Draft, Person, Practice, Score, id_for
from app.store.migrations import migrations
from tests.store.house import LONG, Laptop, Rows

FIXTURES = Path(__file__).parent / "fixtures"
_DRAFT = id_for("draft", "grondplan/waarom")
CONTENT: Rows = {
    ("practice", "praktijk"): {"title": "Het Speelhuis", "partners": ["Huis van het Kind", ""]},
    ("day", "dag"): {"date": "2026-03-12", "place": None},
    ("person", "ann"): {"name": "Ann", "quotable": None},
    ("attendance", "ann-dag"): {"person_id": "ann", "day_id": "dag"},
    ("contribution", "antwoord"): {"text": "Omdat het werkt 👩‍👩‍👧", "person_id": "ann", "private": True},
    ("score", "antwoord"): {"value": 3.5},
    ("draft", _DRAFT): {"text": LONG + "Zo is het.", "status": "ruw"},
}


def main() -> None:
    """Write ``fixtures/v<newest>.praktijk``."""
    laptop = Laptop(Path(tempfile.mkdtemp()))
    file = laptop.create()
    with file.work("Begonnen") as session:
        session.add(Practice(id="praktijk", title="Het Speelhuis", partners=["Huis van het Kind", ""]))
        session.add(Day(id="dag", date="2026-03-12"))
        session.add(Person(id="ann", name="An"))
        session.add(Attendance(id="ann-dag", day_id="dag", person_id="ann"))
        session.add(
            Contribution(
                id="antwoord",
                step="grondplan/waarom",
                text="Omdat",
                day_id="dag",
                person_id="ann",
                kind="score",
            )
        )
        session.add(Score(id="antwoord", value=3.5))
        session.add(Draft(id=_DRAFT, step="grondplan/waarom", text=LONG))
    with file.work("Verder gewerkt") as session:
        session.get_one(Person, "ann").name = "Ann"
        session.get_one(Draft, _DRAFT).text += "Zo is het."
        session.get_one(Draft, _DRAFT).status = "ruw"
    with file.work("Antwoord gewijzigd") as session:
        session.get_one(Contribution, "antwoord").text = "Omdat het werkt 👩‍👩‍👧"
        session.get_one(Contribution, "antwoord").private = True
    file.undo()
    file.redo()
    file.close()
    FIXTURES.mkdir(exist_ok=True)
    target = FIXTURES / f"v{max(migrations())}.praktijk"
    target.write_bytes(laptop.place.read_bytes())


if __name__ == "__main__":
    main()
