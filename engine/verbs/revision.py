"""A book as it was at a git revision: `HEAD~1:policies/x`."""

from __future__ import annotations

import io
import os
import re
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

import yaml

from engine.books import MANIFEST
from engine.language.place import printable
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

    Included books are those of the revision too, as far as they are in its repository.

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
            raise NoRevision(f"there is no `{printable(inside)}/{MANIFEST}` in `{printable(revision)}`")
        taken.take(inside)
        yield Path(folder) / inside


class _Taken:
    """What was taken out of a repository so far."""

    def __init__(self, commit: str, root: Path, folder: Path) -> None:
        self.commit = commit
        self.root = root
        self.folder = folder
        self.done: set[str] = set()

    def has(self, inside: str) -> bool:
        """Whether there is a book at that path."""
        said = _git(["cat-file", "-t", f"{self.commit}:{PurePosixPath(inside, MANIFEST)}"], fine=True)
        return said.strip() == b"blob"

    def take(self, inside: str) -> None:
        """Take a book out, and all that it includes."""
        if inside in self.done:
            return
        self.done.add(inside)
        # of a link in the archive nothing is made: a book is read where it stands
        where = ["--", inside] if inside != "." else []
        with tarfile.open(fileobj=io.BytesIO(_git(["archive", "--format=tar", self.commit, *where], self.root))) as tar:
            for member in tar.getmembers():
                if member.isdir() or member.isfile():
                    tar.extract(member, self.folder, filter="data")
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


def _git(arguments: list[str], where: Path | None = None, *, fine: bool = False) -> bytes:
    """What git says; nothing where it is `fine` that it refuses."""
    try:
        done = subprocess.run(
            ["git", *arguments], cwd=where, capture_output=True, check=False, timeout=_WAIT, stdin=subprocess.DEVNULL
        )
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
