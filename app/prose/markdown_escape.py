"""The way back: what people said, as Markdown that says exactly that.

An answer that is put into a draft must look the same afterwards, whatever characters it holds.
Only what could be read as markup gets a backslash (also by other Markdown readers), so the draft
stays readable as plain text.
"""

import re

from app.prose.markdown import CITATION_SCHEME
from app.prose.source_citations import CITATION

# An underscore between two letters or digits never opens emphasis: web addresses stay readable. Nor do the
# brackets of a citation of a source, unless what follows would make a link of it; an exclamation mark before
# it would make a picture of it.
_ANYWHERE = re.compile(
    rf"(?P<cited>{CITATION}(?![(:\[]))|!(?={CITATION})"
    r"|[\\*\[\]`|]|(?<![^\W_])_|_(?![^\W_])|<(?=[A-Za-z/!?])|&(?=#?\w+;)|~(?=~)"
)
_AT_START = re.compile(r"(?=#{1,6}(?:[ \t]|$)|[-+](?:[ \t]|$)|>|[-=:][-=: \t\\|]*$)")
_NUMBER = re.compile(r"(\d{1,9})(?=[.)](?:[ \t]|$))")


def tidy(text: str) -> str:
    """``text`` as it comes back out of ``escape``: the same letters, with its white space put right.

    Line ends of any system become newlines; white space at both ends of a line goes; two or more
    empty lines become one; empty lines at both ends go. (Markdown can't hold these, and nobody sees
    them.) NUL goes too. Inside a line nothing changes.
    """
    lines = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.strip() for line in lines)).strip("\n")


def escape(text: str) -> str:
    """``text`` as Markdown of which ``plain_text(parse(...))`` is ``tidy(text)``, without markup.

    One line end becomes a hard line break (a backslash before the line end), an empty line a new
    paragraph. The result may also stand in a list item or a link when ``text`` is one paragraph,
    and in a table cell when it is one line.
    """
    paragraphs = tidy(text).split("\n\n")
    return "\n\n".join("\\\n".join(_escape_line(line) for line in part.split("\n")) for part in paragraphs)


def cite(text: str, *contribution_ids: str) -> str:
    """``text`` as Markdown that remembers which contributions it rests on, paragraph by paragraph."""
    paragraphs = escape(text).split("\n\n")
    behind = CITATION_SCHEME + ",".join(contribution_ids)
    return "\n\n".join(f"[{part}]({behind})" for part in paragraphs if part)


def escape_inside(text: str) -> str:
    """One stretch of text with a backslash before what would be markup anywhere in a line."""
    return _ANYWHERE.sub(lambda match: match.group("cited") or "\\" + match.group(), text)


def escape_start(line: str) -> str:
    """A line of Markdown that stays running text, whatever it begins with."""
    number = _NUMBER.match(line)
    if number:
        return f"{number.group(1)}\\{line[number.end() :]}"
    return "\\" + line if _AT_START.match(line) else line


def _escape_line(line: str) -> str:
    return escape_start(escape_inside(line))
