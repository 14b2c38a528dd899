"""Which notes of a board are chosen, and on which of them the keyboard is."""

from collections.abc import Collection, Iterable


class NoteChoice:
    """Ids of notes; who shows them says which there are."""

    def __init__(self) -> None:
        self._chosen: dict[str, None] = {}
        """In the order in which they were chosen."""
        self.current: str | None = None
        """The note that the keyboard is on."""

    def __contains__(self, note_id: str) -> bool:
        return note_id in self._chosen

    @property
    def ids(self) -> tuple[str, ...]:
        """The chosen notes, the one that the keyboard is on last; without any, only that one."""
        if self.current in self._chosen:
            return (*(one for one in self._chosen if one != self.current), self.current)
        return tuple(self._chosen) or ((self.current,) if self.current is not None else ())

    def choose(self, ids: Iterable[str]) -> None:
        """Choose these; the keyboard goes to the last of them, or stays when there are none."""
        self._chosen = dict.fromkeys(ids)
        self.current = next(reversed(self._chosen), self.current)

    def add(self, ids: Collection[str]) -> None:
        """Choose these too; the keyboard goes to the last of them."""
        again = set(ids)
        self.choose([*(one for one in self._chosen if one not in again), *ids])

    def toggle(self, note_id: str) -> None:
        """Choose this one too, or not any more; the keyboard goes to it."""
        if note_id in self._chosen:
            del self._chosen[note_id]
        else:
            self._chosen[note_id] = None
        self.current = note_id

    def step_to(self, note_id: str, *, extend: bool) -> None:
        """The keyboard goes on; with ``extend`` both ends are chosen too."""
        if not extend:
            self._chosen = {}
        elif self.current is not None and not self._chosen:
            self._chosen = dict.fromkeys((self.current, note_id))
        else:
            self._chosen[note_id] = None
        self.current = note_id

    def let_go(self) -> bool:
        """Choose nothing but the note that the keyboard is on; False when that is so already."""
        had, self._chosen = bool(self._chosen), {}
        return had

    def keep(self, here: Iterable[str]) -> bool:
        """Leave out what is not there any more; True when that made it another choice."""
        ids, before = set(here), (self.current, tuple(self._chosen))
        self._chosen = dict.fromkeys(one for one in self._chosen if one in ids)
        if self.current not in ids:
            self.current = next(reversed(self._chosen), None)
        return (self.current, tuple(self._chosen)) != before
