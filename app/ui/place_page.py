"""What every place of an open practice has in common."""

from PySide6.QtWidgets import QWidget


class PlacePage(QWidget):
    """A page that knows where on it people work."""

    def take_focus(self) -> None:
        """Put the keyboard there."""
        raise NotImplementedError
