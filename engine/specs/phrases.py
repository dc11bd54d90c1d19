"""Phrase files: `phrases.yaml` beside this module, which all books share, a book's own, and those of what it includes.

    given:
    - {en: "delivery is promised for {order.promised_delivery}", nl: "de levering is toegezegd voor {order.promised_delivery}"}
    - {en: the order has been planned, nl: de order is ingepland, sets: {order.stage: planned}}
    when:
    - {en: the order desk decides, nl: de orderafdeling beslist}
    then:
    - {en: "the customer pays {charge.total}", nl: ["betaalt de klant {charge.total}", "de klant betaalt {charge.total}"]}

A sentence may be a list of variants. Next to it stand `sets` and `instead` (Given, When), or `duty`, `missed`, `line`,
`asks` and `expects` (Then); see `engine.specs.phrase.Phrase`.
"""  # noqa: E501 - a phrase is a line

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from engine.decision.outcome import Verdict
from engine.language import shapes
from engine.language import yaml_tree as tree
from engine.language.files import content
from engine.language.log import EnoughError, Log
from engine.language.place import Place
from engine.language.problem import UnsoundBook
from engine.language.shapes import suggested
from engine.language.source import Book
from engine.quantities.unreadable import Unreadable
from engine.specs.phrase import Keyword, Phrase, Sentence
from engine.specs.slots import AMOUNTS, NAME, OTHERS, Read
from engine.vocabulary.attribute import LANGUAGES, Attribute, Kind, Source, Vocabulary
from engine.words.number import tidy
from engine.words.slotted import BadSlotError
from engine.words.value import read_fact

FILE = "phrases.yaml"

_NOWHERE = Place("", 1, 1)
_FACT_KEYS = (*LANGUAGES, "sets", "instead")
_PHRASE = 'write `- {en: "departure is on {order.departure}", nl: "het vertrek is op {order.departure}"}`'
_FILE = "write the phrases under `given:`, `when:` and `then:`, each a list"
_FORMATION = ("binding", "terms")
"""What is answered before all else: who is bound, and by whose terms."""

_THEN_KEYS = (*LANGUAGES, "duty", "missed", "line", "asks", "expects")


def shipped_source() -> tuple[str, str]:
    """The name of the phrase file that all books share, and its text."""
    return f"engine/specs/{FILE}", _shipped_text()


def read_phrases(book: Book, folder: Path | None = None) -> tuple[Phrase, ...]:
    """The phrases a book's features may use: the shared ones it has a use for, its own, and those of what it includes.

    Args:
        book: read without problems.
        folder: where the book's own `phrases.yaml` may stand.

    Raises:
        UnsoundBook: with everything that is wrong with a phrase file: `unknown-slot`, `unknown-attribute`,
            `missing-translation`, `same-phrase`, ...
    """
    log = Log()
    name, text = shipped_source()
    sources = {name: text}
    shared = _Reader(book, log, shared=True).phrases(_shipped_tree())
    own: tuple[Phrase, ...] = ()
    try:
        for each in (*map(Path, book.included), *(() if folder is None else (folder,))):
            path = each / FILE
            if not path.is_file():
                continue
            written = content(path)
            sources[path.as_posix()] = written.decode("utf-8", "replace")
            root = tree.read_tree(written, path.as_posix(), log.problems)
            if root is not None:
                own = (*own, *_new(_Reader(book, log, shared=False).phrases(root), own))
        check_different((*shared, *own), log)
    except EnoughError:
        pass  # what was found is said
    if log.errors:
        raise UnsoundBook(log.problems, sources)
    return (*shared, *own)


@cache
def _shipped_text() -> str:
    return files("engine.specs").joinpath(FILE).read_text("utf-8")


@cache
def _shipped_tree() -> tree.Node:
    name, text = shipped_source()
    return tree.parse_yaml(text, name)


def _new(phrases: Iterable[Phrase], before: Iterable[Phrase]) -> Iterator[Phrase]:
    """The phrases of one more book, without those that a book it takes in has to the letter."""
    known = [replace(phrase, place=_NOWHERE) for phrase in before]
    return (phrase for phrase in phrases if replace(phrase, place=_NOWHERE) not in known)


def check_different(phrases: Iterable[Phrase], log: Log) -> None:
    """No two phrases may be the same sentence with slots at the same places: no step could be read by only one."""
    seen: dict[tuple[object, ...], Phrase] = {}
    for phrase in phrases:
        group = Keyword.THEN if phrase.keyword is Keyword.THEN else Keyword.GIVEN
        for lang, variants in phrase.sentences.items():
            for sentence in variants:
                shape = (group, lang, sentence.literals, phrase.keyword is Keyword.THEN and sentence.slots)
                first = seen.setdefault(shape, phrase)
                if first is not phrase:
                    said = f"`{sentence.text}` is a phrase already"
                    log.wrong(
                        "same-phrase", phrase.place, said, "say it in other words", others=[(first.place, "here")]
                    )


