"""Agenda and Werkvormen by hand: keys, dragging, advice, several days, and questions from a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.foundation.resources import resource
from app.guides.loader import bundled_guides
from app.store.opening import create_practice_file
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.prepare.agenda import AgendaPart
from app.ui.prepare.agenda_model import Column
from app.ui.prepare.day_picture import bars_of, marks_of
from app.ui.prepare.methods import MethodsPart
from app.ui.prepare.page import PreparePage
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.widgets.line import Line
from app.ui.widgets.rail import Place
from app.workshop.agenda import Block
from app.workshop.timetable import planned
from app.workshop.workshop import Workshop
from tests.practices import sample_practice, unspoken_day
from tests.ui.hands import Dialogs, bring_up, type_in

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "data")


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path, places: Places
) -> Iterator[MainWindow]:
    window = MainWindow(qapp, theme, places, Dialogs(lambda proposal: tmp_path / proposal.name))
    bring_up(qtbot, window)
    yield window
    window.close()


def shown(window: MainWindow) -> AgendaPart:
    page = window.page(Place.PREPARE)
    assert isinstance(page, PreparePage)
    number = next(number for number, part in enumerate(page.parts) if isinstance(part, AgendaPart))
    page.show_part(number)
    part = page.parts[number]
    assert isinstance(part, AgendaPart)
    return part


@pytest.fixture
def sample(window: MainWindow, tmp_path: Path, places: Places) -> AgendaPart:
    """The sample day as it is in the morning, on its agenda."""
    place = tmp_path / "S.praktijk"
    window.use(lambda: sample_practice(place, places, unspoken_day), place=Place.PREPARE)
    return shown(window)


@pytest.fixture
def empty(window: MainWindow, tmp_path: Path, places: Places) -> AgendaPart:
    """A new practice, on its empty agenda."""

    def make() -> Workshop:
        workshop = Workshop(create_practice_file(tmp_path / "S.praktijk", places))
        workshop.start("Het Speelhuis")
        return workshop

    window.use(make, place=Place.PREPARE)
    return shown(window)


def in_a_narrow_window(part: AgendaPart) -> AgendaPart:
    part.window().resize(960, 600)
    QApplication.processEvents()
    return part


def test_in_a_narrow_window_the_agenda_has_all_the_room_and_the_picture_comes_with_a_button(
    sample: AgendaPart,
) -> None:
    part = in_a_narrow_window(sample)
    assert part.table.isVisible()
    assert not part.side.isVisible()
    assert part.table.columnWidth(Column.WHAT) > part.table.width() / 2
    part.panes.picture.click()
    assert part.side.picture.isVisible()
    assert not part.table.isVisible()
    QTest.keyClick(QApplication.focusWidget() or part, Qt.Key.Key_Escape)
    assert part.table.hasFocus()
    assert not part.side.isVisible()


def test_in_a_narrow_window_a_block_the_papers_and_a_late_start_are_reached_with_their_keys(
    sample: AgendaPart,
) -> None:
    part = in_a_narrow_window(sample)
    for key, held, seen in (
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier, part.side.block.guide),
        (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier, part.side.day.date),
        (Qt.Key.Key_P, CTRL, part.side.invitation),
    ):
        QTest.keyClick(part.table, key, held)
        assert seen.hasFocus()
        QTest.keyClick(seen, Qt.Key.Key_Escape)
        assert part.table.hasFocus()
    QTest.keyClick(part.table, Qt.Key.Key_F8)
    assert part.side.late.isVisible()
    assert part.table.isVisible()
    part.panes.back.click()
    assert not part.side.isVisible()


def practice_of(part: AgendaPart) -> OpenPractice:
    window = part.window()
    assert isinstance(window, MainWindow)
    assert window.opened is not None
    return window.opened.practice


def blocks(part: AgendaPart) -> list[Block]:
    return practice_of(part).blocks


def press(part: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the keyboard is: in the field that is open, or in what has the focus."""
    QTest.keyClick(QApplication.focusWidget() or part, key, held)
    QApplication.processEvents()


def field(part: AgendaPart) -> Line:
    (open_field,) = (one for one in part.table.viewport().findChildren(Line) if not one.isHidden())
    return open_field


