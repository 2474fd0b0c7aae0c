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
	// OldCRD is the stored definition that CRD updates; without it CRD is created.
	OldCRD json.RawMessage `json:"oldCrd"`
	// Strict refuses a definition with fields that the server would drop.
	Strict bool `json:"strict"`
	// Version of the objects; the first one of the CRD when empty.
	Version string  `json:"version"`
	Objects []write `json:"objects"`
}

// write is an object to create, or to update from an old one.
type write struct {
	New json.RawMessage `json:"new"`
	Old json.RawMessage `json:"old"`
}

type answer struct {
	// CRDErrors are the reasons why the server refuses the definition.
	CRDErrors []problem `json:"crdErrors"`
	Warnings  []string  `json:"crdWarnings"`
	// Objects holds a verdict for each object of the request; absent when the definition is refused.
	Objects []objectVerdict `json:"objects,omitempty"`
	// Unserved is why the server cannot serve a definition that it accepted.
	Unserved string `json:"unserved,omitempty"`
	// Crash is what the server's code panicked with; the rest then means nothing.
	Crash string `json:"crash,omitempty"`
}

type problem struct {
	Type   string `json:"type"`
	Field  string `json:"field"`
	Detail string `json:"detail"`
	// Text is the whole error as the server words it.
	Text string `json:"text"`
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
	encoder.SetEscapeHTML(false)
	for lines.Scan() {
		var r request
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return fmt.Errorf("a request is not JSON: %w", err)
		}
		if err := encoder.Encode(judge(r)); err != nil {
			return err
		}
		if err := buffered.Flush(); err != nil {
			return err
		}
	}
	return lines.Err()
}

func judge(r request) (verdict answer) {
	defer func() {
		if reason := recover(); reason != nil {
			verdict = answer{Crash: fmt.Sprint(reason)}
		}
	}()
	crd, err := decodeCRD(r.CRD, r.Strict)
	if err != nil {
		return undecodable(err)
	}
	if r.OldCRD == nil {
		verdict = createCRD(crd)
	} else {
		old, err := decodeCRD(r.OldCRD, r.Strict)
		if err != nil {
			return undecodable(err)
		}
		verdict = updateCRD(crd, old)
	}
	if len(verdict.CRDErrors) > 0 || len(r.Objects) == 0 {
		return verdict
	}
	version := r.Version
	if version == "" {
		version = crd.Spec.Versions[0].Name
	}
	store, err := newStore(crd, version)
	if err != nil {
		verdict.Unserved = err.Error()
		return verdict
	}
	for _, one := range r.Objects {
		verdict.Objects = append(verdict.Objects, store.write(one))
	}
	return verdict
}

func undecodable(err error) answer {
	return answer{CRDErrors: []problem{decodeProblem(err)}, Warnings: []string{}}
}

func decodeProblem(err error) problem {
	return problem{Type: "Decode", Detail: err.Error(), Text: err.Error()}
}
