"""What people wrote is in the Word file, all of it, and as what they meant."""

import io
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

import docx
import pytest
from lxml import etree

from app.exports.document import Question
from app.prose.blocks import plain_text
from app.prose.markdown import parse
from app.prose.markdown_escape import escape
from app.workshop.sheet_marks import short_id
from tests.exports.plans import (
    W,
    Written,
    plan_of,
    question,
    sample_plan,
    style_of,
    text_of,
    with_style,
    written,
)

R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def answer(markdown: str) -> Written:
    return written(plan_of(question("a", markdown)))


def content(file: Written) -> list[etree._Element]:
    """The elements of the first question, after its heading."""
    control = next(file.body.iter(W + "sdt"))
    return list(control[1])[1:]


def links_in(file: Written) -> list[etree._Element]:
    """The links in the first question."""
    return [link for part in content(file) for link in part.iter(W + "hyperlink")]


def names(elements: Iterable[etree._Element]) -> list[str]:
    return [str(element.tag).removeprefix(W) for element in elements]


def numbers(file: Written) -> list[tuple[str, str]]:
    """``(level, definition)`` of every list paragraph."""
    found = file.body.iter(W + "numPr")
    return [(str(part[0].get(W + "val")), str(part[1].get(W + "val"))) for part in found]


def test_all_sample_drafts_keep_every_word() -> None:
    plan = sample_plan()
    controls = list(written(plan).body.iter(W + "sdt"))
    for given, control in zip(plan.parts[0].questions, controls, strict=True):
        made = " ".join(text_of(paragraph) for paragraph in control.iter(W + "p")).split()
        title = given.title.split()
        assert made[: len(title)] == title
        assert made[len(title) :] == (plain_text(given.blocks).split() or ["Nog", "niet", "ingevuld."])


def test_numbered_lists_start_again_and_bullets_share_one_definition() -> None:
    file = answer("1. a\n2. b\n\ntekst\n\n4. c\n5. d\n\n- e\n  1. f\n- g")
    (a, b, c, d, e, f, g) = numbers(file)
    assert a == b == ("0", a[1])
    assert c == d == ("0", c[1])
    assert e == g == ("0", "1")
    assert f[0] == "1"
    assert len({a[1], c[1], e[1], f[1]}) == 4
    starts = {
        num.get(W + "numId"): [part.get(W + "val") for part in num.iter(W + "startOverride")]
        for num in file.part("word/numbering.xml").iter(W + "num")
    }
    assert (starts[a[1]], starts[c[1]], starts[f[1]]) == (["1"], ["4"], ["1"])


def test_a_second_paragraph_of_an_item_has_no_mark_but_stands_under_it() -> None:
    (_, more, _) = content(answer("- een\n\n  vervolg\n- twee"))
    assert style_of(more) == "ListContinue"
    assert more.find(f"{W}pPr/{W}ind") is not None


def test_lists_deeper_than_word_knows_stay_at_its_deepest() -> None:
    file = answer("\n".join("  " * depth + f"- d{depth}" for depth in range(15)))
    assert [int(level) for level, _ in numbers(file)] == [*range(9), *[8] * 6]


def test_a_table_repeats_its_header_and_keeps_its_rows_whole() -> None:
    file = answer("| Uur | Wat |\n|---|--:|\n| 8.30 | **hoeken** |\n| 9.00 | deur |")
    (table,) = content(file)
    rows = list(table.iter(W + "tr"))
    assert [[text_of(cell) for cell in row.iter(W + "tc")] for row in rows] == [
        ["Uur", "Wat"],
        ["8.30", "hoeken"],
        ["9.00", "deur"],
    ]
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    assert [jc.get(W + "val") for jc in table.iter(W + "jc")] == ["right"] * 3
    assert len(list(table.iter(W + "gridCol"))) == 2


def test_two_tables_do_not_run_together_and_the_last_one_is_followed_by_a_paragraph() -> None:
    file = answer("|a|\n|-|\n|b|\n\n|c|\n|-|\n|d|")
    assert [part.tag for part in content(file)] == [W + "tbl", W + "p", W + "tbl"]
    assert file.body[-2].tag == W + "p"


