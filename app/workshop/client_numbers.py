"""Numbers and addresses that may point to a client: rijksregister, telephone, birth, mail, where they live.

Each finder gives places in a text as offsets in code points. They look for forms: hours, prices, years,
company numbers and pages are none of these.
"""

import datetime as dt
import re
from collections.abc import Iterator

from app.workshop.typed import MONTHS

Place = tuple[int, int]
"""Start and end of the words in a text."""

_BIS_MONTHS = (0, 20, 40)
"""What is added to the month: nothing; BIS with the sex not known; BIS."""
_MODULUS = 97


def is_insz(digits: str) -> bool:
    """Whether eleven digits are a rijksregisternummer or a BIS-nummer, of anybody born in 1900 or later.

    Whoever was born from 2000 on has a 2 before the number when the check digits are counted. A month or
    a day of 0 is one that is not known.
    """
    if not re.fullmatch(r"[0-9]{11}", digits):
        return False
    month, day, body, check = int(digits[2:4]), int(digits[4:6]), digits[:9], int(digits[9:])
    if not any(0 <= month - added <= 12 for added in _BIS_MONTHS) or day > 31:
        return False
    return check in {_MODULUS - int(before + body) % _MODULUS for before in ("", "2")}


def insz_in(text: str) -> Iterator[Place]:
    """Numbers of the rijksregister, with points and dashes or without."""
    for found in _INSZ.finditer(text):
        if is_insz(re.sub(r"[^0-9]", "", found.group())):
            yield found.span()


def phones_in(text: str) -> Iterator[Place]:
    """Belgian numbers as people write them, and foreign ones that begin with a plus."""
    for found in _PHONE.finditer(text):
        if not _is_company(found.group()) and not _COMPANY_BEFORE.search(text, 0, found.start()):
            yield found.span()


def mails_in(text: str) -> Iterator[Place]:
    """E-mail addresses of somebody; that of an office, such as info@, is of nobody."""
    for found in _MAIL.finditer(text):
        if found.group("who").casefold() not in _OFFICES:
            yield found.span()


def births_in(text: str) -> Iterator[Place]:
    """Dates of birth: a date behind a word for it, or a whole date in a sentence about somebody."""
    for found in _DATE.finditer(text):
        if not _is_date(found):
            continue
        before, around = text[max(0, found.start() - _NEAR) : found.start()], _line_around(text, found)
        born = _BORN.search(before)
        whole = found.group("year") or found.group("written_year") or found.group("iso_year")
        if born or (whole and _SOMEBODY.search(around) and not _OCCASION.search(around)):
            yield found.span()


def dates_in(text: str) -> Iterator[tuple[dt.date, Place]]:
    """Every whole date that is written in a text, with four figures for its year."""
    for found in _DATE.finditer(text):
        whole = _whole(found)
        if whole is not None:
            yield whole, found.span()


def addresses_in(text: str) -> Iterator[Place]:
    """A street with its number, with the place behind it; or a postcode with a place."""
    for pattern in (_STREET, _POSTCODE):
        yield from (found.span() for found in pattern.finditer(text))


_INSZ = re.compile(r"(?<![\w.])\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]{0,3}\d{3}[ .-]?\d{2}(?![\w]|[.,]\d)")
_GAP = r"(?:\)?[ \u00a0./-]{1,3}|\))?"
"""What stands between a zone and the rest, if anything; the zone may stand between brackets."""
_SMALL_GAP = r"[ \u00a0.-]?"
_PAIRS = rf"\d{{2}}{_SMALL_GAP}\d{{2}}"
_NATIONAL = (
    rf"4\d{{2}}{_GAP}(?:{_PAIRS}{_SMALL_GAP}\d{{2}}|\d{{3}}{_SMALL_GAP}\d{{3}})"
    rf"|[2349]{_GAP}\d{{3}}{_SMALL_GAP}{_PAIRS}"
    rf"|[15678]\d{_GAP}{_PAIRS}{_SMALL_GAP}\d{{2}}"
)
_PHONE = re.compile(
    rf"(?<![\w/.,+-])(?:(?:\+32|0032){_SMALL_GAP}(?:\(0\){_SMALL_GAP}|0)?|\(?0(?=[1-9]))"
    rf"(?:{_NATIONAL})(?!\w|[.,/-]\d)"
    r"|(?<![\w+])\+(?!32)[1-9]\d{0,2}(?:[ .-]?\d{1,4}){3,6}(?!\w)"
)
_COMPANY = re.compile(r"0\d{3}\.\d{3}\.\d{3}")
_COMPANY_BEFORE = re.compile(r"(?:BE|btw|kbo|ondernemingsnummer|ondernemingsnr\.?)\W{0,3}$", re.IGNORECASE)
_MAIL = re.compile(r"(?<![\w.+-])(?P<who>[\w.+'-]{1,64})@(?:[\w-]{1,63}\.){1,5}[^\W\d_]{2,24}(?!\w)")
_OFFICES_TEXT = (
    "info contact onthaal secretariaat administratie algemeen hello hallo helpdesk receptie privacy dpo"
    " vragen vorming noreply no-reply webmaster redactie pers"
)
_OFFICES = frozenset(_OFFICES_TEXT.split())

