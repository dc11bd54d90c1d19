"""`afspraak decide` as a whole process, beside bare Python and what cannot be left out (click and pydantic).

Run as `python -m bench.process [ROUNDS]`.
"""

from __future__ import annotations

import os
import resource
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


Times = tuple[float, float]
"""What the clock on the wall and what the processor took, in milliseconds; alike where nothing else runs."""


def measure(rounds: int) -> dict[str, Times]:
    """The median times of each way; every way takes its turn in every round."""
    with tempfile.TemporaryDirectory() as folder:
        # compiled modules are there, as they are after an installation; the cache of books is this run's own
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment |= {"XDG_CACHE_HOME": folder, "PYTHONPYCACHEPREFIX": f"{folder}/compiled"}
        taken: dict[str, list[Times]] = {name: [] for name in WAYS}
        for number in range(rounds + 1):
            for name, arguments in WAYS.items():
                if "cold" in name:
                    shutil.rmtree(Path(folder, "afspraak"), ignore_errors=True)
                began, used = perf_counter(), _used()
                subprocess.run([sys.executable, *arguments], cwd=ROOT, env=environment, check=True, capture_output=True)
                if number:  # the first round compiles
                    taken[name].append(((perf_counter() - began) * 1e3, (_used() - used) * 1e3))
        return {name: (median(t[0] for t in times), median(t[1] for t in times)) for name, times in taken.items()}


def _used() -> float:
    """Seconds of the processor that finished children took."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main(rounds: int = 9) -> None:
    """Print the table."""
    print(f"\nA process, ms (medians of {rounds} interleaved runs; goal: warm at most {GOAL} over bare Python)")
    found = measure(rounds)
    bare, given = found["bare Python"], found["import click, pydantic"]
    for name, (wall, processor) in found.items():
        over = wall - bare[0]
        goal = met(over <= GOAL) if name.startswith("decide") and "cold" not in name else ""
        ratio = (
            f"; {(processor - bare[1]) / (given[1] - bare[1]):.1f} x click + pydantic" if name != "bare Python" else ""
        )
        spent = f"processor {processor:.0f}, {processor - bare[1]:.0f} over bare{ratio}"
        print(f"  {name:24}{wall:8.0f}{over:8.0f} over bare {goal:8}{spent}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
