#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Dateline developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: packaging/run.sh [FILE|DIR ...]
# Installs what is missing, builds Dateline and opens it on the given articles, or on the samples.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/packaging/setup.sh"

articles=("$@")
[ $# -gt 0 ] || articles=("$root/resources/samples")
for article in "${articles[@]}"; do
    [ -e "$article" ] || fail "There is no file or folder “$article”."
done

install_dependencies
build dateline dateline-cli
bin="$root/build/release/bin"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec "$bin/dateline" "${articles[@]}"
fi

out="$root/out"
mkdir -p "$out"
say "There is no display here, so Dateline runs without its window."
for format in html svg pdf; do
    "$bin/dateline-cli" extract --format "$format" -o "$out/timeline.$format" "${articles[@]}" || status=$?
done
say "The timeline is in $out:"
(cd "$out" && ls -l timeline.html timeline.svg timeline.pdf)
exit "${status:-0}"
