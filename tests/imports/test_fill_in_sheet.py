"""A filled invulblad comes back, whatever program it went through, and no word of it is lost."""

import io
import zipfile
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from lxml import etree

from app.foundation.errors import KnownError
from app.imports.fill_in_sheet import Filled, FilledSheet, read_sheet
from app.imports.sheet_taking import Goes, first_choice, take_in
from app.models import Contribution, Person, Via
from app.workshop.sheet_marks import short_id
from app.workshop.workshop import Workshop
from tests.imports.sheets import (
    DOEL,
    KENMERKEN,
    SUBDOELEN,
    change_part,
    control,
    day,
    fill,
    heading_of,
    sent,
    type_into,
    without_bookmarks,
    without_controls,
)
from tests.practices import started_practice


@pytest.fixture
def blank(workshop: Workshop, tmp_path: Path) -> Path:
    return sent(workshop, tmp_path)


def texts(sheet: FilledSheet) -> dict[str | None, str]:
    return {one.step_id: one.text for one in sheet.filled}


def take(workshop: Workshop, *paths: Path) -> None:
    sheets = [read_sheet(path, workshop) for path in paths]
    take_in(
        workshop, [(sheet, [first_choice(one) for one in sheet.filled]) for sheet in sheets], day(workshop)
    )


def test_an_empty_sheet_has_nothing_on_it(workshop: Workshop, blank: Path) -> None:
    assert read_sheet(blank, workshop) == FilledSheet("blad.docx", "", None, ())


def test_what_was_typed_stands_at_its_question(workshop: Workshop, blank: Path) -> None:
    fill(blank, name="Dayo", naming=2, doel=("Kinderen spelen.", "", "En ouders ook."), kenmerken=("Jong",))
    sheet = read_sheet(blank, workshop)
    assert (sheet.name, sheet.naming) == ("Dayo", "table")
    assert texts(sheet) == {KENMERKEN: "Jong", DOEL: "Kinderen spelen.\n\nEn ouders ook."}
    assert sheet.doubtful == ()


@pytest.mark.parametrize("bookmarks", [True, False])
def test_it_is_found_without_controls_by_bookmark_or_by_words(
    workshop: Workshop, blank: Path, bookmarks: bool
) -> None:
    fill(blank, name="Dayo", naming=1, doel=("Kinderen spelen.",), kenmerken=("Jong", "en moe"))
    without_controls(blank)
    if not bookmarks:
        without_bookmarks(blank)
    sheet = read_sheet(blank, workshop)
    assert (sheet.name, sheet.naming) == ("Dayo", "name")
    assert texts(sheet) == {KENMERKEN: "Jong\nen moe", DOEL: "Kinderen spelen."}
    assert sheet.doubtful == ()


def test_only_the_alias_is_enough(workshop: Workshop, blank: Path) -> None:
    document = fill(blank, doel=("Kinderen spelen.",))
    for tag in list(document.element.body.iter(qn("w:tag"))):
        tag.getparent().remove(tag)
    heading = heading_of(document, DOEL)._p
    document.element.body.remove(heading)
    document.save(str(blank))
    assert texts(read_sheet(blank, workshop)) == {DOEL: "Kinderen spelen."}


def test_text_under_the_heading_but_outside_the_room_counts(workshop: Workshop, blank: Path) -> None:
    document = fill(blank, doel=("In het vak.",))
    control(document, short_id(DOEL)).addnext(document.add_paragraph("Onder het vak.")._p)
    control(document, short_id(KENMERKEN)).addprevious(document.add_paragraph("Boven het vak.")._p)
    document.save(str(blank))
    assert texts(read_sheet(blank, workshop)) == {
        KENMERKEN: "Boven het vak.",
        DOEL: "In het vak.\nOnder het vak.",
    }


def test_insertions_count_and_deletions_do_not(workshop: Workshop, blank: Path) -> None:
    document = docx.Document(str(blank))
    type_into(document, short_id(DOEL), "")
    (paragraph,) = control(document, short_id(DOEL)).iter(qn("w:p"))
    for tag, inside, words in (
        ("ins", "t", "Erbij."),
        ("del", "delText", "Weg."),
        ("moveFrom", "t", "Verplaatst."),
    ):
        change = paragraph.makeelement(qn(f"w:{tag}"), {qn("w:id"): "9", qn("w:author"): "x"})
        run = change.makeelement(qn("w:r"), {})
        text = run.makeelement(qn(f"w:{inside}"), {})
        text.text = words
        run.append(text)
        change.append(run)
        paragraph.append(change)
    document.save(str(blank))
    assert texts(read_sheet(blank, workshop)) == {DOEL: "Erbij."}


