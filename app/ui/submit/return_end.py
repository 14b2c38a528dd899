"""What stands in the place of the differences when there are none: why, and the one next step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.amounts import counted
from app.ui.theme.style import Theme
from app.ui.theme.tokens import SignSize, Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.icons import Sign
from app.ui.widgets.sign_label import SignLabel
from app.ui.widgets.text import plain_label


class ReturnEnd(QWidget):
    """No file yet, nothing different, or all of it looked at."""

    choose_wanted = Signal()
    again_wanted = Signal()
    """What was left is to be shown again."""
    remarks_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._heading = plain_label("", TextRole.HEADING, self)
        self._words = plain_label("", TextRole.MUTED, self, wrap=True)
        self._words.setAlignment(middle)
        self._words.setFixedWidth(Width.RIGHT)
        self.step = Button(theme, "", self, kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION)
        self.again = Button(
            theme, self.tr("Toon opnieuw wat je liet staan"), self,
            kind=ButtonKind.LINK, size=ButtonSize.LIST,
        )  # fmt: skip
        self._wanted = self.choose_wanted
        self.step.clicked.connect(lambda: self._wanted.emit())
        self.again.clicked.connect(self.again_wanted)
        layout = QVBoxLayout(self)
        layout.setSpacing(Space.M)
        layout.addStretch(1)
        layout.addWidget(SignLabel(theme, Sign.DOCUMENT, "accent", self, SignSize.TILE), 0, middle)
        for widget in (self._heading, self._words, self.step, self.again):
            layout.addWidget(widget, 0, middle)
        layout.addStretch(2)
        self.show_end(chosen=False, left=0, remarks=False)

    @property
    def words(self) -> str:
        """What it says."""
        return f"{self._heading.text()}. {self._words.text()}"

    def show_end(self, *, chosen: bool, left: int, remarks: bool) -> None:
        """``chosen``: there is a file; ``left``: how many differences were left; ``remarks``: it has some."""
        if not chosen:
            self._heading.setText(self.tr("Nog geen bestand"))
            self._words.setText(
                self.tr("Kies het Word-bestand dat terugkwam. Je ziet wat erin veranderde, naast jouw tekst.")
            )
        elif left:
            self._heading.setText(self.tr("Alles is bekeken"))
            words = counted(
                left,
                "1 verschil liet je staan zoals het was.",
                "{count} verschillen liet je staan zoals ze waren.",
            )
            self._words.setText(words)
        else:
            self._heading.setText(self.tr("Geen verschillen"))
            self._words.setText(self.tr("Jouw teksten hebben alles wat in dit bestand staat."))
        self.again.setVisible(bool(left))
        self.step.set_key("" if chosen else "Ctrl O")
        if not chosen:
            self.step.set_words(self.tr("Kies een Word-bestand"))
            self._wanted = self.choose_wanted
        elif remarks:
            self.step.set_words(self.tr("Bekijk de opmerkingen"))
            self._wanted = self.remarks_wanted
        else:
            self.step.set_words(self.tr("Terug naar Indienen"))
            self._wanted = self.back_wanted

    def take_focus(self) -> None:
        """On the next step."""
        self.step.setFocus()
