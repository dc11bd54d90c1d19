from __future__ import annotations

from engine.language.place import Place
from engine.language.problem import Problem, Severity, UnsoundBook, report, summary

TEXT = "policy: moving\nrules:\n  - {more than: 1 month, charge: free}\n  - {more than: 30 days, charge: 8 %}\n"

BOUNDS = Problem(
    "unorderable-bounds",
    Place("moving.yaml", 4, 6, 9),
    "`30 days` and `1 month` have no fixed order",
    ("write both in days, or both in months",),
    ((Place("moving.yaml", 3, 6, 9), "the bound before it"),),
)
LAYER = Problem("missing-key", Place("moving.yaml", 1, 1, 6), "a policy file has no `layer`")


def test_report() -> None:
    assert report((LAYER, BOUNDS), {"moving.yaml": TEXT, "book.yaml": ""}) == (
        "moving.yaml:1:1: error[missing-key]: a policy file has no `layer`\n"
        "    1 | policy: moving\n"
        "      | ^^^^^^\n"
        "moving.yaml:4:6: error[unorderable-bounds]: `30 days` and `1 month` have no fixed order\n"
        "    4 |   - {more than: 30 days, charge: 8 %}\n"
        "      |      ^^^^^^^^^\n"
        "    3 |   - {more than: 1 month, charge: free}\n"
        "      |      --------- the bound before it\n"
        "      = write both in days, or both in months\n"
        "\n"
        "2 errors in 1 of 2 files; nothing was decided.   afspraak explain unorderable-bounds"
    )


def test_json() -> None:
    assert BOUNDS.as_json() == {
        "code": "unorderable-bounds",
        "severity": "error",
        "file": "moving.yaml",
        "line": 4,
        "column": 6,
        "length": 9,
        "message": "`30 days` and `1 month` have no fixed order",
        "notes": ["write both in days, or both in months"],
        "others": [{"file": "moving.yaml", "line": 3, "column": 6, "length": 9, "label": "the bound before it"}],
    }


def test_github() -> None:
    assert BOUNDS.as_github() == (
        "::error file=moving.yaml,line=4,col=6,endColumn=15,title=unorderable-bounds::"
        "`30 days` and `1 month` have no fixed order%0Awrite both in days, or both in months"
    )


def test_github_escapes_what_has_a_meaning_there() -> None:
    odd = Problem("bad-yaml", Place("a,b:c.yaml", 1, 1), "100 %, see: here", ("and there",))
    assert odd.as_github() == (
        "::error file=a%2Cb%3Ac.yaml,line=1,col=1,endColumn=2,title=bad-yaml::100 %25, see: here%0Aand there"
    )


def test_a_long_line_is_shown_around_the_place() -> None:
    line = "x" * 200 + "HERE" + "y" * 200
    shown = report((Problem("bad-yaml", Place("f", 1, 201, 4), "wrong"),), {"f": line}).split("\n")
    assert len(shown[1]) == len("    1 | ") + 120
    at = shown[1].index("HERE")
    assert shown[2][at : at + 5] == "^^^^"


def test_carets_stand_under_the_place_also_after_a_tab() -> None:
    shown = report((Problem("tab", Place("f", 1, 2, 3), "wrong"),), {"f": "\tabc"}).split("\n")
    assert shown[1:3] == ["    1 |  abc", "      |  ^^^"]


def test_summary_counts_warnings_apart() -> None:
    warning = Problem("cycle", Place("f", 1, 1), "hm", severity=Severity.WARNING)
    assert summary((warning,), ("f",)) == "1 warning in 1 of 1 file.   afspraak explain cycle"
    assert summary((LAYER, warning), ("f", "moving.yaml", "g")) == (
        "1 error and 1 warning in 2 of 3 files; nothing was decided.   afspraak explain missing-key"
    )


def test_unsound_book_has_its_problems_in_order_of_place() -> None:
    found = UnsoundBook([BOUNDS, LAYER], {"moving.yaml": TEXT})
    assert found.problems == (LAYER, BOUNDS)
    assert str(found) == report((LAYER, BOUNDS), {"moving.yaml": TEXT})
