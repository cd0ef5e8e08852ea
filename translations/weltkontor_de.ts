<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Act</name>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation><numerusform>%n Datensatz</numerusform><numerusform>%n Datensätze</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 and %2 of %3</source>
        <translation>%1 und %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n further field(s) of %2</source>
        <translation><numerusform>%1 und %n weiteres Feld von %2</numerusform><numerusform>%1 und %n weitere Felder von %2</numerusform></translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>setting up the database</source>
        <translation>Einrichten der Datenbank</translation>
    </message>
    <message>
        <source>filling in the sample city</source>
        <translation>Füllen mit der Beispielstadt</translation>
    </message>
    <message>
        <source>publication to %1</source>
        <translation>Veröffentlichung nach %1</translation>
    </message>
    <message>
        <source>change of the settings</source>
        <translation>Änderung der Einstellungen</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Import of %1: %2</source>
        <translation>Import von %1: %2</translation>
    </message>
    <message>
        <source>Database set up: %1</source>
        <translation>Datenbank eingerichtet: %1</translation>
    </message>
    <message>
        <source>Sample city filled in: %1</source>
        <translation>Beispielstadt eingefüllt: %1</translation>
    </message>
    <message>
        <source>Published to %1</source>
        <translation>Nach %1 veröffentlicht</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>merging of two records into %1</source>
        <translation>Zusammenführung zu %1</translation>
    </message>
    <message>
        <source>keeping apart of %1</source>
        <translation>Auseinanderhalten von %1</translation>
    </message>
    <message>
        <source>Two records merged into %1</source>
        <translation>Zwei Datensätze zusammengeführt zu %1</translation>
    </message>
    <message>
        <source>Not the same: %1</source>
        <translation>Nicht dasselbe: %1</translation>
    </message>
    <message>
        <source>erasure of a person</source>
        <translation>Löschung einer Person</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>Eine Person wurde gelöscht</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Mr</source>
        <translation>Herrn</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Dear Sir or Madam</source>
        <translation>Sehr geehrte Damen und Herren</translation>
    </message>
    <message>
        <source>Dear %1</source>
        <translation>Guten Tag %1</translation>
    </message>
    <message>
        <source>Dear Mr %1</source>
        <translation>Sehr geehrter Herr %1</translation>
    </message>
    <message>
        <source>Dear Ms %1</source>
        <translation>Sehr geehrte Frau %1</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Approval needs a second person, and you have changed this text yourself. Save it as a draft and ask somebody else in the office to approve it.</source>
        <translation>Die Freigabe braucht eine zweite Person, und Sie haben diesen Text selbst geändert. Speichern Sie ihn als Entwurf und bitten Sie jemand anderen im Büro um die Freigabe.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup could not be written to %1. A backup that was there before is unchanged. Choose another folder, or make room, and try again.</source>
        <translation>Die Sicherung konnte nicht nach %1 geschrieben werden. Eine frühere Sicherung dort ist unverändert. Wählen Sie einen anderen Ordner oder schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is no backup of Weltkontor. Nothing was changed; choose another file.</source>
        <translation>%1 ist keine Sicherung von Weltkontor. Es wurde nichts geändert; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>A backup cannot take the place of the database itself. Choose another file name.</source>
        <translation>Eine Sicherung kann nicht an die Stelle der Datenbank selbst treten. Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed.</source>
        <translation>Die Datei %1 gibt es nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Nothing was changed; choose an older one.</source>
        <translation>Die Sicherung %1 ist beschädigt. Es wurde nichts geändert; wählen Sie eine ältere.</translation>
    </message>
    <message>
        <source>The backup %1 was made by a newer version of Weltkontor. Nothing was changed; install the newest version.</source>
        <translation>Die Sicherung %1 stammt von einer neueren Version von Weltkontor. Es wurde nichts geändert; installieren Sie die neueste Version.</translation>
    </message>
    <message>
        <source>%1 can be read but not changed. Nothing was restored.</source>
        <translation>%1 kann gelesen, aber nicht geändert werden. Es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 is damaged, and another program is using it. Nothing was changed; close that program and restore again.</source>
        <translation>%1 ist beschädigt, und ein anderes Programm benutzt die Datei. Es wurde nichts geändert; schließen Sie das andere Programm, und spielen Sie die Sicherung erneut zurück.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be put aside. Nothing was changed; ask for the right to write in its folder.</source>
        <translation>%1 ist beschädigt und konnte nicht beiseitegelegt werden. Es wurde nichts geändert; bitten Sie um das Recht, in diesen Ordner zu schreiben.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be put aside completely. Move all files that begin with its name to another folder, then restore again.</source>
        <translation>%1 ist beschädigt und konnte nicht vollständig beiseitegelegt werden. Verschieben Sie alle Dateien, deren Namen so beginnen, in einen anderen Ordner, und spielen Sie die Sicherung dann erneut zurück.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file of the database is damaged. Keep a copy of it, then restore the last backup.</source>
        <translation>Die Datei der Datenbank ist beschädigt. Bewahren Sie eine Kopie davon auf und stellen Sie dann die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The search index does not fit the records: some may not be found.</source>
        <translation>Das Suchverzeichnis passt nicht zu den Datensätzen: Manche werden womöglich nicht gefunden.</translation>
    </message>
    <message>
        <source>Two records have the number %1.</source>
        <translation>Zwei Datensätze tragen die Nummer %1.</translation>
    </message>
    <message>
        <source>The next number to be given (“%1”) has been given before.</source>
        <translation>Die nächste zu vergebende Nummer („%1“) wurde schon einmal vergeben.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>The list of links names a record that does not exist.</source>
        <translation>Das Verzeichnis der Verknüpfungen nennt einen Datensatz, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Searching finds a record that does not exist.</source>
        <translation>Die Suche findet einen Datensatz, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The history tells of a record that does not exist.</source>
        <translation>Der Verlauf berichtet von einem Datensatz, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Change set %1 cannot be read.</source>
        <translation>Die Änderung %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Change set %1 is not complete.</source>
        <translation>Die Änderung %1 ist nicht vollständig.</translation>
    </message>
    <message>
        <source>There is more; only the first findings are listed.</source>
        <translation>Es gibt weitere Befunde; nur die ersten sind aufgeführt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” points to a record that does not exist.</source>
        <translation>„%1“ verweist auf einen Datensatz, den es nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” points to a record that is in the bin.</source>
        <translation>„%1“ verweist auf einen Datensatz im Papierkorb.</translation>
    </message>
    <message>
        <source>The list of its links to other records is not what its fields say.</source>
        <translation>Das Verzeichnis seiner Verknüpfungen stimmt nicht mit seinen Feldern überein.</translation>
    </message>
    <message>
        <source>It is found by searching although it is in the bin.</source>
        <translation>Die Suche findet ihn, obwohl er im Papierkorb liegt.</translation>
    </message>
    <message>
        <source>It is not found by searching.</source>
        <translation>Die Suche findet ihn nicht.</translation>
    </message>
    <message>
        <source>It is found by another name than its own.</source>
        <translation>Die Suche führt ihn unter einem anderen Namen als seinem eigenen.</translation>
    </message>
    <message>
        <source>Its history cannot be read.</source>
        <translation>Sein Verlauf kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Its history does not lead to what it holds now.</source>
        <translation>Sein Verlauf führt nicht zu dem, was jetzt in ihm steht.</translation>
    </message>
    <message>
        <source>Its file is missing.</source>
        <translation>Seine Datei fehlt.</translation>
    </message>
    <message>
        <source>Its file is damaged.</source>
        <translation>Seine Datei ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Kinds of partnership</source>
        <translation>Arten der Partnerschaft</translation>
    </message>
    <message>
        <source>Fields of cooperation</source>
        <translation>Felder der Zusammenarbeit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Council resolution</source>
        <translation>Ratsbeschluss</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Erster Kontakt</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>Absichtserklärung</translation>
    </message>
    <message>
        <source>Friendship agreed</source>
        <translation>Freundschaft vereinbart</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Vertrag unterzeichnet</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Aussetzung</translation>
    </message>
    <message>
        <source>Resumption</source>
        <translation>Wiederaufnahme</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Region or prefecture</source>
        <translation>Region oder Präfektur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Not in the register</source>
        <translation>Nicht im Register</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Friendship</source>
        <translation>Freundschaft</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Project partnership</source>
        <translation>Projektpartnerschaft</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>Schriftverkehr</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Infoletter</source>
        <translation>Infoletter</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Consent (Art. 6(1)(a) GDPR)</source>
        <translation>Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO)</translation>
    </message>
    <message>
        <source>Contract (Art. 6(1)(b) GDPR)</source>
        <translation>Vertrag (Art. 6 Abs. 1 Buchst. b DSGVO)</translation>
    </message>
    <message>
        <source>Legal obligation (Art. 6(1)(c) GDPR)</source>
        <translation>Rechtliche Verpflichtung (Art. 6 Abs. 1 Buchst. c DSGVO)</translation>
    </message>
    <message>
        <source>Public task (Art. 6(1)(e) GDPR)</source>
        <translation>Öffentliche Aufgabe (Art. 6 Abs. 1 Buchst. e DSGVO)</translation>
    </message>
    <message>
        <source>Legitimate interest (Art. 6(1)(f) GDPR)</source>
        <translation>Berechtigtes Interesse (Art. 6 Abs. 1 Buchst. f DSGVO)</translation>
    </message>
    <message>
        <source>Whole releases</source>
        <translation>Ganze Fassungen</translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>Einzelne Dateien</translation>
    </message>
    <message>
        <source>Guests here</source>
        <translation>Gäste bei uns</translation>
    </message>
    <message>
        <source>Our delegation there</source>
        <translation>Unsere Delegation beim Partner</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>Höflichkeitsbesuch</translation>
    </message>
    <message>
        <source>Entry in the Golden Book</source>
        <translation>Eintrag in das Goldene Buch</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Given by us</source>
        <translation>Von uns überreicht</translation>
    </message>
    <message>
        <source>Received by us</source>
        <translation>Von uns erhalten</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>There is no display for the window. Nothing was opened; weltkontor --help tells what works without one.</source>
        <translation>Für das Fenster fehlt eine Anzeige. Es wurde nichts geöffnet; weltkontor --help nennt, was ohne Anzeige geht.</translation>
    </message>
    <message>
        <source>Copies the whole database into one file, while others work in it.</source>
        <translation>Kopiert die ganze Datenbank in eine Datei, während andere darin arbeiten.</translation>
    </message>
    <message>
        <source>The copy is consistent and holds everything with its history, from a file as from a server. A file that is there is replaced when the copy is complete. weltkontor restore brings it back.</source>
        <translation>Die Kopie ist in sich stimmig und enthält alles samt Verlauf, ob aus einer Datei oder von einem Server. Eine vorhandene Datei wird ersetzt, sobald die Kopie vollständig ist. weltkontor restore spielt sie zurück.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Where shall it be written? Example: -o %1</source>
        <translation>Wohin soll geschrieben werden? Beispiel: -o %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Tests the database and every record in it.</source>
        <translation>Prüft die Datenbank und jeden Datensatz darin.</translation>
    </message>
    <message>
        <source>Looks for damage, and for records that break a rule or point to nothing. Ends with 1 where there is an error; warnings alone are told and end with 0. Changes nothing.</source>
        <translation>Sucht nach Schäden und nach Datensätzen, die eine Regel verletzen oder ins Leere verweisen. Endet mit 1, wenn ein Fehler gefunden wurde; bloße Warnungen werden genannt und enden mit 0. Ändert nichts.</translation>
    </message>
    <message>
        <source>The database and all records are in order.</source>
        <translation>Die Datenbank und alle Datensätze sind in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing is damaged; see the warnings.</source>
        <translation>Nichts ist beschädigt; bitte beachten Sie die Warnungen.</translation>
    </message>
    <message>
        <source>The database: a file, or postgresql://USER@HOST/NAME. Without it the file in your own data folder. A password never stands here: it comes from PGPASSFILE or the keyring, or is asked for.</source>
        <translation>Die Datenbank: eine Datei oder postgresql://BENUTZER@SERVER/NAME. Ohne Angabe die Datei in Ihrem eigenen Datenordner. Ein Kennwort steht nie hier: Es kommt aus PGPASSFILE oder dem Schlüsselbund, oder Sie werden danach gefragt.</translation>
    </message>
    <message>
        <source>The language of messages and results: German or English.</source>
        <translation>Die Sprache von Meldungen und Ergebnissen: Deutsch oder Englisch.</translation>
    </message>
    <message>
        <source>The result as one JSON document, for other programs.</source>
        <translation>Das Ergebnis als ein JSON-Dokument, für andere Programme.</translation>
    </message>
    <message>
        <source>Tells technical details, too, such as those of an error.</source>
        <translation>Nennt auch technische Einzelheiten, etwa die eines Fehlers.</translation>
    </message>
    <message>
        <source>Tells the version.</source>
        <translation>Nennt die Version.</translation>
    </message>
    <message>
        <source>Tells what can be done; behind a command, how it is used.</source>
        <translation>Nennt, was möglich ist; hinter einem Befehl, wie er verwendet wird.</translation>
    </message>
    <message>
        <source>Weltkontor is the desk of a city's department for international relations. Without a command its window opens.</source>
        <translation>Weltkontor ist der Arbeitsplatz für die internationalen Beziehungen einer Stadt. Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>The program ends with 0 when all is done, 1 when something was refused by the content, 2 when it was called wrongly, 3 when a file, a server or a right is missing, and 4 when it was cancelled.</source>
        <translation>Das Programm endet mit 0, wenn alles erledigt ist, mit 1, wenn etwas wegen des Inhalts abgelehnt wurde, mit 2 bei falschem Aufruf, mit 3, wenn eine Datei, ein Server oder ein Recht fehlt, und mit 4, wenn abgebrochen wurde.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Die Option „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The option %1 lacks its value.</source>
        <translation>Der Option %1 fehlt ihr Wert.</translation>
    </message>
    <message>
        <source>The options cannot be understood at “%1”.</source>
        <translation>Die Optionen sind bei „%1“ nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The options cannot be understood.</source>
        <translation>Die Optionen sind nicht zu verstehen.</translation>
    </message>
    <message>
        <source>There is no language “%1”. Write de or en.</source>
        <translation>Die Sprache „%1“ gibt es nicht. Schreiben Sie de oder en.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Something is missing behind “%1”.</source>
        <translation>Hinter „%1“ fehlt etwas.</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>„%1“ ist hier zu viel.</translation>
    </message>
    <message>
        <source>The result could not be written: the disk is full, or whoever reads it went away.</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden: Der Datenträger ist voll, oder der Empfänger hat sich beendet.</translation>
    </message>
    <message>
        <source>More with: %1</source>
        <translation>Mehr dazu mit: %1</translation>
    </message>
    <message>
        <source>Only records with these words and values, such as country:PL status:active. -FIELD:VALUE excludes, FIELD: alone means empty.</source>
        <translation>Nur Datensätze mit diesen Wörtern und Werten, zum Beispiel country:PL status:active. -FELD:WERT schließt aus, FELD: allein heißt leer.</translation>
    </message>
    <message>
        <source>Ordered by this field; -FIELD from the last to the first.</source>
        <translation>Nach diesem Feld geordnet; -FELD vom letzten zum ersten.</translation>
    </message>
    <message>
        <source>Status and “since” of partnerships as on this day, such as 2014-06-30; without it, today.</source>
        <translation>Status und „seit“ der Partnerschaften an diesem Tag, zum Beispiel 2014-06-30; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>Which columns are shown, in this order.</source>
        <translation>Welche Spalten gezeigt werden, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>The server asks for a password, and the one it got, if any, was refused. There is no terminal to ask for it. Nothing was opened; put the password into the file that PGPASSFILE names, or start the command in a terminal.</source>
        <translation>Der Server verlangt ein Kennwort; falls er eines erhalten hat, hat er es abgelehnt. Es gibt kein Terminal, um danach zu fragen. Es wurde nichts geöffnet; legen Sie das Kennwort in die Datei, die PGPASSFILE nennt, oder starten Sie den Befehl in einem Terminal.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Kennwort für %1:</translation>
    </message>
    <message>
        <source>That was refused. Password for %1:</source>
        <translation>Das wurde abgelehnt. Kennwort für %1:</translation>
    </message>
    <message>
        <source>There is no type of record “%1”. There are: %2.</source>
        <translation>Die Art von Datensatz „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number. Example: 12.</source>
        <translation>„%1“ ist keine Nummer. Beispiel: 12.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1. Example: --limit 20.</source>
        <translation>--limit verlangt eine Zahl ab 1. Beispiel: --limit 20.</translation>
    </message>
    <message>
        <source>--as-of takes a day. Example: --as-of 2014-06-30.</source>
        <translation>--as-of verlangt einen Tag. Beispiel: --as-of 2014-06-30.</translation>
    </message>
    <message>
        <source>Tells who changed what and when, the newest first.</source>
        <translation>Nennt, wer wann was geändert hat, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>With TYPE and ID only of this record. Every line is a change set, which weltkontor undo takes back by its number.</source>
        <translation>Mit TYPE und ID nur für diesen Datensatz. Jede Zeile ist eine Änderung, die weltkontor undo anhand ihrer Nummer zurücknimmt.</translation>
    </message>
    <message>
        <source>At most so many; 100.</source>
        <translation>Höchstens so viele; 100.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>--policy takes update, fill, skip or insert.</source>
        <translation>--policy verlangt update, fill, skip oder insert.</translation>
    </message>
    <message>
        <source>--map: there is no field “%1”. Examples: partner.name_de, contact.email.</source>
        <translation>--map: Das Feld „%1“ gibt es nicht. Beispiele: partner.name_de, contact.email.</translation>
    </message>
    <message>
        <source>To take it back: weltkontor undo %1</source>
        <translation>Zum Zurücknehmen: weltkontor undo %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>… and %1 more; --errors FILE writes the rejected rows with their reasons into a file.</source>
        <translation>… und %1 weitere; --errors DATEI schreibt die abgelehnten Zeilen mit ihren Gründen in eine Datei.</translation>
    </message>
    <message>
        <source>Reads partners, partnerships and contacts from a spreadsheet.</source>
        <translation>Liest Partner, Partnerschaften und Kontakte aus einer Tabelle ein.</translation>
    </message>
    <message>
        <source>CSV and Excel files with headings in German or English are understood by themselves. Everything is one change set that weltkontor undo takes back; the same file again changes nothing. Rows that cannot be read are rejected, told with their reason, and end the command with 1; the others are imported.</source>
        <translation>CSV- und Excel-Dateien mit deutschen oder englischen Überschriften werden von selbst verstanden. Alles ist eine Änderung, die weltkontor undo zurücknimmt; dieselbe Datei ein zweites Mal ändert nichts. Zeilen, die nicht gelesen werden können, werden mit Begründung abgelehnt, und der Befehl endet mit 1; die anderen werden importiert.</translation>
    </message>
    <message>
        <source>The sheet, by its name or its number from 1; without it the one that looks most like a list.</source>
        <translation>Das Blatt, mit seinem Namen oder seiner Nummer ab 1; ohne Angabe dasjenige, das am ehesten eine Liste ist.</translation>
    </message>
    <message>
        <source>A mapping of columns that was kept before.</source>
        <translation>Eine früher gemerkte Zuordnung der Spalten.</translation>
    </message>
    <message>
        <source>What happens to records that exist: values of the file replace theirs (the default), fill only empty fields, leave them alone, or every row makes new records.</source>
        <translation>Was mit vorhandenen Datensätzen geschieht: Werte der Datei ersetzen die ihren (üblich), füllen nur leere Felder, lassen sie, wie sie sind, oder jede Zeile legt neue Datensätze an.</translation>
    </message>
    <message>
        <source>Only tells what would happen.</source>
        <translation>Nennt nur, was geschähe.</translation>
    </message>
    <message>
        <source>Where rejected rows go, with their reasons: .xlsx or .csv.</source>
        <translation>Wohin abgelehnte Zeilen mit ihren Gründen kommen: .xlsx oder .csv.</translation>
    </message>
    <message>
        <source>Prints a table of the records of one type.</source>
        <translation>Gibt die Datensätze einer Art als Tabelle aus.</translation>
    </message>
    <message>
        <source>TYPE is partner, partnership, contact, article, visit, infoletter, follow_up, document and the like, or its plural. Partners and partnerships come with their status and since when they exist.</source>
        <translation>TYPE ist partner, partnership, contact, article, visit, infoletter, follow_up, document und dergleichen, oder die Mehrzahl davon. Partner und Partnerschaften erscheinen mit ihrem Status und seit wann es sie gibt.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Would be published to %1: %2 new, %3 changed, %4 removed, %5 unchanged, %6 to send. Nothing was changed.</source>
        <translation>Nach %1 würde veröffentlicht: neu: %2, geändert: %3, entfernt: %4, unverändert: %5, zu senden: %6. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Brought back at %1: %2 new, %3 changed, %4 removed, %5 unchanged, %6 sent.</source>
        <translation>Auf %1 wieder hergestellt: neu: %2, geändert: %3, entfernt: %4, unverändert: %5, gesendet: %6.</translation>
    </message>
    <message>
        <source>Published to %1: %2 new, %3 changed, %4 removed, %5 unchanged, %6 sent.</source>
        <translation>Nach %1 veröffentlicht: neu: %2, geändert: %3, entfernt: %4, unverändert: %5, gesendet: %6.</translation>
    </message>
    <message>
        <source>Builds the pages and pushes what changed to a target.</source>
        <translation>Baut die Seiten und überträgt, was sich geändert hat, zu einem Ziel.</translation>
    </message>
    <message>
        <source>TARGET is a name of weltkontor target list; it may be left out where there is one only. Visitors see the old pages until all new ones are there. What somebody else published is not replaced without --yes.</source>
        <translation>TARGET ist ein Name aus weltkontor target list; er kann entfallen, wenn es nur ein Ziel gibt. Besucher sehen die alten Seiten, bis alle neuen da sind. Was jemand anders veröffentlicht hat, wird ohne --yes nicht ersetzt.</translation>
    </message>
    <message>
        <source>Only tells what would change (+ new, ~ changed, - removed).</source>
        <translation>Nennt nur, was sich ändern würde (+ neu, ~ geändert, - entfernt).</translation>
    </message>
    <message>
        <source>Shows the publication before the present one again.</source>
        <translation>Zeigt wieder die Veröffentlichung vor der jetzigen.</translation>
    </message>
    <message>
        <source>Also replaces what was published by somebody else.</source>
        <translation>Ersetzt auch, was jemand anders veröffentlicht hat.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The field whose values are the headings; none: one table.</source>
        <translation>Das Feld, dessen Werte die Überschriften sind; none: eine einzige Tabelle.</translation>
    </message>
    <message>
        <source>Names the lists there are.</source>
        <translation>Nennt die vorhandenen Listen.</translation>
    </message>
    <message>
        <source>Which list? weltkontor report --list names those there are.</source>
        <translation>Welche Liste? weltkontor report --list nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no list “%1”.</source>
        <translation>Die Liste „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Written to %1: %2 row(s) on %3 page(s).</source>
        <translation>Nach %1 geschrieben: Zeilen: %2, Seiten: %3.</translation>
    </message>
    <message>
        <source>Brings back what weltkontor backup copied.</source>
        <translation>Spielt zurück, was weltkontor backup kopiert hat.</translation>
    </message>
    <message>
        <source>Fills an empty database with the sample city.</source>
        <translation>Füllt eine leere Datenbank mit der Musterstadt.</translation>
    </message>
    <message>
        <source>For trying things out: the twin towns and cooperations of a city, with invented people at example.org. A database that holds anything already is left as it is.</source>
        <translation>Zum Ausprobieren: die Partnerschaften und Kooperationen einer Stadt mit erfundenen Personen bei example.org. Eine Datenbank, die schon etwas enthält, bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The sample city is in %1: %2.</source>
        <translation>Die Musterstadt ist in %1: %2.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>There are more than %1 of the type %2; --limit shows more of them.</source>
        <translation>Von der Art %2 gibt es mehr als %1; --limit zeigt mehr davon.</translation>
    </message>
    <message>
        <source>There are %1 of the type %2; --limit shows more of them.</source>
        <translation>Von der Art %2 gibt es %1; --limit zeigt mehr davon.</translation>
    </message>
    <message>
        <source>Finds records by any word of them.</source>
        <translation>Findet Datensätze anhand irgendeines Wortes darin.</translation>
    </message>
    <message>
        <source>The beginning of a word is enough, accents and scripts do not matter, and phone numbers are found by their digits.</source>
        <translation>Der Anfang eines Wortes genügt, Akzente und Schriften sind gleichgültig, und Telefonnummern werden anhand ihrer Ziffern gefunden.</translation>
    </message>
    <message>
        <source>Only records of this type.</source>
        <translation>Nur Datensätze dieser Art.</translation>
    </message>
    <message>
        <source>At most so many of each type; 50.</source>
        <translation>Höchstens so viele von jeder Art; 50.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”. There are: %2.</source>
        <translation>Das Blatt „%1“ gibt es in der Datei nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Shows what Weltkontor reads from a spreadsheet.</source>
        <translation>Zeigt, was Weltkontor aus einer Tabelle liest.</translation>
    </message>
    <message>
        <source>Prints one sheet as CSV (UTF-8, comma) to standard output. Numbers and dates are written the same way in every language; empty rows are left out.</source>
        <translation>Gibt ein Blatt als CSV (UTF-8, Komma) auf die Standardausgabe. Zahlen und Daten sind in jeder Sprache gleich geschrieben; leere Zeilen entfallen.</translation>
    </message>
    <message>
        <source>The sheet, by its name or its number from 1; without it the first one that is not hidden.</source>
        <translation>Das Blatt, mit seinem Namen oder seiner Nummer ab 1; ohne Angabe das erste, das nicht ausgeblendet ist.</translation>
    </message>
    <message>
        <source>Names the sheets instead, with their sizes.</source>
        <translation>Nennt stattdessen die Blätter mit ihrer Größe.</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Verknüpft mit</translation>
    </message>
    <message>
        <source>Shows one record with what it is linked with.</source>
        <translation>Zeigt einen Datensatz mit allem, womit er verknüpft ist.</translation>
    </message>
    <message>
        <source>The number stands in the first column of a list.</source>
        <translation>Die Nummer steht in der ersten Spalte einer Liste.</translation>
    </message>
    <message>
        <source>Builds the pages to publish, in German and English, into a folder.</source>
        <translation>Baut die Seiten zum Veröffentlichen auf Deutsch und Englisch in einen Ordner.</translation>
    </message>
    <message>
        <source>Only what is marked as published stands on the pages. A folder that holds anything else is refused; pages built there before are replaced.</source>
        <translation>Auf den Seiten steht nur, was als veröffentlicht gekennzeichnet ist. Ein Ordner, der etwas anderes enthält, wird abgelehnt; früher dort gebaute Seiten werden ersetzt.</translation>
    </message>
    <message>
        <source>The folder; made where it does not exist.</source>
        <translation>Der Ordner; er wird angelegt, wenn es ihn nicht gibt.</translation>
    </message>
    <message>
        <source>Templates of your own in place of the program's.</source>
        <translation>Eigene Vorlagen statt derjenigen des Programms.</translation>
    </message>
    <message>
        <source>Written to %1: %2 page(s), %3 file(s), %4.</source>
        <translation>Nach %1 geschrieben: Seiten: %2, Dateien: %3, %4.</translation>
    </message>
    <message>
        <source>Something is missing or too much behind “target”. Usage: %1</source>
        <translation>Hinter „target“ fehlt etwas oder ist etwas zu viel. Aufruf: %1</translation>
    </message>
    <message>
        <source>--switch takes release or files.</source>
        <translation>--switch verlangt release oder files.</translation>
    </message>
    <message>
        <source>The target %1 is %2. Nothing was published yet.</source>
        <translation>Das Ziel %1 ist %2. Veröffentlicht wurde noch nichts.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>There is no target yet. weltkontor target add NAME ADDRESS makes one.</source>
        <translation>Es gibt noch kein Ziel. weltkontor target add NAME ADRESSE legt eines an.</translation>
    </message>
    <message>
        <source>One can publish to %1. Nothing was left there.</source>
        <translation>Nach %1 kann veröffentlicht werden. Dort wurde nichts zurückgelassen.</translation>
    </message>
    <message>
        <source>The target %1 was removed. What was published stays where it is.</source>
        <translation>Das Ziel %1 wurde entfernt. Was veröffentlicht ist, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Keeps the places that the pages are published to.</source>
        <translation>Verwaltet die Ziele, zu denen die Seiten veröffentlicht werden.</translation>
    </message>
    <message>
        <source>ADDRESS is folder:PATH, webdavs://USER@HOST/PATH or sftp://USER@HOST/PATH, without a password. test proves that one could publish there and leaves nothing behind.</source>
        <translation>ADDRESS ist folder:PFAD, webdavs://BENUTZER@SERVER/PFAD oder sftp://BENUTZER@SERVER/PFAD, ohne Kennwort. test weist nach, dass dort veröffentlicht werden könnte, und hinterlässt nichts.</translation>
    </message>
    <message>
        <source>How new pages are shown: all at once by a new release (the default where the target can do that), or file by file.</source>
        <translation>Wie neue Seiten sichtbar werden: alle auf einmal durch einen neuen Stand (üblich, wo das Ziel es kann) oder Datei für Datei.</translation>
    </message>
    <message>
        <source>Bare fragments for the frame of the city's own portal.</source>
        <translation>Nur Seitenteile für den Rahmen des städtischen Portals.</translation>
    </message>
    <message>
        <source>Nothing was changed: later changes stand on this one. Take those back first, or change the records by hand.</source>
        <translation>Es wurde nichts geändert: Spätere Änderungen bauen auf dieser auf. Nehmen Sie zuerst jene zurück, oder ändern Sie die Datensätze von Hand.</translation>
    </message>
    <message>
        <source>Takes one change set back, such as a whole import.</source>
        <translation>Nimmt eine Änderung zurück, zum Beispiel einen ganzen Import.</translation>
    </message>
    <message>
        <source>The number stands in weltkontor history. Taking back makes a change set of its own, which can be taken back in turn. Where a later change stands on it, nothing happens and the reasons are told.</source>
        <translation>Die Nummer steht in weltkontor history. Das Zurücknehmen ist selbst eine Änderung, die wieder zurückgenommen werden kann. Wo eine spätere Änderung darauf aufbaut, geschieht nichts, und die Gründe werden genannt.</translation>
    </message>
    <message>
        <source>Taken back: %1. To have it again: weltkontor undo %2</source>
        <translation>Zurückgenommen: %1. Um es wiederzuhaben: weltkontor undo %2</translation>
    </message>
    <message>
        <source>Written to %1: %2.</source>
        <translation>Nach %1 geschrieben: %2.</translation>
    </message>
    <message>
        <source>The content of the file takes the place of the database's own, all of it or nothing. What was there is copied beforehand, and told where to. A damaged database is put aside.</source>
        <translation>Der Inhalt der Datei tritt an die Stelle des Inhalts der Datenbank, ganz oder gar nicht. Was vorher da war, wird zuvor kopiert; der Ort wird genannt. Eine beschädigte Datenbank wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>The database is damaged. What is left of it is kept in %1.</source>
        <translation>Die Datenbank ist beschädigt. Was von ihr übrig ist, bleibt in %1 erhalten.</translation>
    </message>
    <message>
        <source>The database is kept in %1: %2, %3, with its history.</source>
        <translation>Die Datenbank liegt in %1: %2, %3, mit ihrer Geschichte.</translation>
    </message>
    <message>
        <source>Brought back from %1: %2, %3. What was there before is kept in %4.</source>
        <translation>Aus %1 zurückgespielt: %2, %3. Was vorher da war, liegt in %4.</translation>
    </message>
    <message>
        <source>--basis takes one of: %1.</source>
        <translation>--basis nimmt eines von: %1.</translation>
    </message>
    <message>
        <source>--without-basis takes mark or leave-out.</source>
        <translation>--without-basis verlangt mark oder leave-out.</translation>
    </message>
    <message>
        <source>Columns and groups are fields of what the list is about and of what belongs to it, such as name, country, kind, since, status, partner.population. A name that does not exist is answered with those that do. Lists of contacts say on their first page on which basis they print personal data.</source>
        <translation>Spalten und Gruppen sind Felder dessen, wovon die Liste handelt, und dessen, was dazugehört, zum Beispiel name, country, kind, since, status, partner.population. Auf einen Namen, den es nicht gibt, werden die vorhandenen genannt. Listen von Kontakten sagen auf der ersten Seite, auf welcher Grundlage sie personenbezogene Daten drucken.</translation>
    </message>
    <message>
        <source>Anniversaries, visits and follow-ups from this day, month or year.</source>
        <translation>Jahrestage, Besuche und Wiedervorlagen ab diesem Tag, Monat oder Jahr.</translation>
    </message>
    <message>
        <source>Those until this day, or the end of this month or year.</source>
        <translation>Solche bis zu diesem Tag oder zum Ende dieses Monats oder Jahres.</translation>
    </message>
    <message>
        <source>What personal data are printed for: correspondence, invitation, infoletter or publication; without it, correspondence.</source>
        <translation>Wozu personenbezogene Daten gedruckt werden: correspondence (Korrespondenz), invitation (Einladung), infoletter (Infoletter) oder publication (Veröffentlichung); sonst zur Korrespondenz.</translation>
    </message>
    <message>
        <source>What becomes of contacts without a processing basis for that; without it, they are marked.</source>
        <translation>Was mit Kontakten ohne Verarbeitungsgrundlage dafür geschieht: mark kennzeichnet sie, leave-out lässt sie weg; sonst werden sie gekennzeichnet.</translation>
    </message>
    <message>
        <source>--%1 does not go with this kind of file.</source>
        <translation>--%1 passt nicht zu dieser Dateiart.</translation>
    </message>
    <message>
        <source>--vcard takes 3 or 4.</source>
        <translation>--vcard nimmt 3 oder 4.</translation>
    </message>
    <message>
        <source>--basis is for contacts only.</source>
        <translation>--basis gilt nur für Kontakte.</translation>
    </message>
    <message>
        <source>Writes records of one type into a spreadsheet or a file for other programs.</source>
        <translation>Schreibt Datensätze einer Art in eine Tabelle oder eine Datei für andere Programme.</translation>
    </message>
    <message>
        <source>The ending of the file's name decides: .xlsx, .csv or .json; contacts also .vcf (vCard), visits .ics (iCalendar), partners .geojson. Spreadsheets of partners, partnerships and contacts can be changed and imported again. Contacts without a processing basis are counted. A file that is there is replaced when the new one is complete.</source>
        <translation>Die Endung des Dateinamens entscheidet: .xlsx, .csv oder .json; Kontakte auch .vcf (vCard), Besuche .ics (iCalendar), Partner .geojson. Tabellen mit Partnern, Partnerschaften und Kontakten können geändert und wieder importiert werden. Kontakte ohne Verarbeitungsgrundlage werden gezählt. Eine vorhandene Datei wird ersetzt, sobald die neue vollständig ist.</translation>
    </message>
    <message>
        <source>Only contacts with a processing basis for this: correspondence, invitation, infoletter or publication.</source>
        <translation>Nur Kontakte mit einer Verarbeitungsgrundlage für diesen Zweck: correspondence, invitation, infoletter oder publication.</translation>
    </message>
    <message>
        <source>CSV for programs: with commas, without a mark at the beginning, and with texts as they are, also those that look like formulas.</source>
        <translation>CSV für Programme: mit Kommas, ohne Kennung am Anfang und mit Texten, wie sie sind, auch solchen, die wie Formeln aussehen.</translation>
    </message>
    <message>
        <source>The version of vCards; without it, 4. Older address books read 3.</source>
        <translation>Die Version der vCards; ohne Angabe 4. Ältere Adressbücher lesen 3.</translation>
    </message>
    <message>
        <source>Internal notes also in .vcf, .ics and .geojson.</source>
        <translation>Interne Notizen auch in .vcf, .ics und .geojson.</translation>
    </message>
    <message>
        <source>--first-label takes a number from 1.</source>
        <translation>--first-label verlangt eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>--paper takes a4, a3 or letter.</source>
        <translation>--paper verlangt a4, a3 oder letter.</translation>
    </message>
    <message>
        <source>--orientation takes portrait or landscape.</source>
        <translation>--orientation verlangt portrait (hoch) oder landscape (quer).</translation>
    </message>
    <message>
        <source>Makes a printable list as an accessible PDF file, or as a spreadsheet.</source>
        <translation>Erstellt eine druckbare Liste als barrierefreie PDF-Datei oder als Tabelle.</translation>
    </message>
    <message>
        <source>The file to write: .pdf, or .xlsx and .csv with the columns of the list.</source>
        <translation>Die Datei: .pdf, oder .xlsx und .csv mit den Spalten der Liste.</translation>
    </message>
    <message>
        <source>The paper; without it, A4.</source>
        <translation>Das Papier; sonst A4.</translation>
    </message>
    <message>
        <source>How the paper is held; without it, as the columns need it.</source>
        <translation>Hoch- (portrait) oder Querformat (landscape); sonst, wie die Spalten es brauchen.</translation>
    </message>
    <message>
        <source>The sheet of address labels: 3x8, 3x7, 2x7, 2x7-wide, or a grid of your own in millimetres such as 3x7:60x38:12x15.</source>
        <translation>Der Etikettenbogen: 3x8, 3x7, 2x7, 2x7-wide oder ein eigenes Raster in Millimetern wie 3x7:60x38:12x15.</translation>
    </message>
    <message>
        <source>The first label that is still on the first sheet.</source>
        <translation>Das erste Etikett, das auf dem ersten Bogen noch da ist.</translation>
    </message>
    <message>
        <source>Written to %1: %2 row(s).</source>
        <translation>Geschrieben nach %1: %2 Zeile(n).</translation>
    </message>
    <message>
        <source>%1 would be imported: %2 row(s), %3 new, %4 updated, %5 unchanged, %6 repeated or perhaps there already, %7 rejected. Nothing was changed.</source>
        <translation>%1 würde importiert: %2 Zeile(n), %3 neu, %4 geändert, %5 unverändert, %6 wiederholt oder vielleicht schon vorhanden, %7 abgelehnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was imported: %2 row(s), %3 new, %4 updated, %5 unchanged, %6 repeated or perhaps there already, %7 rejected.</source>
        <translation>%1 wurde importiert: %2 Zeile(n), %3 neu, %4 geändert, %5 unverändert, %6 wiederholt oder vielleicht schon vorhanden, %7 abgelehnt.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1 may be the same as “%2” (%3): %4, %5 of 100.</source>
        <translation>Zeile %1 ist vielleicht dasselbe wie „%2“ (%3): %4, %5 von 100.</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists all.</source>
        <translation>… und %1 weitere; --json nennt alle.</translation>
    </message>
    <message>
        <source>Which field a column goes to; an empty field leaves it out; :update, :fill or :skip behind the field is the policy for its values. May be given several times.</source>
        <translation>In welches Feld eine Spalte kommt; ein leeres Feld lässt sie weg; :update, :fill oder :skip hinter dem Feld ist die Regel für ihre Werte. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>--duplicates takes new or update.</source>
        <translation>Auf --duplicates folgt new oder update.</translation>
    </message>
    <message>
        <source>What becomes of rows that may be about records that are there, where nothing tells for sure: a new record (the default), or the likeliest one is updated.</source>
        <translation>Was mit Zeilen geschieht, die möglicherweise vorhandene Datensätze betreffen, ohne dass es sicher zu erkennen ist: ein neuer Datensatz (Vorgabe), oder der wahrscheinlichste wird geändert.</translation>
    </message>
    <message>
        <source>How the letters of a text table are written, such as windows-1252 or GB18030; without it, that is found out.</source>
        <translation>Wie die Buchstaben einer Texttabelle geschrieben sind, etwa windows-1252 oder GB18030; ohne diese Angabe wird es ermittelt.</translation>
    </message>
    <message>
        <source>What stands between the fields of a text table, such as ; or tab; without it, that is found out.</source>
        <translation>Was zwischen den Feldern einer Texttabelle steht, etwa ; oder tab; ohne diese Angabe wird es ermittelt.</translation>
    </message>
    <message>
        <source>--separator takes one sign, such as ; or tab.</source>
        <translation>--separator verlangt ein Zeichen, etwa ; oder tab.</translation>
    </message>
    <message>
        <source>The file was read as %1. %2</source>
        <translation>Die Datei wurde als %1 gelesen. %2</translation>
    </message>
    <message>
        <source>Erases a person for good: records, history, search, drafts and documents.</source>
        <translation>Löscht eine Person endgültig: Datensätze, Verlauf, Suche, Entwürfe und Dokumente.</translation>
    </message>
    <message>
        <source>Without --yes it says what would be erased and changes nothing. It cannot be taken back. The history keeps that somebody was erased, without the name; the next publication shows the person no more. Backups that were made before are not reached: delete them by hand.</source>
        <translation>Ohne --yes wird nur gesagt, was gelöscht würde, und nichts geändert. Es kann nicht rückgängig gemacht werden. Der Verlauf behält, dass jemand gelöscht wurde, ohne den Namen; die nächste Veröffentlichung zeigt die Person nicht mehr. Ältere Sicherungen werden nicht erreicht: Löschen Sie diese selbst.</translation>
    </message>
    <message>
        <source>Erases; without it nothing is changed.</source>
        <translation>Löscht; ohne diese Option wird nichts geändert.</translation>
    </message>
    <message>
        <source>These would be erased:</source>
        <translation>Gelöscht würden:</translation>
    </message>
    <message>
        <source>These lose their link to the person:</source>
        <translation>Diese verlieren ihre Verknüpfung mit der Person:</translation>
    </message>
    <message>
        <source>These texts hold the family name; read them yourself:</source>
        <translation>Diese Texte enthalten den Familiennamen; bitte selbst lesen:</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of one person erased.</source>
        <translation><numerusform>%n Datensatz einer Person gelöscht.</numerusform><numerusform>%n Datensätze einer Person gelöscht.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be erased. To do it: --yes</source>
        <translation><numerusform>%n Datensatz würde gelöscht. Ausführen mit: --yes</numerusform><numerusform>%n Datensätze würden gelöscht. Ausführen mit: --yes</numerusform></translation>
    </message>
    <message>
        <source>Writes all that is kept of one person, as PDF or JSON.</source>
        <translation>Schreibt alles, was zu einer Person gespeichert ist, als PDF oder JSON.</translation>
    </message>
    <message>
        <source>For a person who asks what is known of them (GDPR, article 15): the contact, why it is kept, who changed what and when, what names it, and where it was published. The number of the contact stands in weltkontor list contacts; the ending of the file's name decides: .pdf or .json.</source>
        <translation>Für eine Person, die Auskunft über ihre Daten verlangt (DSGVO, Artikel 15): der Kontakt, warum er gespeichert ist, wer wann was geändert hat, wo er genannt wird und wo er veröffentlicht wurde. Die Nummer des Kontakts zeigt weltkontor list contacts; die Endung des Dateinamens entscheidet: .pdf oder .json.</translation>
    </message>
    <message>
        <source>-o takes a file whose name ends in .pdf or .json.</source>
        <translation>-o verlangt eine Datei, deren Name auf .pdf oder .json endet.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Bare contents for the frame of the city's portal instead of complete pages.</source>
        <translation>Nur die Inhalte für den Rahmen des städtischen Portals statt vollständiger Seiten.</translation>
    </message>
