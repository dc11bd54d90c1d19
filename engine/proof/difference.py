"""What differs between two books, and for whom that is better."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from enum import StrEnum

from msgspec import Struct

from engine.core.quantity import Quantity
from engine.decision.outcome import Outcome, Verdict
from engine.proof.alignment import original
from engine.proof.subject import NO_REQUEST, WORK
from engine.regions.space import Box, Space
from engine.vocabulary.attribute import Attribute
from engine.witness import Found


class Change(StrEnum):
    """For whom a difference is better."""

    SAME = "the same"
    FRIENDLIER = "friendlier"
    HARSHER = "harsher"
    MIXED = "mixed"


class About(StrEnum):
    """What of the books makes a difference."""

    RULES = "rules"
    SETTING = "setting"
    """Something of the whole book: its currency, its calendar, who decides in doubt."""
    REPORTED = "reported"
    """A word of the business that stands in every decision."""
    ASSUMPTION = "assumption"
    """What is taken as given of a request that does not say it."""


class Difference(Struct, frozen=True):
    """A region in which the two decide differently, with one request decided by both.

    `names` are the source rules that make it, of either book, or whatever else it is `about`; `share` in basis points
    of all combinations.
    """

    change: Change
    names: tuple[str, ...]
    region: tuple[Box, ...]
    share: int
    old: Found
    new: Outcome
    about: About = About.RULES

    @property
    def money(self) -> int:
        """What the customer is charged more under the new book, in cents."""
        return self.new.total - self.old.outcome.total


class Doubt(Struct, frozen=True):
    """Something differs in the books, and no request was found that shows it. `because` is a reason of `REASONS`."""

    about: About
    names: tuple[str, ...]
    region: tuple[Box, ...]
    because: str


REASONS = (NO_REQUEST, WORK, "names")


class Asked(Struct, frozen=True):
    """What can be stated of a request changed: `old` and `new` are what it was and is, None: nothing."""

    name: str
    old: Attribute | None
    new: Attribute | None


class Comparison(Struct, frozen=True):
    """All that differs; `asked` are facts that can be stated under one of the two alone, or in another way."""

    differences: tuple[Difference, ...]
    undecided: tuple[Doubt, ...]
    asked: tuple[Asked, ...] = ()
    renamed: Mapping[str, str] = {}
    """For rules of the new book that do what one of the old book did under another name: that name."""
    space: Space | None = None
    """The space of all regions."""
    derived: Mapping[str, Quantity] = {}
    """What its axes are made of that are no facts."""

    @property
    def same(self) -> bool:
        """Whether the two are proved to decide every whole request alike."""
        return not self.differences and not self.undecided and not self.asked

    @property
    def change(self) -> Change:
        """The whole in one word, as far as it was found."""
        return _together(each.change for each in self.differences)

    @property
    def by_verdict(self) -> Mapping[Verdict, Change]:
        """For each verdict of the old book what becomes of requests that had it, as far as it was found."""
        return {
            verdict: _together(each.change for each in self.differences if _verdict(each.old.outcome) is verdict)
            for verdict in Verdict
            if verdict is not Verdict.OPEN
        }


def _together(changes: Iterable[Change]) -> Change:
    found = set(changes)
    return Change.SAME if not found else found.pop() if len(found) == 1 else Change.MIXED


_NO_DATE = datetime.max.replace(tzinfo=UTC)


def said(outcome: Outcome) -> tuple[object, ...]:
    """What a person gets of an outcome; that nothing but the default says no is a difference: it has no reason."""
    duties = sorted(
        (duty.code, duty.owner or "", duty.due or _NO_DATE, duty.channel or "", tuple(sorted(duty.must_state)))
        for duty in outcome.duties
    )
    reported = sorted(((original(name), value) for name, value in outcome.reported.items()), key=str)
    unsaid = outcome.verdict is Verdict.REJECTED and outcome.acceptance.layer is None
    agreement = (outcome.formation.binding, outcome.formation.terms)
    return (outcome.answer, agreement, unsaid, tuple(duties), tuple(reported))


_RANK = {Verdict.FREE: 0, Verdict.PAID: 1, Verdict.REFER: 2, Verdict.HOLD: 2, Verdict.OPEN: 2, Verdict.REJECTED: 3}


def change_of(old: Outcome, new: Outcome) -> Change:
    """For whom one request's difference is better: the verdict, what is charged, what comes back.

    Who was turned down and may now do it at a price is better off: that is a choice he did not have. What is open
    under one of the two may still become anything.
    """
    if (old.undecided or new.undecided) and said(old) != said(new):
        return Change.MIXED
    pairs = [(_RANK[old.verdict], _RANK[new.verdict])]
    if (old.verdict is Verdict.REJECTED) is (new.verdict is Verdict.REJECTED):
        pairs += [(old.total, new.total), (new.settlement.refunded, old.settlement.refunded)]
    better = {before > after for before, after in pairs if before != after}
    if not better:
        return Change.MIXED if said(old) != said(new) else Change.SAME
    if len(better) > 1:
        return Change.MIXED
    return Change.FRIENDLIER if True in better else Change.HARSHER


def _verdict(outcome: Outcome) -> Verdict:
    return Verdict.OPEN if outcome.undecided else outcome.verdict
