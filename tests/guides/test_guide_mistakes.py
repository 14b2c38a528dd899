"""A guide that someone wrote with a mistake in it is refused with one sentence that helps."""

from pathlib import Path

import pytest

from app.foundation.errors import KnownError
from app.guides.loader import guide_from_json, guide_to_json, load_guide, parse_guide
from app.guides.steps import BoardStep, CardsStep, CheckStep, ProfileStep, ScaleStep, TimelineStep
from app.guides.writing import guide_to_yaml

HEAD = "key: proef\ntitle: Proef\nsource: Wij\nversion: 1\nintro: Hallo\n"


def guide(steps: str, section: str = "{key: deel, title: Deel, steps: [%s]}") -> str:
    return f"{HEAD}sections:\n  - {section % steps if '%s' in section else section}\n"


def sentence(text: str) -> str:
    with pytest.raises(KnownError) as caught:
        parse_guide(text, "proef.yaml")
    return caught.value.sentence


def test_a_guide_with_every_kind_of_step_is_read() -> None:
    steps = """
key: alles
title: Alles
source: Wij
version: 2
intro: Van alles
sections:
  - key: deel
    title: Deel
    steps:
      - {key: deel.uitleg, kind: explain, question: Uitleg, text: "**Hallo**"}
      - {key: deel.velden, kind: fields, question: Wie?, fields: [{key: naam, label: Naam, kind: email}]}
      - {key: deel.open, kind: open, question: Wat?, discussed: true, group: Waarom}
      - {key: deel.schaal, kind: scale, question: Hoeveel?, step: 0.5, low: weinig, high: veel}
      - key: deel.keuze
        kind: choice
        question: Welke vorm?
        options: [{key: a, label: A}]
        otherwise: [{key: licht, label: Studiemiddag}]
      - key: deel.lijst
        kind: check
        question: De praktijk wordt van vele kanten bekeken.
        statuses: [ja, nee]
        perspectives: [{key: beleid, label: Beleid}]
        think_of: Partners
      - key: deel.bord
        kind: board
        question: Wat doe je dan?
        colors: [{key: groen, word: Alliantie, sign: "●", prompt: Een veilige relatie}]
        knowledge: [{key: wijsheid, label: Praktische wijsheid}]
        feeds: deel.profiel
      - key: deel.profiel
        kind: profile
        question: Profiel
        from_board: deel.bord
        example:
          - {title: Onthaal, rationale: Omdat, activities: [{title: Groeten, cells: {verwacht: Knielt}}]}
      - key: deel.kaarten
        kind: cards
        question: Kaarten
        principles: [{key: tijd, label: Tijd}]
        deck: [{key: a, title: Wacht, text: Wacht even., principle: tijd}]
        casus: [{key: c, title: Casus, family: Een gezin, worker: Een mens}]
        options: [{key: open, label: Open}]
      - key: deel.afspraken
        kind: agreements
        question: Wie?
        series: [{every_weeks: 6, months: 18, label: Gewoon}]
      - {key: deel.verloop, kind: timeline, question: Verloop, perspectives: [{key: ouder, label: Ouder}]}
"""
    made = parse_guide(steps, "alles.yaml")
    kinds = [type(step) for _, step in made.steps()]
    assert len(kinds) == 11
    assert {ScaleStep, CheckStep, BoardStep, ProfileStep, CardsStep, TimelineStep} <= set(kinds)
    assert guide_from_json(guide_to_json(made)) == made


