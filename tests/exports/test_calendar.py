"""The days as a calendar: the file is read back as a calendar program would."""

import datetime as dt
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import docx
import pytest
from icalendar import Calendar

from app.exports.calendar_writing import export_calendar
from app.foundation.errors import KnownError
from app.workshop.series_days import make_days, move_meeting
from app.workshop.series_values import meetings_of
from app.workshop.workshop import Workshop
from tests.exports.word_rules import broken_rules
from tests.practices import empty_practice


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Workshop]:
    workshop = empty_practice(tmp_path)
    workshop.start("Samen; rond, het kind", network=True)
    workshop.network.set_rhythm(6, 12)
    workshop.network.set_first(dt.date(2027, 2, 15))
    workshop.network.set_time("14:00", "16:00")
    workshop.network.set_place("De Kring, Wemelbeke")
    make_days(workshop)
    yield workshop
    workshop.file.discard()


def written(workshop: Workshop, folder: Path) -> Calendar:
    target = folder / "x.ics"
    export_calendar(workshop, target)
    content = target.read_bytes()
    assert all(len(line) <= 75 for line in content.split(b"\r\n")), "lines are folded as the standard asks"
    made = Calendar.from_ical(content)
    assert isinstance(made, Calendar)
    return made


def events(calendar: Calendar) -> list[Any]:
    return list(calendar.walk("VEVENT"))


def test_every_meeting_is_at_two_in_the_afternoon_before_and_after_summer_time(
    network: Workshop, tmp_path: Path
) -> None:
    found = events(written(network, tmp_path))
    assert len(found) == len(network.people.days()) == 9
    brussels = ZoneInfo("Europe/Brussels")
    starts = [event.decoded("dtstart").astimezone(brussels) for event in found]
    assert {(at.hour, at.minute) for at in starts} == {(14, 0)}
    assert {at.utcoffset() for at in starts} == {dt.timedelta(hours=1), dt.timedelta(hours=2)}
    assert [at.date().isoformat() for at in starts] == [day.date for day in network.people.days()]
    assert {event.decoded("dtend") - event.decoded("dtstart") for event in found} == {dt.timedelta(hours=2)}
    assert {str(event["dtstart"].params["TZID"]) for event in found} == {"Europe/Brussels"}


def test_the_rules_of_summer_time_in_it_are_those_of_brussels(network: Workshop, tmp_path: Path) -> None:
    (zone,) = written(network, tmp_path).walk("VTIMEZONE")
    rules: Any = zone
    own, brussels = rules.to_tz(), ZoneInfo("Europe/Brussels")
    at = dt.datetime(2027, 1, 1, 12)
    for day in range(2 * 365):
        moment = at + dt.timedelta(days=day)
        assert moment.replace(tzinfo=own).utcoffset() == moment.replace(tzinfo=brussels).utcoffset(), moment


def test_an_entry_tells_where_and_stays_itself_when_it_moves(network: Workshop, tmp_path: Path) -> None:
    before = events(written(network, tmp_path))
    assert str(before[0]["summary"]) == "Bijeenkomst 1 – Samen; rond, het kind"
    assert str(before[0]["location"]) == "De Kring, Wemelbeke"
    assert "Waar: De Kring, Wemelbeke" in str(before[0]["description"])
    assert "14:00 Terugblik" in str(before[0]["description"])
    assert before[0].decoded("dtstamp").tzinfo is not None
    move_meeting(network, meetings_of(network.network.plan)[1], 1)
    after = events(written(network, tmp_path))
    assert [str(one["uid"]) for one in after] == [str(one["uid"]) for one in before]
    grown = [int(new["sequence"]) - int(old["sequence"]) for old, new in zip(before, after, strict=True)]
    assert grown == [0, 1, 0, 0, 0, 0, 0, 0, 0]
    assert after[1].decoded("dtstart") - before[1].decoded("dtstart") == dt.timedelta(weeks=1)


def test_a_day_without_a_time_is_a_whole_day_and_one_without_a_date_stays_out(
    network: Workshop, tmp_path: Path
) -> None:
    first, second, third = network.people.days()[:3]
    network.days.change(first.id, starts=None)
    network.days.change(second.id, date=None)
    network.days.change(third.id, ends=None)
    found = events(written(network, tmp_path))
    assert len(found) == 8
    assert found[0].decoded("dtstart") == dt.date(2027, 2, 15)
    assert found[0].decoded("dtend") == dt.date(2027, 2, 16)
    assert found[1].decoded("dtend") - found[1].decoded("dtstart") == dt.timedelta(minutes=90)


@pytest.mark.parametrize(
    ("date", "stays"),
    [("0001-01-01", True), ("9999-12-29", True), ("9999-12-30", False), ("9999-12-31", False)],
)
@pytest.mark.parametrize("starts", [None, "23:30"])
def test_a_date_at_the_edge_of_time_stops_no_calendar_and_takes_no_other_day_along(
    network: Workshop, tmp_path: Path, date: str, stays: bool, starts: str | None
) -> None:
    others = [day.date or "" for day in network.people.days()[1:]]
    network.days.change(network.people.days()[0].id, date=date, starts=starts, ends=None)
    found = [event.decoded("dtstart") for event in events(written(network, tmp_path))]
    assert sorted(at.isoformat()[:10] for at in found) == sorted([*others, *([date] if stays else [])])


def test_without_any_date_nothing_is_written(network: Workshop, tmp_path: Path) -> None:
    for day in network.people.days():
        network.days.change(day.id, date="ooit eens")
    with pytest.raises(KnownError, match="nog geen dag met een datum"):
        export_calendar(network, tmp_path / "x.ics")
    assert not (tmp_path / "x.ics").exists()


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_the_list_to_print_has_every_date_and_says_which_is_a_holiday(
    network: Workshop, tmp_path: Path, suffix: str
) -> None:
    network.network.set_closed("1/12 - 10/1 Bizzebij dicht")
    target = tmp_path / f"lijst{suffix}"
    export_calendar(network, target)
    if suffix == ".pdf":
        assert target.read_bytes().startswith(b"%PDF")
        return
    assert broken_rules(target.read_bytes()) == []
    document = docx.Document(io.BytesIO(target.read_bytes()))
    (table,) = document.tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == ["Wat", "Wanneer", "Let op"]
    assert rows[1] == ["Bijeenkomst 1", "maandag 15 februari 2027", ""]
    assert rows[2] == ["Bijeenkomst 2", "maandag 29 maart 2027", "Feestdag: Paasmaandag"]
    assert rows[8][2] == "Valt in: Bizzebij dicht"
    assert len(rows) == 10
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert "Uur: 14:00–16:00" in text
    assert "Waar: De Kring, Wemelbeke" in text


def test_two_calendars_of_one_file_differ_in_their_stamp_only(network: Workshop, tmp_path: Path) -> None:
    first = written(network, tmp_path).to_ical().split(b"\r\n")
    second = written(network, tmp_path).to_ical().split(b"\r\n")
    assert [line for line in first if not line.startswith(b"DTSTAMP")] == [
        line for line in second if not line.startswith(b"DTSTAMP")
    ]
