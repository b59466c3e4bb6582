<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Forethought</source>
        <translation>Über Forethought</translation>
    </message>
</context>
<context>
    <name>AboutBody</name>
    <message>
        <source>A task list that asks the right question before the time is spent.</source>
        <translation>Eine Aufgabenliste, die die richtige Frage stellt, bevor die Zeit vergeht.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty. Made with Qt {qt} and PySide, which are used under the LGPL 3, and set in Inter, under the SIL Open Font License.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0, ohne jede Gewährleistung. Gebaut mit Qt {qt} und PySide, die unter der LGPL 3 genutzt werden, und gesetzt in Inter, unter der SIL Open Font License.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen …</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Version, Qt and system, for a report. Nothing of yours is in it.</source>
        <translation>Version, Qt und System, für einen Bericht. Von dir steht nichts darin.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>At {server}</source>
        <translation>Auf {server}</translation>
    </message>
    <message>
        <source>At {server}, signed out</source>
        <translation>Auf {server}, abgemeldet</translation>
    </message>
    <message>
        <source>Forethought runs its own server here. There is no account to look after.</source>
        <translation>Forethought betreibt hier seinen eigenen Server. Um ein Konto musst du dich nicht kümmern.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Signed out, your tasks stay on this computer and wait for the next sync.</source>
        <translation>Auch abgemeldet bleiben deine Aufgaben auf diesem Rechner und warten auf den nächsten Abgleich.</translation>
    </message>
</context>
<context>
    <name>AccountRows</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>All of it in one file, to keep or to take along.</source>
        <translation>Alles in einer Datei, zum Aufheben oder Mitnehmen.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>More about the account</source>
        <translation>Mehr zum Konto</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Neuer Code…</translation>
    </message>
    <message>
        <source>Now, or in seven days.</source>
        <translation>Jetzt oder in sieben Tagen.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>The way back in if the password is lost.</source>
        <translation>Der Weg zurück, wenn das Passwort verloren ist.</translation>
    </message>
    <message>
        <source>What happened to the account, and on which device.</source>
        <translation>Was mit dem Konto geschah, und auf welchem Gerät.</translation>
    </message>
    <message>
        <source>What you sign in with.</source>
        <translation>Womit du dich anmeldest.</translation>
    </message>
    <message>
        <source>You have none just now. With one you get back in if the password is lost.</source>
        <translation>Du hast gerade keinen. Mit einem kommst du zurück, wenn das Passwort verloren ist.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message numerus="yes">
        <source>%Ln answer(s) of the coach</source>
        <translation>
            <numerusform>%Ln Antwort des Coachs</numerusform>
            <numerusform>%Ln Antworten des Coachs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of this computer never reached the server</source>
        <translation>
            <numerusform>%Ln Änderung dieses Computers kam nie beim Server an</numerusform>
            <numerusform>%Ln Änderungen dieses Computers kamen nie beim Server an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln Ziel</numerusform>
            <numerusform>%Ln Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), with those that are done, let go or in the trash</source>
        <translation>
            <numerusform>%Ln Aufgabe, auch erledigt, losgelassen oder im Papierkorb</numerusform>
            <numerusform>%Ln Aufgaben, mit den erledigten, losgelassenen und denen im Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that are signed in</source>
        <translation>Angemeldete Geräte</translation>
    </message>
    <message>
        <source>Every device is signed out. What is on them stays.</source>
        <translation>Jedes Gerät ist abgemeldet. Was darauf ist, bleibt.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>15 characters or more. Four words in a row are easy to remember.</source>
        <translation>Mindestens 15 Zeichen. Vier Wörter hintereinander merken sich leicht.</translation>
    </message>
    <message>
        <source>Better without a row of the keyboard or the alphabet in it.</source>
        <translation>Besser ohne eine Reihe der Tastatur oder des Alphabets darin.</translation>
    </message>
    <message>
        <source>Better without your address or the product's name in it.</source>
        <translation>Besser ohne deine Adresse oder den Namen des Programms darin.</translation>
    </message>
    <message>
        <source>Email and password do not go together. Look once more.</source>
        <translation>E-Mail und Passwort passen nicht zusammen. Schau noch einmal hin.</translation>
    </message>
    <message>
        <source>Good enough. Longer is safer still.</source>
        <translation>Gut genug. Länger ist noch sicherer.</translation>
    </message>
    <message>
        <source>Little is left beside your address or the product's name. Add other words.</source>
        <translation>Neben deiner Adresse oder dem Namen des Programms bleibt wenig übrig. Nimm andere Wörter dazu.</translation>
    </message>
    <message numerus="yes">
        <source>Long enough with %n more</source>
        <comment>characters</comment>
        <translation>
            <numerusform>Lang genug mit %n weiteren Zeichen</numerusform>
            <numerusform>Lang genug mit %n weiteren Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough, but a few characters repeat. A word more would help.</source>
        <translation>Lang genug, aber wenige Zeichen wiederholen sich. Ein Wort mehr würde helfen.</translation>
    </message>
    <message>
        <source>Long enough, but one part comes again and again. A word more would help.</source>
        <translation>Lang genug, aber ein Teil kommt immer wieder. Ein Wort mehr würde helfen.</translation>
    </message>
    <message>
        <source>Many people use this one. Take a few words that do not belong together.</source>
        <translation>Dieses benutzen viele. Nimm ein paar Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>The same over and over is easy to guess. Take different words.</source>
        <translation>Immer dasselbe ist leicht zu erraten. Nimm verschiedene Wörter.</translation>
    </message>
    <message>
        <source>There is an account with this email already. Sign in instead?</source>
        <translation>Zu dieser E-Mail-Adresse gibt es schon ein Konto. Lieber anmelden?</translation>
    </message>
    <message>
        <source>This account is about to be erased. Until then you can bring it back as it was.</source>
        <translation>Dieses Konto wird bald gelöscht. Bis dahin kannst du es zurückholen, wie es war.</translation>
    </message>
    <message>
        <source>This code does not fit the email, has been used, or has run out.</source>
        <translation>Dieser Code passt nicht zur E-Mail, wurde benutzt oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>This does not look like an email address.</source>
        <translation>Das sieht nicht nach einer E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>This is not the password of today. Look once more.</source>
        <translation>Das ist nicht das bisherige Passwort. Sieh noch einmal nach.</translation>
    </message>
    <message>
        <source>This server sends no mail. Use your recovery code, or ask whoever runs the server for a link.</source>
        <translation>Dieser Server verschickt keine Mails. Nimm deinen Wiederherstellungscode, oder bitte den, der den Server betreibt, um einen Link.</translation>
    </message>
    <message>
        <source>This server takes new accounts by invitation. Enter the code you were given.</source>
        <translation>Dieser Server nimmt neue Konten auf Einladung. Gib den Code ein, den du bekommen hast.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. It goes on in %Ln minute(s).</source>
        <translation>
            <numerusform>Zu viele Versuche. In %Ln Minute geht es weiter.</numerusform>
            <numerusform>Zu viele Versuche. In %Ln Minuten geht es weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>A device was signed out from another one</source>
        <translation>Ein Gerät wurde von einem anderen aus abgemeldet</translation>
    </message>
    <message>
        <source>A device was signed out, as somebody used a copy of its sign-in</source>
        <translation>Ein Gerät wurde abgemeldet, weil jemand eine Kopie seiner Anmeldung benutzt hat</translation>
    </message>
    <message>
        <source>A file was imported</source>
        <translation>Eine Datei wurde importiert</translation>
    </message>
    <message>
        <source>A link for a new password was asked for</source>
        <translation>Ein Link für ein neues Passwort wurde angefordert</translation>
    </message>
    <message>
        <source>A new password was set by code or link</source>
        <translation>Ein neues Passwort wurde per Code oder Link gesetzt</translation>
    </message>
    <message>
        <source>A new recovery code was made</source>
        <translation>Ein neuer Wiederherstellungscode wurde gemacht</translation>
    </message>
    <message>
        <source>Another email was asked for</source>
        <translation>Eine andere E-Mail wurde angefordert</translation>
    </message>
    <message>
        <source>Everything was exported</source>
        <translation>Alles wurde exportiert</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Signed out on every device</source>
        <translation>Auf jedem Gerät abgemeldet</translation>
    </message>
    <message>
        <source>Something about the account changed</source>
        <translation>Etwas am Konto hat sich geändert</translation>
    </message>
    <message>
        <source>The account was brought back</source>
        <translation>Das Konto wurde zurückgeholt</translation>
    </message>
    <message>
        <source>The account was closed by whoever runs the server</source>
        <translation>Das Konto wurde vom Betreiber des Servers geschlossen</translation>
    </message>
    <message>
        <source>The account was made</source>
        <translation>Das Konto wurde angelegt</translation>
    </message>
    <message>
        <source>The account was made by whoever runs the server</source>
        <translation>Das Konto wurde vom Betreiber des Servers angelegt</translation>
    </message>
    <message>
        <source>The account was opened again by whoever runs the server</source>
        <translation>Das Konto wurde vom Betreiber des Servers wieder geöffnet</translation>
    </message>
    <message>
        <source>The account was to be deleted</source>
        <translation>Das Konto sollte gelöscht werden</translation>
    </message>
    <message>
        <source>The email was changed</source>
        <translation>Die E-Mail wurde geändert</translation>
    </message>
    <message>
        <source>The password was changed</source>
        <translation>Das Passwort wurde geändert</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>dieses Gerät</translation>
    </message>
</context>
<context>
    <name>ActivityWindow</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>If something here was not you, change the password: every other device is signed out by it.</source>
        <translation>Wenn du etwas davon nicht warst, ändere das Passwort: Jedes andere Gerät wird dadurch abgemeldet.</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Bisher ist nichts geschehen.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>What happened to the account, newest first</source>
        <translation>Was mit dem Konto geschah, das Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Adresse prüfen</translation>
    </message>
    <message>
        <source>Forethought answers there</source>
        <translation>Forethought antwortet dort</translation>
    </message>
    <message>
        <source>It speaks this version</source>
        <translation>Die Versionen passen zueinander</translation>
    </message>
    <message>
        <source>Its clock agrees with this one</source>
        <translation>Seine Uhr stimmt mit dieser überein</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>The connection is private</source>
        <translation>Die Verbindung ist vertraulich</translation>
    </message>
    <message>
        <source>The name can be found</source>
        <translation>Der Name ist zu finden</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message numerus="yes">
        <source>%Ln change(s) not yet on the server; kept here, too.</source>
        <translation>
            <numerusform>%Ln Änderung ist noch nicht auf dem Server; auch sie bleibt hier.</numerusform>
            <numerusform>%Ln Änderungen sind noch nicht auf dem Server; auch sie bleiben hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out and erase here</source>
        <translation>Abmelden und hier löschen</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The session is still being looked up. Try again in a moment.</source>
        <translation>Die Sitzung wird noch nachgesehen. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Your tasks stay on this computer, and are there when you sign in again.</source>
        <translation>Deine Aufgaben bleiben auf diesem Rechner und sind da, wenn du dich wieder anmeldest.</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>An edit of {kind}</source>
        <translation>Eine Änderung: {kind}</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Change “{words}”</source>
        <translation>„{words}“ ändern</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Confidence: {rating}</source>
        <translation>Zuversicht: {rating}</translation>
    </message>
    <message>
        <source>Delete “{words}”</source>
        <translation>„{words}“ löschen</translation>
    </message>
    <message>
        <source>Importance: {rating}</source>
        <translation>Wichtigkeit: {rating}</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>An eine andere Stelle verschoben</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Other version from {device}, {moment}</source>
        <translation>Andere Fassung von {device}, {moment}</translation>
    </message>
    <message>
        <source>Other version, {moment}</source>
        <translation>Andere Fassung, {moment}</translation>
    </message>
    <message>
        <source>Restore “{words}”</source>
        <translation>„{words}“ wiederherstellen</translation>
    </message>
    <message>
        <source>Send again what is here</source>
        <translation>Senden, was hier ist</translation>
    </message>
    <message>
        <source>Take what the server has</source>
        <translation>Nehmen, was der Server hat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the task</source>
        <translation>Text der Aufgabe</translation>
    </message>
    <message>
        <source>The edit was discarded.</source>
        <translation>Die Änderung wurde verworfen.</translation>
    </message>
    <message>
        <source>The other version is in your list now</source>
        <translation>Die andere Fassung steht jetzt in deiner Liste</translation>
    </message>
    <message>
        <source>The other version was put aside</source>
        <translation>Die andere Fassung wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>The server holds much less than this computer, as after an old backup. A copy of what is here was kept.</source>
        <translation>Der Server hat viel weniger als dieser Rechner, wie nach einer alten Sicherung. Eine Kopie von dem, was hier ist, wurde behalten.</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Noch einmal versucht</translation>
    </message>
    <message>
        <source>Which one is right?</source>
        <translation>Welcher Stand ist richtig?</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>eine Aufgabe</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Put the other text aside</source>
        <translation>Anderen Text beiseitegelegt</translation>
    </message>
    <message>
        <source>Tried an edit again</source>
        <translation>Änderung noch einmal versucht</translation>
    </message>
    <message>
        <source>Used the other text</source>
        <translation>Anderen Text übernommen</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A text was changed on two devices. The later one is in your list; the other was kept here, so that nothing is lost.</source>
        <translation>Ein Text wurde auf zwei Geräten geändert. Der spätere steht in deiner Liste; der andere ist hier aufgehoben, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>All edits are where they belong.</source>
        <translation>Alle Änderungen sind da, wo sie hingehören.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Not taken by the server</source>
        <translation>Vom Server nicht angenommen</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>Es gibt nichts zu klären</translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>Andere Fassungen</translation>
    </message>
    <message>
        <source>These edits are kept here until you decide. Everything else goes on syncing.</source>
        <translation>Diese Änderungen bleiben hier, bis du entscheidest. Alles andere wird weiter abgeglichen.</translation>
    </message>
