"""A sheet of terminal text: wrapped and indented lines and tables at a given width, with or without colour."""

from __future__ import annotations

from io import StringIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from safeguards.reports.plain_text import glued, visible

ANY_HEIGHT = 25  # rich heeds the width on a dumb terminal only if it is told a height too
NARROWEST = 20
GLUE = "\ue000"  # `visible` leaves no character of this kind in a text


class Sheet:
    """Collects lines; text is printed as it stands (no markup is read in it) and never wider than the sheet."""

    def __init__(self, width: int, colour: bool) -> None:
        """An empty sheet, `width` columns wide."""
        self.width = max(width, NARROWEST)
        self._file = StringIO()
        self._console = Console(
            file=self._file,
            width=self.width,
            height=ANY_HEIGHT,
            force_terminal=colour,
            force_jupyter=False,
            color_system="standard" if colour else None,
            no_color=not colour,
            legacy_windows=False,
            markup=False,
            emoji=False,
            highlight=False,
        )

    def line(self, text: str, *, indent: int = 0, hang: int = 0, style: str = "") -> None:
        """Writes `text` wrapped, indented by `indent`, its further lines by `hang` more.

        Every control character is spelt out here, at the one place that all text passes.
        """
        room = max(self.width - indent - hang, NARROWEST // 2)
        whole = glued(visible(text), GLUE)
        margin = indent
        for piece in Text(whole).wrap(self._console, room, overflow="fold"):
            self._console.print(Text(" " * margin).append(piece.plain.replace(GLUE, " "), style=style), soft_wrap=True)
            margin = indent + hang

    def blank(self) -> None:
        """Writes an empty line."""
        self._console.print()

    def heading(self, text: str, *, style: str = "bold") -> None:
        """Writes a heading after an empty line, underlined so that it stands out without colour."""
        self.blank()
        self.line(text, style=style)
        self.line("─" * min(len(text), self.width), style="dim")

    def table(self, table: Table) -> None:
        """Writes a table whose cells hold `Text`."""
        self._console.print(table)

    def text(self) -> str:
        """All that was written, without blanks at the ends of lines."""
        return "\n".join(line.rstrip() for line in self._file.getvalue().split("\n"))
