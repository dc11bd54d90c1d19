"""Random requests."""

@dataclass(frozen=True)
class Cases:
    """Draws requests near the focus of a book."""

    rng: Random
    focus: Facts
    bounds: Mapping[str, list[Any]]
    """For each name the values that the book compares it with."""

    def draw(self, kind: str) -> Case:
        """A request; `kind` is complete, unknown (some facts are) or vague (some instants are known to the day)."""
        moved = self.rng.choice((0.1, 0.25, 0.5))
        values = {
            name: self.near(name, value) if self.rng.random() < moved else value for name, value in self.focus.items()
        }
        for name, value in values.items():
            if kind == "vague" and isinstance(value, datetime) and self.rng.random() < 0.6:
                values[name] = Day(value.date())
        if self.rng.random() < 0.03:
            values["order.currency"] = self.rng.choice(("EUR", "EUR", "USD"))
        if kind == "unknown":
            share = self.rng.choice((0.05, 0.15, 0.4))
            values = {
                name: value for name, value in values.items() if name in ALWAYS_KNOWN or self.rng.random() > share
            }
        return Case(values, dict.fromkeys(values, Origin.STATED))

    def near(self, name: str, value: Value | Nothing) -> Value | Nothing:
        """Another value: on a threshold, just beside it, or none."""
        pick = self.rng.choice
        if name not in ALWAYS_KNOWN and self.rng.random() < 0.1:
            return NOT_APPLICABLE
        bounds = self.bounds.get(name, [])
        if name in CHOICES:
            return pick(CHOICES[name][0])
        if isinstance(value, bool):
            return not value
        if isinstance(value, frozenset):
            return frozenset(fee for fee in FEES if self.rng.random() < 0.5)
        if isinstance(value, int):
            pool = AMOUNTS if name in MONEY else SHARES if name in RATES else (0, 1, 2, 3, 14, 30)
            number: int = pick([*bounds, value, pick(pool)]) + pick((0, 0, -1, 1))
            return max(0, number)
        if isinstance(value, datetime):
            received = self.focus["change.received"]
            assert isinstance(received, datetime)
            small = pick((timedelta(), timedelta(microseconds=1), -timedelta(microseconds=1), HOUR, -24 * HOUR))
            start = pick([value, value, received + timedelta(days=pick(GAPS)), *bounds])
            if not isinstance(start, datetime):
                start = datetime(start.year, start.month, start.day, pick((0, 12, 23)), tzinfo=AMSTERDAM)
            shifted: datetime = start.astimezone(ZoneInfo("UTC")) + small
            return shifted.astimezone(AMSTERDAM)
        if isinstance(value, date):
            near: date = pick([value, value, *(each.date() if isinstance(each, datetime) else each for each in bounds)])
            later: date = near + timedelta(days=int(pick((0, 1, -1, pick(GAPS)))))
            return later
        return value
