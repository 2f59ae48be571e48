#!/bin/sh
# Starts Redis with a configuration that only this process reads: a password among the arguments would
# be visible to everybody who may list processes.
#
# Nothing is written to disk. Holds live for minutes, and who owns a seat is decided and kept by Postgres:
# after a loss the box office rebuilds the seats from there, which is faster and surer than a file that
# may be a second old.
set -eu
: "${REDIS_PASSWORD:?is not set}"
exec redis-server - <<CONFIG
bind * -::*
port 6379
requirepass $REDIS_PASSWORD
save ""
appendonly no
dir /tmp
maxmemory ${REDIS_MAXMEMORY:-96mb}
maxmemory-policy noeviction
tcp-keepalive 60
CONFIG
