"""What the tables of all places have in common."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

Words = Mapping[str, Mapping[str, str]]
"""By module under ``app.ui``, and by the path of a control in a widget of it; an empty path is the widget."""


class WordTable(QObject):
    """The words of one place."""

    def words(self) -> Words:
        """What its controls are for."""
        raise NotImplementedError
