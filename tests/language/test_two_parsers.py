"""libyaml and ruamel give one tree, or the slow one is asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.language import yaml_tree
from engine.language.problem import Problem
from engine.language.yaml_tree import Mapping, Node, Scalar, Sequence

ROOT = Path(__file__).parent.parent.parent
OTHERS = ROOT / "tests" / "policies" / "blind"
"""Tables of tests, with folded texts in them that no file of a book has."""
FILES = sorted(
    path
    for folder in ("policies", "examples", "engine", "tests")
    for path in (ROOT / folder).rglob("*.yaml")
    if not path.is_relative_to(OTHERS)
)


def slowly(text: str) -> tuple[Node | None, list[Problem]]:
    problems: list[Problem] = []
    return yaml_tree._Builder("f", text, problems).tree(), problems


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_shipped_files_give_one_tree(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    quick = yaml_tree._quickly("f", text)
    assert quick is not None
    assert (quick, []) == slowly(text)


PIECES = st.sampled_from([*"ab{}[]\"'~#\n\t", "b: ", "- ", "\n  ", ", ", ": ", " # c\n", "|\n", ">-\n", "12 %", "é€",
    "&x ", "*x", "!t ", "---\n", "...\n", "%YAML 1.1\n", "? ", "<<: ", "\\n", "null", "no", "0o7", "1_0"])  # fmt: skip


def shape(node: Node | None) -> object:
    """What a tree says, and where; a value that was not written has no place to agree on."""
    match node:
        case Scalar(text, quoted, place):
            return text, quoted, (place.line, place.column) if text or quoted else None
        case Sequence(items):
            return [shape(item) for item in items]
        case Mapping(entries):
            return [(shape(key), shape(value)) for key, value in entries]
    return None


@settings(max_examples=500)
@given(st.lists(PIECES, max_size=25).map("".join))
def test_what_is_read_quickly_is_what_is_read_slowly(text: str) -> None:
    problems: list[Problem] = []
    decoded = yaml_tree.decode(text, "f", problems)
    assert decoded is not None
    quick = yaml_tree._quickly("f", decoded)
    if quick is not None:
        slow, found = slowly(decoded)
        assert found == []
        assert shape(quick) == shape(slow)
