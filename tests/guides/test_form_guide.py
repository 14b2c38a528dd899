"""The lines of somebody's form become a grondplan that knows our onderdelen, and keeps what was said."""

from app.guides.form_guide import WITHOUT_SECTION, FormGuide, alike, datum_in, guide_of_form, places_for
from app.guides.form_lines import Datum, FormLine, LineKind, changed_to, datum_of, in_words
from app.guides.joining import ImportedQuestion, join
from app.guides.loader import bundled
from app.guides.schema import Guide
from app.guides.steps import OpenStep
from app.guides.validation import findings

OURS = bundled("grondplan")
KINDS = {"o": LineKind.SECTION, "v": LineKind.QUESTION, "u": LineKind.HELP, "n": LineKind.NOTHING}


def lines(*said: str) -> list[FormLine]:
    """Lines as ``"v Wat?"``; the place of each is ``under:`` and its number."""
    return [FormLine(KINDS[one[0]], one[2:], f"under:{number}") for number, one in enumerate(said, start=1)]


def made(*said: str, now: Guide | None = None) -> FormGuide:
    return guide_of_form("Formulier.docx", lines(*said), OURS, now)


def questions(guide: Guide, section: str) -> list[str]:
    found = guide.section(section)
    return [step.question for step in found.steps] if found is not None else []


def step(guide: Guide, question: str) -> OpenStep:
    found = next(step for _section, step in guide.steps() if step.question == question)
    assert isinstance(found, OpenStep)
    return found


def test_a_form_becomes_a_grondplan_between_our_aanmelding_and_our_bijlagen() -> None:
    guide = made("o Doelgroep", "v Wie komt er?", "o Budget", "v Wat kost het?").guide
    assert guide.key == "grondplan"
    assert [section.title for section in guide.sections] == ["Aanmelding", "Doelgroep", "Budget", "Bijlagen"]
    assert "Formulier.docx" in guide.source
    assert list(findings(guide)) == []


def test_titles_and_aliases_join_ours() -> None:
    guide = made("o Werkwijze", "v Hoe ga je te werk?", "o Samenvatting", "v In drie zinnen?").guide
    assert [section.joins for section in guide.sections[1:-1]] == [("aanpak",), ("omschrijving",)]


def test_each_question_knows_its_place() -> None:
    form = made("o Doelgroep", "u Lees dit eerst.", "v Wie komt er?", "n Weg", "v Wie komt niet?")
    assert [place for _key, place in form.places] == ["under:3", "under:5"]
    assert all(form.guide.find(key) is not None for key, _place in form.places)


def test_the_same_question_in_the_same_onderdeel_keeps_our_key() -> None:
    form = made(
        "o Doel", "v Wat moet er veranderen, bij wie en tegen wanneer?", "o Kosten", "v Wat kost het?"
    )
    assert form.places[0][0] == "doel.verandering"
    assert step(form.guide, "Wat moet er veranderen, bij wie en tegen wanneer?").key == "doel.verandering"


def test_a_question_that_denies_what_ours_asks_is_another() -> None:
    form = made("o Doelgroep", "v Voor wie is de praktijk bedoeld?")
    assert form.places[0][0] != "doelgroep.niet-voor"
    assert alike("Voor wie is ze bedoeld?", "Voor wie is ze niet bedoeld?") == 0
    assert alike("Voor wie is ze bedoeld?", "voor wie is ze bedoeld") == 1


def test_questions_of_the_file_keep_their_keys_too() -> None:
    own = join([ImportedQuestion("Budget", "Wat kost een jaar werking?")], OURS).guide
    key = step(own, "Wat kost een jaar werking?").key
    assert made("o Budget", "v Wat kost een jaar werking?", now=own).places[0][0] == key


def test_a_form_that_is_read_twice_is_the_same_grondplan() -> None:
    said = ("o Doel", "v Wat wil je?", "v Wat wil je?", "o Werkwijze", "v Hoe?")
    once = made(*said)
    assert made(*said, now=once.guide) == once
    assert len({key for key, _place in once.places}) == 3


def test_questions_above_the_first_title_have_an_onderdeel_too() -> None:
    guide = made("v Wie ben je?").guide
    assert guide.sections[1].title == WITHOUT_SECTION


def test_help_stands_under_its_question_and_what_is_too_much_unfolds() -> None:
    long = " ".join(f"Zin nummer {number} vertelt wat je hier schrijft." for number in range(12))
    guide = made("o Doel", "u Vertel het kort.", "v Wat wil je?", f"u {long}", "v En dan?", "u Kort.").guide
    assert guide.sections[1].help == "Vertel het kort."
    asked = step(guide, "Wat wil je?")
    assert asked.help is not None
    assert asked.think_of is not None
    assert f"{asked.help} {asked.think_of}".replace("\n", " ") == long
    assert step(guide, "En dan?").help == "Kort."
    assert list(findings(guide)) == []


def test_what_the_practice_knows_is_no_question_and_is_asked_once() -> None:
    title = FormLine(LineKind.DATUM, "Titel", "cell:2", 1, datum=Datum.TITLE)
    again = FormLine(LineKind.DATUM, "Titel", "cell:9", 1, datum=Datum.TITLE)
    form = guide_of_form("x", [title, again, *lines("o Doel", "v Wat?")], OURS)
    assert form.places[0] == ("@title", "cell:2")
    assert len(form.places) == 2
    assert datum_in("@title") is Datum.TITLE
    assert datum_in("doel.title") is None
    assert datum_in("@onbekend") is None


def test_a_label_is_a_datum_by_its_words_and_where_it_stands() -> None:
    assert datum_of("E-mailadres", about_practice=False) is Datum.CONTACT_EMAIL
    assert datum_of("Thema(’s)", about_practice=False) is Datum.THEMES
    assert datum_of("Doelgroep", about_practice=True) is Datum.TARGET_GROUP
    assert datum_of("Doelgroep", about_practice=False) is None
    assert datum_of("Wat kost het?", about_practice=True) is None


def test_a_line_is_put_right() -> None:
    line = FormLine(LineKind.NOTHING, "Contactpersoon", "cell:2", 1)
    asked = changed_to(line, LineKind.DATUM)
    assert asked is not None
    assert asked.datum is Datum.CONTACT_NAME
    question = changed_to(asked, LineKind.QUESTION)
    assert question is not None
    assert (question.kind, question.datum) == (LineKind.QUESTION, None)
    assert in_words(question, "Wie belt ons?").text == "Wie belt ons?"
    assert changed_to(in_words(line, "Wat kost het?"), LineKind.DATUM) is None
    chosen = changed_to(in_words(line, "Wie?"), LineKind.DATUM, Datum.SUBMITTER)
    assert chosen is not None
    assert chosen.datum is Datum.SUBMITTER


def test_our_questions_are_found_in_a_form_that_they_do_not_come_from() -> None:
    form = lines(
        "o Iets anders", "v Wat kost het?", "o Doelgroep", "v Voor wie is de praktijk uiteindelijk bedoeld?"
    )
    found = dict(places_for(form, OURS, OURS))
    assert found == {"randvoorwaarden.kosten": "under:2", "doelgroep.voor-wie": "under:4"}


def test_a_question_that_two_of_ours_could_be_goes_nowhere() -> None:
    twice = join([ImportedQuestion("A", "Wat kost het?"), ImportedQuestion("B", "Wat kost het?")], OURS).guide
    assert places_for(lines("o C", "v Wat kost het?"), twice, OURS) == ()
