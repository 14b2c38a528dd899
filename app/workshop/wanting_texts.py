"""What the texts still want: words, the bits that were left for later, and a summary that fits on a page."""

from collections.abc import Iterator

from app.prose.source_citations import source_citations
from app.workshop.counted import at_start, counted, listed
from app.workshop.limits import SUMMARY, SUMMARY_WORDS, summary_words
from app.workshop.scope import Scope
from app.workshop.unfinished_bits import Bit, bits_in_words
from app.workshop.want import Act, Spot, Want, WantKind


def no_text(scope: Scope) -> Iterator[Want]:
    """Questions without a text, with the first one named."""
    empty = [(step_id, step) for step_id, step in scope.asked.items() if step_id not in scope.plain]
    if not empty:
        return
    step_id, first = empty[0]
    number = len(empty)
    yield Want(
        WantKind.NO_TEXT,
        at_start(f"{counted(number, 'vraag heeft', 'vragen hebben')} nog geen tekst"),
        f"Bij {scope.at(step_id)} is dat: {_inside(first.question)}",
        Act.WRITE,
        tuple(Spot(one) for one, _step in empty),
        number,
    )


def bits(scope: Scope) -> Iterator[Want]:
    """What a writer left for later."""
    found = [bit for step_id, words in scope.plain.items() for bit in bits_in_words(step_id, words)]
    if not found:
        return
    number = len(found)
    pieces = counted(number, "stukje", "stukjes")
    yield Want(
        WantKind.BIT,
        f"Er {'staat' if number == 1 else 'staan'} nog {pieces} ‘in te vullen’",
        at_start(f"{listed([_where(scope, bit) for bit in found], 3, ('ander', 'andere'))}."),
        Act.LOOK,
        tuple(Spot(bit.step_id, bit.words) for bit in found),
        number,
    )


def unknown_sources(scope: Scope) -> Iterator[Want]:
    """Citations of a source that is not in the list, or not any more."""
    known = scope.workshop.sources.by_key()
    found = [
        (step_id, words[one.start : one.end], cite.key)
        for step_id, words in scope.plain.items()
        for one in source_citations(words)
        for cite in one.cites
        if cite.key not in known
    ]
    if not found:
        return
    number = len(found)
    named = [f"‘{key}’ bij {scope.at(step_id)}" for step_id, _words, key in found]
    yield Want(
        WantKind.UNKNOWN_SOURCE,
        at_start(f"{counted(number, 'verwijzing gaat', 'verwijzingen gaan')} naar een bron die er niet is"),
        at_start(f"{listed(named, 3, ('andere', 'andere'))}."),
        Act.LOOK,
        tuple(Spot(step_id, words) for step_id, words, _key in found),
        number,
    )


def too_long(scope: Scope) -> Iterator[Want]:
    """A summary that takes more than its page."""
    words = _summary(scope)
    if words > SUMMARY_WORDS:
        section = scope.guide.section(SUMMARY)
        assert section is not None
        first = next(step_id for step_id, part in scope.steps.items() if part.key == SUMMARY)
        yield Want(
            WantKind.TOO_LONG,
            f"‘{section.title}’ is te lang voor één pagina",
            f"Er staan {words} woorden. Op één pagina passen er ongeveer {SUMMARY_WORDS}.",
            Act.LOOK,
            (Spot(first),),
        )


def summary_in_order(scope: Scope) -> Iterator[str]:
    """That the summary fits, and that every question has its text."""
    if scope.asked and all(step_id in scope.plain for step_id in scope.asked):
        yield "alle vragen hebben een tekst"
    if 0 < _summary(scope) <= SUMMARY_WORDS:
        yield "korte omschrijving op één pagina"


def _summary(scope: Scope) -> int:
    taken = any(section.key == SUMMARY for section in scope.sections)
    return summary_words(scope.guide, scope.workshop.drafts) if taken else 0


def _where(scope: Scope, bit: Bit) -> str:
    return f"{bit.short} bij {scope.at(bit.step_id)}"


def _inside(question: str) -> str:
    """A question inside a sentence; a name or an abbreviation at its beginning keeps its capitals."""
    first = question.split(" ", 1)[0]
    return question if first[1:] != first[1:].lower() else question[:1].lower() + question[1:]
