"""Where the frozen program begins."""

from ui.__main__ import main

main()
