// Command clustervalidate tells whether kubeadm, the API server or kind takes a file: its arguments are what reads it
// (kubeadm, encryption, audit or kind) and the file. It writes the errors and ends with 1 if there are any.
//
// The module has the name of a part of kind, since Go allows only those to import kind's validation.
package main

import (
	"context"
	"fmt"
	"os"

	"k8s.io/apiserver/pkg/audit/policy"
	"k8s.io/apiserver/pkg/server/options/encryptionconfig"
	"k8s.io/kubernetes/cmd/kubeadm/app/util/config"
	"sigs.k8s.io/kind/pkg/internal/apis/config/encoding"
)

func kubeadm(file string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	return config.ValidateConfig(text, false)
}

func encryption(file string) error {
	_, err := encryptionconfig.LoadEncryptionConfig(context.Background(), file, false, "test")
	return err
}

func audit(file string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	_, err = policy.LoadPolicyFromBytes(text)
	return err
}

func kind(file string) error {
	cluster, err := encoding.Load(file)
	if err != nil {
		return err
	}
	return cluster.Validate()
}

func main() {
	readers := map[string]func(string) error{"kubeadm": kubeadm, "encryption": encryption, "audit": audit, "kind": kind}
	if err := readers[os.Args[1]](os.Args[2]); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}
