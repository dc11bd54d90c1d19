"""`check`: is the book sound, for every request there can be?"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from msgspec import Struct

from engine.books import Ready
from engine.core.plan import Step
from engine.decision.decider import Decider
from engine.documents.example import example
from engine.documents.finding_json import report_json
from engine.documents.finding_text import Findings, Shown
from engine.documents.region_text import Regions, derived_in
from engine.documents.speech import Speech
from engine.language.source import Book
from engine.proof.check import check
from engine.proof.finding import Finding, Report
from engine.proof.lints import Version
from engine.proof.subject import Subject
from engine.regions.space import Box
from engine.regions.work import Work
from engine.specs.scenario_text import Scenarios
from engine.vocabulary.attribute import Text
from engine.witness import Seeker

_ASKING: Text = {"en": "checking: {count} questions", "nl": "controleren: {count} vragen"}
_BLANK = 40
_EXAMPLES = 3_000
"""Requests that are decided to leave out of the examples what makes no difference, for all of them together."""


class Checked(Struct, frozen=True):
    """What is found about a book, in one language."""

    findings: Findings
    shown: tuple[Shown, ...]
    report: Report

    @property
    def sound(self) -> bool:
        """Whether nothing makes the book unsound."""
        return self.report.sound

    def as_text(self, *, scenarios: bool = False) -> str:
        """For a terminal; with the scenarios that show what is found where they are asked for."""
        return self.findings.text(self.shown, self.report, scenarios=scenarios)

    def as_json(self) -> dict[str, Any]:
        """As an object of JSON types."""
        return report_json(self.findings, self.shown, self.report)

    def as_github(self) -> str:
        """One workflow command for each finding, which GitHub shows beside the line; the counts come last."""
        said = [self.findings.problem(each).as_github() for each in self.shown]
        return "\n".join([*said, self.findings.counts(self.report)])


def check_book(ready: Ready, folder: Path, lang: str, *, scenarios: bool = True) -> Checked:
    """Everything that is found about a book.

    Args:
        ready: the book.
        folder: where it is; its own phrases are there.
        lang: in which language findings and scenarios are said.
        scenarios: whether to tell the requests that show something as scenarios.

    Raises:
        UnsoundBook: a phrase file is wrong, and scenarios are asked for.
        DisagreementError: durable-rules and the grid differ on a request.
    """
    decider = Decider(ready.plan)
    subject = Subject(ready.plan, ready.book.vocabulary, decider, own=own_rules(ready.book))
    speech = Speech(ready.book, lang)
    findings = Findings(speech, Regions(speech, subject.space, derived_in(ready.plan)), folder)
    try:
        told = Scenarios(ready, folder, decider) if scenarios else None
        with _progress(lang) as heard:
            found = check(subject, accepted(ready, subject), heard, versions(ready.book))
        work = Work(_EXAMPLES)
        shown = tuple(_shown(each, ready, decider, subject.seeker, findings, told, work) for each in found.findings)
    finally:
        subject.close()
    return Checked(findings, shown, found)


def own_rules(book: Book) -> frozenset[str]:
    """The rules that stand in the book itself: those of an included book are asked about there."""
    folders = [Path(folder).resolve() for folder in book.included]
    return frozenset(
        rule.id
        for rule in book.rules
        if not any(Path(rule.place.file).resolve().is_relative_to(folder) for folder in folders)
    )


def versions(book: Book) -> tuple[Version, ...]:
    """The rules of the book itself that are in force on some days only; those of one provision follow each other."""
    own = own_rules(book)
    return tuple(
        Version(f"{rule.policy} {rule.provision}", rule.id, rule.in_force.since, rule.in_force.until)
        for rule in book.rules
        if rule.id in own and rule.in_force is not None
    )


def accepted(ready: Ready, subject: Subject) -> tuple[Box, ...]:
    """Where the book says itself that it leaves something open."""
    names = {gap.name for gap in ready.book.accepted_gaps}
    return tuple(
        box
        for stage in ready.plan.stages
        if stage.step is Step.DEFINITION
        for rule in stage.rules
        if rule.id in names
        for box in subject.conditions.of(rule)
    )


def _shown(
    finding: Finding,
    ready: Ready,
    decider: Decider,
    seeker: Seeker,
    findings: Findings,
    told: Scenarios | None,
    work: Work,
) -> Shown:
    if finding.witness is None:
        return Shown(finding)
    found = example(
        finding.witness,
        ready.book,
        decider,
        finding.rules,
        inside=lambda outcome: not finding.region or seeker.inside(finding.region, outcome),
        work=work,
    )
    if found is None or told is None:
        return Shown(finding, found)
    name = findings.title(finding, found)
    return Shown(finding, found, told.scenario(found, name, findings.speech.lang, finding.rules))


@contextmanager
def _progress(lang: str) -> Iterator[Callable[[Finding | None], None] | None]:
    """A line that counts, on a terminal alone; it is gone afterwards."""
    if not sys.stderr.isatty():
        yield None
        return
    count = 0

    def heard(_: Finding | None) -> None:
        nonlocal count
        count += 1
        sys.stderr.write(f"\r{_ASKING[lang].format(count=count):<{_BLANK}}")
        sys.stderr.flush()

    try:
        yield heard
    finally:
        sys.stderr.write(f"\r{'':<{_BLANK}}\r")
        sys.stderr.flush()
