"""The gesprekskaarten: decks, casussen, and games whose draw and turns follow from what was played."""

import shutil
from pathlib import Path

import pytest

from app.foundation.errors import KnownError
from app.models import Casus, Presence
from app.store.opening import open_practice_file
from app.workshop.answer import Mark
from app.workshop.board_values import NewNote
from app.workshop.cards_values import Counts, Game
from app.workshop.day_guides import BOARD_ID, CARDS_ID
from app.workshop.merging import merge_from
from app.workshop.methods import use
from app.workshop.people import Who
from app.workshop.workshop import Workshop
from tests.practices import empty_practice, places_in, practice_of, sample_day


@pytest.fixture
def day(workshop: Workshop) -> str:
    day_id = workshop.people.days()[0].id
    use(workshop, "werkzame-elementen", day_id)
    return day_id


@pytest.fixture
def people(workshop: Workshop, day: str) -> list[Who]:
    return [workshop.people.add_person(name, day) for name in ("Fien", "Ilke", "Staf")]


def begin(workshop: Workshop, people: list[Who], *, closed: bool = True, cards: int = 0) -> str:
    deck = workshop.cards.decks()[0].id
    if cards:
        deck = workshop.cards.add_deck("Klein")
        for number in range(cards):
            workshop.cards.add_card(deck, f"Kaart {number}")
    casus = workshop.cards.casussen()[0].id
    return workshop.cards.start(CARDS_ID, deck, casus, closed=closed, turns=people)


def at(workshop: Workshop, game_id: str) -> Game:
    game = workshop.cards.game(game_id)
    assert game is not None
    return game


def say(workshop: Workshop, game_id: str, *, use: bool = True) -> None:
    game = at(workshop, game_id)
    assert game.card is not None
    workshop.cards.play(game_id, game.card.id, game.who, use=use, why="omdat")


def test_what_the_guide_brings_is_there_and_looking_changes_nothing(workshop: Workshop, day: str) -> None:
    before = len(workshop.file.history.works())
    (deck,) = workshop.cards.decks()
    (casus,) = workshop.cards.casussen()
    assert (len(deck.cards), deck.origin) == (16, CARDS_ID)
    assert {card.principle for card in deck.cards} == {
        *("Vraaggericht werken", "Empowerment"),
        *("Gelijkwaardigheid en vertrouwen", "Tijd en aandacht"),
    }
    assert casus.family.startswith("Sanne is 31")
    assert casus.worker.startswith("Gerda is 58")
    assert len(workshop.file.history.works()) == before


def test_a_draw_is_shuffled_once_and_stays_after_reopening(tmp_path: Path) -> None:
    workshop = empty_practice(tmp_path)
    workshop.start("Het Speelhuis")
    use(workshop, "werkzame-elementen", workshop.people.days()[0].id)
    people = [workshop.people.add_person(name) for name in ("Fien", "Ilke")]
    orders = {tuple(card.id for card in at(workshop, begin(workshop, people)).cards) for _game in range(6)}
    assert len(orders) > 1, "shuffled"
    game_id = begin(workshop, people)
    say(workshop, game_id)
    before = at(workshop, game_id)
    place = workshop.file.place
    workshop.file.close()
    workshop = Workshop(open_practice_file(place, places_in(tmp_path)))
    assert at(workshop, game_id) == before
    assert (before.number, before.left) == (2, 14)
    workshop.file.discard()


def test_turns_go_round_and_a_reaction_is_no_turn(workshop: Workshop, people: list[Who]) -> None:
    game_id = begin(workshop, people, cards=4)
    game = at(workshop, game_id)
    assert (game.who, game.after) == (people[0], people[1])
    say(workshop, game_id)
    first = at(workshop, game_id).plays[0].card_id
    workshop.cards.play(game_id, first, people[2], use=False, why="ik niet")
    game = at(workshop, game_id)
    assert (game.who, game.after) == (people[1], people[2])
    assert [card.id for card in game.divided()] == [first]
    assert (game.counts(first), game.counts()) == (Counts(1, 1), Counts(1, 1))
    say(workshop, game_id)
    say(workshop, game_id)
    game = at(workshop, game_id)
    assert (game.who, game.after) == (people[0], people[1]), "round again"
    say(workshop, game_id)
    game = at(workshop, game_id)
    assert (game.over, game.card, game.who, game.left) == (True, None, None, 0)


