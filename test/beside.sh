#!/usr/bin/env bash
# Runs two commands side by side, for machines with two cores: bash test/beside.sh "first" "second". What the second says
# comes after what the first says. Fails, when both have ended, if either failed.
set -uo pipefail

said=$(mktemp)
second=
trap 'kill $second 2>/dev/null; rm -f "$said"' EXIT
$2 >"$said" 2>&1 &
second=$!
$1
code=$?
wait "$second" || code=$?
cat "$said"
exit "$code"
