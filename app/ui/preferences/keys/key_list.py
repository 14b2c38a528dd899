"""What a key is in the list of all keys, how one is found, and which ones are of where people are now."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Key:
    """One line: the keys as people read them, such as "Ctrl+G" or "F8 · Shift+F8", and what they do."""

    keys: str
    words: str

    @property
    def captions(self) -> tuple[str, ...]:
        """Each of the keys."""
        return tuple(self.keys.split(" · "))


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """The keys of one place in the window, such as the board in Sessie.

    ``modules`` names the modules under ``app.ui`` that hear these keys, or the packages they are in. A test
    compares the list with what those modules really do, and the window looks there for where people are.
    """

    place: str
    title: str
    modules: tuple[str, ...]
    keys: tuple[Key, ...]

    @property
    def heading(self) -> str:
        """The place, and what it is there."""
        return f"{self.place} · {self.title}" if self.title else self.place

    def hears(self, module: str) -> bool:
        """Whether a module, by its full name, is one that hears these keys."""
        short = module.removeprefix("app.ui.")
        return any(short == one or short.startswith(f"{one}.") for one in self.modules)


def nearest_first(groups: Iterable[KeyGroup], here: Sequence[str]) -> list[KeyGroup]:
    """The groups of where people are now first; ``here`` names the modules there, innermost first."""

    def away(group: KeyGroup) -> int:
        return next((at for at, module in enumerate(here) if group.hears(module)), len(here))

    return sorted(groups, key=away)


def of_here(group: KeyGroup, here: Sequence[str]) -> bool:
    """Whether a group is one of where people are now."""
    return any(group.hears(module) for module in here)


def found(groups: Iterable[KeyGroup], wanted: str) -> list[KeyGroup]:
    """What is left of the groups when people look for ``wanted``: a key, or words."""
    parts = wanted.casefold().split()
    left = (
        replace(group, keys=tuple(key for key in group.keys if _fits(group, key, parts))) for group in groups
    )
    return [group for group in left if group.keys]


def _fits(group: KeyGroup, key: Key, parts: Sequence[str]) -> bool:
    """Every part is a key of the line, or stands in its words or in the words of its place."""
    captions = [_plain(caption) for caption in key.captions]
    said = f"{key.words} {group.heading}".casefold()
    return all(_is_key(part, captions) or (len(part) > 1 and part in said) for part in parts)


def _is_key(part: str, captions: Sequence[str]) -> bool:
    """Whether what people typed is a key, or the beginning of one: "ctrl", "ctrl+s", "f8", "k"."""
    if len(part) == 1:
        return any(part == piece for caption in captions for piece in caption.split("+"))
    return any(
        caption == part or caption.startswith(part) or part in caption.split("+") for caption in captions
    )


def _plain(caption: str) -> str:
    return caption.casefold().replace("–", "-")
