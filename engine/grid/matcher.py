"""The grid as a matcher."""

from __future__ import annotations

from engine.core.matching import Codes, Matched, MatcherClosedError, matchable
from engine.core.plan import Plan, Stage
from engine.grid.index import Index
from engine.grid.lookup import Lookup


class GridMatcher:
    """Matches the stages of one plan by bit masks. Threads may share it."""

    def __init__(self, plan: Plan) -> None:
        self._stages = matchable(plan)
        self._axes = plan.axes
        self._indexes: dict[str, Index] = {}
        self._lookups: dict[str, Lookup] = {}
        self._closed = False

    def match(self, stage: Stage, codes: Codes) -> Matched:
        """The rules of `stage` that hold for these codes; errors as in `Matcher`."""
        return self.index(stage).match(codes)

    def index(self, stage: Stage) -> Index:
        """The index of a stage, made when it is first asked for."""
        name = stage.name
        if self._stages.get(name) is not stage:
            raise MatcherClosedError if self._closed else ValueError(f"stage `{name}` is not of this plan")
        index = self._indexes.get(name)
        if index is None:
            index = self._indexes[name] = Index(stage)
        return index

    def lookup(self, stage: Stage) -> Lookup:
        """The stage by facts instead of codes, made when it is first asked for; a choice's axis has all its words."""
        lookup = self._lookups.get(stage.name)
        if lookup is None:
            lookup = self._lookups[stage.name] = Lookup(stage, self._axes, self.index(stage))
        return lookup

    def close(self) -> None:
        """Give the indexes back; it cannot match after that."""
        self._closed = True
        self._stages = {}
        self._indexes = {}
        self._lookups = {}