</context>
<context>
    <name>BackupActions</name>
    <message>
        <source>Went back to an earlier day</source>
        <translation>Zu einem früheren Tag zurückgekehrt</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Days there is a copy of</source>
        <translation>Tage, von denen es eine Kopie gibt</translation>
    </message>
    <message>
        <source>Forethought keeps a copy of each of the last seven days beside your tasks. Going back to one can be undone.</source>
        <translation>Forethought hebt neben deinen Aufgaben eine Kopie von jedem der letzten sieben Tage auf. Die Rückkehr zu einem Tag lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Restore a day</source>
        <translation>Einen Tag wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a day…</source>
        <translation>Einen Tag wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came since then, and will stay unless you choose otherwise: %Ln.</source>
        <translation>
            <numerusform>Seither dazugekommen, und bleibt, wenn du nichts anderes wählst: %Ln.</numerusform>
            <numerusform>Seither dazugekommen, und bleiben, wenn du nichts anderes wählst: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of the last days</source>
        <translation>Kopien der letzten Tage</translation>
    </message>
    <message>
        <source>Everything is as it was that day. There is nothing to restore.</source>
        <translation>Alles ist so wie an dem Tag. Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Go back to {day}?</source>
        <translation>Zurück zu {day}?</translation>
    </message>
    <message>
        <source>It is one step: Undo takes it back. Your other devices follow with the next sync.</source>
        <translation>Es ist ein einziger Schritt: „Rückgängig“ nimmt ihn zurück. Deine anderen Geräte folgen mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restore, and put %Ln in the trash</source>
        <translation>
            <numerusform>Wiederherstellen, und %Ln in den Papierkorb</numerusform>
            <numerusform>Wiederherstellen, und %Ln in den Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no copy yet. The first is made soon after the start.</source>
        <translation>Es gibt noch keine Kopie. Die erste entsteht kurz nach dem Start.</translation>
    </message>
    <message>
        <source>Went back to {day}</source>
        <translation>Zurück zu {day}</translation>
    </message>
    <message numerus="yes">
        <source>Will be as they were that day: %Ln task(s) or goal(s).</source>
        <translation>
            <numerusform>Wird wieder wie an dem Tag: %Ln Aufgabe oder Ziel.</numerusform>
            <numerusform>Werden wieder wie an dem Tag: %Ln Aufgaben oder Ziele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will come back: %Ln task(s) or goal(s).</source>
        <translation>
            <numerusform>Kommt zurück: %Ln Aufgabe oder Ziel.</numerusform>
            <numerusform>Kommen zurück: %Ln Aufgaben oder Ziele.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Press to keep it as text</source>
        <translation>Drücken, um es als Text zu behalten</translation>
    </message>
    <message>
        <source>Read from “{raw}”. 10 is most. Click to keep it as text; undo takes that back.</source>
        <translation>Gelesen aus „{raw}“. 10 ist am meisten. Klick behält es als Text; Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
        <source>Read from “{raw}”. Click to keep it as text; undo takes that back.</source>
        <translation>Gelesen aus „{raw}“. Klick behält es als Text; Rückgängig nimmt das zurück.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Ask the coach</source>
        <translation>Coach fragen</translation>
    </message>
    <message>
        <source>Confidence {n}</source>
        <translation>Zuversicht {n}</translation>
    </message>
    <message>
        <source>Importance {n}</source>
        <translation>Wichtigkeit {n}</translation>
    </message>
    <message>
        <source>No importance</source>
        <translation>Keine Wichtigkeit</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>questions to the model</comment>
        <translation>
            <numerusform>%n übrig</numerusform>
            <numerusform>%n übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked more</source>
        <translation>Weitergefragt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>No questions to the model are left. The rules answer for now.</source>
        <translation>Es sind keine Fragen an das Modell übrig. Vorerst antworten die Regeln.</translation>
    </message>
    <message>
        <source>Plain, with no leaning</source>
        <translation>Neutral, ohne Neigung</translation>
    </message>
    <message>
        <source>Study: exams, understanding, later use</source>
        <translation>Studium: Prüfungen, Verständnis, späterer Nutzen</translation>
    </message>
    <message>
        <source>Tasks written in office hours</source>
        <translation>Aufgaben, zur Bürozeit geschrieben</translation>
    </message>
    <message>
        <source>Tasks written late in the evening or at night</source>
        <translation>Aufgaben, spät abends oder nachts geschrieben</translation>
    </message>
    <message>
        <source>The answer broke off. The rules take over.</source>
        <translation>Die Antwort brach ab. Die Regeln übernehmen.</translation>
    </message>
    <message>
        <source>The answer broke off: {reason}. The rules take over.</source>
        <translation>Die Antwort brach ab: {reason}. Die Regeln übernehmen.</translation>
    </message>
    <message>
        <source>The rules answer until {day}, then the model again.</source>
        <translation>Bis {day} antworten die Regeln, dann wieder das Modell.</translation>
    </message>
    <message>
        <source>Work: people, money, evidence</source>
        <translation>Arbeit: Menschen, Geld, Belege</translation>
    </message>
    <message>
        <source>cost not known</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year, in the letters of QDate</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>from your earlier question · {time}</source>
        <translation>von deiner früheren Frage · {time}</translation>
    </message>
    <message>
        <source>last in a goal on {day}</source>
        <translation>zuletzt in einem Ziel am {day}</translation>
    </message>
    <message>
        <source>last in a task on {day}</source>
        <translation>zuletzt in einer Aufgabe am {day}</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>zuletzt am {day}</translation>
    </message>
    <message>
        <source>model · {time} · {cost}</source>
        <translation>Modell · {time} · {cost}</translation>
    </message>
    <message>
        <source>no model is set up</source>
        <translation>es ist kein Modell eingerichtet</translation>
    </message>
    <message>
        <source>prepared for tasks like this · {time}</source>
        <translation>für Aufgaben wie diese vorbereitet · {time}</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>rules, {reason}</source>
        <translation>Regeln, {reason}</translation>
    </message>
    <message>
        <source>speaks for study</source>
        <translation>spricht für Studium</translation>
    </message>
    <message>
        <source>speaks for work</source>
        <translation>spricht für Arbeit</translation>
    </message>
    <message>
        <source>the model asked for a short pause</source>
        <translation>das Modell bat um eine kurze Pause</translation>
    </message>
    <message>
        <source>the model could not be reached</source>
        <translation>das Modell war nicht zu erreichen</translation>
    </message>
    <message>
        <source>the model did not answer in time</source>
        <translation>das Modell hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the model had no answer to this</source>
        <translation>das Modell hatte darauf keine Antwort</translation>
    </message>
    <message>
        <source>the model is still getting ready</source>
        <translation>das Modell macht sich noch bereit</translation>
    </message>
    <message>
        <source>the model is switched off on this server</source>
        <translation>das Modell ist auf diesem Server abgeschaltet</translation>
    </message>
    <message>
        <source>the questions to the model are used up for now</source>
        <translation>die Fragen an das Modell sind vorerst aufgebraucht</translation>
    </message>
    <message>
        <source>the server has its hands full right now</source>
        <translation>der Server hat gerade alle Hände voll zu tun</translation>
    </message>
    <message>
        <source>the server's budget for today is used up</source>
        <translation>das Budget des Servers für heute ist aufgebraucht</translation>
    </message>
    <message>
        <source>{left}, new ones on {day}</source>
        <translation>{left}, neue am {day}</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
</context>
<context>
    <name>CoachOffer</name>
    <message>
        <source>Ask the coach about a task</source>
        <translation>Den Coach zu einer Aufgabe fragen</translation>
    </message>
    <message>
        <source>Do not try the coach now</source>
        <translation>Den Coach jetzt nicht ausprobieren</translation>
    </message>
    <message>
        <source>Invitation to try the coach</source>
        <translation>Einladung, den Coach auszuprobieren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The coach asks one question about a task, before the time for it is spent.</source>
        <translation>Der Coach stellt eine Frage zu einer Aufgabe, bevor Zeit hineinfließt.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>Ask again</source>
        <translation>Neu fragen</translation>
    </message>
    <message>
        <source>Ask the coach</source>
        <translation>Coach fragen</translation>
    </message>
    <message>
        <source>Ask the coach about this task</source>
        <translation>Den Coach zu dieser Aufgabe fragen</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Considering…</source>
        <translation>Denkt nach …</translation>
    </message>
    <message>
        <source>See exactly what would leave this computer</source>
        <translation>Genau sehen, was diesen Rechner verlassen würde</translation>
    </message>
    <message>
        <source>Show exactly what is sent to the model</source>
        <translation>Genau zeigen, was an das Modell geht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the coach's answer</source>
        <translation>Die Antwort des Coachs anhalten</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The coach's answer</source>
        <translation>Die Antwort des Coachs</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>You asked: {question}</source>
        <translation>Deine Frage: {question}</translation>
    </message>
</context>
<context>
    <name>CoachingPage</name>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Keep my questions and the answers</source>
        <translation>Meine Fragen und die Antworten aufbewahren</translation>
    </message>
    <message>
        <source>Known once the server answers</source>
        <translation>Bekannt, sobald der Server antwortet</translation>
    </message>
    <message>
        <source>Off: a task goes to the model only when you ask. On: a prepared answer counts as a question once you see it.</source>
        <translation>Aus: Eine Aufgabe geht nur an das Modell, wenn du fragst. An: Eine vorbereitete Antwort zählt als Frage, sobald du sie siehst.</translation>
    </message>
    <message>
        <source>Off: an answer is shown and then forgotten. How many were asked is still counted.</source>
        <translation>Aus: Eine Antwort wird gezeigt und dann vergessen. Wie viele Fragen es waren, wird weiter gezählt.</translation>
    </message>
    <message>
        <source>Off: nothing of it shows anywhere, and nothing is sent to a model.</source>
        <translation>Aus: Nichts davon ist irgendwo zu sehen, und nichts geht an ein Modell.</translation>
    </message>
    <message>
        <source>Prepare answers ahead (sends a new task to the model without being asked)</source>
        <translation>Antworten vorbereiten (sendet eine neue Aufgabe ungefragt an das Modell)</translation>
    </message>
    <message>
        <source>Questions to the model</source>
        <translation>Fragen an das Modell</translation>
    </message>
    <message>
        <source>The coach's framing</source>
        <translation>Der Blickwinkel des Coachs</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>{used} of {limit} used</source>
        <translation>{used} von {limit} verbraucht</translation>
    </message>
    <message>
        <source>{used} so far; there is no limit.</source>
        <translation>Bisher {used}; es gibt keine Grenze.</translation>
    </message>
    <message>
        <source>{words}. The rules answer without a limit.</source>
        <translation>{words}. Die Regeln antworten ohne Grenze.</translation>
    </message>
    <message>
        <source>{words}; new ones on {day}</source>
        <translation>{words}; neue am {day}</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>A new recovery code</source>
        <translation>Ein neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is the way back in if the password is lost. A code from before stops working.</source>
        <translation>Er ist der Weg zurück, wenn das Passwort verloren ist. Ein früherer Code gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Code machen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>CodeKeeping</name>
    <message>
        <source>It could not be saved there: {reason}.</source>
        <translation>Dort ließ er sich nicht speichern: {reason}.</translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation>Er ist unterwegs zum Drucker.</translation>
    </message>
    <message>
        <source>Made on {day}. It sets a new password once, if the old one is lost.</source>
        <translation>Gemacht am {day}. Er setzt einmal ein neues Passwort, wenn das alte verloren ist.</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Wiederherstellungscode drucken</translation>
    </message>
    <message>
        <source>Recovery code for Forethought</source>
        <translation>Wiederherstellungscode für Forethought</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Wiederherstellungscode speichern</translation>
    </message>
    <message>
        <source>Saved. Keep the file where a thief of this computer would not look.</source>
        <translation>Gespeichert. Heb die Datei auf, wo ein Dieb dieses Computers nicht nachsieht.</translation>
    </message>
    <message>
        <source>The printer could not be reached.</source>
        <translation>Der Drucker ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>All columns as at first</source>
        <translation>Alle Spalten wie am Anfang</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>Sort by this next</source>
        <translation>Als Nächstes hiernach sortieren</translation>
    </message>
    <message>
        <source>Sort by this, or the other way round</source>
        <translation>Hiernach sortieren, oder andersherum</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n gefunden.</numerusform>
            <numerusform>%n gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find a command or a task</source>
        <translation>Befehl oder Aufgabe suchen</translation>
    </message>
    <message>
        <source>Go to the task {text}</source>
        <translation>Zur Aufgabe {text}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Type a few letters of a command or a task</source>
        <translation>Ein paar Buchstaben eines Befehls oder einer Aufgabe</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter runs it, Escape closes</source>
        <translation>Auf und Ab wählen, Enter führt aus, Esc schließt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>jetzt nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Coach</source>
        <translation>&amp;Coach</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Ziele</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Importance</source>
        <translation>&amp;Wichtigkeit</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Au&amp;ssehen</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Aufgabe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>About Forethought</source>
        <translation>Über Forethought</translation>
    </message>
    <message>
        <source>Add a goal…</source>
        <translation>Ziel hinzufügen …</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Arrange the columns…</source>
        <translation>Spalten anordnen …</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Weiterfragen</translation>
    </message>
    <message>
        <source>Ask the coach</source>
        <translation>Coach fragen</translation>
    </message>
    <message>
        <source>C&amp;onfidence</source>
        <translation>&amp;Zuversicht</translation>
    </message>
    <message>
        <source>Change the task's text</source>
        <translation>Text der Aufgabe ändern</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Complete or reopen</source>
        <translation>Erledigen oder wieder öffnen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Delete the goal</source>
        <translation>Ziel löschen</translation>
    </message>
    <message>
        <source>Deleted tasks</source>
        <translation>Gelöschte Aufgaben</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Edit the goal…</source>
        <translation>Ziel bearbeiten …</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Keep the task</source>
        <translation>Aufgabe behalten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Let go, or bring back</source>
        <translation>Loslassen oder zurückholen</translation>
    </message>
    <message>
        <source>Let the task go</source>
        <translation>Aufgabe loslassen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Move the goal down</source>
        <translation>Ziel nach unten</translation>
    </message>
    <message>
        <source>Move the goal up</source>
        <translation>Ziel nach oben</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Nächste Aufgabe</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Paste as tasks</source>
        <translation>Als Aufgaben einfügen</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>Vorige Aufgabe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Ein Problem melden</translation>
    </message>
    <message>
        <source>Select all tasks</source>
        <translation>Alle Aufgaben auswählen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>Small window for one task</source>
        <translation>Kleines Fenster für eine Aufgabe</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The answer did not help</source>
        <translation>Die Antwort hat nicht geholfen</translation>
    </message>
    <message>
        <source>The answer helped</source>
        <translation>Die Antwort hat geholfen</translation>
    </message>
    <message>
        <source>The selected task</source>
        <translation>Die ausgewählte Aufgabe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
