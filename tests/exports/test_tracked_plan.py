"""A grondplan that shows what changed: accepting gives the new text, rejecting the one that went out."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from app.exports.wishes import PlanWishes
from app.exports.word_blocks import BlockWriter
from app.exports.word_changes import Changes
from app.exports.word_numbering import Numbering
from app.exports.word_text import W
from app.exports.writing import export_grondplan
from app.foundation.errors import KnownError
from app.imports.word_return import read_content
from app.prose.blocks import plain_text
from app.prose.markdown import parse
from app.workshop.versions import StateKind
from app.workshop.workshop import Workshop
from tests.examples import examples
from tests.exports.commenting import part
from tests.exports.word_rules import broken_rules

STEP, OTHER = "grondplan/doel.verandering", "grondplan/doel.subdoelen"
LONG = (
    "De ouders spelen **samen** met hun kind.\n\n"
    "- elke dinsdag\n- elke [vrijdag](https://x.be)\n\n"
    "| Uur | Wat |\n|---|---|\n| 9.00 | onthaal |\n| 10.30 | fruit |\n\n"
    "Daarna gaan ze naar huis."
)
CHANGED = (
    "De ouders spelen samen met hun kinderen.\n\n"
    "- elke dinsdag\n- elke [zaterdag](https://x.be)\n- en in juli\n\n"
    "| Uur | Wat |\n|---|---|\n| 9.30 | onthaal |\n| 11.00 | kring |\n| 12.00 | afscheid |\n\n"
    "## Erna\n\nNiemand blijft alleen."
)


def settled(root: etree._Element, keep: str) -> etree._Element:
    """The text with every change accepted (``keep`` is 'ins') or rejected ('del')."""
    lose = {"ins": "del", "del": "ins"}[keep]
    for mark in [*root.iter(f"{W}{lose}")]:
        holder = mark.getparent()
        assert holder is not None
        if holder.tag == W + "trPr":
            away(holder.getparent())
        elif holder.tag != W + "rPr":
            away(mark)
    for mark in [*root.iter(f"{W}{lose}")]:
        paragraph = mark.getparent().getparent().getparent()  # type: ignore[union-attr]
        assert paragraph is not None
        following = paragraph.getnext()
        rest = [part for part in paragraph if part.tag == W + "r" or part.find(f".//{W}r") is not None]
        for words in reversed(rest):
            assert following is not None, "what stays has somewhere to stay"
            following.insert(1, words)
        away(paragraph)
    for table in [*root.iter(W + "tbl")]:
        if not table.findall(W + "tr"):
            table.getparent().remove(table)  # type: ignore[union-attr]
    return root


def away(one: etree._Element | None) -> None:
    parent = one.getparent() if one is not None else None
    if one is not None and parent is not None:
        parent.remove(one)


def told(root: etree._Element) -> list[tuple[str, str, str]]:
    """Style, level and words of every paragraph, with how they look and where they lead."""
    found = []
    for paragraph in root.iter(W + "p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        level = paragraph.find(f"{W}pPr/{W}numPr/{W}ilvl")
        words = ""
        for run in paragraph.iter(W + "r"):
            bold = run.find(f"{W}rPr/{W}b") is not None
            link = any(str(one.tag) == W + "hyperlink" for one in run.iterancestors())
            for letters in run.iter(W + "t", W + "delText"):
                words += "".join(f"{letter}{'*' * bold}{'_' * link}" for letter in letters.text or "")
        name = str(style.get(W + "val")) if style is not None else ""
        if name != "Tussenruimte":
            found.append((name, str(level.get(W + "val")) if level is not None else "", words))
    return found


def within(text: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Without the cover and the contents, which tell of the new version."""
    return [one for one in text if not one[0].startswith(("Gegeven", "TOC"))]


def elements(text: str) -> list[etree._Element]:
    numbering = Numbering(etree.Element(W + "numbering", nsmap={"w": W[1:-1]}))
    return list(BlockWriter(numbering, lambda url: url).elements(parse(text), 2))


def body(made: list[etree._Element]) -> etree._Element:
    root = etree.Element(W + "body")
    root.extend(made)
    return root


def changes() -> Changes:
    numbers = iter(range(1, 100_000))
    return Changes(lambda: str(next(numbers)), "vzw", None)


def exported(workshop: Workshop, folder: Path, **wishes: object) -> bytes:
    target = folder / "plan.docx"
    export_grondplan(workshop, target, PlanWishes(**wishes))  # type: ignore[arg-type]
    return target.read_bytes()


def since(workshop: Workshop) -> str:
    """The id of what went out last."""
    return next(state.id for state in workshop.versions.all() if state.kind is StateKind.EXPORT)


