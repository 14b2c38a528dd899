"""What others still wait for: contradictions, remarks of readers, what is to be asked, and the hiaten."""

from collections import Counter
from collections.abc import Iterator

from app.workshop.answer import Answer
from app.workshop.counted import alone_at_start, at_start, counted, listed, number_word, quoted
from app.workshop.raw_answers import RawAnswer
from app.workshop.raw_answers import to_ask as answers_to_ask
from app.workshop.remark_places import spot_of
from app.workshop.remark_values import RemarkFacts
from app.workshop.scope import Scope
from app.workshop.want import Act, Spot, Want, WantKind


def contradictions(scope: Scope) -> Iterator[Want]:
    """Answers that say the opposite. A pair of which one is not needed has been settled."""
    pairs = list(_pairs(scope))
    if not pairs:
        return
    step_id, one, other = pairs[0]
    number = len(pairs)
    title = "twee antwoorden spreken elkaar tegen"
    if number > 1:
        title = f"{counted(number, 'keer', 'keer')} spreken twee antwoorden elkaar tegen"
    yield Want(
        WantKind.CONTRADICTION,
        at_start(title),
        f"Bij {scope.at(step_id)}: {quoted(one.text, 40)} en {quoted(other.text, 40)}.",
        Act.COMPARE,
        tuple(Spot(step, answer_id=first.id, other_id=second.id) for step, first, second in pairs),
        number,
    )


def remarks(scope: Scope) -> Iterator[Want]:
    """Remarks about which something is still to be done, also on onderdelen that the level does not ask.

    With how many are whose, and how many have no place yet.
    """
    if not scope.describes:
        return
    asking = [one for one in scope.workshop.remarks.all() if one.asks]
    found = [(one, _spot(scope, one)) for one in sorted(asking, key=lambda one: not one.placed)]
    taken = [(one, spot) for one, spot in found if spot is not None]
    if not taken:
        return
    number = len(taken)
    authors = Counter(_author(one) for one, _spot in taken)
    whose = [f"{number_word(count)} {author}" for author, count in authors.items()]
    loose = sum(not one.placed for one, _spot in taken)
    without = f"{alone_at_start(counted(loose, 'heeft', 'hebben'))} nog geen plaats." if loose else ""
    yield Want(
        WantKind.REMARK,
        at_start(f"{counted(number, 'opmerking staat', 'opmerkingen staan')} nog open"),
        f"{alone_at_start(', '.join(whose))}. {without}".rstrip(),
        Act.LOOK,
        tuple(spot for _one, spot in taken),
        number,
    )


def to_ask(scope: Scope) -> Iterator[Want]:
    """Answers that somebody has to ask about first."""
    asked: list[tuple[str, RawAnswer]] = [
        (step_id, one)
        for step_id, one in answers_to_ask(scope.workshop)
        if step_id in scope.steps and not one.answer.not_needed
    ]
    if not asked or not scope.describes:
        return
    step_id, first = asked[0]
    number = len(asked)
    yield Want(
        WantKind.TO_ASK,
        at_start(f"{counted(number, 'antwoord is', 'antwoorden zijn')} nog na te vragen"),
        f"Bij {scope.at(step_id)}: {quoted(first.answer.text)}.",
        Act.LOOK,
        tuple(Spot(step, answer_id=one.id) for step, one in asked),
        number,
    )


def gaps(scope: Scope) -> Iterator[Want]:
    """Hiaten that are still open, of the onderdelen and of the practice as a whole."""
    found = [
        gap
        for gap in scope.workshop.gaps.all()
        if not gap.closed and (gap.step_id is None or gap.step_id in scope.steps)
    ]
    if not found or not scope.describes:
        return
    number = len(found)
    yield Want(
        WantKind.GAP,
        at_start(f"{counted(number, 'hiaat staat', 'hiaten staan')} nog open"),
        f"Nog nodig: {listed([quoted(gap.text, 50) for gap in found], 3)}.",
        Act.LOOK,
        tuple(Spot(gap.step_id) for gap in found),
        number,
    )


def _pairs(scope: Scope) -> Iterator[tuple[str, Answer, Answer]]:
    """Step of the first, and both answers."""
    pairs = scope.workshop.contradictions.all() if scope.describes else []
    steps = _step_of_each(scope) if pairs else {}
    for one_id, other_id in pairs:
        step_id = steps.get(one_id) or steps.get(other_id)
        one, other = scope.workshop.answers.get(one_id), scope.workshop.answers.get(other_id)
        if step_id is not None and not (one.not_needed or other.not_needed):
            yield step_id, one, other


def _step_of_each(scope: Scope) -> dict[str, str]:
    """Id of an answer → its question."""
    return {answer.id: step_id for step_id, answers in scope.answers.items() for answer in answers}


def _spot(scope: Scope, remark: RemarkFacts) -> Spot | None:
    """Where a remark stands; None when its onderdeel was left out."""
    section = scope.guide.section(remark.section_key) if remark.section_key else None
    if section is not None and scope.leaves_out(section):
        return None
    return spot_of(remark, scope.guide, scope.every)


def _author(remark: RemarkFacts) -> str:
    """Whose remark it is, without where they work: that stands behind the name between brackets."""
    name = remark.author.partition("(")[0].strip()
    return f"van {name}" if name else "zonder auteur"
