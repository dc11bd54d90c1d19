"""The way from a source to the rules that keep it, and to the scenarios that show them, over one or more books."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from engine.documents.speech import Speech
from engine.language.files import content
from engine.language.shipped import shipped, shipped_names
from engine.language.source import Book, Rule
from engine.specs.feature import BadFeature, Feature, Run, read_feature
from engine.specs.reading import Misread
from engine.specs.run import SUFFIX, NoFeatures, features_of
from engine.specs.scene import Key, Scene
from engine.specs.shelf import NoPolicy, Shelf, Spec
from engine.specs.sources import Source
from engine.specs.story import Story
from engine.specs.translation import DUTCH
from engine.vocabulary.attribute import LANGUAGES, Text

_NO_PROMISE = frozenset({"skip", "xfail"})


class Keeper(Struct, frozen=True):
    """A rule that keeps sources, with the book in which it is written."""

    book: str
    rule: Rule
    provision: Text
    title: Text

    @property
    def key(self) -> Key:
        """What tells it from all others."""
        return self.book, self.rule.id


class Trace(Struct, frozen=True):
    """All sources, all rules, and all scenarios of some books, each scenario in one language."""

    sources: Mapping[str, Source]
    keepers: tuple[Keeper, ...]
    scenes: tuple[Scene, ...]
    unread: tuple[str, ...] = ()
    """Features that could not be read as a whole: `afspraak test` says why."""

    def kept(self, source: str) -> tuple[Keeper, ...]:
        """The rules that have a source, by book, in the order of their provisions."""
        return tuple(keeper for keeper in self.keepers if source in keeper.rule.sources)

    def shown(self, keepers: Iterable[Keeper]) -> tuple[Scene, ...]:
        """The scenarios that show at least one of some rules."""
        keys = frozenset(keeper.key for keeper in keepers)
        return tuple(scene for scene in self.scenes if scene.shows(keys))


def trace(folders: Iterable[Path], shelf: Shelf, sources: Mapping[str, Source], lang: str = "en") -> Trace:
    """The trace over the books in some folders; it can be asked for as long as the shelf is open.

    Args:
        folders: the folders of the books.
        shelf: where their books are kept.
        sources: what is looked for.
        lang: which of two translations of a feature is read.

    Raises:
        UnsoundBook: a book can't be used.
    """
    tracer = _Tracer(shelf, lang)
    for folder in folders:
        tracer.add(folder)
    keepers = tuple(sorted(tracer.keepers.values(), key=_order))
    return Trace(sources, keepers, tuple(tracer.scenes), tuple(tracer.unread))


def shipped_folders() -> tuple[Path, ...]:
    """The folders of all shipped books."""
    return tuple(shipped() / name for name in shipped_names())


def _order(keeper: Keeper) -> tuple[object, ...]:
    """By book, by provision: 6.9 before 6.10."""
    parts = re.split(r"(\d+)", keeper.rule.provision)
    return keeper.book, [(int(part), "") if part.isdigit() else (0, part) for part in parts], keeper.rule.id


class _Cast(Struct, frozen=True):
    """The rules of one book as its scenarios mean them."""

    keys: Mapping[str, Key]
    owing: Mapping[str, frozenset[str]]


class _Tracer:
    def __init__(self, shelf: Shelf, lang: str) -> None:
        self.shelf = shelf
        self.lang = lang
        self.keepers: dict[Key, Keeper] = {}
        self.scenes: list[Scene] = []
        self.unread: list[str] = []
        self._casts: dict[Path, _Cast] = {}
        self._seen: set[Path] = set()

    def add(self, folder: Path) -> None:
        """The rules and the scenarios of one book."""
        spec = self.shelf.at(folder)
        said = {lang: Speech(spec.book, lang) for lang in LANGUAGES}
        for rule in spec.book.rules:
            key = self.cast(spec).keys[rule.id]
            if key not in self.keepers:
                provision = {lang: speech.provision(rule.id) for lang, speech in said.items()}
                title = {lang: speech.title(rule.id) for lang, speech in said.items()}
                self.keepers[key] = Keeper(key[0], rule, provision, title)
        for path in _features(folder, self.lang):
            if path not in self._seen:
                self._seen.add(path)
                self.read(path)

    def read(self, path: Path) -> None:
        """The scenarios of one feature: those that can be read."""
        file = _shown(path)
        try:
            feature = read_feature(content(path).decode("utf-8"), file)
            spec = self.shelf.of(feature.policy or "", path)
        except (BadFeature, NoPolicy, UnicodeDecodeError):
            self.unread.append(file)
            return
        stories = [(run, _story(run, feature, spec)) for run in feature.runs()]
        if any(story is None for _, story in stories):
            self.unread.append(file)
        cast, book = self.cast(spec), _name(spec.folder, spec.book)
        self.scenes += (
            Scene(book, feature, run, story, cast.keys, cast.owing)
            for run, story in stories
            if story is not None and _NO_PROMISE.isdisjoint(tag for tag, _ in run.tags)
        )

    def cast(self, spec: Spec) -> _Cast:
        """The rules of a book, found out once."""
        folder = spec.folder or Path()
        if folder not in self._casts:
            owing: dict[str, set[str]] = {}
            for rule in spec.book.rules:
                for duty in rule.then.duties:
                    owing.setdefault(duty.do, set()).add(rule.id)
            self._casts[folder] = _Cast(_keys(folder, spec.book), {code: frozenset(ids) for code, ids in owing.items()})
        return self._casts[folder]


def _story(run: Run, feature: Feature, spec: Spec) -> Story | None:
    """What a run says; None where a step can't be read."""
    story = Story(spec, feature.language, run.scenario.place)
    if any(step.keyword is None for step in run.steps):
        return None
    try:
        for step in run.steps:
            story.take(step)
    except Misread:
        return None
    return story


def _keys(folder: Path, book: Book) -> dict[str, Key]:
    """Each rule with the book in which it is written: that of the innermost folder around its file."""
    homes = {Path(each).resolve(): _name(Path(each)) for each in book.included}
    homes[folder.resolve()] = _name(folder, book)

    def home(rule: Rule) -> str:
        around = Path(rule.place.file).resolve().parents
        return next(homes[each] for each in around if each in homes)

    return {rule.id: (home(rule), rule.id) for rule in book.rules}


def _name(folder: Path | None, book: Book | None = None) -> str:
    """What a book is called: the name by which it is shipped, else its own."""
    if folder is not None and folder.resolve().is_relative_to(shipped()):
        return folder.resolve().relative_to(shipped()).as_posix()
    return book.name if book is not None else (folder or Path()).name


def _features(folder: Path, lang: str) -> Iterator[Path]:
    """The features of a book, of two translations the one in `lang`."""
    try:
        places = features_of(folder)
    except NoFeatures:
        return
    paths = sorted(path for place in places for path in place.rglob(f"*{SUFFIX}"))
    known = frozenset(paths)
    for path in paths:
        translated = path.parent / DUTCH / path.name in known
        translates = path.parent.name == DUTCH and path.parent.parent / path.name in known
        if not (translated if lang == DUTCH else translates):
            yield path


def _shown(path: Path) -> str:
    """A path as a person would type it: from here, or from where the shipped books stand."""
    whole = path.resolve()
    around = (each for each in (Path.cwd(), shipped().parent) if whole.is_relative_to(each))
    return next((whole.relative_to(each).as_posix() for each in around), path.as_posix())
