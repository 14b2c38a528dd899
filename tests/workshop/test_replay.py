"""Looking back on a day: what stood there at each moment, as it stood, and nothing changes by looking."""

import datetime as dt
from pathlib import Path

import pytest

from app.exports.practice_to_day import day_of
from app.store.changes import Ref
from app.store.opening import open_practice_file
from app.workshop.answers import Marks
from app.workshop.programme import Stop, programme
from app.workshop.replay import Replay, What, build, building
from app.workshop.replay_times import Times
from app.workshop.workshop import Workshop
from tests.practices import empty_practice, places_in, practice_of, sample_day

DOEL = "grondplan/doel.verandering"
AANPAK = "grondplan/aanpak.stappen"


class Hand:
    """A clock that is moved by hand."""

    def __init__(self, workshop: Workshop) -> None:
        self.now = dt.datetime(2026, 3, 12, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))
        workshop.set_clock(lambda: self.now)

    def wait(self, minutes: int) -> None:
        self.now += dt.timedelta(minutes=minutes)


@pytest.fixture
def hand(workshop: Workshop) -> Hand:
    """Also one that shows an earlier time than when the file was made."""
    return Hand(workshop)


def day_id(workshop: Workshop) -> str:
    return workshop.people.days()[0].id


def stops_of(workshop: Workshop) -> list[Stop]:
    return programme(list(workshop.guides), workshop.agenda.blocks(day_id(workshop)))


def replay_of(workshop: Workshop) -> Replay:
    return build(workshop, day_id(workshop), stops_of(workshop))


def said(workshop: Workshop, step: str, text: str) -> str:
    made = workshop.answers.enter(step, text, day_id=day_id(workshop))
    assert made is not None
    return made


def seen(replay: Replay) -> list[list[str]]:
    return [[answer.text for answer in replay.answers(number)] for number in range(len(replay.moments))]


def happened(replay: Replay) -> list[What]:
    return [moment.event.what for moment in replay.moments]


def test_answers_appear_with_their_enter_and_not_while_they_are_typed(workshop: Workshop, hand: Hand) -> None:
    for typed in ("Ru", "Rust", "Rust aan"):
        workshop.answers.type(DOEL, typed, day_id=day_id(workshop))
        hand.wait(1)
    said(workshop, DOEL, "Rust aan tafel")
    hand.wait(2)
    said(workshop, DOEL, "Elkaar kennen")
    workshop.answers.type(DOEL, "nog niet klaar", day_id=day_id(workshop))
    replay = replay_of(workshop)
    assert seen(replay) == [["Rust aan tafel"], ["Rust aan tafel", "Elkaar kennen"]]
    times = [moment.event.at for moment in replay.moments]
    assert [(at.hour, at.minute) for at in times if at] == [(9, 3), (9, 5)]
    assert replay.times_known
    assert [moment.x for moment in replay.moments] == [0.0, 2.0]


def test_what_was_edited_hidden_or_thrown_away_later_is_seen_as_it_was(
    workshop: Workshop, hand: Hand
) -> None:
    first = said(workshop, DOEL, "Rust")
    hand.wait(1)
    second = said(workshop, DOEL, "Weg ermee. " * 20)
    hand.wait(1)
    workshop.answers.edit(second, "Weg ermee. " * 19 + "Toch niet.")
    hand.wait(1)
    workshop.answers.mark(first, Marks(private=True))
    hand.wait(1)
    workshop.answers.bin(first)
    hand.wait(1)
    workshop.undo()
    replay = replay_of(workshop)
    assert happened(replay) == [What.SAID, What.SAID, What.CHANGED, What.CHANGED, What.GONE, What.SAID]
    assert seen(replay)[1] == ["Rust", "Weg ermee. " * 20]
    assert seen(replay)[4] == ["Weg ermee. " * 19 + "Toch niet."]
    assert [answer.private for answer in replay.answers(2)] == [False, False]
    assert [answer.private for answer in replay.answers(5)] == [True, False]


def test_the_last_moment_is_what_stands_there_now(workshop: Workshop, hand: Hand) -> None:
    fien = workshop.people.add_person("Fien", day_id(workshop))
    workshop.answers.add(DOEL, ["een", "twee", "drie"], day_id=day_id(workshop), who=fien)
    hand.wait(1)
    workshop.answers.move(workshop.answers.of(DOEL)[0].id, 1)
    replay = replay_of(workshop)
    assert replay.answers(len(replay.moments) - 1) == workshop.answers.of(DOEL)
    assert len(replay.moments) == 2, "a pasted list is one moment"


def test_what_was_erased_never_shows(workshop: Workshop, hand: Hand) -> None:
    gone = said(workshop, DOEL, "Geheim")
    hand.wait(1)
    said(workshop, DOEL, "Blijft")
    workshop.file.erase([("contribution", gone)])
    assert seen(replay_of(workshop)) == [["Blijft"]]


def test_looking_back_writes_nothing(workshop: Workshop, hand: Hand) -> None:
    said(workshop, DOEL, "Rust")
    before = workshop.file.connection.serialize()
    replay = replay_of(workshop)
    for number in range(len(replay.moments)):
        replay.answers(number)
    assert workshop.file.connection.serialize() == before


