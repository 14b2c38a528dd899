"""The texts of a Word file that comes back, whatever was done to it on the way."""

from copy import deepcopy

import pytest
from lxml import etree

from app.foundation.errors import KnownError
from app.imports.word_return import read_return
from app.prose.blocks import Alignment, NumberedList, Paragraph, Run, SmallHeading, Table
from app.prose.markdown import parse
from app.workshop.returned_values import PlacedBy, ReturnedFile
from app.workshop.sheet_marks import short_id
from tests.exports.plans import W
from tests.imports.returns import (
    DOEL,
    KENMERKEN,
    SUBDOELEN,
    TEXTS,
    Edited,
    come_back,
    drop,
    run_of,
    sent,
    text_at,
    type_in,
    word,
    words_at,
    written_practice,
)

PLAYS, PARENTS = "Kinderen durven weer spelen.", "Ouders vinden elkaar aan de zandbak."
GOAL = f"{PLAYS}\n\n{PARENTS}"


def nothing(_file: Edited) -> None:
    """Nobody touched it."""


def is_whole(returned: ReturnedFile) -> bool:
    return all(text_at(returned, step).blocks == parse(text) for step, text in TEXTS.items())


def test_a_file_that_nobody_touched_says_what_went_out() -> None:
    returned = come_back(nothing)
    assert is_whole(returned)
    assert returned.export_code
    assert returned.texts == returned.exported
    assert text_at(returned, DOEL).placed is PlacedBy.BOOKMARK


def test_what_was_empty_comes_back_empty() -> None:
    returned = come_back(nothing)
    others = [one for one in returned.texts if one.step_id not in TEXTS]
    assert others
    assert not any(one.blocks for one in others)


def test_without_bookmarks_the_control_says_which_question_it_is() -> None:
    returned = come_back(lambda file: file.without_bookmarks())
    assert is_whole(returned)
    assert text_at(returned, DOEL).placed is PlacedBy.CONTROL


def test_a_bookmark_that_word_moved_out_of_its_control_still_counts() -> None:
    def change(file: Edited) -> None:
        heading = file.heading_of(short_id(DOEL))
        start = next(one for one in heading if str(one.get(W + "name")).startswith("_pd_"))
        file.control_of(short_id(DOEL)).addprevious(start)

    assert words_at(come_back(change), DOEL) == GOAL


def test_as_google_docs_sends_it_back_the_heading_says_which_question_it_is() -> None:
    def change(file: Edited) -> None:
        file.without_controls().without_bookmarks().without_parts("customXml", "docProps")
        for run in list(file.body.iter(W + "r")):  # Google wraps most runs in a control of its own
            holder = word("<w:sdt><w:sdtPr><w:tag w:val='goog_rdk_1'/></w:sdtPr><w:sdtContent/></w:sdt>")
            run.addprevious(holder)
            holder[1].append(run)
        for style in list(file.body.iter(W + "pStyle")):
            if not str(style.get(W + "val")).startswith("Heading"):
                drop(style)

    returned = come_back(change)
    assert is_whole(returned)
    assert returned.export_code  # the footer still says it
    assert not any(one.blocks for one in returned.texts if one.step_id not in TEXTS)


def test_a_renamed_heading_keeps_its_text_at_its_question() -> None:
    returned = come_back(lambda file: type_in(file.heading_of(short_id(DOEL)), "Waar gaan we naartoe?"))
    assert words_at(returned, DOEL) == GOAL
    assert text_at(returned, DOEL).heading == "Waar gaan we naartoe?"


def test_a_renamed_heading_without_any_mark_is_known_by_the_text_under_it() -> None:
    def change(file: Edited) -> None:
        type_in(file.heading_of(short_id(DOEL)), "Iets heel anders")
        file.without_controls().without_bookmarks()

    returned = come_back(change)
    assert words_at(returned, DOEL) == GOAL
    assert text_at(returned, DOEL).placed is PlacedBy.EXPORT


def test_a_heading_that_was_taken_away_leaves_its_text_in_its_control() -> None:
    returned = come_back(lambda file: drop(file.heading_of(short_id(DOEL))))
    assert words_at(returned, DOEL) == GOAL


def test_text_typed_after_the_control_belongs_to_the_question() -> None:
    def change(file: Edited) -> None:
        file.control_of(short_id(DOEL)).addnext(word("<w:p><w:r><w:t>Nog iets.</w:t></w:r></w:p>"))

    assert words_at(come_back(change), DOEL) == f"{GOAL}\n\nNog iets."


