"""A copy with a password at Indienen: typed twice or proposed, written beside the work, kept nowhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import pyzipper
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.submit.lock_page import LockPage
from app.ui.theme.style import Theme
from tests.ui.hands import type_in
from tests.ui.submitting import Hands, hands_on

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
NAME = "Speelhuis – met wachtwoord.zip"
PASSWORD = "vier-blokken-op-de-mat"


@pytest.fixture
def submit(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Hands]:
    with hands_on(qtbot, qapp, theme, tmp_path) as hands:
        yield hands


def opened(hands: Hands) -> LockPage:
    buttons = hands.page.overview.documents.buttons
    next(one for one in buttons if one.accessibleDescription().startswith("Kopie met wachtwoord")).click()
    page = hands.page.shown
    assert isinstance(page, LockPage)
    return page


def opens_with(path: Path, password: str) -> bytes:
    with pyzipper.AESZipFile(path) as archive:
        return bytes(archive.read("Speelhuis.praktijk", pwd=password.encode()))


def test_a_password_typed_twice_gives_a_copy(submit: Hands, qtbot: QtBot) -> None:
    page = opened(submit)
    assert page.password.hasFocus()
    type_in(page.password, PASSWORD)
    submit.press(Key.Key_Return)
    assert page.again.hasFocus()
    type_in(page.again, PASSWORD)
    submit.press(Key.Key_Return)
    qtbot.waitUntil(lambda: submit.page.shown is submit.page.overview)
    assert opens_with(submit.folder / NAME, PASSWORD).startswith(b"SQLite format 3")
    assert "wachtwoord langs een andere weg" in submit.page.overview.sent.words


def test_a_proposed_password_is_shown_and_does(submit: Hands, qtbot: QtBot) -> None:
    page = opened(submit)
    page.propose.click()
    password = page.password.text()
    assert page.password.echoMode() == QLineEdit.EchoMode.Normal
    assert "Schrijf het over" in page.told
    submit.press(Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: submit.page.shown is submit.page.overview)
    assert opens_with(submit.folder / NAME, password)


def test_what_will_not_do_is_told_and_nothing_is_asked(submit: Hands) -> None:
    page = opened(submit)
    type_in(page.password, "kort")
    page.write.click()
    assert "minstens 12" in page.told
    page.password.clear()
    type_in(page.password, PASSWORD)
    type_in(page.again, PASSWORD + "t")
    assert page.told == ""
    page.write.click()
    assert ("twee keer iets anders" in page.told, page.again.hasFocus()) == (True, True)
    assert submit.asked == []


def test_a_place_that_can_not_be_written_is_told_and_the_password_stays(submit: Hands, qtbot: QtBot) -> None:
    page = opened(submit)
    submit.answers[NAME] = submit.folder / "weg" / NAME
    page.propose.click()
    page.write.click()
    qtbot.waitUntil(lambda: "is er niet" in page.told)
    assert (submit.page.shown, page.password.text() != "") == (page, True)


def test_the_password_is_gone_once_people_left(submit: Hands) -> None:
    page = opened(submit)
    page.propose.click()
    submit.press(Key.Key_Escape)
    assert submit.page.shown is submit.page.overview
    page = opened(submit)
    assert (page.password.text(), page.again.text(), page.shown.isChecked()) == ("", "", False)
    assert page.password.echoMode() == QLineEdit.EchoMode.Password
