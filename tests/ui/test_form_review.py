"""A form in Word on screen: read, put right with single keys, used, and filled in from Indienen."""

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.guides.form_lines import LineKind
from app.imports.word_form import read_form
from app.store.opening import OpenMode
from app.ui.prepare.form_review import FormReview
from app.ui.prepare.methods import MethodsPart
from app.ui.submit.fill_form_page import FillFormPage
from app.ui.theme.style import Theme
from app.workshop.exports import Exports
from app.workshop.guides import GRONDPLAN
from app.workshop.methods import use_form
from tests.imports.word_forms import SHAPES, save
from tests.ui.preparing import Prepare, preparing
from tests.ui.submitting import Hands, hands_on

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
NAME = "Formulier EXPOO.docx"


@pytest.fixture
def prepare(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Prepare]:
    save(SHAPES["headed"](), tmp_path / NAME)
    with preparing(qtbot, qapp, theme, tmp_path) as opened:
        yield opened


def methods_of(prepare: Prepare) -> MethodsPart:
    page = prepare[2]
    part = page.part(MethodsPart)
    page.show_part(page.parts.number_of(type(part)))
    return part


def review_of(prepare: Prepare, folder: Path) -> FormReview:
    part = methods_of(prepare)
    part.bring_from(folder / NAME)
    assert part.review_shown
    return part.review


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def choose(review: FormReview, text: str) -> None:
    review.list.choose(next(at for at, line in enumerate(review.list.lines) if line.text == text))


def kind(review: FormReview) -> LineKind:
    return review.list.lines[review.list.row].kind


def questions(prepare: Prepare) -> list[str]:
    guide = prepare[1].practice.workshop.guides.get(GRONDPLAN)
    assert guide is not None
    return [step.question for _section, step in guide.steps()]


def test_ctrl_o_takes_a_form_and_shows_what_was_read(prepare: Prepare, tmp_path: Path) -> None:
    window, opened, _page = prepare
    asked: list[str] = []

    def answer(start: Path) -> Path:
        asked.append(str(start))
        return tmp_path / NAME

    window.files.dialogs.answer = answer  # type: ignore[attr-defined]
    part = methods_of(prepare)
    press(Key.Key_O, CTRL)
    assert asked
    assert part.review_shown
    assert part.review.list.hasFocus()
    assert part.review.counts == "5 onderdelen · 7 vragen · 7 gegevens"
    assert opened.practice.workshop.forms.name is None


def test_each_line_says_what_it_is_and_where_its_answer_goes(prepare: Prepare, tmp_path: Path) -> None:
    review = review_of(prepare, tmp_path)
    said = [review.list.words_of(row) for row in range(len(review.list.lines))]
    assert "Gegeven, Indiener (organisatie of netwerk), cel in tabel 1 · Indiener" in said
    assert "Vraag, Voor wie is de praktijk uiteindelijk bedoeld?, cel in tabel 2" in said
    assert "Vraag, Wie doet wat?, rijen van tabel 3" in said
    assert "Onderdeel, Doelgroep" in said
    assert "Niets, Grondplan van een praktijk" in said


def test_one_letter_changes_what_a_line_is(prepare: Prepare, tmp_path: Path) -> None:
    review = review_of(prepare, tmp_path)
    choose(review, "Vertel waarom de praktijk er kwam.")
    for key, wanted in (
        (Key.Key_V, LineKind.QUESTION),
        (Key.Key_O, LineKind.SECTION),
        (Key.Key_N, LineKind.NOTHING),
        (Key.Key_U, LineKind.HELP),
    ):
        press(key)
        assert kind(review) is wanted
        assert [one for one, button in review.kinds.items() if button.isChecked()] == [wanted]
    press(Key.Key_V)
    assert review.counts == "5 onderdelen · 8 vragen · 7 gegevens"


def test_a_datum_becomes_a_question_and_back(prepare: Prepare, tmp_path: Path) -> None:
    review = review_of(prepare, tmp_path)
    choose(review, "Contactpersoon")
    assert review.datum.currentText() == "Contactpersoon"
    press(Key.Key_V)
    assert (kind(review), review.datum.currentIndex()) == (LineKind.QUESTION, 0)
    press(Key.Key_G)
    assert kind(review) is LineKind.DATUM
    review.datum.setCurrentIndex(2)
    review.datum.activated.emit(2)
    assert review.list.words_of(review.list.row) == "Gegeven, Contactpersoon, cel in tabel 1 · Indiener"


def test_the_words_of_a_line_are_changed_and_esc_leaves_them(prepare: Prepare, tmp_path: Path) -> None:
    review = review_of(prepare, tmp_path)
    choose(review, "Wie doet wat?")
    press(Key.Key_Return)
    assert review.text.hasFocus()
    review.text.setPlainText("Wie doet wat, en wanneer?")
    press(Key.Key_Return)
    assert review.list.hasFocus()
    assert review.list.lines[review.list.row].text == "Wie doet wat, en wanneer?"
    press(Key.Key_F2)
    review.text.setPlainText("Toch niet")
    press(Key.Key_Escape)
    assert review.list.lines[review.list.row].text == "Wie doet wat, en wanneer?"
    assert review.list.hasFocus()


