"""A text that cannot be read: what was expected, and the nearest thing that would be right."""

from __future__ import annotations


class Unreadable(ValueError):  # noqa: N818 - it says what the text is
    """A text is not what was expected.

    `text` as it was given; `expected` a part of a sentence in plain English (an amount such as `150.00`);
    `suggestion` the nearest text that can be read, or None.
    """

    def __init__(self, text: str, expected: str, suggestion: str | None = None) -> None:
        hint = f"; did you mean `{suggestion}`?" if suggestion else ""
        super().__init__(f"expected {expected}, not `{text}`{hint}")
        self.text = text
        self.expected = expected
        self.suggestion = suggestion
