"""The middle of the session: the question, where one types, what was said, and back or on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.guides.schema import AnyStep
from app.guides.steps import ExplainStep, FieldsStep, OpenStep
from app.ui.session.answers_panel import AnswersPanel
from app.ui.session.entry import AnswerEntry
from app.ui.session.harvest_bar import HarvestBar
from app.ui.session.photo_work import photos_in
from app.ui.session.photos import Photos
from app.ui.session.question_head import QuestionHead
from app.ui.session.read_back_panel import ReadBackPanel
from app.ui.state import Changed, OpenPractice
from app.ui.steps.explain import ToTell
from app.ui.steps.form import FieldsForm
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.came_from import CameFrom
from app.ui.widgets.icons import Sign
from app.ui.widgets.text import plain_label
from app.workshop.explained import explained

LOW, LOWER = 660, 560
"""Logical pixels: in a lower window the parts stand closer, so that the answers keep their room."""


class Centre(QWidget):
    """Shows the step that is asked now. The cursor is already in the answer field."""

    def __init__(
        self,
        theme: Theme,
        practice: OpenPractice,
        ask_photo: Callable[[], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._low = False
        self._before_reading = CameFrom()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "paper")
        self.setAcceptDrops(not practice.read_only)
        self._inside = inside = QWidget(self)
        self.head = QuestionHead(theme, practice, inside)
        self.entry = AnswerEntry(theme, practice, inside)
        self.harvest = HarvestBar(theme, practice, self.entry, inside)
        self.panel = AnswersPanel(theme, practice, inside)
        self.photos = Photos(theme, practice, ask_photo, inside)
        self.read_back = ReadBackPanel(theme, practice, inside)
        self._looking = plain_label(
            self.tr("Je kijkt alleen: dit bestand is alleen-lezen geopend. Wijzigen kan hier niet."),
            TextRole.MUTED,
            inside,
            wrap=True,
        )
        self._other = QStackedWidget(inside)
        self.back = Button(theme, self.tr("Vorige"), inside, size=ButtonSize.SESSION, sign=Sign.ARROW_LEFT)
        self.forward = Button(
            theme, self.tr("Volgende"), inside, kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="PgDn"
        )
        self._soon_section = plain_label("", TextRole.SMALL, inside)
        self._soon = plain_label("", TextRole.BODY, inside)
        self._build()
        self._connect()
        self._show_step()

    def take_focus(self) -> None:
        """The cursor is where people type; on a step to tell, Enter goes on, but not beyond the last."""
        if not self.isVisible():
            return
        form = self._other.currentWidget()
        if self._practice.reading_back:
            self.read_back.setFocus()
        elif self._is_open and not self._practice.read_only:
            self.entry.field.setFocus()
        elif isinstance(form, FieldsForm):
            form.focus_first()
        elif self.forward.isEnabled():
            self.forward.setFocus()
        elif isinstance(form, ToTell) and not form.says_something:
            self.back.setFocus()
        else:
            (form or self.panel.answers).setFocus()

    def escape(self) -> None:
        """Back to where people type; who is there already closes what stands over the answers."""
        if self._practice.reading_back:
            self._practice.read_back(on=False)
        elif self.entry.field.hasFocus() and self.photos.is_open:
            self.photos.close_pane()
        elif not (self._holds_focus(self._other) and isinstance(self._practice.here.step, FieldsStep)):
            self.take_focus()

    def begin_harvest(self) -> None:
        """A round along the tables on this question, or an end to it."""
        if self._is_open and not self._practice.read_only:
            self.harvest.toggle()

    def begin_read_back(self) -> None:
        """Let the room read the draft of this question, or see its question again."""
        practice = self._practice
        if not self._is_open or practice.read_only:
            return
        if practice.workshop.drafts.text(practice.step_id).strip():
            if not practice.reading_back:
                self._before_reading.remember()
            practice.read_back(on=not practice.reading_back)
        else:
            practice.trouble.emit(
                self.tr("Hier staat nog geen tekst om voor te lezen. Schrijf die eerst bij Uitwerken.")
            )

    def show_soon(self, *, shown: bool) -> None:
        """Say beside the buttons what comes next, where there is room for it."""
        self._soon_section.setVisible(shown)
        self._soon.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._low = event.size().height() < LOW
        lowest = event.size().height() < LOWER
        self.head.show_low(low=self._low, lowest=lowest)
        self.panel.show_short(short=lowest)
        self._column.setSpacing(Space.S if self._low else Space.M)
        self._column.setContentsMargins(Space.XL, Space.M if self._low else Space.L, Space.XL, Space.M)
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._is_open and photos_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.photos.add(photos_in(event.mimeData()))
        event.acceptProposedAction()

    @property
    def _is_open(self) -> bool:
        return isinstance(self._practice.here.step, OpenStep)

    def _holds_focus(self, widget: QWidget) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (focus is widget or widget.isAncestorOf(focus))

    def _show_step(self) -> None:
        typing = self._holds_focus(self.entry)
        self.head.show_stop(self._practice.here)
        self.panel.show_step()
        self._show_other()
        self._show_parts()
        position = self._practice.position
        self.back.setEnabled(position > 0)
        self.forward.setEnabled(position < self._practice.last_position)
        self._show_next()
        if not (typing and self.entry.isVisible()):  # A clicker does not move the scribe's cursor.
            self.take_focus()

    def _show_parts(self) -> None:
        """What stands under the question: the entry and the answers, or the draft that is read."""
        reading, read_only = self._practice.reading_back, self._practice.read_only
        if reading:
            self.read_back.show_draft(self._practice.workshop.drafts.text(self._practice.step_id))
        self.read_back.setVisible(reading)
        self.entry.setVisible(self._is_open and not reading and not read_only)
        self._looking.setVisible(self._is_open and read_only)
        self.panel.setVisible(self._is_open and not reading and not self.photos.is_open)
        self.photos.setVisible(self._is_open and not reading and self.photos.is_open)
        self._make_room()

    def _make_room(self) -> None:
        """In a low window a photo that is typed over gets the place of the question, which the room shows."""
        whole = not (self._low and self.photos.isVisibleTo(self))
        self.head.setVisible(whole)
        self.entry.show_more(shown=whole and self.height() >= LOWER)

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
            self._other.addWidget(ToTell(step, self._told(step)))
        self._other.setVisible(self._other.count() > 0)

    def _told(self, step: AnyStep) -> str:
        if not isinstance(step, ExplainStep):
            return ""
        return explained(self._practice.step_id, step, self._practice.day)

    def _show_next(self) -> None:
        """Say beside the buttons what comes, and on the button whether that is a question."""
        position = self._practice.position + 1
        if position > self._practice.last_position:
            self._soon_section.setText(self.tr("Dit is de laatste stap."))
            self._soon.setText(self.tr("Wat de dag opleverde (Ctrl+E)"))
            self.forward.set_words(self.tr("Volgende"))
            return
        stop = self._practice.stops[position]
        section = stop.section.title
        named = section != stop.step.question  # A block that asks nothing says its name once.
        self._soon_section.setText(
            self.tr("Straks: {section}").format(section=section) if named else self.tr("Straks")
        )
        self._soon.setText(stop.step.question)
        asks = isinstance(stop.step, OpenStep)
        self.forward.set_words(self.tr("Volgende vraag") if asks else self.tr("Volgende"))

    def _on_changed(self, changed: Changed) -> None:
        told = isinstance(self._practice.here.step, ExplainStep)
        if changed.touches("guide") or (told and changed.touches("day")):
            self._show_step()

    def _on_reading(self) -> None:
        self._show_parts()
        if self._practice.reading_back:
            self.take_focus()
        else:
            self._before_reading.give_back(self.take_focus)

    def _on_heard(self, *, agreed: bool) -> None:
        """Note what the group said; when something is missing, one types at once what that is."""
        practice = self._practice
        noted = practice.works(
            lambda: practice.workshop.read_backs.note(practice.step_id, agreed=agreed, day_id=practice.day_id)
        )
        if noted:
            practice.read_back(on=False)
            if not agreed:
                self.entry.to_ask.setChecked(True)
                self.take_focus()

    def _connect(self) -> None:
        practice = self._practice
        practice.moved.connect(lambda _step: self._show_step())
        practice.changed.connect(self._on_changed)
        practice.reading.connect(self._on_reading)
        self.back.clicked.connect(practice.previous)
        self.forward.clicked.connect(practice.next)
        self.head.read_button.clicked.connect(self.begin_read_back)
        self.entry.up_wanted.connect(self.panel.answers.take_focus)
        self.entry.harvest.clicked.connect(self.begin_harvest)
        self.entry.photo.clicked.connect(self.photos.show_or_ask)
        self.entry.field.photos_offered.connect(self.photos.add)
        self.photos.toggled.connect(self._show_parts)
        self.photos.left.connect(self.take_focus)
        self.read_back.agreed.connect(lambda: self._on_heard(agreed=True))
        self.read_back.missed.connect(lambda: self._on_heard(agreed=False))
        self.read_back.left.connect(lambda: practice.read_back(on=False))

    def _build(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(Space.M)
        below.addWidget(self.back)
        soon = QVBoxLayout()
        soon.setSpacing(0)
        soon.addWidget(self._soon_section)
        soon.addWidget(self._soon)
        below.addLayout(soon, 1)
        below.addWidget(self.forward)
        self._inside.setMaximumWidth(Width.CENTRE)
        self._column = layout = QVBoxLayout(self._inside)
        layout.addWidget(self.head)
        layout.addWidget(self._looking)
        layout.addWidget(self.entry)
        layout.addWidget(self.harvest)
        layout.addWidget(self.photos.busy_line)
        layout.addWidget(self._other, 1)
        layout.addWidget(self.read_back, 1)
        layout.addWidget(self.panel, 1)
        layout.addWidget(self.photos, 1)
        layout.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(0)
        row.addWidget(self._inside, 1)
        row.addStretch(0)
