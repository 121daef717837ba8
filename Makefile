# `make synth` and `make test` are all that a fresh machine with Python 3.11 or later needs; the rest is for contributors.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin

.PHONY: synth test tools check update imports test-cluster quality bench lock schema clean

synth: $(VENV)/ready  ## writes dist/; where settings are refused, dist/ stays as it was
	rm -rf dist.new
	CDK8S_OUTDIR=dist.new $(RUN)/python -O main.py
	rm -rf dist && mv dist.new dist

test: $(VENV)/ready  ## the tests that need no cluster
	PATH="$(abspath .tools):$$PATH" $(RUN)/pytest --ignore=tests/cluster --ignore=tests/quality

tools: .tools/ready  ## promtool and amtool, built with Go, and CRDs; without them the tests of rules, alerts and CRDs are skipped

check: $(VENV)/ready  ## types and style
	$(RUN)/ruff check .
	$(RUN)/pyright

update: synth  ## dist/ and the snapshots, after a change that was meant
	PATH="$(abspath .tools):$$PATH" $(RUN)/pytest --ignore=tests/cluster --ignore=tests/quality --snapshot-update

imports: $(VENV)/ready  ## the bindings of CRDs that imports/crds.toml lists; needs Go and Node
	$(RUN)/python imports/generate

test-cluster: $(VENV)/ready  ## the tests on the cluster that KUBECONFIG names
	tests/cluster/run

quality: $(VENV)-quality/ready $(VENV)/ready  ## dist/ under linters of others
	$(RUN)/pytest tests/quality

bench: $(VENV)/ready  ## how long a synth takes, against an empty chart
	$(RUN)/python -m benchmarks.synth

schema: $(VENV)/ready  ## the JSON schema of the settings
	$(RUN)/python -m constructs_lib.schema

lock: $(VENV)/ready  ## the newest versions that pyproject.toml allows
	$(RUN)/pip install --quiet uv
	$(RUN)/uv pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11 \
	  --extra node --group test --group check --upgrade -o requirements.lock pyproject.toml
	$(RUN)/uv pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11 \
	  --group quality --upgrade -o requirements-quality.lock

clean:
	rm -rf $(VENV) $(VENV)-quality .tools dist.new

$(VENV)/ready: requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed; say which: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	$(RUN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(RUN)/pip install --quiet --disable-pip-version-check --no-deps --editable .
	touch $@

$(VENV)-quality/ready: requirements-quality.lock
	$(PYTHON) -m venv $(VENV)-quality
	$(VENV)-quality/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-quality.lock
	if command -v go >/dev/null; then GOBIN=$(abspath $(VENV)-quality/bin) go install github.com/zegl/kube-score/cmd/kube-score@v1.20.0; fi
	touch $@

.tools/ready: tests/tools/go.mod imports/crds.toml imports/generate | $(VENV)/ready
	$(RUN)/python imports/generate .tools/crds
	mkdir -p .tools && cp tests/tools/go.mod .tools/
	cd .tools && GOFLAGS=-mod=mod CGO_ENABLED=0 go build -tags remove_all_sd,enable_kubernetes_sd,enable_dns_sd -o . \
	  github.com/prometheus/prometheus/cmd/promtool github.com/prometheus/alertmanager/cmd/amtool
	touch $@
