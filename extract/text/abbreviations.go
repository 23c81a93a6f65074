package text

// follows says what comes after an abbreviation.
type follows uint8

const (
	anything   follows = iota // may end a sentence: "Inc."
	beforeName                // a name or number goes with it: "Mr."
)

// abbreviations are written with a period that does not end a sentence by
// itself. They are part of the tokenizer and not of the lexicon, because a
// token's span must not depend on a user's tables.
var abbreviations = map[string]follows{
	"mr": beforeName, "mrs": beforeName, "ms": beforeName, "dr": beforeName, "prof": beforeName,
	"rev": beforeName, "hon": beforeName, "messrs": beforeName, "mme": beforeName, "mlle": beforeName,
	"gen": beforeName, "lt": beforeName, "col": beforeName, "maj": beforeName, "capt": beforeName,
	"sgt": beforeName, "cmdr": beforeName, "adm": beforeName, "brig": beforeName, "cpl": beforeName,
	"pvt": beforeName, "cdr": beforeName, "comdr": beforeName, "supt": beforeName, "insp": beforeName,
	"sen": beforeName, "rep": beforeName, "gov": beforeName, "pres": beforeName, "amb": beforeName,
	"atty": beforeName, "sec": beforeName, "st": beforeName, "mt": beforeName, "ft": beforeName,
	"no": beforeName, "nos": beforeName, "art": beforeName, "vs": beforeName, "approx": beforeName,
	"jan": beforeName, "feb": beforeName, "mar": beforeName, "apr": beforeName, "jun": beforeName,
	"jul": beforeName, "aug": beforeName, "sep": beforeName, "sept": beforeName, "oct": beforeName,
	"nov": beforeName, "dec": beforeName,
	"jr": anything, "sr": anything, "inc": anything, "corp": anything, "ltd": anything, "co": anything,
	"kft": anything, "zrt": anything, "nyrt": anything, "bros": anything, "pty": anything, "pte": anything, "bhd": anything,
	"etc": anything, "al": anything, "esq": anything, "dept": anything, "est": anything,
}

// starters begin sentences and are seldom part of a name after "U.S." or "Inc.".
var starters = map[string]bool{
	"The": true, "A": true, "An": true, "In": true, "On": true, "At": true, "He": true, "She": true,
	"It": true, "They": true, "We": true, "I": true, "But": true, "And": true, "This": true, "That": true,
	"These": true, "Those": true, "His": true, "Her": true, "Their": true, "Its": true, "If": true,
	"When": true, "While": true, "As": true, "For": true, "After": true, "Before": true, "However": true,
	"Since": true, "There": true, "Also": true, "Meanwhile": true, "Earlier": true, "Later": true,
	"According": true, "Both": true, "Some": true, "Many": true, "Most": true, "With": true, "Our": true,
	"Although": true, "Despite": true, "During": true, "Under": true, "Today": true, "Yesterday": true,
	"What": true, "Why": true, "How": true, "Who": true, "So": true, "Yet": true, "Now": true, "To": true,
	"Mr": true, "Mrs": true, "Ms": true, "You": true, "My": true, "Your": true, "One": true, "All": true,
	"Several": true, "Other": true, "Others": true, "Such": true, "Not": true, "No": true, "Then": true,
	"Here": true, "Because": true, "Though": true, "Until": true, "Once": true, "Even": true, "Only": true,
	"Still": true, "By": true, "From": true, "Among": true, "Between": true, "Within": true, "Without": true,
	"Asked": true, "Instead": true, "Moreover": true, "Nevertheless": true, "Nonetheless": true,
	"Furthermore": true, "Additionally": true, "Finally": true, "Recently": true, "Currently": true,
	"Elsewhere": true, "Last": true, "Neither": true, "Each": true, "Every": true,
	"Nor": true, "Unlike": true, "Like": true, "Following": true, "Through": true, "Throughout": true,
}

// namedSen are names before the last name Sen, which else is a senator's title.
var namedSen = map[string]bool{
	"Hun": true, "Son": true, "Amartya": true, "Binayak": true, "Aparna": true, "Samar": true,
}

// tags are agencies and stations that stand in brackets behind what they told.
var tags = map[string]bool{
	"AP": true, "AFP": true, "BBC": true, "CNN": true, "NPR": true, "ABC": true, "CBS": true, "NBC": true, "CBC": true,
	"DW": true, "VOA": true, "RTÉ": true, "NDTV": true, "NHK": true, "TASS": true, "UPI": true, "IANS": true, "RFE/RL": true,
}
