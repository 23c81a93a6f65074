package refresh

import _ "embed"

// Example is a configuration to begin with. Beside it, in the folder examples, stand
// a systemd service and timer, a line for crontab, and a CronJob for Kubernetes.
//
//go:embed examples/geokg.yaml
var Example string
