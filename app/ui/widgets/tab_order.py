"""Tab goes as people read, also where things are made in another order than they stand."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_in_order(*stops: QWidget) -> None:
    """Let Tab come to these one after the other, beginning where the first of them is now."""
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def stops_in(place: QWidget) -> list[QWidget]:
    """What takes the keyboard in ``place``, in the order in which it was made.

    Not by ``nextInFocusChain``: the binding then takes each widget for a part of the next one, and lets go of
    both when that one goes.
    """
    return [one for one in place.findChildren(QWidget) if one.focusPolicy() is not Qt.FocusPolicy.NoFocus]
