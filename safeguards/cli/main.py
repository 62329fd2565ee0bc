"""The `safeguards` command and its exit statuses."""

from __future__ import annotations

import io
import os
import sys

import click

from safeguards import __version__
from safeguards.cli.check import check
from safeguards.cli.explain import explain
from safeguards.cli.look import outline, text
from safeguards.cli.rules import rules
from safeguards.cli.status import USAGE, internal_fault

SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 80}


@click.group(context_settings=SETTINGS, epilog="Example: safeguards check bill.md")
@click.version_option(__version__, prog_name="safeguards")
def cli() -> None:
    """Read a draft law and say, power by power, which human-rights safeguards it has.

    It reads the text, not practice, and is not legal advice. Nothing leaves this machine.

    Completion in bash: eval "$(_SAFEGUARDS_COMPLETE=bash_source safeguards)"
    """


for command in (check, explain, outline, text, rules):
    cli.add_command(command)


def main() -> None:
    """Runs the command; a fault of ours becomes exit status 4 and a report, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal that cannot show a character gets its number
            stream.reconfigure(errors="backslashreplace")
    try:
        status = cli.main(standalone_mode=False)
        sys.stdout.flush()
        sys.exit(status if isinstance(status, int) else 0)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except click.ClickException as mistake:
        mistake.show()
        sys.exit(USAGE)
    except (KeyboardInterrupt, click.Abort):
        print("Stopped.", file=sys.stderr)
        sys.exit(130)
    except BrokenPipeError:  # the reader of a pipe has gone; what is left must not be flushed into it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as fault:  # the one place where a fault of ours is caught
        sys.exit(internal_fault(fault))
