"""A book as it was at a git revision: `HEAD~1:policies/x`."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

import yaml
from msgspec.structs import replace

from engine.books import MANIFEST
from engine.language.place import Place, printable
from engine.language.problem import UnsoundBook
from engine.language.shipped import shipped

_WAIT = 60
"""Seconds that git may take."""


class NoRevision(Exception):  # noqa: N818 - said to the person who asked for it
    """There is no such revision, or no book at that path in it, or no git."""


def is_revision(asked: str) -> bool:
    """Whether somebody asks for a book at a revision; a folder of that name is a folder."""
    return re.fullmatch(r"[^:]+:[^:]*", asked) is not None and not Path(asked).exists()


@contextmanager
def at_revision(asked: str) -> Iterator[Path]:
    """The folder of a book as it was, with the books that it included, while it is looked at.

    Included books are those of the revision too, as far as they are in its repository. Of a book that can't be read
    while it is looked at, the problems stand where they stood at the revision: `HEAD~1:policies/x/book.yaml`.

    Raises:
        NoRevision: it is not to be had.
    """
    revision, _, path = asked.partition(":")
    if revision.startswith("-"):
        raise NoRevision(f"`{printable(revision)}` is no revision")
    root = Path(_git(["rev-parse", "--show-toplevel"]).decode().rstrip("\n"))
    commit = _commit(revision)
    here = PurePosixPath(os.path.relpath(Path.cwd(), root)).as_posix()
    inside = os.path.normpath(PurePosixPath(here) / path if path else here)
    if inside.startswith(".."):
        raise NoRevision(f"`{printable(path)}` is not in the repository of this folder")
    with TemporaryDirectory(prefix="afspraak-") as folder:
        taken = _Taken(commit, root, Path(folder))
        if not taken.has(inside):
            raise NoRevision(f"there is no `{printable(str(_manifest(inside)))}` in `{printable(revision)}`")
        taken.take(inside)
        try:
            yield Path(folder) / inside
        except UnsoundBook as unsound:
            raise _as_it_was(unsound, folder, revision) from None


def _as_it_was(unsound: UnsoundBook, folder: str, revision: str) -> UnsoundBook:
    """The same problems, placed at the revision instead of in a folder that is gone."""

    def said(text: str) -> str:
        return text.replace(f"{folder}{os.sep}", f"{revision}:")

    def at(place: Place) -> Place:
        return replace(place, file=said(os.path.normpath(place.file)))

    problems = [
        replace(
            each,
            place=at(each.place),
            message=said(each.message),
            notes=tuple(map(said, each.notes)),
            others=tuple((at(place), label) for place, label in each.others),
        )
        for each in unsound.problems
    ]
    return UnsoundBook(problems, {said(os.path.normpath(file)): text for file, text in unsound.sources.items()})


def _manifest(inside: str) -> PurePosixPath:
    return PurePosixPath(inside, MANIFEST)


class _Taken:
    """What was taken out of a repository so far."""

    def __init__(self, commit: str, root: Path, folder: Path) -> None:
        self.commit = commit
        self.root = root
        self.folder = folder
        self.done: set[str] = set()

    def has(self, inside: str) -> bool:
        """Whether there is a book at that path."""
        said = _git(["cat-file", "-t", f"{self.commit}:{_manifest(inside)}"], fine=True)
        return said.strip() == b"blob"

    def take(self, inside: str) -> None:
        """Take a book out, and all that it includes."""
        if inside in self.done:
            return
        self.done.add(inside)
        files = self._files(inside)
        for path, content in zip(files, self._contents(files.values()), strict=True):
            where = self.folder / path
            where.parent.mkdir(parents=True, exist_ok=True)
            where.write_bytes(content)
        manifest = self.folder / inside / MANIFEST
        text = manifest.read_text(encoding="utf-8")
        for first, last, name in reversed(_included(text)):
            beside = os.path.normpath(PurePosixPath(inside) / name)
            shipped_at = os.path.relpath(shipped() / name, self.root)
            found = next((each for each in (beside, shipped_at) if not each.startswith("..") and self.has(each)), None)
            if found is not None:
                self.take(found)
                text = f"{text[:first]}{os.path.relpath(found, inside)}{text[last:]}"
        manifest.write_text(text, encoding="utf-8")

    def _files(self, inside: str) -> dict[str, str]:
        """The files under a path, each with the name of its content; of a link nothing is made."""
        where = [] if inside == "." else ["--", f"{inside}/"]
        listed = _git(["ls-tree", "-r", "-z", "--full-tree", self.commit, *where])
        found = {}
        for line in filter(None, listed.split(b"\0")):
            known, _, name = line.partition(b"\t")
            mode, _, content = known.decode().split()
            path = os.fsdecode(name)
            if mode.startswith("100") and ".." not in PurePosixPath(path).parts:
                found[path] = content
        return found

    def _contents(self, names: Iterable[str]) -> Iterator[bytes]:
        """Contents as they were committed, in the order of their names."""
        said = _git(["cat-file", "--batch"], given="".join(f"{name}\n" for name in names).encode())
        while said:
            head, _, said = said.partition(b"\n")
            size = int(head.split()[2])
            yield said[:size]
            said = said[size + 1 :]


def _included(text: str) -> list[tuple[int, int, str]]:
    """Where a manifest names the books that it includes; nothing where it can't be read: its reader says why."""
    try:
        tree = yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, ValueError):
        return []
    entries = tree.value if isinstance(tree, yaml.MappingNode) else ()
    listed = next((value for key, value in entries if key.value == "include"), None)
    nodes = listed.value if isinstance(listed, yaml.SequenceNode) else [] if listed is None else [listed]
    return [(each.start_mark.index, each.end_mark.index, each.value) for each in nodes if isinstance(each.value, str)]


def _commit(revision: str) -> str:
    said = _git(["rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"], fine=True)
    if not said.strip():
        raise NoRevision(f"there is no revision `{printable(revision)}` in the repository of this folder")
    return said.decode().strip()


def _git(arguments: list[str], *, given: bytes = b"", fine: bool = False) -> bytes:
    """What git says to what it is given; nothing where it is `fine` that it refuses."""
    try:
        done = subprocess.run(["git", *arguments], input=given, capture_output=True, check=False, timeout=_WAIT)
    except FileNotFoundError:
        raise NoRevision("a book at a revision is read with git, and there is no git here") from None
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoRevision(f"git can't be asked: {error}") from None
    if done.returncode and not fine:
        said = done.stderr.decode(errors="replace").strip().removeprefix("fatal: ").splitlines()
        if any("not a git repository" in line for line in said):
            raise NoRevision("a book at a revision is read from a git repository, and this folder is in none")
        raise NoRevision(f"git says: {printable(said[0] if said else 'no')}")
    return b"" if done.returncode else done.stdout
