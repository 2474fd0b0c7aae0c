// Command apiserver-verdicts says what a Kubernetes API server makes of a CustomResourceDefinition and of objects of
// its kind: it runs the API server's own code on them, without a server.
//
// It reads one JSON request a line and writes one JSON answer a line, in the same order.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
)

type request struct {
	CRD json.RawMessage `json:"crd"`
	// Version of the objects; the first one of the CRD when empty.
	Version string            `json:"version"`
	Objects []json.RawMessage `json:"objects"`
}

type answer struct {
	// CRDErrors are the reasons why the server refuses the definition.
	CRDErrors []problem `json:"crdErrors"`
	Warnings  []string  `json:"crdWarnings"`
	// Objects holds a verdict for each object of the request; absent when the definition is refused.
	Objects []objectVerdict `json:"objects,omitempty"`
}

type problem struct {
	Type   string `json:"type"`
	Field  string `json:"field"`
	Detail string `json:"detail"`
}

const longestRequest = 64 << 20

func main() {
	if err := serve(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "apiserver-verdicts:", err)
		os.Exit(1)
	}
}

func serve(in io.Reader, out io.Writer) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, longestRequest)
	buffered := bufio.NewWriter(out)
	encoder := json.NewEncoder(buffered)
	for lines.Scan() {
		var r request
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return fmt.Errorf("a request is not JSON: %w", err)
		}
		verdict, err := judge(r)
		if err != nil {
			return err
		}
		if err := encoder.Encode(verdict); err != nil {
			return err
		}
		if err := buffered.Flush(); err != nil {
			return err
		}
	}
	return lines.Err()
}

func judge(r request) (answer, error) {
	crd, err := decodeCRD(r.CRD)
	if err != nil {
		return answer{CRDErrors: []problem{{Type: "Decode", Detail: err.Error()}}}, nil
	}
	verdict := validateCRD(crd)
	if len(verdict.CRDErrors) > 0 || len(r.Objects) == 0 {
		return verdict, nil
	}
	version := r.Version
	if version == "" {
		version = crd.Spec.Versions[0].Name
	}
	store, err := newStore(crd, version)
	if err != nil {
		return answer{}, err
	}
	for _, raw := range r.Objects {
		verdict.Objects = append(verdict.Objects, store.create(raw))
	}
	return verdict, nil
}
