"""What the page on the policy language says of facts and features, done."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import dedent

import pytest

from engine.request.vocabulary import load_tested
from engine.specs.run import run
from engine.vocabulary.attribute import Kind

PAGE = Path(__file__).parent.parent.parent / "docs" / "language.md"
KINDS = {
    "moment": Kind.INSTANT,
    "date": Kind.DATE,
    "amount": Kind.MONEY,
    "rate": Kind.RATE,
    "count": Kind.COUNT,
    "choice": Kind.CHOICE,
    "truth": Kind.TRUTH,
    "set": Kind.SET,
    "text": Kind.TEXT,
}

MANIFEST = """\
    language: 1
    book: charters
    title: {en: Charters, nl: Charters}
    branch: test
    currency: EUR
    zone: Europe/Amsterdam
    amounts: including VAT
    roles: {office: {title: {en: office, nl: kantoor}}}
"""

POLICY = """\
    policy: cancelling
    layer: terms
    title: {en: Cancelling, nl: Annuleren}
    define:
      burden:
        report: always
        choose: [{when: {change.kind: defect claim}, is: shipper}, {otherwise: guest}]
        title: {en: burden of proof, nl: bewijslast}
        words: {shipper: {en: the shipper, nl: de reder}, guest: {en: the guest, nl: de gast}}
    rules:
      - id: cancel-scale
        clause: "5.1"
        title: {en: The later the more, nl: Hoe later hoe meer}
        when: {change.kind: cancellation}
        then:
          charge:
            fee: cancellation
            scale: {from: change.received, until: order.departure}
            of: order.value
            tiers: [{more than: 6 months, charge: 15 %}, {otherwise: true, charge: 25 %}]
          duties: [{do: confirm, owner: office, due: same day}]
        because: {en: The ship was kept for you., nl: Het schip is voor u vrijgehouden.}
"""

OWN = """
  Scenario: In the words of the company
    Given order.persons is 12
    And own.deck is upper deck
    And order.custom_made is engraved
    And the same trip, but worth € 400.00
    When the customer cancels the order on 1 April 2027 10:00
    Then the guest pays € 100.00
    And the office tells the guest by 1 April 2027
    And this follows from clause 5.1
"""


@pytest.fixture(scope="module")
def page() -> str:
    return PAGE.read_text(encoding="utf-8")


def test_the_page_names_every_fact_with_its_kind(page: str) -> None:
    section = page.partition("## Facts\n")[2].partition("```")[0]
    named = {}
    for group, kinds in re.findall(r"^- `(\w+)\.`: ((?:.|\n  )+)", section, re.MULTILINE):
        for part in kinds.split(";"):
            kind = KINDS[part.split()[0]]
            named.update({f"{group}.{fact}": kind for fact in re.findall(r"`(\w+)`", part)})
    lists = {"order.lines", "costs.items", "history.exceptions"}
    assert named == {name: each.kind for name, each in load_tested().items() if name not in lists}


def test_its_feature_runs_with_its_own_facts_and_sentences(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    blocks = dict(re.findall(r"```(?:yaml|gherkin)\n(# vocabulary|given|# charters)[^\n]*\n(.*?)```", page, re.DOTALL))
    book = Path("charters")
    book.mkdir()
    (book / "book.yaml").write_text(dedent(MANIFEST), encoding="utf-8")
    (book / "cancelling.yaml").write_text(dedent(POLICY), encoding="utf-8")
    (book / "vocabulary.yaml").write_text(blocks["# vocabulary"], encoding="utf-8")
    (book / "phrases.yaml").write_text("given:\n" + blocks["given"], encoding="utf-8")
    feature = "# charters/cancelling.yaml\n" + blocks["# charters"] + OWN
    (book / "cancelling.feature").write_text(feature, encoding="utf-8")
    result = run(["charters"])
    assert result.ok, result.as_text()
    assert result.passed == 3
    # what has no sentence may be said by its name, with a hint to write one
    assert [problem.code for problem in result.problems] == ["no-phrase"] * 3
