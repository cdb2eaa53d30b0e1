"""Which phrases call for a card that answers a question: the question, and what remains without empty words."""

import re

from assist.matching.languages import Language, language

_MOST_WORDS, _MOST_LETTERS = 12, 30
_WORD = re.compile(r"\w[\w'’-]*")
_ENDS = {
    "ja": (
        r"(?:は|が|を|に|って)?(?:どう|どのように|いつ|どこ|いくら|なぜ|何|どれ)[^、。]*か",
        r"(?:は|が|を)?(?:でき|可能|必要|あり|もらえ|使え|かかり)[^、。]{0,4}(?:ます|です|ません|でしょう)か",
        r"(?:(?:の|ん)?です|ます|でしょう)か",
        r"(?:の|ん)です(?:が|けど)?|を教えてください|について|とは|[はがをにも]",
    ),
    "zh": (r"(?:要|该|应该)?(?:怎么办|怎么做|怎么|多少钱|是什么|在哪里|在哪)", r"[吗呢]"),
}
"""In languages without blanks: what a question ends with, in the order in which it is taken away."""
_BEGINNINGS = {"zh": r"(?:请问|我想|怎么样?|如何|怎样|能不能|可不可以|能否|是否|为什么|可以)+"}


def proposed(question: str, code: str) -> tuple[str, ...]:
    """At most two phrases, the longer one first; none of what has no words.

    "How can I cancel my contract?" gives "how can I cancel my contract" and "cancel contract".
    """
    spoken = language(code)
    whole = question.strip().rstrip("?？!！.。:：…").strip('¿¡ \u3000"“”«»「」『』')
    if not spoken.unspaced:
        whole = " ".join(re.sub(r"[,;:/()“”\"«»]+", " ", whole).split())
    short = _core(whole, spoken.code) if spoken.unspaced else _content(whole, spoken)
    fits = len(whole) <= _MOST_LETTERS if spoken.unspaced else len(whole.split()) <= _MOST_WORDS
    phrases = [_as_said(whole, spoken) if fits or not short else "", short]
    return tuple({phrase.casefold(): phrase for phrase in phrases if _WORD.search(phrase)}.values())


def _content(text: str, spoken: Language) -> str:
    """The words with content; "" when fewer than two are left, which would call for the card too often."""
    words = [word for word in _WORD.findall(text) if word.casefold() not in spoken.empty | spoken.asking]
    return " ".join(words) if len(words) > 1 else ""


def _core(text: str, code: str) -> str:
    """What stands before the asking; "" when hardly anything is left."""
    text = re.sub(rf"^(?:{_BEGINNINGS.get(code, '(?!)')})", "", text)
    for end in _ENDS.get(code, ()):
        text = re.sub(rf"(?:{end})$", "", text)
    return text if len(text) > 1 else ""


def _as_said(text: str, spoken: Language) -> str:
    """The capital at a question's beginning is no name's."""
    first = text.split(" ")[0]
    is_name = first.casefold() not in spoken.empty | spoken.asking
    return text if is_name else first.casefold() + text[len(first) :]
