"""`library check`: what would make a campaign work badly, for people and for CI."""

from pathlib import Path
from typing import Any

import click

from assist.cli.library.options import AS_JSON, DIFFERS, FILE, opened, print_json
from assist.lint import Finding, Severity, lint
from assist.opening import draft_of, words_heard
from scripts_db.cards import Campaign


@click.command()
@click.argument("campaign", required=False)
@click.option("--published", is_flag=True, help="Check what agents have, not the draft.")
@AS_JSON
@FILE
def check(campaign: str | None, published: bool, as_json: bool, file: Path | None) -> None:
    """Check the draft of CAMPAIGN, or of the one in use: its triggers, texts, script and words.

    The exit status is 0 when nothing needs to be looked at, 1 when something does. Advice alone is no reason.
    """
    with opened(file) as (library, settings):
        chosen = draft_of(library, settings, campaign)
        if published:
            chosen = library.published(chosen.id).campaign
        usage = library.journal.usage(chosen.id)
    findings = lint(chosen, hears=words_heard(settings, chosen), usage=usage)
    if as_json:
        print_json([_plain(finding) for finding in findings])
    else:
        _tell(chosen, findings)
    if any(finding.severity is Severity.CHECK for finding in findings):
        raise SystemExit(DIFFERS)


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
