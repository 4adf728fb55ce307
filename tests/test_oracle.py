"""Random days with all that can come between, played through the companion and the oracle."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from fakes import World
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from oracle import Minute, Told, watch

from slaaprust.domain.records.journal import Dropped, Meal, Shown, Workout
from slaaprust.domain.settings.options import option
from slaaprust.domain.settings.settings import Reminder, Settings
from slaaprust.domain.tables.exercise import Intensity
from slaaprust.domain.values.fields import Number

PEOPLE = settings(
    max_examples=160,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
ZONES = ("Europe/Amsterdam", "America/New_York")
CHANGES = tuple(map(date.fromisoformat, ("2026-03-07", "2026-03-28", "2026-10-24", "2026-10-31")))
ORDINARY = tuple(map(date.fromisoformat, ("2026-11-16", "2026-11-20", "2026-11-21", "2026-12-31")))
MOMENTS = ("daylight", "last_caffeine", "landing", "screens_off", "park", "rest", "morning", "week")
QUARTERS = st.integers(0, 95).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))
BEDTIMES = (
    st.sampled_from((time(23), time(0, 30), time(2, 15), time(2, 30), time(8, 30))) | QUARTERS
)


def numbers(key: str) -> st.SearchStrategy[float]:
    kind = option(key).kind
    assert isinstance(kind, Number)
    steps = round((kind.high - kind.low) / kind.step)
    return st.integers(0, steps).map(lambda step: kind.read(kind.low + step * kind.step))


@st.composite
def weeks(draw: st.DrawFn) -> tuple[tuple[time, ...], tuple[time, ...]]:
    """Seven nights of two to sixteen hours, mostly all alike."""
    alike = draw(st.booleans())
    nights = [(draw(BEDTIMES), draw(st.integers(8, 64)))] * 7
    if not alike:
        nights = [(draw(BEDTIMES), draw(st.integers(8, 64))) for _ in range(7)]
    ups = [
        (datetime.combine(date.min, bed) + timedelta(minutes=15 * length)).time()
        for bed, length in nights
    ]
    return tuple(bed for bed, _ in nights), (ups[6], *ups[:6])


@st.composite
def actions(draw: st.DrawFn) -> Settings:
    bedtime, getting_up = draw(weeks())
    switches = ("last_caffeine", "last_exercise", "landing", "screens_off", "park")
    others = ("last_meal", "last_alcohol", "last_nicotine")
    offsets = ("caffeine_cutoff", "exercise_cutoff", *(f"{each}_before" for each in switches))
    found = {key: draw(numbers(key)) for key in (*offsets, *(f"{each}_before" for each in others))}
    mostly = st.sampled_from((True, True, True, False))
    return replace(
        Settings(bedtime=bedtime, getting_up=getting_up, **found),
        **{
            key: draw(mostly) for key in (*switches, "rest", "morning", "diary", "week", "daylight")
        },
        **{key: draw(st.sampled_from(Reminder)) for key in others},
        caffeine_cutoff_at=draw(st.none() | QUARTERS),
        daylight_at=draw(QUARTERS),
    )


ACTS = st.one_of(
    st.tuples(st.just("tonight"), BEDTIMES),
    st.tuples(st.just("quiet"), st.sampled_from((0, 30, 60, 600))),
    st.tuples(st.just("skip"), st.sampled_from(MOMENTS)),
    st.sampled_from((("park", None), ("koffie", None), ("sport", None), ("night", None))),
)


@dataclass(frozen=True)
class Life:
    """Some days as steps of the clock, with sleep, full screens, empty chairs and a journey."""

    start: int
    step: int
    count: int
    zones: tuple[str, str]
    flown: int
    asleep: tuple[range, ...]
    held: tuple[range, ...]
    idle: tuple[range, ...]
    restarts: frozenset[int]
    acts: dict[int, list[tuple[str, object]]]

    def minutes(self) -> list[Minute]:
        """The minutes at which slaaprust looks at the clock."""
        awake = (i for i in range(self.count) if i == 0 or not _within(i, self.asleep))
        return [self._minute(index) for index in awake]

    def _minute(self, index: int) -> Minute:
        return Minute(
            at=self.start + index * self.step,
            zone=self.zones[index >= self.flown],
            held=_within(index, self.held),
            in_use=not _within(index, self.idle),
            restart=index in self.restarts,
            acts=tuple(self.acts.get(index, ())),
        )


def _within(index: int, stretches: tuple[range, ...]) -> bool:
    return any(index in stretch for stretch in stretches)


@st.composite
def lives(draw: st.DrawFn) -> Life:
    first = datetime.combine(draw(st.sampled_from((*CHANGES, *ORDINARY))), draw(QUARTERS), UTC)
    step, count = draw(st.sampled_from(((1, 200), (5, 240), (15, 200))))
    moments = st.integers(0, count - 1)
    stretch = st.tuples(moments, st.integers(1, count // 3)).map(lambda s: range(s[0], sum(s)))
    stretches = st.lists(stretch, max_size=2).map(tuple)
    home, away = draw(st.permutations(ZONES))
    return Life(
        start=int(first.timestamp()) // 60,
        step=step,
        count=count,
        zones=(home, away),
        flown=draw(st.just(count) | moments),
        asleep=draw(stretches),
        held=draw(stretches),
        idle=draw(stretches),
        restarts=frozenset(draw(st.lists(moments, max_size=6))),
        acts=draw(st.dictionaries(moments, st.lists(ACTS, min_size=1, max_size=2), max_size=6)),
    )


def play(wished: Settings, minutes: list[Minute]) -> tuple[list[tuple[date, str, int]], World]:
    """Live through the minutes with slaaprust; return what it showed and the world after."""
    world = World()
    world.settings = wished
    world.start()
    zone = ""
    for minute in minutes:
        world.clock.moment = datetime.fromtimestamp(minute.at * 60, UTC)
        world.clock.zone = ZoneInfo(minute.zone)
        world.desktop.reason = "fullscreen" if minute.held else ""
        world.desktop.used = minute.in_use
        if minute.restart:
            world.start()
        if zone != minute.zone:  # so that slaaprust can know that it was there this evening
            zone = minute.zone
            world.companion.log(Meal(world.clock()))
        for act, value in minute.acts:
            _act(world, act, value)
        world.companion.tick()
    kept = sorted(world.journal.kept.values(), key=lambda each: each.uid)
    shown = [
        (each.evening, each.entry.moment, int(each.entry.at.timestamp()) // 60)
        for each in kept
        if isinstance(each.entry, Shown)
    ]
    return shown, world


def _act(world: World, act: str, value: object) -> None:
    companion, now = world.companion, world.clock()
    match act, value:
        case "tonight", time():
            companion.tonight(value)
        case "quiet", int():
            companion.quiet(value)
        case "skip", str():
            companion.skip(value)
        case "park", _:
            companion.thoughts.park("de lekke band")
        case "night", _:
            companion.diary.tell(companion.diary.last_evening(), {"quality": "3"})
        case "koffie", _:
            companion.log(companion.sip("koffie"))
        case "sport", _:
            companion.log(Workout(now, Intensity.LIGHT))


def expected(told: Told) -> list[tuple[date, str, int]]:
    return sorted((evening, name, at) for (evening, name), at in told.shown.items())


@PEOPLE
@given(actions(), lives())
def test_each_moment_is_shown_once_when_it_can_be_and_is_else_dropped(
    wished: Settings, life: Life
) -> None:
    minutes = life.minutes()
    told = watch(wished, minutes)
    shown, world = play(wished, minutes)
    assert sorted(shown) == expected(told)
    dropped = [
        (each.evening, each.entry.moment)
        for each in world.journal.kept.values()
        if isinstance(each.entry, Dropped)
    ]
    assert sorted(dropped) == sorted(told.dropped)
