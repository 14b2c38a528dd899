"""Word opens every file that we write without a question, and everybody can read it."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exports.day_report import day_paper
from app.exports.document import Annex, Behind, Grondplan, Question
from app.exports.fill_in_sheet import Asks, SheetWishes, sheet_paper
from app.exports.invitation import agenda_of, invitation_of
from app.exports.wishes import AnnexKind, PlanWishes
from app.exports.writing import paper_bytes, plan_for
from app.prose.blocks import (
    Alignment,
    Block,
    BulletList,
    NumberedList,
    Paragraph,
    Run,
    Runs,
    SmallHeading,
    Table,
)
from app.prose.markdown import parse
from app.workshop.audience import FACILITATOR
from app.workshop.day_report import day_report
from app.workshop.exports import Exports
from app.workshop.sheet_marks import short_id
from app.workshop.workshop import Workshop
from tests.examples import examples
from tests.exports.plans import plan_of, question, written
from tests.exports.word_access import barriers
from tests.exports.word_rules import broken_rules
from tests.practices import practice_of, sample_day

PROVENANCE = {"c1": Behind(1, "a", "Werkvraag?", "Fien")}
WISHES = {
    "draft with gaps": PlanWishes(),
    "with provenance and every annex": PlanWishes(provenance=True, annexes=frozenset(AnnexKind)),
    "final": PlanWishes(gaps=False, final=True),
    "anonymous": PlanWishes(anonymous=True, annexes=frozenset(AnnexKind)),
    "nothing chosen": PlanWishes(sections=()),
}


@pytest.fixture(scope="module")
def day() -> Iterator[Workshop]:
    with practice_of(sample_day()) as workshop:
        yield workshop


@pytest.mark.parametrize("wishes", WISHES.values(), ids=WISHES.keys())
def test_word_takes_every_grondplan_and_everybody_can_read_it(day: Workshop, wishes: PlanWishes) -> None:
    content = written(plan_for(day, Exports(day.file).next_id(), wishes)).content
    assert broken_rules(content) == []
    assert barriers(content) == []


@pytest.mark.parametrize("kind", ["report", "report for the facilitator", "invitation", "agenda", "sheet"])
def test_word_takes_every_paper(day: Workshop, kind: str) -> None:
    day_id = day.people.days()[0].id
    papers = {
        "report": lambda: day_paper(day_report(day, day_id), day.clock()),
        "report for the facilitator": lambda: day_paper(
            day_report(day, day_id, FACILITATOR), day.clock(), for_facilitator=True
        ),
        "invitation": lambda: invitation_of(day),
        "agenda": lambda: agenda_of(day),
        "sheet": lambda: sheet_paper(day, day_id, Exports(day.file).next_id(), SheetWishes(Asks.ALL)),
    }
    assert broken_rules(paper_bytes(papers[kind]())) == []


NASTY = (
    "<b>vet</b> & ]]> &nbsp; \x00\x01\x0b\x1f\ufffe\ud800",
    '{ HYPERLINK "file:///c:" } {{ jinja }} {% raw %}',
    "مرحبا بالعالم 123 – שלום",
    "አማርኛ 👩🏾‍🍼🇧🇪 é ≤ ✓ → Tigrigna ትግርኛ Українська",
    "=1+1 \u2028 \u2029 \u200f \u202e omgekeerd",
    "x" * 5_000,
    "regel\r\nregel\ttab\n\n\n",
    "[klik](javascript:alert(1)) [bestand](file:///etc/passwd) [ok](https://x.be/é?a=1&b=2)",
    "- lijst\n1. nummer\n|a|b|\n|-|-|\n|c|d|",
    "   ",
    "",
)


@pytest.mark.parametrize("text", NASTY)
def test_any_text_in_any_place_leaves_a_file_that_word_takes(text: str) -> None:
    runs = (Run(text), Run(text, bold=True, italic=True, link=text), Run(text, cites=("c1", "weg")))
    blocks: tuple[Block, ...] = (
        *parse(text),
        SmallHeading(2, runs),
        Paragraph(runs),
        BulletList(((Paragraph(runs), Table((runs,), ((runs,),))), (), (SmallHeading(1, runs),))),
        Table((runs, ()), ((runs, runs), ((), ()))),
        NumberedList(0, ((NumberedList(7, ((Paragraph(runs),),)),),)),
    )
    asked = Question("a", short_id("a"), text, blocks, help=text)
    plan = replace(
        plan_of(asked, question("b", gap=text), title=text or "Het Speelhuis", exported=text),
        facts=((text, text), ("Feit", text)),
        author=text,
        subtitle=text,
        submitter=text,
        level=text,
        annexes=(Annex("bijlage", text, blocks),),
        exported_at=datetime(2026, 3, 12, 14, 32),
        provenance={"c1": Behind(1, "b", text, text)},
    )
    assert broken_rules(written(plan).content) == []


@pytest.mark.parametrize("columns", [1, 40, 63, 64, 70])
def test_a_wide_table_is_written_as_word_can_take_it(columns: int) -> None:
    row = tuple((Run(f"cel {number}"),) for number in range(columns))
    content = written(plan_with(Table(row, (row, row)))).content
    assert broken_rules(content) == []
    assert f"cel {columns - 1}".encode() in zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml")


@pytest.mark.parametrize("depth", [9, 12, 60])
def test_deep_lists_are_written_as_word_can_take_them(depth: int) -> None:
    deep: Block = Paragraph((Run("diep"),))
    for level in range(depth):
        items = ((Paragraph((Run(f"laag {level}"),)), deep),)
        deep = BulletList(items) if level % 2 else NumberedList(3, items)
    assert broken_rules(written(plan_with(deep)).content) == []


def plan_with(*blocks: Block) -> Grondplan:
    return plan_of(Question("a", short_id("a"), "Werkvraag?", blocks))


TEXTS = st.text(max_size=40) | st.sampled_from(NASTY[:5])
RUNS = st.lists(
    st.builds(
        Run,
        TEXTS,
        bold=st.booleans(),
        italic=st.booleans(),
        link=st.none() | st.sampled_from(["https://x.be", "mailto:a@b.be", "javascript:1", "https://"]),
        cites=st.sampled_from([(), ("c1",), ("c1", "c2")]),
    ),
    max_size=4,
).map(tuple)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    columns = draw(st.integers(1, 4))
    row = st.lists(RUNS, min_size=columns, max_size=columns).map(tuple)
    rows: tuple[tuple[Runs, ...], ...] = tuple(draw(st.lists(row, max_size=3)))
    alignment = tuple(draw(st.lists(st.sampled_from(Alignment), min_size=columns, max_size=columns)))
    return Table(draw(row), rows, alignment if draw(st.booleans()) else ())


BLOCKS: st.SearchStrategy[Block] = st.recursive(
    st.builds(Paragraph, RUNS) | st.builds(SmallHeading, st.integers(1, 6), RUNS) | tables(),
    lambda inner: (
        st.builds(BulletList, st.lists(st.lists(inner, max_size=3).map(tuple), max_size=3).map(tuple))
        | st.builds(
            NumberedList,
            st.integers(0, 999),
            st.lists(st.lists(inner, max_size=3).map(tuple), max_size=3).map(tuple),
        )
    ),
    max_leaves=8,
)


@examples(25)
@given(blocks=st.lists(BLOCKS, max_size=6).map(tuple))
def test_any_blocks_leave_a_file_that_word_takes(blocks: tuple[Block, ...]) -> None:
    plan = replace(plan_with(*blocks), annexes=(Annex("bijlage", "Bijlage", blocks),), provenance=PROVENANCE)
    assert broken_rules(written(plan).content) == []


def spoiled(content: bytes, name: str, pattern: str, by: str) -> bytes:
    """The file with one thing wrong: the first match of ``pattern`` in a part replaced."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w") as new:
        for part in old.namelist():
            text = old.read(part)
            if part == name:
                text, count = re.subn(pattern.encode(), by.encode(), text, count=1, flags=re.DOTALL)
                assert count == 1, f"nothing to spoil in {part}"
            new.writestr(part, text)
    return stream.getvalue()


