"""Every check, with all that is printed: one file a case in `unsound/`, the book above `<<<`, the report below."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.language import codes
from tests.language.books import MANIFEST, attributes, read, refused, write

CASES = sorted(Path(__file__).with_name("unsound").glob("*.txt"))


def parts(case: Path) -> tuple[dict[str, str], str]:
    text, _, report = case.read_text(encoding="utf-8").partition("<<<\n")
    files = {}
    for part in text.split(">>> ")[1:]:
        name, _, content = part.partition("\n")
        files[name] = content
    return files, report


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_report(case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files, report = parts(case)
    monkeypatch.chdir(tmp_path)
    folder = Path("book")
    if files.pop("no book.yaml", None) is None:
        write(folder, files)
    else:
        write(folder, {"book.yaml": "", **files})
        (folder / "book.yaml").unlink()
    assert f"{refused(folder)}\n" == report


def test_every_code_has_a_case() -> None:
    reports = "\n".join(parts(case)[1] for case in CASES)
    elsewhere = {"not-utf-8", "byte-order-mark", "control-character", "too-large", "too-deep", "directive"}
    folders_only = {"no-such-folder", "unreadable-file"}
    assert {code for code in codes.CODES if f"error[{code}]" not in reports} == elsewhere | folders_only


def test_bytes_that_are_no_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    files: dict[str, str | bytes] = {
        "p.yaml": b"policy: p\nlayer: t\xe9rms\n",
        "q.yaml": b"\xef\xbb\xbfpolicy: q\n",
        "r.yaml": b"policy: r\0\n",
        "s.yaml": b"#" * (1024 * 1024 + 1),
        "t.yaml": b"a: " + b"[" * 40 + b"]" * 40 + b"\n",
    }
    found = refused(write(Path("book"), files))
    assert [str(problem) for problem in found.problems] == [
        "book/p.yaml:2:9: error[not-utf-8]: byte 0xe9 is not UTF-8",
        "book/q.yaml:1:1: error[byte-order-mark]: the file begins with a byte order mark (UTF-8)",
        "book/r.yaml:1:10: error[control-character]: the character U+0000 can't be shown and is not allowed",
        "book/s.yaml:1:1: error[too-large]: the file is larger than 1 MiB",
        "book/t.yaml:1:35: error[too-deep]: nested deeper than 32 levels",
    ]


def test_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert str(refused(Path("nowhere"))) == (
        "nowhere:1:1: error[no-such-folder]: there is no such folder\n\n"
        "1 error; nothing was decided.   afspraak explain no-such-folder"
    )
    Path("file").write_text(MANIFEST, encoding="utf-8")
    assert str(refused(Path("file"))).startswith(
        "file:1:1: error[no-such-folder]: this is a file; a book is a folder\n      = with a `book.yaml` in it\n"
    )


def test_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("book").mkdir()
    Path("book/README.md").write_text("a book", encoding="utf-8")
    assert str(refused(Path("book"))) == (
        "book:1:1: error[empty-folder]: there is no policy in this folder\n"
        "      = a book is a `book.yaml` and policies\n\n"
        "1 error; nothing was decided.   afspraak explain empty-folder"
    )


def test_dangling_link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = write(Path("book"), {})
    (folder / "p.yaml").symlink_to("elsewhere.yaml")
    assert str(refused(folder).problems[0]) == (
        "book/p.yaml:1:1: error[unreadable-file]: the file can't be read: no such file or directory"
    )


def test_what_is_no_part_of_the_language_is_ignored(tmp_path: Path) -> None:
    rules = (
        'policy: p\nlayer: terms\ntitle: {en: P, nl: P}\nrules:\n  - id: a\n    clause: "1"\n    then: {charge: free}\n'
    )
    rules += "    because: {en: a, nl: b}\n"
    book = read(tmp_path, {"p.yaml": rules, "README.md": "# hello", ".cache/x.yaml": "{", "notes.txt": "{"})
    assert [rule.id for rule in book.rules] == ["a"]
    assert attributes().keys() <= book.vocabulary.keys()
