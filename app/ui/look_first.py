"""Before anything goes out of an open practice, people look at what may point to a client."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.place_page import PlacePage
from app.ui.state import OpenPractice
from app.ui.submit.privacy_page import PrivacyPage, Texts
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.came_from import CameFrom


class LookFirst(QObject):
    """One page for all places, laid over the place that asks: what was passed there is not asked here again.

    Meanwhile the place itself is off: it has keys that the page has too, and Tab would go on under the page.
    """

    look_wanted = Signal(object)
    """A ``Spot`` in a text."""
    fill_in_wanted = Signal()
    """The data of the practice are to be changed."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._cover: _Cover | None = None
        self._over: PlacePage | None = None
        """The place that it is laid over."""
        self._came_from = CameFrom()
        self._then: Callable[[], None] = lambda: None
        practice.closing.connect(self._take_down)

    def on(self, place: PlacePage) -> "LookOn":
        """How what goes out of this place lets people look."""
        return LookOn(self, self._practice, place)

    def ask(self, place: PlacePage, texts: Texts, then: Callable[[], None]) -> None:
        """Do ``then``, once people looked on this place at what in ``texts`` may point to a client."""
        if not self._practice.leave():
            return
        self._let_go()  # what was asked elsewhere and not finished: its texts were not all looked at
        cover = self._cover = self._cover or self._make()
        if not cover.page.begin(texts):
            then()
            return
        self._then, self._over = then, place
        self._came_from.remember(place.focusWidget())
        cover.setParent(place.parentWidget())
        place.installEventFilter(self)
        if place.isVisible():
            self._lay(cover, place)

    @property
    def shown(self) -> PrivacyPage | None:
        """The page, as long as it is laid over a place."""
        return self._cover.page if self._cover is not None and self._over is not None else None

    def take_focus(self, place: PlacePage) -> bool:
        """Put the keyboard on it, when it is laid over this place."""
        if self.shown is None or self._over is not place:
            return False
        self.shown.take_focus()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It comes, goes and grows with its place."""
        cover, place = self._cover, self._over
        if cover is not None and place is not None and watched is place:
            match event.type():
                case QEvent.Type.Show:
                    self._lay(cover, place)
                case QEvent.Type.Hide:
                    cover.hide()
                case QEvent.Type.Resize | QEvent.Type.Move:
                    cover.setGeometry(place.geometry())
        return super().eventFilter(watched, event)

    def _make(self) -> "_Cover":
        cover = _Cover(self._theme, self._practice)
        cover.page.look_wanted.connect(self.look_wanted)
        cover.page.fill_in_wanted.connect(self.fill_in_wanted)
        cover.page.back_wanted.connect(self._go_back)
        cover.page.went_on.connect(self._go_on)
        return cover

    def _lay(self, cover: "_Cover", place: PlacePage) -> None:
        cover.setGeometry(place.geometry())
        cover.show()
        cover.raise_()
        place.setEnabled(False)
        # a place that is shown takes the keyboard to itself, after this
        QTimer.singleShot(0, cover, cover.page.take_focus)

    def _go_back(self) -> None:
        """The keyboard is where it was."""
        place = self._over
        self._let_go()
        if place is not None:
            self._came_from.give_back(place.take_focus)

    def _go_on(self) -> None:
        self._go_back()
        self._then()

    def _let_go(self) -> None:
        """Off the place; what was passed is remembered."""
        if self._over is not None and self._cover is not None:
            self._over.removeEventFilter(self)
            self._over.setEnabled(True)
            self._over = None
            self._cover.hide()

    def _take_down(self) -> None:
        self._let_go()
        if self._cover is not None:
            self._cover.deleteLater()
            self._cover = None


class LookOn:
    """Lets people look on one place. Words that can't be kept stop it: they would not be in what goes out."""

    def __init__(self, first: LookFirst, practice: OpenPractice, place: PlacePage) -> None:
        self._first = first
        self._practice = practice
        self._place = place

    def at(self, texts: Texts, then: Callable[[], None]) -> None:
        """Do ``then``, once people looked at these texts."""
        self._first.ask(self._place, texts, then)

    def at_paper(self, what: str, then: Callable[[], None]) -> None:
        """Do ``then``, once people looked at what a paper tells, by its name in ``targets``."""
        from app.exports.outgoing_papers import texts_of_paper

        self.at(lambda: texts_of_paper(self._practice.workshop, what), then)


class _Cover(QWidget):
    """The page with the room around it that a place has."""

    def __init__(self, theme: Theme, practice: OpenPractice) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "canvas")
        self.page = PrivacyPage(theme, practice, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.L, Space.M)
        layout.addWidget(self.page)
