from dataclasses import replace

import pytest
from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter, QShortcut
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.foundation.errors import KnownError
from app.foundation.resources import resource
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Choice, Theme
from app.ui.theme.tokens import Height, Scheme, SignSize, Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.check_list import CheckList, Item
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.empty import EmptyPlace
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.key_cap import key_cap_width
from app.ui.widgets.least import LeastArea
from app.ui.widgets.level_mark import LevelMark
from app.ui.widgets.notice import Notice, NoticeAction
from app.ui.widgets.rail import Place, Rail
from app.ui.widgets.ring import Ring
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.text import PlainLabel, elided, message_box, plain_label, set_plain, set_tip, wrapped
from tests.ui.laid_over import settle
from tests.ui.pixels import contrast, text_contrast

EVIL = "<img src=x> & <b>vet</b>"
CTRL = Qt.KeyboardModifier.ControlModifier


def _shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


@pytest.fixture
def rail(qtbot: QtBot, theme: Theme) -> Rail:
    rail = Rail(theme)
    _shown(qtbot, rail)
    return rail


@pytest.mark.parametrize("place", Place)
def test_ctrl_and_a_digit_ask_for_a_place(qtbot: QtBot, rail: Rail, place: Place) -> None:
    rail.set_practice_open(is_open=True)
    with qtbot.waitSignal(rail.place_wanted) as asked:
        QTest.keyClick(rail, Qt.Key(Qt.Key.Key_0 + place.value), CTRL)
    assert asked.args == [place]


def test_a_belgian_keyboard_needs_no_shift_to_ask_for_a_place(qtbot: QtBot, rail: Rail) -> None:
    rail.set_practice_open(is_open=True)
    asked: list[Place] = []
    rail.place_wanted.connect(asked.append)
    for sign in "&é\"'(":
        QTest.keyClick(rail, Qt.Key(ord(sign.upper())), CTRL)
    assert asked == list(Place)


def test_without_an_open_practice_only_start_works(qtbot: QtBot, rail: Rail) -> None:
    asked: list[Place] = []
    rail.place_wanted.connect(asked.append)
    for digit in (5, 4, 3, 2, 1):
        QTest.keyClick(rail, Qt.Key(Qt.Key.Key_0 + digit), CTRL)
    assert asked == [Place.START]
    assert [place for place in Place if rail.button(place).isEnabled()] == [Place.START]


def test_the_rail_shows_a_place_only_when_the_window_agrees(qtbot: QtBot, rail: Rail) -> None:
    rail.set_practice_open(is_open=True)
    QTest.mouseClick(rail.button(Place.SESSION), Qt.MouseButton.LeftButton)
    assert rail.button(Place.START).isChecked()
    rail.choose(Place.SESSION)
    assert rail.button(Place.SESSION).isChecked()
    assert not rail.button(Place.START).isChecked()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_from_the_keyboard(qtbot: QtBot, theme: Theme, key: Qt.Key) -> None:
    button = Button(theme, "Ga verder", kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="Enter")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_arrows_choose_among_buttons_of_which_one_is_chosen(qtbot: QtBot, theme: Theme) -> None:
    window, group, pressed = QWidget(), QButtonGroup(), list[str]()
    qtbot.addWidget(window)
    beside = QHBoxLayout(window)
    word, pdf = (Button(theme, name, window) for name in ("Word", "PDF"))
    for button in (word, pdf):
        button.setCheckable(True)
        group.addButton(button)
        beside.addWidget(button)
        button.clicked.connect(lambda _checked, button=button: pressed.append(button.text()))
    word.setChecked(True)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    word.setFocus()
    QTest.keyClick(word, Qt.Key.Key_Right)
    assert (pdf.isChecked(), pdf.hasFocus(), pressed) == (True, True, ["PDF"])


