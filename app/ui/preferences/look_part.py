"""How the window looks: its colours, how large everything is, and whether things move."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.preferences.form import Part, Question
from app.ui.settings import TEXT_SIZES, UserSettings
from app.ui.theme.style import Choice, Theme
from app.ui.widgets.button import Button
from app.ui.widgets.check_box import CheckBox


class LookPart(Part):
    """Colours change at once. For another size the window closes and comes back, so that is asked."""

    again_wanted = Signal()

    def __init__(self, theme: Theme, settings: UserSettings, parent: QWidget) -> None:
        super().__init__(self.tr("Beeld"), parent)
        self._settings = settings
        self._begun_with = settings.now.text_size
        self.colours = Question(theme, self.tr("Kleuren van het venster"), self)
        self.text_size = Question(theme, self.tr("Grootte van tekst en knoppen"), self)
        self.again = Button(theme, self.tr("Toon het meteen zo groot"), self)
        self.calm = CheckBox(theme, self.tr("Minder beweging"), self)
        self.keys = CheckBox(theme, self.tr("Toetsen op de knoppen"), self)
        self._about = self.small(
            self.tr("Het venster gaat even dicht en komt terug. Wat je typte, blijft bewaard.")
        )
        self.add(self.colours, self.text_size, self._about)
        self.body.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self.calm, self.keys)
        self._connect()
        self.show_now()

    def show_now(self) -> None:
        """Show what counts now."""
        now = self._settings.now
        self.colours.show_answers(
            [
                (Choice.SYSTEM.value, self.tr("Zoals deze computer")),
                (Choice.LIGHT.value, self.tr("Licht")),
                (Choice.DARK.value, self.tr("Donker")),
                (Choice.CONTRAST.value, self.tr("Hoog contrast")),
            ],
            now.theme,
        )
        sizes = [(size, self.tr("{size} %").format(size=size)) for size in TEXT_SIZES]
        self.text_size.show_answers(sizes, now.text_size)
        waits = now.text_size != self._begun_with
        self.again.setVisible(waits)
        self._about.setVisible(waits)
        self.calm.setChecked(now.less_motion)
        self.keys.setChecked(now.shows_keys)

    def _connect(self) -> None:
        change = self._settings.set
        self.colours.chosen.connect(lambda theme: change(theme=theme))
        self.text_size.chosen.connect(lambda size: change(text_size=size))
        self.again.clicked.connect(self.again_wanted)
        self.calm.clicked.connect(lambda less: change(less_motion=less))
        self.keys.clicked.connect(lambda shown: change(shows_keys=shown))
