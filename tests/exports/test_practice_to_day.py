"""What goes in comes out: import, export and import again give the same content, letter for letter."""

from hypothesis import example, given
from msgspec.structs import replace
from sqlalchemy import select

from app.exports.day_file import day_file_text
from app.exports.practice_to_day import day_of
from app.guides.loader import bundled
from app.guides.steps import OpenStep
from app.imports.day_file import parse_day_file
from app.models import (
    Agreement,
    Attendance,
    Contradiction,
    Contribution,
    Day,
    Person,
    Presence,
    ReadBack,
    Via,
    id_for,
)
from app.workshop.answers import Marks
from app.workshop.day_file import DayFile, GrondplanQuestion, Practice, Seat
from app.workshop.day_file_parts import Answer, LearningNetwork, NetworkQuestion
from app.workshop.day_file_parts import Contradiction as ContradictionPart
from app.workshop.profile_values import Cell
from app.workshop.programme import free_step_id
from app.workshop.workshop import Workshop
from tests.examples import examples
from tests.imports.days import days, settled
from tests.practices import practice_of, sample_day


def test_the_sample_comes_out_as_it_went_in() -> None:
    day = sample_day()
    with practice_of(day) as workshop:
        out = day_of(workshop)
    assert out == settled(day)
    unkeyed = tuple(replace(question, key=None, onderdeel_key=None) for question in out.grondplan)
    assert replace(out, grondplan=unkeyed) == day


@examples(20)
@given(days())
@example(
    DayFile(
        practice=Practice(title="Een tijdstip zonder tijd"),
        lerend_netwerk=LearningNetwork(
            vragen=(NetworkQuestion(nr=0, vraag="", answers=(Answer(at="", text=""),)),)
        ),
    )
)
@example(
    DayFile(
        practice=Practice(title="Een letter met een hoofdletter erin"),
        grondplan=(GrondplanQuestion(onderdeel="Doel", werkvraag="𝕬"),),
    )
)
def test_any_day_comes_out_as_it_went_in_and_again(day: DayFile) -> None:
    with practice_of(day) as workshop:
        once = day_of(workshop)
    assert once == settled(day)
    assert parse_day_file(day_file_text(once), "dag.yaml") == once
    with practice_of(once) as workshop:
        assert day_of(workshop) == once


def test_a_practice_of_our_own_keeps_its_keys_and_words(workshop: Workshop) -> None:
    assert day_of(workshop).grondplan == (), "untouched, it is what everyone has"
    workshop.answers.enter("grondplan/doel.verandering", "Rust", marks=Marks(private=True))
    workshop.answers.enter("plenair/terugblik.kwaliteit", "Ja")
    workshop.drafts.write("grondplan/bijlagen.lokale-variaties", "In Wemelbeke ook op zaterdag.")
    day = day_of(workshop)
    asked = [step for _section, step in bundled("grondplan").steps() if isinstance(step, OpenStep)]
    assert [question.key for question in day.grondplan] == [step.key for step in asked]
    assert [question.vraag for question in day.terugkoppeling][2].startswith("Kunnen zulke hulpmiddelen")
    with practice_of(day) as again:
        assert [answer.text for answer in again.answers.of("grondplan/doel.verandering")] == ["Rust"]
        assert again.answers.count("plenair/terugblik.kwaliteit") == 1
        assert again.drafts.text("grondplan/bijlagen.lokale-variaties").startswith("In Wemelbeke")
        found = again.guides.find("grondplan/doel.verandering")
        assert found is not None
        assert found[2].short == "Verandering"
        assert day_of(again) == day


def test_what_was_thrown_away_or_taken_back_stays_inside(workshop: Workshop) -> None:
    step = "grondplan/doel.verandering"
    binned = workshop.answers.enter(step, "weggegooid")
    assert binned is not None
    workshop.answers.bin(binned)
    workshop.answers.enter(step, "teruggenomen")
    workshop.undo()
    workshop.answers.type(step, "")
    somebody = workshop.people.add_person("Fien", workshop.people.days()[0].id)
    workshop.answers.enter(step, "blijft", who=somebody)
    with workshop.file.work("weg") as session:
        session.get_one(Person, somebody.id).presence = Presence.BINNED.value
    day = day_of(workshop)
    assert "weggegooid" not in day_file_text(day)
    assert "teruggenomen" not in day_file_text(day)
    assert day.participants == ()
    (said,) = (answer for question in day.grondplan for answer in question.answers)
    assert (said.by, said.text) == (None, "blijft")


