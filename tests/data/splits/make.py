#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a desk whose splits are known, and what the splits board must say of it.

    make.py FOLDER     writes desk.json and expected.json there, the same bytes every time

What is expected is worked out here by itself, with Python's statistics and from the definitions:
nothing of it comes from the program.
"""
import decimal
import itertools
import json
import pathlib
import random
import statistics
import sys

THRESHOLD = 55
PERSONAS = ("builder", "skeptic", "creator", "futurist", "founder", "archivist")
CATEGORIES = ("Developer Tools", "Models", "Écriture", None)
AUTHORS = ("Ada", "Zoë Brontë", None)
STATUSES = ("draft", "review", "ready", "published", "retired")
PRICES = ("free", "freemium", "paid", "contact", None)

# (score, own verdict) a seat. None without an own verdict: open.
OPEN = (None, None)
KNOWN = {
    "no-seat": [],
    "one-seat-ships": [(70, None)],
    "one-seat-without-score": [(None, "skip")],
    "one-open-seat": [OPEN],
    "four-open-seats": [OPEN] * 4,
    "two-seats-tie": [(90, None), (10, None)],
    "two-and-an-open-one": [(90, None), (80, None), OPEN],
    "three-seats-alone": [(90, None), (88, None), (20, None)],
    "three-agree": [(90, None), (88, None), (60, None)],
    "four-nil": [(85, None), (78, None), (82, None), (72, None)],
    "three-one": [(31, None), (82, None), (78, None), (74, None)],
    "two-two": [(71, None), (38, None), (44, None), (77, None)],
    "one-three": [(57, None), (31, None), (52, None), (22, None)],
    "nil-four": [(41, None), (18, None), (55 - 1, None), (47, None)],
    "at-the-threshold": [(55, None), (54, None), (55, None), (54, None)],
    "all-the-same-score": [(60, None)] * 4,
    "extremes": [(0, None), (100, None), (0, None), (100, None)],
    "against-their-scores": [(90, "skip"), (10, "ship"), (95, "skip"), (5, "ship")],
    "alone-against-its-score": [(90, "skip"), (80, None), (85, None), (70, None)],
    "verdicts-without-scores": [(None, "ship"), (None, "skip"), (None, "ship"), (None, "ship")],
    "alone-without-a-score": [(None, "skip"), (80, None), (81, None), (83, None)],
    "alone-against-no-scores": [(20, None), (None, "ship"), (None, "ship"), (None, "ship")],
}
HOSTILE = ("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", 'He said "ship", twice', "  =2+2",
           "'; DROP TABLE tool; --")


def seats_of(panel, personas, random_):
    return [{"persona": persona, "score": score, "verdict": verdict,
             "author": random_.choice(AUTHORS)}
            for persona, (score, verdict) in zip(personas, panel)]


def random_panel(random_):
    def seat():
        score = random_.choice((None, random_.randint(0, 100), random_.randint(0, 100),
                                random_.randint(0, 100)))
        return score, random_.choice((None, None, None, "ship", "skip"))
    return [seat() for _ in range(random_.choice((1, 2, 3, 4, 4, 4, 4)))]


def tools():
    random_ = random.Random(5)
    panels = KNOWN | {f"made-{n:02}": random_panel(random_) for n in range(48)}
    for number, (slug, panel) in enumerate(panels.items()):
        # The archivist sits but now and then, and follows the others: it never dissents.
        personas = random_.sample(PERSONAS[:5], len(panel))
        name = HOSTILE[number] if number < len(HOSTILE) else slug.replace("-", " ").title()
        yield {"slug": slug, "name": name, "category": CATEGORIES[number % 4],
               "status": STATUSES[number % 5], "starred": number % 7 == 0,
               "pricing": {"entry": PRICES[number % len(PRICES)]},
               "seats": seats_of(panel, personas, random_)}
    for number in range(11):
        ships = number % 2 == 0
        panel = [(80, None) if ships else (20, None)] * 3
        panel.insert(number % 4, (30, None) if ships and number % 3 == 0 else panel[0])
        personas = random_.sample(PERSONAS[:5], 4)
        follower = (number + 1) % 4
        panel[follower] = panel[(number + 2) % 4]
        personas[follower] = "archivist"
        yield {"slug": f"followed-{number:02}", "name": f"Followed {number}",
               "category": "Models", "status": "published", "starred": False,
               "pricing": {"entry": "free"}, "seats": seats_of(panel, personas, random_)}


# The definitions of the product, once more.
def verdict(seat):
    if seat["verdict"] or seat["score"] is None:
        return seat["verdict"]
    return "ship" if seat["score"] >= THRESHOLD else "skip"


def verdicts(tool):
    return [verdict(seat) for seat in tool["seats"] if verdict(seat)]


def scores(tool):
    return [seat["score"] for seat in tool["seats"] if seat["score"] is not None]


def dissenter(tool):
    """The seat, or None."""
    given = verdicts(tool)
    for seat in tool["seats"]:
        if len(given) >= 3 and verdict(seat) and given.count(verdict(seat)) == 1:
            return seat
    return None


def panel_verdict(ships, skips):
    if ships + skips == 0:
        return "pending"
    return "mixed" if ships == skips else "ship" if ships > skips else "skip"


def row(tool):
    ships, skips = (verdicts(tool).count(v) for v in ("ship", "skip"))
    found, alone = scores(tool), dissenter(tool)
    others = [s["score"] for s in tool["seats"]
              if alone and s is not alone and s["score"] is not None]
    return {
        "slug": tool["slug"], "name": tool["name"], "category": tool["category"] or "",
        "status": tool["status"], "ship": ships, "skip": skips, "open": 4 - ships - skips,
        "split": f"{ships}-{skips}",
        "panelShip": (200 * ships + ships + skips) // (2 * (ships + skips)) if verdicts(tool)
        else None,
        "verdict": panel_verdict(ships, skips),
        "mean": statistics.fmean(found) if found else None,
        "median": statistics.median(found) if found else None,
        "spread": max(found) - min(found) if found else None,
        "stdev": statistics.pstdev(found) if found else None,
        "loneDissenter": alone["persona"] if alone else None,
        "others": [statistics.fmean(others), statistics.pstdev(others)] if others else None,
        "scores": {seat["persona"]: seat["score"] for seat in tool["seats"]},
        "verdicts": {seat["persona"]: verdict(seat) or "open" for seat in tool["seats"]},
    }


def column(tool):
    figures = row(tool)
    return figures["split"] if figures["open"] == 0 else "open"


def kappa(pairs):
    """Cohen's, as his paper has it: by proportions."""
    n = len(pairs)
    if n == 0:
        return None
    observed = sum(a == b for a, b in pairs) / n
    chance = sum(sum(a == c for a, _ in pairs) * sum(b == c for _, b in pairs)
                 for c in ("ship", "skip")) / n ** 2
    return None if chance == 1 else (observed - chance) / (1 - chance)


