"""Writing a guide in the window: what is typed shows and stays; the session asks it when people say so."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.guides.check_status import CheckStatus
from app.guides.editing import Spot, at, change_kind, spots
from app.guides.loader import bundled, bundled_guides, load_guide
from app.guides.schema import Guide, Section
from app.guides.steps import BoardStep, CardsStep, CheckStep, ExplainStep, OpenStep, ScaleStep, Step
from app.guides.updating import EARLIER_TITLE
from app.ui.prepare.guide.editor import GuideEditor
from app.ui.prepare.guide.field_box import (
    ChoiceBox,
    ColourBox,
    FieldBox,
    NumberBox,
    StatusesBox,
    TextBox,
    TickBox,
)
from app.ui.prepare.guide.things import ThingRows
from app.ui.prepare.guide.words import KINDS, kind_name
from app.ui.prepare.methods import MethodsPart
from app.ui.projector.scene import Explain, Question
from app.ui.projector.step_scene import Legend
from app.ui.theme.style import Theme
from app.workshop import own_guides
from app.workshop.workshop import Workshop
from tests.ui.hands import Dialogs, type_in
from tests.ui.preparing import Prepare, preparing

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLENARY = "plenair"
FIRST = "plenair/terugblik.gesprekskaarten"


@pytest.fixture
def prepare(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Prepare]:
    with preparing(qtbot, qapp, theme, tmp_path) as prepared:
        yield prepared


@pytest.fixture
def part(prepare: Prepare) -> MethodsPart:
    page = prepare[2]
    found = page.part(MethodsPart)
    page.show_part(page.parts.number_of(type(found)))
    return found


@pytest.fixture
def workshop(prepare: Prepare) -> Workshop:
    return prepare[1].practice.workshop


def editing(part: MethodsPart, key: str = PLENARY) -> GuideEditor:
    """The editor, opened from the list with F2."""
    part.list.choose(key)
    QTest.keyClick(part.list, Qt.Key.Key_F2)
    assert part.editor is not None
    assert part.editor.isVisible()
    return part.editor


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget() or widget, key, modifiers)


def box(editor: GuideEditor, *name: str | int) -> FieldBox:
    return editor.form.boxes[(*editor.writing.spot.path, *name)]


def text_box(editor: GuideEditor, *name: str | int) -> TextBox:
    found = box(editor, *name)
    assert isinstance(found, TextBox)
    return found


def write(editor: GuideEditor, words: str, *name: str | int) -> None:
    """Type these words in the place of those of a field."""
    field = text_box(editor, *name).field
    field.setFocus()
    field.selectAll()
    if words:
        type_in(field, words)
    else:
        QTest.keyClick(field, Qt.Key.Key_Backspace)


def outline(editor: GuideEditor) -> list[str]:
    return [row.words for row in editor.outline.rows]


def choose(editor: GuideEditor, words: str) -> None:
    row = outline(editor).index(words)
    editor.outline.setCurrentIndex(editor.outline.model().index(row, 0))


def choose_kind(editor: GuideEditor, kind: type[Step]) -> None:
    assert editor.form.kind is not None
    field = editor.form.kind.field
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    names = field.view()
    assert names.isVisible()
    QApplication.processEvents()
    names.setCurrentIndex(field.model().index(field.findText(kind_name(kind)), 0))
    QTest.keyClick(names, Qt.Key.Key_Return)
    QApplication.processEvents()


def pick(field: QComboBox, words: str) -> None:
    """Choose from a list as people do: with the keyboard, until it says these words."""
    field.setFocus()
    place = field.findText(words)
    assert place >= 0, [field.itemText(number) for number in range(field.count())]
    QTest.keyClick(field, Qt.Key.Key_Home)
    for _number in range(place):
        current = QApplication.focusWidget()
        assert isinstance(current, QComboBox)
        QTest.keyClick(current, Qt.Key.Key_Down)


def concept(editor: GuideEditor) -> Guide:
    kept = own_guides.concept(editor.writing.practice.workshop, editor.writing.key)
    assert kept is not None
    return kept


def asked(workshop: Workshop, step_id: str) -> str:
    found = workshop.guides.find(step_id)
    assert found is not None
    return found[2].question


# -- typing


def test_what_is_typed_shows_at_once_in_the_outline_and_as_the_room_will_see_it(part: MethodsPart) -> None:
    editor = editing(part)
    write(editor, "Wat bleef er hangen?", "question")
    assert outline(editor)[2] == "Wat bleef er hangen?"
    assert editor.preview.view.scene == Question("Wat bleef er hangen?")


def test_the_session_asks_the_old_words_until_the_guide_is_put_to_use(
    part: MethodsPart, workshop: Workshop
) -> None:
    editor = editing(part)
    write(editor, "Wat bleef er hangen?", "question")
    assert "vraagt nog wat er voordien stond" in editor.state
    assert asked(workshop, FIRST) == "Wat vond je van de gesprekskaarten?"
    press(editor, Qt.Key.Key_Return, CTRL)
    assert asked(workshop, FIRST) == "Wat bleef er hangen?"
    assert part.list.hasFocus()
    assert part.result == (
        "'Plenaire terugkoppeling' is in gebruik. Vink ze aan om ze op de agenda van deze dag te zetten."
    )


def test_words_are_kept_when_people_walk_away_and_are_there_when_they_come_back(
    part: MethodsPart, prepare: Prepare, workshop: Workshop
) -> None:
    page = prepare[2]
    editor = editing(part)
    write(editor, "Half getypt", "question")
    press(editor, Qt.Key.Key_1, ALT)
    assert page.parts[0].isVisible()
    assert at(concept(editor), Spot(0, 0).path).question == "Half getypt"
    page.show_part(page.parts.number_of(type(part)))
    assert text_box(editor, "question").field.toPlainText() == "Half getypt"
    assert not page.column.isVisible()
    editor.back.click()
    assert page.column.isVisible()
    assert workshop.guides.get(PLENARY) == bundled(PLENARY)
    assert text_box(editing(part), "question").field.toPlainText() == "Half getypt"


def test_ctrl_z_takes_back_first_in_the_field_and_then_what_was_done(part: MethodsPart, qtbot: QtBot) -> None:
    editor = editing(part)
    press(editor, Qt.Key.Key_N, CTRL)
    assert outline(editor)[3] == "Nieuwe stap"
    write(editor, "Waarom?", "question")
    press(editor, Qt.Key.Key_Z, CTRL)
    assert text_box(editor, "question").field.toPlainText() == ""
    qtbot.waitUntil(lambda: at(concept(editor), Spot(0, 1).path).question == "")
    editor.outline.setFocus()
    while "Nieuwe stap" in outline(editor):
        press(editor, Qt.Key.Key_Z, CTRL)
    assert outline(editor)[2:] == [step.question for _section, step in bundled(PLENARY).steps()]


# -- order


def test_steps_are_moved_doubled_and_removed_with_the_keyboard(part: MethodsPart) -> None:
    editor = editing(part)
    first, second, *_more = (step.question for _section, step in bundled(PLENARY).steps())
    press(editor, Qt.Key.Key_Down, ALT)
    assert outline(editor)[2:4] == [second, first]
    assert editor.writing.spot == Spot(0, 1)
    press(editor, Qt.Key.Key_D, CTRL)
    assert outline(editor)[2:5] == [second, first, first]
    press(editor, Qt.Key.Key_Delete)
    assert outline(editor)[2:4] == [second, first]
    assert editor.outline.hasFocus()
    press(editor, Qt.Key.Key_Z, CTRL)
    assert outline(editor)[2:5] == [second, first, first]


def test_a_new_onderdeel_and_its_first_step_are_typed_without_the_mouse(part: MethodsPart) -> None:
    editor = editing(part)
    press(editor, Qt.Key.Key_N, CTRL | SHIFT)
    field = QApplication.focusWidget()
    assert field is text_box(editor, "title").field
    type_in(field, "Hoe verder?")
    press(editor, Qt.Key.Key_N, CTRL)
    field = QApplication.focusWidget()
    assert field is text_box(editor, "question").field
    type_in(field, "Wat doen we morgen?")
    press(editor, Qt.Key.Key_Escape)
    assert editor.outline.hasFocus()
    assert outline(editor)[-2:] == ["Hoe verder?", "Wat doen we morgen?"]


def test_arrows_go_through_the_outline_and_enter_goes_to_the_form(part: MethodsPart) -> None:
    editor = editing(part)
    press(editor, Qt.Key.Key_Up)
    assert text_box(editor, "title").field.toPlainText() == "Terugkoppeling"
    press(editor, Qt.Key.Key_Up)
    assert editor.writing.spot == Spot()
    press(editor, Qt.Key.Key_Return)
    assert text_box(editor, "title").field.hasFocus()


def test_the_buttons_do_what_the_keys_do(part: MethodsPart) -> None:
    editor = editing(part)
    before = outline(editor)
    editor.add_step.click()
    assert outline(editor)[3] == "Nieuwe stap"
    for button in editor.findChildren(QWidget):
        if button.accessibleName() == "Haal weg (Del)":
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert outline(editor) == before


def test_the_keyboard_is_never_lost_when_the_field_under_it_goes(part: MethodsPart) -> None:
    editor = editing(part)
    press(editor, Qt.Key.Key_N, CTRL)
    assert text_box(editor, "question").field.hasFocus()
    editor.writing.practice.undo()
    assert text_box(editor, "question").field.hasFocus(), "of the step that stands there now"
    choose(editor, "Wat neem je mee naar huis?")
    text_box(editor, "think_of").field.setFocus()
    editor.writing.do("Soort", lambda guide, spot: change_kind(guide, spot, ExplainStep))
    assert editor.outline.hasFocus()


def test_a_wheel_over_a_list_scrolls_the_form_and_chooses_nothing(part: MethodsPart) -> None:
    editor = editing(part)
    assert editor.form.kind is not None
    field = editor.form.kind.field
    field.setFocus()
    spot = QPointF(field.rect().center())
    none, begin = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    for _time in range(3):
        wheel = QWheelEvent(
            spot, field.mapToGlobal(spot), QPoint(), QPoint(0, -120), none, NONE, begin, False
        )
        QApplication.sendEvent(field, wheel)
    assert field.currentText() == "Vraag"
    assert own_guides.concepts(editor.writing.practice.workshop) == {}


# -- what is wrong


def test_what_is_wrong_is_said_at_the_field_and_counted_at_the_top(part: MethodsPart) -> None:
    editor = editing(part)
    assert editor.fine.text() == "Alles klopt"
    write(editor, "", "question")
    write(editor, "Een veel te lange korte naam", "short")
    assert box(editor, "question").problem == "Hier hoort tekst te staan."
    assert box(editor, "short").problem == "De korte naam heeft hoogstens 20 tekens."
    assert editor.problems.words == "2 dingen om na te kijken"
    assert editor.outline.rows[2].problems == 2
    write(editor, "Waarom?", "question")
    assert box(editor, "question").problem == ""
    assert editor.problems.words == "1 ding om na te kijken"


def test_f8_walks_along_everything_that_is_wrong_and_begins_again(part: MethodsPart) -> None:
    editor = editing(part)
    write(editor, "", "question")
    write(editor, "Een veel te lange korte naam", "short")
    choose(editor, "Wat neem je mee naar huis?")
    write(editor, "", "question")
    choose(editor, "Terugkoppeling")
    editor.outline.setFocus()
    for spot, name in ((Spot(0, 0), "question"), (Spot(0, 0), "short"), (Spot(0, 3), "question")) * 2:
        press(editor, Qt.Key.Key_F8)
        assert editor.writing.spot == spot
        assert text_box(editor, name).field.hasFocus()


def test_a_guide_that_is_not_right_yet_is_kept_but_not_used_and_not_shared(
    part: MethodsPart, prepare: Prepare, workshop: Workshop
) -> None:
    asked_where: list[Path] = []
    prepare[0].files.dialogs = Dialogs(lambda proposal: asked_where.append(proposal))
    editor = editing(part)
    write(editor, "", "question")
    choose(editor, "Terugkoppeling")
    for button in (editor.use, editor.share):
        choose(editor, "Terugkoppeling")
        button.click()
        assert text_box(editor, "question").field.hasFocus()
    assert asked_where == []
    assert workshop.guides.get(PLENARY) == bundled(PLENARY)
    assert at(concept(editor), Spot(0, 0).path).question == ""


def test_a_guide_without_steps_says_what_it_lacks(part: MethodsPart) -> None:
    editor = editing(part)
    choose(editor, "Terugkoppeling")
    press(editor, Qt.Key.Key_Delete)
    assert outline(editor) == ["Over deze werkvorm"]
    assert editor.problems.words == "1 ding om na te kijken"
    assert editor.preview.caption == "Hier staat nog geen stap."
    press(editor, Qt.Key.Key_N, CTRL)
    assert outline(editor) == ["Over deze werkvorm", "Nieuw onderdeel", "Nieuwe stap"]


# -- kinds and their fields


def test_another_kind_keeps_the_question_the_minutes_and_the_place_of_the_keyboard(part: MethodsPart) -> None:
    editor = editing(part)
    choose_kind(editor, ScaleStep)
    step = at(editor.writing.guide, Spot(0, 0).path)
    assert isinstance(step, ScaleStep)
    assert (step.question, step.minutes) == ("Wat vond je van de gesprekskaarten?", 5)
    assert editor.form.kind is not None
    assert editor.form.kind.field.hasFocus()
    press(editor, Qt.Key.Key_Z, CTRL)
    assert at(editor.writing.guide, Spot(0, 0).path) == bundled(PLENARY).sections[0].steps[0]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_form_and_its_picture_of_the_room(part: MethodsPart, kind: type[Step]) -> None:
    editor = editing(part)
    if kind is not OpenStep:
        choose_kind(editor, kind)
    assert type(at(editor.writing.guide, Spot(0, 0).path)) is kind
    words = " ".join(editor.preview.view.page_texts[0])
    assert "Wat vond je van de gesprekskaarten?" in words
    assert all(one.accessibleName() for one in editor.form.findChildren(QComboBox))


@pytest.mark.parametrize("key", [*bundled_guides()])
def test_everything_of_every_guide_of_ours_can_be_opened_and_nothing_of_it_is_wrong(
    part: MethodsPart, workshop: Workshop, key: str
) -> None:
    editor = editing(part, key)
    for spot in spots(bundled(key)):
        assert editor.writing.choose(spot)
        assert editor.form.boxes
    assert editor.problems.isHidden()
    assert editor.close_guide()
    assert own_guides.concepts(workshop) == {}, "looking changes nothing"


def test_numbers_ticks_phases_and_answers_are_changed(part: MethodsPart) -> None:
    editor = editing(part)
    minutes = box(editor, "minutes")
    assert isinstance(minutes, NumberBox)
    minutes.field.setFocus()
    minutes.field.selectAll()
    QTest.keyClicks(minutes.field, "1x2")
    tick = box(editor, "optional")
    assert isinstance(tick, TickBox)
    QTest.keyClick(tick.field, Qt.Key.Key_Space)
    phase = box(editor, "phase")
    assert isinstance(phase, ChoiceBox)
    pick(phase.field, "Goed beschreven")
    step = at(concept(editor), Spot(0, 0).path)
    assert (step.minutes, step.optional, step.phase.value) == (12, True, "goed-beschreven")
    choose_kind(editor, CheckStep)
    statuses = box(editor, "statuses")
    assert isinstance(statuses, StatusesBox)
    QTest.keyClick(statuses.boxes[CheckStatus.DEELS], Qt.Key.Key_Space)
    assert at(concept(editor), (*Spot(0, 0).path, "statuses")) == (
        CheckStatus.JA,
        CheckStatus.NEE,
        CheckStatus.NVT,
    )


def test_a_scale_takes_a_comma_and_says_when_it_runs_the_wrong_way(part: MethodsPart) -> None:
    editor = editing(part)
    choose_kind(editor, ScaleStep)
    for name, typed in (("step", "0,5"), ("max", "-")):
        field = box(editor, name)
        assert isinstance(field, NumberBox)
        field.field.setFocus()
        field.field.selectAll()
        QTest.keyClicks(field.field, typed)
    step = at(concept(editor), Spot(0, 0).path)
    assert (step.step, step.max) == (0.5, 10), "half a number changes nothing"
    most = box(editor, "max")
    assert isinstance(most, NumberBox)
    QTest.keyClicks(most.field, "2")
    assert most.problem == "Een schaal loopt op van min naar max, met stappen groter dan nul."


def test_colours_are_added_named_moved_and_taken_away(part: MethodsPart, qtbot: QtBot) -> None:
    editor = editing(part)
    choose_kind(editor, BoardStep)
    colors = box(editor, "colors")
    assert isinstance(colors, ThingRows)
    colors.add.click()
    qtbot.waitUntil(lambda: text_box(editor, "colors", 3, "word").field.hasFocus())
    type_in(text_box(editor, "colors", 3, "word").field, "durven")
    press(editor, Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: text_box(editor, "colors", 2, "word").field.hasFocus())
    assert text_box(editor, "colors", 2, "word").field.toPlainText() == "durven"
    colour = box(editor, "colors", 2, "hex")
    assert isinstance(colour, ColourBox)
    pick(colour.field.names, "Paars")
    made = at(concept(editor), (*Spot(0, 0).path, "colors", 2))
    assert (made.word, made.sign, made.hex) == ("durven", "◆", "#E3D8F7")
    scene = editor.preview.view.scene
    assert isinstance(scene, Legend)
    assert scene.colors[2] == made
    colour = box(editor, "colors", 2, "hex")
    assert isinstance(colour, ColourBox)
    colour.field.digits.setFocus()
    colour.field.digits.selectAll()
    QTest.keyClicks(colour.field.digits, "12")
    assert box(editor, "colors", 2, "hex").problem == "Een kleur ziet eruit als #CFEBD0."
    QTest.keyClicks(colour.field.digits, "ab34")
    assert box(editor, "colors", 2, "hex").problem == ""
    for button in box(editor, "colors").findChildren(QWidget):
        if button.accessibleName() == "Haal weg":
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            break
    assert [one.word for one in at(concept(editor), (*Spot(0, 0).path, "colors"))] == ["", "durven", ""]


def test_a_card_chooses_from_the_uitgangspunten_that_are_typed_above_it(part: MethodsPart) -> None:
    editor = editing(part)
    choose_kind(editor, CardsStep)
    for name in ("principles", "deck"):
        rows = box(editor, name)
        assert isinstance(rows, ThingRows)
        rows.add.click()
    write(editor, "Tijd en aandacht", "principles", 0, "label")
    write(editor, "Wacht", "deck", 0, "title")
    principle = box(editor, "deck", 0, "principle")
    assert isinstance(principle, ChoiceBox)
    pick(principle.field, "Tijd en aandacht")
    editor.put_to_use()
    workshop = editor.writing.practice.workshop
    used = next(step for _section, step in guide_of(workshop).steps() if isinstance(step, CardsStep))
    assert (used.principles[0].key, used.deck[0].key, used.deck[0].principle) == (
        "tijd-en-aandacht",
        "wacht",
        "tijd-en-aandacht",
    )


def guide_of(workshop: Workshop, key: str = PLENARY) -> Guide:
    guide = workshop.guides.get(key)
    assert guide is not None
    return guide


def test_a_text_to_tell_is_shown_as_the_room_reads_it(part: MethodsPart) -> None:
    editor = editing(part)
    choose_kind(editor, ExplainStep)
    write(editor, "- een **lijst**", "text")
    scene = editor.preview.view.scene
    assert isinstance(scene, Explain)
    assert [(line.marker, line.text) for line in scene.lines] == [("•", "een lijst")]


# -- own versions, files and ours


def test_a_version_of_ones_own_is_made_from_the_menu_used_and_put_on_the_agenda(
    part: MethodsPart, workshop: Workshop, prepare: Prepare
) -> None:
    part.list.choose(PLENARY)
    menu = part.list.menu_of_chosen()
    assert menu is not None
    next(act for act in menu.actions() if act.text() == "Maak een eigen versie…").trigger()
    editor = part.editor
    assert editor is not None
    assert editor.writing.guide.title == "Plenaire terugkoppeling – eigen versie"
    press(editor, Qt.Key.Key_N, CTRL)
    field = QApplication.focusWidget()
    assert field is not None
    type_in(field, "Wat wil je nog kwijt?")
    press(editor, Qt.Key.Key_Return, CTRL)
    key = "plenaire-terugkoppeling-eigen-versie"
    assert asked(workshop, f"{key}/terugblik.wat-wil-je-nog-kwijt") == "Wat wil je nog kwijt?"
    press(part, Qt.Key.Key_Space)
    assert [block.guide for block in prepare[1].practice.blocks] == [key]
    assert part.how_far.status().words == "1 gekozen voor deze dag"


def test_an_own_version_that_is_not_used_yet_stands_in_the_list_and_goes_by_undo(
    part: MethodsPart, prepare: Prepare
) -> None:
    part.list.choose(PLENARY)
    part.list.act_wanted.emit(PLENARY, "copy")
    editor = part.editor
    assert editor is not None
    press(editor, Qt.Key.Key_Escape)
    titles = [part.list.model().index(row, 0).data() for row in range(part.list.model().rowCount())]
    assert "Plenaire terugkoppeling – eigen versie" in titles
    press(part, Qt.Key.Key_Space)
    assert editor.isVisible(), "what isn't used yet can't be put on the agenda: it opens"
    prepare[1].practice.undo()
    assert not editor.isVisible()
    assert part.list.isVisible()


def test_an_answered_question_that_was_removed_is_named_when_the_guide_is_used(
    part: MethodsPart, workshop: Workshop
) -> None:
    workshop.answers.enter(FIRST, "Fijn")
    editor = editing(part)
    press(editor, Qt.Key.Key_Delete)
    editor.use.click()
    assert "Op 1 vraag van vroeger was al geantwoord" in part.result
    found = workshop.guides.find(FIRST)
    assert found is not None
    assert found[1].title == EARLIER_TITLE


def test_what_was_changed_is_thrown_away_and_comes_back_by_undo(part: MethodsPart, prepare: Prepare) -> None:
    editor = editing(part)
    write(editor, "Anders?", "question")
    editor.drop.click()
    assert text_box(editor, "question").field.toPlainText() == "Wat vond je van de gesprekskaarten?"
    assert editor.state == "Zo vraagt de sessie het ook."
    assert not editor.use.isEnabled()
    prepare[1].practice.undo()
    assert text_box(editor, "question").field.toPlainText() == "Anders?"


def test_a_guide_is_shared_as_a_file_that_others_can_bring_in(
    part: MethodsPart, prepare: Prepare, tmp_path: Path
) -> None:
    editor = editing(part)
    write(editor, "Wat bleef er hangen?", "question")
    editor.share.click()
    file = tmp_path / "plenair.yaml"
    assert next(load_guide(file).steps())[1].question == "Wat bleef er hangen?"
    assert editor.state == f"'plenair.yaml' staat in de map '{tmp_path.name}'."
    editor.back.click()
    part.bring_from(file)
    assert part.result.startswith("'Plenaire terugkoppeling' is ingelezen, met 5")


def test_a_newer_version_of_ours_is_offered_in_the_list(part: MethodsPart, workshop: Workshop) -> None:
    old = OpenStep(key="terugblik.oud", question="Een vraag van vroeger?")
    workshop.guides.keep(
        Guide(
            key=PLENARY,
            title="Plenaire terugkoppeling",
            source="Wij",
            version=0,
            intro="Hallo",
            sections=(Section(key="terugblik", title="Terugkoppeling", steps=(old,)),),
        )
    )
    workshop.answers.enter("plenair/terugblik.oud", "Ja")
    part.list.choose(PLENARY)
    tip = part.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Er is een nieuwere versie" in tip
    menu = part.list.menu_of_chosen()
    assert menu is not None
    next(act for act in menu.actions() if act.text() == "Werk bij").trigger()
    assert "Op 1 vraag van vroeger was al geantwoord" in part.result
    assert guide_of(workshop).version == bundled(PLENARY).version


def test_the_words_at_the_end_of_a_row_are_pressed_with_the_mouse(part: MethodsPart) -> None:
    part.list.choose(PLENARY)
    row = part.list.visualRect(part.list.currentIndex())
    QTest.mouseClick(
        part.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.right() - 40, row.top() + 16)
    )
    assert part.editor is not None
    assert part.editor.writing.guide.title.endswith("eigen versie")


# -- large


def test_a_guide_of_two_thousand_steps_is_written_in(part: MethodsPart, workshop: Workshop) -> None:
    sections = tuple(
        Section(
            key=f"s{number}",
            title=f"Deel {number}",
            steps=tuple(OpenStep(key=f"s{number}.v{one}", question=f"Vraag {one}?") for one in range(50)),
        )
        for number in range(40)
    )
    workshop.guides.keep(
        Guide(key="groot", title="Groot", source="Wij", version=1, intro="Hallo", sections=sections)
    )
    editor = editing(part, "groot")
    assert len(editor.outline.rows) == 2041
    press(editor, Qt.Key.Key_End)
    write(editor, "De laatste?", "question")
    press(editor, Qt.Key.Key_Return, CTRL)
    assert asked(workshop, "groot/s39.v49") == "De laatste?"


@pytest.mark.parametrize("name", ["question", "help", "text"])
def test_a_whole_book_pasted_in_a_field_is_kept_and_said_to_be_too_long(part: MethodsPart, name: str) -> None:
    editor = editing(part)
    choose_kind(editor, ExplainStep)
    book = "Een regel van een boek, dat hier niet hoort.\n" * 20_000
    QApplication.clipboard().setText(book)
    field = text_box(editor, name).field
    field.setFocus()
    field.selectAll()
    press(editor, Qt.Key.Key_V, CTRL)
    said = box(editor, name).problem
    assert "hoogstens" in said
    assert field.accessibleDescription() == said
    assert editor.writing.practice.leave()
    assert at(concept(editor), (*Spot(0, 0).path, name)) == book
    press(editor, Qt.Key.Key_Z, CTRL)
    assert len(field.toPlainText()) < 200
