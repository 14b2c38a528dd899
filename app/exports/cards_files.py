"""What is printed for the exercise: the cards, sheets with empty post-its, and the werkvragen as posters."""

from pathlib import Path

from app.exports.kept import Exported
from app.exports.targets import CARDS, NOTE_SHEETS, POSTERS, check_target, replace_file
from app.exports.wall import boards_of
from app.foundation.errors import KnownError
from app.guides.loader import bundled
from app.guides.steps import BoardStep, OpenStep
from app.workshop.cards_values import CardDeck
from app.workshop.day_guides import ELEMENTS
from app.workshop.workshop import Workshop


def export_cards(workshop: Workshop, target: Path, deck_name: str = "") -> Exported:
    """Write a deck and the casussen; without a name the deck that was played last, or the first.

    Raises ``KnownError`` when there is no such deck, or no card in it.
    """
    from app.exports.cards_pdf import cards_pdf

    check_target(target, CARDS)
    deck = _deck(workshop, deck_name)
    if deck is None or not deck.cards:
        raise KnownError(
            "Er zijn nog geen kaarten. Er is niets geschreven; maak eerst een stapel of gebruik de werkvorm "
            "met de gesprekskaarten."
        )
    replace_file(target, cards_pdf(deck, workshop.practice.title, workshop.cards.casussen()))
    return Exported(target)


def export_note_sheets(workshop: Workshop, target: Path) -> Exported:
    """Write sheets with empty post-its for the first board of the file, or else for ours."""
    from app.exports.sheets_pdf import note_sheets_pdf

    check_target(target, NOTE_SHEETS)
    own = next((step for _step_id, step in boards_of(workshop)), None)
    ours = (step for _section, step in bundled(ELEMENTS).steps() if isinstance(step, BoardStep))
    replace_file(target, note_sheets_pdf(own or next(ours)))
    return Exported(target)


def export_posters(workshop: Workshop, target: Path) -> Exported:
    """Write every werkvraag of the file on a poster of its own."""
    from app.exports.sheets_pdf import posters_pdf

    check_target(target, POSTERS)
    questions = [
        (section.title, step.question)
        for guide in workshop.guides
        for section, step in guide.steps()
        if isinstance(step, OpenStep | BoardStep)
    ]
    replace_file(target, posters_pdf(questions, workshop.practice.title))
    return Exported(target)


def _deck(workshop: Workshop, name: str) -> CardDeck | None:
    if not name:
        return workshop.cards.last_deck()
    decks = workshop.cards.decks()
    found = next((one for one in decks if one.name.strip().casefold() == name.strip().casefold()), None)
    if found is None:
        known = ", ".join(f"'{one.name}'" for one in decks) or "geen"
        raise KnownError(f"Er is geen stapel '{name}'. Er is niets geschreven; wel: {known}.")
    return found
