"""Mensen en tafels by keys: adding, seating, asking, pasting, taking away; and all of it undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.opened import Opened
from app.ui.prepare.people_part import CROWD, PeoplePart
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height
from app.workshop.day_file import Naming
from app.workshop.people import Who, WhoKind
from app.workshop.seat import NewPerson, Seat
from tests.ui.hands import type_in
from tests.ui.preparing import preparing

People = tuple[Opened, PeoplePart]
PEOPLE = 1
"""The number of the part, from 0."""


@pytest.fixture
def people(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[People]:
    with preparing(qtbot, qapp, theme, tmp_path) as (_window, opened, page):
        part = page.parts[PEOPLE]
        assert isinstance(part, PeoplePart)
        page.show_part(PEOPLE)
        yield opened, part


def seats(opened: Opened) -> list[Seat]:
    return opened.practice.workshop.seats.of(opened.practice.day_id)


def at_tables(opened: Opened) -> dict[str, str | None]:
    tables = opened.practice.workshop.seats.tables(opened.practice.day_id)
    names = {table.id: table.name for table in tables}
    return {seat.name: names.get(seat.table_id or "") for seat in seats(opened)}


def fill(opened: Opened, *names: str, tables: int = 2) -> list[str]:
    workshop, day = opened.practice.workshop, opened.practice.day_id
    for _ in range(tables):
        workshop.seats.add_table(day)
    return workshop.seats.add(day, [NewPerson(name) for name in names])


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_one_line_and_enter_add_somebody_and_the_cursor_stays(people: People) -> None:
    opened, part = people
    assert part.how_far.status().words == "Nog niemand"
    assert part.add.field.hasFocus()
    for line in ("Noëlla, vrijwilliger, De Kleine Haspel", "Ömra"):
        type_in(part.add.field, line)
        press(Qt.Key.Key_Return)
    assert [(seat.name, seat.role, seat.organisation) for seat in seats(opened)] == [
        ("Noëlla", "vrijwilliger", "De Kleine Haspel"),
        ("Ömra", None, None),
    ]
    assert part.add.field.hasFocus()
    assert part.add.field.toPlainText() == ""
    assert part.how_far.status().words == "2 mensen"
    assert part.how_far.status().ready


def test_a_name_that_is_there_is_not_doubled_but_a_namesake_is_somebody_else(people: People) -> None:
    opened, part = people
    for line in ("An, Bizzebij", "an", " , , "):
        part.add.field.clear()
        type_in(part.add.field, line)
        press(Qt.Key.Key_Return)
    assert [seat.name for seat in seats(opened)] == ["An"]
    part.add.field.clear()
    type_in(part.add.field, "An, Wiegelied")
    press(Qt.Key.Key_Return)
    assert [seat.organisation for seat in seats(opened)] == ["Bizzebij", "Wiegelied"]


def chosen_name(part: PeoplePart) -> str:
    chosen = part.board.chosen()
    assert chosen is not None
    return chosen.name


def test_a_digit_seats_the_chosen_person_and_the_keyboard_goes_along(people: People) -> None:
    opened, part = people
    fill(opened, "Dayo")
    part.take_focus()
    press(Qt.Key.Key_2)
    assert at_tables(opened) == {"Dayo": "Tafel 2"}
    press(Qt.Key.Key_9)
    assert at_tables(opened)["Dayo"] == "Tafel 2"
    press(Qt.Key.Key_1)
    assert at_tables(opened) == {"Dayo": "Tafel 1"}
    press(Qt.Key.Key_0)
    assert at_tables(opened) == {"Dayo": None}
    opened.practice.undo()
    assert at_tables(opened) == {"Dayo": "Tafel 1"}


def test_who_has_no_table_is_seated_one_after_the_other(people: People) -> None:
    opened, part = people
    fill(opened, "Dayo", "Fien", "Staf")
    part.take_focus()
    for digit in (Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_2):
        press(digit)
    assert at_tables(opened) == {"Dayo": "Tafel 2", "Fien": "Tafel 1", "Staf": "Tafel 2"}
    assert chosen_name(part) == "Staf"
    press(Qt.Key.Key_Delete)
    assert chosen_name(part) == "Dayo"


def test_arrows_go_between_tables_and_alt_moves_within_one(people: People) -> None:
    opened, part = people
    fien, tijl, staf = fill(opened, "Fien", "Tijl", "Staf")
    tables = opened.practice.workshop.seats.tables(opened.practice.day_id)
    for person in (fien, tijl):
        opened.practice.workshop.seats.sit(opened.practice.day_id, person, tables[0].id)
    part.board.choose(fien)
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [seat.name for seat in seats(opened)] == ["Tijl", "Fien", "Staf"]
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [seat.name for seat in seats(opened)] == ["Fien", "Tijl", "Staf"]
    press(Qt.Key.Key_Right)
    chosen = part.board.chosen()
    assert chosen is not None
    assert chosen.person_id == staf


def test_somebody_dropped_on_a_table_sits_there(people: People, qtbot: QtBot) -> None:
    opened, part = people
    dayo, fien = fill(opened, "Dayo", "Fien")
    tables = opened.practice.workshop.seats.tables(opened.practice.day_id)
    opened.practice.workshop.seats.sit(opened.practice.day_id, fien, tables[1].id)
    part.board.choose(dayo)
    source = part.board._loose.people.model()
    data = source.mimeData([source.index(0, 0)])
    target = part.board._columns[1].people.model()
    assert target.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, target.index(-1, 0))
    qtbot.waitUntil(lambda: at_tables(opened)["Dayo"] == "Tafel 2")
    assert [seat.name for seat in seats(opened)] == ["Dayo", "Fien"]
    assert not target.dropMimeData(QMimeData(), Qt.DropAction.MoveAction, 0, 0, target.index(-1, 0))


def test_a_says_who_could_not_come(people: People) -> None:
    opened, part = people
    fill(opened, "Fien")
    part.take_focus()
    press(Qt.Key.Key_A)
    (seat,) = seats(opened)
    assert seat.absent
    list_of = part.board._loose.people
    words = list_of.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "kon niet komen" in words
    press(Qt.Key.Key_A)
    assert not seats(opened)[0].absent


def test_del_takes_somebody_off_and_their_answer_keeps_the_name(people: People) -> None:
    opened, part = people
    fien, _tijl = fill(opened, "Fien", "Tijl")
    answers = opened.practice.workshop.answers
    said = answers.enter(opened.practice.step_id, "Koffie", who=Who(WhoKind.PERSON, fien, "Fien"))
    part.board.choose(fien)
    press(Qt.Key.Key_Delete)
    assert [seat.name for seat in seats(opened)] == ["Tijl"]
    who = answers.get(said or "").who
    assert who is not None
    assert who.name == "Fien"
    opened.practice.undo()
    assert [seat.name for seat in seats(opened)] == ["Fien", "Tijl"]


def test_what_somebody_said_about_their_name_is_kept_and_counted(people: People) -> None:
    opened, part = people
    fill(opened, "Fien", "Tijl")
    assert part.asking == "Van 2 mensen weet je nog niet hoe hun naam erbij mag."
    part.take_focus()
    press(Qt.Key.Key_Return)
    assert part.editor.name.hasFocus()
    part.editor.naming.group.button(2).click()
    part.editor.quotable.group.button(1).click()
    (fien, _tijl) = seats(opened)
    assert (fien.naming, fien.quotable) == (Naming.NOBODY, False)
    assert part.asking == "Van 1 iemand weet je nog niet hoe de naam erbij mag."
    press(Qt.Key.Key_Escape)
    assert part.editor.isHidden()
    chosen = part.board.chosen()
    assert chosen is not None
    assert chosen.name == "Fien"
    assert part.board.isAncestorOf(focused())


def test_a_person_is_changed_as_it_is_typed_and_a_name_never_empties(people: People) -> None:
    opened, part = people
    (fien,) = fill(opened, "Fien")
    part.acts.edit_wanted.emit(fien)
    type_in(part.editor.name, "Marie-Fien")
    opened.practice.leave()
    assert [seat.name for seat in seats(opened)] == ["Marie-Fien"]
    part.editor.name.clear()
    assert opened.practice.leave()
    opened.practice.workshop.file.end_burst()
    assert [seat.name for seat in seats(opened)] == ["Marie-Fien"]
    type_in(part.editor.name, "Fie")
    opened.practice.leave()
    opened.practice.undo()
    assert part.editor.name.toPlainText() == "Marie-Fien"


def test_in_a_small_window_a_person_takes_the_place_of_the_tables_and_gives_it_back(people: People) -> None:
    opened, part = people
    fill(opened, "Madelief", "Fien")
    part.window().resize(960, 600)
    part.take_focus()
    QApplication.processEvents()
    assert part.board.height() >= 3 * Height.TILE
    press(Qt.Key.Key_Return)
    assert part.editor.isVisible()
    assert not part.board.isVisible()
    assert not part.new_table.isVisible()
    press(Qt.Key.Key_Escape)
    assert part.board.isVisible()
    assert part.board.isAncestorOf(focused())


def test_tables_are_made_renamed_and_taken_away_by_keys(people: People) -> None:
    opened, part = people
    (fien,) = fill(opened, "Fien", tables=0)
    part.new_table.click()
    field = focused()
    assert isinstance(field, QLineEdit)
    assert field.selectedText() == "Tafel 1"
    type_in(field, "Blokken")
    press(Qt.Key.Key_Return)
    part.board.choose(fien)
    press(Qt.Key.Key_1)
    assert at_tables(opened) == {"Fien": "Blokken"}
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_F2)
    type_in(focused(), "niets")
    press(Qt.Key.Key_Escape)
    assert at_tables(opened) == {"Fien": "Blokken"}
    press(Qt.Key.Key_Delete)
    assert at_tables(opened) == {"Fien": None}
    opened.practice.undo()
    assert at_tables(opened) == {"Fien": "Blokken"}


def test_a_double_click_on_the_name_of_a_table_renames_it(people: People) -> None:
    opened, part = people
    fill(opened, "Fien", tables=1)
    head = part.board._columns[0].head
    QTest.mouseDClick(head.button, Qt.MouseButton.LeftButton)
    type_in(focused(), "Badeend")
    part.add.field.setFocus()
    assert [table.name for table in opened.practice.workshop.seats.tables(opened.practice.day_id)] == [
        "Badeend"
    ]


def test_a_list_is_shown_before_it_counts_and_added_in_one_step(people: People) -> None:
    opened, part = people
    fill(opened, "Fien", tables=0)
    QApplication.clipboard().setText(
        "Naam\tTafel\tE-mail\nFien\t\t\nAn\tRood\tan@x.be\nJan\tRood\t\nGroeten.\t\t"
    )
    part.take_focus()
    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [one.name for one in part.pasted.people] == ["An", "Jan"]
    assert "E-mailadressen" in part.pasted.about
    assert [seat.name for seat in seats(opened)] == ["Fien"]
    for _ in range(2):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    assert [one.name for one in part.pasted.people] == ["An"]
    press(Qt.Key.Key_Return)
    assert at_tables(opened) == {"Fien": None, "An": "Rood"}
    opened.practice.undo()
    assert at_tables(opened) == {"Fien": None}


def test_escape_leaves_a_pasted_list_for_what_it_is(people: People) -> None:
    opened, part = people
    QApplication.clipboard().setText("An\nJan")
    part.paste.click()
    assert len(part.pasted.people) == 2
    press(Qt.Key.Key_Escape)
    assert part.pasted.isHidden()
    assert seats(opened) == []
    QApplication.clipboard().setText("")
    part.paste.click()
    assert part.pasted.people == []
    press(Qt.Key.Key_Escape)
    assert part.add.field.hasFocus()


def test_a_list_pasted_in_the_line_is_offered_as_a_list(people: People) -> None:
    opened, part = people
    data = QMimeData()
    data.setText("An\nJan\n")
    part.add.field.insertFromMimeData(data)
    assert [one.name for one in part.pasted.people] == ["An", "Jan"]
    assert part.add.field.toPlainText() == ""
    assert seats(opened) == []


def test_two_hundred_people_are_one_list_that_can_be_searched(people: People) -> None:
    opened, part = people
    workshop, day = opened.practice.workshop, opened.practice.day_id
    workshop.seats.add(day, [NewPerson(f"Naam {number}", table="Rood") for number in range(CROWD)])
    part.take_focus()
    assert part.crowd.isVisible()
    part.crowd.search.setFocus()
    type_in(part.crowd.search, "naam 17")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    chosen = part.crowd.chosen()
    assert chosen is not None
    assert chosen.name == "Naam 170"
    press(Qt.Key.Key_0)
    assert at_tables(opened)["Naam 170"] is None
    press(Qt.Key.Key_Delete)
    assert len(seats(opened)) == CROWD - 1
    assert part.board.isVisible()


def test_another_day_has_its_own_places_and_its_own_scribe(people: People) -> None:
    opened, part = people
    fill(opened, "Fien")
    type_in(part.staff.fields["scribe"].field, "Pepijn")
    first = opened.practice.day_id
    second = opened.practice.workshop.people.add_day(title="Dag 2")
    opened.practice.choose_day(second.id)
    assert part.how_far.status().words == "Nog niemand"
    assert part.staff.fields["scribe"].text == ""
    assert first is not None
    assert part.nobody.isVisible()
    opened.practice.choose_day(first)
    assert part.staff.fields["scribe"].text == "Pepijn"
    assert part.how_far.status().words == "1 iemand, 2 tafels"
    assert opened.practice.day is not None
    assert opened.practice.day.scribe == "Pepijn"


def test_a_file_without_a_day_takes_names(people: People) -> None:
    opened, part = people
    opened.practice.undo()
    with opened.practice.workshop.file.work("Dag weg") as session:
        for day in opened.practice.workshop.people.days():
            session.get_one(type(day), day.id).presence = "binned"
    assert opened.practice.day_id is None
    type_in(part.add.field, "Fien")
    part.add.field.setFocus()
    press(Qt.Key.Key_Return)
    part.take_focus()
    press(Qt.Key.Key_0)
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_Return)
    assert [seat.name for seat in seats(opened)] == ["Fien"]
    assert part.staff.isHidden()
    assert part.new_table.isHidden()


def test_a_space_at_the_end_of_a_name_is_somebody_who_types_on(people: People, qtbot: QtBot) -> None:
    opened, part = people
    (fien,) = fill(opened, "Fien")
    part.acts.edit_wanted.emit(fien)
    type_in(part.editor.name, "Marie ")
    opened.practice.leave()
    type_in(part.editor.name, "Fien")
    opened.practice.leave()
    assert [seat.name for seat in seats(opened)] == ["Marie Fien"]


def test_how_the_words_of_the_day_are_signed_is_chosen_for_the_whole_day_and_undone(people: People) -> None:
    opened, part = people
    choice, day_id = part.naming.choice, opened.practice.day_id
    assert day_id is not None
    choice.setFocus()
    press(Qt.Key.Key_End)
    choice.activated.emit(choice.currentIndex())
    assert opened.practice.workshop.days.get(day_id).naming == "nobody"
    opened.practice.undo()
    assert opened.practice.workshop.days.get(day_id).naming is None
    assert choice.currentIndex() == 0
