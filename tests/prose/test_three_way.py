"""What somebody changed in a copy of a text, set against ours."""

from hypothesis import given

from app.prose.block_pairs import without_cites
from app.prose.blocks import Blocks, NumberedList, plain_text
from app.prose.markdown import parse
from app.prose.markdown_writing import normal
from app.prose.three_way import block_changes, with_change
from tests.examples import examples
from tests.prose.awkward import blocks as any_blocks


def all_taken(ours: Blocks, before: Blocks, theirs: Blocks) -> Blocks:
    """Our text with every change taken over, one by one, each worked out anew."""
    for _ in range(40):
        changes = block_changes(ours, before, theirs)
        if not changes:
            return ours
        ours = with_change(ours, changes[0])
    raise AssertionError("it never ends")


def words(text: str) -> Blocks:
    return parse(text)


@examples(20)
@given(any_blocks, any_blocks)
def test_taking_over_all_of_a_text_that_only_they_changed_gives_theirs(before: Blocks, after: Blocks) -> None:
    ours, theirs = normal(before), without_cites(normal(after))
    made = all_taken(ours, without_cites(ours), theirs)
    assert plain_text(without_cites(made)) == plain_text(theirs)


@examples(20)
@given(any_blocks, any_blocks)
def test_what_only_we_changed_is_no_change_of_theirs(before: Blocks, after: Blocks) -> None:
    theirs = without_cites(normal(before))
    assert block_changes(normal(after), theirs, theirs) == ()


@examples(20)
@given(any_blocks, any_blocks, any_blocks)
def test_taking_over_one_by_one_comes_to_an_end(ours: Blocks, before: Blocks, theirs: Blocks) -> None:
    all_taken(normal(ours), without_cites(normal(before)), without_cites(normal(theirs)))


def test_items_taken_into_a_list_that_begins_at_another_number_are_taken_once() -> None:
    ours = (NumberedList(1, ((),)),)
    theirs = words("99. Wij spelen.\n100. Wij zingen.")
    assert plain_text(all_taken(ours, ours, theirs)) == plain_text(theirs)


def test_what_both_changed_in_the_same_way_is_no_change() -> None:
    assert block_changes(words("Een.\n\nTwee."), words("Een."), words("Een.\n\nTwee.")) == ()


def test_a_paragraph_that_was_moved_goes_and_comes() -> None:
    text = "Eerst dit hier.\n\nDan komt dat.\n\nTot slot nog iets."
    moved = "Dan komt dat.\n\nTot slot nog iets.\n\nEerst dit hier."
    assert plain_text(all_taken(words(text), words(text), words(moved))) == moved


def test_words_of_both_stand_in_one_line() -> None:
    ours, before = words("Wij spelen elke dag."), words("Wij spelen.")
    (change,) = block_changes(ours, before, words("Wij spelen samen."))
    assert change.both
    assert change.proposed is not None
    assert "samen" in plain_text((change.proposed,))
