PYTHON ?= python3
BOOTSTRAP = $(PYTHON) packaging/bootstrap.py
EXEC = $(BOOTSTRAP) exec
LOCK = uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-annotate --no-emit-index-url --custom-compile-command 'make lock'

.DEFAULT_GOAL := help
.PHONY: help setup run serve test check format screenshots translations docs install-desktop demo eval-coach bench-coach bench-map bench-desktop bench-quick-add bench-sync soak soak-kill drill-outages fuzz-quick-add bench-security bench-watching bench-scale fuzz drill-replicas drill-failover drill-monitoring bench-backup drill-restore drill-container package-server-deb drill-server-deb drill-first-hour package-desktop package-desktop-deb package-desktop-tar package-desktop-appdir drill-desktop-deb bench-package drill-upgrade drill-versions lock clean

help: ## Show this list
	@echo "Forethought. Needs Python 3.11 or newer; everything else is set up on first use."
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Set up .venv and the libraries Qt needs; the other targets do this by themselves
	@$(BOOTSTRAP) setup

run: ## Open Forethought with its local server (without a display: the server alone)
	@$(BOOTSTRAP) run

serve: ## Start only the server, on 127.0.0.1:8000
	@$(EXEC) forethought-server serve

test: ## Run the whole suite, headless
	@$(BOOTSTRAP) test

check: ## Check types, style, import contracts and dependencies
	@$(EXEC) ruff check .
	@$(EXEC) ruff format --check .
	@$(EXEC) mypy
	@$(EXEC) lint-imports
	@$(EXEC) deptry .

format: ## Format the code and mend what can be mended by machine
	@$(EXEC) ruff check --fix .
	@$(EXEC) ruff format .

translations: ## Bring the .ts files in line with the texts in the code; then translate what is unfinished
	@$(PYTHON) packaging/translations.py update

docs: ## Write the pages of docs/ that come from the code: docs/configuration.md
	@$(EXEC) python -m forethought_backend.core.settings_register docs/configuration.md

install-desktop: ## Put Forethought into your desktop's menu (Linux); packaging/linux/install.py --remove takes it out
	@$(EXEC) python packaging/linux/install.py

demo: ## Drive the real window without a display and leave numbered screenshots in demo/
	@$(BOOTSTRAP) demo

screenshots: ## Take a picture of every view, light and dark, at three sizes; UPDATE=1 renews what the tests compare with
	@$(EXEC) python -m tests.screenshots $(if $(UPDATE),--update)

eval-coach: ## Measure the coach on the evaluation set: the rules, and the model where ANTHROPIC_API_KEY is set
	@$(EXEC) python -m tests.evaluation.coach

bench-coach: ## Measure the coach's promises on real servers; about two minutes
	@$(EXEC) python -m tests.benchmarks.coach

bench-quick-add: ## Measure how long reading a quick-add line takes; two seconds
	@$(EXEC) python -m tests.benchmarks.quick_add

fuzz-quick-add: ## Try the rules of the quick-add line on 50,000 random lines; about a minute
	@$(EXEC) python -m tests.fuzz.quick_add

fuzz: ## Send 20,000 generated requests to a real server; a quarter of an hour
	@$(EXEC) python -m tests.fuzz.api

soak: ## Play 20,000 schedules of sync with real devices and a real server; about three hours. SEED=7 SCHEDULES=1 plays one again
	@$(EXEC) python -m tests.soak --seed $(or $(SEED),0) --schedules $(or $(SCHEDULES),20000)

soak-kill: ## Kill a writer of the replica 500 times and look for what it called saved; about five minutes
	@$(EXEC) env KILL_ROUNDS=500 python -m pytest tests/processes/test_killed.py -q

drill-outages: ## Have devices live through a server that is away for a minute, twice, and five minutes of a silent network; eight minutes
	@$(EXEC) env AWAY_SECONDS=60 SILENT_SECONDS=300 python -m pytest tests/processes/test_server_away.py tests/processes/test_bad_network.py -q -n 2 -k "stands_still or silent_network"

bench-sync: ## Measure sync between devices and a server; about eight minutes; NAME=first measures one part
	@$(EXEC) python -m tests.benchmarks.sync $(NAME)

bench-security: ## Measure what the server promises about sessions, guessing, outages; NAME=refresh measures one
	@$(EXEC) python -m tests.benchmarks.security $(NAME)

bench-map: ## Measure the focus map at 1,000 and 100,000 tasks; a quarter of a minute
	@$(EXEC) python -m tests.benchmarks.focus_map

