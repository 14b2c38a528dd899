"""What fills a question as long as nobody wrote its text: the praktijkprofiel made from the exercise."""

from collections.abc import Iterator

from app.guides.schema import Guide
from app.guides.steps import Feed, OpenStep
from app.prose.markdown_escape import cite, escape
from app.workshop.profile import Profile
from app.workshop.profile_values import Cell, ProfileActivity, ProfileComponent


def fed_texts(guide: Guide, profile: Profile) -> dict[str, str]:
    """Step id → Markdown, with citations of the notes behind it; nothing for a question that nothing fills.

    What is eigen aan deze praktijk answers the question on that, the rest the question on general factors.
    """
    found = {}
    for _section, step in guide.steps():
        if isinstance(step, OpenStep) and step.fed_by in (Feed.EXERCISE, Feed.PROFILE):
            text = "\n\n".join(_parts(profile, specific=step.fed_by is Feed.PROFILE))
            if text:
                found[guide.step_id(step)] = text
    return found


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
    title, seen = _line(activity.title), _line(activity.cells[Cell.EXPECTED])
    notes = activity.note_ids[Cell.EXPECTED]
    if not seen:
        return f"- {escape(title)}"
    return f"- {escape(title)}: {cite(seen, *notes) if notes else escape(seen)}"


def _line(text: str) -> str:
    return " ".join(text.split())
