"""Whose words may be quoted, and under which name."""

from pathlib import Path

import pytest

from app.models import Person
from app.workshop.people import Who, WhoKind
from app.workshop.quoting import Quote, quote_of
from tests.practices import started_practice

STEP = "grondplan/doel.verandering"


@pytest.mark.parametrize(
    ("naming", "quotable", "quote"),
    [
        ("name", True, Quote(may=True, name="Fien")),
        ("table", True, Quote(may=True, name="")),
        ("nobody", None, Quote(may=True, name="")),
        (None, None, Quote(may=True, name="")),
        ("name", False, Quote(may=False, name="Fien")),
    ],
)
def test_a_name_stands_there_only_when_it_was_allowed(
    tmp_path: Path, naming: str | None, quotable: bool | None, quote: Quote
) -> None:
    with started_practice(tmp_path) as workshop:
        with workshop.file.work("Naam") as session:
            person = Person(name="Fien", naming=naming, quotable=quotable)
            session.add(person)
        who = Who(WhoKind.PERSON, person.id, person.name)
        (one,) = workshop.answers.add(STEP, ["Rust"], who=who)
        assert quote_of(workshop.file.session, workshop.answers.get(one)) == quote


def test_what_nobody_in_particular_said_is_quoted_without_a_name(tmp_path: Path) -> None:
    with started_practice(tmp_path) as workshop:
        (one,) = workshop.answers.add(STEP, ["Rust"])
        assert quote_of(workshop.file.session, workshop.answers.get(one)) == Quote(may=True, name="")
