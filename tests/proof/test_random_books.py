"""On random books over a few facts of few values `check` says what is true, and so does z3.

`RANDOM_BOOKS` sets how many books are drawn (300 if it is not set), `RANDOM_BOOKS_SEED` where they begin.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from engine.decision.decider import Decider
from engine.proof.check import check
from engine.proof.finding import Status
from engine.proof.subject import Subject
from tests.proof.claims import CODES, Asked, Claim, Small
from tests.proof.domain import OTHER_KIND
from tests.proof.random_books import KINDS, random_book
from tests.proof.solver import Formulas
from tests.proof.stating import stated

BOOKS = int(os.environ.get("RANDOM_BOOKS", "300"))
SEED = int(os.environ.get("RANDOM_BOOKS_SEED", "0"))
PARTS = 3
"""Into so many tests the books are divided, that they can run side by side."""
SHARE = 0.05
"""At most so much of what is asked stays undecided."""


@pytest.mark.parametrize("part", range(PARTS))
def test_findings_are_what_is_true(part: int, capsys: pytest.CaptureFixture[str]) -> None:
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    for seed in range(SEED + part, SEED + BOOKS, PARTS):
        wrong += [f"seed {seed}: {each}" for each in differences(seed, counts)]
    with capsys.disabled(), suppress(OSError):
        print(f"\nrandom books, part {part}: {dict(sorted(counts.items()))}")
    assert not wrong
    if BOOKS >= 100:
        assert counts["undecided"] <= SHARE * counts["asked"]
        # nothing of this is so because it never comes up
        assert min(counts[code] for code in CODES) >= 3


def test_what_is_not_known_to_decide_may_be_redundant() -> None:
    """Its charge counts only where another rule accepts; no request was found, so that it is redundant is not asked."""
    assert not list(differences(1726, Counter()))


def differences(seed: int, counts: Counter[str]) -> Iterator[str]:
    """Where `check` and what is true differ on a book, or z3 and what is true."""
    ready = random_book(seed)
    small = Small(ready)
    decider = Decider(ready.plan)
    subject = Subject(ready.plan, ready.book.vocabulary, decider)
    try:
        claims = small.claims(check(subject), subject)
        truth = dict(small.truth())
        for asked in claims.keys() - truth.keys():
            yield f"nobody asked for {asked}"
        for asked, is_so in truth.items():
            claim = claims.get(asked, Claim(None))
            if claim.status is None and left_undecided(asked, claims):
                continue
            counts["asked"] += 1
            counts["undecided"] += claim.status is Status.UNDECIDED
            counts[asked.code] += claim.status in (Status.PROVED, Status.REFUTED)
            if never_decides(asked, truth, claims):
                continue
            if claim.status is not Status.UNDECIDED and (claim.status is not None) is not is_so:
                yield f"{asked} is {'so' if is_so else 'not so'}: {claim.status}"
            yield from unshown(asked, claim, small, decider)
    finally:
        subject.close()
    yield from unlike(Formulas(ready.book), small, truth)


def left_undecided(asked: Asked, claims: dict[Asked, Claim]) -> bool:
    """Whether nobody knows if its rule (or tier) ever decides: that is said, and nothing of what follows from it."""
    decides = claims.get(Asked("shadowed", asked.about, asked.name), Claim(None))
    return asked.code in ("vacuous", "tier-never-reached", "redundant") and decides.status is Status.UNDECIDED


def never_decides(asked: Asked, truth: dict[Asked, bool], claims: dict[Asked, Claim]) -> bool:
    """Whether it is about a rule (or tier) that can't hold, which is proved to be replaced wherever it holds."""
    never = Asked("tier-never-reached" if asked.name else "vacuous", asked.about, asked.name)
    replaced = claims.get(Asked("shadowed", asked.about, asked.name), Claim(None))
    return asked.code in ("shadowed", never.code) and truth[never] and replaced.status is Status.PROVED


def unshown(asked: Asked, claim: Claim, small: Small, decider: Decider) -> Iterator[str]:
    """Witnesses that are no request, or show nothing of what was found."""
    if claim.status is Status.REFUTED and not claim.witnesses:
        yield f"{asked} has no witness"
    for witness in claim.witnesses:
        case = stated(witness, small.ready.book)
        outcome = decider.decide(case)
        if outcome.answer != witness.outcome.answer or outcome.undecided:
            yield f"{asked}: the witness is decided otherwise when it is stated as a request"
        if not small.shows(asked, case):
            yield f"{asked}: the witness does not show it"


def unlike(formulas: Formulas, small: Small, truth: dict[Asked, bool]) -> Iterator[str]:
    """Where z3 finds something else over all values than there is over the few."""
    found = small.all
    compared: tuple[tuple[str, frozenset[Any], frozenset[Any]], ...] = (
        ("applies", found.applies, formulas.applying()),
        ("stands", found.stands, formulas.standing()),
        ("meets", found.meets, formulas.meeting()),
        ("clashes", found.clashes, formulas.clashing()),
    )
    for name, mine, theirs in compared:
        if mine != theirs:
            yield f"z3 on {name}: {sorted(mine ^ theirs, key=str)}"
    choices = small.ready.book.vocabulary["change.kind"].choices
    for kind in (*KINDS, OTHER_KIND) if small.by_kind else ("",):
        codes = [choices.index(kind)] if kind else range(len(choices))
        gap = any(formulas.silent_of_acceptance(code, small.told) for code in codes)
        if gap is not truth[Asked("gap", (), kind)]:
            yield f"z3 finds a gap of {kind or 'any kind'}: {gap}"
