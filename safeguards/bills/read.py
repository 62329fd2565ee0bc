"""A file into a bill: bytes, text, format, language, structure; what cannot be read is told, never dropped."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial

from safeguards.bills import from_docx, from_markdown, from_odt, from_pdf, from_text
from safeguards.bills.detect import container, detect, is_older, vocabulary_of
from safeguards.bills.invisible import invisible
from safeguards.bills.open import from_blocks, from_elements, from_extract, from_other_elements, from_page, label_at
from safeguards.bills.opened import Extract, Opened, Reading, Refused
from safeguards.matching.words import WORD
from safeguards.model.bill import Bill, Integrity, Provision, Unread, Visibility
from safeguards.model.problem import Problem, Severity
from safeguards.model.rule import UNKNOWN, Language

READERS: Mapping[str, Callable[[str], Opened]] = {
    "markdown": partial(from_blocks, from_markdown.blocks),
    "text": partial(from_blocks, from_text.blocks),
    "akoma-ntoso": partial(from_elements, "akoma-ntoso"),
    "clml": partial(from_elements, "clml"),
    "formex": partial(from_elements, "formex"),
    "justice-canada": partial(from_elements, "justice-canada"),
    "uslm": partial(from_elements, "uslm"),
    "xml": from_other_elements,
    "html": from_page,
}
EXTRACTORS: Mapping[str, Callable[[bytes, str], Extract]] = {
    "docx": from_docx.extract,
    "odt": from_odt.extract,
    "pdf": from_pdf.extract,
    "scanned-pdf": from_pdf.extract_recognised,
}
"""Formats that are no text: from the bytes of a file, and the view of its tracked changes, to its text."""
FORMATS = (*READERS, *EXTRACTORS)
VIEWS = ("as-amended", "as-tabled")
TOO_LARGE = 50_000_000  # bytes
DECLARED = re.compile(
    rb"""\A\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w.-]+)["']|<meta\b[^>]*\bcharset\s*=\s*["']?([\w.-]+)""",
    re.IGNORECASE,
)
# Those in which ASCII is ASCII; others could read as another text than an editor shows.
ENCODINGS = re.compile(
    r"us-ascii|iso-8859-\d{1,2}|windows-125\d|windows-874|tis-620|koi8-[ru]|gb2312|gbk|gb18030|big5|euc-jp|euc-kr|shift_jis"
)
TOO_FEW = 0.08  # share of commonest words below which a text is not in a language


@dataclass(frozen=True, slots=True)
class Source:
    """What was handed in: the name to show, its bytes, and the format and language if the user has named them.

    `view` says which side of tracked changes is read.
    """

    path: str
    raw: bytes
    format: str = ""
    language: str = ""
    view: str = VIEWS[0]


def read(source: Source, languages: Mapping[str, Language]) -> tuple[Bill, tuple[Problem, ...]]:
    """The bill, with the reasons (if any) why it is not to be judged: not text, empty, no sections, no wordings.

    A bill that could not be read holds its bytes as characters, all of them not assessed.
    """
    text = ""
    format = source.format or container(source.path, source.raw)
    if format in EXTRACTORS:
        opened, problem = _extract(source, format)
    else:
        text, problem = ("", _older(source.path)) if is_older(source.raw) else decode(source)
        format = _text_format(source, text)
        problem = problem or _unknown(source.path, format)
        opened, problem = (None, problem) if problem else _open(source.path, text, format)
    digest = hashlib.sha256(source.raw).hexdigest()
    name = source.path.rsplit("/", 1)[-1]
    if opened is None or problem is not None:
        text = text or source.raw.decode("latin-1")
        root = Provision(0, 0, "bill", "", "", "bill", (), (), 1)
        bill = Bill(source.path, name, "und", format, digest, text, (root,), (), view=source.view)
        return bill, (problem,) if problem else ()
    code = source.language or guess(opened.said, languages)
    found = opened.read(languages.get(code) or replace(next(iter(languages.values())), code=UNKNOWN))
    bill = Bill(
        source.path,
        found.title or name,
        code,
        format,
        digest,
        opened.text,
        found.provisions,
        found.spans,
        opened.not_assessed,
        (*found.integrity, *_hidden(opened, found), *_invisible(opened, found)),
        found.unmarked,
        source.view,
    )
    return bill, tuple(_doubts(bill, code, languages))


def _text_format(source: Source, text: str) -> str:
    format = source.format or detect(source.path, text)
    return vocabulary_of(text) or format if format == "xml" else format


def _unknown(path: str, format: str) -> Problem | None:
    if format in READERS:
        return None
    return Problem("SG103", Severity.ERROR, f'No format is called "{format}"; there are {", ".join(FORMATS)}.', path)


