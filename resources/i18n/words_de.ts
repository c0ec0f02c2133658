<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>words</name>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>ship</source>
        <translation>Ship</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Ship</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1 ship / %2 skip</source>
        <translation>%1 Ship / %2 Skip</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) open</source>
        <translation>
            <numerusform>%n Platz offen</numerusform>
            <numerusform>%n Plätze offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No community votes yet</source>
        <translation>Noch keine Stimmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ship</source>
        <translation>%1 Ship</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Freemium</source>
        <translation>Freemium</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Kostenpflichtig</translation>
    </message>
    <message>
        <source>Contact sales</source>
        <translation>Auf Anfrage</translation>
    </message>
    <message>
        <source>%1 vs %2</source>
        <translation>%1 vs. %2</translation>
    </message>
    <message>
        <source>Panel ship</source>
        <translation>Ship im Panel</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Not on this panel</source>
        <translation>Nicht in diesem Panel</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Noch kein Urteil</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Noch keine Rezensionen</translation>
    </message>
    <message>
        <source>Breadcrumb</source>
        <translation>Brotkrümelnavigation</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Noch keine Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmark tools to save them for later</source>
        <translation>Merken Sie sich Werkzeuge für später</translation>
    </message>
    <message>
        <source>Last updated %1</source>
        <translation>Zuletzt aktualisiert am %1</translation>
    </message>
    <message>
        <source>A seat ships from a score of %1 up, unless its reviewer decided otherwise.</source>
        <translation>Ein Platz stimmt ab %1 Punkten für Ship, sofern die Rezension nicht anders entschieden hat.</translation>
    </message>
    <message>
        <source>A panel says Ship if more than half of its verdicts ship, Mixed if exactly half do, and Skip if fewer do; open seats do not count.</source>
        <translation>Das Panel urteilt Ship, wenn mehr als die Hälfte der Urteile Ship lautet, Gemischt bei genau der Hälfte und Skip, wenn es weniger sind; offene Plätze zählen nicht.</translation>
    </message>
    <message>
        <source>Panel verdict</source>
        <translation>Urteil des Panels</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>Am besten für</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Skip to the comparison</source>
        <translation>Zum Vergleich springen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reviewer scorecard</source>
        <translation>Die Urteile im Einzelnen</translation>
    </message>
</context>
</TS>
