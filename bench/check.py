"""`check` of a whole book, beside z3 asked the same of the same rules. In processor time.

Asked of z3: can each rule hold; does each ever decide, or is it always outdone by a larger charge; and is there a
request of some kind and stage that nothing decides. That is what it can be asked without knowing orders: it gives no
request that a person could make, and decides none.

Run as `python -m bench.check [RULES ...]`.
"""

from __future__ import annotations

import resource
import sys
import tempfile
from itertools import product
from pathlib import Path
from time import process_time

from msgspec import Struct

from bench.book import write_book
from bench.policy import CHOICES, NUMBERS, TRUTHS, Row, Test, rows
from bench.timing import met
from engine.books import load
from engine.proof.finding import Status
from engine.request.request import ONLY_WHERE
from engine.verbs.check import check_book

SIZES = (60, 600)
GOALS = {60: 1.0, 600: 10.0}
"""Seconds."""


class Answers(Struct, frozen=True):
    """The rules that can never hold, those that never decide, and how many parts have a request that none decides."""

    vacuous: frozenset[str]
    redundant: frozenset[str]
    open: int


def ours(folder: Path) -> tuple[Answers, str]:
    """The whole of `check`, with an example for everything that it finds."""
    report = check_book(load(folder), folder, "en", scenarios=False).report

    def about(code: str) -> frozenset[str]:
        proved = (each for each in report.findings if each.code == code and each.status is Status.PROVED)
        return frozenset(each.rules[0] for each in proved)

    settled = f"{report.proved} proved, {report.refuted} refuted, {report.undecided} undecided"
    gaps = sum(each.code == "gap" for each in report.findings)
    return Answers(about("vacuous"), about("redundant"), gaps), settled


def z3(policy: tuple[Row, ...]) -> Answers:
    """The same of the bare rules."""
    import z3 as solving  # noqa: PLC0415 - an extra

    solver = solving.Solver()
    facts: dict[str, solving.ExprRef] = {}
    for name, choices in CHOICES.items():
        facts[name] = solving.Int(name)
        solver.add(facts[name] >= 0, facts[name] < len(choices))
    facts |= {name: solving.Bool(name) for name in TRUTHS}
    for name in NUMBERS:
        facts[name] = solving.Int(name)
        solver.add(facts[name] >= (name == "sequence"))  # the first request is number 1

    def said(test: Test) -> solving.BoolRef:
        fact, value = facts[test.name], test.value
        if test.name in CHOICES:
            values = value if isinstance(value, tuple) else (value,)
            # what applies only where another fact has one value says so with it
            where = [
                facts[_bare(of)] == CHOICES[_bare(of)].index(str(one))
                for name, of, one, _ in ONLY_WHERE
                if _bare(name) == test.name
            ]
            return solving.And(*where, solving.Or([fact == CHOICES[test.name].index(str(each)) for each in values]))
        if isinstance(value, bool):
            return fact == value
        return fact >= value if test.operator == ">=" else fact < value

    holds = {row.id: solving.And([said(test) for test in row.tests]) for row in policy}

    def can(*parts: solving.BoolRef) -> bool:
        return bool(solver.check(*parts) == solving.sat)

    vacuous = frozenset(row.id for row in policy if not can(holds[row.id]))
    larger = solving.BoolVal(False)
    redundant = set()
    for row in policy:  # in descending order of what they charge
        if row.id not in vacuous and not can(holds[row.id], solving.Not(larger)):
            redundant.add(row.id)
        larger = solving.Or(larger, holds[row.id])
    parts = product(range(len(CHOICES["change_kind"])), range(len(CHOICES["order_stage"])))
    open_parts = sum(
        can(facts["change_kind"] == kind, facts["order_stage"] == stage, solving.Not(larger)) for kind, stage in parts
    )
    return Answers(vacuous, frozenset(redundant), open_parts)


def _bare(name: str) -> str:
    """What a fact is called here."""
    return name.replace(".", "_")


def main(sizes: tuple[int, ...] = SIZES) -> None:
    """Print the table."""
    print("\nIs the book sound? Seconds of the processor")
    for size in sizes:
        policy = rows(size)
        with tempfile.TemporaryDirectory() as folder:
            book = write_book(Path(folder), policy)
            began = process_time()
            mine, settled = ours(book)
            taken = process_time() - began
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        goal = f"(goal {GOALS[size]:g} s) {met(taken <= GOALS[size])}" if size in GOALS else ""
        print(f"  {size:5,} rules: check {taken:8.2f} {goal}; {settled}; {memory:,} MB at most")
        try:
            began = process_time()
            theirs = z3(policy)
            other = process_time() - began
        except ModuleNotFoundError:
            print("         z3-solver is not installed (pip install 'afspraak[verify]'): left out")
            continue
        assert (mine.vacuous, mine.redundant) == (theirs.vacuous, theirs.redundant), "check and z3 differ"
        print(
            f"         z3, the bare questions {other:8.2f}: check takes {taken / other:.2f} x that; both say "
            f"{len(mine.vacuous)} never hold, {len(mine.redundant)} never decide; "
            f"{theirs.open} parts are open in {mine.open} regions"
        )


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or SIZES)
