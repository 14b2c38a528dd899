"""A text to tell: its lines, what is bold in them, and what hangs from a bullet."""

from app.prose.telling import Stretch, Told, told


def test_paragraphs_and_what_is_bold_or_italic_in_them() -> None:
    assert told("Deze **factoren** zijn *eigen*.") == (
        Told("Deze factoren zijn eigen.", (Stretch(5, 13, bold=True), Stretch(19, 24, italic=True))),
    )


def test_items_hang_from_their_bullet_or_number_once() -> None:
    lines = told("- een\n- twee\n\n  nog van twee\n\n3. drie")
    assert [(line.marker, line.text, line.depth) for line in lines] == [
        ("•", "een", 1), ("•", "twee", 1), ("", "nog van twee", 1), ("3.", "drie", 1),
    ]  # fmt: skip


def test_a_list_in_a_list_hangs_deeper() -> None:
    lines = told("- een\n    - onder een")
    assert [(line.text, line.depth) for line in lines] == [("een", 1), ("onder een", 2)]


def test_a_heading_is_bold_and_a_line_break_stays_in_its_paragraph() -> None:
    head, rest = told("## Kop\n\nregel  \nvolgende")
    assert head == Told("Kop", (Stretch(0, 3, bold=True),))
    assert rest.text == "regel\nvolgende"


def test_what_looks_like_html_stays_text_and_nothing_gives_nothing() -> None:
    assert [line.text for line in told("<b>vet</b>")] == ["<b>vet</b>"]
    assert told(" \n\n") == ()
