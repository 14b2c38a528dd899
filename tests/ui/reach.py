"""What lies cut or out of reach in a small window."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QScrollArea, QWidget

from tests.ui.spoken_tree import LEAST, takes_keyboard

_SLACK = 2
"""Pixels: a ring or a rounded corner may be cut."""


def cut(root: QWidget) -> list[str]:
    """Controls that are not whole in what holds them, where nothing scrolls to the rest."""
    found = []
    for widget in root.findChildren(QWidget):
        works = isinstance(widget, QAbstractButton) or takes_keyboard(widget)
        if not works or not widget.isVisibleTo(root) or widget.size().isEmpty():
            continue
        missing = _missing(widget, root)
        if missing:
            found.append(f"{type(widget).__name__} ‘{widget.accessibleName()[:40]}’: {missing}")
    return found


def overlapping(root: QWidget) -> list[str]:
    """Controls that lie over one another, each pair once."""
    shown = []
    for widget in root.findChildren(QWidget):
        works = isinstance(widget, QAbstractButton) or takes_keyboard(widget)
        if works and widget.isVisibleTo(root):
            area = _seen(widget, root)
            if area.width() > _SLACK and area.height() > _SLACK:
                shown.append((widget, area.adjusted(_SLACK, _SLACK, -_SLACK, -_SLACK)))
    return [
        f"{type(one).__name__} ‘{one.accessibleName()[:40]}’ lies over ‘{other.accessibleName()[:40]}’"
        for number, (one, area) in enumerate(shown)
        for other, there in shown[:number]
        if area.intersects(there) and not one.isAncestorOf(other) and not other.isAncestorOf(one)
    ]


def _seen(widget: QWidget, root: QWidget) -> QRect:
    """The part of it that what holds it shows, as ``root`` counts."""
    area, here = widget.rect(), widget
    while here is not root and not here.isWindow():
        holder = here.parentWidget()
        assert holder is not None
        area = area.translated(here.pos()).intersected(holder.rect())
        here = holder
    return area


def _missing(widget: QWidget, root: QWidget) -> str:
    area, here = widget.rect(), widget
    while here is not root:
        holder = here.parentWidget()
        if holder is None or here.isWindow():
            break
        area = area.translated(here.pos())
        above = holder.parentWidget()
        if isinstance(above, QAbstractScrollArea) and above.viewport() is holder:
            beside = _cut_beside(area, above)
            if beside > _SLACK:
                return f"{beside} pixels are cut at the side by {type(above).__name__}"
            area = area.intersected(holder.rect()) if _stands_still(above) else holder.rect()
        seen = area.intersected(holder.rect())
        lost = max(area.width() - seen.width(), area.height() - seen.height())
        if lost > _SLACK:
            return f"{lost} pixels are cut by {type(holder).__name__}"
        here = holder
    return ""


def _cut_beside(area: QRect, holder: QAbstractScrollArea) -> int:
    """How much of the width is lost where people scroll only up and down."""
    if holder.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        return 0
    return max(area.right() - holder.viewport().rect().right(), -area.left(), 0)


def _stands_still(area: QAbstractScrollArea) -> bool:
    return not isinstance(area, QScrollArea) and not area.verticalScrollBar().maximum()


def in_sight(stop: QWidget, seen_in: QScrollArea) -> bool:
    """Whether people see where the keyboard is; of what is larger than the window a part (WCAG 2.4.11)."""
    area = QRect(stop.mapTo(seen_in.viewport(), QPoint(0, 0)), stop.size())
    seen = area.intersected(seen_in.viewport().rect())
    return seen.width() >= min(LEAST.width(), area.width()) and seen.height() >= LEAST.height() // 2
