"""Small books for tests, written as the sales manager would, and a desk that decides under them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from textwrap import dedent

import pytest

from engine.books import Ready
from engine.case import Case
from engine.core.lower import lower
from engine.decide import Decision, decide
from engine.decision.decider import Decider
from engine.decision.outcome import Outcome
from engine.language.book import read_book
from engine.request.case import case_of
from engine.request.reading import read_request, to_request, with_settings
from engine.request.vocabulary import load_tested

MANIFEST = """
    language: 1
    book: small
    title: {en: A small book, nl: Een klein boek}
    branch: test
    currency: EUR
    zone: Europe/Amsterdam
    amounts: excluding VAT
    roles:
      order desk: {title: {en: order desk, nl: orderafdeling}, mandate: 1000.00}
      sales manager: {title: {en: sales manager, nl: verkoopleider}, mandate: 10000.00}
"""

ASKED = "change: {kind: cancellation, received: 2027-03-01 12:00}\n"
"""What every request says, until a test says otherwise."""


def small_book(folder: Path, *policies: str, manifest: str = MANIFEST) -> Ready:
    """A book in `folder`, read and lowered; each policy is the text of one file."""
    (folder / "book.yaml").write_text(dedent(manifest), encoding="utf-8")
    for number, policy in enumerate(policies):
        (folder / f"policy_{number}.yaml").write_text(dedent(policy), encoding="utf-8")
    book = read_book(folder, load_tested())
    return Ready(book, lower(book))


def policy(layer: str, rules: str, define: str = "{}", name: str | None = None) -> str:
    """A policy of a layer; `rules` and `define` are YAML, in flow style or indented as under `rules:`."""
    return (
        f"policy: {name or layer.replace('_', '-')}\nlayer: {layer}\ntitle: {{en: T, nl: T}}\n"
        f"define: {define}\nrules:\n{dedent(rules).strip(chr(10))}\n"
    )


def rule(name: str, then: str, when: str | None = None, exception_to: str | None = None) -> str:
    """One rule; `then` and `when` are what stands between the braces."""
    said = "" if when is None else f"when: {{{when}}}, "
    above = "" if exception_to is None else f"exception_to: {exception_to}, "
    return f'- {{id: {name}, clause: "1", {above}{said}then: {{{then}}}, because: {{en: B, nl: B}}}}'


def layered(**layers: Sequence[str] | str) -> list[str]:
    """One policy for each layer that has rules."""
    return [
        policy(layer, "\n".join([rules] if isinstance(rules, str) else rules))
        for layer, rules in layers.items()
        if rules
    ]


def defined(**definitions: str) -> str:
    """A policy with definitions and one rule that never counts; each is what stands between the braces."""
    meanings = ", ".join(f"{name}: {{{meaning}}}" for name, meaning in definitions.items())
    never = "change.kind: cancellation, not: {change.kind: cancellation}"
    return policy("goodwill", rule("never", "acceptance: accept", never), f"{{{meanings}}}", "words")


class Desk:
    """Decides requests under one book; facts are written as on the command line: `order.value=1250.00`."""

    def __init__(self, ready: Ready) -> None:
        self.ready = ready
        self.decider = Decider(ready.plan)

    def case(self, *facts: str) -> Case:
        settings = dict(fact.split("=", 1) for fact in facts)
        raw = with_settings(read_request(ASKED, "request.yaml"), settings)
        book = self.ready.book
        return case_of(to_request(raw, book.vocabulary, book.zone), book.vocabulary)

    def outcome(self, *facts: str) -> Outcome:
        return self.decider.decide(self.case(*facts))

    def decision(self, *facts: str) -> Decision:
        return decide(self.decider, self.case(*facts))


Desks = Callable[..., Desk]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desks]:
    """Opens desks: rules by layer (`law=[...]`), or whole policies, and a manifest."""
    opened: list[Desk] = []

    def open_one(*policies: str, manifest: str = MANIFEST, **layers: Sequence[str] | str) -> Desk:
        folder = tmp_path / f"book-{len(opened)}"
        folder.mkdir()
        opened.append(Desk(small_book(folder, *policies, *layered(**layers), manifest=manifest)))
        return opened[-1]

    yield open_one
    for each in opened:
        each.decider.close()
