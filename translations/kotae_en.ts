<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Kotae::ClassFilter</name>
    <message numerus="yes">
        <location filename="../src/window/classfilter.cpp" line="+120"/>
        <source>%1: %n code(s)</source>
        <translation>
            <numerusform>%1: %n code</numerusform>
            <numerusform>%1: %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kotae::FacetModel</name>
    <message numerus="yes">
        <location filename="../src/window/facetmodel.cpp" line="+149"/>
        <source>%1: %n code(s)</source>
        <translation>
            <numerusform>%1: %n code</numerusform>
            <numerusform>%1: %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kotae::JsonFields</name>
    <message numerus="yes">
        <location filename="../src/catalog/recordparser.cpp" line="+29"/>
        <source>has %n word(s); quote 4 to 12 of the section</source>
        <translation>
            <numerusform>has %n word; quote 4 to 12 of the section</numerusform>
            <numerusform>has %n words; quote 4 to 12 of the section</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kotae::MainWindow</name>
    <message numerus="yes">
        <location filename="../src/window/mainwindowtexts.cpp" line="+119"/>
        <source>%1 of %n code(s)</source>
        <translation>
            <numerusform>%1 of %n code</numerusform>
            <numerusform>%1 of %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kotae::SearchNotice</name>
    <message numerus="yes">
        <location filename="../src/window/searchnotice.cpp" line="+51"/>
        <source>%n code(s) without filters</source>
        <translation>
            <numerusform>%n code without filters</numerusform>
            <numerusform>%n codes without filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kotae::Wording</name>
    <message numerus="yes">
        <location filename="../src/article/comparisonarticle.cpp" line="+25"/>
        <source>%n fact(s) on which both agree are not shown.</source>
        <translation>
            <numerusform>%n fact on which both agree is not shown.</numerusform>
            <numerusform>%n facts on which both agree are not shown.</numerusform>
        </translation>
    </message>
</context>
</TS>
