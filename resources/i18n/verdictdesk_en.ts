<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>vd::BackupModel</name>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ToolModel</name>
    <message numerus="yes">
        <source>%1, %Ln tool(s)</source>
        <extracomment>A heading above the tools of one category</extracomment>
        <translation>
            <numerusform>%1, %Ln tool</numerusform>
            <numerusform>%1, %Ln tools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::base</name>
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
    <name>vd::cli</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
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
        <source>%1: %n field(s) changed.</source>
        <translation>
            <numerusform>%1: %n field changed.</numerusform>
            <numerusform>%1: %n fields changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would restore %1: %n field(s) would change.</source>
        <translation>
            <numerusform>Would restore %1: %n field would change.</numerusform>
            <numerusform>Would restore %1: %n fields would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %1: %n field(s) changed.</source>
        <translation>
            <numerusform>Restored %1: %n field changed.</numerusform>
            <numerusform>Restored %1: %n fields changed.</numerusform>
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
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
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
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n new note</numerusform>
            <numerusform>%n new notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed note(s)</source>
        <translation>
            <numerusform>%n changed note</numerusform>
            <numerusform>%n changed notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
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
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s)</source>
        <translation>
            <numerusform>%n comparison</numerusform>
            <numerusform>%n comparisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) are held as Pending: two against two, and not settled yet.</source>
        <translation>
            <numerusform>%n tool is held as Pending: two against two, and not settled yet.</numerusform>
            <numerusform>%n tools are held as Pending: two against two, and not settled yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::desk</name>
    <message numerus="yes">
        <source>&quot;%1&quot; still sits on %n panel(s) and cannot be deleted.</source>
        <translation>
            <numerusform>&quot;%1&quot; still sits on %n panel and cannot be deleted.</numerusform>
            <numerusform>&quot;%1&quot; still sits on %n panels and cannot be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::exchange</name>
    <message numerus="yes">
        <source>and %n more fault(s)</source>
        <translation>
            <numerusform>and %n more fault</numerusform>
            <numerusform>and %n more faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::lists</name>
    <message numerus="yes">
        <source>%n ship</source>
        <translation>
            <numerusform>%n ship</numerusform>
            <numerusform>%n ship</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skip</source>
        <translation>
            <numerusform>%n skip</numerusform>
            <numerusform>%n skip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n per cent</source>
        <translation>
            <numerusform>%n per cent</numerusform>
            <numerusform>%n per cent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n open</numerusform>
            <numerusform>%1, %n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tool(s)</source>
        <translation>
            <numerusform>%Ln tool</numerusform>
            <numerusform>%Ln tools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::panel</name>
    <message numerus="yes">
        <source>expected at most %n characters</source>
        <translation>
            <numerusform>expected at most %n characters</numerusform>
            <numerusform>expected at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a slug has at most %n characters</source>
        <translation>
            <numerusform>a slug has at most %n characters</numerusform>
            <numerusform>a slug has at most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::preflight</name>
    <message numerus="yes">
        <source>On the panel of %1, %n seat(s) have nobody. Seat a persona, or do not publish the tool yet.</source>
        <translation>
            <numerusform>On the panel of %1, %n seat has nobody. Seat a persona, or do not publish the tool yet.</numerusform>
            <numerusform>On the panel of %1, %n seats have nobody. Seat a persona, or do not publish the tool yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on the split of %1 are not resolved, and it is published. Resolve them.</source>
        <translation>
            <numerusform>%n note on the split of %1 is not resolved, and it is published. Resolve it.</numerusform>
            <numerusform>%n notes on the split of %1 are not resolved, and it is published. Resolve them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::splits</name>
    <message numerus="yes">
        <source>%1 sits on %Ln panel(s) without a category</source>
        <translation>
            <numerusform>%1 sits on %Ln panel without a category</numerusform>
            <numerusform>%1 sits on %Ln panels without a category</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sits on %Ln panel(s) of %2</source>
        <translation>
            <numerusform>%1 sits on %Ln panel of %2</numerusform>
            <numerusform>%1 sits on %Ln panels of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui</name>
    <message numerus="yes">
        <source>Removed %n character(s) that a desk cannot store: %1</source>
        <translation>
            <numerusform>Removed %n character that a desk cannot store: %1</numerusform>
            <numerusform>Removed %n characters that a desk cannot store: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::AgreementModel</name>
    <message numerus="yes">
        <source>%1 and %2: the same verdict on %3 of %Ln panel(s), %4</source>
        <translation>
            <numerusform>%1 and %2: the same verdict on %3 of %Ln panel, %4</numerusform>
            <numerusform>%1 and %2: the same verdict on %3 of %Ln panels, %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::AssignmentModel</name>
    <message numerus="yes">
        <source>%1 · %Ln seat(s)</source>
        <translation>
            <numerusform>%1 · %Ln seat</numerusform>
            <numerusform>%1 · %Ln seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln overdue</source>
        <translation>
            <numerusform>%1, %Ln overdue</numerusform>
            <numerusform>%1, %Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %Ln day(s)</source>
        <translation>
            <numerusform>Overdue by %Ln day</numerusform>
            <numerusform>Overdue by %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui::AssignmentsView</name>
    <message numerus="yes">
        <source>%Ln open seat(s)</source>
        <translation>
            <numerusform>%Ln open seat</numerusform>
            <numerusform>%Ln open seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them overdue</source>
        <translation>
            <numerusform>%1, %Ln of them overdue</numerusform>
            <numerusform>%1, %Ln of them overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln tool(s) with a free seat</source>
        <translation>
            <numerusform>%1 · %Ln tool with a free seat</numerusform>
            <numerusform>%1 · %Ln tools with a free seat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui::BoardExport</name>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui::CalibrationView</name>
    <message numerus="yes">
        <source>Krippendorff&apos;s α %1, over %Ln panel(s) with two verdicts or more</source>
        <translation>
            <numerusform>Krippendorff&apos;s α %1, over %Ln panel with two verdicts or more</numerusform>
            <numerusform>Krippendorff&apos;s α %1, over %Ln panels with two verdicts or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 never dissents: on %Ln panel(s) of three verdicts or more its verdict never stood alone.</source>
        <translation>
            <numerusform>%1 never dissents: on %Ln panel of three verdicts or more its verdict never stood alone.</numerusform>
            <numerusform>%1 never dissents: on %Ln panels of three verdicts or more its verdict never stood alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui::ChangesPane</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui::ComparisonsPlace</name>
    <message numerus="yes">
        <source>%Ln comparison(s)</source>
        <translation>
            <numerusform>%Ln comparison</numerusform>
            <numerusform>%Ln comparisons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui::DiffView</name>
    <message numerus="yes">
        <source>%n line(s) as before</source>
        <translation>
            <numerusform>%n line as before</numerusform>
            <numerusform>%n lines as before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::HistoryModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui::EntryPane</name>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>and %n more field</numerusform>
            <numerusform>and %n more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n record(s) would be added</source>
        <translation>
            <numerusform>%n record would be added</numerusform>
            <numerusform>%n records would be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n record changed</numerusform>
            <numerusform>%n records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui::ImportRun</name>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n record imported. Ctrl+Z takes them back.</numerusform>
            <numerusform>%n records imported. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported into %1.</source>
        <translation>
            <numerusform>%n record imported into %1.</numerusform>
            <numerusform>%n records imported into %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui::LibraryPanel</name>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln deleted</numerusform>
            <numerusform>%Ln deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tool(s)</source>
        <translation>
            <numerusform>%Ln tool</numerusform>
            <numerusform>%Ln tools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui::LineField</name>
    <message numerus="yes">
        <source>%1 / %n character(s)</source>
        <translation>
            <numerusform>%1 / %n character</numerusform>
            <numerusform>%1 / %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui::MarkdownField</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui::PersonasPlace</name>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui::PublishPlace</name>
    <message numerus="yes">
        <source>The check found %n error(s).</source>
        <translation>
            <numerusform>The check found %n error.</numerusform>
            <numerusform>The check found %n errors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui::SavedQueries</name>
    <message numerus="yes">
        <source>%1: %Ln tool(s)</source>
        <translation>
            <numerusform>%1: %Ln tool</numerusform>
            <numerusform>%1: %Ln tools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui::SettlingView</name>
    <message numerus="yes">
        <source>To settle it, resolve its notes (%Ln open) or write a panel take.</source>
        <translation>
            <numerusform>To settle it, resolve its notes (%Ln open) or write a panel take.</numerusform>
            <numerusform>To settle it, resolve its notes (%Ln open) or write a panel take.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui::SplitLabel</name>
    <message numerus="yes">
        <source> · %n open</source>
        <translation>
            <numerusform> · %n open</numerusform>
            <numerusform> · %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui::SplitsPlace</name>
    <message numerus="yes">
        <source>%Ln tool(s)</source>
        <translation>
            <numerusform>%Ln tool</numerusform>
            <numerusform>%Ln tools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vd::ui::UndoRefusalBar</name>
    <message numerus="yes">
        <source>%n other field(s) changed, too.</source>
        <translation>
            <numerusform>%n other field changed, too.</numerusform>
            <numerusform>%n other fields changed, too.</numerusform>
        </translation>
    </message>
</context>
</TS>
