"""The drinks with caffeine in Dutch cups, changed ones and the person's own, and how to find one.

A new drink is one row. Figures: Voedingscentrum and EFSA 2015 where they give one, else labels
and published measurements; every mg can be changed by the person.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from slaaprust.domain.values.marks import N_


class Group(Enum):
    """Where a drink stands in the menu and in the dialog, in this order."""

    COFFEE = "coffee"
    TEA = "tea"
    SOFT = "soft"
    OTHER = "other"
    OWN = "own"


GROUP_NAMES = {
    Group.COFFEE: N_("drinks", "Koffie"),
    Group.TEA: N_("drinks", "Thee"),
    Group.SOFT: N_("drinks", "Fris en energie"),
    Group.OTHER: N_("drinks", "Anders"),
    Group.OWN: N_("drinks", "Eigen drankjes"),
}


@dataclass(frozen=True, slots=True)
class Drink:
    """One portion; low and high are the mg found for it, both equal to mg if no range is known.

    The aliases are other words for it, Dutch and English, in ASCII; icon is a Lucide name.
    """

    key: str
    name: str
    portion: str
    mg: float
    low: float
    high: float
    aliases: tuple[str, ...]
    group: Group
    icon: str


class UnknownDrink(LookupError):
    """No drink goes by this word; `nearest` are words that look like it, best first."""

    def __init__(self, word: str, nearest: tuple[str, ...]) -> None:
        super().__init__(word)
        self.word = word
        self.nearest = nearest


# Not formatted, so that a drink stays two or three lines.
# fmt: off
CATALOGUE: tuple[Drink, ...] = (
    Drink("filterkoffie", N_("drinks", "filterkoffie"), N_("drinks", "kopje van 125 ml"),
          60, 50, 100,
          ("koffie", "coffee", "filter", "kopje koffie", "cup of coffee", "filter coffee"),
          Group.COFFEE, "coffee"),
    Drink("mok", N_("drinks", "mok koffie"), N_("drinks", "mok van 250 ml"), 120, 100, 200,
          ("koffiemok", "mok koffie", "koffie mok", "mug", "mug of coffee"), Group.COFFEE,
          "coffee"),
    Drink("espresso", N_("drinks", "espresso"), N_("drinks", "kopje van 50 ml"), 65, 60, 105,
          ("shot",), Group.COFFEE, "coffee"),
    Drink("dubbele-espresso", N_("drinks", "dubbele espresso"), N_("drinks", "kopje van 100 ml"),
          130, 120, 210,
          ("doppio", "double espresso", "double shot"), Group.COFFEE, "coffee"),
    Drink("cappuccino", N_("drinks", "cappuccino of latte"), N_("drinks", "1 espresso met melk"),
          65, 65, 80,
          ("latte", "latte macchiato", "koffie verkeerd", "cappuccino of latte"), Group.COFFEE,
          "coffee"),
    Drink("senseo", N_("drinks", "koffie uit een pad"), N_("drinks", "1 pad, 125 ml"), 65, 60, 80,
          ("pad", "koffiepad", "koffie uit een pad", "coffee pad", "pod"), Group.COFFEE, "coffee"),
    Drink("lungo", N_("drinks", "lungo uit een capsule"), N_("drinks", "110 ml"), 70, 55, 90,
          ("capsule", "nespresso", "lungo uit een capsule", "coffee capsule"), Group.COFFEE,
          "coffee"),
    Drink("volautomaat", N_("drinks", "koffie uit een volautomaat"), N_("drinks", "140 ml"),
          80, 80, 80,
          ("automaat", "koffie uit een volautomaat", "bean to cup", "coffee machine"), Group.COFFEE,
          "coffee"),
    Drink("oploskoffie", N_("drinks", "oploskoffie"), N_("drinks", "kopje van 125 ml"), 50, 32, 60,
          ("instant", "instant coffee", "nescafe"), Group.COFFEE, "coffee"),
    Drink("decafe", N_("drinks", "cafeïnevrije koffie"), N_("drinks", "kopje van 125 ml"), 3, 2, 4,
          ("decaf", "cafeinevrij", "cafeinevrije koffie", "decaf coffee"), Group.COFFEE, "coffee"),
    Drink("thee", N_("drinks", "zwarte thee"), N_("drinks", "kopje van 125 ml"), 30, 30, 30,
          ("zwarte thee", "tea", "black tea", "kopje thee", "cup of tea"), Group.TEA, "leaf"),
    Drink("groene-thee", N_("drinks", "groene thee"), N_("drinks", "kopje van 125 ml"), 20, 20, 20,
          ("green tea",), Group.TEA, "leaf"),
    Drink("kruidenthee", N_("drinks", "kruidenthee of rooibos"), N_("drinks", "kopje"), 0, 0, 0,
          ("rooibos", "kruidenthee of rooibos", "kamille", "kamillethee", "herbal tea", "herbal",
          "chamomile"), Group.TEA, "leaf"),
    Drink("matcha", N_("drinks", "matcha"), N_("drinks", "2 g poeder"), 60, 38, 89,
          ("matcha latte", "matcha tea"), Group.TEA, "leaf"),
    Drink("ijsthee", N_("drinks", "ijsthee"), N_("drinks", "blikje van 330 ml"), 15, 7, 70,
          ("iced tea", "ice tea"), Group.TEA, "cup-soda"),
    Drink("cola", N_("drinks", "cola"), N_("drinks", "glas van 200 ml"), 20, 19, 26,
          ("glas cola", "coke", "glass of cola"), Group.SOFT, "cup-soda"),
    Drink("cola-blik", N_("drinks", "blikje cola"), N_("drinks", "blikje van 330 ml"), 35, 32, 42,
          ("blikje cola", "can of cola", "cola can"), Group.SOFT, "cup-soda"),
    Drink("energiedrank", N_("drinks", "energiedrank"), N_("drinks", "blikje van 250 ml"),
          80, 80, 80,
          ("energydrink", "energy drink", "energy", "energie", "red bull", "blikje energiedrank"),
          Group.SOFT, "zap"),
    Drink("energiedrank-groot", N_("drinks", "groot blik energiedrank"),
          N_("drinks", "blik van 500 ml"), 160, 160, 160,
          ("groot blik energiedrank", "grote energiedrank", "large energy drink",
          "big energy drink", "monster"), Group.SOFT, "zap"),
    Drink("mate", N_("drinks", "mate-limonade"), N_("drinks", "flesje van 500 ml"), 100, 100, 100,
          ("mate limonade", "club mate", "yerba mate"), Group.SOFT, "cup-soda"),
    Drink("chocola", N_("drinks", "pure chocola"), N_("drinks", "50 g"), 25, 25, 25,
          ("pure chocola", "chocolade", "pure chocolade", "chocolate", "dark chocolate"),
          Group.OTHER, "candy"),
    Drink("melkchocola", N_("drinks", "melkchocola"), N_("drinks", "50 g"), 10, 10, 10,
          ("melkchocolade", "milk chocolate"), Group.OTHER, "candy"),
    Drink("chocolademelk", N_("drinks", "chocolademelk"), N_("drinks", "beker van 200 ml"), 5, 5, 5,
          ("chocomel", "warme chocolademelk", "hot chocolate", "chocolate milk", "cocoa"),
          Group.OTHER, "milk"),
    Drink("paracetamol-coffeine", N_("drinks", "paracetamol met coffeïne"),
          N_("drinks", "1 tablet"), 50, 50, 65,
          ("paracetamol met coffeine", "paracetamol with caffeine", "finimal"),
          Group.OTHER, "pill"),
    Drink("cafeinetablet", N_("drinks", "cafeïnetablet"), N_("drinks", "1 tablet"), 100, 50, 200,
          ("coffeinetablet", "cafeinepil", "caffeine tablet", "caffeine pill"), Group.OTHER,
          "pill"),
    Drink("pre-workout", N_("drinks", "pre-workout"), N_("drinks", "1 portie"), 200, 100, 400,
          ("preworkout shake",), Group.OTHER, "dumbbell"),
)
# fmt: on


def catalogue(doses: Iterable[tuple[str, float]] = ()) -> tuple[Drink, ...]:
    """Return all drinks: a known name in `doses` gets that mg, an unknown one is an own drink."""
    drinks = {each.key: each for each in CATALOGUE}
    known = _words(CATALOGUE)
    for name, mg in doses:
        drink = known.get(_plain(name)) or _own(name)
        drinks[drink.key] = replace(drink, mg=mg, low=mg, high=mg)
    return tuple(drinks.values())


def find(word: str, own: tuple[Drink, ...] = ()) -> Drink:
    """Return the drink that goes by this word, `own` before the usual ones.

    Capitals, diaereses, spaces and hyphens make no difference. UnknownDrink if there is none.
    """
    words = {**_words(CATALOGUE), **_words(own)}
    drink = words.get(_plain(word))
    if drink is None:
        raise UnknownDrink(word, _nearest(word, (*own, *CATALOGUE)))
    return drink


def grouped(drinks: Iterable[Drink]) -> tuple[tuple[Group, tuple[Drink, ...]], ...]:
    """Return drinks by group, in the order of the groups, without the empty ones."""
    listed = tuple(drinks)
    groups = ((group, tuple(each for each in listed if each.group is group)) for group in Group)
    return tuple((group, members) for group, members in groups if members)


def _own(name: str) -> Drink:
    return Drink(_key(name), name.strip(), "", 0, 0, 0, (), Group.OWN, "glass-water")


@lru_cache(maxsize=8)  # a list of drinks asks for the name of each
def _words(drinks: tuple[Drink, ...]) -> Mapping[str, Drink]:
    return {_plain(word): each for each in drinks for word in (each.key, *each.aliases)}


@lru_cache(maxsize=512)  # all words of the catalogue, which every search goes through
def _plain(word: str) -> str:
    """Return what is left of a word without capitals, marks, spaces and hyphens."""
    return _key(word).replace("-", "")


def _key(name: str) -> str:
    """Return a name in small letters without marks, with a hyphen where a word ends."""
    if not name.isascii():
        # Loaded for the rare word that needs it: the tables of Unicode are large.
        from unicodedata import combining, normalize

        name = "".join(each for each in normalize("NFKD", name) if not combining(each))
    letters = "".join(each if each.isalnum() else " " for each in name.casefold())
    return "-".join(letters.split()) or name.strip()


def _nearest(word: str, drinks: tuple[Drink, ...]) -> tuple[str, ...]:
    from difflib import get_close_matches  # only a mistyped word needs it

    spelled = {_plain(each): each for drink in drinks for each in (*drink.aliases, drink.key)}
    close = get_close_matches(_plain(word), spelled, n=8, cutoff=0.6)
    owners = _words(drinks)
    best: dict[str, str] = {}
    for each in close:
        best.setdefault(owners[each].key, spelled[each])
    return tuple(best.values())[:3]
