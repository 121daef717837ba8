// Command kubevalidate tells whether Kubernetes, a registry or a program takes a text: for each line of JSON such as
// {"kind": "DnsLabel", "text": "a"} it writes a line with the errors, and with the number that an amount stands for.
package main

import (
	_ "crypto/sha256" // registries' digests are read by it
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/mail"
	"net/url"
	"os"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/distribution/reference"
	"github.com/prometheus/common/model"
	"golang.org/x/net/http/httpguts"
	"k8s.io/apimachinery/pkg/api/resource"
	"k8s.io/apimachinery/pkg/util/validation"
	"k8s.io/apimachinery/pkg/util/validation/field"
)

type question struct{ Kind, Text string }

type answer struct {
	Errors []string `json:"errors"`
	Value  int64    `json:"value"`
}

func main() {
	questions, answers := json.NewDecoder(os.Stdin), json.NewEncoder(os.Stdout)
	for {
		var asked question
		if err := questions.Decode(&asked); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			log.Fatal(err)
		}
		if err := answers.Encode(answered(asked)); err != nil {
			log.Fatal(err)
		}
	}
}

func answered(asked question) answer {
	if forms, ok := forms[asked.Kind]; ok {
		return answer{Errors: forms(asked.Text)}
	}
	if amount, ok := amounts[asked.Kind]; ok {
		value, err := amount(asked.Text)
		return answer{told(err), value}
	}
	log.Fatalf("no kind %q", asked.Kind)
	return answer{}
}

func told(err error) []string {
	if err == nil {
		return nil
	}
	return []string{err.Error()}
}

var forms = map[string]func(string) []string{
	"DnsLabel":      validation.IsDNS1123Label,
	"ServiceName":   validation.IsDNS1035Label,
	"DnsSubdomain":  validation.IsDNS1123Subdomain,
	"SecretName":    validation.IsDNS1123Subdomain,
	"SecretKeyName": validation.IsConfigMapKey,
	"ConfigKey":     validation.IsConfigMapKey,
	"FileName":      validation.IsConfigMapKey,
	"LabelKey":      validation.IsQualifiedName,
	"LabelValue":    validation.IsValidLabelValue,
	"AnnotationKey": func(text string) []string { return validation.IsQualifiedName(strings.ToLower(text)) },
	"PortName":      validation.IsValidPortName,
	"EnvName":       validation.IsEnvVarName,
	"BucketName":    validation.IsDNS1123Subdomain,
	"Host":          host,
	"PublicHost": func(text string) []string {
		return listed(validation.IsFullyQualifiedDomainName(nil, text))
	},
	"Cidr":         func(text string) []string { return listed(validation.IsValidCIDR(nil, text)) },
	"Port":         port,
	"AbsolutePath": absolutePath,
	"UrlPath":      urlPath,
	"Url":          webURL,
	"HttpsUrl":     webURL,
	"BaseUrl":      webURL,
	"Origin":       webURL,
	"HeaderName":   func(text string) []string { return unless(httpguts.ValidHeaderFieldName(text)) },
	"HeaderValue":  func(text string) []string { return unless(httpguts.ValidHeaderFieldValue(text)) },
	"Email":        email,
	"Image":        image,
}

var amounts = map[string]func(string) (int64, error){
	"Cpu": func(text string) (int64, error) {
		quantity, err := resource.ParseQuantity(text)
		return quantity.MilliValue(), err
	},
	"Bytes": func(text string) (int64, error) {
		quantity, err := resource.ParseQuantity(text)
		return quantity.Value(), err
	},
	"Duration": func(text string) (int64, error) {
		duration, err := model.ParseDuration(text)
		return time.Duration(duration).Milliseconds(), err
	},
	"GoDuration": func(text string) (int64, error) {
		duration, err := time.ParseDuration(text)
		return duration.Milliseconds(), err
	},
}

func listed(found field.ErrorList) []string {
	var texts []string
	for _, err := range found {
		texts = append(texts, err.Error())
	}
	return texts
}

func unless(valid bool) []string {
	if valid {
		return nil
	}
	return []string{"is not valid"}
}

func host(text string) []string {
	if len(validation.IsValidIPForLegacyField(nil, text, true, nil)) == 0 {
		return nil
	}
	if last := text[strings.LastIndex(text, ".")+1:]; strings.Trim(last, "0123456789") == "" {
		return []string{"would be read as an IPv4 address"}
	}
	return validation.IsDNS1123Subdomain(strings.ToLower(text))
}

func port(text string) []string {
	number, err := strconv.Atoi(text)
	if err != nil {
		return told(err)
	}
	return validation.IsValidPortNum(number)
}

func absolutePath(text string) []string {
	return unless(path.IsAbs(text) && path.Clean(text) == text && text != "/" && !strings.ContainsAny(text, ":\x00"))
}

func urlPath(text string) []string {
	parsed, err := url.ParseRequestURI("http://host" + text)
	if err != nil {
		return told(err)
	}
	clean := path.Clean(parsed.Path)
	return unless(parsed.EscapedPath() == text && (parsed.Path == clean || parsed.Path == clean+"/" && clean != "/"))
}

func webURL(text string) []string {
	parsed, err := url.Parse(text)
	if err != nil {
		return told(err)
	}
	if parsed.Scheme != "http" && parsed.Scheme != "https" || parsed.User != nil || parsed.Fragment != "" || parsed.Opaque != "" {
		return []string{fmt.Sprintf("has parts that it must not have: %+v", *parsed)}
	}
	if given := parsed.Port(); given != "" {
		if errs := port(given); errs != nil {
			return errs
		}
	}
	return host(parsed.Hostname())
}

func email(text string) []string {
	parsed, err := mail.ParseAddress(text)
	if err != nil {
		return told(err)
	}
	return unless(parsed.Address == text && parsed.Name == "")
}

func image(text string) []string {
	parsed, err := reference.ParseNormalizedNamed(text)
	if err != nil {
		return told(err)
	}
	_, ok := parsed.(reference.NamedTagged)
	return unless(ok)
}
