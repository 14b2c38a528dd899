"""Tiles beside each other in a list of Qt: how wide they may be together."""

from PySide6.QtWidgets import QListView, QStyle


def tiles_room(view: QListView) -> int:
    """The same with a scroll bar as without, as Qt counts too: else the bar and a column chase each other."""
    extent = view.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, view.verticalScrollBar())
    return view.maximumViewportSize().width() - extent
