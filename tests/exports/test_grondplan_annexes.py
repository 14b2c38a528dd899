"""The annexes of a plan: what is in them, who is named in them, and that an empty one is not there."""

import datetime as dt

import pytest

from app.exports.document import Annex, Grondplan, Picture
from app.exports.grondplan import grondplan_of
from app.exports.wishes import AnnexKind, PlanWishes
from app.models import Source
from app.prose.blocks import NumberedList, Paragraph, SmallHeading, Table, plain_text, runs_text
from app.workshop.answers import Mark, Marks
from app.workshop.day_file import Naming
from app.workshop.exports import ExportId
from app.workshop.people import Who, WhoKind
from app.workshop.workshop import Workshop
from tests.practices import practice_of, sample_day

STEP = "grondplan/doel.verandering"
LOCAL, APPROACH = "grondplan/bijlagen.lokale-variaties", "grondplan/aanpak.lokale-variatie"
PHOTO = b"\xff\xd8\xff\xe0 a photo"


def plan_with(
    workshop: Workshop,
    *kinds: AnnexKind,
    photos: bool = False,
    final: bool = False,
    anonymous: bool = False,
) -> Grondplan:
    chosen = PlanWishes(annexes=frozenset(kinds), photos=photos, final=final, anonymous=anonymous)
    return grondplan_of(workshop, ExportId("K7QX", 3), dt.datetime(2026, 3, 12), chosen)


def annex_with(
    workshop: Workshop, kind: AnnexKind, *, photos: bool = False, anonymous: bool = False
) -> Annex:
    (annex,) = plan_with(workshop, kind, photos=photos, anonymous=anonymous).annexes
    return annex


def text_of(annex: Annex) -> str:
    return plain_text(tuple(block for block in annex.blocks if not isinstance(block, Picture)))


def somebody(
    workshop: Workshop,
    name: str,
    naming: Naming | None = None,
    organisation: str = "",
    *,
    quotable: bool | None = None,
) -> Who:
    day_id = workshop.people.days()[0].id
    who = workshop.people.add_person(name, day_id)
    workshop.seats.set_naming(who.id, naming)
    workshop.seats.describe(who.id, "organisation", organisation)
    workshop.seats.set_quotable(who.id, quotable)
    return who


def say(workshop: Workshop, text: str, who: Who | None = None, marks: Marks | None = None) -> str:
    made = workshop.answers.enter(STEP, text, who=who, marks=marks)
    assert made is not None
    return made


def test_an_annex_with_nothing_in_it_is_not_there(workshop: Workshop) -> None:
    assert plan_with(workshop, *AnnexKind).annexes == ()


def test_several_annexes_are_numbered_and_one_is_not(workshop: Workshop) -> None:
    somebody(workshop, "Fien")
    assert [one.title for one in plan_with(workshop, *AnnexKind).annexes] == ["Bijlage: Wie meeschreef"]
    say(workshop, "Rust")
    assert [one.title for one in plan_with(workshop, *AnnexKind).annexes] == [
        "Bijlage 1: Antwoorden van de groep",
        "Bijlage 2: Wie meeschreef",
    ]


# -- sources


def test_sources_stand_under_their_kind_of_knowledge(workshop: Workshop) -> None:
    with workshop.file.work("Bronnen") as session:
        session.add(Source(title="Zand", author="Ouders", year="2024", kind="ervaringskennis"))
        session.add(Source(title="Spel", author="Metz, A.", year="2016", kind="onderzoek"))
        session.add(Source(title="Los", author="Iemand", year="2016"))
        session.add(Source(title=" "))
    blocks = annex_with(workshop, AnnexKind.SOURCES).blocks
    assert [runs_text(block.runs) for block in blocks if isinstance(block, SmallHeading)] == [
        "Onderzoek",
        "Ervaringskennis",
        "Andere bronnen",
    ]
    assert [runs_text(block.runs) for block in blocks if isinstance(block, Paragraph)] == [
        "Metz, A. (2016). Spel.",
        "Ouders. (2024). Zand.",
        "Iemand. (2016). Los.",
    ]


