"""What unknown facts could still make of the answer, and what to ask."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from engine.answers.candidates import Candidates
from engine.case import Case
from engine.core.plan import Plan
from engine.decision.decider import Trial
from engine.decision.outcome import Outcome, Verdict
from engine.vocabulary.answers import ANSWERS
from engine.vocabulary.lists import list_of

WORK_LIMIT = 600
"""Cases looked up at most for one open request."""


class Completion(Struct, frozen=True):
    """The verdicts that are still possible, and the facts that decide between them, most telling first.

    `complete` is False when the work limit was reached: there may be more of both.
    """

    verdicts: tuple[Verdict, ...]
    ask: tuple[str, ...]
    complete: bool


class _Search:
    def __init__(self, decider: Trial) -> None:
        self.decider = decider
        self.candidates = Candidates(decider.plan)
        self.work = 0
        self.ask: dict[str, int] = {}
        """The facts that decide, and after how many others each is asked at the earliest."""
        self.ends: dict[tuple[str, ...], Case] = {}
        """For every set of rules that count at the end of a search one case where they do."""

    def answers(self, case: Case, outcome: Outcome, depth: int = 0) -> set[tuple[object, ...]]:
        """All answers found among the completions of a case."""
        asked = dict.fromkeys(name for undecided in outcome.undecided for name in undecided.facts)
        tried = ((name, self.candidates.completing(name, case, outcome.case)) for name in asked)
        fact, completions = next(((name, found) for name, found in tried if found), ("", []))
        if not completions:
            self.ends.setdefault(tuple(sorted(outcome.rules)), case)
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


def complete(decider: Trial, case: Case, outcome: Outcome) -> tuple[Outcome, Completion | None]:
    """What the case certainly gives is `outcome`; what it gives, and (None: nothing) what is still open about it.

    When every completion that was tried gives one answer by the same rules, that is the answer, whatever the unknown
    facts are: it is decided on one of them, by both matchers, and tells nothing of the facts that were filled in.

    Raises:
        DisagreementError: durable-rules and the grid differ on that one.
    """
    if not outcome.undecided:
        return outcome, None
    search = _Search(decider)
    answers = search.answers(case, outcome)
    exhausted = search.work < WORK_LIMIT
    if exhausted and answers == {outcome.answer}:
        return outcome, None
    if exhausted and len(answers) == len(search.ends) == 1:
        (filled,) = search.ends.values()
        return _as_asked(decider.plan, decider.decide(filled), case, filled), None
    verdicts = {answer[0] for answer in answers}
    ask = tuple(sorted(search.ask, key=search.ask.__getitem__)) or tuple(
        dict.fromkeys(name for each in outcome.undecided for name in each.facts)
    )
    # who gives a list gives the facts of its items
    ask = tuple(name for name in ask if list_of(name) not in ask)
    return outcome, Completion(tuple(verdict for verdict in Verdict if verdict in verdicts), ask, exhausted)


def _as_asked(plan: Plan, outcome: Outcome, case: Case, filled: Case) -> Outcome:
    """The outcome with the facts of `case`: without those that were filled in, and without what comes from them."""
    invented = {name for name, value in filled.values.items() if case[name] != value}
    known = {
        name: value
        for name, value in outcome.case.values.items()
        if name in ANSWERS or invented.isdisjoint((name, *plan.sources.get(name, ())))
    }
    return replace(outcome, case=replace(outcome.case, values={**known, **case.values}, lists=case.lists))
