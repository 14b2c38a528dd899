"""What a block is, read from its name."""

import pytest

from app.guides.loader import bundled
from app.workshop.agenda_guess import asked_by, is_arrival, is_break

GUIDES = tuple(map(bundled, ("woorden", "grondplan", "werkzame-elementen", "plenair")))


@pytest.mark.parametrize(
    ("activity", "guide", "sections"),
    [
        ("Grondplan blok A (Aanleiding, Korte omschrijving)", "grondplan", ("aanleiding", "omschrijving")),
        ("Grondplan (Doelgroep t.e.m. Aanpak)", "grondplan", ("doelgroep", "doel", "aanpak")),
        ("Grondplan (Doelgroep tem Doel)", "grondplan", ("doelgroep", "doel")),
        ("grondplan (doelgroep tot en met doel, Doel)", "grondplan", ("doelgroep", "doel")),
        ("Grondplan (Materialen t.e.m. nergens)", "grondplan", ()),
        ("Grondplan (Aanpak t.e.m. Aanleiding)", "grondplan", ()),
        ("Grondplan ()", "grondplan", ()),
        ("Grondplan", "grondplan", ()),
        ("Plenaire terugkoppeling", "plenair", ()),
        ("Werkzame elementen: post-its", "werkzame-elementen", ("factoren", "aan-de-slag")),
        ("Clusteren en stemmen met stipjes", "werkzame-elementen", ("aan-de-slag",)),
        ("Praktijkprofiel per kerncomponent", "werkzame-elementen", ("profiel",)),
        ("Gesprekskaarten bij een casus", "werkzame-elementen", ("kaarten", "spelen")),
        ("Werkzame elementen en gesprekskaarten", "werkzame-elementen", ()),
        ("Doelgroep aan de tafels", None, ()),
        ("EXPOO over het grondplan", None, ()),
        ("Pauze", None, ()),
        ("", None, ()),
    ],
)
def test_questions_are_read_from_the_name(
    activity: str, guide: str | None, sections: tuple[str, ...]
) -> None:
    assert asked_by(activity, GUIDES) == (guide, sections)


def test_without_guides_nothing_is_asked() -> None:
    assert asked_by("Grondplan (Doel)", ()) == (None, ())


@pytest.mark.parametrize(
    "activity", ["Pauze", "koffiepauze", "Broodjeslunch", "LUNCH", "Middagmaal", " Pauze met wafels"]
)
def test_a_break_is_known_by_its_name(activity: str) -> None:
    assert is_break(activity)


@pytest.mark.parametrize("activity", ["Onthaal met koffie", "Pauzeren als werkvorm", "Wat na de lunch?", ""])
def test_not_everything_with_coffee_is_a_break(activity: str) -> None:
    assert not is_break(activity)


def test_coming_in_is_known_by_its_name() -> None:
    assert is_arrival("Onthaal met koffie")
    assert is_arrival("Ontvangst")
    assert not is_arrival("Welkom")
