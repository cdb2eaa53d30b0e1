"""Speech models: what is installed, which one to use, and whether it is whole.

`bundled/demo-en` comes with the program: it hears the sample call and is for trying out only.
"""
