"""Changing a guide: order, kinds and words change; what answers hang on does not."""

import pytest
from msgspec.structs import replace

from app.guides.editing import (
    Edited,
    Spot,
    add_section,
    add_step,
    add_thing,
    at,
    change,
    change_kind,
    duplicate,
    move,
    move_thing,
    remove,
    remove_thing,
    spots,
)
from app.guides.keys import settled
from app.guides.loader import bundled, bundled_guides, parse_guide
from app.guides.schema import AnyStep, Guide, Level, Section
from app.guides.steps import (
    AgreementsStep,
    BoardStep,
    CardsStep,
    CheckStep,
    ChoiceStep,
    ExplainStep,
    FieldsStep,
    OpenStep,
    ProfileStep,
    ScaleStep,
    TimelineStep,
)
from app.guides.validation import findings
from app.guides.writing import guide_to_yaml

KINDS: tuple[type[AnyStep], ...] = (
    ExplainStep,
    FieldsStep,
    OpenStep,
    ScaleStep,
    ChoiceStep,
    CheckStep,
    BoardStep,
    ProfileStep,
    CardsStep,
    AgreementsStep,
    TimelineStep,
)


def guide() -> Guide:
    """Two sections: "a" with steps one and two, "b" with step three."""
    steps = {name: OpenStep(key=f"deel.{name}", question=name.title()) for name in ("een", "twee", "drie")}
    return Guide(
        key="proef",
        title="Proef",
        source="Wij",
        version=1,
        intro="Hallo",
        sections=(
            Section(key="a", title="A", steps=(steps["een"], steps["twee"])),
            Section(key="b", title="B", steps=(steps["drie"],)),
        ),
    )


def order(edited: Edited | Guide) -> list[list[str]]:
    made = edited.guide if isinstance(edited, Edited) else edited
    return [[step.question for step in section.steps] for section in made.sections]


def test_a_step_walks_through_its_section_and_on_into_the_next_one() -> None:
    down = move(guide(), Spot(0, 0), 1)
    assert (order(down), down.spot) == ([["Twee", "Een"], ["Drie"]], Spot(0, 1))
    over = move(down.guide, down.spot, 1)
    assert (order(over), over.spot) == ([["Twee"], ["Een", "Drie"]], Spot(1, 0))
    back = move(over.guide, over.spot, -1)
    assert (order(back), back.spot) == (order(down), down.spot)


@pytest.mark.parametrize(
    ("spot", "by"), [(Spot(0, 0), -1), (Spot(1, 0), 1), (Spot(0), -1), (Spot(1), 1), (Spot(), 1)]
)
def test_at_the_edge_of_the_guide_nothing_moves(spot: Spot, by: int) -> None:
    assert move(guide(), spot, by) == Edited(guide(), spot)


def test_a_section_moves_with_everything_in_it() -> None:
    assert order(move(guide(), Spot(1), -1)) == [["Drie"], ["Een", "Twee"]]


def test_a_new_step_comes_behind_the_chosen_one_and_a_new_section_behind_its_section() -> None:
    made = add_step(guide(), Spot(0, 0))
    assert (order(made), made.spot) == ([["Een", "", "Twee"], ["Drie"]], Spot(0, 1))
    assert order(add_step(guide(), Spot(0))) == [["Een", "Twee", ""], ["Drie"]]
    section = add_section(guide(), Spot(0, 0))
    assert (order(section), section.spot) == ([["Een", "Twee"], [], ["Drie"]], Spot(1))
    empty = replace(guide(), sections=())
    assert order(add_step(empty, Spot())) == [[""]]


def test_what_is_removed_leaves_the_choice_on_what_comes_after_it() -> None:
    assert remove(guide(), Spot(0, 0)).spot == Spot(0, 0)
    assert remove(guide(), Spot(0, 1)).spot == Spot(0, 0)
    assert remove(guide(), Spot(1, 0)).spot == Spot(1)
    assert remove(guide(), Spot(1)).spot == Spot(0)
    assert remove(remove(guide(), Spot(1)).guide, Spot(0)).spot == Spot()


def test_a_twin_has_the_words_and_keys_of_its_own() -> None:
    twin = duplicate(guide(), Spot(0, 0))
    assert order(twin) == [["Een", "Een", "Twee"], ["Drie"]]
    whole = duplicate(guide(), Spot(0))
    assert order(whole) == [["Een", "Twee"], ["Een", "Twee"], ["Drie"]]
    for made in (twin, whole):
        keys = [step.key for _section, step in made.guide.steps()]
        assert len(set(keys)) == len(keys)
        assert not list(findings(made.guide))


