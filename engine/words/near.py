"""Did you mean: the candidate nearest to what was written."""

from __future__ import annotations

from collections.abc import Iterable


def near(text: str, candidates: Iterable[str]) -> str | None:
    """The candidate that looks most like `text`, whatever the case, or None when nothing does.

    A name is found by its last part as well: `stage` is near `order.stage`.
    """
    import difflib  # only when something is wrong  # noqa: PLC0415

    by_form: dict[str, str] = {}
    ends: dict[str, list[str]] = {}
    for candidate in candidates:
        form = candidate.casefold().replace("_", " ")
        by_form.setdefault(form, candidate)
        ends.setdefault(form.rpartition(".")[2], []).append(candidate)
    wanted = text.strip().casefold().replace("_", " ")
    if len(ends.get(wanted, ())) == 1:
        return ends[wanted][0]
    close = difflib.get_close_matches(wanted, by_form, n=1, cutoff=0.6)
    return by_form[close[0]] if close else None
