"""Scenarios that are made: each holds, all changes that they are for are noticed, and none is there for nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from engine.core.lower import lower
from engine.decision.decider import Trial
from engine.mutants.killing import Killing, Rival
from engine.mutants.pin_text import COLUMNS, WHY, features
from engine.mutants.pins import Pin, pins
from engine.mutants.run import Fate, mutate
from engine.specs.feature import read_feature
from engine.specs.rows import Rows
from engine.specs.run import run
from engine.specs.slots import AMOUNTS, OTHERS
from engine.specs.translation import differences
from engine.verbs.testing import NotWritten, write
from tests.mutants.small import BELOW, ON, PINNED, feature, rows
from tests.mutants.small import write as write_book


def made(found: Rows, lang: str = "en") -> tuple[Pin, ...]:
    return pins(found, mutate(found, lang, afresh=True), lang)


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_pins_hold_and_notice_whatever_can_be_noticed(tmp_path: Path, lang: str) -> None:
    found = rows(write_book(tmp_path, feature([ON])))
    alone = mutate(found, lang, afresh=True)
    some = pins(found, alone, lang)
    assert 3 <= len(some) < len(alone.survivors) / 3
    written = tuple(write(features(some, found, tmp_path / "pins"), tmp_path / "pins"))
    assert sorted(Path(path).relative_to(tmp_path).as_posix() for path in written) == [
        # who is bound, and by whose terms, is answered as well
        "pins/agreeing.feature",
        "pins/cancelling.feature",
        "pins/nl/agreeing.feature",
        "pins/nl/cancelling.feature",
    ]
    texts, translated = (
        {path: Path(path).read_text("utf-8") for path in written if ("/nl/" in path) is dutch}
        for dutch in (False, True)
    )
    assert all("# language: nl" in each for each in translated.values())
    for some_texts, examples in ((texts, "Examples:"), (translated, "Voorbeelden:")):
        assert all("@pin" in each and examples in each for each in some_texts.values())
    ran = run([tmp_path / "pins"])
    assert ran.ok, ran.as_text()
    assert ran.passed == 2 * len(some)
    for path, text in texts.items():
        beside = str(Path(path).parent / "nl" / Path(path).name)
        english, other = read_feature(text, path), read_feature(translated[beside], beside)
        assert list(differences(english, other, found.spec)) == []
    # with nothing but the pins, only that survives of which no scenario could be made
    folder = write_book(tmp_path / "again", "")
    for path, text in (texts if lang == "en" else translated).items():
        (tmp_path / "again" / "features" / "tiny" / Path(path).name).write_text(text, "utf-8")
    after = mutate(rows(folder), lang)
    untold = {each.mutant.id for each in alone.survivors if not each.scenario}
    assert {each.mutant.id for each in after.survivors} == untold


def test_no_pin_can_be_missed(tmp_path: Path) -> None:
    some = made(rows(write_book(tmp_path, feature([ON]))))
    noticed = [{mutant.id for mutant in pin.notices} for pin in some]
    for number, mine in enumerate(noticed):
        assert mine - set().union(*noticed[:number], *noticed[number + 1 :])


def test_beside_features_that_are_whole_little_is_lacking(tmp_path: Path) -> None:
    found = rows(write_book(tmp_path, feature(PINNED, [BELOW])))
    mutation = mutate(found)
    some = pins(found, mutation, "en")
    assert {pin.home.origin for pin in some} == {"bound", "cancel", "crowd-is-free"}
    assert mutation.count(Fate.KILLED) > sum(each.fate is Fate.SURVIVED for each in mutation.tried) * 2
    assert len(some) < len(made(found))


def test_what_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "b.feature").write_text("mine", encoding="utf-8")
    with pytest.raises(NotWritten, match=r"b\.feature` is there already, and nothing was written"):
        tuple(write({"a.feature": "new", "b.feature": "new"}, tmp_path))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.feature"]
    assert (tmp_path / "b.feature").read_text("utf-8") == "mine"
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(NotWritten):
        tuple(write({"a.feature": "new"}, tmp_path / "file" / "folder"))


def test_a_pin_that_rests_on_what_counsel_must_verify_says_so(tmp_path: Path) -> None:
    """A step that was added because nothing else told two answers apart was not looked at for the tag."""
    folder = write_book(tmp_path, feature([ON]))
    agreeing = folder / "agreeing.yaml"
    agreeing.write_text(agreeing.read_text("utf-8") + AS_WELL, "utf-8")
    found = rows(folder)
    spec = found.spec
    fewer = replace(
        spec.book,
        policies=tuple(
            replace(policy, rules=tuple(rule for rule in policy.rules if rule.id != "signed-as-well"))
            for policy in spec.book.policies
        ),
    )
    killing = Killing(spec, Trial(found.plan))
    told = killing._killing(HELD, Rival(spec, lower(fewer)), "en")
    assert told is not None
    assert told[0] == f"  @verify_with_counsel\n{HELD}\n    And this rests on clause 2.2"


HELD = """\
  Scenario: Signed
    Given an order of € 500.00
    And order.persons is 3
    When the customer cancels the order on 1 March 2027 12:00
    Then the customer pays € 50.00"""

AS_WELL = """
  - id: signed-as-well
    clause: "2.2"
    title: {en: It was signed, nl: Er is getekend}
    when: {order.persons: at least 2}
    then: {binding: yes, terms: ours}
    because: {en: It was., nl: Dat is zo.}
    verify_with_counsel: true
"""


def test_every_column_is_in_words() -> None:
    """A table of pins had columns called `no.duty` and `hold.get`."""
    assert {*AMOUNTS, *OTHERS} - WHY == COLUMNS.keys()
    assert all({"en", "nl"} == said.keys() for said in COLUMNS.values())
