"""Which notes of a board are chosen, and on which of them the keyboard is."""

from collections.abc import Iterable, Sequence


class NoteChoice:
    """Ids of notes; who shows them says which there are."""

    def __init__(self) -> None:
        self._chosen: list[str] = []
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
        self._chosen = list(dict.fromkeys(ids))
        self.current = self._chosen[-1] if self._chosen else self.current

    def add(self, ids: Sequence[str]) -> None:
        """Choose these too; the keyboard goes to the last of them."""
        self.choose([*(one for one in self._chosen if one not in ids), *ids])

    def toggle(self, note_id: str) -> None:
        """Choose this one too, or not any more; the keyboard goes to it."""
        if note_id in self._chosen:
            self._chosen.remove(note_id)
        else:
            self._chosen.append(note_id)
        self.current = note_id

    def step_to(self, note_id: str, *, extend: bool) -> None:
        """The keyboard goes on; with ``extend`` both ends are chosen too."""
        if extend:
            begun = [self.current] if self.current is not None and not self._chosen else []
            self._chosen = list(dict.fromkeys([*self._chosen, *begun, note_id]))
        else:
            self._chosen = []
        self.current = note_id

    def let_go(self) -> bool:
        """Choose nothing but the note that the keyboard is on; False when that is so already."""
        had, self._chosen = bool(self._chosen), []
        return had

    def keep(self, here: Iterable[str]) -> bool:
        """Leave out what is not there any more; True when that made it another choice."""
        ids, before = set(here), (self.current, tuple(self._chosen))
        self._chosen = [one for one in self._chosen if one in ids]
        if self.current not in ids:
            self.current = self._chosen[-1] if self._chosen else None
        return (self.current, tuple(self._chosen)) != before
