"""A day file is read whole, written back letter for letter, and refused when something refers to nothing."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.exports.day_file import day_file_text
from app.foundation.errors import KnownError
from app.foundation.resources import resource
from app.foundation.strict_yaml import parse
from app.guides.schema import Level
from app.imports.day_file import parse_day_file, read_day_file
from app.workshop.day_file import DayFile, GrondplanQuestion, Participant, Practice, Session
from app.workshop.day_file_parts import Answer, Board, Note, Voter

SAMPLE = resource("sample", "speelhuis.yaml")
SMALL = """practice: {title: Proef}
session: {date: '2026-03-12', tables: [Tafel 1]}
participants:
  - {name: Fien, table: Tafel 1}
  - {name: Marie-Fien, table: null}
grondplan:
  - onderdeel: Doel
    werkvraag: Wat?
    answers:
      - {by: Fien, text: hallo}
      - {by: Tafel 1, text: dag}
      - {by: null, text: "?"}
"""


@pytest.fixture(scope="module")
def sample() -> DayFile:
    return read_day_file(SAMPLE)


def sentence(text: str) -> str:
    with pytest.raises(KnownError) as caught:
        parse_day_file(text, "dag.yaml")
    return caught.value.sentence


def test_the_sample_holds_what_its_readme_counts(sample: DayFile) -> None:
    assert len(sample.participants) == 14
    assert len(sample.grondplan) == 46
    assert len({question.onderdeel for question in sample.grondplan}) == 16
    assert sum(len(question.answers) for question in sample.grondplan) == 208
    assert sum(question.draft is not None for question in sample.grondplan) == 31
    assert sample.board is not None
    assert len(sample.board.notes) == 82
    assert sum(note.votes for note in sample.board.notes) == 80
    assert len({note.cluster for note in sample.board.notes} - {None}) == 13
    assert sum(len(component.kernactiviteiten) for component in sample.praktijkprofiel) == 12
    assert sample.cards is not None
    assert (len(sample.cards.deck), len(sample.cards.plays)) == (13, 23)
    checklist = sample.checklist_goede_praktijken
    assert checklist is not None
    assert (len(checklist.items), len(checklist.scores)) == (30, 14)
    assert len(sample.praktijkervaringen) == 2
    assert sum(len(question.answers) for question in sample.terugkoppeling) == 28
    assert (len(sample.sources), len(sample.actions), len(sample.feedback)) == (9, 10, 15)


def test_awkward_values_stay_what_they_are(sample: DayFile) -> None:
    years = [source.year for source in sample.sources]
    assert years == [2016, 2021, None, 2025, 2022, 2021, 2024, "2023-2025", "z.d."]
    checklist = sample.checklist_goede_praktijken
    assert checklist is not None
    assert [score.score for score in checklist.scores][3:5] == [6.5, 0]
    assert checklist.scores[-1].score is None
    remarks = {item.item: item.toelichting for item in checklist.items}
    assert remarks["Het doorlopen proces is beschreven"] == ""
    assert remarks["Wat maakt dat het werkt"] is None
    assert [item.actual_minutes for item in sample.agenda].count(None) == 1
    texts = [answer.text for question in sample.grondplan for answer in question.answers]
    assert any("\r\n" in text for text in texts)
    assert any(text != text.strip() for text in texts)
    assert sample.board is not None
    assert any("cafe\u0301" in note.text for note in sample.board.notes)


def test_the_sample_is_written_back_letter_for_letter(sample: DayFile) -> None:
    written = day_file_text(sample)
    assert parse_day_file(written, "x") == sample
    original = SAMPLE.read_text(encoding="utf-8")
    anything = dict[str, object]
    assert parse(written, anything, "x") == parse(original, anything, "x")
    assert day_file_text(parse_day_file(written, "x")) == written


@given(
    st.text(st.characters(exclude_categories=["Cs"])),
    st.none() | st.text(st.characters(exclude_categories=["Cs"])),
)
def test_every_text_survives_writing_and_reading(text: str, draft: str | None) -> None:
    day = DayFile(
        practice=Practice(title=text, themes=(text,)),
        grondplan=(
            GrondplanQuestion(onderdeel=text, werkvraag=text, answers=(Answer(text=text),), draft=draft),
        ),
        board=Board(notes=(Note(color=text, text=text, cluster=draft),)),
    )
    assert parse_day_file(day_file_text(day), "x") == day


def test_our_additions_come_back_and_are_left_out_when_they_say_nothing() -> None:
    day = DayFile(
        practice=Practice(title="Proef", level=Level.INGEDIEND),
        sessions=(Session(date="2026-03-12"), Session(date=None)),
        participants=(Participant(name="Fien", quotable=False),),
        grondplan=(
            GrondplanQuestion(
                onderdeel="Doel",
                werkvraag="Wat?",
                key="doel.verandering",
                answers=(
                    Answer(by="Fien", text="a", day=2, at="10:05", private=True, ask=True),
                    Answer(text="b", outside=True, parked=True),
                ),
            ),
        ),
        board=Board(
            notes=(Note(color="groen", text="n", votes=3, day=1, voters=(Voter(by="Fien", count=2),)),)
        ),
    )
    written = day_file_text(day)
    assert parse_day_file(written, "x") == day
    assert "anonymous" not in written
    assert "agenda" not in written
    assert [day.day_of(answer) for answer in day.grondplan[0].answers] == [2, None]


def test_with_one_day_everything_belongs_to_it_unless_said_otherwise() -> None:
    day = parse_day_file(SMALL, "x")
    assert day.day_of(day.grondplan[0].answers[0]) == 1
    assert day.day_of(Answer(text="a", outside=True)) is None
    assert replace(day, session=None).day_of(Answer(text="a")) is None


def test_only_the_practice_is_needed() -> None:
    day = parse_day_file("practice: {title: Proef}\n", "x")
    assert day.days == ()
    assert parse_day_file(day_file_text(day), "x") == day


def test_someone_unknown_is_named_with_line_and_the_nearest_name() -> None:
    said = sentence(SMALL.replace("by: Fien", "by: Fein"))
    assert said == (
        "“dag.yaml”, regel 10, bij grondplan → 1 → answers → 1 → by: "
        "“Fein” is geen deelnemer en geen tafel; bedoel je “Fien”?"
    )


@pytest.mark.parametrize(
    ("old", "new", "hint"),
    [
        ("table: Tafel 1}", "table: Tafel 2}", "de tafel “Tafel 2” bestaat niet; bedoel je “Tafel 1”?"),
        ("name: Marie-Fien", "name: Fien", "participants → 2: deze naam staat er twee keer"),
        ("name: Marie-Fien", "name: Tafel 1", "ook die van een tafel"),
        ("[Tafel 1]", "[Tafel 1, Tafel 1]", "deze tafel staat er twee keer"),
        ("'2026-03-12'", "12 maart 2026", "een datum schrijf je als 2026-03-12"),
        ("'2026-03-12'", "'20260312'", "een datum schrijf je als 2026-03-12"),
        ("text: hallo", "text: hallo, day: 2", "dag 2 bestaat niet"),
        ("text: hallo", "text: hallo, day: 1, outside: true", "kies er één"),
        ("text: hallo", "txt: hallo", "bedoel je “text”?"),
        ("text: hallo", "text: 12", "aanhalingstekens"),
        ("session:", "sessions: [{date: null}]\nsession:", "niet allebei"),
        ("practice: {title: Proef}", "praktijk: {title: Proef}", "“praktijk”"),
        ("werkvraag: Wat?", "werkvraag:\n      - Wat?", "hier hoort tekst, maar er staat een lijst"),
    ],
)
def test_what_refers_to_nothing_or_does_not_fit_is_refused(old: str, new: str, hint: str) -> None:
    assert old in SMALL
    assert hint in sentence(SMALL.replace(old, new, 1))


@pytest.mark.parametrize(
    ("part", "hint"),
    [
        (
            "cards: {deck: [{title: Wacht, text: a}], plays: [{by: Fien, card: Wach, use: wel}]}",
            "bedoel je “Wacht”?",
        ),
        ("cards: {deck: [], plays: [{by: null, card: A, use: misschien}]}", "wel, niet"),
        ("checklist_goede_praktijken: {scores: [{name: Fien, score: 11}]}", "0 tot 10"),
        ("checklist_goede_praktijken: {scores: [{name: Fie, score: 1}]}", "bedoel je “Fien”?"),
        (
            "board: {notes: [{color: groen, text: a, votes: 1, voters: [{by: Fien, count: 2}]}]}",
            "meer stemmen",
        ),
        ("agenda: [{activity: a, minutes: -5}]", "onder nul"),
        (
            "board: {notes: [{color: groen, text: a, votes: 1, voters: [{by: Tafel 1}]}]}",
            "“Tafel 1” is geen deelnemer",
        ),
        ("board: {cluster_votes: [{cluster: A, by: Fie}]}", "bedoel je “Fien”?"),
        ("board: {cluster_votes: [{cluster: A, count: 0}]}", "minstens één stem"),
        ("board: {cluster_votes: [{cluster: A, table: Tafel 9}]}", "de tafel “Tafel 9” bestaat niet"),
        ("board: {cluster_votes: [{cluster: A, by: Fien, table: Tafel 1}]}", "een deelnemer én een tafel"),
        ("board: {clusters: [{cluster: A}, {cluster: A}]}", "staat er twee keer"),
        ("sources: [{kind: onderzoek, title: T, supports: [a, b]}]", "hier hoort tekst"),
        ("lerend_netwerk: {eerste_sessie: volgende week}", "een datum schrijf je"),
        ("sources: [{kind: boek, title: T}]", "onderzoek, praktijkkennis, ervaringskennis"),
        ("agenda: [{activity: a, guide: grondpln}]", "bedoel je “grondplan”?"),
        ("agenda: [{activity: a, guide: grondplan, sections: [doell]}]", "bedoel je “doel”?"),
        ("agenda: [{activity: a, guide: grondplan, sections: [doel, doel]}]", "staat er twee keer"),
        ("agenda: [{activity: a, guide: dag, sections: [doel]}]", "zit niet in dat draaiboek"),
        ("agenda: [{activity: a, sections: [doel]}]", "zet erbij van welk draaiboek"),
        ("agenda: [{activity: a, allowed_minutes: -1}]", "onder nul"),
        ("agenda: [{activity: a, began_at: straks}]", "een tijdstip schrijf je als"),
        ("agenda: [{activity: a, began: straks}]", "“began”"),
        ("agenda: [{activity: a, answers: [{by: Fein, text: a}]}]", "bedoel je “Fien”?"),
        ("contradictions: [{one: 1, other: 2}]", "geen inbreng met het nummer 1"),
        ("actions: [{what: a, day: 2}]", "dag 2 bestaat niet"),
        ("actions: [{what: a, day: 1, outside: true}]", "kies er één"),
    ],
)
def test_the_other_parts_are_checked_too(part: str, hint: str) -> None:
    assert hint in sentence(SMALL + part + "\n")


@pytest.mark.parametrize(
    ("old", "new", "hint"),
    [
        ("date:", "starts: vroeg, date:", "een uur schrijf je als 9:00"),
        ("date:", "ends: '25:00', date:", "een uur schrijf je als 9:00"),
        ("date:", "closed_at: '17:00', date:", "een tijdstip schrijf je als"),
        ("text: hallo", "text: hallo, via: duif", "mail, paper, sheet"),
        ("table: null", "table: null, seats: [{day: 2}]", "dag 2 bestaat niet"),
        ("table: null", "table: null, seats: [{day: 1}, {day: 1}]", "deze dag staat er twee keer"),
        ("table: null", "table: null, seats: [{day: 1, table: Tafel}]", "bedoel je “Tafel 1”?"),
        (
            "werkvraag: Wat?",
            "werkvraag: Wat?\n    read_backs: [{at: nu, agreed: true, text_hash: a}]",
            "tijdstip",
        ),
    ],
)
def test_what_was_added_to_a_day_is_checked_as_strictly(old: str, new: str, hint: str) -> None:
    assert hint in sentence(SMALL.replace(old, new, 1))


@pytest.mark.parametrize(
    ("numbers", "pairs", "hint"),
    [
        ((1, 1), "[]", "het nummer 1 staat er twee keer"),
        ((1, 2), "[{one: 1, other: 1}]", "spreekt zichzelf niet tegen"),
        ((1, 2), "[{one: 1, other: 2}, {one: 2, other: 1}]", "deze twee staan er twee keer"),
        ((1, 2), "[{one: 1, other: 3}]", "geen inbreng met het nummer 3"),
    ],
)
def test_contradictions_speak_of_two_things_that_are_there(
    numbers: tuple[int, int], pairs: str, hint: str
) -> None:
    text = SMALL.replace("text: hallo", f"text: hallo, nr: {numbers[0]}")
    text = text.replace("text: dag", f"text: dag, nr: {numbers[1]}")
    assert hint in sentence(f"{text}contradictions: {pairs}\n")


def test_with_more_days_each_contribution_says_which() -> None:
    text = SMALL.replace(
        "session: {date: '2026-03-12', tables: [Tafel 1]}", "sessions: [{tables: [Tafel 1]}, {}]"
    )
    assert "zet erbij welke dag" in sentence(text)


def test_a_block_of_the_agenda_belongs_to_a_day() -> None:
    agenda = "agenda: [{activity: Onthaal}]\n"
    assert "zet er session bij" in sentence("practice: {title: Proef}\n" + agenda)
    days = "practice: {title: Proef}\nsessions: [{}, {}]\n"
    assert "zet erbij welke dag" in sentence(days + agenda)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"- a\n",
        b"PK\x03\x04",
        b"\x00\x01",
        b"practice:\n\ttitle: x\n",
        b"practice: {title: \xff}",
        b"x" * 10_000_000,
    ],
)
def test_a_file_that_is_no_day_file_is_refused_by_name(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "dag.yaml"
    path.write_bytes(data)
    with pytest.raises(KnownError, match=r"“dag\.yaml”"):
        read_day_file(path)
