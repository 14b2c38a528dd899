"""Every text for people can be translated, English has them all, and what people wrote stays as it is."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from app.foundation.resources import resource
from app.ui.translated import counted, date_shown, translated
from tests.ui.pseudo import BEGIN, END, Pseudo, in_pseudo, tools

FOLDER = resource("translations")


@pytest.fixture(scope="module")
def said() -> list[tuple[str, str]]:
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
def test_a_translation_has_every_text_and_nothing_else(said: list[tuple[str, str]], language: str) -> None:
    written = tools()["ts_of"](language).read_text(encoding="utf-8")
    known = tools()["read"](tools()["ts_of"](language))
    assert written == tools()["written"](language, tools()["updated"](said, known)), (
        "a text changed: run resources/translations/update.py, translate what it names, and commit"
    )


@pytest.mark.parametrize("language", tools()["COMPLETE"])
def test_a_language_that_can_be_chosen_is_complete_and_keeps_every_value(
    said: list[tuple[str, str]], language: str
) -> None:
    known = tools()["read"](tools()["ts_of"](language))
    assert [one for one in said if not known.get(one)] == []
    assert [one for one in said if _values(one[1]) != _values(known[one])] == []


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


def test_the_templates_are_those_of_the_code(said: list[tuple[str, str]]) -> None:
    message = tools()["Message"]
    made = tools()["templates"]([message(*one) for one in said])
    assert (FOLDER / "sjablonen.txt").read_text(encoding="utf-8") == made


def test_a_window_says_no_dutch_that_can_not_be_translated() -> None:
    assert tools()["dutch_outside"]() == []


# -- what lies below the windows


def test_in_dutch_a_sentence_is_shown_as_it_is() -> None:
    sentence = "'Mijn plan.docx' is geen foto die we kennen."
    assert translated(sentence) == sentence
    assert (counted(2, "vraag", "vragen"), date_shown("12 maart")) == ("twee vragen", "12 maart")


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
        "'B.praktijk' brings three answers, one gap and 14 sources."
    )
    assert translated("Twaalf vragen hebben nog geen tekst") == "Twelve questions have no text yet"
    assert (
        translated("Twee namen van deelnemers staan in een tekst")
        == "Two names of participants are in a text"
    )
    assert translated("Bij ‘Organisatie en samenwerking’ is dat: waarom?") == (
        "At ‘Organisatie en samenwerking’ that is: waarom?"
    ), "a title of a guide stays as it is"
    assert counted(2, "question", "questions") == "two questions"
    assert date_shown("donderdag 12 maart 2026") == "Thursday 12 March 2026"


@pytest.mark.usefixtures("english")
def test_several_sentences_after_each_other_are_each_translated() -> None:
    both = "Antwoord toegevoegd. Wat hier staat kent niemand. Er is niets veranderd."
    assert translated(
        "De macro’s uit het sjabloon gaan niet mee. De nummers voor de titels gaan niet mee."
    ) == ("The macros of the template are left out. The numbers of the headings are left out.")
    assert translated(both) == both, "what nobody translated stays, whole"


@pytest.mark.usefixtures("pseudo")
def test_the_pseudo_language_is_longer_and_keeps_values() -> None:
    said = translated("Niveau: Goed beschreven")
    assert (said[0], said[-1]) == (BEGIN, END)
    assert "Goed beschreven" in said
    assert len(in_pseudo("Antwoord toegevoegd")) >= 1.4 * len("Antwoord toegevoegd") - 1


@pytest.mark.usefixtures("english")
def test_a_class_says_its_words_by_the_context_of_the_class_that_has_them(qapp: QApplication) -> None:
    assert QCoreApplication.translate("SavedLine", "Ongedaan maken") == "Undo"
