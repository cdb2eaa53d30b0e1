"""The script builder: steps and branches as a graph and as a list, a form beside it, played through."""