_MONTH = "|".join([*MONTHS, *(f"{month[:3]}\\.?" for month in MONTHS), "sept\\.?", "mrt\\.?"])
_DATE = re.compile(
    r"(?<![\w/.,-])(?:"
    r"(?P<iso_year>(?:19|20)\d{2})-(?P<iso_month>\d{2})-(?P<iso_day>\d{2})"
    r"|(?P<day>\d{1,2})(?P<by>[/.-])(?P<month>\d{1,2})(?:(?P=by)(?P<year>(?:19|20)\d{2})|(?P=by)(?P<short>\d{2}))"
    rf"|(?P<written_day>\d{{1,2}})(?:e|ste|de)? (?P<written>{_MONTH})(?: (?P<written_year>(?:19|20)\d{{2}}))?"
    r")(?![\w]|[./-]\d)",
    re.IGNORECASE,
)
_NEAR = 40
_BORN = re.compile(
    r"(?:\bgeboren\b|\bgeboorte\w*|\bgeb\.|°|\bverjaardag\b|\bverjaart\b|\bjarig\b|\*)[^.!?\n]*$", re.I
)
_SOMEBODY = re.compile(
    r"\b(?:hij|zij|ze|haar|hem|zijn (?:moeder|vader|ouders|mama|papa|zus|broer)|zoon(?:tje)?|dochter(?:tje)?"
    r"|baby|peuter|kleuter|kindje|mama|papa|moeder|vader|meisje|jongen|cliënte?|mevrouw|meneer)\b",
    re.IGNORECASE,
)
_OCCASION = re.compile(
    r"\b(?:sinds|vanaf|start(?:te|ten)?|begon(?:nen)?|ging(?:en)? open|open(?:ing|de)?|dag|sessie"
    r"|vergadering|overleg|bijeenkomst|deadline|indienen|besluit|decreet|versie|geraadpleegd|gepubliceerd|tegen|t\.e\.m|tot)\b",
    re.IGNORECASE,
)

_SURE_STREET = "straat|laan|steenweg|dreef|singel|kaai"
_STREET_END = (
    f"{_SURE_STREET}|weg|plein|lei|kade|dijk|baan|markt|hof|pad|ring|steeg|vest|gang|park|wijk|dries|plaats"
    "|berg|kouter|hoek|veld|heide|kerkhof|brug|poort|rei|vliet|wal|wegel"
)
_COUNTED = (
    r"(?! (?:kinderen|gezinnen|ouders|mensen|moeders|vaders|mama|papa|keer|jaar|maand|weken|dagen|uur|minuten"
    r"|euro|organisaties|begeleiders|vrijwilligers|van de|op de))"
)
_STREET = re.compile(
    rf"(?<![\w-])(?:[A-ZÀ-Ý][\w'’.-]*?(?:{_STREET_END})|[a-z][\w'’-]+?(?:{_SURE_STREET})"
    r"|[A-ZÀ-Ý][\w'’-]* (?:Markt|Plein|Straat|Laan|Baan|Weg|Kaai)|[Ss]teenweg (?:op|naar) [A-ZÀ-Ý][\w-]*"
    r"|(?:Avenue|Rue|Chaussée|Place|Boulevard)(?: [\w'’-]+){1,4}),? (?:nr\.? ?|nummer )?"
    r"[1-9]\d{0,3}(?: ?[a-zA-Z](?!\w))?(?:/\d{1,4})?(?:,? ?(?:bus|bte|b\.) ?\w{1,5})?"
    r"(?:,? (?:te |in )?(?:B-)?[1-9]\d{3} [A-ZÀ-Ý][\w'’-]+)?"
    rf"(?![\w%€]|[.,:]\d|u\b| ?(?:uur|euro|m²|km|meter|min)\b){_COUNTED}"
)
_POSTCODE = re.compile(
    r"(?<![\w.,/€-])(?<!€ )(?:B-[1-9]\d{3}|(?!19\d\d|20\d\d)[1-9]\d{3}|(?<=, )(?:19|20)\d\d)"
    r" [A-ZÀ-Ý][a-zà-ÿ]\w*(?:[- ][A-ZÀ-Ý]\w+|-(?:aan|op|bij)-\w+(?:-[A-ZÀ-Ý]\w+)?)*(?<!ingen)(?<!Euro)(?!\w)"
)


def _is_company(words: str) -> bool:
    """Whether this is the number of a company (KBO) as those are written, with its own check digits."""
    digits = re.sub(r"\D", "", words)
    return bool(_COMPANY.fullmatch(words)) and _MODULUS - int(digits[:8]) % _MODULUS == int(digits[8:])


def _is_date(found: re.Match[str]) -> bool:
    day = int(found.group("day") or found.group("written_day") or found.group("iso_day"))
    month = int(found.group("month") or found.group("iso_month") or 1)
    return 1 <= day <= 31 and 1 <= month <= 12


def _whole(found: re.Match[str]) -> dt.date | None:
    """The date when its year is written in full and the calendar has it."""
    year = found.group("year") or found.group("written_year") or found.group("iso_year")
    day = found.group("day") or found.group("written_day") or found.group("iso_day")
    month = found.group("month") or found.group("iso_month")
    if found.group("written"):
        begins = found.group("written").casefold().rstrip(".")[:3]
        begins = "maa" if begins == "mrt" else begins
        month = str(next(place for place, name in enumerate(MONTHS, 1) if name.startswith(begins)))
    try:
        return dt.date(int(year), int(month), int(day)) if year and month else None
    except ValueError:
        return None


def _line_around(text: str, found: re.Match[str]) -> str:
    """The words beside a date, as far as its sentence goes."""
    start = max(text.rfind(mark, 0, found.start()) for mark in (". ", "! ", "? ", "\n")) + 1
    ends = [at for mark in (". ", "! ", "? ", "\n") if (at := text.find(mark, found.end())) >= 0]
    return text[start : min(ends, default=len(text))]
