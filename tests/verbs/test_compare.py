"""`compare`: what is said of two books, as text in both languages and as JSON; which books can be named, and how."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

import cli
from tests.mutants.small import FORMATION
from tests.small_book import MANIFEST, small_book
from tests.verbs.comparing import (
    CANCEL,
    CANCELLING,
    FRIENDLIER,
    FRIENDLIER_EN,
    HARSHER,
    HARSHER_EN,
    MISTAKE,
    SAME,
    SHIPPED,
    WRONG,
    as_json,
    compare,
    compared,
    write,
)

pytestmark = pytest.mark.usefixtures("here")


# What is said ---------------------------------------------------------------------------------------------------------


def test_files_and_rules_in_another_order_are_the_same() -> None:
    write("old", CANCEL, SHIPPED)
    apart = CANCELLING.replace("policy: cancelling", "policy: apart") + CANCEL
    Path("new").mkdir()
    small_book(Path("new"), CANCELLING + SHIPPED, apart, FORMATION)

    assert compare("old", "new").stdout == SAME
    assert compare("new", "old").stdout == SAME


def test_the_same_rules_in_one_file_in_another_order() -> None:
    assert compared((CANCEL, SHIPPED), (SHIPPED, CANCEL)) == SAME
    in_dutch = compared((CANCEL, SHIPPED), (SHIPPED, CANCEL), "--lang", "nl")
    assert in_dutch == "Hetzelfde: bewezen voor elk verzoek dat er kan zijn.\n"


LARGE = """\
  - id: large
    clause: "7.3"
    title: {en: A large bill is for the sales manager, nl: Een hoge rekening is voor de verkoopleider}
    when: {charge.computed: more than mandate.order_desk}
    then: {waive: {refer: sales manager}}
    because: {en: It is more than the desk decides., nl: Het is meer dan de desk beslist.}
"""


def test_a_region_is_said_without_a_part_in_which_nobody_can_be() -> None:
    """Said first was what is at most the old mandate, and more than the larger new one."""
    write("old", CANCEL)
    write("new", CANCEL, manifest=MANIFEST.replace("mandate: 1000.00", "mandate: 1000.01"))
    for book in ("old", "new"):
        goodwill = CANCELLING.replace("cancelling", "large").replace("layer: terms", "layer: goodwill")
        (Path(book) / "large.yaml").write_text(goodwill + LARGE, encoding="utf-8")
    done = compare("old", "new")
    assert done.exit_code == 0, done.output
    said = re.sub(r"\s+", " ", done.stdout)
    mandate = "mandate of the order desk"
    assert f"for the charge is more than {mandate} · the charge is at most {mandate} (new) example" in said


HARSHER_NL = """\
Voor de klant: strenger.
Wat betaald was: strenger.
Wat aangehouden, doorverwezen, afgewezen, kosteloos was: hetzelfde.

STRENGER

1. artikel 7.1, Annuleren kost een deel (cancel)
   voor       soort verzoek: annulering · fase van de order: niet verzonden · geldende voorwaarden: de
              onze
   voorbeeld  annulering · fase van de order: ingepland · verzoek ontvangen: 3 maart 2027 10:12 ·
              orderwaarde: € 12.500,00
   oud        betaald, € 1.250,00 (10 % van € 12.500,00; artikel 7.1)
   nieuw      betaald, € 1.500,00 (12 % van € 12.500,00; artikel 7.1)
              € 250,00 meer voor de klant

1 verschil, 0 onbeslist.
"""

FRIENDLIER_NL = """\
Voor de klant: milder.
Wat betaald was: milder.
Wat aangehouden, doorverwezen, afgewezen, kosteloos was: hetzelfde.

MILDER

1. artikel 7.2, Het is onderweg (shipped)
   voor       soort verzoek: annulering · fase van de order: verzonden · geldende voorwaarden: de onze
   voorbeeld  annulering · fase van de order: verzonden · verzoek ontvangen: 3 maart 2027 10:12 ·
              orderwaarde: € 12.500,00
   oud        betaald, € 6.250,00 (50 % van € 12.500,00; artikel 7.2)
   nieuw      betaald, € 5.000,00 (40 % van € 12.500,00; artikel 7.2)
              € 1.250,00 minder voor de klant

