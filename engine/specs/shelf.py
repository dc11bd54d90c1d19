"""The books that features are about: each found, read and made ready once a session."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from engine.books import MANIFEST, Ready, load, shipped
from engine.core.plan import Plan
from engine.decision.decider import Decider
from engine.language.source import Book
from engine.specs.expectation import Expectations
from engine.specs.phrases import read_phrases
from engine.specs.reading import Steps


class Spec:
    """One book as features need it: its phrases, and a decider that all their scenarios share."""

    def __init__(self, ready: Ready, folder: Path | None, *, shipped: bool) -> None:
        """Make a book ready for features; its own phrases (beside those it includes) are in `folder`.

        Raises:
            UnsoundBook: a phrase file is wrong.
        """
        self.ready = ready
        self.folder = folder
        self.shipped = shipped
        self.steps = Steps(ready.book, read_phrases(ready.book, folder), plain=not shipped)
        self.expectations = Expectations(self.steps.slots, ready.plan)

    @property
    def book(self) -> Book:
        """The book as it was written."""
        return self.ready.book

    @property
    def plan(self) -> Plan:
        """The book as it is decided."""
        return self.ready.plan

    @cached_property
    def decider(self) -> Decider:
        """Made when the first scenario needs it."""
        return Decider(self.ready.plan)

    def close(self) -> None:
        """Give back what the decider holds."""
        if "decider" in self.__dict__:
            self.decider.close()
            del self.__dict__["decider"]


class NoPolicy(Exception):  # noqa: N818 - what a feature lacks
    """The policy that a feature names is not there, or is in no book."""


class Shelf:
    """Every book that the features of a session name, once."""

    def __init__(self, instead: Ready | None = None, folder: Path | None = None) -> None:
        """`instead`: the book that all features are held against, whatever they name; its phrases are in `folder`."""
        self._specs: dict[Path, Spec] = {}
        self._instead = None if instead is None else Spec(instead, folder, shipped=folder is None or ours(folder))

    def of(self, policy: str, feature: Path) -> Spec:
        """The book of a policy that a feature names: `policies/manufacturing/cancelling.yaml`.

        The path is looked for from the folder of the feature upwards, then among the books that are shipped.

        Raises:
            NoPolicy: it is nowhere.
            UnsoundBook: the book has problems.
        """
        if self._instead is not None:
            return self._instead
        return self.at(book_folder(policy, feature))

    def at(self, folder: Path) -> Spec:
        """The book in a folder.

        Raises:
            UnsoundBook: the book has problems.
        """
        folder = folder.resolve()
        if folder not in self._specs:
            self._specs[folder] = Spec(load(folder), folder, shipped=ours(folder))
        return self._specs[folder]

    def close(self) -> None:
        """Give back what the deciders hold."""
        for spec in self._specs.values():
            spec.close()
        if self._instead is not None:
            self._instead.close()


def ours(folder: Path) -> bool:
    """Whether a book is one of those that are shipped."""
    return folder.resolve().is_relative_to(shipped())


def book_folder(policy: str, feature: Path) -> Path:
    """The folder of the book in which a policy stands.

    Raises:
        NoPolicy: there is no such file, or no book around it.
    """
    above = (*feature.resolve().parents, shipped().parent)
    for folder in above:
        path = folder / policy
        if path.is_file():
            break
    else:
        raise NoPolicy(f"there is no `{policy}` beside or above this feature, nor in a shipped book")
    for folder in path.parents:
        if (folder / MANIFEST).is_file():
            return folder
    raise NoPolicy(f"`{policy}` is in no book: there is no `{MANIFEST}` in its folder or above it")
