"""The series in the window: its form, its list of dates, and the days and files that come of it."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.ui.main_window import MainWindow
from app.ui.prepare.agenda import AgendaPart
from app.ui.prepare.page import PreparePage
from app.ui.projector.step_scene import Parts
from app.ui.steps.series.panel import SeriesPanel
from app.ui.steps.series.screen import SeriesScreen
from app.ui.submit.page import SubmitPage
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.workshop import public_holidays
from app.workshop.series_days import make_days
from app.workshop.workshop import Workshop
from tests.ui.hands import type_in
from tests.ui.preparing import preparing

ALT = Qt.KeyboardModifier.AltModifier
Shown = tuple[MainWindow, PreparePage, SeriesPanel]


@pytest.fixture
def shown(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Shown]:
    with preparing(qtbot, qapp, theme, tmp_path, network=True) as (window, _opened, page):
        part = page.part(AgendaPart)
        page.show_part(page.parts.number_of(type(part)))
        QTest.keyClick(page, Qt.Key.Key_F7)
        assert part.series is not None
        qtbot.waitUntil(public_holidays.are_known)
        yield window, page, part.series


def workshop_of(shown: Shown) -> Workshop:
    window = shown[0]
    assert window.opened is not None
    return window.opened.practice.workshop


def fill(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    type_in(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def planned(qtbot: QtBot, panel: SeriesPanel) -> None:
    for field, words in (
        (panel.form.first, "15/2/2027"),
        (panel.form.starts, "14u"),
        (panel.form.ends, "16"),
        (panel.form.place, "De Kring"),
    ):
        fill(qtbot, field, words)


def dates(panel: SeriesPanel) -> list[str]:
    return [row.date for row in panel.meetings.rows if not row.meeting.skipped]


def test_holidays_that_become_known_when_the_file_is_closed_are_shown_nowhere(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _page, panel = shown
    monkeypatch.setattr(public_holidays, "are_known", lambda: False)
    monkeypatch.setattr(public_holidays, "learn", lambda: None)
    panel._learn_holidays()
    waiting = panel._waiting
    assert waiting.isActive()
    window.close_practice()
    assert not (isValid(waiting) and waiting.isActive())


def test_a_new_network_asks_its_first_date_and_then_shows_fourteen(qtbot: QtBot, shown: Shown) -> None:
    _window, _page, panel = shown
    assert panel.heading == "Kies de datum van de eerste bijeenkomst"
    assert panel.form.first.hasFocus()
    assert not panel.make.isEnabled()
    planned(qtbot, panel)
    assert panel.form.first.text() == "maandag 15 februari 2027"
    assert panel.form.ends.text() == "16:00"
    assert len(dates(panel)) == 14
    assert panel.make.words == "Maak de dagen"
    assert panel.make.isEnabled()


def test_a_holiday_and_a_closed_house_are_said_at_their_date(qtbot: QtBot, shown: Shown) -> None:
    _window, _page, panel = shown
    planned(qtbot, panel)
    panel.form.closed.setFocus()
    type_in(panel.form.closed, "1 juli - 15 augustus groot verlof")
    panel.form.first.setFocus()
    said = {row.date: row.warnings for row in panel.meetings.rows if row.warnings}
    assert said["maandag 29 maart 2027"] == ("Feestdag: Paasmaandag",)
    assert said["maandag 2 augustus 2027"] == ("Valt in: groot verlof",)
    assert panel.heading == "14 bijeenkomsten, 4 om na te kijken"
    assert "Feestdag: Paasmaandag" in panel.meetings.rows[1].spoken


def test_what_is_closed_but_has_no_date_is_said_at_once(qtbot: QtBot, shown: Shown) -> None:
    _window, _page, panel = shown
    panel.form.closed.setFocus()
    type_in(panel.form.closed, "krokusvakantie")
    panel.form.first.setFocus()
    assert panel.form.unread.isVisible()
    assert panel.form.unread.text() == "Hier staat geen datum die we begrijpen: krokusvakantie"


def test_one_facilitator_is_told_that_two_is_better(qtbot: QtBot, shown: Shown) -> None:
    _window, _page, panel = shown
    assert not panel.form.alone.isVisible()
    fill(qtbot, panel.form.facilitators, "Fien")
    assert panel.form.alone.isVisible()
    fill(qtbot, panel.form.facilitators, "Fien, Bas")
    assert not panel.form.alone.isVisible()
    assert workshop_of(shown).network.now.facilitators == ("Fien", "Bas")


def test_keys_move_one_a_week_and_let_it_fall_out_and_the_days_follow(qtbot: QtBot, shown: Shown) -> None:
    _window, _page, panel = shown
    planned(qtbot, panel)
    QTest.mouseClick(panel.make, Qt.MouseButton.LeftButton)
    workshop = workshop_of(shown)
    assert len(workshop.people.days()) == 14
    assert panel.told == "Alles staat klaar: 14 dagen in dit bestand."
    assert panel.meetings.hasFocus()
    panel.meetings.choose(1)
    QTest.keyClick(panel.meetings, Qt.Key.Key_Right, ALT)
    assert dates(panel)[1] == "maandag 5 april 2027"
    assert workshop.people.days()[1].date == "2027-04-05"
    QTest.keyClick(panel.meetings, Qt.Key.Key_Left, ALT)
    assert workshop.people.days()[1].date == "2027-03-29"
    QTest.keyClick(panel.meetings, Qt.Key.Key_Delete)
    assert len(workshop.people.days()) == 13
    assert panel.meetings.rows[1].under == ("Valt weg",)
    assert panel.skip.words == "Neem terug op"
    assert not panel.later.isEnabled()
    QTest.keyClick(panel.meetings, Qt.Key.Key_Delete)
    assert len(workshop.people.days()) == 14
    assert panel.told == "Alles staat klaar: 14 dagen in dit bestand."


def test_another_rhythm_waits_for_the_button_that_says_what_it_will_do(qtbot: QtBot, shown: Shown) -> None:
    _window, _page, panel = shown
    planned(qtbot, panel)
    QTest.mouseClick(panel.make, Qt.MouseButton.LeftButton)
    workshop = workshop_of(shown)
    workshop.answers.enter("bijeenkomst/leren.leerpunten", "Bel", day_id=workshop.people.days()[0].id)
    fill(qtbot, panel.form.months, "12")
    assert panel.told == "De dagen volgen dit plan nog niet: 5 gaan weg. 1 blijft zoals jullie die maakten."
    assert panel.make.words == "Werk de dagen bij"
    assert len(workshop.people.days()) == 14
    QTest.mouseClick(panel.make, Qt.MouseButton.LeftButton)
    assert len(workshop.people.days()) == 9


def test_a_rhythm_is_chosen_from_what_the_guide_proposes(qtbot: QtBot, shown: Shown) -> None:
    _window, _page, panel = shown
    texts = [panel.form.rhythm.itemText(number) for number in range(panel.form.rhythm.count())]
    assert texts[-1] == "Zelf kiezen"
    assert len(texts) == 3
    panel.form.rhythm.setFocus()
    QTest.keyClick(panel.form.rhythm, Qt.Key.Key_Down)
    assert (panel.form.weeks.text(), panel.form.months.text()) == ("2", "3")
    fill(qtbot, panel.form.weeks, "4")
    assert panel.form.rhythm.currentText() == "Zelf kiezen"


UNREADABLE = [("weeks", "nul"), ("months", "0"), ("first", "ooit"), ("starts", "x")]


@pytest.mark.parametrize(("name", "words"), UNREADABLE)
def test_what_can_not_be_read_gives_way_to_what_is_kept(
    qtbot: QtBot, shown: Shown, name: str, words: str
) -> None:
    window, _page, panel = shown
    field: QLineEdit = getattr(panel.form, name)
    before = field.text()
    fill(qtbot, field, words)
    assert field.text() == before
    assert "Er is niets veranderd" in window.notice.sentence


def test_a_meeting_that_took_place_has_no_buttons(qtbot: QtBot, shown: Shown) -> None:
    _window, _page, panel = shown
    planned(qtbot, panel)
    QTest.mouseClick(panel.make, Qt.MouseButton.LeftButton)
    workshop = workshop_of(shown)
    workshop.answers.enter("bijeenkomst/leren.leerpunten", "Bel", day_id=workshop.people.days()[0].id)
    panel.meetings.choose(0)
    assert panel.meetings.rows[0].under == ("Hier is al iets gezegd",)
    assert not any(button.isEnabled() for button in (panel.earlier, panel.later, panel.skip))


def test_the_calendar_and_the_list_are_written_beside_the_file(
    qtbot: QtBot, shown: Shown, tmp_path: Path
) -> None:
    _window, _page, panel = shown
    planned(qtbot, panel)
    assert not panel.calendar.isEnabled()
    QTest.mouseClick(panel.make, Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.calendar, Qt.MouseButton.LeftButton)
    content = (tmp_path / "Speelhuis – kalender.ics").read_text()
    assert content.count("BEGIN:VEVENT") == 14
    assert "'Speelhuis – kalender.ics' staat in de map" in panel.result.text()
    QTest.mouseClick(panel.paper, Qt.MouseButton.LeftButton)
    assert (tmp_path / "Speelhuis – kalender.docx").exists()


def test_the_agenda_comes_back_and_a_practice_without_a_series_has_no_key_for_one(
    qtbot: QtBot, shown: Shown, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    _window, page, panel = shown
    assert panel.isVisible()
    part = page.part(AgendaPart)
    assert not part.side.isVisible()
    QTest.keyClick(page, Qt.Key.Key_F7)
    assert not panel.isVisible()
    assert part.side.isVisible()
    (tmp_path / "anders").mkdir()
    with preparing(qtbot, qapp, theme, tmp_path / "anders") as (_other, _opened, practice):
        own = practice.part(AgendaPart)
        practice.show_part(practice.parts.number_of(type(own)))
        QTest.keyClick(practice, Qt.Key.Key_F7)
        assert own.series is None
        assert not own.tabs.series.isVisible()


def test_leaving_keeps_what_was_being_typed(qtbot: QtBot, shown: Shown) -> None:
    window, _page, panel = shown
    panel.form.place.setFocus()
    type_in(panel.form.place, "De Kring")
    assert window.opened is not None
    assert window.opened.practice.leave()
    assert workshop_of(shown).network.plan.place == "De Kring"


def test_undo_takes_all_the_days_back_at_once(qtbot: QtBot, shown: Shown) -> None:
    window, _page, panel = shown
    planned(qtbot, panel)
    QTest.mouseClick(panel.make, Qt.MouseButton.LeftButton)
    assert window.opened is not None
    window.opened.practice.undo()
    assert len(workshop_of(shown).people.days()) == 1
    assert panel.make.words == "Maak de dagen"
    assert workshop_of(shown).network.plan.first == dt.date(2027, 2, 15)


def test_in_the_session_the_room_sees_the_dates_as_they_are_planned(
    qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    with preparing(qtbot, qapp, theme, tmp_path, network=True) as (window, opened, _page):
        start = opened.practice.workshop.people.days()[0]
        opened.practice.workshop.agenda.add(start.id, "De start", 60, guide="netwerk")
        window.show_place(Place.SESSION)
        session = window.page(Place.SESSION)
        opened.practice.go_to_step("netwerk/reeks.bijeenkomsten")
        (screen,) = session.findChildren(SeriesScreen)
        planned(qtbot, screen.panel)
        scene = opened.feed.scene
        assert isinstance(scene, Parts)
        lines = scene.parts[0][1]
        assert len(lines) == 14
        assert lines[0] == "1. maandag 15 februari 2027"
        QTest.mouseClick(screen.panel.make, Qt.MouseButton.LeftButton)
        assert len(opened.practice.workshop.people.days()) == 15, "the day of the start is another one"


def test_a_network_has_what_it_can_share_in_indienen(
    qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    with preparing(qtbot, qapp, theme, tmp_path, network=True) as (window, opened, _page):
        workshop = opened.practice.workshop
        workshop.answers.enter("bijeenkomst/leren.leerpunten", "Bel eerst zelf")
        workshop.network.set_first(dt.date(2027, 2, 15))
        make_days(workshop)
        window.show_place(Place.SUBMIT)
        page = window.page(Place.SUBMIT)
        assert isinstance(page, SubmitPage)
        assert page.none.documents.buttons[0].hasFocus()
        for button in page.none.documents.buttons:
            if button.accessibleDescription().startswith(("Presentatie", "Kalender")):
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        made = {path.name for path in tmp_path.iterdir()}
        assert made >= {f"Speelhuis – presentatie{suffix}" for suffix in (".pptx", ".docx")}
        assert made >= {f"Speelhuis – kalender{suffix}" for suffix in (".ics", ".docx")}
        assert "Speelhuis – kalender.docx" in page.none.sent.words