1 verschil, 0 onbeslist.
"""


@pytest.mark.parametrize(
    ("new", "lang", "said"),
    [
        ((HARSHER, SHIPPED), "en", HARSHER_EN),
        ((HARSHER, SHIPPED), "nl", HARSHER_NL),
        ((CANCEL, FRIENDLIER), "en", FRIENDLIER_EN),
        ((CANCEL, FRIENDLIER), "nl", FRIENDLIER_NL),
    ],
)
def test_an_edit_that_is_harsher_or_friendlier(new: tuple[str, ...], lang: str, said: str) -> None:
    assert compared((CANCEL, SHIPPED), new, "--lang", lang) == said


def _both(harsher: str, friendlier: str, overall: str, verdict: str, counted: str) -> str:
    """What is said of two edits: what is harsher first, numbered through."""
    head = harsher.splitlines(keepends=True)
    first, second = (each.split("\n\n", 1)[1].rsplit("\n\n", 1)[0] for each in (harsher, friendlier))
    return f"{overall}\n{verdict}\n{head[2]}\n{first}\n\n{second.replace('1. ', '2. ')}\n\n{counted}\n"


def test_an_edit_that_is_harsher_here_and_friendlier_there() -> None:
    english = _both(
        HARSHER_EN, FRIENDLIER_EN, "For the customer: mixed.", "What was paid: mixed.", "2 differences, 0 undecided."
    )
    dutch = _both(
        HARSHER_NL, FRIENDLIER_NL, "Voor de klant: wisselend.", "Wat betaald was: wisselend.",
        "2 verschillen, 0 onbeslist.",
    )  # fmt: skip
    assert compared((CANCEL, SHIPPED), (HARSHER, FRIENDLIER)) == english
    assert compared((CANCEL, SHIPPED), (HARSHER, FRIENDLIER), "--lang", "nl") == dutch


MORE_AND_LATER = """\
  - id: fee
    clause: "7.3"
    title: {en: A price and a part, nl: Een prijs en een deel}
    when: {change.kind: cancellation}
    then: {charge: {fee: cancellation, RATE, of: order.value, at least: 500.00}}
    because: {en: B, nl: B}
"""


def test_one_rule_that_is_harsher_for_one_and_friendlier_for_another() -> None:
    """A higher rate, but a lower minimum: two examples of one rule."""
    old = MORE_AND_LATER.replace("RATE", "rate: 10 %")
    new = MORE_AND_LATER.replace("RATE", "rate: 12 %").replace("500.00", "400.00")
    found = as_json((old,), (new,))
    assert found["change"] == "mixed"
    assert sorted(each["change"] for each in found["differences"]) == ["friendlier", "harsher"]
    assert {tuple(each["names"]) for each in found["differences"]} == {("fee",)}


ADDED = """\
For the customer: harsher.
What was paid: harsher.
What was on hold, referred, rejected, free: the same.

HARSHER

1. clause 7.1, Cancelling costs a part (cancel)
   clause 7.2, It is on its way (shipped) · new
   for        kind of request: cancellation · stage of the order: shipped · terms in force: ours
   example    cancellation · stage of the order: shipped · request received: 3 March 2027 10:12 · order
              value: € 12,500.00
   old        paid, € 1,250.00 (10 % of € 12,500.00; clause 7.1)
   new        paid, € 6,250.00 (50 % of € 12,500.00; clause 7.2)
              € 5,000.00 more for the customer

1 difference, 0 undecided.
"""


def test_an_exception_more_is_one_difference() -> None:
    """Where the exception holds, the rule does not any more: one edit, seen once."""
    assert compared((CANCEL,), (CANCEL, SHIPPED)) == ADDED
    taken_away = compared((CANCEL, SHIPPED), (CANCEL,))
    assert "1. clause 7.1, Cancelling costs a part (cancel)\n   clause 7.2, It is on its way (shipped) · gone\n" in (
        taken_away
    )
    assert taken_away.endswith("\n1 difference, 0 undecided.\n")
    in_dutch = compared((CANCEL, SHIPPED), (CANCEL,), "--lang", "nl")
    assert "   artikel 7.2, Het is onderweg (shipped) · weg\n" in in_dutch


REFERRED = SHIPPED.replace(
    "{charge: {fee: cancellation, rate: 50 %, of: order.value}}", "{acceptance: {refer: sales manager}}"
)


def test_of_what_a_person_decides_no_money_is_named() -> None:
    said = compared((CANCEL, SHIPPED), (CANCEL, REFERRED))
    assert "   old        paid, € 6,250.00 (50 % of € 12,500.00; clause 7.2)\n   new        referred (" in said
    assert "more for the customer" not in said
    assert "less for the customer" not in said


OWED = """\
  - id: told
    clause: "7.4"
    title: {en: We tell it, nl: Wij vertellen het}
    when: {change.kind: cancellation}
    then: {duties: [{do: confirm, owner: order desk, due: now, channel: CHANNEL}]}
    because: {en: B, nl: B}
