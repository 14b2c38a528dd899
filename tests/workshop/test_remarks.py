"""What readers remarked: how far each is, what we answer, where it belongs, and which one comes next."""

from collections.abc import Iterator

import pytest

from app.foundation.errors import KnownError
from app.models import Remark
from app.workshop.guides import GRONDPLAN
from app.workshop.remark_values import RemarkFacts, RemarkSieve, RemarkStatus, authors_of, beside
from app.workshop.want import WantKind
from app.workshop.wanting import wanting
from app.workshop.workshop import Workshop
from tests.practices import practice_of, sample_day

ALIENOR, GIJSBRECHT = "Alienor (EXPOO)", "Gijsbrecht (commissielid)"


@pytest.fixture
def speelhuis() -> Iterator[Workshop]:
    with practice_of(sample_day()) as workshop:
        yield workshop


def first(workshop: Workshop) -> RemarkFacts:
    return workshop.remarks.all()[0]


def stray(workshop: Workshop) -> str:
    """A remark that found no place."""
    with workshop.file.work("test") as session:
        row = Remark(comment="Waar hoort dit bij?", author="Isaura", rank="zz")
        session.add(row)
    return row.id


def test_a_remark_of_the_day_file_is_open_on_its_onderdeel(speelhuis: Workshop) -> None:
    remark = first(speelhuis)
    assert remark.status is RemarkStatus.OPEN
    assert (remark.section_key, remark.number, remark.author) == ("aanleiding", 1, ALIENOR)
    assert remark.words == "'Hij kan stappen, maar waar moet hij naartoe?'"


def test_a_remark_is_taken_in_hand_done_and_open_again(speelhuis: Workshop) -> None:
    remark = first(speelhuis)
    for status in (RemarkStatus.IN_WORK, RemarkStatus.DONE, RemarkStatus.OPEN):
        speelhuis.remarks.set_status(remark.id, status)
        assert first(speelhuis).status is status
    assert speelhuis.undo() is not None
    assert first(speelhuis).status is RemarkStatus.DONE


def test_setting_a_remark_aside_asks_for_a_reason(speelhuis: Workshop) -> None:
    remark = first(speelhuis)
    with pytest.raises(KnownError, match="zegt waarom"):
        speelhuis.remarks.set_aside(remark.id, "  ")
    assert first(speelhuis).status is RemarkStatus.OPEN
    speelhuis.remarks.set_aside(remark.id, "De moeder gaf al toestemming.")
    assert first(speelhuis).status is RemarkStatus.ASIDE
    assert first(speelhuis).reason == "De moeder gaf al toestemming."


def test_who_takes_the_reason_away_opens_the_remark_again(speelhuis: Workshop) -> None:
    remark = first(speelhuis)
    speelhuis.remarks.reason(remark.id, "Niet nodig.")
    speelhuis.remarks.reason(remark.id, "")
    assert (first(speelhuis).status, first(speelhuis).reason) == (RemarkStatus.OPEN, "")


def test_a_reason_goes_away_when_the_remark_is_done_after_all(speelhuis: Workshop) -> None:
    remark = first(speelhuis)
    speelhuis.remarks.set_aside(remark.id, "Niet nodig.")
    speelhuis.remarks.set_status(remark.id, RemarkStatus.DONE)
    assert (first(speelhuis).status, first(speelhuis).reason) == (RemarkStatus.DONE, "")


def test_typing_an_answer_is_one_step_of_work(speelhuis: Workshop) -> None:
    remark = first(speelhuis)
    speelhuis.remarks.answer(remark.id, "Ja,")
    speelhuis.remarks.answer(remark.id, "Ja, dat hebben we gevraagd.")
    assert first(speelhuis).answer == "Ja, dat hebben we gevraagd."
    speelhuis.undo()
    assert first(speelhuis).answer == ""


