"""Every state of the panel."""

from tests.screens.guided import GUIDED
from tests.screens.scenes import SCENES
from tests.screens.strips import STRIPS

EVERY = SCENES | GUIDED | STRIPS
