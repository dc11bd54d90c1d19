"""Inference as a matcher."""

from __future__ import annotations

from threading import Lock

from engine.core.matching import Codes, Matched, MatcherClosedError, matchable
from engine.core.plan import Plan, Stage
from engine.inference.stage import StageNetworks


class ReteMatcher:
    """Matches the stages of one plan in durable-rules. Threads may share it; they take turns.

    `close` gives back memory that Python knows nothing of; so does letting go of the matcher.
    """

    def __init__(self, plan: Plan) -> None:
        self._stages = matchable(plan)
        self._networks: dict[str, StageNetworks] = {}
        self._closed = False
        # a question is put in several calls, between which no other may come
        self._lock = Lock()

    def match(self, stage: Stage, codes: Codes) -> Matched:
        """The rules of `stage` that hold for these codes.

        Errors, besides those of `Matcher`:
            TooManyDisjunctsError: a rule of the stage has more than 64.
            InferenceRefusedError: a code is not an integer within 2**62 of zero.
            InferenceFailedError: the engine did not answer as it should. The next question is put to a new network.
        """
        with self._lock:
            if self._closed:
                raise MatcherClosedError
            name = stage.name
            if self._stages.get(name) is not stage:
                raise ValueError(f"stage `{name}` is not of this plan")
            networks = self._networks.get(name)
            if networks is None:
                networks = self._networks[name] = StageNetworks(stage)
            return networks.match(codes)

    def close(self) -> None:
        """Give back what it holds; it cannot match after that. Closing twice does no harm."""
        with self._lock:
            self._closed = True
            for networks in self._networks.values():
                networks.close()
            self._networks.clear()