def alpha(units):
    """Krippendorff's, pair by pair: 1 - observed over expected disagreement."""
    units = [unit for unit in units if len(unit) >= 2]
    values = [value for unit in units for value in unit]
    if len(set(values)) < 2:
        return None
    observed = sum(sum(a != b for a, b in itertools.permutations(unit, 2)) / (len(unit) - 1)
                   for unit in units) / len(values)
    expected = (sum(a != b for a, b in itertools.permutations(values, 2))
                / (len(values) * (len(values) - 1)))
    return 1 - observed / expected


def persona_figures(chosen, persona):
    seats = [(tool, seat) for tool in chosen for seat in tool["seats"]
             if seat["persona"] == persona]
    given = [verdict(seat) for _, seat in seats if verdict(seat)]
    rated = [seat["score"] for _, seat in seats if seat["score"] is not None]
    panels = [(tool, seat) for tool, seat in seats
              if verdict(seat) and len(verdicts(tool)) >= 3]
    dissents = sum(dissenter(tool) is seat for tool, seat in panels)
    return {
        "persona": persona, "seats": len(seats), "verdicts": len(given),
        "ships": given.count("ship"),
        "shipRate": statistics.fmean(v == "ship" for v in given) if given else None,
        "scores": len(rated), "mean": statistics.fmean(rated) if rated else None,
        "stdev": statistics.pstdev(rated) if rated else None,
        "lowest": min(rated, default=0), "highest": max(rated, default=0),
        "panels": len(panels), "dissents": dissents,
        "neverDissents": len(panels) >= 10 and dissents == 0,
    }


