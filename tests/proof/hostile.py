"""A book that nobody would write: very many facts, and very many rules that all overlap."""

from __future__ import annotations

from pathlib import Path
from random import Random
from textwrap import dedent

from tests.small_book import MANIFEST

KINDS = ("truth", "choice", "count", "money")
CHOICES = ("one", "two", "three", "four")


def write_hostile(folder: Path, *, facts: int, rules: int, tests: int = 3, seed: int = 1) -> Path:
    """A book with so many facts of its own and rules; each tests a few of them, all about a cancellation."""
    rng = Random(seed)
    names = {f"own.fact_{number}": KINDS[number % len(KINDS)] for number in range(facts)}
    lines = ["attributes:"]
    for name, kind in names.items():
        choices = f", choices: [{', '.join(CHOICES)}]" if kind == "choice" else ""
        label = name.removeprefix("own.").replace("_", " ")
        asked = f"label: {{en: {label}, nl: {label}}}, question: {{en: {label}?, nl: {label}?}}"
        lines.append(f"  {name}: {{kind: {kind}{choices}, {asked}}}")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "book.yaml").write_text(dedent(MANIFEST), encoding="utf-8")
    (folder / "vocabulary.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    lines = ["policy: hostile", "layer: terms", "title: {en: Hostile, nl: Vijandig}", "rules:"]
    for number in range(rules):
        some = rng.sample(sorted(names), tests)
        when = ", ".join(f"{name}: {_test(rng, names[name])}" for name in some)
        lines += [
            f"  - id: rule-{number}",
            f'    clause: "{number + 1}"',
            f"    when: {{change.kind: cancellation, {when}}}",
            f"    then: {{{rng.choice(_THENS).format(amount=rng.randint(1, 9) * 100)}}}",
            "    because: {en: So it was agreed., nl: Zo is het afgesproken.}",
        ]
    (folder / "hostile.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


_THENS = (
    "acceptance: accept",
    "acceptance: reject",
    "charge: {{fee: cancellation, amount: {amount}.00}}",
    "charge: {{fee: storage, amount: {amount}.00, combine: largest of}}",
)


def _test(rng: Random, kind: str) -> str:
    match kind:
        case "truth":
            return rng.choice(("true", "false"))
        case "choice":
            return f"[{', '.join(rng.sample(CHOICES, 2))}]"
        case "count":
            return f"{rng.choice(('at least', 'less than'))} {rng.randint(1, 20)}"
    return f"{rng.choice(('at least', 'less than'))} {rng.randint(1, 20) * 100}.00"
