"""A guide as a file, to give to somebody else: asks where, writes, and says where it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.file_questions import FilesAsked
from app.ui.state import OpenPractice

if TYPE_CHECKING:
    from app.ui.prepare.methods import MethodsPart


class GuideFiles(QObject):
    """The guide as it is written now; while something in it is wrong, nobody is asked where."""

    def __init__(self, practice: OpenPractice, methods: "MethodsPart", files: FilesAsked) -> None:
        super().__init__(methods)
        self._practice = practice
        self._methods = methods
        self._files = files

    def share(self, key: str) -> None:
        """Make the file."""
        from app.exports.targets import replace_file
        from app.workshop import own_guides

        if not self._practice.leave():
            return
        workshop = self._practice.workshop
        text = self._practice.do(lambda: own_guides.share(workshop, key))
        target = self._files.save(workshop.file.place.with_name(f"{key}.yaml")) if text is not None else None
        if text is None or target is None:
            return
        if self._practice.works(lambda: replace_file(target, text.encode())):
            self._methods.show_written(target)
