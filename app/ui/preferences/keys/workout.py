"""The keys of Uitwerken."""

from app.ui.preferences.keys.key_list import KeyGroup
from app.ui.preferences.keys.table import KeyTable, group


class WorkoutKeys(KeyTable):
    """The text and what stands beside it."""

    def groups(self) -> tuple[KeyGroup, ...]:
        place = self.tr("Uitwerken")
        return (
            group(
                place,
                "",
                "workout.page workout.header workout.outline workout.outline_pane workout.paper "
                "workout.panes workout.pane_handle workout.text_head workout.text_foot workout.wanting_over "
                "workout.side_pane workout.hints_line workout.lines_list session.jump",
                ("Ctrl+PgDn · Ctrl+PgUp", self.tr("volgende · vorige tekst")),
                ("Ctrl+G", self.tr("springt naar een tekst of een antwoord: typ enkele letters")),
                ("F6 · Shift+F6", self.tr("volgende · vorige kolom")),
                (
                    "← · → · Home",
                    self.tr("tussen twee kolommen (Tab komt er): maakt ze breder of smaller · zoals eerst"),
                ),
                ("F11", self.tr("enkel de tekst, en terug")),
                ("F4", self.tr("de lijst met teksten in een smal venster")),
                ("Shift+F1", self.tr("uitleg bij de vraag")),
                ("Ctrl+Shift+W", self.tr("wat ontbreekt, per niveau")),
                ("Ctrl+Shift+P", self.tr("het praktijkprofiel, en terug naar de tekst")),
                ("Ctrl+Shift+B", self.tr("de bronnen, en terug")),
                ("Ctrl+Shift+Y", self.tr("de ketting, en terug")),
                ("Ctrl+Shift+R", self.tr("alle opmerkingen in één lijst, en terug")),
                ("F8 · Shift+F8", self.tr("volgende · vorige opmerking van een lezer, eerst de open")),
            ),
            group(
                place,
                self.tr("de tekst"),
                "workout.editor workout.find_bar workout.cites_line workout.source_line workout.page "
                "workout.spelling_beside",
                ("Ctrl+B · Ctrl+I · Ctrl+K", self.tr("vet · cursief · link")),
                ("Ctrl+Shift+L · Ctrl+Shift+G", self.tr("lijst · genummerde lijst")),
                ("Ctrl+Shift+K · Ctrl+Shift+T", self.tr("tussenkop · tabel")),
                (
                    "Ctrl+Alt+1 · Ctrl+Alt+2 · Ctrl+Alt+3 · Ctrl+Alt+0",
                    self.tr("grote · middelgrote · kleine tussenkop · gewone tekst"),
                ),
                ("Ctrl+Shift+C", self.tr("verwijst naar een bron")),
                ("Ctrl+Shift+V", self.tr("plakt zonder opmaak")),
                ("F7", self.tr("het volgende woord dat niet in het woordenboek staat")),
                (
                    "1–6 · T",
                    self.tr("bij zo'n woord: zet dat voorstel in de tekst · zet het in de woordenlijst"),
                ),
                ("Ctrl+F · Ctrl+H", self.tr("zoekt · zoekt en vervangt in alle teksten")),
                ("F3 · Shift+F3", self.tr("volgende · vorige plaats")),
                ("Ctrl+F9", self.tr("zegt dat deze zin op het gekozen antwoord steunt")),
            ),
            group(
                place,
                self.tr("wat er gezegd is"),
                "workout.said_list workout.said_row workout.at_hand_list workout.answers_pane "
                "workout.said_filter workout.paper workout.page",
                ("F9 · Shift+F9", self.tr("zet het gekozen antwoord in de tekst · als citaat")),
                ("Enter · → · ←", self.tr("toont een lang antwoord helemaal · en weer kort")),
                ("E · F2", self.tr("wijzigt het antwoord")),
                ("N", self.tr("niet nodig in de tekst, of toch wel")),
                ("O", self.tr("wie het zo doet: iedereen, sommige, of één organisatie")),
                ("Spatie · Del", self.tr("bij na te vragen: afgevinkt · gooit weg")),
                ("Ctrl+Shift+A · Ctrl+Shift+F", self.tr("zoekt in de antwoorden · foto's bij de vraag")),
            ),
            group(
                place,
                self.tr("opmerkingen"),
                "workout.remarks",
                ("F8 · Shift+F8", self.tr("volgende · vorige opmerking")),
                ("O · B · K · T", self.tr("open · bezig · klaar · terzijde, met de reden")),
                ("A · Ctrl+Enter", self.tr("typ het antwoord · klaar, en naar de volgende")),
                ("P · Del", self.tr("in de lijst: plaatst ze bij een vraag · gooit ze weg")),
                ("Enter", self.tr("naar de tekst waar ze bij hoort")),
            ),
            group(
                place,
                self.tr("bronnen"),
                "workout.sources",
                ("Ctrl+N", self.tr("nieuwe bron: plak een titel, een adres, een DOI of een verwijzing")),
                ("Enter · F2", self.tr("vult de gekozen bron aan")),
                ("Alt+↑ · Alt+↓ · Del", self.tr("verplaatst · gooit weg")),
                ("Ctrl+F", self.tr("zoekt")),
                ("Ctrl+Shift+O", self.tr("de onderbouwing: welke kennis elk onderdeel draagt")),
            ),
            group(
                place,
                self.tr("ketting"),
                "workout.chain",
                ("Enter", self.tr("op een blok: houdt het vast, en laat het weer los")),
                ("← · →", self.tr("naar de kolom ernaast")),
                ("Spatie", self.tr("dit blok hoort bij het blok dat je vasthoudt, of niet meer")),
                ("N · E · F2 · Del", self.tr("nieuw · wijzigt · wijzigt · gooit weg")),
                ("Alt+↑ · Alt+↓", self.tr("verplaatst")),
                ("V", self.tr("legt wat loshangt als vraag voor aan de groep")),
            ),
        )
