# What to do here; `make help` lists it.
.PHONY: help codegen test check verify bench build clean
.DEFAULT_GOAL := help

help: ## List the targets.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "%-10s %s\n", $$1, $$2 }' Makefile

codegen: bundles ## Generate everything that the fixtures' API classes stand for.
	@npm run --silent codegen

test: install ## Run all tests.
	@npm run --silent test

check: bundles ## Check types, lint, format, layers, docs, and that generated files are up to date.
	@npm run --silent typecheck
	@npm run --silent lint
	@npm run --silent format:check
	@npm run --silent layers
	@npm run --silent docs -- --check
	@npm run --silent codegen -- --check

verify: install ## Ask the API server's own code about every manifest and default, and about random ones (needs Go).
	@npm run --silent verify:crds -- --require-go
	@npm run --silent fuzz -- --require-go --seed 20 --objects 3000

bench: bundles ## Measure speed, against the Go tools too where Go is installed.
	@npm run --silent bench

build: install ## Build all packages as they are published.
	@npm run --silent build

clean: ## Remove what was built and kept.
	rm -rf packages/*/dist node_modules/.cache

.PHONY: install bundles
install: node_modules/.package-lock.json

node_modules/.package-lock.json: package-lock.json package.json $(wildcard packages/*/package.json)
	npm ci
	@touch $@

bundles: install
	@npm run --silent build -- --bundles
