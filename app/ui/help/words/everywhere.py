"""The rail, what returns at every place, and Start."""

from app.ui.help.words.table import Words, WordTable


class EverywhereWords(WordTable):
    """What people meet wherever they are."""

    def words(self) -> Words:
        return {
            "widgets.rail": {
                "help": self.tr("Opent de hulp bij de plaats waar je bent. De zaal ziet dat niet."),
                "keys": self.tr("Toont alle toetsen. Die van waar je nu bent, staan bovenaan."),
                "settings": self.tr(
                    "Kies hoe het eruitziet, hoe groot alles is, en in welke mappen bestanden komen."
                ),
                "": self.tr(
                    "De vijf plaatsen, in de volgorde van het werk. Je mag altijd heen en weer; "
                    "wat je typte, blijft staan."
                ),
            },
            "widgets.empty": {"": self.tr("Hier staat nog niets. Dit is wat je als eerste kan doen.")},
            "first_use.strip": {
                "": self.tr("De eerste stappen. Sla ze gerust over: bij de hulp begin je ze opnieuw."),
            },
            "widgets.notice": {"": self.tr("Wat er gebeurde, en wat je nu kan doen.")},
            "trouble.copies_page": {
                "list": self.tr("De kopieën, de nieuwste bovenaan. Enter toont er een; er verandert niets."),
                "put_back": self.tr(
                    "Zet je bestand terug zoals het toen was. Zoals het nu is, blijft bewaard."
                ),
                "look": self.tr("Toont de kopie helemaal. Je kan er niets in wijzigen."),
            },
            "trouble.page": {
                "go_on": self.tr("Gaat terug naar je werk. Er verandert niets."),
                "again": self.tr("Sluit Praktijkdag en opent het weer, met hetzelfde bestand."),
                "show_report": self.tr("Toont of verbergt wat er technisch misging."),
                "report": self.tr("Om te bezorgen aan wie jou helpt. Wat jullie typten, staat er niet in."),
                "copy": self.tr("Kopieert het verslag, om in een mail te plakken."),
                "folder": self.tr("Opent de map waarin de verslagen staan."),
            },
            "widgets.saved": {
                "undo": self.tr("Neemt terug wat je net deed. Je kan meerdere keren terug."),
            },
            "start.page": {
                "beginnings.practice": self.tr(
                    "Begint een nieuwe praktijk. Je kiest eerst waar het bestand komt en hoe het heet."
                ),
                "beginnings.network": self.tr(
                    "Voor een groep die vaker samenkomt rond één vraag. Je plant er een reeks dagen mee."
                ),
                "beginnings.file": self.tr(
                    "Opent een bestand .praktijk van deze computer, een stick of een gedeelde map."
                ),
                "beginnings.merge": self.tr(
                    "Werkte iemand verder in een kopie? Haal die erbij. Je ziet eerst wat er anders is."
                ),
                "beginnings.sample": self.tr(
                    "Een volledige dag van Het Speelhuis, om in te oefenen. Je kan niets stukmaken."
                ),
            },
            "start.card": {
                "copies": self.tr(
                    "Toont de reservekopieën van dit bestand. Je ziet eerst wat erin staat; terugzetten kan"
                    " daarna."
                ),
                "go_on": self.tr("Opent de praktijk waar je laatst in werkte."),
            },
            "start.earlier": {
                "": self.tr("Wat je eerder opende. Enter opent; Del haalt een bestand enkel uit deze lijst."),
            },
            "who_over": {
                "": self.tr(
                    "Van wie deze woorden zijn. Typ twee letters van een naam; Enter bewaart, Esc laat het "
                    "zoals het was."
                ),
            },
            "session.jump": {
                "field": self.tr(
                    "Typ enkele letters van een vraag, een blok of een antwoord. Er begint niets door te "
                    "springen."
                ),
                "list": self.tr("Wat past bij wat je typte. Enter gaat naar de gekozen regel."),
            },
            "submit.privacy_page": {
                "sentence": self.tr(
                    "De zin waarin een naam, een nummer of een adres staat. Kijk of iemand er een cliënt in"
                    " herkent."
                ),
                "look": self.tr("Gaat naar de plaats waar dit staat, zodat je het kan wijzigen."),
                "here": self.tr(
                    "Op deze plaats is het in orde. Staat het nog elders, dan vragen we het daar opnieuw."
                ),
                "everywhere": self.tr(
                    "Dit is nergens een probleem, zoals de naam van je eigen organisatie. We vragen het "
                    "niet meer."
                ),
                "next": self.tr("Gaat naar het volgende, zonder nu te kiezen."),
                "previous": self.tr("Gaat terug naar wat je net zag."),
                "write": self.tr("Maakt het bestand, ook als je niet alles nakeek."),
            },
        }