def test_undo_gives_card_and_turn_back(workshop: Workshop, people: list[Who]) -> None:
    game_id = begin(workshop, people, cards=3)
    before = at(workshop, game_id)
    say(workshop, game_id)
    assert at(workshop, game_id) != before
    workshop.undo()
    assert at(workshop, game_id) == before
    workshop.cards.pass_turn(game_id)
    assert (at(workshop, game_id).who, at(workshop, game_id).after) == (people[1], people[2])
    workshop.undo()
    workshop.cards.draw_other(game_id)
    other = at(workshop, game_id)
    assert other.card == before.cards[1]
    assert other.cards[-1] == before.cards[0]
    workshop.undo()
    assert at(workshop, game_id) == before


def test_the_last_card_has_no_other(workshop: Workshop, people: list[Who]) -> None:
    game_id = begin(workshop, people, cards=1)
    before = at(workshop, game_id)
    workshop.cards.draw_other(game_id)
    assert at(workshop, game_id) == before


def test_in_an_open_game_each_chooses_one_or_two(workshop: Workshop, people: list[Who]) -> None:
    game_id = begin(workshop, people, closed=False, cards=3)
    game = at(workshop, game_id)
    assert (game.card, game.who, [card.title for card in game.cards]) == (
        None,
        people[0],
        ["Kaart 0", "Kaart 1", "Kaart 2"],
    )
    workshop.cards.play(game_id, game.cards[2].id, people[0], use=True, why="past hier")
    workshop.cards.play(game_id, game.cards[0].id, people[0], use=True, why="ook")
    assert (at(workshop, game_id).who, at(workshop, game_id).after) == (people[1], people[2])
    workshop.cards.play(game_id, game.cards[2].id, people[1], use=True)
    assert at(workshop, game_id).counts(game.cards[2].id) == Counts(2, 0)
    workshop.cards.play(game_id, game.cards[1].id, people[2], use=True)
    assert at(workshop, game_id).over


def test_who_left_has_no_turn_and_who_came_is_next(workshop: Workshop, people: list[Who], day: str) -> None:
    game_id = begin(workshop, people, cards=5)
    say(workshop, game_id)
    workshop.seats.bin_person(people[1].id)
    game = at(workshop, game_id)
    assert game.who == people[2]
    workshop.seats.bin_person(people[0].id)
    assert at(workshop, game_id).plays[0].who is not None, "what was said keeps its name"
    late = workshop.people.add_person("Ömra", day)
    workshop.cards.set_turns(game_id, [people[2], late])
    say(workshop, game_id)
    assert at(workshop, game_id).who == late


def test_per_table_and_with_nobody_it_is_played_as_well(workshop: Workshop, day: str) -> None:
    table = workshop.people.add_table("Tafel 1", day)
    game_id = begin(workshop, [table], cards=2)
    assert at(workshop, game_id).who == table
    assert at(workshop, game_id).after == table
    alone = begin(workshop, [], cards=1)
    assert at(workshop, alone).who is None
    say(workshop, alone)
    assert at(workshop, alone).over


def test_what_is_gone_does_not_stop_a_game(workshop: Workshop, people: list[Who]) -> None:
    game_id = begin(workshop, people, cards=3)
    first, second, _third = at(workshop, game_id).cards
    say(workshop, game_id)
    workshop.cards.bin_casus(at(workshop, game_id).casus_id or "")
    workshop.cards.bin_card(first.id)
    workshop.cards.bin_card(second.id)
    game = at(workshop, game_id)
    assert workshop.cards.casus(game.casus_id) is None
    assert first in game.cards, "it was played, so it keeps its title"
    assert second not in game.cards
    assert game.left == 0


def test_an_empty_deck_says_what_to_do(workshop: Workshop, people: list[Who]) -> None:
    deck = workshop.cards.add_deck("Leeg")
    with pytest.raises(KnownError, match="nog geen kaarten"):
        workshop.cards.start(CARDS_ID, deck, None, closed=True, turns=people)
    with pytest.raises(KnownError, match="nog geen kernactiviteiten"):
        workshop.cards.deck_from_profile()


