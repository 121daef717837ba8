module tools

go 1.26

require (
	github.com/prometheus/alertmanager v0.34.2
	github.com/prometheus/prometheus v0.316.0
)
