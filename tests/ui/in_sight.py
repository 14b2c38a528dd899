"""What of a window is shown."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget


def shown_in(root: QWidget) -> Sequence[QWidget]:
    """Every widget that is visible in it. What is hidden is not asked what it holds: that is most of it."""
    found: list[QWidget] = []
    for child in root.children():
        if isinstance(child, QWidget) and not child.isHidden():
            found.append(child)
            found += shown_in(child)
    return found
