"""A folder of rules as it was read before, kept in the user's cache folder under a hash of all that it comes from.

Only folders without any mistake are kept. A file that is missing, damaged, foreign or cannot be read or written is no
fault: the rules are read anew. `SAFEGUARDS_CACHE=off` switches it off.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import fields, is_dataclass
from enum import Enum
from importlib.metadata import version
from pathlib import Path
from typing import Any

import msgspec

from safeguards.matching.phrases import Written
from safeguards.resources import folder
from safeguards.rule_language import syntax

SWITCH = "SAFEGUARDS_CACHE"
MOST_KEPT = 8  # files; an author of rules makes a new one with every change
CODE = ("rule_language", "matching", "model")
LIBRARIES = ("lark", "msgspec", "snowballstemmer")
SYNTAX = {name: kind for name, kind in vars(syntax).items() if getattr(kind, "__module__", "") == syntax.__name__}


class Kept(msgspec.Struct):
    """What a file holds: the syntax of the rules, each class with its name, and the phrases by language."""

    files: dict[str, Any]
    written: dict[str, Written]


def key(digest: str) -> str:
    """The name of what was made from rules of this digest by this code with these grammars and libraries."""
    found = hashlib.sha256(digest.encode())
    found.update(repr((sys.version_info[:2], [version(name) for name in LIBRARIES])).encode())
    package = Path(__file__).resolve().parents[1]
    code = [path for name in CODE for path in sorted((package / name).glob("*.py"))]
    for path in (*code, *sorted(folder("grammars").glob("*.lark"))):
        found.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()


def recall(name: str) -> tuple[dict[str, Any], dict[str, Written]] | None:
    """The syntax and the phrases that were kept under a name; None where there are none, or not those."""
    place = _folder()
    if place is None:
        return None
    with suppress(OSError, msgspec.MsgspecError, RecursionError, LookupError, TypeError, ValueError):
        mark, _, body = (place / f"{name}.json").read_bytes().partition(b"\n")
        if mark == _mark(name, body):
            kept = msgspec.json.decode(body, type=Kept)
            return {kind: _from_plain(found) for kind, found in kept.files.items()}, kept.written
    return None


def keep(name: str, files: dict[str, Any], written: dict[str, Written]) -> None:
    """Keeps syntax and phrases under a name, if that can be done; the file appears whole or not at all."""
    place = _folder()
    if place is None:
        return
    body = msgspec.json.encode(Kept({kind: _plain(found) for kind, found in files.items()}, written))
    with suppress(OSError):
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=place) as beside:
            new = Path(beside) / name
            new.write_bytes(_mark(name, body) + b"\n" + body)
            new.replace(place / f"{name}.json")
        _clear(place.glob("*.json"))


def _clear(found: Iterable[Path]) -> None:
    """Removes the oldest files where there are many."""
    for old in sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)[MOST_KEPT:]:
        old.unlink()


def _mark(name: str, body: bytes) -> bytes:
    return hashlib.sha256(name.encode() + body).hexdigest().encode()


def _folder() -> Path | None:
    """The folder of the cache; None where it is switched off or there is no home."""
    if os.environ.get(SWITCH, "").lower() in ("off", "0", "no"):
        return None
    named = os.environ.get("XDG_CACHE_HOME", "")
    if named and Path(named).is_absolute():
        return Path(named) / "safeguards-checker"
    if sys.platform == "win32":
        named = os.environ.get("LOCALAPPDATA", "")
        return Path(named) / "safeguards-checker" if named else None
    with suppress(RuntimeError):
        home = Path.home()
        return home / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "safeguards-checker"
    return None


def _plain(found: Any) -> Any:  # noqa: ANN401 - any syntax
    """Syntax as lists, each object led by the name of its class."""
    if is_dataclass(found):
        return {"is": type(found).__name__, "of": [_plain(getattr(found, f.name)) for f in fields(found)]}
    if isinstance(found, Enum):
        return {"is": type(found).__name__, "of": [found.value]}
    return [_plain(x) for x in found] if isinstance(found, tuple | list) else found


def _from_plain(found: Any) -> Any:  # noqa: ANN401 - any syntax
    if isinstance(found, dict):
        return SYNTAX[found["is"]](*(_from_plain(x) for x in found["of"]))
    return tuple(_from_plain(x) for x in found) if isinstance(found, list) else found
