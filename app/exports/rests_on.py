"""How a reader is told which answers a passage rests on, in every format alike."""

from itertools import groupby

from app.exports.document import Behind
from app.workshop.counted import joined

_NOBODY = "zonder naam"


def rests_on(behind: list[Behind], step_id: str) -> str:
    """The sentence: ``Steunt op antwoord 1 en 3 – Fien (Tafel 1), tafel 3``.

    Answers to another question than ``step_id`` are told with that question.
    """
    ordered = sorted(behind, key=lambda one: (one.step_id != step_id, one.step_id, one.number))
    parts = []
    for asked, answers in groupby(ordered, key=lambda one: one.step_id):
        group = list(answers)
        question = "" if asked == step_id else f" bij ‘{_one_line(group[0].question)}’"
        parts.append(f"antwoord {joined([str(one.number) for one in group])}{question}{_who(group)}")
    return f"Steunt op {'; '.join(parts)}"


def _who(answers: list[Behind]) -> str:
    if not any(one.who for one in answers):
        return ""
    return f" – {', '.join(dict.fromkeys(_one_line(one.who) or _NOBODY for one in answers))}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
