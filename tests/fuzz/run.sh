#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Dateline developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: tests/fuzz/run.sh BUILD SECONDS [TARGET ...]
# Runs the fuzz programs in BUILD (cmake --preset fuzz) for SECONDS each, or those named, from our own seeds.
# FUZZ_SEED makes a run repeatable; without it each is another. FUZZ_RUNS ends a program after so many inputs,
# so that a fast machine tries no others than a slow one that was given time enough.
# An input that fails lies in BUILD/fuzz/found afterwards; inputs that reach further, in BUILD/fuzz/corpus.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$(cd "$1" && pwd)
seconds=$2
shift 2
targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
    for program in "$build"/fuzz/fuzz_*; do targets+=("${program##*/fuzz_}"); done
fi
mkdir -p "$build/fuzz/found"
export DATELINE_RESOURCES=${DATELINE_RESOURCES:-$root/resources}
export ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1 UBSAN_OPTIONS=print_stacktrace=1
failed=()
for target in "${targets[@]}"; do
    found="$build/fuzz/corpus/$target"
    seeds=("$found" "$root/tests/unit/load/data")
    [ -d "$root/tests/fuzz/corpus/$target" ] && seeds+=("$root/tests/fuzz/corpus/$target")
    mkdir -p "$found"
    log="$build/fuzz/$target.log"
    if "$build/fuzz/fuzz_$target" -max_total_time="$seconds" -runs="${FUZZ_RUNS:--1}" -seed="${FUZZ_SEED:-0}" \
        -timeout=60 -rss_limit_mb=2048 -max_len=65536 -artifact_prefix="$build/fuzz/found/$target-" "${seeds[@]}" >"$log" 2>&1; then
        echo "$target: $(grep -o 'Done [0-9]* runs' "$log" || echo done)"
    else
        echo "$target: FAILED, see $log"
        grep -m 20 -E 'ERROR|error:|does not hold|^ +#[0-9]+ ' "$log" || tail -20 "$log"
        failed+=("$target")
    fi
done
[ ${#failed[@]} -eq 0 ]
