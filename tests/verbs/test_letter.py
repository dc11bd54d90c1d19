"""`letter`: from request files to letters, and what must be known before one is sent."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.language.problem import UnsoundBook
from engine.request.reading import InvalidRequest
from engine.verbs.letter import letter_text, write_letters
from tests.small_book import Desks, rule

FREE = rule("t", "charge: free", "order.persons: 3")
COUNSEL = (
    '- {id: c, clause: "2", verify_with_counsel: true, when: {order.persons: 4}, '
    "then: {charge: free}, because: {en: B, nl: B}}"
)
REQUEST = "change: {kind: cancellation, received: 2027-03-01 12:00}\norder: {persons: 3}\n"


def write(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def test_several_requests_in_the_order_in_which_they_were_given(desk: Desks, tmp_path: Path) -> None:
    ready = desk(terms=[FREE, COUNSEL]).ready
    three, five = write(tmp_path, "3.yaml", REQUEST), write(tmp_path, "5.yaml", REQUEST.replace("3}", "5}"))
    found = write_letters(ready, tmp_path, [five, three], {}, style="plain", lang="en")
    assert [[each.name for each in one.paragraphs][2] for one in found.letters] == ["rejected", "free-ending"]
    found = write_letters(ready, tmp_path, [five], {"order.persons": "3"}, style="plain", lang="en")
    assert found.letters[0].paragraphs[2].name == "free-ending"
    assert found.notes == ()


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "note: {file}: have counsel check clause 2 before this letter is sent"),
        ("nl", "let op: {file}: laat een jurist artikel 2 nakijken voordat deze brief weggaat"),
    ],
)
def test_a_doubt_about_the_law_is_said_to_who_sends_it_only(desk: Desks, tmp_path: Path, lang: str, said: str) -> None:
    file = write(tmp_path, "4.yaml", REQUEST.replace("3}", "4}"))
    found = write_letters(desk(terms=[FREE, COUNSEL]).ready, tmp_path, [file], {}, style="formal", lang=lang)
    assert found.notes == (said.format(file=file),)
    assert "counsel" not in found.letters[0].body
    assert "jurist" not in found.letters[0].body


def test_the_letter_file_beside_the_book(desk: Desks, tmp_path: Path) -> None:
    ready = desk(terms=FREE).ready
    write(tmp_path, "letters.yaml", 'paragraphs: {closing: {en: "Bye,", nl: "Dag,"}}\n')
    found = write_letters(ready, tmp_path, [write(tmp_path, "3.yaml", REQUEST)], {}, style="plain", lang="nl")
    assert letter_text(found.letters[0], "nl").endswith("\n\nDag,\n\nEen klein boek")
    write(tmp_path, "letters.yaml", "paragraphs: {closin: {en: x, nl: y}}\n")
    with pytest.raises(UnsoundBook):
        write_letters(ready, tmp_path, [str(tmp_path / "3.yaml")], {}, style="plain", lang="nl")


def test_a_request_that_can_not_be_read(desk: Desks, tmp_path: Path) -> None:
    with pytest.raises(InvalidRequest):
        write_letters(desk(terms=FREE).ready, tmp_path, [str(tmp_path / "none")], {}, style="plain", lang="nl")
