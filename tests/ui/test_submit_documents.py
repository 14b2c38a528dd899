"""What goes out from Indienen: real files, written beside the work; and what is said when that can't be."""

import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.exports import writing
from app.exports.wishes import AnnexKind
from app.exports.word_text import W
from app.guides.levels import Level
from app.imports.day_file import read_day_file
from app.store.opening import OpenMode
from app.ui.desktop import mail_address
from app.ui.submit.document_page import DocumentPage
from app.ui.submit.form_text_page import FormTextPage
from app.ui.submit.mail_page import MailPage
from app.ui.theme.style import Theme
from app.workshop.exports import Exports
from tests.ui.submitting import Hands, hands_on

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def submit(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Hands]:
    with hands_on(qtbot, qapp, theme, tmp_path) as hands:
        yield hands


def document_of(hands: Hands) -> DocumentPage:
    hands.press(Key.Key_E, CTRL)
    page = hands.page.shown
    assert isinstance(page, DocumentPage)
    return page


def write(hands: Hands, qtbot: QtBot) -> None:
    hands.write_on()
    qtbot.waitUntil(lambda: hands.page.overview.sent.isVisible(), timeout=60_000)


def headings(path: Path) -> list[str]:
    paragraphs = docx.Document(str(path)).paragraphs
    return [one.text for one in paragraphs if one.style is not None and one.style.name == "Heading 1"]


def test_ctrl_e_twice_makes_the_word_document_and_says_where_it_is(submit: Hands, qtbot: QtBot) -> None:
    page = document_of(submit)
    assert page.write.hasFocus()
    write(submit, qtbot)
    path = submit.folder / "Speelhuis.docx"
    assert "Doelgroep" in " ".join(headings(path))
    words = submit.page.overview.sent.words
    assert words.startswith(f"‘Speelhuis.docx’ staat in de map ‘{submit.folder.name}’.")
    assert "EXPOO" in words
    kept = Exports(submit.workshop.file).all()[0]
    assert (kept.format, kept.level) == ("docx", Level.INGEDIEND.value)
    assert Exports(submit.workshop.file).content_of(kept) == path.read_bytes()


def test_the_file_and_its_folder_open_from_there(submit: Hands, qtbot: QtBot) -> None:
    document_of(submit)
    write(submit, qtbot)
    assert submit.page.overview.sent.open.hasFocus()
    submit.press(Key.Key_Return)
    submit.page.overview.sent.folder.click()
    assert submit.desktop.opened == [submit.folder / "Speelhuis.docx", submit.folder]
    submit.desktop.willing = False
    submit.press(Key.Key_Return)
    assert "Open het zelf" in submit.window.notice.sentence


def test_the_file_has_the_id_that_stood_on_its_pages(submit: Hands, qtbot: QtBot) -> None:
    page = document_of(submit)
    seen = page.preview.given().code
    write(submit, qtbot)
    assert Exports(submit.workshop.file).all()[0].code == seen


def test_every_onderdeel_is_in_sight_when_the_keyboard_is_at_it(submit: Hands) -> None:
    submit.window.resize(1280, 720)
    form = document_of(submit).form
    parts = form.sections.list
    parts.setFocus()
    for key in (Key.Key_Home, Key.Key_End, Key.Key_Home):
        submit.press(key)
        QGuiApplication.processEvents()
        line, seen = parts.visualRect(parts.currentIndex()), form.visibleRegion().boundingRect()
        assert seen.contains(line.translated(parts.mapTo(form, parts.viewport().pos())))


def test_only_the_chosen_parts_go_along_and_are_chosen_the_next_time(submit: Hands, qtbot: QtBot) -> None:
    page = document_of(submit)
    page.form.sections.none.click()
    page.form.sections.list.setFocus()
    page.form.sections.list.setCurrentIndex(page.form.sections.list.model().index(2, 0))
    submit.press(Key.Key_Space)
    write(submit, qtbot)
    assert Exports(submit.workshop.file).all()[0].sections == ["doelgroep"]
    path = submit.folder / "Speelhuis.docx"
    assert "Doelgroep" in " ".join(headings(path))
    assert "Aanpak" not in " ".join(headings(path))
    again = document_of(submit)
    assert again.form.wishes().sections == ("doelgroep",)


