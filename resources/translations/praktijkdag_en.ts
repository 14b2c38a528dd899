<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl_BE">
<context>
    <name>AddPerson</name>
    <message><source>Naam, rol, organisatie</source>
    <translation>Name, role, organisation</translation></message>
    <message><source>Voeg iemand toe</source>
    <translation>Add someone</translation></message>
</context>
<context>
    <name>AdviceBox</name>
    <message><source>Pauze</source>
    <translation>Break</translation></message>
</context>
<context>
    <name>AgendaPanes</name>
    <message><source>De dag in beeld</source>
    <translation>The day at a glance</translation></message>
    <message><source>Terug naar de agenda</source>
    <translation>Back to the agenda</translation></message>
</context>
<context>
    <name>AgendaPart</name>
    <message><source>Agenda</source>
    <translation>Agenda</translation></message>
    <message><source>Begint om</source>
    <translation>Starts at</translation></message>
    <message><source>Dit blok</source>
    <translation>This block</translation></message>
    <message><source>Einde</source>
    <translation>End</translation></message>
    <message><source>Nieuw blok</source>
    <translation>New block</translation></message>
    <message><source>Nog leeg</source>
    <translation>Still empty</translation></message>
    <message><source>Reeks</source>
    <translation>Series</translation></message>
    <message><source>Terug naar de agenda</source>
    <translation>Back to the agenda</translation></message>
    <message><source>Voeg toe</source>
    <translation>Add</translation></message>
    <message><source>Zet dit blok later</source>
    <translation>Move this block later</translation></message>
    <message><source>Zet dit blok vroeger</source>
    <translation>Move this block earlier</translation></message>
    <message><source>de agenda</source>
    <translation>the agenda</translation></message>
    <message><source>{begin} tot {end}</source>
    <translation>{begin} to {end}</translation></message>
    <message><source>{begin} tot {end}, {days} dagen</source>
    <translation>{begin} to {end}, {days} days</translation></message>
</context>
<context>
    <name>AgendaRows</name>
    <message><source>Begin</source>
    <translation>Begin</translation></message>
    <message><source>Minstens</source>
    <translation>At least</translation></message>
    <message><source>Minuten</source>
    <translation>Minutes</translation></message>
    <message><source>Wat</source>
    <translation>What</translation></message>
    <message><source>pauze</source>
    <translation>break</translation></message>
</context>
<context>
    <name>AgendaSide</name>
    <message><source>Agenda…</source>
    <translation>Agenda…</translation></message>
    <message><source>Begeleider…</source>
    <translation>Facilitator…</translation></message>
    <message><source>De dag in beeld</source>
    <translation>The day at a glance</translation></message>
    <message><source>Een spiekbrief: één blad voor naast het toetsenbord</source>
    <translation>A cheat sheet: one page to keep beside the keyboard</translation></message>
    <message><source>Penhouder…</source>
    <translation>Scribe…</translation></message>
    <message><source>Print</source>
    <translation>Print</translation></message>
    <message><source>Spiekbrief</source>
    <translation>Cheat sheet</translation></message>
    <message><source>Uitnodiging…</source>
    <translation>Invitation…</translation></message>
</context>
<context>
    <name>AgendaStart</name>
    <message><source>Dezelfde blokken, zoals ze gepland waren.</source>
    <translation>The same blocks, as they were planned.</translation></message>
    <message><source>Je past het daarna aan zoals je wil: minuten, volgorde en vragen.</source>
    <translation>Adjust it afterwards as you like: minutes, order and questions.</translation></message>
    <message><source>Je typt zelf het eerste blok.</source>
    <translation>Type the first block yourself.</translation></message>
    <message><source>Kies een dagverloop</source>
    <translation>Choose a plan for the day</translation></message>
    <message><source>Leeg</source>
    <translation>Empty</translation></message>
    <message><source>Zoals {day}</source>
    <translation>Like {day}</translation></message>
</context>
<context>
    <name>AgendaTable</name>
    <message><source>Agenda</source>
    <translation>Agenda</translation></message>
</context>
<context>
    <name>AgreementEntry</name>
    <message><source>Tegen wanneer</source>
    <translation>By when</translation></message>
    <message><source>Voeg toe</source>
    <translation>Add</translation></message>
    <message><source>Wanneer?</source>
    <translation>When?</translation></message>
    <message><source>Wat</source>
    <translation>What</translation></message>
    <message><source>Wat spreken jullie af?</source>
    <translation>What do you agree?</translation></message>
    <message><source>Wie</source>
    <translation>Who</translation></message>
    <message><source>Wie?</source>
    <translation>Who?</translation></message>
    <message><source>Wijzig</source>
    <translation>Change</translation></message>
</context>
<context>
    <name>AgreementList</name>
    <message><source>Afspraken</source>
    <translation>Agreements</translation></message>
</context>
<context>
    <name>AgreementsScreen</name>
    <message><source>Afspraken</source>
    <translation>Agreements</translation></message>
    <message><source>Bewaar als Word of PDF…</source>
    <translation>Save as Word or PDF…</translation></message>
    <message><source>Ga afspreken</source>
    <translation>Make agreements</translation></message>
    <message><source>Neem dit voorstel over</source>
    <translation>Use this proposal</translation></message>
    <message><source>Nog geen afspraken. Typ wat, Tab wie, Tab tegen wanneer, en Enter.</source>
    <translation>No agreements yet. Type what, Tab who, Tab by when, and Enter.</translation></message>
    <message><source>Wat nog niet staat</source>
    <translation>What is not in place yet</translation></message>
    <message><source>afspreken</source>
    <translation>agreeing</translation></message>
    <message><source>terugblikken</source>
    <translation>looking back</translation></message>
    <message><source>wat nog niet staat</source>
    <translation>what is not in place yet</translation></message>
    <message><source>zo staat het</source>
    <translation>how things stand</translation></message>
</context>
<context>
    <name>AlikeLine</name>
    <message><source>Cluster {one} en {other} lijken op elkaar: ‘{name}’.</source>
    <translation>Clusters {one} and {other} look alike: ‘{name}’.</translation></message>
    <message><source>Laat zo</source>
    <translation>Leave it</translation></message>
    <message><source>Voeg samen</source>
    <translation>Merge</translation></message>
</context>
<context>
    <name>Amounts</name>
    <message><source>{hours} u</source>
    <translation>{hours} h</translation></message>
    <message><source>{hours} u {minutes}</source>
    <translation>{hours} h {minutes}</translation></message>
    <message><source>{minutes} min</source>
    <translation>{minutes} min</translation></message>
    <message><source>{whole},{part}</source>
    <translation>{whole}.{part}</translation></message>
</context>
<context>
    <name>Announcements</name>
    <message><source>Bewaard</source>
    <translation>Saved</translation></message>
    <message><source>De helft van de tijd is om.</source>
    <translation>Half the time is up.</translation></message>
    <message><source>De tijd is om.</source>
    <translation>Time is up.</translation></message>
    <message><source>Nieuw antwoord: {count} in de lijst</source>
    <translation>New answer: {count} in the list</translation></message>
    <message><source>Nog één minuut.</source>
    <translation>One minute left.</translation></message>
    <message><source>Ongedaan gemaakt: {what}</source>
    <translation>Undone: {what}</translation></message>
</context>
<context>
    <name>AnswerDelegate</name>
    <message><source>Geparkeerd</source>
    <translation>Parked</translation></message>
    <message><source>Na te vragen</source>
    <translation>To ask later</translation></message>
    <message><source>Niemand</source>
    <translation>Nobody</translation></message>
    <message><source>Niet op het scherm</source>
    <translation>Not on the screen</translation></message>
    <message><source>Spreekt nr. {numbers} tegen</source>
    <translation>Contradicts no. {numbers}</translation></message>
    <message><source>op een invulblad</source>
    <translation>on a fill-in sheet</translation></message>
    <message><source>op papier</source>
    <translation>on paper</translation></message>
    <message><source>per mail</source>
    <translation>by email</translation></message>
    <message><source>zonder naam</source>
    <translation>no name</translation></message>
</context>
<context>
    <name>AnswerEntry</name>
    <message><source>Antwoord</source>
    <translation>Answer</translation></message>
    <message><source>Foto</source>
    <translation>Photo</translation></message>
    <message><source>Komt buiten de dag, op papier</source>
    <translation>From outside the day, on paper</translation></message>
    <message><source>Komt buiten de dag, per mail</source>
    <translation>From outside the day, by email</translation></message>
    <message><source>Na te vragen</source>
    <translation>To ask later</translation></message>
    <message><source>Niet op het scherm</source>
    <translation>Not on the screen</translation></message>
    <message><source>Oogstronde</source>
    <translation>Round</translation></message>
    <message><source>Typ wat je hoort en druk Enter.</source>
    <translation>Type what you hear and press Enter.</translation></message>
    <message><source>Voeg toe</source>
    <translation>Add</translation></message>
    <message><source>Zonder naam</source>
    <translation>No name</translation></message>
</context>
<context>
    <name>AnswerList</name>
    <message><source>Antwoorden</source>
    <translation>Answers</translation></message>
</context>
<context>
    <name>AnswersPane</name>
    <message><source>Bij deze vraag is nog niets gezegd. Je kan de tekst wel al schrijven.</source>
    <translation>Nothing has been said about this question yet. You can already write the text.</translation></message>
    <message><source>F9 in de tekst · Shift F9 als citaat · Ctrl F9 steunt hierop · N niet nodig · E wijzigt · O wie doet het zo · → helemaal</source>
    <translation>F9 into the text · Shift F9 as a quotation · Ctrl F9 rests on this · N not needed · E changes · O who does it this way · → in full</translation></message>
    <message><source>Filter</source>
    <translation>Filter</translation></message>
    <message><source>Geen antwoord past bij dit filter.</source>
    <translation>No answer fits this filter.</translation></message>
    <message><source>alles bekeken</source>
    <translation>all checked</translation></message>
    <message><source>{count} nog niet gebruikt</source>
    <translation>{count} not used yet</translation></message>
    <message><source>{name} wil niet letterlijk geciteerd worden. Er staat niets in de tekst; F9 zet de inhoud erin zonder aanhalingstekens, en dan zeg je het in eigen woorden.</source>
    <translation>{name} does not want to be quoted word for word. Nothing went into the text; F9 puts the content in without quotation marks, and then you say it in your own words.</translation></message>
    <message><source>{shown} van {all}</source>
    <translation>{shown} of {all}</translation></message>
    <message><source>→ helemaal</source>
    <translation>→ in full</translation></message>
</context>
<context>
    <name>AnswersPanel</name>
    <message><source>E wijzigt · W wie · H niet op het scherm · Del weg · F1 alle toetsen</source>
    <translation>E edits · W who · H not on the screen · Del deletes · F1 all keys</translation></message>
    <message><source>E wijzigt · W wie · H niet op het scherm · V na te vragen · N zonder naam · P parkeert · C spreekt tegen · Alt ↑↓ verplaatst · Shift ↑↓ kiest er meer · → helemaal · Del weg · Esc terug</source>
    <translation>E edits · W who · H not on the screen · V to ask later · N no name · P parks · C contradicts · Alt ↑↓ moves · Shift ↑↓ chooses more · → in full · Del deletes · Esc back</translation></message>
    <message><source>Enter zet terug · Esc terug naar het antwoord</source>
    <translation>Enter restores · Esc back to the answer</translation></message>
    <message><source>Kies eerst twee antwoorden die elkaar tegenspreken: Shift ↓ of Ctrl en klik. Dan C.</source>
    <translation>First choose two answers that contradict each other: Shift ↓, or hold Ctrl and click. Then press C.</translation></message>
    <message><source>Nog niets. Typ wat je hoort en druk Enter.</source>
    <translation>Nothing yet. Type what you hear and press Enter.</translation></message>
    <message><source>Prullenbak ({count})</source>
    <translation>Bin ({count})</translation></message>
    <message><source>Prullenbak: Enter zet terug</source>
    <translation>Bin: Enter restores</translation></message>
    <message><source>Sluit</source>
    <translation>Close</translation></message>
    <message><source>{words}, {count} geparkeerd</source>
    <translation>{words}, {count} parked</translation></message>
    <message><source>→ toont een lang antwoord helemaal · Esc terug</source>
    <translation>→ shows a long answer in full · Esc back</translation></message>
</context>
<context>
    <name>AskedPage</name>
    <message><source>Terug</source>
    <translation>Back</translation></message>
    <message><source>Vorige</source>
    <translation>Previous</translation></message>
    <message><source>stap {number} van {total}: {words}</source>
    <translation>step {number} of {total}: {words}</translation></message>
</context>
<context>
    <name>AtHandDelegate</name>
    <message><source>Staat in een andere vraag</source>
    <translation>Is in another question</translation></message>
    <message><source>Stond bij een zin die weg is</source>
    <translation>Belonged to a sentence that is gone</translation></message>
    <message><source>{status}, met antwoord</source>
    <translation>{status}, with an answer</translation></message>
</context>
<context>
    <name>AtHandList</name>
    <message><source>, {asking} open</source>
    <translation>, {asking} open</translation></message>
    <message><source>Antwoord {number} van {by}</source>
    <translation>Answer {number} of {by}</translation></message>
    <message><source>Bij deze tekst</source>
    <translation>About this text</translation></message>
    <message><source>Hiaat</source>
    <translation>Gap</translation></message>
    <message><source>Hiaat, opgelost</source>
    <translation>Gap, resolved</translation></message>
    <message><source>Hiaten: nog nodig ({count})</source>
    <translation>Gaps: still needed ({count})</translation></message>
    <message><source>In de tekst</source>
    <translation>In the text</translation></message>
    <message><source>Na te vragen ({count})</source>
    <translation>To ask later ({count})</translation></message>
    <message><source>Opmerking {number} van {by}</source>
    <translation>Comment {number} of {by}</translation></message>
    <message><source>Spreken elkaar tegen</source>
    <translation>Contradict each other</translation></message>
    <message><source>Tegenspraak ({count})</source>
    <translation>Contradiction ({count})</translation></message>
</context>
<context>
    <name>BackPanel</name>
    <message><source>Afspraken van vorige dagen</source>
    <translation>Agreements of earlier days</translation></message>
    <message><source>Dit is de eerste bijeenkomst: er is nog niets om op terug te kijken.</source>
    <translation>This is the first meeting, so there is nothing to look back on yet.</translation></message>
    <message><source>Op de vorige bijeenkomsten werd niets afgesproken of geleerd.</source>
    <translation>Nothing was agreed or learned at the earlier meetings.</translation></message>
    <message><source>Wat we afspraken</source>
    <translation>What we agreed</translation></message>
    <message><source>Wat we vorige keer leerden</source>
    <translation>What we learned last time</translation></message>
</context>
<context>
    <name>BeforePapers</name>
    <message><source>'{name}' staat in de map '{folder}'.</source>
    <translation>'{name}' is in the folder '{folder}'.</translation></message>
</context>
<context>
    <name>BeginPane</name>
    <message><source>Casus</source>
    <translation>Case</translation></message>
    <message><source>Deze stapel heeft nog geen kaarten.</source>
    <translation>This deck has no cards yet.</translation></message>
    <message><source>Er is nog geen stapel. Maak er een bij ‘Stapels en casussen’.</source>
    <translation>There is no deck yet. Make one at ‘Decks and cases’.</translation></message>
    <message><source>Ga verder met het vorige spel</source>
    <translation>Go on with the previous game</translation></message>
    <message><source>Kaarten gesloten</source>
    <translation>Cards face down</translation></message>
    <message><source>Kaarten open</source>
    <translation>Cards face up</translation></message>
    <message><source>Per tafel</source>
    <translation>Per table</translation></message>
    <message><source>Stapel</source>
    <translation>Deck</translation></message>
    <message><source>Stapels en casussen</source>
    <translation>Decks and cases</translation></message>
    <message><source>Wie aan de beurt komt</source>
    <translation>Whose turn it will be</translation></message>
    <message><source>Wie komt aan de beurt?</source>
    <translation>Whose turn will it be?</translation></message>
    <message><source>Zonder casus</source>
    <translation>Without a case</translation></message>
</context>
<context>
    <name>Beginnings</name>
    <message><source>Begin iets nieuws</source>
    <translation>Begin something new</translation></message>
    <message><source>Beschrijf samen wat je doet</source>
    <translation>Describe together what you do</translation></message>
    <message><source>De voorbeelddag is een volledig ingevulde dag van Het Speelhuis. Je kan er vrij in oefenen en niets stukmaken.</source>
    <translation>The sample day is a complete day at Het Speelhuis. You can practise in it freely and break nothing.</translation></message>
    <message><source>Eerst eens kijken?</source>
    <translation>Want to look around first?</translation></message>
    <message><source>Kopie samenvoegen…</source>
    <translation>Merge a copy…</translation></message>
    <message><source>Nieuw lerend netwerk</source>
    <translation>New learning network</translation></message>
    <message><source>Nieuwe praktijk</source>
    <translation>New practice</translation></message>
    <message><source>Open de voorbeelddag</source>
    <translation>Open the sample day</translation></message>
    <message><source>Open een bestand</source>
    <translation>Open a file</translation></message>
    <message><source>Plan een reeks rond één leervraag</source>
    <translation>Plan a series on one question</translation></message>
    <message><source>Van deze computer of een stick</source>
    <translation>From this computer or a USB stick</translation></message>
</context>
<context>
    <name>Below</name>
    <message><source> dat '{name}' heet</source>
    <translation> called '{name}'</translation></message>
    <message><source> en nog {value}</source>
    <translation> and {value} more</translation></message>
    <message><source>'{file_name}' van {name}: {answers} opgenomen.</source>
    <translation>'{file_name}' from {name}: {answers} imported.</translation></message>
    <message><source>'{file_name}': {answers} opgenomen.</source>
    <translation>'{file_name}': {answers} imported.</translation></message>
    <message><source>'{name}' bestaat al. Er is niets aan veranderd; kies een andere naam.</source>
    <translation>'{name}' already exists. Nothing in it was changed; choose another name.</translation></message>
    <message><source>'{name}' bestaat al. Er is niets samengevoegd; kies een andere naam.</source>
    <translation>'{name}' already exists. Nothing was merged; choose another name.</translation></message>
    <message><source>'{name}' brengt enkele kleine wijzigingen.</source>
    <translation>'{name}' brings in a few small changes.</translation></message>
    <message><source>'{name}' brengt {joined}.</source>
    <translation>'{name}' brings in {joined}.</translation></message>
    <message><source>'{name}' heeft niets wat hier nog niet in zit.</source>
    <translation>'{name}' has nothing that isn't here already.</translation></message>
    <message><source>'{name}' heeft te veel beeldpunten om te openen. Er is niets veranderd; maak de foto eerst kleiner.</source>
    <translation>'{name}' has too many pixels to open. Nothing was changed; make the photo smaller first.</translation></message>
    <message><source>'{name}' heet wel zo, maar is geen praktijkbestand. Er is niets aan veranderd; kies een ander bestand.</source>
    <translation>'{name}' is called so, but is no practice file. Nothing in it was changed; choose another file.</translation></message>
    <message><source>'{name}' hoort bij een andere praktijk. Er is niets veranderd; open die praktijk en haal het bestand daar binnen.</source>
    <translation>'{name}' belongs to another practice. Nothing was changed; open that practice and import the file there.</translation></message>
    <message><source>'{name}' hoort bij een andere praktijk. Er is niets veranderd; open die praktijk en lees het blad daar in.</source>
    <translation>'{name}' belongs to another practice. Nothing was changed; open that practice and import the sheet there.</translation></message>
    <message><source>'{name}' is beschadigd en kan niet veilig open. Er is niets aan veranderd.</source>
    <translation>'{name}' is damaged and can't be opened safely. Nothing in it was changed.</translation></message>
    <message><source>'{name}' is beschadigd of niet volledig. Er is niets veranderd; kopieer de foto opnieuw van je toestel.</source>
    <translation>'{name}' is damaged or incomplete. Nothing was changed; copy the photo again from your device.</translation></message>
    <message><source>'{name}' is beschadigd van binnen. Er is niets aan veranderd; open een reservekopie of een kopie van iemand anders.</source>
    <translation>'{name}' is damaged inside. Nothing in it was changed; open a backup or somebody else's copy.</translation></message>
    <message><source>'{name}' is bewaard als 'Strict Open XML'. Er is niets veranderd; open het in Word, kies 'Opslaan als' en dan gewoon .docx of .dotx, en kies dat bestand.</source>
    <translation>'{name}' was saved as 'Strict Open XML'. Nothing was changed; open it in Word, choose 'Save as' and then plain .docx or .dotx, and choose that file.</translation></message>
    <message><source>'{name}' is bewaard als 'Strict Open XML'. Er is niets veranderd; open het in Word, kies 'Opslaan als' en dan gewoon .docx, en kies dat bestand.</source>
    <translation>'{name}' was saved as 'Strict Open XML'. Nothing was changed; open it in Word, choose 'Save as' and then plain .docx, and choose that file.</translation></message>
    <message><source>'{name}' is een HEIC-foto, zoals een iPhone ze maakt. Er is niets veranderd; open ze in Foto's en kies 'Exporteren als JPEG', of stuur ze jezelf door met de mail.</source>
    <translation>'{name}' is a HEIC photo, the kind an iPhone takes. Nothing was changed; open it in Photos and choose 'Export as JPEG', or email it to yourself.</translation></message>
    <message><source>'{name}' is een PDF, geen foto. Er is niets veranderd; maak een foto of een schermafdruk van de bladzijde.</source>
    <translation>'{name}' is a PDF, not a photo. Nothing was changed; make a photo or a screenshot of the page.</translation></message>
    <message><source>'{name}' is een andere praktijk. Er is niets samengevoegd; alleen kopieën van eenzelfde bestand gaan samen.</source>
    <translation>'{name}' is another practice. Nothing was merged; only copies of the same file can be merged.</translation></message>
    <message><source>'{name}' is een databank van een ander programma. Er is niets aan veranderd; kies een praktijkbestand.</source>
    <translation>'{name}' is a database from another program. Nothing in it was changed; choose a practice file.</translation></message>
    <message><source>'{name}' is een draaiboek, geen dagbestand. Er is niets veranderd; haal het binnen bij Voorbereiden, Werkvormen, met Ctrl+O.</source>
    <translation>'{name}' is a guide, not a day file. Nothing was changed; import it in Prepare, Methods, with Ctrl+O.</translation></message>
    <message><source>'{name}' is een ingepakt bestand (zip). Er is niets samengevoegd; pak het eerst uit, met het wachtwoord als er een is, en kies dan het .praktijk-bestand.</source>
    <translation>'{name}' is a zip file. Nothing was merged; unzip it first, with the password if there is one, and then choose the .praktijk file.</translation></message>
    <message><source>'{name}' is een map. Er is niets veranderd; kies één foto in die map.</source>
    <translation>'{name}' is a folder. Nothing was changed; choose one photo in that folder.</translation></message>
    <message><source>'{name}' is er niet. Er is niets veranderd; maak eerst het praktijkbestand waar de bronnen in komen.</source>
    <translation>'{name}' is not there. Nothing was changed; first make the practice file that the sources go into.</translation></message>
    <message><source>'{name}' is geen foto die we kennen. Er is niets veranderd; kies een JPEG, PNG, WebP, TIFF, BMP of GIF.</source>
    <translation>'{name}' is not a kind of photo we can read. Nothing was changed; choose a JPEG, PNG, WebP, TIFF, BMP or GIF.</translation></message>
    <message><source>'{name}' is geen lijst in tekst. Er is niets veranderd; bewaar je lijst als CSV of als gewone tekst.</source>
    <translation>'{name}' is not a text list. Nothing was changed; save your list as CSV or as plain text.</translation></message>
    <message><source>'{name}' is geen praktijkbestand. Er is niets aan veranderd; kies een bestand dat eindigt op .praktijk.</source>
    <translation>'{name}' is not a practice file. Nothing in it was changed; choose a file that ends in .praktijk.</translation></message>
    <message><source>'{name}' is gemaakt met een nieuwere Praktijkdag. Er is niets aan veranderd; werk het programma bij en open het opnieuw.</source>
    <translation>'{name}' was made with a newer Praktijkdag. Nothing in it was changed; update the program and open it again.</translation></message>
    <message><source>'{name}' is het bestand dat je open hebt. Er is niets samengevoegd; kies een kopie ervan.</source>
    <translation>'{name}' is the file you have open. Nothing was merged; choose a copy of it.</translation></message>
    <message><source>'{name}' is leeg. Er is niets aan veranderd; kies een ander bestand of een reservekopie.</source>
    <translation>'{name}' is empty. Nothing in it was changed; choose another file or a backup.</translation></message>
    <message><source>'{name}' is leeg. Er is niets veranderd; bewaar de bronnen opnieuw als BibTeX.</source>
    <translation>'{name}' is empty. Nothing was changed; save the sources again as BibTeX.</translation></message>
    <message><source>'{name}' is niet gevonden op zijn plaats. Kijk of de stick of de map er is.</source>
    <translation>'{name}' was not found where it was. Check whether the USB stick or the folder is there.</translation></message>
    <message><source>'{name}' is nog leeg. Vraag wie het maakte om het eerst te openen.</source>
    <translation>'{name}' is still empty. Ask whoever made it to open it first.</translation></message>
    <message><source>'{name}' is open bij {holder}. Er is niets teruggezet; vraag om het te sluiten en probeer opnieuw.</source>
    <translation>{holder} has '{name}' open. Nothing was restored; ask them to close it and try again.</translation></message>
    <message><source>'{name}' is te groot om in je praktijk te bewaren. Er is niets veranderd; haal de foto's eruit en bewaar het opnieuw.</source>
    <translation>'{name}' is too big to keep in your practice. Nothing was changed; take the photos out and save it again.</translation></message>
    <message><source>'{name}' is te groot om te lezen. Er is niets veranderd; maak de foto eerst kleiner op je toestel.</source>
    <translation>'{name}' is too big to read. Nothing was changed; make the photo smaller on your device first.</translation></message>
    <message><source>'{name}' is te groot voor een bronnenlijst. Er is niets veranderd; deel het bestand op.</source>
    <translation>'{name}' is too big for a list of sources. Nothing was changed; split the file up.</translation></message>
    <message><source>'{name}' is te groot voor een lijst post-its. Er is niets veranderd.</source>
    <translation>'{name}' is too big for a list of sticky notes. Nothing was changed.</translation></message>
    <message><source>'{name}' is te groot: een bijlage mag {value} MB zijn. Er is niets veranderd; maak het bestand kleiner of zet een link in een antwoord.</source>
    <translation>'{name}' is too big: an attachment can be up to {value} MB. Nothing was changed; make the file smaller or put a link in an answer.</translation></message>
    <message><source>'{name}' kan daar niet gemaakt worden: de map is er niet, is vol of mag niet beschreven worden. Er is niets samengevoegd; kies een andere map.</source>
    <translation>'{name}' can't be made there: the folder is missing, full or write-protected. Nothing was merged; choose another folder.</translation></message>
    <message><source>'{name}' kan daar niet gemaakt worden: de map is er niet, is vol of mag niet beschreven worden. Kies een andere map.</source>
    <translation>'{name}' can't be made there: the folder is missing, full or write-protected. Choose another folder.</translation></message>
    <message><source>'{name}' kan niet gelezen worden. Er is niets aan veranderd.</source>
    <translation>'{name}' can't be read. Nothing in it was changed.</translation></message>
    <message><source>'{name}' kan niet gelezen worden. Er is niets veranderd; kijk of het bestand er nog is.</source>
    <translation>'{name}' can't be read. Nothing was changed; check whether the file is still there.</translation></message>
    <message><source>'{name}' kan niet gelezen worden. Er is niets veranderd; kijk of het er nog is.</source>
    <translation>'{name}' can't be read. Nothing was changed; check whether it is still there.</translation></message>
    <message><source>'{name}' kan nu niet bijgewerkt worden; het werk staat op deze computer. Praktijkdag probeert het straks opnieuw.</source>
    <translation>'{name}' can't be updated now; the work is on this computer. Praktijkdag will try again shortly.</translation></message>
    <message><source>'{name}' kon niet omgezet worden voor deze Praktijkdag. Er is niets aan veranderd en het blijft open te doen met de vorige; meld dit aan wie Praktijkdag maakt.</source>
    <translation>'{name}' could not be converted for this version of Praktijkdag. Nothing in it was changed and it can still be opened with the previous version; report this to the makers of Praktijkdag.</translation></message>
    <message><source>'{name}' moet eindigen op .zip. Er is niets gemaakt.</source>
    <translation>'{name}' must end in .zip. Nothing was made.</translation></message>
    <message><source>'{name}' zoals het in je praktijk bewaard is, kan niet meer gelezen worden. Er is niets geschreven; je antwoorden zijn veilig: maak een begeleidende brief.</source>
    <translation>'{name}' as it is kept in your practice can no longer be read. Nothing was written; your answers are safe: make a covering letter.</translation></message>
    <message><source>'{target}' is een map. Er is niets geschreven; kies een naam voor een bestand.</source>
    <translation>'{target}' is a folder. Nothing was written; choose a name for a file.</translation></message>
    <message><source>'{typed}' is geen datum. Er is niets veranderd; typ bijvoorbeeld 12 maart 2026.</source>
    <translation>'{typed}' is not a date. Nothing was changed; type for example 12 March 2026.</translation></message>
    <message><source>'{typed}' kunnen we niet als datum lezen. Er is niets veranderd; typ bijvoorbeeld 31/12/2027.</source>
    <translation>We can't read '{typed}' as a date. Nothing was changed; type for example 31/12/2027.</translation></message>
    <message><source>'{what}' kunnen we niet exporteren; wel: {WHAT}. Er is niets geschreven.</source>
    <translation>'{what}' can't be exported; these can: {WHAT}. Nothing was written.</translation></message>
    <message><source>'{word}' is geen woord. Er is niets veranderd.</source>
    <translation>'{word}' is not a word. Nothing was changed.</translation></message>
    <message><source>, en niet “{shown}”</source>
    <translation>, and not “{shown}”</translation></message>
    <message><source>. Er is niets geschreven; neem er eerst een op, of maak een begeleidende brief.</source>
    <translation>. Nothing was written; import one first, or make a covering letter.</translation></message>
    <message><source>: samen {counted}</source>
    <translation>: {counted} together</translation></message>
    <message><source>; bedoel je “{near}”?</source>
    <translation>; do you mean “{near}”?</translation></message>
    <message><source>; wel kunnen: {known}</source>
    <translation>; you can choose: {known}</translation></message>
    <message><source>; zet het tussen aanhalingstekens als het tekst is</source>
    <translation>; put it between quotation marks if it is text</translation></message>
    <message><source>; zet tekst die met {sign} begint tussen aanhalingstekens</source>
    <translation>; put text that begins with {sign} between quotation marks</translation></message>
    <message><source>Aan een andere tafel gezet</source>
    <translation>Moved to another table</translation></message>
    <message><source>Aan het typen</source>
    <translation>Typing</translation></message>
    <message><source>Aan je praktijk is niets veranderd</source>
    <translation>Nothing in your practice was changed</translation></message>
    <message><source>Aanduiding gewijzigd</source>
    <translation>Mark changed</translation></message>
    <message><source>Aangemeld</source>
    <translation>Registered</translation></message>
    <message><source>Administratieve gegevens</source>
    <translation>Administrative details</translation></message>
    <message><source>Afloop van een verhaal</source>
    <translation>Ending of a story</translation></message>
    <message><source>Afspraak afgevinkt</source>
    <translation>Agreement ticked off</translation></message>
    <message><source>Afspraak gewijzigd</source>
    <translation>Agreement changed</translation></message>
    <message><source>Afspraak naar de prullenbak</source>
    <translation>Agreement moved to the bin</translation></message>
    <message><source>Afspraak over citeren gewijzigd</source>
    <translation>Agreement about quoting changed</translation></message>
    <message><source>Afspraak over de naam gewijzigd</source>
    <translation>Agreement about the name changed</translation></message>
    <message><source>Afspraak over namen van de dag gewijzigd</source>
    <translation>Agreement about names of the day changed</translation></message>
    <message><source>Afspraak toegevoegd</source>
    <translation>Agreement added</translation></message>
    <message><source>Afspraak verplaatst</source>
    <translation>Agreement moved</translation></message>
    <message><source>Afspraak weer open</source>
    <translation>Agreement reopened</translation></message>
    <message><source>Afspraken</source>
    <translation>Agreements</translation></message>
    <message><source>Agenda gewijzigd</source>
    <translation>Agenda changed</translation></message>
    <message><source>Agenda overgenomen</source>
    <translation>Agenda copied</translation></message>
    <message><source>Agenda – {words}</source>
    <translation>Agenda – {words}</translation></message>
    <message><source>Algemeen</source>
    <translation>General</translation></message>
    <message><source>Algemene informatie</source>
    <translation>General information</translation></message>
    <message><source>Alleen bij {where}</source>
    <translation>Only in {where}</translation></message>
    <message><source>Alleen een adres, geen naam.</source>
    <translation>Only an address, no name.</translation></message>
    <message><source>Andere kaart getrokken</source>
    <translation>Another card drawn</translation></message>
    <message><source>Antwoord gewijzigd</source>
    <translation>Answer changed</translation></message>
    <message><source>Antwoord naar de prullenbak</source>
    <translation>Answer moved to the bin</translation></message>
    <message><source>Antwoord op een opmerking</source>
    <translation>Reply to a comment</translation></message>
    <message><source>Antwoord teruggenomen</source>
    <translation>Answer withdrawn</translation></message>
    <message><source>Antwoord teruggezet</source>
    <translation>Answer restored</translation></message>
    <message><source>Antwoord toegevoegd</source>
    <translation>Answer added</translation></message>
    <message><source>Antwoord verplaatst</source>
    <translation>Answer moved</translation></message>
    <message><source>Antwoorden toegevoegd</source>
    <translation>Answers added</translation></message>
    <message><source>Antwoorden verplaatst</source>
    <translation>Answers moved</translation></message>
    <message><source>Antwoorden – {title}</source>
    <translation>Answers – {title}</translation></message>
    <message><source>Artikel in een tijdschrift</source>
    <translation>Article in a journal</translation></message>
    <message><source>Begeleiders gewijzigd</source>
    <translation>Facilitators changed</translation></message>
    <message><source>Begonnen: {activity}</source>
    <translation>Started: {activity}</translation></message>
    <message><source>Begonnen: {words}</source>
    <translation>Started: {words}</translation></message>
    <message><source>Besluit</source>
    <translation>Decision</translation></message>
    <message><source>Besluit teruggenomen</source>
    <translation>Decision withdrawn</translation></message>
    <message><source>Besproken</source>
    <translation>Discussed</translation></message>
    <message><source>Beurt naar de prullenbak</source>
    <translation>Turn moved to the bin</translation></message>
    <message><source>Beurt overgeslagen</source>
    <translation>Turn skipped</translation></message>
    <message><source>Beurten gewijzigd</source>
    <translation>Turns changed</translation></message>
    <message><source>Bewaard op deze computer; '{name}' kan nu niet bijgewerkt worden. Praktijkdag probeert het straks opnieuw.</source>
    <translation>Saved on this computer; '{name}' can't be updated now. Praktijkdag will try again shortly.</translation></message>
    <message><source>Bewaard op deze computer; de map of stick van '{name}' is weg. Zodra ze er weer is, wordt het bestand bijgewerkt.</source>
    <translation>Saved on this computer; the folder or USB stick of '{name}' is gone. As soon as it is back, the file is updated.</translation></message>
    <message><source>Bewaard op deze computer; er is geen plaats meer op de schijf of stick van '{name}'. Maak er plaats, dan wordt het bestand vanzelf bijgewerkt.</source>
    <translation>Saved on this computer; there is no room left on the disk or USB stick of '{name}'. Make room there, and the file updates by itself.</translation></message>
    <message><source>Bewaard op deze computer; het bestand is open bij {holder}.</source>
    <translation>Saved on this computer; {holder} has the file open.</translation></message>
    <message><source>Bewaard op deze computer; in de map van '{name}' mag je niet schrijven. Bewaar je werk op een andere plaats.</source>
    <translation>Saved on this computer; you are not allowed to write in the folder of '{name}'. Save your work somewhere else.</translation></message>
    <message><source>Bewaard op deze computer; op de plaats van '{name}' staat nu een ander of beschadigd bestand. Bewaar je werk onder een andere naam.</source>
    <translation>Saved on this computer; there is now a different or damaged file where '{name}' was. Save your work under another name.</translation></message>
    <message><source>Bezig met een opmerking</source>
    <translation>Working on a comment</translation></message>
    <message><source>Bij de opmerkingen in '{name}' staat nog geen antwoord, of ze staan er al in. Er is niets geschreven; typ eerst een antwoord of zet een opmerking op klaar.</source>
    <translation>The comments in '{name}' have no replies yet, or the replies are in it already. Nothing was written; type a reply first, or mark a comment as done.</translation></message>
    <message><source>Bij dit grondplan hoort geen Word-formulier. Er is niets geschreven; haal eerst de vragen uit het formulier, bij Werkvormen.</source>
    <translation>No Word form belongs to this grondplan. Nothing was written; first import the questions from the form, in Methods.</translation></message>
    <message><source>Bij {at} is dat: {inside}</source>
    <translation>In {at} that is: {inside}</translation></message>
    <message><source>Bij {at}: {quoted} en {quoted2}.</source>
    <translation>In {at}: {quoted} and {quoted2}.</translation></message>
    <message><source>Bij {at}: {quoted}.</source>
    <translation>In {at}: {quoted}.</translation></message>
    <message><source>Bij {in_digits} staan nog geen minuten; ze tellen niet mee.</source>
    <translation>{in_digits} without minutes so far; not counted.</translation></message>
    <message><source>Bij {where}</source>
    <translation>At {where}</translation></message>
    <message><source>Bijdrage gewijzigd</source>
    <translation>Contribution changed</translation></message>
    <message><source>Bijeenkomst</source>
    <translation>Meeting</translation></message>
    <message><source>Bijeenkomst komt er weer bij</source>
    <translation>Meeting back in</translation></message>
    <message><source>Bijeenkomst valt weg</source>
    <translation>Meeting left out</translation></message>
    <message><source>Bijeenkomst verplaatst</source>
    <translation>Meeting moved</translation></message>
    <message><source>Bijeenkomst {number}</source>
    <translation>Meeting {number}</translation></message>
    <message><source>Bijlage</source>
    <translation>Annex</translation></message>
    <message><source>Bijlage naar de prullenbak</source>
    <translation>Attachment moved to the bin</translation></message>
    <message><source>Bijlage toegevoegd</source>
    <translation>Attachment added</translation></message>
    <message><source>Blok naar de prullenbak</source>
    <translation>Block moved to the bin</translation></message>
    <message><source>Blok toegevoegd</source>
    <translation>Block added</translation></message>
    <message><source>Blok verplaatst</source>
    <translation>Block moved</translation></message>
    <message><source>Boek</source>
    <translation>Book</translation></message>
    <message><source>Borging gewijzigd</source>
    <translation>Embedding changed</translation></message>
    <message><source>Bron gewijzigd</source>
    <translation>Source changed</translation></message>
    <message><source>Bron kreeg een sleutel</source>
    <translation>Key given to source</translation></message>
    <message><source>Bron naar de prullenbak</source>
    <translation>Source moved to the bin</translation></message>
    <message><source>Bron toegevoegd</source>
    <translation>Source added</translation></message>
    <message><source>Bron verplaatst</source>
    <translation>Source moved</translation></message>
    <message><source>Bron – {title}</source>
    <translation>Source – {title}</translation></message>
    <message><source>Casus</source>
    <translation>Case</translation></message>
    <message><source>Casus gemaakt</source>
    <translation>Case created</translation></message>
    <message><source>Casus gewijzigd</source>
    <translation>Case changed</translation></message>
    <message><source>Casus naar de prullenbak</source>
    <translation>Case moved to the bin</translation></message>
    <message><source>Casus – {title}</source>
    <translation>Case – {title}</translation></message>
    <message><source>Cluster gemaakt</source>
    <translation>Cluster made</translation></message>
    <message><source>Cluster gesplitst</source>
    <translation>Cluster split</translation></message>
    <message><source>Cluster hernoemd</source>
    <translation>Cluster renamed</translation></message>
    <message><source>Cluster opgeheven</source>
    <translation>Cluster dissolved</translation></message>
    <message><source>Clusters</source>
    <translation>Clusters</translation></message>
    <message><source>Clusters samengevoegd{dots}</source>
    <translation>Clusters merged{dots}</translation></message>
    <message><source>Concept weggegooid: {title}</source>
    <translation>Draft discarded: {title}</translation></message>
    <message><source>Contact</source>
    <translation>Contact</translation></message>
    <message><source>Contactgegevens</source>
    <translation>Contact details</translation></message>
    <message><source>Dag afgesloten</source>
    <translation>Day closed</translation></message>
    <message><source>Dag gewijzigd</source>
    <translation>Day changed</translation></message>
    <message><source>Dag ingelezen</source>
    <translation>Day imported</translation></message>
    <message><source>Dag naar de prullenbak</source>
    <translation>Day moved to the bin</translation></message>
    <message><source>Dag toegevoegd</source>
    <translation>Day added</translation></message>
    <message><source>Dag {number} is er niet: dit bestand heeft {in_digits}. Er is niets geschreven.</source>
    <translation>There is no day {number}: this file has {in_digits}. Nothing was written.</translation></message>
    <message><source>Dagen van de reeks gemaakt</source>
    <translation>Days of the series made</translation></message>
    <message><source>Dagverloop gekozen</source>
    <translation>Plan for the day chosen</translation></message>
    <message><source>Dagverslag</source>
    <translation>Report of the day</translation></message>
    <message><source>Dat is geen aantal minuten. Er is niets veranderd; typ bijvoorbeeld 45 of 1u30.</source>
    <translation>That is not a number of minutes. Nothing was changed; type for example 45 or 1u30.</translation></message>
    <message><source>Dat is geen getal. Er is niets veranderd; typ bijvoorbeeld 6 weken en 18 maanden.</source>
    <translation>That is not a number. Nothing was changed; type for example 6 weeks and 18 months.</translation></message>
    <message><source>Dat is geen uur. Er is niets veranderd; typ bijvoorbeeld 14:00 of 14u30.</source>
    <translation>That is not a time. Nothing was changed; type for example 14:00.</translation></message>
    <message><source>Dat is twee keer iets anders. Er is niets gemaakt; probeer opnieuw.</source>
    <translation>The two are not the same. Nothing was made; try again.</translation></message>
    <message><source>Dat werk is intussen al open. Kijk of Praktijkdag nog een venster heeft.</source>
    <translation>That work has been opened in the meantime. Check whether Praktijkdag has another window open.</translation></message>
    <message><source>Datum op de weg gewijzigd</source>
    <translation>Date of a step changed</translation></message>
    <message><source>De afbeeldingen in '{name}' zijn te groot. Er is niets veranderd; maak het logo in het sjabloon kleiner en bewaar het opnieuw.</source>
    <translation>The pictures in '{name}' are too big. Nothing was changed; make the logo in the template smaller and save it again.</translation></message>
    <message><source>De afbeeldingen in de tekst van het sjabloon gaan niet mee. Staat je logo daarbij? Zet het in de koptekst.</source>
    <translation>The pictures in the text of the template are left out. Is your logo one of them? Put it in the header.</translation></message>
    <message><source>De bestanden die in het sjabloon zitten, gaan niet mee.</source>
    <translation>The files inside the template are left out.</translation></message>
    <message><source>De commissie las het grondplan en gaf feedback, en jullie bespraken die. Het grondplan wordt nu gepubliceerd.</source>
    <translation>The committee read the grondplan and gave feedback, and you discussed it. The grondplan is now being published.</translation></message>
    <message><source>De dag loopt door na middernacht, tot {time_words}.</source>
    <translation>The day goes on after midnight, until {time_words}.</translation></message>
    <message><source>De inhoud van '{name}' zit niet meer in dit bestand. Al het andere is er nog; voeg de bijlage opnieuw toe als je ze nog hebt.</source>
    <translation>The content of '{name}' is no longer in this file. Everything else is still there; add the attachment again if you still have it.</translation></message>
    <message><source>De lettertypes die in het sjabloon zelf zitten, gaan niet mee. Wie ze niet op de computer heeft, ziet een ander lettertype.</source>
    <translation>The fonts inside the template itself are left out. Anyone who doesn't have them on their computer sees a different font.</translation></message>
    <message><source>De macro’s uit het sjabloon gaan niet mee.</source>
    <translation>The macros in the template are left out.</translation></message>
    <message><source>De map '{parent}' is er niet. Er is niets geschreven; maak de map of kies een andere.</source>
    <translation>There is no folder '{parent}'. Nothing was written; make the folder or choose another.</translation></message>
    <message><source>De muur is te groot voor één afbeelding: {notes} post-its. Er is niets geschreven; bewaar ze als PDF, die heeft bladzijden.</source>
    <translation>The wall is too big for one picture: {notes} sticky notes. Nothing was written; save it as PDF, which has pages.</translation></message>
    <message><source>De nummers voor de titels gaan niet mee.</source>
    <translation>The numbers of the headings are left out.</translation></message>
    <message><source>De praktijk</source>
    <translation>The practice</translation></message>
    <message><source>De reservekopie kan niet naast '{name}' gezet worden: de map is vol of mag niet beschreven worden. De reservekopie zelf is veilig.</source>
    <translation>The backup can't be put next to '{name}': the folder is full or write-protected. The backup itself is safe.</translation></message>
    <message><source>De schijf van deze computer is vol. Wat al bewaard was, is veilig; maak plaats en probeer opnieuw.</source>
    <translation>This computer's disk is full. What was already saved is safe; make room and try again.</translation></message>
    <message><source>De schijf van deze computer is vol; '{name}' kan niet bijgewerkt worden. Wat al bewaard was, is veilig; maak plaats, dan gaat het vanzelf verder.</source>
    <translation>This computer's disk is full; '{name}' can't be updated. What was already saved is safe; make room, and it carries on by itself.</translation></message>
    <message><source>De sleutel '{key}' is al van een andere bron. Er is niets veranderd; kies een andere.</source>
    <translation>The key '{key}' belongs to another source already. Nothing was changed; choose another.</translation></message>
    <message><source>De tekst van het sjabloon gaat niet mee; de koptekst en de voettekst wel.</source>
    <translation>The text of the template is left out; its header and footer are kept.</translation></message>
    <message><source>De versie waarmee je wil vergelijken, is er niet meer. Er is niets geschreven; kies een andere.</source>
    <translation>The version you want to compare with is gone. Nothing was written; choose another.</translation></message>
    <message><source>De werkkopie van '{name}' op deze computer is beschadigd. Het bestand zelf is zoals het het laatst bewaard werd; sluit het en open het opnieuw.</source>
    <translation>The working copy of '{name}' on this computer is damaged. The file itself is as it was last saved; close it and open it again.</translation></message>
    <message><source>Deels</source>
    <translation>Partly</translation></message>
    <message><source>Definitief gewist</source>
    <translation>Erased for good</translation></message>
    <message><source>Deze stapel heeft nog geen kaarten. Er is niets begonnen; kies een andere stapel of schrijf eerst kaarten.</source>
    <translation>This deck has no cards yet. Nothing was begun; choose another deck or write cards first.</translation></message>
    <message><source>Deze tekst is nog leeg en kan dus niet klaar zijn. Er is niets veranderd; schrijf eerst iets.</source>
    <translation>This text is still empty, so it can't be ready. Nothing was changed; write something first.</translation></message>
    <message><source>Die kopie is beschadigd en kan niet open. Kies een andere.</source>
    <translation>That copy is damaged and can't be opened. Choose another.</translation></message>
    <message><source>Die kopie is beschadigd. Er is niets teruggezet; kies een andere.</source>
    <translation>That copy is damaged. Nothing was restored; choose another.</translation></message>
    <message><source>Die kopie kan niet gelezen worden. Er is niets teruggezet.</source>
    <translation>That copy can't be read. Nothing was restored.</translation></message>
    <message><source>Die nacht verspringt het uur, tijdens '{name}'. De tijden hier zijn die op de klok.</source>
    <translation>The clocks change that night, during '{name}'. The times here are those on the clock.</translation></message>
    <message><source>Dit bestand heeft nog geen dag. Er is niets geschreven; maak eerst een dag.</source>
    <translation>This file has no day yet. Nothing was written; make a day first.</translation></message>
    <message><source>Dit bestand heeft nog geen dag. Er is niets veranderd; maak eerst een dag, dan kies je tafels.</source>
    <translation>This file has no day yet. Nothing was changed; make a day first, then you choose tables.</translation></message>
    <message><source>Dit bestand is alleen-lezen geopend. Open het om te werken, dan kan je het wijzigen.</source>
    <translation>This file was opened read-only. Open it to work, then you can change it.</translation></message>
    <message><source>Dit is de enige dag van dit bestand. Er is niets veranderd; geef ze een andere datum of een andere agenda.</source>
    <translation>This is the only day of this file. Nothing was changed; give it another date or another agenda.</translation></message>
    <message><source>Dit kaartspel is er niet meer. Wat gezegd is, blijft; begin een nieuw spel.</source>
    <translation>This card game is gone. What was said stays; begin a new game.</translation></message>
    <message><source>Dit lijkt geen naam.</source>
    <translation>This does not look like a name.</translation></message>
    <message><source>Doel weggehaald</source>
    <translation>Goal removed</translation></message>
    <message><source>Doel: {title}</source>
    <translation>Goal: {title}</translation></message>
    <message><source>Doelgroep</source>
    <translation>Target group</translation></message>
    <message><source>Draaiboek: {title}</source>
    <translation>Guide: {title}</translation></message>
    <message><source>Een </source>
    <translation>One </translation></message>
    <message><source>Een afspraak zegt wat er gebeurt. Er is niets veranderd; typ wat jullie afspreken.</source>
    <translation>An agreement says what will happen. Nothing was changed; type what you agree.</translation></message>
    <message><source>Een andere sleutel, want die was al bezet of kon niet: {words}{left}.</source>
    <translation>Another key, because it was taken or not possible: {words}{left}.</translation></message>
    <message><source>Een blok duurt van 0 tot {LONGEST} minuten. Er is niets veranderd; typ een ander getal.</source>
    <translation>A block lasts from 0 to {LONGEST} minutes. Nothing was changed; type another number.</translation></message>
    <message><source>Een bron heeft een titel, een auteur of een adres. Er is niets toegevoegd; typ er één van.</source>
    <translation>A source has a title, an author or an address. Nothing was added; type one of them.</translation></message>
    <message><source>Een formulier vullen we in als Word-bestand. Er is niets geschreven; geef '{stem}' een naam die eindigt op .docx.</source>
    <translation>A form is filled in as a Word file. Nothing was written; give '{stem}' a name that ends in .docx.</translation></message>
    <message><source>Een hiaat zegt wat er nog nodig is. Er is niets veranderd; typ wat ontbreekt.</source>
    <translation>A gap says what is still needed. Nothing was changed; type what is missing.</translation></message>
    <message><source>Een naam mag niet leeg zijn. De vorige naam blijft staan; typ een andere.</source>
    <translation>A name can't be empty. The previous name stays; type another.</translation></message>
    <message><source>Een naam mag niet leeg zijn. Er is niets veranderd; typ een naam of kies 'Niemand'.</source>
    <translation>A name can't be empty. Nothing was changed; type a name or choose 'Nobody'.</translation></message>
    <message><source>Een naam mag niet leeg zijn. Er is niets veranderd; typ eerst een naam.</source>
    <translation>A name can't be empty. Nothing was changed; type a name first.</translation></message>
    <message><source>Een reeks begint tussen {YEARS} en {YEARS2}. Er is niets veranderd; kijk het jaar na.</source>
    <translation>A series begins between {YEARS} and {YEARS2}. Nothing was changed; check the year.</translation></message>
    <message><source>Een reeks heeft een bijeenkomst om de 1 tot {MOST_WEEKS} weken, en duurt 1 tot {MOST_MONTHS} maanden. Er is niets veranderd; typ andere getallen.</source>
    <translation>A series has a meeting every 1 to {MOST_WEEKS} weeks, and lasts 1 to {MOST_MONTHS} months. Nothing was changed; type other numbers.</translation></message>
    <message><source>Een schakel heeft woorden nodig. Er is niets veranderd; typ wat je bedoelt.</source>
    <translation>A link in the chain needs words. Nothing was changed; type what you mean.</translation></message>
    <message><source>Een score gaat hier van {low} tot {high}, ook met een half punt. Er is niets bewaard; typ een andere score, of kies ‘geen cijfer’.</source>
    <translation>A score here runs from {low} to {high}, in whole or half points. Nothing was saved; type another score, or choose ‘no score’.</translation></message>
    <message><source>Een sleutel heeft letters en cijfers, met hoogstens één punt of streepje ertussen. Er is niets veranderd; typ bijvoorbeeld metz2016.</source>
    <translation>A key has letters and digits, with at most one full stop or hyphen between them. Nothing was changed; type for example metz2016.</translation></message>
    <message><source>Een tafel heeft een naam nodig. De vorige naam blijft staan; typ een andere.</source>
    <translation>A table needs a name. The previous name stays; type another.</translation></message>
    <message><source>Een van de twee is er niet meer. Er is niets veranderd.</source>
    <translation>One of the two is gone. Nothing was changed.</translation></message>
    <message><source>Een versie heeft een naam nodig, zoals 'naar EXPOO, 12 maart'. Er is niets veranderd.</source>
    <translation>A version needs a name, such as 'to EXPOO, 12 March'. Nothing was changed.</translation></message>
    <message><source>Eenvoudiger: {plain}.</source>
    <translation>Simpler: {plain}.</translation></message>
    <message><source>Eigen aan deze praktijk</source>
    <translation>Specific to this practice</translation></message>
    <message><source>Eigen versie van {title}</source>
    <translation>Own version of {title}</translation></message>
    <message><source>Einde van de dag</source>
    <translation>End of the day</translation></message>
    <message><source>Er hangen nog geen post-its die je mag doorgeven. Er is niets geschreven; schrijf ze eerst in de sessie.</source>
    <translation>There are no sticky notes yet that may be passed on. Nothing was written; write some in the session first.</translation></message>
    <message><source>Er is geen stapel '{name}'. Er is niets geschreven; wel: {known}.</source>
    <translation>There is no deck '{name}'. Nothing was written; these exist: {known}.</translation></message>
    <message><source>Er is niets veranderd</source>
    <translation>Nothing was changed</translation></message>
    <message><source>Er is nog geen dag met een datum. Er is niets geschreven; kies eerst een datum, of maak de dagen van de reeks.</source>
    <translation>There is no day with a date yet. Nothing was written; choose a date first, or make the days of the series.</translation></message>
    <message><source>Er is nog geen datum voor de eerste bijeenkomst. Er is niets veranderd; kies eerst een datum.</source>
    <translation>There is no date for the first meeting yet. Nothing was changed; choose a date first.</translation></message>
    <message><source>Er is nog geen praktijkprofiel. Er is niets geschreven; maak het eerst uit de clusters op het bord.</source>
    <translation>There is no practice profile yet. Nothing was written; make it from the clusters on the board first.</translation></message>
    <message><source>Er is nog niets om te presenteren. Er is niets geschreven; schrijf eerst een tekst bij Uitwerken, of beantwoord de vragen van ‘Kennis en ervaringen delen’.</source>
    <translation>There is nothing to present yet. Nothing was written; write a text first in Write up, or answer the questions of ‘Kennis en ervaringen delen’.</translation></message>
    <message><source>Er is nog niets om te presenteren. Kies bij Werkvormen ‘Kennis en ervaringen delen’, en beantwoord die vragen.</source>
    <translation>There is nothing to present yet. Choose ‘Kennis en ervaringen delen’ under Methods, and answer those questions.</translation></message>
    <message><source>Er is onderzoek gedaan naar de uitvoering van de praktijk.</source>
    <translation>Research has been done into how the practice is carried out.</translation></message>
    <message><source>Er kwam nog geen Word-bestand met opmerkingen terug</source>
    <translation>No Word file with comments has come back yet</translation></message>
    <message><source>Er staan {words} woorden. Op één pagina passen er ongeveer {SUMMARY_WORDS}.</source>
    <translation>It has {words} words. About {SUMMARY_WORDS} fit on one page.</translation></message>
    <message><source>Er staat geen enkele vraag meer in de lijst. Er is niets veranderd; zet minstens één regel op ‘vraag’.</source>
    <translation>There is no question left in the list. Nothing was changed; set at least one line to ‘question’.</translation></message>
    <message><source>Er staat nog geen bron in de lijst. Er is niets geschreven; voeg er eerst één toe bij Uitwerken.</source>
    <translation>There is no source in the list yet. Nothing was written; add one first in Write up.</translation></message>
    <message><source>Er staat nog niets om toe te voegen. Typ wat jullie zeggen en druk Enter.</source>
    <translation>There is nothing to add yet. Type what you say and press Enter.</translation></message>
    <message><source>Er staat nog niets. Er is niets gekozen; typ eerst wat het moet worden.</source>
    <translation>There is nothing here yet. Nothing was chosen; first type what it should say.</translation></message>
    <message><source>Er staat {quoted}.</source>
    <translation>It says {quoted}.</translation></message>
    <message><source>Er zijn geen vragen voor het invulblad: op alles staat al een antwoord. Er is niets geschreven; kies alle vragen van de dag.</source>
    <translation>There are no questions for the fill-in sheet: everything has an answer already. Nothing was written; choose all questions of the day.</translation></message>
    <message><source>Er zijn nog geen kaarten. Er is niets geschreven; maak eerst een stapel of gebruik de werkvorm met de gesprekskaarten.</source>
    <translation>There are no cards yet. Nothing was written; make a deck first, or use the method with the conversation cards.</translation></message>
    <message><source>Er zijn nog geen opmerkingen om op te antwoorden. Er is niets geschreven; neem eerst een Word-bestand met opmerkingen op.</source>
    <translation>There are no comments to reply to yet. Nothing was written; import a Word file with comments first.</translation></message>
    <message><source>Er zijn nog geen verhalen en geen leerinzichten. Er is niets geschreven; begin met ‘Leren van praktijkervaringen’.</source>
    <translation>There are no stories and no lessons yet. Nothing was written; start with ‘Leren van praktijkervaringen’.</translation></message>
    <message><source>Er {words} nog {counted} voor de aanmelding</source>
    <translation>{counted} {words} for the registration</translation></message>
    <message><source>Er {words} nog {pieces} ‘in te vullen’</source>
    <translation>There {words} still {pieces} ‘to fill in’</translation></message>
    <message><source>Ervaringskennis</source>
    <translation>Knowledge from experience</translation></message>
    <message><source>Eén</source>
    <translation>One</translation></message>
    <message><source>Eén organisatie</source>
    <translation>One organisation</translation></message>
    <message><source>Eén soort kennis</source>
    <translation>One kind of knowledge</translation></message>
    <message><source>Factor gewijzigd</source>
    <translation>Factor changed</translation></message>
    <message><source>Factor losgemaakt</source>
    <translation>Factor detached</translation></message>
    <message><source>Factor naar de prullenbak</source>
    <translation>Factor moved to the bin</translation></message>
    <message><source>Factor verplaatst</source>
    <translation>Factor moved</translation></message>
    <message><source>Factor: hielp</source>
    <translation>Factor: helped</translation></message>
    <message><source>Factor: hinderde</source>
    <translation>Factor: hindered</translation></message>
    <message><source>Feestdag: {holiday}</source>
    <translation>Public holiday: {holiday}</translation></message>
    <message><source>Formulier ingelezen: {name}</source>
    <translation>Form imported: {name}</translation></message>
    <message><source>Foto toegevoegd</source>
    <translation>Photo added</translation></message>
    <message><source>Gedeeld: {title}</source>
    <translation>Shared: {title}</translation></message>
    <message><source>Geen bronnen kwamen erbij.</source>
    <translation>No sources were added.</translation></message>
    <message><source>Gegevens</source>
    <translation>Details</translation></message>
    <message><source>Gegevens gewijzigd</source>
    <translation>Details changed</translation></message>
    <message><source>Gegevens van de indiener</source>
    <translation>Submitter's details</translation></message>
    <message><source>Gegevens van iemand gewijzigd</source>
    <translation>Someone's details changed</translation></message>
    <message><source>Gegevens – {label}</source>
    <translation>Details – {label}</translation></message>
    <message><source>Gesprekskaarten – {name}</source>
    <translation>Conversation cards – {name}</translation></message>
    <message><source>Goed beschreven</source>
    <translation>Well described</translation></message>
    <message><source>Handen geteld</source>
    <translation>Hands counted</translation></message>
    <message><source>Het Word-bestand {path} kon niet bewaard worden. Misschien staat het nog open in Word, of kan er op die plaats niet geschreven worden. Sluit het bestand of kies een andere plaats; aan je praktijk is niets veranderd.</source>
    <translation>The Word file {path} could not be saved. Perhaps it is still open in Word, or that place can't be written to. Close the file or choose another place; nothing in your practice was changed.</translation></message>
    <message><source>Het Word-sjabloon van deze praktijk</source>
    <translation>The Word template of this practice</translation></message>
    <message><source>Het draaiboek ‘{guide_key}’ staat niet in dit bestand. Er is niets geschreven; </source>
    <translation>The guide ‘{guide_key}’ is not in this file. Nothing was written; </translation></message>
    <message><source>Het e-mailadres lijkt niet te kloppen</source>
    <translation>The email address does not look right</translation></message>
    <message><source>Het einde ({ends}) komt niet na het begin ({starts}). Er is niets veranderd; kijk de uren na.</source>
    <translation>The end ({ends}) does not come after the beginning ({starts}). Nothing was changed; check the times.</translation></message>
    <message><source>Het formulier '{name}' kan niet meer gelezen worden. Er is niets geschreven; haal het opnieuw in, bij Werkvormen.</source>
    <translation>The form '{name}' can no longer be read. Nothing was written; import it again, in Methods.</translation></message>
    <message><source>Het grondplan is geschreven en ingediend voor review. Het is nog niet gepubliceerd.</source>
    <translation>The grondplan is written and submitted for review. It is not published yet.</translation></message>
    <message><source>Het nieuwere werk van '{name}' is van een nieuwere Praktijkdag. Er is niets aan veranderd; werk het programma bij en open het opnieuw.</source>
    <translation>The newer work of '{name}' is from a newer Praktijkdag. Nothing in it was changed; update the program and open it again.</translation></message>
    <message><source>Het nieuwere werk van '{name}' op deze computer is beschadigd. Het blijft bewaard; open het bestand zelf, of een reservekopie.</source>
    <translation>The newer work of '{name}' on this computer is damaged. It is kept; open the file itself, or a backup.</translation></message>
    <message><source>Het praktijkprofiel heeft nog geen kernactiviteiten. Er is niets veranderd; vul eerst het profiel in.</source>
    <translation>The practice profile has no core activities yet. Nothing was changed; fill in the profile first.</translation></message>
    <message><source>Het sjabloon heeft geen eigen stijl voor titels. We nemen die van ons, in jullie lettertype en kleur.</source>
    <translation>The template has no heading style. We use ours, in your font and colour.</translation></message>
    <message><source>Hiaat gewijzigd</source>
    <translation>Gap changed</translation></message>
    <message><source>Hiaat is opgelost</source>
    <translation>Gap resolved</translation></message>
    <message><source>Hiaat naar de prullenbak</source>
    <translation>Gap moved to the bin</translation></message>
    <message><source>Hiaat staat weer open</source>
    <translation>Gap reopened</translation></message>
    <message><source>Hiaat toegevoegd</source>
    <translation>Gap added</translation></message>
    <message><source>Hiaten</source>
    <translation>Gaps</translation></message>
    <message><source>Hier is intussen iets veranderd. Er is niets gekozen; kijk opnieuw wat er staat en kies dan.</source>
    <translation>Something here has changed in the meantime. Nothing was chosen; look again at what is there and then choose.</translation></message>
    <message><source>Hier staat geen naam in.</source>
    <translation>There is no name here.</translation></message>
    <message><source>Hoofdstuk in een boek</source>
    <translation>Chapter in a book</translation></message>
    <message><source>Iedereen</source>
    <translation>Everybody</translation></message>
    <message><source>Iemand van de lijst gehaald</source>
    <translation>Someone taken off the list</translation></message>
    <message><source>In '{name}' staan geen opmerkingen.</source>
    <translation>There are no comments in '{name}'.</translation></message>
    <message><source>In '{name}' staan geen vragen van het grondplan. Er is niets veranderd.</source>
    <translation>There are no questions of the grondplan in '{name}'. Nothing was changed.</translation></message>
    <message><source>In '{name}' staat geen bron in BibTeX. Er is niets veranderd; kies een bestand dat eindigt op .bib.</source>
    <translation>There is no BibTeX source in '{name}'. Nothing was changed; choose a file that ends in .bib.</translation></message>
    <message><source>In '{name}' staat geen enkele vraag van dit grondplan. Er is niets geschreven; haal eerst de vragen uit dit formulier, bij Werkvormen.</source>
    <translation>'{name}' has no question of this grondplan. Nothing was written; first import the questions from this form, in Methods.</translation></message>
    <message><source>In '{name}' staat nog geen praktijk. Er is niets mis met het bestand; open het en begin, of lees een dag in een nieuw bestand in.</source>
    <translation>There is no practice in '{name}' yet. Nothing is wrong with the file; open it and begin, or import a day into a new file.</translation></message>
    <message><source>In '{name}' vinden we geen vragen en geen lege vakken. Er is niets veranderd; kijk of dit het lege formulier is.</source>
    <translation>We find no questions and no empty boxes in '{name}'. Nothing was changed; check whether this is the empty form.</translation></message>
    <message><source>In '{name}' vinden we {asked} vragen; een grondplan heeft er hoogstens {MAX_QUESTIONS}. Er is niets veranderd; kijk of dit het juiste formulier is.</source>
    <translation>We find {asked} questions in '{name}'; a grondplan has at most {MAX_QUESTIONS}. Nothing was changed; check whether this is the right form.</translation></message>
    <message><source>In '{name}' zitten macro's. Aan je praktijk is niets veranderd; open het in Word, kies 'Opslaan als' en dan .docx (zonder macro's), en open dat bestand hier.</source>
    <translation>There are macros in '{name}'. Nothing in your practice was changed; open it in Word, choose 'Save as' and then .docx (without macros), and open that file here.</translation></message>
    <message><source>In '{name}' zitten macro's. Er is niets veranderd; open het in Word, kies 'Opslaan als' en dan .docx (zonder macro's), en kies dat bestand.</source>
    <translation>There are macros in '{name}'. Nothing was changed; open it in Word, choose 'Save as' and then .docx (without macros), and choose that file.</translation></message>
    <message><source>In '{name}' zitten onderdelen die er niet horen. Het is niet geopend en er is niets aan veranderd; vraag de afzender om een nieuwe kopie.</source>
    <translation>There are parts in '{name}' that don't belong there. It was not opened and nothing in it was changed; ask the sender for a new copy.</translation></message>
    <message><source>In deze praktijk zit geen grondplan, dus '{name}' hoort er niet bij. Er is niets veranderd; open de praktijk waar het bestand uit komt.</source>
    <translation>There is no grondplan in this practice, so '{name}' does not belong to it. Nothing was changed; open the practice that the file comes from.</translation></message>
    <message><source>In deze werkvorm is nog iets na te kijken. Wat je schreef, is bewaard. Kijk na wat er bij de velden staat en probeer opnieuw.</source>
    <translation>There is still something to check in this method. What you wrote is saved. Check the notes at the fields and try again.</translation></message>
    <message><source>In dit bestand staat al iets. Er is niets aan veranderd; lees de dag in een nieuw bestand in.</source>
    <translation>There is something in this file already. Nothing in it was changed; import the day into a new file.</translation></message>
    <message><source>In dit bestand zit geen grondplan. Er is niets geschreven; kies er een bij Werkvormen.</source>
    <translation>There is no grondplan in this file. Nothing was written; choose one in Methods.</translation></message>
    <message><source>In het kort</source>
    <translation>In short</translation></message>
    <message><source>Indiener</source>
    <translation>Submitter</translation></message>
    <message><source>Ingediend</source>
    <translation>Submitted</translation></message>
    <message><source>Invulblad ingelezen</source>
    <translation>Fill-in sheet imported</translation></message>
    <message><source>Invulbladen ingelezen</source>
    <translation>Fill-in sheets imported</translation></message>
    <message><source>Ja</source>
    <translation>Yes</translation></message>
    <message><source>Je nam contact op met EXPOO en jullie maakten afspraken. De titel, de doelgroep, het thema en de indiener zijn ingevuld.</source>
    <translation>You contacted EXPOO and made agreements. The title, the target group, the theme and the submitter are filled in.</translation></message>
    <message><source>Je past algemene theorie toe op jullie probleem, jullie doel en jullie manier van werken.</source>
    <translation>You apply general theory to your problem, your goal and your way of working.</translation></message>
    <message><source>Kaart besproken</source>
    <translation>Card discussed</translation></message>
    <message><source>Kaart gekozen</source>
    <translation>Card chosen</translation></message>
    <message><source>Kaart gewijzigd</source>
    <translation>Card changed</translation></message>
    <message><source>Kaart naar de prullenbak</source>
    <translation>Card moved to the bin</translation></message>
    <message><source>Kaart toegevoegd</source>
    <translation>Card added</translation></message>
    <message><source>Kaart verplaatst</source>
    <translation>Card moved</translation></message>
    <message><source>Kaarten bij de uitgangspunten</source>
    <translation>Cards about the principles</translation></message>
    <message><source>Kaarten gemaakt uit het profiel</source>
    <translation>Cards made from the profile</translation></message>
    <message><source>Kaarten van de dag</source>
    <translation>Cards of the day</translation></message>
    <message><source>Kaarten van het draaiboek</source>
    <translation>Cards of the guide</translation></message>
    <message><source>Kaartspel begonnen</source>
    <translation>Card game started</translation></message>
    <message><source>Kaartspel naar de prullenbak</source>
    <translation>Card game moved to the bin</translation></message>
    <message><source>Kan toch komen</source>
    <translation>Can come after all</translation></message>
    <message><source>Kernactiviteit hernoemd</source>
    <translation>Core activity renamed</translation></message>
    <message><source>Kernactiviteit naar de prullenbak</source>
    <translation>Core activity moved to the bin</translation></message>
    <message><source>Kernactiviteit toegevoegd</source>
    <translation>Core activity added</translation></message>
    <message><source>Kernactiviteit verplaatst</source>
    <translation>Core activity moved</translation></message>
    <message><source>Kernactiviteiten samengevoegd</source>
    <translation>Core activities merged</translation></message>
    <message><source>Kerncomponent hernoemd</source>
    <translation>Core component renamed</translation></message>
    <message><source>Kerncomponent naar de prullenbak</source>
    <translation>Core component moved to the bin</translation></message>
    <message><source>Kerncomponent toegevoegd</source>
    <translation>Core component added</translation></message>
    <message><source>Kerncomponent verplaatst</source>
    <translation>Core component moved</translation></message>
    <message><source>Kerncomponenten samengevoegd</source>
    <translation>Core components merged</translation></message>
    <message><source>Keuze gemaakt</source>
    <translation>Choice made</translation></message>
    <message><source>Kies welke organisaties het zo doen. Er is niets veranderd.</source>
    <translation>Choose which organisations do it this way. Nothing was changed.</translation></message>
    <message><source>Kies één organisatie. Er is niets veranderd.</source>
    <translation>Choose one organisation. Nothing was changed.</translation></message>
    <message><source>Klaar: {title}</source>
    <translation>Done: {title}</translation></message>
    <message><source>Kleur gewijzigd</source>
    <translation>Colour changed</translation></message>
    <message><source>Kon niet komen</source>
    <translation>Could not come</translation></message>
    <message><source>Kwartier pauze om {time_words}</source>
    <translation>15 min break at {time_words}</translation></message>
    <message><source>Leerinzicht bij een verhaal gezet</source>
    <translation>Lesson put with a story</translation></message>
    <message><source>Leerinzicht gewijzigd</source>
    <translation>Lesson changed</translation></message>
    <message><source>Leerinzicht naar de prullenbak</source>
    <translation>Lesson moved to the bin</translation></message>
    <message><source>Leerinzicht steunt op een factor</source>
    <translation>Lesson rests on a factor</translation></message>
    <message><source>Leerinzicht toegevoegd</source>
    <translation>Lesson added</translation></message>
    <message><source>Leerinzicht verplaatst</source>
    <translation>Lesson moved</translation></message>
    <message><source>Leerinzichten</source>
    <translation>Lessons learned</translation></message>
    <message><source>Lerend netwerk gemaakt</source>
    <translation>Learning network made</translation></message>
    <message><source>Logo</source>
    <translation>Logo</translation></message>
    <message><source>Logo van {organisation}</source>
    <translation>Logo of {organisation}</translation></message>
    <message><source>Lokale variaties</source>
    <translation>Local variations</translation></message>
    <message><source>Mag blijven staan</source>
    <translation>May stay</translation></message>
    <message><source>Mag overal blijven staan</source>
    <translation>May stay everywhere</translation></message>
    <message><source>Meer soorten kennis</source>
    <translation>Several kinds of knowledge</translation></message>
    <message><source>Mensen geordend</source>
    <translation>People arranged</translation></message>
    <message><source>Mensen toegevoegd</source>
    <translation>People added</translation></message>
    <message><source>Moeilijk te lezen op wit: {listed}. We lieten de kleuren zoals ze zijn; neem in het sjabloon donkerdere.</source>
    <translation>Hard to read on white: {listed}. We left the colours as they are; choose darker ones in the template.</translation></message>
    <message><source>Moment gewijzigd</source>
    <translation>Moment changed</translation></message>
    <message><source>Moment naar de prullenbak</source>
    <translation>Moment moved to the bin</translation></message>
    <message><source>Moment toegevoegd</source>
    <translation>Moment added</translation></message>
    <message><source>Moment verplaatst</source>
    <translation>Moment moved</translation></message>
    <message><source>Na {with_article} is er {length} geen pauze.</source>
    <translation>After ‘{with_article}’ there is no break for {length}.</translation></message>
    <message><source>Naam bij antwoord gewijzigd</source>
    <translation>Name at the answer changed</translation></message>
    <message><source>Naam bij post-it gewijzigd</source>
    <translation>Name at the sticky note changed</translation></message>
    <message><source>Naam toegevoegd</source>
    <translation>Name added</translation></message>
    <message><source>Naam van de tafel gewijzigd</source>
    <translation>Name of the table changed</translation></message>
    <message><source>Naar de parkeerplaats</source>
    <translation>To the parking lot</translation></message>
    <message><source>Nee</source>
    <translation>No</translation></message>
    <message><source>Niet alle aanhalingstekens sluiten; elke regel is daarom één post-it.</source>
    <translation>Not all quotation marks are closed; so each line is one sticky note.</translation></message>
    <message><source>Niet besproken</source>
    <translation>Not discussed</translation></message>
    <message><source>Niet bij de mensen of tafels gevonden: {names}. Die post-its zijn van niemand.</source>
    <translation>Not found among the people or tables: {names}. Those sticky notes belong to nobody.</translation></message>
    <message><source>Niet eigen aan deze praktijk</source>
    <translation>Not specific to this practice</translation></message>
    <message><source>Niet gelezen: {listed}.</source>
    <translation>Not read: {listed}.</translation></message>
    <message><source>Niet inzetten</source>
    <translation>Don't use this</translation></message>
    <message><source>Niet klaar: {title}</source>
    <translation>Not done: {title}</translation></message>
    <message><source>Niet nodig in de tekst</source>
    <translation>Not needed in the text</translation></message>
    <message><source>Niet overgenomen: {reason}</source>
    <translation>Not accepted: {reason}</translation></message>
    <message><source>Niet van toepassing</source>
    <translation>Not applicable</translation></message>
    <message><source>Niveau: {title}</source>
    <translation>Level: {title}</translation></message>
    <message><source>Nog geen bron</source>
    <translation>No source yet</translation></message>
    <message><source>Nog nodig: {listed}.</source>
    <translation>Still needed: {listed}.</translation></message>
    <message><source>Notitie op de weg gewijzigd</source>
    <translation>Note on a step changed</translation></message>
    <message><source>Nu</source>
    <translation>Now</translation></message>
    <message><source>Onbekende kleur {names}: {notes} zonder kleur.</source>
    <translation>Unknown colour {names}: {notes} without a colour.</translation></message>
    <message><source>Onderdeel bij bron gezet</source>
    <translation>Section linked to source</translation></message>
    <message><source>Onderdeel bij bron weggehaald</source>
    <translation>Section unlinked from source</translation></message>
    <message><source>Onderzoek</source>
    <translation>Research</translation></message>
    <message><source>Ongedaan gemaakt</source>
    <translation>Undone</translation></message>
    <message><source>Op '{name}' staat geen enkele vraag van deze praktijk. Er is niets veranderd; kijk of dit het ingevulde blad is.</source>
    <translation>There is no question of this practice on '{name}'. Nothing was changed; check whether this is the filled-in sheet.</translation></message>
    <message><source>Op de parkeerplaats gezet</source>
    <translation>Put in the parking lot</translation></message>
    <message><source>Op deze dag kiest iedereen zelf: met naam, met de tafel of zonder naam.</source>
    <translation>On this day everyone chooses: with their name, with the table or with no name.</translation></message>
    <message><source>Op deze dag komt er nergens een naam bij, hoogstens de tafel.</source>
    <translation>On this day no names are shown anywhere, only the table at most.</translation></message>
    <message><source>Op deze dag komt er nergens een naam of een tafel bij.</source>
    <translation>On this day no names or tables are shown anywhere.</translation></message>
    <message><source>Op deze dag {stands} {answers}. De dag blijft dus, en er is niets veranderd. Zet eerst de antwoorden in de prullenbak als je ze niet meer nodig hebt.</source>
    <translation>There {stands} {answers} on this day. So the day stays, and nothing was changed. Move the answers to the bin first if you no longer need them.</translation></message>
    <message><source>Op deze werkvorm is al geantwoord, dus ze blijft staan. Wil je ze niet meer gebruiken, haal ze dan van de agenda.</source>
    <translation>This method has answers already, so it stays. If you no longer want to use it, take it off the agenda.</translation></message>
    <message><source>Op klaar, want in Word opgelost: {in_digits}.</source>
    <translation>Marked done, because resolved in Word: {in_digits}.</translation></message>
    <message><source>Op ‘{title}’ is nog niets ingevuld. Er is niets geschreven; vul ze eerst in bij Sessie.</source>
    <translation>Nothing has been filled in for ‘{title}’ yet. Nothing was written; fill it in first, in Session.</translation></message>
    <message><source>Op ‘{words}’ is al iets gezegd of afgesproken. Er is niets veranderd; klopt de datum niet, verander ze dan bij de dag zelf.</source>
    <translation>Something was already said or agreed on ‘{words}’. Nothing was changed; if the date is wrong, change it at the day itself.</translation></message>
    <message><source>Opbrengst aangeduid</source>
    <translation>Outcome marked</translation></message>
    <message><source>Opbrengst weggehaald</source>
    <translation>Outcome removed</translation></message>
    <message><source>Opmerking geplaatst bij {title}</source>
    <translation>Comment placed at {title}</translation></message>
    <message><source>Opmerking is klaar</source>
    <translation>Comment done</translation></message>
    <message><source>Opmerking naar de prullenbak</source>
    <translation>Comment moved to the bin</translation></message>
    <message><source>Opmerking staat weer open</source>
    <translation>Comment reopened</translation></message>
    <message><source>Opmerking terzijde gelegd</source>
    <translation>Comment set aside</translation></message>
    <message><source>Opmerking {number}</source>
    <translation>Comment {number}</translation></message>
    <message><source>Opmerkingen uit {name}</source>
    <translation>Comments from {name}</translation></message>
    <message><source>Opnieuw gedaan</source>
    <translation>Redone</translation></message>
    <message><source>Perspectief gekozen</source>
    <translation>Perspective chosen</translation></message>
    <message><source>Plaats van de reeks gewijzigd</source>
    <translation>Location of the series changed</translation></message>
    <message><source>Post-it</source>
    <translation>Sticky note</translation></message>
    <message><source>Post-it achter een vak</source>
    <translation>Sticky note behind a box</translation></message>
    <message><source>Post-it gewijzigd</source>
    <translation>Sticky note changed</translation></message>
    <message><source>Post-it in het profiel</source>
    <translation>Sticky note in the profile</translation></message>
    <message><source>Post-it naar de prullenbak</source>
    <translation>Sticky note moved to the bin</translation></message>
    <message><source>Post-it niet meer achter dit vak</source>
    <translation>Sticky note no longer behind this box</translation></message>
    <message><source>Post-it teruggezet</source>
    <translation>Sticky note restored</translation></message>
    <message><source>Post-it toegevoegd</source>
    <translation>Sticky note added</translation></message>
    <message><source>Post-it verhangen</source>
    <translation>Sticky note moved</translation></message>
    <message><source>Post-its</source>
    <translation>Sticky notes</translation></message>
    <message><source>Post-its in het profiel</source>
    <translation>Sticky notes in the profile</translation></message>
    <message><source>Post-its toegevoegd</source>
    <translation>Sticky notes added</translation></message>
    <message><source>Post-its verhangen</source>
    <translation>Sticky notes moved</translation></message>
    <message><source>Praktijk</source>
    <translation>Practice</translation></message>
    <message><source>Praktijk gemaakt</source>
    <translation>Practice made</translation></message>
    <message><source>Praktijkdag kan niet schrijven in zijn map op deze computer. Er is niets veranderd; kijk of de schijf vol is of de map beveiligd.</source>
    <translation>Praktijkdag can't write to its folder on this computer. Nothing was changed; check whether the disk is full or the folder is protected.</translation></message>
    <message><source>Praktijkervaringen</source>
    <translation>Practice experiences</translation></message>
    <message><source>Praktijkkennis</source>
    <translation>Practice knowledge</translation></message>
    <message><source>Praktijkprofiel</source>
    <translation>Practice profile</translation></message>
    <message><source>Presentatie</source>
    <translation>Presentation</translation></message>
    <message><source>Profiel voorgesteld uit {counted}</source>
    <translation>Profile proposed from {counted}</translation></message>
    <message><source>Punt gewijzigd</source>
    <translation>Point changed</translation></message>
    <message><source>Punt naar de prullenbak</source>
    <translation>Point moved to the bin</translation></message>
    <message><source>Punt toegevoegd</source>
    <translation>Point added</translation></message>
    <message><source>Punt verplaatst</source>
    <translation>Point moved</translation></message>
    <message><source>Rapport of leidraad</source>
    <translation>Report or guideline</translation></message>
    <message><source>Reden gewijzigd</source>
    <translation>Reason changed</translation></message>
    <message><source>Reden van het besluit gewijzigd</source>
    <translation>Reason of the decision changed</translation></message>
    <message><source>Reeks opnieuw gepland</source>
    <translation>Series rescheduled</translation></message>
    <message><source>Regel {line}: {what} kwam niet mee, want {short}.</source>
    <translation>Line {line}: {what} was left out, because {short}.</translation></message>
    <message><source>Ritme van de reeks gewijzigd</source>
    <translation>Rhythm of the series changed</translation></message>
    <message><source>Samengevoegd met '{name}'</source>
    <translation>Merged with '{name}'</translation></message>
    <message><source>Samengevoegd met een ander bestand</source>
    <translation>Merged with another file</translation></message>
    <message><source>Samengevoegd met wat elders veranderde</source>
    <translation>Merged with what changed elsewhere</translation></message>
    <message><source>Schakel gewijzigd</source>
    <translation>Link changed</translation></message>
    <message><source>Schakel naar de prullenbak</source>
    <translation>Link moved to the bin</translation></message>
    <message><source>Schakel toegevoegd</source>
    <translation>Link added</translation></message>
    <message><source>Schakel verplaatst</source>
    <translation>Link moved</translation></message>
    <message><source>Schakels losgemaakt</source>
    <translation>Links disconnected</translation></message>
    <message><source>Schakels verbonden</source>
    <translation>Links connected</translation></message>
    <message><source>Schrijf dit één keer voluit.</source>
    <translation>Write this in full once.</translation></message>
    <message><source>Score gegeven</source>
    <translation>Score given</translation></message>
    <message><source>Score gewijzigd</source>
    <translation>Score changed</translation></message>
    <message><source>Score naar de prullenbak</source>
    <translation>Score moved to the bin</translation></message>
    <message><source>Scriptie of bachelorproef</source>
    <translation>Thesis</translation></message>
    <message><source>Sleutel van een bron gewijzigd</source>
    <translation>Key of a source changed</translation></message>
    <message><source>Sluitingsdagen gewijzigd</source>
    <translation>Closing days changed</translation></message>
    <message><source>Sommige</source>
    <translation>Some</translation></message>
    <message><source>Soort kennis gewijzigd</source>
    <translation>Kind of knowledge changed</translation></message>
    <message><source>Soort kennis niet gezegd</source>
    <translation>Kind of knowledge not stated</translation></message>
    <message><source>Staat twee keer in de lijst.</source>
    <translation>Is in the list twice.</translation></message>
    <message><source>Stapel gemaakt</source>
    <translation>Deck made</translation></message>
    <message><source>Stapel hernoemd</source>
    <translation>Deck renamed</translation></message>
    <message><source>Stapel naar de prullenbak</source>
    <translation>Deck moved to the bin</translation></message>
    <message><source>Stem gegeven</source>
    <translation>Vote given</translation></message>
    <message><source>Stem teruggenomen</source>
    <translation>Vote withdrawn</translation></message>
    <message><source>Stipje geplakt</source>
    <translation>Dot placed</translation></message>
    <message><source>Stipje weggehaald</source>
    <translation>Dot removed</translation></message>
    <message><source>Stipjes geplakt</source>
    <translation>Dots placed</translation></message>
    <message><source>Stipjes weggehaald</source>
    <translation>Dots removed</translation></message>
    <message><source>Tafel</source>
    <translation>Table</translation></message>
    <message><source>Tafel toegevoegd</source>
    <translation>Table added</translation></message>
    <message><source>Tafel weggehaald</source>
    <translation>Table removed</translation></message>
    <message><source>Tafel {number}</source>
    <translation>Table {number}</translation></message>
    <message><source>Tegenspraak aangeduid</source>
    <translation>Contradiction marked</translation></message>
    <message><source>Tegenspraak weggehaald</source>
    <translation>Contradiction removed</translation></message>
    <message><source>Tekst gewijzigd</source>
    <translation>Text changed</translation></message>
    <message><source>Tekst is klaar</source>
    <translation>Text ready</translation></message>
    <message><source>Tekst is nog niet klaar</source>
    <translation>Text not ready yet</translation></message>
    <message><source>Tekst teruggezet</source>
    <translation>Text restored</translation></message>
    <message><source>Tekst uit Word overgenomen</source>
    <translation>Change from Word accepted</translation></message>
    <message><source>Teksten teruggezet</source>
    <translation>Texts restored</translation></message>
    <message><source>Teruggedraaid</source>
    <translation>Reverted</translation></message>
    <message><source>Terugkoppeling</source>
    <translation>Feedback</translation></message>
    <message><source>Thema’s</source>
    <translation>Themes</translation></message>
    <message><source>Theoretisch onderbouwd</source>
    <translation>Theoretically grounded</translation></message>
    <message><source>Tijd ingehaald</source>
    <translation>Time made up</translation></message>
    <message><source>Tijd van een moment gewijzigd</source>
    <translation>Time of a moment changed</translation></message>
    <message><source>Titel</source>
    <translation>Title</translation></message>
    <message><source>Toch nodig in de tekst</source>
    <translation>Needed in the text after all</translation></message>
    <message><source>Toelichting gewijzigd</source>
    <translation>Explanation changed</translation></message>
    <message><source>Twee op dezelfde dag</source>
    <translation>Two on the same day</translation></message>
    <message><source>Uit '{name}': {in_digits}.</source>
    <translation>From '{name}': {in_digits}.</translation></message>
    <message><source>Uit de woordenlijst: {word}</source>
    <translation>Removed from the word list: {word}</translation></message>
    <message><source>Uit ons praktijkprofiel</source>
    <translation>From our practice profile</translation></message>
    <message><source>Uur van de reeks gewijzigd</source>
    <translation>Time of the series changed</translation></message>
    <message><source>Vak gewijzigd</source>
    <translation>Box changed</translation></message>
    <message><source>Valt in: {closed}</source>
    <translation>Falls in: {closed}</translation></message>
    <message><source>Van de parkeerplaats gehaald</source>
    <translation>Taken out of the parking lot</translation></message>
    <message><source>Van ‘{name}’ weten we niet meer uit welke teksten het gemaakt is; het is niet te vergelijken. Je teksten zijn veilig; het bestand zelf kan je nog altijd bewaren.</source>
    <translation>We no longer know which texts ‘{name}’ was made from, so it can't be compared. Your texts are safe; you can still save the file itself.</translation></message>
    <message><source>Vanaf {time_words} is er {length} geen pauze.</source>
    <translation>From {time_words} there is no break for {length}.</translation></message>
    <message><source>Verhaal hernoemd</source>
    <translation>Story renamed</translation></message>
    <message><source>Verhaal naar de prullenbak</source>
    <translation>Story moved to the bin</translation></message>
    <message><source>Verhaal toegevoegd</source>
    <translation>Story added</translation></message>
    <message><source>Verhaal verplaatst</source>
    <translation>Story moved</translation></message>
    <message><source>Verhaal {number}</source>
    <translation>Story {number}</translation></message>
    <message><source>Verschil gelaten zoals het was</source>
    <translation>Difference left as it was</translation></message>
    <message><source>Verschillen opnieuw te bekijken</source>
    <translation>Differences to look at again</translation></message>
    <message><source>Versie een andere naam gegeven</source>
    <translation>Version renamed</translation></message>
    <message><source>Versie een naam gegeven</source>
    <translation>Version named</translation></message>
    <message><source>Versie naar de prullenbak</source>
    <translation>Version moved to the bin</translation></message>
    <message><source>Verslag, gesprek of iets anders</source>
    <translation>Minutes, conversation or something else</translation></message>
    <message><source>Voorgelezen: akkoord</source>
    <translation>Read out: agreed</translation></message>
    <message><source>Voorgelezen: er ontbreekt iets</source>
    <translation>Read out: something is missing</translation></message>
    <message><source>Vorm van het netwerk gewijzigd</source>
    <translation>Set-up of the network changed</translation></message>
    <message><source>Vragen ingelezen: {title}</source>
    <translation>Questions imported: {title}</translation></message>
    <message><source>Vragen van een blok gekozen</source>
    <translation>Questions of a block chosen</translation></message>
    <message><source>Wat definitief gewist is, kan niet teruggehaald worden. De rest is zoals het was.</source>
    <translation>What was erased for good can't be brought back. The rest is as it was.</translation></message>
    <message><source>Wat er gezegd is</source>
    <translation>What was said</translation></message>
    <message><source>Wat het sjabloon van elders haalt, gaat niet mee: een plan moet overal te lezen zijn.</source>
    <translation>What the template fetches from elsewhere is left out: a plan must be readable everywhere.</translation></message>
    <message><source>Wat hielp toegevoegd</source>
    <translation>Helping factor added</translation></message>
    <message><source>Wat hinderde toegevoegd</source>
    <translation>Hindering factor added</translation></message>
    <message><source>We weten niet wat voor bestand '{name}' moet worden. Er is niets geschreven; kies een naam die eindigt op {endings}.</source>
    <translation>We don't know what kind of file '{name}' should become. Nothing was written; choose a name that ends in {endings}.</translation></message>
    <message><source>Webpagina of video</source>
    <translation>Web page or video</translation></message>
    <message><source>Wel inzetten</source>
    <translation>Use this</translation></message>
    <message><source>Werkvorm aangepast: {title}</source>
    <translation>Method adapted: {title}</translation></message>
    <message><source>Werkvorm gekozen</source>
    <translation>Method chosen</translation></message>
    <message><source>Werkvorm van de agenda gehaald</source>
    <translation>Method taken off the agenda</translation></message>
    <message><source>Werkvorm weggehaald</source>
    <translation>Method removed</translation></message>
    <message><source>Wetenschappelijk onderzocht</source>
    <translation>Scientifically researched</translation></message>
    <message><source>Wie doet dit? Zet die persoon vooraan in de zin.</source>
    <translation>Who does this? Put that person at the start of the sentence.</translation></message>
    <message><source>Wie een opmerking terzijde legt, zegt waarom. Er is niets veranderd; typ eerst de reden.</source>
    <translation>Setting a comment aside needs a reason. Nothing was changed; type the reason first.</translation></message>
    <message><source>Wie het zo doet weggehaald</source>
    <translation>Who does it this way removed</translation></message>
    <message><source>Wie het zo doet: {words}</source>
    <translation>Who does it this way: {words}</translation></message>
    <message><source>Woordenlijst: {plain}</source>
    <translation>Word list: {plain}</translation></message>
    <message><source>Word</source>
    <translation>Word</translation></message>
    <message><source>Word-bestand binnengehaald</source>
    <translation>Word file imported</translation></message>
    <message><source>Word-bestand naar de prullenbak</source>
    <translation>Word file moved to the bin</translation></message>
    <message><source>Word-formulier</source>
    <translation>Word form</translation></message>
    <message><source>Word-formulier gekozen</source>
    <translation>Word form chosen</translation></message>
    <message><source>Word-formulier weggehaald</source>
    <translation>Word form removed</translation></message>
    <message><source>Word-sjabloon</source>
    <translation>Word template</translation></message>
    <message><source>Word-sjabloon gekozen</source>
    <translation>Word template chosen</translation></message>
    <message><source>Word-sjabloon weggehaald</source>
    <translation>Word template removed</translation></message>
    <message><source>Zelfde persoon samengevoegd</source>
    <translation>Same person merged</translation></message>
    <message><source>Zonder kleur</source>
    <translation>No colour</translation></message>
    <message><source>Zonder woord erboven is niet gelezen: kolom {numbers}.</source>
    <translation>Not read, because it has no heading: column {numbers}.</translation></message>
    <message><source>a row was changed outside a step of work</source>
    <translation>a row was changed outside a step of work</translation></message>
    <message><source>aantal</source>
    <translation>number</translation></message>
    <message><source>acht</source>
    <translation>eight</translation></message>
    <message><source>activity</source>
    <translation>activity</translation></message>
    <message><source>address</source>
    <translation>address</translation></message>
    <message><source>adres</source>
    <translation>address</translation></message>
    <message><source>afloop</source>
    <translation>ending</translation></message>
    <message><source>afspraak</source>
    <translation>agreement</translation></message>
    <message><source>afwezig</source>
    <translation>absent</translation></message>
    <message><source>alle vragen hebben een tekst</source>
    <translation>all questions have a text</translation></message>
    <message><source>ander</source>
    <translation>other</translation></message>
    <message><source>andere</source>
    <translation>others</translation></message>
    <message><source>antwoord</source>
    <translation>answer</translation></message>
    <message><source>antwoord is</source>
    <translation>answer is</translation></message>
    <message><source>april</source>
    <translation>April</translation></message>
    <message><source>article</source>
    <translation>article</translation></message>
    <message><source>at</source>
    <translation>at</translation></message>
    <message><source>augustus</source>
    <translation>August</translation></message>
    <message><source>author</source>
    <translation>author</translation></message>
    <message><source>begeleiding</source>
    <translation>facilitation</translation></message>
    <message><source>bewaard document</source>
    <translation>kept document</translation></message>
    <message><source>bewaren tot</source>
    <translation>keep until</translation></message>
    <message><source>bezig</source>
    <translation>in progress</translation></message>
    <message><source>bij een keuze hoort een optie (option)</source>
    <translation>a choice needs an option (option)</translation></message>
    <message><source>bij welke woorden</source>
    <translation>at which words</translation></message>
    <message><source>bijdrage aan het doel</source>
    <translation>contribution to the goal</translation></message>
    <message><source>birth</source>
    <translation>birth</translation></message>
    <message><source>blijft of weg</source>
    <translation>stays or goes</translation></message>
    <message><source>blijft staan</source>
    <translation>stays</translation></message>
    <message><source>blok</source>
    <translation>block</translation></message>
    <message><source>blok van de agenda</source>
    <translation>block of the agenda</translation></message>
    <message><source>book</source>
    <translation>book</translation></message>
    <message><source>bron</source>
    <translation>source</translation></message>
    <message><source>bron '{group}'</source>
    <translation>source '{group}'</translation></message>
    <message><source>bron ingelezen</source>
    <translation>source imported</translation></message>
    <message><source>bron kwam erbij.</source>
    <translation>source was added.</translation></message>
    <message><source>card</source>
    <translation>card</translation></message>
    <message><source>cards</source>
    <translation>cards</translation></message>
    <message><source>casus</source>
    <translation>case</translation></message>
    <message><source>casus-name</source>
    <translation>casus-name</translation></message>
    <message><source>closed</source>
    <translation>closed</translation></message>
    <message><source>cluster</source>
    <translation>cluster</translation></message>
    <message><source>comment</source>
    <translation>comment</translation></message>
    <message><source>concept in dit bestand</source>
    <translation>draft in this file</translation></message>
    <message><source>concept:</source>
    <translation>draft:</translation></message>
    <message><source>contactpersoon</source>
    <translation>contact person</translation></message>
    <message><source>content</source>
    <translation>content</translation></message>
    <message><source>contribution</source>
    <translation>contribution</translation></message>
    <message><source>dag</source>
    <translation>day</translation></message>
    <message><source>dag {number}</source>
    <translation>day {number}</translation></message>
    <message><source>dag {number} bestaat niet; dit bestand heeft {in_digits}</source>
    <translation>day {number} does not exist; this file has {in_digits}</translation></message>
    <message><source>date</source>
    <translation>date</translation></message>
    <message><source>datum</source>
    <translation>date</translation></message>
    <message><source>day</source>
    <translation>day</translation></message>
    <message><source>de</source>
    <translation>the</translation></message>
    <message><source>de alinea’s</source>
    <translation>the paragraphs</translation></message>
    <message><source>de haakjes zitten te diep in elkaar</source>
    <translation>the braces are nested too deep</translation></message>
    <message><source>de kaart “{shown}” zit niet in de stapel{advice}</source>
    <translation>the card “{shown}” is not in the deck{advice}</translation></message>
    <message><source>de korte naam heeft hoogstens {MAX_SHORT} tekens</source>
    <translation>the short name has at most {MAX_SHORT} characters</translation></message>
    <message><source>de naam van een veld moet een gewoon woord zijn</source>
    <translation>the name of a field has to be a plain word</translation></message>
    <message><source>de naam van iemand die meedeed</source>
    <translation>the name of somebody who took part</translation></message>
    <message><source>de ondertitel</source>
    <translation>the subtitle</translation></message>
    <message><source>de sleutel “{shown}” bestaat al in dit draaiboek</source>
    <translation>the key “{shown}” already exists in this guide</translation></message>
    <message><source>de stap “{shown}” bestaat niet in “{key}”</source>
    <translation>the step “{shown}” does not exist in “{key}”</translation></message>
    <message><source>de tafel “{shown}” bestaat niet{advice}</source>
    <translation>the table “{shown}” does not exist{advice}</translation></message>
    <message><source>de tafel “{shown}” staat niet op die dag{advice}</source>
    <translation>the table “{shown}” is not used on that day{advice}</translation></message>
    <message><source>de tekst</source>
    <translation>the text</translation></message>
    <message><source>de titel</source>
    <translation>the title</translation></message>
    <message><source>de werkvorm “{shown}” kennen we niet{advice}</source>
    <translation>we don't know the method “{shown}”{advice}</translation></message>
    <message><source>de werkvorm “{shown}” staat niet bij “werkvormen”</source>
    <translation>the method “{shown}” is not listed under “werkvormen”</translation></message>
    <message><source>december</source>
    <translation>December</translation></message>
    <message><source>deel</source>
    <translation>part</translation></message>
    <message><source>deelnemers</source>
    <translation>participants</translation></message>
    <message><source>definitief</source>
    <translation>final</translation></message>
    <message><source>definitief of ontwerp</source>
    <translation>final or draft</translation></message>
    <message><source>detail</source>
    <translation>detail</translation></message>
    <message><source>deze cluster staat er twee keer</source>
    <translation>this cluster is there twice</translation></message>
    <message><source>deze dag</source>
    <translation>this day</translation></message>
    <message><source>deze dag staat er twee keer</source>
    <translation>this day is there twice</translation></message>
    <message><source>deze factor staat er twee keer</source>
    <translation>this factor is there twice</translation></message>
    <message><source>deze naam is ook die van een tafel; verander een van beide</source>
    <translation>this is also the name of a table; change one of them</translation></message>
    <message><source>deze naam staat er twee keer; maak de namen verschillend</source>
    <translation>this name is there twice; make the names different</translation></message>
    <message><source>deze opbrengst staat er twee keer</source>
    <translation>this outcome is there twice</translation></message>
    <message><source>deze regel is geen geldige YAML</source>
    <translation>this line is not valid YAML</translation></message>
    <message><source>deze regel springt in met een tab; gebruik spaties</source>
    <translation>this line is indented with a tab; use spaces</translation></message>
    <message><source>deze regel springt te veel of te weinig in</source>
    <translation>this line is indented too much or too little</translation></message>
    <message><source>deze tafel staat er twee keer</source>
    <translation>this table is there twice</translation></message>
    <message><source>deze tekst is te lang: {count} tekens; hoogstens {count2} kan</source>
    <translation>this text is too long: {count} characters; at most {count2} are allowed</translation></message>
    <message><source>deze twee staan er twee keer</source>
    <translation>these two are there twice</translation></message>
    <message><source>deze werkvorm staat er twee keer</source>
    <translation>this method is there twice</translation></message>
    <message><source>dinsdag</source>
    <translation>Tuesday</translation></message>
    <message><source>dit bestand heeft meer dagen; zet erbij welke dag (day)</source>
    <translation>this file has several days; say which day (day)</translation></message>
    <message><source>dit bestand heeft meer dagen; zet erbij welke dag (day), of outside: true</source>
    <translation>this file has several days; say which day (day), or outside: true</translation></message>
    <message><source>dit bestand is er niet of niet meer</source>
    <translation>this file does not exist, or no longer exists</translation></message>
    <message><source>dit bestand is leeg</source>
    <translation>this file is empty</translation></message>
    <message><source>dit bestand is te groot; we lezen er tot {value} MB</source>
    <translation>this file is too large; we read up to {value} MB</translation></message>
    <message><source>dit bestand is te groot; we lezen tot {MAX_VALUES} waarden</source>
    <translation>this file is too large; we read up to {MAX_VALUES} values</translation></message>
    <message><source>dit bestand kunnen we niet openen; kijk na of je het mag lezen</source>
    <translation>we can't open this file; check whether you may read it</translation></message>
    <message><source>dit is een tekst in UTF-16; bewaar hem opnieuw als UTF-8</source>
    <translation>this is a text in UTF-16; save it again as UTF-8</translation></message>
    <message><source>dit is geen geldige YAML</source>
    <translation>this is not valid YAML</translation></message>
    <message><source>dit is geen tekstbestand; hier hoort een bestand in YAML</source>
    <translation>this is not a text file; a YAML file is wanted here</translation></message>
    <message><source>dit onderdeel staat er twee keer</source>
    <translation>this section is there twice</translation></message>
    <message><source>dit veld staat hier twee keer</source>
    <translation>this field is here twice</translation></message>
    <message><source>doelgroep</source>
    <translation>target group</translation></message>
    <message><source>doi</source>
    <translation>doi</translation></message>
    <message><source>donderdag</source>
    <translation>Thursday</translation></message>
    <message><source>done</source>
    <translation>done</translation></message>
    <message><source>draaiboek</source>
    <translation>guide</translation></message>
    <message><source>draft</source>
    <translation>draft</translation></message>
    <message><source>drie</source>
    <translation>three</translation></message>
    <message><source>e-mail</source>
    <translation>email</translation></message>
    <message><source>een TODO</source>
    <translation>a TODO</translation></message>
    <message><source>een aanhalingsteken of haakje wordt nergens gesloten</source>
    <translation>a quotation mark or bracket is never closed</translation></message>
    <message><source>een aantal stemmen kan niet onder nul zijn</source>
    <translation>a number of votes can't be below zero</translation></message>
    <message><source>een adres</source>
    <translation>an address</translation></message>
    <message><source>een anker met &amp; kan niet{advice}</source>
    <translation>an anchor with &amp; is not possible{advice}</translation></message>
    <message><source>een antwoord staat hier twee keer</source>
    <translation>an answer is here twice</translation></message>
    <message><source>een bestand heeft session (één dag) of sessions (meer dagen), niet allebei</source>
    <translation>a file has session (one day) or sessions (several days), not both</translation></message>
    <message><source>een blok hoort bij een dag, en dit bestand heeft er geen; zet er session bij</source>
    <translation>a block belongs to a day, and this file has none; add session</translation></message>
    <message><source>een blok met velden (naam: waarde)</source>
    <translation>a block with fields (name: value)</translation></message>
    <message><source>een bron zonder sleutel</source>
    <translation>a source without a key</translation></message>
    <message><source>een datum schrijf je als 2026-03-12, of null als ze niet vastligt</source>
    <translation>write a date as 2026-03-12, or null if it is not fixed</translation></message>
    <message><source>een deelnemer</source>
    <translation>a participant</translation></message>
    <message><source>een draaiboek heeft hoogstens {MAX_STEPS} stappen, en dit heeft er {count}</source>
    <translation>a guide has at most {MAX_STEPS} steps, and this one has {count}</translation></message>
    <message><source>een draaiboek heeft minstens één onderdeel met een stap</source>
    <translation>a guide has at least one section with a step</translation></message>
    <message><source>een dubbelepunt te veel; zet de tekst tussen aanhalingstekens</source>
    <translation>one colon too many; put the text between quotation marks</translation></message>
    <message><source>een geboortedatum</source>
    <translation>a date of birth</translation></message>
    <message><source>een gegeven van de praktijk</source>
    <translation>a detail of the practice</translation></message>
    <message><source>een gegeven van het netwerk</source>
    <translation>a detail of the network</translation></message>
    <message><source>een geheel getal</source>
    <translation>a whole number</translation></message>
    <message><source>een getal</source>
    <translation>a number</translation></message>
    <message><source>een haakje wordt niet gesloten, of er ontbreekt een komma</source>
    <translation>a bracket is not closed, or a comma is missing</translation></message>
    <message><source>een inbreng spreekt zichzelf niet tegen; geef twee nummers</source>
    <translation>a contribution does not contradict itself; give two numbers</translation></message>
    <message><source>een kleur ziet eruit als #CFEBD0</source>
    <translation>a colour looks like #CFEBD0</translation></message>
    <message><source>een kolom</source>
    <translation>a column</translation></message>
    <message><source>een lijst</source>
    <translation>a list</translation></message>
    <message><source>een mailadres</source>
    <translation>an email address</translation></message>
    <message><source>een reeks duurt van 1 tot {LONGEST_SERIES} maanden</source>
    <translation>a series lasts from 1 to {LONGEST_SERIES} months</translation></message>
    <message><source>een rijksregisternummer</source>
    <translation>a national register number</translation></message>
    <message><source>een schaal heeft hoogstens {MOST_VALUES} waarden; neem grotere stappen</source>
    <translation>a scale has at most {MOST_VALUES} values; use bigger steps</translation></message>
    <message><source>een schaal loopt op van min naar max, met stappen groter dan nul</source>
    <translation>a scale goes up from min to max, with steps greater than zero</translation></message>
    <message><source>een schuine streep (\) tussen dubbele aanhalingstekens schrijf je als \\</source>
    <translation>write a backslash (\) between double quotation marks as \\</translation></message>
    <message><source>een score is een getal van 0 tot 10, of null</source>
    <translation>a score is a number from 0 to 10, or null</translation></message>
    <message><source>een score is hier een getal van {low} tot {high}, of null</source>
    <translation>a score is a number from {low} to {high} here, or null</translation></message>
    <message><source>een sleutel heeft alleen kleine letters, cijfers en streepjes</source>
    <translation>a key has only lower-case letters, digits and hyphens</translation></message>
    <message><source>een sleutel heeft hoogstens {MAX_KEY} tekens</source>
    <translation>a key has at most {MAX_KEY} characters</translation></message>
    <message><source>een sleutel ziet eruit als doelgroep.kenmerken, in kleine letters</source>
    <translation>a key looks like doelgroep.kenmerken, in lower case</translation></message>
    <message><source>een stap met een bord</source>
    <translation>a step with a board</translation></message>
    <message><source>een stap met een praktijkprofiel</source>
    <translation>a step with a practice profile</translation></message>
    <message><source>een streepje van een lijst hoort op een eigen regel</source>
    <translation>the dash of a list belongs on its own line</translation></message>
    <message><source>een tekst</source>
    <translation>a text</translation></message>
    <message><source>een telefoonnummer</source>
    <translation>a phone number</translation></message>
    <message><source>een tijdstip schrijf je als 2026-03-12T09:30:00+01:00</source>
    <translation>write a date and time as 2026-03-12T09:30:00+01:00</translation></message>
    <message><source>een type met ! kan niet{advice}</source>
    <translation>a type with ! is not possible{advice}</translation></message>
    <message><source>een uitgangspunt</source>
    <translation>a principle</translation></message>
    <message><source>een uur schrijf je als 9:00</source>
    <translation>write a time as 9:00</translation></message>
    <message><source>een verwijzing met * kan niet{advice}</source>
    <translation>a reference with * is not possible{advice}</translation></message>
    <message><source>een voornaam uit een casus</source>
    <translation>a first name from a case</translation></message>
    <message><source>eigen aan deze praktijk</source>
    <translation>specific to this practice</translation></message>
    <message><source>einde</source>
    <translation>end</translation></message>
    <message><source>einde van de dag</source>
    <translation>end of the day</translation></message>
    <message><source>elf</source>
    <translation>eleven</translation></message>
    <message><source>er is geen factor met het nummer {number} (nr)</source>
    <translation>there is no factor with the number {number} (nr)</translation></message>
    <message><source>er is geen inbreng met het nummer {number} (nr)</source>
    <translation>there is no contribution with the number {number} (nr)</translation></message>
    <message><source>er ligt minstens één week tussen twee bijeenkomsten</source>
    <translation>there must be at least one week between two meetings</translation></message>
    <message><source>er staat een opdracht van LaTeX in die niet af is</source>
    <translation>there is an unfinished LaTeX command in it</translation></message>
    <message><source>er staat geen titel, auteur of adres in</source>
    <translation>it has no title, author or address</translation></message>
    <message><source>eten</source>
    <translation>eating</translation></message>
    <message><source>expert</source>
    <translation>expert</translation></message>
    <message><source>facilitator</source>
    <translation>facilitator</translation></message>
    <message><source>facilitators</source>
    <translation>facilitators</translation></message>
    <message><source>factor</source>
    <translation>factor</translation></message>
    <message><source>factors</source>
    <translation>factors</translation></message>
    <message><source>februari</source>
    <translation>February</translation></message>
    <message><source>form</source>
    <translation>form</translation></message>
    <message><source>foto of bijlage</source>
    <translation>photo or attachment</translation></message>
    <message><source>functie</source>
    <translation>job</translation></message>
    <message><source>gebeurd</source>
    <translation>happened</translation></message>
    <message><source>gedaan</source>
    <translation>done</translation></message>
    <message><source>gegeven</source>
    <translation>detail</translation></message>
    <message><source>gegeven van de praktijk</source>
    <translation>detail of the practice</translation></message>
    <message><source>gespeelde kaart</source>
    <translation>played card</translation></message>
    <message><source>gesprekskaart</source>
    <translation>conversation card</translation></message>
    <message><source>gewijzigd</source>
    <translation>changed</translation></message>
    <message><source>gewist</source>
    <translation>erased</translation></message>
    <message><source>goed</source>
    <translation>good</translation></message>
    <message><source>goed gelopen</source>
    <translation>went well</translation></message>
    <message><source>guide</source>
    <translation>guide</translation></message>
    <message><source>haakjes, komma's of aanhalingstekens kloppen niet</source>
    <translation>braces, commas or quotation marks don't match</translation></message>
    <message><source>heeft</source>
    <translation>has</translation></message>
    <message><source>heeft een wachtwoord. {safe}; open het in Word, bewaar het zonder wachtwoord en kies het dan.</source>
    <translation>has a password. {safe}; open it in Word, save it without a password and then choose it.</translation></message>
    <message><source>heeft een wachtwoord. {safe}; open het in Word, bewaar het zonder wachtwoord en lees het dan in.</source>
    <translation>has a password. {safe}; open it in Word, save it without a password and then import it.</translation></message>
    <message><source>heeft een wachtwoord. {safe}; open het in Word, bewaar het zonder wachtwoord en open het dan hier.</source>
    <translation>has a password. {safe}; open it in Word, save it without a password and then open it here.</translation></message>
    <message><source>het</source>
    <translation>the</translation></message>
    <message><source>het aantal stemmen {wrong}</source>
    <translation>the number of votes {wrong}</translation></message>
    <message><source>het antwoord</source>
    <translation>the answer</translation></message>
    <message><source>het besluit</source>
    <translation>the decision</translation></message>
    <message><source>het bestand zelf</source>
    <translation>the file itself</translation></message>
    <message><source>het draaiboek “{shown}” zit niet in dit bestand{advice}</source>
    <translation>the guide “{shown}” is not in this file{advice}</translation></message>
    <message><source>het nummer van de versie is 1 of meer</source>
    <translation>the number of the version is 1 or more</translation></message>
    <message><source>het nummer {nr} staat er twee keer; geef elk een eigen nummer</source>
    <translation>the number {nr} is there twice; give each its own number</translation></message>
    <message><source>het nummer {nr} staat er twee keer; geef elke factor een eigen nummer</source>
    <translation>the number {nr} is there twice; give each factor its own number</translation></message>
    <message><source>het onderdeel “{shown}” zit niet in dat draaiboek{advice}</source>
    <translation>the section “{shown}” is not in that guide{advice}</translation></message>
    <message><source>het veld “{shown}” kennen we hier niet{advice}</source>
    <translation>we don't know the field “{shown}” here{advice}</translation></message>
    <message><source>hiaat</source>
    <translation>gap</translation></message>
    <message><source>hiaat staat</source>
    <translation>gap is</translation></message>
    <message><source>hielp of hinderde</source>
    <translation>helped or hindered</translation></message>
    <message><source>hier begint een tweede document (---); een bestand heeft er één</source>
    <translation>a second document (---) begins here; a file has one</translation></message>
    <message><source>hier hoort een van deze woorden: {choices}{instead}{advice}</source>
    <translation>one of these words is wanted here: {choices}{instead}{advice}</translation></message>
    <message><source>hier hoort er minstens één te staan</source>
    <translation>there should be at least one here</translation></message>
    <message><source>hier hoort tekst te staan</source>
    <translation>there should be text here</translation></message>
    <message><source>hier hoort {types} {bound}</source>
    <translation>wanted here is {types} {bound}</translation></message>
    <message><source>hier hoort {types}, maar er staat {types2}{advice}</source>
    <translation>wanted here is {types}, but there is {types2}{advice}</translation></message>
    <message><source>hier ontbreekt een dubbelepunt na de naam van het veld</source>
    <translation>a colon is missing here after the name of the field</translation></message>
    <message><source>hier ontbreekt het veld “{match}”</source>
    <translation>the field “{match}” is missing here</translation></message>
    <message><source>hier staan er {count}; hoogstens {MAX_THINGS} kan</source>
    <translation>there are {count} here; at most {MAX_THINGS} are allowed</translation></message>
    <message><source>hier staan meer stemmen met een naam dan het aantal stemmen in “votes”</source>
    <translation>there are more votes with a name here than the number of votes in “votes”</translation></message>
    <message><source>hier staan twee afloopwoorden; kies er één</source>
    <translation>there are two words for the outcome here; choose one</translation></message>
    <message><source>hier staat een dag én “outside”; kies er één</source>
    <translation>there is a day as well as “outside” here; choose one</translation></message>
    <message><source>hier staat een deelnemer én een tafel; kies er één</source>
    <translation>there is a participant as well as a table here; choose one</translation></message>
    <message><source>hier staat een onzichtbaar teken (U+{ord}) dat niet kan</source>
    <translation>there is an invisible character (U+{ord}) here that is not allowed</translation></message>
    <message><source>hier staat een teken dat geen UTF-8 is; bewaar het bestand opnieuw als UTF-8</source>
    <translation>there is a character here that is not UTF-8; save the file again as UTF-8</translation></message>
    <message><source>hier zitten meer dan {MAX_DEPTH} blokken in elkaar</source>
    <translation>more than {MAX_DEPTH} blocks are nested here</translation></message>
    <message><source>hoe het binnenkwam</source>
    <translation>how it came in</translation></message>
    <message><source>hoe we het borgen</source>
    <translation>how we embed it</translation></message>
    <message><source>hoever ze is</source>
    <translation>its status</translation></message>
    <message><source>hulpverlener</source>
    <translation>professional</translation></message>
    <message><source>id</source>
    <translation>id</translation></message>
    <message><source>iedereen, sommige of één</source>
    <translation>everybody, some or one</translation></message>
    <message><source>in de prullenmand</source>
    <translation>in the bin</translation></message>
    <message><source>in ontwikkeling</source>
    <translation>developing</translation></message>
    <message><source>incollection</source>
    <translation>incollection</translation></message>
    <message><source>indiener</source>
    <translation>submitter</translation></message>
    <message><source>insz</source>
    <translation>insz</translation></message>
    <message><source>is beschadigd en kan niet gelezen worden. {safe}; vraag het bestand opnieuw of open het in Word en bewaar het onder een andere naam.</source>
    <translation>is damaged and can't be read. {safe}; ask for the file again, or open it in Word and save it under another name.</translation></message>
    <message><source>is beschadigd of zit vreemd in elkaar. {safe}; open het in Word, bewaar het onder een andere naam en open dat bestand hier.</source>
    <translation>is damaged or put together strangely. {safe}; open it in Word, save it under another name and open that file here.</translation></message>
    <message><source>is beschadigd. {safe}; open het in Word, bewaar het onder een andere naam en kies dat bestand.</source>
    <translation>is damaged. {safe}; open it in Word, save it under another name and choose that file.</translation></message>
    <message><source>is beschadigd. {safe}; vraag het sjabloon opnieuw, of open het in Word en bewaar het onder een andere naam.</source>
    <translation>is damaged. {safe}; ask for the template again, or open it in Word and save it under another name.</translation></message>
    <message><source>is definitief gewist</source>
    <translation>was erased for good</translation></message>
    <message><source>is een LibreOffice-bestand (.odt). {safe}; open het in LibreOffice, kies 'Opslaan als' en dan Word (.docx), en open dat bestand hier.</source>
    <translation>is a LibreOffice file (.odt). {safe}; open it in LibreOffice, choose 'Save as' and then Word (.docx), and open that file here.</translation></message>
    <message><source>is een PDF; daar kunnen we de antwoorden niet uit halen. {safe}; vraag het Word-bestand of typ de antwoorden over.</source>
    <translation>is a PDF; we can't get the answers out of it. {safe}; ask for the Word file or type the answers in.</translation></message>
    <message><source>is een PDF; daar kunnen we de teksten en opmerkingen niet uit halen. {safe}; vraag het Word-bestand.</source>
    <translation>is a PDF; we can't get the texts and comments out of it. {safe}; ask for the Word file.</translation></message>
    <message><source>is een PDF; daar kunnen we geen antwoorden in zetten. {safe}; vraag het Word-bestand.</source>
    <translation>is a PDF; we can't put answers into it. {safe}; ask for the Word file.</translation></message>
    <message><source>is een PDF; daar zitten geen stijlen in. {safe}; kies een Word-sjabloon (.dotx) of een Word-document (.docx).</source>
    <translation>is a PDF; it has no styles. {safe}; choose a Word template (.dotx) or a Word document (.docx).</translation></message>
    <message><source>is er niet meer</source>
    <translation>is gone</translation></message>
    <message><source>is geen Word-bestand. {safe}; kies een Word-sjabloon (.dotx) of een Word-document (.docx).</source>
    <translation>is not a Word file. {safe}; choose a Word template (.dotx) or a Word document (.docx).</translation></message>
    <message><source>is geen Word-bestand. {safe}; kies een bestand dat eindigt op .docx.</source>
    <translation>is not a Word file. {safe}; choose a file that ends in .docx.</translation></message>
    <message><source>is geen Word-bestand: er zit geen tekst in. {safe}; kijk of dit het juiste bestand is.</source>
    <translation>is not a Word file: it has no text in it. {safe}; check whether this is the right file.</translation></message>
    <message><source>is hoogstens {MOST_VOTES}</source>
    <translation>is at most {MOST_VOTES}</translation></message>
    <message><source>is leeg. {safe}; kies een Word-sjabloon (.dotx) of een Word-document (.docx).</source>
    <translation>is empty. {safe}; choose a Word template (.dotx) or a Word document (.docx).</translation></message>
    <message><source>is leeg. {safe}; vraag het bestand opnieuw.</source>
    <translation>is empty. {safe}; ask for the file again.</translation></message>
    <message><source>is leeg. {safe}; vraag het blad opnieuw.</source>
    <translation>is empty. {safe}; ask for the sheet again.</translation></message>
    <message><source>is leeg. {safe}; vraag het formulier opnieuw.</source>
    <translation>is empty. {safe}; ask for the form again.</translation></message>
    <message><source>is te groot om te lezen. {safe}; haal de foto's eruit en bewaar het opnieuw.</source>
    <translation>is too big to read. {safe}; take the photos out and save it again.</translation></message>
    <message><source>is te groot voor een formulier. {safe}; haal de foto's eruit en bewaar het opnieuw.</source>
    <translation>is too big for a form. {safe}; take the photos out and save it again.</translation></message>
    <message><source>is te groot voor een invulblad. {safe}; haal de foto's eruit en bewaar het opnieuw.</source>
    <translation>is too big for a fill-in sheet. {safe}; take the photos out and save it again.</translation></message>
    <message><source>is te groot voor een sjabloon. {safe}; haal de tekst en de foto's eruit en bewaar het opnieuw.</source>
    <translation>is too big for a template. {safe}; take the text and the photos out and save it again.</translation></message>
    <message><source>is weggelaten.</source>
    <translation>was left out.</translation></message>
    <message><source>issue</source>
    <translation>issue</translation></message>
    <message><source>ja</source>
    <translation>yes</translation></message>
    <message><source>jaar</source>
    <translation>year</translation></message>
    <message><source>januari</source>
    <translation>January</translation></message>
    <message><source>juli</source>
    <translation>July</translation></message>
    <message><source>juni</source>
    <translation>June</translation></message>
    <message><source>kaart</source>
    <translation>card</translation></message>
    <message><source>kaarten</source>
    <translation>cards</translation></message>
    <message><source>kaartspel</source>
    <translation>card game</translation></message>
    <message><source>kan niet gelezen worden. {safe}; kijk of het bestand er nog is en of het niet nog open staat in Word.</source>
    <translation>can't be read. {safe}; check whether the file is still there and is not still open in Word.</translation></message>
    <message><source>kan niet gelezen worden. {safe}; kijk of het bestand er nog is en of het niet nog open staat.</source>
    <translation>can't be read. {safe}; check whether the file is still there and is not still open.</translation></message>
    <message><source>kan niet gelezen worden. {safe}; kijk of het bestand er nog is.</source>
    <translation>can't be read. {safe}; check whether the file is still there.</translation></message>
    <message><source>kan niet onder nul zijn</source>
    <translation>can't be below zero</translation></message>
    <message><source>kernactiviteit</source>
    <translation>core activity</translation></message>
    <message><source>kerncomponent</source>
    <translation>core component</translation></message>
    <message><source>keuze</source>
    <translation>choice</translation></message>
    <message><source>kies een Word-sjabloon (.dotx) of een Word-document (.docx).</source>
    <translation>choose a Word template (.dotx) or a Word document (.docx).</translation></message>
    <message><source>kies een van deze: {known}.</source>
    <translation>choose one of these: {known}.</translation></message>
    <message><source>kies het eerst bij Voorbereiden, Werkvormen.</source>
    <translation>choose it first in Prepare, Methods.</translation></message>
    <message><source>kies waar ze hoort</source>
    <translation>choose where it belongs</translation></message>
    <message><source>kies waar ze horen</source>
    <translation>choose where they belong</translation></message>
    <message><source>kind</source>
    <translation>kind</translation></message>
    <message><source>klaar</source>
    <translation>ready</translation></message>
    <message><source>kleur</source>
    <translation>colour</translation></message>
    <message><source>komt uit LibreOffice. {safe}; open het daar of in Word, kies 'Opslaan als' en dan .docx, en lees dat in.</source>
    <translation>comes from LibreOffice. {safe}; open it there or in Word, choose 'Save as' and then .docx, and import that.</translation></message>
    <message><source>komt uit LibreOffice. {safe}; open het daar of in Word, kies 'Opslaan als' en dan .docx, en open dat bestand hier.</source>
    <translation>comes from LibreOffice. {safe}; open it there or in Word, choose 'Save as' and then .docx, and open that file here.</translation></message>
    <message><source>komt uit LibreOffice. {safe}; open het daar, kies 'Opslaan als' en dan .docx, en kies dat bestand.</source>
    <translation>comes from LibreOffice. {safe}; open it there, choose 'Save as' and then .docx, and choose that file.</translation></message>
    <message><source>komt uit een oude Word. {safe}; open het daar of in Word, kies 'Opslaan als' en dan .docx, en lees dat in.</source>
    <translation>comes from an old version of Word. {safe}; open it there or in Word, choose 'Save as' and then .docx, and import that.</translation></message>
    <message><source>komt uit een oude Word. {safe}; open het daar of in Word, kies 'Opslaan als' en dan .docx, en open dat bestand hier.</source>
    <translation>comes from an old version of Word. {safe}; open it there or in Word, choose 'Save as' and then .docx, and open that file here.</translation></message>
    <message><source>komt uit een oude Word. {safe}; open het in Word, kies 'Opslaan als' en dan .docx, en open dat bestand hier.</source>
    <translation>comes from an old version of Word. {safe}; open it in Word, choose 'Save as' and then .docx, and open that file here.</translation></message>
    <message><source>komt uit een oude Word. {safe}; open het in Word, kies 'Opslaan als' en dan .dotx, en kies dat bestand.</source>
    <translation>comes from an old version of Word. {safe}; open it in Word, choose 'Save as' and then .dotx, and choose that file.</translation></message>
    <message><source>kopieën op een stick of op een andere computer</source>
    <translation>copies on a USB stick or on another computer</translation></message>
    <message><source>korte omschrijving</source>
    <translation>short description</translation></message>
    <message><source>korte omschrijving op één pagina</source>
    <translation>short description on one page</translation></message>
    <message><source>leerinzicht</source>
    <translation>lesson</translation></message>
    <message><source>ligt in de prullenbak</source>
    <translation>is in the bin</translation></message>
    <message><source>maal</source>
    <translation>meal</translation></message>
    <message><source>maandag</source>
    <translation>Monday</translation></message>
    <message><source>maanden</source>
    <translation>months</translation></message>
    <message><source>maart</source>
    <translation>March</translation></message>
    <message><source>mag geciteerd worden</source>
    <translation>may be quoted</translation></message>
    <message><source>mail</source>
    <translation>mail</translation></message>
    <message><source>mails die al verstuurd zijn</source>
    <translation>emails that have already been sent</translation></message>
    <message><source>marks</source>
    <translation>marks</translation></message>
    <message><source>mastersthesis</source>
    <translation>mastersthesis</translation></message>
    <message><source>mee bezig</source>
    <translation>in progress</translation></message>
    <message><source>meer dan {MAX_MINUTES} minuten past niet in een dag</source>
    <translation>more than {MAX_MINUTES} minutes don't fit in a day</translation></message>
    <message><source>mei</source>
    <translation>May</translation></message>
    <message><source>met of zonder naam</source>
    <translation>with or without a name</translation></message>
    <message><source>minuten</source>
    <translation>minutes</translation></message>
    <message><source>minuten kunnen niet onder nul zijn</source>
    <translation>minutes can't be below zero</translation></message>
    <message><source>minutes</source>
    <translation>minutes</translation></message>
    <message><source>misc</source>
    <translation>misc</translation></message>
    <message><source>moment</source>
    <translation>moment</translation></message>
    <message><source>moment in een verhaal</source>
    <translation>moment in a story</translation></message>
    <message><source>moment {moment} bestaat niet; dit verloop heeft {pieces}</source>
    <translation>moment {moment} does not exist; this course has {pieces}</translation></message>
    <message><source>more</source>
    <translation>more</translation></message>
    <message><source>mrt</source>
    <translation>Mar</translation></message>
    <message><source>na te vragen</source>
    <translation>to ask later</translation></message>
    <message><source>naam</source>
    <translation>name</translation></message>
    <message><source>naam moet</source>
    <translation>name must be</translation></message>
    <message><source>nagekeken plaats</source>
    <translation>checked place</translation></message>
    <message><source>name</source>
    <translation>name</translation></message>
    <message><source>namen op deze dag</source>
    <translation>names on this day</translation></message>
    <message><source>nee</source>
    <translation>no</translation></message>
    <message><source>negen</source>
    <translation>nine</translation></message>
    <message><source>niet nodig in de tekst</source>
    <translation>not needed in the text</translation></message>
    <message><source>niet op het scherm</source>
    <translation>not on the screen</translation></message>
    <message><source>niets (null)</source>
    <translation>nothing (null)</translation></message>
    <message><source>nieuw</source>
    <translation>new</translation></message>
    <message><source>nieuwe opmerking</source>
    <translation>new comment</translation></message>
    <message><source>niveau</source>
    <translation>level</translation></message>
    <message><source>nl</source>
    <translation>nl</translation></message>
    <message><source>nog niet af</source>
    <translation>not finished yet</translation></message>
    <message><source>nog {counted}</source>
    <translation>{counted} more</translation></message>
    <message><source>note</source>
    <translation>note</translation></message>
    <message><source>november</source>
    <translation>November</translation></message>
    <message><source>nu</source>
    <translation>now</translation></message>
    <message><source>nul</source>
    <translation>zero</translation></message>
    <message><source>of de groep akkoord is</source>
    <translation>whether the group agrees</translation></message>
    <message><source>oktober</source>
    <translation>October</translation></message>
    <message><source>onderbouwt</source>
    <translation>supports</translation></message>
    <message><source>onderdeel</source>
    <translation>section</translation></message>
    <message><source>one publishing at a time</source>
    <translation>one publishing at a time</translation></message>
    <message><source>ongewenst</source>
    <translation>not wanted</translation></message>
    <message><source>online</source>
    <translation>online</translation></message>
    <message><source>ons antwoord</source>
    <translation>our reply</translation></message>
    <message><source>ontbreekt</source>
    <translation>is missing</translation></message>
    <message><source>ontbreken</source>
    <translation>are missing</translation></message>
    <message><source>ontwerp</source>
    <translation>draft</translation></message>
    <message><source>op de parkeerplaats</source>
    <translation>in the parking lot</translation></message>
    <message><source>open</source>
    <translation>open</translation></message>
    <message><source>open het daar of in Word, kies 'Opslaan als' en dan .docx, en lees dat in.</source>
    <translation>open it there or in Word, choose 'Save as' and then .docx, and import that.</translation></message>
    <message><source>open het daar of in Word, kies 'Opslaan als' en dan .docx, en open dat bestand hier.</source>
    <translation>open it there or in Word, choose 'Save as' and then .docx, and open that file here.</translation></message>
    <message><source>open het in Word, kies 'Opslaan als' en dan .docx, en open dat bestand hier.</source>
    <translation>open it in Word, choose 'Save as' and then .docx, and open that file here.</translation></message>
    <message><source>open het in Word, kies 'Opslaan als' en dan .dotx, en kies dat bestand.</source>
    <translation>open it in Word, choose 'Save as' and then .dotx, and choose that file.</translation></message>
    <message><source>opmerking</source>
    <translation>comment</translation></message>
    <message><source>opmerking heeft</source>
    <translation>comment has</translation></message>
    <message><source>opmerking staat</source>
    <translation>comment is</translation></message>
    <message><source>organisatie</source>
    <translation>organisation</translation></message>
    <message><source>organisaties</source>
    <translation>organisations</translation></message>
    <message><source>organisation</source>
    <translation>organisation</translation></message>
    <message><source>organisations</source>
    <translation>organisations</translation></message>
    <message><source>origin</source>
    <translation>origin</translation></message>
    <message><source>oude versies in een map in de cloud</source>
    <translation>old versions in a folder in the cloud</translation></message>
    <message><source>pages</source>
    <translation>pages</translation></message>
    <message><source>partners</source>
    <translation>partners</translation></message>
    <message><source>pauze of niet</source>
    <translation>break or not</translation></message>
    <message><source>penhouder</source>
    <translation>scribe</translation></message>
    <message><source>person</source>
    <translation>person</translation></message>
    <message><source>phone</source>
    <translation>phone</translation></message>
    <message><source>plaats</source>
    <translation>place</translation></message>
    <message><source>plaats op de muur, van boven</source>
    <translation>place on the wall, from the top</translation></message>
    <message><source>plaats op de muur, van links</source>
    <translation>place on the wall, from the left</translation></message>
    <message><source>plaats op een dag</source>
    <translation>place on a day</translation></message>
    <message><source>place</source>
    <translation>place</translation></message>
    <message><source>placed</source>
    <translation>placed</translation></message>
    <message><source>places</source>
    <translation>places</translation></message>
    <message><source>post-it</source>
    <translation>sticky note</translation></message>
    <message><source>post-it onder het profiel</source>
    <translation>sticky note under the profile</translation></message>
    <message><source>praktijkervaring</source>
    <translation>practice experience</translation></message>
    <message><source>praktische wijsheid</source>
    <translation>practical wisdom</translation></message>
    <message><source>publisher</source>
    <translation>publisher</translation></message>
    <message><source>reason</source>
    <translation>reason</translation></message>
    <message><source>remark</source>
    <translation>remark</translation></message>
    <message><source>replace</source>
    <translation>replace</translation></message>
    <message><source>resolved</source>
    <translation>resolved</translation></message>
    <message><source>rij</source>
    <translation>row</translation></message>
    <message><source>role</source>
    <translation>role</translation></message>
    <message><source>ruw of klaar</source>
    <translation>rough or ready</translation></message>
    <message><source>schakel van de keten</source>
    <translation>link of the chain</translation></message>
    <message><source>score</source>
    <translation>score</translation></message>
    <message><source>sections</source>
    <translation>sections</translation></message>
    <message><source>september</source>
    <translation>September</translation></message>
    <message><source>series</source>
    <translation>series</translation></message>
    <message><source>settled</source>
    <translation>settled</translation></message>
    <message><source>sleutel</source>
    <translation>key</translation></message>
    <message><source>soort</source>
    <translation>kind</translation></message>
    <message><source>soort bestand</source>
    <translation>kind of file</translation></message>
    <message><source>soort kennis</source>
    <translation>kind of knowledge</translation></message>
    <message><source>staan</source>
    <translation>are</translation></message>
    <message><source>staat</source>
    <translation>is</translation></message>
    <message><source>staat bij de antwoorden</source>
    <translation>is among the answers</translation></message>
    <message><source>staat op de parkeerplaats: we weten niet bij welke vraag het hoort.</source>
    <translation>is in the parking lot: we don't know to which question it belongs.</translation></message>
    <message><source>stap naar publicatie</source>
    <translation>step to publication</translation></message>
    <message><source>stapel kaarten</source>
    <translation>deck of cards</translation></message>
    <message><source>starts</source>
    <translation>starts</translation></message>
    <message><source>stelling</source>
    <translation>statement</translation></message>
    <message><source>step</source>
    <translation>step</translation></message>
    <message><source>stipje</source>
    <translation>dot</translation></message>
    <message><source>stond er al.</source>
    <translation>was there already.</translation></message>
    <message><source>stukje</source>
    <translation>bit</translation></message>
    <message><source>subgroup</source>
    <translation>subgroup</translation></message>
    <message><source>submitter</source>
    <translation>submitter</translation></message>
    <message><source>supports</source>
    <translation>supports</translation></message>
    <message><source>tafel</source>
    <translation>table</translation></message>
    <message><source>techreport</source>
    <translation>techreport</translation></message>
    <message><source>tegenspraak</source>
    <translation>contradiction</translation></message>
    <message><source>tekst</source>
    <translation>text</translation></message>
    <message><source>tekst die zo begint, hoort tussen aanhalingstekens</source>
    <translation>text that begins like this belongs between quotation marks</translation></message>
    <message><source>teruggekomen Word-bestand</source>
    <translation>returned Word file</translation></message>
    <message><source>terzijde</source>
    <translation>set aside</translation></message>
    <message><source>terzijde gelegd</source>
    <translation>set aside</translation></message>
    <message><source>text</source>
    <translation>text</translation></message>
    <message><source>thema’s</source>
    <translation>themes</translation></message>
    <message><source>tien</source>
    <translation>ten</translation></message>
    <message><source>titel</source>
    <translation>title</translation></message>
    <message><source>titel en indiener</source>
    <translation>title and submitter</translation></message>
    <message><source>titels van niveau 1</source>
    <translation>headings of level 1</translation></message>
    <message><source>titels van niveau 2</source>
    <translation>headings of level 2</translation></message>
    <message><source>titels van niveau 3</source>
    <translation>headings of level 3</translation></message>
    <message><source>title</source>
    <translation>title</translation></message>
    <message><source>true of false</source>
    <translation>true or false</translation></message>
    <message><source>twaalf</source>
    <translation>twelve</translation></message>
    <message><source>twee</source>
    <translation>two</translation></message>
    <message><source>twee antwoorden spreken elkaar tegen</source>
    <translation>two answers contradict each other</translation></message>
    <message><source>uitgangspunt</source>
    <translation>principle</translation></message>
    <message><source>uitleg</source>
    <translation>explanation</translation></message>
    <message><source>uitleg heeft hoogstens {MAX_HELP_LINES} regels van hoogstens {MAX_HELP_LINE} tekens</source>
    <translation>an explanation has at most {MAX_HELP_LINES} lines of at most {MAX_HELP_LINE} characters</translation></message>
    <message><source>uitvoer</source>
    <translation>export</translation></message>
    <message><source>url</source>
    <translation>url</translation></message>
    <message><source>vak</source>
    <translation>box</translation></message>
    <message><source>van hoogstens {number}</source>
    <translation>of at most {number}</translation></message>
    <message><source>van hoogstens {number} tekens</source>
    <translation>of at most {number} characters</translation></message>
    <message><source>van minstens {number}</source>
    <translation>of at least {number}</translation></message>
    <message><source>van minstens {number} tekens</source>
    <translation>of at least {number} characters</translation></message>
    <message><source>van welke versie</source>
    <translation>of which version</translation></message>
    <message><source>van wie</source>
    <translation>whose</translation></message>
    <message><source>van {name}</source>
    <translation>from {name}</translation></message>
    <message><source>vastgelopen</source>
    <translation>got stuck</translation></message>
    <message><source>verband in de keten</source>
    <translation>connection in the chain</translation></message>
    <message><source>verschil tussen organisaties</source>
    <translation>difference between organisations</translation></message>
    <message><source>versie</source>
    <translation>version</translation></message>
    <message><source>verwacht</source>
    <translation>expected</translation></message>
    <message><source>verwijzing</source>
    <translation>reference</translation></message>
    <message><source>verwijzing gaat</source>
    <translation>reference goes</translation></message>
    <message><source>vier</source>
    <translation>four</translation></message>
    <message><source>vijf</source>
    <translation>five</translation></message>
    <message><source>volgens de regel </source>
    <translation>by the rule </translation></message>
    <message><source>volume</source>
    <translation>volume</translation></message>
    <message><source>voorgelezen tekst</source>
    <translation>text read out</translation></message>
    <message><source>vraag heeft</source>
    <translation>question has</translation></message>
    <message><source>vrijdag</source>
    <translation>Friday</translation></message>
    <message><source>waar het bij hoort</source>
    <translation>where it belongs</translation></message>
    <message><source>waar het vandaan komt</source>
    <translation>where it comes from</translation></message>
    <message><source>waar we heen willen</source>
    <translation>where we want to go</translation></message>
    <message><source>waarom</source>
    <translation>why</translation></message>
    <message><source>wanneer</source>
    <translation>when</translation></message>
    <message><source>wat</source>
    <translation>what</translation></message>
    <message><source>wat al geprint of gepubliceerd is</source>
    <translation>what has already been printed or published</translation></message>
    <message><source>wat hier staat, past niet in dit soort bestand</source>
    <translation>what is here does not belong in this kind of file</translation></message>
    <message><source>weggegooid</source>
    <translation>thrown away</translation></message>
    <message><source>weggehaald</source>
    <translation>removed</translation></message>
    <message><source>weken ertussen</source>
    <translation>weeks in between</translation></message>
    <message><source>wel of niet</source>
    <translation>yes or no</translation></message>
    <message><source>what</source>
    <translation>what</translation></message>
    <message><source>when</source>
    <translation>when</translation></message>
    <message><source>who</source>
    <translation>who</translation></message>
    <message><source>wie aan de beurt is</source>
    <translation>whose turn it is</translation></message>
    <message><source>wie kiest, telt minstens één keer</source>
    <translation>whoever chooses counts at least once</translation></message>
    <message><source>wie stemt, geeft minstens één stem</source>
    <translation>whoever votes gives at least one vote</translation></message>
    <message><source>wie ziet het zo</source>
    <translation>who sees it this way</translation></message>
    <message><source>woensdag</source>
    <translation>Wednesday</translation></message>
    <message><source>woord in de woordenlijst</source>
    <translation>word in the word list</translation></message>
    <message><source>woorden</source>
    <translation>words</translation></message>
    <message><source>word</source>
    <translation>word</translation></message>
    <message><source>words</source>
    <translation>words</translation></message>
    <message><source>yields</source>
    <translation>yields</translation></message>
    <message><source>zaterdag</source>
    <translation>Saturday</translation></message>
    <message><source>zes</source>
    <translation>six</translation></message>
    <message><source>zet erbij van welk draaiboek deze onderdelen zijn (guide)</source>
    <translation>say of which guide these sections are (guide)</translation></message>
    <message><source>zeven</source>
    <translation>seven</translation></message>
    <message><source>zondag</source>
    <translation>Sunday</translation></message>
    <message><source>zonder auteur</source>
    <translation>without an author</translation></message>
    <message><source>zonder naam</source>
    <translation>no name</translation></message>
    <message><source>{alone_at_start} nog geen plaats.</source>
    <translation>{alone_at_start} no place yet.</translation></message>
    <message><source>{counted} naar een bron die er niet is</source>
    <translation>{counted} to a source that does not exist</translation></message>
    <message><source>{counted} nog geen tekst</source>
    <translation>{counted} no text yet</translation></message>
    <message><source>{counted} nog na te vragen</source>
    <translation>{counted} still to be asked about</translation></message>
    <message><source>{counted} nog open</source>
    <translation>{counted} still open</translation></message>
    <message><source>{counted} onherkenbaar in het ruwe materiaal</source>
    <translation>{counted} made unrecognisable in the raw material</translation></message>
    <message><source>{counted} spreken twee antwoorden elkaar tegen</source>
    <translation>{counted}, two answers contradict each other</translation></message>
    <message><source>{counted} van {of_whom} {stands} in {where}</source>
    <translation>{counted} of {of_whom} {stands} in {where}</translation></message>
    <message><source>{counted} zonder tekst, weggelaten.</source>
    <translation>{counted} without text left out.</translation></message>
    <message><source>{counted}: dit is hetzelfde</source>
    <translation>{counted}: the same thing</translation></message>
    <message><source>{count} woorden: maak er twee zinnen van.</source>
    <translation>{count} words: make it two sentences.</translation></message>
    <message><source>{duration_words} te lang: de dag moet klaar zijn om {time_words}.</source>
    <translation>{duration_words} too long: the day must be finished by {time_words}.</translation></message>
    <message><source>{in_digits} had je al, met iets nieuws erbij.</source>
    <translation>{in_digits} you already had, with something new added.</translation></message>
    <message><source>{in_digits} had je al.</source>
    <translation>{in_digits} you already had.</translation></message>
    <message><source>{in_digits} nog geen plaats: {where}.</source>
    <translation>{in_digits} no place yet: {where}.</translation></message>
    <message><source>{listed}, bij {listed2}.</source>
    <translation>{listed}, in {listed2}.</translation></message>
    <message><source>{listed}, in {counted} bij {listed2}.</source>
    <translation>{listed}, in {counted} in {listed2}.</translation></message>
    <message><source>{name} zonder naam</source>
    <translation>{name} without a name</translation></message>
    <message><source>{number_word} mensen zonder naam</source>
    <translation>{number_word} people without a name</translation></message>
    <message><source>{rest} min</source>
    <translation>{rest} min</translation></message>
    <message><source>{short} bij {at}</source>
    <translation>{short} in {at}</translation></message>
    <message><source>{thing} met de naam “{shown}” bestaat niet</source>
    <translation>{thing} called “{shown}” does not exist</translation></message>
    <message><source>{title} – eigen versie</source>
    <translation>{title} – own version</translation></message>
    <message><source>{title} – eigen versie {number}</source>
    <translation>{title} – own version {number}</translation></message>
    <message><source>{title}: '{label}' is nog leeg.</source>
    <translation>{title}: '{label}' is still empty.</translation></message>
    <message><source>{what}, en niet “{shown}”</source>
    <translation>{what}, not “{shown}”</translation></message>
    <message><source>{words} en {words2}</source>
    <translation>{words} and {words2}</translation></message>
    <message><source>{words} in cluster</source>
    <translation>{words} in cluster</translation></message>
    <message><source>{words} los gehangen</source>
    <translation>{words} taken out of their cluster</translation></message>
    <message><source>{wrong} Er is niets gemaakt.</source>
    <translation>{wrong} Nothing was made.</translation></message>
    <message><source>één</source>
    <translation>one</translation></message>
    <message><source>‘ingediend’ is geen fase van een vraag; gebruik goed-beschreven</source>
    <translation>‘ingediend’ is not a phase of a question; use goed-beschreven</translation></message>
    <message><source>‘{key}’ bij {at}</source>
    <translation>‘{key}’ in {at}</translation></message>
    <message><source>‘{title}’ is te lang voor één pagina</source>
    <translation>‘{title}’ is too long for one page</translation></message>
    <message><source>“{FREE}” is de sleutel van blokken zonder vragen; kies een andere</source>
    <translation>“{FREE}” is the key of blocks without questions; choose another</translation></message>
    <message><source>“{feeds}” haalt zijn kernactiviteiten van een ander bord, “{from_board}”</source>
    <translation>“{feeds}” takes its core activities from another board, “{from_board}”</translation></message>
    <message><source>“{from_board}” geeft zijn clusters aan een ander profiel, “{feeds}”</source>
    <translation>“{from_board}” gives its clusters to another profile, “{feeds}”</translation></message>
    <message><source>“{key}” staat ook bij de gewone keuzes; het moet uniek zijn</source>
    <translation>“{key}” is also one of the ordinary choices; it must be unique</translation></message>
    <message><source>“{name}”, bij {readable}: {what}{dot}</source>
    <translation>“{name}”, at {readable}: {what}{dot}</translation></message>
    <message><source>“{name}”, regel {line}, bij {readable}: {what}{dot}</source>
    <translation>“{name}”, line {line}, at {readable}: {what}{dot}</translation></message>
    <message><source>“{name}”, regel {line}: {what}{dot}</source>
    <translation>“{name}”, line {line}: {what}{dot}</translation></message>
    <message><source>“{shown}” is geen deelnemer en geen tafel{advice}</source>
    <translation>“{shown}” is not a participant or a table{advice}</translation></message>
    <message><source>“{shown}” is geen deelnemer{advice}</source>
    <translation>“{shown}” is not a participant{advice}</translation></message>
    <message><source>“{shown}” staat hier {len} keer; het moet uniek zijn</source>
    <translation>“{shown}” is here {len} times; it must be unique</translation></message>
</context>
<context>
    <name>Beside</name>
    <message><source>was: {status}</source>
    <translation>was: {status}</translation></message>
</context>
<context>
    <name>BesideWords</name>
    <message><source>Alle toetsen. Die van waar je nu bent, staan bovenaan.</source>
    <translation>All keys, with those of where you are at the top.</translation></message>
    <message><source>De pagina's, of de plaatsen waar je woorden staan.</source>
    <translation>The pages, or the places where your words occur.</translation></message>
    <message><source>De pagina. Met de pijlen lees je verder; een link brengt je naar een andere pagina.</source>
    <translation>The page. The arrow keys read on; a link takes you to another page.</translation></message>
    <message><source>De taal van knoppen en uitleg. Vragen, antwoorden en documenten blijven in hun eigen taal.</source>
    <translation>The language of buttons and explanations. Questions, answers and documents stay in their own language.</translation></message>
    <message><source>Donkere letters op licht lees je best in een lichte zaal, lichte op donker in een donkere.</source>
    <translation>Dark letters on a light background read best in a light room, light ones on dark in a dark room.</translation></message>
    <message><source>Drie korte stappen op je eigen scherm, voor wie begint. Je kan altijd stoppen.</source>
    <translation>Three short steps on your own screen, for beginners. You can stop at any time.</translation></message>
    <message><source>Een hulp bij het schrijven. Er wordt nooit vanzelf iets verbeterd.</source>
    <translation>Help while you write. Nothing is ever corrected automatically.</translation></message>
    <message><source>Eén blad met wat iemand in die rol op de dag zelf nodig heeft.</source>
    <translation>One sheet with what someone in that role needs on the day itself.</translation></message>
    <message><source>Haalt het gekozen woord weg. Het krijgt daarna weer een golfje.</source>
    <translation>Removes the chosen word. After that it gets a wavy line again.</translation></message>
    <message><source>Kies een map op deze computer. We kijken meteen na of erin geschreven kan worden.</source>
    <translation>Choose a folder on this computer. We check at once whether it can be written in.</translation></message>
    <message><source>Klik daarna op een knop of een veld in het venster. Je leest dan waarvoor het dient.</source>
    <translation>Then click a button or a field in the window to read what it is for.</translation></message>
    <message><source>Licht, donker, of met hoog contrast als je minder goed ziet. De zaal heeft haar eigen kleuren.</source>
    <translation>Light, dark, or high contrast if you see less well. The room has its own colours.</translation></message>
    <message><source>Maakt alles in je eigen venster groter. Het telt de volgende keer dat je Praktijkdag opent.</source>
    <translation>Makes everything in your own window larger, from the next time you open Praktijkdag.</translation></message>
    <message><source>Maakt een blad met alle toetsen, om naast je computer te leggen.</source>
    <translation>Makes a sheet with all keys, to keep beside your computer.</translation></message>
    <message><source>Opent de hulp bij de plaats waar je bent. Met Ctrl+Shift+F1 lees je waarvoor een keuze hier dient.</source>
    <translation>Opens the help for where you are. Ctrl+Shift+F1 tells you what a choice here is for.</translation></message>
    <message><source>Opent de pagina met hulp bij de plaats waar je bent.</source>
    <translation>Opens the help page for where you are.</translation></message>
    <message><source>Sluit Praktijkdag en opent het meteen weer in die taal, met je bestand.</source>
    <translation>Closes Praktijkdag and opens it again at once in that language, with your file.</translation></message>
    <message><source>Sluit Praktijkdag en opent het meteen weer, met je bestand. Er gaat niets verloren.</source>
    <translation>Closes Praktijkdag and opens it again at once, with your file. Nothing is lost.</translation></message>
    <message><source>Toont alle toetsen in een eigen venster, om in te zoeken of af te drukken.</source>
    <translation>Shows all keys in a separate window, to search or to print.</translation></message>
    <message><source>Toont alle toetsen, met die van waar je bent bovenaan.</source>
    <translation>Shows all keys, with those of where you are at the top.</translation></message>
    <message><source>Typ een toets of wat je wil doen, zoals F9 of ‘ongedaan’.</source>
    <translation>Type a key or what you want to do, such as F9 or ‘undo’.</translation></message>
    <message><source>Voor wie last heeft van beelden die bewegen. Alles verschijnt dan in één keer.</source>
    <translation>For people who are bothered by moving pictures. Everything then appears at once.</translation></message>
    <message><source>Waar het beeld voor de zaal komt, telkens als je de beamer aanzet.</source>
    <translation>Where the picture for the room appears, each time you turn the projector on.</translation></message>
    <message><source>Wat er hoogstens bij een antwoord staat in praktijken die je nog maakt. Per dag kan je het anders kiezen.</source>
    <translation>The most that is shown with an answer in new practices. You can choose differently for each day.</translation></message>
    <message><source>Woorden die in deze praktijk juist zijn, zoals namen en vaktermen.</source>
    <translation>Words that are correct in this practice, such as names and terms.</translation></message>
    <message><source>Zet het terug zoals het was toen je begon. Bestanden die er al staan, blijven waar ze zijn.</source>
    <translation>Restores the original setting. Files that are already there stay where they are.</translation></message>
    <message><source>Zo leer je de toetsen terwijl je werkt. Ken je ze, dan kan je ze hier verbergen.</source>
    <translation>This is how you learn the keys while you work. Once you know them, you can hide them here.</translation></message>
    <message><source>Zoekt in alle pagina's tegelijk. Enter opent wat eerst gevonden is.</source>
    <translation>Searches all pages at once. Enter opens what was found first.</translation></message>
</context>
<context>
    <name>BlockPanel</name>
    <message><source>Dit is een pauze</source>
    <translation>This is a break</translation></message>
    <message><source>Een blok vraagt minstens één onderdeel. Kies 'Niets' als het een vrij blok is.</source>
    <translation>A block needs at least one section. Choose 'Nothing' if it is a free block.</translation></message>
    <message><source>Kies een blok in de agenda.</source>
    <translation>Choose a block in the agenda.</translation></message>
    <message><source>Korte naam</source>
    <translation>Short name</translation></message>
    <message><source>Niets: een vrij blok</source>
    <translation>Nothing: a free block</translation></message>
    <message><source>Onderdelen</source>
    <translation>Sections</translation></message>
    <message><source>Vragen</source>
    <translation>Questions</translation></message>
</context>
<context>
    <name>BlocksPanel</name>
    <message><source>Maak er afspraken van</source>
    <translation>Turn them into agreements</translation></message>
    <message><source>Zo staat het</source>
    <translation>How things stand</translation></message>
    <message><source>{number} keer nee.</source>
    <translation>{number} × no.</translation></message>
</context>
<context>
    <name>Board</name>
    <message><source>Iedereen samen</source>
    <translation>All together</translation></message>
    <message><source>Niemand</source>
    <translation>Nobody</translation></message>
    <message><source>Nog los</source>
    <translation>Still loose</translation></message>
    <message><source>dichtgeklapt</source>
    <translation>folded</translation></message>
    <message><source>eigen aan deze praktijk</source>
    <translation>specific to this practice</translation></message>
    <message><source>lees verder</source>
    <translation>read on</translation></message>
    <message><source>niet op het scherm</source>
    <translation>not on the screen</translation></message>
    <message><source>zonder kleur</source>
    <translation>without colour</translation></message>
</context>
<context>
    <name>BoardActs</name>
    <message><source>Cluster {number}</source>
    <translation>Cluster {number}</translation></message>
    <message><source>Die cluster is er niet meer.</source>
    <translation>That cluster is gone.</translation></message>
    <message><source>Er is geen andere cluster met nummer {number}.</source>
    <translation>There is no other cluster with number {number}.</translation></message>
    <message><source>Hier plakt geen stipje van iedereen samen. Kies onderaan van wie het is.</source>
    <translation>There is no dot from everybody together here. Choose below whose it is.</translation></message>
    <message><source>Hier plakt geen stipje van {name}.</source>
    <translation>There is no dot from {name} here.</translation></message>
    <message><source>Je kan hier alleen kijken. Er verandert niets.</source>
    <translation>You can only look here. Nothing changes.</translation></message>
    <message><source>Kies eerst de post-its die apart komen.</source>
    <translation>First choose the sticky notes to split off.</translation></message>
    <message><source>Kies eerst waar het stipje op komt.</source>
    <translation>First choose where the dot goes.</translation></message>
    <message><source>Kies twee clusters om samen te voegen.</source>
    <translation>Choose two clusters to merge.</translation></message>
</context>
<context>
    <name>BoardKeys</name>
    <message><source>Er is geen cluster {number}.</source>
    <translation>There is no cluster {number}.</translation></message>
</context>
<context>
    <name>BoardScreen</name>
    <message><source>Clusteren</source>
    <translation>Clustering</translation></message>
    <message><source>Ga clusteren</source>
    <translation>Go and cluster</translation></message>
    <message><source>Ga stemmen</source>
    <translation>Go and vote</translation></message>
    <message><source>Lees voor</source>
    <translation>Read out</translation></message>
    <message><source>Naar cluster {number} …</source>
    <translation>To cluster {number} …</translation></message>
    <message><source>Schrijven</source>
    <translation>Writing</translation></message>
    <message><source>Stemmen</source>
    <translation>Voting</translation></message>
    <message><source>Toon wat binnenkomt</source>
    <translation>Show what comes in</translation></message>
    <message><source>Volgende</source>
    <translation>Next</translation></message>
    <message><source>Vorige</source>
    <translation>Previous</translation></message>
    <message><source>clusteren</source>
    <translation>clustering</translation></message>
    <message><source>schrijven</source>
    <translation>writing</translation></message>
    <message><source>stap {number} van {total}: {words}</source>
    <translation>step {number} of {total}: {words}</translation></message>
    <message><source>stemmen</source>
    <translation>voting</translation></message>
    <message><source>voorlezen</source>
    <translation>reading out</translation></message>
</context>
<context>
    <name>Boxes</name>
    <message><source>{done} van {total} beantwoord</source>
    <translation>{done} of {total} answered</translation></message>
</context>
<context>
    <name>BusyLine</name>
    <message><source>Stop</source>
    <translation>Stop</translation></message>
</context>
<context>
    <name>CardAnswer</name>
    <message><source>Iemand reageert</source>
    <translation>Somebody responds</translation></message>
    <message><source>Niet inzetten</source>
    <translation>Don't use this</translation></message>
    <message><source>Niet op het scherm</source>
    <translation>Not on the screen</translation></message>
    <message><source>Waarom?</source>
    <translation>Why?</translation></message>
    <message><source>Waarom? Typ wat je hoort.</source>
    <translation>Why? Type what you hear.</translation></message>
    <message><source>Wel inzetten</source>
    <translation>Use this</translation></message>
    <message><source>Zonder naam</source>
    <translation>No name</translation></message>
</context>
<context>
    <name>CardGrid</name>
    <message><source>Kaarten</source>
    <translation>Cards</translation></message>
    <message><source>{wel} wel, {niet} niet</source>
    <translation>{wel} yes, {niet} no</translation></message>
</context>
<context>
    <name>CardsScreen</name>
    <message><source>Begin</source>
    <translation>Begin</translation></message>
    <message><source>Hierna</source>
    <translation>Up next</translation></message>
    <message><source>Klaar</source>
    <translation>Done</translation></message>
    <message><source>Nog een ronde</source>
    <translation>Another round</translation></message>
    <message><source>Speel verder</source>
    <translation>Play on</translation></message>
    <message><source>Stop het spel</source>
    <translation>Stop the game</translation></message>
    <message><source>Volgende</source>
    <translation>Next</translation></message>
    <message><source>Volgende beurt</source>
    <translation>Next turn</translation></message>
    <message><source>Vorige</source>
    <translation>Previous</translation></message>
    <message><source>beurt {number} van {total}</source>
    <translation>turn {number} of {total}</translation></message>
    <message><source>gestopt</source>
    <translation>stopped</translation></message>
    <message><source>uitgespeeld</source>
    <translation>finished</translation></message>
</context>
<context>
    <name>CardsSide</name>
    <message><source>De casus</source>
    <translation>The case</translation></message>
    <message><source>Deze casus is weg. Het spel gaat door zonder.</source>
    <translation>This case is gone. The game goes on without it.</translation></message>
    <message><source>Jullie spelen zonder casus.</source>
    <translation>You are playing without a case.</translation></message>
    <message><source>Sla over</source>
    <translation>Skip</translation></message>
    <message><source>Toon in de zaal</source>
    <translation>Show in the room</translation></message>
    <message><source>Wie is aan de beurt</source>
    <translation>Whose turn it is</translation></message>
</context>
<context>
    <name>CaseList</name>
    <message><source>Verhalen</source>
    <translation>Stories</translation></message>
</context>
<context>
    <name>Cases</name>
    <message><source>Verhaal {number}</source>
    <translation>Story {number}</translation></message>
    <message><source>bij {moment}</source>
    <translation>at {moment}</translation></message>
    <message><source>moment {number}</source>
    <translation>moment {number}</translation></message>
</context>
<context>
    <name>CatchUp</name>
    <message><source>Doe dit</source>
    <translation>Use this</translation></message>
    <message><source>Einde dan rond {end}.</source>
    <translation>The end is then about {end}.</translation></message>
    <message><source>Er komt geen blok meer dat je kan inkorten. Het einde blijft {end}.</source>
    <translation>There is no block left that you can shorten. The end is still {end}.</translation></message>
    <message><source>Je wint {won}, {short} blijft over. Einde dan rond {end}.</source>
    <translation>You gain {won}; {short} remains. The end is then about {end}.</translation></message>
    <message><source>Sluit</source>
    <translation>Close</translation></message>
    <message><source>Spatie: wel of niet · + en −: minuten</source>
    <translation>Space: yes or no · + and −: minutes</translation></message>
    <message><source>Zo win je niets. Het einde blijft {end}.</source>
    <translation>This gains nothing. The end is still {end}.</translation></message>
</context>
<context>
    <name>CatchUpList</name>
    <message><source>Blokken om in te korten</source>
    <translation>Blocks to shorten</translation></message>
</context>
<context>
    <name>CellDelegate</name>
    <message><source>Open vraag</source>
    <translation>Open question</translation></message>
    <message><source>eigen aan deze praktijk</source>
    <translation>specific to this practice</translation></message>
</context>
<context>
    <name>Centre</name>
    <message><source>Dit is de laatste stap.</source>
    <translation>This is the last step.</translation></message>
    <message><source>Hier staat nog geen tekst om voor te lezen. Schrijf die eerst bij Uitwerken.</source>
    <translation>There is no text here to read out yet. Write it first, in Write up.</translation></message>
    <message><source>Je kijkt alleen: dit bestand is alleen-lezen geopend. Wijzigen kan hier niet.</source>
    <translation>You can only look: this file was opened read-only. You can't change anything here.</translation></message>
    <message><source>Straks</source>
    <translation>Coming up</translation></message>
    <message><source>Straks: {section}</source>
    <translation>Coming up: {section}</translation></message>
    <message><source>Volgende</source>
    <translation>Next</translation></message>
    <message><source>Volgende vraag</source>
    <translation>Next question</translation></message>
    <message><source>Vorige</source>
    <translation>Previous</translation></message>
    <message><source>Wat de dag opleverde (Ctrl+E)</source>
    <translation>What came out of the day (Ctrl+E)</translation></message>
</context>
<context>
    <name>ChainColumn</name>
    <message><source>Nieuw bij {part}</source>
    <translation>New in {part}</translation></message>
    <message><source>Typ en druk Enter</source>
    <translation>Type and press Enter</translation></message>
    <message><source>Uit de teksten</source>
    <translation>From the texts</translation></message>
</context>
<context>
    <name>ChainSheet</name>
    <message><source> en geen </source>
    <translation> and no </translation></message>
    <message><source>Duid ernaast aan wat bij ‘{text}’ hoort: spatie of klik. Esc laat los.</source>
    <translation>Mark what belongs to ‘{text}’ in the next column: space or click. Esc lets go.</translation></message>
    <message><source>Kies een blok met Enter of een klik, en duid ernaast aan wat erbij hoort.</source>
    <translation>Choose a block with Enter or a click, and mark what belongs to it in the next column.</translation></message>
    <message><source>Niets hangt los: de ketting klopt.</source>
    <translation>Nothing is loose: the chain is complete.</translation></message>
    <message><source>Vraag aan de groep</source>
    <translation>Ask the group</translation></message>
    <message><source>Zet in elke kolom wat jullie daar zeggen. Kies dan een blok met Enter.</source>
    <translation>Put what you say in each column. Then choose a block with Enter.</translation></message>
    <message><source>nog geen {parts}</source>
    <translation>no {parts} yet</translation></message>
</context>
<context>
    <name>CheatSheets</name>
    <message><source>Aan het einde</source>
    <translation>At the end</translation></message>
    <message><source>Agenda, mensen en tafels staan klaar bij Voorbereiden.</source>
    <translation>The agenda, people and tables are ready in Prepare.</translation></message>
    <message><source>Alle toetsen: druk {key} in Praktijkdag en typ een toets of een woord.</source>
    <translation>All keys: press {key} in Praktijkdag and type a key or a word.</translation></message>
    <message><source>Antwoorden typen</source>
    <translation>Typing answers</translation></message>
    <message><source>Bewaren en terugnemen</source>
    <translation>Saving and undoing</translation></message>
    <message><source>De beamer hangt aan de laptop. Bij 'Zaal en beamer' is hij gekozen.</source>
    <translation>The projector is connected to the laptop. It is chosen in 'Room and projector'.</translation></message>
    <message><source>De beamer valt weg</source>
    <translation>The projector drops out</translation></message>
    <message><source>De dag leiden</source>
    <translation>Leading the day</translation></message>
    <message><source>De laptop krijgt stroom; zijn meldingen staan uit.</source>
    <translation>The laptop is plugged in; its notifications are off.</translation></message>
    <message><source>De mensen weten wat er met hun woorden gebeurt.</source>
    <translation>The people know what happens to their words.</translation></message>
    <message><source>De parkeerplaats is overlopen.</source>
    <translation>You have been through the parking lot.</translation></message>
    <message><source>De penhouder weet wie van jullie twee de zaal stuurt.</source>
    <translation>The scribe knows which of the two of you runs the room screen.</translation></message>
    <message><source>Een klikker gaat naar de volgende en de vorige vraag, en maakt de zaal zwart. De cursor van de penhouder blijft staan.</source>
    <translation>A clicker goes to the next and the previous question, and makes the room black. The scribe's cursor stays where it is.</translation></message>
    <message><source>Een knop om te bewaren is er niet: wat je typt, staat binnen een seconde op deze computer. Je leest het bij 'Bewaard'.</source>
    <translation>There is no save button: what you type is on this computer within a second. You can see it at 'Saved'.</translation></message>
    <message><source>Elke afspraak heeft een wie en een wanneer.</source>
    <translation>Each agreement has a who and a when.</translation></message>
    <message><source>Geef elke laptop een eigen kopie van het bestand, en typ daarin.</source>
    <translation>Give each laptop its own copy of the file, and type in that.</translation></message>
    <message><source>Het proefbeeld is achteraan te lezen.</source>
    <translation>The test picture can be read at the back.</translation></message>
    <message><source>In de lijst met antwoorden</source>
    <translation>In the list of answers</translation></message>
    <message><source>Is de stick of de map weg? Typ gewoon verder; het bestand volgt later.</source>
    <translation>Is the USB stick or the folder gone? Just keep typing; the file follows later.</translation></message>
    <message><source>Jij leidt het gesprek, de penhouder typt, de zaal leest mee.</source>
    <translation>You lead the conversation, the scribe types and the room reads along.</translation></message>
    <message><source>Kabel er weer in? Klik rechts op 'Toon de zaal daar'. Tot dan blijft het zwart.</source>
    <translation>Is the cable back in? Click 'Show the room there' on the right. Until then it stays black.</translation></message>
    <message><source>Loopt het uit? De knop 'Haal … minuten in', links, stelt voor wat korter kan.</source>
    <translation>Running late? The button 'Catch up … minutes', on the left, suggests what can be shorter.</translation></message>
    <message><source>Mag de zaal iets niet lezen? Vink 'Niet op het scherm' aan.</source>
    <translation>Something the room shouldn't read? Tick 'Not on the screen'.</translation></message>
    <message><source>Na de dag: schrijven</source>
    <translation>After the day: writing</translation></message>
    <message><source>Notities</source>
    <translation>Notes</translation></message>
    <message><source>Post-its</source>
    <translation>Sticky notes</translation></message>
    <message><source>Rustig: de zaal ziet zwart of niets, en wat getypt is, is bewaard.</source>
    <translation>Stay calm: the room sees black or nothing, and what was typed is saved.</translation></message>
    <message><source>Spiekbrief begeleider.pdf</source>
    <translation>Cheat sheet facilitator.pdf</translation></message>
    <message><source>Spiekbrief penhouder.pdf</source>
    <translation>Cheat sheet scribe.pdf</translation></message>
    <message><source>Spiekbrief voor de begeleider</source>
    <translation>Cheat sheet for the facilitator</translation></message>
    <message><source>Spiekbrief voor de penhouder</source>
    <translation>Cheat sheet for the scribe</translation></message>
    <message><source>Staat je eigen werk op de muur? Laat de beamer het scherm uitbreiden, niet herhalen. Hoe dat moet, staat rechts in Sessie.</source>
    <translation>Is your own work on the wall? Let the projector extend the screen, not duplicate it. How to do that is on the right in Session.</translation></message>
    <message><source>Twee laptops</source>
    <translation>Two laptops</translation></message>
    <message><source>Typ je net een antwoord? Druk de letter dan samen met {key}.</source>
    <translation>Are you typing an answer? Then press the letter together with {key}.</translation></message>
    <message><source>Typ wat je hoort, in de woorden van wie het zegt. Mooi schrijven komt later.</source>
    <translation>Type what you hear, in the speaker's own words. Polishing comes later.</translation></message>
    <message><source>Uitwerken · Indienen</source>
    <translation>Write up · Submit</translation></message>
    <message><source>Vooraf</source>
    <translation>Beforehand</translation></message>
    <message><source>Wat de zaal ziet</source>
    <translation>What the room sees</translation></message>
    <message><source>allebei gewijzigd: kiest dat antwoord · alle</source>
    <translation>both changed: chooses that answer · all of them</translation></message>
    <message><source>bewaart het dagverslag als Word of PDF</source>
    <translation>saves the report of the day as Word or PDF</translation></message>
    <message><source>bij Indienen: het document, in Word of PDF</source>
    <translation>in Submit: the document, in Word or PDF</translation></message>
    <message><source>deze twee spreken elkaar tegen</source>
    <translation>these two contradict each other</translation></message>
    <message><source>deze zin steunt op dat antwoord</source>
    <translation>this sentence rests on that answer</translation></message>
    <message><source>dit kwam met de mail of op papier</source>
    <translation>this came by email or on paper</translation></message>
    <message><source>doet het toch weer</source>
    <translation>redoes it</translation></message>
    <message><source>geen beamer: de zaal over dit venster, en terug</source>
    <translation>no projector: the room over this window, and back</translation></message>
    <message><source>gooit weg; het kan terug</source>
    <translation>deletes; it can be restored</translation></message>
    <message><source>groen ●, geel ▲, roze ■</source>
    <translation>green ●, yellow ▲, pink ■</translation></message>
    <message><source>haalt een kopie erbij; je ziet eerst wat ze brengt</source>
    <translation>merges a copy; you first see what it brings in</translation></message>
    <message><source>hangt de post-it op</source>
    <translation>hangs up the sticky note</translation></message>
    <message><source>kiest er meer</source>
    <translation>chooses more</translation></message>
    <message><source>maakt van een geplakte lijst antwoorden</source>
    <translation>turns a pasted list into answers</translation></message>
    <message><source>naar 'Wie?': een naam of een tafel; een nieuwe naam typ je gewoon</source>
    <translation>to 'Who?': a name or a table; just type a new name</translation></message>
    <message><source>naar de cluster met dat nummer</source>
    <translation>to the cluster with that number</translation></message>
    <message><source>neemt terug wat je net deed</source>
    <translation>undoes what you just did</translation></message>
    <message><source>nieuwe cluster met wat je koos</source>
    <translation>new cluster from what you chose</translation></message>
    <message><source>nl-BE</source>
    <translation>en-BE</translation></message>
    <message><source>op een blok links: vijf minuten langer · korter</source>
    <translation>on a block on the left: five minutes longer · shorter</translation></message>
    <message><source>pauze: toont tot wanneer; met {key} ga je verder</source>
    <translation>break: shows until when; with {key} you go on</translation></message>
    <message><source>ronde langs de tafels: één antwoord per tafel</source>
    <translation>round of the tables: one answer per table</translation></message>
    <message><source>springt naar een blok of een vraag</source>
    <translation>jumps to a block or a question</translation></message>
    <message><source>toont dat blad aan de zaal</source>
    <translation>shows that sheet to the room</translation></message>
    <message><source>toont de vraag en de antwoorden, zonder namen</source>
    <translation>shows the question and the answers, without names</translation></message>
    <message><source>uit een leeg veld naar de lijst</source>
    <translation>from an empty field to the list</translation></message>
    <message><source>verplaatst</source>
    <translation>moves</translation></message>
    <message><source>volgende · vorige vraag</source>
    <translation>next · previous question</translation></message>
    <message><source>wijzigt het antwoord</source>
    <translation>edits the answer</translation></message>
    <message><source>zet de beamer aan</source>
    <translation>turns the projector on</translation></message>
    <message><source>zet het antwoord in de tekst · als citaat</source>
    <translation>puts the answer into the text · as a quotation</translation></message>
</context>
<context>
    <name>CheckList</name>
    <message><source>Punten</source>
    <translation>Points</translation></message>
</context>
<context>
    <name>CheckScreen</name>
    <message><source>Uitleg</source>
    <translation>Explanation</translation></message>
    <message><source>Volgend blok</source>
    <translation>Next block</translation></message>
    <message><source>Volgende</source>
    <translation>Next</translation></message>
    <message><source>Vorige keer: {status}</source>
    <translation>Last time: {status}</translation></message>
    <message><source>volgend punt</source>
    <translation>next point</translation></message>
</context>
<context>
    <name>CheckStatus</name>
    <message><source>deels</source>
    <translation>partly</translation></message>
    <message><source>ja</source>
    <translation>yes</translation></message>
    <message><source>nee</source>
    <translation>no</translation></message>
    <message><source>nvt</source>
    <translation>n/a</translation></message>
</context>
<context>
    <name>ChoicePanel</name>
    <message><source>Beide</source>
    <translation>Both</translation></message>
    <message><source>Ctrl+Z neemt je laatste keuze terug.</source>
    <translation>Ctrl+Z undoes your last choice.</translation></message>
    <message><source>Er is niets meer te kiezen.</source>
    <translation>There is nothing left to choose.</translation></message>
    <message><source>Eén persoon</source>
    <translation>One person</translation></message>
    <message><source>Iets anders</source>
    <translation>Something else</translation></message>
    <message><source>Terug aan het werk</source>
    <translation>Back to work</translation></message>
    <message><source>Twee mensen</source>
    <translation>Two people</translation></message>
    <message><source>Twee tafels typten dezelfde naam. Is het één mens, dan staat alles bij één naam.</source>
    <translation>Two tables typed the same name. If it is one person, everything goes under one name.</translation></message>
    <message><source>Volgende</source>
    <translation>Next</translation></message>
    <message><source>Wat er te kiezen is</source>
    <translation>What there is to choose</translation></message>
    <message><source>Wat ze allebei wijzigden: {part}</source>
    <translation>What both changed: {part}</translation></message>
    <message><source>Zo wordt het</source>
    <translation>This is how it will be</translation></message>
    <message><source>twee keer dezelfde naam</source>
    <translation>the same name twice</translation></message>
    <message><source>{name} staat er twee keer</source>
    <translation>{name} is there twice</translation></message>
    <message><source>{what}, {when}. Alles van beide kanten is bewaard. Kies nu, of later.</source>
    <translation>{what}, {when}. Everything from both sides is kept. Choose now, or later.</translation></message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message><source>Besluit: {options}</source>
    <translation>Decision: {options}</translation></message>
    <message><source>Handen tellen</source>
    <translation>Counting hands</translation></message>
    <message><source>Naar het besluit</source>
    <translation>To the decision</translation></message>
    <message><source>Of past iets lichters beter?</source>
    <translation>Or does something lighter fit better?</translation></message>
    <message><source>Toon de uitslag</source>
    <translation>Show the result</translation></message>
    <message><source>Volgende</source>
    <translation>Next</translation></message>
    <message><source>Waarom beslist de groep dit?</source>
    <translation>Why does the group decide this?</translation></message>
    <message><source>Waarom past dit het best?</source>
    <translation>Why does this fit best?</translation></message>
    <message><source>Wie kiest?</source>
    <translation>Who chooses?</translation></message>
    <message><source>besluit</source>
    <translation>decision</translation></message>
    <message><source>gekozen</source>
    <translation>chosen</translation></message>
    <message><source>handen</source>
    <translation>hands</translation></message>
    <message><source>kies</source>
    <translation>choose</translation></message>
    <message><source>kiezen</source>
    <translation>choosing</translation></message>
    <message><source>uitslag</source>
    <translation>outcome</translation></message>
    <message><source>wie</source>
    <translation>who</translation></message>
</context>
<context>
    <name>ChoicesLine</name>
    <message><source>Kies nu</source>
    <translation>Choose now</translation></message>
</context>
<context>
    <name>ChosenPanel</name>
    <message><source>0 weer los · E wijzigt · W wie · H niet op het scherm</source>
    <translation>0 loose again · E edits · W who · H not on the screen</translation></message>
    <message><source>Clusters</source>
    <translation>Clusters</translation></message>
    <message><source>Ctrl K nieuwe cluster</source>
    <translation>Ctrl K new cluster</translation></message>
    <message><source>Ctrl Shift K splitst af · Del weg</source>
    <translation>Ctrl Shift K splits off · Del deletes</translation></message>
    <message><source>Ctrl met een pijl verhangt, met Shift erbij verder · G legt in rijen</source>
    <translation>Ctrl with an arrow hangs it elsewhere, with Shift further · G lays in rows</translation></message>
    <message><source>Del heft op, de post-its blijven · N post-it erbij · Shift ↑↓ kiest er meer</source>
    <translation>Del dissolves, the sticky notes stay · N new sticky note · Shift ↑↓ chooses more</translation></message>
    <message><source>Eigen aan deze praktijk</source>
    <translation>Specific to this practice</translation></message>
    <message><source>Geef een naam</source>
    <translation>Give a name</translation></message>
    <message><source>Gekozen post-it</source>
    <translation>Chosen sticky note</translation></message>
    <message><source>Home hele muur of dichtbij · D dichter · Shift D verder</source>
    <translation>Home whole wall or close up · D closer · Shift D further</translation></message>
    <message><source>Kies wiens stipjes</source>
    <translation>Choose whose dots</translation></message>
    <message><source>Naar een cluster: het nummer</source>
    <translation>To a cluster: its number</translation></message>
    <message><source>Niemand</source>
    <translation>Nobody</translation></message>
    <message><source>Nieuwe cluster</source>
    <translation>New cluster</translation></message>
    <message><source>Nieuwe cluster hiermee</source>
    <translation>New cluster from this</translation></message>
    <message><source>O leest verder · S cluster eigen aan deze praktijk · Shift ↑↓ kiest er meer</source>
    <translation>O reads on · S cluster specific to this practice · Shift ↑↓ chooses more</translation></message>
    <message><source>R kleur · Shift K soort kennis</source>
    <translation>R colour · Shift K kind of knowledge</translation></message>
    <message><source>Shift G onder elkaar · Ctrl G naast elkaar</source>
    <translation>Shift G in a column · Ctrl G side by side</translation></message>
    <message><source>Stipje erbij of eraf</source>
    <translation>Add or remove a dot</translation></message>
    <message><source>Tel de handen</source>
    <translation>Count hands</translation></message>
    <message><source>Toon deze cluster in de zaal</source>
    <translation>Show this cluster in the room</translation></message>
    <message><source>U toont die zonder stipje</source>
    <translation>U shows those without dots</translation></message>
    <message><source>Verhang</source>
    <translation>Hang elsewhere</translation></message>
    <message><source>Verhang naar boven</source>
    <translation>Hang higher</translation></message>
    <message><source>Verhang naar links</source>
    <translation>Hang further left</translation></message>
    <message><source>Verhang naar onder</source>
    <translation>Hang lower</translation></message>
    <message><source>Verhang naar rechts</source>
    <translation>Hang further right</translation></message>
    <message><source>Voeg samen met een andere</source>
    <translation>Merge with another</translation></message>
    <message><source>Weer los</source>
    <translation>Loose again</translation></message>
    <message><source>X klapt de cluster dicht</source>
    <translation>X folds the cluster</translation></message>
    <message><source>niet op het scherm</source>
    <translation>not on the screen</translation></message>
    <message><source>zonder naam</source>
    <translation>no name</translation></message>
    <message><source>{count} post-its gekozen</source>
    <translation>{count} sticky notes chosen</translation></message>
    <message><source>{name}: hier {dots}</source>
    <translation>{name}: {dots} here</translation></message>
</context>
<context>
    <name>CitesLine</name>
    <message><source>Antwoord {number}</source>
    <translation>Answer {number}</translation></message>
    <message><source>De zin bij de cursor en het antwoord dat links gekozen is</source>
    <translation>The sentence at the cursor and the answer chosen on the left</translation></message>
    <message><source>Deze zin steunt nog op geen antwoord</source>
    <translation>This sentence rests on no answer yet</translation></message>
    <message><source>Komt uit antwoord</source>
    <translation>Comes from answer</translation></message>
    <message><source>Steunt hier niet op</source>
    <translation>Does not rest on this</translation></message>
    <message><source>Steunt hierop</source>
    <translation>Rests on this</translation></message>
    <message><source>en nog {count}</source>
    <translation>and {count} more</translation></message>
</context>
<context>
    <name>ClusterList</name>
    <message><source>Clusters</source>
    <translation>Clusters</translation></message>
</context>
<context>
    <name>ClusterSide</name>
    <message><source>Clusters naast elkaar</source>
    <translation>Clusters side by side</translation></message>
    <message><source>Kleuren naast elkaar</source>
    <translation>Colours side by side</translation></message>
    <message><source>Vrije muur</source>
    <translation>Free wall</translation></message>
    <message><source>post-its  stipjes</source>
    <translation>notes  dots</translation></message>
</context>
<context>
    <name>Coach</name>
    <message><source>Dat was het: van een antwoord naar een Word-bestand. Je eigen praktijk begin je bij Start. Zit je vast? Ctrl+F1 opent overal de hulp bij waar je bent.</source>
    <translation>That was it: from an answer to a Word file. You begin your own practice at Start. Stuck? Ctrl+F1 opens help on wherever you are.</translation></message>
    <message><source>Dit vul je in wanneer je wil. Schrijf eerst eens een antwoord op, bij Sessie.</source>
    <translation>You can fill this in whenever you like. First write down an answer, in Session.</translation></message>
    <message><source>Druk op Ctrl+E. Je ziet eerst de bladzijden; er wordt nog niets bewaard.</source>
    <translation>Press Ctrl+E. You first see the pages; nothing is saved yet.</translation></message>
    <message><source>Hier moet je nog niets typen. Ga naar een vraag.</source>
    <translation>You don't have to type anything here yet. Go to a question.</translation></message>
    <message><source>Je antwoord staat in de lijst. Kijk nu wat het Word-bestand wordt, bij Indienen.</source>
    <translation>Your answer is in the list. Now see what the Word file becomes, in Submit.</translation></message>
    <message><source>Klaar</source>
    <translation>Done</translation></message>
    <message><source>Leer het in twee minuten, door het te doen. Open de voorbeelddag: daarin kan je niets stukmaken.</source>
    <translation>Learn it in two minutes, by doing it. Open the sample day: you can't break anything in it.</translation></message>
    <message><source>Naar Indienen</source>
    <translation>To Submit</translation></message>
    <message><source>Naar Sessie</source>
    <translation>To Session</translation></message>
    <message><source>Naar een vraag</source>
    <translation>To a question</translation></message>
    <message><source>Overslaan</source>
    <translation>Skip</translation></message>
    <message><source>Schrijf nu een antwoord op. Dat doe je bij Sessie.</source>
    <translation>Now write down an answer. You do that in Session.</translation></message>
    <message><source>Stap {number} van {count}</source>
    <translation>Step {number} of {count}</translation></message>
    <message><source>Typ wat iemand zou kunnen zeggen. Kies met Tab wie het zei en druk op Enter. Kijk dan rechts, bij ‘Wat de zaal ziet’.</source>
    <translation>Type what someone could say. Use Tab to choose who said it and press Enter. Then look on the right, at ‘What the room sees’.</translation></message>
</context>
<context>
    <name>ColumnHeads</name>
    <message><source>Kernactiviteit</source>
    <translation>Core activity</translation></message>
</context>
<context>
    <name>ColumnScroll</name>
    <message><source>nog {count} zonder stipje</source>
    <translation>{count} more without dots</translation></message>
</context>
<context>
    <name>ColumnsView</name>
    <message><source>Post-its per cluster</source>
    <translation>Sticky notes per cluster</translation></message>
</context>
<context>
    <name>ComparePage</name>
    <message><source>Naar</source>
    <translation>To</translation></message>
    <message><source>Van</source>
    <translation>From</translation></message>
    <message><source>Vergelijk twee versies</source>
    <translation>Compare two versions</translation></message>
    <message><source>Volgende</source>
    <translation>Next</translation></message>
    <message><source>Vorige</source>
    <translation>Previous</translation></message>
    <message><source>Vragen met een andere tekst</source>
    <translation>Questions with a different text</translation></message>
    <message><source>Zet alle teksten terug</source>
    <translation>Restore all texts</translation></message>
    <message><source>Zet deze tekst terug</source>
    <translation>Restore this text</translation></message>
</context>
<context>
    <name>Compared</name>
    <message><source>Alleen hoe het eruitziet</source>
    <translation>Only how it looks</translation></message>
    <message><source>Alleen verplaatst</source>
    <translation>Only moved</translation></message>
    <message><source>Deze twee versies hebben dezelfde teksten.</source>
    <translation>These two versions have the same texts.</translation></message>
    <message><source>{texts}, maar de woorden zijn dezelfde.</source>
    <translation>{texts}, but the words are the same.</translation></message>
</context>
<context>
    <name>ComponentList</name>
    <message><source>Kerncomponenten</source>
    <translation>Core components</translation></message>
</context>
<context>
    <name>CopiesDoor</name>
    <message><source>Begrepen</source>
    <translation>Got it</translation></message>
    <message><source>De kopie gaat open …</source>
    <translation>Opening the copy …</translation></message>
    <message><source>De toestand van {moment} staat terug.</source>
    <translation>The state of {moment} has been restored.</translation></message>
    <message><source>De toestand van {moment} wordt teruggezet …</source>
    <translation>Restoring the state of {moment} …</translation></message>
    <message><source>Hoe het net was, is ook als kopie bewaard.</source>
    <translation>How it was just now is kept as a copy too.</translation></message>
    <message><source>Je kijkt naar de kopie van {moment}. Je kan hier niets veranderen.</source>
    <translation>You are looking at the copy of {moment}. You can't change anything here.</translation></message>
    <message><source>Terug naar de kopieën</source>
    <translation>Back to the copies</translation></message>
    <message><source>Toch niet, zet terug zoals net</source>
    <translation>No, go back to how it was</translation></message>
    <message><source>Zet deze toestand terug</source>
    <translation>Restore this state</translation></message>
    <message><source>{name} gaat open …</source>
    <translation>Opening {name} …</translation></message>
</context>
<context>
    <name>CopiesPage</name>
    <message><source>Bekijk eerst</source>
    <translation>Look first</translation></message>
    <message><source>Deze kopieën maakte Praktijkdag zelf op deze computer. Zet je er een terug, dan wordt hoe het nu is eerst ook een kopie: je kan altijd weer terug.</source>
    <translation>Praktijkdag made these copies by itself on this computer. If you restore one, the present state is kept as a copy first: you can always go back.</translation></message>
    <message><source>Kies een kopie om te zien wat er anders is.</source>
    <translation>Choose a copy to see what is different.</translation></message>
    <message><source>Nu</source>
    <translation>Now</translation></message>
    <message><source>Van dit bestand staat er op deze computer nog geen kopie. Praktijkdag maakt er vanzelf een als je het opent, elk uur dat je werkt, en als je het sluit.</source>
    <translation>There is no copy of this file on this computer yet. Praktijkdag makes one by itself when you open it, every hour that you work, and when you close it.</translation></message>
    <message><source>Vorige toestand van {name}</source>
    <translation>Previous state of {name}</translation></message>
    <message><source>Zet deze toestand terug</source>
    <translation>Restore this state</translation></message>
</context>
<context>
    <name>CopiesWords</name>
    <message><source>Het bestand zelf kan nu niet open. Deze kopie wel.</source>
    <translation>The file itself can't be opened now. This copy can.</translation></message>
    <message><source>In de antwoorden en de teksten staat hetzelfde als nu.</source>
    <translation>The answers and the texts are the same as now.</translation></message>
    <message><source>Vergeleken met nu: {differences}.</source>
    <translation>Compared with now: {differences}.</translation></message>
    <message><source>beschadigd, kan niet terug</source>
    <translation>damaged, can't be restored</translation></message>
    <message><source>een dag die niet bekend is</source>
    <translation>an unknown day</translation></message>
    <message><source>niet gevonden</source>
    <translation>not found</translation></message>
    <message><source>nog leeg</source>
    <translation>still empty</translation></message>
    <message><source>van een nieuwere Praktijkdag, kan hier niet terug</source>
    <translation>from a newer Praktijkdag, can't be restored here</translation></message>
    <message><source>wordt nagekeken …</source>
    <translation>being checked …</translation></message>
    <message><source>{day} om {time}</source>
    <translation>{day} at {time}</translation></message>
    <message><source>{things} meer</source>
    <translation>{things} more</translation></message>
    <message><source>{things} met andere woorden</source>
    <translation>{things} with different words</translation></message>
    <message><source>{things} minder</source>
    <translation>{things} fewer</translation></message>
</context>
<context>
    <name>CopyButton</name>
    <message><source>Gekopieerd</source>
    <translation>Copied</translation></message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes"><source> (in {count} teksten)</source><comment> (in 1 tekst)</comment>
    <translation><numerusform> (in 1 text)</numerusform><numerusform> (in {count} texts)</numerusform></translation></message>
    <message numerus="yes"><source>'{title}' is ingelezen, met {count} vragen of stappen.</source><comment>'{title}' is ingelezen, met 1 vraag of stap.</comment>
    <translation><numerusform>'{title}' was imported, with 1 question or step.</numerusform><numerusform>'{title}' was imported, with {count} questions or steps.</numerusform></translation></message>
    <message numerus="yes"><source>Alleen de eerste {count} regels zijn gelezen; {rest} niet.</source><comment>Alleen de eerste regel is gelezen; {rest} niet.</comment>
    <translation><numerusform>Only the first line was read; {rest} were not.</numerusform><numerusform>Only the first {count} lines were read; {rest} were not.</numerusform></translation></message>
    <message numerus="yes"><source>Alles staat klaar: {count} dagen in dit bestand.</source><comment>Alles staat klaar: 1 dag in dit bestand.</comment>
    <translation><numerusform>Everything is ready: 1 day in this file.</numerusform><numerusform>Everything is ready: {count} days in this file.</numerusform></translation></message>
    <message numerus="yes"><source>Bij {count} blokken van de agenda kies je opnieuw de vragen.</source><comment>Bij 1 blok van de agenda kies je opnieuw de vragen.</comment>
    <translation><numerusform>For 1 block of the agenda you will need to choose the questions again.</numerusform><numerusform>For {count} blocks of the agenda you will need to choose the questions again.</numerusform></translation></message>
    <message numerus="yes"><source>Er zijn {count} verschillen met je tekst.</source><comment>Er is 1 verschil met je tekst.</comment>
    <translation><numerusform>There is 1 difference from your text.</numerusform><numerusform>There are {count} differences from your text.</numerusform></translation></message>
    <message numerus="yes"><source>Haal {count} minuten in</source><comment>Haal 1 minuut in</comment>
    <translation><numerusform>Catch up 1 minute</numerusform><numerusform>Catch up {count} minutes</numerusform></translation></message>
    <message numerus="yes"><source>In ‘{name}’ krijgen {count} teksten hun plaats.</source><comment>In ‘{name}’ krijgt 1 tekst zijn plaats.</comment>
    <translation><numerusform>In ‘{name}’ 1 text goes into its place.</numerusform><numerusform>In ‘{name}’ {count} texts go into their places.</numerusform></translation></message>
    <message numerus="yes"><source>Let op: in {count} teksten staan nog namen. Kijk die na voor je het doorstuurt.</source><comment>Let op: in één tekst staat nog een naam. Kijk die na voor je het doorstuurt.</comment>
    <translation><numerusform>Note: there is still a name in one text. Check it before you send it on.</numerusform><numerusform>Note: there are still names in {count} texts. Check them before you send it on.</numerusform></translation></message>
    <message numerus="yes"><source>Neem {count} clusters erbij</source><comment>Neem 1 cluster erbij</comment>
    <translation><numerusform>Add 1 cluster</numerusform><numerusform>Add {count} clusters</numerusform></translation></message>
    <message numerus="yes"><source>Nog {count} bronnen kwamen niet mee.</source><comment>Nog 1 bron kwam niet mee.</comment>
    <translation><numerusform>1 more source was left out.</numerusform><numerusform>{count} more sources were left out.</numerusform></translation></message>
    <message numerus="yes"><source>Nog {count} kaarten dicht</source><comment>Nog 1 kaart dicht</comment>
    <translation><numerusform>1 card still face down</numerusform><numerusform>{count} cards still face down</numerusform></translation></message>
    <message numerus="yes"><source>Nog {count} keuzes</source><comment>Nog één keuze</comment>
    <translation><numerusform>One choice left</numerusform><numerusform>{count} choices left</numerusform></translation></message>
    <message numerus="yes"><source>Nog {count} minuten voor dit blok.</source><comment>Nog 1 minuut voor dit blok.</comment>
    <translation><numerusform>1 minute left for this block.</numerusform><numerusform>{count} minutes left for this block.</numerusform></translation></message>
    <message numerus="yes"><source>Ook van {count} andere praktijken is er nieuwer werk; dat zie je als je ze opent.</source><comment>Ook van een andere praktijk is er nieuwer werk; dat zie je als je ze opent.</comment>
    <translation><numerusform>There is newer work in another practice too; you will see it when you open it.</numerusform><numerusform>There is newer work in {count} other practices too; you will see it when you open them.</numerusform></translation></message>
    <message numerus="yes"><source>Op {count} plaatsen schreven jullie iets anders. Alles blijft; daarna kies je.</source><comment>Op één plaats schreven jullie iets anders. Beide blijven; daarna kies je.</comment>
    <translation><numerusform>You wrote something different in one place. Both stay; you choose afterwards.</numerusform><numerusform>You wrote something different in {count} places. Everything stays; you choose afterwards.</numerusform></translation></message>
    <message numerus="yes"><source>Op {count} plaatsen schreven jullie iets anders. Alles is bewaard.</source><comment>Op één plaats schreven jullie iets anders. Beide zijn bewaard.</comment>
    <translation><numerusform>You wrote something different in one place. Both are kept.</numerusform><numerusform>You wrote something different in {count} places. Everything is kept.</numerusform></translation></message>
    <message numerus="yes"><source>Op {count} vragen van vroeger was al geantwoord: die staan achteraan, onder 'Vroegere vragen'.</source><comment>Op 1 vraag van vroeger was al geantwoord: die staat achteraan, onder 'Vroegere vragen'.</comment>
    <translation><numerusform>1 earlier question had been answered: it is at the end, under 'Vroegere vragen'.</numerusform><numerusform>{count} earlier questions had been answered: they are at the end, under 'Vroegere vragen'.</numerusform></translation></message>
    <message numerus="yes"><source>Toch {count} minuten korter	-</source><comment>Toch 1 minuut korter	-</comment>
    <translation><numerusform>1 minute shorter	-</numerusform><numerusform>{count} minutes shorter after all	-</numerusform></translation></message>
    <message numerus="yes"><source>Toch {count} minuten langer	+</source><comment>Toch 1 minuut langer	+</comment>
    <translation><numerusform>1 minute longer after all	+</numerusform><numerusform>{count} minutes longer after all	+</numerusform></translation></message>
    <message numerus="yes"><source>Van {count} mensen weet je nog niet hoe hun naam erbij mag.</source><comment>Van 1 iemand weet je nog niet hoe de naam erbij mag.</comment>
    <translation><numerusform>For 1 person you don't know yet how the name may be used.</numerusform><numerusform>For {count} people you don't know yet how their names may be used.</numerusform></translation></message>
    <message numerus="yes"><source>Voeg {count} mensen toe</source><comment>Voeg 1 iemand toe</comment>
    <translation><numerusform>Add 1 person</numerusform><numerusform>Add {count} people</numerusform></translation></message>
    <message numerus="yes"><source>Wat als je {count} minuten achterloopt?</source><comment>Wat als je 1 minuut achterloopt?</comment>
    <translation><numerusform>What if you run 1 minute late?</numerusform><numerusform>What if you run {count} minutes late?</numerusform></translation></message>
    <message numerus="yes"><source>Wis ook de {count} bewaarde bestanden</source><comment>Wis ook het bewaarde bestand</comment>
    <translation><numerusform>Erase the kept file too</numerusform><numerusform>Erase the {count} kept files too</numerusform></translation></message>
    <message numerus="yes"><source>echt {count} minuten</source><comment>echt 1 minuut</comment>
    <translation><numerusform>actually 1 minute</numerusform><numerusform>actually {count} minutes</numerusform></translation></message>
    <message numerus="yes"><source>gepland {count} minuten</source><comment>gepland 1 minuut</comment>
    <translation><numerusform>planned 1 minute</numerusform><numerusform>planned {count} minutes</numerusform></translation></message>
    <message numerus="yes"><source>nog {count} woorden</source><comment>nog 1 woord</comment>
    <translation><numerusform>1 more word</numerusform><numerusform>{count} more words</numerusform></translation></message>
    <message numerus="yes"><source>{counts} van de {count} regels tellen mee</source><comment>{counts} van 1 regel telt mee</comment>
    <translation><numerusform>{counts} of 1 line counts</numerusform><numerusform>{counts} of the {count} lines count</numerusform></translation></message>
    <message numerus="yes"><source>{count} antwoorden</source><comment>1 antwoord</comment>
    <translation><numerusform>1 answer</numerusform><numerusform>{count} answers</numerusform></translation></message>
    <message numerus="yes"><source>{count} bijeenkomsten</source><comment>1 bijeenkomst</comment>
    <translation><numerusform>1 meeting</numerusform><numerusform>{count} meetings</numerusform></translation></message>
    <message numerus="yes"><source>{count} blijven zoals jullie die maakten.</source><comment>1 blijft zoals jullie die maakten.</comment>
    <translation><numerusform>1 stays as you made it.</numerusform><numerusform>{count} stay as you made them.</numerusform></translation></message>
    <message numerus="yes"><source>{count} blokken</source><comment>1 blok</comment>
    <translation><numerusform>1 block</numerusform><numerusform>{count} blocks</numerusform></translation></message>
    <message numerus="yes"><source>{count} bronnen</source><comment>1 bron</comment>
    <translation><numerusform>1 source</numerusform><numerusform>{count} sources</numerusform></translation></message>
    <message numerus="yes"><source>{count} clusters</source><comment>1 cluster</comment>
    <translation><numerusform>1 cluster</numerusform><numerusform>{count} clusters</numerusform></translation></message>
    <message numerus="yes"><source>{count} dingen om na te kijken</source><comment>1 ding om na te kijken</comment>
    <translation><numerusform>1 thing to check</numerusform><numerusform>{count} things to check</numerusform></translation></message>
    <message numerus="yes"><source>{count} factoren</source><comment>1 factor</comment>
    <translation><numerusform>1 factor</numerusform><numerusform>{count} factors</numerusform></translation></message>
    <message numerus="yes"><source>{count} foto's</source><comment>1 foto</comment>
    <translation><numerusform>1 photo</numerusform><numerusform>{count} photos</numerusform></translation></message>
    <message numerus="yes"><source>{count} foto’s erbij</source><comment>1 foto erbij</comment>
    <translation><numerusform>1 photo attached</numerusform><numerusform>{count} photos attached</numerusform></translation></message>
    <message numerus="yes"><source>{count} gaan weg</source><comment>1 gaat weg</comment>
    <translation><numerusform>1 goes</numerusform><numerusform>{count} go</numerusform></translation></message>
    <message numerus="yes"><source>{count} gegevens</source><comment>1 gegeven</comment>
    <translation><numerusform>1 detail</numerusform><numerusform>{count} details</numerusform></translation></message>
    <message numerus="yes"><source>{count} gekozen voor deze dag</source><comment>1 gekozen voor deze dag</comment>
    <translation><numerusform>1 chosen for this day</numerusform><numerusform>{count} chosen for this day</numerusform></translation></message>
    <message numerus="yes"><source>{count} gevonden</source><comment>1 gevonden</comment>
    <translation><numerusform>1 found</numerusform><numerusform>{count} found</numerusform></translation></message>
    <message numerus="yes"><source>{count} keer</source><comment>1 keer</comment>
    <translation><numerusform>1 time</numerusform><numerusform>{count} times</numerusform></translation></message>
    <message numerus="yes"><source>{count} keer vervangen</source><comment>1 keer vervangen</comment>
    <translation><numerusform>Replaced once</numerusform><numerusform>Replaced {count} times</numerusform></translation></message>
    <message numerus="yes"><source>{count} kernactiviteiten</source><comment>1 kernactiviteit</comment>
    <translation><numerusform>1 core activity</numerusform><numerusform>{count} core activities</numerusform></translation></message>
    <message numerus="yes"><source>{count} komen erbij</source><comment>1 komt erbij</comment>
    <translation><numerusform>1 is added</numerusform><numerusform>{count} are added</numerusform></translation></message>
    <message numerus="yes"><source>{count} mensen</source><comment>1 iemand</comment>
    <translation><numerusform>1 person</numerusform><numerusform>{count} people</numerusform></translation></message>
    <message numerus="yes"><source>{count} mensen gaven geen cijfer.</source><comment>Eén iemand gaf geen cijfer.</comment>
    <translation><numerusform>One person gave no score.</numerusform><numerusform>{count} people gave no score.</numerusform></translation></message>
    <message numerus="yes"><source>{count} mensen met elk {each}</source><comment>1 mens met {each}</comment>
    <translation><numerusform>1 person with {each}</numerusform><numerusform>{count} people with {each} each</numerusform></translation></message>
    <message numerus="yes"><source>{count} mensen waren al aan de beurt</source><comment>1 mens was al aan de beurt</comment>
    <translation><numerusform>1 person has had a turn</numerusform><numerusform>{count} people have had a turn</numerusform></translation></message>
    <message numerus="yes"><source>{count} minuten</source><comment>1 minuut</comment>
    <translation><numerusform>1 minute</numerusform><numerusform>{count} minutes</numerusform></translation></message>
    <message numerus="yes"><source>{count} mogen leeg blijven</source><comment>1 mag leeg blijven</comment>
    <translation><numerusform>1 may stay empty</numerusform><numerusform>{count} may stay empty</numerusform></translation></message>
    <message numerus="yes"><source>{count} momenten</source><comment>1 moment</comment>
    <translation><numerusform>1 moment</numerusform><numerusform>{count} moments</numerusform></translation></message>
    <message numerus="yes"><source>{count} onderdelen</source><comment>1 onderdeel</comment>
    <translation><numerusform>1 section</numerusform><numerusform>{count} sections</numerusform></translation></message>
    <message numerus="yes"><source>{count} onderdelen.</source><comment>1 onderdeel.</comment>
    <translation><numerusform>1 section.</numerusform><numerusform>{count} sections.</numerusform></translation></message>
    <message numerus="yes"><source>{count} open vragen</source><comment>1 open vraag</comment>
    <translation><numerusform>1 open question</numerusform><numerusform>{count} open questions</numerusform></translation></message>
    <message numerus="yes"><source>{count} open vragen in het hele profiel, {here} hier</source><comment>1 open vraag in het hele profiel, {here} hier</comment>
    <translation><numerusform>1 open question in the whole profile, {here} here</numerusform><numerusform>{count} open questions in the whole profile, {here} here</numerusform></translation></message>
    <message numerus="yes"><source>{count} opmerkingen</source><comment>1 opmerking</comment>
    <translation><numerusform>1 comment</numerusform><numerusform>{count} comments</numerusform></translation></message>
    <message numerus="yes"><source>{count} opmerkingen open</source><comment>1 opmerking open</comment>
    <translation><numerusform>1 comment open</numerusform><numerusform>{count} comments open</numerusform></translation></message>
    <message numerus="yes"><source>{count} opmerkingen, {open} open</source><comment>1 opmerking, {open} open</comment>
    <translation><numerusform>1 comment, {open} open</numerusform><numerusform>{count} comments, {open} open</numerusform></translation></message>
    <message numerus="yes"><source>{count} pauzes</source><comment>1 pauze</comment>
    <translation><numerusform>1 break</numerusform><numerusform>{count} breaks</numerusform></translation></message>
    <message numerus="yes"><source>{count} post-its</source><comment>1 post-it</comment>
    <translation><numerusform>1 sticky note</numerusform><numerusform>{count} sticky notes</numerusform></translation></message>
    <message numerus="yes"><source>{count} post-its achter dit vak</source><comment>1 post-it achter dit vak</comment>
    <translation><numerusform>1 sticky note behind this box</numerusform><numerusform>{count} sticky notes behind this box</numerusform></translation></message>
    <message numerus="yes"><source>{count} post-its opgehangen.</source><comment>1 post-it opgehangen.</comment>
    <translation><numerusform>1 sticky note hung up.</numerusform><numerusform>{count} sticky notes hung up.</numerusform></translation></message>
    <message numerus="yes"><source>{count} regels geplakt: Ctrl+Enter maakt er {count} antwoorden van, Enter houdt het één antwoord.</source><comment>1 regel geplakt: Enter maakt er één antwoord van.</comment>
    <translation><numerusform>1 line pasted: Enter makes it one answer.</numerusform><numerusform>{count} lines pasted: Ctrl+Enter turns them into {count} answers, Enter keeps them as one answer.</numerusform></translation></message>
    <message numerus="yes"><source>{count} scores</source><comment>1 score</comment>
    <translation><numerusform>1 score</numerusform><numerusform>{count} scores</numerusform></translation></message>
    <message numerus="yes"><source>{count} stappen</source><comment>1 stap</comment>
    <translation><numerusform>1 step</numerusform><numerusform>{count} steps</numerusform></translation></message>
    <message numerus="yes"><source>{count} stemmen</source><comment>1 stem</comment>
    <translation><numerusform>1 vote</numerusform><numerusform>{count} votes</numerusform></translation></message>
    <message numerus="yes"><source>{count} stipjes</source><comment>1 stipje</comment>
    <translation><numerusform>1 dot</numerusform><numerusform>{count} dots</numerusform></translation></message>
    <message numerus="yes"><source>{count} stukken passen bij geen vraag.</source><comment>1 stuk past bij geen vraag.</comment>
    <translation><numerusform>1 piece fits no question.</numerusform><numerusform>{count} pieces fit no question.</numerusform></translation></message>
    <message numerus="yes"><source>{count} tafels</source><comment>1 tafel</comment>
    <translation><numerusform>1 table</numerusform><numerusform>{count} tables</numerusform></translation></message>
    <message numerus="yes"><source>{count} teksten</source><comment>1 tekst</comment>
    <translation><numerusform>1 text</numerusform><numerusform>{count} texts</numerusform></translation></message>
    <message numerus="yes"><source>{count} teksten komen achteraan, onder ‘{title}’: zo gaat niets verloren.</source><comment>1 tekst komt achteraan, onder ‘{title}’: zo gaat niets verloren.</comment>
    <translation><numerusform>1 text goes at the end, under ‘{title}’, so nothing is lost.</numerusform><numerusform>{count} texts go at the end, under ‘{title}’, so nothing is lost.</numerusform></translation></message>
    <message numerus="yes"><source>{count} veranderen</source><comment>1 verandert</comment>
    <translation><numerusform>1 changes</numerusform><numerusform>{count} change</numerusform></translation></message>
    <message numerus="yes"><source>{count} verhalen</source><comment>1 verhaal</comment>
    <translation><numerusform>1 story</numerusform><numerusform>{count} stories</numerusform></translation></message>
    <message numerus="yes"><source>{count} verschillen liet je staan zoals ze waren.</source><comment>1 verschil liet je staan zoals het was.</comment>
    <translation><numerusform>You left 1 difference as it was.</numerusform><numerusform>You left {count} differences as they were.</numerusform></translation></message>
    <message numerus="yes"><source>{count} verschillen. F8 gaat naar het volgende.</source><comment>1 verschil. F8 gaat erheen.</comment>
    <translation><numerusform>1 difference. F8 goes there.</numerusform><numerusform>{count} differences. F8 goes to the next.</numerusform></translation></message>
    <message numerus="yes"><source>{count} vragen</source><comment>1 vraag</comment>
    <translation><numerusform>1 question</numerusform><numerusform>{count} questions</numerusform></translation></message>
    <message numerus="yes"><source>{count} vragen had je al: wat daarop gezegd is, blijft erbij staan.</source><comment>1 vraag had je al: wat daarop gezegd is, blijft erbij staan.</comment>
    <translation><numerusform>You already had 1 question: what was said about it stays with it.</numerusform><numerusform>You already had {count} questions: what was said about them stays with them.</numerusform></translation></message>
    <message numerus="yes"><source>{count} vroegere versies</source><comment>1 vroegere versie</comment>
    <translation><numerusform>1 earlier version</numerusform><numerusform>{count} earlier versions</numerusform></translation></message>
    <message numerus="yes"><source>{count} woorden</source><comment>1 woord</comment>
    <translation><numerusform>1 word</numerusform><numerusform>{count} words</numerusform></translation></message>
    <message numerus="yes"><source>{done} van de {count} vragen hebben een tekst</source><comment>{done} van 1 vraag heeft een tekst</comment>
    <translation><numerusform>{done} of 1 question has a text</numerusform><numerusform>{done} of the {count} questions have a text</numerusform></translation></message>
    <message numerus="yes"><source>{done} van {count} punten</source><comment>{done} van 1 punt</comment>
    <translation><numerusform>{done} of 1 point</numerusform><numerusform>{done} of {count} points</numerusform></translation></message>
    <message numerus="yes"><source>{done} van {count} teksten</source><comment>{done} van 1 tekst</comment>
    <translation><numerusform>{done} of 1 text</numerusform><numerusform>{done} of {count} texts</numerusform></translation></message>
    <message numerus="yes"><source>{guide} · blok {place} van {total}, {done} van {count} punten</source><comment>{guide} · blok {place} van {total}, {done} van 1 punt</comment>
    <translation><numerusform>{guide} · block {place} of {total}, {done} of 1 point</numerusform><numerusform>{guide} · block {place} of {total}, {done} of {count} points</numerusform></translation></message>
    <message numerus="yes"><source>{name}, {count} mensen</source><comment>{name}, 1 mens</comment>
    <translation><numerusform>{name}, 1 person</numerusform><numerusform>{name}, {count} people</numerusform></translation></message>
    <message numerus="yes"><source>{number} afspraken</source><comment>{number} afspraak</comment>
    <translation><numerusform>{number} agreement</numerusform><numerusform>{number} agreements</numerusform></translation></message>
    <message numerus="yes"><source>{number} dingen</source><comment>{number} ding</comment>
    <translation><numerusform>{number} thing</numerusform><numerusform>{number} things</numerusform></translation></message>
    <message numerus="yes"><source>{number} losse eindjes</source><comment>{number} losse eindje</comment>
    <translation><numerusform>{number} loose end</numerusform><numerusform>{number} loose ends</numerusform></translation></message>
    <message numerus="yes"><source>{number} punten staan</source><comment>{number} punt staat</comment>
    <translation><numerusform>{number} point is in place</numerusform><numerusform>{number} points are in place</numerusform></translation></message>
    <message numerus="yes"><source>{number} teksten zijn anders</source><comment>{number} tekst is anders</comment>
    <translation><numerusform>{number} text is different</numerusform><numerusform>{number} texts are different</numerusform></translation></message>
    <message numerus="yes"><source>{number} tips om vlotter te lezen</source><comment>{number} tip om vlotter te lezen</comment>
    <translation><numerusform>{number} tip for easier reading</numerusform><numerusform>{number} tips for easier reading</numerusform></translation></message>
    <message numerus="yes"><source>{number} woorden erbij</source><comment>{number} woord erbij</comment>
    <translation><numerusform>{number} word more</numerusform><numerusform>{number} words more</numerusform></translation></message>
    <message numerus="yes"><source>{number} woorden weg</source><comment>{number} woord weg</comment>
    <translation><numerusform>{number} word less</numerusform><numerusform>{number} words fewer</numerusform></translation></message>
    <message numerus="yes"><source>{shown} van {count} antwoorden, zonder namen</source><comment>{shown} van 1 antwoord, zonder namen</comment>
    <translation><numerusform>{shown} of 1 answer, without names</numerusform><numerusform>{shown} of {count} answers, without names</numerusform></translation></message>
    <message numerus="yes"><source>{sign}: {text}, in {count} verhalen, gezien door {seen}</source><comment>{sign}: {text}, in 1 verhaal, gezien door {seen}</comment>
    <translation><numerusform>{sign}: {text}, in 1 story, seen by {seen}</numerusform><numerusform>{sign}: {text}, in {count} stories, seen by {seen}</numerusform></translation></message>
    <message numerus="yes"><source>{times}, in {count} teksten. Ctrl+Z zet het terug.</source><comment>{times}, in 1 tekst. Ctrl+Z zet het terug.</comment>
    <translation><numerusform>{times}, in 1 text. Ctrl+Z undoes it.</numerusform><numerusform>{times}, in {count} texts. Ctrl+Z undoes it.</numerusform></translation></message>
    <message numerus="yes"><source>{title}, {count} organisaties</source><comment>{title}</comment>
    <translation><numerusform>{title}</numerusform><numerusform>{title}, {count} organisations</numerusform></translation></message>
    <message numerus="yes"><source>… nog {count} woorden</source><comment>… nog 1 woord</comment>
    <translation><numerusform>… 1 more word</numerusform><numerusform>… {count} more words</numerusform></translation></message>
</context>
<context>
    <name>CountedBelow</name>
    <message numerus="yes"><source>Word-formulieren</source>
    <translation><numerusform>Word form</numerusform><numerusform>Word forms</numerusform></translation></message>
    <message numerus="yes"><source>Word-sjablonen</source>
    <translation><numerusform>Word template</numerusform><numerusform>Word templates</numerusform></translation></message>
    <message numerus="yes"><source>afspraken</source>
    <translation><numerusform>agreement</numerusform><numerusform>agreements</numerusform></translation></message>
    <message numerus="yes"><source>antwoorden</source>
    <translation><numerusform>answer</numerusform><numerusform>answers</numerusform></translation></message>
    <message numerus="yes"><source>antwoorden zijn</source>
    <translation><numerusform>answer is</numerusform><numerusform>answers are</numerusform></translation></message>
    <message numerus="yes"><source>bewaarde documenten</source>
    <translation><numerusform>kept document</numerusform><numerusform>kept documents</numerusform></translation></message>
    <message numerus="yes"><source>blokken</source>
    <translation><numerusform>block</numerusform><numerusform>blocks</numerusform></translation></message>
    <message numerus="yes"><source>blokken van de agenda</source>
    <translation><numerusform>block of the agenda</numerusform><numerusform>blocks of the agenda</numerusform></translation></message>
    <message numerus="yes"><source>bronnen</source>
    <translation><numerusform>source</numerusform><numerusform>sources</numerusform></translation></message>
    <message numerus="yes"><source>bronnen ingelezen</source>
    <translation><numerusform>source imported</numerusform><numerusform>sources imported</numerusform></translation></message>
    <message numerus="yes"><source>bronnen kwamen erbij.</source>
    <translation><numerusform>source was added.</numerusform><numerusform>sources were added.</numerusform></translation></message>
    <message numerus="yes"><source>casussen</source>
    <translation><numerusform>case</numerusform><numerusform>cases</numerusform></translation></message>
    <message numerus="yes"><source>clusters</source>
    <translation><numerusform>cluster</numerusform><numerusform>clusters</numerusform></translation></message>
    <message numerus="yes"><source>dagen</source>
    <translation><numerusform>day</numerusform><numerusform>days</numerusform></translation></message>
    <message numerus="yes"><source>draaiboeken</source>
    <translation><numerusform>guide</numerusform><numerusform>guides</numerusform></translation></message>
    <message numerus="yes"><source>factoren</source>
    <translation><numerusform>factor</numerusform><numerusform>factors</numerusform></translation></message>
    <message numerus="yes"><source>foto's en bijlagen</source>
    <translation><numerusform>photo or attachment</numerusform><numerusform>photos and attachments</numerusform></translation></message>
    <message numerus="yes"><source>gegevens</source>
    <translation><numerusform>detail</numerusform><numerusform>details</numerusform></translation></message>
    <message numerus="yes"><source>gegevens van de praktijk</source>
    <translation><numerusform>detail of the practice</numerusform><numerusform>details of the practice</numerusform></translation></message>
    <message numerus="yes"><source>gespeelde kaarten</source>
    <translation><numerusform>played card</numerusform><numerusform>played cards</numerusform></translation></message>
    <message numerus="yes"><source>gesprekskaarten</source>
    <translation><numerusform>conversation card</numerusform><numerusform>conversation cards</numerusform></translation></message>
    <message numerus="yes"><source>hebben</source>
    <translation><numerusform>has</numerusform><numerusform>have</numerusform></translation></message>
    <message numerus="yes"><source>hiaten</source>
    <translation><numerusform>gap</numerusform><numerusform>gaps</numerusform></translation></message>
    <message numerus="yes"><source>hiaten staan</source>
    <translation><numerusform>gap is</numerusform><numerusform>gaps are</numerusform></translation></message>
    <message numerus="yes"><source>kaarten</source>
    <translation><numerusform>card</numerusform><numerusform>cards</numerusform></translation></message>
    <message numerus="yes"><source>kaartspelen</source>
    <translation><numerusform>card game</numerusform><numerusform>card games</numerusform></translation></message>
    <message numerus="yes"><source>keer</source>
    <translation><numerusform>time</numerusform><numerusform>times</numerusform></translation></message>
    <message numerus="yes"><source>kernactiviteiten</source>
    <translation><numerusform>core activity</numerusform><numerusform>core activities</numerusform></translation></message>
    <message numerus="yes"><source>kerncomponenten</source>
    <translation><numerusform>core component</numerusform><numerusform>core components</numerusform></translation></message>
    <message numerus="yes"><source>keuzes</source>
    <translation><numerusform>choice</numerusform><numerusform>choices</numerusform></translation></message>
    <message numerus="yes"><source>leerinzichten</source>
    <translation><numerusform>lesson</numerusform><numerusform>lessons</numerusform></translation></message>
    <message numerus="yes"><source>momenten</source>
    <translation><numerusform>moment</numerusform><numerusform>moments</numerusform></translation></message>
    <message numerus="yes"><source>momenten in een verhaal</source>
    <translation><numerusform>moment in a story</numerusform><numerusform>moments in a story</numerusform></translation></message>
    <message numerus="yes"><source>nagekeken plaatsen</source>
    <translation><numerusform>checked place</numerusform><numerusform>checked places</numerusform></translation></message>
    <message numerus="yes"><source>namen</source>
    <translation><numerusform>name</numerusform><numerusform>names</numerusform></translation></message>
    <message numerus="yes"><source>namen moeten</source>
    <translation><numerusform>name must be</numerusform><numerusform>names must be</numerusform></translation></message>
    <message numerus="yes"><source>nieuwe opmerkingen</source>
    <translation><numerusform>new comment</numerusform><numerusform>new comments</numerusform></translation></message>
    <message numerus="yes"><source>onderdelen</source>
    <translation><numerusform>section</numerusform><numerusform>sections</numerusform></translation></message>
    <message numerus="yes"><source>opmerkingen</source>
    <translation><numerusform>comment</numerusform><numerusform>comments</numerusform></translation></message>
    <message numerus="yes"><source>opmerkingen hebben</source>
    <translation><numerusform>comment has</numerusform><numerusform>comments have</numerusform></translation></message>
    <message numerus="yes"><source>opmerkingen staan</source>
    <translation><numerusform>comment is</numerusform><numerusform>comments are</numerusform></translation></message>
    <message numerus="yes"><source>opzet van het netwerk</source>
    <translation><numerusform>set-up of the network</numerusform><numerusform>set-up of the network</numerusform></translation></message>
    <message numerus="yes"><source>plaatsen op een dag</source>
    <translation><numerusform>place on a day</numerusform><numerusform>places on a day</numerusform></translation></message>
    <message numerus="yes"><source>post-its</source>
    <translation><numerusform>sticky note</numerusform><numerusform>sticky notes</numerusform></translation></message>
    <message numerus="yes"><source>post-its onder het profiel</source>
    <translation><numerusform>sticky note under the profile</numerusform><numerusform>sticky notes under the profile</numerusform></translation></message>
    <message numerus="yes"><source>praktijkervaringen</source>
    <translation><numerusform>practice experience</numerusform><numerusform>practice experiences</numerusform></translation></message>
    <message numerus="yes"><source>rijen</source>
    <translation><numerusform>row</numerusform><numerusform>rows</numerusform></translation></message>
    <message numerus="yes"><source>schakels van de keten</source>
    <translation><numerusform>link of the chain</numerusform><numerusform>links of the chain</numerusform></translation></message>
    <message numerus="yes"><source>scores</source>
    <translation><numerusform>score</numerusform><numerusform>scores</numerusform></translation></message>
    <message numerus="yes"><source>staan op de parkeerplaats: we weten niet bij welke vraag ze horen.</source>
    <translation><numerusform>is in the parking lot: we don't know to which question it belongs.</numerusform><numerusform>are in the parking lot: we don't know to which question they belong.</numerusform></translation></message>
    <message numerus="yes"><source>stapels kaarten</source>
    <translation><numerusform>deck of cards</numerusform><numerusform>decks of cards</numerusform></translation></message>
    <message numerus="yes"><source>stappen naar publicatie</source>
    <translation><numerusform>step to publication</numerusform><numerusform>steps to publication</numerusform></translation></message>
    <message numerus="yes"><source>stellingen</source>
    <translation><numerusform>statement</numerusform><numerusform>statements</numerusform></translation></message>
    <message numerus="yes"><source>stipjes</source>
    <translation><numerusform>dot</numerusform><numerusform>dots</numerusform></translation></message>
    <message numerus="yes"><source>stonden er al.</source>
    <translation><numerusform>was there already.</numerusform><numerusform>were there already.</numerusform></translation></message>
    <message numerus="yes"><source>stukjes</source>
    <translation><numerusform>bit</numerusform><numerusform>bits</numerusform></translation></message>
    <message numerus="yes"><source>tafels</source>
    <translation><numerusform>table</numerusform><numerusform>tables</numerusform></translation></message>
    <message numerus="yes"><source>tegenspraken</source>
    <translation><numerusform>contradiction</numerusform><numerusform>contradictions</numerusform></translation></message>
    <message numerus="yes"><source>teksten</source>
    <translation><numerusform>text</numerusform><numerusform>texts</numerusform></translation></message>
    <message numerus="yes"><source>teruggekomen Word-bestanden</source>
    <translation><numerusform>returned Word file</numerusform><numerusform>returned Word files</numerusform></translation></message>
    <message numerus="yes"><source>verbanden in de keten</source>
    <translation><numerusform>connection in the chain</numerusform><numerusform>connections in the chain</numerusform></translation></message>
    <message numerus="yes"><source>verschillen tussen organisaties</source>
    <translation><numerusform>difference between organisations</numerusform><numerusform>differences between organisations</numerusform></translation></message>
    <message numerus="yes"><source>versies</source>
    <translation><numerusform>version</numerusform><numerusform>versions</numerusform></translation></message>
    <message numerus="yes"><source>verwijzingen gaan</source>
    <translation><numerusform>reference goes</numerusform><numerusform>references go</numerusform></translation></message>
    <message numerus="yes"><source>voorgelezen teksten</source>
    <translation><numerusform>text read out</numerusform><numerusform>texts read out</numerusform></translation></message>
    <message numerus="yes"><source>vragen hebben</source>
    <translation><numerusform>question has</numerusform><numerusform>questions have</numerusform></translation></message>
    <message numerus="yes"><source>woorden in de woordenlijst</source>
    <translation><numerusform>word in the word list</numerusform><numerusform>words in the word list</numerusform></translation></message>
    <message numerus="yes"><source>zijn weggelaten.</source>
    <translation><numerusform>was left out.</numerusform><numerusform>were left out.</numerusform></translation></message>
</context>
<context>
    <name>CourseChanges</name>
    <message><source>Wanneer was dat?</source>
    <translation>When was that?</translation></message>
    <message><source>Wat gebeurde er?</source>
    <translation>What happened?</translation></message>
    <message><source>Wat hielp of hinderde</source>
    <translation>What helped or hindered</translation></message>
</context>
<context>
    <name>CoursePane</name>
    <message><source>Begin een verhaal</source>
    <translation>Begin a story</translation></message>
    <message><source>Cijfer is wie het zag, + of - is hielp of hinderde, Shift met pijl verplaatst</source>
    <translation>A digit: who saw it, + or -: helped or hindered, Shift with an arrow moves</translation></message>
    <message><source>Enter wijzigt, dan Tab voor wanneer, Shift met pijl verplaatst, Del haalt weg</source>
    <translation>Enter edits, then Tab for when, Shift with an arrow moves, Del deletes</translation></message>
    <message><source>Geef het verhaal een titel, zonder namen</source>
    <translation>Give the story a title, without names</translation></message>
    <message><source>Nog geen verhaal</source>
    <translation>No story yet</translation></message>
    <message><source>Titel van het verhaal</source>
    <translation>Title of the story</translation></message>
    <message><source>Verhaal</source>
    <translation>Story</translation></message>
    <message><source>Vertel hoe de hulp verliep, van begin tot eind. Neem een verhaal dat vastliep en een verhaal dat goed liep.</source>
    <translation>Tell how the help went, from beginning to end. Take one story that got stuck and one that went well.</translation></message>
    <message><source>in heel het verloop</source>
    <translation>in the whole course</translation></message>
</context>
<context>
    <name>CourseView</name>
    <message><source>Heel het verloop</source>
    <translation>The whole course</translation></message>
    <message><source>Hielp in heel het verloop</source>
    <translation>Helped in the whole course</translation></message>
    <message><source>Hinderde in heel het verloop</source>
    <translation>Hindered in the whole course</translation></message>
    <message><source>Verloop van het verhaal</source>
    <translation>Course of the story</translation></message>
    <message><source>hielp</source>
    <translation>helped</translation></message>
    <message><source>hinderde</source>
    <translation>hindered</translation></message>
</context>
<context>
    <name>Crowd</name>
    <message><source>Zoek iemand</source>
    <translation>Find somebody</translation></message>
    <message><source>Zoek op naam, organisatie of tafel</source>
    <translation>Search by name, organisation or table</translation></message>
</context>
<context>
    <name>DayColumn</name>
    <message><source>Begin de dag</source>
    <translation>Begin the day</translation></message>
    <message><source>De dag</source>
    <translation>The day</translation></message>
    <message><source>De dag nog eens bekijken (Ctrl+Shift+H)</source>
    <translation>Look at the day again (Ctrl+Shift+H)</translation></message>
    <message><source>Ga verder met de dag</source>
    <translation>Go on with the day</translation></message>
    <message><source>Herbeleef</source>
    <translation>Relive</translation></message>
    <message><source>Maak een agenda in Voorbereiden</source>
    <translation>Make an agenda in Prepare</translation></message>
    <message><source>Sluit de dag af</source>
    <translation>Close the day</translation></message>
    <message><source>Spring naar…</source>
    <translation>Jump to…</translation></message>
    <message><source>echt</source>
    <translation>actual</translation></message>
    <message><source>plan</source>
    <translation>plan</translation></message>
</context>
<context>
    <name>DayList</name>
    <message><source>Begin nu	Ctrl+J</source>
    <translation>Begin now	Ctrl+J</translation></message>
    <message><source>De dag</source>
    <translation>The day</translation></message>
    <message><source>Geef een andere naam	F2</source>
    <translation>Rename	F2</translation></message>
    <message><source>Onverwacht blok	Ctrl+Shift+N</source>
    <translation>Unexpected block	Ctrl+Shift+N</translation></message>
</context>
<context>
    <name>DayNaming</name>
    <message><source>Bij hun woorden komt</source>
    <translation>Shown with their words</translation></message>
    <message><source>hoogstens de tafel, geen naam</source>
    <translation>at most the table, no name</translation></message>
    <message><source>niets: geen naam en geen tafel</source>
    <translation>nothing: no name and no table</translation></message>
    <message><source>wat ieder zelf kiest: naam, tafel of niets</source>
    <translation>what each person chooses: name, table or nothing</translation></message>
</context>
<context>
    <name>DayPanel</name>
    <message><source>Datum</source>
    <translation>Date</translation></message>
    <message><source>Deze dag</source>
    <translation>This day</translation></message>
    <message><source>Haal deze dag weg</source>
    <translation>Remove this day</translation></message>
    <message><source>Moet klaar zijn om</source>
    <translation>Must be finished by</translation></message>
    <message><source>Naam van de dag</source>
    <translation>Name of the day</translation></message>
    <message><source>Plaats</source>
    <translation>Place</translation></message>
    <message><source>als dat vastligt</source>
    <translation>if that is fixed</translation></message>
    <message><source>bv. 12 maart of 12/3/2026</source>
    <translation>e.g. 12 March or 12/3/2026</translation></message>
    <message><source>mag leeg blijven</source>
    <translation>may stay empty</translation></message>
</context>
<context>
    <name>DayPapers</name>
    <message><source>'{name}' staat in de map '{folder}'. Dit blad is enkel voor jou.</source>
    <translation>'{name}' is in the folder '{folder}'. This sheet is for you only.</translation></message>
    <message><source>'{name}' staat in de map '{folder}'. Je kan het nu doorsturen.</source>
    <translation>'{name}' is in the folder '{folder}'. You can now send it on.</translation></message>
    <message><source>'{name}' staat in de map '{folder}'. Stuur het naar wie er niet bij was.</source>
    <translation>'{name}' is in the folder '{folder}'. Send it to those who weren't there.</translation></message>
    <message><source>dagverslag</source>
    <translation>report</translation></message>
    <message><source>invulblad</source>
    <translation>fill-in sheet</translation></message>
</context>
<context>
    <name>DayPicture</name>
    <message><source>De dag in beeld</source>
    <translation>The day at a glance</translation></message>
</context>
<context>
    <name>DayRowDelegate</name>
    <message><source>Naam van het blok</source>
    <translation>Name of the block</translation></message>
    <message><source>plan {time}</source>
    <translation>plan {time}</translation></message>
    <message><source>{done} van {total}</source>
    <translation>{done} of {total}</translation></message>
</context>
<context>
    <name>DayTabs</name>
    <message><source>+ Dag</source>
    <translation>+ Day</translation></message>
    <message><source>Dag {number}</source>
    <translation>Day {number}</translation></message>
    <message><source>Dagen</source>
    <translation>Days</translation></message>
    <message><source>Datum en plaats</source>
    <translation>Date and place</translation></message>
    <message><source>Reeks</source>
    <translation>Series</translation></message>
</context>
<context>
    <name>DifferenceText</name>
    <message><source>(had een nummer)</source>
    <translation>(had a number)</translation></message>
    <message><source>(stond in een tabel)</source>
    <translation>(was in a table)</translation></message>
    <message><source>(was een punt in een lijst)</source>
    <translation>(was a point in a list)</translation></message>
    <message><source>(was een tussenkop)</source>
    <translation>(was a heading)</translation></message>
    <message><source>(was gewone tekst)</source>
    <translation>(was plain text)</translation></message>
    <message><source>Andere opmaak: {words}</source>
    <translation>Other formatting: {words}</translation></message>
    <message><source>Hierheen verplaatst: {words}</source>
    <translation>Moved here: {words}</translation></message>
    <message><source>Nieuw: {words}</source>
    <translation>New: {words}</translation></message>
    <message><source>Stond hier: {words}</source>
    <translation>Was here: {words}</translation></message>
    <message><source>Weg: {words}</source>
    <translation>Gone: {words}</translation></message>
    <message><source>andere opmaak:</source>
    <translation>other formatting:</translation></message>
    <message><source>hierheen verplaatst:</source>
    <translation>moved here:</translation></message>
    <message><source>stond hier:</source>
    <translation>was here:</translation></message>
</context>
<context>
    <name>DifferenceView</name>
    <message><source>Geen verschillen</source>
    <translation>No differences</translation></message>
    <message><source>Verschil {number} van {count}. {words}</source>
    <translation>Difference {number} of {count}. {words}</translation></message>
    <message><source>Verschillen</source>
    <translation>Differences</translation></message>
</context>
<context>
    <name>DocumentPage</name>
    <message><source>Bewaar de PDF</source>
    <translation>Save the PDF</translation></message>
    <message><source>Bewaar het Word-document</source>
    <translation>Save the Word document</translation></message>
    <message><source>Bewaar onder een andere naam</source>
    <translation>Save under another name</translation></message>
    <message><source>Dit is de tekst van nu. Wat nieuw is en wat weg is, zie je in Word.</source>
    <translation>This is the present text. You can see what is new and what is gone in Word.</translation></message>
    <message><source>Dit staat erin. In Word krijgt het de opmaak van je sjabloon.</source>
    <translation>This is what goes into it. In Word it gets the layout of your template.</translation></message>
    <message><source>Het document</source>
    <translation>The document</translation></message>
    <message><source>Het document wordt gemaakt …</source>
    <translation>The document is being made …</translation></message>
    <message><source>Je hebt het gestopt. Er is niets geschreven.</source>
    <translation>You stopped it. Nothing was written.</translation></message>
    <message><source>Je kan alleen lezen. Open het bestand om te werken, dan kan je het bewaren.</source>
    <translation>You can only read. Open the file to work in it, then you can save it.</translation></message>
    <message><source>Zo ziet het eruit. Het Word-bestand is de toegankelijke versie.</source>
    <translation>This is how it looks. The Word file is the accessible version.</translation></message>
    <message><source>Zo ziet het eruit. Word kan bladzijden een beetje anders afbreken.</source>
    <translation>This is how it looks. Word may break pages a little differently.</translation></message>
</context>
<context>
    <name>DotLine</name>
    <message><source>De scores lopen van {low} tot {high}.</source>
    <translation>The scores run from {low} to {high}.</translation></message>
    <message><source>Het midden is {score}.</source>
    <translation>The middle is {score}.</translation></message>
    <message><source>Iedereen gaf hetzelfde.</source>
    <translation>Everybody gave the same score.</translation></message>
    <message><source>Nog geen cijfers.</source>
    <translation>No scores yet.</translation></message>
    <message><source>Scores van {low} tot {high}</source>
    <translation>Scores from {low} to {high}</translation></message>
    <message><source>het midden: {score}</source>
    <translation>the middle: {score}</translation></message>
</context>
<context>
    <name>DraftEditor</name>
    <message><source>Tekst</source>
    <translation>Text</translation></message>
</context>
<context>
    <name>Earlier</name>
    <message><source>Eerder geopend</source>
    <translation>Opened earlier</translation></message>
    <message><source>Niets gevonden. Zoek met minder letters, of open het bestand met Ctrl+O.</source>
    <translation>Nothing found. Search with fewer letters, or open the file with Ctrl+O.</translation></message>
    <message><source>Zoek</source>
    <translation>Search</translation></message>
    <message><source>Zoek in wat je eerder opende</source>
    <translation>Search what you opened earlier</translation></message>
    <message><source>Zoek op naam of map</source>
    <translation>Search by name or folder</translation></message>
</context>
<context>
    <name>EditInPlace</name>
    <message><source>Antwoord wijzigen</source>
    <translation>Edit the answer</translation></message>
    <message><source>Enter bewaart, Esc laat het zoals het was</source>
    <translation>Enter saves, Esc leaves it as it was</translation></message>
</context>
<context>
    <name>EditPane</name>
    <message><source>Casus weg</source>
    <translation>Remove case</translation></message>
    <message><source>Casussen</source>
    <translation>Cases</translation></message>
    <message><source>De medewerker: wat brengt die zelf mee?</source>
    <translation>The worker: what do they bring along?</translation></message>
    <message><source>Het gezin</source>
    <translation>The family</translation></message>
    <message><source>Kaart erbij</source>
    <translation>Add card</translation></message>
    <message><source>Kaart weg</source>
    <translation>Remove card</translation></message>
    <message><source>Kaarten van deze stapel</source>
    <translation>Cards of this deck</translation></message>
    <message><source>Kies een kaart of een casus om ze te lezen of te wijzigen.</source>
    <translation>Choose a card or a case to read or edit it.</translation></message>
    <message><source>Maak uit het praktijkprofiel</source>
    <translation>Make from the practice profile</translation></message>
    <message><source>Naam van de stapel</source>
    <translation>Name of the deck</translation></message>
    <message><source>Nieuwe casus</source>
    <translation>New case</translation></message>
    <message><source>Nieuwe kaart</source>
    <translation>New card</translation></message>
    <message><source>Nieuwe stapel</source>
    <translation>New deck</translation></message>
    <message><source>Omhoog</source>
    <translation>Up</translation></message>
    <message><source>Omlaag</source>
    <translation>Down</translation></message>
    <message><source>Stapel</source>
    <translation>Deck</translation></message>
    <message><source>Stapel weg</source>
    <translation>Remove deck</translation></message>
    <message><source>Stapels</source>
    <translation>Decks</translation></message>
    <message><source>Titel</source>
    <translation>Title</translation></message>
    <message><source>Uitgangspunt</source>
    <translation>Principle</translation></message>
    <message><source>Wat je doet</source>
    <translation>What you do</translation></message>
    <message><source>{name} ({count})</source>
    <translation>{name} ({count})</translation></message>
</context>
<context>
    <name>EndOfDay</name>
    <message><source>Afspraken</source>
    <translation>Agreements</translation></message>
    <message><source>Bewaar als Word of PDF…</source>
    <translation>Save as Word or PDF…</translation></message>
    <message><source>Deze dag heeft geen agenda.</source>
    <translation>This day has no agenda.</translation></message>
    <message><source>Einde van de dag</source>
    <translation>End of the day</translation></message>
    <message><source>Gedaan</source>
    <translation>Done</translation></message>
    <message><source>Gedaan en nog open</source>
    <translation>Done and still open</translation></message>
    <message><source>Haal van het scherm</source>
    <translation>Take off the screen</translation></message>
    <message><source>Invulbladen…</source>
    <translation>Fill-in sheets…</translation></message>
    <message><source>Na te vragen</source>
    <translation>To ask later</translation></message>
    <message><source>Niets meer. Elke vraag heeft een antwoord.</source>
    <translation>Nothing left. Every question has an answer.</translation></message>
    <message><source>Nog geen afspraken. Typ wat, Tab wie, Tab tegen wanneer, en Enter.</source>
    <translation>No agreements yet. Type what, Tab who, Tab by when, and Enter.</translation></message>
    <message><source>Nog open</source>
    <translation>Still open</translation></message>
    <message><source>Ook wat privé is (voor jezelf)</source>
    <translation>Including what is private (for yourself)</translation></message>
    <message><source>Parkeerplaats</source>
    <translation>Parking lot</translation></message>
    <message><source>Spreekt elkaar tegen</source>
    <translation>Contradict each other</translation></message>
    <message><source>Terug naar de vragen</source>
    <translation>Back to the questions</translation></message>
    <message><source>Toon aan de zaal</source>
    <translation>Show to the room</translation></message>
    <message><source>Voorgelezen</source>
    <translation>Read out</translation></message>
    <message><source>Vragen zonder antwoord</source>
    <translation>Questions without an answer</translation></message>
    <message><source>bezig</source>
    <translation>in progress</translation></message>
    <message><source>niet gedaan</source>
    <translation>not done</translation></message>
    <message><source>plan → echt (min)</source>
    <translation>plan → actual (min)</translation></message>
    <message><source>tegenover: {other}</source>
    <translation>against: {other}</translation></message>
    <message><source>van een vorige dag</source>
    <translation>from an earlier day</translation></message>
</context>
<context>
    <name>EnoughPanel</name>
    <message><source>EXPOO vraagt bij de start alleen dit. De rest groeit tijdens de dag.</source>
    <translation>EXPOO only asks for this at the start. The rest grows during the day.</translation></message>
    <message><source>Genoeg om te beginnen</source>
    <translation>Enough to begin</translation></message>
    <message><source>Genoeg voor de aanmelding</source>
    <translation>Enough to register</translation></message>
    <message><source>Nog niet genoeg om te beginnen</source>
    <translation>Not yet enough to begin</translation></message>
    <message><source>Nog niet genoeg voor de aanmelding</source>
    <translation>Not yet enough to register</translation></message>
    <message><source>Zo weet iedereen bij wie je terechtkan. De rest mag leeg blijven.</source>
    <translation>So that everyone knows who to turn to. The rest may stay empty.</translation></message>
    <message><source>{label}: nog leeg</source>
    <translation>{label}: still empty</translation></message>
</context>
<context>
    <name>ErasePage</name>
    <message><source>Alle ruwe antwoorden, post-its en scores</source>
    <translation>All raw answers, sticky notes and scores</translation></message>
    <message><source>Alles wat {name} zei ({count})</source>
    <translation>Everything {name} said ({count})</translation></message>
    <message><source>De beschrijving is goedgekeurd</source>
    <translation>The description is approved</translation></message>
    <message><source>De tekst blijft zoals ze nu is. Vergelijken met vroeger kan dan niet meer.</source>
    <translation>The text stays as it is now. You will no longer be able to compare it with earlier.</translation></message>
    <message><source>De teksten, het praktijkprofiel en de afspraken blijven.</source>
    <translation>The texts, the practice profile and the agreements stay.</translation></message>
    <message><source>Deze teksten citeren het nog</source>
    <translation>These texts still quote it</translation></message>
    <message><source>Dit stond er vroeger en wordt gewist ({count})</source>
    <translation>This was there before and will be erased ({count})</translation></message>
    <message><source>Dit wordt gewist ({count})</source>
    <translation>This will be erased ({count})</translation></message>
    <message><source>Enter gaat erheen</source>
    <translation>Enter goes there</translation></message>
    <message><source>Enter kiest dit</source>
    <translation>Enter chooses this</translation></message>
    <message><source>Eén antwoord of post-it</source>
    <translation>One answer or sticky note</translation></message>
    <message><source>Geen enkele tekst was vroeger anders.</source>
    <translation>No text was different before.</translation></message>
    <message><source>Gewist op deze computer, ook in de geschiedenis en de reservekopieën.</source>
    <translation>Erased on this computer, also in the history and the backups.</translation></message>
    <message><source>Haal de woorden nog weg waar een tekst ze citeert, en wis daarna hoe die tekst vroeger was.</source>
    <translation>Remove the words where a text quotes them, and then erase how that text read before.</translation></message>
    <message><source>Hier is niets meer van.</source>
    <translation>Nothing of this is left here.</translation></message>
    <message><source>Hier kunnen we niet bij</source>
    <translation>What we can't reach</translation></message>
    <message><source>Hoe een tekst vroeger was</source>
    <translation>How a text read before</translation></message>
    <message><source>In deze bewaarde bestanden staat het</source>
    <translation>These kept files contain it</translation></message>
    <message><source>Ja, wis</source>
    <translation>Yes, erase</translation></message>
    <message><source>Kies wat je wil wissen</source>
    <translation>Choose what you want to erase</translation></message>
    <message><source>Mails, sticks en versies in de cloud kunnen we niet wissen.</source>
    <translation>We can't erase emails, USB sticks and versions in the cloud.</translation></message>
    <message><source>Nee, laat staan</source>
    <translation>No, leave it</translation></message>
    <message><source>Voor wie niet meer wil dat we zijn woorden bewaren, of als de beschrijving af is. Je ziet eerst alles wat weggaat. Pas daarna wis je.</source>
    <translation>For someone who no longer wants us to keep their words, or when the description is finished. You first see everything that will go. Only then do you erase it.</translation></message>
    <message><source>Wat er gewist wordt</source>
    <translation>What will be erased</translation></message>
    <message><source>Wat wil je wissen?</source>
    <translation>What do you want to erase?</translation></message>
    <message><source>Wis definitief …</source>
    <translation>Erase for good …</translation></message>
    <message><source>Woorden wissen</source>
    <translation>Erase words</translation></message>
    <message><source>Zeker? Dit kan je niet ongedaan maken.</source>
    <translation>Are you sure? You can't undo this.</translation></message>
    <message><source>Zoek het antwoord: typ enkele woorden</source>
    <translation>Find the answer: type a few words</translation></message>
    <message><source>en nog {count}</source>
    <translation>and {count} more</translation></message>
</context>
<context>
    <name>EverywhereWords</name>
    <message><source>Begint een nieuwe praktijk. Je kiest eerst waar het bestand komt en hoe het heet.</source>
    <translation>Begins a new practice. You first choose where the file goes and what it is called.</translation></message>
    <message><source>De eerste stappen. Sla ze gerust over: bij de hulp begin je ze opnieuw.</source>
    <translation>The first steps. Feel free to skip them: you can begin again from the help.</translation></message>
    <message><source>De kopieën, de nieuwste bovenaan. Enter toont er een; er verandert niets.</source>
    <translation>The copies, the newest first. Enter shows one; nothing changes.</translation></message>
    <message><source>De vijf plaatsen, in de volgorde van het werk. Je mag altijd heen en weer; wat je typte, blijft staan.</source>
    <translation>The five places, in the order of the work. You can always go back and forth; what you typed stays.</translation></message>
    <message><source>De zin waarin een naam, een nummer of een adres staat. Kijk of iemand er een cliënt in herkent.</source>
    <translation>The sentence with a name, a number or an address. See whether it lets somebody recognise a client.</translation></message>
    <message><source>Dit is nergens een probleem, zoals de naam van je eigen organisatie. We vragen het niet meer.</source>
    <translation>This is not a problem anywhere, such as the name of your own organisation. We won't ask again.</translation></message>
    <message><source>Een volledige dag van Het Speelhuis, om in te oefenen. Je kan niets stukmaken.</source>
    <translation>A full day of Het Speelhuis, to practise in. You can't break anything.</translation></message>
    <message><source>Gaat naar de plaats waar dit staat, zodat je het kan wijzigen.</source>
    <translation>Goes to the place where this is, so that you can change it.</translation></message>
    <message><source>Gaat naar het volgende, zonder nu te kiezen.</source>
    <translation>Goes to the next one, without choosing now.</translation></message>
    <message><source>Gaat terug naar je werk. Er verandert niets.</source>
    <translation>Goes back to your work. Nothing changes.</translation></message>
    <message><source>Gaat terug naar wat je net zag.</source>
    <translation>Goes back to what you just saw.</translation></message>
    <message><source>Hier staat nog niets. Dit is wat je als eerste kan doen.</source>
    <translation>There is nothing here yet. This is what you can do first.</translation></message>
    <message><source>Kies hoe het eruitziet, hoe groot alles is, en in welke mappen bestanden komen.</source>
    <translation>Choose how it looks, how big everything is, and which folders files go into.</translation></message>
    <message><source>Kopieert het verslag, om in een mail te plakken.</source>
    <translation>Copies the report, to paste into an e-mail.</translation></message>
    <message><source>Maakt het bestand, ook als je niet alles nakeek.</source>
    <translation>Makes the file, even if you didn't look at everything.</translation></message>
    <message><source>Neemt terug wat je net deed. Je kan meerdere keren terug.</source>
    <translation>Undoes what you just did. You can do this several times.</translation></message>
    <message><source>Om te bezorgen aan wie jou helpt. Wat jullie typten, staat er niet in.</source>
    <translation>To pass on to whoever helps you. It holds nothing that you typed.</translation></message>
    <message><source>Op deze plaats is het in orde. Staat het nog elders, dan vragen we het daar opnieuw.</source>
    <translation>It is all right in this place. If it occurs elsewhere, we ask again there.</translation></message>
    <message><source>Opent de hulp bij de plaats waar je bent. De zaal ziet dat niet.</source>
    <translation>Opens help on where you are. The room doesn't see that.</translation></message>
    <message><source>Opent de map waarin de verslagen staan.</source>
    <translation>Opens the folder with the reports.</translation></message>
    <message><source>Opent de praktijk waar je laatst in werkte.</source>
    <translation>Opens the practice you last worked in.</translation></message>
    <message><source>Opent een bestand .praktijk van deze computer, een stick of een gedeelde map.</source>
    <translation>Opens a .praktijk file from this computer, a USB stick or a shared folder.</translation></message>
    <message><source>Sluit Praktijkdag en opent het weer, met hetzelfde bestand.</source>
    <translation>Closes Praktijkdag and opens it again, with the same file.</translation></message>
    <message><source>Toont alle toetsen. Die van waar je nu bent, staan bovenaan.</source>
    <translation>Shows all keys, with those of where you are at the top.</translation></message>
    <message><source>Toont de kopie helemaal. Je kan er niets in wijzigen.</source>
    <translation>Shows all of the copy. You cannot change anything in it.</translation></message>
    <message><source>Toont de reservekopieën van dit bestand. Je ziet eerst wat erin staat; terugzetten kan daarna.</source>
    <translation>Shows the backups of this file. You first see what is in them; then you can restore one.</translation></message>
    <message><source>Toont of verbergt wat er technisch misging.</source>
    <translation>Shows or hides what went wrong, in technical terms.</translation></message>
    <message><source>Typ enkele letters van een vraag, een blok of een antwoord. Er begint niets door te springen.</source>
    <translation>Type a few letters of a question, a block or an answer. Jumping there starts nothing.</translation></message>
    <message><source>Van wie deze woorden zijn. Typ twee letters van een naam; Enter bewaart, Esc laat het zoals het was.</source>
    <translation>Whose words these are. Type two letters of a name; Enter saves it, Esc leaves it as it was.</translation></message>
    <message><source>Voor een groep die vaker samenkomt rond één vraag. Je plant er een reeks dagen mee.</source>
    <translation>For a group that meets several times about one question. You plan a series of days with it.</translation></message>
    <message><source>Wat er gebeurde, en wat je nu kan doen.</source>
    <translation>What happened, and what you can do now.</translation></message>
    <message><source>Wat je eerder opende. Enter opent; Del haalt een bestand enkel uit deze lijst.</source>
    <translation>What you opened earlier. Enter opens; Del only takes a file off this list.</translation></message>
    <message><source>Wat past bij wat je typte. Enter gaat naar de gekozen regel.</source>
    <translation>What matches what you typed. Enter goes to the chosen line.</translation></message>
    <message><source>Werkte iemand verder in een kopie? Haal die erbij. Je ziet eerst wat er anders is.</source>
    <translation>Did someone carry on in a copy? Merge it. You first see what is different.</translation></message>
    <message><source>Zet je bestand terug zoals het toen was. Zoals het nu is, blijft bewaard.</source>
    <translation>Puts your file back as it was then. It is also kept as it is now.</translation></message>
</context>
<context>
    <name>ExerciseKeys</name>
    <message><source>Sessie</source>
    <translation>Session</translation></message>
    <message><source>bij open kaarten: kiest de kaart</source>
    <translation>with cards face up: chooses the card</translation></message>
    <message><source>bord: de vrije muur</source>
    <translation>board: the free wall</translation></message>
    <message><source>bord: ordenen en stemmen</source>
    <translation>board: ordering and voting</translation></message>
    <message><source>bord: schrijven</source>
    <translation>board: writing</translation></message>
    <message><source>de casus · de reden op het scherm, en weer weg</source>
    <translation>the case · the reason on the screen, and off again</translation></message>
    <message><source>de kleur van wat je schrijft, of van de post-its die je koos</source>
    <translation>the colour of what you write, or of the sticky notes you chose</translation></message>
    <message><source>de volgende open vraag; in Sessie ziet de zaal ze ook</source>
    <translation>the next open question; in Session the room sees it too</translation></message>
    <message><source>dichter · verder</source>
    <translation>closer · further away</translation></message>
    <message><source>een andere kaart · sla deze mens over</source>
    <translation>another card · skip this person</translation></message>
    <message><source>een cluster: eigen aan deze praktijk · klapt dicht of open</source>
    <translation>a cluster: specific to this practice · folds or unfolds</translation></message>
    <message><source>een cluster: geeft een naam · voegt samen · lost op</source>
    <translation>a cluster: gives a name · merges · dissolves</translation></message>
    <message><source>een cluster: toont de post-its zonder stipje, of vouwt ze weg</source>
    <translation>a cluster: shows the sticky notes without dots, or folds them away</translation></message>
    <message><source>een post-it: nieuw · wijzigt · andere kleur · gooit weg</source>
    <translation>a sticky note: new · edits · other colour · deletes</translation></message>
    <message><source>een post-it: wie het zei · niet op het scherm · soort kennis</source>
    <translation>a sticky note: who said it · not on the screen · kind of knowledge</translation></message>
    <message><source>een post-it: wijzigt · wie · niet op het scherm · gooit weg</source>
    <translation>a sticky note: edits · who · not on the screen · deletes</translation></message>
    <message><source>een stipje erbij · eraf</source>
    <translation>one dot more · one fewer</translation></message>
    <message><source>geeft een naam · voegt samen · gooit weg</source>
    <translation>gives a name · merges · deletes</translation></message>
    <message><source>gesprekskaarten</source>
    <translation>conversation cards</translation></message>
    <message><source>haalt post-its uit een bestand</source>
    <translation>imports sticky notes from a file</translation></message>
    <message><source>hangt de post-it op · hangt een geplakte lijst op</source>
    <translation>hangs up the sticky note · hangs up a pasted list</translation></message>
    <message><source>hele muur of dichtbij</source>
    <translation>whole wall or close up</translation></message>
    <message><source>iemand anders zegt iets over deze kaart</source>
    <translation>somebody else says something about this card</translation></message>
    <message><source>in Sessie: leest voor aan de zaal · toont het voorbeeld</source>
    <translation>in Session: reads out to the room · shows the example</translation></message>
    <message><source>in de volgorde: verplaatst · haalt weg</source>
    <translation>in the order: moves · removes</translation></message>
    <message><source>in de volgorde: zet deze mens op die plaats</source>
    <translation>in the order: puts this person in that place</translation></message>
    <message><source>kiest er meer · kiest ze allemaal</source>
    <translation>chooses more · chooses all of them</translation></message>
    <message><source>kleuren naast elkaar · de vrije muur, en terug</source>
    <translation>colours side by side · the free wall, and back</translation></message>
    <message><source>legt wat je koos in rijen · in een kolom · in één rij</source>
    <translation>lays what you chose out in rows · in a column · in one row</translation></message>
    <message><source>na O: iedereen · sommige · één organisatie</source>
    <translation>after O: everybody · some · one organisation</translation></message>
    <message><source>naar de cluster met dat nummer · maakt de post-it weer los</source>
    <translation>to the cluster with that number · makes the sticky note loose again</translation></message>
    <message><source>naar een andere kerncomponent</source>
    <translation>to another core component</translation></message>
    <message><source>naar een andere post-it</source>
    <translation>to another sticky note</translation></message>
    <message><source>neemt de gekozen post-it op in het vak</source>
    <translation>takes the chosen sticky note into the box</translation></message>
    <message><source>nieuwe cluster met wat je koos · splitst ze af</source>
    <translation>new cluster of what you chose · splits it off</translation></message>
    <message><source>nieuwe kernactiviteit</source>
    <translation>new core activity</translation></message>
    <message><source>praktijkprofiel, ook bij Uitwerken</source>
    <translation>practice profile, also in Write up</translation></message>
    <message><source>schrijft in dit vak, en met Tab in het volgende · laat het zoals het was</source>
    <translation>writes in this box, and with Tab in the next · leaves it as it was</translation></message>
    <message><source>stapels en casussen</source>
    <translation>decks and cases</translation></message>
    <message><source>telt de handen · kiest van wie de stipjes zijn</source>
    <translation>counts hands · chooses whose dots they are</translation></message>
    <message><source>terug naar de kolommen</source>
    <translation>back to the columns</translation></message>
    <message><source>toont de cluster aan de zaal · de zaal ziet weer de muur</source>
    <translation>shows the cluster to the room · the room sees the wall again</translation></message>
    <message><source>verhangt de post-it</source>
    <translation>moves the sticky note</translation></message>
    <message><source>verplaatst een kernactiviteit</source>
    <translation>moves a core activity</translation></message>
    <message><source>wel · niet in dit gezin; in een tekstveld samen met Alt</source>
    <translation>yes · no for this family; in a text field together with Alt</translation></message>
    <message><source>wie het zo doet: 1 iedereen, 2 sommige, 3 één organisatie</source>
    <translation>who does it this way: 1 everybody, 2 some, 3 one organisation</translation></message>
    <message><source>wijzigt de vorige beurt · stopt het spel, of speelt verder</source>
    <translation>edits the previous turn · stops the game, or plays on</translation></message>
    <message><source>zoekt · toont een lange post-it helemaal</source>
    <translation>searches · shows a long sticky note in full</translation></message>
</context>
<context>
    <name>ExerciseWords</name>
    <message><source>Alle post-its op één muur. Sleep ze waar je wil, of verhang ze met Ctrl en een pijl.</source>
    <translation>All notes on one wall. Drag them where you like, or move them with Ctrl and an arrow.</translation></message>
    <message><source>Bewaart deze score. Ze blijft verborgen tot je alle scores toont.</source>
    <translation>Saves this score. It stays hidden until you show all scores.</translation></message>
    <message><source>Bewaart het en gaat terug naar waar je was.</source>
    <translation>Saves it and goes back to where you were.</translation></message>
    <message><source>De bijdrage: waarom is deze kerncomponent nodig?</source>
    <translation>The contribution: why is this core component needed?</translation></message>
    <message><source>De clusters met de meeste stipjes bovenaan. Lees ze voor en vraag wat mensen zien.</source>
    <translation>The clusters, those with the most dots at the top. Read them out and ask what people see.</translation></message>
    <message><source>De clusters, met hoeveel post-its erin zitten. Enter toont een cluster aan de zaal.</source>
    <translation>The clusters, with how many sticky notes are in them. Enter shows a cluster to the room.</translation></message>
    <message><source>De kaarten die open liggen. Kies er een of twee die hier passen.</source>
    <translation>The cards that lie open. Choose one or two that fit here.</translation></message>
    <message><source>De kaarten van deze stapel. Kies er een om ze te lezen of te wijzigen.</source>
    <translation>The cards in this deck. Choose one to read or change it.</translation></message>
    <message><source>De kerncomponenten: waar jullie praktijk op steunt. De groep kiest zelf de naam.</source>
    <translation>The core components: what your practice rests on. The group chooses the names itself.</translation></message>
    <message><source>De mogelijkheden. Druk op het cijfer dat ervoor staat.</source>
    <translation>The options. Press the digit in front of it.</translation></message>
    <message><source>De verhalen waarbij je kaarten legt. Kies er een om ze te wijzigen.</source>
    <translation>The stories you lay cards for. Choose one to change it.</translation></message>
    <message><source>De zaal ziet dit nooit.</source>
    <translation>The room never sees this.</translation></message>
    <message><source>Deze gegevens komen in het document. Je kan ze later aanvullen.</source>
    <translation>These details go into the document. You can complete them later.</translation></message>
    <message><source>Deze kaart zou ik inzetten in dit gezin.</source>
    <translation>I would use this card with this family.</translation></message>
    <message><source>Deze kaart zou ik niet inzetten in dit gezin.</source>
    <translation>I would not use this card with this family.</translation></message>
    <message><source>Een cijfer van 0 tot 10. Een halve mag ook, zoals 7,5.</source>
    <translation>A number from 0 to 10. Halves are fine too, such as 7.5.</translation></message>
    <message><source>Er staat geen naam bij, ook niet in het verslag en in het document.</source>
    <translation>No name is shown with it, in the report or in the document.</translation></message>
    <message><source>Eén stelling staat open. Druk op J, D, E of V en typ een toelichting.</source>
    <translation>One statement is open. Press J (yes), D (partly), E (no) or V (not applicable) and type an explanation.</translation></message>
    <message><source>Gaat een stap terug. Wat jullie al deden, blijft staan.</source>
    <translation>Goes back a step. What you did stays.</translation></message>
    <message><source>Gaat naar de volgende stap. Ook de zaal gaat dan verder.</source>
    <translation>Goes to the next step. The room then moves on too.</translation></message>
    <message><source>Gaat naar het volgende lege vak; de zaal ziet die vraag.</source>
    <translation>Goes to the next empty box; the room sees that question.</translation></message>
    <message><source>Hangt nog een post-it op, zonder terug te gaan naar het schrijven.</source>
    <translation>Hangs up another sticky note, without going back to writing.</translation></message>
    <message><source>Het praktijkprofiel, zoals het in het document komt.</source>
    <translation>The practice profile, as it will be in the document.</translation></message>
    <message><source>Het verhaal van een gezin waarbij jullie de kaarten leggen.</source>
    <translation>The story of a family that you lay the cards for.</translation></message>
    <message><source>Hoe ver staan jullie: ja, deels, nee, of niet van toepassing.</source>
    <translation>How far are you: yes, partly, no, or not applicable.</translation></message>
    <message><source>Je eigen kaarten en casussen. Wat je typt, blijft bewaard; Ctrl+Z neemt terug.</source>
    <translation>Your own cards and cases. What you type is kept; Ctrl+Z takes it back.</translation></message>
    <message><source>Laat de tafels om de beurt antwoorden, in plaats van ieder apart.</source>
    <translation>Let the tables answer in turn, instead of each person.</translation></message>
    <message><source>Laat de twee clusters zoals ze zijn. We stellen het niet meer voor.</source>
    <translation>Leaves the two clusters as they are. It is not offered again.</translation></message>
    <message><source>Legt de post-its die je koos netjes in rijen. Kies er eerst minstens twee.</source>
    <translation>Lays the notes that you chose out neatly in rows. First choose at least two.</translation></message>
    <message><source>Legt deze kaart weg en trekt een andere.</source>
    <translation>Puts this card away and draws another.</translation></message>
    <message><source>Maakt de post-its groter, om ze te lezen.</source>
    <translation>Makes the notes larger, to read them.</translation></message>
    <message><source>Maakt de post-its kleiner, om er meer tegelijk te zien.</source>
    <translation>Makes the notes smaller, to see more at once.</translation></message>
    <message><source>Maakt een blad van wat hier staat, om mee te geven of door te sturen.</source>
    <translation>Makes a sheet of what is here, to hand out or send on.</translation></message>
    <message><source>Maakt een kerncomponent bij.</source>
    <translation>Adds a core component.</translation></message>
    <message><source>Maakt een rij bij in deze kerncomponent.</source>
    <translation>Adds a row in this core component.</translation></message>
    <message><source>Maakt en wijzigt stapels kaarten en casussen.</source>
    <translation>Makes and edits decks of cards and cases.</translation></message>
    <message><source>Neemt de clusters van het bord over als kernactiviteiten. Ctrl+Z maakt het ongedaan.</source>
    <translation>Turns the clusters of the board into core activities. Ctrl+Z undoes it.</translation></message>
    <message><source>Of we doorvragen bij een post-it die nog niet zegt wat je doet.</source>
    <translation>Whether we ask on about a sticky note that does not yet say what you do.</translation></message>
    <message><source>Open: kies een of twee kaarten die passen en zeg waarom. Gesloten: trek om de beurt, en zeg of je ze zou inzetten.</source>
    <translation>Face up: choose one or two cards that fit and say why. Face down: draw in turn, and say whether you would use them.</translation></message>
    <message><source>Rondt het spel af en toont wat jullie kozen.</source>
    <translation>Ends the game and shows what you chose.</translation></message>
    <message><source>Slaat deze persoon over. Die komt later weer aan de beurt.</source>
    <translation>Skips this person. They get another turn later.</translation></message>
    <message><source>Toont alle post-its op één muur, waar je ze vrij kan verhangen.</source>
    <translation>Shows all sticky notes on one wall, where you can move them freely.</translation></message>
    <message><source>Toont de casus aan de zaal, of weer de kaart.</source>
    <translation>Shows the case to the room, or the card again.</translation></message>
    <message><source>Toont de hele muur in één keer, of gaat weer dichtbij.</source>
    <translation>Shows the whole wall at once, or goes close up again.</translation></message>
    <message><source>Toont de post-its weer in kolommen, per cluster. Waar ze op de muur hangen, blijft bewaard.</source>
    <translation>Shows the notes in columns again, by cluster. Where they hang on the wall is kept.</translation></message>
    <message><source>Toont de zaal de post-its terwijl je ze typt, in plaats van de opdracht.</source>
    <translation>Shows the room the sticky notes as you type them, instead of the instruction.</translation></message>
    <message><source>Toont een ingevuld voorbeeld aan de zaal.</source>
    <translation>Shows a filled-in example to the room.</translation></message>
    <message><source>Toont het profiel aan de zaal, om het samen na te lezen.</source>
    <translation>Shows the profile to the room, to read it through together.</translation></message>
    <message><source>Toont of verbergt de scores voor de zaal. Zo volgt niemand de eerste.</source>
    <translation>Shows or hides the scores for the room, so that nobody follows the first one.</translation></message>
    <message><source>Toont uitleg bij deze stap. De zaal ziet dat niet.</source>
    <translation>Shows an explanation of this step. The room doesn't see that.</translation></message>
    <message><source>Typ een organisatie die er nog niet bij staat, en druk op Enter.</source>
    <translation>Type an organisation that isn't there yet, and press Enter.</translation></message>
    <message><source>Typ waarom. Tab gaat naar de volgende stelling.</source>
    <translation>Type why. Tab goes to the next statement.</translation></message>
    <message><source>Typ wat iemand dan doet, en druk op Enter. Met Ctrl+1, 2 of 3 kies je de kleur.</source>
    <translation>Type what someone does then, and press Enter. Choose the colour with Ctrl+1, 2 or 3.</translation></message>
    <message><source>Verandert wat eronder staat. Enter bewaart, Esc laat het zoals het was.</source>
    <translation>Changes what is under it. Enter keeps, Esc leaves it as it was.</translation></message>
    <message><source>Vink aan bij welke organisaties het zo gaat.</source>
    <translation>Tick the organisations that do it this way.</translation></message>
    <message><source>Voegt de twee clusters samen. Met Ctrl+Z zijn het er weer twee.</source>
    <translation>Puts the two clusters together. Ctrl+Z makes them two again.</translation></message>
    <message><source>Voor wie wel iets zegt, maar geen cijfer geeft.</source>
    <translation>For people who say something but give no score.</translation></message>
    <message><source>Waar deze stap over gaat, en wat je ermee kan doen.</source>
    <translation>What this step is about, and what you can do with it.</translation></message>
    <message><source>Waarom dit cijfer? Dat mag ook leeg blijven.</source>
    <translation>Why this score? This may stay empty.</translation></message>
    <message><source>Waarom wel of niet. De zaal ziet het pas als jij het toont.</source>
    <translation>Why or why not. The room only sees it when you show it.</translation></message>
    <message><source>Wat er al hangt. Enter wijzigt een post-it, Del gooit ze weg.</source>
    <translation>What is up already. Enter changes a sticky note, Del throws it away.</translation></message>
    <message><source>Wat je hier kan vertellen. Wat onder ‘Voor jou’ staat, ziet de zaal niet.</source>
    <translation>What you can say here. The room doesn't see what is under ‘For you’.</translation></message>
    <message><source>Wat je met de zaal doet bij deze stap.</source>
    <translation>What you do with the room in this step.</translation></message>
    <message><source>Wat je ziet en hoort: wat je verwacht, wat in ontwikkeling is en wat niet gewenst is. Een leeg vak is een open vraag.</source>
    <translation>What you see and hear: what you expect, what is developing and what is not wanted. An empty box is an open question.</translation></message>
    <message><source>Wat jullie afspraken. Enter wijzigt, Del gooit weg; Ctrl+Z brengt terug.</source>
    <translation>What you agreed. Enter edits, Del deletes; Ctrl+Z undoes it.</translation></message>
    <message><source>Wat sterk is, en wat eerst beter moet. Typ een punt en druk op Enter.</source>
    <translation>What is strong, and what must improve first. Type a point and press Enter.</translation></message>
    <message><source>Welke kaarten je gebruikt. Je kan er zelf maken uit jullie praktijkprofiel.</source>
    <translation>Which cards you use. You can make your own from your practice profile.</translation></message>
    <message><source>Welke stapel je wijzigt.</source>
    <translation>Which deck you are changing.</translation></message>
    <message><source>Wie aan de beurt is. Slepen verandert de volgorde.</source>
    <translation>Whose turn it is. Dragging changes the order.</translation></message>
    <message><source>Wie al een score gaf.</source>
    <translation>Who has already given a score.</translation></message>
    <message><source>Wie antwoordt. Dat staat al klaar volgens de beurt.</source>
    <translation>Who answers. This is already set to whoever's turn it is.</translation></message>
    <message><source>Wie deze score geeft. De zaal ziet geen namen bij scores.</source>
    <translation>Who gives this score. The room sees no names with scores.</translation></message>
    <message><source>Wie meespeelt. Spatie vinkt aan of af.</source>
    <translation>Who plays. Space ticks or unticks.</translation></message>
    <message><source>Wie nu kiest.</source>
    <translation>Who chooses now.</translation></message>
    <message><source>Wie zijn stipjes plakt. Te veel stipjes zeggen we wel, maar we halen er geen weg.</source>
    <translation>Who is placing dots. We say so when there are too many, but we don't remove any.</translation></message>
    <message><source>Wist wat hier gezegd is. De vraag staat weer open.</source>
    <translation>Erases what was said here. The question is open again.</translation></message>
    <message><source>Zeg kort wat daar anders is.</source>
    <translation>Say briefly what is different there.</translation></message>
    <message><source>Zeg of iedereen het zo doet. Dat komt zo in het document.</source>
    <translation>Say whether everybody does it this way. It goes into the document like that.</translation></message>
    <message><source>Zet de post-its naast elkaar per kleur, in plaats van per cluster.</source>
    <translation>Puts the sticky notes side by side per colour, instead of per cluster.</translation></message>
    <message><source>Zoekt een woord in alle post-its.</source>
    <translation>Searches for a word in all sticky notes.</translation></message>
</context>
<context>
    <name>FactorEntry</name>
    <message><source>Ander</source>
    <translation>Other</translation></message>
    <message><source>Gezien door (Ctrl +)</source>
    <translation>Seen by (Ctrl +)</translation></message>
    <message><source>Hielp</source>
    <translation>Helped</translation></message>
    <message><source>Hinderde</source>
    <translation>Hindered</translation></message>
    <message><source>Voeg toe</source>
    <translation>Add</translation></message>
    <message><source>Wat hielp {where}?</source>
    <translation>What helped {where}?</translation></message>
    <message><source>Wat hinderde {where}?</source>
    <translation>What hindered {where}?</translation></message>
</context>
<context>
    <name>FieldsForm</name>
    <message><source>Eén per regel.</source>
    <translation>One per line.</translation></message>
    <message><source>{label} (mag leeg)</source>
    <translation>{label} (may be empty)</translation></message>
</context>
<context>
    <name>FileQuestions</name>
    <message><source>Alle bestanden (*)</source>
    <translation>All files (*)</translation></message>
    <message><source>BibTeX (*.bib);;Alle bestanden (*)</source>
    <translation>BibTeX (*.bib);;All files (*)</translation></message>
    <message><source>Foto's (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif);;Alle bestanden (*)</source>
    <translation>Photos (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif);;All files (*)</translation></message>
    <message><source>Haal vragen uit een bestand</source>
    <translation>Import questions from a file</translation></message>
    <message><source>Kies de ingevulde bladen</source>
    <translation>Choose the filled-in sheets</translation></message>
    <message><source>Kies de kopie die erbij moet</source>
    <translation>Choose the copy to merge</translation></message>
    <message><source>Kies een document</source>
    <translation>Choose a document</translation></message>
    <message><source>Kies een foto</source>
    <translation>Choose a photo</translation></message>
    <message><source>Kies een lijst met bronnen</source>
    <translation>Choose a list of sources</translation></message>
    <message><source>Kies een lijst met post-its</source>
    <translation>Choose a list of sticky notes</translation></message>
    <message><source>Kies een map</source>
    <translation>Choose a folder</translation></message>
    <message><source>Kies het Word-bestand dat terugkwam</source>
    <translation>Choose the Word file that came back</translation></message>
    <message><source>Kies het sjabloon van je organisatie</source>
    <translation>Choose your organisation's template</translation></message>
    <message><source>Lijsten (*.csv *.tsv *.txt);;Alle bestanden (*)</source>
    <translation>Lists (*.csv *.tsv *.txt);;All files (*)</translation></message>
    <message><source>Nieuw lerend netwerk</source>
    <translation>New learning network</translation></message>
    <message><source>Nieuwe praktijk</source>
    <translation>New practice</translation></message>
    <message><source>Open een praktijk</source>
    <translation>Open a practice</translation></message>
    <message><source>PDF (*.pdf)</source>
    <translation>PDF (*.pdf)</translation></message>
    <message><source>Praktijken (*.praktijk)</source>
    <translation>Practices (*.praktijk)</translation></message>
    <message><source>Praktijken (*.praktijk);;Alle bestanden (*)</source>
    <translation>Practices (*.praktijk);;All files (*)</translation></message>
    <message><source>Vragen of een Word-formulier (*.yaml *.yml *.docx *.dotx);;Alle bestanden (*)</source>
    <translation>Questions or a Word form (*.yaml *.yml *.docx *.dotx);;All files (*)</translation></message>
    <message><source>Waar wil je het bewaren?</source>
    <translation>Where do you want to save it?</translation></message>
    <message><source>Word (*.docx)</source>
    <translation>Word (*.docx)</translation></message>
    <message><source>Word (*.docx);;Alle bestanden (*)</source>
    <translation>Word (*.docx);;All files (*)</translation></message>
    <message><source>Word-sjablonen (*.dotx *.docx);;Alle bestanden (*)</source>
    <translation>Word templates (*.dotx *.docx);;All files (*)</translation></message>
</context>
<context>
    <name>FillFormPage</name>
    <message><source>Al de rest van het formulier blijft zoals het is.</source>
    <translation>The rest of the form stays as it is.</translation></message>
    <message><source>Bewaar het ingevulde formulier</source>
    <translation>Save the filled-in form</translation></message>
    <message><source>Bewaar onder een andere naam</source>
    <translation>Save under another name</translation></message>
    <message><source>Gebruik dit formulier niet meer</source>
    <translation>Don't use this form any more</translation></message>
    <message><source>Komt achteraan</source>
    <translation>Goes at the end</translation></message>
    <message><source>Krijgt zijn plaats</source>
    <translation>Goes into its place</translation></message>
    <message><source>Nog leeg in het formulier</source>
    <translation>Still empty in the form</translation></message>
    <message><source>Vul het formulier in</source>
    <translation>Fill in the form</translation></message>
    <message><source>Wat in het formulier komt</source>
    <translation>What goes into the form</translation></message>
    <message><source>Zonder de contactpersoon</source>
    <translation>Without the contact person</translation></message>
</context>
<context>
    <name>FindBar</name>
    <message><source>Hele woorden</source>
    <translation>Whole words</translation></message>
    <message><source>Hoofdletters tellen</source>
    <translation>Match case</translation></message>
    <message><source>Nergens gevonden</source>
    <translation>Not found anywhere</translation></message>
    <message><source>Plaatsen</source>
    <translation>Places</translation></message>
    <message><source>Sluit</source>
    <translation>Close</translation></message>
    <message><source>Vervang</source>
    <translation>Replace</translation></message>
    <message><source>Vervang alles</source>
    <translation>Replace all</translation></message>
    <message><source>Vervang door</source>
    <translation>Replace with</translation></message>
    <message><source>Volgende</source>
    <translation>Next</translation></message>
    <message><source>Vorige</source>
    <translation>Previous</translation></message>
    <message><source>Woorden vervangen</source>
    <translation>Words replaced</translation></message>
    <message><source>Zoek</source>
    <translation>Search</translation></message>
    <message><source>Zoek in alle teksten</source>
    <translation>Search all texts</translation></message>
    <message><source>{place} van {count}</source>
    <translation>{place} of {count}</translation></message>
</context>
<context>
    <name>FoldersPart</name>
    <message><source>In '{folder}' kan niet geschreven worden. Er is niets veranderd.</source>
    <translation>'{folder}' can't be written to. Nothing was changed.</translation></message>
    <message><source>In Documenten</source>
    <translation>In Documents</translation></message>
    <message><source>In de map van Praktijkdag</source>
    <translation>In the Praktijkdag folder</translation></message>
    <message><source>Kies een map…</source>
    <translation>Choose a folder…</translation></message>
    <message><source>Mappen</source>
    <translation>Folders</translation></message>
    <message><source>Naast de praktijk</source>
    <translation>Next to the practice</translation></message>
    <message><source>Nieuwe praktijken</source>
    <translation>New practices</translation></message>
    <message><source>Reservekopieën</source>
    <translation>Backups</translation></message>
    <message><source>Wat je als Word of PDF bewaart</source>
    <translation>What you save as Word or PDF</translation></message>
</context>
<context>
    <name>FormLine</name>
    <message><source>Gegeven</source>
    <translation>Detail</translation></message>
    <message><source>Niets</source>
    <translation>Nothing</translation></message>
    <message><source>Onderdeel</source>
    <translation>Section</translation></message>
    <message><source>Uitleg</source>
    <translation>Explanation</translation></message>
    <message><source>Vraag</source>
    <translation>Question</translation></message>
</context>
<context>
    <name>FormLines</name>
    <message><source>Wat we in het formulier lazen</source>
    <translation>What we read in the form</translation></message>
</context>
<context>
    <name>FormPreview</name>
    <message><source>Nieuwe vragen; wat al gezegd is, blijft onder ‘Vroegere vragen’.</source>
    <translation>New questions; what was said stays under ‘Vroegere vragen’.</translation></message>
    <message><source>Zo wordt je grondplan</source>
    <translation>What your grondplan will look like</translation></message>
</context>
<context>
    <name>FormReview</name>
    <message><source>De tekst van deze regel</source>
    <translation>The text of this line</translation></message>
    <message><source>Formulier ‘{name}’</source>
    <translation>Form ‘{name}’</translation></message>
    <message><source>Gebruik dit formulier</source>
    <translation>Use this form</translation></message>
    <message><source>Geen gegeven</source>
    <translation>No detail</translation></message>
    <message><source>Kijk na wat we lazen. Kies een regel en druk O, V, U of N; met G is het een gegeven van de praktijk. Enter om de tekst te wijzigen, Ctrl Z om terug te gaan.</source>
    <translation>Check what we read. Choose a line and press O (section), V (question), U (explanation) or N (nothing); G makes it a detail of the practice. Enter edits the text, Ctrl Z undoes.</translation></message>
    <message><source>Niets</source>
    <translation>Nothing</translation></message>
    <message><source>Onderdeel</source>
    <translation>Section</translation></message>
    <message><source>Terug, gebruik niets</source>
    <translation>Back, use nothing</translation></message>
    <message><source>Uitleg</source>
    <translation>Explanation</translation></message>
    <message><source>Vraag</source>
    <translation>Question</translation></message>
    <message><source>Welk gegeven van de praktijk dit vraagt</source>
    <translation>Which detail of the practice this asks for</translation></message>
</context>
<context>
    <name>FormTextPage</name>
    <message><source>Kopieer</source>
    <translation>Copy</translation></message>
    <message><source>Kopieer alles</source>
    <translation>Copy all</translation></message>
    <message><source>Nog leeg</source>
    <translation>Still empty</translation></message>
    <message><source>Plak elk veld in het formulier van EXPOO. Alles is ingevuld.</source>
    <translation>Paste each field into EXPOO's form. Everything is filled in.</translation></message>
    <message><source>Plak elk veld in het formulier van EXPOO. Nog leeg: {labels}.</source>
    <translation>Paste each field into EXPOO's form. Still empty: {labels}.</translation></message>
    <message><source>Tekst voor het aanmeldingsformulier</source>
    <translation>Text for the registration form</translation></message>
    <message><source>Vul aan</source>
    <translation>Fill in</translation></message>
</context>
<context>
    <name>FormatBar</name>
    <message><source>+ Kolom</source>
    <translation>+ Column</translation></message>
    <message><source>+ Rij</source>
    <translation>+ Row</translation></message>
    <message><source>Bron</source>
    <translation>Source</translation></message>
    <message><source>Cursief</source>
    <translation>Italic</translation></message>
    <message><source>Genummerd</source>
    <translation>Numbered</translation></message>
    <message><source>Lijst</source>
    <translation>List</translation></message>
    <message><source>Link</source>
    <translation>Link</translation></message>
    <message><source>Tabel</source>
    <translation>Table</translation></message>
    <message><source>Tabel weg</source>
    <translation>Remove table</translation></message>
    <message><source>Tussenkop</source>
    <translation>Heading</translation></message>
    <message><source>Vet</source>
    <translation>Bold</translation></message>
    <message><source>Vorm van de tekst</source>
    <translation>Formatting</translation></message>
    <message><source>– Kolom</source>
    <translation>– Column</translation></message>
    <message><source>– Rij</source>
    <translation>– Row</translation></message>
</context>
<context>
    <name>GroundingView</name>
    <message><source>Onderbouwing: welke kennis draagt elk onderdeel</source>
    <translation>Grounding: which knowledge supports each section</translation></message>
</context>
<context>
    <name>GuideEditor</name>
    <message><source>Afspraken</source>
    <translation>Agreements</translation></message>
    <message><source>Alles klopt</source>
    <translation>Everything is fine</translation></message>
    <message><source>De groep antwoordt in eigen woorden. De zaal ziet de vraag en de antwoorden.</source>
    <translation>The group answers in its own words. The room sees the question and the answers.</translation></message>
    <message><source>De groep kiest uit enkele mogelijkheden en zegt waarom.</source>
    <translation>The group chooses from a few options and says why.</translation></message>
    <message><source>De groep legt een verloop uit in momenten, met wat hielp en wat hinderde.</source>
    <translation>The group lays out a course of events in moments, with what helped and what hindered.</translation></message>
    <message><source>De groep praat over een casus met kaarten op tafel.</source>
    <translation>The group talks about a case with cards on the table.</translation></message>
    <message><source>De groep schrijft post-its in kleuren, maakt er clusters van en stemt.</source>
    <translation>The group writes sticky notes in colours, makes clusters of them and votes.</translation></message>
    <message><source>De groep spreekt af wie wat doet, en tegen wanneer.</source>
    <translation>The group agrees on who does what, and by when.</translation></message>
    <message><source>De groep weegt een uitspraak: ja, deels, nee of niet van toepassing.</source>
    <translation>The group weighs a statement: yes, partly, no or not applicable.</translation></message>
    <message><source>De groep zegt per kernactiviteit wat je dan ziet en hoort.</source>
    <translation>For each core activity the group says what you then see and hear.</translation></message>
    <message><source>De sessie vraagt nog wat er voordien stond, tot je Gebruik kiest.</source>
    <translation>The session still asks what was there before, until you choose Use.</translation></message>
    <message><source>Deel als bestand…</source>
    <translation>Share as a file…</translation></message>
    <message><source>Een kort formulier dat je samen invult.</source>
    <translation>A short form that you fill in together.</translation></message>
    <message><source>Formulier</source>
    <translation>Form</translation></message>
    <message><source>Gebruik</source>
    <translation>Use</translation></message>
    <message><source>Gesprekskaarten</source>
    <translation>Conversation cards</translation></message>
    <message><source>Gooi deze eigen versie weg</source>
    <translation>Delete your own version</translation></message>
    <message><source>Gooi weg wat je veranderde</source>
    <translation>Discard your changes</translation></message>
    <message><source>Haal weg</source>
    <translation>Remove</translation></message>
    <message><source>Ieder geeft een score. De zaal ziet ze pas als je ze toont.</source>
    <translation>Everyone gives a score. The room only sees them when you show them.</translation></message>
    <message><source>Je vertelt iets. De zaal leest mee; er wordt niets gevraagd.</source>
    <translation>You explain something. The room reads along; nothing is asked.</translation></message>
    <message><source>Keuze</source>
    <translation>Choice</translation></message>
    <message><source>Nog eens hetzelfde</source>
    <translation>Duplicate</translation></message>
    <message><source>Nog niet bij de werkvormen: kies Gebruik als je klaar bent.</source>
    <translation>Not among the methods yet: choose Use when you are ready.</translation></message>
    <message><source>Nog zonder titel</source>
    <translation>No title yet</translation></message>
    <message><source>Omhoog</source>
    <translation>Up</translation></message>
    <message><source>Omlaag</source>
    <translation>Down</translation></message>
    <message><source>Onderdeel</source>
    <translation>Section</translation></message>
    <message><source>Onderdeel toegevoegd</source>
    <translation>Section added</translation></message>
    <message><source>Onderdeel weggehaald</source>
    <translation>Section removed</translation></message>
    <message><source>Post-its</source>
    <translation>Sticky notes</translation></message>
    <message><source>Praktijkprofiel</source>
    <translation>Practice profile</translation></message>
    <message><source>Score</source>
    <translation>Score</translation></message>
    <message><source>Stap</source>
    <translation>Step</translation></message>
    <message><source>Stap toegevoegd</source>
    <translation>Step added</translation></message>
    <message><source>Stap weggehaald</source>
    <translation>Step removed</translation></message>
    <message><source>Terug</source>
    <translation>Back</translation></message>
    <message><source>Uitleg</source>
    <translation>Explanation</translation></message>
    <message><source>Uitspraak</source>
    <translation>Statement</translation></message>
    <message><source>Verloop</source>
    <translation>Course</translation></message>
    <message><source>Vraag</source>
    <translation>Question</translation></message>
    <message><source>Zo vraagt de sessie het ook.</source>
    <translation>The session asks it this way too.</translation></message>
</context>
<context>
    <name>GuideForm</name>
    <message><source>Als geen ervan past</source>
    <translation>If none of them fits</translation></message>
    <message><source>Antwoorden</source>
    <translation>Answers</translation></message>
    <message><source>Begint met wat de uitspraken opleverden</source>
    <translation>Begins with what came out of the statements</translation></message>
    <message><source>Begint met wat een vorige dag afsprak en leerde</source>
    <translation>Begins with what was agreed and learned on an earlier day</translation></message>
    <message><source>Bron</source>
    <translation>Source</translation></message>
    <message><source>Casussen</source>
    <translation>Cases</translation></message>
    <message><source>Clusters gaan naar het profiel</source>
    <translation>Clusters go to the profile</translation></message>
    <message><source>Datum</source>
    <translation>Date</translation></message>
    <message><source>De groep maakt er clusters van</source>
    <translation>The group makes clusters of them</translation></message>
    <message><source>De groep maakt kaarten uit haar eigen praktijkprofiel</source>
    <translation>The group makes cards from its own practice profile</translation></message>
    <message><source>De medewerker, met wat zij zelf meebrengt</source>
    <translation>The worker, with what they bring along</translation></message>
    <message><source>De zaal ziet dit nooit.</source>
    <translation>The room never sees this.</translation></message>
    <message><source>Deels</source>
    <translation>Partly</translation></message>
    <message><source>Denk aan …</source>
    <translation>Think of …</translation></message>
    <message><source>E-mail</source>
    <translation>Email</translation></message>
    <message><source>Een hint die je kan openklappen.</source>
    <translation>A hint that you can open.</translation></message>
    <message><source>Een streepje (-) maakt een lijst, **twee sterretjes** maken vet.</source>
    <translation>A hyphen (-) makes a list, **two asterisks** make bold.</translation></message>
    <message><source>Getal</source>
    <translation>Number</translation></message>
    <message><source>Het gezin</source>
    <translation>The family</translation></message>
    <message><source>Hoe het afliep</source>
    <translation>How it ended</translation></message>
    <message><source>Hoogstens 20 tekens.</source>
    <translation>At most 20 characters.</translation></message>
    <message><source>Hoogstens drie korte regels.</source>
    <translation>At most three short lines.</translation></message>
    <message><source>Ieder apart bekeken door</source>
    <translation>Considered separately by</translation></message>
    <message><source>In stappen van</source>
    <translation>In steps of</translation></message>
    <message><source>Ja</source>
    <translation>Yes</translation></message>
    <message><source>Kaarten</source>
    <translation>Cards</translation></message>
    <message><source>Kernactiviteit</source>
    <translation>Core activity</translation></message>
    <message><source>Kernactiviteiten</source>
    <translation>Core activities</translation></message>
    <message><source>Kernactiviteiten komen van</source>
    <translation>Core activities come from</translation></message>
    <message><source>Kerncomponent</source>
    <translation>Core component</translation></message>
    <message><source>Kleur</source>
    <translation>Colour</translation></message>
    <message><source>Kleuren van de post-its</source>
    <translation>Colours of the sticky notes</translation></message>
    <message><source>Kopje erboven</source>
    <translation>Heading above it</translation></message>
    <message><source>Korte naam</source>
    <translation>Short name</translation></message>
    <message><source>Lange tekst</source>
    <translation>Long text</translation></message>
    <message><source>Leeg: de som van de stappen.</source>
    <translation>Empty: the sum of the steps.</translation></message>
    <message><source>Lijst</source>
    <translation>List</translation></message>
    <message><source>Lijstjes ernaast, zoals sterke punten</source>
    <translation>Lists beside it, such as strengths</translation></message>
    <message><source>Link</source>
    <translation>Link</translation></message>
    <message><source>Maanden</source>
    <translation>Months</translation></message>
    <message><source>Mag leeg blijven: telt niet mee in de voortgang</source>
    <translation>May stay empty: doesn't count towards progress</translation></message>
    <message><source>Manieren om te spelen</source>
    <translation>Ways to play</translation></message>
    <message><source>Meer dan één kiezen mag</source>
    <translation>More than one may be chosen</translation></message>
    <message><source>Minuten</source>
    <translation>Minutes</translation></message>
    <message><source>Moet ingevuld zijn</source>
    <translation>Must be filled in</translation></message>
    <message><source>Mogelijkheden</source>
    <translation>Options</translation></message>
    <message><source>Naam</source>
    <translation>Name</translation></message>
    <message><source>Nee</source>
    <translation>No</translation></message>
    <message><source>Niet van toepassing</source>
    <translation>Not applicable</translation></message>
    <message><source>Om de … weken</source>
    <translation>Every … weeks</translation></message>
    <message><source>Ook ‘besproken’ is een antwoord</source>
    <translation>‘Discussed’ is an answer too</translation></message>
    <message><source>Opbrengsten</source>
    <translation>Outcomes</translation></message>
    <message><source>Persoon</source>
    <translation>Person</translation></message>
    <message><source>Perspectieven</source>
    <translation>Perspectives</translation></message>
    <message><source>Principes die je erbij noemt</source>
    <translation>Principles you mention with it</translation></message>
    <message><source>Ritmes van bijeenkomsten</source>
    <translation>Meeting rhythms</translation></message>
    <message><source>Soort</source>
    <translation>Kind</translation></message>
    <message><source>Soort stap gekozen</source>
    <translation>Kind of step chosen</translation></message>
    <message><source>Soorten kennis om bij een post-it te zetten</source>
    <translation>Kinds of knowledge to put with a sticky note</translation></message>
    <message><source>Staat op het scherm en in elke uitvoer.</source>
    <translation>Shown on the screen and in every export.</translation></message>
    <message><source>Stippen per persoon</source>
    <translation>Dots per person</translation></message>
    <message><source>Teken</source>
    <translation>Sign</translation></message>
    <message><source>Tekst</source>
    <translation>Text</translation></message>
    <message><source>Telt voor het niveau</source>
    <translation>Counts towards the level</translation></message>
    <message><source>Titel</source>
    <translation>Title</translation></message>
    <message><source>Tot</source>
    <translation>To</translation></message>
    <message><source>Uitgangspunt</source>
    <translation>Principle</translation></message>
    <message><source>Uitgangspunten</source>
    <translation>Principles</translation></message>
    <message><source>Uitleg</source>
    <translation>Explanation</translation></message>
    <message><source>Uitleg voor de groep</source>
    <translation>Explanation for the group</translation></message>
    <message><source>Uitspraak</source>
    <translation>Statement</translation></message>
    <message><source>Van</source>
    <translation>From</translation></message>
    <message><source>Velden</source>
    <translation>Fields</translation></message>
    <message><source>Voor geen enkel niveau</source>
    <translation>Not for any level</translation></message>
    <message><source>Voor jou</source>
    <translation>For you</translation></message>
    <message><source>Voorbeeld om te tonen</source>
    <translation>Example to show</translation></message>
    <message><source>Voorstellen om over te nemen</source>
    <translation>Proposals to choose from</translation></message>
    <message><source>Vraag</source>
    <translation>Question</translation></message>
    <message><source>Vraag naar leerinzichten</source>
    <translation>Ask for lessons</translation></message>
    <message><source>Vraag ook waarom</source>
    <translation>Ask why too</translation></message>
    <message><source>Vult zich vanzelf aan uit de bronnen.</source>
    <translation>Filled in automatically from the sources.</translation></message>
    <message><source>Vult zich vanzelf aan uit de deelnemers.</source>
    <translation>Filled in automatically from the participants.</translation></message>
    <message><source>Vult zich vanzelf aan uit de oefening met post-its.</source>
    <translation>Filled in automatically from the exercise with sticky notes.</translation></message>
    <message><source>Vult zich vanzelf aan uit het praktijkprofiel.</source>
    <translation>Filled in automatically from the practice profile.</translation></message>
    <message><source>Waarom</source>
    <translation>Why</translation></message>
    <message><source>Waarover gaat het?</source>
    <translation>What is it about?</translation></message>
    <message><source>Wat hier gezegd wordt, is een leerpunt voor de volgende keer</source>
    <translation>What is said here is a lesson for next time</translation></message>
    <message><source>Wat je kiest, in velden</source>
    <translation>What you choose, in fields</translation></message>
    <message><source>Wat je vertelt</source>
    <translation>What you say</translation></message>
    <message><source>Wat schrijf je erop?</source>
    <translation>What do you write on it?</translation></message>
    <message><source>Woord</source>
    <translation>Word</translation></message>
    <message><source>Woorden bij hoog</source>
    <translation>Words for high</translation></message>
    <message><source>Woorden bij laag</source>
    <translation>Words for low</translation></message>
    <message><source>afloop</source>
    <translation>ending</translation></message>
    <message><source>casus</source>
    <translation>case</translation></message>
    <message><source>geen</source>
    <translation>none</translation></message>
    <message><source>geen bord</source>
    <translation>no board</translation></message>
    <message><source>geen profiel</source>
    <translation>no profile</translation></message>
    <message><source>kaart</source>
    <translation>card</translation></message>
    <message><source>kernactiviteit</source>
    <translation>core activity</translation></message>
    <message><source>kerncomponent</source>
    <translation>core component</translation></message>
    <message><source>kleur</source>
    <translation>colour</translation></message>
    <message><source>lijstje</source>
    <translation>list</translation></message>
    <message><source>manier</source>
    <translation>way</translation></message>
    <message><source>mogelijkheid</source>
    <translation>option</translation></message>
    <message><source>nog zonder naam</source>
    <translation>no name yet</translation></message>
    <message><source>opbrengst</source>
    <translation>outcome</translation></message>
    <message><source>perspectief</source>
    <translation>perspective</translation></message>
    <message><source>principe</source>
    <translation>principle</translation></message>
    <message><source>ritme</source>
    <translation>rhythm</translation></message>
    <message><source>soort kennis</source>
    <translation>kind of knowledge</translation></message>
    <message><source>uitgangspunt</source>
    <translation>principle</translation></message>
    <message><source>uitweg</source>
    <translation>way out</translation></message>
    <message><source>veld</source>
    <translation>field</translation></message>
    <message><source>voorstel</source>
    <translation>proposal</translation></message>
    <message><source>‘{key}’, die er niet is</source>
    <translation>‘{key}’, which does not exist</translation></message>
</context>
<context>
    <name>GuideOutline</name>
    <message><source>Nieuw onderdeel</source>
    <translation>New section</translation></message>
    <message><source>Nieuwe stap</source>
    <translation>New step</translation></message>
    <message><source>Onderdeel verplaatst</source>
    <translation>Section moved</translation></message>
    <message><source>Onderdelen en stappen</source>
    <translation>Sections and steps</translation></message>
    <message><source>Over deze werkvorm</source>
    <translation>About this method</translation></message>
    <message><source>Stap verplaatst</source>
    <translation>Step moved</translation></message>
</context>
<context>
    <name>GuidePreview</name>
    <message><source>De zaal ziet geen titels van onderdelen. Dit is de eerste stap.</source>
    <translation>The room doesn't see section titles. This is the first step.</translation></message>
    <message><source>Hier staat nog geen stap.</source>
    <translation>There is no step here yet.</translation></message>
    <message><source>Volgende bladzijde</source>
    <translation>Next page</translation></message>
    <message><source>Zo ziet de zaal het</source>
    <translation>This is how the room sees it</translation></message>
    <message><source>{steps}, ongeveer {length}</source>
    <translation>{steps}, about {length}</translation></message>
</context>
<context>
    <name>GuideWords</name>
    <message><source>Alle onderdelen en stappen, in volgorde. Enter gaat naar de velden; Alt met een pijl verplaatst.</source>
    <translation>All sections and steps, in order. Enter goes to the fields; Alt with an arrow moves.</translation></message>
    <message><source>Begint een nieuw onderdeel, met een eigen titel en eigen stappen.</source>
    <translation>Begins a new section, with its own title and steps.</translation></message>
    <message><source>Bewaart deze werkvorm als een bestand, voor een collega of een andere praktijk.</source>
    <translation>Saves this method as a file, for a colleague or another practice.</translation></message>
    <message><source>Bij welk niveau van de beschrijving dit hoort. Bij Indienen zie je dan of het nog ontbreekt.</source>
    <translation>Which level of the description this belongs to. In Submit you then see whether it is missing.</translation></message>
    <message><source>De groep hangt samen wat bij elkaar hoort, en geeft het een naam.</source>
    <translation>The group puts together what belongs together, and names it.</translation></message>
    <message><source>De groep krijgt een eigen stapel kaarten, met wat zij zelf belangrijk vindt.</source>
    <translation>The group gets its own deck, with what it finds important itself.</translation></message>
    <message><source>Een hulpje voor de groep. Houd het kort: mensen lezen het van ver.</source>
    <translation>A little help for the group. Keep it short: people read it from a distance.</translation></message>
    <message><source>Een kleur die op de beamer en op papier goed te lezen is.</source>
    <translation>A colour that is easy to read on the projector and on paper.</translation></message>
    <message><source>Eerst kijk je samen terug op de vorige dag. Daarna maak je nieuwe afspraken.</source>
    <translation>First you look back together on the previous day. Then you make new agreements.</translation></message>
    <message><source>Eerst zie je wat goed gaat en wat nog niet. Daarna spreek je af wat je morgen doet.</source>
    <translation>First you see what goes well and what doesn't yet. Then you agree on what to do tomorrow.</translation></message>
    <message><source>Eén ding van deze lijst. Met Alt en een pijl verplaats je het; Ctrl+Z brengt terug wat je weghaalt.</source>
    <translation>One item of this list. Alt with an arrow moves it; Ctrl+Z brings back what you removed.</translation></message>
    <message><source>Gaat naar het volgende veld waar nog iets mis is, en zegt daar wat.</source>
    <translation>Goes to the next field where something is wrong, and says what it is.</translation></message>
    <message><source>Gaat terug naar de lijst met werkvormen. Wat je typte, blijft als concept bewaard.</source>
    <translation>Goes back to the list of methods. What you typed stays as a draft.</translation></message>
    <message><source>Gooit weg wat je sinds het laatste gebruik veranderde. Met Ctrl+Z komt het terug.</source>
    <translation>Discards what you changed since it was last used. Ctrl+Z brings it back.</translation></message>
    <message><source>Hier maak je een werkvorm van jezelf. Links kies je een stap, in het midden wijzig je ze.</source>
    <translation>Here you make a method of your own. Choose a step on the left, change it in the middle.</translation></message>
    <message><source>Hoe dit heet, in enkele woorden. Zo vindt iedereen het terug.</source>
    <translation>What this is called, in a few words, so that everyone can find it again.</translation></message>
    <message><source>Hoelang je ervoor uittrekt. De agenda rekent daarmee.</source>
    <translation>How long you allow for it. The agenda uses this.</translation></message>
    <message><source>Hoeveel stippen ieder mag plakken. Met 0 wordt er niet gestemd.</source>
    <translation>How many dots each person may place. With 0 nobody votes.</translation></message>
    <message><source>Naar welk praktijkprofiel de clusters van dit bord gaan.</source>
    <translation>Which practice profile the clusters of this board go to.</translation></message>
    <message><source>Stappen met hetzelfde kopje staan bij elkaar.</source>
    <translation>Steps with the same heading stand together.</translation></message>
    <message><source>Toont hoe het verdergaat, want in één beeld past niet alles.</source>
    <translation>Shows how it goes on, because not everything fits in one picture.</translation></message>
    <message><source>Van welk bord de clusters komen, zodat je ze niet moet overtypen.</source>
    <translation>Which board the clusters come from, so that you needn't type them again.</translation></message>
    <message><source>Vanaf nu vraagt de sessie het zoals het hier staat. Antwoorden die er al zijn, blijven.</source>
    <translation>From now on the session asks it as it is here. Existing answers stay.</translation></message>
    <message><source>Voor een vraag die niet elke groep nodig heeft.</source>
    <translation>For a question that not every group needs.</translation></message>
    <message><source>Voor een vraag waar je enkel over praat: zeg dat ze besproken is, en ze is klaar.</source>
    <translation>For a question that you only talk about: say it was discussed, and it is done.</translation></message>
    <message><source>Voor plaatsen met weinig ruimte. Leeg laten mag.</source>
    <translation>For places with little room. It may stay empty.</translation></message>
    <message><source>Voor wie een eigen kleur wil, zoals FFE08A. Zwarte letters moeten er leesbaar op blijven.</source>
    <translation>For your own colour, such as FFE08A. Black letters must stay readable on it.</translation></message>
    <message><source>Voorbeelden die de groep op weg helpen als het stil blijft.</source>
    <translation>Examples that get the group going when it is quiet.</translation></message>
    <message><source>Waar deze werkvorm vandaan komt. Zo krijgt wie ze bedacht, de eer.</source>
    <translation>Where this method comes from, so that those who made it get the credit.</translation></message>
    <message><source>Wanneer je deze werkvorm gebruikt, en wat ze oplevert. Je leest het in de lijst met werkvormen.</source>
    <translation>When to use this method, and what comes of it. It is shown in the list of methods.</translation></message>
    <message><source>Wat de groep in deze stap doet, zoals antwoorden, kiezen of post-its schrijven. Wat niet bij de nieuwe soort past, valt weg.</source>
    <translation>What the group does in this step, such as answering, choosing or writing notes. What doesn't fit the new kind goes.</translation></message>
    <message><source>Wat de zaal groot ziet. Eén korte zin werkt het best.</source>
    <translation>What the room sees in large letters. One short sentence works best.</translation></message>
    <message><source>Wat je hier wijzigt, bewaren we meteen als concept. De sessie vraagt het pas als je Gebruik kiest.</source>
    <translation>What you change here is kept as a draft at once. The session only asks it when you choose Use.</translation></message>
    <message><source>Wat jij wil onthouden of zeggen. Je vindt het bij Uitleg.</source>
    <translation>What you want to remember or say. You find it under Explanation.</translation></message>
    <message><source>Wat mensen hier invullen. Bij een datum of een e-mailadres kijken we na of het kan kloppen.</source>
    <translation>What people fill in here. With a date or an email address we check whether it can be right.</translation></message>
    <message><source>Wat mensen hier zeggen, komt op een volgende dag terug.</source>
    <translation>What people say here comes back on a later day.</translation></message>
    <message><source>Welke antwoorden mensen op de uitspraak kunnen geven. Kies er minstens twee.</source>
    <translation>Which answers people can give to the statement. Choose at least two.</translation></message>
    <message><source>Zet een nieuwe vraag onder de gekozen stap. Daarna kies je welke soort stap het is.</source>
    <translation>Puts a new question under the chosen step. Then you choose which kind of step it is.</translation></message>
    <message><source>Zet er onderaan nog een bij. Je kan meteen typen.</source>
    <translation>Adds one more at the bottom. You can type at once.</translation></message>
    <message><source>Zolang dit leeg is, zegt Indienen dat het ontbreekt.</source>
    <translation>As long as this is empty, Submit says that it is missing.</translation></message>
</context>
<context>
    <name>GuideWriting</name>
    <message><source>Werkvorm bewerkt</source>
    <translation>Method edited</translation></message>
</context>
<context>
    <name>HarvestBar</name>
    <message><source>De oogstronde is rond.</source>
    <translation>The round is complete.</translation></message>
    <message><source>Er zijn nog geen tafels of mensen om rond te gaan. Voeg ze toe bij Voorbereiden.</source>
    <translation>There are no tables or people to go round yet. Add them in Prepare.</translation></message>
    <message><source>Klaar</source>
    <translation>Done</translation></message>
    <message><source>Sluit</source>
    <translation>Close</translation></message>
    <message><source>Stop</source>
    <translation>Stop</translation></message>
    <message><source>Volgende</source>
    <translation>Next</translation></message>
    <message><source>Volgende tafel</source>
    <translation>Next table</translation></message>
    <message><source>{name} is aan de beurt ({place} van {count})</source>
    <translation>It is {name}'s turn ({place} of {count})</translation></message>
</context>
<context>
    <name>HelpWindow</name>
    <message><source>Alle toetsen</source>
    <translation>All keys</translation></message>
    <message><source>Doe de eerste stappen</source>
    <translation>Take the first steps</translation></message>
    <message><source>Hulp</source>
    <translation>Help</translation></message>
    <message><source>Klik daarna op een knop of een veld: je leest wat het is</source>
    <translation>Then click a button or a field to read what it is</translation></message>
    <message><source>Niets gevonden. Zoek een ander woord.</source>
    <translation>Nothing found. Try another word.</translation></message>
    <message><source>Terug</source>
    <translation>Back</translation></message>
    <message><source>Wijs iets aan</source>
    <translation>Point at something</translation></message>
    <message><source>Zoek in de hulp</source>
    <translation>Search help</translation></message>
    <message><source>Zoek in de hulp, zoals beamer of wissen</source>
    <translation>Search help, such as projector or erase</translation></message>
</context>
<context>
    <name>HintsLine</name>
    <message><source>Afkorting</source>
    <translation>Abbreviation</translation></message>
    <message><source>Ander woord</source>
    <translation>Another word</translation></message>
    <message><source>Lange zin</source>
    <translation>Long sentence</translation></message>
    <message><source>Sluit de tips</source>
    <translation>Close the tips</translation></message>
    <message><source>Vlotter te lezen</source>
    <translation>Easier to read</translation></message>
    <message><source>Wie doet dit</source>
    <translation>Who does this</translation></message>
</context>
<context>
    <name>HitList</name>
    <message><source>Pagina's</source>
    <translation>Pages</translation></message>
</context>
<context>
    <name>InOrder</name>
    <message><source>Al in orde:</source>
    <translation>Already in order:</translation></message>
    <message><source>Al in orde: {words}</source>
    <translation>Already in order: {words}</translation></message>
</context>
<context>
    <name>InPlace</name>
    <message><source>Dat is geen getal. Er veranderde niets.</source>
    <translation>That is not a number. Nothing was changed.</translation></message>
    <message><source>Hoeveel stipjes?</source>
    <translation>How many dots?</translation></message>
    <message><source>Kies eerst een cluster.</source>
    <translation>First choose a cluster.</translation></message>
    <message><source>Kies eerst waar de stipjes op komen.</source>
    <translation>First choose where the dots go.</translation></message>
    <message><source>Met welke cluster voeg je {number} samen? Typ het nummer en druk Enter.</source>
    <translation>Which cluster do you want to merge {number} with? Type its number and press Enter.</translation></message>
    <message><source>Naam van de cluster</source>
    <translation>Name of the cluster</translation></message>
    <message><source>Nummer van de andere cluster</source>
    <translation>Number of the other cluster</translation></message>
    <message><source>Post-it wijzigen</source>
    <translation>Edit the sticky note</translation></message>
    <message><source>Typ hoeveel stipjes hier plakken en druk Enter.</source>
    <translation>Type how many dots there are here and press Enter.</translation></message>
</context>
<context>
    <name>Jump</name>
    <message><source>Enter gaat erheen. Esc sluit.</source>
    <translation>Enter goes there. Esc closes.</translation></message>
    <message><source>Niets gevonden. Typ een ander woord, of een stukje ervan.</source>
    <translation>Nothing found. Type another word, or part of it.</translation></message>
    <message><source>Spring naar</source>
    <translation>Jump to</translation></message>
    <message><source>Spring naar… een vraag, een blok, of wat iemand zei</source>
    <translation>Jump to… a question, a block, or what someone said</translation></message>
</context>
<context>
    <name>JumpList</name>
    <message><source>Blok</source>
    <translation>Block</translation></message>
    <message><source>Gevonden</source>
    <translation>Found</translation></message>
    <message><source>Niet op de agenda</source>
    <translation>Not on the agenda</translation></message>
    <message><source>Onderdeel</source>
    <translation>Section</translation></message>
    <message><source>Op de agenda</source>
    <translation>On the agenda</translation></message>
    <message><source>Wat er gezegd is</source>
    <translation>What was said</translation></message>
</context>
<context>
    <name>KeyTable</name>
    <message><source>Spatie</source>
    <translation>Space</translation></message>
    <message><source>Terugspatie</source>
    <translation>Backspace</translation></message>
</context>
<context>
    <name>KeysList</name>
    <message><source>Toetsen</source>
    <translation>Keys</translation></message>
</context>
<context>
    <name>KeysWindow</name>
    <message><source>'{name}' staat in de map '{folder}'.</source>
    <translation>'{name}' is in the folder '{folder}'.</translation></message>
    <message><source>Alle toetsen</source>
    <translation>All keys</translation></message>
    <message><source>Begeleider…</source>
    <translation>Facilitator…</translation></message>
    <message><source>Bewaar als PDF</source>
    <translation>Save as PDF</translation></message>
    <message><source>Een spiekbrief: één blad voor naast het toetsenbord</source>
    <translation>A cheat sheet: one page to keep beside the keyboard</translation></message>
    <message><source>Elders</source>
    <translation>Elsewhere</translation></message>
    <message><source>Eén blad met de toetsen die je nu ziet</source>
    <translation>One sheet with the keys you see now</translation></message>
    <message><source>Het blad wordt gemaakt…</source>
    <translation>The sheet is being made…</translation></message>
    <message><source>Hulp</source>
    <translation>Help</translation></message>
    <message><source>Niets gevonden. Zoek een ander woord, of een toets zoals Ctrl+K.</source>
    <translation>Nothing found. Try another word, or a key such as Ctrl+K.</translation></message>
    <message><source>Penhouder…</source>
    <translation>Scribe…</translation></message>
    <message><source>Spiekbrief</source>
    <translation>Cheat sheet</translation></message>
    <message><source>Toetsen van Praktijkdag</source>
    <translation>Keys of Praktijkdag</translation></message>
    <message><source>Toetsen van Praktijkdag.pdf</source>
    <translation>Keys of Praktijkdag.pdf</translation></message>
    <message><source>Waar je nu bent</source>
    <translation>Where you are now</translation></message>
    <message><source>Zoek een toets of een woord</source>
    <translation>Find a key or a word</translation></message>
    <message><source>Zoek een toets of een woord, zoals F8 of stem</source>
    <translation>Find a key or a word, such as F8 or vote</translation></message>
    <message><source>nl-BE</source>
    <translation>en-BE</translation></message>
</context>
<context>
    <name>KindChoice</name>
    <message><source>Soort stap</source>
    <translation>Kind of step</translation></message>
</context>
<context>
    <name>LastTime</name>
    <message><source>Alles wat je typte, zit in je bestanden.</source>
    <translation>Everything you typed is in your files.</translation></message>
    <message><source>Begrepen</source>
    <translation>Got it</translation></message>
    <message><source>Ook wat je nog aan het typen was, is er.</source>
    <translation>What you were typing is there too.</translation></message>
    <message><source>Ook wat je nog aan het typen was, is er: ‘{words}’.</source>
    <translation>What you were typing is there too: ‘{words}’.</translation></message>
    <message><source>Op deze computer staat nieuwer werk van '{name}' dat nog niet in het bestand zit.</source>
    <translation>On this computer there is newer work in '{name}' that is not in the file yet.</translation></message>
    <message><source>Op deze computer staat nieuwer werk van '{name}' dat nog niet in het bestand zit: alles tot {day} om {time}.</source>
    <translation>On this computer there is newer work in '{name}' that is not in the file yet: everything up to {day} at {time}.</translation></message>
    <message><source>Praktijkdag stopte vorige keer onverwacht.</source>
    <translation>Praktijkdag stopped unexpectedly last time.</translation></message>
    <message><source>Toon het verslag</source>
    <translation>Show the report</translation></message>
</context>
<context>
    <name>LatePanel</name>
    <message><source>Dan eindig je om {end}, {late} later dan gepland.</source>
    <translation>Then you finish at {end}, {late} later than planned.</translation></message>
    <message><source>Dan eindig je toch om {end}, als je dit inkort:</source>
    <translation>Then you still finish at {end}, if you shorten this:</translation></message>
    <message><source>In de kolom 'Minstens' zeg je hoe kort een blok mag worden. Zeg je niets, dan blijft het zoals het is. Staat er nergens iets, dan mag elk blok een derde korter en blijven de pauzes.</source>
    <translation>In the column 'At least' you say how short a block may become. If you say nothing, it stays as it is. If there is nothing anywhere, each block may become a third shorter and the breaks stay as they are.</translation></message>
</context>
<context>
    <name>LatestCard</name>
    <message><source>Bewaard {when}</source>
    <translation>Saved {when}</translation></message>
    <message><source>Daarna: {what}</source>
    <translation>Next: {what}</translation></message>
    <message><source>Ga verder</source>
    <translation>Go on</translation></message>
    <message><source>Lerend netwerk</source>
    <translation>Learning network</translation></message>
    <message><source>Niet gevonden</source>
    <translation>Not found</translation></message>
    <message><source>Praktijk</source>
    <translation>Practice</translation></message>
    <message><source>Vorige toestand</source>
    <translation>Previous state</translation></message>
    <message><source>Zoek het bestand</source>
    <translation>Find the file</translation></message>
</context>
<context>
    <name>LessonList</name>
    <message><source>Leerinzichten</source>
    <translation>Lessons learned</translation></message>
</context>
<context>
    <name>LessonPane</name>
    <message><source>Dit komt van</source>
    <translation>Where it comes from</translation></message>
    <message><source>Dit leren we</source>
    <translation>What we learn</translation></message>
    <message><source>Dit levert het op</source>
    <translation>What comes of it</translation></message>
    <message><source>Factoren waar dit leerinzicht van komt</source>
    <translation>Factors this lesson comes from</translation></message>
    <message><source>Hoe houden jullie dit vast?</source>
    <translation>How will you hold on to this?</translation></message>
    <message><source>Leerinzicht</source>
    <translation>Lesson</translation></message>
    <message><source>Nog geen leerinzicht</source>
    <translation>No lesson yet</translation></message>
    <message><source>Opbrengsten</source>
    <translation>Outcomes</translation></message>
    <message><source>Schrijf een leerinzicht</source>
    <translation>Write a lesson</translation></message>
    <message><source>Uit meer verhalen samen</source>
    <translation>From several stories together</translation></message>
    <message><source>Van welk verhaal</source>
    <translation>From which story</translation></message>
    <message><source>Van welk verhaal?</source>
    <translation>From which story?</translation></message>
    <message><source>Wat leren jullie hieruit?</source>
    <translation>What do you learn from this?</translation></message>
    <message><source>Wat leren jullie uit deze verhalen?</source>
    <translation>What do you learn from these stories?</translation></message>
    <message><source>Wie doet wat, en hoe blijft het zo?</source>
    <translation>Who does what, how will it last?</translation></message>
    <message><source>Zo houden we het vast</source>
    <translation>How we keep it up</translation></message>
    <message><source>Zoek een factor</source>
    <translation>Find a factor</translation></message>
    <message><source>Zoek een factor (Ctrl F)</source>
    <translation>Find a factor (Ctrl F)</translation></message>
    <message><source>hielp</source>
    <translation>helped</translation></message>
    <message><source>hinderde</source>
    <translation>hindered</translation></message>
</context>
<context>
    <name>LevelCard</name>
    <message><source>De weg naar publicatie</source>
    <translation>The way to publication</translation></message>
    <message><source>De weg naar publicatie: data, afspraken en documenten</source>
    <translation>The way to publication: dates, agreements and documents</translation></message>
    <message><source>Op de weg naar publicatie: ‘{point}’</source>
    <translation>On the way to publication: ‘{point}’</translation></message>
</context>
<context>
    <name>LevelLine</name>
    <message><source>Dit wil de groep halen</source>
    <translation>The group wants to reach this</translation></message>
    <message><source>Hier werk je aan, en dat wil de groep halen</source>
    <translation>You are working on this, and the group wants to reach it</translation></message>
    <message><source>Hier werk je nu aan</source>
    <translation>You are working on this now</translation></message>
    <message><source>Klaar</source>
    <translation>Done</translation></message>
    <message><source>Klaar op {day}</source>
    <translation>Done on {day}</translation></message>
    <message><source>Komt hierna</source>
    <translation>Comes next</translation></message>
    <message><source>Mag later</source>
    <translation>May come later</translation></message>
    <message><source>Niveaus van beschrijving</source>
    <translation>Levels of description</translation></message>
</context>
<context>
    <name>LevelMark</name>
    <message><source>Aangemeld</source>
    <translation>Registered</translation></message>
    <message><source>Goed beschreven</source>
    <translation>Well described</translation></message>
    <message><source>Ingediend</source>
    <translation>Submitted</translation></message>
    <message><source>Nog niet aangemeld</source>
    <translation>Not registered yet</translation></message>
    <message><source>Theoretisch onderbouwd</source>
    <translation>Theoretically grounded</translation></message>
    <message><source>Wetenschappelijk onderzocht</source>
    <translation>Scientifically researched</translation></message>
</context>
<context>
    <name>LevelPanel</name>
    <message><source>Dit niveau is gehaald</source>
    <translation>This level has been reached</translation></message>
    <message><source>Dit willen we halen</source>
    <translation>We want to reach this</translation></message>
    <message><source>Niet meer ons doel</source>
    <translation>No longer our goal</translation></message>
    <message><source>Sluit</source>
    <translation>Close</translation></message>
    <message><source>Zet terug naar dit niveau</source>
    <translation>Set back to this level</translation></message>
</context>
<context>
    <name>LinkAsk</name>
    <message><source>Adres van de link</source>
    <translation>Address of the link</translation></message>
    <message><source>Dit is geen adres van een website of van een mail. Typ bv. www.expoo.be.</source>
    <translation>This is not a web or email address. Type e.g. www.expoo.be.</translation></message>
    <message><source>Haal weg</source>
    <translation>Remove</translation></message>
    <message><source>Maak link</source>
    <translation>Make a link</translation></message>
    <message><source>https:// of mailadres</source>
    <translation>https:// or email address</translation></message>
</context>
<context>
    <name>LiveRow</name>
    <message><source>Toelichting</source>
    <translation>Explanation</translation></message>
    <message><source>Toelichting (mag leeg)</source>
    <translation>Explanation (may be empty)</translation></message>
</context>
<context>
    <name>LockPage</name>
    <message><source>Dat is twee keer iets anders. Typ het hier nog eens.</source>
    <translation>The two are not the same. Type it here once more.</translation></message>
    <message><source>Geef het wachtwoord langs een andere weg: bel of stuur een bericht. Wie het kwijt is, krijgt de kopie nooit meer open.</source>
    <translation>Give the password another way: call or send a message. Without it nobody can ever open the copy again.</translation></message>
    <message><source>Het hele praktijkbestand, in een zip die enkel met het wachtwoord opengaat: voor een stick of een mail.</source>
    <translation>The whole practice file, in a zip that only opens with the password: for a USB stick or an email.</translation></message>
    <message><source>Kopie met wachtwoord</source>
    <translation>Copy with a password</translation></message>
    <message><source>Maak de kopie</source>
    <translation>Make the copy</translation></message>
    <message><source>Nog eens</source>
    <translation>Once more</translation></message>
    <message><source>Schrijf het over voor je verder gaat: we bewaren het niet.</source>
    <translation>Copy it down before you go on: we don't keep it.</translation></message>
    <message><source>Stel een wachtwoord voor</source>
    <translation>Suggest a password</translation></message>
    <message><source>Toon het wachtwoord</source>
    <translation>Show the password</translation></message>
    <message><source>Wachtwoord</source>
    <translation>Password</translation></message>
    <message><source>Wie ze krijgt, opent ze met 7-Zip of WinZip (op een Mac: Keka) en daarna het bestand erin met Praktijkdag.</source>
    <translation>The recipient opens it with 7-Zip or WinZip (on a Mac: Keka) and then opens the file in it with Praktijkdag.</translation></message>
</context>
<context>
    <name>LookPart</name>
    <message><source>Beeld</source>
    <translation>Display</translation></message>
    <message><source>Donker</source>
    <translation>Dark</translation></message>
    <message><source>Grootte van tekst en knoppen</source>
    <translation>Size of text and buttons</translation></message>
    <message><source>Het venster gaat even dicht en komt terug. Wat je typte, blijft bewaard.</source>
    <translation>The window closes for a moment and comes back. What you typed stays saved.</translation></message>
    <message><source>Hoog contrast</source>
    <translation>High contrast</translation></message>
    <message><source>Kleuren van het venster</source>
    <translation>Colours of the window</translation></message>
    <message><source>Licht</source>
    <translation>Light</translation></message>
    <message><source>Minder beweging</source>
    <translation>Less motion</translation></message>
    <message><source>Toetsen op de knoppen</source>
    <translation>Keys on the buttons</translation></message>
    <message><source>Toon het meteen zo groot</source>
    <translation>Show it at this size now</translation></message>
    <message><source>Zoals deze computer</source>
    <translation>Same as this computer</translation></message>
    <message><source>{size} %</source>
    <translation>{size}%</translation></message>
</context>
<context>
    <name>LooseList</name>
    <message><source>Wat loshangt</source>
    <translation>What is loose</translation></message>
</context>
<context>
    <name>MailPage</name>
    <message><source>Begeleidende mail</source>
    <translation>Covering email</translation></message>
    <message><source>Begin in je mailprogramma</source>
    <translation>Start in your email program</translation></message>
    <message><source>Bij de aanmelding</source>
    <translation>With the registration</translation></message>
    <message><source>Bij het document</source>
    <translation>With the document</translation></message>
    <message><source>Hang het document zelf nog aan de mail.</source>
    <translation>Attach the document to the mail yourself.</translation></message>
    <message><source>Je mailprogramma gaat open. De tekst is lang: plak hem in de mail met Ctrl+V.</source>
    <translation>Your email program opens. The text is long: paste it into the email with Ctrl+V.</translation></message>
    <message><source>Je mailprogramma gaat open. Het document hang je er zelf nog aan.</source>
    <translation>Your email program opens. You still need to attach the document yourself.</translation></message>
    <message><source>Je mailprogramma ging niet open. Kopieer het onderwerp en de tekst naar een mail.</source>
    <translation>Your email program did not open. Copy the subject and the text into an email.</translation></message>
    <message><source>Kopieer</source>
    <translation>Copy</translation></message>
    <message><source>Onderwerp</source>
    <translation>Subject</translation></message>
    <message><source>Tekst van de mail</source>
    <translation>Text of the email</translation></message>
</context>
<context>
    <name>MainWindow</name>
    <message><source>Praktijkdag</source>
    <translation>Praktijkdag</translation></message>
    <message><source>Wat je net typte, is nog niet bewaard. Maak plaats op de schijf en probeer opnieuw. Sluit nog eens om toch te stoppen.</source>
    <translation>What you just typed is not saved yet. Make room on the disk and try again. Close once more to quit anyway.</translation></message>
    <message><source>{name} gaat open …</source>
    <translation>Opening {name} …</translation></message>
    <message><source>{name} – Praktijkdag</source>
    <translation>{name} – Praktijkdag</translation></message>
</context>
<context>
    <name>MatrixHeads</name>
    <message><source>Verhalen</source>
    <translation>Stories</translation></message>
    <message><source>Wat hielp en wat hinderde</source>
    <translation>What helped and what hindered</translation></message>
</context>
<context>
    <name>MatrixList</name>
    <message><source>Wat terugkomt over de verhalen</source>
    <translation>What recurs across the stories</translation></message>
</context>
<context>
    <name>MatrixPane</name>
    <message><source>Dit is hetzelfde</source>
    <translation>This is the same</translation></message>
    <message><source>In één verhaal</source>
    <translation>In one story</translation></message>
    <message><source>Kies er meer met Shift of Ctrl. Zeg dan met V dat het hetzelfde is.</source>
    <translation>Choose more with Shift or Ctrl. Then say with V that they are the same.</translation></message>
    <message><source>Komt terug in meer verhalen</source>
    <translation>Recurs in several stories</translation></message>
    <message><source>Nog geen factoren. Noem eerst bij elk verhaal wat hielp en wat hinderde.</source>
    <translation>No factors yet. First name what helped and what hindered in each story.</translation></message>
    <message><source>Zo noemen we het</source>
    <translation>This is what we call it</translation></message>
</context>
<context>
    <name>MeetingList</name>
    <message><source>Bijeenkomsten</source>
    <translation>Meetings</translation></message>
</context>
<context>
    <name>MergePage</name>
    <message><source>'{name}' wordt nagekeken …</source>
    <translation>'{name}' is being checked …</translation></message>
    <message><source>'{name}' zit er nu bij. Ctrl+Z neemt dat terug.</source>
    <translation>'{name}' is now included. Ctrl+Z undoes that.</translation></message>
    <message><source>Alles komt samen …</source>
    <translation>Merging …</translation></message>
    <message><source>Kies wat het wordt</source>
    <translation>Choose which to keep</translation></message>
    <message><source>Kopie samenvoegen</source>
    <translation>Merge a copy</translation></message>
</context>
<context>
    <name>MergeWords</name>
    <message><source>Alles is gekozen. Je gaat terug naar waar je was.</source>
    <translation>Everything is chosen. You go back to where you were.</translation></message>
    <message><source>Alles wat de kopie meer heeft. Er is nog niets veranderd.</source>
    <translation>Everything the copy has that yours doesn't. Nothing has changed yet.</translation></message>
    <message><source>Beide teksten in één, met gemerkt wat er in de andere bij staat of weg is.</source>
    <translation>Both texts in one, with what the other adds or leaves out marked.</translation></message>
    <message><source>Bewaart wat je typte, en gaat naar de volgende keuze.</source>
    <translation>Saves what you typed, and goes to the next choice.</translation></message>
    <message><source>Deze tekst wordt het. De andere blijft in de geschiedenis van het bestand.</source>
    <translation>Keeps this text. The other stays in the history of the file.</translation></message>
    <message><source>Eén van de twee teksten, met erboven van wie hij is en van wanneer.</source>
    <translation>One of the two texts, with whose it is and when it was written above it.</translation></message>
    <message><source>Hoeveel er bijkomt, van wie het is en bij welk onderdeel het hoort.</source>
    <translation>How much comes in, whose it is and which section it belongs to.</translation></message>
    <message><source>Houdt allebei: twee teksten komen onder elkaar, en wie er twee keer staat, wordt één persoon.</source>
    <translation>Keeps both: two texts are put one under the other, and someone who is there twice becomes one person.</translation></message>
    <message><source>Laat je bestand zoals het is. De kopie verandert ook niet.</source>
    <translation>Leaves your file as it is. The copy doesn't change either.</translation></message>
    <message><source>Slaat deze keuze over. Ze blijft staan voor later.</source>
    <translation>Skips this choice. It is kept for later.</translation></message>
    <message><source>Toont wat jullie allebei wijzigden, naast elkaar. Tot je kiest, blijft alles bewaard.</source>
    <translation>Shows what you both changed, side by side. Until you choose, all of it is kept.</translation></message>
    <message><source>Typ hier wat het wordt. Ctrl+Enter bewaart het.</source>
    <translation>Type here what it should be. Ctrl+Enter saves it.</translation></message>
    <message><source>Typ zelf wat het wordt. Je begint met de tekst die er nu staat.</source>
    <translation>Type yourself what it should be. You begin with the text that is there now.</translation></message>
    <message><source>Wat jullie allebei anders schreven. Kies een regel en zeg rechts wat het wordt.</source>
    <translation>What you both wrote differently. Choose a line and say on the right what it should be.</translation></message>
    <message><source>Zet dit alles in jouw bestand. Eén keer Ctrl+Z neemt het terug.</source>
    <translation>Puts all of this in your file. One Ctrl+Z undoes it.</translation></message>
</context>
<context>
    <name>MethodsPart</name>
    <message><source>'{name}' staat in de map '{folder}'.</source>
    <translation>'{name}' is in the folder '{folder}'.</translation></message>
    <message><source>'{title}' is in gebruik.</source>
    <translation>'{title}' is in use.</translation></message>
    <message><source>Bewerk</source>
    <translation>Edit</translation></message>
    <message><source>Bij Indienen vul je dit formulier in met jullie teksten.</source>
    <translation>In Submit you fill in this form with your texts.</translation></message>
    <message><source>Bron: {source}</source>
    <translation>Source: {source}</translation></message>
    <message><source>Deel als bestand…</source>
    <translation>Share as a file…</translation></message>
    <message><source>Druk vooraf af:</source>
    <translation>Print beforehand:</translation></message>
    <message><source>Een eigen versie die nog niet in gebruik is. Kies Bewerk, en daarna Gebruik.</source>
    <translation>Your own version, not in use yet. Choose Edit, and then Use.</translation></message>
    <message><source>Er is een nieuwere versie: werk ze bij als je wil. Antwoorden blijven.</source>
    <translation>There is a newer version: update it if you like. Answers stay.</translation></message>
    <message><source>Gesprekskaarten</source>
    <translation>Conversation cards</translation></message>
    <message><source>Gooi weg wat je veranderde</source>
    <translation>Discard your changes</translation></message>
    <message><source>Haal van de lijst</source>
    <translation>Take off the list</translation></message>
    <message><source>Haal vragen uit een bestand…</source>
    <translation>Import questions from a file…</translation></message>
    <message><source>Je veranderde er iets aan dat nog niet in gebruik is.</source>
    <translation>You made changes to it that are not in use yet.</translation></message>
    <message><source>Maak een eigen versie…</source>
    <translation>Make your own version…</translation></message>
    <message><source>Niveaus en uitvoer kijken naar ‘Grondplan’ zelf. Wil je dat veranderen, kies daar dan Bewerk.</source>
    <translation>Levels and exports look at ‘Grondplan’ itself. If you want to change that, choose Edit there.</translation></message>
    <message><source>Nog geen gekozen</source>
    <translation>None chosen yet</translation></message>
    <message><source>PDF om af te drukken</source>
    <translation>PDF to print</translation></message>
    <message><source>Vellen voor post-its</source>
    <translation>Sheets for sticky notes</translation></message>
    <message><source>Vink aan wat je deze dag doet. Het komt achteraan op de agenda; daar kies je wanneer, hoe lang en welke onderdelen. Haal je iets weg, dan blijft wat er gezegd is. Met F2, of de rechtermuisknop, verander of deel je een werkvorm.</source>
    <translation>Tick what you do on this day. It goes at the end of the agenda; there you choose when, how long and which sections. If you remove something, what was said stays. With F2, or the right mouse button, you edit or share a method.</translation></message>
    <message><source>Vink ze aan om ze op de agenda van deze dag te zetten.</source>
    <translation>Tick them to put them on the agenda of this day.</translation></message>
    <message><source>Werk bij</source>
    <translation>Update</translation></message>
    <message><source>Werkvormen</source>
    <translation>Methods</translation></message>
    <message><source>Werkvragen als poster</source>
    <translation>Work questions as posters</translation></message>
    <message><source>de werkvormen</source>
    <translation>the methods</translation></message>
    <message><source>ongeveer {length}</source>
    <translation>about {length}</translation></message>
</context>
<context>
    <name>MomentEntry</name>
    <message><source>En toen? Komt achteraan, na moment {number}.</source>
    <translation>And then? Goes at the end, after moment {number}.</translation></message>
    <message><source>Komt tussen moment {number} en {after}.</source>
    <translation>Goes between moments {number} and {after}.</translation></message>
    <message><source>Voeg toe</source>
    <translation>Add</translation></message>
    <message><source>Waar begint het verhaal?</source>
    <translation>Where does the story begin?</translation></message>
    <message><source>Wanneer was dat?</source>
    <translation>When was that?</translation></message>
    <message><source>Wanneer?</source>
    <translation>When?</translation></message>
    <message><source>Wat gebeurde er?</source>
    <translation>What happened?</translation></message>
</context>
<context>
    <name>NoteEntry</name>
    <message><source>Niet op het scherm</source>
    <translation>Not on the screen</translation></message>
    <message><source>Nieuwe post-it</source>
    <translation>New sticky note</translation></message>
    <message><source>Soort kennis</source>
    <translation>Kind of knowledge</translation></message>
    <message><source>Uit een bestand</source>
    <translation>From a file</translation></message>
    <message><source>Voeg toe</source>
    <translation>Add</translation></message>
    <message><source>Zonder naam</source>
    <translation>No name</translation></message>
</context>
<context>
    <name>NoteGrid</name>
    <message><source>Post-its, nieuwste eerst</source>
    <translation>Sticky notes, newest first</translation></message>
</context>
<context>
    <name>NotesBeside</name>
    <message><source>Post-its</source>
    <translation>Sticky notes</translation></message>
</context>
<context>
    <name>NotesPanel</name>
    <message><source>Post-its bij {name}</source>
    <translation>Sticky notes for {name}</translation></message>
</context>
<context>
    <name>Notice</name>
    <message><source>Begrepen</source>
    <translation>Got it</translation></message>
</context>
<context>
    <name>OpenPractice</name>
    <message><source>Iemand anders wijzigde dit bestand ook. Alles is samengevoegd en er ging niets verloren. Wat jullie allebei wijzigden, kies je wanneer het past.</source>
    <translation>Somebody else changed this file too. Everything was merged and nothing was lost. Where you both changed the same thing, choose when it suits you.</translation></message>
    <message><source>Iemand anders wijzigde dit bestand ook. Alles is samengevoegd; er ging niets verloren.</source>
    <translation>Somebody else changed this file too. Everything was merged; nothing was lost.</translation></message>
</context>
<context>
    <name>Opened</name>
    <message><source>'{name}' staat in de map '{folder}'.</source>
    <translation>'{name}' is in the folder '{folder}'.</translation></message>
    <message><source>Andere datum</source>
    <translation>Another date</translation></message>
    <message><source>De ruwe antwoorden zou je bewaren tot {date}. Wil je ze nu wissen?</source>
    <translation>You planned to keep the raw answers until {date}. Do you want to erase them now?</translation></message>
    <message><source>Later</source>
    <translation>Later</translation></message>
    <message><source>Wis ruwe antwoorden</source>
    <translation>Erase raw answers</translation></message>
</context>
<context>
    <name>Opening</name>
    <message><source>Alleen lezen</source>
    <translation>Read-only</translation></message>
    <message><source>Er is een goede reservekopie op deze computer.</source>
    <translation>There is a good backup on this computer.</translation></message>
    <message><source>Ga daarmee verder</source>
    <translation>Carry on with it</translation></message>
    <message><source>Ga daarmee verder, of open het bestand zoals het is; het nieuwere werk blijft dan bewaard.</source>
    <translation>Carry on with it, or open the file as it is; the newer work is then kept.</translation></message>
    <message><source>Ga verder met het nieuwere werk</source>
    <translation>Carry on with the newer work</translation></message>
    <message><source>Kies uit de kopieën</source>
    <translation>Choose from the copies</translation></message>
    <message><source>Later</source>
    <translation>Later</translation></message>
    <message><source>Open de reservekopie</source>
    <translation>Open the backup</translation></message>
    <message><source>Open het bestand zoals het is</source>
    <translation>Open the file as it is</translation></message>
    <message><source>Werk verder in een eigen kopie</source>
    <translation>Carry on in my own copy</translation></message>
</context>
<context>
    <name>OptionCard</name>
    <message><source>Dit is het andere</source>
    <translation>This is the other one</translation></message>
    <message><source>Dit staat er nu</source>
    <translation>This is there now</translation></message>
    <message><source>Kies dit</source>
    <translation>Choose this</translation></message>
    <message><source>Mogelijkheid {number}</source>
    <translation>Option {number}</translation></message>
    <message><source>Niet bekend van wie</source>
    <translation>Author unknown</translation></message>
</context>
<context>
    <name>OrderTop</name>
    <message><source>Blijft los</source>
    <translation>Stays loose</translation></message>
    <message><source>Komt in {cluster}</source>
    <translation>Goes in {cluster}</translation></message>
    <message><source>Nieuwe post-it</source>
    <translation>New sticky note</translation></message>
    <message><source>Nieuwe post-it in cluster {number}</source>
    <translation>New sticky note in cluster {number}</translation></message>
    <message><source>Zoek</source>
    <translation>Search</translation></message>
    <message><source>Zoek in de post-its</source>
    <translation>Search the sticky notes</translation></message>
    <message><source>Zoek in {count} post-its</source>
    <translation>Search {count} sticky notes</translation></message>
</context>
<context>
    <name>Outline</name>
    <message><source>Vragen van de dag</source>
    <translation>Questions of the day</translation></message>
    <message><source>{done} van {asked}</source>
    <translation>{done} of {asked}</translation></message>
</context>
<context>
    <name>OutlinePane</name>
    <message><source>Alle teksten</source>
    <translation>All texts</translation></message>
    <message><source>Welke teksten</source>
    <translation>Which texts</translation></message>
    <message><source>een vraag die weg is</source>
    <translation>a question that is gone</translation></message>
    <message><source>{level}: {done} van {total}</source>
    <translation>{level}: {done} of {total}</translation></message>
</context>
<context>
    <name>Overview</name>
    <message><source>Andere documenten</source>
    <translation>Other documents</translation></message>
    <message><source>Je mag in fases indienen. Wat nog ontbreekt, staat in het document als ‘nog niet ingevuld’.</source>
    <translation>You may submit in phases. What is missing is marked in the document as ‘nog niet ingevuld’.</translation></message>
    <message><source>Maak het Word-document</source>
    <translation>Make the Word document</translation></message>
    <message><source>Niveau gehaald?</source>
    <translation>Level reached?</translation></message>
    <message><source>Vul het formulier in</source>
    <translation>Fill in the form</translation></message>
    <message><source>Wat de groep maakte</source>
    <translation>What the group made</translation></message>
    <message><source>Wat nog te doen is</source>
    <translation>What is still to do</translation></message>
</context>
<context>
    <name>PagesSheets</name>
    <message><source>Nog geen pagina’s</source>
    <translation>No pages yet</translation></message>
    <message><source>Zo ziet het document eruit, als beeld. Het Word-bestand is de toegankelijke versie.</source>
    <translation>This is how the document looks, as a picture. The Word file is the accessible version.</translation></message>
</context>
<context>
    <name>PagesView</name>
    <message><source>Groter</source>
    <translation>Bigger</translation></message>
    <message><source>Kleiner</source>
    <translation>Smaller</translation></message>
    <message><source>Pagina {page} van {count}</source>
    <translation>Page {page} of {count}</translation></message>
    <message><source>Passend</source>
    <translation>Fit page</translation></message>
</context>
<context>
    <name>PaneHandle</name>
    <message><source>Alle kolommen zoals in het begin	Home</source>
    <translation>All columns as at first	Home</translation></message>
    <message><source>Schuif naar links	←</source>
    <translation>Move left	←</translation></message>
    <message><source>Schuif naar rechts	→</source>
    <translation>Move right	→</translation></message>
    <message><source>Sleep, of klik om te kiezen hoe breed de kolommen zijn</source>
    <translation>Drag, or click to choose how wide the columns are</translation></message>
    <message><source>{share} % ligt links</source>
    <translation>{share}% is on the left</translation></message>
</context>
<context>
    <name>Panes</name>
    <message><source>Tussen de antwoorden en de tekst</source>
    <translation>Between the answers and the text</translation></message>
    <message><source>Tussen de tekst en wat erbij hoort</source>
    <translation>Between the text and what goes with it</translation></message>
    <message><source>Tussen de teksten en de antwoorden</source>
    <translation>Between the texts and the answers</translation></message>
</context>
<context>
    <name>Paper</name>
    <message><source>(weg)</source>
    <translation>(gone)</translation></message>
    <message><source>Begin met antwoord 1</source>
    <translation>Begin with answer 1</translation></message>
    <message><source>Tekst bij deze vraag</source>
    <translation>Text for this question</translation></message>
    <message><source>Toon dit antwoord</source>
    <translation>Show this answer</translation></message>
    <message><source>{number} bij ‘{place}’</source>
    <translation>{number} at ‘{place}’</translation></message>
</context>
<context>
    <name>PaperChoice</name>
    <message><source>Blauw</source>
    <translation>Blue</translation></message>
    <message><source>Een andere</source>
    <translation>Another</translation></message>
    <message><source>Geel</source>
    <translation>Yellow</translation></message>
    <message><source>Groen</source>
    <translation>Green</translation></message>
    <message><source>Kleur in cijfers</source>
    <translation>Colour code</translation></message>
    <message><source>Oranje</source>
    <translation>Orange</translation></message>
    <message><source>Paars</source>
    <translation>Purple</translation></message>
    <message><source>Roze</source>
    <translation>Pink</translation></message>
    <message><source>Zonder kleur</source>
    <translation>No colour</translation></message>
</context>
<context>
    <name>ParkingLot</name>
    <message><source>Enter: naar de vraag · P: wordt een antwoord · Del: weg</source>
    <translation>Enter: to the question · P: becomes an answer · Del: deletes</translation></message>
    <message><source>Parkeerplaats</source>
    <translation>Parking lot</translation></message>
</context>
<context>
    <name>PartColumn</name>
    <message><source>Ga naar de sessie</source>
    <translation>Go to the session</translation></message>
    <message><source>Onderdelen van de voorbereiding</source>
    <translation>Parts of the preparation</translation></message>
    <message><source>Start de sessie</source>
    <translation>Start the session</translation></message>
</context>
<context>
    <name>PastePanel</name>
    <message><source>E-mailadressen en telefoonnummers laten we bewust weg: voor de dag zijn ze niet nodig.</source>
    <translation>We leave out email addresses and phone numbers on purpose: you don't need them for the day.</translation></message>
    <message><source>Er staan geen namen op het klembord</source>
    <translation>There are no names on the clipboard</translation></message>
    <message><source>Kopieer een lijst uit Excel of uit een mail: één naam per regel, of met kolommen voor rol, organisatie en tafel. Kom dan terug en druk Ctrl+V.</source>
    <translation>Copy a list from Excel or an email: one name per line, or with columns for role, organisation and table. Then come back and press Ctrl+V.</translation></message>
    <message><source>Toch niet</source>
    <translation>No, leave it</translation></message>
    <message><source>Vink met de spatiebalk uit wie niet meetelt.</source>
    <translation>Press the space bar to untick anyone who isn't coming.</translation></message>
</context>
<context>
    <name>PeoplePart</name>
    <message><source>'{name}' staat er al. Is het iemand anders? Typ er een rol of organisatie bij.</source>
    <translation>'{name}' is there already. Is this someone else? Add a role or an organisation.</translation></message>
    <message><source>Alleen de naam is genoeg. Een tafel kiezen kan later nog.</source>
    <translation>Just the name is enough. You can choose a table later.</translation></message>
    <message><source>Mensen en tafels</source>
    <translation>People and tables</translation></message>
    <message><source>Nieuwe tafel</source>
    <translation>New table</translation></message>
    <message><source>Nog niemand</source>
    <translation>Nobody yet</translation></message>
    <message><source>Nog niemand op de lijst</source>
    <translation>Nobody on the list yet</translation></message>
    <message><source>Plak een lijst</source>
    <translation>Paste a list</translation></message>
    <message><source>Typ hierboven een naam, of plak een lijst. Wie op de lijst staat, zet je tijdens de sessie met twee letters bij een antwoord.</source>
    <translation>Type a name above, or paste a list. During the session, two letters are enough to put someone on the list with an answer.</translation></message>
    <message><source>de mensen</source>
    <translation>the people</translation></message>
</context>
<context>
    <name>PersonEditor</name>
    <message><source>Hoe mag de naam bij hun woorden staan?</source>
    <translation>How may their name be shown?</translation></message>
    <message><source>Klaar</source>
    <translation>Done</translation></message>
    <message><source>Kon niet komen</source>
    <translation>Could not come</translation></message>
    <message><source>Mag je hun woorden citeren?</source>
    <translation>May you quote their words?</translation></message>
    <message><source>Naam</source>
    <translation>Name</translation></message>
    <message><source>Organisatie</source>
    <translation>Organisation</translation></message>
    <message><source>Rol</source>
    <translation>Role</translation></message>
    <message><source>Van de lijst</source>
    <translation>Take off the list</translation></message>
    <message><source>Zonder naam of met tafel: ook wat al genoteerd is, verliest de naam.</source>
    <translation>No name or with table: what was noted before loses the name too.</translation></message>
    <message><source>ja</source>
    <translation>yes</translation></message>
    <message><source>met naam</source>
    <translation>with name</translation></message>
    <message><source>met tafel</source>
    <translation>with table</translation></message>
    <message><source>nee</source>
    <translation>no</translation></message>
    <message><source>nog niet gevraagd</source>
    <translation>not asked yet</translation></message>
    <message><source>zonder naam</source>
    <translation>no name</translation></message>
</context>
<context>
    <name>PhotoPane</name>
    <message><source>+ − dichterbij · ← → andere foto · ↑ ↓ of een klik schuift, Shift ← → ook · Del weg</source>
    <translation>+ − closer · ← → other photo · ↑ ↓ or a click moves it, Shift ← → too · Del away</translation></message>
    <message><source>Dichterbij</source>
    <translation>Closer</translation></message>
    <message><source>Draai</source>
    <translation>Rotate</translation></message>
    <message><source>Foto {place} van {count}: {name}</source>
    <translation>Photo {place} of {count}: {name}</translation></message>
    <message><source>Nog een</source>
    <translation>Another one</translation></message>
    <message><source>Sluit</source>
    <translation>Close</translation></message>
    <message><source>Verder weg</source>
    <translation>Further away</translation></message>
    <message><source>Volgende foto</source>
    <translation>Next photo</translation></message>
    <message><source>Vorige foto</source>
    <translation>Previous photo</translation></message>
</context>
<context>
    <name>Photos</name>
    <message><source>De foto wordt klaargemaakt …</source>
    <translation>Preparing the photo …</translation></message>
    <message><source>geplakte foto</source>
    <translation>pasted photo</translation></message>
</context>
<context>
    <name>PlanPapers</name>
    <message><source>De kopie wordt gemaakt…</source>
    <translation>The copy is being made…</translation></message>
    <message><source>Dit is het bestand zoals het vertrok, v{number} · {code}.</source>
    <translation>This is the file as it went out, v{number} · {code}.</translation></message>
    <message><source>Geef het wachtwoord langs een andere weg dan de kopie: we bewaren het niet.</source>
    <translation>Give the password in a different way from the copy: we don't keep it.</translation></message>
    <message><source>dag</source>
    <translation>day</translation></message>
    <message><source>dag zonder namen</source>
    <translation>day without names</translation></message>
    <message><source>ingevuld</source>
    <translation>filled in</translation></message>
    <message><source>met wachtwoord</source>
    <translation>with password</translation></message>
</context>
<context>
    <name>PlayPane</name>
    <message><source>Alle kaarten zijn geweest</source>
    <translation>All cards have been played</translation></message>
    <message><source>Andere kaart</source>
    <translation>Another card</translation></message>
    <message><source>Bewaar</source>
    <translation>Save</translation></message>
    <message><source>Gestopt; wat gezegd is, blijft</source>
    <translation>Stopped; what was said stays</translation></message>
    <message><source>Iedereen heeft gekozen</source>
    <translation>Everybody has chosen</translation></message>
    <message><source>Iemand reageert op deze kaart</source>
    <translation>Somebody responds to this card</translation></message>
    <message><source>Kaart {number} van {total}</source>
    <translation>Card {number} of {total}</translation></message>
    <message><source>Kaart {number} van {total}, getrokken door {name}</source>
    <translation>Card {number} of {total}, drawn by {name}</translation></message>
    <message><source>Niemand</source>
    <translation>Nobody</translation></message>
    <message><source>Nog geen kaart gekozen. Kies er een; of druk nog eens PgDn om {name} over te slaan.</source>
    <translation>No card chosen yet. Choose one; or press PgDn again to skip {name}.</translation></message>
    <message><source>Nog niets gezegd. Kies wel of niet, of PgDn slaat {name} over.</source>
    <translation>Nothing said yet. Choose yes or no, or PgDn skips {name}.</translation></message>
    <message><source>Toon de reden in de zaal</source>
    <translation>Show the reason in the room</translation></message>
    <message><source>Twee kaarten is genoeg: leg er eerst een terug.</source>
    <translation>Two cards are enough: put one back first.</translation></message>
    <message><source>Vorige beurt</source>
    <translation>Previous turn</translation></message>
    <message><source>Vorige beurt wijzigen</source>
    <translation>Edit the previous turn</translation></message>
    <message><source>Waarom past dit hier?</source>
    <translation>Why does this fit here?</translation></message>
    <message><source>Wel of niet? Kies het met Alt W of Alt N, of druk nog eens Enter.</source>
    <translation>Yes or no? Choose with Alt W or Alt N, or press Enter again.</translation></message>
    <message><source>Wijzig</source>
    <translation>Change</translation></message>
    <message><source>Zou je dit doen bij {name}?</source>
    <translation>Would you do this with {name}?</translation></message>
    <message><source>Zou je dit doen in dit gezin?</source>
    <translation>Would you do this with this family?</translation></message>
    <message><source>niet</source>
    <translation>no</translation></message>
    <message><source>wel</source>
    <translation>yes</translation></message>
    <message><source>zonder reden</source>
    <translation>no reason given</translation></message>
    <message><source>{name} kiest een of twee kaarten</source>
    <translation>{name} chooses one or two cards</translation></message>
</context>
<context>
    <name>PointsPane</name>
    <message><source>Punt</source>
    <translation>Point</translation></message>
    <message><source>Typ wat je hoort en druk Enter</source>
    <translation>Type what you hear and press Enter</translation></message>
</context>
<context>
    <name>PracticePart</name>
    <message><source>Contactpersoon</source>
    <translation>Contact person</translation></message>
    <message><source>Daarna herinneren we je eraan. Er wordt nooit iets vanzelf gewist.</source>
    <translation>After that we remind you. Nothing is ever erased by itself.</translation></message>
    <message><source>E-mail</source>
    <translation>Email</translation></message>
    <message><source>Lerend netwerk</source>
    <translation>Learning network</translation></message>
    <message><source>Minstens één thema</source>
    <translation>At least one theme</translation></message>
    <message><source>Naam</source>
    <translation>Name</translation></message>
    <message><source>Nog {count} in te vullen</source>
    <translation>{count} still to fill in</translation></message>
    <message><source>Over de praktijk</source>
    <translation>About the practice</translation></message>
    <message><source>Over het lerend netwerk</source>
    <translation>About the learning network</translation></message>
    <message><source>Partner</source>
    <translation>Partner</translation></message>
    <message><source>Partners</source>
    <translation>Partners</translation></message>
    <message><source>Praktijk</source>
    <translation>Practice</translation></message>
    <message><source>Rol</source>
    <translation>Role</translation></message>
    <message><source>Ruwe antwoorden bewaren tot</source>
    <translation>Keep raw answers until</translation></message>
    <message><source>Thema</source>
    <translation>Theme</translation></message>
    <message><source>Thema’s</source>
    <translation>Themes</translation></message>
    <message><source>Voor wie</source>
    <translation>For whom</translation></message>
    <message><source>Voor wie, in één zin</source>
    <translation>For whom, in one sentence</translation></message>
    <message><source>Wat is het, kort</source>
    <translation>What it is, in short</translation></message>
    <message><source>Wie dient in</source>
    <translation>Who is submitting</translation></message>
    <message><source>de praktijk</source>
    <translation>the practice</translation></message>
    <message><source>het lerend netwerk</source>
    <translation>the learning network</translation></message>
</context>
<context>
    <name>Prepare</name>
    <message><source>Alles is klaar, behalve {parts}. Je kan al beginnen.</source>
    <translation>Everything is ready, except {parts}. You can begin.</translation></message>
    <message><source>Alles is klaar. Je kan beginnen.</source>
    <translation>Everything is ready. You can begin.</translation></message>
    <message><source>Vul in wat je al weet. Je kan ook meteen beginnen.</source>
    <translation>Fill in what you already know. You can also begin right away.</translation></message>
    <message><source>afspraak over naam of citeren nog te vragen</source>
    <translation>still to ask about name or quoting</translation></message>
    <message><source>kon niet komen</source>
    <translation>could not come</translation></message>
    <message><source>{others} en {last}</source>
    <translation>{others} and {last}</translation></message>
</context>
<context>
    <name>PrepareHeader</name>
    <message><source>Nog zonder naam</source>
    <translation>No name yet</translation></message>
    <message><source>{title} – alleen lezen</source>
    <translation>{title} – read only</translation></message>
</context>
<context>
    <name>PrepareKeys</name>
    <message><source>Voorbereiden</source>
    <translation>Prepare</translation></message>
    <message><source>agenda</source>
    <translation>agenda</translation></message>
    <message><source>alles van dit blok</source>
    <translation>everything of this block</translation></message>
    <message><source>datum en plaats</source>
    <translation>date and place</translation></message>
    <message><source>de gegevens van deze persoon · een andere naam voor de tafel</source>
    <translation>the details of this person · renames the table</translation></message>
    <message><source>de reeks</source>
    <translation>the series</translation></message>
    <message><source>de uitnodiging, de agenda en de spiekbrieven op papier</source>
    <translation>the invitation, the agenda and the cheat sheets on paper</translation></message>
    <message><source>deze regel is een onderdeel · een vraag</source>
    <translation>this line is a section · a question</translation></message>
    <message><source>deze regel is uitleg bij de vraag erboven · niets</source>
    <translation>this line explains the question above · nothing</translation></message>
    <message><source>deze regel vraagt een gegeven van de praktijk, zoals de titel</source>
    <translation>this line asks for a detail of the practice, such as the title</translation></message>
    <message><source>een Word-formulier</source>
    <translation>a Word form</translation></message>
    <message><source>een eigen draaiboek</source>
    <translation>your own guide</translation></message>
    <message><source>gebruikt dit formulier · gaat terug en gebruikt niets</source>
    <translation>uses this form · goes back and uses nothing</translation></message>
    <message><source>haalt vragen uit een bestand of een Word-formulier</source>
    <translation>imports questions from a file or a Word form</translation></message>
    <message><source>het volgende dat nog niet klopt</source>
    <translation>the next thing that isn't right yet</translation></message>
    <message><source>in de kolom links: aan het werk in dit onderdeel</source>
    <translation>in the left column: into this part</translation></message>
    <message><source>kon niet komen, of toch wel</source>
    <translation>could not come, or can after all</translation></message>
    <message><source>kopieert · gooit weg</source>
    <translation>copies · deletes</translation></message>
    <message><source>maakt er een pauze van, of toch niet</source>
    <translation>makes it a break, or not</translation></message>
    <message><source>mensen en tafels</source>
    <translation>people and tables</translation></message>
    <message><source>naar een ander scherm op de kaart</source>
    <translation>to another screen on the map</translation></message>
    <message><source>naar het onderdeel met dat nummer</source>
    <translation>to the part with that number</translation></message>
    <message><source>neemt de laatste verbetering terug · doet ze toch</source>
    <translation>undoes the last correction · redoes it</translation></message>
    <message><source>neemt het draaiboek in gebruik · gaat terug</source>
    <translation>starts using the guide · goes back</translation></message>
    <message><source>nieuw blok</source>
    <translation>new block</translation></message>
    <message><source>nieuwe stap · nieuw blok</source>
    <translation>new step · new block</translation></message>
    <message><source>plakt een lijst met namen</source>
    <translation>pastes a list of names</translation></message>
    <message><source>start de sessie, of gaat ernaartoe</source>
    <translation>starts the session, or goes there</translation></message>
    <message><source>typt hoeveel minuten het blok duurt</source>
    <translation>types how many minutes the block takes</translation></message>
    <message><source>van de stap naar haar velden</source>
    <translation>from the step to its fields</translation></message>
    <message><source>verplaatst de persoon · gooit weg</source>
    <translation>moves the person · deletes</translation></message>
    <message><source>verplaatst de stap of het blok</source>
    <translation>moves the step or the block</translation></message>
    <message><source>verplaatst het blok · gooit het weg</source>
    <translation>moves the block · deletes it</translation></message>
    <message><source>wat als het uitloopt?</source>
    <translation>what if it runs late?</translation></message>
    <message><source>werkvormen</source>
    <translation>methods</translation></message>
    <message><source>wijzigt de tekst van de regel</source>
    <translation>edits the text of the line</translation></message>
    <message><source>wijzigt de woorden van het blok</source>
    <translation>edits the words of the block</translation></message>
    <message><source>zaal en schermen</source>
    <translation>room and screens</translation></message>
    <message><source>zet iemand aan de tafel met dat nummer; 0: zonder tafel</source>
    <translation>puts somebody at the table with that number; 0: no table</translation></message>
    <message><source>zoekt iemand in een lange lijst</source>
    <translation>finds somebody in a long list</translation></message>
</context>
<context>
    <name>PrepareWords</name>
    <message><source>Alle bijeenkomsten, met wat er die dag in de weg zit: een feestdag of een vakantie.</source>
    <translation>All meetings, with what is in the way that day: a public holiday or a school holiday.</translation></message>
    <message><source>Alle dagen op één blad, om uit te delen of op te hangen.</source>
    <translation>All days on one sheet, to hand out or to hang up.</translation></message>
    <message><source>De blokken van de dag. Typ minuten; het einduur past zich meteen aan. Alt met een pijl verplaatst een blok.</source>
    <translation>The blocks of the day. Type minutes; the end time changes at once. Alt with an arrow moves a block.</translation></message>
    <message><source>De dag waarop jullie beginnen. Alle andere dagen volgen daaruit.</source>
    <translation>The day you begin. All other days follow from it.</translation></message>
    <message><source>De datum, het einduur en de plaats van deze dag.</source>
    <translation>The date, the end time and the place of this day.</translation></message>
    <message><source>De kleuren die de zaal ziet. Je eigen scherm verandert niet.</source>
    <translation>The colours the room sees. Your own screen doesn't change.</translation></message>
    <message><source>De naam van de tafel en hoeveel mensen er zitten. F2 wijzigt de naam.</source>
    <translation>The name of the table and how many people sit there. F2 changes the name.</translation></message>
    <message><source>De organisaties die mee uitvoeren. Typ een naam en druk op Enter.</source>
    <translation>The organisations that carry it out with you. Type a name and press Enter.</translation></message>
    <message><source>De schermen van deze computer. Kies het scherm dat de zaal ziet.</source>
    <translation>The screens of this computer. Choose the screen the room sees.</translation></message>
    <message><source>De vijf delen van de voorbereiding. Onder elk deel staat hoe ver je bent. Niets hoeft af te zijn voor je begint.</source>
    <translation>The five parts of the preparation. Under each part you see how far you are. Nothing has to be finished before you begin.</translation></message>
    <message><source>De woorden van de gekozen regel. Enter bewaart ze.</source>
    <translation>The words of the chosen line. Enter keeps them.</translation></message>
    <message><source>Dit komt vooraan in het document en in de tekst voor het aanmeldingsformulier.</source>
    <translation>This comes at the front of the document and in the text for the registration form.</translation></message>
    <message><source>Een bestand dat mensen openen in Outlook of hun telefoon: alle dagen staan er dan in.</source>
    <translation>A file that people open in Outlook or on their phone, with all the days in it.</translation></message>
    <message><source>Een spiekbrief: één blad voor naast het toetsenbord</source>
    <translation>A cheat sheet: one page to keep beside the keyboard</translation></message>
    <message><source>Gaat naar de sessie. Dat mag ook als er nog iets ontbreekt.</source>
    <translation>Goes to the session. You may do that even if something is missing.</translation></message>
    <message><source>Gaat terug naar de werkvormen. Er verandert niets.</source>
    <translation>Goes back to the methods. Nothing changes.</translation></message>
    <message><source>Haalt deze dag weg, met haar agenda. Met Ctrl+Z komt hij terug.</source>
    <translation>Removes this day, with its agenda. Ctrl+Z brings it back.</translation></message>
    <message><source>Het uur waarop elke bijeenkomst begint.</source>
    <translation>The time at which each meeting begins.</translation></message>
    <message><source>Het uur waarop elke bijeenkomst stopt.</source>
    <translation>The time at which each meeting ends.</translation></message>
    <message><source>Hoe deze dag heet, zoals ‘Eerste avond’. Het staat op het tabblad en in het dagverslag.</source>
    <translation>What this day is called, such as ‘First evening’. It is shown on the tab and in the report of the day.</translation></message>
    <message><source>Hoe dit blok heet waar weinig plaats is. Leeg: we korten de naam zelf in.</source>
    <translation>What this block is called where there is little room. Empty: we shorten the name.</translation></message>
    <message><source>Hoe een dag kan lopen. Kies er een; daarna verander je wat je wil.</source>
    <translation>How a day can go. Choose one; after that, change whatever you want.</translation></message>
    <message><source>Hoe vaak jullie samenkomen, en hoelang. Kies een voorstel, of vul zelf weken en maanden in.</source>
    <translation>How often you meet, and for how long. Choose a proposal, or fill in weeks and months yourself.</translation></message>
    <message><source>Hoe we je lijst lazen, regel per regel. Spatie vinkt uit wie niet meekomt.</source>
    <translation>How we read your list, line by line. Space unticks anyone who isn't coming.</translation></message>
    <message><source>Hoelang de reeks loopt. We rekenen uit hoeveel bijeenkomsten dat zijn.</source>
    <translation>How long the series lasts. We work out how many meetings that is.</translation></message>
    <message><source>Hoeveel weken er tussen twee bijeenkomsten zitten.</source>
    <translation>How many weeks there are between two meetings.</translation></message>
    <message><source>Iedereen op de lijst. Een cijfer kiest een tafel, Enter toont de gegevens.</source>
    <translation>Everybody on the list. A digit chooses a table, Enter shows the details.</translation></message>
    <message><source>Laat zien welke blokken je kan inkorten als je te laat begint. Er verandert nog niets.</source>
    <translation>Shows which blocks you can shorten if you begin late. Nothing changes yet.</translation></message>
    <message><source>Leest vragen uit een Word-formulier of een dagbestand. Je ziet eerst wat we lazen.</source>
    <translation>Reads questions from a Word form or a day file. You first see what we read.</translation></message>
    <message><source>Maakt de agenda op papier, als Word of PDF.</source>
    <translation>Makes the agenda on paper, as Word or PDF.</translation></message>
    <message><source>Maakt een tafel bij. Een tafel is een groepje dat samen antwoordt.</source>
    <translation>Adds a table. A table is a small group that answers together.</translation></message>
    <message><source>Maakt een uitnodiging voor de deelnemers, als Word of PDF.</source>
    <translation>Makes an invitation for the participants, as Word or PDF.</translation></message>
    <message><source>Maakt papier dat je vooraf afdrukt.</source>
    <translation>Makes paper that you print beforehand.</translation></message>
    <message><source>Maakt van dit formulier het grondplan. Wat er al staat, blijft bewaard.</source>
    <translation>Makes this form the grondplan. What is there already is kept.</translation></message>
    <message><source>Maakt van elke bijeenkomst een dag in deze praktijk, elk met een eigen agenda.</source>
    <translation>Makes each meeting a day in this practice, each with its own agenda.</translation></message>
    <message><source>Onthoudt dat je dit scherm van achteraan las.</source>
    <translation>Remembers that this screen can be read from the back.</translation></message>
    <message><source>Periodes waarin niemand kan. Bijeenkomsten die daarin vallen, zeggen dat.</source>
    <translation>Periods when nobody can come. Meetings that fall in them say so.</translation></message>
    <message><source>Plak namen uit Excel of uit een mail. Je ziet ze eerst, daarna tellen ze mee.</source>
    <translation>Paste names from Excel or an email. You see them first, then they count.</translation></message>
    <message><source>Plant een reeks bijeenkomsten in één keer. Feestdagen zijn gemerkt.</source>
    <translation>Plans a series of meetings at once. Public holidays are marked.</translation></message>
    <message><source>Slaat de gekozen bijeenkomst over. Ze blijft in de lijst, zodat je ze terug kan opnemen.</source>
    <translation>Skips the chosen meeting. It stays in the list, so that you can put it back in.</translation></message>
    <message><source>Sluit de lijst. Er komt niemand bij.</source>
    <translation>Closes the list. Nobody is added.</translation></message>
    <message><source>Tijdens een pauze ziet de zaal tot hoe laat ze duurt, en vragen we niets.</source>
    <translation>During a break the room sees when it ends, and we ask nothing.</translation></message>
    <message><source>Toont een proefbeeld. Ga achteraan staan en kijk of je alles kan lezen.</source>
    <translation>Shows a test picture. Stand at the back and see whether you can read everything.</translation></message>
    <message><source>Toont enkel wie past bij wat je typt: een naam, organisatie of tafel.</source>
    <translation>Shows only who matches what you type: a name, an organisation or a table.</translation></message>
    <message><source>Toont wat er in het gekozen blok gebeurt, en welke vragen erin komen.</source>
    <translation>Shows what happens in the chosen block, and which questions are in it.</translation></message>
    <message><source>Tot wanneer je bewaart wat mensen letterlijk zeiden. Daarna herinneren we je eraan; wissen doe je zelf.</source>
    <translation>How long you keep people's exact words. After that we remind you; you do the erasing yourself.</translation></message>
    <message><source>Typ een naam en druk op Enter. Daarna kan je meteen de volgende typen.</source>
    <translation>Type a name and press Enter. Then you can type the next at once.</translation></message>
    <message><source>Typ zoals je het zegt, bijvoorbeeld 12 maart. We zeggen erbij welke dag we lazen.</source>
    <translation>Type it as you would say it, for example 12 March. We show which day we read.</translation></message>
    <message><source>Vink aan welk deel van de werkvorm hier komt. Zo spreid je een lange werkvorm over meer blokken.</source>
    <translation>Tick which part of the method goes here, to spread a long method over several blocks.</translation></message>
    <message><source>Voegt een dag toe aan dezelfde praktijk, bijvoorbeeld een tweede avond.</source>
    <translation>Adds a day to the same practice, for example a second evening.</translation></message>
    <message><source>Voert dit voorstel uit. Met Ctrl+Z is het weer weg.</source>
    <translation>Carries out this proposal. With Ctrl+Z it is gone again.</translation></message>
    <message><source>Vraagt deze regel iets wat je al invulde, zoals de naam? Kies het hier.</source>
    <translation>Does this line ask for something you filled in already, such as the name? Choose it here.</translation></message>
    <message><source>Waar de praktijk over gaat. Typ een thema en druk op Enter.</source>
    <translation>What the practice is about. Type a theme and press Enter.</translation></message>
    <message><source>Waar jullie samenkomen. Het komt op de uitnodiging.</source>
    <translation>Where you meet. It goes on the invitation.</translation></message>
    <message><source>Waar jullie samenkomen. Per dag kan je het later nog wijzigen.</source>
    <translation>Where you meet. You can still change it for each day later.</translation></message>
    <message><source>Wanneer de dag begint. Alle uren in de agenda schuiven mee.</source>
    <translation>When the day begins. All times in the agenda move along.</translation></message>
    <message><source>Wanneer mensen weg moeten. Loopt de agenda later, dan zeggen we het.</source>
    <translation>When people have to leave. If the agenda runs later, we say so.</translation></message>
    <message><source>Wat deze regel is: een onderdeel, een vraag, uitleg, of niets.</source>
    <translation>What this line is: a section, a question, an explanation, or nothing.</translation></message>
    <message><source>Wat je met de gekozen persoon kan doen. Een cijfer zet die persoon aan die tafel.</source>
    <translation>What you can do with the chosen person. A digit puts that person at that table.</translation></message>
    <message><source>Wat je op deze dag doet. Spatie vinkt aan; de vragen komen dan achteraan in de agenda.</source>
    <translation>What you do on this day. Space ticks; the questions then go at the end of the agenda.</translation></message>
    <message><source>Wat je van deze persoon weet, en hoe zijn woorden gebruikt mogen worden. Leeg laten mag.</source>
    <translation>What you know about this person, and how their words may be used. It may stay empty.</translation></message>
    <message><source>Wat we in het formulier lazen. Zet recht wat niet klopt.</source>
    <translation>What we read in the form. Correct what is wrong.</translation></message>
    <message><source>Welke werkvorm de groep in dit blok doet. ‘Niets’ is een blok zonder vragen, zoals een onthaal.</source>
    <translation>Which method the group uses in this block. ‘Nothing’ is a block without questions, such as a welcome.</translation></message>
    <message><source>Wie aan welke tafel zit. Sleep iemand, of kies iemand en druk op een cijfer.</source>
    <translation>Who sits at which table. Drag somebody, or choose somebody and press a digit.</translation></message>
    <message><source>Wie de bijeenkomsten leidt, met een komma ertussen. Twee mensen zien meer dan één.</source>
    <translation>Who leads the meetings, separated by a comma. Two people see more than one.</translation></message>
    <message><source>Wie de dag leidt, wie van EXPOO komt en wie typt. Dit komt in het dagverslag.</source>
    <translation>Who leads the day, who comes from EXPOO and who types. This goes into the report of the day.</translation></message>
    <message><source>Zegt voor de hele dag wat er hoogstens bij een antwoord staat: een naam, een tafel of niets. De zaal ziet nooit namen.</source>
    <translation>Says for the whole day how much is shown with an answer at most: a name, a table or nothing. The room never sees names.</translation></message>
    <message><source>Zet de gekozen bijeenkomst een week later. De andere blijven staan.</source>
    <translation>Moves the chosen meeting a week later. The others stay.</translation></message>
    <message><source>Zet de gekozen bijeenkomst een week vroeger. De andere blijven staan.</source>
    <translation>Moves the chosen meeting a week earlier. The others stay.</translation></message>
    <message><source>Zet een nieuw blok onder het gekozen blok.</source>
    <translation>Puts a new block under the chosen block.</translation></message>
    <message><source>Zet het beeld voor de zaal op het gekozen scherm.</source>
    <translation>Puts the picture for the room on the chosen screen.</translation></message>
    <message><source>Zet het gekozen blok één plaats later in de dag.</source>
    <translation>Moves the chosen block one place later in the day.</translation></message>
    <message><source>Zet het gekozen blok één plaats vroeger in de dag.</source>
    <translation>Moves the chosen block one place earlier in the day.</translation></message>
    <message><source>Zet wie aangevinkt is op de lijst van deze dag. Ctrl+Z neemt ze er in één keer weer af.</source>
    <translation>Puts everyone who is ticked on the list for this day. One Ctrl+Z takes them all off again.</translation></message>
    <message><source>Zo wordt het grondplan met dit formulier.</source>
    <translation>What the grondplan becomes with this form.</translation></message>
</context>
<context>
    <name>Preview</name>
    <message><source>De bladzijden worden gemaakt …</source>
    <translation>The pages are being made …</translation></message>
</context>
<context>
    <name>PreviewPanel</name>
    <message><source>Bij welk onderdeel</source>
    <translation>In which section</translation></message>
    <message><source>Er is nog niets veranderd.</source>
    <translation>Nothing has changed yet.</translation></message>
    <message><source>Het staat nog open bij {who}: wat daar nog bijkomt, haal je later op.</source>
    <translation>{who} still has it open: you can get what is added there later.</translation></message>
    <message><source>Hoeveel, van wie en waar</source>
    <translation>How many, from whom and where</translation></message>
    <message><source>Neem over</source>
    <translation>Accept</translation></message>
    <message><source>Terug</source>
    <translation>Back</translation></message>
    <message><source>Toch niet</source>
    <translation>No, leave it</translation></message>
    <message><source>Van wie</source>
    <translation>From whom</translation></message>
    <message><source>Wat erbij komt, het nieuwste eerst</source>
    <translation>What is added, newest first</translation></message>
</context>
<context>
    <name>PrivacyPage</name>
    <message><source>Dit kan naar een cliënt wijzen. Misschien is het niets: jij beslist, niets houdt je tegen.</source>
    <translation>This may identify a client. Perhaps it is nothing: you decide, nothing stops you.</translation></message>
    <message><source>Ga verder</source>
    <translation>Go on</translation></message>
    <message><source>Je hebt alles bekeken. Ga verder als het zo mag weggaan.</source>
    <translation>You have looked at everything. Go on if it can go out like this.</translation></message>
    <message><source>Kijk dit na voor het weggaat</source>
    <translation>Check this before it goes out</translation></message>
    <message><source>Mag hier blijven</source>
    <translation>May stay here</translation></message>
    <message><source>Mag overal blijven</source>
    <translation>May stay everywhere</translation></message>
    <message><source>Naar de tekst</source>
    <translation>To the text</translation></message>
    <message><source>Volgende</source>
    <translation>Next</translation></message>
    <message><source>Vorige</source>
    <translation>Previous</translation></message>
    <message><source>{at} van {all}</source>
    <translation>{at} of {all}</translation></message>
    <message><source>‘{words}’ lijkt {kind}.</source>
    <translation>‘{words}’ looks like {kind}.</translation></message>
</context>
<context>
    <name>ProfileActs</name>
    <message><source>Naam van de kernactiviteit</source>
    <translation>Name of the core activity</translation></message>
    <message><source>Naam van de kerncomponent</source>
    <translation>Name of the core component</translation></message>
</context>
<context>
    <name>ProfileScreen</name>
    <message><source>Lees voor</source>
    <translation>Read out</translation></message>
    <message><source>Volgende</source>
    <translation>Next</translation></message>
    <message><source>Volgende open vraag</source>
    <translation>Next open question</translation></message>
    <message><source>Voorbeeld in de zaal</source>
    <translation>Example in the room</translation></message>
    <message><source>Vorige</source>
    <translation>Previous</translation></message>
    <message><source>kerncomponent {number} van {total}</source>
    <translation>core component {number} of {total}</translation></message>
</context>
<context>
    <name>ProfileSheet</name>
    <message><source>Alle vakken zijn ingevuld</source>
    <translation>All boxes are filled in</translation></message>
    <message><source>Een leeg vak blijft een vraag aan de groep. De app vult niets in.</source>
    <translation>An empty box stays a question; the app fills nothing in.</translation></message>
    <message><source>Kernactiviteit</source>
    <translation>Core activity</translation></message>
    <message><source>Kerncomponent</source>
    <translation>Core component</translation></message>
    <message><source>Kerncomponent zonder naam</source>
    <translation>Core component without a name</translation></message>
    <message><source>Kerncomponenten</source>
    <translation>Core components</translation></message>
    <message><source>Nog geen praktijkprofiel</source>
    <translation>No practice profile yet</translation></message>
    <message><source>Stel een profiel voor</source>
    <translation>Propose a profile</translation></message>
    <message><source>Van elke cluster op het bord maken we een voorstel. De groep geeft daarna zelf de namen.</source>
    <translation>We make a proposal from each cluster on the board. The group then gives the names itself.</translation></message>
    <message><source>Volgende open vraag</source>
    <translation>Next open question</translation></message>
    <message><source>Waarom?</source>
    <translation>Why?</translation></message>
</context>
<context>
    <name>ProfileTable</name>
    <message><source>In ontwikkeling</source>
    <translation>Developing</translation></message>
    <message><source>Niet gewenst</source>
    <translation>Not wanted</translation></message>
    <message><source>Praktijkprofiel</source>
    <translation>Practice profile</translation></message>
    <message><source>Verwacht</source>
    <translation>Expected</translation></message>
    <message><source>Wanneer niet?</source>
    <translation>When not?</translation></message>
</context>
<context>
    <name>ProjectorDesk</name>
    <message><source>De beamer is weg. De zaal ziet niets.</source>
    <translation>The projector is gone. The room sees nothing.</translation></message>
    <message><source>De beamer toont hetzelfde als dit scherm. Je werk staat dus op de muur. {advice}</source>
    <translation>The projector shows the same as this screen. So your work is on the wall. {advice}</translation></message>
    <message><source>De beamer van vorige keer is er niet. De zaal staat nu op '{name}'.</source>
    <translation>The projector from last time is not there. The room is now on '{name}'.</translation></message>
    <message><source>De schermen veranderden; beamer '{name}' is er. De zaal ziet zwart.</source>
    <translation>The screens changed; projector '{name}' is there. The room sees black.</translation></message>
    <message><source>Druk Windows+P en kies 'Uitbreiden'.</source>
    <translation>Press Windows+P and choose 'Extend'.</translation></message>
    <message><source>Er is een ander scherm: '{name}'. De zaal ziet zwart.</source>
    <translation>There is another screen: '{name}'. The room sees black.</translation></message>
    <message><source>Open Instellingen, Schermen, en kies 'Schermen koppelen'.</source>
    <translation>Open Settings, Displays, and choose 'Join Displays'.</translation></message>
    <message><source>Open Systeeminstellingen, Beeldschermen, en kies 'Uitgebreid beeldscherm'.</source>
    <translation>Open System Settings, Displays, and choose 'Extended display'.</translation></message>
    <message><source>Scherm</source>
    <translation>Screen</translation></message>
    <message><source>Toon de zaal daar</source>
    <translation>Show the room there</translation></message>
    <message><source>Toon in een venster</source>
    <translation>Show in a window</translation></message>
</context>
<context>
    <name>QuestionHead</name>
    <message><source>Besproken</source>
    <translation>Discussed</translation></message>
    <message><source>Bronnen</source>
    <translation>Sources</translation></message>
    <message><source>De bronnenlijst, bij Uitwerken</source>
    <translation>The list of sources, in Write up</translation></message>
    <message><source>Voorlezen</source>
    <translation>Read out</translation></message>
</context>
<context>
    <name>Rail</name>
    <message><source>Hulp</source>
    <translation>Help</translation></message>
    <message><source>Indienen</source>
    <translation>Submit</translation></message>
    <message><source>Instellingen</source>
    <translation>Settings</translation></message>
    <message><source>Open eerst een praktijk.</source>
    <translation>Open a practice first.</translation></message>
    <message><source>Plaatsen</source>
    <translation>Places</translation></message>
    <message><source>Sessie</source>
    <translation>Session</translation></message>
    <message><source>Start</source>
    <translation>Start</translation></message>
    <message><source>Toetsen</source>
    <translation>Keys</translation></message>
    <message><source>Uitwerken</source>
    <translation>Write up</translation></message>
    <message><source>Voorbereiden</source>
    <translation>Prepare</translation></message>
</context>
<context>
    <name>RankingList</name>
    <message><source>Uitslag van de stemming</source>
    <translation>Outcome of the vote</translation></message>
</context>
<context>
    <name>ReadBackPanel</name>
    <message><source>Er ontbreekt iets</source>
    <translation>Something is missing</translation></message>
    <message><source>Ja, zo klopt het</source>
    <translation>Yes, that's right</translation></message>
    <message><source>Lees voor. De zaal leest mee; klopt het?</source>
    <translation>Read out. The room reads along; is it right?</translation></message>
    <message><source>Sindsdien gewijzigd.</source>
    <translation>Changed since then.</translation></message>
    <message><source>Stop</source>
    <translation>Stop</translation></message>
    <message><source>Voorlezen</source>
    <translation>Read out</translation></message>
    <message><source>Zaal miste nog iets om {time}.</source>
    <translation>The room missed something at {time}.</translation></message>
    <message><source>Zaal zei ja om {time}.</source>
    <translation>The room said yes at {time}.</translation></message>
    <message><source>{day}/{month}, {time}</source>
    <translation>{day}/{month}, {time}</translation></message>
</context>
<context>
    <name>ReadPane</name>
    <message><source>Er zijn nog geen clusters om voor te lezen.</source>
    <translation>There are no clusters to read out yet.</translation></message>
    <message><source>Lees van boven naar onder. Enter toont een cluster in de zaal, Esc weer de balken.</source>
    <translation>Read from top to bottom. Enter shows a cluster in the room, Esc the bars again.</translation></message>
</context>
<context>
    <name>Reader</name>
    <message><source>Hulp</source>
    <translation>Help</translation></message>
</context>
<context>
    <name>RecentModel</name>
    <message><source>Lerend netwerk</source>
    <translation>Learning network</translation></message>
    <message><source>Niet gevonden</source>
    <translation>Not found</translation></message>
</context>
<context>
    <name>RecentView</name>
    <message><source>Haal uit deze lijst</source>
    <translation>Take off this list</translation></message>
    <message><source>Open</source>
    <translation>Open</translation></message>
    <message><source>Vorige toestand terugzetten…</source>
    <translation>Restore a previous state…</translation></message>
</context>
<context>
    <name>RemarkFiles</name>
    <message><source>'{name}' is geschreven.</source>
    <translation>'{name}' was written.</translation></message>
    <message><source>De opmerkingen worden gelezen…</source>
    <translation>The comments are being read…</translation></message>
</context>
<context>
    <name>RemarkForm</name>
    <message><source>Dit gaat terug naar wie de opmerking maakte</source>
    <translation>This goes back to whoever made the comment</translation></message>
    <message><source>Ons antwoord</source>
    <translation>Our reply</translation></message>
    <message><source>Waarom leg je ze terzijde?</source>
    <translation>Why do you set it aside?</translation></message>
</context>
<context>
    <name>RemarkList</name>
    <message><source>Nog zonder plaats</source>
    <translation>Not placed yet</translation></message>
    <message><source>Opmerkingen</source>
    <translation>Comments</translation></message>
    <message><source>Zonder woorden</source>
    <translation>No words</translation></message>
</context>
<context>
    <name>RemarkStatus</name>
    <message><source>bezig</source>
    <translation>in progress</translation></message>
    <message><source>klaar</source>
    <translation>ready</translation></message>
    <message><source>open</source>
    <translation>open</translation></message>
    <message><source>terzijde</source>
    <translation>set aside</translation></message>
</context>
<context>
    <name>RemarkView</name>
    <message><source>Bij welk onderdeel of welke vraag hoort ze?</source>
    <translation>Which section or question does it belong to?</translation></message>
    <message><source>Een lezer</source>
    <translation>A reader</translation></message>
    <message><source>In Word was dit gesprek al afgesloten.</source>
    <translation>This conversation was already resolved in Word.</translation></message>
    <message><source>Kies waar ze bij hoort</source>
    <translation>Choose where it belongs</translation></message>
    <message><source>Naar de tekst</source>
    <translation>To the text</translation></message>
    <message><source>Nog zonder plaats</source>
    <translation>Not placed yet</translation></message>
    <message><source>Opmerking van {who}</source>
    <translation>Comment by {who}</translation></message>
    <message><source>Over: {words}</source>
    <translation>About: {words}</translation></message>
    <message><source>Plaats</source>
    <translation>Place</translation></message>
    <message><source>Plaats bij…</source>
    <translation>Place at…</translation></message>
    <message><source>een lezer</source>
    <translation>a reader</translation></message>
    <message><source>{who}: {text}</source>
    <translation>{who}: {text}</translation></message>
</context>
<context>
    <name>RemarksSheet</name>
    <message><source>Alle</source>
    <translation>All</translation></message>
    <message><source>Antwoorden in Word</source>
    <translation>Replies in Word</translation></message>
    <message><source>Begeleidende brief</source>
    <translation>Covering letter</translation></message>
    <message><source>F8: volgende · Enter: naar de tekst · A: antwoord · O B K T: open, bezig, klaar, terzijde</source>
    <translation>F8: next · Enter: to the text · A: reply · O B K T: open, in progress, done, aside</translation></message>
    <message><source>Geen opmerking die hieraan voldoet.</source>
    <translation>No comments match this.</translation></message>
    <message><source>Neem een Word-bestand op</source>
    <translation>Import a Word file</translation></message>
    <message><source>Nog geen opmerkingen</source>
    <translation>No comments yet</translation></message>
    <message><source>Open</source>
    <translation>Open</translation></message>
    <message><source>Stuur het grondplan in Word naar EXPOO of naar collega’s. Komt het terug met opmerkingen, neem het dan hier op: elke opmerking komt bij haar vraag.</source>
    <translation>Send the grondplan in Word to EXPOO or to colleagues. When it comes back with comments, import it here: each comment goes to its question.</translation></message>
    <message><source>Van iedereen</source>
    <translation>From everybody</translation></message>
    <message><source>Van wie</source>
    <translation>From whom</translation></message>
    <message><source>Wat zeggen de lezers?</source>
    <translation>What do the readers say?</translation></message>
    <message><source>Zonder plaats</source>
    <translation>Not placed</translation></message>
    <message><source>Zonder plaats ({count})</source>
    <translation>Not placed ({count})</translation></message>
</context>
<context>
    <name>ReplayView</name>
    <message><source>De dag wordt teruggehaald: {share} %</source>
    <translation>Bringing the day back: {share}%</translation></message>
    <message><source>De tijden van deze dag zijn niet bekend; je ziet de volgorde.</source>
    <translation>The times of this day are not known; you see the order.</translation></message>
    <message><source>Je kijkt terug naar {day}. Er verandert niets.</source>
    <translation>You are looking back at {day}. Nothing changes.</translation></message>
    <message><source>Moment {number} van {total}</source>
    <translation>Moment {number} of {total}</translation></message>
    <message><source>Op deze dag is nog niets gezegd.</source>
    <translation>Nothing has been said on this day yet.</translation></message>
    <message><source>Pauzeer</source>
    <translation>Pause</translation></message>
    <message><source>Sluit</source>
    <translation>Close</translation></message>
    <message><source>Spatie</source>
    <translation>Space</translation></message>
    <message><source>Speel af</source>
    <translation>Play</translation></message>
    <message><source>de groep rondde af</source>
    <translation>the group finished</translation></message>
    <message><source>de tekst werd voorgelezen</source>
    <translation>the text was read out</translation></message>
    <message><source>deze dag</source>
    <translation>this day</translation></message>
    <message><source>dit blok begint</source>
    <translation>this block begins</translation></message>
    <message><source>een antwoord ging weg</source>
    <translation>an answer was removed</translation></message>
    <message><source>een antwoord werd gewijzigd</source>
    <translation>an answer was changed</translation></message>
    <message><source>←→ antwoord · Shift ←→ vraag · PgUp PgDn blok · Home End</source>
    <translation>←→ answer · Shift ←→ question · PgUp PgDn block · Home End</translation></message>
</context>
<context>
    <name>ResultPanel</name>
    <message><source>Nog niet ingevuld</source>
    <translation>Not filled in yet</translation></message>
    <message><source>Nog niets ingevuld.</source>
    <translation>Nothing filled in yet.</translation></message>
    <message><source>Wat nog niet staat</source>
    <translation>What is not in place yet</translation></message>
    <message><source>Wat staat</source>
    <translation>What is in place</translation></message>
    <message><source>Zo staat het</source>
    <translation>How things stand</translation></message>
    <message><source>vorige keer</source>
    <translation>last time</translation></message>
    <message><source>{better} beter dan vorige keer, {worse} minder goed.</source>
    <translation>{better} better than last time, {worse} less good.</translation></message>
    <message><source>{better} beter dan vorige keer.</source>
    <translation>{better} better than last time.</translation></message>
    <message><source>{worse} minder goed dan vorige keer.</source>
    <translation>{worse} less good than last time.</translation></message>
</context>
<context>
    <name>ReturnEnd</name>
    <message><source>Alles is bekeken</source>
    <translation>Everything has been looked at</translation></message>
    <message><source>Bekijk de opmerkingen</source>
    <translation>Look at the comments</translation></message>
    <message><source>Geen verschillen</source>
    <translation>No differences</translation></message>
    <message><source>Jouw teksten hebben alles wat in dit bestand staat.</source>
    <translation>Your texts have everything that is in this file.</translation></message>
    <message><source>Kies een Word-bestand</source>
    <translation>Choose a Word file</translation></message>
    <message><source>Kies het Word-bestand dat terugkwam. Je ziet wat erin veranderde, naast jouw tekst.</source>
    <translation>Choose the Word file that came back. You see what changed in it, next to your text.</translation></message>
    <message><source>Nog geen bestand</source>
    <translation>No file yet</translation></message>
    <message><source>Terug naar Indienen</source>
    <translation>Back to Submit</translation></message>
    <message><source>Toon opnieuw wat je liet staan</source>
    <translation>Show what you skipped</translation></message>
</context>
<context>
    <name>ReturnPage</name>
    <message><source>Bestanden die terugkwamen</source>
    <translation>Files that came back</translation></message>
    <message><source>Het bestand wordt gelezen…</source>
    <translation>The file is being read…</translation></message>
    <message><source>Kies een Word-bestand</source>
    <translation>Choose a Word file</translation></message>
    <message><source>Niet meer in het bestand, bij jou wel: {names}.</source>
    <translation>No longer in the file, but still in yours: {names}.</translation></message>
    <message><source>Nieuw: {words}</source>
    <translation>New: {words}</translation></message>
    <message><source>Past bij geen vraag</source>
    <translation>Fits no question</translation></message>
    <message><source>Terug uit Word</source>
    <translation>Back from Word</translation></message>
    <message><source>Wat anders is</source>
    <translation>What is different</translation></message>
    <message><source>Weg: {words}</source>
    <translation>Gone: {words}</translation></message>
</context>
<context>
    <name>ReturnView</name>
    <message><source>Bij welke vraag komt dit?</source>
    <translation>Which question does this go with?</translation></message>
    <message><source>Dit past bij geen vraag van je grondplan. Kies bij welke het komt.</source>
    <translation>This fits no question of your grondplan. Choose which one it goes with.</translation></message>
    <message><source>Jij haalde dit weg, in Word werd het veranderd. Neem je over, dan staat het er weer.</source>
    <translation>You removed this, and it was changed in Word. If you accept, it comes back.</translation></message>
    <message><source>Jij veranderde dit ook. Neem je over, dan staan beide wijzigingen erin.</source>
    <translation>You changed this too. If you accept, both changes are in it.</translation></message>
    <message><source>Jullie veranderden dezelfde woorden. Neem je over, dan gaan die van jou weg. Ctrl+Z zet ze terug.</source>
    <translation>You changed the same words. If you accept, yours go. Ctrl+Z undoes it.</translation></message>
    <message><source>Kies een vraag</source>
    <translation>Choose a question</translation></message>
    <message><source>Laat zoals het is</source>
    <translation>Leave it as it is</translation></message>
    <message><source>Neem over</source>
    <translation>Accept</translation></message>
    <message><source>Nieuw in Word.</source>
    <translation>New in Word.</translation></message>
    <message><source>Veranderd in Word.</source>
    <translation>Changed in Word.</translation></message>
    <message><source>Volgende</source>
    <translation>Next</translation></message>
    <message><source>Vorige</source>
    <translation>Previous</translation></message>
    <message><source>Wat er veranderde in Word</source>
    <translation>What changed in Word</translation></message>
    <message><source>Weggehaald in Word.</source>
    <translation>Removed in Word.</translation></message>
    <message><source>Zet erbij</source>
    <translation>Add it there</translation></message>
</context>
<context>
    <name>Ring</name>
    <message><source>{done} van {total}</source>
    <translation>{done} of {total}</translation></message>
</context>
<context>
    <name>Room</name>
    <message><source>Afspraken</source>
    <translation>Agreements</translation></message>
    <message><source>Dank je wel</source>
    <translation>Thank you</translation></message>
    <message><source>Dit is de kleinste letter die de zaal ooit krijgt.</source>
    <translation>This is the smallest letter the room ever gets.</translation></message>
    <message><source>Einde van de dag</source>
    <translation>End of the day</translation></message>
    <message><source>Kan je dit achteraan lezen?</source>
    <translation>Can you read this at the back?</translation></message>
    <message><source>Na te vragen</source>
    <translation>To ask later</translation></message>
    <message><source>Niet gedaan: {blocks}.</source>
    <translation>Not done: {blocks}.</translation></message>
    <message><source>Nog zonder antwoord</source>
    <translation>Not answered yet</translation></message>
    <message><source>Op de parkeerplaats</source>
    <translation>In the parking lot</translation></message>
    <message><source>Vandaag</source>
    <translation>Today</translation></message>
    <message><source>Wie er niet bij kon zijn: {names}.</source>
    <translation>Could not be there: {names}.</translation></message>
    <message><source>Zo groot staan de antwoorden er. Lukt dit niet? Zet dan de stoelen dichterbij.</source>
    <translation>The answers are this big there. Is it too small? Then move the chairs closer.</translation></message>
    <message><source>gedaan</source>
    <translation>done</translation></message>
    <message><source>{one}
tegenover
{other}</source>
    <translation>{one}
against
{other}</translation></message>
</context>
<context>
    <name>RoomColumn</name>
    <message><source> · bladzijde {page} van {pages}</source>
    <translation> · page {page} of {pages}</translation></message>
    <message><source>Alleen de opdracht</source>
    <translation>Only the instruction</translation></message>
    <message><source>Alleen opdracht</source>
    <translation>Instruction only</translation></message>
    <message><source>De timer, groot</source>
    <translation>The timer, large</translation></message>
    <message><source>De zaal houdt dit beeld</source>
    <translation>The room keeps this picture</translation></message>
    <message><source>De zaal is al te zien; zo komt ze weer bovenaan.</source>
    <translation>The room can be seen already; this brings it back to the top.</translation></message>
    <message><source>De zaal kijkt mee: ‘{button}’ laat haar beeld staan</source>
    <translation>The room sees this too: ‘{button}’ keeps its picture</translation></message>
    <message><source>De zaal ziet de balken</source>
    <translation>The room sees the bars</translation></message>
    <message><source>De zaal ziet de muur, zonder namen</source>
    <translation>The room sees the wall, without names</translation></message>
    <message><source>De zaal ziet de opdracht, geen antwoorden</source>
    <translation>The room sees the instruction, no answers</translation></message>
    <message><source>De zaal ziet geen antwoorden</source>
    <translation>The room sees no answers</translation></message>
    <message><source>De zaal ziet het einde van de dag</source>
    <translation>The room sees the end of the day</translation></message>
    <message><source>De zaal ziet niets</source>
    <translation>The room sees nothing</translation></message>
    <message><source>De zaal ziet nog het vorige beeld</source>
    <translation>The room still sees the previous picture</translation></message>
    <message><source>De zaal ziet nooit namen</source>
    <translation>The room never sees names</translation></message>
    <message><source>Er veranderde iets aan de schermen. De zaal ziet nu zwart.</source>
    <translation>Something changed with the screens. The room now sees black.</translation></message>
    <message><source>Het pauzebeeld</source>
    <translation>The break screen</translation></message>
    <message><source>Het proefbeeld</source>
    <translation>The test picture</translation></message>
    <message><source>Het scherm is zwart</source>
    <translation>The screen is black</translation></message>
    <message><source>Live</source>
    <translation>Live</translation></message>
    <message><source>Op de beamer</source>
    <translation>On the projector</translation></message>
    <message><source>Opdracht</source>
    <translation>Instruction</translation></message>
    <message><source>Pauze</source>
    <translation>Break</translation></message>
    <message><source>Pauzebeeld</source>
    <translation>Break screen</translation></message>
    <message><source>Timer</source>
    <translation>Timer</translation></message>
    <message><source>Timer groot</source>
    <translation>Big timer</translation></message>
    <message><source>Toon weer</source>
    <translation>Show again</translation></message>
    <message><source>Typ je een antwoord?
Gebruik {key} + letter.</source>
    <translation>Are you typing an answer?
Use {key} + letter.</translation></message>
    <message><source>Vast</source>
    <translation>Frozen</translation></message>
    <message><source>Vasthouden</source>
    <translation>Freeze</translation></message>
    <message><source>Wat de zaal ziet</source>
    <translation>What the room sees</translation></message>
    <message><source>Zaal naar voren</source>
    <translation>Room to the front</translation></message>
    <message><source>Zwart</source>
    <translation>Black</translation></message>
    <message><source>‘{title}’, zonder namen</source>
    <translation>‘{title}’, without names</translation></message>
    <message><source>‘{title}’, zonder wat iemand zei</source>
    <translation>‘{title}’, without what anyone said</translation></message>
    <message><source>‘{title}’: {count} post-its, zonder namen</source>
    <translation>‘{title}’: {count} sticky notes, without names</translation></message>
</context>
<context>
    <name>RoomCover</name>
    <message><source>De zaal, over je werk. Esc leidt terug.</source>
    <translation>The room, over your work. Esc takes you back.</translation></message>
    <message><source>Terug naar het werk</source>
    <translation>Back to work</translation></message>
</context>
<context>
    <name>RoomKeyTable</name>
    <message><source>De zaal</source>
    <translation>The room</translation></message>
    <message><source>houdt het beeld vast terwijl jij verder kijkt</source>
    <translation>freezes the picture while you look elsewhere</translation></message>
    <message><source>in Sessie en op de beamer; in een tekstveld samen met {key}</source>
    <translation>in Session and on the projector; in a text field together with {key}</translation></message>
    <message><source>in het venster van de zaal zelf</source>
    <translation>in the window of the room itself</translation></message>
    <message><source>maakt de zaal zwart</source>
    <translation>makes the room black</translation></message>
    <message><source>pauze: toont tot wanneer</source>
    <translation>break: shows until when</translation></message>
    <message><source>toont de cluster met dat nummer · de hele muur</source>
    <translation>shows the cluster with that number · the whole wall</translation></message>
    <message><source>toont de timer groot</source>
    <translation>shows the timer large</translation></message>
    <message><source>toont de vraag; F5 zet de beamer aan</source>
    <translation>shows the question; F5 turns the projector on</translation></message>
    <message><source>toont enkel de opdracht</source>
    <translation>shows only the instruction</translation></message>
    <message><source>van de zaal over dit venster terug naar het werk</source>
    <translation>from the room over this window back to the work</translation></message>
    <message><source>vorige · volgende bladzijde</source>
    <translation>previous · next page</translation></message>
    <message><source>vorige · volgende bladzijde in de zaal</source>
    <translation>previous · next page in the room</translation></message>
    <message><source>vorige · volgende vraag; een klikker doet hetzelfde</source>
    <translation>previous · next question; a clicker does the same</translation></message>
</context>
<context>
    <name>RoomPart</name>
    <message><source>De zaal</source>
    <translation>The room</translation></message>
    <message><source>De zaal krijgt dit scherm helemaal. Jouw werk blijft op het andere.</source>
    <translation>The room gets the whole of this screen. Your work stays on the other one.</translation></message>
    <message><source>De zaal staat op dit scherm. Jouw werk blijft op het andere.</source>
    <translation>The room is on this screen. Your work stays on the other one.</translation></message>
    <message><source>Deze computer laat zich niet wakker houden. Zet de slaapstand zelf uit.</source>
    <translation>This computer can't be kept awake. Turn off sleep yourself.</translation></message>
    <message><source>Dit scherm gebruiken</source>
    <translation>Use this screen</translation></message>
    <message><source>Donker</source>
    <translation>Dark</translation></message>
    <message><source>Er is maar één scherm. Sluit de beamer aan. Toont hij hetzelfde als dit scherm? {advice} Zonder beamer toont F11 de zaal op dit scherm; Esc leidt terug.</source>
    <translation>There is only one screen. Connect the projector. Does it show the same as this screen? {advice} Without a projector F11 shows the room on this screen; Esc takes you back.</translation></message>
    <message><source>Getest: {day}</source>
    <translation>Tested: {day}</translation></message>
    <message><source>Haal de zaal naar voren</source>
    <translation>Bring the room to the front</translation></message>
    <message><source>Het scherm waarop je niet werkt</source>
    <translation>The screen you don't work on</translation></message>
    <message><source>Hier werk je</source>
    <translation>You work here</translation></message>
    <message><source>Hoog contrast</source>
    <translation>High contrast</translation></message>
    <message><source>In een nieuwe praktijk komt bij een antwoord</source>
    <translation>In a new practice, shown with an answer</translation></message>
    <message><source>Is het achteraan te lezen?</source>
    <translation>Can it be read at the back?</translation></message>
    <message><source>Ja, dit is achteraan te lezen</source>
    <translation>Yes, this can be read at the back</translation></message>
    <message><source>Kleuren van de zaal</source>
    <translation>Colours of the room</translation></message>
    <message><source>Licht</source>
    <translation>Light</translation></message>
    <message><source>Nog niet getest</source>
    <translation>Not tested yet</translation></message>
    <message><source>Op dit scherm werk je zelf. Kies het andere voor de zaal.</source>
    <translation>You work on this screen. Choose the other one for the room.</translation></message>
    <message><source>Per dag kies je anders bij Voorbereiden, Mensen en tafels.</source>
    <translation>You can choose differently for each day in Prepare, People and tables.</translation></message>
    <message><source>Scherm voor de zaal</source>
    <translation>Screen for the room</translation></message>
    <message><source>Sluit de beamer aan om hem te kiezen.</source>
    <translation>Connect the projector to choose it.</translation></message>
    <message><source>Toon het proefbeeld</source>
    <translation>Show the test picture</translation></message>
    <message><source>Toon op dit scherm</source>
    <translation>Show on this screen</translation></message>
    <message><source>Welk scherm ziet de zaal?</source>
    <translation>Which screen does the room see?</translation></message>
    <message><source>Zaal en beamer</source>
    <translation>Room and projector</translation></message>
    <message><source>Zolang de zaal iets ziet, valt deze computer niet in slaap.</source>
    <translation>As long as the room sees something, this computer won't go to sleep.</translation></message>
    <message><source>de beamer</source>
    <translation>the projector</translation></message>
    <message><source>hoogstens de tafel, geen naam</source>
    <translation>at most the table, no name</translation></message>
    <message><source>niets: geen naam en geen tafel</source>
    <translation>nothing: no name and no table</translation></message>
    <message><source>wat iedereen zelf kiest</source>
    <translation>what everyone chooses</translation></message>
    <message><source>{name} (nu niet aangesloten)</source>
    <translation>{name} (not connected now)</translation></message>
    <message><source>{width} × {height}</source>
    <translation>{width} × {height}</translation></message>
</context>
<context>
    <name>RoomScenes</name>
    <message><source>Besluit</source>
    <translation>Decision</translation></message>
    <message><source>Cluster {number} van {total}</source>
    <translation>Cluster {number} of {total}</translation></message>
    <message><source>De medewerker</source>
    <translation>The worker</translation></message>
    <message><source>Deels</source>
    <translation>Partly</translation></message>
    <message><source>Dit leerden we uit</source>
    <translation>We learned this from</translation></message>
    <message><source>Dit levert het op</source>
    <translation>What comes of it</translation></message>
    <message><source>Gedaan</source>
    <translation>Done</translation></message>
    <message><source>Het gezin</source>
    <translation>The family</translation></message>
    <message><source>Kernactiviteit zonder naam</source>
    <translation>Core activity without a name</translation></message>
    <message><source>Leerinzicht {number} van {total}</source>
    <translation>Lesson {number} of {total}</translation></message>
    <message><source>Niet</source>
    <translation>No</translation></message>
    <message><source>Niet, omdat …</source>
    <translation>No, because …</translation></message>
    <message><source>Nog los</source>
    <translation>Still loose</translation></message>
    <message><source>Nog niet</source>
    <translation>Not yet</translation></message>
    <message><source>Nog niets van: {who}</source>
    <translation>Nothing yet from: {who}</translation></message>
    <message><source>Nog te doen</source>
    <translation>Still to do</translation></message>
    <message><source>Of past iets lichters beter?</source>
    <translation>Or does something lighter fit better?</translation></message>
    <message><source>Waarom</source>
    <translation>Why</translation></message>
    <message><source>Wanneer niet, en bij wie</source>
    <translation>When not, and with whom</translation></message>
    <message><source>Wat nog niet staat</source>
    <translation>What is not in place yet</translation></message>
    <message><source>Wat terugkomt</source>
    <translation>What recurs</translation></message>
    <message><source>Wat we leerden</source>
    <translation>What we learned</translation></message>
    <message><source>Wat we tot nu toe zagen</source>
    <translation>What we saw so far</translation></message>
    <message><source>Wel</source>
    <translation>Yes</translation></message>
    <message><source>Wel, omdat …</source>
    <translation>Yes, because …</translation></message>
    <message><source>Zo houden we het vast</source>
    <translation>How we keep it up</translation></message>
    <message><source>Zo staat het</source>
    <translation>How things stand</translation></message>
    <message><source>Zonder perspectief</source>
    <translation>No perspective</translation></message>
    <message><source>eigen aan deze praktijk</source>
    <translation>specific to this practice</translation></message>
    <message><source>elders hielp dit</source>
    <translation>elsewhere this helped</translation></message>
    <message><source>elders hinderde dit</source>
    <translation>elsewhere this hindered</translation></message>
    <message><source>gezien door {who}</source>
    <translation>seen by {who}</translation></message>
    <message><source>niet door {who}</source>
    <translation>not by {who}</translation></message>
    <message><source>voorbeeld</source>
    <translation>example</translation></message>
    <message><source>{count} keer zonder cijfer</source>
    <translation>{count} × no score</translation></message>
    <message><source>{count} van {total}</source>
    <translation>{count} of {total}</translation></message>
    <message><source>{dots} op {notes}</source>
    <translation>{dots} on {notes}</translation></message>
    <message><source>{given} van {there} gaven een score</source>
    <translation>{given} of {there} gave a score</translation></message>
    <message><source>{number} van {total}</source>
    <translation>{number} of {total}</translation></message>
    <message><source>{wel} wel, {niet} niet</source>
    <translation>{wel} yes, {niet} no</translation></message>
    <message><source>◐ In ontwikkeling</source>
    <translation>◐ Developing</translation></message>
    <message><source>✓ Verwacht</source>
    <translation>✓ Expected</translation></message>
    <message><source>✕ Niet gewenst</source>
    <translation>✕ Not wanted</translation></message>
</context>
<context>
    <name>RoomTime</name>
    <message><source>Pauze</source>
    <translation>Break</translation></message>
    <message><source>terug om {hour}.{minute}</source>
    <translation>back at {hour}:{minute}</translation></message>
</context>
<context>
    <name>RoomView</name>
    <message><source>De tijd is om</source>
    <translation>Time is up</translation></message>
    <message><source>Wat de zaal ziet</source>
    <translation>What the room sees</translation></message>
    <message><source>het midden: {score}</source>
    <translation>the middle: {score}</translation></message>
    <message><source>vervolg</source>
    <translation>continued</translation></message>
    <message><source>vorige keer</source>
    <translation>last time</translation></message>
    <message><source>{page} van {pages}</source>
    <translation>{page} of {pages}</translation></message>
</context>
<context>
    <name>RoomWindow</name>
    <message><source>Praktijkdag: de zaal</source>
    <translation>Praktijkdag: the room</translation></message>
</context>
<context>
    <name>RowDelegate</name>
    <message><source>Minstens, in minuten</source>
    <translation>At least, in minutes</translation></message>
    <message><source>Minuten</source>
    <translation>Minutes</translation></message>
    <message><source>Wat</source>
    <translation>What</translation></message>
</context>
<context>
    <name>RowPainter</name>
    <message><source>Lerend netwerk</source>
    <translation>Learning network</translation></message>
    <message><source>Lerend netwerk, {what}</source>
    <translation>Learning network, {what}</translation></message>
    <message><source>Niet gevonden</source>
    <translation>Not found</translation></message>
    <message><source>Zoek</source>
    <translation>Search</translation></message>
</context>
<context>
    <name>SaidFilter</name>
    <message><source>Alle dagen</source>
    <translation>All days</translation></message>
    <message><source>Alleen wat nog niet gebruikt is</source>
    <translation>Only what hasn't been used yet</translation></message>
    <message><source>Iedereen</source>
    <translation>Everybody</translation></message>
    <message><source>Van welke dag</source>
    <translation>From which day</translation></message>
    <message><source>Van wie</source>
    <translation>From whom</translation></message>
    <message><source>Zoek een woord</source>
    <translation>Search for a word</translation></message>
    <message><source>Zoek in deze antwoorden</source>
    <translation>Search these answers</translation></message>
</context>
<context>
    <name>SaidList</name>
    <message><source>Antwoorden</source>
    <translation>Answers</translation></message>
    <message><source>F9 zet een antwoord in de tekst, N: het is niet nodig</source>
    <translation>F9 puts an answer into the text, N: it is not needed</translation></message>
</context>
<context>
    <name>SaidWords</name>
    <message><source>Na te vragen</source>
    <translation>To ask later</translation></message>
    <message><source>Niemand</source>
    <translation>Nobody</translation></message>
    <message><source>Niet nodig</source>
    <translation>Not needed</translation></message>
    <message><source>Niet op het scherm</source>
    <translation>Not on the screen</translation></message>
    <message><source>Spreekt nr. {numbers} tegen</source>
    <translation>Contradicts no. {numbers}</translation></message>
    <message><source>Toch nodig</source>
    <translation>Needed after all</translation></message>
    <message><source>Zet in de tekst</source>
    <translation>Put in the text</translation></message>
    <message><source>Zonder naam</source>
    <translation>No name</translation></message>
    <message><source>gebruikt</source>
    <translation>used</translation></message>
    <message><source>niet nodig</source>
    <translation>not needed</translation></message>
    <message><source>op een invulblad</source>
    <translation>on a fill-in sheet</translation></message>
    <message><source>op papier</source>
    <translation>on paper</translation></message>
    <message><source>per mail</source>
    <translation>by email</translation></message>
    <message><source>staat in ‘{place}’</source>
    <translation>is in ‘{place}’</translation></message>
</context>
<context>
    <name>SavedLine</name>
    <message><source>Bewaard {time}</source>
    <translation>Saved {time}</translation></message>
    <message><source>Ongedaan gemaakt: {what}</source>
    <translation>Undone: {what}</translation></message>
    <message><source>Ongedaan maken</source>
    <translation>Undo</translation></message>
</context>
<context>
    <name>SayThis</name>
    <message><source>Zeg dit</source>
    <translation>Say this</translation></message>
</context>
<context>
    <name>ScaleScreen</name>
    <message><source>Noem punten</source>
    <translation>Name points</translation></message>
    <message><source>Nog geen score van {names}.</source>
    <translation>No score yet from {names}.</translation></message>
    <message><source>Nog geen scores. Kies wie, typ het cijfer en druk Enter.</source>
    <translation>No scores yet. Choose who, type the score and press Enter.</translation></message>
    <message><source>Scores</source>
    <translation>Scores</translation></message>
    <message><source>Toon de scores</source>
    <translation>Show the scores</translation></message>
    <message><source>Toon in de zaal</source>
    <translation>Show in the room</translation></message>
    <message><source>Verberg weer</source>
    <translation>Hide again</translation></message>
    <message><source>Volgende</source>
    <translation>Next</translation></message>
    <message><source>punten noemen</source>
    <translation>naming points</translation></message>
    <message><source>samen bekijken</source>
    <translation>looking together</translation></message>
    <message><source>scores geven</source>
    <translation>giving scores</translation></message>
</context>
<context>
    <name>ScoreEntry</name>
    <message><source>Geen cijfer</source>
    <translation>No score</translation></message>
    <message><source>Niet op het scherm</source>
    <translation>Not on the screen</translation></message>
    <message><source>Score</source>
    <translation>Score</translation></message>
    <message><source>Voeg toe</source>
    <translation>Add</translation></message>
    <message><source>Waarom?</source>
    <translation>Why?</translation></message>
    <message><source>Waarom? (mag leeg)</source>
    <translation>Why? (may be empty)</translation></message>
    <message><source>Wie geeft deze score?</source>
    <translation>Who gives this score?</translation></message>
    <message><source>Zonder naam</source>
    <translation>No name</translation></message>
</context>
<context>
    <name>ScreenMap</name>
    <message><source>De schermen, zoals ze naast elkaar staan</source>
    <translation>The screens, as they stand side by side</translation></message>
</context>
<context>
    <name>SeatKeys</name>
    <message><source>Aan tafel:</source>
    <translation>At table:</translation></message>
    <message><source>Gegevens</source>
    <translation>Details</translation></message>
    <message><source>Kon niet komen</source>
    <translation>Could not come</translation></message>
    <message><source>Zet</source>
    <translation>Put</translation></message>
    <message><source>Zonder tafel</source>
    <translation>No table</translation></message>
    <message><source>Zonder tafel:</source>
    <translation>No table:</translation></message>
    <message><source>aan een andere tafel:</source>
    <translation>at another table:</translation></message>
    <message><source>aan tafel:</source>
    <translation>at table:</translation></message>
</context>
<context>
    <name>SectionChoice</name>
    <message><source>Alle</source>
    <translation>All</translation></message>
    <message><source>Geen</source>
    <translation>No</translation></message>
    <message><source>Onderdelen</source>
    <translation>Sections</translation></message>
    <message><source>Onderdelen in het document</source>
    <translation>Sections in the document</translation></message>
    <message><source>Wat het niveau vraagt</source>
    <translation>What the level asks</translation></message>
</context>
<context>
    <name>SectionTicks</name>
    <message><source>Welke onderdelen draagt deze bron?</source>
    <translation>Which sections does this source support?</translation></message>
</context>
<context>
    <name>SentLine</name>
    <message><source>Open de map</source>
    <translation>Open the folder</translation></message>
    <message><source>Open het bestand</source>
    <translation>Open the file</translation></message>
    <message><source>‘{name}’ staat in de map ‘{folder}’.</source>
    <translation>‘{name}’ is in the folder ‘{folder}’.</translation></message>
</context>
<context>
    <name>SeriesForm</name>
    <message><source>Begeleiders</source>
    <translation>Facilitators</translation></message>
    <message><source>Dat is geen datum. Er is niets veranderd; typ bijvoorbeeld 13 januari 2027.</source>
    <translation>That is not a date. Nothing was changed; type for example 13 January 2027.</translation></message>
    <message><source>Eerste bijeenkomst</source>
    <translation>First meeting</translation></message>
    <message><source>Gesloten of vakantie</source>
    <translation>Closed or holiday</translation></message>
    <message><source>Gesloten of vakantie, een per lijn</source>
    <translation>Closed or holiday, one per line</translation></message>
    <message><source>Hier staat geen datum die we begrijpen: {lines}</source>
    <translation>There is no date here that we understand: {lines}</translation></message>
    <message><source>Liefst twee begeleiders, elk met een eigen perspectief.</source>
    <translation>Preferably two facilitators, each with their own perspective.</translation></message>
    <message><source>Maanden lang</source>
    <translation>Months in all</translation></message>
    <message><source>Om de zes weken, anderhalf jaar lang</source>
    <translation>Every six weeks, for a year and a half</translation></message>
    <message><source>Plaats</source>
    <translation>Place</translation></message>
    <message><source>Ritme</source>
    <translation>Rhythm</translation></message>
    <message><source>Tot</source>
    <translation>To</translation></message>
    <message><source>Van</source>
    <translation>From</translation></message>
    <message><source>Weken ertussen</source>
    <translation>Weeks in between</translation></message>
    <message><source>Zelf kiezen</source>
    <translation>Choose yourself</translation></message>
    <message><source>bv. 13 januari 2027</source>
    <translation>e.g. 13 January 2027</translation></message>
    <message><source>bv. 14:00</source>
    <translation>e.g. 14:00</translation></message>
    <message><source>bv. 16:00</source>
    <translation>e.g. 16:00</translation></message>
    <message><source>bv. 21/12/2026 - 3/1/2027 Bizzebij dicht</source>
    <translation>e.g. 21/12/2026 - 3/1/2027 Bizzebij closed</translation></message>
    <message><source>twee namen, met een komma</source>
    <translation>two names, with a comma</translation></message>
</context>
<context>
    <name>SeriesPanel</name>
    <message><source>'{name}' staat in de map '{folder}'. Je kan het nu doorsturen.</source>
    <translation>'{name}' is in the folder '{folder}'. You can now send it on.</translation></message>
    <message><source>Kalenderbestand (.ics)</source>
    <translation>Calendar file (.ics)</translation></message>
    <message><source>Laat wegvallen</source>
    <translation>Leave out</translation></message>
    <message><source>Lijst om af te drukken</source>
    <translation>List to print</translation></message>
    <message><source>Neem terug op</source>
    <translation>Put back in</translation></message>
    <message><source>Week later</source>
    <translation>A week later</translation></message>
    <message><source>Week vroeger</source>
    <translation>A week earlier</translation></message>
</context>
<context>
    <name>SeriesRows</name>
    <message><source>Dan zie je hier alle data, met feestdagen en vakanties erbij.</source>
    <translation>Then you see all dates here, with public holidays and closing days.</translation></message>
    <message><source>De dagen volgen dit plan nog niet: {changes}.</source>
    <translation>The days don't follow this plan yet: {changes}.</translation></message>
    <message><source>Elke bijeenkomst wordt een dag in dit bestand, met haar agenda.</source>
    <translation>Each meeting becomes a day in this file, with its agenda.</translation></message>
    <message><source>Hier is al iets gezegd</source>
    <translation>Something was said here already</translation></message>
    <message><source>Kies de datum van de eerste bijeenkomst</source>
    <translation>Choose the date of the first meeting</translation></message>
    <message><source>Maak de dagen</source>
    <translation>Make the days</translation></message>
    <message><source>Valt weg</source>
    <translation>Left out</translation></message>
    <message><source>Verplaatst van {day}</source>
    <translation>Moved from {day}</translation></message>
    <message><source>Werk de dagen bij</source>
    <translation>Update the days</translation></message>
    <message><source>{many}, {flagged} om na te kijken</source>
    <translation>{many}, {flagged} to check</translation></message>
</context>
<context>
    <name>SessionKeys</name>
    <message><source>Sessie</source>
    <translation>Session</translation></message>
    <message><source>begin · einde · terug naar nu</source>
    <translation>start · end · back to now</translation></message>
    <message><source>begint het blok dat je ziet</source>
    <translation>begins the block you see</translation></message>
    <message><source>bewaart het als Word of PDF</source>
    <translation>saves it as Word or PDF</translation></message>
    <message><source>bij de invulbladen: leest in wat terugkwam</source>
    <translation>at the fill-in sheets: imports what came back</translation></message>
    <message><source>bij het voorlezen: ja, zo klopt het · er ontbreekt iets</source>
    <translation>while reading out: yes, that is right · something is missing</translation></message>
    <message><source>bij inhalen: dit blok wel of niet</source>
    <translation>when catching up: this block or not</translation></message>
    <message><source>de antwoorden</source>
    <translation>the answers</translation></message>
    <message><source>de beamer · de zaal over dit venster, als er maar één scherm is</source>
    <translation>the projector · the room over this window, if there is only one screen</translation></message>
    <message><source>de dag</source>
    <translation>the day</translation></message>
    <message><source>de dag herbeleven</source>
    <translation>relive the day</translation></message>
    <message><source>deze vraag is besproken, ook zonder antwoord</source>
    <translation>this question was discussed, even without an answer</translation></message>
    <message><source>dichterbij · verder</source>
    <translation>closer · further away</translation></message>
    <message><source>draait · nog een foto</source>
    <translation>turns · another photo</translation></message>
    <message><source>een vraag</source>
    <translation>a question</translation></message>
    <message><source>einde van de dag</source>
    <translation>end of the day</translation></message>
    <message><source>einde van de dag: wat gedaan is en wat je afspreekt</source>
    <translation>end of the day: what was done and what you agree</translation></message>
    <message><source>er komt iets onverwachts tussen</source>
    <translation>something unexpected comes up</translation></message>
    <message><source>foto</source>
    <translation>photo</translation></message>
    <message><source>foto van een flap of van briefjes</source>
    <translation>photo of a flip chart or of notes</translation></message>
    <message><source>gaat ernaartoe · gaat terug</source>
    <translation>goes there · goes back</translation></message>
    <message><source>gaat naar het blok, of doet wat voorgesteld wordt</source>
    <translation>goes to the block, or does what is proposed</translation></message>
    <message><source>geeft het blok een andere naam</source>
    <translation>renames the block</translation></message>
    <message><source>gooit de foto weg · sluit</source>
    <translation>deletes the photo · closes</translation></message>
    <message><source>herbeleeft de dag</source>
    <translation>relives the day</translation></message>
    <message><source>houdt het van het scherm, of toch niet</source>
    <translation>keeps it off the screen, or not</translation></message>
    <message><source>invulbladen voor wie er niet bij was</source>
    <translation>fill-in sheets for those who weren't there</translation></message>
    <message><source>kiest er meer</source>
    <translation>chooses more</translation></message>
    <message><source>leest de tekst voor aan de zaal</source>
    <translation>reads the text to the room</translation></message>
    <message><source>maakt antwoorden van een geplakte lijst; bij een oogstronde: volgende</source>
    <translation>turns a pasted list into answers; in a round: next</translation></message>
    <message><source>na te vragen, of toch niet</source>
    <translation>to ask later, or not</translation></message>
    <message><source>naar de parkeerplaats</source>
    <translation>to the parking lot</translation></message>
    <message><source>naar de vraag waar het bij hoort</source>
    <translation>to the question it belongs to</translation></message>
    <message><source>oogstronde: langs de tafels</source>
    <translation>round of the tables</translation></message>
    <message><source>parkeerplaats</source>
    <translation>parking lot</translation></message>
    <message><source>schuift; met Shift ook ← en →</source>
    <translation>moves it; with Shift ← and → too</translation></message>
    <message><source>speelt af, of wacht</source>
    <translation>plays, or waits</translation></message>
    <message><source>springt naar een blok, een vraag of een antwoord: typ enkele letters</source>
    <translation>jumps to a block, a question or an answer: type a few letters</translation></message>
    <message><source>start of stopt de timer</source>
    <translation>starts or stops the timer</translation></message>
    <message><source>toont de dag in een smal venster</source>
    <translation>shows the day in a narrow window</translation></message>
    <message><source>toont het blad aan de zaal · maakt of neemt over</source>
    <translation>shows the sheet to the room · makes or imports</translation></message>
    <message><source>uit een leeg veld: naar de antwoorden</source>
    <translation>from an empty field: to the answers</translation></message>
    <message><source>uitleg bij de vraag</source>
    <translation>explanation of the question</translation></message>
    <message><source>verbindt twee antwoorden die elkaar tegenspreken</source>
    <translation>links two answers that contradict each other</translation></message>
    <message><source>verplaatst · gooit weg</source>
    <translation>moves · deletes</translation></message>
    <message><source>vijf minuten langer · korter</source>
    <translation>five minutes longer · shorter</translation></message>
    <message><source>voegt het antwoord toe · begint een nieuwe regel</source>
    <translation>adds the answer · begins a new line</translation></message>
    <message><source>volgende · vorige vraag, deel van een bord of beurt; een klikker doet hetzelfde</source>
    <translation>next · previous question, part of a board or turn; a clicker does the same</translation></message>
    <message><source>vorig · volgend antwoord; met Shift de vraag</source>
    <translation>previous · next answer; with Shift the question</translation></message>
    <message><source>vorig · volgend blok</source>
    <translation>previous · next block</translation></message>
    <message><source>vorige · volgende foto</source>
    <translation>previous · next photo</translation></message>
    <message><source>wie het zei · zonder naam</source>
    <translation>who said it · no name</translation></message>
    <message><source>wijzigt het antwoord</source>
    <translation>edits the answer</translation></message>
    <message><source>wordt een antwoord · gooit weg</source>
    <translation>becomes an answer · deletes</translation></message>
    <message><source>zegt dat dit antwoord met de mail of op papier kwam</source>
    <translation>says that this answer came by email or on paper</translation></message>
    <message><source>zet iets op de parkeerplaats</source>
    <translation>puts something in the parking lot</translation></message>
</context>
<context>
    <name>SessionPage</name>
    <message><source>Onverwacht</source>
    <translation>Unexpected</translation></message>
</context>
<context>
    <name>SessionPapers</name>
    <message><source>Let op: er staat nog een naam in. Kijk dat na voor je het doorstuurt.</source>
    <translation>Note: there is still a name in it. Check it before you send it on.</translation></message>
</context>
<context>
    <name>SessionWords</name>
    <message><source>Aan wie mensen het blad terugbezorgen. Het staat bovenaan op het blad.</source>
    <translation>Who people return the sheet to. It is shown at the top of the sheet.</translation></message>
    <message><source>Begint het blok dat je nu bekijkt. Vanaf dan telt de tijd.</source>
    <translation>Begins the block you are looking at. Its time runs from then on.</translation></message>
    <message><source>Bewaart het dagverslag. Je ziet eerst wat naar een cliënt kan wijzen.</source>
    <translation>Saves the report of the day. You first see what may identify a client.</translation></message>
    <message><source>Bewaart wat je typte en geeft de volgende het woord. Na de laatste is de ronde klaar.</source>
    <translation>Saves what you typed and moves on to the next. After the last one the round is complete.</translation></message>
    <message><source>Bij welke vraag dit komt. Je kan het ook weglaten of parkeren.</source>
    <translation>Which question this goes to. You can also leave it out or park it.</translation></message>
    <message><source>De dag zoals hij verliep. Je kijkt alleen: er verandert niets en de zaal ziet het niet.</source>
    <translation>The day as it went. You are only looking: nothing changes and the room doesn't see it.</translation></message>
    <message><source>De dag: links hoe laat, rechts hoeveel minuten gepland en echt. Het blok dat nu loopt, staat vet.</source>
    <translation>The day: the time on the left, the minutes planned and actual on the right. The block that is running is bold.</translation></message>
    <message><source>De foto van een flap, om over te typen. R draait, + brengt dichterbij, Del gooit weg.</source>
    <translation>The photo of a flip chart, to type over. R turns it, + comes closer, Del throws it away.</translation></message>
    <message><source>De hele dag op een lijn. De pijlen gaan van antwoord naar antwoord, PgUp en PgDn van blok naar blok.</source>
    <translation>The whole day on a line. The arrow keys go from answer to answer, PgUp and PgDn from block to block.</translation></message>
    <message><source>De ronde langs de tafels: elk antwoord krijgt vanzelf de tafel die aan de beurt is.</source>
    <translation>The round of the tables: each answer gets the table whose turn it is.</translation></message>
    <message><source>De tekst die de zaal nu ziet. Lees hem voor en vraag of hij klopt.</source>
    <translation>The text that the room sees now. Read it out and ask whether it is right.</translation></message>
    <message><source>De vragen van deze praktijk. Enter gaat naar een vraag.</source>
    <translation>The questions of this practice. Enter goes to a question.</translation></message>
    <message><source>De zaal houdt dit beeld, terwijl jij ergens anders kijkt of typt.</source>
    <translation>The room keeps this picture while you look or type elsewhere.</translation></message>
    <message><source>De zaal ziet dat het pauze is, en tot hoe laat.</source>
    <translation>The room sees that there is a break, and until when.</translation></message>
    <message><source>De zaal ziet de vraag en de antwoorden, zonder namen.</source>
    <translation>The room sees the question and the answers, without names.</translation></message>
    <message><source>De zaal ziet de vraag, zonder antwoorden. Zo schrijft niemand over.</source>
    <translation>The room sees the question without answers, so that nobody copies.</translation></message>
    <message><source>De zaal ziet dit antwoord nooit, en het komt niet in het dagverslag voor de groep. Jij vindt het terug bij Uitwerken.</source>
    <translation>The room never sees this answer, and it isn't in the report for the group. You find it again in Write up.</translation></message>
    <message><source>De zaal ziet hoeveel tijd er nog is, in grote cijfers.</source>
    <translation>The room sees how much time is left, in large figures.</translation></message>
    <message><source>De zaal ziet niets meer. Handig als er iets gevoeligs valt.</source>
    <translation>The room no longer sees anything. Useful when something sensitive comes up.</translation></message>
    <message><source>Ga de tafels één voor één af. ‘Wie’ springt telkens vanzelf naar de volgende tafel.</source>
    <translation>Go round the tables one by one. ‘Who’ moves on to the next table by itself each time.</translation></message>
    <message><source>Gaat een vraag terug. Ook de zaal ziet dan die vraag.</source>
    <translation>Goes back a question. The room then sees that question too.</translation></message>
    <message><source>Gaat naar de agenda bij Voorbereiden. Daarna staat hier de dag.</source>
    <translation>Goes to the agenda in Prepare. After that, the day is shown here.</translation></message>
    <message><source>Gaat naar de lijst met bronnen, bij Uitwerken.</source>
    <translation>Goes to the list of sources, in Write up.</translation></message>
    <message><source>Gaat naar de volgende vraag. Ook de zaal ziet die dan.</source>
    <translation>Goes to the next question. The room then sees it too.</translation></message>
    <message><source>Gaat terug naar de vraag waar je was.</source>
    <translation>Goes back to the question where you were.</translation></message>
    <message><source>Gaat terug naar de vraag, zodat je meteen typt wat er ontbreekt. Het wordt gemerkt om na te vragen.</source>
    <translation>Goes back to the question, so that you can type what is missing at once. It is marked to ask later.</translation></message>
    <message><source>Gaat terug. Er is dan niets opgenomen.</source>
    <translation>Goes back. Nothing is taken in then.</translation></message>
    <message><source>Geeft de groep een minuut meer.</source>
    <translation>Gives the group one more minute.</translation></message>
    <message><source>Het antwoord staat er, maar zonder naam: niet in het verslag en niet in het document.</source>
    <translation>The answer is there, but without a name: not in the report and not in the document.</translation></message>
    <message><source>Hoe het antwoord kwam: op de dag gezegd, met een mail, of op papier.</source>
    <translation>How the answer came in: said on the day, by email, or on paper.</translation></message>
    <message><source>Hoe je tijd inhaalt. Er verandert niets tot jij het kiest.</source>
    <translation>How to catch up. Nothing changes until you choose to.</translation></message>
    <message><source>Laat de dag in twee minuten voorbijgaan. Nog eens drukken houdt hem stil.</source>
    <translation>Plays the day back in two minutes. Press again to pause.</translation></message>
    <message><source>Leest ingevulde bladen. Je ziet eerst wat erin staat; daarna tellen de antwoorden mee.</source>
    <translation>Imports filled-in sheets. You first see what they say; then the answers count.</translation></message>
    <message><source>Leg een foto van een flap of van briefjes naast het veld, en typ ze over.</source>
    <translation>Put a photo of a flip chart or of notes beside the field, and type them in.</translation></message>
    <message><source>Links is van jou, dit is van de zaal: hier zie je wat zij nu zien.</source>
    <translation>The left is yours, this is the room's: here you see what they see now.</translation></message>
    <message><source>Maakt antwoorden van wat hier staat. Met Ctrl+Z zijn ze weer weg.</source>
    <translation>Makes answers of what is here. Ctrl+Z removes them again.</translation></message>
    <message><source>Maakt de gekozen blokken korter. Met Ctrl+Z zijn ze weer zoals ze waren.</source>
    <translation>Shortens the chosen blocks. Ctrl+Z puts them back as they were.</translation></message>
    <message><source>Maakt een Word-bestand dat mensen invullen en terugsturen.</source>
    <translation>Makes a Word file that people fill in and send back.</translation></message>
    <message><source>Maakt een blad voor jou alleen, ook met wat niet voor de groep is.</source>
    <translation>Makes a sheet for you alone, including what is not for the group.</translation></message>
    <message><source>Maakt een blad voor wie er niet bij was, of leest ingevulde bladen in.</source>
    <translation>Makes a sheet for those who weren't there, or imports filled-in sheets.</translation></message>
    <message><source>Merkt het antwoord: hier moet je later nog iets over vragen.</source>
    <translation>Marks the answer: you still have to ask something about it later.</translation></message>
    <message><source>Onthoudt dat de groep de tekst hoorde en akkoord is.</source>
    <translation>Remembers that the group heard the text and agrees.</translation></message>
    <message><source>Start of stopt de tijd voor deze vraag. De tijd stopt nooit iets af.</source>
    <translation>Starts or stops the time for this question. The time never cuts anything off.</translation></message>
    <message><source>Tegen wanneer je het terug wil. Leeg laten mag.</source>
    <translation>When you want it back. It may stay empty.</translation></message>
    <message><source>Toont de dag, met alle blokken.</source>
    <translation>Shows the day, with all blocks.</translation></message>
    <message><source>Toont de geschreven tekst aan de zaal, zodat je ze samen kan nalezen.</source>
    <translation>Shows the written text to the room, so that you can read it through together.</translation></message>
    <message><source>Toont dit blad aan de zaal, zonder namen en zonder wat privé is.</source>
    <translation>Shows this sheet to the room, without names and without what is private.</translation></message>
    <message><source>Toont hoe de dag verliep, moment na moment.</source>
    <translation>Shows how the day went, moment by moment.</translation></message>
    <message><source>Toont je werk weer, in plaats van wat de zaal ziet.</source>
    <translation>Shows your work again, instead of what the room sees.</translation></message>
    <message><source>Toont uitleg bij deze vraag en wat je kan zeggen. De zaal ziet dat niet.</source>
    <translation>Shows an explanation of this question and what you can say. The room doesn't see that.</translation></message>
    <message><source>Typ enkele letters van een blok, een vraag of een antwoord en ga er meteen naartoe.</source>
    <translation>Type a few letters of a block, a question or an answer and go straight there.</translation></message>
    <message><source>Typ wat je afspreekt, wie het doet en tegen wanneer. Enter voegt het toe.</source>
    <translation>Type what you agree, who does it and by when. Enter adds it.</translation></message>
    <message><source>Typ wat je hoort. Enter voegt het toe, Shift+Enter begint een nieuwe regel. Ook halve zinnen blijven bewaard.</source>
    <translation>Type what you hear. Enter adds it, Shift+Enter begins a new line. Half sentences are kept too.</translation></message>
    <message><source>Vink uit wat niet op het blad moet. Een kort blad wordt vaker ingevuld.</source>
    <translation>Untick what needn't be on the sheet. A short sheet is filled in more often.</translation></message>
    <message><source>Voor wat nu niet past. Het blijft bewaard en komt terug op het einde van de dag.</source>
    <translation>For what doesn't fit now. It is kept and comes back at the end of the day.</translation></message>
    <message><source>Voor wie er niet bij was: een blad met de vragen van deze dag.</source>
    <translation>For those who weren't there: a sheet with the questions of this day.</translation></message>
    <message><source>Wat er al gezegd is, het nieuwste bovenaan. E wijzigt, H haalt van het scherm, Del gooit weg. Met Ctrl+Z komt het terug.</source>
    <translation>What was said, newest at the top. E edits, H takes off the screen, Del deletes. Ctrl+Z undoes it.</translation></message>
    <message><source>Wat er op het blad komt: alleen wat nog openstaat, of alles van deze dag.</source>
    <translation>What goes on the sheet: only what is still open, or everything of this day.</translation></message>
    <message><source>Wat je bij deze vraag weggooide. Je kan het terugzetten.</source>
    <translation>What you deleted at this question. You can restore it.</translation></message>
    <message><source>Wat je kan inkorten. Spatie kiest een blok, + en − veranderen de minuten.</source>
    <translation>What you can shorten. Space chooses a block, + and − change the minutes.</translation></message>
    <message><source>Wat jullie afspraken. Het komt in het dagverslag.</source>
    <translation>What you agreed. It goes into the report of the day.</translation></message>
    <message><source>Wat jullie vandaag gedaan hebben.</source>
    <translation>What you did today.</translation></message>
    <message><source>Wat mensen schreven. Bij een driehoek kies je zelf waar het hoort.</source>
    <translation>What people wrote. Where there is a triangle, you choose where it belongs.</translation></message>
    <message><source>Wat nog openstaat: niet gevraagd, na te vragen, of op de parkeerplaats.</source>
    <translation>What is still open: not asked, to ask later, or in the parking lot.</translation></message>
    <message><source>Wat nu het meest helpt: de dag beginnen, tijd inhalen, of de dag afsluiten.</source>
    <translation>What helps most now: begin the day, catch up, or close the day.</translation></message>
    <message><source>Wie dit zei: iemand, een tafel of niemand. Een nieuwe naam typ je gewoon. De keuze blijft staan tot je ze verandert.</source>
    <translation>Who said this: someone, a table or nobody. Just type a new name. The choice stays until you change it.</translation></message>
    <message><source>Zet het antwoord in de lijst. De zaal ziet het meteen, tenzij je anders koos.</source>
    <translation>Puts the answer in the list. The room sees it at once, unless you chose otherwise.</translation></message>
    <message><source>Zet het beeld op het tweede scherm. Heb je maar één scherm? Druk op F11.</source>
    <translation>Puts the picture on the second screen. Do you have only one screen? Press F11.</translation></message>
</context>
<context>
    <name>SettingsWindow</name>
    <message><source>Alle toetsen</source>
    <translation>All keys</translation></message>
    <message><source>Hulp</source>
    <translation>Help</translation></message>
    <message><source>Instellingen</source>
    <translation>Settings</translation></message>
</context>
<context>
    <name>ShareBar</name>
    <message><source>nog niets ingevuld</source>
    <translation>nothing filled in yet</translation></message>
</context>
<context>
    <name>SheetReview</name>
    <message><source>Alles staat bij zijn vraag.</source>
    <translation>Everything is with its question.</translation></message>
    <message><source>Bovenaan het blad</source>
    <translation>At the top of the sheet</translation></message>
    <message><source>Er is niets ingevuld.</source>
    <translation>Nothing was filled in.</translation></message>
    <message><source>Ingevulde bladen</source>
    <translation>Filled-in sheets</translation></message>
    <message><source>Kijk {count} keer na waar het hoort: die staan vooraan met een driehoek.</source>
    <translation>Check where it belongs {count} ×: those are at the top, with a triangle.</translation></message>
    <message><source>Laat weg</source>
    <translation>Leave out</translation></message>
    <message><source>Neem op</source>
    <translation>Import</translation></message>
    <message><source>Op de parkeerplaats</source>
    <translation>In the parking lot</translation></message>
    <message><source>Terug, neem niets op</source>
    <translation>Back, import nothing</translation></message>
    <message><source>Waar dit heen gaat</source>
    <translation>Where this goes</translation></message>
    <message><source>Waar gaat dit heen? Enter, dan kiezen.</source>
    <translation>Where does this go? Enter, then choose.</translation></message>
    <message><source>Wat er op de bladen staat</source>
    <translation>What is on the sheets</translation></message>
    <message><source>Zonder naam</source>
    <translation>No name</translation></message>
    <message><source>enkel de tafel</source>
    <translation>only the table</translation></message>
    <message><source>met naam</source>
    <translation>with name</translation></message>
    <message><source>niet aangekruist</source>
    <translation>not ticked</translation></message>
    <message><source>zonder naam</source>
    <translation>no name</translation></message>
</context>
<context>
    <name>SheetsPanel</name>
    <message><source>Alle vragen van de dag ({count})</source>
    <translation>All questions of the day ({count})</translation></message>
    <message><source>Alle vragen van de dag ({count}, {left})</source>
    <translation>All questions of the day ({count}, {left})</translation></message>
    <message><source>Invulblad inlezen…</source>
    <translation>Import a fill-in sheet…</translation></message>
    <message><source>Invulbladen</source>
    <translation>Fill-in sheets</translation></message>
    <message><source>Kies minstens één onderdeel.</source>
    <translation>Choose at least one section.</translation></message>
    <message><source>Maak het invulblad…</source>
    <translation>Make the fill-in sheet…</translation></message>
    <message><source>Onderdelen op het blad</source>
    <translation>Sections on the sheet</translation></message>
    <message><source>Ten laatste</source>
    <translation>At the latest</translation></message>
    <message><source>Terug</source>
    <translation>Back</translation></message>
    <message><source>Terug naar</source>
    <translation>Return to</translation></message>
    <message><source>Vragen zonder antwoord ({count})</source>
    <translation>Questions without an answer ({count})</translation></message>
    <message><source>Wie er niet bij kon zijn, vult de vragen later in. Wat terugkomt, wordt een antwoord.</source>
    <translation>Anyone who could not be there fills in the questions later. What comes back becomes an answer.</translation></message>
    <message><source>bijvoorbeeld: 20 maart</source>
    <translation>for example: 20 March</translation></message>
    <message><source>mailadres of naam</source>
    <translation>email address or name</translation></message>
</context>
<context>
    <name>SideBySide</name>
    <message><source>Wat er verschilt, van 1 naar 2</source>
    <translation>What differs, from 1 to 2</translation></message>
</context>
<context>
    <name>SidePane</name>
    <message><source>Bij deze tekst</source>
    <translation>About this text</translation></message>
    <message><source>Enter: ernaartoe</source>
    <translation>Enter: go there</translation></message>
    <message><source>Enter: ernaartoe · Spatie: hiaat opgelost · Del: hiaat weg</source>
    <translation>Enter: go there · Space: gap resolved · Del: deletes</translation></message>
    <message><source>Hier komt wat nog na te vragen is, wat de praktijk nog mist (hiaten) en wat lezers opmerken.</source>
    <translation>Here comes what is still to be asked, what the practice still lacks (gaps), and what readers remark.</translation></message>
    <message><source>Naar de volgende opmerking, F8</source>
    <translation>To the next comment, F8</translation></message>
    <message><source>Nieuw hiaat</source>
    <translation>New gap</translation></message>
    <message><source>Nog nodig</source>
    <translation>Still needed</translation></message>
    <message><source>Volgende</source>
    <translation>Next</translation></message>
</context>
<context>
    <name>SortingPane</name>
    <message><source>Er hangen nog geen post-its. Typ er hier een en druk Enter.</source>
    <translation>There are no sticky notes yet. Type one here and press Enter.</translation></message>
    <message><source>Nog geen clusters. Kies post-its die bij elkaar horen en druk Ctrl K.</source>
    <translation>No clusters yet. Choose sticky notes that belong together and press Ctrl K.</translation></message>
</context>
<context>
    <name>SourceAsk</name>
    <message><source>Bronnen</source>
    <translation>Sources</translation></message>
    <message><source>Er staat nog geen bron in de lijst. Typ een titel, een adres of een DOI.</source>
    <translation>There is no source in the list yet. Type a title, an address or a DOI.</translation></message>
    <message><source>Nieuwe bron: {words}</source>
    <translation>New source: {words}</translation></message>
    <message><source>Verwijs</source>
    <translation>Refer</translation></message>
    <message><source>Zoek een bron om naar te verwijzen</source>
    <translation>Find a source to refer to</translation></message>
    <message><source>Zoek of typ een bron</source>
    <translation>Search or type a source</translation></message>
</context>
<context>
    <name>SourceFiles</name>
    <message><source>'{name}' is geschreven.</source>
    <translation>'{name}' was written.</translation></message>
    <message><source>De bronnen worden gelezen: {share} %</source>
    <translation>The sources are being read: {share}%</translation></message>
    <message><source>De bronnen worden gelezen…</source>
    <translation>The sources are being read…</translation></message>
    <message><source>Gestopt. Er is niets veranderd.</source>
    <translation>Stopped. Nothing was changed.</translation></message>
    <message><source>Let op: er staat nog een naam in. Kijk dat na voor je het doorstuurt.</source>
    <translation>Note: there is still a name in it. Check it before you send it on.</translation></message>
</context>
<context>
    <name>SourceForm</name>
    <message><source>Adres van de webpagina</source>
    <translation>Address of the web page</translation></message>
    <message><source>Auteur of organisatie</source>
    <translation>Author or organisation</translation></message>
    <message><source>Bladzijden</source>
    <translation>Pages</translation></message>
    <message><source>DOI</source>
    <translation>DOI</translation></message>
    <message><source>In een tekst zet Ctrl+Shift+C een verwijzing. Verandert de sleutel, dan volgen de teksten.</source>
    <translation>In a text Ctrl+Shift+C inserts a reference. If the key changes, the texts follow.</translation></message>
    <message><source>Jaar</source>
    <translation>Year</translation></message>
    <message><source>Jaargang</source>
    <translation>Volume</translation></message>
    <message><source>Metz, A., &amp; Bartley, L.</source>
    <translation>Metz, A., &amp; Bartley, L.</translation></message>
    <message><source>Nog niet gezegd</source>
    <translation>Not stated yet</translation></message>
    <message><source>Nummer</source>
    <translation>Number</translation></message>
    <message><source>Sleutel</source>
    <translation>Key</translation></message>
    <message><source>Sleutel om te citeren</source>
    <translation>Key to cite with</translation></message>
    <message><source>Staat in (tijdschrift, boek of site)</source>
    <translation>Published in (journal, book or site)</translation></message>
    <message><source>Titel</source>
    <translation>Title</translation></message>
    <message><source>Uitgever of organisatie</source>
    <translation>Publisher or organisation</translation></message>
    <message><source>Wat is het?</source>
    <translation>What is it?</translation></message>
    <message><source>Wat steunt erop? (in je eigen woorden)</source>
    <translation>What rests on it? (in your own words)</translation></message>
    <message><source>Wat voor kennis is het?</source>
    <translation>What kind of knowledge is it?</translation></message>
    <message><source>Welke onderdelen draagt deze bron?</source>
    <translation>Which sections does this source support?</translation></message>
    <message><source>Zo staat ze in de bronnenlijst</source>
    <translation>This is how it looks in the list of sources</translation></message>
    <message><source>Zo staat ze in een tekst, en zo typ je het</source>
    <translation>This is how it looks in a text, and how you type it</translation></message>
</context>
<context>
    <name>SourceLine</name>
    <message><source>Er is geen bron met de sleutel ‘{key}’.</source>
    <translation>There is no source with the key ‘{key}’.</translation></message>
    <message><source>Kies een bron</source>
    <translation>Choose a source</translation></message>
    <message><source>Toon bron</source>
    <translation>Show the source</translation></message>
</context>
<context>
    <name>SourceList</name>
    <message><source>Bron zonder titel</source>
    <translation>Source without a title</translation></message>
    <message><source>Bronnen</source>
    <translation>Sources</translation></message>
    <message><source>deze sleutel staat er twee keer</source>
    <translation>this key is there twice</translation></message>
</context>
<context>
    <name>SourcesSheet</name>
    <message><source>Bewaar als BibTeX</source>
    <translation>Save as BibTeX</translation></message>
    <message><source>Bewaar als Word of PDF</source>
    <translation>Save as Word or PDF</translation></message>
    <message><source>Bron</source>
    <translation>Source</translation></message>
    <message><source>Enter op een bron gaat erheen, op een onderdeel naar de tekst.</source>
    <translation>Enter on a source goes there, on a section to the text.</translation></message>
    <message><source>Geen bron met deze woorden.</source>
    <translation>No source with these words.</translation></message>
    <message><source>Kies links een bron.</source>
    <translation>Choose a source on the left.</translation></message>
    <message><source>Lees BibTeX in</source>
    <translation>Import BibTeX</translation></message>
    <message><source>Lees een BibTeX-bestand in</source>
    <translation>Import a BibTeX file</translation></message>
    <message><source>Nieuwe bron: plak een titel, een adres of een DOI</source>
    <translation>New source: paste a title, an address or a DOI</translation></message>
    <message><source>Nog geen bron: {count}.</source>
    <translation>No source yet: {count}.</translation></message>
    <message><source>Onderbouwing</source>
    <translation>Grounding</translation></message>
    <message><source>Onderzoek, een leidraad, een verslag, wat ouders vertelden: plak links een titel of een adres. Wie al een lijst heeft in Zotero of een ander programma, leest die hier in.</source>
    <translation>Research, a guideline, a report, what parents told you: paste a title or an address on the left. If you have a list in Zotero or another program, import it here.</translation></message>
    <message><source>Op meer soorten kennis: {count}.</source>
    <translation>On several kinds of knowledge: {count}.</translation></message>
    <message><source>Op één soort: {count}.</source>
    <translation>On one kind: {count}.</translation></message>
    <message><source>Plak titel, adres of DOI</source>
    <translation>Paste title, address or DOI</translation></message>
    <message><source>Stop</source>
    <translation>Stop</translation></message>
    <message><source>Teksten verwijzen naar een sleutel die er niet is: {keys}.</source>
    <translation>Texts refer to a key that does not exist: {keys}.</translation></message>
    <message><source>Uit Zotero, Mendeley of een bibliotheek: bewaar daar als BibTeX (.bib)</source>
    <translation>From Zotero, Mendeley or a library: save it there as BibTeX (.bib)</translation></message>
    <message><source>Voeg toe</source>
    <translation>Add</translation></message>
    <message><source>Waarop steunt jullie aanpak?</source>
    <translation>What does your approach rest on?</translation></message>
    <message><source>Zoek</source>
    <translation>Search</translation></message>
    <message><source>Zoek in de bronnen</source>
    <translation>Search the sources</translation></message>
    <message><source>nieuw: Ctrl N</source>
    <translation>new: Ctrl N</translation></message>
</context>
<context>
    <name>SpellAsk</name>
    <message><source>Alle woorden staan in het woordenboek.</source>
    <translation>All words are in the dictionary.</translation></message>
    <message><source>De woorden worden nagekeken …</source>
    <translation>The words are being checked …</translation></message>
    <message><source>Onderstreep niet meer</source>
    <translation>Don't underline any more</translation></message>
    <message><source>Onderstreep weer</source>
    <translation>Underline again</translation></message>
    <message><source>Sluit</source>
    <translation>Close</translation></message>
    <message><source>Toevoegen aan de woordenlijst</source>
    <translation>Add to the word list</translation></message>
    <message><source>Volgende</source>
    <translation>Next</translation></message>
    <message><source>‘{word}’ staat niet in het woordenboek, en er lijkt geen ander woord op.</source>
    <translation>‘{word}’ is not in the dictionary, and no word is like it.</translation></message>
    <message><source>‘{word}’ staat niet in het woordenboek. Bedoel je:</source>
    <translation>‘{word}’ is not in the dictionary. Do you mean:</translation></message>
    <message><source>‘{word}’ staat niet in het woordenboek. Voorstellen zoeken …</source>
    <translation>‘{word}’ is not in the dictionary. Looking for suggestions …</translation></message>
</context>
<context>
    <name>SpellingBeside</name>
    <message><source>Spelling</source>
    <translation>Spelling</translation></message>
</context>
<context>
    <name>SpreadOver</name>
    <message><source>Bewaar</source>
    <translation>Save</translation></message>
    <message><source>Duid aan welke organisatie het zo doet.</source>
    <translation>Mark which organisation does it this way.</translation></message>
    <message><source>Enter</source>
    <translation>Enter</translation></message>
    <message><source>Nog een organisatie</source>
    <translation>Another organisation</translation></message>
    <message><source>Nog een organisatie, Enter</source>
    <translation>Another organisation, Enter</translation></message>
    <message><source>Nog niet gezegd</source>
    <translation>Not stated yet</translation></message>
    <message><source>Organisaties</source>
    <translation>Organisations</translation></message>
    <message><source>Wat is daar anders?</source>
    <translation>What is different there?</translation></message>
    <message><source>Wat is daar anders? Mag leeg blijven</source>
    <translation>What is different there? May stay empty</translation></message>
    <message><source>Wie doet het zo?</source>
    <translation>Who does it this way?</translation></message>
</context>
<context>
    <name>StackPanel</name>
    <message><source>Over {title} dacht de groep verschillend: {wel} wel, {niet} niet.</source>
    <translation>The group was divided about {title}: {wel} yes, {niet} no.</translation></message>
    <message><source>Stapel</source>
    <translation>Deck</translation></message>
    <message><source>Tot nu</source>
    <translation>So far</translation></message>
    <message><source>{drawn} besproken, {left} nog niet</source>
    <translation>{drawn} discussed, {left} not yet</translation></message>
    <message><source>{drawn} getrokken, {left} dicht</source>
    <translation>{drawn} drawn, {left} face down</translation></message>
</context>
<context>
    <name>StaffRow</name>
    <message><source>Begeleider</source>
    <translation>Facilitator</translation></message>
    <message><source>Expert van EXPOO</source>
    <translation>EXPOO expert</translation></message>
    <message><source>Penhouder</source>
    <translation>Scribe</translation></message>
</context>
<context>
    <name>StartPage</name>
    <message><source>Alles staat op deze computer. Er gaat niets naar het internet.</source>
    <translation>Everything is on this computer. Nothing goes to the internet.</translation></message>
    <message><source>Later</source>
    <translation>Later</translation></message>
    <message><source>Open</source>
    <translation>Open</translation></message>
    <message><source>Start</source>
    <translation>Start</translation></message>
    <message><source>Van ‘{title}’ zou je de ruwe antwoorden bewaren tot {date}.</source>
    <translation>You planned to keep the raw answers of ‘{title}’ until {date}.</translation></message>
    <message><source>Waar wil je mee verder?</source>
    <translation>What do you want to go on with?</translation></message>
    <message><source>Welkom. Waar wil je mee beginnen?</source>
    <translation>Welcome. What do you want to begin with?</translation></message>
</context>
<context>
    <name>StartWords</name>
    <message><source>Persoonlijke map</source>
    <translation>Home folder</translation></message>
    <message><source>Stond in {folder}</source>
    <translation>Was in {folder}</translation></message>
    <message><source>Stond op een USB-stick of een gedeelde schijf</source>
    <translation>Was on a USB stick or a shared drive</translation></message>
    <message><source>gisteren</source>
    <translation>yesterday</translation></message>
    <message><source>vandaag</source>
    <translation>today</translation></message>
</context>
<context>
    <name>StepFoot</name>
    <message><source>Dit is de laatste stap.</source>
    <translation>This is the last step.</translation></message>
    <message><source>Straks: {section}</source>
    <translation>Coming up: {section}</translation></message>
    <message><source>Volgende</source>
    <translation>Next</translation></message>
    <message><source>Vorige</source>
    <translation>Previous</translation></message>
</context>
<context>
    <name>StepHead</name>
    <message><source>Denk aan: {words}</source>
    <translation>Think of: {words}</translation></message>
    <message><source>Uitleg</source>
    <translation>Explanation</translation></message>
    <message><source>Voor jou, niet voor de zaal</source>
    <translation>For you, not for the room</translation></message>
</context>
<context>
    <name>Strip</name>
    <message><source>Begin dit blok</source>
    <translation>Begin this block</translation></message>
    <message><source>De dag</source>
    <translation>The day</translation></message>
    <message><source>De tijd voor dit blok is om.</source>
    <translation>Time for this block is up.</translation></message>
    <message><source>Ga hier verder</source>
    <translation>Go on here</translation></message>
    <message><source>Je kijkt terug</source>
    <translation>You are looking back</translation></message>
    <message><source>Je kijkt vooruit</source>
    <translation>You are looking ahead</translation></message>
    <message><source>bijna om</source>
    <translation>almost up</translation></message>
    <message><source>dan gepland</source>
    <translation>than planned</translation></message>
    <message><source>de tijd is om</source>
    <translation>the time is up</translation></message>
    <message><source>einde om {time}</source>
    <translation>end at {time}</translation></message>
    <message><source>einde rond {time}</source>
    <translation>end about {time}</translation></message>
    <message><source>niet voorzien</source>
    <translation>not planned</translation></message>
    <message><source>nog {time}</source>
    <translation>{time} left</translation></message>
    <message><source>op tijd</source>
    <translation>on time</translation></message>
    <message><source>stap {number} van {total}</source>
    <translation>step {number} of {total}</translation></message>
    <message><source>volgens plan</source>
    <translation>as planned</translation></message>
    <message><source>voor dit blok</source>
    <translation>for this block</translation></message>
    <message><source>vraag {number} van {total}</source>
    <translation>question {number} of {total}</translation></message>
    <message><source>{looks}: de zaal kijkt mee</source>
    <translation>{looks}: the room looks along</translation></message>
    <message><source>{time} later</source>
    <translation>{time} later</translation></message>
    <message><source>{time} over</source>
    <translation>{time} over</translation></message>
    <message><source>{time} vroeger</source>
    <translation>{time} earlier</translation></message>
    <message><source>{title} – alleen lezen</source>
    <translation>{title} – read only</translation></message>
</context>
<context>
    <name>SubPage</name>
    <message><source>Terug</source>
    <translation>Back</translation></message>
</context>
<context>
    <name>SubmitKeys</name>
    <message><source>Indienen</source>
    <translation>Submit</translation></message>
    <message><source>Samenvoegen</source>
    <translation>Merge</translation></message>
    <message><source>bij het vergelijken: volgend · vorig verschil</source>
    <translation>when comparing: next · previous difference</translation></message>
    <message><source>de bladzijden</source>
    <translation>the pages</translation></message>
    <message><source>gaat naar wat ontbreekt</source>
    <translation>goes to what is missing</translation></message>
    <message><source>geeft een versie een naam · gooit ze weg</source>
    <translation>gives a version a name · deletes it</translation></message>
    <message><source>groter · kleiner · passend</source>
    <translation>bigger · smaller · fit page</translation></message>
    <message><source>haalt een kopie erbij; is er nog iets te kiezen, dan gaat het daarheen</source>
    <translation>merges a copy; if there is something left to choose, goes there</translation></message>
    <message><source>kiest dat antwoord · alle</source>
    <translation>chooses that answer · all of them</translation></message>
    <message><source>kiest een Word-bestand</source>
    <translation>chooses a Word file</translation></message>
    <message><source>kiest, bekijkt en bewaart het document</source>
    <translation>chooses, views and saves the document</translation></message>
    <message><source>mag hier blijven · mag overal blijven</source>
    <translation>may stay here · may stay everywhere</translation></message>
    <message><source>naar de tekst</source>
    <translation>to the text</translation></message>
    <message><source>neemt de kopie over · gaat terug en verandert niets</source>
    <translation>accepts the copy · goes back and changes nothing</translation></message>
    <message><source>neemt over · neemt over · laat zoals het is</source>
    <translation>accepts · accepts · leaves it as it is</translation></message>
    <message><source>op de lijn van de niveaus: vorige · volgende halte</source>
    <translation>on the line of levels: previous · next stop</translation></message>
    <message><source>terug</source>
    <translation>back</translation></message>
    <message><source>terug uit Word</source>
    <translation>back from Word</translation></message>
    <message><source>typt iets anders · zo wordt het</source>
    <translation>types something else · keeps it like this</translation></message>
    <message><source>versies</source>
    <translation>versions</translation></message>
    <message><source>volgend · vorig deel van de bladzijde</source>
    <translation>next · previous part of the page</translation></message>
    <message><source>volgend · vorig verschil</source>
    <translation>next · previous difference</translation></message>
    <message><source>volgende · vorige</source>
    <translation>next · previous</translation></message>
    <message><source>volgende · vorige keuze</source>
    <translation>next · previous choice</translation></message>
    <message><source>volgende · vorige · eerste · laatste bladzijde</source>
    <translation>next · previous · first · last page</translation></message>
    <message><source>wat naar een cliënt kan wijzen</source>
    <translation>what may identify a client</translation></message>
    <message><source>zet een vorige toestand van het hele bestand terug</source>
    <translation>restores a previous state of the whole file</translation></message>
</context>
<context>
    <name>SubmitPage</name>
    <message><source>A3</source>
    <translation>A3</translation></message>
    <message><source>Afbeelding</source>
    <translation>Picture</translation></message>
    <message><source>Alle dagen, voor een agenda of om af te drukken</source>
    <translation>All days, for a calendar or to print</translation></message>
    <message><source>Alles van deze dag</source>
    <translation>Everything of this day</translation></message>
    <message><source>Begeleidende mail</source>
    <translation>Covering email</translation></message>
    <message><source>Bekijk</source>
    <translation>View</translation></message>
    <message><source>CSV, opent in Excel</source>
    <translation>CSV, opens in Excel</translation></message>
    <message><source>Checklist goede praktijken</source>
    <translation>Checklist of good practices</translation></message>
    <message><source>Clusters en stipjes, zonder namen</source>
    <translation>Clusters and dots, without names</translation></message>
    <message><source>Dagbestand, ook zonder namen</source>
    <translation>Day file, with or without names</translation></message>
    <message><source>De muur met post-its</source>
    <translation>The wall with sticky notes</translation></message>
    <message><source>De post-its als tabel</source>
    <translation>The sticky notes as a table</translation></message>
    <message><source>Dia's met notities, of om uit te delen</source>
    <translation>Slides with notes, or to hand out</translation></message>
    <message><source>Gesprekskaarten</source>
    <translation>Conversation cards</translation></message>
    <message><source>Grondplan om te lezen</source>
    <translation>Grondplan to read</translation></message>
    <message><source>Het hele bestand, voor een stick of een mail</source>
    <translation>The whole file, for a USB stick or an email</translation></message>
    <message><source>Iemand neemt iets terug, of alles is goedgekeurd</source>
    <translation>Someone withdraws something, or everything is approved</translation></message>
    <message><source>Kalender</source>
    <translation>Calendar</translation></message>
    <message><source>Kalenderbestand</source>
    <translation>Calendar file</translation></message>
    <message><source>Kies</source>
    <translation>Choose</translation></message>
    <message><source>Kopie met wachtwoord</source>
    <translation>Copy with a password</translation></message>
    <message><source>Leerinzichten</source>
    <translation>Lessons learned</translation></message>
    <message><source>Lijst</source>
    <translation>List</translation></message>
    <message><source>Maak</source>
    <translation>Make</translation></message>
    <message><source>Maak een presentatie</source>
    <translation>Make a presentation</translation></message>
    <message><source>Met de verhalen en wat erin terugkomt</source>
    <translation>With the stories and what recurs in them</translation></message>
    <message><source>Om in te werken, of als A3 om op te hangen</source>
    <translation>To work in, or as A3 to hang up</translation></message>
    <message><source>Om mee te sturen met het Word-document</source>
    <translation>To send along with the Word document</translation></message>
    <message><source>Om te kopiëren, veld per veld</source>
    <translation>To copy, field by field</translation></message>
    <message><source>PDF</source>
    <translation>PDF</translation></message>
    <message><source>PDF, om uit te knippen</source>
    <translation>PDF, to cut out</translation></message>
    <message><source>Praktijkprofiel</source>
    <translation>Practice profile</translation></message>
    <message><source>Presentatie in vier delen</source>
    <translation>Presentation in four parts</translation></message>
    <message><source>Tekst voor het aanmeldingsformulier</source>
    <translation>Text for the registration form</translation></message>
    <message><source>Terug uit Word</source>
    <translation>Back from Word</translation></message>
    <message><source>Toon</source>
    <translation>Show</translation></message>
    <message><source>Twee pagina's</source>
    <translation>Two pages</translation></message>
    <message><source>Wat lezers veranderden en opmerkten</source>
    <translation>What readers changed and noticed</translation></message>
    <message><source>Wat staat, wat nog niet, wat we morgen doen</source>
    <translation>What is in place, what isn't yet, what we do tomorrow</translation></message>
    <message><source>Woorden wissen</source>
    <translation>Erase words</translation></message>
    <message><source>Word</source>
    <translation>Word</translation></message>
    <message><source>Zonder namen</source>
    <translation>Without names</translation></message>
    <message><source>‘{name}’ ging niet open. Open het zelf; je vindt het in {folder}.</source>
    <translation>‘{name}’ did not open. Open it yourself; you will find it in {folder}.</translation></message>
</context>
<context>
    <name>SubmitWords</name>
    <message><source>Alle stappen tot publicatie. Kies er een om de datum te noteren.</source>
    <translation>All steps to publication. Choose one to note its date.</translation></message>
    <message><source>Alles wat in Word anders is, per vraag. Kies er een om het naast je eigen tekst te zien.</source>
    <translation>Everything that is different in Word, by question. Choose one to see it beside your own text.</translation></message>
    <message><source>De niveaus van een beschrijving. Het vlaggetje is waar jullie naartoe willen.</source>
    <translation>The levels of a description. The flag is where you want to go.</translation></message>
    <message><source>De oudste stand van de twee.</source>
    <translation>The older of the two states.</translation></message>
    <message><source>De stand waarmee je vergelijkt, meestal die van nu.</source>
    <translation>The state to compare with, usually the present one.</translation></message>
    <message><source>De stappen van aanmelden tot publicatie, met data, afspraken en documenten.</source>
    <translation>The steps from registration to publication, with dates, agreements and documents.</translation></message>
    <message><source>Een mail om mee te sturen. Pas ze aan zoals je wil.</source>
    <translation>An email to send along. Change it as you like.</translation></message>
    <message><source>Eerdere versies van jullie teksten.</source>
    <translation>Earlier versions of your texts.</translation></message>
    <message><source>Gaat naar de werkvormen. Daar kies je het grondplan.</source>
    <translation>Goes to the methods. Choose the grondplan there.</translation></message>
    <message><source>Gaat naar het volgende verschil, zonder nu te kiezen.</source>
    <translation>Goes to the next difference, without choosing now.</translation></message>
    <message><source>Gaat naar het vorige verschil, zonder nu te kiezen.</source>
    <translation>Goes to the previous difference, without choosing now.</translation></message>
    <message><source>Gaat terug naar het overzicht van Indienen.</source>
    <translation>Goes back to the overview of Submit.</translation></message>
    <message><source>Gebruik het Word-sjabloon van je organisatie: het document krijgt die opmaak.</source>
    <translation>Use your organisation's Word template: the document gets that layout.</translation></message>
    <message><source>Geeft de teksten van nu een naam, zodat je er later naar terug kan kijken.</source>
    <translation>Gives the present texts a name, so that you can look back at them later.</translation></message>
    <message><source>Haalt het formulier uit de praktijk. De teksten blijven staan.</source>
    <translation>Takes the form out of the practice. The texts stay.</translation></message>
    <message><source>Het niveau bepaalt welke vragen in het document komen.</source>
    <translation>The level decides which questions go into the document.</translation></message>
    <message><source>Het sjabloon dat het document zijn opmaak geeft.</source>
    <translation>The template that gives the document its layout.</translation></message>
    <message><source>Houdt je eigen tekst. Deze verandering komt niet meer terug in de lijst.</source>
    <translation>Keeps your own text. This change won't come back in the list.</translation></message>
    <message><source>Je kiest wat erin komt en ziet de bladzijden. Pas daarna bewaar je.</source>
    <translation>You choose what goes in and see the pages. Only then do you save it.</translation></message>
    <message><source>Jouw tekst met wat er in Word veranderde: gemerkt staat wat erbij komt en wat weggaat.</source>
    <translation>Your text with what changed in Word: what comes in and what goes is marked.</translation></message>
    <message><source>Kies een vraag om te zien welke woorden erbij kwamen of weggingen.</source>
    <translation>Choose a question to see which words came or went.</translation></message>
    <message><source>Kies het Word-bestand dat een lezer terugstuurde. Er verandert nog niets aan je teksten.</source>
    <translation>Choose the Word file that a reader sent back. Nothing changes in your texts yet.</translation></message>
    <message><source>Kies het Word-bestand dat terugkwam. Je ziet eerst alles; er verandert nog niets.</source>
    <translation>Choose the Word file that came back. You first see everything; nothing changes yet.</translation></message>
    <message><source>Kopieer veld per veld en plak in het aanmeldingsformulier.</source>
    <translation>Copy field by field and paste into the registration form.</translation></message>
    <message><source>Kopieert alle velden, om in een mail of een document te plakken.</source>
    <translation>Copies all fields, to paste into an email or a document.</translation></message>
    <message><source>Laat alle namen van deelnemers weg uit het document.</source>
    <translation>Leaves all names of participants out of the document.</translation></message>
    <message><source>Laat de naam en het mailadres van de contactpersoon weg.</source>
    <translation>Leaves out the name and e-mail address of the contact person.</translation></message>
    <message><source>Laat het woord ‘ontwerp’ weg. Doe dit als iedereen akkoord is.</source>
    <translation>Leaves out the word ‘ontwerp’ (draft). Do this when everybody agrees.</translation></message>
    <message><source>Maakt een kopie die enkel opengaat met het wachtwoord. Wij kunnen het niet terugvinden.</source>
    <translation>Makes a copy that only opens with the password. We can't recover the password.</translation></message>
    <message><source>Opent het bestand dat je net maakte.</source>
    <translation>Opens the file you just made.</translation></message>
    <message><source>Opent je mailprogramma met deze tekst. Het document voeg je daar zelf toe.</source>
    <translation>Opens your email program with this text. You add the document there yourself.</translation></message>
    <message><source>Sluit de uitleg bij dit niveau. Er verandert niets.</source>
    <translation>Closes the explanation of this level. Nothing changes.</translation></message>
    <message><source>Toont de map waarin het staat.</source>
    <translation>Shows the folder it is in.</translation></message>
    <message><source>Typ enkele woorden van het antwoord; kies het dan in de lijst.</source>
    <translation>Type a few words of the answer; then choose it in the list.</translation></message>
    <message><source>Vraagt waar het bestand komt, en bewaart het.</source>
    <translation>Asks where the file goes, and saves it.</translation></message>
    <message><source>Vult het Word-formulier in dat je bij Werkvormen binnenhaalde.</source>
    <translation>Fills in the Word form that you imported in Methods.</translation></message>
    <message><source>Wat er nog mist voor het volgende niveau. Enter gaat naar de plaats zelf. Je mag het document altijd maken, ook als er nog iets mist.</source>
    <translation>What is still missing for the next level. Enter goes to the place itself. You can always make the document, even if something is missing.</translation></message>
    <message><source>Wat er weggaat en waar het nog staat. Daarna is het echt weg.</source>
    <translation>What will go and where it still is. After that it is really gone.</translation></message>
    <message><source>Wat in het document komt. Rechts zie je meteen hoe het eruitziet.</source>
    <translation>What goes into the document. On the right you see at once how it looks.</translation></message>
    <message><source>Wat je eerder maakte of een naam gaf. Kies er een om te vergelijken met nu.</source>
    <translation>What you made or named earlier. Choose one to compare with now.</translation></message>
    <message><source>Wat je nog kan maken. Voor iets weggaat, zie je eerst wat naar een cliënt kan wijzen.</source>
    <translation>What else you can make. Before anything leaves, you first see what may identify a client.</translation></message>
    <message><source>Wat je wil wissen: één antwoord, alles wat iemand zei, of hoe een tekst vroeger was.</source>
    <translation>What you want to erase: one answer, everything somebody said, or how a text read before.</translation></message>
    <message><source>Wat jullie over deze stap onthouden: een datum, afspraken, een document.</source>
    <translation>What you remember about this step: a date, agreements, a document.</translation></message>
    <message><source>Welke teksten een plaats krijgen, en wat in het formulier nog leeg blijft.</source>
    <translation>Which texts get a place, and what stays empty in the form.</translation></message>
    <message><source>Wist het nu. Dit kan je niet ongedaan maken.</source>
    <translation>Erases it now. You cannot undo this.</translation></message>
    <message><source>Wist het uit het bestand en uit de reservekopieën. We vragen eerst nog of je zeker bent.</source>
    <translation>Erases it from the file and from the backups. We first ask whether you are sure.</translation></message>
    <message><source>Wist niets.</source>
    <translation>Erases nothing.</translation></message>
    <message><source>Word-bestanden die eerder terugkwamen, om opnieuw te bekijken.</source>
    <translation>Word files that came back before, to look at again.</translation></message>
    <message><source>Zeg dat de beschrijving goedgekeurd is. Daarna heb je de ruwe antwoorden niet meer nodig.</source>
    <translation>Say that the description is approved. After that you no longer need the raw answers.</translation></message>
    <message><source>Zeg dit pas als EXPOO of de commissie het bevestigde. Terugzetten kan altijd.</source>
    <translation>Only say this when EXPOO or the committee has confirmed it. You can always set it back.</translation></message>
    <message><source>Zeg hier dat EXPOO of de commissie jullie dit niveau gaf.</source>
    <translation>Say here that EXPOO or the committee gave you this level.</translation></message>
    <message><source>Zet bij een lege vraag dat ze nog niet beschreven is. Zo ziet de lezer wat nog komt.</source>
    <translation>Says at an empty question that it is not described yet, so that the reader sees what is to come.</translation></message>
    <message><source>Zet bij een zin een verwijzing naar de antwoorden waar ze op steunt.</source>
    <translation>Adds a reference to a sentence for the answers it rests on.</translation></message>
    <message><source>Zet deze verandering in je tekst. Ctrl+Z neemt ze terug.</source>
    <translation>Puts this change into your text. Ctrl+Z undoes it.</translation></message>
    <message><source>Zet het vlaggetje bij dit niveau. We tonen dan wat daarvoor nog ontbreekt.</source>
    <translation>Puts the flag at this level. We then show what is still missing for it.</translation></message>
</context>
<context>
    <name>TableAsk</name>
    <message><source>Kolommen</source>
    <translation>Columns</translation></message>
    <message><source>Maak tabel</source>
    <translation>Make a table</translation></message>
    <message><source>Rijen</source>
    <translation>Rows</translation></message>
</context>
<context>
    <name>TableHead</name>
    <message><source>Naam van de tafel</source>
    <translation>Name of the table</translation></message>
</context>
<context>
    <name>TablesBoard</name>
    <message><source>Zonder tafel</source>
    <translation>No table</translation></message>
</context>
<context>
    <name>TemplateChoice</name>
    <message><source>Die van Praktijkdag. Je mag een sjabloon van je organisatie gebruiken.</source>
    <translation>The Praktijkdag template. You can use one from your organisation.</translation></message>
    <message><source>Haal weg</source>
    <translation>Remove</translation></message>
    <message><source>Kies een ander…</source>
    <translation>Choose another…</translation></message>
    <message><source>Kies een sjabloon…</source>
    <translation>Choose a template…</translation></message>
    <message><source>Opmaak van het Word-document</source>
    <translation>Layout of the Word document</translation></message>
    <message><source>Sjabloon van je organisatie</source>
    <translation>Your organisation's template</translation></message>
    <message><source>Sjabloon ‘{name}’</source>
    <translation>Template ‘{name}’</translation></message>
</context>
<context>
    <name>TextFoot</name>
    <message><source>Deze tekst is klaar</source>
    <translation>This text is ready</translation></message>
    <message><source>Klaar, sindsdien gewijzigd</source>
    <translation>Ready, changed since</translation></message>
    <message><source>Volgende tekst</source>
    <translation>Next text</translation></message>
    <message><source>{words} te lang voor één pagina</source>
    <translation>{words} too long for one page</translation></message>
    <message><source>{words}, past op één pagina</source>
    <translation>{words}, fits on one page</translation></message>
    <message><source>{words}, samen {all}: past op één pagina</source>
    <translation>{words}, {all} together: fits on one page</translation></message>
</context>
<context>
    <name>TextHead</name>
    <message><source>Uitleg</source>
    <translation>Explanation</translation></message>
    <message><source>{section}</source>
    <translation>{section}</translation></message>
    <message><source>{section}, vraag {number} van {count}</source>
    <translation>{section}, question {number} of {count}</translation></message>
</context>
<context>
    <name>TextOutline</name>
    <message><source>Enter gaat naar die tekst</source>
    <translation>Enter goes to that text</translation></message>
    <message><source>Teksten van het grondplan</source>
    <translation>Texts of the grondplan</translation></message>
    <message><source>klaar</source>
    <translation>ready</translation></message>
    <message><source>leeg</source>
    <translation>empty</translation></message>
    <message><source>ruw</source>
    <translation>rough</translation></message>
    <message><source>{share}, {ready} klaar</source>
    <translation>{share}, {ready} ready</translation></message>
</context>
<context>
    <name>TextPlace</name>
    <message><source>{section}, vraag {number}</source>
    <translation>{section}, question {number}</translation></message>
</context>
<context>
    <name>ThingRows</name>
    <message><source>Haal weg</source>
    <translation>Remove</translation></message>
    <message><source>Omhoog</source>
    <translation>Up</translation></message>
    <message><source>Omlaag</source>
    <translation>Down</translation></message>
    <message><source>Toegevoegd: {thing}</source>
    <translation>Added: {thing}</translation></message>
    <message><source>Verplaatst: {thing}</source>
    <translation>Moved: {thing}</translation></message>
    <message><source>Weggehaald: {thing}</source>
    <translation>Removed: {thing}</translation></message>
    <message><source>{thing} toevoegen</source>
    <translation>Add {thing}</translation></message>
</context>
<context>
    <name>Timeline</name>
    <message><source>Tijdlijn van de dag</source>
    <translation>Timeline of the day</translation></message>
</context>
<context>
    <name>TimelineScreen</name>
    <message><source>De zaal ziet alleen de vraag</source>
    <translation>The room sees only the question</translation></message>
    <message><source>De zaal ziet dit mee</source>
    <translation>The room sees this too</translation></message>
    <message><source>Factoren</source>
    <translation>Factors</translation></message>
    <message><source>Matrix</source>
    <translation>Matrix</translation></message>
    <message><source>Toon in de zaal</source>
    <translation>Show in the room</translation></message>
    <message><source>Verloop</source>
    <translation>Course</translation></message>
    <message><source>Volgende</source>
    <translation>Next</translation></message>
    <message><source>Vorige</source>
    <translation>Previous</translation></message>
    <message><source>Wat hielp, wat hinderde</source>
    <translation>What helped, what hindered</translation></message>
    <message><source>Wat komt terug</source>
    <translation>What recurs</translation></message>
    <message><source>Wat leren we</source>
    <translation>What we learn</translation></message>
    <message><source>factoren</source>
    <translation>factors</translation></message>
    <message><source>leerinzichten</source>
    <translation>lessons</translation></message>
    <message><source>matrix</source>
    <translation>matrix</translation></message>
    <message><source>verloop</source>
    <translation>course</translation></message>
</context>
<context>
    <name>TimelineWords</name>
    <message><source>Begint een nieuw leerinzicht: iets wat je een volgende keer anders of weer zo doet.</source>
    <translation>Begins a new lesson: something that you do differently, or again, the next time.</translation></message>
    <message><source>Begint een nieuw verhaal. Je typt eerst een titel, zonder namen van mensen.</source>
    <translation>Begins a new story. You type a title first, without people's names.</translation></message>
    <message><source>De factor die je typt, maakte het beter.</source>
    <translation>The factor that you type made it better.</translation></message>
    <message><source>De factor die je typt, maakte het moeilijker.</source>
    <translation>The factor that you type made it harder.</translation></message>
    <message><source>De leerinzichten die jullie al schreven.</source>
    <translation>The lessons that you wrote already.</translation></message>
    <message><source>De verhalen van deze groep. De pijlen kiezen een ander verhaal.</source>
    <translation>The stories of this group. The arrows choose another story.</translation></message>
    <message><source>De zaal ziet dit verhaal mee. Zolang je dit niet kiest, ziet ze enkel de vraag.</source>
    <translation>The room sees this story too. Until you choose this, it only sees the question.</translation></message>
    <message><source>Een titel waaraan de groep het verhaal herkent. Zet er geen namen in: de titel kan in de zaal komen.</source>
    <translation>A title by which the group knows the story. Don't put names in it: the title may be shown to the room.</translation></message>
    <message><source>Het verhaal waar dit uit komt. Komt het uit meer verhalen, laat het dan open.</source>
    <translation>The story that this comes from. If it comes from several, leave it open.</translation></message>
    <message><source>Het verloop, van begin tot eind. De pijlen kiezen een moment of een factor, Enter wijzigt het.</source>
    <translation>The course of events, from beginning to end. The arrow keys choose a moment or a factor, Enter edits it.</translation></message>
    <message><source>Kies eerst twee of meer factoren. Ze krijgen dan dezelfde woorden en tellen als één.</source>
    <translation>First choose two or more factors. They then get the same words and count as one.</translation></message>
    <message><source>Typ een woord om in een lange lijst snel een factor te vinden.</source>
    <translation>Type a word to find a factor quickly in a long list.</translation></message>
    <message><source>Typ wat er gebeurde, in één zin. Enter zet het achteraan in het verloop.</source>
    <translation>Type what happened, in one sentence. Enter puts it at the end of the course.</translation></message>
    <message><source>Typ wat het verschil maakte op het gekozen moment. Begin met + of – om te zeggen of het hielp.</source>
    <translation>Type what made the difference at the chosen moment. Begin with + or – to say whether it helped.</translation></message>
    <message><source>Vink aan waar dit op steunt. Zo blijft het leerinzicht bij wat er verteld is.</source>
    <translation>Tick what this rests on, so that the lesson stays linked to what was told.</translation></message>
    <message><source>Vink aan wat dit oplevert. Het komt zo in de uitvoer met leerinzichten.</source>
    <translation>Tick what comes of this. It goes like that into the document with lessons.</translation></message>
    <message><source>Voor iemand die er niet bij staat. Typ een woord, geen naam van een persoon.</source>
    <translation>For somebody who isn't in the list. Type a word, not a person's name.</translation></message>
    <message><source>Wanneer het ongeveer was, zoals ‘begin november’ of ‘na de zomer’. Leeg laten mag.</source>
    <translation>When it was, roughly, such as ‘early November’ or ‘after the summer’. It may stay empty.</translation></message>
    <message><source>Wat ervoor zorgt dat het geen goed voornemen blijft: een afspraak, een formulier, een overleg.</source>
    <translation>What makes sure that it doesn't remain a good intention: an agreement, a form, a meeting.</translation></message>
    <message><source>Wat in meer verhalen terugkomt, staat bovenaan. Enter geeft een factor andere woorden.</source>
    <translation>What recurs in several stories is at the top. Enter rewords a factor.</translation></message>
    <message><source>Wat jullie leren, in een zin die ook een ander begrijpt.</source>
    <translation>What you learn, in a sentence that others understand too.</translation></message>
    <message><source>Wie het zo ziet. Nog eens drukken laat het weer open.</source>
    <translation>Who sees it this way. Press again to leave it open.</translation></message>
    <message><source>Zeg hoe het verhaal afliep. In de matrix zie je dan wat in goede verhalen terugkomt.</source>
    <translation>Say how the story ended. In the matrix you then see what recurs in good stories.</translation></message>
    <message><source>Zet deze factor bij het gekozen moment.</source>
    <translation>Puts this factor at the chosen moment.</translation></message>
    <message><source>Zet dit moment achteraan in het verloop. Daarna kan je meteen het volgende typen.</source>
    <translation>Puts this moment at the end of the course. Then you can type the next at once.</translation></message>
</context>
<context>
    <name>TimerBox</name>
    <message><source>+1 min</source>
    <translation>+1 min</translation></message>
    <message><source>Pauze</source>
    <translation>Pause</translation></message>
    <message><source>Start</source>
    <translation>Start</translation></message>
    <message><source>Tijd voor deze vraag</source>
    <translation>Time for this question</translation></message>
    <message><source>Zet een timer</source>
    <translation>Set a timer</translation></message>
</context>
<context>
    <name>ToTell</name>
    <message><source>Bij dit blok hoort geen vraag. Volgende leidt verder in de dag.</source>
    <translation>This block has no question. Next takes you on through the day.</translation></message>
    <message><source>Deze werkvorm heeft in deze versie nog geen eigen scherm. Wat er in je bestand over staat, blijft bewaard en gaat mee in elke uitvoer.</source>
    <translation>This method has no screen yet in this version. What your file holds about it is kept and included in every export.</translation></message>
    <message><source>Uitleg</source>
    <translation>Explanation</translation></message>
    <message><source>Voor jou</source>
    <translation>For you</translation></message>
</context>
<context>
    <name>Translated</name>
    <message><source>{one} of {other}</source>
    <translation>{one} or {other}</translation></message>
    <message><source>{others} en {last}</source>
    <translation>{others} and {last}</translation></message>
</context>
<context>
    <name>TroubleDoor</name>
    <message><source>Er ging iets mis in Praktijkdag zelf. Wat je typte, staat op deze computer: je verliest niets. Klopt er iets niet meer op je scherm, start dan opnieuw.</source>
    <translation>Something went wrong in Praktijkdag itself. What you typed is on this computer: you lose nothing. If something on your screen doesn't look right, restart.</translation></message>
    <message><source>Het gebeurde {times} keer.</source>
    <translation>It happened {times} times.</translation></message>
    <message><source>Opnieuw starten</source>
    <translation>Restart</translation></message>
    <message><source>Verder werken</source>
    <translation>Carry on</translation></message>
    <message><source>Wat ging er mis?</source>
    <translation>What went wrong?</translation></message>
</context>
<context>
    <name>TroublePage</name>
    <message><source>Alles wat je typte, is bewaard op deze computer. Je verliest niets.</source>
    <translation>Everything you typed is saved on this computer. You lose nothing.</translation></message>
    <message><source>De map kon niet open. Het verslag staat in '{folder}'.</source>
    <translation>The folder could not be opened. The report is in '{folder}'.</translation></message>
    <message><source>Er ging iets mis in Praktijkdag zelf</source>
    <translation>Something went wrong in Praktijkdag itself</translation></message>
    <message><source>Gebeurt het vaker? Bezorg dan dit verslag aan wie je met Praktijkdag helpt.</source>
    <translation>Does it keep happening? Then give this report to whoever helps you with Praktijkdag.</translation></message>
    <message><source>Gekopieerd. Je kan het verslag nu in een mail plakken.</source>
    <translation>Copied. You can now paste the report into an email.</translation></message>
    <message><source>Het gebeurde {times} keer.</source>
    <translation>It happened {times} times.</translation></message>
    <message><source>Kopieer het verslag</source>
    <translation>Copy the report</translation></message>
    <message><source>Open de map met verslagen</source>
    <translation>Open the folder with reports</translation></message>
    <message><source>Opnieuw starten</source>
    <translation>Restart</translation></message>
    <message><source>Praktijkdag stopte vorige keer onverwacht</source>
    <translation>Praktijkdag stopped unexpectedly last time</translation></message>
    <message><source>Start opnieuw om zeker te zijn: je komt terug in hetzelfde bestand. Of werk gewoon verder; klopt er dan iets niet op je scherm, start dan alsnog opnieuw.</source>
    <translation>Restart to be sure: you come back to the same file. Or just carry on; if something on your screen doesn't look right, restart then.</translation></message>
    <message><source>Terug</source>
    <translation>Back</translation></message>
    <message><source>Toon het verslag</source>
    <translation>Show the report</translation></message>
    <message><source>Verberg het verslag</source>
    <translation>Hide the report</translation></message>
    <message><source>Verder werken</source>
    <translation>Carry on</translation></message>
    <message><source>Verslag van de fout</source>
    <translation>Report of the error</translation></message>
</context>
<context>
    <name>TurnList</name>
    <message><source>Wie is aan de beurt</source>
    <translation>Whose turn it is</translation></message>
</context>
<context>
    <name>Turns</name>
    <message><source>hierna</source>
    <translation>next</translation></message>
    <message><source>nu</source>
    <translation>now</translation></message>
</context>
<context>
    <name>UserSettings</name>
    <message><source>Je instellingen konden niet gelezen worden: ze staan weer zoals bij de eerste start. Aan je praktijken is niets veranderd.</source>
    <translation>Your settings could not be read: they are back to how they were at the first start. Nothing in your practices was changed.</translation></message>
</context>
<context>
    <name>VagueLine</name>
    <message><source>Niet meer vragen</source>
    <translation>Stop asking</translation></message>
    <message><source>Toch vragen</source>
    <translation>Ask again</translation></message>
    <message><source>We vragen niet meer door bij een vage post-it.</source>
    <translation>We no longer ask about a vague sticky note.</translation></message>
</context>
<context>
    <name>VersionList</name>
    <message><source>Versies</source>
    <translation>Versions</translation></message>
</context>
<context>
    <name>VersionsPanel</name>
    <message><source>Andere naam</source>
    <translation>Rename</translation></message>
    <message><source>Bewaar het bestand zoals het vertrok</source>
    <translation>Save the file as it went out</translation></message>
    <message><source>Geef deze stand een naam</source>
    <translation>Give this state a name</translation></message>
    <message><source>Naam van deze versie</source>
    <translation>Name of this version</translation></message>
    <message><source>Naam, bijvoorbeeld: naar EXPOO, 12 maart</source>
    <translation>Name, for example: to EXPOO, 12 March</translation></message>
    <message><source>Vergeet deze naam</source>
    <translation>Forget this name</translation></message>
    <message><source>Vergelijk met nu</source>
    <translation>Compare with now</translation></message>
    <message><source>Vergelijk twee versies</source>
    <translation>Compare two versions</translation></message>
    <message><source>Versies</source>
    <translation>Versions</translation></message>
    <message><source>Vorige toestand terugzetten</source>
    <translation>Restore a previous state</translation></message>
</context>
<context>
    <name>ViaButton</name>
    <message><source>Op de dag</source>
    <translation>On the day</translation></message>
    <message><source>Op papier</source>
    <translation>On paper</translation></message>
    <message><source>Per mail</source>
    <translation>By email</translation></message>
</context>
<context>
    <name>VotesLine</name>
    <message><source>, {expected} verwacht</source>
    <translation>, {expected} expected</translation></message>
    <message><source>{given} geplakt</source>
    <translation>{given} placed</translation></message>
    <message><source>{name}: alles geplakt</source>
    <translation>{name}: all placed</translation></message>
    <message><source>{name}: nog {count} te plakken</source>
    <translation>{name}: {count} left to place</translation></message>
    <message><source>{name}: {count} te veel</source>
    <translation>{name}: {count} too many</translation></message>
</context>
<context>
    <name>WallChoice</name>
    <message><source>Post-its op de vrije muur</source>
    <translation>Sticky notes on the free wall</translation></message>
</context>
<context>
    <name>WallPane</name>
    <message><source>Dichtbij</source>
    <translation>Close up</translation></message>
    <message><source>Dichter</source>
    <translation>Closer</translation></message>
    <message><source>Hele muur</source>
    <translation>Whole wall</translation></message>
    <message><source>Kies eerst twee of meer post-its.</source>
    <translation>First choose two or more sticky notes.</translation></message>
    <message><source>Leg in rijen</source>
    <translation>Lay out in rows</translation></message>
    <message><source>Op rij</source>
    <translation>In a row</translation></message>
    <message><source>Verder</source>
    <translation>Further away</translation></message>
    <message><source>{percent} %</source>
    <translation>{percent}%</translation></message>
</context>
<context>
    <name>WallPlane</name>
    <message><source>{count} nog los</source>
    <translation>{count} still loose</translation></message>
    <message><source>{number}. {name}</source>
    <translation>{number}. {name}</translation></message>
</context>
<context>
    <name>WantingOver</name>
    <message><source>Enter gaat erheen. → toont alle plaatsen. Esc sluit.</source>
    <translation>Enter goes there. → shows all places. Esc closes.</translation></message>
    <message><source>In orde: {parts}</source>
    <translation>All right: {parts}</translation></message>
    <message><source>Voor dit niveau ontbreekt niets meer.</source>
    <translation>Nothing is missing for this level any more.</translation></message>
    <message><source>Voor welk niveau</source>
    <translation>For which level</translation></message>
    <message><source>Wat nog ontbreekt</source>
    <translation>What is still missing</translation></message>
    <message><source>Wat ontbreekt</source>
    <translation>What is missing</translation></message>
    <message><source>Wat ontbreekt voor</source>
    <translation>What is missing for</translation></message>
</context>
<context>
    <name>Wants</name>
    <message><source>Bekijk</source>
    <translation>View</translation></message>
    <message><source>Haal weg</source>
    <translation>Remove</translation></message>
    <message><source>Klaar om aan te melden</source>
    <translation>Ready to register</translation></message>
    <message><source>Klaar om in te dienen</source>
    <translation>Ready to submit</translation></message>
    <message><source>Klaar voor ‘{level}’</source>
    <translation>Ready for ‘{level}’</translation></message>
    <message><source>Nog {things} voor je aanmeldt</source>
    <translation>{things} left before you register</translation></message>
    <message><source>Nog {things} voor je indient</source>
    <translation>{things} left before you submit</translation></message>
    <message><source>Nog {things} voor ‘{level}’</source>
    <translation>{things} left for ‘{level}’</translation></message>
    <message><source>Schrijf</source>
    <translation>Write</translation></message>
    <message><source>Vergelijk</source>
    <translation>Compare</translation></message>
    <message><source>Vul in</source>
    <translation>Fill in</translation></message>
</context>
<context>
    <name>WayDocuments</name>
    <message><source>Bewaar een kopie</source>
    <translation>Save a copy</translation></message>
    <message><source>Haal weg</source>
    <translation>Remove</translation></message>
    <message><source>Voeg een document toe</source>
    <translation>Add a document</translation></message>
</context>
<context>
    <name>WayList</name>
    <message><source>De weg naar publicatie</source>
    <translation>The way to publication</translation></message>
    <message><source>Hier zijn jullie nu</source>
    <translation>You are here now</translation></message>
    <message><source>Klaar</source>
    <translation>Done</translation></message>
    <message><source>Klaar op {day}</source>
    <translation>Done on {day}</translation></message>
    <message><source>Voorzien op {day}</source>
    <translation>Planned for {day}</translation></message>
</context>
<context>
    <name>WayPage</name>
    <message><source>De weg naar publicatie</source>
    <translation>The way to publication</translation></message>
</context>
<context>
    <name>WayPanel</name>
    <message><source>Afspraken</source>
    <translation>Agreements</translation></message>
    <message><source>Datum</source>
    <translation>Date</translation></message>
    <message><source>Dit is geen datum. Typ bijvoorbeeld 12 maart 2026.</source>
    <translation>This is not a date. Type for example 12 March 2026.</translation></message>
    <message><source>Dit is klaar</source>
    <translation>This is done</translation></message>
    <message><source>Documenten</source>
    <translation>Documents</translation></message>
    <message><source>Wat jullie willen onthouden</source>
    <translation>What you want to remember</translation></message>
    <message><source>bv. 12 maart of 12/3/2026</source>
    <translation>e.g. 12 March or 12/3/2026</translation></message>
</context>
<context>
    <name>WeighingKeys</name>
    <message><source>Sessie</source>
    <translation>Session</translation></message>
    <message><source>afspraken en reeks</source>
    <translation>agreements and series</translation></message>
    <message><source>bewaart het resultaat als Word of PDF</source>
    <translation>saves the result as Word or PDF</translation></message>
    <message><source>bij leerinzichten: zoekt een factor</source>
    <translation>at lessons: finds a factor</translation></message>
    <message><source>de reeks: een week vroeger · later</source>
    <translation>the series: a week earlier · later</translation></message>
    <message><source>de reeks: laat wegvallen, of neemt terug op</source>
    <translation>the series: leaves out, or puts back in</translation></message>
    <message><source>de titel van het verhaal, of andere woorden</source>
    <translation>the title of the story, or other words</translation></message>
    <message><source>de toelichting, en dan de volgende stelling</source>
    <translation>the explanation, and then the next statement</translation></message>
    <message><source>dit is het besluit, met waarom · van wie de stem is</source>
    <translation>this is the decision, with why · whose vote it is</translation></message>
    <message><source>een ander verhaal of leerinzicht</source>
    <translation>another story or lesson</translation></message>
    <message><source>een hand erbij · eraf</source>
    <translation>one hand more · one fewer</translation></message>
    <message><source>een moment of factor: verplaatst · gooit weg</source>
    <translation>a moment or factor: moves · deletes</translation></message>
    <message><source>een sterk punt · een ontwikkelpunt</source>
    <translation>a strength · a point to work on</translation></message>
    <message><source>eerste · laatste stelling van het blok</source>
    <translation>first · last statement of the block</translation></message>
    <message><source>haalt het antwoord weg</source>
    <translation>removes the answer</translation></message>
    <message><source>hoe het afliep: het volgende</source>
    <translation>how it ended: the next</translation></message>
    <message><source>in de matrix: zegt dat ze hetzelfde zijn</source>
    <translation>in the matrix: says that they are the same</translation></message>
    <message><source>in een leeg veld: de factor hielp · hinderde</source>
    <translation>in an empty field: the factor helped · hindered</translation></message>
    <message><source>in een lijst: wijzigt · zet het bij het andere · gooit weg</source>
    <translation>in a list: edits · moves it to the other · deletes</translation></message>
    <message><source>ja · deels · nee · nvt</source>
    <translation>yes · partly · no · n/a</translation></message>
    <message><source>keuze</source>
    <translation>choice</translation></message>
    <message><source>kiest</source>
    <translation>chooses</translation></message>
    <message><source>loopt door het verloop</source>
    <translation>walks through the course</translation></message>
    <message><source>naar een andere keuze</source>
    <translation>to another choice</translation></message>
    <message><source>nieuw verhaal; bij leerinzichten een nieuw leerinzicht</source>
    <translation>new story; at lessons a new lesson</translation></message>
    <message><source>praktijkervaringen</source>
    <translation>practice experiences</translation></message>
    <message><source>schrijft de toelichting</source>
    <translation>writes the explanation</translation></message>
    <message><source>score</source>
    <translation>score</translation></message>
    <message><source>stellingen</source>
    <translation>statements</translation></message>
    <message><source>toont de scores aan de zaal</source>
    <translation>shows the scores to the room</translation></message>
    <message><source>toont de stemmen aan de zaal</source>
    <translation>shows the votes to the room</translation></message>
    <message><source>toont dit verhaal aan de zaal, en weer niet</source>
    <translation>shows this story to the room, or stops</translation></message>
    <message><source>uitleg</source>
    <translation>explanation</translation></message>
    <message><source>van het veld naar de lijst</source>
    <translation>from the field to the list</translation></message>
    <message><source>voegt de score toe · geen cijfer</source>
    <translation>adds the score · no score</translation></message>
    <message><source>voegt een moment of een factor toe; erop: wijzigt</source>
    <translation>adds a moment or a factor; on one: edits</translation></message>
    <message><source>wie ziet het zo: jongere, ouder, hulpverlener, beleid</source>
    <translation>who sees it this way: young person, parent, professional, policy</translation></message>
</context>
<context>
    <name>WhoField</name>
    <message><source>In meer dan één naam staat '{words}'. Kies er één uit de lijst of typ verder.</source>
    <translation>More than one name has '{words}' in it. Choose one from the list or keep typing.</translation></message>
    <message><source>Meer dan één naam begint met '{words}'. Kies er één uit de lijst of typ verder.</source>
    <translation>More than one name begins with '{words}'. Choose one from the list or keep typing.</translation></message>
    <message><source>Niemand</source>
    <translation>Nobody</translation></message>
    <message><source>Nog niemand heet zo. Bij Enter komt deze naam bij de mensen.</source>
    <translation>Nobody is called that yet. On Enter this name is added to the people.</translation></message>
    <message><source>Wie zegt dit?</source>
    <translation>Who says this?</translation></message>
    <message><source>Wie?</source>
    <translation>Who?</translation></message>
    <message><source>nieuw</source>
    <translation>new</translation></message>
</context>
<context>
    <name>WhyField</name>
    <message><source>Waarom is deze kerncomponent nodig?</source>
    <translation>Why is this core component needed?</translation></message>
</context>
<context>
    <name>WindowKeys</name>
    <message><source>Hulp</source>
    <translation>Help</translation></message>
    <message><source>Overal</source>
    <translation>Everywhere</translation></message>
    <message><source>Start</source>
    <translation>Start</translation></message>
    <message><source>Start · Voorbereiden · Sessie · Uitwerken · Indienen</source>
    <translation>Start · Prepare · Session · Write up · Submit</translation></message>
    <message><source>begin · einde · bladzijde terug · verder in een lijst</source>
    <translation>start · end · page back · page forward in a list</translation></message>
    <message><source>bij een vergelijking: volgend · vorig verschil</source>
    <translation>in a comparison: next · previous difference</translation></message>
    <message><source>bij kenmerken: haalt het laatste weg</source>
    <translation>with themes and names: removes the last one</translation></message>
    <message><source>deze lijst met toetsen</source>
    <translation>this list of keys</translation></message>
    <message><source>doet het toch weer</source>
    <translation>redoes it</translation></message>
    <message><source>door een lijst, of naar het antwoord ernaast</source>
    <translation>through a list, or to the answer beside it</translation></message>
    <message><source>drukt op de knop · vinkt aan of af</source>
    <translation>presses the button · ticks or unticks</translation></message>
    <message><source>gaat verder met de laatste praktijk, of opent wat gekozen is</source>
    <translation>goes on with the last practice, or opens what is chosen</translation></message>
    <message><source>haalt een bestand uit de lijst; het blijft waar het staat</source>
    <translation>takes a file off the list; the file itself stays</translation></message>
    <message><source>haalt een kopie erbij, of gaat naar wat nog te kiezen is</source>
    <translation>merges a copy, or goes to what is left to choose</translation></message>
    <message><source>hulp bij waar je bent</source>
    <translation>help on where you are</translation></message>
    <message><source>in een lijst: gooit weg wat gekozen is; het gaat naar de prullenbak</source>
    <translation>in a list: deletes what is chosen; it goes to the bin</translation></message>
    <message><source>in een lijst: verplaatst wat gekozen is</source>
    <translation>in a list: moves what is chosen</translation></message>
    <message><source>in een lijst: wijzigt wat gekozen is</source>
    <translation>in a list: edits what is chosen</translation></message>
    <message><source>instellingen</source>
    <translation>settings</translation></message>
    <message><source>lijsten, knoppen en velden</source>
    <translation>lists, buttons and fields</translation></message>
    <message><source>naar het volgende · vorige veld</source>
    <translation>to the next · previous field</translation></message>
    <message><source>naar het zoekveld</source>
    <translation>to the search field</translation></message>
    <message><source>neemt terug wat je net deed; in een tekstveld eerst wat je daar typte</source>
    <translation>undoes what you just did; in a text field first what you typed there</translation></message>
    <message><source>nieuw lerend netwerk</source>
    <translation>new learning network</translation></message>
    <message><source>nieuwe praktijk</source>
    <translation>new practice</translation></message>
    <message><source>opent een bestand</source>
    <translation>opens a file</translation></message>
    <message><source>plakt; bij namen en kenmerken ook een hele lijst</source>
    <translation>pastes; with names and themes also a whole list</translation></message>
    <message><source>sluit wat je opende, of gaat uit het veld</source>
    <translation>closes what you opened, or leaves the field</translation></message>
    <message><source>terug naar wat je daarvoor las</source>
    <translation>back to what you read before</translation></message>
    <message><source>van het zoekveld naar wat gevonden is · naar de tekst</source>
    <translation>from the search field to what was found · to the text</translation></message>
    <message><source>zegt waarvoor de knop of het veld dient waarin je staat</source>
    <translation>says what the button or the field you are in is for</translation></message>
    <message><source>zet een vorige toestand terug van de praktijk die gekozen is</source>
    <translation>restores a previous state of the chosen practice</translation></message>
    <message><source>zoekt in wat je eerder opende</source>
    <translation>searches what you opened earlier</translation></message>
</context>
<context>
    <name>WishesForm</name>
    <message><source>Alle antwoorden van de groep</source>
    <translation>All answers of the group</translation></message>
    <message><source>Bijlagen</source>
    <translation>Annexes</translation></message>
    <message><source>Bronnen</source>
    <translation>Sources</translation></message>
    <message><source>Definitieve versie, zonder ‘ontwerp’</source>
    <translation>Final version, without ‘ontwerp’</translation></message>
    <message><source>Geen wijzigingen tonen</source>
    <translation>Don't show changes</translation></message>
    <message><source>Gesprekken met de kaarten</source>
    <translation>Conversations with the cards</translation></message>
    <message><source>In het document</source>
    <translation>In the document</translation></message>
    <message><source>Lokale variaties</source>
    <translation>Local variations</translation></message>
    <message><source>Met de foto’s bij de antwoorden</source>
    <translation>With the photos from the answers</translation></message>
    <message><source>Niveau waarvoor je indient</source>
    <translation>Level you are submitting for</translation></message>
    <message><source>Onderbouwing: welke kennis draagt wat</source>
    <translation>Grounding: which knowledge supports what</translation></message>
    <message><source>PDF</source>
    <translation>PDF</translation></message>
    <message><source>Post-its en clusters</source>
    <translation>Sticky notes and clusters</translation></message>
    <message><source>Praktijkprofiel</source>
    <translation>Practice profile</translation></message>
    <message><source>Sinds {name}, {day}</source>
    <translation>Since {name}, {day}</translation></message>
    <message><source>Terugkoppeling van de groep</source>
    <translation>Feedback from the group</translation></message>
    <message><source>Toon wat nog niet beschreven is</source>
    <translation>Show what is not described yet</translation></message>
    <message><source>Wie meewerkte</source>
    <translation>Who took part</translation></message>
    <message><source>Wijzigingen tonen in Word</source>
    <translation>Show changes in Word</translation></message>
    <message><source>Word</source>
    <translation>Word</translation></message>
    <message><source>Zeg op welke antwoorden een zin steunt</source>
    <translation>Say which answers a sentence rests on</translation></message>
    <message><source>Zonder namen</source>
    <translation>Without names</translation></message>
</context>
<context>
    <name>WithoutPlan</name>
    <message><source>Hier is nog geen grondplan</source>
    <translation>There is no grondplan here yet</translation></message>
    <message><source>Kies wat je wil meegeven of doorsturen.</source>
    <translation>Choose what you want to hand out or send on.</translation></message>
    <message><source>Naar de werkvormen</source>
    <translation>To the methods</translation></message>
    <message><source>Toch een praktijk beschrijven? Neem het grondplan</source>
    <translation>Describe a practice after all? Take the grondplan</translation></message>
    <message><source>Wat je kan delen</source>
    <translation>What you can share</translation></message>
    <message><source>Zet het grondplan bij de werkvormen. Dan zie je hier wat nog ontbreekt.</source>
    <translation>Put the grondplan among the methods. Then you see here what is missing.</translation></message>
</context>
<context>
    <name>WordList</name>
    <message><source>Woordenlijst</source>
    <translation>Word list</translation></message>
</context>
<context>
    <name>WordsPart</name>
    <message><source>De woordenlijst hoort bij een praktijk. Open er een om haar woorden te zien.</source>
    <translation>The word list belongs to a practice. Open one to see its words.</translation></message>
    <message><source>De woordenlijst van deze praktijk is leeg. In een tekst zet F7 er een woord in.</source>
    <translation>The word list of this practice is empty. In a text, F7 adds a word to it.</translation></message>
    <message><source>Er is nog geen vertaling naar een andere taal.</source>
    <translation>There is no translation into another language yet.</translation></message>
    <message><source>Haal uit de lijst</source>
    <translation>Take off the list</translation></message>
    <message><source>Taal en spelling</source>
    <translation>Language and spelling</translation></message>
    <message><source>Taal van het venster</source>
    <translation>Language of the window</translation></message>
    <message><source>Toon het meteen in deze taal</source>
    <translation>Show it in this language now</translation></message>
    <message><source>Woordenlijst van deze praktijk</source>
    <translation>Word list of this practice</translation></message>
    <message><source>Zet een golfje onder een onbekend woord</source>
    <translation>Put a wavy line under an unknown word</translation></message>
</context>
<context>
    <name>WorkoutHeader</name>
    <message><source>Bronnen</source>
    <translation>Sources</translation></message>
    <message><source>Ketting</source>
    <translation>Chain</translation></message>
    <message><source>Nog zonder naam</source>
    <translation>No name yet</translation></message>
    <message><source>Opmerkingen</source>
    <translation>Comments</translation></message>
    <message><source>Praktijkprofiel</source>
    <translation>Practice profile</translation></message>
    <message><source>Teksten</source>
    <translation>Texts</translation></message>
    <message><source>Terug naar de teksten</source>
    <translation>Back to the texts</translation></message>
    <message><source>Wat ontbreekt</source>
    <translation>What is missing</translation></message>
    <message><source>{title} – alleen lezen</source>
    <translation>{title} – read only</translation></message>
</context>
<context>
    <name>WorkoutKeys</name>
    <message><source>Uitwerken</source>
    <translation>Write up</translation></message>
    <message><source>alle opmerkingen in één lijst, en terug</source>
    <translation>all comments in one list, and back</translation></message>
    <message><source>bij na te vragen: afgevinkt · gooit weg</source>
    <translation>at things to ask: ticked off · deletes</translation></message>
    <message><source>bij zo'n woord: zet dat voorstel in de tekst · zet het in de woordenlijst</source>
    <translation>at such a word: puts that suggestion in the text · adds it to the word list</translation></message>
    <message><source>bronnen</source>
    <translation>sources</translation></message>
    <message><source>de bronnen, en terug</source>
    <translation>the sources, and back</translation></message>
    <message><source>de ketting, en terug</source>
    <translation>the chain, and back</translation></message>
    <message><source>de lijst met teksten in een smal venster</source>
    <translation>the list of texts in a narrow window</translation></message>
    <message><source>de onderbouwing: welke kennis elk onderdeel draagt</source>
    <translation>the grounding: which knowledge supports each section</translation></message>
    <message><source>de tekst</source>
    <translation>the text</translation></message>
    <message><source>dit blok hoort bij het blok dat je vasthoudt, of niet meer</source>
    <translation>this block belongs to the block you are holding, or no longer does</translation></message>
    <message><source>enkel de tekst, en terug</source>
    <translation>only the text, and back</translation></message>
    <message><source>grote · middelgrote · kleine tussenkop · gewone tekst</source>
    <translation>big · medium · small heading · plain text</translation></message>
    <message><source>het praktijkprofiel, en terug naar de tekst</source>
    <translation>the practice profile, and back to the text</translation></message>
    <message><source>het volgende woord dat niet in het woordenboek staat</source>
    <translation>the next word that is not in the dictionary</translation></message>
    <message><source>in de lijst: plaatst ze bij een vraag · gooit ze weg</source>
    <translation>in the list: places it with a question · deletes it</translation></message>
    <message><source>ketting</source>
    <translation>chain</translation></message>
    <message><source>legt wat loshangt als vraag voor aan de groep</source>
    <translation>puts what is loose to the group as a question</translation></message>
    <message><source>lijst · genummerde lijst</source>
    <translation>list · numbered list</translation></message>
    <message><source>naar de kolom ernaast</source>
    <translation>to the next column</translation></message>
    <message><source>naar de tekst waar ze bij hoort</source>
    <translation>to the text it belongs to</translation></message>
    <message><source>niet nodig in de tekst, of toch wel</source>
    <translation>not needed in the text, or needed after all</translation></message>
    <message><source>nieuw · wijzigt · wijzigt · gooit weg</source>
    <translation>new · edits · edits · deletes</translation></message>
    <message><source>nieuwe bron: plak een titel, een adres, een DOI of een verwijzing</source>
    <translation>new source: paste a title, an address, a DOI or a reference</translation></message>
    <message><source>op een blok: houdt het vast, en laat het weer los</source>
    <translation>on a block: holds it, and lets it go</translation></message>
    <message><source>open · bezig · klaar · terzijde, met de reden</source>
    <translation>open · in progress · done · set aside, with the reason</translation></message>
    <message><source>opmerkingen</source>
    <translation>comments</translation></message>
    <message><source>plakt zonder opmaak</source>
    <translation>pastes without formatting</translation></message>
    <message><source>springt naar een tekst of een antwoord: typ enkele letters</source>
    <translation>jumps to a text or an answer: type a few letters</translation></message>
    <message><source>toont een lang antwoord helemaal · en weer kort</source>
    <translation>shows a long answer in full · and short again</translation></message>
    <message><source>tussen twee kolommen (Tab komt er): maakt ze breder of smaller · zoals eerst</source>
    <translation>between two columns (Tab gets there): makes them wider or narrower · as at first</translation></message>
    <message><source>tussenkop · tabel</source>
    <translation>heading · table</translation></message>
    <message><source>typ het antwoord · klaar, en naar de volgende</source>
    <translation>type the reply · done, and to the next</translation></message>
    <message><source>uitleg bij de vraag</source>
    <translation>explanation of the question</translation></message>
    <message><source>verplaatst</source>
    <translation>moves</translation></message>
    <message><source>verplaatst · gooit weg</source>
    <translation>moves · deletes</translation></message>
    <message><source>verwijst naar een bron</source>
    <translation>refers to a source</translation></message>
    <message><source>vet · cursief · link</source>
    <translation>bold · italic · link</translation></message>
    <message><source>volgende · vorige kolom</source>
    <translation>next · previous column</translation></message>
    <message><source>volgende · vorige opmerking</source>
    <translation>next · previous comment</translation></message>
    <message><source>volgende · vorige opmerking van een lezer, eerst de open</source>
    <translation>next · previous comment of a reader, the open ones first</translation></message>
    <message><source>volgende · vorige plaats</source>
    <translation>next · previous place</translation></message>
    <message><source>volgende · vorige tekst</source>
    <translation>next · previous text</translation></message>
    <message><source>vult de gekozen bron aan</source>
    <translation>fills in the chosen source</translation></message>
    <message><source>wat er gezegd is</source>
    <translation>what was said</translation></message>
    <message><source>wat ontbreekt, per niveau</source>
    <translation>what is missing, per level</translation></message>
    <message><source>wie het zo doet: iedereen, sommige, of één organisatie</source>
    <translation>who does it this way: everybody, some, or one organisation</translation></message>
    <message><source>wijzigt het antwoord</source>
    <translation>edits the answer</translation></message>
    <message><source>zegt dat deze zin op het gekozen antwoord steunt</source>
    <translation>says that this sentence rests on the chosen answer</translation></message>
    <message><source>zet het gekozen antwoord in de tekst · als citaat</source>
    <translation>puts the chosen answer in the text · as a quotation</translation></message>
    <message><source>zoekt</source>
    <translation>searches</translation></message>
    <message><source>zoekt in de antwoorden · foto's bij de vraag</source>
    <translation>searches the answers · photos with the question</translation></message>
    <message><source>zoekt · zoekt en vervangt in alle teksten</source>
    <translation>finds · finds and replaces in all texts</translation></message>
</context>
<context>
    <name>WorkoutPage</name>
    <message><source>Hier is nog geen vraag om bij te schrijven</source>
    <translation>There is no question to write at yet</translation></message>
    <message><source>Kies bij Voorbereiden welke vragen jullie beantwoorden; dan schrijf je hier de tekst.</source>
    <translation>Choose at Prepare which questions you answer; then you write the text here.</translation></message>
    <message><source>Naar Voorbereiden</source>
    <translation>To Prepare</translation></message>
</context>
<context>
    <name>WorkoutWords</name>
    <message><source>Alle bronnen van deze praktijk.</source>
    <translation>All sources of this practice.</translation></message>
    <message><source>Alle teksten van het grondplan, met hoe ver elke tekst is.</source>
    <translation>All texts of the grondplan, with how far each text is.</translation></message>
    <message><source>Bewaart de bronnen voor een programma zoals Zotero.</source>
    <translation>Saves the sources for a program such as Zotero.</translation></message>
    <message><source>De foto's bij deze vraag.</source>
    <translation>The photos with this question.</translation></message>
    <message><source>De gegevens van de bron. Vul in wat je weet; de lijst maakt er een verwijzing van.</source>
    <translation>The details of the source. Fill in what you know; the list turns it into a reference.</translation></message>
    <message><source>De korte naam van deze bron, voor wie ze in een ander programma gebruikt.</source>
    <translation>The short name of this source, for those who use it in another program.</translation></message>
    <message><source>De opmaak van de woorden die je koos. Nog eens drukken haalt ze weer weg.</source>
    <translation>The formatting of the words you chose. Press again to remove it.</translation></message>
    <message><source>Een hiaat is wat nog nodig is om dit goed te doen. Typ het en druk op Enter.</source>
    <translation>A gap is what is still needed to do this well. Type it and press Enter.</translation></message>
    <message><source>Een lijst van wat nog ontbreekt. Enter gaat naar de plaats zelf.</source>
    <translation>A list of what is still missing. Enter goes to the place itself.</translation></message>
    <message><source>Elke plaats, met de zin eromheen. De pijlen lopen erdoor.</source>
    <translation>Each place, with the sentence around it. The arrow keys go through them.</translation></message>
    <message><source>Eén schakel van de ketting. Verbind wat uit elkaar volgt; wat los blijft, valt op.</source>
    <translation>One link of the chain. Connect what follows from what; what stays loose stands out.</translation></message>
    <message><source>Gaat naar de volgende opmerking van een lezer.</source>
    <translation>Goes to the next comment of a reader.</translation></message>
    <message><source>Gaat naar de volgende plaats, ook in een andere tekst.</source>
    <translation>Goes to the next place, also in another text.</translation></message>
    <message><source>Gaat naar de volgende tekst van het grondplan.</source>
    <translation>Goes to the next text of the grondplan.</translation></message>
    <message><source>Gaat naar de vorige plaats, ook in een andere tekst.</source>
    <translation>Goes to the previous place, also in another text.</translation></message>
    <message><source>Gaat naar de woorden waar deze opmerking bij hoort.</source>
    <translation>Goes to the words that this comment belongs to.</translation></message>
    <message><source>Haalt de opmerkingen uit een Word-bestand dat terugkwam.</source>
    <translation>Takes the comments out of a Word file that came back.</translation></message>
    <message><source>Hangt de opmerking bij de tekst waar ze over gaat.</source>
    <translation>Attaches the comment to the text it is about.</translation></message>
    <message><source>Het praktijkprofiel uit de oefening, om verder in te vullen.</source>
    <translation>The practice profile from the exercise, to complete further.</translation></message>
    <message><source>Hier schrijf je de tekst. Alles wordt vanzelf bewaard. Je mag plakken uit Word.</source>
    <translation>Here you write the text. Everything is saved by itself. You may paste from Word.</translation></message>
    <message><source>Hoe ver jullie zijn met deze opmerking, en wat jullie antwoorden.</source>
    <translation>How far you are with this comment, and what you reply.</translation></message>
    <message><source>Leest bronnen in uit een bestand van bijvoorbeeld Zotero.</source>
    <translation>Imports sources from a file from, for example, Zotero.</translation></message>
    <message><source>Maakt de kolommen ernaast breder of smaller: sleep, klik, of gebruik de pijlen. Home zet ze terug zoals in het begin.</source>
    <translation>Makes the columns beside it wider or narrower: drag, click, or use the arrow keys. Home puts them back as at first.</translation></message>
    <message><source>Maakt een Word-bestand met jullie antwoord op elke opmerking.</source>
    <translation>Makes a Word file with your reply to each comment.</translation></message>
    <message><source>Maakt een brief die meegaat met jullie antwoorden.</source>
    <translation>Makes a letter to go with your replies.</translation></message>
    <message><source>Maakt een bronnenlijst om mee te sturen.</source>
    <translation>Makes a list of sources to send along.</translation></message>
    <message><source>Maakt er een vraag van, om straks aan de groep te stellen.</source>
    <translation>Makes it a question, to ask the group later.</translation></message>
    <message><source>Maakt verschil tussen ‘Huis’ en ‘huis’.</source>
    <translation>Tells ‘House’ from ‘house’.</translation></message>
    <message><source>Onthoudt dat de zin bij de cursor komt van het antwoord dat links gekozen is. Nog eens drukken haalt dat weg.</source>
    <translation>Remembers that the sentence at the cursor comes from the answer that is chosen on the left. Press again to undo it.</translation></message>
    <message><source>Plak een titel, een webadres of een DOI en druk op Enter. De rest vul je rechts aan.</source>
    <translation>Paste a title, a web address or a DOI and press Enter. Fill in the rest on the right.</translation></message>
    <message><source>Schakels die nog nergens aan vasthangen. Enter gaat ernaartoe.</source>
    <translation>Links that are not connected to anything yet. Enter goes there.</translation></message>
    <message><source>Sluit het zoeken en gaat terug naar de tekst.</source>
    <translation>Closes the search and goes back to the text.</translation></message>
    <message><source>Tips om vlotter te lezen, zoals een lange zin of een moeilijk woord. Jij beslist.</source>
    <translation>Tips for easier reading, such as a long sentence or a hard word. You decide.</translation></message>
    <message><source>Toont de gegevens van de gekozen bron.</source>
    <translation>Shows the details of the chosen source.</translation></message>
    <message><source>Toont de lijst met alle teksten.</source>
    <translation>Shows the list of all texts.</translation></message>
    <message><source>Toont de uitleg bij deze vraag.</source>
    <translation>Shows the explanation of this question.</translation></message>
    <message><source>Toont enkel de antwoorden met dit woord.</source>
    <translation>Shows only the answers with this word.</translation></message>
    <message><source>Toont enkel de opmerkingen van één lezer.</source>
    <translation>Shows only the comments of one reader.</translation></message>
    <message><source>Toont enkel wat deze persoon of tafel zei.</source>
    <translation>Shows only what this person or table said.</translation></message>
    <message><source>Toont enkel wat op deze dag gezegd werd.</source>
    <translation>Shows only what was said on this day.</translation></message>
    <message><source>Toont het antwoord waar deze zin op steunt.</source>
    <translation>Shows the answer that this sentence rests on.</translation></message>
    <message><source>Toont welk onderdeel op welke soort kennis steunt, en wat nog leeg is.</source>
    <translation>Shows which section rests on which kind of knowledge, and what is still empty.</translation></message>
    <message><source>Verbergt wat al in de tekst staat, en wat niet nodig was.</source>
    <translation>Hides what is in the text already, and what was not needed.</translation></message>
    <message><source>Vervangt het hier, en gaat naar de volgende plaats.</source>
    <translation>Replaces it here, and goes to the next place.</translation></message>
    <message><source>Vervangt het overal in één keer. Ctrl+Z neemt dat ook in één keer terug.</source>
    <translation>Replaces it everywhere at once. One Ctrl+Z undoes it all.</translation></message>
    <message><source>Vindt ‘huis’ dan niet in ‘speelhuis’ of ‘huisje’.</source>
    <translation>Then ‘house’ is not found in ‘playhouse’ or ‘houses’.</translation></message>
    <message><source>Volgen aanleiding, doelgroep, doel en aanpak uit elkaar? Hier zie je ze naast elkaar.</source>
    <translation>Do the reason, target group, goal and approach follow from each other? Here you see them side by side.</translation></message>
    <message><source>Voor een hoger niveau is meer nodig. Begin met het niveau dat nu volgt.</source>
    <translation>A higher level needs more. Begin with the level that comes next.</translation></message>
    <message><source>Waar jullie keuzes op steunen: boeken, onderzoek, ervaring.</source>
    <translation>What your choices rest on: books, research, experience.</translation></message>
    <message><source>Wat bij deze tekst hoort: wat je nog moet vragen, hiaten en opmerkingen.</source>
    <translation>What belongs to this text: what you still have to ask, gaps and comments.</translation></message>
    <message><source>Wat er gezegd is bij deze vraag. F9 zet het gekozen antwoord in de tekst. Wat je gebruikte, wordt grijs; de antwoorden zelf veranderen nooit.</source>
    <translation>What was said about this question. F9 puts the chosen answer into the text. What you used becomes grey; the answers themselves never change.</translation></message>
    <message><source>Wat er in de plaats komt. Leeg haalt het gezochte woord weg.</source>
    <translation>What to replace it with. Leave it empty to remove the word.</translation></message>
    <message><source>Wat lezers opmerkten, en wat je ermee deed.</source>
    <translation>What readers noticed, and what you did with it.</translation></message>
    <message><source>Wat lezers opmerkten. Zeg bij elk wat jullie ermee doen.</source>
    <translation>What readers noticed. Say for each what you do with it.</translation></message>
    <message><source>Wat nog leeg of niet af is. Enter gaat naar de tekst zelf.</source>
    <translation>What is empty or not finished yet. Enter goes to the text itself.</translation></message>
    <message><source>Welke opmerkingen je ziet: alle, wat nog open is, of wat nergens meer past.</source>
    <translation>Which comments you see: all, what is still open, or what no longer fits anywhere.</translation></message>
    <message><source>Welke soort kennis dit is: onderzoek, ervaring van wie het werk doet, of van gezinnen.</source>
    <translation>Which kind of knowledge this is: research, experience of those who do the work, or of families.</translation></message>
    <message><source>Welke soort kennis elk onderdeel draagt. Enter gaat naar de tekst of de bron.</source>
    <translation>Which kind of knowledge supports each section. Enter goes to the text or the source.</translation></message>
    <message><source>Welke teksten je ziet: die van het niveau waar je aan werkt, of allemaal.</source>
    <translation>Which texts you see: those of the level you work on, or all of them.</translation></message>
    <message><source>Zegt dat deze tekst af is. Je kan er nog altijd in schrijven.</source>
    <translation>Says that this text is finished. You can still write in it.</translation></message>
    <message><source>Zet het eerste antwoord in de tekst, als begin.</source>
    <translation>Puts the first answer in the text, as a beginning.</translation></message>
    <message><source>Zoekt een woord in alle teksten van het grondplan. Enter gaat naar de volgende plaats.</source>
    <translation>Searches for a word in all texts of the grondplan. Enter goes to the next place.</translation></message>
    <message><source>Zoekt in deze antwoorden, of toont enkel die van één tafel of één dag.</source>
    <translation>Searches these answers, or shows only those of one table or one day.</translation></message>
    <message><source>Zoekt in titels, auteurs en jaren.</source>
    <translation>Searches titles, authors and years.</translation></message>
</context>
<context>
    <name>WritingPane</name>
    <message><source>Hang op (Ctrl+Enter)</source>
    <translation>Hang up (Ctrl+Enter)</translation></message>
    <message><source>Hier staan geen post-its in.</source>
    <translation>There are no sticky notes in it.</translation></message>
    <message><source>Hier staan {count} post-its in; er kunnen er {most} tegelijk bij. Er is niets opgehangen; verdeel de lijst.</source>
    <translation>There are {count} sticky notes in it; at most {most} can be added at once. Nothing was hung up; split the list.</translation></message>
    <message><source>Nog niets. Typ wat iemand doet en druk Enter.</source>
    <translation>Nothing yet. Type what somebody does and press Enter.</translation></message>
    <message><source>Post-it wijzigen</source>
    <translation>Edit the sticky note</translation></message>
    <message><source>Prullenbak ({count})</source>
    <translation>Bin ({count})</translation></message>
    <message><source>Prullenbak: Enter zet terug</source>
    <translation>Bin: Enter restores</translation></message>
    <message><source>Sluit</source>
    <translation>Close</translation></message>
    <message><source>nieuwste eerst</source>
    <translation>newest first</translation></message>
    <message><source>{count} post-its geplakt. Ctrl+Enter hangt ze op, Enter houdt het één post-it.</source>
    <translation>{count} sticky notes pasted. Ctrl+Enter hangs them up, Enter keeps them as one sticky note.</translation></message>
    <message><source>{count} post-its klaar om op te hangen.</source>
    <translation>{count} sticky notes ready to hang up.</translation></message>
</context>
<context>
    <name>_Activities</name>
    <message><source>open vraag: {question}</source>
    <translation>open question: {question}</translation></message>
</context>
<context>
    <name>_Agreements</name>
    <message><source>gedaan</source>
    <translation>done</translation></message>
    <message><source>nog te doen</source>
    <translation>still to do</translation></message>
</context>
<context>
    <name>_Bar</name>
    <message><source>Hoever het document is</source>
    <translation>How far the document is</translation></message>
</context>
<context>
    <name>_Bars</name>
    <message><source>niet</source>
    <translation>no</translation></message>
    <message><source>wel</source>
    <translation>yes</translation></message>
    <message><source>{wel} wel, {niet} niet</source>
    <translation>{wel} yes, {niet} no</translation></message>
</context>
<context>
    <name>_CaseDelegate</name>
    <message><source>afloop?</source>
    <translation>ending?</translation></message>
</context>
<context>
    <name>_Chip</name>
    <message><source>Del haalt weg</source>
    <translation>Del removes</translation></message>
</context>
<context>
    <name>_ClusterDelegate</name>
    <message><source>eigen aan deze praktijk</source>
    <translation>specific to this practice</translation></message>
</context>
<context>
    <name>_ComponentDelegate</name>
    <message><source>Kerncomponent zonder naam</source>
    <translation>Core component without a name</translation></message>
</context>
<context>
    <name>_CopyList</name>
    <message><source>Kopieën</source>
    <translation>Copies</translation></message>
</context>
<context>
    <name>_Digits</name>
    <message><source>over</source>
    <translation>left</translation></message>
    <message><source>van {time}</source>
    <translation>of {time}</translation></message>
</context>
<context>
    <name>_Field</name>
    <message><source>Iets voor later</source>
    <translation>Something for later</translation></message>
    <message><source>Zet iets op de parkeerplaats</source>
    <translation>Put something in the parking lot</translation></message>
</context>
<context>
    <name>_Folder</name>
    <message><source>Gebruik weer de gewone plaats</source>
    <translation>Use the usual place again</translation></message>
    <message><source>{folder} (nu niet bereikbaar; intussen: {usual})</source>
    <translation>{folder} (not reachable now; meanwhile: {usual})</translation></message>
</context>
<context>
    <name>_Grounds</name>
    <message><source>Onderdeel</source>
    <translation>Section</translation></message>
    <message><source>Soort niet gezegd</source>
    <translation>Kind not stated</translation></message>
    <message><source>en nog {count}</source>
    <translation>and {count} more</translation></message>
    <message><source>geen bron</source>
    <translation>no source</translation></message>
    <message><source>{name} (geciteerd in een tekst)</source>
    <translation>{name} (cited in a text)</translation></message>
</context>
<context>
    <name>_Items</name>
    <message><source>gekozen</source>
    <translation>chosen</translation></message>
    <message><source>niet gekozen</source>
    <translation>not chosen</translation></message>
</context>
<context>
    <name>_Line</name>
    <message><source>Enter</source>
    <translation>Enter</translation></message>
</context>
<context>
    <name>_LineDelegate</name>
    <message><source>blijft {before} minuten</source>
    <translation>stays {before} minutes</translation></message>
    <message><source>{before} → {after} minuten</source>
    <translation>{before} → {after} minutes</translation></message>
</context>
<context>
    <name>_Lines</name>
    <message><source>Wat we in je lijst lazen</source>
    <translation>What we read in your list</translation></message>
    <message><source>{name} blijft {before} minuten</source>
    <translation>{name} stays {before} minutes</translation></message>
    <message><source>{name} van {before} naar {after} minuten</source>
    <translation>{name} from {before} to {after} minutes</translation></message>
</context>
<context>
    <name>_OwnWord</name>
    <message><source>Wie zag het? Een eigen woord</source>
    <translation>Who saw it? A word of your own</translation></message>
    <message><source>Wie?</source>
    <translation>Who?</translation></message>
</context>
<context>
    <name>_PartButton</name>
    <message><source>klaar</source>
    <translation>ready</translation></message>
    <message><source>nog te doen</source>
    <translation>still to do</translation></message>
</context>
<context>
    <name>_PatternDelegate</name>
    <message><source>elders hielp dit</source>
    <translation>elsewhere this helped</translation></message>
    <message><source>elders hinderde dit</source>
    <translation>elsewhere this hindered</translation></message>
</context>
<context>
    <name>_People</name>
    <message><source>Afspraak over de naam</source>
    <translation>Agreement about the name</translation></message>
    <message><source>Naam</source>
    <translation>Name</translation></message>
    <message><source>Organisatie</source>
    <translation>Organisation</translation></message>
    <message><source>Rol</source>
    <translation>Role</translation></message>
    <message><source>Tafel</source>
    <translation>Table</translation></message>
    <message><source>gevraagd</source>
    <translation>asked</translation></message>
    <message><source>niet ingevuld</source>
    <translation>not filled in</translation></message>
    <message><source>nog te vragen</source>
    <translation>still to ask</translation></message>
    <message><source>zonder tafel</source>
    <translation>no table</translation></message>
</context>
<context>
    <name>_Rows</name>
    <message><source>, gepland {time}</source>
    <translation>, planned {time}</translation></message>
    <message><source>Buiten de agenda: {name}</source>
    <translation>Outside the agenda: {name}</translation></message>
    <message><source>Einde</source>
    <translation>End</translation></message>
    <message><source>Einde {time}</source>
    <translation>End {time}</translation></message>
    <message><source>Gevraagd: staat bij ‘na te vragen’</source>
    <translation>Asked: listed under ‘to ask later’</translation></message>
    <message><source>Onderdeel</source>
    <translation>Section</translation></message>
    <message><source>Wat de dag opleverde (Ctrl+E)</source>
    <translation>What came out of the day (Ctrl+E)</translation></message>
    <message><source>afloop niet gekozen</source>
    <translation>ending not chosen</translation></message>
    <message><source>bezig</source>
    <translation>in progress</translation></message>
    <message><source>cel in tabel {number}</source>
    <translation>cell in table {number}</translation></message>
    <message><source>eigen aan deze praktijk</source>
    <translation>specific to this practice</translation></message>
    <message><source>formulierveld</source>
    <translation>form field</translation></message>
    <message><source>geborgd</source>
    <translation>embedded</translation></message>
    <message><source>gedaan</source>
    <translation>done</translation></message>
    <message><source>gekozen</source>
    <translation>chosen</translation></message>
    <message><source>hielp</source>
    <translation>helped</translation></message>
    <message><source>hinderde</source>
    <translation>hindered</translation></message>
    <message><source>hoort er niet bij</source>
    <translation>does not belong to it</translation></message>
    <message><source>hoort erbij</source>
    <translation>belongs to it</translation></message>
    <message><source>in het tekstvak</source>
    <translation>in the text box</translation></message>
    <message><source>invulvak</source>
    <translation>field to fill in</translation></message>
    <message><source>komt nog</source>
    <translation>still to come</translation></message>
    <message><source>niemand</source>
    <translation>nobody</translation></message>
    <message><source>niet op het scherm</source>
    <translation>not on the screen</translation></message>
    <message><source>nog borgen</source>
    <translation>still to embed</translation></message>
    <message><source>nog niet ingevuld</source>
    <translation>not filled in yet</translation></message>
    <message><source>onder deze regel</source>
    <translation>under this line</translation></message>
    <message><source>op dezelfde regel</source>
    <translation>on the same line</translation></message>
    <message><source>overgeslagen</source>
    <translation>skipped</translation></message>
    <message><source>rijen van tabel {number}</source>
    <translation>rows of table {number}</translation></message>
    <message><source>staat er al</source>
    <translation>is there already</translation></message>
    <message><source>vastgehouden</source>
    <translation>held</translation></message>
    <message><source>zonder woorden</source>
    <translation>without words</translation></message>
    <message><source>{count} na te kijken</source>
    <translation>{count} to check</translation></message>
    <message><source>{done} van {total}</source>
    <translation>{done} of {total}</translation></message>
    <message><source>{title}. {detail} Enter: {act}.</source>
    <translation>{title}. {detail} Enter: {act}.</translation></message>
</context>
<context>
    <name>_StationButton</name>
    <message><source>Enter toont wat dit niveau vraagt</source>
    <translation>Enter shows what this level asks</translation></message>
</context>
<context>
    <name>_Table</name>
    <message><source>Mensen</source>
    <translation>People</translation></message>
</context>
<context>
    <name>_Things</name>
    <message><source>Parkeerplaats</source>
    <translation>Parking lot</translation></message>
</context>
<context>
    <name>_Voter</name>
    <message><source>Wiens stipjes plak je? Per mens, per tafel, of iedereen samen.</source>
    <translation>Whose dots do you place? Per person, per table, or everybody together.</translation></message>
    <message><source>Wiens stipjes?</source>
    <translation>Whose dots?</translation></message>
</context>
</TS>
