#!/usr/bin/env bash
# Gets what the tests need besides npm packages: LibreOffice, the second opinion on every formula, and Chromium, in which
# the pane is tried. On Debian (or Ubuntu) as root they are installed; elsewhere this says what to install.
set -euo pipefail

missing=()
command -v soffice >/dev/null || missing+=(libreoffice-calc)
/usr/bin/python3 -c 'import uno' 2>/dev/null || missing+=(python3-uno)
[ -n "${CHROMIUM:-}" ] || command -v chromium >/dev/null || missing+=(chromium)
[ ${#missing[@]} -eq 0 ] && exit 0

if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
  echo "Installing ${missing[*]} for the tests …"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
  echo "The tests need LibreOffice Calc with its Python bridge, and Chromium. Please install: ${missing[*]}" >&2
  echo "(Debian and Ubuntu: sudo apt-get install ${missing[*]}; where Chromium has another name or place, set CHROMIUM to it.)" >&2
  exit 1
fi
