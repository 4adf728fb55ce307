"""What slaaprust says: no score, no verdict, no blame and no claim, in Dutch and in English."""

import importlib.util
import re
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from gp_pages import WORDS, page

from slaaprust.domain.records.gp_notes import ASKED
from slaaprust.domain.settings.settings import Language
from slaaprust.ui.gp.html import html
from slaaprust.ui.gp.preview import spoken_sheet
from slaaprust.wording.gp import sheet
from slaaprust.wording.i18n import speak

ROOT = Path(__file__).parents[1]


class Rule(NamedTuple):
    """Words that are not said, and why; * is any letters, or none. Some may be denied."""

    why: str
    nl: tuple[str, ...]
    en: tuple[str, ...]
    may_be_denied: bool = False


RULES = (
    Rule(
        "a score makes an exam of the night, and who chases a number sleeps no better for it",
        ("*score*", "*cijfer", "punten"),
        ("*score*", "points", "grade*", "rating*", "ranking*"),
    ),
    Rule(
        "a streak can be broken, and then one evening off feels like a loss",
        ("streak*", "op rij", "reeks", "record", "badge*", "beloning*"),
        ("streak*", "in a row", "record", "badge*", "reward*", "achievement*"),
    ),
    Rule(
        "what was left out is not owed: a blank night stays blank, without guilt",
        ("gemist*", "verzuimd", "achterstand"),
        ("missed", "neglected", "overdue"),
    ),
    Rule(
        "late is only a place on the clock: it is called 'after your cutoff'",
        ("te laat", "deadline*", "limiet*", "overschr*"),
        ("too late", "deadline*", "limit", "exceed*"),
    ),
    Rule(
        "how much is right differs from body to body, so nothing is too much or too little",
        ("te veel", "teveel", "te weinig", "te kort", "te lang geslapen"),
        ("too much", "too many", "too little", "too few", "too short"),
    ),
    Rule(
        "blame keeps awake, and nobody does a night wrong",
        ("fout*", "verkeerd", "mislukt*", "gefaald", "schuld*", "jammer", "zonde", "had je maar"),
        ("wrong*", "mistake*", "fail*", "fault", "blame*", "shame", "you should have", "guilt*"),
    ),
    Rule(
        "a bad night is a verdict; the notes tell what was, and the week tells more than a night",
        ("slecht*", "matige nacht", "zwakke*", "abnorma*", "afwijkend*"),
        ("bad", "badly", "poor", "poorly", "worse", "worst", "abnormal*"),
    ),
    Rule(
        "praise is a verdict too: who is praised today is judged tomorrow",
        ("goed zo", "goed gedaan", "goed bezig", "knap", "gefeliciteerd", "top"),
        ("well done", "good job", "congratulations", "great job", "keep it up"),
    ),
    Rule(
        "nothing has to be: slaaprust offers",
        ("moet*", "moest*", "verplicht*", "verboden", "mag niet", "mag je niet"),
        ("must", "should", "ought", "forbidden", "not allowed", "obliged"),
    ),
    Rule("nothing has to be, and that may be said", (), ("have to", "need to"), True),
    Rule(
        "who is told to relax tenses: coming down is a slope and not a switch",
        ("ontspan", "ontspan je", "kalmeer", "rustig nou"),
        ("relax", "calm down"),
    ),
    Rule(
        "it keeps notes and informs; a claim to treat would make it a medical device",
        ("behandel*", "genees*", "genez*", "therap*", "medisch*", "voorkomt", "heilzaam"),
        ("treat*", "cure*", "heals", "healing", "therap*", "medical*", "prevent*", "remedy"),
        True,
    ),
    Rule(
        "it does not detect, conclude or name an illness: that is for the GP",
        ("diagnos*", "screening*", "detect*", "symptoom*", "stoornis*", "apneu*", "slapeloos*"),
        ("diagnos*", "screening*", "detect*", "symptom*", "disorder*", "apn*ea", "insomnia*"),
        True,
    ),
    Rule(
        "health is not a mark to be given to a habit",
        ("gezond*", "ongezond*", "risico*"),
        ("healthy", "unhealthy", "risk*"),
    ),
    Rule(
        "two things that go together may be chance or something else",
        ("bewijs*", "bewezen", "veroorza*", "oorza*", "komt door", "gegarandeerd", "garant*"),
        ("proof", "prove*", "evidence", "caus*", "due to", "guarantee*"),
    ),
    Rule(
        "a handful of nights proves nothing, and a number that seems to makes an exam of them",
        ("significant*", "p-waarde*", "correlat*", "statisti*", "trend*", "effect*", "procent"),
        ("significant*", "p-value*", "correlat*", "statisti*", "trend*", "effect*", "percent*"),
    ),
    Rule(
        "an alarm wakes; the evening is for coming down",
        ("alarm*", "waarschuw*", "let op", "pas op", "gevaar*", "opgelet", "dringend"),
        ("alarm*", "warning*", "watch out", "beware", "danger*", "alert*", "urgent*"),
    ),
    Rule(
        "how much of a medicine is for the person and the GP",
        ("dosis", "doser*", "innemen"),
        ("dose*", "dosage*", "dosing"),
    ),
    Rule(
        "the reader is tired: no jargon where there is a plain word",
        ("tracker*", "protocol*", "inslaaplatentie", "relaxatie*", "brain dump", "halveringstijd"),
        ("tracker*", "protocol*", "sleep latency", "brain dump", "half-life", "vigorous*"),
    ),
    Rule("one friend to another: je, and nobody in general", ("u", "uw", "men"), ("one's",)),
)
SIGNS = {"!": "nothing is called out", "—": "a short sentence needs no dash"}

