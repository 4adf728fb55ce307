"""The statistics beside scipy's, which somebody else wrote and many use."""

import pytest
from examples import DEAR
from hypothesis import given, settings
from hypothesis import strategies as st

from slaaprust.domain.values.statistics import Drawn, chance, median, shift

MINUTES = st.integers(0, 120)
NIGHTS = st.lists(MINUTES, min_size=1, max_size=14)
PAIRS = st.lists(st.tuples(MINUTES, MINUTES, st.booleans()), min_size=2, max_size=10)


# Not at the top: hypothesis seeds numpy's lot before each example of every test once it is there.


@pytest.fixture(scope="module")
def numpy():
    import numpy

    return numpy


@pytest.fixture(scope="module")
def stats():
    from scipy import stats

    return stats


@given(NIGHTS)
def test_the_median_is_that_of_numpy(numpy, values):
    assert median(values) == numpy.median(values)


@given(NIGHTS, NIGHTS)
def test_the_shift_is_the_median_of_all_differences(numpy, these, those):
    assert shift(these, those) == numpy.median(numpy.subtract.outer(these, those))


@DEAR
@given(
    st.lists(st.floats(0, 120), min_size=1, max_size=9, unique=True),
    st.lists(st.floats(0, 120), min_size=1, max_size=9, unique=True),
)
def test_taken_off_the_shift_leaves_two_groups_of_the_same_rank(numpy, stats, these, those):
    """It is the Hodges-Lehmann shift: after it the rank sums of Mann and Whitney are level."""
    moved = [each - shift(these, those) for each in these]
    level = len(these) * len(those) / 2
    ties = sum(abs(one - other) < 1e-9 for one in moved for other in those)
    u = stats.mannwhitneyu(numpy.round(moved, 9), numpy.round(those, 9)).statistic
    assert abs(u - level) <= max(0.5, ties / 2)


@settings(deadline=None, max_examples=60)
@given(PAIRS)
def test_the_chance_is_that_of_a_paired_permutation_test(numpy, stats, pairs):
    """Each pair is a block; permuting samples within pairs is drawing its lot again."""

    def rank_sums(drawn, usual, axis=-1):
        """Give how much the ranks of the one side lie above those of the other."""
        ranks = stats.rankdata(numpy.concatenate([drawn, usual], axis=axis), axis=axis)
        first, second = numpy.split(ranks, 2, axis=axis)
        return first.sum(axis=axis) - second.sum(axis=axis)

    drawn = [one if first else other for one, other, first in pairs]
    usual = [other if first else one for one, other, first in pairs]
    theirs = stats.permutation_test(
        (drawn, usual),
        rank_sums,
        permutation_type="samples",
        n_resamples=numpy.inf,
        vectorized=True,
    )
    days = [
        Drawn(block, side, value)
        for block, (one, other, first) in enumerate(pairs)
        for side, value in ((first, one), (not first, other))
    ]
    assert chance(days) == pytest.approx(theirs.pvalue)
