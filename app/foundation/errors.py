"""The two sorts of trouble: what the user can act on, and everything else.

A ``KnownError`` carries one Dutch sentence that says what happened, what is safe and what to do.
Any other exception is a bug: it ends in a crash report, it is never swallowed.
"""


class KnownError(Exception):
    """Something the user can act on.

    ``sentence`` is Dutch, complete and fit to show as it is. It may name files and places, never
    what people wrote in a practice.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
