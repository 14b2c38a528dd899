"""A pasted list of people: what Excel, a mail and somebody's notes give."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.imports.people_list import MOST_LINES, read_people, read_person
from app.workshop.seat import NewPerson


def people(text: str) -> list[NewPerson]:
    return read_people(text).people


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("Fien", NewPerson("Fien")),
        (" Fien , uitvoerder , Bizzebij ", NewPerson("Fien", "uitvoerder", "Bizzebij")),
        ("Fien, Bizzebij", NewPerson("Fien", None, "Bizzebij")),
        ("Fien, ouder", NewPerson("Fien", "ouder")),
        ("Fien, Bizzebij, uitvoerder", NewPerson("Fien", "uitvoerder", "Bizzebij")),
        ("Fien, Coördinator, Bizzebij, tafel 2", NewPerson("Fien", "Coördinator", "Bizzebij", "tafel 2")),
        ("An De Smet (Wiegelied)", NewPerson("An De Smet", None, "Wiegelied")),
        ("An De Smet (ouder, Wiegelied)", NewPerson("An De Smet", "ouder", "Wiegelied")),
        ("- Jan Peeters – Bizzebij", NewPerson("Jan Peeters", None, "Bizzebij")),
        ("3. Marie-Fien", NewPerson("Marie-Fien")),
        ("• Ömra Yıldız", NewPerson("Ömra Yıldız")),
        ("Jan Peeters <jan@x.be>", NewPerson("Jan Peeters")),
        ("Peeters, Jan <jan@x.be>", NewPerson("Jan Peeters")),
        ('"Peeters, Jan" <jan@x.be>', NewPerson("Jan Peeters")),
        ("Jan Peeters, uitvoerder, 0470 12 34 56", NewPerson("Jan Peeters", "uitvoerder")),
        ("'t Hooft", NewPerson("'t Hooft")),
        (",,,", None),
        ("", None),
        ("jan@x.be", None),
        ("12", None),
    ],
)
def test_one_line_is_a_name_and_what_goes_with_it(line: str, person: NewPerson | None) -> None:
    assert read_person(line) == person


def test_columns_of_excel_without_a_header() -> None:
    text = "Fien\tuitvoerder\tBizzebij\nStaf\tvrijwilliger\t\nIlke\touder\t\tTafel 3\r\n\n"
    assert people(text) == [
        NewPerson("Fien", "uitvoerder", "Bizzebij"),
        NewPerson("Staf", "vrijwilliger"),
        NewPerson("Ilke", "ouder", None, "Tafel 3"),
    ]


@pytest.mark.parametrize("mark", ["\t", ";", ","])
def test_columns_with_a_header_in_any_order(mark: str) -> None:
    rows = [
        ["Organisatie", "Voornaam", "Achternaam", "E-mail", "Functie", "Tafel"],
        ["Bizzebij", "Marie-Fien", "De Smet", "mf@x.be", "Uitvoerder", "2"],
        ["", "Dayo", "", "", "", ""],
    ]
    found = read_people("\n".join(mark.join(row) for row in rows))
    assert found.people == [
        NewPerson("Marie-Fien De Smet", "Uitvoerder", "Bizzebij", "Tafel 2"),
        NewPerson("Dayo"),
    ]
    assert found.private == 1


def test_an_english_header_and_one_column() -> None:
    assert people("Name\tRole\tOrganisation\nAn\tparent\t") == [NewPerson("An", "parent")]
    assert people("Naam\nAn\nJan") == [NewPerson("An"), NewPerson("Jan")]
    assert people("Naam\tVoornaam\nPeeters\tJan") == [NewPerson("Jan Peeters")]


def test_the_address_field_of_a_mail() -> None:
    found = read_people(
        "Aan: Jan Peeters <jan@x.be>; An De Smet (Wiegelied); Peeters, Els <els@x.be>, t@x.be"
    )
    assert found.people == [
        NewPerson("Jan Peeters"),
        NewPerson("An De Smet", None, "Wiegelied"),
        NewPerson("Els Peeters"),
    ]
    assert found.private == 1


def test_names_one_after_the_other_on_one_line() -> None:
    assert [one.name for one in people("Jan Peeters; An De Smet; Ömra")] == [
        "Jan Peeters",
        "An De Smet",
        "Ömra",
    ]
    assert [one.name for one in people("Jan Peeters, An De Smet")] == ["Jan Peeters", "An De Smet"]
    assert people("Jan; uitvoerder; Bizzebij") == [NewPerson("Jan", "uitvoerder", "Bizzebij")]


def test_a_list_of_notes_says_what_is_no_name() -> None:
    text = (
        "Beste allemaal, dit is de lijst van wie er donderdag bij is.\n\n* Fien\n* Staf (ouder)\nfien\n14\n"
    )
    found = read_people(text)
    assert [(line.person.name if line.person else None, line.doubt) for line in found.lines][1:] == [
        ("Fien", ""),
        ("Staf", ""),
        ("fien", "Staat twee keer in de lijst."),
        (None, "Hier staat geen naam in."),
    ]


def test_two_people_of_one_name_from_two_places_are_two() -> None:
    assert [line.doubt for line in read_people("An, Bizzebij\nAn, Wiegelied").lines] == ["", ""]


def test_addresses_never_come_along() -> None:
    found = read_people("Jan\tjan@x.be\tuitvoerder\tBizzebij\t+32 470 12 34 56\nAn <an@x.be>")
    assert found.people == [NewPerson("Jan", "uitvoerder", "Bizzebij"), NewPerson("An")]
    assert found.private == 2


@pytest.mark.parametrize("text", ["", "   \n\t\n", ",,,,;;;;\n,,,", "\0\0\0", "\ufeff\n"])
def test_nothing_is_nobody(text: str) -> None:
    assert people(text) == []


def test_five_thousand_lines_are_read_as_far_as_makes_sense() -> None:
    found = read_people("\n".join(f"Naam {number}" for number in range(5000)))
    assert len(found.lines) == MOST_LINES
    assert found.unread == 5000 - MOST_LINES


def test_a_program_or_picture_that_was_pasted_is_doubted() -> None:
    noise = random.Random(3).randbytes(20_000).decode("latin-1")
    found = read_people(noise)
    assert sum(not line.doubt for line in found.lines) < len(found.lines) / 2


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=300))
def test_whatever_is_pasted_is_answered(text: str) -> None:
    for line in read_people(text).lines:
        assert line.person is None or line.person.name.strip()