def test_a_focused_button_wears_a_ring_that_takes_no_room(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    button = Button(theme, "Vorige", page)
    other = Button(theme, "Volgende", page)
    button.setGeometry(20, 20, 120, 40)
    other.setGeometry(20, 90, 120, 40)
    page.resize(200, 150)
    _shown(qtbot, page)
    other.setFocus()
    before = page.grab().toImage()
    button.setFocus()
    assert page.grab().toImage().pixelColor(80, 17).name() == theme.colours.accent.lower()
    assert before.pixelColor(80, 17).name() != theme.colours.accent.lower()
    assert button.size().width() == 120


def test_the_ring_at_the_edge_of_a_page_that_scrolls_is_whole(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    area = LeastArea(window)
    page = QWidget(area.inside)
    button = Button(theme, "Wel", page)
    button.setGeometry(0, 0, 120, 40)
    area.hold(page)
    area.resize(300, 200)
    _shown(qtbot, window)
    button.setFocus()
    image = area.grab().toImage()
    sides = [image.pixelColor(x, y).name() for x, y in ((1, 20), (60, 1), (122, 20), (60, 42))]
    assert sides == [theme.colours.accent.lower()] * 4


def test_key_caps_can_be_left_out(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Ga verder", key="Enter")
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    theme.set_show_keys(False)
    assert button.sizeHint().width() < wide


def test_an_ampersand_on_a_button_is_an_ampersand(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Bellen & co")
    qtbot.addWidget(button)
    assert button.words == "Bellen & co"
    assert button.accessibleName() == "Bellen & co"
    assert button.shortcut().isEmpty()


def test_labels_tooltips_and_boxes_show_html_as_text(qtbot: QtBot) -> None:
    label, button = plain_label(EVIL), QPushButton()
    box = message_box(None, "Titel", EVIL, EVIL)
    for widget in (label, button, box):
        qtbot.addWidget(widget)
    set_plain(button, EVIL)
    set_tip(label, EVIL)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert {part.textFormat() for part in box.findChildren(QLabel) if part.text() == EVIL} <= {
        Qt.TextFormat.PlainText
    }
    assert "<img" not in label.toolTip()
    assert "&lt;img src=x&gt; &amp; &lt;b&gt;" in label.toolTip()
    assert button.accessibleName() == EVIL


def test_what_appears_where_the_pointer_rests_stays_until_it_leaves_and_esc_takes_only_that_away(
    qtbot: QtBot,
) -> None:
    holder = QWidget()
    holder.resize(400, 300)
    field = QLineEdit(holder)
    set_tip(field, "Typ hier wat je hoort")
    escaped: list[bool] = []
    QShortcut(QKeySequence("Esc"), holder, lambda: escaped.append(True))
    _shown(qtbot, holder)
    field.setFocus()

    tip = _tip_of(qtbot, field, holder)
    heard = _Timers(tip)
    QTest.mouseMove(tip)
    qtbot.waitUntil(lambda: heard.count > 0)
    assert QToolTip.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (QToolTip.isVisible(), escaped) == (False, [])
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert escaped == [True]

    _tip_of(qtbot, field, holder)
    QTest.mouseMove(holder, QPoint(390, 290))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_tip_of_a_row_goes_when_the_pointer_comes_to_a_row_without_one(qtbot: QtBot) -> None:
    rows = QListWidget()
    rows.resize(400, 300)
    rows.addItems(["Onthaal met koffie", "Welkom"])
    rows.item(0).setToolTip("Onthaal met koffie en naamstickers")
    _shown(qtbot, rows)
    room = rows.viewport()
    first, second = (rows.visualItemRect(rows.item(row)).center() for row in (0, 1))
    QTest.mouseMove(room, first)
    qtbot.waitUntil(QToolTip.isVisible)
    QTest.mouseMove(room, second)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


class _Timers(QObject):
    """Counts how often a tip would have been told that its time is over."""

    def __init__(self, tip: QWidget) -> None:
        super().__init__(tip)
        self.count = 0
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is one

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += watched is self.parent() and event.type() is QEvent.Type.Timer
        return False


def _tip_of(qtbot: QtBot, widget: QWidget, holder: QWidget) -> QWidget:
    """The pointer comes to it and rests."""
    QTest.mouseMove(holder, QPoint(390, 290))
    QTest.mouseMove(widget)
    qtbot.waitUntil(QToolTip.isVisible)
    return next(
        one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel") and one.isVisible()
    )


def test_a_long_text_wraps_to_its_lines_and_the_rest_is_in_the_tooltip(qtbot: QtBot, theme: Theme) -> None:
    label = plain_label("een heel lange titel " * 20, TextRole.TITLE, max_lines=2)
    qtbot.addWidget(label)
    label.resize(400, 72)
    label.grab()
    assert label.heightForWidth(400) == 72
    assert "een heel lange titel" in label.toolTip()


def test_a_label_with_room_around_its_words_is_as_high_as_they_need(qtbot: QtBot, theme: Theme) -> None:
    words = "Alles is klaar, behalve het lerend netwerk en de mensen. Je kan al beginnen."
    plain, spacious = plain_label(words, wrap=True), plain_label(words, wrap=True)
    for label in (plain, spacious):
        qtbot.addWidget(label)
    spacious.setContentsMargins(20, 3, 20, 4)
    assert spacious.heightForWidth(240) == plain.heightForWidth(200) + 7
    assert spacious.sizeHint() == plain.sizeHint() + QSize(40, 7)


@pytest.mark.parametrize("chosen", [0, 2])
def test_a_list_to_choose_from_shows_every_choice_when_it_opens(
    qtbot: QtBot, theme: Theme, chosen: int
) -> None:
    holder = QWidget()
    field = ChoiceField(theme, holder)
    field.addItems(["naam", "tafel", "niets"])
    field.setCurrentIndex(chosen)
    _shown(qtbot, holder)
    field.showPopup()
    view = field.view()
    qtbot.waitUntil(view.isVisible)
    rows = [view.visualRect(field.model().index(row, 0)) for row in range(3)]
    assert all(view.viewport().rect().contains(row) for row in rows)
    assert min(row.height() for row in rows) >= 24
    field.hidePopup()


def test_wrapping_loses_no_letter(theme: Theme) -> None:
    text = "woord 😀 " * 40 + "\nnieuwe regel"
    lines = wrapped(text, role_font(TextRole.BODY), 200)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert elided("kort", role_font(TextRole.BODY), 200) == "kort"


def test_the_ring_and_the_level_mark_speak(qtbot: QtBot, theme: Theme) -> None:
    ring, mark = Ring(theme), LevelMark(theme, 3)
    qtbot.addWidget(ring)
    qtbot.addWidget(mark)
    ring.set_share(31, 46)
    assert ring.accessibleName() == "31 van 46"
    assert mark.accessibleName() == "Goed beschreven"
    mark.set_level(5)
    assert mark.text() == "Wetenschappelijk onderzocht"


def test_no_line_begins_with_the_dot_between_two_keys(theme: Theme) -> None:
    text = "F9 in de tekst · Shift F9 als citaat · Ctrl F9 steunt hierop · N niet nodig · E wijzigt"
    for width in range(120, 520, 4):
        lines = wrapped(text, role_font(TextRole.SMALL), width)
        assert " ".join(lines) == text
        assert not [line for line in lines if line.startswith("·")]


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK, Choice.CONTRAST])
def test_an_empty_ring_is_seen_and_a_share_is_told_apart_by_more_than_its_colour(
    qtbot: QtBot, theme: Theme, choice: Choice
) -> None:
    theme.choose(choice)
    ring = Ring(theme)
    qtbot.addWidget(ring)
    ring.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
    ground = QColor(theme.colours.paper).rgb()

    def inked() -> int:
        """Pixels across the ring at the right, a little under the top, that are seen on paper."""
        picture = QImage(ring.sizeHint(), QImage.Format.Format_RGB32)
        picture.fill(ground)
        ring.render(picture)
        middle = picture.height() // 2
        row = [picture.pixel(x, middle) for x in range(picture.width() // 2, picture.width())]
        return sum(contrast(pixel, ground) >= 2.5 for pixel in row)

    ring.resize(ring.sizeHint())
    ring.set_share(0, 46)
    nothing_done = inked()
    assert nothing_done >= 1
    ring.set_share(40, 46)
    assert inked() >= 2 * nothing_done


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK, Choice.CONTRAST])
@pytest.mark.parametrize("kind", ButtonKind)
def test_what_cannot_be_pressed_is_paler_with_its_key(
    qtbot: QtBot, theme: Theme, kind: ButtonKind, choice: Choice
) -> None:
    theme.choose(choice)
    button = Button(theme, "Wat ontbreekt", kind=kind, key="Ctrl Shift W")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    pressable = text_contrast(button.grab().toImage())
    button.setEnabled(False)
    assert text_contrast(button.grab().toImage()) <= 0.75 * pressable


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.CONTRAST])
def test_a_box_that_cannot_be_changed_still_shows_whether_it_is_checked(
    qtbot: QtBot, theme: Theme, choice: Choice
) -> None:
    theme.choose(choice)
    box = CheckBox(theme, "Deze tekst is klaar")
    qtbot.addWidget(box)
    looks = []
    for checked, may in ((False, False), (True, False), (True, True)):
        box.setChecked(checked)
        box.setEnabled(may)
        looks.append(box.grab().toImage())
    unchecked, still_checked, pressable = looks
    assert still_checked != unchecked
    assert still_checked != pressable


