"""The rhythm of a learning network as dates, with what makes a date no good one and one-off exceptions."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.workshop.public_holidays import holiday_on
from app.workshop.series_closed import read_closed
from app.workshop.series_values import SeriesPlan, dates_of, meetings_of
from app.workshop.series_words import plan_in, remark_of

FIRST = dt.date(2027, 1, 13)


def test_every_six_weeks_for_a_year_and_a_half_is_fourteen_meetings_on_one_weekday() -> None:
    dates = list(dates_of(SeriesPlan(FIRST)))
    assert len(dates) == 14
    assert dates[0] == FIRST
    assert dates[-1] == dt.date(2028, 7, 12)
    assert {date.weekday() for date in dates} == {FIRST.weekday()}
    assert {(later - date).days for date, later in pairwise(dates)} == {42}


@pytest.mark.parametrize(
    ("first", "months", "last"),
    [
        (dt.date(2027, 11, 30), 3, dt.date(2028, 2, 29)),
        (dt.date(2027, 12, 31), 2, dt.date(2028, 2, 25)),
        (dt.date(2028, 2, 29), 12, dt.date(2029, 2, 27)),
    ],
)
def test_months_of_any_length_end_a_series(first: dt.date, months: int, last: dt.date) -> None:
    assert list(dates_of(SeriesPlan(first, every_weeks=1, months=months)))[-1] == last


def test_a_holiday_and_a_closed_house_are_said_and_move_nothing() -> None:
    plan = SeriesPlan(
        dt.date(2027, 3, 25), 6, 6, closed=("21/12/2026 - 3/1/2027 Kerst", "1 juli - 15 juli Verlof")
    )
    found = {one.date: one.warnings for one in meetings_of(plan, holiday_on)}
    assert list(found) == list(dates_of(plan))
    assert found[dt.date(2027, 5, 6)] == ("Feestdag: O. L. H. Hemelvaart",)
    assert found[dt.date(2027, 7, 29)] == ()
    moved = SeriesPlan(
        plan.first, 6, 6, closed=plan.closed, moves={dt.date(2027, 7, 29): dt.date(2027, 7, 8)}
    )
    assert next(one for one in meetings_of(moved) if one.moved).warnings == ("Valt in: Verlof",)


def test_numbers_follow_the_dates_and_pass_over_what_falls_out() -> None:
    second, third, fourth = list(dates_of(SeriesPlan(FIRST)))[1:4]
    plan = SeriesPlan(FIRST, skips=frozenset({second}), moves={third: fourth + dt.timedelta(weeks=1)})
    named = [(one.number, one.planned) for one in meetings_of(plan)[:4]]
    assert named == [(1, FIRST), (0, second), (2, fourth), (3, third)]


def test_two_on_one_day_are_said() -> None:
    second, third = list(dates_of(SeriesPlan(FIRST)))[1:3]
    twice = [one for one in meetings_of(SeriesPlan(FIRST, moves={second: third})) if one.twice]
    assert [one.planned for one in twice] == [second, third]
    assert twice[0].warnings == ("Twee op dezelfde dag",)


@pytest.mark.parametrize(
    ("line", "inside", "outside", "words"),
    [
        (
            "21/12/2026 - 3/1/2027 Bizzebij dicht",
            ["2026-12-21", "2027-01-03"],
            ["2026-12-20", "2027-12-25"],
            "Bizzebij dicht",
        ),
        (
            "van 1 juli tot en met 15 augustus: groot verlof",
            ["2027-07-01", "2028-08-15"],
            ["2027-08-16"],
            "groot verlof",
        ),
        ("24/12 – 2/1 dicht", ["2026-12-31", "2027-01-01", "2027-12-24"], ["2027-01-03"], "dicht"),
        ("2027-02-08 tot 2027-02-14, krokus", ["2027-02-10"], ["2028-02-10"], "krokus"),
        ("24 december - 4 januari 2027 kerst", ["2026-12-30"], ["2027-12-30"], "kerst"),
        ("24 december 2026 - 4 januari kerst", ["2027-01-04"], ["2028-01-04"], "kerst"),
        ("1 t.e.m. 5 februari 2027", ["2027-02-01", "2027-02-05"], ["2027-02-06", "2028-02-01"], "gesloten"),
        ("Paasvakantie: 5-16 april 2027", ["2027-04-05", "2027-04-16"], ["2027-04-17"], "Paasvakantie"),
        ("1 tem 5 februari 2027", ["2027-02-05"], ["2027-02-06"], "gesloten"),
        ("Week 14: 5-9 april 2027", ["2027-04-05", "2027-04-09"], ["2027-04-10"], "Week 14"),
        ("Zaal 2: 5/4/2027 dicht", ["2027-04-05"], ["2027-04-06"], "Zaal 2 dicht"),
        ("kermis 5/6/2027", ["2027-06-05"], ["2027-06-06"], "kermis"),
        ("11/7", ["2027-07-11", "2030-07-11"], ["2027-07-12"], "gesloten"),
        ("29/2 schrikkeldag", ["2028-02-29", "2027-02-28"], ["2028-02-28"], "schrikkeldag"),
    ],
)
def test_a_closed_period_is_read_as_people_type_it(
    line: str, inside: list[str], outside: list[str], words: str
) -> None:
    found = read_closed(line)
    assert found is not None
    assert found.words == words
    assert all(found.holds(dt.date.fromisoformat(day)) for day in inside)
    assert not any(found.holds(dt.date.fromisoformat(day)) for day in outside)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "krokusvakantie",
        "32/1 - 40/2",
        "3/1/2027 - 21/12/2026 andersom",
        "1/1/2020 - 1/1/2030 jaren",
        "5 appels",
        "20/12/9999 - 5/1",
        "31/12 - 3/1/0001",
        "1/1/0001",
    ],
)
def test_what_is_no_period_is_not_read_as_one(line: str) -> None:
    assert read_closed(line) is None


days = st.dates(dt.date(1971, 1, 1), dt.date(2199, 12, 31))
lines = st.text(
    st.characters(exclude_characters="\r\n", exclude_categories=("C", "Z"), include_characters=" "),
    max_size=30,
)


@given(
    st.builds(
        SeriesPlan,
        starts=st.sampled_from(["", "9:00", "14:00", "19:30"]),
        place=lines.map(lambda text: " ".join(text.split())),
        closed=st.lists(lines.map(lambda text: " ".join(text.split())).filter(bool), max_size=3).map(tuple),
        moves=st.dictionaries(days, days, max_size=3),
        skips=st.frozensets(days, max_size=3),
        words=st.lists(
            st.sampled_from(["Wij zoeken nog ouders.", "", "Uur: vroeg", "Plaats maken!"]), max_size=3
        ).map(lambda parts: "\n".join(parts).strip("\n")),
    )
)
def test_what_is_kept_in_the_remark_is_read_back(plan: SeriesPlan) -> None:
    back = plan_in(remark_of(plan), SeriesPlan())
    assert back == plan


@pytest.mark.parametrize("line", ["Verplaatst: 1 mei 2026 naar 1 mei 9999", "Valt weg: 1 mei 0001"])
def test_a_year_that_nobody_means_is_no_exception_to_the_series(line: str) -> None:
    assert plan_in(line, SeriesPlan()) == SeriesPlan(words=line)


@pytest.mark.parametrize(
    ("line", "starts", "ends"),
    [
        ("Uur: 9 uur tot 11.30 uur", "9:00", "11:30"),
        ("Uur: van 9u tot 12 uur", "9:00", "12:00"),
        ("Uur: 14 uur", "14:00", ""),
    ],
)
def test_an_hour_in_words_is_read_as_one(line: str, starts: str, ends: str) -> None:
    assert plan_in(line, SeriesPlan()) == SeriesPlan(starts=starts, ends=ends)


def test_a_remark_that_says_nothing_of_the_series_stays_as_it_is() -> None:
    words = (
        "We zoeken nog ouders.\n\nPlaats: \nVerplaatst: later naar nooit\nUur: als het past\nValt weg: 3 mei"
    )
    plan = plan_in(words, SeriesPlan())
    assert plan == SeriesPlan(words=words)
    assert remark_of(plan) == words