class _Reader:
    """Reads one file. A shared phrase about what this book does not have (a duty, a definition) is left out."""

    def __init__(self, book: Book, log: Log, *, shared: bool) -> None:
        self.book = book
        self.log = log
        self.shared = shared
        self.zone = ZoneInfo(book.zone)
        self.facts: Vocabulary = {
            name: each for name, each in book.vocabulary.items() if each.source in (Source.REQUEST, Source.OWN)
        }

    def phrases(self, root: tree.Node) -> tuple[Phrase, ...]:
        lists = shapes.mapping(root, "a phrase file", self.log, _FILE)
        if lists is None:
            return ()
        shapes.known(lists, "a phrase file", tuple(Keyword), self.log)
        found = []
        for keyword in Keyword:
            node = lists.get(keyword)
            for item in () if node is None else shapes.items(node, f"`{keyword}`", self.log) or ():
                phrase = self.phrase(item, keyword)
                if phrase is not None:
                    found.append(phrase)
        return tuple(found)

    def phrase(self, item: tree.Node, keyword: Keyword) -> Phrase | None:
        node = shapes.mapping(item, "a phrase", self.log, _PHRASE)
        if node is None:
            return None
        before = len(self.log.problems)
        then = keyword is Keyword.THEN
        shapes.known(node, f"a phrase under `{keyword}`", _THEN_KEYS if then else _FACT_KEYS, self.log)
        sentences = self.sentences(node, keyword)
        phrase = Phrase(
            keyword,
            sentences,
            node.place,
            sets=self.sets(node),
            instead=(instead := node.get("instead")) is not None and bool(shapes.flag(instead, "`instead`", self.log)),
            **{key: self.text(node, key) for key in ("duty", "missed", "line", "asks")},
            expects=self.expects(node),
        )
        if len(self.log.problems) == before:
            self.check_slots(phrase)
            self.check_says(phrase)
        if len(self.log.problems) > before or not self.useful(phrase):
            return None
        return phrase

    # What it says

    def sentences(self, node: tree.Mapping, keyword: Keyword) -> Mapping[str, tuple[Sentence, ...]]:
        found = {}
        for lang in LANGUAGES:
            value = node.get(lang)
            if value is None:
                self.log.wrong(
                    "missing-translation", node.place, f"a phrase has no `{lang}`", "write it beside the other"
                )
                continue
            variants = value.items if isinstance(value, tree.Sequence) else (value,)
            texts = [(variant, shapes.text(variant, f"`{lang}` of a phrase", self.log)) for variant in variants]
            cut = (self.sentence(at, tidy(text), keyword) for at, text in texts if text is not None)
            found[lang] = tuple(sentence for sentence in cut if sentence is not None)
        return found

    def sentence(self, node: tree.Node, text: str, keyword: Keyword) -> Sentence | None:
        try:
            sentence = Sentence.cut(text)
        except BadSlotError as error:
            self.log.wrong("unknown-slot", node.place, str(error))
            return None
        known = (*AMOUNTS, *OTHERS) if keyword is Keyword.THEN else (*self.facts, NAME)
        for slot in sentence.slots:
            if slot not in known:
                what = "a Then can say nothing about" if keyword is Keyword.THEN else "no fact is called"
                self.log.wrong("unknown-slot", node.place, f"{what} `{{{slot}}}`{suggested(slot, known)}")
        for slot in {slot for slot in sentence.slots if sentence.slots.count(slot) > 1}:
            self.log.wrong("unknown-slot", node.place, f"`{{{slot}}}` stands in one sentence twice")
        if "" in sentence.literals[1:-1]:
            self.log.wrong("slots-touch", node.place, "two slots touch", "put a word or a space between them")
        if not any(literal.strip(" ,.:;") for literal in sentence.literals):
            self.log.wrong("slots-touch", node.place, f"`{text}` has no words of its own")
        return sentence

    def check_slots(self, phrase: Phrase) -> None:
        variants = [(lang, one) for lang, all_of in phrase.sentences.items() for one in all_of]
        _, first = variants[0]
        for lang, other in variants[1:]:
            if set(other.slots) != set(first.slots):
                differ = ", ".join(f"`{{{slot}}}`" for slot in sorted(set(other.slots) ^ set(first.slots)))
                said = f"`{lang}` has other slots than `{variants[0][0]}`: {differ}"
                self.log.wrong("slots-differ", phrase.place, said, "every variant says the same")
                return

    def check_says(self, phrase: Phrase) -> None:
        """Whether a phrase has a use, and its parts go together."""
        slots, place = phrase.slots, phrase.place
        if phrase.keyword is not Keyword.THEN:
            if twice := slots & phrase.sets.keys():
                names = ", ".join(f"`{name}`" for name in sorted(twice))
                self.log.wrong("fact-twice", place, f"{names} is both a slot and set")
            if phrase.keyword is Keyword.GIVEN and not phrase.sets and not slots - {NAME}:
                self.log.wrong("says-nothing", place, f"`{phrase.said('en')}` sets no fact", "add `sets`")
            return
        needs = (
            (phrase.duty, {"owner", "due"}, "duty"),
            (phrase.missed, {"provision"}, "missed"),
            (phrase.line, {"line.amount"}, "line"),
        )
        for value, wanted, key in needs:
            if value is not None and not slots & wanted:
                listed = " or ".join(f"`{{{slot}}}`" for slot in sorted(wanted))
                self.log.wrong("says-nothing", place, f"a phrase with `{key}` has a slot {listed}")
        for slot, beside in (
            ("defeated", "provision"),
            ("layer", "provision"),
            ("contents", "duty"),
            ("duty", "contents"),
        ):
            if slot in slots and beside not in slots:
                self.log.wrong("says-nothing", place, f"a phrase with `{{{slot}}}` has a slot `{{{beside}}}`")
        if "line.amount" in slots and phrase.line is None and "fee" not in slots:
            self.log.wrong(
                "says-nothing", place, "a phrase with `{line.amount}` says of which fee", "add `line` or `{fee}`"
            )
        if slots & {"owner", "due"} and phrase.duty is None:
            self.log.wrong("says-nothing", place, "a phrase with `{owner}` or `{due}` says which duty", "add `duty`")
        if not slots and phrase.asks is None and not phrase.expects:
            self.log.wrong("says-nothing", place, f"`{phrase.said('en')}` expects nothing", "add `asks` or `expects`")

    # What stands beside it

    def sets(self, node: tree.Mapping) -> Mapping[str, Read]:
        value = node.get("sets")
        facts = None if value is None else shapes.mapping(value, "`sets`", self.log)
        found: dict[str, Read] = {}
        for key, each in () if facts is None else facts.entries:
            attribute = self.attribute(key)
            text = shapes.text(each, f"`{key.text}`", self.log)
            if attribute is None or text is None:
                continue
            try:
                found[key.text] = read_fact(text, attribute, "en", self.zone, currency=self.book.currency)
            except Unreadable as error:
                hint = f"; did you mean `{error.suggestion}`?" if error.suggestion else ""
                said = f"`{key.text}`: expected {error.expected}, not `{text}`{hint}"
                self.log.wrong("unreadable-value", each.place, said)
        return found

    def attribute(self, key: tree.Scalar) -> Attribute | None:
        attribute = self.facts.get(key.text)
        if attribute is None:
            said = f"no attribute `{key.text}`{suggested(key.text, self.facts)}"
            self.log.wrong("unknown-attribute", key.place, said)
        return attribute

    def text(self, node: tree.Mapping, key: str) -> str | None:
        value = node.get(key)
        text = None if value is None else shapes.text(value, f"`{key}`", self.log)
        if value is None or text is None:
            return None
        known = self.known(key)
        if text not in known and not self.shared:
            code = "unknown-attribute" if key in ("missed", "asks") else "unknown-value"
            what = {"duty": "duty", "line": "fee"}.get(key, "attribute")
            self.log.wrong(code, value.place, f"no {what} `{text}` in this book{suggested(text, known)}")
        return text

    def known(self, key: str) -> frozenset[str]:
        rules = self.book.rules
        match key:
            case "duty":
                return frozenset(duty.do for rule in rules for duty in rule.then.duties) | {"quote_charge"}
            case "line":
                return frozenset(charge.fee for rule in rules for charge in rule.then.charges if charge.fee)
            case "asks":
                return frozenset(self.facts)
        return frozenset(self.book.vocabulary)

    def expects(self, node: tree.Mapping) -> Mapping[str, str]:
        value = node.get("expects")
        parts = None if value is None else shapes.mapping(value, "`expects`", self.log)
        if parts is None:
            return {}
        values: dict[str, tuple[str, ...]] = {"verdict": tuple(Verdict)}
        for name in (*_FORMATION, *self.reported):
            values[name] = self.book.vocabulary[name].choices
        if not self.shared:
            shapes.known(parts, "`expects`", tuple(values), self.log)
        found: dict[str, str] = {}
        for key, each in parts.entries:
            text = shapes.text(each, f"`{key.text}`", self.log)
            if key.text in values:
                text = shapes.one_of(each, key.text, values[key.text], self.log)
            if text is not None:
                found[key.text] = text
        return found

    @property
    def reported(self) -> tuple[str, ...]:
        """The choices that every decision of the book reports."""
        return tuple(each.name for each in self.book.definitions if each.report and each.kind is Kind.CHOICE)

    def useful(self, phrase: Phrase) -> bool:
        parts = ("duty", "missed", "line", "asks")
        if not phrase.expects.keys() <= {"verdict", *_FORMATION, *self.reported}:
            return False
        return all((value := getattr(phrase, key)) is None or value in self.known(key) for key in parts)
