"""Whole evenings as text: what happens, and after `->` every prompt that appears, and no other."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from fakes import AMSTERDAM, World

from slaaprust.domain.records.journal import Dropped, Shown, Workout
from slaaprust.domain.tables.exercise import Intensity


class Player:
    """Lives through the lines of an evening minute by minute and notes which prompts appear.

    A line is a time on the wall and what happens then. In the night in which the clock is set
    back, the hour that comes twice is written as 02:30A and 02:30B. Nobody here keeps a diary
    unless they say so.
    """

    def __init__(self, start: str, text: str, **settings: object) -> None:
        lines = [line.strip() for line in text.strip().splitlines()]
        self.expected = [line for line in lines if "->" in line]
        self._ahead = [line.split() for line in lines if "->" not in line]
        self.seen: list[str] = []
        self.world = World(start, **{"diary": "off", **settings})
        self._fullscreen = self._away = ""
        self._ended = False

    def play(self) -> None:
        while not self._ended:
            self._act()
            self._tick()
            self.world.clock.forward(minutes=1)

    @property
    def clock(self) -> str:
        """What the clock on the wall shows."""
        now = self.world.clock()
        other = now.replace(fold=1 - now.fold).utcoffset() != now.utcoffset()
        twice = other and now.astimezone(UTC).astimezone(now.tzinfo) == now
        return f"{now:%H:%M}" + ("AB"[now.fold] if twice else "")

    def _act(self) -> None:
        while self._ahead and self._ahead[0][0] == self.clock:
            _, verb, *words = self._ahead.pop(0)
            self._do(verb, words)

    def _tick(self) -> None:
        world = self.world
        if self.clock == self._fullscreen:
            world.desktop.reason = ""
        if self.clock == self._away:
            world.desktop.used = True
        before = len(world.face.prompts)
        world.companion.tick()
        for prompt in world.face.prompts[before:]:
            waited = f" ({prompt.waited})" if prompt.waited else ""
            self.seen.append(f"{self.clock} -> {' + '.join(prompt.ids)}{waited}")

    def _do(self, verb: str, words: list[str]) -> None:
        world, companion = self.world, self.world.companion
        match verb, words:
            case "koffie", []:
                companion.log(companion.sip("koffie"))
            case "sport", []:
                companion.log(Workout(world.clock(), Intensity.VIGOROUS))
            case "park", [*text]:
                companion.thoughts.park(" ".join(text))
            case "snooze", [moment, minutes]:
                companion.snooze(moment, int(minutes))
            case "skip", [*moments]:
                companion.skip(*moments)
            case "quiet", [minutes]:
                companion.quiet(int(minutes))
            case "landing", []:
                companion.begin_landing()
            case "tonight", [bedtime]:
                companion.tonight(time.fromisoformat(bedtime))
            case "close", []:
                companion.close_prompt()
            case _:
                self._happen(verb, words)

    def _happen(self, verb: str, words: list[str]) -> None:
        world = self.world
        match verb, words:
            case "suspend", ["until", end]:
                while self.clock != end:
                    world.clock.forward(minutes=1)
            case "fullscreen", ["until", end]:
                world.desktop.reason, self._fullscreen = "fullscreen", end
            case "away", ["until", end]:
                world.desktop.used, self._away = False, end
            case "night", [quality]:
                nights = world.companion.diary
                nights.tell(nights.last_evening(), {"quality": quality})
            case "restart", []:
                world.start()
            case "disk", [state]:
                world.journal.full = state == "full"
            case "end", []:
                self._ended = True
            case _:
                self._set_clock(verb, words)

    def _set_clock(self, verb: str, words: list[str]) -> None:
        match verb, words:
            case "clock", ["back", minutes]:
                self.world.clock.forward(minutes=-int(minutes))
            case "fly", [zone]:
                self.world.clock.zone = ZoneInfo(zone)
            case _:
                raise AssertionError(f"the player knows no '{verb} {' '.join(words)}'")


ONLY_THE_WEEK = dict.fromkeys(("landing", "screens_off", "park", "rest", "morning"), "off")


def plays(start: str, text: str, **settings: object) -> World:
    """Play an evening, compare all prompts with those in the text, and return the world after."""
    player = Player(start, text, **settings)
    player.play()
    assert player.seen == player.expected
    return player.world


def dropped(world: World) -> dict[str, str]:
    entries = [kept.entry for kept in world.journal.kept.values()]
    found = [(entry.moment, entry.reason) for entry in entries if isinstance(entry, Dropped)]
    assert len(dict(found)) == len(found)
    return dict(found)


def test_an_ordinary_evening() -> None:
    world = plays(
        "2026-11-18T09:00",
        """
        14:00 koffie
        16:30 -> last_caffeine
        17:40 sport
        18:00 -> last_exercise
        21:45 -> landing
        21:46 snooze landing 10
        21:56 -> landing
        21:57 landing
        22:00 -> screens_off
        22:01 close
        22:45 -> park
        22:46 park de lekke band
        22:47 close
        23:00 -> rest
        07:00 -> morning
        07:10 end
        """,
    )
    assert not dropped(world)
    assert world.face.prompts[-1].thoughts == 1
    assert [each.thought.text for each in world.companion.thoughts.handed_back()] == [
        "de lekke band"
    ]


def test_an_evening_of_somebody_who_logs_nothing_and_answers_nothing() -> None:
    plays(
        "2026-11-18T20:00",
        """
        21:45 -> landing
        22:00 -> screens_off + landing
        22:45 -> park + screens_off + landing
        23:00 -> rest
        08:59 end
        """,
    )


def test_a_bedtime_after_midnight_belongs_to_the_evening_before() -> None:
    world = plays(
        "2026-11-18T09:00",
        """
        14:00 koffie
        18:00 -> last_caffeine
        23:15 -> landing
        23:16 landing
        23:30 -> screens_off
        23:31 skip screens_off
        00:15 -> park
        00:16 close
        00:30 -> rest
        08:00 end
        """,
        bedtime="00:30",
    )
    assert {kept.evening for kept in world.journal.kept.values()} == {date(2026, 11, 18)}


def test_a_night_shift_moves_the_evening_to_the_morning_and_the_next_day_starts_later() -> None:
    plays(
        "2026-11-18T09:00",
        """
        14:00 koffie
        16:30 -> last_caffeine
        20:00 tonight 08:30
        07:15 -> landing
        07:16 landing
        07:30 -> screens_off
        07:31 close
        08:15 -> park
        08:20 park rooster
        08:21 close
        08:30 -> rest
        16:30 -> morning + last_caffeine
        16:31 close
        21:45 -> landing
        21:46 end
        """,
    )


def test_the_night_in_which_the_clock_goes_forward() -> None:
    plays(
        "2026-03-28T09:00",
        """
        14:00 koffie
        16:30 -> last_caffeine
        21:45 -> landing
        21:46 landing
        22:00 -> screens_off
        22:01 close
        22:45 -> park
        22:46 park zomertijd
        22:47 close
        23:00 -> rest
        07:00 -> morning
        07:01 close
        16:30 -> last_caffeine
        16:31 end
        """,
    )


def test_a_bedtime_in_the_hour_that_is_skipped_moves_forward() -> None:
    plays(
        "2026-03-28T09:00",
        """
        14:00 koffie
        20:00 -> last_caffeine
        01:15 -> landing
        01:16 landing
        01:30 -> screens_off
        01:31 close
        03:15 -> park
        03:16 close
        03:30 -> rest
        09:00 end
        """,
        bedtime="02:30",
    )


def test_after_the_clock_went_forward_a_cutoff_is_still_six_real_hours() -> None:
    plays(
        "2026-03-28T09:00",
        """
        14:00 koffie
        20:30 -> last_caffeine
        20:31 close
        01:45 -> landing
        01:46 landing
        03:00 -> screens_off
        03:00 end
        """,
        bedtime="04:00",
        getting_up="10:00",
    )


def test_the_night_in_which_the_clock_goes_back() -> None:
    plays(
        "2026-10-24T09:00",
        """
        14:00 koffie
        16:30 -> last_caffeine
        21:45 -> landing
        21:46 landing
        22:00 -> screens_off
        22:01 close
        22:45 -> park
        22:46 park wintertijd
        22:47 close
        23:00 -> rest
        07:00 -> morning
        07:01 close
        16:30 -> last_caffeine
        16:31 end
        """,
    )


def test_a_bedtime_in_the_hour_that_comes_twice_is_the_first_one() -> None:
    plays(
        "2026-10-24T09:00",
        """
        14:00 koffie
        20:00 -> last_caffeine
        01:15 -> landing
        01:16 landing
        01:30 -> screens_off
        01:31 close
        02:15A -> park
        02:16A close
        02:30A -> rest
        09:00 end
        """,
        bedtime="02:30",
    )


def test_moments_before_a_late_bedtime_fall_in_the_second_of_the_hours_that_come_twice() -> None:
    plays(
        "2026-10-24T09:00",
        """
        14:00 koffie
        22:30 -> last_caffeine
        02:45B -> landing
        02:46B landing
        03:00 -> screens_off
        03:01 close
        03:45 -> park
        03:46 close
        04:00 -> rest
        11:00 end
        """,
        bedtime="04:00",
        getting_up="10:00",
    )


def test_a_flight_to_new_york_plans_the_evening_anew_from_the_same_times() -> None:
    plays(
        "2026-11-18T09:00",
        """
        14:00 koffie
        15:00 fly America/New_York
        16:30 -> last_caffeine
        21:45 -> landing
        21:46 landing
        22:00 -> screens_off
        22:01 close
        22:45 -> park
        22:46 close
        23:00 -> rest
        07:30 end
        """,
    )


def test_a_flight_after_the_landing_does_not_bring_it_back() -> None:
    plays(
        "2026-11-18T20:00",
        """
        21:45 -> landing
        21:46 landing
        22:00 -> screens_off
        22:01 close
        22:30 fly America/New_York
        22:45 -> park
        22:46 close
        23:00 -> rest
        07:30 end
        """,
    )


def test_a_flight_to_the_east_skips_what_has_passed_there() -> None:
    world = plays(
        "2026-11-18T09:00",
        """
        18:00 fly Asia/Tokyo
        07:00 end
        """,
    )
    assert set(dropped(world)) == {"landing", "screens_off", "park", "rest"}


def test_a_suspend_from_eight_until_half_past_eleven_leaves_nothing_to_show() -> None:
    world = plays(
        "2026-11-18T19:59",
        """
        20:00 suspend until 23:30
        02:00 end
        """,
    )
    assert dropped(world) == dict.fromkeys(("landing", "screens_off", "park", "rest"), "away")


def test_a_suspend_from_ten_until_the_morning_never_shows_last_night() -> None:
    world = plays(
        "2026-11-18T20:00",
        """
        21:45 -> landing
        21:50 park morgen bellen
        22:00 suspend until 08:00
        08:00 -> morning
        12:30 end
        """,
    )
    assert dropped(world) == dict.fromkeys(("screens_off", "park", "rest"), "away")
    assert {k.evening for k in world.journal.kept.values() if isinstance(k.entry, Dropped)} == {
        date(2026, 11, 18)
    }


def test_a_prompt_missed_in_a_short_sleep_comes_late_and_says_so() -> None:
    plays(
        "2026-11-18T20:00",
        """
        21:40 suspend until 22:10
        22:10 -> screens_off + landing (away)
        22:11 end
        """,
    )


def test_a_clock_set_back_an_hour_shows_nothing_twice() -> None:
    world = plays(
        "2026-11-18T20:00",
        """
        21:45 -> landing
        21:46 landing
        22:00 -> screens_off
        22:01 close
        22:30 clock back 60
        22:45 -> park
        22:46 close
        23:00 -> rest
        23:10 clock back 60
        23:30 end
        """,
    )
    assert not dropped(world)


def test_what_was_dropped_can_still_be_shown_once_the_clock_was_put_right() -> None:
    plays(
        "2026-11-18T20:00",
        """
        20:30 suspend until 23:30
        23:30 clock back 120
        21:45 -> landing
        21:46 end
        """,
    )


def test_a_later_bedtime_gives_what_was_dropped_another_chance() -> None:
    world = plays(
        "2026-11-18T20:00",
        """
        20:30 suspend until 23:10
        23:10 -> rest (away)
        23:15 tonight 01:00
        23:45 -> landing
        00:00 -> screens_off + landing
        00:10 end
        """,
    )
    assert set(dropped(world)) == {"landing", "screens_off", "park"}


def test_what_a_full_screen_held_back_comes_as_one_prompt_with_the_reason() -> None:
    plays(
        "2026-11-18T20:00",
        """
        21:40 fullscreen until 22:10
        22:10 -> screens_off + landing (fullscreen)
        22:11 end
        """,
    )


def test_what_is_held_past_its_validity_is_dropped_with_the_reason() -> None:
    world = plays(
        "2026-11-18T20:00",
        """
        21:40 fullscreen until 23:30
        02:00 end
        """,
    )
    assert dropped(world) == dict.fromkeys(("landing", "screens_off", "park", "rest"), "fullscreen")


def test_a_reason_of_yesterday_is_not_told_today() -> None:
    plays(
        "2026-11-18T20:00",
        """
        21:40 fullscreen until 21:55
        21:50 skip landing
        22:00 -> screens_off
        22:01 skip park rest
        00:00 close
        21:45 -> landing
        21:46 end
        """,
    )


def test_screens_off_waits_for_somebody_at_the_screen() -> None:
    plays(
        "2026-11-18T20:00",
        """
        21:45 -> landing
        21:46 landing
        21:50 away until 22:20
        22:20 -> screens_off (idle)
        22:21 end
        """,
    )


def test_the_morning_waits_for_the_first_use_of_the_computer() -> None:
    plays(
        "2026-11-18T23:30",
        """
        23:40 park de sleutel
        00:00 away until 07:10
        07:10 -> morning
        08:00 end
        """,
    )


def test_the_morning_asks_for_the_night_and_only_for_one_that_slaaprust_saw_coming() -> None:
    plays(
        "2026-11-18T08:00",
        """
        21:45 -> landing
        22:00 -> screens_off + landing
        22:45 -> park + screens_off + landing
        23:00 -> rest
        00:00 away until 07:10
        07:10 -> morning
        12:01 end
        """,
        diary="on",
    )


def test_a_night_that_is_told_is_not_asked_for() -> None:
    plays(
        "2026-11-18T22:50",
        """
        23:00 -> rest
        00:00 away until 07:10
        07:05 night 3
        12:01 end
        """,
        diary="on",
        landing="off",
        screens_off="off",
        park="off",
    )


def test_thoughts_come_back_though_the_night_is_told() -> None:
    plays(
        "2026-11-18T22:50",
        """
        22:55 park de sleutel
        23:00 -> rest
        00:00 away until 07:10
        07:05 night 3
        07:10 -> morning
        12:01 end
        """,
        diary="on",
        landing="off",
        screens_off="off",
        park="off",
    )


def test_after_a_night_shift_the_question_comes_in_the_afternoon() -> None:
    plays(
        "2026-11-18T21:00",
        """
        21:10 tonight 08:30
        07:15 -> landing
        07:30 -> screens_off + landing
        08:15 -> park + screens_off + landing
        08:30 -> rest
        16:30 -> morning
        18:00 end
        """,
        diary="on",
        last_caffeine="off",
    )


def test_the_first_night_told_in_a_week_offers_a_look_back_on_the_one_before() -> None:
    plays(
        "2026-11-22T09:00",
        """
        09:05 night 3
        23:30 away until 07:30
        07:35 night 4
        07:35 -> week
        07:40 close
        09:00 restart
        23:30 away until 07:30
        07:35 night 2
        12:00 end
        """,
        **ONLY_THE_WEEK,
    )


def test_a_night_told_at_first_start_does_not_make_up_an_evening_before_it() -> None:
    world = plays("2026-11-18T10:00", "10:01 night 4\n10:02 restart\n10:05 end", diary="on")
    assert dropped(world) == {}


def test_a_snooze_comes_back_at_its_minute_even_after_a_restart() -> None:
    plays(
        "2026-11-18T20:00",
        """
        21:45 -> landing
        21:46 snooze landing 30
        21:50 restart
        22:00 -> screens_off
        22:01 close
        22:16 restart
        22:16 -> landing
        22:17 end
        """,
    )


def test_a_snooze_that_ends_while_the_computer_sleeps_says_why_it_is_late() -> None:
    plays(
        "2026-11-18T20:00",
        """
        21:45 -> landing
        21:46 snooze landing 10
        21:50 suspend until 22:30
        22:30 -> screens_off + landing (away)
        22:31 end
        """,
    )


def test_not_tonight_silences_one_moment_for_one_evening() -> None:
    plays(
        "2026-11-18T20:00",
        """
        21:45 -> landing
        21:46 skip landing
        21:50 skip screens_off park
        23:00 -> rest
        23:30 close
        21:45 -> landing
        21:46 end
        """,
    )


def test_a_quiet_half_hour_holds_what_falls_in_it() -> None:
    plays(
        "2026-11-18T20:00",
        """
        21:40 quiet 30
        22:10 -> screens_off + landing (quiet)
        22:11 end
        """,
    )


def test_quiet_that_is_ended_early_lets_the_prompt_through() -> None:
    plays(
        "2026-11-18T20:00",
        """
        21:40 quiet 60
        21:50 quiet 0
        21:50 -> landing (quiet)
        21:51 end
        """,
    )


def test_two_moments_together_are_one_prompt_with_the_later_one_leading() -> None:
    plays(
        "2026-11-18T20:00",
        """
        22:00 -> screens_off + landing
        22:01 end
        """,
        landing_before="60",
    )


def test_a_full_disk_never_makes_a_prompt_come_every_minute() -> None:
    world = plays(
        "2026-11-18T20:00",
        """
        21:40 disk full
        21:45 -> landing
        22:00 -> screens_off + landing
        22:10 disk free
        22:12 restart
        22:45 -> park
        22:46 end
        """,
    )
    shown = [k.entry.moment for k in world.journal.kept.values() if isinstance(k.entry, Shown)]
    assert shown == ["landing", "screens_off", "park"]


def test_a_landing_begun_early_needs_no_prompt() -> None:
    plays(
        "2026-11-18T20:00",
        """
        21:00 landing
        22:00 -> screens_off
        22:01 end
        """,
    )


def test_another_bedtime_tonight_is_gone_tomorrow() -> None:
    plays(
        "2026-11-18T20:00",
        """
        20:05 tonight 22:00
        20:45 -> landing
        20:46 landing
        21:00 -> screens_off
        21:01 close
        21:45 -> park
        21:46 close
        22:00 -> rest
        23:00 close
        21:45 -> landing
        21:46 end
        """,
    )


def test_nothing_is_said_after_bedtime() -> None:
    plays(
        "2026-11-18T23:30",
        """
        06:59 end
        """,
        pause="on",
        daylight="on",
    )


def shown_in(world: World) -> list[tuple[str, str]]:
    entries = [kept.entry for kept in world.journal.kept.values()]
    return [(e.moment, f"{e.at:%H:%M}") for e in entries if isinstance(e, Shown)]


def minutes_between(first: str, last: str) -> list[str]:
    moment, end = datetime.fromisoformat(first), datetime.fromisoformat(last)
    count = (end - moment) // timedelta(minutes=1)
    return [f"{moment + timedelta(minutes=n):%H:%M}" for n in range(count + 1)]


EVENING = [("landing", "21:45"), ("screens_off", "22:00"), ("park", "22:45"), ("rest", "23:00")]


@pytest.mark.parametrize("minute", minutes_between("2026-11-18T21:43", "2026-11-18T23:02"))
def test_a_restart_at_any_minute_loses_nothing_and_repeats_nothing(minute: str) -> None:
    player = Player("2026-11-18T21:40", f"{minute} restart\n23:05 end")
    player.play()
    assert shown_in(player.world) == EVENING


def test_a_restart_at_every_minute_loses_nothing_and_repeats_nothing() -> None:
    world = World("2026-11-18T09:00")
    while world.clock.moment < datetime(2026, 11, 19, 9, tzinfo=AMSTERDAM):
        world.start()
        world.companion.tick()
        world.clock.forward(minutes=1)
    assert shown_in(world) == [*EVENING, ("morning", "07:00")]


@pytest.mark.parametrize("minute", minutes_between("2026-11-18T21:43", "2026-11-18T22:58")[::5])
def test_three_minutes_without_slaaprust_only_make_a_prompt_later(minute: str) -> None:
    player = Player("2026-11-18T21:40", f"{minute} end")
    player.play()
    world = player.world
    world.clock.forward(minutes=3)
    world.start()
    world.run("2026-11-18T23:05")
    assert [moment for moment, _ in shown_in(world)] == [moment for moment, _ in EVENING]
