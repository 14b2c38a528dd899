"""Indienen."""

from app.ui.help.words.table import Words, WordTable


class SubmitWords(WordTable):
    """How far the description is, and what goes out."""

    def words(self) -> Words:
        return {
            "submit.level_card": {
                "way": self.tr("De stappen van aanmelden tot publicatie, met data, afspraken en documenten."),
            },
            "submit.level_line": {
                "": self.tr("De niveaus van een beschrijving. Het vlaggetje is waar jullie naartoe willen."),
            },
            "submit.overview": {
                "reached": self.tr("Zeg hier dat EXPOO of de commissie jullie dit niveau gaf."),
                "wants": self.tr(
                    "Wat er nog mist voor het volgende niveau. Enter gaat naar de plaats zelf. "
                    "Je mag het document altijd maken, ook als er nog iets mist."
                ),
                "word": self.tr("Je kiest wat erin komt en ziet de bladzijden. Pas daarna bewaar je."),
                "form": self.tr("Vult het Word-formulier in dat je bij Werkvormen binnenhaalde."),
            },
            "submit.documents_card": {
                "": self.tr(
                    "Wat je nog kan maken. Voor iets weggaat, zie je eerst wat naar een cliënt kan wijzen."
                ),
            },
            "submit.versions_panel": {
                "list": self.tr(
                    "Wat je eerder maakte of een naam gaf. Kies er een om te vergelijken met nu."
                ),
                "rename": self.tr(
                    "Geeft de teksten van nu een naam, zodat je er later naar terug kan kijken."
                ),
                "": self.tr("Eerdere versies van jullie teksten."),
            },
        }
