"""Practice files of a size, made through the same operations as people's."""

from pathlib import Path

from app.store.opening import create_practice_file
from app.store.places import Places
from app.workshop.guides import GRONDPLAN
from app.workshop.workshop import Workshop

WORDS = "Wij zetten de deur open en wachten tot het kind zelf komt kijken, daarna pas zeggen we goeiedag. "
PER_STEP = 120


def make(place: Path, places: Places, contributions: int) -> Path:
    """A closed file with so many answers, spread over its questions."""
    file = create_practice_file(place, places)
    workshop = Workshop(file)
    workshop.start("Een grote praktijk")
    steps = say(workshop, contributions)
    for step in steps[:30]:
        workshop.drafts.write(step, WORDS * 30)
    file.close()
    return place


def say(workshop: Workshop, contributions: int) -> list[str]:
    """Add so many answers to an open practice, of twenty new people; the steps that it asks."""
    guide = workshop.guides.get(GRONDPLAN)
    assert guide is not None
    steps = [guide.step_id(step) for _section, step in guide.steps()]
    people = [workshop.people.add_person(f"Persoon {number}") for number in range(20)]
    left, number = contributions, 0
    while left > 0:
        texts = [f"{WORDS}{WORDS} ({number}.{item})" for item in range(min(PER_STEP, left))]
        workshop.answers.add(steps[number % len(steps)], texts, who=people[number % len(people)])
        left -= len(texts)
        number += 1
    return steps
