"""The exercise in a day file: what the guide brings is there once, and what the group made comes back."""

from pathlib import Path

from app.exports.day_file import day_file_text
from app.exports.practice_to_day import day_of
from app.imports.day_file import read_day_file
from app.imports.day_into_practice import bring_in
from app.store.opening import create_practice_file
from app.store.places import Places
from app.workshop.board_values import NewNote
from app.workshop.day_guides import BOARD_ID, CARDS_ID
from app.workshop.methods import use
from app.workshop.profile_values import Cell
from app.workshop.workshop import Workshop
from tests.practices import empty_practice


def test_the_exercise_goes_out_and_in_with_its_decks_casussen_and_praktische_wijsheid(tmp_path: Path) -> None:
    workshop = empty_practice(tmp_path)
    workshop.start("Het Speelhuis")
    day_id = workshop.people.days()[0].id
    use(workshop, "werkzame-elementen", day_id)
    fien = workshop.people.add_person("Fien", day_id)
    board = workshop.board(BOARD_ID)
    board.add_all([NewNote("ik zeg dag", "groen", fien, cluster="Aan de deur")], day_id=day_id)
    board.type("")
    board.type("half")
    board.type("")
    workshop.profile.propose(BOARD_ID)
    (component,) = workshop.profile.components()
    workshop.profile.write(component.activities[0].id, Cell.WISDOM, "niet als het kind slaapt")
    cards = workshop.cards
    ours, own = cards.decks()[0].id, cards.add_deck("Van ons")
    cards.add_card(own, "Zak door je knieën")
    casus = cards.add_casus("Norika")
    cards.edit_casus(casus, family="Norika is 26.", worker="Griet-Anna kijkt.")
    for deck in (own, ours):
        game_id = cards.start(CARDS_ID, deck, casus, closed=True, turns=[fien], day_id=day_id)
        game = cards.game(game_id)
        assert game is not None
        assert game.card is not None
        cards.play(game_id, game.card.id, fien, use=False, why="te vroeg")
    day = day_of(workshop)
    assert day.board is not None
    assert [note.text for note in day.board.notes] == ["ik zeg dag"]
    path = tmp_path / "dag.yaml"
    path.write_text(day_file_text(day), encoding="utf-8")
    other = Workshop(create_practice_file(tmp_path / "ander.praktijk", Places(tmp_path / "elders")))
    bring_in(read_day_file(path), other)
    again = day_of(other)
    assert (again.board, again.praktijkprofiel, again.cards) == (day.board, day.praktijkprofiel, day.cards)
    assert {(deck.name, len(deck.cards)) for deck in other.cards.decks()} == {
        ("Kaarten bij de uitgangspunten", 16), ("Van ons", 1),
    }  # fmt: skip
    assert {story.title for story in other.cards.casussen()} == {"De ochtend van Sanne", "Norika"}
    other.file.close()
    workshop.file.close()
