<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n seat(s) open</source>
        <translation>
            <numerusform>%n seat open</numerusform>
            <numerusform>%n seats open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more comparison(s)</source>
        <translation>
            <numerusform>%n more comparison</numerusform>
            <numerusform>%n more comparisons</numerusform>
        </translation>
    </message>
</context>
</TS>
