"""Praktijkervaringen: verhalen with their moments and factors, the matrix, and what people learn."""

from app.ui.help.words.table import Words, WordTable


class TimelineWords(WordTable):
    """What is told, moment by moment, and what comes of it."""

    def words(self) -> Words:
        return {
            "steps.timeline.screen": {
                "room_button": self.tr(
                    "De zaal ziet dit verhaal mee. Zolang je dit niet kiest, ziet ze enkel de vraag."
                ),
            },
            "steps.timeline.course_pane": {
                "cases": self.tr("De verhalen van deze groep. De pijlen kiezen een ander verhaal."),
                "add_case": self.tr(
                    "Begint een nieuw verhaal. Je typt eerst een titel, zonder namen van mensen."
                ),
                "title": self.tr(
                    "Een titel waaraan de groep het verhaal herkent. Zet er geen namen in: de titel kan in "
                    "de zaal komen."
                ),
                "endings": self.tr(
                    "Zeg hoe het verhaal afliep. In de matrix zie je dan wat in goede verhalen terugkomt."
                ),
                "view": self.tr(
                    "Het verloop, van begin tot eind. De pijlen kiezen een moment of een factor, Enter "
                    "wijzigt het."
                ),
            },
            "steps.timeline.moment_entry": {
                "field": self.tr("Typ wat er gebeurde, in één zin. Enter zet het achteraan in het verloop."),
                "when": self.tr(
                    "Wanneer het ongeveer was, zoals ‘begin november’ of ‘na de zomer’. Leeg laten mag."
                ),
                "button": self.tr(
                    "Zet dit moment achteraan in het verloop. Daarna kan je meteen het volgende typen."
                ),
            },
            "steps.timeline.factor_entry": {
                "field": self.tr(
                    "Typ wat het verschil maakte op het gekozen moment. Begin met + of – om te zeggen of "
                    "het hielp."
                ),
                "helped": self.tr("De factor die je typt, maakte het beter."),
                "hindered": self.tr("De factor die je typt, maakte het moeilijker."),
                "choices": self.tr("Wie het zo ziet. Nog eens drukken laat het weer open."),
                "other": self.tr(
                    "Voor iemand die er niet bij staat. Typ een woord, geen naam van een persoon."
                ),
                "button": self.tr("Zet deze factor bij het gekozen moment."),
            },
            "steps.timeline.matrix_pane": {
                "table": self.tr(
                    "Wat in meer verhalen terugkomt, staat bovenaan. Enter geeft een factor andere woorden."
                ),
                "same": self.tr(
                    "Kies eerst twee of meer factoren. Ze krijgen dan dezelfde woorden en tellen als één."
                ),
            },
            "steps.timeline.lesson_pane": {
                "list": self.tr("De leerinzichten die jullie al schreven."),
                "add": self.tr(
                    "Begint een nieuw leerinzicht: iets wat je een volgende keer anders of weer zo doet."
                ),
                "text": self.tr("Wat jullie leren, in een zin die ook een ander begrijpt."),
                "secured": self.tr(
                    "Wat ervoor zorgt dat het geen goed voornemen blijft: een afspraak, een formulier, een "
                    "overleg."
                ),
                "case": self.tr(
                    "Het verhaal waar dit uit komt. Komt het uit meer verhalen, laat het dan open."
                ),
                "finder": self.tr("Typ een woord om in een lange lijst snel een factor te vinden."),
                "factors": self.tr(
                    "Vink aan waar dit op steunt. Zo blijft het leerinzicht bij wat er verteld is."
                ),
                "yields": self.tr("Vink aan wat dit oplevert. Het komt zo in de uitvoer met leerinzichten."),
            },
        }
