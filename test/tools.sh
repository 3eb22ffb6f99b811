#!/usr/bin/env bash
# Gets what the tests need besides npm packages: LibreOffice, the second opinion on every formula.
# On Debian (or Ubuntu) as root it is installed; elsewhere this says what to install.
set -euo pipefail

missing=()
command -v soffice >/dev/null || missing+=(libreoffice-calc)
/usr/bin/python3 -c 'import uno' 2>/dev/null || missing+=(python3-uno)
[ ${#missing[@]} -eq 0 ] && exit 0

if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
  echo "Installing ${missing[*]} for the tests …"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
  echo "The tests need LibreOffice Calc and its Python bridge. Please install: ${missing[*]}" >&2
  echo "(Debian and Ubuntu: sudo apt-get install ${missing[*]})" >&2
  exit 1
fi
