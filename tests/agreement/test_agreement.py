"""Inference, grid and oracle decide the same, on random books and random requests.

`AGREEMENT_CASES` sets how many cases are decided (20,000 if it is not set), `AGREEMENT_SEED` where they begin.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress

import pytest

from engine.case import Case
from engine.decision.agreement import DisagreementError
from engine.language.source import Book
from tests.agreement.comparing import Both
from tests.agreement.constructs import circumstances, constructs
from tests.agreement.drawn import Drawn, draw, read, shrunk
from tests.agreement.mix import WANTED, Mix

CASES = int(os.environ.get("AGREEMENT_CASES", WANTED))
SEED = int(os.environ.get("AGREEMENT_SEED", "1"))
EACH = 50
"""Cases under one book."""


def differences(drawn: Drawn, book: Book, case: Case) -> list[str]:
    """How the readings differ."""
    both = Both(book)
    try:
        return both.decide(case, drawn.completions(case)).differences
    except DisagreementError as error:
        return [str(error)]
    finally:
        both.close()


def explained(drawn: Drawn, case: Case, found: list[str]) -> str:
    """The smallest book and request that could be found on which the readings differ in the same way."""
    kind = found[0].split(":")[0]

    def fails(book: Book, case: Case) -> bool:
        return any(each.split(":")[0] == kind for each in differences(drawn, book, case))

    files, small = shrunk(drawn.files, case, fails)
    policies = [
        f"{name} {part}: {json.dumps(one)}"
        for name, tree in files.items()
        for part in ("define", "rules")
        for one in (tree.get(part) or () if part == "rules" else [tree[part]] if tree.get(part) else ())
    ]
    facts: dict[str, object] = {name: str(value) for name, value in small.values.items()}
    facts |= {
        name: [{fact: str(value) for fact, value in item.items()} for item in items]
        for name, items in small.lists.items()
    }
    left = differences(drawn, read(files), small)
    said = (f"seed {drawn.seed}: {found}", f"smaller: {left}", *policies, f"facts: {json.dumps(facts)}")
    return "\n".join(said)


def test_inference_grid_and_oracle_agree(capsys: pytest.CaptureFixture[str]) -> None:
    mix = Mix()
    for seed in range(SEED, SEED + -(-CASES // EACH)):
        drawn = draw(seed)
        both = Both(drawn.book)
        known = constructs(drawn.book)
        for case in drawn.cases(EACH):
            try:
                compared = both.decide(case, drawn.completions(case))
            except DisagreementError as error:
                pytest.fail(explained(drawn, case, [str(error)]))
            if compared.differences:
                pytest.fail(explained(drawn, case, compared.differences))
            mix.add(known, compared.matchings, circumstances(drawn.book, case, compared), compared.judgement.verdict)
        both.close()
    with capsys.disabled(), suppress(OSError):
        print(f"\nagreement, seed {SEED}: {mix}")
    assert mix.three >= 0.4 * mix.cases
    assert mix.defeated >= 0.2 * mix.cases
    assert mix.answered >= 0.1 * mix.cases
    if mix.cases >= WANTED:
        assert not mix.rare()
