"""`make drill-server-deb`: a bare Debian with systemd and no network gets the server's package, and whatever dpkg can do is done to it.

The machine is a root of debootstrap that systemd-nspawn starts: units, accounts, namespaces and the filter of system calls are real.
DRILL_PACKAGE names a package that was built already.
"""

import os
import re
import shutil
import sys
from pathlib import Path

from tests.drills.machine import ROOT, CannotDrill, Stopwatch, bare_root, inside, need, run, say, told, workshop

PREREQUISITES = ("ca-certificates", "dbus", "python3", "systemd", "systemd-sysv")
STEPS = r"""
set -eu
trap 'echo "FAILED in line $LINENO"; journalctl --no-pager -u forethought-server | tail -30; touch /drill/failed' EXIT
begin=$(date +%s.%N)
done_with() { now=$(date +%s.%N); echo "$(echo "$begin $now" | awk '{printf "%7.1f s", $2 - $1}')  $*"; begin=$(date +%s.%N); }
until_ready() { i=0; until forethought-server healthcheck --ready >/dev/null 2>&1; do i=$((i + 1)); [ $i -lt 300 ]; sleep 0.2; done; }
has_ada() { forethought-server user list | grep -q ada@example.org; }

dpkg -i /drill/package.deb >/dev/null
done_with "installed: unpacked, compiled, started"
until_ready
done_with "its own Postgres made, and ready"
[ "$(systemctl is-enabled forethought-server)" = enabled ]
[ "$(stat -c '%U %a' /var/lib/forethought)" = "forethought 700" ]
[ "$(stat -c '%U %G %a' /etc/forethought/server.env)" = "root forethought 640" ]
dpkg --verify forethought-server
echo "correct horse battery staple" | forethought-server user create ada@example.org --admin >/dev/null
has_ada
forethought-server check >/dev/null
systemctl start forethought-server-backup
[ "$(ls /var/backups/forethought | wc -l)" = 1 ]
done_with "an account made, everything checked, a backup written by the unit"
pid=$(systemctl show -P MainPID forethought-server)
[ "$(awk '/^Seccomp:|^NoNewPrivs:|^CapBnd:/ {printf "%s ", $2}' /proc/$pid/status)" = "1 0000000000000000 2 " ] ||
    [ "$(awk '/^Seccomp:|^NoNewPrivs:|^CapBnd:/ {printf "%s ", $2}' /proc/$pid/status)" = "0000000000000000 1 2 " ]
kill -9 "$pid"
i=0; until [ "$(systemctl show -P MainPID forethought-server)" != "$pid" ]; do i=$((i + 1)); [ $i -lt 300 ]; sleep 0.2; done
until systemctl is-active --quiet forethought-server; do i=$((i + 1)); [ $i -lt 300 ]; sleep 0.2; done
until_ready
has_ada
done_with "killed, started again by systemd, and ready"
echo "FORETHOUGHT_METRIKS=on" >>/etc/forethought/server.env
! systemctl restart forethought-server 2>/dev/null
journalctl --no-pager -u forethought-server | grep -q "FORETHOUGHT_METRIKS is not a setting"
sed -i /METRIKS/d /etc/forethought/server.env
systemctl reset-failed forethought-server
systemctl start forethought-server
until_ready
done_with "a wrong setting refused, and mended"
dpkg -i /drill/newer.deb >/dev/null
until_ready
has_ada
done_with "upgraded"
dpkg -r forethought-server >/dev/null 2>&1
[ ! -e /usr/lib/forethought-server ]
[ "$(systemctl is-active forethought-server || true)" = inactive ]
[ -e /etc/forethought/server.env ]
dpkg -i /drill/newer.deb >/dev/null
until_ready
has_ada
dpkg -P forethought-server 2>/dev/null | grep "the data stays"
[ ! -e /etc/forethought ] && [ -d /var/lib/forethought/postgres ] && [ ! -e /usr/bin/forethought-server ]
[ "$(systemctl list-unit-files 'forethought*' | grep -c '^forethought')" = 0 ]
done_with "removed, installed again with its data, purged but for its data"
touch /drill/passed
trap - EXIT
"""
UNIT = """
[Unit]
Description=Drill
SuccessAction=poweroff
FailureAction=poweroff
[Service]
Type=oneshot
ExecStart=/bin/sh /drill/steps.sh
StandardOutput=append:/drill/log
StandardError=append:/drill/log
"""


def drill() -> None:
    need("debootstrap", "systemd-nspawn", "dpkg-deb", "unshare")
    watch = Stopwatch()
    with workshop() as folder:
        package = _package(folder, watch)
        with watch.lap("a bare Debian with what the package depends on"):
            root = bare_root(folder / "root")
            inside(root, "apt-get", "update", "-qq")
            inside(root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *PREREQUISITES)
        place = root / "drill"
        place.mkdir()
        shutil.copy(package, place / "package.deb")
        run("dpkg-deb", "--raw-extract", package, folder / "raw")
        control = folder / "raw" / "DEBIAN" / "control"
        control.write_text(re.sub(r"(Version: .*)", r"\1.1", control.read_text()))
        run("dpkg-deb", "--root-owner-group", "-Znone", "--build", folder / "raw", place / "newer.deb")
        (place / "steps.sh").write_text(STEPS)
        (root / "etc/systemd/system/drill.service").write_text(UNIT)
        wanted = root / "etc/systemd/system/multi-user.target.wants"
        (wanted / "drill.service").symlink_to("/etc/systemd/system/drill.service")
        run("systemd-nspawn", "--quiet", "--register=no", "--keep-unit", "--private-network", "--console=pipe", "-D", root, "-b")
        say((place / "log").read_text() if (place / "log").exists() else "nothing was said")
        if not (place / "passed").exists():
            raise CannotDrill("the package did not pass")
    verdict = run("systemd-analyze", "security", "--offline=true", ROOT / "packaging" / "server" / "forethought-server.service")
    say(f"           {verdict.strip().splitlines()[-1][2:]}")


def _package(folder: Path, watch: Stopwatch) -> Path:
    given = os.environ.get("DRILL_PACKAGE")
    if given:
        return Path(given)
    with watch.lap("the package built"):
        run(sys.executable, ROOT / "packaging" / "server" / "server_package.py", "--dist", folder / "dist")
    return next((folder / "dist").glob("*.deb"))


if __name__ == "__main__":
    sys.exit(told(drill))
