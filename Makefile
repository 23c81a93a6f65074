# What a newcomer types. GEOKG_SHARED names a folder with annotated documents, for score.
GEOKG_SHARED ?= ../shared

build:
	go build -o bin/geokg ./cli/geokg

run: build
	bin/geokg run fixtures/articles

test:
	go test -timeout 20m ./...

bench:
	go test -run '^$$' -bench . -timeout 30m ./...

fmt:
	gofmt -w cli extract fixtures graph

vet:
	go vet ./...

install:
	go install ./cli/geokg

# Writes down what the fixtures give now; read the difference before you commit it.
golden:
	GEOKG_UPDATE=1 go test -count=1 ./fixtures

score: build
	bin/geokg score $(GEOKG_SHARED)/gold/dev

.PHONY: build run test bench fmt vet install golden score
