"""What is packaged is what there is."""

from __future__ import annotations

import configparser
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def test_every_package_of_the_engine_is_in_the_wheel() -> None:
    config = configparser.ConfigParser()
    config.read(ROOT / "setup.cfg", encoding="utf-8")
    listed = config["options"]["packages"].split()
    there = {".".join(path.parent.relative_to(ROOT).parts) for path in (ROOT / "engine").rglob("__init__.py")}

    assert {name for name in listed if name.startswith("engine")} == there
    assert sorted(listed, key=lambda name: name.startswith("afspraak_books")) == listed


def test_every_folder_of_the_engine_is_a_package() -> None:
    folders = {path.parent for path in (ROOT / "engine").rglob("*.py")}

    assert {folder for folder in folders if not (folder / "__init__.py").is_file()} == set()


def test_durable_rules_is_imported_in_one_module() -> None:
    importing = [
        str(path.relative_to(ROOT))
        for path in [*(ROOT / "engine").rglob("*.py"), ROOT / "cli.py"]
        if any(
            line.strip().startswith(("import durable", "from durable")) for line in path.read_text("utf-8").splitlines()
        )
    ]

    assert importing == ["engine/inference/rete.py"]
