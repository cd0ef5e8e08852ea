<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Act</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation><numerusform>%n record</numerusform><numerusform>%n records</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n further field(s) of %2</source>
        <translation><numerusform>%1 and %n further field of %2</numerusform><numerusform>%1 and %n further fields of %2</numerusform></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n record(s) of one person erased.</source>
        <translation><numerusform>%n record of one person erased.</numerusform><numerusform>%n records of one person erased.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be erased. To do it: --yes</source>
        <translation><numerusform>%n record would be erased. To do it: --yes</numerusform><numerusform>%n records would be erased. To do it: --yes</numerusform></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n year(s) with %1</source>
        <translation><numerusform>%n year with %1</numerusform><numerusform>%n years with %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 were not taken in</source>
        <translation><numerusform>%n row of %1 was not taken in</numerusform><numerusform>%n rows of %1 were not taken in</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changed record(s) not yet published to %1</source>
        <translation><numerusform>%n changed record not yet published to %1</numerusform><numerusform>%n changed records not yet published to %1</numerusform></translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message numerus="yes">
        <source>The day of %n visit(s) is not known; the calendar shows the whole month or year and says so in the title.</source>
        <translation><numerusform>The day of %n visit is not known; the calendar shows the whole month or year and says so in the title.</numerusform><numerusform>The days of %n visits are not known; the calendar shows the whole month or year and says so in the titles.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) left out: no processing basis is recorded for the purpose “%1”.</source>
        <translation><numerusform>%n contact left out: no processing basis is recorded for the purpose “%1”.</numerusform><numerusform>%n contacts left out: no processing basis is recorded for the purpose “%1”.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) without coordinates stand in the file without a place on the map.</source>
        <translation><numerusform>%n partner without coordinates stands in the file without a place on the map.</numerusform><numerusform>%n partners without coordinates stand in the file without a place on the map.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in the file without a processing basis for the purpose “%1”.</source>
        <translation><numerusform>%n contact in the file without a processing basis for the purpose “%1”.</numerusform><numerusform>%n contacts in the file without a processing basis for the purpose “%1”.</numerusform></translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message numerus="yes">
        <source>A fact sheet is of one partner, and %n partner(s) are chosen. Choose one in the list, or by a condition such as id:12.</source>
        <translation><numerusform>A fact sheet is of one partner, and %n partner is chosen. Choose one in the list, or by a condition such as id:12.</numerusform><numerusform>A fact sheet is of one partner, and %n partners are chosen. Choose one in the list, or by a condition such as id:12.</numerusform></translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>%n chosen record(s)</source>
        <translation><numerusform>%n chosen record</numerusform><numerusform>%n chosen records</numerusform></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n rejected row(s) are in %1.</source>
        <translation><numerusform>%n rejected row is in %1.</numerusform><numerusform>%n rejected rows are in %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) may be about records that are there already, and nothing tells for sure. They are imported as new records, so that nothing is lost; the list of duplicates brings them together later.</source>
        <translation><numerusform>%n row may be about a record that is there already, and nothing tells for sure. It is imported as a new record, so that nothing is lost; the list of duplicates brings both together later.</numerusform><numerusform>%n rows may be about records that are there already, and nothing tells for sure. They are imported as new records, so that nothing is lost; the list of duplicates brings them together later.</numerusform></translation>
    </message>
</context>
<context>
    <name>LabelSheet</name>
    <message numerus="yes">
        <source>%n contact(s) without a postal address have no label.</source>
        <translation><numerusform>%n contact without a postal address has no label.</numerusform><numerusform>%n contacts without a postal address have no label.</numerusform></translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message numerus="yes">
        <source>Map of the world with %n partner(s), who are listed below it by continent.</source>
        <translation><numerusform>Map of the world with %n partner, who is listed below it by continent.</numerusform><numerusform>Map of the world with %n partners, who are listed below it by continent.</numerusform></translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message numerus="yes">
        <source>%n contact(s) marked “no basis”: no processing basis is recorded for the purpose “%1”.</source>
        <translation><numerusform>%n contact marked “no basis”: no processing basis is recorded for the purpose “%1”.</numerusform><numerusform>%n contacts marked “no basis”: no processing basis is recorded for the purpose “%1”.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) left out: no processing basis is recorded for the purpose “%1”.</source>
        <translation><numerusform>%n contact left out: no processing basis is recorded for the purpose “%1”.</numerusform><numerusform>%n contacts left out: no processing basis is recorded for the purpose “%1”.</numerusform></translation>
    </message>
