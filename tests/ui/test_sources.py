"""The source register in Uitwerken, with the keyboard: bring in, fill in, cite, and see what carries what."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.store.opening import OpenMode, open_practice_file
from app.ui.projector.scene import Explain
from app.ui.session.page import SessionPage
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.ui.workout.sources.sheet import SourcesSheet
from app.workshop.day_file import KnowledgeKind, Naming
from app.workshop.grounding import Verdict
from app.workshop.source_values import SourceFacts
from app.workshop.workshop import Workshop
from tests.practices import places_in
from tests.ui.hands import focus, type_in
from tests.ui.working_out import AtWorkout, workout_window

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier
TEXT = "grondplan/omschrijving.wat-is-de-praktijk-uitdrukkelijk-niet"
BIB = "@book{nieuw2020, title = {Nieuw}, author = {Aa, B.}, year = 2020}\n@book{stuk, title = {x\n"


class Hands(AtWorkout):
    """Somebody at the source register."""

    @property
    def sheet(self) -> SourcesSheet:
        return self.page.sheets.sources

    @property
    def titles(self) -> list[str]:
        return [one.title for one in self.workshop.sources.all()]

    @property
    def chosen(self) -> SourceFacts:
        chosen = self.sheet.list.chosen
        assert chosen is not None
        return chosen

    def go(self) -> None:
        """To the register, by its key."""
        self.press(Qt.Key.Key_B, CTRL | SHIFT)

    def add(self, words: str) -> None:
        """A source out of one line."""
        self.press(Qt.Key.Key_N, CTRL)
        type_in(focus(), words)
        self.press(Qt.Key.Key_Return)


@pytest.fixture
def hands(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Hands]:
    with workout_window(qtbot, qapp, theme, tmp_path) as window:
        window.resize(1440, 900)
        hands = Hands(window, tmp_path)
        hands.practice.go_to_step(TEXT)
        yield hands


# -- the register


def test_a_key_opens_the_register_and_gives_the_texts_back(hands: Hands) -> None:
    hands.go()
    assert hands.sheet.isVisible()
    assert focus() is hands.sheet.list
    assert not hands.page.panes.isVisible()
    hands.go()
    assert hands.page.panes.isVisible()
    assert not hands.sheet.isVisible()
    assert focus() is hands.page.draft


def test_the_profile_and_the_register_take_each_others_place(hands: Hands) -> None:
    hands.go()
    hands.press(Qt.Key.Key_P, CTRL | SHIFT)
    assert hands.page.sheets.profile.isVisible()
    assert not hands.sheet.isVisible()
    hands.go()
    assert hands.sheet.isVisible()
    assert not hands.page.sheets.profile.isVisible()


def test_a_pasted_line_is_a_source_and_its_title_is_where_one_types_on(hands: Hands) -> None:
    hands.go()
    hands.add("Wubbels, T., & Van Tartwijk, J. (2017). Classroom management. Routledge")
    assert hands.titles[-1] == "Classroom management"
    assert (hands.chosen.author, hands.chosen.key) == ("Wubbels, T., & Van Tartwijk, J.", "wubbels2017")
    assert focus() is hands.sheet.form.fields["title"].field
    assert hands.sheet.form.fields["publisher"].text == "Routledge"
    assert "(2017). Classroom management. Routledge." in hands.sheet.form.in_list.text()
    assert hands.sheet.form.in_text.text() == "(Wubbels & Van Tartwijk, 2017)   [@wubbels2017]"


def test_what_is_typed_in_a_field_is_kept_and_is_one_undo(hands: Hands) -> None:
    hands.go()
    before = hands.chosen.title
    hands.press(Qt.Key.Key_Return)
    for words in ("Spel ", "en ", "ontmoeting: "):
        type_in(focus(), words)
    hands.keep()
    assert hands.chosen.title == f"Spel en ontmoeting: {before}"
    hands.press(Qt.Key.Key_Escape)
    hands.practice.undo()
    assert hands.titles[0] == before
    assert hands.sheet.form.fields["title"].text == before


def test_tab_goes_through_a_source_as_people_read(hands: Hands) -> None:
    hands.go()
    hands.press(Qt.Key.Key_Return)
    names = []
    for _stop in range(31):
        names.append(focus().accessibleName().split(" (")[0])
        hands.press(Qt.Key.Key_Tab)
    assert names[:7] == [
        "Titel", "Auteur of organisatie", "Jaar", "Onderzoek", "Praktijkkennis", "Ervaringskennis",
        "Aanleiding en vraagstuk",
    ]  # fmt: skip
    assert names[21:] == [
        "Praktijkvoorbeeld", "Wat steunt erop?", "Wat is het?", "Staat in", "Uitgever of organisatie",
        "Jaargang", "Nummer", "Bladzijden", "Adres van de webpagina", "DOI",
    ]  # fmt: skip
    assert focus() is hands.sheet.form.key


def test_choosing_another_source_keeps_what_was_typed(hands: Hands) -> None:
    hands.go()
    first = hands.chosen.id
    hands.press(Qt.Key.Key_Return)
    type_in(focus(), "X ")
    hands.sheet.list.setFocus()
    hands.press(Qt.Key.Key_Down)
    kept = hands.workshop.sources.get(first)
    assert kept is not None
    assert kept.title.startswith("X ")
    assert hands.sheet.form.fields["title"].text == hands.titles[1]


def test_kind_publication_and_onderdelen_are_chosen_with_buttons_and_boxes(hands: Hands) -> None:
    hands.go()
    form = hands.sheet.form
    assert form.kinds[KnowledgeKind.ONDERZOEK].isChecked()
    for kind in (KnowledgeKind.ERVARINGSKENNIS, None):
        form.kinds[KnowledgeKind.ERVARINGSKENNIS].click()
        assert hands.chosen.kind is kind
    assert form.ticks.boxes["werkzaam"].isChecked(), "the words of the day say so"
    form.ticks.boxes["doel"].click()
    assert hands.chosen.sections == ("werkzaam", "doel")
    form.publication.setCurrentIndex(1)
    form.publication.activated.emit(1)
    assert hands.chosen.entry_type == "article"


def test_alt_arrows_move_and_del_bins_and_both_can_be_taken_back(hands: Hands) -> None:
    hands.go()
    one, two, *rest = hands.titles
    hands.press(Qt.Key.Key_Down, ALT)
    assert hands.titles[:2] == [two, one]
    assert hands.chosen.title == one
    hands.press(Qt.Key.Key_Delete)
    assert hands.titles == [two, *rest]
    assert hands.chosen.title == rest[0]
    hands.practice.undo()
    hands.practice.undo()
    assert hands.titles[:2] == [one, two]


def test_the_key_changes_when_people_leave_the_field_and_a_taken_one_is_refused(hands: Hands) -> None:
    hands.go()
    hands.add("Een titel")
    hands.workshop.drafts.write(TEXT, f"Zo is het [@{hands.chosen.key}].")
    hands.add("Een andere")
    other = hands.chosen.key
    hands.sheet.list.choose_source(hands.workshop.sources.all()[-2].id)
    field = hands.sheet.form.key
    field.setFocus()
    field.selectAll()
    type_in(field, "mijnsleutel")
    hands.press(Qt.Key.Key_Return)
    assert hands.chosen.key == "mijnsleutel"
    assert hands.workshop.drafts.text(TEXT) == "Zo is het [@mijnsleutel]."
    field.selectAll()
    type_in(field, other)
    hands.press(Qt.Key.Key_Return)
    assert hands.chosen.key == "mijnsleutel"
    assert field.text() == "mijnsleutel"
    assert "al van een andere bron" in hands.troubles[-1]


def test_a_key_that_nobody_gave_is_shown_as_a_proposal(hands: Hands) -> None:
    hands.go()
    hands.add("Een titel")
    sources = hands.workshop.sources
    made = sources.get(hands.chosen.id)
    assert made is not None
    form = hands.sheet.form
    form.show_source(replace(made, id="los", key=""), {}, None)
    assert (form.key.text(), bool(form.key.placeholderText())) == ("", True)


def test_in_the_smallest_window_no_field_is_cut_off(hands: Hands) -> None:
    hands.go()
    hands.sheet.window().resize(960, 600)
    QApplication.processEvents()
    scroll = hands.sheet.form._scroll
    inside = scroll.widget()
    assert inside is not None
    assert inside.width() <= scroll.viewport().width()


def test_searching_shows_the_sources_with_all_of_the_words(hands: Hands) -> None:
    hands.go()
    hands.press(Qt.Key.Key_F, CTRL)
    type_in(focus(), "METZ profiles")
    assert [one.author for one in hands.sheet.list.sources] == ["Metz, A."]
    type_in(focus(), " niets")
    assert list(hands.sheet.list.sources) == []
    hands.press(Qt.Key.Key_Escape)
    assert len(hands.sheet.list.sources) == 9
    assert focus() is hands.sheet.list


# -- files


def test_a_bibtex_file_comes_in_and_says_what_did_not(hands: Hands, qtbot: QtBot) -> None:
    (hands.folder / "bronnen.bib").write_text(BIB, encoding="utf-8")
    hands.go()
    hands.sheet.bring.click()
    qtbot.waitUntil(lambda: "Nieuw" in hands.titles)
    told = hands.sheet.told.text()
    assert told.startswith("1 bron kwam erbij.")
    assert "Regel 2: bron 'stuk' kwam niet mee" in told
    assert hands.chosen.title == "Nieuw"
    hands.practice.undo()
    assert "Nieuw" not in hands.titles


def test_what_is_no_bibtex_is_said_and_changes_nothing(hands: Hands, qtbot: QtBot) -> None:
    (hands.folder / "bronnen.bib").write_bytes(b"PK\x03\x04")
    hands.go()
    before = hands.titles
    hands.sheet.bring.click()
    qtbot.waitUntil(lambda: bool(hands.troubles))
    assert hands.troubles[-1].startswith("In 'bronnen.bib' staat geen bron in BibTeX.")
    assert hands.titles == before
    assert not hands.sheet.told.isVisible()


def test_the_register_is_written_as_bibtex_and_as_word(hands: Hands) -> None:
    hands.go()
    hands.sheet.as_bib.click()
    assert (hands.folder / "Speelhuis – bronnen.bib").read_text(encoding="utf-8").count("@") == 9
    hands.sheet.as_paper.click()
    assert (hands.folder / "Speelhuis – bronnen.docx").read_bytes().startswith(b"PK")
    assert hands.sheet.told.text() == "'Speelhuis – bronnen.docx' is geschreven."


def test_who_writes_sources_is_told_that_somebody_is_named_who_asked_not_to_be(hands: Hands) -> None:
    who = hands.workshop.people.add_person("Isaura Mbeki", hands.workshop.people.days()[0].id)
    hands.workshop.seats.set_naming(who.id, Naming.NOBODY)
    hands.workshop.sources.add(SourceFacts(title="Gesprek met Isaura Mbeki"))
    hands.go()
    hands.sheet.as_bib.click()
    assert hands.window.opened is not None
    looked = hands.window.opened.look_first.shown
    assert looked is not None
    looked.write.click()
    assert hands.sheet.told.text() == "'Speelhuis – bronnen.bib' is geschreven."
    assert hands.troubles == ["Let op: er staat nog een naam in. Kijk dat na voor je het doorstuurt."]


# -- the onderbouwing


def test_the_onderbouwing_shows_what_carries_each_onderdeel_and_leads_there(hands: Hands) -> None:
    hands.go()
    hands.press(Qt.Key.Key_O, CTRL | SHIFT)
    matrix = hands.sheet.matrix
    assert focus() is matrix
    verdicts = {ground.title: ground.verdict for ground in matrix.grounds}
    assert verdicts["Werkzame elementen"] is Verdict.ONE
    assert verdicts["Doel"] is Verdict.NONE
    model = matrix.model()
    row = [ground.title for ground in matrix.grounds].index("Werkzame elementen")
    said = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(row, 0), said) == "Werkzame elementen: Eén soort kennis"
    assert model.data(model.index(row, 1), said) == "Onderzoek: Metz, 2016"
    assert model.data(model.index(row, 3), said) == "Ervaringskennis: geen bron"
    matrix.setCurrentIndex(model.index(row, 1))
    hands.press(Qt.Key.Key_Return)
    assert hands.chosen.author == "Metz, A."
    assert not hands.sheet.showing_matrix
    hands.press(Qt.Key.Key_O, CTRL | SHIFT)
    matrix.setCurrentIndex(model.index(row, 0))
    hands.press(Qt.Key.Key_Return)
    assert hands.page.panes.isVisible()
    assert hands.practice.here.section.title == "Werkzame elementen"


def test_a_text_that_cites_a_source_carries_its_onderdeel_at_once(hands: Hands) -> None:
    hands.go()
    hands.sheet.show_matrix()
    key = hands.workshop.sources.key_of(hands.workshop.sources.all()[0].id)
    hands.workshop.drafts.write(TEXT, f"Zo is het [@{key}].")
    ground = next(one for one in hands.sheet.matrix.grounds if one.title == "Korte omschrijving")
    assert [one.source.author for one in ground.supports] == ["Metz, A."]


# -- citing in a text


def test_a_source_is_cited_with_the_keyboard_before_the_full_stop(hands: Hands) -> None:
    hands.workshop.drafts.write(TEXT, "Dat bleek al.")
    hands.page.draft.moveCursor(QTextCursor.MoveOperation.End)
    hands.press(Qt.Key.Key_C, CTRL | SHIFT)
    assert focus() is hands.page.paper.source_ask.search
    type_in(focus(), "movisie")
    hands.press(Qt.Key.Key_Return)
    assert focus() is hands.page.draft
    hands.keep()
    assert hands.workshop.drafts.text(TEXT) == "Dat bleek al [@movisiezd]."
    type_in(focus(), " En meer.")
    hands.keep()
    assert hands.workshop.drafts.text(TEXT) == "Dat bleek al [@movisiezd]. En meer."


def test_arrows_choose_and_esc_changes_nothing(hands: Hands) -> None:
    hands.workshop.drafts.write(TEXT, "Dat bleek al")
    hands.page.draft.moveCursor(QTextCursor.MoveOperation.End)
    hands.press(Qt.Key.Key_C, CTRL | SHIFT)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Escape)
    assert focus() is hands.page.draft
    assert hands.workshop.drafts.text(TEXT) == "Dat bleek al"
    hands.press(Qt.Key.Key_C, CTRL | SHIFT)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    hands.keep()
    assert hands.workshop.drafts.text(TEXT) == "Dat bleek al [@bouzelmad2021]"


def test_what_is_in_no_source_is_added_and_cited_in_one_go(hands: Hands) -> None:
    hands.page.draft.setFocus()
    hands.press(Qt.Key.Key_C, CTRL | SHIFT)
    type_in(focus(), "Peeters, A. (2020). Een nieuw verslag")
    hands.press(Qt.Key.Key_Return)
    hands.keep()
    assert hands.titles[-1] == "Een nieuw verslag"
    assert "[@peeters2020]" in hands.workshop.drafts.text(TEXT)


def test_a_second_source_joins_the_citation_and_an_unknown_key_is_replaced(hands: Hands) -> None:
    key = hands.workshop.sources.key_of(hands.workshop.sources.all()[0].id)
    for typed, cited in (
        (f"Zo [@{key}, p. 3] dus", f"Zo [@{key}, p. 3; @movisiezd] dus"),
        (f"Zo [@{key}; -@weg, p. 3] dus", f"Zo [@{key}; -@movisiezd, p. 3] dus"),
    ):
        hands.workshop.drafts.write(TEXT, typed)
        hands.workshop.file.end_burst()
        hands.page.draft.setFocus()
        hands.page.draft.select_range(6, 6)
        hands.press(Qt.Key.Key_C, CTRL | SHIFT)
        type_in(focus(), "movisie")
        hands.press(Qt.Key.Key_Return)
        hands.keep()
        assert hands.workshop.drafts.text(TEXT) == cited


def test_the_line_under_the_text_says_which_source_or_that_there_is_none(hands: Hands, qtbot: QtBot) -> None:
    source = hands.workshop.sources.all()[0]
    key = hands.workshop.sources.key_of(source.id)
    hands.workshop.drafts.write(TEXT, f"Zo [@{key}] of [@weg2016] dus")
    line = hands.page.paper.source_line
    hands.page.draft.setFocus()
    hands.page.draft.select_range(5, 5)
    qtbot.waitUntil(line.isVisible)
    assert line.words.startswith("Metz, A. (2016). Practice Profiles")
    hands.page.draft.select_range(19, 19)
    qtbot.waitUntil(lambda: "weg2016" in line.words)
    assert line.words == "Er is geen bron met de sleutel ‘weg2016’."
    assert line.choose.isVisible()
    hands.page.draft.select_range(0, 0)
    qtbot.waitUntil(lambda: not line.isVisible())
    hands.page.draft.select_range(5, 5)
    qtbot.waitUntil(line.isVisible)
    line.show_button.click()
    assert hands.sheet.isVisible()
    assert hands.chosen.id == source.id


def test_opening_a_text_with_citations_changes_no_letter_of_it(hands: Hands) -> None:
    text = "Zo\\\nis het \\[@a\\] en [@b; @c_d, p. 1].\n\n\n*  los [@e]\n"
    hands.workshop.drafts.write(TEXT, text)
    hands.keep()
    hands.page.draft.moveCursor(QTextCursor.MoveOperation.End)
    hands.keep()
    assert hands.workshop.drafts.text(TEXT) == text
    assert hands.page.draft.text() == text


# -- from the session


def test_a_question_that_sources_feed_names_them_and_leads_to_the_register(hands: Hands) -> None:
    hands.window.show_place(Place.SESSION)
    page = hands.window.page(Place.SESSION)
    assert isinstance(page, SessionPage)
    head = page.centre.head
    assert not head.sources_button.isVisible()
    guide = next(one for one in hands.workshop.guides if one.key == "grondplan")
    step = next(step for section, step in guide.steps() if section.key == "kennisbronnen")
    hands.practice.go_to_step(guide.step_id(step))
    assert head.sources_button.isVisible()
    assert head.sources_button.words == "9 bronnen"
    assert "Metz, 2016" in head.sources_named.text()
    head.sources_button.click()
    assert hands.page.isVisible()
    assert hands.sheet.isVisible()


def test_who_only_looks_can_read_the_register_and_change_nothing(
    hands: Hands, qtbot: QtBot, theme: Theme
) -> None:
    hands.workshop.file.publish_now()
    file = open_practice_file(
        hands.workshop.file.place, places_in(hands.folder / "ander"), mode=OpenMode.READ
    )
    practice = OpenPractice(Workshop(file))
    window = QWidget()
    qtbot.addWidget(window)
    sheet = SourcesSheet(theme, practice, window)
    sheet.refresh()
    assert len(sheet.list.sources) == 9
    assert not sheet.paste.isVisibleTo(sheet)
    assert not sheet.bring.isVisibleTo(sheet)
    QTest.keyClick(sheet.list, Qt.Key.Key_Delete)
    assert sheet.form.fields["title"].field.isReadOnly()
    assert len(practice.workshop.sources.all()) == 9
    practice.close()


def test_what_is_read_back_and_what_the_room_reads_have_the_citation_written_out(hands: Hands) -> None:
    hands.workshop.sources.key_of(hands.workshop.sources.all()[0].id)
    hands.workshop.drafts.write(TEXT, "Dat bleek al [@metz2016].")
    hands.window.show_place(Place.SESSION)
    page = hands.window.page(Place.SESSION)
    assert isinstance(page, SessionPage)
    hands.practice.read_back(on=True)
    assert page.centre.read_back.text.toPlainText() == "Dat bleek al (Metz, 2016)."
    assert hands.window.opened is not None
    scene = hands.window.opened.feed.scene
    assert isinstance(scene, Explain)
    assert [line.text for line in scene.lines] == ["Dat bleek al (Metz, 2016)."]
