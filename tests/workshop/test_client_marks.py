"""What may point to a client is found in the forms in which people write it, and little else is."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.workshop.casus_names import names_in_casus
from app.workshop.client_marks import ClientMark, ClientMarks, OwnData
from app.workshop.client_numbers import is_insz


def marks(text: str, finder: ClientMarks | None = None) -> list[tuple[ClientMark, str]]:
    return [(one.mark, one.words) for one in (finder or ClientMarks()).find(text)]


def insz(born: dt.date, number: int, added: int = 0, *, wrong: int = 0) -> str:
    body = f"{born:%y}{born.month + added:02}{born:%d}{number:03}"
    check = 97 - int(("2" if born.year >= 2000 else "") + body) % 97
    return f"{body}{(check + wrong - 1) % 97 + 1:02}"


births = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))
numbers = st.integers(1, 998)


@given(births, numbers, st.sampled_from([0, 20, 40]))
def test_every_number_of_the_rijksregister_is_one_with_or_without_points(
    born: dt.date, number: int, added: int
) -> None:
    digits = insz(born, number, added)
    assert is_insz(digits)
    d = digits
    for written in (d, f"{d[:2]}.{d[2:4]}.{d[4:6]}-{d[6:9]}.{d[9:]}", f"{d[:6]} {d[6:9]} {d[9:]}"):
        assert marks(f"Zij ({written}) komt elke week.") == [(ClientMark.INSZ, written)]


@given(births, numbers, st.integers(1, 96))
def test_a_number_with_wrong_check_digits_is_none(born: dt.date, number: int, wrong: int) -> None:
    digits = insz(born, number, wrong=wrong)
    other = {97 - int(before + digits[:9]) % 97 for before in ("", "2")}
    assert is_insz(digits) is (int(digits[9:]) in other)


@given(st.text(max_size=30))
def test_nothing_but_eleven_figures_is_a_number_of_the_rijksregister(text: str) -> None:
    assert not is_insz(text) or (len(text) == 11 and text.isascii() and text.isdigit())


@pytest.mark.parametrize(
    ("text", "mark", "words"),
    [
        ("Bel 0470 12 34 56.", ClientMark.PHONE, "0470 12 34 56"),
        ("Bel 0471 12 34 56!", ClientMark.PHONE, "0471 12 34 56"),
        ("Bel 0470/12.34.56 na 14u", ClientMark.PHONE, "0470/12.34.56"),
        ("+32 470 12 34 56", ClientMark.PHONE, "+32 470 12 34 56"),
        ("+32 (0)2 123 45 67", ClientMark.PHONE, "+32 (0)2 123 45 67"),
        ("0032470123456", ClientMark.PHONE, "0032470123456"),
        ("02/123 45 67", ClientMark.PHONE, "02/123 45 67"),
        ("(09) 123 45 67", ClientMark.PHONE, "(09) 123 45 67"),
        ("011/12 34 56", ClientMark.PHONE, "011/12 34 56"),
        ("+31 6 12 34 56 78", ClientMark.PHONE, "+31 6 12 34 56 78"),
        ("Lena, geboren op 3 mei 2019", ClientMark.BIRTH, "3 mei 2019"),
        ("°12/03/1985", ClientMark.BIRTH, "12/03/1985"),
        ("Zij is geboren op 12.03.85.", ClientMark.BIRTH, "12.03.85"),
        ("haar dochtertje (12-3-2019) bijt", ClientMark.BIRTH, "12-3-2019"),
        ("Ze woont in de Kerkstraat 12 bus 3.", ClientMark.ADDRESS, "Kerkstraat 12 bus 3"),
        ("Grote Markt 3, 9000 Gent", ClientMark.ADDRESS, "Grote Markt 3, 9000 Gent"),
        ("steenweg op Gent 12A", ClientMark.ADDRESS, "steenweg op Gent 12A"),
        ("ze kwam van 1850 Grimbergen", ClientMark.ADDRESS, "1850 Grimbergen"),
        ("mail an.peeters+1@gmail.com!", ClientMark.MAIL, "an.peeters+1@gmail.com"),
    ],
)
def test_it_is_found_as_people_write_it(text: str, mark: ClientMark, words: str) -> None:
    assert marks(text) == [(mark, words)]


@pytest.mark.parametrize(
    "text",
    [
        "open van 9.00–11.30, op woensdag 13.30–17.00",
        "dat kost € 18.600 of 1 234,50 euro per jaar",
        "in 2016 Madelief en in 2017 Wolfram",
        "In de Meulestraat 12 kinderen en 30 ouders",
        "btw BE 0456.789.012, of 0471.123.456",
        "ISBN 978-94-6379-123-4, https://doi.org/10.1037/0033-2909",
        "Op 12 maart 2026 zaten we samen.",
        "De opening was op 5/9/2017 en haar werking begon toen.",
        "meer dan 3000 Vlamingen, blz. 12-14, 2 x 3 u",
        "info@speelhuis.be, contact@vzw.be",
        "14 euro 60, 38 m², lift 4",
        "op straat 3 keer, onderweg 12 minuten",
    ],
)
def test_what_only_looks_like_it_is_left_alone(text: str) -> None:
    assert marks(text) == []


def test_what_belongs_to_the_practice_itself_is_no_finding() -> None:
    own = OwnData(("speel@huis.be", "zaaltje Meulestraat 4, 9999 Wemelbeke"), {dt.date(2026, 3, 12)})
    finder = ClientMarks(own=own)
    text = "Mail speel@huis.be of kom naar de Meulestraat 4. Ze was er op 12/03/2026."
    assert marks(text, finder) == []
    assert marks("Meulestraat 5", finder) == [(ClientMark.ADDRESS, "Meulestraat 5")]


def test_a_name_that_is_also_a_word_needs_its_capital() -> None:
    finder = ClientMarks(["Staf", "Fien"])
    assert marks("De staf zei dat Staf en fien kwamen.", finder) == [
        (ClientMark.NAME, "Staf"),
        (ClientMark.NAME, "fien"),
    ]


def test_each_finding_knows_the_sentence_that_it_stands_in() -> None:
    (found,) = ClientMarks().find("Ze komt elke week. Bel haar op 0470 12 34 56\nna 14u. Niet later.")
    assert found.sentence == "Bel haar op 0470 12 34 56"
    assert found.sentence[found.at : found.at + len(found.words)] == found.words


@given(st.text(max_size=120))
def test_any_text_is_looked_through_and_places_lie_in_it(text: str) -> None:
    found = ClientMarks(["Staf", "Jan"], ["Zeno"]).find(text)
    assert all(text[one.start : one.end] == one.words for one in found)
    assert all(first.end <= second.start for first, second in pairwise(found))


STORY = (
    "Norika is 26 en woont sinds vijf maanden met Zeno (19 maanden) in de Vlasrooi. Ze komt uit Syrië "
    "naar het Speelhuis. Norika pakt hem op.\n\nGriet-Anna is vrijwilliger. Ze ziet dat Norika schrikt. "
    "Kind en Gezin belt. Soms helpt het. Iemand van Bizzebij zag het."
)


def test_the_first_names_of_a_casus_are_told_from_places_and_words() -> None:
    assert names_in_casus(STORY, ["Kinderopvang Bizzebij"]) == ("Norika", "Zeno", "Griet-Anna")


def test_a_name_of_a_casus_is_found_wherever_it_stands() -> None:
    finder = ClientMarks(casus_names=names_in_casus(STORY))
    assert marks("Toen zei Zeno’s mama niets.", finder)[0] == (ClientMark.CASUS_NAME, "Zeno’s")
