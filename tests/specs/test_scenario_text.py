"""Requests told as scenarios: pasted into a feature and run, they hold, in both languages."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine.books import Ready, find, load
from engine.decision.decider import Decider
from engine.decision.outcome import Outcome
from engine.documents.example import example
from engine.proof.subject import Subject
from engine.specs.phrases import FILE
from engine.specs.run import run
from engine.specs.scenario_text import Scenarios
from engine.witness import Found

EVERY = 25
"""Of so many rules one is looked for; each look leaves several requests that are unlike each other."""

HEADS = {"en": "{policy}\nFeature: Shown", "nl": "# language: nl\n{policy}\nFunctionaliteit: Getoond"}


def counting(origin: str) -> Callable[[Outcome], bool]:
    return lambda outcome: origin in outcome.rules


def requests(ready: Ready, decider: Decider) -> Iterator[Found]:
    """Requests that are decided by rules of all kinds."""
    subject = Subject(ready.plan, ready.book.vocabulary, decider)
    for stage, rule in subject.rules[::EVERY]:
        boxes = subject.standing(stage, rule)
        if boxes:
            subject.seeker.seek(boxes, counting(rule.origin), tries=2, step=stage.step)
    return iter(subject.seeker.pool)


@pytest.mark.parametrize("name", ["manufacturing", "services", "works", "webshop", "hospitality"])
def test_what_is_pasted_runs_and_holds(name: str, tmp_path: Path) -> None:
    folder = find(name)
    ready = load(folder)
    if (folder / FILE).is_file():
        shutil.copy(folder / FILE, tmp_path)
    decider = Decider(ready.plan)
    try:
        told = Scenarios(ready, folder, decider)
        examples = [found for each in requests(ready, decider) if (found := example(each, ready.book, decider))]
        policy = f"# policies/{name}/{Path(ready.book.policies[-1].file).name}"
        for lang, head in HEADS.items():
            said = [told.scenario(each, f"number {number}", lang) for number, each in enumerate(examples)]
            feature = "\n\n".join([head.format(policy=policy), *filter(None, said)])
            (tmp_path / f"{lang}.feature").write_text(f"{feature}\n", encoding="utf-8")
            untold = [each for each, text in zip(examples, said, strict=True) if text is None]
            assert all(each.items for each in untold)
            assert len(said) - len(untold) >= 10
    finally:
        decider.close()

    result = run([tmp_path], ready, tmp_path)

    assert not result.failed, result.as_text()
    assert result.ok
    assert result.passed >= 20


def test_a_request_is_as_small_as_it_can_be() -> None:
    folder = find("manufacturing")
    ready = load(folder)
    decider = Decider(ready.plan)
    try:
        subject = Subject(ready.plan, ready.book.vocabulary, decider)
        stage, rule = next((stage, rule) for stage, rule in subject.rules if rule.origin == "cancel-scale")
        boxes = subject.standing(stage, rule)
        assert boxes
        found = subject.seeker.seek(boxes, lambda outcome: "cancel-scale" in outcome.rules, step=stage.step)
        assert found is not None
        shown = example(found, ready.book, decider, ["cancel-scale"])
        assert shown is not None
        assert len(found.facts) > 100
        assert len(shown.facts) < 15
        assert {"change.kind", "change.received", "order.stage"} <= shown.facts.keys()
        assert shown.outcome.answer == found.outcome.answer
        # whatever else is left out makes it another answer, or leaves it open
        for name in shown.facts.keys() - {"change.kind", "change.received"}:
            fewer = {each: value for each, value in shown.facts.items() if each != name}
            again = example(Found(fewer, {}, shown.outcome), ready.book, decider)
            assert again is None, name
    finally:
        decider.close()
