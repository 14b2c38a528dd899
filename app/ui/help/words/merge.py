"""A copy that comes in, and what is to be chosen then."""

from app.ui.help.words.table import Words, WordTable


class MergeWords(WordTable):
    """What people look at before and after a copy is taken in."""

    def words(self) -> Words:
        return {
            "merge.line": {
                "choose": self.tr(
                    "Toont wat jullie allebei wijzigden, naast elkaar. Tot je kiest, blijft alles bewaard."
                ),
            },
            "merge.preview_panel": {
                "sums": self.tr("Hoeveel er bijkomt, van wie het is en bij welk onderdeel het hoort."),
                "things": self.tr("Alles wat de kopie meer heeft. Er is nog niets veranderd."),
                "take": self.tr("Zet dit alles in jouw bestand. Eén keer Ctrl+Z neemt het terug."),
                "leave_it": self.tr("Laat je bestand zoals het is. De kopie verandert ook niet."),
            },
            "merge.choice_panel": {
                "list": self.tr(
                    "Wat jullie allebei anders schreven. Kies een regel en zeg rechts wat het wordt."
                ),
                "both": self.tr(
                    "Houdt allebei: twee teksten komen onder elkaar, en wie er twee keer staat, wordt één "
                    "persoon."
                ),
                "other": self.tr("Typ zelf wat het wordt. Je begint met de tekst die er nu staat."),
                "typed": self.tr("Typ hier wat het wordt. Ctrl+Enter bewaart het."),
                "keep_typed": self.tr("Bewaart wat je typte, en gaat naar de volgende keuze."),
                "next": self.tr("Slaat deze keuze over. Ze blijft staan voor later."),
                "back": self.tr("Alles is gekozen. Je gaat terug naar waar je was."),
            },
            "merge.side_by_side": {
                "difference": self.tr(
                    "Beide teksten in één, met gemerkt wat er in de andere bij staat of weg is."
                ),
            },
            "merge.option_card": {
                "text": self.tr("Eén van de twee teksten, met erboven van wie hij is en van wanneer."),
                "take": self.tr("Deze tekst wordt het. De andere blijft in de geschiedenis van het bestand."),
            },
        }
