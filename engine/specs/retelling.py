"""A step said in another language: the same phrase, with the same in its slots."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from engine.specs.phrase import Keyword, Sentence
from engine.specs.reading import Misread, Reading, Steps

_TITLED = ("owner", "role")


class Told(Struct, frozen=True):
    """A step as a sentence: `place` is which one of its phrase (None: a fact by its name), `parts` are (slot, text)."""

    place: int | None
    around: tuple[str, ...]
    parts: tuple[tuple[str, str], ...]

    @property
    def text(self) -> str:
        """The step."""
        said = [*(text for _, text in self.parts), ""]
        return "".join(part for pair in zip(self.around, said, strict=True) for part in pair)


def told(reading: Reading, lang: str) -> Told:
    """A step as it was read in its own language."""
    if reading.phrase is None:
        ((name, _),) = reading.values.items()
        return Told(None, (f"{name} is ", ""), ((name, reading.text.removeprefix(f"{name} is ")),))
    for place, sentence in enumerate(reading.phrase.sentences[lang]):
        for texts in sentence.splits(reading.text):
            return _told(place, sentence, texts)
    raise AssertionError(reading.text)


def retold(steps: Steps, keyword: Keyword, reading: Reading, lang: str) -> Told | None:
    """The same step in another language; None: no sentence there is read as just this."""
    if reading.phrase is None:
        ((name, value),) = reading.values.items()
        return Told(None, (f"{name} is ", ""), ((name, steps.slots.say(name, value, lang)),))
    for place, sentence in enumerate(reading.phrase.sentences[lang]):
        found = _told(place, sentence, tuple(_words(steps, reading, sentence, lang)))
        try:
            again = steps.read(keyword, found.text, lang)
        except Misread:
            continue
        if again.phrase is reading.phrase and again.values == reading.values:
            return found
    return None


def _told(place: int, sentence: Sentence, texts: tuple[str, ...]) -> Told:
    return Told(place, sentence.literals, tuple(zip(sentence.slots, texts, strict=True)))


def _words(steps: Steps, reading: Reading, sentence: Sentence, lang: str) -> Iterator[str]:
    for slot in sentence.slots:
        say = steps.slots.say_titled if slot in _TITLED else steps.slots.say
        yield say(slot, reading.values[slot], lang)  # type: ignore[arg-type]
