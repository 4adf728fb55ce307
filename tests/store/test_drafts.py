"""Drafts: what is being typed is on disk, for its owner alone, and never in anybody's way."""

import errno
import os
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slaaprust.store import drafts as module
from slaaprust.store.drafts import LONGEST, MOST, DraftFiles


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "drafts"


def test_what_is_typed_is_there_for_the_next_start(folder):
    DraftFiles(folder).keep("park", "Mail aan Sanne\nen de was")
    assert DraftFiles(folder).kept("park") == "Mail aan Sanne\nen de was"


def test_the_last_text_counts_and_an_empty_one_leaves_nothing(folder):
    drafts = DraftFiles(folder)
    drafts.keep("park", "Mail")
    drafts.keep("park", "Mail aan Sanne")
    assert drafts.kept("park") == "Mail aan Sanne"
    drafts.keep("park", "")
    assert drafts.kept("park") == ""
    assert list(folder.iterdir()) == []


def test_what_was_entered_is_gone(folder):
    drafts = DraftFiles(folder)
    drafts.keep("park", "Mail")
    drafts.drop("park")
    drafts.drop("park")
    assert DraftFiles(folder).kept("park") == ""


def test_drafts_are_for_their_owner_alone(folder):
    DraftFiles(folder).keep("night.2026-11-18", "wakker om drie uur")
    (file,) = folder.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_full_disk_is_told_once_and_takes_nothing_away(folder, monkeypatch):
    told = []
    drafts = DraftFiles(folder, told.append)
    drafts.keep("park", "Ma")

    def full(path, data):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as disk:
        disk.setattr(module, "write_whole", full)
        for text in ("Mail", "Mail aan", "Mail aan Sanne"):
            drafts.keep("park", text)
    assert told == ["de schijf is vol"]
    assert drafts.kept("park") == "Mail aan Sanne"
    assert DraftFiles(folder).kept("park") == "Ma"
    drafts.keep("park", "Mail aan Sanne.")
    assert DraftFiles(folder).kept("park") == "Mail aan Sanne."


@given(st.text(st.characters(codec=None)))
def test_every_text_comes_back_as_it_was(tmp_path_factory, text):
    folder = tmp_path_factory.mktemp("any")
    DraftFiles(folder).keep("park", text)
    assert DraftFiles(folder).kept("park") == text


def test_a_text_without_end_is_kept_as_far_as_it_fits(folder):
    DraftFiles(folder).keep("park", "é" * LONGEST)
    assert DraftFiles(folder).kept("park") == "é" * (LONGEST // 2)


def test_the_draft_left_alone_longest_gives_way(folder):
    drafts = DraftFiles(folder)
    for n in range(MOST + 2):
        drafts.keep(f"night.{n}", "x")
        os.utime(folder / f"night.{n}.txt", (n, n))
    assert drafts.kept("night.0") == ""
    assert drafts.kept("night.2") == "x"
    assert len(list(folder.iterdir())) == MOST
