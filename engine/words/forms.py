"""The words of quantities and comparisons in each language: plain data, no locale library."""

from __future__ import annotations

from engine.words.comparison import Op

# Numbers: thousands separator, decimal separator --------------------------------------------------------------------

SEPARATORS = {"en": (",", "."), "nl": (".", ",")}
SYMBOLS = {"EUR": "€"}
"""Currencies that are said by a symbol; all others by their ISO 4217 code."""
PERCENT = {"en": ("%", "percent", "per cent"), "nl": ("%", "procent")}

# Time ---------------------------------------------------------------------------------------------------------------

MONTHS = {
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    "nl": (
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
}
WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
}
AT_TIME = {"en": "at", "nl": "om"}
"""May stand before a clock time when it is read."""

UNITS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "year": ("year", "years"),
        "month": ("month", "months"),
        "week": ("week", "weeks"),
        "day": ("day", "days"),
        "working day": ("working day", "working days"),
        "hour": ("hour", "hours"),
        "minute": ("minute", "minutes"),
        "second": ("second", "seconds"),
        "microsecond": ("microsecond", "microseconds"),
    },
    "nl": {
        "year": ("jaar", "jaar", "jaren"),
        "month": ("maand", "maanden"),
        "week": ("week", "weken"),
        "day": ("dag", "dagen"),
        "working day": ("werkdag", "werkdagen"),
        "hour": ("uur", "uur", "uren"),
        "minute": ("minuut", "minuten"),
        "second": ("seconde", "seconden"),
        "microsecond": ("microseconde", "microseconden"),
    },
}
"""For one, for more, and what is read as well."""

BEFORE = {"en": "before", "nl": "vóór"}
AFTER = {"en": "after", "nl": "na"}

# Joining ------------------------------------------------------------------------------------------------------------

AND = {"en": "and", "nl": "en"}
OR = {"en": "or", "nl": "of"}
NOT = {"en": "not", "nl": "niet"}
LATER = {"en": ("later", "higher", "stronger", "more"), "nl": ("later", "hoger", "sterker", "meer")}
EARLIER = {"en": ("earlier", "lower", "weaker", "less"), "nl": ("eerder", "lager", "zwakker", "minder")}
"""After `or`; the first is said."""
INCLUDES = {"en": ("includes", "include"), "nl": ("bevat", "bevatten")}
EMPTY = {"en": "none", "nl": "geen"}
"""A set without members."""

TRUTHS = {"en": {"yes": True, "no": False}, "nl": {"ja": True, "nee": False}}
"""How truths are said; `PLAIN_TRUTHS` are read in every language."""
PLAIN_TRUTHS = {"true": True, "false": False, "yes": True, "no": False}
MORE_TRUTHS: dict[str, dict[str, bool]] = {"en": {}, "nl": {"waar": True, "onwaar": False}}

APPLICABLE = {"en": "applicable", "nl": "van toepassing"}
NOT_APPLICABLE = {"en": "not applicable", "nl": "niet van toepassing"}
UNKNOWN = {"en": "unknown", "nl": "onbekend"}

# Comparisons: the first is said, all are read; none is `X` by itself --------------------------------------------------

EXACTLY = {"en": ("exactly",), "nl": ("precies", "exact")}

AMOUNTS: dict[str, dict[Op, tuple[str, ...]]] = {
    "en": {
        Op.LESS: ("less than", "fewer than", "below"),
        Op.AT_MOST: ("at most", "no more than", "not more than", "up to and including"),
        Op.MORE: ("more than", "over", "above"),
        Op.AT_LEAST: ("at least", "no less than", "not less than"),
        Op.IS_NOT: ("not", "not exactly"),
        Op.IS: ("exactly",),
    },
    "nl": {
        Op.LESS: ("minder dan", "lager dan", "korter dan", "onder"),
        Op.AT_MOST: ("ten hoogste", "hoogstens", "maximaal", "niet meer dan", "tot en met"),
        Op.MORE: ("meer dan", "hoger dan", "langer dan", "boven"),
        Op.AT_LEAST: ("ten minste", "tenminste", "minstens", "minimaal", "niet minder dan"),
        Op.IS_NOT: ("niet", "niet precies"),
        Op.IS: ("precies", "exact"),
    },
}
MOMENTS: dict[str, dict[Op, tuple[str, ...]]] = {
    "en": {
        Op.LESS: ("before", "earlier than"),
        Op.AT_MOST: ("on or before", "not after", "no later than"),
        Op.MORE: ("after", "later than"),
        Op.AT_LEAST: ("on or after", "not before", "no earlier than"),
        Op.IS_NOT: ("not on", "not"),
        Op.IS: ("on", "exactly"),
    },
    "nl": {
        Op.LESS: ("vóór", "voor", "eerder dan"),
        Op.AT_MOST: ("op of vóór", "op of voor", "uiterlijk", "niet later dan", "niet na", "tot en met"),
        Op.MORE: ("na", "later dan"),
        Op.AT_LEAST: ("op of na", "vanaf", "niet eerder dan", "niet vóór", "niet voor"),
        Op.IS_NOT: ("niet op", "niet"),
        Op.IS: ("op", "precies", "exact"),
    },
}

SIGNS = {
    "<": Op.LESS,
    "<=": Op.AT_MOST,
    "≤": Op.AT_MOST,
    ">": Op.MORE,
    ">=": Op.AT_LEAST,
    "≥": Op.AT_LEAST,
    "=": Op.IS,
    "==": Op.IS,
    "!=": Op.IS_NOT,
    "≠": Op.IS_NOT,
}
"""What a programmer writes: never read, but understood well enough to suggest the words."""

# Relations ----------------------------------------------------------------------------------------------------------

TIMES = {"en": ("x", "×", "*", "times"), "nl": ("x", "×", "*", "keer", "maal")}
PLUS = {"en": "plus", "nl": "plus"}
MINUS = {"en": "minus", "nl": "min"}
OF = {"en": "of", "nl": "van"}
"""After a percentage: `15 % of order value`."""
