"""The keys of the other kinds of step: statements, scores, choices, agreements, a series, trajectories."""

from app.ui.preferences.keys.key_list import KeyGroup
from app.ui.preferences.keys.table import KeyTable, group


class WeighingKeys(KeyTable):
    """What people weigh, choose and agree on, and what they tell."""

    def groups(self) -> tuple[KeyGroup, ...]:
        place = self.tr("Sessie")
        return (
            group(
                place,
                self.tr("stellingen"),
                "steps.check",
                ("J · D · E · V", self.tr("ja · deels · nee · nvt")),
                ("Terugspatie", self.tr("haalt het antwoord weg")),
                ("Tab", self.tr("de toelichting, en dan de volgende stelling")),
                ("Enter · F2", self.tr("schrijft de toelichting")),
                ("Home · End", self.tr("eerste · laatste stelling van het blok")),
                ("Shift+F1", self.tr("uitleg")),
            ),
            group(
                place,
                self.tr("score"),
                "steps.scale steps.said_rows",
                ("Enter · Alt+G", self.tr("voegt de score toe · geen cijfer")),
                ("Ctrl+Enter", self.tr("toont de scores aan de zaal")),
                ("Ctrl+1 · Ctrl+2", self.tr("een sterk punt · een ontwikkelpunt")),
                ("↓", self.tr("van het veld naar de lijst")),
                ("E · M · Del", self.tr("in een lijst: wijzigt · zet het bij het andere · gooit weg")),
            ),
            group(
                place,
                self.tr("keuze"),
                "steps.choice",
                ("1–9", self.tr("kiest")),
                ("+ · –", self.tr("een hand erbij · eraf")),
                ("↑ · ↓", self.tr("naar een andere keuze")),
                ("D · W", self.tr("dit is het besluit, met waarom · van wie de stem is")),
                ("Ctrl+Enter", self.tr("toont de stemmen aan de zaal")),
            ),
            group(
                place,
                self.tr("afspraken en reeks"),
                "steps.agreements steps.series",
                ("Ctrl+S", self.tr("bewaart het resultaat als Word of PDF")),
                ("Alt+← · Alt+→", self.tr("de reeks: een week vroeger · later")),
                ("Del", self.tr("de reeks: laat wegvallen, of neemt terug op")),
            ),
            group(
                place,
                self.tr("praktijkervaringen"),
                "steps.timeline",
                ("Ctrl+N", self.tr("nieuw verhaal; bij leerinzichten een nieuw leerinzicht")),
                ("Enter", self.tr("voegt een moment of een factor toe; erop: wijzigt")),
                ("↑ · ↓ · ← · →", self.tr("loopt door het verloop")),
                ("+ · –", self.tr("in een leeg veld: de factor hielp · hinderde")),
                (
                    "Ctrl+1 · Ctrl+2 · Ctrl+3 · Ctrl+4",
                    self.tr("wie ziet het zo: jongere, ouder, hulpverlener, beleid"),
                ),
                ("Shift+← · Shift+→ · Del", self.tr("een moment of factor: verplaatst · gooit weg")),
                ("Ctrl+↑ · Ctrl+↓", self.tr("een ander verhaal of leerinzicht")),
                ("F2", self.tr("de titel van het verhaal, of andere woorden")),
                ("F6", self.tr("hoe het afliep: het volgende")),
                ("V", self.tr("in de matrix: zegt dat ze hetzelfde zijn")),
                ("Ctrl+F", self.tr("bij leerinzichten: zoekt een factor")),
                ("Ctrl+R", self.tr("toont dit verhaal aan de zaal, en weer niet")),
            ),
        )
