package source

import (
	"strings"
	"testing"
)

func TestCSV(t *testing.T) {
	mapped := func(m, s string) Options {
		parsed, err := ParseMap(m)
		if err != nil {
			t.Fatal(err)
		}
		return Options{Stdin: strings.NewReader(s), Map: parsed, Format: "csv"}
	}
	for _, c := range []struct {
		name string
		in   Options
		want string
	}{
		{"names of our own, known by content", stdin("id,published,text\n1,2024-03-11,\"Iran met Iraq.\nIraq thanked Iran.\"\n2,12/3,Egypt left.\n"),
			"1||||2024-03-11|Iran met Iraq.\\nIraq thanked Iran.\n" +
				"error: standard input:4: \"published\" is \"12/3\", no day like 2022-07-12; the article is read without it\n2|||||Egypt left.\n"},
		{"mapped, semicolons, a mark and HTML", mapped("text=body,title=headline,url=link", "\ufeffheadline;body;link\r\nTalks;<p>Iran met Iraq.</p><p>Iraq and Iran left.</p>;https://x.example/2024/03/11/a\r\n"),
			"https://x.example/2024/03/11/a|https://x.example/2024/03/11/a|Talks||2024-03-11|Iran met Iraq.\\n\\nIraq and Iran left.\n"},
		{"rows that end in a carriage return", stdin("id,text\r1,\"A,\rB.\"\r2,C.\r"), "1|||||A,\\nB.\n2|||||C.\n"},
		{"tabs, UTF-16", mapped("", "\xff\xfei\x00d\x00\t\x00t\x00e\x00x\x00t\x00\n\x00a\x00\t\x00X\x00.\x00\n\x00"), "a|||||X.\n"},
		{"uneven rows and quotes", stdin("id,text\n1,A.\n2,B.,C.\n3\n4,\"D\" x\n5,\n6,F.\n"),
			"1|||||A.\n" +
				"error: standard input:3: 3 columns, the head has 2; the row is left out\n" +
				"error: standard input:4: 1 columns, the head has 2; the row is left out\n" +
				"error: standard input:5: a quotation mark out of place; write it twice within a quoted field; the row is left out\n" +
				"error: standard input:6: no \"text\" in this row; the row is left out\n" +
				"6|||||F.\n"},
		{"a quote that is not closed", stdin("id,text\n1,A.\n2,\"B.\n3,C.\n"),
			"1|||||A.\nerror: standard input:3: a quoted field that begins here is not closed rightly; the rows up to line 4 are left out\n"},
		{"a column that is not there", mapped("text=body", "id,content\n1,A.\n"),
			"error: standard input:1: no column \"body\" (text); there are id, content: say which is what with --map text=COLUMN,title=COLUMN\n"},
		{"duplicate ids", stdin("id,text\n1,A.\n1,B.\n1,A.\n"),
			"1|||||A.\nerror: standard input:3: an article with the id \"1\" has been read before, with another text; this one is left out: give each an id of its own\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := gather(c.in, "-"); got != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, c.want)
			}
		})
	}
}

func TestMappedJSONL(t *testing.T) {
	m, err := ParseMap("text = data.body , title=headline,published=meta.date,id=nr")
	if err != nil {
		t.Fatal(err)
	}
	in := `{"nr":"7","headline":"Talks","meta":{"date":"2024-03-11"},"data":{"body":["Iran met Iraq.","Iraq left."]}}
{"nr":"8","data":{"text":"x"}}
{"nr":"9","data":7}
{"nr":"10","data":{"body":{"x":1}}}
{"nr":"11","data.body":"Dotted.","meta":null}
`
	want := "7||Talks||2024-03-11|Iran met Iraq.\\n\\nIraq left.\n" +
		"error: standard input:2: no \"data.body\" (text) in this article; the line is left out\n" +
		"error: standard input:3: not a JSON article: \"data.body\" (text) is in no object; the line is left out\n" +
		"error: standard input:4: not a JSON article: \"data.body\" (text) is an object; the line is left out\n" +
		"11|||||Dotted.\n"
	if got := gather(Options{Stdin: strings.NewReader(in), Map: m}, "-"); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	for in, want := range map[string]string{
		"body":            `"body" names no field; write it like text=body,title=headline`,
		"body=text":       `"body" is no field of an article; there are id, url, title, publisher, published, text`,
		"text=":           `"text=" names no field; write it like text=body,title=headline`,
		"text=a,text=b":   `"text" is given twice`,
		"text=a,,title=b": `"" names no field; write it like text=body,title=headline`,
	} {
		if _, err := ParseMap(in); err == nil || err.Error() != want {
			t.Errorf("ParseMap(%q): %v, want %s", in, err, want)
		}
	}
}

