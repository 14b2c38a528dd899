"""The talks with cards in a report: the casus, how often each card would be used, and the reasons given."""

from collections.abc import Iterator

from app.exports.document import AnnexBlock
from app.exports.grondplan_consent import Consent
from app.exports.paper import labelled, table, words
from app.guides.steps import CardsStep
from app.prose.blocks import Run, Runs, SmallHeading
from app.workshop.cards_values import CardTurn, Game, TalkCard
from app.workshop.counted import at_start, counted
from app.workshop.workshop import Workshop

_HEADER = ("Kaart", "Wel of niet", "Redenen")


def cards_blocks(workshop: Workshop, consent: Consent, day_id: str | None = None) -> Iterator[AnnexBlock]:
    """Every game in which something was said; with ``day_id`` those of that day, and of no day at all."""
    games = [
        game
        for guide in workshop.guides
        for _section, step in guide.steps()
        if isinstance(step, CardsStep)
        for game in workshop.cards.games(guide.step_id(step))
        if game.plays and day_id in (None, game.day_id or day_id)
    ]
    for number, game in enumerate(games, 1):
        if len(games) > 1:
            yield SmallHeading(1, (Run(f"Gesprek {number}"),))
        yield from _game(workshop, game, consent)


def _game(workshop: Workshop, game: Game, consent: Consent) -> Iterator[AnnexBlock]:
    casus = workshop.cards.casus(game.casus_id)
    if casus is not None:
        yield labelled("De casus:", " – ".join(part for part in (casus.title, _line(casus.family)) if part))
        if casus.worker.strip():
            yield labelled("De medewerker:", _line(casus.worker))
    counts = game.counts()
    if game.closed:
        yield words(
            f"De groep zei {counts.wel} keer wel en {counts.niet} keer niet."
            + (f" {_divided(game)}" if game.divided() else "")
        )
    played = {play.card_id for play in game.plays}
    rows = [_row(game, card, consent) for card in game.cards if card.id in played]
    yield table(_HEADER, rows, (4, 2, 6))


def _divided(game: Game) -> str:
    number = at_start(counted(len(game.divided()), "kaart", "kaarten"))
    return f"Over {number.lower()} dacht de groep verschillend."


def _row(game: Game, card: TalkCard, consent: Consent) -> tuple[Runs, str, Runs]:
    said = [play for play in game.plays if play.card_id == card.id]
    principle = (Run(f"\n{card.principle}", italic=True),) if card.principle.strip() else ()
    counts = game.counts(card.id)
    told = [f"{counts.wel} wel", f"{counts.niet} niet"] if game.closed else [f"{counts.wel} keer gekozen"]
    return (Run(card.title.strip() or "–", bold=True), *principle), "\n".join(told), _reasons(said, consent)


def _reasons(said: list[CardTurn], consent: Consent) -> Runs:
    """The reasons that may be passed on, each with wel or niet before it."""
    use = {True: "wel: ", False: "niet: ", None: ""}
    runs: list[Run] = []
    for play in said:
        if play.why.strip() and consent.may_quote(play):
            who = consent.who(play)
            runs.append(Run(("\n" if runs else "") + use[play.use], bold=True))
            runs.append(Run(_line(play.why)))
            if who:
                runs.append(Run(f" – {who}", italic=True))
    return tuple(runs)


def _line(text: str) -> str:
    return " ".join(text.split())