"""


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "the same answer; what must be done or told changes"),
        ("nl", "hetzelfde antwoord; wat er moet gebeuren of verteld moet worden verandert"),
    ],
)
def test_a_duty_alone_is_a_difference(lang: str, said: str) -> None:
    old, new = (OWED.replace("CHANNEL", channel) for channel in ("e-mail", "telephone"))
    text = compared((CANCEL, old), (CANCEL, new), "--lang", lang)
    assert f"              {said}\n" in text


UNDECIDED = {
    "en": """\
Something differs, and no request was found that is decided differently.

UNDECIDED

the rules differ here, and no request was found that is decided differently
 - who has the smallest mandate; who has the largest mandate: every request

0 differences, 1 undecided.
""",
    "nl": """\
Er verschilt iets, maar er is geen verzoek gevonden waarover anders wordt beslist.

ONBESLIST

de regels verschillen hier, maar er is geen verzoek gevonden waarover anders wordt beslist
 - wie het kleinste mandaat heeft; wie het grootste mandaat heeft: elk verzoek

0 verschillen, 1 onbeslist.
""",
}


@pytest.mark.parametrize("lang", UNDECIDED)
def test_what_is_neither_shown_nor_proved(lang: str) -> None:
    """Nobody is ever asked, and no request was found that is decided otherwise; that is no proof that there is none."""
    write("old", CANCEL)
    write("new", CANCEL, manifest=MANIFEST.replace("mandate: 1000.00", "mandate: 20000.00"))
    done = compare("old", "new", "--lang", lang)
    assert (done.exit_code, done.stdout) == (0, UNDECIDED[lang])
    found = json.loads(compare("old", "new", "--lang", lang, "--format", "json").stdout)
    assert (found["same"], found["change"], found["differences"]) == (False, "the same", [])
    assert [(each["about"], each["names"], each["because"]) for each in found["undecided"]] == [
        ("setting", ["desk", "referee"], "no request was found")
    ]


@pytest.mark.parametrize(("lang", "said"), [("en", "\n1. the currency\n"), ("nl", "\n1. de munt\n")])
def test_a_setting_of_the_whole_book(lang: str, said: str) -> None:
    write("old", CANCEL)
    write("new", CANCEL, manifest=MANIFEST.replace("currency: EUR", "currency: CHF"))
    text = compare("old", "new", "--lang", lang).stdout
    assert said in text
    assert "€ 1,250.00" in text.replace("€ 1.250,00", "€ 1,250.00")


def by_persons(count: int, more: int) -> tuple[str, ...]:
    return tuple(
        CANCEL.replace("id: cancel", f"id: for-{number}")
        .replace("change.kind: cancellation", f"change.kind: cancellation, order.persons: {number}")
        .replace("rate: 10 %, of: order.value", f"amount: {number + more}.00")
        for number in range(1, count + 1)
    )


@pytest.mark.parametrize(
    ("count", "lang", "last"),
    [
        (20, "en", "20 differences, 0 undecided."),
        (21, "nl", "en nog 1 verschil (`--format json` heeft ze allemaal)\n\n21 verschillen, 0 onbeslist."),
        (22, "en", "and 2 more differences (`--format json` has them all)\n\n22 differences, 0 undecided."),
    ],
)
def test_of_many_differences_twenty_are_written_out(count: int, lang: str, last: str) -> None:
    text = compared(by_persons(count, 0), by_persons(count, 100), "--lang", lang)
    assert len(re.findall(r"^[0-9]+\. ", text, re.MULTILINE)) == 20
    assert text.endswith(f"\n\n{last}\n")
    # none is lost
    assert len(json.loads(compare("old", "new", "--format", "json").stdout)["differences"]) == count


# Money ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("new", "money"), [((HARSHER, SHIPPED), "250.00"), ((CANCEL, FRIENDLIER), "-1250.00"), ((CANCEL,), "-5000.00")]
)
def test_the_witness_is_decided_by_each_book_as_is_said(new: tuple[str, ...], money: str) -> None:
    """What `decide` makes of it under either book differs by the amount that is named."""
    (difference,) = as_json((CANCEL, SHIPPED), new)["differences"]
    assert difference["money"] == money
    for side in ("old", "new"):
        done = CliRunner().invoke(
            cli.main, ["decide", "-", "--book", side, "--format", "json"], input=json.dumps(difference["witness"])
        )
        decided = json.loads(done.stdout)
        assert decided["verdict"] == difference[side]["verdict"]
        assert decided["charge"]["total"] == difference[side]["total"]


# JSON -----------------------------------------------------------------------------------------------------------------

OUTCOME = {"refunded": "0.00", "forfeited": "0.00", "rules": ["cancel"], "clauses": ["clause 7.1"]}


def test_the_contract_in_json() -> None:
    found = as_json((CANCEL, SHIPPED), (HARSHER, SHIPPED))

    assert found == {
        "same": False,
        "change": "harsher",
        "by_verdict": {
            "hold": "the same", "refer": "the same", "rejected": "the same", "paid": "harsher", "free": "the same",
        },
        "differences": [
            {
                "change": "harsher",
                "about": "rules",
                "names": ["cancel"],
                "clauses": ["clause 7.1"],
                "text": ["clause 7.1, Cancelling costs a part (cancel)"],
                "where": ["kind of request: cancellation · stage of the order: not shipped · terms in force: ours"],
                "share": found["differences"][0]["share"],
                "witness": {
                    "order": {"stage": "planned", "value": "12500.00"},
                    "change": {"kind": "cancellation", "received": "2027-03-03T10:12:00+01:00"},
                },
                "old": {"verdict": "paid", "total": "1250.00", "payable": "1250.00", **OUTCOME},
                "new": {"verdict": "paid", "total": "1500.00", "payable": "1500.00", **OUTCOME},
                "money": "250.00",
            }
        ],
        "undecided": [],
        "asked": [],
        "renamed": {},
    }  # fmt: skip
    assert 0 < found["differences"][0]["share"] < 1


def test_the_same_in_json_with_what_is_called_otherwise() -> None:
    found = as_json((CANCEL,), (CANCEL.replace("id: cancel", "id: a-tenth"),))
    assert found == {
        "same": True,
        "change": "the same",
        "by_verdict": dict.fromkeys(("hold", "refer", "rejected", "paid", "free"), "the same"),
        "differences": [],
        "undecided": [],
        "asked": [],
        "renamed": {"a-tenth": "cancel"},
    }


def test_words_in_json_are_of_the_language_that_is_asked_for() -> None:
    (difference,) = as_json((CANCEL, SHIPPED), (CANCEL, FRIENDLIER), "--lang", "nl")["differences"]
    assert difference["change"] == "friendlier"  # what a program reads is the same in both
    assert difference["text"] == ["artikel 7.2, Het is onderweg (shipped)"]
    assert difference["where"] == [
        "soort verzoek: annulering · fase van de order: verzonden · geldende voorwaarden: de onze"
    ]


# What can't be compared -----------------------------------------------------------------------------------------------

SHIPPED_BOOKS = "the books that are shipped: hospitality, law/nl, manufacturing, practice, services, webshop, works"


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_a_book_that_cant_be_read_on_either_side(lang: str) -> None:
    write("good", CANCEL)
    write("bad", MISTAKE)
    for asked in (("bad", "good"), ("good", "bad")):
        done = compare(*asked, "--lang", lang)
        assert (done.exit_code, done.stdout) == (1, "")
        assert done.stderr == WRONG.format(place="bad/cancelling.yaml")


@pytest.mark.parametrize("asked", [("nowhere", "good"), ("good", "nowhere")])
def test_no_such_folder(asked: tuple[str, str]) -> None:
    write("good", CANCEL)
    done = compare(*asked)
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == f"`nowhere` is no folder with a book.yaml; {SHIPPED_BOOKS}\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "Error: Missing argument 'OLD'."),
        (("good",), "Error: Missing argument 'NEW'."),
        (("good", "good", "good"), "Error: Got unexpected extra argument (good)"),
        (
            ("good", "good", "--format", "github"),
            "Error: Invalid value for '--format': 'github' is not one of 'text', 'json'.",
        ),
        (("good", "good", "--lang", "fr"), "Error: Invalid value for '--lang': 'fr' is not one of 'en', 'nl'."),
    ],
)  # fmt: skip
def test_usage(arguments: tuple[str, ...], said: str) -> None:
    write("good", CANCEL)
    done = compare(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.splitlines()[-1] == said
