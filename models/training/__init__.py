"""How our own demo model is made, from nothing but text and speech synthesisers: `python -m models.training`.

In order: sentences (what is said) -> voices, corpus (said by synthesisers) -> sound, mfcc (made rough, then
features) -> alignment, acoustic, learning (PyTorch) -> kaldi, model_folder, graph (what libvosk reads).
For developers only; the program never imports it. README.md tells the whole story.
"""
