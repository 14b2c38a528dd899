"""Leren van praktijkervaringen on paper: leerinzichten, then the verhalen as timelines, then the matrix."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.exports.document import AnnexBlock
from app.exports.paper import Heading, Note, Paper, PaperBlock, bullets, labelled, table, words
from app.foundation.errors import KnownError
from app.guides.steps import Labelled, TimelineStep
from app.prose.blocks import Run, Runs, SmallHeading
from app.workshop.programme import on_the_agenda, programme
from app.workshop.trajectories_values import (
    Case,
    CaseFactor,
    Lesson,
    factors_of,
    label_of,
    outcome_words,
    outcomes_of,
    perspectives_of,
    sign_of,
    title_of,
)
from app.workshop.trajectory_matrix import Pattern, patterns
from app.workshop.workshop import Workshop

KIND = "Leerinzichten"
_COURSE = ("Moment", "Wat er gebeurde", "Wat hielp", "Wat hinderde")


def trajectories_paper(workshop: Workshop) -> Paper:
    """All of it. ``KnownError`` when nobody told or learned anything yet."""
    told = workshop.trajectories
    if told.is_empty:
        raise KnownError(
            "Er zijn nog geen verhalen en geen leerinzichten. Er is niets geschreven; "
            "begin met ‘Leren van praktijkervaringen’."
        )
    telling = _Telling.of(workshop)
    blocks: list[PaperBlock] = []
    if told.lessons():
        blocks.append(Heading(1, "Leerinzichten"))
        for number, lesson in enumerate(told.lessons(), 1):
            blocks.append(Heading(2, f"{number}. {_line(lesson.text)}"))
            blocks += telling.lesson(lesson)
    if told.cases():
        blocks.append(Heading(1, "De verhalen", new_page=bool(blocks)))
        for case in told.cases():
            blocks.append(Heading(2, telling.title(case)))
            blocks += telling.course(case)
        blocks += _matrix(telling)
    return Paper(
        title=workshop.practice.title or KIND,
        kind=KIND,
        subtitle="Leren van praktijkervaringen",
        footer=KIND,
        author=workshop.practice.title,
        exported_at=workshop.clock(),
        blocks=tuple(blocks),
    )


def trajectories_blocks(workshop: Workshop, day_id: str) -> Iterator[AnnexBlock]:
    """The same for the report of a day, when that day asks for it or is the only one of the file.

    Nobody's name stands in a verhaal: who told it is a perspective.
    """
    told = workshop.trajectories
    if told.is_empty or not _asked_on(workshop, day_id):
        return
    telling = _Telling.of(workshop)
    for number, lesson in enumerate(told.lessons(), 1):
        yield SmallHeading(1, (Run(f"Leerinzicht {number}: {_line(lesson.text)}"),))
        yield from telling.lesson(lesson)
    for case in told.cases():
        yield SmallHeading(1, (Run(f"Verhaal {telling.title(case)}"),))
        yield from telling.course(case)
    recurring = telling.recurring()
    if recurring:
        yield SmallHeading(1, (Run("Wat terugkomt in meer verhalen"),))
        yield telling.pattern_table(recurring)


def texts_of_trajectories(workshop: Workshop) -> Iterator[str]:
    """Every text that people wrote in it, to see whether a name stands there."""
    for case in workshop.trajectories.cases():
        yield case.title
        for moment in case.moments:
            yield moment.when
            yield moment.text
    for factor in factors_of(workshop.trajectories.cases()):
        yield factor.text
        yield factor.perspective or ""
    for lesson in workshop.trajectories.lessons():
        yield lesson.text
        yield lesson.secured


@dataclass(frozen=True, slots=True)
class _Telling:
    """The verhalen with the words of the guide: who sees, how it ended, and what it serves."""

    cases: Sequence[Case]
    perspectives: Sequence[Labelled]
    outcomes: Sequence[Labelled]
    yields: Sequence[Labelled]

    @classmethod
    def of(cls, workshop: Workshop) -> "_Telling":
        told, cases = workshop.trajectories, workshop.trajectories.cases()
        step = told.step()
        yields = step.yields if step is not None else ()
        return cls(cases, perspectives_of(step, cases), outcomes_of(step), yields)

    def lesson(self, lesson: Lesson) -> Iterator[AnnexBlock]:
        """What it comes from, what it serves and how it is kept; what nobody said yet is an open question."""
        case = next((one for one in self.cases if one.id == lesson.case_id), None)
        if case is not None:
            yield labelled("Uit het verhaal:", f"{case.number}. {title_of(case)}")
        factors = {one.id: one for one in factors_of(self.cases)}
        drawn_from = [factors[one] for one in lesson.factor_ids]
        if drawn_from:
            yield words("Dit komt van:", bold=True)
            yield bullets([self._factor(one) for one in drawn_from])
        if lesson.yields:
            yield labelled(
                "Dit levert het op:", "; ".join(label_of(key, self.yields) for key in lesson.yields)
            )
        secured = lesson.secured.strip()
        yield labelled("Zo houden we het vast:", secured or "open vraag: hoe blijft dit in de praktijk?")

    def title(self, case: Case) -> str:
        """Its number and title, and how it ended."""
        ending = outcome_words(case, self.outcomes)
        return f"{case.number}. {title_of(case)}" + (f" ({ending.lower()})" if ending else "")

    def course(self, case: Case) -> Iterator[AnnexBlock]:
        """The timeline as a table, a row for each moment; under it what is of the whole course."""
        beside = any(factor.moment_id for factor in case.factors)
        rows = [
            (
                (Run(f"{number}. {one.when.strip()}".strip(), bold=True),),
                (Run(one.text.strip() or "–"),),
                *(self._sides(case, one.id) if beside else ()),
            )
            for number, one in enumerate(case.moments, 1)
        ]
        if rows:
            number = 3 if any(one.when.strip() for one in case.moments) else 2
            yield (
                table(_COURSE, rows, (number, 5, 4, 4)) if beside else table(_COURSE[:2], rows, (number, 13))
            )
        for helps, verb in ((True, "hielp"), (False, "hinderde")):
            factors = case.at(None, helps=helps)
            if factors:
                yield words(f"Wat {verb} in heel het verloop:", bold=True)
                yield bullets([self._factor(one) for one in factors])

    def recurring(self) -> list[Pattern]:
        """What was told in more than one verhaal."""
        return [one for one in patterns(self.cases, self.perspectives) if one.recurs]

    def pattern_table(self, found: Iterable[Pattern]) -> AnnexBlock:
        """A row for each: in which verhalen, who saw it and who did not."""
        rows = [
            (
                (Run(f"{sign_of(one.factors[0])} {one.text.strip() or '–'}"), *_turned(one)),
                ", ".join(str(case.number) for case in one.cases),
                ", ".join(_seen(one)) or "–",
                ", ".join(each.label for each in one.missed_by) or "–",
            )
            for one in found
        ]
        header = ("Wat hielp (✓) of hinderde (✕)", "Verhaal", "Gezien door", "Niet gezien door")
        return table(header, rows, (6, 3, 4, 4))

    def _sides(self, case: Case, moment_id: str | None) -> tuple[Runs, ...]:
        return tuple(
            _under_each_other([self._factor(one) for one in case.at(moment_id, helps=helps)])
            for helps in (True, False)
        )

    def _factor(self, factor: CaseFactor) -> Runs:
        """Its sign, its words, and who saw it."""
        seen = label_of(factor.perspective, self.perspectives).lower()
        told = Run(f"{sign_of(factor)} {_line(factor.text)}")
        return (told, Run(f" – {seen}", italic=True)) if seen else (told,)


def _matrix(telling: _Telling) -> Iterator[PaperBlock]:
    found = patterns(telling.cases, telling.perspectives)
    if not found:
        return
    yield Heading(1, "Matrix over de verhalen", new_page=True)
    recurring = [one for one in found if one.recurs]
    if recurring:
        yield Heading(2, "Komt terug in meer verhalen")
        yield telling.pattern_table(recurring)
    else:
        yield Note("Er komt nog niets met dezelfde woorden terug in meer verhalen.")
    once = [one for one in found if not one.recurs]
    if once:
        yield Heading(2, "In één verhaal")
        yield telling.pattern_table(once)


def _seen(pattern: Pattern) -> Iterator[str]:
    for one in pattern.sights:
        if one.count:
            yield f"{one.perspective.label} ({one.count})" if one.count > 1 else one.perspective.label


def _turned(pattern: Pattern) -> tuple[Run, ...]:
    if not pattern.turned:
        return ()
    return (Run("\nelders hinderde dit" if pattern.helps else "\nelders hielp dit", italic=True),)


def _under_each_other(those: Sequence[Runs]) -> Runs:
    return tuple(run for number, one in enumerate(those) for run in ((Run("\n"),) * bool(number) + one))


def _asked_on(workshop: Workshop, day_id: str) -> bool:
    """Whether the agenda of a day asks praktijkervaringen; the only day of a file is where they were told."""
    if len(workshop.people.days()) == 1:
        return True
    stops = programme(list(workshop.guides), workshop.agenda.blocks(day_id))
    asked = [stop for stop in on_the_agenda(stops) if stop.block is not None]
    return any(isinstance(stop.step, TimelineStep) for stop in asked)


def _line(text: str) -> str:
    return " ".join(text.split()) or "–"
