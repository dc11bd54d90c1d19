"""Random books that mean something, as the sales manager would write them (JSON is YAML too).

A book is drawn around one request, its focus: tests are written so that they mostly hold for it, and cases are drawn
near it and near the thresholds of the book, so that rules apply often and bounds are hit exactly.
"""

from __future__ import annotations

import json
from pathlib import Path

from tests.agreement.pool import CHOICES, FEES, KINDS, MANIFEST, TEXT, Texts, Tree
from tests.agreement.rules import Rules

INCLUDED = "shared"
"""The folder of the book that a random book may include."""


class Writer(Rules):
    """Writes one book around its focus."""

    def book(self) -> Texts:
        """All files."""
        manifest = dict(MANIFEST)
        if self.chance(0.3):
            manifest["ending"] = self.rng.sample(KINDS[:5], 3)
        if self.chance(0.5):
            days = {"country": "NL", "without": ["Goede Vrijdag"], "with": ["Bevrijdingsdag", "2027-03-17"]}
            manifest["calendar"] = self.rng.choice(("NL", days))
        if self.chance(0.45):
            self.line_fees = tuple(self.rng.sample(FEES, self.rng.choice((1, 2))))
        files: Texts = {
            "book.yaml": manifest,
            "vocabulary.yaml": {
                "attributes": {
                    "own.region": {
                        "kind": "choice",
                        "choices": list(CHOICES["own.region"][0]),
                        "question": TEXT,
                        "ordered": True,
                        "label": TEXT,
                    }
                }
            },
        }
        definitions = self.definitions()
        layers: dict[str, list[Tree]] = {
            "formation": self.formation() if self.chance(0.5) else [],
            "law": self.law("law") if self.chance(0.55) else [],
            "supplier_default": self.law("supplier_default") if self.chance(0.35) else [],
            "individual": self.agreed("individual") if self.chance(0.3) else [],
            "terms": self.agreed("terms") if self.chance(0.92) else [],
            "guideline": [*(self.agreed("guideline") if self.chance(0.5) else []), *self.duties()],
            "supplementary_law": self.agreed("supplementary_law") if self.chance(0.35) else [],
            "goodwill": self.goodwill() if self.chance(0.65) else [],
        }
        if self.line_fees and self.chance(0.25):
            consent = self.consent()
            duties = [rule for rule in layers["guideline"] if set(rule["then"]) == {"duties"}]
            layers |= consent | {"guideline": consent["guideline"] + duties, "individual": []}
        for layer, rules in layers.items():
            if rules:
                files[f"{layer}.yaml"] = {
                    "policy": layer.replace("_", "-"),
                    "layer": layer,
                    "title": TEXT,
                    "rules": rules,
                }
        files["guideline.yaml"]["define"] = definitions
        if self.chance(0.2):
            self.include(files)
        return files

    def include(self, files: Texts) -> None:
        """Moves some of the policies to a book that this one includes."""
        moved = [name for name in files if name not in ("book.yaml", "vocabulary.yaml") and self.chance(0.4)]
        if moved:
            files |= {f"{INCLUDED}/{name}": files.pop(name) for name in moved}
            theirs: Tree = MANIFEST | {"book": "shared", "ending": ["change"], "calendar": "DE"}
            files[f"{INCLUDED}/book.yaml"] = theirs
            files["book.yaml"] = files["book.yaml"] | {"include": [INCLUDED]}


def write(files: Texts, folder: Path) -> None:
    """The files of a book as YAML."""
    for name, tree in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(json.dumps(tree, indent=1, ensure_ascii=False), encoding="utf-8")
