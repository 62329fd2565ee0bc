"""Answers that are kept: one home, Part or view of conduct is never given the answer of another."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from safeguards.model.index import Index, Route, Window
from safeguards.model.offence import Gravest, Offence, Penalty
from safeguards.model.rule import Hit
from safeguards.rule_language.kept import HOME, PART, Kept
from tests.evaluation.test_evaluate import an_index


@dataclass(slots=True)
class Asked:
    """A test that notes the windows in which it was asked."""

    windows: list[Window] = field(default_factory=list)

    def __call__(self, _: Index, window: Window) -> tuple[Hit, ...]:
        self.windows.append(window)
        return (Hit(len(self.windows), 0, 0),)


def route(*home: int) -> Route:
    return Route("p", home, (), home, home)


def offence(section: int) -> Offence:
    return Offence("access", section, (), (), (), (), Penalty(Gravest.UNKNOWN))


def test_a_home_is_asked_once() -> None:
    asked, index, one, other = Asked(), an_index(), route(1), route(2)
    test = Kept(asked, frozenset({HOME}))
    answers = [test(index, Window(route=r)) for r in (one, other, one)]
    assert (len(asked.windows), answers[0] == answers[2], answers[0] == answers[1]) == (2, True, False)


def test_offences_of_two_sections_are_asked_by_themselves_of_their_part() -> None:
    asked, index = Asked(), an_index()
    test = Kept(asked, frozenset({PART}))
    for section in (1, 2, 1):
        test(index, Window(offence=offence(section)))
    assert [w.sections for w in asked.windows] == [(1,), (2,)]


def test_what_is_said_of_conduct_is_asked_anew() -> None:
    asked, index = Asked(), an_index()
    test, window = Kept(asked, frozenset()), Window()
    for one in (window, replace(window, of_conduct=True), window):
        test(index, one)
    assert [w.of_conduct for w in asked.windows] == [False, True]
