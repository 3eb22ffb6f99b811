"""Opens spreadsheets in a running LibreOffice, changes cells there, recalculates everything and saves them.

Reads the jobs as JSON from standard input:
{"pipe", "jobs": [{"input", "output", "filter", "changes": [
    {"sheet", "cell", "value"} | {"sheet", "cell", "formula"} | {"sheet", "rename": name} | {"sheet", "remove": true}
    | {"sheet", "insert" or "delete": "rows" or "columns", "at": first, from 0, "count"}]}]}
"""

import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import Locale


def connect(pipe):
    """The desktop of the LibreOffice that listens on the pipe; waits for it, since it takes a while to start."""
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    address = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
    while True:  # whoever started us ends us when it takes too long
        try:
            context = resolver.resolve(address)
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.1)


def option(name, value):
    return PropertyValue(Name=name, Value=value)


def change_lines(sheet, wanted):
    lines = sheet.Rows if "rows" in (wanted.get("insert"), wanted.get("delete")) else sheet.Columns
    if "insert" in wanted:
        lines.insertByIndex(wanted["at"], wanted["count"])
    else:
        lines.removeByIndex(wanted["at"], wanted["count"])


def change(document, wanted):
    if "remove" in wanted:
        document.Sheets.removeByName(wanted["sheet"])
        return
    if "rename" in wanted:
        document.Sheets.getByName(wanted["sheet"]).setName(wanted["rename"])
        return
    if "insert" in wanted or "delete" in wanted:
        change_lines(document.Sheets.getByName(wanted["sheet"]), wanted)
        return
    cell = document.Sheets.getByName(wanted["sheet"]).getCellRangeByName(wanted["cell"])
    if "formula" in wanted:
        cell.setFormula(wanted["formula"])
        return
    value = wanted["value"]
    if value is None:
        cell.setString("")
    elif isinstance(value, bool):
        cell.setValue(1 if value else 0)
        cell.NumberFormat = document.NumberFormats.getStandardFormat(
            uno.getConstantByName("com.sun.star.util.NumberFormat.LOGICAL"), Locale("en", "US", "")
        )
    elif isinstance(value, (int, float)):
        cell.setValue(value)
    else:
        cell.setString(value)


def work(desktop, job):
    # Not hidden: without a view LibreOffice forgets frozen rows and the like. Headless there is no window anyway.
    document = desktop.loadComponentFromURL(job["input"], "_blank", 0, ())
    if document is None:
        sys.exit("LibreOffice can't open the file")
    for wanted in job["changes"]:
        change(document, wanted)
    document.calculateAll()
    document.storeToURL(job["output"], (option("FilterName", job["filter"]),))
    document.close(True)


def main():
    asked = json.load(sys.stdin)
    desktop = connect(asked["pipe"])
    for job in asked["jobs"]:
        work(desktop, job)
    desktop.terminate()


if __name__ == "__main__":
    main()
