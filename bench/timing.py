"""Interleaved measurements: every way takes its turn in every round, so that a busy machine is busy for all.

What is measured is the processor's time (of all threads), not the wall's: what others do in between does not count.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping, Sequence
from time import process_time
from typing import TypeVar

T = TypeVar("T")


def interleaved(
    ways: Mapping[str, Callable[[T], object]], items: Sequence[T], rounds: int, seconds: float
) -> dict[str, float]:
    """The median over the rounds of the mean time that each way takes for an item, in microseconds.

    A round of a way takes new items, and stops after its share of `seconds` (the limit for one round of one way).
    """
    taken: dict[str, list[float]] = {name: [] for name in ways}
    size = max(1, len(items) // rounds)
    for number in range(rounds):
        some = items[number * size : (number + 1) * size]
        for name, way in ways.items():
            done = 0
            began = process_time()
            for start in range(0, len(some), 50):
                for item in some[start : start + 50]:
                    way(item)
                done += len(some[start : start + 50])
                if process_time() - began > seconds:
                    break
            taken[name].append((process_time() - began) / done)
    return {name: statistics.median(times) * 1e6 for name, times in taken.items()}


def met(holds: bool) -> str:
    """How a goal was met."""
    return "met" if holds else "MISSED"
