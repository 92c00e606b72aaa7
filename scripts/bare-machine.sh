#!/usr/bin/env bash
# Runs both commands of the README, on what is committed, where nothing but Node was ever installed: in a minimal
# Debian with the node and npm of this machine copied in. No browser, no font, no LibreOffice, no git.
# Usage, as root, on Linux x64 with debootstrap: scripts/bare-machine.sh [FOLDER [COMMAND…]]
set -euo pipefail
folder=$(realpath -m "${1:-/tmp/bare-machine}")
shift || true
npm=$(dirname "$(dirname "$(realpath "$(command -v npm)")")")

[ -e "$folder/etc/debian_version" ] || debootstrap --variant=minbase bookworm "$folder"
install -D "$(command -v node)" "$folder/usr/local/bin/node"
mkdir -p "$folder/usr/local/lib/node_modules"
cp -a "$npm" "$folder/usr/local/lib/node_modules/"
ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$folder/usr/local/bin/npm"
cp /etc/resolv.conf "$folder/etc/resolv.conf"
echo "127.0.0.1 localhost" >"$folder/etc/hosts"
if [ -n "${NODE_EXTRA_CA_CERTS:-}" ]; then install -D "$NODE_EXTRA_CA_CERTS" "$folder$NODE_EXTRA_CA_CERTS"; fi

rm -rf "$folder/project"
mkdir "$folder/project"
git -C "$(dirname "$0")/.." archive HEAD | tar --extract --directory "$folder/project"

DEMO='npm run demo -- --no-open --port 3000 &
  until node -e "fetch(\"http://127.0.0.1:3000/?exemple\").then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"; do
    kill -0 $! && sleep 1
  done
  echo "The demo answers."'
both="npm ci && npm test && { $DEMO; }"

# The mounts, and whatever was left running, go with the process.
unshare --mount --pid --fork --kill-child bash -euc '
  folder=$1 command=$2
  mount --bind /dev "$folder/dev"
  mount -t tmpfs -o mode=1777 tmpfs "$folder/tmp"
  mount -t proc proc "$folder/proc"
  exec chroot "$folder" env -i HOME=/root PATH=/usr/local/bin:/usr/bin:/bin ${3:+NODE_EXTRA_CA_CERTS="$3"} \
    sh -ec "cd /project && $command"' bare "$folder" "${*:-$both}" "${NODE_EXTRA_CA_CERTS:-}"
