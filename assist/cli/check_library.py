"""`library check`: what would make a campaign work badly, for people and for CI."""

from pathlib import Path
from typing import Any

import click
import msgspec

from assist.cli.manners import usable_settings
from assist.lint import Finding, Severity, lint
from assist.opening import draft_of, library_file, open_library, words_heard
from scripts_db.cards import Campaign

FOUND = 1
"""The exit status when something should be looked at."""


@click.command()
@click.argument("campaign", required=False)
@click.option("--published", is_flag=True, help="Check what agents have, not the draft.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON list.")
@click.option(
    "--library",
    "file",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="The library; without this your own.",
)
def check(campaign: str | None, published: bool, as_json: bool, file: Path | None) -> None:
    """Check the draft of CAMPAIGN, or of the one in use: its triggers, texts, script and words.

    The exit status is 0 when nothing needs to be looked at, 1 when something does. Advice alone is no reason.
    """
    settings = usable_settings()
    with open_library(library_file(settings, file)) as opened:
        chosen = draft_of(opened, settings, campaign)
        if published:
            chosen = opened.published(chosen.id).campaign
        usage = opened.journal.usage(chosen.id)
    findings = lint(chosen, hears=words_heard(settings, chosen), usage=usage)
    if as_json:
        click.echo(msgspec.json.encode([_plain(finding) for finding in findings]).decode())
    else:
        _tell(chosen, findings)
    if any(finding.severity is Severity.CHECK for finding in findings):
        raise SystemExit(FOUND)


def _tell(campaign: Campaign, findings: list[Finding]) -> None:
    for finding in findings:
        click.echo(f"{finding.severity:6}  {finding}.")
    checks = sum(finding.severity is Severity.CHECK for finding in findings)
    advice = len(findings) - checks
    click.echo(f"“{campaign.name}”: {checks} to look at, {advice} of advice, in {len(campaign.cards)} cards.")


def _plain(finding: Finding) -> dict[str, Any]:
    return {
        "severity": finding.severity,
        "rule": finding.rule,
        "id": finding.entry.id,
        "where": finding.where,
        "reason": str(finding.reason),
        "mend": str(finding.mending),
    }
