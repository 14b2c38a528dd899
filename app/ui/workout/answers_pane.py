"""The answers at the left of the text: how many, what is looked for, the list, and the photos."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.amounts import counted
from app.ui.session.photos import Photos
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Moment, Space, TextRole
from app.ui.translated import counts_shown
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.came_from import CameFrom
from app.ui.widgets.text import plain_label
from app.ui.workout.said import Said, Use, next_open, said_at
from app.ui.workout.said_filter import SaidFilter
from app.ui.workout.said_list import SaidList
from app.workshop.answers import Answer, Mark
from app.workshop.quoting import quote_of
from app.workshop.raw_answers import AnswerFilter, RawAnswer, day_names, raw_answers

_TABLES = ("contribution", "person", "subgroup", "attendance", "contradiction", "guide", "variation")
LONG_TEXT = 60_000
"""Letters: in a longer text what is used is only looked for when typing stops."""
FILTER_KEY = "Ctrl+Shift+A"
PHOTO_KEY = "Ctrl+Shift+F"


class AnswersPane(QWidget):
    """What was said at the question of this text; the text itself is written elsewhere."""

    put_wanted = Signal(list)
    """Put these answers in the text: pairs as ``Paper.put`` takes them."""
    place_wanted = Signal(str)
    """To where the answer with this id went."""
    passages_wanted = Signal(object)
    """Tint what rests on the answer with this id, or nothing (None)."""
    spread_wanted = Signal(str, str)
    """Who does it so is to be said, of the answer with this id and these words."""
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        practice: OpenPractice,
        words_of_place: Callable[[str], str],
        ask_photo: Callable[[], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._words_of_place = words_of_place
        self._step_id, self._asks = "", True
        self._raw: dict[str, RawAnswer] = {}
        self._all: list[Said] = []
        self._count = plain_label("", TextRole.STRONG, self, wrap=True)
        self._open = plain_label("", TextRole.SMALL, self)
        self.filter_button = self._link(theme, self.tr("Filter"), "Ctrl Shift A")
        self.filter_button.setCheckable(True)
        self.photo_button = self._link(theme, "", "Ctrl Shift F")
        self.filter = SaidFilter(theme, self)
        self._before_filter = CameFrom()
        self.list = SaidList(theme, self, changeable=not practice.read_only)
        self._empty = plain_label("", TextRole.MUTED, self, wrap=True)
        self._keys = plain_label("", TextRole.SMALL, self, wrap=True)
        self.photos = Photos(theme, practice, ask_photo, self, step=lambda: self._step_id)
        self._later = QTimer(self, singleShot=True, interval=2 * Moment.TICK)
        self._later.timeout.connect(self._read_again)
        self._build()
        self._connect()

    def show_step(self, step_id: str, *, asks: bool = True) -> None:
        """The answers of another step; what was looked for stays with the one before.

        ``asks``: whether it is a question, so that something can be said at it.
        """
        self._step_id, self._asks = step_id, asks
        self.list.keep_words()
        self._open_filter(opened=False)
        self._read(anew=True)
        self.photos.pane.read_again()
        self._show_photo_button()

    def toggle_filters(self) -> None:
        """Show what can be looked for, or everything again."""
        opened = self.filter.isHidden()
        if opened:
            self._before_filter.remember()
        self._open_filter(opened=opened)
        self._show(anew=False)
        if opened:
            self.filter.search.setFocus()
        else:
            self._before_filter.give_back(self.list.take_focus)

    def take_focus(self) -> None:
        """The keyboard in the list, or in the filter when it leaves nothing to see."""
        if self.list.rows:
            self.list.take_focus()
        elif not self.filter.isHidden():
            self.filter.search.setFocus()
        else:
            self.filter_button.setFocus()

    def choose(self, answer_id: str, *, focus: bool = True) -> None:
        """Show an answer, also when the filter held it back."""
        if not self.list.point_at(answer_id):
            self._open_filter(opened=False)
            self._show(anew=False)
            self.list.point_at(answer_id)
        if focus:
            self.list.setFocus()

    def chosen_ids(self) -> list[str]:
        """The answers that are chosen, or else the first one that is open."""
        first = next_open(self.list.rows, ())
        return self.list.chosen_ids() or ([first] if first else [])

    def put(self, *, quoted: bool) -> None:
        """Ask to put what is chosen in the text, and go on to the next one that is open."""
        if self._practice.read_only:
            return
        self.list.keep_words()
        ids = self.chosen_ids()
        answers = [said.answer for said in self._all if said.answer.id in ids]
        answers.sort(key=lambda answer: ids.index(answer.id))
        wanted = [(answer, self._name_behind(answer) if quoted else None) for answer in answers]
        refused = [answer for answer, name in wanted if quoted and name is None]
        if refused:
            self._practice.trouble.emit(self._words_of_refusal(refused[0]))
        elif wanted:
            after = next_open(self.list.rows, ids)
            self.put_wanted.emit(wanted)
            self.list.point_at(after)

    def toggle_needed(self) -> None:
        """What is chosen is not needed in the text; or it is, after all."""
        ids = self.list.chosen_ids()
        if not ids or self._practice.read_only:
            return
        chosen = [said for said in self._all if said.answer.id in ids]
        on = not all(said.answer.not_needed for said in chosen)
        after = next_open(self.list.rows, ids) if on else ids[0]
        answers = self._practice.workshop.answers
        self._practice.do(lambda: answers.set_mark(Mark.NOT_NEEDED, *ids, on=on))
        self.list.point_at(after or ids[0])

    # -- showing

    def _read_again(self) -> None:
        self._read(anew=False)

    def _read(self, *, anew: bool) -> None:
        workshop = self._practice.workshop
        self._raw = {one.id: one for one in raw_answers(workshop, self._step_id)}
        self._all = said_at(
            self._raw.values(),
            workshop.contradictions.on_step(self._step_id),
            lambda one: [passage.step_id for passage in workshop.citations.places(one)],
            self._step_id,
            self._words_of_place,
            {about: varied.words for about, varied in workshop.variations.all().items()},
        )
        if anew or not self.filter.isHidden():
            days = {key: counts_shown(words) for key, words in day_names(workshop).items()}
            self.filter.show_choices(self._raw.values(), days)
        self._show(anew=anew)

    def _show(self, *, anew: bool) -> None:
        wanted = self.filter.wanted()
        rows = [said for said in self._all if wanted.lets_through(self._raw[said.answer.id])]
        self.list.show_rows(rows, anew=anew)
        count = len(self._all)
        words = counted(count, "1 antwoord", "{count} antwoorden")
        if wanted != AnswerFilter():
            words = self.tr("{shown} van {all}").format(shown=len(rows), all=words)
        self._count.setText(words if self._asks or count else "")
        still = sum(said.use is Use.OPEN for said in self._all)
        some = self.tr("{count} nog niet gebruikt").format(count=still)
        self._open.setText("" if not count else some if still else self.tr("alles bekeken"))
        self._empty.setText(
            self.tr("Geen antwoord past bij dit filter.")
            if count
            else self.tr("Bij deze vraag is nog niets gezegd. Je kan de tekst wel al schrijven.")
        )
        self._empty.setVisible(not rows and (self._asks or bool(count)))
        self.filter_button.setVisible(count > 1)

    def _open_filter(self, *, opened: bool) -> None:
        self.filter.open_or_clear(opened=opened)
        self.filter_button.setChecked(opened)

    def _show_photo_button(self) -> None:
        count = self.photos.pane.count
        words = counted(count, "1 foto", "{count} foto's")
        self.photo_button.set_words(words)
        self.photo_button.setVisible(count > 0)

    # -- what the list asks

    def _name_behind(self, answer: Answer) -> str | None:
        """What stands behind quoted words: whose they are, or ""; None when they may not be quoted."""
        quote = quote_of(self._practice.workshop.file.session, answer)
        if not quote.may:
            return None
        return f" ({quote.name})" if quote.name else ""

    def _words_of_refusal(self, answer: Answer) -> str:
        words = self.tr(
            "{name} wil niet letterlijk geciteerd worden. Er staat niets in de tekst; F9 zet de inhoud erin "
            "zonder aanhalingstekens, en dan zeg je het in eigen woorden."
        )
        return words.format(name=answer.who.name if answer.who else "")

    def _on_edited(self, answer_id: str, text: str) -> None:
        """An answer of which all words were taken away goes to the bin."""
        answers = self._practice.workshop.answers
        if text.strip():
            self._practice.do(lambda: answers.edit(answer_id, text))
        else:
            self._practice.do(lambda: answers.bin(answer_id))

    def _on_chosen(self) -> None:
        ids = self.list.chosen_ids()
        self.passages_wanted.emit(ids[0] if len(ids) == 1 else None)

    def _on_changed(self, changed: Changed) -> None:
        if self._step_id and changed.touches(*_TABLES):
            self._read(anew=False)
        elif self._step_id and changed.touches("draft"):
            long = len(self._practice.workshop.drafts.text(self._step_id)) > LONG_TEXT
            (self._later.start if long else self._read_again)()
        if changed.touches("attachment"):
            self._show_photo_button()

    def _on_photos(self) -> None:
        for one in (self.list, self._keys):
            one.setVisible(not self.photos.is_open)
        self._keys.setVisible(self.list.hasFocus())
        self._column.setStretchFactor(self.photos, int(self.photos.is_open))

    def _connect(self) -> None:
        self._practice.changed.connect(self._on_changed)
        self._practice.leaving.connect(lambda _leaving: self.list.keep_words())
        self.list.edited.connect(self._on_edited)
        self.list.put_wanted.connect(lambda: self.put(quoted=False))
        self.list.needed_wanted.connect(self.toggle_needed)
        self.list.place_wanted.connect(self.place_wanted)
        self.list.spread_wanted.connect(
            lambda answer: self.spread_wanted.emit(answer, self._raw[answer].answer.text)
        )
        self.list.chosen_changed.connect(self._on_chosen)
        self.list.left.connect(self.left)
        self.list.focused.connect(self._keys.setVisible)
        self.filter_button.clicked.connect(self.toggle_filters)
        self.photo_button.clicked.connect(self.photos.show_or_ask)
        self.photos.toggled.connect(self._on_photos)
        self.photos.left.connect(self.take_focus)
        self.filter.changed.connect(lambda: self._show(anew=False))

    def _link(self, theme: Theme, words: str, key: str) -> Button:
        return Button(theme, words, self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key=key)

    def _build(self) -> None:
        self._keys.setText(
            self.tr("→ helemaal")
            if self._practice.read_only
            else self.tr(
                "F9 in de tekst · Shift F9 als citaat · Ctrl F9 steunt hierop · N niet nodig · E wijzigt · "
                "O wie doet het zo · → helemaal"
            )
        )
        self._keys.hide()
        above = QHBoxLayout()
        above.setContentsMargins(Space.M, 0, Space.S, 0)
        above.addWidget(self._count)
        above.addStretch(1)
        above.addWidget(self._open)
        tools = QHBoxLayout()
        tools.setContentsMargins(Space.M, 0, Space.S, 0)
        tools.setSpacing(Space.M)
        tools.addWidget(self.filter_button)
        tools.addWidget(self.photo_button)
        tools.addStretch(1)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(above)
        layout.addLayout(tools)
        layout.addWidget(self.filter)
        layout.addLayout(_inset(self._empty))
        layout.addWidget(self.photos.busy_line)
        layout.addWidget(self.photos)
        layout.addWidget(self.list, 1)
        layout.addLayout(_inset(self._keys))


def _inset(widget: QWidget) -> QHBoxLayout:
    """The widget as far in as the words of the answers."""
    layout = QHBoxLayout()
    layout.setContentsMargins(Space.M, 0, Space.S, Space.S)
    layout.addWidget(widget)
    return layout
