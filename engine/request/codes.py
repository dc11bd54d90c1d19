"""What the codes of the request reader mean; those of YAML, keys and values are in `engine.language.codes`."""

from __future__ import annotations

from collections.abc import Mapping

from engine.language.explanation import Explanation

CODES: Mapping[str, Explanation] = {
    "bad-json": Explanation(
        "The file is not JSON. One that is called `.json` is read as that and nothing else.",
        "Het bestand is geen JSON. Wat `.json` heet, wordt zo gelezen en niet anders.",
        '{"change": {"kind": "change",}} -> {"change": {"kind": "change"}}',
    ),
    "missing-request": Explanation(
        "What is asked, or when, is not stated. Every other fact may be unknown; without these two there is no "
        "question to answer.",
        "Wat er wordt gevraagd, of wanneer, staat er niet. Elk ander gegeven mag onbekend zijn; zonder deze twee is "
        "er geen vraag om te beantwoorden.",
        "change: {kind: cancellation} -> change: {kind: cancellation, received: 2027-03-01 12:00}",
    ),
    "inconsistent": Explanation(
        "Two facts can't both be true. Which of them is wrong is not for a program to guess.",
        "Twee gegevens kunnen niet allebei waar zijn. Welke er niet klopt, is niet aan een programma om te raden.",
        "order: {concluded: 2027-03-01, delivered: 2027-02-01} -> {concluded: 2027-03-01, delivered: 2027-04-01}",
    ),
    "out-of-range": Explanation(
        "The value is less or more than that fact can be. Such a value is mostly a slip: a minus, a digit too many.",
        "De waarde is kleiner of groter dan dat gegeven kan zijn. Zo'n waarde is meestal een vergissing: een minteken, "
        "een cijfer te veel.",
        "order.value: -150.00 -> order.value: 150.00",
    ),
}
"""By code, in English and Dutch."""
