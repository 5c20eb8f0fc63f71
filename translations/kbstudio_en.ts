<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptedWordsDesk</name>
    <message numerus="yes">
        <source>%n word(s) are found again.</source>
        <translation>
            <numerusform>%n word is found again.</numerusform>
            <numerusform>%n words are found again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Adaptation</name>
    <message numerus="yes">
        <source>%n block(s) are current</source>
        <translation>
            <numerusform>%n block is current</numerusform>
            <numerusform>%n blocks are current</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of style.</source>
        <translation>
            <numerusform>%n finding of style.</numerusform>
            <numerusform>%n findings of style.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) for translators.</source>
        <translation>
            <numerusform>%n note for translators.</numerusform>
            <numerusform>%n notes for translators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s).</source>
        <translation>
            <numerusform>%n open question.</numerusform>
            <numerusform>%n open questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdaptationStatus</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgencyDesk</name>
    <message numerus="yes">
        <source>%n block(s) are taken in.</source>
        <translation>
            <numerusform>%n block is taken in.</numerusform>
            <numerusform>%n blocks are taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went to the memory only.</source>
        <translation>
            <numerusform>%n went to the memory only.</numerusform>
            <numerusform>%n went to the memory only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were set aside.</source>
        <translation>
            <numerusform>%n was set aside.</numerusform>
            <numerusform>%n were set aside.</numerusform>
        </translation>
    </message>
