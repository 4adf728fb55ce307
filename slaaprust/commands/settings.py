"""The settings from the command line."""

from argparse import Namespace
from typing import Any

from slaaprust.commands.reply import CommandReply
from slaaprust.core.companion import Companion
from slaaprust.domain.settings import options
from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_
from slaaprust.wording.i18n import say, speak


def settings(words: Namespace, companion: Companion) -> CommandReply:
    if words.action == "set":
        keys = _set(words, companion)
    elif words.action == "get":
        keys = [_known(words.key)]
    else:
        return _listed(companion)
    lines = tuple(f"{key} = {_word(key, companion)}" for key in keys)
    return CommandReply(lines, {key: _plain(key, companion) for key in keys})


def _set(words: Namespace, companion: Companion) -> list[str]:
    """Take one value or several at once, since a night needs its two times together."""
    known = [each.key for each in options.OPTIONS]
    given: dict[str, list[str]] = {(key := _known(words.key)): []}
    for word in words.value:
        if word in known:
            given[key := word] = []
        else:
            given[key].append(word)
    raw = {key: " ".join(value) for key, value in given.items()}
    companion.change(options.changed(companion.settings, **raw))
    speak(companion.settings.language)
    return list(raw)


def _listed(companion: Companion) -> CommandReply:
    lines = tuple(
        f"{each.key} = {_word(each.key, companion)}  # {say('settings', each.label)}"
        for each in options.OPTIONS
    )
    return CommandReply(lines, {each.key: _plain(each.key, companion) for each in options.OPTIONS})


def _known(key: str) -> str:
    try:
        return options.option(key).key
    except KeyError:
        near = options.nearest(key)
        text = (
            N_("refused", "'{key}' is geen instelling. Bedoel je: {near}?")
            if near
            else N_("refused", "'{key}' is geen instelling. Zie: slaaprust settings list")
        )
        raise Refused(text, key=key, near=", ".join(near)) from None


def _word(key: str, companion: Companion) -> str:
    return options.option(key).kind.word(getattr(companion.settings, key))


def _plain(key: str, companion: Companion) -> Any:
    return options.option(key).kind.plain(getattr(companion.settings, key))
