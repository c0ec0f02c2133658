<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>vd::DeskRules</name>
    <message numerus="yes">
        <source>&quot;%1&quot; still sits on %n panel(s) and cannot be deleted.</source>
        <translation>
            <numerusform>&quot;%1&quot; still sits on %n panel and cannot be deleted.</numerusform>
            <numerusform>&quot;%1&quot; still sits on %n panels and cannot be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::Exchange</name>
    <message numerus="yes">
        <source>and %n more fault(s)</source>
        <translation>
            <numerusform>and %n more fault</numerusform>
            <numerusform>and %n more faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::Field</name>
    <message numerus="yes">
        <source>expected at most %n characters</source>
        <translation>
            <numerusform>expected at most %n characters</numerusform>
            <numerusform>expected at most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::Json</name>
    <message numerus="yes">
        <source>more than %n values</source>
        <translation>
            <numerusform>more than %n values</numerusform>
            <numerusform>more than %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nested deeper than %n levels</source>
        <translation>
            <numerusform>nested deeper than %n levels</numerusform>
            <numerusform>nested deeper than %n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::Slug</name>
    <message numerus="yes">
        <source>a slug has at most %n characters</source>
        <translation>
            <numerusform>a slug has at most %n characters</numerusform>
            <numerusform>a slug has at most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::cli</name>
    <message numerus="yes">
        <source>Would write %n byte(s) to %1.</source>
        <translation>
            <numerusform>Would write %n byte to %1.</numerusform>
            <numerusform>Would write %n bytes to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new persona(s)</source>
        <translation>
            <numerusform>%n new persona</numerusform>
            <numerusform>%n new personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed persona(s)</source>
        <translation>
            <numerusform>%n changed persona</numerusform>
            <numerusform>%n changed personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tool(s)</source>
        <translation>
            <numerusform>%n new tool</numerusform>
            <numerusform>%n new tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed tool(s)</source>
        <translation>
            <numerusform>%n changed tool</numerusform>
            <numerusform>%n changed tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new seat(s)</source>
        <translation>
            <numerusform>%n new seat</numerusform>
            <numerusform>%n new seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed seat(s)</source>
        <translation>
            <numerusform>%n changed seat</numerusform>
            <numerusform>%n changed seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comparison(s)</source>
        <translation>
            <numerusform>%n new comparison</numerusform>
            <numerusform>%n new comparisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed comparison(s)</source>
        <translation>
            <numerusform>%n changed comparison</numerusform>
            <numerusform>%n changed comparisons</numerusform>
        </translation>
    </message>
</context>
</TS>