</context>
<context>
    <name>CostFigure</name>
    <message>
        <source>Cost this month</source>
        <translation>Kosten in diesem Monat</translation>
    </message>
</context>
<context>
    <name>CredentialsForm</name>
    <message>
        <source>Bring the account back</source>
        <translation>Konto zurückholen</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Ich habe ein Konto</translation>
    </message>
    <message>
        <source>I have lost my password</source>
        <translation>Ich habe mein Passwort verloren</translation>
    </message>
    <message>
        <source>I have no account yet</source>
        <translation>Ich habe noch kein Konto</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Einladungscode</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>All of it: the list, and the server's database beside it.</source>
        <translation>Alles: die Liste und daneben die Datenbank des Servers.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>From and to todo.txt, Taskwarrior, Todoist, CSV, Markdown and Forethought's own format.</source>
        <translation>Aus und nach todo.txt, Taskwarrior, Todoist, CSV, Markdown und dem eigenen Format von Forethought.</translation>
    </message>
    <message>
        <source>How the sign-in is kept</source>
        <translation>Wie die Anmeldung aufbewahrt wird</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importieren und exportieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>In a file in this folder that only you can read.</source>
        <translation>In einer Datei in diesem Ordner, die nur du lesen kannst.</translation>
    </message>
    <message>
        <source>In memory only: this computer has no keyring, so after a restart you sign in again.</source>
        <translation>Nur im Arbeitsspeicher: Dieser Rechner hat keinen Schlüsselbund, nach einem Neustart meldest du dich wieder an.</translation>
    </message>
    <message>
        <source>In the system's keyring.</source>
        <translation>Im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>This computer's copy of the list; the server has its own.</source>
        <translation>Die Kopie der Liste auf diesem Rechner; der Server hat seine eigene.</translation>
    </message>
    <message>
        <source>Where your tasks are</source>
        <translation>Wo deine Aufgaben sind</translation>
    </message>
</context>
<context>
    <name>DaysPicture</name>
    <message>
        <source>Answers on the days of the month</source>
        <translation>Antworten an den Tagen des Monats</translation>
    </message>
</context>
<context>
    <name>DecisionButtons</name>
    <message>
        <source>Ask more</source>
        <translation>Weiterfragen</translation>
    </message>
    <message>
        <source>Ask the coach a further question</source>
        <translation>Dem Coach eine weitere Frage stellen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the task's text; the answer stays in view</source>
        <translation>Den Text der Aufgabe ändern; die Antwort bleibt sichtbar</translation>
    </message>
    <message>
        <source>Drop the task; it can be brought back</source>
        <translation>Die Aufgabe loslassen; sie lässt sich zurückholen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the task as it is</source>
        <translation>Die Aufgabe behalten, wie sie ist</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>A task that is gone</source>
        <translation>Eine Aufgabe, die es nicht mehr gibt</translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe löschen</numerusform>
            <numerusform>%Ln Aufgaben löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln task(s)?</source>
        <translation>
            <numerusform>%Ln Aufgabe löschen?</numerusform>
            <numerusform>%Ln Aufgaben löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this task?</source>
        <translation>Diese Aufgabe löschen?</translation>
    </message>
    <message>
        <source>For 30 days this can be taken back: Let go, then Deleted.</source>
        <translation>30 Tage lang lässt sich das zurücknehmen: unter Losgelassen, dann Gelöscht.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>Delete the account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Delete the account?</source>
        <translation>Konto löschen?</translation>
    </message>
    <message>
        <source>Erase it, too</source>
        <translation>Auch löschen</translation>
    </message>
    <message>
        <source>Every device is signed out at once, and nobody can sign in any more. This goes from the server:</source>
        <translation>Jedes Gerät wird sofort abgemeldet, und niemand kann sich mehr anmelden. Das verschwindet vom Server:</translation>
    </message>
    <message>
        <source>In seven days; signing in until then brings everything back</source>
        <translation>In sieben Tagen; wer sich bis dahin anmeldet, bekommt alles zurück</translation>
    </message>
    <message>
        <source>Keep it, to read and to export</source>
        <translation>Behalten, zum Lesen und Exportieren</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Konto behalten</translation>
    </message>
    <message>
        <source>Now, for good</source>
        <translation>Jetzt, endgültig</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The copy on this computer</source>
        <translation>Die Kopie auf diesem Computer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Einblick</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Something did not work. Your tasks are safe.</source>
        <translation>Etwas hat nicht geklappt. Deine Aufgaben sind sicher.</translation>
    </message>
    <message>
        <source>{words}, last synced {moment}</source>
        <translation>{words}, zuletzt abgeglichen {moment}</translation>
    </message>
