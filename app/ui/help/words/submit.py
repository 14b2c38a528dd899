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
            "submit.sub_page": {"back": self.tr("Gaat terug naar het overzicht van Indienen.")},
            "submit.form_text_page": {
                "copy_all": self.tr("Kopieert alle velden, om in een mail of een document te plakken."),
                "": self.tr("Kopieer veld per veld en plak in het aanmeldingsformulier."),
            },
            "submit.mail_page": {
                "begin": self.tr(
                    "Opent je mailprogramma met deze tekst. Het document voeg je daar zelf toe."
                ),
                "": self.tr("Een mail om mee te sturen. Pas ze aan zoals je wil."),
            },
            "submit.way_page": {
                "list": self.tr("Alle stappen tot publicatie. Kies er een om de datum te noteren.")
            },
            "submit.way_panel": {
                "": self.tr("Wat jullie over deze stap onthouden: een datum, afspraken, een document.")
            },
            "submit.return_end": {
                "step": self.tr(
                    "Kies het Word-bestand dat terugkwam. Je ziet eerst alles; er verandert nog niets."
                )
            },
            "submit.sent_line": {
                "open": self.tr("Opent het bestand dat je net maakte."),
                "folder": self.tr("Toont de map waarin het staat."),
            },
            "submit.without_plan": {
                "step": self.tr("Gaat naar de werkvormen. Daar kies je het grondplan."),
            },
            "submit.fill_form_page": {
                "list": self.tr("Welke teksten een plaats krijgen, en wat in het formulier nog leeg blijft."),
                "anonymous": self.tr("Laat de naam en het mailadres van de contactpersoon weg."),
                "forget": self.tr("Haalt het formulier uit de praktijk. De teksten blijven staan."),
                "write": self.tr("Vraagt waar het bestand komt, en bewaart het."),
            },
            "submit.erase_page": {
                "search": self.tr("Typ enkele woorden van het antwoord; kies het dan in de lijst."),
                "keep": self.tr("Wist niets."),
                "sure": self.tr("Wist het nu. Dit kan je niet ongedaan maken."),
                "approved": self.tr(
                    "Zeg dat de beschrijving goedgekeurd is. Daarna heb je de ruwe antwoorden niet meer "
                    "nodig."
                ),
                "erase": self.tr(
                    "Wist het uit het bestand en uit de reservekopieën. We vragen eerst nog of je zeker bent."
                ),
                "subject": self.tr(
                    "Wat je wil wissen: één antwoord, alles wat iemand zei, of hoe een tekst vroeger was."
                ),
                "list": self.tr("Wat er weggaat en waar het nog staat. Daarna is het echt weg."),
            },
            "submit.lock_page": {
                "": self.tr(
                    "Maakt een kopie die enkel opengaat met het wachtwoord. Wij kunnen het niet terugvinden."
                ),
            },
            "submit.document_page": {"write": self.tr("Vraagt waar het bestand komt, en bewaart het.")},
            "submit.wishes_form": {
                "level": self.tr("Het niveau bepaalt welke vragen in het document komen."),
                "gaps": self.tr(
                    "Zet bij een lege vraag dat ze nog niet beschreven is. Zo ziet de lezer wat nog komt."
                ),
                "final": self.tr("Laat het woord ‘ontwerp’ weg. Doe dit als iedereen akkoord is."),
                "provenance": self.tr("Zet bij een zin een verwijzing naar de antwoorden waar ze op steunt."),
                "anonymous": self.tr("Laat alle namen van deelnemers weg uit het document."),
                "": self.tr("Wat in het document komt. Rechts zie je meteen hoe het eruitziet."),
            },
            "submit.template_choice": {
                "choose": self.tr(
                    "Gebruik het Word-sjabloon van je organisatie: het document krijgt die opmaak."
                ),
                "": self.tr("Het sjabloon dat het document zijn opmaak geeft."),
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
            "submit.level_panel": {
                "have": self.tr(
                    "Zeg dit pas als EXPOO of de commissie het bevestigde. Terugzetten kan altijd."
                ),
                "want": self.tr("Zet het vlaggetje bij dit niveau. We tonen dan wat daarvoor nog ontbreekt."),
                "close_it": self.tr("Sluit de uitleg bij dit niveau. Er verandert niets."),
            },
            "submit.compare_page": {
                "before": self.tr("De oudste stand van de twee."),
                "after": self.tr("De stand waarmee je vergelijkt, meestal die van nu."),
                "questions": self.tr("Kies een vraag om te zien welke woorden erbij kwamen of weggingen."),
            },
            "submit.return_page": {
                "files": self.tr("Word-bestanden die eerder terugkwamen, om opnieuw te bekijken."),
                "choose": self.tr(
                    "Kies het Word-bestand dat een lezer terugstuurde. Er verandert nog niets aan je teksten."
                ),
                "list": self.tr(
                    "Alles wat in Word anders is, per vraag. Kies er een om het naast je eigen tekst te zien."
                ),
            },
            "submit.return_view": {
                "view": self.tr(
                    "Jouw tekst met wat er in Word veranderde: gemerkt staat wat erbij komt en wat weggaat."
                ),
                "take": self.tr("Zet deze verandering in je tekst. Ctrl+Z neemt ze terug."),
                "leave_it": self.tr(
                    "Houdt je eigen tekst. Deze verandering komt niet meer terug in de lijst."
                ),
                "next": self.tr("Gaat naar het volgende verschil, zonder nu te kiezen."),
                "previous": self.tr("Gaat naar het vorige verschil, zonder nu te kiezen."),
            },
        }