def test_half_typed_words_go_along_and_wiped_out_again_they_are_no_answer(workshop: Workshop) -> None:
    step = "grondplan/doel.verandering"
    workshop.answers.type(step, "dan toch")
    (said,) = (answer for question in day_of(workshop).grondplan for answer in question.answers)
    assert (said.text, said.unfinished) == ("dan toch", True)
    workshop.answers.type(step, "")
    assert [question.answers for question in day_of(workshop).grondplan if question.answers] == []


def test_people_and_tables_of_one_name_are_told_apart(workshop: Workshop) -> None:
    (day,) = workshop.people.days()
    table = workshop.people.add_table("Fien", day.id)
    workshop.people.add_person("Fien", day.id, table.id)
    second = workshop.people.add_person("Fien", day.id)
    workshop.answers.enter("grondplan/doel.verandering", "hallo", who=second)
    out = day_of(workshop)
    assert [(person.name, person.table) for person in out.participants] == [
        ("Fien", "Fien (3)"),
        ("Fien (2)", None),
    ]
    assert out.session is not None
    assert out.session.tables == ("Fien (3)",)
    assert parse_day_file(day_file_text(out), "dag.yaml") == out


def test_answers_without_a_place_of_their_own_go_out_as_questions(workshop: Workshop) -> None:
    workshop.answers.enter("woorden/woorden.citeren", "mag van mij")
    workshop.answers.enter("ergens/niet.meer", "ook nog iets")
    workshop.drafts.write("plenair/terugblik.kwaliteit", "Een tekst.")
    said = [
        (
            question.onderdeel,
            question.werkvraag,
            question.draft,
            *(answer.text for answer in question.answers),
        )
        for question in day_of(workshop).grondplan
    ]
    assert said == [
        ("Wat gebeurt er met onze woorden?", "Mogen we je citeren?", None, "mag van mij"),
        ("Terugkoppeling", "Kunnen zulke hulpmiddelen de zorg beter maken?", "Een tekst."),
        ("Andere inbreng", "niet.meer", None, "ook nog iets"),
    ]


def test_what_was_said_in_a_block_that_asks_nothing_stays_with_that_block(workshop: Workshop) -> None:
    (day,) = workshop.people.days()
    lunch = workshop.agenda.add(day.id, "Broodjes", 45, pause=True)
    gone = workshop.agenda.add(day.id, "Rondleiding", 30)
    workshop.answers.enter(free_step_id(lunch), "De bus rijdt niet op zaterdag.", day_id=day.id)
    workshop.answers.enter(free_step_id(gone), "Mooie zolder.", day_id=day.id)
    workshop.agenda.bin(gone)
    out = day_of(workshop)
    assert [answer.text for answer in out.agenda[0].answers] == ["De bus rijdt niet op zaterdag."]
    (left,) = out.grondplan
    assert (left.onderdeel, left.werkvraag, left.answers[0].text) == (
        "Andere inbreng",
        "Rondleiding",
        "Mooie zolder.",
    )
    with practice_of(out) as again:
        (block,) = again.agenda.blocks(again.people.days()[0].id)
        assert [said.text for said in again.answers.of(free_step_id(block.id))] == [
            "De bus rijdt niet op zaterdag."
        ]


def test_what_a_block_asks_is_told_only_when_its_name_does_not_tell_it(workshop: Workshop) -> None:
    (day,) = workshop.people.days()
    add = workshop.agenda.add
    add(day.id, "Grondplan (Doel)", 30, guide="grondplan", sections=["doel"])
    add(day.id, "Grondplan, maar eerst koffie", 30)
    add(day.id, "Voormiddag", 90, guide="grondplan", sections=["doel", "aanpak"])
    add(day.id, "Weg", 30, guide="bestaat-niet")
    out = day_of(workshop)
    assert [(item.guide, item.sections) for item in out.agenda] == [
        (None, ()),
        ("dag", ()),
        ("grondplan", ("doel", "aanpak")),
        (None, ()),
    ]
    with practice_of(parse_day_file(day_file_text(out), "dag.yaml")) as again:
        blocks = again.agenda.blocks(again.people.days()[0].id)
        assert [(block.guide, block.sections) for block in blocks] == [
            ("grondplan", ("doel",)),
            (None, ()),
            ("grondplan", ("doel", "aanpak")),
            (None, ()),
        ]


