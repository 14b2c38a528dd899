"""The gesprekskaarten: the group's own cards and casus are typed, and played open and then closed."""

from app.ui.demo.camera import Camera
from app.ui.demo.clock import DayClock
from app.ui.demo.hands import Hands
from app.ui.state import OpenPractice
from app.workshop.cards_values import Game
from app.workshop.day_file_parts import Cards, CardUse, Play

DECK = "Kaarten van Het Speelhuis"
CASUS = "De jas van Norika"
TURNS_OPEN = 3
TURNS_CLOSED = 6


class CardGames:
    """What people said of a card in the sample is said when that card is on the table."""

    def __init__(
        self, cards: Cards, practice: OpenPractice, hands: Hands, clock: DayClock, camera: Camera
    ) -> None:
        self._cards = cards
        self._practice = practice
        self._hands = hands
        self._clock = clock
        self._camera = camera

    def play(self, minutes: float) -> None:
        """From the first page to the bars, on the step where people are."""
        self._camera.take("kaarten-begin")
        self._make()
        self._open(minutes / 2)
        self._closed(minutes / 2)
        self._show_room()

    def _make(self) -> None:
        hands, camera = self._hands, self._camera
        hands.press("Ctrl+K")
        camera.take("kaarten-stapels")
        hands.tab_to("Maak uit het praktijkprofiel")
        hands.press("Space")
        camera.take("kaarten-stapel-uit-het-profiel")
        hands.tab_to("Nieuwe stapel")
        hands.press("Space")
        hands.type(DECK)
        for card in self._cards.deck:
            hands.tab_to("Kaart erbij")
            hands.press("Space")
            self._fill_in(card.title, card.uitgangspunt or "", card.text)
        camera.take("kaarten-eigen-stapel")
        family, _blank, worker = (self._cards.casus or "").partition("\n\n")
        hands.tab_to("Nieuwe casus")
        hands.press("Space")
        self._fill_in(CASUS, family, worker.strip())
        camera.take_all("kaarten-eigen-casus")
        hands.press("Escape")

    def _fill_in(self, *words: str) -> None:
        for number, one in enumerate(words):
            if number:
                self._hands.press("Tab")
            self._hands.type(one)

    def _open(self, minutes: float) -> None:
        hands, camera = self._hands, self._camera
        hands.tab_to("Optie 2: kaarten gesloten")
        hands.press("Left")
        hands.tab_to("Stapel")
        hands.press("End")
        hands.tab_to("Casus")
        hands.press("End", "Up")
        camera.take("kaarten-optie-1")
        hands.press("PgDown")
        titles = [card.title for card in self._game.cards]
        for number, said in enumerate(self._cards.plays[:TURNS_OPEN]):
            hands.press("Home", *["Right"] * titles.index(said.card), "Space")
            hands.tab_to("Waarom?")
            self._say(said)
            if number == 1:
                camera.take_all("kaarten-open")
                camera.take_wall_looks("kaarten-open")
            hands.press("Return")
            self._clock.wait(minutes / TURNS_OPEN)
        hands.press("PgUp")

    def _closed(self, minutes: float) -> None:
        hands, camera = self._hands, self._camera
        hands.tab_to("Optie 1: kaarten open")
        hands.press("Right", "PgDown")
        to_say = list(self._cards.plays[TURNS_OPEN:])
        for number in range(TURNS_CLOSED):
            said = self._drawn(to_say)
            hands.press("W" if said.use is CardUse.WEL else "N")
            self._say(said)
            if number == 1:
                camera.take_all("kaarten-gesloten")
                camera.take_wall_looks("kaarten-gesloten")
            hands.press("PgDown")
            self._clock.wait(minutes / TURNS_CLOSED)

    def _drawn(self, to_say: list[Play]) -> Play:
        """What is said of the card on the table; a card that nobody said a word of goes under the stack."""
        for _card in self._game.cards:
            card = self._game.card
            said = next((one for one in to_say if card is not None and one.card == card.title), None)
            if said is not None:
                to_say.remove(said)
                return said
            self._hands.press("R")
        raise AssertionError("nobody said a word of these cards")

    def _say(self, said: Play) -> None:
        self._hands.type(said.why or "")
        self._hands.press("Tab")
        self._hands.type(said.by or "Niemand")
        self._hands.press("Shift+Tab")

    def _show_room(self) -> None:
        hands, camera = self._hands, self._camera
        hands.press("Escape", "C")
        camera.take("kaarten-casus-in-de-zaal")
        camera.take_wall("kaarten-casus")
        hands.press("Escape", "D")
        camera.take_wall("kaarten-reden")
        hands.press("Escape", "X")
        camera.take("kaarten-gestopt")
        camera.take_wall("kaarten-uitslag")

    @property
    def _game(self) -> Game:
        game = self._practice.workshop.cards.last_game(self._practice.step_id)
        assert game is not None
        return game