def test_words_own_prompt_and_ours_count_as_empty(workshop: Workshop, blank: Path) -> None:
    fill(blank, doel=("Klik of tik om tekst in te voeren.",), kenmerken=("Typ hierJong",))
    assert texts(read_sheet(blank, workshop)) == {KENMERKEN: "Jong"}


def test_a_list_stays_lines(workshop: Workshop, blank: Path) -> None:
    document = fill(blank, doel=("Twee dingen:", "een", "twee"))
    for paragraph in list(control(document, short_id(DOEL)).iter(qn("w:p")))[1:]:
        properties = paragraph.find(qn("w:pPr"))
        assert properties is not None
        properties.append(properties.makeelement(qn("w:numPr"), {}))
    document.save(str(blank))
    assert texts(read_sheet(blank, workshop)) == {DOEL: "Twee dingen:\n- een\n- twee"}


def test_a_room_that_stands_there_twice_counts_once(workshop: Workshop, blank: Path) -> None:
    document = fill(blank, doel=("Kinderen spelen.",))
    room = control(document, short_id(DOEL))
    room.addnext(deepcopy(room))
    document.save(str(blank))
    assert texts(read_sheet(blank, workshop)) == {DOEL: "Kinderen spelen."}


def test_a_question_that_was_changed_is_listed_and_keeps_its_place(workshop: Workshop, blank: Path) -> None:
    document = fill(blank, doel=("Dat het regent.",))
    heading_of(document, DOEL).runs[0].text = "Wat vind je van het weer?"
    document.save(str(blank))
    (one,) = read_sheet(blank, workshop).doubtful
    assert one == Filled("Wat vind je van het weer?", "Dat het regent.", DOEL, changed=True)


def test_a_question_of_their_own_and_words_at_the_top_are_not_lost(workshop: Workshop, blank: Path) -> None:
    document = docx.Document(str(blank))
    document.paragraphs[0].insert_paragraph_before("Sorry dat ik er niet was!")
    document.add_heading("Wat ik nog wil zeggen", level=2)
    document.add_paragraph("De deur klemt.")
    document.save(str(blank))
    assert [(one.heading, one.text, one.step_id) for one in read_sheet(blank, workshop).filled] == [
        ("", "Sorry dat ik er niet was!", None),
        ("Wat ik nog wil zeggen", "De deur klemt.", None),
    ]


def _moved_up(document: Document) -> None:
    """The question about the goal, room and all, before the one about the group."""
    heading, room = heading_of(document, DOEL)._p, control(document, short_id(DOEL))
    heading_of(document, KENMERKEN)._p.addprevious(heading)
    heading.addnext(room)


def _taken_out(document: Document) -> None:
    for part in (heading_of(document, KENMERKEN)._p, control(document, short_id(KENMERKEN))):
        _take_away(part)


def _without_heading(document: Document) -> None:
    _take_away(heading_of(document, KENMERKEN)._p)


def _with_one_more(document: Document) -> None:
    heading = heading_of(document, KENMERKEN)
    heading.insert_paragraph_before("Een eigen vraag?", style=heading.style)
    heading.insert_paragraph_before("eigen antwoord")


def _typed_instead_of_the_room(document: Document) -> None:
    room = control(document, short_id(DOEL))
    room.addnext(document.add_paragraph("een")._p)
    _take_away(room)


def _take_away(part: etree._Element) -> None:
    parent = part.getparent()
    assert parent is not None
    parent.remove(part)


BOTH = {DOEL: "een", KENMERKEN: "twee"}


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (_moved_up, BOTH),
        (_taken_out, {DOEL: "een"}),
        (_without_heading, BOTH),
        (_with_one_more, BOTH | {None: "eigen antwoord"}),
        (_typed_instead_of_the_room, BOTH),
    ],
)
def test_whatever_was_done_to_the_questions_each_answer_finds_its_own(
    workshop: Workshop, blank: Path, change: Callable[[Document], None], found: dict[str | None, str]
) -> None:
    fill(blank, doel=("een",), kenmerken=("twee",))
    document = docx.Document(str(blank))
    change(document)
    document.save(str(blank))
    assert texts(read_sheet(blank, workshop)) == found


def test_two_sheets_of_one_person_are_of_one_person(workshop: Workshop, blank: Path, tmp_path: Path) -> None:
    second = sent(workshop, tmp_path, "later.docx")
    fill(blank, name="Dayo", doel=("een",))
    fill(second, name="dayo ", doel=("een",), kenmerken=("twee",))
    take(workshop, blank, second)
    assert [who.name for who in workshop.people.everyone()] == ["Dayo"]
    assert (workshop.answers.count(DOEL), workshop.answers.count(KENMERKEN)) == (1, 1)


