"""One decision at a time: bare (typed facts in; verdict, charge and the rules that hold out) and assured (a request
model in; both matchers, settlement and reasons out); and how long a book takes to load. In processor time.

Run as `python -m bench.single [ROUNDS]`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import process_time

from bench import book, peers
from bench.policy import Answer, Facts, Row, naive, requests, rows
from bench.timing import interleaved, met
from engine import books
from engine.books import Ready
from engine.decision.decider import Decider
from engine.decision.explain import facts_of
from engine.decision.outcome import Outcome
from engine.request.case import case_of
from engine.request.reading import read_request, to_request
from engine.request.request import Request

SIZES = (60, 600, 6_000)
ROOT = Path(__file__).resolve().parents[1]

# Bare ---------------------------------------------------------------------------------------------------------------


def ways(policy: tuple[Row, ...]) -> Iterator[peers.Peer]:
    """The ways that can decide a policy of this size; says of the others why not."""
    yield peers.grid(policy)
    yield peers.if_elif(policy)
    for every in (False, True):
        try:
            yield peers.zen(policy, every)
        except ModuleNotFoundError:
            print("  zen-engine is not installed (pip install 'afspraak[bench]'): left out")
            break
    for bare in (True, False):
        # without a tree above them, some 65 rules that begin alike are an error or a hang; with it, 6,000 are too many
        if len(policy) <= (60 if bare else 600):
            yield peers.durable(policy, bare)
        else:
            print(f"  durable-rules, {'bare' if bare else 'under a tree'}: does not bear {len(policy)} rules")


def agree(policy: tuple[Row, ...], some: Sequence[peers.Peer], facts: Sequence[Facts]) -> None:
    """Check that all of them decide these requests alike.

    Raises:
        AssertionError: one decides otherwise.
    """
    for each in facts:
        right = naive(policy, each)
        first = Answer(right.verdict, right.charge, right.rules[:1])
        for peer in some:
            found = peer.reads(peer.decide(each))
            if found != (right if peer.every else first):
                raise AssertionError(f"{peer.name} says {found}, expected {right} of {each}")


def bare(size: int, rounds: int, seconds: float = 0.15, checked: int = 300) -> dict[str, float]:
    """Mean microseconds of each way on fresh requests, after all of them were found to agree."""
    policy = rows(size)
    print(f"\nBare, {size:,} rules, us a decision")
    some = list(ways(policy))
    facts = requests(rounds * 800 + 2_000)
    agree(policy, some, facts[:checked])
    for each in facts[:2_000]:
        some[0].decide(each)
    found = interleaved({peer.name: peer.decide for peer in some}, facts[2_000:], rounds, seconds)
    mine = found[some[0].name]
    for peer in some:
        out = "all rules that hold" if peer.every else "the first rule only"
        print(f"  {peer.name:30}{found[peer.name]:10.2f}{found[peer.name] / mine:8.1f} x   {out}")
    return found


def _goals(found: dict[int, dict[str, float]]) -> None:
    print("\nBare: goals")
    for size, times in found.items():
        mine, written = times["afspraak, grid"], times["if/elif by hand"]
        for name, least in (("zen-engine, first", 6 if size == 60 else 5), ("zen-engine, collect", 0)):
            if name in times:
                ratio = times[name] / mine
                goal = f"(goal {least} x) {met(ratio >= least)}" if least else "(the same answer: all rules that hold)"
                print(f"  {size:5,} rules: {ratio:6.1f} x as fast as {name} {goal}")
        ratio, wanted = written / mine, 0.5 if size == 60 else 3.0
        goal = f"(goal {wanted:g} x) {met(ratio >= wanted)}"
        print(f"  {size:5,} rules: {ratio:6.1f} x as fast as if/elif by hand, which finds one rule {goal}")
    ratio = found[max(found)]["afspraak, grid"] / found[min(found)]["afspraak, grid"]
    print(f"  {max(found):,} rules take {ratio:.1f} x as long as {min(found)} (goal at most 3 x) {met(ratio <= 3)}")


# Assured ------------------------------------------------------------------------------------------------------------

Reasons = list[tuple[str, tuple[str, ...]]]


def assured(ready: Ready, decider: Decider) -> Callable[[Request], tuple[Outcome, Reasons]]:
    """From a request to an outcome, matched twice, with the facts on which each rule holds."""
    vocabulary, plan = ready.book.vocabulary, ready.plan

    def decide(request: Request) -> tuple[Outcome, Reasons]:
        outcome = decider.decide(case_of(request, vocabulary))
        return outcome, [(rule, facts_of(plan, rule, outcome.case)) for rule in outcome.rules]

    return decide


def _generated(size: int, folder: Path) -> tuple[Ready, list[Request]]:
    policy = rows(size)
    ready = books.load(book.write_book(folder, policy))
    facts = requests(1_000)
    made = [book.request(each) for each in facts]
    decider = Decider(ready.plan)
    for each, request in list(zip(facts, made, strict=True))[:200]:
        charged = decider.decide(case_of(request, ready.book.vocabulary)).agreed.total
        if charged != naive(policy, each).charge:
            raise AssertionError(f"charged {charged}, expected {naive(policy, each)} of {each}")
    decider.close()
    return ready, made


def _examples() -> tuple[Ready, list[Request]]:
    ready = books.load(ROOT / "policies" / "manufacturing")
    files = sorted((ROOT / "examples").glob("*.yaml"))
    read = (to_request(read_request(f.read_bytes(), f.name), ready.book.vocabulary, ready.book.zone) for f in files)
    return ready, list(read)


def _resident() -> int:
    """Resident memory now, in KB (not its highest point, which an earlier table may have set); 0 where unknown."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024


