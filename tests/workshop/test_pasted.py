"""A pasted list: its bullets and numbers go, its words stay as they were."""

import pytest

from app.workshop.pasted import MOST, answers_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1. een\n2. twee\n10. tien", ["een", "twee", "tien"]),
        ("1) een\n2) twee", ["een", "twee"]),
        ("(1) een\n(2) twee", ["een", "twee"]),
        ("a) een\nb) twee", ["een", "twee"]),
        ("- een\n– twee\n* drie", ["een", "twee", "drie"]),
        ("•een\n•\ttwee\n◦ drie", ["een", "twee", "drie"]),
        ("[ ] een\n[x] twee", ["een", "twee"]),
        ("een\r\n\r\n  twee  \n\u2029drie", ["een", "twee", "drie"]),
        ("- een\n  gaat verder\n- twee", ["een gaat verder", "twee"]),
        ("- een\ngeen streepje\n- twee", ["een", "geen streepje", "twee"]),
        ("2016 was het\nof 2015", ["2016 was het", "of 2015"]),
        ("9.30 uur\n10.15 uur", ["9.30 uur", "10.15 uur"]),
        ("E. De Wit was er\nJ. Peeters niet", ["E. De Wit was er", "J. Peeters niet"]),
        ("-5 graden\n-10 graden", ["-5 graden", "-10 graden"]),
        ("- מים\n- 🙂 koffie", ["מים", "🙂 koffie"]),
    ],
)
def test_a_list_becomes_its_lines(text: str, found: list[str]) -> None:
    assert answers_in(text) == found


@pytest.mark.parametrize("text", ["", "een regel", "een regel\n\n", "\n \n", "1.\n2.\n", "x\n" * (MOST + 1)])
def test_what_is_no_list_makes_nothing(text: str) -> None:
    assert answers_in(text) == []