</context>
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
    <name>BlockSaid</name>
    <message numerus="yes">
        <source>%n question(s) about this block</source>
        <translation>
            <numerusform>%n question about this block</numerusform>
            <numerusform>%n questions about this block</numerusform>
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
    <name>ChecksPanel</name>
    <message numerus="yes">
        <source>%n block(s) approval</source>
        <translation>
            <numerusform>%n blocks approval</numerusform>
            <numerusform>%n block approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waved through</source>
        <translation>
            <numerusform>%n waved through</numerusform>
            <numerusform>%n waved through</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
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
    <name>EntryPreview</name>
    <message numerus="yes">
        <source>%n point(s) to see to</source>
        <translation>
            <numerusform>%n point to see to</numerusform>
            <numerusform>%n points to see to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n rule(s) of guidelines</source>
        <translation>
            <numerusform>%n rule of guidelines</numerusform>
            <numerusform>%n rules of guidelines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these rule(s) are of kinds Vale does not know; they go into “only-kb-studio”.</source>
        <translation>
            <numerusform>%n of these rules is of a kind Vale does not know; it goes into “only-kb-studio”.</numerusform>
            <numerusform>%n of these rules are of kinds Vale does not know; they go into “only-kb-studio”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are written to {folder}.</source>
        <translation>
            <numerusform>%n file is written to {folder}.</numerusform>
            <numerusform>%n files are written to {folder}.</numerusform>
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
    <name>Figures</name>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixAllDialog</name>
    <message numerus="yes">
        <source>%n finding(s) need words of your own and stay.</source>
        <translation>
            <numerusform>%n finding needs words of your own and stays.</numerusform>
            <numerusform>%n findings need words of your own and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n place(s)</source>
        <translation>
            <numerusform>Fix %n place</numerusform>
            <numerusform>Fix %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>{left} of %n block(s) to do</source>
        <translation>
            <numerusform>{left} of %n block to do</numerusform>
            <numerusform>{left} of %n blocks to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) of its own, the rest from {language}</source>
        <translation>
            <numerusform>%n block of its own, the rest from {language}</numerusform>
            <numerusform>%n blocks of its own, the rest from {language}</numerusform>
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
    <name>ImpactPage</name>
    <message numerus="yes">
        <source>%n published text(s) checked</source>
        <translation>
            <numerusform>%n published text checked</numerusform>
            <numerusform>%n published texts checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>findings in %n published text(s)</source>
        <translation>
            <numerusform>findings in %n published text</numerusform>
            <numerusform>findings in %n published texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportedDialog</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), kept byte for byte</source>
        <translation>
            <numerusform>%n file, kept byte for byte</numerusform>
            <numerusform>%n files, kept byte for byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) cannot be used, the others work:</source>
        <translation>
            <numerusform>%n rule cannot be used, the others work:</numerusform>
            <numerusform>%n rules cannot be used, the others work:</numerusform>
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
    <name>LanguageInspector</name>
    <message numerus="yes">
        <source>%n articles are chosen: what you do here is done for all of them.</source>
        <translation>
            <numerusform>%n articles are chosen: what you do here is done for all of them.</numerusform>
            <numerusform>%n articles are chosen: what you do here is done for all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message numerus="yes">
        <source>%n block(s) are gone from the source</source>
        <translation>
            <numerusform>%n block is gone from the source</numerusform>
            <numerusform>%n blocks are gone from the source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) are not translated</source>
        <translation>
            <numerusform>%n block is not translated</numerusform>
            <numerusform>%n blocks are not translated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) are only here, and nobody said why</source>
        <translation>
            <numerusform>%n block is only here, and nobody said why</numerusform>
            <numerusform>%n blocks are only here, and nobody said why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) of its own; the rest is {language}.</source>
        <translation>
            <numerusform>%n block of its own; the rest is {language}.</numerusform>
            <numerusform>%n blocks of its own; the rest is {language}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) say something else than the source</source>
        <translation>
            <numerusform>%n block says something else than the source</numerusform>
            <numerusform>%n blocks say something else than the source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) wait to be confirmed</source>
        <translation>
            <numerusform>%n block waits to be confirmed</numerusform>
            <numerusform>%n blocks wait to be confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n out of date</numerusform>
            <numerusform>%n out of date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inherits · %n own</source>
        <translation>
            <numerusform>Inherits · %n own</numerusform>
            <numerusform>Inherits · %n own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguagesBar</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more language(s)</source>
        <translation>
            <numerusform>%n more language</numerusform>
            <numerusform>%n more languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguagesController</name>
    <message numerus="yes">
        <source>%n article(s) given.</source>
        <translation>
            <numerusform>%n article given.</numerusform>
            <numerusform>%n articles given.</numerusform>
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
    <name>MachineText</name>
    <message numerus="yes">
        <source>Machine text waits at %n block(s): Alt and its number puts it in.</source>
        <translation>
            <numerusform>Machine text waits at %n block: Alt and its number puts it in.</numerusform>
            <numerusform>Machine text waits at %n blocks: Alt and its number puts it in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) go without.</source>
        <translation>
            <numerusform>%n block goes without.</numerusform>
            <numerusform>%n blocks go without.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n merged by themselves</source>
        <translation>
            <numerusform>%n merged by itself</numerusform>
            <numerusform>%n merged by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) the same</source>
        <translation>
            <numerusform>%n paragraph the same</numerusform>
            <numerusform>%n paragraphs the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeController</name>
    <message numerus="yes">
        <source>{author} saved version {version} meanwhile. What you decided stands; %n place(s) are left to decide.</source>
        <translation>
            <numerusform>{author} saved version {version} meanwhile. What you decided stands; %n place is left to decide.</numerusform>
            <numerusform>{author} saved version {version} meanwhile. What you decided stands; %n places are left to decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeInspector</name>
    <message numerus="yes">
        <source>%n place(s) open</source>
        <translation>
            <numerusform>%n place open</numerusform>
            <numerusform>%n places open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeededPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
    <name>News</name>
    <message numerus="yes">
        <source>%n block(s) to do</source>
        <translation>
            <numerusform>%n block to do</numerusform>
            <numerusform>%n blocks to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) to put right</source>
        <translation>
            <numerusform>%n check to put right</numerusform>
            <numerusform>%n checks to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you did here and did not save is back: %n block(s).</source>
        <translation>
            <numerusform>What you did here and did not save is back: %n block.</numerusform>
            <numerusform>What you did here and did not save is back: %n blocks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwedView</name>
    <message numerus="yes">
        <source>%n review(s) owed</source>
        <translation>
            <numerusform>%n review owed</numerusform>
            <numerusform>%n reviews owed</numerusform>
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
    <name>Policies</name>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>within %n hour</numerusform>
            <numerusform>within %n hours</numerusform>
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
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n block(s) to take in</source>
        <translation>
            <numerusform>%n block to take in</numerusform>
            <numerusform>%n blocks to take in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staying as here</source>
        <translation>
            <numerusform>%n staying as here</numerusform>
            <numerusform>%n staying as here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the memory</source>
        <translation>
            <numerusform>%n for the memory</numerusform>
            <numerusform>%n for the memory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n set aside</numerusform>
            <numerusform>%n set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more of this kind</source>
        <translation>
            <numerusform>and %n more of this kind</numerusform>
            <numerusform>and %n more of this kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message numerus="yes">
        <source>%n place(s) open</source>
        <translation>
            <numerusform>%n place open</numerusform>
            <numerusform>%n places open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message numerus="yes">
        <source>Nobody asked is left to give %n signature(s): who was asked has left.</source>
        <translation>
            <numerusform>Nobody asked is left to give %n signature: who was asked has left.</numerusform>
            <numerusform>Nobody asked is left to give %n signatures: who was asked has left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewInspector</name>
    <message numerus="yes">
        <source>%n must-fix open</source>
        <translation>
            <numerusform>%n must-fix open</numerusform>
            <numerusform>%n must-fix open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) rejected</source>
        <translation>
            <numerusform>%n change rejected</numerusform>
            <numerusform>%n changes rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required finding(s) of style</source>
        <translation>
            <numerusform>%n required finding of style</numerusform>
            <numerusform>%n required findings of style</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) undecided</source>
        <translation>
            <numerusform>%n change undecided</numerusform>
            <numerusform>%n changes undecided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPreview</name>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>%n more change</numerusform>
            <numerusform>%n more changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must-fix</source>
        <translation>
            <numerusform>%n must-fix</numerusform>
            <numerusform>%n must-fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) asked for</source>
        <translation>
            <numerusform>%n exception asked for</numerusform>
            <numerusform>%n exceptions asked for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message numerus="yes">
        <source>{decided} of %n change(s)</source>
        <translation>
            <numerusform>{decided} of %n change</numerusform>
            <numerusform>{decided} of %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) rejected, still in the text.</source>
        <translation>
            <numerusform>%n change rejected, still in the text.</numerusform>
            <numerusform>%n changes rejected, still in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write version {number} without the %n rejected</source>
        <translation>
            <numerusform>Write version {number} without the %n rejected</numerusform>
            <numerusform>Write version {number} without the %n rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>{author} saved version {number} meanwhile. %n place(s) were changed by both of you.</source>
        <translation>
            <numerusform>{author} saved version {number} meanwhile. %n place was changed by both of you.</numerusform>
            <numerusform>{author} saved version {number} meanwhile. %n places were changed by both of you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreLine</name>
    <message numerus="yes">
        <source>%n required</source>
        <translation>
            <numerusform>%n required</numerusform>
            <numerusform>%n required</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommended</source>
        <translation>
            <numerusform>%n recommended</numerusform>
            <numerusform>%n recommended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignored</numerusform>
            <numerusform>%n ignored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message numerus="yes">
        <source>%n block(s) are in the file {path}, ready to be sent.</source>
        <translation>
            <numerusform>%n block is in the file {path}, ready to be sent.</numerusform>
            <numerusform>%n blocks are in the file {path}, ready to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) to translate</source>
        <translation>
            <numerusform>%n block to translate</numerusform>
            <numerusform>%n blocks to translate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message numerus="yes">
        <source>%n approved together.</source>
        <translation>
            <numerusform>%n approved together.</numerusform>
            <numerusform>%n approved together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message numerus="yes">
        <source>%n of them sign</source>
        <translation>
            <numerusform>%n of them sign</numerusform>
            <numerusform>%n of them sign</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
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
        <source>%n as they are</source>
        <translation>
            <numerusform>%n as they are</numerusform>
            <numerusform>%n as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message numerus="yes">
        <source>Give %n article(s)</source>
        <translation>
            <numerusform>Give %n article</numerusform>
            <numerusform>Give %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermBase</name>
    <message numerus="yes">
        <source>%n term(s) without a word: what you typed waits under Terms.</source>
        <translation>
            <numerusform>%n term without a word: what you typed waits under Terms.</numerusform>
            <numerusform>%n terms without a word: what you typed waits under Terms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsBar</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <translation>
            <numerusform>%n not saved</numerusform>
            <numerusform>%n not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
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
    <name>ToneFindings</name>
    <message numerus="yes">
        <source>%n place(s) mended. Undo takes them back, in the title and in the text.</source>
        <translation>
            <numerusform>%n place mended. Undo takes them back, in the title and in the text.</numerusform>
            <numerusform>%n places mended. Undo takes them back, in the title and in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) mended. Undo takes them back in one step.</source>
        <translation>
            <numerusform>%n place mended. Undo takes it back in one step.</numerusform>
            <numerusform>%n places mended. Undo takes them back in one step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToneMending</name>
    <message numerus="yes">
        <source>%n place(s) mended.</source>
        <translation>
            <numerusform>%n place mended.</numerusform>
            <numerusform>%n places mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TonePanel</name>
    <message numerus="yes">
        <source>%n required finding(s): approval will wait</source>
        <translation>
            <numerusform>%n required finding: approval will wait</numerusform>
            <numerusform>%n required findings: approval will wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToneTab</name>
    <message numerus="yes">
        <source>The change adds nothing to the %n finding(s) of style there were.</source>
        <translation>
            <numerusform>The change adds nothing to the %n finding of style there was.</numerusform>
            <numerusform>The change adds nothing to the %n findings of style there were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of style that the text had before are not shown.</source>
        <translation>
            <numerusform>%n finding of style that the text had before is not shown.</numerusform>
            <numerusform>%n findings of style that the text had before are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toned</name>
    <message numerus="yes">
        <source>%n of this stand(s) in words taken over from {language}; mend it there.</source>
        <translation>
            <numerusform>%n of this stands in words taken over from {language}; mend it there.</numerusform>
            <numerusform>%n of this stand in words taken over from {language}; mend it there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypoBar</name>
    <message numerus="yes">
        <source>%n change(s), no number, negation, link or step touched</source>
        <translation>
            <numerusform>%n change, no number, negation, link or step touched</numerusform>
            <numerusform>%n changes, no number, negation, link or step touched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n together</source>
        <translation>
            <numerusform>Approve %n together</numerusform>
            <numerusform>Approve %n together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more refused</source>
        <translation>
            <numerusform>%n more refused</numerusform>
            <numerusform>%n more refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n text(s) as right, in your name? This cannot be taken back.</source>
        <translation>
            <numerusform>Sign %n text as right, in your name? This cannot be taken back.</numerusform>
            <numerusform>Sign %n texts as right, in your name? This cannot be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>Approve %n</numerusform>
            <numerusform>Approve %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Due in %n day</numerusform>
            <numerusform>Due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{stage}: %n signature(s)</source>
        <translation>
            <numerusform>{stage}: %n signature</numerusform>
            <numerusform>{stage}: %n signatures</numerusform>
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
    <name>VoicePage</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message numerus="yes">
        <source>%n word(s), in texts for this market</source>
        <translation>
            <numerusform>%n word, in texts for this market</numerusform>
            <numerusform>%n words, in texts for this market</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), in texts of this language and for all its markets</source>
        <translation>
            <numerusform>%n word, in texts of this language and for all its markets</numerusform>
            <numerusform>%n words, in texts of this language and for all its markets</numerusform>
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
    <name>comparison</name>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshness</name>
    <message numerus="yes">
        <source>%n part(s) behind the source</source>
        <translation>
            <numerusform>%n part behind the source</numerusform>
            <numerusform>%n parts behind the source</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles link here</source>
        <translation>
            <numerusform>%n article links here</numerusform>
            <numerusform>%n articles link here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open must-fix</source>
        <translation>
            <numerusform>%n open must-fix</numerusform>
            <numerusform>%n open must-fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to see to</source>
        <translation>
            <numerusform>%n point to see to</numerusform>
            <numerusform>%n points to see to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned to you</source>
        <translation>
            <numerusform>%n returned to you</numerusform>
            <numerusform>%n returned to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) owed</source>
        <translation>
            <numerusform>%n review owed</numerusform>
            <numerusform>%n reviews owed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) this week</source>
        <translation>
            <numerusform>%n verdict this week</numerusform>
            <numerusform>%n verdicts this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for others</source>
        <translation>
            <numerusform>%n waiting for others</numerusform>
            <numerusform>%n waiting for others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serving</name>
    <message numerus="yes">
        <source>%n part(s) of this text say something else than its source since {day}</source>
        <translation>
            <numerusform>%n part of this text says something else than its source since {day}</numerusform>
            <numerusform>%n parts of this text say something else than its source since {day}</numerusform>
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
