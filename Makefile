# Patron: `make` alone lists the commands.
.DEFAULT_GOAL := help
SHELL := /bin/bash
BUILD := .build/debug

.PHONY: help run test bench test-containers build generate format lint clean

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | \
	    awk -F ':.*## ' '{ printf "  make %-16s %s\n", $$1, $$2 }'

run: ## install, build, start the stack with the demo merchant, tell its story, stay up
	@scripts/install run
	@scripts/build
	@exec $(BUILD)/patron up --story

test: ## install what is missing and pass every test
	@scripts/install test
	@scripts/test

bench: ## release build; measure every speed row; write .bench/latest.json and docs/performance.md
	@scripts/install bench
	@scripts/bench

test-containers: ## build the images, run the main job in a real container engine
	@scripts/test-containers

build: ## build everything in debug
	@scripts/build

generate: ## write all generated code again from proto/
	@scripts/generate

format: ## format all Swift
	@swift format format --in-place --parallel --recursive Package.swift Sources Tests

lint: ## check format, shell scripts, container files
	@scripts/lint

clean: ## remove what was built; .patron with its data stays
	@rm -rf .build .bench
