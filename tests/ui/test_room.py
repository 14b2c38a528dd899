from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.prose.telling import told
from app.ui.projector import measures as m
from app.ui.projector.feed import RoomFeed, RoomMode
from app.ui.projector.flow import Page
from app.ui.projector.layout import pages_of
from app.ui.projector.room_painter import footer_area
from app.ui.projector.room_view import RoomView
from app.ui.projector.scene import (
    Black,
    Break,
    ClockScene,
    Explain,
    Instruction,
    Question,
    Scene,
    SmallTimer,
    TimerScene,
    Trial,
    clock_words,
)
from app.ui.projector.screens import ScreenWatch
from app.ui.projector.window import RoomWindow
from app.ui.theme.tokens import COLOURS, Scheme

pytestmark = pytest.mark.usefixtures("theme")

PLANES = {
    "full hd": m.Plane.of(QSize(1920, 1080)),
    "16:10": m.Plane.of(QSize(1280, 800)),
    "4:3": m.Plane.of(QSize(1400, 1050)),
    "xga": m.Plane.of(QSize(1024, 768)),
}
FORTY = tuple(
    f"Antwoord {number}: " + f"wat wij doen is altijd net iets anders {number} " * 6 for number in range(40)
)
LONG = " ".join(f"woord{number}" for number in range(450))
ARABIC = "شكرا جزيلا على هذا السؤال، أطفالي يحبون اللعب هنا"


def _bare(text: str) -> str:
    return "".join(text.split())


def _words(pages: tuple[Page, ...]) -> str:
    """All words of the answers, in reading order."""
    return _bare("".join(piece.words for page in pages for piece in page.pieces if piece.box))


@pytest.mark.parametrize("plane", PLANES.values(), ids=PLANES)
@pytest.mark.parametrize(
    "answers",
    [
        FORTY,
        (LONG,),
        ("kort", LONG, "kort"),
        ("<b>vet</b> <img src=x>",),
        (ARABIC, "😀👍🏽❤️", "እንኳን ደህና"),
        ("x" * 900,),
    ],
    ids=["forty", "450 words", "between", "html", "scripts", "one word"],
)
def test_every_word_of_every_answer_is_on_a_page(plane: m.Plane, answers: tuple[str, ...]) -> None:
    assert _words(pages_of(Question("Wat doe je?", answers), plane)) == _bare("".join(answers))


@pytest.mark.parametrize("plane", PLANES.values(), ids=PLANES)
@pytest.mark.parametrize("title", ["Kort?", "Een vraag die lang is " * 9, "Een vraag die niet ophoudt " * 60])
def test_nothing_stands_outside_its_page_or_on_something_else(plane: m.Plane, title: str) -> None:
    for page in pages_of(Question(title, (*FORTY, LONG)), plane):
        areas = [piece.area for piece in page.pieces]
        for number, area in enumerate(areas):
            assert area.left() >= plane.margin - 1
            assert area.right() <= plane.width - plane.margin + 1
            assert area.bottom() <= m.CONTENT_BOTTOM + m.STRETCH + 1
            assert not any(area.adjusted(1, 1, -1, -1).intersects(other) for other in areas[number + 1 :])


def _lines(number: int) -> str:
    return "\n".join("regel" for _ in range(number))


def test_a_block_that_misses_by_a_hair_takes_it_from_the_room_above_the_footer() -> None:
    page, *more = pages_of(Question("Wat?\nHoe?", (_lines(4), _lines(5))), PLANES["xga"])
    assert not more
    bottom = max(piece.area.bottom() for piece in page.pieces)
    assert m.CONTENT_BOTTOM < bottom <= m.CONTENT_BOTTOM + m.STRETCH
    assert bottom < footer_area(PLANES["xga"]).top()
    longer = pages_of(Question("Wat?\nHoe?", (_lines(4), _lines(6))), PLANES["xga"])
    assert len(longer) == 2


def test_one_text_that_misses_by_a_hair_is_not_cut() -> None:
    assert len(pages_of(Question("Wat?", (_lines(12),)), PLANES["xga"])) == 1
    assert len(pages_of(Question("Wat?", (_lines(13),)), PLANES["xga"])) == 2


