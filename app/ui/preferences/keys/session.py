"""The keys of a question in Sessie, and of what stands around it."""

from app.ui.preferences.keys.key_list import KeyGroup
from app.ui.preferences.keys.table import KeyTable, group


class SessionKeys(KeyTable):
    """The day, a question and its answers, and what lies over them."""

    def groups(self) -> tuple[KeyGroup, ...]:
        place = self.tr("Sessie")
        return (
            group(
                place,
                "",
                "session.page session.day_column session.strip session.timer_box session.room_column "
                "session.middle session.day_drawer session.jump session.jump_list steps.head "
                "steps.foot session.outline session.parking_lot",
                (
                    "PgDn · PgUp",
                    self.tr(
                        "volgende · vorige vraag, deel van een bord of beurt; een klikker doet hetzelfde"
                    ),
                ),
                ("Ctrl+G", self.tr("springt naar een blok, een vraag of een antwoord: typ enkele letters")),
                ("Shift+F1", self.tr("uitleg bij de vraag")),
                ("F4", self.tr("toont de dag in een smal venster")),
                ("F7", self.tr("start of stopt de timer")),
                ("F5 · F11", self.tr("de beamer · de zaal over dit venster, als er maar één scherm is")),
                ("Ctrl+J", self.tr("begint het blok dat je ziet")),
                ("Ctrl+Shift+N", self.tr("er komt iets onverwachts tussen")),
                ("Ctrl+P", self.tr("zet iets op de parkeerplaats")),
                ("Ctrl+E", self.tr("einde van de dag: wat gedaan is en wat je afspreekt")),
                ("Ctrl+Shift+H", self.tr("herbeleeft de dag")),
            ),
            group(
                place,
                self.tr("een vraag"),
                "session.page session.entry session.centre session.question_head session.answer_field "
                "session.via_button session.read_back_panel session.harvest_bar",
                ("Enter · Shift+Enter", self.tr("voegt het antwoord toe · begint een nieuwe regel")),
                (
                    "Ctrl+Enter",
                    self.tr("maakt antwoorden van een geplakte lijst; bij een oogstronde: volgende"),
                ),
                ("↑", self.tr("uit een leeg veld: naar de antwoorden")),
                ("Ctrl+D", self.tr("deze vraag is besproken, ook zonder antwoord")),
                ("Ctrl+H", self.tr("oogstronde: langs de tafels")),
                ("Ctrl+R", self.tr("leest de tekst voor aan de zaal")),
                ("J · O", self.tr("bij het voorlezen: ja, zo klopt het · er ontbreekt iets")),
                ("Ctrl+B", self.tr("zegt dat dit antwoord met de mail of op papier kwam")),
                ("Ctrl+Shift+F", self.tr("foto van een flap of van briefjes")),
            ),
            group(
                place,
                self.tr("de antwoorden"),
                "session.answer_list session.answer_edit session.answers_panel",
                ("Enter · E · F2", self.tr("wijzigt het antwoord")),
                ("W · N", self.tr("wie het zei · zonder naam")),
                ("H", self.tr("houdt het van het scherm, of toch niet")),
                ("V", self.tr("na te vragen, of toch niet")),
                ("P", self.tr("naar de parkeerplaats")),
                ("C", self.tr("verbindt twee antwoorden die elkaar tegenspreken")),
                ("Alt+↑ · Alt+↓ · Del", self.tr("verplaatst · gooit weg")),
                ("Shift+↑ · Shift+↓", self.tr("kiest er meer")),
            ),
            group(
                place,
                self.tr("de dag"),
                "session.day_list session.catch_up session.catch_up_list",
                ("Enter", self.tr("gaat naar het blok, of doet wat voorgesteld wordt")),
                ("+ · –", self.tr("vijf minuten langer · korter")),
                ("F2", self.tr("geeft het blok een andere naam")),
                ("Spatie", self.tr("bij inhalen: dit blok wel of niet")),
            ),
            group(
                place,
                self.tr("parkeerplaats"),
                "session.parking_lot",
                ("Enter", self.tr("naar de vraag waar het bij hoort")),
                ("P · Del", self.tr("wordt een antwoord · gooit weg")),
            ),
            group(
                place,
                self.tr("foto"),
                "session.photo_pane",
                ("+ · –", self.tr("dichterbij · verder")),
                ("← · →", self.tr("vorige · volgende foto")),
                ("↑ · ↓", self.tr("schuift; met Shift ook ← en →")),
                ("R · N", self.tr("draait · nog een foto")),
                ("Del · Esc", self.tr("gooit de foto weg · sluit")),
            ),
            group(
                place,
                self.tr("de dag herbeleven"),
                "session.replay session.replay_keys",
                ("Spatie", self.tr("speelt af, of wacht")),
                ("← · →", self.tr("vorig · volgend antwoord; met Shift de vraag")),
                ("PgUp · PgDn", self.tr("vorig · volgend blok")),
                ("Home · End · Esc", self.tr("begin · einde · terug naar nu")),
            ),
            group(
                place,
                self.tr("einde van de dag"),
                "session.end_of_day session.sheets_panel session.sheet_review session.report_list",
                ("Ctrl+Enter", self.tr("toont het blad aan de zaal · maakt of neemt over")),
                ("Ctrl+S", self.tr("bewaart het als Word of PDF")),
                ("Ctrl+I", self.tr("invulbladen voor wie er niet bij was")),
                ("Ctrl+O", self.tr("bij de invulbladen: leest in wat terugkwam")),
                ("Enter · Esc", self.tr("gaat ernaartoe · gaat terug")),
            ),
        )
