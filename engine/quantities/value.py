"""The values a fact can have, and the two ways of having none."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from typing import final

from msgspec import Struct

from engine.quantities.period import Period


class Nothing(Enum):
    """Why a fact has no value. Unknown is not false, and not applicable is not unknown."""

    NOT_APPLICABLE = "not applicable"
    UNKNOWN = "unknown"


NOT_APPLICABLE = Nothing.NOT_APPLICABLE
UNKNOWN = Nothing.UNKNOWN


@final
class Day(Struct, frozen=True):
    """An instant of which only the local date is known: some moment of that whole day."""

    date: date


Value = int | bool | str | date | datetime | Day | Period | frozenset[str]
"""truth: bool; money: cents; rate: basis points; count: int; choice, text: str; date: date; instant: aware
datetime or `Day`; period: `Period`; set: frozenset of str."""
