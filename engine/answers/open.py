"""What unknown facts could still make of the answer, and what to ask."""

from __future__ import annotations

from dataclasses import dataclass

from engine.answers.candidates import Candidates
from engine.case import Case
from engine.decision.decider import Decider
from engine.decision.outcome import Outcome, Verdict
from engine.vocabulary.lists import list_of

WORK_LIMIT = 600
"""Cases looked up at most for one open request."""


@dataclass(frozen=True, slots=True)
class Completion:
    """The verdicts that are still possible, and the facts that decide between them, most telling first.

    `complete` is False when the work limit was reached: there may be more of both.
    """

    verdicts: tuple[Verdict, ...]
    ask: tuple[str, ...]
    complete: bool


class _Search:
    def __init__(self, decider: Decider) -> None:
        self.decider = decider
        self.candidates = Candidates(decider.plan)
        self.work = 0
        self.ask: dict[str, int] = {}
        """The facts that decide, and after how many others each is asked at the earliest."""

    def answers(self, case: Case, outcome: Outcome, depth: int = 0) -> set[tuple[object, ...]]:
        """All answers found among the completions of a case."""
        asked = dict.fromkeys(name for undecided in outcome.undecided for name in undecided.facts)
        tried = ((name, self.candidates.completing(name, case, outcome.case)) for name in asked)
        fact, completions = next(((name, found) for name, found in tried if found), ("", []))
        if not completions:
            return {outcome.answer}
        found: set[tuple[object, ...]] = set()
        branches: list[set[tuple[object, ...]]] = []
        for more in completions:
            if self.work >= WORK_LIMIT:
                break
            self.work += 1
            branches.append(self.answers(more, self.decider.what_if(more), depth + 1))
            found |= branches[-1]
        if len({frozenset(branch) for branch in branches}) > 1:
            self.ask[fact] = min(depth, self.ask.get(fact, depth))
        return found


def complete(decider: Decider, case: Case, outcome: Outcome) -> Completion | None:
    """None when no completion that was tried changes the answer; `outcome` is what the case certainly gives."""
    if not outcome.undecided:
        return None
    search = _Search(decider)
    answers = search.answers(case, outcome)
    exhausted = search.work < WORK_LIMIT
    if exhausted and answers == {outcome.answer}:
        return None
    verdicts = {answer[0] for answer in answers}
    ask = tuple(sorted(search.ask, key=search.ask.__getitem__)) or tuple(
        dict.fromkeys(name for each in outcome.undecided for name in each.facts)
    )
    # who gives a list gives the facts of its items
    ask = tuple(name for name in ask if list_of(name) not in ask)
    return Completion(tuple(verdict for verdict in Verdict if verdict in verdicts), ask, exhausted)