</context>
<context>
    <name>Dragging</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Let it fall here to add it</source>
        <translation>Hier fallen lassen, um es hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>EarlierAnswers</name>
    <message numerus="yes">
        <source>Earlier answers (%n)</source>
        <translation>
            <numerusform>Frühere Antworten (%n)</numerusform>
            <numerusform>Frühere Antworten (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked: {question}</source>
        <translation>Deine Frage: {question}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>EmailDialog</name>
    <message>
        <source>A letter is on its way to {email}. Follow the link in it, and the email changes.</source>
        <translation>Eine Mail ist unterwegs an {email}. Folge dem Link darin, dann ändert sich die E-Mail.</translation>
    </message>
    <message>
        <source>Another email</source>
        <translation>Eine andere E-Mail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the email</source>
        <translation>E-Mail ändern</translation>
    </message>
    <message>
        <source>Done. From now on you sign in with {email}.</source>
        <translation>Erledigt. Ab jetzt meldest du dich mit {email} an.</translation>
    </message>
    <message>
        <source>New email</source>
        <translation>Neue E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>You sign in with {email} now.</source>
        <translation>Du meldest dich jetzt mit {email} an.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) left out</source>
        <translation>
            <numerusform>%Ln Antwort ausgelassen</numerusform>
            <numerusform>%Ln Antworten ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed or let go left out</source>
        <translation>
            <numerusform>%Ln erledigte oder losgelassene ausgelassen</numerusform>
            <numerusform>%Ln erledigte oder losgelassene ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln Ziel</numerusform>
            <numerusform>%Ln Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s) left out</source>
        <translation>
            <numerusform>%Ln Ziel ausgelassen</numerusform>
            <numerusform>%Ln Ziele ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash left out</source>
        <translation>
            <numerusform>%Ln im Papierkorb ausgelassen</numerusform>
            <numerusform>%Ln im Papierkorb ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>A line a task. Holds text, state, ratings and days; no times of day, goals or answers.</source>
        <translation>Eine Zeile je Aufgabe. Enthält Text, Zustand, Bewertungen und Tage; keine Uhrzeiten, Ziele oder Antworten.</translation>
    </message>
    <message>
        <source>A table for spreadsheets. Holds everything of tasks; no goals, no answers.</source>
        <translation>Eine Tabelle für Tabellenprogramme. Enthält alles von Aufgaben; keine Ziele, keine Antworten.</translation>
    </message>
    <message>
        <source>A zip: everything as Forethought JSON, and the tasks as a table beside it.</source>
        <translation>Ein Zip: alles als Forethought-JSON und daneben die Aufgaben als Tabelle.</translation>
    </message>
    <message>
        <source>Checklists to read. Holds text, state, ratings and the day a task was completed; nothing else.</source>
        <translation>Checklisten zum Lesen. Enthält Text, Zustand, Bewertungen und den Tag der Erledigung; sonst nichts.</translation>
    </message>
    <message>
        <source>Exported {what}.</source>
        <translation>Exportiert: {what}.</translation>
    </message>
    <message>
        <source>For Todoist's import. Holds open tasks with their ratings; no times, goals or answers.</source>
        <translation>Für den Import in Todoist. Enthält offene Aufgaben mit ihren Bewertungen; keine Zeiten, Ziele oder Antworten.</translation>
    </message>
    <message>
        <source>For `task import`. Holds everything of tasks but the trash; no goals, no answers.</source>
        <translation>Für `task import`. Enthält alles von Aufgaben außer dem Papierkorb; keine Ziele, keine Antworten.</translation>
    </message>
    <message>
        <source>Holds everything, and can be imported again with nothing lost.</source>
        <translation>Enthält alles und lässt sich ohne Verlust wieder importieren.</translation>
    </message>
    <message>
        <source>Not in it: {what}.</source>
        <translation>Nicht dabei: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>line breaks of %Ln task(s) became spaces</source>
        <translation>
            <numerusform>Zeilenumbrüche von %Ln Aufgabe wurden zu Leerzeichen</numerusform>
            <numerusform>Zeilenumbrüche von %Ln Aufgaben wurden zu Leerzeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Active tasks</source>
        <translation>Aktive Aufgaben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Completed tasks</source>
        <translation>Erledigte Aufgaben</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Tasks let go</source>
        <translation>Losgelassene Aufgaben</translation>
    </message>
    <message>
        <source>The coach's answers</source>
        <translation>Die Antworten des Coachs</translation>
    </message>
    <message>
        <source>The trash</source>
        <translation>Der Papierkorb</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Die Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Another window has just renewed the session.</source>
        <translation>Ein anderes Fenster hat die Sitzung gerade erneuert.</translation>
    </message>
    <message>
        <source>Coaching is switched off; switch it on in Settings to ask.</source>
        <translation>Coaching ist ausgeschaltet; schalte es in den Einstellungen ein, um zu fragen.</translation>
    </message>
    <message>
        <source>Forethought could not write to the disk: {reason}.</source>
        <translation>Forethought konnte nicht auf die Platte schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Forethought could not write to {path}: {reason}.</source>
        <translation>Forethought konnte nicht in {path} schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Its clock is {minutes} minutes ahead of this computer's. Edits still sync rightly.</source>
        <translation>Seine Uhr geht gegenüber diesem Rechner {minutes} Minuten vor. Abgeglichen wird trotzdem richtig.</translation>
    </message>
    <message>
        <source>Its clock is {minutes} minutes behind this computer's. Edits still sync rightly.</source>
        <translation>Seine Uhr geht gegenüber diesem Rechner {minutes} Minuten nach. Abgeglichen wird trotzdem richtig.</translation>
    </message>
    <message>
        <source>No server is connected, so nothing would be sent.</source>
        <translation>Kein Server ist verbunden, also würde nichts gesendet.</translation>
    </message>
    <message>
        <source>No server is connected.</source>
        <translation>Kein Server ist verbunden.</translation>
    </message>
    <message>
        <source>Nobody has an account with this e-mail address.</source>
        <translation>Zu dieser E-Mail-Adresse gibt es kein Konto.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melde dich zuerst an.</translation>
    </message>
    <message>
        <source>Somebody else is signed in on the server.</source>
        <translation>Auf dem Server ist jemand anderes angemeldet.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. It has been noted in its log.</source>
        <translation>Auf dem Server ist etwas schiefgegangen. Es steht in seinem Protokoll.</translation>
    </message>
    <message>
        <source>That was a lot of questions in a minute; take a breath.</source>
        <translation>Das waren viele Fragen in einer Minute; atme einmal durch.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>Die Antwort brach ab.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>Die Verbindung zum Server brach ab.</translation>
    </message>
    <message>
        <source>The current password is not right.</source>
        <translation>Das jetzige Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>The database cannot be reached right now.</source>
        <translation>Die Datenbank ist gerade nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The database is not at the revision that this server needs.</source>
        <translation>Die Datenbank hat nicht den Stand, den dieser Server braucht.</translation>
    </message>
    <message>
        <source>The disk is nearly full, so no copy was made.</source>
        <translation>Der Datenträger ist fast voll, deshalb wurde keine Kopie angelegt.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>E-Mail-Adresse oder Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>Die Datei {path} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read. Move it away to start with the usual settings.</source>
        <translation>Die Datei {path} lässt sich nicht lesen. Verschieb sie, um mit den üblichen Einstellungen anzufangen.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used: {reason}.</source>
        <translation>Die Datei {path} lässt sich nicht nutzen: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation>Die Datei {path} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Move it away to start anew; what the server has comes back with the next sync.</source>
        <translation>Die Datei {path} ist beschädigt. Verschieb sie, um neu anzufangen; was der Server hat, kommt mit dem nächsten Abgleich zurück.</translation>
    </message>
    <message>
        <source>The file {path} was written by a newer version of Forethought. Update Forethought to open it; nothing in it was changed.</source>
        <translation>Die Datei {path} stammt von einer neueren Version von Forethought. Aktualisiere Forethought, um sie zu öffnen; nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>The file {path} was written by a newer version of Forethought. Update Forethought to use it.</source>
        <translation>Die Datei {path} stammt von einer neueren Version von Forethought. Aktualisiere Forethought, um sie zu nutzen.</translation>
    </message>
    <message>
        <source>The list was closed before all was imported. What is there can be undone; import the file again for the rest.</source>
        <translation>Die Liste wurde geschlossen, bevor alles importiert war. Was da ist, lässt sich zurücknehmen; für den Rest importiere die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>Das Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>The server could not be started: {reason}.</source>
        <translation>Der Server ließ sich nicht starten: {reason}.</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>Der Server hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The server did not become ready.</source>
        <translation>Der Server wurde nicht bereit.</translation>
    </message>
    <message>
        <source>The server did not say what became of the edits.</source>
        <translation>Der Server hat nicht gesagt, was aus den Änderungen wurde.</translation>
    </message>
    <message>
        <source>The server did not start. Why is in {path}.</source>
        <translation>Der Server ist nicht gestartet. Warum, steht in {path}.</translation>
    </message>
    <message>
        <source>The server does not accept this session just now.</source>
        <translation>Der Server nimmt diese Sitzung gerade nicht an.</translation>
    </message>
    <message>
        <source>The server fell silent.</source>
        <translation>Der Server ist verstummt.</translation>
    </message>
    <message>
        <source>The server sent an event that makes no sense.</source>
        <translation>Der Server hat etwas gesendet, das keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>The server's answer is no stream.</source>
        <translation>Die Antwort des Servers ist kein Strom von Ereignissen.</translation>
    </message>
    <message>
        <source>The system's keyring does not answer.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>The system's keyring refused.</source>
        <translation>Der Schlüsselbund des Systems hat abgelehnt.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address already. Sign in instead.</source>
        <translation>Zu dieser E-Mail-Adresse gibt es schon ein Konto. Melde dich stattdessen an.</translation>
    </message>
    <message>
        <source>There is another account with this e-mail address.</source>
        <translation>Es gibt ein anderes Konto mit dieser E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>There is no server called {host}.</source>
        <translation>Es gibt keinen Server namens {host}.</translation>
    </message>
    <message>
        <source>There is no such goal any more.</source>
        <translation>Dieses Ziel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such task any more.</source>
        <translation>Diese Aufgabe gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>These changes belong to another account than the one that is signed in.</source>
        <translation>Diese Änderungen gehören zu einem anderen Konto als dem angemeldeten.</translation>
    </message>
    <message>
        <source>This account has been deleted.</source>
        <translation>Dieses Konto wurde gelöscht.</translation>
    </message>
    <message>
        <source>This device is signed out. Sign in again to go on.</source>
        <translation>Dieses Gerät ist abgemeldet. Melde dich wieder an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>This device was signed out, as its token was used twice. Sign in again.</source>
        <translation>Dieses Gerät wurde abgemeldet, weil sein Schlüssel zweimal benutzt wurde. Melde dich wieder an.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Das sieht nicht nach einer E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>This edit holds a value that cannot be stored.</source>
        <translation>Diese Änderung enthält einen Wert, der sich nicht speichern lässt.</translation>
    </message>
    <message>
        <source>This edit holds a value that does not fit its field.</source>
        <translation>Diese Änderung enthält einen Wert, der nicht in sein Feld passt.</translation>
    </message>
    <message>
        <source>This has {count} characters; it may have {limit}.</source>
        <translation>Das hat {count} Zeichen; {limit} dürfen es sein.</translation>
    </message>
    <message>
        <source>This invite has been used, has run out, or never was one. Ask for a new one.</source>
        <translation>Diese Einladung wurde benutzt, ist abgelaufen oder war nie eine. Bitte um eine neue.</translation>
    </message>
    <message>
        <source>This is empty; write something.</source>
        <translation>Das ist leer; schreib etwas.</translation>
    </message>
    <message>
        <source>This is not a server's address. One looks like {example}</source>
        <translation>Das ist keine Adresse eines Servers. Eine sieht so aus: {example}</translation>
    </message>
    <message>
        <source>This password is easy to guess. A few unrelated words in a row are easy to remember and hard to guess.</source>
        <translation>Dieses Passwort ist leicht zu erraten. Ein paar Wörter hintereinander, die nichts miteinander zu tun haben, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>This question is being answered already.</source>
        <translation>Diese Frage wird schon beantwortet.</translation>
    </message>
    <message>
        <source>This server needs an invite. Ask whoever runs it for one.</source>
        <translation>Für diesen Server braucht es eine Einladung. Bitte um eine bei denen, die ihn betreiben.</translation>
    </message>
    <message>
        <source>This server speaks another version of sync; update the older of the two.</source>
        <translation>Dieser Server spricht eine andere Version des Abgleichs; aktualisiere die ältere der beiden Seiten.</translation>
    </message>
    <message>
        <source>This server takes no new accounts.</source>
        <translation>Dieser Server nimmt keine neuen Konten an.</translation>
    </message>
    <message>
        <source>This was changed in the meantime; read it again.</source>
        <translation>Das wurde inzwischen geändert; lies es noch einmal.</translation>
    </message>
    <message>
        <source>Too many people are signing in right now.</source>
        <translation>Gerade melden sich zu viele Leute an.</translation>
    </message>
    <message>
        <source>Too many requests; wait a moment.</source>
        <translation>Zu viele Anfragen; warte einen Moment.</translation>
    </message>
    <message>
        <source>Two answers are on their way already; wait for one of them.</source>
        <translation>Zwei Antworten sind schon unterwegs; warte auf eine davon.</translation>
    </message>
    <message>
        <source>Use an address that starts with https:// so that nobody on the way can read your tasks.</source>
        <translation>Nimm eine Adresse, die mit https:// beginnt, damit unterwegs niemand deine Aufgaben lesen kann.</translation>
    </message>
    <message>
        <source>Use at least {number} characters. A few unrelated words in a row are easy to remember and hard to guess.</source>
        <translation>Nimm mindestens {number} Zeichen. Ein paar Wörter hintereinander, die nichts miteinander zu tun haben, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Windows would not take it: {reason}.</source>
        <translation>Windows hat es nicht angenommen: {reason}.</translation>
    </message>
    <message>
        <source>{changed} of the {rows} tasks and goals here are missing or different on the server.</source>
        <translation>{changed} der {rows} Aufgaben und Ziele hier fehlen auf dem Server oder sind dort anders.</translation>
    </message>
    <message>
        <source>{host} answered, but not as a Forethought server.</source>
        <translation>{host} hat geantwortet, aber nicht wie ein Server von Forethought.</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <translation>{host} war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>{host} has no certificate that this computer trusts.</source>
        <translation>{host} hat kein Zertifikat, dem dieser Rechner vertraut.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {reason}.</source>
        <translation>{path} lässt sich nicht ändern: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} lässt sich nicht nutzen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A task list that asks the right question before the time is spent.</source>
        <translation>Eine Aufgabenliste, die die richtige Frage stellt, bevor die Zeit vergeht.</translation>
    </message>
    <message>
        <source>Nothing to fill in. Everything stays here.</source>
        <translation>Nichts auszufüllen. Alles bleibt hier.</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>Auf einem Server</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Start on this computer</source>
        <translation>Auf diesem Rechner anfangen</translation>
    </message>
    <message>
        <source>Welcome to Forethought</source>
        <translation>Willkommen bei Forethought</translation>
    </message>
    <message>
        <source>Where shall it live?</source>
        <translation>Wo soll sie liegen?</translation>
    </message>
    <message>
        <source>Yours, your family's or your company's: the same list on every device.</source>
        <translation>Deiner, der deiner Familie oder deiner Firma: dieselbe Liste auf jedem Gerät.</translation>
    </message>
</context>
<context>
    <name>FocusMap</name>
    <message numerus="yes">
        <source>%Ln on the map</source>
        <translation>
            <numerusform>%Ln auf der Karte</numerusform>
            <numerusform>%Ln auf der Karte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks here</source>
        <translation>
            <numerusform>%Ln Aufgabe hier</numerusform>
            <numerusform>%Ln Aufgaben hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to rate</source>
        <translation>
            <numerusform>%Ln zu bewerten</numerusform>
            <numerusform>%Ln zu bewerten</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move it · Enter places it · Esc leaves it unrated</source>
        <translation>Pfeiltasten bewegen sie · Enter legt sie ab · Esc lässt sie unbewertet</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>Drag a task in from the side, and both its ratings are set.</source>
        <translation>Zieh eine Aufgabe von der Seite herein, und beide Bewertungen sind gesetzt.</translation>
    </message>
    <message>
        <source>Focus map</source>
        <translation>Fokuskarte</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Importance ? · Confidence {n}</source>
        <translation>Wichtigkeit ? · Zuversicht {n}</translation>
    </message>
    <message>
        <source>Importance {i} · Confidence {c}</source>
        <translation>Wichtigkeit {i} · Zuversicht {c}</translation>
    </message>
    <message>
        <source>Importance {n} · Confidence ?</source>
        <translation>Wichtigkeit {n} · Zuversicht ?</translation>
    </message>
    <message>
        <source>The coach has answered</source>
        <translation>Der Coach hat geantwortet</translation>
    </message>
    <message>
        <source>To rate</source>
        <translation>Zu bewerten</translation>
    </message>
    <message>
        <source>do</source>
        <translation>tun</translation>
    </message>
    <message>
        <source>importance {i}, confidence {c}</source>
        <translation>Wichtigkeit {i}, Zuversicht {c}</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>liegen lassen</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>loslassen</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>test first</source>
        <translation>erst prüfen</translation>
    </message>
    <message>
        <source>test the riskiest part first</source>
        <translation>das Riskanteste zuerst prüfen</translation>
    </message>
    <message>
        <source>{n}k</source>
        <translation>{n} Tsd.</translation>
    </message>
    <message>
        <source>{ratings}. Arrow keys move it, Enter places it, Escape leaves it unrated.</source>
        <translation>{ratings}. Pfeiltasten bewegen sie, Enter legt sie ab, Esc lässt sie unbewertet.</translation>
    </message>
    <message>
        <source>{said}, the coach has answered</source>
        <translation>{said}, der Coach hat geantwortet</translation>
    </message>
    <message>
        <source>{text}, {ratings}, {n} of {count}</source>
        <translation>{text}, {ratings}, {n} von {count}</translation>
    </message>
</context>
<context>
    <name>FocusMapPage</name>
    <message>
        <source>Drag one onto the map, or press Enter.</source>
        <translation>Zieh eine auf die Karte, oder drück Enter.</translation>
    </message>
    <message>
        <source>Every task is rated.</source>
        <translation>Jede Aufgabe ist bewertet.</translation>
    </message>
    <message>
        <source>Focus map</source>
        <translation>Fokuskarte</translation>
    </message>
