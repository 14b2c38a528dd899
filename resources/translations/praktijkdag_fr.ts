<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl_BE">
<context>
    <name>AddPerson</name>
    <message><source>Naam, rol, organisatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voeg iemand toe</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>AdviceBox</name>
    <message><source>Pauze</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>AgendaPanes</name>
    <message><source>De dag in beeld</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terug naar de agenda</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>AgendaPart</name>
    <message><source>Agenda</source>
    <translation type="unfinished"></translation></message>
    <message><source>Begint om</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit blok</source>
    <translation type="unfinished"></translation></message>
    <message><source>Einde</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuw blok</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog leeg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Reeks</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terug naar de agenda</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voeg toe</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet dit blok later</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet dit blok vroeger</source>
    <translation type="unfinished"></translation></message>
    <message><source>de agenda</source>
    <translation type="unfinished"></translation></message>
    <message><source>{begin} tot {end}</source>
    <translation type="unfinished"></translation></message>
    <message><source>{begin} tot {end}, {days} dagen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>AgendaRows</name>
    <message><source>Begin</source>
    <translation type="unfinished"></translation></message>
    <message><source>Minstens</source>
    <translation type="unfinished"></translation></message>
    <message><source>Minuten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat</source>
    <translation type="unfinished"></translation></message>
    <message><source>pauze</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>AgendaSide</name>
    <message><source>Agenda…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Begeleider…</source>
    <translation type="unfinished"></translation></message>
    <message><source>De dag in beeld</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een spiekbrief: één blad voor naast het toetsenbord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Penhouder…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Print</source>
    <translation type="unfinished"></translation></message>
    <message><source>Spiekbrief</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uitnodiging…</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>AgendaStart</name>
    <message><source>Dezelfde blokken, zoals ze gepland waren.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je past het daarna aan zoals je wil: minuten, volgorde en vragen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je typt zelf het eerste blok.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies een dagverloop</source>
    <translation type="unfinished"></translation></message>
    <message><source>Leeg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoals {day}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>AgendaTable</name>
    <message><source>Agenda</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>AgreementEntry</name>
    <message><source>Tegen wanneer</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voeg toe</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wanneer?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat spreken jullie af?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wijzig</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>AgreementList</name>
    <message><source>Afspraken</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>AgreementsScreen</name>
    <message><source>Afspraken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaar als Word of PDF…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ga afspreken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Neem dit voorstel over</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog geen afspraken. Typ wat, Tab wie, Tab tegen wanneer, en Enter.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat nog niet staat</source>
    <translation type="unfinished"></translation></message>
    <message><source>afspreken</source>
    <translation type="unfinished"></translation></message>
    <message><source>terugblikken</source>
    <translation type="unfinished"></translation></message>
    <message><source>wat nog niet staat</source>
    <translation type="unfinished"></translation></message>
    <message><source>zo staat het</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>AlikeLine</name>
    <message><source>Cluster {one} en {other} lijken op elkaar: ‘{name}’.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Laat zo</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voeg samen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Amounts</name>
    <message><source>{hours} u</source>
    <translation type="unfinished"></translation></message>
    <message><source>{hours} u {minutes}</source>
    <translation type="unfinished"></translation></message>
    <message><source>{minutes} min</source>
    <translation type="unfinished"></translation></message>
    <message><source>{whole},{part}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Announcements</name>
    <message><source>Bewaard</source>
    <translation type="unfinished"></translation></message>
    <message><source>De helft van de tijd is om.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De tijd is om.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuw antwoord: {count} in de lijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog één minuut.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ongedaan gemaakt: {what}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>AnswerDelegate</name>
    <message><source>Geparkeerd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Na te vragen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niemand</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet op het scherm</source>
    <translation type="unfinished"></translation></message>
    <message><source>Spreekt nr. {numbers} tegen</source>
    <translation type="unfinished"></translation></message>
    <message><source>op een invulblad</source>
    <translation type="unfinished"></translation></message>
    <message><source>op papier</source>
    <translation type="unfinished"></translation></message>
    <message><source>per mail</source>
    <translation type="unfinished"></translation></message>
    <message><source>zonder naam</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>AnswerEntry</name>
    <message><source>Antwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Foto</source>
    <translation type="unfinished"></translation></message>
    <message><source>Komt buiten de dag, op papier</source>
    <translation type="unfinished"></translation></message>
    <message><source>Komt buiten de dag, per mail</source>
    <translation type="unfinished"></translation></message>
    <message><source>Na te vragen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet op het scherm</source>
    <translation type="unfinished"></translation></message>
    <message><source>Oogstronde</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ wat je hoort en druk Enter.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voeg toe</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder naam</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>AnswerList</name>
    <message><source>Antwoorden</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>AnswersPane</name>
    <message><source>Bij deze vraag is nog niets gezegd. Je kan de tekst wel al schrijven.</source>
    <translation type="unfinished"></translation></message>
    <message><source>F9 in de tekst · Shift F9 als citaat · Ctrl F9 steunt hierop · N niet nodig · E wijzigt · O wie doet het zo · → helemaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>Filter</source>
    <translation type="unfinished"></translation></message>
    <message><source>Geen antwoord past bij dit filter.</source>
    <translation type="unfinished"></translation></message>
    <message><source>alles bekeken</source>
    <translation type="unfinished"></translation></message>
    <message><source>{count} nog niet gebruikt</source>
    <translation type="unfinished"></translation></message>
    <message><source>{name} wil niet letterlijk geciteerd worden. Er staat niets in de tekst; F9 zet de inhoud erin zonder aanhalingstekens, en dan zeg je het in eigen woorden.</source>
    <translation type="unfinished"></translation></message>
    <message><source>{shown} van {all}</source>
    <translation type="unfinished"></translation></message>
    <message><source>→ helemaal</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>AnswersPanel</name>
    <message><source>E wijzigt · W wie · H niet op het scherm · Del weg · F1 alle toetsen</source>
    <translation type="unfinished"></translation></message>
    <message><source>E wijzigt · W wie · H niet op het scherm · V na te vragen · N zonder naam · P parkeert · C spreekt tegen · Alt ↑↓ verplaatst · Shift ↑↓ kiest er meer · → helemaal · Del weg · Esc terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>Enter zet terug · Esc terug naar het antwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies eerst twee antwoorden die elkaar tegenspreken: Shift ↓ of Ctrl en klik. Dan C.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog niets. Typ wat je hoort en druk Enter.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Prullenbak ({count})</source>
    <translation type="unfinished"></translation></message>
    <message><source>Prullenbak: Enter zet terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sluit</source>
    <translation type="unfinished"></translation></message>
    <message><source>{words}, {count} geparkeerd</source>
    <translation type="unfinished"></translation></message>
    <message><source>→ toont een lang antwoord helemaal · Esc terug</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>AskedPage</name>
    <message><source>Terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorige</source>
    <translation type="unfinished"></translation></message>
    <message><source>stap {number} van {total}: {words}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>AtHandDelegate</name>
    <message><source>Staat in een andere vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stond bij een zin die weg is</source>
    <translation type="unfinished"></translation></message>
    <message><source>{status}, met antwoord</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>AtHandList</name>
    <message><source>, {asking} open</source>
    <translation type="unfinished"></translation></message>
    <message><source>Antwoord {number} van {by}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bij deze tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hiaat</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hiaat, opgelost</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hiaten: nog nodig ({count})</source>
    <translation type="unfinished"></translation></message>
    <message><source>In de tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Na te vragen ({count})</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opmerking {number} van {by}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Spreken elkaar tegen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tegenspraak ({count})</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>BackPanel</name>
    <message><source>Afspraken van vorige dagen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit is de eerste bijeenkomst: er is nog niets om op terug te kijken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op de vorige bijeenkomsten werd niets afgesproken of geleerd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat we afspraken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat we vorige keer leerden</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>BeforePapers</name>
    <message><source>'{name}' staat in de map '{folder}'.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>BeginPane</name>
    <message><source>Casus</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deze stapel heeft nog geen kaarten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er is nog geen stapel. Maak er een bij ‘Stapels en casussen’.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ga verder met het vorige spel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaarten gesloten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaarten open</source>
    <translation type="unfinished"></translation></message>
    <message><source>Per tafel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stapel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stapels en casussen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie aan de beurt komt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie komt aan de beurt?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder casus</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Beginnings</name>
    <message><source>Begin iets nieuws</source>
    <translation type="unfinished"></translation></message>
    <message><source>Beschrijf samen wat je doet</source>
    <translation type="unfinished"></translation></message>
    <message><source>De voorbeelddag is een volledig ingevulde dag van Het Speelhuis. Je kan er vrij in oefenen en niets stukmaken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eerst eens kijken?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kopie samenvoegen…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuw lerend netwerk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuwe praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Open de voorbeelddag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Open een bestand</source>
    <translation type="unfinished"></translation></message>
    <message><source>Plan een reeks rond één leervraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Van deze computer of een stick</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Below</name>
    <message><source> dat '{name}' heet</source>
    <translation type="unfinished"></translation></message>
    <message><source> en nog {value}</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{file_name}' van {name}: {answers} opgenomen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{file_name}': {answers} opgenomen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' bestaat al. Er is niets aan veranderd; kies een andere naam.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' bestaat al. Er is niets samengevoegd; kies een andere naam.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' brengt enkele kleine wijzigingen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' brengt {joined}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' heeft niets wat hier nog niet in zit.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' heeft te veel beeldpunten om te openen. Er is niets veranderd; maak de foto eerst kleiner.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' heet wel zo, maar is geen praktijkbestand. Er is niets aan veranderd; kies een ander bestand.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' hoort bij een andere praktijk. Er is niets veranderd; open die praktijk en haal het bestand daar binnen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' hoort bij een andere praktijk. Er is niets veranderd; open die praktijk en lees het blad daar in.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is beschadigd en kan niet veilig open. Er is niets aan veranderd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is beschadigd of niet volledig. Er is niets veranderd; kopieer de foto opnieuw van je toestel.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is beschadigd van binnen. Er is niets aan veranderd; open een reservekopie of een kopie van iemand anders.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is bewaard als 'Strict Open XML'. Er is niets veranderd; open het in Word, kies 'Opslaan als' en dan gewoon .docx of .dotx, en kies dat bestand.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is bewaard als 'Strict Open XML'. Er is niets veranderd; open het in Word, kies 'Opslaan als' en dan gewoon .docx, en kies dat bestand.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is een HEIC-foto, zoals een iPhone ze maakt. Er is niets veranderd; open ze in Foto's en kies 'Exporteren als JPEG', of stuur ze jezelf door met de mail.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is een PDF, geen foto. Er is niets veranderd; maak een foto of een schermafdruk van de bladzijde.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is een andere praktijk. Er is niets samengevoegd; alleen kopieën van eenzelfde bestand gaan samen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is een databank van een ander programma. Er is niets aan veranderd; kies een praktijkbestand.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is een draaiboek, geen dagbestand. Er is niets veranderd; haal het binnen bij Voorbereiden, Werkvormen, met Ctrl+O.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is een ingepakt bestand (zip). Er is niets samengevoegd; pak het eerst uit, met het wachtwoord als er een is, en kies dan het .praktijk-bestand.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is een map. Er is niets veranderd; kies één foto in die map.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is er niet. Er is niets veranderd; maak eerst het praktijkbestand waar de bronnen in komen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is geen foto die we kennen. Er is niets veranderd; kies een JPEG, PNG, WebP, TIFF, BMP of GIF.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is geen lijst in tekst. Er is niets veranderd; bewaar je lijst als CSV of als gewone tekst.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is geen praktijkbestand. Er is niets aan veranderd; kies een bestand dat eindigt op .praktijk.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is gemaakt met een nieuwere Praktijkdag. Er is niets aan veranderd; werk het programma bij en open het opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is het bestand dat je open hebt. Er is niets samengevoegd; kies een kopie ervan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is leeg. Er is niets aan veranderd; kies een ander bestand of een reservekopie.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is leeg. Er is niets veranderd; bewaar de bronnen opnieuw als BibTeX.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is niet gevonden op zijn plaats. Kijk of de stick of de map er is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is nog leeg. Vraag wie het maakte om het eerst te openen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is open bij {holder}. Er is niets teruggezet; vraag om het te sluiten en probeer opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is te groot om in je praktijk te bewaren. Er is niets veranderd; haal de foto's eruit en bewaar het opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is te groot om te lezen. Er is niets veranderd; maak de foto eerst kleiner op je toestel.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is te groot voor een bronnenlijst. Er is niets veranderd; deel het bestand op.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is te groot voor een lijst post-its. Er is niets veranderd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' is te groot: een bijlage mag {value} MB zijn. Er is niets veranderd; maak het bestand kleiner of zet een link in een antwoord.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' kan daar niet gemaakt worden: de map is er niet, is vol of mag niet beschreven worden. Er is niets samengevoegd; kies een andere map.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' kan daar niet gemaakt worden: de map is er niet, is vol of mag niet beschreven worden. Kies een andere map.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' kan niet gelezen worden. Er is niets aan veranderd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' kan niet gelezen worden. Er is niets veranderd; kijk of het bestand er nog is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' kan niet gelezen worden. Er is niets veranderd; kijk of het er nog is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' kan nu niet bijgewerkt worden; het werk staat op deze computer. Praktijkdag probeert het straks opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' kon niet omgezet worden voor deze Praktijkdag. Er is niets aan veranderd en het blijft open te doen met de vorige; meld dit aan wie Praktijkdag maakt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' moet eindigen op .zip. Er is niets gemaakt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' zoals het in je praktijk bewaard is, kan niet meer gelezen worden. Er is niets geschreven; je antwoorden zijn veilig: maak een begeleidende brief.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{target}' is een map. Er is niets geschreven; kies een naam voor een bestand.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{typed}' is geen datum. Er is niets veranderd; typ bijvoorbeeld 12 maart 2026.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{typed}' kunnen we niet als datum lezen. Er is niets veranderd; typ bijvoorbeeld 31/12/2027.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{what}' kunnen we niet exporteren; wel: {WHAT}. Er is niets geschreven.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{word}' is geen woord. Er is niets veranderd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>, en niet “{shown}”</source>
    <translation type="unfinished"></translation></message>
    <message><source>. Er is niets geschreven; neem er eerst een op, of maak een begeleidende brief.</source>
    <translation type="unfinished"></translation></message>
    <message><source>: samen {counted}</source>
    <translation type="unfinished"></translation></message>
    <message><source>; bedoel je “{near}”?</source>
    <translation type="unfinished"></translation></message>
    <message><source>; wel kunnen: {known}</source>
    <translation type="unfinished"></translation></message>
    <message><source>; zet het tussen aanhalingstekens als het tekst is</source>
    <translation type="unfinished"></translation></message>
    <message><source>; zet tekst die met {sign} begint tussen aanhalingstekens</source>
    <translation type="unfinished"></translation></message>
    <message><source>Aan een andere tafel gezet</source>
    <translation type="unfinished"></translation></message>
    <message><source>Aan het typen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Aan je praktijk is niets veranderd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Aanduiding gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Aangemeld</source>
    <translation type="unfinished"></translation></message>
    <message><source>Administratieve gegevens</source>
    <translation type="unfinished"></translation></message>
    <message><source>Afloop van een verhaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>Afspraak afgevinkt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Afspraak gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Afspraak naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Afspraak over citeren gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Afspraak over de naam gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Afspraak over namen van de dag gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Afspraak toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Afspraak verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Afspraak weer open</source>
    <translation type="unfinished"></translation></message>
    <message><source>Afspraken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Agenda gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Agenda overgenomen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Agenda – {words}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Algemeen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Algemene informatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alleen bij {where}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alleen een adres, geen naam.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Andere kaart getrokken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Antwoord gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Antwoord naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Antwoord op een opmerking</source>
    <translation type="unfinished"></translation></message>
    <message><source>Antwoord teruggenomen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Antwoord teruggezet</source>
    <translation type="unfinished"></translation></message>
    <message><source>Antwoord toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Antwoord verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Antwoorden toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Antwoorden verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Antwoorden – {title}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Artikel in een tijdschrift</source>
    <translation type="unfinished"></translation></message>
    <message><source>Begeleiders gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Begonnen: {activity}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Begonnen: {words}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Besluit</source>
    <translation type="unfinished"></translation></message>
    <message><source>Besluit teruggenomen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Besproken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Beurt naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Beurt overgeslagen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Beurten gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaard op deze computer; '{name}' kan nu niet bijgewerkt worden. Praktijkdag probeert het straks opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaard op deze computer; de map of stick van '{name}' is weg. Zodra ze er weer is, wordt het bestand bijgewerkt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaard op deze computer; er is geen plaats meer op de schijf of stick van '{name}'. Maak er plaats, dan wordt het bestand vanzelf bijgewerkt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaard op deze computer; het bestand is open bij {holder}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaard op deze computer; in de map van '{name}' mag je niet schrijven. Bewaar je werk op een andere plaats.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaard op deze computer; op de plaats van '{name}' staat nu een ander of beschadigd bestand. Bewaar je werk onder een andere naam.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bezig met een opmerking</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bij de opmerkingen in '{name}' staat nog geen antwoord, of ze staan er al in. Er is niets geschreven; typ eerst een antwoord of zet een opmerking op klaar.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bij dit grondplan hoort geen Word-formulier. Er is niets geschreven; haal eerst de vragen uit het formulier, bij Werkvormen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bij {at} is dat: {inside}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bij {at}: {quoted} en {quoted2}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bij {at}: {quoted}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bij {in_digits} staan nog geen minuten; ze tellen niet mee.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bij {where}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bijdrage gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bijeenkomst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bijeenkomst komt er weer bij</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bijeenkomst valt weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bijeenkomst verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bijeenkomst {number}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bijlage</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bijlage naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bijlage toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Blok naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Blok toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Blok verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Boek</source>
    <translation type="unfinished"></translation></message>
    <message><source>Borging gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bron gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bron kreeg een sleutel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bron naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bron toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bron verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bron – {title}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Casus</source>
    <translation type="unfinished"></translation></message>
    <message><source>Casus gemaakt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Casus gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Casus naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Casus – {title}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Cluster gemaakt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Cluster gesplitst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Cluster hernoemd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Cluster opgeheven</source>
    <translation type="unfinished"></translation></message>
    <message><source>Clusters</source>
    <translation type="unfinished"></translation></message>
    <message><source>Clusters samengevoegd{dots}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Concept weggegooid: {title}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Contact</source>
    <translation type="unfinished"></translation></message>
    <message><source>Contactgegevens</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dag afgesloten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dag gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dag ingelezen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dag naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dag toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dag {number} is er niet: dit bestand heeft {in_digits}. Er is niets geschreven.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dagen van de reeks gemaakt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dagverloop gekozen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dagverslag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dat is geen aantal minuten. Er is niets veranderd; typ bijvoorbeeld 45 of 1u30.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dat is geen getal. Er is niets veranderd; typ bijvoorbeeld 6 weken en 18 maanden.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dat is geen uur. Er is niets veranderd; typ bijvoorbeeld 14:00 of 14u30.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dat is twee keer iets anders. Er is niets gemaakt; probeer opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dat werk is intussen al open. Kijk of Praktijkdag nog een venster heeft.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Datum op de weg gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>De afbeeldingen in '{name}' zijn te groot. Er is niets veranderd; maak het logo in het sjabloon kleiner en bewaar het opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De afbeeldingen in de tekst van het sjabloon gaan niet mee. Staat je logo daarbij? Zet het in de koptekst.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De bestanden die in het sjabloon zitten, gaan niet mee.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De commissie las het grondplan en gaf feedback, en jullie bespraken die. Het grondplan wordt nu gepubliceerd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De dag loopt door na middernacht, tot {time_words}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De inhoud van '{name}' zit niet meer in dit bestand. Al het andere is er nog; voeg de bijlage opnieuw toe als je ze nog hebt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De lettertypes die in het sjabloon zelf zitten, gaan niet mee. Wie ze niet op de computer heeft, ziet een ander lettertype.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De macro’s uit het sjabloon gaan niet mee.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De map '{parent}' is er niet. Er is niets geschreven; maak de map of kies een andere.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De muur is te groot voor één afbeelding: {notes} post-its. Er is niets geschreven; bewaar ze als PDF, die heeft bladzijden.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De nummers voor de titels gaan niet mee.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>De reservekopie kan niet naast '{name}' gezet worden: de map is vol of mag niet beschreven worden. De reservekopie zelf is veilig.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De schijf van deze computer is vol. Wat al bewaard was, is veilig; maak plaats en probeer opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De schijf van deze computer is vol; '{name}' kan niet bijgewerkt worden. Wat al bewaard was, is veilig; maak plaats, dan gaat het vanzelf verder.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De sleutel '{key}' is al van een andere bron. Er is niets veranderd; kies een andere.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De tekst van het sjabloon gaat niet mee; de koptekst en de voettekst wel.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De versie waarmee je wil vergelijken, is er niet meer. Er is niets geschreven; kies een andere.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De werkkopie van '{name}' op deze computer is beschadigd. Het bestand zelf is zoals het het laatst bewaard werd; sluit het en open het opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deels</source>
    <translation type="unfinished"></translation></message>
    <message><source>Definitief gewist</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deze stapel heeft nog geen kaarten. Er is niets begonnen; kies een andere stapel of schrijf eerst kaarten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deze tekst is nog leeg en kan dus niet klaar zijn. Er is niets veranderd; schrijf eerst iets.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Die kopie is beschadigd en kan niet open. Kies een andere.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Die kopie is beschadigd. Er is niets teruggezet; kies een andere.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Die kopie kan niet gelezen worden. Er is niets teruggezet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Die nacht verspringt het uur, tijdens '{name}'. De tijden hier zijn die op de klok.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit bestand heeft nog geen dag. Er is niets geschreven; maak eerst een dag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit bestand heeft nog geen dag. Er is niets veranderd; maak eerst een dag, dan kies je tafels.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit bestand is alleen-lezen geopend. Open het om te werken, dan kan je het wijzigen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit is de enige dag van dit bestand. Er is niets veranderd; geef ze een andere datum of een andere agenda.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit kaartspel is er niet meer. Wat gezegd is, blijft; begin een nieuw spel.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit lijkt geen naam.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Doel weggehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>Doel: {title}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Doelgroep</source>
    <translation type="unfinished"></translation></message>
    <message><source>Draaiboek: {title}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een </source>
    <translation type="unfinished"></translation></message>
    <message><source>Een afspraak zegt wat er gebeurt. Er is niets veranderd; typ wat jullie afspreken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een andere sleutel, want die was al bezet of kon niet: {words}{left}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een blok duurt van 0 tot {LONGEST} minuten. Er is niets veranderd; typ een ander getal.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een bron heeft een titel, een auteur of een adres. Er is niets toegevoegd; typ er één van.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een formulier vullen we in als Word-bestand. Er is niets geschreven; geef '{stem}' een naam die eindigt op .docx.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een hiaat zegt wat er nog nodig is. Er is niets veranderd; typ wat ontbreekt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een naam mag niet leeg zijn. De vorige naam blijft staan; typ een andere.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een naam mag niet leeg zijn. Er is niets veranderd; typ een naam of kies 'Niemand'.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een naam mag niet leeg zijn. Er is niets veranderd; typ eerst een naam.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een reeks begint tussen {YEARS} en {YEARS2}. Er is niets veranderd; kijk het jaar na.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een reeks heeft een bijeenkomst om de 1 tot {MOST_WEEKS} weken, en duurt 1 tot {MOST_MONTHS} maanden. Er is niets veranderd; typ andere getallen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een schakel heeft woorden nodig. Er is niets veranderd; typ wat je bedoelt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een score gaat hier van {low} tot {high}, ook met een half punt. Er is niets bewaard; typ een andere score, of kies ‘geen cijfer’.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een sleutel heeft letters en cijfers, met hoogstens één punt of streepje ertussen. Er is niets veranderd; typ bijvoorbeeld metz2016.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een tafel heeft een naam nodig. De vorige naam blijft staan; typ een andere.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een van de twee is er niet meer. Er is niets veranderd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een versie heeft een naam nodig, zoals 'naar EXPOO, 12 maart'. Er is niets veranderd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eenvoudiger: {plain}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eigen aan deze praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eigen versie van {title}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Einde van de dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er hangen nog geen post-its die je mag doorgeven. Er is niets geschreven; schrijf ze eerst in de sessie.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er is geen stapel '{name}'. Er is niets geschreven; wel: {known}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er is niets veranderd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er is nog geen dag met een datum. Er is niets geschreven; kies eerst een datum, of maak de dagen van de reeks.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er is nog geen datum voor de eerste bijeenkomst. Er is niets veranderd; kies eerst een datum.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er is nog geen praktijkprofiel. Er is niets geschreven; maak het eerst uit de clusters op het bord.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er is nog niets om te presenteren. Er is niets geschreven; schrijf eerst een tekst bij Uitwerken, of beantwoord de vragen van ‘Kennis en ervaringen delen’.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er is nog niets om te presenteren. Kies bij Werkvormen ‘Kennis en ervaringen delen’, en beantwoord die vragen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er is onderzoek gedaan naar de uitvoering van de praktijk.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er kwam nog geen Word-bestand met opmerkingen terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er staan {words} woorden. Op één pagina passen er ongeveer {SUMMARY_WORDS}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er staat geen enkele vraag meer in de lijst. Er is niets veranderd; zet minstens één regel op ‘vraag’.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er staat nog geen bron in de lijst. Er is niets geschreven; voeg er eerst één toe bij Uitwerken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er staat nog niets om toe te voegen. Typ wat jullie zeggen en druk Enter.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er staat nog niets. Er is niets gekozen; typ eerst wat het moet worden.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er staat {quoted}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er zijn geen vragen voor het invulblad: op alles staat al een antwoord. Er is niets geschreven; kies alle vragen van de dag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er zijn nog geen kaarten. Er is niets geschreven; maak eerst een stapel of gebruik de werkvorm met de gesprekskaarten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er zijn nog geen opmerkingen om op te antwoorden. Er is niets geschreven; neem eerst een Word-bestand met opmerkingen op.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er zijn nog geen verhalen en geen leerinzichten. Er is niets geschreven; begin met ‘Leren van praktijkervaringen’.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er {words} nog {counted} voor de aanmelding</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er {words} nog {pieces} ‘in te vullen’</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ervaringskennis</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eén</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eén organisatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eén soort kennis</source>
    <translation type="unfinished"></translation></message>
    <message><source>Factor gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Factor losgemaakt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Factor naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Factor verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Factor: hielp</source>
    <translation type="unfinished"></translation></message>
    <message><source>Factor: hinderde</source>
    <translation type="unfinished"></translation></message>
    <message><source>Feestdag: {holiday}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Formulier ingelezen: {name}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Foto toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gedeeld: {title}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Geen bronnen kwamen erbij.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gegevens</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gegevens gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gegevens van de indiener</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gegevens van iemand gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gegevens – {label}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gesprekskaarten – {name}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Goed beschreven</source>
    <translation type="unfinished"></translation></message>
    <message><source>Handen geteld</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het Word-bestand {path} kon niet bewaard worden. Misschien staat het nog open in Word, of kan er op die plaats niet geschreven worden. Sluit het bestand of kies een andere plaats; aan je praktijk is niets veranderd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het Word-sjabloon van deze praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het draaiboek ‘{guide_key}’ staat niet in dit bestand. Er is niets geschreven; </source>
    <translation type="unfinished"></translation></message>
    <message><source>Het e-mailadres lijkt niet te kloppen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het einde ({ends}) komt niet na het begin ({starts}). Er is niets veranderd; kijk de uren na.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het formulier '{name}' kan niet meer gelezen worden. Er is niets geschreven; haal het opnieuw in, bij Werkvormen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het grondplan is geschreven en ingediend voor review. Het is nog niet gepubliceerd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het nieuwere werk van '{name}' is van een nieuwere Praktijkdag. Er is niets aan veranderd; werk het programma bij en open het opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het nieuwere werk van '{name}' op deze computer is beschadigd. Het blijft bewaard; open het bestand zelf, of een reservekopie.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het praktijkprofiel heeft nog geen kernactiviteiten. Er is niets veranderd; vul eerst het profiel in.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het sjabloon heeft geen eigen stijl voor titels. We nemen die van ons, in jullie lettertype en kleur.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hiaat gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hiaat is opgelost</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hiaat naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hiaat staat weer open</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hiaat toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hiaten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier is intussen iets veranderd. Er is niets gekozen; kijk opnieuw wat er staat en kies dan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier staat geen naam in.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoofdstuk in een boek</source>
    <translation type="unfinished"></translation></message>
    <message><source>Iedereen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Iemand van de lijst gehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>In '{name}' staan geen opmerkingen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>In '{name}' staan geen vragen van het grondplan. Er is niets veranderd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>In '{name}' staat geen bron in BibTeX. Er is niets veranderd; kies een bestand dat eindigt op .bib.</source>
    <translation type="unfinished"></translation></message>
    <message><source>In '{name}' staat geen enkele vraag van dit grondplan. Er is niets geschreven; haal eerst de vragen uit dit formulier, bij Werkvormen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>In '{name}' staat nog geen praktijk. Er is niets mis met het bestand; open het en begin, of lees een dag in een nieuw bestand in.</source>
    <translation type="unfinished"></translation></message>
    <message><source>In '{name}' vinden we geen vragen en geen lege vakken. Er is niets veranderd; kijk of dit het lege formulier is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>In '{name}' vinden we {asked} vragen; een grondplan heeft er hoogstens {MAX_QUESTIONS}. Er is niets veranderd; kijk of dit het juiste formulier is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>In '{name}' zitten macro's. Aan je praktijk is niets veranderd; open het in Word, kies 'Opslaan als' en dan .docx (zonder macro's), en open dat bestand hier.</source>
    <translation type="unfinished"></translation></message>
    <message><source>In '{name}' zitten macro's. Er is niets veranderd; open het in Word, kies 'Opslaan als' en dan .docx (zonder macro's), en kies dat bestand.</source>
    <translation type="unfinished"></translation></message>
    <message><source>In '{name}' zitten onderdelen die er niet horen. Het is niet geopend en er is niets aan veranderd; vraag de afzender om een nieuwe kopie.</source>
    <translation type="unfinished"></translation></message>
    <message><source>In deze praktijk zit geen grondplan, dus '{name}' hoort er niet bij. Er is niets veranderd; open de praktijk waar het bestand uit komt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>In deze werkvorm is nog iets na te kijken. Wat je schreef, is bewaard. Kijk na wat er bij de velden staat en probeer opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>In dit bestand staat al iets. Er is niets aan veranderd; lees de dag in een nieuw bestand in.</source>
    <translation type="unfinished"></translation></message>
    <message><source>In dit bestand zit geen grondplan. Er is niets geschreven; kies er een bij Werkvormen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>In het kort</source>
    <translation type="unfinished"></translation></message>
    <message><source>Indiener</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ingediend</source>
    <translation type="unfinished"></translation></message>
    <message><source>Invulblad ingelezen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Invulbladen ingelezen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ja</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je nam contact op met EXPOO en jullie maakten afspraken. De titel, de doelgroep, het thema en de indiener zijn ingevuld.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je past algemene theorie toe op jullie probleem, jullie doel en jullie manier van werken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaart besproken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaart gekozen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaart gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaart naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaart toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaart verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaarten bij de uitgangspunten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaarten gemaakt uit het profiel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaarten van de dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaarten van het draaiboek</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaartspel begonnen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaartspel naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kan toch komen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kernactiviteit hernoemd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kernactiviteit naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kernactiviteit toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kernactiviteit verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kernactiviteiten samengevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kerncomponent hernoemd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kerncomponent naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kerncomponent toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kerncomponent verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kerncomponenten samengevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Keuze gemaakt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies welke organisaties het zo doen. Er is niets veranderd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies één organisatie. Er is niets veranderd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Klaar: {title}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kleur gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kon niet komen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kwartier pauze om {time_words}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Leerinzicht bij een verhaal gezet</source>
    <translation type="unfinished"></translation></message>
    <message><source>Leerinzicht gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Leerinzicht naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Leerinzicht steunt op een factor</source>
    <translation type="unfinished"></translation></message>
    <message><source>Leerinzicht toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Leerinzicht verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Leerinzichten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Lerend netwerk gemaakt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Logo</source>
    <translation type="unfinished"></translation></message>
    <message><source>Logo van {organisation}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Lokale variaties</source>
    <translation type="unfinished"></translation></message>
    <message><source>Mag blijven staan</source>
    <translation type="unfinished"></translation></message>
    <message><source>Mag overal blijven staan</source>
    <translation type="unfinished"></translation></message>
    <message><source>Meer soorten kennis</source>
    <translation type="unfinished"></translation></message>
    <message><source>Mensen geordend</source>
    <translation type="unfinished"></translation></message>
    <message><source>Mensen toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Moeilijk te lezen op wit: {listed}. We lieten de kleuren zoals ze zijn; neem in het sjabloon donkerdere.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Moment gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Moment naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Moment toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Moment verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Na {with_article} is er {length} geen pauze.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naam bij antwoord gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naam bij post-it gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naam toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naam van de tafel gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naar de parkeerplaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nee</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet alle aanhalingstekens sluiten; elke regel is daarom één post-it.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet besproken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet bij de mensen of tafels gevonden: {names}. Die post-its zijn van niemand.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet eigen aan deze praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet gelezen: {listed}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet inzetten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet klaar: {title}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet nodig in de tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet overgenomen: {reason}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet van toepassing</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niveau: {title}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog geen bron</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog nodig: {listed}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Notitie op de weg gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nu</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onbekende kleur {names}: {notes} zonder kleur.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderdeel bij bron gezet</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderdeel bij bron weggehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderzoek</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ongedaan gemaakt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op '{name}' staat geen enkele vraag van deze praktijk. Er is niets veranderd; kijk of dit het ingevulde blad is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op de parkeerplaats gezet</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op deze dag kiest iedereen zelf: met naam, met de tafel of zonder naam.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op deze dag komt er nergens een naam bij, hoogstens de tafel.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op deze dag komt er nergens een naam of een tafel bij.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op deze dag {stands} {answers}. De dag blijft dus, en er is niets veranderd. Zet eerst de antwoorden in de prullenbak als je ze niet meer nodig hebt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op deze werkvorm is al geantwoord, dus ze blijft staan. Wil je ze niet meer gebruiken, haal ze dan van de agenda.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op klaar, want in Word opgelost: {in_digits}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op ‘{title}’ is nog niets ingevuld. Er is niets geschreven; vul ze eerst in bij Sessie.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op ‘{words}’ is al iets gezegd of afgesproken. Er is niets veranderd; klopt de datum niet, verander ze dan bij de dag zelf.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opbrengst aangeduid</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opbrengst weggehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opmerking geplaatst bij {title}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opmerking is klaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opmerking naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opmerking staat weer open</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opmerking terzijde gelegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opmerking {number}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opmerkingen uit {name}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opnieuw gedaan</source>
    <translation type="unfinished"></translation></message>
    <message><source>Perspectief gekozen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Plaats van de reeks gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Post-it</source>
    <translation type="unfinished"></translation></message>
    <message><source>Post-it achter een vak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Post-it gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Post-it in het profiel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Post-it naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Post-it niet meer achter dit vak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Post-it teruggezet</source>
    <translation type="unfinished"></translation></message>
    <message><source>Post-it toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Post-it verhangen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Post-its</source>
    <translation type="unfinished"></translation></message>
    <message><source>Post-its in het profiel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Post-its toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Post-its verhangen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Praktijk gemaakt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Praktijkdag kan niet schrijven in zijn map op deze computer. Er is niets veranderd; kijk of de schijf vol is of de map beveiligd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Praktijkervaringen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Praktijkkennis</source>
    <translation type="unfinished"></translation></message>
    <message><source>Praktijkprofiel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Presentatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Profiel voorgesteld uit {counted}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Punt gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Punt naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Punt toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Punt verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Rapport of leidraad</source>
    <translation type="unfinished"></translation></message>
    <message><source>Reden gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Reden van het besluit gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Reeks opnieuw gepland</source>
    <translation type="unfinished"></translation></message>
    <message><source>Regel {line}: {what} kwam niet mee, want {short}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ritme van de reeks gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Samengevoegd met '{name}'</source>
    <translation type="unfinished"></translation></message>
    <message><source>Samengevoegd met een ander bestand</source>
    <translation type="unfinished"></translation></message>
    <message><source>Samengevoegd met wat elders veranderde</source>
    <translation type="unfinished"></translation></message>
    <message><source>Schakel gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Schakel naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Schakel toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Schakel verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Schakels losgemaakt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Schakels verbonden</source>
    <translation type="unfinished"></translation></message>
    <message><source>Schrijf dit één keer voluit.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Score gegeven</source>
    <translation type="unfinished"></translation></message>
    <message><source>Score gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Score naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Scriptie of bachelorproef</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sleutel van een bron gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sluitingsdagen gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sommige</source>
    <translation type="unfinished"></translation></message>
    <message><source>Soort kennis gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Soort kennis niet gezegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Staat twee keer in de lijst.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stapel gemaakt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stapel hernoemd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stapel naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stem gegeven</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stem teruggenomen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stipje geplakt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stipje weggehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stipjes geplakt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stipjes weggehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tafel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tafel toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tafel weggehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tafel {number}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tegenspraak aangeduid</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tegenspraak weggehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tekst gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tekst is klaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tekst is nog niet klaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tekst teruggezet</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tekst uit Word overgenomen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Teksten teruggezet</source>
    <translation type="unfinished"></translation></message>
    <message><source>Teruggedraaid</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terugkoppeling</source>
    <translation type="unfinished"></translation></message>
    <message><source>Thema’s</source>
    <translation type="unfinished"></translation></message>
    <message><source>Theoretisch onderbouwd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tijd ingehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tijd van een moment gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Titel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toch nodig in de tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toelichting gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Twee op dezelfde dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uit '{name}': {in_digits}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uit de woordenlijst: {word}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uit ons praktijkprofiel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uur van de reeks gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vak gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Valt in: {closed}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Van de parkeerplaats gehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>Van ‘{name}’ weten we niet meer uit welke teksten het gemaakt is; het is niet te vergelijken. Je teksten zijn veilig; het bestand zelf kan je nog altijd bewaren.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vanaf {time_words} is er {length} geen pauze.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verhaal hernoemd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verhaal naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verhaal toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verhaal verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verhaal {number}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verschil gelaten zoals het was</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verschillen opnieuw te bekijken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Versie een andere naam gegeven</source>
    <translation type="unfinished"></translation></message>
    <message><source>Versie een naam gegeven</source>
    <translation type="unfinished"></translation></message>
    <message><source>Versie naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verslag, gesprek of iets anders</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voorgelezen: akkoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voorgelezen: er ontbreekt iets</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorm van het netwerk gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vragen ingelezen: {title}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vragen van een blok gekozen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat definitief gewist is, kan niet teruggehaald worden. De rest is zoals het was.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat er gezegd is</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat het sjabloon van elders haalt, gaat niet mee: een plan moet overal te lezen zijn.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat hielp toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat hinderde toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>We weten niet wat voor bestand '{name}' moet worden. Er is niets geschreven; kies een naam die eindigt op {endings}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Webpagina of video</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wel inzetten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Werkvorm aangepast: {title}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Werkvorm gekozen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Werkvorm van de agenda gehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>Werkvorm weggehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wetenschappelijk onderzocht</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie doet dit? Zet die persoon vooraan in de zin.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie een opmerking terzijde legt, zegt waarom. Er is niets veranderd; typ eerst de reden.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie het zo doet weggehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie het zo doet: {words}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Woordenlijst: {plain}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Word</source>
    <translation type="unfinished"></translation></message>
    <message><source>Word-bestand binnengehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>Word-bestand naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Word-formulier</source>
    <translation type="unfinished"></translation></message>
    <message><source>Word-formulier gekozen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Word-formulier weggehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>Word-sjabloon</source>
    <translation type="unfinished"></translation></message>
    <message><source>Word-sjabloon gekozen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Word-sjabloon weggehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zelfde persoon samengevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder kleur</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder woord erboven is niet gelezen: kolom {numbers}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>a row was changed outside a step of work</source>
    <translation type="unfinished"></translation></message>
    <message><source>aantal</source>
    <translation type="unfinished"></translation></message>
    <message><source>acht</source>
    <translation type="unfinished"></translation></message>
    <message><source>activity</source>
    <translation type="unfinished"></translation></message>
    <message><source>address</source>
    <translation type="unfinished"></translation></message>
    <message><source>adres</source>
    <translation type="unfinished"></translation></message>
    <message><source>afloop</source>
    <translation type="unfinished"></translation></message>
    <message><source>afspraak</source>
    <translation type="unfinished"></translation></message>
    <message><source>afwezig</source>
    <translation type="unfinished"></translation></message>
    <message><source>alle vragen hebben een tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>ander</source>
    <translation type="unfinished"></translation></message>
    <message><source>andere</source>
    <translation type="unfinished"></translation></message>
    <message><source>antwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>antwoord is</source>
    <translation type="unfinished"></translation></message>
    <message><source>april</source>
    <translation type="unfinished"></translation></message>
    <message><source>article</source>
    <translation type="unfinished"></translation></message>
    <message><source>at</source>
    <translation type="unfinished"></translation></message>
    <message><source>augustus</source>
    <translation type="unfinished"></translation></message>
    <message><source>author</source>
    <translation type="unfinished"></translation></message>
    <message><source>begeleiding</source>
    <translation type="unfinished"></translation></message>
    <message><source>bewaard document</source>
    <translation type="unfinished"></translation></message>
    <message><source>bewaren tot</source>
    <translation type="unfinished"></translation></message>
    <message><source>bezig</source>
    <translation type="unfinished"></translation></message>
    <message><source>bij een keuze hoort een optie (option)</source>
    <translation type="unfinished"></translation></message>
    <message><source>bij welke woorden</source>
    <translation type="unfinished"></translation></message>
    <message><source>bijdrage aan het doel</source>
    <translation type="unfinished"></translation></message>
    <message><source>birth</source>
    <translation type="unfinished"></translation></message>
    <message><source>blijft of weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>blijft staan</source>
    <translation type="unfinished"></translation></message>
    <message><source>blok</source>
    <translation type="unfinished"></translation></message>
    <message><source>blok van de agenda</source>
    <translation type="unfinished"></translation></message>
    <message><source>book</source>
    <translation type="unfinished"></translation></message>
    <message><source>bron</source>
    <translation type="unfinished"></translation></message>
    <message><source>bron '{group}'</source>
    <translation type="unfinished"></translation></message>
    <message><source>bron ingelezen</source>
    <translation type="unfinished"></translation></message>
    <message><source>bron kwam erbij.</source>
    <translation type="unfinished"></translation></message>
    <message><source>card</source>
    <translation type="unfinished"></translation></message>
    <message><source>cards</source>
    <translation type="unfinished"></translation></message>
    <message><source>casus</source>
    <translation type="unfinished"></translation></message>
    <message><source>casus-name</source>
    <translation type="unfinished"></translation></message>
    <message><source>closed</source>
    <translation type="unfinished"></translation></message>
    <message><source>cluster</source>
    <translation type="unfinished"></translation></message>
    <message><source>comment</source>
    <translation type="unfinished"></translation></message>
    <message><source>concept in dit bestand</source>
    <translation type="unfinished"></translation></message>
    <message><source>concept:</source>
    <translation type="unfinished"></translation></message>
    <message><source>contactpersoon</source>
    <translation type="unfinished"></translation></message>
    <message><source>content</source>
    <translation type="unfinished"></translation></message>
    <message><source>contribution</source>
    <translation type="unfinished"></translation></message>
    <message><source>dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>dag {number}</source>
    <translation type="unfinished"></translation></message>
    <message><source>dag {number} bestaat niet; dit bestand heeft {in_digits}</source>
    <translation type="unfinished"></translation></message>
    <message><source>date</source>
    <translation type="unfinished"></translation></message>
    <message><source>datum</source>
    <translation type="unfinished"></translation></message>
    <message><source>day</source>
    <translation type="unfinished"></translation></message>
    <message><source>de</source>
    <translation type="unfinished"></translation></message>
    <message><source>de alinea’s</source>
    <translation type="unfinished"></translation></message>
    <message><source>de haakjes zitten te diep in elkaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>de kaart “{shown}” zit niet in de stapel{advice}</source>
    <translation type="unfinished"></translation></message>
    <message><source>de korte naam heeft hoogstens {MAX_SHORT} tekens</source>
    <translation type="unfinished"></translation></message>
    <message><source>de naam van een veld moet een gewoon woord zijn</source>
    <translation type="unfinished"></translation></message>
    <message><source>de naam van iemand die meedeed</source>
    <translation type="unfinished"></translation></message>
    <message><source>de ondertitel</source>
    <translation type="unfinished"></translation></message>
    <message><source>de sleutel “{shown}” bestaat al in dit draaiboek</source>
    <translation type="unfinished"></translation></message>
    <message><source>de stap “{shown}” bestaat niet in “{key}”</source>
    <translation type="unfinished"></translation></message>
    <message><source>de tafel “{shown}” bestaat niet{advice}</source>
    <translation type="unfinished"></translation></message>
    <message><source>de tafel “{shown}” staat niet op die dag{advice}</source>
    <translation type="unfinished"></translation></message>
    <message><source>de tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>de titel</source>
    <translation type="unfinished"></translation></message>
    <message><source>de werkvorm “{shown}” kennen we niet{advice}</source>
    <translation type="unfinished"></translation></message>
    <message><source>de werkvorm “{shown}” staat niet bij “werkvormen”</source>
    <translation type="unfinished"></translation></message>
    <message><source>december</source>
    <translation type="unfinished"></translation></message>
    <message><source>deel</source>
    <translation type="unfinished"></translation></message>
    <message><source>deelnemers</source>
    <translation type="unfinished"></translation></message>
    <message><source>definitief</source>
    <translation type="unfinished"></translation></message>
    <message><source>definitief of ontwerp</source>
    <translation type="unfinished"></translation></message>
    <message><source>detail</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze cluster staat er twee keer</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze dag staat er twee keer</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze factor staat er twee keer</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze naam is ook die van een tafel; verander een van beide</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze naam staat er twee keer; maak de namen verschillend</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze opbrengst staat er twee keer</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze regel is geen geldige YAML</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze regel springt in met een tab; gebruik spaties</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze regel springt te veel of te weinig in</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze tafel staat er twee keer</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze tekst is te lang: {count} tekens; hoogstens {count2} kan</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze twee staan er twee keer</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze werkvorm staat er twee keer</source>
    <translation type="unfinished"></translation></message>
    <message><source>dinsdag</source>
    <translation type="unfinished"></translation></message>
    <message><source>dit bestand heeft meer dagen; zet erbij welke dag (day)</source>
    <translation type="unfinished"></translation></message>
    <message><source>dit bestand heeft meer dagen; zet erbij welke dag (day), of outside: true</source>
    <translation type="unfinished"></translation></message>
    <message><source>dit bestand is er niet of niet meer</source>
    <translation type="unfinished"></translation></message>
    <message><source>dit bestand is leeg</source>
    <translation type="unfinished"></translation></message>
    <message><source>dit bestand is te groot; we lezen er tot {value} MB</source>
    <translation type="unfinished"></translation></message>
    <message><source>dit bestand is te groot; we lezen tot {MAX_VALUES} waarden</source>
    <translation type="unfinished"></translation></message>
    <message><source>dit bestand kunnen we niet openen; kijk na of je het mag lezen</source>
    <translation type="unfinished"></translation></message>
    <message><source>dit is een tekst in UTF-16; bewaar hem opnieuw als UTF-8</source>
    <translation type="unfinished"></translation></message>
    <message><source>dit is geen geldige YAML</source>
    <translation type="unfinished"></translation></message>
    <message><source>dit is geen tekstbestand; hier hoort een bestand in YAML</source>
    <translation type="unfinished"></translation></message>
    <message><source>dit onderdeel staat er twee keer</source>
    <translation type="unfinished"></translation></message>
    <message><source>dit veld staat hier twee keer</source>
    <translation type="unfinished"></translation></message>
    <message><source>doelgroep</source>
    <translation type="unfinished"></translation></message>
    <message><source>doi</source>
    <translation type="unfinished"></translation></message>
    <message><source>donderdag</source>
    <translation type="unfinished"></translation></message>
    <message><source>done</source>
    <translation type="unfinished"></translation></message>
    <message><source>draaiboek</source>
    <translation type="unfinished"></translation></message>
    <message><source>draft</source>
    <translation type="unfinished"></translation></message>
    <message><source>drie</source>
    <translation type="unfinished"></translation></message>
    <message><source>e-mail</source>
    <translation type="unfinished"></translation></message>
    <message><source>een TODO</source>
    <translation type="unfinished"></translation></message>
    <message><source>een aanhalingsteken of haakje wordt nergens gesloten</source>
    <translation type="unfinished"></translation></message>
    <message><source>een aantal stemmen kan niet onder nul zijn</source>
    <translation type="unfinished"></translation></message>
    <message><source>een adres</source>
    <translation type="unfinished"></translation></message>
    <message><source>een anker met &amp; kan niet{advice}</source>
    <translation type="unfinished"></translation></message>
    <message><source>een antwoord staat hier twee keer</source>
    <translation type="unfinished"></translation></message>
    <message><source>een bestand heeft session (één dag) of sessions (meer dagen), niet allebei</source>
    <translation type="unfinished"></translation></message>
    <message><source>een blok hoort bij een dag, en dit bestand heeft er geen; zet er session bij</source>
    <translation type="unfinished"></translation></message>
    <message><source>een blok met velden (naam: waarde)</source>
    <translation type="unfinished"></translation></message>
    <message><source>een bron zonder sleutel</source>
    <translation type="unfinished"></translation></message>
    <message><source>een datum schrijf je als 2026-03-12, of null als ze niet vastligt</source>
    <translation type="unfinished"></translation></message>
    <message><source>een deelnemer</source>
    <translation type="unfinished"></translation></message>
    <message><source>een draaiboek heeft hoogstens {MAX_STEPS} stappen, en dit heeft er {count}</source>
    <translation type="unfinished"></translation></message>
    <message><source>een draaiboek heeft minstens één onderdeel met een stap</source>
    <translation type="unfinished"></translation></message>
    <message><source>een dubbelepunt te veel; zet de tekst tussen aanhalingstekens</source>
    <translation type="unfinished"></translation></message>
    <message><source>een geboortedatum</source>
    <translation type="unfinished"></translation></message>
    <message><source>een gegeven van de praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>een gegeven van het netwerk</source>
    <translation type="unfinished"></translation></message>
    <message><source>een geheel getal</source>
    <translation type="unfinished"></translation></message>
    <message><source>een getal</source>
    <translation type="unfinished"></translation></message>
    <message><source>een haakje wordt niet gesloten, of er ontbreekt een komma</source>
    <translation type="unfinished"></translation></message>
    <message><source>een inbreng spreekt zichzelf niet tegen; geef twee nummers</source>
    <translation type="unfinished"></translation></message>
    <message><source>een kleur ziet eruit als #CFEBD0</source>
    <translation type="unfinished"></translation></message>
    <message><source>een kolom</source>
    <translation type="unfinished"></translation></message>
    <message><source>een lijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>een mailadres</source>
    <translation type="unfinished"></translation></message>
    <message><source>een reeks duurt van 1 tot {LONGEST_SERIES} maanden</source>
    <translation type="unfinished"></translation></message>
    <message><source>een rijksregisternummer</source>
    <translation type="unfinished"></translation></message>
    <message><source>een schaal heeft hoogstens {MOST_VALUES} waarden; neem grotere stappen</source>
    <translation type="unfinished"></translation></message>
    <message><source>een schaal loopt op van min naar max, met stappen groter dan nul</source>
    <translation type="unfinished"></translation></message>
    <message><source>een schuine streep (\) tussen dubbele aanhalingstekens schrijf je als \\</source>
    <translation type="unfinished"></translation></message>
    <message><source>een score is een getal van 0 tot 10, of null</source>
    <translation type="unfinished"></translation></message>
    <message><source>een score is hier een getal van {low} tot {high}, of null</source>
    <translation type="unfinished"></translation></message>
    <message><source>een sleutel heeft alleen kleine letters, cijfers en streepjes</source>
    <translation type="unfinished"></translation></message>
    <message><source>een sleutel heeft hoogstens {MAX_KEY} tekens</source>
    <translation type="unfinished"></translation></message>
    <message><source>een sleutel ziet eruit als doelgroep.kenmerken, in kleine letters</source>
    <translation type="unfinished"></translation></message>
    <message><source>een stap met een bord</source>
    <translation type="unfinished"></translation></message>
    <message><source>een stap met een praktijkprofiel</source>
    <translation type="unfinished"></translation></message>
    <message><source>een streepje van een lijst hoort op een eigen regel</source>
    <translation type="unfinished"></translation></message>
    <message><source>een tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>een telefoonnummer</source>
    <translation type="unfinished"></translation></message>
    <message><source>een tijdstip schrijf je als 2026-03-12T09:30:00+01:00</source>
    <translation type="unfinished"></translation></message>
    <message><source>een type met ! kan niet{advice}</source>
    <translation type="unfinished"></translation></message>
    <message><source>een uitgangspunt</source>
    <translation type="unfinished"></translation></message>
    <message><source>een uur schrijf je als 9:00</source>
    <translation type="unfinished"></translation></message>
    <message><source>een verwijzing met * kan niet{advice}</source>
    <translation type="unfinished"></translation></message>
    <message><source>een voornaam uit een casus</source>
    <translation type="unfinished"></translation></message>
    <message><source>eigen aan deze praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>einde</source>
    <translation type="unfinished"></translation></message>
    <message><source>einde van de dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>elf</source>
    <translation type="unfinished"></translation></message>
    <message><source>er is geen factor met het nummer {number} (nr)</source>
    <translation type="unfinished"></translation></message>
    <message><source>er is geen inbreng met het nummer {number} (nr)</source>
    <translation type="unfinished"></translation></message>
    <message><source>er ligt minstens één week tussen twee bijeenkomsten</source>
    <translation type="unfinished"></translation></message>
    <message><source>er staat een opdracht van LaTeX in die niet af is</source>
    <translation type="unfinished"></translation></message>
    <message><source>er staat geen titel, auteur of adres in</source>
    <translation type="unfinished"></translation></message>
    <message><source>eten</source>
    <translation type="unfinished"></translation></message>
    <message><source>expert</source>
    <translation type="unfinished"></translation></message>
    <message><source>facilitator</source>
    <translation type="unfinished"></translation></message>
    <message><source>facilitators</source>
    <translation type="unfinished"></translation></message>
    <message><source>factor</source>
    <translation type="unfinished"></translation></message>
    <message><source>factors</source>
    <translation type="unfinished"></translation></message>
    <message><source>februari</source>
    <translation type="unfinished"></translation></message>
    <message><source>form</source>
    <translation type="unfinished"></translation></message>
    <message><source>foto of bijlage</source>
    <translation type="unfinished"></translation></message>
    <message><source>functie</source>
    <translation type="unfinished"></translation></message>
    <message><source>gebeurd</source>
    <translation type="unfinished"></translation></message>
    <message><source>gedaan</source>
    <translation type="unfinished"></translation></message>
    <message><source>gegeven</source>
    <translation type="unfinished"></translation></message>
    <message><source>gegeven van de praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>gespeelde kaart</source>
    <translation type="unfinished"></translation></message>
    <message><source>gesprekskaart</source>
    <translation type="unfinished"></translation></message>
    <message><source>gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>gewist</source>
    <translation type="unfinished"></translation></message>
    <message><source>goed</source>
    <translation type="unfinished"></translation></message>
    <message><source>goed gelopen</source>
    <translation type="unfinished"></translation></message>
    <message><source>guide</source>
    <translation type="unfinished"></translation></message>
    <message><source>haakjes, komma's of aanhalingstekens kloppen niet</source>
    <translation type="unfinished"></translation></message>
    <message><source>heeft</source>
    <translation type="unfinished"></translation></message>
    <message><source>heeft een wachtwoord. {safe}; open het in Word, bewaar het zonder wachtwoord en kies het dan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>heeft een wachtwoord. {safe}; open het in Word, bewaar het zonder wachtwoord en lees het dan in.</source>
    <translation type="unfinished"></translation></message>
    <message><source>heeft een wachtwoord. {safe}; open het in Word, bewaar het zonder wachtwoord en open het dan hier.</source>
    <translation type="unfinished"></translation></message>
    <message><source>het</source>
    <translation type="unfinished"></translation></message>
    <message><source>het aantal stemmen {wrong}</source>
    <translation type="unfinished"></translation></message>
    <message><source>het antwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>het besluit</source>
    <translation type="unfinished"></translation></message>
    <message><source>het bestand zelf</source>
    <translation type="unfinished"></translation></message>
    <message><source>het draaiboek “{shown}” zit niet in dit bestand{advice}</source>
    <translation type="unfinished"></translation></message>
    <message><source>het nummer van de versie is 1 of meer</source>
    <translation type="unfinished"></translation></message>
    <message><source>het nummer {nr} staat er twee keer; geef elk een eigen nummer</source>
    <translation type="unfinished"></translation></message>
    <message><source>het nummer {nr} staat er twee keer; geef elke factor een eigen nummer</source>
    <translation type="unfinished"></translation></message>
    <message><source>het onderdeel “{shown}” zit niet in dat draaiboek{advice}</source>
    <translation type="unfinished"></translation></message>
    <message><source>het veld “{shown}” kennen we hier niet{advice}</source>
    <translation type="unfinished"></translation></message>
    <message><source>hiaat</source>
    <translation type="unfinished"></translation></message>
    <message><source>hiaat staat</source>
    <translation type="unfinished"></translation></message>
    <message><source>hielp of hinderde</source>
    <translation type="unfinished"></translation></message>
    <message><source>hier begint een tweede document (---); een bestand heeft er één</source>
    <translation type="unfinished"></translation></message>
    <message><source>hier hoort een van deze woorden: {choices}{instead}{advice}</source>
    <translation type="unfinished"></translation></message>
    <message><source>hier hoort er minstens één te staan</source>
    <translation type="unfinished"></translation></message>
    <message><source>hier hoort tekst te staan</source>
    <translation type="unfinished"></translation></message>
    <message><source>hier hoort {types} {bound}</source>
    <translation type="unfinished"></translation></message>
    <message><source>hier hoort {types}, maar er staat {types2}{advice}</source>
    <translation type="unfinished"></translation></message>
    <message><source>hier ontbreekt een dubbelepunt na de naam van het veld</source>
    <translation type="unfinished"></translation></message>
    <message><source>hier ontbreekt het veld “{match}”</source>
    <translation type="unfinished"></translation></message>
    <message><source>hier staan er {count}; hoogstens {MAX_THINGS} kan</source>
    <translation type="unfinished"></translation></message>
    <message><source>hier staan meer stemmen met een naam dan het aantal stemmen in “votes”</source>
    <translation type="unfinished"></translation></message>
    <message><source>hier staan twee afloopwoorden; kies er één</source>
    <translation type="unfinished"></translation></message>
    <message><source>hier staat een dag én “outside”; kies er één</source>
    <translation type="unfinished"></translation></message>
    <message><source>hier staat een deelnemer én een tafel; kies er één</source>
    <translation type="unfinished"></translation></message>
    <message><source>hier staat een onzichtbaar teken (U+{ord}) dat niet kan</source>
    <translation type="unfinished"></translation></message>
    <message><source>hier staat een teken dat geen UTF-8 is; bewaar het bestand opnieuw als UTF-8</source>
    <translation type="unfinished"></translation></message>
    <message><source>hier zitten meer dan {MAX_DEPTH} blokken in elkaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>hoe het binnenkwam</source>
    <translation type="unfinished"></translation></message>
    <message><source>hoe we het borgen</source>
    <translation type="unfinished"></translation></message>
    <message><source>hoever ze is</source>
    <translation type="unfinished"></translation></message>
    <message><source>hulpverlener</source>
    <translation type="unfinished"></translation></message>
    <message><source>id</source>
    <translation type="unfinished"></translation></message>
    <message><source>iedereen, sommige of één</source>
    <translation type="unfinished"></translation></message>
    <message><source>in de prullenmand</source>
    <translation type="unfinished"></translation></message>
    <message><source>in ontwikkeling</source>
    <translation type="unfinished"></translation></message>
    <message><source>incollection</source>
    <translation type="unfinished"></translation></message>
    <message><source>indiener</source>
    <translation type="unfinished"></translation></message>
    <message><source>insz</source>
    <translation type="unfinished"></translation></message>
    <message><source>is beschadigd en kan niet gelezen worden. {safe}; vraag het bestand opnieuw of open het in Word en bewaar het onder een andere naam.</source>
    <translation type="unfinished"></translation></message>
    <message><source>is beschadigd of zit vreemd in elkaar. {safe}; open het in Word, bewaar het onder een andere naam en open dat bestand hier.</source>
    <translation type="unfinished"></translation></message>
    <message><source>is beschadigd. {safe}; open het in Word, bewaar het onder een andere naam en kies dat bestand.</source>
    <translation type="unfinished"></translation></message>
    <message><source>is beschadigd. {safe}; vraag het sjabloon opnieuw, of open het in Word en bewaar het onder een andere naam.</source>
    <translation type="unfinished"></translation></message>
    <message><source>is definitief gewist</source>
    <translation type="unfinished"></translation></message>
    <message><source>is een LibreOffice-bestand (.odt). {safe}; open het in LibreOffice, kies 'Opslaan als' en dan Word (.docx), en open dat bestand hier.</source>
    <translation type="unfinished"></translation></message>
    <message><source>is een PDF; daar kunnen we de antwoorden niet uit halen. {safe}; vraag het Word-bestand of typ de antwoorden over.</source>
    <translation type="unfinished"></translation></message>
    <message><source>is een PDF; daar kunnen we de teksten en opmerkingen niet uit halen. {safe}; vraag het Word-bestand.</source>
    <translation type="unfinished"></translation></message>
    <message><source>is een PDF; daar kunnen we geen antwoorden in zetten. {safe}; vraag het Word-bestand.</source>
    <translation type="unfinished"></translation></message>
    <message><source>is een PDF; daar zitten geen stijlen in. {safe}; kies een Word-sjabloon (.dotx) of een Word-document (.docx).</source>
    <translation type="unfinished"></translation></message>
    <message><source>is er niet meer</source>
    <translation type="unfinished"></translation></message>
    <message><source>is geen Word-bestand. {safe}; kies een Word-sjabloon (.dotx) of een Word-document (.docx).</source>
    <translation type="unfinished"></translation></message>
    <message><source>is geen Word-bestand. {safe}; kies een bestand dat eindigt op .docx.</source>
    <translation type="unfinished"></translation></message>
    <message><source>is geen Word-bestand: er zit geen tekst in. {safe}; kijk of dit het juiste bestand is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>is hoogstens {MOST_VOTES}</source>
    <translation type="unfinished"></translation></message>
    <message><source>is leeg. {safe}; kies een Word-sjabloon (.dotx) of een Word-document (.docx).</source>
    <translation type="unfinished"></translation></message>
    <message><source>is leeg. {safe}; vraag het bestand opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>is leeg. {safe}; vraag het blad opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>is leeg. {safe}; vraag het formulier opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>is te groot om te lezen. {safe}; haal de foto's eruit en bewaar het opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>is te groot voor een formulier. {safe}; haal de foto's eruit en bewaar het opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>is te groot voor een invulblad. {safe}; haal de foto's eruit en bewaar het opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>is te groot voor een sjabloon. {safe}; haal de tekst en de foto's eruit en bewaar het opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>is weggelaten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>issue</source>
    <translation type="unfinished"></translation></message>
    <message><source>ja</source>
    <translation type="unfinished"></translation></message>
    <message><source>jaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>januari</source>
    <translation type="unfinished"></translation></message>
    <message><source>juli</source>
    <translation type="unfinished"></translation></message>
    <message><source>juni</source>
    <translation type="unfinished"></translation></message>
    <message><source>kaart</source>
    <translation type="unfinished"></translation></message>
    <message><source>kaarten</source>
    <translation type="unfinished"></translation></message>
    <message><source>kaartspel</source>
    <translation type="unfinished"></translation></message>
    <message><source>kan niet gelezen worden. {safe}; kijk of het bestand er nog is en of het niet nog open staat in Word.</source>
    <translation type="unfinished"></translation></message>
    <message><source>kan niet gelezen worden. {safe}; kijk of het bestand er nog is en of het niet nog open staat.</source>
    <translation type="unfinished"></translation></message>
    <message><source>kan niet gelezen worden. {safe}; kijk of het bestand er nog is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>kan niet onder nul zijn</source>
    <translation type="unfinished"></translation></message>
    <message><source>kernactiviteit</source>
    <translation type="unfinished"></translation></message>
    <message><source>kerncomponent</source>
    <translation type="unfinished"></translation></message>
    <message><source>keuze</source>
    <translation type="unfinished"></translation></message>
    <message><source>kies een Word-sjabloon (.dotx) of een Word-document (.docx).</source>
    <translation type="unfinished"></translation></message>
    <message><source>kies een van deze: {known}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>kies het eerst bij Voorbereiden, Werkvormen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>kies waar ze hoort</source>
    <translation type="unfinished"></translation></message>
    <message><source>kies waar ze horen</source>
    <translation type="unfinished"></translation></message>
    <message><source>kind</source>
    <translation type="unfinished"></translation></message>
    <message><source>klaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>kleur</source>
    <translation type="unfinished"></translation></message>
    <message><source>komt uit LibreOffice. {safe}; open het daar of in Word, kies 'Opslaan als' en dan .docx, en lees dat in.</source>
    <translation type="unfinished"></translation></message>
    <message><source>komt uit LibreOffice. {safe}; open het daar of in Word, kies 'Opslaan als' en dan .docx, en open dat bestand hier.</source>
    <translation type="unfinished"></translation></message>
    <message><source>komt uit LibreOffice. {safe}; open het daar, kies 'Opslaan als' en dan .docx, en kies dat bestand.</source>
    <translation type="unfinished"></translation></message>
    <message><source>komt uit een oude Word. {safe}; open het daar of in Word, kies 'Opslaan als' en dan .docx, en lees dat in.</source>
    <translation type="unfinished"></translation></message>
    <message><source>komt uit een oude Word. {safe}; open het daar of in Word, kies 'Opslaan als' en dan .docx, en open dat bestand hier.</source>
    <translation type="unfinished"></translation></message>
    <message><source>komt uit een oude Word. {safe}; open het in Word, kies 'Opslaan als' en dan .docx, en open dat bestand hier.</source>
    <translation type="unfinished"></translation></message>
    <message><source>komt uit een oude Word. {safe}; open het in Word, kies 'Opslaan als' en dan .dotx, en kies dat bestand.</source>
    <translation type="unfinished"></translation></message>
    <message><source>kopieën op een stick of op een andere computer</source>
    <translation type="unfinished"></translation></message>
    <message><source>korte omschrijving</source>
    <translation type="unfinished"></translation></message>
    <message><source>korte omschrijving op één pagina</source>
    <translation type="unfinished"></translation></message>
    <message><source>leerinzicht</source>
    <translation type="unfinished"></translation></message>
    <message><source>ligt in de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>maal</source>
    <translation type="unfinished"></translation></message>
    <message><source>maandag</source>
    <translation type="unfinished"></translation></message>
    <message><source>maanden</source>
    <translation type="unfinished"></translation></message>
    <message><source>maart</source>
    <translation type="unfinished"></translation></message>
    <message><source>mag geciteerd worden</source>
    <translation type="unfinished"></translation></message>
    <message><source>mail</source>
    <translation type="unfinished"></translation></message>
    <message><source>mails die al verstuurd zijn</source>
    <translation type="unfinished"></translation></message>
    <message><source>marks</source>
    <translation type="unfinished"></translation></message>
    <message><source>mastersthesis</source>
    <translation type="unfinished"></translation></message>
    <message><source>mee bezig</source>
    <translation type="unfinished"></translation></message>
    <message><source>meer dan {MAX_MINUTES} minuten past niet in een dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>mei</source>
    <translation type="unfinished"></translation></message>
    <message><source>met of zonder naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>minuten</source>
    <translation type="unfinished"></translation></message>
    <message><source>minuten kunnen niet onder nul zijn</source>
    <translation type="unfinished"></translation></message>
    <message><source>minutes</source>
    <translation type="unfinished"></translation></message>
    <message><source>misc</source>
    <translation type="unfinished"></translation></message>
    <message><source>moment</source>
    <translation type="unfinished"></translation></message>
    <message><source>moment in een verhaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>moment {moment} bestaat niet; dit verloop heeft {pieces}</source>
    <translation type="unfinished"></translation></message>
    <message><source>more</source>
    <translation type="unfinished"></translation></message>
    <message><source>mrt</source>
    <translation type="unfinished"></translation></message>
    <message><source>na te vragen</source>
    <translation type="unfinished"></translation></message>
    <message><source>naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>naam moet</source>
    <translation type="unfinished"></translation></message>
    <message><source>nagekeken plaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>name</source>
    <translation type="unfinished"></translation></message>
    <message><source>namen op deze dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>nee</source>
    <translation type="unfinished"></translation></message>
    <message><source>negen</source>
    <translation type="unfinished"></translation></message>
    <message><source>niet nodig in de tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>niet op het scherm</source>
    <translation type="unfinished"></translation></message>
    <message><source>niets (null)</source>
    <translation type="unfinished"></translation></message>
    <message><source>nieuw</source>
    <translation type="unfinished"></translation></message>
    <message><source>nieuwe opmerking</source>
    <translation type="unfinished"></translation></message>
    <message><source>niveau</source>
    <translation type="unfinished"></translation></message>
    <message><source>nl</source>
    <translation type="unfinished"></translation></message>
    <message><source>nog niet af</source>
    <translation type="unfinished"></translation></message>
    <message><source>nog {counted}</source>
    <translation type="unfinished"></translation></message>
    <message><source>note</source>
    <translation type="unfinished"></translation></message>
    <message><source>november</source>
    <translation type="unfinished"></translation></message>
    <message><source>nu</source>
    <translation type="unfinished"></translation></message>
    <message><source>nul</source>
    <translation type="unfinished"></translation></message>
    <message><source>of de groep akkoord is</source>
    <translation type="unfinished"></translation></message>
    <message><source>oktober</source>
    <translation type="unfinished"></translation></message>
    <message><source>onderbouwt</source>
    <translation type="unfinished"></translation></message>
    <message><source>onderdeel</source>
    <translation type="unfinished"></translation></message>
    <message><source>one publishing at a time</source>
    <translation type="unfinished"></translation></message>
    <message><source>ongewenst</source>
    <translation type="unfinished"></translation></message>
    <message><source>online</source>
    <translation type="unfinished"></translation></message>
    <message><source>ons antwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>ontbreekt</source>
    <translation type="unfinished"></translation></message>
    <message><source>ontbreken</source>
    <translation type="unfinished"></translation></message>
    <message><source>ontwerp</source>
    <translation type="unfinished"></translation></message>
    <message><source>op de parkeerplaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>open</source>
    <translation type="unfinished"></translation></message>
    <message><source>open het daar of in Word, kies 'Opslaan als' en dan .docx, en lees dat in.</source>
    <translation type="unfinished"></translation></message>
    <message><source>open het daar of in Word, kies 'Opslaan als' en dan .docx, en open dat bestand hier.</source>
    <translation type="unfinished"></translation></message>
    <message><source>open het in Word, kies 'Opslaan als' en dan .docx, en open dat bestand hier.</source>
    <translation type="unfinished"></translation></message>
    <message><source>open het in Word, kies 'Opslaan als' en dan .dotx, en kies dat bestand.</source>
    <translation type="unfinished"></translation></message>
    <message><source>opmerking</source>
    <translation type="unfinished"></translation></message>
    <message><source>opmerking heeft</source>
    <translation type="unfinished"></translation></message>
    <message><source>opmerking staat</source>
    <translation type="unfinished"></translation></message>
    <message><source>organisatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>organisaties</source>
    <translation type="unfinished"></translation></message>
    <message><source>organisation</source>
    <translation type="unfinished"></translation></message>
    <message><source>organisations</source>
    <translation type="unfinished"></translation></message>
    <message><source>origin</source>
    <translation type="unfinished"></translation></message>
    <message><source>oude versies in een map in de cloud</source>
    <translation type="unfinished"></translation></message>
    <message><source>pages</source>
    <translation type="unfinished"></translation></message>
    <message><source>partners</source>
    <translation type="unfinished"></translation></message>
    <message><source>pauze of niet</source>
    <translation type="unfinished"></translation></message>
    <message><source>penhouder</source>
    <translation type="unfinished"></translation></message>
    <message><source>person</source>
    <translation type="unfinished"></translation></message>
    <message><source>phone</source>
    <translation type="unfinished"></translation></message>
    <message><source>plaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>plaats op de muur, van boven</source>
    <translation type="unfinished"></translation></message>
    <message><source>plaats op de muur, van links</source>
    <translation type="unfinished"></translation></message>
    <message><source>plaats op een dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>place</source>
    <translation type="unfinished"></translation></message>
    <message><source>placed</source>
    <translation type="unfinished"></translation></message>
    <message><source>places</source>
    <translation type="unfinished"></translation></message>
    <message><source>post-it</source>
    <translation type="unfinished"></translation></message>
    <message><source>post-it onder het profiel</source>
    <translation type="unfinished"></translation></message>
    <message><source>praktijkervaring</source>
    <translation type="unfinished"></translation></message>
    <message><source>praktische wijsheid</source>
    <translation type="unfinished"></translation></message>
    <message><source>publisher</source>
    <translation type="unfinished"></translation></message>
    <message><source>reason</source>
    <translation type="unfinished"></translation></message>
    <message><source>remark</source>
    <translation type="unfinished"></translation></message>
    <message><source>replace</source>
    <translation type="unfinished"></translation></message>
    <message><source>resolved</source>
    <translation type="unfinished"></translation></message>
    <message><source>rij</source>
    <translation type="unfinished"></translation></message>
    <message><source>role</source>
    <translation type="unfinished"></translation></message>
    <message><source>ruw of klaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>schakel van de keten</source>
    <translation type="unfinished"></translation></message>
    <message><source>score</source>
    <translation type="unfinished"></translation></message>
    <message><source>sections</source>
    <translation type="unfinished"></translation></message>
    <message><source>september</source>
    <translation type="unfinished"></translation></message>
    <message><source>series</source>
    <translation type="unfinished"></translation></message>
    <message><source>settled</source>
    <translation type="unfinished"></translation></message>
    <message><source>sleutel</source>
    <translation type="unfinished"></translation></message>
    <message><source>soort</source>
    <translation type="unfinished"></translation></message>
    <message><source>soort bestand</source>
    <translation type="unfinished"></translation></message>
    <message><source>soort kennis</source>
    <translation type="unfinished"></translation></message>
    <message><source>staan</source>
    <translation type="unfinished"></translation></message>
    <message><source>staat</source>
    <translation type="unfinished"></translation></message>
    <message><source>staat bij de antwoorden</source>
    <translation type="unfinished"></translation></message>
    <message><source>staat op de parkeerplaats: we weten niet bij welke vraag het hoort.</source>
    <translation type="unfinished"></translation></message>
    <message><source>stap naar publicatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>stapel kaarten</source>
    <translation type="unfinished"></translation></message>
    <message><source>starts</source>
    <translation type="unfinished"></translation></message>
    <message><source>stelling</source>
    <translation type="unfinished"></translation></message>
    <message><source>step</source>
    <translation type="unfinished"></translation></message>
    <message><source>stipje</source>
    <translation type="unfinished"></translation></message>
    <message><source>stond er al.</source>
    <translation type="unfinished"></translation></message>
    <message><source>stukje</source>
    <translation type="unfinished"></translation></message>
    <message><source>subgroup</source>
    <translation type="unfinished"></translation></message>
    <message><source>submitter</source>
    <translation type="unfinished"></translation></message>
    <message><source>supports</source>
    <translation type="unfinished"></translation></message>
    <message><source>tafel</source>
    <translation type="unfinished"></translation></message>
    <message><source>techreport</source>
    <translation type="unfinished"></translation></message>
    <message><source>tegenspraak</source>
    <translation type="unfinished"></translation></message>
    <message><source>tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>tekst die zo begint, hoort tussen aanhalingstekens</source>
    <translation type="unfinished"></translation></message>
    <message><source>teruggekomen Word-bestand</source>
    <translation type="unfinished"></translation></message>
    <message><source>terzijde</source>
    <translation type="unfinished"></translation></message>
    <message><source>terzijde gelegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>text</source>
    <translation type="unfinished"></translation></message>
    <message><source>thema’s</source>
    <translation type="unfinished"></translation></message>
    <message><source>tien</source>
    <translation type="unfinished"></translation></message>
    <message><source>titel</source>
    <translation type="unfinished"></translation></message>
    <message><source>titel en indiener</source>
    <translation type="unfinished"></translation></message>
    <message><source>titels van niveau 1</source>
    <translation type="unfinished"></translation></message>
    <message><source>titels van niveau 2</source>
    <translation type="unfinished"></translation></message>
    <message><source>titels van niveau 3</source>
    <translation type="unfinished"></translation></message>
    <message><source>title</source>
    <translation type="unfinished"></translation></message>
    <message><source>true of false</source>
    <translation type="unfinished"></translation></message>
    <message><source>twaalf</source>
    <translation type="unfinished"></translation></message>
    <message><source>twee</source>
    <translation type="unfinished"></translation></message>
    <message><source>twee antwoorden spreken elkaar tegen</source>
    <translation type="unfinished"></translation></message>
    <message><source>uitgangspunt</source>
    <translation type="unfinished"></translation></message>
    <message><source>uitleg</source>
    <translation type="unfinished"></translation></message>
    <message><source>uitleg heeft hoogstens {MAX_HELP_LINES} regels van hoogstens {MAX_HELP_LINE} tekens</source>
    <translation type="unfinished"></translation></message>
    <message><source>uitvoer</source>
    <translation type="unfinished"></translation></message>
    <message><source>url</source>
    <translation type="unfinished"></translation></message>
    <message><source>vak</source>
    <translation type="unfinished"></translation></message>
    <message><source>van hoogstens {number}</source>
    <translation type="unfinished"></translation></message>
    <message><source>van hoogstens {number} tekens</source>
    <translation type="unfinished"></translation></message>
    <message><source>van minstens {number}</source>
    <translation type="unfinished"></translation></message>
    <message><source>van minstens {number} tekens</source>
    <translation type="unfinished"></translation></message>
    <message><source>van welke versie</source>
    <translation type="unfinished"></translation></message>
    <message><source>van wie</source>
    <translation type="unfinished"></translation></message>
    <message><source>van {name}</source>
    <translation type="unfinished"></translation></message>
    <message><source>vastgelopen</source>
    <translation type="unfinished"></translation></message>
    <message><source>verband in de keten</source>
    <translation type="unfinished"></translation></message>
    <message><source>verschil tussen organisaties</source>
    <translation type="unfinished"></translation></message>
    <message><source>versie</source>
    <translation type="unfinished"></translation></message>
    <message><source>verwacht</source>
    <translation type="unfinished"></translation></message>
    <message><source>verwijzing</source>
    <translation type="unfinished"></translation></message>
    <message><source>verwijzing gaat</source>
    <translation type="unfinished"></translation></message>
    <message><source>vier</source>
    <translation type="unfinished"></translation></message>
    <message><source>vijf</source>
    <translation type="unfinished"></translation></message>
    <message><source>volgens de regel </source>
    <translation type="unfinished"></translation></message>
    <message><source>volume</source>
    <translation type="unfinished"></translation></message>
    <message><source>voorgelezen tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>vraag heeft</source>
    <translation type="unfinished"></translation></message>
    <message><source>vrijdag</source>
    <translation type="unfinished"></translation></message>
    <message><source>waar het bij hoort</source>
    <translation type="unfinished"></translation></message>
    <message><source>waar het vandaan komt</source>
    <translation type="unfinished"></translation></message>
    <message><source>waar we heen willen</source>
    <translation type="unfinished"></translation></message>
    <message><source>waarom</source>
    <translation type="unfinished"></translation></message>
    <message><source>wanneer</source>
    <translation type="unfinished"></translation></message>
    <message><source>wat</source>
    <translation type="unfinished"></translation></message>
    <message><source>wat al geprint of gepubliceerd is</source>
    <translation type="unfinished"></translation></message>
    <message><source>wat hier staat, past niet in dit soort bestand</source>
    <translation type="unfinished"></translation></message>
    <message><source>weggegooid</source>
    <translation type="unfinished"></translation></message>
    <message><source>weggehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>weken ertussen</source>
    <translation type="unfinished"></translation></message>
    <message><source>wel of niet</source>
    <translation type="unfinished"></translation></message>
    <message><source>what</source>
    <translation type="unfinished"></translation></message>
    <message><source>when</source>
    <translation type="unfinished"></translation></message>
    <message><source>who</source>
    <translation type="unfinished"></translation></message>
    <message><source>wie aan de beurt is</source>
    <translation type="unfinished"></translation></message>
    <message><source>wie kiest, telt minstens één keer</source>
    <translation type="unfinished"></translation></message>
    <message><source>wie stemt, geeft minstens één stem</source>
    <translation type="unfinished"></translation></message>
    <message><source>wie ziet het zo</source>
    <translation type="unfinished"></translation></message>
    <message><source>woensdag</source>
    <translation type="unfinished"></translation></message>
    <message><source>woord in de woordenlijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>woorden</source>
    <translation type="unfinished"></translation></message>
    <message><source>word</source>
    <translation type="unfinished"></translation></message>
    <message><source>words</source>
    <translation type="unfinished"></translation></message>
    <message><source>yields</source>
    <translation type="unfinished"></translation></message>
    <message><source>zaterdag</source>
    <translation type="unfinished"></translation></message>
    <message><source>zes</source>
    <translation type="unfinished"></translation></message>
    <message><source>zet erbij van welk draaiboek deze onderdelen zijn (guide)</source>
    <translation type="unfinished"></translation></message>
    <message><source>zeven</source>
    <translation type="unfinished"></translation></message>
    <message><source>zondag</source>
    <translation type="unfinished"></translation></message>
    <message><source>zonder auteur</source>
    <translation type="unfinished"></translation></message>
    <message><source>zonder naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>{alone_at_start} nog geen plaats.</source>
    <translation type="unfinished"></translation></message>
    <message><source>{counted} naar een bron die er niet is</source>
    <translation type="unfinished"></translation></message>
    <message><source>{counted} nog geen tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>{counted} nog na te vragen</source>
    <translation type="unfinished"></translation></message>
    <message><source>{counted} nog open</source>
    <translation type="unfinished"></translation></message>
    <message><source>{counted} onherkenbaar in het ruwe materiaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>{counted} spreken twee antwoorden elkaar tegen</source>
    <translation type="unfinished"></translation></message>
    <message><source>{counted} van {of_whom} {stands} in {where}</source>
    <translation type="unfinished"></translation></message>
    <message><source>{counted} zonder tekst, weggelaten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>{counted}: dit is hetzelfde</source>
    <translation type="unfinished"></translation></message>
    <message><source>{count} woorden: maak er twee zinnen van.</source>
    <translation type="unfinished"></translation></message>
    <message><source>{duration_words} te lang: de dag moet klaar zijn om {time_words}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>{in_digits} had je al, met iets nieuws erbij.</source>
    <translation type="unfinished"></translation></message>
    <message><source>{in_digits} had je al.</source>
    <translation type="unfinished"></translation></message>
    <message><source>{in_digits} nog geen plaats: {where}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>{listed}, bij {listed2}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>{listed}, in {counted} bij {listed2}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>{name} zonder naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>{number_word} mensen zonder naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>{rest} min</source>
    <translation type="unfinished"></translation></message>
    <message><source>{short} bij {at}</source>
    <translation type="unfinished"></translation></message>
    <message><source>{thing} met de naam “{shown}” bestaat niet</source>
    <translation type="unfinished"></translation></message>
    <message><source>{title} – eigen versie</source>
    <translation type="unfinished"></translation></message>
    <message><source>{title} – eigen versie {number}</source>
    <translation type="unfinished"></translation></message>
    <message><source>{title}: '{label}' is nog leeg.</source>
    <translation type="unfinished"></translation></message>
    <message><source>{what}, en niet “{shown}”</source>
    <translation type="unfinished"></translation></message>
    <message><source>{words} en {words2}</source>
    <translation type="unfinished"></translation></message>
    <message><source>{words} in cluster</source>
    <translation type="unfinished"></translation></message>
    <message><source>{words} los gehangen</source>
    <translation type="unfinished"></translation></message>
    <message><source>{wrong} Er is niets gemaakt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>één</source>
    <translation type="unfinished"></translation></message>
    <message><source>‘ingediend’ is geen fase van een vraag; gebruik goed-beschreven</source>
    <translation type="unfinished"></translation></message>
    <message><source>‘{key}’ bij {at}</source>
    <translation type="unfinished"></translation></message>
    <message><source>‘{title}’ is te lang voor één pagina</source>
    <translation type="unfinished"></translation></message>
    <message><source>“{FREE}” is de sleutel van blokken zonder vragen; kies een andere</source>
    <translation type="unfinished"></translation></message>
    <message><source>“{feeds}” haalt zijn kernactiviteiten van een ander bord, “{from_board}”</source>
    <translation type="unfinished"></translation></message>
    <message><source>“{from_board}” geeft zijn clusters aan een ander profiel, “{feeds}”</source>
    <translation type="unfinished"></translation></message>
    <message><source>“{key}” staat ook bij de gewone keuzes; het moet uniek zijn</source>
    <translation type="unfinished"></translation></message>
    <message><source>“{name}”, bij {readable}: {what}{dot}</source>
    <translation type="unfinished"></translation></message>
    <message><source>“{name}”, regel {line}, bij {readable}: {what}{dot}</source>
    <translation type="unfinished"></translation></message>
    <message><source>“{name}”, regel {line}: {what}{dot}</source>
    <translation type="unfinished"></translation></message>
    <message><source>“{shown}” is geen deelnemer en geen tafel{advice}</source>
    <translation type="unfinished"></translation></message>
    <message><source>“{shown}” is geen deelnemer{advice}</source>
    <translation type="unfinished"></translation></message>
    <message><source>“{shown}” staat hier {len} keer; het moet uniek zijn</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Beside</name>
    <message><source>was: {status}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>BesideWords</name>
    <message><source>Alle toetsen. Die van waar je nu bent, staan bovenaan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De pagina's, of de plaatsen waar je woorden staan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De pagina. Met de pijlen lees je verder; een link brengt je naar een andere pagina.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De taal van knoppen en uitleg. Vragen, antwoorden en documenten blijven in hun eigen taal.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Donkere letters op licht lees je best in een lichte zaal, lichte op donker in een donkere.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Drie korte stappen op je eigen scherm, voor wie begint. Je kan altijd stoppen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een hulp bij het schrijven. Er wordt nooit vanzelf iets verbeterd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eén blad met wat iemand in die rol op de dag zelf nodig heeft.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Haalt het gekozen woord weg. Het krijgt daarna weer een golfje.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies een map op deze computer. We kijken meteen na of erin geschreven kan worden.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Klik daarna op een knop of een veld in het venster. Je leest dan waarvoor het dient.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Licht, donker, of met hoog contrast als je minder goed ziet. De zaal heeft haar eigen kleuren.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt alles in je eigen venster groter. Het telt de volgende keer dat je Praktijkdag opent.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt een blad met alle toetsen, om naast je computer te leggen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opent de hulp bij de plaats waar je bent. Met Ctrl+Shift+F1 lees je waarvoor een keuze hier dient.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opent de pagina met hulp bij de plaats waar je bent.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sluit Praktijkdag en opent het meteen weer in die taal, met je bestand.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sluit Praktijkdag en opent het meteen weer, met je bestand. Er gaat niets verloren.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont alle toetsen in een eigen venster, om in te zoeken of af te drukken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont alle toetsen, met die van waar je bent bovenaan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ een toets of wat je wil doen, zoals F9 of ‘ongedaan’.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor wie last heeft van beelden die bewegen. Alles verschijnt dan in één keer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waar het beeld voor de zaal komt, telkens als je de beamer aanzet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat er hoogstens bij een antwoord staat in praktijken die je nog maakt. Per dag kan je het anders kiezen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Woorden die in deze praktijk juist zijn, zoals namen en vaktermen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet het terug zoals het was toen je begon. Bestanden die er al staan, blijven waar ze zijn.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo leer je de toetsen terwijl je werkt. Ken je ze, dan kan je ze hier verbergen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoekt in alle pagina's tegelijk. Enter opent wat eerst gevonden is.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>BlockPanel</name>
    <message><source>Dit is een pauze</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een blok vraagt minstens één onderdeel. Kies 'Niets' als het een vrij blok is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies een blok in de agenda.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Korte naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niets: een vrij blok</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderdelen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vragen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>BlocksPanel</name>
    <message><source>Maak er afspraken van</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo staat het</source>
    <translation type="unfinished"></translation></message>
    <message><source>{number} keer nee.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Board</name>
    <message><source>Iedereen samen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niemand</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog los</source>
    <translation type="unfinished"></translation></message>
    <message><source>dichtgeklapt</source>
    <translation type="unfinished"></translation></message>
    <message><source>eigen aan deze praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>lees verder</source>
    <translation type="unfinished"></translation></message>
    <message><source>niet op het scherm</source>
    <translation type="unfinished"></translation></message>
    <message><source>zonder kleur</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>BoardActs</name>
    <message><source>Cluster {number}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Die cluster is er niet meer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er is geen andere cluster met nummer {number}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier plakt geen stipje van iedereen samen. Kies onderaan van wie het is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier plakt geen stipje van {name}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je kan hier alleen kijken. Er verandert niets.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies eerst de post-its die apart komen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies eerst waar het stipje op komt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies twee clusters om samen te voegen.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>BoardKeys</name>
    <message><source>Er is geen cluster {number}.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>BoardScreen</name>
    <message><source>Clusteren</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ga clusteren</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ga stemmen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Lees voor</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naar cluster {number} …</source>
    <translation type="unfinished"></translation></message>
    <message><source>Schrijven</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stemmen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon wat binnenkomt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorige</source>
    <translation type="unfinished"></translation></message>
    <message><source>clusteren</source>
    <translation type="unfinished"></translation></message>
    <message><source>schrijven</source>
    <translation type="unfinished"></translation></message>
    <message><source>stap {number} van {total}: {words}</source>
    <translation type="unfinished"></translation></message>
    <message><source>stemmen</source>
    <translation type="unfinished"></translation></message>
    <message><source>voorlezen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Boxes</name>
    <message><source>{done} van {total} beantwoord</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>BusyLine</name>
    <message><source>Stop</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CardAnswer</name>
    <message><source>Iemand reageert</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet inzetten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet op het scherm</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waarom?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waarom? Typ wat je hoort.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wel inzetten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder naam</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CardGrid</name>
    <message><source>Kaarten</source>
    <translation type="unfinished"></translation></message>
    <message><source>{wel} wel, {niet} niet</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CardsScreen</name>
    <message><source>Begin</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hierna</source>
    <translation type="unfinished"></translation></message>
    <message><source>Klaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog een ronde</source>
    <translation type="unfinished"></translation></message>
    <message><source>Speel verder</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stop het spel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende beurt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorige</source>
    <translation type="unfinished"></translation></message>
    <message><source>beurt {number} van {total}</source>
    <translation type="unfinished"></translation></message>
    <message><source>gestopt</source>
    <translation type="unfinished"></translation></message>
    <message><source>uitgespeeld</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CardsSide</name>
    <message><source>De casus</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deze casus is weg. Het spel gaat door zonder.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Jullie spelen zonder casus.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sla over</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon in de zaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie is aan de beurt</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CaseList</name>
    <message><source>Verhalen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Cases</name>
    <message><source>Verhaal {number}</source>
    <translation type="unfinished"></translation></message>
    <message><source>bij {moment}</source>
    <translation type="unfinished"></translation></message>
    <message><source>moment {number}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CatchUp</name>
    <message><source>Doe dit</source>
    <translation type="unfinished"></translation></message>
    <message><source>Einde dan rond {end}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er komt geen blok meer dat je kan inkorten. Het einde blijft {end}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je wint {won}, {short} blijft over. Einde dan rond {end}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sluit</source>
    <translation type="unfinished"></translation></message>
    <message><source>Spatie: wel of niet · + en −: minuten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo win je niets. Het einde blijft {end}.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CatchUpList</name>
    <message><source>Blokken om in te korten</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CellDelegate</name>
    <message><source>Open vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>eigen aan deze praktijk</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Centre</name>
    <message><source>Dit is de laatste stap.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier staat nog geen tekst om voor te lezen. Schrijf die eerst bij Uitwerken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je kijkt alleen: dit bestand is alleen-lezen geopend. Wijzigen kan hier niet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Straks</source>
    <translation type="unfinished"></translation></message>
    <message><source>Straks: {section}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorige</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat de dag opleverde (Ctrl+E)</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ChainColumn</name>
    <message><source>Nieuw bij {part}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ en druk Enter</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uit de teksten</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ChainSheet</name>
    <message><source> en geen </source>
    <translation type="unfinished"></translation></message>
    <message><source>Duid ernaast aan wat bij ‘{text}’ hoort: spatie of klik. Esc laat los.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies een blok met Enter of een klik, en duid ernaast aan wat erbij hoort.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niets hangt los: de ketting klopt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vraag aan de groep</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet in elke kolom wat jullie daar zeggen. Kies dan een blok met Enter.</source>
    <translation type="unfinished"></translation></message>
    <message><source>nog geen {parts}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CheatSheets</name>
    <message><source>Aan het einde</source>
    <translation type="unfinished"></translation></message>
    <message><source>Agenda, mensen en tafels staan klaar bij Voorbereiden.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alle toetsen: druk {key} in Praktijkdag en typ een toets of een woord.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Antwoorden typen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaren en terugnemen</source>
    <translation type="unfinished"></translation></message>
    <message><source>De beamer hangt aan de laptop. Bij 'Zaal en beamer' is hij gekozen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De beamer valt weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>De dag leiden</source>
    <translation type="unfinished"></translation></message>
    <message><source>De laptop krijgt stroom; zijn meldingen staan uit.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De mensen weten wat er met hun woorden gebeurt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De parkeerplaats is overlopen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De penhouder weet wie van jullie twee de zaal stuurt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een klikker gaat naar de volgende en de vorige vraag, en maakt de zaal zwart. De cursor van de penhouder blijft staan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een knop om te bewaren is er niet: wat je typt, staat binnen een seconde op deze computer. Je leest het bij 'Bewaard'.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Elke afspraak heeft een wie en een wanneer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Geef elke laptop een eigen kopie van het bestand, en typ daarin.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het proefbeeld is achteraan te lezen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>In de lijst met antwoorden</source>
    <translation type="unfinished"></translation></message>
    <message><source>Is de stick of de map weg? Typ gewoon verder; het bestand volgt later.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Jij leidt het gesprek, de penhouder typt, de zaal leest mee.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kabel er weer in? Klik rechts op 'Toon de zaal daar'. Tot dan blijft het zwart.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Loopt het uit? De knop 'Haal … minuten in', links, stelt voor wat korter kan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Mag de zaal iets niet lezen? Vink 'Niet op het scherm' aan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Na de dag: schrijven</source>
    <translation type="unfinished"></translation></message>
    <message><source>Notities</source>
    <translation type="unfinished"></translation></message>
    <message><source>Post-its</source>
    <translation type="unfinished"></translation></message>
    <message><source>Rustig: de zaal ziet zwart of niets, en wat getypt is, is bewaard.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Spiekbrief begeleider.pdf</source>
    <translation type="unfinished"></translation></message>
    <message><source>Spiekbrief penhouder.pdf</source>
    <translation type="unfinished"></translation></message>
    <message><source>Spiekbrief voor de begeleider</source>
    <translation type="unfinished"></translation></message>
    <message><source>Spiekbrief voor de penhouder</source>
    <translation type="unfinished"></translation></message>
    <message><source>Staat je eigen werk op de muur? Laat de beamer het scherm uitbreiden, niet herhalen. Hoe dat moet, staat rechts in Sessie.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Twee laptops</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ je net een antwoord? Druk de letter dan samen met {key}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ wat je hoort, in de woorden van wie het zegt. Mooi schrijven komt later.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uitwerken · Indienen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vooraf</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat de zaal ziet</source>
    <translation type="unfinished"></translation></message>
    <message><source>allebei gewijzigd: kiest dat antwoord · alle</source>
    <translation type="unfinished"></translation></message>
    <message><source>bewaart het dagverslag als Word of PDF</source>
    <translation type="unfinished"></translation></message>
    <message><source>bij Indienen: het document, in Word of PDF</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze twee spreken elkaar tegen</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze zin steunt op dat antwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>dit kwam met de mail of op papier</source>
    <translation type="unfinished"></translation></message>
    <message><source>doet het toch weer</source>
    <translation type="unfinished"></translation></message>
    <message><source>geen beamer: de zaal over dit venster, en terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>gooit weg; het kan terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>groen ●, geel ▲, roze ■</source>
    <translation type="unfinished"></translation></message>
    <message><source>haalt een kopie erbij; je ziet eerst wat ze brengt</source>
    <translation type="unfinished"></translation></message>
    <message><source>hangt de post-it op</source>
    <translation type="unfinished"></translation></message>
    <message><source>kiest er meer</source>
    <translation type="unfinished"></translation></message>
    <message><source>maakt van een geplakte lijst antwoorden</source>
    <translation type="unfinished"></translation></message>
    <message><source>naar 'Wie?': een naam of een tafel; een nieuwe naam typ je gewoon</source>
    <translation type="unfinished"></translation></message>
    <message><source>naar de cluster met dat nummer</source>
    <translation type="unfinished"></translation></message>
    <message><source>neemt terug wat je net deed</source>
    <translation type="unfinished"></translation></message>
    <message><source>nieuwe cluster met wat je koos</source>
    <translation type="unfinished"></translation></message>
    <message><source>nl-BE</source>
    <translation type="unfinished"></translation></message>
    <message><source>op een blok links: vijf minuten langer · korter</source>
    <translation type="unfinished"></translation></message>
    <message><source>pauze: toont tot wanneer; met {key} ga je verder</source>
    <translation type="unfinished"></translation></message>
    <message><source>ronde langs de tafels: één antwoord per tafel</source>
    <translation type="unfinished"></translation></message>
    <message><source>springt naar een blok of een vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>toont dat blad aan de zaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>toont de vraag en de antwoorden, zonder namen</source>
    <translation type="unfinished"></translation></message>
    <message><source>uit een leeg veld naar de lijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>volgende · vorige vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>wijzigt het antwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>zet de beamer aan</source>
    <translation type="unfinished"></translation></message>
    <message><source>zet het antwoord in de tekst · als citaat</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CheckList</name>
    <message><source>Punten</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CheckScreen</name>
    <message><source>Uitleg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgend blok</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorige keer: {status}</source>
    <translation type="unfinished"></translation></message>
    <message><source>volgend punt</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CheckStatus</name>
    <message><source>deels</source>
    <translation type="unfinished"></translation></message>
    <message><source>ja</source>
    <translation type="unfinished"></translation></message>
    <message><source>nee</source>
    <translation type="unfinished"></translation></message>
    <message><source>nvt</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ChoicePanel</name>
    <message><source>Beide</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ctrl+Z neemt je laatste keuze terug.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er is niets meer te kiezen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eén persoon</source>
    <translation type="unfinished"></translation></message>
    <message><source>Iets anders</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terug aan het werk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Twee mensen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Twee tafels typten dezelfde naam. Is het één mens, dan staat alles bij één naam.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat er te kiezen is</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat ze allebei wijzigden: {part}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo wordt het</source>
    <translation type="unfinished"></translation></message>
    <message><source>twee keer dezelfde naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>{name} staat er twee keer</source>
    <translation type="unfinished"></translation></message>
    <message><source>{what}, {when}. Alles van beide kanten is bewaard. Kies nu, of later.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message><source>Besluit: {options}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Handen tellen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naar het besluit</source>
    <translation type="unfinished"></translation></message>
    <message><source>Of past iets lichters beter?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon de uitslag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waarom beslist de groep dit?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waarom past dit het best?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie kiest?</source>
    <translation type="unfinished"></translation></message>
    <message><source>besluit</source>
    <translation type="unfinished"></translation></message>
    <message><source>gekozen</source>
    <translation type="unfinished"></translation></message>
    <message><source>handen</source>
    <translation type="unfinished"></translation></message>
    <message><source>kies</source>
    <translation type="unfinished"></translation></message>
    <message><source>kiezen</source>
    <translation type="unfinished"></translation></message>
    <message><source>uitslag</source>
    <translation type="unfinished"></translation></message>
    <message><source>wie</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ChoicesLine</name>
    <message><source>Kies nu</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ChosenPanel</name>
    <message><source>0 weer los · E wijzigt · W wie · H niet op het scherm</source>
    <translation type="unfinished"></translation></message>
    <message><source>Clusters</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ctrl K nieuwe cluster</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ctrl Shift K splitst af · Del weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ctrl met een pijl verhangt, met Shift erbij verder · G legt in rijen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Del heft op, de post-its blijven · N post-it erbij · Shift ↑↓ kiest er meer</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eigen aan deze praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Geef een naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gekozen post-it</source>
    <translation type="unfinished"></translation></message>
    <message><source>Home hele muur of dichtbij · D dichter · Shift D verder</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies wiens stipjes</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naar een cluster: het nummer</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niemand</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuwe cluster</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuwe cluster hiermee</source>
    <translation type="unfinished"></translation></message>
    <message><source>O leest verder · S cluster eigen aan deze praktijk · Shift ↑↓ kiest er meer</source>
    <translation type="unfinished"></translation></message>
    <message><source>R kleur · Shift K soort kennis</source>
    <translation type="unfinished"></translation></message>
    <message><source>Shift G onder elkaar · Ctrl G naast elkaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stipje erbij of eraf</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tel de handen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon deze cluster in de zaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>U toont die zonder stipje</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verhang</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verhang naar boven</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verhang naar links</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verhang naar onder</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verhang naar rechts</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voeg samen met een andere</source>
    <translation type="unfinished"></translation></message>
    <message><source>Weer los</source>
    <translation type="unfinished"></translation></message>
    <message><source>X klapt de cluster dicht</source>
    <translation type="unfinished"></translation></message>
    <message><source>niet op het scherm</source>
    <translation type="unfinished"></translation></message>
    <message><source>zonder naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>{count} post-its gekozen</source>
    <translation type="unfinished"></translation></message>
    <message><source>{name}: hier {dots}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CitesLine</name>
    <message><source>Antwoord {number}</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zin bij de cursor en het antwoord dat links gekozen is</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deze zin steunt nog op geen antwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Komt uit antwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Steunt hier niet op</source>
    <translation type="unfinished"></translation></message>
    <message><source>Steunt hierop</source>
    <translation type="unfinished"></translation></message>
    <message><source>en nog {count}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ClusterList</name>
    <message><source>Clusters</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ClusterSide</name>
    <message><source>Clusters naast elkaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kleuren naast elkaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vrije muur</source>
    <translation type="unfinished"></translation></message>
    <message><source>post-its  stipjes</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Coach</name>
    <message><source>Dat was het: van een antwoord naar een Word-bestand. Je eigen praktijk begin je bij Start. Zit je vast? Ctrl+F1 opent overal de hulp bij waar je bent.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit vul je in wanneer je wil. Schrijf eerst eens een antwoord op, bij Sessie.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Druk op Ctrl+E. Je ziet eerst de bladzijden; er wordt nog niets bewaard.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier moet je nog niets typen. Ga naar een vraag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je antwoord staat in de lijst. Kijk nu wat het Word-bestand wordt, bij Indienen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Klaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Leer het in twee minuten, door het te doen. Open de voorbeelddag: daarin kan je niets stukmaken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naar Indienen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naar Sessie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naar een vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Overslaan</source>
    <translation type="unfinished"></translation></message>
    <message><source>Schrijf nu een antwoord op. Dat doe je bij Sessie.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stap {number} van {count}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ wat iemand zou kunnen zeggen. Kies met Tab wie het zei en druk op Enter. Kijk dan rechts, bij ‘Wat de zaal ziet’.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ColumnHeads</name>
    <message><source>Kernactiviteit</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ColumnScroll</name>
    <message><source>nog {count} zonder stipje</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ColumnsView</name>
    <message><source>Post-its per cluster</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ComparePage</name>
    <message><source>Naar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Van</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vergelijk twee versies</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorige</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vragen met een andere tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet alle teksten terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet deze tekst terug</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Compared</name>
    <message><source>Alleen hoe het eruitziet</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alleen verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deze twee versies hebben dezelfde teksten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>{texts}, maar de woorden zijn dezelfde.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ComponentList</name>
    <message><source>Kerncomponenten</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CopiesDoor</name>
    <message><source>Begrepen</source>
    <translation type="unfinished"></translation></message>
    <message><source>De kopie gaat open …</source>
    <translation type="unfinished"></translation></message>
    <message><source>De toestand van {moment} staat terug.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De toestand van {moment} wordt teruggezet …</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoe het net was, is ook als kopie bewaard.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je kijkt naar de kopie van {moment}. Je kan hier niets veranderen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terug naar de kopieën</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toch niet, zet terug zoals net</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet deze toestand terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>{name} gaat open …</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CopiesPage</name>
    <message><source>Bekijk eerst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deze kopieën maakte Praktijkdag zelf op deze computer. Zet je er een terug, dan wordt hoe het nu is eerst ook een kopie: je kan altijd weer terug.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies een kopie om te zien wat er anders is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nu</source>
    <translation type="unfinished"></translation></message>
    <message><source>Van dit bestand staat er op deze computer nog geen kopie. Praktijkdag maakt er vanzelf een als je het opent, elk uur dat je werkt, en als je het sluit.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorige toestand van {name}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet deze toestand terug</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CopiesWords</name>
    <message><source>Het bestand zelf kan nu niet open. Deze kopie wel.</source>
    <translation type="unfinished"></translation></message>
    <message><source>In de antwoorden en de teksten staat hetzelfde als nu.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vergeleken met nu: {differences}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>beschadigd, kan niet terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>een dag die niet bekend is</source>
    <translation type="unfinished"></translation></message>
    <message><source>niet gevonden</source>
    <translation type="unfinished"></translation></message>
    <message><source>nog leeg</source>
    <translation type="unfinished"></translation></message>
    <message><source>van een nieuwere Praktijkdag, kan hier niet terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>wordt nagekeken …</source>
    <translation type="unfinished"></translation></message>
    <message><source>{day} om {time}</source>
    <translation type="unfinished"></translation></message>
    <message><source>{things} meer</source>
    <translation type="unfinished"></translation></message>
    <message><source>{things} met andere woorden</source>
    <translation type="unfinished"></translation></message>
    <message><source>{things} minder</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CopyButton</name>
    <message><source>Gekopieerd</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes"><source> (in {count} teksten)</source><comment> (in 1 tekst)</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>'{title}' is ingelezen, met {count} vragen of stappen.</source><comment>'{title}' is ingelezen, met 1 vraag of stap.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Alleen de eerste {count} regels zijn gelezen; {rest} niet.</source><comment>Alleen de eerste regel is gelezen; {rest} niet.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Alles staat klaar: {count} dagen in dit bestand.</source><comment>Alles staat klaar: 1 dag in dit bestand.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Bij {count} blokken van de agenda kies je opnieuw de vragen.</source><comment>Bij 1 blok van de agenda kies je opnieuw de vragen.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Er zijn {count} verschillen met je tekst.</source><comment>Er is 1 verschil met je tekst.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Haal {count} minuten in</source><comment>Haal 1 minuut in</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>In ‘{name}’ krijgen {count} teksten hun plaats.</source><comment>In ‘{name}’ krijgt 1 tekst zijn plaats.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Let op: in {count} teksten staan nog namen. Kijk die na voor je het doorstuurt.</source><comment>Let op: in één tekst staat nog een naam. Kijk die na voor je het doorstuurt.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Neem {count} clusters erbij</source><comment>Neem 1 cluster erbij</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Nog {count} bronnen kwamen niet mee.</source><comment>Nog 1 bron kwam niet mee.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Nog {count} kaarten dicht</source><comment>Nog 1 kaart dicht</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Nog {count} keuzes</source><comment>Nog één keuze</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Nog {count} minuten voor dit blok.</source><comment>Nog 1 minuut voor dit blok.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Ook van {count} andere praktijken is er nieuwer werk; dat zie je als je ze opent.</source><comment>Ook van een andere praktijk is er nieuwer werk; dat zie je als je ze opent.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Op {count} plaatsen schreven jullie iets anders. Alles blijft; daarna kies je.</source><comment>Op één plaats schreven jullie iets anders. Beide blijven; daarna kies je.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Op {count} plaatsen schreven jullie iets anders. Alles is bewaard.</source><comment>Op één plaats schreven jullie iets anders. Beide zijn bewaard.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Op {count} vragen van vroeger was al geantwoord: die staan achteraan, onder 'Vroegere vragen'.</source><comment>Op 1 vraag van vroeger was al geantwoord: die staat achteraan, onder 'Vroegere vragen'.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Toch {count} minuten korter	-</source><comment>Toch 1 minuut korter	-</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Toch {count} minuten langer	+</source><comment>Toch 1 minuut langer	+</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Van {count} mensen weet je nog niet hoe hun naam erbij mag.</source><comment>Van 1 iemand weet je nog niet hoe de naam erbij mag.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Voeg {count} mensen toe</source><comment>Voeg 1 iemand toe</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Wat als je {count} minuten achterloopt?</source><comment>Wat als je 1 minuut achterloopt?</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Wis ook de {count} bewaarde bestanden</source><comment>Wis ook het bewaarde bestand</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>echt {count} minuten</source><comment>echt 1 minuut</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>gepland {count} minuten</source><comment>gepland 1 minuut</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>nog {count} woorden</source><comment>nog 1 woord</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{counts} van de {count} regels tellen mee</source><comment>{counts} van 1 regel telt mee</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} antwoorden</source><comment>1 antwoord</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} bijeenkomsten</source><comment>1 bijeenkomst</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} blijven zoals jullie die maakten.</source><comment>1 blijft zoals jullie die maakten.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} blokken</source><comment>1 blok</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} bronnen</source><comment>1 bron</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} clusters</source><comment>1 cluster</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} dingen om na te kijken</source><comment>1 ding om na te kijken</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} factoren</source><comment>1 factor</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} foto's</source><comment>1 foto</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} foto’s erbij</source><comment>1 foto erbij</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} gaan weg</source><comment>1 gaat weg</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} gegevens</source><comment>1 gegeven</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} gekozen voor deze dag</source><comment>1 gekozen voor deze dag</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} gevonden</source><comment>1 gevonden</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} keer</source><comment>1 keer</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} keer vervangen</source><comment>1 keer vervangen</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} kernactiviteiten</source><comment>1 kernactiviteit</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} komen erbij</source><comment>1 komt erbij</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} mensen</source><comment>1 iemand</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} mensen gaven geen cijfer.</source><comment>Eén iemand gaf geen cijfer.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} mensen met elk {each}</source><comment>1 mens met {each}</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} mensen waren al aan de beurt</source><comment>1 mens was al aan de beurt</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} minuten</source><comment>1 minuut</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} mogen leeg blijven</source><comment>1 mag leeg blijven</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} momenten</source><comment>1 moment</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} onderdelen</source><comment>1 onderdeel</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} onderdelen.</source><comment>1 onderdeel.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} open vragen</source><comment>1 open vraag</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} open vragen in het hele profiel, {here} hier</source><comment>1 open vraag in het hele profiel, {here} hier</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} opmerkingen</source><comment>1 opmerking</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} opmerkingen open</source><comment>1 opmerking open</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} opmerkingen, {open} open</source><comment>1 opmerking, {open} open</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} pauzes</source><comment>1 pauze</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} post-its</source><comment>1 post-it</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} post-its achter dit vak</source><comment>1 post-it achter dit vak</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} post-its opgehangen.</source><comment>1 post-it opgehangen.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} regels geplakt: Ctrl+Enter maakt er {count} antwoorden van, Enter houdt het één antwoord.</source><comment>1 regel geplakt: Enter maakt er één antwoord van.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} scores</source><comment>1 score</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} stappen</source><comment>1 stap</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} stemmen</source><comment>1 stem</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} stipjes</source><comment>1 stipje</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} stukken passen bij geen vraag.</source><comment>1 stuk past bij geen vraag.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} tafels</source><comment>1 tafel</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} teksten</source><comment>1 tekst</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} teksten komen achteraan, onder ‘{title}’: zo gaat niets verloren.</source><comment>1 tekst komt achteraan, onder ‘{title}’: zo gaat niets verloren.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} veranderen</source><comment>1 verandert</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} verhalen</source><comment>1 verhaal</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} verschillen liet je staan zoals ze waren.</source><comment>1 verschil liet je staan zoals het was.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} verschillen. F8 gaat naar het volgende.</source><comment>1 verschil. F8 gaat erheen.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} vragen</source><comment>1 vraag</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} vragen had je al: wat daarop gezegd is, blijft erbij staan.</source><comment>1 vraag had je al: wat daarop gezegd is, blijft erbij staan.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} vroegere versies</source><comment>1 vroegere versie</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{count} woorden</source><comment>1 woord</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{done} van de {count} vragen hebben een tekst</source><comment>{done} van 1 vraag heeft een tekst</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{done} van {count} punten</source><comment>{done} van 1 punt</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{done} van {count} teksten</source><comment>{done} van 1 tekst</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{guide} · blok {place} van {total}, {done} van {count} punten</source><comment>{guide} · blok {place} van {total}, {done} van 1 punt</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{name}, {count} mensen</source><comment>{name}, 1 mens</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{number} afspraken</source><comment>{number} afspraak</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{number} dingen</source><comment>{number} ding</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{number} losse eindjes</source><comment>{number} losse eindje</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{number} punten staan</source><comment>{number} punt staat</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{number} teksten zijn anders</source><comment>{number} tekst is anders</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{number} tips om vlotter te lezen</source><comment>{number} tip om vlotter te lezen</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{number} woorden erbij</source><comment>{number} woord erbij</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{number} woorden weg</source><comment>{number} woord weg</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{shown} van {count} antwoorden, zonder namen</source><comment>{shown} van 1 antwoord, zonder namen</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{sign}: {text}, in {count} verhalen, gezien door {seen}</source><comment>{sign}: {text}, in 1 verhaal, gezien door {seen}</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{times}, in {count} teksten. Ctrl+Z zet het terug.</source><comment>{times}, in 1 tekst. Ctrl+Z zet het terug.</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>{title}, {count} organisaties</source><comment>{title}</comment>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>… nog {count} woorden</source><comment>… nog 1 woord</comment>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CountedBelow</name>
    <message numerus="yes"><source>Word-formulieren</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>Word-sjablonen</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>afspraken</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>antwoorden</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>antwoorden zijn</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>bewaarde documenten</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>blokken</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>blokken van de agenda</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>bronnen</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>bronnen ingelezen</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>bronnen kwamen erbij.</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>casussen</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>clusters</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>dagen</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>draaiboeken</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>factoren</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>foto's en bijlagen</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>gegevens</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>gegevens van de praktijk</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>gespeelde kaarten</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>gesprekskaarten</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>hebben</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>hiaten</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>hiaten staan</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>kaarten</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>kaartspelen</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>keer</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>kernactiviteiten</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>kerncomponenten</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>keuzes</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>leerinzichten</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>momenten</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>momenten in een verhaal</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>nagekeken plaatsen</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>namen</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>namen moeten</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>nieuwe opmerkingen</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>onderdelen</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>opmerkingen</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>opmerkingen hebben</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>opmerkingen staan</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>opzet van het netwerk</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>plaatsen op een dag</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>post-its</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>post-its onder het profiel</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>praktijkervaringen</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>rijen</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>schakels van de keten</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>scores</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>staan op de parkeerplaats: we weten niet bij welke vraag ze horen.</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>stapels kaarten</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>stappen naar publicatie</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>stellingen</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>stipjes</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>stonden er al.</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>stukjes</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>tafels</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>tegenspraken</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>teksten</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>teruggekomen Word-bestanden</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>verbanden in de keten</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>verschillen tussen organisaties</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>versies</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>verwijzingen gaan</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>voorgelezen teksten</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>vragen hebben</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>woorden in de woordenlijst</source>
    <translation type="unfinished"></translation></message>
    <message numerus="yes"><source>zijn weggelaten.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CourseChanges</name>
    <message><source>Wanneer was dat?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat gebeurde er?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat hielp of hinderde</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CoursePane</name>
    <message><source>Begin een verhaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>Cijfer is wie het zag, + of - is hielp of hinderde, Shift met pijl verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Enter wijzigt, dan Tab voor wanneer, Shift met pijl verplaatst, Del haalt weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Geef het verhaal een titel, zonder namen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog geen verhaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>Titel van het verhaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verhaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vertel hoe de hulp verliep, van begin tot eind. Neem een verhaal dat vastliep en een verhaal dat goed liep.</source>
    <translation type="unfinished"></translation></message>
    <message><source>in heel het verloop</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>CourseView</name>
    <message><source>Heel het verloop</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hielp in heel het verloop</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hinderde in heel het verloop</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verloop van het verhaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>hielp</source>
    <translation type="unfinished"></translation></message>
    <message><source>hinderde</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Crowd</name>
    <message><source>Zoek iemand</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek op naam, organisatie of tafel</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>DayColumn</name>
    <message><source>Begin de dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>De dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>De dag nog eens bekijken (Ctrl+Shift+H)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ga verder met de dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Herbeleef</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maak een agenda in Voorbereiden</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sluit de dag af</source>
    <translation type="unfinished"></translation></message>
    <message><source>Spring naar…</source>
    <translation type="unfinished"></translation></message>
    <message><source>echt</source>
    <translation type="unfinished"></translation></message>
    <message><source>plan</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>DayList</name>
    <message><source>Begin nu	Ctrl+J</source>
    <translation type="unfinished"></translation></message>
    <message><source>De dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Geef een andere naam	F2</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onverwacht blok	Ctrl+Shift+N</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>DayNaming</name>
    <message><source>Bij hun woorden komt</source>
    <translation type="unfinished"></translation></message>
    <message><source>hoogstens de tafel, geen naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>niets: geen naam en geen tafel</source>
    <translation type="unfinished"></translation></message>
    <message><source>wat ieder zelf kiest: naam, tafel of niets</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>DayPanel</name>
    <message><source>Datum</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deze dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Haal deze dag weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Moet klaar zijn om</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naam van de dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Plaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>als dat vastligt</source>
    <translation type="unfinished"></translation></message>
    <message><source>bv. 12 maart of 12/3/2026</source>
    <translation type="unfinished"></translation></message>
    <message><source>mag leeg blijven</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>DayPapers</name>
    <message><source>'{name}' staat in de map '{folder}'. Dit blad is enkel voor jou.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' staat in de map '{folder}'. Je kan het nu doorsturen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' staat in de map '{folder}'. Stuur het naar wie er niet bij was.</source>
    <translation type="unfinished"></translation></message>
    <message><source>dagverslag</source>
    <translation type="unfinished"></translation></message>
    <message><source>invulblad</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>DayPicture</name>
    <message><source>De dag in beeld</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>DayRowDelegate</name>
    <message><source>Naam van het blok</source>
    <translation type="unfinished"></translation></message>
    <message><source>plan {time}</source>
    <translation type="unfinished"></translation></message>
    <message><source>{done} van {total}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>DayTabs</name>
    <message><source>+ Dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dag {number}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dagen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Datum en plaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>Reeks</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>DifferenceText</name>
    <message><source>(had een nummer)</source>
    <translation type="unfinished"></translation></message>
    <message><source>(stond in een tabel)</source>
    <translation type="unfinished"></translation></message>
    <message><source>(was een punt in een lijst)</source>
    <translation type="unfinished"></translation></message>
    <message><source>(was een tussenkop)</source>
    <translation type="unfinished"></translation></message>
    <message><source>(was gewone tekst)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Andere opmaak: {words}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hierheen verplaatst: {words}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuw: {words}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stond hier: {words}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Weg: {words}</source>
    <translation type="unfinished"></translation></message>
    <message><source>andere opmaak:</source>
    <translation type="unfinished"></translation></message>
    <message><source>hierheen verplaatst:</source>
    <translation type="unfinished"></translation></message>
    <message><source>stond hier:</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>DifferenceView</name>
    <message><source>Geen verschillen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verschil {number} van {count}. {words}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verschillen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>DocumentPage</name>
    <message><source>Bewaar de PDF</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaar het Word-document</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaar onder een andere naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit is de tekst van nu. Wat nieuw is en wat weg is, zie je in Word.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit staat erin. In Word krijgt het de opmaak van je sjabloon.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het document</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het document wordt gemaakt …</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je hebt het gestopt. Er is niets geschreven.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je kan alleen lezen. Open het bestand om te werken, dan kan je het bewaren.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo ziet het eruit. Het Word-bestand is de toegankelijke versie.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo ziet het eruit. Word kan bladzijden een beetje anders afbreken.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>DotLine</name>
    <message><source>De scores lopen van {low} tot {high}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het midden is {score}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Iedereen gaf hetzelfde.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog geen cijfers.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Scores van {low} tot {high}</source>
    <translation type="unfinished"></translation></message>
    <message><source>het midden: {score}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>DraftEditor</name>
    <message><source>Tekst</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Earlier</name>
    <message><source>Eerder geopend</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niets gevonden. Zoek met minder letters, of open het bestand met Ctrl+O.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek in wat je eerder opende</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek op naam of map</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>EditInPlace</name>
    <message><source>Antwoord wijzigen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Enter bewaart, Esc laat het zoals het was</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>EditPane</name>
    <message><source>Casus weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Casussen</source>
    <translation type="unfinished"></translation></message>
    <message><source>De medewerker: wat brengt die zelf mee?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het gezin</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaart erbij</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaart weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaarten van deze stapel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies een kaart of een casus om ze te lezen of te wijzigen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maak uit het praktijkprofiel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naam van de stapel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuwe casus</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuwe kaart</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuwe stapel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Omhoog</source>
    <translation type="unfinished"></translation></message>
    <message><source>Omlaag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stapel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stapel weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stapels</source>
    <translation type="unfinished"></translation></message>
    <message><source>Titel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uitgangspunt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat je doet</source>
    <translation type="unfinished"></translation></message>
    <message><source>{name} ({count})</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>EndOfDay</name>
    <message><source>Afspraken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaar als Word of PDF…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deze dag heeft geen agenda.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Einde van de dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gedaan</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gedaan en nog open</source>
    <translation type="unfinished"></translation></message>
    <message><source>Haal van het scherm</source>
    <translation type="unfinished"></translation></message>
    <message><source>Invulbladen…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Na te vragen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niets meer. Elke vraag heeft een antwoord.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog geen afspraken. Typ wat, Tab wie, Tab tegen wanneer, en Enter.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog open</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ook wat privé is (voor jezelf)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Parkeerplaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>Spreekt elkaar tegen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terug naar de vragen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon aan de zaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voorgelezen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vragen zonder antwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>bezig</source>
    <translation type="unfinished"></translation></message>
    <message><source>niet gedaan</source>
    <translation type="unfinished"></translation></message>
    <message><source>plan → echt (min)</source>
    <translation type="unfinished"></translation></message>
    <message><source>tegenover: {other}</source>
    <translation type="unfinished"></translation></message>
    <message><source>van een vorige dag</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>EnoughPanel</name>
    <message><source>EXPOO vraagt bij de start alleen dit. De rest groeit tijdens de dag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Genoeg om te beginnen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Genoeg voor de aanmelding</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog niet genoeg om te beginnen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog niet genoeg voor de aanmelding</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo weet iedereen bij wie je terechtkan. De rest mag leeg blijven.</source>
    <translation type="unfinished"></translation></message>
    <message><source>{label}: nog leeg</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ErasePage</name>
    <message><source>Alle ruwe antwoorden, post-its en scores</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alles wat {name} zei ({count})</source>
    <translation type="unfinished"></translation></message>
    <message><source>De beschrijving is goedgekeurd</source>
    <translation type="unfinished"></translation></message>
    <message><source>De tekst blijft zoals ze nu is. Vergelijken met vroeger kan dan niet meer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De teksten, het praktijkprofiel en de afspraken blijven.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deze teksten citeren het nog</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit stond er vroeger en wordt gewist ({count})</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit wordt gewist ({count})</source>
    <translation type="unfinished"></translation></message>
    <message><source>Enter gaat erheen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Enter kiest dit</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eén antwoord of post-it</source>
    <translation type="unfinished"></translation></message>
    <message><source>Geen enkele tekst was vroeger anders.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gewist op deze computer, ook in de geschiedenis en de reservekopieën.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Haal de woorden nog weg waar een tekst ze citeert, en wis daarna hoe die tekst vroeger was.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier is niets meer van.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier kunnen we niet bij</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoe een tekst vroeger was</source>
    <translation type="unfinished"></translation></message>
    <message><source>In deze bewaarde bestanden staat het</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ja, wis</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies wat je wil wissen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Mails, sticks en versies in de cloud kunnen we niet wissen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nee, laat staan</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor wie niet meer wil dat we zijn woorden bewaren, of als de beschrijving af is. Je ziet eerst alles wat weggaat. Pas daarna wis je.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat er gewist wordt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat wil je wissen?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wis definitief …</source>
    <translation type="unfinished"></translation></message>
    <message><source>Woorden wissen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zeker? Dit kan je niet ongedaan maken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek het antwoord: typ enkele woorden</source>
    <translation type="unfinished"></translation></message>
    <message><source>en nog {count}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>EverywhereWords</name>
    <message><source>Begint een nieuwe praktijk. Je kiest eerst waar het bestand komt en hoe het heet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De eerste stappen. Sla ze gerust over: bij de hulp begin je ze opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De kopieën, de nieuwste bovenaan. Enter toont er een; er verandert niets.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De vijf plaatsen, in de volgorde van het werk. Je mag altijd heen en weer; wat je typte, blijft staan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zin waarin een naam, een nummer of een adres staat. Kijk of iemand er een cliënt in herkent.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit is nergens een probleem, zoals de naam van je eigen organisatie. We vragen het niet meer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een volledige dag van Het Speelhuis, om in te oefenen. Je kan niets stukmaken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat naar de plaats waar dit staat, zodat je het kan wijzigen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat naar het volgende, zonder nu te kiezen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat terug naar je werk. Er verandert niets.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat terug naar wat je net zag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier staat nog niets. Dit is wat je als eerste kan doen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies hoe het eruitziet, hoe groot alles is, en in welke mappen bestanden komen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kopieert het verslag, om in een mail te plakken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt het bestand, ook als je niet alles nakeek.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Neemt terug wat je net deed. Je kan meerdere keren terug.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Om te bezorgen aan wie jou helpt. Wat jullie typten, staat er niet in.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op deze plaats is het in orde. Staat het nog elders, dan vragen we het daar opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opent de hulp bij de plaats waar je bent. De zaal ziet dat niet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opent de map waarin de verslagen staan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opent de praktijk waar je laatst in werkte.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opent een bestand .praktijk van deze computer, een stick of een gedeelde map.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sluit Praktijkdag en opent het weer, met hetzelfde bestand.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont alle toetsen. Die van waar je nu bent, staan bovenaan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont de kopie helemaal. Je kan er niets in wijzigen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont de reservekopieën van dit bestand. Je ziet eerst wat erin staat; terugzetten kan daarna.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont of verbergt wat er technisch misging.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ enkele letters van een vraag, een blok of een antwoord. Er begint niets door te springen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Van wie deze woorden zijn. Typ twee letters van een naam; Enter bewaart, Esc laat het zoals het was.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor een groep die vaker samenkomt rond één vraag. Je plant er een reeks dagen mee.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat er gebeurde, en wat je nu kan doen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat je eerder opende. Enter opent; Del haalt een bestand enkel uit deze lijst.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat past bij wat je typte. Enter gaat naar de gekozen regel.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Werkte iemand verder in een kopie? Haal die erbij. Je ziet eerst wat er anders is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet je bestand terug zoals het toen was. Zoals het nu is, blijft bewaard.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ExerciseKeys</name>
    <message><source>Sessie</source>
    <translation type="unfinished"></translation></message>
    <message><source>bij open kaarten: kiest de kaart</source>
    <translation type="unfinished"></translation></message>
    <message><source>bord: de vrije muur</source>
    <translation type="unfinished"></translation></message>
    <message><source>bord: ordenen en stemmen</source>
    <translation type="unfinished"></translation></message>
    <message><source>bord: schrijven</source>
    <translation type="unfinished"></translation></message>
    <message><source>de casus · de reden op het scherm, en weer weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>de kleur van wat je schrijft, of van de post-its die je koos</source>
    <translation type="unfinished"></translation></message>
    <message><source>de volgende open vraag; in Sessie ziet de zaal ze ook</source>
    <translation type="unfinished"></translation></message>
    <message><source>dichter · verder</source>
    <translation type="unfinished"></translation></message>
    <message><source>een andere kaart · sla deze mens over</source>
    <translation type="unfinished"></translation></message>
    <message><source>een cluster: eigen aan deze praktijk · klapt dicht of open</source>
    <translation type="unfinished"></translation></message>
    <message><source>een cluster: geeft een naam · voegt samen · lost op</source>
    <translation type="unfinished"></translation></message>
    <message><source>een cluster: toont de post-its zonder stipje, of vouwt ze weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>een post-it: nieuw · wijzigt · andere kleur · gooit weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>een post-it: wie het zei · niet op het scherm · soort kennis</source>
    <translation type="unfinished"></translation></message>
    <message><source>een post-it: wijzigt · wie · niet op het scherm · gooit weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>een stipje erbij · eraf</source>
    <translation type="unfinished"></translation></message>
    <message><source>geeft een naam · voegt samen · gooit weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>gesprekskaarten</source>
    <translation type="unfinished"></translation></message>
    <message><source>haalt post-its uit een bestand</source>
    <translation type="unfinished"></translation></message>
    <message><source>hangt de post-it op · hangt een geplakte lijst op</source>
    <translation type="unfinished"></translation></message>
    <message><source>hele muur of dichtbij</source>
    <translation type="unfinished"></translation></message>
    <message><source>iemand anders zegt iets over deze kaart</source>
    <translation type="unfinished"></translation></message>
    <message><source>in Sessie: leest voor aan de zaal · toont het voorbeeld</source>
    <translation type="unfinished"></translation></message>
    <message><source>in de volgorde: verplaatst · haalt weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>in de volgorde: zet deze mens op die plaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>kiest er meer · kiest ze allemaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>kleuren naast elkaar · de vrije muur, en terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>legt wat je koos in rijen · in een kolom · in één rij</source>
    <translation type="unfinished"></translation></message>
    <message><source>na O: iedereen · sommige · één organisatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>naar de cluster met dat nummer · maakt de post-it weer los</source>
    <translation type="unfinished"></translation></message>
    <message><source>naar een andere kerncomponent</source>
    <translation type="unfinished"></translation></message>
    <message><source>naar een andere post-it</source>
    <translation type="unfinished"></translation></message>
    <message><source>neemt de gekozen post-it op in het vak</source>
    <translation type="unfinished"></translation></message>
    <message><source>nieuwe cluster met wat je koos · splitst ze af</source>
    <translation type="unfinished"></translation></message>
    <message><source>nieuwe kernactiviteit</source>
    <translation type="unfinished"></translation></message>
    <message><source>praktijkprofiel, ook bij Uitwerken</source>
    <translation type="unfinished"></translation></message>
    <message><source>schrijft in dit vak, en met Tab in het volgende · laat het zoals het was</source>
    <translation type="unfinished"></translation></message>
    <message><source>stapels en casussen</source>
    <translation type="unfinished"></translation></message>
    <message><source>telt de handen · kiest van wie de stipjes zijn</source>
    <translation type="unfinished"></translation></message>
    <message><source>terug naar de kolommen</source>
    <translation type="unfinished"></translation></message>
    <message><source>toont de cluster aan de zaal · de zaal ziet weer de muur</source>
    <translation type="unfinished"></translation></message>
    <message><source>verhangt de post-it</source>
    <translation type="unfinished"></translation></message>
    <message><source>verplaatst een kernactiviteit</source>
    <translation type="unfinished"></translation></message>
    <message><source>wel · niet in dit gezin; in een tekstveld samen met Alt</source>
    <translation type="unfinished"></translation></message>
    <message><source>wie het zo doet: 1 iedereen, 2 sommige, 3 één organisatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>wijzigt de vorige beurt · stopt het spel, of speelt verder</source>
    <translation type="unfinished"></translation></message>
    <message><source>zoekt · toont een lange post-it helemaal</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ExerciseWords</name>
    <message><source>Alle post-its op één muur. Sleep ze waar je wil, of verhang ze met Ctrl en een pijl.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaart deze score. Ze blijft verborgen tot je alle scores toont.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaart het en gaat terug naar waar je was.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De bijdrage: waarom is deze kerncomponent nodig?</source>
    <translation type="unfinished"></translation></message>
    <message><source>De clusters met de meeste stipjes bovenaan. Lees ze voor en vraag wat mensen zien.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De clusters, met hoeveel post-its erin zitten. Enter toont een cluster aan de zaal.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De kaarten die open liggen. Kies er een of twee die hier passen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De kaarten van deze stapel. Kies er een om ze te lezen of te wijzigen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De kerncomponenten: waar jullie praktijk op steunt. De groep kiest zelf de naam.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De mogelijkheden. Druk op het cijfer dat ervoor staat.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De verhalen waarbij je kaarten legt. Kies er een om ze te wijzigen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal ziet dit nooit.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deze gegevens komen in het document. Je kan ze later aanvullen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deze kaart zou ik inzetten in dit gezin.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deze kaart zou ik niet inzetten in dit gezin.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een cijfer van 0 tot 10. Een halve mag ook, zoals 7,5.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er staat geen naam bij, ook niet in het verslag en in het document.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eén stelling staat open. Druk op J, D, E of V en typ een toelichting.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat een stap terug. Wat jullie al deden, blijft staan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat naar de volgende stap. Ook de zaal gaat dan verder.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat naar het volgende lege vak; de zaal ziet die vraag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hangt nog een post-it op, zonder terug te gaan naar het schrijven.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het praktijkprofiel, zoals het in het document komt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het verhaal van een gezin waarbij jullie de kaarten leggen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoe ver staan jullie: ja, deels, nee, of niet van toepassing.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je eigen kaarten en casussen. Wat je typt, blijft bewaard; Ctrl+Z neemt terug.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Laat de tafels om de beurt antwoorden, in plaats van ieder apart.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Laat de twee clusters zoals ze zijn. We stellen het niet meer voor.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Legt de post-its die je koos netjes in rijen. Kies er eerst minstens twee.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Legt deze kaart weg en trekt een andere.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt de post-its groter, om ze te lezen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt de post-its kleiner, om er meer tegelijk te zien.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt een blad van wat hier staat, om mee te geven of door te sturen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt een kerncomponent bij.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt een rij bij in deze kerncomponent.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt en wijzigt stapels kaarten en casussen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Neemt de clusters van het bord over als kernactiviteiten. Ctrl+Z maakt het ongedaan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Of we doorvragen bij een post-it die nog niet zegt wat je doet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Open: kies een of twee kaarten die passen en zeg waarom. Gesloten: trek om de beurt, en zeg of je ze zou inzetten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Rondt het spel af en toont wat jullie kozen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Slaat deze persoon over. Die komt later weer aan de beurt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont alle post-its op één muur, waar je ze vrij kan verhangen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont de casus aan de zaal, of weer de kaart.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont de hele muur in één keer, of gaat weer dichtbij.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont de post-its weer in kolommen, per cluster. Waar ze op de muur hangen, blijft bewaard.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont de zaal de post-its terwijl je ze typt, in plaats van de opdracht.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont een ingevuld voorbeeld aan de zaal.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont het profiel aan de zaal, om het samen na te lezen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont of verbergt de scores voor de zaal. Zo volgt niemand de eerste.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont uitleg bij deze stap. De zaal ziet dat niet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ een organisatie die er nog niet bij staat, en druk op Enter.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ waarom. Tab gaat naar de volgende stelling.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ wat iemand dan doet, en druk op Enter. Met Ctrl+1, 2 of 3 kies je de kleur.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verandert wat eronder staat. Enter bewaart, Esc laat het zoals het was.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vink aan bij welke organisaties het zo gaat.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voegt de twee clusters samen. Met Ctrl+Z zijn het er weer twee.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor wie wel iets zegt, maar geen cijfer geeft.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waar deze stap over gaat, en wat je ermee kan doen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waarom dit cijfer? Dat mag ook leeg blijven.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waarom wel of niet. De zaal ziet het pas als jij het toont.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat er al hangt. Enter wijzigt een post-it, Del gooit ze weg.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat je hier kan vertellen. Wat onder ‘Voor jou’ staat, ziet de zaal niet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat je met de zaal doet bij deze stap.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat je ziet en hoort: wat je verwacht, wat in ontwikkeling is en wat niet gewenst is. Een leeg vak is een open vraag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat jullie afspraken. Enter wijzigt, Del gooit weg; Ctrl+Z brengt terug.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat sterk is, en wat eerst beter moet. Typ een punt en druk op Enter.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Welke kaarten je gebruikt. Je kan er zelf maken uit jullie praktijkprofiel.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Welke stapel je wijzigt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie aan de beurt is. Slepen verandert de volgorde.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie al een score gaf.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie antwoordt. Dat staat al klaar volgens de beurt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie deze score geeft. De zaal ziet geen namen bij scores.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie meespeelt. Spatie vinkt aan of af.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie nu kiest.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie zijn stipjes plakt. Te veel stipjes zeggen we wel, maar we halen er geen weg.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wist wat hier gezegd is. De vraag staat weer open.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zeg kort wat daar anders is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zeg of iedereen het zo doet. Dat komt zo in het document.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet de post-its naast elkaar per kleur, in plaats van per cluster.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoekt een woord in alle post-its.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>FactorEntry</name>
    <message><source>Ander</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gezien door (Ctrl +)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hielp</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hinderde</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voeg toe</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat hielp {where}?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat hinderde {where}?</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>FieldsForm</name>
    <message><source>Eén per regel.</source>
    <translation type="unfinished"></translation></message>
    <message><source>{label} (mag leeg)</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>FileQuestions</name>
    <message><source>Alle bestanden (*)</source>
    <translation type="unfinished"></translation></message>
    <message><source>BibTeX (*.bib);;Alle bestanden (*)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Foto's (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif);;Alle bestanden (*)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Haal vragen uit een bestand</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies de ingevulde bladen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies de kopie die erbij moet</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies een document</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies een foto</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies een lijst met bronnen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies een lijst met post-its</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies een map</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies het Word-bestand dat terugkwam</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies het sjabloon van je organisatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Lijsten (*.csv *.tsv *.txt);;Alle bestanden (*)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuw lerend netwerk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuwe praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Open een praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>PDF (*.pdf)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Praktijken (*.praktijk)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Praktijken (*.praktijk);;Alle bestanden (*)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vragen of een Word-formulier (*.yaml *.yml *.docx *.dotx);;Alle bestanden (*)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waar wil je het bewaren?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Word (*.docx)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Word (*.docx);;Alle bestanden (*)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Word-sjablonen (*.dotx *.docx);;Alle bestanden (*)</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>FillFormPage</name>
    <message><source>Al de rest van het formulier blijft zoals het is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaar het ingevulde formulier</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaar onder een andere naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gebruik dit formulier niet meer</source>
    <translation type="unfinished"></translation></message>
    <message><source>Komt achteraan</source>
    <translation type="unfinished"></translation></message>
    <message><source>Krijgt zijn plaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog leeg in het formulier</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vul het formulier in</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat in het formulier komt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder de contactpersoon</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>FindBar</name>
    <message><source>Hele woorden</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoofdletters tellen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nergens gevonden</source>
    <translation type="unfinished"></translation></message>
    <message><source>Plaatsen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sluit</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vervang</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vervang alles</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vervang door</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorige</source>
    <translation type="unfinished"></translation></message>
    <message><source>Woorden vervangen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek in alle teksten</source>
    <translation type="unfinished"></translation></message>
    <message><source>{place} van {count}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>FoldersPart</name>
    <message><source>In '{folder}' kan niet geschreven worden. Er is niets veranderd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>In Documenten</source>
    <translation type="unfinished"></translation></message>
    <message><source>In de map van Praktijkdag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies een map…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Mappen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naast de praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuwe praktijken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Reservekopieën</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat je als Word of PDF bewaart</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>FormLine</name>
    <message><source>Gegeven</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niets</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderdeel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uitleg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vraag</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>FormLines</name>
    <message><source>Wat we in het formulier lazen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>FormPreview</name>
    <message><source>Nieuwe vragen; wat al gezegd is, blijft onder ‘Vroegere vragen’.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo wordt je grondplan</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>FormReview</name>
    <message><source>De tekst van deze regel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Formulier ‘{name}’</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gebruik dit formulier</source>
    <translation type="unfinished"></translation></message>
    <message><source>Geen gegeven</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kijk na wat we lazen. Kies een regel en druk O, V, U of N; met G is het een gegeven van de praktijk. Enter om de tekst te wijzigen, Ctrl Z om terug te gaan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niets</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderdeel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terug, gebruik niets</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uitleg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Welk gegeven van de praktijk dit vraagt</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>FormTextPage</name>
    <message><source>Kopieer</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kopieer alles</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog leeg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Plak elk veld in het formulier van EXPOO. Alles is ingevuld.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Plak elk veld in het formulier van EXPOO. Nog leeg: {labels}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tekst voor het aanmeldingsformulier</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vul aan</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>FormatBar</name>
    <message><source>+ Kolom</source>
    <translation type="unfinished"></translation></message>
    <message><source>+ Rij</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bron</source>
    <translation type="unfinished"></translation></message>
    <message><source>Cursief</source>
    <translation type="unfinished"></translation></message>
    <message><source>Genummerd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Lijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Link</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tabel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tabel weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tussenkop</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vet</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorm van de tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>– Kolom</source>
    <translation type="unfinished"></translation></message>
    <message><source>– Rij</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>GroundingView</name>
    <message><source>Onderbouwing: welke kennis draagt elk onderdeel</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>GuideEditor</name>
    <message><source>Afspraken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alles klopt</source>
    <translation type="unfinished"></translation></message>
    <message><source>De groep antwoordt in eigen woorden. De zaal ziet de vraag en de antwoorden.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De groep kiest uit enkele mogelijkheden en zegt waarom.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De groep legt een verloop uit in momenten, met wat hielp en wat hinderde.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De groep praat over een casus met kaarten op tafel.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De groep schrijft post-its in kleuren, maakt er clusters van en stemt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De groep spreekt af wie wat doet, en tegen wanneer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De groep weegt een uitspraak: ja, deels, nee of niet van toepassing.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De groep zegt per kernactiviteit wat je dan ziet en hoort.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De sessie vraagt nog wat er voordien stond, tot je Gebruik kiest.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deel als bestand…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een kort formulier dat je samen invult.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Formulier</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gebruik</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gesprekskaarten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gooi deze eigen versie weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gooi weg wat je veranderde</source>
    <translation type="unfinished"></translation></message>
    <message><source>Haal weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ieder geeft een score. De zaal ziet ze pas als je ze toont.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je vertelt iets. De zaal leest mee; er wordt niets gevraagd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Keuze</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog eens hetzelfde</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog niet bij de werkvormen: kies Gebruik als je klaar bent.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog zonder titel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Omhoog</source>
    <translation type="unfinished"></translation></message>
    <message><source>Omlaag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderdeel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderdeel toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderdeel weggehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>Post-its</source>
    <translation type="unfinished"></translation></message>
    <message><source>Praktijkprofiel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Score</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stap</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stap toegevoegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stap weggehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uitleg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uitspraak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verloop</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo vraagt de sessie het ook.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>GuideForm</name>
    <message><source>Als geen ervan past</source>
    <translation type="unfinished"></translation></message>
    <message><source>Antwoorden</source>
    <translation type="unfinished"></translation></message>
    <message><source>Begint met wat de uitspraken opleverden</source>
    <translation type="unfinished"></translation></message>
    <message><source>Begint met wat een vorige dag afsprak en leerde</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bron</source>
    <translation type="unfinished"></translation></message>
    <message><source>Casussen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Clusters gaan naar het profiel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Datum</source>
    <translation type="unfinished"></translation></message>
    <message><source>De groep maakt er clusters van</source>
    <translation type="unfinished"></translation></message>
    <message><source>De groep maakt kaarten uit haar eigen praktijkprofiel</source>
    <translation type="unfinished"></translation></message>
    <message><source>De medewerker, met wat zij zelf meebrengt</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal ziet dit nooit.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deels</source>
    <translation type="unfinished"></translation></message>
    <message><source>Denk aan …</source>
    <translation type="unfinished"></translation></message>
    <message><source>E-mail</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een hint die je kan openklappen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een streepje (-) maakt een lijst, **twee sterretjes** maken vet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Getal</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het gezin</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoe het afliep</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoogstens 20 tekens.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoogstens drie korte regels.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ieder apart bekeken door</source>
    <translation type="unfinished"></translation></message>
    <message><source>In stappen van</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ja</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaarten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kernactiviteit</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kernactiviteiten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kernactiviteiten komen van</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kerncomponent</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kleur</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kleuren van de post-its</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kopje erboven</source>
    <translation type="unfinished"></translation></message>
    <message><source>Korte naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>Lange tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Leeg: de som van de stappen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Lijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Lijstjes ernaast, zoals sterke punten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Link</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maanden</source>
    <translation type="unfinished"></translation></message>
    <message><source>Mag leeg blijven: telt niet mee in de voortgang</source>
    <translation type="unfinished"></translation></message>
    <message><source>Manieren om te spelen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Meer dan één kiezen mag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Minuten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Moet ingevuld zijn</source>
    <translation type="unfinished"></translation></message>
    <message><source>Mogelijkheden</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nee</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet van toepassing</source>
    <translation type="unfinished"></translation></message>
    <message><source>Om de … weken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ook ‘besproken’ is een antwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opbrengsten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Persoon</source>
    <translation type="unfinished"></translation></message>
    <message><source>Perspectieven</source>
    <translation type="unfinished"></translation></message>
    <message><source>Principes die je erbij noemt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ritmes van bijeenkomsten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Soort</source>
    <translation type="unfinished"></translation></message>
    <message><source>Soort stap gekozen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Soorten kennis om bij een post-it te zetten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Staat op het scherm en in elke uitvoer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stippen per persoon</source>
    <translation type="unfinished"></translation></message>
    <message><source>Teken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Telt voor het niveau</source>
    <translation type="unfinished"></translation></message>
    <message><source>Titel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tot</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uitgangspunt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uitgangspunten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uitleg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uitleg voor de groep</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uitspraak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Van</source>
    <translation type="unfinished"></translation></message>
    <message><source>Velden</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor geen enkel niveau</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor jou</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voorbeeld om te tonen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voorstellen om over te nemen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vraag naar leerinzichten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vraag ook waarom</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vult zich vanzelf aan uit de bronnen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vult zich vanzelf aan uit de deelnemers.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vult zich vanzelf aan uit de oefening met post-its.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vult zich vanzelf aan uit het praktijkprofiel.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waarom</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waarover gaat het?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat hier gezegd wordt, is een leerpunt voor de volgende keer</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat je kiest, in velden</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat je vertelt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat schrijf je erop?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Woord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Woorden bij hoog</source>
    <translation type="unfinished"></translation></message>
    <message><source>Woorden bij laag</source>
    <translation type="unfinished"></translation></message>
    <message><source>afloop</source>
    <translation type="unfinished"></translation></message>
    <message><source>casus</source>
    <translation type="unfinished"></translation></message>
    <message><source>geen</source>
    <translation type="unfinished"></translation></message>
    <message><source>geen bord</source>
    <translation type="unfinished"></translation></message>
    <message><source>geen profiel</source>
    <translation type="unfinished"></translation></message>
    <message><source>kaart</source>
    <translation type="unfinished"></translation></message>
    <message><source>kernactiviteit</source>
    <translation type="unfinished"></translation></message>
    <message><source>kerncomponent</source>
    <translation type="unfinished"></translation></message>
    <message><source>kleur</source>
    <translation type="unfinished"></translation></message>
    <message><source>lijstje</source>
    <translation type="unfinished"></translation></message>
    <message><source>manier</source>
    <translation type="unfinished"></translation></message>
    <message><source>mogelijkheid</source>
    <translation type="unfinished"></translation></message>
    <message><source>nog zonder naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>opbrengst</source>
    <translation type="unfinished"></translation></message>
    <message><source>perspectief</source>
    <translation type="unfinished"></translation></message>
    <message><source>principe</source>
    <translation type="unfinished"></translation></message>
    <message><source>ritme</source>
    <translation type="unfinished"></translation></message>
    <message><source>soort kennis</source>
    <translation type="unfinished"></translation></message>
    <message><source>uitgangspunt</source>
    <translation type="unfinished"></translation></message>
    <message><source>uitweg</source>
    <translation type="unfinished"></translation></message>
    <message><source>veld</source>
    <translation type="unfinished"></translation></message>
    <message><source>voorstel</source>
    <translation type="unfinished"></translation></message>
    <message><source>‘{key}’, die er niet is</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>GuideOutline</name>
    <message><source>Nieuw onderdeel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuwe stap</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderdeel verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderdelen en stappen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Over deze werkvorm</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stap verplaatst</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>GuidePreview</name>
    <message><source>De zaal ziet geen titels van onderdelen. Dit is de eerste stap.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier staat nog geen stap.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende bladzijde</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo ziet de zaal het</source>
    <translation type="unfinished"></translation></message>
    <message><source>{steps}, ongeveer {length}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>GuideWords</name>
    <message><source>Alle onderdelen en stappen, in volgorde. Enter gaat naar de velden; Alt met een pijl verplaatst.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Begint een nieuw onderdeel, met een eigen titel en eigen stappen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaart deze werkvorm als een bestand, voor een collega of een andere praktijk.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bij welk niveau van de beschrijving dit hoort. Bij Indienen zie je dan of het nog ontbreekt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De groep hangt samen wat bij elkaar hoort, en geeft het een naam.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De groep krijgt een eigen stapel kaarten, met wat zij zelf belangrijk vindt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een hulpje voor de groep. Houd het kort: mensen lezen het van ver.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een kleur die op de beamer en op papier goed te lezen is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eerst kijk je samen terug op de vorige dag. Daarna maak je nieuwe afspraken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eerst zie je wat goed gaat en wat nog niet. Daarna spreek je af wat je morgen doet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eén ding van deze lijst. Met Alt en een pijl verplaats je het; Ctrl+Z brengt terug wat je weghaalt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat naar het volgende veld waar nog iets mis is, en zegt daar wat.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat terug naar de lijst met werkvormen. Wat je typte, blijft als concept bewaard.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gooit weg wat je sinds het laatste gebruik veranderde. Met Ctrl+Z komt het terug.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier maak je een werkvorm van jezelf. Links kies je een stap, in het midden wijzig je ze.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoe dit heet, in enkele woorden. Zo vindt iedereen het terug.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoelang je ervoor uittrekt. De agenda rekent daarmee.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoeveel stippen ieder mag plakken. Met 0 wordt er niet gestemd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naar welk praktijkprofiel de clusters van dit bord gaan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stappen met hetzelfde kopje staan bij elkaar.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont hoe het verdergaat, want in één beeld past niet alles.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Van welk bord de clusters komen, zodat je ze niet moet overtypen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vanaf nu vraagt de sessie het zoals het hier staat. Antwoorden die er al zijn, blijven.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor een vraag die niet elke groep nodig heeft.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor een vraag waar je enkel over praat: zeg dat ze besproken is, en ze is klaar.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor plaatsen met weinig ruimte. Leeg laten mag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor wie een eigen kleur wil, zoals FFE08A. Zwarte letters moeten er leesbaar op blijven.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voorbeelden die de groep op weg helpen als het stil blijft.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waar deze werkvorm vandaan komt. Zo krijgt wie ze bedacht, de eer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wanneer je deze werkvorm gebruikt, en wat ze oplevert. Je leest het in de lijst met werkvormen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat de groep in deze stap doet, zoals antwoorden, kiezen of post-its schrijven. Wat niet bij de nieuwe soort past, valt weg.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat de zaal groot ziet. Eén korte zin werkt het best.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat je hier wijzigt, bewaren we meteen als concept. De sessie vraagt het pas als je Gebruik kiest.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat jij wil onthouden of zeggen. Je vindt het bij Uitleg.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat mensen hier invullen. Bij een datum of een e-mailadres kijken we na of het kan kloppen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat mensen hier zeggen, komt op een volgende dag terug.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Welke antwoorden mensen op de uitspraak kunnen geven. Kies er minstens twee.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet een nieuwe vraag onder de gekozen stap. Daarna kies je welke soort stap het is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet er onderaan nog een bij. Je kan meteen typen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zolang dit leeg is, zegt Indienen dat het ontbreekt.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>GuideWriting</name>
    <message><source>Werkvorm bewerkt</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>HarvestBar</name>
    <message><source>De oogstronde is rond.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er zijn nog geen tafels of mensen om rond te gaan. Voeg ze toe bij Voorbereiden.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Klaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sluit</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stop</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende tafel</source>
    <translation type="unfinished"></translation></message>
    <message><source>{name} is aan de beurt ({place} van {count})</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>HelpWindow</name>
    <message><source>Alle toetsen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Doe de eerste stappen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hulp</source>
    <translation type="unfinished"></translation></message>
    <message><source>Klik daarna op een knop of een veld: je leest wat het is</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niets gevonden. Zoek een ander woord.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wijs iets aan</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek in de hulp</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek in de hulp, zoals beamer of wissen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>HintsLine</name>
    <message><source>Afkorting</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ander woord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Lange zin</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sluit de tips</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vlotter te lezen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie doet dit</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>HitList</name>
    <message><source>Pagina's</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>InOrder</name>
    <message><source>Al in orde:</source>
    <translation type="unfinished"></translation></message>
    <message><source>Al in orde: {words}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>InPlace</name>
    <message><source>Dat is geen getal. Er veranderde niets.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoeveel stipjes?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies eerst een cluster.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies eerst waar de stipjes op komen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Met welke cluster voeg je {number} samen? Typ het nummer en druk Enter.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naam van de cluster</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nummer van de andere cluster</source>
    <translation type="unfinished"></translation></message>
    <message><source>Post-it wijzigen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ hoeveel stipjes hier plakken en druk Enter.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Jump</name>
    <message><source>Enter gaat erheen. Esc sluit.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niets gevonden. Typ een ander woord, of een stukje ervan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Spring naar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Spring naar… een vraag, een blok, of wat iemand zei</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>JumpList</name>
    <message><source>Blok</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gevonden</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet op de agenda</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderdeel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op de agenda</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat er gezegd is</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>KeyTable</name>
    <message><source>Spatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terugspatie</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>KeysList</name>
    <message><source>Toetsen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>KeysWindow</name>
    <message><source>'{name}' staat in de map '{folder}'.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alle toetsen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Begeleider…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaar als PDF</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een spiekbrief: één blad voor naast het toetsenbord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Elders</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eén blad met de toetsen die je nu ziet</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het blad wordt gemaakt…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hulp</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niets gevonden. Zoek een ander woord, of een toets zoals Ctrl+K.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Penhouder…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Spiekbrief</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toetsen van Praktijkdag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toetsen van Praktijkdag.pdf</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waar je nu bent</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek een toets of een woord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek een toets of een woord, zoals F8 of stem</source>
    <translation type="unfinished"></translation></message>
    <message><source>nl-BE</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>KindChoice</name>
    <message><source>Soort stap</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>LastTime</name>
    <message><source>Alles wat je typte, zit in je bestanden.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Begrepen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ook wat je nog aan het typen was, is er.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ook wat je nog aan het typen was, is er: ‘{words}’.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op deze computer staat nieuwer werk van '{name}' dat nog niet in het bestand zit.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op deze computer staat nieuwer werk van '{name}' dat nog niet in het bestand zit: alles tot {day} om {time}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Praktijkdag stopte vorige keer onverwacht.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon het verslag</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>LatePanel</name>
    <message><source>Dan eindig je om {end}, {late} later dan gepland.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dan eindig je toch om {end}, als je dit inkort:</source>
    <translation type="unfinished"></translation></message>
    <message><source>In de kolom 'Minstens' zeg je hoe kort een blok mag worden. Zeg je niets, dan blijft het zoals het is. Staat er nergens iets, dan mag elk blok een derde korter en blijven de pauzes.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>LatestCard</name>
    <message><source>Bewaard {when}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Daarna: {what}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ga verder</source>
    <translation type="unfinished"></translation></message>
    <message><source>Lerend netwerk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet gevonden</source>
    <translation type="unfinished"></translation></message>
    <message><source>Praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorige toestand</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek het bestand</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>LessonList</name>
    <message><source>Leerinzichten</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>LessonPane</name>
    <message><source>Dit komt van</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit leren we</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit levert het op</source>
    <translation type="unfinished"></translation></message>
    <message><source>Factoren waar dit leerinzicht van komt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoe houden jullie dit vast?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Leerinzicht</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog geen leerinzicht</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opbrengsten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Schrijf een leerinzicht</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uit meer verhalen samen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Van welk verhaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>Van welk verhaal?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat leren jullie hieruit?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat leren jullie uit deze verhalen?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie doet wat, en hoe blijft het zo?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo houden we het vast</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek een factor</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek een factor (Ctrl F)</source>
    <translation type="unfinished"></translation></message>
    <message><source>hielp</source>
    <translation type="unfinished"></translation></message>
    <message><source>hinderde</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>LevelCard</name>
    <message><source>De weg naar publicatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>De weg naar publicatie: data, afspraken en documenten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op de weg naar publicatie: ‘{point}’</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>LevelLine</name>
    <message><source>Dit wil de groep halen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier werk je aan, en dat wil de groep halen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier werk je nu aan</source>
    <translation type="unfinished"></translation></message>
    <message><source>Klaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Klaar op {day}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Komt hierna</source>
    <translation type="unfinished"></translation></message>
    <message><source>Mag later</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niveaus van beschrijving</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>LevelMark</name>
    <message><source>Aangemeld</source>
    <translation type="unfinished"></translation></message>
    <message><source>Goed beschreven</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ingediend</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog niet aangemeld</source>
    <translation type="unfinished"></translation></message>
    <message><source>Theoretisch onderbouwd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wetenschappelijk onderzocht</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>LevelPanel</name>
    <message><source>Dit niveau is gehaald</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit willen we halen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet meer ons doel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sluit</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet terug naar dit niveau</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>LinkAsk</name>
    <message><source>Adres van de link</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit is geen adres van een website of van een mail. Typ bv. www.expoo.be.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Haal weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maak link</source>
    <translation type="unfinished"></translation></message>
    <message><source>https:// of mailadres</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>LiveRow</name>
    <message><source>Toelichting</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toelichting (mag leeg)</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>LockPage</name>
    <message><source>Dat is twee keer iets anders. Typ het hier nog eens.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Geef het wachtwoord langs een andere weg: bel of stuur een bericht. Wie het kwijt is, krijgt de kopie nooit meer open.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het hele praktijkbestand, in een zip die enkel met het wachtwoord opengaat: voor een stick of een mail.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kopie met wachtwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maak de kopie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog eens</source>
    <translation type="unfinished"></translation></message>
    <message><source>Schrijf het over voor je verder gaat: we bewaren het niet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stel een wachtwoord voor</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon het wachtwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wachtwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie ze krijgt, opent ze met 7-Zip of WinZip (op een Mac: Keka) en daarna het bestand erin met Praktijkdag.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>LookPart</name>
    <message><source>Beeld</source>
    <translation type="unfinished"></translation></message>
    <message><source>Donker</source>
    <translation type="unfinished"></translation></message>
    <message><source>Grootte van tekst en knoppen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het venster gaat even dicht en komt terug. Wat je typte, blijft bewaard.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoog contrast</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kleuren van het venster</source>
    <translation type="unfinished"></translation></message>
    <message><source>Licht</source>
    <translation type="unfinished"></translation></message>
    <message><source>Minder beweging</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toetsen op de knoppen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon het meteen zo groot</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoals deze computer</source>
    <translation type="unfinished"></translation></message>
    <message><source>{size} %</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>LooseList</name>
    <message><source>Wat loshangt</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>MailPage</name>
    <message><source>Begeleidende mail</source>
    <translation type="unfinished"></translation></message>
    <message><source>Begin in je mailprogramma</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bij de aanmelding</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bij het document</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hang het document zelf nog aan de mail.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je mailprogramma gaat open. De tekst is lang: plak hem in de mail met Ctrl+V.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je mailprogramma gaat open. Het document hang je er zelf nog aan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je mailprogramma ging niet open. Kopieer het onderwerp en de tekst naar een mail.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kopieer</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderwerp</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tekst van de mail</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>MainWindow</name>
    <message><source>Praktijkdag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat je net typte, is nog niet bewaard. Maak plaats op de schijf en probeer opnieuw. Sluit nog eens om toch te stoppen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>{name} gaat open …</source>
    <translation type="unfinished"></translation></message>
    <message><source>{name} – Praktijkdag</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>MatrixHeads</name>
    <message><source>Verhalen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat hielp en wat hinderde</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>MatrixList</name>
    <message><source>Wat terugkomt over de verhalen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>MatrixPane</name>
    <message><source>Dit is hetzelfde</source>
    <translation type="unfinished"></translation></message>
    <message><source>In één verhaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies er meer met Shift of Ctrl. Zeg dan met V dat het hetzelfde is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Komt terug in meer verhalen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog geen factoren. Noem eerst bij elk verhaal wat hielp en wat hinderde.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo noemen we het</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>MeetingList</name>
    <message><source>Bijeenkomsten</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>MergePage</name>
    <message><source>'{name}' wordt nagekeken …</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{name}' zit er nu bij. Ctrl+Z neemt dat terug.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alles komt samen …</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies wat het wordt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kopie samenvoegen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>MergeWords</name>
    <message><source>Alles is gekozen. Je gaat terug naar waar je was.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alles wat de kopie meer heeft. Er is nog niets veranderd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Beide teksten in één, met gemerkt wat er in de andere bij staat of weg is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaart wat je typte, en gaat naar de volgende keuze.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deze tekst wordt het. De andere blijft in de geschiedenis van het bestand.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eén van de twee teksten, met erboven van wie hij is en van wanneer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoeveel er bijkomt, van wie het is en bij welk onderdeel het hoort.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Houdt allebei: twee teksten komen onder elkaar, en wie er twee keer staat, wordt één persoon.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Laat je bestand zoals het is. De kopie verandert ook niet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Slaat deze keuze over. Ze blijft staan voor later.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont wat jullie allebei wijzigden, naast elkaar. Tot je kiest, blijft alles bewaard.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ hier wat het wordt. Ctrl+Enter bewaart het.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ zelf wat het wordt. Je begint met de tekst die er nu staat.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat jullie allebei anders schreven. Kies een regel en zeg rechts wat het wordt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet dit alles in jouw bestand. Eén keer Ctrl+Z neemt het terug.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>MethodsPart</name>
    <message><source>'{name}' staat in de map '{folder}'.</source>
    <translation type="unfinished"></translation></message>
    <message><source>'{title}' is in gebruik.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewerk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bij Indienen vul je dit formulier in met jullie teksten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bron: {source}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deel als bestand…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Druk vooraf af:</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een eigen versie die nog niet in gebruik is. Kies Bewerk, en daarna Gebruik.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er is een nieuwere versie: werk ze bij als je wil. Antwoorden blijven.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gesprekskaarten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gooi weg wat je veranderde</source>
    <translation type="unfinished"></translation></message>
    <message><source>Haal van de lijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Haal vragen uit een bestand…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je veranderde er iets aan dat nog niet in gebruik is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maak een eigen versie…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niveaus en uitvoer kijken naar ‘Grondplan’ zelf. Wil je dat veranderen, kies daar dan Bewerk.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog geen gekozen</source>
    <translation type="unfinished"></translation></message>
    <message><source>PDF om af te drukken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vellen voor post-its</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vink aan wat je deze dag doet. Het komt achteraan op de agenda; daar kies je wanneer, hoe lang en welke onderdelen. Haal je iets weg, dan blijft wat er gezegd is. Met F2, of de rechtermuisknop, verander of deel je een werkvorm.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vink ze aan om ze op de agenda van deze dag te zetten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Werk bij</source>
    <translation type="unfinished"></translation></message>
    <message><source>Werkvormen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Werkvragen als poster</source>
    <translation type="unfinished"></translation></message>
    <message><source>de werkvormen</source>
    <translation type="unfinished"></translation></message>
    <message><source>ongeveer {length}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>MomentEntry</name>
    <message><source>En toen? Komt achteraan, na moment {number}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Komt tussen moment {number} en {after}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voeg toe</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waar begint het verhaal?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wanneer was dat?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wanneer?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat gebeurde er?</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>NoteEntry</name>
    <message><source>Niet op het scherm</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuwe post-it</source>
    <translation type="unfinished"></translation></message>
    <message><source>Soort kennis</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uit een bestand</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voeg toe</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder naam</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>NoteGrid</name>
    <message><source>Post-its, nieuwste eerst</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>NotesBeside</name>
    <message><source>Post-its</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>NotesPanel</name>
    <message><source>Post-its bij {name}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Notice</name>
    <message><source>Begrepen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>OpenPractice</name>
    <message><source>Iemand anders wijzigde dit bestand ook. Alles is samengevoegd en er ging niets verloren. Wat jullie allebei wijzigden, kies je wanneer het past.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Iemand anders wijzigde dit bestand ook. Alles is samengevoegd; er ging niets verloren.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Opened</name>
    <message><source>'{name}' staat in de map '{folder}'.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Andere datum</source>
    <translation type="unfinished"></translation></message>
    <message><source>De ruwe antwoorden zou je bewaren tot {date}. Wil je ze nu wissen?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Later</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wis ruwe antwoorden</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Opening</name>
    <message><source>Alleen lezen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er is een goede reservekopie op deze computer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ga daarmee verder</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ga daarmee verder, of open het bestand zoals het is; het nieuwere werk blijft dan bewaard.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ga verder met het nieuwere werk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies uit de kopieën</source>
    <translation type="unfinished"></translation></message>
    <message><source>Later</source>
    <translation type="unfinished"></translation></message>
    <message><source>Open de reservekopie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Open het bestand zoals het is</source>
    <translation type="unfinished"></translation></message>
    <message><source>Werk verder in een eigen kopie</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>OptionCard</name>
    <message><source>Dit is het andere</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit staat er nu</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies dit</source>
    <translation type="unfinished"></translation></message>
    <message><source>Mogelijkheid {number}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet bekend van wie</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>OrderTop</name>
    <message><source>Blijft los</source>
    <translation type="unfinished"></translation></message>
    <message><source>Komt in {cluster}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuwe post-it</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuwe post-it in cluster {number}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek in de post-its</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek in {count} post-its</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Outline</name>
    <message><source>Vragen van de dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>{done} van {asked}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>OutlinePane</name>
    <message><source>Alle teksten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Welke teksten</source>
    <translation type="unfinished"></translation></message>
    <message><source>een vraag die weg is</source>
    <translation type="unfinished"></translation></message>
    <message><source>{level}: {done} van {total}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Overview</name>
    <message><source>Andere documenten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je mag in fases indienen. Wat nog ontbreekt, staat in het document als ‘nog niet ingevuld’.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maak het Word-document</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niveau gehaald?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vul het formulier in</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat de groep maakte</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat nog te doen is</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>PagesSheets</name>
    <message><source>Nog geen pagina’s</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo ziet het document eruit, als beeld. Het Word-bestand is de toegankelijke versie.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>PagesView</name>
    <message><source>Groter</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kleiner</source>
    <translation type="unfinished"></translation></message>
    <message><source>Pagina {page} van {count}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Passend</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>PaneHandle</name>
    <message><source>Alle kolommen zoals in het begin	Home</source>
    <translation type="unfinished"></translation></message>
    <message><source>Schuif naar links	←</source>
    <translation type="unfinished"></translation></message>
    <message><source>Schuif naar rechts	→</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sleep, of klik om te kiezen hoe breed de kolommen zijn</source>
    <translation type="unfinished"></translation></message>
    <message><source>{share} % ligt links</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Panes</name>
    <message><source>Tussen de antwoorden en de tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tussen de tekst en wat erbij hoort</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tussen de teksten en de antwoorden</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Paper</name>
    <message><source>(weg)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Begin met antwoord 1</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tekst bij deze vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon dit antwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>{number} bij ‘{place}’</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>PaperChoice</name>
    <message><source>Blauw</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een andere</source>
    <translation type="unfinished"></translation></message>
    <message><source>Geel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Groen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kleur in cijfers</source>
    <translation type="unfinished"></translation></message>
    <message><source>Oranje</source>
    <translation type="unfinished"></translation></message>
    <message><source>Paars</source>
    <translation type="unfinished"></translation></message>
    <message><source>Roze</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder kleur</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ParkingLot</name>
    <message><source>Enter: naar de vraag · P: wordt een antwoord · Del: weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Parkeerplaats</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>PartColumn</name>
    <message><source>Ga naar de sessie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderdelen van de voorbereiding</source>
    <translation type="unfinished"></translation></message>
    <message><source>Start de sessie</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>PastePanel</name>
    <message><source>E-mailadressen en telefoonnummers laten we bewust weg: voor de dag zijn ze niet nodig.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er staan geen namen op het klembord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kopieer een lijst uit Excel of uit een mail: één naam per regel, of met kolommen voor rol, organisatie en tafel. Kom dan terug en druk Ctrl+V.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toch niet</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vink met de spatiebalk uit wie niet meetelt.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>PeoplePart</name>
    <message><source>'{name}' staat er al. Is het iemand anders? Typ er een rol of organisatie bij.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alleen de naam is genoeg. Een tafel kiezen kan later nog.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Mensen en tafels</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuwe tafel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog niemand</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog niemand op de lijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Plak een lijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ hierboven een naam, of plak een lijst. Wie op de lijst staat, zet je tijdens de sessie met twee letters bij een antwoord.</source>
    <translation type="unfinished"></translation></message>
    <message><source>de mensen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>PersonEditor</name>
    <message><source>Hoe mag de naam bij hun woorden staan?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Klaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kon niet komen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Mag je hun woorden citeren?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>Organisatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Rol</source>
    <translation type="unfinished"></translation></message>
    <message><source>Van de lijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder naam of met tafel: ook wat al genoteerd is, verliest de naam.</source>
    <translation type="unfinished"></translation></message>
    <message><source>ja</source>
    <translation type="unfinished"></translation></message>
    <message><source>met naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>met tafel</source>
    <translation type="unfinished"></translation></message>
    <message><source>nee</source>
    <translation type="unfinished"></translation></message>
    <message><source>nog niet gevraagd</source>
    <translation type="unfinished"></translation></message>
    <message><source>zonder naam</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>PhotoPane</name>
    <message><source>+ − dichterbij · ← → andere foto · ↑ ↓ of een klik schuift, Shift ← → ook · Del weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dichterbij</source>
    <translation type="unfinished"></translation></message>
    <message><source>Draai</source>
    <translation type="unfinished"></translation></message>
    <message><source>Foto {place} van {count}: {name}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog een</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sluit</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verder weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende foto</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorige foto</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Photos</name>
    <message><source>De foto wordt klaargemaakt …</source>
    <translation type="unfinished"></translation></message>
    <message><source>geplakte foto</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>PlanPapers</name>
    <message><source>De kopie wordt gemaakt…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit is het bestand zoals het vertrok, v{number} · {code}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Geef het wachtwoord langs een andere weg dan de kopie: we bewaren het niet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>dag zonder namen</source>
    <translation type="unfinished"></translation></message>
    <message><source>ingevuld</source>
    <translation type="unfinished"></translation></message>
    <message><source>met wachtwoord</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>PlayPane</name>
    <message><source>Alle kaarten zijn geweest</source>
    <translation type="unfinished"></translation></message>
    <message><source>Andere kaart</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gestopt; wat gezegd is, blijft</source>
    <translation type="unfinished"></translation></message>
    <message><source>Iedereen heeft gekozen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Iemand reageert op deze kaart</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaart {number} van {total}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kaart {number} van {total}, getrokken door {name}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niemand</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog geen kaart gekozen. Kies er een; of druk nog eens PgDn om {name} over te slaan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog niets gezegd. Kies wel of niet, of PgDn slaat {name} over.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon de reden in de zaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>Twee kaarten is genoeg: leg er eerst een terug.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorige beurt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorige beurt wijzigen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waarom past dit hier?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wel of niet? Kies het met Alt W of Alt N, of druk nog eens Enter.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wijzig</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zou je dit doen bij {name}?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zou je dit doen in dit gezin?</source>
    <translation type="unfinished"></translation></message>
    <message><source>niet</source>
    <translation type="unfinished"></translation></message>
    <message><source>wel</source>
    <translation type="unfinished"></translation></message>
    <message><source>zonder reden</source>
    <translation type="unfinished"></translation></message>
    <message><source>{name} kiest een of twee kaarten</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>PointsPane</name>
    <message><source>Punt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ wat je hoort en druk Enter</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>PracticePart</name>
    <message><source>Contactpersoon</source>
    <translation type="unfinished"></translation></message>
    <message><source>Daarna herinneren we je eraan. Er wordt nooit iets vanzelf gewist.</source>
    <translation type="unfinished"></translation></message>
    <message><source>E-mail</source>
    <translation type="unfinished"></translation></message>
    <message><source>Lerend netwerk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Minstens één thema</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog {count} in te vullen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Over de praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Over het lerend netwerk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Partner</source>
    <translation type="unfinished"></translation></message>
    <message><source>Partners</source>
    <translation type="unfinished"></translation></message>
    <message><source>Praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Rol</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ruwe antwoorden bewaren tot</source>
    <translation type="unfinished"></translation></message>
    <message><source>Thema</source>
    <translation type="unfinished"></translation></message>
    <message><source>Thema’s</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor wie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor wie, in één zin</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat is het, kort</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie dient in</source>
    <translation type="unfinished"></translation></message>
    <message><source>de praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>het lerend netwerk</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Prepare</name>
    <message><source>Alles is klaar, behalve {parts}. Je kan al beginnen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alles is klaar. Je kan beginnen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vul in wat je al weet. Je kan ook meteen beginnen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>afspraak over naam of citeren nog te vragen</source>
    <translation type="unfinished"></translation></message>
    <message><source>kon niet komen</source>
    <translation type="unfinished"></translation></message>
    <message><source>{others} en {last}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>PrepareHeader</name>
    <message><source>Nog zonder naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>{title} – alleen lezen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>PrepareKeys</name>
    <message><source>Voorbereiden</source>
    <translation type="unfinished"></translation></message>
    <message><source>agenda</source>
    <translation type="unfinished"></translation></message>
    <message><source>alles van dit blok</source>
    <translation type="unfinished"></translation></message>
    <message><source>datum en plaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>de gegevens van deze persoon · een andere naam voor de tafel</source>
    <translation type="unfinished"></translation></message>
    <message><source>de reeks</source>
    <translation type="unfinished"></translation></message>
    <message><source>de uitnodiging, de agenda en de spiekbrieven op papier</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze regel is een onderdeel · een vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze regel is uitleg bij de vraag erboven · niets</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze regel vraagt een gegeven van de praktijk, zoals de titel</source>
    <translation type="unfinished"></translation></message>
    <message><source>een Word-formulier</source>
    <translation type="unfinished"></translation></message>
    <message><source>een eigen draaiboek</source>
    <translation type="unfinished"></translation></message>
    <message><source>gebruikt dit formulier · gaat terug en gebruikt niets</source>
    <translation type="unfinished"></translation></message>
    <message><source>haalt vragen uit een bestand of een Word-formulier</source>
    <translation type="unfinished"></translation></message>
    <message><source>het volgende dat nog niet klopt</source>
    <translation type="unfinished"></translation></message>
    <message><source>in de kolom links: aan het werk in dit onderdeel</source>
    <translation type="unfinished"></translation></message>
    <message><source>kon niet komen, of toch wel</source>
    <translation type="unfinished"></translation></message>
    <message><source>kopieert · gooit weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>maakt er een pauze van, of toch niet</source>
    <translation type="unfinished"></translation></message>
    <message><source>mensen en tafels</source>
    <translation type="unfinished"></translation></message>
    <message><source>naar een ander scherm op de kaart</source>
    <translation type="unfinished"></translation></message>
    <message><source>naar het onderdeel met dat nummer</source>
    <translation type="unfinished"></translation></message>
    <message><source>neemt de laatste verbetering terug · doet ze toch</source>
    <translation type="unfinished"></translation></message>
    <message><source>neemt het draaiboek in gebruik · gaat terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>nieuw blok</source>
    <translation type="unfinished"></translation></message>
    <message><source>nieuwe stap · nieuw blok</source>
    <translation type="unfinished"></translation></message>
    <message><source>plakt een lijst met namen</source>
    <translation type="unfinished"></translation></message>
    <message><source>start de sessie, of gaat ernaartoe</source>
    <translation type="unfinished"></translation></message>
    <message><source>typt hoeveel minuten het blok duurt</source>
    <translation type="unfinished"></translation></message>
    <message><source>van de stap naar haar velden</source>
    <translation type="unfinished"></translation></message>
    <message><source>verplaatst de persoon · gooit weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>verplaatst de stap of het blok</source>
    <translation type="unfinished"></translation></message>
    <message><source>verplaatst het blok · gooit het weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>wat als het uitloopt?</source>
    <translation type="unfinished"></translation></message>
    <message><source>werkvormen</source>
    <translation type="unfinished"></translation></message>
    <message><source>wijzigt de tekst van de regel</source>
    <translation type="unfinished"></translation></message>
    <message><source>wijzigt de woorden van het blok</source>
    <translation type="unfinished"></translation></message>
    <message><source>zaal en schermen</source>
    <translation type="unfinished"></translation></message>
    <message><source>zet iemand aan de tafel met dat nummer; 0: zonder tafel</source>
    <translation type="unfinished"></translation></message>
    <message><source>zoekt iemand in een lange lijst</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>PrepareWords</name>
    <message><source>Alle bijeenkomsten, met wat er die dag in de weg zit: een feestdag of een vakantie.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alle dagen op één blad, om uit te delen of op te hangen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De blokken van de dag. Typ minuten; het einduur past zich meteen aan. Alt met een pijl verplaatst een blok.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De dag waarop jullie beginnen. Alle andere dagen volgen daaruit.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De datum, het einduur en de plaats van deze dag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De kleuren die de zaal ziet. Je eigen scherm verandert niet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De naam van de tafel en hoeveel mensen er zitten. F2 wijzigt de naam.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De organisaties die mee uitvoeren. Typ een naam en druk op Enter.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De schermen van deze computer. Kies het scherm dat de zaal ziet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De vijf delen van de voorbereiding. Onder elk deel staat hoe ver je bent. Niets hoeft af te zijn voor je begint.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De woorden van de gekozen regel. Enter bewaart ze.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit komt vooraan in het document en in de tekst voor het aanmeldingsformulier.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een bestand dat mensen openen in Outlook of hun telefoon: alle dagen staan er dan in.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een spiekbrief: één blad voor naast het toetsenbord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat naar de sessie. Dat mag ook als er nog iets ontbreekt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat terug naar de werkvormen. Er verandert niets.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Haalt deze dag weg, met haar agenda. Met Ctrl+Z komt hij terug.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het uur waarop elke bijeenkomst begint.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het uur waarop elke bijeenkomst stopt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoe deze dag heet, zoals ‘Eerste avond’. Het staat op het tabblad en in het dagverslag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoe dit blok heet waar weinig plaats is. Leeg: we korten de naam zelf in.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoe een dag kan lopen. Kies er een; daarna verander je wat je wil.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoe vaak jullie samenkomen, en hoelang. Kies een voorstel, of vul zelf weken en maanden in.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoe we je lijst lazen, regel per regel. Spatie vinkt uit wie niet meekomt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoelang de reeks loopt. We rekenen uit hoeveel bijeenkomsten dat zijn.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoeveel weken er tussen twee bijeenkomsten zitten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Iedereen op de lijst. Een cijfer kiest een tafel, Enter toont de gegevens.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Laat zien welke blokken je kan inkorten als je te laat begint. Er verandert nog niets.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Leest vragen uit een Word-formulier of een dagbestand. Je ziet eerst wat we lazen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt de agenda op papier, als Word of PDF.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt een tafel bij. Een tafel is een groepje dat samen antwoordt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt een uitnodiging voor de deelnemers, als Word of PDF.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt papier dat je vooraf afdrukt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt van dit formulier het grondplan. Wat er al staat, blijft bewaard.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt van elke bijeenkomst een dag in deze praktijk, elk met een eigen agenda.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onthoudt dat je dit scherm van achteraan las.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Periodes waarin niemand kan. Bijeenkomsten die daarin vallen, zeggen dat.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Plak namen uit Excel of uit een mail. Je ziet ze eerst, daarna tellen ze mee.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Plant een reeks bijeenkomsten in één keer. Feestdagen zijn gemerkt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Slaat de gekozen bijeenkomst over. Ze blijft in de lijst, zodat je ze terug kan opnemen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sluit de lijst. Er komt niemand bij.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tijdens een pauze ziet de zaal tot hoe laat ze duurt, en vragen we niets.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont een proefbeeld. Ga achteraan staan en kijk of je alles kan lezen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont enkel wie past bij wat je typt: een naam, organisatie of tafel.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont wat er in het gekozen blok gebeurt, en welke vragen erin komen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tot wanneer je bewaart wat mensen letterlijk zeiden. Daarna herinneren we je eraan; wissen doe je zelf.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ een naam en druk op Enter. Daarna kan je meteen de volgende typen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ zoals je het zegt, bijvoorbeeld 12 maart. We zeggen erbij welke dag we lazen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vink aan welk deel van de werkvorm hier komt. Zo spreid je een lange werkvorm over meer blokken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voegt een dag toe aan dezelfde praktijk, bijvoorbeeld een tweede avond.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voert dit voorstel uit. Met Ctrl+Z is het weer weg.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vraagt deze regel iets wat je al invulde, zoals de naam? Kies het hier.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waar de praktijk over gaat. Typ een thema en druk op Enter.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waar jullie samenkomen. Het komt op de uitnodiging.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waar jullie samenkomen. Per dag kan je het later nog wijzigen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wanneer de dag begint. Alle uren in de agenda schuiven mee.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wanneer mensen weg moeten. Loopt de agenda later, dan zeggen we het.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat deze regel is: een onderdeel, een vraag, uitleg, of niets.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat je met de gekozen persoon kan doen. Een cijfer zet die persoon aan die tafel.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat je op deze dag doet. Spatie vinkt aan; de vragen komen dan achteraan in de agenda.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat je van deze persoon weet, en hoe zijn woorden gebruikt mogen worden. Leeg laten mag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat we in het formulier lazen. Zet recht wat niet klopt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Welke werkvorm de groep in dit blok doet. ‘Niets’ is een blok zonder vragen, zoals een onthaal.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie aan welke tafel zit. Sleep iemand, of kies iemand en druk op een cijfer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie de bijeenkomsten leidt, met een komma ertussen. Twee mensen zien meer dan één.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie de dag leidt, wie van EXPOO komt en wie typt. Dit komt in het dagverslag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zegt voor de hele dag wat er hoogstens bij een antwoord staat: een naam, een tafel of niets. De zaal ziet nooit namen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet de gekozen bijeenkomst een week later. De andere blijven staan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet de gekozen bijeenkomst een week vroeger. De andere blijven staan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet een nieuw blok onder het gekozen blok.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet het beeld voor de zaal op het gekozen scherm.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet het gekozen blok één plaats later in de dag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet het gekozen blok één plaats vroeger in de dag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet wie aangevinkt is op de lijst van deze dag. Ctrl+Z neemt ze er in één keer weer af.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo wordt het grondplan met dit formulier.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Preview</name>
    <message><source>De bladzijden worden gemaakt …</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>PreviewPanel</name>
    <message><source>Bij welk onderdeel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er is nog niets veranderd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het staat nog open bij {who}: wat daar nog bijkomt, haal je later op.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoeveel, van wie en waar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Neem over</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toch niet</source>
    <translation type="unfinished"></translation></message>
    <message><source>Van wie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat erbij komt, het nieuwste eerst</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>PrivacyPage</name>
    <message><source>Dit kan naar een cliënt wijzen. Misschien is het niets: jij beslist, niets houdt je tegen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ga verder</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je hebt alles bekeken. Ga verder als het zo mag weggaan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kijk dit na voor het weggaat</source>
    <translation type="unfinished"></translation></message>
    <message><source>Mag hier blijven</source>
    <translation type="unfinished"></translation></message>
    <message><source>Mag overal blijven</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naar de tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorige</source>
    <translation type="unfinished"></translation></message>
    <message><source>{at} van {all}</source>
    <translation type="unfinished"></translation></message>
    <message><source>‘{words}’ lijkt {kind}.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ProfileActs</name>
    <message><source>Naam van de kernactiviteit</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naam van de kerncomponent</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ProfileScreen</name>
    <message><source>Lees voor</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende open vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voorbeeld in de zaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorige</source>
    <translation type="unfinished"></translation></message>
    <message><source>kerncomponent {number} van {total}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ProfileSheet</name>
    <message><source>Alle vakken zijn ingevuld</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een leeg vak blijft een vraag aan de groep. De app vult niets in.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kernactiviteit</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kerncomponent</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kerncomponent zonder naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kerncomponenten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog geen praktijkprofiel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stel een profiel voor</source>
    <translation type="unfinished"></translation></message>
    <message><source>Van elke cluster op het bord maken we een voorstel. De groep geeft daarna zelf de namen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende open vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waarom?</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ProfileTable</name>
    <message><source>In ontwikkeling</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet gewenst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Praktijkprofiel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verwacht</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wanneer niet?</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ProjectorDesk</name>
    <message><source>De beamer is weg. De zaal ziet niets.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De beamer toont hetzelfde als dit scherm. Je werk staat dus op de muur. {advice}</source>
    <translation type="unfinished"></translation></message>
    <message><source>De beamer van vorige keer is er niet. De zaal staat nu op '{name}'.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De schermen veranderden; beamer '{name}' is er. De zaal ziet zwart.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Druk Windows+P en kies 'Uitbreiden'.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er is een ander scherm: '{name}'. De zaal ziet zwart.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Open Instellingen, Schermen, en kies 'Schermen koppelen'.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Open Systeeminstellingen, Beeldschermen, en kies 'Uitgebreid beeldscherm'.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Scherm</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon de zaal daar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon in een venster</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>QuestionHead</name>
    <message><source>Besproken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bronnen</source>
    <translation type="unfinished"></translation></message>
    <message><source>De bronnenlijst, bij Uitwerken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voorlezen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Rail</name>
    <message><source>Hulp</source>
    <translation type="unfinished"></translation></message>
    <message><source>Indienen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Instellingen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Open eerst een praktijk.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Plaatsen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sessie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Start</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toetsen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uitwerken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voorbereiden</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>RankingList</name>
    <message><source>Uitslag van de stemming</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ReadBackPanel</name>
    <message><source>Er ontbreekt iets</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ja, zo klopt het</source>
    <translation type="unfinished"></translation></message>
    <message><source>Lees voor. De zaal leest mee; klopt het?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sindsdien gewijzigd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stop</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voorlezen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zaal miste nog iets om {time}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zaal zei ja om {time}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>{day}/{month}, {time}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ReadPane</name>
    <message><source>Er zijn nog geen clusters om voor te lezen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Lees van boven naar onder. Enter toont een cluster in de zaal, Esc weer de balken.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Reader</name>
    <message><source>Hulp</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>RecentModel</name>
    <message><source>Lerend netwerk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet gevonden</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>RecentView</name>
    <message><source>Haal uit deze lijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Open</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorige toestand terugzetten…</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>RemarkFiles</name>
    <message><source>'{name}' is geschreven.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De opmerkingen worden gelezen…</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>RemarkForm</name>
    <message><source>Dit gaat terug naar wie de opmerking maakte</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ons antwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waarom leg je ze terzijde?</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>RemarkList</name>
    <message><source>Nog zonder plaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opmerkingen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder woorden</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>RemarkStatus</name>
    <message><source>bezig</source>
    <translation type="unfinished"></translation></message>
    <message><source>klaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>open</source>
    <translation type="unfinished"></translation></message>
    <message><source>terzijde</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>RemarkView</name>
    <message><source>Bij welk onderdeel of welke vraag hoort ze?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een lezer</source>
    <translation type="unfinished"></translation></message>
    <message><source>In Word was dit gesprek al afgesloten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies waar ze bij hoort</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naar de tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog zonder plaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opmerking van {who}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Over: {words}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Plaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>Plaats bij…</source>
    <translation type="unfinished"></translation></message>
    <message><source>een lezer</source>
    <translation type="unfinished"></translation></message>
    <message><source>{who}: {text}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>RemarksSheet</name>
    <message><source>Alle</source>
    <translation type="unfinished"></translation></message>
    <message><source>Antwoorden in Word</source>
    <translation type="unfinished"></translation></message>
    <message><source>Begeleidende brief</source>
    <translation type="unfinished"></translation></message>
    <message><source>F8: volgende · Enter: naar de tekst · A: antwoord · O B K T: open, bezig, klaar, terzijde</source>
    <translation type="unfinished"></translation></message>
    <message><source>Geen opmerking die hieraan voldoet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Neem een Word-bestand op</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog geen opmerkingen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Open</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stuur het grondplan in Word naar EXPOO of naar collega’s. Komt het terug met opmerkingen, neem het dan hier op: elke opmerking komt bij haar vraag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Van iedereen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Van wie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat zeggen de lezers?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder plaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder plaats ({count})</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ReplayView</name>
    <message><source>De dag wordt teruggehaald: {share} %</source>
    <translation type="unfinished"></translation></message>
    <message><source>De tijden van deze dag zijn niet bekend; je ziet de volgorde.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je kijkt terug naar {day}. Er verandert niets.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Moment {number} van {total}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op deze dag is nog niets gezegd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Pauzeer</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sluit</source>
    <translation type="unfinished"></translation></message>
    <message><source>Spatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Speel af</source>
    <translation type="unfinished"></translation></message>
    <message><source>de groep rondde af</source>
    <translation type="unfinished"></translation></message>
    <message><source>de tekst werd voorgelezen</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>dit blok begint</source>
    <translation type="unfinished"></translation></message>
    <message><source>een antwoord ging weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>een antwoord werd gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>←→ antwoord · Shift ←→ vraag · PgUp PgDn blok · Home End</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ResultPanel</name>
    <message><source>Nog niet ingevuld</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog niets ingevuld.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat nog niet staat</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat staat</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo staat het</source>
    <translation type="unfinished"></translation></message>
    <message><source>vorige keer</source>
    <translation type="unfinished"></translation></message>
    <message><source>{better} beter dan vorige keer, {worse} minder goed.</source>
    <translation type="unfinished"></translation></message>
    <message><source>{better} beter dan vorige keer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>{worse} minder goed dan vorige keer.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ReturnEnd</name>
    <message><source>Alles is bekeken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bekijk de opmerkingen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Geen verschillen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Jouw teksten hebben alles wat in dit bestand staat.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies een Word-bestand</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies het Word-bestand dat terugkwam. Je ziet wat erin veranderde, naast jouw tekst.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog geen bestand</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terug naar Indienen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon opnieuw wat je liet staan</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ReturnPage</name>
    <message><source>Bestanden die terugkwamen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het bestand wordt gelezen…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies een Word-bestand</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet meer in het bestand, bij jou wel: {names}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuw: {words}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Past bij geen vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terug uit Word</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat anders is</source>
    <translation type="unfinished"></translation></message>
    <message><source>Weg: {words}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ReturnView</name>
    <message><source>Bij welke vraag komt dit?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit past bij geen vraag van je grondplan. Kies bij welke het komt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Jij haalde dit weg, in Word werd het veranderd. Neem je over, dan staat het er weer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Jij veranderde dit ook. Neem je over, dan staan beide wijzigingen erin.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Jullie veranderden dezelfde woorden. Neem je over, dan gaan die van jou weg. Ctrl+Z zet ze terug.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies een vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Laat zoals het is</source>
    <translation type="unfinished"></translation></message>
    <message><source>Neem over</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuw in Word.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Veranderd in Word.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorige</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat er veranderde in Word</source>
    <translation type="unfinished"></translation></message>
    <message><source>Weggehaald in Word.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet erbij</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Ring</name>
    <message><source>{done} van {total}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Room</name>
    <message><source>Afspraken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dank je wel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit is de kleinste letter die de zaal ooit krijgt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Einde van de dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kan je dit achteraan lezen?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Na te vragen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet gedaan: {blocks}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog zonder antwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op de parkeerplaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vandaag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie er niet bij kon zijn: {names}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo groot staan de antwoorden er. Lukt dit niet? Zet dan de stoelen dichterbij.</source>
    <translation type="unfinished"></translation></message>
    <message><source>gedaan</source>
    <translation type="unfinished"></translation></message>
    <message><source>{one}