def test_properties_stand_in_the_order_that_word_wants() -> None:
    order = [
        "pStyle",
        "keepNext",
        "keepLines",
        "pageBreakBefore",
        "numPr",
        "tabs",
        "bidi",
        "spacing",
        "ind",
        "jc",
    ]
    file = answer(
        "Lijst:\n\n|a|b|\n|-|-:|\n|סלאם|c|\n\n- één\n\n|a|\n|-|\n\n1. x\n\n   |t|\n   |-|\n   |t|\n\n"
        "   |u|\n   |-|\n   |u|\n\n   סלאם\n2. y\n\n### \n\n|a|\n|-|\n\ntekst\n\n### kop"
    )
    for properties in file.body.iter(W + "pPr"):
        found = [order.index(name) for name in names(properties)]
        assert found == sorted(set(found))
    tags = [part.tag for part in content(file)]
    assert (W + "tbl", W + "tbl") not in set(pairwise(tags))


def test_a_table_too_wide_for_word_becomes_lines() -> None:
    wide = "|".join("x" * 70)
    first, second = content(answer(f"|{wide}|\n|{'-|' * 70}\n|{wide}|"))
    assert text_of(first) == text_of(second) == " | ".join("x" * 70)


def test_links_are_real_and_citations_are_hidden() -> None:
    file = answer("[web](https://x.be/é?a=1&b=2) [post](mailto:a@b.be) [citaat](bijdrage:7F3K)")
    assert text_of(content(file)[0]) == "web post citaat"
    links = links_in(file)
    targets = {
        relation.get("Id"): (relation.get("Target"), relation.get("TargetMode"))
        for relation in file.part("word/_rels/document.xml.rels")
    }
    assert [targets[link.get(R_ID)] for link in links] == [
        ("https://x.be/%C3%A9?a=1&b=2", "External"),
        ("mailto:a@b.be", "External"),
    ]
    assert all(style.get(W + "val") == "Hyperlink" for link in links for style in link.iter(W + "rStyle"))
    assert b"7F3K" not in file.content
    assert b"bijdrage" not in etree.tostring(file.body)


@pytest.mark.parametrize(
    "address", ["https://", "http://x.be:99999/", "mailto:a@b@c", "https://x.be/" + "a" * 3000]
)
def test_an_address_that_would_break_the_file_stays_text(address: str) -> None:
    file = answer(f"[hier]({address})")
    assert "hier" in text_of(content(file)[0])
    assert not links_in(file)


def test_bold_italic_and_hard_breaks() -> None:
    (paragraph,) = content(answer("een **vet *beide*** \\\nregel"))
    looks = [names(run.iterfind(f"{W}rPr/*")) for run in paragraph.iter(W + "r")]
    assert looks == [[], ["b", "bCs"], ["b", "bCs", "i", "iCs"], []]
    assert text_of(paragraph) == "een vet beide \nregel"


@pytest.mark.parametrize(
    "text",
    [
        "<b>vet</b> & <br> &nbsp; ]]>",
        '{ HYPERLINK "file:///c:" }',
        "a\tb",
        "😅🙈 👩‍👧 é ≤ ✓ →",
        "= x |y| `z`",
    ],
)
def test_text_from_people_stays_text(text: str) -> None:
    file = answer(escape(text))
    (paragraph,) = content(file)
    assert text_of(paragraph) == text
    assert set(names(paragraph.iter())) <= {"p", "pPr", "pStyle", "r", "t", "tab"}


def test_characters_that_xml_forbids_are_left_out_everywhere() -> None:
    bad = "a\x00\x01\x0b\x1f\ufffeb\ud800c"
    asked = Question("a", short_id("a"), bad, parse(bad + "\n\n|" + bad + "|\n|-|\n|x|"), help=bad)
    plan = replace(
        plan_of(asked, question("b", gap=bad), title=bad, exported=bad), facts=((bad, bad),), author=bad
    )
    file = written(plan)
    assert text_of(with_style(file, "Title")[0]) == "abc"
    assert docx.Document(io.BytesIO(file.content)).core_properties.author == "abc"
    assert len(content(file)) == 3


def test_arabic_reads_from_the_right_and_dutch_from_the_left() -> None:
    arabic, dutch, mixed = content(answer("– سلام **עברית**\n\nDag سلام\n\n123 סלאם dag"))
    bidi = [paragraph.find(f"{W}pPr/{W}bidi") is not None for paragraph in (arabic, dutch, mixed)]
    assert bidi == [True, False, True]
    assert len(list(arabic.iter(W + "rtl"))) == 2
    assert not list(dutch.iter(W + "rtl"))


def test_a_huge_answer_is_written_whole() -> None:
    words = "woord " * 300_000
    assert text_of(content(answer(words))[0]) == words.strip()


def test_a_title_of_several_lines_is_one_heading() -> None:
    file = written(plan_of(question("a", title="Wat doen\njullie\tprecies?")))
    assert text_of(with_style(file, "Heading2")[0]) == "Wat doen jullie precies?"
