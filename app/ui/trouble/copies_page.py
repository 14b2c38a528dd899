"""Vorige toestand terugzetten: the copies of a practice, what stands in each, to look at and to put back."""

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.store.copies import Kept, Seen, State, look
from app.ui.submit.making import Making
from app.ui.submit.sub_page import SubPage
from app.ui.submit.version_list import VersionList, VersionRow
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.trouble.copies_words import CopiesWords
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.notice import Notice
from app.ui.widgets.text import plain_label


class CopiesPage(SubPage):
    """Arrows choose a copy and Enter looks at it; putting back is a button of its own: never by accident."""

    look_wanted = Signal(Path)
    """A copy to be shown whole, without changing it."""
    put_back_wanted = Signal(Path)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, clock: Callable[[], dt.datetime]
    ) -> None:
        super().__init__(theme, "", parent)
        self._clock = clock
        self._kept: Sequence[Kept] = ()
        self._seen: dict[Path, Seen] = {}
        self._place = Path()
        self._work = Making(self)
        self.notice = Notice(theme, self)
        self._intro = plain_label("", TextRole.BODY, self, wrap=True)
        self.list = _CopyList(theme, self)
        self._says = plain_label("", TextRole.BODY, self, wrap=True)
        self.put_back = Button(theme, self.tr("Zet deze toestand terug"), self, kind=ButtonKind.PRIMARY)
        self.look = Button(theme, self.tr("Bekijk eerst"), self, key="Enter")
        self._build()
        self._connect()

    @property
    def chosen(self) -> Path | None:
        """The copy that is chosen; None on now."""
        return Path(self.list.key) if self.list.key else None

    @property
    def words(self) -> str:
        """What it says of the chosen copy."""
        return self._says.text()

    def show_copies(self, title: str, place: Path, kept: Sequence[Kept]) -> None:
        """Show these, and look in them on another thread."""
        self._work.finish()
        self._place, self._kept, self._seen = place, kept, {}
        heading = self.tr("Vorige toestand van {name}").format(name=title)
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        self.notice.hide()
        self._show_rows()
        self.list.choose(str(kept[0].path) if kept else "")
        paths = [place, *(one.path for one in kept)]
        self._work.begin(lambda progress, cancelled: _look_at(paths, progress, cancelled))

    def take_focus(self) -> None:
        """On the list: the newest copy is chosen."""
        (self.list if self._kept else self.back).setFocus()

    def leave(self) -> None:
        """Nobody waits any more for what stands in them."""
        self._work.finish()

    def _take(self, seen: dict[Path, Seen]) -> None:
        self._seen = seen
        self._show_rows()

    def _show_rows(self) -> None:
        words = self._in_words
        now = VersionRow("", self.tr("Nu"), words.stands_in(self._seen.get(self._place)), "")
        copies = [
            VersionRow(str(one.path), words.title(one.made), words.stands_in(self._seen.get(one.path)), "")
            for one in self._kept
        ]
        self.list.show_rows([now, *copies])
        self._intro.setText(
            self.tr(
                "Deze kopieën maakte Praktijkdag zelf op deze computer. Zet je er een terug, dan wordt hoe "
                "het nu is eerst ook een kopie: je kan altijd weer terug."
            )
            if copies
            else self.tr(
                "Van dit bestand staat er op deze computer nog geen kopie. Praktijkdag maakt er vanzelf een "
                "als je het opent, elk uur dat je werkt, en als je het sluit."
            )
        )
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self.chosen
        seen = self._seen.get(chosen) if chosen is not None else None
        usable = chosen is not None and (seen is None or seen.state is State.GOOD)
        for button in (self.put_back, self.look):
            button.setEnabled(usable)
        if chosen is None:
            self._says.setText(self.tr("Kies een kopie om te zien wat er anders is.") if self._kept else "")
            return
        words = self._in_words
        made = next((one.made for one in self._kept if one.path == chosen), None)
        told = words.beside_now(seen, self._seen.get(self._place)) or words.stands_in(seen)
        self._says.setText(f"{words.title(made)}: {told[:1].lower()}{told[1:]}")

    @property
    def _in_words(self) -> CopiesWords:
        return CopiesWords(self._clock(), (one.made for one in self._kept))

    def _look(self) -> None:
        if self.chosen is not None and self.look.isEnabled():
            self.look_wanted.emit(self.chosen)

    def _put_back(self) -> None:
        if self.chosen is not None:
            self.put_back_wanted.emit(self.chosen)

    def _connect(self) -> None:
        self._work.made.connect(self._take)
        self.list.chosen.connect(lambda _key: self._show_chosen())
        self.list.compare_wanted.connect(lambda _key: self._look())
        self.look.clicked.connect(self._look)
        self.put_back.clicked.connect(self._put_back)

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "canvas")
        self.body.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self._intro.setMaximumWidth(Width.AGENDA_WIDEST)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for button in (self.put_back, self.look):
            button.set_size(ButtonSize.SESSION)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addWidget(self.notice)
        self.body.addWidget(self._intro)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._says)
        self.body.addLayout(buttons)
        self.body.addStretch(0)


class _CopyList(VersionList):
    """The same line through time; it takes the room there is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Kopieën"))

    def show_rows(self, rows: Sequence[VersionRow]) -> None:
        super().show_rows(rows)
        self.setMinimumHeight(min(len(rows), 2) * Height.ROW_TWO_LINES)
        self.setMaximumHeight(len(rows) * Height.ROW_TWO_LINES)


def _look_at(
    paths: Sequence[Path], progress: Callable[[float], None], cancelled: Callable[[], bool]
) -> dict[Path, Seen] | None:
    """What stands in each; None when nobody wants to know any more."""
    seen = {}
    for number, path in enumerate(paths):
        if cancelled():
            return None
        seen[path] = look(path)
        progress(number / len(paths))
    return seen
