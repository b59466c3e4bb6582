<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountSettings</name>
    <message numerus="yes">
        <source>%Ln answer(s) of the coach</source>
        <translation>
            <numerusform>%Ln answer of the coach</numerusform>
            <numerusform>%Ln answers of the coach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of this computer never reached the server</source>
        <translation>
            <numerusform>%Ln change of this computer never reached the server</numerusform>
            <numerusform>%Ln changes of this computer never reached the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln goal</numerusform>
            <numerusform>%Ln goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), with those that are done, let go or in the trash</source>
        <translation>
            <numerusform>%Ln task, with those that are done, let go or in the trash</numerusform>
            <numerusform>%Ln tasks, with those that are done, let go or in the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message numerus="yes">
        <source>Long enough with %n more</source>
        <comment>characters</comment>
        <translation>
            <numerusform>Long enough with %n more</numerusform>
            <numerusform>Long enough with %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. It goes on in %Ln minute(s).</source>
        <translation>
            <numerusform>Too many attempts. It goes on in %Ln minute.</numerusform>
            <numerusform>Too many attempts. It goes on in %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message numerus="yes">
        <source>%Ln change(s) not yet on the server; kept here, too.</source>
        <translation>
            <numerusform>%Ln change is not yet on the server; it is kept here, too.</numerusform>
            <numerusform>%Ln changes are not yet on the server; they are kept here, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came since then, and will stay unless you choose otherwise: %Ln.</source>
        <translation>
            <numerusform>Came since then, and will stay unless you choose otherwise: %Ln.</numerusform>
            <numerusform>Came since then, and will stay unless you choose otherwise: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore, and put %Ln in the trash</source>
        <translation>
            <numerusform>Restore, and put %Ln in the trash</numerusform>
            <numerusform>Restore, and put %Ln in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will be as they were that day: %Ln task(s) or goal(s).</source>
        <translation>
            <numerusform>Will be as they were that day: %Ln task or goal.</numerusform>
            <numerusform>Will be as they were that day: %Ln tasks or goals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will come back: %Ln task(s) or goal(s).</source>
        <translation>
            <numerusform>Will come back: %Ln task or goal.</numerusform>
            <numerusform>Will come back: %Ln tasks or goals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>questions to the model</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n found.</numerusform>
            <numerusform>%n found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message numerus="yes">
        <source>Delete %Ln task(s)</source>
        <translation>
            <numerusform>Delete %Ln task</numerusform>
            <numerusform>Delete %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln task(s)?</source>
        <translation>
            <numerusform>Delete %Ln task?</numerusform>
            <numerusform>Delete %Ln tasks?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dragging</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierAnswers</name>
    <message numerus="yes">
        <source>Earlier answers (%n)</source>
        <translation>
            <numerusform>Earlier answers (%n)</numerusform>
            <numerusform>Earlier answers (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) left out</source>
        <translation>
            <numerusform>%Ln answer left out</numerusform>
            <numerusform>%Ln answers left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed or let go left out</source>
        <translation>
            <numerusform>%Ln completed or let go left out</numerusform>
            <numerusform>%Ln completed or let go left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln goal</numerusform>
            <numerusform>%Ln goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s) left out</source>
        <translation>
            <numerusform>%Ln goal left out</numerusform>
            <numerusform>%Ln goals left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash left out</source>
        <translation>
            <numerusform>%Ln in the trash left out</numerusform>
            <numerusform>%Ln in the trash left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>line breaks of %Ln task(s) became spaces</source>
        <translation>
            <numerusform>line breaks of %Ln task became spaces</numerusform>
            <numerusform>line breaks of %Ln tasks became spaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocusMap</name>
    <message numerus="yes">
        <source>%Ln on the map</source>
        <translation>
            <numerusform>%Ln on the map</numerusform>
            <numerusform>%Ln on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks here</source>
        <translation>
            <numerusform>%Ln task here</numerusform>
            <numerusform>%Ln tasks here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to rate</source>
        <translation>
            <numerusform>%Ln to rate</numerusform>
            <numerusform>%Ln to rate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) here already</source>
        <translation>
            <numerusform>%Ln answer here already</numerusform>
            <numerusform>%Ln answers here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln completed</numerusform>
            <numerusform>%Ln completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>%Ln deleted here</numerusform>
            <numerusform>%Ln deleted here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted there</source>
        <translation>
            <numerusform>%Ln deleted there</numerusform>
            <numerusform>%Ln deleted there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln goal</numerusform>
            <numerusform>%Ln goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s) here already</source>
        <translation>
            <numerusform>%Ln goal here already</numerusform>
            <numerusform>%Ln goals here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln here already</numerusform>
            <numerusform>%Ln here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here and changed since; what is here stays</source>
        <translation>
            <numerusform>%Ln here and changed since; what is here stays</numerusform>
            <numerusform>%Ln here and changed since; what is here stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash</source>
        <translation>
            <numerusform>%Ln in the trash</numerusform>
            <numerusform>%Ln in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept version(s) of texts stay in the copy.</source>
        <translation>
            <numerusform>%Ln kept version of a text stays in the copy.</numerusform>
            <numerusform>%Ln kept versions of texts stay in the copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln let go</source>
        <translation>
            <numerusform>%Ln let go</numerusform>
            <numerusform>%Ln let go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) that are no checklist items</source>
        <translation>
            <numerusform>%Ln line that is no checklist item</numerusform>
            <numerusform>%Ln lines that are no checklist items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s) of the coach</source>
        <translation>
            <numerusform>%Ln new answer of the coach</numerusform>
            <numerusform>%Ln new answers of the coach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new goal(s)</source>
        <translation>
            <numerusform>%Ln new goal</numerusform>
            <numerusform>%Ln new goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new task(s)</source>
        <translation>
            <numerusform>%Ln new task</numerusform>
            <numerusform>%Ln new tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeating pattern(s), whose tasks come one by one</source>
        <translation>
            <numerusform>%Ln repeating pattern, whose tasks come one by one</numerusform>
            <numerusform>%Ln repeating patterns, whose tasks come one by one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) are older than 90 days; they are dated 90 days back, as sync takes nothing for older.</source>
        <translation>
            <numerusform>%Ln task is older than 90 days; it is dated 90 days back, as sync takes nothing for older.</numerusform>
            <numerusform>%Ln tasks are older than 90 days; they are dated 90 days back, as sync takes nothing for older.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) have no date of their making in the file and get today's or the day of their end.</source>
        <translation>
            <numerusform>%Ln task has no date of its making in the file and gets today's or the day of its end.</numerusform>
            <numerusform>%Ln tasks have no date of their making in the file and get today's or the day of their end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of more than 500 characters are shortened.</source>
        <translation>
            <numerusform>%Ln text of more than 500 characters is shortened.</numerusform>
            <numerusform>%Ln texts of more than 500 characters are shortened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no tasks</source>
        <translation>
            <numerusform>%Ln that is no task</numerusform>
            <numerusform>%Ln that are no tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read</source>
        <translation>
            <numerusform>%Ln that could not be read</numerusform>
            <numerusform>%Ln that could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that the file has twice</source>
        <translation>
            <numerusform>%Ln that the file has twice</numerusform>
            <numerusform>%Ln that the file has twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with the text of an open task here</source>
        <translation>
            <numerusform>%Ln with the text of an open task here</numerusform>
            <numerusform>%Ln with the text of an open task here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a text</source>
        <translation>
            <numerusform>%Ln without a text</numerusform>
            <numerusform>%Ln without a text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add also %Ln with the text of an open task</source>
        <translation>
            <numerusform>Add also %Ln with the text of an open task</numerusform>
            <numerusform>Add also %Ln with the text of an open task</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln that were deleted here</source>
        <translation>
            <numerusform>Bring back %Ln that was deleted here</numerusform>
            <numerusform>Bring back %Ln that were deleted here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln task(s)</source>
        <translation>
            <numerusform>Import %Ln task</numerusform>
            <numerusform>Import %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln task(s) it would not fit into the text, and stays in the copy.</source>
        <translation>
            <numerusform>In %Ln task it would not fit into the text, and stays in the copy.</numerusform>
            <numerusform>In %Ln tasks it would not fit into the text, and stays in the copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Worth knowing (%n)</source>
        <translation>
            <numerusform>Worth knowing (%n)</numerusform>
            <numerusform>Worth knowing (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message numerus="yes">
        <source>%Ln answer(s) by a model whose price is not known</source>
        <translation>
            <numerusform>%Ln answer by a model whose price is not known</numerusform>
            <numerusform>%Ln answers by a model whose price is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to the model so far</source>
        <translation>
            <numerusform>%Ln question to the model so far</numerusform>
            <numerusform>%Ln questions to the model so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and what %Ln answer(s) cost, whose price is not known</source>
        <translation>
            <numerusform>and what %Ln answer cost, whose price is not known</numerusform>
            <numerusform>and what %Ln answers cost, whose price is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln answer(s) by the model</source>
        <translation>
            <numerusform>for %Ln answer by the model</numerusform>
            <numerusform>for %Ln answers by the model</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesOffer</name>
    <message numerus="yes">
        <source>%Ln line(s), one of them too long: {reason}</source>
        <translation>
            <numerusform>%Ln line, one of them too long: {reason}</numerusform>
            <numerusform>%Ln lines, one of them too long: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s). Add each as a task?</source>
        <translation>
            <numerusform>%Ln line. Add each as a task?</numerusform>
            <numerusform>%Ln lines. Add each as a task?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are more than can be added at once. Import takes a whole file of them.</source>
        <translation>
            <numerusform>%Ln line is more than can be added at once. Import takes a whole file of them.</numerusform>
            <numerusform>%Ln lines are more than can be added at once. Import takes a whole file of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln task(s)</source>
        <translation>
            <numerusform>Add %Ln task</numerusform>
            <numerusform>Add %Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortabilityActions</name>
    <message numerus="yes">
        <source>Imported %Ln task(s)</source>
        <translation>
            <numerusform>Imported %Ln task</numerusform>
            <numerusform>Imported %Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message numerus="yes">
        <source>Saved: %Ln edit(s) that the server did not have yet.</source>
        <translation>
            <numerusform>Saved: %Ln edit that the server did not have yet.</numerusform>
            <numerusform>Saved: %Ln edits that the server did not have yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln change waiting</numerusform>
            <numerusform>%Ln changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) from other devices kept too</source>
        <translation>
            <numerusform>%Ln edit from other devices kept too</numerusform>
            <numerusform>%Ln edits from other devices kept too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) left</source>
        <translation>
            <numerusform>%Ln question left</numerusform>
            <numerusform>%Ln questions left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskActions</name>
    <message numerus="yes">
        <source>Added %Ln task(s)</source>
        <translation>
            <numerusform>Added %Ln task</numerusform>
            <numerusform>Added %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %Ln task(s)</source>
        <translation>
            <numerusform>Brought back %Ln task</numerusform>
            <numerusform>Brought back %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed %Ln task(s)</source>
        <translation>
            <numerusform>Completed %Ln task</numerusform>
            <numerusform>Completed %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln task(s)</source>
        <translation>
            <numerusform>Deleted %Ln task</numerusform>
            <numerusform>Deleted %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let go of %Ln task(s)</source>
        <translation>
            <numerusform>Let go of %Ln task</numerusform>
            <numerusform>Let go of %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated %Ln task(s)</source>
        <translation>
            <numerusform>Rated %Ln task</numerusform>
            <numerusform>Rated %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopened %Ln task(s)</source>
        <translation>
            <numerusform>Reopened %Ln task</numerusform>
            <numerusform>Reopened %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln task(s)</source>
        <translation>
            <numerusform>Restored %Ln task</numerusform>
            <numerusform>Restored %Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskDetail</name>
    <message numerus="yes">
        <source>%Ln task(s) selected</source>
        <translation>
            <numerusform>%Ln task selected</numerusform>
            <numerusform>%Ln tasks selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln close match(es)</source>
        <translation>
            <numerusform>%Ln close match</numerusform>
            <numerusform>%Ln close matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed today</source>
        <translation>
            <numerusform>%Ln completed today</numerusform>
            <numerusform>%Ln completed today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
</context>
</TS>
