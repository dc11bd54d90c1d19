"""A run of a scenario while it is told: which step it is at, and what became of those before it."""

from __future__ import annotations

from typing import Any

import pytest

from engine.case import Origin
from engine.documents.decision_text import decision_text
from engine.specs.feature import Feature, Run, Step
from engine.specs.reading import Reading
from engine.specs.shelf import Spec
from engine.specs.story import Story


class Telling:
    """Takes the readings of a run's steps in order, and fails at the first Then that does not hold."""

    def __init__(self, feature: Feature, run: Run, spec: Spec) -> None:
        self.feature = feature
        self.run = run
        self.spec = spec
        self.story = Story(spec, feature.language, run.scenario.place)
        self._told = 0

    def state(self, reading: Reading) -> None:
        """A Given or a When: its facts."""
        self.story.state(reading, self._next())

    def expect(self, reading: Reading) -> None:
        """A Then, held against the decision."""
        step = self._next()
        failures = self.spec.expectations.failures(reading, self.story.decided(), self.feature.language)
        if failures:
            self._told -= 1
            pytest.fail(self._explained(step, failures), pytrace=False)

    def as_json(self) -> dict[str, Any]:
        """What is known of this run, for a report: its place, its steps, what the book took as given."""
        scenario, row, decision = self.run.scenario, self.run.row, self.story.decision
        outcome = decision.outcome if decision is not None else None
        return {
            "feature": self.feature.name,
            "file": self.feature.file,
            "rule": scenario.rule,
            "scenario": scenario.name,
            "line": scenario.place.line if row is None else row.place.line,
            "row": None if row is None else dict(row.cells),
            "steps": [
                {"keyword": step.said, "text": step.text, "line": step.place.line, "held": number < self._told}
                for number, step in enumerate(self.run.steps)
            ],
            "verdict": None if decision is None else decision.verdict.value,
            "assumed": []
            if outcome is None
            else sorted(name for name, origin in outcome.case.origins.items() if origin is Origin.ASSUMED),
        }

    def _next(self) -> Step:
        self._told += 1
        return self.run.steps[self._told - 1]

    def _explained(self, step: Step, failures: tuple[str, ...]) -> str:
        lines = [f"{step.place}: {step.said} {step.text}", *(f"     {failure}" for failure in failures)]
        if (row := self.run.row) is not None:
            lines.append(f"     in the row at line {row.place.line}: {' | '.join(row.cells.values())}")
        said = decision_text(self.story.decided(), self.spec.book, self.spec.plan, self.feature.language)
        return "\n".join([*lines, "", said])
