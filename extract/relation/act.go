package relation

// settle gives a verbal act the status and source that it has by being told at all. A
// threat is made although what it threatens is not done yet, what somebody rejects or
// accuses somebody of may be denied but that he does so is not, and who threatens or
// accuses need not say so.
func (d *document) settle(r *Relation) {
	switch {
	case r.Name == "THREATENS" && (r.Status == "threatened" || r.Status == "planned"),
		(r.Name == "REJECTS" || r.Name == "ACCUSES") && r.Status == "negated":
		r.Status = "actual"
	}
	if (r.Name == "THREATENS" || r.Name == "ACCUSES") && r.Source >= 0 && d.one(r.Source, r.Subject) {
		r.Source = -1
	}
}
