"""What fills a question as long as nobody wrote its text: the praktijkprofiel, or the onderbouwing."""

from collections.abc import Iterable, Iterator

from app.guides.schema import Guide
from app.guides.steps import Feed, OpenStep
from app.prose.markdown_escape import cite, escape
from app.prose.source_citations import citation_of, is_key
from app.workshop.grounding import Ground, Grounding, Support
from app.workshop.profile import Profile
from app.workshop.profile_values import Cell, ProfileActivity, ProfileComponent
from app.workshop.source_values import KIND_WORDS

_ENDS = ".!?…:;,"


def fed_texts(guide: Guide, profile: Profile, found: Grounding) -> dict[str, str]:
    """Step id → Markdown, with citations of the notes behind it; nothing for a question that nothing fills.

    What is eigen aan deze praktijk answers the question on that, the rest the question on general factors.
    On what each choice rests is answered by the onderbouwing, as ``found``.
    """
    texts = {}
    for _section, step in guide.steps():
        if isinstance(step, OpenStep) and step.fed_by in (Feed.EXERCISE, Feed.PROFILE):
            text = "\n\n".join(_parts(profile, specific=step.fed_by is Feed.PROFILE))
        elif isinstance(step, OpenStep) and step.fed_by is Feed.SOURCES:
            text = "\n".join(_carried(ground) for ground in found.grounds if ground.supports)
        else:
            continue
        if text:
            texts[guide.step_id(step)] = text
    return texts


def _carried(ground: Ground) -> str:
    """A line of a list: an onderdeel, and per kind of knowledge the sources that carry it."""
    parts = [f"{KIND_WORDS[kind]}: {_named(ground.of(kind))}" for kind in ground.kinds]
    if ground.of(None):
        parts.append(_named(ground.of(None)))
    return f"- **{escape(_line(ground.title))}**. {'. '.join(parts)}."


def _named(supports: Iterable[Support]) -> str:
    """A citation of those that have a key, and the titles of the others."""
    sources = [one.source for one in supports]
    keys = [one.key for one in sources if is_key(one.key)]
    titles = [escape(_line(one.name)) for one in sources if not is_key(one.key)]
    return ", ".join([*([citation_of(*keys)] if keys else []), *titles])


def _parts(profile: Profile, *, specific: bool) -> Iterator[str]:
    for component in profile.components():
        inside = [one for one in component.activities if one.specific is specific and one.title.strip()]
        if inside:
            yield _opening(component)
            yield "\n".join(_item(one) for one in inside)


def _opening(component: ProfileComponent) -> str:
    name = f"**{escape(_line(component.name))}**" if component.name.strip() else ""
    why = escape(_line(component.rationale)) if component.rationale.strip() else ""
    return ": ".join(part for part in (name, why) if part) or "–"


def _item(activity: ProfileActivity) -> str:
    """A line of a list: what one does, and what one then sees and hears."""
    title, seen = _line(activity.title), _apart(activity.cells[Cell.EXPECTED])
    notes = activity.note_ids[Cell.EXPECTED]
    if not seen:
        return f"- {escape(title)}"
    return f"- {escape(title)}: {cite(seen, *notes) if notes else escape(seen)}"


def _line(text: str) -> str:
    return " ".join(text.split())


def _apart(text: str) -> str:
    """On one line, where post-its that stood under each other can still be told apart."""
    *before, last = [_line(one) for one in text.splitlines() if one.strip()] or [""]
    return " ".join([*(one if one[-1] in _ENDS else f"{one};" for one in before), last])