def test_what_changed_since_an_export_is_tracked_word_by_word(workshop: Workshop, tmp_path: Path) -> None:
    workshop.describe("submitter", "vzw De Speelvogel")
    workshop.drafts.write(STEP, "De ouders spelen samen met hun kind.")
    exported(workshop, tmp_path)
    workshop.drafts.write(STEP, "De ouders spelen elke week met hun kind.")
    content = exported(workshop, tmp_path, since=since(workshop))
    assert broken_rules(content) == []
    document = part(content, "word/document.xml")
    gone = ["".join(t.text or "" for t in one.iter(W + "delText")) for one in document.iter(W + "del")]
    new = ["".join(t.text or "" for t in one.iter(W + "t")) for one in document.iter(W + "ins")]
    assert (gone, new) == (["samen"], ["elke week"])
    assert {one.get(W + "author") for one in document.iter(W + "del", W + "ins")} == {"vzw De Speelvogel"}


def test_accepting_gives_the_new_file_and_rejecting_the_old_one(workshop: Workshop, tmp_path: Path) -> None:
    workshop.drafts.write(STEP, LONG)
    old = exported(workshop, tmp_path)
    workshop.drafts.write(STEP, CHANGED)
    content = exported(workshop, tmp_path, since=since(workshop))
    new = exported(workshop, tmp_path)
    assert broken_rules(content) == []
    for keep, meant in (("ins", new), ("del", old)):
        text = told(settled(part(content, "word/document.xml"), keep))
        assert within(text) == within(told(part(meant, "word/document.xml")))


def test_a_text_that_is_new_and_one_that_is_gone_are_tracked_as_a_whole(
    workshop: Workshop, tmp_path: Path
) -> None:
    workshop.drafts.write(STEP, "Dit gaat weg.")
    exported(workshop, tmp_path)
    workshop.drafts.write(STEP, "")
    workshop.drafts.write(OTHER, "Dit is nieuw.")
    content = exported(workshop, tmp_path, since=since(workshop))
    assert broken_rules(content) == []
    accepted = [words for *_look, words in told(settled(part(content, "word/document.xml"), "ins"))]
    rejected = [words for *_look, words in told(settled(part(content, "word/document.xml"), "del"))]
    assert "Dit is nieuw." in accepted
    assert "Dit gaat weg." not in accepted
    assert "Dit gaat weg." in rejected
    assert "Dit is nieuw." not in rejected


def test_a_file_with_tracked_changes_is_read_back_as_the_new_text(workshop: Workshop, tmp_path: Path) -> None:
    workshop.drafts.write(STEP, LONG)
    workshop.drafts.write(OTHER, "Blijft zo.\n\nDit gaat weg.\n\nDit ook.")
    exported(workshop, tmp_path)
    workshop.drafts.write(STEP, CHANGED)
    workshop.drafts.write(OTHER, "Blijft zo.")
    content = exported(workshop, tmp_path, since=since(workshop))
    assert broken_rules(content) == []
    found = {one.step_id: one.blocks for one in read_content(workshop, "plan.docx", content).texts}
    assert plain_text(found[STEP]) == plain_text(parse(CHANGED))
    assert plain_text(found[OTHER]) == "Blijft zo."


def test_a_state_that_is_gone_is_no_state_to_compare_with(workshop: Workshop, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="is er niet meer"):
        exported(workshop, tmp_path, since="weg")
    assert not (tmp_path / "plan.docx").exists()


_LINE = st.lists(
    st.sampled_from(["de", "ouders", "**spelen**", "samen", "vaak", "[x](https://x.be)"]),
    min_size=1,
    max_size=6,
)
_BLOCK = st.one_of(
    _LINE.map(" ".join),
    st.lists(_LINE.map(" ".join), min_size=1, max_size=3).map(
        lambda items: "\n".join(f"- {i}" for i in items)
    ),
    st.lists(_LINE.map(" ".join), min_size=1, max_size=3).map(
        lambda rows: "| a | b |\n|---|---|\n" + "\n".join(f"| {row} | 1 |" for row in rows)
    ),
    st.just("| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |"),
)
_TEXT = st.lists(_BLOCK, max_size=4).map("\n\n".join)


@examples(60)
@given(before=_TEXT, after=_TEXT)
def test_any_two_texts_can_be_told_apart_and_put_back(before: str, after: str) -> None:
    def made() -> etree._Element:
        return body(changes().between(elements(before), elements(after)))

    assert told(settled(made(), "ins")) == told(body(elements(after)))
    assert told(settled(made(), "del")) == told(body(elements(before)))