def test_the_agenda_shows_its_times_its_end_and_what_its_numbers_hide(sample: AgendaPart) -> None:
    assert sample.ends.text() == "18:05"
    assert sample.how_far.status().words == "9:00 tot 18:05"
    assert sample.table.hasFocus()
    assert sample.side.advice[0].sentence == "Na de broodjeslunch is er 4 u 35 geen pauze."
    assert not sample.side.advice[1].isVisible()


def test_digits_are_minutes_and_the_end_answers_at_every_key(sample: AgendaPart) -> None:
    press(sample, Qt.Key.Key_4)
    assert sample.ends.text() == "17:39"
    press(sample, Qt.Key.Key_5)
    assert sample.ends.text() == "18:20"
    press(sample, Qt.Key.Key_Return)
    assert blocks(sample)[0].minutes == 45
    assert sample.table.currentIndex().row() == 1
    practice_of(sample).undo()
    assert blocks(sample)[0].minutes == 30
    assert sample.ends.text() == "18:05"


def test_escape_gives_the_minutes_back(sample: AgendaPart) -> None:
    press(sample, Qt.Key.Key_9)
    press(sample, Qt.Key.Key_Escape)
    assert blocks(sample)[0].minutes == 30
    assert sample.table.hasFocus()


def test_what_is_no_number_of_minutes_is_told_and_changes_nothing(
    sample: AgendaPart, window: MainWindow
) -> None:
    press(sample, Qt.Key.Key_F2)
    field(sample).setText("even")
    press(sample, Qt.Key.Key_Return)
    assert "geen aantal minuten" in window.notice.sentence
    assert blocks(sample)[0].minutes == 30
    sample.table.setFocus()
    for _digit in range(4):
        press(sample, Qt.Key.Key_9)
    press(sample, Qt.Key.Key_Return)
    assert "van 0 tot 1440 minuten" in window.notice.sentence
    assert blocks(sample)[1].minutes == 15


def test_tab_goes_from_cell_to_cell_and_letters_change_the_words(sample: AgendaPart) -> None:
    press(sample, Qt.Key.Key_Backtab)
    assert sample.table.currentIndex().column() == Column.WHAT
    type_in(sample.table, "Één koffie")
    press(sample, Qt.Key.Key_Tab)
    assert blocks(sample)[0].activity == "Één koffie"
    press(sample, Qt.Key.Key_5)
    press(sample, Qt.Key.Key_Tab)
    assert blocks(sample)[0].minutes == 5
    assert field(sample).text() == blocks(sample)[1].activity
    press(sample, Qt.Key.Key_Escape)
    press(sample, Qt.Key.Key_Tab)
    press(sample, Qt.Key.Key_Tab)
    assert not sample.table.hasFocus(), "the table is no trap for the keyboard"


def test_words_that_are_taken_away_leave_the_block_its_name(sample: AgendaPart) -> None:
    press(sample, Qt.Key.Key_Backtab)
    press(sample, Qt.Key.Key_F2)
    field(sample).setText("  ")
    press(sample, Qt.Key.Key_Return)
    assert blocks(sample)[0].activity == "Onthaal met koffie en naamstickers"


def test_alt_and_an_arrow_move_a_block_and_the_keyboard_goes_along(sample: AgendaPart) -> None:
    first = blocks(sample)[0].id
    press(sample, Qt.Key.Key_Down, ALT)
    assert [one.id for one in blocks(sample)].index(first) == 1
    assert sample.table.currentIndex().row() == 1
    press(sample, Qt.Key.Key_Up, ALT)
    press(sample, Qt.Key.Key_Up, ALT)
    assert blocks(sample)[0].id == first


def test_a_block_is_moved_with_clicks_alone(sample: AgendaPart) -> None:
    first, second = blocks(sample)[:2]
    table, left = sample.table, Qt.MouseButton.LeftButton
    QTest.mouseClick(table.viewport(), left, pos=table.visualRect(table.model().index(1, 1)).center())
    QTest.mouseClick(sample.earlier, left)
    assert [one.id for one in blocks(sample)[:2]] == [second.id, first.id]
    assert (sample.earlier.isEnabled(), sample.later.isEnabled()) == (False, True)
    QTest.mouseClick(sample.later, left)
    QTest.mouseClick(sample.later, left)
    assert blocks(sample)[2].id == second.id
    assert table.chosen() == blocks(sample)[2]


