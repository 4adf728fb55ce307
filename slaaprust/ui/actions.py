"""What a person can want: one signal each, from any window up to the composition root."""

from PySide6.QtCore import QObject, Signal


class Actions(QObject):
    """Windows emit these, main connects them; nothing in the face does anything by itself."""

    log_default = Signal()
    log_drink = Signal(str)  # the key of a drink
    log_now = Signal(type)  # a kind of entry without particulars
    log = Signal(object)  # an entry that was filled in
    correct = Signal(str, object)  # a uid and the entry that takes its place
    undo = Signal(str)  # a uid
    begin_landing = Signal()
    tick_step = Signal(str, bool)  # a step of the landing, and whether it is done
    lock_screen = Signal()
    snooze = Signal(str, int)  # a moment and minutes
    skip = Signal(tuple)  # moments
    close_prompt = Signal()
    park = Signal(str, object, str, bool)  # words, sort, next step, and whether none is possible
    empty_head = Signal(object)  # the way in which, when no word is kept
    answer = Signal(str, object)  # a thought, and what becomes of it
    wipe_thoughts = Signal(tuple)
    relaxing = Signal(bool)  # whether somebody is at an exercise; not while it stands still
    relaxed = Signal(str, float, object, bool)  # programme, minutes, tension before, ended early
    relaxed_after = Signal(object)  # the tension after it, None where it is taken back
    tonight = Signal(object)  # a time, or None for the usual
    quiet = Signal(int)  # minutes, 0 ends it
    quiet_tonight = Signal()
    change = Signal(object)  # new settings
    settle_in = Signal(object, object)  # new settings, and whether to start at login if known
    tell_night = Signal(object, object)  # the date of an evening, and answers as they are typed
    delete_night = Signal(object)  # the date of an evening
    undo_night = Signal()
    show = Signal(str)  # the name of a window
    answer_week = Signal(object, str)  # the Monday of a week, and the answer to its question
    begin_experiment = Signal(str, int, str, str)  # question, weeks, own words, and measure
    stop_experiment = Signal()
    keep_for_gp = Signal(object)  # the words for the GP
    stop = Signal()