</context>
<context>
    <name>Continent</name>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asien</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrika</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>Amerika</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Ozeanien</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
</context>
<context>
    <name>DatabaseAddress</name>
    <message>
        <source>No database is named. Write the path of a file, or postgresql://USER@HOST/NAME.</source>
        <translation>Es ist keine Datenbank genannt. Schreiben Sie den Pfad einer Datei oder postgresql://BENUTZER@RECHNER/NAME.</translation>
    </message>
    <message>
        <source>“%1” is no place of a database. Write the path of a file, or postgresql://USER@HOST/NAME.</source>
        <translation>„%1“ ist kein Ort einer Datenbank. Schreiben Sie den Pfad einer Datei oder postgresql://BENUTZER@RECHNER/NAME.</translation>
    </message>
    <message>
        <source>This is no address of a database on a server. An example is %1.</source>
        <translation>Das ist keine Adresse einer Datenbank auf einem Server. Ein Beispiel ist %1.</translation>
    </message>
    <message>
        <source>The address must not hold the password, which other programs could read there. Leave it out; it comes from the keyring or PGPASSFILE, or is asked for.</source>
        <translation>Die Adresse darf das Kennwort nicht enthalten, denn andere Programme könnten es dort lesen. Lassen Sie es weg; es kommt aus dem Schlüsselbund oder PGPASSFILE oder wird erfragt.</translation>
    </message>
    <message>
        <source>The address has an option “%1” that is not known. Only host and sslmode may be given.</source>
        <translation>Die Adresse enthält eine unbekannte Angabe „%1“. Nur host und sslmode sind möglich.</translation>
    </message>
    <message>
        <source>There is no sslmode “%1”. Write require or verify-full.</source>
        <translation>Den sslmode „%1“ gibt es nicht. Schreiben Sie require oder verify-full.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Rechner</translation>
    </message>
</context>
<context>
    <name>DerivedField</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>anstehend</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) with %1</source>
        <translation><numerusform>%n Jahr mit %1</numerusform><numerusform>%n Jahre mit %1</numerusform></translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>endete am %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>%1: basis for %2</source>
        <translation>%1: Grundlage für %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 were not taken in</source>
        <translation><numerusform>%n Zeile von %1 wurde nicht übernommen</numerusform><numerusform>%n Zeilen von %1 wurden nicht übernommen</numerusform></translation>
    </message>
    <message>
        <source>Nothing was published to %1 yet</source>
        <translation>Nach %1 wurde noch nichts veröffentlicht</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changed record(s) not yet published to %1</source>
        <translation><numerusform>%n geänderter Datensatz noch nicht nach %1 veröffentlicht</numerusform><numerusform>%n geänderte Datensätze noch nicht nach %1 veröffentlicht</numerusform></translation>
    </message>
