<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgentView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s) not searchable yet</source>
        <translation>
            <numerusform>%n publication not searchable yet</numerusform>
            <numerusform>%n publications not searchable yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleEditing</name>
    <message numerus="yes">
        <source>%n article(s) changed.</source>
        <translation>
            <numerusform>%n article changed.</numerusform>
            <numerusform>%n articles changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%n refused.</numerusform>
            <numerusform>%n refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) as before.</source>
        <translation>
            <numerusform>%n article is as before.</numerusform>
            <numerusform>%n articles are as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed meanwhile and left alone.</source>
        <translation>
            <numerusform>%n changed meanwhile and left alone.</numerusform>
            <numerusform>%n changed meanwhile and left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message numerus="yes">
        <source>All %n chosen</source>
        <translation>
            <numerusform>All %n chosen</numerusform>
            <numerusform>All %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message numerus="yes">
        <source>%n more file(s) wait to become articles.</source>
        <translation>
            <numerusform>%n more file waits to become an article.</numerusform>
            <numerusform>%n more files wait to become articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSums</name>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n unchanged paragraph</numerusform>
            <numerusform>%n unchanged paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message numerus="yes">
        <source>%n more file(s) cannot be used either.</source>
        <translation>
            <numerusform>%n more file cannot be used either.</numerusform>
            <numerusform>%n more files cannot be used either.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message numerus="yes">
        <source>Change %n article(s)</source>
        <translation>
            <numerusform>Change %n article</numerusform>
            <numerusform>Change %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) will change.</source>
        <translation>
            <numerusform>%n article will change.</numerusform>
            <numerusform>%n articles will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is.</source>
        <translation>
            <numerusform>%n stays as it is.</numerusform>
            <numerusform>%n stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be changed by you; the reason stands beside it.</source>
        <translation>
            <numerusform>%n may not be changed by you; the reason stands beside it.</numerusform>
            <numerusform>%n may not be changed by you; the reason stands beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are changed in the same way.</source>
        <translation>
            <numerusform>%n more is changed in the same way.</numerusform>
            <numerusform>%n more are changed in the same way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message numerus="yes">
        <source>%n character(s) of the pasted text cannot be kept and were left out.</source>
        <translation>
            <numerusform>%n character of the pasted text cannot be kept and were left out.</numerusform>
            <numerusform>%n characters of the pasted text cannot be kept and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pasted text has %n character(s) that cannot be seen; small marks show where.</source>
        <translation>
            <numerusform>The pasted text has %n character that cannot be seen; small marks show where.</numerusform>
            <numerusform>The pasted text has %n characters that cannot be seen; small marks show where.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryInspector</name>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n earlier version</numerusform>
            <numerusform>%n earlier versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPreview</name>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>%n more change</numerusform>
            <numerusform>%n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptOffer</name>
    <message numerus="yes">
        <source>Text recovered: %n word(s) differ.</source>
        <translation>
            <numerusform>Text recovered: %n word differs.</numerusform>
            <numerusform>Text recovered: %n words differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message numerus="yes">
        <source>%n code(s) copied.</source>
        <translation>
            <numerusform>%n code copied.</numerusform>
            <numerusform>%n codes copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message numerus="yes">
        <source>%n language version(s)</source>
        <translation>
            <numerusform>%n language version</numerusform>
            <numerusform>%n language versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since you opened this list. Show</source>
        <translation>
            <numerusform>%n changed since you opened this list. Show</numerusform>
            <numerusform>%n changed since you opened this list. Show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewArticleDialog</name>
    <message numerus="yes">
        <source>%n word(s) from the file are kept.</source>
        <translation>
            <numerusform>%n word from the file is kept.</numerusform>
            <numerusform>%n words from the file are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishView</name>
    <message numerus="yes">
        <source>%n waiting to be published</source>
        <translation>
            <numerusform>%n waiting to be published</numerusform>
            <numerusform>%n waiting to be published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextStatus</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation>
            <numerusform>Offline, %n waiting</numerusform>
            <numerusform>Offline, %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovered text(s) on this computer</source>
        <translation>
            <numerusform>%n recovered text on this computer</numerusform>
            <numerusform>%n recovered texts on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionFacts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, %n more</source>
        <translation>
            <numerusform>{words}, %n more</numerusform>
            <numerusform>{words}, %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, %n fewer</source>
        <translation>
            <numerusform>{words}, %n fewer</numerusform>
            <numerusform>{words}, %n fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%n text(s) typed on this computer were not saved.</source>
        <translation>
            <numerusform>%n text typed on this computer was not saved.</numerusform>
            <numerusform>%n texts typed on this computer were not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>times</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
</TS>
