"""Opens a spreadsheet in a running LibreOffice and measures what it takes to load and to recalculate.

Reads from standard input {"pipe", "jobs": [{"input", "output", "runs", "edit": {"sheet", "cell", "values"}}]}; writes
{"load", "whole", "edited"} to the output: seconds of LibreOffice's own work, which other programs that run at the same
time don't lengthen, the fewest of some runs.
"""

import ctypes
import json
import sys
import time
from pathlib import Path

import uno

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
from libreoffice import connect  # noqa: E402


def office(pipe):
    """The number of the process of the LibreOffice that listens on the pipe."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_text(encoding="utf-8").split("\0")
        except OSError:
            continue
        if words[0].endswith("soffice.bin") and any(pipe in word for word in words):
            return int(folder.name)
    sys.exit("LibreOffice's process can't be found")


def clock_of(process):
    """The clock that counts a process's work."""
    clock = ctypes.c_int()
    if ctypes.CDLL(None).clock_getcpuclockid(process, ctypes.byref(clock)) != 0:
        sys.exit("LibreOffice's work can't be counted")
    return clock.value


def main():
    asked = json.load(sys.stdin)
    desktop = connect(asked["pipe"])
    clock = clock_of(office(asked["pipe"]))

    def timed(work):
        start = time.clock_gettime(clock)
        work()
        return time.clock_gettime(clock) - start

    for job in asked["jobs"]:
        opened = []
        load = timed(lambda job=job: opened.append(desktop.loadComponentFromURL(job["input"], "_blank", 0, ())))
        document = opened[0]
        if document is None:
            sys.exit("LibreOffice can't open the file")
        whole = min(timed(document.calculateAll) for _ in range(job["runs"]))

        edit = job["edit"]
        cell = document.Sheets.getByName(edit["sheet"]).getCellRangeByName(edit["cell"])

        def edited(value, document=document, cell=cell):
            cell.setString(value)
            document.calculate()  # what is out of sight waits otherwise

        after = [timed(lambda value=value: edited(value)) for value in edit["values"]]
        Path(uno.fileUrlToSystemPath(job["output"])).write_text(
            json.dumps({"load": load, "whole": whole, "edited": min(after)}), encoding="utf-8"
        )
        document.close(True)
    desktop.terminate()


main()