const mailHead = "From: =?utf-8?q?Ministerstvo_zahrani=C4=8D=C3=AD?= <press@mzv.example>\r\nTo: list@x.example\r\nSubject: =?windows-1251?B?z/Pq6O0=?= and talks\r\n" +
	"Date: Mon, 11 Mar 2024 10:00:00 +0100 (CET)\r\nMessage-ID: <abc@mzv.example>\r\nMIME-Version: 1.0\r\n"

func TestEML(t *testing.T) {
	known := "mid:abc@mzv.example||Пукин and talks|Ministerstvo zahraničí|2024-03-11|"
	for _, c := range []struct{ name, in, want string }{
		{"HTML before plain text, quoted-printable", mailHead + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nView in browser\r\n" +
			"--b\r\nContent-Type: text/html; charset=iso-8859-2\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" +
			"<html><body><div style=3D\"display:none\">Preview</div><table><tr><td><p>Prague recalled its envoy from Mos=\r\ncow on Monday, Jan Lip=E1vsk=FD said.</p><p>Russia expelled two Czech diplomats in answer.</p></td></tr></table></body></html>\r\n--b--\r\n",
			known + "Prague recalled its envoy from Moscow on Monday, Jan Lipávský said.\\n\\nRussia expelled two Czech diplomats in answer.\n"},
		{"base64, plain", mailHead + "Content-Type: text/plain; charset=windows-1251\r\nContent-Transfer-Encoding: base64\r\n\r\nz/Py6O0gbGVmdCBLeWl2Lg==\r\n",
			known + "Путин left Kyiv.\n"},
		{"an attachment beside the text", mailHead + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename=a.html\r\n\r\n<p>Not this.</p>\r\n--b\r\nContent-Type: text/plain\r\n\r\nIran left.\r\n--b--\r\n",
			known + "Iran left.\n"},
		{"cut off", mailHead + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nIran left.\r\nIraq st",
			"error: standard input: ends too early, as if it was cut off; what stood before is read\n" + known + "Iran left.\\nIraq st\n"},
		{"no text", mailHead + "Content-Type: image/png\r\n\r\nxyz\r\n", "error: standard input: no text in this mail\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := gather(stdin(c.in), "-"); got != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, c.want)
			}
		})
	}
}

func TestMbox(t *testing.T) {
	mail := func(id, body string) string {
		return "From press@mzv.example Mon Mar 11 10:00:00 2024\n" + strings.ReplaceAll(strings.Replace(mailHead, "<abc@", "<"+id+"@", 1), "\r\n", "\n") + "Content-Type: text/plain\n\n" + body + "\n\n"
	}
	known := func(id string) string {
		return "mid:" + id + "@mzv.example||Пукин and talks|Ministerstvo zahraničí|2024-03-11|"
	}
	for _, c := range []struct{ name, in, want string }{
		{"two mails, known by content", mail("a", "Iran left.\n>From Iraq it flew.") + mail("b", "Iraq stayed."), known("a") + "Iran left.\\nFrom Iraq it flew.\n" + known("b") + "Iraq stayed.\n"},
		{"one without text between", mail("a", "Iran left.") + mail("b", "") + mail("c", "Iraq stayed."), known("a") + "Iran left.\nerror: standard input: mail 2: no text in this mail\n" + known("c") + "Iraq stayed.\n"},
		{"one twice", mail("a", "Iran left.") + mail("a", "Iran left."), known("a") + "Iran left.\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := gather(stdin(c.in), "-"); got != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, c.want)
			}
		})
	}
	const want = "error: standard input: mail 1: no mailbox: no line begins with \"From \" before the first header\n"
	if got := gather(Options{Stdin: strings.NewReader(mailHead + "\r\nIran left.\r\n"), Format: "mbox"}, "-"); got != want {
		t.Errorf("a mail that is no mailbox: %q, want %q", got, want)
	}
}
