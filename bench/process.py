"""`afspraak decide` as a whole process, beside bare Python and what cannot be left out (click and pydantic).

Run as `python -m bench.process [ROUNDS]`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from time import perf_counter

from bench.timing import met

GOAL = 250
"""Milliseconds over bare Python, from a warm cache."""

ROOT = Path(__file__).resolve().parents[1]
_DECIDE = ["-c", "from cli import main; main()", "decide", "--book", "policies/manufacturing"]
_YAML = "examples/cancelled-after-planning.yaml"
_JSON = "examples/changed-during-production.json"

WAYS: Mapping[str, list[str]] = {
    "bare Python": ["-c", "pass"],
    "import click, pydantic": ["-c", "import click; from pydantic import BaseModel"],
    "decide, cold cache": [*_DECIDE, _YAML],
    "decide, warm": [*_DECIDE, _YAML],
    "decide a JSON file": [*_DECIDE, _JSON],
    "decide --format json": [*_DECIDE, _JSON, "--format", "json"],
}


def measure(rounds: int) -> dict[str, float]:
    """The median time of each way, in milliseconds; every way takes its turn in every round."""
    with tempfile.TemporaryDirectory() as folder:
        # compiled modules are there, as they are after an installation; the cache of books is this run's own
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment |= {"XDG_CACHE_HOME": folder, "PYTHONPYCACHEPREFIX": f"{folder}/compiled"}
        taken: dict[str, list[float]] = {name: [] for name in WAYS}
        for number in range(rounds + 1):
            for name, arguments in WAYS.items():
                if "cold" in name:
                    shutil.rmtree(Path(folder, "afspraak"), ignore_errors=True)
                began = perf_counter()
                subprocess.run([sys.executable, *arguments], cwd=ROOT, env=environment, check=True, capture_output=True)
                if number:  # the first round compiles
                    taken[name].append((perf_counter() - began) * 1e3)
        return {name: median(times) for name, times in taken.items()}


def main(rounds: int = 9) -> None:
    """Print the table."""
    print(f"\nA process, ms (medians of {rounds} interleaved runs; goal: warm at most {GOAL} over bare Python)")
    found = measure(rounds)
    bare, given = found["bare Python"], found["import click, pydantic"]
    for name, time in found.items():
        over = time - bare
        goal = met(over <= GOAL) if name.startswith("decide") and "cold" not in name else ""
        ratio = f"{over / (given - bare):6.1f} x click + pydantic" if over > 0 else ""
        print(f"  {name:24}{time:8.0f}{over:8.0f} over bare {ratio:28} {goal}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