def test_ctrl_z_takes_back_the_last_correction(prepare: Prepare, tmp_path: Path) -> None:
    review = review_of(prepare, tmp_path)
    before = list(review.list.lines)
    choose(review, "Wie doet wat?")
    press(Key.Key_N)
    choose(review, "Doelgroep")
    press(Key.Key_U)
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    assert review.list.lines == before
    assert review.list.lines[review.list.row].text == "Wie doet wat?"


def test_words_stay_when_another_line_is_chosen(prepare: Prepare, tmp_path: Path) -> None:
    review = review_of(prepare, tmp_path)
    choose(review, "Wie doet wat?")
    row = review.list.row
    press(Key.Key_Return)
    QTest.keyClicks(review.text, "Wie doet dit?")
    review.list.choose(row + 1)
    assert review.list.lines[row].text == "Wie doet dit?"


def test_ctrl_z_in_the_review_never_undoes_the_practice(prepare: Prepare, tmp_path: Path) -> None:
    practice = prepare[1].practice
    practice.do(lambda: practice.workshop.drafts.write("los", "Blijft"))
    review = review_of(prepare, tmp_path)
    for widget in (review.list, review.use, review.datum):
        widget.setFocus()
        press(Key.Key_Z, CTRL)
        assert practice.workshop.drafts.text("los") == "Blijft"


def test_corrections_wait_for_who_comes_back_to_the_form(prepare: Prepare, tmp_path: Path) -> None:
    review = review_of(prepare, tmp_path)
    choose(review, "Wie doet wat?")
    row = review.list.row
    press(Key.Key_N)
    review.datum.setFocus()
    press(Key.Key_Escape)
    assert review.list.hasFocus()
    press(Key.Key_Escape)
    review = review_of(prepare, tmp_path)
    assert review.list.lines[row].kind is LineKind.NOTHING


def test_the_preview_follows_every_correction(prepare: Prepare, tmp_path: Path) -> None:
    review = review_of(prepare, tmp_path)
    assert "Wie doet wat?" in [line.words for line in review.preview.list.lines]
    assert review.preview.kept.startswith("3 vragen had je al")
    choose(review, "Wie doet wat?")
    press(Key.Key_N)
    assert "Wie doet wat?" not in [line.words for line in review.preview.list.lines]
    choose(review, "Overdraagbaarheid")
    press(Key.Key_N)
    assert "Overdraagbaarheid" not in [line.words for line in review.preview.list.lines]


def test_used_as_it_was_put_right(prepare: Prepare, tmp_path: Path) -> None:
    review = review_of(prepare, tmp_path)
    choose(review, "Wie doet wat?")
    press(Key.Key_N)
    choose(review, "Vertel waarom de praktijk er kwam.")
    press(Key.Key_V)
    press(Key.Key_Return, CTRL)
    part = prepare[2].part(MethodsPart)
    assert not part.review_shown
    assert "Wie doet wat?" not in questions(prepare)
    assert "Vertel waarom de praktijk er kwam." in questions(prepare)
    assert part.result.startswith("'Grondplan' is ingelezen")
    assert "Bij Indienen" in part.result
    assert prepare[1].practice.workshop.forms.name == NAME


def test_esc_uses_nothing(prepare: Prepare, tmp_path: Path) -> None:
    before = questions(prepare)
    review_of(prepare, tmp_path)
    press(Key.Key_Escape)
    part = prepare[2].part(MethodsPart)
    assert not part.review_shown
    assert part.bring.hasFocus()
    assert questions(prepare) == before
    assert prepare[1].practice.workshop.forms.name is None


