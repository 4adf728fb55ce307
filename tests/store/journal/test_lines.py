"""A file of lines says what it can after any damage, and never less."""

from hypothesis import given, settings
from hypothesis import strategies as st

from slaaprust.store.journal.lines import (
    VOID,
    Changes,
    Tables,
    apply,
    changes_of,
    commit,
    content,
    sealed,
    unsealed,
)

HEADER = sealed({"journal": 1})
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
DOCS = st.dictionaries(st.text(st.characters()), JSON, max_size=4)
CHANGES = st.dictionaries(
    st.tuples(st.sampled_from("ab"), st.none() | st.sampled_from("123")), st.none() | DOCS
)


def one(uid: str, table: str = "log") -> bytes:
    return commit({(table, uid): {"n": uid}})


def uids(raw: bytes) -> set[str]:
    return set(content(raw).tables.get("log", {}))


@given(st.dictionaries(st.text().filter(lambda key: key != "crc"), JSON, min_size=1))
def test_a_line_says_what_was_sealed_in_it(fields: dict[str, object]) -> None:
    assert unsealed(sealed(fields).rstrip(b"\n")) == fields
    assert sealed(fields).count(b"\n") == 1


@given(CHANGES)
def test_a_commit_reads_back_as_its_changes(changes: Changes) -> None:
    assert changes_of(commit(changes)) == changes


@given(st.lists(CHANGES))
def test_a_file_adds_up_to_its_commits(commits: list[Changes]) -> None:
    tables: Tables = {}
    for changes in commits:
        apply(tables, changes)
    told = content(HEADER + b"".join(map(commit, commits)))
    assert (told.tables, told.container, told.bad, told.torn) == (tables, 1, 0, 0)


@given(st.data())
@settings(max_examples=500)
def test_a_flipped_bit_costs_one_line_at_most_and_is_noticed(data: st.DataObject) -> None:
    raw = bytearray(HEADER + b"".join(one(uid) for uid in "abcd"))
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    told = content(bytes(raw))
    assert len(told.tables.get("log", {}).keys() & set("abcd")) >= 3
    assert told.bad + told.torn or not told.container or told.before_next


@given(st.data())
def test_zeros_cost_the_lines_they_fell_on_and_are_noticed(data: st.DataObject) -> None:
    raw = HEADER + b"".join(one(uid) for uid in "abcdefgh")
    start = data.draw(st.integers(0, len(raw) - 60))
    told = content(raw[:start] + bytes(60) + raw[start + 60 :])
    assert len(told.tables.get("log", {})) >= 6
    assert told.bad + told.torn


@given(st.data())
def test_a_file_cut_off_anywhere_keeps_every_whole_line(data: st.DataObject) -> None:
    lines = [one(uid) for uid in "abcd"]
    raw = HEADER + b"".join(lines)
    end = data.draw(st.integers(len(HEADER), len(raw)))
    whole = raw[:end].count(b"\n") - 1
    assert uids(raw[:end]) >= set("abcd"[:whole])


@given(st.binary() | st.lists(st.binary() | st.just(HEADER) | st.just(VOID)).map(b"\n".join))
def test_nothing_in_a_file_raises(raw: bytes) -> None:
    content(raw)
    content(HEADER + raw)


def test_deep_nesting_and_nan_are_damage() -> None:
    deep = b'{"table":"log","id":"x","doc":' + b'{"a":' * 100_000 + b"\n"
    nan = b'{"table":"log","id":"x","doc":{"mg":NaN}}\n'
    told = content(HEADER + deep + nan + one("a"))
    infinite = nan.replace(b"NaN", b"1e999")
    nested = b'{"table":"log","id":"x","doc":{"a":' + b"[" * 60 + b"]" * 60 + b"}}\n"
    assert (told.bad, set(told.tables["log"])) == (2, {"a"})
    for line in (infinite, nested):
        told = content(HEADER + line + one("a"))
        assert (told.bad, set(told.tables["log"])) == (1, {"a"})


def test_an_unfinished_commit_does_not_count_and_the_next_writer_says_so() -> None:
    both = commit({("log", "a"): {}, ("log", "b"): {}})
    for torn in (both[:-1][: both.index(b"\n") + 1], both[:-5], both[:20]):
        told = content(HEADER + one("z") + torn)
        assert (set(told.tables["log"]), told.bad) == ({"z"}, 0)
        assert told.torn == torn.count(b"\n") + (not torn.endswith(b"\n"))
        after = content(HEADER + one("z") + torn + told.before_next + one("y"))
        assert (set(after.tables["log"]), after.bad, after.torn) == ({"z", "y"}, 0, told.torn)


def test_a_damaged_line_inside_a_finished_commit_costs_that_line_alone() -> None:
    lines = commit({("log", uid): {} for uid in "abc"}).splitlines(keepends=True)
    for n, lost in enumerate("abc"):
        damaged = [*lines[:n], b"#" + lines[n][1:], *lines[n + 1 :]]
        told = content(HEADER + b"".join(damaged) + one("z"))
        assert (set(told.tables["log"]), told.bad) == (set("abcz") - {lost}, 1)


def test_a_commit_whose_end_was_damaged_counts_also_when_the_next_was_cut_off() -> None:
    first, last = commit({("log", "a"): {}, ("log", "b"): {}}).splitlines(keepends=True)
    torn = commit({("log", "c"): {}, ("log", "d"): {}}).splitlines(keepends=True)[0]
    told = content(HEADER + first + b"#" + last[1:] + torn)
    assert (set(told.tables["log"]), told.bad, told.torn) == ({"a"}, 1, 1)


def test_two_lines_that_lost_the_newline_between_them_are_both_read() -> None:
    raw = HEADER + one("a")[:-1] + b"*" + one("b") + one("c")
    assert uids(raw) == {"a", "b", "c"}
    assert content(raw).bad == 1


def test_a_line_written_by_hand_does_without_its_checksum() -> None:
    assert uids(HEADER + b'{"table": "log", "id": "a", "doc": {"n": 1}}\r\n\r\n' + one("b")) == {
        "a",
        "b",
    }


def test_a_hand_written_last_line_may_lack_its_newline() -> None:
    told = content(HEADER + one("a")[:-1])
    assert (set(told.tables["log"]), told.torn, told.before_next) == ({"a"}, 0, b"\n")


def test_a_line_changed_by_hand_with_its_checksum_left_in_is_damage() -> None:
    told = content(HEADER + one("a").replace(b'"n":"a"', b'"n":"b"'))
    assert (told.tables, told.bad) == ({}, 1)


def test_an_empty_file_and_one_without_its_header_have_no_container() -> None:
    assert content(b"").container == content(one("a")).container == 0
    assert content(b"\xef\xbb\xbf" + HEADER).container == 1
