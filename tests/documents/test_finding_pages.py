"""Every finding has a page and words in both languages, and the pages are what the documentation says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine import proof
from engine.documents.finding_pages import HEADINGS, PAGES, as_markdown, page_text
from engine.documents.finding_words import BECAUSE, FINDINGS
from engine.verbs.explain import CODES, explain_code
from engine.vocabulary.attribute import LANGUAGES

ROOT = Path(__file__).parent.parent.parent
PROOF = "\n".join(path.read_text("utf-8") for path in Path(str(proof.__file__)).parent.glob("*.py"))

REDUNDANT = """\
redundant

What
  Without this rule every request would be decided the same, by rules of the same layer.

Example
  One clause refuses a lower price; another, written later, refuses it once more.

Why it matters
  Who changes one of the two thinks that something changes, and nothing does.

How to mend it
  Leave out one of those that say the same, or let it say what it adds."""


def test_the_documentation_is_the_pages() -> None:
    assert (ROOT / "docs" / "findings.md").read_text("utf-8") == as_markdown("en")


def test_every_code_that_is_found_has_a_page_and_words() -> None:
    codes = set(re.findall(r'Finding\(\s*"([a-z-]+)"', PROOF)) | {"vacuous", "tier-never-reached"}

    assert codes <= PAGES.keys()
    assert PAGES.keys() == FINDINGS.keys()
    assert PAGES.keys().isdisjoint(CODES)


def test_every_reason_is_said() -> None:
    assert set(re.findall(r'because="([a-z -]+)"', PROOF)) <= BECAUSE.keys()


@pytest.mark.parametrize("code", PAGES)
def test_a_page_is_whole_in_both_languages(code: str) -> None:
    page, words = PAGES[code], FINDINGS[code]

    parts = [getattr(page, part) for part, _ in HEADINGS] + [words.found, words.perhaps, words.mend]
    assert all(tuple(sorted(part)) == LANGUAGES and all(part.values()) for part in parts)
    for text in (words.found, words.perhaps, words.mend):
        assert set(re.findall(r"{(\w+)}", text["en"])) == set(re.findall(r"{(\w+)}", text["nl"]))
        assert not text["en"].endswith(".")


def test_explain_prints_the_page() -> None:
    assert explain_code("redundant", "en", 105) == REDUNDANT
    assert page_text("no-such-finding", "en", 105) is None
