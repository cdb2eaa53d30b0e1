"""`python -m assist`: the program without windows."""

from assist.cli import program

if __name__ == "__main__":
    program(prog_name="python -m assist")
