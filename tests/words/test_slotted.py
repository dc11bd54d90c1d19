from __future__ import annotations

import pytest

from engine.words.slotted import BadSlotError, Slotted


def test_a_text_is_cut_at_its_slots() -> None:
    found = Slotted.cut("Until { withdrawal_ends }: {charge.total}")
    assert found.literals == ("Until ", ": ", "")
    assert found.slots == ("withdrawal_ends", "charge.total")
    assert found.bare == "Until : "


def test_a_text_without_slots_is_itself() -> None:
    found = Slotted.cut("So it is.")
    assert (found.literals, found.slots) == (("So it is.",), ())
    assert found.filled(str.upper) == "So it is."


def test_each_slot_is_filled_in_its_place_and_only_once() -> None:
    words = {"a": "{b}", "b": "two"}
    assert Slotted.cut("{a}, {b} and {a}").filled(words.__getitem__) == "{b}, two and {b}"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("until {ends", "a `{` or `}` stands alone in `until {ends`"),
        ("until ends}", "a `{` or `}` stands alone in `until ends}`"),
        ("{{ends}}", "a `{` or `}` stands alone in `{{ends}}`"),
        ("until {}", "a slot names nothing in `until {}`"),
        ("until { }.", "a slot names nothing in `until { }.`"),
    ],
)
def test_a_brace_that_makes_no_slot_is_refused(text: str, said: str) -> None:
    with pytest.raises(BadSlotError) as wrong:
        Slotted.cut(text)
    assert str(wrong.value) == said