def test_blocks_that_began_stand_on_the_line_with_what_was_said_in_them(
    workshop: Workshop, hand: Hand
) -> None:
    day = day_id(workshop)
    first = workshop.agenda.add(day, "Doel", 30, guide="grondplan", sections=["doel"])
    pause = workshop.agenda.add(day, "Pauze", 15, pause=True)
    second = workshop.agenda.add(day, "Aanpak", 30, guide="grondplan", sections=["aanpak"])
    workshop.agenda.begin(first)
    hand.wait(5)
    said(workshop, DOEL, "Rust")
    hand.wait(20)
    workshop.agenda.begin(pause)
    hand.wait(10)
    workshop.agenda.begin(second)
    hand.wait(5)
    said(workshop, AANPAK, "Eerst koffie")
    hand.wait(5)
    workshop.read_backs.note(AANPAK, agreed=True, day_id=day)
    hand.wait(5)
    workshop.agenda.close_day(day)
    replay = replay_of(workshop)
    began, read = What.BEGAN, What.READ
    assert happened(replay) == [began, What.SAID, began, began, What.SAID, read, What.CLOSED]
    assert [(span.begins, span.ends) for span in replay.spans] == [(0, 25), (25, 35), (35, 50)]
    assert [moment.x for moment in replay.moments] == [0, 5, 25, 35, 40, 45, 50]
    names = [moment.span.block.short_name for moment in replay.moments if moment.span and moment.span.block]
    assert names == ["Doel", "Doel", "Pauze", "Aanpak", "Aanpak", "Aanpak", "Aanpak"]
    assert [replay.block(1, 1), replay.block(1, -1), replay.block(4, -1), replay.block(3, -1)] == [2, 0, 3, 2]
    assert (replay.at(6), replay.at(25.5), replay.at(-1), replay.at(99)) == (1, 2, 0, 6)
    assert replay.question(1, 1) == 2


def test_a_week_in_which_nothing_happened_is_folded(workshop: Workshop, hand: Hand) -> None:
    one = said(workshop, DOEL, "Rust")
    hand.wait(7 * 24 * 60)
    workshop.answers.edit(one, "Rust aan tafel")
    assert replay_of(workshop).length == 10


def test_a_day_from_a_file_without_times_shows_the_order_of_the_agenda() -> None:
    with practice_of(sample_day()) as workshop:
        replay = replay_of(workshop)
        assert not replay.times_known
        spans = {span.block.short_name: span for span in replay.spans if span.block}
        assert spans["Grondplan blok A"].ends - spans["Grondplan blok A"].begins == 70
        at_end = replay.block(len(replay.moments), -1) - 1
        step = replay.moments[at_end].event.step_id
        assert replay.answers(at_end)
        xs = [moment.x for moment in replay.moments]
        assert xs == sorted(xs)
        for number, moment in enumerate(replay.moments):
            if moment.event.step_id == step:
                last = number
        if step.startswith("grondplan"):
            assert replay.answers(last) == workshop.answers.of(step)


def test_a_day_from_a_file_with_times_goes_by_those_times(workshop: Workshop, hand: Hand) -> None:
    said(workshop, AANPAK, "Eerst de aanpak")
    hand.wait(30)
    said(workshop, DOEL, "Dan het doel")
    with practice_of(day_of(workshop)) as again:
        replay = replay_of(again)
        assert replay.times_known
        assert seen(replay) == [["Eerst de aanpak"], ["Dan het doel"]]
        assert replay.length == 30


def test_only_the_day_itself_is_seen(workshop: Workshop, hand: Hand) -> None:
    other = workshop.people.add_day(date="2026-03-19")
    workshop.answers.enter(DOEL, "op een andere dag", day_id=other.id)
    workshop.answers.enter(DOEL, "per mail, buiten elke dag")
    assert replay_of(workshop).moments == []
    assert len(build(workshop, other.id, stops_of(workshop)).moments) == 1


def test_several_openings_of_the_file_add_up(tmp_path: Path) -> None:
    words = "Rust en nog veel meer woorden. " * 5
    first = empty_practice(tmp_path)
    first.start("Het Speelhuis")
    hand = Hand(first)
    answer = said(first, DOEL, words)
    place = first.file.place
    first.file.close()
    again = Workshop(open_practice_file(place, places_in(tmp_path)))
    again.set_clock(lambda: hand.now)
    hand.wait(10)
    again.answers.edit(answer, words + "Echt.")
    replay = replay_of(again)
    assert seen(replay) == [[words], [words + "Echt."]]
    assert replay.length == 10
    again.file.close()


def test_a_clock_that_is_put_back_does_not_turn_the_order_round() -> None:
    times = Times([(Ref(1, "a"), "2026-03-12T10:00:00"), (Ref(2, "a"), "2026-03-12T09:00:00")])
    assert times.of(Ref(1, "a")) == times.of(Ref(2, "a"))
    later = Times([(Ref(1, "a"), "2026-03-12T10:00:00+01:00"), (Ref(2, "b"), "2026-03-12T09:00:00+01:00")])
    assert later.of(Ref(2, "b")) == later.of(Ref(1, "a"))


def test_it_is_made_in_pieces_that_say_how_far_it_is(workshop: Workshop, hand: Hand) -> None:
    workshop.answers.add(DOEL, [f"antwoord {number}" for number in range(450)], day_id=day_id(workshop))
    shares = list(building(workshop, day_id(workshop), stops_of(workshop)))
    assert len(shares) > 3
    assert shares == sorted(shares)
    assert max(shares) < 1
