"""The page on speech models: what is used for which calls, what is installed, and how another one comes here."""

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QWidget

from assist.errors import AssistError
from models.installed import SpeechModel
from ui.settings.draft import Draft
from ui.settings.model_costs import ModelCosts
from ui.settings.model_in_use import ModelInUse
from ui.settings.model_install import ModelInstall
from ui.settings.model_list import ModelList
from ui.settings.setting import page, set_by_it
from ui.settings.speech_models import SpeechModels
from ui.theme import CAPTION, Look
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.fields import Field, Locked, Parts
from ui.widgets.text import Text

ALL, LANGUAGE, CAMPAIGN = "all", "language", "campaign"


class ModelPage(QWidget):
    """`pick_file` and `pick_folder` give a path, empty when nothing was picked; without them a dialog asks."""

    def __init__(
        self,
        look: Look,
        draft: Draft,
        models: SpeechModels,
        pick_file: Callable[[], str] | None = None,
        pick_folder: Callable[[], str] | None = None,
    ):
        super().__init__()
        self._draft, self._models, self._for = draft, models, ALL
        self._pick_file, self._pick_folder = pick_file or self._ask_file, pick_folder or self._ask_folder
        self.in_use = ModelInUse(look, models)
        self.list = ModelList(look, models)
        self.costs = ModelCosts(look, models)
        self.install = ModelInstall(look, models, draft["models.mirror"])
        self.for_ = self._uses(look)
        self.file = Button(look, self.tr("From a ZIP file …"), "tall")
        self.folder = Button(look, self.tr("From a folder …"), "tall")
        self.newer = Button(look, self.tr("Look for newer models"))
        self.setLayout(column(self._arranged(look)))
        self._connect()
        self.refresh()

    def _arranged(self, look: Look) -> QWidget:
        return page(
            look,
            self.tr("Speech model"),
            self.in_use,
            Field(look, self.tr("Installed"), self._here()),
            self.for_,
            self.install,
            self._from_disk(look),
            after=self.tr("From the next call on. Models hear on this computer; nothing of a call is sent."),
        )

    def _here(self) -> QWidget:
        made = QWidget()
        made.setLayout(column(self.list, self.costs, gap=8))
        return made

    def _uses(self, look: Look) -> Field:
        label, campaign = self.tr("“Use” is for"), self._models.campaign
        if self._draft.locks("hearing.model"):
            words = self._draft["hearing.model"] or self.tr("The best one for the language")
            return Field(look, self.tr("Model for all calls"), Locked(look, words), hint=set_by_it())
        options = {
            ALL: self.tr("All calls"),
            LANGUAGE: self.tr("Calls in this language"),
            CAMPAIGN: self.tr("This campaign"),
        }
        parts = Parts(look, options, ALL)
        parts.chosen.connect(self._use_for)
        below = self.tr("The campaign is “{0}”, its language “{1}”.").format(campaign.name, campaign.language)
        return Field(look, label, parts, below=below)

    def _from_disk(self, look: Look) -> QWidget:
        made = QWidget()
        words = self.tr("Without internet: get the model elsewhere, and bring it here as a file.")
        made.setLayout(
            column(
                Text(look, words, CAPTION, "ink3"),
                row(self.file, self.folder, None),
                row(self.newer, None),
                gap=6,
            )
        )
        return made

    def _connect(self) -> None:
        self._draft.changed.connect(self.refresh)
        self.install.installed.connect(lambda _model: self.refresh())
        self.install.changed.connect(self.refresh)
        self.list.use_chosen.connect(self._use)
        self.list.check_chosen.connect(self._check)
        self.list.remove_chosen.connect(self._remove)
        self.costs.asked.connect(self._measure)
        self.newer.clicked.connect(self._look_for_newer)
        self.file.clicked.connect(lambda: self._bring(self._pick_file()))
        self.folder.clicked.connect(lambda: self._bring(self._pick_folder()))

    def refresh(self) -> None:
        self.in_use.show_use(self._draft.settings)
        self.list.show_models(self._used(), busy=self.install.work.runs)
        self.costs.refresh(busy=self.install.work.runs)

    def _used(self) -> SpeechModel | None:
        try:
            return self._models.in_use(self._draft.settings)
        except AssistError:
            return None

    def _use_for(self, what: str) -> None:
        self._for = what

    def _use(self, model: SpeechModel) -> None:
        campaign = self._models.campaign
        where = {ALL: "", LANGUAGE: campaign.language, CAMPAIGN: campaign.id}[self._for]
        self._draft.choose_model(model.name, where)

    def _check(self, model: SpeechModel) -> None:
        self.install.run(
            self._models.checking(model), self.tr("“{0}” is whole and hears.").format(model.name)
        )
        self.refresh()

    def _remove(self, model: SpeechModel) -> None:
        self.install.run(self._models.removing(model), self.tr("“{0}” is removed.").format(model.name))
        self.refresh()

    def _measure(self) -> None:
        self.install.run(self._models.measuring(), self.tr("The models are measured."))
        self.refresh()

    def _look_for_newer(self) -> None:
        words = self.tr("The list of models is of today.")
        self.install.run(self._models.refreshing(self._draft["models.mirror"]), words)
        self.refresh()

    def _bring(self, path: str) -> None:
        if path:
            self.install.install(path)
            self.refresh()

    def _ask_file(self) -> str:
        title, kinds = self.tr("A speech model as a ZIP file"), self.tr("ZIP files (*.zip)")
        return QFileDialog.getOpenFileName(self.window(), title, "", kinds)[0]

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self.window(), self.tr("The folder of a speech model"))
