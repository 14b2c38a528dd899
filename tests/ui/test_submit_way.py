"""De weg naar publicatie: dates, notes, agreements and documents per point, all by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.guides.levels import Level
from app.guides.way_points import WayPoint
from app.store.opening import OpenMode
from app.ui.submit.way_page import WayPage
from app.ui.theme.style import Theme
from app.ui.widgets.button import Button
from tests.ui.hands import type_in
from tests.ui.submitting import Hands, hands_on

Key = Qt.Key


@pytest.fixture
def submit(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Hands]:
    with hands_on(qtbot, qapp, theme, tmp_path) as hands:
        yield hands


def opened(hands: Hands) -> WayPage:
    hands.page.level.way.setFocus()
    hands.press(Key.Key_Space)
    page = hands.page.shown
    assert isinstance(page, WayPage)
    return page


def point_of(page: WayPage) -> WayPoint:
    return page.panel.point


def test_the_way_opens_where_the_group_is_and_goes_back_with_escape(submit: Hands) -> None:
    submit.workshop.way.set_done(WayPoint.READY, done=True)
    page = opened(submit)
    assert page.list.hasFocus()
    assert point_of(page) is WayPoint.ANNOUNCE
    submit.press(Key.Key_Down)
    assert point_of(page) is WayPoint.TALK
    submit.press(Key.Key_Escape)
    assert submit.page.shown is submit.page.overview
    assert "‘Aanmelden’" in submit.page.level.way.words


def test_a_date_a_note_and_an_agreement_are_kept_with_their_point(submit: Hands) -> None:
    page = opened(submit)
    page.list.setCurrentIndex(page.list.model().index(2, 0))
    panel = page.panel
    panel.date.setFocus()
    type_in(panel.date, "3 april 2026")
    panel.note.field.setFocus()
    type_in(panel.note.field, "Alienor belt")
    panel.entry.what.setFocus()
    type_in(panel.entry.what, "Ontwerp mailen")
    submit.press(Key.Key_Return)
    page.list.setFocus()
    submit.press(Key.Key_Down)
    state = submit.workshop.way.of(WayPoint.TALK)
    assert (state.date, state.note) == ("2026-04-03", "Alienor belt")
    assert [one.what for one in state.agreements] == ["Ontwerp mailen"]
    assert submit.workshop.way.of(WayPoint.DESCRIBE).empty
    assert page.list.rows[2].words == "Voorzien op 3 april · één afspraak"
    submit.press(Key.Key_Up)
    assert panel.date.text() == "vrijdag 3 april 2026"
    assert panel.note.text == "Alienor belt"


def test_half_a_date_is_said_and_not_kept(submit: Hands) -> None:
    panel = opened(submit).panel
    panel.date.setFocus()
    type_in(panel.date, "ergens in april")
    submit.press(Key.Key_Tab)
    assert "geen datum" in panel.said
    assert panel.date.text() == "ergens in april"
    assert submit.workshop.way.of(WayPoint.READY).date == ""


def test_what_is_done_moves_the_level_along_and_undo_takes_it_back(submit: Hands) -> None:
    page = opened(submit)
    page.list.setCurrentIndex(page.list.model().index(4, 0))
    page.panel.done.setFocus()
    submit.press(Key.Key_Space)
    assert submit.level() is Level.INGEDIEND
    assert page.list.rows[4].words == "Klaar op 12 maart"
    assert page.panel.date.text() == "donderdag 12 maart 2026"
    submit.workshop.undo()
    assert submit.level() is Level.AANGEMELD
    assert not page.panel.done.isChecked()
    assert page.panel.date.text() == ""


def test_a_document_is_put_with_a_point_copied_out_and_thrown_away(submit: Hands, tmp_path: Path) -> None:
    (tmp_path / "document.pdf").write_bytes(b"%PDF-1.7")
    submit.answers["document.pdf"] = tmp_path / "document.pdf"
    page = opened(submit)
    page.panel.documents.add.click()
    (document,) = submit.workshop.way.of(page.panel.point).documents
    (line,) = page.panel.documents.lines
    copy, away = line.findChildren(Button)
    submit.answers["document.pdf"] = tmp_path / "kopie.pdf"
    copy.click()
    assert (tmp_path / "kopie.pdf").read_bytes() == b"%PDF-1.7"
    away.setFocus()
    away.click()
    assert not submit.workshop.way.of(page.panel.point).documents
    assert page.panel.documents.add.hasFocus()
    assert document.name == "document.pdf"


def test_who_only_reads_sees_the_way_and_changes_nothing(submit: Hands) -> None:
    submit.workshop.way.write(WayPoint.READY, "Al negen jaar")
    submit.open_again(OpenMode.READ)
    panel = opened(submit).panel
    assert panel.note.text == "Al negen jaar"
    assert panel.note.field.isReadOnly()
    assert panel.date.isReadOnly()
    assert not panel.done.isEnabled()
    assert panel.entry.isHidden()
    assert panel.documents.add.isHidden()
