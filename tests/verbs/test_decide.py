"""`decide`: from files to decisions, and what happens when nothing may be decided."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from engine.core.matching import Codes, Matched
from engine.core.plan import Stage
from engine.decision.outcome import Verdict
from engine.grid.matcher import GridMatcher
from engine.request.reading import InvalidRequest
from engine.verbs.decide import UndecidedError, deciding
from tests.small_book import Desks, rule

FREE = rule("t", "charge: free", "order.persons: 3")
REQUEST = "change: {kind: cancellation, received: 2027-03-01 12:00}\norder: {persons: 3}\n"


def write(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def test_several_files_in_the_order_in_which_they_were_given(desk: Desks, tmp_path: Path) -> None:
    ready = desk(terms=FREE).ready
    three, four = write(tmp_path, "three.yaml", REQUEST), write(tmp_path, "four.yaml", REQUEST.replace("3}", "4}"))
    with deciding(ready, [four, three, four], {}) as decisions:
        assert [decision.verdict for decision in decisions] == [Verdict.REJECTED, Verdict.FREE, Verdict.REJECTED]
    with deciding(ready, [four, three], {"order.persons": "3"}) as decisions:
        assert [decision.verdict for decision in decisions] == [Verdict.FREE, Verdict.FREE]


def test_all_problems_of_all_files_and_nothing_decided(desk: Desks, tmp_path: Path) -> None:
    ready = desk(terms=FREE).ready
    files = [
        write(tmp_path, "a.yaml", REQUEST.replace("cancellation", "cancelation")),
        write(tmp_path, "b.yaml", REQUEST),
        str(tmp_path / "none.yaml"),
        str(tmp_path),
    ]
    with pytest.raises(InvalidRequest) as invalid, deciding(ready, files, {}):
        raise AssertionError("decided")
    assert sorted(problem.code for problem in invalid.value.problems) == [
        "unknown-value",
        "unreadable-file",
        "unreadable-file",
    ]
    assert f"`{tmp_path / 'none.yaml'}`: no such file or directory" in str(invalid.value)
    assert f"`{tmp_path}`: is a directory" in str(invalid.value)


def test_a_book_that_gives_a_fact_its_assumption_and_zone(desk: Desks, tmp_path: Path) -> None:
    one = desk(terms=rule("t", "charge: free", "change.received: before 2027-03-01 12:00"))
    utc = write(tmp_path, "utc.yaml", REQUEST.replace("2027-03-01 12:00", "2027-03-01T10:59:00Z"))
    with deciding(one.ready, [utc], {}) as decisions:
        assert decisions[0].verdict is Verdict.FREE
    with deciding(one.ready, [utc], {"change.received": "2027-03-01T11:00:00Z"}) as decisions:
        assert decisions[0].verdict is Verdict.REJECTED


def test_a_case_on_which_the_matchers_differ_is_kept_and_not_decided(
    desk: Desks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready = desk(terms=FREE).ready
    sound = GridMatcher.match

    def forgetful(self: GridMatcher, stage: Stage, codes: Codes) -> Matched:
        return replace(sound(self, stage, codes), applies=frozenset())

    monkeypatch.setattr(GridMatcher, "match", forgetful)
    monkeypatch.chdir(tmp_path)
    file = write(tmp_path, "request.yaml", REQUEST)
    with pytest.raises(UndecidedError) as undecided, deciding(ready, [file], {}):
        raise AssertionError("decided")
    (kept,) = tmp_path.glob("afspraak-disagreement-*.json")
    assert undecided.value.kept == Path(kept.name)
    assert str(undecided.value) == (
        f"{file}: error[matchers-disagree]: durable-rules and the grid do not agree on `t/acceptance` in `acceptance`; "
        "nothing was decided\n"
        f"     = the case is kept in {kept.name}: please send it to whoever maintains afspraak"
    )
    found = json.loads(kept.read_text(encoding="utf-8"))
    assert (found["book"], found["edition"], found["stage"]) == ("small", ready.plan.edition, "acceptance")
    assert (found["rules"], found["facts"]) == (["t/acceptance"], {"order.persons": 3, "terms": 0})
    assert (found["case"]["order.persons"], found["case"]["change.kind"]) == ("3", "cancellation")
    # the same case again is the same file
    with pytest.raises(UndecidedError), deciding(ready, [file], {}):
        raise AssertionError("decided")
    assert len(list(tmp_path.glob("afspraak-disagreement-*.json"))) == 1