DOCUMENT, RELATIONS = "word/document.xml", "word/_rels/document.xml.rels"
FAULTS = {
    "two properties in the wrong order": (
        DOCUMENT, r"(<w:pStyle [^>]*/>)(<w:pageBreakBefore/>)", r"\2\1", "Unexpected element"),
    "a table that opens with its columns": (
        DOCUMENT, r"(<w:tblPr>.*?</w:tblPr>)(<w:tblGrid>.*?</w:tblGrid>)", r"\2\1", "tblPr"),
    "an element that Word does not know": (DOCUMENT, r"<w:keepNext/>", r"<w:keepNxt/>", "keepNxt"),
    "a value that Word does not know": (DOCUMENT, r'fldCharType="begin"', r'fldCharType="start"', "start"),
    "a cell without a paragraph": (DOCUMENT, r"(<w:tc><w:tcPr>.*?</w:tcPr>)<w:p>.*?</w:p>", r"\1", "tc"),
    "a link that leads nowhere": (RELATIONS, r"<Relationship [^>]*hyperlink[^>]*/>", "", "link"),
    "a style that is not there": (DOCUMENT, r'w:val="BodyText"', r'w:val="Onbekend"', "Onbekend"),
    "two bookmarks of one name": (
        DOCUMENT, r'w:name="_Toc260000002"', 'w:name="_Toc260000001"', "_toc260000001"),
    "a bookmark without its end": (DOCUMENT, r"<w:bookmarkEnd [^>]*/>", "", "without its end"),
    "a bookmark with a long name": (DOCUMENT, r"_pd_", "_pd_" + "x" * 40, "no name"),
    "a comment that goes on": (DOCUMENT, r"<w:commentRangeEnd [^>]*/>", "", "without its end"),
    "a comment that is not there": (
        "word/comments.xml", r'<w:comment [^>]*w:id="0".*?</w:comment>', "", "comment"),
    "a field without its end": (DOCUMENT, r'<w:fldChar w:fldCharType="end"/>', "", "without an end"),
    "a row with a cell too few": (DOCUMENT, r"<w:gridCol [^>]*/>", "", "cells"),
    "a control that holds nothing": (
        DOCUMENT, r"<w:sdtContent>.*?</w:sdtContent>", "<w:sdtContent/>", "holds nothing"),
    "a control with a long name": (DOCUMENT, r'<w:alias w:val="', '<w:alias w:val="' + "x" * 65, "control"),
    "a list without a definition": (DOCUMENT, r'<w:numId w:val="1"/>', '<w:numId w:val="99"/>', "list 99"),
    "a script behind a link": (RELATIONS, r"https://x\.be", "javascript:alert", "javascript"),
    "a field from people": (DOCUMENT, r"PAGEREF", "INCLUDETEXT", "INCLUDETEXT"),
    "a question on opening": (
        "word/settings.xml", r"(<w:defaultTabStop)", r'<w:updateFields w:val="true"/>\1', "updateFields"),
}  # fmt: skip