def test_without_a_question_the_form_can_not_be_used(prepare: Prepare, tmp_path: Path) -> None:
    review = review_of(prepare, tmp_path)
    for row, line in enumerate(list(review.list.lines)):
        if line.kind is LineKind.QUESTION:
            review.list.choose(row)
            press(Key.Key_N)
    assert not review.use.isEnabled()
    press(Key.Key_Return, CTRL)
    assert prepare[1].practice.workshop.forms.name is None


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("oud.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1WordDocument", "komt uit een oude Word"),
        ("gewoon.docx", b"tekst", "is geen Word-bestand"),
        ("leeg.odt", b"", "is leeg"),
    ],
)
def test_what_is_no_form_is_told_and_nothing_opens(
    prepare: Prepare, tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    (tmp_path / name).write_bytes(content)
    part = methods_of(prepare)
    part.bring_from(tmp_path / name)
    assert says in prepare[0].notice.sentence
    assert not part.review_shown


def test_every_line_is_in_sight_when_the_keyboard_is_at_it(prepare: Prepare, tmp_path: Path) -> None:
    prepare[0].resize(1280, 720)
    review = review_of(prepare, tmp_path)
    for key in (Key.Key_End, Key.Key_Home):
        press(key)
        QApplication.processEvents()
        row = review.list.visualRect(review.list.currentIndex())
        assert review.list.viewport().rect().contains(row)


# -- Indienen


@pytest.fixture
def submit(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Hands]:
    with hands_on(qtbot, qapp, theme, tmp_path) as hands:
        yield hands


def with_form(hands: Hands) -> None:
    """The practice works with a form, and one of its questions has a text."""
    reading = read_form(save(SHAPES["headed"](), hands.folder / NAME))
    use_form(hands.workshop, reading.name, reading.content, reading.lines)
    guide = hands.workshop.guides.get(GRONDPLAN)
    assert guide is not None
    step = next(step for _section, step in guide.steps() if step.question == "Wie doet wat?")
    hands.workshop.drafts.write(guide.step_id(step), "Fien doet het onthaal.")


def fill_page(hands: Hands) -> FillFormPage:
    hands.page.overview.form.click()
    page = hands.page.shown
    assert isinstance(page, FillFormPage)
    return page


def test_the_form_is_offered_only_when_there_is_one(submit: Hands) -> None:
    assert not submit.page.overview.form.isVisible()
    with_form(submit)
    assert submit.page.overview.form.isVisible()
    submit.workshop.undo()
    submit.workshop.undo()
    assert not submit.page.overview.form.isVisible()


def test_what_goes_where_is_seen_before_it_is_written(submit: Hands) -> None:
    with_form(submit)
    page = fill_page(submit)
    assert page.about.startswith(f"In ‘{NAME}’ krijgen ")
    assert "onder ‘Niet geplaatst’" in page.about
    words = [line.words for line in page.list.lines]
    assert "Nog leeg in het formulier (6)" in words
    assert words.index("Wie doet wat?") > next(at for at, one in enumerate(words) if "zijn plaats" in one)
    assert page.write.hasFocus()
    assert Exports(submit.workshop.file).all() == []


def test_the_filled_form_is_written_kept_and_shown(submit: Hands) -> None:
    with_form(submit)
    fill_page(submit)
    submit.press(Key.Key_E, CTRL)
    submit.go_past_privacy()
    path = submit.folder / "Formulier EXPOO – ingevuld.docx"
    document = docx.Document(str(path))
    assert document.tables[0].rows[0].cells[1].text == submit.workshop.practice.title
    assert "Fien doet het onthaal." in [one.text for one in document.paragraphs]
    kept = Exports(submit.workshop.file).all()[0]
    assert Exports(submit.workshop.file).content_of(kept) == path.read_bytes()
    assert submit.page.overview.sent.words.startswith("‘Formulier EXPOO – ingevuld.docx’ staat in de map")


def test_without_the_contact_person(submit: Hands) -> None:
    with_form(submit)
    page = fill_page(submit)
    page.anonymous.click()
    assert "Contactpersoon" not in [line.words for line in page.list.lines]
    page.write.click()
    submit.go_past_privacy()
    document = docx.Document(str(submit.folder / "Formulier EXPOO – ingevuld.docx"))
    assert document.tables[0].rows[2].cells[1].text == ""


def test_a_place_that_can_not_be_written_is_told_and_another_is_asked(submit: Hands) -> None:
    with_form(submit)
    name = "Formulier EXPOO – ingevuld.docx"
    submit.answers[name] = submit.folder / "weg" / name
    page = fill_page(submit)
    page.write.click()
    submit.go_past_privacy()
    assert "is er niet" in page.notice.sentence
    assert Exports(submit.workshop.file).all() == []
    submit.answers[name] = submit.folder / name
    page.notice.findChildren(type(page.write))[0].click()
    assert (submit.folder / name).exists()


def test_a_form_that_is_not_wanted_any_more_goes_and_undo_brings_it_back(submit: Hands) -> None:
    with_form(submit)
    fill_page(submit).forget.click()
    assert submit.page.shown is submit.page.overview
    assert not submit.page.overview.form.isVisible()
    submit.workshop.undo()
    assert submit.page.overview.form.isVisible()


def test_esc_goes_back_and_writes_nothing(submit: Hands) -> None:
    with_form(submit)
    fill_page(submit)
    submit.press(Key.Key_Escape)
    assert submit.page.shown is submit.page.overview
    assert Exports(submit.workshop.file).all() == []


def test_who_can_only_look_writes_no_form(submit: Hands) -> None:
    with_form(submit)
    submit.open_again(OpenMode.READ)
    page = fill_page(submit)
    assert not page.write.isEnabled()
    assert not page.forget.isVisible()
    submit.press(Key.Key_E, CTRL)
    assert not (submit.folder / "Formulier EXPOO – ingevuld.docx").exists()
