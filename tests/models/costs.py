"""Figures of a model as if it had been measured."""

from models.measured import Figures


def costs(
    name: str, *, work: float = 0.1, share: float = 0.05, language: str = "en-US", final: float | None = 0.6
) -> Figures:
    """`share` of a machine with 16 GB."""
    return Figures(
        model=name,
        language=language,
        demo=name == "demo-en",
        loading=1.0,
        work=work,
        first_words=0.4,
        final=final,
        memory=round(share * 16e9),
        memory_share=share,
        date="2026-11-22",
    )
