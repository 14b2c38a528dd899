<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- What Qt's own Dutch translation forgot, or says to people who it calls "u". Our own sentences are Dutch in the code.
     After a change: pyside6-lrelease resources/translations/praktijkdag_nl.ts -->
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message><source>Alias</source><translation>Alias</translation></message>
    <message><source>Drive</source><translation>Schijf</translation></message>
    <message><source>File</source><translation>Bestand</translation></message>
    <message><source>%1 File</source><translation>%1-bestand</translation></message>
    <message><source>File Folder</source><translation>Map</translation></message>
    <message><source>Folder</source><translation>Map</translation></message>
    <message><source>Shortcut</source><translation>Snelkoppeling</translation></message>
    <message><source>Unknown</source><translation>Onbekend</translation></message>
</context>
<context>
    <name>QFileDialog</name>
    <message><source>Look in:</source><translation>Zoek in:</translation></message>
    <message><source>&amp;Look in:</source><translation>&amp;Zoek in:</translation></message>
    <message><source>Files of type:</source><translation>Soort bestand:</translation></message>
    <message><source>Files of &amp;type:</source><translation>&amp;Soort bestand:</translation></message>
    <message><source>%1 already exists.
Do you want to replace it?</source><translation>%1 bestaat al.
Wil je het vervangen?</translation></message>
    <message><source>%1
File not found.
Please verify the correct file name was given.</source><translation>%1
Dit bestand is er niet.
Kijk de naam na.</translation></message>
    <message><source>%1
Directory not found.
Please verify the correct directory name was given.</source><translation>%1
Deze map is er niet.
Kijk de naam na.</translation></message>
    <message><source>'%1' is write protected.
Do you want to delete it anyway?</source><translation>'%1' is beveiligd tegen schrijven.
Wil je het toch verwijderen?</translation></message>
    <message><source>Are you sure you want to delete '%1'?</source><translation>Wil je '%1' verwijderen?</translation></message>
    <message><source>Could not delete directory.</source><translation>De map kon niet weg.</translation></message>
    <message><source>Change to detail view mode</source><translation>Toon ook grootte, type en datum</translation></message>
    <message><source>Change to list view mode</source><translation>Toon alleen de namen</translation></message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message><source>Invalid filename</source><translation>Deze naam kan niet</translation></message>
    <message><source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source><translation>&lt;b&gt;De naam &quot;%1&quot; kan niet.&lt;/b&gt;&lt;p&gt;Probeer een kortere naam, of een zonder leestekens.</translation></message>
</context>
</TS>