def test_no_letter_is_smaller_than_the_floor() -> None:
    sizes = [m.ANSWER, m.EXPLAIN, m.SMALL, m.FOOTER, m.FOOTER_CLOCK, m.BREAK_UNTIL, m.TIMER_LABEL]
    assert min(size.size for size in sizes) >= 0.03 * m.HEIGHT
    assert m.ANSWER.size >= 0.035 * m.HEIGHT
    assert min(size.size for size in (*m.TITLE_SIZES, *m.INSTRUCTION_SIZES)) >= 0.055 * m.HEIGHT


def test_a_long_answer_runs_on_and_says_so() -> None:
    pieces = [
        piece for page in pages_of(Question("Wat?", (LONG,)), PLANES["full hd"]) for piece in page.pieces
    ]
    answer = [piece for piece in pieces if piece.box]
    assert len(answer) > 2
    assert [piece.continued for piece in answer] == [False] + [True] * (len(answer) - 1)
    assert [piece.goes_on for piece in answer] == [True] * (len(answer) - 1) + [False]


@pytest.mark.parametrize("words", range(90, 130))
def test_no_line_stands_alone_in_another_column(words: int) -> None:
    answer = " ".join(f"woord{number}" for number in range(words))
    pieces = [page.pieces for page in pages_of(Question("Wat?", (answer,)), PLANES["full hd"])]
    parts = [piece for page in pieces for piece in page if piece.box]
    assert len(parts) == 1 or min(piece.end - piece.start for piece in parts) > 1


def test_answers_fill_the_first_column_from_the_top_before_the_second() -> None:
    page = pages_of(Question("Wat?", ("a",) * 9), PLANES["full hd"])[0]
    places = [(piece.area.left(), piece.area.top()) for piece in page.pieces if piece.box]
    assert places == sorted(places)
    assert len({left for left, _ in places}) == 2


def test_a_question_keeps_its_words_whatever_its_length() -> None:
    for title in ("Kort?", "Een vraag die lang is " * 9, "Een vraag die niet ophoudt " * 60):
        pages = pages_of(Question(title, ("ja",)), PLANES["full hd"])
        shown = _bare("".join(piece.words for page in pages for piece in page.pieces if not piece.box))
        assert _bare(title) in shown
        assert all(any(not piece.box for piece in page.pieces) for page in pages)


def test_a_beamer_with_few_pixels_gets_one_column_and_4_to_3_small_margins() -> None:
    assert PLANES["xga"].columns == 1
    assert PLANES["full hd"].columns == 2
    assert PLANES["4:3"].width == 1440
    assert PLANES["4:3"].margin == 72


def test_right_to_left_answers_stand_at_the_right(qtbot: QtBot) -> None:
    view = _view(qtbot, Question("Wat?", (ARABIC,)))
    picture = view.grab().toImage()
    row = [x for x in range(96, 936) for y in range(230, 300) if picture.pixelColor(x, y).lightness() < 100]
    assert min(row) > 132 + 40
    assert max(row) > 936 - 60


def _view(qtbot: QtBot, scene: Scene, size: QSize | None = None) -> RoomView:
    view = RoomView()
    qtbot.addWidget(view)
    view.resize(size or QSize(1920, 1080))
    view.show_scene(scene)
    view.show()
    return view


def test_a_new_answer_goes_to_the_last_page_and_a_new_question_to_the_first(qtbot: QtBot) -> None:
    view = _view(qtbot, Question("Wat?", FORTY[:20]))
    assert view.page == 0
    view.show_scene(Question("Wat?", FORTY[:21]))
    assert view.page == view.pages - 1
    view.show_scene(Question("Hoe?", FORTY))
    assert view.page == 0


def test_a_changed_answer_leaves_the_page_where_it_is(qtbot: QtBot) -> None:
    view = _view(qtbot, Question("Wat?", FORTY))
    view.turn(1)
    view.show_scene(Question("Wat?", ("anders", *FORTY[1:])))
    assert view.page == 1
    view.show_scene(Question("Wat?", ("anders",)))
    assert view.page == 0


