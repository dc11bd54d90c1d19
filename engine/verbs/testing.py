"""`afspraak test --coverage --mutate`: what the features of a book really pin down."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from engine.mutants.pin_text import features
from engine.mutants.pins import pins
from engine.mutants.report import mutation_json, mutation_text
from engine.mutants.run import Mutation, Watch, mutate
from engine.specs.coverage import Coverage, coverage
from engine.specs.coverage_text import coverage_json, coverage_text
from engine.specs.rows import rows_of
from engine.specs.shelf import Shelf


class Examined(Struct, frozen=True):
    """What was asked about the features of some books; None: it was not asked. `written` are the files with pins."""

    coverages: tuple[Coverage, ...] | None
    mutations: tuple[Mutation, ...] | None
    written: tuple[str, ...] = ()

    def as_text(self, lang: str) -> str:
        """All of it for a terminal."""
        parts = [] if self.coverages is None else [coverage_text(self.coverages, lang)]
        parts += [] if self.mutations is None else [mutation_text(self.mutations, lang)]
        return "\n\n".join(parts)

    def as_json(self) -> dict[str, Any]:
        """All of it as an object of JSON types."""
        return {
            **({} if self.coverages is None else {"coverage": coverage_json(self.coverages)}),
            **({} if self.mutations is None else {"mutation": mutation_json(self.mutations)}),
        }

    def below(self, least: float) -> Iterator[str]:
        """The ratios that are less than that, each with what it is of."""
        found = self.as_json()
        ratios = {of: found["coverage"][of] for of in ("rules", "bounds")} if "coverage" in found else {}
        ratios |= {"mutation": found["mutation"]["score"]} if "mutation" in found else {}
        return (f"{of}: {ratio:.2f} is less than {least:.2f}" for of, ratio in ratios.items() if ratio < least)


class NotWritten(Exception):  # noqa: N818 - said to the person who asked for it
    """Pins would take the place of a file that is there, or can't be written."""


def examine(
    asked: str | Path,
    lang: str,
    *,
    covering: bool,
    mutating: bool,
    pinning: Path | None = None,
    watch: Watch | None = None,
) -> Examined:
    """Look at the features of a book, or at those in a folder.

    Args:
        asked: as for `engine.specs.run.run`.
        lang: which of two translations of a feature is read, and in which language a lacking scenario is written.
        covering: whether their coverage is asked for.
        mutating: whether mutants are.
        pinning: a folder for scenarios that pin the rules: with `mutating` those that the features lack, else all.
        watch: is told how far it is.

    Raises:
        NoFeatures: there are none.
        NotWritten: the pins can't be written.
    """
    shelf = Shelf()
    try:
        found = rows_of([asked], shelf, lang)
        coverages = tuple(map(coverage, found)) if covering else None
        mutations = tuple(mutate(rows, lang, watch) for rows in found) if mutating else None
        written: list[str] = []
        if pinning is not None:
            lacking = mutations or tuple(mutate(rows, lang, watch, afresh=True) for rows in found)
            for rows, mutation in zip(found, lacking, strict=True):
                written += write(features(pins(rows, mutation, lang), rows, pinning), pinning)
    finally:
        shelf.close()
    return Examined(coverages, mutations, tuple(written))


def write(texts: Mapping[str, str], folder: Path) -> Iterator[str]:
    """Write files into a folder; answers their paths. What is there is left as it is.

    Raises:
        NotWritten: one of them is there already, or the folder can't be written to.
    """
    taken = [name for name in texts if (folder / name).exists()]
    if taken:
        raise NotWritten(f"`{folder / taken[0]}` is there already, and nothing was written: name another folder")
    try:
        for name, text in texts.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
            yield (folder / name).as_posix()
    except OSError as error:
        why = (error.strerror or "it can't be written").lower()
        raise NotWritten(f"`{folder}`: {why}") from None