def test_a_deck_from_the_profile_has_a_card_for_each_activity_and_grows(workshop: Workshop, day: str) -> None:
    workshop.board(BOARD_ID).add_all(
        [NewNote("dag zeggen", "groen", cluster="Deur"), NewNote("kiezen", "geel", cluster="Keuze")]
    )
    workshop.profile.propose(BOARD_ID)
    deck_id = workshop.cards.deck_from_profile()
    deck = workshop.cards.deck(deck_id)
    assert deck is not None
    assert [(one.title, one.principle, one.text) for one in deck.cards] == [
        ("Deur", "Alliantie", "dag zeggen"),
        ("Keuze", "Samen beslissen", "kiezen"),
    ]
    workshop.cards.edit_card(deck.cards[0].id, title="Aan de deur")
    workshop.profile.add_activity(workshop.profile.components()[0].id, "Zwaaien")
    assert workshop.cards.deck_from_profile() == deck_id
    again = workshop.cards.deck(deck_id)
    assert again is not None
    assert [one.title for one in again.cards] == ["Aan de deur", "Keuze", "Zwaaien"]


def test_decks_and_casussen_are_changed_and_each_is_one_step(workshop: Workshop, day: str) -> None:
    cards = workshop.cards
    deck = cards.decks()[0]
    before = cards.decks()
    cards.edit_card(deck.cards[0].id, title="Anders", principle="Van ons")
    assert cards.decks()[0].cards[0].title == "Anders"
    assert len(cards.decks()[0].cards) == 16
    workshop.undo()
    assert cards.decks() == before
    cards.move_card(deck.cards[0].id, 2)
    assert [card.id for card in cards.decks()[0].cards[:3]] == [deck.cards[i].id for i in (1, 2, 0)]
    cards.rename_deck(deck.id, "Onze stapel")
    assert cards.decks()[0].name == "Onze stapel"
    casus = cards.casussen()[0]
    cards.edit_casus(casus.id, family="Een ander gezin.", title="Anders")
    assert cards.casus(casus.id) == type(casus)(casus.id, "Anders", "Een ander gezin.", casus.worker)
    own = cards.add_casus("Eigen")
    cards.edit_casus(own, worker="Wij.")
    assert [one.title for one in cards.casussen()] == ["Anders", "Eigen"]
    cards.bin_casus(casus.id)
    cards.bin_deck(deck.id)
    assert [one.title for one in cards.casussen()] == ["Eigen"]
    assert cards.decks() == (), "what went to the bin is not brought again"
    workshop.undo()
    assert len(cards.decks()[0].cards) == 16


def test_what_was_said_can_be_changed_and_kept_from_the_room(workshop: Workshop, people: list[Who]) -> None:
    game_id = begin(workshop, people, cards=2)
    say(workshop, game_id)
    play = at(workshop, game_id).plays[0]
    workshop.cards.edit_play(play.id, use=False, why="toch niet")
    workshop.cards.mark_play(play.id, Mark.PRIVATE, on=True)
    changed = at(workshop, game_id).plays[0]
    assert (changed.use, changed.why, changed.private) == (False, "toch niet", True)
    workshop.cards.bin_play(play.id)
    assert at(workshop, game_id).plays == ()
    assert at(workshop, game_id).who == people[0]
    say(workshop, game_id)
    workshop.cards.bin_game(game_id)
    assert workshop.cards.game(game_id) is None
    assert workshop.cards.last_game(CARDS_ID) is None


def test_two_copies_that_both_play_with_the_guides_deck_have_no_doubles(tmp_path: Path) -> None:
    mine = empty_practice(tmp_path)
    mine.start("Het Speelhuis")
    use(mine, "werkzame-elementen", mine.people.days()[0].id)
    assert mine.file.close() is None
    place, copy = mine.file.place, tmp_path / "Kopie.praktijk"
    shutil.copyfile(place, copy)
    theirs = Workshop(open_practice_file(copy, places_in(tmp_path)))
    say(theirs, begin(theirs, []))
    theirs.file.close()
    mine = Workshop(open_practice_file(place, places_in(tmp_path)))
    say(mine, begin(mine, []))
    merge_from(mine, copy)
    assert [len(deck.cards) for deck in mine.cards.decks()] == [16]
    assert len(mine.cards.casussen()) == 1
    assert [len(game.plays) for game in mine.cards.games(CARDS_ID)] == [1, 1]
    mine.file.discard()


def test_the_sample_day_has_its_cards_and_what_was_said_of_them() -> None:
    with practice_of(sample_day()) as workshop:
        decks = workshop.cards.decks()
        own = next(deck for deck in decks if deck.id == "")
        assert len(own.cards) == 13
        (game,) = workshop.cards.games(CARDS_ID)
        assert game.id == ""
        assert all(play.card_id in {card.id for card in game.cards} for play in game.plays)
        row = workshop.file.session.query(Casus).filter(Casus.presence == Presence.PRESENT.value).one()
        assert workshop.cards.casus(row.id) is not None
        assert workshop.cards.last_deck() is not None
