"""First names in a casus: a story about a family often began with a real one.

A name is a word with a capital that the story uses for somebody: in the middle of a sentence, or at its
beginning before a verb. Places, organisations and words that have a capital anyway are left out.
"""

import re
from collections.abc import Iterable

from app.workshop.finding import folded

_WORD = re.compile(r"[^\W\d_][\w'’]*(?:-[^\W\d_][\w'’]*)*")
_SENTENCE_END = re.compile(r"(?:^|[.!?:;…\n]|[-–•*]\s)[\s\"'‘’“”«(]*$")
_BEFORE_THING_TEXT = "de het een 't den dit deze elk elke ons onze hun geen vzw"
_BEFORE_THING = frozenset(_BEFORE_THING_TEXT.split())
"""What has one of these before it is a thing or a place, with a capital or not."""
_BEFORE_PLACE = frozenset(["in", "te", "uit", "naar", "rond", "nabij", "tussen", "langs"])
_AFTER_NAME_TEXT = (
    "is was heeft had kan wil wou moet mag zal zou gaat ging komt kwam doet deed zegt zei vraagt vroeg"
    " ziet zag vindt vond woont woonde werkt werkte vertelt vertelde belt belde speelt speelde gooit"
    " bijt slaapt huilt kijkt lacht geeft gaf krijgt kreeg neemt nam pakt loopt zit staat blijft wordt"
    " weet denkt voelt leeft en"
)
_AFTER_NAME = frozenset(_AFTER_NAME_TEXT.split())
_NO_NAMES_TEXT = (
    "ik jij je u hij zij ze het we wij jullie men er dit dat deze die de een en of maar want dus als"
    " wanneer toen nu dan daar hier waar wie wat hoe waarom welke iedereen niemand iemand alles niets"
    " mama papa moeder vader oma opa kind kinderen ouder ouders buur vriend vriendin baby mevrouw meneer"
    " dokter juf meester begeleider medewerker vrijwilliger thuis soms vaak altijd nooit vandaag"
    " gisteren morgen vorige volgende na voor bij met door zonder sinds tijdens omdat hoewel ook toch"
    " nog al eerst daarna later samen haar zijn hun mijn ons onze in op te van nederlands frans engels"
    " duits arabisch turks vlaams belgisch belgië vlaanderen brussel nederland europa gezin huis"
    " opgroeien ocmw clb vdab cgg facebook whatsapp januari februari maart april mei juni juli augustus"
    " september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
    " pasen kerstmis"
)
_NO_NAMES = frozenset(_NO_NAMES_TEXT.split())


def names_in_casus(text: str, known: Iterable[str] = ()) -> tuple[str, ...]:
    """The first names that a story uses, in the order in which they come.

    ``known`` are texts whose words are no names of people: of the practice, its organisations and places.
    """
    words = list(_WORD.finditer(text))
    never = {folded(word.group()) for told in known for word in _WORD.finditer(told)} | _NO_NAMES
    never |= {word.group() for word in words if word.group().islower()}
    sure: dict[str, None] = {}
    things: set[str] = set()
    for place, word in enumerate(words):
        said = word.group()
        if not said[0].isupper() or len(said) < 2 or said.isupper() or folded(said) in never:
            continue
        before = words[place - 1].group().casefold() if place and _beside(text, words, place) else ""
        after = words[place + 1].group() if place + 1 < len(words) else ""
        if before in _BEFORE_THING:
            things.add(said)
        elif _SENTENCE_END.search(text, 0, word.start()):
            if after in _AFTER_NAME:
                sure.setdefault(said)
        elif before not in _BEFORE_PLACE:
            sure.setdefault(said)
    return tuple(said for said in sure if said not in things)


def _beside(text: str, words: list[re.Match[str]], place: int) -> bool:
    """Whether only a space stands between a word and the one before it."""
    return not text[words[place - 1].end() : words[place].start()].strip()
