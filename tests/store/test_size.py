"""Much at once: an hour of typing, five hundred people, twenty thousand contributions."""

from app.models import Contribution, Draft, Person, id_for
from app.store.changes import Target
from app.store.practice_file import PracticeFile
from tests.store.house import Laptop, add, get, put, replayed, tables

HOUR = 3600


def size(file: PracticeFile) -> int:
    """Bytes of the published file."""
    file.publish_now()
    return file.place.stat().st_size


def test_an_hour_of_typing_adds_less_than_a_megabyte(laptop: Laptop, file: PracticeFile) -> None:
    text = ("Wat werkt, werkt omdat mensen tijd krijgen voor elkaar. " * 80)[:4096]
    draft = Target("draft", add(file, Draft(id=id_for("draft", "g/1"), step="g/1", text=text)), "text")
    before = size(file)
    row = file.session.get_one(Draft, draft.entity_id)
    for second in range(HOUR):
        laptop.clock.pause(1 if second % 20 else 10)
        with file.work("Getypt", burst="draft"):
            at = (second // 60 * 61) % 4000 + second % 60
            row.text = row.text[:at] + "abcd "[second % 5] + row.text[at:]
    assert size(file) - before < 1_000_000
    assert tables(file) == replayed(file)
    assert len(list(file.history.states(draft))) == HOUR + 1
    file.undo()
    assert len(get(file, draft)) == 4096 + HOUR - 20


def test_five_hundred_people_and_twenty_thousand_contributions(laptop: Laptop) -> None:
    file = laptop.create()
    with file.work("Mensen") as session:
        session.add_all(Person(id=f"p{number}", name=f"Persoon {number}") for number in range(500))
    for start in range(0, 20_000, 2_000):
        with file.work("Antwoorden") as session:
            session.add_all(
                Contribution(
                    id=f"c{number}",
                    step=f"g/{number % 80}",
                    person_id=f"p{number % 500}",
                    text=f"Antwoord {number} " * 4,
                )
                for number in range(start, start + 2_000)
            )
    file.close()
    file = laptop.open()
    answer = Target("contribution", "c12345", "text")
    put(file, answer, "anders")
    file.undo()
    assert get(file, answer) == "Antwoord 12345 " * 4
    assert file.conflicts() == []
    assert file.close() is None
