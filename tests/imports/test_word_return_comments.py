"""The comments in a Word file that comes back: whose, on which words, at which question, answered or not."""

from copy import deepcopy
from dataclasses import replace

from lxml import etree

from app.exports.grondplan_choice import usual_wishes
from app.exports.writing import export_grondplan
from app.imports.word_return import read_return
from app.prose.markdown_escape import cite
from app.workshop.returned_values import PlacedBy, ReturnedFile, ReturnedRemark
from app.workshop.sheet_marks import short_id
from tests.exports.plans import W, style_of
from tests.imports.returns import (
    DOEL,
    SUBDOELEN,
    Edited,
    around,
    come_back,
    comment,
    run_of,
    sent,
    type_in,
    word,
    written_practice,
)

PARA_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
PLAYS, PARENTS = "Kinderen durven weer spelen.", "Ouders vinden elkaar aan de zandbak."


def only(returned: ReturnedFile) -> ReturnedRemark:
    (remark,) = returned.remarks
    return remark


def on_the_goal(file: Edited, *numbers: int) -> None:
    for number in numbers:
        run = run_of(file.paragraph(PLAYS))
        around(run, run, number)


def test_a_comment_comes_with_who_when_what_and_the_words_it_hangs_on() -> None:
    def change(file: Edited) -> None:
        on_the_goal(file, 1)
        file.comment(comment(1, "Welke leeftijd?"))

    remark = only(come_back(change))
    assert (remark.author, remark.date, remark.text) == (
        "An (EXPOO)",
        "2026-03-12T10:15:00Z",
        "Welke leeftijd?",
    )
    assert (remark.on_text, remark.step_id, remark.section) == (PLAYS, DOEL, "doel")
    assert (remark.placed, remark.resolved, remark.replies) == (PlacedBy.BOOKMARK, False, ())


def test_a_comment_over_two_paragraphs_hangs_on_the_words_of_both() -> None:
    def change(file: Edited) -> None:
        around(run_of(file.paragraph(PLAYS)), run_of(file.paragraph(PARENTS)), 1)
        file.comment(comment(1, "Mooi."))

    assert only(come_back(change)).on_text == f"{PLAYS}\n{PARENTS}"


def test_a_comment_over_a_tracked_change_hangs_on_what_stands() -> None:
    def change(file: Edited) -> None:
        run = run_of(file.paragraph(PLAYS))
        more = word('<w:ins w:id="7" w:author="An"><w:r><w:t> Elke dag.</w:t></w:r></w:ins>')
        gone = word('<w:del w:id="8" w:author="An"><w:r><w:delText> Soms.</w:delText></w:r></w:del>')
        run.addnext(more)
        more.addnext(gone)
        around(run, gone, 1)
        file.comment(comment(1, "Zeker?"))

    assert only(come_back(change)).on_text == f"{PLAYS} Elke dag."


def test_a_comment_on_words_that_were_deleted_still_says_which() -> None:
    def change(file: Edited) -> None:
        run = run_of(file.paragraph(PLAYS))
        gone = word('<w:del w:id="8" w:author="An"><w:r><w:delText> Soms.</w:delText></w:r></w:del>')
        run.addnext(gone)
        around(gone, gone, 1)
        file.comment(comment(1, "Weg?"))

    remark = only(come_back(change))
    assert (remark.on_text, remark.step_id) == ("Soms.", DOEL)


def test_a_comment_in_a_table_hangs_at_its_question() -> None:
    def change(file: Edited) -> None:
        run = run_of(file.paragraph("Fien"))
        around(run, run, 1)
        file.comment(comment(1, "Wie is dat?"))

    remark = only(come_back(change, {SUBDOELEN: "| Wie |\n|---|\n| Fien |\n| Bo |"}))
    assert (remark.on_text, remark.step_id) == ("Fien", SUBDOELEN)


def test_a_comment_on_a_heading_is_on_its_question() -> None:
    def change(file: Edited) -> None:
        run = run_of(file.heading_of(short_id(SUBDOELEN)))
        around(run, run, 1)
        file.comment(comment(1, "Onduidelijke vraag"))

    assert only(come_back(change)).step_id == SUBDOELEN


def test_a_comment_on_the_title_of_an_onderdeel_is_on_that_onderdeel() -> None:
    def change(file: Edited) -> None:
        heading = next(
            one
            for one in file.body.iter(W + "p")
            if one.find(f"{W}pPr/{W}pStyle[@{W}val='Heading1']") is not None
        )
        around(run_of(heading), run_of(heading), 1)
        file.comment(comment(1, "Begin hier"))

    remark = only(come_back(change))
    assert remark.step_id is None
    assert remark.section


def test_a_comment_without_a_range_hangs_at_its_sign() -> None:
    def change(file: Edited) -> None:
        file.paragraph(PARENTS).append(word('<w:r><w:commentReference w:id="1"/></w:r>'))
        file.comment(comment(1, "Hier iets"))

    remark = only(come_back(change))
    assert (remark.on_text, remark.step_id) == ("", DOEL)


def test_a_comment_that_hangs_nowhere_is_listed_without_a_place() -> None:
    remark = only(come_back(lambda file: file.comment(comment(1, "Los"))))
    assert (remark.text, remark.on_text, remark.step_id, remark.placed) == ("Los", "", None, None)


def test_a_range_without_a_comment_is_no_remark() -> None:
    assert come_back(lambda file: on_the_goal(file, 1, 2)).remarks == ()


