#!/bin/sh
# Creates the database cluster on an empty volume, then becomes the server.
set -eu
: "${POSTGRES_PASSWORD:?is not set}"
case $POSTGRES_PASSWORD in
  *[\'\\]*) echo 'POSTGRES_PASSWORD must not contain quotes or backslashes' >&2; exit 1 ;;
esac
export PGDATA=/data/pgdata

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  if [ -e "$PGDATA" ]; then
    echo "$PGDATA is there but is no database; it is left as it is" >&2
    exit 1
  fi
  # Made beside its place and moved there when it is whole: a start that is cut off leaves nothing that
  # looks like a database.
  rm -rf /data/unfinished
  initdb --pgdata=/data/unfinished --username=postgres --auth=reject \
    --encoding=UTF8 --locale=C.UTF-8 --data-checksums --no-instructions
  # The superuser has no password, so nobody can sign in as it; shows use the role below.
  postgres --single -D /data/unfinished -j postgres > /dev/null <<SQL
SET password_encryption = 'scram-sha-256';

CREATE ROLE marquee LOGIN PASSWORD '$POSTGRES_PASSWORD';

CREATE DATABASE marquee OWNER marquee;

SQL
  echo 'host all all all scram-sha-256' > /data/unfinished/pg_hba.conf
  mv /data/unfinished "$PGDATA"
fi

exec postgres \
  -c listen_addresses='*' \
  -c unix_socket_directories=/tmp \
  -c shared_buffers="${POSTGRES_SHARED_BUFFERS:-48MB}" \
  -c max_connections="${POSTGRES_MAX_CONNECTIONS:-100}" \
  -c jit=off \
  -c huge_pages=off \
  -c log_line_prefix='%m [%p] '
