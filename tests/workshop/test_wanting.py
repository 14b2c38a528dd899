"""What is still wanting: each thing as one sentence with its place, and nothing that is in order."""

from collections.abc import Iterator

import pytest

from app.guides.levels import Level
from app.models import Remark
from app.workshop.answers import Mark, Marks
from app.workshop.day_file import Naming
from app.workshop.limits import SUMMARY_WORDS
from app.workshop.source_values import SourceFacts
from app.workshop.want import Act, Want, WantKind
from app.workshop.wanting import wanting
from app.workshop.workshop import Workshop
from tests.practices import practice_of, sample_day

STEP, OTHER = "grondplan/doel.verandering", "grondplan/doel.subdoelen"
SUMMARY = "grondplan/omschrijving.drie-zinnen"


@pytest.fixture(scope="module")
def speelhuis() -> Iterator[Workshop]:
    """The sample day, only to look at."""
    with practice_of(sample_day()) as workshop:
        yield workshop


def of_kind(workshop: Workshop, kind: WantKind, level: Level = Level.INGEDIEND) -> Want | None:
    return next((want for want in wanting(workshop, level).todo if want.kind is kind), None)


def sentence(workshop: Workshop, kind: WantKind) -> tuple[str, str] | None:
    want = of_kind(workshop, kind)
    return (want.title, want.detail) if want else None


# -- the sample day, as drawn


def test_the_sample_day_says_what_is_wanting_for_handing_it_in(speelhuis: Workshop) -> None:
    found = wanting(speelhuis, Level.INGEDIEND)
    assert [(want.title, want.detail, want.act) for want in found.todo] == [
        (
            "Twaalf vragen hebben nog geen tekst",
            "Bij ‘Aanleiding en vraagstuk’ is dat: wat zou er gebeuren als jullie praktijk morgen stopt?",
            Act.WRITE,
        ),
        (
            "Er staan nog twee stukjes ‘in te vullen’",
            "‘openingsuur na te vragen’ bij ‘Korte omschrijving’ en een TODO bij ‘Overdraagbaarheid’.",
            Act.LOOK,
        ),
        (
            "Twee namen van deelnemers staan in een tekst",
            "Fien en Staf, bij ‘Korte omschrijving’.",
            Act.TAKE_OUT,
        ),
        (
            "15 opmerkingen staan nog open",
            "Vijf van Alienor, vijf van Gijsbrecht, vijf van Isaura.",
            Act.LOOK,
        ),
    ]
    assert found.in_order == (
        "titel en indiener",
        "contactpersoon",
        "doelgroep",
        "thema’s",
        "korte omschrijving op één pagina",
    )


def test_a_higher_level_wants_more_and_the_first_one_only_its_data(speelhuis: Workshop) -> None:
    assert wanting(speelhuis, Level.AANGEMELD).todo == ()
    more = of_kind(speelhuis, WantKind.NO_TEXT, Level.THEORETISCH_ONDERBOUWD)
    assert more is not None
    assert more.number == 15


def test_every_place_can_be_gone_to(speelhuis: Workshop) -> None:
    plain = speelhuis.drafts.plain()
    for want in wanting(speelhuis, Level.WETENSCHAPPELIJK_ONDERZOCHT).todo:
        assert len(want.spots) >= want.number
        for spot in want.spots:
            assert spot.step_id is None or speelhuis.guides.find(spot.step_id) is not None
            assert spot.words in plain.get(spot.step_id or "", "") or not spot.words


def test_only_the_chosen_onderdelen_are_looked_at(speelhuis: Workshop) -> None:
    found = wanting(speelhuis, Level.INGEDIEND, ("doelgroep",))
    assert [(want.kind, want.number) for want in found.todo] == [(WantKind.NO_TEXT, 1), (WantKind.REMARK, 3)]


# -- data


