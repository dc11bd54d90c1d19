"""Letter files: what a book may change, and what is refused, with its place."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from engine.books import Ready, find, load
from engine.documents.duty_words import DUTIES
from engine.documents.letters.paragraphs import PARAGRAPHS, slots_of
from engine.documents.letters.templates import STYLES, Templates, read_templates
from engine.language.book import read_book
from engine.language.problem import UnsoundBook
from engine.language.shipped import shipped_names
from engine.request.vocabulary import load_tested
from engine.vocabulary.attribute import LANGUAGES
from tests.small_book import MANIFEST, layered, rule, small_book

HOLD = rule(
    "unproven",
    "binding: unproven, hold: {guards: our claim, get: {en: a signature, nl: een handtekening}}",
    "order.persons: 4",
)
DUTY = rule("samples", "charge: free, duties: [{do: send_samples, owner: order desk, due: now}]")


@pytest.fixture
def ready(tmp_path: Path) -> Ready:
    return small_book(tmp_path, *layered(formation=HOLD, terms=DUTY))


def read(ready: Ready, folder: Path, text: str) -> Templates:
    (folder / "letters.yaml").write_text(dedent(text), encoding="utf-8")
    return read_templates(ready.book, folder)


def refused(ready: Ready, folder: Path, text: str) -> list[str]:
    with pytest.raises(UnsoundBook) as unsound:
        read(ready, folder, text)
    return [f"{each.place.line}:{each.place.column} {each.code}: {each.message}" for each in unsound.value.problems]


def test_every_paragraph_is_there_in_both_languages_and_styles(ready: Ready) -> None:
    templates = read_templates(ready.book)
    for name in PARAGRAPHS:
        for style in STYLES:
            slots = {lang: set(templates.paragraphs[name, style, lang].slots) for lang in LANGUAGES}
            assert slots["en"] == slots["nl"], name
    told = {name for name, _, _ in templates.paragraphs} - PARAGRAPHS.keys()
    assert all(slots_of(name, DUTIES) is not None for name in told)


def test_a_book_changes_single_paragraphs_and_single_sides(ready: Ready, tmp_path: Path) -> None:
    usual = read_templates(ready.book)
    changed = read(
        ready,
        tmp_path,
        """
        paragraphs:
          closing: {en: "See you soon,", nl: "Tot gauw,"}
          paid:
            plain: {en: "That makes {total}.", nl: "Dat is dan {total}."}
          duty-send_samples: {en: "You will have samples {by}.", nl: "U krijgt {by} monsters."}
        asks:
          unproven: {en: your signature, nl: uw handtekening}
          order.persons: {en: How many of you are there?, nl: Met hoeveel bent u?}
        """,
    )
    assert changed.paragraphs["closing", "formal", "en"].text == "See you soon,"
    assert changed.paragraphs["paid", "plain", "nl"].text == "Dat is dan {total}."
    assert changed.paragraphs["paid", "formal", "nl"] == usual.paragraphs["paid", "formal", "nl"]
    assert changed.has("duty-send_samples")
    assert not usual.has("duty-send_samples")
    assert changed.asks["unproven"] == {"en": "your signature", "nl": "uw handtekening"}
    assert changed.asks["change.aspect"] == usual.asks["change.aspect"]


def test_the_book_itself_comes_before_what_it_includes(tmp_path: Path) -> None:
    for name, closing in (("below", "From below,"), ("above", "From above,")):
        folder = tmp_path / name
        folder.mkdir()
        include = "include: [../below]\n" if name == "above" else ""
        (folder / "book.yaml").write_text(dedent(MANIFEST) + include, encoding="utf-8")
        for number, text in enumerate(layered(terms=rule(f"r-{name}", "charge: free"))):
            (folder / f"p_{name}_{number}.yaml").write_text(text.replace("policy: terms", f"policy: {name}"))
        (folder / "letters.yaml").write_text(
            f'paragraphs:\n  closing: {{en: "{closing}", nl: "{closing}"}}\n'
            + ('  signature: {en: "{company}, below", nl: "{company}, onder"}\n' if name == "below" else ""),
            encoding="utf-8",
        )
    above = tmp_path / "above"
    templates = read_templates(read_book(above, load_tested()), above)
    assert templates.paragraphs["closing", "plain", "en"].text == "From above,"
    assert templates.paragraphs["signature", "plain", "nl"].text == "{company}, onder"


def test_names_that_no_letter_has(ready: Ready, tmp_path: Path) -> None:
    assert refused(
        ready,
        tmp_path,
        """\
        paragraphs:
          closng: {en: "Bye,", nl: "Dag,"}
          duty-send_sample: {en: x, nl: y}
        asks:
          unprovn: {en: x, nl: y}
          dispute.win_chance: {en: x, nl: y}
        """,
    ) == [
        "2:3 unknown-paragraph: no letter has a paragraph `closng`; did you mean `closing`?",
        "3:3 unknown-paragraph: no letter has a paragraph `duty-send_sample`; did you mean `duty-send_samples`?",
        "5:3 unknown-ask: `unprovn` is no rule that holds, and no fact that a customer may see; did you mean "
        "`unproven`?",
        "6:3 unknown-ask: `dispute.win_chance` is no rule that holds, and no fact that a customer may see",
    ]


def test_slots_that_are_not_there_and_slots_that_must_be(ready: Ready, tmp_path: Path) -> None:
    assert refused(
        ready,
        tmp_path,
        """\
        paragraphs:
          paid:
            plain: {en: "That makes {totl}.", nl: "Dat is dan {total}, hè {customer.expected_margin}."}
          closing: {en: "Bye {", nl: "Dag,"}
        """,
    ) == [
        "3:17 paragraph-slot: the paragraph `paid` has no slot `totl`; did you mean `total`?",
        "3:17 slot-left-out: the paragraph `paid` does not say `{total}`",
        "3:43 paragraph-slot: the paragraph `paid` has no slot `customer.expected_margin`",
        "4:17 paragraph-slot: a `{` or `}` stands alone in `Bye {`",
    ]


def test_both_languages_are_needed(ready: Ready, tmp_path: Path) -> None:
    found = refused(
        ready,
        tmp_path,
        """\
        paragraphs:
          closing: {en: "Bye,"}
          salutation:
            formal: {nl: "Beste gast,"}
            polite: {en: x, nl: y}
        greetings: {}
        """,
    )
    assert [each.split(":")[0:2] + each.split(" ")[1:2] for each in found] == [
        ["2", "12 missing-translation", "missing-translation:"],
        ["4", "13 missing-translation", "missing-translation:"],
        ["5", "5 unknown-key", "unknown-key:"],
        ["6", "1 unknown-key", "unknown-key:"],
    ]


@pytest.mark.parametrize("name", shipped_names())
def test_a_shipped_book_says_in_its_customers_words_what_it_holds_for(name: str) -> None:
    folder = find(name)
    book = load(folder).book
    asks = read_templates(book, folder).asks
    for one in book.rules:
        if one.then.hold is not None:
            said = asks.get(one.id, one.then.hold.get)
            assert "the customer" not in said["en"], one.id
            assert "de klant" not in said["nl"], one.id


def test_the_documentation_names_every_paragraph_with_its_slots() -> None:
    text = (Path(__file__).parents[2] / "docs" / "language.md").read_text(encoding="utf-8")
    section = text.partition("\n## Letters\n")[2].partition("\n## ")[0]
    for name, slots in PARAGRAPHS.items():
        shown = "opening-…" if name.startswith("opening-") else name.removesuffix("-until")
        row = next((line for line in section.splitlines() if line.startswith("|") and f"`{shown}`" in line), "")
        row = row or next(line for line in section.splitlines() if line.startswith("|") and shown in line)
        assert all(f"{{{slot}}}" in row for slot in slots.known), name
