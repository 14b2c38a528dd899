"""What a Word file that came back says otherwise, beside our text; taken over or left, one by one."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

from app.exports.citing import citing
from app.imports.word_return import read_content, read_return
from app.prose.blocks import plain_text
from app.workshop.returned_values import ReturnedFile
from app.workshop.sheet_marks import short_id
from app.workshop.source_values import SourceFacts
from app.workshop.word_differences import Difference, FileDifferences, differences, take_over
from app.workshop.workshop import Workshop
from tests.exports.plans import W
from tests.imports.returns import DOEL, SUBDOELEN, Edited, drop, sent, type_in, word, written_practice

PLAYS, PARENTS = "Kinderen durven weer spelen.", "Ouders vinden elkaar aan de zandbak."


@dataclass
class Case:
    """A practice, and a file that came back to it."""

    workshop: Workshop
    returned: ReturnedFile
    path: Path

    def all(self) -> FileDifferences:
        kept = self.workshop.returns.get(self.workshop.returns.keep(self.returned))
        assert kept is not None
        return differences(self.workshop, self.returned, citing(self.workshop), kept.settled)

    def open(self) -> list[Difference]:
        return [one for asked in self.all().questions for one in asked.open]

    def only(self) -> Difference:
        (one,) = self.open()
        return one

    def take(self, one: Difference) -> bool:
        return take_over(self.workshop, self.returned, citing(self.workshop), one)

    def text(self, step: str = DOEL) -> str:
        return self.workshop.drafts.text(step)


@contextmanager
def came_back(
    text: str,
    change: Callable[[Edited], object],
    since: str | None = None,
    before: Callable[[Workshop], object] | None = None,
    step: str = DOEL,
) -> Iterator[Case]:
    """Our text went out, ``change`` was done to the file, and since then we made ``since`` of ours."""
    with written_practice({step: text}) as (workshop, folder):
        if before is not None:
            before(workshop)
        file = Edited(sent(workshop, folder))
        change(file)
        path = file.save()
        if since is not None:
            workshop.drafts.write(step, since)
        yield Case(workshop, read_return(workshop, path), path)


def typed(old: str, new: str) -> Callable[[Edited], object]:
    return lambda file: type_in(file.paragraph(old), new)


def words(blocks: tuple[object, ...]) -> str:
    return plain_text(blocks)  # type: ignore[arg-type]


TWO = f"{PLAYS}\n\n{PARENTS}"


def test_a_file_that_nobody_touched_has_no_differences() -> None:
    with came_back(TWO, lambda _file: None) as case:
        assert case.all() == FileDifferences((), (), ())


def test_a_paragraph_that_was_changed_is_shown_beside_ours_and_taken_over() -> None:
    with came_back(TWO, typed(PLAYS, "Kinderen durven elke dag weer spelen.")) as case:
        one = case.only()
        assert (one.step_id, words(one.ours), one.both) == (DOEL, PLAYS, False)
        assert words(one.proposed) == "Kinderen durven elke dag weer spelen."
        assert case.text() == TWO
        assert case.take(one)
        assert case.text() == f"Kinderen durven elke dag weer spelen.\n\n{PARENTS}"
        assert case.open() == []
        case.workshop.undo()
        assert case.text() == TWO
        assert case.only() == one


def test_what_is_left_stays_left_when_the_file_is_opened_again_tomorrow() -> None:
    with came_back(TWO, typed(PLAYS, "Anders.")) as case:
        kept = case.workshop.returns.keep(case.returned)
        case.workshop.returns.leave(kept, [case.only().mark])
        again = read_content(case.workshop, "kopie.docx", case.workshop.returns.content_of(kept))
        assert case.workshop.returns.keep(again) == kept
        assert [one.id for one in case.workshop.returns.all()] == [kept]
        assert Case(case.workshop, again, case.path).open() == []
        assert [len(asked.left) for asked in case.all().questions] == [1]
        case.workshop.returns.look_again(kept)
        assert len(case.open()) == 1


def test_a_new_paragraph_comes_where_it_stands_in_the_file() -> None:
    def change(file: Edited) -> None:
        for said in ("Twee.", "Een."):
            more = deepcopy(file.paragraph(PLAYS))
            type_in(more, said)
            file.paragraph(PLAYS).addnext(more)

    with came_back(TWO, change) as case:
        first, second = case.open()
        assert (words(first.ours), words(first.proposed), words(second.proposed)) == ("", "Een.", "Twee.")
        assert case.take(first)
        assert case.take(case.only())
        assert case.text() == f"{PLAYS}\n\nEen.\n\nTwee.\n\n{PARENTS}"


def test_of_two_new_paragraphs_the_second_can_be_taken_alone() -> None:
    def change(file: Edited) -> None:
        for said in ("Twee.", "Een."):
            more = deepcopy(file.paragraph(PLAYS))
            type_in(more, said)
            file.paragraph(PLAYS).addnext(more)

    with came_back(TWO, change) as case:
        assert case.take(case.open()[1])
        assert case.text() == f"{PLAYS}\n\nTwee.\n\n{PARENTS}"
        assert words(case.only().proposed) == "Een."
        assert case.take(case.only())
        assert case.text() == f"{PLAYS}\n\nEen.\n\nTwee.\n\n{PARENTS}"


def test_a_paragraph_that_was_taken_away_goes_only_when_taken_over() -> None:
    with came_back(TWO, lambda file: drop(file.paragraph(PLAYS))) as case:
        one = case.only()
        assert (words(one.ours), one.proposed) == (PLAYS, ())
        assert case.take(one)
        assert case.text() == PARENTS


def test_what_only_we_changed_is_no_difference() -> None:
    with came_back(TWO, lambda _file: None, since=f"{PLAYS} Echt.\n\nNieuw van ons.") as case:
        assert case.open() == []


def test_where_both_changed_other_words_the_words_of_both_stand() -> None:
    ours = f"Onze kinderen durven weer spelen.\n\n{PARENTS}"
    with came_back(TWO, typed(PLAYS, "Kinderen durven weer buiten spelen."), since=ours) as case:
        one = case.only()
        assert (one.both, one.clash) == (True, False)
        assert words(one.before) == PLAYS
        assert words(one.theirs) == "Kinderen durven weer buiten spelen."
        assert words(one.proposed) == "Onze kinderen durven weer buiten spelen."
        assert case.take(one)
        assert case.text() == f"Onze kinderen durven weer buiten spelen.\n\n{PARENTS}"
        assert case.open() == []


def test_where_both_changed_the_same_words_it_is_said_so() -> None:
    ours = f"Kinderen willen weer spelen.\n\n{PARENTS}"
    with came_back(TWO, typed(PLAYS, "Kinderen mogen weer spelen."), since=ours) as case:
        one = case.only()
        assert (one.both, one.clash) == (True, True)
        assert words(one.proposed) == "Kinderen mogen weer spelen."


def test_what_we_changed_in_the_same_way_is_no_difference() -> None:
    said = "Kinderen durven elke dag weer spelen."
    with came_back(TWO, typed(PLAYS, said), since=f"{said}\n\n{PARENTS}") as case:
        assert case.open() == []


def test_what_we_took_away_and_they_changed_is_shown() -> None:
    with came_back(TWO, typed(PLAYS, "Kinderen spelen."), since=PARENTS) as case:
        one = case.only()
        assert (one.ours, words(one.before), words(one.proposed)) == ((), PLAYS, "Kinderen spelen.")
        assert case.take(one)
        assert case.text() == f"Kinderen spelen.\n\n{PARENTS}"


def test_what_words_rest_on_stays_with_the_words_that_stay() -> None:
    text = "[Kinderen durven weer spelen.](bijdrage:ABC,DEF)\n\nOuders."
    with came_back(text, typed(PLAYS, "Kinderen durven altijd spelen.")) as case:
        one = case.only()
        assert words(one.ours) == PLAYS
        assert case.take(one)
        said = "[Kinderen durven ](bijdrage:ABC,DEF)altijd [spelen.](bijdrage:ABC,DEF)\n\nOuders."
        assert case.text() == said


def with_a_source(workshop: Workshop) -> None:
    workshop.sources.take_in([SourceFacts(key="metz2016", author="Metz, A.", year="2016", title="Spelen")])


def test_a_source_that_was_written_out_is_no_difference_and_stays_a_citation() -> None:
    text = "Spelen helpt [@metz2016, p. 3]. En meer."
    shown = "Spelen helpt (Metz, 2016, p. 3). En meer."
    with came_back(text, lambda _file: None, before=with_a_source) as case:
        assert case.open() == []
    with came_back(text, typed(shown, shown.replace("meer", "nog meer")), before=with_a_source) as case:
        one = case.only()
        assert words(one.ours) == shown
        assert case.take(one)
        assert case.text() == "Spelen helpt [@metz2016, p. 3]. En nog meer."


def test_a_source_in_which_somebody_wrote_is_ordinary_text() -> None:
    shown = "Spelen helpt (Metz, 2016)."
    change = typed(shown, shown.replace("2016", "2017"))
    with came_back("Spelen helpt [@metz2016].", change, before=with_a_source) as case:
        assert case.take(case.only())
        assert case.text() == "Spelen helpt (Metz, 2017)."


def test_items_of_a_list_that_both_changed_come_together() -> None:
    def change(file: Edited) -> None:
        more = deepcopy(file.paragraph("twee"))
        type_in(more, "van hen")
        file.paragraph("twee").addnext(more)
        type_in(file.paragraph("drie"), "drie en een half")

    text, since = "- een\n- twee\n- drie", "- nul\n- een\n- twee\n- drie"
    with came_back(text, change, since=since) as case:
        one = case.only()
        assert (one.both, one.clash) == (True, False)
        assert case.take(one)
        assert case.text() == "- nul\n- een\n- twee\n- van hen\n- drie en een half"


def test_a_cell_and_a_row_of_a_table_come_over() -> None:
    table = "| Wie | Wanneer |\n|---|---|\n| Fien | maandag |\n| Bo | vrijdag |"

    def change(file: Edited) -> None:
        rows = list(file.body.iter(W + "tr"))
        more = deepcopy(rows[2])
        for paragraph, said in zip(more.iter(W + "p"), ("Loubna", "zondag"), strict=True):
            type_in(paragraph, said)
        rows[2].addnext(more)
        type_in(file.paragraph("maandag"), "dinsdag")

    with came_back(table, change) as case:
        assert case.take(case.only())
        assert case.text().splitlines()[2:] == [
            "| Fien | dinsdag |",
            "| Bo | vrijdag |",
            "| Loubna | zondag |",
        ]


def test_another_look_is_a_difference_and_comes_over() -> None:
    def change(file: Edited) -> None:
        run = file.paragraph(PLAYS).find(W + "r")
        assert run is not None
        run.insert(0, word("<w:rPr><w:b/></w:rPr>"))

    with came_back(TWO, change) as case:
        assert case.take(case.only())
        assert case.text() == f"**{PLAYS}**\n\n{PARENTS}"


def test_the_letters_of_what_nobody_touched_stay_as_they_were_typed() -> None:
    text = f"{PLAYS}\n\n\n* een\n*   twee  \n\n{PARENTS}"
    with came_back(text, typed(PLAYS, "Anders.")) as case:
        assert case.take(case.only())
        assert case.text() == text.replace(PLAYS, "Anders.")


def test_headings_in_a_text_keep_the_level_that_we_gave_them() -> None:
    text = f"### Kop\n\n{PLAYS}"
    with came_back(text, typed("Kop", "Kopje")) as case:
        assert case.take(case.only())
        assert case.text() == f"### Kopje\n\n{PLAYS}"


def test_text_typed_where_we_had_none_comes_over() -> None:
    def change(file: Edited) -> None:
        gap = file.control_of(short_id(DOEL)).findall(f".//{W}p")[-1]
        gap.addnext(word("<w:p><w:r><w:t>Eindelijk tekst.</w:t></w:r></w:p>"))
        drop(gap)

    with came_back("iets", change, step=SUBDOELEN) as case:
        assert case.take(case.only())
        assert case.text() == "Eindelijk tekst."


def test_a_question_that_is_not_in_the_file_any_more_is_told_and_nothing_goes() -> None:
    with came_back(TWO, lambda file: drop(file.control_of(short_id(DOEL)))) as case:
        found = case.all()
        assert found.questions == ()
        assert len(found.gone) == 1
        assert case.text() == TWO


def test_a_file_of_which_the_export_is_not_known_is_set_beside_our_text_of_now() -> None:
    def change(file: Edited) -> None:
        file.without_parts("customXml", "docProps", "word/footer")
        type_in(file.paragraph(PLAYS), "Kinderen durven weer buiten spelen.")

    text = f"# Kop\n\n{PLAYS}\n\n| **Wie** | **Wat** |\n|---|---|\n| **Fien** | a |\n\n- een\n\n* twee"
    with came_back(text, change) as case:
        assert case.returned.export_code is None
        one = case.only()
        assert words(one.proposed) == "Kinderen durven weer buiten spelen."
        assert one.both is False


def test_text_that_belongs_nowhere_is_told() -> None:
    def change(file: Edited) -> None:
        heading = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Nota</w:t></w:r></w:p>'
        file.body[-1].addprevious(word(heading))
        file.body[-1].addprevious(word("<w:p><w:r><w:t>Los.</w:t></w:r></w:p>"))

    with came_back(TWO, change) as case:
        assert [one.heading for one in case.all().homeless] == ["Nota"]
        step = next(iter(case.workshop.drafts.all()))
        case.workshop.drafts.write(step, "Dit is Los. En nog iets.")
        assert [one.heading for one in case.all().homeless] == ["Nota"], "part of a line is not the line"
        case.workshop.drafts.write(step, "Eerst dit.\n\nLos.")
        assert case.all().homeless == ()


def test_looking_changes_nothing() -> None:
    with came_back(TWO, typed(PLAYS, "Anders.")) as case:
        case.workshop.returns.keep(case.returned)
        before = case.workshop.file.record.knowledge()
        assert case.open()
        assert case.workshop.file.record.knowledge() == before
