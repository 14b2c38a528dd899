"""The text for the aanmeldingsformulier, the mail that goes along, and what to send on."""

from collections.abc import Iterator

import pytest

from app.foundation.errors import KnownError
from app.guides.levels import Level
from app.models import Export
from app.workshop.exports import Exports
from app.workshop.submission import covering_mail, form_text, forward_sentence
from app.workshop.workshop import Workshop
from tests.practices import practice_of, sample_day


@pytest.fixture
def speelhuis() -> Iterator[Workshop]:
    with practice_of(sample_day()) as workshop:
        yield workshop


def kept(workshop: Workshop, *, final: bool = False, sections: tuple[str, ...] = ()) -> Export:
    exports = Exports(workshop.file)
    given = exports.next_id()
    with workshop.file.work("Word-document gemaakt") as session:
        return exports.keep(
            given,
            b"x",
            session,
            what="grondplan",
            format="docx",
            file_name="Speelhuis.docx",
            level=Level.INGEDIEND,
            sections=sections,
            final=final,
        )


def test_the_form_has_every_field_ready_to_copy(speelhuis: Workshop) -> None:
    lines = dict(form_text(speelhuis))
    assert lines["Titel van de praktijk"] == "Het Speelhuis"
    assert lines["Thema’s"].startswith("Spel en ontmoeting, Opvoedingsondersteuning, Sociale steun & netwerk")
    assert lines["Korte omschrijving"].startswith("Het Speelhuis is een open speel- en ontmoetingsplek")


def test_what_is_not_filled_in_is_there_when_it_is_asked_for(workshop: Workshop) -> None:
    lines = dict(form_text(workshop))
    assert lines["Indiener"] == ""
    assert "Functie van de contactpersoon" not in lines
    assert "Korte omschrijving" not in lines
    workshop.drafts.write("grondplan/omschrijving.drie-zinnen", "Een **huis** om te spelen.")
    assert dict(form_text(workshop))["Korte omschrijving"] == "Een huis om te spelen."


def test_the_mail_says_what_is_attached_what_is_wanting_and_what_is_asked(speelhuis: Workshop) -> None:
    export = kept(speelhuis)
    mail = covering_mail(speelhuis, export)
    assert mail.to == ""
    assert mail.subject == f"Het Speelhuis: ontwerp van het grondplan (v1 · {export.code})"
    assert f"Bijlage: Speelhuis.docx, versie 1 met het nummer {export.code}." in mail.body
    assert "- Twaalf vragen hebben nog geen tekst." in mail.body
    assert "Fien" not in mail.body, "names in texts are for the group to take out"
    assert "Willen jullie meelezen?" in mail.body
    assert mail.body.endswith(
        "Met vriendelijke groeten\n\nMadelief\ncoördinator\n"
        "Huis van het Kind Wemelbeke\nspeelhuis.wemelbeke@example.org\n"
    )


def test_a_final_one_of_a_few_onderdelen_says_so(speelhuis: Workshop) -> None:
    mail = covering_mail(speelhuis, kept(speelhuis, final=True, sections=("doel", "doelgroep")))
    assert "grondplan voor ‘Ingediend’" in mail.subject
    assert "Deze onderdelen zitten erin: Doel en Doelgroep. De andere volgen later." in mail.body
    assert "voorleggen aan de commissie" in mail.body
    assert "ontwerp" not in mail.body


def test_without_an_export_it_is_the_mail_of_the_aanmelding(workshop: Workshop) -> None:
    workshop.describe("title", "<b>Huis</b>\nvan spel")
    mail = covering_mail(workshop)
    assert mail.subject == "Aanmelding van een praktijk: <b>Huis</b> van spel"
    assert "Indiener: volgt nog" in mail.body


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Speelhuis.docx", "Stuur alleen ‘Speelhuis.docx’ naar EXPOO"),
        ("a/Speelhuis.PDF", "‘Speelhuis.PDF’ naar wie alleen wil lezen"),
        ("dag.yaml", "alles staat erin, ook namen"),
        ("mail.txt", "‘mail.txt’"),
    ],
)
def test_what_to_send_on_is_one_sentence(name: str, says: str) -> None:
    assert says in forward_sentence(name)
    assert forward_sentence(name).count(".") - name.count(".") == 1


def test_an_export_remembers_what_it_was_made_from(workshop: Workshop) -> None:
    exports = Exports(workshop.file)
    given = exports.next_id()
    workshop.drafts.write("grondplan/doel.verandering", "Later geschreven")
    with workshop.file.work("Word-document gemaakt") as session:
        exports.keep(given, b"x", session, what="grondplan", format="pdf", file_name="a.pdf", final=True)
    (row,) = exports.all()
    assert row.knowledge == given.knowledge
    assert (row.level, row.sections, row.final) == (None, [], True)


def test_a_template_is_kept_changed_and_forgotten_and_outlives_erasing(workshop: Workshop) -> None:
    assert workshop.template.current() is None
    workshop.template.keep("huisstijl.dotx", b"een")
    workshop.template.keep("nieuw.dotx", b"twee")
    assert workshop.template.current() == ("nieuw.dotx", b"twee")
    (answer,) = workshop.answers.add("grondplan/doel.verandering", ["a"])
    workshop.file.erase([("contribution", answer)])
    assert workshop.template.current() == ("nieuw.dotx", b"twee")
    workshop.template.forget()
    assert workshop.template.name is None
    workshop.undo()
    assert workshop.template.name == "nieuw.dotx"


def test_a_template_whose_bytes_are_gone_says_so(workshop: Workshop) -> None:
    workshop.template.keep("huisstijl.dotx", b"een")
    workshop.file.connection.execute("DELETE FROM blob")
    with pytest.raises(KnownError, match="huisstijl"):
        workshop.template.current()
