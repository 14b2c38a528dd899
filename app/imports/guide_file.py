"""Questions from a file of the user: a draaiboek of ours, or those that a day file asks."""

import re
from pathlib import Path

from app.foundation import strict_yaml
from app.foundation.errors import KnownError
from app.guides.loader import parse_guide
from app.guides.schema import Guide
from app.imports.day_file import parse_day_file
from app.workshop.day_guides import asked_by_day

_OF_A_DAY = re.compile(r"^(practice|session|sessions|grondplan)\s*:", re.MULTILINE)


def guide_in(path: Path) -> Guide:
    """The guide that a file holds; of a day file its questions, joined to our grondplan.

    Raises ``KnownError`` that says where it is neither.
    """
    text = strict_yaml.read_text(path)
    if _OF_A_DAY.search(text) is None:
        return parse_guide(text, path.name)
    day = parse_day_file(text, path.name)
    if not day.grondplan:
        raise KnownError(f"In '{path.name}' staan geen vragen van het grondplan. Er is niets veranderd.")
    return asked_by_day(day).guide