</context>
<context>
    <name>FollowUpLine</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask the further question</source>
        <translation>Die weitere Frage stellen</translation>
    </message>
    <message>
        <source>Further question to the coach</source>
        <translation>Weitere Frage an den Coach</translation>
    </message>
    <message>
        <source>What else would you like to ask?</source>
        <translation>Was möchtest du noch fragen?</translation>
    </message>
    <message>
        <source>{used} of {limit} characters</source>
        <translation>{used} von {limit} Zeichen</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Keep Forethought in the tray</source>
        <translation>Forethought im Infobereich behalten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Off: closing the window quits. Either way nothing is lost.</source>
        <translation>Aus: Schließen beendet das Programm. So oder so geht nichts verloren.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Farbschema: {name}</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window minimises it.</source>
        <translation>Dieser Desktop hat keinen Infobereich; Schließen minimiert das Fenster.</translation>
    </message>
</context>
<context>
    <name>GoalActions</name>
    <message>
        <source>Added a goal</source>
        <translation>Ziel hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a goal</source>
        <translation>Ziel geändert</translation>
    </message>
    <message>
        <source>Deleted a goal</source>
        <translation>Ziel gelöscht</translation>
    </message>
    <message>
        <source>Moved a goal</source>
        <translation>Ziel verschoben</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Delete (Del); Undo brings it back</source>
        <translation>Löschen (Entf); Rückgängig holt es zurück</translation>
    </message>
    <message>
        <source>Edit (Enter)</source>
        <translation>Bearbeiten (Enter)</translation>
    </message>
    <message>
        <source>Goal {place} of {count}: {text}</source>
        <translation>Ziel {place} von {count}: {text}</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Add a goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Answer three questions</source>
        <translation>Drei Fragen beantworten</translation>
    </message>
    <message>
        <source>Go on with the goal you began</source>
        <translation>Mit dem angefangenen Ziel weitermachen</translation>
    </message>
    <message>
        <source>Go on with your draft</source>
        <translation>Mit dem Entwurf weitermachen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>In the order that you give them.</source>
        <translation>In der Reihenfolge, die du ihnen gibst.</translation>
    </message>
    <message>
        <source>No goal yet, and none is needed</source>
        <translation>Noch kein Ziel, und es muss keins sein</translation>
    </message>
    <message>
        <source>The coach reads them in this order. Nobody else does.</source>
        <translation>Der Coach liest sie in dieser Reihenfolge. Sonst niemand.</translation>
    </message>
    <message>
        <source>Three short questions (what matters, the biggest win, the worst outcome) give the coach something to hold a task against.</source>
        <translation>Drei kurze Fragen (was zählt, der größte Erfolg, der schlimmste Ausgang) geben dem Coach etwas, woran er eine Aufgabe messen kann.</translation>
    </message>
    <message>
        <source>Three short questions: what matters, the biggest win, the worst outcome.</source>
        <translation>Drei kurze Fragen: was zählt, der größte Erfolg, der schlimmste Ausgang.</translation>
    </message>
</context>
<context>
    <name>GoalOffer</name>
    <message>
        <source>Answer the three questions about a goal</source>
        <translation>Die drei Fragen zu einem Ziel beantworten</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Do not set a goal now</source>
        <translation>Jetzt kein Ziel setzen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Offer to set a goal</source>
        <translation>Angebot, ein Ziel zu setzen</translation>
    </message>
    <message>
        <source>Three short questions would tell the coach what you are after.</source>
        <translation>Drei kurze Fragen würden dem Coach sagen, worum es dir geht.</translation>
    </message>
</context>
<context>
    <name>GoalWizard</name>
    <message>
        <source>A goal</source>
        <translation>Ein Ziel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close; what you wrote waits until you come back</source>
        <translation>Schließen; was du geschrieben hast, wartet auf dich</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>Ziel bearbeiten</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>A degree and no idea what for</source>
        <translation>Ein Abschluss und keine Idee, wofür</translation>
    </message>
    <message>
        <source>A finished first chapter</source>
        <translation>Ein fertiges erstes Kapitel</translation>
    </message>
    <message>
        <source>A first quarter in the black</source>
        <translation>Ein erstes Quartal mit Gewinn</translation>
    </message>
    <message>
        <source>A half marathon in spring</source>
        <translation>Ein Halbmarathon im Frühling</translation>
    </message>
    <message>
        <source>A launch I can stand behind</source>
        <translation>Ein Start, hinter dem ich stehe</translation>
    </message>
    <message>
        <source>A month without catching up</source>
        <translation>Ein Monat, in dem ich nichts nachholen muss</translation>
    </message>
    <message>
        <source>A team that needs me less</source>
        <translation>Ein Team, das mich weniger braucht</translation>
    </message>
    <message>
        <source>A thesis topic I like</source>
        <translation>Ein Thema für die Abschlussarbeit, das ich mag</translation>
    </message>
    <message>
        <source>All exams of this term behind me</source>
        <translation>Alle Prüfungen dieses Semesters hinter mir</translation>
    </message>
    <message>
        <source>An internship where I learn</source>
        <translation>Ein Praktikum, in dem ich etwas lerne</translation>
    </message>
    <message>
        <source>Another term for one course</source>
        <translation>Noch ein Semester für eine Veranstaltung</translation>
    </message>
    <message>
        <source>Another year that just went by</source>
        <translation>Wieder ein Jahr, das einfach vorbeiging</translation>
    </message>
    <message>
        <source>Being too tired for the children</source>
        <translation>Zu müde sein für die Kinder</translation>
    </message>
    <message>
        <source>Biggest win</source>
        <translation>Größter Erfolg</translation>
    </message>
    <message>
        <source>Getting my health back</source>
        <translation>Wieder gesund werden</translation>
    </message>
    <message>
        <source>Half a year on the wrong thing</source>
        <translation>Ein halbes Jahr am Falschen gearbeitet</translation>
    </message>
    <message>
        <source>Hiring the person we miss</source>
        <translation>Die Person einstellen, die uns fehlt</translation>
    </message>
    <message>
        <source>Learning everything the night before</source>
        <translation>Alles in der Nacht davor lernen</translation>
    </message>
    <message>
        <source>Losing the two who believe in it</source>
        <translation>Die beiden verlieren, die daran glauben</translation>
    </message>
    <message>
        <source>More evenings at home</source>
        <translation>Mehr Abende zu Hause</translation>
    </message>
    <message>
        <source>One customer who tells others</source>
        <translation>Eine Kundin, die es weitersagt</translation>
    </message>
    <message>
        <source>Passing statistics, and knowing why</source>
        <translation>Statistik bestehen und verstehen</translation>
    </message>
    <message>
        <source>Running out of money quietly</source>
        <translation>Unbemerkt das Geld ausgehen lassen</translation>
    </message>
    <message>
        <source>Saying yes to everything again</source>
        <translation>Wieder zu allem Ja sagen</translation>
    </message>
    <message>
        <source>Ten customers who come back</source>
        <translation>Zehn Kunden, die wiederkommen</translation>
    </message>
    <message>
        <source>The flat renovated and paid for</source>
        <translation>Die Wohnung renoviert und bezahlt</translation>
    </message>
    <message>
        <source>Time for friends in exam weeks</source>
        <translation>Zeit für Freunde in der Prüfungszeit</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>What matters most to you right now?</source>
        <translation>Was ist dir gerade am wichtigsten?</translation>
    </message>
    <message>
        <source>What outcome would you most want to avoid?</source>
        <translation>Welchen Ausgang möchtest du am ehesten vermeiden?</translation>
    </message>
    <message>
        <source>What would be your biggest win in the next three to six months?</source>
        <translation>Was wäre dein größter Erfolg in den nächsten drei bis sechs Monaten?</translation>
    </message>
    <message>
        <source>Work that I would choose again</source>
        <translation>Arbeit, die ich wieder wählen würde</translation>
    </message>
    <message>
        <source>Worst outcome</source>
        <translation>Schlimmster Ausgang</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Die Anleitung</translation>
    </message>
    <message>
        <source>guide.md</source>
        <comment>the file in docs</comment>
        <translation>guide.de.md</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A report is on the clipboard: versions and counts, none of your words.</source>
        <translation>Ein Bericht ist in der Zwischenablage: Versionen und Anzahlen, keins deiner Worte.</translation>
    </message>