def test_a_block_that_is_dragged_comes_where_it_is_let_go(sample: AgendaPart) -> None:
    table = sample.table
    first = blocks(sample)[0].id
    low = table.rowViewportPosition(3) + table.rowHeight(3) - 2
    drop = QDropEvent(
        QPointF(QPoint(50, low)),
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    table.dropEvent(drop)
    assert [one.id for one in blocks(sample)].index(first) == 3


def test_ctrl_enter_adds_a_block_under_the_chosen_one_ready_to_be_named(sample: AgendaPart) -> None:
    count = len(blocks(sample))
    press(sample, Qt.Key.Key_Return, CTRL)
    assert len(blocks(sample)) == count + 1
    type_in(field(sample), "Kringgesprek")
    press(sample, Qt.Key.Key_Return)
    assert (blocks(sample)[1].activity, blocks(sample)[1].minutes) == ("Kringgesprek", 15)


def test_del_throws_away_undo_brings_back_and_space_makes_a_break(sample: AgendaPart) -> None:
    first = blocks(sample)[0].id
    press(sample, Qt.Key.Key_Delete)
    assert first not in [one.id for one in blocks(sample)]
    assert sample.table.currentIndex().row() == 0
    press(sample, Qt.Key.Key_Z, CTRL)
    assert blocks(sample)[0].id == first
    chosen = sample.table.chosen()
    assert chosen is not None
    for key in (Qt.Key.Key_Space, Qt.Key.Key_P):
        before = next(one.pause for one in blocks(sample) if one.id == chosen.id)
        press(sample, key)
        assert next(one.pause for one in blocks(sample) if one.id == chosen.id) is not before


def test_ctrl_z_in_an_open_field_is_the_fields_until_it_has_nothing_left(sample: AgendaPart) -> None:
    press(sample, Qt.Key.Key_Delete)
    count = len(blocks(sample))
    press(sample, Qt.Key.Key_F2)
    press(sample, Qt.Key.Key_Z, CTRL)
    assert len(blocks(sample)) == count + 1


def test_what_is_typed_in_a_cell_is_kept_when_people_go_elsewhere(
    sample: AgendaPart, window: MainWindow
) -> None:
    press(sample, Qt.Key.Key_Backtab)
    press(sample, Qt.Key.Key_F2)
    field(sample).setText("Anders genoemd")
    window.show_place(Place.SESSION)
    assert blocks(sample)[0].activity == "Anders genoemd"


@pytest.mark.parametrize("typed", ["8", "8u", "8:00", "8.00"])
def test_the_start_is_typed_as_people_type_it(sample: AgendaPart, typed: str) -> None:
    sample.starts.setFocus()
    sample.starts.selectAll()
    QTest.keyClicks(sample.starts, typed)
    assert sample.ends.text() == "17:05"
    press(sample, Qt.Key.Key_Return)
    assert sample.starts.text() == "8:00"


def test_a_start_that_is_no_time_gives_the_old_one_back(sample: AgendaPart) -> None:
    sample.starts.setFocus()
    sample.starts.selectAll()
    QTest.keyClicks(sample.starts, "vroeg")
    sample.table.setFocus()
    assert sample.starts.text() == "9:00"


def test_one_press_puts_a_break_where_it_is_needed(sample: AgendaPart) -> None:
    sample.side.advice[0].offer.click()
    names = [one.activity for one in blocks(sample)]
    place = names.index("Praktijkprofiel per kerncomponent") + 1
    assert blocks(sample)[place].pause
    assert sample.ends.text() == "18:20"
    assert sample.side.advice[0].sentence == "Na de pauze is er 3 u geen pauze."


def test_a_fixed_end_is_a_clash_in_words(sample: AgendaPart) -> None:
    press(sample, Qt.Key.Key_F6)
    sample.side.day.ends.setFocus()
    QTest.keyClicks(sample.side.day.ends, "17u40")
    assert sample.side.advice[0].sentence == "25 min te lang: de dag moet klaar zijn om 17:40."


def test_half_an_hour_late_shows_what_would_be_shortened(sample: AgendaPart) -> None:
    press(sample, Qt.Key.Key_F8)
    assert sample.side.late.outcome == "Dan eindig je toch om 18:05, als je dit inkort:"
    press(sample, Qt.Key.Key_Tab)
    assert sample.table.currentIndex().column() == Column.LEAST
    press(sample, Qt.Key.Key_1)
    press(sample, Qt.Key.Key_5)
    press(sample, Qt.Key.Key_Return)
    assert blocks(sample)[0].least_minutes == 15
    assert sample.side.late.outcome == "Dan eindig je om 18:20, 15 min later dan gepland."
    assert sample.side.late.shortened == "Onthaal met koffie"
    press(sample, Qt.Key.Key_F8)
    assert sample.table.isColumnHidden(Column.LEAST)


def test_a_block_chooses_its_questions_by_keyboard(sample: AgendaPart) -> None:
    sample.table.choose(blocks(sample)[4].id)
    press(sample, Qt.Key.Key_F4)
    assert sample.side.block.guide.hasFocus()
    assert sample.side.block.guide.currentText() == "Grondplan"
    press(sample, Qt.Key.Key_Tab)
    assert sample.side.block.sections.hasFocus()
    press(sample, Qt.Key.Key_Space)
    assert blocks(sample)[4].sections[0] == "identificatie"
    press(sample, Qt.Key.Key_Space)
    assert blocks(sample)[4].sections == ("aanleiding", "omschrijving", "doelgroep", "doel")
    press(sample, Qt.Key.Key_Escape)
    assert sample.table.hasFocus()


def test_a_change_of_the_agenda_leaves_the_panel_that_is_open(sample: AgendaPart) -> None:
    sample.table.choose(blocks(sample)[4].id)
    press(sample, Qt.Key.Key_F4)
    practice_of(sample).do(
        lambda: practice_of(sample).workshop.agenda.change(blocks(sample)[4].id, minutes=45)
    )
    assert sample.side.block.isVisible()
    assert not sample.side.overview.isVisible()


def test_the_last_onderdeel_of_a_block_stays(sample: AgendaPart, window: MainWindow) -> None:
    sample.table.choose(blocks(sample)[4].id)
    press(sample, Qt.Key.Key_F4)
    for key in ("aanleiding", "omschrijving", "doelgroep", "doel"):
        sample.side.block.sections.toggled.emit(key, False)
    assert blocks(sample)[4].sections == ("doel",)
    assert "minstens één onderdeel" in window.notice.sentence


def test_an_empty_day_offers_a_dagverloop(empty: AgendaPart) -> None:
    assert [button.words for button in empty.start.choices] == [
        "Hele dag",
        "Halve dag",
        "Twee avonden",
        "Oefening werkzame elementen",
        "Checklist goede praktijken",
        "Lerend netwerk starten",
        "Leren van ervaringen",
        "De commissie naspelen",
        "Leeg",
    ]
    assert empty.start.choices[0].hasFocus()
    press(empty, Qt.Key.Key_Return)
    assert empty.table.hasFocus()
    assert empty.how_far.status().ready
    assert not any(box.isVisible() for box in empty.side.advice)
    practice_of(empty).undo()
    assert blocks(empty) == []


def test_every_dagverloop_is_whole_and_comes_in_sight_in_a_low_window(
    empty: AgendaPart, window: MainWindow
) -> None:
    window.resize(1280, 720)
    for button in empty.start.choices[1:]:
        press(empty, Qt.Key.Key_Tab)
        assert button.hasFocus()
        assert button.height() >= button.sizeHint().height()
        assert button.visibleRegion().boundingRect() == button.rect()


def test_two_evenings_are_two_tabs(empty: AgendaPart) -> None:
    empty.start.choices[2].click()
    tabs = empty.tabs.tabs
    assert [tabs.tabText(number) for number in range(tabs.count())] == ["Avond 1", "Avond 2"]
    first = [one.activity for one in blocks(empty)]
    tabs.setCurrentIndex(1)
    assert [one.activity for one in blocks(empty)] != first
    assert empty.starts.text() == "19:00"


def test_an_empty_start_is_a_first_block_to_type(empty: AgendaPart) -> None:
    empty.start.choices[-1].click()
    type_in(field(empty), "Welkom")
    press(empty, Qt.Key.Key_Return)
    assert [one.activity for one in blocks(empty)] == ["Welkom"]


def test_a_new_day_asks_its_date_and_can_take_over_the_agenda(sample: AgendaPart) -> None:
    sample.tabs.add.click()
    day = sample.side.day
    assert day.date.hasFocus()
    QTest.keyClicks(day.date, "26/3/2026")
    press(sample, Qt.Key.Key_Return)
    chosen = practice_of(sample).day
    assert chosen is not None
    assert chosen.date == "2026-03-26"
    assert day.date.text() == "donderdag 26 maart 2026"
    assert sample.tabs.tabs.tabText(1) == "26 maart"
    copy = next(button for button in sample.start.choices if button.words == "Zoals 12 maart")
    copy.click()
    assert len(blocks(sample)) == 19
    sample.tabs.tabs.setCurrentIndex(0)
    assert practice_of(sample).day is not chosen


def test_a_date_that_can_not_be_read_is_not_kept(sample: AgendaPart) -> None:
    press(sample, Qt.Key.Key_F6)
    QTest.keyClicks(sample.side.day.date, "32 maart")
    sample.table.setFocus()
    day = practice_of(sample).day
    assert day is not None
    assert day.date == "2026-03-12"
    assert sample.side.day.date.text() == "donderdag 12 maart 2026"


def test_a_day_goes_away_unless_something_was_said_on_it(sample: AgendaPart, window: MainWindow) -> None:
    sample.tabs.add.click()
    practice = practice_of(sample)
    practice.workshop.answers.enter(practice.step_id, "Ja", day_id=practice.day_id)
    sample.side.day.remove.click()
    assert "staat 1 antwoord" in window.notice.sentence
    assert sample.tabs.tabs.count() == 2
    practice.undo()
    sample.side.day.remove.click()
    assert sample.tabs.tabs.count() == 1


def test_sixty_blocks_scroll_and_the_end_stays_in_sight(sample: AgendaPart) -> None:
    practice = practice_of(sample)
    day_id = practice.day_id
    assert day_id is not None
    for number in range(41):
        practice.workshop.agenda.add(day_id, f"Blok {number}", 10)
    sample.table.choose(blocks(sample)[-1].id)
    assert len(blocks(sample)) == 60
    assert sample.ends.isVisible()
    assert sample.ends.text() == "0:55 +1"
    assert sample.table.visualRect(sample.table.currentIndex()).isValid()


def test_a_read_only_agenda_takes_no_keys(sample: AgendaPart, theme: Theme, qtbot: QtBot) -> None:
    from app.ui.prepare.agenda_table import AgendaTable

    table = AgendaTable(theme, changeable=False)
    qtbot.addWidget(table)
    table.show_slots(planned(blocks(sample), "9:00"))
    table.choose(blocks(sample)[0].id)
    heard: list[object] = []
    for signal in (table.bin_wanted, table.pause_wanted, table.add_wanted, table.move_wanted):
        signal.connect(lambda *said: heard.append(said))
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Space, Qt.Key.Key_5, Qt.Key.Key_F2):
        QTest.keyClick(table, key)
    QTest.keyClick(table, Qt.Key.Key_Return, CTRL)
    assert heard == []
    assert table.viewport().findChildren(Line) == []


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_the_invitation_and_the_agenda_are_written_where_people_say(
    sample: AgendaPart, window: MainWindow, tmp_path: Path, suffix: str
) -> None:
    window.files.dialogs = Dialogs(lambda proposal: tmp_path / f"{proposal.stem}{suffix}")
    press(sample, Qt.Key.Key_P, CTRL)
    press(sample, Qt.Key.Key_Return)
    assert window.opened is not None
    looked = window.opened.look_first.shown
    assert looked is not None, "the agenda names somebody: Noëlla, of the waffles"
    looked.write.click()
    assert (tmp_path / f"S – uitnodiging{suffix}").stat().st_size > 5000
    sample.side.agenda.click()
    assert (tmp_path / f"S – agenda{suffix}").stat().st_size > 5000
    assert sample.side.result.text().startswith(f"'S – agenda{suffix}' staat in de map")


