<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%n goal(s) stand differently today;</source>
        <translation>
            <numerusform>%n goal stands differently today;</numerusform>
            <numerusform>%n goals stand differently today;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) as before.</source>
        <translation>
            <numerusform>%n stands as before.</numerusform>
            <numerusform>%n stand as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InitiativeTable</name>
    <message numerus="yes">
        <source>(%n overridden)</source>
        <translation>
            <numerusform>(%n overridden)</numerusform>
            <numerusform>(%n overridden)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusCards</name>
    <message numerus="yes">
        <source>goals, %n overridden</source>
        <translation>
            <numerusform>goals, %n overridden</numerusform>
            <numerusform>goals, %n overridden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overridden</source>
        <translation>
            <numerusform>%n of them overridden</numerusform>
            <numerusform>%n of them overridden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
</context>
</TS>
