"""The editor of guides, at Voorbereiden."""

from app.ui.help.words.table import Words, WordTable


class GuideWords(WordTable):
    """A guide, its sections and its steps, field by field."""

    def words(self) -> Words:
        return {
            "prepare.guide.editor": {
                "back": self.tr(
                    "Gaat terug naar de lijst met werkvormen. Wat je typte, blijft als concept bewaard."
                ),
                "problems": self.tr("Gaat naar het volgende veld waar nog iets mis is, en zegt daar wat."),
                "share": self.tr(
                    "Bewaart deze werkvorm als een bestand, voor een collega of een andere praktijk."
                ),
                "use": self.tr(
                    "Vanaf nu vraagt de sessie het zoals het hier staat. Antwoorden die er al zijn, blijven."
                ),
                "drop": self.tr(
                    "Gooit weg wat je sinds het laatste gebruik veranderde. Met Ctrl+Z komt het terug."
                ),
                "add_step": self.tr(
                    "Zet een nieuwe vraag onder de gekozen stap. Daarna kies je welke soort stap het is."
                ),
                "add_section": self.tr("Begint een nieuw onderdeel, met een eigen titel en eigen stappen."),
                "": self.tr(
                    "Hier maak je een werkvorm van jezelf. Links kies je een stap, in het midden wijzig je "
                    "ze."
                ),
            },
            "prepare.guide.outline": {
                "": self.tr(
                    "Alle onderdelen en stappen, in volgorde. Enter gaat naar de velden; Alt met een pijl "
                    "verplaatst."
                ),
            },
            "prepare.guide.kind_choice": {
                "field": self.tr(
                    "Wat de groep in deze stap doet, zoals antwoorden, kiezen of post-its schrijven. Wat "
                    "niet bij de nieuwe soort past, valt weg."
                ),
            },
            "prepare.guide.preview": {
                "turn": self.tr("Toont hoe het verdergaat, want in één beeld past niet alles."),
            },
            "prepare.guide.paper_choice": {
                "names": self.tr("Een kleur die op de beamer en op papier goed te lezen is."),
                "digits": self.tr(
                    "Voor wie een eigen kleur wil, zoals FFE08A. Zwarte letters moeten er leesbaar op "
                    "blijven."
                ),
            },
            "prepare.guide.things": {
                "add": self.tr("Zet er onderaan nog een bij. Je kan meteen typen."),
                "": self.tr(
                    "Eén ding van deze lijst. Met Alt en een pijl verplaats je het; Ctrl+Z brengt terug wat"
                    " je weghaalt."
                ),
            },
            "prepare.guide.field_box": {
                "by_name.title": self.tr("Hoe dit heet, in enkele woorden. Zo vindt iedereen het terug."),
                "by_name.short": self.tr("Voor plaatsen met weinig ruimte. Leeg laten mag."),
                "by_name.intro": self.tr(
                    "Wanneer je deze werkvorm gebruikt, en wat ze oplevert. Je leest het in de lijst met "
                    "werkvormen."
                ),
                "by_name.source": self.tr(
                    "Waar deze werkvorm vandaan komt. Zo krijgt wie ze bedacht, de eer."
                ),
                "by_name.minutes": self.tr("Hoelang je ervoor uittrekt. De agenda rekent daarmee."),
                "by_name.phase": self.tr(
                    "Bij welk niveau van de beschrijving dit hoort. Bij Indienen zie je dan of het nog "
                    "ontbreekt."
                ),
                "by_name.help": self.tr("Een hulpje voor de groep. Houd het kort: mensen lezen het van ver."),
                "by_name.notes": self.tr("Wat jij wil onthouden of zeggen. Je vindt het bij Uitleg."),
                "by_name.question": self.tr("Wat de zaal groot ziet. Eén korte zin werkt het best."),
                "by_name.group": self.tr("Stappen met hetzelfde kopje staan bij elkaar."),
                "by_name.think_of": self.tr("Voorbeelden die de groep op weg helpen als het stil blijft."),
                "by_name.optional": self.tr("Voor een vraag die niet elke groep nodig heeft."),
                "by_name.discussed": self.tr(
                    "Voor een vraag waar je enkel over praat: zeg dat ze besproken is, en ze is klaar."
                ),
                "by_name.learning": self.tr("Wat mensen hier zeggen, komt op een volgende dag terug."),
                "by_name.required": self.tr("Zolang dit leeg is, zegt Indienen dat het ontbreekt."),
                "by_name.kind": self.tr(
                    "Wat mensen hier invullen. Bij een datum of een e-mailadres kijken we na of het kan "
                    "kloppen."
                ),
                "by_name.statuses": self.tr(
                    "Welke antwoorden mensen op de uitspraak kunnen geven. Kies er minstens twee."
                ),
                "by_name.votes_per_person": self.tr(
                    "Hoeveel stippen ieder mag plakken. Met 0 wordt er niet gestemd."
                ),
                "by_name.feeds": self.tr("Naar welk praktijkprofiel de clusters van dit bord gaan."),
                "by_name.clusters": self.tr(
                    "De groep hangt samen wat bij elkaar hoort, en geeft het een naam."
                ),
                "by_name.from_board": self.tr(
                    "Van welk bord de clusters komen, zodat je ze niet moet overtypen."
                ),
                "by_name.makes_deck": self.tr(
                    "De groep krijgt een eigen stapel kaarten, met wat zij zelf belangrijk vindt."
                ),
                "by_name.looks_back": self.tr(
                    "Eerst kijk je samen terug op de vorige dag. Daarna maak je nieuwe afspraken."
                ),
                "by_name.result": self.tr(
                    "Eerst zie je wat goed gaat en wat nog niet. Daarna spreek je af wat je morgen doet."
                ),
                "": self.tr(
                    "Wat je hier wijzigt, bewaren we meteen als concept. De sessie vraagt het pas als je "
                    "Gebruik kiest."
                ),
            },
        }
