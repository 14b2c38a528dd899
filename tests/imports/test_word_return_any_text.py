"""Draft, Word, draft: whatever somebody wrote, it comes back as it went, but for what Word can't hold."""

from dataclasses import replace

from hypothesis import assume, example, given

from app.exports.word_text import link_address
from app.foundation.text import xml_text
from app.imports.word_return_file import ReturnFile
from app.imports.word_return_places import Asked, Known, Places
from app.prose.blocks import Blocks, BulletList, NumberedList, Paragraph, Run, Table, texts_of, with_texts
from app.prose.markdown import parse
from app.prose.markdown_writing import to_markdown
from app.prose.word_shape import as_word_gives
from tests.examples import examples
from tests.exports.plans import plan_of, question, written
from tests.exports.samples import sample_drafts
from tests.prose.awkward import blocks as any_blocks

TITLE = "Wat is de werkvraag dan?"


def through_word(blocks: Blocks) -> Blocks:
    """What is read of a file in which these stand."""
    file = ReturnFile(
        "plan.docx", written(plan_of(replace(question("a", title=TITLE), blocks=blocks))).content
    )
    places = Places(Known((Asked("a", "doel", (TITLE,)),), {}))
    (text,) = places.texts(places.pieces(file.text().nodes))
    return text.blocks


def a_table_in_a_list(blocks: Blocks, inside: bool = False) -> bool:
    """Word has none: it comes out of its list."""
    return any(
        (inside and isinstance(block, Table))
        or (
            isinstance(block, BulletList | NumberedList)
            and any(a_table_in_a_list(item, True) for item in block.items)
        )
        for block in blocks
    )


def fit_for_word(blocks: Blocks) -> Blocks:
    """Without the signs that XML can't hold; an address as it is written in a file."""
    return with_texts(
        blocks,
        (
            tuple(
                replace(run, text=xml_text(run.text), link=link_address(run.link) if run.link else None)
                for run in runs
            )
            for runs in texts_of(blocks)
        ),
    )


@examples(40)
@given(any_blocks)
@example((BulletList(((BulletList(((Paragraph((Run("x"),)),),)),),)),))
@example(parse("1. een\n\n1) ander\n\n- punt\n\n* punt"))
def test_any_text_comes_back_from_word_as_it_went(blocks: Blocks) -> None:
    typed = fit_for_word(parse(to_markdown(blocks)))
    assume(not a_table_in_a_list(typed))
    assert through_word(typed) == as_word_gives(typed)


def test_the_texts_of_the_sample_day_come_back_letter_for_letter() -> None:
    for draft in sample_drafts():
        typed = parse(draft)
        plain = with_texts(typed, (tuple(replace(run, cites=()) for run in runs) for runs in texts_of(typed)))
        assert through_word(typed) == as_word_gives(plain)
        assert to_markdown(through_word(typed)) == to_markdown(as_word_gives(typed))
