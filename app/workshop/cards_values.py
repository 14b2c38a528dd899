"""Cards, decks, casussen and games as values."""

from collections import Counter
from dataclasses import dataclass

from app.workshop.people import Who


@dataclass(frozen=True, slots=True)
class TalkCard:
    """A gesprekskaart; a value, not a row."""

    id: str
    deck_id: str
    """Empty for a card of before there were decks."""
    title: str
    principle: str
    """The uitgangspunt that it hangs under; "" for none."""
    text: str
    activity_id: str | None = None
    """The kernactiviteit that it was made from."""


@dataclass(frozen=True, slots=True)
class CardDeck:
    """A stapel. ``origin`` is the id of the step whose guide brought it, 'profile', or None for one's own."""

    id: str
    name: str
    origin: str | None
    cards: tuple[TalkCard, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """A casus: the family, and the worker with what she brings along herself."""

    id: str
    title: str
    family: str
    worker: str


@dataclass(frozen=True, slots=True)
class CardTurn:
    """What somebody thought of a card."""

    id: str
    game_id: str
    card_id: str
    who: Who | None
    use: bool | None
    """Wel or niet; None when nobody said which."""
    why: str
    private: bool
    anonymous: bool
    at: str | None
    """ISO moment."""
    parked: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """How often a card, or all of them, would be used or not."""

    wel: int
    niet: int


@dataclass(frozen=True, slots=True)
class Game:
    """One game on a casus. What is drawn and whose turn it is follows from what was played."""

    id: str
    """Empty for the plays of before there were games."""
    step_id: str
    day_id: str | None
    deck_id: str
    casus_id: str | None
    closed: bool
    cards: tuple[TalkCard, ...]
    """In the order in which they are drawn; a card that went to the bin stays when it was played."""
    turns: tuple[Who, ...]
    """In the order of their turns, without who left."""
    plays: tuple[CardTurn, ...]

    @property
    def card(self) -> TalkCard | None:
        """The card that is drawn now; None in an open game, and when all have been."""
        return self.to_come[0] if self.closed and self.to_come else None

    @property
    def to_come(self) -> tuple[TalkCard, ...]:
        """The cards that nobody played yet, the drawn one first."""
        played = {play.card_id for play in self.plays}
        return tuple(card for card in self.cards if card.id not in played)

    @property
    def left(self) -> int:
        """How many are still closed, behind the one that is drawn."""
        return max(len(self.to_come) - 1, 0) if self.closed else len(self.to_come)

    @property
    def number(self) -> int:
        """The place of the drawn card, from 1."""
        return len(self.cards) - len(self.to_come) + 1

    @property
    def in_turn(self) -> tuple[Who, ...]:
        """Whose turn it is, and who comes after; in an open game only who has not chosen yet.

        Who had the fewest turns comes first, in the order of the turns. A reaction on somebody else's card
        is no turn.
        """
        had = self._had()
        if not self.closed:
            return tuple(who for who in self.turns if not had[who.id])
        return tuple(sorted(self.turns, key=lambda who: had[who.id]))

    @property
    def who(self) -> Who | None:
        """Whose turn it is."""
        return self.in_turn[0] if self.in_turn and not self.over else None

    @property
    def after(self) -> Who | None:
        """Who comes hierna: the next one, or whoever begins again."""
        if self.over or not self.in_turn:
            return None
        if not self.closed:
            return self.in_turn[1] if len(self.in_turn) > 1 else None
        had = self._had()
        had[self.in_turn[0].id] += 1
        return min(self.turns, key=lambda who: had[who.id])

    @property
    def over(self) -> bool:
        """Whether all cards have been played, or everybody has chosen."""
        if self.closed:
            return not self.to_come
        return not self.in_turn

    def counts(self, card_id: str | None = None) -> Counts:
        """Wel and niet on one card, or on all."""
        told = Counter(play.use for play in self.plays if card_id in (None, play.card_id))
        return Counts(told[True], told[False])

    def divided(self) -> tuple[TalkCard, ...]:
        """The cards on which people think differently."""
        found = (card for card in self.cards if self.counts(card.id).wel and self.counts(card.id).niet)
        return tuple(found)

    def _had(self) -> Counter[str]:
        """The turns that each had: the first play on a card, or in an open game any choice."""
        had: Counter[str] = Counter()
        seen: set[str] = set()
        for play in self.plays:
            if play.who is not None and not (self.closed and play.card_id in seen):
                had[play.who.id] += 1
            seen.add(play.card_id)
        return had
