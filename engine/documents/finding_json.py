"""The findings about a book as JSON types: `{"findings": [...], "proved", "refuted", "undecided"}`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from engine.documents.finding_text import Findings, Shown
from engine.language.problem import Problem
from engine.proof.finding import Report, Status


def report_json(findings: Findings, shown: Sequence[Shown], report: Report) -> dict[str, Any]:
    """Every finding: its code, severity and status, its rules and their places, and the request that shows it.

    `witness` is a request as `decide` reads it, `scenario` a Gherkin text; null where there is none.
    """
    speech = findings.speech
    accepted = [{"name": gap.name, "because": speech.text(gap.because)} for gap in speech.book.accepted_gaps]
    return {
        "book": speech.book.name,
        "edition": speech.book.edition,
        "findings": [_finding(findings, each) for each in shown],
        "accepted_gaps": accepted,
        "proved": report.proved,
        "refuted": report.refuted,
        "undecided": report.undecided,
    }


def unread_json(problems: Iterable[Problem]) -> dict[str, Any]:
    """The same of a book that can't be read: nothing is asked of it."""
    return {
        "problems": [problem.as_json() for problem in problems],
        "findings": [],
        "proved": 0,
        "refuted": 0,
        "undecided": 0,
    }


def _finding(findings: Findings, each: Shown) -> dict[str, Any]:
    finding = each.finding
    problem = findings.problem(each)
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "status": finding.status.value,
        "rules": list(finding.rules),
        "places": [
            {"file": place.file, "line": place.line, "column": place.column, "rule": rule or None}
            for rule, place in findings.places(finding)
        ],
        "message": problem.message,
        "notes": list(problem.notes),
        "share": finding.share / 10_000,
        "because": finding.because if finding.status is Status.UNDECIDED else None,
        "witness": None if each.example is None else each.example.as_json(findings.speech.vocabulary),
        "scenario": each.scenario,
    }
