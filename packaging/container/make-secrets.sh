#!/bin/sh
# Draws the database's password once and writes it where compose.yaml looks for it. What is there already stays.
# Only you can enter the folder; the files can be read by the accounts inside the containers, which get one file each.
set -eu
cd "$(dirname "$0")"
mkdir -p secrets
chmod 700 secrets
if [ ! -s secrets/database-url ]; then
    password=$(head -c 32 /dev/urandom | od -An -v -tx1 | tr -d ' \n')
    printf '%s' "$password" >secrets/database-password
    printf 'postgresql://forethought:%s@database/forethought' "$password" >secrets/database-url
    chmod 444 secrets/database-password secrets/database-url
fi
