"""The drafts: one text per step, in the Markdown subset, kept as it is typed."""

from sqlalchemy import select

from app.models import Draft, Presence, id_for
from app.store.practice_file import PracticeFile


class Drafts:
    """The drafts of an open practice."""

    def __init__(self, file: PracticeFile) -> None:
        self._file = file

    def text(self, step_id: str) -> str:
        """The draft of a step; empty when there is none yet."""
        row = self._row(step_id)
        return row.text if row and row.presence == Presence.PRESENT.value else ""

    def all(self) -> dict[str, str]:
        """Step id → text, for every step with words in its draft."""
        query = select(Draft.step, Draft.text).where(
            Draft.presence == Presence.PRESENT.value, Draft.text != ""
        )
        return {step: text for step, text in self._file.session.execute(query)}

    def write(self, step_id: str, text: str) -> None:
        """Keep the draft as it stands. A burst of typing is one step of work."""
        if self.text(step_id) == text:
            return
        row = self._row(step_id)
        with self._file.work("Tekst gewijzigd", burst=f"draft:{step_id}") as session:
            if row is None:
                session.add(Draft(id=id_for("draft", step_id), step=step_id, text=text))
            else:
                row.text = text
                row.presence = Presence.PRESENT.value

    def _row(self, step_id: str) -> Draft | None:
        return self._file.session.get(Draft, id_for("draft", step_id))
