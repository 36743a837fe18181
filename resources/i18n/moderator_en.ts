<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FilterMenu</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%n weaker parts</source>
        <translation>
            <numerusform>%n weaker part</numerusform>
            <numerusform>%n weaker parts</numerusform>
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
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contests</source>
        <translation>
            <numerusform>%n contest</numerusform>
            <numerusform>%n contests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negative comments in an hour</source>
        <translation>
            <numerusform>%n negative comment in an hour</numerusform>
            <numerusform>%n negative comments in an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices for you</source>
        <translation>
            <numerusform>%n notice for you</numerusform>
            <numerusform>%n notices for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are asked of you</source>
        <translation>
            <numerusform>%n question is asked of you</numerusform>
            <numerusform>%n questions are asked of you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n followers</source>
        <translation>
            <numerusform>%n follower</numerusform>
            <numerusform>%n followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed comments are back</source>
        <translation>
            <numerusform>%n snoozed comment is back</numerusform>
            <numerusform>%n snoozed comments are back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escalated comments are due</source>
        <translation>
            <numerusform>%n escalated comment is due</numerusform>
            <numerusform>%n escalated comments are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen comments</source>
        <translation>
            <numerusform>%n chosen comment</numerusform>
            <numerusform>%n chosen comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n comments</source>
        <translation>
            <numerusform>Approve %n comment</numerusform>
            <numerusform>Approve %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n comments</source>
        <translation>
            <numerusform>Hide %n comment</numerusform>
            <numerusform>Hide %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n comments again</source>
        <translation>
            <numerusform>Show %n comment again</numerusform>
            <numerusform>Show %n comments again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n comments</source>
        <translation>
            <numerusform>Delete %n comment</numerusform>
            <numerusform>Delete %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n comments as spam</source>
        <translation>
            <numerusform>Mark %n comment as spam</numerusform>
            <numerusform>Mark %n comments as spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply to %n comments</source>
        <translation>
            <numerusform>Reply to %n comment</numerusform>
            <numerusform>Reply to %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ban the authors of %n comments</source>
        <translation>
            <numerusform>Ban the author of %n comment</numerusform>
            <numerusform>Ban the authors of %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lift the ban on the authors of %n comments</source>
        <translation>
            <numerusform>Lift the ban on the author of %n comment</numerusform>
            <numerusform>Lift the ban on the authors of %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Escalate %n comments</source>
        <translation>
            <numerusform>Escalate %n comment</numerusform>
            <numerusform>Escalate %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n comments</source>
        <translation>
            <numerusform>Assign %n comment</numerusform>
            <numerusform>Assign %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n comments</source>
        <translation>
            <numerusform>Snooze %n comment</numerusform>
            <numerusform>Snooze %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n comments</source>
        <translation>
            <numerusform>Reopen %n comment</numerusform>
            <numerusform>Reopen %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %n comments</source>
        <translation>
            <numerusform>Note on %n comment</numerusform>
            <numerusform>Note on %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flag %n comments</source>
        <translation>
            <numerusform>Flag %n comment</numerusform>
            <numerusform>Flag %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n comments</source>
        <translation>
            <numerusform>Set the priority of %n comment</numerusform>
            <numerusform>Set the priority of %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Route %n comments</source>
        <translation>
            <numerusform>Route %n comment</numerusform>
            <numerusform>Route %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prepare replies to %n comments</source>
        <translation>
            <numerusform>Prepare a reply to %n comment</numerusform>
            <numerusform>Prepare replies to %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n comments</source>
        <translation>
            <numerusform>Ask about %n comment</numerusform>
            <numerusform>Ask about %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell somebody of %n comments</source>
        <translation>
            <numerusform>Tell somebody of %n comment</numerusform>
            <numerusform>Tell somebody of %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n authors</source>
        <translation>
            <numerusform>by %n author</numerusform>
            <numerusform>by %n authors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were decided about since</source>
        <translation>
            <numerusform>%n was decided about since</numerusform>
            <numerusform>%n were decided about since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay deleted</source>
        <translation>
            <numerusform>%n stays deleted</numerusform>
            <numerusform>%n stay deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay hidden</source>
        <translation>
            <numerusform>%n stays hidden</numerusform>
            <numerusform>%n stay hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay in spam</source>
        <translation>
            <numerusform>%n stays in spam</numerusform>
            <numerusform>%n stay in spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies stay</source>
        <translation>
            <numerusform>%n reply stays</numerusform>
            <numerusform>%n replies stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay banned</source>
        <translation>
            <numerusform>%n stays banned</numerusform>
            <numerusform>%n stay banned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disguises undone, and marked.</source>
        <translation>
            <numerusform>%n disguise undone, and marked.</numerusform>
            <numerusform>%n disguises undone, and marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n parts</source>
        <translation>
            <numerusform>All of %n part</numerusform>
            <numerusform>All %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it</source>
        <translation>
            <numerusform>%n has it</numerusform>
            <numerusform>%n have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>uncertain comments are asked about</source>
        <translation>
            <numerusform>uncertain comment is asked about</numerusform>
            <numerusform>uncertain comments are asked about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>labels that your decisions teach</source>
        <translation>
            <numerusform>label that your decisions teach</numerusform>
            <numerusform>labels that your decisions teach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>flags act by themselves</source>
        <translation>
            <numerusform>flag acts by itself</numerusform>
            <numerusform>flags act by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judged %n comments again</source>
        <translation>
            <numerusform>Judged %n comment again</numerusform>
            <numerusform>Judged %n comments again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model asks about %n comments</source>
        <translation>
            <numerusform>The model asks about %n comment</numerusform>
            <numerusform>The model asks about %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more decisions are missing</source>
        <translation>
            <numerusform>%n more decision is missing</numerusform>
            <numerusform>%n more decisions are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the %n shipped replies</source>
        <translation>
            <numerusform>Take the %n shipped reply</numerusform>
            <numerusform>Take the %n shipped replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n shipped replies</source>
        <translation>
            <numerusform>Took %n shipped reply</numerusform>
            <numerusform>Took %n shipped replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not taken</source>
        <translation>
            <numerusform>%n was not taken</numerusform>
            <numerusform>%n were not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier versions</source>
        <translation>
            <numerusform>and %n earlier version</numerusform>
            <numerusform>and %n earlier versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n live</numerusform>
            <numerusform>%n live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shadow</source>
        <translation>
            <numerusform>%n shadow</numerusform>
            <numerusform>%n shadow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retired</source>
        <translation>
            <numerusform>%n retired</numerusform>
            <numerusform>%n retired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both fired on %n comments.</source>
        <translation>
            <numerusform>Both fired on %n comment.</numerusform>
            <numerusform>Both fired on %n comments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %n</source>
        <translation>
            <numerusform>Open the %n</numerusform>
            <numerusform>Open the %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have caught %n comments.</source>
        <translation>
            <numerusform>It would have caught %n comment.</numerusform>
            <numerusform>It would have caught %n comments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments before</source>
        <translation>
            <numerusform>%n comment before</numerusform>
            <numerusform>%n comments before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments after</source>
        <translation>
            <numerusform>%n comment after</numerusform>
            <numerusform>%n comments after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comments would go out</source>
        <translation>
            <numerusform>%n open comment would go out</numerusform>
            <numerusform>%n open comments would go out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comments would come in</source>
        <translation>
            <numerusform>%n open comment would come in</numerusform>
            <numerusform>%n open comments would come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved %n comments</source>
        <translation>
            <numerusform>Approved %n comment</numerusform>
            <numerusform>Approved %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hid %n comments</source>
        <translation>
            <numerusform>Hid %n comment</numerusform>
            <numerusform>Hid %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showed %n comments again</source>
        <translation>
            <numerusform>Showed %n comment again</numerusform>
            <numerusform>Showed %n comments again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n comments</source>
        <translation>
            <numerusform>Deleted %n comment</numerusform>
            <numerusform>Deleted %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n comments as spam</source>
        <translation>
            <numerusform>Marked %n comment as spam</numerusform>
            <numerusform>Marked %n comments as spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replied to %n comments</source>
        <translation>
            <numerusform>Replied to %n comment</numerusform>
            <numerusform>Replied to %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Banned the authors of %n comments</source>
        <translation>
            <numerusform>Banned the author of %n comment</numerusform>
            <numerusform>Banned the authors of %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lifted the ban on the authors of %n comments</source>
        <translation>
            <numerusform>Lifted the ban on the author of %n comment</numerusform>
            <numerusform>Lifted the ban on the authors of %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Escalated %n comments</source>
        <translation>
            <numerusform>Escalated %n comment</numerusform>
            <numerusform>Escalated %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n comments</source>
        <translation>
            <numerusform>Assigned %n comment</numerusform>
            <numerusform>Assigned %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n comments</source>
        <translation>
            <numerusform>Snoozed %n comment</numerusform>
            <numerusform>Snoozed %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopened %n comments</source>
        <translation>
            <numerusform>Reopened %n comment</numerusform>
            <numerusform>Reopened %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted on %n comments</source>
        <translation>
            <numerusform>Noted on %n comment</numerusform>
            <numerusform>Noted on %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flagged %n comments</source>
        <translation>
            <numerusform>Flagged %n comment</numerusform>
            <numerusform>Flagged %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the priority of %n comments</source>
        <translation>
            <numerusform>Changed the priority of %n comment</numerusform>
            <numerusform>Changed the priority of %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Routed %n comments</source>
        <translation>
            <numerusform>Routed %n comment</numerusform>
            <numerusform>Routed %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prepared replies to %n comments</source>
        <translation>
            <numerusform>Prepared a reply to %n comment</numerusform>
            <numerusform>Prepared replies to %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n comments</source>
        <translation>
            <numerusform>Asked about %n comment</numerusform>
            <numerusform>Asked about %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told somebody of %n comments</source>
        <translation>
            <numerusform>Told somebody of %n comment</numerusform>
            <numerusform>Told somebody of %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments in an hour</source>
        <translation>
            <numerusform>%n comment in an hour</numerusform>
            <numerusform>%n comments in an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account is %n days old</source>
        <translation>
            <numerusform>account is %n day old</numerusform>
            <numerusform>account is %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits in the name</source>
        <translation>
            <numerusform>%n digit in the name</numerusform>
            <numerusform>%n digits in the name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contests of %n brands</source>
        <translation>
            <numerusform>contests of %n brand</numerusform>
            <numerusform>contests of %n brands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disguised letters</source>
        <translation>
            <numerusform>%n disguised letter</numerusform>
            <numerusform>%n disguised letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authors</source>
        <translation>
            <numerusform>%n author</numerusform>
            <numerusform>%n authors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting comments were judged by the model or threshold before</source>
        <translation>
            <numerusform>%n waiting comment was judged by the model or threshold before</numerusform>
            <numerusform>%n waiting comments were judged by the model or threshold before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blanks</source>
        <translation>
            <numerusform>%n blank</numerusform>
            <numerusform>%n blanks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any of %n words</source>
        <translation>
            <numerusform>any of %n word</numerusform>
            <numerusform>any of %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caught</source>
        <translation>
            <numerusform>%n caught</numerusform>
            <numerusform>%n caught</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coarse comments read</source>
        <translation>
            <numerusform>%n coarse comment read</numerusform>
            <numerusform>%n coarse comments read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n files in</source>
        <translation>
            <numerusform>Take %n file in</numerusform>
            <numerusform>Take %n files in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negative comments</source>
        <translation>
            <numerusform>%n negative comment</numerusform>
            <numerusform>%n negative comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variants</source>
        <translation>
            <numerusform>%n variant</numerusform>
            <numerusform>%n variants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today %n decisions</source>
        <translation>
            <numerusform>Today %n decision</numerusform>
            <numerusform>Today %n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams</source>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
</context>
</TS>
