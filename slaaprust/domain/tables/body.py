"""The parts of the body that an exercise goes through, with the words for each and what is lit."""

from dataclasses import dataclass
from enum import Enum

from slaaprust.domain.values.marks import N_


class Technique(Enum):
    """What is done with a part."""

    MUSCLE = "muscle"  # tensed, and let go
    LOOSE = "loose"  # let go or stretched, never tensed
    BREATH = "breath"  # in, and out


class Side(Enum):
    """The side of the body that comes first, where the sides take turns."""

    RIGHT = "right"
    LEFT = "left"


# What the body is drawn of, and what can be left out.
REGIONS: tuple[tuple[str, str], ...] = (
    ("forehead", N_("relaxation", "Voorhoofd")),
    ("eyes", N_("relaxation", "Ogen en wangen")),
    ("mouth", N_("relaxation", "Kaak en mond")),
    ("neck", N_("relaxation", "Nek")),
    ("shoulders", N_("relaxation", "Schouders")),
    ("chest", N_("relaxation", "Borst en bovenrug")),
    ("belly", N_("relaxation", "Buik")),
    ("right-upper-arm", N_("relaxation", "Rechterbovenarm")),
    ("right-hand", N_("relaxation", "Rechterhand en onderarm")),
    ("left-upper-arm", N_("relaxation", "Linkerbovenarm")),
    ("left-hand", N_("relaxation", "Linkerhand en onderarm")),
    ("right-thigh", N_("relaxation", "Rechterbovenbeen")),
    ("right-calf", N_("relaxation", "Rechterkuit")),
    ("right-foot", N_("relaxation", "Rechtervoet")),
    ("left-thigh", N_("relaxation", "Linkerbovenbeen")),
    ("left-calf", N_("relaxation", "Linkerkuit")),
    ("left-foot", N_("relaxation", "Linkervoet")),
)


@dataclass(frozen=True, slots=True)
class BodyPart:
    """One part: `cue` starts it, `after` goes with letting go; `lit` are its regions.

    A muscle follows the seconds that the person set, up to `longest` of tension; the others
    have seconds of their own, in and out for a breath. A gentle one takes half the strength.
    """

    key: str
    name: str
    cue: str
    after: str
    lit: tuple[str, ...]
    way: Technique = Technique.MUSCLE
    longest: float = 10
    gentle: bool = False
    seconds: tuple[float, float] = (0, 0)


FEET_AT_MOST = 5  # s: a foot that is curled longer may cramp
BREATH_IN, BREATH_OUT = 4.0, 6.0  # s: six breaths a minute, without holding (Jerath, 2019)


def _loose(key: str, name: str, cue: str, after: str, lit: tuple[str, ...], s: float) -> BodyPart:
    return BodyPart(key, name, cue, after, lit, Technique.LOOSE, seconds=(0, s))


_ARMS = ("right-hand", "right-upper-arm", "left-hand", "left-upper-arm")
_FACE = ("forehead", "eyes", "mouth")
_RIGHT_LEG = ("right-thigh", "right-calf", "right-foot")
_LEFT_LEG = ("left-thigh", "left-calf", "left-foot")
_FIST = N_("relaxation", "Maak een vuist.")
_FINGERS = N_("relaxation", "Laat je vingers vallen zoals ze vallen.")
_ELBOW = N_("relaxation", "Druk je elleboog omlaag.")
_ARM_RESTS = N_("relaxation", "Laat je arm rusten waar hij ligt.")
_WHOLE_ARM = N_("relaxation", "Maak een vuist en druk je elleboog omlaag.")
_THIGH = N_("relaxation", "Span de voorkant en de achterkant samen.")
_LEG_RESTS = N_("relaxation", "Laat je been zwaar liggen.")
_CALF = N_("relaxation", "Trek je tenen naar je toe.")
_FOOT_FALLS = N_("relaxation", "Laat je voet weer vallen.")
_TOES = N_("relaxation", "Krul je tenen een beetje.")
_TOES_RELEASED = N_("relaxation", "Laat je tenen los.")
_WHOLE_LEG = N_("relaxation", "Strek je been en trek je tenen naar je toe.")
_SHOULDERS_SINK = N_("relaxation", "Laat je schouders zakken.")
_JAW_HANGS = N_("relaxation", "Laat je kaak hangen.")
_HEAD_RESTS = N_("relaxation", "Laat je hoofd zwaar worden.")
_TONGUE = N_("relaxation", "Leg het puntje van je tong achter je bovenste voortanden.")
_NO_HURRY = N_("relaxation", "Zo ver als prettig is. Adem rustig door.")

