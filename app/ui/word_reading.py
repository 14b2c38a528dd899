"""A Word file that came back, as a reading for another thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.ui.state import OpenPractice
from app.ui.submit.making import Make

if TYPE_CHECKING:
    from app.imports.word_return_file import ReturnFile
    from app.workshop.returned_values import ReturnedFile


def reading_of(practice: OpenPractice, opened: "Callable[[], ReturnFile]") -> Make | None:
    """How its ``ReturnedFile`` is read; what it takes from the practice is taken here and now.

    None when the file can't be opened: then people were told why.
    """
    from app.imports.word_return import ground_for, read_file

    file = practice.do(opened)
    ground = practice.do(lambda: ground_for(practice.workshop, file)) if file else None
    if file is None or ground is None:
        return None

    def read(_progress: Callable[[float], None], _cancelled: Callable[[], bool]) -> "ReturnedFile":
        return read_file(file, ground)

    return read