def test_empty_data_are_one_line_and_a_strange_address_another(workshop: Workshop) -> None:
    workshop.describe("submitter", "Huis van het Kind")
    workshop.describe("themes", ["spel"])
    workshop.describe("target_group", "Gezinnen")
    assert sentence(workshop, WantKind.DATA) == (
        "Er ontbreken nog twee gegevens voor de aanmelding",
        "Contactpersoon en e-mailadres van de contactpersoon.",
    )
    workshop.describe("contact_name", "Madelief")
    workshop.describe("contact_email", "madelief@huis")
    assert sentence(workshop, WantKind.DATA) is None
    assert sentence(workshop, WantKind.MAIL) == (
        "Het e-mailadres lijkt niet te kloppen",
        "Er staat ‘madelief@huis’.",
    )
    assert "contactpersoon" not in wanting(workshop, Level.AANGEMELD).in_order
    workshop.describe("contact_email", "madelief.x@huis-van-het-kind.be")
    assert wanting(workshop, Level.AANGEMELD).todo == ()


def test_one_thing_is_said_in_the_singular(workshop: Workshop) -> None:
    first, *others = wanting(workshop, Level.INGEDIEND, ("doel",)).todo[-1].spots
    for spot in others:
        workshop.drafts.write(spot.step_id or "", "Een TODO")
    found = wanting(workshop, Level.INGEDIEND, ("doel",)).todo[-2:]
    assert first.step_id == STEP
    assert [(want.title, want.detail) for want in found] == [
        (
            "Een vraag heeft nog geen tekst",
            "Bij ‘Doel’ is dat: wat moet er veranderen, bij wie, en tegen wanneer?",
        ),
        ("Er staan nog twee stukjes ‘in te vullen’", "Een TODO bij ‘Doel’ en een TODO bij ‘Doel’."),
    ]
    workshop.drafts.write(others[0].step_id or "", "Klaar")
    assert sentence(workshop, WantKind.BIT) == (
        "Er staat nog één stukje ‘in te vullen’",
        "Een TODO bij ‘Doel’.",
    )


# -- names


def people(workshop: Workshop, *names: str) -> list[str]:
    day = workshop.people.days()[0].id
    return [workshop.people.add_person(name, day).id for name in names]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Fien en Marie-Fien", "Fien en Marie-Fien"),
        ("MARIE-FIEN zegt", "Marie-Fien"),
        ("fiens idee en Fien’s koffie", "Fien"),
        ("Staf doet open", "Staf"),
        ("de staf doet open", None),
        ("de definitie, Fiennes, fien_x", None),
        ("een mama vertelde", None),
        ("Jan Peeters of mevrouw Peeters", "Jan Peeters"),
        ("jan en alleman", None),
        ("Madelief is contactpersoon", None),
    ],
)
def test_names_are_whole_words_and_a_name_that_is_a_word_needs_its_capital(
    workshop: Workshop, text: str, named: str | None
) -> None:
    people(workshop, "Fien", "Marie-Fien", "Staf", "Mama van Bo", "Jan Peeters", "Madelief")
    workshop.describe("contact_name", "Madelief")
    workshop.drafts.write(STEP, text)
    found = sentence(workshop, WantKind.NAME_IN_TEXT)
    assert (found and found[1]) == (named and f"{named}, bij ‘Doel’.")


def test_who_wants_no_name_is_looked_for_in_what_others_may_read(workshop: Workshop) -> None:
    ilke, _fien = people(workshop, "Ilke", "Fien")
    workshop.seats.set_naming(ilke, Naming.NOBODY)
    assert "Ilke zonder naam" in wanting(workshop, Level.INGEDIEND).in_order
    first, second = workshop.answers.add(STEP, ["Ilke zei dat ook", "Fien en Ilke"])
    workshop.answers.mark(second, Marks(private=True))
    assert sentence(workshop, WantKind.NAME_IN_ANSWER) == (
        "Een naam moet onherkenbaar in het ruwe materiaal",
        "Ilke, in één antwoord bij ‘Doel’.",
    )
    assert "Ilke zonder naam" not in wanting(workshop, Level.INGEDIEND).in_order
    workshop.answers.bin(first)
    assert sentence(workshop, WantKind.NAME_IN_ANSWER) is None


# -- what others wait for


