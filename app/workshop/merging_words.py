"""What rows and fields are called by people, wherever files are compared: "het antwoord", "de naam"."""

from collections.abc import Iterable, Mapping
from enum import Enum

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from app.models import Kind, Presence
from app.store.changes import Value
from app.store.history import CLASSES
from app.store.registers import PRESENCE
from app.workshop.counted import Noun, at_start, quoted


class Act(Enum):
    """What happened to a row elsewhere."""

    NEW = "nieuw"
    CHANGED = "gewijzigd"
    BINNED = "weggegooid"
    ERASED = "gewist"


KINDS = {
    Kind.ANSWER.value: Noun("antwoord", "antwoorden"),
    Kind.NOTE.value: Noun("post-it", "post-its"),
    Kind.SCORE.value: Noun("score", "scores"),
    Kind.CHECK.value: Noun("stelling", "stellingen"),
    Kind.PLAY.value: Noun("gespeelde kaart", "gespeelde kaarten"),
    Kind.CHOICE.value: Noun("keuze", "keuzes"),
}
"""One and more of what people said, by kind."""

NOUNS = {
    "agenda_item": Noun("blok van de agenda", "blokken van de agenda"),
    "agreement": Noun("afspraak", "afspraken"),
    "attachment": Noun("foto of bijlage", "foto's en bijlagen"),
    "attendance": Noun("plaats op een dag", "plaatsen op een dag"),
    "backing": Noun("post-it onder het profiel", "post-its onder het profiel"),
    "card": Noun("gesprekskaart", "gesprekskaarten"),
    "casus": Noun("casus", "casussen"),
    "chain_item": Noun("schakel van de keten", "schakels van de keten"),
    "chain_link": Noun("verband in de keten", "verbanden in de keten"),
    "check_mark": KINDS[Kind.CHECK.value],
    "choice": KINDS[Kind.CHOICE.value],
    "cleared": Noun("nagekeken plaats", "nagekeken plaatsen"),
    "cluster": Noun("cluster", "clusters"),
    "contradiction": Noun("tegenspraak", "tegenspraken"),
    "contribution": KINDS[Kind.ANSWER.value],
    "core_activity": Noun("kernactiviteit", "kernactiviteiten"),
    "core_component": Noun("kerncomponent", "kerncomponenten"),
    "day": Noun("dag", "dagen"),
    "deck": Noun("stapel kaarten", "stapels kaarten"),
    "draft": Noun("tekst", "teksten"),
    "export": Noun("bewaard document", "bewaarde documenten"),
    "factor": Noun("factor", "factoren"),
    "gap": Noun("hiaat", "hiaten"),
    "guide": Noun("draaiboek", "draaiboeken"),
    "insight": Noun("leerinzicht", "leerinzichten"),
    "known_word": Noun("woord in de woordenlijst", "woorden in de woordenlijst"),
    "milestone": Noun("stap naar publicatie", "stappen naar publicatie"),
    "moment": Noun("moment in een verhaal", "momenten in een verhaal"),
    "network": Noun("opzet van het netwerk", "opzet van het netwerk"),
    "note": KINDS[Kind.NOTE.value],
    "person": Noun("naam", "namen"),
    "play": KINDS[Kind.PLAY.value],
    "practice": Noun("gegeven van de praktijk", "gegevens van de praktijk"),
    "read_back": Noun("voorgelezen tekst", "voorgelezen teksten"),
    "remark": Noun("opmerking", "opmerkingen"),
    "round": Noun("kaartspel", "kaartspelen"),
    "score": KINDS[Kind.SCORE.value],
    "source": Noun("bron", "bronnen"),
    "subgroup": Noun("tafel", "tafels"),
    "trajectory": Noun("praktijkervaring", "praktijkervaringen"),
    "variation": Noun("verschil tussen organisaties", "verschillen tussen organisaties"),
    "version": Noun("versie", "versies"),
    "vote": Noun("stipje", "stipjes"),
    "word_form": Noun("Word-formulier", "Word-formulieren"),
    "word_return": Noun("teruggekomen Word-bestand", "teruggekomen Word-bestanden"),
    "word_template": Noun("Word-sjabloon", "Word-sjablonen"),
}
"""One and more of every table."""

