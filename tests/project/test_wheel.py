"""The wheel works from an empty folder, books and features included."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with nothing in it but the unpacked wheel; what afspraak depends on is that of this Python."""
    made = tmp_path_factory.mktemp("wheel")
    source = made / "source"
    tracked = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    for name in tracked:
        if (ROOT / name).is_file():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_bytes((ROOT / name).read_bytes())
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", str(made), str(source)], check=True, capture_output=True)
    (wheel,) = made.glob("*.whl")
    subprocess.run(
        [*pip, "install", "--no-deps", "--target", str(made / "site"), str(wheel)], check=True, capture_output=True
    )
    return made / "site"


def run(installed: Path, folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """`afspraak WORDS` from `folder`, with the wheel's modules and not those of the checkout."""
    code = "import sys; sys.argv[0] = 'afspraak'; from cli import main; main()"
    environment = {**os.environ, "PYTHONPATH": str(installed), "XDG_CACHE_HOME": str(folder / "cache")}
    return subprocess.run(
        [sys.executable, "-P", "-c", code, *words],
        cwd=folder,
        env=environment,
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def test_decides_with_a_shipped_book(installed: Path, tmp_path: Path) -> None:
    example = (ROOT / "examples" / "cancelled-after-planning.yaml").read_text("utf-8")
    (tmp_path / "request.yaml").write_text(example, encoding="utf-8")

    done = run(installed, tmp_path, "decide", "request.yaml", "--book", "policies/manufacturing")

    assert done.stderr == ""
    assert done.stdout.startswith("PAID   cancellation of order 2027-0188, Vecht Interiors (business)\n")
    assert done.returncode == 0


def test_tests_a_shipped_book(installed: Path, tmp_path: Path) -> None:
    done = run(installed, tmp_path, "test", "manufacturing")

    assert done.stdout.endswith(" passed, 0 failed\n"), done.stdout + done.stderr
    assert done.returncode == 0


def test_shows_where_a_source_is_kept(installed: Path, tmp_path: Path) -> None:
    done = run(installed, tmp_path, "explain", "R33")

    assert done.stderr == ""
    assert "  manufacturing · clause 7.4 · " in done.stdout
    assert "  features/manufacturing/deposits.feature:" in done.stdout


def test_nothing_is_left_behind(installed: Path, tmp_path: Path) -> None:
    run(installed, tmp_path, "explain", "7.2", "--book", "manufacturing")

    assert [path.name for path in tmp_path.iterdir()] == ["cache"]
