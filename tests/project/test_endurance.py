"""Many decisions, and two threads at once. The long run is asked for with AFSPRAAK_DECISIONS=200000."""

from __future__ import annotations

import gc
import os
import resource
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from engine.books import Ready, find, load
from engine.case import Case
from engine.decision.decider import Decider
from engine.request.case import case_of
from engine.request.reading import read_request, to_request

ROOT = Path(__file__).parent.parent.parent
DECISIONS = int(os.environ.get("AFSPRAAK_DECISIONS", "4000"))
GROWTH = 4 * 1024
"""KiB that the process may grow after the first tenth of the run, whatever its length."""


@pytest.fixture(scope="module")
def book() -> Ready:
    return load(find("policies/manufacturing"))


@pytest.fixture(scope="module")
def cases(book: Ready) -> list[Case]:
    found = []
    for path in sorted((ROOT / "examples").glob("*.yaml")):
        request = to_request(read_request(path.read_bytes(), path.name), book.book.vocabulary, book.book.zone)
        found.append(case_of(request, book.book.vocabulary))
    return found


@pytest.fixture
def decider(book: Ready) -> Iterator[Decider]:
    decider = Decider(book.plan)
    yield decider
    decider.close()


def test_memory_does_not_grow(decider: Decider, cases: list[Case], capsys: pytest.CaptureFixture[str]) -> None:
    def peak() -> int:
        gc.collect()
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    settled = 0
    for number in range(DECISIONS):
        if number == DECISIONS // 10:
            settled = peak()
        decider.decide(cases[number % len(cases)])
    grown = peak() - settled
    with capsys.disabled():
        print(f"\n{DECISIONS} decisions, matched twice: grown by {grown} KiB after the first tenth")

    assert grown <= GROWTH


def test_two_threads_get_the_answers_of_one(decider: Decider, cases: list[Case]) -> None:
    expected = [decider.decide(case).answer for case in cases]

    def work(offset: int) -> list[bool]:
        order = [(offset + number) % len(cases) for number in range(DECISIONS // 8)]
        return [decider.decide(cases[k]).answer == expected[k] for k in order]

    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(work, (0, len(cases) // 2)))

    assert all(all(right) for right in results)
    assert sum(map(len, results)) == 2 * (DECISIONS // 8)
