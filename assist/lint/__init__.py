"""What would make a campaign work badly though it can be used: each with its place, and a mend where there is one.

    for finding in lint(campaign, hears=known_words(folder), usage=library.journal.usage(campaign.id)):
        print(finding)                       # card “Refund”, trigger “refund”: it is one short word ...
        library.apply(campaign.id, finding.mend)

What makes a campaign unusable is another matter: `scripts_db.checking`.
"""

from assist.lint.findings import Finding, Rule, Severity
from assist.lint.run import Linter, lint

__all__ = ["Finding", "Linter", "Rule", "Severity", "lint"]
