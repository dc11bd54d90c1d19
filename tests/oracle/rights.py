"""The first two questions: whether there is an agreement, and whether the change may be made."""

from __future__ import annotations

from engine.language.source import Refer, Rule
from engine.vocabulary.layer import Layer
from tests.oracle.course import WHOLE, Course, Heard

_KINDNESS = ("reject", "refer", "accept")
_LEAST_RIGHT = {
    **dict.fromkeys((Layer.GUIDELINE, Layer.GOODWILL), 0),
    **dict.fromkeys((Layer.INDIVIDUAL, Layer.TERMS, Layer.SUPPLEMENTARY_LAW), 1),
    **dict.fromkeys((Layer.LAW, Layer.SUPPLIER_DEFAULT), 2),
}


def formation(course: Course) -> None:
    """Whether there is an agreement that can be proven, and whose terms are in it."""
    heard = course.hear("formation")
    for name, assumed, meanwhile in (("binding", "yes", "unproven"), ("terms", "ours", "none")):
        rules = heard.speaking(name)
        said = {rule.then.binding if name == "binding" else rule.then.terms for rule in rules}
        asked = any(name in lines for lines in course.standing.lines.values())
        if len(said) == 1:
            answer = str(said.pop())
        elif asked:
            answer = meanwhile
            course.refer([None])
        else:
            answer = assumed
        course.answers[name] = answer
    course.found.binding, course.found.terms = str(course.answers["binding"]), str(course.answers["terms"])
    course.holding = heard.speaking("hold")
    course.counting |= {rule for rule, _ in heard.matching[WHOLE].stands}


def acceptance(course: Course) -> None:
    """Whether the change may be made: of the whole, or of each order line that changes."""
    heard = course.hear("acceptance")
    said = {of: _Said(heard, of) for of in heard.changed or (WHOLE,)}
    answer = min((each.answer for each in said.values()), key=_KINDNESS.index)
    counting = [each for each in said.values() if each.answer == answer]
    layer = min((each.layer for each in counting), key=lambda layer: 3 if layer is None else _LEAST_RIGHT[layer])
    course.accepted = {"accept": True, "reject": False, "refer": None}[answer]
    course.found.accepted, course.found.layer = course.accepted, None if layer is None else layer.value
    for each in counting:
        course.counting |= {rule.id for rule in each.rules}
        if answer == "refer":
            course.refer(_asked(each.rules))
        elif answer == "accept":
            course.doubts |= set(each.doubts)
    course.right = {of: each.by_right for of, each in said.items()}
    course.right[WHOLE] = course.accepted is True and layer not in (Layer.GUIDELINE, Layer.GOODWILL)
    course.by_bound = course.accepted is True and layer in (Layer.LAW, Layer.SUPPLIER_DEFAULT)
    if course.accepted is not None:
        course.answers["acceptance"] = "accepted" if course.accepted else "rejected"


class _Said:
    """What is said of one order line, or of the whole: the layer that decides (None: nobody says anything)."""

    def __init__(self, heard: Heard, of: int) -> None:
        speaking = {
            layer: [each for one in sorted({WHOLE, of}) for each in heard.speaking("acceptance", layer, of=one)]
            for layer in Layer
        }
        for layer in (Layer.LAW, Layer.SUPPLIER_DEFAULT):
            # of what can only help the customer the best counts
            granting = [rule for rule in speaking[layer] if rule.then.acceptance == "accept"]
            speaking[layer] = granting or speaking[layer]
        says = {layer: _says(rules) for layer, rules in speaking.items()}
        self.layer = _deciding(says)
        self.doubts: list[str | None] = []
        """Who must say whether law gives a right to what was accepted without one."""
        if self.layer is Layer.LAW and says[self.layer] == "refer" and says[Layer.SUPPLIER_DEFAULT] is None:
            elsewhere = _deciding({**says, Layer.LAW: None})
            if elsewhere is not None and says[elsewhere] == "accept":
                self.doubts = _asked(speaking[self.layer])
                self.layer = elsewhere
        self.answer = "reject" if self.layer is None else str(says[self.layer])
        self.rules = [] if self.layer is None else speaking[self.layer]
        self.by_right = self.answer == "accept" and self.layer not in (Layer.GUIDELINE, Layer.GOODWILL)


def _says(rules: list[Rule]) -> str | None:
    said = {"refer" if isinstance(rule.then.acceptance, Refer) else rule.then.acceptance for rule in rules}
    return None if not said else str(said.pop()) if len(said) == 1 else "refer"


def _asked(rules: list[Rule]) -> list[str | None]:
    """The roles that are asked, or nobody in particular where rules clash."""
    roles = [rule.then.acceptance.role for rule in rules if isinstance(rule.then.acceptance, Refer)]
    return list(roles) if len(roles) == len(rules) else [None]


def _deciding(said: dict[Layer, str | None]) -> Layer | None:
    for answer in ("accept", "refer"):
        for layer in (Layer.LAW, Layer.SUPPLIER_DEFAULT):
            if said[layer] == answer:
                return layer
    found = next((layer for layer in (Layer.INDIVIDUAL, Layer.TERMS) if said[layer] is not None), None)
    if said[Layer.GUIDELINE] is not None and (found is None or _kinder(said[Layer.GUIDELINE], said[found])):
        found = Layer.GUIDELINE
    if found is None and said[Layer.SUPPLEMENTARY_LAW] is not None:
        found = Layer.SUPPLEMENTARY_LAW
    goodwill = said[Layer.GOODWILL]
    if goodwill is not None and _kinder(goodwill, "reject" if found is None else said[found]):
        found = Layer.GOODWILL
    return found


def _kinder(one: str | None, other: str | None) -> bool:
    return _KINDNESS.index(str(one)) > _KINDNESS.index(str(other))
