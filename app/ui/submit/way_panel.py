"""One point of the way: what happens there, when, what people want to remember, agree and keep with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.foundation.errors import KnownError
from app.guides.way_points import WayPoint
from app.ui.agreement_entry import AgreementEntry
from app.ui.agreement_list import AgreementList
from app.ui.kept_field import KeptField
from app.ui.state import OpenPractice
from app.ui.submit.way_documents import WayDocuments
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.translated import date_shown
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.line import Line
from app.ui.widgets.text import plain_label
from app.workshop.typed import date_words
from app.workshop.way import step_of

_NOTE_LINES = 3


class WayPanel(QFrame):
    """Keeps what is typed in it as it is typed; a date as soon as it is one."""

    document_wanted = Signal(object)
    """A document is to be chosen for this ``WayPoint``."""
    copy_wanted = Signal(str)
    """A copy is wanted of a document."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._practice = practice
        self._way = practice.workshop.way
        self._state = self._way.of(WayPoint.READY)
        changeable = not practice.read_only
        self._title = plain_label("", TextRole.HEADING, self)
        self._happens = plain_label("", TextRole.BODY, self, wrap=True)
        self._hints = plain_label("", TextRole.MUTED, self, wrap=True)
        self.date = Line(self, self._keep_date, self.tr("Datum"))
        self.date.setPlaceholderText(self.tr("bv. 12 maart of 12/3/2026"))
        self.date.setMaximumWidth(Width.RIGHT_NARROW)
        self.date.setReadOnly(not changeable)
        self.date.editingFinished.connect(self._settle_date)
        self._read = plain_label("", TextRole.SMALL, self)
        self.done = CheckBox(theme, self.tr("Dit is klaar"), self)
        self.done.setEnabled(changeable)
        self.done.clicked.connect(self._set_done)
        self.note = KeptField(
            practice, self.tr("Wat jullie willen onthouden"),
            lambda: self._state.note, lambda text: self._way.write(self._state.point, text), self,
            lines=_NOTE_LINES,
        )  # fmt: skip
        self.entry = AgreementEntry(theme, practice, self)
        self.entry.outside_days = True
        self.entry.setVisible(changeable)
        self.agreed = AgreementList(theme, self, changeable=changeable)
        self.documents = WayDocuments(theme, self, changeable=changeable)
        self._connect()
        self._build()
        self._show()

    @property
    def point(self) -> WayPoint:
        """The one that it is about."""
        return self._state.point

    @property
    def said(self) -> str:
        """What it says of the date that is being typed."""
        return self._read.text()

    def show_point(self, point: WayPoint) -> bool:
        """Be about another point; what was being typed is kept first, or else it stays. Whether it did."""
        if point is not self.point and not self._practice.leave():
            return False
        self._state = self._way.of(point)
        self._show()
        return True

    def read_again(self) -> None:
        """Something may have changed."""
        self._state = self._way.of(self.point)
        self._show_state()
        self.note.read_again()

    def _show(self) -> None:
        point = self.point
        self._title.setText(point.title)
        self._happens.setText(point.happens)
        self._hints.setText("\n".join(f"–  {hint}" for hint in point.hints))
        self.setAccessibleName(point.title)
        self.setAccessibleDescription(f"{point.happens} {' '.join(point.hints)}")
        self.entry.clear()
        self.entry.step_id = step_of(point)
        self._say("")
        self._show_state()
        self.date.show_text(date_shown(date_words(self._state.date)))
        self.note.show_other()

    def _show_state(self) -> None:
        state = self._state
        self.done.setChecked(state.done)
        typing = self.date.hasFocus() and self._date_of(self.date.text()) == state.date
        if not typing:
            self.date.show_text(date_shown(date_words(state.date)))
        self._say(date_shown(date_words(state.date)) if typing else "")
        self.agreed.show_agreed(list(state.agreements))
        self.agreed.setVisible(bool(state.agreements))
        self._fit_list()
        self.documents.show_documents(state.documents)

    def _keep_date(self, typed: str) -> None:
        """Half a date is no trouble yet."""
        if not typed.strip() or self._date_of(typed):
            self._practice.works(lambda: self._way.set_date(self.point, typed))

    def _settle_date(self) -> None:
        """In one way, however it was typed; what is no date stays for whoever typed it to mend."""
        if not self.date.text().strip() or self._date_of(self.date.text()):
            self.date.show_text(date_shown(date_words(self._state.date)))
            self._say("")
        else:
            self._say(self.tr("Dit is geen datum. Typ bijvoorbeeld 12 maart 2026."))

    def _say(self, words: str) -> None:
        self._read.setText(words)
        self._read.setVisible(bool(words))

    def _date_of(self, typed: str) -> str:
        try:
            return self._way.date_of(typed)
        except KnownError:
            return ""

    def _set_done(self, done: bool) -> None:
        self._practice.works(lambda: self._way.set_done(self.point, done=done))

    def _fit_list(self) -> None:
        """As high as what it shows: the page scrolls, not the list."""
        rows = range(self.agreed.model().rowCount())
        high = sum(self.agreed.sizeHintForRow(row) for row in rows)
        self.agreed.setFixedHeight(max(high, Height.LIST_BUTTON))

    def _connect(self) -> None:
        agreements = self._practice.workshop.agreements
        self.agreed.edit_wanted.connect(
            lambda wanted: self.entry.change(next(one for one in self.agreed.agreed if one.id == wanted))
        )
        works = self._practice.works
        self.agreed.done_wanted.connect(lambda one, done: works(lambda: agreements.set_done(one, done=done)))
        self.agreed.move_wanted.connect(lambda one, places: works(lambda: agreements.move(one, places)))
        self.agreed.bin_wanted.connect(lambda one: works(lambda: agreements.bin(one)))
        self.entry.down_wanted.connect(self.agreed.take_focus)
        self.documents.add_wanted.connect(lambda: self.document_wanted.emit(self.point))
        self.documents.copy_wanted.connect(self.copy_wanted)
        self.documents.bin_wanted.connect(lambda one: works(lambda: self._way.bin_document(one)))

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        layout.setSpacing(Space.S)
        for words in (self._title, self._happens, self._hints):
            words.setMaximumWidth(Width.FORM)
            layout.addWidget(words)
        layout.addSpacing(Space.S)
        label = plain_label(self.date.accessibleName(), TextRole.SMALL_STRONG, self)
        label.setBuddy(self.date)
        layout.addWidget(label)
        when = QHBoxLayout()
        when.setSpacing(Space.L)
        when.addWidget(self.date, 1)
        when.addWidget(self.done)
        when.addStretch(1)
        layout.addLayout(when)
        layout.addWidget(self._read)
        layout.addWidget(self.note)
        for heading, widgets in (
            (self.tr("Afspraken"), (self.agreed, self.entry)),
            (self.tr("Documenten"), (self.documents,)),
        ):
            layout.addSpacing(Space.M)
            layout.addWidget(plain_label(heading, TextRole.STRONG, self))
            for widget in widgets:
                layout.addWidget(widget)
        layout.addStretch(1)
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeft)