@pytest.mark.parametrize(
    ("step", "hint"),
    [
        ("{key: kenmerken, kind: open, question: Wat?}", "sleutel ziet eruit als doelgroep.kenmerken"),
        ("{key: Deel.Wat, kind: open, question: Wat?}", "kleine letters"),
        ("{key: deel.a, kind: open, question: ' '}", "hoort tekst te staan"),
        ("{key: deel.a, kind: opn, question: Wat?}", "bedoel je “open”?"),
        ("{key: deel.a, kind: open, question: Wat?, hepl: x}", "bedoel je “help”?"),
        ("{key: deel.a, kind: open, question: Wat?, minutes: -1}", "onder nul"),
        ("{key: deel.a, kind: open, question: Wat?, minutes: veel}", "geheel getal"),
        ("{key: deel.a, kind: open, question: Wat?, short: Een veel te lange naam}", "hoogstens 20 tekens"),
        ('{key: deel.a, kind: open, question: Wat?, help: "a\\nb\\nc\\nd"}', "hoogstens 3 regels"),
        ("{key: deel.a, kind: open, question: Wat?, phase: goed}", "goed-beschreven"),
        ("{key: deel.a, kind: open, question: Wat?, phase: ingediend}", "geen fase"),
        ("{key: deel.a, kind: fields, question: Wat?, fields: []}", "minstens één"),
        (
            "{key: deel.a, kind: fields, question: W, fields: [{key: a, label: A, binds: practice.titel}]}",
            "practice.title",
        ),
        ("{key: deel.a, kind: scale, question: Wat?, min: 5, max: 1}", "schaal"),
        (
            "{key: deel.a, kind: choice, question: W, options: [{key: a, label: A}, {key: a, label: B}]}",
            "2 keer",
        ),
        ("{key: deel.a, kind: board, question: W, colors: []}", "minstens één"),
        ("{key: deel.a, kind: profile, question: W, from_board: deel.b}", "stap met een bord"),
        (
            "{key: deel.a, kind: cards, question: W, deck: [{key: a, title: A, text: A, principle: tijd}]}",
            "uitgangspunt",
        ),
        ("{key: deel.a, kind: explain, question: W}", "ontbreekt het veld “text”"),
        ("{key: deel.é, kind: open, question: Wat?}", "kleine letters"),
        ("{key: deel.a, kind: open, question: Wat?, minutes: 9999}", "past niet in een dag"),
        ("{key: deel.a, kind: scale, question: W, step: 0.0001}", "hoogstens 1001 waarden"),
        ("{key: deel.a, kind: choice, question: W, options: []}", "minstens één"),
        ("{key: deel.a, kind: choice, question: W, options: [{key: a, label: ''}]}", "hoort tekst te staan"),
        (
            "{key: deel.a, kind: choice, question: W, options: [{key: É, label: A}]}",
            "kleine letters, cijfers en streepjes, en niet “É”",
        ),
        (
            "{key: deel.a, kind: choice, question: W, options: [{key: a, label: A}], "
            "otherwise: [{key: a, label: A}]}",
            "staat ook bij de gewone keuzes",
        ),
        ("{key: deel.a, kind: check, question: W, statuses: []}", "minstens één"),
        ("{key: deel.a, kind: check, question: W, statuses: [ja, ja]}", "twee keer"),
        ("{key: deel.a, kind: check, question: W, statuses: [misschien]}", "ja, deels, nee, nvt"),
        (
            "{key: deel.a, kind: board, question: W, colors: "
            "[{key: a, word: A, sign: '●', prompt: P}, {key: b, word: B, sign: '●', prompt: P}]}",
            "“●” staat hier 2 keer",
        ),
        (
            "{key: deel.a, kind: board, question: W, "
            "colors: [{key: a, word: A, sign: '●', prompt: P, hex: groen}]}",
            "ziet eruit als #CFEBD0",
        ),
        (
            "{key: deel.a, kind: board, question: W, votes_per_person: -1, "
            "colors: [{key: a, word: A, sign: '●', prompt: P}]}",
            "niet onder nul",
        ),
        (
            "{key: deel.a, kind: agreements, question: W, series: [{every_weeks: 0, months: 3, label: A}]}",
            "minstens één week",
        ),
        (
            "{key: deel.a, kind: agreements, question: W, series: [{every_weeks: 1, months: 0, label: A}]}",
            "van 1 tot 120 maanden",
        ),
        (
            "{key: deel.a, kind: cards, question: W, casus: [{key: a, title: A, family: '', worker: B}]}",
            "hoort tekst te staan",
        ),
    ],
)
def test_a_mistake_in_a_step_is_named_with_its_place(step: str, hint: str) -> None:
    said = sentence(guide(step))
    assert hint in said
    assert said.startswith("“proef.yaml”, regel 7, bij sections → 1 → steps → 1")


BOARD = "kind: board, question: W, colors: [{key: a, word: A, sign: '●', prompt: P}]"


@pytest.mark.parametrize(
    ("steps", "hint"),
    [
        (
            f"{{key: deel.a, {BOARD}, feeds: deel.p}}, {{key: deel.b, {BOARD}}}, "
            "{key: deel.p, kind: profile, question: P, from_board: deel.b}",
            "steps → 1 → feeds: “deel.p” haalt zijn kernactiviteiten van een ander bord, “deel.b”",
        ),
        (
            f"{{key: deel.a, {BOARD}, feeds: deel.p}}, {{key: deel.p, kind: profile, question: P}}, "
            "{key: deel.q, kind: profile, question: P, from_board: deel.a}",
            "steps → 3 → from_board: “deel.a” geeft zijn clusters aan een ander profiel, “deel.p”",
        ),
        (
            f"{{key: deel.a, {BOARD}, feeds: deel.a}}",
            "steps → 1 → feeds: een stap met een praktijkprofiel met de naam “deel.a” bestaat niet",
        ),
    ],
)
def test_boards_and_profiles_that_go_round_in_a_circle_are_refused(steps: str, hint: str) -> None:
    assert hint in sentence(guide(steps))


