from __future__ import annotations

import re
from pathlib import Path

from engine.language import codes

LANGUAGE = Path(codes.__file__).parent


def test_every_code_that_is_used_is_explained() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in LANGUAGE.rglob("*.py") if path.name != "codes.py")
    used = re.findall(r'(?:wrong|Problem|problem)\(\s*"([a-z0-9-]+)"', source)
    assert set(used) <= codes.CODES.keys()
    unused = {code for code in codes.CODES if f'"{code}"' not in source} - {"empty-any", "empty-all"}
    assert unused == set()
