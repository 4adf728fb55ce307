"""The signs to discuss with the GP, and what cannot wait: a list to tick, which concludes nothing.

The words are our own. What they are about is what a GP asks for when sleep is the question, and for
the legs the five essentials of Allen and others (Sleep Medicine 2014).
"""

from dataclasses import dataclass

from slaaprust.domain.values.marks import N_


@dataclass(frozen=True, slots=True)
class Sign:
    """Something to discuss: its key, and a sentence that the person can say of themselves."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Help:
    """Where to turn now: whom, how, and for what."""

    whom: str
    when: str


URGENT = (
    Help(
        N_("signs", "112"),
        N_(
            "signs",
            "Bij levensgevaar: pijn of druk op de borst, hevige benauwdheid, flauwvallen of bijna"
            " flauwvallen met hartkloppingen, of ineens een scheve mond, een lamme arm of"
            " onduidelijk praten.",
        ),
    ),
    Help(
        N_("signs", "Huisarts of huisartsenpost"),
        N_(
            "signs",
            "Als het niet kan wachten. Overdag bel je je huisarts, 's avonds, 's nachts en in het"
            " weekend de huisartsenpost.",
        ),
    ),
    Help(
        N_("signs", "113"),
        N_(
            "signs",
            "Als je aan zelfdoding denkt. Bellen is gratis en anoniem, dag en nacht. Chatten kan op"
            " 113.nl. Ben je nu niet veilig, bel dan 112.",
        ),
    ),
)
WHERE = N_("signs", "Deze nummers gelden in Nederland.")
SIGNS = (
    Sign(
        "legs",
        N_(
            "signs",
            "Ik voel een sterke drang om mijn benen te bewegen. Het komt 's avonds of 's nachts als"
            " ik rust, en zakt als ik beweeg.",
        ),
    ),
    Sign("kicks", N_("signs", "Iemand merkte dat ik in mijn slaap schop of trap.")),
    Sign(
        "breath",
        N_("signs", "Iemand merkte dat ik hard snurk, dat mijn adem stokt of dat ik lucht hap."),
    ),
    Sign("heart", N_("signs", "Als ik ga liggen, klopt mijn hart vaak heel snel of onregelmatig.")),
    Sign("sleepy", N_("signs", "Overdag ben ik erg slaperig, ook na genoeg uren in bed.")),
    Sign("dozing", N_("signs", "Ik dommel weg waar dat niet kan, zoals achter het stuur.")),
    Sign("coping", N_("signs", "Het lukt me al weken niet om overdag gewoon mijn ding te doen.")),
    Sign("shaking", N_("signs", "Ik tril en dat maakt me bang, of ik voel me ziek.")),
    Sign("mood", N_("signs", "Ik ben al een tijd somber of angstig.")),
    Sign("past", N_("signs", "Iets wat ik heb meegemaakt houdt me wakker.")),
    Sign("pregnant", N_("signs", "Ik ben zwanger, of dat zou kunnen.")),
    Sign("pills", N_("signs", "Ik heb een vraag over een medicijn of over slaappillen.")),
    Sign("shifts", N_("signs", "Ik werk in ploegen of 's nachts.")),
)
# Beside the list, whatever is ticked.
ASIDE = (
    N_("signs", "Slaperig? Rijd dan niet, ook niet een klein stukje."),
    N_(
        "signs",
        "Beginnen of stoppen met een medicijn, of er meer of minder van nemen: overleg dat eerst"
        " met je huisarts of apotheker.",
    ),
)


def signs_of(words: str) -> tuple[Sign, ...]:
    """Return the signs that these keys name, in the order of the list; unknown ones are left."""
    named = words.split()
    return tuple(each for each in SIGNS if each.key in named)
