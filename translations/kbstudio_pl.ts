<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About KB Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, check and publish what your support organisation knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AcceptedWordsDesk</name>
    <message>
        <source>“{word}” is found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are found again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Accepting</name>
    <message>
        <source>“{word}” is accepted in every text of this language.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>localiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tone editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Adaptation</name>
    <message numerus="yes">
        <source>%n block(s) are current</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of style.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) for translators.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next block to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous block to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add below…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the language again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for machine text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for all missing machine text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation is right as it stands; go to the next to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved translation is right for the source as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the words of the source in place of the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs from the source on purpose: say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This language goes without the block: say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a block that only this language has: say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the words of the language again, and follow them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the block out of this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have this block again as it was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change of the source changes no meaning, in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask those who write the article about this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a machine propose words for this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed by a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by comparing both texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} of {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine text waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source: a typo mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source: wording only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {number} of {count}: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source then: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source now: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source says something else since this was translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the source, and not translated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source no longer says this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked at these words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the source, and nobody said why it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source says the same in other words: nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different from the source on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out here on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this language, on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of the language, and it follows them. Type to differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken out when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what the source says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdaptationController</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is saved as version {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdaptationInspector</name>
    <message>
        <source>Beside the blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was done as the next version (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdaptationStatus</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Block {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdaptationTabs</name>
    <message>
        <source>Adapt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agencies</name>
    <message>
        <source>The language is called {found}, an old name of {meant}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says {found}; it was read as {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say in which language its texts are; they were read as {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part only the agency’s program knows was left alone: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source was changed after the file went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has no such text: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number was changed; it was found by its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file no longer has this text: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in the source since the file went out: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file translates this text twice, each time otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has this text twice, with the same translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was joined with the text after it ({other}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences were joined; they were taken as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence was split; its parts were put together again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences were joined across something that must stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of it is translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words stand between two sentences, where none belong: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has two translations that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not to be translated, and was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says which text it translates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its translation was changed here after the file went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text it translates is missing in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has another source text for it: “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is spaced or marked otherwise; its words agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source no longer says “{text}”; the translation goes to the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed behind a placeholder; what the article says was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing in the translation: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands twice in the translation: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source does not have this: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emphasis was left out: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed as text instead of a placeholder: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholders stand in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something opens and does not close where it should: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is marked would no longer be read as such: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks that stood a space too far were put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that look like markup were kept as plain signs: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings an address the source does not have: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that would have become a list or a table stay signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would break the list, table or paragraph it stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place was found for it in the translation as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation is the source, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written in {found} letters instead of {expected} ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many letters are {found} ones instead of {expected} ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign nobody can see was taken out: {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line ends the source does not have became spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters written in two parts; they read the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces at its ends were taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long: {found} characters, at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is, is called “{found}”, which nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyDesk</name>
    <message>
        <source>{told} Copy what was set aside before you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) are taken in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went to the memory only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were set aside.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentController</name>
    <message>
        <source>{code} is withdrawn: agents no longer see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is withdrawn with {languages}: agents no longer see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentView</name>
    <message>
        <source>Search as an agent would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw from agents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search above to see what an agent would find and read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agents find nothing for these words. Try the words a customer would use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s) not searchable yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agents stop seeing this text at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllKeys</name>
    <message>
        <source>Keys of the inbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleEditing</name>
    <message numerus="yes">
        <source>%n article(s) changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) as before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed meanwhile and left alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleFacts</name>
    <message>
        <source>{code} is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleInspector</name>
    <message>
        <source>Submit for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back from review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did you change it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning: agents act differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording: said better, means the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typo: spelling only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents see nothing of this article in this language yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents see this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents still see version {number}, published {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part this kind of article needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a reviewer who did not write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reviewer who did not write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what makes the change critical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes it critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be written: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why you changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskField</name>
    <message>
        <source>Your question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not clear here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the question (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it aside; what you typed stays (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About block {number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the whole text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Nobody asks anything about this article now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question is with those who write the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is open again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskingOthers</name>
    <message>
        <source>Nobody else may review this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is asked to review {code}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>While I am away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands in for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name: somebody who reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass my reviews on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days are over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who stands in for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews that wait for you are shown to somebody else as well. What they sign counts as yours, and says that they signed it for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>{name}: {value} of 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Chosen articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{chosen} of {listed} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>More files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) wait to become articles.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They can all get the kind, language, people and topics of {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>What {code} holds for is as you left it; it is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you changed first, or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} is gone once you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is saved as version {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed is discarded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockSaid</name>
    <message>
        <source>Note for translators</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about this block</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BreakGlass</name>
    <message>
        <source>{code} is published without review; its review is owed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreakGlassButton</name>
    <message>
        <source>Publish without review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishers and curators publish without a review; ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an emergency: agents read it at once, and a review stays owed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreakGlassDialog</name>
    <message>
        <source>Publish without review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a title or a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot wait? For example: the hotline number changed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why; others read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents read it at once, marked as not reviewed. A review stays owed and is shown to the reviewers until somebody signs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameLine</name>
    <message>
        <source>Open its guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guideline}: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in {guidelines}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Find an action, an article, a topic or a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type part of a title or name, a code such as KB-104, or what you want to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type part of a title, or a code such as KB-104.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no topics yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainForm</name>
    <message>
        <source>Readers of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a language: Polish, pl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are led on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last comes the language the article is written in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainList</name>
    <message>
        <source>Are led on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt with an arrow moves a language, Delete takes it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainsPage</name>
    <message>
        <source>Where agents are led while a language has nothing for them, one language after the other. As usual, that is from a country to its language. The languages of a row keep to one script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is written in any language yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are led on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language the article is written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Both texts side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both texts in one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change (Shift+F8 or K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change (F8 or J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in both texts (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeClassChoice</name>
    <message>
        <source>Kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches what carries meaning: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than letters changed: it cannot be called a typo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign it as this kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author says: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what changed it looks like: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only spacing or order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeSums</name>
    <message numerus="yes">
        <source>%n moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions say the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Both versions say the same: there is nothing to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decided} of {count} decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Help centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent’s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) approval</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waved through</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Text of this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggestion keeps the words of both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Classifying</name>
    <message>
        <source>The change counts as wording: no language is out of date for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeLabel</name>
    <message>
        <source>Copy {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and the arrows move a column.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>for publishers and curators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you typed first: agents read what is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>New comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the comment (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it aside; what you typed stays (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the field “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you want to say, then send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if it needs saying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author reads it; nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words as they should be: they can be put in with one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be approved before this is resolved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentsTab</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which comments are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something about the text as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open: every comment is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said anything yet. Go to a change, or mark words, and press C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message>
        <source>Comparing the two versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions say the same; only empty lines between paragraphs differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another version above, or read the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These texts are in different languages: they stand side by side by paragraph, not by word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These versions are very different: some paragraphs are marked whole, not word by word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first version: there is no earlier text to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older version has no text: everything in the newer one is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer version has no text: all of it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes: both versions say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison of two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {number} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved further down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved here from below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved here from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved further down and reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved further up and reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved here from below and reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved here from above and reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looks the same, only its signs are written another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only spacing or unseen signs differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks the same, more empty lines above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks the same, fewer empty lines above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks the same, written {after} instead of {before}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks the same, bullet written {after} instead of {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box is ticked now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box is no longer ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold now: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic now: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossed out now: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as code now: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer bold: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer italic: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer crossed out: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer set as code: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of level {after} now, before of level {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading of level {after} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links reach it as {after} now, before as {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links can reach it as {after} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links no longer reach it as {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} links to {after}, before to {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} links to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is no longer a link to {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New after {words}: {sign}, which is not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone after {words}: {sign}, which was not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line breaks after {words} now (two spaces at its end)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line no longer breaks after {words} (two spaces at its end are gone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks the same, a space at the end of the line is new after {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks the same, a space at the end of the line is gone after {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space after {words} no longer lets the line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space after {words} lets the line break now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks the same, fewer spaces after {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks the same, more spaces after {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space is new after {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space is gone after {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new paragraph begins after {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new paragraph begins after {words} any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks the same, the lines end elsewhere in its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks the same, letters with accents are stored another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces at the beginning of a line differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign that keeps text from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign that keeps text from right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place where the word may be divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place where the line may break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign that joins letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign that keeps letters apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or alignment of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed another way, reads the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConformanceView</name>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once guidelines and texts are published, their figures stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per 1,000 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings in 1,000 published words, by team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyElsewhere</name>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be written: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was wrong, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the published text as it is; what was written stays in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the correction and put it before its reviewers (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what I typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your correction is not sent yet. Send it, or press the button once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction is open (version {number}). Go on with it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents read version {number}. Correct it here; the draft, version {draft}, stays as it is and is asked to take the correction in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionOffer</name>
    <message>
        <source>{author} corrected what agents read (version {number}). Your draft has not got it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The correction of {code} is with its reviewers; agents read it once it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction of {code} is given up; agents read what they read before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Look at published texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never found anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules in published texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which rules find something in published texts, and which people set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rule found something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody ignored a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriticalField</name>
    <message>
        <source>Critical: withhold languages without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its publication on, agents get no other language of this article until the change is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes it critical: a price, a danger, a law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the change is critical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecidingBar</name>
    <message>
        <source>The comparison is still being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by {name}. Take the decision back (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the decision back (U)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: your text is kept on this computer, not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is with its reviewers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is a draft again. Submit it when it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Markdown and text ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin articles from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library first: the files become articles in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take at most {count} files at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) cannot be used either.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierTerm</name>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Owner, people and topics of {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
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
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is to change; what will happen is listed here before it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) will change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be changed by you; the reason stands beside it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are changed in the same way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFields</name>
    <message>
        <source>New owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take topics away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take reviewers away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take channels away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionFacts</name>
    <message>
        <source>What is known of the page an agent reads appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>{code} · version {number} · owner {owner}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorToolbar</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Agent page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of the pasted text cannot be kept and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pasted text has %n character(s) that cannot be seen; small marks show where.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectModel</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputies: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at again after: {before} → {after} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPreview</name>
    <message>
        <source>Sign afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} · {language} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to see to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No open comments. Change the text, then submit it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comment was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the comments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published before it was reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents read it now. Read it, then sign it afterwards or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has still to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave no comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleList</name>
    <message>
        <source>Add a don’t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionRow</name>
    <message>
        <source>Answer to who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For who asked; needed to decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text may be approved with these words as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author has to change these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why; who asked reads it and knows what to change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExemptForm</name>
    <message>
        <source>Why it is not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed in this language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export for Vale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder, or a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of guidelines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>packages byte for byte: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written is: {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of these rule(s) are of kinds Vale does not know; they go into “only-kb-studio”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Terms stay in the library: Vale knows none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are written to {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What holds for such texts, as files that Vale reads.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change owner, people and topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Block {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right as it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it right as it is?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>There are no words here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long: {found} characters, at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholder missing: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholder the source has not: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholder changed: {expected} became {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign of a translation tool was left: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code missing: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code the source has not: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code changed: {expected} became {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step’s name is missing: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step the source has not: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices stand in another order: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to a step this language has not: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link missing: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the source has not: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to {found} instead of {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says where the link “{label}” leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture missing: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture the source has not: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote missing: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote the source has not: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML missing: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML the source has not: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened and never closed: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table row has {found} cells, the source {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It became another kind of block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of level {found}, in the source {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character nobody can see: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words as in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written in another script: {script}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not our word: {term}; better {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should not be translated: {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price differs: {found} instead of {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price missing: {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number differs: {found} instead of {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number missing: {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date or time differs: {found} instead of {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date or time missing: {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number differs: {found} instead of {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number missing: {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the source has not: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our word for “{term}” is {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of two scripts in one word: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said twice: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said again: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere it reads {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A direction mark is never closed: {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A direction mark that changes nothing: {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual length: {percent} % of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code differs from that of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code in other capitals: {found} instead of {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked as code here: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link leads elsewhere: {found} instead of {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another picture: {found} instead of {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bracket without its other half: {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation mark without its other half: {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are written {expected} here, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are written {expected} here, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are written {expected} here, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers are written {expected} here, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked otherwise than in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with “{found}”, the source with “{expected}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Fields of the two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither version has any fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the fields changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts this kind of article needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>+{added} −{removed} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Different languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{added} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−{removed} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that came, words that went, and passages that moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in both texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Enter or Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Enter or F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>blocks approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ignored: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend this place (Alt+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore in this document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an exception…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixAllDialog</name>
    <message>
        <source>Fix all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is ticked changes in one step; undo takes it back in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is ticked changes in one step, which can be taken back in one right after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) need words of your own and stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity}, title: “{now}” becomes “{then}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity}, block {line}: “{now}” becomes “{then}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity}, line {line}: “{now}” becomes “{then}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fix %n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidelineList</name>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidelinePanel</name>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put my changes into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit for review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving takes it back from its reviewers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you changed first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guidelines</name>
    <message>
        <source>Every text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company’s terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One needs another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Language version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this text for writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version to restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}, source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this version again as the newest draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadButton</name>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Which blocks are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the agent page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early: follow version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} of the source is on its way and not published yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n block(s) to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{told}, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) of its own, the rest from {language}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{told} · {own}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapted ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>Choose what to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the version to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Choose a version to restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says the same as the newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} is in review: restoring takes it out, and what was signed is void.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryInspector</name>
    <message>
        <source>Agents read no version of this text now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents read this version now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents read version {number} now, since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts on version {number}, the last one sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reviewer has said anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agents have not read any version yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What agents have read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version to restore.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Kind of change: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version was published yet. Publishing lets agents read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reviewer has said anything yet. Submit the draft to ask for a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What agents find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>What your organisation knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down, have it checked, and give it to everybody who answers customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in a library made for trying things out. Nothing you do there matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in one that your team has already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one for what your organisation knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} · {problem}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImpactPage</name>
    <message>
        <source>Look at published texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes until it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guideline changed since; look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what the guideline, as it stands here, would find in the texts agents and customers read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n published text(s) checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>findings in %n published text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing published would have other findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportedDialog</name>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), kept byte for byte</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rules that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) cannot be used, the others work:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>What waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only typo-only changes are approved together; approve this one by itself (A).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>You are looking at an older version; show the newest to see its findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a guideline: other texts are checked by it, not it by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exception is granted: these words may stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exception is declined: the author reads why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptOffer</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Text recovered: %n word(s) differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Text recovered: only signs and spaces differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed {when}, after version {number} was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} saved version {number} since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saved version {number} since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the newest of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovered text was discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptState</name>
    <message>
        <source>{problem} What you type is not being kept on this computer: save now, or save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key of the inbox (?)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageInspector</name>
    <message>
        <source>Choose an article to see its languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n articles are chosen: what you do here is done for all of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageRules</name>
    <message>
        <source>It is removed. Add brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as usual again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message numerus="yes">
        <source>%n block(s) are gone from the source</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) are not translated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) are only here, and nobody said why</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) of its own; the rest is {language}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) say something else than the source</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) wait to be confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inherits · %n own</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, behind since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what the source says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents get: this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents get: this text, with a line that it is behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents get: {language}, as this is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents get: {language}, as this is behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents get: nothing. A critical change is not in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents get: nothing while it is behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents get: nothing until it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents get: nothing; no language they read is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is withdrawn: agents no longer read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being compared with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagesBar</name>
    <message>
        <source>By number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest behind first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most out of date first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by title, code, text or owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, the first of more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more language(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at one of them, or see them all at the side.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagesController</name>
    <message numerus="yes">
        <source>%n article(s) given.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) as before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed meanwhile and left alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguagesSection</name>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents see nothing in this language yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents see this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents see version {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagesSidebar</name>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules on languages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagesView</name>
    <message>
        <source>Articles by language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has these words. Other words, or All articles at the side, find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this is to be found in {language}. Any language, above, shows the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is given to you. What somebody gives you stands here with its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language that is needed is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every language says what its source says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing and nothing is behind: every language is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Opening the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the sample library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries (*.kbstudio);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>{code} is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{code} is begun.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents read version {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPreview</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this article (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibrarySidebar</name>
    <message>
        <source>Filter topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by title, code, text or owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed since you opened this list. Show</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches. Clear the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles here yet. Write the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles under this topic yet. Write the first one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a title, KB-12, an address, or #step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}  {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words of an article&apos;s title, its code such as KB-12, a web address, or # and the name of a step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksSection</name>
    <message>
        <source>Links here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No article links here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveRender</name>
    <message>
        <source>The preview rests: this text is longer than {limit} characters. Split it to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalesView</name>
    <message>
        <source>Reading the article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}, on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as last confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Stopped before the end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineDetails</name>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer keeps no passwords: the key lasts until KB Studio is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where one is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works. For “Ask for the order number, then restart the router.” it says: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets the texts as JSON and answers with JSON, within 30 seconds. Nothing is sent before you ask.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineText</name>
    <message>
        <source>Nobody is asked for machine text on this computer. Preferences say who is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to ask machine text for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Machine text waits at %n block(s): Alt and its number puts it in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) go without.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for machine text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for machine text: {done} of {total} blocks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Text of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here. Ctrl+1 makes a heading, Ctrl+K a link, a hyphen begins a list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchCard</name>
    <message>
        <source>{score} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number or a “not” differs: look closely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the translation (Alt+{number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody confirmed it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryPanel</name>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a block to see what was translated before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MendDialog</name>
    <message>
        <source>Mend a typo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For slips only: letters, commas, spaces. You sign the text with it, and others are asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the mended text as the next version and sign it (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Go to a change, or mark a word of the newer text, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than a typo: {found} changed. Suggest it to the author with a comment instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended: you signed version {number}, and it waits to be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended: you signed version {number}; the others are asked again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n merged by themselves</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long to be shown whole here; all of it is in the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {number} is open. Preview of the suggestion:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {number} is open. Mine has nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {number} is open. Mine stands here meanwhile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {number} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine: {mine} Theirs: {theirs} Base: {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both, mine first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both, theirs first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} under “{heading}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by you alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in theirs alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you took it away, theirs changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs took it away, you changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both of you added something here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both of you changed it, in different words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both of you changed the same words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeController</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: there is nothing left to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: no newer version was saved, there is nothing to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{author} saved version {version} meanwhile. What you decided stands; %n place(s) are left to decide.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} Nothing is lost: what you decided is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} saved version {number} meanwhile; it comes in when you save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeInspector</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved; your text and what you decided stay on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} places decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the result as the next version (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} saved version {number} while you were writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saved version {number} from somewhere else while you were writing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result becomes version {number} of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you stay authors in its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the review: its reviewers have to be asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its approval no longer counts: the text has to be reviewed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict is affected: it is not in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeTabs</name>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: the merged text is version {number} now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>Previous place (Shift+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the two versions together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two versions go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of the same draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place was changed by both. Look it over, then save with Ctrl+S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved until every place is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every place is decided: save the result with Ctrl+S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>version {number}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base: version {base}, {base_at}
Theirs: version {theirs}, {theirs_at}, {author}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeededPage</name>
    <message>
        <source>An article is missing in a language while it is needed and agents cannot read it. Of several rules on one article the deeper topic counts, then the one that names a kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language is asked for yet. Add the first one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language is asked for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewArticleDialog</name>
    <message>
        <source>New article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an agent would look for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else reviews yet; you can name people later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a choice, everybody who may review it is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) from the file are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewGuidelineDialog</name>
    <message>
        <source>New guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As people call it: Support, en-GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Begin {target} from {source}: give it a title, then translate block by block. Ctrl+Enter confirms and goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is {source} so far. Type into what is to differ in {target}; the rest follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You follow version {number} of the source, which is on its way and may change still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do. Save it, then submit it for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do. Submit it for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do: it is on its way to agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do: it says what the source says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) to put right</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting to be submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} What you did is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} What you did is still here; saving is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} saved version {number} meanwhile. What you did is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody saved this language meanwhile; it comes in when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What you did here and did not save is back: %n block(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another text typed for this language was recovered. What is here now stays until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} What you type is not being kept on this computer: save now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Where the changes are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in the whole text; click to go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwedController</name>
    <message>
        <source>{code} is signed: agents see that it was reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwedInspector</name>
    <message>
        <source>Not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say of it, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign it afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents read version {number} ({locale}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it could not wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwedView</name>
    <message>
        <source>Reviews owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review is owed. What is published without one stays here until somebody signs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) owed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnLists</name>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic, words, buttons and order are kept. A list of the same name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “{name}” is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “{name}” is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>A zip file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a style package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages (*.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackagesDialog</name>
    <message>
        <source>Style packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write packages and rules into a folder, for Vale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guideline brings a package in by naming it: BasedOnStyles = {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet. Import Microsoft, Google, write-good or another as a folder or a zip.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>The preview rests: this text is longer than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairChooser</name>
    <message>
        <source>Older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{menu}: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>localiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tone editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneActions</name>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show unchanged text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy without marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is marked, or else the whole newer text, as it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParagraphHistory</name>
    <message>
        <source>There is no paragraph here, or nothing known of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParagraphMargin</name>
    <message>
        <source>History of paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of translators, and notes for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed this paragraph (Ctrl+Shift+B)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParagraphPopover</name>
    <message>
        <source>Versions that changed this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph is new: no version has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed it since; that is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickChip</name>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>Type to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Piecewise</name>
    <message>
        <source>Change {number} is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {number} is rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {number} is undecided again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} is written without the rejected changes. Every reviewer is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesArea</name>
    <message>
        <source>Places to decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you did, or ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must-fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words it is about are no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text with these words, as its next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in place; Ctrl+Enter sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says when this is done; answer what you did.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Your answer is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: the comment is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggestion is in the text: version {number} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed {code} afterwards; agents are told that it was reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stage {number} needs {needed} people, and the library has {found} it could ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {needed} people, and the library has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deputies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a localiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a curator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tone editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all who review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the localisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the publishers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the curators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tone editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the auditors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else signs; what is published says “not reviewed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side: {stages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{earlier}, then {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} ({who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone among {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {group}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Review policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet. Press Escape once more to leave it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, stage {number}: say who signs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose review policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews that are open keep what they were asked for. This holds for what is sent from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyPanel</name>
    <message>
        <source>As the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else looks. Only while one person works here; with the second it becomes Pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One other person signs every change before it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two other people sign every change before it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say who signs, how many of them, in which order, by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever the library does. Now: {policy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source>Set back to “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window; as the computer, it follows light, dark and contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
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
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In menus, lists, the text you write and the page of agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows closer together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists show more at once, with less room between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of the text you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of one width keep tables in line; others are easier to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As other text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with spelling dictionaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of .aff and .dic files, as he_IL; they come before those of the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when KB Studio is started the next time. Articles stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked for machine text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when you ask for it, and only on this computer. What comes back is to be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where I left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the articles and windows that were open, at the place you were in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting fits. Type another word for it, such as dark or letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dictionary in this folder: it needs pairs of .aff and .dic files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close KB Studio and start it again to see it in {language}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>This guideline does not hold for such a text; others do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guideline holds for such a text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishController</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents have nothing of this article in this language yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} goes live now. Agents who read {languages} go on with what they have until it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish without waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? For example: the law changed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is published with {languages}: agents read it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is published: agents read it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is withdrawn with {languages}: agents no longer see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is withdrawn: agents no longer see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishInspector</name>
    <message>
        <source>See what changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what agents read now away from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish without them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let agents read this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes live together with: {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for: {languages}. They have to be approved and say what this version says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: this library needs no review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical: {why}. Once it is published, agents get no language without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishView</name>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be published</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be published. Texts appear here once their reviewers approved them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} (first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As agents see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What agents read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they will read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>What the note says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by {name} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for translators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question · settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question · answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is about is no longer in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about this block; everybody who translates the article sees the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About block {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked anything yet. Is something in the source not clear? Ask who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{place}, {count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>The page agents read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Ignore here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” stays as it is here. It comes back when these words change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rule}” is left alone in the whole of this text, in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reviewer of this text reads why “{words}” should stay, and decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why; others read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Recent libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} – {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} ({problem})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveredDialog</name>
    <message>
        <source>Recovered texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything typed on this computer is saved. What a crash or an outage leaves behind is found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These texts are on this computer only. Nothing is put into an article before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library “{name}” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article to open; copy the text, or save it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveredTexts</name>
    <message>
        <source>The text is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts on this computer cannot be read or changed just now: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another library: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This language is not begun yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its article is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} was saved since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remembered</name>
    <message>
        <source>There is no memory in this library yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>What the file brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) to take in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staying as here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the memory</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it can be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back only in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: these are not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here now: stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the agency: to the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source when it went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has moved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more of this kind</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right by itself, or good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} ({count} times)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Version {number} says the same as the newest one; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} is the newest draft again (version {new}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is taken back: version {new} is the newest draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} is no longer in review; what was signed is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovered text is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left unsaved was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the result is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result as it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>Text of the result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnField</name>
    <message>
        <source>What should change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what should change, so that the author knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it back with this comment (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return this text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>You are looking at an older version; show the newest to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language stands beside this text; compare it with a version of its own to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at an older version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language stands beside this text, so changes are not decided here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with its own versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody asked is left to give %n signature(s): who was asked has left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents read version {number}, which nobody has reviewed: what is new there is new here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed version {number}. This is what changed since; your signature is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with what is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is approved and waits to be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You approved {code}; another reviewer has to sign it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} went back to its author with your comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is published: agents read it now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewInspector</name>
    <message>
        <source>Parts of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the author; needed to return the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For reviewers asked to sign this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n must-fix open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected changes are still in the text. Write it without them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n required finding(s) of style</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) undecided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first version: read it through, and comment on what should change (C).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPreview</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} by {name} · sent {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is among the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it can wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign this version as right (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed is not shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the two versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only spacing or order changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{signed} of {quorum} signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n must-fix</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) asked for</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text waiting for review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewRules</name>
    <message>
        <source>The review policy is saved; it holds for what is sent from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review policy is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gets your reviews: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reviews wait for you again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>Comment for the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the author; needed to return the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical: {why}. Once it is published, agents get no language without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{decided} of %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) rejected, still in the text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write version {number} without the %n rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The author stays the author; who was asked is asked again, and what was signed is void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what should change; the author reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asked for a review · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no review needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signed} of {quorum} signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature covers exactly this text, {hash}. Any edit voids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskDialog</name>
    <message>
        <source>Not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed in {codes} would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowBar</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowFacts</name>
    <message>
        <source>{kind} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs in the source: {marks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by {name} against version {number} of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by {name} when the source was at version {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last held against version {number} of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words: {origin}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As agents see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner, people and topics…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowWork</name>
    <message>
        <source>Write the translation first, copy the source, or leave the block out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this language a title first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it differ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it only here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep here only…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of {language} again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsArea</name>
    <message>
        <source>Blocks of the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word or pattern a line: you (failed|forgot) to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Except</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals do not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a language: Polish, pl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source waits for this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source and this language go live together, neither before the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who brings it about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to bring it about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YAML cannot be read; mend it there, then the form shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of this type of rule is written in YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As people meet it: No blame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is so, in a sentence or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} of {all} hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no examples yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} ({origin})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples prove the rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleStrip</name>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its guideline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules on languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While missing or behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led on to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Find a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds for these texts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin}, changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin}, changed in {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningList</name>
    <message>
        <source>Now and to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands in for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidPopover</name>
    <message>
        <source>Questions and notes about this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for translators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What whoever translates this should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the note beside this paragraph (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For translators</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>{author} saved version {number} meanwhile. Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} saved version {number} meanwhile. No place was changed by both of you: look the merged text over, then save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{author} saved version {number} meanwhile. %n place(s) were changed by both of you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine as the next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} Your text is still here; saving is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeBoxes</name>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeForm</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How binding it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required rules hold approval back until they are kept or an exception is granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it holds approval back: what it requires is recommended only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreLine</name>
    <message numerus="yes">
        <source>%n required</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 where nothing required or recommended is found; longer texts lose less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {now} out of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {now} out of 100, as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {now} out of 100, before {before}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list (/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered by risk × reach × age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches. Clear the filter, or choose the whole section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{news} · reorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in what is new and put everything in order again (N)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send to an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is to be translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: speak to the customer as “you”, keep the names of buttons in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the translators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} ({tag})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) are in the file {path}, ready to be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the file for the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLIFF files (*.xlf *.xliff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to_do} of {blocks} to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) to translate</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other language yet. Say first which ones are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to do in {language}. “Everything” sends it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole text goes along, so that translators see what stands around; what is not to be translated is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To translate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServingForm</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a language is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is behind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServingPage</name>
    <message>
        <source>What agents get while nothing is published in a language, and while its source says something else by now. The most particular rule counts: language and kind together, then the language, then the kind. After a critical change of the source a language is kept back at once, whatever stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While missing or behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServingWords</name>
    <message>
        <source>Give agents the next language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give agents nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the next language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open when you left, but no longer in this library: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>Unsaved texts of another version of KB Studio were taken over; the file they were in is kept as “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of unsaved texts was damaged and is kept as “{file}”; what could be read is under Edit, Recovered texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of unsaved texts was damaged and nothing could be read; it is kept as “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>What you set holds until you close KB Studio; it could not be kept, as {file} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be read and are as they were on the first day; the old file is {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideTabs</name>
    <message>
        <source>Beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>Look at what changed in the preview first, then press A again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is approved and waits to be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You approved {code}; others have still to sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} went back to its author with your comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n approved together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimilarTitles</name>
    <message>
        <source>Articles with a title like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it here already? The arrow down leads there, Enter opens it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}, {title}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>A name for it, if you like: Network check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs? Type a name, a role, owner, reviewers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move stage {number} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move stage {number} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove stage {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of stage {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs at stage {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of them sign at stage {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to sign at stage {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours or days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them sign</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>One after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingLists</name>
    <message>
        <source>Mine to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no drafts. What you begin or are given appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for my review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for your review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was returned to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text is in review now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published in the last two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every published text was reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every article has an owner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting as {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act as somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableGrid</name>
    <message>
        <source>Size of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} columns, {rows} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Languages: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Take in a table of terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing new in this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Take in from an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the file the agency sent here, or choose it. You see what it brings before it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLIFF files ({patterns});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Take this change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this passage again as the older version has it (Ctrl+Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>The comment is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggestion is in the text: version {number} is a draft again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count} · T for the next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Given to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Give %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermBase</name>
    <message numerus="yes">
        <source>%n term(s) without a word: what you typed waits under Terms.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>What programs and tables call it. It stays for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to mind when writing or translating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermHistory</name>
    <message>
        <source>Earlier values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermInspector</name>
    <message>
        <source>Choose a term to see what it is called in each language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a word in one language.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermLine</name>
    <message>
        <source>The word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only as written: capital and small letters count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this word out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language or market: choose one, or type a tag such as he-IL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the word stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermTables</name>
    <message>
        <source>Export as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms are in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: {new} new, {changed} changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbidden: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has too few cells: only {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more cells than the first row: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has no code in the column “concept”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has no word in the column “term”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a language; write one like he, he-IL or pl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is none of preferred, allowed, forbidden and keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether case counts is yes or no, not “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” stands in the table already for this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row cannot be read: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed by {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsBar</name>
    <message>
        <source>Filter in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {every}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New term (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsController</name>
    <message>
        <source>{code} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “{word}” into the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms say what your company calls a thing in each language, and which words it never uses. Translators see them under the words of the source, and checks look for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Test text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a text here to see what the rules find in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextStatus</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recovered text(s) on this computer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is saved as soon as the library answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else sees the text before it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by {name} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words this is about are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these words out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the answer (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words it is about are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text with these words, as its next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadHere</name>
    <message>
        <source>What was said here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} of {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToneCard</name>
    <message>
        <source>“{match}”: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity}: {rule}, title. {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity}: {rule}, block {number}. {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity}: {rule}, line {number}. {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company term: {term}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToneFindings</name>
    <message>
        <source>This is a guideline: other texts are checked by it, not it by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no findings in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity}: {rule}. {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text could not be checked. It is tried again when you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs words of your own; the card says what is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title would be too long then; shorten it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can be mended without words of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text changed meanwhile; nothing was mended. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) mended. Undo takes them back, in the title and in the text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) mended. Undo takes them back in one step.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToneMending</name>
    <message>
        <source>These words are taken over from {language}; mend them there, or write your own here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs words of your own; the card says what is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can be mended without words of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text changed meanwhile; nothing was mended. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) mended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TonePanel</name>
    <message>
        <source>Previous finding (Shift+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of style are shown here, once the text is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guideline holds for this text yet. Tone editors write guidelines under “Tone”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found, but not all could be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. The text follows its guidelines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n required finding(s): approval will wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rule “{rule}” was stopped: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. The text keeps to the company’s terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{words} · mark {mark} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity}: {count}. Show only these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToneSidebar</name>
    <message>
        <source>New guideline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a style package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style packages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted words…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToneTab</name>
    <message>
        <source>Findings of style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guideline holds for this text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The change adds nothing to the %n finding(s) of style there were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this text breaks a rule of style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There before, and required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of style that the text had before are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToneView</name>
    <message>
        <source>New guideline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a guideline at the side to see its rules and to try them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guideline says once how texts are to be written; everybody meets its rules while they write.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toned</name>
    <message>
        <source>There are no findings in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found at the caret. “Tone” lists what is found elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a guideline: other texts are checked by it, not it by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of this stand(s) in words taken over from {language}; mend it there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The text could not be checked. It is tried again when you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this language once first; then what people say of findings is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicTree</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranslatorNotes</name>
    <message>
        <source>Notes for translators stand beside the text others are translated from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph is not saved yet. Save the text, then leave a note on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever translates this paragraph sees your note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is settled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypoBar</name>
    <message>
        <source>All typo-only changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typo only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), no number, negation, link or step touched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n together</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one text first (X).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n text(s) as right, in your name? This cannot be taken back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictFoot</name>
    <message>
        <source>Return…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let agents read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign exactly this text (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the text back to its author, with a comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed an earlier text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{stage}: %n signature(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} mended a typo in version {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} took rejected changes out in version {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was due {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due tomorrow {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionFacts</name>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, from version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, %n fewer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionMenu</name>
    <message>
        <source>Find a version…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Edit the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice and goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written of voice and goal yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No other guideline holds for these texts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waving</name>
    <message>
        <source>Ignored here; it is kept under “Ignored”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored in this document; it is kept under “Ignored”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exception is asked for. A reviewer of this text decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayButtons</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the text as it is written, with its signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the text as agents will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare title, owner, topics and other fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayMenu</name>
    <message>
        <source>Ways to mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary has no word like “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept “{word}” everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebPreview</name>
    <message>
        <source>Preview of the agent page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyFirst</name>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw from agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents stop seeing {code} “{title}” at once, and their tools are told. The text stays in its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? For example: the offer has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw what follows it, too: {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Accepted words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word to accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word is accepted yet. Accept one here, or where it is found in a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), in texts for this market</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), in texts of this language and for all its markets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is written in {language}. Choose the language to adapt it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can write this file can act as anybody in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) typed on this computer were not saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ChangesList</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ChangesModel</name>
    <message>
        <source>Change {number}: {words}. {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ChoiceButton</name>
    <message>
        <source>Edit freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_DraftRow</name>
    <message>
        <source>the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet, about “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Examples</name>
    <message>
        <source>Don’t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Don’t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the example away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_VerdictRow</name>
    <message>
        <source>Void since the edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an article in this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an article by its code or title and open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Markdown files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an article from each file; they can be dropped on the window too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this text as the next version of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the article you are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a library for what your organisation knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in another library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the person you act as in this library; switch back the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in a library made for trying things out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close KB Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in this text or this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed on this computer and never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the program looks and works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words exactly as they are typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the words to an article or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what the guidelines find at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all findings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at everything that can be mended, and mend it in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore this finding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what is found at the caret as it is, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of the current place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what belongs to the article you are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this text in another window, beside the others or on another screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the list of articles shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is listed now under a name of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the light or dark setting of the computer</source>
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
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles, by topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where every article stands in every language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How texts are to be written, and how they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits to be published, and what agents see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next change or finding shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the change or finding before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, an article, a topic or a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an article by its title or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit for review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the reviewers to look at this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back from review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing; the reviewers are no longer asked about this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what changed between two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as agents see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page an agent would get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the version you look at again, as the newest draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed the paragraph you are in, when and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let agents see the approved version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish without review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an emergency: agents read it at once, and a review stays owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what agents read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the published text at once, while the draft stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the published text away from agents, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner, people and topics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change whose the chosen articles are and what they are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code of this article, such as KB-104</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign this version as right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the author…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for changes, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While I am away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who gets your reviews, from which day until which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review policy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs what, how many of them, and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key in one list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About KB Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation is right as it stands; go to the next to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still right as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved translation is right for the source as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the words of the source in place of the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different on purpose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block differs from the source on purpose: say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this block out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This language goes without the block: say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a block below…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this language has it: say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the words of the language again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This market&apos;s block follows the language it inherits, as if never changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo all of this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this block as it is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about this block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask those who write the article; every language sees question and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next block somebody asks about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the block before that somebody asks about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for machine text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a machine propose words for this block; nobody has confirmed them then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for all missing machine text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a machine propose words for every block that has none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapt to its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what changed in the source, and bring this language up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for translators…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever translates this paragraph what to know; see what they ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to an agency…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a file of what is to be translated, for an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in from an agency…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what a file from an agency brings, then take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the company calls things in each language, and what it never says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules on languages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which languages are needed, and what agents get while one is missing or behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this change stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for this change to be taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this change undecided again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something about the words marked, or about the change you are at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the comments here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what was said about this place; again for the next thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend a typo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a slip in this paragraph yourself, and sign it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the text chosen in the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the text whose changes the preview shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the text chosen in the inbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the text; the comment is asked for in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the typo chosen in the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick or untick a typo-only change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the ticked typos together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the ticked typo-only changes together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the inbox in order again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in what is new and put everything in order again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comments</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must-fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · declined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published (what agents read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since I last read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you read none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since I signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you signed none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands on the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you read it last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tip} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>--from, --until and --for go with --to; see `kbstudio delegate --help`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a number from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--quote is empty; give the words this is about, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--reason goes with --without-review; a reviewed text has given its reason already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--version goes with --reason; say why that version is critical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--without-review waits for nothing; leave --without-waiting out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block takes in the ones behind it. Close what it opens, such as a block of code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain names {most} languages at most; take some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment has at most {limit} characters; put the rest into another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment is about at most {limit} characters; mark fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A critical change is a change of meaning; choose that kind of change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library cannot live at a {scheme} address; give the path of a file or a postgresql:// address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A must-fix is resolved by {asked}, who asked for it, or by another reviewer; say here what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new topic needs a name; give one like --name en=Refunds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file does not say which article it is of. Ask for it as it was sent out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question is about at most {limit} characters; mark fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suggestion needs the words it should replace; mark them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term goes by a short code on one line, such as router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term is 1 to {limit} characters on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic&apos;s weight is a number from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came back instead of texts. Check what is set for machine text in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators and curators change topics; ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators and curators choose how texts are reviewed; ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents read no {code} ({locale}) yet; go on with the draft instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents read version {number} of {code} ({locale}) now; withdraw it, then erase it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents read version {number}, which came in beside this text. Merge it into {code}, then publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article is looked at again after 1 to {most} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation id is 1 to {limit} visible characters; use a new UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is building the search index. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors and localisers submit, and {person} is neither for {code} ({locale}); ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors and localisers take a text back, and {person} is neither for {code} ({locale}); ask its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors and localisers write, and {person} is neither for {code} ({locale}); ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors, localisers, curators and administrators ask for a review, and {person} is none of them for {code} ({locale}); ask its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides changed the same text in one place; decide it and merge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides changed the same text in {count} places; decide them and merge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the company’s terms, “{found}” is not a word to use here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with --guideline, or with --styles and --config; not with both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody else: you cannot stand in for yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare {code} with what agents read, then take changes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical is what changes in {source}, the language {code} is written in; say it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curators and administrators say what agents get; ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curators and administrators say which languages are needed; ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curators and administrators say who signs “{stage}” instead; ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {locale} it needs “{key}”, a number to keep to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the list a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the term at least one name in one language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the words this is about, or leave them out to speak of the whole text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this language a title first; it is the first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say what it extends; add a line such as “extends: existence”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no message; add a line that says what authors should do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {rules} rules and {examples} examples, and {most_rules} and {most_examples} are the most; write another one that inherits from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It inherits from {parent}, which holds for nothing now; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not YAML: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a rule; a rule is a list of keys with their values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not written in UTF-8; save it in that encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large to be a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pattern takes too long on this text, so it was stopped; make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving and coming back are commands of their own; give roles and names in another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Localisers and curators fill the memory; {person} is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Localisers and curators say who brings a language about; ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MinAlertLevel is “{level}”; write suggestion, warning or error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More came back than texts can be, so it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one article to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the program to ask for machine text, with its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change of {code} is marked as critical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change of {code} is rejected; there is nothing to take out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No formula of readability is valid for {locale}, so it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library was named; give the path of a file or a postgresql:// address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review of {code} ({locale}) is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked for this exception; look at the findings of {code} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can review {code} for “{stage}” yet; name somebody who did not write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can review {code} yet; name a reviewer who did not write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is missing in the review of {code}; it waits for those asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the file could be used ({count} texts left out); the report says which and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every row could be taken in ({count} left out); mend them and take the table in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at {host}. Check the address in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing arrives on standard input; name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back within {seconds} seconds, so it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the source of {code} stands for this block; ask beside another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet; mend the typo first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of how readers are addressed in {locale}, so it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only administrators add and change people; ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only administrators erase texts; ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only empty space is marked here; mark the words this is about, then comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only required findings need an exception; ignore this one with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who is concerned or an administrator ends this; ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {person} or an administrator passes their reviews on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own stages are at least one and at most {most}; add or remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners, deputies and reviewers are asked without naming them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of speech are known for English alone, so it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishers and curators publish without a review, and {person} is neither for {code} ({locale}); ask one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishers and curators publish, and {person} is neither for {code} ({locale}); ask one of them to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishers and curators withdraw, and {person} is neither for {code} ({locale}); ask one of them to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the key for machine text into its own field: addresses are kept where others may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about {code} are asked by those who write or translate it; {person} is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers approve, and {person} is none for {code} ({locale}); ask one of its reviewers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers decide on changes, and {person} is none for {code} ({locale}); leave a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers mend typos here, and {person} is none for {code} ({locale}); leave a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers of this text, tone editors and curators decide on exceptions, and {person} is none of them for {code} ({locale}); ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers return a text, and {person} is none for {code} ({locale}); ask one of its reviewers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers say what must be fixed, and {person} is none for {code}; leave a note instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers sign afterwards, and {person} is none for {code} ({locale}); ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that are programs are not run; use another type of rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for which language the words are, with --locale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which day until which: --from 2026-03-02 --until 2026-03-09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why {code} changes; others read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what agents get while it is behind: show, fall_back or withhold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what agents get while nothing is there: fall_back or withhold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what changes: --role, --remove-role, --display, --deactivate or --reactivate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what kind of change it is: meaning, wording or typo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what makes the change critical, for example a price or a danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what should change, so that the author knows why {code} comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what {name} may do: give a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which library: kbstudio --library FILE …, or set KBSTUDIO_LIBRARY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which rule; findings are told with its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which versions of {code} are erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which word; it has at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which words you suggest instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who should review {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom the article is for, agents for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it cannot wait for its review: --reason REASON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the exception is refused, so that the author knows what to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the text is erased; the history keeps the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this block differs from the source; the next localiser will want to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this is right as it is; the reviewer will see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this should stay as it is; who decides will read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this term meanwhile. What you typed is still here: choose which is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has just asked for this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has just changed this {locale} version. Look at it again, then repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has just changed {code}. Look at it again, then repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has just chosen how this is reviewed. Look at it, then choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has just moved this version on. Look at it again, then repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has just saved version {number}. Look at it, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has just settled or reopened this comment. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else removed this term meanwhile. What you typed is still here: choose what is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else saved this language meanwhile. Look at it again, then repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {number} asks nobody; say who signs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {number} needs 0 (everyone) or more people, and 1 to {most} hours or no time at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {number} needs more people than it names; name more, or need fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts in other languages, or of another XLIFF version, cannot go into one file. Export one file per language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for machine text must begin with https: your texts would go unprotected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for machine text must look like https://translate.example.com/texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no database; write it like postgresql://name@server/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has a {locale} version already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check stopped before this: {step}. Nothing of yours was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company’s term is “{wanted}”; say it instead of “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} broke. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction of {code} is in review; take it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds something else under our name: it is not a KB Studio library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days are between 0 and 3650.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elements of this file stand too deep in each other for XLIFF. Ask for it to be exported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says it is of a part of {code} that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row of this file has no column {names}. Add it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {library} is read-only, and SQLite writes a second file there. Ask for write permission on the folder, or open the library for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written. Choose another, or ask for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for machine text has characters no key has. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first one; turn them round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library follows nothing; choose solo, pair or team, or name a kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no article with the id {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no comment with the id {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no language version with the id {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no question or note with the id {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no version with the id {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library holds {value} where a time should be: another program changed it. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was not made to the end. Remove it and make it anew, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s address cannot be read; write it like postgresql://name@server/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine text was set aside: a link, a variable or other code is missing or broken in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine text was set aside: it has characters nobody can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine text was set aside: it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine text was set aside: it is far longer than the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine text was set aside: it is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine text was set aside: it would break the block it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the topic in {locale} is empty; give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of {code} and its authors answer questions and leave notes; {person} is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index cannot be written in {folder}. Free some space there, or name another folder in KBSTUDIO_CACHE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is being built anew. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is being built for the first time. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source or this language was changed meanwhile. Look at it again, then repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggestion says the same as the text; change its words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than {limit} million characters; split it into several articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of version {number} of {code} ({locale}) was erased by {person} on {day}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is empty; give the article a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is longer than {limit} characters; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words this suggestion is about are no longer there; change the text by hand, then resolve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such words in this version; mark them again, then comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words of the language to take over here; write this block yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several guidelines called {name}; give the code of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a package called {other}; forget it, or rename {name} to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a term called {code} already. Give the new one another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no .vale.ini here or above; name one with --config, or styles with --styles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change {number}; {code} has {count} here. List them, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dictionary for {locale} on this computer, so spelling is not checked; Preferences can name a folder with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dictionary for {locale} on this computer, so words are spelled as in {other}; Preferences can name a folder with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dictionary in {folder}; name a folder with pairs of .aff and .dic files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder or zip {path}; name the one that holds the styles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no guideline called {name}; see them with guideline list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at {library}. Check the path, or make one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no package called {name} in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no package “{name}” in this library; bring it in, or take its name out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place {nth}: {words} stands in version {number} this often: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule “{name}” in this library; look for mistypings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such finding any more; look at the checks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such finding any more; look at the findings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such rule; look at the list of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no term called {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vocabulary “{name}” in the packages of this library; look for mistypings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {code} in this library; look for it in the list of articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days are over; choose days to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words do not stand in the block; mark them again, then ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This TMX file declares entities, which a memory never needs, so it was not read. Export it again from another tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This TMX file has no sentences in both {source} and {target}. It has: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This TMX file is larger than {most} MB. Export it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article was stored before; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to those who translate the text, not to its review; look among the questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block is no longer in the source of {code}; look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer keeps its passwords locked. Unlock them, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not stand in the newest saved version of {code}; save the text, then ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file brings a document type or entities, which XLIFF never needs, so it was not read. Ask for it to be exported again without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file ends in the middle, at line {line}. Ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a translation from {found}, not from {expected}. Choose the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a translation into {found}, not into {expected}. Choose the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged or no TMX file: line {line} cannot be read. Ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged or no XLIFF file: line {line} cannot be read. Ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty. Ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than {most} MB. Ask for it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not in UTF-8. Save it as “CSV UTF-8” and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is XLIFF {found}. Ask for XLIFF 1.2 or 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than a typo: other words stand there. Suggest them to the author instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than a typo: {found} changed, which can change the meaning. Choose wording or meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no TMX file. Choose a file that a translation tool exported as TMX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no XLIFF file: it begins with “{found}”. Choose one that was exported as XLIFF 1.2 or 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no word and no pattern, so it is left out; write a backslash before brackets and signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is settled by who asked, or by those who write {code}; {person} is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library has people already; ask one of its administrators to add you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is gone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This no longer stands in {code}, so there is nothing to decide; look at its findings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This operation number was used for something else; nothing was changed. Use a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule stands under no heading with an id; write one above it, such as “## Calm {{#calm}}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone editors, curators and administrators keep guidelines; ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone editors, curators and localisers keep the terms; {person} is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much is asked of the library at once. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} of {code} has no such block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back has no list of “texts”. Check what is set for machine text in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back is not the JSON that was asked for. Check what is set for machine text in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without these changes nothing of {code} would be left; return it to its author instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you want to say, then send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a list called {name} already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep {most} lists already; remove one you no longer need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say who brings other languages about; ask somebody of {locale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reviews are passed on in these days already; end that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{section}] is about files; a guideline says with its scope what it holds for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} changed {code} meanwhile. What you typed is kept: look at both, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} saved version {number} meanwhile, so nothing was changed. Look at it here, then decide anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} saved version {number} meanwhile. Look at it, then put the suggestion in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} saved version {number} meanwhile. Your text is kept: compare the two, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} wrote version {number} meanwhile. Look at it, then decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} wrote version {number} meanwhile. Look at it, then mend the typo there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} is not a kind of change; use meaning, wording or typo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} is no channel: write one name of letters and digits, without a comma, as sms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) breaks {count} blocks of its source: variables, code, links or steps. See the checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) cannot take this step as it stands; look at its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) has no correction to give up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) has no draft; save a change first, then submit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) has no paragraph at line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) has no such version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) has no version {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) has nothing in review, so there is nobody to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) has nothing in review, so there is nothing to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) has nothing in review, so there is nothing to return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) has nothing in review, so there is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) has nothing in review; ask the author to submit a change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) has nothing in review; reviewers mend typos in what they review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) has nothing new to publish; save a change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) has nothing new to publish; save, submit and have a change approved first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) is a draft already; go on writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) is a draft; it has to be submitted and approved before it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) is approved already; ask the author to take it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) is approved already; it waits to be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) is approved already; nobody else has to sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) is approved already; publish it, or save a change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) is approved; ask the author to take it back and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) is approved; publish it as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) is in review already; save a change to submit it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) is not published, so there is nothing to withdraw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) is still in review; it can be published once it is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) is with its author already; it was not submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) is with its author; decide on it once it is submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) is with its author; leave a comment, or wait until it is submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) is with its author; submit it, then its reviewers are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) was not submitted yet; ask the author to submit it for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} cannot be a topic code; use lower-case words joined by dots, like billing.refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} cannot inherit from {parent}: the rules would go round in a circle ({chain}). Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} does not prove itself: {count} of its examples or rules do not hold. Mend them, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has no finding {id}; `kbstudio tone report` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has no owner; name one before you submit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has no text in {locale} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has no text to translate yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has no text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has no text yet; write something before you submit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has no version with the id {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has {count} open must-fix; see to it and resolve it, then approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has {count} required findings of style; mend them or grant an exception, then approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has {signed} of {quorum} approvals for exactly this text; ask its reviewers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is first with {people}; your turn comes after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is no guideline; see them with guideline list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is no longer in review; look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not a guideline; choose another one to inherit from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not a topic of this library; add it to the taxonomy first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not an article code; give one like KB-104.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not published in {locale}, and no other language stands in for it; ask a curator for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not written in {locale} yet; give a title to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not written in {locale}; it has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is published or in review; withdraw or recall it before it becomes a guideline, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is withheld in {locale} since {day}: a critical change is not in it yet. Read it in {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is withheld in {locale} since {day}: it is behind its source. Read it in {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is written in {locale}; ask about it from another language, or leave a note here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} lacks: {parts}. Add what is missing, then submit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} links to {links}, which the library does not have. Correct the link, then publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} waits for {languages}: publish it once these are approved and current, or say why it goes without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} was changed after you looked at it. List its changes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} was changed after you looked at it. Read the newest version, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} was changed by somebody else since; it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} was changed since then, and stays as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} problems found; restore a backup, or run doctor --rebuild.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rejected changes of {code} are still in the text; take them out first, or accept them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is not a day; write one like 2026-03-02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not empty; name a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} texts came back where {wanted} were asked for, so none of them is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} is not LOCALE=NAME; write for example --name en=Refunds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers with error {status}. Check the address in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot answer now ({status}). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not take the key. Check it in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no certificate this computer trusts, so nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is not found. Check the address, and whether you are online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends from one address to the next and never answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends on to {other}; only the address set in Preferences is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys}: a rule of type “{type}” has no such keys, so they do nothing; look for mistypings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is no key of a change; list the changes again, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} is no kind of comment; use note, suggestion or must-fix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} is not a kind of article; use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} is a person of this library already, and {name} is the same name but for its capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} belongs to another program: it is an SQLite file, but not a KB Studio library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} cannot be read: {reason}. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} exists already. Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} holds a library already. Open it, or use another database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} holds no published part this program knows. Bring it up to date with migrate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} is a folder. Give the library file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} is not a KB Studio library. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} is read-only. Ask for write permission on it, or open it for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} lies on a network drive ({kind}), where two computers writing at once would damage it. Put it on a local disk, or use PostgreSQL for a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} may not be read. Ask its owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} was changed while it was read. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} was made by a newer KB Studio. Install the newest one, then open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} was made by an older KB Studio. Back it up, then bring it up to date with the command migrate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{locale} comes first anyway; name what readers get after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{locale} is not a language we know; give one like en, he-IL or pl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{locale} is the language {code} is written in; choose another one to adapt it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{market} is no market; write the two letters of its country, as GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message}; see `{program} --help`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be a person&apos;s name here; use letters, digits, dots and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}); check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. Choose it again, or ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written ({why}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}. Choose another place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not hold text: drop Markdown or plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has given a verdict on this text already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds a file outside itself ({path}); it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds a file that is too large ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder: choose the file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder: drop the files in it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a name the program uses itself; rename the folder of that style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a person of this library already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty: there is nothing to begin an article with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty; the article keeps its text. Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than 50 MB; split it into several articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB. Ask for it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is longer than {limit} million characters: split it into several articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no file that can be read. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no name a guideline can say; rename that folder with letters, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no zip that can be read; pack the styles again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not TOML ({why}); write {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text; save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a person of this library; add them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a person of this library; ask an administrator to add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not text in UTF-8: save it as UTF-8 in the program it comes from, then drop it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there any more. Choose it again where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large for a table of terms: split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large to be a package of styles; unpack it and name its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} names no stages; write {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner}, who owns {code}, has left; name another owner before you submit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); name another with --config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds names that are too long or not text; rename its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no styles; name the folder or zip with their .yml files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds two styles whose names differ in capitals alone; rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a path this computer can have; check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8; save it in that encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large to be styles; name the folder of one package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} asked for this exception already; wait for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} asked for this exception; somebody else decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} does not hold this role there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} granted this exception already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} granted this exception already; there is nothing to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has left already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has left this library; an administrator can take them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has left this library; choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is no reviewer of {code}; ask one who is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is no reviewer; choose somebody who reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is the only administrator; make somebody else one first, then repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} may not change {code}: its owner, its deputies, authors of its topics and curators may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} refused this exception already; the author can ask again with another reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} was not asked to review {code}; {asked} was. Ask the author to name you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} wrote this change of {code}; nobody approves their own. Ask another reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} wrote this text; ask somebody who did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} cannot be started: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} ended with an error and said nothing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} ended with an error: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} is not a role; use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} is not a status of a term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag} is written in another script than {locale}, and a chain keeps to one script. Leave it out: the language an article is written in is shown at the end anyway, with a line that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag} stands there twice; name each language once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is longer than {limit} characters; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic} is not a topic of this library; add it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: due is a time like {example}, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: needed is a number from 1 or {everyone}, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: write {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {key} means nothing here; use {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {text} is nobody; write reviewers, owner, deputies, role:NAME or person:NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} accepted this change; talk to them, or take their decision back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} rejected this change; talk to them, or take their decision back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} does not stand in version {number}; give the words as the text has them, marks included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} stands {count} times in version {number}; give more words, or say which with --nth K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is not among the words accepted in {locale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is not one word; accept each by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is too long to be a word; give one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“tokens” has to be a list of words, each with a pattern or a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” is no language code. Give one such as he-IL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” says nothing; write a name, “=” and YES, NO or a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” cannot be counted ({reason}); use the counts, numbers and + - * /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” cannot be that: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” does nothing in a guideline; name packages, vocabularies or rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” has to be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” has to be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” has to be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” has to be pairs of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” has to be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{level}” is no level; use suggestion, warning or error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{metric}” is no formula of readability that we know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the id of another part above, so this one is left out; give it one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not sent out from this library, so nothing of it can be taken in. Choose a file that was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{type}” is no type of rule; check the line that begins with “extends”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is nothing {name} can be; write YES, NO, suggestion, warning or error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{where}” is no place; use first, last or anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside KB Studio. Your text is kept; please copy the details and send them to us.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>freshness</name>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification due by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) behind the source</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased by {name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved before the next edit, {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned, {name}: “{comment}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned, {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles link here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open must-fix</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to see to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned to you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) owed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) this week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was published first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signed} of {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signed}, due {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, text changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see to it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go down and up; arrows, Page up and Page down do it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the text to review it, or the article that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the preview; where there are points to see to, go to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next section, or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from the list to the preview and the sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a comment or an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since I signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to my must-fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you. Texts sent to you for review appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers to look at. When somebody answers a must-fix of yours, or changes its words, it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions. What translators ask about your articles appears here, and answers to what you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back to you. What reviewers return appears here, with what to do; go on with your drafts in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review is owed. What was published first and has to be signed afterwards appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours waits for others. Submit a draft for review, and see here who has still to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdicts in the last seven days. What you approve or return is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typo only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “not” or “must” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variables changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of change not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic weight {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waited}, {late} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waited}, due in {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No due time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk {risk} × reach {reach} × age {age}, each of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recent</name>
    <message>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not be read by you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents will act differently; other languages have to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says the same in other words; other languages stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects a slip; numbers, negations and links are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serving</name>
    <message numerus="yes">
        <source>%n part(s) of this text say something else than its source since {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not published in {asked}. This is {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {asked} it is behind its source since {day}. This is {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>Just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