def test_pages_turn_and_stop_at_the_ends(qtbot: QtBot) -> None:
    view = _view(qtbot, Question("Wat?", FORTY))
    assert not view.turn(-1)
    with qtbot.waitSignal(view.page_changed) as turned:
        assert view.turn(1)
    assert turned.args == [1, view.pages]
    assert not view.turn(view.pages)


def test_the_preview_has_the_same_pages_as_the_wall(qtbot: QtBot) -> None:
    wall = _view(qtbot, Question("Wat?", FORTY), QSize(1024, 768))
    preview = _view(qtbot, Question("Wat?", FORTY), QSize(352, 264))
    preview.follow_screen(QSize(1024, 768))
    assert preview.page_texts == wall.page_texts


def test_black_is_black_and_text_from_people_is_text(qtbot: QtBot) -> None:
    view = _view(qtbot, Black(), QSize(320, 180))
    assert view.grab().toImage().pixelColor(160, 90).name() == "#000000"
    view.show_scene(Question("<h1>Wat?</h1>", ("<img src=x>",)))
    assert view.page_texts == (("<h1>Wat?</h1>", "<img src=x>"),)


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(
    "scene",
    [
        Question("", ()), Question("Wat?", ("", " ", "\n\n")), Explain("Uitleg", told("een\n\n- **twee**")),
        Explain("", ()),
        Instruction("Schrijf op " * 200), Instruction(""), Break("Pauze", "terug om 10.45"), Break(""),
        TimerScene(130, 300, "Denk alleen"), TimerScene(-5, 0), TimerScene(60 * 1000, 10), Black(),
        ClockScene("11:34"), ClockScene(""), Trial("Lezen?", "Zo groot", "Zo klein"), Trial(""),
    ],
)  # fmt: skip
def test_every_scene_can_be_painted_in_every_scheme(qtbot: QtBot, scene: Scene, scheme: Scheme) -> None:
    view = _view(qtbot, scene, QSize(640, 360))
    view.set_scheme(scheme)
    view.show_timer(SmallTimer(130, 300))
    assert not view.grab().isNull()
    assert view.pages >= 1


def test_an_instruction_that_is_too_long_gets_pages() -> None:
    pages = pages_of(Instruction("Schrijf op " * 200), PLANES["full hd"])
    assert len(pages) > 1
    assert "".join(piece.words for page in pages for piece in page.pieces).count("Schrijf") == 200


@pytest.mark.parametrize("plane", PLANES.values(), ids=PLANES.keys())
def test_a_number_of_two_digits_stands_whole_and_clear_of_its_words(plane: m.Plane) -> None:
    items = told("\n".join(f"{number}. Punt" for number in range(1, 13)))
    pieces = [piece for page in pages_of(Explain("Uitleg", items), plane) for piece in page.pieces]
    markers = [one for one in pieces if one.words.endswith(".")]
    words = [one for one in pieces if one.words == "Punt"]
    assert [one.words for one in markers] == [f"{number}." for number in range(1, 13)]
    for marker, word in zip(markers, words, strict=True):
        assert marker.left + marker.text.natural_width() + m.MARKER_GAP <= word.left


def test_time_stops_at_zero() -> None:
    assert [clock_words(seconds) for seconds in (130, 60, 5, 0, -8)] == [
        "2:10",
        "1:00",
        "0:05",
        "0:00",
        "0:00",
    ]


LIVE, NEXT = Question("Wat?", ("ja",)), Question("Hoe?", ("zo",))


def _given(feed: RoomFeed) -> Scene:
    return feed.scene


def _on(window: RoomWindow) -> Scene:
    return window.view.scene


@pytest.fixture
def feed() -> RoomFeed:
    feed = RoomFeed()
    feed.show_live(LIVE)
    return feed


