"""What a code of a problem means: a sentence or two, and often an example."""

from __future__ import annotations

from msgspec import Struct

ARROW = " -> "
"""Stands in an example between what is refused and what would be right."""


class Explanation(Struct, frozen=True):
    """What is refused, and why, in English and Dutch.

    `example` is one line, `wrong -> right`; `voorbeeld` is the Dutch one where that is another.
    """

    en: str
    nl: str
    example: str = ""
    voorbeeld: str = ""

    def said(self, lang: str) -> str:
        """What is refused, and why."""
        return self.nl if lang == "nl" else self.en

    def shown(self, lang: str) -> str:
        """The example, empty where there is none."""
        return (lang == "nl" and self.voorbeeld) or self.example
