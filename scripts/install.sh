#!/bin/bash
# Installs the program into a place of its own under PREFIX and links its command; --remove takes both away again.
set -euo pipefail
cd "$(dirname "$0")/.."
default=$HOME/.local
[ "$(id -u)" -eq 0 ] && default=/usr/local
prefix=${PREFIX:-$default}
place=$prefix/lib/moderator
command=$prefix/bin/moderator

if [ "${1:-}" = --remove ]; then
  rm -rf "$place"
  rm -f "$command"
  echo "Removed $place and $command."
  exit
fi

scripts/system.sh
python=${PYTHON:-python3}
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; name one with PYTHON=…" >&2; exit 1; }
mkdir -p "$prefix/bin"
"$python" -m venv --clear "$place"
"$place/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --prefer-binary --constraint constraints.txt .
ln -sf "$place/bin/moderator" "$command"
echo "Installed. Start it with: $command"
