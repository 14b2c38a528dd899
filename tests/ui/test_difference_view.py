"""A difference can be seen, gone to with a key, and heard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.prose.difference import blocks_difference
from app.prose.markdown import parse
from app.ui.theme.style import Choice, Theme
from app.ui.widgets.difference_view import DifferenceView
from tests.exports.samples import sample_drafts

BEFORE = "Fien speelt graag buiten.\n\n- een bal\n\nDit gaat helemaal weg."
AFTER = "Fien speelt vaak buiten.\n\n1. een bal\n\n### Een nieuwe kop"


def view_of(qtbot: QtBot, theme: Theme, before: str, after: str) -> DifferenceView:
    view = DifferenceView(theme)
    qtbot.addWidget(view)
    view.resize(480, 320)
    view.show_passages(blocks_difference(parse(before), parse(after)))
    return view


def format_at(view: DifferenceView, words: str) -> QTextCharFormat:
    found: QTextCursor = view.document().find(words)
    assert not found.isNull(), words
    return found.charFormat()


def test_what_is_gone_is_struck_through_and_what_is_new_underlined(qtbot: QtBot, theme: Theme) -> None:
    view = view_of(qtbot, theme, BEFORE, AFTER)
    assert format_at(view, "graag").fontStrikeOut()
    assert format_at(view, "vaak").fontUnderline()
    assert not format_at(view, "Fien").fontStrikeOut()
    assert not format_at(view, "Fien").fontUnderline()


def test_a_look_and_a_move_are_told_in_words(qtbot: QtBot, theme: Theme) -> None:
    moved = "Dit hier verhuist.\n\nDit blijft heel lang staan waar het staat."
    view = view_of(qtbot, theme, moved, "\n\n".join(reversed(moved.split("\n\n"))))
    assert "hierheen verplaatst:" in view.toPlainText()
    assert "stond hier:" in view.toPlainText()
    view.show_passages(blocks_difference(parse("een twee"), parse("een **twee**")))
    assert "andere opmaak:" in view.toPlainText()


def test_a_key_goes_round_the_differences_and_says_them(qtbot: QtBot, theme: Theme) -> None:
    view = view_of(qtbot, theme, BEFORE, AFTER)
    assert view.count == 4
    numbers: list[int] = []
    view.gone_to.connect(numbers.append)
    QTest.keyClick(view, Qt.Key.Key_F8)
    assert view.accessibleDescription() == "Verschil 1 van 4. Weg: graag. Nieuw: vaak."
    QTest.keyClick(view, Qt.Key.Key_F8)
    QTest.keyClick(view, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert numbers == [0, 1, 0]
    assert not view.go_previous()
    assert [view.words_of(number) for number in range(4)] == [
        "Weg: graag. Nieuw: vaak.",
        "(was een punt in een lijst)",
        "Weg: Dit gaat helemaal weg.",
        "Nieuw: Een nieuwe kop.",
    ]


def test_the_difference_gone_to_comes_into_view(qtbot: QtBot, theme: Theme) -> None:
    draft = "\n\n".join(f"Alinea {number} blijft staan." for number in range(80))
    view = view_of(qtbot, theme, draft, draft + "\n\nDit is nieuw.")
    view.show()
    qtbot.waitExposed(view)
    view.go_next()
    assert view.viewport().rect().contains(view.cursorRect())
    assert view.verticalScrollBar().value() > 0


def test_another_theme_keeps_the_text_and_the_place(qtbot: QtBot, theme: Theme) -> None:
    view = view_of(qtbot, theme, BEFORE, AFTER)
    view.go_next()
    text, tint = view.toPlainText(), format_at(view, "graag").background().color()
    theme.choose(Choice.DARK)
    assert view.toPlainText() == text
    assert view.current == 0
    assert format_at(view, "graag").background().color() != tint


def test_without_differences_it_says_so_and_goes_nowhere(qtbot: QtBot, theme: Theme) -> None:
    draft = "\n\n".join(sample_drafts())
    view = view_of(qtbot, theme, draft, draft)
    assert view.count == 0
    assert view.accessibleDescription() == "Geen verschillen"
    assert not view.go_next()


def test_what_people_wrote_is_no_markup(qtbot: QtBot, theme: Theme) -> None:
    view = view_of(qtbot, theme, "", "<b>vet</b> &nbsp; {words}")
    assert view.toPlainText() == "<b>vet</b> &nbsp; {words}"
    assert view.words_of(0) == "Nieuw: <b>vet</b> &nbsp; {words}."


def test_nothing_can_be_typed_and_tab_goes_on(qtbot: QtBot, theme: Theme) -> None:
    view = view_of(qtbot, theme, BEFORE, AFTER)
    text = view.toPlainText()
    QTest.keyClicks(view, "abc")
    assert view.toPlainText() == text
    assert view.tabChangesFocus()
