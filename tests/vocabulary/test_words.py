from __future__ import annotations

import pickle
from itertools import pairwise

import pytest

from engine.language import yaml_tree as tree
from engine.request.vocabulary import load_items, load_labels, load_vocabulary, read_words
from engine.vocabulary.attribute import LANGUAGES, Attribute, Kind, Party

ALL = {**load_vocabulary(), **load_items()}
LANGUAGE_MD = """
order: id concluded value stage promised_delivery date_firmness delivered event_start performed_value contract_kind
    channel obligation custom_made
change: kind aspect received channel in_writing reason attribution cancelled_value quantity_share sequence new_date
    confirmed_in_writing feasible cost
customer: id name type employees relationship_since status expected_margin annual_margin horizon_years retention
    discount_rate contact_role contact_since withdrawn_requests pays_on_time
agreement: document signed signed_on signer oral_confirmed clause_negotiated price_warning_given fees_disclosed
terms: version handed_over handed_over_how signed filed competing fee_disclosed
deposit: agreed paid paid_on forfeiture_agreed
payments: paid
costs: incurred avoidable
supplier: days_late contacted_first caused_change notified_on free_capacity
complaint: open repeated
history: same_kind_exceptions last_exception free_changes
"""
"""The attributes that the policy language promises."""


def promised() -> set[str]:
    names, group = set(), ""
    for word in LANGUAGE_MD.split():
        if word.endswith(":"):
            group = word[:-1]
        else:
            names.add(f"{group}.{word}")
    return names


def test_every_attribute_the_language_promises_is_there() -> None:
    assert promised() - set(load_vocabulary()) == set()


@pytest.mark.parametrize("attribute", ALL.values(), ids=lambda attribute: attribute.name)
def test_every_word_is_there_in_every_language_and_none_is_left_over(attribute: Attribute) -> None:
    for texts in (attribute.label, attribute.question, *attribute.choice_words.values()):
        assert set(texts) == set(LANGUAGES)
        assert all(text and text == text.strip() for text in texts.values())
    assert all(text.endswith("?") for text in attribute.question.values())
    assert not any(text.endswith(("?", ".")) for text in (*attribute.label.values(), *attribute.assumption.values()))
    assert tuple(attribute.choice_words) == attribute.choices
    assert set(attribute.assumption) == (set(LANGUAGES) if attribute.assumed is not None else set())
    for language in LANGUAGES:
        words = [texts[language] for texts in attribute.choice_words.values()]
        assert len(set(words)) == len(words)


def test_no_words_are_left_over_in_the_file() -> None:
    words = read_words()
    own = {"own"}
    assert set(words) == {*ALL, *load_labels()}
    groups = {name.split(".")[0] for name in load_vocabulary()} | own
    assert set(load_labels()) == groups | {"order.lines", "costs.items", "history.exceptions"}
    for name, found in words.items():
        attribute = ALL.get(name)
        borrowed = name in (
            "order.lines.custom_made",
            "order.lines.obligation",
            "supplier.company_size",
            "history.exceptions.kind",
            "history.exceptions.aspect",
        )
        wanted = set() if attribute is None or borrowed else set(attribute.choices)
        assert set(found.choices) == wanted, name
        assert set(found.label) == set(LANGUAGES), name


def test_the_file_holds_only_the_parts_that_are_read() -> None:
    from importlib.resources import files  # noqa: PLC0415

    root = tree.parse_yaml(files("engine.vocabulary").joinpath("words.yaml").read_bytes(), "words.yaml")
    assert isinstance(root, tree.Mapping)
    for _, node in root.entries:
        assert isinstance(node, tree.Mapping)
        for key, part in node.entries:
            assert isinstance(part, tree.Mapping)
            allowed = {"label", "question", "assumed"}
            assert key.text == "choices" or (
                key.text in LANGUAGES and {word.text for word, _ in part.entries} <= allowed
            )
            assert all(isinstance(text, tree.Scalar) for _, text in part.entries)


def test_labels_of_one_group_differ() -> None:
    for language in LANGUAGES:
        labels = sorted((name.rpartition(".")[0], found.label[language]) for name, found in ALL.items())
        assert [pair for pair, following in pairwise(labels) if pair == following] == []


def test_the_facts_of_the_machine_are_as_promised() -> None:
    found = load_vocabulary()
    assert found["order.stage"].ordered
    assert not found["change.kind"].ordered
    assert found["order.value"].ordered
    assert (found["order.value"].minimum, found["order.value"].maximum) == (0, 10**12)
    assert (found["customer.retention"].minimum, found["customer.retention"].maximum) == (0, 10_000)
    assert found["change.sequence"].minimum == 1
    assert {name for name, attribute in found.items() if not attribute.nullable} == {
        "change.kind",
        "change.received",
        "change.feasible",
        "complaint.open",
    }
    assert found["payments.paid"].assumed_as == "deposit.paid"
    assert found["change.kind"].changed_by is Party.CUSTOMER
    assert found["customer.expected_margin"].internal
    assert not found["customer.type"].internal
    for attribute in found.values():
        assert (attribute.kind is Kind.CHOICE) == bool(attribute.choices), attribute.name
        assert attribute.assumed is None or attribute.kind is not Kind.CHOICE or attribute.assumed in attribute.choices
        assert attribute.assumed_as is None or found[attribute.assumed_as].kind is attribute.kind


def test_the_vocabulary_can_be_kept() -> None:
    assert pickle.loads(pickle.dumps(load_vocabulary())) == load_vocabulary()