@pytest.mark.parametrize("name", [*bundled_guides()])
def test_every_step_of_ours_becomes_every_kind_and_keeps_what_both_have(name: str) -> None:
    ours = bundled(name)
    for spot in spots(ours):
        if spot.step is None:
            continue
        step = at(ours, spot.path)
        for kind in KINDS:
            made = at(change_kind(ours, spot, kind), spot.path)
            assert type(made) is kind
            assert (made.key, made.question, made.help, made.notes, made.minutes, made.phase, made.group) == (
                step.key,
                step.question,
                step.help,
                step.notes,
                step.minutes,
                step.phase,
                step.group,
            )
        assert at(change_kind(ours, spot, type(step)), spot.path) == step


def test_perspectives_stay_when_a_statement_becomes_a_trajectory() -> None:
    statement = change_kind(guide(), Spot(0, 0), CheckStep)
    statement = add_thing(statement, (*Spot(0, 0).path, "perspectives"))
    statement = change(statement, (*Spot(0, 0).path, "perspectives", 0, "label"), "Beleid")
    made = at(change_kind(statement, Spot(0, 0), TimelineStep), Spot(0, 0).path)
    assert [one.label for one in made.perspectives] == ["Beleid"]


def test_colours_are_added_moved_and_removed_and_no_sign_stands_twice() -> None:
    made = change_kind(guide(), Spot(0, 0), BoardStep)
    path = (*Spot(0, 0).path, "colors")
    made = add_thing(made, path)
    assert [color.sign for color in at(made, path)] == ["●", "▲", "■", "◆"]
    assert len({color.hex for color in at(made, path)}) == 4
    made = move_thing(made, (*path, 3), -1)
    assert [color.sign for color in at(made, path)] == ["●", "▲", "◆", "■"]
    assert move_thing(made, (*path, 0), -1) == made
    assert [color.sign for color in at(remove_thing(made, (*path, 0)), path)] == ["▲", "◆", "■"]


# -- keys


def test_new_keys_come_from_the_words_and_stay_when_the_words_change() -> None:
    made = add_section(guide(), Spot(1))
    writing = change(made.guide, (*made.spot.path, "title"), "Hoe verder?")
    step = add_step(writing, made.spot)
    writing = change(step.guide, (*step.spot.path, "question"), "Wat doen we mórgen al anders?")
    used = settled(writing)
    section, question = used.sections[2], used.sections[2].steps[0]
    assert (section.key, question.key) == ("hoe-verder", "hoe-verder.wat-doen-we-morgen-al-anders")
    later = change(used, (*step.spot.path, "question"), "Wat doen we straks?")
    later = change(later, (*made.spot.path, "title"), "En dan")
    assert settled(later, used) == later


def test_what_was_there_keeps_its_keys_whatever_becomes_of_its_words() -> None:
    changed = change(guide(), ("sections", 0, "steps", 0, "question"), "Heel anders")
    assert settled(changed) == changed


def test_the_same_words_twice_get_keys_that_differ_also_from_what_went_away() -> None:
    made = guide()
    for _time in range(2):
        step = add_step(made, Spot(0))
        made = change(step.guide, (*step.spot.path, "question"), "Waarom?")
    used = settled(made)
    assert [step.key for step in used.sections[0].steps][2:] == ["a.waarom", "a.waarom-2"]
    fewer = remove(used, Spot(0, 2)).guide
    again = add_step(fewer, Spot(0))
    more = settled(change(again.guide, (*again.spot.path, "question"), "Waarom?"), used)
    assert more.sections[0].steps[-1].key == "a.waarom-3"


