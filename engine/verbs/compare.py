"""`compare`: what would be decided differently?"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from msgspec import Struct

from engine.books import Ready, find, load
from engine.decision.decider import Trial
from engine.documents.comparison_json import comparison_json
from engine.documents.comparison_text import ComparisonText, Told, speech_of_both, together
from engine.documents.finding_text import Findings
from engine.documents.pair import Pair
from engine.documents.region_text import Regions
from engine.documents.speech import Speech
from engine.proof.comparison import compare
from engine.proof.difference import About, Comparison, Difference
from engine.proof.half import Side
from engine.verbs.revision import at_revision, is_revision


class Compared(Struct, frozen=True):
    """What was found, in one language."""

    said: ComparisonText
    found: Comparison
    told: tuple[Told, ...]

    def as_text(self) -> str:
        """For a terminal."""
        return self.said.text(self.found, self.told)

    def as_json(self) -> dict[str, Any]:
        """As an object of JSON types."""
        return comparison_json(self.said, self.found, self.told)


@contextmanager
def both(old: str, new: str) -> Iterator[tuple[Ready, Ready]]:
    """Two books by their folders, their names or a git revision.

    Raises:
        NoBook: there is none of that name.
        NoRevision: there is none at that revision.
        UnsoundBook: one of them can't be read.
    """
    with ExitStack() as stack:
        yield tuple(  # type: ignore[misc]
            load(stack.enter_context(at_revision(asked)) if is_revision(asked) else find(asked)) for asked in (old, new)
        )


def compare_books(old: Ready, new: Ready, lang: str, width: int) -> Compared:
    """What is decided differently under two books.

    Raises:
        DisagreementError: durable-rules and the grid differ on a request.
    """
    found = compare(Side(old.plan, old.book.vocabulary), Side(new.plan, new.book.vocabulary))
    deciders = Trial(old.plan), Trial(new.plan)
    pair = Pair((old.book, deciders[0]), (new.book, deciders[1]))
    try:
        told = tuple(_told(pair, each) for each in together(found.differences))
    finally:
        for decider in deciders:
            decider.close()
    speeches = Speech(old.book, lang), Speech(new.book, lang)
    speech = speech_of_both(*speeches)
    assert found.space is not None
    regions = Regions(speech, found.space, found.derived)
    return Compared(ComparisonText(*speeches, Findings(speech, regions, Path()), regions, width), found, told)


def _told(pair: Pair, difference: Difference) -> Told:
    if difference.about is About.ASSUMPTION:
        # the fact is not stated: what each book takes it to be makes the difference
        example, new = pair.smallest(difference.old, difference.new)
    else:
        example, new = pair.smallest(difference.old, difference.new, kept=pair.assumed_otherwise)
    return Told(difference, difference.region, difference.share, example, new)
