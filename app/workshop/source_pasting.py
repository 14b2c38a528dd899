"""A source out of one line that people paste: a title, an address, a DOI, or a whole reference."""

import re
from urllib.parse import SplitResult, unquote, urlsplit

from app.workshop.source_values import Publication, SourceFacts, doi_of

_ADDRESS = re.compile(r"https?://\S+|www\.\S+\.\S+", re.IGNORECASE)
_DOI_IN = re.compile(
    r"(?:https?://(?:dx\.)?doi\.org/|doi:?\s*)10\.\d{4,9}/\S+|(?<![\w/.=])10\.\d{4,9}/\S+", re.IGNORECASE
)
_REFERENCE = re.compile(
    r"(?P<author>[^()]{2,200}?)\.?\s*\((?P<year>\d{4}[a-z]?|z\.d\.|n\.d\.)\)[.,:]?\s*(?P<rest>.+)"
)
_SENTENCE = re.compile(r"(?P<title>.+?[.?!])(?:\s+(?P<rest>.*))?$")
_PAGE_END = re.compile(r"\.(?:html?|php|aspx?|pdf)$", re.IGNORECASE)
_LAST = ".,;"


def pasted_source(text: str) -> SourceFacts:
    """What the words say, and nothing that they don't: no program looks anything up.

    'Metz, A. (2016). Practice profiles. NIRN.' gives author, year, title and publisher; an address gives
    the site, and the last words of the address as a title.
    """
    line = " ".join(text.split())
    doi, line = _take(_DOI_IN, line)
    url, line = _take(_ADDRESS, line)
    found = _REFERENCE.fullmatch(line)
    if found:
        title, publisher = _title_and_rest(found.group("rest"))
        return SourceFacts(
            title=title, author=_closed(found.group("author")), year=found.group("year"),
            url=url, doi=doi_of(doi), publisher=publisher,
        )  # fmt: skip
    title = line.strip(" -–|:")
    site = _parts(url).hostname or ""
    return SourceFacts(
        title=title or _title_of(url),
        url=url,
        doi=doi_of(doi),
        published_in=site.removeprefix("www."),
        entry_type=Publication.WEB.value if url else "",
    )


def _take(pattern: re.Pattern[str], line: str) -> tuple[str, str]:
    """The first thing of its kind in a line, and the line without it."""
    found = pattern.search(line)
    if found is None:
        return "", line
    taken = found.group().rstrip(_LAST)
    before, behind = line[: found.start()].rstrip(), line[found.start() + len(taken) :].strip(" " + _LAST)
    return taken, f"{before} {behind}".strip()


def _title_and_rest(rest: str) -> tuple[str, str]:
    found = _SENTENCE.fullmatch(rest)
    if not found:
        return rest.strip(" ."), ""
    return found.group("title").removesuffix("."), (found.group("rest") or "").strip(" .")


def _closed(author: str) -> str:
    """The author as it was, with the full stop of an initial that the pattern took off."""
    author = author.strip(" ,")
    return author + "." if re.search(r"(?:^|[\s.])[^\W\d_]$", author) else author


def _parts(url: str) -> SplitResult:
    """What an address is made of; nothing when it can't be read as one."""
    try:
        return urlsplit(url if "//" in url or not url else f"//{url}")
    except ValueError:
        return SplitResult("", "", "", "", "")


def _title_of(url: str) -> str:
    """The last words of an address; a page is often called after its title."""
    path = unquote(_parts(url).path).rstrip("/").rpartition("/")[2]
    words = " ".join(re.sub(r"[-_+]+", " ", _PAGE_END.sub("", path)).split())
    return words[:1].upper() + words[1:] if " " in words else ""
