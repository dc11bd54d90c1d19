from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.language.place import Place
from engine.language.problem import Problem
from engine.language.yaml_tree import BadYaml, Mapping, Node, Scalar, Sequence, lines_of, parse_yaml, read_tree


def plain(node: Node) -> object:
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {key.text: plain(value) for key, value in node.entries}


def test_scalars_are_texts_as_written() -> None:
    text = "a: no\nb: 7.10\nc: 2027-01-01\nd: 012\ne: ~\nf: 'x: y'\ng: [1e3, true]\nh: |\n  two\n  lines\n"
    assert plain(parse_yaml(text, "f")) == {
        "a": "no",
        "b": "7.10",
        "c": "2027-01-01",
        "d": "012",
        "e": "~",
        "f": "x: y",
        "g": ["1e3", "true"],
        "h": "two\nlines\n",
    }


def test_places_and_quotes() -> None:
    tree = parse_yaml('when: {order.stage: "planned"}\nthen:\n  - a\n  - b c\n', "f.yaml")
    assert isinstance(tree, Mapping)
    assert [key.place for key, _ in tree.entries] == [Place("f.yaml", 1, 1, 4), Place("f.yaml", 2, 1, 4)]
    when = tree.get("when")
    assert isinstance(when, Mapping)
    assert when.place == Place("f.yaml", 1, 7, 24)
    assert when.entries == (
        (
            Scalar("order.stage", False, Place("f.yaml", 1, 8, 11)),
            Scalar("planned", True, Place("f.yaml", 1, 21, 9)),
        ),
    )
    then = tree.get("then")
    assert isinstance(then, Sequence)
    assert then.items[1] == Scalar("b c", False, Place("f.yaml", 4, 5, 3))
    assert tree.get("else") is None
    assert tree.key("else") is None


@pytest.mark.parametrize(("text", "empty"), [("a:", True), ("a: ~", True), ("a: null", True), ("a: ''", False)])
def test_nothing(text: str, empty: bool) -> None:
    tree = parse_yaml(text, "f")
    assert isinstance(tree, Mapping)
    value = tree.get("a")
    assert isinstance(value, Scalar)
    assert value.empty is empty


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: 1\n\tb: 2\n", "f:2:1: error[tab]: a tab can't indent"),
        ("a:\n  b: 1\n c: 2\n", "f:3:2: error[bad-indentation]: this line fits no level above it"),
        ("a: b: c\n", "f:1:5: error[bad-indentation]: a `:` is not expected here"),
        ("{a: [1, 2}\n", "f:1:10: error[bad-yaml]: a `,` or `]` is expected here"),
        ("a: 'x\n", "f:1:5: error[bad-yaml]: a quoted text does not end"),
        ("a: !!str x\n", "f:1:4: error[tag]: a tag (`!`) is not used here"),
        ("a: @x\n", "f:1:4: error[bad-yaml]: a text can't begin with this character"),
        ("a: &x 1\n", "f:1:4: error[anchor]: an anchor (`&x`) is not used here"),
        ("a: *x\n", "f:1:4: error[anchor]: an alias (`*x`) is not used here"),
        ("<<: {a: 1}\n", "f:1:1: error[merge-key]: a merge key (`<<`) is not used here"),
        ("? [a]\n: 1\n", "f:1:3: error[bad-yaml]: a key must be a word, not a list or a mapping"),
        ("a: 1\n---\nb: 2\n", "f:2:1: error[several-documents]: a second document begins here"),
        ("%YAML 1.1\n---\na: 1\n", "f:1:1: error[directive]: a `%` directive is not used here"),
        ("a: |x\n  b\n", "f:1:5: error[bad-yaml]: the text after `|` or `>` is not readable"),
        ("", "f:1:1: error[empty-file]: the file says nothing"),
        ("# nothing\n", "f:1:1: error[empty-file]: the file says nothing"),
        ("a: \x07\n", "f:1:4: error[control-character]: the character U+0007 can't be shown and is not allowed"),
        ("\ufeffa: 1\n", "f:1:1: error[byte-order-mark]: the file begins with a byte order mark"),
        ("{" * 33, "f:1:33: error[too-deep]: nested deeper than 32 levels"),
    ],
)
def test_refused(text: str, said: str) -> None:
    with pytest.raises(BadYaml) as refused:
        parse_yaml(text, "f")
    assert [str(problem) for problem in refused.value.problems] == [said]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_way(end: str) -> None:
    with pytest.raises(BadYaml) as refused:
        parse_yaml(f"a: 1{end}b: &x 2{end}c: *x{end}", "f")
    assert [(problem.place.line, problem.place.column) for problem in refused.value.problems] == [(2, 4), (3, 4)]


def test_a_duplicate_key_is_said_with_both_places_and_the_rest_is_read() -> None:
    problems: list[Problem] = []
    tree = read_tree("a: 1\nb: 2\na: 3\nb: 4\n", "f", problems)
    assert tree is not None
    assert plain(tree) == {"a": "1", "b": "2"}
    assert [(problem.place.line, problem.others) for problem in problems] == [
        (3, ((Place("f", 1, 1, 1), "the first time"),)),
        (4, ((Place("f", 2, 1, 1), "the first time"),)),
    ]


@given(st.text(alphabet="ab:-[]{},#&*!|>'\"%@`?~ \t\n\r\x00\ufeff0é", max_size=40))
def test_whatever_is_written_is_a_tree_or_a_problem(text: str) -> None:
    problems: list[Problem] = []
    tree = read_tree(text, "f", problems)
    assert tree is not None or problems
    lines = lines_of(text)
    for problem in problems:
        assert 1 <= problem.place.line <= len(lines)
        assert problem.place.column >= 1


@given(st.binary(max_size=40))
def test_whatever_the_bytes_are_they_are_a_tree_or_a_problem(content: bytes) -> None:
    problems: list[Problem] = []
    assert read_tree(content, "f", problems) is not None or problems
