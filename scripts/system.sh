#!/bin/bash
# Finds the system libraries and fonts that Qt needs, and installs what is missing where it may (root on a Debian);
# elsewhere it names one line to copy, and goes on. Packages given as arguments are installed as well.
set -euo pipefail
[ "$(uname)" = Linux ] || exit 0

say() { echo "set-up: $*" >&2; }
is_missing() { ! "${PYTHON:-python3}" -c 'import ctypes, sys; ctypes.CDLL(sys.argv[1])' "$1" 2>/dev/null; }
has_font() { [ -n "$(find /usr/share/fonts /usr/local/share/fonts ~/.local/share/fonts ~/.fonts -iname "$1" -print -quit 2>/dev/null)" ]; }

libraries="libEGL.so.1=libegl1 libGL.so.1=libgl1 libxkbcommon.so.0=libxkbcommon0 libdbus-1.so.3=libdbus-1-3
  libfontconfig.so.1=libfontconfig1 libglib-2.0.so.0=libglib2.0-0"
if [ -n "${DISPLAY:-}" ]; then
  libraries+=" libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4 libxcb-image.so.0=libxcb-image0
    libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-render-util.so.0=libxcb-render-util0 libxcb-shape.so.0=libxcb-shape0
    libxcb-xkb.so.1=libxcb-xkb1 libxkbcommon-x11.so.0=libxkbcommon-x11-0"
fi
if [ -n "${WAYLAND_DISPLAY:-}" ]; then
  libraries+=" libwayland-client.so.0=libwayland-client0 libwayland-cursor.so.0=libwayland-cursor0
    libwayland-egl.so.1=libwayland-egl1"
fi

packages=("$@")
for pair in $libraries; do
  is_missing "${pair%%=*}" && packages+=("${pair##*=}")
done
has_font 'DejaVuSans*' || packages+=(fonts-dejavu-core)
has_font '*emoji*' || packages+=(fonts-noto-color-emoji)
[ ${#packages[@]} -gt 0 ] || exit 0

if ! command -v apt-get >/dev/null; then
  say "Qt may miss system libraries. On Debian they are: ${packages[*]}"
elif [ "$(id -u)" -ne 0 ]; then
  say "to copy: sudo apt-get install -y --no-install-recommends ${packages[*]}"
else
  say "installing ${packages[*]}"
  log=$(mktemp)
  export DEBIAN_FRONTEND=noninteractive
  if ! { apt-get update -q && apt-get install -yq --no-install-recommends "${packages[@]}"; } >"$log" 2>&1 </dev/null; then
    tail -n 3 "$log" >&2
    say "that did not work; to try again: apt-get update && apt-get install -y --no-install-recommends ${packages[*]}"
  fi
  rm -f "$log"
fi