</context>
<context>
    <name>DeskSectionTexts</name>
    <message>
        <source>Enter opens the record.</source>
        <translation>Die Eingabetaste öffnet den Datensatz.</translation>
    </message>
    <message>
        <source>Follow-ups, overdue and of the next 30 days</source>
        <translation>Wiedervorlagen, überfällige und die der nächsten 30 Tage</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Partners with follow-ups</source>
        <translation>Partner mit Wiedervorlagen</translation>
    </message>
    <message>
        <source>Enter opens the record, the space bar marks the follow-up as done, plus moves it by a week.</source>
        <translation>Die Eingabetaste öffnet den Datensatz, die Leertaste vermerkt die Wiedervorlage als erledigt, Plus verschiebt sie um eine Woche.</translation>
    </message>
    <message>
        <source>Anniversaries of the next 60 days</source>
        <translation>Jahrestage der nächsten 60 Tage</translation>
    </message>
    <message>
        <source>No anniversary is near.</source>
        <translation>Kein Jahrestag steht bevor.</translation>
    </message>
    <message>
        <source>These partners as a list</source>
        <translation>Diese Partner als Liste</translation>
    </message>
    <message>
        <source>Visits of the next 30 days</source>
        <translation>Besuche der nächsten 30 Tage</translation>
    </message>
    <message>
        <source>No visit is near.</source>
        <translation>Kein Besuch steht bevor.</translation>
    </message>
    <message>
        <source>These visits as a list</source>
        <translation>Diese Besuche als Liste</translation>
    </message>
    <message>
        <source>Agreements that end</source>
        <translation>Auslaufende Vereinbarungen</translation>
    </message>
    <message>
        <source>Personal data to be reviewed</source>
        <translation>Zu prüfende personenbezogene Daten</translation>
    </message>
    <message>
        <source>These contacts as a list</source>
        <translation>Diese Kontakte als Liste</translation>
    </message>
    <message>
        <source>Imports with rows left over</source>
        <translation>Importe mit nicht übernommenen Zeilen</translation>
    </message>
    <message>
        <source>Enter opens the history.</source>
        <translation>Die Eingabetaste öffnet den Verlauf.</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Enter goes to publishing.</source>
        <translation>Die Eingabetaste führt zum Veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>The document could not be written to the temporary folder. Is the disk full? Save it elsewhere instead.</source>
        <translation>Das Dokument konnte nicht in den Ordner für vorübergehende Dateien geschrieben werden. Ist der Datenträger voll? Speichern Sie es stattdessen an einem anderen Ort.</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written. A file that was there is as it was; choose another place, or free some space.</source>
        <translation>%1 konnte nicht geschrieben werden. Eine vorhandene Datei ist, wie sie war; wählen Sie einen anderen Ort, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>The file holds personal data for the office's own work. Do not pass it on without a legal basis, and delete it when it is no longer needed.</source>
        <translation>Die Datei enthält personenbezogene Daten für die eigene Arbeit der Dienststelle. Geben Sie sie nicht ohne Rechtsgrundlage weiter, und löschen Sie sie, wenn sie nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>%1 is no file that could be replaced. Nothing was written; choose another name.</source>
        <translation>%1 ist keine Datei, die ersetzt werden könnte. Es wurde nichts geschrieben; wählen Sie einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The day of %n visit(s) is not known; the calendar shows the whole month or year and says so in the title.</source>
        <translation><numerusform>Der Tag von %n Besuch ist nicht bekannt; der Kalender zeigt den ganzen Monat oder das ganze Jahr und sagt es im Titel.</numerusform><numerusform>Die Tage von %n Besuchen sind nicht bekannt; der Kalender zeigt den ganzen Monat oder das ganze Jahr und sagt es im Titel.</numerusform></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) left out: no processing basis is recorded for the purpose “%1”.</source>
        <translation><numerusform>%n Kontakt weggelassen: Für den Zweck „%1“ ist keine Verarbeitungsgrundlage erfasst.</numerusform><numerusform>%n Kontakte weggelassen: Für den Zweck „%1“ ist keine Verarbeitungsgrundlage erfasst.</numerusform></translation>
    </message>
    <message>
        <source>“%1” tells no kind of file that %2 can be exported to. Nothing was written; end the name with %3.</source>
        <translation>„%1“ nennt keine Dateiart, in die %2 exportiert werden können. Es wurde nichts geschrieben; der Name muss auf %3 enden.</translation>
    </message>
    <message>
        <source>Only contacts have a processing basis. Nothing was written; leave the basis out, or export contacts.</source>
        <translation>Nur Kontakte haben eine Verarbeitungsgrundlage. Es wurde nichts geschrieben; lassen Sie die Grundlage weg, oder exportieren Sie Kontakte.</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) without coordinates stand in the file without a place on the map.</source>
        <translation><numerusform>%n Partner ohne Koordinaten steht ohne Ort auf der Karte in der Datei.</numerusform><numerusform>%n Partner ohne Koordinaten stehen ohne Ort auf der Karte in der Datei.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in the file without a processing basis for the purpose “%1”.</source>
        <translation><numerusform>%n Kontakt in der Datei hat keine Verarbeitungsgrundlage für den Zweck „%1“.</numerusform><numerusform>%n Kontakte in der Datei haben keine Verarbeitungsgrundlage für den Zweck „%1“.</numerusform></translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Fact sheet, as of %1</source>
        <translation>Datenblatt, Stand: %1</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>Letzte Besuche</translation>
    </message>
    <message numerus="yes">
        <source>A fact sheet is of one partner, and %n partner(s) are chosen. Choose one in the list, or by a condition such as id:12.</source>
        <translation><numerusform>Ein Datenblatt handelt von einem Partner, gewählt ist aber %n. Wählen Sie einen in der Liste oder mit einer Bedingung wie id:12.</numerusform><numerusform>Ein Datenblatt handelt von einem Partner, gewählt sind aber %n. Wählen Sie einen in der Liste oder mit einer Bedingung wie id:12.</numerusform></translation>
    </message>
    <message>
        <source>Map: %1 lies in %2, at %3.</source>
        <translation>Karte: %1 liegt in %2, bei %3.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Shown from</source>
        <translation>Zu sehen ab</translation>
    </message>
    <message>
        <source>Shown until</source>
        <translation>Zu sehen bis</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture described</source>
        <translation>Bildbeschreibung</translation>
    </message>
    <message>
        <source>Picture credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Goes into the Infoletter</source>
        <translation>Kommt in den Infoletter</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dienststelle</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City in the address</source>
        <translation>Ort der Anschrift</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Brand colour</source>
        <translation>Hausfarbe</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Text on partnerships</source>
        <translation>Text zu den Partnerschaften</translation>
    </message>
    <message>
        <source>Text on cooperation</source>
        <translation>Text zu den Kooperationen</translation>
    </message>
    <message>
        <source>Text on current information</source>
        <translation>Text zu den aktuellen Informationen</translation>
    </message>
    <message>
        <source>Legal notice</source>
        <translation>Impressum</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Accessibility statement</source>
        <translation>Erklärung zur Barrierefreiheit</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Person oder Organisation</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Academic title</source>
        <translation>Akademischer Titel</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>Name in Originalschrift</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Language of correspondence</source>
        <translation>Korrespondenzsprache</translation>
    </message>
    <message>
        <source>Written salutation</source>
        <translation>Briefanrede</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Zweites Telefon</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Zweite E-Mail</translation>
    </message>
    <message>
        <source>Address addition</source>
        <translation>Adresszusatz</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Unterzeichnende</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>%1 (German)</source>
        <extracomment>The German one of a bilingual field: "Name (German)".</extracomment>
        <translation>%1 (Deutsch)</translation>
    </message>
    <message>
        <source>%1 (English)</source>
        <translation>%1 (Englisch)</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Kalenderwoche</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Versandt am</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beschlossen von</translation>
    </message>
    <message>
        <source>Public wording</source>
        <translation>Öffentlicher Wortlaut</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Name in der Landessprache</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Name in lateinischer Schrift</translation>
    </message>
    <message>
        <source>Further names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Frühere Namen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Einwohnerzahl</translation>
    </message>
    <message>
        <source>Population as of</source>
        <translation>Stand der Einwohnerzahl</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art der Beziehung</translation>
    </message>
    <message>
        <source>RGRE category</source>
        <translation>RGRE-Kategorie</translation>
    </message>
    <message>
        <source>Fields of cooperation</source>
        <translation>Felder der Zusammenarbeit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Herkunft der Daten</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Informiert am</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Zu prüfen am</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Switch by</source>
        <translation>Umschalten durch</translation>
    </message>
    <message>
        <source>Fragments only</source>
        <translation>Nur Seitenteile</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Protocol rank</source>
        <translation>Protokollrang</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Public text</source>
        <translation>Öffentlicher Text</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Ein Datensatz</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Der andere Datensatz</translation>
    </message>
    <message>
        <source>Picture is only decoration</source>
        <translation>Bild ist nur Schmuck</translation>
    </message>
    <message>
        <source>Address of the pages</source>
        <translation>Adresse der Seiten</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Translation checked</source>
        <translation>Übersetzung geprüft</translation>
    </message>
    <message>
        <source>Approval needs a second person</source>
        <translation>Die Freigabe braucht eine zweite Person</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Given or received</source>
        <translation>Überreicht oder erhalten</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>To or from whom</source>
        <translation>An wen oder von wem</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet um</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Programmpunkt</translation>
    </message>
    <message>
        <source>In charge on the day</source>
        <translation>Zuständig am Tag</translation>
    </message>
    <message>
        <source>Hosts and companions</source>
        <translation>Gastgebende und Begleitung</translation>
    </message>
    <message>
        <source>Notes on the programme</source>
        <translation>Notizen zum Programm</translation>
    </message>
    <message>
        <source>Notes on gifts</source>
        <translation>Notizen zu Geschenken</translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>“%1” has %2 characters; at most %3 fit.</source>
        <translation>„%1“ hat %2 Zeichen; höchstens %3 sind möglich.</translation>
    </message>
    <message>
        <source>“%1” holds one line only; please remove the line break.</source>
        <translation>„%1“ fasst nur eine Zeile; bitte entfernen Sie den Zeilenumbruch.</translation>
    </message>
    <message>
        <source>“%1” holds a control character that cannot be kept.</source>
        <translation>„%1“ enthält ein Steuerzeichen, das nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>“%1” is not known for “%2”; known are: %3.</source>
        <translation>„%1“ ist für „%2“ nicht bekannt; bekannt sind: %3.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a day of the calendar; an example is 24.06.1988.</source>
        <translation>„%1“ in „%2“ ist kein Kalendertag; ein Beispiel ist 24.06.1988.</translation>
    </message>
    <message>
        <source>“%1” in “%2” names no record; an example is partner:12.</source>
        <translation>„%1“ in „%2“ bezeichnet keinen Datensatz; ein Beispiel ist partner:12.</translation>
    </message>
    <message>
        <source>%1 is out of range for “%2”.</source>
        <translation>%1 liegt außerhalb dessen, was „%2“ fasst.</translation>
    </message>
    <message>
        <source>The end (%1) lies before the beginning (%2).</source>
        <translation>Das Ende (%1) liegt vor dem Beginn (%2).</translation>
    </message>
    <message>
        <source>A contact needs a name or an organisation.</source>
        <translation>Ein Kontakt braucht einen Namen oder eine Organisation.</translation>
    </message>
    <message>
        <source>The week is a number from 1 to 53.</source>
        <translation>Die Kalenderwoche ist eine Zahl von 1 bis 53.</translation>
    </message>
    <message>
        <source>Of which year is the population?</source>
        <translation>Aus welchem Jahr stammt die Einwohnerzahl?</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>Bitte füllen Sie „%1“ aus.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is no date with a time; an example is 1988-06-24T12:00:00Z.</source>
        <translation>„%1“ in „%2“ ist kein Datum mit Uhrzeit; ein Beispiel ist 1988-06-24T12:00:00Z.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is no whole number; an example is %3.</source>
        <translation>„%1“ in „%2“ ist keine ganze Zahl; ein Beispiel ist %3.</translation>
    </message>
    <message>
        <source>“%1” is no time of day; an example is 09:30.</source>
        <translation>„%1“ ist keine Uhrzeit; ein Beispiel ist 09:30.</translation>
    </message>
    <message>
        <source>It ends before it begins. What goes on after midnight is an item of the next day, too.</source>
        <translation>Das Ende liegt vor dem Beginn. Was über Mitternacht dauert, ist auch ein Punkt des nächsten Tages.</translation>
    </message>
    <message>
        <source>Say what the picture shows, for people who cannot see it, or mark it as decoration only.</source>
        <translation>Beschreiben Sie, was das Bild zeigt, für Menschen, die es nicht sehen können, oder kennzeichnen Sie es als Schmuck.</translation>
    </message>
</context>
<context>
    <name>FieldContent</name>
    <message>
        <source>“%1” is no record yet. Please choose one from the list that opens while you type.</source>
        <translation>„%1“ ist noch kein Eintrag. Bitte wählen Sie einen aus der Liste, die sich beim Tippen öffnet.</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>City and department</source>
        <translation>Stadt und Dienststelle</translation>
    </message>
    <message>
        <source>Overview page</source>
        <translation>Übersichtsseite</translation>
    </message>
    <message>
        <source>Legal links</source>
        <translation>Rechtliche Hinweise</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone and e-mail</source>
        <translation>Telefon und E-Mail</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Import recipe</source>
        <translation>Importvorlage</translation>
    </message>
    <message>
        <source>Infoletter</source>
        <translation>Infoletter</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Processing basis</source>
        <translation>Verarbeitungsgrundlage</translation>
    </message>
    <message>
        <source>Publish target</source>
        <translation>Veröffentlichungsziel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Dubletten</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>Item of the programme</source>
        <translation>Programmpunkt</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>“%1” does not fit into “%2”; an example is %3.</source>
        <translation>„%1“ passt nicht in „%2“; ein Beispiel ist %3.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>“%1” is not a whole date; an example is 24.06.1988.</source>
        <translation>„%1“ ist kein vollständiges Datum; ein Beispiel ist 24.06.1988.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ist schon vorhanden.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>FileManifest</name>
    <message>
        <source>This is not a list of published files.</source>
        <translation>Dies ist keine Liste veröffentlichter Dateien.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2</source>
        <translation>Die Datei %1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>Eine Datei konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>FileSteps</name>
    <message>
        <source>There is no space left for %1.</source>
        <translation>Für %1 ist kein Speicherplatz mehr frei.</translation>
    </message>
    <message>
        <source>You have no right to change %1.</source>
        <translation>Sie haben kein Recht, %1 zu ändern.</translation>
    </message>
    <message>
        <source>%1 does not exist or is no folder.</source>
        <translation>%1 ist nicht vorhanden oder kein Ordner.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 changed while it was being published. Build the site again, then publish.</source>
        <translation>%1 hat sich während der Veröffentlichung geändert. Erstellen Sie die Seiten neu und veröffentlichen Sie dann.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>%n chosen record(s)</source>
        <translation><numerusform>%n ausgewählter Datensatz</numerusform><numerusform>%n ausgewählte Datensätze</numerusform></translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: nicht %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FolderTransport</name>
    <message>
        <source>The disk of %1 refused to show the new release. Set the target to single files.</source>
        <translation>Der Datenträger von %1 konnte den neuen Stand nicht anzeigen. Stellen Sie das Ziel auf einzelne Dateien um.</translation>
    </message>
    <message>
        <source>%1 vanished while it was being published.</source>
        <translation>%1 ist während der Veröffentlichung verschwunden.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>%1 is published by releases. Nothing was changed; set the target to releases again, or publish to another folder.</source>
        <translation>%1 wird in ganzen Ständen veröffentlicht. Es wurde nichts geändert; stellen Sie das Ziel wieder auf ganze Stände um oder veröffentlichen Sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk of %1 cannot show a release in one step. Nothing was changed; set the target to single files.</source>
        <translation>Der Datenträger von %1 kann einen Stand nicht in einem Schritt anzeigen. Es wurde nichts geändert; stellen Sie das Ziel auf einzelne Dateien um.</translation>
    </message>
    <message>
        <source>Somebody else has just begun to publish to %1. Try again later.</source>
        <translation>Jemand anderes hat soeben begonnen, nach %1 zu veröffentlichen. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 took over publishing to %2 meanwhile.</source>
        <translation>%1 hat die Veröffentlichung nach %2 inzwischen übernommen.</translation>
    </message>
</context>
<context>
    <name>FormData</name>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>moved to the bin</source>
        <translation>in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>taken out of the bin</source>
        <translation>aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The header is a name of this field, and the values fit.</source>
        <translation>Die Überschrift ist ein Name dieses Feldes, und die Werte passen.</translation>
    </message>
    <message>
        <source>The header is a name of this field.</source>
        <translation>Die Überschrift ist ein Name dieses Feldes.</translation>
    </message>
    <message>
        <source>The header contains “%1”.</source>
        <translation>Die Überschrift enthält „%1“.</translation>
    </message>
    <message>
        <source>Only the values look like it; please check.</source>
        <translation>Nur die Werte sehen danach aus; bitte prüfen.</translation>
    </message>
    <message>
        <source>There is no column for given names, so it is read as the whole name.</source>
        <translation>Es gibt keine Spalte für Vornamen, daher wird dies als ganzer Name gelesen.</translation>
    </message>
    <message>
        <source>No field has this name.</source>
        <translation>Kein Feld hat diesen Namen.</translation>
    </message>
    <message>
        <source>The column “%1” already goes where it would go.</source>
        <translation>Die Spalte „%1“ geht schon dorthin.</translation>
    </message>
    <message>
        <source>“%1” is no assignment of a column. Write it as “Column=field”, for example “Ort=partner.name_de”.</source>
        <translation>„%1“ ist keine Zuordnung einer Spalte. Schreiben Sie „Spalte=Feld“, zum Beispiel „Ort=partner.name_de“.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Its columns are: %2. Nothing was imported.</source>
        <translation>Die Tabelle hat keine Spalte „%1“. Ihre Spalten sind: %2. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>There is no field “%1” to import into. Examples: partner.name_de, contact.email. Nothing was imported.</source>
        <translation>Es gibt kein Feld „%1“ für den Import. Beispiele: partner.name_de, contact.email. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Remembered from an earlier import.</source>
        <translation>Von einem früheren Import gemerkt.</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>Sie haben es so gewählt.</translation>
    </message>
    <message>
        <source>The column “%1” goes there instead.</source>
        <translation>Stattdessen geht die Spalte „%1“ dorthin.</translation>
    </message>
    <message>
        <source>Choose the field for at least one column: the name of a partner or of a contact.</source>
        <translation>Wählen Sie für mindestens eine Spalte das Feld: den Namen eines Partners oder eines Kontakts.</translation>
    </message>
    <message>
        <source>Choose the column that holds the name of the partner.</source>
        <translation>Wählen Sie die Spalte mit dem Namen des Partners.</translation>
    </message>
    <message>
        <source>Choose the column that holds the name of the contact.</source>
        <translation>Wählen Sie die Spalte mit dem Namen des Kontakts.</translation>
    </message>
    <message>
        <source>Choose the column that holds the name or the organisation of the contact.</source>
        <translation>Wählen Sie die Spalte mit dem Namen oder der Organisation des Kontakts.</translation>
    </message>
    <message>
        <source>%1 of its %2 texts are names of fields.</source>
        <translation>%1 ihrer %2 Texte sind Namen von Feldern.</translation>
    </message>
    <message>
        <source>It is the first row of the table, and all its texts are different.</source>
        <translation>Es ist die erste Zeile der Tabelle, und alle ihre Texte sind verschieden.</translation>
    </message>
    <message>
        <source>The first row looks like data, so the table has no header row.</source>
        <translation>Die erste Zeile sieht nach Daten aus, daher hat die Tabelle keine Kopfzeile.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is not among the partners yet, and its country is missing, so the row was not imported.</source>
        <translation>„%1“ gehört noch nicht zu den Partnern, und das Land fehlt; die Zeile wurde daher nicht importiert.</translation>
    </message>
    <message>
        <source>“%1” is not among the partners, so the contact was not linked to it. The name was kept in the internal note.</source>
        <translation>„%1“ gehört nicht zu den Partnern, daher wurde der Kontakt nicht damit verknüpft. Der Name steht in der internen Notiz.</translation>
    </message>
    <message>
        <source>The kind of the partnership is missing, so the row was not imported.</source>
        <translation>Die Art der Partnerschaft fehlt; die Zeile wurde daher nicht importiert.</translation>
    </message>
    <message>
        <source>Row %1 of this file says something else about the same record. The first value was taken, this one was kept in the internal note.</source>
        <translation>Zeile %1 dieser Datei sagt etwas anderes über denselben Datensatz. Der erste Wert wurde übernommen, dieser steht in der internen Notiz.</translation>
    </message>
    <message>
        <source>No column tells the kind of the partnership. For new ones “%1” is taken.</source>
        <translation>Keine Spalte nennt die Art der Partnerschaft. Für neue wird „%1“ genommen.</translation>
    </message>
    <message>
        <source>The columns of “%1” are not clear yet, so nothing was imported. %2</source>
        <translation>Die Spalten von „%1“ sind noch nicht klar, daher wurde nichts importiert. %2</translation>
    </message>
    <message>
        <source>Whole name of the person</source>
        <translation>Ganzer Name der Person</translation>
    </message>
    <message>
        <source>%1 (date)</source>
        <extracomment>The date of a milestone: "Agreement signed (date)".</extracomment>
        <translation>%1 (Datum)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of a record: "Contact: E-mail".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The recipe names the field “%1” for the column “%2”, which does not exist. Nothing was imported.</source>
        <translation>Das Rezept nennt für die Spalte „%2“ das Feld „%1“, das es nicht gibt. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>“%1” is no import recipe. A recipe looks like this: {"columns": {"Ort": "partner.name_de"}}. Nothing was imported.</source>
        <translation>„%1“ ist kein Importrezept. Ein Rezept sieht so aus: {"columns": {"Ort": "partner.name_de"}}. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The recipe “%1” could not be read (%2). Nothing was imported.</source>
        <translation>Das Rezept „%1“ konnte nicht gelesen werden (%2). Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The recipe could not be written to “%1” (%2).</source>
        <translation>Das Rezept konnte nicht nach „%1“ geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>There is no recipe “%1”, neither as a file nor in the database. Nothing was imported.</source>
        <translation>Es gibt kein Rezept „%1“, weder als Datei noch in der Datenbank. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>There is no recipe “%1”. Known are: %2. Nothing was imported.</source>
        <translation>Es gibt kein Rezept „%1“. Bekannt sind: %2. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The spreadsheet holds the error “%1” here instead of a value.</source>
        <translation>Die Tabelle enthält hier statt eines Werts den Fehler „%1“.</translation>
    </message>
    <message>
        <source>A letter of this text could not be read. Choose another encoding, or correct the text afterwards.</source>
        <translation>Ein Buchstabe dieses Textes konnte nicht gelesen werden. Wählen Sie eine andere Zeichencodierung oder korrigieren Sie den Text danach.</translation>
    </message>
    <message>
        <source>%1 The row was not imported, since this field is needed.</source>
        <translation>%1 Die Zeile wurde nicht importiert, weil dieses Feld erforderlich ist.</translation>
    </message>
    <message>
        <source>%1 The value was kept in the internal note.</source>
        <translation>%1 Der Wert steht in der internen Notiz.</translation>
    </message>
    <message>
        <source>The row holds no value in any of the columns that are imported.</source>
        <translation>Die Zeile enthält in keiner der importierten Spalten einen Wert.</translation>
    </message>
    <message>
        <source>The name of the partner is missing, so the row was not imported.</source>
        <translation>Der Name des Partners fehlt; die Zeile wurde daher nicht importiert.</translation>
    </message>
    <message>
        <source>The name of the contact is missing, so the row was not imported.</source>
        <translation>Der Name des Kontakts fehlt; die Zeile wurde daher nicht importiert.</translation>
    </message>
    <message>
        <source>The row has neither the name of a person nor an organisation, so it was not imported.</source>
        <translation>Die Zeile nennt weder eine Person noch eine Organisation und wurde daher nicht importiert.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”. Its sheets are: %2. Nothing was imported.</source>
        <translation>Die Datei hat kein Tabellenblatt „%1“. Ihre Blätter sind: %2. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>“%1” holds no rows, so nothing was imported. Choose another file or sheet.</source>
        <translation>„%1“ enthält keine Zeilen, daher wurde nichts importiert. Wählen Sie eine andere Datei oder ein anderes Blatt.</translation>
    </message>
    <message>
        <source>Reason for rejection</source>
        <translation>Grund der Ablehnung</translation>
    </message>
    <message>
        <source>This column tells why rows were rejected before.</source>
        <translation>Diese Spalte nennt, warum Zeilen früher abgelehnt wurden.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s) are in %1.</source>
        <translation><numerusform>%n abgelehnte Zeile steht in %1.</numerusform><numerusform>%n abgelehnte Zeilen stehen in %1.</numerusform></translation>
    </message>
    <message>
        <source>Values such as “%1” show it.</source>
        <translation>Werte wie „%1“ zeigen es.</translation>
    </message>
    <message>
        <source>Assumed: no value shows it.</source>
        <translation>Angenommen: Kein Wert zeigt es.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This was taken for the day %1. Please check it.</source>
        <translation>Dies wurde als der Tag %1 gelesen. Bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>“%1”: behind the colon stands what happens to records that exist: update, fill or skip, for example “Tel.=contact.phone:fill”.</source>
        <translation>„%1“: Hinter dem Doppelpunkt steht, was mit vorhandenen Datensätzen geschieht: update, fill oder skip, zum Beispiel „Tel.=contact.phone:fill“.</translation>
    </message>
    <message>
        <source>Choose the field for the column “%1”: it may be %2.</source>
        <translation>Wählen Sie das Feld für die Spalte „%1“: Es kann %2 sein.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>“%1” may be more than one partner or none of them, and its country is missing, so the row was not imported.</source>
        <translation>„%1“ kann mehr als ein Partner oder keiner von ihnen sein, und das Land fehlt; deshalb wurde die Zeile nicht importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) may be about records that are there already, and nothing tells for sure. They are imported as new records, so that nothing is lost; the list of duplicates brings them together later.</source>
        <translation><numerusform>%n Zeile betrifft möglicherweise einen vorhandenen Datensatz, ohne dass es sicher zu erkennen ist. Sie wird als neuer Datensatz importiert, damit nichts verloren geht; die Liste der Dubletten führt sie später zusammen.</numerusform><numerusform>%n Zeilen betreffen möglicherweise vorhandene Datensätze, ohne dass es sicher zu erkennen ist. Sie werden als neue Datensätze importiert, damit nichts verloren geht; die Liste der Dubletten führt sie später zusammen.</numerusform></translation>
    </message>
    <message>
        <source>It is not clear what the column “%1” holds, so its values go into the internal note. One of these decides it: %2</source>
        <translation>Es ist nicht klar, was die Spalte „%1“ enthält; ihre Werte kommen deshalb in die interne Notiz. Eine dieser Angaben entscheidet es: %2</translation>
    </message>
    <message>
        <source>The recipe names the policy “%1” for the column “%2”. There are update, fill and skip. Nothing was imported.</source>
        <translation>Das Rezept nennt für die Spalte „%2“ die Regel „%1“. Es gibt update, fill und skip. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>This mapping is not remembered any more.</source>
        <translation>Diese Zuordnung ist nicht mehr gemerkt.</translation>
    </message>
    <message>
        <source>A mapping needs a name. It kept its old one.</source>
        <translation>Eine Zuordnung braucht einen Namen. Sie hat ihren alten behalten.</translation>
    </message>
    <message>
        <source>There is another mapping named “%1”. This one kept its name.</source>
        <translation>Eine andere Zuordnung heißt schon „%1“. Diese hat ihren Namen behalten.</translation>
    </message>
    <message>
        <source>Not imported, since no field has these names: %1. --map "Column=field" says where a column goes.</source>
        <translation>Nicht importiert, weil kein Feld so heißt: %1. Mit --map "Spalte=Feld" legen Sie fest, wohin eine Spalte kommt.</translation>
    </message>
    <message>
        <source>The file was read as %1. %2</source>
        <translation>Die Datei wurde als %1 gelesen. %2</translation>
    </message>
    <message>
        <source>Postal code and city</source>
        <translation>Postleitzahl und Ort</translation>
    </message>
    <message>
        <source>This row looks like a sum of the table and was left out.</source>
        <translation>Diese Zeile sieht nach einer Summe der Tabelle aus und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Another column of this name comes before it.</source>
        <translation>Eine andere Spalte dieses Namens steht davor.</translation>
    </message>
    <message>
        <source>The header may mean more than one field; please choose.</source>
        <translation>Die Überschrift kann mehr als ein Feld bedeuten; bitte wählen Sie.</translation>
    </message>
    <message>
        <source>Status in words</source>
        <translation>Status in Worten</translation>
    </message>
    <message>
        <source>The row names no partner, so the contact was taken for one of “%1” above.</source>
        <translation>Die Zeile nennt keinen Partner; der Kontakt wurde deshalb „%1“ darüber zugeordnet.</translation>
    </message>
    <message>
        <source>This was taken for %1, and the whole text was kept in the internal note. Please check it.</source>
        <translation>Dies wurde als %1 übernommen; der ganze Text steht in der internen Notiz. Bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>“%1” tells no date from which the status follows; an example is “suspended since 2022”.</source>
        <translation>„%1“ nennt kein Datum, aus dem sich der Status ergibt; ein Beispiel ist „ruht seit 2022“.</translation>
    </message>
    <message>
        <source>This row was read as a heading: the rows below it are of the kind “%1”.</source>
        <translation>Diese Zeile wurde als Überschrift gelesen: Die Zeilen darunter sind von der Art „%1“.</translation>
    </message>
    <message>
        <source>This row was read as a heading: the rows below it that name no country belong to %1.</source>
        <translation>Diese Zeile wurde als Überschrift gelesen: Die Zeilen darunter, die kein Land nennen, gehören zu %1.</translation>
    </message>
    <message>
        <source>This row repeats the header of the table.</source>
        <translation>Diese Zeile wiederholt die Kopfzeile der Tabelle.</translation>
    </message>
    <message>
        <source>This row looks like a remark beside the table and was left out.</source>
        <translation>Diese Zeile sieht nach einer Bemerkung neben der Tabelle aus und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing was imported, since it is not clear what every column holds. %1 Say it with one of these for each column (nothing behind “=” leaves the column out): %2</source>
        <translation>Es wurde nichts importiert, weil nicht bei jeder Spalte klar ist, was sie enthält. %1 Geben Sie es für jede Spalte mit einer dieser Angaben an (nichts hinter „=“ lässt die Spalte aus): %2</translation>
    </message>
