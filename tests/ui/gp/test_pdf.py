"""The page for the GP on paper: one sheet, its letters inside, and every number of the diary."""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from gp_pages import WORDS, page

from slaaprust.domain.records.gp_notes import ASKED, GpPart
from slaaprust.domain.settings.settings import Language
from slaaprust.ui.gp.a4 import MARGIN, SIZES, on_sheets
from slaaprust.ui.gp.pdf import pdf
from slaaprust.wording.gp import GpDocument, ProseBlock, TableBlock, legend, sheet
from slaaprust.wording.i18n import speak

LANGUAGES = [Language.DUTCH, Language.ENGLISH]
pytestmark = pytest.mark.usefixtures("qapp")
poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="!!! PDF NOT READ BACK: no poppler-utils"
)


def words(text: str) -> list[str]:
    return text.replace("\u00a0", " ").split()


def all_words(made: GpDocument) -> list[str]:
    """Every word that is on paper: marks stand there in place of the times of what was drunk."""
    told = [made.title, made.about, *made.foot]
    for section in made.sections:
        told.append(section.title)
        for block in section.blocks:
            match block:
                case ProseBlock(lines):
                    told += lines
                case TableBlock(head=head, rows=rows, grid=grid):
                    last = -2 if grid else None
                    told += [*head[1 if grid else 0 : last], *(c for r in rows for c in r[:last])]
                    told += [legend()] if grid else []
    return [word for each in told for word in words(each)]


def asked(tmp_path: Path, made: bytes, *command: str) -> str:
    file = tmp_path / "page.pdf"
    file.write_bytes(made)
    return subprocess.run([*command, file, *(["-"] if command[0] == "pdftotext" else [])],
                          capture_output=True, text=True, check=True).stdout  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [7, 14])
def test_it_fits_on_one_sheet(count, language):
    speak(language)
    made = on_sheets(sheet(page(count)))
    assert len(made.sheets) == 1
    top, last = made.sheets[0][-1]
    assert top + last.height <= 841.9 * 10 - MARGIN


def test_who_adds_more_gets_a_second_sheet_and_loses_no_word(tmp_path):
    long = " ".join(f"woord{n}" for n in range(230))
    notes = replace(WORDS, **{each.key: long for each in ASKED})
    made = on_sheets(sheet(page(14, notes)))
    assert len(made.sheets) > 1 and made.size > min(SIZES)
    assert all(top + strip.height <= 8419 - MARGIN for s in made.sheets for top, strip in s)
    if shutil.which("pdftotext"):
        read = asked(tmp_path, pdf(sheet(page(14, notes))), "pdftotext")
        assert re.findall(r"woord\d+", read).count("woord1") == len(ASKED)
        assert len(re.findall(r"woord\d+", read)) == len(ASKED) * len(long.split())


def test_sixty_two_nights_stay_within_their_sheets():
    made = on_sheets(sheet(page(62)))
    assert all(top + strip.height <= 8419 - MARGIN for s in made.sheets for top, strip in s)


@poppler
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [7, 14])
def test_its_text_is_that_of_the_page_word_for_word(tmp_path, count, language):
    speak(language)
    made = sheet(page(count))
    read = asked(tmp_path, pdf(made), "pdftotext", "-layout")
    wanted = sorted(all_words(made))
    rest = words(read)
    for each in wanted:
        assert each in rest, each
        rest.remove(each)
    beside = {"18", "21", "00", "03", "06", "09", "12", "15", "K", "A", "C", "Naam:", "Geboren:"}
    beside |= {"Name:", "Date", "of", "birth:"}
    assert [each for each in rest if each not in beside and set(each) != {"."}] == []


@poppler
def test_its_letters_are_inside_and_its_size_is_a4(tmp_path):
    made = pdf(sheet(page()))
    fonts = asked(tmp_path, made, "pdffonts").splitlines()[2:]
    assert fonts and all(re.search(r" yes (yes|no) +yes ", each) for each in fonts), fonts
    info = asked(tmp_path, made, "pdfinfo")
    assert re.search(r"Pages: +1\n", info) and "A4" in info
    assert "Slaapdagboek voor de huisarts" in info


@poppler
def test_a_part_that_is_left_out_is_nowhere_on_it(tmp_path):
    notes = replace(WORDS, without=f"{GpPart.MEDICINES.value} {GpPart.REMARKS.value}")
    read = asked(tmp_path, pdf(sheet(page(14, notes))), "pdftotext")
    assert "Paracetamol" not in read and "kind was ziek" not in read
    assert "Medicijnen" not in read and "Opmerkingen" not in read


def test_a_page_without_anything_is_still_a_page():
    nothing = replace(WORDS, without=" ".join(part.value for part in GpPart))
    made = sheet(page(7, nothing))
    assert made.sections == () and made.foot == ()
    assert pdf(made).startswith(b"%PDF")


def test_a_word_that_is_longer_than_the_line_is_parted():
    notes = replace(WORDS, question="x" * 600)
    made = on_sheets(sheet(page(7, notes)))
    assert len(made.sheets) == 1
