"""Setting up a learning network: what is kept, and the days that its series becomes."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event

from app.foundation.errors import KnownError
from app.models import Network
from app.ui.steps.series.rows import rows_of
from app.workshop.day_report import day_report
from app.workshop.network import SetUp
from app.workshop.series_changes import day_changes, day_of, series_days
from app.workshop.series_days import make_days, move_meeting, skip_meeting
from app.workshop.series_values import Meeting, SeriesPlan, meetings_of
from app.workshop.workshop import Workshop
from tests.practices import empty_practice

FIRST = dt.date(2027, 1, 13)


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Workshop]:
    workshop = empty_practice(tmp_path)
    workshop.start("Samen rond het kind", network=True)
    yield workshop
    workshop.file.discard()


def planned(network: Workshop, months: int = 6, **when: str) -> None:
    network.network.set_rhythm(6, months)
    network.network.set_first(FIRST)
    network.network.set_time(when.get("starts", "14:00"), when.get("ends", "16:00"))
    network.network.set_place(when.get("place", "De Kring"))


def dates(network: Workshop) -> list[tuple[str | None, str | None]]:
    return [(day.title, day.date) for day in network.people.days()]


def meetings(network: Workshop) -> tuple[Meeting, ...]:
    return meetings_of(network.network.plan)


def say_on(network: Workshop, day_id: str) -> None:
    network.answers.enter("bijeenkomst/leren.leerpunten", "Bel eerst zelf", day_id=day_id)


# -- what is kept


def test_a_new_network_asks_what_a_network_needs(network: Workshop) -> None:
    assert [guide.key for guide in network.guides] == ["woorden", "netwerk", "bijeenkomst", "plenair"]
    assert network.network.now == SetUp()
    assert network.progress() == (0, 0)


def test_what_is_said_of_the_network_is_in_its_row(network: Workshop) -> None:
    network.network.describe(form="Living lab", reason="Het is nieuw")
    network.network.set_facilitators(["Fien", " ", "Bas "])
    planned(network, 18)
    (row,) = network.file.session.query(Network)
    with network.file.work("Opmerking"):
        row.remark = f"Ouders eerst.\n{row.remark}"
    network.network.set_closed("24/12 - 2/1  dicht\n\n11 juli")
    assert (row.form, row.reason, row.facilitators) == ("Living lab", "Het is nieuw", ["Fien", "Bas"])
    assert (row.first_session, row.interval_weeks, row.duration_months) == ("2027-01-13", 6, 18)
    assert (row.remark or "").split("\n") == [
        "Ouders eerst.",
        "Uur: 14:00 tot 16:00",
        "Plaats: De Kring",
        "Gesloten: 24/12 - 2/1 dicht",
        "Gesloten: 11 juli",
    ]


def test_one_facilitator_is_one_too_few(network: Workshop) -> None:
    for names, alone in (([], False), (["Fien"], True), (["Fien", "Bas"], False)):
        network.network.set_facilitators(names)
        assert network.network.now.alone is alone


@pytest.mark.parametrize(("weeks", "months"), [(0, 18), (53, 18), (6, 0), (6, 61), (-1, -1)])
def test_what_is_no_rhythm_changes_nothing(network: Workshop, weeks: int, months: int) -> None:
    with pytest.raises(KnownError, match="Er is niets veranderd"):
        network.network.set_rhythm(weeks, months)
    with pytest.raises(KnownError, match="Er is niets veranderd"):
        network.network.set_time("straks", "")
    with pytest.raises(KnownError, match="Er is niets veranderd"):
        network.network.set_first(dt.date(9999, 1, 1))
    assert network.network.plan == SeriesPlan()


def test_a_row_from_elsewhere_with_impossible_numbers_is_still_a_rhythm(network: Workshop) -> None:
    with network.file.work("Ingelezen") as session:
        session.add(Network(first_session="ooit", interval_weeks=-3, duration_months=10**9, remark="Hallo"))
    assert network.network.plan == SeriesPlan(every_weeks=1, months=60, words="Hallo")
    assert meetings(network) == ()


def test_another_first_date_forgets_the_exceptions_and_undo_brings_them_back(network: Workshop) -> None:
    planned(network)
    second = meetings(network)[1]
    network.network.move(second.planned, second.planned + dt.timedelta(days=1))
    network.network.set_first(FIRST + dt.timedelta(days=7))
    assert network.network.plan.moves == {}
    network.undo()
    assert network.network.plan.moves == {second.planned: second.planned + dt.timedelta(days=1)}


# -- its days


def test_the_series_becomes_days_with_an_agenda_and_the_first_empty_day_is_one_of_them(
    network: Workshop,
) -> None:
    only = network.people.days()[0]
    network.people.add_person("Fien", only.id, network.people.add_table("Rood", only.id).id)
    network.network.set_facilitators(["Fien", "Bas"])
    planned(network)
    done = make_days(network)
    assert (len(done.changed), len(done.added)) == (1, 4)
    assert dates(network) == [
        ("Bijeenkomst 1", "2027-01-13"),
        ("Bijeenkomst 2", "2027-02-24"),
        ("Bijeenkomst 3", "2027-04-07"),
        ("Bijeenkomst 4", "2027-05-19"),
        ("Bijeenkomst 5", "2027-06-30"),
    ]
    assert network.people.days()[0].id == only.id
    for day in network.people.days():
        assert (day.series, day.starts, day.ends, day.place) == (True, "14:00", "16:00", "De Kring")
        assert day.facilitator == "Fien, Bas"
        blocks = network.agenda.blocks(day.id)
        assert [block.sections for block in blocks] == [
            (key,) for key in ("terugblik", "vandaag", "kern", "leren", "afspraken", "volgende")
        ]
        assert sum(block.minutes for block in blocks) == 90
        assert day_report(network, day.id).present.others == 1
    assert not day_changes(network).anything
    network.undo()
    assert dates(network) == [(None, None)]


def test_without_a_first_date_no_day_is_made(network: Workshop) -> None:
    with pytest.raises(KnownError, match="kies eerst een datum"):
        make_days(network)
    assert dates(network) == [(None, None)]


def test_planning_again_moves_adds_and_bins_in_one_step_and_keeps_what_was_said(network: Workshop) -> None:
    planned(network)
    make_days(network)
    before = [day.id for day in network.people.days()]
    say_on(network, before[0])
    network.network.set_first(FIRST + dt.timedelta(days=1))
    network.network.set_rhythm(6, 4)
    done = make_days(network)
    assert done.kept == {before[0]}
    assert dates(network) == [
        ("Bijeenkomst 1", "2027-01-13"),
        ("Bijeenkomst 2", "2027-02-25"),
        ("Bijeenkomst 3", "2027-04-08"),
    ]
    assert [day.id for day in network.people.days()] == before[:3]
    assert all(len(network.agenda.blocks(day.id)) == 6 for day in network.people.days())
    network.undo()
    assert [day.id for day in network.people.days()] == before
    network.network.set_rhythm(6, 9)
    make_days(network)
    assert [day.id for day in network.people.days()][:5] == before
    assert len(network.people.days()) == 7


@pytest.mark.parametrize("how", ["place", "date", "block", "minutes", "title"])
def test_what_somebody_changed_by_hand_stays(network: Workshop, how: str) -> None:
    planned(network)
    make_days(network)
    third = network.people.days()[2]
    if how == "block":
        network.agenda.add(third.id, "Bezoek aan de moestuin", 30)
    elif how == "minutes":
        network.agenda.change(network.agenda.blocks(third.id)[0].id, minutes=25)
    else:
        values = {"place": "De tuin", "date": "2027-04-14", "title": "Feest"}
        network.days.change(third.id, **{how: values[how]})
    kept = (third.title, third.date, third.place, network.agenda.blocks(third.id))
    network.network.set_place("Elders")
    network.network.set_rhythm(6, 3)
    changes = make_days(network)
    assert changes.kept == {third.id}
    assert (third.title, third.date, third.place, network.agenda.blocks(third.id)) == kept
    assert [day.place for day in network.people.days()] == ["Elders", "Elders", third.place]
    assert not day_changes(network).anything


def test_a_day_that_was_moved_by_hand_still_is_the_meeting_of_its_period(network: Workshop) -> None:
    planned(network)
    make_days(network)
    third = network.people.days()[2]
    network.days.change(third.id, date="2027-04-14")
    assert not day_changes(network).anything
    assert len(network.people.days()) == 5


def test_moving_and_skipping_one_takes_its_day_along(network: Workshop) -> None:
    planned(network)
    make_days(network)
    second, third = network.people.days()[1:3]
    move_meeting(network, meetings(network)[1], 7)
    assert (second.date, second.title, third.title) == ("2027-04-14", "Bijeenkomst 3", "Bijeenkomst 2")
    assert [day.title for day in network.people.days()] == [f"Bijeenkomst {number}" for number in range(1, 6)]
    network.undo()
    assert (second.date, second.title) == ("2027-02-24", "Bijeenkomst 2")
    skip_meeting(network, meetings(network)[1])
    assert [day.date for day in network.people.days()] == [
        "2027-01-13",
        "2027-04-07",
        "2027-05-19",
        "2027-06-30",
    ]
    assert third.title == "Bijeenkomst 2"
    assert not day_changes(network).anything
    skip_meeting(network, meetings(network)[1])
    assert [day.date for day in network.people.days()][:3] == ["2027-01-13", "2027-02-24", "2027-04-07"]
    assert third.title == "Bijeenkomst 3"
    assert not day_changes(network).anything


def test_two_meetings_on_one_date_each_have_a_day_of_their_own(network: Workshop) -> None:
    planned(network)
    move_meeting(network, meetings(network)[1], -6)
    make_days(network)
    assert dates(network)[:3] == [
        ("Bijeenkomst 1", "2027-01-13"),
        ("Bijeenkomst 2", "2027-01-13"),
        ("Bijeenkomst 3", "2027-04-07"),
    ]
    assert not day_changes(network).anything
    first, second = network.people.days()[:2]
    assert [day_of(network, one) for one in meetings(network)[:2]] == [first, second]
    say_on(network, first.id)
    rows = rows_of(network, holidays=False)
    assert [row.held for row in rows[:3]] == [True, False, False]
    move_meeting(network, meetings(network)[1], 1)
    assert (first.date, second.date) == ("2027-01-13", "2027-01-20")
    move_meeting(network, meetings(network)[1], -1)
    skip_meeting(network, meetings(network)[1])
    assert dates(network)[:2] == [("Bijeenkomst 1", "2027-01-13"), ("Bijeenkomst 2", "2027-04-07")]
    assert not day_changes(network).anything


def test_how_long_a_series_is_costs_no_questions_to_the_file_for_what_was_said(network: Workshop) -> None:
    def asked(months: int) -> int:
        planned(network, months)
        make_days(network)
        for day in network.people.days():
            say_on(network, day.id)
        count = 0

        def note(*_about: object) -> None:
            nonlocal count
            count += 1

        engine = network.file.session.get_bind()
        event.listen(engine, "before_cursor_execute", note)
        rows_of(network, holidays=False)
        event.remove(engine, "before_cursor_execute", note)
        return count

    assert asked(18) == asked(6)


def test_before_there_are_days_a_meeting_moves_and_falls_out_in_the_plan_alone(network: Workshop) -> None:
    planned(network)
    move_meeting(network, meetings(network)[1], 1)
    skip_meeting(network, meetings(network)[2])
    assert dates(network) == [(None, None)]
    assert [(one.number, one.moved) for one in meetings(network)[:4]] == [
        (1, False),
        (2, True),
        (0, False),
        (3, False),
    ]
    make_days(network)
    assert len(network.people.days()) == 4


def test_a_meeting_that_took_place_is_neither_moved_nor_skipped(network: Workshop) -> None:
    planned(network)
    make_days(network)
    first = meetings(network)[0]
    day = day_of(network, first)
    assert day is not None
    say_on(network, day.id)
    with pytest.raises(KnownError, match="‘Bijeenkomst 1’ is al iets gezegd"):
        move_meeting(network, first, 1)
    with pytest.raises(KnownError, match="‘Bijeenkomst 1’ is al iets gezegd"):
        skip_meeting(network, first)
    assert not network.network.plan.moves
    assert not network.network.plan.skips


def test_a_start_day_stays_before_the_series_and_takes_the_place_of_a_meeting_on_its_date(
    network: Workshop,
) -> None:
    start = network.people.days()[0]
    network.days.change(start.id, date="2027-01-13", title="Startdag")
    planned(network)
    make_days(network)
    assert dates(network)[:2] == [("Startdag", "2027-01-13"), ("Bijeenkomst 1", "2027-02-24")]
    assert [day.series for day in network.people.days()] == [False, True, True, True, True]
    assert len(series_days(network)) == 4


def test_summer_time_moves_no_meeting(network: Workshop) -> None:
    """28 March 2027 has 23 hours and 31 October 25."""
    network.network.set_rhythm(1, 12)
    network.network.set_first(dt.date(2027, 3, 20))
    network.network.set_time("14u", "")
    make_days(network)
    assert {day.starts for day in network.people.days()} == {"14:00"}
    assert {dt.date.fromisoformat(day.date or "").weekday() for day in network.people.days()} == {5}


def test_an_end_before_the_beginning_is_refused_and_nine_o_clock_may_be_said_in_words(
    network: Workshop,
) -> None:
    network.network.set_time("9 uur", "11.30 uur")
    with pytest.raises(KnownError, match="komt niet na het begin"):
        network.network.set_time("14:00", "12u")
    assert (network.network.plan.starts, network.network.plan.ends) == ("9:00", "11:30")
