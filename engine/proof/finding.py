"""What a reading over all requests says: findings, and how much of what was asked is settled."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from engine.regions.space import Box
from engine.witness import Found


class Status(StrEnum):
    """How sure a finding is."""

    PROVED = "proved"
    """It holds for every request: no request can show it."""
    REFUTED = "refuted"
    """A whole request shows it, decided by both matchers."""
    UNDECIDED = "undecided"
    """Neither: it may be, and no request was found."""


class Severity(StrEnum):
    """What a finding asks of the author."""

    ERROR = "error"
    """The book is unsound."""
    WARNING = "warning"
    """It does not do what its author most likely means."""
    NOTE = "note"
    """Worth knowing."""


class Finding(Struct, frozen=True):
    """One thing that is so of a book.

    `rules` are the ids of the source rules it is about; `region` is where it holds, `share` (basis points) how much
    of all combinations that is; `because` says why it is undecided.
    """

    code: str
    severity: Severity
    status: Status
    rules: tuple[str, ...]
    witness: Found | None = None
    region: tuple[Box, ...] = ()
    share: int = 0
    name: str = ""
    """What else it is about: a fee, a tier, a name of the book's."""
    because: str = ""
    questions: int = 1
    """How many questions it stands for: where there are too many to look at each, those that are left are one finding.
    """


class Report(Struct, frozen=True):
    """All findings, and how many questions were settled which way.

    `proved`: the book is as it should be, or is proved not to be; `refuted`: a request shows that it is not.
    """

    findings: tuple[Finding, ...]
    proved: int
    refuted: int
    undecided: int

    @property
    def sound(self) -> bool:
        """Whether nothing is found that makes the book unsound."""
        return all(finding.severity is not Severity.ERROR for finding in self.findings)


def report(asked: tuple[Finding | None, ...]) -> Report:
    """The answers to all questions (None: as it should be), added up; the gravest findings first."""
    findings = sorted(
        (finding for finding in asked if finding is not None),
        key=lambda finding: (_GRAVITY[finding.severity], finding.code, finding.rules, -finding.share, finding.name),
    )
    settled = dict.fromkeys(Status, 0)
    for finding in findings:
        settled[finding.status] += finding.questions
    as_it_should_be = len(asked) - len(findings)
    return Report(
        tuple(findings),
        proved=as_it_should_be + settled[Status.PROVED],
        refuted=settled[Status.REFUTED],
        undecided=settled[Status.UNDECIDED],
    )


_GRAVITY = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
