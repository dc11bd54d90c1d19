"""What a book is made of: its own folder, and the books that it takes in with `include`."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from engine.language.files import TooManyFilesError, content, is_file, walk
from engine.language.log import Log
from engine.language.manifest import Manifest, no_manifest, read_manifest
from engine.language.place import Place
from engine.language.shapes import items, suggested, text
from engine.language.shipped import MANIFEST, shipped_book, shipped_names
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node, read_tree

VOCABULARY = "vocabulary.yaml"
PHRASES = "phrases.yaml"
LETTERS = "letters.yaml"
_READ_ELSEWHERE = (PHRASES, LETTERS)
"""Part of a book and of its edition, but no policies: what is said with them is not decided."""


class File(Struct, frozen=True):
    """A file of a book: its path within its folder, its name as people see it, its bytes."""

    path: str
    name: str
    content: bytes


class Part(Struct, frozen=True):
    """One folder: the book itself, or one that it takes in."""

    folder: Path
    files: tuple[File, ...]
    trees: Mapping[str, Node | None]
    """By path; None: it can't be read, which is logged."""
    manifest: Manifest
    broken: bool
    """Whether there may be files, or included books, that could not be read."""

    @property
    def policies(self) -> tuple[File, ...]:
        """The files with a policy in them."""
        return tuple(file for file in self.files if file.path not in (MANIFEST, VOCABULARY, *_READ_ELSEWHERE))


def read_parts(folder: Path, log: Log) -> tuple[Part, ...]:
    """A book with all that it includes, each folder once: what is included stands first, the book itself last."""
    parts: dict[Path, Part] = {}
    _read(folder, log, parts, ())
    # a file of a book within this folder may have been found twice
    log.problems[:] = dict.fromkeys(log.problems)
    return tuple(parts.values())


def _read(folder: Path, log: Log, parts: dict[Path, Part], way: tuple[Path, ...]) -> None:
    already = len(log.problems)
    files = _files(folder, log)
    unread = len(log.problems) > already
    manifest_file = next((file for file in files if file.path == MANIFEST), None)
    if manifest_file is None and not unread:
        note = "write one, or start with `afspraak init`"
        log.wrong("missing-manifest", Place(_shown(folder), 1, 1), f"there is no `{MANIFEST}` in this folder", note)
    tree = None if manifest_file is None else read_tree(manifest_file.content, manifest_file.name, log.problems)
    manifest = no_manifest() if tree is None else read_manifest(tree, log)
    for place, path in _included(tree, folder, log):
        if path is None:
            unread = True
        elif path.resolve() in (*(one.resolve() for one in way), folder.resolve()):
            unread = True
            _log_circle((*way, folder), path, place, log)
        elif path.resolve() not in parts:
            _read(path, log, parts, (*way, folder))
    files = tuple(file for file in files if not any(_within(Path(file.name), one) for one in parts))
    trees = {
        file.path: tree if file.path == MANIFEST else read_tree(file.content, file.name, log.problems)
        for file in files
        if file.path not in _READ_ELSEWHERE
    }
    parts[folder.resolve()] = Part(folder, files, trees, manifest, unread)


def _within(file: Path, folder: Path) -> bool:
    return file.resolve().is_relative_to(folder)


def _shown(path: Path) -> str:
    return path.as_posix()


def _files(folder: Path, log: Log) -> tuple[File, ...]:
    """The YAML files of a folder, in order of path."""
    here = Place(_shown(folder), 1, 1)
    if not folder.exists():
        log.wrong("no-such-folder", here, "there is no such folder")
        return ()
    if not folder.is_dir():
        log.wrong("no-such-folder", here, "this is a file; a book is a folder", f"with a `{MANIFEST}` in it")
        return ()
    already = len(log.problems)
    found = []
    try:
        paths = walk(folder)
    except TooManyFilesError as error:
        log.wrong("too-large", here, f"{error.strerror}", "a book has a folder of its own")
        return ()
    for path in paths:
        inside = path.relative_to(folder)
        if any(part.startswith(".") for part in inside.parts) or path.is_dir():
            continue
        suffix = path.suffix.lower()
        if suffix in (".yaml", ".yml") and path.suffix != ".yaml":
            better = path.with_suffix(".yaml").name
            said = f"`{path.name}` would not be read; a policy file ends in `.yaml`"
            log.wrong("wrong-suffix", Place(_shown(path), 1, 1), said, f"call it `{better}`")
        elif suffix == ".yaml":
            try:
                found.append(File(inside.as_posix(), _shown(path), content(path)))
            except OSError as error:
                reason = (error.strerror or "it can't be opened").lower()
                log.wrong("unreadable-file", Place(_shown(path), 1, 1), f"the file can't be read: {reason}")
    if not found and len(log.problems) == already:
        log.wrong("empty-folder", here, "there is no policy in this folder", f"a book is a `{MANIFEST}` and policies")
    return tuple(found)


# Which books are included -------------------------------------------------------------------------------------------


def _included(manifest: Node | None, folder: Path, log: Log) -> Iterator[tuple[Place, Path | None]]:
    """The folder of every included book, and where it is named; None: it is not there, which is logged."""
    node = manifest.get("include") if isinstance(manifest, MappingNode) else None
    nodes = () if node is None else items(node, "`include`", log)
    if node is not None and nodes is None:
        yield node.place, None
    for one in nodes or ():
        said = text(one, "an included book", log)
        found = None if said is None else _find(said, folder)
        if said is not None and found is None:
            names = shipped_names()
            log.wrong(
                "no-such-book",
                one.place,
                f"no book `{said}`{suggested(said, names)}",
                "write the path of a book from this folder, or the name of a book that is shipped",
            )
        yield one.place, found


def _find(said: str, folder: Path) -> Path | None:
    beside = Path(os.path.normpath(folder / said))
    return beside if is_file(beside / MANIFEST) else shipped_book(said)


def _log_circle(way: tuple[Path, ...], again: Path, place: Place, log: Log) -> None:
    start = next(k for k, one in enumerate(way) if one.resolve() == again.resolve())
    circle = way[start:]
    said = ", which includes ".join(f"`{_shown(one)}`" for one in (*circle[1:], circle[0]))
    log.wrong("include-cycle", place, f"a book can't include itself: `{_shown(circle[0])}` includes {said}")
