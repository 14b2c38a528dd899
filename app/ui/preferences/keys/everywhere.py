"""The keys that work in the whole window, those of the start page, and those of the room."""

from app.ui.preferences.keys.key_list import KeyGroup
from app.ui.preferences.keys.table import KeyTable, group
from app.ui.projector.keys import MODIFIER


class WindowKeys(KeyTable):
    """Everywhere, and Start."""

    def groups(self) -> tuple[KeyGroup, ...]:
        everywhere, start = self.tr("Overal"), self.tr("Start")
        return (
            group(
                everywhere,
                "",
                "main_window widgets.rail widgets.saved widgets.line typing merge.line preferences trouble "
                "help first_use",
                ("F1", self.tr("deze lijst met toetsen")),
                ("Ctrl+F1", self.tr("hulp bij waar je bent")),
                ("Ctrl+Shift+F1", self.tr("zegt waarvoor de knop of het veld dient waarin je staat")),
                ("Ctrl+,", self.tr("instellingen")),
                (
                    "Ctrl+1 · Ctrl+2 · Ctrl+3 · Ctrl+4 · Ctrl+5",
                    self.tr("Start · Voorbereiden · Sessie · Uitwerken · Indienen"),
                ),
                ("Ctrl+Z", self.tr("neemt terug wat je net deed; in een tekstveld eerst wat je daar typte")),
                ("Ctrl+Y · Ctrl+Shift+Z", self.tr("doet het toch weer")),
                ("Ctrl+Shift+M", self.tr("haalt een kopie erbij, of gaat naar wat nog te kiezen is")),
            ),
            group(
                everywhere,
                self.tr("lijsten, knoppen en velden"),
                "widgets agreement_list agreement_entry who who_over typing steps.over_editor "
                "preferences.words_part",
                ("Tab · Shift+Tab", self.tr("naar het volgende · vorige veld")),
                ("↑ · ↓ · ← · →", self.tr("door een lijst, of naar het antwoord ernaast")),
                (
                    "Home · End · PgUp · PgDn",
                    self.tr("begin · einde · bladzijde terug · verder in een lijst"),
                ),
                ("Enter · Spatie", self.tr("drukt op de knop · vinkt aan of af")),
                ("F2 · E", self.tr("in een lijst: wijzigt wat gekozen is")),
                ("Del", self.tr("in een lijst: gooit weg wat gekozen is; het gaat naar de prullenbak")),
                ("Alt+↑ · Alt+↓", self.tr("in een lijst: verplaatst wat gekozen is")),
                ("Ctrl+V", self.tr("plakt; bij namen en kenmerken ook een hele lijst")),
                ("Terugspatie", self.tr("bij kenmerken: haalt het laatste weg")),
                ("F8 · Shift+F8", self.tr("bij een vergelijking: volgend · vorig verschil")),
                ("Esc", self.tr("sluit wat je opende, of gaat uit het veld")),
            ),
            group(
                self.tr("Hulp"),
                "",
                "help",
                ("↓ · Enter", self.tr("van het zoekveld naar wat gevonden is · naar de tekst")),
                ("Ctrl+F", self.tr("naar het zoekveld")),
                ("Alt+←", self.tr("terug naar wat je daarvoor las")),
            ),
            group(
                start,
                "",
                "start",
                ("Enter", self.tr("gaat verder met de laatste praktijk, of opent wat gekozen is")),
                ("Ctrl+N", self.tr("nieuwe praktijk")),
                ("Ctrl+M", self.tr("nieuw lerend netwerk")),
                ("Ctrl+O", self.tr("opent een bestand")),
                ("Ctrl+F", self.tr("zoekt in wat je eerder opende")),
                ("Ctrl+T", self.tr("zet een vorige toestand terug van de praktijk die gekozen is")),
                ("Del", self.tr("haalt een bestand uit de lijst; het blijft waar het staat")),
            ),
        )


class RoomKeyTable(KeyTable):
    """What the room sees."""

    def groups(self) -> tuple[KeyGroup, ...]:
        place = self.tr("De zaal")
        return (
            group(
                place,
                self.tr("in Sessie en op de beamer; in een tekstveld samen met {key}").format(key=MODIFIER),
                "projector session.page session.room_column session.middle",
                ("L · F5", self.tr("toont de vraag; F5 zet de beamer aan")),
                ("B · .", self.tr("maakt de zaal zwart")),
                ("F", self.tr("houdt het beeld vast terwijl jij verder kijkt")),
                ("T", self.tr("toont de timer groot")),
                ("I", self.tr("toont enkel de opdracht")),
                ("Z", self.tr("pauze: toont tot wanneer")),
                (f"{MODIFIER}+← · {MODIFIER}+→", self.tr("vorige · volgende bladzijde in de zaal")),
            ),
            group(
                place,
                self.tr("in het venster van de zaal zelf"),
                "projector",
                ("← · →", self.tr("vorige · volgende bladzijde")),
                ("PgUp · PgDn", self.tr("vorige · volgende vraag; een klikker doet hetzelfde")),
                ("1–9 · 0", self.tr("toont de cluster met dat nummer · de hele muur")),
                ("F11 · Esc", self.tr("van de zaal over dit venster terug naar het werk")),
            ),
        )