_PER_TABLE = {
    ("day", "naming"): "namen op deze dag",
    ("person", "naming"): "met of zonder naam",
    ("note", "knowledge"): "soort kennis",
    ("remark", "status"): "hoever ze is",
    ("draft", "status"): "ruw of klaar",
    ("check_mark", "status"): "het antwoord",
    ("network", "reason"): "waarom",
    ("milestone", "done"): "gebeurd",
}
_FIELDS = {
    **dict.fromkeys(("text", "content", "comment"), "tekst"),
    "presence": "blijft of weg",
    **dict.fromkeys(("title", "short_name"), "titel"),
    **dict.fromkeys(("name", "contact_name", "file_name"), "naam"),
    **dict.fromkeys(("date", "first_session"), "datum"),
    **dict.fromkeys(("person_id", "voter_id", "author", "who"), "van wie"),
    "subgroup_id": "tafel",
    **dict.fromkeys(("day_id", "series"), "dag"),
    "cluster_id": "cluster",
    **dict.fromkeys(("step", "placed", "place"), "plaats"),
    **dict.fromkeys(("when", "at", "began_at", "closed_at", "starts"), "wanneer"),
    "ends": "einde",
    **dict.fromkeys(("minutes", "least_minutes", "allowed_minutes", "actual_minutes"), "minuten"),
    "private": "niet op het scherm",
    "anonymous": "zonder naam",
    "to_ask": "na te vragen",
    "parked": "op de parkeerplaats",
    "not_needed": "niet nodig in de tekst",
    "unfinished": "nog niet af",
    **dict.fromkeys(("what", "activity"), "wat"),
    **dict.fromkeys(("done", "closed", "resolved", "settled"), "gedaan"),
    **dict.fromkeys(("role", "contact_role"), "functie"),
    **dict.fromkeys(("organisation", "submitter"), "organisatie"),
    **dict.fromkeys(("organisations", "partners"), "organisaties"),
    "quotable": "mag geciteerd worden",
    "absent": "afwezig",
    "contact_email": "e-mail",
    "themes": "thema's",
    "target_group": "doelgroep",
    "short_description": "korte omschrijving",
    "level": "niveau",
    "goal": "waar we heen willen",
    "keep_until": "bewaren tot",
    "color": "kleur",
    "x": "plaats op de muur, van links",
    "y": "plaats op de muur, van boven",
    "value": "score",
    "count": "aantal",
    "option": "keuze",
    "decided": "het besluit",
    "use": "wel of niet",
    "specific": "eigen aan deze praktijk",
    "rationale": "bijdrage aan het doel",
    "expected": "verwacht",
    "developing": "in ontwikkeling",
    "undesired": "ongewenst",
    "wisdom": "praktische wijsheid",
    "answer": "ons antwoord",
    **dict.fromkeys(("reason", "note", "remark"), "uitleg"),
    "key": "sleutel",
    "year": "jaar",
    **dict.fromkeys(("url", "doi"), "adres"),
    **dict.fromkeys(("supports", "sections"), "onderbouwt"),
    "section": "onderdeel",
    "cell": "vak",
    "on_text": "bij welke woorden",
    "agreed": "of de groep akkoord is",
    "final": "definitief of ontwerp",
    "pause": "pauze of niet",
    **dict.fromkeys(("about_id", "origin"), "waar het vandaan komt"),
    "via": "hoe het binnenkwam",
    "export_code": "van welke versie",
    "guide": "draaiboek",
    "media_type": "soort bestand",
    **dict.fromkeys(("word", "words"), "woorden"),
    **dict.fromkeys(("kind", "entry_type", "form"), "soort"),
    **dict.fromkeys(("published_in", "publisher", "volume", "issue", "pages", "more"), "verwijzing"),
    "outcome": "afloop",
    "perspective": "wie ziet het zo",
    "helps": "hielp of hinderde",
    "secured": "hoe we het borgen",
    "principle": "uitgangspunt",
    "worker": "hulpverlener",
    **dict.fromkeys(("cards", "deck_id", "card_id"), "kaarten"),
    "turns": "wie aan de beurt is",
    **dict.fromkeys(("facilitator", "facilitators"), "begeleiding"),
    "expert": "expert",
    "scribe": "penhouder",
    "interval_weeks": "weken ertussen",
    "duration_months": "maanden",
    "spread": "iedereen, sommige of één",
    "part": "deel",
    "blob_hash": "het bestand zelf",
    **dict.fromkeys(("places", "marks", "yields", "factors"), "waar het bij hoort"),
}

_NAMES = ("text", "title", "name", "what", "comment", "word", "words", "activity", "date")
"""What a row is known by, the first that is filled in."""
_VALUES = {
    True: "ja",
    False: "nee",
    Presence.PRESENT.value: "blijft staan",
    Presence.BINNED.value: "in de prullenmand",
    Presence.UNDONE.value: "weggehaald",
}
_POINTS_AT = {"cards": ("card",), "turns": ("person", "subgroup"), "factors": ("factor",)}
EMPTY = "(leeg)"


def noun(entity: str, values: Mapping[str, Value], count: int = 1) -> str:
    """What a row is: of what people said, the kind."""
    one, more = (
        KINDS.get(str(values.get("kind")), NOUNS[entity]) if entity == "contribution" else NOUNS[entity]
    )
    return one if count == 1 else more


def field_words(entity: str, field: str) -> str:
    """What a field is called; a field without a name of its own is a detail of its row."""
    return _PER_TABLE.get((entity, field)) or _FIELDS.get(field, "detail")


def called(values: Mapping[str, Value]) -> str:
    """The first words of a row, between quotation marks; '' when it has none."""
    found = next((values[key] for key in _NAMES if isinstance(values.get(key), str) and values[key]), "")
    return quoted(found) if found else ""


def said(kind: str, name: str, act: str) -> str:
    """A thing with what happened to it: "Antwoord ‘Rust’, gewijzigd"; in any language."""
    what = at_start(f"{kind} {name}".strip())
    return f"{what}, {act}" if act else what


def value_words(session: Session, entity: str, field: str, value: Value) -> str:
    """A value as people read it: whom or what it points at, ja or nee, or its own words."""
    if value is None or value == "" or value == []:
        return EMPTY
    if isinstance(value, list):
        return "\n".join(_pointed(session, _POINTS_AT.get(field, ()), one) for one in value)
    if field != PRESENCE and isinstance(value, str):
        links = inspect(CLASSES[entity]).column_attrs[field].columns[0].foreign_keys
        return _pointed(session, [link.column.table.name for link in links], value)
    return str(_VALUES.get(value, value)) if not isinstance(value, float) else f"{value:g}".replace(".", ",")


def _pointed(session: Session, tables: Iterable[str], value: str) -> str:
    for table in tables:
        row = session.get(CLASSES[table], value)
        if row is not None:
            values = {key: getattr(row, key, None) for key in _NAMES}
            return called(values).strip("‘’") or NOUNS[table][0]
    return value