def test_the_second_of_two_keys_is_pointed_at_with_its_own_line() -> None:
    text = f"{HEAD}sections:\n" + "".join(
        f"  - key: {key}\n    title: Deel\n    steps: [{{key: {key}.{n}, kind: open, question: W}}]\n"
        for n, key in enumerate(("deel", "ander", "deel"))
    )
    assert sentence(text).startswith(
        "“proef.yaml”, regel 13, bij sections → 3 → key: “deel” staat hier 2 keer"
    )


def test_a_guide_without_a_step_and_one_with_too_many_are_refused() -> None:
    assert "minstens één onderdeel met een stap" in sentence(f"{HEAD}sections: [{{key: a, title: A}}]\n")
    steps = ", ".join(f"{{key: deel.s{number}, kind: open, question: W}}" for number in range(5001))
    assert "hoogstens 5000 stappen, en dit heeft er 5001" in sentence(guide(steps))


def test_two_thousand_steps_are_read_written_and_kept() -> None:
    steps = ", ".join(f"{{key: deel.s{number}, {BOARD}}}" for number in range(2000))
    made = parse_guide(guide(steps), "groot.yaml")
    assert len(list(made.steps())) == 2000
    assert guide_from_json(guide_to_json(made)) == made
    assert parse_guide(guide_to_yaml(made), "groot.yaml") == made


LONG = 5_000_000


@pytest.mark.parametrize(
    ("step", "hint"),
    [
        (
            "{key: deel.a, kind: open, question: %s}",
            "deze tekst is te lang: 5.000.000 tekens; hoogstens 1.000 kan",
        ),
        ("{key: deel.a, kind: open, question: W, help: %s}", "uitleg heeft hoogstens 3 regels"),
        ("{key: deel.a, kind: open, question: W, notes: %s}", "hoogstens 20.000 kan"),
        ("{key: deel.a, kind: explain, question: W, text: %s}", "hoogstens 20.000 kan"),
        ("{key: deel.%s, kind: open, question: W}", "een sleutel heeft hoogstens 120 tekens"),
        ("{key: %s, kind: open, question: W}", "ziet eruit als doelgroep.kenmerken"),
        ("{key: deel.a, kind: %s, question: W}", "hier hoort een van deze woorden"),
        ("{key: deel.a, kind: open, question: W, phase: %s}", "hier hoort een van deze woorden"),
        ("{key: deel.a, kind: open, question: W, minutes: %s}", "geheel getal"),
        ("{key: deel.a, kind: profile, question: W, from_board: %s}", "bestaat niet"),
    ],
)
def test_a_text_of_five_million_letters_anywhere_gives_one_short_sentence(step: str, hint: str) -> None:
    said = sentence(guide(step.replace("%s", "a" * LONG)))
    assert hint in said
    assert len(said) < 400


def test_more_options_than_people_can_look_over_are_refused() -> None:
    options = ", ".join(f"{{key: o{number}, label: O}}" for number in range(201))
    said = sentence(guide(f"{{key: deel.a, kind: choice, question: W, options: [{options}]}}"))
    assert "options: hier staan er 201; hoogstens 200 kan" in said


def test_a_key_that_stands_twice_is_refused_in_files_and_in_kept_copies() -> None:
    step = "{key: deel.a, kind: open, question: Wat?}"
    assert "bestaat al" in sentence(guide(f"{step}, {step}"))
    copy = guide_to_json(parse_guide(guide(step), "x")).replace(b"deel.a", b"DEEL")
    with pytest.raises(KnownError, match=r"draaiboek in dit bestand.*sections → 1 → steps → 1 → key"):
        guide_from_json(copy)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff", b'{"key": 1}', b'{"key": "a", "x": 1}'])
def test_a_broken_copy_is_refused(data: bytes) -> None:
    with pytest.raises(KnownError, match="draaiboek in dit bestand"):
        guide_from_json(data)


def test_a_kept_copy_opens_even_when_its_texts_break_newer_rules() -> None:
    made = guide_to_json(parse_guide(guide("{key: deel.a, kind: open, question: Wat?, short: kort}"), "x"))
    long = guide_from_json(made.replace(b'"kort"', b'"langer dan twintig tekens"'))
    assert next(long.steps())[1].short == "langer dan twintig tekens"


def test_a_guide_file_is_read_from_disk_and_named(tmp_path: Path) -> None:
    path = tmp_path / "mijn.yaml"
    path.write_text(guide("{key: deel.a, kind: open, question: Wat?}"), encoding="utf-8")
    assert load_guide(path).key == "proef"
    path.write_text("- lijst\n", encoding="utf-8")
    with pytest.raises(KnownError, match=r"“mijn\.yaml”"):
        load_guide(path)


def test_the_key_of_blocks_that_ask_nothing_is_not_for_a_guide() -> None:
    assert "“dag” is de sleutel van blokken zonder vragen" in sentence(HEAD.replace("proef", "dag", 1))
