"""Ids that a person can read: made of a name, numbered where the name is taken."""

from collections.abc import Container


def unlike(stem: str, taken: Container[str]) -> str:
    """`stem`, or with the first number from 2 on that makes it one of its own."""
    id, number = stem, 1
    while id in taken:
        number += 1
        id = f"{stem}-{number}"
    return id
