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

# The encoder beside ONNX Runtime; ORT_PYTHON has the packages of extract/train/requirements-ort.txt.
ORT_PYTHON ?= venv-ort/bin/python
bench-ort:
	GEOKG_ORT=$(abspath $(ORT_PYTHON)) go test -run '^$$' -bench ORT -benchtime 9x -cpu 1 ./extract/encode

fmt:
	gofmt -w cli extract fixtures graph

vet:
	go vet ./...

install:
	go install ./cli/geokg

# Writes down what the fixtures give now; read the difference before you commit it.
golden:
	GEOKG_UPDATE=1 go test -count=1 ./fixtures

# Measures on the annotated articles and writes the figures into the README.
score: build
	bin/geokg score --into README.md $(GEOKG_SHARED)/gold/dev $(GEOKG_SHARED)/gold/dev-articles

.PHONY: build run test bench bench-ort fmt vet install golden score
