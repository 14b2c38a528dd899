"""A guide as a file that people can read and change: what ``app.guides.loader`` reads, it gives back."""

import msgspec

from app.foundation.strict_yaml import dump
from app.guides.schema import Guide

_HEAD = (
    "Draaiboek van Praktijkdag. Een sleutel (key) blijft voor altijd dezelfde: antwoorden hangen eraan.",
    "Lange teksten staan onder een streepje (|-) en springen in.",
)


def guide_to_yaml(guide: Guide) -> str:
    """The text of a guide file, with room between its onderdelen; read again it is the same guide."""
    plain = msgspec.to_builtins(guide)
    for section in plain.get("sections", ()):
        section["steps"] = [_in_reading_order(step) for step in section.pop("steps", ())]
        if not section["steps"]:
            del section["steps"]
    lines = [f"# {line}" for line in _HEAD]
    seen = False
    for line in dump(plain).splitlines():
        begins = line.startswith("  - ")
        if begins and seen and not lines[-1].endswith(":"):
            lines.append("")
        seen = (seen or line == "sections:") and (line.startswith(" ") or line in ("", "sections:"))
        lines.append(line)
    return "\n".join(lines) + "\n"


def _in_reading_order(step: dict[str, object]) -> dict[str, object]:
    """First what a step is called, then what it is."""
    first = {name: step[name] for name in ("key", "kind", "question", "short") if name in step}
    return first | {name: value for name, value in step.items() if name not in first}
