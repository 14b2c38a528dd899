"""Uitwerken: answers become a text, the text remembers which ones, and what is missing is at hand."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.guides.levels import Level
from app.models import GuideCopy, Person, Presence, Remark, id_for
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.theme.style import Theme
from app.ui.widgets.outline_model import Rank
from app.ui.widgets.rail import Place
from app.ui.workout.at_hand import What
from app.ui.workout.pane_handle import PaneHandle
from app.ui.workout.said import Use
from app.workshop.answers import Mark
from app.workshop.drafts import DraftStatus
from app.workshop.people import Who, WhoKind
from tests.practices import places_in
from tests.ui.hands import focus, type_in
from tests.ui.laid_over import settle
from tests.ui.tab_round import go_round
from tests.ui.working_out import AtWorkout, workout_window

MORNING = "grondplan/omschrijving.wat-gebeurt-er-op-een-gewone-voormiddag"
NOT = "grondplan/omschrijving.wat-is-de-praktijk-uitdrukkelijk-niet"
GROUP = "grondplan/doelgroep.voor-wie-is-de-praktijk-bedoeld"
BOARD = "werkzame-elementen/werkzaam.post-its"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
ENTER = Qt.Key.Key_Return


class Scribe(AtWorkout):
    """The penhouder."""

    @property
    def draft(self) -> str:
        return self.workshop.drafts.text(self.practice.step_id)

    @property
    def rows(self) -> list[tuple[int, Use]]:
        """The numbers of the answers in the order of the list, and what became of each."""
        return [(row.number, row.use) for row in self.page.answers.list.rows]

    def answer(self, number: int) -> str:
        return next(row.answer.id for row in self.page.answers.list.rows if row.number == number)

    def words(self, number: int) -> str:
        return next(row.answer.text for row in self.page.answers.list.rows if row.number == number)

    def go(self, step_id: str) -> None:
        self.practice.go_to_step(step_id)

    def selected(self) -> str:
        return self.page.draft.textCursor().selectedText()


@pytest.fixture
def scribe(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Scribe]:
    with workout_window(qtbot, qapp, theme, tmp_path) as window:
        scribe = Scribe(window, tmp_path)
        scribe.practice.go_to_step(NOT)
        yield scribe


# -- the outline


def test_the_outline_says_how_far_each_onderdeel_is_and_each_of_its_questions(scribe: Scribe) -> None:
    rows = scribe.page.outline.list.rows
    here = next(row for row in rows if row.rank is Rank.SECTION and row.current)
    assert (here.words, here.done, here.total, here.remarks) == ("Korte omschrijving", 2, 3, 2)
    steps = [(row.status, row.current) for row in rows if row.rank is Rank.STEP]
    assert steps == [(DraftStatus.RUW, False), (DraftStatus.RUW, False), (DraftStatus.LEEG, True)]
    model = scribe.page.outline.list.model()
    said = model.index(rows.index(here), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Korte omschrijving, 2 van 3 teksten, 0 klaar, 2 opmerkingen open"


def test_klaar_is_said_in_the_outline_and_counts_for_its_onderdeel(scribe: Scribe) -> None:
    scribe.go(MORNING)
    QTest.mouseClick(scribe.page.paper.foot.ready, Qt.MouseButton.LeftButton)
    assert scribe.workshop.drafts.status(MORNING) is DraftStatus.KLAAR
    rows = scribe.page.outline.list.rows
    assert [row.status for row in rows if row.current and row.rank is Rank.STEP] == [DraftStatus.KLAAR]
    assert [row.ready for row in rows if row.current and row.rank is Rank.SECTION] == [1]


def test_a_text_that_is_changed_after_it_was_klaar_says_so(scribe: Scribe) -> None:
    scribe.go(MORNING)
    QTest.mouseClick(scribe.page.paper.foot.ready, Qt.MouseButton.LeftButton)
    scribe.workshop.drafts.write(MORNING, "Alles anders.")
    assert scribe.page.paper.foot.ready.isChecked()
    assert scribe.page.paper.foot.ready.accessibleName() == "Klaar, sindsdien gewijzigd"


def test_at_a_step_without_a_text_one_goes_on_with_the_last_one_and_the_session_stays(scribe: Scribe) -> None:
    page, practice = scribe.page, scribe.practice
    scribe.go(MORNING)
    scribe.go(BOARD)
    assert practice.step_id == BOARD
    assert focus() is page.draft
    type_in(page.draft, "En verder.")
    scribe.keep()
    assert scribe.workshop.drafts.text(MORNING).endswith("En verder.")
    page.going.to(MORNING)
    assert practice.step_id == BOARD, "it stands there already"
    scribe.press(Qt.Key.Key_PageDown, CTRL)
    assert practice.step_id == NOT


def test_without_a_last_text_one_begins_where_something_was_said_and_nothing_written(scribe: Scribe) -> None:
    outline, drafts = scribe.page.outline, scribe.workshop.drafts
    drafts.write(GROUP, "")
    outline.show_step("")
    said = [one.step_id for one in outline.texts if scribe.practice.counts.get(one.step_id)]
    assert outline.going_on() == next(one for one in said if not drafts.text(one))
    for step_id in said:
        drafts.write(step_id, "Er staat al iets.")
    assert outline.going_on() not in said


def test_an_empty_text_can_not_be_klaar(scribe: Scribe) -> None:
    assert not scribe.page.paper.foot.ready.isEnabled()


def test_only_the_texts_of_one_level_are_shown_and_next_stays_among_them(scribe: Scribe) -> None:
    phase = scribe.page.outline.phase
    levels = [phase.itemData(row) for row in range(phase.count())]
    assert phase.itemText(levels.index(Level.THEORETISCH_ONDERBOUWD)).startswith("Theoretisch onderbouwd: ")
    phase.setCurrentIndex(levels.index(Level.THEORETISCH_ONDERBOUWD))
    titles = [row.words for row in scribe.page.outline.list.rows if row.rank is Rank.SECTION]
    assert titles == ["Korte omschrijving", "Probleemanalyse", "Werkzame elementen", "Kennisbronnen"]
    scribe.press(Qt.Key.Key_PageDown, CTRL)
    assert scribe.practice.here.section.key == "probleemanalyse"


def test_next_and_previous_walk_through_the_texts_in_their_order(scribe: Scribe) -> None:
    scribe.press(Qt.Key.Key_PageDown, CTRL)
    assert scribe.practice.step_id == GROUP
    scribe.press(Qt.Key.Key_PageUp, CTRL)
    scribe.press(Qt.Key.Key_PageUp, CTRL)
    assert scribe.practice.step_id == MORNING
    assert scribe.page.draft.hasFocus()


def test_arrows_and_enter_in_the_outline_go_to_a_text(scribe: Scribe) -> None:
    scribe.page.outline.take_focus()
    scribe.press(Qt.Key.Key_Up)
    scribe.press(ENTER)
    assert scribe.practice.step_id == MORNING


# -- answers into the text


def test_f9_puts_the_first_answer_in_the_text_which_remembers_it(scribe: Scribe) -> None:
    first, second = scribe.answer(1), scribe.answer(2)
    scribe.press(Qt.Key.Key_F9)
    assert f"](bijdrage:{first})" in scribe.draft
    assert scribe.rows[-1] == (1, Use.USED), "what is used sinks back"
    assert scribe.page.answers.chosen_ids() == [second], "and the next one is chosen"
    assert scribe.page.draft.hasFocus()


def test_f9_goes_on_from_answer_to_answer(scribe: Scribe) -> None:
    count = len(scribe.rows)
    for _one in range(count):
        scribe.press(Qt.Key.Key_F9)
    assert {use for _number, use in scribe.rows} == {Use.USED}
    before = scribe.draft
    scribe.press(Qt.Key.Key_F9)
    assert scribe.draft.count("](bijdrage:") >= before.count("](bijdrage:") >= count


def test_what_was_put_in_the_text_is_taken_back_by_undo(scribe: Scribe) -> None:
    scribe.page.answers.take_focus()
    scribe.press(Qt.Key.Key_F9)
    scribe.press(Qt.Key.Key_F9)
    scribe.page.header.saved.undo.click()
    assert [row for row in scribe.rows if row[1] is Use.USED] == [(1, Use.USED)], "one answer at a time"
    scribe.page.header.saved.undo.click()
    assert scribe.draft == ""
    assert scribe.rows[0] == (1, Use.OPEN)


def test_undo_in_the_text_goes_back_and_never_round(scribe: Scribe) -> None:
    scribe.page.draft.setFocus()
    history, before = scribe.workshop.file.history, scribe.draft
    earlier = history.undoable
    for words in ("Eerst dit. ", "Dan dat."):
        type_in(scribe.page.draft, words)
        scribe.keep()
    once = scribe.draft
    for expected in (once[: once.index("Dan")].strip(), before):
        scribe.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        scribe.keep()
        assert scribe.draft.strip() == expected
    assert history.undoable == earlier, "the next Ctrl+Z takes back what was done before the typing"


def test_the_sentence_at_the_cursor_says_which_answer_it_comes_from_and_leads_there(scribe: Scribe) -> None:
    first = scribe.answer(1)
    scribe.press(Qt.Key.Key_F9)
    scribe.page.draft.setFocus()
    scribe.page.paper.show_cites()
    assert scribe.page.paper.cites.words == "Komt uit antwoord 1"
    assert scribe.page.paper.cites.buttons[0].accessibleName() == "Antwoord 1"
    scribe.page.paper.cites.buttons[0].click()
    assert scribe.page.answers.list.hasFocus()
    assert scribe.page.answers.list.chosen_ids() == [first]


def test_ctrl_f9_lets_the_sentence_rest_on_what_is_chosen_and_lets_go_again(scribe: Scribe) -> None:
    type_in(scribe.page.draft, "Wij zijn geen opvang.")
    second = scribe.answer(2)
    scribe.page.answers.choose(second)
    scribe.press(Qt.Key.Key_F9, CTRL)
    assert scribe.draft.rstrip() == f"[Wij zijn geen opvang.](bijdrage:{second})"
    scribe.press(Qt.Key.Key_F9, CTRL)
    assert scribe.draft.rstrip() == "Wij zijn geen opvang."


def who_said(scribe: Scribe, number: int, naming: str | None, quotable: bool | None) -> Who:
    """Somebody with a wish about their words, who said the answer with this number."""
    workshop = scribe.workshop
    with workshop.file.work("Naam toegevoegd") as session:
        person = Person(name="Quirine", naming=naming, quotable=quotable)
        session.add(person)
    who = Who(WhoKind.PERSON, person.id, person.name)
    workshop.answers.sign(who, scribe.answer(number))
    return who


@pytest.mark.parametrize(("naming", "named"), [("name", True), ("nobody", False), (None, False)])
def test_a_quotation_has_a_name_only_when_that_was_allowed(
    scribe: Scribe, naming: str | None, named: bool
) -> None:
    who_said(scribe, 1, naming, quotable=True)
    scribe.press(Qt.Key.Key_F9, SHIFT)
    assert "“" in scribe.draft
    assert ("” (Quirine)" in scribe.draft) is named


def test_who_does_not_want_to_be_quoted_is_not(scribe: Scribe) -> None:
    who_said(scribe, 1, "name", quotable=False)
    scribe.press(Qt.Key.Key_F9, SHIFT)
    assert scribe.draft == ""
    assert "Quirine wil niet letterlijk geciteerd worden" in scribe.troubles[-1]


def test_niet_nodig_sinks_an_answer_back_and_can_be_taken_back(scribe: Scribe) -> None:
    scribe.page.answers.take_focus()
    scribe.press(Qt.Key.Key_N)
    assert scribe.rows[-1] == (1, Use.NOT_NEEDED)
    assert scribe.workshop.answers.get(scribe.answer(1)).not_needed
    scribe.page.answers.choose(scribe.answer(1))
    scribe.press(Qt.Key.Key_N)
    assert scribe.rows[0] == (1, Use.OPEN)


def test_a_used_answer_says_where_it_went_and_leads_there_with_the_words_chosen(scribe: Scribe) -> None:
    one = scribe.answer(1)
    scribe.workshop.drafts.write(GROUP, f"Eerst iets. [Geen opvang, wel spelen.](bijdrage:{one}) En nog wat.")
    row = next(row for row in scribe.page.answers.list.rows if row.answer.id == one)
    assert row.elsewhere == ("Doelgroep, vraag 1",)
    scribe.page.answers.choose(one)
    scribe.press(ENTER)
    assert scribe.practice.step_id == GROUP
    assert scribe.selected() == "Geen opvang, wel spelen."
    assert scribe.page.draft.hasFocus()


def test_enter_opens_a_long_answer_whole(scribe: Scribe) -> None:
    scribe.go(MORNING)
    answers = scribe.page.answers.list
    answers.take_focus()
    closed = answers.visualRect(answers.currentIndex()).height()
    scribe.press(ENTER)
    assert answers.visualRect(answers.currentIndex()).height() > closed
    scribe.press(Qt.Key.Key_Left)
    assert answers.visualRect(answers.currentIndex()).height() == closed


def test_a_click_on_put_in_the_text_puts_that_answer(scribe: Scribe) -> None:
    answers = scribe.page.answers.list
    index = answers.model().index(1, 0)
    second, row = scribe.answer(2), answers.visualRect(index)
    QTest.mouseClick(
        answers.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.left() + 40, row.bottom() - 32)
    )
    assert f"bijdrage:{second}" in scribe.draft


def test_the_filter_finds_words_and_people_and_what_is_not_used(scribe: Scribe) -> None:
    pane = scribe.page.answers
    scribe.press(Qt.Key.Key_F9)
    scribe.press(Qt.Key.Key_A, CTRL | SHIFT)
    assert pane.filter.search.hasFocus()
    pane.filter.unused.setChecked(True)
    assert Use.USED not in {use for _number, use in scribe.rows}
    pane.filter.unused.setChecked(False)
    name = pane.filter.who.itemText(pane.filter.who.count() - 1)
    pane.filter.who.setCurrentIndex(pane.filter.who.count() - 1)
    assert {row.answer.who.name for row in pane.list.rows if row.answer.who} == {name}
    pane.filter.who.setCurrentIndex(0)
    type_in(pane.filter.search, "xyzzy")
    assert pane.list.rows == []
    scribe.press(Qt.Key.Key_A, CTRL | SHIFT)
    assert len(pane.list.rows) == len(scribe.workshop.answers.of(NOT))


def test_e_changes_an_answer_in_its_place(scribe: Scribe) -> None:
    scribe.page.answers.take_focus()
    one = scribe.answer(1)
    scribe.press(Qt.Key.Key_E)
    type_in(focus(), "Nee: ")
    scribe.press(ENTER)
    assert scribe.workshop.answers.get(one).text.startswith("Nee: ")


def test_photos_of_the_question_are_shown_in_the_place_of_its_answers(scribe: Scribe) -> None:
    pane = scribe.page.answers
    assert not pane.photo_button.isVisible()
    content = io.BytesIO()
    Image.new("RGB", (40, 30), "#cc9966").save(content, "JPEG")
    scribe.workshop.attachments.attach(content.getvalue(), name="flap.jpg", media_type="image/jpeg", step=NOT)
    assert pane.photo_button.words == "1 foto"
    scribe.press(Qt.Key.Key_F, CTRL | SHIFT)
    assert pane.photos.pane.isVisible()
    assert not pane.list.isVisible()
    pane.photos.pane.setFocus()
    scribe.press(Qt.Key.Key_Escape)
    assert pane.list.isVisible()


# -- the text


def test_the_summary_says_how_much_of_its_page_is_used(scribe: Scribe) -> None:
    foot = scribe.page.paper.foot
    scribe.workshop.drafts.write(NOT, "woord " * 500)
    assert foot.count.endswith("te lang voor één pagina")
    scribe.workshop.drafts.write(NOT, "Geen opvang.")
    assert foot.count.startswith("2 woorden, samen ")
    assert foot.count.endswith("past op één pagina")


def test_a_text_that_is_changed_elsewhere_is_shown_as_it_is_now(scribe: Scribe) -> None:
    scribe.workshop.drafts.write(NOT, "Van elders.")
    assert scribe.page.draft.plain_text() == "Van elders."


def test_looking_at_every_text_changes_no_letter_of_any(scribe: Scribe) -> None:
    before = scribe.workshop.drafts.all()
    for text in scribe.page.outline.texts:
        scribe.go(text.step_id)
        assert scribe.page.paper.head.question == text.step.question
    assert scribe.practice.leave()
    assert scribe.workshop.drafts.all() == before


def test_shift_f1_opens_the_help_and_it_stays_open(scribe: Scribe) -> None:
    scribe.go("grondplan/bijlagen.lokale-variaties")
    help_ = scribe.page.paper.head.help
    assert not help_.isVisible()
    scribe.press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert help_.isVisible()


# -- at the right


def test_a_hiaat_is_one_line_and_enter_ticked_with_space_and_thrown_away_with_del(scribe: Scribe) -> None:
    side = scribe.page.side
    side.new_gap.setFocus()
    type_in(side.new_gap, "Een tweede lokaal")
    scribe.press(ENTER)
    (gap,) = scribe.workshop.gaps.of(NOT)
    assert (gap.text, gap.closed) == ("Een tweede lokaal", False)
    assert side.new_gap.text() == ""
    side.list.choose(next(item for item in side.list.items if item.what is What.GAP))
    side.list.setFocus()
    scribe.press(Qt.Key.Key_Space)
    assert scribe.workshop.gaps.of(NOT)[0].closed
    scribe.press(Qt.Key.Key_Delete)
    assert scribe.workshop.gaps.of(NOT) == []


def test_f8_goes_from_remark_to_remark_at_their_words(scribe: Scribe) -> None:
    scribe.go(MORNING)
    scribe.press(Qt.Key.Key_F8)
    assert scribe.selected().startswith("[openingsuur na te vragen")
    scribe.press(Qt.Key.Key_F8)
    assert scribe.selected() == "vrijwilliger"


def test_a_remark_on_another_text_of_the_onderdeel_leads_there(scribe: Scribe) -> None:
    scribe.press(Qt.Key.Key_F8)
    assert scribe.practice.step_id == MORNING
    assert scribe.selected().startswith("[openingsuur")


def test_a_remark_on_words_that_are_gone_says_so(scribe: Scribe) -> None:
    with scribe.workshop.file.work("Opmerking") as session:
        session.add(Remark(section="Korte omschrijving", on_text="nergens te vinden", comment="Waarom?"))
    gone = [item for item in scribe.page.side.list.items if item.gone]
    assert [item.words for item in gone] == ["Waarom?"]


def test_remarks_find_an_onderdeel_by_its_other_names_too(scribe: Scribe) -> None:
    with scribe.workshop.file.work("Opmerking") as session:
        session.add(Remark(section="  korte OMSCHRIJVING", comment="Kort, maar krachtig."))
    assert "Kort, maar krachtig." in [item.words for item in scribe.page.side.list.items]
    section = next(row for row in scribe.page.outline.list.rows if row.rank is Rank.SECTION and row.current)
    assert section.remarks == 3


def test_what_is_na_te_vragen_is_listed_with_what_stands_open_in_the_text(scribe: Scribe) -> None:
    scribe.go(MORNING)
    asked = scribe.answer(3)
    scribe.workshop.answers.set_mark(Mark.TO_ASK, asked, on=True)
    items = [item for item in scribe.page.side.list.items if item.what in (What.ASK, What.BIT)]
    assert [item.what for item in items] == [What.ASK, What.BIT]
    scribe.page.side.list.choose(items[1])
    scribe.page.side.list.setFocus()
    scribe.press(ENTER)
    assert scribe.selected() == items[1].words
    scribe.page.side.list.choose(items[0])
    scribe.page.side.list.setFocus()
    scribe.press(ENTER)
    assert scribe.page.answers.list.chosen_ids() == [asked]


def test_answers_that_contradict_each_other_are_at_hand(scribe: Scribe) -> None:
    scribe.workshop.contradictions.toggle(scribe.answer(1), scribe.answer(2))
    (pair,) = [item for item in scribe.page.side.list.items if item.what is What.AGAINST]
    assert pair.words.startswith("1: ")


# -- find and replace


def find(scribe: Scribe, words: str, *, replacing: bool = False) -> None:
    scribe.press(Qt.Key.Key_H if replacing else Qt.Key.Key_F, CTRL)
    assert scribe.page.finder.wanted.hasFocus()
    type_in(scribe.page.finder.wanted, words)


def test_finding_walks_across_the_texts_and_keeps_the_keyboard(scribe: Scribe) -> None:
    find(scribe, "vrijwilliger")
    seen = []
    scribe.press(ENTER)
    for _one in range(4):
        seen.append(scribe.practice.step_id)
        assert scribe.selected().casefold() == "vrijwilliger"
        assert scribe.page.finder.wanted.hasFocus()
        scribe.press(Qt.Key.Key_F3)
    assert len(set(seen)) > 1
    scribe.press(Qt.Key.Key_F3, SHIFT)
    assert scribe.practice.step_id == seen[-1]
    scribe.press(Qt.Key.Key_Escape)
    assert scribe.page.draft.hasFocus()


def test_nothing_found_says_so(scribe: Scribe) -> None:
    find(scribe, "xyzzy")
    scribe.press(ENTER)
    assert scribe.page.finder.count == "Nergens gevonden"


def test_replacing_all_is_one_step_of_work(scribe: Scribe) -> None:
    before = scribe.workshop.drafts.all()
    find(scribe, "vrijwilliger", replacing=True)
    scribe.page.finder.whole.setChecked(True)
    type_in(scribe.page.finder.new, "meehelper")
    scribe.page.finder.all.click()
    after = scribe.workshop.drafts.all()
    changed = [step for step in before if before[step] != after[step]]
    assert len(changed) > 1
    assert "keer vervangen" in scribe.page.finder.count
    scribe.practice.undo()
    assert scribe.workshop.drafts.all() == before


def test_replacing_one_goes_on_to_the_next(scribe: Scribe) -> None:
    scribe.workshop.drafts.write(NOT, "Geen crèche, wel spel. Nooit crèche.")
    find(scribe, "crèche", replacing=True)
    scribe.press(ENTER)
    type_in(scribe.page.finder.new, "opvang")
    scribe.page.finder.new.setFocus()
    scribe.press(ENTER)
    assert scribe.draft == "Geen opvang, wel spel. Nooit crèche."
    scribe.press(ENTER)
    assert scribe.draft == "Geen opvang, wel spel. Nooit opvang."


# -- what is missing, and round the page


def test_what_is_missing_leads_to_the_first_text_that_is_empty(scribe: Scribe) -> None:
    scribe.press(Qt.Key.Key_W, CTRL | SHIFT)
    wanting = scribe.page.wanting
    assert wanting.list.hasFocus()
    row = [row.strong for row in wanting.list.rows].index("Twaalf vragen hebben nog geen tekst")
    wanting.list.choose(row)
    scribe.press(ENTER)
    assert not wanting.isVisible()
    assert scribe.practice.here.section.key == "aanleiding"
    assert scribe.draft == ""
    assert scribe.page.draft.hasFocus()


def test_the_arrow_opens_every_place_of_what_is_missing(scribe: Scribe) -> None:
    scribe.go(MORNING)
    scribe.press(Qt.Key.Key_W, CTRL | SHIFT)
    over = scribe.page.wanting
    over.list.choose([row.strong for row in over.list.rows].index("Twaalf vragen hebben nog geen tekst"))
    scribe.press(Qt.Key.Key_Right)
    places = [row.strong for row in over.list.rows if row.inset]
    assert len(places) == 12
    assert "Korte omschrijving, vraag 3: Wat is de praktijk uitdrukkelijk niet?" in places
    over.list.choose([row.strong for row in over.list.rows].index(places[1]))
    scribe.press(ENTER)
    assert scribe.practice.step_id == NOT


def test_keys_of_the_page_wait_while_what_is_missing_lies_over_it(scribe: Scribe) -> None:
    scribe.press(Qt.Key.Key_W, CTRL | SHIFT)
    scribe.press(Qt.Key.Key_F9)
    scribe.press(Qt.Key.Key_PageDown, CTRL)
    assert scribe.page.wanting.isVisible()
    assert scribe.practice.step_id == NOT
    assert scribe.draft == ""


def test_esc_takes_what_is_missing_away(scribe: Scribe) -> None:
    scribe.page.draft.setFocus()
    scribe.press(Qt.Key.Key_W, CTRL | SHIFT)
    scribe.press(Qt.Key.Key_Escape)
    assert not scribe.page.wanting.isVisible()
    assert scribe.page.draft.hasFocus()


def test_f6_goes_round_the_panes(scribe: Scribe) -> None:
    scribe.window.resize(1440, 900)
    scribe.page.draft.setFocus()
    seen: list[QWidget] = []
    panes = (scribe.page.outline, scribe.page.answers, scribe.page.paper, scribe.page.side)
    for _one in range(4):
        scribe.press(Qt.Key.Key_F6)
        seen += [pane for pane in panes if pane.isAncestorOf(focus())]
    assert seen == [scribe.page.side, scribe.page.outline, scribe.page.answers, scribe.page.paper]
    scribe.press(Qt.Key.Key_F6, SHIFT)
    assert scribe.page.answers.isAncestorOf(focus())


def test_esc_goes_from_the_text_to_the_answers_and_back(scribe: Scribe) -> None:
    scribe.page.draft.setFocus()
    scribe.press(Qt.Key.Key_Escape)
    assert scribe.page.answers.list.hasFocus()
    scribe.press(Qt.Key.Key_Escape)
    assert scribe.page.draft.hasFocus()


def test_f11_leaves_only_the_text_in_the_middle_and_esc_brings_the_rest_back(scribe: Scribe) -> None:
    scribe.window.resize(1440, 900)
    scribe.page.draft.setFocus()
    scribe.press(Qt.Key.Key_F11)
    panes = (scribe.page.outline, scribe.page.answers, scribe.page.side)
    assert not any(pane.isVisible() for pane in panes)
    assert scribe.page.draft.hasFocus()
    settle()
    paper, head = scribe.page.paper, scribe.page.paper.head
    left = head.mapTo(paper, QPoint()).x()
    assert abs(left - (paper.width() - left - head.width())) <= 1
    scribe.press(Qt.Key.Key_Escape)
    assert all(pane.isVisible() for pane in panes)


def test_in_a_small_window_the_outline_folds_into_a_button(scribe: Scribe) -> None:
    scribe.window.resize(1280, 720)
    assert not scribe.page.outline.isVisible()
    scribe.press(Qt.Key.Key_F4)
    assert scribe.page.outline.list.hasFocus()
    scribe.press(Qt.Key.Key_F4)
    assert not scribe.page.outline.isVisible()
    assert scribe.page.draft.hasFocus()


def test_a_wide_window_gives_of_its_width_to_what_stands_beside_the_text(scribe: Scribe) -> None:
    panes = scribe.page.panes
    scribe.window.resize(1440, 900)
    settle()
    _outline, answers, text, side = panes.sizes()
    scribe.window.resize(1920, 1080)
    settle()
    wide = panes.sizes()
    assert (wide[1] > answers, wide[3] > 1.4 * side, wide[2] < 1.5 * text) == (True, True, True)
    scribe.window.resize(1440, 900)
    settle()
    assert panes.sizes()[1:] == [answers, text, side]


def test_how_wide_the_panes_are_is_remembered(scribe: Scribe, tmp_path: Path) -> None:
    scribe.window.resize(1440, 900)
    panes = scribe.page.panes
    before = panes.sizes()
    handle = panes.handle(1)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(8, 100))
    QTest.mouseMove(handle, QPoint(68, 100))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(68, 100))
    assert panes.sizes()[0] > before[0]
    from app.ui.settings import UserSettings

    assert UserSettings(places_in(tmp_path).root).now.workout_panes == tuple(panes.sizes())


def test_what_stands_between_two_panes_is_worked_with_keys_and_tells_its_value(scribe: Scribe) -> None:
    scribe.window.resize(1440, 900)
    settle()
    panes = scribe.page.panes
    handle = panes.handle(2)
    assert isinstance(handle, PaneHandle)
    begin = panes.sizes()
    handle.setFocus(Qt.FocusReason.TabFocusReason)
    before = handle.spoken_value()
    for _press in range(3):
        scribe.press(Qt.Key.Key_Right)
    moved = panes.sizes()
    assert (moved[0], moved[3]) == (begin[0], begin[3])
    assert moved[1] - begin[1] == begin[2] - moved[2] > 0
    assert handle.spoken_value() != before
    scribe.press(Qt.Key.Key_Left)
    assert begin[1] < panes.sizes()[1] < moved[1]
    for _press in range(100):  # on and on: the panes beside it keep what they need
        scribe.press(Qt.Key.Key_Left)
    assert panes.sizes()[1] == scribe.page.answers.minimumWidth()
    scribe.press(Qt.Key.Key_Home)
    assert panes.sizes() == begin
    assert handle.hasFocus()
    scribe.press(Qt.Key.Key_Escape)
    assert scribe.page.draft.hasFocus()


def test_clicks_alone_make_a_pane_wider_and_tab_comes_between_the_panes(scribe: Scribe) -> None:
    scribe.window.resize(1440, 900)
    settle()
    panes = scribe.page.panes
    handles = [panes.handle(number) for number in (1, 2, 3)]
    begin = panes.sizes()

    def click(number: int) -> None:
        QTest.mouseClick(handles[0], Qt.MouseButton.LeftButton, pos=handles[0].rect().center())
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        wanted = menu.actionGeometry(menu.actions()[number]).center()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=wanted)

    click(1)
    wider = panes.sizes()
    assert wider[0] - begin[0] == begin[1] - wider[1] > 0
    click(0)
    click(0)
    assert panes.sizes()[0] < begin[0]
    click(2)
    assert panes.sizes() == begin
    scribe.page.outline.take_focus()
    assert [stop for stop in go_round().stops if stop in handles] == handles


def test_every_control_has_a_name(scribe: Scribe) -> None:
    for widget in scribe.page.findChildren(QWidget):
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        if reached and not widget.objectName().startswith("qt_"):
            label = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or label, widget


# -- where there is nothing to write


def test_where_no_question_is_asked_at_all_it_says_where_those_are_chosen(scribe: Scribe) -> None:
    scribe.page.outline.texts = []
    scribe.practice.go_to(0)
    assert not scribe.page.paper.isVisible()
    scribe.page._none.step_wanted.emit()
    assert scribe.window.rail.place is Place.PREPARE


def test_an_empty_text_begins_with_answer_1(scribe: Scribe) -> None:
    begin = scribe.page.paper.begin
    assert begin.isVisible()
    begin.click()
    assert scribe.words(1).split()[0] in scribe.draft
    assert not begin.isVisible()


def test_a_question_without_answers_can_be_written_too(scribe: Scribe) -> None:
    scribe.go("grondplan/bijlagen.lokale-variaties")
    assert scribe.rows == []
    assert not scribe.page.paper.begin.isVisible()
    type_in(scribe.page.draft, "In Boom anders.")
    scribe.press(Qt.Key.Key_PageUp, CTRL)
    assert scribe.workshop.drafts.text("grondplan/bijlagen.lokale-variaties") == "In Boom anders."


def test_a_file_without_a_grondplan_has_the_texts_it_has(scribe: Scribe) -> None:
    with scribe.workshop.file.work("Draaiboek weg") as session:
        session.get_one(GuideCopy, id_for("guide", "grondplan")).presence = Presence.BINNED.value
    assert {text.guide.key for text in scribe.page.outline.texts} == {"netwerk", "plenair"}
    assert not scribe.page.header.wanting.isVisible()
    scribe.press(Qt.Key.Key_PageDown, CTRL)
    assert scribe.page.paper.isVisible()


def test_a_file_that_is_only_read_offers_nothing_to_change(
    scribe: Scribe, qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    scribe.workshop.file.publish_now()
    other = MainWindow(qapp, theme, Places(tmp_path / "andere computer"))
    qtbot.addWidget(other)
    other.show()
    other.open_path(tmp_path / "Speelhuis.praktijk")
    qtbot.waitUntil(other.start.notice.isVisible)
    other.start.notice._buttons[0].click()
    other.show_place(Place.WORKOUT)
    reader = Scribe(other, tmp_path)
    reader.go(MORNING)
    page, before = reader.page, reader.draft
    reader.page.answers.list.setFocus()
    for key in (Qt.Key.Key_F9, Qt.Key.Key_N, Qt.Key.Key_E, Qt.Key.Key_Delete):
        QTest.keyClick(page.answers.list, key)
    assert reader.draft == before
    assert {use for _number, use in reader.rows} == {Use.OPEN}
    assert not any(one.isVisible() for one in (page.side.new_gap, page.paper.bar, page.paper.begin))
    assert not page.paper.foot.ready.isEnabled()
    other.close()
