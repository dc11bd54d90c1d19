"""Small random books over a few facts of few values, so that every request there can be is decided one by one."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from engine.books import Ready
from engine.core.lower import lower
from engine.language.book import read_book
from engine.language.problem import UnsoundBook
from engine.request.vocabulary import load_tested

Tree = dict[str, Any]

_TEXT = {"en": "T", "nl": "T"}
_MANIFEST: Tree = {
    "language": 1,
    "book": "random",
    "title": _TEXT,
    "branch": "test",
    "currency": "EUR",
    "zone": "Europe/Amsterdam",
    "amounts": "excluding VAT",
    "roles": {
        "order desk": {"title": _TEXT, "mandate": "100.00"},
        "sales manager": {"title": _TEXT, "mandate": "1000.00"},
    },
}

KINDS = ("change", "cancellation", "no-show")
"""The kinds that rules name; the others are alike."""
COLOURS = ("red", "green", "blue")
FACTS: dict[str, Tree] = {
    "own.colour": {"kind": "choice", "choices": list(COLOURS), "ordered": True},
    "own.rush": {"kind": "truth"},
    "own.trips": {"kind": "count"},
    "own.nights": {"kind": "count"},
    "own.worth": {"kind": "money"},
}
COUNTS = (0, 1, 2, 3)
AMOUNTS = ("0.00", "50.00", "100.00")
FEES = ("storage", "transport")
PRICES = ("10.00", "20.00", "20.00", "35.00")
ROLES = ("order desk", "sales manager")
_ORDERS = ("more than", "at least", "less than", "at most", "not", "")


@dataclass
class Writer:
    """Writes one book."""

    rng: Random
    facts: list[str] = field(default_factory=list)
    words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Definitions that conditions may test, with what they may be tested against (none: truths)."""
    written: int = 0

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def files(self) -> dict[str, Tree]:
        """The book, a tree for each file."""
        pick = self.rng.choice
        self.facts = sorted(self.rng.sample(sorted(FACTS), pick((2, 2, 3))))
        own = {name: {**FACTS[name], "label": _TEXT, "question": _TEXT} for name in self.facts}
        define = self.definitions()
        layers: dict[str, list[Tree]] = {
            "formation": self.formation() if self.chance(0.3) else [],
            "law": self.law("law") if self.chance(0.4) else [],
            "supplier_default": self.law("supplier_default") if self.chance(0.15) else [],
            "individual": self.agreed("individual", (1,)) if self.chance(0.2) else [],
            "terms": self.agreed("terms", (2, 3, 3, 4, 5)),
            "guideline": self.agreed("guideline", (1, 2)) if self.chance(0.4) else [],
            "supplementary_law": self.agreed("supplementary_law", (1,)) if self.chance(0.2) else [],
            "goodwill": self.goodwill() if self.chance(0.3) else [],
        }
        found: dict[str, Tree] = {"book.yaml": _MANIFEST, "vocabulary.yaml": {"attributes": own}}
        for layer, rules in layers.items():
            if rules:
                name = layer.replace("_", "-")
                found[f"{layer}.yaml"] = {"policy": name, "layer": layer, "title": _TEXT, "rules": rules}
        found["terms.yaml"]["define"] = define
        return found

    # conditions

    def definitions(self) -> Tree:
        found: Tree = {}
        for name in ("early", "odd"):
            if self.chance(0.5):
                way = self.rng.choice(("when", "any", "not"))
                found[name] = {way: [self.condition(1), self.condition(1)] if way == "any" else self.condition(2)}
                self.words[name] = ()
        if self.chance(0.4):
            said = ("soon", "late", "never")
            branches: list[Tree] = [
                {"when": self.condition(2), "is": self.rng.choice(said)} for _ in range(self.rng.choice((1, 2)))
            ]
            found["pace"] = {"choose": [*branches, {"otherwise": self.rng.choice(said)}]}
            self.words["pace"] = tuple(sorted({str(b.get("is", b.get("otherwise"))) for b in found["pace"]["choose"]}))
        return found

    def condition(self, most: int, depth: int = 1) -> Tree:
        """Entries that are and-ed."""
        return dict(self.entry(depth) for _ in range(self.rng.randint(1, most)))

    def entry(self, depth: int) -> tuple[str, Any]:
        pick = self.rng.choice
        if depth and self.chance(0.2):
            key = pick(("any", "all", "not"))
            if key == "not":
                return key, self.condition(2, depth - 1)
            return key, [self.condition(2, depth - 1), self.condition(1, depth - 1)]
        if self.words and self.chance(0.25):
            name = pick(sorted(self.words))
            return name, pick(self.words[name]) if self.words[name] else self.chance(0.6)
        name = pick(["change.kind", *self.facts])
        if name != "change.kind" and self.chance(0.1):
            return name, pick(("applicable", "not applicable"))
        return name, self.test(name)

    def test(self, name: str) -> Any:
        pick = self.rng.choice
        match name:
            case "change.kind":
                return pick((pick(KINDS), f"not {pick(KINDS)}", self.rng.sample(KINDS, 2)))
            case "own.colour":
                return pick((pick(COLOURS), f"not {pick(COLOURS)}", "green or later", self.rng.sample(COLOURS, 2)))
            case "own.rush":
                return self.chance(0.5)
            case "own.worth":
                return f"{pick(_ORDERS)} {pick(AMOUNTS)}".strip()
        if {"own.trips", "own.nights"} <= set(self.facts) and self.chance(0.25):
            return f"{pick(_ORDERS[:5])} {'own.nights' if name == 'own.trips' else 'own.trips'}"
        return f"{pick(_ORDERS)} {pick(COUNTS)}".strip()

    # rules

    def rule(self, layer: str, then: Tree, above: list[Tree], *, always: float = 0.08) -> Tree:
        self.written += 1
        found: Tree = {"id": f"r{self.written}", "clause": str(self.written), "because": _TEXT}
        if not self.chance(always):
            found["when"] = self.condition(2)
        if above and self.chance(0.45):
            found["exception_to"] = self.rng.choice(above)["id"]
        return {**found, "then": then}

    def formation(self) -> list[Tree]:
        """Always yes, or always ours."""
        name, said = self.rng.choice((("binding", "yes"), ("terms", "ours")))
        first = self.rule("formation", {name: said}, [])
        first.pop("when", None)
        return [first, *([self.rule("formation", {name: said}, [first])] if self.chance(0.5) else [])]

    def law(self, layer: str) -> list[Tree]:
        pick = self.rng.choice
        found: list[Tree] = []
        for _ in range(pick((1, 1, 2))):
            then = pick(
                (
                    {"acceptance": "accept"},
                    {"acceptance": "accept", "charge": "free"},
                    {"charge": {"at most": pick(PRICES)}},
                    {"charge": {"fee": pick(FEES), "at most": pick(PRICES)}},
                    {"charge": "free"},
                )
            )
            found.append(self.rule(layer, then, found))
        return found

    def agreed(self, layer: str, counts: tuple[int, ...]) -> list[Tree]:
        found: list[Tree] = []
        for _ in range(self.rng.choice(counts)):
            found.append(self.rule(layer, self.conclusion(), found))
        return found

    def conclusion(self) -> Tree:
        pick = self.rng.choice
        ways = ("free", "price", "scale", "accept", "reject", "refer", "both")
        match self.rng.choices(ways, (3, 5, 2, 3, 4, 1, 1))[0]:
            case "free":
                return {"charge": pick(("free", {"fee": pick(FEES), "free": True}))}
            case "price":
                charge: Tree = {"fee": pick(FEES), "amount": pick(PRICES)}
                return {"charge": charge | ({"combine": pick(("add up", "largest of"))} if self.chance(0.15) else {})}
            case "scale":
                return {"charge": {"fee": pick(FEES), **self.scale()}}
            case "accept":
                return {"acceptance": "accept"}
            case "reject":
                return {"acceptance": "reject"}
            case "refer":
                return {"acceptance": {"refer": pick(ROLES)}}
        return {"acceptance": pick(("accept", "reject")), "charge": {"fee": pick(FEES), "amount": pick(PRICES)}}

    def scale(self) -> Tree:
        pick = self.rng.choice
        over = [name for name in self.facts if name in ("own.trips", "own.nights", "own.worth")]
        if not over:
            return {"amount": pick(PRICES)}
        name = pick(over)
        bounds = [AMOUNTS[2], AMOUNTS[1]] if name == "own.worth" else self.rng.sample((3, 2, 1), 2)
        tiers: list[Tree] = [
            {pick(("more than", "at least")): str(bound), "charge": pick((*PRICES, "free"))} for bound in bounds
        ]
        if self.chance(0.7):
            tiers.append({"otherwise": True, "charge": pick((*PRICES, "free"))})
        return {"scale": name, "of": "order.value", "tiers": tiers}

    def goodwill(self) -> list[Tree]:
        pick = self.rng.choice
        found: list[Tree] = []
        for _ in range(pick((1, 1, 2))):
            waived = {"rate": pick(("100 %", "50 %")), "of": "charge.computed"}
            found.append(self.rule("goodwill", pick(({"waive": waived}, {"acceptance": "accept"})), []))
        return found


def random_book(seed: int) -> Ready:
    """The first book that the language takes, of those that begin with this seed."""
    rng = Random(seed)
    while True:
        files = Writer(rng).files()
        with TemporaryDirectory() as folder:
            for name, tree in files.items():
                Path(folder, name).write_text(json.dumps(tree), encoding="utf-8")
            try:
                book = read_book(Path(folder), load_tested())
            except UnsoundBook:
                continue
        return Ready(book, lower(book))