def test_the_spiekbrieven_lie_with_the_other_papers(
    sample: AgendaPart, window: MainWindow, tmp_path: Path
) -> None:
    for reader, button in sample.side.sheets.items():
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert (tmp_path / f"Spiekbrief {reader}.pdf").read_bytes().startswith(b"%PDF")
        assert sample.side.result.text().startswith(f"'Spiekbrief {reader}.pdf' staat in de map")


# -- the picture


def test_the_picture_is_as_high_as_the_day_is_long(sample: AgendaPart) -> None:
    slots = planned(blocks(sample), "9:00")
    bars = bars_of(slots, 545)
    assert len(bars) == 18, "a block of no minutes is not there"
    assert bars[4].bottom - bars[4].top == pytest.approx(60)
    assert bars[-1].bottom == pytest.approx(545)
    marks = [mark.words for mark in marks_of(bars, blocks(sample)[4].id, 18)]
    assert marks == ["9:00", "10:30", "11:30", "12:45", "13:30", "18:05"]
    assert bars_of([], 500) == []


def test_a_click_on_the_picture_chooses_the_block(sample: AgendaPart) -> None:
    QTest.mouseClick(sample.side.picture, Qt.MouseButton.LeftButton, pos=QPoint(200, 12))
    assert sample.table.currentIndex().row() == 0