# fmt: off
PARTS: tuple[BodyPart, ...] = (
    BodyPart("right-hand", N_("relaxation", "Rechterhand en onderarm"), _FIST, _FINGERS,
         ("right-hand",)),
    BodyPart("left-hand", N_("relaxation", "Linkerhand en onderarm"), _FIST, _FINGERS,
         ("left-hand",)),
    BodyPart("right-upper-arm", N_("relaxation", "Rechterbovenarm"), _ELBOW, _ARM_RESTS,
         ("right-upper-arm",)),
    BodyPart("left-upper-arm", N_("relaxation", "Linkerbovenarm"), _ELBOW, _ARM_RESTS,
         ("left-upper-arm",)),
    BodyPart("forehead", N_("relaxation", "Voorhoofd"),
         N_("relaxation", "Trek je wenkbrauwen omhoog."),
         N_("relaxation", "Laat je voorhoofd glad worden."), ("forehead",)),
    BodyPart("eyes", N_("relaxation", "Ogen, neus en wangen"),
         N_("relaxation", "Knijp je ogen zacht dicht."),
         N_("relaxation", "Laat je oogleden rusten."), ("eyes",), gentle=True),
    BodyPart("mouth", N_("relaxation", "Kaak en mond"),
         N_("relaxation", "Zet je kiezen licht op elkaar en maak je mond breed."),
         _JAW_HANGS, ("mouth",), gentle=True),
    BodyPart("neck", N_("relaxation", "Nek"),
         N_("relaxation", "Kin iets naar je borst, achterhoofd zacht naar achteren."),
         _HEAD_RESTS, ("neck",), gentle=True),
    BodyPart("chest", N_("relaxation", "Borst, schouders en bovenrug"),
         N_("relaxation", "Breng je schouderbladen naar elkaar toe."),
         _SHOULDERS_SINK, ("shoulders", "chest")),
    BodyPart("belly", N_("relaxation", "Buik"), N_("relaxation", "Maak je buik hard."),
         N_("relaxation", "Laat je buik zacht worden."), ("belly",)),
    BodyPart("right-thigh", N_("relaxation", "Rechterbovenbeen"), _THIGH, _LEG_RESTS,
         ("right-thigh",)),
    BodyPart("left-thigh", N_("relaxation", "Linkerbovenbeen"), _THIGH, _LEG_RESTS,
         ("left-thigh",)),
    BodyPart("right-calf", N_("relaxation", "Rechterkuit"), _CALF, _FOOT_FALLS, ("right-calf",)),
    BodyPart("left-calf", N_("relaxation", "Linkerkuit"), _CALF, _FOOT_FALLS, ("left-calf",)),
    BodyPart("right-foot", N_("relaxation", "Rechtervoet"), _TOES, _TOES_RELEASED, ("right-foot",),
         longest=FEET_AT_MOST, gentle=True),
    BodyPart("left-foot", N_("relaxation", "Linkervoet"), _TOES, _TOES_RELEASED, ("left-foot",),
         longest=FEET_AT_MOST, gentle=True),
    BodyPart("right-arm", N_("relaxation", "Rechterarm"), _WHOLE_ARM, _ARM_RESTS, _ARMS[:2]),
    BodyPart("left-arm", N_("relaxation", "Linkerarm"), _WHOLE_ARM, _ARM_RESTS, _ARMS[2:]),
    BodyPart("arms", N_("relaxation", "Beide armen"),
         N_("relaxation", "Maak twee vuisten en druk je ellebogen omlaag."),
         N_("relaxation", "Laat je armen rusten waar ze liggen."), _ARMS),
    BodyPart("face", N_("relaxation", "Gezicht"),
         N_("relaxation", "Trek je gezicht zacht samen: voorhoofd, ogen en mond."),
         N_("relaxation", "Laat je gezicht glad worden."), _FACE, gentle=True),
    BodyPart("face-neck", N_("relaxation", "Gezicht en nek"),
         N_("relaxation", "Trek je gezicht zacht samen, kin iets naar je borst."),
         _HEAD_RESTS, (*_FACE, "neck"), gentle=True),
    BodyPart("trunk", N_("relaxation", "Romp"),
         N_("relaxation", "Schouderbladen naar elkaar toe en je buik hard."),
         N_("relaxation", "Laat je schouders zakken en je buik zacht worden."),
         ("shoulders", "chest", "belly")),
    BodyPart("right-leg", N_("relaxation", "Rechterbeen"), _WHOLE_LEG, _LEG_RESTS, _RIGHT_LEG),
    BodyPart("left-leg", N_("relaxation", "Linkerbeen"), _WHOLE_LEG, _LEG_RESTS, _LEFT_LEG),
    BodyPart("legs", N_("relaxation", "Beide benen"),
         N_("relaxation", "Strek je benen en trek je tenen naar je toe."),
         N_("relaxation", "Laat je benen zwaar liggen."), (*_RIGHT_LEG, *_LEFT_LEG)),
    BodyPart("feet", N_("relaxation", "Voeten"), _TOES, _TOES_RELEASED, ("right-foot", "left-foot"),
         longest=FEET_AT_MOST, gentle=True),
    BodyPart("shoulders", N_("relaxation", "Schouders"),
         N_("relaxation", "Trek je schouders op naar je oren."), _SHOULDERS_SINK,
         ("shoulders",)),
    _loose("jaw", N_("relaxation", "Kaak"), _TONGUE, _JAW_HANGS, ("mouth",), 30),
    _loose("lips", N_("relaxation", "Lippen en kiezen"),
           N_("relaxation", "Lippen los op elkaar, kiezen van elkaar."),
           N_("relaxation", "Je tong ligt breed en rustig."), ("mouth",), 30),
    _loose("cheeks", N_("relaxation", "Wangen en slapen"),
           N_("relaxation", "Laat je wangen en slapen zacht worden."),
           N_("relaxation", "Er hoeft niets op slot."), ("eyes", "mouth"), 30),
    _loose("right-neck", N_("relaxation", "Nek, rechts"),
           N_("relaxation", "Laat je hoofd rustig naar rechts zakken."), _NO_HURRY, ("neck",), 20),
    _loose("left-neck", N_("relaxation", "Nek, links"),
           N_("relaxation", "Laat je hoofd rustig naar links zakken."), _NO_HURRY, ("neck",), 20),
    _loose("chin", N_("relaxation", "Achterkant van je nek"),
           N_("relaxation", "Laat je kin naar je borst zakken."), _NO_HURRY, ("neck",), 20),
    _loose("circles", N_("relaxation", "Schouders"),
           N_("relaxation", "Draai je schouders langzaam rond."),
           N_("relaxation", "Eerst naar achteren, dan naar voren."), ("shoulders",), 20),
    _loose("sinking", N_("relaxation", "Schouders"),
           N_("relaxation", "Adem uit en laat je schouders zakken."),
           N_("relaxation", "Steeds een beetje lager, zonder duwen."), ("shoulders",), 20),
    _loose("far", N_("relaxation", "Ogen"), N_("relaxation", "Kijk ver weg, uit het raam."),
           N_("relaxation", "Laat je ogen rusten op iets dat ver is."), ("eyes",), 30),
    BodyPart("breath", N_("relaxation", "Adem"), N_("relaxation", "Adem rustig in."),
         N_("relaxation", "Adem langzaam uit."), ("chest", "belly"), Technique.BREATH,
         seconds=(BREATH_IN, BREATH_OUT)),
)
# fmt: on
_BY_KEY = {each.key: each for each in PARTS}
_MIRRORED = {"right": "left", "left": "right"}


def part(key: str, first: Side = Side.RIGHT) -> BodyPart:
    """Return a part by its key, that of the other side where left comes first; KeyError if none."""
    side, dash, rest = key.partition("-")
    if first is Side.LEFT and side in _MIRRORED:
        key = _MIRRORED[side] + dash + rest
    return _BY_KEY[key]
