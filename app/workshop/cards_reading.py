"""Reading decks, casussen and games. What a guide brings is there before anybody changed anything of it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from app.guides.loader import bundled
from app.guides.steps import CardsStep
from app.models import Card, Casus, Contribution, Deck, Kind, Play, Presence, Round, id_for
from app.store.practice_file import Committed, PracticeFile
from app.workshop.cards_values import CardDeck, CardTurn, Game, Story, TalkCard
from app.workshop.guides import FileGuides
from app.workshop.people import People, Who, who_said

_HERE, _UNDONE = Presence.PRESENT.value, Presence.UNDONE.value
EARLIER = "Kaarten van de dag"
"""The name of the deck of cards that came without one, as in a day file."""
_TOUCHES = frozenset(
    {
        *("deck", "card", "casus", "round", "play", "contribution", "guide"),
        *("person", "subgroup", "attendance", "day"),
    }
)


@dataclass(frozen=True, slots=True)
class Brought:
    """What the guide of the exercise brings: its deck, and the ids of its cards and casussen by title."""

    deck: str
    deck_id: str
    cards: dict[str, str]
    stories: dict[str, str]


def brought_by_us(step_id: str) -> Brought:
    """By our own guide, for what comes from elsewhere with the same titles."""
    key, _, step_key = step_id.partition("/")
    found = bundled(key).find(step_key)
    assert found is not None
    step = found[1]
    assert isinstance(step, CardsStep)
    return Brought(
        _name_of(step),
        brought_deck_id(step_id),
        {card.title: id_for("card", step_id, card.key) for card in step.deck},
        {one.title: id_for("casus", step_id, one.key) for one in step.casus},
    )


def brought_deck_id(step_id: str) -> str:
    """The id of the deck that the guide of a step brings."""
    return id_for("deck", step_id)


class CardsReader:
    """The decks, casussen and games of an open practice."""

    def __init__(self, file: PracticeFile, guides: FileGuides, people: People) -> None:
        self._file = file
        self._guides = guides
        self._people = people
        self._decks: tuple[CardDeck, ...] | None = None
        self._games: dict[str, tuple[Game, ...]] = {}
        file.subscribe(self._forget)

    # -- decks and casussen

    def decks(self) -> tuple[CardDeck, ...]:
        """Those that people made or changed, after those that a guide brings; none twice."""
        if self._decks is None:
            self._decks = tuple(self._read_decks())
        return self._decks

    def deck(self, deck_id: str) -> CardDeck | None:
        """One of them; None when it is no longer there."""
        return next((one for one in self.decks() if one.id == deck_id), None)

    def card(self, card_id: str) -> TalkCard | None:
        """A card of any deck; None when it is no longer there."""
        return next((card for deck in self.decks() for card in deck.cards if card.id == card_id), None)

    def casussen(self) -> tuple[Story, ...]:
        """Those of the file, and before them those of its guides that nobody touched."""
        query = select(Casus).where(Casus.presence != _UNDONE).order_by(Casus.rank, Casus.id)
        rows = {row.id: row for row in self._file.session.scalars(query)}
        brought = [story for story in self._brought_stories() if story.id not in rows]
        return (
            *brought,
            *(
                Story(row.id, row.title, row.text, row.worker or "")
                for row in rows.values()
                if row.presence == _HERE
            ),
        )

    def casus(self, casus_id: str | None) -> Story | None:
        """One of them; None when it is no longer there, also when it is being played."""
        return next((one for one in self.casussen() if one.id == casus_id), None)

    # -- games

    def games(self, step_id: str) -> tuple[Game, ...]:
        """The games of a step, oldest first; what was played before there were games is the first."""
        if step_id not in self._games:
            self._games[step_id] = tuple(self._read_games(step_id))
        return self._games[step_id]

    def game(self, game_id: str) -> Game | None:
        """One of them; None when it is no longer there."""
        row = self._file.session.get(Round, game_id)
        if row is None or row.presence != _HERE:
            return None
        return next((one for one in self.games(row.step) if one.id == game_id), None)

    def last_game(self, step_id: str) -> Game | None:
        """The one that was begun last; None before the first."""
        return next((one for one in reversed(self.games(step_id)) if one.id), None)

    def last_deck(self) -> CardDeck | None:
        """The deck that was played last, or else what the group brought, or else the first there is."""
        query = select(Round.deck_id).where(Round.presence == _HERE, Round.deck_id.is_not(None))
        for deck_id in self._file.session.scalars(query.order_by(Round.rank.desc(), Round.id)):
            found = self.deck(deck_id or "")
            if found is not None:
                return found
        return self.deck("") or next(iter(self.decks()), None)

    # -- inside

    def _steps(self) -> Iterator[tuple[str, CardsStep]]:
        for guide in self._guides:
            for _section, step in guide.steps():
                if isinstance(step, CardsStep):
                    yield guide.step_id(step), step

    def _brought_stories(self) -> Iterator[Story]:
        for step_id, step in self._steps():
            for one in step.casus:
                yield Story(id_for("casus", step_id, one.key), one.title, one.family, one.worker)

    def _brought_decks(self) -> Iterator[CardDeck]:
        for step_id, step in self._steps():
            labels = {one.key: one.label for one in step.principles}
            deck_id = brought_deck_id(step_id)
            cards = tuple(
                TalkCard(
                    id_for("card", step_id, card.key),
                    deck_id,
                    card.title,
                    labels.get(card.principle or "", ""),
                    card.text,
                )
                for card in step.deck
            )
            if cards:
                yield CardDeck(deck_id, _name_of(step), step_id, cards)

    def _read_decks(self) -> Iterator[CardDeck]:
        session = self._file.session
        inside: defaultdict[str, list[TalkCard]] = defaultdict(list)
        cards = select(Card).where(Card.presence == _HERE).order_by(Card.rank, Card.id)
        for card in session.scalars(cards):
            inside[card.deck_id or ""].append(card_of(card))
        made = select(Deck).where(Deck.presence != _UNDONE).order_by(Deck.rank, Deck.id)
        rows = {row.id: row for row in session.scalars(made)}
        yield from (deck for deck in self._brought_decks() if deck.id not in rows)
        if inside[""]:
            yield CardDeck("", EARLIER, None, tuple(inside[""]))
        for row in rows.values():
            if row.presence == _HERE:
                yield CardDeck(row.id, row.name, row.origin, tuple(inside[row.id]))

    def _read_games(self, step_id: str) -> Iterator[Game]:
        session = self._file.session
        plays = self._plays(step_id)
        query = select(Round).where(Round.step == step_id, Round.presence == _HERE)
        rounds = list(session.scalars(query.order_by(Round.rank, Round.id)))
        known = {card.id: card for deck in self.decks() for card in deck.cards}
        if plays[""]:
            cards = self._cards_of(list(dict.fromkeys(play.card_id for play in plays[""])), known, plays[""])
            yield Game("", step_id, None, "", None, True, cards, (), tuple(plays[""]))
        for row in rounds:
            everyone = {who.id: who for who in self._people.everyone(row.day_id)}
            here = tuple(everyone[one] for one in row.turns if one in everyone)
            played = tuple(plays[row.id])
            yield Game(
                row.id,
                step_id,
                row.day_id,
                row.deck_id or "",
                row.casus_id,
                row.closed,
                self._cards_of(row.cards, known, played),
                here,
                played,
            )

    def _cards_of(
        self, ids: Sequence[str], known: dict[str, TalkCard], plays: Sequence[CardTurn]
    ) -> tuple[TalkCard, ...]:
        """Cards in their order; one that went to the bin only when it was played."""
        played = {play.card_id for play in plays}
        gone = [card_id for card_id in ids if card_id not in known and card_id in played]
        rows = self._file.session.scalars(select(Card).where(Card.id.in_(gone))) if gone else ()
        found = known | {row.id: card_of(row) for row in rows}
        return tuple(found[card_id] for card_id in ids if card_id in found)

    def _plays(self, step_id: str) -> defaultdict[str, list[CardTurn]]:
        """Game id → what was played in it, in order."""
        query = (
            select(Contribution, Play)
            .join(Play, Play.id == Contribution.id)
            .where(
                Contribution.step == step_id,
                Contribution.kind == Kind.PLAY.value,
                Contribution.presence == _HERE,
                Contribution.unfinished.is_(False),
            )
            .order_by(Contribution.rank, Contribution.id)
        )
        rows = [(row, play) for row, play in self._file.session.execute(query)]
        names: dict[str, Who] = who_said(self._file.session, [row for row, _play in rows])
        found: defaultdict[str, list[CardTurn]] = defaultdict(list)
        for row, play in rows:
            found[play.round_id or ""].append(
                CardTurn(
                    row.id,
                    play.round_id or "",
                    play.card_id,
                    names.get(row.id),
                    play.use,
                    row.text or "",
                    row.private,
                    row.anonymous,
                    row.at,
                    row.parked,
                )
            )
        return found

    def _forget(self, committed: Committed) -> None:
        entities = {target.entity for target in committed.targets}
        if not entities or not entities.isdisjoint(_TOUCHES):
            self._decks = None
            self._games.clear()


def card_of(row: Card) -> TalkCard:
    """A row as a value."""
    return TalkCard(
        row.id, row.deck_id or "", row.title, row.principle or "", row.text or "", row.activity_id
    )


def _name_of(step: CardsStep) -> str:
    """What the deck of a guide is called: by the uitgangspunten, of which there are some."""
    return "Kaarten bij de uitgangspunten" if step.principles else "Kaarten van het draaiboek"
