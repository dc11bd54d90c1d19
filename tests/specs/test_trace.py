"""From a source to its rules and scenarios, and what is said when it is not kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from engine.specs.pairs import Pairs, lacking
from engine.specs.shelf import Shelf
from engine.specs.sources import Source
from engine.specs.trace import Trace, trace
from tests.specs.home import HOOFD, WHY, scenario, write_book, write_feature

IN_BOOK = {
    "move-in-time": "R01",
    "move-late": "R01",
    "cancel-deposit": "R02",
    "not-on-paper": "E1",
    "on-paper": "E2",
    "let-off-once": "O1",
}
"""Which rule keeps what; let-off-once has a duty."""

EARLY = "When the customer asks on 1 April 2027 11:00 to move the delivery date"
LATE = "When the customer asks on 20 April 2027 11:00 to move the delivery date"
FREE, PAID = "Then the change is free", "Then the change is paid"
DEPOSIT = "Given a deposit of € 1,000.00 was paid on 14 January 2027"
CANCEL = "When the customer cancels the order on 20 April 2027 11:00"

MOVING = scenario(EARLY, FREE, WHY, name="Early") + scenario(LATE, PAID, WHY, name="Late")
FORFEITED = scenario(
    DEPOSIT,
    "And we agreed that who cancels forfeits the deposit",
    CANCEL,
    "Then the customer pays € 1,000.00",
    "And this follows from clause 7.4",
    name="Forfeited",
)
KEPT = scenario(
    DEPOSIT,
    "And forfeiting the deposit was not agreed",
    CANCEL,
    "Then the customer pays € 3,125.00",
    "And this follows from clause 7.1",
    "And clause 7.4 does not apply, because it was not agreed",
    name="Not forfeited",
)


def source(called: str, priority: str, **more: object) -> Source:
    return Source(called, called, {"en": "It asks.", "nl": "Het vraagt."}, tuple(priority), ("auditor",), **more)  # type: ignore[arg-type]


PRIORITIES = {"R01": "C", "R02": "C", "E1": "E", "E2": "E", "O1": "O"}
SOURCES = {called: source(called, priority) for called, priority in PRIORITIES.items()}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = write_book(tmp_path)
    for path in folder.glob("*.yaml"):
        text = path.read_text("utf-8")
        for rule, kept in IN_BOOK.items():
            text = text.replace(f"- id: {rule}\n", f"- id: {rule}\n    sources: [{kept}]\n")
        path.write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    shelf = Shelf()
    yield shelf
    shelf.close()


def traced(home: Path, shelf: Shelf, lang: str = "en") -> Trace:
    return trace([home / "policies" / "small"], shelf, SOURCES, lang)


def lack(found: Trace, called: str) -> list[str]:
    return [one.said for one in lacking(found) if one.source == called]


# What is found ------------------------------------------------------------------------------------------------------


def test_rules_with_their_book_and_provision(home: Path, shelf: Shelf) -> None:
    found = traced(home, shelf)
    assert [(one.book, one.rule.id, one.provision["nl"]) for one in found.kept("R01")] == [
        ("small", "move-in-time", "artikel 6.3"),
        ("small", "move-late", "artikel 6.3"),
    ]


def test_scenarios_that_name_the_provision_or_say_that_it_does_not_apply(home: Path, shelf: Shelf) -> None:
    write_feature(home, MOVING + FORFEITED + KEPT)
    found = traced(home, shelf)
    shown = found.shown(found.kept("R02"))
    assert [(str(scene.place), scene.run.name) for scene in shown] == [
        ("features/small/moving.feature:21:3", "Forfeited"),
        ("features/small/moving.feature:28:3", "Not forfeited"),
    ]


def test_of_two_rules_under_one_provision_the_one_that_decides_is_shown(home: Path, shelf: Shelf) -> None:
    write_feature(home, MOVING)
    found = traced(home, shelf)
    early, late = found.kept("R01")
    assert [scene.run.name for scene in found.shown([early])] == ["Early"]
    assert [scene.run.name for scene in found.shown([late])] == ["Late"]


def test_of_two_translations_one_is_read(home: Path, shelf: Shelf) -> None:
    write_feature(home, MOVING)
    dutch = "\n  Scenario: Vroeg\n    Als de klant op 1 april 2027 11:00 vraagt de leverdatum te verschuiven\n"
    write_feature(
        home, f"{dutch}    Dan is de wijziging kosteloos\n    En dat volgt uit artikel 6.3\n", "nl", head=HOOFD
    )
    folder = home / "features" / "small"
    (folder / "nl").mkdir()
    (folder / "nl.feature").rename(folder / "nl" / "moving.feature")
    assert [scene.run.name for scene in traced(home, shelf).scenes] == ["Early", "Late"]
    assert [scene.run.name for scene in traced(home, shelf, "nl").scenes] == ["Vroeg"]
    (folder / "moving.feature").unlink()  # what is there in one language only is read in any
    assert [scene.run.name for scene in traced(home, shelf).scenes] == ["Vroeg"]


def test_what_can_not_be_read_is_said_and_the_rest_counts(home: Path, shelf: Shelf) -> None:
    write_feature(home, MOVING + scenario(LATE, "Then it rains", name="Rain"))
    write_feature(home, "Scenario: of no feature\n", name="broken", head="# policies/small/moving.yaml\n")
    found = traced(home, shelf)
    assert found.unread == ("features/small/broken.feature", "features/small/moving.feature")
    assert [scene.run.name for scene in found.scenes] == ["Early", "Late"]


def test_what_is_skipped_promises_nothing(home: Path, shelf: Shelf) -> None:
    write_feature(home, MOVING.replace("\n  Scenario: Late", "\n  @xfail\n  Scenario: Late"))
    assert [scene.run.name for scene in traced(home, shelf).scenes] == ["Early"]


def test_a_rule_of_an_included_book_is_one_rule(home: Path, shelf: Shelf) -> None:
    write_feature(home, MOVING)
    branch = home / "policies" / "branch"
    branch.mkdir()
    manifest = (home / "policies" / "small" / "book.yaml").read_text("utf-8")
    (branch / "book.yaml").write_text(
        manifest.replace("book: small", "book: branch").replace("roles:", "include: [../small]\nroles:"),
        encoding="utf-8",
    )
    own = "policy: own\nlayer: terms\ntitle: {en: Own, nl: Eigen}\nrules: []\n"
    (branch / "own.yaml").write_text(own, encoding="utf-8")
    feature = home / "features" / "branch" / "moving.feature"
    feature.parent.mkdir()
    text = (home / "features" / "small" / "moving.feature").read_text("utf-8")
    feature.write_text(text.replace("policies/small/moving", "policies/branch/own"), encoding="utf-8")

    found = trace([home / "policies" / each for each in ("small", "branch")], shelf, SOURCES)

    assert [one.key for one in found.kept("R01")] == [("small", "move-in-time"), ("small", "move-late")]
    assert [scene.book for scene in found.shown(found.kept("R01"))] == ["small", "small", "branch", "branch"]


# Pairs --------------------------------------------------------------------------------------------------------------


def test_a_pair_differs_in_one_fact_and_in_what_is_decided(home: Path, shelf: Shelf) -> None:
    write_feature(home, MOVING + FORFEITED + KEPT)
    pair = Pairs(traced(home, shelf)).pair("R02")
    assert pair is not None
    assert (pair.fact, pair.one.run.name, pair.other.run.name) == (
        "deposit.forfeiture_agreed",
        "Forfeited",
        "Not forfeited",
    )
    moved = Pairs(traced(home, shelf)).pair("R01")
    assert moved is not None
    assert moved.fact == "change.received"


def test_a_fact_that_only_one_of_them_states_is_one_fact(home: Path, shelf: Shelf) -> None:
    ours = "And we caused the change ourselves"
    free = scenario(LATE, ours, FREE, "And this follows from clause 9.1", name="Ours")
    write_feature(home, scenario(LATE, PAID, WHY, name="Late") + free)
    pair = Pairs(traced(home, shelf)).pair("R01")
    assert pair is not None
    assert (pair.fact, pair.one.run.name, pair.other.run.name) == ("supplier.caused_change", "Late", "Ours")


@pytest.mark.parametrize(
    ("other", "said"),
    [
        (
            scenario("Given the same order, but worth € 900.00", EARLY, FREE, WHY, name="Two facts"),
            "2 scenarios follow from its rules; nearest: features/small/moving.feature:11:3 and "
            "features/small/moving.feature:16:3, which differ in `change.received`, `order.value`",
        ),
        (
            scenario(LATE.replace("20 April", "21 April"), PAID, WHY, name="The same verdict and total"),
            "2 scenarios follow from its rules",
        ),
        ("", "1 scenario follows from its rules"),
    ],
)
def test_what_is_no_pair(home: Path, shelf: Shelf, other: str, said: str) -> None:
    late = scenario(LATE, "Then the customer pays € 1,000.00", WHY, name="Late")
    write_feature(home, late + other)
    assert lack(traced(home, shelf), "R01") == [
        f"no pair of scenarios that differ in one fact, and in verdict or amount ({said})"
    ]


def test_of_two_that_rest_on_one_agreement_something_else_makes_the_difference(home: Path, shelf: Shelf) -> None:
    ground = "And this rests on clause 2.1"
    rests = scenario(LATE, PAID, WHY, ground, name="Late") + scenario(EARLY, FREE, WHY, ground, name="Early")
    write_feature(home, rests)
    assert Pairs(traced(home, shelf)).pair("E2") is None
    bare = "Given an order of € 900.00\n    And delivery is promised for 30 April 2027"
    head = "# policies/small/paper.yaml\nFeature: Paper\n"
    proven = scenario(bare, "And the customer sent a purchase order", LATE, PAID, WHY, ground, name="Proven")
    unproven = scenario(
        bare,
        "And nothing is on paper",
        LATE,
        "Then we wait until we have the signed quotation",
        "And this follows from clause 2.2",
        name="Unproven",
    )
    given = "Given the customer has not been let off before\n    And an order"
    write_feature(home, (proven + unproven).replace("Given an order", given), "paper", head)
    found = Pairs(traced(home, shelf))
    for called in ("E1", "E2"):
        pair = found.pair(called)
        assert pair is not None
        assert pair.fact == "agreement.document"


# What is lacking ----------------------------------------------------------------------------------------------------


def test_without_rules_and_without_scenarios(home: Path, shelf: Shelf) -> None:
    found = traced(home, shelf)
    assert lack(found, "R02") == ["no scenario shows `cancel-deposit` (small)"]
    assert lack(replace(found, keepers=()), "R02") == ["no rule, and no reason why not"]


def test_a_rule_that_names_no_known_source(home: Path, shelf: Shelf) -> None:
    found = traced(home, shelf)
    without = {called: each for called, each in SOURCES.items() if called != "R02"}
    assert lack(replace(found, sources=without), "R02") == [
        "`cancel-deposit` (small) names it, and there is no such source"
    ]


def test_what_is_explained_away(home: Path, shelf: Shelf) -> None:
    found = traced(home, shelf)
    reason = {"en": "A figure.", "nl": "Een cijfer."}
    away = {**SOURCES, "R02": source("R02", "P", no_rule=reason), "P1": source("P1", "P", no_rule=reason)}
    assert lack(replace(found, sources=away), "P1") == []
    assert lack(replace(found, sources=away), "R02") == [
        "it is explained away, and yet `cancel-deposit` (small) keep it: write `beside the rules`"
    ]


LET_OFF = (
    "Given we expect € 25,000.00 of margin from this customer",
    LATE,
    FREE,
    "And this follows from guideline G4",
)
TOLD = (
    "And the order desk tells the customer by 22 April 2027 17:00: an exception, why, and next time the charge applies"
)


def test_what_must_be_done_needs_a_duty_with_content_and_a_scenario(home: Path, shelf: Shelf) -> None:
    write_feature(home, scenario(*LET_OFF))
    assert lack(traced(home, shelf), "O1") == ["no duty with `must state` or a channel: `send_goodwill_message`"]
    loyal = home / "policies" / "small" / "loyal.yaml"
    text = loyal.read_text("utf-8")
    loyal.write_text(text.replace("17:00}]", "17:00, must state: [why]}]"), encoding="utf-8")
    assert lack(traced(home, Shelf()), "O1") == ["no scenario expects `send_goodwill_message`"]
    write_feature(home, scenario(*LET_OFF, TOLD))
    assert lack(traced(home, Shelf()), "O1") == []


def test_a_law_that_only_lets_somebody_do_something_is_shown_by_that(home: Path, shelf: Shelf) -> None:
    duty = "then: {duties: [{do: send_receipt, owner: order desk, due: now}]}"
    law = f"""policy: law