# Texts that use such a word rightly, each with the reason why.
RIGHTLY = {
    ("nl", "u", "{hours} u {minutes:02}"): "it is short for uur",
    (
        "nl",
        "let op",
        "slaaprust let op de klok, zodat jij dat niet hoeft, en helpt je de avond rustig af te "
        "bouwen.",
    ): "it is slaaprust that watches, and not the person who is told to",
}
# A denial stands right before the word, or one word earlier: "geen diagnose", "not a treatment".
DENIED = re.compile(
    r"\b(?:geen|niet|no|not(?: an?)?|nothing)(?: (?!alleen|only)\w+)? $", re.IGNORECASE
)


def said_wrongly(language: str, text: str) -> list[tuple[str, str]]:
    """Give what stands in a text and had better not, each with the reason why."""
    prose = re.sub(r"\{[^{}]*\}|Plees Tracker", "…", text)  # that is the name of an app
    found = [(sign, why) for sign, why in SIGNS.items() if sign in prose]
    for rule in RULES:
        for words in rule.nl if language == "nl" else rule.en:
            for match in pattern(words).finditer(prose):
                denied = rule.may_be_denied and DENIED.search(prose[: match.start()])
                if not denied and (language, words, text) not in RIGHTLY:
                    found.append((words, rule.why))
    return found


def pattern(words: str) -> re.Pattern[str]:
    """Give what finds these words, whole and in any case."""
    with_any_letters = re.escape(words).replace(r"\*", r"\w*")
    return re.compile(rf"\b{with_any_letters}\b", re.IGNORECASE)


def texts_of(language: str) -> list[str]:
    """Give all texts that can come on the screen in a language."""
    spec = importlib.util.spec_from_file_location("texts", ROOT / "packaging/texts.py")
    texts = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(texts)
    if language == "nl":
        said = [text.source for text in texts.marked(ROOT / "slaaprust")]
    else:
        there = texts.messages(ROOT / "resources/translations/en.ts")
        said = [message.translation for message in there]
    cards = texts.cards(ROOT / "resources/cards", language)
    menu = texts.in_the_menu(ROOT / "resources/linux", language)
    return sorted({*said, *cards, *menu})


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_text_scores_judges_blames_or_claims(language):
    texts = texts_of(language)
    assert len(texts) > 300, "the texts are not where this looks for them"
    wrong = [(text, *each) for text in texts for each in said_wrongly(language, text)]
    assert wrong == []


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("count", [7, 14])
def test_the_page_for_the_gp_scores_judges_and_claims_nothing(language, count, qapp):
    speak(Language(language))
    # The person's own words are not ours to weigh.
    made = sheet(page(count, replace(WORDS, **{each.key: "" for each in ASKED})))
    for text in (spoken_sheet(made), re.sub("(?s:<style>.*</style>)|<[^>]*>", "\n", html(made))):
        told = re.sub(r"\d+\su\s\d\d", "…", text).splitlines()  # 5 u 50 is a length of time
        assert len(told) > 30
        assert [(line, *each) for line in told for each in said_wrongly(language, line)] == []


