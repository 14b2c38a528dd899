"""What a day came to, as the group, the room and the facilitator get to read it."""

from app.models import Attendance, Person
from app.workshop.answer import Mark, Marks
from app.workshop.audience import FACILITATOR
from app.workshop.day_report import DayReport, day_report
from app.workshop.people import Who
from app.workshop.workshop import Workshop
from tests.practices import practice_of, sample_day

STEP = "grondplan/doel.verandering"
OTHER = "grondplan/doelgroep.kenmerken"


def day(workshop: Workshop) -> str:
    return workshop.people.days()[0].id


def person(workshop: Workshop, name: str, naming: str | None = None, *, absent: bool = False) -> Who:
    who = workshop.people.add_person(name, day(workshop))
    with workshop.file.work("Aanwezig") as session:
        session.get_one(Person, who.id).naming = naming
        seat = session.query(Attendance).filter_by(person_id=who.id).one()
        seat.absent = absent
    return who


def everything(report: DayReport) -> str:
    return repr(report)


def test_the_sample_day_says_what_went_and_what_not() -> None:
    with practice_of(sample_day()) as workshop:
        report = day_report(workshop, day(workshop))
    assert (report.practice, report.date) == ("Het Speelhuis", "2026-03-12")
    assert [block.short_name for block in report.blocks if block.to_come] == ["Grondplan blok C"]
    assert (report.answered, report.asked, report.answers) == (58, 58, 243)
    assert len(report.promises) == 10
    assert not any(promise.earlier for promise in report.promises)
    assert (report.present.named, len(report.present)) == ((), 14)


def test_a_question_counts_once_it_has_an_answer_also_by_mail(workshop: Workshop) -> None:
    before = day_report(workshop, day(workshop))
    assert before.answered == 0
    assert STEP in {one.step_id for one in before.open_questions}
    workshop.answers.enter(STEP, "Kinderen spelen")
    after = day_report(workshop, day(workshop))
    assert (after.answered, after.asked, after.answers) == (1, before.asked, 0)
    assert STEP not in {one.step_id for one in after.open_questions}


def test_only_the_facilitator_reads_what_is_private_and_who_said_it(workshop: Workshop) -> None:
    tijl, here = person(workshop, "Tijl"), day(workshop)
    said = {
        mark: workshop.answers.enter(STEP, f"geheim {mark}", day_id=here, who=tijl, marks=Marks(private=True))
        for mark in ("vraag", "parkeer", "spraak")
    }
    open_one = workshop.answers.enter(OTHER, "open na te vragen", day_id=here, who=tijl)
    assert None not in (*said.values(), open_one)
    workshop.answers.mark(str(said["vraag"]), Marks(private=True, to_ask=True))
    workshop.answers.set_mark(Mark.PARKED, str(said["parkeer"]), on=True)
    workshop.answers.set_mark(Mark.TO_ASK, str(open_one), on=True)
    workshop.contradictions.toggle(str(said["spraak"]), str(open_one))
    group, own = day_report(workshop, here), day_report(workshop, here, FACILITATOR)
    assert "geheim" not in everything(group)
    assert "Tijl" not in everything(group)
    assert (group.to_ask, group.parked, group.contradictions) == (("open na te vragen",), (), ())
    assert group.left_out == 3
    assert set(own.to_ask) == {"geheim vraag (Tijl)", "open na te vragen (Tijl)"}
    assert own.parked == ("geheim parkeer (Tijl)",)
    assert len(own.contradictions) == 1
    assert own.left_out == 0


def test_thanks_name_only_who_allows_it(workshop: Workshop) -> None:
    for name, naming in (("Tijl", "name"), ("An", "nobody"), ("Ilke", "table"), ("Staf", None)):
        person(workshop, name, naming)
    person(workshop, "Dayo", "name", absent=True)
    person(workshop, "Fien", absent=True)
    report = day_report(workshop, day(workshop))
    assert (report.present.named, report.present.others) == (("Tijl",), 3)
    assert (report.absent.named, report.absent.others) == (("Dayo",), 1)
    for name in ("An", "Ilke", "Staf", "Fien"):
        assert f"'{name}'" not in everything(report)
    assert len(day_report(workshop, day(workshop), FACILITATOR).present.named) == 4


def test_what_was_read_back_is_told_with_what_the_group_said(workshop: Workshop) -> None:
    workshop.drafts.write(STEP, "Kinderen spelen.")
    workshop.read_backs.note(STEP, agreed=False, day_id=day(workshop))
    workshop.read_backs.note(STEP, agreed=True, day_id=day(workshop))
    workshop.drafts.write(OTHER, "Ouders.")
    workshop.read_backs.note(OTHER, agreed=False, day_id=day(workshop))
    workshop.drafts.write(STEP, "Kinderen spelen buiten.")
    read = day_report(workshop, day(workshop)).read_out
    assert [(one.agreed, one.changed_since) for one in read] == [(True, True), (False, False)]


def test_another_day_has_its_own_report(workshop: Workshop) -> None:
    workshop.answers.enter(STEP, "gisteren", day_id=day(workshop), marks=Marks(to_ask=True))
    second = workshop.people.add_day(title="Tweede dag").id
    report = day_report(workshop, second)
    assert (report.title, report.answers, report.to_ask) == ("Tweede dag", 0, ())