def agreement(chosen, one, other):
    pairs = []
    for tool in chosen:
        given = {seat["persona"]: verdict(seat) for seat in tool["seats"] if verdict(seat)}
        if one in given and other in given:
            pairs.append((given[one], given[other]))
    same = sum(a == b for a, b in pairs)
    return {"n": len(pairs), "same": same, "share": same / len(pairs) if pairs else None,
            "kappa": kappa(pairs)}


def calibration(chosen):
    return {"panels": len(chosen),
            "personas": [persona_figures(chosen, persona) for persona in PERSONAS],
            "matrix": [[agreement(chosen, a, b) for b in PERSONAS] for a in PERSONAS],
            "alpha": alpha([verdicts(tool) for tool in chosen])}


def candidates(tool, desk):
    """Who could take the next seat, best first."""
    def sits(persona, among):
        return sum(any(s["persona"] == persona for s in t["seats"]) for t in among)
    free = [p for p in PERSONAS if p not in {s["persona"] for s in tool["seats"]}]
    same = [t for t in desk if t["category"] == tool["category"]]
    counted = [[p, sits(p, same), sits(p, desk)] for p in free] if len(tool["seats"]) < 4 else []
    return sorted(counted, key=lambda c: c[1:])


def shown(figure, places):
    """As it is read on the screen: halves up."""
    return float(decimal.Decimal(figure).quantize(decimal.Decimal(places), decimal.ROUND_HALF_UP))


def any_seat(tool, holds):
    return any(holds(seat) for seat in tool["seats"])


