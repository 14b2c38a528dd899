"""Dates and lengths of time, as people type them."""

import datetime as dt

import pytest

from app.workshop.typed import date_words, read_date, read_minutes, short_date_words

TODAY = dt.date(2026, 3, 1)


@pytest.mark.parametrize(
    "text",
    [
        *("12/3/2026", "12-03-2026", "12.3.26", "12/3", "12 3 2026", "2026-03-12", "12 maart", "12 mrt 2026"),
        *("donderdag 12 maart 2026", "do 12/3", "do. 12 maart", " 12 MAART ", "12e maart"),
    ],
)
def test_a_date_is_read_as_people_type_it(text: str) -> None:
    assert read_date(text, TODAY) == dt.date(2026, 3, 12)


@pytest.mark.parametrize("text", ["", "maart", "31/2/2026", "12 m", "12/13/2026", "ooit", "12", "0/0"])
def test_what_is_no_date_is_not_guessed(text: str) -> None:
    assert read_date(text, TODAY) is None


@pytest.mark.parametrize("text", ["thursday 12 march 2026", "12 mars", "jeudi 12 mars 2026", "Thu, 12 March"])
def test_a_date_may_have_english_or_french_words(text: str) -> None:
    assert read_date(text, TODAY) == dt.date(2026, 3, 12)


def test_a_date_without_a_year_is_the_nearest() -> None:
    assert read_date("5 januari", dt.date(2026, 12, 20)) == dt.date(2027, 1, 5)
    assert read_date("20 december", dt.date(2027, 1, 5)) == dt.date(2026, 12, 20)
    assert read_date("29/2", dt.date(2028, 1, 5)) == dt.date(2028, 2, 29)


def test_a_date_is_said_in_dutch() -> None:
    assert date_words("2026-03-12") == "donderdag 12 maart 2026"
    assert short_date_words("2026-03-12") == "12 maart"
    assert date_words("ergens in mei") == "ergens in mei"
    assert (date_words(None), short_date_words(None)) == ("", "")


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        *(("45", 45), ("1u30", 90), ("1 u 5", 65), ("2u", 120), ("1:15", 75), ("90 min", 90), ("20'", 20)),
        *(("0", 0), (" 15 ", 15), ("2 uur", 120), ("1440", 1440)),
    ],
)
def test_a_length_of_time_is_read(text: str, minutes: int) -> None:
    assert read_minutes(text) == minutes


@pytest.mark.parametrize("text", ["", "kort", "-5", "1,5", "u", "min", "12345"])
def test_what_is_no_length_of_time_is_not_guessed(text: str) -> None:
    assert read_minutes(text) is None
