"""Praktijk: the data with which it is announced to EXPOO, and nothing more than that."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.file_questions import new_name
from app.ui.kept_field import KeptField
from app.ui.prepare.enough_panel import EnoughPanel, asked_at_first
from app.ui.prepare.part import HowFar, PreparePart
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.chips import Chips
from app.ui.widgets.scrolled import Scrolled
from app.ui.widgets.text import plain_label
from app.workshop.retention import date_in_full, keep_until, set_keep_until


class PracticePart(PreparePart):
    """The same data as the Aanmelding step of the grondplan, kept as they are typed."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, how_far: HowFar, parent: QWidget | None = None
    ) -> None:
        super().__init__(how_far, parent)
        self._practice = practice
        self._network = practice.workshop.practice.kind == "network"
        self._theme = theme
        self._area = Scrolled(self)
        self._form = form = QWidget(self._area.inside)
        self.fields: dict[str, KeptField] = {}
        self.chips: dict[str, Chips] = {}
        self._add_field("title", self.tr("Naam"))
        self._add_field("submitter", self.tr("Wie dient in"))
        self._add_chips("partners", self.tr("Partners"), self.tr("Partner"))
        self._add_field("contact_name", self.tr("Contactpersoon"))
        self._add_field("contact_role", self.tr("Rol"))
        self._add_field("contact_email", self.tr("E-mail"))
        self._add_chips("themes", self.tr("Thema’s"), self.tr("Thema"))
        self._add_field("target_group", self.tr("Voor wie, in één zin"), 2)
        self._add_field("short_description", self.tr("Wat is het, kort"), 4)
        self.keep_until = KeptField(
            practice, self.tr("Ruwe antwoorden bewaren tot"), self._read_date, self._keep_date, form
        )
        self.keep_until.setMaximumWidth(Width.RIGHT_NARROW)
        self.enough = EnoughPanel(theme, self._area.inside, network=self._network)
        self._build()
        practice.leaving.connect(lambda _leaving: self._keep_half_typed())
        practice.changed.connect(self._on_changed)
        self._show()

    def take_focus(self) -> None:
        """The cursor is in the first field that is still empty, or else in the first one.

        Of a new file that kept the name that was proposed, it is on that name: nobody means to keep it.
        """
        title = self.fields["title"]
        if title.text == new_name(network=self._network):
            title.field.setFocus()
            title.field.selectAll()
            return
        fields = [field for field in self.fields.values() if not field.text.strip()]
        (fields or list(self.fields.values()))[0].field.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= Width.TWO_COLUMNS
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)
        self.enough.setMinimumWidth(Width.RIGHT_NARROW if wide else 0)
        self.enough.setMaximumWidth(Width.RIGHT_NARROW if wide else Width.FORM)

    def _read(self, name: str) -> str | None:
        value: str | None = getattr(self._practice.workshop.practice, name)
        return value

    def _keep(self, name: str, text: str) -> None:
        self._practice.workshop.describe(name, text if name == "title" else text or None)

    def _read_date(self) -> str:
        day = keep_until(self._practice.workshop)
        return date_in_full(day) if day else ""

    def _keep_date(self, text: str) -> None:
        set_keep_until(self._practice.workshop, text)

    def _keep_list(self, name: str, words: list[str]) -> None:
        """Each chip is a step of its own for undo."""
        workshop = self._practice.workshop
        self._practice.do(lambda: workshop.describe(name, words))
        workshop.file.end_burst()

    def _keep_half_typed(self) -> None:
        for chips in self.chips.values():
            chips.keep_now()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("practice", "guide"):
            self._show()

    def _show(self) -> None:
        workshop = self._practice.workshop
        for field in self.fields.values():
            field.read_again()
        self.keep_until.read_again()
        for name, chips in self.chips.items():
            chips.show_words(getattr(workshop.practice, name))
        words = {
            "title": self.tr("Naam"),
            "submitter": self.tr("Wie dient in"),
            "contact_name": self.tr("Contactpersoon"),
            "contact_email": self.tr("E-mail"),
            "themes": self.tr("Minstens één thema"),
            "target_group": self.tr("Voor wie"),
        }
        asked = [(words.get(one.field, one.label), one.filled) for one in asked_at_first(workshop)]
        self.enough.show_asked(asked, enough=self.how_far.status().ready)

    def _add_field(self, name: str, label: str, lines: int = 1) -> None:
        read, keep = partial(self._read, name), partial(self._keep, name)
        self.fields[name] = KeptField(self._practice, label, read, keep, self._form, lines=lines)

    def _add_chips(self, name: str, label: str, one: str) -> None:
        changeable = not self._practice.read_only
        self.chips[name] = Chips(self._theme, label, one, self._form, changeable=changeable)
        self.chips[name].wanted.connect(partial(self._keep_list, name))

    def _build(self) -> None:
        self._form.setMaximumWidth(Width.FORM)
        rows = QVBoxLayout(self._form)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.L)
        fields = self.fields
        rows.addLayout(_row([(fields["title"], 1), (fields["submitter"], 1)]))
        rows.addLayout(self._labelled(self.chips["partners"]))
        contact = [(fields["contact_name"], 5), (fields["contact_role"], 5), (fields["contact_email"], 9)]
        rows.addLayout(_row(contact))
        rows.addLayout(self._labelled(self.chips["themes"]))
        rows.addWidget(fields["target_group"])
        rows.addWidget(fields["short_description"])
        rows.addWidget(self.keep_until)
        hint = self.tr("Daarna herinneren we je eraan. Er wordt nooit iets vanzelf gewist.")
        rows.addWidget(plain_label(hint, TextRole.SMALL, self._form, wrap=True))
        rows.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._area.inside)
        self._columns.setContentsMargins(Space.XS, 0, Space.M, Space.M)
        self._columns.setSpacing(Space.XL)
        self._columns.addWidget(self._form, 1)
        self._columns.addWidget(self.enough, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._columns.addStretch(0)
        heading = self.tr("Over het lerend netwerk") if self._network else self.tr("Over de praktijk")
        over = QHBoxLayout()
        over.setContentsMargins(Space.XS, 0, 0, 0)
        over.addWidget(plain_label(heading, TextRole.TITLE, self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL - Space.XS, Space.L, Space.XL, Space.S)
        layout.setSpacing(Space.L)
        layout.addLayout(over)
        layout.addWidget(self._area, 1)

    def _labelled(self, chips: Chips) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        column.addWidget(plain_label(chips.accessibleName(), TextRole.SMALL_STRONG, self._form))
        column.addWidget(chips)
        return column


def _row(fields: list[tuple[KeptField, int]]) -> QHBoxLayout:
    """Fields beside each other, each with its share of the width."""
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    for field, share in fields:
        row.addWidget(field, share)
    return row