</context>
<context>
    <name>RecordType</name>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation><numerusform>Partner</numerusform><numerusform>%n partners</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s)</source>
        <translation><numerusform>Partnership</numerusform><numerusform>%n partnerships</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation><numerusform>Milestone</numerusform><numerusform>%n milestones</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation><numerusform>Contact</numerusform><numerusform>%n contacts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation><numerusform>Role</numerusform><numerusform>%n roles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n processing basis(es)</source>
        <translation><numerusform>Processing basis</numerusform><numerusform>%n processing bases</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation><numerusform>Article</numerusform><numerusform>%n articles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>Visit</numerusform><numerusform>%n visits</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n infoletter(s)</source>
        <translation><numerusform>Infoletter</numerusform><numerusform>%n infoletters</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation><numerusform>Document</numerusform><numerusform>%n documents</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation><numerusform>Follow-up</numerusform><numerusform>%n follow-ups</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n catalogue entry(ies)</source>
        <translation><numerusform>Catalogue entry</numerusform><numerusform>%n catalogue entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation><numerusform>Setting</numerusform><numerusform>%n settings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s)</source>
        <translation><numerusform>Saved view</numerusform><numerusform>%n saved views</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n import recipe(s)</source>
        <translation><numerusform>Import recipe</numerusform><numerusform>%n import recipes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n publish target(s)</source>
        <translation><numerusform>Publish target</numerusform><numerusform>%n publish targets</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s)</source>
        <translation><numerusform>Publication</numerusform><numerusform>%n publications</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of different records</source>
        <translation><numerusform>%n pair of different records</numerusform><numerusform>%n pairs of different records</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of a programme</source>
        <translation><numerusform>Item of a programme</numerusform><numerusform>%n items of a programme</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n gift(s)</source>
        <translation><numerusform>Gift</numerusform><numerusform>%n gifts</numerusform></translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message numerus="yes">
        <source>&amp;Delete %n partner(s)</source>
        <translation><numerusform>&amp;Delete %n partner</numerusform><numerusform>&amp;Delete %n partners</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n partnership(s)</source>
        <translation><numerusform>&amp;Delete %n partnership</numerusform><numerusform>&amp;Delete %n partnerships</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n contact(s)</source>
        <translation><numerusform>&amp;Delete %n contact</numerusform><numerusform>&amp;Delete %n contacts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n record(s)</source>
        <translation><numerusform>&amp;Delete %n record</numerusform><numerusform>&amp;Delete %n records</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) moved to the bin, kept there for 90 days.</source>
        <translation><numerusform>%n partner moved to the bin, kept there for 90 days.</numerusform><numerusform>%n partners moved to the bin, kept there for 90 days.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s) moved to the bin, kept there for 90 days.</source>
        <translation><numerusform>%n partnership moved to the bin, kept there for 90 days.</numerusform><numerusform>%n partnerships moved to the bin, kept there for 90 days.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) moved to the bin, kept there for 90 days.</source>
        <translation><numerusform>%n contact moved to the bin, kept there for 90 days.</numerusform><numerusform>%n contacts moved to the bin, kept there for 90 days.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the bin, kept there for 90 days.</source>
        <translation><numerusform>%n record moved to the bin, kept there for 90 days.</numerusform><numerusform>%n records moved to the bin, kept there for 90 days.</numerusform></translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation><numerusform>%n year</numerusform><numerusform>%n years</numerusform></translation>
    </message>
</context>
<context>
    <name>weltkontor::ContactForm</name>
    <message numerus="yes">
        <source>%n field(s) filled in from the clipboard.</source>
        <translation><numerusform>%n field filled in from the clipboard.</numerusform><numerusform>%n fields filled in from the clipboard.</numerusform></translation>
    </message>
</context>
<context>
    <name>weltkontor::DashboardPage</name>
    <message numerus="yes">
        <source>%1, %n active</source>
        <translation><numerusform>%1, %n active</numerusform><numerusform>%1, %n active</numerusform></translation>
    </message>
