// Command kubeyaml reads YAML as kubectl does, and writes each document as a line of JSON.
package main

import (
	"bufio"
	"errors"
	"io"
	"log"
	"os"

	kube "k8s.io/apimachinery/pkg/util/yaml"
	"sigs.k8s.io/yaml"
)

func main() {
	documents := kube.NewYAMLReader(bufio.NewReader(os.Stdin))
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for {
		document, err := documents.Read()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			log.Fatal(err)
		}
		line, err := yaml.YAMLToJSON(document)
		if err != nil {
			log.Fatal(err)
		}
		out.Write(append(line, '\n'))
	}
}
