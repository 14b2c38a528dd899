"""Tab goes as people read, also where things are made in another order than they stand."""

from itertools import pairwise

from PySide6.QtWidgets import QWidget


def tab_in_order(*stops: QWidget) -> None:
    """Let Tab come to these one after the other, beginning where the first of them is now."""
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)
