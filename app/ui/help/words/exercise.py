"""The steps with a screen of their own: the exercise, checklists, scores and choices."""

from app.ui.help.words.table import Words, WordTable


class ExerciseWords(WordTable):
    """What a group does together, beside questions."""

    def words(self) -> Words:
        back = self.tr("Gaat een stap terug. Wat jullie al deden, blijft staan.")
        on = self.tr("Gaat naar de volgende stap. Ook de zaal gaat dan verder.")
        anonymous = self.tr("Er staat geen naam bij, ook niet in het verslag en in het document.")
        private = self.tr("De zaal ziet dit nooit.")
        return {
            "widgets.told_text": {
                "": self.tr("Wat je hier kan vertellen. Wat onder ‘Voor jou’ staat, ziet de zaal niet.")
            },
            "steps.form": {"": self.tr("Deze gegevens komen in het document. Je kan ze later aanvullen.")},
            "steps.head": {
                "": self.tr("Waar deze stap over gaat, en wat je ermee kan doen."),
                "help_button": self.tr("Toont uitleg bij deze stap. De zaal ziet dat niet."),
            },
            "steps.foot": {"back": back, "next": on, "": self.tr("Wat je met de zaal doet bij deze stap.")},
            "steps.board.screen": {
                "back_button": back,
                "next_button": on,
                "falling": self.tr(
                    "Toont de zaal de post-its terwijl je ze typt, in plaats van de opdracht."
                ),
            },
            "steps.board.writing": {
                "grid": self.tr("Wat er al hangt. Enter wijzigt een post-it, Del gooit ze weg."),
            },
            "steps.board.note_entry": {
                "": self.tr("Typ wat iemand dan doet, en druk op Enter. Met Ctrl+1, 2 of 3 kies je de kleur.")
            },
            "steps.board.vague_line": {
                "switch": self.tr("Of we doorvragen bij een post-it die nog niet zegt wat je doet."),
            },
            "steps.board.votes_line": {
                "": self.tr(
                    "Wie zijn stipjes plakt. Te veel stipjes zeggen we wel, maar we halen er geen weg."
                )
            },
            "steps.board.order_top": {
                "new_note": self.tr("Hangt nog een post-it op, zonder terug te gaan naar het schrijven."),
                "sought": self.tr("Zoekt een woord in alle post-its."),
            },
            "steps.over_editor": {
                "": self.tr("Verandert wat eronder staat. Enter bewaart, Esc laat het zoals het was."),
            },
            "steps.board.alike_line": {
                "merge": self.tr("Voegt de twee clusters samen. Met Ctrl+Z zijn het er weer twee."),
                "leave": self.tr("Laat de twee clusters zoals ze zijn. We stellen het niet meer voor."),
            },
            "steps.board.cluster_side": {
                "list": self.tr(
                    "De clusters, met hoeveel post-its erin zitten. Enter toont een cluster aan de zaal."
                ),
                "colours": self.tr("Zet de post-its naast elkaar per kleur, in plaats van per cluster."),
                "wall": self.tr("Toont alle post-its op één muur, waar je ze vrij kan verhangen."),
            },
            "steps.board.read_pane": {
                "ranking": self.tr(
                    "De clusters met de meeste stipjes bovenaan. Lees ze voor en vraag wat mensen zien."
                )
            },
            "steps.profile.sheet": {
                "components": self.tr(
                    "De kerncomponenten: waar jullie praktijk op steunt. De groep kiest zelf de naam."
                ),
                "add_component": self.tr("Maakt een kerncomponent bij."),
                "why": self.tr("De bijdrage: waarom is deze kerncomponent nodig?"),
                "table": self.tr(
                    "Wat je ziet en hoort: wat je verwacht, wat in ontwikkeling is en wat niet gewenst is. "
                    "Een leeg vak is een open vraag."
                ),
                "add_activity": self.tr("Maakt een rij bij in deze kerncomponent."),
                "from_clusters": self.tr(
                    "Neemt de clusters van het bord over als kernactiviteiten. Ctrl+Z maakt het ongedaan."
                ),
                "": self.tr("Het praktijkprofiel, zoals het in het document komt."),
            },
            "steps.profile.screen": {
                "back_button": back,
                "next_button": on,
                "open_button": self.tr("Gaat naar het volgende lege vak; de zaal ziet die vraag."),
                "read_button": self.tr("Toont het profiel aan de zaal, om het samen na te lezen."),
                "example_button": self.tr("Toont een ingevuld voorbeeld aan de zaal."),
            },
            "steps.cards.begin": {
                "decks": self.tr(
                    "Welke kaarten je gebruikt. Je kan er zelf maken uit jullie praktijkprofiel."
                ),
                "casussen": self.tr("Het verhaal van een gezin waarbij jullie de kaarten leggen."),
                "edit": self.tr("Maakt en wijzigt stapels kaarten en casussen."),
                "tables": self.tr("Laat de tafels om de beurt antwoorden, in plaats van ieder apart."),
                "people": self.tr("Wie meespeelt. Spatie vinkt aan of af."),
                "": self.tr(
                    "Open: kies een of twee kaarten die passen en zeg waarom. "
                    "Gesloten: trek om de beurt, en zeg of je ze zou inzetten."
                ),
            },
            "steps.cards.card_grid": {
                "": self.tr("De kaarten die open liggen. Kies er een of twee die hier passen."),
            },
            "steps.cards.edit": {
                "decks": self.tr("Welke stapel je wijzigt."),
                "items": self.tr("De kaarten van deze stapel. Kies er een om ze te lezen of te wijzigen."),
                "stories": self.tr("De verhalen waarbij je kaarten legt. Kies er een om ze te wijzigen."),
                "": self.tr("Je eigen kaarten en casussen. Wat je typt, blijft bewaard; Ctrl+Z neemt terug."),
            },
            "steps.cards.side": {
                "to_room": self.tr("Toont de casus aan de zaal, of weer de kaart."),
                "turns": self.tr("Wie aan de beurt is. Slepen verandert de volgorde."),
                "skip": self.tr("Slaat deze persoon over. Die komt later weer aan de beurt."),
            },
            "steps.cards.play": {"other": self.tr("Legt deze kaart weg en trekt een andere.")},
            "steps.cards.answer": {
                "wel": self.tr("Deze kaart zou ik inzetten in dit gezin."),
                "niet": self.tr("Deze kaart zou ik niet inzetten in dit gezin."),
                "why": self.tr("Waarom wel of niet. De zaal ziet het pas als jij het toont."),
                "who": self.tr("Wie antwoordt. Dat staat al klaar volgens de beurt."),
                "anonymous": anonymous,
                "private": private,
            },
            "steps.cards.screen": {
                "back_button": back,
                "next_button": on,
                "stop": self.tr("Rondt het spel af en toont wat jullie kozen."),
            },
            "steps.check.screen": {
                "list": self.tr("Eén stelling staat open. Druk op J, D, E of V en typ een toelichting.")
            },
            "steps.check.status_buttons": {
                "": self.tr("Hoe ver staan jullie: ja, deels, nee, of niet van toepassing.")
            },
            "steps.check.live_row": {"remark": self.tr("Typ waarom. Tab gaat naar de volgende stelling.")},
            "steps.scale.entry": {
                "who": self.tr("Wie deze score geeft. De zaal ziet geen namen bij scores."),
                "number": self.tr("Een cijfer van 0 tot 10. Een halve mag ook, zoals 7,5."),
                "why": self.tr("Waarom dit cijfer? Dat mag ook leeg blijven."),
                "add": self.tr("Bewaart deze score. Ze blijft verborgen tot je alle scores toont."),
                "none": self.tr("Voor wie wel iets zegt, maar geen cijfer geeft."),
                "anonymous": anonymous,
                "private": private,
            },
            "steps.scale.points": {
                "": self.tr("Wat sterk is, en wat eerst beter moet. Typ een punt en druk op Enter."),
            },
            "steps.scale.screen": {
                "list": self.tr("Wie al een score gaf."),
                "reveal": self.tr("Toont of verbergt de scores voor de zaal. Zo volgt niemand de eerste."),
            },
            "steps.choice.screen": {
                "who": self.tr("Wie nu kiest."),
                "rows": self.tr("De mogelijkheden. Druk op het cijfer dat ervoor staat."),
            },
            "steps.agreements.screen": {
                "agreed": self.tr("Wat jullie afspraken. Enter wijzigt, Del gooit weg; Ctrl+Z brengt terug."),
                "save": self.tr("Maakt een blad van wat hier staat, om mee te geven of door te sturen."),
            },
            "steps.spread_over": {
                "choices": self.tr("Zeg of iedereen het zo doet. Dat komt zo in het document."),
                "list": self.tr("Vink aan bij welke organisaties het zo gaat."),
                "new": self.tr("Typ een organisatie die er nog niet bij staat, en druk op Enter."),
                "text": self.tr("Zeg kort wat daar anders is."),
                "keep": self.tr("Bewaart het en gaat terug naar waar je was."),
                "forget": self.tr("Wist wat hier gezegd is. De vraag staat weer open."),
            },
            "steps.board.wall": {
                "view": self.tr(
                    "Alle post-its op één muur. Sleep ze waar je wil, of verhang ze met Ctrl en een pijl."
                ),
                "ordered": self.tr(
                    "Toont de post-its weer in kolommen, per cluster. Waar ze op de muur hangen, blijft "
                    "bewaard."
                ),
                "whole": self.tr("Toont de hele muur in één keer, of gaat weer dichtbij."),
                "nearer": self.tr("Maakt de post-its groter, om ze te lezen."),
                "further": self.tr("Maakt de post-its kleiner, om er meer tegelijk te zien."),
                "in_line": self.tr(
                    "Legt de post-its die je koos netjes in rijen. Kies er eerst minstens twee."
                ),
            },
        }
