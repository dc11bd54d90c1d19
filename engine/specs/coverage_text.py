"""What features cover of a book, in words: by provision, what nothing decides, and which bounds nothing pins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from engine.specs.coverage import Coverage, Lack, Part, Pinned, ratio
from engine.vocabulary.attribute import Text

OF = ("rules", "exceptions", "tiers", "definitions", "bounds")

WORDS: dict[str, Text] = {
    "rules": {
        "en": "{good} of {all} rules decide a scenario",
        "nl": "{good} van {all} regels beslissen een scenario",
    },
    "exceptions": {
        "en": "{good} of {all} exceptions set a rule aside",
        "nl": "{good} van {all} uitzonderingen zetten een regel opzij",
    },
    "tiers": {"en": "{good} of {all} tiers of scales count", "nl": "{good} van {all} treden van staffels tellen"},
    "definitions": {
        "en": "{good} of {all} meanings of words are met",
        "nl": "{good} van {all} betekenissen van woorden komen voor",
    },
    "bounds": {"en": "{good} of {all} bounds are pinned", "nl": "{good} van {all} grenzen liggen vast"},
    "missed": {"en": "No scenario follows from", "nl": "Geen scenario volgt uit"},
    "loose": {"en": "Bounds that could move unseen", "nl": "Grenzen die ongemerkt kunnen verschuiven"},
    "held": {"en": "holds in {count}, decides none", "nl": "geldt in {count}, beslist er geen"},
    "over": {"en": "over {rule}", "nl": "boven {rule}"},
    Lack.INSIDE: {"en": "no scenario just inside", "nl": "geen scenario er net binnen"},
    Lack.OUTSIDE: {"en": "no scenario just outside", "nl": "geen scenario er net buiten"},
    Lack.SAME: {"en": "both sides end alike", "nl": "beide kanten lopen hetzelfde af"},
}


def coverage_text(coverages: Iterable[Coverage], lang: str) -> str:
    """The coverage of some books for a terminal."""
    return "\n\n".join("\n".join(_lines(each, lang)) for each in coverages)


def _lines(coverage: Coverage, lang: str) -> Iterator[str]:
    for of in OF:
        parts = getattr(coverage, of)
        if parts:
            good = sum(_good(part) for part in parts)
            said = WORDS[of][lang].format(good=good, all=len(parts))
            yield f"{said} ({percent(good / len(parts))})"
    missed = [(of, part) for of in OF[:-1] for part in getattr(coverage, of) if not part.covered]
    if missed:
        yield from ("", WORDS["missed"][lang])
        yield from columns((part.where[lang], _missed(of, part, lang)) for of, part in missed)
    loose = [bound for bound in coverage.bounds if bound.lacks]
    if loose:
        yield from ("", WORDS["loose"][lang])
        yield from columns(
            (bound.where[lang], f"{bound.what[lang]}: {', '.join(WORDS[lack][lang] for lack in bound.lacks)}")
            for bound in loose
        )


def _missed(of: str, part: Part, lang: str) -> str:
    what = WORDS["over"][lang].format(rule=part.what[lang]) if of == "exceptions" else part.what[lang]
    held = WORDS["held"][lang].format(count=len(part.held)) if part.held and of != "definitions" else ""
    return f"{what} ({held})" if held else what


def columns(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Two columns, indented; what is said twice stands once."""
    found = list(dict.fromkeys(rows))
    wide = max((len(left) for left, _ in found), default=0)
    return (f"  {left:{wide}}  {right}".rstrip() for left, right in found)


def percent(part: float) -> str:
    """A ratio as a whole percentage; all only where it is all."""
    return f"{int(part * 100)} %"


def coverage_json(coverages: Iterable[Coverage]) -> dict[str, Any]:
    """The coverage of some books together, as an object of JSON types; ratios from 0 to 1."""
    found = tuple(coverages)
    every = {of: [part for coverage in found for part in getattr(coverage, of)] for of in OF}
    return {
        **{of: round(ratio(map(_good, parts)), 4) for of, parts in every.items()},
        "missed": [
            {"kind": of.removesuffix("s"), "name": part.origin, "where": dict(part.where), "what": dict(part.what)}
            for of in OF[:-1]
            for part in every[of]
            if not part.covered
        ],
        "unpinned": [
            {"name": each.origin, "where": dict(each.where), "what": dict(each.what), "lacks": list(each.lacks)}
            for each in every["bounds"]
            if each.lacks
        ],
        "by_scenario": [
            {"scenario": row, "exercised": list(held), "decided": list(decided)}
            for coverage in found
            for row, (held, decided) in coverage.by_row.items()
        ],
    }


def _good(part: Part | Pinned) -> bool:
    return part.covered if isinstance(part, Part) else not part.lacks
