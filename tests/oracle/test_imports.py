"""The oracle is a second reading only while it shares no logic with the engine."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ALLOWED = {
    "engine.case": {"Case"},
    "engine.language.source": None,
    "engine.quantities.period": {"Period"},
    "engine.quantities.value": None,
    "engine.vocabulary.attribute": {"Kind", "Source"},
    "engine.vocabulary.layer": {"Layer"},
    "engine.vocabulary.lists": {"ACTION", "ITEMS", "LINES", "UNCHANGED", "Over"},
    "engine.words.comparison": None,
}
"""Types and names only; None: whatever the module has, for it holds types and nothing else."""

HERE = Path(__file__).parent
MODULES = sorted(path for path in HERE.glob("*.py") if not path.name.startswith("test_"))


def imported(path: Path) -> Iterator[tuple[str, str]]:
    """Each module of this project that is imported, with the name that is taken from it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name} imports relatively"
            yield from ((node.module or "", alias.name) for alias in node.names)


def test_the_oracle_has_modules() -> None:
    assert {"judge.py", "facts.py", "standing.py"} <= {path.name for path in MODULES}


def test_the_oracle_takes_only_types_from_the_engine() -> None:
    for path in MODULES:
        for module, name in imported(path):
            if module.split(".")[0] in ("engine", "ledger", "desk", "cli"):
                assert module in ALLOWED, f"{path.name} imports {module}"
                names = ALLOWED[module]
                assert names is None or name in names, f"{path.name} takes {name} from {module}"


def test_the_oracle_takes_nothing_from_other_tests() -> None:
    for path in MODULES:
        assert all(
            module.startswith("tests.oracle.") for module, _ in imported(path) if module.split(".")[0] == "tests"
        ), path.name
