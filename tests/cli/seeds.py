# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A published page as plain text -> the desk JSON that holds its data.

Two layouts are known. The full one has blank lines between its parts, a breadcrumb, monograms, a
decision table and scores. The short one has a line a part, and quotes without a name or a score.
"""
import re

# Whose the quotes of the short layout are, in order. Not in the text: they are read off the page.
SHORT_PANEL = (("builder", "left"), ("builder", "right"), ("skeptic", "left"),
               ("skeptic", "right"), ("creator", "left"), ("futurist", "left"),
               ("futurist", "right"), ("founder", "right"))
SHORT_SKIPS = {("skeptic", "left")}
NOT_NEEDED = "Loading bookmarks..."
BOOKMARKS = ("Bookmarks", "No bookmarks yet", "Bookmark tools to save them for later")


def runs(text):
    """The lines of a seed that its page must have, in order."""
    lines = [line.strip() for line in text.splitlines()]
    return [line for line in lines if line and line != NOT_NEEDED]


def slug(name):
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


class Lines:
    def __init__(self, lines):
        self.lines = list(lines)

    def take(self, *expected):
        """The next line. If some are expected, it has to be one of them."""
        line = self.lines.pop(0)
        if expected and line not in expected:
            raise ValueError(f"expected {expected}, found {line!r}")
        return line

    def skip(self, line):
        """Takes the line if it comes next."""
        if self.next() == line:
            self.lines.pop(0)

    def next(self):
        return self.lines[0] if self.lines else None


def read_card(lines):
    if len(lines.next()) == 1:
        lines.take()  # the monogram
    card = {"category": lines.take(), "name": lines.take(), "tagline": lines.take()}
    if lines.next() in ("Ship", "Mixed", "Skip", "Pending"):
        lines.take()
    card["panelShip"] = lines.take()
    lines.take("Panel ship")
    lines.skip("—")
    lines.take("Community")
    card["pricing"] = {"entry": lines.take("Free", "Freemium", "Paid").lower()}
    lines.take("Entry")
    card["description"] = lines.take()
    return card | {"slug": slug(card["name"]), "status": "published", "seats": []}


def read_decisions(lines, cards):
    lines.take("Decision")
    for card in cards:
        lines.take(card["name"])
    for label in ("Panel verdict", "Community", "Pricing", "Best for", "Category"):
        lines.take(label)
        for card in cards:
            cell = lines.take()
            if label == "Pricing":
                card["pricing"]["text"] = cell
            if label == "Best for" and cell != card["tagline"]:
                card["bestFor"] = cell


def read_named_seats(lines, cards):
    personas = []
    while lines.next() and len(lines.lines) > 1 and re.match(r"\d+/100 · ", lines.lines[1]):
        personas.append(lines.take())
        for card in cards:
            score, verdict = re.fullmatch(r"(\d+)/100 · (ship|skip)", lines.take()).groups()
            card["seats"].append({"persona": slug(personas[-1]), "score": int(score),
                                  "verdict": verdict, "review": lines.take()})
    return personas


def read_quoted_seats(lines, cards):
    sides = dict(zip(("left", "right"), cards))
    for persona, side in SHORT_PANEL:
        review = re.fullmatch("“(.*)”", lines.take())[1]
        verdict = "skip" if (persona, side) in SHORT_SKIPS else "ship"
        sides[side]["seats"].append({"persona": persona, "verdict": verdict, "review": review})
    return list(dict.fromkeys(persona.title() for persona, _ in SHORT_PANEL))


def read_newsletter(lines):
    newsletter = dict(zip(("kicker", "heading", "blurb"), (lines.take() for _ in range(3))))
    return newsletter | {"action": "https://example.org/subscribe"}


def to_desk(text):
    """Desk JSON, and the slugs of the two tools that the page compares."""
    lines = Lines(runs(text))
    if lines.next().startswith("Compare/"):
        lines.take()
    site = {"name": "Seeds", "kicker": lines.take()}
    title = lines.take()
    site["standfirst"] = lines.take()
    cards = [read_card(lines), read_card(lines)]
    if title != " vs ".join(card["name"] for card in cards):
        raise ValueError(f"the title is {title!r}")
    if lines.next() == "Decision":
        read_decisions(lines, cards)
    lines.take("Reviewer scorecard")
    read_seats = read_quoted_seats if lines.next().startswith("“") else read_named_seats
    personas = read_seats(lines, cards)
    site["newsletter"] = read_newsletter(lines)
    site["bookmarks"] = dict(zip(("heading", "empty", "hint"), lines.lines or BOOKMARKS))
    check_panel_ship(cards)
    tools = [{k: v for k, v in card.items() if k != "panelShip"} for card in cards]
    slugs = [tool["slug"] for tool in tools]
    return {"format": "verdictdesk", "version": 1, "site": site,
            "personas": [{"slug": slug(name), "name": name} for name in personas],
            "tools": tools,
            "comparisons": [{"left": slugs[0], "right": slugs[1]}]}, slugs


def check_panel_ship(cards):
    """The verdicts that were read must be those the page counted."""
    for card in cards:
        ships = sum(seat["verdict"] == "ship" for seat in card["seats"])
        if card["panelShip"] != f"{100 * ships // len(card['seats'])}%":
            raise ValueError(f"{card['name']}: {card['panelShip']}, but {ships} seats ship")
