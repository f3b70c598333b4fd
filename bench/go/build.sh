#!/bin/sh
# Builds the Go programs of the RPC measurement and of the interop tests from Debian's packages
# (golang-go, gogoprotobuf, gogottrpc, golang-github-containerd-ttrpc-dev).
#
#   bench/go/build.sh OUTPUT_DIRECTORY
#
# Leaves bench-client, bench-server, interop-client and interop-server in OUTPUT_DIRECTORY.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
generated="$out/gopath/src"

rm -rf "$generated"
mkdir -p "$generated"
for proto in patron/interop/v1/echo.proto grpc/health/v1/health.proto; do
    protoc -I "$root/proto" --gogottrpc_out="plugins=ttrpc:$generated" "$root/proto/$proto"
done

export GO111MODULE=off GOFLAGS="" GOCACHE="$out/gocache" GOPATH="$out/gopath:/usr/share/gocode"
build() {
    (cd "$root/$1" && go build -o "$out/$2" .)
}
build bench/go/client bench-client
build bench/go/server bench-server
build Tests/InteropTests/go/client interop-client
build Tests/InteropTests/go/server interop-server
