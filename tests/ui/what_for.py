"""What controls are for: which have no words, and which words have no control."""

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.ui.help.what import all_words, held_at, modules_of, words_for
from tests.ui.in_sight import shown_in

_CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractItemView)


class WhatFor:
    """Noted down on a walk past all screens."""

    def __init__(self) -> None:
        self.missing: dict[str, str] = {}
        """Control → the screen on which it has no words, of its own or of the part that it stands in."""
        self._sought = {module: set(words) for module, words in all_words().items()}
        """Per module, what was nowhere yet."""
        self._told: set[QWidget] = set()
        """The controls that are known to have words; many of them are on every screen."""

    def look(self, screen: str, root: QWidget) -> None:
        """Look at all that is shown there now."""
        shown = (root, *shown_in(root))
        for control in self._lacking(shown):
            self.missing.setdefault(control, screen)
        for widget in shown:
            for module in modules_of(type(widget)):
                sought = self._sought.get(module, set())
                sought -= {path for path in sought if not path or held_at(widget, path) is not None}

    @property
    def idle(self) -> set[str]:
        """Words for something that was nowhere."""
        return {f"{module}: {path}" for module, paths in self._sought.items() for path in paths}

    def _lacking(self, shown: Iterable[QWidget]) -> Iterator[str]:
        controls = {widget for widget in shown if isinstance(widget, _CONTROLS)} - self._told
        for widget in controls:
            if words_for(widget):
                self._told.add(widget)
            else:
                parent = type(widget.parent()).__module__
                yield f"{parent}: {type(widget).__name__} ‘{widget.accessibleName()}’"
