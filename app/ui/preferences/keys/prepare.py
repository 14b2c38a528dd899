"""The keys of Voorbereiden."""

from app.ui.preferences.keys.key_list import KeyGroup
from app.ui.preferences.keys.table import KeyTable, group


class PrepareKeys(KeyTable):
    """The parts of the preparation, a guide of one's own, and a form from Word."""

    def groups(self) -> tuple[KeyGroup, ...]:
        place = self.tr("Voorbereiden")
        return (
            group(
                place,
                "",
                "prepare.page prepare.column prepare.header",
                ("Alt+1 · Alt+2 · Alt+3 · Alt+4 · Alt+5", self.tr("naar het onderdeel met dat nummer")),
                ("F5", self.tr("start de sessie, of gaat ernaartoe")),
                ("→", self.tr("in de kolom links: aan het werk in dit onderdeel")),
            ),
            group(
                place,
                self.tr("agenda"),
                "prepare.agenda prepare.agenda_table prepare.agenda_row prepare.agenda_side "
                "prepare.days prepare.block_panel prepare.agenda_start prepare.enough_panel",
                ("0–9", self.tr("typt hoeveel minuten het blok duurt")),
                ("F2", self.tr("wijzigt de woorden van het blok")),
                ("Ctrl+Enter", self.tr("nieuw blok")),
                ("Spatie · P", self.tr("maakt er een pauze van, of toch niet")),
                ("Alt+↑ · Alt+↓ · Del", self.tr("verplaatst het blok · gooit het weg")),
                ("F4", self.tr("alles van dit blok")),
                ("F6", self.tr("datum en plaats")),
                ("F7", self.tr("de reeks")),
                ("F8", self.tr("wat als het uitloopt?")),
                ("Ctrl+P", self.tr("de uitnodiging, de agenda en de spiekbrieven op papier")),
            ),
            group(
                place,
                self.tr("mensen en tafels"),
                "prepare.people_part prepare.person_acts prepare.person_list prepare.person_editor "
                "prepare.crowd prepare.table_head prepare.tables_board prepare.seat_keys "
                "prepare.paste_panel prepare.add_person",
                ("0–9", self.tr("zet iemand aan de tafel met dat nummer; 0: zonder tafel")),
                ("A", self.tr("kon niet komen, of toch wel")),
                ("Enter · F2", self.tr("de gegevens van deze persoon · een andere naam voor de tafel")),
                ("Alt+↑ · Alt+↓ · Del", self.tr("verplaatst de persoon · gooit weg")),
                ("Ctrl+V", self.tr("plakt een lijst met namen")),
                ("Ctrl+F", self.tr("zoekt iemand in een lange lijst")),
            ),
            group(
                place,
                self.tr("zaal en schermen"),
                "prepare.screen_map prepare.room_part",
                ("← · → · ↑ · ↓", self.tr("naar een ander scherm op de kaart")),
            ),
            group(
                place,
                self.tr("werkvormen"),
                "prepare.methods prepare.guide.form_choice prepare.guide.things",
                ("Ctrl+O", self.tr("haalt vragen uit een bestand of een Word-formulier")),
            ),
            group(
                place,
                self.tr("een eigen draaiboek"),
                "prepare.guide",
                ("Ctrl+N · Ctrl+Shift+N", self.tr("nieuwe stap · nieuw blok")),
                ("Enter · → · F2", self.tr("van de stap naar haar velden")),
                ("Alt+↑ · Alt+↓", self.tr("verplaatst de stap of het blok")),
                ("Ctrl+D · Del", self.tr("kopieert · gooit weg")),
                ("F8", self.tr("het volgende dat nog niet klopt")),
                ("Ctrl+Enter · Esc", self.tr("neemt het draaiboek in gebruik · gaat terug")),
            ),
            group(
                place,
                self.tr("een Word-formulier"),
                "prepare.form_review prepare.form_lines_list",
                ("O · V", self.tr("deze regel is een onderdeel · een vraag")),
                ("U · N", self.tr("deze regel is uitleg bij de vraag erboven · niets")),
                ("G", self.tr("deze regel vraagt een gegeven van de praktijk, zoals de titel")),
                ("Enter · F2", self.tr("wijzigt de tekst van de regel")),
                (
                    "Ctrl+Z · Ctrl+Y · Ctrl+Shift+Z",
                    self.tr("neemt de laatste verbetering terug · doet ze toch"),
                ),
                ("Ctrl+Enter · Esc", self.tr("gebruikt dit formulier · gaat terug en gebruikt niets")),
            ),
        )