def test_a_sheet_of_another_practice_is_refused(blank: Path, tmp_path: Path) -> None:
    folder = tmp_path / "ander"
    folder.mkdir()
    with started_practice(folder) as other, pytest.raises(KnownError, match="andere praktijk"):
        read_sheet(blank, other)


# -- taking in


def test_answers_come_in_outside_the_day_and_signed(workshop: Workshop, blank: Path) -> None:
    fill(blank, name="Dayo", naming=3, doel=("Kinderen spelen.",))
    take(workshop, blank)
    (answer,) = workshop.answers.of(DOEL)
    assert answer.who is not None
    assert (answer.text, answer.who.name, answer.anonymous, answer.via) == (
        "Kinderen spelen.", "Dayo", True, Via.SHEET.value,
    )  # fmt: skip
    session = workshop.file.session
    assert session.get_one(Contribution, answer.id).day_id is None
    assert session.get_one(Person, answer.who.id).naming == "nobody"


def test_a_sheet_is_one_step_that_undo_takes_back(workshop: Workshop, blank: Path) -> None:
    fill(blank, name="Dayo", doel=("een",), kenmerken=("twee",))
    take(workshop, blank)
    assert workshop.answers.count(DOEL) == workshop.answers.count(KENMERKEN) == 1
    done = workshop.undo()
    assert done is not None
    assert done.work.label == "Invulblad ingelezen"
    assert workshop.answers.count(DOEL) == workshop.answers.count(KENMERKEN) == 0
    assert workshop.people.everyone() == []


@pytest.mark.parametrize("name", ["Dayo", ""])
def test_the_same_sheet_twice_adds_nothing(workshop: Workshop, blank: Path, name: str) -> None:
    fill(blank, name=name, doel=("een",))
    take(workshop, blank)
    take(workshop, blank)
    assert workshop.answers.count(DOEL) == 1
    workshop.answers.bin(workshop.answers.of(DOEL)[0].id)
    take(workshop, blank)
    assert workshop.answers.count(DOEL) == 0


def test_two_people_may_say_the_same(workshop: Workshop, blank: Path, tmp_path: Path) -> None:
    other = tmp_path / "ander.docx"
    other.write_bytes(blank.read_bytes())
    fill(blank, name="Dayo", doel=("ja",))
    fill(other, name="Fien", doel=("ja",))
    take(workshop, blank, other)
    assert {answer.who.name for answer in workshop.answers.of(DOEL) if answer.who} == {"Dayo", "Fien"}
    assert workshop.file.history.works()[0].label == "Invulbladen ingelezen"


def test_what_has_no_place_is_parked_unless_somebody_chooses(workshop: Workshop, blank: Path) -> None:
    document = docx.Document(str(blank))
    document.add_heading("Wat ik nog wil zeggen", level=2)
    document.add_paragraph("De deur klemt.")
    document.save(str(blank))
    sheet = read_sheet(blank, workshop)
    (taken,) = take_in(workshop, [(sheet, [first_choice(one) for one in sheet.filled])])
    assert (taken.answers, taken.parked) == (0, 1)
    (thing,) = workshop.parking.things(day(workshop))
    assert thing.text == "Wat ik nog wil zeggen: De deur klemt."
    workshop.undo()
    (taken,) = take_in(workshop, [(sheet, [SUBDOELEN])])
    assert [answer.text for answer in workshop.answers.of(SUBDOELEN)] == ["De deur klemt."]
    workshop.undo()
    (taken,) = take_in(workshop, [(sheet, [Goes.NOWHERE])])
    assert (taken.answers, taken.parked, taken.left_out) == (0, 0, 1)


def test_of_two_with_one_name_the_one_who_could_not_come_is_meant(workshop: Workshop, blank: Path) -> None:
    workshop.people.add_person("Dayo", day(workshop))
    away = workshop.people.add_person("Dayo", day(workshop))
    fill(blank, name="dayo", doel=("een",))
    take(workshop, blank)
    assert workshop.answers.of(DOEL)[0].who is None
    workshop.undo()
    from app.models import Attendance

    with workshop.file.work("Afwezig") as session:
        session.query(Attendance).filter_by(person_id=away.id).one().absent = True
    take(workshop, blank)
    who = workshop.answers.of(DOEL)[0].who
    assert who is not None
    assert who.id == away.id