tegenover
{other}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>RoomColumn</name>
    <message><source> · bladzijde {page} van {pages}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alleen de opdracht</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alleen opdracht</source>
    <translation type="unfinished"></translation></message>
    <message><source>De timer, groot</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal houdt dit beeld</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal is al te zien; zo komt ze weer bovenaan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal kijkt mee: ‘{button}’ laat haar beeld staan</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal ziet de balken</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal ziet de muur, zonder namen</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal ziet de opdracht, geen antwoorden</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal ziet geen antwoorden</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal ziet het einde van de dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal ziet niets</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal ziet nog het vorige beeld</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal ziet nooit namen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er veranderde iets aan de schermen. De zaal ziet nu zwart.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het pauzebeeld</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het proefbeeld</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het scherm is zwart</source>
    <translation type="unfinished"></translation></message>
    <message><source>Live</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op de beamer</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opdracht</source>
    <translation type="unfinished"></translation></message>
    <message><source>Pauze</source>
    <translation type="unfinished"></translation></message>
    <message><source>Pauzebeeld</source>
    <translation type="unfinished"></translation></message>
    <message><source>Timer</source>
    <translation type="unfinished"></translation></message>
    <message><source>Timer groot</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon weer</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ je een antwoord?
Gebruik {key} + letter.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vast</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vasthouden</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat de zaal ziet</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zaal naar voren</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zwart</source>
    <translation type="unfinished"></translation></message>
    <message><source>‘{title}’, zonder namen</source>
    <translation type="unfinished"></translation></message>
    <message><source>‘{title}’, zonder wat iemand zei</source>
    <translation type="unfinished"></translation></message>
    <message><source>‘{title}’: {count} post-its, zonder namen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>RoomCover</name>
    <message><source>De zaal, over je werk. Esc leidt terug.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terug naar het werk</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>RoomKeyTable</name>
    <message><source>De zaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>houdt het beeld vast terwijl jij verder kijkt</source>
    <translation type="unfinished"></translation></message>
    <message><source>in Sessie en op de beamer; in een tekstveld samen met {key}</source>
    <translation type="unfinished"></translation></message>
    <message><source>in het venster van de zaal zelf</source>
    <translation type="unfinished"></translation></message>
    <message><source>maakt de zaal zwart</source>
    <translation type="unfinished"></translation></message>
    <message><source>pauze: toont tot wanneer</source>
    <translation type="unfinished"></translation></message>
    <message><source>toont de cluster met dat nummer · de hele muur</source>
    <translation type="unfinished"></translation></message>
    <message><source>toont de timer groot</source>
    <translation type="unfinished"></translation></message>
    <message><source>toont de vraag; F5 zet de beamer aan</source>
    <translation type="unfinished"></translation></message>
    <message><source>toont enkel de opdracht</source>
    <translation type="unfinished"></translation></message>
    <message><source>van de zaal over dit venster terug naar het werk</source>
    <translation type="unfinished"></translation></message>
    <message><source>vorige · volgende bladzijde</source>
    <translation type="unfinished"></translation></message>
    <message><source>vorige · volgende bladzijde in de zaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>vorige · volgende vraag; een klikker doet hetzelfde</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>RoomPart</name>
    <message><source>De zaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal krijgt dit scherm helemaal. Jouw werk blijft op het andere.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal staat op dit scherm. Jouw werk blijft op het andere.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deze computer laat zich niet wakker houden. Zet de slaapstand zelf uit.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit scherm gebruiken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Donker</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er is maar één scherm. Sluit de beamer aan. Toont hij hetzelfde als dit scherm? {advice} Zonder beamer toont F11 de zaal op dit scherm; Esc leidt terug.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Getest: {day}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Haal de zaal naar voren</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het scherm waarop je niet werkt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier werk je</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoog contrast</source>
    <translation type="unfinished"></translation></message>
    <message><source>In een nieuwe praktijk komt bij een antwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Is het achteraan te lezen?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ja, dit is achteraan te lezen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kleuren van de zaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>Licht</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog niet getest</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op dit scherm werk je zelf. Kies het andere voor de zaal.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Per dag kies je anders bij Voorbereiden, Mensen en tafels.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Scherm voor de zaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sluit de beamer aan om hem te kiezen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon het proefbeeld</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon op dit scherm</source>
    <translation type="unfinished"></translation></message>
    <message><source>Welk scherm ziet de zaal?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zaal en beamer</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zolang de zaal iets ziet, valt deze computer niet in slaap.</source>
    <translation type="unfinished"></translation></message>
    <message><source>de beamer</source>
    <translation type="unfinished"></translation></message>
    <message><source>hoogstens de tafel, geen naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>niets: geen naam en geen tafel</source>
    <translation type="unfinished"></translation></message>
    <message><source>wat iedereen zelf kiest</source>
    <translation type="unfinished"></translation></message>
    <message><source>{name} (nu niet aangesloten)</source>
    <translation type="unfinished"></translation></message>
    <message><source>{width} × {height}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>RoomScenes</name>
    <message><source>Besluit</source>
    <translation type="unfinished"></translation></message>
    <message><source>Cluster {number} van {total}</source>
    <translation type="unfinished"></translation></message>
    <message><source>De medewerker</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deels</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit leerden we uit</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit levert het op</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gedaan</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het gezin</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kernactiviteit zonder naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>Leerinzicht {number} van {total}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet, omdat …</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog los</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog niet</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog niets van: {who}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog te doen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Of past iets lichters beter?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waarom</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wanneer niet, en bij wie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat nog niet staat</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat terugkomt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat we leerden</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat we tot nu toe zagen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wel, omdat …</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo houden we het vast</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo staat het</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder perspectief</source>
    <translation type="unfinished"></translation></message>
    <message><source>eigen aan deze praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>elders hielp dit</source>
    <translation type="unfinished"></translation></message>
    <message><source>elders hinderde dit</source>
    <translation type="unfinished"></translation></message>
    <message><source>gezien door {who}</source>
    <translation type="unfinished"></translation></message>
    <message><source>niet door {who}</source>
    <translation type="unfinished"></translation></message>
    <message><source>voorbeeld</source>
    <translation type="unfinished"></translation></message>
    <message><source>{count} keer zonder cijfer</source>
    <translation type="unfinished"></translation></message>
    <message><source>{count} van {total}</source>
    <translation type="unfinished"></translation></message>
    <message><source>{dots} op {notes}</source>
    <translation type="unfinished"></translation></message>
    <message><source>{given} van {there} gaven een score</source>
    <translation type="unfinished"></translation></message>
    <message><source>{number} van {total}</source>
    <translation type="unfinished"></translation></message>
    <message><source>{wel} wel, {niet} niet</source>
    <translation type="unfinished"></translation></message>
    <message><source>◐ In ontwikkeling</source>
    <translation type="unfinished"></translation></message>
    <message><source>✓ Verwacht</source>
    <translation type="unfinished"></translation></message>
    <message><source>✕ Niet gewenst</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>RoomTime</name>
    <message><source>Pauze</source>
    <translation type="unfinished"></translation></message>
    <message><source>terug om {hour}.{minute}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>RoomView</name>
    <message><source>De tijd is om</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat de zaal ziet</source>
    <translation type="unfinished"></translation></message>
    <message><source>het midden: {score}</source>
    <translation type="unfinished"></translation></message>
    <message><source>vervolg</source>
    <translation type="unfinished"></translation></message>
    <message><source>vorige keer</source>
    <translation type="unfinished"></translation></message>
    <message><source>{page} van {pages}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>RoomWindow</name>
    <message><source>Praktijkdag: de zaal</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>RowDelegate</name>
    <message><source>Minstens, in minuten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Minuten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>RowPainter</name>
    <message><source>Lerend netwerk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Lerend netwerk, {what}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet gevonden</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SaidFilter</name>
    <message><source>Alle dagen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alleen wat nog niet gebruikt is</source>
    <translation type="unfinished"></translation></message>
    <message><source>Iedereen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Van welke dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Van wie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek een woord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek in deze antwoorden</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SaidList</name>
    <message><source>Antwoorden</source>
    <translation type="unfinished"></translation></message>
    <message><source>F9 zet een antwoord in de tekst, N: het is niet nodig</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SaidWords</name>
    <message><source>Na te vragen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niemand</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet nodig</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet op het scherm</source>
    <translation type="unfinished"></translation></message>
    <message><source>Spreekt nr. {numbers} tegen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toch nodig</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet in de tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>gebruikt</source>
    <translation type="unfinished"></translation></message>
    <message><source>niet nodig</source>
    <translation type="unfinished"></translation></message>
    <message><source>op een invulblad</source>
    <translation type="unfinished"></translation></message>
    <message><source>op papier</source>
    <translation type="unfinished"></translation></message>
    <message><source>per mail</source>
    <translation type="unfinished"></translation></message>
    <message><source>staat in ‘{place}’</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SavedLine</name>
    <message><source>Bewaard {time}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ongedaan gemaakt: {what}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ongedaan maken</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SayThis</name>
    <message><source>Zeg dit</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ScaleScreen</name>
    <message><source>Noem punten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog geen score van {names}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog geen scores. Kies wie, typ het cijfer en druk Enter.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Scores</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon de scores</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon in de zaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verberg weer</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende</source>
    <translation type="unfinished"></translation></message>
    <message><source>punten noemen</source>
    <translation type="unfinished"></translation></message>
    <message><source>samen bekijken</source>
    <translation type="unfinished"></translation></message>
    <message><source>scores geven</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ScoreEntry</name>
    <message><source>Geen cijfer</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niet op het scherm</source>
    <translation type="unfinished"></translation></message>
    <message><source>Score</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voeg toe</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waarom?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waarom? (mag leeg)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie geeft deze score?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder naam</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ScreenMap</name>
    <message><source>De schermen, zoals ze naast elkaar staan</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SeatKeys</name>
    <message><source>Aan tafel:</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gegevens</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kon niet komen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder tafel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder tafel:</source>
    <translation type="unfinished"></translation></message>
    <message><source>aan een andere tafel:</source>
    <translation type="unfinished"></translation></message>
    <message><source>aan tafel:</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SectionChoice</name>
    <message><source>Alle</source>
    <translation type="unfinished"></translation></message>
    <message><source>Geen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderdelen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderdelen in het document</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat het niveau vraagt</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SectionTicks</name>
    <message><source>Welke onderdelen draagt deze bron?</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SentLine</name>
    <message><source>Open de map</source>
    <translation type="unfinished"></translation></message>
    <message><source>Open het bestand</source>
    <translation type="unfinished"></translation></message>
    <message><source>‘{name}’ staat in de map ‘{folder}’.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SeriesForm</name>
    <message><source>Begeleiders</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dat is geen datum. Er is niets veranderd; typ bijvoorbeeld 13 januari 2027.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eerste bijeenkomst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gesloten of vakantie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gesloten of vakantie, een per lijn</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier staat geen datum die we begrijpen: {lines}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Liefst twee begeleiders, elk met een eigen perspectief.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maanden lang</source>
    <translation type="unfinished"></translation></message>
    <message><source>Om de zes weken, anderhalf jaar lang</source>
    <translation type="unfinished"></translation></message>
    <message><source>Plaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ritme</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tot</source>
    <translation type="unfinished"></translation></message>
    <message><source>Van</source>
    <translation type="unfinished"></translation></message>
    <message><source>Weken ertussen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zelf kiezen</source>
    <translation type="unfinished"></translation></message>
    <message><source>bv. 13 januari 2027</source>
    <translation type="unfinished"></translation></message>
    <message><source>bv. 14:00</source>
    <translation type="unfinished"></translation></message>
    <message><source>bv. 16:00</source>
    <translation type="unfinished"></translation></message>
    <message><source>bv. 21/12/2026 - 3/1/2027 Bizzebij dicht</source>
    <translation type="unfinished"></translation></message>
    <message><source>twee namen, met een komma</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SeriesPanel</name>
    <message><source>'{name}' staat in de map '{folder}'. Je kan het nu doorsturen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kalenderbestand (.ics)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Laat wegvallen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Lijst om af te drukken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Neem terug op</source>
    <translation type="unfinished"></translation></message>
    <message><source>Week later</source>
    <translation type="unfinished"></translation></message>
    <message><source>Week vroeger</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SeriesRows</name>
    <message><source>Dan zie je hier alle data, met feestdagen en vakanties erbij.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De dagen volgen dit plan nog niet: {changes}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Elke bijeenkomst wordt een dag in dit bestand, met haar agenda.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier is al iets gezegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies de datum van de eerste bijeenkomst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maak de dagen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Valt weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verplaatst van {day}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Werk de dagen bij</source>
    <translation type="unfinished"></translation></message>
    <message><source>{many}, {flagged} om na te kijken</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SessionKeys</name>
    <message><source>Sessie</source>
    <translation type="unfinished"></translation></message>
    <message><source>begin · einde · terug naar nu</source>
    <translation type="unfinished"></translation></message>
    <message><source>begint het blok dat je ziet</source>
    <translation type="unfinished"></translation></message>
    <message><source>bewaart het als Word of PDF</source>
    <translation type="unfinished"></translation></message>
    <message><source>bij de invulbladen: leest in wat terugkwam</source>
    <translation type="unfinished"></translation></message>
    <message><source>bij het voorlezen: ja, zo klopt het · er ontbreekt iets</source>
    <translation type="unfinished"></translation></message>
    <message><source>bij inhalen: dit blok wel of niet</source>
    <translation type="unfinished"></translation></message>
    <message><source>de antwoorden</source>
    <translation type="unfinished"></translation></message>
    <message><source>de beamer · de zaal over dit venster, als er maar één scherm is</source>
    <translation type="unfinished"></translation></message>
    <message><source>de dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>de dag herbeleven</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze vraag is besproken, ook zonder antwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>dichterbij · verder</source>
    <translation type="unfinished"></translation></message>
    <message><source>draait · nog een foto</source>
    <translation type="unfinished"></translation></message>
    <message><source>een vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>einde van de dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>einde van de dag: wat gedaan is en wat je afspreekt</source>
    <translation type="unfinished"></translation></message>
    <message><source>er komt iets onverwachts tussen</source>
    <translation type="unfinished"></translation></message>
    <message><source>foto</source>
    <translation type="unfinished"></translation></message>
    <message><source>foto van een flap of van briefjes</source>
    <translation type="unfinished"></translation></message>
    <message><source>gaat ernaartoe · gaat terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>gaat naar het blok, of doet wat voorgesteld wordt</source>
    <translation type="unfinished"></translation></message>
    <message><source>geeft het blok een andere naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>gooit de foto weg · sluit</source>
    <translation type="unfinished"></translation></message>
    <message><source>herbeleeft de dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>houdt het van het scherm, of toch niet</source>
    <translation type="unfinished"></translation></message>
    <message><source>invulbladen voor wie er niet bij was</source>
    <translation type="unfinished"></translation></message>
    <message><source>kiest er meer</source>
    <translation type="unfinished"></translation></message>
    <message><source>leest de tekst voor aan de zaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>maakt antwoorden van een geplakte lijst; bij een oogstronde: volgende</source>
    <translation type="unfinished"></translation></message>
    <message><source>na te vragen, of toch niet</source>
    <translation type="unfinished"></translation></message>
    <message><source>naar de parkeerplaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>naar de vraag waar het bij hoort</source>
    <translation type="unfinished"></translation></message>
    <message><source>oogstronde: langs de tafels</source>
    <translation type="unfinished"></translation></message>
    <message><source>parkeerplaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>schuift; met Shift ook ← en →</source>
    <translation type="unfinished"></translation></message>
    <message><source>speelt af, of wacht</source>
    <translation type="unfinished"></translation></message>
    <message><source>springt naar een blok, een vraag of een antwoord: typ enkele letters</source>
    <translation type="unfinished"></translation></message>
    <message><source>start of stopt de timer</source>
    <translation type="unfinished"></translation></message>
    <message><source>toont de dag in een smal venster</source>
    <translation type="unfinished"></translation></message>
    <message><source>toont het blad aan de zaal · maakt of neemt over</source>
    <translation type="unfinished"></translation></message>
    <message><source>uit een leeg veld: naar de antwoorden</source>
    <translation type="unfinished"></translation></message>
    <message><source>uitleg bij de vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>verbindt twee antwoorden die elkaar tegenspreken</source>
    <translation type="unfinished"></translation></message>
    <message><source>verplaatst · gooit weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>vijf minuten langer · korter</source>
    <translation type="unfinished"></translation></message>
    <message><source>voegt het antwoord toe · begint een nieuwe regel</source>
    <translation type="unfinished"></translation></message>
    <message><source>volgende · vorige vraag, deel van een bord of beurt; een klikker doet hetzelfde</source>
    <translation type="unfinished"></translation></message>
    <message><source>vorig · volgend antwoord; met Shift de vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>vorig · volgend blok</source>
    <translation type="unfinished"></translation></message>
    <message><source>vorige · volgende foto</source>
    <translation type="unfinished"></translation></message>
    <message><source>wie het zei · zonder naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>wijzigt het antwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>wordt een antwoord · gooit weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>zegt dat dit antwoord met de mail of op papier kwam</source>
    <translation type="unfinished"></translation></message>
    <message><source>zet iets op de parkeerplaats</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SessionPage</name>
    <message><source>Onverwacht</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SessionPapers</name>
    <message><source>Let op: er staat nog een naam in. Kijk dat na voor je het doorstuurt.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SessionWords</name>
    <message><source>Aan wie mensen het blad terugbezorgen. Het staat bovenaan op het blad.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Begint het blok dat je nu bekijkt. Vanaf dan telt de tijd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaart het dagverslag. Je ziet eerst wat naar een cliënt kan wijzen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaart wat je typte en geeft de volgende het woord. Na de laatste is de ronde klaar.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bij welke vraag dit komt. Je kan het ook weglaten of parkeren.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De dag zoals hij verliep. Je kijkt alleen: er verandert niets en de zaal ziet het niet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De dag: links hoe laat, rechts hoeveel minuten gepland en echt. Het blok dat nu loopt, staat vet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De foto van een flap, om over te typen. R draait, + brengt dichterbij, Del gooit weg.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De hele dag op een lijn. De pijlen gaan van antwoord naar antwoord, PgUp en PgDn van blok naar blok.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De ronde langs de tafels: elk antwoord krijgt vanzelf de tafel die aan de beurt is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De tekst die de zaal nu ziet. Lees hem voor en vraag of hij klopt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De vragen van deze praktijk. Enter gaat naar een vraag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal houdt dit beeld, terwijl jij ergens anders kijkt of typt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal ziet dat het pauze is, en tot hoe laat.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal ziet de vraag en de antwoorden, zonder namen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal ziet de vraag, zonder antwoorden. Zo schrijft niemand over.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal ziet dit antwoord nooit, en het komt niet in het dagverslag voor de groep. Jij vindt het terug bij Uitwerken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal ziet hoeveel tijd er nog is, in grote cijfers.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal ziet niets meer. Handig als er iets gevoeligs valt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ga de tafels één voor één af. ‘Wie’ springt telkens vanzelf naar de volgende tafel.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat een vraag terug. Ook de zaal ziet dan die vraag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat naar de agenda bij Voorbereiden. Daarna staat hier de dag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat naar de lijst met bronnen, bij Uitwerken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat naar de volgende vraag. Ook de zaal ziet die dan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat terug naar de vraag waar je was.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat terug naar de vraag, zodat je meteen typt wat er ontbreekt. Het wordt gemerkt om na te vragen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat terug. Er is dan niets opgenomen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Geeft de groep een minuut meer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het antwoord staat er, maar zonder naam: niet in het verslag en niet in het document.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoe het antwoord kwam: op de dag gezegd, met een mail, of op papier.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoe je tijd inhaalt. Er verandert niets tot jij het kiest.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Laat de dag in twee minuten voorbijgaan. Nog eens drukken houdt hem stil.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Leest ingevulde bladen. Je ziet eerst wat erin staat; daarna tellen de antwoorden mee.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Leg een foto van een flap of van briefjes naast het veld, en typ ze over.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Links is van jou, dit is van de zaal: hier zie je wat zij nu zien.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt antwoorden van wat hier staat. Met Ctrl+Z zijn ze weer weg.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt de gekozen blokken korter. Met Ctrl+Z zijn ze weer zoals ze waren.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt een Word-bestand dat mensen invullen en terugsturen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt een blad voor jou alleen, ook met wat niet voor de groep is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt een blad voor wie er niet bij was, of leest ingevulde bladen in.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Merkt het antwoord: hier moet je later nog iets over vragen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onthoudt dat de groep de tekst hoorde en akkoord is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Start of stopt de tijd voor deze vraag. De tijd stopt nooit iets af.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tegen wanneer je het terug wil. Leeg laten mag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont de dag, met alle blokken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont de geschreven tekst aan de zaal, zodat je ze samen kan nalezen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont dit blad aan de zaal, zonder namen en zonder wat privé is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont hoe de dag verliep, moment na moment.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont je werk weer, in plaats van wat de zaal ziet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont uitleg bij deze vraag en wat je kan zeggen. De zaal ziet dat niet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ enkele letters van een blok, een vraag of een antwoord en ga er meteen naartoe.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ wat je afspreekt, wie het doet en tegen wanneer. Enter voegt het toe.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ wat je hoort. Enter voegt het toe, Shift+Enter begint een nieuwe regel. Ook halve zinnen blijven bewaard.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vink uit wat niet op het blad moet. Een kort blad wordt vaker ingevuld.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor wat nu niet past. Het blijft bewaard en komt terug op het einde van de dag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor wie er niet bij was: een blad met de vragen van deze dag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat er al gezegd is, het nieuwste bovenaan. E wijzigt, H haalt van het scherm, Del gooit weg. Met Ctrl+Z komt het terug.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat er op het blad komt: alleen wat nog openstaat, of alles van deze dag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat je bij deze vraag weggooide. Je kan het terugzetten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat je kan inkorten. Spatie kiest een blok, + en − veranderen de minuten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat jullie afspraken. Het komt in het dagverslag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat jullie vandaag gedaan hebben.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat mensen schreven. Bij een driehoek kies je zelf waar het hoort.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat nog openstaat: niet gevraagd, na te vragen, of op de parkeerplaats.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat nu het meest helpt: de dag beginnen, tijd inhalen, of de dag afsluiten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie dit zei: iemand, een tafel of niemand. Een nieuwe naam typ je gewoon. De keuze blijft staan tot je ze verandert.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet het antwoord in de lijst. De zaal ziet het meteen, tenzij je anders koos.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet het beeld op het tweede scherm. Heb je maar één scherm? Druk op F11.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SettingsWindow</name>
    <message><source>Alle toetsen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hulp</source>
    <translation type="unfinished"></translation></message>
    <message><source>Instellingen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ShareBar</name>
    <message><source>nog niets ingevuld</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SheetReview</name>
    <message><source>Alles staat bij zijn vraag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bovenaan het blad</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er is niets ingevuld.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ingevulde bladen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kijk {count} keer na waar het hoort: die staan vooraan met een driehoek.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Laat weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Neem op</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op de parkeerplaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terug, neem niets op</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waar dit heen gaat</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waar gaat dit heen? Enter, dan kiezen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat er op de bladen staat</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>enkel de tafel</source>
    <translation type="unfinished"></translation></message>
    <message><source>met naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>niet aangekruist</source>
    <translation type="unfinished"></translation></message>
    <message><source>zonder naam</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SheetsPanel</name>
    <message><source>Alle vragen van de dag ({count})</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alle vragen van de dag ({count}, {left})</source>
    <translation type="unfinished"></translation></message>
    <message><source>Invulblad inlezen…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Invulbladen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies minstens één onderdeel.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maak het invulblad…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderdelen op het blad</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ten laatste</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terug naar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vragen zonder antwoord ({count})</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie er niet bij kon zijn, vult de vragen later in. Wat terugkomt, wordt een antwoord.</source>
    <translation type="unfinished"></translation></message>
    <message><source>bijvoorbeeld: 20 maart</source>
    <translation type="unfinished"></translation></message>
    <message><source>mailadres of naam</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SideBySide</name>
    <message><source>Wat er verschilt, van 1 naar 2</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SidePane</name>
    <message><source>Bij deze tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Enter: ernaartoe</source>
    <translation type="unfinished"></translation></message>
    <message><source>Enter: ernaartoe · Spatie: hiaat opgelost · Del: hiaat weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier komt wat nog na te vragen is, wat de praktijk nog mist (hiaten) en wat lezers opmerken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naar de volgende opmerking, F8</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuw hiaat</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog nodig</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SortingPane</name>
    <message><source>Er hangen nog geen post-its. Typ er hier een en druk Enter.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog geen clusters. Kies post-its die bij elkaar horen en druk Ctrl K.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SourceAsk</name>
    <message><source>Bronnen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er staat nog geen bron in de lijst. Typ een titel, een adres of een DOI.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuwe bron: {words}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verwijs</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek een bron om naar te verwijzen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek of typ een bron</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SourceFiles</name>
    <message><source>'{name}' is geschreven.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De bronnen worden gelezen: {share} %</source>
    <translation type="unfinished"></translation></message>
    <message><source>De bronnen worden gelezen…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gestopt. Er is niets veranderd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Let op: er staat nog een naam in. Kijk dat na voor je het doorstuurt.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SourceForm</name>
    <message><source>Adres van de webpagina</source>
    <translation type="unfinished"></translation></message>
    <message><source>Auteur of organisatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bladzijden</source>
    <translation type="unfinished"></translation></message>
    <message><source>DOI</source>
    <translation type="unfinished"></translation></message>
    <message><source>In een tekst zet Ctrl+Shift+C een verwijzing. Verandert de sleutel, dan volgen de teksten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Jaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Jaargang</source>
    <translation type="unfinished"></translation></message>
    <message><source>Metz, A., &amp; Bartley, L.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog niet gezegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nummer</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sleutel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sleutel om te citeren</source>
    <translation type="unfinished"></translation></message>
    <message><source>Staat in (tijdschrift, boek of site)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Titel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uitgever of organisatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat is het?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat steunt erop? (in je eigen woorden)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat voor kennis is het?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Welke onderdelen draagt deze bron?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo staat ze in de bronnenlijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zo staat ze in een tekst, en zo typ je het</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SourceLine</name>
    <message><source>Er is geen bron met de sleutel ‘{key}’.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies een bron</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon bron</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SourceList</name>
    <message><source>Bron zonder titel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bronnen</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze sleutel staat er twee keer</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SourcesSheet</name>
    <message><source>Bewaar als BibTeX</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaar als Word of PDF</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bron</source>
    <translation type="unfinished"></translation></message>
    <message><source>Enter op een bron gaat erheen, op een onderdeel naar de tekst.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Geen bron met deze woorden.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies links een bron.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Lees BibTeX in</source>
    <translation type="unfinished"></translation></message>
    <message><source>Lees een BibTeX-bestand in</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nieuwe bron: plak een titel, een adres of een DOI</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog geen bron: {count}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderbouwing</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderzoek, een leidraad, een verslag, wat ouders vertelden: plak links een titel of een adres. Wie al een lijst heeft in Zotero of een ander programma, leest die hier in.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op meer soorten kennis: {count}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op één soort: {count}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Plak titel, adres of DOI</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stop</source>
    <translation type="unfinished"></translation></message>
    <message><source>Teksten verwijzen naar een sleutel die er niet is: {keys}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uit Zotero, Mendeley of een bibliotheek: bewaar daar als BibTeX (.bib)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voeg toe</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waarop steunt jullie aanpak?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoek in de bronnen</source>
    <translation type="unfinished"></translation></message>
    <message><source>nieuw: Ctrl N</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SpellAsk</name>
    <message><source>Alle woorden staan in het woordenboek.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De woorden worden nagekeken …</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderstreep niet meer</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderstreep weer</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sluit</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toevoegen aan de woordenlijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende</source>
    <translation type="unfinished"></translation></message>
    <message><source>‘{word}’ staat niet in het woordenboek, en er lijkt geen ander woord op.</source>
    <translation type="unfinished"></translation></message>
    <message><source>‘{word}’ staat niet in het woordenboek. Bedoel je:</source>
    <translation type="unfinished"></translation></message>
    <message><source>‘{word}’ staat niet in het woordenboek. Voorstellen zoeken …</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SpellingBeside</name>
    <message><source>Spelling</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SpreadOver</name>
    <message><source>Bewaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Duid aan welke organisatie het zo doet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Enter</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog een organisatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog een organisatie, Enter</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog niet gezegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Organisaties</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat is daar anders?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat is daar anders? Mag leeg blijven</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie doet het zo?</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>StackPanel</name>
    <message><source>Over {title} dacht de groep verschillend: {wel} wel, {niet} niet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stapel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tot nu</source>
    <translation type="unfinished"></translation></message>
    <message><source>{drawn} besproken, {left} nog niet</source>
    <translation type="unfinished"></translation></message>
    <message><source>{drawn} getrokken, {left} dicht</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>StaffRow</name>
    <message><source>Begeleider</source>
    <translation type="unfinished"></translation></message>
    <message><source>Expert van EXPOO</source>
    <translation type="unfinished"></translation></message>
    <message><source>Penhouder</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>StartPage</name>
    <message><source>Alles staat op deze computer. Er gaat niets naar het internet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Later</source>
    <translation type="unfinished"></translation></message>
    <message><source>Open</source>
    <translation type="unfinished"></translation></message>
    <message><source>Start</source>
    <translation type="unfinished"></translation></message>
    <message><source>Van ‘{title}’ zou je de ruwe antwoorden bewaren tot {date}.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waar wil je mee verder?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Welkom. Waar wil je mee beginnen?</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>StartWords</name>
    <message><source>Persoonlijke map</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stond in {folder}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Stond op een USB-stick of een gedeelde schijf</source>
    <translation type="unfinished"></translation></message>
    <message><source>gisteren</source>
    <translation type="unfinished"></translation></message>
    <message><source>vandaag</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>StepFoot</name>
    <message><source>Dit is de laatste stap.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Straks: {section}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorige</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>StepHead</name>
    <message><source>Denk aan: {words}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uitleg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor jou, niet voor de zaal</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Strip</name>
    <message><source>Begin dit blok</source>
    <translation type="unfinished"></translation></message>
    <message><source>De dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>De tijd voor dit blok is om.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ga hier verder</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je kijkt terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je kijkt vooruit</source>
    <translation type="unfinished"></translation></message>
    <message><source>bijna om</source>
    <translation type="unfinished"></translation></message>
    <message><source>dan gepland</source>
    <translation type="unfinished"></translation></message>
    <message><source>de tijd is om</source>
    <translation type="unfinished"></translation></message>
    <message><source>einde om {time}</source>
    <translation type="unfinished"></translation></message>
    <message><source>einde rond {time}</source>
    <translation type="unfinished"></translation></message>
    <message><source>niet voorzien</source>
    <translation type="unfinished"></translation></message>
    <message><source>nog {time}</source>
    <translation type="unfinished"></translation></message>
    <message><source>op tijd</source>
    <translation type="unfinished"></translation></message>
    <message><source>stap {number} van {total}</source>
    <translation type="unfinished"></translation></message>
    <message><source>volgens plan</source>
    <translation type="unfinished"></translation></message>
    <message><source>voor dit blok</source>
    <translation type="unfinished"></translation></message>
    <message><source>vraag {number} van {total}</source>
    <translation type="unfinished"></translation></message>
    <message><source>{looks}: de zaal kijkt mee</source>
    <translation type="unfinished"></translation></message>
    <message><source>{time} later</source>
    <translation type="unfinished"></translation></message>
    <message><source>{time} over</source>
    <translation type="unfinished"></translation></message>
    <message><source>{time} vroeger</source>
    <translation type="unfinished"></translation></message>
    <message><source>{title} – alleen lezen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SubPage</name>
    <message><source>Terug</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SubmitKeys</name>
    <message><source>Indienen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Samenvoegen</source>
    <translation type="unfinished"></translation></message>
    <message><source>bij het vergelijken: volgend · vorig verschil</source>
    <translation type="unfinished"></translation></message>
    <message><source>de bladzijden</source>
    <translation type="unfinished"></translation></message>
    <message><source>gaat naar wat ontbreekt</source>
    <translation type="unfinished"></translation></message>
    <message><source>geeft een versie een naam · gooit ze weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>groter · kleiner · passend</source>
    <translation type="unfinished"></translation></message>
    <message><source>haalt een kopie erbij; is er nog iets te kiezen, dan gaat het daarheen</source>
    <translation type="unfinished"></translation></message>
    <message><source>kiest dat antwoord · alle</source>
    <translation type="unfinished"></translation></message>
    <message><source>kiest een Word-bestand</source>
    <translation type="unfinished"></translation></message>
    <message><source>kiest, bekijkt en bewaart het document</source>
    <translation type="unfinished"></translation></message>
    <message><source>mag hier blijven · mag overal blijven</source>
    <translation type="unfinished"></translation></message>
    <message><source>naar de tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>neemt de kopie over · gaat terug en verandert niets</source>
    <translation type="unfinished"></translation></message>
    <message><source>neemt over · neemt over · laat zoals het is</source>
    <translation type="unfinished"></translation></message>
    <message><source>op de lijn van de niveaus: vorige · volgende halte</source>
    <translation type="unfinished"></translation></message>
    <message><source>terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>terug uit Word</source>
    <translation type="unfinished"></translation></message>
    <message><source>typt iets anders · zo wordt het</source>
    <translation type="unfinished"></translation></message>
    <message><source>versies</source>
    <translation type="unfinished"></translation></message>
    <message><source>volgend · vorig deel van de bladzijde</source>
    <translation type="unfinished"></translation></message>
    <message><source>volgend · vorig verschil</source>
    <translation type="unfinished"></translation></message>
    <message><source>volgende · vorige</source>
    <translation type="unfinished"></translation></message>
    <message><source>volgende · vorige keuze</source>
    <translation type="unfinished"></translation></message>
    <message><source>volgende · vorige · eerste · laatste bladzijde</source>
    <translation type="unfinished"></translation></message>
    <message><source>wat naar een cliënt kan wijzen</source>
    <translation type="unfinished"></translation></message>
    <message><source>zet een vorige toestand van het hele bestand terug</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SubmitPage</name>
    <message><source>A3</source>
    <translation type="unfinished"></translation></message>
    <message><source>Afbeelding</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alle dagen, voor een agenda of om af te drukken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alles van deze dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Begeleidende mail</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bekijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>CSV, opent in Excel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Checklist goede praktijken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Clusters en stipjes, zonder namen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dagbestand, ook zonder namen</source>
    <translation type="unfinished"></translation></message>
    <message><source>De muur met post-its</source>
    <translation type="unfinished"></translation></message>
    <message><source>De post-its als tabel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dia's met notities, of om uit te delen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gesprekskaarten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Grondplan om te lezen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het hele bestand, voor een stick of een mail</source>
    <translation type="unfinished"></translation></message>
    <message><source>Iemand neemt iets terug, of alles is goedgekeurd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kalender</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kalenderbestand</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kopie met wachtwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Leerinzichten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Lijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maak</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maak een presentatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Met de verhalen en wat erin terugkomt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Om in te werken, of als A3 om op te hangen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Om mee te sturen met het Word-document</source>
    <translation type="unfinished"></translation></message>
    <message><source>Om te kopiëren, veld per veld</source>
    <translation type="unfinished"></translation></message>
    <message><source>PDF</source>
    <translation type="unfinished"></translation></message>
    <message><source>PDF, om uit te knippen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Praktijkprofiel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Presentatie in vier delen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tekst voor het aanmeldingsformulier</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terug uit Word</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon</source>
    <translation type="unfinished"></translation></message>
    <message><source>Twee pagina's</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat lezers veranderden en opmerkten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat staat, wat nog niet, wat we morgen doen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Woorden wissen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Word</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder namen</source>
    <translation type="unfinished"></translation></message>
    <message><source>‘{name}’ ging niet open. Open het zelf; je vindt het in {folder}.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>SubmitWords</name>
    <message><source>Alle stappen tot publicatie. Kies er een om de datum te noteren.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alles wat in Word anders is, per vraag. Kies er een om het naast je eigen tekst te zien.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De niveaus van een beschrijving. Het vlaggetje is waar jullie naartoe willen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De oudste stand van de twee.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De stand waarmee je vergelijkt, meestal die van nu.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De stappen van aanmelden tot publicatie, met data, afspraken en documenten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een mail om mee te sturen. Pas ze aan zoals je wil.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eerdere versies van jullie teksten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat naar de werkvormen. Daar kies je het grondplan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat naar het volgende verschil, zonder nu te kiezen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat naar het vorige verschil, zonder nu te kiezen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat terug naar het overzicht van Indienen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gebruik het Word-sjabloon van je organisatie: het document krijgt die opmaak.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Geeft de teksten van nu een naam, zodat je er later naar terug kan kijken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Haalt het formulier uit de praktijk. De teksten blijven staan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het niveau bepaalt welke vragen in het document komen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het sjabloon dat het document zijn opmaak geeft.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Houdt je eigen tekst. Deze verandering komt niet meer terug in de lijst.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Je kiest wat erin komt en ziet de bladzijden. Pas daarna bewaar je.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Jouw tekst met wat er in Word veranderde: gemerkt staat wat erbij komt en wat weggaat.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies een vraag om te zien welke woorden erbij kwamen of weggingen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies het Word-bestand dat een lezer terugstuurde. Er verandert nog niets aan je teksten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies het Word-bestand dat terugkwam. Je ziet eerst alles; er verandert nog niets.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kopieer veld per veld en plak in het aanmeldingsformulier.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kopieert alle velden, om in een mail of een document te plakken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Laat alle namen van deelnemers weg uit het document.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Laat de naam en het mailadres van de contactpersoon weg.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Laat het woord ‘ontwerp’ weg. Doe dit als iedereen akkoord is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt een kopie die enkel opengaat met het wachtwoord. Wij kunnen het niet terugvinden.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opent het bestand dat je net maakte.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opent je mailprogramma met deze tekst. Het document voeg je daar zelf toe.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sluit de uitleg bij dit niveau. Er verandert niets.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont de map waarin het staat.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ enkele woorden van het antwoord; kies het dan in de lijst.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vraagt waar het bestand komt, en bewaart het.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vult het Word-formulier in dat je bij Werkvormen binnenhaalde.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat er nog mist voor het volgende niveau. Enter gaat naar de plaats zelf. Je mag het document altijd maken, ook als er nog iets mist.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat er weggaat en waar het nog staat. Daarna is het echt weg.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat in het document komt. Rechts zie je meteen hoe het eruitziet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat je eerder maakte of een naam gaf. Kies er een om te vergelijken met nu.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat je nog kan maken. Voor iets weggaat, zie je eerst wat naar een cliënt kan wijzen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat je wil wissen: één antwoord, alles wat iemand zei, of hoe een tekst vroeger was.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat jullie over deze stap onthouden: een datum, afspraken, een document.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Welke teksten een plaats krijgen, en wat in het formulier nog leeg blijft.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wist het nu. Dit kan je niet ongedaan maken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wist het uit het bestand en uit de reservekopieën. We vragen eerst nog of je zeker bent.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wist niets.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Word-bestanden die eerder terugkwamen, om opnieuw te bekijken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zeg dat de beschrijving goedgekeurd is. Daarna heb je de ruwe antwoorden niet meer nodig.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zeg dit pas als EXPOO of de commissie het bevestigde. Terugzetten kan altijd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zeg hier dat EXPOO of de commissie jullie dit niveau gaf.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet bij een lege vraag dat ze nog niet beschreven is. Zo ziet de lezer wat nog komt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet bij een zin een verwijzing naar de antwoorden waar ze op steunt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet deze verandering in je tekst. Ctrl+Z neemt ze terug.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet het vlaggetje bij dit niveau. We tonen dan wat daarvoor nog ontbreekt.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>TableAsk</name>
    <message><source>Kolommen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maak tabel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Rijen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>TableHead</name>
    <message><source>Naam van de tafel</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>TablesBoard</name>
    <message><source>Zonder tafel</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>TemplateChoice</name>
    <message><source>Die van Praktijkdag. Je mag een sjabloon van je organisatie gebruiken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Haal weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies een ander…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies een sjabloon…</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opmaak van het Word-document</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sjabloon van je organisatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sjabloon ‘{name}’</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>TextFoot</name>
    <message><source>Deze tekst is klaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Klaar, sindsdien gewijzigd</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>{words} te lang voor één pagina</source>
    <translation type="unfinished"></translation></message>
    <message><source>{words}, past op één pagina</source>
    <translation type="unfinished"></translation></message>
    <message><source>{words}, samen {all}: past op één pagina</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>TextHead</name>
    <message><source>Uitleg</source>
    <translation type="unfinished"></translation></message>
    <message><source>{section}</source>
    <translation type="unfinished"></translation></message>
    <message><source>{section}, vraag {number} van {count}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>TextOutline</name>
    <message><source>Enter gaat naar die tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Teksten van het grondplan</source>
    <translation type="unfinished"></translation></message>
    <message><source>klaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>leeg</source>
    <translation type="unfinished"></translation></message>
    <message><source>ruw</source>
    <translation type="unfinished"></translation></message>
    <message><source>{share}, {ready} klaar</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>TextPlace</name>
    <message><source>{section}, vraag {number}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ThingRows</name>
    <message><source>Haal weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Omhoog</source>
    <translation type="unfinished"></translation></message>
    <message><source>Omlaag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toegevoegd: {thing}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verplaatst: {thing}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Weggehaald: {thing}</source>
    <translation type="unfinished"></translation></message>
    <message><source>{thing} toevoegen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Timeline</name>
    <message><source>Tijdlijn van de dag</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>TimelineScreen</name>
    <message><source>De zaal ziet alleen de vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal ziet dit mee</source>
    <translation type="unfinished"></translation></message>
    <message><source>Factoren</source>
    <translation type="unfinished"></translation></message>
    <message><source>Matrix</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon in de zaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verloop</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgende</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorige</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat hielp, wat hinderde</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat komt terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat leren we</source>
    <translation type="unfinished"></translation></message>
    <message><source>factoren</source>
    <translation type="unfinished"></translation></message>
    <message><source>leerinzichten</source>
    <translation type="unfinished"></translation></message>
    <message><source>matrix</source>
    <translation type="unfinished"></translation></message>
    <message><source>verloop</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>TimelineWords</name>
    <message><source>Begint een nieuw leerinzicht: iets wat je een volgende keer anders of weer zo doet.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Begint een nieuw verhaal. Je typt eerst een titel, zonder namen van mensen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De factor die je typt, maakte het beter.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De factor die je typt, maakte het moeilijker.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De leerinzichten die jullie al schreven.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De verhalen van deze groep. De pijlen kiezen een ander verhaal.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De zaal ziet dit verhaal mee. Zolang je dit niet kiest, ziet ze enkel de vraag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een titel waaraan de groep het verhaal herkent. Zet er geen namen in: de titel kan in de zaal komen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het verhaal waar dit uit komt. Komt het uit meer verhalen, laat het dan open.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het verloop, van begin tot eind. De pijlen kiezen een moment of een factor, Enter wijzigt het.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies eerst twee of meer factoren. Ze krijgen dan dezelfde woorden en tellen als één.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ een woord om in een lange lijst snel een factor te vinden.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ wat er gebeurde, in één zin. Enter zet het achteraan in het verloop.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Typ wat het verschil maakte op het gekozen moment. Begin met + of – om te zeggen of het hielp.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vink aan waar dit op steunt. Zo blijft het leerinzicht bij wat er verteld is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vink aan wat dit oplevert. Het komt zo in de uitvoer met leerinzichten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor iemand die er niet bij staat. Typ een woord, geen naam van een persoon.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wanneer het ongeveer was, zoals ‘begin november’ of ‘na de zomer’. Leeg laten mag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat ervoor zorgt dat het geen goed voornemen blijft: een afspraak, een formulier, een overleg.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat in meer verhalen terugkomt, staat bovenaan. Enter geeft een factor andere woorden.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat jullie leren, in een zin die ook een ander begrijpt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie het zo ziet. Nog eens drukken laat het weer open.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zeg hoe het verhaal afliep. In de matrix zie je dan wat in goede verhalen terugkomt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet deze factor bij het gekozen moment.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet dit moment achteraan in het verloop. Daarna kan je meteen het volgende typen.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>TimerBox</name>
    <message><source>+1 min</source>
    <translation type="unfinished"></translation></message>
    <message><source>Pauze</source>
    <translation type="unfinished"></translation></message>
    <message><source>Start</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tijd voor deze vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet een timer</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ToTell</name>
    <message><source>Bij dit blok hoort geen vraag. Volgende leidt verder in de dag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Deze werkvorm heeft in deze versie nog geen eigen scherm. Wat er in je bestand over staat, blijft bewaard en gaat mee in elke uitvoer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Uitleg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor jou</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Translated</name>
    <message><source>{one} of {other}</source>
    <translation type="unfinished"></translation></message>
    <message><source>{others} en {last}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>TroubleDoor</name>
    <message><source>Er ging iets mis in Praktijkdag zelf. Wat je typte, staat op deze computer: je verliest niets. Klopt er iets niet meer op je scherm, start dan opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het gebeurde {times} keer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opnieuw starten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verder werken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat ging er mis?</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>TroublePage</name>
    <message><source>Alles wat je typte, is bewaard op deze computer. Je verliest niets.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De map kon niet open. Het verslag staat in '{folder}'.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er ging iets mis in Praktijkdag zelf</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gebeurt het vaker? Bezorg dan dit verslag aan wie je met Praktijkdag helpt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gekopieerd. Je kan het verslag nu in een mail plakken.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het gebeurde {times} keer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kopieer het verslag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Open de map met verslagen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opnieuw starten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Praktijkdag stopte vorige keer onverwacht</source>
    <translation type="unfinished"></translation></message>
    <message><source>Start opnieuw om zeker te zijn: je komt terug in hetzelfde bestand. Of werk gewoon verder; klopt er dan iets niet op je scherm, start dan alsnog opnieuw.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon het verslag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verberg het verslag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verder werken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verslag van de fout</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>TurnList</name>
    <message><source>Wie is aan de beurt</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Turns</name>
    <message><source>hierna</source>
    <translation type="unfinished"></translation></message>
    <message><source>nu</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>UserSettings</name>
    <message><source>Je instellingen konden niet gelezen worden: ze staan weer zoals bij de eerste start. Aan je praktijken is niets veranderd.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>VagueLine</name>
    <message><source>Niet meer vragen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toch vragen</source>
    <translation type="unfinished"></translation></message>
    <message><source>We vragen niet meer door bij een vage post-it.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>VersionList</name>
    <message><source>Versies</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>VersionsPanel</name>
    <message><source>Andere naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaar het bestand zoals het vertrok</source>
    <translation type="unfinished"></translation></message>
    <message><source>Geef deze stand een naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naam van deze versie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naam, bijvoorbeeld: naar EXPOO, 12 maart</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vergeet deze naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vergelijk met nu</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vergelijk twee versies</source>
    <translation type="unfinished"></translation></message>
    <message><source>Versies</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vorige toestand terugzetten</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>ViaButton</name>
    <message><source>Op de dag</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op papier</source>
    <translation type="unfinished"></translation></message>
    <message><source>Per mail</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>VotesLine</name>
    <message><source>, {expected} verwacht</source>
    <translation type="unfinished"></translation></message>
    <message><source>{given} geplakt</source>
    <translation type="unfinished"></translation></message>
    <message><source>{name}: alles geplakt</source>
    <translation type="unfinished"></translation></message>
    <message><source>{name}: nog {count} te plakken</source>
    <translation type="unfinished"></translation></message>
    <message><source>{name}: {count} te veel</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WallChoice</name>
    <message><source>Post-its op de vrije muur</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WallPane</name>
    <message><source>Dichtbij</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dichter</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hele muur</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies eerst twee of meer post-its.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Leg in rijen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Op rij</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verder</source>
    <translation type="unfinished"></translation></message>
    <message><source>{percent} %</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WallPlane</name>
    <message><source>{count} nog los</source>
    <translation type="unfinished"></translation></message>
    <message><source>{number}. {name}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WantingOver</name>
    <message><source>Enter gaat erheen. → toont alle plaatsen. Esc sluit.</source>
    <translation type="unfinished"></translation></message>
    <message><source>In orde: {parts}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor dit niveau ontbreekt niets meer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor welk niveau</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat nog ontbreekt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat ontbreekt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat ontbreekt voor</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>Wants</name>
    <message><source>Bekijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Haal weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Klaar om aan te melden</source>
    <translation type="unfinished"></translation></message>
    <message><source>Klaar om in te dienen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Klaar voor ‘{level}’</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog {things} voor je aanmeldt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog {things} voor je indient</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog {things} voor ‘{level}’</source>
    <translation type="unfinished"></translation></message>
    <message><source>Schrijf</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vergelijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vul in</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WayDocuments</name>
    <message><source>Bewaar een kopie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Haal weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voeg een document toe</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WayList</name>
    <message><source>De weg naar publicatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier zijn jullie nu</source>
    <translation type="unfinished"></translation></message>
    <message><source>Klaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Klaar op {day}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voorzien op {day}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WayPage</name>
    <message><source>De weg naar publicatie</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WayPanel</name>
    <message><source>Afspraken</source>
    <translation type="unfinished"></translation></message>
    <message><source>Datum</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit is geen datum. Typ bijvoorbeeld 12 maart 2026.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Dit is klaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>Documenten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat jullie willen onthouden</source>
    <translation type="unfinished"></translation></message>
    <message><source>bv. 12 maart of 12/3/2026</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WeighingKeys</name>
    <message><source>Sessie</source>
    <translation type="unfinished"></translation></message>
    <message><source>afspraken en reeks</source>
    <translation type="unfinished"></translation></message>
    <message><source>bewaart het resultaat als Word of PDF</source>
    <translation type="unfinished"></translation></message>
    <message><source>bij leerinzichten: zoekt een factor</source>
    <translation type="unfinished"></translation></message>
    <message><source>de reeks: een week vroeger · later</source>
    <translation type="unfinished"></translation></message>
    <message><source>de reeks: laat wegvallen, of neemt terug op</source>
    <translation type="unfinished"></translation></message>
    <message><source>de titel van het verhaal, of andere woorden</source>
    <translation type="unfinished"></translation></message>
    <message><source>de toelichting, en dan de volgende stelling</source>
    <translation type="unfinished"></translation></message>
    <message><source>dit is het besluit, met waarom · van wie de stem is</source>
    <translation type="unfinished"></translation></message>
    <message><source>een ander verhaal of leerinzicht</source>
    <translation type="unfinished"></translation></message>
    <message><source>een hand erbij · eraf</source>
    <translation type="unfinished"></translation></message>
    <message><source>een moment of factor: verplaatst · gooit weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>een sterk punt · een ontwikkelpunt</source>
    <translation type="unfinished"></translation></message>
    <message><source>eerste · laatste stelling van het blok</source>
    <translation type="unfinished"></translation></message>
    <message><source>haalt het antwoord weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>hoe het afliep: het volgende</source>
    <translation type="unfinished"></translation></message>
    <message><source>in de matrix: zegt dat ze hetzelfde zijn</source>
    <translation type="unfinished"></translation></message>
    <message><source>in een leeg veld: de factor hielp · hinderde</source>
    <translation type="unfinished"></translation></message>
    <message><source>in een lijst: wijzigt · zet het bij het andere · gooit weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>ja · deels · nee · nvt</source>
    <translation type="unfinished"></translation></message>
    <message><source>keuze</source>
    <translation type="unfinished"></translation></message>
    <message><source>kiest</source>
    <translation type="unfinished"></translation></message>
    <message><source>loopt door het verloop</source>
    <translation type="unfinished"></translation></message>
    <message><source>naar een andere keuze</source>
    <translation type="unfinished"></translation></message>
    <message><source>nieuw verhaal; bij leerinzichten een nieuw leerinzicht</source>
    <translation type="unfinished"></translation></message>
    <message><source>praktijkervaringen</source>
    <translation type="unfinished"></translation></message>
    <message><source>schrijft de toelichting</source>
    <translation type="unfinished"></translation></message>
    <message><source>score</source>
    <translation type="unfinished"></translation></message>
    <message><source>stellingen</source>
    <translation type="unfinished"></translation></message>
    <message><source>toont de scores aan de zaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>toont de stemmen aan de zaal</source>
    <translation type="unfinished"></translation></message>
    <message><source>toont dit verhaal aan de zaal, en weer niet</source>
    <translation type="unfinished"></translation></message>
    <message><source>uitleg</source>
    <translation type="unfinished"></translation></message>
    <message><source>van het veld naar de lijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>voegt de score toe · geen cijfer</source>
    <translation type="unfinished"></translation></message>
    <message><source>voegt een moment of een factor toe; erop: wijzigt</source>
    <translation type="unfinished"></translation></message>
    <message><source>wie ziet het zo: jongere, ouder, hulpverlener, beleid</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WhoField</name>
    <message><source>In meer dan één naam staat '{words}'. Kies er één uit de lijst of typ verder.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Meer dan één naam begint met '{words}'. Kies er één uit de lijst of typ verder.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niemand</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog niemand heet zo. Bij Enter komt deze naam bij de mensen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie zegt dit?</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie?</source>
    <translation type="unfinished"></translation></message>
    <message><source>nieuw</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WhyField</name>
    <message><source>Waarom is deze kerncomponent nodig?</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WindowKeys</name>
    <message><source>Hulp</source>
    <translation type="unfinished"></translation></message>
    <message><source>Overal</source>
    <translation type="unfinished"></translation></message>
    <message><source>Start</source>
    <translation type="unfinished"></translation></message>
    <message><source>Start · Voorbereiden · Sessie · Uitwerken · Indienen</source>
    <translation type="unfinished"></translation></message>
    <message><source>begin · einde · bladzijde terug · verder in een lijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>bij een vergelijking: volgend · vorig verschil</source>
    <translation type="unfinished"></translation></message>
    <message><source>bij kenmerken: haalt het laatste weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>deze lijst met toetsen</source>
    <translation type="unfinished"></translation></message>
    <message><source>doet het toch weer</source>
    <translation type="unfinished"></translation></message>
    <message><source>door een lijst, of naar het antwoord ernaast</source>
    <translation type="unfinished"></translation></message>
    <message><source>drukt op de knop · vinkt aan of af</source>
    <translation type="unfinished"></translation></message>
    <message><source>gaat verder met de laatste praktijk, of opent wat gekozen is</source>
    <translation type="unfinished"></translation></message>
    <message><source>haalt een bestand uit de lijst; het blijft waar het staat</source>
    <translation type="unfinished"></translation></message>
    <message><source>haalt een kopie erbij, of gaat naar wat nog te kiezen is</source>
    <translation type="unfinished"></translation></message>
    <message><source>hulp bij waar je bent</source>
    <translation type="unfinished"></translation></message>
    <message><source>in een lijst: gooit weg wat gekozen is; het gaat naar de prullenbak</source>
    <translation type="unfinished"></translation></message>
    <message><source>in een lijst: verplaatst wat gekozen is</source>
    <translation type="unfinished"></translation></message>
    <message><source>in een lijst: wijzigt wat gekozen is</source>
    <translation type="unfinished"></translation></message>
    <message><source>instellingen</source>
    <translation type="unfinished"></translation></message>
    <message><source>lijsten, knoppen en velden</source>
    <translation type="unfinished"></translation></message>
    <message><source>naar het volgende · vorige veld</source>
    <translation type="unfinished"></translation></message>
    <message><source>naar het zoekveld</source>
    <translation type="unfinished"></translation></message>
    <message><source>neemt terug wat je net deed; in een tekstveld eerst wat je daar typte</source>
    <translation type="unfinished"></translation></message>
    <message><source>nieuw lerend netwerk</source>
    <translation type="unfinished"></translation></message>
    <message><source>nieuwe praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>opent een bestand</source>
    <translation type="unfinished"></translation></message>
    <message><source>plakt; bij namen en kenmerken ook een hele lijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>sluit wat je opende, of gaat uit het veld</source>
    <translation type="unfinished"></translation></message>
    <message><source>terug naar wat je daarvoor las</source>
    <translation type="unfinished"></translation></message>
    <message><source>van het zoekveld naar wat gevonden is · naar de tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>zegt waarvoor de knop of het veld dient waarin je staat</source>
    <translation type="unfinished"></translation></message>
    <message><source>zet een vorige toestand terug van de praktijk die gekozen is</source>
    <translation type="unfinished"></translation></message>
    <message><source>zoekt in wat je eerder opende</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WishesForm</name>
    <message><source>Alle antwoorden van de groep</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bijlagen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bronnen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Definitieve versie, zonder ‘ontwerp’</source>
    <translation type="unfinished"></translation></message>
    <message><source>Geen wijzigingen tonen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gesprekken met de kaarten</source>
    <translation type="unfinished"></translation></message>
    <message><source>In het document</source>
    <translation type="unfinished"></translation></message>
    <message><source>Lokale variaties</source>
    <translation type="unfinished"></translation></message>
    <message><source>Met de foto’s bij de antwoorden</source>
    <translation type="unfinished"></translation></message>
    <message><source>Niveau waarvoor je indient</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderbouwing: welke kennis draagt wat</source>
    <translation type="unfinished"></translation></message>
    <message><source>PDF</source>
    <translation type="unfinished"></translation></message>
    <message><source>Post-its en clusters</source>
    <translation type="unfinished"></translation></message>
    <message><source>Praktijkprofiel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sinds {name}, {day}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terugkoppeling van de groep</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon wat nog niet beschreven is</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie meewerkte</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wijzigingen tonen in Word</source>
    <translation type="unfinished"></translation></message>
    <message><source>Word</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zeg op welke antwoorden een zin steunt</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zonder namen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WithoutPlan</name>
    <message><source>Hier is nog geen grondplan</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies wat je wil meegeven of doorsturen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naar de werkvormen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toch een praktijk beschrijven? Neem het grondplan</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat je kan delen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet het grondplan bij de werkvormen. Dan zie je hier wat nog ontbreekt.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WordList</name>
    <message><source>Woordenlijst</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WordsPart</name>
    <message><source>De woordenlijst hoort bij een praktijk. Open er een om haar woorden te zien.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De woordenlijst van deze praktijk is leeg. In een tekst zet F7 er een woord in.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Er is nog geen vertaling naar een andere taal.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Haal uit de lijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>Taal en spelling</source>
    <translation type="unfinished"></translation></message>
    <message><source>Taal van het venster</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toon het meteen in deze taal</source>
    <translation type="unfinished"></translation></message>
    <message><source>Woordenlijst van deze praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet een golfje onder een onbekend woord</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WorkoutHeader</name>
    <message><source>Bronnen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Ketting</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog zonder naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>Opmerkingen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Praktijkprofiel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Teksten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Terug naar de teksten</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat ontbreekt</source>
    <translation type="unfinished"></translation></message>
    <message><source>{title} – alleen lezen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WorkoutKeys</name>
    <message><source>Uitwerken</source>
    <translation type="unfinished"></translation></message>
    <message><source>alle opmerkingen in één lijst, en terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>bij na te vragen: afgevinkt · gooit weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>bij zo'n woord: zet dat voorstel in de tekst · zet het in de woordenlijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>bronnen</source>
    <translation type="unfinished"></translation></message>
    <message><source>de bronnen, en terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>de ketting, en terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>de lijst met teksten in een smal venster</source>
    <translation type="unfinished"></translation></message>
    <message><source>de onderbouwing: welke kennis elk onderdeel draagt</source>
    <translation type="unfinished"></translation></message>
    <message><source>de tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>dit blok hoort bij het blok dat je vasthoudt, of niet meer</source>
    <translation type="unfinished"></translation></message>
    <message><source>enkel de tekst, en terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>grote · middelgrote · kleine tussenkop · gewone tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>het praktijkprofiel, en terug naar de tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>het volgende woord dat niet in het woordenboek staat</source>
    <translation type="unfinished"></translation></message>
    <message><source>in de lijst: plaatst ze bij een vraag · gooit ze weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>ketting</source>
    <translation type="unfinished"></translation></message>
    <message><source>legt wat loshangt als vraag voor aan de groep</source>
    <translation type="unfinished"></translation></message>
    <message><source>lijst · genummerde lijst</source>
    <translation type="unfinished"></translation></message>
    <message><source>naar de kolom ernaast</source>
    <translation type="unfinished"></translation></message>
    <message><source>naar de tekst waar ze bij hoort</source>
    <translation type="unfinished"></translation></message>
    <message><source>niet nodig in de tekst, of toch wel</source>
    <translation type="unfinished"></translation></message>
    <message><source>nieuw · wijzigt · wijzigt · gooit weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>nieuwe bron: plak een titel, een adres, een DOI of een verwijzing</source>
    <translation type="unfinished"></translation></message>
    <message><source>op een blok: houdt het vast, en laat het weer los</source>
    <translation type="unfinished"></translation></message>
    <message><source>open · bezig · klaar · terzijde, met de reden</source>
    <translation type="unfinished"></translation></message>
    <message><source>opmerkingen</source>
    <translation type="unfinished"></translation></message>
    <message><source>plakt zonder opmaak</source>
    <translation type="unfinished"></translation></message>
    <message><source>springt naar een tekst of een antwoord: typ enkele letters</source>
    <translation type="unfinished"></translation></message>
    <message><source>toont een lang antwoord helemaal · en weer kort</source>
    <translation type="unfinished"></translation></message>
    <message><source>tussen twee kolommen (Tab komt er): maakt ze breder of smaller · zoals eerst</source>
    <translation type="unfinished"></translation></message>
    <message><source>tussenkop · tabel</source>
    <translation type="unfinished"></translation></message>
    <message><source>typ het antwoord · klaar, en naar de volgende</source>
    <translation type="unfinished"></translation></message>
    <message><source>uitleg bij de vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>verplaatst</source>
    <translation type="unfinished"></translation></message>
    <message><source>verplaatst · gooit weg</source>
    <translation type="unfinished"></translation></message>
    <message><source>verwijst naar een bron</source>
    <translation type="unfinished"></translation></message>
    <message><source>vet · cursief · link</source>
    <translation type="unfinished"></translation></message>
    <message><source>volgende · vorige kolom</source>
    <translation type="unfinished"></translation></message>
    <message><source>volgende · vorige opmerking</source>
    <translation type="unfinished"></translation></message>
    <message><source>volgende · vorige opmerking van een lezer, eerst de open</source>
    <translation type="unfinished"></translation></message>
    <message><source>volgende · vorige plaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>volgende · vorige tekst</source>
    <translation type="unfinished"></translation></message>
    <message><source>vult de gekozen bron aan</source>
    <translation type="unfinished"></translation></message>
    <message><source>wat er gezegd is</source>
    <translation type="unfinished"></translation></message>
    <message><source>wat ontbreekt, per niveau</source>
    <translation type="unfinished"></translation></message>
    <message><source>wie het zo doet: iedereen, sommige, of één organisatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>wijzigt het antwoord</source>
    <translation type="unfinished"></translation></message>
    <message><source>zegt dat deze zin op het gekozen antwoord steunt</source>
    <translation type="unfinished"></translation></message>
    <message><source>zet het gekozen antwoord in de tekst · als citaat</source>
    <translation type="unfinished"></translation></message>
    <message><source>zoekt</source>
    <translation type="unfinished"></translation></message>
    <message><source>zoekt in de antwoorden · foto's bij de vraag</source>
    <translation type="unfinished"></translation></message>
    <message><source>zoekt · zoekt en vervangt in alle teksten</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WorkoutPage</name>
    <message><source>Hier is nog geen vraag om bij te schrijven</source>
    <translation type="unfinished"></translation></message>
    <message><source>Kies bij Voorbereiden welke vragen jullie beantwoorden; dan schrijf je hier de tekst.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naar Voorbereiden</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WorkoutWords</name>
    <message><source>Alle bronnen van deze praktijk.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Alle teksten van het grondplan, met hoe ver elke tekst is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Bewaart de bronnen voor een programma zoals Zotero.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De foto's bij deze vraag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De gegevens van de bron. Vul in wat je weet; de lijst maakt er een verwijzing van.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De korte naam van deze bron, voor wie ze in een ander programma gebruikt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>De opmaak van de woorden die je koos. Nog eens drukken haalt ze weer weg.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een hiaat is wat nog nodig is om dit goed te doen. Typ het en druk op Enter.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Een lijst van wat nog ontbreekt. Enter gaat naar de plaats zelf.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Elke plaats, met de zin eromheen. De pijlen lopen erdoor.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Eén schakel van de ketting. Verbind wat uit elkaar volgt; wat los blijft, valt op.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat naar de volgende opmerking van een lezer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat naar de volgende plaats, ook in een andere tekst.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat naar de volgende tekst van het grondplan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat naar de vorige plaats, ook in een andere tekst.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gaat naar de woorden waar deze opmerking bij hoort.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Haalt de opmerkingen uit een Word-bestand dat terugkwam.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hangt de opmerking bij de tekst waar ze over gaat.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Het praktijkprofiel uit de oefening, om verder in te vullen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier schrijf je de tekst. Alles wordt vanzelf bewaard. Je mag plakken uit Word.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hoe ver jullie zijn met deze opmerking, en wat jullie antwoorden.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Leest bronnen in uit een bestand van bijvoorbeeld Zotero.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt de kolommen ernaast breder of smaller: sleep, klik, of gebruik de pijlen. Home zet ze terug zoals in het begin.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt een Word-bestand met jullie antwoord op elke opmerking.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt een brief die meegaat met jullie antwoorden.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt een bronnenlijst om mee te sturen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt er een vraag van, om straks aan de groep te stellen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Maakt verschil tussen ‘Huis’ en ‘huis’.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onthoudt dat de zin bij de cursor komt van het antwoord dat links gekozen is. Nog eens drukken haalt dat weg.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Plak een titel, een webadres of een DOI en druk op Enter. De rest vul je rechts aan.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Schakels die nog nergens aan vasthangen. Enter gaat ernaartoe.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sluit het zoeken en gaat terug naar de tekst.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tips om vlotter te lezen, zoals een lange zin of een moeilijk woord. Jij beslist.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont de gegevens van de gekozen bron.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont de lijst met alle teksten.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont de uitleg bij deze vraag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont enkel de antwoorden met dit woord.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont enkel de opmerkingen van één lezer.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont enkel wat deze persoon of tafel zei.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont enkel wat op deze dag gezegd werd.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont het antwoord waar deze zin op steunt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Toont welk onderdeel op welke soort kennis steunt, en wat nog leeg is.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Verbergt wat al in de tekst staat, en wat niet nodig was.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vervangt het hier, en gaat naar de volgende plaats.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vervangt het overal in één keer. Ctrl+Z neemt dat ook in één keer terug.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Vindt ‘huis’ dan niet in ‘speelhuis’ of ‘huisje’.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Volgen aanleiding, doelgroep, doel en aanpak uit elkaar? Hier zie je ze naast elkaar.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Voor een hoger niveau is meer nodig. Begin met het niveau dat nu volgt.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Waar jullie keuzes op steunen: boeken, onderzoek, ervaring.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat bij deze tekst hoort: wat je nog moet vragen, hiaten en opmerkingen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat er gezegd is bij deze vraag. F9 zet het gekozen antwoord in de tekst. Wat je gebruikte, wordt grijs; de antwoorden zelf veranderen nooit.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat er in de plaats komt. Leeg haalt het gezochte woord weg.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat lezers opmerkten, en wat je ermee deed.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat lezers opmerkten. Zeg bij elk wat jullie ermee doen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat nog leeg of niet af is. Enter gaat naar de tekst zelf.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Welke opmerkingen je ziet: alle, wat nog open is, of wat nergens meer past.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Welke soort kennis dit is: onderzoek, ervaring van wie het werk doet, of van gezinnen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Welke soort kennis elk onderdeel draagt. Enter gaat naar de tekst of de bron.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Welke teksten je ziet: die van het niveau waar je aan werkt, of allemaal.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zegt dat deze tekst af is. Je kan er nog altijd in schrijven.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet het eerste antwoord in de tekst, als begin.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoekt een woord in alle teksten van het grondplan. Enter gaat naar de volgende plaats.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoekt in deze antwoorden, of toont enkel die van één tafel of één dag.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zoekt in titels, auteurs en jaren.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>WritingPane</name>
    <message><source>Hang op (Ctrl+Enter)</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier staan geen post-its in.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Hier staan {count} post-its in; er kunnen er {most} tegelijk bij. Er is niets opgehangen; verdeel de lijst.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Nog niets. Typ wat iemand doet en druk Enter.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Post-it wijzigen</source>
    <translation type="unfinished"></translation></message>
    <message><source>Prullenbak ({count})</source>
    <translation type="unfinished"></translation></message>
    <message><source>Prullenbak: Enter zet terug</source>
    <translation type="unfinished"></translation></message>
    <message><source>Sluit</source>
    <translation type="unfinished"></translation></message>
    <message><source>nieuwste eerst</source>
    <translation type="unfinished"></translation></message>
    <message><source>{count} post-its geplakt. Ctrl+Enter hangt ze op, Enter houdt het één post-it.</source>
    <translation type="unfinished"></translation></message>
    <message><source>{count} post-its klaar om op te hangen.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_Activities</name>
    <message><source>open vraag: {question}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_Agreements</name>
    <message><source>gedaan</source>
    <translation type="unfinished"></translation></message>
    <message><source>nog te doen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_Bar</name>
    <message><source>Hoever het document is</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_Bars</name>
    <message><source>niet</source>
    <translation type="unfinished"></translation></message>
    <message><source>wel</source>
    <translation type="unfinished"></translation></message>
    <message><source>{wel} wel, {niet} niet</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_CaseDelegate</name>
    <message><source>afloop?</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_Chip</name>
    <message><source>Del haalt weg</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_ClusterDelegate</name>
    <message><source>eigen aan deze praktijk</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_ComponentDelegate</name>
    <message><source>Kerncomponent zonder naam</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_CopyList</name>
    <message><source>Kopieën</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_Digits</name>
    <message><source>over</source>
    <translation type="unfinished"></translation></message>
    <message><source>van {time}</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_Field</name>
    <message><source>Iets voor later</source>
    <translation type="unfinished"></translation></message>
    <message><source>Zet iets op de parkeerplaats</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_Folder</name>
    <message><source>Gebruik weer de gewone plaats</source>
    <translation type="unfinished"></translation></message>
    <message><source>{folder} (nu niet bereikbaar; intussen: {usual})</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_Grounds</name>
    <message><source>Onderdeel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Soort niet gezegd</source>
    <translation type="unfinished"></translation></message>
    <message><source>en nog {count}</source>
    <translation type="unfinished"></translation></message>
    <message><source>geen bron</source>
    <translation type="unfinished"></translation></message>
    <message><source>{name} (geciteerd in een tekst)</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_Items</name>
    <message><source>gekozen</source>
    <translation type="unfinished"></translation></message>
    <message><source>niet gekozen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_Line</name>
    <message><source>Enter</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_LineDelegate</name>
    <message><source>blijft {before} minuten</source>
    <translation type="unfinished"></translation></message>
    <message><source>{before} → {after} minuten</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_Lines</name>
    <message><source>Wat we in je lijst lazen</source>
    <translation type="unfinished"></translation></message>
    <message><source>{name} blijft {before} minuten</source>
    <translation type="unfinished"></translation></message>
    <message><source>{name} van {before} naar {after} minuten</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_OwnWord</name>
    <message><source>Wie zag het? Een eigen woord</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wie?</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_PartButton</name>
    <message><source>klaar</source>
    <translation type="unfinished"></translation></message>
    <message><source>nog te doen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_PatternDelegate</name>
    <message><source>elders hielp dit</source>
    <translation type="unfinished"></translation></message>
    <message><source>elders hinderde dit</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_People</name>
    <message><source>Afspraak over de naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>Naam</source>
    <translation type="unfinished"></translation></message>
    <message><source>Organisatie</source>
    <translation type="unfinished"></translation></message>
    <message><source>Rol</source>
    <translation type="unfinished"></translation></message>
    <message><source>Tafel</source>
    <translation type="unfinished"></translation></message>
    <message><source>gevraagd</source>
    <translation type="unfinished"></translation></message>
    <message><source>niet ingevuld</source>
    <translation type="unfinished"></translation></message>
    <message><source>nog te vragen</source>
    <translation type="unfinished"></translation></message>
    <message><source>zonder tafel</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_Rows</name>
    <message><source>, gepland {time}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Buiten de agenda: {name}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Einde</source>
    <translation type="unfinished"></translation></message>
    <message><source>Einde {time}</source>
    <translation type="unfinished"></translation></message>
    <message><source>Gevraagd: staat bij ‘na te vragen’</source>
    <translation type="unfinished"></translation></message>
    <message><source>Onderdeel</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wat de dag opleverde (Ctrl+E)</source>
    <translation type="unfinished"></translation></message>
    <message><source>afloop niet gekozen</source>
    <translation type="unfinished"></translation></message>
    <message><source>bezig</source>
    <translation type="unfinished"></translation></message>
    <message><source>cel in tabel {number}</source>
    <translation type="unfinished"></translation></message>
    <message><source>eigen aan deze praktijk</source>
    <translation type="unfinished"></translation></message>
    <message><source>formulierveld</source>
    <translation type="unfinished"></translation></message>
    <message><source>geborgd</source>
    <translation type="unfinished"></translation></message>
    <message><source>gedaan</source>
    <translation type="unfinished"></translation></message>
    <message><source>gekozen</source>
    <translation type="unfinished"></translation></message>
    <message><source>hielp</source>
    <translation type="unfinished"></translation></message>
    <message><source>hinderde</source>
    <translation type="unfinished"></translation></message>
    <message><source>hoort er niet bij</source>
    <translation type="unfinished"></translation></message>
    <message><source>hoort erbij</source>
    <translation type="unfinished"></translation></message>
    <message><source>in het tekstvak</source>
    <translation type="unfinished"></translation></message>
    <message><source>invulvak</source>
    <translation type="unfinished"></translation></message>
    <message><source>komt nog</source>
    <translation type="unfinished"></translation></message>
    <message><source>niemand</source>
    <translation type="unfinished"></translation></message>
    <message><source>niet op het scherm</source>
    <translation type="unfinished"></translation></message>
    <message><source>nog borgen</source>
    <translation type="unfinished"></translation></message>
    <message><source>nog niet ingevuld</source>
    <translation type="unfinished"></translation></message>
    <message><source>onder deze regel</source>
    <translation type="unfinished"></translation></message>
    <message><source>op dezelfde regel</source>
    <translation type="unfinished"></translation></message>
    <message><source>overgeslagen</source>
    <translation type="unfinished"></translation></message>
    <message><source>rijen van tabel {number}</source>
    <translation type="unfinished"></translation></message>
    <message><source>staat er al</source>
    <translation type="unfinished"></translation></message>
    <message><source>vastgehouden</source>
    <translation type="unfinished"></translation></message>
    <message><source>zonder woorden</source>
    <translation type="unfinished"></translation></message>
    <message><source>{count} na te kijken</source>
    <translation type="unfinished"></translation></message>
    <message><source>{done} van {total}</source>
    <translation type="unfinished"></translation></message>
    <message><source>{title}. {detail} Enter: {act}.</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_StationButton</name>
    <message><source>Enter toont wat dit niveau vraagt</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_Table</name>
    <message><source>Mensen</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_Things</name>
    <message><source>Parkeerplaats</source>
    <translation type="unfinished"></translation></message>
</context>
<context>
    <name>_Voter</name>
    <message><source>Wiens stipjes plak je? Per mens, per tafel, of iedereen samen.</source>
    <translation type="unfinished"></translation></message>
    <message><source>Wiens stipjes?</source>
    <translation type="unfinished"></translation></message>
</context>
</TS>