</context>
<context>
    <name>Hotkey</name>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) here already</source>
        <translation>
            <numerusform>%Ln Antwort schon hier</numerusform>
            <numerusform>%Ln Antworten schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln erledigt</numerusform>
            <numerusform>%Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>%Ln hier gelöscht</numerusform>
            <numerusform>%Ln hier gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted there</source>
        <translation>
            <numerusform>%Ln dort gelöscht</numerusform>
            <numerusform>%Ln dort gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln Ziel</numerusform>
            <numerusform>%Ln Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s) here already</source>
        <translation>
            <numerusform>%Ln Ziel schon hier</numerusform>
            <numerusform>%Ln Ziele schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln schon hier</numerusform>
            <numerusform>%Ln schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here and changed since; what is here stays</source>
        <translation>
            <numerusform>%Ln schon hier und seither geändert; was hier ist, bleibt</numerusform>
            <numerusform>%Ln schon hier und seither geändert; was hier ist, bleibt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash</source>
        <translation>
            <numerusform>%Ln im Papierkorb</numerusform>
            <numerusform>%Ln im Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept version(s) of texts stay in the copy.</source>
        <translation>
            <numerusform>%Ln aufbewahrte Fassung eines Textes bleibt in der Kopie.</numerusform>
            <numerusform>%Ln aufbewahrte Fassungen von Texten bleiben in der Kopie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln let go</source>
        <translation>
            <numerusform>%Ln losgelassen</numerusform>
            <numerusform>%Ln losgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) that are no checklist items</source>
        <translation>
            <numerusform>%Ln Zeile, die kein Punkt einer Checkliste ist</numerusform>
            <numerusform>%Ln Zeilen, die keine Punkte einer Checkliste sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s) of the coach</source>
        <translation>
            <numerusform>%Ln neue Antwort des Coachs</numerusform>
            <numerusform>%Ln neue Antworten des Coachs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new goal(s)</source>
        <translation>
            <numerusform>%Ln neues Ziel</numerusform>
            <numerusform>%Ln neue Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new task(s)</source>
        <translation>
            <numerusform>%Ln neue Aufgabe</numerusform>
            <numerusform>%Ln neue Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeating pattern(s), whose tasks come one by one</source>
        <translation>
            <numerusform>%Ln wiederkehrendes Muster, dessen Aufgaben einzeln kommen</numerusform>
            <numerusform>%Ln wiederkehrende Muster, deren Aufgaben einzeln kommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) are older than 90 days; they are dated 90 days back, as sync takes nothing for older.</source>
        <translation>
            <numerusform>%Ln Aufgabe ist älter als 90 Tage; sie wird auf vor 90 Tagen datiert, da der Abgleich nichts Älteres annimmt.</numerusform>
            <numerusform>%Ln Aufgaben sind älter als 90 Tage; sie werden auf vor 90 Tagen datiert, da der Abgleich nichts Älteres annimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) have no date of their making in the file and get today's or the day of their end.</source>
        <translation>
            <numerusform>%Ln Aufgabe hat in der Datei kein Datum ihres Anfangs und bekommt das heutige oder das ihres Endes.</numerusform>
            <numerusform>%Ln Aufgaben haben in der Datei kein Datum ihres Anfangs und bekommen das heutige oder das ihres Endes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of more than 500 characters are shortened.</source>
        <translation>
            <numerusform>%Ln Text mit mehr als 500 Zeichen wird gekürzt.</numerusform>
            <numerusform>%Ln Texte mit mehr als 500 Zeichen werden gekürzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no tasks</source>
        <translation>
            <numerusform>%Ln, die keine Aufgabe ist</numerusform>
            <numerusform>%Ln, die keine Aufgaben sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read</source>
        <translation>
            <numerusform>%Ln, die nicht zu lesen war</numerusform>
            <numerusform>%Ln, die nicht zu lesen waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that the file has twice</source>
        <translation>
            <numerusform>%Ln, die zweimal in der Datei steht</numerusform>
            <numerusform>%Ln, die zweimal in der Datei stehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with the text of an open task here</source>
        <translation>
            <numerusform>%Ln mit dem Text einer offenen Aufgabe hier</numerusform>
            <numerusform>%Ln mit dem Text einer offenen Aufgabe hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a text</source>
        <translation>
            <numerusform>%Ln ohne Text</numerusform>
            <numerusform>%Ln ohne Text</numerusform>
        </translation>
    </message>
    <message>
        <source>, of them {states}</source>
        <translation>, davon {states}</translation>
    </message>
    <message>
        <source>A copy of the file could not be kept.</source>
        <translation>Eine Kopie der Datei ließ sich nicht aufbewahren.</translation>
    </message>
    <message>
        <source>A copy of the file is kept with your data, readable for you only, so that nothing of it is lost.</source>
        <translation>Eine Kopie der Datei wird bei deinen Daten aufbewahrt, nur für dich lesbar, damit nichts davon verloren geht.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add also %Ln with the text of an open task</source>
        <translation>
            <numerusform>Auch %Ln mit dem Text einer offenen Aufgabe hinzufügen</numerusform>
            <numerusform>Auch %Ln mit dem Text einer offenen Aufgabe hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln that were deleted here</source>
        <translation>
            <numerusform>%Ln zurückholen, die hier gelöscht wurde</numerusform>
            <numerusform>%Ln zurückholen, die hier gelöscht wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>Columns: {pairs}.</source>
        <translation>Spalten: {pairs}.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Hier gelöscht</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe importieren</numerusform>
            <numerusform>%Ln Aufgaben importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Imported {what}.</source>
        <translation>Importiert: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln task(s) it would not fit into the text, and stays in the copy.</source>
        <translation>
            <numerusform>Bei %Ln Aufgabe passte es nicht in den Text und bleibt in der Kopie.</numerusform>
            <numerusform>Bei %Ln Aufgaben passte es nicht in den Text und bleibt in der Kopie.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Kept as words of the text: {names}.</source>
        <translation>Als Wörter des Textes behalten: {names}.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>Zeile {line}: {what}</translation>
    </message>
    <message>
        <source>No place here: {names}.</source>
        <translation>Hier ohne Platz: {names}.</translation>
    </message>
    <message>
        <source>Passed over: {what}</source>
        <translation>Übergangen: {what}</translation>
    </message>
    <message>
        <source>Read as {format}, {encoding}.</source>
        <translation>Gelesen als {format}, {encoding}.</translation>
    </message>
    <message>
        <source>Same text here</source>
        <translation>Gleicher Text hier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>The coach's answers are kept on this computer only, and Undo leaves them here.</source>
        <translation>Die Antworten des Coachs werden nur auf diesem Rechner aufbewahrt, und Rückgängig lässt sie hier.</translation>
    </message>
    <message>
        <source>The file comes from another account, so its rows get new ids; importing it again still adds nothing.</source>
        <translation>Die Datei kommt von einem anderen Konto, darum bekommen ihre Zeilen neue Kennungen; ein zweiter Import fügt trotzdem nichts hinzu.</translation>
    </message>
    <message>
        <source>The file is no Unicode, so it was read as Latin-1. Look whether special letters are right.</source>
        <translation>Die Datei ist kein Unicode und wurde als Latin-1 gelesen. Schau, ob besondere Buchstaben stimmen.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>cannot be read; passed over</source>
        <translation>nicht zu lesen; übergangen</translation>
    </message>
    <message>
        <source>longer than 500 characters; shortened, the whole is in the copy</source>
        <translation>länger als 500 Zeichen; gekürzt, das Ganze ist in der Kopie</translation>
    </message>
    <message>
        <source>no date that can be read; left out</source>
        <translation>kein lesbares Datum; ausgelassen</translation>
    </message>
    <message>
        <source>no rating from 1 to 10; left out</source>
        <translation>keine Bewertung von 1 bis 10; ausgelassen</translation>
    </message>
    <message>
        <source>no task; passed over</source>
        <translation>keine Aufgabe; übergangen</translation>
    </message>
    <message>
        <source>no text; passed over</source>
        <translation>kein Text; übergangen</translation>
    </message>
    <message>
        <source>part of a task that is not above it</source>
        <translation>Teil einer Aufgabe, die nicht darüber steht</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Keep what has no place here as words of the text</source>
        <translation>Was hier keinen Platz hat, als Wörter des Textes behalten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Tasks of the file</source>
        <translation>Aufgaben der Datei</translation>
    </message>
    <message numerus="yes">
        <source>Worth knowing (%n)</source>
        <translation>
            <numerusform>Wissenswertes (%n)</numerusform>
            <numerusform>Wissenswertes (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth knowing before the import</source>
        <translation>Wissenswertes vor dem Import</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message numerus="yes">
        <source>%Ln answer(s) by a model whose price is not known</source>
        <translation>
            <numerusform>%Ln Antwort eines Modells, dessen Preis nicht bekannt ist</numerusform>
            <numerusform>%Ln Antworten eines Modells, dessen Preis nicht bekannt ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to the model so far</source>
        <translation>
            <numerusform>Bisher %Ln Frage an das Modell</numerusform>
            <numerusform>Bisher %Ln Fragen an das Modell</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked more</source>
        <translation>Weitergefragt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>New ones on {day}; the rules are free.</source>
        <translation>Neue am {day}; die Regeln kosten nichts.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Hier nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Rules and repeated questions are free.</source>
        <translation>Regeln und wiederholte Fragen kosten nichts.</translation>
    </message>
    <message>
        <source>The server counts them.</source>
        <translation>Der Server zählt sie.</translation>
    </message>
    <message>
        <source>The server is not in reach, so this is what this computer knows.</source>
        <translation>Der Server ist nicht erreichbar; das hier ist, was dieser Rechner weiß.</translation>
    </message>
    <message>
        <source>They are counted from the first one on.</source>
        <translation>Gezählt wird ab der ersten.</translation>
    </message>
    <message numerus="yes">
        <source>and what %Ln answer(s) cost, whose price is not known</source>
        <translation>
            <numerusform>und was %Ln Antwort kostet, deren Preis nicht bekannt ist</numerusform>
            <numerusform>und was %Ln Antworten kosten, deren Preis nicht bekannt ist</numerusform>
        </translation>
    </message>
    <message>
        <source>asked the model</source>
        <translation>vom Modell</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>von den Regeln</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln answer(s) by the model</source>
        <translation>
            <numerusform>für %Ln Antwort des Modells</numerusform>
            <numerusform>für %Ln Antworten des Modells</numerusform>
        </translation>
    </message>
    <message>
        <source>for answers by the model</source>
        <translation>für Antworten des Modells</translation>
    </message>
    <message>
        <source>from your earlier question</source>
        <translation>von deiner früheren Frage</translation>
    </message>
    <message>
        <source>prepared for tasks like it</source>
        <translation>für ähnliche Aufgaben vorbereitet</translation>
    </message>
    <message>
        <source>{left} of {limit} left</source>
        <translation>{left} von {limit} übrig</translation>
    </message>
</context>
<context>
    <name>InsightPage</name>
    <message>
        <source>Insight</source>
        <translation>Einblick</translation>
    </message>
    <message>
        <source>No answer of this month is kept, so there is no picture of it.</source>
        <translation>Von diesem Monat ist keine Antwort aufbewahrt, also gibt es kein Bild davon.</translation>
    </message>
    <message>
        <source>Nothing asked this month</source>
        <translation>In diesem Monat nichts gefragt</translation>
    </message>
    <message>
        <source>Pick a task and press Ctrl+Return, or end a new one with ??. What that costs and what follows shows here.</source>
        <translation>Wähl eine Aufgabe und drück Strg+Return, oder lass eine neue mit ?? enden. Was das kostet und was daraus folgt, steht dann hier.</translation>
    </message>
    <message>
        <source>Questions to the model</source>
        <translation>Fragen an das Modell</translation>
    </message>
    <message>
        <source>What you made of them</source>
        <translation>Was du daraus gemacht hast</translation>
    </message>
    <message>
        <source>Where the answers came from</source>
        <translation>Woher die Antworten kamen</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Dismiss the other text: {text}</source>
        <translation>Den anderen Text beiseitelegen: {text}</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>Behalten:</translation>
    </message>
    <message>
        <source>Use the other text: {text}</source>
        <translation>Den anderen Text übernehmen: {text}</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Diese übernehmen</translation>
    </message>
    <message>
        <source>What it belonged to is gone. You can still copy it from here.</source>
        <translation>Wozu es gehörte, gibt es nicht mehr. Du kannst es von hier noch kopieren.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>Alle Tasten sind wie am Anfang.</translation>
    </message>
    <message>
        <source>Choose a command, then a field beside “Keys”, and press what should call it from now on.</source>
        <translation>Wähl einen Befehl, dann ein Feld neben „Tasten“, und drück, was ihn von nun an aufrufen soll.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>First key</source>
        <translation>Erste Taste</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Move it to “{name}”</source>
        <translation>Zu „{name}“ verschieben</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the first key</source>
        <translation>Erste Taste entfernen</translation>
    </message>
    <message>
        <source>Remove the second key</source>
        <translation>Zweite Taste entfernen</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Reset this one</source>
        <translation>Diese zurücksetzen</translation>
    </message>
    <message>
        <source>Reset.</source>
        <translation>Zurückgesetzt.</translation>
    </message>
    <message>
        <source>Reset. {names} had these keys and is without them now.</source>
        <translation>Zurückgesetzt. Diese Tasten hatte bisher: {names}.</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>Zweite Taste</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>{keys} calls “{other}”.</source>
        <translation>{keys} ruft „{other}“ auf.</translation>
    </message>
    <message>
        <source>{keys} now calls “{name}”.</source>
        <translation>{keys} ruft jetzt „{name}“ auf.</translation>
    </message>
</context>
<context>
    <name>LabelledSlider</name>
    <message>
        <source>Clear this rating</source>
        <translation>Diese Bewertung leeren</translation>
    </message>
    <message>
        <source>Clear {name}</source>
        <translation>{name} leeren</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Icons</source>
        <translation>Symbole</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licence of {name}</source>
        <translation>Lizenz von {name}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
</context>
<context>
    <name>LinesOffer</name>
    <message numerus="yes">
        <source>%Ln line(s), one of them too long: {reason}</source>
        <translation>
            <numerusform>%Ln Zeile, sie ist zu lang: {reason}</numerusform>
            <numerusform>%Ln Zeilen, eine davon zu lang: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s). Add each as a task?</source>
        <translation>
            <numerusform>%Ln Zeile. Als Aufgabe hinzufügen?</numerusform>
            <numerusform>%Ln Zeilen. Jede als Aufgabe hinzufügen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are more than can be added at once. Import takes a whole file of them.</source>
        <translation>
            <numerusform>%Ln Zeile ist mehr, als auf einmal hinzugefügt werden kann. Importieren nimmt eine ganze Datei davon.</numerusform>
            <numerusform>%Ln Zeilen sind mehr, als auf einmal hinzugefügt werden können. Importieren nimmt eine ganze Datei davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe hinzufügen</numerusform>
            <numerusform>%Ln Aufgaben hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep as one line</source>
        <translation>Als eine Zeile behalten</translation>
    </message>
</context>
<context>
    <name>LostPassword</name>
    <message>
        <source>A new password</source>
        <translation>Ein neues Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>I have my recovery code</source>
        <translation>Ich habe meinen Wiederherstellungscode</translation>
    </message>
    <message>
        <source>I was given a link</source>
        <translation>Ich habe einen Link bekommen</translation>
    </message>
    <message>
        <source>If there is an account with this address, a letter with a link is on its way. Paste the link here.</source>
        <translation>Wenn es ein Konto mit dieser Adresse gibt, ist eine Mail mit einem Link unterwegs. Füge den Link hier ein.</translation>
    </message>
    <message>
        <source>It needs something that only you have. Every device is signed out by it; what is on them stays.</source>
        <translation>Dafür braucht es etwas, das nur du hast. Jedes Gerät wird dadurch abgemeldet; was darauf ist, bleibt.</translation>
    </message>
    <message>
        <source>Link, or the code in it</source>
        <translation>Link oder der Code darin</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Send me a link by mail</source>
        <translation>Schick mir einen Link per Mail</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>Link schicken</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Passwort setzen</translation>
    </message>
</context>
<context>
    <name>LostPasswordPresenter</name>
    <message>
        <source>The new password is set, and every device was signed out. Sign in with it now.</source>
        <translation>Das neue Passwort ist gesetzt, und jedes Gerät wurde abgemeldet. Melde dich jetzt damit an.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show the selected task</source>
        <translation>Die ausgewählte Aufgabe zeigen</translation>
    </message>
    <message>
        <source>The selected task</source>
        <translation>Die ausgewählte Aufgabe</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Changed. Every other device signs in again.</source>
        <translation>Geändert. Jedes andere Gerät meldet sich neu an.</translation>
    </message>
    <message>
        <source>Every other device is signed out by it.</source>
        <translation>Jedes andere Gerät wird dabei abgemeldet.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Password of today</source>
        <translation>Bisheriges Passwort</translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>PersonaSection</name>
    <message>
        <source>Erase all of it</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Erase everything that was collected</source>
        <translation>Alles löschen, was gesammelt wurde</translation>
    </message>
    <message>
        <source>Framing: {name}</source>
        <translation>Blickwinkel: {name}</translation>
    </message>
    <message>
        <source>Go on collecting</source>
        <translation>Weiter sammeln</translation>
    </message>
    <message>
        <source>Go on collecting what speaks for a leaning</source>
        <translation>Weiter sammeln, was für eine Neigung spricht</translation>
    </message>
    <message>
        <source>Known once the server answers</source>
        <translation>Bekannt, sobald der Server antwortet</translation>
    </message>
    <message>
        <source>Off: what is there stays as it is, and nothing is added.</source>
        <translation>Aus: Was da ist, bleibt, und nichts kommt dazu.</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Von dir gewählt.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>Worked out from how the list is used</source>
        <translation>Daraus abgeleitet, wie die Liste benutzt wird</translation>
    </message>
    <message>
        <source>Worked out from how the list is used, never asked. It changes which side of a goal the coach touches, nothing else.</source>
        <translation>Daraus abgeleitet, wie die Liste benutzt wird, nie abgefragt. Es ändert nur, welche Seite eines Ziels der Coach anspricht.</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Focus map</source>
        <translation>Fokuskarte</translation>
    </message>
    <message>
        <source>Importance upward, confidence rightward. Arrow keys move the selected task, with Ctrl they go to the next one.</source>
        <translation>Wichtigkeit nach oben, Zuversicht nach rechts. Pfeiltasten bewegen die ausgewählte Aufgabe, mit Strg gehen sie zur nächsten.</translation>
    </message>
