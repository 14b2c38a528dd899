"""Spelling beside the typing: words are looked up on a thread of their own, and known ones at once.

What came back is kept, so that a key costs nothing but a look in a table; a word that was never seen is
asked, and painted when the answer is there.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from app.workshop.spelling import Speller, Word, is_known, load_dutch, words_in

_MOST_KEPT = 20_000
"""Lines of text whose words are known by heart."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the other thread found: which words are right, or what was perhaps meant with one."""

    right: dict[str, bool]
    word: str = ""
    suggestions: tuple[str, ...] = ()


@dataclass(slots=True)
class _Line:
    """A line of text: its words, and which of them were wrong when it was last looked at."""

    words: tuple[Word, ...]
    wrong: list[Word] = field(default_factory=list)
    settled: bool = False
    """All of it was looked up: it need not be looked at again until other words are right."""


class SpellCheck(QObject):
    """Knows of each word whether it is right, or finds out. One for a whole window."""

    told = Signal()
    """More words are known now."""
    marks_changed = Signal(tuple)
    """These words turned out to be wrong; none: any word may be right or wrong now."""
    suggested = Signal(str, tuple)
    """What was perhaps meant with a word."""
    _came_back = Signal()

    def __init__(self, parent: QObject, load: Callable[[], Speller] = load_dutch) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self, maxThreadCount=1)
        self._house = _House(load)
        self._news: SimpleQueue[_Answer] = SimpleQueue()
        self._right: dict[str, bool] = {}
        self._asked: set[str] = set()
        self._here: Collection[str] = frozenset()
        self._wrong: dict[str, bool] = {}
        """Of words that are not in the dictionary, as far as asked: whether they are wrong here too."""
        self._lines: dict[str, _Line] = {}
        self._came_back.connect(self._take)

    def set_known(self, words: Collection[str]) -> None:
        """What is right in this practice, whatever the dictionary says."""
        self._here = words
        self._wrong.clear()
        for line in self._lines.values():
            line.settled = False
        self.marks_changed.emit(())
        self.told.emit()

    def wrong_in(self, line: str, typing_at: int | None = None) -> list[Word]:
        """The words of a line that are known to be wrong; those that nobody asked yet are asked now.

        A word that ends at ``typing_at`` is still being typed: it is neither asked nor wrong.
        """
        known = self._lines.get(line)
        if known is None:
            if len(self._lines) >= _MOST_KEPT:
                self._lines.clear()
            known = self._lines[line] = _Line(tuple(words_in(line)))
        if not known.settled:
            known.wrong = [one for one in known.words if self._is_wrong(one.text)]
            known.settled = all(one.text in self._right for one in known.words)
            if not known.settled:  # the word that is being typed is asked once people go on
                self._ask(one for one in known.words if not one.start < (typing_at or -1) <= one.end)
        if typing_at is None:
            return known.wrong
        return [one for one in known.wrong if not one.start < typing_at <= one.end]

    def _is_wrong(self, word: str) -> bool:
        if self._right.get(word) is not False:
            return False
        wrong = self._wrong.get(word)
        if wrong is None:
            wrong = self._wrong[word] = not is_known(word, self._here)
        return wrong

    @property
    def is_busy(self) -> bool:
        """Whether words are being looked up."""
        return bool(self._asked)

    def suggest(self, word: str) -> None:
        """Look for what was perhaps meant; ``suggested`` follows."""
        self._pool.start(_Looking(self._house, (), word, self._tell))

    def finish(self) -> None:
        """Wait for the other thread; the window closes."""
        self._pool.clear()
        self._pool.waitForDone()

    def _ask(self, words: Iterable[Word]) -> None:
        fresh = {one.text for one in words} - self._right.keys() - self._asked
        if fresh:
            self._asked |= fresh
            self._pool.start(_Looking(self._house, tuple(fresh), "", self._tell))

    def _tell(self, answer: _Answer) -> None:
        """From the other thread."""
        self._news.put(answer)
        self._came_back.emit()

    def _take(self) -> None:
        while True:
            try:
                answer = self._news.get_nowait()
            except Empty:
                return
            self._right |= answer.right
            self._asked -= answer.right.keys()
            if answer.word:
                self._right |= dict.fromkeys(answer.suggestions, True)
                self.suggested.emit(answer.word, answer.suggestions)
            wrong = tuple(word for word, right in answer.right.items() if not right)
            if wrong:
                self.marks_changed.emit(wrong)
            if answer.right and not self._asked:
                self.told.emit()


class _House:
    """Where the dictionary lives: loaded by the first who asks, on the one thread that uses it."""

    def __init__(self, load: Callable[[], Speller]) -> None:
        self._load = load
        self._speller: Speller | None = None

    def speller(self) -> Speller:
        """The dictionary."""
        if self._speller is None:
            self._speller = self._load()
        return self._speller


class _Looking(QRunnable):
    """Some words looked up, or one whose meaning is sought."""

    def __init__(
        self, house: _House, words: tuple[str, ...], word: str, tell: Callable[[_Answer], None]
    ) -> None:
        super().__init__()
        self._house = house
        self._words = words
        self._word = word
        self._tell = tell

    def run(self) -> None:
        speller = self._house.speller()
        right = {word: speller.is_right(word) for word in self._words}
        suggestions = speller.suggestions(self._word) if self._word else ()
        self._tell(_Answer(right, self._word, suggestions))
