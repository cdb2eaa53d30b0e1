"""The engine: hears, matches, decides. It runs, is tested and is measured without any window.

The straight line, and where to read it:

    hearing/sources.py       microphone, headset or recording -> blocks of sound    (hearing process)
    hearing/recognition.py   blocks -> hypotheses, partial and final                (hearing process)
    hearing/process.py       the pipe out of that process, and its restart
    matching/                the words of an utterance -> ranked matches -> a suggestion, or honest silence
    guidance/                script, checklist, alerts and the note, beside the cards
    pipeline.py              listen(): all of it as one generator of events
    call.py                  one conversation, from start to wrap-up

`python -m assist listen call.wav` prints what the panel would show.
"""