def measure_assured(name: str, ready: Ready, some: Sequence[Request], count: int) -> None:
    """Print decisions a second, median, 99th percentile and growth of memory over so many decisions."""
    decider = Decider(ready.plan)
    decide = assured(ready, decider)
    for request in islice(cycle(some), min(count, 500)):
        decide(request)
    taken = array("d", bytes(8 * count))  # room in advance, so that what grows is not the measurement
    before = _resident()
    for number, request in enumerate(islice(cycle(some), count)):
        began = process_time()
        decide(request)
        taken[number] = process_time() - began
    grown = _resident() - before
    decider.close()
    ordered = sorted(taken)
    middle, late = ordered[count // 2], ordered[count * 99 // 100]
    rate = 1 / middle
    print(
        f"  {name:26}{rate:8,.0f} a second (goal 5,000) {met(rate >= 5_000)};  p50 {middle * 1e6:,.0f} us, "
        f"p99 {late / middle:.1f} x p50 (goal 3 x) {met(late <= 3 * middle)};  memory {grown:+,} KB in {count:,}"
    )


# Loading ------------------------------------------------------------------------------------------------------------


def measure_load(size: int, folder: Path, rounds: int) -> None:
    """Print how long a book of so many rules takes to load: from its YAML, and from the cache."""
    cold: list[float] = []
    warm: list[float] = []
    for number in range(rounds):
        place = book.write_book(folder / str(number), rows(size))
        for taken in (cold, warm):
            began = process_time()
            books.load(place)
            taken.append((process_time() - began) * 1e3)
    print(
        f"  {size} rules: {median(cold):,.0f} ms from YAML (goal 1,000) {met(median(cold) <= 1_000)}, "
        f"{median(warm):.0f} ms from the cache (goal 30) {met(median(warm) <= 30)}"
    )


@contextmanager
def own_cache() -> Iterator[Path]:
    """A folder of this run's own, the cache of books in it."""
    before = os.environ.get("XDG_CACHE_HOME")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = str(Path(folder, "cache"))
        try:
            yield Path(folder)
        finally:
            del os.environ["XDG_CACHE_HOME"]
            if before is not None:
                os.environ["XDG_CACHE_HOME"] = before


def main(rounds: int = 9, sizes: Sequence[int] = SIZES, decisions: int = 20_000) -> None:
    """Print the tables."""
    found = {size: bare(size, rounds) for size in sizes}
    _goals(found)
    with own_cache() as folder:
        print("\nAssured: request in, both matchers, settlement and reasons out; one core")
        measure_assured(f"generated, {sizes[0]} rules", *_generated(sizes[0], folder / "assured"), decisions)
        measure_assured("policies/manufacturing", *_examples(), decisions // 2)
        print("\nLoading a book")
        measure_load(600 if 600 in sizes else sizes[0], folder / "load", min(rounds, 5))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