def test_freeze_keeps_what_was_shown_and_live_shows_what_is_on(feed: RoomFeed) -> None:
    feed.set_mode(RoomMode.FREEZE)
    feed.show_live(NEXT)
    assert _given(feed) == LIVE
    feed.set_mode(RoomMode.LIVE)
    assert _given(feed) == NEXT


def test_the_same_key_twice_goes_back_to_live(feed: RoomFeed) -> None:
    feed.set_mode(RoomMode.BLACK)
    assert _given(feed) == Black()
    feed.set_mode(RoomMode.BLACK)
    assert _given(feed) == LIVE


def test_black_over_a_frozen_wall_goes_away_to_the_frozen_wall(feed: RoomFeed) -> None:
    feed.set_mode(RoomMode.FREEZE)
    feed.show_live(NEXT)
    for cover in (RoomMode.BLACK, RoomMode.INSTRUCTION, RoomMode.BLACK):
        feed.set_mode(cover)
        assert _given(feed) != LIVE
        feed.set_mode(cover)
        assert (feed.mode, _given(feed)) == (RoomMode.FREEZE, LIVE)
    feed.set_mode(RoomMode.BLACK)
    feed.set_mode(RoomMode.FREEZE)
    assert _given(feed) == LIVE
    feed.set_mode(RoomMode.FREEZE)
    assert _given(feed) == NEXT


def test_black_over_the_instruction_goes_away_to_the_instruction(feed: RoomFeed) -> None:
    feed.set_mode(RoomMode.FREEZE)
    feed.show_live(NEXT)
    feed.set_instruction(Instruction("Schrijf op"))
    seen = []
    for mode in (RoomMode.INSTRUCTION, RoomMode.BLACK, RoomMode.BLACK, RoomMode.INSTRUCTION):
        feed.set_mode(mode)
        seen.append(_given(feed))
    assert seen == [Instruction("Schrijf op"), Black(), Instruction("Schrijf op"), LIVE]


def test_live_takes_away_everything_that_covers(feed: RoomFeed) -> None:
    for mode in (RoomMode.FREEZE, RoomMode.BLACK, RoomMode.LIVE):
        feed.set_mode(mode)
    assert (_given(feed), feed.frozen) == (LIVE, None)
    feed.set_mode(RoomMode.BLACK)
    feed.set_mode(RoomMode.BLACK)
    assert feed.mode is RoomMode.LIVE


def test_after_black_the_page_is_where_it_was(qtbot: QtBot) -> None:
    view = _view(qtbot, Question("Wat?", FORTY))
    view.turn(2)
    view.show_scene(Black())
    view.show_scene(Question("Wat?", FORTY))
    assert view.page == 2
    view.show_scene(Black())
    view.show_scene(Question("Hoe?", FORTY))
    assert view.page == 0


def test_each_mode_shows_its_own(feed: RoomFeed) -> None:
    feed.set_timer(SmallTimer(130, 300), "Denk alleen")
    feed.set_instruction(Instruction("Schrijf op"))
    feed.set_break(Break("Pauze", "terug om 10.45"))
    feed.set_mode(RoomMode.TIMER)
    assert _given(feed) == TimerScene(130, 300, "Denk alleen")
    feed.set_mode(RoomMode.INSTRUCTION)
    assert _given(feed) == Instruction("Schrijf op")
    feed.set_mode(RoomMode.BREAK)
    assert _given(feed) == Break("Pauze", "terug om 10.45")
    feed.set_trial(Trial("Kan je dit lezen?"))
    feed.set_mode(RoomMode.TRIAL)
    assert _given(feed) == Trial("Kan je dit lezen?")


@pytest.mark.parametrize("timer", [None, SmallTimer(0, 0), SmallTimer(-3, 0)])
def test_without_a_timer_its_large_view_is_the_time_of_day(feed: RoomFeed, timer: SmallTimer | None) -> None:
    feed.set_time("11:34")
    feed.set_timer(timer)
    feed.set_mode(RoomMode.TIMER)
    assert _given(feed) == ClockScene("11:34")
    feed.set_timer(SmallTimer(0, 300))
    assert _given(feed) == TimerScene(0, 300, "")