layer: law
title: {{en: Law, nl: Wet}}
rules:
- id: receipt
  article: BW 6:227c
  when: {{change.kind: change}}
  {duty}
  because: {{en: So it is., nl: Zo is het.}}
  sources: [L1]
"""
    (home / "policies" / "small" / "law.yaml").write_text(law, encoding="utf-8")
    phrase = 'then:\n- {en: "{owner} confirms it by {due}", nl: "{owner} bevestigt het {due}", duty: send_receipt}\n'
    (home / "policies" / "small" / "phrases.yaml").write_text(phrase, encoding="utf-8")
    done = "And the order desk confirms it by 20 April 2027 11:00"
    write_feature(home, scenario(LATE, PAID, WHY, done))
    found = traced(home, shelf)
    laws = {"L1": replace(source("L1", ""), users=())}
    assert lack(replace(found, sources=laws), "L1") == ["no duty with `must state` or a channel: `send_receipt`"]
    stated = duty.replace("due: now", "due: now, channel: e-mail")
    (home / "policies" / "small" / "law.yaml").write_text(law.replace(duty, stated), encoding="utf-8")
    assert lack(replace(traced(home, Shelf()), sources=laws), "L1") == []


def test_a_rule_without_duties_does_nothing(home: Path, shelf: Shelf) -> None:
    write_feature(home, MOVING)
    found = traced(home, shelf)
    asked = {**SOURCES, "R01": source("R01", "O")}
    assert lack(replace(found, sources=asked), "R01") == [
        "no duty: `move-in-time` (small), `move-late` (small) let nobody do anything"
    ]


def test_taking_away_one_of_a_pair_is_noticed(home: Path, shelf: Shelf) -> None:
    write_feature(home, MOVING + FORFEITED + KEPT)
    found = traced(home, shelf)
    assert lack(found, "R02") == []
    for gone in ("Forfeited", "Not forfeited"):
        left = tuple(scene for scene in found.scenes if scene.run.name != gone)
        assert len(lack(replace(found, scenes=left), "R02")) == 1
