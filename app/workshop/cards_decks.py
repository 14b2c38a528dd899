"""Making and changing decks, cards and casussen."""

from collections.abc import Iterable
from typing import TypeVar

from sqlalchemy import Select, func, select

from app.models import Card, Casus, Deck, Presence, id_for
from app.workshop.cards_reading import CardsReader
from app.workshop.counted import counted
from app.workshop.profile_values import Cell, ProfileComponent
from app.workshop.ranks import place_moved, rank_after, rank_at, ranks

_HERE = Presence.PRESENT.value
Made = TypeVar("Made", Deck, Card, Casus)
PROFILE = "profile"
"""The origin of the deck that is made from the praktijkprofiel."""
FROM_PROFILE = "Uit ons praktijkprofiel"


class CardsDecks(CardsReader):
    """Each operation is one step of work. What a guide brings becomes the group's own when it is changed."""

    def add_deck(self, name: str = "") -> str:
        """An empty one; its id."""
        with self._file.work("Stapel gemaakt") as session:
            row = Deck(name=name, rank=self._last(Deck))
            session.add(row)
        return row.id

    def rename_deck(self, deck_id: str, name: str) -> None:
        """Another name; typing on is one step of work."""
        deck = self.deck(deck_id)
        if deck is not None and deck.id and deck.name != name:
            with self._file.work("Stapel hernoemd", burst=f"deck:{deck_id}") as session:
                self.bring(deck_id)
                session.get_one(Deck, deck_id).name = name

    def bin_deck(self, deck_id: str) -> None:
        """To the bin, with its cards; what was played with them stays."""
        with self._file.work("Stapel naar de prullenbak") as session:
            self.bring(deck_id)
            for row in session.scalars(self._cards_in(deck_id)):
                row.presence = Presence.BINNED.value
            if deck_id:
                session.get_one(Deck, deck_id).presence = Presence.BINNED.value

    def make_from_profile(self, components: Iterable[ProfileComponent]) -> str:
        """A deck with a card for each kernactiviteit; once it is there, only what is new comes in. Its id."""
        deck_id = id_for("deck", PROFILE)
        wanted = [(component, one) for component in components for one in component.activities]
        with self._file.work("Kaarten gemaakt uit het profiel") as session:
            deck = session.get(Deck, deck_id) or Deck(id=deck_id, name=FROM_PROFILE, origin=PROFILE)
            if deck.presence != _HERE or not deck.rank:
                deck.presence, deck.rank = _HERE, self._last(Deck)
            session.add(deck)
            session.flush()
            rank = session.scalar(select(func.max(Card.rank)).where(Card.deck_id == deck_id))
            for component, activity in wanted:
                card_id = id_for("card", PROFILE, activity.id)
                if self._was_made(Card, card_id) or not activity.title.strip():
                    continue
                rank = rank_after(rank)
                row = self._new(Card, card_id)
                row.deck_id, row.activity_id, row.rank = deck_id, activity.id, rank
                row.title, row.principle = activity.title, component.name
                row.text = activity.cells[Cell.EXPECTED]
        return deck_id

    # -- cards

    def add_card(self, deck_id: str, title: str = "", text: str = "", principle: str = "") -> str:
        """A new one at the end of a deck; its id."""
        with self._file.work("Kaart toegevoegd") as session:
            self.bring(deck_id)
            own = Card.deck_id == deck_id if deck_id else Card.deck_id.is_(None)
            rank = rank_after(session.scalar(select(func.max(Card.rank)).where(own)))
            row = Card(
                deck_id=deck_id or None, title=title, text=text, principle=principle or None, rank=rank
            )
            session.add(row)
        return row.id

    def edit_card(
        self, card_id: str, *, title: str | None = None, text: str | None = None, principle: str | None = None
    ) -> None:
        """Other words on a card; None leaves a part as it is. Typing on is one step of work."""
        card = self.card(card_id)
        if card is None:
            return
        given = {"title": title, "text": text, "principle": principle}
        changed = {
            part: words for part, words in given.items() if words is not None and words != getattr(card, part)
        }
        if changed:
            burst = f"card:{card_id}:{'+'.join(changed)}"
            with self._file.work("Kaart gewijzigd", burst=burst) as session:
                self.bring(card.deck_id)
                row = session.get_one(Card, card_id)
                for part, words in changed.items():
                    setattr(row, part, words)

    def move_card(self, card_id: str, by: int) -> None:
        """So many places further in its deck, or (below 0) back; at the edge it stays."""
        card = self.card(card_id)
        deck = self.deck(card.deck_id) if card is not None else None
        if card is None or deck is None:
            return
        ids = [one.id for one in deck.cards]
        here = ids.index(card_id)
        there = place_moved(here, by, len(ids))
        if there == here:
            return
        with self._file.work("Kaart verplaatst") as session:
            self.bring(deck.id)
            others = [row.rank for row in session.scalars(self._cards_in(deck.id)) if row.id != card_id]
            session.get_one(Card, card_id).rank = rank_at(others, there)

    def bin_card(self, card_id: str) -> None:
        """To the bin; what was played with it stays."""
        card = self.card(card_id)
        if card is not None:
            with self._file.work("Kaart naar de prullenbak") as session:
                self.bring(card.deck_id)
                session.get_one(Card, card_id).presence = Presence.BINNED.value

    # -- casussen

    def add_casus(self, title: str = "") -> str:
        """An empty one; its id."""
        with self._file.work("Casus gemaakt") as session:
            row = Casus(title=title, rank=self._last(Casus))
            session.add(row)
        return row.id

    def edit_casus(
        self, casus_id: str, *, title: str | None = None, family: str | None = None, worker: str | None = None
    ) -> None:
        """Other words; None leaves a part as it is. Typing on is one step of work."""
        casus = self.casus(casus_id)
        if casus is None:
            return
        given = {"title": title, "family": family, "worker": worker}
        changed = {
            part: words
            for part, words in given.items()
            if words is not None and words != getattr(casus, part)
        }
        if changed:
            burst = f"casus:{casus_id}:{'+'.join(changed)}"
            with self._file.work("Casus gewijzigd", burst=burst) as session:
                row = self._casus_row(casus_id)
                for part, words in changed.items():
                    setattr(row, "text" if part == "family" else part, words)
                session.add(row)

    def bin_casus(self, casus_id: str) -> None:
        """To the bin; a game on it goes on without."""
        with self._file.work("Casus naar de prullenbak") as session:
            row = self._casus_row(casus_id)
            row.presence = Presence.BINNED.value
            session.add(row)

    # -- what a guide brings

    def bring(self, deck_id: str) -> None:
        """Make rows of a deck that a guide brings, once: then the group can change it and play with it."""
        deck = next((one for one in self._brought_decks() if one.id == deck_id), None)
        if deck is None or self._was_made(Deck, deck_id):
            return
        words = counted(len(deck.cards), "kaart", "kaarten")
        with self._file.work(f"{deck.name}: {words}"):
            row = self._new(Deck, deck.id)
            row.name, row.origin, row.rank = deck.name, deck.origin, self._last(Deck)
            for card, rank in zip(deck.cards, ranks(), strict=False):
                own = self._new(Card, card.id)
                own.deck_id, own.rank = deck.id, rank
                own.title, own.text, own.principle = card.title, card.text, card.principle or None

    def _casus_row(self, casus_id: str) -> Casus:
        """Its row; that of a casus which a guide brings is made now."""
        if self._was_made(Casus, casus_id):
            return self._file.session.get_one(Casus, casus_id)
        story = next(one for one in self._brought_stories() if one.id == casus_id)
        row = self._new(Casus, casus_id)
        row.title, row.text, row.worker = story.title, story.family, story.worker
        row.rank = self._last(Casus)
        return row

    def _was_made(self, kind: type[Made], row_id: str) -> bool:
        """Whether a row is there, be it in the bin; one whose making was undone is not."""
        row = self._file.session.get(kind, row_id)
        return row is not None and row.presence != Presence.UNDONE.value

    def _new(self, kind: type[Made], row_id: str) -> Made:
        """A row with this id, or the one whose making was undone."""
        session = self._file.session
        row = session.get(kind, row_id) or kind(id=row_id)
        row.presence = _HERE
        session.add(row)
        session.flush()
        return row

    def _last(self, kind: type[Deck] | type[Casus]) -> str:
        """A rank behind all of them."""
        return rank_after(self._file.session.scalar(select(func.max(kind.rank))))

    @staticmethod
    def _cards_in(deck_id: str) -> Select[Card]:
        own = Card.deck_id == deck_id if deck_id else Card.deck_id.is_(None)
        return select(Card).where(own, Card.presence == _HERE).order_by(Card.rank, Card.id)