def test_another_level_asks_other_parts(submit: Hands) -> None:
    form = document_of(submit).form
    form.sections.asked.click()
    assert form.wishes().sections is None
    form.level.setCurrentIndex(form.level.count() - 1)
    form.level.activated.emit(form.level.count() - 1)
    wishes = form.wishes()
    assert (wishes.level, wishes.sections) == (Level.WETENSCHAPPELIJK_ONDERZOCHT, None)


def test_a_final_document_tells_nobody_what_it_rests_on(submit: Hands) -> None:
    form = document_of(submit).form
    form.provenance.click()
    assert form.wishes().provenance
    form.final.click()
    assert (form.wishes().final, form.wishes().provenance) == (True, False)
    assert not form.provenance.isEnabled()


def test_photos_are_asked_only_beside_the_answers(submit: Hands) -> None:
    form = document_of(submit).form
    assert form.photos.isHidden()
    form.annexes[AnnexKind.RAW].click()
    form.photos.click()
    assert form.wishes().photos
    form.annexes[AnnexKind.RAW].click()
    assert not form.wishes().photos


def test_a_choice_makes_the_pages_anew(submit: Hands, qtbot: QtBot) -> None:
    page = document_of(submit)
    shown: list[bytes] = []
    page.preview.shown.connect(shown.append)
    qtbot.waitUntil(lambda: len(shown) == 1, timeout=60_000)
    page.form.sections.none.click()
    qtbot.waitUntil(lambda: len(shown) == 2, timeout=60_000)
    assert all(one.startswith(b"%PDF") for one in shown)
    assert len(shown[1]) < len(shown[0])


def test_the_pdf_is_made_from_the_list_of_documents(submit: Hands, qtbot: QtBot) -> None:
    submit.page.overview.documents.buttons[0].click()
    write(submit, qtbot)
    assert (submit.folder / "Speelhuis.pdf").read_bytes().startswith(b"%PDF")
    assert Exports(submit.workshop.file).all()[0].format == "pdf"


def test_who_gives_no_name_makes_no_file(submit: Hands) -> None:
    submit.answers["Speelhuis.docx"] = None
    page = document_of(submit)
    submit.write_on()
    assert submit.asked[-1].name == "Speelhuis.docx"
    assert page.busy.isHidden()
    assert Exports(submit.workshop.file).all() == []


