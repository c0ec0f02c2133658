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
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Colours:</source>
        <translation>Farben:</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Latest verdicts as a feed</source>
        <translation>Neueste Urteile als Feed</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Zum Inhalt springen</translation>
    </message>
    <message>
        <source>Latest verdicts</source>
        <translation>Neueste Urteile</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Alle Werkzeuge</translation>
    </message>
    <message>
        <source>Split decisions</source>
        <translation>Geteilte Meinungen</translation>
    </message>
    <message>
        <source>Where the panel disagrees the most.</source>
        <translation>Wo sich das Panel am wenigsten einig ist.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Im Vergleich</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Alle Vergleiche</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>Das Panel</translation>
    </message>
    <message>
        <source>No verdicts yet</source>
        <translation>Noch keine Urteile</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
        <source>Ships %1 of %2</source>
        <translation>Ship bei %1 von %2</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Achtet auf</translation>
    </message>
    <message>
        <source>Wary of</source>
        <translation>Misstraut</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Nicht mehr verfolgt</translation>
    </message>
    <message>
        <source>Chosen by the editors</source>
        <translation>Von der Redaktion gewählt</translation>
    </message>
    <message>
        <source>More of each tool</source>
        <translation>Mehr zu jedem Werkzeug</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>No comparisons yet</source>
        <translation>Noch keine Vergleiche</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Mittlere Punktzahl</translation>
    </message>
    <message>
        <source>Price checked</source>
        <translation>Preis geprüft</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>became</source>
        <translation>wurde zu</translation>
    </message>
    <message>
        <source>How the verdict changed</source>
        <translation>Wie sich das Urteil änderte</translation>
    </message>
    <message>
        <source>Retired: this tool is no longer followed, and its verdict stays as it was.</source>
        <translation>Nicht mehr verfolgt: Das Urteil bleibt, wie es war.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gefasst</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>A badge for your own pages</source>
        <translation>Eine Plakette für eigene Seiten</translation>
    </message>
    <message>
        <source>Name, category or subject of a tool</source>
        <translation>Name, Kategorie oder Thema eines Werkzeugs</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Tools found: %1</source>
        <translation>Gefundene Werkzeuge: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Diese Seite gibt es nicht</translation>
    </message>
    <message>
        <source>This page has moved</source>
        <translation>Diese Seite ist umgezogen</translation>
    </message>
    <message>
        <source>To its new address</source>
        <translation>Zur neuen Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n Werkzeug</numerusform>
            <numerusform>%n Werkzeuge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more comparison(s)</source>
        <translation>
            <numerusform>%n weiterer Vergleich</numerusform>
            <numerusform>%n weitere Vergleiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden until your own score is set</source>
        <translation>Verborgen, bis Ihre eigene Punktzahl steht</translation>
    </message>
    <message>
        <source>The panel's take</source>
        <translation>Das Fazit des Panels</translation>
    </message>
    <message>
        <source>Two against two is Pending until the panel has settled it.</source>
        <translation>Zwei gegen zwei gilt als Offen, bis das Panel sich geeinigt hat.</translation>
    </message>
</context>
</TS>
