"""The pages of the document as it would be now, made beside the work and made anew after a choice."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.exports.wishes import PlanWishes
from app.ui.state import Changed, OpenPractice
from app.ui.submit.making import Making
from app.ui.submit.pages_view import PagesView
from app.ui.theme.tokens import Moment
from app.workshop.exports import ExportId, Exports


class Preview(QObject):
    """Shows pages while it is on; a row of choices in a short time makes them once."""

    shown = Signal(object)
    """The ``bytes`` of the pages that people look at."""

    def __init__(self, practice: OpenPractice, pages: PagesView) -> None:
        super().__init__(pages)
        self._practice = practice
        self._pages = pages
        self._wishes = PlanWishes()
        self._on = False
        self._code = ""
        self._making = Making(self)
        self._making.made.connect(self._show)
        self._making.failed.connect(pages.show_busy)
        self._soon = QTimer(self, singleShot=True, interval=Moment.SCREENS_SETTLE)
        self._soon.timeout.connect(self._make)
        practice.changed.connect(self._on_changed)
        practice.closing.connect(self.stop)

    def begin(self, wishes: PlanWishes) -> None:
        """People want to see this; at once."""
        self._on, self._wishes = True, wishes
        self._make()

    def show_wishes(self, wishes: PlanWishes) -> None:
        """They chose otherwise; soon."""
        if wishes != self._wishes:
            self._wishes = wishes
            self._soon.start()

    def stop(self) -> None:
        """Nobody looks any more."""
        self._on = False
        self._soon.stop()
        self._making.finish()
        self._pages.close_pdf()

    def given(self) -> ExportId:
        """The id on the pages, which the file will have too, unless something else went out meanwhile."""
        fresh = Exports(self._practice.workshop.file).next_id()
        number, _, code = self._code.partition(" ")
        if number == str(fresh.number):
            return replace(fresh, code=code)
        self._code = f"{fresh.number} {fresh.code}"
        return fresh

    def _on_changed(self, changed: Changed) -> None:
        if self._on and changed.touches("draft", "practice", "guide", "export", "source", "contribution"):
            self._soon.start()

    def _show(self, content: bytes) -> None:
        self._pages.show_pdf(content)
        self.shown.emit(content)

    def _make(self) -> None:
        self._soon.stop()
        if not self._on:
            return
        from app.exports.writing import PDF, plan_bytes, plan_for

        self._pages.show_busy(self.tr("De bladzijden worden gemaakt …"))
        given, wishes = self.given(), self._wishes
        plan = self._practice.do(lambda: plan_for(self._practice.workshop, given, wishes))
        if plan is not None:
            self._making.begin(
                lambda progress, cancelled: plan_bytes(plan, PDF, progress=progress, cancelled=cancelled)
            )
