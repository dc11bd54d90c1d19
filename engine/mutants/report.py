"""What became of the mutants of a book, in words: each survivor by its provision, and the scenario that is lacking."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from engine.mutants.run import UNDECIDED, UNTOLD, Fate, Mutation, Tried, score
from engine.specs.coverage_text import percent
from engine.vocabulary.attribute import Text

WORDS: dict[str, Text] = {
    "score": {
        "en": "{count} small changes: {killed} noticed, {survived} not, {equivalent} make no difference"
        " ({score} noticed)",
        "nl": "{count} kleine wijzigingen: {killed} opgemerkt, {survived} niet, {equivalent} maken geen verschil"
        " ({score} opgemerkt)",
    },
    "lacking": {
        "en": "Lacking scenarios: each would notice the changes named above it",
        "nl": "Ontbrekende scenario's: elk zou de wijzigingen opmerken die erboven staan",
    },
    UNDECIDED: {
        "en": "not noticed, and no request was found that is decided otherwise",
        "nl": "niet opgemerkt, en er is geen verzoek gevonden waarop anders wordt beslist",
    },
    UNTOLD: {
        "en": "not noticed, and no phrases were found to tell a request that is decided otherwise",
        "nl": "niet opgemerkt, en er zijn geen zinnen gevonden om een verzoek te vertellen waarop anders wordt beslist",
    },
}


def mutation_text(mutations: Iterable[Mutation], lang: str) -> str:
    """The mutants of some books for a terminal."""
    return "\n\n".join("\n".join(_lines(each, lang)) for each in mutations)


def _lines(mutation: Mutation, lang: str) -> Iterator[str]:
    yield WORDS["score"][lang].format(
        count=len(mutation.tried),
        killed=mutation.count(Fate.KILLED),
        survived=mutation.count(Fate.SURVIVED),
        equivalent=mutation.count(Fate.EQUIVALENT),
        score=percent(mutation.score),
    )
    lacking: dict[str, list[Tried]] = {}
    for each in mutation.survivors:
        lacking.setdefault(each.scenario, []).append(each)
    if any(lacking):
        yield from ("", WORDS["lacking"][lang])
    for scenario, survivors in lacking.items():
        if scenario:
            yield from ("", *(f"  # {_said(each, lang)}" for each in survivors), scenario)
    for because in (UNDECIDED, UNTOLD):
        untold = [each for each in lacking.get("", ()) if each.because == because]
        if untold:
            yield from ("", WORDS[because][lang], *(f"  {_said(each, lang)}" for each in untold))


def _said(tried: Tried, lang: str) -> str:
    return f"{tried.mutant.where[lang]}: {tried.mutant.what[lang]}"


def mutation_json(mutations: Iterable[Mutation]) -> dict[str, Any]:
    """The mutants of some books together, as an object of JSON types; the score is from 0 to 1."""
    found = tuple(mutations)
    tried = [each for mutation in found for each in mutation.tried]
    counts = {fate: sum(each.fate is fate for each in tried) for fate in Fate}
    return {
        "mutants": len(tried),
        "equivalent": counts[Fate.EQUIVALENT],
        "killed": counts[Fate.KILLED],
        "survived": counts[Fate.SURVIVED],
        "score": round(score(len(tried), counts[Fate.EQUIVALENT], counts[Fate.KILLED]), 4),
        "survivors": [
            {
                "name": each.mutant.origin,
                "kind": each.mutant.kind,
                "where": dict(each.mutant.where),
                "what": dict(each.mutant.what),
                "scenario": each.scenario or None,
                "because": each.because or None,
            }
            for each in tried
            if each.fate is Fate.SURVIVED
        ],
    }
