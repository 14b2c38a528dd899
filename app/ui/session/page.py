"""The session: the day at the left, the question in the middle, the room at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.guides.steps import FieldsStep, OpenStep
from app.ui.place_page import PlacePage
from app.ui.projector.feed import RoomMode
from app.ui.projector.room import Room
from app.ui.saving import follow
from app.ui.session.answer_list import AnswerList
from app.ui.session.entry import AnswerEntry
from app.ui.session.outline import Outline
from app.ui.session.room_column import RoomColumn
from app.ui.session.strip import Strip
from app.ui.state import Changed, OpenPractice
from app.ui.steps.explain import ToTell
from app.ui.steps.form import FieldsForm
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.icons import Sign
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.text import plain_label
from app.workshop.answers import Marks

LONG_QUESTION = 110
"""Letters: a longer question is shown smaller."""


class SessionPage(PlacePage):
    """Steps the group through the day. The cursor is already in the answer field."""

    projector_wanted = Signal()
    turn_wanted = Signal(int)

    def __init__(
        self, theme: Theme, practice: OpenPractice, room: Room, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._room = room
        self._narrow = False
        self.strip = Strip(theme, practice, self)
        self.outline = Outline(theme, practice, self)
        self.room_column = RoomColumn(theme, room, self)
        self._section = plain_label("", TextRole.MUTED, self)
        self._help_button = Button(
            theme, self.tr("Uitleg"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="F1"
        )
        self._question = plain_label("", TextRole.QUESTION, self, wrap=True)
        self._long_question = plain_label("", TextRole.HEADING, self, wrap=True)
        self._help = plain_label("", TextRole.MUTED, self, wrap=True)
        self.entry = AnswerEntry(theme, practice, self)
        self.answers = AnswerList(theme, self, changeable=not practice.read_only)
        self._count = plain_label("", TextRole.STRONG, self)
        self.bin = Button(theme, "", self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        self.bin.setCheckable(True)
        self.saved = SavedLine(theme, self)
        self._other = QStackedWidget(self)
        self.back = Button(
            theme, self.tr("Vorige"), self, size=ButtonSize.SESSION, sign=Sign.ARROW_LEFT, key="PgUp"
        )
        self.forward = Button(
            theme, self.tr("Volgende"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="PgDn"
        )
        self._soon = plain_label("", TextRole.SMALL, self, max_lines=2)
        self._build()
        self._connect()
        self._show_step()

    def _show_step(self) -> None:
        section, step = self._practice.here.section, self._practice.here.step
        self._section.setText(section.title)
        self._show_question(step.question)
        self._help.setText(step.help or section.help or "")
        self._help_button.setVisible(bool(self._help.text()))
        self._show_help()
        is_open = isinstance(step, OpenStep)
        for widget in (self.answers, self._count):
            widget.setVisible(is_open)
        self.entry.setVisible(is_open and not self._practice.read_only)
        self._show_other()
        self.bin.setChecked(False)
        position = self._practice.position
        self.back.setEnabled(position > 0)
        self.forward.setEnabled(position < self._practice.last_position)
        self._soon.setText(self._words_of_next())
        self._show_answers()
        self.take_focus()

    def _show_question(self, question: str) -> None:
        """Large; a long one smaller, so that the answers keep their room."""
        long = len(question) > LONG_QUESTION
        self._question.setVisible(not long)
        self._long_question.setVisible(long)
        (self._long_question if long else self._question).setText(question)
        self._fit_question()

    def _fit_question(self) -> None:
        """A question is never cut, however small the window."""
        for label in (self._question, self._long_question, self._help):
            label.setMinimumHeight(
                label.heightForWidth(max(self._centre.width() - 2 * Space.XL, Width.RIGHT))
            )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def take_focus(self) -> None:
        """The cursor is where people type; on a step to tell, Enter goes on."""
        if not self.isVisible():
            return
        step = self._practice.here.step
        form = self._other.currentWidget()
        if isinstance(step, OpenStep):
            self.entry.field.setFocus()
        elif isinstance(form, FieldsForm):
            form.focus_first()
        else:
            self.forward.setFocus()

    def _show_other(self) -> None:
        """Steps that are not answered in the entry field have a widget of their own."""
        step = self._practice.here.step
        old = self._other.currentWidget()
        if old is not None:
            self._other.removeWidget(old)
            old.deleteLater()
        if isinstance(step, FieldsStep):
            self._other.addWidget(FieldsForm(self._practice, step))
        elif not isinstance(step, OpenStep):
            self._other.addWidget(ToTell(step))
        self._other.setVisible(self._other.count() > 0)

    def _words_of_next(self) -> str:
        position = self._practice.position + 1
        if position > self._practice.last_position:
            return self.tr("Dit is de laatste stap.")
        stop = self._practice.stops[position]
        words = self.tr("Straks: {section}\n{question}")
        return words.format(section=stop.section.title, question=stop.step.question)

    def _show_answers(self) -> None:
        said = self._practice.workshop.answers
        answers, binned = said.of(self._practice.step_id), said.binned(self._practice.step_id)
        self.bin.setVisible(bool(binned) and isinstance(self._practice.here.step, OpenStep))
        self.bin.setChecked(self.bin.isChecked() and bool(binned))
        self.answers.set_shows_bin(self.bin.isChecked())
        self.answers.show_answers(binned if self.bin.isChecked() else answers)
        back = self.tr("Sluit")
        words = self.tr("Prullenbak ({count})").format(count=len(binned))
        self.bin.set_words(back if self.bin.isChecked() else words)
        if self.bin.isChecked():
            self._count.setText(self.tr("Prullenbak: Enter zet terug"))
        elif not answers:
            self._count.setText(self.tr("Nog geen antwoorden"))
        elif len(answers) == 1:
            self._count.setText(self.tr("1 antwoord"))
        else:
            self._count.setText(self.tr("{count} antwoorden").format(count=len(answers)))

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("guide"):
            self._show_step()
        elif changed.touches("contribution", "person", "subgroup"):
            self._show_answers()

    def _on_edited(self, answer_id: str, text: str) -> None:
        """An answer of which all words were taken away goes to the bin."""
        answers = self._practice.workshop.answers
        if text.strip():
            self._practice.do(lambda: answers.edit(answer_id, text))
        else:
            self._practice.do(lambda: answers.bin(answer_id))

    def _on_bin(self) -> None:
        """Look in the bin of this question, or back at its answers."""
        self._show_answers()
        self.answers.take_focus()

    def _toggle_private(self, answer_id: str) -> None:
        answer = self._practice.workshop.answers.get(answer_id)
        marks = Marks(not answer.private, answer.anonymous, answer.to_ask)
        self._practice.do(lambda: self._practice.workshop.answers.mark(answer_id, marks))

    def _toggle_help(self) -> None:
        self._help_button.setChecked(not self._help_button.isChecked())
        self._show_help()

    def _show_help(self) -> None:
        self._help.setVisible(self._help_button.isChecked() and bool(self._help.text()))

    def _connect(self) -> None:
        practice, answers = self._practice, self._practice.workshop.answers
        practice.moved.connect(lambda _step: self._show_step())
        practice.changed.connect(self._on_changed)
        follow(self.saved, practice)
        self.outline.step_wanted.connect(practice.go_to_step)
        self.back.clicked.connect(practice.previous)
        self.forward.clicked.connect(practice.next)
        self._help_button.setCheckable(True)
        self._help_button.clicked.connect(self._show_help)
        self.answers.edited.connect(self._on_edited)
        practice.leaving.connect(lambda _leaving: self.answers.commit_now())
        self.entry.up_wanted.connect(self.answers.take_focus)
        self.answers.bin_wanted.connect(lambda one: practice.do(lambda: answers.bin(one)))
        self.answers.move_wanted.connect(lambda one, by: practice.do(lambda: answers.move(one, by)))
        self.answers.restore_wanted.connect(lambda one: practice.do(lambda: answers.restore(one)))
        self.bin.clicked.connect(self._on_bin)
        self.answers.hide_wanted.connect(self._toggle_private)
        self.room_column.projector_wanted.connect(self.projector_wanted)
        shortcuts = {
            "PgDown": practice.next,
            "PgUp": practice.previous,
            "F1": self._toggle_help,
            "F5": self.projector_wanted.emit,
            "F4": lambda: self.outline.setVisible(self.outline.isHidden()),
            "Alt+L": lambda: self._room.feed.set_mode(RoomMode.LIVE),
            "Alt+B": lambda: self._room.feed.set_mode(RoomMode.BLACK),
            "Alt+F": lambda: self._room.feed.set_mode(RoomMode.FREEZE),
            "Alt+I": lambda: self._room.feed.set_mode(RoomMode.INSTRUCTION),
            "Alt+Right": lambda: self.turn_wanted.emit(1),
            "Alt+Left": lambda: self.turn_wanted.emit(-1),
        }
        for mode in ("L", "B", "F", "I"):
            shortcuts[mode] = shortcuts[f"Alt+{mode}"]
        shortcuts["."] = shortcuts["B"]
        for keys, act in shortcuts.items():
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        window = event.size().width() + Width.RAIL
        wide, narrow = window >= Width.MIDDLE_WINDOW, window < Width.FOLDED_WINDOW
        self.outline.setFixedWidth(Width.LEFT_SESSION if wide else Width.LEFT_PREPARE)
        self.room_column.setFixedWidth(Width.RIGHT if wide else Width.RIGHT_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self.outline.setVisible(not narrow)
            self._soon.setVisible(not narrow)
        self._fit_question()

    def _build(self) -> None:
        self._centre = centre = QWidget(self)
        centre.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        centre.setProperty("surface", "paper")
        above = QHBoxLayout()
        above.addWidget(self._section, 1)
        above.addWidget(self._help_button)
        over_list = QHBoxLayout()
        over_list.addWidget(self._count)
        over_list.setSpacing(Space.M)
        over_list.addWidget(self.bin)
        over_list.addStretch(1)
        over_list.addWidget(self.saved)
        below = QHBoxLayout()
        below.setSpacing(Space.M)
        below.addWidget(self.back)
        below.addWidget(self._soon, 1)
        below.addWidget(self.forward)
        middle = QVBoxLayout(centre)
        middle.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        middle.setSpacing(Space.M)
        middle.addLayout(above)
        middle.addWidget(self._question)
        middle.addWidget(self._long_question)
        middle.addWidget(self._help)
        middle.addWidget(self.entry)
        middle.addWidget(self._other, 1)
        middle.addLayout(over_list)
        middle.addWidget(self.answers, 1)
        middle.addLayout(below)
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.outline)
        columns.addWidget(centre, 1)
        columns.addWidget(self.room_column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addLayout(columns, 1)
