# SPDX-FileCopyrightText: The Dateline developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by run.sh and test.sh: what both need before they can build.

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# packages LIST: the names in a package list, comments dropped.
packages() { sed 's/#.*//' "$1" | tr -s ' \t\n' '\n' | sed '/^$/d'; }

# missing_debian LIST...: the packages of the lists that are not installed.
missing_debian() {
    local list name
    for list in "$@"; do
        for name in $(packages "$list"); do
            dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null | grep -qx installed || say "$name"
        done
    done
}

install_debian() {
    local missing as_root=""
    missing=$(missing_debian "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "These packages are missing, and sudo is not installed. As root, run:
  apt-get install $(echo $missing)"
        as_root="sudo"
    fi
    say "Installing $(echo "$missing" | wc -l) packages: $(echo $missing)"
    $as_root apt-get update -q >/dev/null || say "The package lists could not be renewed; going on with those there are."
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing >/dev/null \
        || fail "The packages above could not be installed; the lines before this one say why."
}

# install_dependencies NAME...: installs packaging/dependencies/SYSTEM-NAME.txt and so on where the
# system is known; elsewhere checks that the tools are there and says what to install.
install_dependencies() {
    local lists=("$root/packaging/dependencies/debian.txt") extra
    for extra in "$@"; do lists+=("$root/packaging/dependencies/debian-$extra.txt"); done
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        install_debian "${lists[@]}"
    elif ! command -v cmake >/dev/null || ! command -v ninja >/dev/null; then
        local hint="debian"
        command -v dnf >/dev/null && hint="fedora"
        command -v pacman >/dev/null && hint="arch"
        fail "This system's packages are not installed by this script. Please install:
$(packages "$root/packaging/dependencies/$hint.txt" | sed 's/^/  /')
(named as in $hint) and run it again."
    fi
}

# build TARGET...: configures once and builds; quiet while all goes well.
build() {
    local log="$root/build/release-configure.log"
    mkdir -p "$root/build"
    (cd "$root" && cmake --preset release ${CI:+-DDATELINE_WERROR=ON}) >"$log" 2>&1 \
        || { cat "$log"; fail "CMake could not set up the build; the lines above say what is missing."; }
    cmake --build "$root/build/release" --target "$@" --parallel "$(nproc)" \
        || fail "The build failed; the lines above say where."
}
