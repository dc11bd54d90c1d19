"""Interleaved measurements: every way takes its turn in every round, so that a busy machine is busy for all."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping, Sequence
from time import perf_counter
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
            began = perf_counter()
            for start in range(0, len(some), 50):
                for item in some[start : start + 50]:
                    way(item)
                done += len(some[start : start + 50])
                if perf_counter() - began > seconds:
                    break
            taken[name].append((perf_counter() - began) / done)
    return {name: statistics.median(times) * 1e6 for name, times in taken.items()}


def met(holds: bool) -> str:
    """How a goal was met."""
    return "met" if holds else "MISSED"