</context>
<context>
    <name>ImportConfidence</name>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
</context>
<context>
    <name>ImportRowDetails</name>
    <message>
        <source>Perhaps %1</source>
        <extracomment>Of a row that may be a record that is there: "Perhaps Ada Beispiel – same name, 80 %".</extracomment>
        <translation>Vielleicht %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>One field of a row that changes: "Partner: Population: 1 → 2".</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 – %2, %3 %</source>
        <extracomment>A record, why it may be meant, and how surely: "Ada Beispiel – same e-mail address, 92 %".</extracomment>
        <translation>%1 – %2, %3 %</translation>
    </message>
</context>
<context>
    <name>ImportVerdict</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Duplicate?</source>
        <translation>Doppelt?</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
</context>
<context>
    <name>LabelSheet</name>
    <message numerus="yes">
        <source>%n contact(s) without a postal address have no label.</source>
        <translation><numerusform>%n Kontakt ohne Postanschrift hat kein Etikett.</numerusform><numerusform>%n Kontakte ohne Postanschrift haben kein Etikett.</numerusform></translation>
    </message>
    <message>
        <source>The labels were not made: the sheet has %1 labels, so the first one is a number from 1 to %1.</source>
        <translation>Die Etiketten wurden nicht erstellt: Der Bogen hat %1 Etiketten, das erste ist also eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>Too long for the label, and printed over its edge: %1.</source>
        <translation>Zu lang für das Etikett und über seinen Rand gedruckt: %1.</translation>
    </message>
    <message>
        <source>There is no sheet of labels “%1”. There are: %2; or a grid of your own in millimetres, such as 3x7:60x38.</source>
        <translation>Es gibt keinen Etikettenbogen „%1“. Es gibt: %2; oder ein eigenes Raster in Millimetern, zum Beispiel 3x7:60x38.</translation>
    </message>
    <message>
        <source>The labels “%1” do not fit on A4 paper, or are smaller than 20 × 10 mm. Measure the sheet again: columns x rows : width x height : left x top.</source>
        <translation>Die Etiketten „%1“ passen nicht auf A4-Papier oder sind kleiner als 20 × 10 mm. Messen Sie den Bogen noch einmal: Spalten x Zeilen : Breite x Höhe : links x oben.</translation>
    </message>
    <message>
        <source>%1 × %2 labels, %3 × %4 mm</source>
        <translation>%1 × %2 Etiketten, %3 × %4 mm</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>(no basis)</source>
        <translation>(ohne Grundlage)</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Without a partnership</source>
        <translation>Ohne Partnerschaft</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Ohne Rolle</translation>
    </message>
    <message>
        <source>Without a partner</source>
        <translation>Ohne Partner</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation>%1: ohne Angabe</translation>
    </message>
    <message>
        <source>The list was not made: there is no column “%1”. There are: %2.</source>
        <translation>Die Liste wurde nicht erstellt: Es gibt keine Spalte „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Some time in %1</source>
        <translation>Irgendwann im Jahr %1</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>Kontinent</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>The department; visitors of the city's website</source>
        <translation>Das Amt; Besucherinnen und Besucher der städtischen Website</translation>
    </message>
    <message>
        <source>The department</source>
        <translation>Das Amt</translation>
    </message>
    <message>
        <source>After withdrawal or on review; 90 days in the bin, at once on request</source>
        <translation>Nach Widerruf oder bei der Prüfung; 90 Tage im Papierkorb, auf Verlangen sofort</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Arten von Daten</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Löschung</translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>Circle: %1</source>
        <translation>Kreis: %1</translation>
    </message>
    <message>
        <source>Triangle: %1</source>
        <translation>Dreieck: %1</translation>
    </message>
    <message>
        <source>Square: %1</source>
        <translation>Quadrat: %1</translation>
    </message>
    <message>
        <source>Cross: %1</source>
        <translation>Kreuz: %1</translation>
    </message>
    <message>
        <source>Diamond: %1</source>
        <translation>Raute: %1</translation>
    </message>
    <message>
        <source>no partnership</source>
        <translation>keine Partnerschaft</translation>
    </message>
    <message numerus="yes">
        <source>Map of the world with %n partner(s), who are listed below it by continent.</source>
        <translation><numerusform>Weltkarte mit %n Partner, der darunter nach Kontinenten aufgeführt ist.</numerusform><numerusform>Weltkarte mit %n Partnern, die darunter nach Kontinenten aufgeführt sind.</numerusform></translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>PartTexts</name>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>Remove milestone</source>
        <translation>Meilenstein entfernen</translation>
    </message>
    <message>
        <source>No milestones yet.</source>
        <translation>Noch keine Meilensteine.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>Rolle entfernen</translation>
    </message>
    <message>
        <source>No roles yet.</source>
        <translation>Noch keine Rollen.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>Add follow-up</source>
        <translation>Wiedervorlage hinzufügen</translation>
    </message>
    <message>
        <source>Remove follow-up</source>
        <translation>Wiedervorlage entfernen</translation>
    </message>
    <message>
        <source>Nothing to be done here.</source>
        <translation>Hier ist nichts zu erledigen.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Add file …</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Dokument entfernen</translation>
    </message>
    <message>
        <source>No documents yet. Files can also be dropped onto this form.</source>
        <translation>Noch keine Dokumente. Dateien können auch auf dieses Formular gezogen werden.</translation>
    </message>
    <message>
        <source>Processing bases</source>
        <translation>Verarbeitungsgrundlagen</translation>
    </message>
    <message>
        <source>Add processing basis</source>
        <translation>Verarbeitungsgrundlage hinzufügen</translation>
    </message>
    <message>
        <source>Remove processing basis</source>
        <translation>Verarbeitungsgrundlage entfernen</translation>
    </message>
    <message>
        <source>No processing basis yet: this contact's data may not leave the office.</source>
        <translation>Noch keine Verarbeitungsgrundlage: Die Daten dieses Kontakts dürfen das Amt nicht verlassen.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Programmpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Programmpunkt entfernen</translation>
    </message>
    <message>
        <source>No items of the programme yet.</source>
        <translation>Noch keine Programmpunkte.</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Gastgeschenke</translation>
    </message>
    <message>
        <source>Add gift</source>
        <translation>Geschenk hinzufügen</translation>
    </message>
    <message>
        <source>Remove gift</source>
        <translation>Geschenk entfernen</translation>
    </message>
    <message>
        <source>No gifts yet.</source>
        <translation>Noch keine Geschenke.</translation>
    </message>
</context>
<context>
    <name>PartnershipStatus</name>
    <message>
        <source>initiated</source>
        <translation>angebahnt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
</context>
<context>
    <name>PersonData</name>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Genannt in</translation>
    </message>
    <message>
        <source>Who entered and changed what, and when</source>
        <translation>Wer wann was eingetragen und geändert hat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Nothing of it was published.</source>
        <translation>Nichts davon wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>Data kept about %1</source>
        <translation>Gespeicherte Daten zu %1</translation>
    </message>
    <message>
        <source>Information under article 15 of the General Data Protection Regulation, as of %1</source>
        <translation>Auskunft nach Artikel 15 der Datenschutz-Grundverordnung, Stand: %1</translation>
    </message>
    <message>
        <source>%1 could not be written. A file that was there is unchanged. Choose another folder or make room.</source>
        <translation>%1 konnte nicht geschrieben werden. Eine vorhandene Datei ist unverändert. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Personal data for the purpose “%1”. %2.</source>
        <translation>Personenbezogene Daten zum Zweck „%1“. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) marked “no basis”: no processing basis is recorded for the purpose “%1”.</source>
        <translation><numerusform>%n Kontakt ist mit „ohne Grundlage“ gekennzeichnet: Für den Zweck „%1“ ist keine Verarbeitungsgrundlage erfasst.</numerusform><numerusform>%n Kontakte sind mit „ohne Grundlage“ gekennzeichnet: Für den Zweck „%1“ ist keine Verarbeitungsgrundlage erfasst.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) left out: no processing basis is recorded for the purpose “%1”.</source>
        <translation><numerusform>%n Kontakt wurde weggelassen: Für den Zweck „%1“ ist keine Verarbeitungsgrundlage erfasst.</numerusform><numerusform>%n Kontakte wurden weggelassen: Für den Zweck „%1“ ist keine Verarbeitungsgrundlage erfasst.</numerusform></translation>
    </message>
</context>
<context>
    <name>PictureIntake</name>
    <message>
        <source>“%1” is no picture that can be shown. Nothing was changed; choose a JPEG, PNG or WebP file.</source>
        <translation>„%1“ ist kein Bild, das sich zeigen lässt. Es wurde nichts geändert; wählen Sie eine JPEG-, PNG- oder WebP-Datei.</translation>
    </message>
    <message>
        <source>“%1” is larger than 40 MB. Nothing was changed; save the picture smaller and choose it again.</source>
        <translation>„%1“ ist größer als 40 MB. Es wurde nichts geändert; speichern Sie das Bild kleiner und wählen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Nothing was changed; look whether the file is still there.</source>
        <translation>„%1“ ließ sich nicht lesen. Es wurde nichts geändert; prüfen Sie, ob die Datei noch da ist.</translation>
    </message>
</context>
<context>
    <name>PrintableList</name>
    <message>
        <source>List of partners</source>
        <translation>Partnerliste</translation>
    </message>
    <message>
        <source>List of visits</source>
        <translation>Besuchsliste</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Alle Besuche</translation>
    </message>
    <message>
        <source>There is no visit in this selection.</source>
        <translation>In dieser Auswahl gibt es keinen Besuch.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>All open follow-ups</source>
        <translation>Alle offenen Wiedervorlagen</translation>
    </message>
    <message>
        <source>No follow-up is open.</source>
        <translation>Keine Wiedervorlage ist offen.</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>No contact matches this selection.</source>
        <translation>Kein Kontakt entspricht dieser Auswahl.</translation>
    </message>
    <message>
        <source>List of contacts</source>
        <translation>Kontaktliste</translation>
    </message>
    <message>
        <source>Phone list</source>
        <translation>Telefonliste</translation>
    </message>
    <message>
        <source>Address list</source>
        <translation>Adressliste</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Alle Partner</translation>
    </message>
    <message>
        <source>No partner matches this selection.</source>
        <translation>Kein Partner entspricht dieser Auswahl.</translation>
    </message>
    <message>
        <source>Partnerships and their milestones</source>
        <translation>Partnerschaften und ihre Meilensteine</translation>
    </message>
    <message>
        <source>All partnerships</source>
        <translation>Alle Partnerschaften</translation>
    </message>
    <message>
        <source>No partnership matches this selection.</source>
        <translation>Keine Partnerschaft entspricht dieser Auswahl.</translation>
    </message>
    <message>
        <source>Anniversaries</source>
        <translation>Jahrestage</translation>
    </message>
    <message>
        <source>There is no anniversary in this time.</source>
        <translation>In diesem Zeitraum gibt es keinen Jahrestag.</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Adressetiketten</translation>
    </message>
    <message>
        <source>Fact sheet of a partner</source>
        <translation>Datenblatt eines Partners</translation>
    </message>
    <message>
        <source>Personal data to be reviewed</source>
        <translation>Zu prüfende personenbezogene Daten</translation>
    </message>
    <message>
        <source>All processing bases with a day of review</source>
        <translation>Alle Verarbeitungsgrundlagen mit einem Prüfdatum</translation>
    </message>
    <message>
        <source>Nothing is to be reviewed in this time.</source>
        <translation>In dieser Zeit ist nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Record of processing activities</source>
        <translation>Verzeichnis von Verarbeitungstätigkeiten</translation>
    </message>
    <message>
        <source>All processing of contacts, under article 30 of the GDPR</source>
        <translation>Alle Verarbeitungen von Kontaktdaten nach Artikel 30 der DSGVO</translation>
    </message>
    <message>
        <source>No processing basis is recorded.</source>
        <translation>Es ist keine Verarbeitungsgrundlage verzeichnet.</translation>
    </message>
    <message>
        <source>Partners in the world</source>
        <translation>Partner in der Welt</translation>
    </message>
</context>
<context>
    <name>PublishJournal</name>
    <message>
        <source>The progress of publishing could not be noted in %1.</source>
        <translation>Der Fortschritt der Veröffentlichung konnte nicht in %1 festgehalten werden.</translation>
    </message>
</context>
<context>
    <name>PublishRun</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Publishing was cancelled.</source>
        <translation>Die Veröffentlichung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Visitors see the site as it was before.</source>
        <translation>Besucher sehen die Seiten wie zuvor.</translation>
    </message>
    <message>
        <source>Every page can be read, but some are new and some are old. Publish again to go on from there.</source>
        <translation>Alle Seiten sind lesbar, aber teils neu, teils alt. Veröffentlichen Sie noch einmal, um von dort aus fortzufahren.</translation>
    </message>
    <message>
        <source>%1 published to %2 on %3, from other records or another computer. Nothing was changed. Look at the site, and confirm if yours shall replace it.</source>
        <translation>%1 hat am %3 nach %2 veröffentlicht, aus anderen Daten oder von einem anderen Rechner. Es wurde nichts geändert. Sehen Sie sich die Seiten an und bestätigen Sie, wenn Ihre sie ersetzen sollen.</translation>
    </message>
    <message>
        <source>%1 is publishing to %2 now. Nothing was changed; try again when that is done.</source>
        <translation>%1 veröffentlicht gerade nach %2. Es wurde nichts geändert; versuchen Sie es noch einmal, wenn das abgeschlossen ist.</translation>
    </message>
    <message>
        <source>%1 has been publishing to %2 since %3. Nothing was changed; try again when that is done.</source>
        <translation>%1 veröffentlicht seit %3 nach %2. Es wurde nichts geändert; versuchen Sie es noch einmal, wenn das abgeschlossen ist.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 published to %2 in this moment. Nothing was changed; look at the site and publish again.</source>
        <translation>%1 hat in diesem Augenblick nach %2 veröffentlicht. Es wurde nichts geändert; sehen Sie sich die Seiten an und veröffentlichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>In %1 lies a file %2 that was not published by Weltkontor. Nothing was changed; confirm if it shall be replaced.</source>
        <translation>In %1 liegt eine Datei %2, die nicht von Weltkontor veröffentlicht wurde. Es wurde nichts geändert; bestätigen Sie, wenn sie ersetzt werden soll.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>%1 did not keep what was sent.</source>
        <translation>%1 hat das Gesendete nicht behalten.</translation>
    </message>
</context>
<context>
    <name>PublishSite</name>
    <message>
        <source>There is no room for the pages in the temporary folder. Nothing was published; make room and try again.</source>
        <translation>Im temporären Ordner ist kein Platz für die Seiten. Es wurde nichts veröffentlicht; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The pages were published to %1, but this could not be noted in the database; publish again to do so. %2</source>
        <translation>Die Seiten wurden auf %1 veröffentlicht, das konnte aber nicht in der Datenbank vermerkt werden; veröffentlichen Sie dafür noch einmal. %2</translation>
    </message>
    <message>
        <source>Nothing was published, because the pages lack what the law demands. Fill it in under Settings. %1</source>
        <translation>Es wurde nichts veröffentlicht, weil den Seiten fehlt, was das Gesetz verlangt. Tragen Sie es unter Einstellungen ein. %1</translation>
    </message>
</context>
<context>
    <name>PublishedState</name>
    <message>
        <source>The list of what was published last is damaged or was written by a newer version of Weltkontor.</source>
        <translation>Die Liste der zuletzt veröffentlichten Dateien ist beschädigt oder stammt von einer neueren Version von Weltkontor.</translation>
    </message>
</context>
<context>
    <name>Publisher</name>
    <message>
        <source>%1 holds no pages. Nothing was published; build the site first.</source>
        <translation>%1 enthält keine Seiten. Es wurde nichts veröffentlicht; erstellen Sie zuerst die Seiten.</translation>
    </message>
    <message>
        <source>There is no earlier publication of %1 to bring back. Nothing was changed.</source>
        <translation>Von %1 gibt es keine frühere Veröffentlichung, die zurückgeholt werden kann. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>There is no field “%1” to filter by. There are: %2.</source>
        <translation>Es gibt kein Feld „%1“ zum Filtern. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of a record.</source>
        <translation>„%1“ ist keine Nummer eines Datensatzes.</translation>
    </message>
    <message>
        <source>There is no field “%1” to sort by.</source>
        <translation>Es gibt kein Feld „%1“ zum Sortieren.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: nicht %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>Ein Feld „%1“ gibt es in %2 nicht.</translation>
    </message>
    <message>
        <source>The field “%1” holds a value that cannot be understood; the record was left as it is.</source>
        <translation>Das Feld „%1“ enthält einen Wert, der nicht gelesen werden kann; der Datensatz blieb, wie er ist.</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1, outside the filter</source>
        <translation>%1, außerhalb des Filters</translation>
    </message>
</context>
<context>
    <name>RecordMatch</name>
    <message>
        <source>same e-mail address</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>fast gleicher Name</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>gleiche Organisation</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>gleicher Ort</translation>
    </message>
    <message>
        <source>same Wikidata entry</source>
        <translation>gleicher Wikidata-Eintrag</translation>
    </message>
    <message>
        <source>same partner</source>
        <translation>derselbe Partner</translation>
    </message>
    <message>
        <source>another name of the same place</source>
        <translation>anderer Name desselben Ortes</translation>
    </message>
