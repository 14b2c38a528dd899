"""What the lists of keys of all places have in common."""

from PySide6.QtCore import QCoreApplication, QObject

from app.ui.preferences.keys.key_list import Key, KeyGroup


class KeyTable(QObject):
    """The keys of one place in the window."""

    def groups(self) -> tuple[KeyGroup, ...]:
        """Its groups, in the order in which people come to them."""
        raise NotImplementedError


def group(place: str, title: str, modules: str, *keys: tuple[str, str]) -> KeyGroup:
    """A group of which the modules stand in one line, with a space between them."""
    return KeyGroup(
        place, title, tuple(modules.split()), tuple(Key(_named(key), words) for key, words in keys)
    )


def _named(keys: str) -> str:
    """Two keys have a name that is a word."""
    return keys.replace("Terugspatie", _tr("Terugspatie")).replace("Spatie", _tr("Spatie"))


def _tr(words: str) -> str:
    return QCoreApplication.translate("KeyTable", words)
