"""What stands on the spiekbrieven: one page for the begeleider, one for the penhouder.

Every key comes from the list of all keys, with its words as far as they are short enough for paper: a key
that is not in the list any more can't stand on a page.
"""

from pathlib import Path

from PySide6.QtCore import QObject

from app.exports.cheat_sheet import CheatSheet, Reader, SheetLine, SheetPart
from app.ui.preferences.keys.all import all_keys
from app.ui.projector.keys import MODIFIER


def save_cheat_sheet(reader: Reader, target: Path) -> None:
    """Write the page for this reader. Raises ``KnownError`` when the place can't be written."""
    from app.exports.cheat_sheet_pdf import export_cheat_sheet

    export_cheat_sheet(CheatSheets().sheet(reader), target)


class CheatSheets(QObject):
    """Makes the pages, in the language of now."""

    def __init__(self) -> None:
        super().__init__()
        self._groups = all_keys()

    def file_name(self, reader: Reader) -> str:
        """What to call its file, as a proposal."""
        if reader is Reader.FACILITATOR:
            return self.tr("Spiekbrief begeleider.pdf")
        return self.tr("Spiekbrief penhouder.pdf")

    def sheet(self, reader: Reader) -> CheatSheet:
        """The page for this reader."""
        if reader is Reader.FACILITATOR:
            title = self.tr("Spiekbrief voor de begeleider")
            subtitle = self.tr("Jij leidt het gesprek, de penhouder typt, de zaal leest mee.")
            parts = [self._before(), self._leading(), self._after(), self._room(), self._unplugged()]
        else:
            title = self.tr("Spiekbrief voor de penhouder")
            subtitle = self.tr("Typ wat je hoort, in de woorden van wie het zegt. Mooi schrijven komt later.")
            parts = [self._typing(), self._list(), self._notes(), self._saved(), self._two(), self._writing()]
        (key,) = self._key("main_window", "F1").keys
        foot = self.tr("Alle toetsen: druk {key} in Praktijkdag en typ een toets of een woord.")
        said = self.tr("nl-BE")  # the language of these words, for whoever lets the page be read aloud
        return CheatSheet(title, subtitle, tuple(parts), self.tr("Notities"), foot.format(key=key), said)

    # -- for the begeleider

    def _before(self) -> SheetPart:
        return SheetPart(
            self.tr("Vooraf"),
            (
                SheetLine(self.tr("Agenda, mensen en tafels staan klaar bij Voorbereiden.")),
                SheetLine(self.tr("De beamer hangt aan de laptop. Bij 'Zaal en beamer' is hij gekozen.")),
                SheetLine(self.tr("Het proefbeeld is achteraan te lezen.")),
                SheetLine(self.tr("De laptop krijgt stroom; zijn meldingen staan uit.")),
                SheetLine(self.tr("De penhouder weet wie van jullie twee de zaal stuurt.")),
                self._key("prepare.page", "F5"),
            ),
            ticks=True,
        )

    def _leading(self) -> SheetPart:
        longer = self.tr("op een blok links: vijf minuten langer · korter")
        late = self.tr("Loopt het uit? De knop 'Haal … minuten in', links, stelt voor wat korter kan.")
        return SheetPart(
            self.tr("De dag leiden"),
            (
                self._key("session.page", "Ctrl+J"),
                self._key("session.page", "PgDn", "PgUp", words=self.tr("volgende · vorige vraag")),
                self._key("session.page", "Ctrl+G", words=self.tr("springt naar een blok of een vraag")),
                self._key("session.page", "F7"),
                self._key("session.page", "Ctrl+P"),
                self._key("session.entry", "Ctrl+H"),
                self._key("session.read_back_panel", "Ctrl+R"),
                self._key("session.page", "Ctrl+Shift+N"),
                self._key("session.day_list", "+", "–", words=longer),
                SheetLine(late),
            ),
        )

    def _after(self) -> SheetPart:
        end = "session.end_of_day"
        return SheetPart(
            self.tr("Aan het einde"),
            (
                self._key("session.page", "Ctrl+E"),
                self._key(end, "Ctrl+Enter", words=self.tr("toont dat blad aan de zaal")),
                self._key(end, "Ctrl+S", words=self.tr("bewaart het dagverslag als Word of PDF")),
                self._key(end, "Ctrl+I"),
                SheetLine(self.tr("Elke afspraak heeft een wie en een wanneer.")),
                SheetLine(self.tr("De parkeerplaats is overlopen.")),
                SheetLine(self.tr("De mensen weten wat er met hun woorden gebeurt.")),
            ),
            ticks=True,
        )

    def _room(self) -> SheetPart:
        live = self._key("projector", "L", words=self.tr("toont de vraag en de antwoorden, zonder namen"))
        pause = self.tr("pauze: toont tot wanneer; met {key} ga je verder")
        typing = self.tr("Typ je net een antwoord? Druk de letter dan samen met {key}.")
        clicker = self.tr(
            "Een klikker gaat naar de volgende en de vorige vraag, en maakt de zaal zwart. De cursor van de "
            "penhouder blijft staan."
        )
        return SheetPart(
            self.tr("Wat de zaal ziet"),
            (
                self._key("session.page", "F5", words=self.tr("zet de beamer aan")),
                live,
                self._key("projector", "B"),
                self._key("projector", "F"),
                self._key("projector", "T"),
                self._key("projector", "I"),
                self._key("projector", "Z", words=pause.format(key=live.keys[0])),
                self._key("projector", f"{MODIFIER}+←", f"{MODIFIER}+→"),
                SheetLine(typing.format(key=MODIFIER)),
                SheetLine(clicker),
            ),
        )

    def _unplugged(self) -> SheetPart:
        again = self.tr("Kabel er weer in? Klik rechts op 'Toon de zaal daar'. Tot dan blijft het zwart.")
        over = self.tr("geen beamer: de zaal over dit venster, en terug")
        mirrored = self.tr(
            "Staat je eigen werk op de muur? Laat de beamer het scherm uitbreiden, niet herhalen. Hoe dat "
            "moet, staat rechts in Sessie."
        )
        return SheetPart(
            self.tr("De beamer valt weg"),
            (
                SheetLine(self.tr("Rustig: de zaal ziet zwart of niets, en wat getypt is, is bewaard.")),
                SheetLine(again),
                self._key("session.page", "F11", words=over),
                SheetLine(mirrored),
            ),
        )

    # -- for the penhouder

    def _typing(self) -> SheetPart:
        entry = "session.entry"
        who = self.tr("naar 'Wie?': een naam of een tafel; een nieuwe naam typ je gewoon")
        around = self.tr("ronde langs de tafels: één antwoord per tafel")
        private = self.tr("Mag de zaal iets niet lezen? Vink 'Niet op het scherm' aan.")
        return SheetPart(
            self.tr("Antwoorden typen"),
            (
                self._key(entry, "Enter", "Shift+Enter"),
                self._key("who", "Tab", words=who),
                self._key("session.page", "PgDn", "PgUp", words=self.tr("volgende · vorige vraag")),
                self._key(entry, "Ctrl+Enter", words=self.tr("maakt van een geplakte lijst antwoorden")),
                self._key("session.harvest_bar", "Ctrl+H", words=around),
                self._key(entry, "Ctrl+D"),
                self._key("session.via_button", "Ctrl+B", words=self.tr("dit kwam met de mail of op papier")),
                self._key("session.page", "Ctrl+P"),
                self._key(entry, "Ctrl+Shift+F"),
                SheetLine(private),
            ),
        )

    def _list(self) -> SheetPart:
        answers = "session.answer_list"
        return SheetPart(
            self.tr("In de lijst met antwoorden"),
            (
                self._key("session.entry", "↑", words=self.tr("uit een leeg veld naar de lijst")),
                self._key(answers, "E", words=self.tr("wijzigt het antwoord")),
                self._key(answers, "W", "N"),
                self._key(answers, "H"),
                self._key(answers, "V"),
                self._key(answers, "C", words=self.tr("deze twee spreken elkaar tegen")),
                self._key(answers, "Alt+↑", "Alt+↓", words=self.tr("verplaatst")),
                self._key(answers, "Del", words=self.tr("gooit weg; het kan terug")),
            ),
        )

    def _notes(self) -> SheetPart:
        writing, order = "steps.board.writing", "steps.board.order"
        colours = self.tr("groen ●, geel ▲, roze ■")
        return SheetPart(
            self.tr("Post-its"),
            (
                self._key(writing, "Ctrl+1", "Ctrl+2", "Ctrl+3", words=colours),
                self._key(writing, "Enter", words=self.tr("hangt de post-it op")),
                self._key(order, "Spatie", words=self.tr("kiest er meer")),
                self._key(order, "Ctrl+K", words=self.tr("nieuwe cluster met wat je koos")),
                self._key(order, "1–9", words=self.tr("naar de cluster met dat nummer")),
                self._key(order, "+", "–"),
            ),
        )

    def _saved(self) -> SheetPart:
        at_once = self.tr(
            "Een knop om te bewaren is er niet: wat je typt, staat binnen een seconde op deze computer. "
            "Je leest het bij 'Bewaard'."
        )
        away = self.tr("Is de stick of de map weg? Typ gewoon verder; het bestand volgt later.")
        return SheetPart(
            self.tr("Bewaren en terugnemen"),
            (
                self._key("main_window", "Ctrl+Z", words=self.tr("neemt terug wat je net deed")),
                self._key("main_window", "Ctrl+Y", words=self.tr("doet het toch weer")),
                SheetLine(at_once),
                SheetLine(away),
            ),
        )

    def _two(self) -> SheetPart:
        brings = self.tr("haalt een kopie erbij; je ziet eerst wat ze brengt")
        twice = self.tr("allebei gewijzigd: kiest dat antwoord · alle")
        return SheetPart(
            self.tr("Twee laptops"),
            (
                SheetLine(self.tr("Geef elke laptop een eigen kopie van het bestand, en typ daarin.")),
                self._key("merge", "Ctrl+Shift+M", words=brings),
                self._key("merge", "1–9", "B", words=twice),
            ),
        )

    def _writing(self) -> SheetPart:
        said, page = "workout.said_list", "workout.page"
        return SheetPart(
            self.tr("Na de dag: schrijven"),
            (
                self._key("main_window", "Ctrl+4", "Ctrl+5", words=self.tr("Uitwerken · Indienen")),
                self._key(said, "F9", "Shift+F9", words=self.tr("zet het antwoord in de tekst · als citaat")),
                self._key("workout.editor", "Ctrl+F9", words=self.tr("deze zin steunt op dat antwoord")),
                self._key(page, "Ctrl+PgDn", "Ctrl+PgUp"),
                self._key(page, "Ctrl+Shift+W"),
                self._key("submit", "Ctrl+E", words=self.tr("bij Indienen: het document, in Word of PDF")),
            ),
        )

    def _key(self, module: str, *keys: str, words: str = "") -> SheetLine:
        """The line of the list with these keys where ``module`` hears them; in ``words``, only these keys."""
        here = (group for group in self._groups if group.hears(f"app.ui.{module}"))
        for line in (line for group in here for line in group.keys):
            if set(keys) <= set(line.captions):
                return SheetLine(words, keys) if words else SheetLine(line.words, line.captions)
        raise LookupError(f"the list of keys has no {' · '.join(keys)} at {module}")