</context>
<context>
    <name>RecordMerge</name>
    <message>
        <source>Somebody else changed or deleted one of the two records meanwhile. Nothing was merged; compare them again.</source>
        <translation>Jemand anderes hat einen der beiden Datensätze inzwischen geändert oder gelöscht. Es wurde nichts zusammengeführt; bitte vergleichen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>RecordOutput</name>
    <message>
        <source>There is no column “%1”. There are: %2.</source>
        <translation>Die Spalte „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>RecordType</name>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation><numerusform>Partner</numerusform><numerusform>%n Partner</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s)</source>
        <translation><numerusform>Partnerschaft</numerusform><numerusform>%n Partnerschaften</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation><numerusform>Meilenstein</numerusform><numerusform>%n Meilensteine</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation><numerusform>Kontakt</numerusform><numerusform>%n Kontakte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation><numerusform>Rolle</numerusform><numerusform>%n Rollen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n processing basis(es)</source>
        <translation><numerusform>Verarbeitungsgrundlage</numerusform><numerusform>%n Verarbeitungsgrundlagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation><numerusform>Artikel</numerusform><numerusform>%n Artikel</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>Besuch</numerusform><numerusform>%n Besuche</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n infoletter(s)</source>
        <translation><numerusform>Infoletter</numerusform><numerusform>%n Infoletter</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation><numerusform>Dokument</numerusform><numerusform>%n Dokumente</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation><numerusform>Wiedervorlage</numerusform><numerusform>%n Wiedervorlagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n catalogue entry(ies)</source>
        <translation><numerusform>Katalogeintrag</numerusform><numerusform>%n Katalogeinträge</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation><numerusform>Einstellung</numerusform><numerusform>%n Einstellungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s)</source>
        <translation><numerusform>Gespeicherte Ansicht</numerusform><numerusform>%n gespeicherte Ansichten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n import recipe(s)</source>
        <translation><numerusform>Importvorlage</numerusform><numerusform>%n Importvorlagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n publish target(s)</source>
        <translation><numerusform>Veröffentlichungsziel</numerusform><numerusform>%n Veröffentlichungsziele</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s)</source>
        <translation><numerusform>Veröffentlichung</numerusform><numerusform>%n Veröffentlichungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of different records</source>
        <translation><numerusform>%n Paar verschiedener Datensätze</numerusform><numerusform>%n Paare verschiedener Datensätze</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of a programme</source>
        <translation><numerusform>Programmpunkt</numerusform><numerusform>%n Programmpunkte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n gift(s)</source>
        <translation><numerusform>Geschenk</numerusform><numerusform>%n Geschenke</numerusform></translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerschaften</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Aktuelles</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Infoletter</source>
        <translation>Infoletter</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Neuer Partner</translation>
    </message>
    <message>
        <source>New partnership</source>
        <translation>Neue Partnerschaft</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n partner(s)</source>
        <translation><numerusform>%n Partner &amp;löschen</numerusform><numerusform>%n Partner &amp;löschen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n partnership(s)</source>
        <translation><numerusform>%n Partnerschaft &amp;löschen</numerusform><numerusform>%n Partnerschaften &amp;löschen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n contact(s)</source>
        <translation><numerusform>%n Kontakt &amp;löschen</numerusform><numerusform>%n Kontakte &amp;löschen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n record(s)</source>
        <translation><numerusform>%n Datensatz &amp;löschen</numerusform><numerusform>%n Datensätze &amp;löschen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) moved to the bin, kept there for 90 days.</source>
        <translation><numerusform>%n Partner liegt jetzt im Papierkorb und bleibt dort 90 Tage.</numerusform><numerusform>%n Partner liegen jetzt im Papierkorb und bleiben dort 90 Tage.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s) moved to the bin, kept there for 90 days.</source>
        <translation><numerusform>%n Partnerschaft liegt jetzt im Papierkorb und bleibt dort 90 Tage.</numerusform><numerusform>%n Partnerschaften liegen jetzt im Papierkorb und bleiben dort 90 Tage.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) moved to the bin, kept there for 90 days.</source>
        <translation><numerusform>%n Kontakt liegt jetzt im Papierkorb und bleibt dort 90 Tage.</numerusform><numerusform>%n Kontakte liegen jetzt im Papierkorb und bleiben dort 90 Tage.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the bin, kept there for 90 days.</source>
        <translation><numerusform>%n Datensatz liegt jetzt im Papierkorb und bleibt dort 90 Tage.</numerusform><numerusform>%n Datensätze liegen jetzt im Papierkorb und bleiben dort 90 Tage.</numerusform></translation>
    </message>
    <message>
        <source>There are no partners yet. Bring in your list as it is, or begin with the first one.</source>
        <translation>Es gibt noch keine Partner. Übernehmen Sie Ihre Liste, wie sie ist, oder beginnen Sie mit dem ersten.</translation>
    </message>
    <message>
        <source>There are no partnerships yet. Bring in your list as it is, or begin with the first one.</source>
        <translation>Es gibt noch keine Partnerschaften. Übernehmen Sie Ihre Liste, wie sie ist, oder beginnen Sie mit der ersten.</translation>
    </message>
    <message>
        <source>There are no contacts yet. Bring in your list as it is, or begin with the first one.</source>
        <translation>Es gibt noch keine Kontakte. Übernehmen Sie Ihre Liste, wie sie ist, oder beginnen Sie mit dem ersten.</translation>
    </message>
    <message>
        <source>There is no news yet.</source>
        <translation>Es gibt noch keine Meldungen.</translation>
    </message>
    <message>
        <source>There are no visits yet.</source>
        <translation>Es gibt noch keine Besuche.</translation>
    </message>
    <message>
        <source>There is no Infoletter yet.</source>
        <translation>Es gibt noch keinen Infoletter.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier gibt es noch nichts.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What a filter understands&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Words: all of them have to occur. Case, accents and ß do not matter.&lt;/p&gt;&lt;table cellpadding="3"&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;country:PL&lt;/code&gt;&lt;/td&gt;&lt;td&gt;partners in Poland&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;country:PL,FR&lt;/code&gt;&lt;/td&gt;&lt;td&gt;in Poland or in France&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;status:active&lt;/code&gt;&lt;/td&gt;&lt;td&gt;active; also initiated, suspended, ended&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;-status:ended&lt;/code&gt;&lt;/td&gt;&lt;td&gt;all but the ended ones&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;followup:due&lt;/code&gt;&lt;/td&gt;&lt;td&gt;with an overdue follow-up; also coming, none&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;email:&lt;/code&gt;&lt;/td&gt;&lt;td&gt;without an e-mail address&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;city:"Nowy Sącz"&lt;/code&gt;&lt;/td&gt;&lt;td&gt;values with a space stand in quotes&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Was ein Filter versteht&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Wörter: Alle müssen vorkommen. Groß- und Kleinschreibung, Akzente und ß spielen keine Rolle.&lt;/p&gt;&lt;table cellpadding="3"&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;country:PL&lt;/code&gt;&lt;/td&gt;&lt;td&gt;Partner in Polen&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;country:PL,FR&lt;/code&gt;&lt;/td&gt;&lt;td&gt;in Polen oder in Frankreich&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;status:active&lt;/code&gt;&lt;/td&gt;&lt;td&gt;aktiv; ebenso initiated (angebahnt), suspended (ausgesetzt), ended (beendet)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;-status:ended&lt;/code&gt;&lt;/td&gt;&lt;td&gt;alle außer den beendeten&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;followup:due&lt;/code&gt;&lt;/td&gt;&lt;td&gt;mit überfälliger Wiedervorlage; ebenso coming (anstehend), none (keine)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;email:&lt;/code&gt;&lt;/td&gt;&lt;td&gt;ohne E-Mail-Adresse&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;city:"Nowy Sącz"&lt;/code&gt;&lt;/td&gt;&lt;td&gt;Werte mit Leerzeichen stehen in Anführungszeichen&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neue Meldung</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Neuer Besuch</translation>
    </message>
    <message>
        <source>New Infoletter</source>
        <translation>Neuer Infoletter</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The list was not made: it has no title or no column. Choose at least one column.</source>
        <translation>Die Liste wurde nicht erstellt: Ihr fehlt der Titel oder jede Spalte. Wählen Sie mindestens eine Spalte aus.</translation>
    </message>
    <message>
        <source>The list was not made: this computer has no font to print with. Install the font “Noto Sans”.</source>
        <translation>Die Liste wurde nicht erstellt: Auf diesem Rechner gibt es keine Schrift zum Drucken. Installieren Sie die Schrift „Noto Sans“.</translation>
    </message>
    <message>
        <source>The list was cancelled. Nothing was written.</source>
        <translation>Die Liste wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Columns left out because the page is too narrow: %1.</source>
        <translation>Spalten, die auf der Seite keinen Platz haben und fehlen: %1.</translation>
    </message>
    <message>
        <source>Laying out the list</source>
        <translation>Liste wird gesetzt</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>Characters that no font of this computer has, printed as their code points in square brackets: %1.</source>
        <translation>Zeichen, die in keiner Schrift dieses Rechners vorkommen und als Nummer in eckigen Klammern gedruckt sind: %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Liste wird geschrieben</translation>
    </message>
    <message>
        <source>The list could not be written to %1 (%2). A file that was there before is unchanged. Choose another folder or make room, then try again.</source>
        <translation>Die Liste konnte nicht nach %1 geschrieben werden (%2). Eine Datei, die dort schon lag, ist unverändert. Wählen Sie einen anderen Ordner oder schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The list was not written: %1 is no ordinary file. It is unchanged. Choose another file name.</source>
        <translation>Die Liste wurde nicht geschrieben: %1 ist keine gewöhnliche Datei und bleibt unverändert. Wählen Sie einen anderen Dateinamen.</translation>
    </message>
</context>
<context>
    <name>ReportRun</name>
    <message>
        <source>There is no list “%1”. There are: %2.</source>
        <translation>Die Liste „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Labels and fact sheets are made as PDF only. For a spreadsheet, choose the list of addresses or of partners.</source>
        <translation>Etiketten und Datenblätter gibt es nur als PDF. Wählen Sie für eine Tabelle die Adress- oder die Partnerliste.</translation>
    </message>
</context>
<context>
    <name>SampleCity</name>
    <message>
        <source>The sample city of this program is damaged. Nothing was changed; install Weltkontor again.</source>
        <translation>Die Beispielstadt dieses Programms ist beschädigt. Es wurde nichts geändert; bitte installieren Sie Weltkontor neu.</translation>
    </message>
    <message>
        <source>%1 is not empty. Nothing was changed; name another database for the sample city.</source>
        <translation>%1 ist nicht leer. Es wurde nichts geändert; bitte nennen Sie für die Beispielstadt eine andere Datenbank.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>More than %1</source>
        <translation>Mehr als %1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The encoding “%1” is not known. Choose another one, such as UTF-8 or windows-1252.</source>
        <translation>Die Zeichencodierung „%1“ ist nicht bekannt. Wählen Sie eine andere, zum Beispiel UTF-8 oder windows-1252.</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>Sie haben es so gewählt.</translation>
    </message>
    <message>
        <source>The file starts with a mark that says so.</source>
        <translation>Die Datei beginnt mit einer Kennung, die das angibt.</translation>
    </message>
    <message>
        <source>The first line of the file says so (sep=).</source>
        <translation>Die erste Zeile der Datei gibt es an (sep=).</translation>
    </message>
    <message>
        <source>Every letter of the file is valid UTF-8.</source>
        <translation>Jeder Buchstabe der Datei ist gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Every letter takes two bytes, as in UTF-16.</source>
        <translation>Jeder Buchstabe belegt zwei Bytes, wie in UTF-16.</translation>
    </message>
    <message>
        <source>The file has no umlauts or other special letters, so any encoding gives the same.</source>
        <translation>Die Datei enthält keine Umlaute oder anderen Sonderzeichen; jede Zeichencodierung ergibt dasselbe.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; read this way its letters make the most sensible words. Check the umlauts.</source>
        <translation>Die Datei ist nicht in UTF-8 geschrieben; so gelesen ergeben ihre Buchstaben die sinnvollsten Wörter. Bitte prüfen Sie die Umlaute.</translation>
    </message>
    <message>
        <source>Split this way the rows have the same columns.</source>
        <translation>So getrennt haben die Zeilen gleich viele Spalten.</translation>
    </message>
    <message>
        <source>Fields of the file are enclosed in it.</source>
        <translation>Felder der Datei sind darin eingeschlossen.</translation>
    </message>
    <message>
        <source>Nothing in the file speaks for or against it.</source>
        <translation>Nichts in der Datei spricht dafür oder dagegen.</translation>
    </message>
    <message>
        <source>In row %1 of “%2” a text in quotation marks begins that never ends. Correct that row, or choose that quotation marks mean nothing.</source>
        <translation>In Zeile %1 von „%2“ beginnt ein Text in Anführungszeichen, der nicht endet. Berichtigen Sie diese Zeile oder wählen Sie, dass Anführungszeichen keine Bedeutung haben.</translation>
    </message>
    <message>
        <source>A CSV file holds one sheet only. Save as .xlsx to keep all of them.</source>
        <translation>Eine CSV-Datei enthält nur ein Tabellenblatt. Speichern Sie als .xlsx, um alle zu behalten.</translation>
    </message>
    <message>
        <source>a text table (CSV)</source>
        <translation>eine Texttabelle (CSV)</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation>eine Excel-Arbeitsmappe (.xlsx)</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet (.ods)</source>
        <translation>eine OpenDocument-Tabelle (.ods)</translation>
    </message>
    <message>
        <source>an Excel workbook of an old version (.xls)</source>
        <translation>eine Excel-Arbeitsmappe einer alten Version (.xls)</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>eine binäre Excel-Arbeitsmappe (.xlsb)</translation>
    </message>
    <message>
        <source>a file protected by a password</source>
        <translation>eine mit einem Kennwort geschützte Datei</translation>
    </message>
    <message>
        <source>an “XML Spreadsheet 2003”</source>
        <translation>eine „XML-Kalkulationstabelle 2003“</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>eine Webseite (HTML)</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>eine XML-Datei</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>ein Textdokument</translation>
    </message>
    <message>
        <source>a document of another office program</source>
        <translation>ein Dokument eines anderen Büroprogramms</translation>
    </message>
    <message>
        <source>an archive with other files in it</source>
        <translation>ein Archiv mit anderen Dateien</translation>
    </message>
    <message>
        <source>neither a spreadsheet nor text</source>
        <translation>weder eine Tabelle noch ein Text</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it in Excel or LibreOffice, save it without a password and use that file.</source>
        <translation>„%1“ ist mit einem Kennwort geschützt. Öffnen Sie die Datei in Excel oder LibreOffice, speichern Sie sie ohne Kennwort und verwenden Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose a file with a table in it.</source>
        <translation>„%1“ ist leer. Wählen Sie eine Datei, die eine Tabelle enthält.</translation>
    </message>
    <message>
        <source>“%1” holds far more than a spreadsheet can and was not read any further. Copy what you need into a new spreadsheet and use that file.</source>
        <translation>„%1“ enthält weit mehr, als eine Tabelle fassen kann, und wurde nicht weiter gelesen. Kopieren Sie das Benötigte in eine neue Tabelle und verwenden Sie diese Datei.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist. Check its name and folder.</source>
        <translation>Die Datei „%1“ ist nicht vorhanden. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>The file “%1” may not be read. Ask for the right to read it, or copy it to a folder of yours.</source>
        <translation>Die Datei „%1“ darf nicht gelesen werden. Bitten Sie um das Leserecht oder kopieren Sie die Datei in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read right now. Close other programs that use it and try again.</source>
        <translation>Die Datei „%1“ kann zurzeit nicht gelesen werden. Schließen Sie andere Programme, die sie verwenden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be written there. Nothing was changed. Choose another folder or name, or close the program that has the file open.</source>
        <translation>„%1“ kann dort nicht geschrieben werden. Es wurde nichts geändert. Wählen Sie einen anderen Ordner oder Namen oder schließen Sie das Programm, das die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>The file could not be written to its end, perhaps because the disk is full. An older file of that name was kept. Free some space and try again.</source>
        <translation>Die Datei konnte nicht vollständig geschrieben werden, möglicherweise weil der Datenträger voll ist. Eine ältere Datei dieses Namens ist erhalten geblieben. Geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>Das Lesen der Datei wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>“%1” ends neither in .xlsx nor in .csv. Choose a name that does.</source>
        <translation>„%1“ endet weder auf .xlsx noch auf .csv. Wählen Sie einen Namen mit einer dieser Endungen.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>An .xlsx sheet holds 1,048,576 rows and 16,384 columns at most. Filter the list, or save it as .csv.</source>
        <translation>Ein Tabellenblatt in .xlsx fasst höchstens 1.048.576 Zeilen und 16.384 Spalten. Filtern Sie die Liste oder speichern Sie sie als .csv.</translation>
    </message>
    <message>
        <source>The text in row %1, column %2 is longer than the 32,767 characters that a cell of .xlsx can hold. Save as .csv instead.</source>
        <translation>Der Text in Zeile %1, Spalte %2 ist länger als die 32.767 Zeichen, die eine Zelle in .xlsx fassen kann. Speichern Sie stattdessen als .csv.</translation>
    </message>
    <message>
        <source>“%1” was written by Excel 4 or an older version, which cannot be read. Open it in LibreOffice, save it as .xlsx and use that file.</source>
        <translation>„%1“ wurde mit Excel 4 oder einer älteren Version gespeichert und kann nicht gelesen werden. Öffnen Sie die Datei in LibreOffice, speichern Sie sie als .xlsx und verwenden Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” holds charts or macros only and no table. Choose a file with a table in it.</source>
        <translation>„%1“ enthält nur Diagramme oder Makros und keine Tabelle. Wählen Sie eine Datei, die eine Tabelle enthält.</translation>
    </message>
    <message>
        <source>Nearly every letter of the file is valid UTF-8. Those that are not show as �. Check them.</source>
        <translation>Fast alle Buchstaben der Datei sind gültiges UTF-8. Die übrigen erscheinen als �. Prüfen Sie diese Stellen.</translation>
    </message>
    <message>
        <source>“%1” is no table: it is %2. Choose a spreadsheet (.xlsx, .ods, .xls) or a text table (.csv).</source>
        <translation>„%1“ ist keine Tabelle: Die Datei ist %2. Wählen Sie eine Tabelle (.xlsx, .ods, .xls) oder eine Texttabelle (.csv).</translation>
    </message>
    <message>
        <source>“%1” is %2, which cannot be read. Open it in Excel or LibreOffice, save it as .xlsx, .ods or .csv and use that file.</source>
        <translation>„%1“ kann nicht gelesen werden: Die Datei ist %2. Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie als .xlsx, .ods oder .csv und verwenden Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read to its end. Open it in a spreadsheet program, save it again as .xlsx or .ods and use that file.</source>
        <translation>„%1“ ist beschädigt und kann nicht vollständig gelesen werden. Öffnen Sie die Datei in einem Tabellenprogramm, speichern Sie sie erneut als .xlsx oder .ods und verwenden Sie diese Datei.</translation>
    </message>
    <message>
        <source>In row %1 of “%2” a text in quotation marks runs over several lines and then ends in the middle of a field, as if a single quotation mark stood in an earlier field. Correct that row, or choose that quotation marks mean nothing.</source>
        <translation>In Zeile %1 von „%2“ erstreckt sich ein Text in Anführungszeichen über mehrere Zeilen und endet dann mitten in einem Feld, als stünde in einem früheren Feld ein einzelnes Anführungszeichen. Berichtigen Sie diese Zeile oder wählen Sie, dass Anführungszeichen nichts bedeuten.</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>Die Datei wird durchgesehen</translation>
    </message>
    <message>
        <source>This is a guess: the file is not UTF-8, and its letters make sense in other encodings too. Check the names, and choose another encoding if they look wrong.</source>
        <translation>Dies ist eine Vermutung: Die Datei ist nicht in UTF-8 geschrieben, und ihre Buchstaben ergeben auch in anderen Kodierungen einen Sinn. Prüfen Sie die Namen und wählen Sie eine andere Kodierung, wenn sie falsch aussehen.</translation>
    </message>
    <message>
        <source>This is a guess: the file is not UTF-8, and its letters make sense in %1 too. Check the names, and choose %1 if they look wrong.</source>
        <translation>Dies ist eine Vermutung: Die Datei ist nicht in UTF-8 geschrieben, und ihre Buchstaben ergeben auch in %1 einen Sinn. Prüfen Sie die Namen und wählen Sie %1, wenn sie falsch aussehen.</translation>
    </message>
</context>
<context>
    <name>SheetExport</name>
    <message>
        <source>First contact</source>
        <translation>Erstkontakt</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>Absichtserklärung</translation>
    </message>
    <message>
        <source>Friendship since</source>
        <translation>Freundschaft seit</translation>
    </message>
    <message>
        <source>Partnership since</source>
        <translation>Partnerschaft seit</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Suspended since</source>
        <translation>Ruht seit</translation>
    </message>
    <message>
        <source>Resumption</source>
        <translation>Wiederaufnahme</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>suspended since %1</source>
        <translation>ausgesetzt seit %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>in preparation since %1</source>
        <translation>in Vorbereitung seit %1</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>in Vorbereitung</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Name vor Ort</translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation>In lateinischer Schrift</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Früherer Name</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Einwohnerzahl</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Offene Daten</translation>
    </message>
    <message>
        <source>Building the site was cancelled. Nothing was changed.</source>
        <translation>Das Erstellen der Seiten wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Building the pages</source>
        <translation>Seiten werden erstellt</translation>
    </message>
    <message>
        <source>The file %1 of the templates cannot be read. Nothing was built.</source>
        <translation>Die Datei %1 der Vorlagen kann nicht gelesen werden. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>The page %1 could not be written. What was there before is unchanged. Make room or choose another folder, then build again.</source>
        <translation>Die Seite %1 konnte nicht geschrieben werden. Was vorher da war, ist unverändert. Schaffen Sie Platz oder wählen Sie einen anderen Ordner, und erstellen Sie die Seiten erneut.</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Zum Inhalt springen</translation>
    </message>
    <message>
        <source>Main navigation</source>
        <translation>Hauptnavigation</translation>
    </message>
    <message>
        <source>Choice of language</source>
        <translation>Sprachauswahl</translation>
    </message>
    <message>
        <source>Legal information</source>
        <translation>Rechtliche Hinweise</translation>
    </message>
    <message>
        <source>Legal notice</source>
        <translation>Impressum</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Town twinning and friendships</source>
        <translation>Städtepartnerschaften und Freundschaften</translation>
    </message>
    <message>
        <source>Economic cooperation and Local Agenda 21</source>
        <translation>Wirtschaftskooperationen und Lokale Agenda 21</translation>
    </message>
    <message>
        <source>Further relations</source>
        <translation>Weitere Beziehungen</translation>
    </message>
    <message>
        <source>Current information</source>
        <translation>Aktuelle Infos</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Aktuelles</translation>
    </message>
    <message>
        <source>Guests at the town hall</source>
        <translation>Zu Gast im Rathaus</translation>
    </message>
    <message>
        <source>Our delegations abroad</source>
        <translation>Unsere Delegationen unterwegs</translation>
    </message>
    <message>
        <source>Infoletter</source>
        <translation>Infoletter</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Your contacts</source>
        <translation>Ansprechpersonen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>All news</source>
        <translation>Alle Meldungen</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Alle Besuche</translation>
    </message>
    <message>
        <source>All infoletters</source>
        <translation>Alle Infoletter</translation>
    </message>
    <message>
        <source>All partners from A to Z</source>
        <translation>Alle Partner von A bis Z</translation>
    </message>
    <message>
        <source>There is no news at the moment.</source>
        <translation>Zurzeit gibt es keine Meldungen.</translation>
    </message>
    <message>
        <source>There are no visits to report at the moment.</source>
        <translation>Zurzeit gibt es keine Besuche zu berichten.</translation>
    </message>
    <message>
        <source>No infoletter has been published yet.</source>
        <translation>Bisher ist kein Infoletter erschienen.</translation>
    </message>
    <message>
        <source>No partner has been published yet.</source>
        <translation>Bisher ist kein Partner veröffentlicht.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Zahlen und Fakten</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Fields of cooperation</source>
        <translation>Felder der Zusammenarbeit</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>In this issue</source>
        <translation>In dieser Ausgabe</translation>
    </message>
    <message>
        <source>The page you asked for does not exist, or no longer. These pages lead on:</source>
        <translation>Die gewünschte Seite gibt es nicht oder nicht mehr. Diese Seiten führen weiter:</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>Seite nicht gefunden</translation>
    </message>
    <message>
        <source>Infoletter, week %1 of %2</source>
        <translation>Infoletter, Woche %1/%2</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>Datensätze werden gelesen</translation>
    </message>
    <message>
        <source>no partnership named</source>
        <translation>keine Partnerschaft genannt</translation>
    </message>
    <message>
        <source>Map of the region around %1</source>
        <translation>Karte der Gegend um %1</translation>
    </message>
    <message>
        <source>Map of the region around %1 (%2)</source>
        <translation>Karte der Gegend um %1 (%2)</translation>
    </message>
    <message>
        <source>World map of partners</source>
        <translation>Weltkarte der Partner</translation>
    </message>
    <message>
        <source>Each mark leads to the page of a partner. The list below the map names the same partners.</source>
        <translation>Jedes Zeichen führt zur Seite eines Partners. Die Liste unter der Karte nennt dieselben Partner.</translation>
    </message>
    <message>
        <source>Marks on the map</source>
        <translation>Zeichen auf der Karte</translation>
    </message>
    <message>
        <source>not on the map, as its location is not recorded</source>
        <translation>nicht auf der Karte, da die Lage nicht erfasst ist</translation>
    </message>
    <message>
        <source>World map</source>
        <translation>Weltkarte</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation><numerusform>%n Jahr</numerusform><numerusform>%n Jahre</numerusform></translation>
    </message>
    <message>
        <source>Overviews and lists</source>
        <translation>Übersichten und Listen</translation>
    </message>
    <message>
        <source>%1: news, visits and Infoletter</source>
        <translation>%1: Aktuelles, Besuche und Infoletter</translation>
    </message>
    <message>
        <source>Anniversaries</source>
        <translation>Jubiläen</translation>
    </message>
    <message>
        <source>Anniversaries of our partnerships and friendships in this year and the next.</source>
        <translation>Jubiläen unserer Partnerschaften und Freundschaften in diesem und im nächsten Jahr.</translation>
    </message>
    <message>
        <source>There are no anniversaries in this year and the next.</source>
        <translation>In diesem und im nächsten Jahr gibt es keine Jubiläen.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Words that the page shall contain</source>
        <translation>Wörter, die die Seite enthalten soll</translation>
    </message>
    <message>
        <source>All pages of this site:</source>
        <translation>Alle Seiten dieses Angebots:</translation>
    </message>
    <message>
        <source>One page contains all of these words.</source>
        <translation>Eine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>%1 pages contain all of these words.</source>
        <translation>%1 Seiten enthalten alle diese Wörter.</translation>
    </message>
    <message>
        <source>No page contains all of these words. Fewer or shorter words find more.</source>
        <translation>Keine Seite enthält alle diese Wörter. Weniger oder kürzere Wörter finden mehr.</translation>
    </message>
    <message>
        <source>Subscribe to news, visits and Infoletter (Atom feed)</source>
        <translation>Aktuelles, Besuche und Infoletter abonnieren (Atom-Feed)</translation>
    </message>
    <message>
        <source>The partners as open data:</source>
        <translation>Die Partner als offene Daten:</translation>
    </message>
    <message>
        <source>Preparing the pictures</source>
        <translation>Bilder werden vorbereitet</translation>
    </message>
