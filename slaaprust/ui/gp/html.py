"""The page for the GP as one HTML file: headings, paragraphs and tables that read aloud well."""

from collections.abc import Iterable, Iterator
from html import escape

from slaaprust.ui.kit.theme import PAPER
from slaaprust.wording.gp import NONE, GpBlock, GpDocument, GpSection, ProseBlock, TableBlock
from slaaprust.wording.i18n import say, spoken


def html(sheet: GpDocument) -> str:
    """Return the page as a whole document, with nothing in it that comes from elsewhere."""
    return "\n".join(_document(sheet)) + "\n"


def _document(sheet: GpDocument) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield f'<html lang="{spoken()}">'
    yield '<head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(sheet.title)}</title>"
    yield f"<style>{_STYLE}</style></head>"
    yield "<body><main>"
    yield f"<h1>{escape(sheet.title)}</h1>"
    yield f"<p>{escape(sheet.about)}</p>"
    for section in sheet.sections:
        yield from _section(section)
    if sheet.foot:
        yield f"<h2>{escape(say('gp', 'Hoe de getallen ontstaan'))}</h2>"
        yield from (f'<p class="small">{escape(line)}</p>' for line in sheet.foot)
    yield "</main></body></html>"


def _section(section: GpSection) -> Iterator[str]:
    yield f"<h2>{escape(section.title)}</h2>"
    for block in section.blocks:
        yield from _block(block)


def _block(block: GpBlock) -> Iterator[str]:
    match block:
        case ProseBlock(lines):
            yield from (f"<p>{_broken(line)}</p>" for line in lines)
        case TableBlock():
            yield from _table(block)


def _table(table: TableBlock) -> Iterator[str]:
    # Who uses the keyboard alone can reach it, and move it where it is wider than the screen.
    name = escape(table.caption, quote=True)
    yield f'<div class="wide" role="region" tabindex="0" aria-label="{name}">'
    yield f'<table><caption class="said">{name}</caption>'
    yield f"<thead><tr>{_head(table.head)}</tr></thead><tbody>"
    for first, *cells in table.rows:
        row = "".join(f"<td>{_cell(cell)}</td>" for cell in cells)
        yield f'<tr><th scope="row">{escape(first)}</th>{row}</tr>'
    yield "</tbody></table></div>"


def _head(names: Iterable[str]) -> str:
    first, *rest = names
    # An empty corner is no header of anything.
    corner = f'<th scope="col">{escape(first)}</th>' if first else "<td></td>"
    return corner + "".join(f'<th scope="col">{escape(name)}</th>' for name in rest)


def _cell(text: str) -> str:
    """Return a cell; a dash is said as what it means."""
    if text != NONE:
        return escape(text)
    said = escape(say("gp", "niet ingevuld"))
    return f'<span aria-hidden="true">{NONE}</span><span class="said">{said}</span>'


def _broken(text: str) -> str:
    return "<br>".join(escape(line) for line in text.splitlines())


_STYLE = f"""
body {{ font: 1rem/1.5 sans-serif; color: {PAPER.words}; background: {PAPER.ground};
  max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }}
h1 {{ font-size: 1.6rem; margin: 0; }}
h2 {{ font-size: 1.1rem; margin: 1.5rem 0 0.25rem; }}
p {{ margin: 0.25rem 0; }}
.small {{ color: {PAPER.quiet}; font-size: 0.9rem; }}
.wide {{ overflow-x: auto; }}
table {{ border-collapse: collapse; font-variant-numeric: tabular-nums; }}
th[scope="row"] {{ white-space: nowrap; }}
th, td {{ text-align: left; vertical-align: top; font-weight: normal; padding: 0.15rem 0.6rem;
  border-bottom: 1px solid {PAPER.line}; }}
thead th {{ vertical-align: bottom; color: {PAPER.quiet}; }}
.said {{ position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }}
@media print {{
  body {{ font-size: 8.5pt; margin: 0; max-width: none; }}
  th, td {{ padding: 0 3pt; }}
}}
"""
