"""Before something goes out people can look at what may point to a client; what they left is remembered."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.exports.grondplan_choice import usual_wishes
from app.exports.outgoing import texts_of_everything, texts_of_form, texts_of_plan
from app.exports.outgoing_papers import is_looked_at, texts_of_day_report, texts_of_paper
from app.exports.targets import (
    AGENDA,
    CALENDAR,
    DAY_REPORT,
    GRONDPLAN,
    INVITATION,
    NOTE_SHEETS,
    POSTERS,
    SHEET,
    WHAT,
)
from app.exports.wall import boards_of
from app.exports.wishes import AnnexKind, PlanWishes
from app.guides.loader import bundled
from app.models import Day
from app.workshop.answers import Marks
from app.workshop.client_marks import ClientMark
from app.workshop.privacy import findings
from app.workshop.want import Spot
from app.workshop.workshop import Workshop
from tests.practices import practice_of, sample_day

ASKS_ONLY = {NOTE_SHEETS, POSTERS, SHEET}
"""Papers that hold questions and nothing that anybody said."""
OF_THEIR_OWN = {GRONDPLAN, DAY_REPORT}
"""What is looked through with what people chose for it, or for one day."""
STEP = "grondplan/doel.verandering"
PHONE = "Bel haar op 0470 12 34 56."


@pytest.fixture(scope="module")
def speelhuis() -> Iterator[Workshop]:
    """The sample day, only to look at."""
    with practice_of(sample_day()) as workshop:
        yield workshop


def found(workshop: Workshop, *annexes: AnnexKind) -> list[tuple[ClientMark, str, str]]:
    wishes = PlanWishes(annexes=frozenset(annexes))
    return [
        (one.marked.mark, one.marked.words, one.outgoing.place)
        for one in findings(workshop, texts_of_plan(workshop, wishes))
    ]


def test_in_the_sample_day_only_names_are_to_be_looked_at(speelhuis: Workshop) -> None:
    wishes = replace(usual_wishes(speelhuis), annexes=frozenset())
    looked = findings(speelhuis, texts_of_plan(speelhuis, wishes))
    assert [one.marked.words for one in looked] == ["Fien", "Staf"]
    assert looked[0].outgoing.where == "Korte omschrijving – Wat gebeurt er op een gewone voormiddag?"
    assert looked[0].spot == Spot(looked[0].outgoing.place, "Fien")


def test_the_casus_of_the_group_tells_its_first_names(speelhuis: Workshop) -> None:
    wishes = PlanWishes(sections=(), annexes=frozenset({AnnexKind.CARDS}))
    names = [one.marked.words for one in findings(speelhuis, texts_of_plan(speelhuis, wishes))]
    assert names[:3] == ["Norika", "Zeno", "Griet-Anna"]


def test_our_own_casus_has_no_findings(workshop: Workshop) -> None:
    workshop.guides.keep(bundled("werkzame-elementen"))
    assert workshop.cards.casussen()
    assert findings(workshop, texts_of_everything(workshop)) == []


def test_only_what_goes_along_is_looked_at(workshop: Workshop) -> None:
    workshop.answers.add(STEP, [PHONE])
    kept = workshop.answers.enter(STEP, "Mail an@gmail.com", marks=Marks(private=True))
    workshop.drafts.write(STEP, "Wie belt naar 0471 12 34 56?")
    assert [words for _mark, words, _place in found(workshop)] == ["0471 12 34 56"]
    raw = found(workshop, AnnexKind.RAW)
    assert [words for _mark, words, _place in raw] == ["0471 12 34 56", "0470 12 34 56"]
    whole = findings(workshop, texts_of_everything(workshop))
    assert kept in [one.outgoing.place for one in whole]
    assert len(findings(workshop, texts_of_form(workshop))) == 1


def test_what_may_stay_here_is_asked_again_elsewhere_and_what_may_stay_anywhere_is_not(
    workshop: Workshop,
) -> None:
    other = "grondplan/doel.subdoelen"
    for step in (STEP, other):
        workshop.drafts.write(step, PHONE)
    assert [place for _mark, _words, place in found(workshop)] == [STEP, other]
    workshop.cleared.allow(ClientMark.PHONE, "0470 12 34 56", STEP)
    assert [place for _mark, _words, place in found(workshop)] == [other]
    workshop.cleared.allow(ClientMark.PHONE, "0470 12 34 56")
    assert found(workshop) == []
    workshop.undo()
    workshop.undo()
    assert len(found(workshop)) == 2


def test_the_place_and_the_mail_of_the_practice_are_known(workshop: Workshop) -> None:
    workshop.describe("contact_email", "speel@huis.be")
    with workshop.file.work("Plaats") as session:
        session.get_one(Day, workshop.people.days()[0].id).place = "Meulestraat 4, Wemelbeke"
    workshop.drafts.write(STEP, "Mail speel@huis.be of kom naar de Meulestraat 4.")
    assert found(workshop) == []


@pytest.mark.parametrize("what", [INVITATION, AGENDA, CALENDAR])
def test_the_papers_around_a_day_tell_what_is_done_on_it(workshop: Workshop, what: str) -> None:
    workshop.agenda.add(workshop.people.days()[0].id, f"Casus: {PHONE}", 20)
    (found_once,) = findings(workshop, texts_of_paper(workshop, what))
    assert found_once.marked.words == "0470 12 34 56"
    assert found_once.outgoing.where == "Agenda – dag 1"


def test_the_report_of_a_day_tells_what_was_done_and_agreed_on_that_day(workshop: Workshop) -> None:
    day, other = workshop.people.days()[0].id, workshop.people.add_day().id
    workshop.agenda.add(day, f"Casus: {PHONE}", 20)
    workshop.agenda.add(other, "Bel 0471 12 34 56", 20)
    workshop.agreements.add("Mailen naar an@gmail.com", day_id=day)
    looked = findings(workshop, texts_of_day_report(workshop, day))
    assert [one.marked.words for one in looked] == ["0470 12 34 56", "an@gmail.com"]


def test_to_look_at_the_report_of_a_day_no_wall_is_drawn(
    speelhuis: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is looked at while people wait; the words on the wall are looked at all the same."""
    monkeypatch.setattr("app.exports.wall_files.report_pictures", None)
    monkeypatch.setattr("app.exports.votes_picture.votes_png", None)
    day = speelhuis.people.days()[0].id
    hung = speelhuis.board(next(boards_of(speelhuis))[0]).notes()[0].text
    assert any(hung in one.text for one in texts_of_day_report(speelhuis, day))


def test_an_invitation_tells_the_data_of_the_practice(workshop: Workshop) -> None:
    workshop.describe("short_description", PHONE)
    (only,) = findings(workshop, texts_of_paper(workshop, INVITATION))
    assert (only.outgoing.place, only.spot) == ("data/short_description", Spot(None, "0470 12 34 56"))


def test_no_paper_that_tells_something_leaves_without_a_look() -> None:
    assert {what for what in WHAT if not is_looked_at(what)} == ASKS_ONLY | OF_THEIR_OWN


@pytest.mark.parametrize("what", WHAT)
def test_every_paper_can_be_looked_through(speelhuis: Workshop, what: str) -> None:
    for one in findings(speelhuis, texts_of_paper(speelhuis, what)):
        assert one.marked.words in one.outgoing.text
        assert one.outgoing.where