def test_a_remark_without_a_place_stands_before_all_others_until_somebody_places_it(
    speelhuis: Workshop,
) -> None:
    lost = stray(speelhuis)
    assert first(speelhuis).id == lost
    assert not first(speelhuis).placed
    guide = speelhuis.guides.get(GRONDPLAN)
    assert guide is not None
    section = guide.section("doelgroep")
    assert section is not None
    step_id = guide.step_id(section.steps[0])
    speelhuis.remarks.place(lost, section, step_id)
    placed = speelhuis.remarks.of(section)[-1]
    assert (placed.id, placed.section, placed.step_id) == (lost, "Doelgroep", step_id)


def test_the_remarks_stand_in_the_order_of_the_grondplan(speelhuis: Workshop) -> None:
    guide = speelhuis.guides.get(GRONDPLAN)
    assert guide is not None
    order = [section.key for section in guide.sections]
    places = [order.index(one.section_key or "") for one in speelhuis.remarks.all()]
    assert len(places) == 15
    assert places == sorted(places)


def test_the_list_is_sifted_by_what_is_open_unplaced_or_of_somebody(speelhuis: Workshop) -> None:
    lost, remarks = stray(speelhuis), speelhuis.remarks
    remarks.set_status(remarks.all()[1].id, RemarkStatus.DONE)
    every = remarks.all()
    assert [one.id for one in RemarkSieve(unplaced=True).sifted(every)] == [lost]
    assert len(RemarkSieve(asking=True).sifted(every)) == 15
    assert {one.author for one in RemarkSieve(author=GIJSBRECHT).sifted(every)} == {GIJSBRECHT}
    assert authors_of(every)[:3] == ["Isaura", ALIENOR, GIJSBRECHT]


def test_the_next_remark_is_the_next_open_one_and_from_the_last_the_first(speelhuis: Workshop) -> None:
    every = speelhuis.remarks.all()
    speelhuis.remarks.set_status(every[1].id, RemarkStatus.DONE)
    speelhuis.remarks.set_status(every[-1].id, RemarkStatus.DONE)
    now = speelhuis.remarks.all()
    one, two, last = beside(now, now[0].id, 1), beside(now, now[-2].id, 1), beside(now, now[0].id, -1)
    assert one is not None
    assert one.id == now[2].id
    assert two is not None
    assert two.id == now[0].id
    assert last is not None
    assert last.id == now[-2].id


def test_when_nothing_is_open_one_walks_through_all(speelhuis: Workshop) -> None:
    for one in speelhuis.remarks.all():
        speelhuis.remarks.set_status(one.id, RemarkStatus.DONE)
    now = speelhuis.remarks.all()
    found = beside(now, now[0].id, 1)
    assert found is not None
    assert found.id == now[1].id
    assert beside([], None, 1) is None


def test_who_looks_at_no_remark_goes_on_from_where_they_are(speelhuis: Workshop) -> None:
    now = speelhuis.remarks.all()
    forward, back = beside(now, None, 1, 4), beside(now, None, -1, 4)
    assert forward is not None
    assert forward.id == now[4].id
    assert back is not None
    assert back.id == now[3].id


def test_only_open_remarks_are_still_wanting(speelhuis: Workshop) -> None:
    every = speelhuis.remarks.all()
    for one in every[2:]:
        speelhuis.remarks.set_status(one.id, RemarkStatus.DONE)
    speelhuis.remarks.set_status(every[0].id, RemarkStatus.IN_WORK)
    stray(speelhuis)
    found = [one for one in wanting(speelhuis, speelhuis.level.INGEDIEND).todo if one.kind is WantKind.REMARK]
    assert [(one.title, one.detail) for one in found] == [
        (
            "Drie opmerkingen staan nog open",
            "Eén van Alienor, één van Gijsbrecht, één van Isaura. Eén heeft nog geen plaats.",
        )
    ]
    speelhuis.remarks.set_aside(every[0].id, "Al gebeurd.")
    assert speelhuis.remarks.counts(asking=True) == {"aanleiding": 1}
    assert speelhuis.remarks.counts()["aanleiding"] == 2
