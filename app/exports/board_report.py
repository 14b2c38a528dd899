"""The exercise with post-its in a report: votes as bars, the wall as pictures, the clusters as a table."""

from collections.abc import Iterator

from app.exports.document import AnnexBlock, Picture
from app.exports.grondplan_consent import Consent
from app.exports.paper import table, words
from app.exports.wall import Wall, WallGroup, boards_of, dots_words, wall_of, wall_words
from app.prose.blocks import Run, Runs, SmallHeading
from app.workshop.board_values import VotesGiven
from app.workshop.counted import at_start, counted
from app.workshop.workshop import Workshop

MOST_PICTURES = 12
"""Pages of a wall that a report shows; a larger wall has a file of its own."""


def board_blocks(
    workshop: Workshop, consent: Consent, day_id: str | None = None, *, pictures: bool = True
) -> Iterator[AnnexBlock]:
    """All boards on which something hangs; with ``day_id`` what was hung on that day.

    Without ``pictures`` for who only wants the words: to draw a wall takes a second or more.
    """
    walls = [(step_id, wall_of(workshop, step_id, consent, day_id)) for step_id, _step in boards_of(workshop)]
    hung = [(step_id, wall) for step_id, wall in walls if wall.groups]
    for step_id, wall in hung:
        if len(hung) > 1:
            yield SmallHeading(1, (Run(wall.title),))
        yield words(_opening(wall))
        yield from _votes(wall, workshop.board(step_id).votes_given(day_id), pictures=pictures)
        if pictures:
            yield from _pictures(wall)
        yield from _clusters(wall)


def _opening(wall: Wall) -> str:
    notes = at_start(counted(wall.notes, "post-it", "post-its"))
    sentence = f"{notes} bij de vraag ‘{wall.title}’"
    if wall.clusters:
        sentence += f", in {counted(len(wall.clusters), 'cluster', 'clusters')}"
    loose = sum(len(group.notes) for group in wall.groups if not group.number)
    if loose and wall.clusters:
        sentence += f"; {counted(loose, 'post-it bleef', 'post-its bleven')} los"
    return sentence + "." + _left_out(wall.left_out)


def _left_out(count: int) -> str:
    if not count:
        return ""
    if count == 1:
        return " Eén post-it staat er niet bij: die is niet voor anderen bedoeld."
    return (
        f" {at_start(counted(count, '', 'post-its'))} staan er niet bij: die zijn niet voor anderen bedoeld."
    )


def _clusters(wall: Wall) -> Iterator[AnnexBlock]:
    """All that hangs there as text too, so that it can be searched, copied and read aloud."""
    rows = [(_name(group), _notes(group)) for group in wall.groups]
    yield table(("Cluster", "Wat er op de post-its staat"), rows, (3, 7))


def _name(group: WallGroup) -> Runs:
    number = f"{group.number}. " if group.number else ""
    told = [group.counts, *(["eigen aan deze praktijk"] if group.specific else [])]
    return (Run(f"{number}{group.name.strip() or '–'}", bold=True), Run("\n" + "\n".join(told)))


def _notes(group: WallGroup) -> Runs:
    """Under the sign and the word of each colour its notes, most dots first: a table has no colours."""
    by_color: dict[str, list[str]] = {}
    for note in group.notes:
        look = " ".join(part for part in (note.sign, note.word or "zonder kleur") if part)
        by_color.setdefault(look, []).append(" ".join(note.text.split()) or "–")
    parts = [
        (Run(look, bold=True), Run("".join(f"\n– {text}" for text in texts)))
        for look, texts in by_color.items()
    ]
    return tuple(run for number, part in enumerate(parts) for run in ((Run("\n"),) * bool(number) + part))


def _votes(wall: Wall, given: VotesGiven, *, pictures: bool) -> Iterator[AnnexBlock]:
    if not any(group.votes for group in wall.groups):
        return
    from app.exports.votes_picture import ranked, votes_png, votes_words

    yield words(_words_of_votes(given))
    if pictures and ranked(wall):
        yield Picture(votes_png(wall), votes_words(wall))


def _words_of_votes(given: VotesGiven) -> str:
    said = f"De groep plakte {dots_words(given.given)}."
    if given.expected and given.over > 0:
        return f"{said} Er waren er {given.expected} uitgedeeld: {given.over} meer dan verwacht."
    if given.expected and given.over < 0:
        return f"{said} Er waren er {given.expected} uitgedeeld."
    return said


def _pictures(wall: Wall) -> Iterator[AnnexBlock]:
    from app.exports.wall_files import report_pictures

    pictures = report_pictures(wall)
    for content, groups in pictures[:MOST_PICTURES]:
        yield Picture(content, wall_words(wall, groups))
    if len(pictures) > MOST_PICTURES:
        yield words("De rest van de muur staat in een apart bestand: bewaar ze als PDF met 'wand'.")
