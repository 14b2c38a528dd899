"""'Wie' as fingers use it: every key comes through the window, so that an open list gets it first."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.foundation.errors import KnownError
from app.store.opening import create_practice_file
from app.store.places import Places
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.who import WhoField
from app.workshop.people import People, Who, WhoKind
from app.workshop.workshop import Workshop
from tests.ui.hands import bring_up, type_in

TAB, ENTER, PAGE_DOWN = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_PageDown


class _Desk(QWidget):
    """The field between two others, with the shortcut that the session has on PgDn."""

    def __init__(self, theme: Theme, practice: OpenPractice) -> None:
        super().__init__()
        self.before, self.who, self.after = QLineEdit(self), WhoField(theme, practice, self), QLineEdit(self)
        layout = QVBoxLayout(self)
        for field in (self.before, self.who, self.after):
            layout.addWidget(field)
        practice.changed.connect(lambda _changed: self.who.show_people())
        self.pages = 0
        QShortcut(
            QKeySequence("PgDown"), self, self._page, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )

    def _page(self) -> None:
        self.pages += 1

    def press(self, *keys: Qt.Key) -> None:
        """Keys as the window gets them: Qt decides whether the field or the open list hears of them."""
        for key in keys:
            QTest.keyClick(self.windowHandle(), key)

    def type(self, letters: str) -> None:
        """Letters after Tab into the field."""
        self.before.setFocus()
        self.press(TAB)
        assert self.who.hasFocus()
        self.press(*(Qt.Key(ord(letter.upper())) for letter in letters))

    @property
    def shown(self) -> str:
        return self.who.currentText()


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[OpenPractice]:
    workshop = Workshop(create_practice_file(tmp_path / "wie.praktijk", Places(tmp_path / "data")))
    workshop.start("Het Speelhuis")
    practice = OpenPractice(workshop)
    yield practice
    practice.close()


@pytest.fixture
def people(practice: OpenPractice) -> People:
    people = practice.workshop.people
    for name in ("Fien", "Fieke", "Zoraïa", "Jan De Smet"):
        people.add_person(name)
    return people


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, practice: OpenPractice, people: People) -> _Desk:
    desk = _Desk(theme, practice)
    bring_up(qtbot, desk)
    return desk


def _list() -> QListView:
    """The list with suggestions, which must be open."""
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QListView)
    return popup


def _name(who: Who | None) -> str | None:
    return who.name if who else None


def _names(people: People) -> list[str]:
    return [who.name for who in people.everyone()]


@pytest.mark.parametrize("key", [TAB, ENTER], ids=["tab", "enter"])
@pytest.mark.parametrize(
    ("letters", "name"), [("zo", "Zoraïa"), ("SMET", "Jan De Smet"), ("fien", "Fien"), ("z", "Zoraïa")]
)
def test_letters_of_one_name_are_that_name_with_the_list_open(
    desk: _Desk, people: People, letters: str, name: str, key: Qt.Key
) -> None:
    before = _names(people)
    desk.type(letters)
    assert _list().isVisible()
    desk.press(key)
    assert desk.shown == name
    assert _name(desk.who.who()) == name
    assert _names(people) == before


def test_enter_asks_for_who_while_the_list_is_still_open(desk: _Desk, people: People) -> None:
    line = desk.who.lineEdit()
    assert line is not None
    found: list[Who | None] = []
    line.returnPressed.connect(lambda: found.append(desk.who.who()))
    desk.type("zo")
    assert _list().isVisible()
    desk.press(ENTER)
    assert [_name(who) for who in found] == ["Zoraïa"]
    assert desk.shown == "Zoraïa"
    assert QApplication.activePopupWidget() is None


def test_letters_of_several_names_are_asked_back_and_stay(desk: _Desk, people: People) -> None:
    before = _names(people)
    desk.type("fi")
    desk.press(TAB)
    assert desk.shown == "fi"
    with pytest.raises(KnownError, match="Meer dan één naam begint met 'fi'"):
        desk.who.who()
    assert _names(people) == before


def test_a_word_of_several_names_is_asked_back_too(desk: _Desk, people: People) -> None:
    people.add_person("Anna De Smet")
    people.add_person("Bert De Wolf")
    before = _names(people)
    desk.type("de")
    with pytest.raises(KnownError, match="In meer dan één naam staat 'de'"):
        desk.who.who()
    assert _names(people) == before


def test_letters_from_the_middle_of_a_word_are_somebody_new(desk: _Desk, people: People) -> None:
    people.add_person("Hanne")
    desk.type("an")
    assert _name(desk.who.who()) == "an"


def test_a_name_is_taken_from_the_list_with_the_arrow(desk: _Desk) -> None:
    desk.type("fi")
    desk.press(Qt.Key.Key_Down, Qt.Key.Key_Down, ENTER)
    assert desk.shown == "Fieke"
    assert _name(desk.who.who()) == "Fieke"


@pytest.mark.parametrize("letters", ["", " ", "   ", "niemand", "NIEMAND ", "nie"])
def test_nobody_is_nobody_however_it_is_typed(desk: _Desk, people: People, letters: str) -> None:
    before = _names(people)
    desk.type("zo")
    desk.press(TAB)
    desk.type(letters or "x")
    if not letters:
        desk.press(Qt.Key.Key_Backspace)
    desk.press(TAB)
    assert desk.shown == "Niemand"
    assert desk.who.who() is None
    assert _names(people) == before


@pytest.mark.parametrize("name", ["Ö", "Amélie", "Przemysław", "እንኳን"])
def test_a_name_that_fits_nobody_is_made_once(desk: _Desk, people: People, name: str) -> None:
    desk.type("x")
    desk.press(Qt.Key.Key_Backspace)
    type_in(desk.who, name)
    made = desk.who.who()
    assert made is not None
    assert (made.kind, made.name) == (WhoKind.PERSON, name)
    assert desk.who.who() == made
    assert _names(people).count(name) == 1


def test_a_name_that_fits_nobody_says_so_before_enter(desk: _Desk, people: People) -> None:
    line = desk.who.lineEdit()
    assert line is not None
    said = []
    for letters in ("fi", "fix"):
        desk.type(letters)
        said.append(desk.who.is_new)
    assert said == [False, True], "more than one is nobody new"
    assert "Nog niemand heet zo" in line.accessibleDescription()
    assert line.rect().contains(desk.who._new.geometry())
    room = line.cursorRect().right()
    assert room < desk.who._new.geometry().left(), "what is typed stays free of it"
    before = _names(people)
    desk.who.who()
    assert line.accessibleDescription() == ""
    assert desk.who._new.isHidden()
    assert len(_names(people)) == len(before) + 1


def test_an_accent_typed_in_two_parts_is_the_same_name(desk: _Desk) -> None:
    desk.type("x")
    desk.press(Qt.Key.Key_Backspace)
    type_in(desk.who, "zorai\u0308a")
    assert _name(desk.who.who()) == "Zoraïa"


def test_a_clicker_asks_the_next_question_also_while_the_list_is_open(desk: _Desk, people: People) -> None:
    for number in range(30):
        people.add_person(f"Persoon {number}")
    desk.type("pers")
    desk.press(PAGE_DOWN, PAGE_DOWN, PAGE_DOWN)
    assert desk.pages == 3
    assert desk.shown == "pers"


def test_typing_on_when_the_list_closes_adds_to_what_was_typed(desk: _Desk, people: People) -> None:
    desk.type("zoxy")
    assert desk.shown == "zoxy"
    assert _name(desk.who.who()) == "zoxy"


def test_another_window_for_a_moment_changes_nothing_that_was_typed(desk: _Desk, qtbot: QtBot) -> None:
    desk.type("zo")
    desk.press(Qt.Key.Key_Escape)
    other = QWidget()
    bring_up(qtbot, other)
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    assert desk.who.hasFocus()
    desk.press(Qt.Key.Key_E)
    assert desk.shown == "zoe"


def test_a_name_that_was_undone_is_not_made_again(
    desk: _Desk, people: People, practice: OpenPractice
) -> None:
    desk.type("omra")
    desk.press(TAB)
    assert _name(desk.who.who()) == "omra"
    practice.undo()
    assert desk.shown == "Niemand"
    assert desk.who.who() is None
    assert "omra" not in _names(people)


def test_words_that_were_typed_stay_when_people_come_and_go(desk: _Desk, practice: OpenPractice) -> None:
    desk.type("omra")
    desk.who.who()
    desk.type("qu")
    practice.undo()
    assert desk.shown == "qu"
    practice.workshop.people.add_person("Anke")
    assert desk.shown == "qu"


def test_a_choice_stays_with_its_person_when_the_list_changes(desk: _Desk, practice: OpenPractice) -> None:
    desk.type("zo")
    desk.press(TAB)
    table = practice.workshop.people.add_table("Tafel 1", practice.day_id)
    practice.workshop.people.add_person("Zoë", practice.day_id, table.id)
    assert desk.shown == "Zoraïa"


def test_a_long_name_is_shown_from_its_first_letter(
    desk: _Desk, people: People, practice: OpenPractice
) -> None:
    table = people.add_table("Tafel 3 met een naam die niet ophoudt", practice.day_id)
    people.add_person("Ömra", practice.day_id, table.id)
    desk.resize(desk.minimumSizeHint())
    desk.who.setFixedWidth(160)
    desk.type("öm")
    desk.press(TAB)
    line = desk.who.lineEdit()
    assert line is not None
    assert desk.shown.startswith("Ömra")
    assert line.cursorPosition() == 0
    desk.before.setFocus()
    desk.who.setEditText("öm")
    assert desk.who.who() is not None
    assert line.cursorPosition() == 0


def test_namesakes_can_be_told_apart(desk: _Desk, people: People, practice: OpenPractice) -> None:
    table = people.add_table("Tafel 1", practice.day_id)
    twins = [people.add_person("Noor"), people.add_person("Noor")]
    seated = people.add_person("noor", practice.day_id, table.id)
    desk.type("noor")
    with pytest.raises(KnownError, match="begint met 'noor'"):
        desk.who.who()
    labels = [desk.who.itemText(row) for row in range(desk.who.count())]
    assert len(set(labels)) == len(labels)
    found = []
    for number in range(3):
        desk.type("noor")
        desk.press(*[Qt.Key.Key_Down] * (number + 1), ENTER)
        found.append(desk.who.who())
    assert {who.id for who in found if who} == {*(twin.id for twin in twins), seated.id}


def test_the_wheel_changes_no_name(desk: _Desk) -> None:
    turn = QWheelEvent(
        QPointF(5, 5), desk.who.mapToGlobal(QPointF(5, 5)), QPoint(0, -120), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    assert turn.type() is QEvent.Type.Wheel
    QApplication.sendEvent(desk.who, turn)
    assert desk.shown == "Niemand"
