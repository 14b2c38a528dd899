"""Voorbereiden."""

from app.ui.help.words.table import Words, WordTable


class PrepareWords(WordTable):
    """The five parts, and the column beside them."""

    def words(self) -> Words:
        return {
            "prepare.column": {
                "start": self.tr("Gaat naar de sessie. Dat mag ook als er nog iets ontbreekt."),
                "": self.tr(
                    "De vijf delen van de voorbereiding. Onder elk deel staat hoe ver je bent. "
                    "Niets hoeft af te zijn voor je begint."
                ),
            },
            "prepare.practice_part": {
                "keep_until": self.tr(
                    "Tot wanneer je bewaart wat mensen letterlijk zeiden. Daarna herinneren we je eraan; "
                    "wissen doe je zelf."
                ),
                "chips.partners": self.tr(
                    "De organisaties die mee uitvoeren. Typ een naam en druk op Enter."
                ),
                "chips.themes": self.tr("Waar de praktijk over gaat. Typ een thema en druk op Enter."),
                "": self.tr("Dit komt vooraan in het document en in de tekst voor het aanmeldingsformulier."),
            },
            "prepare.staff_row": {
                "": self.tr("Wie de dag leidt, wie van EXPOO komt en wie typt. Dit komt in het dagverslag."),
            },
            "prepare.day_naming": {
                "choice": self.tr(
                    "Zegt voor de hele dag wat er hoogstens bij een antwoord staat: een naam, "
                    "een tafel of niets. "
                    "De zaal ziet nooit namen."
                ),
            },
            "prepare.people_part": {
                "paste": self.tr(
                    "Plak namen uit Excel of uit een mail. Je ziet ze eerst, daarna tellen ze mee."
                ),
                "new_table": self.tr("Maakt een tafel bij. Een tafel is een groepje dat samen antwoordt."),
            },
            "prepare.add_person": {
                "field": self.tr("Typ een naam en druk op Enter. Daarna kan je meteen de volgende typen."),
            },
            "prepare.seat_keys": {
                "": self.tr(
                    "Wat je met de gekozen persoon kan doen. Een cijfer zet die persoon aan die tafel."
                ),
            },
            "prepare.tables_board": {
                "": self.tr("Wie aan welke tafel zit. Sleep iemand, of kies iemand en druk op een cijfer."),
            },
            "prepare.table_head": {
                "button": self.tr("De naam van de tafel en hoeveel mensen er zitten. F2 wijzigt de naam.")
            },
            "prepare.days": {
                "name": self.tr(
                    "Hoe deze dag heet, zoals ‘Eerste avond’. Het staat op het tabblad en in het dagverslag."
                ),
                "date": self.tr(
                    "Typ zoals je het zegt, bijvoorbeeld 12 maart. We zeggen erbij welke dag we lazen."
                ),
                "ends": self.tr("Wanneer mensen weg moeten. Loopt de agenda later, dan zeggen we het."),
                "place": self.tr("Waar jullie samenkomen. Het komt op de uitnodiging."),
                "remove": self.tr("Haalt deze dag weg, met haar agenda. Met Ctrl+Z komt hij terug."),
                "add": self.tr("Voegt een dag toe aan dezelfde praktijk, bijvoorbeeld een tweede avond."),
                "series": self.tr("Plant een reeks bijeenkomsten in één keer. Feestdagen zijn gemerkt."),
                "details": self.tr("De datum, het einduur en de plaats van deze dag."),
            },
            "prepare.agenda": {
                "starts": self.tr("Wanneer de dag begint. Alle uren in de agenda schuiven mee."),
                "table": self.tr(
                    "De blokken van de dag. Typ minuten; het einduur past zich meteen aan. "
                    "Alt met een pijl verplaatst een blok."
                ),
                "add": self.tr("Zet een nieuw blok onder het gekozen blok."),
                "block": self.tr("Toont wat er in het gekozen blok gebeurt, en welke vragen erin komen."),
                "earlier": self.tr("Zet het gekozen blok één plaats vroeger in de dag."),
                "later": self.tr("Zet het gekozen blok één plaats later in de dag."),
            },
            "prepare.agenda_side": {
                "offer": self.tr("Voert dit voorstel uit. Met Ctrl+Z is het weer weg."),
                "what_if": self.tr(
                    "Laat zien welke blokken je kan inkorten als je te laat begint. Er verandert nog niets."
                ),
                "invitation": self.tr("Maakt een uitnodiging voor de deelnemers, als Word of PDF."),
                "agenda": self.tr("Maakt de agenda op papier, als Word of PDF."),
                "sheets": self.tr("Een spiekbrief: één blad voor naast het toetsenbord"),
            },
            "prepare.methods": {
                "list": self.tr(
                    "Wat je op deze dag doet. Spatie vinkt aan; de vragen komen dan achteraan in de agenda."
                ),
                "bring": self.tr(
                    "Leest vragen uit een Word-formulier of een dagbestand. Je ziet eerst wat we lazen."
                ),
                "papers": self.tr("Maakt papier dat je vooraf afdrukt."),
            },
            "prepare.agenda_start": {
                "": self.tr("Hoe een dag kan lopen. Kies er een; daarna verander je wat je wil."),
            },
            "prepare.form_review": {
                "list": self.tr("Wat we in het formulier lazen. Zet recht wat niet klopt."),
                "kinds": self.tr("Wat deze regel is: een onderdeel, een vraag, uitleg, of niets."),
                "datum": self.tr("Vraagt deze regel iets wat je al invulde, zoals de naam? Kies het hier."),
                "text": self.tr("De woorden van de gekozen regel. Enter bewaart ze."),
                "use": self.tr("Maakt van dit formulier het grondplan. Wat er al staat, blijft bewaard."),
                "back": self.tr("Gaat terug naar de werkvormen. Er verandert niets."),
            },
            "prepare.form_preview": {"": self.tr("Zo wordt het grondplan met dit formulier.")},
            "prepare.crowd": {
                "search": self.tr("Toont enkel wie past bij wat je typt: een naam, organisatie of tafel."),
                "": self.tr("Iedereen op de lijst. Een cijfer kiest een tafel, Enter toont de gegevens."),
            },
            "prepare.screen_map": {
                "": self.tr("De schermen van deze computer. Kies het scherm dat de zaal ziet."),
            },
            "prepare.room_part": {
                "use": self.tr("Zet het beeld voor de zaal op het gekozen scherm."),
                "trial": self.tr("Toont een proefbeeld. Ga achteraan staan en kijk of je alles kan lezen."),
                "readable": self.tr("Onthoudt dat je dit scherm van achteraan las."),
                "schemes": self.tr("De kleuren die de zaal ziet. Je eigen scherm verandert niet."),
            },
            "prepare.block_panel": {
                "short_name": self.tr(
                    "Hoe dit blok heet waar weinig plaats is. Leeg: we korten de naam zelf in."
                ),
                "pause": self.tr("Tijdens een pauze ziet de zaal tot hoe laat ze duurt, en vragen we niets."),
                "guide": self.tr(
                    "Welke werkvorm de groep in dit blok doet. ‘Niets’ is een blok zonder vragen, zoals een"
                    " onthaal."
                ),
                "sections": self.tr(
                    "Vink aan welk deel van de werkvorm hier komt. Zo spreid je een lange werkvorm over "
                    "meer blokken."
                ),
            },
            "prepare.paste_panel": {
                "lines": self.tr(
                    "Hoe we je lijst lazen, regel per regel. Spatie vinkt uit wie niet meekomt."
                ),
                "add": self.tr(
                    "Zet wie aangevinkt is op de lijst van deze dag. Ctrl+Z neemt ze er in één keer weer af."
                ),
                "cancel": self.tr("Sluit de lijst. Er komt niemand bij."),
            },
            "prepare.person_editor": {
                "": self.tr(
                    "Wat je van deze persoon weet, en hoe zijn woorden gebruikt mogen worden. Leeg laten mag."
                ),
            },
            "steps.series.form": {
                "rhythm": self.tr(
                    "Hoe vaak jullie samenkomen, en hoelang. Kies een voorstel, of vul zelf weken en "
                    "maanden in."
                ),
                "weeks": self.tr("Hoeveel weken er tussen twee bijeenkomsten zitten."),
                "months": self.tr("Hoelang de reeks loopt. We rekenen uit hoeveel bijeenkomsten dat zijn."),
                "first": self.tr("De dag waarop jullie beginnen. Alle andere dagen volgen daaruit."),
                "starts": self.tr("Het uur waarop elke bijeenkomst begint."),
                "ends": self.tr("Het uur waarop elke bijeenkomst stopt."),
                "place": self.tr("Waar jullie samenkomen. Per dag kan je het later nog wijzigen."),
                "facilitators": self.tr(
                    "Wie de bijeenkomsten leidt, met een komma ertussen. Twee mensen zien meer dan één."
                ),
                "closed": self.tr(
                    "Periodes waarin niemand kan. Bijeenkomsten die daarin vallen, zeggen dat."
                ),
            },
            "steps.series.panel": {
                "meetings": self.tr(
                    "Alle bijeenkomsten, met wat er die dag in de weg zit: een feestdag of een vakantie."
                ),
                "earlier": self.tr("Zet de gekozen bijeenkomst een week vroeger. De andere blijven staan."),
                "later": self.tr("Zet de gekozen bijeenkomst een week later. De andere blijven staan."),
                "skip": self.tr(
                    "Slaat de gekozen bijeenkomst over. Ze blijft in de lijst, zodat je ze terug kan opnemen."
                ),
                "make": self.tr(
                    "Maakt van elke bijeenkomst een dag in deze praktijk, elk met een eigen agenda."
                ),
                "calendar": self.tr(
                    "Een bestand dat mensen openen in Outlook of hun telefoon: alle dagen staan er dan in."
                ),
                "paper": self.tr("Alle dagen op één blad, om uit te delen of op te hangen."),
            },
        }