def test_a_place_that_refuses_is_said_and_another_name_needs_no_second_making(
    submit: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = os.replace

    def refuse(source: Path, target: Path) -> None:
        if Path(target).name == "Speelhuis.docx":
            raise PermissionError(13, "open in Word")
        replace(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    page = document_of(submit)
    page.write.setFocus()
    submit.write_on()
    assert page.pages.hasFocus(), "while it is made the keyboard stays in the page"
    qtbot.waitUntil(page.notice.isVisible, timeout=60_000)
    assert "staat het nog open in een ander programma" in page.notice.sentence
    assert Exports(submit.workshop.file).all() == []
    submit.answers["Speelhuis.docx"] = submit.folder / "Anders.docx"
    monkeypatch.setattr(writing, "plan_bytes", None)
    button = page.notice.findChildren(type(page.write))[0]
    assert (button.words, button.hasFocus()) == ("Bewaar onder een andere naam", True)
    button.click()
    assert (submit.folder / "Anders.docx").exists()
    assert "‘Anders.docx’" in submit.page.overview.sent.words


def test_what_is_stopped_is_not_written(submit: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "plan_bytes", patient)
    page = document_of(submit)
    submit.write_on()
    assert page.busy.isVisible()
    assert page.busy.bar.isHidden()
    qtbot.waitUntil(page.busy.bar.isVisible, timeout=10_000)
    assert page.busy.bar.value() == 25
    page.busy.stop.click()
    assert page.notice.sentence == "Je hebt het gestopt. Er is niets geschreven."
    assert page.busy.isHidden()
    assert not (submit.folder / "Speelhuis.docx").exists()
    assert page.write.isEnabled()


def test_esc_stops_the_writing_before_it_leads_back(
    submit: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "plan_bytes", patient)
    page = document_of(submit)
    submit.write_on()
    QTest.keyClick(page, Key.Key_Escape)
    assert page.isVisible()
    assert page.notice.sentence == "Je hebt het gestopt. Er is niets geschreven."
    QTest.keyClick(page, Key.Key_Escape)
    assert submit.page.overview.isVisible()


def test_f6_goes_from_the_choices_to_the_pages_and_the_button(submit: Hands) -> None:
    page = document_of(submit)
    seen = [submit.focus()]
    for _ in range(2):
        submit.press(Key.Key_F6)
        seen.append(submit.focus())
    assert seen == [page.write, page.form.formats[".docx"], page.pages.sheets]


def test_closing_the_window_stops_what_is_being_made(submit: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "plan_bytes", patient)
    document_of(submit)
    submit.write_on()
    submit.window.close()
    assert submit.window.opened is None
    assert not (submit.folder / "Speelhuis.docx").exists()


def patient(_plan: object, *args: object, **_more: object) -> bytes | None:
    """Makes nothing until it is stopped, as a very long document would."""
    import threading

    progress, cancelled = (_more.get("progress"), _more.get("cancelled")) if _more else args[-2:]
    assert callable(progress)
    assert callable(cancelled)
    progress(0.25)
    while not cancelled():
        threading.Event().wait(0.005)
    return None


def test_the_template_of_the_organisation_is_used_and_can_go_away(
    submit: Hands, qtbot: QtBot, tmp_path: Path
) -> None:
    own = docx.Document()
    own.styles["Normal"].font.name = "Courier New"
    own.save(str(tmp_path / "huisstijl.dotx"))
    submit.answers["sjabloon.dotx"] = tmp_path / "huisstijl.dotx"
    template = document_of(submit).form.template
    template.choose.click()
    assert template.words.startswith("Sjabloon ‘huisstijl")
    write(submit, qtbot)
    styles = docx.Document(str(submit.folder / "Speelhuis.docx")).styles
    assert styles["Normal"].font.name == "Courier New"
    document_of(submit)
    template.forget.click()
    assert "Praktijkdag" in template.words
    assert submit.workshop.template.current() is None


def test_a_file_that_is_no_template_is_said(submit: Hands, tmp_path: Path) -> None:
    (tmp_path / "geen.dotx").write_text("geen sjabloon")
    submit.answers["sjabloon.dotx"] = tmp_path / "geen.dotx"
    template = document_of(submit).form.template
    template.choose.click()
    assert submit.window.notice.isVisible()
    assert submit.workshop.template.current() is None


@pytest.mark.parametrize("anonymous", [False, True])
def test_the_day_goes_out_as_a_file_with_or_without_names(submit: Hands, anonymous: bool) -> None:
    whole = [
        one for one in submit.page.overview.documents.buttons if "Dagbestand" in one.accessibleDescription()
    ]
    whole[int(anonymous)].click()
    submit.go_past_privacy()
    path = submit.asked[-1]
    written = read_day_file(path)
    assert written.grondplan
    assert bool(written.participants) is not anonymous
    assert path.name in submit.page.overview.sent.words
    assert submit.window.notice.sentence.startswith("Let op: in ") is anonymous


def test_the_text_for_the_form_is_copied_by_field_and_as_a_whole(submit: Hands) -> None:
    submit.workshop.describe("target_group", None)
    submit.page.overview.documents.buttons[1].click()
    page = submit.page.shown
    assert isinstance(page, FormTextPage)
    assert page.copy_all.hasFocus()
    assert "Nog leeg: Doelgroep" in page.missing
    page.copies[0].click()
    assert submit.desktop.copied == "Het Speelhuis"
    assert page.copies[0].words == "Gekopieerd"
    submit.press(Key.Key_Return)
    assert submit.desktop.copied.startswith("Titel van de praktijk\nHet Speelhuis\n\n")
    submit.press(Key.Key_Escape)
    assert submit.page.shown is submit.page.overview


def test_the_mail_goes_with_the_document_once_there_is_one(submit: Hands, qtbot: QtBot) -> None:
    submit.page.overview.documents.buttons[2].click()
    page = submit.page.shown
    assert isinstance(page, MailPage)
    assert page.subject.text().startswith("Aanmelding")
    submit.press(Key.Key_Escape)
    document_of(submit)
    write(submit, qtbot)
    submit.page.overview.documents.buttons[2].click()
    code = Exports(submit.workshop.file).all()[0].code
    assert code in page.subject.text()
    assert "Speelhuis.docx" in page.words.toPlainText()
    submit.press(Key.Key_Return)
    assert submit.desktop.mails == [("", page.subject.text(), page.words.toPlainText())]
    submit.desktop.willing = False
    submit.press(Key.Key_Return)
    assert "Kopieer" in page.result.text()
    page.copy_words.click()
    assert submit.desktop.copied == page.words.toPlainText()


def test_who_can_only_read_sees_the_pages_and_is_told_why_nothing_is_written(
    submit: Hands, qtbot: QtBot
) -> None:
    submit.open_again(OpenMode.READ)
    assert submit.page.overview.versions.rename.isHidden()
    page = document_of(submit)
    assert page.pages.sheets.hasFocus()
    assert not page.write.isEnabled()
    assert page.note.startswith("Je kan alleen lezen.")
    submit.write_on()
    assert submit.asked == []
    with qtbot.waitSignal(page.preview.shown, timeout=60_000):
        pass
    submit.press(Key.Key_Escape)
    submit.page.level.line.asked.emit(Level.INGEDIEND)
    assert submit.page.level.panel.have.isHidden()
    assert submit.page.level.panel.close_it.hasFocus()


def test_a_mail_that_is_too_long_for_the_mail_program_is_pasted(submit: Hands) -> None:
    submit.page.overview.documents.buttons[2].click()
    page = submit.page.shown
    assert isinstance(page, MailPage)
    long = "Dag EXPOO & co, één vraag?\n" * 100
    page.words.setPlainText(long)
    submit.press(Key.Key_Return)
    assert submit.desktop.mails[-1][2] == ""
    assert submit.desktop.copied == long
    assert "Ctrl+V" in page.result.text()


def test_the_address_of_a_mail_holds_every_letter_of_it() -> None:
    subject, body = "Grondplan: 50 % & één?", "Dag,\n\n‘Het Speelhuis’ + 1 #2\n"
    asked = parse_qs(urlsplit(mail_address("a+b@example.org", subject, body)).query)
    assert asked == {"subject": [subject], "body": [body.replace("\n", "\r\n")]}
    assert "+b" not in mail_address("a+b@example.org", subject, body)


def test_the_next_word_document_shows_what_changed_since_the_last(submit: Hands, qtbot: QtBot) -> None:
    page = document_of(submit)
    assert not page.form.since.isVisible(), "nothing went out yet"
    write(submit, qtbot)
    step_id, text = next(iter(submit.workshop.drafts.all().items()))
    submit.workshop.drafts.write(step_id, f"{text}\n\nDit is er nieuw bij.")
    page = document_of(submit)
    assert page.form.since.isVisible()
    page.form.provenance.setChecked(True)
    page.form.since.setCurrentIndex(1)
    page.form.since.activated.emit(1)
    assert not page.form.wishes().provenance
    assert not page.form.provenance.isEnabled()
    submit.answers["Speelhuis.docx"] = submit.folder / "Speelhuis 2.docx"
    write(submit, qtbot)
    path = submit.folder / "Speelhuis 2.docx"
    qtbot.waitUntil(path.exists)
    body = docx.Document(str(path)).element.body
    new = ["".join(text.text or "" for text in one.iter(W + "t")) for one in body.iter(W + "ins")]
    assert "Dit is er nieuw bij." in new


def test_a_pdf_shows_no_changes(submit: Hands, qtbot: QtBot) -> None:
    document_of(submit)
    write(submit, qtbot)
    page = document_of(submit)
    page.form.since.setCurrentIndex(1)
    page.form.formats[".pdf"].click()
    assert not page.form.since.isVisible()
    assert page.form.wishes().since == ""
