"""Every text for people can be translated, English has them all, and what people wrote stays as it is."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QTimer, QTranslator
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.foundation.errors import KnownError
from app.foundation.resources import resource
from app.foundation.strict_yaml import parse
from app.ui.amounts import counted, duration_shown, number_shown
from app.ui.application import translators
from app.ui.preferences.languages import DUTCH, languages, own_name
from app.ui.translated import date_shown, told, translated
from app.workshop.day_file import DayFile
from tests.ui.pseudo import BEGIN, END, Pseudo, in_pseudo, tools

FOLDER = resource("translations")


@pytest.fixture(scope="module")
def said() -> list[Any]:
    """Every text that the code says now."""
    return sorted(tools()["messages"]())


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    yield from _speaking(qapp, Pseudo(qapp))


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator(qapp)
    assert translator.load("praktijkdag_en", str(FOLDER))
    yield from _speaking(qapp, translator)


def _speaking(app: QApplication, translator: QTranslator) -> Iterator[None]:
    app.installTranslator(translator)
    yield
    app.removeTranslator(translator)


@pytest.mark.parametrize("language", [*tools()["COMPLETE"], *tools()["PREPARED"]])
def test_a_translation_has_every_text_and_nothing_else(said: list[Any], language: str) -> None:
    written = tools()["ts_of"](language).read_text(encoding="utf-8")
    known = tools()["read"](tools()["ts_of"](language))
    assert written == tools()["written"](language, tools()["updated"](said, known)), (
        "a text changed: run resources/translations/update.py, translate what it names, and commit"
    )


@pytest.mark.parametrize("language", tools()["COMPLETE"])
def test_a_language_that_can_be_chosen_is_complete_and_keeps_every_value(
    said: list[Any], language: str
) -> None:
    known = tools()["read"](tools()["ts_of"](language))
    assert [one for one in said if one not in known] == []
    assert len({len(known[one]) for one in said if one.counts}) == 1, "as many forms everywhere"
    assert [one for one in said if _values(one.source) != _values(known[one][-1])] == []
    assert [one for one in said if not _values("".join(known[one])) <= _values(one.source)] == []


def _values(text: str) -> set[str]:
    return set(re.findall(r"\{\w*\}", text))


def test_a_language_that_waits_for_a_translator_can_not_be_chosen() -> None:
    assert [one for one in tools()["PREPARED"] if (FOLDER / f"praktijkdag_{one}.qm").exists()] == []


@pytest.mark.parametrize("language", ["nl", *tools()["COMPLETE"]])
def test_what_qt_reads_is_made_of_what_was_translated(tmp_path: Path, language: str) -> None:
    made = tmp_path / "made.qm"
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, "-silent", tools()["ts_of"](language), "-qm", made], check=True)
    assert made.read_bytes() == (FOLDER / f"praktijkdag_{language}.qm").read_bytes()


def test_the_templates_are_those_of_the_code(said: list[Any]) -> None:
    assert (FOLDER / "sjablonen.txt").read_text(encoding="utf-8") == tools()["templates"](said)


def test_a_window_says_no_dutch_that_can_not_be_translated() -> None:
    assert tools()["dutch_outside"]() == []


# -- what lies below the windows


def test_in_dutch_a_sentence_is_shown_as_it_is() -> None:
    sentence = "'Mijn plan.docx' is geen foto die we kennen."
    assert translated(sentence) == sentence
    assert [counted(number, "{number} vraag", "{number} vragen") for number in (0, 1, 2)] == [
        "nul vragen",
        "één vraag",
        "twee vragen",
    ]
    assert (date_shown("12 maart"), duration_shown(275), number_shown(7.5)) == ("12 maart", "4 u 35", "7,5")


@pytest.mark.usefixtures("english")
def test_a_sentence_from_below_gets_the_language_of_the_window_and_keeps_what_people_wrote() -> None:
    assert translated("Antwoord toegevoegd") == "Answer added"
    wrong = "'Antwoord toegevoegd' is geen praktijkbestand. Er is niets aan veranderd; "
    assert translated(f"{wrong}kies een bestand dat eindigt op .praktijk.") == (
        "'Antwoord toegevoegd' is not a practice file. Nothing in it was changed; "
        "choose a file that ends in .praktijk."
    )


@pytest.mark.usefixtures("english")
def test_numbers_and_lists_that_the_program_says_are_translated_too() -> None:
    assert translated("drie antwoorden zijn nog na te vragen") == "three answers are still to be asked about"
    assert translated("'B.praktijk' brengt drie antwoorden, één hiaat en 14 bronnen.") == (
        "'B.praktijk' brings in three answers, one gap and 14 sources."
    )
    assert translated("Twaalf vragen hebben nog geen tekst") == "Twelve questions have no text yet"
    assert (
        translated("Twee namen van deelnemers staan in een tekst")
        == "Two names of participants are in a text"
    )
    assert translated("Bij ‘Organisatie en samenwerking’ is dat: waarom?") == (
        "In ‘Organisatie en samenwerking’ that is: waarom?"
    ), "a title of a guide stays as it is"
    assert counted(2, "{number} ding", "{number} dingen") == "two things"
    assert date_shown("donderdag 12 maart 2026") == "Thursday 12 March 2026"


@pytest.mark.usefixtures("english")
def test_a_sentence_reads_right_for_one_and_for_more() -> None:
    read = {
        "één naam van een deelnemer staat in een tekst": "one name of a participant is in a text",
        "drie namen van deelnemers staan in twee teksten": "three names of participants are in two texts",
        "één keer spreken twee antwoorden elkaar tegen": "one time, two answers contradict each other",
        "drie keer spreken twee antwoorden elkaar tegen": "three times, two answers contradict each other",
        "Dag 4 is er niet: dit bestand heeft 1 dag. Er is niets geschreven.": (
            "There is no day 4: this file has 1 day. Nothing was written."
        ),
        "moment 7 bestaat niet; dit verloop heeft 3 momenten": (
            "moment 7 does not exist; this course has 3 moments"
        ),
        "Onbekende kleur ‘mauve’: één post-it zonder kleur.": (
            "Unknown colour ‘mauve’: one sticky note without a colour."
        ),
        "Regel 9: bron 'Metz' kwam niet mee, want er staat geen titel, auteur of adres in.": (
            "Line 9: source 'Metz' was left out, because it has no title, author or address."
        ),
    }
    assert {dutch: translated(dutch) for dutch in read} == read


@pytest.mark.usefixtures("english")
def test_several_sentences_after_each_other_are_each_translated() -> None:
    both = "Antwoord toegevoegd. Wat hier staat kent niemand. Er is niets veranderd."
    assert translated(
        "De macro’s uit het sjabloon gaan niet mee. De nummers voor de titels gaan niet mee."
    ) == ("The macros in the template are left out. The numbers of the headings are left out.")
    assert translated(both) == both, "what nobody translated stays, whole"


@pytest.mark.usefixtures("english")
def test_lengths_of_time_names_and_lists_in_a_sentence_are_those_of_the_language() -> None:
    assert [duration_shown(minutes) for minutes in (45, 120, 275)] == ["45 min", "2 h", "4 h 35"]
    assert [number_shown(score) for score in (7.0, 7.5)] == ["7", "7.5"]
    assert translated("Na de broodjeslunch is er 2 u 35 geen pauze.") == (
        "After ‘broodjeslunch’ there is no break for 2 h 35."
    )
    assert told("Vijf van Alienor, één zonder auteur. Twee hebben nog geen plaats.") == (
        "Five from Alienor, one without an author. Two have no place yet."
    )
    assert told("‘Tafels en stoelen’ bij ‘Doel en aanpak’ en een TODO bij ‘Materialen’.") == (
        "‘Tafels en stoelen’ in ‘Doel en aanpak’ and a TODO in ‘Materialen’."
    )
    assert told("Wat mensen zelf zeiden.") == "Wat mensen zelf zeiden."


@pytest.mark.usefixtures("english")
def test_what_is_wrong_in_a_file_of_people_is_said_in_the_language_with_their_words() -> None:
    with pytest.raises(KnownError) as wrong:
        parse("session: {title: 12}\n", DayFile, "dag van An.yaml")
    assert translated(wrong.value.sentence) == (
        "“dag van An.yaml”, line 1, at session → title: wanted here is text or nothing (null), "
        "but there is a whole number; put it between quotation marks if it is text."
    )
    with pytest.raises(KnownError) as wrong:
        parse("sesion: x\n", DayFile, "dag van An.yaml")
    assert translated(wrong.value.sentence) == (
        "“dag van An.yaml”, line 1, at sesion: we don't know the field “sesion” here; do you mean “session”?"
    )


FORMS = {
    "fr": ((0, "0 question"), (1, "1 question"), (2, "2 questions")),
    "pl": ((0, "0 pytań"), (1, "1 pytanie"), (3, "3 pytania"), (5, "5 pytań"), (22, "22 pytania")),
}
NOUNS = {"fr": ("question", "questions"), "pl": ("pytanie", "pytania", "pytań")}


@pytest.mark.parametrize("language", NOUNS)
def test_a_language_counts_by_its_own_rules_in_windows_and_below_them(
    qapp: QApplication, tmp_path: Path, language: str
) -> None:
    message, nouns = tools()["Message"], NOUNS[language]
    ts = tmp_path / "small.ts"
    words = {
        message("Counted", "{count} vragen", "1 vraag"): tuple(f"{{count}} {noun}" for noun in nouns),
        message("CountedBelow", "vragen"): nouns,
        message("Below", "vraag"): nouns[:1],
        message("Below", "Antwoord toegevoegd"): (f"+ {language}",),
        message("Below", "'{name}' brengt {joined}."): ("{name}: {joined}!",),
    }
    ts.write_text(tools()["written"](language, words), encoding="utf-8")
    assert tools()["read"](ts) == words
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, "-silent", ts, "-qm", ts.with_suffix(".qm")], check=True)
    translator = QTranslator(qapp)
    assert translator.load(str(ts.with_suffix(".qm")))
    qapp.installTranslator(translator)
    try:
        for number, so_many in FORMS[language]:
            assert counted(number, "1 vraag", "{count} vragen") == so_many
            dutch = f"'X' brengt {number} {'vraag' if number == 1 else 'vragen'}."
            assert translated(dutch) == f"X: {so_many}!"
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("language", tools()["PREPARED"])
def test_a_prepared_language_that_is_translated_is_offered_and_speaks(
    qapp: QApplication, said: list[Any], tmp_path: Path, language: str
) -> None:
    translated_whole = {
        one: (f"[{one.source}]",) * (2 if one.counts else 1)
        for one in tools()["updated"](said, tools()["read"](tools()["ts_of"](language)))
    }
    ts = tmp_path / f"praktijkdag_{language}.ts"
    ts.write_text(tools()["written"](language, translated_whole), encoding="utf-8")
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, "-silent", ts, "-qm", ts.with_suffix(".qm")], check=True)
    assert languages(tmp_path) == (DUTCH, language)
    assert own_name(language) == "Français"
    translator = QTranslator(qapp)
    assert translator.load(f"praktijkdag_{language}", str(tmp_path))
    silent = [
        one
        for one in said
        if translator.translate(one.context, one.source, one.one, 2 if one.counts else -1)
        != f"[{one.source}]"
    ]
    assert silent == []


@pytest.mark.usefixtures("pseudo")
def test_the_pseudo_language_is_longer_and_keeps_values() -> None:
    said = translated("Niveau: Goed beschreven")
    assert (said[0], said[-1]) == (BEGIN, END)
    assert "Goed beschreven" in said
    assert len(in_pseudo("Antwoord toegevoegd")) >= 1.4 * len("Antwoord toegevoegd") - 1


@pytest.mark.usefixtures("english")
def test_a_class_says_its_words_by_the_context_of_the_class_that_has_them(qapp: QApplication) -> None:
    assert QCoreApplication.translate("SavedLine", "Ongedaan maken") == "Undo"


# -- what Qt says itself: the window in which a file is asked, where the desktop has none of its own

_ALIKE = {"Alt+Left", "Alt+Right", "Computer", "OK", "Type", "QT_LAYOUT_DIRECTION"}
"""What is the same in Dutch, or is only read by Qt itself."""
_OF_QT = re.compile(r"Q(?!Shortcut$)")
"""Contexts; in that of shortcuts Qt looks up names of keys, to read them."""
_KINDS = (
    (QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.ExistingFiles),
    (QFileDialog.AcceptMode.AcceptSave, QFileDialog.FileMode.AnyFile),
    (QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.Directory),
)


class _Left(QTranslator):
    """Asked last of all: what comes by here nobody else translated."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.words: set[str] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str | bytes, source: str | bytes, _about: object = None, _number: int = -1
    ) -> str:
        self.words |= {str(source)} if _OF_QT.match(str(context)) else set()
        return str(source)


