"""Between which dates a rule is in force, as a sentence."""

from __future__ import annotations

from engine.documents.speech import Speech
from engine.language.source import Rule
from engine.vocabulary.attribute import Text
from engine.words.moment import say_date

_WORDS: dict[str, Text] = {
    "whole": {
        "en": "in force {dates}, by the date of: {clock}",
        "nl": "van kracht {dates}, naar de datum van: {clock}",
    },
    "from": {"en": "from {date}", "nl": "vanaf {date}"},
    "until": {"en": "up to and including {date}", "nl": "tot en met {date}"},
}


def say_in_force(speech: Speech, rule: Rule) -> str:
    """`in force from 13 June 2014, by the date of: order concluded`; nothing for a rule that always is."""
    found = rule.in_force
    if found is None:
        return ""
    ends = (("from", found.since), ("until", found.until))
    dates = " ".join(
        _WORDS[key][speech.lang].format(date=say_date(day, speech.lang)) for key, day in ends if day is not None
    )
    return _WORDS["whole"][speech.lang].format(dates=dates, clock=speech.label(found.clock))
