"""Opens a spreadsheet in a running LibreOffice and measures how long it takes to load and to recalculate.

Reads one job as JSON from standard input: {"pipe", "input", "output", "runs", "edit": {"sheet", "cell", "values"}};
writes {"load", "whole", "edited"} in seconds to the output, the fastest of some runs.
"""

import json
import sys
import time
from pathlib import Path

import uno

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
from libreoffice import connect  # noqa: E402


def timed(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main():
    job = json.load(sys.stdin)
    desktop = connect(job["pipe"])
    start = time.perf_counter()
    document = desktop.loadComponentFromURL(job["input"], "_blank", 0, ())
    load = time.perf_counter() - start
    if document is None:
        sys.exit("LibreOffice can't open the file")
    document.calculateAll()
    whole = min(timed(document.calculateAll) for _ in range(job["runs"]))

    edit = job["edit"]
    cell = document.Sheets.getByName(edit["sheet"]).getCellRangeByName(edit["cell"])

    def edited(value):
        cell.setString(value)
        document.calculate()  # what is out of sight waits otherwise

    after = [timed(lambda value=value: edited(value)) for value in edit["values"]]
    Path(uno.fileUrlToSystemPath(job["output"])).write_text(
        json.dumps({"load": load, "whole": whole, "edited": min(after)}), encoding="utf-8"
    )
    document.close(True)
    desktop.terminate()


main()
