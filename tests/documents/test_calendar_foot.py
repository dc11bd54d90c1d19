"""Under a decision stands whose working days were counted, and by which version of the calendar."""

from __future__ import annotations

from importlib.metadata import version

import pytest

from engine.documents.decision_text import decision_text
from tests.small_book import MANIFEST, Desks, rule


@pytest.mark.parametrize(("lang", "words"), [("en", "working days of NL"), ("nl", "werkdagen van NL")])
def test_the_calendar_stands_in_the_foot(desk: Desks, lang: str, words: str) -> None:
    def foot(manifest: str) -> str:
        one = desk(terms=rule("r", "charge: free"), manifest=manifest)
        text = decision_text(one.decision(), one.ready.book, one.ready.plan, lang, 1000)
        return text.splitlines()[-1]

    assert f" · {words} (holidays {version('holidays')}) · " in foot(f"{MANIFEST}    calendar: NL\n")
    assert words not in foot(MANIFEST)
