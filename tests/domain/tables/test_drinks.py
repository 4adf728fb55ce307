"""The catalogue of drinks and how a word finds one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slaaprust.domain.tables.drinks import (
    CATALOGUE,
    GROUP_NAMES,
    Drink,
    Group,
    UnknownDrink,
    catalogue,
    find,
    grouped,
)


@pytest.mark.parametrize(
    ("key", "mg"),
    [
        ("filterkoffie", 60),
        ("mok", 120),
        ("espresso", 65),
        ("dubbele-espresso", 130),
        ("cappuccino", 65),
        ("senseo", 65),
        ("lungo", 70),
        ("volautomaat", 80),
        ("oploskoffie", 50),
        ("decafe", 3),
        ("thee", 30),
        ("groene-thee", 20),
        ("kruidenthee", 0),
        ("matcha", 60),
        ("cola", 20),
        ("cola-blik", 35),
        ("energiedrank", 80),
        ("energiedrank-groot", 160),
        ("ijsthee", 15),
        ("mate", 100),
        ("chocola", 25),
        ("melkchocola", 10),
        ("chocolademelk", 5),
        ("paracetamol-coffeine", 50),
        ("pre-workout", 200),
        ("cafeinetablet", 100),
    ],
)
def test_each_portion_has_its_caffeine(key: str, mg: float) -> None:
    assert find(key).mg == mg


@pytest.mark.parametrize("drink", CATALOGUE, ids=lambda drink: drink.key)
def test_every_row_is_complete(drink: Drink) -> None:
    assert drink.key.isascii()
    assert drink.key == drink.key.lower()
    assert drink.name and drink.portion and drink.icon
    assert 0 <= drink.low <= drink.mg <= drink.high
    assert all(each.isascii() for each in drink.aliases)


@pytest.mark.parametrize("drink", CATALOGUE, ids=lambda drink: drink.key)
def test_a_drink_is_found_by_its_key_its_name_and_its_aliases(drink: Drink) -> None:
    for word in (drink.key, drink.name, *drink.aliases):
        assert find(word) is drink
        assert find(word.upper()) is drink


def test_no_two_drinks_share_a_word() -> None:
    words = [word for drink in CATALOGUE for word in (drink.key, *drink.aliases)]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("koffie", "filterkoffie"),
        ("coffee", "filterkoffie"),
        ("  Koffie ", "filterkoffie"),
        ("Decafé", "decafe"),
        ("decafe\N{COMBINING ACUTE ACCENT}", "decafe"),
        ("cafeïnetablet", "cafeinetablet"),
        ("Groene thee", "groene-thee"),
        ("groenethee", "groene-thee"),
        ("green_tea", "groene-thee"),
        ("tea", "thee"),
        ("Paracetamol met coffeïne", "paracetamol-coffeine"),
    ],
)
def test_the_way_of_spelling_makes_no_difference(word: str, key: str) -> None:
    assert find(word).key == key


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kofie", "koffie"),
        ("expresso", "espresso"),
        ("capuccino", "cappuccino"),
        ("paracetamol", "finimal"),
    ],
)
def test_a_mistyped_word_brings_the_nearest(typed: str, meant: str) -> None:
    with pytest.raises(UnknownDrink) as unknown:
        find(typed)
    assert unknown.value.word == typed
    assert find(unknown.value.nearest[0]) is find(meant)


def test_each_suggestion_is_another_drink_and_there_are_few() -> None:
    with pytest.raises(UnknownDrink) as unknown:
        find("theee")
    found = [find(each).key for each in unknown.value.nearest]
    assert len(found) == len(set(found)) <= 3


@pytest.mark.parametrize("word", ["", "   ", "qqqqqq", "-"])
def test_a_word_like_no_other_brings_nothing(word: str) -> None:
    with pytest.raises(UnknownDrink) as unknown:
        find(word)
    assert unknown.value.nearest == ()


def test_a_known_name_gets_the_persons_own_mg_and_loses_its_range() -> None:
    mine = catalogue((("filterkoffie", 85.0),))
    koffie = find("koffie", mine)
    assert (koffie.mg, koffie.low, koffie.high) == (85, 85, 85)
    assert koffie.group is Group.COFFEE
    assert len(mine) == len(CATALOGUE)


def test_an_alias_changes_the_drink_it_stands_for() -> None:
    assert find("filterkoffie", catalogue((("Koffie", 85.0),))).mg == 85


def test_an_unknown_name_is_an_own_drink_at_the_end() -> None:
    mine = catalogue((("Mijn thermosbeker", 140.0),))
    own = mine[-1]
    assert (own.key, own.name, own.mg) == ("mijn-thermosbeker", "Mijn thermosbeker", 140)
    assert own.group is Group.OWN
    assert find("mijn thermosbeker", mine) is own
    assert find("thee", mine).mg == 30


def test_an_own_drink_is_among_the_suggestions() -> None:
    with pytest.raises(UnknownDrink) as unknown:
        find("thermosbeeker", catalogue((("Thermosbeker", 140.0),)))
    assert unknown.value.nearest[0] == "thermosbeker"


@given(st.text(min_size=1, max_size=40).filter(lambda name: name.strip() == name))
def test_an_own_drink_of_any_name_is_found_again(name: str) -> None:
    mine = catalogue(((name, 77.0),))
    assert find(name, mine).mg == 77
    assert find(find(name, mine).key, mine).mg == 77


def test_the_groups_keep_their_order_and_leave_no_drink_out() -> None:
    groups = grouped(CATALOGUE)
    assert [group for group, _ in groups] == [Group.COFFEE, Group.TEA, Group.SOFT, Group.OTHER]
    assert sorted(each.key for _, drinks in groups for each in drinks) == sorted(
        each.key for each in CATALOGUE
    )
    assert set(GROUP_NAMES) == set(Group)
