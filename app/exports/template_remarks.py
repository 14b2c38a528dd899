"""What there is to say to whoever chose a template, in sentences."""

from lxml import etree

from app.exports.template_colours import READABLE, own_color
from app.exports.template_styles import MergedStyles
from app.exports.word_text import W
from app.foundation.colour import WHITE, contrast
from app.foundation.word_package import WordPackage


def remarks_on_content(theirs: WordPackage, outside: int) -> list[str]:
    """What of their file stays behind; ``outside`` is how many things it fetched from elsewhere."""
    remarks = []
    names = [name.casefold() for name in theirs.names]
    if any("vbaproject" in name or "/activex/" in name or name.startswith("customui") for name in names):
        remarks.append("De macro’s uit het sjabloon gaan niet mee.")
    if any("/embeddings/" in name for name in names):
        remarks.append("De bestanden die in het sjabloon zitten, gaan niet mee.")
    if outside:
        remarks.append(
            "Wat het sjabloon van elders haalt, gaat niet mee: een plan moet overal te lezen zijn."
        )
    body = theirs.document().find(W + "body")
    drawn = body is not None and next(body.iter(W + "drawing", W + "pict"), None) is not None
    if drawn:
        remarks.append(
            "De afbeeldingen in de tekst van het sjabloon gaan niet mee. Staat je logo daarbij? Zet het in "
            "de koptekst."
        )
    elif body is not None and any((part.text or "").strip() for part in body.iter(W + "t")):
        remarks.append("De tekst van het sjabloon gaat niet mee; de koptekst en de voettekst wel.")
    return remarks


def remarks_on_styles(styles: MergedStyles) -> list[str]:
    """What is otherwise than in their file, and which of their colours read badly."""
    remarks = []
    if "heading 1" in styles.lacking:
        remarks.append(
            "Het sjabloon heeft geen eigen stijl voor titels. We nemen die van ons, in jullie lettertype "
            "en kleur."
        )
    if styles.numbered:
        remarks.append("De nummers voor de titels gaan niet mee.")
    pale = [
        f"{_SEEN[key]} (#{color})"
        for style in styles.root.iter(W + "style")
        if (key := str(style.get(W + "styleId"))) in _SEEN
        and (color := own_color(style))
        and contrast(color, _paper(style)) < READABLE
    ]
    if pale:
        remarks.append(
            f"Moeilijk te lezen op wit: {_listed(pale)}. We lieten de kleuren zoals ze zijn; neem in het "
            "sjabloon donkerdere."
        )
    return remarks


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} en {words[-1]}"


_SEEN = {
    "Normal": "de tekst",
    "BodyText": "de alinea’s",
    "Title": "de titel",
    "Subtitle": "de ondertitel",
    "Heading1": "titels van niveau 1",
    "Heading2": "titels van niveau 2",
    "Heading3": "titels van niveau 3",
    "Hyperlink": "links",
}


def _paper(style: etree._Element) -> str:
    """What the words of a style stand on."""
    shade = style.find(f"{W}pPr/{W}shd")
    fill = "" if shade is None else str(shade.get(W + "fill") or "")
    return fill if len(fill) == 6 else WHITE
