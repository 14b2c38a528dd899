"""Uitwerken."""

from app.ui.help.words.table import Words, WordTable


class WorkoutWords(WordTable):
    """The texts, what was said, and what hangs beside a text."""

    def words(self) -> Words:
        return {
            "workout.header": {
                "outline": self.tr("Toont de lijst met alle teksten."),
                "wanting": self.tr("Een lijst van wat nog ontbreekt. Enter gaat naar de plaats zelf."),
                "sheets.PROFILE": self.tr("Het praktijkprofiel uit de oefening, om verder in te vullen."),
                "sheets.REMARKS": self.tr("Wat lezers opmerkten, en wat je ermee deed."),
                "sheets.SOURCES": self.tr("Waar jullie keuzes op steunen: boeken, onderzoek, ervaring."),
                "sheets.CHAIN": self.tr(
                    "Volgen aanleiding, doelgroep, doel en aanpak uit elkaar? Hier zie je ze naast elkaar."
                ),
            },
            "workout.outline_pane": {
                "phase": self.tr("Welke teksten je ziet: die van het niveau waar je aan werkt, of allemaal."),
                "list": self.tr("Alle teksten van het grondplan, met hoe ver elke tekst is."),
            },
            "workout.answers_pane": {
                "filter_button": self.tr(
                    "Toont enkel de antwoorden van één tafel, één dag of met één teken."
                ),
                "photo_button": self.tr("De foto's bij deze vraag."),
                "list": self.tr(
                    "Wat er gezegd is bij deze vraag. F9 zet het gekozen antwoord in de tekst. "
                    "Wat je gebruikte, wordt grijs; de antwoorden zelf veranderen nooit."
                ),
            },
            "workout.text_head": {"help_button": self.tr("Toont de uitleg bij deze vraag.")},
            "workout.paper": {
                "editor": self.tr(
                    "Hier schrijf je de tekst. Alles wordt vanzelf bewaard. Je mag plakken uit Word."
                ),
                "begin": self.tr("Zet het eerste antwoord in de tekst, als begin."),
            },
            "workout.editor.format_bar": {
                "": self.tr("De opmaak van de woorden die je koos. Nog eens drukken haalt ze weer weg."),
            },
            "workout.hints_line": {
                "": self.tr(
                    "Tips om vlotter te lezen, zoals een lange zin of een moeilijk woord. Jij beslist."
                ),
            },
            "workout.text_foot": {
                "ready": self.tr("Zegt dat deze tekst af is. Je kan er nog altijd in schrijven."),
                "forward": self.tr("Gaat naar de volgende tekst van het grondplan."),
            },
            "workout.side_pane": {
                "list": self.tr("Wat bij deze tekst hoort: wat je nog moet vragen, hiaten en opmerkingen."),
                "next_remark": self.tr("Gaat naar de volgende opmerking van een lezer."),
                "new_gap": self.tr(
                    "Een hiaat is wat nog nodig is om dit goed te doen. Typ het en druk op Enter."
                ),
            },
        }
