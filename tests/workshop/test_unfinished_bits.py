"""What a writer left for later, and what only looks like it."""

import pytest

from app.prose.blocks import plain_text
from app.prose.markdown import parse
from app.workshop.unfinished_bits import bits_in
from tests.practices import sample_day


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Open om [uur na te vragen: 9 of 10].", "[uur na te vragen: 9 of 10]"),
        ("Open om (na te vragen bij Fien) 9 uur", "(na te vragen bij Fien)"),
        ("- TODO: uren regelen", "TODO:"),
        ("todo: uren", "todo:"),
        ("Het bedrag is nog in te vullen.", "nog in te vullen"),
        ("| Uur |\n|---|\n| in te vullen |", "in te vullen"),
        ("Kost: ??? euro", "???"),
        ("Kost: xxx euro", "xxx"),
        ("Kost: \\_\\_\\_\\_\\_ euro", "_____"),
        ("[**Wie?** nog te bepalen](https://x.be)", "nog te bepalen"),
    ],
)
def test_what_is_left_for_later_is_found_where_it_stands(draft: str, words: str) -> None:
    plain = plain_text(parse(draft))
    (bit,) = bits_in("stap", draft)
    assert bit.words == words
    assert plain[bit.start : bit.end] == words


@pytest.mark.parametrize(
    "draft",
    [
        "Ouders hoeven geen formulier in te vullen.",
        "Waarom komen zij niet?? Dat weet niemand.",
        "todo el mundo",
        "[een link](https://x.be/xxx)",
        "Wie twijfelt, kan dat navragen bij de coördinator.",
        "maat XXL",
        "snake_case_naam",
        "",
    ],
)
def test_what_people_write_in_a_finished_text_is_left_alone(draft: str) -> None:
    assert bits_in("stap", draft) == ()


def test_the_sample_day_has_two_of_them_with_a_name_for_in_a_sentence() -> None:
    drafts = [question.draft for question in sample_day().grondplan if question.draft]
    found = [bit.short for draft in drafts for bit in bits_in("stap", draft)]
    assert found == ["‘openingsuur na te vragen’", "een TODO"]


def test_a_very_long_draft_full_of_brackets_is_read_at_once() -> None:
    assert bits_in("stap", "[(" * 20_000 + "woord " * 100_000) == ()
