"""What a run of random cases is made of: so that agreement means something."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from engine.vocabulary.attribute import Kind
from engine.vocabulary.lists import Over
from engine.words.comparison import Op
from tests.oracle.judgement import Matching

WANTED = 20_000
"""The cases of a whole run: the numbers below are of so many."""

_MOMENTS = (Kind.DATE, Kind.INSTANT)
_LENGTHS = (Op.IS, Op.IS_NOT, Op.LESS, Op.AT_MOST, Op.MORE, Op.AT_LEAST)
_NUMBERS = (Kind.MONEY, Kind.COUNT, Kind.RATE)

EXPECTED: tuple[str, ...] = (
    *(f"{kind} {op}" for kind in (*_NUMBERS, *_MOMENTS, Kind.SPAN) for op in _LENGTHS),
    *(
        f"{kind} {op}"
        for kind in (Kind.CHOICE, Kind.SPAN, *_NUMBERS[:1], *_MOMENTS, Kind.SET)
        for op in (Op.APPLICABLE,)
    ),
    *(f"choice {op}" for op in (Op.IS, Op.IS_NOT, Op.AT_LEAST, Op.AT_MOST)),
    "choice is one of several",
    "truth is",
    "set includes",
    "set includes one of several",
    "any kind not applicable",
    "instant against a date",
    "instant against a time",
    *(f"relation of {kind}" for kind in (*_NUMBERS, *_MOMENTS)),
    *("relation with a factor", "relation plus", "relation minus", "relation of a date and an instant"),
    *("condition all", "condition any", "condition not", "condition none"),
    *("define Meets", "define Choose", "define DaysBetween", "define Sum", "define Difference", "define Share"),
    *("define Product", "define smallest", "define largest", "define earlier", "define later", "define LifetimeValue"),
    *("define a span forwards", "define a span backwards", "define a span by day", "define a span to the instant"),
    *("define constant money", "define constant rate", "define constant period", "define constant count"),
    *("define at least", "define choice of period", "define choice of words"),
    *("charge Free", "charge Fixed", "charge Percentage", "charge Times", "charge Scale", "charge Refer"),
    *(
        "charge free of everything",
        "charge at least",
        "charge at most",
        "charge taken from deposit",
        "charge negotiated",
        "charge credit",
    ),
    *("combine add up", "combine largest of"),
    *(f"basis {basis}" for basis in ("flat", "percentage", "scale", "proven loss", "price")),
    *("scale over a span", "scale over a span of its own", "scale over a quantity", "scale without otherwise"),
    *("tier otherwise", "tier of two bounds", "tier Free", "tier Fixed", "tier Percentage"),
    *(f"tier {op}" for op in (Op.MORE, Op.AT_LEAST, Op.LESS, Op.AT_MOST, Op.IS)),
    *("binding", "terms", "hold our claim", "hold who is asking"),
    *("accept", "reject", "acceptance Refer", "bound of a fee", "bound in total"),
    *("waive Fixed", "waive Percentage", "waive Refer", "waive at most", "exception", "exception to an exception"),
    *("due now", "due same day", "due after", "due at a time", "duty beside more", "duty alone"),
    *(f"layer {layer}" for layer in ("formation", "law", "supplier_default", "individual", "terms", "guideline")),
    *("layer supplementary_law", "layer goodwill", "own attribute", "mandate"),
    *(f"answer {name}" for name in ("binding", "terms", "acceptance", "charge.agreed", "charge.basis", "charge.fees")),
    *(f"answer {name}" for name in ("charge.layers", "charge.negotiated", "charge.computed", "charge.waived")),
    *(f"answer {name}" for name in ("charge.total", "verdict", "settlement.refunded", "settlement.forfeited")),
    "answer settlement.payable",
    *(f"define {over}" for over in Over),
    *("define Proportion", "define at an hour", "define rolls on", "define by a clock"),
    *("relation with a percentage", "an item against the whole", "working days of a span", "working days of a date"),
    *("working days of a duty", "calendar", "included", "scale shift", "scale shift by a choice", "tier from deposit"),
    *("per line", "per line free of everything", "per line acceptance alone", "per line exception"),
    *("per line largest of", "per line add up", "per line credit", "per line scale over its fact"),
    *("whole exception to one per line", "whole free of a fee per line", "whole refers a fee per line"),
    *(f"layer {layer} per line" for layer in ("individual", "terms", "guideline", "supplementary_law")),
    *("lines that change and lines that do not", "line without a known action", "no line that changes"),
    *("list unknown", "list empty", "fact of an item unknown", "fact of an item not applicable"),
    *("two lines charged", "only the largest of two lines", "lines accepted by different layers"),
)
"""Every operator and every construct of the language."""


@dataclass
class Mix:
    """Counts cases: a construct counts once for each case in which a rule that applies has it."""

    cases: int = 0
    three: int = 0
    """With three or more rules that apply."""
    defeated: int = 0
    answered: int = 0
    """With a rule that stands and tests the answer to an earlier question."""
    constructs: Counter[str] = field(default_factory=Counter)
    verdicts: Counter[str] = field(default_factory=Counter)

    def add(
        self,
        constructs: Mapping[str, frozenset[str]],
        found: Iterable[Matching],
        circumstances: Iterable[str],
        verdict: str,
    ) -> None:
        """One case, with the constructs of each rule of its book; `circumstances` are the case's own."""
        expected = tuple(found)
        applies = {rule for matching in expected for rule, _ in matching.applies}
        stands = {rule for matching in expected for rule, _ in matching.stands}
        self.cases += 1
        self.three += len(applies) >= 3
        self.defeated += any(matching.applies - matching.stands for matching in expected)
        self.answered += any(each.startswith("answer ") for rule in stands for each in constructs[rule])
        self.constructs.update(frozenset(circumstances).union(*(constructs[rule] for rule in applies)))
        self.verdicts[verdict or "open"] += 1

    def rare(self) -> list[str]:
        """Constructs that a whole run would have in fewer than 200 cases."""
        return [
            f"{each}: {self.constructs[each]}" for each in EXPECTED if self.constructs[each] * WANTED < 200 * self.cases
        ]

    def __str__(self) -> str:
        def share(count: int) -> str:
            return f"{100 * count / self.cases:.0f} %"

        verdicts = ", ".join(f"{verdict} {share(count)}" for verdict, count in self.verdicts.most_common())
        rarest = min(EXPECTED, key=lambda each: self.constructs[each])
        return (
            f"{self.cases} cases: {share(self.three)} with three or more rules that apply, {share(self.defeated)} with"
            f" a defeated rule, {share(self.answered)} with an earlier answer tested; {verdicts};"
            f" {len(EXPECTED)} constructs, the rarest `{rarest}` in {self.constructs[rarest]} cases"
        )
