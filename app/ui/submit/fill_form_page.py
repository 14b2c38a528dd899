"""Filling in the form that the questions came from: what gets a place in it, what is empty, what is left."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.exports.form_fill import LEFT_TITLE, FormFill
from app.ui.amounts import counted
from app.ui.session.report_list import Line, ReportList
from app.ui.submit.sub_page import SubPage
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.icons import Sign
from app.ui.widgets.notice import Notice, NoticeAction
from app.ui.widgets.text import plain_label


class FillFormPage(SubPage):
    """Nothing is written before people saw what goes where."""

    write_wanted = Signal(bool)
    """True for without the contact person."""
    fill_wanted = Signal()
    """What goes in is to be shown anew: another choice was made."""
    forget_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, changeable: bool = True) -> None:
        super().__init__(theme, "", parent, widest=Width.AGENDA_WIDEST)
        self.heading.setText(self.tr("Vul het formulier in"))
        self._changeable = changeable
        self._about = plain_label("", TextRole.BODY, self, wrap=True)
        self.list = ReportList(theme, self.tr("Wat in het formulier komt"), self)
        self.anonymous = CheckBox(theme, self.tr("Zonder de contactpersoon"), self)
        self.anonymous.clicked.connect(lambda _checked: self.fill_wanted.emit())
        self.notice = Notice(theme, self)
        self.forget = Button(
            theme, self.tr("Gebruik dit formulier niet meer"), self,
            kind=ButtonKind.LINK, size=ButtonSize.LIST,
        )  # fmt: skip
        self.write = Button(
            theme, self.tr("Bewaar het ingevulde formulier"), self,
            kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="Ctrl E",
        )  # fmt: skip
        self.forget.clicked.connect(self.forget_wanted)
        self.write.clicked.connect(self.ask_to_write)
        self.forget.setVisible(changeable)
        self._build()

    @property
    def about(self) -> str:
        """What it says of the form as a whole."""
        return self._about.text()

    def show_fill(self, fill: FormFill) -> None:
        """Show what goes where."""
        self.notice.clear()
        self.write.setEnabled(self._changeable)
        placed, left = fill.placed, fill.left
        words = [
            counted(
                len(placed),
                "In ‘{name}’ krijgt 1 tekst zijn plaats.",
                "In ‘{name}’ krijgen {count} teksten hun plaats.",
                name=fill.name,
            )
        ]
        if left:
            words.append(
                counted(
                    len(left),
                    "1 tekst komt achteraan, onder ‘{title}’: zo gaat niets verloren.",
                    "{count} teksten komen achteraan, onder ‘{title}’: zo gaat niets verloren.",
                    title=LEFT_TITLE,
                )
            )
        words.append(self.tr("Al de rest van het formulier blijft zoals het is."))
        self._about.setText(" ".join(words))
        lines = self._group(self.tr("Nog leeg in het formulier"), fill.empty, Sign.WARNING)
        lines += self._group(self.tr("Komt achteraan"), [one.title for one in left], Sign.ARROW_RIGHT)
        lines += self._group(self.tr("Krijgt zijn plaats"), [one.title for one in placed], Sign.CHECK)
        self.list.show_lines(lines)

    def show_trouble(self, sentence: str, again: Callable[[], None] | None = None) -> None:
        """Say why there is no file; ``again`` asks for another name, when that helps."""
        actions = [] if again is None else [NoticeAction(self.tr("Bewaar onder een andere naam"), again)]
        self.notice.show_notice(sentence, actions)

    def take_focus(self) -> None:
        (self.write if self.write.isEnabled() else self.list).setFocus()

    def panes(self) -> list[QWidget]:
        return [self.list, self.anonymous, self.write]

    def ask_to_write(self) -> None:
        """Write it as it is shown."""
        if self.write.isEnabled():
            self.write_wanted.emit(self.anonymous.isChecked())

    def _group(self, title: str, titles: Sequence[str], sign: Sign) -> list[Line]:
        if not titles:
            return []
        return [Line(f"{title} ({len(titles)})", heading=True), *(Line(one, sign=sign) for one in titles)]

    def _build(self) -> None:
        foot, last = QHBoxLayout(), QHBoxLayout()
        foot.setSpacing(Space.L)
        foot.addWidget(self.anonymous)
        foot.addWidget(self.forget)
        foot.addStretch(1)
        last.addStretch(1)
        last.addWidget(self.write)
        self.body.addWidget(self._about)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.notice)
        self.body.addLayout(foot)
        self.body.addLayout(last)