</context>
<context>
    <name>weltkontor::DocumentList</name>
    <message numerus="yes">
        <source>%n file(s) on the way into the database …</source>
        <translation><numerusform>%n file on the way into the database …</numerusform><numerusform>%n files on the way into the database …</numerusform></translation>
    </message>
</context>
<context>
    <name>weltkontor::DuplicatesWindow</name>
    <message numerus="yes">
        <source>%n pair(s) of records look alike.</source>
        <translation><numerusform>%n pair of records looks alike.</numerusform><numerusform>%n pairs of records look alike.</numerusform></translation>
    </message>
</context>
<context>
    <name>weltkontor::FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>%n more</numerusform><numerusform>%n more</numerusform></translation>
    </message>
</context>
<context>
    <name>weltkontor::ImportAssistant</name>
    <message numerus="yes">
        <source>%n row(s) were saved in %1.</source>
        <translation><numerusform>%n row was saved in %1.</numerusform><numerusform>%n rows were saved in %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>weltkontor::ImportFilePage</name>
    <message numerus="yes">
        <source>Letters are lost in %n cell(s) of the first rows. Another encoding may bring them back.</source>
        <translation><numerusform>Letters are lost in %n cell of the first rows. Another encoding may bring them back.</numerusform><numerusform>Letters are lost in %n cells of the first rows. Another encoding may bring them back.</numerusform></translation>
    </message>
</context>
<context>
    <name>weltkontor::ImportRowPane</name>
    <message numerus="yes">
        <source>Perhaps this is one of %n record(s).</source>
        <translation><numerusform>Perhaps this is one of %n record.</numerusform><numerusform>Perhaps this is one of %n records.</numerusform></translation>
    </message>
</context>
<context>
    <name>weltkontor::ImportSheetPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation><numerusform>%n row</numerusform><numerusform>%n rows</numerusform></translation>
    </message>
</context>
<context>
    <name>weltkontor::ListPage</name>
    <message numerus="yes">
        <source>%1 · %n selected</source>
        <extracomment>%1: "7 of 30"</extracomment>
        <translation><numerusform>%1 · %n selected</numerusform><numerusform>%1 · %n selected</numerusform></translation>
    </message>
</context>
<context>
    <name>weltkontor::MergePane</name>
    <message numerus="yes">
        <source>%n record(s) that belong to the second one move to the first.</source>
        <translation><numerusform>%n record that belongs to the second one moves to the first.</numerusform><numerusform>%n records that belong to the second one move to the first.</numerusform></translation>
    </message>
</context>
<context>
    <name>weltkontor::PasteContactDialog</name>
    <message numerus="yes">
        <source>Fill in %n field(s)</source>
        <translation><numerusform>Fill in %n field</numerusform><numerusform>Fill in %n fields</numerusform></translation>
    </message>
</context>
<context>
    <name>weltkontor::PersonActs</name>
    <message numerus="yes">
        <source>%n record(s) go: the contact with its roles, processing bases, follow-ups and documents.</source>
        <translation><numerusform>%n record go: the contact with its roles, processing bases, follow-ups and documents.</numerusform><numerusform>%n records go: the contact with its roles, processing bases, follow-ups and documents.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier value(s) leave the history, which keeps no name.</source>
        <translation><numerusform>%n earlier value leave the history, which keeps no name.</numerusform><numerusform>%n earlier values leave the history, which keeps no name.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s) lose their link to the person.</source>
        <translation><numerusform>%n other record lose their link to the person.</numerusform><numerusform>%n other records lose their link to the person.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Erase %n record(s)</source>
        <translation><numerusform>Erase %n record</numerusform><numerusform>Erase %n records</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of one person erased.</source>
        <translation><numerusform>%n record of one person erased.</numerusform><numerusform>%n records of one person erased.</numerusform></translation>
    </message>
</context>
<context>
    <name>weltkontor::PrintChoices</name>
    <message numerus="yes">
        <source>The selection: %n record(s)</source>
        <translation><numerusform>The selection: %n record</numerusform><numerusform>The selection: %n records</numerusform></translation>
    </message>
</context>
<context>
    <name>weltkontor::StatusLine</name>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation><numerusform>%n job running</numerusform><numerusform>%n jobs running</numerusform></translation>
    </message>
</context>
<context>
    <name>weltkontor::UndoController</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation><numerusform>… and %n more.</numerusform><numerusform>… and %n more.</numerusform></translation>
    </message>
</context>
</TS>
