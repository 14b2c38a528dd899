<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- What Qt's own Dutch translation forgot. Our own sentences are Dutch in the code.
     After a change: pyside6-lrelease resources/translations/praktijkdag_nl.ts -->
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message><source>Look in:</source><translation>Zoek in:</translation></message>
    <message><source>&amp;Look in:</source><translation>&amp;Zoek in:</translation></message>
    <message><source>Files of type:</source><translation>Soort bestand:</translation></message>
    <message><source>Files of &amp;type:</source><translation>&amp;Soort bestand:</translation></message>
    <message><source>%1 already exists.
Do you want to replace it?</source><translation>%1 bestaat al.
Wil je het vervangen?</translation></message>
</context>
</TS>