def test_what_refers_to_something_new_goes_along_to_its_key() -> None:
    board = add_step(guide(), Spot(0))
    made = change_kind(board.guide, board.spot, BoardStep)
    profile = add_step(made, Spot(0))
    made = change_kind(profile.guide, profile.spot, ProfileStep)
    board_step, profile_step = at(made, board.spot.path), at(made, profile.spot.path)
    made = change(made, (*board.spot.path, "feeds"), profile_step.key)
    made = change(made, (*profile.spot.path, "from_board"), board_step.key)
    made = change(made, (*board.spot.path, "question"), "Wat doe je dan?")
    made = change(made, (*profile.spot.path, "question"), "Ons profiel")
    cards = add_step(made, Spot(0))
    made = add_thing(change_kind(cards.guide, cards.spot, CardsStep), (*cards.spot.path, "principles"))
    made = add_thing(made, (*cards.spot.path, "deck"))
    principle = at(made, (*cards.spot.path, "principles", 0, "key"))
    made = change(made, (*cards.spot.path, "deck", 0, "principle"), principle)
    made = change(made, (*cards.spot.path, "principles", 0, "label"), "Tijd en aandacht")
    used = settled(made)
    assert at(used, board.spot.path).feeds == at(used, profile.spot.path).key == "a.ons-profiel"
    assert at(used, profile.spot.path).from_board == at(used, board.spot.path).key == "a.wat-doe-je-dan"
    assert at(used, (*cards.spot.path, "deck", 0, "principle")) == "tijd-en-aandacht"
    wrong = {finding.path[-1] for finding in findings(used)}
    assert not wrong & {"feeds", "from_board", "principle"}


def test_an_example_keeps_its_cells_under_a_new_column() -> None:
    made = change_kind(guide(), Spot(0, 0), ProfileStep)
    path = Spot(0, 0).path
    made = add_thing(made, (*path, "columns"))
    made = change(made, (*path, "columns", 3, "label"), "Soms")
    made = add_thing(made, (*path, "example"))
    made = add_thing(made, (*path, "example", 0, "activities"))
    made = change(
        made,
        (*path, "example", 0, "activities", 0, "cells", at(made, (*path, "columns", 3, "key"))),
        "Knielt",
    )
    used = settled(made)
    assert at(used, (*path, "example", 0, "activities", 0, "cells")) == {"soms": "Knielt"}


# -- as a file


@pytest.mark.parametrize("name", [*bundled_guides()])
def test_every_guide_of_ours_is_written_and_read_again_the_same(name: str) -> None:
    assert parse_guide(guide_to_yaml(bundled(name)), name) == bundled(name)


def test_a_guide_with_odd_words_and_every_kind_is_written_and_read_again_the_same() -> None:
    odd = "Wat: \"nee\" – 'ja' #1 €\n\n  ingesprongen \n- streepje\ttab\u2028\x0b é 𝕬 العربية"
    made = guide()
    for kind in KINDS:
        step = add_step(made, Spot(1))
        made = change_kind(step.guide, step.spot, kind)
        made = change(made, (*step.spot.path, "question"), odd)
        made = change(made, (*step.spot.path, "notes"), odd + "\n")
    made = change(made, ("sections", 1, "phase"), Level.GOED_BESCHREVEN)
    for spot in spots(made):
        step_ = at(made, spot.path)
        if isinstance(step_, ScaleStep):
            made = change(made, (*spot.path, "step"), 0.5)
            made = add_thing(made, (*spot.path, "points"))
            made = change(made, (*spot.path, "points", 0, "label"), "no")
        for name in ("options", "perspectives"):
            for number in range(len(getattr(step_, name, ()))):
                made = change(made, (*spot.path, name, number, "label"), f"{number}")
        if isinstance(step_, BoardStep):
            for number in range(3):
                for name in ("word", "prompt"):
                    made = change(made, (*spot.path, "colors", number, name), "null")
        if isinstance(step_, FieldsStep):
            made = change(made, (*spot.path, "fields", 0, "label"), "- a: b")
    used = settled(made)
    assert parse_guide(guide_to_yaml(used), "x") == used


def test_a_written_guide_can_be_read_by_people() -> None:
    step = ExplainStep(key="a.uitleg", question="Waarom?", text="Eerst dit.\n\nDan dat.", short="Uitleg")
    made = Guide(
        key="p", title="P", source="W", version=1, intro="I",
        sections=(Section(key="a", title="A", steps=(step,)), Section(key="b", title="B", help="Kort")),
    )  # fmt: skip
    assert guide_to_yaml(made).partition("sections:\n")[2] == (
        "  - key: a\n"
        "    title: A\n"
        "    steps:\n"
        "      - key: a.uitleg\n"
        "        kind: explain\n"
        "        question: Waarom?\n"
        "        short: Uitleg\n"
        "        text: |-\n"
        "          Eerst dit.\n"
        "\n"
        "          Dan dat.\n"
        "\n"
        "  - key: b\n"
        "    title: B\n"
        "    help: Kort\n"
    )
