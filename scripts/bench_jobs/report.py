"""Prints the yardsticks: what was reached, what is to be reached, and whether it is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    what: str
    reached: float
    relation: str
    goal: float
    unit: str
    note: str = ""

    @property
    def met(self) -> bool:
        return self.reached >= self.goal if self.relation == ">=" else self.reached <= self.goal


def show(lines: list[Line]) -> int:
    """Print all lines and return the number of those missed, as a process's exit code."""
    wide = max(len(line.what) for line in lines)
    print()
    for line in lines:
        verdict = "met   " if line.met else "MISSED"
        relation = "≥" if line.relation == ">=" else "≤"
        note = f"   ({line.note})" if line.note else ""
        print(
            f"{verdict} {line.what:<{wide}}  {line.reached:7.3f} {relation} {line.goal:g} {line.unit}{note}"
        )
    missed = sum(not line.met for line in lines)
    print(f"\n{len(lines) - missed} of {len(lines)} yardsticks met.")
    return min(1, missed)
