module tools

go 1.26

require (
	github.com/distribution/reference v0.6.0
	github.com/prometheus/alertmanager v0.34.2
	github.com/prometheus/common v0.72.1
	github.com/prometheus/prometheus v0.316.0
	golang.org/x/net v0.61.0
	k8s.io/apimachinery v0.37.1
	sigs.k8s.io/yaml v1.6.0
)
