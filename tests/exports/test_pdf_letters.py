"""Letters from the left and from the right, on lines of a PDF."""

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from app.exports.pdf_fonts import stretches
from app.exports.pdf_joining import joined
from app.exports.pdf_lines import Inline, lines_of, words_of
from app.exports.pdf_order import by_eye, has_right_to_left, levels, turned
from app.foundation.resources import resource
from app.ui.theme.fonts import register_fonts


def by_the_eye(text: str, base: int = 0) -> str:
    level_of = levels(text, base)
    return "".join(turned(text[place]) if level_of[place] % 2 else text[place] for place in by_eye(level_of))


@pytest.fixture(scope="module")
def qt_fonts(qapp: object) -> None:
    del qapp
    register_fonts(resource("fonts"))


@given(st.text("abאבגجد12 ,.()-€%!", min_size=1, max_size=9).map(str.strip), st.booleans())
def test_the_order_is_that_of_the_window(qt_fonts: None, text: str, from_the_right: bool) -> None:
    del qt_fonts
    seen = order_of_qt(text, from_the_right=from_the_right)
    assume(sorted(seen) == list(range(len(text))))  # Qt draws some letters together
    assert by_eye(levels(text, int(from_the_right))) == seen


def order_of_qt(text: str, *, from_the_right: bool) -> list[int]:
    """Places in ``text`` from left to right, as Qt lays out a line."""
    layout = QTextLayout(text, QFont("Noto Sans", 20))
    option = QTextOption()
    ways = Qt.LayoutDirection
    option.setTextDirection(ways.RightToLeft if from_the_right else ways.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    runs = layout.glyphRuns(0, len(text), QTextLayout.GlyphRunRetrievalFlag.RetrieveAll)
    places = [
        (where.x(), at)
        for run in runs
        for where, at in zip(run.positions(), run.stringIndexes(), strict=True)
    ]
    return [at for _x, at in sorted(places)]


def forms(text: str) -> str:
    return "".join(letter for letter, _at in joined(text))


def drawn(text: str, base: int = 0, width: float = 10_000, *, size: float = 10) -> list[str]:
    lines = lines_of(words_of([Inline(text)], size, base), width)
    return ["".join(piece.text for piece in line) for line in lines]


@pytest.mark.parametrize(
    ("text", "base", "seen"),
    [
        ("abc", 0, "abc"),
        ("zeg אבג tegen", 0, "zeg גבא tegen"),
        ("אבג abc דה", 1, "הד abc גבא"),
        ("אבג 12,5 kg", 1, "kg 12,5 גבא"),
        ("(אבג)", 1, "(גבא)"),
        ("אבג (abc) דה", 1, "הד (abc) גבא"),
        ("zeg (אבג) nu", 0, "zeg (גבא) nu"),
        ("a (b אב) גד", 0, "a (b בא) דג"),
        ("من 12 إلى 15", 1, "15 ىلإ 12 نم"),
        ("prijs: 12€ אב", 0, "prijs: 12€ בא"),
        ("אב 12€", 1, "12€ בא"),
        ("אב!", 1, "!בא"),
    ],
)
def test_letters_stand_in_the_order_of_the_eye(text: str, base: int, seen: str) -> None:
    assert by_the_eye(text, base) == seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("سلام", "\ufeb3\ufefc\ufee1"),
        ("في", "\ufed3\ufef2"),
        ("لأن", "\ufef7\ufee5"),
        ("لَا", "\ufefb\u064e"),  # a mark between lam and alef does not part them
        ("مّ", "\ufee1\u0651"),
        ("مَّد", "\ufee3\ufc60\ufeaa"),  # shadda and fatha are one mark
        ("بَيْت", "\ufe91\u064e\ufef4\u0652\ufe96"),  # marks don't part the letters round them
        ("بـ", "\ufe91ـ"),
        ("ب\u200cب", "\ufe8f\u200c\ufe8f"),  # parted by hand
        ("abc", "abc"),
    ],
)
def test_arabic_letters_take_the_form_that_their_neighbours_ask(text: str, seen: str) -> None:
    assert forms(text) == seen


def test_each_letter_knows_from_where_it_came() -> None:
    assert [at for _letter, at in joined("سلام")] == [0, 1, 3]


def test_a_mark_stays_after_its_letter_when_a_line_is_turned() -> None:
    assert drawn("بَت", 1) == ["\ufe96\ufe91\u064e"]


def test_text_from_the_right_is_broken_before_it_is_turned() -> None:
    assert drawn("في سلام", 1, 25) == [drawn("في", 1)[0], drawn("سلام", 1)[0]]


def test_a_stretch_from_the_right_in_a_dutch_line_goes_on_where_its_line_ends() -> None:
    words = ["אבגד", "הוזח", "טיכל", "מנסע"]
    lines = drawn(f"zeg {' '.join(words)} tegen wie er is", 0, 60)
    assert len(lines) > 2
    read = " ".join(by_the_eye(line) for line in lines)
    assert read.split() == ["zeg", *words, "tegen", "wie", "er", "is"]


@given(st.text("abc אבג 12,()سلا€", max_size=30), st.integers(0, 1))
def test_no_letter_is_lost_when_a_line_is_turned(text: str, base: int) -> None:
    assert sorted(by_eye(levels(text, base))) == list(range(len(text)))


@given(st.text(max_size=60))
@example("00000000🌀")
def test_whatever_people_type_can_be_cut_into_lines_that_fit(text: str) -> None:
    size, width = 10.0, 60.0
    for line in lines_of(words_of([Inline(text)], size, int(has_right_to_left(text))), width):
        assert sum(piece.width for piece in line) <= width + 0.01 or len(line) == 1


def test_a_hard_end_of_a_line_is_an_end_and_spaces_are_one() -> None:
    assert drawn("een  twee\tdrie\r\nvier\u2028\nvijf") == ["een twee drie", "vier", "", "vijf"]


def test_a_long_address_is_cut_after_its_signs() -> None:
    first, *_rest = drawn("https://example.org/een/lang/pad/naar/iets", width=120)
    assert first.endswith("/")


def test_letters_without_a_shape_are_left_out_and_emoji_stand_apart() -> None:
    parts = list(stretches("a\u200bb\u00ad👩🏾\u200d🍼ሰላም"))
    assert [letters for _font, letters in parts] == ["ab", "👩🏾\u200d🍼", "ሰላም"]
    assert parts[1][0] == ""