bench-desktop: ## Measure the window at 1,000 to 100,000 tasks on a screen of its own (needs Xvfb); PEERS=1 measures others beside it
	@$(EXEC) python -m tests.benchmarks.desktop $(if $(PEERS),--peers)

bench-backup: ## Measure a backup and a restore of 100,000 tasks: time, size, memory; a minute
	@$(EXEC) python -m tests.benchmarks.backup

drill-restore: ## Lose a server and bring it back elsewhere from a backup, with devices that wrote on meanwhile; half a minute
	@$(EXEC) python -m tests.drills.restore

drill-container: ## Build the container image by its file's own steps without an engine, and run it (root; buildah, debootstrap); five minutes
	@$(EXEC) python -m tests.drills.container

package-server-deb: ## Build the server's Debian package into dist/; PYTHON_VERSION=3.13 builds it for Debian 13
	@$(EXEC) python packaging/server/server_package.py $(if $(PYTHON_VERSION),--python-version $(PYTHON_VERSION))

drill-server-deb: ## Install, run, upgrade, remove and purge the server's package on a Debian with systemd (root; debootstrap, systemd-container)
	@$(EXEC) python -m tests.drills.server_package

drill-first-hour: ## Go from a bare Debian to a task that two computers share, by the guide's own commands (root; debootstrap); WAY=source or package
	@$(EXEC) python -m tests.drills.first_hour $(WAY)

bench-scale: ## Measure what it costs that several server processes count together; half a minute
	@$(EXEC) python -m tests.benchmarks.scale

drill-replicas: ## Restart two replicas under load behind HAProxy, then nginx, with PgBouncer (haproxy, nginx, pgbouncer); five minutes
	@$(EXEC) python -m tests.drills.replicas

drill-monitoring: ## Have a real Prometheus watch a real server, and ask it all that alerts and dashboard ask (prometheus); two minutes
	@$(EXEC) python -m tests.drills.monitoring

bench-watching: ## Measure what log, metrics and traces cost a request; five minutes
	@$(EXEC) python -m tests.benchmarks.watching

drill-failover: ## Kill the first of two Postgres under Patroni while people write (patroni, etcd-server, postgresql); a minute and a half
	@$(EXEC) python -m tests.drills.failover

package-desktop: ## Build the desktop's bundle, with its local server, into dist/forethought; two to five minutes
	@$(PYTHON) packaging/desktop/build.py bundle

package-desktop-deb: package-desktop ## Build the desktop's Debian package into dist/; COMPRESSION=zstd is quick, xz small
	@$(PYTHON) packaging/desktop/build.py deb --compression $(or $(COMPRESSION),xz)

package-desktop-tar: package-desktop ## Pack the bundle to be unpacked anywhere, into dist/
	@$(PYTHON) packaging/desktop/build.py tar

package-desktop-appdir: package-desktop ## Lay the bundle out for appimagetool, in dist/Forethought.AppDir
	@$(PYTHON) packaging/desktop/build.py appdir

drill-desktop-deb: ## Use the desktop's package from dist/ on a bare Debian without Python (root; debootstrap, Xvfb, openbox, xdotool, imagemagick)
	@$(EXEC) python -m tests.drills.desktop_package dist/forethought_*.deb

bench-package: ## Measure the bundle in dist/: its size, and its start beside that of this environment; a minute
	@$(EXEC) python -m tests.benchmarks.desktop_package dist/forethought

drill-upgrade: ## Take a database of a million tasks through every migration while people write; a quarter of an hour
	@$(EXEC) python -m tests.benchmarks.upgrades

drill-versions: ## Let this version and an earlier one meet: devices, servers, databases; two minutes; OLD=<commit> names the earlier one
	@$(EXEC) python -m tests.drills.versions $(if $(OLD),--old $(OLD)) $(if $(RECORD),--record)

lock: ## Pin all dependencies anew, with hashes and without addresses (needs uv)
	$(LOCK) --all-extras --group dev pyproject.toml -o packaging/requirements/dev.txt
	$(LOCK) -c packaging/requirements/dev.txt --extra server --extra otel --no-emit-package faker --no-emit-package polyfactory pyproject.toml -o packaging/requirements/server.txt
	$(LOCK) -c packaging/requirements/dev.txt --group build -o packaging/requirements/build.txt
	$(LOCK) -c packaging/requirements/dev.txt --extra desktop --extra server --group package pyproject.toml -o packaging/requirements/package.txt

clean: ## Remove the environment and what tests and demo left behind
	rm -rf .venv demo dist screenshots .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
