"""What the codes of the verbs themselves mean."""

from __future__ import annotations

from collections.abc import Mapping

from engine.language.explanation import Explanation

CODES: Mapping[str, Explanation] = {
    "matchers-disagree": Explanation(
        "Every decision is made twice, in two ways that know nothing of each other, and here they differ. Nothing is "
        "decided, for one of the two is wrong; the mistake is not yours, and the case is kept.",
        "Elke beslissing wordt twee keer genomen, op twee manieren die niets van elkaar weten, en hier verschillen ze. "
        "Er wordt niets beslist, want een van de twee heeft het mis; de fout ligt niet bij u, en de zaak "
        "wordt bewaard.",
    ),
}
"""By code, in English and Dutch."""
