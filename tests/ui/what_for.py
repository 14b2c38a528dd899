"""What controls are for: which have no words, and which words have no control."""

from collections.abc import Iterator

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

_CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractItemView)


class WhatFor:
    """Noted down on a walk past all screens."""

    def __init__(self) -> None:
        self.missing: dict[str, str] = {}
        """Control → the screen on which it has no words, of its own or of the part that it stands in."""
        self._held: set[str] = set()

    def look(self, screen: str, root: QWidget) -> None:
        """Look at all that is shown there now."""
        for control in _lacking(root):
            self.missing.setdefault(control, screen)
        for widget in (root, *root.findChildren(QWidget)):
            for module in modules_of(type(widget)):
                self._held |= {
                    _name(module, path)
                    for path in all_words().get(module, {})
                    if not path or held_at(widget, path) is not None
                }

    @property
    def idle(self) -> set[str]:
        """Words for something that was nowhere."""
        written = {_name(module, path) for module, words in all_words().items() for path in words}
        return written - self._held


def _lacking(root: QWidget) -> Iterator[str]:
    for widget in root.findChildren(QWidget):
        if isinstance(widget, _CONTROLS) and widget.isVisible() and not words_for(widget):
            yield f"{type(widget.parent()).__module__}: {type(widget).__name__} ‘{widget.accessibleName()}’"


def _name(module: str, path: str) -> str:
    return f"{module}: {path}"
