"""The mail that goes along: its subject and its words, to copy or to begin in the mail program."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from app.ui.submit.copy_button import CopyButton
from app.ui.submit.sub_page import SubPage
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label
from app.workshop.submission import Mail


class MailPage(SubPage):
    """People may still change it here before it is copied; nothing of that is kept."""

    mail_wanted = Signal(str, str, str)
    """Address, subject and body, to begin in the mail program."""

    def __init__(self, theme: Theme, copy: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent, widest=Width.AGENDA_WIDEST)
        self.heading.setText(self.tr("Begeleidende mail"))
        self._mails: tuple[Mail, ...] = ()
        self._to = ""
        self.about = {
            True: Button(theme, self.tr("Bij het document"), self),
            False: Button(theme, self.tr("Bij de aanmelding"), self),
        }
        self.subject = QLineEdit(self)
        self.subject.setAccessibleName(self.tr("Onderwerp"))
        self.words = QPlainTextEdit(self)
        self.words.setAccessibleName(self.tr("Tekst van de mail"))
        self.words.setTabChangesFocus(True)
        self.copy_subject = CopyButton(
            theme, self.tr("Kopieer"), self.tr("Onderwerp"), self.subject.text, copy, self
        )
        self.copy_words = CopyButton(
            theme, self.tr("Kopieer"), self.tr("Tekst van de mail"), self.words.toPlainText, copy, self
        )
        self.begin = Button(theme, self.tr("Begin in je mailprogramma"), self, kind=ButtonKind.PRIMARY)
        self.begin.clicked.connect(
            lambda: self.mail_wanted.emit(self._to, self.subject.text(), self.words.toPlainText())
        )
        self.result = plain_label("", TextRole.BODY, self, wrap=True)
        self._build()

    def show_mails(self, document: Mail | None, announcement: Mail) -> None:
        """The mail that goes with the last document, if one was made, and the one with the aanmelding."""
        self._mails = (announcement, document or announcement)
        for button in self.about.values():
            button.setVisible(document is not None)
        self._show(document=document is not None)

    def _show(self, *, document: bool) -> None:
        mail = self._mails[document]
        self.about[document].setChecked(True)
        self._to = mail.to
        self.subject.setText(mail.subject)
        self.subject.setCursorPosition(0)
        self.words.setPlainText(mail.body)
        attach = self.tr("Hang het document zelf nog aan de mail.") if document else ""
        self.result.setText(attach)

    def say_begun(self, begun: bool, *, whole: bool) -> None:
        """Say whether the mail program took it; without ``whole`` its words are on the clipboard."""
        words = self.tr("Je mailprogramma ging niet open. Kopieer het onderwerp en de tekst naar een mail.")
        if begun and whole:
            words = self.tr("Je mailprogramma gaat open. Het document hang je er zelf nog aan.")
        elif begun:
            words = self.tr("Je mailprogramma gaat open. De tekst is lang: plak hem in de mail met Ctrl+V.")
        self.result.setText(words)

    def take_focus(self) -> None:
        self.begin.setFocus()

    def _build(self) -> None:
        group, about = QButtonGroup(self), QHBoxLayout()
        about.setSpacing(Space.S)
        for document, button in self.about.items():
            button.setCheckable(True)
            group.addButton(button)
            button.clicked.connect(lambda _checked, document=document: self._show(document=document))
            about.addWidget(button)
        about.addStretch(1)
        self.body.addLayout(about)
        for field, copy in ((self.subject, self.copy_subject), (self.words, self.copy_words)):
            line = QHBoxLayout()
            label = plain_label(field.accessibleName(), TextRole.SMALL_STRONG, self)
            label.setBuddy(field)
            line.addWidget(label)
            line.addStretch(1)
            line.addWidget(copy)
            self.body.addLayout(line)
            self.body.addWidget(field, 1 if field is self.words else 0)
        foot = QHBoxLayout()
        foot.setSpacing(Space.L)
        foot.addWidget(self.result, 1)
        foot.addWidget(self.begin)
        self.body.addLayout(foot)
        tab_in_order(self.copy_subject, self.subject, self.copy_words, self.words, self.begin)
