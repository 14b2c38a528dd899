"""What the room gets to see: on which screen, in which colours; and how words may be signed."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.ui.preferences.form import Part, Question
from app.ui.projector.known_screens import kept_screen, number_of, screen_words
from app.ui.projector.screens import ScreenWatch
from app.ui.settings import UserSettings
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Scheme


class RoomPart(Part):
    """The screen that is chosen here is the one of Voorbereiden, Zaal en schermen, and so are the colours."""

    def __init__(self, theme: Theme, settings: UserSettings, parent: QWidget) -> None:
        super().__init__(self.tr("De zaal"), parent)
        self._settings = settings
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self._watch = ScreenWatch(app, self)
        self.screen_of_room = Question(theme, self.tr("Scherm voor de zaal"), self)
        self.colours = Question(theme, self.tr("Kleuren van de zaal"), self)
        self.naming = Question(theme, self.tr("In een nieuwe praktijk komt bij een antwoord"), self)
        self._alone = self.small(self.tr("Sluit de beamer aan om hem te kiezen."))
        self.add(self.screen_of_room, self._alone, self.colours, self.naming)
        self.add(self.small(self.tr("Per dag kies je anders bij Voorbereiden, Mensen en tafels.")))
        self._watch.changed.connect(self.show_now)
        self.screen_of_room.chosen.connect(lambda screen: settings.set(room_screen=screen, tested_on=""))
        self.colours.chosen.connect(lambda scheme: settings.set(room_scheme=scheme))
        self.naming.chosen.connect(lambda naming: settings.set(new_day_naming=naming))
        self.show_now()

    def show_now(self) -> None:
        """Show what counts now, and which screens there are."""
        now = self._settings.now
        screens = [kept_screen(screen) for screen in self._watch.others]
        kept = now.room_screen
        here = number_of(kept, screens) if kept is not None else None
        answers: list[tuple[object, str]] = [(None, self.tr("Het scherm waarop je niet werkt"))]
        if kept is not None and here is None:
            answers.append((kept, self.tr("{name} (nu niet aangesloten)").format(name=screen_words(kept))))
        answers += [(screen, screen_words(screen)) for screen in screens]
        self.screen_of_room.show_answers(answers, kept if here is None else screens[here])
        self._alone.setVisible(not screens)
        self.colours.show_answers(
            [
                (Scheme.LIGHT.value, self.tr("Licht")),
                (Scheme.DARK.value, self.tr("Donker")),
                (Scheme.CONTRAST_DARK.value, self.tr("Hoog contrast")),
            ],
            now.room_scheme,
        )
        self.naming.show_answers(
            [
                ("", self.tr("wat iedereen zelf kiest")),
                ("table", self.tr("hoogstens de tafel, geen naam")),
                ("nobody", self.tr("niets: geen naam en geen tafel")),
            ],
            now.new_day_naming,
        )
