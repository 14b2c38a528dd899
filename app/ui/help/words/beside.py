"""The small windows beside the work: settings, keys and help."""

from app.ui.help.words.table import Words, WordTable


class BesideWords(WordTable):
    """What people choose on this computer, and where they look things up."""

    def words(self) -> Words:
        return {
            "preferences.window": {
                "help": self.tr(
                    "Opent de hulp bij de plaats waar je bent. Met Ctrl+Shift+F1 lees je waarvoor een keuze"
                    " hier dient."
                ),
                "keys": self.tr("Toont alle toetsen in een eigen venster, om in te zoeken of af te drukken."),
            },
            "preferences.look_part": {
                "colours.field": self.tr(
                    "Licht, donker, of met hoog contrast als je minder goed ziet. De zaal heeft haar eigen "
                    "kleuren."
                ),
                "text_size.field": self.tr(
                    "Maakt alles in je eigen venster groter. Het telt de volgende keer dat je Praktijkdag "
                    "opent."
                ),
                "again": self.tr(
                    "Sluit Praktijkdag en opent het meteen weer, met je bestand. Er gaat niets verloren."
                ),
                "calm": self.tr(
                    "Voor wie last heeft van beelden die bewegen. Alles verschijnt dan in één keer."
                ),
                "keys": self.tr(
                    "Zo leer je de toetsen terwijl je werkt. Ken je ze, dan kan je ze hier verbergen."
                ),
            },
            "preferences.room_part": {
                "screen_of_room.field": self.tr(
                    "Waar het beeld voor de zaal komt, telkens als je de beamer aanzet."
                ),
                "colours.field": self.tr(
                    "Donkere letters op licht lees je best in een lichte zaal, lichte op donker in een "
                    "donkere."
                ),
                "naming.field": self.tr(
                    "Wat er hoogstens bij een antwoord staat in praktijken die je nog maakt. Per dag kan je"
                    " het anders kiezen."
                ),
            },
            "preferences.folders_part": {
                "choose": self.tr(
                    "Kies een map op deze computer. We kijken meteen na of erin geschreven kan worden."
                ),
                "usual": self.tr(
                    "Zet het terug zoals het was toen je begon. Bestanden die er al staan, blijven waar ze "
                    "zijn."
                ),
            },
            "preferences.words_part": {
                "language.field": self.tr(
                    "De taal van knoppen en uitleg. Vragen, antwoorden en documenten blijven in hun eigen "
                    "taal."
                ),
                "again": self.tr("Sluit Praktijkdag en opent het meteen weer in die taal, met je bestand."),
                "marks": self.tr("Een hulp bij het schrijven. Er wordt nooit vanzelf iets verbeterd."),
                "list": self.tr("Woorden die in deze praktijk juist zijn, zoals namen en vaktermen."),
                "remove": self.tr("Haalt het gekozen woord weg. Het krijgt daarna weer een golfje."),
            },
            "preferences.keys_window": {
                "search": self.tr("Typ een toets of wat je wil doen, zoals F9 of ‘ongedaan’."),
                "list": self.tr("Alle toetsen. Die van waar je nu bent, staan bovenaan."),
                "help": self.tr("Opent de pagina met hulp bij de plaats waar je bent."),
                "print": self.tr("Maakt een blad met alle toetsen, om naast je computer te leggen."),
                "sheets": self.tr("Eén blad met wat iemand in die rol op de dag zelf nodig heeft."),
            },
            "help.window": {
                "search": self.tr("Zoekt in alle pagina's tegelijk. Enter opent wat eerst gevonden is."),
                "list": self.tr("De pagina's, of de plaatsen waar je woorden staan."),
                "reader": self.tr(
                    "De pagina. Met de pijlen lees je verder; een link brengt je naar een andere pagina."
                ),
                "keys": self.tr("Toont alle toetsen, met die van waar je bent bovenaan."),
                "point": self.tr(
                    "Klik daarna op een knop of een veld in het venster. Je leest dan waarvoor het dient."
                ),
                "steps": self.tr(
                    "Drie korte stappen op je eigen scherm, voor wie begint. Je kan altijd stoppen."
                ),
            },
        }
