"""The words about files that changed while nobody looked: what was found, and what came back."""

from slaaprust.domain.records.archive import Hurt, Repaired
from slaaprust.domain.values.marks import N_
from slaaprust.wording.i18n import say


def mended_lines(mended: Repaired) -> tuple[str, ...]:
    """Return a title, each file that was hurt, and what there is now."""
    if mended.problem and not mended.hurt:
        text = N_("mending", "Je dagboek is nu niet te openen: {why}.")
        return (
            say("mending", text, why=say("store", mended.problem)),
            say("mending", "Wat je noteert, wacht tot dat weer kan."),
        )
    return (
        say("mending", "Er was iets met de bestanden van je dagboek"),
        *(_hurt_line(each) for each in mended.hurt),
        *_outcome(mended),
    )


def _hurt_line(hurt: Hurt) -> str:
    line = say("mending", "{name} {harm}.", name=hurt.name, harm=say("store", hurt.harm.value))
    if not hurt.aside:
        return line
    return line + " " + say("mending", "Apart gezet als {name}.", name=hurt.aside)


def _outcome(mended: Repaired) -> tuple[str, ...]:
    lines = []
    if mended.back:
        text = N_("mending", "Aantekeningen teruggehaald uit een back-up: {count}.")
        lines.append(say("mending", text, count=mended.back))
    if mended.missing:
        lines.append(say("mending", "Niet terug te halen: {count}.", count=mended.missing))
    elif mended.hurt and not mended.problem:
        lines.append(say("mending", "Er ontbreekt niets."))
    if mended.problem:
        why = say("store", mended.problem)
        lines.append(say("mending", "Terughalen lukte nog niet: {why}.", why=why))
    return tuple(lines)
