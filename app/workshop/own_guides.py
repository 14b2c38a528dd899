"""Guides of people's own: written as a concept, put to use when it is whole, shared as a file.

A guide that is being written is often not whole for a while: a question without words, a colour without a
name. So the unfinished version is kept apart in the file, under a key that no guide can have, and the
session goes on with the guide as it was. Putting to use is one step of work, as is undoing it.
"""

from collections.abc import Iterator

from msgspec.structs import replace
from sqlalchemy import select

from app.foundation.errors import KnownError
from app.guides.joining import slug, unique
from app.guides.keys import settled
from app.guides.loader import bundled, bundled_guides, guide_from_json, guide_to_json
from app.guides.schema import FREE, Guide
from app.guides.updating import EARLIER_TITLE
from app.guides.validation import findings
from app.guides.writing import guide_to_yaml
from app.models import GuideCopy, Presence, id_for
from app.workshop.guides import CONCEPT
from app.workshop.hanging import hanging
from app.workshop.methods import Brought, bring, leave_out
from app.workshop.workshop import Workshop

_HERE = Presence.PRESENT.value


def concepts(workshop: Workshop) -> dict[str, Guide]:
    """The guides that are being written, by their key."""
    query = (
        select(GuideCopy.content)
        .where(GuideCopy.key.startswith(CONCEPT), GuideCopy.presence == _HERE)
        .order_by(GuideCopy.rank, GuideCopy.id)
    )
    found = (_decode(content) for content in workshop.file.session.scalars(query))
    return {guide.key: guide for guide in found}


def concept(workshop: Workshop, key: str) -> Guide | None:
    """The guide with this key as it is being written; None when nobody does."""
    row = _row(workshop, key)
    return _decode(row.content) if row is not None and row.presence == _HERE else None


def to_edit(workshop: Workshop, key: str) -> Guide | None:
    """Where writing on goes on: the concept, else the guide that is in use, else ours."""
    found = concept(workshop, key) or workshop.guides.get(key)
    return found or (bundled(key) if key in bundled_guides() else None)


def keep(workshop: Workshop, guide: Guide, label: str, burst: str | None = None) -> None:
    """Keep a guide as it is being written, whole or not. What is typed on in one place is one step."""
    content = guide_to_json(guide).decode()
    row = _row(workshop, guide.key)
    if row is not None and row.presence == _HERE and row.content == content:
        return
    with workshop.file.work(label, burst=burst and f"concept:{guide.key}:{burst}") as session:
        if row is None:
            row = GuideCopy(id=id_for("guide", CONCEPT + guide.key), key=CONCEPT + guide.key)
            session.add(row)
        row.title, row.content, row.presence = guide.title, content, _HERE


def copy(workshop: Workshop, key: str) -> str:
    """Begin a version of one's own of a guide; the key of the new one."""
    original = to_edit(workshop, key)
    assert original is not None
    titles = {guide.title for guide in _all(workshop)}
    title = next(title for title in _titles(original.title) if title not in titles)
    own = replace(
        original,
        key=unique(slug(title), {*bundled_guides(), *(guide.key for guide in _all(workshop)), FREE}),
        title=title,
        short=None,
        version=1,
        sections=tuple(one for one in original.sections if one.title != EARLIER_TITLE),
    )
    keep(workshop, own, f"Eigen versie van {original.title}"[:80])
    return own.key


def drop(workshop: Workshop, key: str) -> None:
    """Throw away what is being written; a guide that is in use stays as it is."""
    row = _row(workshop, key)
    if row is not None and row.presence == _HERE:
        with workshop.file.work(f"Concept weggegooid: {row.title}"[:80]):
            row.presence = Presence.BINNED.value


def put_to_use(workshop: Workshop, key: str) -> Brought:
    """Ask what was written from now on. Raises ``KnownError`` while something in it isn't right yet.

    Everything that hangs on the version of before stays reachable, as with questions from a file.
    """
    in_use, guide = workshop.guides.get(key), _whole(workshop, key)
    if in_use is not None and key not in bundled_guides():
        guide = replace(guide, version=in_use.version + 1)
    with workshop.file.work(f"Werkvorm aangepast: {guide.title}"[:80]):
        brought = bring(workshop, guide)
        drop(workshop, key)
    return brought


def share(workshop: Workshop, key: str) -> str:
    """The text of a file with the guide in it, as it is being written or used.

    Its keys are fixed from then on. Raises ``KnownError`` while something in it isn't right yet.
    """
    guide = _whole(workshop, key)
    if concept(workshop, key) is not None:
        keep(workshop, guide, f"Gedeeld: {guide.title}"[:80])
    return guide_to_yaml(guide)


def remove(workshop: Workshop, key: str) -> None:
    """Take a guide of one's own off the list; undone as anything. Raises ``KnownError`` when it is used."""
    if any(step.startswith(f"{key}/") for step in hanging(workshop).steps):
        raise KnownError(
            "Op deze werkvorm is al geantwoord, dus ze blijft staan. Wil je ze niet meer gebruiken, haal ze "
            "dan van de agenda."
        )
    row = workshop.file.session.get(GuideCopy, id_for("guide", key))
    with workshop.file.work("Werkvorm weggehaald"):
        drop(workshop, key)
        if row is not None:
            row.presence = Presence.BINNED.value
        for day in workshop.people.days():
            leave_out(workshop, key, day.id)


def newer(workshop: Workshop) -> dict[str, Guide]:
    """Key → our guide, of every guide of the file of which we have a newer version."""
    ours = bundled_guides()
    return {
        guide.key: bundled(guide.key)
        for guide in workshop.guides
        if guide.key in ours and bundled(guide.key).version > guide.version
    }


def renew(workshop: Workshop, key: str) -> Brought:
    """Ask our newer version from now on; what hangs on the one of before stays reachable."""
    return bring(workshop, bundled(key))


def _whole(workshop: Workshop, key: str) -> Guide:
    guide = to_edit(workshop, key)
    assert guide is not None
    guide = settled(guide, workshop.guides.get(key))
    if next(findings(guide), None) is not None:
        raise KnownError(
            "In deze werkvorm is nog iets na te kijken. Wat je schreef, is bewaard. Kijk na wat er bij de "
            "velden staat en probeer opnieuw."
        )
    return guide


def _all(workshop: Workshop) -> list[Guide]:
    return [*workshop.guides, *concepts(workshop).values()]


def _titles(title: str) -> Iterator[str]:
    yield f"{title} – eigen versie"
    number = 2
    while True:
        yield f"{title} – eigen versie {number}"
        number += 1


def _row(workshop: Workshop, key: str) -> GuideCopy | None:
    return workshop.file.session.get(GuideCopy, id_for("guide", CONCEPT + key))


def _decode(content: str) -> Guide:
    return guide_from_json(content.encode(), "concept in dit bestand")
