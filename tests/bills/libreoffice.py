"""LibreOffice as the judge of what a document says: its text with all tracked changes accepted, or all rejected."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

MACRO = """
Sub Settle(folder As String)
    Dim hidden(0) As New com.sun.star.beans.PropertyValue
    Dim plain(1) As New com.sun.star.beans.PropertyValue
    Dim saved(0) As New com.sun.star.beans.PropertyValue
    saved(0).Name = "FilterName" : saved(0).Value = "writer8"
    hidden(0).Name = "Hidden" : hidden(0).Value = True
    plain(0).Name = "FilterName" : plain(0).Value = "Text (encoded)"
    plain(1).Name = "FilterOptions" : plain(1).Value = "UTF8,LF,,,false"
    Dim files(1000) As String
    Dim count As Integer
    count = 0
    file = Dir(ConvertFromURL(folder) & "/", 0)
    Do While file <> ""
        If Right(file, 5) = ".docx" Or Right(file, 4) = ".odt" Then
            files(count) = file
            count = count + 1
        End If
        file = Dir
    Loop
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    For i = 0 To count - 1
        For Each side In Array("Accept", "Reject")
            doc = StarDesktop.loadComponentFromURL(folder & "/" & files(i), "_blank", 0, hidden())
            If side = "Accept" Then
                doc.storeToURL(folder & "/" & files(i) & ".saved", saved())
            End If
            frame = doc.CurrentController.Frame
            dispatcher.executeDispatch(frame, ".uno:" & side & "AllTrackedChanges", "", 0, Array())
            doc.storeToURL(folder & "/" & files(i) & "." & side & ".txt", plain())
            doc.close(True)
        Next
    Next
    StarDesktop.terminate()
End Sub
"""


def settled(documents: Mapping[str, bytes], folder: Path) -> tuple[dict[tuple[str, str], str], dict[str, bytes]]:
    """The text of each document by its name and "Accept" or "Reject", and the document as LibreOffice saves it as ODT.

    Skips the test where there is no LibreOffice.
    """
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("there is no LibreOffice")
    inside, profile = folder / "documents", folder / "profile"
    inside.mkdir()
    for name, raw in documents.items():
        (inside / name).write_bytes(raw)
    command = [soffice, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
    for last in ("--terminate_after_init", f'macro:///Standard.Module1.Settle("{inside.as_uri()}")'):
        subprocess.run([*command, last], check=True, capture_output=True, timeout=300)
        _install(profile / "user" / "basic")
    texts = {
        (name, side): (inside / f"{name}.{side}.txt").read_text("utf-8-sig")
        for name in documents
        for side in ("Accept", "Reject")
    }
    return texts, {name: (inside / f"{name}.saved").read_bytes() for name in documents}


def _install(basic: Path) -> None:
    """Puts the macro in the place of the empty module that a new profile has."""
    (basic / "Standard" / "Module1.xba").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n'
        '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" '
        f'script:language="StarBasic">{escape(MACRO)}</script:module>'
    )
