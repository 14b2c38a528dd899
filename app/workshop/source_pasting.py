"""A source out of one line that people paste: a title, an address, a DOI, or a whole reference."""

import datetime as dt
import re
from dataclasses import replace
from urllib.parse import SplitResult, unquote, urlsplit

from app.workshop.source_values import Publication, SourceFacts, doi_of
from app.workshop.typed import read_date

_ADDRESS = re.compile(r"https?://\S+|www\.\S+\.\S+", re.IGNORECASE)
_DOI_IN = re.compile(
    r"(?:https?://(?:dx\.)?doi\.org/|doi:?\s*)10\.\d{4,9}/\S+|(?<![\w/.=])10\.\d{4,9}/\S+", re.IGNORECASE
)
_REFERENCE = re.compile(
    r"(?P<author>[^()]{2,200}?(?:\((?:reds?|eds?)\.\))?)\.?\s*"
    r"\((?P<year>\d{4}[a-z]?|[zn]\.\s?[dj]\.|in druk|in press)(?:,\s*(?P<day>[^()]{3,30}))?\)"
    r"[.,:]?\s*(?P<rest>.+)",
    re.IGNORECASE,
)
_JOURNAL = re.compile(
    r"(?P<journal>[^\d]{3,200}?),\s*(?P<volume>\d{1,4})\s*(?:\((?P<issue>[^()]{1,12})\))?"
    r"(?:,\s*(?:p\.\s*|pp\.\s*)?(?P<pages>[\d]+(?:\s*[-–]\s*\d+)?))?\.?"
)
"""What stands behind the title of an article: "Tijdschrift, 12(3), 45–67"."""
_IN_BOOK = re.compile(
    r"In:?\s+(?:(?P<editors>.{2,200}?),?\s*\((?:reds?|eds?)\.?\),?\s+)?"
    r"(?P<book>.{3,300}?)\s*"
    r"\((?P<edition>[^()]{2,30}?,\s*)?(?:pp?\.|blz\.|p\.)\s*(?P<pages>\d+(?:\s*[-–]\s*\d+)?)\)\.?"
    r"(?:\s+(?P<publisher>.+))?",
    re.IGNORECASE,
)
"""What stands behind the title of a chapter: "In L. Peeters (Red.), Boek (pp. 1-10). Uitgever"."""
_LOOKED_UP = re.compile(
    r"\s*(?:geraadpleegd|opgehaald)\s+op\s+(?P<date>[^,.]{4,30}?)(?:,?\s*(?:van|op|via))?[,.\s]*$",
    re.IGNORECASE,
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
    line, more = _looked_up(line)
    found = _REFERENCE.fullmatch(line)
    if found:
        title, rest = _title_and_rest(found.group("rest"))
        if found.group("day"):
            more = (_day_of(found.group("day").strip(), found.group("year")), *more)
        facts = SourceFacts(
            title=title, author=_closed(found.group("author")), year=found.group("year"),
            url=url, doi=doi_of(doi), more=more,
        )  # fmt: skip
        return _with_rest(facts, rest)
    title = line.strip(" -–|:")
    site = _parts(url).hostname or ""
    return SourceFacts(
        title=title or _title_of(url),
        url=url,
        doi=doi_of(doi),
        published_in=site.removeprefix("www."),
        entry_type=Publication.WEB.value if url else "",
        more=more,
    )


def _day_of(day: str, year: str) -> str:
    """The day of "(2020, 3 maart)" as BibTeX keeps it; what is no date stands where it has its months."""
    date = read_date(f"{day} {year}", dt.date.min)
    return f"date = {date.isoformat()}" if date is not None else f"month = {day}"


def _looked_up(line: str) -> tuple[str, tuple[str, ...]]:
    """A line without "Geraadpleegd op 3 maart 2024, van", and that day, as BibTeX keeps it."""
    found = _LOOKED_UP.search(line)
    if found is None:
        return line, ()
    return line[: found.start()].rstrip(), (f"urldate = {found.group('date')}",)


def _with_rest(facts: SourceFacts, rest: str) -> SourceFacts:
    """What stands behind the title: the book or journal it is in, or who published it."""
    book = _IN_BOOK.fullmatch(rest)
    if book is not None:
        editors = (book.group("editors") or "").strip()
        edition = (book.group("edition") or "").strip(" ,")
        said = (("editor", editors), ("edition", edition))
        return replace(
            facts,
            entry_type=Publication.CHAPTER.value,
            published_in=book.group("book").strip(),
            publisher=book.group("publisher") or "",
            pages=book.group("pages").replace(" ", ""),
            more=(*(f"{name} = {words}" for name, words in said if words), *facts.more),
        )
    journal = _JOURNAL.fullmatch(rest)
    if journal is None:
        return replace(facts, publisher=rest)
    return replace(
        facts,
        entry_type=Publication.ARTICLE.value,
        published_in=journal.group("journal").strip(),
        volume=journal.group("volume"),
        issue=journal.group("issue") or "",
        pages=(journal.group("pages") or "").replace(" ", ""),
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
