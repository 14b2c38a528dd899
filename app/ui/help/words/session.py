"""Sessie, at a question."""

from app.ui.help.words.table import Words, WordTable


class SessionWords(WordTable):
    """The day, the question, and the room."""

    def words(self) -> Words:
        return {
            "session.day_column": {
                "button": self.tr(
                    "Wat nu het meest helpt: de dag beginnen, tijd inhalen, of de dag afsluiten."
                ),
                "jump": self.tr(
                    "Typ enkele letters van een blok, een vraag of een antwoord en ga er meteen naartoe."
                ),
                "make_agenda": self.tr("Gaat naar de agenda bij Voorbereiden. Daarna staat hier de dag."),
                "outline": self.tr("De vragen van deze praktijk. Enter gaat naar een vraag."),
                "replay": self.tr("Toont hoe de dag verliep, moment na moment."),
                "list": self.tr(
                    "De dag: links hoe laat, rechts hoeveel minuten gepland en echt. "
                    "Het blok dat nu loopt, staat vet."
                ),
            },
            "session.strip": {
                "day": self.tr("Toont de dag, met alle blokken."),
                "begin": self.tr("Begint het blok dat je nu bekijkt. Vanaf dan telt de tijd."),
            },
            "session.question_head": {
                "help_button": self.tr(
                    "Toont uitleg bij deze vraag en wat je kan zeggen. De zaal ziet dat niet."
                ),
                "read_button": self.tr(
                    "Toont de geschreven tekst aan de zaal, zodat je ze samen kan nalezen."
                ),
                "sources_button": self.tr("Gaat naar de lijst met bronnen, bij Uitwerken."),
            },
            "session.entry": {
                "field": self.tr(
                    "Typ wat je hoort. Enter voegt het toe, Shift+Enter begint een nieuwe regel. "
                    "Ook halve zinnen blijven bewaard."
                ),
                "add_button": self.tr(
                    "Zet het antwoord in de lijst. De zaal ziet het meteen, tenzij je anders koos."
                ),
                "who": self.tr(
                    "Wie dit zei: iemand, een tafel of niemand. Een nieuwe naam typ je gewoon. "
                    "De keuze blijft staan tot je ze verandert."
                ),
                "anonymous": self.tr(
                    "Het antwoord staat er, maar zonder naam: niet in het verslag en niet in het document."
                ),
                "private": self.tr(
                    "De zaal ziet dit antwoord nooit, en het komt niet in het dagverslag voor de groep. "
                    "Jij vindt het terug bij Uitwerken."
                ),
                "to_ask": self.tr("Merkt het antwoord: hier moet je later nog iets over vragen."),
                "via": self.tr("Hoe het antwoord kwam: op de dag gezegd, met een mail, of op papier."),
                "harvest": self.tr(
                    "Ga de tafels één voor één af. ‘Wie’ springt telkens vanzelf naar de volgende tafel."
                ),
                "photo": self.tr("Leg een foto van een flap of van briefjes naast het veld, en typ ze over."),
            },
            "session.answers_panel": {
                "answers": self.tr(
                    "Wat er al gezegd is, het nieuwste bovenaan. E wijzigt, H haalt van het scherm, "
                    "Del gooit weg. Met Ctrl+Z komt het terug."
                ),
                "bin": self.tr("Wat je bij deze vraag weggooide. Je kan het terugzetten."),
            },
            "session.centre": {
                "back": self.tr("Gaat een vraag terug. Ook de zaal ziet dan die vraag."),
                "forward": self.tr("Gaat naar de volgende vraag. Ook de zaal ziet die dan."),
            },
            "session.room_column": {
                "buttons.LIVE": self.tr("De zaal ziet de vraag en de antwoorden, zonder namen."),
                "buttons.BLACK": self.tr("De zaal ziet niets meer. Handig als er iets gevoeligs valt."),
                "buttons.FREEZE": self.tr(
                    "De zaal houdt dit beeld, terwijl jij ergens anders kijkt of typt."
                ),
                "buttons.TIMER": self.tr("De zaal ziet hoeveel tijd er nog is, in grote cijfers."),
                "buttons.INSTRUCTION": self.tr(
                    "De zaal ziet de vraag, zonder antwoorden. Zo schrijft niemand over."
                ),
                "buttons.BREAK": self.tr("De zaal ziet dat het pauze is, en tot hoe laat."),
                "projector": self.tr(
                    "Zet het beeld op het tweede scherm. Heb je maar één scherm? Druk op F11."
                ),
                "": self.tr("Links is van jou, dit is van de zaal: hier zie je wat zij nu zien."),
            },
            "session.timer_box": {
                "start": self.tr("Start of stopt de tijd voor deze vraag. De tijd stopt nooit iets af."),
                "more": self.tr("Geeft de groep een minuut meer."),
            },
            "session.end_of_day": {
                "back": self.tr("Gaat terug naar de vraag waar je was."),
                "done": self.tr("Wat jullie vandaag gedaan hebben."),
                "open": self.tr("Wat nog openstaat: niet gevraagd, na te vragen, of op de parkeerplaats."),
                "agreements": self.tr("Wat jullie afspraken. Het komt in het dagverslag."),
                "own": self.tr("Maakt een blad voor jou alleen, ook met wat niet voor de groep is."),
                "to_room": self.tr("Toont dit blad aan de zaal, zonder namen en zonder wat privé is."),
                "save": self.tr("Bewaart het dagverslag. Je ziet eerst wat naar een cliënt kan wijzen."),
                "sheets": self.tr("Maakt een blad voor wie er niet bij was, of leest ingevulde bladen in."),
            },
            "agreement_entry": {
                "": self.tr("Typ wat je afspreekt, wie het doet en tegen wanneer. Enter voegt het toe.")
            },
            "session.parking_lot": {
                "": self.tr(
                    "Voor wat nu niet past. Het blijft bewaard en komt terug op het einde van de dag."
                ),
            },
            "session.harvest_bar": {
                "next_button": self.tr(
                    "Bewaart wat je typte en geeft de volgende het woord. Na de laatste is de ronde klaar."
                ),
                "": self.tr(
                    "De ronde langs de tafels: elk antwoord krijgt vanzelf de tafel die aan de beurt is."
                ),
            },
            "session.read_back_panel": {
                "yes": self.tr("Onthoudt dat de groep de tekst hoorde en akkoord is."),
                "no": self.tr(
                    "Gaat terug naar de vraag, zodat je meteen typt wat er ontbreekt. Het wordt gemerkt om "
                    "na te vragen."
                ),
                "": self.tr("De tekst die de zaal nu ziet. Lees hem voor en vraag of hij klopt."),
            },
            "session.replay": {
                "line": self.tr(
                    "De hele dag op een lijn. De pijlen gaan van antwoord naar antwoord, PgUp en PgDn van "
                    "blok naar blok."
                ),
                "play": self.tr("Laat de dag in twee minuten voorbijgaan. Nog eens drukken houdt hem stil."),
                "": self.tr(
                    "De dag zoals hij verliep. Je kijkt alleen: er verandert niets en de zaal ziet het niet."
                ),
            },
            "projector.cover": {
                "back": self.tr("Toont je werk weer, in plaats van wat de zaal ziet."),
            },
            "session.photo_pane": {
                "": self.tr(
                    "De foto van een flap, om over te typen. R draait, + brengt dichterbij, Del gooit weg."
                ),
            },
            "session.catch_up": {
                "list": self.tr("Wat je kan inkorten. Spatie kiest een blok, + en − veranderen de minuten."),
                "do_it": self.tr("Maakt de gekozen blokken korter. Met Ctrl+Z zijn ze weer zoals ze waren."),
                "": self.tr("Hoe je tijd inhaalt. Er verandert niets tot jij het kiest."),
            },
            "session.sheet_review": {
                "list": self.tr("Wat mensen schreven. Bij een driehoek kies je zelf waar het hoort."),
                "goal": self.tr("Bij welke vraag dit komt. Je kan het ook weglaten of parkeren."),
                "take": self.tr("Maakt antwoorden van wat hier staat. Met Ctrl+Z zijn ze weer weg."),
                "back": self.tr("Gaat terug. Er is dan niets opgenomen."),
            },
            "session.sheets_panel": {
                "asks": self.tr("Wat er op het blad komt: alleen wat nog openstaat, of alles van deze dag."),
                "sections": self.tr(
                    "Vink uit wat niet op het blad moet. Een kort blad wordt vaker ingevuld."
                ),
                "to": self.tr("Aan wie mensen het blad terugbezorgen. Het staat bovenaan op het blad."),
                "until": self.tr("Tegen wanneer je het terug wil. Leeg laten mag."),
                "make": self.tr("Maakt een Word-bestand dat mensen invullen en terugsturen."),
                "read": self.tr(
                    "Leest ingevulde bladen. Je ziet eerst wat erin staat; daarna tellen de antwoorden mee."
                ),
                "": self.tr("Voor wie er niet bij was: een blad met de vragen van deze dag."),
            },
        }