def test_a_control_that_was_pasted_twice_counts_once() -> None:
    def change(file: Edited) -> None:
        control = file.control_of(short_id(DOEL))
        control.addnext(deepcopy(control))

    assert words_at(come_back(change), DOEL) == GOAL


def test_of_a_control_pasted_twice_the_one_that_was_changed_counts() -> None:
    def change(file: Edited) -> None:
        control = file.control_of(short_id(DOEL))
        copy = deepcopy(control)
        type_in(copy.findall(f".//{W}p")[-1], "Anders.")
        control.addnext(copy)

    assert words_at(come_back(change), DOEL) == f"{PLAYS}\n\nAnders."


def test_controls_in_controls_are_looked_through() -> None:
    def change(file: Edited) -> None:
        paragraph = file.paragraph(PLAYS)
        for _ in range(3):
            holder = word("<w:sdt><w:sdtPr><w:alias w:val='Iets'/></w:sdtPr><w:sdtContent/></w:sdt>")
            paragraph.addprevious(holder)
            holder[1].append(paragraph)

    assert words_at(come_back(change), DOEL) == GOAL


def test_a_control_that_still_shows_its_prompt_is_empty() -> None:
    def change(file: Edited) -> None:
        file.paragraph(PARENTS).addnext(
            word(
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                "<w:p><w:r><w:t>Klik of tik om tekst in te voeren.</w:t></w:r></w:p>"
                "</w:sdtContent></w:sdt>"
            )
        )

    assert words_at(come_back(change), DOEL) == GOAL


def test_what_was_inserted_stands_and_what_was_deleted_does_not() -> None:
    def change(file: Edited) -> None:
        run = run_of(file.paragraph(PLAYS))
        run.addnext(word('<w:ins w:id="9" w:author="An"><w:r><w:t> Elke dag.</w:t></w:r></w:ins>'))
        other = run_of(file.paragraph(PARENTS))
        gone = word('<w:del w:id="10" w:author="An"/>')
        other.addprevious(gone)
        gone.append(other)
        other[0].tag = W + "delText"
        gone.addnext(word("<w:ins w:id='11' w:author='An'><w:r><w:t>Grootouders ook.</w:t></w:r></w:ins>"))

    assert words_at(come_back(change), DOEL) == f"{PLAYS} Elke dag.\n\nGrootouders ook."


def test_what_was_moved_stands_where_it_went() -> None:
    def change(file: Edited) -> None:
        paragraph = file.paragraph(PLAYS)
        goes = deepcopy(paragraph)
        moved = word('<w:moveFrom w:id="9" w:author="An"/>')
        run = run_of(paragraph)
        run.addprevious(moved)
        moved.append(run)
        paragraph[0].append(word('<w:rPr><w:moveFrom w:id="8" w:author="An"/></w:rPr>'))
        arrives = word('<w:moveTo w:id="10" w:author="An"/>')
        run = run_of(goes)
        run.addprevious(arrives)
        arrives.append(run)
        goes[0].append(word('<w:rPr><w:moveTo w:id="11" w:author="An"/></w:rPr>'))
        file.paragraph(PARENTS).addnext(goes)

    assert words_at(come_back(change), DOEL) == f"{PARENTS}\n\n{PLAYS}"


def test_two_paragraphs_whose_end_between_them_was_deleted_are_one() -> None:
    def change(file: Edited) -> None:
        file.paragraph(PLAYS)[0].append(word('<w:rPr><w:del w:id="8" w:author="An"/></w:rPr>'))

    assert words_at(come_back(change), DOEL) == PLAYS + PARENTS


def test_a_paragraph_whose_end_was_inserted_is_two() -> None:
    def change(file: Edited) -> None:
        file.paragraph(PLAYS)[0].append(word('<w:rPr><w:ins w:id="8" w:author="An"/></w:rPr>'))

    assert words_at(come_back(change), DOEL) == GOAL


def test_the_last_paragraph_never_runs_on_into_the_next_question() -> None:
    def change(file: Edited) -> None:
        file.paragraph(PARENTS)[0].append(word('<w:rPr><w:del w:id="8" w:author="An"/></w:rPr>'))

    returned = come_back(change)
    assert words_at(returned, DOEL) == GOAL
    assert text_at(returned, SUBDOELEN).blocks == parse(TEXTS[SUBDOELEN])


