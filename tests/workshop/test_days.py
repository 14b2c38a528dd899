"""Several days in one file: a next one that takes over who comes, and one that goes away again."""

import pytest

from app.foundation.errors import KnownError
from app.models import Attendance
from app.workshop.people import Who, WhoKind
from app.workshop.workshop import Workshop
from tests.practices import practice_of, sample_day


def seats(workshop: Workshop, day_id: str) -> list[tuple[str, str | None]]:
    everyone = workshop.people.everyone(day_id)
    return [(who.name, who.table) for who in everyone if who.kind is WhoKind.PERSON]


def test_a_next_day_takes_over_tables_people_and_roles_but_not_what_happened() -> None:
    with practice_of(sample_day()) as workshop:
        first = workshop.people.days()[0]
        second = workshop.days.follow_up(first.id)
        assert [day.id for day in workshop.people.days()] == [first.id, second.id]
        assert seats(workshop, second.id) == seats(workshop, first.id)
        ids = [
            {who.id for who in workshop.people.everyone(day) if who.kind is WhoKind.TABLE}
            for day in (first.id, second.id)
        ]
        assert len(ids[1]) == 3
        assert not ids[0] & ids[1]
        assert (second.facilitator, second.scribe, second.place) == ("Roosmarijn", "Pepijn", first.place)
        assert (second.date, second.title) == (None, None)
        assert workshop.agenda.blocks(second.id) == []
        workshop.days.copy_agenda(first.id, second.id)
        before, after = (workshop.agenda.blocks(day.id) for day in (first, second))
        assert [(one.activity, one.minutes, one.guide, one.sections, one.pause) for one in after] == [
            (one.activity, one.minutes, one.guide, one.sections, one.pause) for one in before
        ]
        assert all(one.to_come for one in after)
        workshop.undo()
        assert workshop.agenda.blocks(second.id) == []
        workshop.undo()
        assert [day.id for day in workshop.people.days()] == [first.id]


def test_who_could_not_come_is_asked_again_and_a_table_of_all_days_stays_one(workshop: Workshop) -> None:
    first = workshop.people.days()[0]
    everywhere = workshop.people.add_table("Altijd", None)
    fien = workshop.people.add_person("Fien", first.id, everywhere.id)
    with workshop.file.work("Afwezig") as session:
        for seat in session.query(Attendance):
            seat.absent = True
    second = workshop.days.follow_up(first.id)
    (seat,) = (seat for seat in workshop.file.session.query(Attendance) if seat.day_id == second.id)
    assert (seat.person_id, seat.subgroup_id, seat.absent) == (fien.id, everywhere.id, False)


def test_a_day_on_which_nobody_said_anything_goes_and_comes_back(workshop: Workshop) -> None:
    first = workshop.people.days()[0]
    workshop.people.add_person("Fien", first.id, workshop.people.add_table("Rood", first.id).id)
    second = workshop.days.follow_up(first.id)
    workshop.agenda.add(second.id, "Onthaal", 15)
    workshop.days.remove(second.id)
    assert [day.id for day in workshop.people.days()] == [first.id]
    assert [who.name for who in workshop.people.everyone()] == ["Fien", "Rood"]
    workshop.undo()
    assert [day.id for day in workshop.people.days()] == [first.id, second.id]
    assert len(workshop.agenda.blocks(second.id)) == 1
    assert seats(workshop, second.id) == [("Fien", "Rood")]


def test_a_day_on_which_something_was_said_stays(workshop: Workshop) -> None:
    first = workshop.people.days()[0]
    second = workshop.days.follow_up(first.id)
    fien = workshop.people.add_person("Fien", second.id)
    said = workshop.answers.enter("grondplan/doel.verandering", "Rust", day_id=second.id, who=fien)
    with pytest.raises(KnownError, match=r"staat 1 antwoord.*er is niets veranderd"):
        workshop.days.remove(second.id)
    assert len(workshop.people.days()) == 2
    assert said is not None
    workshop.answers.bin(said)
    workshop.days.remove(second.id)
    assert isinstance(workshop.people.named("Fien"), Who), "people belong to the practice, not to a day"


def test_the_only_day_stays(workshop: Workshop) -> None:
    with pytest.raises(KnownError, match="enige dag"):
        workshop.days.remove(workshop.people.days()[0].id)


def test_typing_on_in_a_field_of_a_day_is_one_step(workshop: Workshop) -> None:
    day = workshop.people.days()[0]
    for place in ("W", "Wemelbeke"):
        workshop.days.change(day.id, place=place)
    workshop.days.change(day.id, place="Wemelbeke")
    workshop.undo()
    assert workshop.days.get(day.id).place is None
