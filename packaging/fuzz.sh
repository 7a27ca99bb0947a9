#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Dateline developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: packaging/fuzz.sh [SECONDS]
# Builds the fuzz programs with clang under the address and undefined-behaviour sanitizers and runs each for
# SECONDS (5 if not given). Continuous integration does it behind the suite.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/packaging/setup.sh"

install_dependencies test fuzz
log="$root/build/fuzz-configure.log"
mkdir -p "$root/build"
(cd "$root" && cmake --preset fuzz) >"$log" 2>&1 || { cat "$log"; fail "CMake could not set up the fuzz build."; }
cmake --build "$root/build/fuzz" --target fuzz --parallel "$(nproc)" || fail "The fuzz programs could not be built."
"$root/tests/fuzz/run.sh" "$root/build/fuzz" "${1:-5}" || fail "A fuzz program found something; see above."
