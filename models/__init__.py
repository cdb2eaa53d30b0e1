"""Speech models: which can be had, which are installed, whether they are whole, and which words they know.

    catalog.py    what can be had           install.py    from there into place, or not at all
    installed.py  what is here, and whole   words.py      the words of a model

`bundled/demo-en` comes with the program: it hears the sample call and is for trying out only. docs/models.md tells
the rest.
"""
