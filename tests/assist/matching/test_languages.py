"""What is known of the languages may be asked by any thread."""

from concurrent.futures import ThreadPoolExecutor

from assist.matching.languages import language

WORDS = ("generously", "internationalisation", "relational", "hopefulness", "cats", "controlling") * 400


def test_words_are_stemmed_by_several_threads_at_once() -> None:
    stem = language("en").stem
    right = [stem(word) for word in WORDS]
    with ThreadPoolExecutor(4) as threads:
        assert all(
            found == right for found in threads.map(lambda _: [stem(word) for word in WORDS], range(8))
        )
