"""Is a book sound, for every request there can be?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from engine.proof.clashes import clashes
from engine.proof.finding import Finding, Report, report
from engine.proof.gaps import gaps
from engine.proof.lints import Version, lints, timelines
from engine.proof.reach import reach
from engine.proof.redundancy import exceptions, redundancy
from engine.proof.subject import Subject
from engine.regions.space import Box


def check(
    subject: Subject,
    accepted: Iterable[Box] = (),
    heard: Callable[[Finding | None], None] | None = None,
    versions: tuple[Version, ...] = (),
) -> Report:
    """All questions put to a book; those that are about single rules first, as what they find helps the others.

    Args:
        subject: the book.
        accepted: boxes of which the book says itself that it leaves them open.
        heard: is told each answer as it comes.
        versions: the rules that are in force on some days only.
    """

    def answered() -> Iterator[Finding | None]:
        for answer in asked():
            if heard is not None:
                heard(answer)
            yield answer

    def asked() -> Iterator[Finding | None]:
        yield from reach(subject)
        yield from exceptions(subject)
        yield from clashes(subject)
        yield from redundancy(subject)
        yield from gaps(subject, accepted)
        yield from timelines(versions)
        yield from lints(subject)

    return report(tuple(answered()))