</context>
<context>
    <name>SiteFinding</name>
    <message>
        <source>%1: “%2” is missing in %3; the page shows the other language.</source>
        <translation>%1: „%2“ fehlt auf %3; die Seite zeigt die andere Sprache.</translation>
    </message>
    <message>
        <source>%1: the picture has no text in %3 for people who cannot see it.</source>
        <translation>%1: Dem Bild fehlt auf %3 der Text für Menschen, die es nicht sehen können.</translation>
    </message>
    <message>
        <source>%1: a picture is left out, because it is not stored or no JPEG, PNG, GIF or WebP.</source>
        <translation>%1: Ein Bild fehlt auf der Seite, weil es nicht gespeichert oder kein JPEG, PNG, GIF oder WebP ist.</translation>
    </message>
    <message>
        <source>The settings lack the link “%2” in %3, which every page must have.</source>
        <translation>In den Einstellungen fehlt auf %3 der Link „%2“, den jede Seite haben muss.</translation>
    </message>
    <message>
        <source>The settings lack “%2”, which every page shows.</source>
        <translation>In den Einstellungen fehlt „%2“; jede Seite zeigt diese Angabe.</translation>
    </message>
    <message>
        <source>%1 is marked as published but is left out: there is no processing basis for publication, or it was withdrawn.</source>
        <translation>%1 ist als veröffentlicht gekennzeichnet, fehlt aber auf den Seiten: Es gibt keine Verarbeitungsgrundlage für die Veröffentlichung, oder sie wurde widerrufen.</translation>
    </message>
    <message>
        <source>%1 has no published partnership and so is not on the overview.</source>
        <translation>%1 hat keine veröffentlichte Partnerschaft und steht daher nicht im Überblick.</translation>
    </message>
    <message>
        <source>%1 is marked as published but is left out: its partner is not.</source>
        <translation>%1 ist als veröffentlicht gekennzeichnet, fehlt aber auf den Seiten: Der Partner ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>%1: “%2” holds a picture or a link that is no web, mail or phone address; only its text is shown.</source>
        <translation>%1: „%2“ enthält ein Bild oder einen Link, der keine Web-, Mail- oder Telefonadresse ist; gezeigt wird nur der Text.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>The settings lack “%2”: without it there are no feeds and no site map, and search engines do not see which pages belong together.</source>
        <translation>In den Einstellungen fehlt „%2“: Ohne diese Angabe gibt es keine Feeds und keine Sitemap, und Suchmaschinen erkennen nicht, welche Seiten zusammengehören.</translation>
    </message>
    <message>
        <source>%1 is published but no longer shown: its last day has passed.</source>
        <translation>%1 ist veröffentlicht, wird aber nicht mehr gezeigt: Der letzte Tag ist vorbei.</translation>
    </message>
</context>
<context>
    <name>SitePreview</name>
    <message>
        <source>This record has no page of its own on the site.</source>
        <translation>Dieser Datensatz hat keine eigene Seite in der Website.</translation>
    </message>
</context>
<context>
    <name>SiteRun</name>
    <message>
        <source>The site could not be written to %1. The pages that were there are unchanged. Choose another folder, or make room and get the right to write.</source>
        <translation>Die Seiten konnten nicht nach %1 geschrieben werden. Die vorhandenen Seiten sind unverändert. Wählen Sie einen anderen Ordner, oder sorgen Sie für Platz und Schreibrechte.</translation>
    </message>
    <message>
        <source>The folder %1 holds files that Weltkontor did not make. Nothing was changed; choose an empty or a new folder.</source>
        <translation>Der Ordner %1 enthält Dateien, die nicht von Weltkontor stammen. Es wurde nichts geändert; wählen Sie einen leeren oder neuen Ordner.</translation>
    </message>
</context>
<context>
    <name>SiteTemplates</name>
    <message>
        <source>The template %1 cannot be understood: %2. Nothing was built; correct the file or take it out of the folder.</source>
        <translation>Die Vorlage %1 ist nicht verständlich: %2. Es wurde nichts erstellt; berichtigen Sie die Datei oder nehmen Sie sie aus dem Ordner.</translation>
    </message>
    <message>
        <source>There is no folder %1 with templates. Nothing was built; choose another folder.</source>
        <translation>Einen Ordner %1 mit Vorlagen gibt es nicht. Es wurde nichts erstellt; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>it contains itself</source>
        <translation>sie enthält sich selbst</translation>
    </message>
    <message>
        <source>there is no template %1 to take in</source>
        <translation>es gibt keine Vorlage %1, die eingefügt werden könnte</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Somebody else changed or deleted this record meanwhile. Your changes were not saved and nothing was overwritten; compare both.</source>
        <translation>Jemand anderes hat diesen Datensatz inzwischen geändert oder gelöscht. Ihre Änderungen wurden nicht gespeichert, und nichts wurde überschrieben; vergleichen Sie beide Fassungen.</translation>
    </message>
    <message>
        <source>%1 can be read but not changed. Nothing was saved; ask for the right to write, or work on a copy.</source>
        <translation>%1 kann gelesen, aber nicht geändert werden. Es wurde nichts gespeichert; lassen Sie sich das Schreibrecht geben oder arbeiten Sie mit einer Kopie.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read. Nothing was changed; restore the last backup.</source>
        <translation>%1 ist beschädigt und kann nicht gelesen werden. Es wurde nichts geändert; stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>No password was given; nothing was opened.</source>
        <translation>Es wurde kein Kennwort angegeben; nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>There is no database %1. Nothing was made; check the path.</source>
        <translation>Die Datenbank %1 gibt es nicht. Es wurde nichts angelegt; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it for the database.</source>
        <translation>%1 ist ein Ordner. Nennen Sie eine Datei darin für die Datenbank.</translation>
    </message>
    <message>
        <source>The folder of %1 could not be made. Nothing was changed; choose another place, or ask for the right to write there.</source>
        <translation>Der Ordner von %1 konnte nicht angelegt werden. Es wurde nichts geändert; wählen Sie einen anderen Ort oder lassen Sie sich dort das Schreibrecht geben.</translation>
    </message>
    <message>
        <source>Weltkontor did not end properly the last time, or runs elsewhere on the same file. The database was checked: nothing is damaged.</source>
        <translation>Weltkontor wurde beim letzten Mal nicht ordnungsgemäß beendet oder läuft noch an anderer Stelle mit derselben Datei. Die Datenbank wurde geprüft: Nichts ist beschädigt.</translation>
    </message>
    <message>
        <source>This database can be read but not changed.</source>
        <translation>Diese Datenbank kann gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>The database lies on a network share, where files of databases are easily damaged. For several desks a shared PostgreSQL server is recommended.</source>
        <translation>Die Datenbank liegt auf einem Netzlaufwerk, wo Datenbankdateien leicht beschädigt werden. Für mehrere Arbeitsplätze wird ein gemeinsamer PostgreSQL-Server empfohlen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Weltkontor. Nothing was changed; install the newest version.</source>
        <translation>%1 wurde von einer neueren Version von Weltkontor geschrieben. Es wurde nichts geändert; installieren Sie die neueste Version.</translation>
    </message>
    <message>
        <source>%1 was written by an older version of Weltkontor and can only be read. Nothing was changed; open it once with the right to write.</source>
        <translation>%1 wurde von einer älteren Version von Weltkontor geschrieben und kann nur gelesen werden. Es wurde nichts geändert; öffnen Sie die Datenbank einmal mit Schreibrecht.</translation>
    </message>
    <message>
        <source>The database was brought up to date. As it was before, it is kept in %1.</source>
        <translation>Die Datenbank wurde auf den neuesten Stand gebracht. Der Stand davor ist in %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no change set %1. Nothing was changed; the history shows which there are.</source>
        <translation>Es gibt keine Änderung %1. Es wurde nichts geändert; der Verlauf zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>The record did not exist then.</source>
        <translation>Den Datensatz gab es damals nicht.</translation>
    </message>
    <message>
        <source>%1 belongs to another program. Nothing was changed; choose another one.</source>
        <translation>%1 gehört zu einem anderen Programm. Es wurde nichts geändert; wählen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>There is no record “%1”; it may have been deleted.</source>
        <translation>Es gibt keinen Datensatz „%1“; vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <source>The file of this document is not in the database. Add the document again.</source>
        <translation>Die Datei dieses Dokuments ist nicht in der Datenbank. Fügen Sie das Dokument erneut hinzu.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Suchverzeichnis wird erstellt</translation>
    </message>
    <message>
        <source>There is no space left on the disk of %1. Nothing was changed; make room and try again.</source>
        <translation>Auf dem Datenträger von %1 ist kein Platz mehr. Es wurde nichts geändert; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program is using %1 and did not let go of it. Nothing was changed; try again in a moment.</source>
        <translation>Ein anderes Programm benutzt %1 und hat es nicht freigegeben. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 is no database of Weltkontor. Nothing was changed; choose another file.</source>
        <translation>%1 ist keine Datenbank von Weltkontor. Es wurde nichts geändert; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the file or its folder is missing, or you have no right to it. Nothing was changed.</source>
        <translation>%1 lässt sich nicht öffnen: Die Datei oder ihr Ordner fehlt, oder Sie haben kein Recht daran. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk of %1 does not answer. Nothing was changed; check the disk or the network and try again.</source>
        <translation>Der Datenträger von %1 antwortet nicht. Es wurde nichts geändert; prüfen Sie den Datenträger oder das Netz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 refused what was asked. Nothing was changed; the log tells more.</source>
        <translation>%1 hat die Anfrage abgelehnt. Es wurde nichts geändert; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached. Nothing was changed; check the network, or ask who runs the server, and try again.</source>
        <translation>Der Server von %1 ist nicht erreichbar. Es wurde nichts geändert; prüfen Sie das Netz oder fragen Sie, wer den Server betreut, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server of %1 refused the user name or the password. Nothing was changed; try again.</source>
        <translation>Der Server von %1 hat den Benutzernamen oder das Kennwort abgelehnt. Es wurde nichts geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server has no database for %1. Nothing was changed; check the name, or ask who runs the server.</source>
        <translation>Auf dem Server gibt es keine Datenbank für %1. Es wurde nichts geändert; prüfen Sie den Namen oder fragen Sie, wer den Server betreut.</translation>
    </message>
    <message>
        <source>You have no right to do this in %1. Nothing was changed; ask who runs the server.</source>
        <translation>Dazu haben Sie in %1 kein Recht. Es wurde nichts geändert; fragen Sie, wer den Server betreut.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Dubletten werden gesucht</translation>
    </message>
    <message>
        <source>%1 is empty; there is no database in it. Nothing was changed; restore the last backup, or choose another file.</source>
        <translation>%1 ist leer und enthält keine Datenbank. Es wurde nichts geändert; spielen Sie die letzte Sicherung zurück, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file of the database was empty, and a new one was made in it. If there was something in it before, restore the last backup.</source>
        <translation>Die Datei der Datenbank war leer; darin wurde eine neue angelegt. Falls vorher etwas darin stand, spielen Sie die letzte Sicherung zurück.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Nothing was added.</source>
        <translation>„%1“ ist nicht mehr vorhanden. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add its files one by one, or several at once.</source>
        <translation>„%1“ ist ein Ordner. Fügen Sie seine Dateien einzeln oder mehrere auf einmal hinzu.</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was added.</source>
        <translation>„%1“ ist leer. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>“%1” has %2, documents may have up to %3. Nothing was added. Keep the file on a shared drive and note its place here.</source>
        <translation>„%1“ hat %2, Dokumente dürfen bis zu %3 haben. Es wurde nichts hinzugefügt. Bewahren Sie die Datei auf einem gemeinsamen Laufwerk auf und vermerken Sie hier ihren Ort.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Nothing was added. Close it in other programs, then add it again.</source>
        <translation>„%1“ konnte nicht gelesen werden. Es wurde nichts hinzugefügt. Schließen Sie die Datei in anderen Programmen und fügen Sie sie dann erneut hinzu.</translation>
    </message>
    <message>
        <source>Going back in the history</source>
        <translation>Der Verlauf wird zurückverfolgt</translation>
    </message>
</context>
<context>
    <name>TableList</name>
    <message>
        <source>Selection – %1</source>
        <translation>Auswahl – %1</translation>
    </message>
    <message>
        <source>%1, grouped by: %2</source>
        <translation>%1, gruppiert nach: %2</translation>
    </message>
    <message>
        <source>%1, ordered by: %2, from last to first</source>
        <translation>%1, absteigend sortiert nach: %2</translation>
    </message>
    <message>
        <source>%1, ordered by: %2</source>
        <translation>%1, sortiert nach: %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Vom %1 bis zum %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Changes are recorded from %1 on: of earlier days only relations and roles are known by their dates.</source>
        <translation>Änderungen sind ab dem %1 verzeichnet: Für frühere Tage sind nur Beziehungen und Rollen nach ihren Daten bekannt.</translation>
    </message>
</context>
<context>
    <name>TargetAddress</name>
    <message>
        <source>“%1” is no place to publish to. Write folder:PATH, webdavs://USER@HOST/PATH or sftp://USER@HOST/PATH.</source>
        <translation>„%1“ ist kein Ort für eine Veröffentlichung. Schreiben Sie folder:PFAD, webdavs://BENUTZER@RECHNER/PFAD oder sftp://BENUTZER@RECHNER/PFAD.</translation>
    </message>
    <message>
        <source>An address must not hold a password. Leave it out; it is asked for when it is needed.</source>
        <translation>Eine Adresse darf kein Kennwort enthalten. Lassen Sie es weg; es wird bei Bedarf erfragt.</translation>
    </message>
    <message>
        <source>webdav:// sends the password unprotected. Write webdavs:// instead.</source>
        <translation>webdav:// überträgt das Kennwort ungeschützt. Schreiben Sie stattdessen webdavs://.</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <source>No place to publish to has been set up. Nothing was published; add a target first, such as a folder of the web server.</source>
        <translation>Es ist noch kein Ziel für die Veröffentlichung eingerichtet. Es wurde nichts veröffentlicht; legen Sie zuerst ein Ziel an, zum Beispiel einen Ordner des Webservers.</translation>
    </message>
    <message>
        <source>There are several targets. Nothing was published; name one of these: %1.</source>
        <translation>Es gibt mehrere Ziele. Es wurde nichts veröffentlicht; nennen Sie eines davon: %1.</translation>
    </message>
    <message>
        <source>There is no target “%1”. There are: %2.</source>
        <translation>Es gibt kein Ziel „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>A target needs a name, such as “web”.</source>
        <translation>Ein Ziel braucht einen Namen, zum Beispiel „web“.</translation>
    </message>
    <message>
        <source>There is a target “%1” already. Choose another name.</source>
        <translation>Es gibt bereits ein Ziel „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>TransportFactory</name>
    <message>
        <source>“%1” is no way to switch. Write “release” (everything at once) or “files” (file by file).</source>
        <translation>„%1“ ist keine Art der Umschaltung. Schreiben Sie „release“ (alles auf einmal) oder „files“ (Datei für Datei).</translation>
    </message>
    <message>
        <source>This version publishes to folders only. %1 is a server; publish to a folder that it shows.</source>
        <translation>Diese Version veröffentlicht nur in Ordner. %1 ist ein Server; veröffentlichen Sie in einen Ordner, den er anzeigt.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>It was removed for good meanwhile.</source>
        <translation>Der Datensatz wurde inzwischen endgültig entfernt.</translation>
    </message>
    <message>
        <source>It has been brought back from the bin already.</source>
        <translation>Der Datensatz wurde schon aus dem Papierkorb zurückgeholt.</translation>
    </message>
    <message>
        <source>The record that it belongs to is in the bin.</source>
        <translation>Der Datensatz, zu dem er gehört, liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Another record points to it by now.</source>
        <translation>Inzwischen verweist ein anderer Datensatz darauf.</translation>
    </message>
    <message>
        <source>It was deleted later.</source>
        <translation>Der Datensatz wurde später gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was changed again later.</source>
        <translation>„%1“ wurde später noch einmal geändert.</translation>
    </message>
    <message>
        <source>Change set %1 has been taken back already. Nothing was changed.</source>
        <translation>Die Änderung %1 wurde schon rückgängig gemacht. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>“%1” is no pair of latitude and longitude. Example: 52.22977, 21.01178.</source>
        <translation>„%1“ ist kein Paar aus geografischer Breite und Länge. Beispiel: 52.22977, 21.01178.</translation>
    </message>
    <message>
        <source>The latitude %1 is not between −90 and 90. Example: 52.22977, 21.01178.</source>
        <translation>Die geografische Breite %1 liegt nicht zwischen −90 und 90. Beispiel: 52.22977, 21.01178.</translation>
    </message>
    <message>
        <source>The longitude %1 is not between −180 and 180. Example: 52.22977, 21.01178.</source>
        <translation>Die geografische Länge %1 liegt nicht zwischen −180 und 180. Beispiel: 52.22977, 21.01178.</translation>
    </message>
    <message>
        <source>“%1” is no country code. Example: PL for Poland.</source>
        <translation>„%1“ ist kein Länderkürzel. Beispiel: PL für Polen.</translation>
    </message>
    <message>
        <source>There is no country called “%1”. Examples: Poland, PL, China.</source>
        <translation>Es gibt kein Land mit dem Namen „%1“. Beispiele: Polen, PL, China.</translation>
    </message>
    <message>
        <source>There is no language called “%1”. Examples: Polish, pl.</source>
        <translation>Es gibt keine Sprache mit dem Namen „%1“. Beispiele: Polnisch, pl.</translation>
    </message>
    <message>
        <source>“%1” is not one e-mail address alone. Please enter one here. Example: name@example.org.</source>
        <translation>„%1“ ist nicht genau eine E-Mail-Adresse. Bitte geben Sie hier eine einzige ein. Beispiel: name@example.org.</translation>
    </message>
    <message>
        <source>“%1” has no @ and is no e-mail address. Example: name@example.org.</source>
        <translation>„%1“ enthält kein @ und ist keine E-Mail-Adresse. Beispiel: name@example.org.</translation>
    </message>
    <message>
        <source>The part of “%1” in front of the @ cannot be right. Example: name@example.org.</source>
        <translation>Der Teil von „%1“ vor dem @ kann nicht stimmen. Beispiel: name@example.org.</translation>
    </message>
    <message>
        <source>The part of “%1” behind the @ cannot be right. Example: name@example.org.</source>
        <translation>Der Teil von „%1“ hinter dem @ kann nicht stimmen. Beispiel: name@example.org.</translation>
    </message>
    <message>
        <source>This e-mail address is longer than the 254 bytes that mail servers accept.</source>
        <translation>Diese E-Mail-Adresse ist länger als die 254 Byte, die Mailserver annehmen.</translation>
    </message>
    <message>
        <source>“%1” is no date. Examples: 24.06.1988, 06/1988, June 1988, 1988.</source>
        <translation>„%1“ ist kein Datum. Beispiele: 24.06.1988, 06/1988, Juni 1988, 1988.</translation>
    </message>
    <message>
        <source>“%1”: please write the year with four digits. Example: 24.06.1988.</source>
        <translation>„%1“: Bitte schreiben Sie das Jahr mit vier Ziffern. Beispiel: 24.06.1988.</translation>
    </message>
    <message>
        <source>%1 does not exist. Example: 24.06.1988.</source>
        <translation>%1 gibt es nicht. Beispiel: 24.06.1988.</translation>
    </message>
    <message>
        <source>There is no phone number %1: it has too few or too many digits, or no such country code. Examples: 0211 89-1, +48 12 6161200.</source>
        <translation>Eine Telefonnummer %1 gibt es nicht: Sie hat zu wenige oder zu viele Ziffern oder eine unbekannte Landesvorwahl. Beispiele: 0211 89-1, +48 12 6161200.</translation>
    </message>
    <message>
        <source>“%1” is no phone number: it may hold digits, spaces and + ( ) / . - only. Example: +49 211 89-1.</source>
        <translation>„%1“ ist keine Telefonnummer: Sie darf nur Ziffern, Leerzeichen und + ( ) / . - enthalten. Beispiel: +49 211 89-1.</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page. Example: https://www.example.org.</source>
        <translation>„%1“ ist keine Adresse einer Webseite. Beispiel: https://www.example.org.</translation>
    </message>
    <message>
        <source>“%1” does not begin with https:// or http://. Example: https://www.example.org.</source>
        <translation>„%1“ beginnt nicht mit https:// oder http://. Beispiel: https://www.example.org.</translation>
    </message>
    <message>
        <source>A web address must not hold a user name or password. Example: https://www.example.org.</source>
        <translation>Eine Webadresse darf weder Benutzernamen noch Passwort enthalten. Beispiel: https://www.example.org.</translation>
    </message>
</context>
<context>
    <name>VisitEvent</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (%2, day not known)</source>
        <extracomment>A visit in a calendar whose date is known to the month or year only: "Journey to Haifa (April 2027, day not known)".</extracomment>
        <translation>%1 (%2, Tag nicht bekannt)</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>no partnership</source>
        <translation>keine Partnerschaft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>weltkontor::ConflictView</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Somebody else saved this record while you were editing it. Nothing was overwritten, and what you typed is kept. Please choose what shall stand in each field that differs.</source>
        <translation>Jemand anderes hat diesen Eintrag gespeichert, während Sie ihn bearbeitet haben. Es wurde nichts überschrieben, und Ihre Eingaben sind erhalten. Bitte wählen Sie für jedes abweichende Feld, was dort stehen soll.</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihr Stand</translation>
    </message>
    <message>
        <source>Saved by somebody else</source>
        <translation>Von anderen gespeichert</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <translation>Beide Fassungen sind gleich.</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation>%1, Ihr Stand: %2</translation>
    </message>
    <message>
        <source>%1, saved by somebody else: %2</source>
        <translation>%1, von anderen gespeichert: %2</translation>
    </message>
</context>
<context>
    <name>weltkontor::ContactForm</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Processing bases</source>
        <translation>Verarbeitungsgrundlagen</translation>
    </message>
    <message>
        <source>Paste contact …</source>
        <translation>Kontakt einfügen …</translation>
    </message>
    <message>
        <source>Splits the signature block in the clipboard into fields (Ctrl+Shift+V)</source>
        <translation>Zerlegt die Signatur in der Zwischenablage in Felder (Strg+Umschalt+V)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled in from the clipboard.</source>
        <translation><numerusform>%n Feld aus der Zwischenablage ausgefüllt.</numerusform><numerusform>%n Felder aus der Zwischenablage ausgefüllt.</numerusform></translation>
    </message>
    <message>
        <source>City filled in from other addresses with this postal code.</source>
        <translation>Der Ort stammt aus anderen Adressen mit dieser Postleitzahl.</translation>
    </message>
</context>
<context>
    <name>weltkontor::DashboardPage</name>
    <message>
        <source>Begin here</source>
        <translation>So beginnen Sie</translation>
    </message>
    <message>
        <source>Bring in the list of partners or contacts that you have, as Excel or CSV file, or begin with the first partner.</source>
        <translation>Übernehmen Sie Ihre vorhandene Liste der Partner oder Kontakte als Excel- oder CSV-Datei, oder beginnen Sie mit dem ersten Partner.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n active</source>
        <translation><numerusform>%1, %n aktiv</numerusform><numerusform>%1, %n aktiv</numerusform></translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>Verlauf öffnen</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>Als erledigt vermerkt</translation>
    </message>
    <message>
        <source>Moved by a week</source>
        <translation>Um eine Woche verschoben</translation>
    </message>
</context>
<context>
    <name>weltkontor::DeskList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>weltkontor::DocumentList</name>
    <message>
        <source>Open document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>Shows a copy in the program for it; changes there are not kept here (Enter)</source>
        <translation>Zeigt eine Kopie im zugehörigen Programm; Änderungen dort werden hier nicht übernommen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Save document as …</source>
        <translation>Dokument speichern unter …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the way into the database …</source>
        <translation><numerusform>%n Datei wird in die Datenbank übernommen …</numerusform><numerusform>%n Dateien werden in die Datenbank übernommen …</numerusform></translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>“%1” is a program and is not started from here. Save it if you know what it does.</source>
        <translation>„%1“ ist ein Programm und wird von hier aus nicht gestartet. Speichern Sie es, wenn Sie wissen, was es tut.</translation>
    </message>
    <message>
        <source>No program was found that opens “%1”. The document can be saved instead.</source>
        <translation>Es wurde kein Programm gefunden, das „%1“ öffnet. Das Dokument kann stattdessen gespeichert werden.</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Dokument speichern</translation>
    </message>
    <message>
        <source>“%1” could not be written. The document is still here; save it in another folder.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Das Dokument ist hier weiterhin vorhanden; speichern Sie es in einem anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>weltkontor::DuplicateHint</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Perhaps this is there already: %1</source>
        <translation>Das gibt es vielleicht schon: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>weltkontor::DuplicateModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Ein Datensatz</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Der andere Datensatz</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Was sie gemeinsam haben</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
