#!/bin/sh
# The Debian packages that Callcue, its demo and its tests stand on. Installs what is missing when run as root,
# else says exactly what to install. Elsewhere than on Debian and its kin it names them and goes on.
set -eu

program="libportaudio2 libasound2-plugins libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0
  libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
  libxcb-xinerama0 libxcb-xkb1 fonts-noto-core fonts-noto-cjk"
tests="pulseaudio pulseaudio-utils xvfb xauth openbox xdotool wmctrl x11-utils at-spi2-core dbus python3-gi
  gir1.2-atspi-2.0"
build="binutils"
train="espeak-ng flite festival festvox-kallpc16k festvox-kdlpc16k festvox-us-slt-hts festvox-suopuhe-lj
  festvox-suopuhe-mv festvox-ru libfst-tools libfst22-plugins-base"

case "${1:-}" in
    setup) wanted="python3-venv" ;;
    demo) wanted="$program" ;;
    test) wanted="$program $tests" ;;
    build) wanted="$program $build" ;;
    train) wanted="$train" ;;
    *) echo "usage: $0 setup|demo|test|build|train" >&2; exit 2 ;;
esac

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is not Debian: Callcue needs what these Debian packages hold:" $wanted
    exit 0
fi

# A Python that brings its own ensurepip (pyenv, say) needs no python3-venv.
if [ "$1" = setup ] && "${PYTHON:-python3}" -c "import ensurepip, venv" 2>/dev/null; then exit 0; fi

missing=""
for package in $wanted; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -ne 0 ]; then
    echo "These packages are missing. Install them, then run make again:" >&2
    echo "    sudo apt-get install --no-install-recommends$missing" >&2
    exit 1
fi
echo "Installing:$missing"
apt-get update -q
DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
