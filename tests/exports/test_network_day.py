"""A network as a day file and back: its form, its rhythm with every exception, and the days of its series."""

import datetime as dt
from pathlib import Path

from app.exports.day_file import day_file_text
from app.exports.practice_to_day import day_of
from app.imports.day_file import read_day_file
from app.models import Network
from app.workshop.series_changes import day_changes, series_days
from app.workshop.series_days import make_days, move_meeting, skip_meeting
from app.workshop.series_values import meetings_of
from tests.practices import empty_practice, practice_of


def test_a_network_comes_back_as_it_went(tmp_path: Path) -> None:
    workshop = empty_practice(tmp_path)
    workshop.start("Samen rond het kind", network=True)
    network = workshop.network
    network.describe(form="Living lab", reason="Het is nieuw")
    network.set_facilitators(["Fien", "Bas"])
    network.set_rhythm(4, 9)
    network.set_first(dt.date(2027, 2, 15))
    network.set_time("14:00", "16:30")
    network.set_place("De Kring")
    network.set_closed("24/12 - 2/1 Bizzebij dicht")
    with workshop.file.work("Opmerking") as session:
        row = session.query(Network).one()
        row.remark = f"Ouders eerst.\n{row.remark}"
    make_days(workshop)
    move_meeting(workshop, meetings_of(network.plan)[1], 1)
    skip_meeting(workshop, meetings_of(network.plan)[3])
    target = tmp_path / "netwerk.yaml"
    target.write_text(day_file_text(day_of(workshop)), encoding="utf-8")
    with practice_of(read_day_file(target)) as back:
        assert back.network.now == network.now
        assert back.practice.kind == "network"
        days = [(day.title, day.date, day.starts, day.ends, day.place) for day in series_days(back)]
        assert days == [
            (day.title, day.date, day.starts, day.ends, day.place) for day in series_days(workshop)
        ]
        assert not day_changes(back).anything
    workshop.file.discard()
