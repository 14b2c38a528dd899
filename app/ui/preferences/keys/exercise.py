"""The keys of the exercise: the board, the profile and the cards."""

from app.ui.preferences.keys.key_list import KeyGroup
from app.ui.preferences.keys.table import KeyTable, group


class ExerciseKeys(KeyTable):
    """Post-its, votes, the practice profile, and the conversation cards."""

    def groups(self) -> tuple[KeyGroup, ...]:
        place = self.tr("Sessie")
        return (
            group(
                place,
                self.tr("bord: schrijven"),
                "steps.board.writing steps.board.note_entry steps.board.note_grid steps.board.screen",
                ("Enter · Ctrl+Enter", self.tr("hangt de post-it op · hangt een geplakte lijst op")),
                (
                    "Ctrl+1 · Ctrl+2 · Ctrl+3",
                    self.tr("de kleur van wat je schrijft, of van de post-its die je koos"),
                ),
                ("Ctrl+O", self.tr("haalt post-its uit een bestand")),
                ("E · W · H · Del", self.tr("een post-it: wijzigt · wie · niet op het scherm · gooit weg")),
            ),
            group(
                place,
                self.tr("bord: ordenen en stemmen"),
                "steps.board",
                ("↑ · ↓ · ← · →", self.tr("naar een andere post-it")),
                ("Spatie · Ctrl+A", self.tr("kiest er meer · kiest ze allemaal")),
                ("1–9 · 0", self.tr("naar de cluster met dat nummer · maakt de post-it weer los")),
                ("Ctrl+K · Ctrl+Shift+K", self.tr("nieuwe cluster met wat je koos · splitst ze af")),
                ("F2 · V · Del", self.tr("een cluster: geeft een naam · voegt samen · lost op")),
                ("S · X", self.tr("een cluster: eigen aan deze praktijk · klapt dicht of open")),
                ("U", self.tr("een cluster: toont de post-its zonder stipje, of vouwt ze weg")),
                ("N · E · R · Del", self.tr("een post-it: nieuw · wijzigt · andere kleur · gooit weg")),
                ("W · H · Shift+K", self.tr("een post-it: wie het zei · niet op het scherm · soort kennis")),
                ("+ · –", self.tr("een stipje erbij · eraf")),
                ("A · P", self.tr("telt de handen · kiest van wie de stipjes zijn")),
                ("Ctrl+F · O", self.tr("zoekt · toont een lange post-it helemaal")),
                ("Enter · Esc", self.tr("toont de cluster aan de zaal · de zaal ziet weer de muur")),
                ("K · M", self.tr("kleuren naast elkaar · de vrije muur, en terug")),
            ),
            group(
                place,
                self.tr("bord: de vrije muur"),
                "steps.board.wall steps.board.wall_choice",
                ("Ctrl+↑ · Ctrl+↓ · Ctrl+← · Ctrl+→", self.tr("verhangt de post-it")),
                ("G · Shift+G · Ctrl+G", self.tr("legt wat je koos in rijen · in een kolom · in één rij")),
                ("Home", self.tr("hele muur of dichtbij")),
                ("D · Shift+D", self.tr("dichter · verder")),
                ("M", self.tr("terug naar de kolommen")),
            ),
            group(
                place,
                self.tr("praktijkprofiel, ook bij Uitwerken"),
                "steps.profile steps.spread_over",
                ("F8", self.tr("de volgende open vraag; in Sessie ziet de zaal ze ook")),
                (
                    "Enter · Esc",
                    self.tr("schrijft in dit vak, en met Tab in het volgende · laat het zoals het was"),
                ),
                ("F9", self.tr("neemt de gekozen post-it op in het vak")),
                ("Ctrl+Enter", self.tr("nieuwe kernactiviteit")),
                ("F2 · V · Del", self.tr("geeft een naam · voegt samen · gooit weg")),
                ("Alt+↑ · Alt+↓", self.tr("verplaatst een kernactiviteit")),
                ("Alt+← · Alt+→", self.tr("naar een andere kerncomponent")),
                ("O", self.tr("wie het zo doet: 1 iedereen, 2 sommige, 3 één organisatie")),
                ("1 · 2 · 3", self.tr("na O: iedereen · sommige · één organisatie")),
                ("Ctrl+R · Ctrl+K", self.tr("in Sessie: leest voor aan de zaal · toont het voorbeeld")),
            ),
            group(
                place,
                self.tr("gesprekskaarten"),
                "steps.cards",
                ("Ctrl+K", self.tr("stapels en casussen")),
                ("W · N", self.tr("wel · niet in dit gezin; in een tekstveld samen met Alt")),
                ("Ctrl+Enter", self.tr("iemand anders zegt iets over deze kaart")),
                ("Spatie", self.tr("bij open kaarten: kiest de kaart")),
                ("R · S", self.tr("een andere kaart · sla deze mens over")),
                ("C · D", self.tr("de casus · de reden op het scherm, en weer weg")),
                ("E · X", self.tr("wijzigt de vorige beurt · stopt het spel, of speelt verder")),
                ("1–9", self.tr("in de volgorde: zet deze mens op die plaats")),
                ("Alt+↑ · Alt+↓ · Del", self.tr("in de volgorde: verplaatst · haalt weg")),
            ),
        )