# -- raw answers


def test_raw_answers_keep_their_number_their_words_and_their_signature(workshop: Workshop) -> None:
    say(workshop, "  Rust\nin <huis>  ", somebody(workshop, "Fien", Naming.NAME))
    say(workshop, "niet voor anderen", marks=Marks(private=True))
    say(workshop, "1. *tijd*", somebody(workshop, "Ilke", Naming.NOBODY))
    heading, first, second, left_out = annex_with(workshop, AnnexKind.RAW).blocks
    assert isinstance(heading, SmallHeading)
    assert isinstance(first, NumberedList)
    assert isinstance(second, NumberedList)
    assert (first.start, second.start) == (1, 3)
    assert plain_text((first,)) == "Rust\nin <huis> – Fien"
    assert plain_text((second,)) == "1. *tijd*"
    assert isinstance(left_out, Paragraph)
    assert runs_text(left_out.runs) == ("1 antwoord staat er niet bij: dat is niet voor anderen bedoeld.")


def test_answers_that_may_not_be_quoted_are_counted_and_not_shown(workshop: Workshop) -> None:
    for text in ("een", "twee"):
        say(workshop, text, somebody(workshop, f"Wie {text}", Naming.NAME, quotable=False))
    text = text_of(annex_with(workshop, AnnexKind.RAW))
    assert "twee" not in text
    assert "2 antwoorden staan er niet bij: die zijn niet voor anderen bedoeld." in text


def test_what_is_binned_parked_or_half_typed_is_no_raw_answer(workshop: Workshop) -> None:
    gone, parked = say(workshop, "weg"), say(workshop, "later")
    workshop.answers.bin(gone)
    workshop.answers.set_mark(Mark.PARKED, parked, on=True)
    workshop.answers.type(STEP, "half")
    assert plan_with(workshop, AnnexKind.RAW).annexes == ()


def test_raw_answers_are_those_of_the_onderdelen_that_go_along(workshop: Workshop) -> None:
    say(workshop, "Rust")
    chosen = PlanWishes(annexes=frozenset({AnnexKind.RAW}), sections=("aanleiding",))
    assert grondplan_of(workshop, ExportId("K7QX", 3), dt.datetime(2026, 3, 12), chosen).annexes == ()


def test_photos_stand_beside_their_answer_only_when_asked(workshop: Workshop) -> None:
    say(workshop, "Rust")
    shown = say(workshop, "Kijk")
    say(workshop, "Tijd")
    workshop.attachments.attach(PHOTO, name="flap.jpg", media_type="image/jpeg", contribution_id=shown)
    workshop.attachments.attach(b"%PDF", name="a.pdf", media_type="application/pdf", contribution_id=shown)
    assert not any(isinstance(one, Picture) for one in annex_with(workshop, AnnexKind.RAW).blocks)
    _heading, before, photo, after = annex_with(workshop, AnnexKind.RAW, photos=True).blocks
    assert isinstance(photo, Picture)
    assert photo.content == PHOTO
    assert photo.alt.startswith("Foto bij antwoord 2 op ‘")
    assert isinstance(before, NumberedList)
    assert isinstance(after, NumberedList)
    assert (before.start, len(before.items), after.start) == (1, 2, 3)


def test_no_name_that_was_not_agreed_to_signs_a_raw_answer() -> None:
    with practice_of(sample_day()) as workshop:
        annex = annex_with(workshop, AnnexKind.RAW)
        names = {who.name for who in workshop.people.everyone() if who.kind is WhoKind.PERSON}
    signed = [
        run.text
        for block in annex.blocks
        if isinstance(block, NumberedList)
        for (paragraph,) in block.items
        if isinstance(paragraph, Paragraph)
        for run in paragraph.runs[1:]
    ]
    assert signed, "tables are told"
    assert not {text.removeprefix(" – ").split(" (")[0] for text in signed} & names


