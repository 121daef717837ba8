# `make synth` and `make test` are all that a fresh machine with Python 3.11 or later needs; the rest is for contributors.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin
EKSCTL := github.com/weaveworks/eksctl@v0.215.0
TESTS := PATH="$(abspath .tools):$$PATH" $(RUN)/pytest --numprocesses auto --ignore=tests/cluster --ignore=tests/quality

.PHONY: synth test tools check docs dashboards update imports test-cluster quality bench lock schema clean

synth: $(VENV)/ready  ## writes dist/ and the pipelines; invalid settings leave all as it was
	rm -rf dist.new
	CDK8S_OUTDIR=dist.new $(RUN)/python main.py
	rm -rf dist && mv dist.new dist
	cp -r dist/delivery/gitlab/. dist/delivery/github/. .

test: $(VENV)/ready  ## the tests that need no cluster, on all cores; those of ONLY, where that is set
	$(TESTS) $(ONLY)

tools: .tools/ready  ## promtool, amtool and readers of Kubernetes, built with Go, and CRDs; without them the tests that need them are skipped

check: $(VENV)/ready  ## types and style
	$(RUN)/ruff check .
	$(RUN)/ruff format --check .
	$(RUN)/pyright

docs: $(VENV)/ready  ## the pages that follow from the code: docs/reference, the pictures
	$(RUN)/python -m docs.generate

dashboards: $(VENV)/ready  ## the JSON of the dashboards, which synth reads
	$(RUN)/python -m constructs_lib.observability.dashboards

update: dashboards synth docs  ## the dashboards, dist/, the generated pages and the snapshots, after an intended change
	$(TESTS) --snapshot-update

imports: $(VENV)/ready  ## the bindings of CRDs that imports/crds.toml lists; needs Go and Node
	$(RUN)/python imports/generate

test-cluster: $(VENV)/ready  ## the tests on the cluster that KUBECONFIG names
	tests/cluster/run

quality: $(VENV)-quality/ready $(VENV)/ready  ## dist/ under linters of others
	$(RUN)/pytest tests/quality

bench: $(VENV)/ready  ## how long a synth takes, against an empty chart, and a review, against synth and parsing
	$(RUN)/python -m benchmarks.synth
	$(RUN)/python -m benchmarks.review

schema: $(VENV)/ready  ## the JSON schema of the settings
	$(RUN)/llm-platform schema

lock: $(VENV)/ready  ## the newest versions that pyproject.toml allows
	$(RUN)/pip install --quiet uv
	$(RUN)/uv pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11 \
	  --extra node --extra cli --group test --group check --upgrade -o requirements.lock pyproject.toml
	$(RUN)/uv pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11 \
	  --group quality --upgrade -o requirements-quality.lock

clean:
	rm -rf .venv .venv-* .tools dist.new

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

.tools/ready: tests/tools/go.mod $(wildcard tests/tools/*/*.go tests/tools/*/go.mod) imports/crds.toml imports/generate | $(VENV)/ready
	$(RUN)/python imports/generate .tools/crds
	if [ -d ../shared/crds ]; then mkdir -p .tools && cp ../shared/crds/jenkins-ast-schema.json .tools/; fi
	cp -f ../shared/crds/kcc_*.yaml ../shared/crds/cnpg_*.yaml .tools/crds/ 2>/dev/null || true
	mkdir -p .tools/groovy && cp tests/tools/go.mod .tools/ && cp tests/tools/clustervalidate/go.mod .tools/clustervalidate.mod
	cd .tools && npm pack --silent npm-groovy-lint@18.0.0 && tar -xzf npm-groovy-lint-*.tgz -C groovy --strip-components=5 package/lib/java/groovy/lib
	cd tests/tools && CGO_ENABLED=0 go build -mod=mod -modfile=$(abspath .tools)/go.mod -buildvcs=false -o $(abspath .tools) \
	  -tags remove_all_sd,enable_kubernetes_sd,enable_dns_sd ./kubeyaml ./kubevalidate \
	  github.com/prometheus/prometheus/cmd/promtool github.com/prometheus/alertmanager/cmd/amtool
	cd tests/tools/clustervalidate && CGO_ENABLED=0 go build -trimpath -mod=mod -modfile=$(abspath .tools)/clustervalidate.mod \
	  -buildvcs=false -o $(abspath .tools) .
	cp -f "$$(go mod download -json $(EKSCTL) | sed -n 's/.*"Dir": "\(.*\)",/\1/p')/pkg/apis/eksctl.io/v1alpha5/assets/schema.json" \
	  .tools/eksctl-schema.json
	touch $@
