"""What a reader of definitions gives, and how it is called."""

from __future__ import annotations

from collections.abc import Callable

from engine.language.scope import Scope
from engine.language.source import Meaning
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node
from engine.vocabulary.attribute import Kind

Made = tuple[Meaning, Kind] | None

Reader = Callable[[MappingNode, Node, Scope], Made]
