#!/bin/bash
# Sets up .venv and the system libraries: `setup.sh run` for the program alone, `setup.sh dev` with the tools of the checks.
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:-run}
venv=.venv
stamp=$venv/set-up

say() { echo "set-up: $*" >&2; }

# The stamp says which folder, which wishes and which versions were set up; anything else is set up anew.
wish() { { pwd; cat pyproject.toml constraints.txt; } | cksum; }

is_done() {
  [ -x "$venv/bin/python" ] && [ -f "$stamp" ] || return 1
  case "$what" in
    run) grep -qxF -e "run $(wish)" -e "dev $(wish)" "$stamp" ;;
    *) grep -qxF "dev $(wish)" "$stamp" ;;
  esac
}

find_python() {
  local name
  for name in ${PYTHON:+"$PYTHON"} python3 python3.13 python3.12 python3.11; do
    "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$name"; return; }
  done
  say "Python 3.11 or newer is needed, and python3 is $(python3 --version 2>/dev/null || echo 'not there')."
  return 1
}

make_venv() {
  local python
  "$venv/bin/python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null &&
    [ "$(cat "$venv/folder" 2>/dev/null || pwd)" = "$(pwd)" ] && return
  python=$(find_python)
  "$python" -c 'import venv, ensurepip' 2>/dev/null || scripts/system.sh python3-venv
  say "making $venv with $("$python" --version)"
  rm -rf "$venv"
  "$python" -m venv "$venv"
}

install_packages() {
  local project=.
  [ "$what" = dev ] && project='.[dev]'
  say "installing the Python packages of constraints.txt (the first time takes a minute or two)"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --prefer-binary \
    --constraint constraints.txt --editable "$project"
}

# a display can come later than the rest, and needs libraries of its own
[ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || scripts/system.sh
is_done && exit 0
scripts/system.sh
make_venv
install_packages
pwd > "$venv/folder"
echo "$what $(wish)" > "$stamp"