@pytest.fixture(scope="module")
def sound() -> bytes:
    """A file that holds one of everything."""
    text = "[een](bijdrage:c1) twee [web](https://x.be)\n\n- punt\n- punt\n\n|a|b|\n|-|-|\n|c|d|\n\nslot"
    plan = replace(plan_of(question("a", text), question("b")), provenance=PROVENANCE)
    content = written(plan).content
    assert broken_rules(content) == []
    return content


@pytest.mark.parametrize(("name", "pattern", "by", "told"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_found(sound: bytes, name: str, pattern: str, by: str, told: str) -> None:
    assert told in " ".join(broken_rules(spoiled(sound, name, pattern, by)))


BARRIERS = {
    "a level skipped": (DOCUMENT, 'w:val="Heading2"', 'w:val="Heading3"', "level 3 under one of level 1"),
    "no title": (DOCUMENT, 'w:val="Title"', 'w:val="Subtitle"', "0 titles"),
    "a header that is not told": (DOCUMENT, "<w:tblHeader/>", "", "header row"),
    "a table without words": (DOCUMENT, r'<w:tblDescription [^>]*/>', "", "tblDescription"),
    "an empty paragraph": (DOCUMENT, "<w:t>twee</w:t>|<w:t>slot</w:t>", "", "empty paragraph"),
    "grey on white": ("word/styles.xml", r'w:color w:val="\w+"', 'w:color w:val="AAAAAA"', "AAAAAA"),
    "no language": ("word/styles.xml", r"<w:lang [^>]*/>", "", "no language"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "pattern", "by", "told"), BARRIERS.values(), ids=BARRIERS.keys())
def test_a_barrier_is_found(name: str, pattern: str, by: str, told: str) -> None:
    sound = written(plan_of(question("a", "|a|b|\n|-|-|\n|c|d|\n\nslot"))).content
    assert barriers(sound) == []
    assert told in " ".join(barriers(spoiled(sound, name, pattern, by)))