</context>
<context>
    <name>PortabilityActions</name>
    <message numerus="yes">
        <source>Imported %Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe importiert</numerusform>
            <numerusform>%Ln Aufgaben importiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortabilityPresenter</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Datei zum Importieren wählen</translation>
    </message>
    <message>
        <source>Everything (zip)</source>
        <translation>Alles (Zip)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Lists of tasks</source>
        <translation>Aufgabenlisten</translation>
    </message>
    <message>
        <source>Stopped. What was imported so far stays.</source>
        <translation>Angehalten. Was schon importiert ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Forethought keeps running, so that adding a task takes no time. Ctrl+Q or Quit in the menu ends it.</source>
        <translation>Forethought läuft weiter, damit eine neue Aufgabe keine Zeit kostet. Strg+Q oder Beenden im Menü schließt es.</translation>
    </message>
    <message>
        <source>Sync needs a look. Your tasks are safe on this computer.</source>
        <translation>Der Abgleich braucht deine Aufmerksamkeit. Deine Aufgaben sind auf diesem Rechner sicher.</translation>
    </message>
    <message>
        <source>The coach has answered.</source>
        <translation>Der Coach hat geantwortet.</translation>
    </message>
    <message>
        <source>The tray went away, so the window is back here.</source>
        <translation>Der Infobereich ist verschwunden, darum ist das Fenster wieder da.</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Schritt {step} von {count}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Example: {text}</source>
        <translation>Beispiel: {text}</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Zum Beispiel:</translation>
    </message>
    <message>
        <source>Start from this</source>
        <translation>Hiermit anfangen</translation>
    </message>
    <message>
        <source>{used} of {limit} characters</source>
        <translation>{used} von {limit} Zeichen</translation>
    </message>
    <message>
        <source>{used} of {limit} characters: shorten it a little</source>
        <translation>{used} von {limit} Zeichen: kürz es ein wenig</translation>
    </message>
</context>
<context>
    <name>QuickAddLine</name>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Enter adds it. !8 is importance, ?4 confidence, 10 is most.</source>
        <translation>Enter fügt hinzu. !8 ist Wichtigkeit, ?4 Zuversicht, 10 am meisten.</translation>
    </message>
    <message>
        <source>Enter adds it. !8 is importance, ?4 confidence, 10 is most; ?? asks the coach.</source>
        <translation>Enter fügt hinzu. !8 ist Wichtigkeit, ?4 Zuversicht, 10 am meisten; ?? fragt den Coach.</translation>
    </message>
    <message>
        <source>What needs your focus?</source>
        <translation>Was braucht deinen Fokus?</translation>
    </message>
    <message>
        <source>“{raw}” is kept as text</source>
        <translation>„{raw}“ bleibt Text</translation>
    </message>
</context>
<context>
    <name>QuickAddWindow</name>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Enter saves · Ctrl+Enter saves and asks the coach · Esc closes</source>
        <translation>Enter speichert · Strg+Enter speichert und fragt den Coach · Esc schließt</translation>
    </message>
    <message>
        <source>Enter saves · Esc closes</source>
        <translation>Enter speichert · Esc schließt</translation>
    </message>
</context>
<context>
    <name>QuickRatings</name>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
</context>
<context>
    <name>QuotaFigure</name>
    <message>
        <source>Questions to the model</source>
        <translation>Fragen an das Modell</translation>
    </message>
</context>
<context>
    <name>RatingSlider</name>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation>{n} von 10</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the recovery code</source>
        <translation>Wiederherstellungscode kopieren</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ich habe ihn aufbewahrt</translation>
    </message>
    <message>
        <source>It is the way back in if the password is lost, and it is shown this once. A password manager or a sheet of paper will do.</source>
        <translation>Er ist der Weg zurück, wenn das Passwort verloren geht, und wird nur dieses eine Mal gezeigt. Ein Passwortmanager oder ein Blatt Papier genügt.</translation>
    </message>
    <message>
        <source>Keep this code</source>
        <translation>Bewahre diesen Code auf</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Wiederherstellungscode drucken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Save the recovery code in a file</source>
        <translation>Wiederherstellungscode in einer Datei speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Zur Liste</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the edit: {title}</source>
        <translation>Die Änderung verwerfen: {title}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again: {title}</source>
        <translation>Noch einmal versuchen: {title}</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message numerus="yes">
        <source>Saved: %Ln edit(s) that the server did not have yet.</source>
        <translation>
            <numerusform>Gerettet: %Ln Änderung, die der Server noch nicht hatte.</numerusform>
            <numerusform>Gerettet: %Ln Änderungen, die der Server noch nicht hatte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file was kept: {path}</source>
        <translation>Die beschädigte Datei ist aufgehoben: {path}</translation>
    </message>
    <message>
        <source>The file with your tasks was damaged. It was made anew from the copy of {day}.</source>
        <translation>Die Datei mit deinen Aufgaben war beschädigt. Sie wurde aus der Kopie vom {day} neu angelegt.</translation>
    </message>
    <message>
        <source>The file with your tasks was damaged. It was made anew; what the server has comes back with the next sync.</source>
        <translation>Die Datei mit deinen Aufgaben war beschädigt. Sie wurde neu angelegt; was der Server hat, kommt mit dem nächsten Abgleich zurück.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>A goal has all three answers. You can leave now: what you wrote waits here until you come back.</source>
        <translation>Ein Ziel hat alle drei Antworten. Du kannst jetzt gehen: Was du geschrieben hast, wartet hier auf dich.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Does this say it?</source>
        <translation>Trifft es das?</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit: {part}</source>
        <translation>Bearbeiten: {part}</translation>
    </message>
    <message>
        <source>Nothing is stored until you finish, and all of it can be changed at any time.</source>
        <translation>Gespeichert wird erst, wenn du fertig bist, und alles lässt sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
</context>
<context>
    <name>RowPlaceholder</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>Aufgaben suchen</translation>
    </message>
</context>
<context>
    <name>SentWindow</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>Looking up what would be sent…</source>
        <translation>Es wird nachgesehen, was gesendet würde …</translation>
    </message>
    <message>
        <source>The request, as it would be sent</source>
        <translation>Die Anfrage, wie sie gesendet würde</translation>
    </message>
    <message>
        <source>This request, and nothing else, would go to the model. The key is masked here; the rest is byte for byte what is sent.</source>
        <translation>Diese Anfrage, und sonst nichts, ginge an das Modell. Der Schlüssel ist hier verdeckt; der Rest ist Byte für Byte, was gesendet wird.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Last synced {moment}</source>
        <translation>Zuletzt abgeglichen {moment}</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Not synced since the start</source>
        <translation>Seit dem Start nicht abgeglichen</translation>
    </message>
    <message>
        <source>On this computer: it starts and ends with Forethought.</source>
        <translation>Auf diesem Rechner: Er startet und endet mit Forethought.</translation>
    </message>
    <message>
        <source>Reached over the network.</source>
        <translation>Über das Netz erreichbar.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>This computer runs Forethought {version}.</source>
        <translation>Auf diesem Rechner läuft Forethought {version}.</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>It answers, its database is there, and it speaks this version.</source>
        <translation>Er antwortet, seine Datenbank ist da, und er spricht diese Version.</translation>
    </message>
    <message>
        <source>Out of reach just now.</source>
        <translation>Gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Devices that are signed in</source>
        <translation>Angemeldete Geräte</translation>
    </message>
    <message>
        <source>Known once the server answers</source>
        <translation>Bekannt, sobald der Server antwortet</translation>
    </message>
    <message>
        <source>Last used {moment}</source>
        <translation>Zuletzt benutzt {moment}</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>This device, too. What is on it stays.</source>
        <translation>Auch dieses Gerät. Was darauf ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Alt with a letter opens a menu.</source>
        <translation>Alt mit einem Buchstaben öffnet ein Menü.</translation>
    </message>
    <message>
        <source>In the whole window, this key is for typing. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>Im ganzen Fenster ist diese Taste zum Schreiben da. Halt Strg oder Alt dazu, oder nimm eine Funktionstaste.</translation>
    </message>
    <message>
        <source>One key at a time, with Ctrl, Alt or Shift held down or without.</source>
        <translation>Eine Taste auf einmal, mit Strg, Alt oder Umschalt oder ohne.</translation>
    </message>
    <message>
        <source>This key is needed for copying and pasting text.</source>
        <translation>Diese Taste wird zum Kopieren und Einfügen von Text gebraucht.</translation>
    </message>
    <message>
        <source>This key is needed for moving around.</source>
        <translation>Diese Taste wird gebraucht, um sich zu bewegen.</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add and ask the coach</source>
        <translation>Hinzufügen und den Coach fragen</translation>
    </message>
    <message>
        <source>Add as done</source>
        <translation>Als erledigt hinzufügen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Confidence 1 to 10</source>
        <translation>Zuversicht 1 bis 10</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Taste suchen oder was sie tut</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>Importance 1 to 10</source>
        <translation>Wichtigkeit 1 bis 10</translation>
    </message>
    <message>
        <source>Keep a recognised word as text</source>
        <translation>Ein erkanntes Wort als Text behalten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>No key does that. Ctrl+K finds commands without keys, too.</source>
        <translation>Keine Taste tut das. Strg+K findet auch Befehle ohne Taste.</translation>
    </message>
    <message>
        <source>One step out: close, clear, stop</source>
        <translation>Einen Schritt hinaus: schließen, leeren, anhalten</translation>
    </message>
    <message>
        <source>Open a menu by its underlined letter</source>
        <translation>Ein Menü über seinen unterstrichenen Buchstaben öffnen</translation>
    </message>
    <message>
        <source>The next place, the one before</source>
        <translation>Die nächste Stelle, die vorige</translation>
    </message>
    <message>
        <source>While adding</source>
        <translation>Beim Hinzufügen</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>At {address}. Everything on this computer stays as it is.</source>
        <translation>Auf {address}. Auf diesem Rechner bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in again to sync</source>
        <translation>Anmelden, um abzugleichen</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln Änderung wartet</numerusform>
            <numerusform>%Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) from other devices kept too</source>
        <translation>
            <numerusform>%Ln Änderung von anderen Geräten mit aufgehoben</numerusform>
            <numerusform>%Ln Änderungen von anderen Geräten mit aufgehoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) left</source>
        <translation>
            <numerusform>%Ln Frage übrig</numerusform>
            <numerusform>%Ln Fragen übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet sich …</translation>
    </message>
    <message>
        <source>Decide what is right</source>
        <translation>Entscheiden, was stimmt</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Preparing your database…</source>
        <translation>Deine Datenbank wird vorbereitet …</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Sign in again to sync</source>
        <translation>Anmelden, um abzugleichen</translation>
    </message>
    <message>
        <source>Some changes were not taken</source>
        <translation>Einige Änderungen wurden nicht angenommen</translation>
    </message>
    <message>
        <source>Somebody else is signed in on the server</source>
        <translation>Auf dem Server ist jemand anderes angemeldet</translation>
    </message>
    <message>
        <source>Sync needs a look</source>
        <translation>Der Abgleich braucht deine Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>The server has lost much of what is here</source>
        <translation>Dem Server fehlt vieles, was hier ist</translation>
    </message>
    <message>
        <source>The server needs a newer Forethought</source>
        <translation>Der Server braucht ein neueres Forethought</translation>
    </message>
    <message>
        <source>This account was deleted on the server; your tasks are still here</source>
        <translation>Dieses Konto wurde auf dem Server gelöscht; deine Aufgaben sind noch hier</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>How strong the password is</source>
        <translation>Wie stark das Passwort ist</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Enter places the selected task on the map; digits rate it.</source>
        <translation>Enter legt die ausgewählte Aufgabe auf die Karte; Ziffern bewerten sie.</translation>
    </message>
    <message>
        <source>Tasks to rate</source>
        <translation>Aufgaben zu bewerten</translation>
    </message>
