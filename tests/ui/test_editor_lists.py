"""The numbers that lists show, and what becomes of lists when lines are moved."""

import pytest

from app.prose.markdown import parse
from app.ui.workout.editor.lines import blocks_of, lines_of
from app.ui.workout.editor.moves import deeper, headed, listed, plain, shallower
from app.ui.workout.editor.painting import item_numbers


@pytest.mark.parametrize(
    ("draft", "numbers"),
    [
        ("1. a\n2. b\n3. c", [(1,), (2,), (3,)]),
        ("7. a\n\n   nog\n8. b", [(7,), (), (8,)]),
        ("1. a\n   1. b\n   2. c\n2. d\n   1. e", [(1,), (1,), (2,), (2,), (1,)]),
        ("- 3. a\n  4. b\n- c", [(0, 3), (4,), (0,)]),
        ("1. a\n2) b", [(1,), (2,)]),
        ("1. a\n\ntekst\n\n1. b", [(1,), (), (1,)]),
    ],
)
def test_every_item_shows_its_own_number(draft: str, numbers: list[tuple[int, ...]]) -> None:
    assert item_numbers(lines_of(parse(draft))) == numbers


def test_an_item_that_goes_deeper_joins_the_list_that_is_there() -> None:
    lines = lines_of(parse("- a\n  1. b\n- c"))
    assert blocks_of(deeper(lines, [2])) == parse("- a\n  1. b\n  2. c")


def test_several_items_go_deeper_together() -> None:
    lines = lines_of(parse("- a\n- b\n- c\n- d"))
    assert blocks_of(deeper(lines, [1, 2])) == parse("- a\n  - b\n  - c\n- d")


def test_an_item_that_leaves_its_list_takes_along_what_is_in_it() -> None:
    lines = lines_of(parse("- a\n- b\n  - c\n- d"))
    assert blocks_of(shallower(lines, [1])) == parse("- a\n\nb\n\n- c\n- d")


def test_no_list_is_made_deeper_than_nine() -> None:
    draft = "\n".join("  " * depth + "- x" for depth in range(9)) + "\n" + "  " * 8 + "- y"
    lines = lines_of(parse(draft))
    assert deeper(lines, [9]) == list(lines)


def test_an_empty_line_between_lines_that_become_a_list_stays_outside_it() -> None:
    lines = lines_of(parse("a\n\nb"))
    assert blocks_of(listed(lines, [0, 1], numbered=True)) == parse("1. a\n2. b")


def test_headings_of_one_level_become_running_text_and_mixed_ones_get_one_level() -> None:
    lines = lines_of(parse("### a\n\n## b"))
    assert blocks_of(headed(lines, [0, 1], 3)) == parse("### a\n\n### b")
    assert blocks_of(headed(lines, [0], 3)) == parse("a\n\n## b")


def test_plain_text_leaves_every_list() -> None:
    lines = lines_of(parse("- a\n  - b\n    - ### c"))
    assert blocks_of(plain(lines, [2])) == parse("- a\n  - b\n\nc")
