"""On which words the comments of a Word file hang, noted while its text is read from begin to end."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Anchor:
    """Where a comment hangs. ``paragraph`` is the how manieth of the text, None when it hangs nowhere."""

    paragraph: int | None = None
    begin: int | None = None
    """How many letters of the text come before it; two comments on the same words have the same."""
    end: int | None = None
    words: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    """What was deleted of it, for when nothing else is left."""

    @property
    def text(self) -> str:
        """The words, a line for each paragraph."""
        said = "".join(self.words).strip()
        return said or "".join(self.gone).strip()


class Tape:
    """Hears the text in order, and which comments begin and end on the way."""

    def __init__(self) -> None:
        self.anchors: dict[str, Anchor] = {}
        self._open: dict[str, Anchor] = {}
        self._paragraph = 0
        self._letters = 0

    def paragraph(self, number: int) -> None:
        """Another paragraph begins."""
        self._paragraph = number
        for one in self._open.values():
            one.words.append("\n")

    def text(self, words: str) -> None:
        """Words that stand."""
        self._letters += len(words)
        for one in self._open.values():
            if one.paragraph is None or not one.text:
                one.paragraph = self._paragraph
            one.words.append(words)

    def deleted(self, words: str) -> None:
        """Words that somebody proposed to take away."""
        for one in self._open.values():
            if one.paragraph is None:
                one.paragraph = self._paragraph
            one.gone.append(words)

    def begins(self, comment: str) -> None:
        """The words of a comment begin here."""
        if comment not in self.anchors:
            made = Anchor(begin=self._letters)
            self.anchors[comment] = self._open[comment] = made

    def ends(self, comment: str) -> None:
        """They end here; the end of what never began is none."""
        ended = self._open.pop(comment, None)
        if ended is not None:
            ended.end = self._letters

    def sign(self, comment: str) -> None:
        """The sign of a comment stands here: all there is of one without words."""
        made = self.anchors.setdefault(comment, Anchor())
        if made.paragraph is None:
            made.paragraph = self._paragraph
