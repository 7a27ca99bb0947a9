// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/language.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dateline;

class tst_Language : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void language_data();
    void language();
};

void tst_Language::language_data()
{
    const QString english =
        u"The ministers met in the capital on Tuesday and signed an agreement about the harbour. "
        "They had talked about it for several months, and the workers had waited for it. "_s;
    const QString german =
        u"Die Minister trafen sich am Dienstag in der Hauptstadt und unterzeichneten ein Abkommen "
        "über den Hafen, auf das die Arbeiter seit Monaten gewartet hatten. "_s;
    const QString russian = u"Министры встретились во вторник в столице и подписали соглашение о порте. "_s;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << english << u"en"_s;
    QTest::newRow("German") << german << u"de"_s;
    QTest::newRow("Russian") << russian.repeated(2) << u"ru"_s;
    QTest::newRow("English with a Russian source") << english.repeated(2) + russian << u"en"_s;
    QTest::newRow("English with a German quotation") << english.repeated(2) + german << u"en"_s;
    QTest::newRow("mostly German") << german.repeated(3) + english << u"de"_s;
    QTest::newRow("too short to tell") << u"Bonjour."_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("numbers") << u"1 22 333 4444 "_s.repeated(20) << QString();
}

void tst_Language::language()
{
    QFETCH(QString, text);
    QTEST(languageOfText(text), "code");
}

QTEST_GUILESS_MAIN(tst_Language)
#include "tst_language.moc"
