"""Blocks made of the texts that go wrong, for property tests."""

from itertools import product

from hypothesis import strategies as st

from app.prose.blocks import (
    Alignment,
    Block,
    Blocks,
    BulletList,
    NumberedList,
    Paragraph,
    Run,
    Runs,
    SmallHeading,
    Table,
)
from tests.exports.samples import sample_answers

PIECES = (
    "-",
    "+",
    "*",
    "**",
    "_",
    "__",
    "#",
    "###",
    " ##",
    "1.",
    "2)",
    "0. ",
    "|",
    "=>",
    "===",
    "---",
    "|---|",
    ":-:",
    "a",
    "Fien",
    "wij",
    "é😅",
    "cafe\u0301",
    "سلام",
    "<br>",
    "&nbsp;",
    "&",
    "&amp;",
    "\\",
    "`",
    "```",
    "~~~",
    ">",
    "!",
    "[x](https://x.be)",
    "![x](y)",
    "[x]: y",
    "https://x.be/a_b?c=*d*",
    "a@b.be",
    "[@metz2016]",
    "[-@a_b; @c, p. 1]",
    " ",
    "  ",
    "\t",
    "\n",
    "\n\n",
    "\n- ",
    "\n1. ",
    "\n# ",
    "\n|-|",
    "\r\n",
    "\r",
    "\0",
    "\u00a0",
    "\u2028",
    "(bijdrage:ab)",
    "[",
    "]",
    "(",
    ")",
    "_a_",
    "'",
    '"',
    "“",
    ", ",
    ".",
    "12",
)

LINKS = (
    None,
    None,
    None,
    "https://x.be",
    "https://nl.wikipedia.org/wiki/Spel_(begrip)",
    "http://x.be/a|b",
    "https://x.be/)(",
    "https://x.be/a\\b",
    "https://x.be/?a=1&amp;b=2&copy;",
    "mailto:a@b.be",
    "javascript:alert(1)",
    "file:///x",
    "https://x y",
    "https://x.be/((((a))))",
    "https://x.be/[*_",
)

CITES = ((), (), (), ("7F3K",), ("7F3K", "9QXA"), ("9_Q-",), ("a", "a"), ("met spatie",), ("a,b",))

_texts = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=5).map("".join),
    st.integers(0, len(sample_answers()) - 1).map(lambda at: sample_answers()[at]),
    st.text(max_size=6),
)

_looks = st.sampled_from([*product((False, True), (False, True), LINKS, CITES)])
"""Drawn in one go: what draws takes as long as what is tried on it."""


@st.composite
def some_runs(draw: st.DrawFn) -> Runs:
    """Runs of any look, also looks that Markdown can't hold."""
    return tuple(Run(draw(_texts), *draw(_looks)) for _ in range(draw(st.integers(0, 5))))


runs = some_runs()


@st.composite
def _tables(draw: st.DrawFn) -> Table:
    columns = draw(st.integers(1, 4))
    row = st.lists(runs, min_size=columns, max_size=columns).map(tuple)
    alignment = draw(
        st.one_of(
            st.just(()), st.lists(st.sampled_from(Alignment), min_size=columns, max_size=columns).map(tuple)
        )
    )
    return Table(draw(row), tuple(draw(st.lists(row, max_size=3))), alignment)


_leaves: st.SearchStrategy[Block] = st.one_of(
    st.builds(Paragraph, runs),
    st.builds(Paragraph, runs),
    st.builds(SmallHeading, st.integers(-1, 8), runs),
    _tables(),
)


def _lists(inside: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    items = st.lists(st.lists(inside, max_size=3).map(tuple), max_size=3).map(tuple)
    return st.one_of(
        st.builds(BulletList, items),
        st.builds(NumberedList, st.sampled_from((1, 1, 0, 3, 99, -2, 40000)), items),
    )


block = st.recursive(_leaves, _lists, max_leaves=8)
blocks: st.SearchStrategy[Blocks] = st.lists(block, max_size=5).map(tuple)
