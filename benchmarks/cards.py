"""How long sixty gesprekskaarten to print take: fronts, backs, and two casussen behind them."""

import random
import statistics
import time

_CARDS, _ROUNDS = 60, 7
_PRINCIPLES = ("Alliantie", "Samen beslissen", "Motiveren", "Aansluiten")
_WORDS = (
    "we vragen",
    "eerst",
    "aan de mama",
    "wat ze zelf",
    "al deed",
    "en wachten",
    "op het antwoord",
    "samen",
)


def measure() -> dict[str, float]:
    """Median milliseconds, the first time apart: that loads the fonts. Also with texts that hardly fit."""
    from app.exports.cards_pdf import cards_pdf
    from app.workshop.cards_values import CardDeck, Story, TalkCard

    chance = random.Random(3)

    def words(count: int) -> str:
        return " ".join(chance.choices(_WORDS, k=count))

    def deck(long: int) -> CardDeck:
        cards = (
            TalkCard(str(number), "d", words(2), _PRINCIPLES[number % 4], words(long))
            for number in range(_CARDS)
        )
        return CardDeck("d", "Uit ons profiel", None, tuple(cards))

    stories = [Story(str(number), f"Casus {number}", words(60), words(30)) for number in (1, 2)]

    def milliseconds(of: CardDeck) -> float:
        began = time.perf_counter()
        cards_pdf(of, "Het Speelhuis", stories)
        return (time.perf_counter() - began) * 1000

    def median(of: CardDeck) -> float:
        return statistics.median(milliseconds(of) for _ in range(_ROUNDS))

    usual, full = deck(12), deck(120)
    return {
        f"PDF of {_CARDS} cards, the first time, ms": milliseconds(usual),
        f"PDF of {_CARDS} cards, ms (median)": median(usual),
        "the same, every card full, ms (median)": median(full),
    }