def test_after_undo_the_line_says_what_was_undone_and_then_when_it_was_saved(
    qtbot: QtBot, theme: Theme
) -> None:
    line = SavedLine(theme)
    qtbot.addWidget(line)
    line.show_saved("11:33")
    assert line.words == "Bewaard 11:33"
    line.show_undone("Antwoord toegevoegd")
    line.show_saved("11:34")
    assert line.words == "Ongedaan gemaakt: Antwoord toegevoegd"
    line.undone_shown.setInterval(1)
    line.show_undone("Antwoord toegevoegd")
    qtbot.waitUntil(lambda: line.words == "Bewaard 11:34")


def test_undo_is_offered_only_when_there_is_something_to_undo(qtbot: QtBot, theme: Theme) -> None:
    line = SavedLine(theme)
    qtbot.addWidget(line)
    line.show()
    assert not line.undo.isVisible()
    line.set_undo_possible(possible=True)
    with qtbot.waitSignal(line.undo_wanted):
        QTest.mouseClick(line.undo, Qt.MouseButton.LeftButton)


def test_with_little_room_the_act_goes_first_then_the_key_then_the_time_and_undo_is_never_cut(
    qtbot: QtBot, theme: Theme
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    line = SavedLine(theme, page, tells_act=True)
    row = QHBoxLayout(page)
    row.addStretch(1)
    row.addWidget(line)
    line.show_saved("11:33")
    line.set_undo_possible(possible=True, act="Antwoord toegevoegd")
    page.show()
    told: list[tuple[bool, bool, bool]] = []
    for width in range(page.sizeHint().width(), page.minimumSizeHint().width() - 1, -4):
        page.resize(width, Height.HEADER)
        settle()
        page.grab()
        assert line.undo.shows_all
        labels = {label.text(): label for label in line.findChildren(PlainLabel) if label.isVisible()}
        act, time = labels.get("Antwoord toegevoegd"), labels.get("Bewaard 11:33")
        now = (
            act is not None and act.width() >= act.sizeHint().width(),
            "Ctrl Z" not in line.undo.toolTip(),
            time is not None,
        )
        assert time is None or time.shows_all
        if now not in told:
            told.append(now)
    assert told == [
        (True, True, True),
        (False, True, True),
        (False, False, True),
        (False, True, False),
        (False, False, False),
    ]
    line.show_elsewhere("De stick is weg")
    settle()
    assert {label.text() for label in line.findChildren(PlainLabel) if label.isVisible()} == {
        "De stick is weg"
    }


def test_what_flows_inside_another_layout_gets_the_height_of_its_new_words_at_once(
    qtbot: QtBot, theme: Theme
) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    page = QWidget(whole)
    column, flow, around = QVBoxLayout(page), FlowLayout(gap=Space.S), QVBoxLayout(whole)
    column.addLayout(flow)
    below = plain_label("eronder", TextRole.BODY, page)
    column.addWidget(below)
    around.addWidget(page)
    around.addStretch(1)
    buttons = [Button(theme, f"knop {number}", page) for number in range(4)]
    for button in buttons:
        flow.addWidget(button)
    whole.resize(480, 400)
    whole.show()
    settle()
    line = below.y()
    buttons[0].set_words("een knop met veel meer woorden")
    whole.resize(481, 400)  # what is around it is laid out before it knows of the words
    settle()
    lower = below.y()
    assert lower == line + Height.FIELD + Space.S
    buttons[1].hide()
    buttons[2].hide()
    settle()
    assert (below.y(), flow.heightForWidth(flow.geometry().width())) == (line, Height.FIELD)


def test_what_follows_a_long_name_stays_when_the_name_is_cut() -> None:
    font = role_font(TextRole.BODY)
    long = "Een naam die veel te lang is voor de rand van een groepje post-its"
    assert elided(long, font, 200, " (12)").endswith("… (12)")
    assert elided("Kort", font, 200, " (12)") == "Kort (12)"


def test_a_notice_says_its_sentence_acts_and_goes_away(qtbot: QtBot, theme: Theme) -> None:
    done: list[str] = []
    notice = Notice(theme)
    qtbot.addWidget(notice)
    assert notice.isHidden()
    notice.show_notice(
        EVIL, [NoticeAction("Gebruik het", lambda: done.append("ja")), NoticeAction("Laat", done.clear)]
    )
    assert notice.sentence == EVIL
    button = next(child for child in notice.findChildren(Button) if child.words == "Gebruik het")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["ja"]
    assert notice.isHidden()


def test_a_notice_of_what_went_well_bears_no_warning(qtbot: QtBot, theme: Theme) -> None:
    notice = Notice(theme)
    qtbot.addWidget(notice)

    def colour_of_sign() -> set[str]:
        picture = notice.grab().toImage()
        dots = [QPoint(x, y) for x in range(Space.M, Space.M + SignSize.ROW) for y in range(picture.height())]
        return {picture.pixelColor(dot).name().upper() for dot in dots}

    notice.show_notice("De toestand van 9 uur staat terug.", gone_well=True)
    assert theme.colours.warning not in colour_of_sign()
    notice.show_notice("De stick is weg.")
    assert theme.colours.warning in colour_of_sign()


def test_an_error_without_actions_can_be_put_away(qtbot: QtBot, theme: Theme) -> None:
    notice = Notice(theme)
    qtbot.addWidget(notice)
    notice.show_error(KnownError("De stick is weg. Je werk staat veilig op deze computer."))
    buttons = notice.findChildren(Button)
    assert [button.words for button in buttons] == ["Begrepen"]
    with qtbot.waitSignal(notice.closed):
        QTest.keyClick(buttons[0], Qt.Key.Key_Return)


def test_the_first_click_in_a_list_that_was_scrolled_is_about_the_row_under_the_mouse(
    qtbot: QtBot, theme: Theme
) -> None:
    window = QWidget()
    window.resize(300, 200)
    elsewhere = QPushButton("Elders")
    rows = CheckList(theme, "Werkvormen")
    rows.show_items([Item(str(number), f"Rij {number}", checked=False) for number in range(40)])
    toggled: list[str] = []
    rows.toggled.connect(lambda key, _on: toggled.append(key))
    layout = QHBoxLayout(window)
    layout.addWidget(elsewhere)
    layout.addWidget(rows)
    _shown(qtbot, window)
    elsewhere.setFocus()
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum())
    spot = QPoint(20, rows.viewport().height() // 2)
    seen = rows.indexAt(spot).row()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert seen > 20
    assert toggled == [str(seen)]


def test_one_row_more_at_an_end_and_other_words_leave_the_other_rows_alone(
    qtbot: QtBot, theme: Theme
) -> None:
    chosen = CheckList(theme, "Werkvormen")
    qtbot.addWidget(chosen)
    first, second, third = (Item(key, f"werkvorm {key}", checked=False) for key in "abc")
    resets: list[str] = []
    chosen.model().modelReset.connect(lambda: resets.append("anew"))
    changed: list[int] = []
    chosen.model().dataChanged.connect(lambda index: changed.append(index.row()))
    chosen.show_items([second])
    chosen.show_items([second, third])
    chosen.show_items([first, second, third])
    assert (resets, changed) == ([], [])
    chosen.choose("c")
    chosen.show_items([first, replace(second, checked=True), third])
    assert (resets, changed) == ([], [1])
    assert chosen.currentIndex().row() == 2
    chosen.show_items([third, first])
    assert (resets, changed) == (["anew"], [1])
    assert [chosen.model().index(row, 0).data() for row in range(2)] == ["werkvorm c", "werkvorm a"]


def test_an_empty_place_has_one_next_step(qtbot: QtBot, theme: Theme) -> None:
    place = EmptyPlace(theme, "Nog niets", "Typ wat je hoort en druk Enter.", "Begin")
    qtbot.addWidget(place)
    with qtbot.waitSignal(place.step_wanted):
        QTest.mouseClick(place.findChildren(Button)[0], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("sign", Sign)
def test_every_sign_can_be_painted_inside_its_square(sign: Sign) -> None:
    picture = QImage(48, 48, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    paint_sign(painter, sign, QRectF(8, 8, 32, 32), "#000000")
    painter.end()
    dark = [(x, y) for x in range(48) for y in range(48) if picture.pixelColor(x, y).lightness() < 128]
    assert dark
    assert all(8 <= x < 40 and 8 <= y < 40 for x, y in dark)


def test_the_theme_can_be_forced_and_dresses_the_application(qtbot: QtBot, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose(Choice.DARK)
    assert theme.scheme is Scheme.DARK
    with qtbot.waitSignal(theme.changed):
        theme.choose(Choice.CONTRAST)
    assert theme.scheme in (Scheme.CONTRAST_LIGHT, Scheme.CONTRAST_DARK)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("sign", Sign, ids=lambda sign: sign.name)
def test_a_sign_is_what_its_file_draws(sign: Sign) -> None:
    svg = resource("icons", f"{sign.value}.svg").read_text(encoding="utf-8")
    ours, theirs = _white(), _white()
    painter = QPainter(ours)
    paint_sign(painter, sign, QRectF(ours.rect()), "#000000", stroke=2)
    painter.end()
    painter = QPainter(theirs)
    QSvgRenderer(QByteArray(svg.replace("currentColor", "#000000").encode())).render(painter)
    painter.end()
    apart = max(
        abs(ours.pixelColor(x, y).lightness() - theirs.pixelColor(x, y).lightness())
        for x in range(ours.width())
        for y in range(ours.height())
    )
    assert apart < 64


def _white() -> QImage:
    image = QImage(96, 96, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    return image


def test_keys_held_together_are_shown_one_way_however_they_are_written(theme: Theme) -> None:
    assert key_cap_width("Ctrl+Shift+M") == key_cap_width("Ctrl Shift M")
    assert key_cap_width("Ctrl++") == key_cap_width("Ctrl +") > key_cap_width("+")