def test_the_small_timer_stays_away_where_it_would_be_in_the_way(feed: RoomFeed) -> None:
    feed.set_timer(SmallTimer(130, 300))
    seen = {}
    for mode in RoomMode:
        feed.set_mode(mode)
        seen[feed.mode] = feed.small_timer is not None
    assert seen == {
        RoomMode.LIVE: True,
        RoomMode.BLACK: False,
        RoomMode.FREEZE: True,
        RoomMode.TIMER: False,
        RoomMode.INSTRUCTION: True,
        RoomMode.BREAK: False,
        RoomMode.TRIAL: False,
    }


@pytest.fixture
def window(qtbot: QtBot, feed: RoomFeed, qapp: QGuiApplication) -> Iterator[RoomWindow]:
    window = RoomWindow(feed, ScreenWatch(qapp))
    qtbot.addWidget(window)
    window.show_on(qapp.primaryScreen())
    yield window
    window.close()


def test_the_window_shows_what_the_feed_says(window: RoomWindow, feed: RoomFeed) -> None:
    assert _on(window) == LIVE
    feed.set_mode(RoomMode.BLACK)
    assert _on(window) == Black()


def test_a_change_of_screens_makes_the_room_black_until_it_is_confirmed(
    window: RoomWindow, feed: RoomFeed, qapp: QGuiApplication
) -> None:
    screen = qapp.primaryScreen()
    screen.geometryChanged.emit(screen.geometry())
    assert _on(window) == Black()
    feed.show_live(NEXT)
    feed.set_mode(RoomMode.FREEZE)
    assert _on(window) == Black()
    feed.set_mode(RoomMode.LIVE)
    window.show_on(screen)
    assert _on(window) == NEXT


@pytest.mark.parametrize(
    ("key", "mode"),
    [
        (Qt.Key.Key_L, RoomMode.LIVE), (Qt.Key.Key_B, RoomMode.BLACK), (Qt.Key.Key_Period, RoomMode.BLACK),
        (Qt.Key.Key_F, RoomMode.FREEZE), (Qt.Key.Key_I, RoomMode.INSTRUCTION), (Qt.Key.Key_F5, RoomMode.LIVE),
        (Qt.Key.Key_T, RoomMode.TIMER), (Qt.Key.Key_Z, RoomMode.BREAK),
    ],
)  # fmt: skip
def test_letters_and_the_clicker_ask_for_modes(
    qtbot: QtBot, window: RoomWindow, key: Qt.Key, mode: RoomMode
) -> None:
    with qtbot.waitSignal(window.keys.mode) as asked:
        QTest.keyClick(window, key)
    assert asked.args == [mode]


def test_arrows_turn_pages_and_the_clicker_goes_to_another_question(qtbot: QtBot, window: RoomWindow) -> None:
    turns: list[int] = []
    steps: list[int] = []
    window.keys.turn.connect(turns.append)
    window.keys.step.connect(steps.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        QTest.keyClick(window, key)
    assert (turns, steps) == ([1, -1], [1, -1])


def test_a_key_with_ctrl_is_not_for_the_room(qtbot: QtBot, window: RoomWindow) -> None:
    with qtbot.assertNotEmitted(window.keys.mode):
        QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)


def test_escape_leaves_the_full_screen(qtbot: QtBot, window: RoomWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert [window.isFullScreen(), window.isVisible()] == [False, True]


@pytest.mark.parametrize(("left", "token"), [(130, "ink"), (50, "warning"), (10, "danger"), (-4, "danger")])
def test_the_digits_of_a_timer_say_by_colour_too_that_the_end_is_near(
    qtbot: QtBot, left: int, token: str
) -> None:
    view = RoomView()
    qtbot.addWidget(view)
    view.resize(960, 540)
    view.show_scene(TimerScene(left, 300))
    image = view.grab().toImage()
    wanted = QColor(getattr(COLOURS[Scheme.LIGHT], token))
    inked = sum(image.pixelColor(x, y) == wanted for x in range(0, 960, 4) for y in range(180, 360, 4))
    assert inked > 100
