"""The pages that open inside Indienen; each is made when it is first wanted."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from app.exports.form_fill import NOT_GIVEN, form_fill
from app.exports.targets import GRONDPLAN as GRONDPLAN_FILE
from app.ui.desktop import Desktop, mail_fits
from app.ui.state import OpenPractice
from app.ui.submit.compare_page import ComparePage
from app.ui.submit.document_page import DocumentPage
from app.ui.submit.erase_page import ErasePage, Subject
from app.ui.submit.fill_form_page import FillFormPage
from app.ui.submit.form_text_page import FormTextPage
from app.ui.submit.last_wishes import last_wishes
from app.ui.submit.lock_page import LockPage
from app.ui.submit.mail_page import MailPage
from app.ui.submit.return_page import ReturnPage
from app.ui.submit.sub_page import SubPage
from app.ui.submit.way_page import WayPage
from app.ui.theme.style import Theme
from app.ui.widgets.came_from import CameFrom
from app.workshop.exports import Exports
from app.workshop.guides import GRONDPLAN
from app.workshop.submission import covering_mail, form_text

Sub = TypeVar("Sub", bound=SubPage)


class SubPages(QObject):
    """Opens them in the stack, over the overview, which is its first page."""

    left = Signal()
    """People go back to the overview."""
    fill_in_wanted = Signal()
    write_wanted = Signal(object, str)
    """``PlanWishes`` and the suffix of the file."""
    form_wanted = Signal(bool)
    """The form is to be filled in and written; True for without the contact person."""
    stop_wanted = Signal()
    template_wanted = Signal()
    returned_wanted = Signal()
    """A Word file that came back is to be chosen."""
    kept_return_wanted = Signal(str)
    """One that came back before is to be read again, by its id."""
    remarks_wanted = Signal()
    way_document_wanted = Signal(object)
    """A document is to be chosen for this ``WayPoint``."""
    way_copy_wanted = Signal(str)
    """A copy is wanted of a document of the way, by its id."""
    look_wanted = Signal(object)
    """A ``Spot`` in a text."""
    lock_wanted = Signal(str)
    """A copy with this password."""

    def __init__(self, theme: Theme, practice: OpenPractice, desktop: Desktop, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._theme = theme
        self._practice = practice
        self._desktop = desktop
        self._stack = stack
        self._made: list[SubPage] = []
        self.came_from = CameFrom()
        """Where the keyboard was on the overview when one was opened."""

    @property
    def document(self) -> DocumentPage:
        """Where the document is made."""
        return self._page(DocumentPage, self._make_document)

    def open_document(self, suffix: str) -> None:
        """Choose what goes in, see it, and write it."""
        self.show_template()
        self.document.open(last_wishes(self._practice.workshop), suffix)
        self._open(self.document)

    def open_form_text(self) -> None:
        """The text for the aanmeldingsformulier."""
        page = self._page(FormTextPage, self._make_form_text)
        page.show_fields(form_text(self._practice.workshop))
        self._open(page)

    @property
    def form(self) -> FillFormPage:
        """Where the form of others is filled in."""
        return self._page(FillFormPage, self._make_form)

    def open_form(self) -> None:
        """See what goes where in the form, and write it."""
        if self._show_fill():
            self._open(self.form)

    def open_mail(self) -> None:
        """The mail that goes along."""
        page = self._page(MailPage, self._make_mail)
        workshop = self._practice.workshop
        last = next((one for one in Exports(workshop.file).all() if one.what == GRONDPLAN_FILE), None)
        page.show_mails(covering_mail(workshop, last) if last else None, covering_mail(workshop))
        self._open(page)

    def open_way(self) -> None:
        """The way to publication, at where the group is."""
        page = self._page(WayPage, self._make_way)
        page.open()
        self._open(page)

    @property
    def returned(self) -> ReturnPage:
        """Where what came back from Word is compared."""
        return self._page(ReturnPage, self._make_return)

    def open_returned(self) -> None:
        """What came back from Word, beside our texts."""
        self._open(self.returned)
        self.returned.open()

    def open_erase(self) -> None:
        """What somebody takes back, and the raw answers once all is approved."""
        page = self._page(ErasePage, self._make_erase)
        page.open()
        self._open(page)

    @property
    def lock(self) -> LockPage:
        """Where a copy gets its password."""
        return self._page(LockPage, self._make_lock)

    def open_lock(self) -> None:
        """A copy with a password."""
        self._open(self.lock)

    def open_raw_answers(self) -> None:
        """All raw answers, to be erased."""
        self.open_erase()
        self._page(ErasePage, self._make_erase).choose(Subject.ALL)

    def open_compare(self, before: str) -> None:
        """Two states beside each other; ``before`` is the key of one, '' for the last."""
        page = self._page(ComparePage, lambda: ComparePage(self._theme, self._practice, self._stack))
        page.open(before)
        self._open(page)

    def close(self) -> None:
        """Back to the overview: what was being made for a page that nobody sees, stops."""
        for page in self._made:
            page.leave()
        self._stack.setCurrentIndex(0)

    def show_template(self, remarks: Sequence[str] = ()) -> None:
        """Which template of the organisation is used, with what had to be said of it."""
        name = self._practice.workshop.template.name or ""
        self.document.show_template(name, remarks, changeable=not self._practice.read_only)

    def _open(self, page: SubPage) -> None:
        if self._stack.currentIndex() == 0:
            self.came_from.remember()
        self._stack.setCurrentWidget(page)
        page.take_focus()

    def _page(self, kind: type[Sub], make: Callable[[], Sub]) -> Sub:
        for one in self._made:
            if isinstance(one, kind):
                return one
        made = make()
        made.back_wanted.connect(self.left)
        self._made.append(made)
        self._stack.addWidget(made)
        return made

    def _make_document(self) -> DocumentPage:
        guide = self._practice.workshop.guides.get(GRONDPLAN)
        assert guide is not None
        page = DocumentPage(self._theme, self._practice, guide, self._stack)
        page.write_wanted.connect(self.write_wanted)
        page.busy.stop_wanted.connect(self.stop_wanted)
        page.form.template.choose_wanted.connect(self.template_wanted)
        page.form.template.forget_wanted.connect(self._forget_template)
        return page

    def _make_erase(self) -> ErasePage:
        page = ErasePage(self._theme, self._practice, self._stack)
        page.look_wanted.connect(self.look_wanted)
        return page

    def _make_return(self) -> ReturnPage:
        page = ReturnPage(self._theme, self._practice, self._stack)
        page.choose_wanted.connect(self.returned_wanted)
        page.kept_wanted.connect(self.kept_return_wanted)
        page.remarks_wanted.connect(self.remarks_wanted)
        return page

    def _make_lock(self) -> LockPage:
        page = LockPage(self._theme, self._stack)
        page.write_wanted.connect(self.lock_wanted)
        return page

    def _make_form(self) -> FillFormPage:
        page = FillFormPage(self._theme, self._stack, changeable=not self._practice.read_only)
        page.write_wanted.connect(self.form_wanted)
        page.fill_wanted.connect(self._show_fill)
        page.forget_wanted.connect(self._forget_form)
        return page

    def _show_fill(self) -> bool:
        """Show what goes where now; False when the form can't be had any more."""
        workshop, anonymous = self._practice.workshop, self.form.anonymous.isChecked()
        fill = self._practice.do(lambda: form_fill(workshop, NOT_GIVEN, anonymous=anonymous))
        if fill is not None:
            self.form.show_fill(fill)
        return fill is not None

    def _forget_form(self) -> None:
        self._practice.do(self._practice.workshop.forms.forget)
        self.left.emit()

    def _make_form_text(self) -> FormTextPage:
        page = FormTextPage(self._theme, self._desktop.copy, self._stack)
        page.fill_in_wanted.connect(self.fill_in_wanted)
        return page

    def _make_way(self) -> WayPage:
        page = WayPage(self._theme, self._practice, self._stack)
        page.document_wanted.connect(self.way_document_wanted)
        page.copy_wanted.connect(self.way_copy_wanted)
        return page

    def _make_mail(self) -> MailPage:
        page = MailPage(self._theme, self._desktop.copy, self._stack)
        page.mail_wanted.connect(self._begin_mail)
        return page

    def _begin_mail(self, to: str, subject: str, body: str) -> None:
        """What is too long for an address goes along on the clipboard."""
        whole = mail_fits(to, subject, body)
        if not whole:
            self._desktop.copy(body)
        begun = self._desktop.write_mail(to, subject, body if whole else "")
        self._page(MailPage, self._make_mail).say_begun(begun, whole=whole)

    def _forget_template(self) -> None:
        self._practice.do(self._practice.workshop.template.forget)
        self.show_template()
