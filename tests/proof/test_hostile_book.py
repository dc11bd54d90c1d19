"""A book that nobody would write is checked within a limit: what it takes is bounded, and what is left open is said."""

from __future__ import annotations

from pathlib import Path

from engine.books import load
from engine.proof.clashes import CLASHES
from engine.proof.finding import Status
from engine.proof.subject import Subject
from engine.verbs.check import check_book
from engine.witness.pool import MOST
from tests.proof.hostile import write_hostile


def test_200_facts_and_2000_rules_that_overlap_end(tmp_path: Path) -> None:
    # without limits for the book as a whole this did not end in an hour
    folder = write_hostile(tmp_path / "hostile", facts=200, rules=2_000)
    checked = check_book(load(folder), folder, "en", scenarios=False)
    report, found = checked.report, checked.report.findings
    # some of it is proved, clashes are shown by requests, and the rest is counted
    assert report.proved > 2_000
    clashes = [each for each in found if each.code == "clash" and each.status is Status.REFUTED]
    assert 0 < len(clashes) <= 2 * CLASHES
    assert all(each.witness is not None for each in clashes)
    left = sum(each.questions for each in found if each.status is Status.UNDECIDED)
    assert report.undecided == left > 100_000
    said = checked.as_text().splitlines()[-1]
    assert "there are too many to look at each" in said
    assert "it takes more work than one question may" in said
    assert any(
        "more pairs of rules that meet and may disagree about whether it is accepted" in line
        for line in checked.as_text().splitlines()
    )


def test_what_is_kept_is_bounded(tmp_path: Path) -> None:
    folder = write_hostile(tmp_path / "hostile", facts=12, rules=60)
    ready = load(folder)
    subject = Subject(ready.plan, ready.book.vocabulary)
    assert len(subject.seeker.pool) <= MOST
    before = subject.seeker.work.left
    subject.seeker.work.left = 0
    for stage, rule in subject.rules[:5]:
        assert subject.seeker.seek(subject.conditions.of(rule), lambda _: False, step=stage.step) is None
    assert before > 0
    assert subject.reason == "work"
    subject.close()