# -- werkvormen


def methods_part(part: AgendaPart) -> MethodsPart:
    page = part.window().findChild(PreparePage)
    assert isinstance(page, PreparePage)
    (found,) = (one for one in page.parts if isinstance(one, MethodsPart))
    page.show_part(page.parts.number_of(type(found)))
    return found


def test_a_werkvorm_is_switched_on_and_off_with_the_space_bar(empty: AgendaPart) -> None:
    part = methods_part(empty)
    assert part.list.hasFocus()
    assert not part.how_far.status().ready
    press(part, Qt.Key.Key_Space)
    assert [(one.guide, one.minutes) for one in blocks(empty)] == [("woorden", 10)]
    assert part.how_far.status().words == "1 gekozen voor deze dag"
    press(part, Qt.Key.Key_Space)
    assert blocks(empty) == []


def test_a_werkvorm_that_is_chosen_stays_in_sight_where_it_goes(empty: AgendaPart) -> None:
    part = methods_part(empty)
    last = part.list.model().rowCount() - 1
    part.list.setCurrentIndex(part.list.model().index(last, 0))
    words = part.list.currentIndex().data()
    press(part, Qt.Key.Key_Space)
    assert part.list.currentIndex().data() == words
    assert part.list.currentIndex().row() < last


def test_questions_come_from_a_file_and_what_was_said_stays(empty: AgendaPart, window: MainWindow) -> None:
    practice = practice_of(empty)
    practice.workshop.answers.enter("grondplan/doel.subdoelen", "Rust in huis")
    part = methods_part(empty)
    window.files.dialogs = Dialogs(lambda _start: resource("sample", "speelhuis.yaml"))
    press(part, Qt.Key.Key_O, CTRL)
    assert part.result.startswith("'Grondplan' is ingelezen")
    assert "'Vroegere vragen'" in part.result
    found = practice.workshop.guides.find("grondplan/doel.subdoelen")
    assert found is not None
    window.files.dialogs = Dialogs(lambda _start: bundled_guides()["plenair"])
    part.bring.click()
    assert part.result.startswith("'Plenaire terugkoppeling' is ingelezen, met 5")


def test_a_file_without_questions_is_told(empty: AgendaPart, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "brief.yaml").write_text("beste: allemaal\n", encoding="utf-8")
    part = methods_part(empty)
    window.files.dialogs = Dialogs(lambda _start: tmp_path / "brief.yaml")
    part.bring.click()
    assert "brief.yaml" in window.notice.sentence
    assert part.result == ""
