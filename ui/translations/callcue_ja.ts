<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name></name>
    <message>
        <source>Start, pause, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel or strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the call, end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOS: note the time, call the supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They work in every program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key in a field to choose it, Backspace for none. The others are fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the main card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring a quiet card up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin, unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the main card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong card, or one is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never this card for what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this card also for what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cards for 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cards of this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo the dismissal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a way of the script’s step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step back, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the note after the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next part of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the search; then back to the softphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you speak into, and what your softphone plays the customer on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves or fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sooner: more cards, some of them wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surer: fewer cards, seldom wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when it fits almost word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, as soon as it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it fits clearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When there is hardly any doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never: wait for the end of the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {0} a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well a card must fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the customer is still speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many cards come up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next call on. A card with a threshold of its own keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start of Callcue on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: your own library, in the place that stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is heard on this computer and forgotten. No recording is made, nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the panel until the next call begins, and in no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each call: when it was, which cards came up and what you did with them. Not who called, not a word of the talk. It is in the library file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked for speech models alone, when you press Download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterCall</name>
    <message>
        <source>The house’s template can’t be used, so the note was copied in Callcue’s own form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Dismiss (Alt X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskSure</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Put back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the library of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsWindow</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole library is copied once a day and before every upgrade; the newest seven copies are kept. Each is opened and checked when it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lie in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, and checked by opening it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All campaigns, versions and the journal become as they were then. What stands there now is kept as a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the library of {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignHands</name>
    <message>
        <source>Rename …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {0} cards, its scripts and all its versions go, and agents can’t choose it any more. A backup of the library is made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was deleted. The backup of before still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only campaign. Add another one before you delete this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is as it was then. What stood there is kept as “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignItem</name>
    <message>
        <source>{0}, {1} cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardHands</name>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: wrong card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: a card was missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Never for “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also for “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never for what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also for what was said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to sort. The menu chooses the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistBox</name>
    <message>
        <source>Checklist · {0} of {1} said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Callcue desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something in Callcue broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working; if cards stop coming, restart Callcue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details and send them to your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Callcue: first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two minutes before the first call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it happens on this computer. You can come back here from the panel’s menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are both sides heard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without internet your IT can bring a model as a file: “callcue models install FILE”, or Settings, Speech model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which speech model hears?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Script as a graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the branch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidedPresenter</name>
    <message>
        <source>Alert: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Cards of this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card has come up yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>{0}, set by IT</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainCard</name>
    <message>
        <source>Pin (Alt P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss (Alt X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main card: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin (Alt P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meters</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer: no sound {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: no sound {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelCosts</name>
    <message>
        <source>Measured: {0} of a core, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words after {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the speech models on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model can this computer carry? Measuring takes ten seconds each, and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than it should carry: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model that is installed is light enough for this computer: install a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the demo model was measured. For your calls install one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is recommended: the best one here that this computer carries in a call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelInUse</name>
    <message>
        <source>Demo model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hears only the sample talk. For your calls, install the model below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hears your calls, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelInstall</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking that it is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large, can be narrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech model for the language of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 100 {1} wrong in {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not done, since something in Callcue broke.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with Callcue, for trying out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>From a ZIP file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next call on. Models hear on this computer; nothing of a call is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Use” is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best one for the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model for all calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls in this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign is “{0}”, its language “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without internet: get the model elsewhere, and bring it here as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is whole and hears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models are measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speech model as a ZIP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a speech model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCampaign</name>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadband support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>heard {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Next call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent. Note and talk are forgotten when the next call starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Shift C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards: {0} shown, {1} used, {2} dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 question found no card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} questions found no card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotedField</name>
    <message>
        <source>Not heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotedFields</name>
    <message>
        <source>Hide noted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Callcue panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelMenu</name>
    <message>
        <source>Customer’s sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cards again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cards for 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel or strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Callcue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system’s choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop does not show programs each other’s windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (set by IT)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhraseLine</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhrasesField</name>
    <message>
        <source>Enter adds one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlateCard</name>
    <message>
        <source>Start listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Paused from {0}. Nothing is heard or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device from {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is like the trigger “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure which card fits “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The settings can’t be written ({0}), so they hold until Callcue is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed before writing:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptRow</name>
    <message>
        <source>Alt S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to step {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchHint</name>
    <message>
        <source>Up, Down: choose    Enter: keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 card for “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cards for “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Callcue settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents have no version yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents use version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published {0} by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer’s sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play something, such as a video or a test call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I hear you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I hear what is played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system’s choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>You are in a call: the meters show its devices. Another device is heard when you save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandstillWindow</name>
    <message>
        <source>Callcue can’t open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hears only the sample talk. Install a speech model to work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on listening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Step back (Alt Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step on (Alt Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script step: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StripLine</name>
    <message>
        <source>Demo model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (Ctrl K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level: Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level: You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist · {0} of {1} said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sureness</name>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>{0} (set by IT)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Publish …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callcue desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not published yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, 1 change since version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, {0} changes since version {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Callcue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot hear everything, open the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause listening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>the talk points here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Next, by what they say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Missing</name>
    <message>
        <source>I said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I said it: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_QuietRow</name>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards were off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Level: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alarms</name>
    <message>
        <source>Before you hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard “{0}”, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your hand, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this, still open: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical item, not heard yet: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance item, not heard yet: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insult heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat to publish heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand beyond the rules heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won’t end the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an insult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said anything for 20 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are both talking at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word from the customer for 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word of yours was heard for 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>All {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never shown {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown, not used {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hotkeys</name>
    <message>
        <source>Another program has {0}. Choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is chosen twice. Choose another key for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop lends no keys now. They work while the panel has the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop (Wayland) lets no program have keys of its own. They work while the panel has the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop lends no keys to programs. They work while the panel has the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>No cards until {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plates</name>
    <message>
        <source>Plug {0} in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is plugged in, choose the device here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the softphone, choose {0} as the speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you hear the customer, choose the same device here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the headset isn’t muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the customer hears you, choose the same microphone here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can’t hear the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can’t hear you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can’t hear anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards need both sides. Until it works, the search still helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words are missing from the talk. Cards for the customer’s words go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards can’t come up by themselves. Until it works, the search still helps you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setting</name>
    <message>
        <source>Set by IT</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strip_words</name>
    <message>
        <source>Step {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call ended. The note is in the open panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} starts the next one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>No sound device was found. Plug in the headset, or choose another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headset was unplugged. Plug it in, or choose another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system moved the sound to another device. I go back to yours; choose the device if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer’s sound system stopped. I listen again as soon as it is back; search still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can’t hear anything. Check the headset, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can’t keep up, so words were left out. Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening stopped for a moment and goes on. The last words may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your microphone hears the customer too. Wear the headset, or turn the speakers down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can’t find a microphone. Plug in the headset, or choose another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can’t find the device that plays the customer. Choose the one that your softphone uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone was unplugged. Plug it in, or choose another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system took your microphone away. I go back to it; choose the device if this stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer’s sound moved to another device. I go back to yours; choose the device if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can’t hear you. Check that the microphone isn’t muted, or choose another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can’t hear the customer. Choose the device that your softphone plays to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer: no sound since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: no sound since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer didn’t keep up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device was away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening was started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents work with version {number} of “{campaign}” already, so it can&apos;t be withdrawn. Restore an earlier version instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another installation into “{folder}” is running. Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callcue can&apos;t listen to a call here, because PortAudio is not installed. Install it (on Debian and Ubuntu: “sudo apt install libportaudio2 libasound2-plugins”), then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library “{path}”, {place} can&apos;t be read: {reason}. Put back what stood there, or restore a backup with “callcue library restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing “{name}” was stopped; nothing was changed. Start it again when you like: what is loaded already is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening stopped and could not be started again ({reason}). Search still works. Restart Callcue; if it comes back, send “{log}” to your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring “{name}” was stopped. What was measured before it is kept; start it again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of the library could be written to “{folder}”: {reason}. The library itself is unharmed. Mend that; the next start tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device was found. Plug in a headset, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speech model is called “{name}”. {similar}“callcue models list” shows all; an address, a ZIP file or a folder can be given as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign “{name}” has not been published yet, so there is nothing for agents. Publish it on the desk or with “callcue library publish”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft of “{name}” is the same as version {number}. There is nothing to publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{path}” can&apos;t be written: {reason}. Nothing was changed. Mend that, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{path}” has no campaign yet. Import one, or choose another library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{path}” has the campaign “{campaign}” already. Nothing was changed. Go on with that one, or name another library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{path}” is damaged. It was set aside as “{kept}”. {next_step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer Callcue (format {found}, this one knows {known}). Update Callcue, or open another library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of models from “{source}” can&apos;t be used: {reason}. The list that was there before stays. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in “{path}” can&apos;t be read: {reason}. Mend the file, or delete it to start with the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech library can&apos;t open the folder “{folder}”, since its name has other letters than a to z. Move the model to a folder with a plain name, such as C:\Models, and choose it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech model in “{folder}” does not say which words it knows. Choose another model to check the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech model in “{folder}” is damaged: {reason}. Install it again, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech model “{name}” has a fixed graph and can&apos;t be narrowed to the phrases of a campaign. Choose a small model, or a large one with “lgraph” in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template for notes can&apos;t be used ({place}): {reason}. Mend it, or clear it to use Callcue&apos;s own; the note itself is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The try-out was stopped. Nothing was changed. Run it again for all its results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no campaign “{name}” in the library. It has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no good backup of the library “{path}” in “{folder}”. Nothing was changed. Name another backup, or import a campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key “{keys}”. Write it as “F8” or “Ctrl+Shift+H”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to open the panel on. Start Callcue on a desktop, or use “callcue listen”, which needs no window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound device “{device}”. Plug it in, or choose one of: {known} (“callcue devices” lists them).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no speech model “{name}”. Installed are: {known}. Choose one of these, or give its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version {number} of “{campaign}”. See those there are with “callcue library versions”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space in “{folder}”: {needed} is needed and {free} is free. Nothing was installed. Free some space, or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” can&apos;t be loaded: {reason}. {progress}Try again later, or bring the model as a ZIP file and install that (docs/models.md, “Without internet”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is not encrypted and no hash is known for it, so nobody can tell whether it arrives unchanged. Use an https:// address, or give its hash with --sha256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{archive}” was not unpacked: {reason}. Nothing was installed. Get the model again from its publisher, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{backup}” is not a whole backup of a library. Nothing was changed. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” can&apos;t be written: {reason}. What was installed before is unchanged. Mend that, then try again; a folder for everyone takes an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{keys}” alone is needed for typing. Hold Ctrl or Alt with it, or take a key such as F8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be published yet. {first}{more}. Mend that, then publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” comes with the program and can&apos;t be removed. Install and choose another model instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is at version {number} now, published by {by}; you compared with version {expected}. Look at the differences again, then publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else meanwhile. Nothing was overwritten. Look at both texts, then keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not installed: {reason}. What was installed before is unchanged. Get it again, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, line {number}, can&apos;t be read: “{line}”. Write {wanted}; docs/examples.md has the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be imported. {place}: {reason}. Nothing was changed. Mend the file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be imported: {reason}. {step} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be matched: {reason}. Choose a file of JSON lines as docs/matching.md describes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be played: {reason}. Choose a WAV, FLAC, OGG or MP3 recording with one or two channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a Callcue library. Choose a library file, or a new name to start an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was not imported: {rows} can&apos;t be used. {first}. Nothing was changed. Mend the file, or import the good rows alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was not written: “{letter}” can&apos;t be written in {encoding}. Choose UTF-8, or XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{source}” is not the file that was published: its hash is {found}, not {expected}. Nothing was installed. Try again; if it stays so, the file was changed on its way: tell your IT.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