@pytest.mark.parametrize(("language", "words", "text"), RIGHTLY)
def test_what_is_allowed_by_name_is_still_said_and_still_needs_it(language, words, text):
    assert text in texts_of(language)
    assert pattern(words).search(text)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.why[:40])
def test_every_word_of_the_table_is_caught_wherever_it_stands(rule):
    for language, listed in (("nl", rule.nl), ("en", rule.en)):
        for words in listed:
            for ending in ("", "xyz"):
                said = words.replace("*", ending)
                for text in (said, said.capitalize() + ".", f"Nu {said}, {{time}}", f"({said})"):
                    assert (words, rule.why) in said_wrongly(language, text), text


@pytest.mark.parametrize(
    ("language", "planted", "caught"),
    [
        ("nl", "Je moet nu naar bed", "moet*"),
        ("nl", "Deze koffie is te laat", "te laat"),
        ("nl", "Je slaapscore is 82", "*score*"),
        ("nl", "Drie avonden op rij", "op rij"),
        ("nl", "Je hebt je landing gemist", "gemist*"),
        ("nl", "Een slechte nacht", "slecht*"),
        ("nl", "Goed gedaan", "goed gedaan"),
        ("nl", "Late koffie veroorzaakt {minutes} min wakker liggen", "veroorza*"),
        ("nl", "Behandelt slapeloosheid", "behandel*"),
        ("nl", "Een significant verschil", "significant*"),
        ("en", "The effect of late coffee", "effect*"),
        ("nl", "Niet bang zijn, want dit geneest je", "genees*"),
        ("nl", "Wij stellen een diagnose", "diagnos*"),
        ("nl", "Vul uw dagboek in", "uw"),
        ("nl", "Tijd om te rusten!", "!"),
        ("en", "You should be in bed", "should"),
        ("en", "You have to stop now", "have to"),
        ("en", "That coffee was too late", "too late"),
        ("en", "Your streak: 4", "streak*"),
        ("en", "A poor night", "poor"),
        ("en", "Well done, {name}", "well done"),
        ("en", "This prevents insomnia", "prevent*"),
        ("en", "Late coffee causes long nights", "caus*"),
        ("nl", "Niet alleen therapie", "therap*"),
        ("en", "Medical advice for tonight", "medical*"),
        ("en", "Good night!", "!"),
    ],
)
def test_a_planted_sentence_is_caught(language, planted, caught):
    assert caught in [words for words, _ in said_wrongly(language, planted)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Dit valt {span} na je grens van {time}. Goed om te weten, meer niet."),
        ("nl", "zelf bijgehouden, geschat, geen diagnose"),
        ("nl", "Het is geen medisch hulpmiddel."),
        ("nl", "Uur na uur, minuut na minuut, ontmoeten en spierontspanning"),
        ("nl", "Niet bewaard: {cause} {score}."),
        ("en", "It is not a medical device."),
        ("en", "You do not have to fall asleep."),
        ("en", "There is nothing you need to do."),
        ("en", "{name}: shown later, because {reason}"),
        ("en", "Not saved: {cause}."),
        ("en", "relaxed {value}, and the shoulders drop"),
    ],
)
def test_a_kind_sentence_a_denial_and_a_placeholder_pass(language, text):
    assert said_wrongly(language, text) == []