@pytest.fixture
def left(qapp: QApplication) -> Iterator[_Left]:
    yield from _with(qapp, _Left(qapp))


def _with(app: QApplication, translator: _Left) -> Iterator[_Left]:
    app.installTranslator(translator)
    yield translator
    app.removeTranslator(translator)


@pytest.fixture
def folder_dialog(tmp_path: Path) -> Path:
    (tmp_path / "een map").mkdir()
    (tmp_path / "er al.docx").write_bytes(b"al")
    return tmp_path


def test_where_the_desktop_asks_no_files_itself_that_window_says_no_english(
    qapp: QApplication, qtbot: QtBot, left: _Left, folder_dialog: Path
) -> None:
    for translator in translators(DUTCH, qapp):
        qapp.installTranslator(translator)
    left.words.clear()
    said = [_said_by_dialog(qtbot, folder_dialog, *kind) for kind in _KINDS]
    for translator in [one for one in qapp.children() if type(one) is QTranslator]:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    assert left.words - _ALIKE == set()
    for words in said:
        assert {"Naam", "Grootte", "Type", "Datum gewijzigd", "Map"} <= words
    opens, saves, folders = said
    assert {"&Openen", "Annuleren", "He&rnoemen", "&Soort bestand:"} <= opens
    assert "er al.docx bestaat al.\nWil je het vervangen?" in saves
    assert {"&Kiezen", "&Nieuwe map"} <= folders
    assert not any(re.search(r"\b[Uu]w?\b", one.replace("&", "")) for words in said for one in words)