def queries():
    """The query, and who must be found by it."""
    def figure(name, holds, places="0.1"):
        return lambda t: row(t)[name] is not None and holds(shown(row(t)[name], places))
    for name in ("4-0", "3-1", "2-2", "1-3", "0-4", "open"):
        yield f"split:{name}", lambda t, name=name: column(t) == name
    yield "split:1-1", lambda t: row(t)["split"] == "1-1"
    yield "split:2-2,3–1", lambda t: row(t)["split"] in ("2-2", "3-1")
    yield "-split:2-2", lambda t: row(t)["split"] != "2-2"
    yield "not:split:open not:split:4-0", lambda t: column(t) not in ("open", "4-0")
    for name in ("ship", "mixed", "skip", "pending"):
        yield f"verdict:{name}", lambda t, name=name: row(t)["verdict"] == name
    yield "category:models", lambda t: t["category"] == "Models"
    yield 'category:"developer tools"', lambda t: t["category"] == "Developer Tools"
    yield "category:dev*", lambda t: t["category"] == "Developer Tools"
    yield "category:ecriture", lambda t: t["category"] == "Écriture"
    yield 'category:""', lambda t: t["category"] is None
    yield "-category:Models", lambda t: t["category"] != "Models"
    yield "status:review", lambda t: t["status"] == "review"
    yield "STATUS:Draft,retired", lambda t: t["status"] in ("draft", "retired")
    yield "price:free", lambda t: t["pricing"]["entry"] == "free"
    yield "price:none,contact", lambda t: t["pricing"]["entry"] in (None, "contact")
    yield "starred:yes", lambda t: t["starred"]
    yield "starred:no", lambda t: not t["starred"]
    yield "open:>0", lambda t: row(t)["open"] > 0
    yield "open:0", lambda t: row(t)["open"] == 0
    yield "open:1..2", lambda t: row(t)["open"] in (1, 2)
    yield "spread:>40", figure("spread", lambda v: v > 40)
    yield "-spread:>40", lambda t: not figure("spread", lambda v: v > 40)(t)
    yield "spread:=0", figure("spread", lambda v: v == 0)
    yield "mean:40..60", figure("mean", lambda v: 40 <= v <= 60)
    yield "mean:>=62.5", figure("mean", lambda v: v >= 62.5)
    yield "median:<50", figure("median", lambda v: v < 50)
    yield "median:<=57.5", figure("median", lambda v: v <= 57.5)
    yield "stdev:>20", figure("stdev", lambda v: v > 20)
    yield "stdev:..5", figure("stdev", lambda v: v <= 5)
    yield "mean:66.3", figure("mean", lambda v: v == 66.3)
    yield "mean:66.25", figure("mean", lambda v: v == 66.25, "0.01")
    yield "stdev:20.5,>30.0", figure("stdev", lambda v: v == 20.5 or v > 30)
    yield "dissent:any", lambda t: dissenter(t) is not None
    yield "dissent:none", lambda t: dissenter(t) is None
    yield "dissent:skeptic", lambda t: row(t)["loneDissenter"] == "skeptic"
    yield "persona:skeptic", lambda t: any_seat(t, lambda s: s["persona"] == "skeptic")
    yield "persona:Skeptic,founder", lambda t: any_seat(
        t, lambda s: s["persona"] in ("skeptic", "founder"))
    yield "-persona:skeptic", lambda t: not any_seat(t, lambda s: s["persona"] == "skeptic")
    yield "score:<50", lambda t: any_seat(t, lambda s: s["score"] is not None and s["score"] < 50)
    yield "-score:<50", lambda t: not any_seat(
        t, lambda s: s["score"] is not None and s["score"] < 50)
    yield "score:none", lambda t: any_seat(t, lambda s: s["score"] is None)
    yield "persona:skeptic score:<50", lambda t: any_seat(
        t, lambda s: s["persona"] == "skeptic" and s["score"] is not None and s["score"] < 50)
    yield "persona:skeptic verdict:skip", lambda t: any_seat(
        t, lambda s: s["persona"] == "skeptic" and verdict(s) == "skip")
    yield "verdict:ship score:<40", lambda t: any_seat(
        t, lambda s: verdict(s) == "ship" and s["score"] is not None and s["score"] < 40)
    yield "persona:builder -verdict:ship", lambda t: any_seat(
        t, lambda s: s["persona"] == "builder" and verdict(s) != "ship")
    yield "persona:creator verdict:open", lambda t: any_seat(
        t, lambda s: s["persona"] == "creator" and not verdict(s))
    yield "verdict:skip -persona:skeptic", lambda t: row(t)["verdict"] == "skip" and not any_seat(
        t, lambda s: s["persona"] == "skeptic")
    yield "author:ada", lambda t: any_seat(t, lambda s: s["author"] == "Ada")
    yield "author:zoe* verdict:open", lambda t: any_seat(
        t, lambda s: s["author"] == "Zoë Brontë" and not verdict(s))
    yield "author:none persona:founder", lambda t: any_seat(
        t, lambda s: s["author"] is None and s["persona"] == "founder")
    yield ("split:2-2 -category:Models spread:>30 persona:skeptic score:<50 verdict:skip",
           lambda t: row(t)["split"] == "2-2" and t["category"] != "Models"
           and row(t)["spread"] is not None and row(t)["spread"] > 30
           and any_seat(t, lambda s: s["persona"] == "skeptic" and s["score"] is not None
                        and s["score"] < 50 and verdict(s) == "skip"))
    yield "followed", lambda t: t["slug"].startswith("followed")
    yield 'text:"followed 1"', lambda t: t["slug"] == "followed-01"
    yield "follow 1", lambda t: t["slug"] in ("followed-01", "followed-10")
    yield "-followed split:4-0", lambda t: not t["slug"].startswith("followed") and (
        column(t) == "4-0")
    yield "not:followed status:published", lambda t: not t["slug"].startswith("followed") and (
        t["status"] == "published")


def write(path, content):
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n",
                    encoding="utf-8")


def main():
    folder = pathlib.Path(sys.argv[1])
    desk = list(tools())
    write(folder / "desk.json", {
        "format": "verdictdesk", "version": 1,
        "site": {"name": "Known splits", "shipThreshold": THRESHOLD},
        "personas": [{"slug": p, "name": p.title()} for p in PERSONAS], "tools": desk})
    columns = [column(tool) for tool in desk]
    write(folder / "expected.json", {
        "rows": [row(tool) for tool in desk],
        "counts": {c: columns.count(c) for c in ("4-0", "3-1", "2-2", "1-3", "0-4", "open")},
        "queries": [[query, [tool["slug"] for tool in desk if holds(tool)]]
                    for query, holds in queries()],
        "calibration": [[category, calibration([t for t in desk if category is None
                                                or t["category"] == category])]
                        for category in (None, *CATEGORIES[:3])],
        "candidates": {tool["slug"]: candidates(tool, desk) for tool in desk}})


if __name__ == "__main__":
    main()
