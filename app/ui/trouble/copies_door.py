"""The way to the copies of a practice: looking at one, putting it back, and back again."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from app.foundation.clock import Clock
from app.foundation.errors import KnownError
from app.store.peek import peek
from app.ui.theme.style import Theme
from app.ui.widgets.notice import NoticeAction
from app.ui.widgets.rail import Place

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.trouble.copies_page import CopiesPage


class CopiesDoor(QObject):
    """Of one window. The page stands beside the places, and is made when it is first wanted."""

    def __init__(self, theme: Theme, window: "MainWindow", stack: QStackedWidget, clock: Clock) -> None:
        super().__init__(window)
        self._clock = clock
        self._theme = theme
        self._window = window
        self._stack = stack
        self._page: CopiesPage | None = None
        self._place = Path()
        self._from = Place.START

    @property
    def page(self) -> "CopiesPage":
        """The page itself."""
        if self._page is None:
            from app.ui.trouble.copies_page import CopiesPage

            self._page = page = CopiesPage(self._theme, clock=self._now)
            page.back_wanted.connect(self._leave)
            page.look_wanted.connect(self._look)
            page.put_back_wanted.connect(lambda copy: self._put_back(copy, self._place))
            self._stack.addWidget(page)
        return self._page

    @property
    def is_shown(self) -> bool:
        """Whether people are at the page now."""
        return self._page is not None and self._stack.currentWidget() is self._page

    def show(self, place: Path, back: Place = Place.START) -> None:
        """The copies of this file. What is open is closed first: all of it then stands in its file.

        Who leaves the page is ``back`` where they came from, with the file open again.
        """
        from app.store.copies import kept_copies

        if not self._window.close_practice():
            return
        self._place, self._from = place.resolve(), back
        glance = peek(place)
        title = glance.title if glance is not None else place.stem
        self.page.show_copies(title, self._place, kept_copies(self._place, self._window.places))
        self._stack.setCurrentWidget(self.page)
        self.page.take_focus()

    def _leave(self) -> None:
        window, place, back = self._window, self._place, self._from
        self.page.leave()
        if back is Place.START:
            window.show_place(Place.START)
            return
        words = self.tr("{name} gaat open …").format(name=place.stem)
        window.say_and_do(words, lambda: window.use(lambda: window.opening.open(place), place, back))

    def _look(self, copy: Path) -> None:
        """Show it whole, as it was then."""
        self.page.leave()
        place = self._place
        self._window.say_and_do(self.tr("De kopie gaat open …"), lambda: self._open(copy, place))

    def _open(self, copy: Path, place: Path) -> None:
        """The notice above it says what people look at, and is the way back."""
        window = self._window
        window.use(lambda: window.opening.look_back(copy, place), place, remember=False)
        if window.opened is None:
            self._say_on_page(window.start.notice.sentence, place)
            return
        words = self.tr("Je kijkt naar de kopie van {moment}. Je kan hier niets veranderen.")
        window.notice.show_notice(
            words.format(moment=self._moment(copy)),
            (
                NoticeAction(self.tr("Zet deze toestand terug"), lambda: self._put_back(copy, place)),
                NoticeAction(self.tr("Terug naar de kopieën"), lambda: self.show(place, self._from)),
            ),
        )

    def _put_back(self, copy: Path, place: Path) -> None:
        """Let the file be as it was then."""
        if self._window.close_practice():
            self.page.leave()
            words = self.tr("De toestand van {moment} wordt teruggezet …").format(moment=self._moment(copy))
            self._window.say_and_do(words, lambda: self._replace(copy, place))

    def _replace(self, copy: Path, place: Path) -> None:
        """Put it there and open it; with one press it is as it was before."""
        from app.store.copies import put_back

        window = self._window
        try:
            before = put_back(copy, place, window.places)
        except KnownError as error:
            self._say_on_page(error.sentence, place)
            return
        window.use(lambda: window.opening.open(place), place)
        if window.opened is None:
            return  # Newer work stayed behind on this computer: that is asked first.
        words = self.tr("De toestand van {moment} staat terug.").format(moment=self._moment(copy))
        actions = [NoticeAction(self.tr("Begrepen"), lambda: None)]
        if before is not None:
            words += " " + self.tr("Hoe het net was, is ook als kopie bewaard.")
            undo = self.tr("Toch niet, zet terug zoals net")
            actions.append(NoticeAction(undo, lambda: self._put_back(before, place)))
        window.notice.show_notice(words, actions, gone_well=True)

    def _say_on_page(self, sentence: str, place: Path) -> None:
        """It could not be done: the copies again, as they are now, with the reason above them."""
        self.show(place, self._from)
        self.page.notice.show_notice(sentence)

    def _moment(self, copy: Path) -> str:
        """When a copy was made, in words."""
        from app.store.backups import moment_of
        from app.ui.trouble.copies_words import CopiesWords

        return CopiesWords(self._now()).moment(moment_of(copy))

    def _now(self) -> dt.datetime:
        return self._clock().replace(tzinfo=None)