</context>
<context>
    <name>weltkontor::DuplicatesWindow</name>
    <message>
        <source>Looking for duplicates …</source>
        <translation>Dubletten werden gesucht …</translation>
    </message>
    <message>
        <source>No two records look alike.</source>
        <translation>Keine zwei Datensätze sehen gleich aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of records look alike.</source>
        <translation><numerusform>%n Paar von Datensätzen sieht gleich aus.</numerusform><numerusform>%n Paare von Datensätzen sehen gleich aus.</numerusform></translation>
    </message>
    <message>
        <source>Both are one record now.</source>
        <translation>Beide sind jetzt ein Datensatz.</translation>
    </message>
    <message>
        <source>These two are kept apart from now on.</source>
        <translation>Diese beiden werden ab jetzt auseinandergehalten.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>&amp;Look among:</source>
        <translation>&amp;Suchen unter:</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>&amp;Make one record of both</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Nicht dasselbe</translation>
    </message>
    <message>
        <source>&amp;Swap sides</source>
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Pairs of records that look alike</source>
        <translation>Paare von Datensätzen, die gleich aussehen</translation>
    </message>
</context>
<context>
    <name>weltkontor::FieldBox</name>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Geändert, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>weltkontor::FilterChips</name>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A value of a filter and how many records have it.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Read out for a filter: its name, one of its values, the number of records.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Take “%1” out of the filter</source>
        <translation>„%1“ aus dem Filter nehmen</translation>
    </message>
    <message>
        <source>Show only “%1”</source>
        <translation>Nur „%1“ anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>%n weiterer</numerusform><numerusform>%n weitere</numerusform></translation>
    </message>
    <message>
        <source>%1: further values</source>
        <translation>%1: weitere Werte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and what is chosen of it: "Country: Poland"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Narrow the list: %1</source>
        <translation>Liste eingrenzen: %1</translation>
    </message>
</context>
<context>
    <name>weltkontor::FollowUpList</name>
    <message>
        <source>A week later</source>
        <translation>Eine Woche später</translation>
    </message>
    <message>
        <source>Moves the day by a week (plus key in the table)</source>
        <translation>Verschiebt den Tag um eine Woche (Plus-Taste in der Tabelle)</translation>
    </message>
    <message>
        <source>Today, or no longer (space bar in the table)</source>
        <translation>Heute, oder doch nicht (Leertaste in der Tabelle)</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>weltkontor::FormBinder</name>
    <message>
        <source>needed</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>one language is needed</source>
        <translation>eine Sprache ist erforderlich</translation>
    </message>
    <message>
        <source>A day, a month or a year: %1</source>
        <translation>Ein Tag, ein Monat oder ein Jahr: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Markdown: what the buttons above do is written as **bold**, *italic*, “- ” for lists; an empty line between paragraphs</source>
        <translation>Markdown: Was die Schaltflächen darüber tun, steht als **fett**, *kursiv*, „- “ für Listen im Text; eine Leerzeile trennt Absätze</translation>
    </message>
</context>
<context>
    <name>weltkontor::GlobalSearch</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Alles durchsuchen (Strg+K)</translation>
    </message>
    <message>
        <source>Names, places, phone numbers, former names: in every kind of record</source>
        <translation>Namen, Orte, Telefonnummern, frühere Namen: in allen Arten von Datensätzen</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another spelling.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger Buchstaben oder einer anderen Schreibweise.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>weltkontor::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Search everything&lt;/b&gt; (Ctrl+K) looks into all kinds of records: names in any spelling, former names, digits of phone numbers. Enter opens the first hit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Nothing is lost:&lt;/b&gt; every change stands in the history and can be undone there, also after a restart. Deleted records stay in the bin for 90 days.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Alles durchsuchen&lt;/b&gt; (Strg+K) sucht in allen Arten von Datensätzen: Namen in jeder Schreibweise, frühere Namen, Ziffern von Telefonnummern. Die Eingabetaste öffnet den ersten Treffer.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Nichts geht verloren:&lt;/b&gt; Jede Änderung steht im Verlauf und kann dort rückgängig gemacht werden, auch nach einem Neustart. Gelöschte Datensätze bleiben 90 Tage im Papierkorb.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Filter and search</source>
        <translation>Filtern und suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>weltkontor::HistoryPage</name>
    <message>
        <source>“%1” is as it was on %2 again.</source>
        <translation>„%1“ ist wieder auf dem Stand vom %2.</translation>
    </message>
    <message>
        <source>“%1” is like that already.</source>
        <translation>„%1“ ist bereits auf diesem Stand.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>Verlauf von „%1“</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Alle Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Only the first %1 changes are listed.</source>
        <translation>Es sind nur die ersten %1 Änderungen aufgeführt.</translation>
    </message>
    <message>
        <source>Show record</source>
        <translation>Datensatz anzeigen</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Dies rückgängig machen</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diesen Stand wiederherstellen</translation>
    </message>
    <message>
        <source>The record becomes what it was after this change, as a new version</source>
        <translation>Der Datensatz erhält als neue Fassung den Stand nach dieser Änderung</translation>
    </message>
</context>
<context>
    <name>weltkontor::HistoryPanel</name>
    <message>
        <source>dd/MM/yyyy HH:mm</source>
        <translation>dd.MM.yyyy HH:mm</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>put into the bin</source>
        <translation>in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>taken out of the bin</source>
        <translation>aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a field's label, %2 the value before, %3 the value after.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Please save or discard your changes first.</source>
        <translation>Bitte speichern oder verwerfen Sie zuerst Ihre Änderungen.</translation>
    </message>
    <message>
        <source>Versions of this record</source>
        <translation>Fassungen dieses Eintrags</translation>
    </message>
    <message>
        <source>The record as it was</source>
        <translation>Der Eintrag, wie er war</translation>
    </message>
    <message>
        <source>Show version</source>
        <translation>Fassung anzeigen</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Fassung wiederherstellen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>weltkontor::ImportAssistant</name>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Choose a sheet that holds a table.</source>
        <translation>Wählen Sie ein Blatt, das eine Tabelle enthält.</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Close the assistant all the same?</source>
        <translation>Es wurde noch nichts importiert. Den Assistenten trotzdem schließen?</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>Ohne Import schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were saved in %1.</source>
        <translation><numerusform>%n Zeile wurde in %1 gespeichert.</numerusform><numerusform>%n Zeilen wurden in %1 gespeichert.</numerusform></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Sheet and header</source>
        <translation>Blatt und Kopfzeile</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A step of the assistant with its number: "1 File".</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The list shows the first %1 of the imported records; the history knows all.</source>
        <translation>Die Liste zeigt die ersten %1 importierten Datensätze; der Verlauf kennt alle.</translation>
    </message>
    <message>
        <source>The mapping was saved in %1.</source>
        <translation>Die Zuordnung wurde in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The columns are mapped as remembered under “%1”. Back shows how.</source>
        <translation>Die Spalten sind so zugeordnet, wie es unter „%1“ gemerkt ist. „Zurück“ zeigt wie.</translation>
    </message>
    <message>
        <source>The rows were not compared with what is there.</source>
        <translation>Die Zeilen wurden nicht mit dem Vorhandenen verglichen.</translation>
    </message>
    <message>
        <source>Compare the rows again</source>
        <translation>Zeilen erneut vergleichen</translation>
    </message>
</context>
<context>
    <name>weltkontor::ImportBeginning</name>
    <message>
        <source>First rows of the table</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
</context>
<context>
    <name>weltkontor::ImportFilePage</name>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar |</source>
        <translation>Senkrechter Strich |</translation>
    </message>
    <message>
        <source>By its content the file is %1.</source>
        <translation>Ihrem Inhalt nach ist die Datei %1.</translation>
    </message>
    <message>
        <source>Choose a spreadsheet or CSV file with partners or contacts. Nothing is changed before you have seen what would happen.</source>
        <translation>Wählen Sie eine Tabelle oder CSV-Datei mit Partnern oder Kontakten. Nichts wird geändert, bevor Sie gesehen haben, was geschehen würde.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichencodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message numerus="yes">
        <source>Letters are lost in %n cell(s) of the first rows. Another encoding may bring them back.</source>
        <translation><numerusform>In %n Zelle der ersten Zeilen sind Buchstaben verloren. Eine andere Kodierung bringt sie vielleicht zurück.</numerusform><numerusform>In %n Zellen der ersten Zeilen sind Buchstaben verloren. Eine andere Kodierung bringt sie vielleicht zurück.</numerusform></translation>
    </message>
    <message>
        <source>Row %1, column “%2”: %3</source>
        <translation>Zeile %1, Spalte „%2“: %3</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Decimal comma: 1.234,50</source>
        <translation>Dezimalkomma: 1.234,50</translation>
    </message>
    <message>
        <source>Decimal point: 1,234.50</source>
        <translation>Dezimalpunkt: 1,234.50</translation>
    </message>
    <message>
        <source>Day first: 24/06/1988</source>
        <translation>Tag zuerst: 24/06/1988</translation>
    </message>
    <message>
        <source>Month first: 06/24/1988</source>
        <translation>Monat zuerst: 06/24/1988</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.fods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.xlsx *.xls *.ods *.fods *.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>You can also drop a file onto this window. Tables of Excel and LibreOffice and CSV files are read.</source>
        <translation>Sie können eine Datei auch auf dieses Fenster ziehen. Gelesen werden Tabellen von Excel und LibreOffice und CSV-Dateien.</translation>
    </message>
</context>
<context>
    <name>weltkontor::ImportMappingPage</name>
    <message>
        <source>Field for the column “%1”</source>
        <translation>Feld für die Spalte „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How sure the program is of a field, and why: "Sure: The header is a name of this field."</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where the columns go</source>
        <translation>Wohin die Spalten gehen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Take a mapping from a file</source>
        <translation>Eine Zuordnung aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>Save this mapping as a file</source>
        <translation>Diese Zuordnung als Datei speichern</translation>
    </message>
    <message>
        <source>Remember as</source>
        <translation>Merken als</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Take from file…</source>
        <translation>Aus Datei übernehmen …</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Tables with the same columns are mapped like this from then on.</source>
        <translation>Tabellen mit denselben Spalten werden von da an so zugeordnet.</translation>
    </message>
    <message>
        <source>Existing values of the column “%1”</source>
        <translation>Vorhandene Werte zur Spalte „%1“</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Records that exist already</source>
        <translation>Datensätze, die es schon gibt</translation>
    </message>
    <message>
        <source>Existing values</source>
        <translation>Vorhandene Werte</translation>
    </message>
</context>
<context>
    <name>weltkontor::ImportPolicyBox</name>
    <message>
        <source>Update: values of the table replace theirs</source>
        <translation>Ändern: Werte der Tabelle ersetzen ihre</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Fill: only their empty fields are filled</source>
        <translation>Ergänzen: nur ihre leeren Felder werden gefüllt</translation>
    </message>
    <message>
        <source>Fill only if empty</source>
        <translation>Nur füllen, wenn leer</translation>
    </message>
    <message>
        <source>Skip: they stay as they are</source>
        <translation>Überspringen: sie bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Only new records</source>
        <translation>Nur neue Datensätze</translation>
    </message>
    <message>
        <source>Insert: every row makes a new record</source>
        <translation>Einfügen: jede Zeile ergibt einen neuen Datensatz</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Wie oben</translation>
    </message>
</context>
<context>
    <name>weltkontor::ImportPreviewModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Values and changes</source>
        <translation>Werte und Änderungen</translation>
    </message>
</context>
<context>
    <name>weltkontor::ImportPreviewPage</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter with the number of its rows: "New (12)".</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Mit Hinweisen</translation>
    </message>
    <message>
        <source>Records that exist already</source>
        <translation>Datensätze, die es schon gibt</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Duplicate?</source>
        <translation>Doppelt?</translation>
    </message>
</context>
<context>
    <name>weltkontor::ImportResultPage</name>
    <message>
        <source>Save the rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The import was taken back. Everything is as it was before.</source>
        <translation>Der Import wurde rückgängig gemacht. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>„%1“ wurde importiert.</translation>
    </message>
    <message>
        <source>Everything in “%1” was there already, so nothing was changed.</source>
        <translation>Alles in „%1“ war schon vorhanden, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A verdict and its number of rows: "New: 12".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the rejected rows, correct them in a spreadsheet program and import that file.</source>
        <translation>Speichern Sie die abgelehnten Zeilen, korrigieren Sie sie in einer Tabellenkalkulation und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import rückgängig machen</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Abgelehnte Zeilen speichern …</translation>
    </message>
    <message>
        <source>Open imported</source>
        <translation>Importierte öffnen</translation>
    </message>
    <message>
        <source>New, though perhaps there already: %1. “Find duplicates” in the Edit menu compares them.</source>
        <translation>Neu, obwohl vielleicht schon vorhanden: %1. „Dubletten suchen“ im Menü „Bearbeiten“ vergleicht sie.</translation>
    </message>
</context>
<context>
    <name>weltkontor::ImportRowPane</name>
    <message>
        <source>Perhaps this is %1.</source>
        <translation>Vielleicht ist das %1.</translation>
    </message>
    <message numerus="yes">
        <source>Perhaps this is one of %n record(s).</source>
        <translation><numerusform>Vielleicht ist das %n vorhandener Datensatz.</numerusform><numerusform>Vielleicht ist das einer von %n vorhandenen Datensätzen.</numerusform></translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Nach dem Import</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Es ändert sich nichts.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>Of a line that shows what the table holds: "Column Ansprechpartner".</extracomment>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>It is the same: update it</source>
        <translation>Ist derselbe: ändern</translation>
    </message>
    <message>
        <source>Different: import as new, never ask again</source>
        <translation>Ist ein anderer: neu importieren, nie wieder fragen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Mend value</source>
        <translation>Wert berichtigen</translation>
    </message>
    <message>
        <source>In all rows with the same value</source>
        <translation>In allen Zeilen mit demselben Wert</translation>
    </message>
    <message>
        <source>Skip this row</source>
        <translation>Diese Zeile auslassen</translation>
    </message>
    <message>
        <source>For all rows that ask</source>
        <translation>Für alle fraglichen Zeilen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Perhaps this is</source>
        <translation>Vielleicht ist das</translation>
    </message>
    <message>
        <source>Import this row again</source>
        <translation>Diese Zeile doch importieren</translation>
    </message>
    <message>
        <source>Type another value for this row (F2). The file itself stays as it is.</source>
        <translation>Einen anderen Wert für diese Zeile eingeben (F2). Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Both stay, and are not taken for duplicates any more.</source>
        <translation>Beide bleiben und gelten nicht mehr als Dubletten.</translation>
    </message>
</context>
<context>
    <name>weltkontor::ImportSheetPage</name>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A sheet of a file and how much it holds: "Städte – 17 rows".</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation><numerusform>%n Zeile</numerusform><numerusform>%n Zeilen</numerusform></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Row with the names of the columns</source>
        <translation>Zeile mit den Namen der Spalten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Rows above it are titles: they are struck through and not imported.</source>
        <translation>Zeilen darüber sind Titel: Sie sind durchgestrichen und werden nicht importiert.</translation>
    </message>
</context>
<context>
    <name>weltkontor::ImportTargetBox</name>
    <message>
        <source>– not imported –</source>
        <translation>– nicht importiert –</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
</context>
<context>
    <name>weltkontor::LineEditor</name>
    <message>
        <source>several with “;” between them</source>
        <translation>mehrere mit „;“ dazwischen</translation>
    </message>
    <message>
        <source>Write to: %1</source>
        <translation>Schreiben an: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>Write an e-mail to this address</source>
        <translation>Eine E-Mail an diese Adresse schreiben</translation>
    </message>
    <message>
        <source>Open this address in the browser</source>
        <translation>Diese Adresse im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>weltkontor::LinkDialog</name>
    <message>
        <source>Insert a link</source>
        <translation>Verweis einfügen</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>Verweis einfügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is no address of a web page or a mailbox.</source>
        <translation>Das ist keine Adresse einer Webseite oder eines Postfachs.</translation>
    </message>
</context>
<context>
    <name>weltkontor::ListPage</name>
    <message>
        <source>“%1” was created.</source>
        <translation>„%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n selected</source>
        <extracomment>%1: "7 of 30"</extracomment>
        <translation><numerusform>%1 · %n ausgewählt</numerusform><numerusform>%1 · %n ausgewählt</numerusform></translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>Filter this list (Ctrl+F)</source>
        <translation>Diese Liste filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Words and conditions that the records of this list have to match</source>
        <translation>Wörter und Bedingungen, denen die Datensätze dieser Liste entsprechen müssen</translation>
    </message>
    <message>
        <source>What can be written into the filter</source>
        <translation>Was in den Filter geschrieben werden kann</translation>
    </message>
    <message>
        <source>Keep this filter as a view</source>
        <translation>Diesen Filter als Ansicht merken</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Kein Treffer.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>weltkontor::MainWindow</name>
    <message>
        <source>%1[*] – Weltkontor</source>
        <translation>%1[*] – Weltkontor</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Everything saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>&amp;Delete selection</source>
        <translation>Auswahl &amp;löschen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>This kind of record has no page of its own yet.</source>
        <translation>Für diese Art von Datensatz gibt es noch keine eigene Seite.</translation>
    </message>
    <message>
        <source>This record is in the bin. The history brings it back.</source>
        <translation>Dieser Datensatz liegt im Papierkorb. Über den Verlauf holen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Der Import ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Datenbank sichern</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Sicherungen (*.sqlite)</translation>
    </message>
    <message>
        <source>The backup is being written …</source>
        <translation>Die Sicherung wird geschrieben …</translation>
    </message>
    <message>
        <source>The backup lies in %1.</source>
        <translation>Die Sicherung liegt in %1.</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>Andere Datenbank öffnen</translation>
    </message>
    <message>
        <source>Databases (*.sqlite *.db);;All files (*)</source>
        <translation>Datenbanken (*.sqlite *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The view “%1” stands in the navigation.</source>
        <translation>Die Ansicht „%1“ steht jetzt in der Navigation.</translation>
    </message>
    <message>
        <source>The view was deleted.</source>
        <translation>Die Ansicht wurde gelöscht.</translation>
    </message>
    <message>
        <source>About Weltkontor</source>
        <translation>Über Weltkontor</translation>
    </message>
    <message>
        <source>Weltkontor %1</source>
        <translation>Weltkontor %1</translation>
    </message>
    <message>
        <source>The desk of a city's department for international relations. Free software under the GNU General Public License, version 3 or later. Place names: GeoNames, CC BY 4.0.</source>
        <translation>Der Schreibtisch des städtischen Referats für internationale Beziehungen. Freie Software unter der GNU General Public License, Version 3 oder später. Ortsnamen: GeoNames, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>%1 – as of %2 – Weltkontor</source>
        <extracomment>The record or page that is shown, and the program. [*] becomes a star while something is not saved.</extracomment>
        <translation>%1 – Stand %2 – Weltkontor</translation>
    </message>
    <message>
        <source>This window shows the records as they stood on %1. Nothing can be changed here.</source>
        <translation>Dieses Fenster zeigt die Datensätze, wie sie am %1 standen. Hier kann nichts geändert werden.</translation>
    </message>
</context>
<context>
    <name>weltkontor::MapCard</name>
    <message>
        <source>Partners in the world</source>
        <translation>Partner in der Welt</translation>
    </message>
    <message>
        <source>Map of the partners</source>
        <translation>Karte der Partner</translation>
    </message>
    <message>
        <source>Arrow keys go from partner to partner, Enter opens one, plus and minus show less or more of the world.</source>
        <translation>Die Pfeiltasten gehen von Partner zu Partner, die Eingabetaste öffnet einen, Plus und Minus zeigen weniger oder mehr von der Welt.</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>Ganze Welt</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>Als Karte</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
</context>
<context>
    <name>weltkontor::MarkdownEditor</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
</context>
<context>
    <name>weltkontor::MergePane</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Bleibt: %1</translation>
    </message>
    <message>
        <source>Goes into it: %1</source>
        <translation>Geht darin auf: %1</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beides behalten</translation>
    </message>
    <message>
        <source>Both records say the same.</source>
        <translation>Beide Datensätze sagen dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that belong to the second one move to the first.</source>
        <translation><numerusform>%n Datensatz, der zum zweiten gehört, geht zum ersten über.</numerusform><numerusform>%n Datensätze, die zum zweiten gehören, gehen zum ersten über.</numerusform></translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>%1, stays: %2</source>
        <translation>%1, bleibt: %2</translation>
    </message>
    <message>
        <source>%1, from the other: %2</source>
        <translation>%1, vom anderen: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>weltkontor::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>For whoever looks after the program</source>
        <translation>Für die Person, die das Programm betreut</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>weltkontor::NavigationPane</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gemerkte Ansichten</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>Ansicht „%1“ löschen</translation>
    </message>
</context>
<context>
    <name>weltkontor::PartList</name>
    <message>
        <source>(new)</source>
        <translation>(neu)</translation>
    </message>
    <message>
        <source>Something here cannot be saved yet</source>
        <translation>Hier kann etwas noch nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Geändert, noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>weltkontor::PartnerForm</name>
    <message>
        <source>Filled from GeoNames: %1.</source>
        <translation>Aus GeoNames ausgefüllt: %1.</translation>
    </message>
    <message>
        <source>Partnerships and people</source>
        <translation>Partnerschaften und Personen</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerschaften</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Add partnership</source>
        <translation>Partnerschaft hinzufügen</translation>
    </message>
    <message>
        <source>Once the partner is saved.</source>
        <translation>Sobald der Partner gespeichert ist.</translation>
    </message>
    <message>
        <source>Nobody yet. Roles are entered with the contact.</source>
        <translation>Noch niemand. Rollen werden beim Kontakt eingetragen.</translation>
    </message>
    <message>
        <source>Suggestions of places: GeoNames, CC BY 4.0.</source>
        <translation>Ortsvorschläge: GeoNames, CC BY 4.0.</translation>
    </message>
</context>
<context>
    <name>weltkontor::PartnershipForm</name>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>in this state since %1</source>
        <translation>in diesem Status seit %1</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Status today</source>
        <translation>Status heute</translation>
    </message>
    <message>
        <source>Follows from the milestones below.</source>
        <translation>Ergibt sich aus den Meilensteinen unten.</translation>
    </message>
    <message>
        <source>Nobody has a role in this partnership yet. Roles are entered with the contact.</source>
        <translation>Noch niemand hat eine Rolle in dieser Partnerschaft. Rollen werden beim Kontakt eingetragen.</translation>
    </message>
</context>
<context>
    <name>weltkontor::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The server refused the password. Please try again.</source>
        <translation>Der Server hat das Passwort abgelehnt. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>&amp;Password for the database %1:</source>
        <translation>&amp;Passwort für die Datenbank %1:</translation>
    </message>
    <message>
        <source>&amp;Password of %1 for the database %2:</source>
        <translation>&amp;Passwort von %1 für die Datenbank %2:</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>weltkontor::PastDayDialog</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>As of a past day</source>
        <translation>Stand eines früheren Tages</translation>
    </message>
    <message>
        <source>Opens a window with all records as they stood at the end of that day. Nothing can be changed there.</source>
        <translation>Öffnet ein Fenster mit allen Datensätzen, wie sie am Ende dieses Tages standen. Dort kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Tag:</translation>
    </message>
    <message>
        <source>24.06.2027</source>
        <translation>24.06.2027</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>That is no day of the past. Example: %1.</source>
        <translation>Das ist kein vergangener Tag. Beispiel: %1.</translation>
    </message>
    <message>
        <source>Changes are recorded from %1 on. Before that only relations and roles are known by their dates.</source>
        <translation>Änderungen sind ab dem %1 verzeichnet. Davor sind nur Beziehungen und Rollen nach ihren Daten bekannt.</translation>
    </message>
</context>
<context>
    <name>weltkontor::PasteContactDialog</name>
    <message>
        <source>Paste contact</source>
        <translation>Kontakt einfügen</translation>
    </message>
    <message>
        <source>&amp;Signature block</source>
        <translation>&amp;Signatur</translation>
    </message>
    <message>
        <source>Signature block</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>&amp;Not understood</source>
        <translation>&amp;Nicht erkannt</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>&amp;Keep these lines in the internal note</source>
        <translation>Diese Zeilen in der &amp;internen Notiz behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Übernehmen: %1</translation>
    </message>
    <message>
        <source>Field for: %1</source>
        <translation>Feld für: %1</translation>
    </message>
    <message>
        <source>replaces: %1</source>
        <translation>ersetzt: %1</translation>
    </message>
    <message>
        <source>Two parts are meant for “%1”. Please choose another field for one of them, or leave one out.</source>
        <translation>Zwei Teile sind für „%1“ vorgesehen. Bitte wählen Sie für einen davon ein anderes Feld oder lassen Sie einen weg.</translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n field(s)</source>
        <translation><numerusform>%n Feld ausfüllen</numerusform><numerusform>%n Felder ausfüllen</numerusform></translation>
    </message>
</context>
<context>
    <name>weltkontor::PersonActs</name>
    <message>
        <source>Data kept about this person</source>
        <translation>Gespeicherte Daten zu dieser Person</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF-Datei</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>JSON-Datei</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Eine Person löschen</translation>
    </message>
    <message>
        <source>Erase “%1” for good? This cannot be taken back.</source>
        <translation>„%1“ endgültig löschen? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go: the contact with its roles, processing bases, follow-ups and documents.</source>
        <translation><numerusform>%n Datensatz wird gelöscht: der Kontakt mit seinen Rollen, Verarbeitungsgrundlagen, Wiedervorlagen und Dokumenten.</numerusform><numerusform>%n Datensätze werden gelöscht: der Kontakt mit seinen Rollen, Verarbeitungsgrundlagen, Wiedervorlagen und Dokumenten.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier value(s) leave the history, which keeps no name.</source>
        <translation><numerusform>%n früherer Wert verlässt den Verlauf, der keinen Namen behält.</numerusform><numerusform>%n frühere Werte verlassen den Verlauf, der keinen Namen behält.</numerusform></translation>
    </message>
    <message>
        <source>The next publication shows the person no more.</source>
        <translation>Die nächste Veröffentlichung zeigt die Person nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s) lose their link to the person.</source>
        <translation><numerusform>%n anderer Datensatz verliert die Verknüpfung mit der Person.</numerusform><numerusform>%n andere Datensätze verlieren die Verknüpfung mit der Person.</numerusform></translation>
    </message>
    <message>
        <source>These texts hold the family name and stay; read them yourself:</source>
        <translation>Diese Texte enthalten den Familiennamen und bleiben; bitte lesen Sie sie selbst:</translation>
    </message>
    <message>
        <source>Backups that were made before are not reached; delete them by hand.</source>
        <translation>Ältere Sicherungen werden nicht erreicht; löschen Sie diese selbst.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n record(s)</source>
        <translation><numerusform>%n Datensatz löschen</numerusform><numerusform>%n Datensätze löschen</numerusform></translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>Person behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of one person erased.</source>
        <translation><numerusform>%n Datensatz einer Person gelöscht.</numerusform><numerusform>%n Datensätze einer Person gelöscht.</numerusform></translation>
    </message>
