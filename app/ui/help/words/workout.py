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
                    "Zoekt in deze antwoorden, of toont enkel die van één tafel of één dag."
                ),
                "photo_button": self.tr("De foto's bij deze vraag."),
                "list": self.tr(
                    "Wat er gezegd is bij deze vraag. F9 zet het gekozen antwoord in de tekst. "
                    "Wat je gebruikte, wordt grijs; de antwoorden zelf veranderen nooit."
                ),
            },
            "workout.pane_handle": {
                "": self.tr(
                    "Maakt de kolommen ernaast breder of smaller: sleep, klik, of gebruik de pijlen."
                    " Home zet ze terug zoals in het begin."
                )
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
            "workout.sources.sheet": {
                "paste": self.tr(
                    "Plak een titel, een webadres of een DOI en druk op Enter. De rest vul je rechts aan."
                ),
                "search": self.tr("Zoekt in titels, auteurs en jaren."),
                "list": self.tr("Alle bronnen van deze praktijk."),
                "bring": self.tr("Leest bronnen in uit een bestand van bijvoorbeeld Zotero."),
                "as_bib": self.tr("Bewaart de bronnen voor een programma zoals Zotero."),
                "as_paper": self.tr("Maakt een bronnenlijst om mee te sturen."),
                "to_form": self.tr("Toont de gegevens van de gekozen bron."),
                "to_matrix": self.tr(
                    "Toont welk onderdeel op welke soort kennis steunt, en wat nog leeg is."
                ),
            },
            "workout.sources.source_form": {
                "kinds": self.tr(
                    "Welke soort kennis dit is: onderzoek, ervaring van wie het werk doet, of van gezinnen."
                ),
                "key": self.tr("De korte naam van deze bron, voor wie ze in een ander programma gebruikt."),
                "": self.tr(
                    "De gegevens van de bron. Vul in wat je weet; de lijst maakt er een verwijzing van."
                ),
            },
            "workout.said_filter": {
                "search": self.tr("Toont enkel de antwoorden met dit woord."),
                "who": self.tr("Toont enkel wat deze persoon of tafel zei."),
                "day": self.tr("Toont enkel wat op deze dag gezegd werd."),
                "unused": self.tr("Verbergt wat al in de tekst staat, en wat niet nodig was."),
            },
            "workout.sources.grounding_view": {
                "": self.tr("Welke soort kennis elk onderdeel draagt. Enter gaat naar de tekst of de bron."),
            },
            "workout.chain.sheet": {
                "loose": self.tr("Schakels die nog nergens aan vasthangen. Enter gaat ernaartoe."),
                "ask": self.tr("Maakt er een vraag van, om straks aan de groep te stellen."),
            },
            "workout.chain.column": {
                "": self.tr(
                    "Eén schakel van de ketting. Verbind wat uit elkaar volgt; wat los blijft, valt op."
                ),
            },
            "workout.remarks.remark_view": {
                "go": self.tr("Gaat naar de woorden waar deze opmerking bij hoort."),
                "": self.tr("Hangt de opmerking bij de tekst waar ze over gaat."),
            },
            "workout.remarks.remark_form": {
                "": self.tr("Hoe ver jullie zijn met deze opmerking, en wat jullie antwoorden."),
            },
            "workout.remarks.sheet": {
                "write_letter": self.tr("Maakt een brief die meegaat met jullie antwoorden."),
                "sieves": self.tr(
                    "Welke opmerkingen je ziet: alle, wat nog open is, of wat nergens meer past."
                ),
                "author": self.tr("Toont enkel de opmerkingen van één lezer."),
                "list": self.tr("Wat lezers opmerkten. Zeg bij elk wat jullie ermee doen."),
                "bring": self.tr("Haalt de opmerkingen uit een Word-bestand dat terugkwam."),
                "write_answers": self.tr("Maakt een Word-bestand met jullie antwoord op elke opmerking."),
            },
            "workout.side_pane": {
                "list": self.tr("Wat bij deze tekst hoort: wat je nog moet vragen, hiaten en opmerkingen."),
                "next_remark": self.tr("Gaat naar de volgende opmerking van een lezer."),
                "new_gap": self.tr(
                    "Een hiaat is wat nog nodig is om dit goed te doen. Typ het en druk op Enter."
                ),
            },
            "workout.wanting_over": {
                "level": self.tr("Voor een hoger niveau is meer nodig. Begin met het niveau dat nu volgt."),
                "list": self.tr("Wat nog leeg of niet af is. Enter gaat naar de tekst zelf."),
            },
            "workout.find_bar": {
                "wanted": self.tr(
                    "Zoekt een woord in alle teksten van het grondplan. Enter gaat naar de volgende plaats."
                ),
                "new": self.tr("Wat er in de plaats komt. Leeg haalt het gezochte woord weg."),
                "whole": self.tr("Vindt ‘huis’ dan niet in ‘speelhuis’ of ‘huisje’."),
                "case": self.tr("Maakt verschil tussen ‘Huis’ en ‘huis’."),
                "list": self.tr("Elke plaats, met de zin eromheen. De pijlen lopen erdoor."),
                "before": self.tr("Gaat naar de vorige plaats, ook in een andere tekst."),
                "after": self.tr("Gaat naar de volgende plaats, ook in een andere tekst."),
                "one": self.tr("Vervangt het hier, en gaat naar de volgende plaats."),
                "all": self.tr("Vervangt het overal in één keer. Ctrl+Z neemt dat ook in één keer terug."),
                "close_button": self.tr("Sluit het zoeken en gaat terug naar de tekst."),
            },
            "workout.cites_line": {
                "buttons": self.tr("Toont het antwoord waar deze zin op steunt."),
                "lean": self.tr(
                    "Onthoudt dat de zin bij de cursor komt van het antwoord dat links gekozen is. Nog eens"
                    " drukken haalt dat weg."
                ),
            },
        }
