<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n followers</source>
        <translation>
            <numerusform>%n follower</numerusform>
            <numerusform>%n followers</numerusform>
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
        <source>%n waiting comments were judged by the model before</source>
        <translation>
            <numerusform>%n waiting comment was judged by the model before</numerusform>
            <numerusform>%n waiting comments were judged by the model before</numerusform>
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