def _extract(source: Source, format: str) -> tuple[Opened | None, Problem | None]:
    """What was taken out of a file that is no text, or the reason why nothing was."""
    if len(source.raw) > TOO_LARGE:
        return None, _too_large(source.path)
    try:
        found = EXTRACTORS[format](source.raw, source.view)
    except Refused as refused:
        return None, Problem(refused.code, Severity.ERROR, refused.message, source.path)
    if not found.blocks:
        return None, Problem("SG102", Severity.ERROR, "There is no text in the file: nothing to judge.", source.path)
    return from_extract(found), None


def decode(source: Source) -> tuple[str, Problem | None]:
    """The text with lines that end in LF and no byte-order mark; bytes that are no text give a problem."""
    if len(source.raw) > TOO_LARGE:
        return "", _too_large(source.path)
    text = next(_decoded(source.raw), "\0").replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        return source.raw.decode("latin-1"), Problem(
            "SG101",
            Severity.ERROR,
            "This is no document that is known and no text in UTF-8, so it was not read.",
            source.path,
        )
    if not text.strip():
        return text, Problem("SG102", Severity.ERROR, "The file is empty: there is nothing to judge.", source.path)
    return text, None


def _too_large(path: str) -> Problem:
    return Problem("SG104", Severity.ERROR, "The file is over 50 MB, so it was not read.", path)


def _older(path: str) -> Problem:
    return Problem(
        "SG125",
        Severity.ERROR,
        "This is a word processor's file that is not read (RTF or DOC). Save it as DOCX or ODT.",
        path,
    )


def _decoded(raw: bytes) -> Iterator[str]:
    """The text by its byte-order mark, else by the encoding that XML or HTML declares, else as UTF-8."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encodings = ["utf-16"]
    else:
        declared = DECLARED.search(raw[:1024])
        name = (declared[1] or declared[2]).decode("ascii").lower() if declared else ""
        encodings = [*([name] if ENCODINGS.fullmatch(name) else []), "utf-8-sig"]
    for encoding in encodings:
        with suppress(UnicodeDecodeError, LookupError):
            yield raw.decode(encoding)


def _open(path: str, text: str, format: str) -> tuple[Opened | None, Problem | None]:
    """The text taken apart, or the reason why it is not read."""
    try:
        return READERS[format](text), None
    except Refused as refused:
        line = text.count("\n", 0, refused.offset) + 1
        column = refused.offset - text.rfind("\n", 0, refused.offset)
        return None, Problem(refused.code, Severity.ERROR, refused.message, path, line, column)


def guess(text: str, languages: Mapping[str, Language]) -> str:
    """The language whose commonest words make up most of the text; "und" where none of them make up enough."""
    words = [w.casefold() for w in WORD.findall(text[:200_000])]
    shares = {
        code: sum(w in common for w in words) / max(1, len(words))
        for code, language in sorted(languages.items())
        for common in (frozenset(language.words("common-words")),)
    }
    best = max(shares, key=lambda c: shares[c], default=UNKNOWN)
    return best if shares.get(best, 0.0) >= TOO_FEW else UNKNOWN


def _hidden(opened: Opened, found: Reading) -> Iterator[Integrity]:
    """A finding for each span that a reader does not see, with the reason where one is known."""
    lines = [p.line for p in found.provisions]
    for span in found.spans:
        if span.visibility is Visibility.HIDDEN:
            reason = f"{opened.reasons[span.start]}: " if span.start in opened.reasons else ""
            quote = opened.text[span.start : span.end]
            label = label_at(found.provisions, lines, span.line)
            yield Integrity("hidden-text", label, span.line, quote, f"{reason}not read as law")


def _invisible(opened: Opened, found: Reading) -> Iterator[Integrity]:
    """A finding for each piece that holds characters which a reader does not see, with the provision it stands in."""
    lines = [p.line for p in found.provisions]
    for told in invisible(opened.text, found.spans):
        yield replace(told, label=label_at(found.provisions, lines, told.line))


def _doubts(bill: Bill, code: str, languages: Mapping[str, Language]) -> Iterator[Problem]:
    known = ", ".join(f"{lang.title} ({key})" for key, lang in sorted(languages.items()))
    if code not in languages:
        yield Problem(
            "SG105",
            Severity.ERROR,
            f"There are no wordings for the language of this text, so it was not judged; there are for {known}.",
            bill.path,
        )
    if not any(p.kind == "section" for p in bill.provisions):
        yield Problem(
            "SG106",
            Severity.ERROR,
            "No sections or articles were found, so nothing was judged. Number them, or name the format (--as).",
            bill.path,
        )


def as_unread(bill: Bill, reason: str) -> Unread:
    """The whole bill as not assessed."""
    return Unread(reason, bill.path.rsplit("/", 1)[-1], len(bill.text))
