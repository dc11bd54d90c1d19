"""Files as they are read: never endlessly, whatever stands under their name."""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from engine.language.yaml_tree import LARGEST

MOST_FILES = 10_000
"""How many files and folders may stand in the folder of a book."""


class TooManyFilesError(OSError):
    """A folder that can't be meant as a book."""


def content(path: Path) -> bytes:
    """The bytes of a file, of which a reader refuses more than `LARGEST`.

    Raises:
        OSError: it can't be read.
    """
    # a pipe into which nobody writes would keep us waiting: it is opened all the same, and is empty
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        if hasattr(os, "O_NONBLOCK"):
            os.set_blocking(handle, True)
        with os.fdopen(handle, "rb", closefd=False) as file:
            return bounded(file)
    finally:
        os.close(handle)


def bounded(file: BinaryIO) -> bytes:
    """What is in a file, which may have no end: at most one byte more than is allowed."""
    return file.read(LARGEST + 1)


def is_file(path: Path) -> bool:
    """Whether there is a file or a pipe that may be looked at; a name that can't be one is none."""
    try:
        return path.exists() and not path.is_dir()
    except (OSError, ValueError):
        return False


def is_folder(path: Path) -> bool:
    """Whether there is a folder that may be looked at."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def walk(folder: Path) -> list[Path]:
    """Everything in a folder and the folders in it, in order.

    Raises:
        TooManyFilesError: that is too much for a book.
    """
    found = list(islice(folder.rglob("*"), MOST_FILES + 1))
    if len(found) > MOST_FILES:
        raise TooManyFilesError(None, f"more than {MOST_FILES:,} files are in this folder")
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())
