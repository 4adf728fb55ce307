"""Settings that do not go together, one for each row of the checks: as typed, and what is said."""

from dataclasses import dataclass, field

OF_THE_NIGHT = ("bedtime", "getting_up")


@dataclass(frozen=True)
class Clash:
    """What is set before, what is typed then, which settings that is about, and what is said."""

    keys: tuple[str, ...]
    typed: dict[str, str]
    said: str
    before: dict[str, str] = field(default_factory=dict)

    @property
    def line(self) -> str:
        """What is said where no field stands beside it."""
        return f"Instelling {', '.join(self.keys)}: {self.said}"


def no_drink(word: str) -> str:
    return f"'{word}' is geen bekend drankje. Zet het eerst bij Eigen drankjes."


def no_night(bed: str, up: str) -> str:
    return (
        f"Van bedtijd {bed} tot opstaan {up} is korter dan 2 of langer dan 16 uur. "
        "Kies een andere tijd."
    )


CLASHES = {
    "a night too short": Clash(OF_THE_NIGHT, {"getting_up": "23:30"}, no_night("23:00", "23:30")),
    "a night too long": Clash(OF_THE_NIGHT, {"bedtime": "13:00"}, no_night("13:00", "07:00")),
    "a default drink that is none": Clash(
        ("default_drink",), {"default_drink": "kofie"}, no_drink("kofie")
    ),
    "a default drink that was the person's own": Clash(
        ("default_drink",),
        {"drinks": "mok=90"},
        no_drink("thermos"),
        before={"drinks": "thermos=140", "default_drink": "thermos"},
    ),
    "a favourite that is none": Clash(
        ("favourites",), {"favourites": "koffie, kofie"}, no_drink("kofie")
    ),
    "a favourite that was the person's own": Clash(
        ("favourites",),
        {"drinks": "mok=90"},
        no_drink("thermos"),
        before={"drinks": "thermos=140", "favourites": "thee, thermos"},
    ),
    "a programme that is none": Clash(
        ("relax_programme",), {"relax_programme": "yoga"}, "'yoga' is geen bekend programma."
    ),
    "a part of the body that is none": Clash(
        ("relax_without",),
        {"relax_without": "left-foot, knie"},
        "'knie' is geen deel van het lijf.",
    ),
}
