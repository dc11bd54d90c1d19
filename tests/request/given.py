"""Requests and vocabularies that the tests of this package share."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec.structs import replace

from engine.request.reading import InvalidRequest, read_request, to_request, with_settings
from engine.request.request import Request
from engine.request.vocabulary import load_vocabulary
from engine.vocabulary.attribute import Attribute, Kind, Source, Vocabulary

ZONE = "Europe/Amsterdam"
COMPLETE = Path(__file__).with_name("complete.yaml")
ASKED = "change: {kind: cancellation, received: 2027-03-03 10:12}\n"

FLEET = Attribute("own.fleet", Kind.COUNT, {"en": "vehicles", "nl": "voertuigen"}, minimum=0, source=Source.OWN)
REGION = Attribute(
    "own.region",
    Kind.CHOICE,
    {"en": "region", "nl": "regio"},
    choices=("north", "south"),
    choice_words={"north": {"en": "north", "nl": "noord"}, "south": {"en": "south", "nl": "zuid"}},
    source=Source.OWN,
)


def book_vocabulary() -> Vocabulary:
    """What a book has: the request's attributes, two of its own, and one more stage."""
    common = load_vocabulary()
    stage = common["order.stage"]
    stages = (*stage.choices[:4], "sawn", *stage.choices[4:])
    words = {**stage.choice_words, "sawn": {"en": "sawn", "nl": "gezaagd"}}
    changed = replace(stage, choices=stages, choice_words=words)
    return {**common, "order.stage": changed, FLEET.name: FLEET, REGION.name: REGION}


def read(text: str, file: str = "request.yaml", settings: Mapping[str, str] | None = None) -> Request:
    """The request that a text is."""
    return to_request(with_settings(read_request(text, file), settings or {}), book_vocabulary(), ZONE)


def problems(text: str | bytes, file: str = "request.yaml", settings: Mapping[str, str] | None = None) -> list[str]:
    """What is wrong with a text, each problem with its notes, without the name of the file."""
    try:
        to_request(with_settings(read_request(text, file), settings or {}), book_vocabulary(), ZONE)
    except InvalidRequest as invalid:
        str(invalid)  # the whole report can be made
        return ["\n= ".join((str(problem), *problem.notes)).removeprefix(f"{file}:") for problem in invalid.problems]
    return []