</context>
<context>
    <name>weltkontor::PictureEditor</name>
    <message>
        <source>Choose a picture, or drop one here</source>
        <translation>Bild wählen oder hierher ziehen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Remove this picture</source>
        <translation>Dieses Bild entfernen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>weltkontor::PrintChoices</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Language of the list</source>
        <translation>Sprache der Liste</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>Etikettenbogen</translation>
    </message>
    <message>
        <source>Grid of your own, in millimetres</source>
        <translation>Eigenes Raster, in Millimetern</translation>
    </message>
    <message>
        <source>First label still on the sheet</source>
        <translation>Erstes Etikett, das noch da ist</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>Columns, to be moved by dragging</source>
        <translation>Spalten, durch Ziehen zu verschieben</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Personal data are printed for</source>
        <translation>Zweck der personenbezogenen Daten</translation>
    </message>
    <message>
        <source>Contacts without a basis</source>
        <translation>Kontakte ohne Grundlage</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From last to first</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>2027, 06/2027 or 24.06.2027</source>
        <translation>2027, 06/2027 oder 24.06.2027</translation>
    </message>
    <message>
        <source>Columns x rows : width x height : left x top edge : gaps. Example: 3x7:60x38:12x15</source>
        <translation>Spalten x Zeilen : Breite x Höhe : linker x oberer Rand : Abstände. Beispiel: 3x7:60x38:12x15</translation>
    </message>
    <message numerus="yes">
        <source>The selection: %n record(s)</source>
        <translation><numerusform>Die Auswahl: %n Datensatz</numerusform><numerusform>Die Auswahl: %n Datensätze</numerusform></translation>
    </message>
    <message>
        <source>What the list shows: %1</source>
        <translation>Was die Liste zeigt: %1</translation>
    </message>
    <message>
        <source>A grid of your own …</source>
        <translation>Ein eigenes Raster …</translation>
    </message>
    <message>
        <source>are marked</source>
        <translation>werden gekennzeichnet</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>werden weggelassen</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>quer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>upright or broad, as the columns need it</source>
        <translation>hoch oder quer, je nach Spalten</translation>
    </message>
    <message>
        <source>As of the day (empty: today)</source>
        <translation>Stand vom (leer: heute)</translation>
    </message>
    <message>
        <source>24.06.2027</source>
        <translation>24.06.2027</translation>
    </message>
    <message>
        <source>“%1” is no day. Example: 24.06.2027.</source>
        <translation>„%1“ ist kein Tag. Beispiel: 24.06.2027.</translation>
    </message>
</context>
<context>
    <name>weltkontor::PrintWindow</name>
    <message>
        <source>The list was sent to the printer.</source>
        <translation>Die Liste wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The printer did not take the list. Nothing is lost; check the printer and try again.</source>
        <translation>Der Drucker hat die Liste nicht angenommen. Es ist nichts verloren; prüfen Sie den Drucker und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Print a list</source>
        <translation>Liste drucken</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Sc&amp;hließen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Previous page (Page up)</source>
        <translation>Vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>As PDF, or as a spreadsheet (Ctrl+E)</source>
        <translation>Als PDF oder als Tabelle (Strg+E)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF-Datei</translation>
    </message>
    <message>
        <source>Excel file</source>
        <translation>Excel-Datei</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
</context>
<context>
    <name>weltkontor::PublicationList</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Publications, newest first</source>
        <translation>Veröffentlichungen, neueste zuerst</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>wird jetzt gezeigt</translation>
    </message>
    <message>
        <source>can be brought back</source>
        <translation>kann zurückgeholt werden</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>nicht mehr aufbewahrt</translation>
    </message>
</context>
<context>
    <name>weltkontor::PublishPage</name>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>Neues Ziel …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Earlier publications</source>
        <translation>Frühere Veröffentlichungen</translation>
    </message>
    <message>
        <source>Roll back to this</source>
        <translation>Auf diese zurückgehen</translation>
    </message>
    <message>
        <source>No target yet</source>
        <translation>Noch kein Ziel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Change the name or the folder of this target</source>
        <translation>Name oder Ordner dieses Ziels ändern</translation>
    </message>
    <message>
        <source>Forget this target; what was published stays</source>
        <translation>Dieses Ziel vergessen; Veröffentlichtes bleibt bestehen</translation>
    </message>
    <message>
        <source>See whether one could publish there</source>
        <translation>Prüfen, ob dorthin veröffentlicht werden kann</translation>
    </message>
    <message>
        <source>Show what would change, without changing anything</source>
        <translation>Zeigen, was sich ändern würde, ohne etwas zu ändern</translation>
    </message>
    <message>
        <source>Show the pages to visitors</source>
        <translation>Die Seiten den Besuchern zeigen</translation>
    </message>
    <message>
        <source>Show first what would change, then bring that publication back</source>
        <translation>Erst zeigen, was sich ändern würde, dann diese Veröffentlichung zurückholen</translation>
    </message>
    <message>
        <source>Begin with a target: the folder that your web server shows.</source>
        <translation>Beginnen Sie mit einem Ziel: dem Ordner, den Ihr Webserver zeigt.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Nothing was published yet. %1</source>
        <translation>Es wurde noch nichts veröffentlicht. %1</translation>
    </message>
    <message>
        <source>This is what going back would change. Nothing was changed yet. %1</source>
        <translation>Das würde das Zurückgehen ändern. Es wurde noch nichts geändert. %1</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>An earlier publication of “%1” is shown again. %2</source>
        <translation>Auf „%1“ wird wieder eine frühere Veröffentlichung gezeigt. %2</translation>
    </message>
    <message>
        <source>“%1” shows the newest pages already.</source>
        <translation>„%1“ zeigt bereits die neuesten Seiten.</translation>
    </message>
    <message>
        <source>Published to “%1”. %2</source>
        <translation>Auf „%1“ veröffentlicht. %2</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>Trotzdem veröffentlichen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The target “%1” was removed. What was published there stays.</source>
        <translation>Das Ziel „%1“ wurde entfernt. Was dort veröffentlicht ist, bleibt bestehen.</translation>
    </message>
    <message>
        <source>One can publish to “%1”.</source>
        <translation>Auf „%1“ kann veröffentlicht werden.</translation>
    </message>
</context>
<context>
    <name>weltkontor::PublishPreview</name>
    <message>
        <source>Nothing is different.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <source>New: %1 · changed: %2 · removed: %3 · unchanged: %4</source>
        <translation>Neu: %1 · geändert: %2 · entfernt: %3 · unverändert: %4</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Pages that change</source>
        <translation>Seiten, die sich ändern</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Änderungen (%1)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Notes on the pages</source>
        <translation>Hinweise zu den Seiten</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Hinweise (%1)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>weltkontor::RecipesWindow</name>
    <message>
        <source>No mapping is remembered yet. The import assistant remembers each one that you change or name.</source>
        <translation>Noch ist keine Zuordnung gemerkt. Der Importassistent merkt sich jede, die Sie ändern oder benennen.</translation>
    </message>
    <message>
        <source>– not imported –</source>
        <translation>– nicht importiert –</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>The mapping is called “%1” now.</source>
        <translation>Die Zuordnung heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>“%1” was forgotten.</source>
        <translation>„%1“ ist vergessen.</translation>
    </message>
    <message>
        <source>Take a mapping from a file</source>
        <translation>Zuordnung aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>“%1” is remembered. Tables do not find it by themselves: the file does not say which layout it is for.</source>
        <translation>„%1“ ist gemerkt. Tabellen finden sie nicht von selbst: Die Datei sagt nicht, für welchen Aufbau sie gilt.</translation>
    </message>
    <message>
        <source>“%1” is remembered. Tables of its layout are mapped like this from now on.</source>
        <translation>„%1“ ist gemerkt. Tabellen dieses Aufbaus werden ab jetzt so zugeordnet.</translation>
    </message>
    <message>
        <source>Save this mapping as a file</source>
        <translation>Diese Zuordnung als Datei speichern</translation>
    </message>
    <message>
        <source>The mapping was saved in %1.</source>
        <translation>Die Zuordnung wurde in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Remembered mappings</source>
        <translation>Gemerkte Zuordnungen</translation>
    </message>
    <message>
        <source>Tables with the same columns are mapped by these from then on. A mapping can be given to a colleague as a file.</source>
        <translation>Tabellen mit denselben Spalten werden nach diesen Zuordnungen übernommen. Eine Zuordnung kann als Datei weitergegeben werden.</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Columns and their fields</source>
        <translation>Spalten und ihre Felder</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Take from file…</source>
        <translation>Aus Datei übernehmen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Existing values</source>
        <translation>Vorhandene Werte</translation>
    </message>
</context>
<context>
    <name>weltkontor::RecordEditor</name>
    <message>
        <source>What you type here is not safe from a crash at the moment. %1</source>
        <translation>Was Sie hier eingeben, ist im Augenblick nicht vor einem Absturz geschützt. %1</translation>
    </message>
    <message>
        <source>Kept as a draft: %1</source>
        <translation>Als Entwurf behalten: %1</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Neuer Partner</translation>
    </message>
    <message>
        <source>New partnership</source>
        <translation>Neue Partnerschaft</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This database can only be read.</source>
        <translation>Diese Datenbank kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Save the changes (Ctrl+S)</source>
        <translation>Änderungen speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Earlier versions of this record</source>
        <translation>Frühere Fassungen dieses Eintrags</translation>
    </message>
    <message>
        <source>Undo filling in</source>
        <translation>Ausfüllen rückgängig machen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Changes of %1 that were not saved are back.</source>
        <translation>Die nicht gespeicherten Änderungen vom %1 sind wieder da.</translation>
    </message>
    <message>
        <source>Somebody else has saved this record since then; saving will show both versions.</source>
        <translation>Jemand anderes hat diesen Eintrag seitdem gespeichert; beim Speichern werden beide Fassungen gezeigt.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>There is a draft that was not saved, of %1.</source>
        <translation>Es gibt einen nicht gespeicherten Entwurf vom %1.</translation>
    </message>
    <message>
        <source>Continue the draft</source>
        <translation>Entwurf fortsetzen</translation>
    </message>
    <message>
        <source>Somebody else has saved this record meanwhile. What you typed is kept; saving will show both versions.</source>
        <translation>Jemand anderes hat diesen Eintrag inzwischen gespeichert. Ihre Eingaben sind erhalten; beim Speichern werden beide Fassungen gezeigt.</translation>
    </message>
    <message>
        <source>Not saved yet: please correct the marked fields.</source>
        <translation>Noch nicht gespeichert: Bitte berichtigen Sie die markierten Felder.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 What you typed is kept here.</source>
        <translation>%1 Ihre Eingaben sind hier erhalten.</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Gespeichert um %1 Uhr</translation>
    </message>
    <message>
        <source>Somebody else has put this record into the bin meanwhile. What you typed is kept here.</source>
        <translation>Jemand anderes hat diesen Eintrag inzwischen in den Papierkorb gelegt. Ihre Eingaben sind hier erhalten.</translation>
    </message>
    <message>
        <source>Take it out of the bin and save</source>
        <translation>Aus dem Papierkorb holen und speichern</translation>
    </message>
    <message>
        <source>Your changes were discarded.</source>
        <translation>Ihre Änderungen wurden verworfen.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neue Meldung</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Neuer Besuch</translation>
    </message>
    <message>
        <source>New Infoletter</source>
        <translation>Neuer Infoletter</translation>
    </message>
</context>
<context>
    <name>weltkontor::RecordExport</name>
    <message>
        <source>Excel file</source>
        <translation>Excel-Datei</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>JSON-Datei</translation>
    </message>
    <message>
        <source>vCard for address books</source>
        <translation>vCard für Adressbücher</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar</translation>
    </message>
    <message>
        <source>GeoJSON for maps</source>
        <translation>GeoJSON für Karten</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Datensätze exportieren</translation>
    </message>
    <message>
        <source>%1 exported to %2.</source>
        <translation>%1 nach %2 exportiert.</translation>
    </message>
</context>
<context>
    <name>weltkontor::RecordPane</name>
    <message>
        <source>Choose a record from the list to read or change it.</source>
        <translation>Wählen Sie in der Liste einen Datensatz aus, um ihn zu lesen oder zu ändern.</translation>
    </message>
</context>
<context>
    <name>weltkontor::RecordTableView</name>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten wie am Anfang</translation>
    </message>
</context>
<context>
    <name>weltkontor::ReferenceEditor</name>
    <message>
        <source>type to search</source>
        <translation>zum Suchen tippen</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Diesen Eintrag öffnen</translation>
    </message>
</context>
<context>
    <name>weltkontor::ReferenceListEditor</name>
    <message>
        <source>type to search and add</source>
        <translation>zum Suchen und Hinzufügen tippen</translation>
    </message>
    <message>
        <source>%1, in order</source>
        <translation>%1, der Reihe nach</translation>
    </message>
    <message>
        <source>Enter opens, Del takes out, Alt+Up and Alt+Down move</source>
        <translation>Eingabe öffnet, Entf nimmt heraus, Alt+Auf und Alt+Ab verschieben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>weltkontor::RelatedList</name>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
</context>
<context>
    <name>weltkontor::SettingsPage</name>
    <message>
        <source>The data of the city was saved.</source>
        <translation>Die Angaben zur Stadt wurden gespeichert.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Sprache und Darstellung</translation>
    </message>
    <message>
        <source>Our city</source>
        <translation>Unsere Stadt</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Sprache:</translation>
    </message>
    <message>
        <source>Colours:</source>
        <translation>Farben:</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Size of text:</source>
        <translation>Schriftgröße:</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>Datenbank:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of text in percent</source>
        <translation>Schriftgröße in Prozent</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
</context>
<context>
    <name>weltkontor::StartWindow</name>
    <message>
        <source>%1 exists already and was not touched. Choose another name for the copy.</source>
        <translation>%1 ist bereits vorhanden und wurde nicht verändert. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>The backup could not be copied to %1. Choose another folder.</source>
        <translation>Die Sicherung konnte nicht nach %1 kopiert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>Andere Datenbank öffnen</translation>
    </message>
    <message>
        <source>Databases (*.sqlite *.db);;All files (*)</source>
        <translation>Datenbanken (*.sqlite *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>Backups (*.sqlite);;All files (*)</source>
        <translation>Sicherungen (*.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1-restored.sqlite</source>
        <translation>%1-wiederhergestellt.sqlite</translation>
    </message>
    <message>
        <source>Where shall the copy that you work in lie?</source>
        <translation>Wo soll die Kopie liegen, mit der Sie arbeiten?</translation>
    </message>
    <message>
        <source>Databases (*.sqlite)</source>
        <translation>Datenbanken (*.sqlite)</translation>
    </message>
    <message>
        <source>Weltkontor</source>
        <translation>Weltkontor</translation>
    </message>
    <message>
        <source>The database “%1” is being opened …</source>
        <translation>Die Datenbank „%1“ wird geöffnet …</translation>
    </message>
    <message>
        <source>Opening the database</source>
        <translation>Die Datenbank wird geöffnet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen …</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Sicherung öffnen …</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>weltkontor::StateEditor</name>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Release for the website</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Withdraw from the website</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Make it a draft again</source>
        <translation>Wieder zum Entwurf machen</translation>
    </message>
</context>
<context>
    <name>weltkontor::StatusLine</name>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation><numerusform>%n Vorgang läuft</numerusform><numerusform>%n Vorgänge laufen</numerusform></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Dies rückgängig machen</translation>
    </message>
</context>
<context>
    <name>weltkontor::TargetDialog</name>
    <message>
        <source>Folder that the web server shows</source>
        <translation>Ordner, den der Webserver zeigt</translation>
    </message>
    <message>
        <source>A target needs a name, such as “web”.</source>
        <translation>Ein Ziel braucht einen Namen, zum Beispiel „web“.</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>New pages appear</source>
        <translation>Neue Seiten erscheinen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder of this computer or of the network</source>
        <translation>Einen Ordner dieses Rechners oder des Netzwerks auswählen</translation>
    </message>
    <message>
        <source>all at once, where the disk can do that</source>
        <translation>alle auf einmal, wo der Datenträger das kann</translation>
    </message>
    <message>
        <source>file by file</source>
        <translation>Datei für Datei</translation>
    </message>
</context>
<context>
    <name>weltkontor::TextCourse</name>
    <message>
        <source>Preview in German</source>
        <translation>Vorschau auf Deutsch</translation>
    </message>
    <message>
        <source>Preview in English</source>
        <translation>Vorschau auf Englisch</translation>
    </message>
    <message>
        <source>Opens the page in the browser as it will look; nothing is published</source>
        <translation>Öffnet die Seite im Browser, wie sie aussehen wird; es wird nichts veröffentlicht</translation>
    </message>
    <message>
        <source>Both languages say the same</source>
        <translation>Beide Sprachen sagen dasselbe</translation>
    </message>
    <message>
        <source>Takes the marks away: the translation needs no change</source>
        <translation>Nimmt die Hinweise weg: Die Übersetzung braucht keine Änderung</translation>
    </message>
    <message>
        <source>Saving makes this a draft again: what is changed after its approval is approved anew by a second person.</source>
        <translation>Mit dem Speichern wird dies wieder ein Entwurf: Was nach der Freigabe geändert wird, gibt eine zweite Person neu frei.</translation>
    </message>
    <message>
        <source>The German text has been changed since, on %1 by %2:</source>
        <translation>Der deutsche Text wurde seitdem geändert, am %1 von %2:</translation>
    </message>
    <message>
        <source>The English text has been changed since, on %1 by %2:</source>
        <translation>Der englische Text wurde seitdem geändert, am %1 von %2:</translation>
    </message>
    <message>
        <source>The German text is changed now, this one not yet:</source>
        <translation>Der deutsche Text ist jetzt geändert, dieser noch nicht:</translation>
    </message>
    <message>
        <source>The English text is changed now, this one not yet:</source>
        <translation>Der englische Text ist jetzt geändert, dieser noch nicht:</translation>
    </message>
    <message>
        <source>No browser opened. The page is here: %1</source>
        <translation>Es öffnete sich kein Browser. Die Seite liegt hier: %1</translation>
    </message>
</context>
<context>
    <name>weltkontor::UndoController</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation><numerusform>… und %n weiterer.</numerusform><numerusform>… und %n weitere.</numerusform></translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>This cannot be undone, because later changes build on it. Nothing was changed. Undo the later changes first, or correct the records by hand.</source>
        <translation>Dies lässt sich nicht rückgängig machen, weil spätere Änderungen darauf aufbauen. Es wurde nichts geändert. Machen Sie zuerst die späteren Änderungen rückgängig oder berichtigen Sie die Datensätze von Hand.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>weltkontor::ViewNameDialog</name>
    <message>
        <source>Keep view</source>
        <translation>Ansicht merken</translation>
    </message>
    <message>
        <source>Keep this filter as a view</source>
        <translation>Diesen Filter als Ansicht merken</translation>
    </message>
    <message>
        <source>&amp;Name of the view for “%1”:</source>
        <translation>&amp;Name der Ansicht für „%1“:</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>weltkontor::VisitForm</name>
    <message>
        <source>Guests and hosts</source>
        <translation>Gäste und Gastgebende</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Geschenke</translation>
    </message>
    <message>
        <source>Notes and result</source>
        <translation>Notizen und Ergebnis</translation>
    </message>
    <message>
        <source>How they are addressed</source>
        <translation>Wie sie angesprochen werden</translation>
    </message>
    <message>
        <source>Put in order of protocol</source>
        <translation>Nach Protokoll ordnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Mündlich</translation>
    </message>
    <message>
        <source>In letters</source>
        <translation>Im Brief</translation>
    </message>
</context>
<context>
    <name>weltkontor::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Neuer Datensatz</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>Tabelle &amp;importieren …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>&amp;Veröffentlichen …</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>&amp;Open another database…</source>
        <translation>&amp;Andere Datenbank öffnen …</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Paste contact</source>
        <translation>&amp;Kontakt einfügen</translation>
    </message>
    <message>
        <source>Search &amp;everything</source>
        <translation>&amp;Alles durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>Diese Liste &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <source>Partner&amp;ships</source>
        <translation>Partner&amp;schaften</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Kontakte</translation>
    </message>
    <message>
        <source>&amp;News</source>
        <translation>&amp;Aktuelles</translation>
    </message>
    <message>
        <source>Visi&amp;ts</source>
        <translation>&amp;Besuche</translation>
    </message>
    <message>
        <source>&amp;Infoletter</source>
        <translation>&amp;Infoletter</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>Verö&amp;ffentlichen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Pre&amp;vious record</source>
        <translation>V&amp;origer Datensatz</translation>
    </message>
    <message>
        <source>Ne&amp;xt record</source>
        <translation>&amp;Nächster Datensatz</translation>
    </message>
    <message>
        <source>History &amp;of this record</source>
        <translation>Verlauf &amp;dieses Datensatzes</translation>
    </message>
    <message>
        <source>&amp;Key map</source>
        <translation>&amp;Tastenübersicht</translation>
    </message>
    <message>
        <source>&amp;About Weltkontor</source>
        <translation>&amp;Über Weltkontor</translation>
    </message>
    <message>
        <source>Find dup&amp;licates…</source>
        <translation>D&amp;ubletten suchen…</translation>
    </message>
    <message>
        <source>Remembered &amp;mappings…</source>
        <translation>Gemerkte &amp;Zuordnungen …</translation>
    </message>
    <message>
        <source>&amp;Export the records of this list…</source>
        <translation>Datensätze dieser Liste e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Print a list…</source>
        <translation>Liste &amp;drucken …</translation>
    </message>
    <message>
        <source>&amp;As of a past day…</source>
        <translation>Stand &amp;eines früheren Tages…</translation>
    </message>
    <message>
        <source>Data &amp;kept about this person…</source>
        <translation>&amp;Gespeicherte Daten zu dieser Person…</translation>
    </message>
    <message>
        <source>Er&amp;ase this person…</source>
        <translation>Diese Person löschen (&amp;DSGVO)…</translation>
    </message>
</context>
</TS>