def test_a_contradiction_is_there_until_one_of_both_is_not_needed(workshop: Workshop) -> None:
    first, second = workshop.answers.add(STEP, ["Sinds 2016", "Sinds 2017"])
    workshop.contradictions.toggle(first, second)
    assert sentence(workshop, WantKind.CONTRADICTION) == (
        "Twee antwoorden spreken elkaar tegen",
        "Bij ‘Doel’: ‘Sinds 2016’ en ‘Sinds 2017’.",
    ) or sentence(workshop, WantKind.CONTRADICTION) == (
        "Twee antwoorden spreken elkaar tegen",
        "Bij ‘Doel’: ‘Sinds 2017’ en ‘Sinds 2016’.",
    )
    workshop.answers.set_mark(Mark.NOT_NEEDED, second, on=True)
    assert sentence(workshop, WantKind.CONTRADICTION) is None


def test_what_is_to_be_asked_and_what_is_needed_are_listed(workshop: Workshop) -> None:
    first, second = workshop.answers.add(STEP, ["Open om 9 uur?", "b"])
    workshop.answers.set_mark(Mark.TO_ASK, first, second, on=True)
    workshop.gaps.add("Vorming", OTHER)
    closed = workshop.gaps.add("Een plek")
    workshop.gaps.close(closed)
    assert sentence(workshop, WantKind.TO_ASK) == (
        "Twee antwoorden zijn nog na te vragen",
        "Bij ‘Doel’: ‘Open om 9 uur?’.",
    )
    assert sentence(workshop, WantKind.GAP) == ("Een hiaat staat nog open", "Nog nodig: ‘Vorming’.")


def test_a_remark_points_at_its_words_or_at_its_onderdeel(workshop: Workshop) -> None:
    workshop.drafts.write(OTHER, "Ouders **spelen** mee.")
    with workshop.file.work("Opmerkingen") as session:
        session.add(Remark(section="Doelen", on_text="Ouders **spelen**", comment="a", author=None, rank="1"))
        session.add(Remark(section="Doel", on_text="weg", comment="b", author="Isaura (lid)", rank="2"))
        session.add(Remark(section="Elders", on_text=None, comment="c", author="Isaura", rank="3"))
    want = of_kind(workshop, WantKind.REMARK)
    assert want is not None
    assert want.detail == "Eén zonder auteur, twee van Isaura. Eén heeft nog geen plaats."
    assert [(spot.step_id, spot.words) for spot in want.spots] == [
        (OTHER, "Ouders spelen"),
        (STEP, ""),
        (None, ""),
    ]


def test_a_summary_longer_than_its_page_is_said(workshop: Workshop) -> None:
    workshop.drafts.write(SUMMARY, "woord " * SUMMARY_WORDS)
    assert sentence(workshop, WantKind.TOO_LONG) is None
    assert "korte omschrijving op één pagina" in wanting(workshop, Level.INGEDIEND).in_order
    workshop.drafts.write(SUMMARY, "woord " * (SUMMARY_WORDS + 1))
    want = of_kind(workshop, WantKind.TOO_LONG)
    assert want is not None
    assert (want.step_id, "451 woorden" in want.detail) == (SUMMARY, True)


def test_a_file_without_a_grondplan_wants_nothing(workshop: Workshop) -> None:
    with workshop.file.work("Draaiboek weg") as session:
        from app.models import GuideCopy, Presence, id_for

        session.get_one(GuideCopy, id_for("guide", "grondplan")).presence = Presence.BINNED.value
    assert wanting(workshop, Level.INGEDIEND).todo == ()


# -- sources


def test_a_citation_of_a_source_that_is_not_there_is_told_with_its_place(workshop: Workshop) -> None:
    workshop.sources.add(SourceFacts("Spel", key="spel"))
    workshop.drafts.write(STEP, "Zo is het [@spel].")
    assert sentence(workshop, WantKind.UNKNOWN_SOURCE) is None
    workshop.drafts.write(STEP, "Zo is het [@spel; @speel, p. 3].")
    assert sentence(workshop, WantKind.UNKNOWN_SOURCE) == (
        "Een verwijzing gaat naar een bron die er niet is",
        "‘speel’ bij ‘Doel’.",
    )
    want = of_kind(workshop, WantKind.UNKNOWN_SOURCE)
    assert want is not None
    assert (want.spots[0].step_id, want.spots[0].words) == (STEP, "[@spel; @speel, p. 3]")
