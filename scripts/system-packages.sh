#!/usr/bin/env bash
# Makes sure that the Debian packages GreenDesk needs are there: `system-packages.sh run` for the app,
# `system-packages.sh run test` for the tests and the bundle too. Silent when nothing is missing.
# As root it installs them; otherwise it prints the command and stops.
set -euo pipefail
cd "$(dirname "$0")/.."

[ "$(uname -s)" = Linux ] || exit 0
# Other families of Linux bring Qt's libraries with any desktop, under names of their own.
command -v dpkg-query >/dev/null || exit 0

packages=()
for group in "$@"; do
    case $group in
        run)
            # What PySide6's QtGui, QtWidgets, QtSvg and the xcb and wayland plugins are linked to.
            packages+=(libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1 libglib2.0-0
                libwayland-client0 libwayland-cursor0 libwayland-egl1 libx11-6 libx11-xcb1
                libxcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
                libxcb-render0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1
                libxcb-xfixes0 libxcb-xkb1 libxkbcommon0 libxkbcommon-x11-0)
            # Debian's python3 comes without ensurepip, which venv needs.
            [ -x .venv/bin/python ] || python3 -c 'import ensurepip, venv' 2>/dev/null || packages+=(python3-venv)
            ;;
        test)
            # A screen to start the real window on, a second SVG renderer, a namespace with no network,
            # and what PyInstaller needs (Debian's python3 has its library in a package of its own).
            packages+=(xvfb xauth xdotool librsvg2-bin util-linux binutils)
            python3 - <<'PY' || packages+=("libpython$(python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')")
import sys, sysconfig
from pathlib import Path
sys.exit(not any(Path(sysconfig.get_config_var(d) or "/", sysconfig.get_config_var("INSTSONAME") or "-").exists()
                 for d in ("LIBDIR", "LIBPL")))
PY
            ;;
        *)
            echo "system-packages.sh: unknown group '$group'; it is 'run' or 'test'." >&2
            exit 2
            ;;
    esac
done

# The quick question first, for every start asks it. Then the long one: a name that the 64-bit time change renamed
# (libglib2.0-0t64) counts when the new package provides the old one.
installed=$(dpkg-query -W -f '${db:Status-Status}\n' "${packages[@]}" 2>/dev/null | grep -cx installed || true)
[ "$installed" -lt ${#packages[@]} ] || exit 0
have=$(dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' | sed -n 's/^installed //p' | tr -s ' ,' '\n')
missing=()
for package in "${packages[@]}"; do
    grep -qxF "$package" <<<"$have" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

if [ "$(id -u)" -ne 0 ]; then
    {
        echo "GreenDesk needs system packages that are not installed. Please run this, then try again:"
        echo "  sudo apt-get update && sudo apt-get install --no-install-recommends -y ${missing[*]}"
    } >&2
    exit 1
fi
echo "Installing system packages: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -qq --no-install-recommends -y "${missing[@]}" >/dev/null
