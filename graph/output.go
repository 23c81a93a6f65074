package graph

import (
	"bufio"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strconv"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// output is where an exporter writes: files of a folder, one file, or a writer that
// is there already. Errors of writing are kept and given by close.
type output struct {
	dir  string
	name string    // of the one file, "" for several
	out  io.Writer // in place of a file

	files []*outFile
}

// outFile is a file under a name of its own until it is whole.
type outFile struct {
	*bufio.Writer
	path string
	file *os.File // nil for a writer that is there already
	err  error
}

// create opens a file of the folder; where there is but one output, that.
func (o *output) create(name string) *outFile {
	f := &outFile{path: filepath.Join(o.dir, name)}
	o.files = append(o.files, f)
	if o.name != "" {
		f.path = filepath.Join(o.dir, o.name)
	}
	if o.out != nil {
		f.Writer = bufio.NewWriterSize(o.out, 1<<16)
		return f
	}
	f.file, f.err = os.Create(f.path + ".part")
	if f.err != nil {
		f.Writer = bufio.NewWriter(io.Discard)
		return f
	}
	f.Writer = bufio.NewWriterSize(f.file, 1<<16)
	return f
}

// close ends all files; those that are not whole are removed.
func (o *output) close(whole bool) error {
	var errs []error
	for _, f := range o.files {
		err := errors.Join(f.err, f.Flush())
		if f.file != nil {
			err = errors.Join(err, f.file.Close())
			if whole && err == nil {
				err = os.Rename(f.path+".part", f.path)
			} else {
				os.Remove(f.path + ".part")
			}
		}
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// appendScalar writes a value as plain text: numbers and dates as in the canonical
// form of the graph, the items of a list with sep between them; nothing for nil.
func appendScalar(b []byte, value any, sep string) []byte {
	switch v := value.(type) {
	case nil:
	case string:
		b = append(b, v...)
	case bool:
		b = strconv.AppendBool(b, v)
	case int64:
		b = strconv.AppendInt(b, v, 10)
	case float64, neo4j.Date:
		b = appendValue(b, v)
	case []any:
		for i, item := range v {
			if i > 0 {
				b = append(b, sep...)
			}
			b = appendScalar(b, item, sep)
		}
	}
	return b
}
