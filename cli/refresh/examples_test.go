package refresh

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
)

func example(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("examples", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// Every example runs geokg refresh with a configuration and a state that stays.
var asks = regexp.MustCompile(`refresh[, ]+--config[, ]+/etc/geokg/geokg.yaml[, ]+--state[, ]+/var/lib/geokg/geokg.state`)

func TestExamplesRunRefresh(t *testing.T) {
	for _, name := range []string{"geokg-refresh.service", "crontab", "cronjob.yaml"} {
		if !asks.MatchString(example(t, name)) {
			t.Errorf("%s does not run geokg refresh", name)
		}
	}
	fields := strings.Fields(example(t, "crontab"))
	if len(fields) < 7 || fields[0] != "*/15" || strings.Join(fields[1:5], "") != "****" || fields[5] != "geokg" {
		t.Errorf("crontab: %q", fields)
	}
}

// systemd itself looks at the units, where it is.
func TestSystemdUnits(t *testing.T) {
	program, err := exec.LookPath("systemd-analyze")
	if err != nil {
		t.Skip("no systemd-analyze here:", err)
	}
	dir := t.TempDir()
	// A program has to stand where the unit says.
	service := strings.ReplaceAll(example(t, "geokg-refresh.service"), "/usr/local/bin/geokg", "/bin/true")
	for name, content := range map[string]string{"geokg-refresh.service": service, "geokg-refresh.timer": example(t, "geokg-refresh.timer")} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	out, err := exec.CommandContext(t.Context(), program, "verify", filepath.Join(dir, "geokg-refresh.service"), filepath.Join(dir, "geokg-refresh.timer")).CombinedOutput()
	if err != nil || strings.Contains(string(out), "geokg-refresh") {
		t.Errorf("systemd-analyze verify: %v\n%s", err, out)
	}
}

// The fields that batch/v1 asks for, and those that keep passes from overlapping.
func TestCronJob(t *testing.T) {
	var job struct {
		APIVersion string `yaml:"apiVersion"`
		Kind       string `yaml:"kind"`
		Metadata   struct {
			Name string `yaml:"name"`
		} `yaml:"metadata"`
		Spec struct {
			Schedule                   string `yaml:"schedule"`
			ConcurrencyPolicy          string `yaml:"concurrencyPolicy"`
			StartingDeadlineSeconds    int    `yaml:"startingDeadlineSeconds"`
			SuccessfulJobsHistoryLimit int    `yaml:"successfulJobsHistoryLimit"`
			FailedJobsHistoryLimit     int    `yaml:"failedJobsHistoryLimit"`
			JobTemplate                struct {
				Spec struct {
					BackoffLimit int `yaml:"backoffLimit"`
					Template     struct {
						Spec struct {
							RestartPolicy                 string         `yaml:"restartPolicy"`
							TerminationGracePeriodSeconds int            `yaml:"terminationGracePeriodSeconds"`
							SecurityContext               map[string]any `yaml:"securityContext"`
							Containers                    []struct {
								Name            string           `yaml:"name"`
								Image           string           `yaml:"image"`
								Args            []string         `yaml:"args"`
								Env             []map[string]any `yaml:"env"`
								Resources       map[string]any   `yaml:"resources"`
								SecurityContext map[string]any   `yaml:"securityContext"`
								VolumeMounts    []struct {
									Name      string `yaml:"name"`
									MountPath string `yaml:"mountPath"`
								} `yaml:"volumeMounts"`
							} `yaml:"containers"`
							Volumes []struct {
								Name   string         `yaml:"name"`
								Config map[string]any `yaml:"configMap"`
								Secret map[string]any `yaml:"secret"`
								Claim  map[string]any `yaml:"persistentVolumeClaim"`
							} `yaml:"volumes"`
						} `yaml:"spec"`
					} `yaml:"template"`
				} `yaml:"spec"`
			} `yaml:"jobTemplate"`
		} `yaml:"spec"`
	}
	if err := yaml.Load([]byte(example(t, "cronjob.yaml")), &job, yaml.WithKnownFields()); err != nil {
		t.Fatal(err)
	}
	pod := job.Spec.JobTemplate.Spec.Template.Spec
	if job.APIVersion != "batch/v1" || job.Kind != "CronJob" || job.Metadata.Name == "" || job.Spec.ConcurrencyPolicy != "Forbid" ||
		len(strings.Fields(job.Spec.Schedule)) != 5 || pod.RestartPolicy != "Never" || len(pod.Containers) != 1 || pod.Containers[0].Image == "" {
		t.Errorf("%+v", job)
	}
	volumes := map[string]bool{}
	for _, v := range pod.Volumes {
		volumes[v.Name] = true
	}
	for _, m := range pod.Containers[0].VolumeMounts {
		if !volumes[m.Name] || !filepath.IsAbs(m.MountPath) {
			t.Errorf("mount %+v has no volume", m)
		}
	}
}
