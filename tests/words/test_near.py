from __future__ import annotations

import pytest

from engine.words.near import near

NAMES = ["order.stage", "order.value", "deposit.paid", "payments.paid", "change.kind"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("order.stge", "order.stage"),
        ("Order.Stage", "order.stage"),
        ("stage", "order.stage"),
        ("paid", None),  # two names end so
        ("change kind", "change.kind"),
        ("zzz", None),
    ],
)
def test_near(text: str, expected: str | None) -> None:
    assert near(text, NAMES) == expected
