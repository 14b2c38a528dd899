"""Playing the gesprekskaarten on a casus. What was shuffled stays as it was, also after reopening."""

import secrets
from collections.abc import Sequence

from sqlalchemy import func, select

from app.foundation.clock import Clock, moment
from app.foundation.errors import KnownError
from app.models import Casus, Contribution, Kind, Play, Presence, Round
from app.store.practice_file import PracticeFile
from app.workshop.answer import Mark, Marks, put_marks, put_name
from app.workshop.cards_decks import CardsDecks
from app.workshop.cards_values import Game
from app.workshop.guides import FileGuides
from app.workshop.half_typed import HalfTyped
from app.workshop.naming import keep_consent
from app.workshop.people import People, Who
from app.workshop.profile import Profile
from app.workshop.ranks import rank_after

_SHUFFLER = secrets.SystemRandom()


class Cards(CardsDecks):
    """The operations on the cards. Each is one step of work."""

    def __init__(
        self, file: PracticeFile, clock: Clock, guides: FileGuides, people: People, profile: Profile
    ) -> None:
        super().__init__(file, guides, people)
        self._clock = clock
        self._profile = profile
        self._half = HalfTyped(file, Kind.PLAY)

    def deck_from_profile(self) -> str:
        """A deck with a card for each kernactiviteit; its id. ``KnownError`` when there is none yet."""
        if not any(activity.title.strip() for activity in self._profile.activities()):
            raise KnownError(
                "Het praktijkprofiel heeft nog geen kernactiviteiten. Er is niets veranderd; "
                "vul eerst het profiel in."
            )
        return self.make_from_profile(self._profile.components())

    def start(
        self,
        step_id: str,
        deck_id: str,
        casus_id: str | None,
        *,
        closed: bool,
        turns: Sequence[Who],
        day_id: str | None = None,
    ) -> str:
        """Begin a game; its id. The cards of a closed one are shuffled, those of an open one stay in order.

        Raises ``KnownError`` when the deck has no cards.
        """
        deck = self.deck(deck_id)
        if deck is None or not deck.cards:
            raise KnownError(
                "Deze stapel heeft nog geen kaarten. Er is niets begonnen; "
                "kies een andere stapel of schrijf eerst kaarten."
            )
        cards = [card.id for card in deck.cards]
        if closed:
            _SHUFFLER.shuffle(cards)
        with self._file.work("Kaartspel begonnen") as session:
            self.bring(deck_id)
            if casus_id is not None and self.casus(casus_id) is not None:
                session.add(self._casus_row(casus_id))
            known = casus_id if casus_id and session.get(Casus, casus_id) is not None else None
            last = session.scalar(select(func.max(Round.rank)).where(Round.step == step_id))
            row = Round(
                step=step_id,
                day_id=day_id,
                deck_id=deck_id or None,
                casus_id=known,
                closed=closed,
                cards=cards,
                turns=[who.id for who in turns],
                rank=rank_after(last),
            )
            session.add(row)
        return row.id

    def draw_other(self, game_id: str) -> None:
        """The drawn card goes under the stack, and the next one is drawn."""
        game = self._game(game_id)
        if game.card is not None and game.left:
            with self._file.work("Andere kaart getrokken"):
                row, drawn = self._row(game_id), game.card.id
                row.cards = [*(one for one in row.cards if one != drawn), drawn]

    def set_turns(self, game_id: str, turns: Sequence[Who]) -> None:
        """Who takes turns, in this order."""
        ids = [who.id for who in turns]
        if self._row(game_id).turns != ids:
            with self._file.work("Beurten gewijzigd"):
                self._row(game_id).turns = ids

    def pass_turn(self, game_id: str) -> None:
        """Who is in turn comes after the others."""
        game = self._game(game_id)
        if game.who is not None and len(game.turns) > 1:
            with self._file.work("Beurt overgeslagen"):
                row, who = self._row(game_id), game.who.id
                row.turns = [*(one for one in row.turns if one != who), who]

    # -- what is being typed

    def unfinished(self, step_id: str) -> str:
        """The why that stands half-typed."""
        return self._half.text(step_id)

    def type(self, step_id: str, text: str, *, day_id: str | None = None) -> None:
        """Keep what is being typed."""
        self._half.type(step_id, text, day_id=day_id)

    def play(
        self,
        game_id: str,
        card_id: str,
        who: Who | None,
        *,
        use: bool | None,
        why: str = "",
        marks: Marks | None = None,
        day_id: str | None = None,
    ) -> str:
        """What somebody would do with a card, and why; its id.

        The first on a card is a turn; who says something of it after that, leaves the turn where it is.
        """
        row = self._row(game_id)
        said = "Kaart besproken" if row.closed else "Kaart gekozen"
        with self._file.work(said) as session:
            last = session.scalar(
                select(func.max(Contribution.rank)).where(
                    Contribution.step == row.step, Contribution.kind == Kind.PLAY.value
                )
            )
            made = self._typed(row.step, why) or Contribution(kind=Kind.PLAY.value, step=row.step)
            made.day_id, made.text, made.unfinished = day_id or row.day_id, why or None, False
            made.at, made.rank = moment(self._clock), rank_after(last)
            put_name(made, who)
            put_marks(made, marks or Marks())
            keep_consent(session, made)
            session.add(made)
            session.flush()
            session.add(Play(id=made.id, card_id=card_id, round_id=game_id, use=use))
        return made.id

    def edit_play(self, play_id: str, *, use: bool | None = None, why: str | None = None) -> None:
        """Wel or niet after all, or other words; None leaves it as it is. Typing on is one step of work."""
        session = self._file.session
        said, play = session.get_one(Contribution, play_id), session.get_one(Play, play_id)
        if use is not None and use != play.use:
            with self._file.work("Wel inzetten" if use else "Niet inzetten"):
                play.use = use
        if why is not None and why != (said.text or ""):
            with self._file.work("Reden gewijzigd", burst=f"play:{play_id}"):
                said.text = why or None

    def mark_play(self, play_id: str, mark: Mark, *, on: bool) -> None:
        """Put one mark on what somebody said of a card, or take it off."""
        with self._file.work("Aanduiding gewijzigd") as session:
            setattr(session.get_one(Contribution, play_id), mark.value, on)

    def bin_play(self, play_id: str) -> None:
        """To the bin; when it was the turn on its card, the card is drawn again."""
        with self._file.work("Beurt naar de prullenbak") as session:
            session.get_one(Contribution, play_id).presence = Presence.BINNED.value

    def bin_game(self, game_id: str) -> None:
        """To the bin, with what was said in it."""
        game = self._game(game_id)
        with self._file.work("Kaartspel naar de prullenbak") as session:
            for play in game.plays:
                session.get_one(Contribution, play.id).presence = Presence.BINNED.value
            self._row(game_id).presence = Presence.BINNED.value

    def _typed(self, step_id: str, why: str) -> Contribution | None:
        """What was typed, if these are its words. Of a turn that was taken back only the words come back."""
        row = self._half.row(step_id)
        if row is None or not why or (row.text or "").strip() != why:
            return None
        if self._file.session.get(Play, row.id) is not None:
            row.text = ""
            return None
        return row

    def _game(self, game_id: str) -> Game:
        game = self.game(game_id)
        if game is None:
            raise KnownError("Dit kaartspel is er niet meer. Wat gezegd is, blijft; begin een nieuw spel.")
        return game

    def _row(self, game_id: str) -> Round:
        return self._file.session.get_one(Round, game_id)