TABLE = "| Wie | Wanneer |\n|---|--:|\n| Fien | maandag |\n| Bo | vrijdag |"


def test_rows_that_were_deleted_go_and_rows_that_were_inserted_stand() -> None:
    def change(file: Edited) -> None:
        rows = list(file.body.iter(W + "tr"))
        properties = rows[1].find(W + "trPr")
        assert properties is not None
        properties.append(word('<w:del w:id="8" w:author="An"/>'))
        more = deepcopy(rows[2])
        type_in(next(more.iter(W + "p")), "Loubna")
        inserted = more.find(W + "trPr")
        assert inserted is not None
        inserted.append(word('<w:ins w:id="9" w:author="An"/>'))
        rows[2].addnext(more)

    blocks = text_at(come_back(change, {DOEL: TABLE}), DOEL).blocks
    assert isinstance(blocks[0], Table)
    assert blocks[0].alignment == (Alignment.START, Alignment.END)
    rows = [[cell[0].text for cell in row] for row in blocks[0].rows]
    assert rows == [["Bo", "vrijdag"], ["Loubna", "vrijdag"]]


@pytest.mark.parametrize(
    "text",
    [
        "Een **vet** en een *schuin* woord, en [een weg](https://example.org/a#b).",
        "- een\n- twee\n  - dieper\n  - nog\n- drie",
        "3. derde\n4. vierde\n\n   en nog\n\n5. vijfde",
        "1. een\n2. twee\n\nTussendoor.\n\n1. weer een",
        "# Kop\n\nTekst.\n\n## Kleiner\n\nMeer tekst.",
        TABLE,
        "een regel  \nen de volgende",
    ],
)
def test_lists_tables_looks_links_and_headings_survive(text: str) -> None:
    assert text_at(come_back(nothing, {DOEL: text}), DOEL).blocks == parse(text)


def test_items_added_in_word_are_in_the_list() -> None:
    def change(file: Edited) -> None:
        item = file.paragraph("rust in huis")
        more = deepcopy(item)
        type_in(more, "plezier")
        item.addnext(more)

    said = "- rust in huis\n- plezier\n- een vast moment per week"
    assert text_at(come_back(change), SUBDOELEN).blocks == parse(said)


def test_a_list_of_words_own_style_is_a_list() -> None:
    def change(file: Edited) -> None:
        file.parts["word/styles.xml"] = file.parts["word/styles.xml"].replace(
            b"</w:styles>",
            b'<w:style w:type="paragraph" w:styleId="ListNumber"><w:name w:val="List Number"/>'
            b'<w:pPr><w:numPr><w:numId w:val="77"/></w:numPr></w:pPr></w:style></w:styles>',
        )
        file.parts["word/numbering.xml"] = file.parts["word/numbering.xml"].replace(
            b"</w:numbering>",
            b'<w:num w:numId="77"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
        )
        for words in (PLAYS, PARENTS):
            style = file.paragraph(words).find(f"{W}pPr/{W}pStyle")
            assert style is not None
            style.set(W + "val", "ListNumber")

    (block,) = text_at(come_back(change), DOEL).blocks
    assert isinstance(block, NumberedList)
    assert (block.start, len(block.items)) == (1, 2)


def test_libreoffice_counts_the_first_item_in_a_list_of_its_own() -> None:
    """As LibreOffice 7.4 writes it: the first begins the count, the second is only counted with it."""

    def change(file: Edited) -> None:
        items = [file.paragraph(words).find(f".//{W}numId") for words in ("een", "twee", "drie")]
        assert items[0] is not None
        own = str(items[0].get(W + "val"))
        row = etree.fromstring(file.parts["word/numbering.xml"]).find(f"{W}num[@{W}numId='{own}']")
        assert row is not None
        abstract = row.find(W + "abstractNumId")
        assert abstract is not None
        kind = abstract.get(W + "val")
        begins = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
        made = (
            f'<w:num w:numId="77"><w:abstractNumId w:val="{kind}"/>{begins}</w:num>'
            f'<w:num w:numId="78"><w:abstractNumId w:val="{kind}"/></w:num></w:numbering>'
        )
        file.parts["word/numbering.xml"] = file.parts["word/numbering.xml"].replace(
            b"</w:numbering>", made.encode()
        )
        for item, num in zip(items, ("77", "78", "78"), strict=True):
            assert item is not None
            item.set(W + "val", num)

    said = "1. een\n2. twee\n3. drie"
    assert text_at(come_back(change, {DOEL: said}), DOEL).blocks == parse(said)


