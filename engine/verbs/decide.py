"""`decide`: what happens with these requests?"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from engine.books import Ready
from engine.case import Case
from engine.decide import Decision, decide
from engine.decision.agreement import DisagreementError
from engine.decision.decider import Decider
from engine.language.files import bounded, content
from engine.language.place import Place
from engine.language.problem import Problem
from engine.request.case import case_of
from engine.request.reading import InvalidRequest, read_request, to_request, with_settings

STANDARD_INPUT = "-"


@dataclass(eq=False)  # Python sets the traceback of an exception: it can not be frozen
class UndecidedError(Exception):
    """The matchers differ on a request; `kept` is the file in which everything about it was written."""

    request: str
    because: DisagreementError
    kept: Path

    def __str__(self) -> str:
        return (
            f"{self.request}: error[matchers-disagree]: {self.because}; nothing was decided\n"
            f"     = the case is kept in {self.kept}: please send it to whoever maintains afspraak"
        )


@contextmanager
def deciding(ready: Ready, files: Sequence[str], settings: Mapping[str, str]) -> Iterator[list[Decision]]:
    """The decisions on request files (`-`: standard input), each with the same facts set, while they are asked about.

    Raises:
        InvalidRequest: with the problems of all files; nothing is decided.
        UndecidedError: durable-rules and the grid differ on one of them.
    """
    cases = _cases(ready, files, settings)
    decider = Decider(ready.plan)
    try:
        yield [_decide(decider, file, case) for file, case in zip(files, cases, strict=True)]
    finally:
        decider.close()


def _cases(ready: Ready, files: Iterable[str], settings: Mapping[str, str]) -> list[Case]:
    cases: list[Case] = []
    problems: list[Problem] = []
    sources: dict[str, str] = {}
    for file in files:
        try:
            raw = with_settings(read_request(_content(file), _named(file)), settings)
            cases.append(case_of(to_request(raw, ready.book.vocabulary, ready.book.zone), ready.book.vocabulary))
        except InvalidRequest as invalid:
            problems += invalid.problems
            sources.update(invalid.sources)
    if problems:
        raise InvalidRequest(problems, sources)
    return cases


def _named(file: str) -> str:
    return "standard input" if file == STANDARD_INPUT else file


def _content(file: str) -> bytes:
    try:
        return bounded(sys.stdin.buffer) if file == STANDARD_INPUT else content(Path(file))
    except OSError as error:
        why = (error.strerror or "it can't be read").lower()
        raise InvalidRequest([Problem("unreadable-file", Place(file, 1, 1), f"`{file}`: {why}")], {}) from None


def _decide(decider: Decider, file: str, case: Case) -> Decision:
    try:
        return decide(decider, case)
    except DisagreementError as error:
        raise UndecidedError(_named(file), error, keep(decider, error)) from error


def keep(decider: Decider, error: DisagreementError) -> Path:
    """Write a case on which the matchers differ to a file of its own, so that no request is lost."""
    found = {
        "book": decider.plan.book,
        "edition": decider.plan.edition,
        "stage": error.stage,
        "rules": list(error.rules),
        "facts": dict(error.facts),
        "case": {name: str(value) for name, value in sorted(error.case.values.items())},
    }
    text = json.dumps(found, indent=2, ensure_ascii=False) + "\n"
    path = Path(f"afspraak-disagreement-{hashlib.sha256(text.encode()).hexdigest()[:12]}.json")
    path.write_text(text, encoding="utf-8")
    return path
