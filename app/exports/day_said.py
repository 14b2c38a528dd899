"""What the group said, read back into the parts of a day file.

Answers are taken step by step. What is left at the end has no place of its own in a day file and goes
out as questions of the grondplan, so that nothing anybody said stays behind.
"""

from collections import defaultdict
from collections.abc import Iterator

from app.exports.day_people import Present, present
from app.exports.day_steps import KINDS_ON_STEPS, ours_among, said_on, steps_of_ours
from app.foundation.words import word_of
from app.guides.check_status import CheckStatus
from app.guides.joining import FIRST, LAST
from app.guides.loader import bundled
from app.guides.schema import FREE, Guide
from app.guides.steps import CheckStep, OpenStep, ScaleStep
from app.models import AgendaItem, Check, Contribution, Draft, Kind, Network, ReadBack, Score
from app.workshop import day_file_parts as parts
from app.workshop.day_file import DraftStatus, GrondplanQuestion
from app.workshop.day_guides import NETWORK, PLENARY, number_of
from app.workshop.guides import GRONDPLAN
from app.workshop.programme import free_step_id
from app.workshop.workshop import Workshop


class SaidReader:
    """Reads each part once, in the order of the day file; ``rest`` comes last."""

    def __init__(self, workshop: Workshop, people: Present) -> None:
        self._session = workshop.file.session
        self._guides = list(workshop.guides)
        self._people = people
        self._ours = steps_of_ours(self._guides)
        self._of: defaultdict[tuple[str, str], list[Contribution]] = defaultdict(list)
        for row in present(self._session, Contribution):
            if not _says_nothing(row) or row.id in people.spoken_of:
                self._of[row.kind, row.step].append(row)
        self._drafts = {row.step: row for row in present(self._session, Draft)}
        self._read: defaultdict[str, list[parts.ReadBack]] = defaultdict(list)
        for read in workshop.read_backs.all():
            self._read[read.step].append(self._read_back(read))

    def _guide(self, key: str) -> Guide | None:
        return next((guide for guide in self._guides if guide.key == key), None)

    def of_kind(self, kind: Kind) -> list[Contribution]:
        """All contributions of a kind, whatever step they hang on."""
        return [row for (found, _step), rows in self._of.items() if found == kind.value for row in rows]

    def _answers(self, step_id: str) -> tuple[parts.Answer, ...]:
        """The answers on a step, taken out."""
        rows = self._of.pop((Kind.ANSWER.value, step_id), [])
        return tuple(map(self._answer, rows))

    def _answer(self, row: Contribution) -> parts.Answer:
        return parts.Answer(by=self._people.by(row), text=row.text or "", **self._people.said(row))

    def _read_back(self, row: ReadBack) -> parts.ReadBack:
        day, outside = self._people.on_day(row.day_id)
        return parts.ReadBack(at=row.at, agreed=row.agreed, text_hash=row.text_hash, day=day, outside=outside)

    def in_block(self, block_id: str) -> tuple[parts.Answer, ...]:
        """What was said in a block of the agenda that belongs to no question."""
        return self._answers(free_step_id(block_id))

    def on_steps(self) -> tuple[tuple[str, ...], tuple[parts.StepSaid, ...]]:
        """Our guides for other sessions that the file has, and what was said on their steps, taken out."""
        taken = [key for key in self._of if key[1] in self._ours and key[0] in KINDS_ON_STEPS]
        rows = [row for key in taken for row in self._of.pop(key)]
        guides = ours_among(self._guides)
        keys = tuple(guide.key for guide in guides)
        return keys, tuple(said_on(rows, guides, self._people, self._session))

    def _is_untouched(self, guide: Guide) -> bool:
        """Whether it is ours as it comes, with nothing on it: then whoever reads the file gets it anyway."""
        steps = {guide.step_id(step) for _section, step in guide.steps()}
        touched = steps & (self._drafts.keys() | self._read.keys() | {step for _kind, step in self._of})
        return not touched and guide == bundled(guide.key)

    # -- grondplan

    def grondplan(self) -> tuple[GrondplanQuestion, ...]:
        """The questions with their answers and drafts."""
        guide = self._guide(GRONDPLAN)
        if guide is None or self._is_untouched(guide):
            return ()
        ours = {step.key for section, step in bundled(GRONDPLAN).steps() if section.key in (FIRST, LAST)}
        questions = []
        for section, step in guide.steps():
            made = self._question(section.title, step.question, guide.step_id(step))
            said = made.answers or made.draft is not None or made.status is not None or made.read_backs
            if said or (isinstance(step, OpenStep) and step.key not in ours):
                full = GrondplanQuestion(
                    onderdeel=made.onderdeel,
                    werkvraag=made.werkvraag,
                    answers=made.answers,
                    draft=made.draft,
                    status=made.status,
                    key=step.key,
                    onderdeel_key=section.key,
                    help=step.help,
                    read_backs=made.read_backs,
                )
                questions.append(full)
        return tuple(questions)

    def rest(self) -> tuple[GrondplanQuestion, ...]:
        """Answers and drafts that stand anywhere else, each under the title of where it stood."""
        left = self._drafts.keys() | self._read.keys()
        left |= {step for kind, step in self._of if kind == Kind.ANSWER.value}
        asked = [guide.step_id(step) for guide in self._guides for _section, step in guide.steps()]
        ordered = [step for step in asked if step in left] + sorted(left - set(asked))
        return tuple(self._elsewhere(step) for step in ordered)

    def _elsewhere(self, step_id: str) -> GrondplanQuestion:
        key, _, step_key = step_id.partition("/")
        guide = self._guide(key)
        found = guide.find(step_key) if guide else None
        if found is None:
            block = self._session.get(AgendaItem, step_key) if key == FREE else None
            return self._question("Andere inbreng", block.activity if block else step_key, step_id)
        return self._question(found[0].title, found[1].question, step_id)

    def _question(self, onderdeel: str, werkvraag: str, step_id: str) -> GrondplanQuestion:
        draft = self._drafts.pop(step_id, None)
        return GrondplanQuestion(
            onderdeel=onderdeel,
            werkvraag=werkvraag,
            answers=self._answers(step_id),
            draft=draft.text if draft else None,
            status=word_of(DraftStatus, draft.status if draft else None, None),
            read_backs=tuple(self._read.pop(step_id, ())),
        )

    # -- the other parts

    def feedback(self) -> tuple[parts.FeedbackQuestion, ...]:
        """The plenaire terugkoppeling."""
        guide = self._guide(PLENARY)
        if guide is None or self._is_untouched(guide):
            return ()
        return tuple(
            parts.FeedbackQuestion(vraag=step.question, answers=self._answers(guide.step_id(step)))
            for _section, step in guide.steps()
            if isinstance(step, OpenStep)
        )

    def checklist(self) -> parts.Checklist | None:
        """The statements and the scores."""
        scores = {row.id: row.value for row in present(self._session, Score)}
        given = [(row, scores.get(row.id)) for row in self.of_kind(Kind.SCORE)]
        asked = [
            (guide.step_id(step), section.title, step)
            for guide in self._guides
            for section, step in guide.steps()
            if isinstance(step, CheckStep | ScaleStep) and guide.step_id(step) not in self._ours
        ]
        if not asked and not given:
            return None
        statuses = {row.id: row.status for row in present(self._session, Check)}
        return parts.Checklist(
            items=tuple(
                self._item(step_id, title, step.question, statuses)
                for step_id, title, step in asked
                if isinstance(step, CheckStep)
            ),
            scores=tuple(
                parts.Score(
                    name=self._people.by(row),
                    score=_number(value),
                    why=row.text,
                    **self._people.said(row),
                )
                for row, value in given
            ),
        )

    def _item(
        self, step_id: str, block: str, statement: str, statuses: dict[str, str | None]
    ) -> parts.ChecklistItem:
        """One statement. The first who weighed it did so for the group; what others added are answers."""
        rows = self._of.pop((Kind.CHECK.value, step_id), [])
        status = statuses.get(rows[0].id) if rows else None
        added = (self._answer(row) for row in rows[1:] if row.text)
        return parts.ChecklistItem(
            blok=block,
            item=statement,
            status=word_of(CheckStatus, status, None),
            toelichting=rows[0].text if rows else None,
            answers=(*added, *self._answers(step_id)),
        )

    def network(self) -> parts.LearningNetwork | None:
        """The questions on doel en vorm, and how the network is set up."""
        guide = self._guide(NETWORK)
        row = next(iter(present(self._session, Network)), None)
        if guide is None and row is None:
            return None
        questions = tuple(self._network_questions(guide)) if guide else ()
        if row is None and not questions and guide is not None and ours_among([guide]):
            return None
        if row is None:
            return parts.LearningNetwork(vragen=questions)
        return parts.LearningNetwork(
            vragen=questions,
            type=row.form,
            waarom=row.reason,
            eerste_sessie=row.first_session,
            interval_weken=row.interval_weeks,
            duur_maanden=row.duration_months,
            begeleiders=tuple(row.facilitators),
            opmerking=row.remark,
        )

    def _network_questions(self, guide: Guide) -> Iterator[parts.NetworkQuestion]:
        """A first answer of which nothing more is known is the one answer of the group."""
        asked = [
            step
            for _section, step in guide.steps()
            if isinstance(step, OpenStep) and guide.step_id(step) not in self._ours
        ]
        for position, step in enumerate(asked, 1):
            rows = self._of.pop((Kind.ANSWER.value, guide.step_id(step)), [])
            ours = rows.pop(0).text if rows and self._people.is_plain(rows[0]) else None
            number = number_of(step)
            yield parts.NetworkQuestion(
                nr=position if number is None else number,
                vraag=step.question,
                antwoord=ours,
                answers=tuple(map(self._answer, rows)),
            )


def _says_nothing(row: Contribution) -> bool:
    """Whether it is an answer that was typed and wiped out again before anybody entered it."""
    return row.kind == Kind.ANSWER.value and row.unfinished and not (row.text or "").strip()


def _number(value: float | None) -> int | float | None:
    """A score as people write it: 7, not 7.0."""
    return int(value) if value is not None and value.is_integer() else value