def test_long_and_strange_words_come_in_letter_for_letter(workshop: Workshop, blank: Path) -> None:
    strange = "<img src=x> & مرحبا 👩🏾‍🍼 " + "woord " * 4000
    fill(blank, doel=(strange.strip(),))
    take(workshop, blank)
    assert workshop.answers.of(DOEL)[0].text == strange.strip()


@pytest.mark.parametrize(
    ("line", "naming"),
    [
        ("☐ ja   ☐ enkel mijn tafel   ☐ neen", None),
        ("☒ ja   ☐ enkel mijn tafel   ☐ neen", "name"),
        ("☐ ja   ☐ enkel mijn tafel   ☐ neen X", "nobody"),
        ("☐ x ja   ☐ enkel mijn tafel   ☐ neen", "name"),
        ("☒ ja   ☒ enkel mijn tafel   ☐ neen", "table"),
        ("x ja   enkel mijn tafel   neen", "name"),
        ("neen", "nobody"),
        ("ja graag", "name"),
        ("ja   enkel mijn tafel   neen", None),
    ],
)
def test_a_tick_is_understood_as_people_make_it(
    workshop: Workshop, blank: Path, line: str, naming: str | None
) -> None:
    document = fill(blank, doel=("een",))
    boxes = next(
        p
        for p in document.element.body.iter(qn("w:p"))
        if "☐" in "".join(t.text or "" for t in p.iter(qn("w:t")))
    )
    for part in list(boxes)[1:]:
        boxes.remove(part)
    Paragraph(boxes, document._body).add_run(line)
    document.save(str(blank))
    assert read_sheet(blank, workshop).naming == naming


# -- bad files


def test_a_bomb_and_outside_entities_are_not_unpacked(
    workshop: Workshop, blank: Path, tmp_path: Path
) -> None:
    secret = tmp_path / "geheim.txt"
    secret.write_text("GEHEIM")
    fill(blank, doel=("een",))

    def with_entities(content: bytes) -> bytes:
        head, _, rest = content.partition(b"?>")
        bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
        outside = f'<!ENTITY c SYSTEM "{secret.as_uri()}">]>'.encode()
        return head + b"?>" + bomb + outside + rest.replace(b">een<", b">een &b; &c;<")

    change_part(blank, "word/document.xml", with_entities)
    assert "GEHEIM" not in repr(read_sheet(blank, workshop))
    assert "aaaa" not in repr(read_sheet(blank, workshop))
    change_part(blank, "word/document.xml", lambda _content: b" " * 70_000_000)
    with pytest.raises(KnownError, match="te groot"):
        read_sheet(blank, workshop)


def zipped(**parts: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        (b"", "is leeg"),
        (b"hallo", "geen Word-bestand"),
        (b"PK\x03\x04half", "beschadigd"),
        (b"%PDF-1.7", "is een PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "oude Word"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "heeft een wachtwoord",
        ),
        (b"{\\rtf1", "oude Word"),
        (zipped(mimetype=b"application/vnd.oasis.opendocument.text"), "LibreOffice"),
        (zipped(iets=b"anders"), "er zit geen tekst in"),
        (zipped(word__document_xml=b"<w:document"), "beschadigd"),
    ],
)
def test_a_bad_file_is_one_sentence_and_changes_nothing(
    workshop: Workshop, tmp_path: Path, content: bytes, hint: str
) -> None:
    path = tmp_path / "blad.docx"
    path.write_bytes(content)
    works = len(workshop.file.history.works())
    with pytest.raises(KnownError, match=hint) as caught:
        read_sheet(path, workshop)
    assert "Er is niets veranderd" in caught.value.sentence
    assert len(workshop.file.history.works()) == works


def test_a_word_file_that_is_no_sheet_is_refused(workshop: Workshop, tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Verslag van de ouderraad", 1)
    document.add_paragraph("Er waren koekjes.")
    document.save(str(tmp_path / "verslag.docx"))
    with pytest.raises(KnownError, match="geen enkele vraag"):
        read_sheet(tmp_path / "verslag.docx", workshop)


def test_a_file_of_200_megabytes_is_not_even_read(workshop: Workshop, tmp_path: Path) -> None:
    path = tmp_path / "blad.docx"
    with path.open("wb") as stream:
        stream.truncate(200_000_000)
    with pytest.raises(KnownError, match="te groot"):
        read_sheet(path, workshop)


def test_a_file_that_is_gone_is_explained(workshop: Workshop, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="kan niet gelezen worden"):
        read_sheet(tmp_path / "weg.docx", workshop)
