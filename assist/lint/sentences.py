"""What lint says, as templates: the windows translate them before they are filled.

A reason ends without a full stop; what comes after its first sentence is the next step.
"""

TRIGGER = "trigger “{text}”"
NEGATIVE = "not when they say “{text}”"
TRIGGERS = "triggers"
SAY = "what to say"
TITLE = "title"
POINTS = "points"
POINT = "point {number}"
LANGUAGE = "language"
LINK = "link “{link}”"
PLACEHOLDER = "placeholder “{{{name}}}”"
PHRASES = "phrases"
USE = "use"
ALERT = "alert {kind}, phrase “{text}”"
TEMPLATE = "note template, {place}"

SHORT = (
    "it has fewer than two words with a meaning of their own, so it can't show the card by itself. "
    "Write it as customers say it, in a few words"
)
COMMON = (
    "triggers of {count} other cards say all of it and more, so it does not tell which is meant. "
    "Add the word that makes the difference"
)
TWICE_HERE = "it is also a trigger of this card. Keep it once"
TWICE = "it is also a trigger of card “{card}”. Keep it where it belongs"
ALIKE = (
    "it is nearly “{other}” of card “{card}”, so either may come up. "
    "Keep it on one of them, or make them one card"
)
FORBIDS = "its own trigger “{trigger}” holds these words, so it can never show the card"
NO_SAY = "there is nothing to say on it. Write the sentence that helps the agent"
NO_TRIGGERS = "it has none, so only its title and the search bring it up. Add what customers say"
LONG = "it has {letters} letters, and {most} are read at a glance. Say it in fewer words"
LONG_FOLD = "it has {letters} letters, and {most} are read at a glance. Fold the rest away"
MANY = "it has {count}, and {most} are read in a call. Fold the others away"
OTHER_LANGUAGE = (
    "it says “{card}”, and the calls are in “{campaign}”, so its triggers are compared by other rules than "
    "what is heard"
)
NO_ADDRESS = "it is no address that a browser understands"
NO_FILE = "there is no such file on this computer"
UNFILLED = "nothing fills it, so a gap stands there. Use one of: {known}"
SAME_TITLE = "another card is called so too, so agents can't tell them apart. Call them by what differs"
SAME_CARD = "it says what card “{card}” says. Make them one card with the triggers of both"
UNHEARD = "the speech model can't hear “{word}”. Say it in other words beside this one"
UNHEARD_AS = (
    "the speech model can't hear “{word}”; it may come out as “{heard}”. Add the trigger as it is heard"
)
NEVER_SHOWN = "it never came up, while cards came up {count} times. Are its triggers what is said?"
NEVER_USED = "it came up {count} times and was never used. Does it come up where it doesn't help?"
NO_PHRASES = "it has no phrases, so it never ticks itself. Add what counts as having said it"
NOT_LOOKED_FOR = "a bracket is open, or nothing in it must be said, so calls leave it out. Write it anew"
AS_TOLD = "{reason}"

REMOVE_HERE = "Remove it here"
REMOVE = "Remove it"
FOLD = "Fold the rest away"
FOLD_OTHERS = "Fold away"
SET_LANGUAGE = "Make it “{language}”"
ADD = "Add “{text}”"

ALL = tuple(value for name, value in sorted(vars().items()) if name.isupper())
"""For those who translate."""
