"""A copy of the practice with a password, for a stick or a mail."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.exports.locked_copy import proposed_password, wrong_with
from app.ui.submit.sub_page import SubPage
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.translated import translated
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.text import plain_label


class LockPage(SubPage):
    """A password twice, or one that we propose. It is kept nowhere, not even while the page is closed."""

    write_wanted = Signal(str)
    """The password."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent, widest=Width.AGENDA_WIDEST)
        self.heading.setText(self.tr("Kopie met wachtwoord"))
        self.password = self._field(self.tr("Wachtwoord"))
        self.again = self._field(self.tr("Nog eens"))
        self.shown = CheckBox(theme, self.tr("Toon het wachtwoord"), self)
        self.propose = Button(theme, self.tr("Stel een wachtwoord voor"), self, size=ButtonSize.LIST)
        self._told = plain_label("", TextRole.STRONG, self, wrap=True)
        self.write = Button(
            theme, self.tr("Maak de kopie"), self,
            kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="Ctrl E",
        )  # fmt: skip
        self._build()
        self.shown.toggled.connect(self._show_letters)
        self.propose.clicked.connect(self._on_propose)
        self.write.clicked.connect(self.ask_to_write)
        self.password.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.ask_to_write)
        for field in (self.password, self.again):
            field.textEdited.connect(lambda _text: self.tell(""))

    @property
    def told(self) -> str:
        """What it says above its buttons."""
        return self._told.text()

    def tell(self, sentence: str) -> None:
        """Say something above the buttons."""
        self._told.setText(translated(sentence))

    def leave(self) -> None:
        """Nothing of the password stays."""
        for field in (self.password, self.again):
            field.clear()
        self.shown.setChecked(False)
        self.tell("")

    def take_focus(self) -> None:
        self.password.setFocus()

    def panes(self) -> list[QWidget]:
        return [self.password, self.write]

    def ask_to_write(self) -> None:
        """Write the copy, when the password will do and was typed twice the same."""
        password, again = self.password.text(), self.again.text()
        if wrong := wrong_with(password):
            self.tell(wrong)
            self.password.setFocus()
        elif password != again:
            self.tell(self.tr("Dat is twee keer iets anders. Typ het hier nog eens."))
            self.again.setFocus()
            self.again.selectAll()
        else:
            self.write_wanted.emit(password)

    def _on_propose(self) -> None:
        password = proposed_password()
        for field in (self.password, self.again):
            field.setText(password)
        self.shown.setChecked(True)
        self.tell(self.tr("Schrijf het over voor je verder gaat: we bewaren het niet."))
        self.password.setFocus()
        self.password.selectAll()

    def _show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.password, self.again):
            field.setEchoMode(mode)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        return field

    def _build(self) -> None:
        about = (
            self.tr(
                "Het hele praktijkbestand, in een zip die enkel met het wachtwoord opengaat: voor een stick "
                "of een mail."
            ),
            self.tr(
                "Wie ze krijgt, opent ze met 7-Zip of WinZip (op een Mac: Keka) en daarna het bestand "
                "erin met Praktijkdag."
            ),
            self.tr(
                "Geef het wachtwoord langs een andere weg: bel of stuur een bericht. Wie het kwijt is, "
                "krijgt de kopie nooit meer open."
            ),
        )
        card = QFrame(self)
        card.setProperty("surface", "card")
        fields = QGridLayout()
        fields.setHorizontalSpacing(Space.L)
        fields.setVerticalSpacing(Space.S)
        for row, field in enumerate((self.password, self.again)):
            fields.addWidget(plain_label(field.accessibleName(), TextRole.BODY, card), row, 0)
            fields.addWidget(field, row, 1)
        fields.setColumnStretch(1, 1)
        under = QHBoxLayout()
        under.setSpacing(Space.L)
        under.addWidget(self.shown)
        under.addWidget(self.propose)
        under.addStretch(1)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        inside.setSpacing(Space.M)
        inside.addLayout(fields)
        inside.addLayout(under)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self._told, 1)
        foot.addWidget(self.write)
        for words in about:
            self.body.addWidget(plain_label(words, TextRole.BODY, self, wrap=True))
        self.body.addWidget(card)
        self.body.addLayout(foot)
        self.body.addStretch(1)
