"""The line of a feature that names its policy: `# policies/manufacturing/cancelling.yaml`."""

from __future__ import annotations

import re

_NAMED = re.compile(r"#\s*(\S+\.ya?ml)\s*")


def policy_in(line: str) -> str | None:
    """The policy that a line names, if it is a comment that is a path and nothing else."""
    found = _NAMED.fullmatch(line.strip())
    return found[1] if found else None


def named_policy(text: str) -> str | None:
    """The policy that the first comments of a feature name, found without reading the rest."""
    for line in text.split("\n"):
        bare = line.strip().removeprefix("\ufeff")
        if bare and not bare.startswith("#"):
            return None
        if found := policy_in(bare):
            return found
    return None