def test_how_the_day_went_goes_out_and_in(workshop: Workshop) -> None:
    (day,) = workshop.people.days()
    step = "grondplan/doel.verandering"
    block = workshop.agenda.add(day.id, "Onthaal", 15, least_minutes=5)
    workshop.agenda.allow({block: 10})
    workshop.agenda.begin(block)
    workshop.agenda.close_day(day.id)
    one = workshop.answers.enter(step, "Altijd open", day_id=day.id)
    other = workshop.answers.enter(step, "Nooit op zondag", day_id=day.id)
    assert one is not None
    assert other is not None
    workshop.contradictions.toggle(other, one)
    fien = workshop.people.add_person("Fien", day.id)
    with workshop.file.work("De rest van de dag") as session:
        session.get_one(Day, day.id).starts = "9u30"
        session.get_one(Attendance, id_for("attendance", day.id, fien.id)).absent = True
        session.add(ReadBack(step=step, day_id=day.id, at="2026-03-12T16:00:00+01:00", text_hash="e3b0"))
        session.add(Agreement(what="Bellen", day_id=day.id, done=True, rank="a"))
        session.add(Agreement(what="Buiten de dag", rank="b"))
        session.get_one(Contribution, one).via = Via.MAIL.value
    out = day_of(workshop)
    (question,) = (question for question in out.grondplan if question.answers)
    assert [(answer.nr, answer.via) for answer in question.answers] == [(1, Via.MAIL), (2, None)]
    assert out.contradictions == (ContradictionPart(one=1, other=2),)
    assert [read.agreed for read in question.read_backs] == [False]
    assert [(action.done, action.outside) for action in out.actions] == [(True, False), (False, True)]
    assert out.participants[0].seats == (Seat(day=1, absent=True),)
    assert out.session is not None
    assert (out.session.starts, bool(out.session.closed_at)) == ("9u30", True)
    with practice_of(parse_day_file(day_file_text(out), "dag.yaml")) as again:
        assert day_of(again) == out
        (pair,) = again.file.session.scalars(select(Contradiction))
        texts = {again.answers.get(one).text for one in (pair.one_id, pair.other_id)}
        assert texts == {"Altijd open", "Nooit op zondag"}
        (begun,) = again.agenda.blocks(again.people.days()[0].id)
        assert (begun.least_minutes, begun.allowed_minutes, begun.actual_minutes) == (5, 10, 0)
    assert parse_day_file(day_file_text(day_of(workshop, anonymous=True)), "dag.yaml").participants == ()


def test_when_one_does_not_do_it_goes_out_and_in() -> None:
    text = """practice: {title: Proef}
praktijkprofiel:
- kerncomponent: Nabij zijn
  kernactiviteiten: [{titel: Begroeten, verwacht: Bij naam, praktische_wijsheid: Niet als iemand weent.}]
"""
    with practice_of(parse_day_file(text, "dag.yaml")) as workshop:
        ((activity,),) = (part.activities for part in workshop.profile.components())
        assert activity.cells[Cell.WISDOM] == "Niet als iemand weent."
        out = day_of(workshop)
    assert out.praktijkprofiel[0].kernactiviteiten[0].praktische_wijsheid == "Niet als iemand weent."
    assert parse_day_file(day_file_text(out), "dag.yaml") == out


def test_a_contradiction_with_something_thrown_away_stays_inside(workshop: Workshop) -> None:
    one, other = workshop.answers.add("grondplan/doel.verandering", ["ja", "nee"])
    workshop.contradictions.toggle(one, other)
    workshop.answers.bin(other)
    out = day_of(workshop)
    assert out.contradictions == ()
    assert parse_day_file(day_file_text(out), "dag.yaml") == out


def test_everyone_is_there_on_every_day_at_the_table_of_that_day() -> None:
    text = """practice: {title: Proef}
sessions: [{tables: [Rood]}, {tables: [Rood, Blauw]}]
participants: [{name: Fien, table: Blauw}, {name: Staf, table: Rood}]
"""
    with practice_of(parse_day_file(text, "dag.yaml")) as workshop:
        seats = list(workshop.file.session.scalars(select(Attendance)))
        assert len(seats) == 4
        assert sum(seat.subgroup_id is not None for seat in seats) == 3
        assert [person.table for person in day_of(workshop).participants] == ["Blauw", "Rood"]
