"""The drafts: one text per step, in the Markdown subset, kept as it is typed; and how far each is."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from app.foundation.errors import KnownError
from app.models import Draft, Presence, id_for
from app.prose.blocks import plain_text
from app.prose.markdown import parse
from app.store.changes import Ref, Target
from app.store.practice_file import PracticeFile
from app.workshop.citation_text import uncited
from app.workshop.day_file import DraftStatus

__all__ = ["DraftStatus", "Drafts", "has_words"]

_HERE = Presence.PRESENT.value
_WORD = re.compile(r"\w")


def has_words(text: str) -> bool:
    """Whether somebody wrote something; a list or a table without a word in it is still empty."""
    return _WORD.search(text) is not None


@dataclass(frozen=True, slots=True)
class _Typed:
    """A step of work that was typing in a draft, and the text before it."""

    work: Ref
    step_id: str
    before: str


_MOST_TYPED = 100
"""As many steps of typing as a field can take back before the practice does."""


class Drafts:
    """The drafts of an open practice."""

    def __init__(self, file: PracticeFile) -> None:
        self._file = file
        self._read: dict[str, tuple[str, str]] = {}
        """Step id → its draft and that in plain words; many lists look through all of them."""
        self._typed: list[_Typed] = []
        """The last steps of typing of this opening, the newest last."""

    # -- looking

    def text(self, step_id: str) -> str:
        """The draft of a step; empty when there is none yet."""
        row = self._row(step_id)
        return row.text if row and row.presence == _HERE else ""

    def all(self) -> dict[str, str]:
        """Step id → text, for every step with a text in its draft."""
        query = select(Draft.step, Draft.text).where(Draft.presence == _HERE, Draft.text != "")
        return {step: text for step, text in self._file.session.execute(query)}

    def plain(self) -> dict[str, str]:
        """Step id → the words that people read (``plain_text``), for every step with words in its draft."""
        texts = self.all()
        self._read = {step: found for step, found in self._read.items() if step in texts}
        for step_id, text in texts.items():
            if self._read.get(step_id, ("", ""))[0] != text:
                self._read[step_id] = (text, plain_text(parse(text)))
        return {step: words for step, (_text, words) in self._read.items() if has_words(words)}

    def word_count(self, step_id: str) -> int:
        """How many words a draft has."""
        return len(self.plain().get(step_id, "").split())

    def status(self, step_id: str) -> DraftStatus:
        """How far the draft of a step is. A text without words is empty, whatever was said of it."""
        row = self._row(step_id)
        return _status(row.text, row.status) if row and row.presence == _HERE else DraftStatus.LEEG

    def statuses(self) -> dict[str, DraftStatus]:
        """Step id → how far, for every step whose draft has words."""
        query = select(Draft.step, Draft.text, Draft.status).where(Draft.presence == _HERE, Draft.text != "")
        found = {step: _status(text, said) for step, text, said in self._file.session.execute(query)}
        return {step: status for step, status in found.items() if status is not DraftStatus.LEEG}

    def changed_since_ready(self, step_id: str) -> bool:
        """Whether a draft that is 'klaar' has other words now than when that was said, whatever it cites."""
        if self.status(step_id) is not DraftStatus.KLAAR:
            return False
        draft_id = id_for("draft", step_id)
        said = self._file.registers("draft", draft_id).heads("status").all[-1]
        states = self._file.history.states(Target("draft", draft_id, "text"))
        then = [text for change, text in states if change.ref <= said]
        return not then or uncited(str(then[-1])) != uncited(self.text(step_id))

    # -- changing

    def write(self, step_id: str, text: str, *, taken_back: bool = False) -> None:
        """Keep the draft as it stands. A burst of typing is one step of work.

        With ``taken_back`` it is the field's own undo that made it so: the steps of that typing are undone
        too, so that a further undo goes on before them and never brings back what was just taken back.
        """
        before = self.text(step_id)
        if before == text or (taken_back and self._goes_back(step_id, text)):
            return
        with self._file.work("Tekst gewijzigd", burst=f"draft:{step_id}"):
            self._put(step_id, text)
        done = self._file.history.undoable
        if done is not None and (not self._typed or self._typed[-1].work != done.ref):
            self._typed.append(_Typed(done.ref, step_id, before))
            del self._typed[:-_MOST_TYPED]

    def write_all(self, texts: Mapping[str, str], label: str) -> int:
        """Other words in several drafts, as one step of work; in how many something changed.

        ``label`` is Dutch, for the list of what was done.
        """
        changed = {step: text for step, text in texts.items() if self.text(step) != text}
        if changed:
            with self._file.work(label):
                for step_id, text in changed.items():
                    self._put(step_id, text)
        return len(changed)

    def set_ready(self, step_id: str, ready: bool) -> None:
        """Say that a text is 'klaar', or that it is 'ruw' after all; typing on in it does not change that.

        Raises ``KnownError`` for a text without words.
        """
        if ready and self.status(step_id) is DraftStatus.LEEG:
            raise KnownError(
                "Deze tekst is nog leeg en kan dus niet klaar zijn. "
                "Er is niets veranderd; schrijf eerst iets."
            )
        row = self._row(step_id)
        status = DraftStatus.KLAAR if ready else DraftStatus.RUW
        again = ready and self.changed_since_ready(step_id)
        if row is None or (row.status == status.value and not again):
            return
        with self._file.work("Tekst is klaar" if ready else "Tekst is nog niet klaar") as session:
            if again:
                row.status = DraftStatus.RUW.value
                session.flush()  # Said anew, of the words as they are now: the record has to show when.
            row.status = status.value

    def _goes_back(self, step_id: str, text: str) -> bool:
        """Whether this is the text from before the last steps of typing in it; then they are undone."""
        self._typed = [typed for typed in self._typed if self._file.history.stands(typed.work)]
        count = self._steps_since(step_id, text)
        for _step in range(count):
            last = self._file.history.undoable
            if last is None or last.ref != self._typed[-1].work:
                return False
            self._file.undo()
            self._typed.pop()
        return count > 0 and self.text(step_id) == text

    def _steps_since(self, step_id: str, text: str) -> int:
        """How many of the last steps typed in this draft since it had this text; 0 when it never had it."""
        for count, typed in enumerate(reversed(self._typed), start=1):
            if typed.step_id != step_id:
                break
            if typed.before == text:
                return count
        return 0

    def _put(self, step_id: str, text: str) -> None:
        """Only inside a step of work."""
        row = self._row(step_id)
        if row is None:
            row = Draft(id=id_for("draft", step_id), step=step_id, text=text)
            self._file.session.add(row)
        row.text = text
        row.presence = _HERE

    def _row(self, step_id: str) -> Draft | None:
        return self._file.session.get(Draft, id_for("draft", step_id))


def _status(text: str, said: str | None) -> DraftStatus:
    if not has_words(text):
        return DraftStatus.LEEG
    return DraftStatus.KLAAR if said == DraftStatus.KLAAR.value else DraftStatus.RUW
