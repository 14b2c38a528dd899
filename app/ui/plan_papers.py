"""The files that leave from Indienen: the grondplan, the day file, and what went out before."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from app.exports.document import Grondplan
from app.exports.targets import GRONDPLAN, WORD, check_place, check_target, replace_file
from app.exports.wishes import PlanWishes
from app.foundation.errors import KnownError
from app.guides.way_points import WayPoint
from app.ui.amounts import counted
from app.ui.file_questions import FilesAsked
from app.ui.look_first import LookOn
from app.ui.state import OpenPractice
from app.ui.submit.document_page import DocumentPage
from app.ui.submit.making import Making
from app.ui.submit.page import SubmitPage
from app.workshop.exports import ExportId, Exports
from app.workshop.submission import forward_sentence


class PlanPapers(QObject):
    """Asks where, makes the file beside the work, writes it whole or not at all, and says where it is."""

    def __init__(self, practice: OpenPractice, page: SubmitPage, files: FilesAsked, look: LookOn) -> None:
        super().__init__(page)
        self._practice = practice
        self._page = page
        self._files = files
        self._look = look
        self._keep: Callable[[bytes], None] = lambda _content: None
        """What to do with the file that is being made."""
        self._locking = Making(self)
        self._locking.made.connect(lambda content: self._keep_locked(content))
        self._locking.failed.connect(lambda sentence: self._page.subs.lock.tell(sentence))
        self._lock_target: Path | None = None
        practice.closing.connect(self._locking.finish)
        self.making = Making(self)
        self.making.made.connect(lambda content: self._keep(content))
        self.making.lasts.connect(lambda: self._document.busy.show_how_far())
        self.making.progressed.connect(lambda share: self._document.busy.set_share(share))
        self.making.cancelled.connect(lambda: self._document.show_cancelled())
        self.making.failed.connect(lambda sentence: self._document.show_trouble(sentence))
        page.subs.write_wanted.connect(self._look_at_plan)
        page.subs.stop_wanted.connect(self.making.cancel)
        page.subs.form_wanted.connect(self._look_at_form)
        page.subs.template_wanted.connect(self._choose_template)
        page.subs.way_document_wanted.connect(self._choose_way_document)
        page.subs.way_copy_wanted.connect(self._copy_way_document)
        page.subs.lock_wanted.connect(self._write_locked)
        page.day_file_wanted.connect(self._look_at_day)
        page.versions.file_wanted.connect(self._save_kept)
        practice.closing.connect(self.making.finish)

    @property
    def _document(self) -> DocumentPage:
        return self._page.subs.document

    # -- what people look at first

    def _look_at_plan(self, wishes: PlanWishes, suffix: str) -> None:
        from app.exports.outgoing import texts_of_plan

        workshop = self._practice.workshop
        self._look.at(lambda: texts_of_plan(workshop, wishes), lambda: self._write_plan(wishes, suffix))

    def _look_at_form(self, anonymous: bool) -> None:
        from app.exports.outgoing import texts_of_form

        workshop = self._practice.workshop
        self._look.at(lambda: texts_of_form(workshop), lambda: self._write_form(anonymous))

    def _look_at_day(self, anonymous: bool) -> None:
        from app.exports.outgoing import texts_of_everything

        workshop = self._practice.workshop
        self._look.at(lambda: texts_of_everything(workshop), lambda: self._write_day(anonymous))

    # -- the grondplan

    def _write_plan(self, wishes: PlanWishes, suffix: str) -> None:
        """Where it goes is asked first: then nobody waits for nothing."""
        from app.exports.writing import plan_bytes, plan_for

        target = self._where(self._practice.workshop.file.place.with_suffix(suffix))
        if target is None:
            return
        workshop, given = self._practice.workshop, self._document.preview.given()
        try:
            check_target(target, GRONDPLAN)
            own = workshop.template.current() if suffix == WORD else None
            plan = plan_for(workshop, given, wishes)
        except KnownError as error:
            self._document.show_trouble(error.sentence, lambda: self._write_plan(wishes, suffix))
            return
        template = own[1] if own is not None else None
        self._keep = lambda content: self._write_kept(given, content, target, wishes, plan)
        self._document.show_busy()
        self.making.begin(
            lambda progress, cancelled: plan_bytes(plan, target.suffix, template, progress, cancelled)
        )

    def _write_kept(
        self, given: ExportId, content: bytes, target: Path, wishes: PlanWishes, plan: Grondplan
    ) -> None:
        """The file is made: write it. When that can't be, it is not made again for another name."""
        from app.exports.writing import write_kept

        workshop = self._practice.workshop
        try:
            done = write_kept(workshop, given, content, target, wishes, plan)
        except KnownError as error:
            self._document.show_trouble(
                error.sentence, lambda: self._write_elsewhere(given, content, target, wishes, plan)
            )
            return
        self._document.show_done()
        self._page.show_sent(target, forward_sentence(target.name))
        if done.texts_naming_people:
            self._practice.trouble.emit(self._words_of_names(done.texts_naming_people))

    def _write_elsewhere(
        self, given: ExportId, content: bytes, target: Path, wishes: PlanWishes, plan: Grondplan
    ) -> None:
        other = self._where(target)
        if other is not None:
            self._write_kept(given, content, other, wishes, plan)

    # -- the form of others

    def _write_form(self, anonymous: bool, proposal: Path | None = None) -> None:
        from app.exports.word_form import export_form

        workshop, page = self._practice.workshop, self._page.subs.form
        name = self.tr("ingevuld")
        form = Path(workshop.forms.name or "formulier").stem
        target = self._where(proposal or workshop.file.place.with_name(f"{form} – {name}{WORD}"))
        if target is None:
            return
        try:
            done = export_form(workshop, target, anonymous=anonymous)
        except KnownError as error:
            page.show_trouble(error.sentence, lambda: self._write_form(anonymous, target))
            return
        self._page.show_sent(target, forward_sentence(target.name))
        if done.texts_naming_people:
            self._practice.trouble.emit(self._words_of_names(done.texts_naming_people))

    # -- a copy with a password

    def _write_locked(self, password: str) -> None:
        from app.exports.locked_copy import LOCKED, locked, practice_content

        file = self._practice.workshop.file
        name = self.tr("met wachtwoord")
        target = self._where(file.place.with_name(f"{file.place.stem} – {name}{LOCKED}"))
        if target is None:
            return
        try:
            check_place(target)
            content = practice_content(file)
        except KnownError as error:
            self._page.subs.lock.tell(error.sentence)
            return
        self._lock_target = target
        self._page.subs.lock.tell(self.tr("De kopie wordt gemaakt…"))
        self._locking.begin(lambda _progress, _cancelled: locked(content, file.place.name, password))

    def _keep_locked(self, content: bytes) -> None:
        target = self._lock_target
        if target is None:
            return
        try:
            replace_file(target, content)
        except KnownError as error:
            self._page.subs.lock.tell(error.sentence)
            return
        words = self.tr("Geef het wachtwoord langs een andere weg dan de kopie: we bewaren het niet.")
        self._page.show_sent(target, words)

    # -- the other files

    def _write_day(self, anonymous: bool) -> None:
        from app.exports.writing import export_practice

        workshop = self._practice.workshop
        name = self.tr("dag zonder namen") if anonymous else self.tr("dag")
        place = workshop.file.place
        target = self._where(place.with_name(f"{place.stem} – {name}.yaml"))
        if target is None:
            return
        done = self._practice.do(lambda: export_practice(workshop, target, anonymous=anonymous))
        if done is None:
            return
        self._page.show_sent(target, forward_sentence(target.name, anonymous=anonymous))
        if done.texts_naming_people:
            self._practice.trouble.emit(self._words_of_names(done.texts_naming_people))

    def _save_kept(self, export_id: str) -> None:
        """A file that went out, once more, as it went."""
        exports = Exports(self._practice.workshop.file)
        export = next((one for one in exports.all() if one.id == export_id), None)
        if export is None:
            return
        place = self._practice.workshop.file.place
        target = self._where(place.with_name(export.file_name or f"{place.stem}.{export.format}"))
        if target is None:
            return
        if self._practice.works(lambda: replace_file(target, exports.content_of(export))):
            words = self.tr("Dit is het bestand zoals het vertrok, v{number} · {code}.")
            self._page.show_sent(target, words.format(number=export.number, code=export.code))

    def _choose_template(self) -> None:
        from app.exports.word_template import adopt

        path = self._files.template() if self._practice.leave() else None
        if path is None:
            return
        adopted = self._practice.do(lambda: adopt(path, self._practice.workshop.practice.submitter or ""))
        if adopted is None:
            return
        keep = self._practice.workshop.template.keep
        if self._practice.works(lambda: keep(adopted.name, adopted.content)):
            self._page.subs.show_template(adopted.remarks)

    # -- the documents of the way

    def _choose_way_document(self, point: WayPoint) -> None:
        path = self._files.document() if self._practice.leave() else None
        if path is not None:
            self._practice.works(lambda: self._practice.workshop.way.attach(point, path))

    def _copy_way_document(self, document_id: str) -> None:
        found = self._practice.do(lambda: self._practice.workshop.way.content_of(document_id))
        if found is None:
            return
        name, content = found
        target = self._where(self._practice.workshop.file.place.with_name(name))
        if target is not None:
            self._practice.works(lambda: replace_file(target, content))

    def _where(self, proposal: Path) -> Path | None:
        return self._files.save(proposal) if self._practice.leave() else None

    def _words_of_names(self, count: int) -> str:
        return counted(
            count,
            "Let op: in één tekst staat nog een naam. Kijk die na voor je het doorstuurt.",
            "Let op: in {count} teksten staan nog namen. Kijk die na voor je het doorstuurt.",
        )
