"""Tables are known by what stands in them; nights come once, and nothing goes by in silence."""

import csv
import io
import json
import zipfile
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fakes import StillClock
from hypothesis import given
from hypothesis import strategies as st

from slaaprust.domain.evening import DAY
from slaaprust.domain.records.journal import Alcohol, Kept, Sip, Thought, Workout
from slaaprust.domain.records.logged import LOGGED
from slaaprust.domain.records.night import HowMuch, Night
from slaaprust.domain.tables.exercise import Intensity
from slaaprust.domain.values.fields import Number, Refused
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.transfer.write_csv import _led, unled
from slaaprust.store.upkeep.archive import Archive
from slaaprust.store.upkeep.location import DiaryLocation

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
CLOCK = StillClock("2026-11-22 21:45")
ANDROID = (
    "Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust,Geo"
)
PLEES = "sid,start,stop,rating,comment,wakes"


class Home:
    """A diary of its own, and its archive."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.journal = DiskJournal(folder / "diary", folder / "state", CLOCK)
        self.archive = Archive(
            DiaryLocation(folder / "diary", folder / "state"),
            folder / "state",
            folder / "s.toml",
            self.journal,
            CLOCK,
        )

    def kept(self) -> tuple[Kept, ...]:
        return self.journal.entries(date(2020, 1, 1), date(2027, 1, 1))

    def nights(self) -> dict[str, Night]:
        told = self.kept()
        return {str(e.evening): e.entry for e in told if isinstance(e.entry, Night)}


@pytest.fixture
def here(tmp_path: Path) -> Home:
    return Home(tmp_path / "here")


@pytest.fixture
def there(tmp_path: Path) -> Home:
    return Home(tmp_path / "there")


def written(folder: Path, text: str | bytes, name: str = "in.csv") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return path


def ms(moment: str) -> int:
    return int(datetime.fromisoformat(moment).replace(tzinfo=AMSTERDAM).timestamp() * 1000)


def plees(*rows: str) -> str:
    return "\r\n".join((PLEES, *rows)) + "\r\n"


def slept(start: str, stop: str, rest: str = "0,,0") -> str:
    return f"1,{ms(start)},{ms(stop)},{rest}"


def android(*records: tuple[str, str, str, str]) -> str:
    lines = []
    for start, stop, rating, comment in records:
        lines.append(f'{ANDROID},"23:00","23:05","Event"')
        cells = ("1700000000000", "Europe/Amsterdam", start, stop, stop, "7.000", rating, comment)
        rest = ("10000", "-1", "-1.0", "-1", "-1.0", "0", "", "1.2", "0.9", "DEEP_START-17000")
        lines.append(",".join(f'"{each}"' for each in (*cells, *rest)))
        lines.append(',,,,,,,,,,,,,,,"0.1","0.2"')  # the line of noise
    return "\n".join(lines) + "\n"


AN = ("20. 11. 2026 23:10", "21. 11. 2026 6:40", "3.5", "#home wakker van regen")


def test_a_night_of_plees_tracker_has_its_two_times_and_its_source(here, tmp_path):
    source = written(tmp_path, plees(slept("2026-11-20T23:10", "2026-11-21T06:40", "4,hi,2")))
    told = here.archive.take_in(source)
    assert (len(told.new), told.unknown, told.left) == (1, (), ())
    night = here.nights()["2026-11-20"]
    assert f"{night.try_to_sleep:%d %H:%M}" == "20 23:10"
    assert f"{night.final_awakening:%d %H:%M}" == "21 06:40"
    assert (night.source, night.awakenings) == ("plees-tracker", 2)
    assert night.remark == "hi\nPlees Tracker: 4/5"
    assert (night.in_bed, night.out_of_bed, night.sol, night.waso, night.quality) == (None,) * 5


def test_no_stars_and_no_wakes_are_not_told_as_none(here, tmp_path):
    here.archive.take_in(written(tmp_path, plees(slept("2026-11-20T23:10", "2026-11-21T06:40"))))
    night = here.nights()["2026-11-20"]
    assert (night.awakenings, night.remark) == (None, "")


def test_more_wakes_than_anyone_can_have_are_not_told(here, tmp_path):
    row = slept("2026-11-20T23:10", "2026-11-21T06:40").rpartition(",")[0]
    here.archive.take_in(written(tmp_path, plees(f"{row},{'9' * 5000}")))
    (night,) = here.nights().values()
    assert night.awakenings is None


def test_an_export_of_plees_tracker_from_before_comments_is_read_as_well(here, tmp_path):
    row = f"7,{ms('2026-11-20T23:10')},{ms('2026-11-21T06:40')},0"
    here.archive.take_in(written(tmp_path, f"sid,start,stop,rating\n{row}\n"))
    assert list(here.nights()) == ["2026-11-20"]


def test_a_night_of_sleep_as_android_is_read_in_its_own_zone(here, tmp_path):
    text = android(AN).replace("Europe/Amsterdam", "America/New_York")
    assert len(here.archive.take_in(written(tmp_path, text)).new) == 1
    night = here.nights()["2026-11-20"]
    assert night.try_to_sleep == datetime(2026, 11, 20, 23, 10, tzinfo=ZoneInfo("America/New_York"))
    assert night.source == "sleep-as-android"
    assert night.remark == "#home wakker van regen\nSleep as Android: 3.5/5"


def test_a_whole_backup_of_sleep_as_android_can_be_given_as_it_is(here, tmp_path):
    path = tmp_path / "backup.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("sleep-export.csv", android(AN))
        archive.writestr("alarms.json", "[]")
        archive.writestr("prefs.xml", "<map/>")
    assert len(here.archive.take_in(path).new) == 1


@pytest.mark.parametrize(
    ("start", "stop", "evening"),
    [
        ("2026-11-20T23:10", "2026-11-21T06:40", "2026-11-20"),
        ("2026-11-21T00:30", "2026-11-21T07:00", "2026-11-20"),
        ("2026-11-21T08:30", "2026-11-21T15:30", "2026-11-20"),
        ("2026-11-20T17:30", "2026-11-21T01:30", "2026-11-20"),
        ("2026-03-28T23:00", "2026-03-29T07:00", "2026-03-28"),
    ],
)
def test_a_night_belongs_to_the_evening_before_its_middle(here, tmp_path, start, stop, evening):
    here.archive.take_in(written(tmp_path, plees(slept(start, stop))))
    assert list(here.nights()) == [evening]


def test_the_night_the_clock_changes_is_as_long_as_it_was(here, tmp_path):
    text = android(("28. 03. 2026 23:00", "29. 03. 2026 7:00", "0.0", ""))
    here.archive.take_in(written(tmp_path, text))
    night = here.nights()["2026-03-28"]
    assert night.final_awakening.timestamp() - night.try_to_sleep.timestamp() == 7 * 3600


def test_twice_is_once_whatever_the_file_is_called(here, tmp_path):
    text = plees(slept("2026-11-20T23:10", "2026-11-21T06:40"))
    here.archive.take_in(written(tmp_path, text))
    again = here.archive.take_in(written(tmp_path, text, "other.txt"))
    assert (again.new, again.newer, again.older, again.same) == ((), (), (), 1)


def test_a_preview_tells_the_same_and_changes_nothing(here, tmp_path):
    text = plees(slept("2026-11-20T23:10", "2026-11-21T06:40"), "2,x,y,0,,0")
    source = written(tmp_path, text)
    seen = here.archive.preview(source)
    assert not (here.folder / "diary").exists()
    told = here.archive.take_in(source)
    assert (seen.new, [place for place, _ in seen.left]) == (
        told.new,
        [place for place, _ in told.left],
    )


def test_ones_own_night_is_never_written_over(here, tmp_path):
    own = Night(CLOCK(), try_to_sleep=CLOCK() - DAY, sol=20, remark="van mezelf")
    here.journal.add(date(2026, 11, 20), own)
    told = here.archive.take_in(
        written(tmp_path, plees(slept("2026-11-20T23:10", "2026-11-21T06:40")))
    )
    assert told.new == ()
    ((place, why),) = told.left
    assert (place, str(why)) == (
        "in.csv: 2",
        "van die avond staat er al een nacht in je dagboek",
    )
    assert here.nights()["2026-11-20"].remark == "van mezelf"


def test_the_same_night_from_two_apps_is_there_once(here, tmp_path):
    here.archive.take_in(written(tmp_path, android(AN)))
    told = here.archive.take_in(
        written(tmp_path, plees(slept("2026-11-20T23:10", "2026-11-21T06:40")))
    )
    assert (told.new, told.same, told.left) == ((), 1, ())


def test_a_night_that_was_taken_out_here_stays_out(here, tmp_path):
    source = written(tmp_path, plees(slept("2026-11-20T23:10", "2026-11-21T06:40")))
    here.archive.take_in(source)
    (kept,) = here.kept()
    here.journal.remove(kept.uid)
    told = here.archive.take_in(source)
    assert [str(why) for _, why in told.left] == ["hier weggehaald"]
    assert here.nights() == {}


def test_a_night_that_was_corrected_here_stays_corrected(here, tmp_path):
    source = written(tmp_path, plees(slept("2026-11-20T23:10", "2026-11-21T06:40")))
    here.archive.take_in(source)
    (kept,) = here.kept()
    here.journal.replace(kept.uid, Night(CLOCK(), sol=15, source="plees-tracker"))
    assert here.archive.take_in(source).same == 1
    assert here.nights()["2026-11-20"].sol == 15


def test_of_two_sleeps_of_an_evening_the_longest_is_the_night_and_the_other_is_listed(
    here, tmp_path
):
    told = here.archive.take_in(
        written(
            tmp_path,
            plees(
                slept("2026-11-20T21:00", "2026-11-20T21:40"),
                slept("2026-11-20T23:10", "2026-11-21T06:40"),
            ),
        )
    )
    assert len(told.new) == 1
    assert [(p, str(w)) for p, w in told.left] == [("in.csv: 2", "een tweede slaap van die avond")]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("1,abc,2,0,,0", "de tijden zijn niet te lezen"),
        ("1,,,0,,0", "de tijden zijn niet te lezen"),
        (f"1,{10**30},{10**30},0,,0", "de tijden zijn niet te lezen"),
        ("1,-62135596800000,-62135570000000,0,,0", "de tijden zijn niet te lezen"),  # the year 1
        (slept("2026-11-21T06:40", "2026-11-20T23:10"), "het einde ligt niet na het begin"),
        (slept("2026-11-20T23:10", "2026-11-20T23:10"), "het einde ligt niet na het begin"),
        (slept("2026-11-20T23:10", "2026-11-21T23:10"), "langer dan 16 uur"),
    ],
)
def test_a_row_that_is_no_night_is_listed_with_the_reason(here, tmp_path, row, why):
    good = slept("2026-11-19T23:10", "2026-11-20T06:40")
    told = here.archive.take_in(written(tmp_path, plees(row, good)))
    assert len(told.new) == 1
    assert [(place, str(reason)) for place, reason in told.left] == [("in.csv: 2", why)]


@pytest.mark.parametrize(
    ("record", "why"),
    [
        (("20-11-2026 23:10", *AN[1:]), "de tijden zijn niet te lezen"),
        (("01. 01. 0001 00:00", "01. 01. 0001 08:00", *AN[2:]), "de tijden zijn niet te lezen"),
        (AN, "de tijdzone is onbekend"),
    ],
)
def test_a_record_of_sleep_as_android_that_is_no_night_is_listed(here, tmp_path, record, why):
    text = android(record)
    text = text.replace("Europe/Amsterdam", "Mars/Base") if record is AN else text
    told = here.archive.take_in(written(tmp_path, text))
    assert [(place, str(reason)) for place, reason in told.left] == [("in.csv: 2", why)]


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "In 'in.csv' staat geen dagboek."),
        (b"\xef\xbb\xbf\r\n", "In 'in.csv' staat geen dagboek."),
        (PLEES.encode(), "In 'in.csv' staat geen dagboek."),
        ("sid,start,stop\n1,caf\xe9,2\n".encode("latin-1"), "Bewaar het als UTF-8."),
        (f"{PLEES}\n".encode("utf-16"), "niet te lezen"),
        (b"name,amount\nhuur,900\n", "tabel met andere kolommen"),
        (b"\x00\x01\x02", "tabel met andere kolommen"),
        (b"start,stop\n1,2\n", "tabel met andere kolommen"),
        (b'sid,start,stop\n1,"2,3\n', "als tabel niet te lezen"),
    ],
)
def test_what_is_no_table_of_ours_is_refused_in_one_clear_sentence(here, tmp_path, raw, why):
    if why.startswith("als tabel"):
        raw = b"sid,start,stop\n1," + b"9" * 200_000 + b",2\n"  # more than a cell may hold
    with pytest.raises(Refused, match=why.replace(".", r"\.")):
        here.archive.take_in(written(tmp_path, raw))
    assert here.kept() == ()


def test_one_strange_table_in_a_folder_keeps_the_others_not_out(here, tmp_path):
    folder = tmp_path / "from"
    written(folder, "name,amount\nhuur,900\n", "a.csv")
    written(folder, plees(slept("2026-11-20T23:10", "2026-11-21T06:40")), "b.csv")
    told = here.archive.take_in(folder)
    assert (len(told.new), told.unknown) == (1, ("a.csv: ?",))


# Our own export


ENTRIES = (
    Sip(CLOCK(), "filterkoffie", 62.5, 20),
    Alcohol(CLOCK(), 1.5),
    Workout(CLOCK(), Intensity.VIGOROUS, None, planned=True),
    Workout(CLOCK(), Intensity.LIGHT, 45),
    Thought(CLOCK(), '=\'s nachts; "plannen"\nen meer'),
    Night(
        CLOCK(),
        in_bed=CLOCK() - timedelta(hours=9),
        try_to_sleep=CLOCK() - timedelta(hours=8),
        sol=0,
        remark="=cmd|' /C calc'!A0",
        legs=HowMuch.A_LITTLE,
        afterwards=True,
    ),
    Night(CLOCK(), remark="'s avonds, -1; '=x"),
)


@pytest.mark.parametrize("dutch", [True, False])
def test_all_that_an_export_writes_comes_back_as_it_was(here, there, tmp_path, dutch):
    for n, entry in enumerate(ENTRIES):
        here.journal.add(date(2026, 11, 20) - n * DAY, entry)
    out = tmp_path / "csv"
    here.archive.export(out, dutch, thoughts=True, force=False)
    told = there.archive.take_in(out)
    assert (len(told.new), told.unknown, told.left) == (len(ENTRIES), (), ())
    assert [(e.uid, e.evening, e.entry) for e in there.kept()] == [
        (e.uid, e.evening, e.entry) for e in here.kept()
    ]


LIMITED = [
    (kind, asked) for kind in LOGGED for asked in kind.fields if isinstance(asked.kind, Number)
]


def row_of(kind, **cells: str) -> str:
    """A table with one row of our own, filled in by hand."""
    told = {asked.key: asked.kind.word(asked.usual) for asked in kind.fields if asked.usual}
    told |= {"drink": "thee", "mg": "30"} if kind.record is Sip else {}
    told |= {"uid": "", "evening": "2026-11-20", "at": "2026-11-20T15:00:00+01:00"} | cells
    told = {"kind": kind.key, **told}
    return f"{','.join(told)}\r\n{','.join(told.values())}\r\n"


@pytest.mark.parametrize("kind", LOGGED, ids=lambda kind: kind.key)
def test_everything_of_the_table_is_taken_in(here, tmp_path, kind):
    told = here.archive.take_in(written(tmp_path, row_of(kind)))
    assert (len(told.new), told.unknown, told.left) == (1, (), ())
    assert [type(each.entry) for each in here.kept()] == [kind.record]


@pytest.mark.parametrize(("kind", "asked"), LIMITED, ids=lambda each: each.key)
def test_the_limits_of_the_table_hold_and_what_is_wrong_is_told_at_its_field(
    here, tmp_path, kind, asked
):
    low, high = asked.kind.low, asked.kind.high
    for fits in (low, high):
        source = written(tmp_path, row_of(kind, **{asked.key: f"{fits:g}"}))
        assert len(here.archive.take_in(source).new) == 1
    for beyond in (low - 1, high + 1):
        source = written(tmp_path, row_of(kind, **{asked.key: f"{beyond:g}"}))
        told = here.archive.take_in(source)
        ((place, why),) = told.left
        assert (told.new, place) == ((), "in.csv: 2")
        assert [each.key for each in why.problems] == [asked.key]


def test_the_limits_hold_for_an_export_as_json_too(here, tmp_path):
    row = {"kind": "sip", "evening": "2026-11-20", "at": "2026-11-20T15:00:00+01:00"}
    rows = [{**row, "drink": "thee", "mg": mg} for mg in (5000, 30)]
    raw = json.dumps({"slaaprust": 1, "records": rows})
    told = here.archive.take_in(written(tmp_path, raw, "in.json"))
    assert ([place for place, _ in told.left], len(told.new)) == (["in.json: 1"], 1)


def test_a_diary_and_its_back_up_are_read_whatever_they_hold(here, there, tmp_path):
    """What was kept once, by hand or by a version with other limits, opens unchanged."""
    odd = (Sip(CLOCK(), "thee", 5000), Workout(CLOCK(), Intensity.LIGHT, 0), Alcohol(CLOCK(), 99))
    for n, entry in enumerate(odd):
        here.journal.add(date(2026, 11, 20) - n * DAY, entry)
    assert {each.entry for each in here.kept()} == set(odd)
    made = here.archive.back_up()
    assert made
    told = there.archive.take_in(Path(made.path))
    assert (len(told.new), told.left) == (3, ())
    assert {each.entry for each in there.kept()} == set(odd)


def test_nights_are_in_the_export_and_no_cell_of_them_is_carried_out(here, tmp_path):
    for n, entry in enumerate(ENTRIES):
        here.journal.add(date(2026, 11, 20) - n * DAY, entry)
    out = tmp_path / "csv"
    here.archive.export(out, False, thoughts=False, force=False)
    text = (out / "night.csv").read_text("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert {row["sol"] for row in rows} == {"0", ""}
    assert {row["kind"] for row in rows} == {"night"}
    cells = [cell for row in rows for cell in row.values()]
    assert "'=cmd|' /C calc'!A0" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]


@given(st.text(max_size=8) | st.text("'=+-@\t\r", max_size=4))
def test_what_is_led_is_no_formula_and_comes_back(text):
    cell = _led(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert unled(cell) == text


def test_ones_own_export_taken_in_where_it_came_from_changes_nothing(here, tmp_path):
    for n, entry in enumerate(ENTRIES):
        here.journal.add(date(2026, 11, 20) - n * DAY, entry)
    out = tmp_path / "csv"
    here.archive.export(out, True, thoughts=True, force=False)
    told = here.archive.take_in(out)
    assert (told.new, told.newer, told.older, told.same) == ((), (), (), len(ENTRIES))


def test_what_was_changed_in_the_spreadsheet_comes_in_and_only_once(here, tmp_path):
    uid = here.journal.add(date(2026, 11, 20), Sip(CLOCK(), "thee", 30.0))
    out = tmp_path / "csv"
    here.archive.export(out, False, thoughts=False, force=False)
    file = out / "sip.csv"
    file.write_text(file.read_text("utf-8-sig").replace(",30,", ",45,"), "utf-8")
    assert here.archive.take_in(out).newer == (uid,)
    assert [each.entry.mg for each in here.kept()] == [45.0]
    assert here.archive.take_in(out).newer == ()


def test_an_older_export_does_not_undo_what_was_corrected_or_removed_since(here, tmp_path):
    changed = here.journal.add(date(2026, 11, 20), Sip(CLOCK(), "thee", 30.0))
    gone = here.journal.add(date(2026, 11, 20), Sip(CLOCK(), "mok", 120.0))
    out = tmp_path / "csv"
    here.archive.export(out, False, thoughts=False, force=False)
    CLOCK.forward(seconds=5)
    here.journal.replace(changed, Sip(CLOCK(), "thee", 25.0))
    here.journal.remove(gone)
    told = here.archive.take_in(out)
    assert (told.new, told.newer, told.older) == ((), (), (changed,))
    assert [str(why) for _, why in told.left] == ["hier weggehaald"]
    assert [each.entry.mg for each in here.kept()] == [25.0]


def test_a_row_of_our_own_that_does_not_fit_is_listed(here, there, tmp_path):
    here.journal.add(date(2026, 11, 20), Sip(CLOCK(), "thee", 30.0))
    out = tmp_path / "csv"
    here.archive.export(out, False, thoughts=False, force=False)
    file = out / "sip.csv"
    head, row, *_ = file.read_text("utf-8-sig").splitlines()
    broken = (row.replace(",30,", ",veel,"), row.replace("thee", "thee,"), row.replace("sip", "x"))
    file.write_text("\n".join((head, row, *broken, row)), "utf-8")
    told = there.archive.take_in(out)
    assert len(told.new) == 1
    assert told.unknown == tuple(f"sip.csv: {n}" for n in (4, 5))
    assert [place for place, _ in told.left] == ["sip.csv: 3", "sip.csv: 6"]
    assert [each.entry.mg for each in there.kept()] == [30.0]


def test_a_hundred_thousand_rows_are_read_to_the_last(here, tmp_path):
    start, minutes = datetime(1990, 1, 1, 23, 0, tzinfo=AMSTERDAM), (450, -450)
    rows = []
    for n in range(100_000):
        begun = int((start + n // 20 * DAY).timestamp() * 1000)
        # Of every twenty rows one is a night, and the others run backwards.
        rows.append(f"{n},{begun},{begun + minutes[n % 20 > 0] * 60_000},0,,0")
    told = here.archive.preview(written(tmp_path, plees(*rows)))
    assert (len(told.new), len(told.left)) == (5_000, 95_000)


@given(st.lists(st.lists(st.text(max_size=12), max_size=8), max_size=6))
def test_no_table_makes_it_stumble(tmp_path_factory, cells):
    folder = tmp_path_factory.mktemp("any")
    text = io.StringIO(newline="")
    csv.writer(text).writerows([PLEES.split(","), *cells])
    source = written(folder, text.getvalue().encode("utf-8", "replace"))
    try:
        told = Home(folder).archive.preview(source)
    except Refused:
        return
    json.dumps([[place, str(why)] for place, why in told.left])
