"""The guides of this file: its own full copies, decoded once."""

from collections.abc import Iterator

from sqlalchemy import func, select

from app.guides.loader import guide_from_json, guide_to_json
from app.guides.schema import Guide, Section
from app.guides.steps import Step
from app.models import GuideCopy, Presence, id_for
from app.store.practice_file import PracticeFile
from app.workshop.ranks import rank_after

GRONDPLAN = "grondplan"
CONCEPT = "concept:"
"""Before the key of a copy that is being written (``own_guides``): it is not asked, and no guide of people
can have such a key."""

_ASKED = select(GuideCopy.content).where(
    GuideCopy.presence == Presence.PRESENT.value, GuideCopy.key.not_like(f"{CONCEPT}%")
)


class FileGuides:
    """What this file asks, in the order of the day."""

    def __init__(self, file: PracticeFile) -> None:
        self._file = file
        self._decoded: dict[str, Guide] = {}

    def __iter__(self) -> Iterator[Guide]:
        for content in self._file.session.scalars(_ASKED.order_by(GuideCopy.rank, GuideCopy.id)):
            yield self._decode(content)

    def get(self, key: str) -> Guide | None:
        """The guide with this key, when the file has it; only that one is read."""
        content = self._file.session.scalar(_ASKED.where(GuideCopy.key == key))
        return self._decode(content) if content is not None else None

    def find(self, step_id: str) -> tuple[Guide, Section, Step] | None:
        """The step that a contribution or draft hangs on."""
        key, _, step_key = step_id.partition("/")
        guide = self.get(key)
        found = guide.find(step_key) if guide else None
        return (guide, *found) if guide and found else None

    def keep(self, guide: Guide) -> None:
        """Put a guide in the file, or the new version of one in the place of the old."""
        content = guide_to_json(guide).decode()
        with self._file.work(f"Draaiboek: {guide.title}") as session:
            row = session.get(GuideCopy, id_for("guide", guide.key))
            if row is None:
                row = GuideCopy(id=id_for("guide", guide.key), key=guide.key, rank=self._next_rank())
                session.add(row)
            row.title, row.content, row.presence = guide.title, content, Presence.PRESENT.value

    def _next_rank(self) -> str:
        last = select(func.max(GuideCopy.rank))
        return rank_after(self._file.session.scalar(last))

    def _decode(self, content: str) -> Guide:
        if content not in self._decoded:
            self._decoded[content] = guide_from_json(content.encode())
        return self._decoded[content]
