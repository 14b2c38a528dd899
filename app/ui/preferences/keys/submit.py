"""The keys of Indienen, and of bringing two files together."""

from app.ui.preferences.keys.key_list import KeyGroup
from app.ui.preferences.keys.table import KeyTable, group


class SubmitKeys(KeyTable):
    """What goes out, what came back, and what is to be chosen after a merge."""

    def groups(self) -> tuple[KeyGroup, ...]:
        place = self.tr("Indienen")
        return (
            group(
                place,
                "",
                "submit",
                ("Ctrl+E", self.tr("kiest, bekijkt en bewaart het document")),
                ("Enter", self.tr("gaat naar wat ontbreekt")),
                ("F6 · Shift+F6", self.tr("volgend · vorig deel van de bladzijde")),
                ("← · →", self.tr("op de lijn van de niveaus: vorige · volgende halte")),
                ("Ctrl+T", self.tr("zet een vorige toestand van het hele bestand terug")),
                ("Esc", self.tr("terug")),
            ),
            group(
                place,
                self.tr("de bladzijden"),
                "submit.pages_sheets submit.pages_view submit.document_page",
                ("Ctrl++ · Ctrl+– · Ctrl+0", self.tr("groter · kleiner · passend")),
                ("PgDn · PgUp · Home · End", self.tr("volgende · vorige · eerste · laatste bladzijde")),
            ),
            group(
                place,
                self.tr("versies"),
                "submit.version_list submit.versions_panel submit.compare_page",
                ("F2 · Del", self.tr("geeft een versie een naam · gooit ze weg")),
                ("F8 · Shift+F8", self.tr("bij het vergelijken: volgend · vorig verschil")),
            ),
            group(
                place,
                self.tr("wat naar een cliënt kan wijzen"),
                "submit.privacy_page",
                ("T", self.tr("naar de tekst")),
                ("H · O", self.tr("mag hier blijven · mag overal blijven")),
                ("F8 · Shift+F8", self.tr("volgende · vorige")),
            ),
            group(
                place,
                self.tr("terug uit Word"),
                "submit.return_page submit.return_end",
                ("Ctrl+O", self.tr("kiest een Word-bestand")),
                ("O · Enter · L", self.tr("neemt over · neemt over · laat zoals het is")),
                ("F8 · Shift+F8", self.tr("volgend · vorig verschil")),
            ),
            group(
                self.tr("Samenvoegen"),
                "",
                "merge submit.sub_page",
                (
                    "Ctrl+Shift+M",
                    self.tr("haalt een kopie erbij; is er nog iets te kiezen, dan gaat het daarheen"),
                ),
                ("Ctrl+Enter · Esc", self.tr("neemt de kopie over · gaat terug en verandert niets")),
                ("1–9 · B", self.tr("kiest dat antwoord · alle")),
                ("A · Ctrl+Enter", self.tr("typt iets anders · zo wordt het")),
                ("F8 · Shift+F8", self.tr("volgende · vorige keuze")),
            ),
        )
