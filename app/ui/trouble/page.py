"""The page for when the program itself goes wrong: what happened, what is safe, what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.foundation.fault_report import Fault
from app.ui.desktop import Desktop
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.text import plain_label


class TroublePage(QWidget):
    """The keyboard is on 'Verder werken': who was typing and presses Enter or a space starts nothing anew."""

    again_wanted = Signal()
    go_on_wanted = Signal()

    def __init__(self, theme: Theme, desktop: Desktop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._fault: Fault | None = None
        self.heading = plain_label("", TextRole.TITLE, self, wrap=True)
        self._safe = plain_label("", TextRole.BODY, self, wrap=True)
        self._advice = plain_label("", TextRole.BODY, self, wrap=True)
        self._times = plain_label("", TextRole.MUTED, self, wrap=True)
        self.go_on = Button(theme, "", self, kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="Esc")
        self.again = Button(theme, self.tr("Opnieuw starten"), self, size=ButtonSize.SESSION)
        self.show_report = Button(theme, self.tr("Toon het verslag"), self, size=ButtonSize.SESSION)
        self.report = QPlainTextEdit(self)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Verslag van de fout"))
        self.says = plain_label("", TextRole.SMALL, self, wrap=True)
        low, link = ButtonSize.LIST, ButtonKind.LINK
        self.copy = Button(theme, self.tr("Kopieer het verslag"), self, kind=link, size=low)
        self.folder = Button(theme, self.tr("Open de map met verslagen"), self, kind=link, size=low)
        self._build()
        self._connect()

    @property
    def words(self) -> str:
        """What it says, from top to bottom."""
        labels = (self.heading, self._safe, self._advice, self._times, self.says)
        return "\n".join(label.text() for label in labels if not label.isHidden() and label.text())

    def show_fault(self, fault: Fault, times: int) -> None:
        """What went wrong just now."""
        self._show(
            fault,
            self.tr("Er ging iets mis in Praktijkdag zelf"),
            self.tr("Verder werken"),
            self.tr(
                "Start opnieuw om zeker te zijn: je komt terug in hetzelfde bestand. Of werk gewoon verder; "
                "klopt er dan iets niet op je scherm, start dan alsnog opnieuw."
            ),
        )
        self.again.show()
        self.count(times)
        self._open_report(opened=False)

    def show_earlier(self, fault: Fault) -> None:
        """What went wrong the last time: there is nothing to start anew."""
        self._show(
            fault,
            self.tr("Praktijkdag stopte vorige keer onverwacht"),
            self.tr("Terug"),
            self.tr("Gebeurt het vaker? Bezorg dan dit verslag aan wie je met Praktijkdag helpt."),
        )
        self.again.hide()
        self.count(1)
        self._open_report(opened=True)

    def count(self, times: int) -> None:
        """How often it happened."""
        words = self.tr("Het gebeurde {times} keer.").format(times=times) if times > 1 else ""
        self._times.setText(words)
        self._times.setVisible(bool(words))

    def take_focus(self) -> None:
        """On what changes nothing."""
        self.go_on.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.go_on_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _show(self, fault: Fault, heading: str, go_on: str, advice: str) -> None:
        self._fault = fault
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        self._safe.setText(self.tr("Alles wat je typte, is bewaard op deze computer. Je verliest niets."))
        self.go_on.set_words(go_on)
        self._advice.setText(advice)
        self.report.setPlainText(fault.text)

    def _open_report(self, *, opened: bool) -> None:
        self.says.setText("")
        for widget in (self.report, self.copy, self.says):
            widget.setVisible(opened)
        self.folder.setVisible(opened and self._fault is not None and self._fault.path is not None)
        self._rest.setVisible(not opened)
        self.show_report.set_words(self.tr("Verberg het verslag") if opened else self.tr("Toon het verslag"))

    def _copy(self) -> None:
        if self._fault is not None:
            self._desktop.copy(self._fault.text)
            self.says.setText(self.tr("Gekopieerd. Je kan het verslag nu in een mail plakken."))

    def _open_folder(self) -> None:
        path = self._fault.path if self._fault is not None else None
        if path is not None and not self._desktop.open(path.parent):
            words = self.tr("De map kon niet open. Het verslag staat in '{folder}'.")
            self.says.setText(words.format(folder=path.parent))

    def _connect(self) -> None:
        self.go_on.clicked.connect(self.go_on_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.show_report.clicked.connect(lambda: self._open_report(opened=self.report.isHidden()))
        self.copy.clicked.connect(self._copy)
        self.folder.clicked.connect(self._open_folder)

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "canvas")
        inside = QWidget(self)
        inside.setMaximumWidth(Width.AGENDA_WIDEST)
        buttons, links = QHBoxLayout(), QHBoxLayout()
        for row, gap, line in (
            ((self.go_on, self.again, self.show_report), Space.S, buttons),
            ((self.copy, self.folder), Space.M, links),
        ):
            line.setSpacing(gap)
            for button in row:
                line.addWidget(button)
            line.addStretch(1)
        self._rest = QWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        column.setSpacing(Space.M)
        for widget in (self.heading, self._safe, self._advice, self._times):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self.report, 1)
        column.addLayout(links)
        column.addWidget(self.says)
        column.addWidget(self._rest, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(Space.XL, Space.PAGE, Space.XL, Space.XL)
        whole.addWidget(inside, 1)
        whole.addStretch(0)
