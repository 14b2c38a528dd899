"""The drafts of the sample day, for tests that want real texts."""

from functools import cache
from typing import cast

import yaml

from app.foundation.resources import resource


@cache
def sample_drafts() -> tuple[str, ...]:
    """The Markdown drafts of Het Speelhuis."""
    return tuple(draft for _, _, draft in sample_questions() if draft)


@cache
def sample_questions() -> tuple[tuple[str, str, str | None], ...]:
    """``(onderdeel, werkvraag, draft)`` of every question of Het Speelhuis."""
    day = yaml.safe_load(resource("sample", "speelhuis.yaml").read_text(encoding="utf-8"))
    return tuple(
        (cast(str, entry["onderdeel"]), cast(str, entry["werkvraag"]), cast("str | None", entry["draft"]))
        for entry in day["grondplan"]
    )


@cache
def sample_answers() -> tuple[str, ...]:
    """What people said that day, as they said it."""
    day = yaml.safe_load(resource("sample", "speelhuis.yaml").read_text(encoding="utf-8"))
    return tuple(str(answer["text"]) for entry in day["grondplan"] for answer in entry["answers"])
