#!/usr/bin/env bash
# Opens the app on the sample workspace, written first if it is not there; with no display, writes every page and
# every chart as a picture instead.
set -euo pipefail
cd "$(dirname "$0")/.."

greendesk=.venv/bin/greendesk
workspace=${1:-out/sample.greendesk}
[ -e "$workspace" ] || { mkdir -p "$(dirname "$workspace")" && "$greendesk" sample "$workspace"; }

if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no display here, so GreenDesk writes every page to out/pages and every chart to out/charts."
    "$greendesk" pages "$workspace" --out out/pages
    exec "$greendesk" charts "$workspace" --out out/charts --force
fi
exec "$greendesk" "$workspace"
