package refresh

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"geokg/extract/source"
	"geokg/extract/text"
)

// files reads what has changed in folders and files of JSON lines.
func (p *pass) files(ctx context.Context) {
	for _, s := range p.Config.Sources {
		if s.Kind != Folder && s.Kind != JSONL {
			continue
		}
		st, due := p.due(s)
		if !due {
			continue
		}
		paths, err := list(s)
		st.Next, st.Error = p.now.Add(s.Every), ""
		if err != nil {
			st.Error = err.Error()
			p.Log.Error("a source cannot be read", "source", s.Name, "error", p.scrubbed(err))
		}
		for _, path := range paths {
			if !p.file(ctx, s, path) {
				return
			}
		}
		broken := err != nil
		// The report belongs to the goroutine that commits.
		p.send(ctx, result{apply: func(t tables) error {
			p.report.Polled++
			if broken {
				p.report.Broken++
			}
			return put(t, "sources", s.Name, st)
		}})
	}
}

// list gives the files of a source, sorted; the name of JSON lines may be a
// pattern, such as exports/*.jsonl.
func list(s Source) ([]string, error) {
	at := s.At[0]
	if s.Kind == JSONL {
		paths, err := filepath.Glob(at)
		if err == nil && len(paths) == 0 {
			_, err = os.Stat(at)
		}
		return paths, err
	}
	if info, err := os.Stat(at); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("%s: no such folder", at)
	}
	var paths []string
	var all error
	for path, err := range source.Files(at) {
		if err != nil { // a folder within it that may not be read: the others are
			all = errors.Join(all, err)
			continue
		}
		paths = append(paths, path)
	}
	slices.Sort(paths)
	return paths, all
}

// file reads one file if it has changed; false ends the pass.
func (p *pass) file(ctx context.Context, s Source, path string) bool {
	info, err := os.Stat(path) // before reading: what is written meanwhile is read the next time
	if err != nil {
		return true // gone again
	}
	now := fileState{Size: info.Size(), Mod: info.ModTime().UTC(), Recipe: p.recipe(s)}
	path, _ = filepath.Abs(path)
	var old fileState
	_ = p.state.view(func(t tables) error {
		old, _ = get[fileState](t, "files", path)
		return nil
	})
	if old == now {
		return true
	}
	if !p.send(ctx, result{apply: func(t tables) error { return forget(t, path) }}) {
		return false
	}
	options := source.Options{Publisher: s.Publisher, Map: s.Fields}
	if s.Kind == JSONL {
		options.Format = formatOf(path)
	}
	for d, err := range source.Read(options, path) {
		var r result
		if err != nil {
			x := task{Key: fmt.Sprintf("file %s %s", path, hash(err.Error())), Source: s.Name, File: path}
			r = result{task: x, err: err, forever: true}
		} else {
			r = p.fromFile(s, d)
		}
		if !p.send(ctx, r) {
			return false
		}
	}
	return p.send(ctx, result{apply: func(t tables) error { return put(t, "files", path, now) }})
}

// formatOf forces JSON lines on names that do not say what they are.
func formatOf(path string) string {
	switch filepath.Ext(path) {
	case ".csv", ".tsv", ".gz", ".zst", ".json", ".jsonl", ".ndjson":
		return ""
	}
	return "jsonl"
}

// fromFile makes a result of a document.
func (p *pass) fromFile(s Source, d *text.Document) result {
	key := d.ID
	if clean := source.CleanURL(d.URL); clean != "" {
		key = clean
	}
	if s.Publisher != "" {
		d.Publisher = s.Publisher
	}
	var r record
	_ = p.state.view(func(t tables) error {
		r, _ = get[record](t, "articles", key)
		return nil
	})
	x := task{Key: key, Source: s.Name}
	out := result{task: x, documents: []*text.Document{d}, record: record{Source: s.Name, Recipe: p.recipe(s), Checked: time.Now()}}
	if p.outranks(r.Source, s.Name) {
		return result{apply: func(tables) error { return nil }}
	}
	return out.compare(r)
}

// forget takes the dead letters of a file away, which is read anew.
func forget(t tables, path string) error {
	var keys []string
	if err := each(t, "dead", func(x task) error {
		if x.File == path {
			keys = append(keys, x.Key)
		}
		return nil
	}); err != nil {
		return err
	}
	for _, key := range keys {
		if err := t.remove("dead", key); err != nil {
			return err
		}
	}
	return nil
}