def test_in_english_that_window_says_no_dutch(
    qapp: QApplication, qtbot: QtBot, english: None, folder_dialog: Path
) -> None:
    said = _said_by_dialog(qtbot, folder_dialog, *_KINDS[1])
    assert {"Name", "Size", "Type", "Date Modified", "Folder", "&Save", "Cancel"} <= said
    assert "er al.docx already exists.\nDo you want to replace it?" in said


def _said_by_dialog(
    qtbot: QtBot, folder: Path, accept: QFileDialog.AcceptMode, mode: QFileDialog.FileMode
) -> set[str]:
    """Everything that Qt's own window says: itself, its lists and menus, and what it asks or refuses."""
    dialog = QFileDialog(None, "Kies", str(folder))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(accept)
    dialog.setFileMode(mode)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    with qtbot.waitExposed(dialog):
        dialog.show()
    said: set[str] = set()
    tree = dialog.findChild(QTreeView, "treeView")
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert tree is not None
    assert line is not None
    files, root = tree.model(), tree.rootIndex()
    columns = range(files.columnCount(root))
    said |= {files.headerData(column, Qt.Orientation.Horizontal) for column in columns}
    qtbot.waitUntil(lambda: files.rowCount(root) > 0 and files.data(files.index(0, 0, root)) == "een map")
    said.add(files.data(files.index(0, 2, root)))
    first = tree.visualRect(files.index(0, 0, root)).center()
    for view in (tree, dialog.findChild(QAbstractItemView, "sidebar"), tree.header()):
        assert isinstance(view, QWidget)
        for spot in (first, QPoint(5, view.height() - 5)):
            view.customContextMenuRequested.emit(spot)
            said |= _closed_popup()
    context = line.createStandardContextMenu()
    said |= {action.text().partition("\t")[0] for action in context.actions()}
    for widget in dialog.findChildren(QWidget):
        for name in ("text", "toolTip", "accessibleName", "accessibleDescription"):
            said |= {words} if (words := widget.property(name) or getattr(widget, name, str)()) else set()
    for name in ("er al.docx", "geen map/nieuw.docx"):
        line.setText(name)
        QTimer.singleShot(0, dialog, lambda: said.update(_closed_box()))
        dialog.accept()
    return {words for words in said if words}


def _closed_popup() -> set[str]:
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        return set()
    menu.close()
    return {action.text() for action in menu.actions()}


def _closed_box() -> set[str]:
    box = QApplication.activeModalWidget()
    if not isinstance(box, QMessageBox):
        return set()
    box.reject()
    return {box.text(), *(button.text() for button in box.buttons())}
