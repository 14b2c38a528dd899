"""Herbeleef de dag: the day again, moment by moment, over the middle of the session. Nothing changes by it.

It reads and never writes, and nothing of it goes to the room: that stays at what it was.
"""

from collections.abc import Generator
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.place_page import PlacePage
from app.ui.session.answer_list import AnswerList
from app.ui.session.replay_keys import Act, act_of
from app.ui.session.replay_words import day_words, heading, question_of, when_words
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Moment as Duration
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.announce import announce
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.came_from import CameFrom
from app.ui.widgets.icons import Sign
from app.ui.widgets.text import plain_label
from app.ui.widgets.timeline import Timeline
from app.workshop.replay import Replay, building

WHOLE_DAY = 120.0
"""Seconds in which a whole day is played."""


class ReplayView(QWidget):
    """Lies over ``middle`` until Esc."""

    def __init__(self, theme: Theme, practice: OpenPractice, page: PlacePage, middle: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._practice = practice
        self._page = page
        self._middle = middle
        self._replay: Replay | None = None
        self._coming: Generator[float, None, Replay] | None = None
        self._came_from = CameFrom()
        self._moment = 0
        self._x = 0.0
        self._played_at = 0.0
        self._says = plain_label("", TextRole.WARNING, self, wrap=True)
        self._order_only = plain_label(
            self.tr("De tijden van deze dag zijn niet bekend; je ziet de volgorde."),
            TextRole.WARNING,
            self,
            wrap=True,
        )
        self.close_button = Button(
            theme, self.tr("Sluit"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Esc"
        )
        self._when = plain_label("", TextRole.MUTED, self)
        self._question = plain_label("", TextRole.HEADING, self, wrap=True)
        self._count = plain_label("", TextRole.STRONG, self)
        self.answers = AnswerList(theme, self, changeable=False)
        self.line = Timeline(theme, self)
        self.play = Button(theme, self.tr("Speel af"), self, key=self.tr("Spatie"), sign=Sign.PLAY)
        self._keys = plain_label(
            self.tr("←→ antwoord · Shift ←→ vraag · PgUp PgDn blok · Home End"),
            TextRole.SMALL, self, wrap=True,
        )  # fmt: skip
        self._timer = QTimer(self, interval=Duration.PLAY_STEP)
        self._build()
        self._connect()
        self.hide()

    @property
    def moment(self) -> int:
        """The number of the moment that is shown."""
        return self._moment

    @property
    def replay(self) -> Replay | None:
        """The day that is looked back on, once it is made."""
        return self._replay

    @property
    def words(self) -> str:
        """Which day is looked back on."""
        return self._says.text()

    @property
    def time(self) -> str:
        """When the moment was that is shown."""
        return self._when.text()

    @property
    def plays(self) -> bool:
        """Whether the day runs by itself."""
        return self._timer.isActive()

    def open_over(self) -> None:
        """Begin to make the day and lie over the middle; a day on which nothing was said says so."""
        day = self._practice.day
        if day is None or self.isVisible() or not self._practice.leave():
            return
        self._came_from.remember()
        self._replay = None
        self._says.setText(
            self.tr("Je kijkt terug naar {day}. Er verandert niets.").format(day=day_words(day))
        )
        self._show_coming(0.0)
        self._coming = building(self._practice.workshop, day.id, self._practice.stops)
        self.setGeometry(self._middle.geometry())
        self.raise_()
        self.show()
        self.line.setFocus()
        QTimer.singleShot(0, self, self._go_on)

    def close_over(self) -> None:
        """Take it away; the keyboard goes back to where it was."""
        self._coming = None
        if self.isVisible():
            self._pause()
            focus = QApplication.focusWidget()
            inside = focus is not None and self.isAncestorOf(focus)
            if focus is not None and inside:
                focus.clearFocus()
            self.hide()
            if inside:
                self._came_from.give_back(self._page.take_focus)

    def go_to(self, moment: int) -> None:
        """Show the day as it was at this moment."""
        if self._replay is not None and self._replay.moments:
            self._moment = min(max(moment, 0), len(self._replay.moments) - 1)
            self._x = self._replay.moments[self._moment].x
            self._show()

    def toggle_play(self) -> None:
        """Let the day run by itself, or hold it. From the end it begins again."""
        if self.plays:
            self._pause()
            return
        if self._replay is None or not self._replay.moments:
            return
        if self._moment == len(self._replay.moments) - 1:
            self.go_to(0)
        self._played_at = monotonic()
        self._timer.start()
        self.play.set_words(self.tr("Pauzeer"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._middle and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.setGeometry(self._middle.geometry())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """The keys of the line are its own wherever the keyboard is in here, also those of the page."""
        if isinstance(event, QKeyEvent) and self._act_of(event) is not None:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._press(event)
                return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round in here: what lies underneath cannot be seen and would take its keys along."""
        round_here = [one for one in self._tab_order if one.isEnabled() and one.isVisible()]
        if not round_here:  # Qt asks this while it hides us: the keyboard goes elsewhere.
            return super().focusNextPrevChild(forward)
        at = next((i for i, one in enumerate(round_here) if one.hasFocus()), -1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        round_here[(at + (1 if forward else -1)) % len(round_here)].setFocus(reason)
        return True

    def _act_of(self, event: QKeyEvent) -> Act | int | None:
        return act_of(event, self._replay, self._moment)

    def _press(self, event: QKeyEvent) -> None:
        act = self._act_of(event)
        if act is Act.CLOSE:
            self.close_over()
        elif act is Act.PLAY:
            self.toggle_play()
        elif isinstance(act, int):
            self.go_to(act)

    # -- making and showing

    def _go_on(self) -> None:
        """Make some more of the day, and let the screen breathe."""
        coming = self._coming
        if coming is None:
            return
        try:
            self._show_coming(next(coming))
        except StopIteration as done:
            self._coming = None
            self._replay = done.value
            self._begin()
            return
        QTimer.singleShot(0, self, self._go_on)

    def _show_coming(self, share: float) -> None:
        self._order_only.hide()
        self._when.setText(self.tr("De dag wordt teruggehaald: {share} %").format(share=round(100 * share)))
        self._question.setText("")
        self._count.setText("")
        self.answers.show_answers([])
        self.line.show_day(None)
        self.play.setEnabled(False)

    def _begin(self) -> None:
        replay = self._replay
        assert replay is not None
        self._order_only.setVisible(not replay.times_known)
        self.line.show_day(replay)
        self.play.setEnabled(bool(replay.moments))
        if replay.moments:
            self.go_to(len(replay.moments) - 1)
        else:
            self._when.setText(self.tr("Op deze dag is nog niets gezegd."))

    def _show(self) -> None:
        replay = self._replay
        assert replay is not None
        moment = replay.moments[self._moment]
        answers = replay.answers(self._moment)
        self._when.setText(when_words(replay, self._moment, self._practice.day, self._practice.stops))
        self._question.setText(question_of(moment.event.step_id, self._practice.stops))
        self._count.setText(heading(len(answers), moment.event))
        self.answers.show_answers(answers)
        newest = [answer.id for answer in answers if answer.id in moment.event.ids]
        self.answers.point_at(newest[-1] if newest else None)
        self.line.set_place(self._moment, self._x)
        self.line.say(self._when.text())
        if not self.plays:
            announce(self.line, self._when.text())

    def _tick(self) -> None:
        """The day runs on; with less motion the line only moves when something happens."""
        replay = self._replay
        assert replay is not None
        now = monotonic()
        self._x += (now - self._played_at) * max(replay.length, 1.0) / WHOLE_DAY
        self._played_at = now
        there = replay.at(self._x)
        if there != self._moment:
            self._moment = there
            self._show()
        elif not self._is_calm:
            self.line.set_place(self._moment, self._x)
        if self._x >= replay.length:
            self._pause()

    def _pause(self) -> None:
        self._timer.stop()
        self.play.set_words(self.tr("Speel af"))

    def _drag(self, x: float) -> None:
        if self._replay is not None and self._replay.moments:
            self._pause()
            self._moment, self._x = self._replay.at(x), x
            self._show()

    def _on_changed(self, changed: Changed) -> None:
        """What may have been erased is looked at no longer."""
        if changed.everything:
            self.close_over()

    @property
    def _tab_order(self) -> tuple[QWidget, ...]:
        return self.close_button, self.answers, self.line, self.play

    @property
    def _is_calm(self) -> bool:
        """Whether people ask for less motion."""
        return self._theme.is_calm

    def _connect(self) -> None:
        practice = self._practice
        self._middle.installEventFilter(self)
        self._timer.timeout.connect(self._tick)
        self.close_button.clicked.connect(self.close_over)
        self.play.clicked.connect(self.toggle_play)
        self.line.dragged.connect(self._drag)
        practice.moved.connect(lambda _step: self.close_over())
        practice.day_chosen.connect(self.close_over)
        practice.changed.connect(self._on_changed)

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "paper")
        notice = QFrame(self)
        notice.setProperty("surface", "notice")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._says)
        words.addWidget(self._order_only)
        line = QHBoxLayout(notice)
        line.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        line.addLayout(words, 1)
        line.addWidget(self.close_button)
        below = QHBoxLayout()
        below.setSpacing(Space.M)
        below.addWidget(self.play)
        below.addWidget(self._keys, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        layout.setSpacing(Space.S)
        layout.addWidget(notice)
        layout.addWidget(self._when)
        layout.addWidget(self._question)
        layout.addWidget(self._count)
        layout.addWidget(self.answers, 1)
        layout.addWidget(self.line)
        layout.addLayout(below)
