"""The way over the open questions of a praktijkprofiel, from wherever people are."""

import pytest

from app.workshop.profile_values import (
    WHY,
    Cell,
    ProfileActivity,
    ProfileComponent,
    ProfilePlace,
    question_after,
)


def _activity(name: str, *filled: Cell) -> ProfileActivity:
    cells = {cell: "woorden" if cell in filled else "" for cell in Cell}
    return ProfileActivity(name, name[0], None, name, cells, {cell: () for cell in Cell}, False, 0)


_PROFILE = (
    ProfileComponent("a", "Onthaal", "", (_activity("a1", Cell.EXPECTED), _activity("a2", *Cell))),
    ProfileComponent("b", "Afscheid", "zonder afscheid geen weerzien", (_activity("b1", Cell.DEVELOPING),)),
    ProfileComponent("c", "Tussenin", "", ()),
)
"""Open: why a, two cells of a1, two cells of b1, why c."""


def _after(place: ProfilePlace) -> str:
    question = question_after(_PROFILE, place)
    assert question is not None
    return f"{question.activity_id or question.component_id} {question.cell or 'why'}"


@pytest.mark.parametrize(
    ("place", "next_one"),
    [
        (ProfilePlace(None), "a why"),
        (ProfilePlace("a"), "a why"),
        (ProfilePlace("a", at_why=True), "a1 developing"),
        (ProfilePlace("a", "a2", Cell.WISDOM, at_why=True), "a1 developing"),
        (ProfilePlace("a", "a1"), "a1 developing"),
        (ProfilePlace("a", "a1", Cell.EXPECTED), "a1 developing"),
        (ProfilePlace("a", "a1", Cell.DEVELOPING), "a1 undesired"),
        (ProfilePlace("a", "a1", Cell.WISDOM), "b1 expected"),
        (ProfilePlace("a", "a2"), "b1 expected"),
        (ProfilePlace("b", "b1", Cell.EXPECTED), "b1 undesired"),
        (ProfilePlace("b", "b1", Cell.UNDESIRED), "c why"),
        (ProfilePlace("c"), "c why"),
        (ProfilePlace("c", at_why=True), "a why"),
        (ProfilePlace("a", "gone", Cell.WISDOM), "a why"),
        (ProfilePlace("gone", "gone", Cell.WISDOM), "a why"),
    ],
)
def test_the_next_question_is_the_first_open_one_behind_where_people_are(
    place: ProfilePlace, next_one: str
) -> None:
    assert _after(place) == next_one


def test_the_only_open_question_comes_after_itself() -> None:
    only = (ProfileComponent("a", "Onthaal", " ", (_activity("a1", *Cell),)),)
    question = question_after(only, ProfilePlace("a", at_why=True))
    assert question is not None
    assert (question.component_id, question.activity_id, question.question) == ("a", None, WHY)


def test_nothing_comes_when_all_is_filled() -> None:
    whole = (ProfileComponent("a", "Onthaal", "daarom", (_activity("a1", *Cell),)),)
    assert question_after(whole, ProfilePlace("a", "a1")) is None
    assert question_after((), ProfilePlace(None)) is None