def test_replies_hang_below_their_comment_and_a_thread_can_be_closed() -> None:
    def change(file: Edited) -> None:
        on_the_goal(file, 1, 2, 3)
        file.comment(comment(1, "Vraag"), comment(2, "Antwoord", "Pepijn"), comment(3, "Dank"))
        file.thread(("00000001", "", True), ("00000002", "00000001", True), ("00000003", "00000002", True))

    remark = only(come_back(change))
    assert (remark.text, remark.resolved) == ("Vraag", True)
    assert [(reply.author, reply.text) for reply in remark.replies] == [
        ("Pepijn", "Antwoord"),
        ("An (EXPOO)", "Dank"),
    ]


def test_a_reply_whose_comment_is_gone_stands_by_itself() -> None:
    def change(file: Edited) -> None:
        on_the_goal(file, 2)
        file.comment(comment(2, "Antwoord"))
        file.thread(("00000002", "00000001", False))

    assert only(come_back(change)).text == "Antwoord"


def test_replies_that_go_round_in_a_ring_are_all_read() -> None:
    def change(file: Edited) -> None:
        on_the_goal(file, 1, 2)
        file.comment(comment(1, "Een"), comment(2, "Twee"))
        file.thread(("00000001", "00000002", False), ("00000002", "00000001", False))

    remarks = come_back(change).remarks
    assert [(one.text, [reply.text for reply in one.replies]) for one in remarks] == [("Een", ["Twee"])]


def test_from_google_docs_comments_on_the_same_words_are_a_thread() -> None:
    def change(file: Edited) -> None:
        on_the_goal(file, 1, 2)
        run = run_of(file.paragraph(PARENTS))
        around(run, run, 3)
        file.comment(comment(1, "Vraag"), comment(2, "Antwoord", "Pepijn"), comment(3, "Ander"))

    first, other = come_back(change).remarks
    assert (first.text, [one.text for one in first.replies]) == ("Vraag", ["Antwoord"])
    assert (other.text, other.replies) == ("Ander", ())


def test_a_lasting_id_is_one_of_its_marks() -> None:
    def change(file: Edited) -> None:
        on_the_goal(file, 1)
        file.comment(comment(1, "Vraag"))
        file.lasting(("00000001", "2A2B2C2D"))

    marks = only(come_back(change)).marks
    assert marks[0] == "id:2A2B2C2D"
    assert marks[1].startswith("is:")


def test_a_comment_is_known_again_when_a_program_gave_it_other_numbers() -> None:
    def sent_first(file: Edited) -> None:
        on_the_goal(file, 1)
        file.comment(comment(1, "Welke  leeftijd?"))

    def from_libreoffice(file: Edited) -> None:
        file.without_controls()
        on_the_goal(file, 44)
        file.comment(comment(44, "Welke leeftijd?", date="2026-03-12T10:15:00.123"))

    assert only(come_back(sent_first)).marks == only(come_back(from_libreoffice)).marks


def test_two_comments_with_the_same_words_elsewhere_are_two() -> None:
    def change(file: Edited) -> None:
        on_the_goal(file, 1)
        run = run_of(file.paragraph(PARENTS))
        around(run, run, 2)
        file.comment(comment(1, "Bron?"), comment(2, "Bron?"))

    first, second = come_back(change).remarks
    assert set(first.marks).isdisjoint(second.marks)


def test_a_comment_without_an_author_or_a_date_is_read() -> None:
    def change(file: Edited) -> None:
        on_the_goal(file, 1)
        file.comment(comment(1, "Van wie?", author="", date=""))

    remark = only(come_back(change))
    assert (remark.author, remark.date, remark.text) == ("", "", "Van wie?")


def test_without_any_mark_the_words_tell_the_question() -> None:
    def change(file: Edited) -> None:
        on_the_goal(file, 1)
        file.comment(comment(1, "Hoezo?"))
        file.without_controls().without_bookmarks()
        for paragraph in list(file.body.iter(W + "p")):
            if (style_of(paragraph) or "").startswith("Heading"):
                type_in(paragraph, "Kop")

    remark = only(come_back(change))
    assert (remark.step_id, remark.placed) == (DOEL, PlacedBy.EXPORT)


def test_what_we_wrote_on_where_a_passage_rests_is_no_remark_but_an_answer_to_it_is() -> None:
    with written_practice() as (workshop, folder):
        (said,) = workshop.answers.add(DOEL, ["Ze spelen weer"])
        workshop.drafts.write(DOEL, cite("Kinderen spelen.", said))
        wishes = replace(usual_wishes(workshop), provenance=True)
        made = export_grondplan(workshop, folder / "plan.docx", wishes)
        assert made is not None
        assert read_return(workshop, made.path).remarks == ()
        file = Edited(made.path)
        run = run_of(file.paragraph("Kinderen spelen."))
        around(run, run, 9)
        own = etree.fromstring(file.parts["word/comments.xml"])
        next(own.iter(W + "p")).set(PARA_ID, "000000AA")
        own.append(word(comment(9, "Wie zei dat?")))
        file.parts["word/comments.xml"] = etree.tostring(own)
        file.thread(("000000AA", "", False), ("00000009", "000000AA", False))
        remark = only(read_return(workshop, file.save()))
        assert (remark.text, remark.step_id) == ("Wie zei dat?", DOEL)


def test_comments_and_text_of_one_file_are_read_together() -> None:
    def change(file: Edited) -> None:
        on_the_goal(file, 1)
        more = deepcopy(file.paragraph(PARENTS))
        type_in(more, "En meer.")
        file.paragraph(PARENTS).addnext(more)
        file.comment(comment(1, "Goed"))

    returned = come_back(change)
    assert len(returned.remarks) == 1
    assert returned.texts != returned.exported


def test_the_file_that_goes_out_has_no_remarks() -> None:
    with written_practice() as (workshop, folder):
        assert read_return(workshop, sent(workshop, folder)).remarks == ()
