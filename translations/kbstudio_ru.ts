<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>RecoveredTexts</source>
        <comment>Article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RecoveredTexts</source>
        <comment>Text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RecoveredTexts</source>
        <comment>Language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RecoveredTexts</source>
        <comment>Typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RecoveredTexts</source>
        <comment>Where it belongs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RecoveredTexts</source>
        <comment>Read from a damaged file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RecoveredTexts</source>
        <comment>Another library: {name}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RecoveredTexts</source>
        <comment>Its article is gone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RecoveredTexts</source>
        <comment>Version {number} was saved since</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>AgentController</name>
    <message>
        <source>{code} is withdrawn: agents no longer see it.</source>
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
        <source>{code} is copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what did not change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the older text beside the newer one, or both in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the two versions…</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>These texts are in different languages: they stand side by side by paragraph, not by word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These versions are very different: some paragraphs are marked whole, not word by word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes: both versions say the same</source>
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
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
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
    <name>InboxPreview</name>
    <message>
        <source>Open review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} · {name} asked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signed} of {quorum} signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason was given.</source>
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
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. Texts sent to you for review appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches. Clear the filter, or choose “To review”.</source>
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
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of change</source>
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
        <source>KB-12, an address, or #step</source>
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
        <source>Type an article&apos;s code such as KB-12, a web address, or # and the name of a step.</source>
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
    <name>PreferenceRow</name>
    <message>
        <source>Set back to “{value}”</source>
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
        <source>In menus, lists and the text you write.</source>
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
        <source>Language of the interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when KB Studio is started the next time. Articles stay as they are.</source>
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
        <source>Close KB Studio and start it again to see it in {language}.</source>
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
        <source>{code} is published: agents read it now.</source>
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
        <source>Let agents read this version</source>
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
</context>
<context>
    <name>ReviewController</name>
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
        <source>Return…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign exactly this text (Ctrl+Enter in the comment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the text back to its author, with a comment</source>
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
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this version</source>
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
    <name>Saving</name>
    <message>
        <source>{author} saved version {number} meanwhile. Your text is still here.</source>
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
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
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
    <name>WebPreview</name>
    <message>
        <source>Preview of the agent page</source>
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
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why; others read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
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
</context>
<context>
    <name>_CommentField</name>
    <message>
        <source>For the author; needed to return the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment for the author</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Not written before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_VerdictRow</name>
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
        <source>Choose the person you act as in this library</source>
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
        <source>Find words in this text</source>
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
</context>
<context>
    <name>errors</name>
    <message>
        <source>--limit takes a number from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library cannot live at a {scheme} address; give the path of a file or a postgresql:// address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new topic needs a name; give one like --name en=Refunds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic&apos;s weight is a number from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators and curators change topics; ask one of them.</source>
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
        <source>Both sides changed the same text in one place; decide it and merge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides changed the same text in {count} places; decide them and merge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the list a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library was named; give the path of a file or a postgresql:// address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can review {code} yet; name a reviewer who did not write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing arrives on standard input; name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only administrators add people and roles; ask one of them.</source>
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
        <source>Reviewers approve, and {person} is none for {code} ({locale}); ask one of its reviewers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers return a text, and {person} is none for {code} ({locale}); ask one of its reviewers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why {code} changes; others read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what kind of change it is: meaning, wording or typo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what should change, so that the author knows why {code} comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which library: kbstudio --library FILE …, or set KBSTUDIO_LIBRARY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom the article is for, agents for instance.</source>
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
        <source>Somebody else has just moved this version on. Look at it again, then repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has just saved version {number}. Look at it, then save again.</source>
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
        <source>The database holds something else under our name: it is not a KB Studio library.</source>
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
        <source>The library has no article with the id {id}.</source>
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
        <source>The name of the topic in {locale} is empty; give it one.</source>
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
        <source>The text is longer than {limit} million characters; split it into several articles.</source>
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
        <source>There is no folder {folder}. Make it first, or check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at {library}. Check the path, or make one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {code} in this library; look for it in the list of articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article was stored before; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than a typo: {found} changed, which can change the meaning. Choose wording or meaning.</source>
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
        <source>This operation number was used for something else; nothing was changed. Use a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much is asked of the library at once. Try again in a moment.</source>
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
        <source>{author} saved version {number} meanwhile, so nothing was changed. Look at it here, then decide anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} saved version {number} meanwhile. Your text is kept: compare the two, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} is not a kind of change; use meaning, wording or typo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} ({locale}) cannot take this step as it stands; look at its history.</source>
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
        <source>{code} ({locale}) is approved already; it waits to be published.</source>
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
        <source>{code} ({locale}) was not submitted yet; ask the author to submit it for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} cannot be a topic code; use lower-case words joined by dots, like billing.refund.</source>
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
        <source>{code} has no text yet; write something before you submit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has no version with the id {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has {signed} of {quorum} approvals for exactly this text; ask its reviewers.</source>
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
        <source>{code} is not published in {locale}; look for it in another language.</source>
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
        <source>{code} lacks: {parts}. Add what is missing, then submit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} links to {links}, which the library does not have. Correct the link, then publish.</source>
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
        <source>{count} problems found; restore a backup, or run doctor --rebuild.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} is not LOCALE=NAME; write for example --name en=Refunds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} is not a kind of article; use one of: {known}.</source>
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
        <source>{locale} is not a language we know; give one like en, he-IL or pl.</source>
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
        <source>{name} cannot be read ({why}); check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
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
        <source>{name} is a folder: drop the files in it instead.</source>
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
        <source>{name} is longer than {limit} million characters: split it into several articles.</source>
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
        <source>{path} is not a path this computer can have; check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} may not change {code}: its owner, its deputies, authors of its topics and curators may.</source>
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
        <source>{role} is not a role; use one of: {known}.</source>
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
</context>
<context>
    <name>history</name>
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