def test_a_heading_that_a_reader_added_in_a_text_is_a_small_heading() -> None:
    def change(file: Edited) -> None:
        file.paragraph(PARENTS).addprevious(
            word('<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Samen</w:t></w:r></w:p>')
        )

    assert text_at(come_back(change), DOEL).blocks[1] == SmallHeading(1, (Run("Samen"),))


def test_a_heading_of_somebody_else_is_told_and_placed_nowhere() -> None:
    def change(file: Edited) -> None:
        last = file.body[-1]
        last.addprevious(
            word('<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Nota</w:t></w:r></w:p>')
        )
        last.addprevious(word("<w:p><w:r><w:t>Dit hoort nergens.</w:t></w:r></w:p>"))

    returned = come_back(change)
    assert (text_at(returned, None).heading, words_at(returned, None)) == ("Nota", "Dit hoort nergens.")


def test_a_text_box_is_read_once_though_word_writes_it_twice() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>In een kader.</w:t></w:r></w:p></w:txbxContent>"
    twice = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    returned = come_back(lambda file: file.paragraph(PARENTS).append(word(twice)))
    assert words_at(returned, DOEL) == f"{GOAL}\n\nIn een kader."


def test_a_link_that_word_keeps_as_a_field_is_a_link() -> None:
    def change(file: Edited) -> None:
        run = run_of(file.paragraph(PARENTS))
        for xml in reversed(
            (
                '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
                '<w:r><w:instrText> HYPERLINK "https://example.org/zand" </w:instrText></w:r>',
                '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
                "<w:r><w:t> Lees meer</w:t></w:r>",
                '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            )
        ):
            run.addnext(word(xml))

    block = text_at(come_back(change), DOEL).blocks[1]
    assert block == Paragraph((Run(PARENTS), Run(" Lees meer", link="https://example.org/zand")))


def test_a_file_in_the_strict_format_reads_the_same() -> None:
    def change(file: Edited) -> None:
        file.parts["word/styles.xml"] = file.parts["word/styles.xml"].replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        )

    assert is_whole(come_back(change))


def test_the_file_of_another_practice_is_refused() -> None:
    with written_practice() as (theirs, folder), written_practice() as (ours, _other):
        path = sent(theirs, folder)
        with pytest.raises(KnownError, match="andere praktijk"):
            read_return(ours, path)


def test_reading_changes_nothing() -> None:
    with written_practice() as (workshop, folder):
        path = sent(workshop, folder)
        before = workshop.file.record.knowledge()
        read_return(workshop, path)
        assert workshop.file.record.knowledge() == before


def test_google_docs_keeps_the_tables_of_a_text() -> None:
    returned = come_back(lambda file: file.without_controls().without_bookmarks(), {KENMERKEN: TABLE})
    assert text_at(returned, KENMERKEN).blocks == parse(TABLE)


@pytest.mark.parametrize(
    ("sign", "part", "called"),
    [
        ("footnoteReference", "footnotes", "voetnoot"),
        ("endnoteReference", "endnotes", "eindnoot"),
    ],
)
def test_a_note_that_a_reader_added_stands_in_the_text_at_its_sign(sign: str, part: str, called: str) -> None:
    def annotate(file: Edited) -> None:
        note = part.removesuffix("s")
        namespace = W.strip("{}")
        file.parts[f"word/{part}.xml"] = (
            f'<w:{part} xmlns:w="{namespace}">'
            f'<w:{note} w:type="separator" w:id="-1"><w:p><w:r><w:t>lijn</w:t></w:r></w:p></w:{note}>'
            f'<w:{note} w:id="2"><w:p><w:r><w:t>Zie ook </w:t></w:r>'
            f"<w:r><w:t>Metz.</w:t></w:r></w:p></w:{note}>"
            f"</w:{part}>"
        ).encode()
        run = etree.SubElement(file.paragraph(PLAYS), W + "r")
        etree.SubElement(run, W + sign).set(W + "id", "2")

    returned = come_back(annotate)
    assert words_at(returned, DOEL).startswith(f"{PLAYS} [{called}: Zie ook Metz.]")