# -- who wrote along


def test_only_who_agreed_is_named_and_the_others_are_counted(workshop: Workshop) -> None:
    somebody(workshop, "Fien", Naming.NAME, "vzw De Haspel")
    somebody(workshop, "Ilke", Naming.TABLE)
    somebody(workshop, "Staf")
    away = somebody(workshop, "Dayo", Naming.NAME)
    workshop.seats.set_absent(workshop.people.days()[0].id, away.id, absent=True)
    assert text_of(annex_with(workshop, AnnexKind.PEOPLE)) == (
        "Fien – vzw De Haspel\n\nDaarnaast schreven nog 2 mensen mee, zonder naam."
    )
    assert text_of(annex_with(workshop, AnnexKind.PEOPLE, anonymous=True)) == (
        "3 mensen schreven mee. Er staat niemand met naam in deze lijst."
    )


# -- local variations


@pytest.fixture
def haspel(workshop: Workshop) -> Workshop:
    """Two colleagues and one who is alone, each with an answer on what they do in their own way."""
    for name, where in (("Tijl", "De Haspel"), ("Staf", "De Haspel"), ("Babette", "Wiegelied")):
        who = somebody(workshop, name, None, where)
        workshop.answers.enter(APPROACH, f"{name} zegt iets", who=who)
    return workshop


def test_as_long_as_nobody_wrote_it_the_organisations_say_it_themselves(haspel: Workshop) -> None:
    _words, table = annex_with(haspel, AnnexKind.LOCAL).blocks
    assert isinstance(table, Table)
    assert [[runs_text(cell) for cell in row] for row in table.rows] == [
        ["De Haspel", "Tijl zegt iets\nStaf zegt iets"]
    ], "an organisation with one person would tell who it was"
    assert plan_with(haspel, AnnexKind.LOCAL, final=True).annexes == ()


def test_the_text_takes_the_place_of_what_was_said(haspel: Workshop) -> None:
    haspel.drafts.write(LOCAL, "Op zaterdag ook.")
    assert text_of(annex_with(haspel, AnnexKind.LOCAL)) == "Op zaterdag ook."


def test_what_the_plan_says_itself_is_not_said_again_in_the_annex(haspel: Workshop) -> None:
    haspel.drafts.write(APPROACH, "Wiegelied begint later.")
    haspel.drafts.write(LOCAL, "Op zaterdag ook.")
    assert text_of(annex_with(haspel, AnnexKind.LOCAL)) == "Op zaterdag ook."
    chosen = PlanWishes(annexes=frozenset({AnnexKind.LOCAL}), sections=("doel",))
    (annex,) = grondplan_of(haspel, ExportId("K7QX", 3), dt.datetime(2026, 3, 12), chosen).annexes
    assert text_of(annex) == "Wiegelied begint later.\n\nOp zaterdag ook."


# -- the onderbouwing


def test_the_onderbouwing_says_per_onderdeel_which_kinds_of_knowledge_carry_it() -> None:
    with practice_of(sample_day()) as workshop:
        blocks = annex_with(workshop, AnnexKind.GROUNDING).blocks
    (table,) = [block for block in blocks if isinstance(block, Table)]
    assert [runs_text(cell) for cell in table.header] == [
        "Onderdeel",
        "Onderzoek",
        "Praktijkkennis",
        "Ervaringskennis",
    ]
    rows = [tuple(runs_text(cell) for cell in row) for row in table.rows]
    assert ("Aanpak\nEén soort kennis", "–", "–", "Ouders van Het Speelhuis, 2023–2025") in rows
    assert ("Doel\nNog geen bron", "–", "–", "–") in rows


def test_without_a_source_there_is_no_onderbouwing(workshop: Workshop) -> None:
    assert plan_with(workshop, AnnexKind.GROUNDING).annexes == ()