</context>
<context>
    <name>SystemSection</name>
    <message>
        <source>Add a task from anywhere</source>
        <translation>Von überall eine Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Asking the desktop…</source>
        <translation>Der Desktop wird gefragt …</translation>
    </message>
    <message>
        <source>Choose a key together with Ctrl, Alt or the system's key: alone it would be missing elsewhere.</source>
        <translation>Wähl eine Taste zusammen mit Strg, Alt oder der Systemtaste: Allein würde sie anderswo fehlen.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Give the keys back</source>
        <translation>Die Tasten zurückgeben</translation>
    </message>
    <message>
        <source>It starts in the tray, without a window.</source>
        <translation>Es startet im Infobereich, ohne Fenster.</translation>
    </message>
    <message>
        <source>It works. The desktop says to press {keys}.</source>
        <translation>Es geht. Der Desktop sagt: {keys} drücken.</translation>
    </message>
    <message>
        <source>It works: {keys}.</source>
        <translation>Es geht: {keys}.</translation>
    </message>
    <message>
        <source>Keys that open the small window from anywhere</source>
        <translation>Tasten, die das kleine Fenster von überall öffnen</translation>
    </message>
    <message>
        <source>Notes from the desktop</source>
        <translation>Hinweise des Desktops</translation>
    </message>
    <message>
        <source>Off. Keys that you choose here open the small window whatever program is in front.</source>
        <translation>Aus. Tasten, die du hier wählst, öffnen das kleine Fenster, welches Programm auch vorn ist.</translation>
    </message>
    <message>
        <source>Or bind this command to keys in the desktop's own settings; that works everywhere:</source>
        <translation>Oder leg diesen Befehl in den Einstellungen des Desktops auf Tasten; das geht überall:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Mit dem Rechner starten</translation>
    </message>
    <message>
        <source>Tell me while the window is closed</source>
        <translation>Bescheid geben, während das Fenster zu ist</translation>
    </message>
    <message>
        <source>The command for the desktop's own settings</source>
        <translation>Der Befehl für die Einstellungen des Desktops</translation>
    </message>
    <message>
        <source>The desktop did not give these keys. Its own settings may offer them.</source>
        <translation>Der Desktop hat diese Tasten nicht vergeben. Vielleicht bieten seine eigenen Einstellungen sie an.</translation>
    </message>
    <message>
        <source>These keys cannot be taken on this desktop.</source>
        <translation>Diese Tasten lassen sich auf diesem Desktop nicht nehmen.</translation>
    </message>
    <message>
        <source>This desktop lets no program take keys for itself.</source>
        <translation>Dieser Desktop lässt kein Programm Tasten für sich nehmen.</translation>
    </message>
    <message>
        <source>Together with the desktop</source>
        <translation>Zusammen mit dem Desktop</translation>
    </message>
    <message>
        <source>Use {keys}</source>
        <translation>{keys} benutzen</translation>
    </message>
    <message>
        <source>When the coach has answered, or sync needs a look. A note never holds the words of a task.</source>
        <translation>Wenn der Coach geantwortet hat oder der Abgleich deine Aufmerksamkeit braucht. Ein Hinweis enthält nie die Worte einer Aufgabe.</translation>
    </message>
    <message>
        <source>{keys} is taken by another program. Choose other keys.</source>
        <translation>{keys} ist von einem anderen Programm belegt. Wähl andere Tasten.</translation>
    </message>
</context>
<context>
    <name>TaskActions</name>
    <message>
        <source>A rating is a whole number from 1 to 10.</source>
        <translation>Eine Bewertung ist eine ganze Zahl von 1 bis 10.</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe hinzugefügt</numerusform>
            <numerusform>%Ln Aufgaben hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe zurückgeholt</numerusform>
            <numerusform>%Ln Aufgaben zurückgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the text</source>
        <translation>Text geändert</translation>
    </message>
    <message numerus="yes">
        <source>Completed %Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe erledigt</numerusform>
            <numerusform>%Ln Aufgaben erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe gelöscht</numerusform>
            <numerusform>%Ln Aufgaben gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let go of %Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe losgelassen</numerusform>
            <numerusform>%Ln Aufgaben losgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated %Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe bewertet</numerusform>
            <numerusform>%Ln Aufgaben bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopened %Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe wieder geöffnet</numerusform>
            <numerusform>%Ln Aufgaben wieder geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe wiederhergestellt</numerusform>
            <numerusform>%Ln Aufgaben wiederhergestellt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskDetail</name>
    <message numerus="yes">
        <source>%Ln task(s) selected</source>
        <translation>
            <numerusform>%Ln Aufgabe ausgewählt</numerusform>
            <numerusform>%Ln Aufgaben ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the task</source>
        <translation>Aufgabe schließen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete… (Shift+Del)</source>
        <translation>Löschen … (Umschalt+Entf)</translation>
    </message>
    <message>
        <source>How much would it matter if this were done?</source>
        <translation>Wie viel würde es ausmachen, wenn das erledigt wäre?</translation>
    </message>
    <message>
        <source>How sure are you that doing it brings what you hope for?</source>
        <translation>Wie sicher bist du, dass es bringt, was du dir erhoffst?</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Pick a task to rate it, or to think it over with the coach.</source>
        <translation>Wähl eine Aufgabe, um sie zu bewerten oder mit dem Coach zu überdenken.</translation>
    </message>
    <message>
        <source>Pick a task to rate it.</source>
        <translation>Wähl eine Aufgabe, um sie zu bewerten.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>The selected task</source>
        <translation>Die ausgewählte Aufgabe</translation>
    </message>
</context>
<context>
    <name>TaskHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>{column} (no room for it now)</source>
        <translation>{column} (gerade kein Platz dafür)</translation>
    </message>
</context>
<context>
    <name>TaskMenu</name>
    <message>
        <source>The selected tasks</source>
        <translation>Die ausgewählten Aufgaben</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>Added</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day in the letters of QDate</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in the letters of QDate</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>vor {n} Tagen</translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation>{n} von 10</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>{count} characters; {limit} fit. Shorten it by {over}, nothing is lost meanwhile.</source>
        <translation>{count} Zeichen; {limit} passen. Kürz um {over}, solange geht nichts verloren.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln aktiv</numerusform>
            <numerusform>%Ln aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln close match(es)</source>
        <translation>
            <numerusform>%Ln ähnliche</numerusform>
            <numerusform>%Ln ähnliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed today</source>
        <translation>
            <numerusform>%Ln heute erledigt</numerusform>
            <numerusform>%Ln heute erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Add “{example}”</source>
        <translation>„{example}“ hinzufügen</translation>
    </message>
    <message>
        <source>Added to Active</source>
        <translation>Zu Aktiv hinzugefügt</translation>
    </message>
    <message>
        <source>Added: {when}</source>
        <translation>Angelegt: {when}</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Completed: {when}</source>
        <translation>Erledigt: {when}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted: {when}</source>
        <translation>Gelöscht: {when}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>Wiederholt: {label}</translation>
    </message>
    <message>
        <source>Draft the pricing page !8 ?4</source>
        <translation>Preisseite entwerfen !8 ?4</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>Let go: {when}</source>
        <translation>Losgelassen: {when}</translation>
    </message>
    <message>
        <source>Letting go is a decision too. What you let go comes here, and you can bring it back.</source>
        <translation>Auch Loslassen ist eine Entscheidung. Was du loslässt, kommt hierher, und du kannst es zurückholen.</translation>
    </message>
    <message>
        <source>No task here has “{query}” in it.</source>
        <translation>In keiner Aufgabe hier steht „{query}“.</translation>
    </message>
    <message>
        <source>Nothing completed yet</source>
        <translation>Noch nichts erledigt</translation>
    </message>
    <message>
        <source>Nothing deleted</source>
        <translation>Nichts gelöscht</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Nothing let go</source>
        <translation>Nichts losgelassen</translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation>Rückgängig: {label}</translation>
    </message>
    <message>
        <source>What needs your focus?</source>
        <translation>Was braucht deinen Fokus?</translation>
    </message>
    <message>
        <source>What you complete comes here and can be reopened.</source>
        <translation>Was du erledigst, kommt hierher und lässt sich wieder öffnen.</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>Was du löschst, bleibt 30 Tage hier.</translation>
    </message>
    <message>
        <source>Whatever comes to mind next has a place above.</source>
        <translation>Was dir als Nächstes einfällt, hat oben Platz.</translation>
    </message>
    <message>
        <source>Write it above and press Enter, or take this one to see how it goes.</source>
        <translation>Schreib es oben hin und drück Enter, oder nimm diese, um zu sehen, wie es geht.</translation>
    </message>
</context>
<context>
    <name>TextCellEdit</name>
    <message>
        <source>Text of the task</source>
        <translation>Text der Aufgabe</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Text of the task</source>
        <translation>Text der Aufgabe</translation>
    </message>
</context>
<context>
    <name>Thumbs</name>
    <message>
        <source>This did not help</source>
        <translation>Das hat nicht geholfen</translation>
    </message>
    <message>
        <source>This helped</source>
        <translation>Das hat geholfen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Add a task…</source>
        <translation>Aufgabe hinzufügen …</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Open Forethought</source>
        <translation>Forethought öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Unreadable</name>
    <message>
        <source>A newer version of Forethought wrote this file. Update Forethought to read it.</source>
        <translation>Eine neuere Version von Forethought hat diese Datei geschrieben. Aktualisiere Forethought, um sie zu lesen.</translation>
    </message>
    <message>
        <source>No column says that it holds the tasks. Name one of them “text”, “task” or “title” in the first row.</source>
        <translation>Keine Spalte sagt, dass sie die Aufgaben enthält. Nenne eine in der ersten Zeile „text“, „task“ oder „title“.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This file holds more than 200,000 tasks. Split it and import the parts.</source>
        <translation>Diese Datei enthält mehr als 200.000 Aufgaben. Teil sie auf und importiere die Teile.</translation>
    </message>
    <message>
        <source>This file is larger than 64 MiB, which no list of tasks is. Choose another one, or split it.</source>
        <translation>Diese Datei ist größer als 64 MiB, und so groß ist keine Aufgabenliste. Wähl eine andere, oder teil sie auf.</translation>
    </message>
    <message>
        <source>This file is nested deeper than any list of tasks. Look whether it is the right file.</source>
        <translation>Diese Datei ist tiefer verschachtelt als jede Aufgabenliste. Schau, ob es die richtige ist.</translation>
    </message>
    <message>
        <source>This file is not complete, or not JSON. Export it anew, or choose another format.</source>
        <translation>Diese Datei ist nicht vollständig oder kein JSON. Exportiere sie neu, oder wähl ein anderes Format.</translation>
    </message>
    <message>
        <source>This file may not be read. Look who owns it, and who may read it.</source>
        <translation>Diese Datei darf nicht gelesen werden. Schau, wem sie gehört und wer sie lesen darf.</translation>
    </message>
    <message>
        <source>This is no file that Forethought wrote. Choose another format.</source>
        <translation>Diese Datei stammt nicht von Forethought. Wähl ein anderes Format.</translation>
    </message>
    <message>
        <source>This is no file that can be read to its end. Choose an ordinary file.</source>
        <translation>Diese Datei lässt sich nicht bis zum Ende lesen. Wähl eine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>This is no text, so there are no tasks to be read from it.</source>
        <translation>Das ist kein Text, also sind daraus keine Aufgaben zu lesen.</translation>
    </message>
    <message>
        <source>This table has more columns than any list of tasks. Look whether it is the right file.</source>
        <translation>Diese Tabelle hat mehr Spalten als jede Aufgabenliste. Schau, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>This table has not the columns of Todoist. Choose CSV as its format.</source>
        <translation>Diese Tabelle hat nicht die Spalten von Todoist. Wähl CSV als Format.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to Forethought</source>
        <translation>Willkommen bei Forethought</translation>
    </message>
</context>
<context>
    <name>_EndButton</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out {device}</source>
        <translation>{device} abmelden</translation>
    </message>
</context>
<context>
    <name>_Example</name>
    <message>
        <source>A question in two or three sentences, when you ask for one. About “Redesign the logo”, say:</source>
        <translation>Eine Frage in zwei, drei Sätzen, wenn du um eine bittest. Zu „Logo neu gestalten“ etwa:</translation>
    </message>
    <message>
        <source>You rated “Call the two silent pilots” at 9 and this at 4. Next to “Three pilot customers live by March”, what would make this the right use of the time?</source>
        <translation>Du hast „Die zwei stillen Pilotkunden anrufen“ mit 9 bewertet und das hier mit 4. Was würde es neben „Drei Pilotkunden bis März live“ zur richtigen Verwendung der Zeit machen?</translation>
    </message>
</context>
<context>
    <name>_FoldedText</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show the whole answer</source>
        <translation>Die ganze Antwort zeigen</translation>
    </message>
</context>
<context>
    <name>_SignalList</name>
    <message>
        <source>Nothing yet. Until there is enough to go by, the framing stays plain.</source>
        <translation>Noch nichts. Bis es genug Anhaltspunkte gibt, bleibt der Blickwinkel neutral.</translation>
    </message>
</context>
<context>
    <name>_SignalRow</name>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase {signal}</source>
        <translation>{signal} löschen</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht gelungen</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>fine, with a remark</source>
        <translation>in Ordnung, mit einer Anmerkung</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
</context>
<context>
    <name>_TaskLink</name>
    <message>
        <source>Show the task {text}</source>
        <translation>Die Aufgabe {text} zeigen</translation>
    </message>
</context>
</TS>
