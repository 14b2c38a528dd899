"""What a returned Word file says otherwise than our texts do now, and taking it over, one by one.

Three texts are set beside each other: ours, what stood in the file when it went out, and what stands in it
now. So what only we changed is no difference, and what both changed is told to be so. Nothing here writes
by itself.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from app.guides.schema import Guide
from app.guides.steps import OpenStep
from app.prose.block_pairs import without_cites
from app.prose.blocks import Block, Blocks, plain_text
from app.prose.keeping import rewritten
from app.prose.markdown import parse
from app.prose.markdown_writing import to_markdown
from app.prose.three_way import BlockChange, block_changes, with_change
from app.prose.word_shape import as_word_gives
from app.workshop.drafts import has_words
from app.workshop.fed_texts import fed_texts
from app.workshop.grounding import grounding
from app.workshop.guides import GRONDPLAN
from app.workshop.returned_values import ReturnedFile, ReturnedText
from app.workshop.shown_citations import ShownText, WriteOut, shown_text
from app.workshop.versions import StateKind
from app.workshop.workshop import Workshop

TAKEN_OVER = "Tekst uit Word overgenomen"
_MOST_KEPT = 300
"""Questions of which the comparison is kept ready."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One paragraph, list or table that reads otherwise in the file, as people see it.

    Each of the four is one block or none: ``ours`` as it is, ``proposed`` as it would be with this taken
    over, ``before`` as it went out, ``theirs`` as it came back.
    """

    mark: str
    """By what it is known again, whatever becomes of our text."""
    step_id: str
    ours: Blocks
    proposed: Blocks
    before: Blocks
    theirs: Blocks
    both: bool
    """We changed it too since it went out."""
    clash: bool
    """And the very same words: with theirs, ours go."""


@dataclass(frozen=True, slots=True)
class QuestionDifferences:
    """What differs at one question."""

    step_id: str
    section: str
    """The title of its onderdeel."""
    question: str
    open: tuple[Difference, ...]
    left: tuple[Difference, ...] = ()
    """What somebody left as it is."""


@dataclass(frozen=True, slots=True)
class FileDifferences:
    """What differs in a whole file, in the order of the grondplan."""

    questions: tuple[QuestionDifferences, ...]
    homeless: tuple[ReturnedText, ...]
    """Text that belongs to no question of ours, as far as it does not stand in one of our texts."""
    gone: tuple[str, ...]
    """The questions that were in the file when it went out, and are not in it any more."""

    homeless_left: tuple[ReturnedText, ...] = ()
    """Of those what somebody left where it is."""

    @property
    def count(self) -> int:
        """How many differences nobody looked at yet."""
        return sum(len(one.open) for one in self.questions)


def differences(
    workshop: Workshop,
    returned: ReturnedFile,
    write_out: WriteOut,
    settled: frozenset[str] = frozenset(),
) -> FileDifferences:
    """What the file says otherwise. ``write_out`` shows sources as an export does; changes nothing."""
    guide = workshop.guides.get(GRONDPLAN)
    if guide is None:
        return FileDifferences((), (), ())
    sides = _Sides(workshop, guide, returned, write_out)
    theirs = {one.step_id: one for one in returned.texts if one.step_id is not None}
    questions, gone = [], []
    for section, step in guide.steps():
        step_id = guide.step_id(step)
        if not isinstance(step, OpenStep):
            continue
        if step_id not in theirs:
            gone += [step.question] if step_id in sides.exported else []
            continue
        found = sides.differences(step_id, theirs[step_id].blocks)
        if found:
            questions.append(
                QuestionDifferences(
                    step_id,
                    section.title,
                    step.question,
                    tuple(one for one in found if one.mark not in settled),
                    tuple(one for one in found if one.mark in settled),
                )
            )
    ours = [_lines(text) for text in workshop.drafts.plain().values()]
    loose = [one for one in returned.texts if one.step_id is None]
    homeless = [one for one in loose if not any(_lines(plain_text(one.blocks)) <= text for text in ours)]
    return FileDifferences(
        tuple(questions),
        tuple(one for one in homeless if mark_of(one) not in settled),
        tuple(gone),
        tuple(one for one in homeless if mark_of(one) in settled),
    )


def take_over(workshop: Workshop, returned: ReturnedFile, write_out: WriteOut, one: Difference) -> bool:
    """Write one difference in our text, as one step of work that undo takes back.

    What the words rest on stays with those that stay. False when our text has it already, or changed so much
    since that the place is gone.
    """
    guide = workshop.guides.get(GRONDPLAN)
    theirs = next((text for text in returned.texts if text.step_id == one.step_id), None)
    if guide is None or theirs is None:
        return False
    text = _Sides(workshop, guide, returned, write_out).with_taken(one, theirs.blocks)
    return text is not None and bool(workshop.drafts.write_all({one.step_id: text}, TAKEN_OVER))


def put_with(workshop: Workshop, step_id: str, text: ReturnedText) -> bool:
    """Put a text that has no question behind our text at one, as one step of work that undo takes back."""
    source = workshop.drafts.all().get(step_id, "")
    before = parse(source)
    made = rewritten(source, before, (*before, *text.blocks))
    return bool(workshop.drafts.write_all({step_id: made}, TAKEN_OVER))


def mark_of(one: Difference | ReturnedText) -> str:
    """By what a difference, or a text that has no question, is known again."""
    if isinstance(one, Difference):
        return one.mark
    return _hashed("", one.heading, to_markdown(one.blocks))


class _Sides:
    """The three texts of every question."""

    def __init__(self, workshop: Workshop, guide: Guide, returned: ReturnedFile, write_out: WriteOut) -> None:
        self._write_out = write_out
        self._ours = _texts_now(workshop, guide)
        self.exported = {one.step_id: one.blocks for one in returned.exported if one.step_id is not None}
        self._then: Mapping[str, str] | None = None
        if not self.exported and returned.export_code is not None:
            self._then = _texts_then(workshop, returned.export_code)

    def differences(self, step_id: str, theirs: Blocks) -> tuple[Difference, ...]:
        _shown, changes = self._changes(step_id, theirs)
        return tuple(_difference(step_id, change) for change in changes)

    def with_taken(self, one: Difference, theirs: Blocks) -> str | None:
        shown, changes = self._changes(one.step_id, theirs)
        found = [change for change in changes if _mark(one.step_id, change) == one.mark]
        change = next((change for change in found if _is(change, one)), next(iter(found), None))
        if change is None:
            return None
        source = self._ours.get(one.step_id, "")
        before = parse(source)
        made = shown.back((change.proposed,))[0] if change.proposed is not None else None
        return rewritten(source, before, with_change(before, replace(change, proposed=made)))

    def _changes(self, step_id: str, theirs: Blocks) -> tuple[ShownText, tuple[BlockChange, ...]]:
        source = self._ours.get(step_id, "")
        shown = shown_text(parse(source), self._write_out) if "@" in source else _as_typed(source)
        return shown, _compared(shown.blocks, self._before(step_id, shown), theirs)

    def _before(self, step_id: str, shown: ShownText) -> Blocks:
        """What went out; when that is not known, what would go out now."""
        if step_id in self.exported:
            return self.exported[step_id]
        if self._then is not None and not self.exported:
            return as_word_gives(shown_text(parse(self._then.get(step_id, "")), self._write_out).blocks)
        return as_word_gives(shown.blocks)


@lru_cache(maxsize=_MOST_KEPT)
def _as_typed(source: str) -> ShownText:
    """A text in which no source is cited."""
    return ShownText(parse(source))


@lru_cache(maxsize=_MOST_KEPT)
def _compared(ours: Blocks, before: Blocks, theirs: Blocks) -> tuple[BlockChange, ...]:
    """Of all questions only the one in which something was taken over is worked out anew."""
    return block_changes(ours, before, theirs)


def _texts_now(workshop: Workshop, guide: Guide) -> dict[str, str]:
    """Step id → its text; also of what is filled by itself as long as nobody wrote one."""
    drafts = workshop.drafts.all()
    fed = fed_texts(guide, workshop.profile, grounding(workshop))
    return drafts | {step: text for step, text in fed.items() if not has_words(drafts.get(step, ""))}


def _texts_then(workshop: Workshop, code: str) -> Mapping[str, str] | None:
    """The texts from which an export was made; None when that is not known."""
    states = (one for one in workshop.versions.all() if one.kind is StateKind.EXPORT and one.comparable)
    state = next((one for one in states if one.name.endswith(f"· {code}")), None)
    return None if state is None else workshop.versions.texts(state)


def _difference(step_id: str, change: BlockChange) -> Difference:
    return Difference(
        _mark(step_id, change),
        step_id,
        _seen(change.ours),
        _seen(change.proposed),
        _seen(change.before),
        _seen(change.theirs),
        change.both,
        change.clash,
    )


def _is(change: BlockChange, one: Difference) -> bool:
    """Whether of two of the same mark this is the one: the same paragraph may be put in twice."""
    return _seen(change.ours) == one.ours and _seen(change.proposed) == one.proposed


def _seen(block: Block | None) -> Blocks:
    return () if block is None else without_cites((block,))


def _mark(step_id: str, change: BlockChange) -> str:
    return _hashed(step_id, *_texts(change))


def _hashed(*words: str) -> str:
    return hashlib.sha256("\x00".join(words).encode()).hexdigest()[:20]


def _lines(text: str) -> set[str]:
    return {" ".join(line.split()) for line in text.split("\n") if line.strip()}


def _texts(change: BlockChange) -> Iterator[str]:
    for block in (change.before, change.theirs):
        yield "" if block is None else to_markdown((block,))
